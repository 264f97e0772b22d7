//! The design of the theme: the colours that `theme.toml` pairs have the contrast that `design.md` promises.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use betre::model::Colour;
use betre::paper::Papers;
use betre::printout::{Printout, PrintoutKind, printouts};
use betre::render::{add_keys, keys_of_templates};
use libtest_mimic::{Failed, Trial};
use serde_json::Value;

use crate::support::{Built, TODAY, base, built_once, ensure, expect, root, run, stderr, stdout, trial};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("theme::templates get what they are promised", contract),
        trial("theme::an original is taken out to be changed", ejected),
        trial("theme::its colours have the contrast its design promises", contrast),
        trial("theme::a municipality's colours are seen on light and dark paper", municipal_colours),
        trial("theme::a word is explained where it first stands, once, and not in headings or links", explained),
        trial("theme::a contact that the acute line only names still gets its number", named_contact),
        trial("theme::its files are published under names that say what is in them", marked_assets),
        trial("theme::the whole guide on paper holds every step, and each anchor once", whole_guide),
        trial("theme::the whole guide on paper says once what holds at all steps of a level", said_once),
    ]
}

/// Builds the small site, and gives the folder it is in.
#[track_caller]
fn published(site: &Path) -> Result<PathBuf, Failed> {
    Ok(Built::of(site, &site.with_file_name("out"), "")?.out)
}

/// The path of the theme's file that a page asks for with this ending, from the root of the site.
fn asset(out: &Path, page: &str, ending: &str) -> Result<String, Failed> {
    let html = fs::read_to_string(out.join(page))?;
    let before = html.split(ending).next().filter(|before| before.len() < html.len()).ok_or(html.clone())?;
    let url = before.rsplit('"').next().unwrap_or_default();
    Ok(format!("{}{}", url.trim_start_matches("../"), ending.trim_end_matches('"')))
}

/// A host may let browsers keep the theme's files for a year: their names say what is in them.
fn marked_assets() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    fs::create_dir_all(site.join("theme/assets/bilete"))?;
    fs::write(site.join("theme/assets/bilete/ny.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")?;
    let css = fs::read_to_string(root().join("themes/standard/assets/style.css"))?;
    fs::write(site.join("theme/assets/style.css"), css + "h1 { background: url(\"bilete/ny.svg\"); }\n")?;
    let out = published(&site)?;
    let first = asset(&out, "index.html", ".css\"")?;
    ensure(asset(&out, "barn/undring/sja/index.html", ".css\"")? == first, "one page has another style sheet")?;
    ensure(asset(&out, "404.html", ".css\"")? == format!("/{first}"), "the 404 page asks by the site's address")?;
    for path in [&first, &asset(&out, "index.html", ".svg\"")?] {
        let hash = betre::content::hash::Hash::of(&fs::read(out.join(path))?).to_string();
        ensure(path.contains(&format!("-{}.", &hash[..8])), format!("{path} has the hash {hash}"))?;
    }
    let css = fs::read_to_string(out.join(&first))?;
    let picture = css.rsplit("url(\"").next().and_then(|rest| rest.split('"').next()).ok_or("no picture")?;
    ensure(out.join("assets").join(picture).is_file() && picture != "bilete/ny.svg", picture)?;
    append(&site.join("site.toml"), "\n[look]\nprimary = \"#0a0a0a\"\n")?;
    published(&site)?;
    ensure(asset(&out, "index.html", ".css\"")? != first, "another colour has the same name")?;
    ensure(!out.join(&first).exists(), "the old style sheet is still there")
}

fn colour(written: &str) -> Result<Colour, Failed> {
    Colour::parse(written).ok_or_else(|| Failed::from(format!("no colour: {written}")))
}

fn contrast() -> Result<(), Failed> {
    let folder = root().join("themes/standard");
    let theme: toml::Table = fs::read_to_string(folder.join("theme.toml"))?.parse()?;
    let design = fs::read_to_string(folder.join("design.md"))?;
    let pair = |name: &str| -> Result<[Colour; 2], Failed> {
        let value = theme["colours"].get(name).and_then(toml::Value::as_array).ok_or(format!("no colour {name}"))?;
        let written = |at: usize| value.get(at).and_then(toml::Value::as_str).unwrap_or_default();
        Ok([colour(written(0))?, colour(written(1))?])
    };
    let mut measured = String::new();
    let mut rows = 0;
    for line in design.lines() {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        match cells.as_slice() {
            [paper, ink, least, _, _] if least.parse::<f64>().is_ok() => {
                let (paper_pair, ink_pair) = (pair(paper)?, pair(ink)?);
                let [light, dark] = [0, 1].map(|at| paper_pair[at].contrast(ink_pair[at]));
                let least: f64 = least.parse()?;
                ensure(light >= least && dark >= least, format!("{ink} on {paper}: {light:.1} and {dark:.1}"))?;
                writeln!(measured, "| {paper} | {ink} | {least} | {light:.1} | {dark:.1} |")?;
                rows += 1;
            }
            _ => writeln!(measured, "{line}")?,
        }
    }
    ensure(rows >= 15, format!("{rows} pairs measured"))?;
    expect(&folder.join("design.md"), &measured)
}

fn explained() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    let terms = "[ppt]\nforms = [\"PPT\"]\ntext = \"Hjelper skulen & barnet.\"\n[uro]\nforms = [\"uro\", \"uroa\"]\ntext = \"Ein tanke.\"\n[ap]\nforms = [\"Å&P\"]\ntext = \"Eit namn.\"\n";
    fs::write(site.join("glossary.toml"), terms)?;
    let text = "+++\ntitle = \"PPT og uro\"\nreviewed = \"2026-09-01\"\n+++\n## PPT i tittelen\n\nPPT-kontakten og [PPT på nett](https://www.udir.no/) \
                og `PPT`. Så **PPT**, og PPT att. Uroa veks; uro er lov. Urolege barn. Å&P.\n";
    fs::create_dir_all(site.join("pages"))?;
    fs::write(site.join("pages/ord.md"), text)?;
    let out = published(&site)?;
    let page = fs::read_to_string(out.join("ord/index.html"))?;
    let button = |id: &str, word: &str| {
        format!("<button type=\"button\" class=\"term\" popovertarget=\"_term-{id}\">{word}</button>")
    };
    ensure(page.matches("class=\"term\"").count() == 3, format!("three words once each: {page}"))?;
    ensure(page.contains(&format!("<strong>{}", button("ppt", "PPT"))), "the first PPT that is not part of something")?;
    ensure(page.contains(&format!("{}<span class", button("uro", "Uroa"))), "a form that begins a sentence")?;
    ensure(page.contains(&button("ap", "Å&amp;P")), "a form that HTML writes otherwise")?;
    ensure(page.contains("Hjelper skulen &amp; barnet."), "the explanation, as text")?;
    let list = fs::read_to_string(out.join("ordliste/index.html"))?;
    ensure(!list.contains("class=\"term\""), "the word list explains nothing twice")
}

fn named_contact() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    let settings = fs::read_to_string(site.join("site.toml"))?;
    let named = settings
        .replace("line = \"Fare no? Ring {contact.politi.phone}.\"", "line = \"{contact.politi.name} har ope.\"");
    ensure(named != settings, "the base has another line")?;
    fs::write(site.join("site.toml"), named)?;
    let out = published(&site)?;
    let page = fs::read_to_string(out.join("index.html"))?;
    let warning = page.split("data-acute").nth(1).and_then(|rest| rest.split("</aside>").next()).unwrap_or_default();
    ensure(warning.contains("har ope") && warning.contains("href=\"tel:112\""), warning)
}

fn whole_guide() -> Result<(), Failed> {
    let out = built_once("content")?;
    let page = fs::read_to_string(out.join("barn-og-unge/utskrift/heile/index.html"))?;
    let site: serde_json::Value = serde_json::from_str(&fs::read_to_string(out.join("data/site.json"))?)?;
    let pages = site["pages"].as_array().cloned().unwrap_or_default();
    let steps = pages.iter().filter(|page| page["kind"] == "step" && page["lang"] == "nn");
    let mut count = 0;
    for title in steps.filter_map(|step| step["title"].as_str()) {
        ensure(page.contains(&format!("</span> {title}</h3>")), format!("{title} is not in it"))?;
        count += 1;
    }
    ensure(count >= 20, format!("{count} steps"))?;
    let mut anchors: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let all = anchors.len();
    anchors.sort_unstable();
    anchors.dedup();
    ensure(anchors.len() == all, "an anchor stands twice")
}

/// What a step has from its level or guide is said at the level, in print and in the booklet; at a step only what is its own.
fn said_once() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    let guide = site.join("guides/barn");
    for (file, line, added) in [
        ("guide.md", "services = ", "responsible = [\"bti\"]\n"),
        ("0-undring/level.md", "responsible = ", "document = [\"i notatboka\"]\n"),
        ("0-undring/2-vel.md", "outcomes = ", "responsible = [\"haldar\"]\ndocument = [\"i saksmappa\"]\n"),
    ] {
        let text = fs::read_to_string(guide.join(file))?;
        fs::write(guide.join(file), text.replacen(line, &format!("{added}{line}"), 1))?;
    }
    let out = published(&site)?;
    let read = |path: &str| fs::read_to_string(out.join("barn").join(path));
    let print = read("utskrift/heile/index.html")?;
    let print = print.split("level-title").skip(1).collect::<String>();
    let examined = betre::examine(&betre::Config::to_look(site, betre::model::day(TODAY).ok_or("no day")?));
    let papers = Papers::new(&examined.site, &examined.theme);
    let is_booklet = |of: &Printout| of.kind == PrintoutKind::Booklet && !of.large;
    let booklet = printouts(&examined.site).into_iter().find(is_booklet).ok_or("no booklet")?;
    let (sheet, _) = papers.sheet(&booklet).map_err(|fault| format!("{fault:?}"))?;
    let booklet = serde_json::from_slice::<Value>(&sheet.data)?["content"]["levels"].to_string();
    for whole in [print.split("</article>").next().unwrap_or_default(), &booklet] {
        for said in ["Eigar av undringa", "I notatboka", "I saksmappa", "BTI-koordinator"] {
            ensure(whole.matches(said).count() == 1, format!("{said} is not said once: {whole}"))?;
        }
        // Where a level's own step has another, and where the next level says who holds the baton.
        ensure(whole.matches("Stafetthaldar").count() == 2, whole)?;
    }
    let step = read("undring/sja/index.html")?;
    ensure(step.contains("Eigar av undringa") && step.contains("I notatboka"), step)
}

/// Colours that are hard to see on one of the papers, as municipalities have them: each line and word made from them is
/// seen. (A first colour that is pale on white is refused by a check of its own.)
fn municipal_colours() -> Result<(), Failed> {
    for (primary, level) in
        [("#0a0a0a", "#ffee00"), ("#00247d", "#fdfdfd"), ("#c00000", "#777777"), ("#5a5a5a", "#111111")]
    {
        let (_scratch, site) = base()?;
        append(&site.join("site.toml"), &format!("\n[look]\nprimary = \"{primary}\"\n"))?;
        let first = site.join("guides/barn/0-undring/level.md");
        let text = fs::read_to_string(&first)?;
        fs::write(&first, text.replacen("+++\n", &format!("+++\ncolour = \"{level}\"\n"), 1))?;
        let out = published(&site)?;
        let css = fs::read_to_string(out.join(asset(&out, "index.html", ".css\"")?))?;
        let (light, dark) = css.split_once("@media screen").ok_or("no colours for dark paper")?;
        let values = |css: &str, name: &str| -> Result<Vec<Colour>, Failed> {
            let name = format!("--{name}: ");
            let after = css.split(&name).skip(1);
            after.map(|after| colour(after.split(';').next().unwrap_or_default())).collect()
        };
        let one = |css: &str, name: &str| -> Result<Colour, Failed> {
            values(css, name)?.first().copied().ok_or_else(|| Failed::from(format!("no --{name}")))
        };
        let dark = dark.split_once("\n}\n").map_or(dark, |(dark, _)| dark);
        for css in [light, dark] {
            let accents = values(css, "accent")?;
            ensure(accents.len() >= 2, "a line of the site and one of each level")?;
            for accent in accents {
                let seen = accent.contrast(one(css, "paper")?);
                ensure(seen >= 3.0, format!("{primary}, {level}: a line of contrast {seen:.2}"))?;
            }
        }
        for name in ["primary", "level"] {
            let words = one(light, name)?.contrast(one(light, &format!("on-{name}"))?);
            ensure(words >= 4.5, format!("{primary}, {level}: words of contrast {words:.2}"))?;
        }
    }
    Ok(())
}

fn append(path: &Path, text: &str) -> Result<(), Failed> {
    let before = fs::read_to_string(path)?;
    Ok(fs::write(path, before + text)?)
}

/// The keys that templates get are those of the kept list; one that is gone breaks themes of sites' own, and asks for another
/// number of the contract. `UPDATE=1 tests/run theme::templates` writes down new ones.
fn contract() -> Result<(), Failed> {
    let folder = root().join("themes/standard");
    let toml: toml::Table = fs::read_to_string(folder.join("theme.toml"))?.parse()?;
    let number = toml["contract"].as_integer().ok_or("no contract")?;
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for site in ["content", "tests/sites/granaasen", "tests/sites/sandfjord"] {
        let today = betre::model::day(TODAY).ok_or("no day")?;
        let examined = betre::examine(&betre::Config::to_look(root().join(site), today));
        for (template, more) in keys_of_templates(&examined.site, &examined.theme) {
            keys.entry(template).or_default().extend(more);
        }
        let papers = Papers::new(&examined.site, &examined.theme);
        for printout in printouts(&examined.site) {
            let (sheet, _) = papers.sheet(&printout).map_err(|fault| format!("{fault:?}"))?;
            let mut data: Value = serde_json::from_slice(&sheet.data)?;
            texts_as_one(&mut data);
            add_keys(&data, "data", keys.entry(sheet.template).or_default());
        }
    }
    // Assets have the names of files.
    let is_own = |key: &&String| !key.starts_with("frame.assets.");
    let mut list = format!("contract {number}\n");
    for (template, keys) in &keys {
        writeln!(list, "\n{template}")?;
        for key in keys.iter().filter(is_own) {
            writeln!(list, "  {key}")?;
        }
    }
    let file = folder.join("contract.txt");
    let kept = fs::read_to_string(&file).unwrap_or_default();
    if kept.lines().next() == list.lines().next() {
        let gone: Vec<&str> = kept.lines().filter(|line| !list.lines().any(|seen| seen == *line)).collect();
        ensure(gone.is_empty(), format!("no template gets these any more, so raise the contract: {gone:?}"))?;
    }
    expect(&file, &list)
}

/// A text on paper is a tree of its own, which differs from one text to the next: here it is one thing.
fn texts_as_one(value: &mut Value) {
    match value {
        Value::Array(parts) if parts.iter().any(|part| part.get("t").is_some()) => *value = Value::from("text"),
        Value::Array(values) => values.iter_mut().for_each(texts_as_one),
        Value::Object(object) => object.values_mut().for_each(texts_as_one),
        _ => {}
    }
}

fn ejected() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let theme = |arguments: &str| run(scratch.path(), &format!("theme {arguments} --site site --lang nn"));
    let list = stdout(&theme("list")?);
    ensure(list.lines().any(|line| line == "templates/role.html") && !list.contains("search.js"), list)?;
    let output = theme("eject theme/templates/role.html")?;
    ensure(output.status.code() == Some(0), stderr(&output))?;
    let original = fs::read(root().join("themes/standard/templates/role.html"))?;
    ensure(fs::read(site.join("theme/templates/role.html"))? == original, "it is not as the original is")?;
    ensure(
        fs::read_to_string(site.join("theme/theme.toml"))?.contains("\ncontract = "),
        "it does not say for what it was written",
    )?;
    // As it was made, nothing is wrong with it, and nothing is another.
    let before = published(&site)?;
    fs::write(site.join("theme/templates/role.html"), [&original[..], b"<!-- -->\n"].concat())?;
    ensure(fs::read(before.join("roller/bti/index.html")).is_ok(), "the page is lost")?;
    let list = stdout(&theme("list")?);
    ensure(list.contains("templates/role.html (nettstaden har si eiga)"), list)?;
    for (arguments, told) in [
        ("eject templates/role.html", "Finst frå før"),
        ("eject templates/rolle.html", "Meinte du «templates/role.html»?"),
        ("eject search.js", "ikkje nokon fil"),
        ("eject", "--help"),
    ] {
        let output = theme(arguments)?;
        ensure(
            output.status.code() == Some(2) && stderr(&output).contains(told),
            format!("{arguments}: {}", stderr(&output)),
        )?;
    }
    Ok(())
}
