//! Finished documents, in the user's cache folder. Whatever is missing or broken there is made again.

use std::fs;
use std::path::{Path, PathBuf};

use super::Pdf;
use crate::content::hash::Hash;

/// How many bytes of documents are kept; beyond that, the oldest are deleted until half as much is left.
const KEPT: u64 = 1 << 30;

/// The folder of documents; without one nothing is kept.
#[derive(Debug, Clone, Default)]
pub struct PdfCache(Option<PathBuf>);

impl PdfCache {
    /// The cache in the user's cache folder.
    pub fn within(folder: Option<&Path>) -> PdfCache {
        PdfCache(folder.map(|folder| folder.join("betre").join("documents")))
    }

    fn file(&self, hash: &Hash) -> Option<PathBuf> {
        Some(self.0.as_ref()?.join(hash.to_string()))
    }

    /// The document that was made from this, if it is there undamaged.
    #[expect(clippy::disallowed_methods, reason = "the cache is the press's own")]
    pub fn take(&self, hash: &Hash) -> Option<Pdf> {
        let kept = fs::read(self.file(hash)?).ok()?;
        let head = kept.iter().position(|byte| *byte == b'\n')?;
        let mut facts = std::str::from_utf8(&kept[..head]).ok()?.split(' ');
        let (pages, sum) = (facts.next()?.parse().ok()?, Hash::parse(facts.next()?)?);
        let bytes = kept[head + 1..].to_vec();
        (Hash::of(&bytes) == sum).then(|| Pdf { bytes, pages, left_out: facts.map(str::to_owned).collect() })
    }

    /// Stores a document.
    pub fn put(&self, hash: &Hash, made: &Pdf) {
        let facts = [vec![made.pages.to_string(), Hash::of(&made.bytes).to_string()], made.left_out.clone()].concat();
        self.write(hash, &[facts.join(" ").as_bytes(), b"\n", &made.bytes].concat());
    }

    /// The list that was stored under a hash.
    #[expect(clippy::disallowed_methods, reason = "the cache is the press's own")]
    pub fn list(&self, hash: &Hash) -> Option<String> {
        fs::read_to_string(self.file(hash)?).ok()
    }

    /// Stores a list of documents.
    pub fn put_list(&self, hash: &Hash, list: &str) {
        self.write(hash, list.as_bytes());
    }

    /// Writes a file. A cache that can't be written is no fault: the document is made again next time.
    #[expect(clippy::disallowed_methods, reason = "the cache is the press's own")]
    fn write(&self, hash: &Hash, bytes: &[u8]) {
        let (Some(file), Some(folder)) = (self.file(hash), &self.0) else { return };
        // Under a name of its own until it is whole, so that nobody reads half of it.
        let unfinished = folder.join(format!("{hash}.{}", std::process::id()));
        let written = fs::create_dir_all(folder).and_then(|()| fs::write(&unfinished, bytes));
        if written.and_then(|()| fs::rename(&unfinished, file)).is_err() {
            let _ = fs::remove_file(&unfinished);
        }
    }

    /// Deletes the oldest documents if there are more than are to be kept.
    #[expect(clippy::disallowed_methods, reason = "the cache is the press's own")]
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
