//! Files as they were parsed in the run before, so that a file with the same bytes is not parsed again, and one that can't be
//! parsed any more keeps its last good version.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use super::hash::Hash;
use super::parsed::{Parsed, Unread};
use super::place::Place;
use crate::diagnostic::FileId;

/// A file's bytes, by their hash, or why they could not be read.
pub type State = Result<Hash, Unread>;

/// What the file system says of a file: while it is the same, so are the bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    size: u64,
    modified: SystemTime,
    /// The file's number on its disk and the time its entry was changed, which nobody can set back.
    #[cfg(unix)]
    inode: (u64, i64, i64),
}

impl Stamp {
    pub fn of(path: &Path) -> Option<Stamp> {
        let facts = fs::metadata(path).ok()?;
        #[cfg(unix)]
        use std::os::unix::fs::MetadataExt;
        Some(Stamp {
            size: facts.len(),
            modified: facts.modified().ok()?,
            #[cfg(unix)]
            inode: (facts.ino(), facts.ctime(), facts.ctime_nsec()),
        })
    }
}

/// A file of the run before.
#[derive(Debug)]
pub struct Kept {
    pub place: Place,
    pub state: State,
    /// For a file that is copied only.
    pub stamp: Option<Stamp>,
    pub newest: Arc<Parsed>,
    /// The last version that could be parsed, where the newest can't.
    good: Option<Arc<Parsed>>,
}

impl Kept {
    pub fn new(place: Place, state: State, stamp: Option<Stamp>, parsed: Parsed, before: Option<&Arc<Kept>>) -> Kept {
        let good = before.filter(|before| !parsed.whole && before.place == place).map(|before| before.shown().clone());
        Kept { place, state, stamp, newest: Arc::new(parsed), good: good.filter(|good| good.whole) }
    }

    /// What is shown of the file: its newest version, or the last one that could be parsed.
    pub fn shown(&self) -> &Arc<Parsed> {
        self.good.as_ref().unwrap_or(&self.newest)
    }
}

/// The files of the run before, by the number of their layer and their path.
#[derive(Debug, Default)]
pub struct Cache {
    before: BTreeMap<(usize, String), Arc<Kept>>,
    now: BTreeMap<(usize, String), Arc<Kept>>,
    /// Numbers of files that no version has any more.
    free: Vec<FileId>,
    /// How many numbers were given out.
    files: u32,
    /// The folders of the run before, and what could not be listed.
    folders: Vec<String>,
}

impl Cache {
    /// A file as it was in the run before.
    pub fn get(&self, layer: usize, path: &str) -> Option<&Arc<Kept>> {
        self.before.get(&(layer, path.to_owned()))
    }

    /// A file as it is in this run.
    pub fn put(&mut self, layer: usize, path: &str, kept: Arc<Kept>) {
        self.now.insert((layer, path.to_owned()), kept);
    }

    /// A number for a file, that no other has.
    pub fn file(&mut self) -> FileId {
        self.free.pop().unwrap_or_else(|| {
            self.files += 1;
            FileId::nth(self.files - 1)
        })
    }

    /// How many numbers of files have been given out.
    pub fn files(&self) -> usize {
        self.files as usize
    }

    /// Ends a run: what was not found in it is forgotten. Gives whether anything is other than in the run before.
    pub fn settle(&mut self, folders: Vec<String>) -> bool {
        let same_files = self.before.len() == self.now.len()
            && self.before.iter().zip(&self.now).all(|(before, now)| before.0 == now.0 && Arc::ptr_eq(before.1, now.1));
        let same = same_files && self.folders == folders;
        self.folders = folders;
        self.before = std::mem::take(&mut self.now);
        let used: BTreeSet<FileId> =
            self.before.values().flat_map(|kept| [kept.newest.file, kept.shown().file]).collect();
        self.free = (0..self.files).map(FileId::nth).filter(|file| !used.contains(file)).collect();
        !same
    }
}
