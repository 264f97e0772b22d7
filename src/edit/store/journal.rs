//! What a save is about to do, and has done, in the user's cache folder; and the text that is typed and not saved.
//!
//! A save is a file: a line of JSON ([`SaveHead`]), then the bytes of each file before and after, one after the other. Its name
//! tells its number, its time and how far it has come. The last save is always kept, so that no number is used again.

use std::fmt;
use std::fs::File;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{FileChange, SaveAction, SavedBytes, SavedFile};
use crate::content::hash::Hash;
use crate::disk::{OwnFolder, real_path};

/// How long saves and texts are kept, in seconds.
const KEPT_FOR: u64 = 400 * 24 * 60 * 60;

/// How many bytes of saves are kept.
const KEPT: u64 = 200 << 20;

/// The largest save, in bytes.
const LARGEST: u64 = 1 << 30;

/// The longest first line, in bytes.
const LONGEST: u64 = 16 << 20;

/// A text that was typed and not saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptText {
    /// As it was given.
    pub fields: String,
    /// In seconds since 1970.
    pub when: u64,
}

/// The journal of one site.
pub(super) struct Journal(OwnFolder);

/// How far a save has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SaveState {
    /// Some of it may be done. What isn't is done after a kill.
    Planned,
    /// It has failed. What was done of it is undone after a kill.
    Undoing,
    Done,
    /// Nobody knows any more what should be done: somebody has changed its files.
    Left,
}

impl SaveState {
    const ALL: [SaveState; 4] = [SaveState::Planned, SaveState::Undoing, SaveState::Done, SaveState::Left];

    fn word(self) -> &'static str {
        match self {
            SaveState::Planned => "planned",
            SaveState::Undoing => "undoing",
            SaveState::Done => "done",
            SaveState::Left => "left",
        }
    }

    pub(super) fn is_final(self) -> bool {
        matches!(self, SaveState::Done | SaveState::Left)
    }
}

/// The name of a save's file.
#[derive(Debug, Clone, Copy)]
pub(super) struct SaveName {
    pub(super) number: u64,
    pub(super) when: u64,
    pub(super) state: SaveState,
}

impl SaveName {
    pub(super) fn planned(number: u64, when: u64) -> SaveName {
        SaveName { number, when, state: SaveState::Planned }
    }

    fn parse(name: &str) -> Option<SaveName> {
        let (number, rest) = name.strip_prefix("save-")?.split_once('-')?;
        let (when, word) = rest.split_once('.')?;
        let state = SaveState::ALL.into_iter().find(|state| state.word() == word)?;
        Some(SaveName { number: number.parse().ok()?, when: when.parse().ok()?, state })
    }
}

impl fmt::Display for SaveName {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "save-{}-{}.{}", self.number, self.when, self.state.word())
    }
}

/// What is known of a save without its bytes.
#[derive(Serialize, Deserialize)]
pub(super) struct SaveHead {
    /// What is in the names of files that it writes beside others.
    pub(super) mark: String,
    /// Those it makes, each after the one it is in.
    pub(super) folders: Vec<String>,
    /// Earlier versions of the program did not tell.
    #[serde(default)]
    pub(super) action: SaveAction,
    pub(super) files: Vec<SavedFile>,
}

impl SaveHead {
    pub(super) fn of(changes: &[FileChange], action: &SaveAction, folders: Vec<String>, mark: &str) -> SaveHead {
        let facts = |bytes: &Vec<u8>| SavedBytes { hash: Hash::of(bytes), size: bytes.len() as u64 };
        let file = |change: &FileChange| SavedFile {
            path: change.path.clone(),
            before: change.before.as_ref().map(facts),
            after: change.after.as_ref().map(facts),
        };
        let files = changes.iter().filter(|change| change.is_real()).map(file).collect();
        SaveHead { mark: mark.to_owned(), folders, action: action.clone(), files }
    }
}

/// The first line of a text that is kept.
#[derive(Serialize, Deserialize)]
struct TextHead {
    path: String,
    when: u64,
}

impl Journal {
    /// That of the site in a folder, by whatever way the folder is named. `None` if there is no folder of the user's own.
    pub(super) fn open(cache: &Path, root: &Path) -> Option<Journal> {
        let root = real_path(root).unwrap_or_else(|_| root.to_owned());
        let name = format!("edits-{}", Hash::of(root.as_os_str().as_encoded_bytes()));
        OwnFolder::make(cache, &name).map(Journal)
    }

    /// Waits for the site's lock, which is held as long as the file is open. `None` where files can't be locked.
    pub(super) fn lock(&self) -> Option<File> {
        // Never removed: others must find the same file.
        let file = self.0.lock_file("lock").ok()?;
        file.lock().ok().map(|()| file)
    }

    /// All saves, the oldest first.
    pub(super) fn saves(&self) -> Vec<SaveName> {
        self.sized().into_iter().map(|(name, _)| name).collect()
    }

    fn sized(&self) -> Vec<(SaveName, u64)> {
        let files = self.0.files();
        let mut saves: Vec<_> =
            files.iter().filter_map(|file| Some((SaveName::parse(&file.name)?, file.size))).collect();
        saves.sort_by_key(|(name, _)| name.number);
        saves
    }

    /// The number of the next save.
    pub(super) fn next(&self) -> u64 {
        self.saves().last().map_or(1, |name| name.number.saturating_add(1))
    }

    /// Writes what a save is about to do. It is on disk afterwards.
    pub(super) fn write(&self, name: &SaveName, head: &SaveHead, changes: &[FileChange]) -> io::Result<()> {
        let real = changes.iter().filter(|change| change.is_real());
        let parts: Vec<&[u8]> =
            real.flat_map(|change| [&change.before, &change.after]).flatten().map(Vec::as_slice).collect();
        let line = serde_json::to_vec(head)?;
        let size: u64 = parts.iter().map(|part| part.len() as u64).sum();
        if size + line.len() as u64 >= LARGEST || line.len() as u64 >= LONGEST {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.0.write_to_disk(&name.to_string(), &[&line, b"\n".as_slice(), &parts.concat()].concat())
    }

    pub(super) fn head(&self, name: &SaveName) -> Option<SaveHead> {
        serde_json::from_slice(&self.0.read_line(&name.to_string(), LONGEST)?).ok()
    }

    /// A save with its bytes; `None` if it is damaged.
    pub(super) fn read(&self, name: &SaveName) -> Option<(SaveHead, Vec<FileChange>)> {
        let file = self.0.read(&name.to_string(), LARGEST)?;
        let end = file.iter().position(|byte| *byte == b'\n')?;
        let head: SaveHead = serde_json::from_slice(file.get(..end)?).ok()?;
        let mut rest = file.get(end + 1..)?;
        let mut changes = Vec::new();
        for SavedFile { path, before, after } in &head.files {
            let mut change = FileChange { path: path.clone(), before: None, after: None };
            for (saved, bytes) in [(before, &mut change.before), (after, &mut change.after)] {
                if let Some(saved) = saved {
                    *bytes = Some(take(&mut rest, saved)?);
                }
            }
            changes.push(change);
        }
        Some((head, changes))
    }

    /// Notes how far a save has come.
    pub(super) fn mark(&self, name: &SaveName, state: SaveState) -> SaveName {
        let new = SaveName { state, ..*name };
        match self.0.rename(&name.to_string(), &new.to_string()) {
            Ok(()) => new,
            // The next store finds out.
            Err(_) => *name,
        }
    }

    pub(super) fn remove(&self, name: &SaveName) {
        let _ = self.0.remove(&name.to_string());
    }

    /// Deletes what is too old or too much, the oldest first. The last save stays, and what is unfinished.
    pub(super) fn sweep(&self, now: u64) {
        self.0.remove_unfinished();
        let is_old = |when: u64| when < now.saturating_sub(KEPT_FOR);
        let (mut sum, mut is_full) = (0, false);
        for (at, (name, size)) in self.sized().into_iter().rev().enumerate() {
            sum += size;
            is_full |= sum > KEPT;
            if at > 0 && name.state.is_final() && (is_full || is_old(name.when)) {
                self.remove(&name);
            }
        }
        for file in self.0.files().into_iter().filter(|file| file.name.starts_with("text-")) {
            if self.text_head(&file.name).is_none_or(|head| is_old(head.when)) {
                let _ = self.0.remove(&file.name);
            }
        }
    }

    pub(super) fn keep(&self, path: &str, fields: &str, when: u64) -> io::Result<()> {
        let head = serde_json::to_string(&TextHead { path: path.to_owned(), when })?;
        self.0.write_to_disk(&text_name(path), format!("{head}\n{fields}").as_bytes())
    }

    pub(super) fn kept(&self, path: &str) -> Option<KeptText> {
        let when = self.text_head(&text_name(path))?.when;
        let text = String::from_utf8(self.0.read(&text_name(path), LARGEST)?).ok()?;
        Some(KeptText { fields: text.split_once('\n')?.1.to_owned(), when })
    }

    fn text_head(&self, name: &str) -> Option<TextHead> {
        serde_json::from_slice(&self.0.read_line(name, LONGEST)?).ok()
    }

    pub(super) fn forget(&self, path: &str) {
        let _ = self.0.remove(&text_name(path));
    }
}

fn text_name(path: &str) -> String {
    format!("text-{}", Hash::of(path.as_bytes()))
}

/// The next of the bytes that a save has, if they are what its head says.
fn take(rest: &mut &[u8], saved: &SavedBytes) -> Option<Vec<u8>> {
    let (bytes, after) = rest.split_at_checked(usize::try_from(saved.size).ok()?)?;
    *rest = after;
    (Hash::of(bytes) == saved.hash).then(|| bytes.to_vec())
}

/// A hash as its digits.
pub(super) mod digits {
    use serde::de::{Deserialize as _, Deserializer, Error as _};
    use serde::ser::Serializer;

    use crate::content::hash::Hash;

    pub(in crate::edit::store) fn serialize<S: Serializer>(hash: &Hash, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(hash)
    }

    pub(in crate::edit::store) fn deserialize<'a, D: Deserializer<'a>>(from: D) -> Result<Hash, D::Error> {
        let digits = String::deserialize(from)?;
        Hash::parse(&digits).ok_or_else(|| D::Error::custom("no hash"))
    }
}
