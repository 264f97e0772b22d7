//! Input that broke betre once, or was written to break it: each ends in a finding (or is fine), in time, without a panic.

use std::fs;
use std::path::Path;

use libtest_mimic::{Failed, Trial};

use crate::support::{
    Built, TODAY, base, ensure, no_panic, packed, run, stderr, stdout, tree, trial, unpacked, within,
};

/// A name, files laid over the base site, and what must be told; nothing where the site is fine.
type Case = (&'static str, fn() -> Vec<(String, String)>, &'static [&'static str]);

/// A page with this text.
fn page(text: impl AsRef<str>) -> Vec<(String, String)> {
    file("pages/a.md", format!("+++\ntitle = \"Ei side\"\n+++\n{}\n", text.as_ref()))
}

fn file(path: &str, text: impl Into<String>) -> Vec<(String, String)> {
    vec![(path.to_owned(), text.into())]
}

/// A step that shows a picture, so that it is set on paper too.
fn step_with(picture: &str) -> Vec<(String, String)> {
    let text = format!("+++\ntitle = \"Sjå\"\ntools = [\"notat\"]\n+++\nSkriv ned.\n\n![ei teikning]({picture})\n");
    file("guides/barn/0-undring/1-sja.md", text)
}

/// A step that shows a drawing with this in it.
fn shown_in_step(inside: String) -> Vec<(String, String)> {
    let drawing = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">{inside}</svg>");
    [file("images/e.svg", drawing), step_with("images/e.svg")].concat()
}

/// The last step of level 0 with other keys.
fn last_step(keys: &str) -> Vec<(String, String)> {
    file("guides/barn/0-undring/2-vel.md", format!("+++\ntitle = \"Vel vegen vidare\"\n{keys}\n+++\nBestem deg.\n"))
}

fn contacts(more: &str) -> Vec<(String, String)> {
    let own =
        "[politi]\nname = \"Politiet\"\nphone = \"112\"\n\n[eining]\nname = \"Eining\"\nphone = \"57 00 40 01\"\n";
    file("contacts.toml", format!("{own}{more}"))
}

/// The base site's settings with something else in place of `from`.
fn settings(from: &str, to: &str) -> Vec<(String, String)> {
    let settings = fs::read_to_string(crate::support::root().join("tests/base/site.toml")).unwrap_or_default();
    file("site.toml", settings.replace(from, to))
}

fn acute(line: &str) -> Vec<(String, String)> {
    settings("Fare no? Ring {contact.politi.phone}.", line)
}

/// Those with names of files that Windows has none of.
const OF_UNIX: [&str; 2] = ["a name with a line break", "a name with a backslash"];

const CASES: &[Case] = &[
    // What leads out of the folder, or hides another page.
    (
        "an id that climbs out of the folder",
        || file("measures/m.toml", "title = \"T\"\nid = \"../../../../pwned\"\n[[measures]]\ntitle = \"a\"\n"),
        &["[id-invalid]"],
    ),
    ("a page without a letter in its name", || file("pages/!!!.md", "+++\ntitle = \"T\"\n+++\n"), &["[id-invalid]"]),
    (
        "an empty id on a level",
        || file("guides/barn/1-samarbeid/level.md", "+++\ntitle = \"T\"\nid = \"\"\nholder = [\"haldar\"]\n+++\n"),
        &["[id-invalid]"],
    ),
    (
        "a level where the guide is printed",
        || file("guides/barn/2-utskrift/level.md", "+++\ntitle = \"T\"\noutside_flow = true\n+++\n"),
        &["[address-collision]"],
    ),
    (
        "a page with the name of a language",
        || [settings("[\"nn\"]", "[\"nn\", \"nb\"]"), file("pages/nb.md", "+++\ntitle = \"T\"\n+++\n")].concat(),
        &["[address-collision]"],
    ),
    (
        "a step title of three hundred letters",
        || {
            file(
                "guides/barn/1-samarbeid/level.md",
                format!(
                    "+++\ntitle = \"T\"\nholder = [\"haldar\"]\nsteps = [\"{}\"]\noutcomes = [{{ answer = \"a\", goto = \"close\" }}]\n+++\n",
                    "a".repeat(300)
                ),
            )
        },
        &["[id-invalid]"],
    ),
    ("a name with a line break", || file("files/a\nb.txt", "x"), &["[file-unreadable]"]),
    ("a name with a backslash", || file("files/a\\b.txt", "x"), &["[file-unreadable]"]),
    // Facts that hold each other.
    (
        "a contact that holds itself",
        || contacts("[a]\nname = \"A\"\nnote = \"{contact.a.note}\"\n"),
        &["[hole-unknown]"],
    ),
    (
        "forty contacts that each hold the next twice",
        || {
            let one = |n: usize| {
                format!("[c{n}]\nname = \"C\"\nnote = \"{{contact.c{0}.note}}{{contact.c{0}.note}}\"\n", n + 1)
            };
            contacts(&((0..40).map(one).collect::<String>() + "[c40]\nname = \"C\"\nnote = \"x\"\n"))
        },
        &["[hole-unknown]"],
    ),
    (
        "a role that holds itself",
        || file("roles/x.md", "+++\ntitle = \"X\"\ndescription = \"{role.x.description}\"\n+++\n"),
        &["[hole-unknown]"],
    ),
    (
        "a ladder that shows itself",
        || file("ladders/x.md", "+++\ntitle = \"X\"\n[[rungs]]\nwhat = \"a\"\n+++\n{show.ladder.x}\n"),
        &["[hole-unknown]"],
    ),
    (
        "a plan that shows itself",
        || [file("calendar/x.toml", "title = \"X\"\n"), file("calendar/x.md", "+++\n+++\n{show.plan.x}\n")].concat(),
        &["[hole-unknown]"],
    ),
    // Letters that change their length, places inside letters.
    ("a letter that grows when it is made small", || page("ẞ–nivå 1 er. İ lenger nedeå."), &["[text-points]"]),
    (
        "emphasis nested too deep in letters of two bytes",
        || page(format!("{}x{}", "*å **å ".repeat(30), "***".repeat(40))),
        &["[text-deep]"],
    ),
    // What would take long.
    ("two hundred thousand braces", || page("\\{".repeat(200_000)), &[]),
    ("a reference of sixty thousand letters", || page(format!("[[{}]]", "a".repeat(60_000))), &["[reference-unknown]"]),
    ("more paragraphs than are read", || page("a\n\n".repeat(10_000)), &["[text-deep]"]),
    (
        "a fence with a sign that nobody sees",
        || file("pages/a.md", "++\u{feff}+\ntitle = \"A\"\n"),
        &["[front-matter-unclosed]"],
    ),
    ("struck words with a sign by its name", || page("~~ &amp; ¡ ~~vekk~~"), &["[markdown-sign]"]),
    ("a hole with the sign of a value", || page("* **{$ * {municipality.name}***"), &["[hole-unknown]"]),
    (
        "a word of a hundred braces",
        || {
            settings(
                "name = \"Lia kommune\"",
                &format!("words.step.one = '{}'\nname = \"Lia kommune\"", "{".repeat(110)),
            )
        },
        &[],
    ),
    ("a page of a megabyte", || page("a ".repeat(500_000)), &["[file-too-large]"]),
    (
        "a list of three thousand in TOML",
        || file("synonyms.toml", format!("groups = [{}]\n", "[\"a\", \"b\"],".repeat(3_000))),
        &["[table-unreadable]"],
    ),
    (
        "an old address where hosts have rules",
        || file("pages/a.md", "+++\ntitle = \"A\"\naliases = [\"/_headers/\"]\n+++\nTekst.\n"),
        &["[address-collision]"],
    ),
    (
        "an old address where a document is",
        || file("pages/a.md", "+++\ntitle = \"A\"\naliases = [\"/kontaktar/kontaktar.pdf/\"]\n+++\nTekst.\n"),
        &["[address-collision]"],
    ),
    ("thirty thousand headings of one name", || page("## Uro\n\nTekst.\n\n".repeat(30_000)), &["[text-deep]"]),
    ("five thousand unknown references", || page("[[x]] ".repeat(5_000)), &["[reference-unknown]"]),
    // What could reach a reader's browser.
    (
        "a web page among the files",
        || [file("files/e.html", "<script>1</script>"), page("Sjå [fila](files/e.html).")].concat(),
        &["[file-type]"],
    ),
    (
        "a drawing with a script",
        || {
            [
                file("images/e.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>"),
                page("![Teikning](images/e.svg)"),
            ]
            .concat()
        },
        &["[file-type]"],
    ),
    (
        "a drawing that fetches",
        || {
            [
                file("images/e.svg", "<svg><image href=\"https://x.example/a\"/></svg>"),
                page("![Teikning](images/e.svg)"),
            ]
            .concat()
        },
        &["[file-type]"],
    ),
    (
        "a drawing that doubles itself forty times",
        || {
            let twice = |n: usize| format!("<g id=\"u{}\"><use href=\"#u{n}\"/><use href=\"#u{n}\"/></g>", n + 1);
            let inside: String = (0..40).map(twice).collect();
            shown_in_step(format!("<path id=\"u0\"/>{inside}"))
        },
        &["[file-type]"],
    ),
    (
        "a drawing whose lines are wider than the world",
        || {
            let line = "c1 2 3 4 5 6".repeat(3000);
            shown_in_step(format!("<path stroke=\"red\" stroke-width=\"1e9\" d=\"M0 0{line}\"/>"))
        },
        &["[file-type]"],
    ),
    (
        "a drawing in a drawing in a drawing",
        || {
            let frame = "<svg width=\"10\" height=\"10\" viewBox=\"0 0 1 1\">";
            shown_in_step(format!("{}<path d=\"M0 0h1v1z\"/>{}", frame.repeat(60), "</svg>".repeat(60)))
        },
        &["[file-type]"],
    ),
    (
        "an endless filter under the name of a photo",
        || {
            let filter = "<filter id=\"f\"><feTurbulence numOctaves=\"9999999\"/></filter><path filter=\"url(#f)\"/>";
            let drawing = format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{filter}</svg>");
            [file("images/e.png", drawing), step_with("images/e.png")].concat()
        },
        &["[file-content]"],
    ),
    (
        "a drawing with a shadow",
        || {
            let filter = "<filter id=\"f\"><feGaussianBlur stdDeviation=\"900\"/></filter>";
            shown_in_step(format!("{filter}<g filter=\"url(#f)\"><path d=\"M0 0h9v9z\"/></g>"))
        },
        &[],
    ),
    (
        "a drawing that only draws",
        || {
            [
                file("images/e.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9\"/></svg>"),
                page("![Teikning](images/e.svg)"),
            ]
            .concat()
        },
        &[],
    ),
    ("a web link without a host", || page("[Sida til Udir](https:) og [ei anna side](http:evil)"), &["[link-missing]"]),
    (
        "a page that tells of an address in a style sheet",
        || page("I stilarket står `url(https://www.udir.no/a.png)`."),
        &[],
    ),
    ("text after a closing tag", || page("</div> viktig tekst\n"), &["[html-raw]"]),
    // Breaks in the follow-up.
    ("a last step that is a draft", || last_step("draft = true\ngoto = \"close\""), &["[flow-dead-end]"]),
    (
        "a level that is a draft",
        || file("guides/barn/1-samarbeid/level.md", "+++\ntitle = \"T\"\ndraft = true\n+++\n"),
        &["[reference-unknown]"],
    ),
    (
        "«consider as well» is no way out",
        || {
            last_step(
                "outcomes = [{ answer = \"a\", goto = \"stay\" }, { answer = \"b\", goto = \"service:skule\", also = true }]",
            )
        },
        &["[flow-exit]"],
    ),
    (
        "a refusal is no way out",
        || {
            last_step(
                "outcomes = [{ answer = \"a\", goto = \"stay\" }]\nconsent = [{ to = \"x\", from = [\"guardians\"], no = \"close\" }]",
            )
        },
        &["[flow-exit]"],
    ),
    ("a tool is no way out", || last_step("goto = \"tool:notat\""), &["[flow-exit]"]),
    (
        "a guide without an end",
        || {
            [
                last_step("goto = \"level:1\""),
                file(
                    "guides/barn/1-samarbeid/1-mote.md",
                    "+++\ntitle = \"Hald eit møte\"\ngoto = \"level:0\"\n+++\nSnakk saman.\n",
                ),
            ]
            .concat()
        },
        &["[flow-exit]"],
    ),
    (
        "a level that leads to the next step of its last",
        || {
            file(
                "guides/barn/1-samarbeid/level.md",
                "+++\ntitle = \"T\"\nholder = [\"haldar\"]\noutcomes = [{ answer = \"a\", goto = \"next\" }]\n+++\n",
            )
        },
        &["[flow-next]"],
    ),
    (
        "a jump past the first step",
        || {
            [
            last_step("outcomes = [{ answer = \"a\", goto = \"step:samarbeid/to\" }, { answer = \"b\", goto = \"close\" }]"),
            file("guides/barn/1-samarbeid/2-to.md", "+++\ntitle = \"To\"\ngoto = \"close\"\n+++\nTekst.\n"),
            file("guides/barn/1-samarbeid/1-mote.md", "+++\ntitle = \"Hald eit møte\"\n+++\nTekst.\n"),
        ]
        .concat()
        },
        &["[flow-unreachable]"],
    ),
    // The acute warning and privacy.
    ("an acute number in pairs", || acute("Ring 22 33 44 55 eller {contact.politi.phone}."), &["[acute-number]"]),
    ("an acute number as code", || acute("Ring `113` eller {contact.politi.phone}."), &["[acute-number]"]),
    (
        "an identity number among the synonyms",
        || file("synonyms.toml", "groups = [[\"01810700021\", \"x\"]]\n"),
        &["[personal-id]"],
    ),
    (
        "an identity number as a telephone number",
        || contacts("[a]\nname = \"A\"\nphone = \"01810700021\"\n"),
        &["[personal-id]"],
    ),
    // Structure.
    (
        "a review in more years than the calendar has",
        || {
            file(
                "pages/a.md",
                "+++\ntitle = \"Ei side\"\nreviewed = \"2026-03-15\"\nreview_every = \"65535 y\"\n+++\nTekst.\n",
            )
        },
        &[],
    ),
    ("a heading in a list", || page("- ###### Seks\n\n  Tekst."), &["[heading-order]"]),
    ("text that points from a tight list", || page("- Sjå nivå 1 og lenger nede"), &["[text-points]"]),
    ("the same mark twice", || page("## A {#x}\n\na\n\n## B {#x}\n\nb"), &["[id-duplicate]"]),
    ("headings whose anchors would meet", || page("## A\n\na\n\n## A\n\nb\n\n## A 2\n\nc\n\n## Main\n\nd"), &[]),
    (
        "a heading with the name of a contact",
        || file("contacts.md", "+++\ntitle = \"Kontaktar\"\n+++\n## Politi\n\nRing.\n\n## Main\n\nRing.\n"),
        &[],
    ),
    (
        "an anchor with the name of a contact",
        || file("contacts.md", "+++\ntitle = \"Kontaktar\"\n+++\n## Ring {#politi}\n\nRing.\n"),
        &["[id-duplicate]"],
    ),
    (
        "two measures of one title, below a heading of the same",
        || {
            file(
                "measures/x.md",
                "+++\ntitle = \"Tiltak\"\n[[measures]]\ntitle = \"Leik\"\n[[measures]]\ntitle = \"Leik\"\n+++\n## Leik\n\nTekst.\n",
            )
        },
        &[],
    ),
    ("a number in the words of a link", || page("[ring {contact.politi.phone} no](https://www.politiet.no/)"), &[]),
];

pub fn trials() -> Vec<Trial> {
    let cases = CASES.iter().filter(|case| cfg!(unix) || !OF_UNIX.contains(&case.0));
    let mut trials: Vec<Trial> =
        cases.map(|case| trial(format!("hostile::{}", case.0), move || hostile(case))).collect();
    trials.push(trial("hostile::what would move a terminal", escapes));
    trials.push(trial("hostile::a spreadsheet that says it is vast", vast_spreadsheet));
    trials.push(trial("hostile::a spreadsheet that is cut off within", || {
        changed_ods(|content| content[..content.find("</table:table>").unwrap_or(0)].to_owned())
    }));
    trials.push(trial("hostile::a spreadsheet whose rows are repeated without end", || {
        changed_ods(|content| {
            content.replacen("<table:table-row>", "<table:table-row table:number-rows-repeated=\"4294967295\">", 1)
        })
    }));
    trials.push(trial("hostile::a spreadsheet that unpacks to a hundred megabytes", || {
        changed_ods(|content| content + &" ".repeat(100 << 20))
    }));
    trials.push(trial("hostile::a spreadsheet with a cell in no column", no_column));
    trials.push(trial("hostile::a spreadsheet that merges everything, often", merged_often));
    trials.push(trial("hostile::an archive whose parts share their bytes", shared_parts));
    trials.push(trial("hostile::a table of a hundred thousand columns", many_columns));
    trials.push(trial("hostile::a target that steps out of what is not there", steps_out));
    trials.push(trial("hostile::a translation into a language few have", chinese));
    trials
}

fn hostile((_, files, told): &Case) -> Result<(), Failed> {
    let (scratch, site) = base()?;
    for (path, text) in files() {
        let path = site.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)?;
    }
    let output = within(10, scratch.path(), &format!("build site --out out --today {TODAY} --lang nn"))?;
    let seen = stdout(&output);
    ensure(!seen.contains("01810700021"), "an identity number is repeated")?;
    for code in *told {
        ensure(seen.contains(code), format!("{code} is not told in:\n{seen}"))?;
    }
    if told.is_empty() {
        ensure(output.status.code() == Some(0) && seen.is_empty(), seen)?;
        return well_formed(&scratch.path().join("out"));
    }
    Ok(())
}

/// No page has two elements of one id, or a link inside a link.
#[track_caller]
fn well_formed(out: &Path) -> Result<(), Failed> {
    for (path, bytes) in tree(out)?.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = String::from_utf8_lossy(bytes);
        let mut ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        ensure(ids.len() == count, format!("{path}: an id twice"))?;
        for link in page.split("<a ").skip(1) {
            let ends = link.split_once("</a>").is_some_and(|(words, _)| !words.contains("<a "));
            ensure(ends, format!("{path}: a link in a link"))?;
        }
    }
    Ok(())
}

fn vast_spreadsheet() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("measures"))?;
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet().write(0, 0, "namn")?.write(1_048_575, 16_383, "x")?;
    book.save(site.join("measures/t.xlsx"))?;
    let output = run(scratch.path(), &format!("check site --today {TODAY}"))?;
    no_panic(&output)?;
    ensure(stdout(&output).contains("[table-unreadable]"), stdout(&output))
}

/// The text of a spreadsheet that was right is changed, and it is refused, in time.
fn changed_ods(change: impl Fn(String) -> String) -> Result<(), Failed> {
    let right = fs::read(crate::support::root().join("tests/cases/an-ods-spreadsheet-is-fine/measures/tiltak.ods"))?;
    changed_sheet("t.ods", &right, "content.xml", change)
}

fn no_column() -> Result<(), Failed> {
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet().write(0, 0, "namn")?;
    let right = book.save_to_buffer()?;
    changed_sheet("t.xlsx", &right, "xl/worksheets/sheet1.xml", |text| text.replace("\"A1\"", "\"ABCDEFGH1\""))
}

fn changed_sheet(name: &str, right: &[u8], part: &str, change: impl Fn(String) -> String) -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let mut parts = unpacked(right)?;
    let changed = parts.iter_mut().find(|(name, _)| name == part).ok_or("no such part")?;
    changed.1 = change(String::from_utf8(std::mem::take(&mut changed.1))?).into_bytes();
    fs::create_dir_all(site.join("measures"))?;
    fs::write(site.join("measures").join(name), packed(&parts)?)?;
    let output = within(10, scratch.path(), &format!("check site --today {TODAY}"))?;
    ensure(output.status.code() == Some(1), stdout(&output))?;
    ensure(stdout(&output).contains("[table-unreadable]"), stdout(&output))
}

/// Cells that are merged again and again, and one text that stands in every cell.
fn merged_often() -> Result<(), Failed> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "namn")?.write(0, 1, "skildring")?.write(9_999, 0, "Kor")?.write(1, 1, "x".repeat(30_000))?;
    let right = book.save_to_buffer()?;
    let merges = "<mergeCell ref=\"B2:CV9999\"/>".repeat(100_000);
    changed_sheet("t.xlsx", &right, "xl/worksheets/sheet1.xml", |text| {
        let cells = "<c t=\"s\"><v>2</v></c>".repeat(90);
        let rows: String = (2..9_000).map(|row| format!("<row r=\"{row}\">{cells}</row>")).collect();
        let text = text.replace("</sheetData>", &format!("{rows}</sheetData><mergeCells>{merges}</mergeCells>"));
        text.replace("<row r=\"2\"", "<row r=\"9001\"")
    })
}

/// Signs that a terminal, the log of a workflow or a reader would act on: in texts, in values, in cells and in names.
fn escapes() -> Result<(), Failed> {
    const SIGNS: [&str; 7] = ["\u{1b}]0;x\u{7}", "\u{1b}[2J", "\u{9b}31m", "\u{7f}", "\u{202e}", "\u{2066}", "\r"];
    let (scratch, site) = base()?;
    let written = |sign: &str| sign.chars().map(|c| format!("\\u{:04x}", u32::from(c))).collect::<String>();
    let (raw, escaped) = (SIGNS.concat(), SIGNS.map(written).concat());
    for folder in ["pages", "measures", "files"] {
        fs::create_dir_all(site.join(folder))?;
    }
    fs::write(
        site.join("pages/a.md"),
        format!("+++\ntitle = \"Ei side\"\n+++\nSjå [[finst{raw}]] og [x](/y{raw}).\n"),
    )?;
    fs::write(
        site.join("pages/b.md"),
        format!("+++\ntitle = \"B {escaped}\"\nowner = \"{escaped}\"\nreviewed = \"{escaped}\"\n+++\n"),
    )?;
    fs::write(site.join("measures/t.csv"), format!("namn;{raw}\n{raw};x\n"))?;
    // Windows has no names with the first.
    let named = if cfg!(unix) { &SIGNS[..6] } else { &SIGNS[3..6] }.concat();
    fs::write(site.join(format!("files/a{named}b.exe")), "x")?;
    fs::write(site.join(format!("pages/c{named}d.txt")), "x")?;
    let is_bad = |c: char| {
        c.is_control() && c != '\n'
            || "\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}".contains(c)
    };
    for format in ["human", "short", "github", "json"] {
        for arguments in
            [format!("check site --format {format} --notes"), format!("build site --out out --format {format}")]
        {
            for lang in ["nn", "en"] {
                let output = run(scratch.path(), &format!("{arguments} --today {TODAY} --lang {lang}"))?;
                no_panic(&output)?;
                let (seen, said) = (stdout(&output), stderr(&output));
                ensure(output.status.code() == Some(1) && seen.contains("reference-unknown"), &seen)?;
                // JSON writes them as numbers, but for those that are letters to it.
                let bad = |text: &str| text.chars().find(|c| is_bad(*c));
                let bad = bad(&seen).or_else(|| bad(&said));
                ensure(bad.is_none(), format!("{bad:?} in {arguments}:\n{}", seen.escape_debug()))?;
            }
        }
    }
    let seen = stdout(&run(scratch.path(), &format!("check site --overdue --today {TODAY}"))?);
    ensure(!seen.chars().any(is_bad), seen.escape_debug().to_string())
}

fn many_columns() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("measures"))?;
    let heads = format!("{}{}{}", ";".repeat(50_000), "namn;".repeat(25_000), "ukjend;".repeat(25_000));
    fs::write(site.join("measures/t.csv"), format!("namn;a;{heads}\nKor{}\n", ";x".repeat(1_000)))?;
    within(20, scratch.path(), &format!("check site --today {TODAY}")).map(drop)
}

/// What the target will be can't be told before it is there: the content must not be taken for it.
fn steps_out() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let before = tree(&site)?;
    // On Windows the second is a folder outside, whatever is there.
    let outs = ["nowhere/../site", "nowhere/../../site", "site/../site"];
    for out in outs.into_iter().filter(|out| cfg!(unix) || *out != outs[1]) {
        let output = run(scratch.path(), &format!("build site --out {out} --today {TODAY}"))?;
        ensure(output.status.code() == Some(2), format!("--out {out} is not refused"))?;
        ensure(before == tree(&site)?, format!("--out {out} changed the content"))?;
    }
    Ok(())
}

fn chinese() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let settings = fs::read_to_string(site.join("site.toml"))?;
    fs::write(site.join("site.toml"), settings.replace("[\"nn\"]", "[\"nn\", \"zh\", \"nn\"]"))?;
    fs::create_dir_all(site.join("pages"))?;
    fs::write(site.join("pages/p.md"), "+++\ntitle = \"Side\"\n+++\nTekst.\n")?;
    fs::write(site.join("pages/p.zh.md"), "+++\ntitle = \"页\"\n+++\n文本。\n")?;
    fs::write(site.join("contacts.zh.toml"), "[eining]\nname = \"协调单位\"\n")?;
    let Built { out, .. } = Built::of(&site, &scratch.path().join("out"), "")?;
    ensure(out.join("zh/p/index.html").is_file() && !out.join("p-zh").exists(), "the translation became a page")?;
    let contacts = fs::read_to_string(out.join("zh/kontaktar/index.html"))?;
    ensure(contacts.contains("协调单位"), contacts)
}

/// Thousands of parts are the same megabytes, which unpack to nothing, slowly.
fn shared_parts() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let archive = |blocks: u32, count: u16| -> Result<Vec<u8>, Failed> {
        let sizes = [5 * blocks, 0].map(u32::to_le_bytes).concat();
        let facts = [b"\x14\0\0\0\x08\0".as_slice(), &[0; 8], &sizes, b"\x04\0\0\0"].concat();
        let nothing = b"\0\0\0\xff\xff".repeat(usize::try_from(blocks)?);
        let parts = [b"PK\x03\x04".as_slice(), &facts, b"0000", &nothing].concat();
        let listed =
            |name: u16| [b"PK\x01\x02\x14\0".as_slice(), &facts, &[0; 14], format!("{name:04}").as_bytes()].concat();
        let list: Vec<u8> = (0..count).flat_map(listed).collect();
        let place = [u32::try_from(list.len())?, u32::try_from(parts.len())?].map(u32::to_le_bytes).concat();
        let count = count.to_le_bytes();
        Ok([&parts, list.as_slice(), b"PK\x05\x06\0\0\0\0", &count, &count, &place, &[0; 2]].concat())
    };
    for (path, blocks, count) in [("measures/a.xlsx", 700_000, 9000), ("files/a.docx", 9_000_000, 9000)] {
        let path = site.join(path);
        fs::create_dir_all(path.parent().ok_or("no folder")?)?;
        let bytes = archive(blocks, count)?;
        let parts = zip::ZipArchive::new(std::io::Cursor::new(bytes.as_slice()))?.len();
        ensure(parts == usize::from(count), format!("the archive of the test has {parts} parts"))?;
        fs::write(path, bytes)?;
    }
    let output = within(5, scratch.path(), &format!("check site --today {TODAY} --format short"))?;
    ensure(stdout(&output).contains("[table-unreadable]"), stdout(&output))
}
