//! A folder whose files are read as they are: the theme of a site.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use walkdir::WalkDir;

use super::layer::{ignored, relative};
use super::read::read_bytes;
use super::text::LARGEST_SHEET;
use crate::disk::DiskFile;

/// The files of a folder of the site as paths and bytes, for a theme, and the paths of what could not be read. Both empty if
/// there is no such folder.
pub fn read_folder(root: &Path, name: &str) -> (BTreeMap<String, Vec<u8>>, Vec<String>) {
    let (mut files, mut unread) = (BTreeMap::new(), Vec::new());
    let (folder, root) = (root.join(name), Arc::<Path>::from(root));
    let below = |path: &Path| path.strip_prefix(&*root).unwrap_or(path).to_owned();
    // A link is told where files are listed.
    if !fs::symlink_metadata(&folder).is_ok_and(|facts| facts.is_dir()) {
        return (files, unread);
    }
    for entry in WalkDir::new(&folder).follow_links(false).sort_by_file_name() {
        match entry {
            Ok(entry) if entry.file_type().is_dir() || ignored(&entry) => {}
            Ok(entry) if entry.file_type().is_file() => {
                let path = relative(&folder, entry.path());
                match read_bytes(&DiskFile::new(&root, &below(entry.path())), LARGEST_SHEET) {
                    Ok(bytes) => drop(files.insert(path, bytes)),
                    Err(_) => unread.push(path),
                }
            }
            Ok(entry) => unread.push(relative(&folder, entry.path())),
            Err(error) => unread.push(error.path().map(|path| relative(&folder, path)).unwrap_or_default()),
        }
    }
    (files, unread)
}
