//! Somebody else writes a file while a form of it is being saved.

use std::fs;
use std::path::Path;
use std::sync::Barrier;
use std::time::{Duration, Instant};

use betre::edit::desk::DeskAnswer;
use betre::edit::store::Store;
use libtest_mimic::Failed;

use super::form::{TestDesk, put};
use super::laws::{STEP, STEP_TEXT, asked, chance, step, tell};
use crate::support::{ensure, scratch};

/// Writes a file as other programs do: a new one in place of it, or its own bytes anew. On Windows they try again, as betre does.
fn write(path: &Path, text: &str, in_place: bool) -> std::io::Result<()> {
    if in_place {
        return fs::write(path, text);
    }
    let new = path.with_extension("new");
    fs::write(&new, text)?;
    betre::disk::rename(&new, path)
}

/// At any moment of a save. Nothing of theirs is lost; mine is in the file, is asked about, or was there until they wrote over it.
pub fn within_a_save() -> Result<(), Failed> {
    let (folder, _) = step()?;
    let cache = scratch()?;
    let path = folder.path().join(STEP);
    let desk = TestDesk::with(folder.path(), Some(cache.path()));
    let mut chance = chance(13);
    let (mut both, mut shown, mut over, mut took) = (0, 0, 0, Duration::from_millis(2));
    // Each takes as long as the disk does.
    let rounds = asked().unwrap_or(60);
    for round in 0..rounds {
        fs::write(&path, STEP_TEXT)?;
        let mut sent = desk.form(STEP)?;
        let (mine, theirs) = (format!("Mitt {round}"), format!("Deira {round}"));
        put(&mut sent, "k.title", &mine)?;
        let text = STEP_TEXT.replace("Barnet er med.", &theirs);
        let wait = took * u32::try_from(chance.below(120))? / 100;
        let in_place = chance.below(2) == 0;
        let start = Barrier::new(2);
        let (answer, written) = std::thread::scope(|scope| {
            let other = scope.spawn(|| {
                start.wait();
                let begun = Instant::now();
                while begun.elapsed() < wait {
                    std::hint::spin_loop();
                }
                write(&path, &text, in_place)
            });
            start.wait();
            let begun = Instant::now();
            let answer = desk.send(STEP, &sent);
            took = (took * 3 + begun.elapsed()) / 4;
            (answer, other.join())
        });
        written.map_err(|_| "no writer")??;
        let now = desk.read(STEP)?;
        let told = format!("{round}: {answer:?}\nnow: {now}");
        ensure(now.contains(&theirs), format!("theirs is lost: {told}"))?;
        match answer {
            _ if now.contains(&mine) => both += 1,
            DeskAnswer::SeeOther(_) => {
                let store = Store::open(folder.path(), Some(cache.path()));
                let last = store.history().first().and_then(|save| store.of_save(save.number)).unwrap_or_default();
                let is_kept = last.iter().any(|change| {
                    change.after.as_ref().is_some_and(|after| String::from_utf8_lossy(after).contains(&mine))
                });
                ensure(is_kept && now == text, format!("mine is lost: {told}"))?;
                over += 1;
            }
            DeskAnswer::Page(409 | 422 | 503, page) => {
                ensure(page.as_str().contains(&mine), format!("mine is not shown: {told}"))?;
                shown += 1;
            }
            _ => return Err(told.into()),
        }
    }
    let told =
        format!("within a save: {both} are both in the file, {shown} were shown, {over} were written over by others");
    tell(&told);
    ensure(both > 0 && over > 0, told)
}
