//! Listing the files of a layer, before any is read.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use super::cache::Kept;
use super::copies::{copies, is_in_copy};
use super::name::meant_lang;
use super::parsed::Unread;
use super::place::{FilePlace, place};
use crate::disk::DiskFile;

/// A folder of content. A site is an ordered list of them; a later one replaces documents of an earlier one.
#[derive(Debug, Clone)]
pub struct Layer {
    /// As the site names it, put before paths in messages; empty for the site's own folder.
    pub name: String,
    /// The folder on disk; file paths are relative to it. Empty if there is none: all of its files are in `unsaved`.
    pub root: PathBuf,
    /// What is not saved yet.
    pub unsaved: Unsaved,
}

impl Layer {
    /// Whether other sites have it too.
    pub(super) fn is_shared(&self) -> bool {
        !self.name.is_empty()
    }

    /// What tells it apart from all others: its folder, or its name if it is part of the program.
    pub(super) fn place(&self) -> PathBuf {
        if self.root.as_os_str().is_empty() { PathBuf::from(&self.name) } else { self.root.clone() }
    }

    /// The file of its settings.
    pub(super) fn settings(&self) -> &'static str {
        if self.is_shared() { "layer.toml" } else { "site.toml" }
    }
}

/// Files that are taken to be otherwise than they are on disk, by their path from the folder of the site: with these bytes, or not
/// there. What is published as it is (`files/`, `images/`) can be taken away so, not put there.
pub type Unsaved = Arc<BTreeMap<String, Option<Vec<u8>>>>;

/// A file that was found.
pub(super) struct FoundFile {
    pub path: String,
    pub disk: DiskFile,
    pub place: FilePlace,
    /// Why it can't be read, if it is no plain file.
    pub unread: Option<Unread>,
    /// What is taken to be in it, if that is not what is on disk.
    pub unsaved: Option<Vec<u8>>,
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
        let paths: BTreeSet<String> = self.files.iter().map(|found| found.path.to_lowercase()).collect();
        let documents =
            self.files.iter_mut().filter(|found| !matches!(found.place, FilePlace::Asset | FilePlace::Other));
        for found in documents {
            let name = found.path.rsplit('/').next().unwrap_or_default();
            let folder = &found.path[..found.path.len() - name.len()];
            let has = |name: &str| paths.contains(&format!("{folder}{name}").to_lowercase());
            if let Some(right) = right_name(name, langs, has) {
                self.misnamed.insert(found.path.clone(), right);
                found.place = FilePlace::Other;
            }
        }
    }
}

/// The name that a translation should have, if it says its language in another way: `om.EN.md`, and beside `om.md` also
/// `om-en.md`, `om (en).md` or `en.om.md`.
fn right_name(name: &str, langs: &[String], has: impl Fn(&str) -> bool) -> Option<String> {
    let parts: Vec<&str> = name.split('.').collect();
    let [stem @ .., suffix, ending] = parts.as_slice() else { return None };
    // The first language is that of files without one.
    let named = |stem: &str, lang: &str| match langs.first().is_some_and(|first| first == lang) {
        true => format!("{stem}.{ending}"),
        false => format!("{stem}.{lang}.{ending}"),
    };
    let is_further = |lang: &str| langs.iter().skip(1).any(|known| known == lang);
    let beside = |stem: &str, lang: &str| {
        let lang = lang.to_lowercase();
        (is_further(&lang) && has(&format!("{stem}.{ending}"))).then(|| named(stem, &lang))
    };
    match stem {
        [] => {
            let bracket = suffix.strip_suffix(')').and_then(|before| before.rsplit_once('('));
            let (stem, lang) = bracket.or_else(|| suffix.rsplit_once(['-', '_', ' ']))?;
            beside(stem.trim_end(), lang)
        }
        [lang] if is_further(&lang.to_lowercase()) => beside(suffix, lang),
        stem => meant_lang(suffix, langs).map(|lang| named(&stem.join("."), &lang)),
    }
}

/// The files of a layer in the order of their names.
pub(super) fn list(layer: &Layer, output: &Path) -> LayerFound {
    let root = &layer.root;
    let below: Arc<Path> = Arc::from(root.as_path());
    let kept =
        |entry: &DirEntry| entry.depth() == 0 || !(ignored(entry) || other_root(entry) || entry.path() == output);
    let walk = WalkDir::new(root).follow_links(false).sort_by_file_name().into_iter().filter_entry(kept);
    let walk = walk.take(if root.as_os_str().is_empty() { 0 } else { usize::MAX });
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
        let disk = DiskFile::new(&below, entry.path().strip_prefix(root).unwrap_or(entry.path()));
        found.files.push(FoundFile { place, disk, unread, path, unsaved: None, kept: None });
    }
    if !layer.unsaved.is_empty() {
        lay_over(&mut found, &layer.unsaved, &below);
    }
    found
}

/// Takes files to be as they are not saved yet. The order stays that of the walk: name by name.
fn lay_over(found: &mut LayerFound, unsaved: &Unsaved, root: &Arc<Path>) {
    found.files.retain(|file| !matches!(unsaved.get(&file.path), Some(None)));
    // A folder goes with the last of its files.
    let is_in = |path: &str, folder: &str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
    let gone = || unsaved.iter().filter(|(_, bytes)| bytes.is_none());
    found.folders.retain(|folder| {
        !gone().any(|(path, _)| is_in(path, folder)) || found.files.iter().any(|file| is_in(&file.path, folder))
    });
    for (path, bytes) in unsaved.iter().filter_map(|(path, bytes)| Some((path, bytes.as_ref()?))) {
        if let Some(file) = found.files.iter_mut().find(|file| file.path == *path) {
            file.unsaved = Some(bytes.clone());
            continue;
        }
        let parts: Vec<&str> = path.split('/').collect();
        let disk = DiskFile::new(root, Path::new(path));
        let (place, unsaved) = (place(&parts, &[]), Some(bytes.clone()));
        found.files.push(FoundFile { place, disk, unread: None, path: path.clone(), unsaved, kept: None });
        found.folders.extend((1..parts.len()).map(|depth| parts[..depth].join("/")));
    }
    let by_name = |path: &str| path.split('/').map(str::to_owned).collect::<Vec<_>>();
    found.files.sort_by_cached_key(|file| by_name(&file.path));
    found.folders.sort_by_cached_key(|folder| by_name(folder));
    found.folders.dedup();
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

#[cfg(test)]
mod tests {
    use super::right_name;

    #[test]
    fn a_translation_says_its_language_in_one_way() {
        let langs = ["nn", "en"].map(str::to_owned);
        let right = |name: &str| right_name(name, &langs, |other| ["om-oss.md", "a.toml"].contains(&other));
        for (name, wanted) in [
            ("om-oss-en.md", "om-oss.en.md"),
            ("om-oss_EN.md", "om-oss.en.md"),
            ("om-oss (en).md", "om-oss.en.md"),
            ("en.om-oss.md", "om-oss.en.md"),
            ("om-oss.EN.md", "om-oss.en.md"),
            ("om-oss.gb.md", "om-oss.en.md"),
            ("om-oss.ua.md", "om-oss.uk.md"),
            ("a-en.toml", "a.en.toml"),
            ("om-oss.no.md", "om-oss.md"),
        ] {
            assert_eq!(right(name).as_deref(), Some(wanted), "{name}");
        }
        for name in ["om-oss.md", "om-oss.en.md", "plan-en.md", "om-nn.md", "en.md", "om-oss-se.md", "README"] {
            assert_eq!(right(name), None, "{name}");
        }
    }
}
