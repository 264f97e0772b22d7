//! The program is killed while it saves: the file is the old or the new one, and the next start knows what was saved.

use std::process::{Command, Stdio};

use libtest_mimic::Failed;

use super::form::put;
use super::served::ServedDesk;
use crate::support::{TODAY, base, betre, ensure, scratch, tree};

/// What puts bytes on the disk for good, gives names and takes them away.
const CALLS: &str = "/^(fsync|fdatasync|rename|renameat|renameat2|link|linkat|unlink|unlinkat)$";

/// The most such calls of a start and a save.
const MOST: usize = 60;

pub fn killed() -> Result<(), Failed> {
    let (_scratch, folder) = base()?;
    let path = "contacts.toml";
    let first = std::fs::read_to_string(folder.join(path))?;
    let mut done = Vec::new();
    for at in 1..MOST {
        let cache = scratch()?;
        std::fs::write(folder.join(path), &first)?;
        let before = tree(&folder)?;
        let program = betre(&folder);
        let mut command = Command::new("strace");
        // The program is the child, and strace beside it: it ends when the test ends the child.
        command.args(["-D", "-f", "-qq", "-o", "/dev/null", "-e", &format!("inject={CALLS}:signal=KILL:when={at}")]);
        command
            .arg(program.get_program())
            .current_dir(&folder)
            .env("XDG_CACHE_HOME", cache.path())
            .env("LANG", "C.UTF-8");
        command.args(["edit", "--port", "0", "--lang", "nn", "--today", TODAY]).stderr(Stdio::null());
        // Killed before it answers, it has not saved anything.
        let Ok(desk) = ServedDesk::started(command) else {
            ensure(tree(&folder)? == before, format!("{at}: killed at its start, and written"))?;
            continue;
        };
        let mut sent = desk.form(path)?;
        let (name, old) = sent.iter().rfind(|(name, _)| name.ends_with(".phone")).cloned().ok_or("no number")?;
        put(&mut sent, &name, "57 99 88 77")?;
        let is_saved = desk.post(&format!("{}doc/{path}", desk.path), &sent).is_ok();
        drop(desk);
        let new = first.replacen(&format!("\"{old}\""), "\"57 99 88 77\"", 1);
        let now = std::fs::read_to_string(folder.join(path))?;
        ensure(now == first || now == new, format!("{at}: neither old nor new: {now}"))?;
        ensure(!is_saved || now == new, format!("{at}: told as saved, and not written"))?;
        // The next start finishes what was begun, and leaves nothing beside the files.
        let next = ServedDesk::start(&folder, cache.path())?;
        let (_, _, history) = next.get(&format!("{}history", next.path))?;
        let now = std::fs::read_to_string(folder.join(path))?;
        ensure(
            (now == new) == history.contains("57 99 88 77"),
            format!("{at}: the history does not tell what was saved"),
        )?;
        let mut after = tree(&folder)?;
        after.insert(path.to_owned(), first.clone().into_bytes());
        ensure(after == before, format!("{at}: something is left beside the files: {:?}", after.keys()))?;
        done.push(now == new);
        if is_saved {
            ensure(done.contains(&false) && done.iter().filter(|new| **new).count() > 1, format!("{done:?}"))?;
            return Ok(());
        }
    }
    Err(format!("it was never saved: {done:?}").into())
}
