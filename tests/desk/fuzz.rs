//! Whatever is sent with the right key: no panic, a sensible answer, and nothing is written but saves that the history tells of.

use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use betre::edit::desk::DeskAnswer;
use betre::edit::splice::{body_start, front_matter};
use betre::edit::store::Store;
use libtest_mimic::Failed;

use super::form::{Sent, TestDesk, encoded, encoded_path};
use super::laws::{asked, chance, count, tell};
use super::served::ServedDesk;
use crate::support::{CACHE_FOLDER, Chance, TODAY, base, betre, ensure, scratch, tree, worked};

/// Longest work for one request in a debug build.
const SLOW: Duration = Duration::from_secs(5);

/// After so many requests the site is as it was.
const ANEW: usize = 50;

const VALUES: &[&str] = &[
    "",
    " ",
    "true",
    "0",
    "-1",
    "99999999999999999999",
    "2026-02-30",
    "same day",
    "\0",
    "\r",
    "\n\n\n",
    "\"",
    "'''",
    "\"\"\"",
    "\\",
    "+++",
    "+++\r\n+++",
    "[[x]]",
    "{",
    "}",
    "= 1",
    "# x",
    "\u{FEFF}",
    "\u{202E}",
    "e\u{301}",
    "role:leiar",
    "contact:",
    "::",
    "{ a = 1, a = 2 }",
    "[1, [2, {}]]",
    "<script>x</script>",
    "&#0;",
    "1\r\ntitle = \"x\"",
];

const NAMES: &[&str] = &[
    "hash",
    "seen",
    "op",
    "text",
    "whole",
    "apart",
    "choice.title",
    "choice.text",
    "choice.whole",
    "k.",
    "k..",
    "k.title",
    "k.title.0",
    "k.title~there",
    "k.reviewed",
    "k.owner",
    "k.draft~there",
    "k.responsible.0",
    "k.responsible.0~words",
    "k.responsible.0~as",
    "k.responsible.7~for",
    "k.outcomes.0.goto.3",
    "k.deadline.within~unit",
    "k.%00",
    "",
];

const OPS: &[&str] = &[
    "save",
    "review",
    "remove:responsible:0",
    "remove:outcomes:1",
    "up:tools:1",
    "down:outcomes:0",
    "down:outcomes:18446744073709551615",
    "up::",
    "remove:title:0",
    ":::",
    "\0",
];

/// A form with some fields changed, sent twice, or left out, and others in it.
fn changed(mut sent: Sent, chance: &mut Chance) -> Sent {
    for _ in 0..=chance.below(5) {
        let at = chance.below(sent.len());
        let new: String = (0..=chance.below(3)).map(|_| chance.one(VALUES)).collect();
        match (chance.below(6), sent.get(at).cloned()) {
            (0, Some(_)) => drop(sent.remove(at)),
            (1, Some(twice)) => sent.push((twice.0, new)),
            (2, _) => sent.push(("op".to_owned(), chance.one(OPS).to_owned())),
            (3, _) => sent.push((chance.one(NAMES).to_owned(), new)),
            (4, Some((name, old))) => sent[at] = (name, format!("{old}{new}")),
            (_, Some((name, _))) => sent[at] = (name, new),
            (_, None) => {}
        }
    }
    sent
}

/// What means something in a form, an address or a head, or is no text.
const SIGNS: &[u8] = b"%&=+;\0\r\n :/\xff\xc3Aa0";

/// Bytes with some changed, cut or put in.
fn astray(mut bytes: Vec<u8>, chance: &mut Chance) -> Vec<u8> {
    for _ in 0..=chance.below(4) {
        let at = chance.below(bytes.len());
        let byte = SIGNS[chance.below(SIGNS.len())];
        match chance.below(3) {
            0 => bytes.truncate(at),
            1 => bytes.insert(at, byte),
            _ => bytes.iter_mut().skip(at).take(1).for_each(|old| *old = byte),
        }
    }
    bytes
}

/// Whether a file can be read as what it is.
fn reads(path: &str, bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let toml = match path.ends_with(".md") {
        true => front_matter(text).filter(|_| body_start(text).is_some()).map(|front| &text[front]),
        false => Some(text.trim_start_matches('\u{FEFF}')),
    };
    toml.is_some_and(|toml| toml.replace("\r\n", "\n").parse::<toml::Table>().is_ok())
}

type Tree = BTreeMap<String, Vec<u8>>;

/// What differs is what the newest saves say, and can be read if it could.
fn told_of(store: &Store, known: u64, before: &Tree, after: &Tree, is_whole: bool) -> Result<u64, Failed> {
    let saves: Vec<_> = store.history().into_iter().filter(|save| save.number > known).collect();
    let last = saves.first().map_or(known, |save| save.number);
    for path in before.keys().chain(after.keys()).filter(|path| before.get(*path) != after.get(*path)) {
        let change = saves.iter().filter_map(|save| store.of_save(save.number)).flatten();
        let mut change = change.filter(|change| change.path == *path);
        let is_told = change.next().is_some_and(|change| change.after.as_ref() == after.get(path));
        ensure(is_told, format!("{path} is changed, and no save tells of it"))?;
        let [old, new] = [before, after].map(|tree| tree.get(path).is_some_and(|bytes| reads(path, bytes)));
        ensure(new || !old || is_whole, format!("{path} can't be read any more"))?;
    }
    Ok(last)
}

/// `all_read` tells whether each file of the site can be read as what it is.
fn is_sensible(answer: &DeskAnswer, address: &str, all_read: bool) -> bool {
    match answer {
        // What can't be read is no form, and can't be said to be gone through either.
        DeskAnswer::Page(503, _) => !all_read,
        DeskAnswer::Page(status, _) => [200, 409, 422].contains(status),
        DeskAnswer::Data(json) => {
            address.starts_with("look/") && serde_json::from_str::<serde_json::Value>(json).is_ok()
        }
        DeskAnswer::SeeOther(place) => {
            place.starts_with("/_betre/") && place.bytes().all(|byte| byte.is_ascii_graphic())
        }
        DeskAnswer::Missing | DeskAnswer::NotAllowed(_) => true,
        // A form that is sent shows no page itself.
        DeskAnswer::Seen(_) => false,
    }
}

/// Bodies, to all addresses that take one.
pub fn forms() -> Result<(), Failed> {
    let ((scratch_folder, folder), cache) = (base()?, scratch()?);
    let first = tree(scratch_folder.path())?;
    let store = Store::open(&folder, Some(cache.path()));
    let mut chance = chance(17);
    let mut desk = TestDesk::with(&folder, Some(cache.path()));
    let mut files = desk.files();
    let (mut known, mut before, mut told) = (0, first.clone(), BTreeMap::new());
    for round in 0..count() {
        if round % ANEW == 0 {
            for (path, bytes) in &first {
                fs::write(scratch_folder.path().join(path), bytes)?;
            }
            before.clone_from(&first);
            desk = TestDesk::with(&folder, Some(cache.path()));
            files = desk.files();
        }
        let path = &files[chance.below(files.len())];
        let raw = if chance.below(6) == 0 { "?raw=1" } else { "" };
        let form = desk.page(&format!("doc/{}{raw}", encoded_path(path)));
        let form = form.map(|page| super::form::fields(&page)).unwrap_or_default();
        let mut body = encoded(&changed(form, &mut chance)).into_bytes();
        let is_astray = chance.below(3) == 0;
        if is_astray {
            body = astray(body, &mut chance);
        }
        let number = chance.below(known as usize + 3).to_string();
        let place = encoded_path(path);
        let mut address = match chance.below(12) {
            0 => format!("undo/{number}"),
            1 => format!("review/{place}"),
            2 => format!("forget/{place}"),
            3 | 4 => format!("look/{place}"),
            5 => chance.one(&["", "find", "history", "doc/", "doc/../../x", "undo/", "x/y", "%ff"]).to_owned(),
            _ => format!("doc/{place}"),
        };
        if chance.below(20) == 0 {
            address = String::from_utf8_lossy(&astray(address.into_bytes(), &mut chance)).into_owned();
        }
        let seen = format!("{round}: {address}\n{}", String::from_utf8_lossy(&body));
        let begun = worked();
        let answer = catch_unwind(AssertUnwindSafe(|| desk.ask(true, &address, &body)));
        let answer = answer.map_err(|_| format!("panic: {seen}"))?;
        ensure(worked().saturating_sub(begun) < SLOW, format!("slow: {seen}"))?;
        let mut documents = before.iter().filter(|(path, _)| path.ends_with(".md") || path.ends_with(".toml"));
        let all_read = documents.all(|(path, bytes)| reads(path, bytes));
        ensure(is_sensible(&answer, &address, all_read), format!("{answer:?}: {seen}"))?;
        let after = tree(scratch_folder.path())?;
        let inside = |tree: &Tree| -> Tree {
            tree.iter()
                .filter_map(|(path, bytes)| Some((path.strip_prefix("site/")?.to_owned(), bytes.clone())))
                .collect()
        };
        if before != after {
            ensure(
                inside(&before).len() == before.len() && inside(&after).len() == after.len(),
                format!("outside: {seen}"),
            )?;
            // Who writes a whole file as text may write what can't be read, and may take it back.
            let is_whole =
                betre::edit::form::Posted::read(&body).one("whole").is_some() || address.starts_with("undo/");
            let now = told_of(&store, known, &inside(&before), &inside(&after), is_whole);
            known = now.map_err(|fault| format!("{fault:?}: {seen}"))?;
        }
        before = after;
        let kind = match answer {
            DeskAnswer::Page(status, _) => status.to_string(),
            DeskAnswer::Data(_) => "looked at".to_owned(),
            DeskAnswer::SeeOther(place) if place.contains("saved=") => "saved".to_owned(),
            DeskAnswer::SeeOther(_) => "nothing to save".to_owned(),
            DeskAnswer::Missing | DeskAnswer::NotAllowed(_) | DeskAnswer::Seen(_) => "no such form".to_owned(),
        };
        *told.entry(kind).or_insert(0) += 1;
    }
    tell(&format!("random forms: {told:?}"));
    ensure(told.get("saved").copied().unwrap_or(0) * 10 > count(), format!("too few were saved: {told:?}"))
}

const HEAD: &str = "Host: 127.0.0.1:PORT\r\nOrigin: http://127.0.0.1:PORT\r\nSec-Fetch-Site: same-origin\r\n\
                    Content-Type: application/x-www-form-urlencoded\r\nContent-Length: LENGTH\r\nConnection: close\r\n\r\n";

/// Heads, over HTTP: each gets an answer, or no whole request was sent; nothing is written but what the history tells of.
pub fn requests() -> Result<(), Failed> {
    let ((scratch_folder, folder), cache) = (base()?, scratch()?);
    let complaints = scratch_folder.path().join("complaints");
    let mut command = betre(&folder);
    command.env(CACHE_FOLDER, cache.path()).args(["edit", "--port", "0", "--lang", "nn", "--today", TODAY]);
    command.stderr(fs::File::create(&complaints)?);
    let desk = ServedDesk::started(command)?;
    let store = Store::open(&folder, Some(cache.path()));
    let mut chance = chance(19);
    let form = encoded(&desk.form("contacts.toml")?);
    let (mut known, mut before, mut told) = (0, tree(&folder)?, BTreeMap::new());
    let rounds = asked().unwrap_or(100);
    for round in 0..rounds {
        let body = if chance.below(2) == 0 { form.clone() } else { "op=save&k.title=X".to_owned() };
        let address = chance.one(&[
            "doc/contacts.toml",
            "look/contacts.toml",
            "undo/1",
            "review/site.toml",
            "forget/site.toml",
            "",
            "x",
        ]);
        let length = match chance.below(8) {
            0 => chance.below(5_000_000).to_string(),
            1 => chance.one(&["", "-1", "0x10", "1e3", "00", "99999999999999999999"]).to_owned(),
            _ => body.len().to_string(),
        };
        let mut head = format!("POST {}{address} HTTP/1.1\r\n{HEAD}", desk.path);
        head = head.replace("PORT", &desk.port.to_string()).replace("LENGTH", &length);
        let mut request = head.into_bytes();
        if chance.below(3) > 0 {
            request = astray(request, &mut chance);
        }
        request.extend(body.bytes());
        let seen = format!("{round}: {}", String::from_utf8_lossy(&request));
        match desk.ask_and_leave(&request)? {
            Some(status) => {
                ensure(
                    [200, 303, 400, 403, 404, 405, 408, 409, 411, 413, 415, 421, 422, 431, 501, 505].contains(&status),
                    format!("{status}: {seen}"),
                )?;
                *told.entry(status).or_insert(0) += 1;
            }
            None => *told.entry(0).or_insert(0) += 1,
        }
        let after = tree(&folder)?;
        known = told_of(&store, known, &before, &after, false).map_err(|fault| format!("{fault:?}: {seen}"))?;
        before = after;
    }
    tell(&format!("random requests, by the status of the answer: {told:?}"));
    let complaints = fs::read_to_string(complaints)?;
    ensure(!complaints.contains("panicked"), complaints)?;
    ensure(desk.get(&desk.path)?.0 == 200, "no answer any more")?;
    ensure(told.get(&0).copied().unwrap_or(0) * 2 < rounds && told.len() > 3, format!("too few are answered: {told:?}"))
}
