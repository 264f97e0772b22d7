//! Finished work, in the user's cache folder: documents and photographs, by the hash of what they are made from. Whatever is
//! missing or broken there is made again.

#![expect(clippy::disallowed_methods, reason = "the cache folder is read and written here alone")]

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::content::hash::Hash;

/// How many bytes of a kind are kept; beyond that, the oldest are deleted until half as much is left.
const KEPT: u64 = 1 << 30;

/// The largest file that is kept, and read again: in bytes, far more than a document or a photograph has.
const LARGEST: u64 = KEPT / 8;

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
        let mut bytes = contents(&self.file(hash)?)?;
        let head = bytes.iter().position(|byte| *byte == b'\n')?;
        let (sum, about) = std::str::from_utf8(&bytes[..head]).ok()?.split_once(' ')?;
        let (sum, about) = (Hash::parse(sum)?, about.to_owned());
        bytes.drain(..=head);
        (Hash::of(&bytes) == sum).then_some((about, bytes))
    }

    /// Stores what was made, and a line about it. A cache that can't be written is no fault: it is made again next time.
    pub fn put(&self, hash: &Hash, about: &str, bytes: &[u8]) {
        let (Some(file), Some(folder)) = (self.file(hash), &self.0) else { return };
        let kept = [format!("{} {about}\n", Hash::of(bytes)).as_bytes(), bytes].concat();
        if kept.len() as u64 > LARGEST {
            return;
        }
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

/// What is in a file of the cache, unless it can't be betre's: anything may have come to lie there.
fn contents(file: &Path) -> Option<Vec<u8>> {
    let facts = fs::metadata(file).ok()?;
    // A pipe would be waited for.
    if !facts.is_file() || facts.len() > LARGEST {
        return None;
    }
    let mut bytes = Vec::new();
    fs::File::open(file).ok()?.take(LARGEST).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_large_or_no_file_is_not_read() {
        let Ok(folder) = tempfile::tempdir() else { return };
        let (cache, hash) = (Cache::of_photos(Some(folder.path())), Hash::of(b"a photograph"));
        cache.put(&hash, "1", b"its bytes");
        assert_eq!(cache.take(&hash), Some(("1".to_owned(), b"its bytes".to_vec())));
        let Some(file) = cache.file(&hash) else { return };
        let large = vec![0; usize::try_from(LARGEST).unwrap_or(0)];
        let _ = fs::write(&file, [format!("{} 1\n", Hash::of(&large)).as_bytes(), &large].concat());
        assert!(cache.take(&hash).is_none());
        let _ = fs::remove_file(&file);
        cache.put(&hash, "1", &large);
        assert!(!file.exists());
        #[cfg(unix)]
        {
            let _ = std::process::Command::new("mkfifo").arg(&file).status();
            assert!(cache.take(&hash).is_none());
        }
    }
}
