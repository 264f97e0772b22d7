//! Listing the files of a layer, before any is read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use super::cache::Kept;
use super::copies::{copies, is_in_copy};
use super::name::meant_lang;
use super::parsed::Unread;
use super::place::{FilePlace, place};

/// A folder of content. A site is an ordered list of them; a later one replaces documents of an earlier one.
#[derive(Debug, Clone)]
pub struct Layer {
    /// Put before paths in messages; empty if there is only one layer.
    pub name: String,
    /// The folder on disk; file paths are relative to it.
    pub root: PathBuf,
}

/// A file that was found.
pub(super) struct FoundFile {
    pub path: String,
    pub disk: PathBuf,
    pub place: FilePlace,
    /// Why it can't be read, if it is no plain file.
    pub unread: Option<Unread>,
    pub kept: Option<Arc<Kept>>,
}

/// The files of a layer, and what the walk itself could not read.
pub(super) struct LayerFound {
    pub files: Vec<FoundFile>,
    pub folders: Vec<String>,
    pub unreadable: Vec<String>,
    /// Files and folders that are copies of others, by their path, with that of the other.
    pub copies: BTreeMap<String, String>,
    /// Translations whose name does not say so, by their path, with the name that would.
    pub misnamed: BTreeMap<String, String>,
}

impl LayerFound {
    /// Takes out of what is read whatever is not named as a document: copies, and translations into a language that is written
    /// otherwise. What is published as it is may have any name. `langs` are the site's languages.
    pub(super) fn leave_out_misnamed(&mut self, langs: &[String]) {
        let is_document = |found: &&FoundFile| !matches!(found.place, FilePlace::Asset | FilePlace::Other);
        let documents = self.files.iter().filter(is_document).map(|found| found.path.as_str());
        let folders = self.folders.iter().map(String::as_str);
        let folders = folders.filter(|folder| !matches!(folder.split('/').next(), Some("files" | "images" | "theme")));
        self.copies = copies(documents.chain(folders));
        let is_copy = |path: &str| self.copies.contains_key(path) || is_in_copy(path, &self.copies);
        for found in self.files.iter_mut().filter(|found| is_copy(&found.path)) {
            found.place = FilePlace::Other;
        }
        self.folders.retain(|folder| !is_copy(folder));
        let documents =
            self.files.iter_mut().filter(|found| !matches!(found.place, FilePlace::Asset | FilePlace::Other));
        for found in documents {
            let name = found.path.rsplit('/').next().unwrap_or_default();
            let parts: Vec<&str> = name.split('.').collect();
            if let [stem @ .., suffix, ending] = parts.as_slice()
                && !stem.is_empty()
                && let Some(lang) = meant_lang(suffix, langs)
            {
                // The first language is that of files without one.
                let lang = if langs.first() == Some(&lang) { String::new() } else { format!(".{lang}") };
                self.misnamed.insert(found.path.clone(), format!("{}{lang}.{ending}", stem.join(".")));
                found.place = FilePlace::Other;
            }
        }
    }
}

/// The files of a layer in the order of their names.
pub(super) fn list(layer: &Layer, output: &Path) -> LayerFound {
    let root = &layer.root;
    let kept =
        |entry: &DirEntry| entry.depth() == 0 || !(ignored(entry) || other_root(entry) || entry.path() == output);
    let walk = WalkDir::new(root).follow_links(false).sort_by_file_name().into_iter().filter_entry(kept);
    let mut found = LayerFound {
        files: Vec::new(),
        folders: Vec::new(),
        unreadable: Vec::new(),
        copies: BTreeMap::new(),
        misnamed: BTreeMap::new(),
    };
    for entry in walk {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                found.unreadable.push(error.path().map(|path| relative(root, path)).unwrap_or_default());
                continue;
            }
        };
        let path = relative(root, entry.path());
        if entry.file_type().is_dir() {
            found.folders.push(path);
            continue;
        }
        let unread = if entry.file_type().is_symlink() {
            Some(Unread::Symlink)
        } else if entry.file_type().is_file() {
            None
        } else {
            Some(Unread::NotAFile)
        };
        let place = place(&path.split('/').collect::<Vec<_>>(), &[]);
        found.files.push(FoundFile { place, disk: entry.path().to_owned(), unread, path, kept: None });
    }
    found
}

/// A path from `root`, with `/`.
pub(super) fn relative(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<String> = inside.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    parts.join("/")
}

/// What operating systems and programs leave in folders.
pub(super) fn ignored(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    name.starts_with('.')
        || name.starts_with("~$")
        || name.ends_with('~')
        || name.starts_with(".~lock")
        || matches!(&*name, "Thumbs.db" | "desktop.ini")
        || (entry.depth() == 1 && matches!(&*name, "public" | "public-preview"))
}

/// A folder that is a site or a layer of its own, not part of the one around it.
fn other_root(entry: &DirEntry) -> bool {
    entry.file_type().is_dir() && ["site.toml", "layer.toml"].iter().any(|file| entry.path().join(file).is_file())
}
