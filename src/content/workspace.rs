//! What is on disk of a workspace: its settings, and the sites below its folder.

use std::path::Path;
use std::sync::Arc;

use walkdir::WalkDir;

use super::Document;
use super::hash::Hash;
use super::layer::{ignored, relative};
use super::parsed::Parsed;
use super::place::place;
use super::read::read_bytes;
use crate::diagnostic::{FileId, Findings, Sources};
use crate::disk::DiskFile;

/// The name of the file with the settings of a workspace, at the top of its folder.
const SETTINGS: &str = "workspace.toml";

/// Whether a folder is a workspace.
pub fn is_workspace(folder: &Path) -> bool {
    folder.join(SETTINGS).is_file()
}

/// Reads the settings of the workspace in a folder, and adds their file to the sources; `None` if they can't be read, which is
/// reported.
pub fn workspace_settings(root: &Path, sources: &mut Sources, findings: &Findings) -> Option<Document> {
    let file = sources.add(SETTINGS, "", "");
    let parsed = parsed_alone(root, SETTINGS, file);
    sources.put(file, parsed.source);
    parsed.findings.into_iter().for_each(|finding| findings.add(finding));
    parsed.documents.into_iter().next()
}

/// A file at the top of a folder, read without the others.
pub(super) fn parsed_alone(root: &Path, name: &str, file: FileId) -> Parsed {
    let disk = DiskFile::new(&Arc::from(root), Path::new(name));
    let place = place(&[name], &[]);
    let bytes = read_bytes(&disk, place.largest(name)).map(|bytes| {
        let hash = Hash::of(&bytes);
        (bytes, hash)
    });
    Parsed::new(file, name, &disk, &place, bytes)
}

/// The folders below `root` that are sites, by their paths from there, with `/`, in order; not those in the folder `output`, nor
/// those inside another site.
pub fn sites_below(root: &Path, output: &Path) -> Vec<String> {
    let walk = WalkDir::new(root).min_depth(1).follow_links(false).sort_by_file_name().into_iter();
    let mut walk = walk.filter_entry(|entry| entry.file_type().is_dir() && !ignored(entry) && entry.path() != output);
    let mut sites = Vec::new();
    while let Some(entry) = walk.next() {
        // What can't be listed has no site that could be read.
        let Ok(entry) = entry else { continue };
        if entry.path().join("site.toml").is_file() {
            sites.push(relative(root, entry.path()));
            walk.skip_current_dir();
        }
    }
    sites
}
