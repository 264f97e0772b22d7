//! Whole sites: a good one in which some files are what an editor can save, read, checked and rendered.

use std::fmt;
use std::fs;
use std::path::Path;

use betre::content::name::refused_by_windows;
use betre::diagnostic::{Code, Diagnostic};
use betre::model::Kind;
use betre::paper::Papers;
use betre::printout::printouts;
use betre::render::{Item, Output};
use betre::{Config, Examined, examine, render};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::mutation::{changed, changes, few_changes};
use super::vocabulary::{Mood, Text, file_name, one_of};
use super::{Input, findings, front_matter, html, markdown, real, table};
use crate::escaping::with_markup;
use crate::support::{TODAY, copy, root};

/// A path within a site, and bytes.
type File = (String, Vec<u8>);

/// Files laid over a site of the tests.
pub struct Site {
    under: &'static str,
    files: Vec<File>,
}

impl fmt::Debug for Site {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        writeln!(out, "{}", self.under)?;
        for (path, bytes) in &self.files {
            writeln!(out, "=== {path:?}\n{:?}", String::from_utf8_lossy(bytes))?;
        }
        Ok(())
    }
}

impl Input for Site {
    fn lay(&self, folder: &Path) -> std::io::Result<()> {
        let site = folder.join("site");
        copy(&root().join(self.under), &site).map_err(|_| std::io::ErrorKind::Other)?;
        // Windows has no file of some names, and what is written to a device is in none.
        let there = |path: &str| cfg!(unix) || !path.split('/').any(|name| refused_by_windows(name).is_some());
        for (path, bytes) in self.files.iter().filter(|(path, _)| there(path)) {
            let path = site.join(path);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(path, bytes)?;
        }
        Ok(())
    }
}

/// A site with documents of all kinds, made of what the program itself says that they may hold.
pub fn written() -> BoxedStrategy<Site> {
    let files = prop_oneof![1 => vec(right_file(), 1..3), 1 => vec(wild_file(), 1..4)];
    laid(under().boxed(), files.boxed(), Of::Any)
}

/// A site with more of them, each of its files with a form.
pub fn full() -> BoxedStrategy<Site> {
    let files = prop_oneof![2 => vec(right_file(), 6..20), 1 => vec(wild_file(), 6..20)];
    laid(under().boxed(), files.boxed(), Of::Any)
}

/// A site of the tests in which some files are broken: its own, or those of another.
pub fn broken() -> BoxedStrategy<Site> {
    let real = |folder: &'static str| {
        (select(real::files_of(folder)), changes())
            .prop_map(|((path, bytes), changes)| (path, changed(bytes, &changes)))
    };
    let own = |folder: &'static str| laid(Just(folder).boxed(), vec(real(folder), 1..3).boxed(), Of::Itself);
    let any = (select(real::files()), changes()).prop_map(|((path, bytes), changes)| (path, changed(bytes, &changes)));
    prop_oneof![
        3 => laid(under().boxed(), vec(any, 1..4).boxed(), Of::Any),
        2 => own("tests/base"),
        1 => own("tests/sites/granaasen"),
        1 => own("tests/sites/sandfjord"),
    ]
    .boxed()
}

/// Whose files are laid over a site.
#[derive(Clone, Copy)]
enum Of {
    Itself,
    Any,
}

fn laid(under: BoxedStrategy<&'static str>, files: BoxedStrategy<Vec<File>>, of: Of) -> BoxedStrategy<Site> {
    (under, settings(), files)
        .prop_map(move |(under, settings, mut files)| {
            // The settings of one site are no use to another: in several languages a large one is several.
            match of {
                _ if under == "tests/base" => drop(files.splice(0..0, settings)),
                Of::Itself => {}
                Of::Any => files.retain(|(path, _)| path != "site.toml"),
            }
            Site { under, files: fit(files) }
        })
        .boxed()
}

/// Mostly the smallest site: it shows what is laid over it as well as a large one, in a tenth of the time.
fn under() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        30 => Just("tests/base"),
        1 => Just("tests/sites/granaasen"),
        1 => Just("tests/sites/sandfjord"),
    ]
}

/// The base site's settings with a second language, or with markup in every word and phrase, now and then.
fn settings() -> impl Strategy<Value = Option<File>> {
    let base = fs::read_to_string(root().join("tests/base/site.toml")).unwrap_or_default();
    let languages = base.replace("[\"nn\"]", "[\"nn\", \"en\"]");
    let markup = with_markup(&languages).unwrap_or_default();
    let settings = |text: String| Just(Some(("site.toml".to_owned(), text.into_bytes())));
    prop_oneof![6 => Just(None), 2 => settings(languages), 1 => settings(markup)]
}

/// Files that can lie in one folder together: none is a folder to another, each path once (the last counts).
fn fit(files: Vec<File>) -> Vec<File> {
    let mut kept: Vec<File> = Vec::new();
    for (path, bytes) in files {
        kept.retain(|(other, _)| *other != path);
        let inside = |one: &str, other: &str| one.strip_prefix(other).is_some_and(|rest| rest.starts_with('/'));
        if !kept.iter().any(|(other, _)| inside(other, &path) || inside(&path, other)) {
            kept.push((path, bytes));
        }
    }
    kept
}

/// A file as it should be.
fn right_file() -> BoxedStrategy<File> {
    let kinds: Vec<Kind> =
        Kind::ALL.iter().copied().filter(|kind| markdown_path(*kind, Mood::Calm).is_some()).collect();
    let page = select(kinds).prop_flat_map(|kind| {
        let path = markdown_path(kind, Mood::Calm).unwrap_or_else(|| one_of(&["pages/x.md"]));
        (path, page(kind, Mood::Calm))
    });
    let table = (one_of(&["measures/x.csv"]), table::right_csv());
    prop_oneof![12 => page, 1 => table].prop_map(|(path, text)| (path, text.into_bytes())).boxed()
}

/// A file with all that can go wrong.
fn wild_file() -> BoxedStrategy<File> {
    let texts = |path: Text, text: Text| (path, text).prop_map(|(path, text)| (path, text.into_bytes())).boxed();
    let mut files: Vec<(u32, BoxedStrategy<File>)> = Vec::new();
    for kind in Kind::ALL.iter().copied() {
        if let Some(path) = markdown_path(kind, Mood::Wild) {
            files.push((3, texts(path, page(kind, Mood::Wild))));
        }
        if let Some(path) = kind.table_file() {
            let translated = path.replace(".toml", ".en.toml");
            let path = prop_oneof![3 => Just(path.to_owned()), 1 => Just(translated)].boxed();
            files.push((1, texts(path, front_matter::documents(kind))));
        }
    }
    files.push((3, texts(one_of(&["site.toml", "site.toml", "site.en.toml"]), front_matter::settings())));
    files.push((1, texts(one_of(&["synonyms.toml"]), front_matter::synonyms())));
    files.push((2, texts(one_of(&["measures/x.csv", "calendar/x.csv"]), table::csv())));
    files.push((1, texts(one_of(&["measures/x.toml"]), front_matter::document(Kind::MeasureTable, Mood::Wild))));
    files.push((1, texts(one_of(&["calendar/x.toml"]), front_matter::document(Kind::Plan, Mood::Wild))));
    files.push((1, (one_of(&["measures/x.xlsx", "calendar/x.xlsx"]), table::xlsx()).boxed()));
    let broken = (one_of(&["measures/x", "calendar/x"]), table::broken_sheet());
    files.push((1, broken.prop_map(|(path, (ending, bytes))| (format!("{path}.{ending}"), bytes)).boxed()));
    let file = proptest::strategy::Union::new_weighted(files);
    (file, few_changes()).prop_map(|((path, bytes), changes)| (path, changed(bytes, &changes))).boxed()
}

/// Where a document of a kind lies, as Markdown.
fn markdown_path(kind: Kind, mood: Mood) -> Option<Text> {
    let inside = |folder: &'static str| file_name(mood).prop_map(move |name| format!("{folder}/{name}.md")).boxed();
    Some(match kind {
        Kind::Home => one_of(&["index.md"]),
        Kind::Acute => one_of(&["acute.md"]),
        Kind::RelayLog => one_of(&["relay-log.md", "relay-log.en.md"]),
        Kind::Guide => one_of(&["guides/barn/guide.md", "guides/barn/guide.en.md", "guides/x/guide.md"]),
        Kind::Level => one_of(&[
            "guides/barn/0-undring/level.md",
            "guides/barn/1-samarbeid/level.md",
            "guides/barn/1-samarbeid/level.en.md",
            "guides/barn/2-x/level.md",
        ]),
        Kind::Step => prop_oneof![
            3 => one_of(&["guides/barn/0-undring/1-sja.md", "guides/barn/0-undring/2-vel.md", "guides/barn/1-samarbeid/1-mote.md"]),
            1 => inside("guides/barn/0-undring"),
        ]
        .boxed(),
        Kind::Reader => one_of(&["readers/employee.md", "readers/guardian.md", "readers/young.md", "readers/leader.md", "readers/x.md"]),
        Kind::Listing => {
            one_of(&["services/index.md", "tools/index.md", "contacts.md", "glossary.md", "deadlines.md", "calendar/index.md"])
        }
        kind => inside(kind.folder()?),
    })
}

/// A document: front matter and text.
fn page(kind: Kind, mood: Mood) -> Text {
    let body = if mood == Mood::Calm { markdown::right_body() } else { markdown::body() };
    (front_matter::document(kind, mood), body).prop_map(|(front, body)| format!("+++\n{front}+++\n{body}")).boxed()
}

/// A run of the program that has come to an end.
struct Seen {
    examined: Examined,
    output: Output,
}

fn run(folder: &Path) -> Seen {
    let root = folder.join("site");
    let today = betre::model::day(TODAY).unwrap_or_default();
    let mut examined = examine(&Config::to_look(root, today));
    let mut output = render(&mut examined);
    // The documents are put together, but not set: that takes longer than all the rest.
    let papers = Papers::new(&examined.site, &examined.theme);
    let mut found = Vec::new();
    for printout in printouts(&examined.site) {
        let data = match papers.sheet(&printout) {
            Ok((sheet, findings)) => {
                found.extend(findings);
                sheet.data
            }
            Err(fault) => {
                found.push(*fault);
                Vec::new()
            }
        };
        output.insert(printout.path, Item::Bytes(data));
    }
    // What stands in several documents is told once.
    found.sort();
    found.dedup();
    examined.findings.extend(found);
    Seen { examined, output }
}

/// What holds for every site.
pub fn holds(folder: &Path, site: &Site) -> Result<(), String> {
    let seen = run(folder);
    findings::hold(&seen.examined.findings, &seen.examined.site.sources)?;
    published(&seen, folder)?;
    // Every fourth once more, in another folder and on several threads: it takes as long as the first time.
    let length: usize = site.files.iter().map(|(_, bytes)| bytes.len()).sum();
    if length.is_multiple_of(4) { the_same(&seen, folder, site) } else { Ok(()) }
}

/// What is made is whole, harmless, and lies where it may.
fn published(seen: &Seen, folder: &Path) -> Result<(), String> {
    let here = folder.to_string_lossy();
    for (path, item) in &seen.output {
        let Item::Bytes(bytes) = item else { continue };
        let text = String::from_utf8_lossy(bytes);
        if text.contains(&*here) {
            return Err(format!("{path} tells where the site lies: {here}"));
        }
        let page = path.ends_with(".html");
        if page {
            html::harmless(&text).map_err(|fault| format!("{path}: {fault}"))?;
        }
        if path.ends_with(".json") {
            serde_json::from_slice::<serde_json::Value>(bytes).map_err(|error| format!("{path}: {error}"))?;
        }
    }
    // The theme that ships is right whatever the content is.
    let is_themes = |finding: &&Diagnostic| finding.code == Code::Theme || finding.variant == Some("theme");
    if let Some(fault) = seen.examined.findings.iter().find(is_themes) {
        return Err(format!("content became a fault of the theme: {fault:?}"));
    }
    // With an error among the findings nothing leaves the machine.
    if seen.examined.has_errors() {
        return Ok(());
    }
    let odd = |part: &str| {
        matches!(part, "" | "." | "..") || part.len() > 255 || part.contains(|c: char| c.is_control() || c == '\\')
    };
    match seen.output.keys().find(|path| path.split('/').any(odd)) {
        Some(path) => Err(format!("published as {path:?}")),
        None => html::whole(&seen.output),
    }
}

/// The same input gives the same findings and the same bytes, wherever it lies and on however many threads.
fn the_same(seen: &Seen, folder: &Path, site: &Site) -> Result<(), String> {
    let elsewhere = folder.join("ein annan stad");
    site.lay(&elsewhere).map_err(|error| error.to_string())?;
    let again = std::thread::spawn(move || run(&elsewhere)).join().map_err(|_| "it panics on several threads")?;
    if seen.examined.findings != again.examined.findings {
        return Err("other findings the second time".to_owned());
    }
    let facts = |item: &Item| match item {
        Item::Bytes(bytes) => (bytes.clone(), None),
        Item::Copy(copied) => (Vec::new(), Some((copied.size, copied.hash))),
    };
    let (first, second) = (&seen.output, &again.output);
    if !first.keys().eq(second.keys()) {
        return Err("other files the second time".to_owned());
    }
    match first.iter().zip(second.values()).find(|((_, one), other)| facts(one) != facts(other)) {
        Some(((path, _), _)) => Err(format!("{path} has other bytes the second time")),
        None => Ok(()),
    }
}
