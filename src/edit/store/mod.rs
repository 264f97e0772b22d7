//! The store: the second and last place of the program that writes an editor's files. A save does all of its changes or none,
//! whatever happens meanwhile; what it was is kept, so that it can be taken back.
//!
//! The order of a save: the site's lock; each file is compared with what the change found; the plan, with the old and the new
//! bytes, is written to the journal; all that is new is written beside its place; then each file is compared once more and put
//! in its place; the plan is marked as done. What fails is undone. A save that was killed is finished by the next store, or
//! before the next save.

mod action;
mod doing;
mod journal;
#[cfg(test)]
mod tests;

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

pub use action::{SaveAction, standing};
use doing::Doing;
pub use journal::KeptText;
use journal::{Journal, SaveHead, SaveName, SaveState};
use serde::{Deserialize, Serialize};

use crate::content::hash::Hash;

/// A file as a change finds it and leaves it. The two are the same if the file must only be as it was, for the others' sake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileChange {
    /// From the site's folder, with `/`.
    pub path: String,
    /// What it must be before, to the byte; `None`: there must be nothing.
    pub before: Option<Vec<u8>>,
    /// What it becomes; `None`: it goes.
    pub after: Option<Vec<u8>>,
}

impl FileChange {
    /// The change that takes this one back.
    pub fn taken_back(&self) -> FileChange {
        FileChange { path: self.path.clone(), before: self.after.clone(), after: self.before.clone() }
    }

    fn is_real(&self) -> bool {
        self.before != self.after
    }
}

/// Why nothing was saved, with the path of the file that stands in the way.
#[derive(Debug)]
pub enum Unstored {
    /// On disk it is not what the change found.
    Changed(String),
    /// It is a link, a folder, a pipe or the like, or one is on the way to it; or no file of a site can have this path.
    NotAFile(String),
    /// The system says no. The path is absolute if it is the journal that can't be written.
    System(String, io::Error),
}

/// A save that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Save {
    /// Later saves have higher numbers.
    pub number: u64,
    /// In seconds since 1970.
    pub when: u64,
    /// Whether all of it is done. One that was killed isn't, if somebody has changed its files since: nobody guesses then what
    /// they should be, but its bytes are kept.
    pub is_done: bool,
    /// What it was for.
    pub action: SaveAction,
    /// What it changed, in the order it was asked to.
    pub files: Vec<SavedFile>,
}

/// A file that a save changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedFile {
    /// From the site's folder, with `/`.
    pub path: String,
    /// `None`: there was nothing.
    pub before: Option<SavedBytes>,
    /// `None`: it went.
    pub after: Option<SavedBytes>,
}

/// What tells a file's content from others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedBytes {
    /// Of all of it.
    #[serde(with = "journal::digits")]
    pub hash: Hash,
    /// In bytes.
    pub size: u64,
}

/// Where the files of a site are saved. Without a cache folder of the user's own everything is saved too, but a save that is
/// killed is not finished, nothing can be taken back, and no text is kept; and nobody waits for another program's save, although
/// no save replaces what it hasn't seen.
pub struct Store {
    root: PathBuf,
    cache: Option<PathBuf>,
}

impl Store {
    /// Opens the store of the site in a folder, which is absolute, and finishes what a killed run has left half done.
    pub fn open(root: &Path, cache: Option<&Path>) -> Store {
        let store = Store { root: root.to_owned(), cache: cache.map(Path::to_owned) };
        let (journal, _turn) = store.turn();
        if let Some(journal) = journal {
            store.finish(&journal);
        }
        store
    }

    /// Whether saves are kept, and texts.
    pub fn keeps_history(&self) -> bool {
        self.journal().is_some()
    }

    /// Does the changes of a form, as [`Store::save_as()`] does.
    pub fn save(&self, changes: &[FileChange], now: u64) -> Result<u64, Unstored> {
        self.save_as(changes, &SaveAction::default(), now)
    }

    /// Does all changes or none. `now` is in seconds since 1970. Returns the number of the save, from 1; 0 if none is kept,
    /// since there is no history or nothing to change.
    pub fn save_as(&self, changes: &[FileChange], action: &SaveAction, now: u64) -> Result<u64, Unstored> {
        let (journal, _turn) = self.turn();
        for (at, change) in changes.iter().enumerate() {
            let is_twice = changes.iter().take(at).any(|other| other.path == change.path);
            if is_twice || !is_a_sites(&change.path) {
                return Err(Unstored::NotAFile(change.path.clone()));
            }
        }
        if let Some(journal) = &journal {
            let in_the_way = |(left, _): &(Vec<FileChange>, Unstored)| {
                left.iter().any(|left| changes.iter().any(|c| c.path == left.path))
            };
            if let Some((_, refusal)) = self.finish(journal).into_iter().find(in_the_way) {
                return Err(refusal);
            }
        }
        let number = journal.as_ref().map_or(0, Journal::next);
        let mark = format!("{now}-{}-{number}", std::process::id());
        let doing = Doing { root: &self.root, mark: &mark };
        changes.iter().try_for_each(|change| doing.compare(change))?;
        if !changes.iter().any(FileChange::is_real) {
            return Ok(0);
        }
        let head = SaveHead::of(changes, action, doing.missing_folders(changes), &mark);
        let planned = journal.as_ref().map(|journal| (journal, SaveName::planned(number, now)));
        if let Some((journal, name)) = &planned {
            let written = doing::step().and_then(|()| journal.write(name, &head, changes));
            written.map_err(|error| Unstored::System(self.journal_path(), error))?;
        }
        if let Err((begun, refusal)) = doing.forward(changes) {
            let begun = changes.get(..begun).unwrap_or_default();
            let undoing = planned.map(|(journal, name)| (journal, journal.mark(&name, SaveState::Undoing)));
            let is_undone = doing.back(begun, changes, &head.folders).is_ok();
            if let Some((journal, name)) = undoing.filter(|_| is_undone) {
                journal.remove(&name);
            }
            return Err(refusal);
        }
        if let Some((journal, name)) = planned {
            let _ = doing::step();
            journal.mark(&name, SaveState::Done);
            journal.sweep(now);
        }
        Ok(number)
    }

    /// The saves that are kept, the newest first: those of 400 days, as long as they have 200 MB at most.
    pub fn history(&self) -> Vec<Save> {
        let (Some(journal), _turn) = self.turn() else { return Vec::new() };
        let save = |name: SaveName| {
            let SaveHead { action, files, .. } = journal.head(&name)?;
            let is_done = name.state == SaveState::Done;
            Some(Save { number: name.number, when: name.when, is_done, action, files })
        };
        journal.saves().into_iter().rev().filter_map(save).collect()
    }

    /// The files that are not what changes find.
    pub fn changed(&self, changes: &[FileChange]) -> Vec<String> {
        let doing = Doing { root: &self.root, mark: "" };
        let is_changed = |change: &&FileChange| doing.compare(change).is_err();
        changes.iter().filter(is_changed).map(|change| change.path.clone()).collect()
    }

    /// What a save changed, with the bytes before and after, if it is kept undamaged.
    pub fn of_save(&self, number: u64) -> Option<Vec<FileChange>> {
        let (journal, _turn) = self.turn();
        let journal = journal?;
        let name = journal.saves().into_iter().find(|name| name.number == number)?;
        Some(journal.read(&name)?.1)
    }

    /// Keeps text that was typed and isn't saved, in place of what was kept for the path before. Returns whether it is kept.
    pub fn keep(&self, path: &str, fields: &str, now: u64) -> bool {
        let (journal, _turn) = self.turn();
        journal.is_some_and(|journal| journal.keep(path, fields, now).is_ok())
    }

    /// The text that is kept for a path.
    pub fn kept(&self, path: &str) -> Option<KeptText> {
        let (journal, _turn) = self.turn();
        journal?.kept(path)
    }

    /// Throws away the text that is kept for a path.
    pub fn forget(&self, path: &str) {
        if let (Some(journal), _turn) = self.turn() {
            journal.forget(path);
        }
    }

    fn journal(&self) -> Option<Journal> {
        Journal::open(self.cache.as_deref()?, &self.root)
    }

    fn journal_path(&self) -> String {
        self.cache.as_deref().unwrap_or(&self.root).display().to_string()
    }

    /// Waits until nobody else saves: in this process, and for this site in others.
    fn turn(&self) -> (Option<Journal>, (MutexGuard<'static, ()>, Option<File>)) {
        static TURN: Mutex<()> = Mutex::new(());
        let here = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let journal = self.journal();
        let others = journal.as_ref().and_then(Journal::lock);
        (journal, (here, others))
    }

    /// Finishes what was left half done; returns what can't be now.
    fn finish(&self, journal: &Journal) -> Vec<(Vec<FileChange>, Unstored)> {
        let mut left = Vec::new();
        // What isn't there may be on a disk that isn't there.
        let unfinished = journal.saves().into_iter().filter(|name| !name.state.is_final() && self.root.is_dir());
        for name in unfinished {
            let Some((head, changes)) = journal.read(&name) else {
                journal.mark(&name, SaveState::Left);
                continue;
            };
            let doing = Doing { root: &self.root, mark: &head.mark };
            let finished = match name.state {
                SaveState::Undoing => doing.back(&changes, &changes, &head.folders).map(|()| None),
                _ => doing.resume(&changes).map(Some),
            };
            match finished {
                Ok(None) => journal.remove(&name),
                Ok(Some(true)) => drop(journal.mark(&name, SaveState::Done)),
                Ok(Some(false)) => drop(journal.mark(&name, SaveState::Left)),
                Err(refusal) => left.push((changes, refusal)),
            }
        }
        left
    }
}

/// Whether a file of a site may have this path: no name is empty, or begins with a point, which content never does, but what
/// belongs to other programs.
fn is_a_sites(path: &str) -> bool {
    let is_name = |name: &str| !name.is_empty() && !name.starts_with('.') && !name.contains('\0');
    path.split('/').all(is_name) && (cfg!(unix) || !path.contains(['\\', ':']))
}
