//! What holds of every form.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use betre::diagnostic::catalogue::Lang;
use betre::edit::desk::DeskAnswer;
use betre::edit::splice::{body_start, front_matter};
use betre::model::{Date, Kind};
use betre::scaffold::{self, Beginning, NewFile, Obstacle};
use betre::{Config, examine};
use libtest_mimic::Failed;
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::{RngSeed, TestRunner};
use similar::{ChangeTag, TextDiff};
use toml::Value;
use unicode_normalization::UnicodeNormalization;

use super::form::{Sent, TestDesk, encoded_path, fields, fields_and_choices, put};
use crate::properties::Input as _;
use crate::properties::site::full;
use crate::support::{Chance, copy, ensure, root, scratch};

/// How many fields, races and requests a run of the tests tries, unless `BETRE_FORMS` says otherwise.
const DAILY: usize = 400;

/// How many `BETRE_FORMS` says.
pub fn asked() -> Option<usize> {
    std::env::var("BETRE_FORMS").ok().and_then(|count| count.parse().ok())
}

pub fn count() -> usize {
    asked().unwrap_or(DAILY)
}

/// Each day the same, so that no change is blamed for what another day's luck would have found; the long run tries new ones.
pub fn chance(daily: u64) -> Chance {
    let now = || std::time::SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |now| now.as_nanos());
    Chance(if asked().is_some() { now() as u64 } else { daily })
}

/// Tells what a long run has done.
pub fn tell(told: &str) {
    if asked().is_some() {
        println!("{told}");
    }
}

/// A copy of a site that may be changed.
pub fn copied(site: &str) -> Result<(tempfile::TempDir, TestDesk), Failed> {
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
fn ways(bytes: Vec<u8>) -> Vec<Vec<u8>> {
    let Ok(text) = std::str::from_utf8(&bytes) else { return vec![bytes] };
    let crlf = text.replace("\r\n", "\n").replace('\n', "\r\n");
    let bom = format!("\u{FEFF}{}", text.trim_start_matches('\u{FEFF}'));
    let nfd: String = text.nfd().collect();
    vec![text.as_bytes().to_vec(), crlf.into_bytes(), bom.into_bytes(), nfd.into_bytes()]
}

/// Gets each form of a site and sends it back as it was: as its file is and as other programs would leave it, or in so many of
/// these ways, for each file others. Tells how many forms.
fn sent_back(folder: &Path, most: usize) -> Result<usize, Failed> {
    let desk = TestDesk::of(folder);
    let mut forms = 0;
    for path in desk.files() {
        let file = folder.join(&path);
        let first = fs::read(&file)?;
        let all = ways(first.clone());
        for way in 0..most.min(all.len()) {
            fs::write(&file, &all[(forms + way) % all.len()])?;
            let before = written(folder, &path)?;
            let sent = match desk.ask(false, &format!("doc/{}", encoded_path(&path)), b"") {
                DeskAnswer::Page(200, page) => fields(page.as_str()),
                // Not all that the program reads has a form.
                DeskAnswer::Missing => continue,
                other => return Err(format!("{path}: {other:?}").into()),
            };
            desk.save(&path, &sent)?;
            let told = || format!("{path}: changed by nothing: {:?}", String::from_utf8_lossy(&before.0));
            ensure(written(folder, &path)? == before, told())?;
        }
        forms += most.min(all.len());
        fs::write(&file, first)?;
    }
    Ok(forms)
}

/// In how many ways each file is tried: all of them in a long run.
fn most_ways(daily: usize) -> usize {
    if asked().is_some() { usize::MAX } else { daily }
}

/// The demo, and the sites of the tests.
pub fn unchanged() -> Result<(), Failed> {
    let mut forms = 0;
    for site in ["content", "tests/base", "tests/sites/granaasen", "tests/sites/sandfjord"] {
        let folder = scratch()?;
        copy(&root().join(site), folder.path())?;
        let most = most_ways(if site == "content" { 2 } else { 1 });
        forms += sent_back(folder.path(), most).map_err(|fault| format!("{site}: {fault:?}"))?;
    }
    let told = format!("{forms} forms of the repository's sites sent back as they were");
    tell(&told);
    ensure(forms > 600, told)
}

/// What `betre new` makes: a site in each language form, with a new document of each kind.
pub fn starters() -> Result<(), Failed> {
    let mut forms = 0;
    for form in [Lang::Nn, Lang::Nb] {
        let folder = scratch()?;
        let root = folder.path();
        let today = Date::constant(2026, 11, 22);
        let (name, number) = ("Fjordvik".to_owned(), "9999".to_owned());
        scaffold::new_site(root, &Beginning { form, name, number, today })?;
        let mut made = 0;
        for kind in Kind::ALL {
            let examined = examine(&Config::to_look(root.to_owned(), today));
            // A step is put in a level: in the first of several.
            let mut inside = None;
            for _ in 0..2 {
                match scaffold::new_document(&examined.site, *kind, "Ei ny side", inside.as_deref(), (form, today)) {
                    Ok(NewFile { path, text }) => {
                        let file = root.join(path);
                        fs::create_dir_all(file.parent().ok_or("no folder")?)?;
                        fs::write(file, text)?;
                        made += 1;
                    }
                    Err(Obstacle::Where(homes)) if inside.is_none() => {
                        inside = homes.into_iter().next();
                        continue;
                    }
                    Err(Obstacle::Table(..)) => {}
                    Err(other) => return Err(format!("{kind:?}: {other:?}").into()),
                }
                break;
            }
        }
        ensure(made > 10, format!("{made} documents"))?;
        forms += sent_back(root, most_ways(1))?;
    }
    let told = format!("{forms} forms of new sites and documents sent back as they were");
    tell(&told);
    // The two files of each site, and what is made in it.
    ensure(forms > 30, told)
}

/// Random sites.
pub fn generated() -> Result<(), Failed> {
    let count = asked().map_or(8, |count| count / 125);
    let rng_seed = if asked().is_some() { RngSeed::Random } else { RngSeed::Fixed(20_261_122) };
    let mut runner = TestRunner::new(proptest::test_runner::Config { rng_seed, ..Default::default() });
    let mut forms = 0;
    for _ in 0..count {
        let site = full().new_tree(&mut runner).map_err(|why| why.to_string())?.current();
        let folder = scratch()?;
        site.lay(folder.path())?;
        forms +=
            sent_back(&folder.path().join("site"), most_ways(1)).map_err(|fault| format!("{fault:?}\n{site:?}"))?;
    }
    let told = format!("{forms} forms of {count} random sites sent back as they were");
    tell(&told);
    ensure(forms > 20 * count, told)
}

/// One field of a form, and another value for it.
struct OneChange {
    name: String,
    was: String,
    is: String,
    how: OneWay,
}

/// What a browser sends otherwise.
enum OneWay {
    /// The value at a place.
    Other(usize),
    /// A box that is ticked.
    Ticked,
    /// The one at a place that is not ticked any more.
    Cleared(usize),
}

impl OneChange {
    fn of(&self, sent: &Sent) -> Sent {
        let mut sent = sent.clone();
        match self.how {
            OneWay::Other(at) => sent[at].1.clone_from(&self.is),
            OneWay::Ticked => sent.push((self.name.clone(), self.is.clone())),
            OneWay::Cleared(at) => drop(sent.remove(at)),
        }
        sent
    }
}

/// A change of each field of a form.
fn one_changes(sent: &Sent, choices: &BTreeMap<String, Vec<String>>, chance: &mut Chance) -> Vec<OneChange> {
    let mut changes = Vec::new();
    for (at, (name, was)) in sent.iter().enumerate() {
        let mut change = |is: String, how| changes.push(OneChange { name: name.clone(), was: was.clone(), is, how });
        if let Some(ticked) = name.strip_suffix("~there") {
            for choice in choices.get(ticked).into_iter().flatten() {
                let place = sent.iter().position(|(own, value)| own == ticked && value == choice);
                let (was, is) =
                    if place.is_some() { (choice.clone(), String::new()) } else { (String::new(), choice.clone()) };
                let how = place.map_or(OneWay::Ticked, OneWay::Cleared);
                changes.push(OneChange { name: ticked.to_owned(), was, is, how });
            }
        } else if ["hash", "op"].contains(&name.as_str())
            || sent.iter().any(|(other, _)| *other == format!("{name}~there"))
        {
            // It is no field, or is ticked.
        } else if let Some(choices) = choices.get(name) {
            // An empty choice takes a value away, which the fields beside it may keep; a unit without a number is no period.
            let is_number = |name: &str| value_of(sent, name).is_none_or(|number| !number.is_empty());
            let others: Vec<&String> = choices.iter().filter(|other| *other != was && !other.is_empty()).collect();
            if !others.is_empty() && name.strip_suffix("~unit").is_none_or(is_number) {
                change(others[chance.below(others.len())].clone(), OneWay::Other(at));
            }
        } else {
            let is = match was.parse::<u32>() {
                Ok(number) => (number + 1).to_string(),
                Err(_) if name == "text" || name == "whole" => format!("{was}\r\n# Ei ny linje"),
                Err(_) => format!("{was} æ\"x"),
            };
            change(is, OneWay::Other(at));
        }
    }
    changes
}

/// The lines that a file has lost and got.
fn lines(before: &str, after: &str) -> (Vec<String>, Vec<String>) {
    let diff = TextDiff::from_lines(before, after);
    let with = |tag: ChangeTag| {
        diff.iter_all_changes().filter(|change| change.tag() == tag).map(|change| change.value().to_owned()).collect()
    };
    (with(ChangeTag::Delete), with(ChangeTag::Insert))
}

/// The lines between those that two files have in common at their beginnings and their ends.
fn between<'t>(before: &'t str, after: &'t str) -> [Vec<&'t str>; 2] {
    let mut both = [before, after].map(|text| text.split_inclusive('\n').collect::<Vec<_>>());
    let [old, new] = &both;
    let first = old.iter().zip(new).take_while(|(old, new)| old == new).count();
    let last = old[first..].iter().rev().zip(new[first..].iter().rev()).take_while(|(old, new)| old == new).count();
    for lines in &mut both {
        lines.truncate(lines.len() - last);
        lines.drain(..first);
    }
    both
}

/// What a file says: its keys, and its text.
fn told(path: &str, text: &str) -> Option<(Value, String)> {
    let (toml, body) = match path.ends_with(".md") {
        true => (&text[front_matter(text)?], &text[body_start(text)?..]),
        false => (text, ""),
    };
    Some((Value::Table(toml.parse().ok()?), body.to_owned()))
}

/// Whether two values say the same in all but what lies at a path.
fn is_same_beside(path: &[String], before: Option<&Value>, after: Option<&Value>) -> bool {
    let Some((step, inside)) = path.split_first() else { return true };
    match (before, after) {
        (Some(Value::Table(old)), Some(Value::Table(new))) => {
            let mut all = old.keys().chain(new.keys()).filter(|key| *key != step);
            all.all(|key| old.get(key) == new.get(key)) && is_same_beside(inside, old.get(step), new.get(step))
        }
        (Some(Value::Array(old)), Some(Value::Array(new))) => {
            let Ok(at) = step.parse::<usize>() else { return false };
            let mut others = (0..old.len().max(new.len())).filter(|place| *place != at);
            others.all(|place| old.get(place) == new.get(place)) && is_same_beside(inside, old.get(at), new.get(at))
        }
        // What was said shortly is part of what is said at length.
        (Some(short @ Value::String(_)), Some(Value::Table(new))) => {
            new.get(step) != Some(short) && new.values().any(|value| value == short) || inside.is_empty()
        }
        (Some(short), Some(Value::Array(new))) => step == "0" || new.first() == Some(short),
        _ => true,
    }
}

/// The way to a field's value.
fn path_of(name: &str) -> Vec<String> {
    let name = name.strip_prefix("k.").unwrap_or_default();
    let key = name.split('~').next().unwrap_or_default();
    let codes = [("%2E", "."), ("%7E", "~"), ("%3A", ":"), ("%20", " "), ("%25", "%")];
    let decoded = |key: &str| codes.into_iter().fold(key.to_owned(), |key, (code, mark)| key.replace(code, mark));
    key.split('.').filter(|key| !key.is_empty()).map(decoded).collect()
}

/// Makes one change: whether it was saved. The field shows what was typed, and the file differs in that value's lines.
fn hold_one(desk: &TestDesk, path: &str, sent: &Sent, change: &OneChange) -> Result<bool, Failed> {
    let OneChange { name, was, is, .. } = change;
    let before = desk.read(path)?;
    let seen = format!("{path}: {name}: {was:?} to {is:?}");
    match desk.send(path, &change.of(sent)) {
        DeskAnswer::SeeOther(_) => {}
        DeskAnswer::Page(422, _) => {
            ensure(desk.read(path)? == before, format!("refused, and written: {seen}"))?;
            return Ok(false);
        }
        other => return Err(format!("{seen}: {other:?}").into()),
    }
    let after = desk.read(path)?;
    let [lost, got] = between(&before, &after);
    let seen = format!("{seen}: lost {lost:?}, got {got:?}");
    ensure(!got.is_empty() || is.is_empty(), format!("nothing is in the file: {seen}"))?;
    // All of it lies together. A value on one line loses at most that; a new table has a header, and an empty line before it.
    let lines = |value: &str| if value.contains('\n') { value.lines().count() + 2 } else { 1 };
    let is_table = got.iter().any(|line| line.starts_with("[[")) && lost.is_empty();
    ensure(lost.len() <= lines(was), format!("too much is lost: {seen}"))?;
    ensure(got.len() <= lines(is).max(if is_table { 3 } else { 1 }), format!("too much is new: {seen}"))?;
    if let Some((old, text)) = told(path, &before) {
        let (new, new_text) = told(path, &after).ok_or_else(|| format!("can't be read any more: {seen}"))?;
        ensure(name == "text" || text == new_text, format!("the text is another: {seen}"))?;
        let is_beside = is_same_beside(&path_of(name), Some(&old), Some(&new));
        ensure(name == "whole" || is_beside, format!("another value is changed: {seen}"))?;
        ensure(name != "text" || old == new, format!("a value is changed: {seen}"))?;
    }
    let shown = desk.form(path)?;
    let is_shown = |(own, now): &(String, String)| {
        let folded = |text: &str| text.replace("\r\n", "\n").trim().to_owned();
        // The first of a list may stand alone, without a place in it.
        let is_it = own == name || name.strip_prefix(own.as_str()).is_some_and(|rest| rest == ".0");
        // What was in one line may be shown in several, and who is chosen with a kind without it.
        is_it && (folded(now) == folded(is) || is.split_once(':').is_some_and(|(_, id)| id == now))
    };
    let is_right = shown.iter().any(is_shown) != is.is_empty();
    ensure(is_right, format!("is shown as {:?}: {seen}", value_of(&shown, name)))?;
    Ok(true)
}

/// How many of a file's fields are tried with one form of it, where not all are.
const OF_ONE_FORM: usize = 4;

/// How many faults are told of many.
const MOST_TOLD: usize = 20;

/// Fields of the demo chosen at random; all of them in a long run.
pub fn one_changed() -> Result<(), Failed> {
    let (folder, desk) = copied("content")?;
    let mut chance = chance(7);
    let files = desk.files();
    let (mut done, mut refused, mut faults) = (0, 0, Vec::new());
    let mut hold = |path: &str, daily: Option<usize>| -> Result<usize, Failed> {
        let before = fs::read(folder.path().join(path))?;
        let (sent, choices) = fields_and_choices(&desk.page(&format!("doc/{}", encoded_path(path)))?);
        let mut changes = one_changes(&sent, &choices, &mut chance);
        if let Some(most) = daily {
            changes = (0..most.min(changes.len())).map(|_| changes.swap_remove(chance.below(changes.len()))).collect();
        }
        for change in &changes {
            match hold_one(&desk, path, &sent, change) {
                Ok(true) => done += 1,
                Ok(false) => refused += 1,
                Err(fault) => faults.push(format!("{fault:?}")),
            }
            fs::write(folder.path().join(path), &before)?;
        }
        Ok(done + refused + faults.len())
    };
    if asked().is_some() {
        for path in &files {
            hold(path, None)?;
        }
    } else {
        let mut chance = Chance(8);
        while hold(&files[chance.below(files.len())], Some(OF_ONE_FORM))? < DAILY {}
    }
    tell(&format!("{done} fields of the demo changed, {refused} refused, in {} files", files.len()));
    ensure(
        faults.is_empty(),
        format!("{} faults:\n{}", faults.len(), faults[..faults.len().min(MOST_TOLD)].join("\n")),
    )?;
    ensure(refused * 50 <= done, format!("{refused} refused, {done} not"))
}

fn value_of<'s>(sent: &'s Sent, name: &str) -> Option<&'s str> {
    sent.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
}

/// Between getting a form and sending it, another field of the file is changed by somebody else.
pub fn two_at_once() -> Result<(), Failed> {
    let (folder, desk) = copied("content")?;
    let mut chance = chance(11);
    let files: Vec<String> = desk.files().into_iter().filter(|path| !path.contains("synonyms")).collect();
    let (mut both, mut asked) = (0, 0);
    let count = count();
    while both + asked < count {
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
    let seen = format!("two at once: {both} were put together, {asked} were asked about");
    tell(&seen);
    ensure(both > asked && asked > 0, seen)
}

pub const STEP: &str = "guides/g/0-a/1-b.md";

pub const STEP_TEXT: &str = "+++\ntitle = \"Set ord\"\nresponsible = [\"leiar\"]\ntools = [\"a\", \"b\", \"c\"]\n\
                         deadline = \"14 d\"\nchild = \"Barnet er med.\"\noutcomes = [\n  { answer = \"Ja\", goto = \"next\" }, # vidare\n  \
                         { answer = \"Nei\", goto = \"close\" },\n]\n+++\nTekst.\n";

pub fn step() -> Result<(tempfile::TempDir, TestDesk), Failed> {
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

/// What the site means by a plain id changes between getting a form and sending it: nobody has touched that field.
pub fn meaning_changes() -> Result<(), Failed> {
    let (folder, desk) = step()?;
    let mut sent = desk.form(STEP)?;
    put(&mut sent, "k.title", "Ny tittel")?;
    let at = |path: &str| folder.path().join(path);
    fs::remove_file(at("roles/leiar.md"))?;
    fs::create_dir(at("services"))?;
    fs::write(at("services/leiar.md"), "+++\ntitle = \"Leiarteneste\"\n+++\n")?;
    let desk = TestDesk::of(folder.path());
    desk.save(STEP, &sent)?;
    let seen = lines(STEP_TEXT, &desk.read(STEP)?);
    ensure(
        seen == (vec!["title = \"Set ord\"\n".to_owned()], vec!["title = \"Ny tittel\"\n".to_owned()]),
        format!("{seen:?}"),
    )
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
