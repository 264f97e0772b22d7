//! Whether a published folder is still as it was published.

use std::fs;
use std::path::Path;

use rayon::prelude::*;
use serde::Serialize;

use super::manifest::{Manifest, PublishedFile, foreign_files};
use super::stage::hash_of_file;
use super::{Refusal, Release};

/// A folder compared with what was published in it. Paths are in order.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Verified {
    /// For whom it was published.
    pub release: Release,
    /// How many files were published.
    pub files: usize,
    /// Published files that have changed, or can't be read.
    pub changed: Vec<String>,
    /// Published files that are gone.
    pub missing: Vec<String>,
    /// Files that betre did not make.
    pub foreign: Vec<String>,
}

impl Verified {
    /// Whether the folder contains what was published, and nothing else.
    pub fn is_whole(&self) -> bool {
        self.changed.is_empty() && self.missing.is_empty() && self.foreign.is_empty()
    }
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
    let states: Vec<(&String, State)> =
        manifest.files.par_iter().map(|(path, file)| (path, state(&folder.join(path), file))).collect();
    let those = |wanted: fn(&State) -> bool| -> Vec<String> {
        states.iter().filter(|(_, state)| wanted(state)).map(|(path, _)| (*path).clone()).collect()
    };
    Ok(Verified {
        release: manifest.release,
        files: manifest.files.len(),
        changed: those(|state| matches!(state, State::Changed)),
        missing: those(|state| matches!(state, State::Missing)),
        foreign: foreign_files(folder, Some(&manifest), usize::MAX)?,
    })
}

/// A file that can't be read counts as changed, and so does anything else in its place.
fn state(path: &Path, published: &PublishedFile) -> State {
    let Ok(metadata) = fs::symlink_metadata(path) else { return State::Missing };
    let is_same = metadata.is_file()
        && metadata.len() == published.size
        && hash_of_file(path).is_ok_and(|hash| hash == published.hash);
    if is_same { State::Whole } else { State::Changed }
}
