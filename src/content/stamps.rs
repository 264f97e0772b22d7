//! What the file system says about all files of a folder, without reading any.

use std::path::Path;

use walkdir::WalkDir;

use super::cache::Stamp;
use super::hash::{Hash, Hashing};

/// A number for all that is in a folder, but for the folder `left_out` in it: as long as it is the same, so are the files and their
/// bytes. `None` if something in it can't be seen.
pub fn stamps(folder: &Path, left_out: Option<&Path>) -> Option<Hash> {
    let mut hashing = Hashing::default();
    let walk = WalkDir::new(folder).follow_links(false).sort_by_file_name().into_iter();
    for entry in walk.filter_entry(|entry| Some(entry.path()) != left_out) {
        let entry = entry.ok()?;
        let facts = entry.metadata().ok()?;
        // A folder is what is in it.
        let stamp = if facts.is_dir() { None } else { Some(Stamp::told(&facts)?) };
        hashing.update(format!("{} {stamp:?}\n", entry.path().strip_prefix(folder).ok()?.display()).as_bytes());
    }
    Some(hashing.finish())
}
