//! What holds of every form.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use betre::edit::desk::DeskAnswer;
use libtest_mimic::Failed;
use similar::{ChangeTag, TextDiff};
use unicode_normalization::UnicodeNormalization;

use super::form::{Sent, TestDesk, encoded_path, fields_and_choices, put};
use crate::support::{Chance, copy, ensure, root, scratch};

/// How many fields, and how many races, a run of the tests tries, unless `BETRE_FORMS` says otherwise.
const DAILY: usize = 400;

fn count() -> usize {
    std::env::var("BETRE_FORMS").ok().and_then(|count| count.parse().ok()).unwrap_or(DAILY)
}

/// A copy of a site that may be changed.
fn copied(site: &str) -> Result<(tempfile::TempDir, TestDesk), Failed> {
    let folder = scratch()?;
    copy(&root().join(site), folder.path())?;
    let desk = TestDesk::of(folder.path());
    Ok((folder, desk))
}

/// A small site with these files beside its settings.
fn small(files: &[(&str, &str)]) -> Result<(tempfile::TempDir, TestDesk), Failed> {
    let folder = scratch()?;
    let settings = "name = \"Fjordvik\"\nlanguages = [\"nn\"]\n\n[settings.school]\nname = \"Skule\"\n";
    for (path, text) in [("site.toml", settings)].iter().chain(files) {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().ok_or("no folder")?)?;
        fs::write(path, text)?;
    }
    let desk = TestDesk::of(folder.path());
    Ok((folder, desk))
}

fn written(folder: &Path, path: &str) -> Result<(Vec<u8>, SystemTime), Failed> {
    let path = folder.join(path);
    Ok((fs::read(&path)?, fs::metadata(&path)?.modified()?))
}

/// A text as other programs leave it.
fn ways(text: &str) -> [Vec<u8>; 4] {
    let crlf = text.replace("\r\n", "\n").replace('\n', "\r\n");
    let bom = format!("\u{FEFF}{text}");
    [text.as_bytes().to_vec(), crlf.into_bytes(), bom.into_bytes(), text.nfd().collect::<String>().into_bytes()]
}

/// The demo, the sites of the tests, and what `betre new` makes.
pub fn unchanged() -> Result<(), Failed> {
    let mut forms = 0;
    for site in ["content", "tests/base", "tests/sites/granaasen", "tests/sites/sandfjord"] {
        let (folder, desk) = copied(site)?;
        for path in desk.files() {
            let first = desk.read(&path)?;
            let ways = if site == "content" { &ways(&first)[..] } else { &ways(&first)[..1] };
            for bytes in ways {
                fs::write(folder.path().join(&path), bytes)?;
                let before = written(folder.path(), &path)?;
                let sent = desk.form(&path)?;
                desk.save(&path, &sent)?;
                ensure(written(folder.path(), &path)? == before, format!("{site}/{path}: changed by nothing"))?;
                forms += 1;
            }
            fs::write(folder.path().join(&path), first)?;
        }
    }
    ensure(forms > 1_000, format!("{forms} forms"))
}

/// A field that can be changed, and another value for it.
fn other_value(name: &str, value: &str) -> Option<String> {
    if ["hash", "op"].contains(&name) || name.ends_with("~there") || name.ends_with("~unit") {
        return None;
    }
    Some(match value {
        "true" => return None,
        _ if value.parse::<u32>().is_ok() => (value.parse::<u32>().ok()? + 1).to_string(),
        _ if name == "text" => format!("{value}\r\nEi ny linje."),
        _ => format!("{value} æ\"x"),
    })
}

/// The lines that a file has lost and got.
fn lines(before: &str, after: &str) -> (Vec<String>, Vec<String>) {
    let diff = TextDiff::from_lines(before, after);
    let with = |tag: ChangeTag| {
        diff.iter_all_changes().filter(|change| change.tag() == tag).map(|change| change.value().to_owned()).collect()
    };
    (with(ChangeTag::Delete), with(ChangeTag::Insert))
}

/// The field shows what was typed, and the file differs in one place.
pub fn one_changed() -> Result<(), Failed> {
    let (folder, desk) = copied("content")?;
    let mut chance = Chance(7);
    let files = desk.files();
    let mut done = 0;
    let mut refused = 0;
    let count = count();
    while done + refused < count {
        let path = &files[chance.below(files.len())];
        let before = desk.read(path)?;
        let (sent, choices) = fields_and_choices(&desk.page(&format!("doc/{}", encoded_path(path)))?);
        let at = chance.below(sent.len());
        let (name, value) = sent[at].clone();
        // What is ticked is changed in another way.
        let is_ticked = sent.iter().any(|(other, _)| *other == format!("{name}~there"));
        let other = match choices.get(&name).filter(|_| !name.ends_with("~unit")) {
            Some(choices) => Some(choices[chance.below(choices.len())].clone()).filter(|other| *other != value),
            None => other_value(&name, &value),
        };
        // An empty choice takes a value away, which the fields beside it may keep.
        let Some(other) = other.filter(|other| !is_ticked && !other.is_empty()) else { continue };
        let mut changed = sent.clone();
        changed[at].1.clone_from(&other);
        let told = format!("{path}: {name}: {value:?} to {other:?}");
        match desk.send(path, &changed) {
            DeskAnswer::SeeOther(_) => {}
            DeskAnswer::Page(422, _) => {
                ensure(desk.read(path)? == before, format!("{told}: refused, and written"))?;
                refused += 1;
                continue;
            }
            other => return Err(format!("{told}: {other:?}").into()),
        }
        done += 1;
        let after = desk.read(path)?;
        let (lost, got) = lines(&before, &after);
        ensure(lost.len() <= 1 || value.contains('\n'), format!("{told}: lost {lost:?}, got {got:?}"))?;
        // Every line but one is as it was; a new list of words may take one more.
        // A new table has a header, and an empty line before it.
        let is_table = got.iter().any(|line| line.starts_with("[[")) && got.len() <= 3 && lost.is_empty();
        ensure(got.len() <= 1 || other.contains('\n') || is_table, format!("{told}: lost {lost:?}, got {got:?}"))?;
        ensure(!got.is_empty(), format!("{told}: nothing is in the file"))?;
        let shown = desk.form(path)?;
        let is_shown = |(own, now): &(String, String)| {
            let folded = |text: &str| text.replace("\r\n", "\n").trim().to_owned();
            // The first of a list may stand alone, without a place in it.
            let is_it = *own == name || name.strip_prefix(own.as_str()).is_some_and(|rest| rest == ".0");
            is_it && folded(now) == folded(&other)
        };
        // What was in one line may be shown in several.
        ensure(shown.iter().any(is_shown), format!("{told}: is shown as {:?}", value_of(&shown, &name)))?;
        fs::write(folder.path().join(path), before)?;
    }
    ensure(refused * 50 <= count, format!("{refused} of {count} refused"))
}

fn value_of<'s>(sent: &'s Sent, name: &str) -> Option<&'s str> {
    sent.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
}

/// Between getting a form and sending it, another field of the file is changed by somebody else.
pub fn two_at_once() -> Result<(), Failed> {
    let (folder, desk) = copied("content")?;
    let mut chance = Chance(11);
    let files: Vec<String> = desk.files().into_iter().filter(|path| !path.contains("synonyms")).collect();
    let (mut both, mut asked) = (0, 0);
    while both + asked < count() {
        let path = &files[chance.below(files.len())];
        let first = desk.read(path)?;
        let sent = desk.form(path)?;
        let typed: Vec<usize> = (0..sent.len())
            .filter(|at| {
                let (name, value) = &sent[*at];
                let is_words = name.starts_with("k.") && !name.contains('~') && value.len() > 3 || name == "text";
                is_words && value.parse::<u32>().is_err() && value != "true"
            })
            .collect();
        if typed.len() < 2 {
            continue;
        }
        let [mine, theirs] = [0; 2].map(|_| typed[chance.below(typed.len())]);
        let change = |at: usize, mark: &str| {
            let mut sent = sent.clone();
            let line = if sent[at].0 == "text" { "\r\n" } else { " " };
            sent[at].1 = format!("{}{line}{mark}", sent[at].1);
            sent
        };
        let told = format!("{path}: {} and {}", sent[mine].0, sent[theirs].0);
        let DeskAnswer::SeeOther(_) = desk.send(path, &change(theirs, "DERES")) else { continue };
        match desk.send(path, &change(mine, "MITT")) {
            DeskAnswer::SeeOther(_) => {
                let now = desk.read(path)?;
                ensure(now.contains("MITT") && now.contains("DERES"), format!("{told}: one is lost"))?;
                both += 1;
            }
            DeskAnswer::Page(409, page) => {
                let page = page.as_str();
                ensure(page.contains("MITT") && page.contains("DERES"), format!("{told}: one is not shown"))?;
                ensure(desk.read(path)?.contains("DERES"), format!("{told}: theirs is lost"))?;
                asked += 1;
            }
            DeskAnswer::Page(422, _) => {}
            other => return Err(format!("{told}: {other:?}").into()),
        }
        fs::write(folder.path().join(path), first)?;
    }
    ensure(both > asked && asked > 0, format!("{both} were put together, {asked} were asked about"))
}

const STEP: &str = "guides/g/0-a/1-b.md";

const STEP_TEXT: &str = "+++\ntitle = \"Set ord\"\nresponsible = [\"leiar\"]\ntools = [\"a\", \"b\", \"c\"]\n\
                         deadline = \"14 d\"\nchild = \"Barnet er med.\"\noutcomes = [\n  { answer = \"Ja\", goto = \"next\" }, # vidare\n  \
                         { answer = \"Nei\", goto = \"close\" },\n]\n+++\nTekst.\n";

fn step() -> Result<(tempfile::TempDir, TestDesk), Failed> {
    small(&[
        ("guides/g/guide.md", "+++\ntitle = \"G\"\n+++\n"),
        ("guides/g/0-a/level.md", "+++\ntitle = \"A\"\n+++\n"),
        (STEP, STEP_TEXT),
        ("roles/leiar.md", "+++\ntitle = \"Leiar\"\n+++\n"),
        ("roles/koordinator.md", "+++\ntitle = \"Koordinator\"\n+++\n"),
    ])
}

/// Each change, and the lines that it takes away and brings.
pub fn layouts() -> Result<(), Failed> {
    type Example<'e> = (&'e [(&'e str, &'e str)], &'e [&'e str], &'e [&'e str]);
    let examples: &[Example] = &[
        (
            &[("deadline.within", "3"), ("deadline.within~unit", "w")],
            &["deadline = \"14 d\"\n"],
            &["deadline = \"3 w\"\n"],
        ),
        (
            &[("deadline.from", "samtykket")],
            &["deadline = \"14 d\"\n"],
            &["deadline = { within = \"14 d\", from = \"samtykket\" }\n"],
        ),
        (&[("deadline.within", "")], &["deadline = \"14 d\"\n"], &[]),
        (&[("child", "")], &["child = \"Barnet er med.\"\n"], &[]),
        (
            &[("child.1", "Barnet vel.")],
            &["child = \"Barnet er med.\"\n"],
            &["child = [\"Barnet er med.\", \"Barnet vel.\"]\n"],
        ),
        (
            &[("responsible.0", "role:koordinator")],
            &["responsible = [\"leiar\"]\n"],
            &["responsible = [\"koordinator\"]\n"],
        ),
        (
            &[("responsible.1~words", "dei føresette")],
            &["responsible = [\"leiar\"]\n"],
            &["responsible = [\"leiar\", { text = \"dei føresette\" }]\n"],
        ),
        (&[("tools.1", "")], &["tools = [\"a\", \"b\", \"c\"]\n"], &["tools = [\"a\", \"c\"]\n"]),
        (
            &[("outcomes.0.answer", "Uroa er der")],
            &["  { answer = \"Ja\", goto = \"next\" }, # vidare\n"],
            &["  { answer = \"Uroa er der\", goto = \"next\" }, # vidare\n"],
        ),
        (
            &[("outcomes.2.answer", "Kanskje"), ("outcomes.2.goto.0", "stay")],
            &[],
            &["  { goto = \"stay\", answer = \"Kanskje\" },\n"],
        ),
        (&[("outcomes.1.answer", ""), ("outcomes.1.goto", "")], &["  { answer = \"Nei\", goto = \"close\" },\n"], &[]),
        (&[("meeting.purpose", "Bli kjende")], &[], &["meeting = { purpose = \"Bli kjende\" }\n"]),
        (&[("reviewed", "2026-03-15")], &[], &["reviewed = \"2026-03-15\"\n"]),
        (&[("draft~there", "1"), ("draft", "true")], &[], &["draft = true\n"]),
    ];
    for (values, lost, got) in examples {
        let (_folder, desk) = step()?;
        let after = desk.change(STEP, values)?;
        let seen = lines(STEP_TEXT, &after);
        let wanted = [lost, got].map(|lines| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>());
        ensure([&seen.0, &seen.1] == [&wanted[0], &wanted[1]], format!("{values:?}: {seen:?}"))?;
    }
    Ok(())
}

pub fn buttons() -> Result<(), Failed> {
    let examples = [
        ("up:tools:2", "tools = [\"a\", \"c\", \"b\"]"),
        ("down:tools:0", "tools = [\"b\", \"a\", \"c\"]"),
        ("remove:tools:1", "tools = [\"a\", \"c\"]"),
        (
            "down:outcomes:0",
            "outcomes = [\n  { answer = \"Nei\", goto = \"close\" },\n  { answer = \"Ja\", goto = \"next\" }, # vidare\n]",
        ),
        ("up:tools:0", "tools = [\"a\", \"b\", \"c\"]"),
        ("remove:tools:99", "tools = [\"a\", \"b\", \"c\"]"),
    ];
    for (op, wanted) in examples {
        let (_folder, desk) = step()?;
        let mut sent = desk.form(STEP)?;
        put(&mut sent, "op", op)?;
        // What was typed is saved with it.
        put(&mut sent, "k.title", "Ny tittel")?;
        desk.save(STEP, &sent)?;
        let after = desk.read(STEP)?;
        ensure(after.contains(wanted) && after.contains("Ny tittel"), format!("{op}: {after}"))?;
    }
    let (_folder, desk) = step()?;
    let mut sent = desk.form(STEP)?;
    put(&mut sent, "op", "review")?;
    desk.save(STEP, &sent)?;
    ensure(lines(STEP_TEXT, &desk.read(STEP)?) == (vec![], vec!["reviewed = \"2026-11-22\"\n".to_owned()]), "reviewed")
}

pub fn both_changed() -> Result<(), Failed> {
    for (choice, wanted) in [("mine", "title = \"Mitt\""), ("theirs", "title = \"Deira\"")] {
        let (folder, desk) = step()?;
        let mut sent = desk.form(STEP)?;
        put(&mut sent, "k.title", "Mitt")?;
        put(&mut sent, "text", "Min tekst.\r\n")?;
        put(&mut sent, "k.child", "Barnet vel.")?;
        let theirs = STEP_TEXT.replace("Set ord", "Deira").replace("Tekst.", "Deira tekst.");
        fs::write(folder.path().join(STEP), &theirs)?;
        let DeskAnswer::Page(409, page) = desk.send(STEP, &sent) else { return Err("nobody was asked".into()) };
        ensure(desk.read(STEP)? == theirs, "written before it was chosen")?;
        let mut again = super::form::fields(page.as_str());
        again.push(("choice.title".to_owned(), choice.to_owned()));
        again.push(("choice.text".to_owned(), choice.to_owned()));
        desk.save(STEP, &again)?;
        let after = desk.read(STEP)?;
        let text = if choice == "mine" { "Min tekst." } else { "Deira tekst." };
        ensure(after.contains(wanted) && after.contains(text) && after.contains("Barnet vel."), after)?;
        // What somebody has written meanwhile is not chosen against unseen.
        fs::write(folder.path().join(STEP), theirs.replace("Deira", "Tredje"))?;
        ensure(matches!(desk.send(STEP, &again), DeskAnswer::Page(409, _)), "chosen unseen")?;
    }
    Ok(())
}

/// What can't be read, and what has no kind, is text.
pub fn as_text() -> Result<(), Failed> {
    let broken = "+++\r\ntitle = \"A\r\nx\r\n+++\r\nTekst\r\n";
    let (folder, desk) = small(&[("pages/a.md", broken), ("synonyms.toml", "groups = [[\"a\", \"b\"]]\n")])?;
    for path in ["pages/a.md", "synonyms.toml"] {
        let before = written(folder.path(), path)?;
        let sent = desk.form(path)?;
        ensure(value_of(&sent, "whole").is_some(), format!("{path}: {sent:?}"))?;
        desk.save(path, &sent)?;
        ensure(written(folder.path(), path)? == before, format!("{path}: changed by nothing"))?;
    }
    let mut sent = desk.form("pages/a.md")?;
    put(&mut sent, "whole", "+++\r\ntitle = \"A\"\r\nx\r\n+++\r\nTekst\r\n")?;
    desk.save("pages/a.md", &sent)?;
    ensure(desk.read("pages/a.md")? == broken.replace("\"A", "\"A\""), format!("{:?}", desk.read("pages/a.md")?))
}

/// What is typed is examined and kept, and given back to who opens the form again.
pub fn typed() -> Result<(), Failed> {
    let (folder, _) = step()?;
    let cache = scratch()?;
    let desk = TestDesk::with(folder.path(), Some(cache.path()));
    let mut sent = desk.form(STEP)?;
    put(&mut sent, "k.title", "")?;
    let DeskAnswer::Data(told) = desk.look(STEP, &sent) else { return Err("nothing is told".into()) };
    ensure(told.contains("\"title\":["), told)?;
    ensure(desk.read(STEP)? == STEP_TEXT, "typed, and written")?;
    // Another run of the program.
    let desk = TestDesk::with(folder.path(), Some(cache.path()));
    ensure(desk.page(&format!("doc/{STEP}"))?.contains("?kept=1"), "it is not told that something was typed")?;
    let again = super::form::fields(&desk.page(&format!("doc/{STEP}?kept=1"))?);
    ensure(value_of(&again, "k.title") == Some(""), format!("{again:?}"))?;
    desk.save(STEP, &again)?;
    ensure(!desk.read(STEP)?.contains("Set ord"), "what was typed is not saved")?;
    ensure(!desk.page(&format!("doc/{STEP}"))?.contains("?kept=1"), "it is kept after it was saved")
}

/// What an editor does at once in one list, and beside somebody who changes it.
pub fn together() -> Result<(), Failed> {
    type Example<'e> = (&'e [(&'e str, &'e str)], &'e str);
    let examples: &[Example] = &[
        (
            &[("k.outcomes.0.answer", "Nytt"), ("k.outcomes.0.goto.1", "stay")],
            "{ answer = \"Nytt\", goto = [\"next\", \"stay\"] }",
        ),
        (&[("k.tools.0", ""), ("op", "remove:tools:1")], "tools = [\"c\"]"),
        (&[("k.tools.0", ""), ("op", "remove:tools:0")], "tools = [\"b\", \"c\"]"),
        (&[("k.responsible.1", "role:koordinator"), ("op", "remove:responsible:0")], "responsible = [\"koordinator\"]"),
        (&[("op", "down:tools:18446744073709551615")], "tools = [\"a\", \"b\", \"c\"]"),
        (&[("op", "remove:tools\nSet-Cookie: x:1")], "tools = [\"a\", \"b\", \"c\"]"),
    ];
    for (values, wanted) in examples {
        let (_folder, desk) = step()?;
        let mut sent = desk.form(STEP)?;
        for (name, value) in *values {
            put(&mut sent, name, value)?;
        }
        let DeskAnswer::SeeOther(place) = desk.send(STEP, &sent) else { return Err(format!("{values:?}").into()) };
        ensure(!place.contains(char::is_whitespace), &place)?;
        let after = desk.read(STEP)?;
        ensure(after.contains(wanted), format!("{values:?}: {after}"))?;
    }
    // In a list that somebody has changed meanwhile a place means another item.
    let (folder, desk) = step()?;
    let mut sent = desk.form(STEP)?;
    put(&mut sent, "op", "remove:tools:1")?;
    let theirs = STEP_TEXT.replace("[\"a\", \"b\", \"c\"]", "[\"b\", \"c\"]");
    fs::write(folder.path().join(STEP), &theirs)?;
    desk.save(STEP, &sent)?;
    ensure(desk.read(STEP)? == theirs, "an item that nobody meant is gone")?;
    // A line break that one line can't show.
    let broken = STEP_TEXT.replace("[\"leiar\"]", "[{ text = \"\"\"Mor\nFar\"\"\" }]");
    fs::write(folder.path().join(STEP), &broken)?;
    let sent = desk.form(STEP)?;
    desk.save(STEP, &sent)?;
    ensure(desk.read(STEP)? == broken, "a line break is lost")?;
    // What was typed before a restart, in a file that is another by now.
    let (folder, _) = step()?;
    let cache = scratch()?;
    let desk = TestDesk::with(folder.path(), Some(cache.path()));
    let mut sent = desk.form(STEP)?;
    put(&mut sent, "k.title", "Mitt")?;
    desk.look(STEP, &sent);
    let desk = TestDesk::with(folder.path(), Some(cache.path()));
    let theirs = STEP_TEXT.replace("Barnet er med.", "Barnet vel.");
    fs::write(folder.path().join(STEP), &theirs)?;
    let again = super::form::fields(&desk.page(&format!("doc/{STEP}?kept=1"))?);
    let DeskAnswer::Page(409, page) = desk.send(STEP, &again) else { return Err("nobody was asked".into()) };
    ensure(page.as_str().contains("Barnet vel.") && desk.read(STEP)? == theirs, "what somebody else wrote is lost")
}
