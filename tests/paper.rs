//! Documents to print: what they hold, that everybody can read them, that they are the same each time, and what they do with
//! content that nobody planned for.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use betre::cache::Cache;
use betre::content::hash::Hash;
use betre::diagnostic::catalogue::Words;
use betre::diagnostic::{Code, Severity};
use betre::model::day;
use betre::paper::Papers;
use betre::patience::Progress;
use betre::photo::Photos;
use betre::printout::{PrintoutKind, printouts};
use betre::render::theme_words;
use betre::{Config, examine};
use libtest_mimic::{Failed, Trial};
use lopdf::Object;
use serde_json::Value;

use crate::support::{Built, SITES, TODAY, base, betre, built_once, ensure, root, run, scratch, stderr, stdout, trial};

pub fn trials() -> Vec<Trial> {
    let of_sites = SITES.into_iter().flat_map(|site| {
        [
            trial(format!("paper::{site} can be read by everybody"), move || accessible(site)),
            trial(format!("paper::{site} lists its documents as they are"), move || listed(site)),
            trial(format!("paper::{site} has its guides whole on one sheet, in order"), move || overviews(site)),
        ]
    });
    let mut trials: Vec<Trial> = of_sites.collect();
    trials.push(trial("paper::each page leads to its own documents", links));
    trials.push(trial("paper::the validator finds what is wrong", validator));
    trials.push(trial("paper::the same bytes on any day and number of threads", same_bytes));
    trials.push(trial("paper::the same bytes in every build of the program", same_in_every_build));
    trials.push(trial("paper::what was made is not made again, and a broken cache is no hindrance", cache));
    trials.push(trial("paper::content that nobody planned for", unplanned));
    trials.push(trial("paper::a language without signs has pages, and says so", without_signs));
    trials.push(trial("paper::the acute warning keeps its words", warning));
    trials.push(trial("paper::an address is not hyphenated", addresses));
    trials.push(trial("paper::a unit's overview is one sheet if the guide's is, else it is named", unit_sheets));
    trials.push(trial("paper::a form holds what is asked, and a letter nothing else", forms));
    trials.push(trial("paper::a signature stays with its date and with what is signed", signatures));
    trials.push(trial("paper::a picture that changes on its way", picture_changes));
    trials.push(trial("paper::a template of the site's own", own_template));
    trials.push(trial("paper::the overviews of hundreds of sites", hundreds).with_ignored_flag(true));
    trials
}

/// The rows of `documents` in `data/site.json`, each with its file.
fn rows(out: &Path) -> Result<Vec<(Value, PathBuf)>, Failed> {
    let json: Value = serde_json::from_slice(&fs::read(out.join("data/site.json"))?)?;
    let rows = json["documents"].as_array().ok_or("no documents")?;
    let file = |row: &Value| out.join(row["url"].as_str().unwrap_or_default().trim_start_matches('/'));
    Ok(rows.iter().map(|row| (row.clone(), file(row))).collect())
}

fn tool(name: &str, arguments: &[&str], file: &Path) -> Result<String, Failed> {
    let output = Command::new(name).args(arguments).arg(file).arg("-").output();
    let output = output.map_err(|error| format!("{name} (poppler-utils) is needed: {error}"))?;
    ensure(output.status.success(), stderr(&output))?;
    Ok(stdout(&output))
}

/// The text of a document as one line.
fn text_of(file: &Path) -> Result<String, Failed> {
    // A word that is parted at the end of a line is one word.
    let text = tool("pdftotext", &[], file)?.replace("\u{ad}\n", "").replace('\u{ad}', "");
    Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The texts of a document in the order in which a screen reader reads them. It takes seconds, so that what two tests ask for
/// is read once.
fn read_aloud(file: &Path) -> Result<String, Failed> {
    static READ: Mutex<BTreeMap<String, String>> = Mutex::new(BTreeMap::new());
    let hash = Hash::of(&fs::read(file)?).to_string();
    let known = READ.lock().unwrap_or_else(PoisonError::into_inner).get(&hash).cloned();
    if let Some(aloud) = known {
        return Ok(aloud);
    }
    let output = Command::new("pdfinfo").arg("-struct-text").arg(file).output()?;
    let told = stdout(&output);
    let texts = told.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix('"'));
    let aloud = texts.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
    READ.lock().unwrap_or_else(PoisonError::into_inner).insert(hash, aloud.clone());
    Ok(aloud)
}

/// What veraPDF says of files; fails where one is no PDF/UA-1.
#[track_caller]
fn validated(files: &[PathBuf]) -> Result<String, Failed> {
    let output = Command::new(root().join("tests/pdf/run")).args(files).output()?;
    let told = stdout(&output);
    let right = told.lines().filter(|line| line.starts_with("right ")).count();
    ensure(output.status.success() && right == files.len(), format!("{told}{}", stderr(&output)))?;
    Ok(told)
}

/// No word stands outside its page: nothing is cut off.
#[track_caller]
fn within_its_pages(file: &Path) -> Result<(), Failed> {
    let boxes = tool("pdftotext", &["-bbox"], file)?;
    let number = |line: &str, key: &str| -> f64 {
        let after = line.split(&format!(" {key}=\"")).nth(1).unwrap_or_default();
        after.split('"').next().and_then(|number| number.parse().ok()).unwrap_or(f64::NAN)
    };
    let (mut width, mut height, mut words) = (0.0, 0.0, 0);
    for line in boxes.lines().map(str::trim) {
        if line.starts_with("<page ") {
            (width, height) = (number(line, "width"), number(line, "height"));
        } else if line.starts_with("<word ") {
            words += 1;
            let inside = number(line, "xMin") >= 0.0
                && number(line, "xMax") <= width
                && number(line, "yMin") >= 0.0
                && number(line, "yMax") <= height;
            ensure(inside, format!("{}: outside {width} × {height}: {line}", file.display()))?;
        }
    }
    ensure(words > 5, format!("{}: {words} words", file.display()))
}

fn accessible(name: &str) -> Result<(), Failed> {
    let out = built_once(name)?;
    let rows = rows(&out)?;
    let files: Vec<PathBuf> = rows.iter().map(|(_, file)| file.clone()).collect();
    ensure(files.len() > 5, format!("{} documents", files.len()))?;
    // The validator works on one file after the other, and leaves a core to those that read them.
    std::thread::scope(|scope| {
        let valid = scope.spawn(|| validated(&files));
        rows.iter().try_for_each(|(row, file)| seen_and_heard(row, file))?;
        valid.join().map_err(|_| "the validator's thread ended")?.map(drop)
    })
}

/// Nothing of a document is cut off, and its acute warning is read aloud.
fn seen_and_heard(row: &Value, file: &Path) -> Result<(), Failed> {
    within_its_pages(file)?;
    // The police stand in every acute warning, and every printout carries one, for those too who hear it read. (A whole
    // booklet takes ten seconds to be read so; its cover has the frame that the sheets have.)
    let is_long = row["kind"] == "booklet" || row["kind"] == "measures";
    let text = if is_long { text_of(file)? } else { read_aloud(file)? };
    ensure(text.contains("112"), format!("{}: the acute warning is not read", file.display()))
}

/// The contract of `documents` in `data/site.json`: what is listed is there and is so; what is there is listed.
fn listed(name: &str) -> Result<(), Failed> {
    let out = built_once(name)?;
    let rows = rows(&out)?;
    let made = walkdir::WalkDir::new(&out).into_iter().flatten();
    let folder = out.join("files");
    let is_made = |path: &Path| path.extension().is_some_and(|end| end == "pdf") && !path.starts_with(&folder);
    let made = made.filter(|entry| is_made(entry.path())).count();
    ensure(made == rows.len(), format!("{made} documents, {} listed", rows.len()))?;
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for (row, file) in &rows {
        let told = format!("{row}");
        let pdf = lopdf::Document::load(file).map_err(|error| format!("{told}: {error}"))?;
        let pages = pdf.get_pages().len();
        ensure(row["pages"] == pages, format!("{told}: {pages} pages"))?;
        ensure(row["bytes"] == fs::metadata(file)?.len(), format!("{told}: another size"))?;
        let info = tool_info(file)?;
        ensure(info["Title"] == row["title"].as_str().unwrap_or("?"), format!("{told}: {info:?}"))?;
        ensure(info["Tagged"] == "yes", format!("{told}: {info:?}"))?;
        let lang = pdf.catalog()?.get(b"Lang").and_then(Object::as_str).map(String::from_utf8_lossy)?;
        ensure(lang.split('-').next() == row["lang"].as_str(), format!("{told}: language {lang}"))?;
        let kind = row["kind"].as_str().unwrap_or_default();
        let one_page =
            !["booklet", "measures", "form", "deadlines", "level-sheet"].contains(&kind) && row["large"] != true;
        // A level is on both sides of its sheet.
        ensure(!one_page || pages == 1, format!("{told}: not on one page"))?;
        ensure(kind != "level-sheet" || pages <= 2, format!("{told}: not on one sheet"))?;
        ensure(kind != "booklet" || pages > 8, format!("{told}: {pages} pages"))?;
        *kinds.entry(kind.to_owned()).or_default() += 1;
    }
    let wanted = ["overview", "booklet", "hand-out"];
    ensure(wanted.iter().all(|kind| kinds.contains_key(*kind)), format!("{kinds:?}"))?;
    // One page leads to all.
    let first = rows[0].0["lang"].clone();
    let all = fs::read_to_string(out.join("pa-papir/index.html"))?;
    for (row, _) in rows.iter().filter(|(row, _)| row["lang"] == first) {
        let url = row["url"].as_str().unwrap_or_default();
        ensure(all.contains(&format!("href=\"..{url}\"")), format!("{url} is not on the page of all documents"))?;
    }
    // Each page leads to its own, and says what it is.
    let page = fs::read_to_string(out.join(guide_of(&rows)?).join("index.html"))?;
    let is_told = |about: &str| page.contains(about);
    ensure(is_told("data-document=\"overview\"") && is_told("(PDF, 1 side, "), &page)?;
    ensure(is_told("data-document=\"booklet\""), &page)
}

/// What a page offers to print is what belongs to it, its own first.
fn links() -> Result<(), Failed> {
    let out = built_once("content")?;
    let guide = "barn-og-unge/utskrift/barn-og-unge";
    for (page, wanted) in [
        (
            "barn-og-unge/undring/",
            vec![
                "barn-og-unge/utskrift/undring/barn-og-unge-undring".to_owned(),
                format!("{guide}-oversikt"),
                format!("{guide}-hefte"),
            ],
        ),
        (
            "barn-og-unge/samarbeid/hald-samarbeidsmote/",
            vec![
                "barn-og-unge/utskrift/samarbeid/barn-og-unge-mote-hald-samarbeidsmote".to_owned(),
                format!("{guide}-oversikt"),
                format!("{guide}-hefte"),
            ],
        ),
        ("einingar/havly-ungdomsskule/", vec![format!("{guide}-oversikt-havly-ungdomsskule")]),
        ("tiltak/", vec!["tiltak/tiltak".to_owned()]),
        ("tiltak/tiltak-i-skulen/", vec!["tiltak/tiltak".to_owned()]),
        ("stafettlogg/", vec!["stafettlogg/stafettlogg".to_owned(), "stafettlogg/stafettlogg-stor-skrift".to_owned()]),
        ("kontaktar/", vec!["kontaktar/kontaktar".to_owned(), "kontaktar/kontaktar-stor-skrift".to_owned()]),
        ("foresette/", vec!["stafettlogg/stafettlogg".to_owned(), "kontaktar/kontaktar".to_owned()]),
        (
            "verktoy/samtykke/",
            vec!["verktoy/samtykke/samtykke".to_owned(), "verktoy/samtykke/samtykke-stor-skrift".to_owned()],
        ),
        ("verktoy/undringsnotat/", vec!["verktoy/undringsnotat/undringsnotat".to_owned()]),
        ("fristar/", vec!["fristar/fristar".to_owned()]),
        ("tenester/ppt/", Vec::new()),
    ] {
        for (folder, end) in [("", ""), ("en/", "-en")] {
            let file = out.join(folder).join(page).join("index.html");
            let html = fs::read_to_string(&file)?;
            let seen = html.split("<a ").skip(1).filter(|link| link.contains("data-document=\""));
            let seen: Vec<String> = seen
                .filter_map(|link| Some(link.split_once("href=\"")?.1.split_once('"')?.0.replace("../", "")))
                .collect();
            let wanted: Vec<String> = wanted.iter().map(|path| format!("{folder}{path}{end}.pdf")).collect();
            ensure(seen == wanted, format!("{}: {seen:?}", file.display()))?;
        }
    }
    Ok(())
}

/// The folder of the first guide that has documents.
fn guide_of(rows: &[(Value, PathBuf)]) -> Result<String, Failed> {
    let guide = rows.iter().find_map(|(row, _)| row["guide"].as_str());
    Ok(guide.ok_or("no document of a guide")?.to_owned())
}

fn tool_info(file: &Path) -> Result<BTreeMap<String, String>, Failed> {
    let output = Command::new("pdfinfo").arg(file).output()?;
    let told = stdout(&output);
    let facts = told.lines().filter_map(|line| line.split_once(':'));
    Ok(facts.map(|(key, value)| (key.trim().to_owned(), value.trim().to_owned())).collect())
}

/// Every step's title, the acute warning and its numbers stand on the sheet, and are read level by level.
fn overviews(name: &str) -> Result<(), Failed> {
    let out = built_once(name)?;
    let config = Config::to_look(root().join(name), day(TODAY).ok_or("no day")?);
    let examined = examine(&config);
    let mut seen = 0;
    for document in printouts(&examined.site).iter().filter(|document| document.kind == PrintoutKind::Overview) {
        let edition = &examined.site.editions[document.edition];
        let file = out.join(&document.path);
        let (text, aloud) = (text_of(&file)?, read_aloud(&file)?);
        let mut at = 0;
        for level in edition.children(document.of) {
            for entry in [level].into_iter().chain(edition.children(level.id)) {
                let title = entry.title.text.split_whitespace().collect::<Vec<_>>().join(" ");
                ensure(
                    text.contains(&title) || aloud.contains(&title),
                    format!("{}: «{title}» is not in: {text}", document.path),
                )?;
                let found = aloud[at..]
                    .find(&title)
                    .ok_or(format!("{}: «{title}» is not read in its turn: {aloud}", document.path))?;
                at += found;
            }
        }
        // The warning comes first, whole and with its numbers.
        let first =
            aloud.find(&edition.children(document.of).next().map_or(String::new(), |level| level.title.text.clone()));
        for contact in edition.settings.acute.iter().flat_map(|acute| &acute.contacts) {
            let contact = edition.find(contact, &[betre::model::Kind::Contact], None).and_then(|entry| entry.contact());
            let phone =
                contact.and_then(|contact| contact.phone.as_ref()).ok_or("an acute contact without a number")?;
            let phone = phone.shown().split_whitespace().collect::<Vec<_>>().join(" ");
            ensure(text.contains(&phone), format!("{}: {} is not in: {text}", document.path, phone))?;
            ensure(aloud.find(&phone) < first, format!("{}: {} comes late", document.path, phone))?;
        }
        seen += 1;
    }
    ensure(seen > 0, "no overview")
}

/// A gate that lets everything through is none.
fn validator() -> Result<(), Failed> {
    let scratch = scratch()?;
    let Built { out, .. } = Built::of(&root().join("tests/base"), &scratch.path().join("out"), "")?;
    let (_, file) = rows(&out)?.into_iter().next().ok_or("no document")?;
    validated(std::slice::from_ref(&file))?;
    for (what, harm) in [
        ("Lang", harmed(&file, |catalog| drop(catalog.remove(b"Lang")))?),
        ("StructTreeRoot", harmed(&file, |catalog| drop(catalog.remove(b"StructTreeRoot")))?),
    ] {
        let broken = scratch.path().join(format!("{what}.pdf"));
        fs::write(&broken, harm)?;
        ensure(validated(&[broken]).is_err(), format!("a PDF without {what} passes for one that all can read"))?;
    }
    Ok(())
}

fn harmed(file: &Path, harm: impl FnOnce(&mut lopdf::Dictionary)) -> Result<Vec<u8>, Failed> {
    let mut pdf = lopdf::Document::load(file)?;
    harm(pdf.catalog_mut()?);
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes)?;
    Ok(bytes)
}

/// The documents of a site, by path, without a cache.
fn printed(site: &Path, jobs: &str, today: &str) -> Result<BTreeMap<String, Vec<u8>>, Failed> {
    let scratch = scratch()?;
    let out = scratch.path().join("out");
    let mut command = betre(scratch.path());
    command.env("XDG_CACHE_HOME", scratch.path().join("cache"));
    Built::by(command, site, &out, &format!("--jobs {jobs} --today {today}"))?;
    let read = |(row, file): (Value, PathBuf)| Ok((row["url"].to_string(), fs::read(file)?));
    rows(&out)?.into_iter().map(read).collect()
}

fn same_bytes() -> Result<(), Failed> {
    let site = root().join("tests/base");
    let one = printed(&site, "1", TODAY)?;
    let several = printed(&site, "4", "2026-11-23")?;
    ensure(one.len() > 3, format!("{} documents", one.len()))?;
    for (path, bytes) in &one {
        ensure(several.get(path) == Some(bytes), format!("{path} differs"))?;
    }
    Ok(())
}

/// The hash of a document of fixed content: it is the same in debug and release and on other machines. It changes when the
/// templates do: `UPDATE=1 tests/run paper` writes what was seen.
fn same_in_every_build() -> Result<(), Failed> {
    let site = root().join("tests/base");
    let config = Config::to_look(site, day(TODAY).ok_or("no day")?);
    let examined = examine(&config);
    let papers = Papers::new(&examined.site, &examined.theme);
    let mut hashes = String::new();
    for document in printouts(&examined.site) {
        let (sheet, _) = papers.sheet(&document).map_err(|fault| format!("{}: {fault:?}", document.path))?;
        let made = betre::press::each(
            &[sheet],
            |_| true,
            |sheet| betre::press::print(sheet, &sheet.hash(), &Cache::default(), betre::patience::PATIENCE),
        );
        let made = made.into_iter().next().ok_or("nothing made")?.map_err(|fault| format!("{fault:?}"))?;
        hashes.push_str(&format!("{}  {}\n", Hash::of(&made.bytes), document.path));
    }
    crate::support::expect(&root().join("tests/pdf/base.sha256"), &hashes)
}

fn cache() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let kept = scratch.path().join("cache");
    let build = || -> Result<BTreeMap<String, Vec<u8>>, Failed> {
        let out = scratch.path().join("out");
        let mut command = betre(&site);
        command.env("XDG_CACHE_HOME", &kept);
        Built::by(command, &site, &out, "")?;
        let read = |(row, file): (Value, PathBuf)| Ok((row["url"].to_string(), fs::read(file)?));
        rows(&out)?.into_iter().map(read).collect()
    };
    let files = || -> Result<Vec<PathBuf>, Failed> {
        let mut files: Vec<PathBuf> =
            fs::read_dir(kept.join("betre/documents"))?.map(|file| Ok(file?.path())).collect::<Result<_, Failed>>()?;
        files.sort();
        Ok(files)
    };
    let first = build()?;
    let made = files()?;
    // Each document, and the list of what need not be put together again.
    ensure(made.len() == first.len() + 1, format!("{made:?}"))?;
    let times = |files: &[PathBuf]| {
        files.iter().map(|file| Ok(fs::metadata(file)?.modified()?)).collect::<Result<Vec<_>, Failed>>()
    };
    let before = times(&made)?;
    ensure(build()? == first && times(&files()?)? == before, "made again though nothing changed")?;
    // One step's text: only what holds it is made anew.
    let step = site.join("guides/barn/0-undring/1-sja.md");
    fs::write(&step, fs::read_to_string(&step)?.replace("Skriv ned", "Noter ned"))?;
    let changed = build()?;
    let other = changed.iter().filter(|(path, bytes)| first.get(*path) != Some(bytes)).count();
    ensure(other == 3 && files()?.len() == made.len() + 4, format!("{other} other documents"))?;
    // Cut off, emptied, exchanged: what is not whole is made again.
    for (at, file) in files()?.iter().enumerate() {
        let bytes = fs::read(file)?;
        fs::write(file, [&bytes[..bytes.len() / 2], b"", b"1 0\n%PDF-1.7"][at % 3])?;
    }
    ensure(build()? == changed, "a broken cache changes documents")?;
    fs::remove_dir_all(&kept)?;
    ensure(build()? == changed, "an empty cache changes documents")?;
    // A document that is gone is made again, and a template of the site's own is seen.
    let first_file = files()?.into_iter().find(|file| fs::metadata(file).is_ok_and(|facts| facts.len() > 10_000));
    fs::remove_file(first_file.ok_or("no document is kept")?)?;
    ensure(build()? == changed, "a document that is gone from the cache changes documents")?;
    fs::create_dir_all(site.join("theme/print"))?;
    fs::write(site.join("theme/theme.toml"), "contract = 5\n")?;
    let template = fs::read_to_string(root().join("themes/standard/print/overview.typ"))?;
    fs::write(site.join("theme/print/overview.typ"), template + "\nEin ny slutt.\n")?;
    let with_theme = build()?;
    let other: Vec<&String> =
        with_theme.iter().filter(|(path, bytes)| changed.get(*path) != Some(bytes)).map(|(path, _)| path).collect();
    ensure(!other.is_empty() && other.len() < changed.len(), format!("{other:?} are other with another template"))?;
    fs::remove_dir_all(site.join("theme"))?;
    // What is wrong with a document is told each time, by `check` too.
    fs::write(&step, fs::read_to_string(&step)?.replace("Noter ned", "Noter 𓀀 ned"))?;
    for command in ["build --out ../out", "build --out ../out", "check", "build --out ../out"] {
        let mut program = betre(&site);
        let output = program.env("XDG_CACHE_HOME", &kept).args(command.split(' ')).args(["--today", TODAY]).output()?;
        let told = stdout(&output) + &stderr(&output);
        ensure(told.matches("print-sign").count() == 1, format!("{command}: {told}"))?;
    }
    Ok(())
}

/// What layout or PDF/UA-1 would refuse or cut off if it were set as it is written: headings without words, links in a head that
/// is repeated, an address that no PDF can hold, an item and a cell that are higher than the page, a table of thirty columns.
fn awkward() -> String {
    let things: String = (0..60).map(|n| format!("  - ting {n:02}\n")).collect();
    let rows: String = (0..120).map(|n| format!("| rad {n} | x |\n")).collect();
    let wide = |cell: &dyn Fn(usize) -> String| (0..30).map(|n| format!("| {} ", cell(n))).collect::<String>() + "|\n";
    let high = (0..22).map(|n| format!("del{n:02} av ei celle som er høg")).collect::<Vec<_>>().join(" ");
    [
        format!("- Ta med:\n{things}"),
        format!("| [Tenesta](@skule) | b |\n|---|---|\n{rows}"),
        format!("[Lenkje](https://x.example/{})", "a".repeat(9000)),
        wide(&|n| format!("hovud{n}")) + &wide(&|_| "---".to_owned()) + &wide(&|n| format!("celle{n}")),
        format!("| a | b | c | d | e | f | g |\n|---|---|---|---|---|---|---|\n| {high} | | | | | | |"),
    ]
    .join("\n\n")
}

/// Emoji, Arabic, long titles and words, an empty level, eight levels, 300 measures: each a right document or a clear word.
fn unplanned() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    let write = |path: &str, text: &str| -> Result<(), Failed> {
        let file = site.join(path);
        fs::create_dir_all(file.parent().ok_or("no folder")?)?;
        Ok(fs::write(file, text)?)
    };
    let long = "Ein tittel på hundre og tjue teikn som nokon skreiv ein fredag ettermiddag og sidan ikkje fekk seg til å gjere kortare nei";
    ensure(long.chars().count() >= 120, "the title is too short")?;
    let word = "menneskerettskonvensjonsforhandlingsdelegasjonsleiarmøtesekretær";
    write(
        "guides/barn/0-undring/1-sja.md",
        &format!(
            "+++\ntitle = \"{long}\"\nmeeting = {{ kind = \"samtale\", purpose = \"{long}\", agenda = [{}] }}\n+++\n\
             Skriv 😀 og مرحبا og {word}.\n\n- a\n  - b\n    - c\n      - d\n        - e\n          - f\n            - g\n\n\
             | Kva | {word} |\n|---|---|\n| {word} | 👩‍👩‍👧 |\n\n> > > djupt\n\n## Overskrift\n\n### Under\n\nTekst.\n\n{}\n\nSlutt på steget.\n",
            vec![format!("\"{word} og {word}\""); 20].join(", "),
            awkward()
        ),
    )?;
    let settings = fs::read_to_string(site.join("site.toml"))?;
    let checks = "[checks]\nheading-empty = { level = \"warning\", reason = \"Det er det som blir prøvd.\" }\n";
    write("site.toml", &format!("{settings}\n{checks}"))?;
    for number in 2..=7 {
        write(
            &format!("guides/barn/{number}-utanom-{number}/level.md"),
            &format!("+++\ntitle = \"{long} {number}\"\noutside_flow = true\n+++\n"),
        )?;
    }
    let measures: String =
        (1..=300).map(|n| format!("Tiltak nummer {n};Barn {n};Skildring av tiltak {n} for barn og unge.\n")).collect();
    write("measures/mange.md", "+++\ntitle = \"Mange tiltak\"\n+++\n")?;
    write("measures/mange.csv", &format!("tiltak;målgruppe;skildring\n{measures}"))?;
    let note: String = (0..300).map(|n| format!("Dette er setning {n}. ")).collect();
    let mut contacts = fs::read_to_string(site.join("contacts.toml"))?;
    contacts.push_str(&format!("\n[lang]\nname = \"\u{200b}\"\nphone = \"57 00 40 02\"\nnote = \"{note}\"\n"));
    write("contacts.toml", &contacts)?;
    let services = fs::read_to_string(site.join("services.toml"))?;
    write("services.toml", &format!("{services}\n[usynleg]\ntitle = \"\u{200b}\"\n"))?;
    let Built { out, told } = Built::of(&site, &site.with_file_name("out"), "")?;
    for sign in ["😀", "مرحبا", "👩👩👧"] {
        ensure(told.contains(&format!("Teiknet «{sign}»")), format!("nothing is told of {sign}:\n{told}"))?;
    }
    ensure(told.contains("guides/barn/0-undring/1-sja.md:5:"), format!("the place of a sign is not told:\n{told}"))?;
    let rows = rows(&out)?;
    let files: Vec<PathBuf> = rows.iter().map(|(_, file)| file.clone()).collect();
    validated(&files)?;
    files.iter().try_for_each(|file| within_its_pages(file))?;
    for (row, file) in &rows {
        let text = text_of(file)?;
        let aloud = read_aloud(file)?;
        let holds = |part: &str| text.contains(part) || aloud.contains(part);
        match row["kind"].as_str().unwrap_or_default() {
            "overview" => {
                ensure(row["pages"] == 1 || told.contains("[print-long]"), format!("{row}:\n{told}"))?;
                ensure((2..=7).all(|n| holds(&format!("kortare nei {n}"))), &aloud)?;
            }
            "booklet" => {
                ensure(holds("Slutt på steget.") && holds("djupt") && holds(long), &text)?;
                ensure((0..60).all(|n| holds(&format!("ting {n:02}"))), &text)?;
                ensure((0..120).all(|n| holds(&format!("rad {n}"))), &text)?;
                ensure((0..30).all(|n| holds(&format!("celle{n}"))), &text)?;
                ensure((0..22).all(|n| holds(&format!("del{n:02}"))), &text)?;
            }
            "hand-out" => ensure(holds("setning 299."), &text)?,
            "measures" => ensure((1..=300).all(|n| holds(&format!("Skildring av tiltak {n} "))), &text)?,
            "meeting-sheet" => ensure(row["pages"] == 1 || told.contains("Møtearket"), format!("{row}:\n{told}"))?,
            _ => {}
        }
    }
    Ok(())
}

fn without_signs() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    let settings = site.join("site.toml");
    let text = fs::read_to_string(&settings)?;
    fs::write(&settings, text.replace("languages = [\"nn\"]", "languages = [\"nn\", \"ar\"]"))?;
    fs::write(site.join("guides/barn/guide.ar.md"), "+++\ntitle = \"الأطفال والشباب\"\n+++\n")?;
    let Built { out, .. } = Built::of(&site, &site.with_file_name("out"), "")?;
    let rows = rows(&out)?;
    ensure(!rows.is_empty() && rows.iter().all(|(row, _)| row["lang"] == "nn"), format!("{rows:?}"))?;
    let page = fs::read_to_string(out.join("ar/barn/index.html"))?;
    let words = Words::read("ar", &[&theme_words("ar")])?;
    ensure(page.contains(&words.say("on-paper-none")), &page)?;
    ensure(page.contains("href=\"../../ar/barn/utskrift/index.html\""), &page)
}

/// A link in the warning keeps its words on paper; a last sentence that is nothing but a link to more says nothing there.
fn warning() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    let settings = site.join("site.toml");
    let text = fs::read_to_string(&settings)?;
    let text = text.replace("før du snakkar med heimen.", "eller går til [[skule]]");
    let text = text.replace(
        "ringer du {contact.politi.phone}.\"\nyoung",
        "ringer du {contact.politi.phone}. [Les meir](@skule)\"\nyoung",
    );
    fs::write(&settings, text)?;
    let Built { out, .. } = Built::of(&site, &site.with_file_name("out"), "")?;
    for (row, file) in rows(&out)? {
        let text = text_of(&file)?;
        match row["kind"].as_str() {
            Some("overview") => ensure(text.contains("ringer du 112 eller går til Skulen"), &text)?,
            Some("hand-out") => ensure(text.contains("ringer du 112.") && !text.contains("Les meir"), &text)?,
            _ => {}
        }
    }
    Ok(())
}

fn unit_sheets() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let level = site.join("guides/barn/0-undring");
    fs::remove_file(level.join("1-sja.md"))?;
    fs::rename(level.join("2-vel.md"), level.join("91-vel.md"))?;
    fs::create_dir_all(site.join("units"))?;
    let words = "{ text = \"Ein funksjon med mange ord om når og kvar, rom 114 ved biblioteket tysdag og torsdag\" }";
    let facts = ["leader", "bti_contact", "nurse", "ppt", "team"].map(|key| format!("{key} = {words}\n")).concat();
    fs::write(site.join("units/skule.md"), format!("+++\ntitle = \"Lia skule\"\nkind = \"school\"\n{facts}+++\n"))?;
    let told = |steps: usize| -> Result<String, Failed> {
        let titles = (1..=steps).map(|n| format!("  \"Finn ut kva som skjedde på dag {n}\",\n")).collect::<String>();
        let text = format!("+++\ntitle = \"Undring\"\nresponsible = [\"eigar\"]\nsteps = [\n{titles}]\n+++\n");
        fs::write(level.join("level.md"), text)?;
        let output = run(scratch.path(), &format!("check site --today {TODAY} --format short --lang nn"))?;
        Ok(stdout(&output))
    };
    // With as many steps as the guide's own sheet holds, less one.
    ensure(told(44)?.is_empty(), told(44)?)?;
    let one = told(45)?;
    ensure(one.lines().count() == 1 && one.contains("Oversikta for «Lia skule» fyller 2 ark"), one)?;
    for number in 2..=7 {
        let unit = fs::read_to_string(site.join("units/skule.md"))?.replace("Lia skule", &format!("Skule {number}"));
        fs::write(site.join(format!("units/skule-{number}.md")), unit)?;
    }
    let some = told(45)?;
    let names = "for 7 einingar fyller meir enn eitt ark kvar: Lia skule, Skule 2, Skule 3, Skule 4, Skule 5 …";
    ensure(some.lines().count() == 1 && some.contains(names), some)?;
    let all = told(60)?;
    ensure(all.lines().count() == 1 && all.contains("Oversikta fyller 2 ark"), all)
}

/// A tool with fields is a document. What is said to families and before the first heading stands on it, advice to staff does not.
fn forms() -> Result<(), Failed> {
    let out = built_once("content")?;
    let rows = rows(&out)?;
    let of = |tool: &str| {
        let row = rows.iter().find(|(row, _)| row["tool"] == tool && row["lang"] == "nn" && row["large"] != true);
        row.map(|(_, file)| text_of(file)).ok_or(format!("no form of {tool}"))?
    };
    for (tool, there, not) in [
        (
            "samtykke",
            vec!["Du kan angre når du vil", "Namnet på barnet", "Nei", "Underskrift Dato"],
            "Forklar med eigne ord",
        ),
        ("trivselsskala", vec!["Du bestemmer sjølv kva du svarar", "Med mine ord"], "Ikkje rekn saman kryssa"),
        ("sjekkliste-stafetthaldar", vec!["Tolken er bestilt."], "Type"),
        ("skjema-ingen-svarar", vec!["Dette ventar eg på", "Underskrift Dato"], "Du treng ikkje bruke fine ord"),
        ("motereferat", vec!["Barnet sine ord"], "Alle verktøy"),
    ] {
        let text = of(tool)?;
        let lacks = there.into_iter().find(|words| !text.contains(words));
        ensure(lacks.is_none(), format!("{tool} lacks {lacks:?}: {text}"))?;
        ensure(!text.contains(not), format!("{tool} holds {not}: {text}"))?;
    }
    // Without fields there is nothing to fill in.
    ensure(rows.iter().all(|(row, _)| row["tool"] != "tolk"), "a tool without fields")
}

/// Wherever a page ends.
fn signatures() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("tools"))?;
    for lines in 24..44 {
        let asked: String = (0..lines).map(|at| format!("  \"Linje {at}\",\n")).collect();
        let signed = "{ tick = \"Eg svarar\", options = [\"Ja\", \"Nei\"] }, \"Underskrift\", { date = \"Dato\", beside = true }";
        let form = format!("+++\ntitle = \"Skjema {lines}\"\nfields = [\n{asked}  {signed},\n]\n+++\nSkriv.\n");
        fs::write(site.join(format!("tools/skjema-{lines}.md")), form)?;
    }
    let built = Built::of(&site, &scratch.path().join("out"), "")?;
    let mut ends = std::collections::BTreeSet::new();
    for (row, file) in rows(&built.out)?.iter().filter(|(row, _)| row["kind"] == "form") {
        let text = tool("pdftotext", &["-layout"], file)?;
        let pages: Vec<&str> = text.split('\u{c}').filter(|page| page.contains("Underskrift")).collect();
        let [page] = pages[..] else { return Err(format!("{}: {} signatures", row["title"], pages.len()).into()) };
        ensure(page.contains("Dato") && page.contains("Eg svarar"), format!("{}: {page}", row["title"]))?;
        ends.insert(page.matches("Linje").count());
    }
    ensure(ends.len() > 5, format!("pages end at the same place: {ends:?}"))
}

/// Whoever copies an address from paper types each sign of it.
fn addresses() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let mail = "postmottak.barnevernstenesta.interkommunal@samarbeidskommunene-ytre-midtbygda.lia.example";
    let web = "https://www.lia.example/barnevernstenestasamarbeidskommunene/";
    let text = format!("[eining]\nname = \"Eininga\"\nphone = \"57 00 40 01\"\nemail = \"{mail}\"\n");
    fs::write(site.join("contacts.toml"), format!("[politi]\nname = \"Politiet\"\nphone = \"112\"\n\n{text}"))?;
    let guide = site.join("guides/barn/guide.md");
    fs::write(
        &guide,
        fs::read_to_string(&guide)? + &format!("\nVi står også på nettstaden til kommunen: {web} og der.\n"),
    )?;
    let Built { out, .. } = Built::of(&site, &scratch.path().join("out"), "")?;
    for sheet in ["barn/utskrift/barn-hefte.pdf", "barn/utskrift/barn-hefte-stor-skrift.pdf"] {
        let text = tool("pdftotext", &["-raw"], &out.join(sheet))?;
        // Only whole lines: no hyphen is added where one ends.
        let joined = text.replace('\n', "");
        ensure(joined.contains(mail) && joined.contains(web), format!("{sheet}: {text}"))?;
    }
    Ok(())
}

fn own_template() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    let template = site.join("theme/print/overview.typ");
    fs::create_dir_all(template.parent().ok_or("no folder")?)?;
    let settings = site.join("theme/theme.toml");
    fs::copy(root().join("themes/standard/theme.toml"), settings)?;
    fs::write(&template, "#import \"lib.typ\": *\n#show: document-of\n= Vår eigen oversikt\n#acute()\n")?;
    let Built { out, .. } = Built::of(&site, &site.with_file_name("out"), "")?;
    let (_, overview) = rows(&out)?.into_iter().find(|(row, _)| row["kind"] == "overview").ok_or("no overview")?;
    ensure(text_of(&overview)?.contains("Vår eigen oversikt"), text_of(&overview)?)?;
    let before = fs::read(&overview)?;
    // What a template may not: read the machine's files, take packages, run for ever on the stack.
    for (fault, told) in [
        ("#nothing-of-that-name\n", "overview.typ:4"),
        ("#read(\"/etc/passwd\")\n", "overview.typ:4"),
        ("#import \"@preview/cetz:0.3.4\": canvas\n", "overview.typ:4"),
        ("#let f(n) = f(n + 1)\n#f(0)\n", "overview.typ:4"),
        ("#image(bytes(\"<svg\"), format: \"svg\", alt: \"x\")\n", "overview.typ:4"),
    ] {
        fs::write(&template, format!("#import \"lib.typ\": *\n#show: document-of\n= Tittel\n{fault}"))?;
        let output = run(&site, &format!("build . --out ../out --today {TODAY}"))?;
        let seen = stdout(&output);
        ensure(output.status.code() == Some(1) && seen.contains("[theme]") && seen.contains(told), seen)?;
        ensure(fs::read(&overview)? == before, "a fault in a template changed what is published")?;
    }
    Ok(())
}

/// A picture that is exchanged between the check and the document is in no document.
fn picture_changes() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    let drawing = |width: u32| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"9\"/>");
    fs::create_dir_all(site.join("images"))?;
    fs::write(site.join("images/hus.svg"), drawing(9))?;
    let step = site.join("guides/barn/0-undring/1-sja.md");
    fs::write(&step, format!("{}\n![Eit hus](/images/hus.svg)\n", fs::read_to_string(&step)?))?;
    let config = Config::to_look(fs::canonicalize(&site)?, day(TODAY).ok_or("no day")?);
    let mut examined = examine(&config);
    ensure(!examined.has_errors(), format!("{:?}", examined.findings))?;
    fs::write(site.join("images/hus.svg"), drawing(8))?;
    betre::print(&mut examined, &Photos::default(), &Cache::default(), &Progress::default());
    let told: Vec<_> = examined.findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
    let [one] = told.as_slice() else { return Err(format!("{told:?}").into()) };
    ensure(one.code == Code::FileUnreadable && one.variant == Some("changed"), format!("{one:?}"))?;
    ensure(examined.site.sources.path(one.span) == "images/hus.svg", format!("{one:?}"))
}

/// How many municipalities there are.
const MUNICIPALITIES: usize = 357;

/// The most memory that so many overviews may take, in MB, and the most time on two threads.
const MOST_MEMORY: u64 = 200;
const MOST_TIME: Duration = Duration::from_secs(12);

/// The overviews of all municipalities, several at a time: how long they take, and how much memory. Not a daily test:
/// `tests/soak print` runs it.
fn hundreds() -> Result<(), Failed> {
    let config = Config::to_look(root().join("content"), day(TODAY).ok_or("no day")?);
    let examined = examine(&config);
    let papers = Papers::new(&examined.site, &examined.theme);
    let overview = printouts(&examined.site).into_iter().find(|document| document.kind == PrintoutKind::Overview);
    let (sheet, _) = papers.sheet(&overview.ok_or("no overview")?).map_err(|fault| format!("{fault:?}"))?;
    let of_municipality = |number: usize| {
        let data = String::from_utf8_lossy(&sheet.data).replace("Fjordvik", &format!("Kommune {number} i Fjordvik"));
        betre::press::Sheet { data: data.into_bytes(), ident: number.to_string(), ..sheet.clone() }
    };
    let sheets: Vec<_> = (0..MUNICIPALITIES).map(of_municipality).collect();
    let start = Instant::now();
    let made = betre::press::each(
        &sheets,
        |_| false,
        |sheet| {
            betre::press::print(sheet, &sheet.hash(), &Cache::default(), betre::patience::PATIENCE)
                .map(|made| made.pages)
        },
    );
    let took = start.elapsed();
    ensure(made.iter().all(|pages| *pages == Ok(1)), format!("{made:?}"))?;
    let status = fs::read_to_string("/proc/self/status")?;
    let peak =
        status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next()?.parse::<u64>().ok());
    let peak = peak.ok_or("the peak of memory is not told")? / 1000;
    println!("{MUNICIPALITIES} overviews in {:.2} s, at most {peak} MB", took.as_secs_f64());
    ensure(peak < MOST_MEMORY, format!("{peak} MB"))?;
    ensure(took < MOST_TIME, format!("{took:?}"))
}
