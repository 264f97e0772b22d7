//! A site that shows its steps or levels by their numbers alone: nothing that people read has the theme's word for them.

use std::fs;
use std::path::Path;

use betre::paper::Papers;
use betre::printout::printouts;
use betre::render::Item;
use betre::{Config, examine, render};
use libtest_mimic::{Failed, Trial};
use walkdir::WalkDir;

use crate::support::{TODAY, copy, ensure, root, scratch, trial};

pub fn trials() -> Vec<Trial> {
    let without = |name: &str, kinds: &'static [&'static str], langs: &'static str| {
        trial(format!("numbers::nothing that is read has a word for {name}"), move || wordless(kinds, langs))
    };
    vec![
        without("steps and levels", &["step", "level"], "[\"nn\", \"nb\", \"en\"]"),
        without("steps alone", &["step"], "[\"nn\"]"),
        without("levels alone", &["level"], "[\"nn\"]"),
        trial("numbers::a word of the site's own is said where a number stands alone", own_word),
    ]
}

/// Whether a text has one of the theme's words for a kind, in any form and in any of three languages.
fn names(text: &str, kind: &str) -> bool {
    // A system level is no level of a guide.
    let text = text.to_lowercase().replace("system level", "");
    text.split(|sign: char| !sign.is_alphabetic()).any(|word| match kind {
        "step" => word.starts_with("steg") || ["step", "steps"].contains(&word),
        _ => word.starts_with("nivå") || ["level", "levels"].contains(&word),
    })
}

/// Attributes that a reader sees or hears, some of them by a script.
const SAID: [&str; 8] =
    ["aria-label", "title", "alt", "content", "placeholder", "data-any", "data-tables", "data-clear"];

/// The words of a page that somebody sees or hears, each piece on a line of its own; but not what is code, as keys of data are.
fn words_of(html: &str) -> String {
    let seen = html
        .split('<')
        .filter(|tag| !tag.starts_with("style") && !tag.starts_with("code"))
        .filter_map(|tag| Some(tag.split_once('>')?.1));
    let said = SAID.iter().flat_map(|name| {
        let values = html.split(&format!(" {name}=\"")).skip(1).collect::<Vec<_>>();
        values.into_iter().filter_map(|after| Some(after.split_once('"')?.0))
    });
    seen.chain(said).collect::<Vec<_>>().join("\n")
}

/// A site that tells its steps and levels by number, in a folder of its own; what it says of them itself is taken away.
fn numbered(kinds: &[&str], langs: &str, own: &str) -> Result<tempfile::TempDir, Failed> {
    let scratch = scratch()?;
    copy(&root().join("tests/sites/sandfjord"), scratch.path())?;
    let settings = scratch.path().join("site.toml");
    let text = fs::read_to_string(&settings)?.replace("languages = [\"nn\"]", &format!("languages = {langs}"));
    let labels: String = kinds.iter().map(|kind| format!("\n[words.{kind}]\nlabel = \"number\"\n{own}")).collect();
    fs::write(&settings, text + &labels)?;
    for file in WalkDir::new(scratch.path()) {
        let file = file?.into_path();
        if file.extension().is_some_and(|extension| extension == "md") {
            fs::write(&file, fs::read_to_string(&file)?.replace("nivå", "trapp"))?;
        }
    }
    Ok(scratch)
}

/// What a site publishes that people read, by path: pages, tables, the feed, and what is set on paper.
fn read_by_people(site: &Path) -> Result<Vec<(String, String)>, Failed> {
    let mut examined = examine(&Config::to_look(site.to_owned(), betre::model::day(TODAY).ok_or("no day")?));
    let mut read = Vec::new();
    for (path, item) in render(&mut examined).iter() {
        let Item::Bytes(bytes) = item else { continue };
        let text = String::from_utf8_lossy(bytes);
        match path.rsplit('.').next() {
            Some("html") => read.push((path.to_owned(), words_of(&text))),
            Some("csv" | "ics" | "xml") if !path.ends_with("sitemap.xml") => {
                read.push((path.to_owned(), text.into_owned()));
            }
            _ => {}
        }
    }
    ensure(!examined.has_errors(), format!("{:?}", examined.findings))?;
    let papers = Papers::new(&examined.site, &examined.theme);
    for printout in printouts(&examined.site) {
        let (sheet, _) = papers.sheet(&printout).map_err(|fault| format!("{fault:?}"))?;
        read.push((printout.path.clone(), strings(&serde_json::from_slice(&sheet.data)?).join("\n")));
    }
    Ok(read)
}

/// All strings in what a document gets, without the names that it knows parts of it by.
fn strings(value: &serde_json::Value) -> Vec<String> {
    match value {
        serde_json::Value::String(text) => vec![text.clone()],
        serde_json::Value::Array(values) => values.iter().flat_map(strings).collect(),
        serde_json::Value::Object(values) => values.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

fn wordless(kinds: &[&str], langs: &str) -> Result<(), Failed> {
    let site = numbered(kinds, langs, "")?;
    let read = read_by_people(site.path())?;
    ensure(read.len() > 100, format!("{} files", read.len()))?;
    let lines = || read.iter().flat_map(|(path, text)| text.lines().map(move |line| (path, line.trim())));
    let is_fault = |line: &str| kinds.iter().any(|kind| names(line, kind));
    let faults = lines().filter(|(_, line)| is_fault(line)).map(|(path, line)| format!("{path}: {line}"));
    let faults: Vec<String> = faults.collect();
    ensure(faults.is_empty(), faults.join("\n"))?;
    for other in ["step", "level"].into_iter().filter(|kind| !kinds.contains(kind)) {
        ensure(lines().any(|(_, line)| names(line, other)), format!("the word for a {other} is gone too"))?;
    }
    Ok(())
}

/// Headings and numbers without a title beside them have the site's word, if it has one.
fn own_word() -> Result<(), Failed> {
    let site =
        numbered(&["level"], "[\"nn\"]", "one = \"fase\"\nthe = \"fasen\"\nmany = \"fasar\"\nall = \"fasane\"\n")?;
    let read = read_by_people(site.path())?;
    let page = |path: &str| read.iter().find(|(of, _)| of == path).map(|(_, text)| text.as_str()).unwrap_or_default();
    let step = page("barn-og-unge/undring/snakk-med-barnet/index.html");
    ensure(step.contains("Alle fasar"), step)?;
    let deadlines = page("fristar/index.html");
    ensure(deadlines.contains("Fase 0") && !deadlines.contains("Del 0"), deadlines)
}
