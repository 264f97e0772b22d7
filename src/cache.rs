//! Finished work, in the user's cache folder: documents and photographs, by the hash of what they are made from. Whatever is
//! missing or broken there is made again.

use std::path::{Path, PathBuf};

use crate::content::hash::Hash;
use crate::disk::OwnFolder;

/// A number for the program's code, which other code would not have: the code decides what is made.
pub const CODE: &str = env!("BETRE_CODE");

/// How many bytes of a kind are kept; beyond that, the oldest are deleted until half as much is left.
const KEPT: u64 = 1 << 30;

/// The largest file that is kept, and read again: in bytes, far more than a document or a photograph has.
const LARGEST: u64 = KEPT / 8;

/// A folder of finished work of one kind, by the user's cache folder and its name; without one nothing is kept. One that is not
/// the user's own is not used.
#[derive(Debug, Clone, Default)]
pub struct Cache(Option<(PathBuf, &'static str)>);

impl Cache {
    /// The documents in the user's cache folder.
    pub fn of_documents(folder: Option<&Path>) -> Cache {
        Cache(folder.map(|folder| (folder.to_owned(), "documents")))
    }

    /// The photographs in the user's cache folder.
    pub fn of_photos(folder: Option<&Path>) -> Cache {
        Cache(folder.map(|folder| (folder.to_owned(), "photos")))
    }

    /// What is known of sites that were published, in the user's cache folder.
    pub fn of_sites(folder: Option<&Path>) -> Cache {
        Cache(folder.map(|folder| (folder.to_owned(), "sites")))
    }

    fn folder(&self) -> Option<OwnFolder> {
        let (folder, name) = self.0.as_ref()?;
        OwnFolder::open(folder, name)
    }

    /// What was made from this, with what is said about it, if it is there undamaged.
    pub fn take(&self, hash: &Hash) -> Option<(String, Vec<u8>)> {
        let mut bytes = self.folder()?.read(&hash.to_string(), LARGEST)?;
        let first = bytes.iter().position(|byte| *byte == b'\n')?;
        let (sum, kept) = bytes.split_at(first + 1);
        let sum = Hash::parse(std::str::from_utf8(sum).ok()?.trim_end())?;
        let about = kept.iter().position(|byte| *byte == b'\n')?;
        let text = std::str::from_utf8(&kept[..about]).ok()?.to_owned();
        if Hash::of(kept) != sum {
            return None;
        }
        bytes.drain(..=first + 1 + about);
        Some((text, bytes))
    }

    /// Stores what was made, and a line about it. A cache that can't be written is no fault: it is made again next time.
    pub fn put(&self, hash: &Hash, about: &str, bytes: &[u8]) {
        let Some((folder, name)) = &self.0 else { return };
        let kept = [about.as_bytes(), b"\n", bytes].concat();
        // All of it under the sum, what is said too.
        let kept = [Hash::of(&kept).to_string().as_bytes(), b"\n", &kept].concat();
        if kept.len() as u64 <= LARGEST
            && let Some(folder) = OwnFolder::make(folder, name)
        {
            let _ = folder.write(&hash.to_string(), &kept);
        }
    }

    /// Deletes the oldest if there is more than is to be kept.
    pub fn sweep(&self) {
        let Some(folder) = self.folder() else { return };
        let mut files = folder.files();
        let mut sum: u64 = files.iter().map(|file| file.size).sum();
        if sum <= KEPT {
            return;
        }
        files.sort_by_key(|file| file.modified);
        for file in files {
            if sum <= KEPT / 2 {
                break;
            }
            if folder.remove(&file.name).is_ok() {
                sum -= file.size;
            }
        }
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "what is tested is on disk")]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn what_is_damaged_too_large_or_no_file_is_not_taken() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let (cache, hash) = (Cache::of_photos(Some(folder.path())), Hash::of(b"a photograph"));
        cache.put(&hash, "1", b"its bytes");
        let kept = Some(("1".to_owned(), b"its bytes".to_vec()));
        assert_eq!(cache.take(&hash), kept);
        let file = folder.path().join("betre/photos").join(hash.to_string());
        let whole = fs::read(&file)?;
        for at in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[at] ^= 1;
            fs::write(&file, damaged)?;
            assert_eq!(cache.take(&hash), None, "{at}");
        }
        fs::write(&file, &whole)?;
        assert_eq!(cache.take(&hash), kept);
        fs::File::options().write(true).open(&file)?.set_len(LARGEST + 1)?;
        assert!(cache.take(&hash).is_none());
        fs::remove_file(&file)?;
        cache.put(&hash, "1", &vec![0; usize::try_from(LARGEST).unwrap_or(0)]);
        assert!(!file.exists());
        Ok(())
    }
}
