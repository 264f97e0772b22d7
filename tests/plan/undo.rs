//! `undo`: what a plan or the desk has saved is taken back, the last first.

use std::fs;
use std::path::Path;

use betre::edit::store::{FileChange, Store};
use libtest_mimic::Failed;

use super::{does, put, refused, site};
use crate::desk::form::TestDesk;
use crate::support::{betre, ensure, stderr, stdout, tree};

/// Where the commands of the tests keep what was.
fn cache() -> Option<&'static Path> {
    Some(Path::new(env!("CARGO_TARGET_TMPDIR")))
}

fn list(folder: &Path) -> Result<Vec<String>, Failed> {
    let output = betre(folder).args(["undo", "--list", "--site", "site", "--lang", "nn"]).output()?;
    ensure(output.status.code() == Some(0), stderr(&output))?;
    Ok(stdout(&output).lines().map(str::to_owned).collect())
}

pub(super) fn in_turn() -> Result<(), Failed> {
    let (scratch, site) = site()?;
    let folder = scratch.path();
    refused(folder, &["undo", "--yes"], "ikkje noko å ta tilbake")?;
    let mut states = vec![tree(&site)?];
    for arguments in [
        &["rename", "tool:skriv", "Brev"][..],
        &["move", "sja", "--to", "samarbeid"],
        &["remove", "tool:brev", "--instead", "notat"],
        &["remove", "page:om"],
    ] {
        does(folder, arguments)?;
        states.push(tree(&site)?);
    }
    // At the desk too.
    let path = "guides/barn/guide.md";
    let before = fs::read(site.join(path))?;
    let after = [before.as_slice(), b"\nMeir.\n"].concat();
    let change = FileChange { path: path.to_owned(), before: Some(before), after: Some(after) };
    let store = Store::open(&site, cache());
    let now = store.history().first().map_or(0, |save| save.when);
    ensure(store.save(&[change], now).is_ok(), "not saved")?;
    let listed = list(folder)?;
    let wanted = [
        "Lagra: guides/barn/guide.md",
        "Teke bort: page:om",
        "Teke bort: tool:brev, med tool:notat i staden",
        "Flytta: step:barn/undring/sja",
        "Nytt namn: tool:skriv → brev",
    ];
    for (line, wanted) in listed.iter().zip(wanted) {
        ensure(line.ends_with(wanted), format!("«{line}» is not «{wanted}»"))?;
    }
    ensure(listed.len() == wanted.len(), format!("{listed:?}"))?;
    refused(folder, &["undo"], "Dette blir teke tilbake: ")?;
    let desk = TestDesk::with(&site, cache());
    ensure(desk.page("history")?.contains("<p>Nytt namn: tool:skriv → brev</p>"), "the desk tells of no action")?;
    // One after the other, as they were.
    for state in states.iter().rev() {
        does(folder, &["undo"])?;
        ensure(tree(&site)? == *state, format!("another state: {:?}", list(folder)?))?;
    }
    refused(folder, &["undo", "--yes"], "ikkje noko å ta tilbake")?;
    let listed = list(folder)?;
    ensure(listed[0].contains("Teke tilbake: Nytt namn: tool:skriv → brev"), format!("{listed:?}"))?;
    ensure(listed.iter().filter(|line| line.contains("(teke tilbake)")).count() == 5, format!("{listed:?}"))
}

/// What somebody has changed since is not replaced, and each file is named; nor is what the desk took back taken back twice.
pub(super) fn refuses() -> Result<(), Failed> {
    let (scratch, site) = site()?;
    let folder = scratch.path();
    let before = tree(&site)?;
    does(folder, &["rename", "tool:skriv", "brev"])?;
    let texts = ["pages/om.md", "tools/brev.md"].map(|path| (path, fs::read(site.join(path)).unwrap_or_default()));
    for (path, text) in &texts {
        put(&site, path, &format!("{}\nMeir.\n", String::from_utf8_lossy(text)))?;
    }
    for told in ["Nytt namn: tool:skriv → brev", "pages/om.md", "tools/brev.md", "Ingenting er gjort."] {
        refused(folder, &["undo", "--yes"], told)?;
    }
    for (path, text) in &texts {
        fs::write(site.join(path), text)?;
    }
    // A file is where another was.
    put(&site, "tools/skriv.md", "+++\ntitle = \"Ny\"\n+++\n")?;
    refused(folder, &["undo", "--yes"], "tools/skriv.md")?;
    fs::remove_file(site.join("tools/skriv.md"))?;
    TestDesk::with(&site, cache()).ask(true, "undo/1", b"");
    ensure(tree(&site)? == before, "the desk takes nothing back")?;
    refused(folder, &["undo", "--yes"], "ikkje noko å ta tilbake")
}

/// A document that `new` has made goes again, and what was there is not written over.
pub(super) fn made() -> Result<(), Failed> {
    let (scratch, site) = site()?;
    let run = |arguments: &str| -> Result<(Option<i32>, String), Failed> {
        let output =
            betre(scratch.path()).args(arguments.split(' ')).args(["--site", "site", "--lang", "nn"]).output()?;
        Ok((output.status.code(), stdout(&output) + &stderr(&output)))
    };
    let before = tree(&site)?;
    let (code, told) = run("new teneste Familiehuset")?;
    ensure(code == Some(0) && told == "Laga services/familiehuset.md.\n", told)?;
    let made = tree(&site)?;
    for again in ["new teneste Familiehuset", "new step Sja --in guides/barn/0-undring"] {
        let (code, told) = run(again)?;
        ensure(code == Some(2) && told.contains("finst frå før"), told)?;
    }
    ensure(tree(&site)? == made, "something else is there")?;
    // News is of the day it is written on.
    run("new nyheit Kurs --today 2026-11-22")?;
    let news = fs::read_to_string(site.join("news/kurs.md"))?;
    ensure(news.contains("\ndate = \"2026-11-22\""), news)?;
    run("undo --yes")?;
    let (code, told) = run("undo --yes")?;
    ensure(code == Some(0) && told.contains("Laga: services/familiehuset.md"), &told)?;
    ensure(told.ends_with("Teke tilbake.\n") && tree(&site)? == before, told)
}
