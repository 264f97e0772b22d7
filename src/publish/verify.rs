//! Whether a published folder is still as it was published.

use std::fs;
use std::io;
use std::path::Path;

use rayon::prelude::*;
use serde::Serialize;

use super::access::Access;
use super::manifest::{Manifest, PublishedFile, empty_folders, foreign_files};
use super::stage::hash_of;
use super::{Refusal, Release, at};
use crate::disk::open_below;

/// A folder compared with what was published in it. Paths are in order.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Verified {
    /// For whom it was published.
    pub release: Release,
    /// How many files were published.
    pub files: usize,
    /// Published files that have changed, or can't be read by those who may.
    pub changed: Vec<String>,
    /// Published files that are gone.
    pub missing: Vec<String>,
    /// Folders with nothing in them: betre makes none, and the next build sweeps them away.
    pub empty: Vec<String>,
    /// Files that betre did not make.
    pub foreign: Vec<String>,
}

impl Verified {
    /// Whether the folder contains what was published, and nothing else.
    pub fn is_whole(&self) -> bool {
        self.changed.is_empty() && self.missing.is_empty() && self.empty.is_empty() && self.foreign.is_empty()
    }
}

/// Whether a folder contains what was published in it, and nothing else, whoever can read it.
pub(super) fn is_complete(folder: &Path) -> Result<bool, Refusal> {
    let manifest = Manifest::of_folder(folder)?.ok_or_else(|| Refusal::NotPublished(folder.to_owned()))?;
    let is_there = |(path, file): (&String, &PublishedFile)| matches!(state(folder, path, file, None), State::Whole);
    Ok(manifest.files.par_iter().all(is_there) && foreign_files(folder, Some(&manifest), 1)?.is_empty())
}

enum State {
    Whole,
    Changed,
    Missing,
}

/// Compares each file of a folder with its manifest. It finds accidents only: whoever can write a file can write the manifest
/// too.
pub fn verify(folder: &Path) -> Result<Verified, Refusal> {
    let manifest = Manifest::of_folder(folder)?.ok_or_else(|| Refusal::NotPublished(folder.to_owned()))?;
    let access = Access::of(folder).map_err(at(folder))?;
    let states: Vec<(&String, State)> =
        manifest.files.par_iter().map(|(path, file)| (path, state(folder, path, file, Some(&access)))).collect();
    let those = |wanted: fn(&State) -> bool| -> Vec<String> {
        states.iter().filter(|(_, state)| wanted(state)).map(|(path, _)| (*path).clone()).collect()
    };
    Ok(Verified {
        release: manifest.release,
        files: manifest.files.len(),
        changed: those(|state| matches!(state, State::Changed)),
        missing: those(|state| matches!(state, State::Missing)),
        empty: empty_folders(folder),
        foreign: foreign_files(folder, Some(&manifest), usize::MAX)?,
    })
}

/// A file that those who may enter the folder can't read, or that others may write to, counts as changed, and so does anything
/// else in its place.
fn state(folder: &Path, path: &str, published: &PublishedFile, access: Option<&Access>) -> State {
    if fs::symlink_metadata(folder.join(path)).is_err() {
        return State::Missing;
    }
    let is_same = || -> io::Result<bool> {
        let mut file = open_below(folder, Path::new(path))?;
        let facts = file.metadata()?;
        let is_read = access.is_none_or(|access| access.is_on(&file, &facts));
        Ok(facts.len() == published.size && is_read && hash_of(&mut file)? == published.hash)
    };
    if is_same().is_ok_and(|same| same) { State::Whole } else { State::Changed }
}
