//! The files of the demo and of the tests: right ones, to be broken.

use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use walkdir::WalkDir;

use crate::support::{root, slashed};

/// The files of a site, or of all sites under a folder: paths within them, and bytes. Large files are left out: a small one
/// breaks the same way.
fn read(folder: &str, depth: usize) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in WalkDir::new(root().join(folder)).sort_by_file_name().into_iter().flatten() {
        let Ok(inside) = entry.path().strip_prefix(root().join(folder)) else { continue };
        let path = slashed(&inside.iter().skip(depth).collect::<PathBuf>());
        let is_small = entry.metadata().is_ok_and(|facts| facts.is_file() && facts.len() < 20_000);
        // What a case says of itself, a theme (themes are trusted), and the national layer, which is no site.
        let is_other = ["theme/", "national/"].iter().any(|folder| path.starts_with(folder));
        let is_site = !path.is_empty() && !path.ends_with(".txt") && !is_other;
        if let (true, true, Ok(bytes)) = (is_small, is_site, fs::read(entry.path())) {
            files.push((path, bytes));
        }
    }
    files
}

/// The files of one site.
pub fn files_of(site: &str) -> Vec<(String, Vec<u8>)> {
    read(site, 0)
}

/// The files of all sites of the project.
pub fn files() -> &'static [(String, Vec<u8>)] {
    static FILES: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
        [("tests/base", 0), ("tests/sites", 1), ("content", 0), ("tests/cases", 1)]
            .into_iter()
            .flat_map(|(folder, depth)| read(folder, depth))
            .collect()
    });
    &FILES
}
