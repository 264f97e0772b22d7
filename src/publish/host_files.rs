//! What a host keeps in a published folder, and what is left there by whoever looks at it: it is none of the site's, and stays when that
//! is exchanged.

use std::fs;
use std::io;
use std::path::Path;

use walkdir::WalkDir;

use super::manifest::inside;
use crate::disk::rename;

/// What certificates and others are agreed on with (RFC 8615).
const WELL_KNOWN: &str = ".well-known";

/// What Windows and macOS leave in any folder that is looked at.
const LEFT: [&str; 3] = ["Thumbs.db", "desktop.ini", ".DS_Store"];

/// Whether a file or folder, by its path in a published folder, is the host's.
pub(super) fn is_of_host(path: &str) -> bool {
    let (first, name) = (path.split('/').next(), path.rsplit('/').next().unwrap_or_default());
    first == Some(WELL_KNOWN) || LEFT.iter().any(|left| left.eq_ignore_ascii_case(name))
}

/// Moves it from one site's folder into another's, but for what is there already, and for files in folders that are there no more: with its
/// owner and rights, since a folder is moved as a whole. Errors: the path of what could not be.
pub(super) fn carry(from: &Path, to: &Path) -> Result<(), (String, io::Error)> {
    let of_host = |entry: &walkdir::DirEntry| is_of_host(&inside(from, entry.path()));
    let mut found = WalkDir::new(from).min_depth(1).into_iter();
    while let Some(entry) = found.next() {
        // What can't be seen is told by those who look for somebody's files.
        let Some(entry) = entry.ok().filter(of_host) else { continue };
        if entry.file_type().is_dir() {
            found.skip_current_dir();
        }
        let path = inside(from, entry.path());
        let new = to.join(&path);
        let has_room = new.parent().is_some_and(Path::is_dir) && fs::symlink_metadata(&new).is_err();
        if has_room {
            rename(entry.path(), &new).map_err(|error| (path, error))?;
        }
    }
    Ok(())
}
