//! Finished work, in the user's cache folder: documents and photographs, by the hash of what they are made from. Whatever is
//! missing or broken there is made again.

#![expect(clippy::disallowed_methods, reason = "the cache folder is read and written here alone")]

use std::fs;
use std::path::{Path, PathBuf};

use crate::content::hash::Hash;

/// How many bytes of a kind are kept; beyond that, the oldest are deleted until half as much is left.
const KEPT: u64 = 1 << 30;

/// A folder of finished work of one kind; without one nothing is kept.
#[derive(Debug, Clone, Default)]
pub struct Cache(Option<PathBuf>);

impl Cache {
    /// The documents in the user's cache folder.
    pub fn of_documents(folder: Option<&Path>) -> Cache {
        Cache(folder.map(|folder| folder.join("betre").join("documents")))
    }

    /// The photographs in the user's cache folder.
    pub fn of_photos(folder: Option<&Path>) -> Cache {
        Cache(folder.map(|folder| folder.join("betre").join("photos")))
    }

    fn file(&self, hash: &Hash) -> Option<PathBuf> {
        Some(self.0.as_ref()?.join(hash.to_string()))
    }

    /// What was made from this, with what is said about it, if it is there undamaged.
    pub fn take(&self, hash: &Hash) -> Option<(String, Vec<u8>)> {
        let kept = fs::read(self.file(hash)?).ok()?;
        let head = kept.iter().position(|byte| *byte == b'\n')?;
        let (sum, about) = std::str::from_utf8(&kept[..head]).ok()?.split_once(' ')?;
        let bytes = kept[head + 1..].to_vec();
        (Some(Hash::of(&bytes)) == Hash::parse(sum)).then(|| (about.to_owned(), bytes))
    }

    /// Stores what was made, and a line about it. A cache that can't be written is no fault: it is made again next time.
    pub fn put(&self, hash: &Hash, about: &str, bytes: &[u8]) {
        let (Some(file), Some(folder)) = (self.file(hash), &self.0) else { return };
        let kept = [format!("{} {about}\n", Hash::of(bytes)).as_bytes(), bytes].concat();
        // Under a name of its own until it is whole, so that nobody reads half of it.
        let unfinished = folder.join(format!("{hash}.{}", std::process::id()));
        let written = fs::create_dir_all(folder).and_then(|()| fs::write(&unfinished, kept));
        if written.and_then(|()| fs::rename(&unfinished, file)).is_err() {
            let _ = fs::remove_file(&unfinished);
        }
    }

    /// Deletes the oldest if there is more than is to be kept.
    pub fn sweep(&self) {
        let Some(files) = self.0.as_ref().and_then(|folder| fs::read_dir(folder).ok()) else { return };
        let facts = files.flatten().filter_map(|file| {
            let facts = file.metadata().ok()?;
            Some((facts.modified().ok()?, facts.len(), file.path()))
        });
        let mut files: Vec<_> = facts.collect();
        let mut sum: u64 = files.iter().map(|(_, size, _)| size).sum();
        if sum <= KEPT {
            return;
        }
        files.sort();
        for (_, size, file) in files {
            if sum <= KEPT / 2 {
                break;
            }
            if fs::remove_file(file).is_ok() {
                sum -= size;
            }
        }
    }
}
