//! Files as they were parsed in the run before, so that a file with the same bytes is not parsed again, and one that can no
//! longer be parsed keeps its last good version.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use super::hash::Hash;
use super::parsed::{Parsed, Unread};
use super::place::FilePlace;
use crate::diagnostic::FileId;

/// A file's bytes, by their hash, or why they could not be read.
pub(super) type FileState = Result<Hash, Unread>;

/// What the file system says about a file: while that is the same, so are the bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    size: u64,
    modified: SystemTime,
    /// The file's number on its disk and the time its entry was changed, which nobody can set back.
    #[cfg(unix)]
    inode: (u64, i64, i64),
    /// What a program that sets the time back does not think of: the file's marks, and when it was made.
    #[cfg(windows)]
    made: (u32, u64),
}

impl Stamp {
    pub fn of(path: &Path) -> Option<Stamp> {
        Stamp::told(&fs::symlink_metadata(path).ok()?)
    }

    /// From what the file system has told.
    pub fn told(facts: &fs::Metadata) -> Option<Stamp> {
        #[cfg(unix)]
        use std::os::unix::fs::MetadataExt;
        #[cfg(windows)]
        use std::os::windows::fs::MetadataExt;
        Some(Stamp {
            size: facts.len(),
            modified: facts.modified().ok()?,
            #[cfg(unix)]
            inode: (facts.ino(), facts.ctime(), facts.ctime_nsec()),
            #[cfg(windows)]
            made: (facts.file_attributes(), facts.creation_time()),
        })
    }
}

/// A file of the last run.
#[derive(Debug)]
pub struct Kept {
    pub place: FilePlace,
    pub state: FileState,
    /// Only for a file that is copied.
    pub stamp: Option<Stamp>,
    pub newest: Arc<Parsed>,
    /// The last version that could be parsed and was not empty, if the newest is not such a version.
    last: Option<Arc<Parsed>>,
}

impl Kept {
    pub fn new(
        place: FilePlace,
        state: FileState,
        stamp: Option<Stamp>,
        parsed: Parsed,
        before: Option<&Arc<Kept>>,
    ) -> Kept {
        // A file that is copied is shown by its bytes alone, and the old ones are gone.
        let is_good = |parsed: &Parsed| parsed.whole && parsed.asset.is_none() && !parsed.source.text.trim().is_empty();
        let before = before.filter(|before| !is_good(&parsed) && before.place == place);
        let last = before.and_then(|before| match is_good(&before.newest) {
            true => Some(before.newest.clone()),
            false => before.last.clone(),
        });
        Kept { place, state, stamp, newest: Arc::new(parsed), last }
    }

    /// What is shown of the file: its newest version, or the last one that could be parsed. A program may empty a file before
    /// it saves it: an empty version is shown as it is, but never kept as the last good one.
    pub fn shown(&self) -> &Arc<Parsed> {
        self.last.as_ref().filter(|_| !self.newest.whole).unwrap_or(&self.newest)
    }

    /// The numbers of its versions.
    fn files(&self) -> impl Iterator<Item = FileId> {
        [Some(&self.newest), self.last.as_ref()].into_iter().flatten().map(|parsed| parsed.file)
    }
}

/// The files of the last run, by the name of their layer and their path.
#[derive(Debug, Default)]
pub struct ParseCache {
    before: BTreeMap<(String, String), Arc<Kept>>,
    now: BTreeMap<(String, String), Arc<Kept>>,
    /// File numbers that no version uses any more.
    free: Vec<FileId>,
    /// The first number that is given out: those before it are of files that were read ahead.
    first: u32,
    /// The number after the last that was given out.
    files: u32,
    /// The folders of the last run, and what could not be listed.
    folders: Vec<String>,
}

impl ParseCache {
    /// A file as it was in the last run.
    pub fn get(&self, layer: &str, path: &str) -> Option<&Arc<Kept>> {
        self.before.get(&(layer.to_owned(), path.to_owned()))
    }

    /// A file as it is in this run.
    pub fn put(&mut self, layer: &str, path: &str, kept: Arc<Kept>) {
        self.now.insert((layer.to_owned(), path.to_owned()), kept);
    }

    /// Leaves so many numbers to files that were read ahead of all runs.
    pub fn leave(&mut self, first: u32) {
        (self.first, self.files) = (first, self.files.max(first));
    }

    /// A number for a file that no other file has.
    pub fn file(&mut self) -> FileId {
        self.free.pop().unwrap_or_else(|| {
            self.files += 1;
            FileId::nth(self.files - 1)
        })
    }

    /// How many file numbers there are.
    pub fn files(&self) -> u32 {
        self.files
    }

    /// Ends a run: what was not found in it is forgotten. Returns whether anything differs from the last run.
    pub fn settle(&mut self, folders: Vec<String>) -> bool {
        let same_files = self.before.len() == self.now.len()
            && self.before.iter().zip(&self.now).all(|(before, now)| before.0 == now.0 && Arc::ptr_eq(before.1, now.1));
        let same = same_files && self.folders == folders;
        self.folders = folders;
        self.before = std::mem::take(&mut self.now);
        let used: BTreeSet<FileId> = self.before.values().flat_map(|kept| kept.files()).collect();
        self.free = (self.first..self.files).map(FileId::nth).filter(|file| !used.contains(file)).collect();
        !same
    }
}
