//! What helps an editor to write a text: one section alone, what can be put in, the page as it will be.

use std::fs;

use betre::edit::desk::DeskAnswer;
use betre::edit::sections::sections;
use libtest_mimic::Failed;
use tempfile::TempDir;

use super::form::{Sent, TestDesk, encoded_path, fields, put};
use crate::support::{copy, ensure, root, scratch};

const PAGE: &str = "pages/teieplikt.md";

fn demo() -> Result<(TempDir, TempDir), Failed> {
    let (folder, cache) = (scratch()?, scratch()?);
    copy(&root().join("content"), folder.path())?;
    Ok((folder, cache))
}

fn value<'s>(sent: &'s Sent, name: &str) -> &'s str {
    sent.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value)
}

fn section(desk: &TestDesk, path: &str, at: usize) -> Result<Sent, Failed> {
    Ok(fields(&desk.page(&format!("doc/{}?section={at}", encoded_path(path)))?))
}

/// A section that is sent as it was changes nothing; changed, it is changed alone.
pub fn one_section() -> Result<(), Failed> {
    let (folder, cache) = demo()?;
    let desk = TestDesk::with(folder.path(), Some(cache.path()));
    let mut tried = 0;
    for path in desk.files().iter().filter(|path| path.ends_with(".md")).step_by(15) {
        let before = desk.read(path)?;
        let body = before.splitn(3, "+++").last().unwrap_or_default();
        for at in 0..sections(body).len() {
            let mut sent = section(&desk, path, at)?;
            desk.save(path, &sent)?;
            ensure(desk.read(path)? == before, format!("{path}, section {at}: changed by nothing"))?;
            let changed = format!("{}\r\nEi linje til.", value(&sent, "text"));
            put(&mut sent, "text", &changed)?;
            desk.save(path, &sent)?;
            let after = desk.read(path)?;
            let new: Vec<&str> = after.lines().filter(|line| !before.lines().any(|old| old == *line)).collect();
            ensure(new == ["Ei linje til."], format!("{path}, section {at}: {new:?}"))?;
            ensure(after.lines().count() == before.lines().count() + 1, format!("{path}, section {at}: {after}"))?;
            fs::write(desk.root.join(path), &before)?;
            tried += 1;
        }
    }
    ensure(tried > 30, format!("{tried} sections tried"))
}

/// Two sections by two editors; one that somebody else has changed; one that is known no more.
pub fn sections_by_two() -> Result<(), Failed> {
    let (folder, cache) = demo()?;
    let desk = TestDesk::with(folder.path(), Some(cache.path()));
    let [mut first, mut second] = [section(&desk, PAGE, 0)?, section(&desk, PAGE, 1)?];
    let before = desk.read(PAGE)?;
    for (sent, line) in [(&mut first, "Den eine."), (&mut second, "Den andre.")] {
        let changed = format!("{}\n\n{line}", value(sent, "text"));
        put(sent, "text", &changed)?;
        desk.save(PAGE, sent)?;
    }
    let after = desk.read(PAGE)?;
    ensure(after.contains("\n\nDen eine.\n\n## ") && after.contains("\n\nDen andre.\n"), &after)?;

    // The same lines: both are shown, in the whole text, and nothing is written.
    let changed = value(&first, "text").replace("Den eine.", "Den tredje.");
    put(&mut first, "text", &changed)?;
    let DeskAnswer::Page(409, both) = desk.send(PAGE, &first) else { return Err("not both shown".into()) };
    ensure(both.as_str().contains("Den tredje.") && both.as_str().contains("Den eine."), both.as_str())?;
    ensure(desk.read(PAGE)? == after, "written though both have changed it")?;

    // After a restart, in a file where it is found no more: nothing is written, and what was typed is there.
    fs::write(desk.root.join(PAGE), before.replace("## ", "## Omskriven: "))?;
    let desk = TestDesk::with(folder.path(), Some(cache.path()));
    put(&mut second, "hash", &"0".repeat(64))?;
    let DeskAnswer::Page(422, page) = desk.send(PAGE, &second) else { return Err("a lost section is sent".into()) };
    ensure(page.as_str().contains("Den andre.") && page.as_str().contains("name=\"was\""), page.as_str())?;
    ensure(desk.read(PAGE)?.contains("## Omskriven: "), "a lost section is written")?;
    let kept = fields(&desk.page(&format!("doc/{PAGE}?kept=1"))?);
    ensure(value(&kept, "text").contains("Den andre.") && !value(&kept, "was").is_empty(), format!("{kept:?}"))
}

/// What is proposed can be put in as it is told: no link leads nowhere, and each number is known.
pub fn picks() -> Result<(), Failed> {
    let (folder, cache) = demo()?;
    let desk = TestDesk::with(folder.path(), Some(cache.path()));
    let mut found: Vec<(String, String)> = Vec::new();
    for query in ["", "barnevern", "57 00", "skjema", "samtykke", "undring"] {
        let told = desk.told(&format!("pick/{PAGE}?what=link&q={}", query.replace(' ', "+")))?;
        for item in told["items"].as_array().into_iter().flatten() {
            let text = |name: &str| item[name].as_str().unwrap_or_default().to_owned();
            found.push((text("how"), text("write")));
        }
    }
    ensure(found.len() > 80 && found.iter().any(|(how, _)| how == "fact"), format!("{}", found.len()))?;
    let mut sent = desk.form(PAGE)?;
    let lines: Vec<String> = found
        .iter()
        .map(|(how, write)| if how == "fact" { format!("Ring {write}.") } else { format!("Sjå [[{write}]].") })
        .collect();
    let changed = format!("{}\n\n{}\n", value(&sent, "text"), lines.join("\n\n"));
    put(&mut sent, "text", &changed)?;
    let DeskAnswer::Data(told) = desk.look(PAGE, &sent) else { return Err("nothing is told".into()) };
    let told: serde_json::Value = serde_json::from_str(&told)?;
    let wrong = told["notes"]["text"].as_array().into_iter().flatten().filter_map(|note| note.as_str());
    let wrong: Vec<&str> = wrong.filter(|note| note.contains("finst ikkje") || note.contains("fleire")).collect();
    ensure(wrong.is_empty(), format!("{wrong:?}"))?;
    // An address of the preview is the page there.
    let told = desk.told(&format!("pick/{PAGE}?what=at&q=/tenester/barnehage/"))?;
    ensure(told["items"][0]["write"] == "barnehage", told.to_string())?;
    for (what, write) in [("reader", "{.young}"), ("callout", "[!TIP]"), ("picture", "images/fjordvik.svg")] {
        let told = desk.told(&format!("pick/{PAGE}?what={what}"))?;
        ensure(told.to_string().contains(write), told.to_string())?;
    }
    Ok(())
}

/// The pencils of a page lead to the section and the contact that they stand at.
pub fn pencils() -> Result<(), Failed> {
    let (folder, _cache) = demo()?;
    let desk = TestDesk::of(folder.path());
    let told = desk.told("marks?page=/teieplikt/")?;
    let marks = told["sections"].as_object().ok_or("no sections")?;
    ensure(marks.len() > 3, told.to_string())?;
    for mark in marks.values() {
        let url = mark["url"].as_str().unwrap_or_default();
        let at = url.rsplit_once("section=").map(|(_, at)| at.to_owned()).ok_or("no section")?;
        let sent = section(&desk, PAGE, at.parse()?)?;
        let heading = value(&sent, "text").lines().next().unwrap_or_default().trim_start_matches('#').trim().to_owned();
        let label = mark["label"].as_str().unwrap_or_default();
        ensure(
            heading.split('{').next().is_some_and(|heading| label.contains(heading.trim())),
            format!("{label}: {heading}"),
        )?;
    }
    // A page in another language is written in its own file.
    let told = desk.told("marks?page=/en/teieplikt/")?;
    ensure(told["sections"].to_string().contains("teieplikt.en.md?section="), told.to_string())?;
    let numbers = &told["numbers"];
    ensure(numbers["57001210"]["url"].as_str().is_some_and(|url| url.contains("at=barnevern")), told.to_string())?;
    // What is in a layer is not changed here.
    ensure(numbers["112"].is_null(), told.to_string())
}

/// The page as it will be holds what is typed; the file does not.
pub fn seen() -> Result<(), Failed> {
    let (folder, cache) = demo()?;
    let desk = TestDesk::with(folder.path(), Some(cache.path()));
    let before = desk.read(PAGE)?;
    let mut sent = section(&desk, PAGE, 1)?;
    let changed = format!("{}\n\nNytt og usagt.", value(&sent, "text"));
    put(&mut sent, "text", &changed)?;
    put(&mut sent, "op", "see")?;
    let DeskAnswer::SeeOther(place) = desk.send(PAGE, &sent) else { return Err("not shown".into()) };
    ensure(place.ends_with("/seen/pages/teieplikt.md"), &place)?;
    let page = desk.seen(PAGE)?;
    ensure(page.contains("Nytt og usagt.") && page.contains("<base href=\"/teieplikt/\" target=\"_blank\">"), page)?;
    ensure(desk.read(PAGE)? == before, "what is looked at is saved")?;
    // What was typed is there still.
    ensure(desk.page(&format!("doc/{PAGE}?kept=1"))?.contains("Nytt og usagt."), "it is gone after it was looked at")
}
