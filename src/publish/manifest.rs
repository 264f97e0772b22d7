//! The manifest: what betre published in a folder, so that anyone can see whether it is unchanged, and what a new version
//! changes.
//!
//! ```text
//! betre-manifest 1
//! release site
//! b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c 4211 404.html
//! ```

use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;

use super::host_files::is_of_host;
use super::{Refusal, Release, at};
use crate::content::hash::Hash;
use crate::disk::open_below;
use crate::render::{Item, Output};

/// The name of the manifest, in the folder that it describes.
pub const MANIFEST: &str = ".betre-manifest";

const FIRST_LINE: &str = "betre-manifest 1";

/// The largest manifest that is read, in bytes: that of a hundred thousand files.
const LARGEST: u64 = 16 << 20;

/// What was published in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// For whom it was published.
    pub release: Release,
    /// By path from the folder, with `/`; the manifest itself is not among them.
    pub files: BTreeMap<String, PublishedFile>,
}

/// A file as it was published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublishedFile {
    pub hash: Hash,
    /// In bytes.
    pub size: u64,
}

impl Manifest {
    /// The manifest of what is about to be published. A copied file counts by the hash it was checked with.
    pub fn of(output: &Output, release: Release) -> Manifest {
        let file = |item: &Item| match item {
            Item::Bytes(bytes) => PublishedFile { hash: Hash::of(bytes), size: bytes.len() as u64 },
            Item::Copy(copied) => PublishedFile { hash: copied.hash, size: copied.size },
        };
        Manifest { release, files: output.par_iter().map(|(path, item)| (path.clone(), file(item))).collect() }
    }

    /// The manifest of a folder; `None` if it has none.
    pub fn of_folder(folder: &Path) -> Result<Option<Manifest>, Refusal> {
        let path = folder.join(MANIFEST);
        match open_below(folder, Path::new(MANIFEST)).and_then(text) {
            Ok(bytes) => Manifest::parse(&bytes).map(Some).ok_or(Refusal::Manifest(path)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            // A link, a pipe, a folder.
            Err(error) if error.kind() == io::ErrorKind::InvalidInput => Err(Refusal::Manifest(path)),
            Err(error) => Err(Refusal::System(path, error)),
        }
    }

    /// The manifest of a published folder, or in a file of its own.
    pub fn open(path: &Path) -> Result<Manifest, Refusal> {
        if path.is_dir() {
            return Manifest::of_folder(path)?.ok_or_else(|| Refusal::NotPublished(path.to_owned()));
        }
        let bytes = File::open(path).and_then(text).map_err(at(path))?;
        Manifest::parse(&bytes).ok_or_else(|| Refusal::Manifest(path.to_owned()))
    }

    /// Reads a manifest as it was written. `None` if somebody has changed it, or if it is of another version.
    pub fn parse(bytes: &[u8]) -> Option<Manifest> {
        let mut lines = std::str::from_utf8(bytes).ok()?.strip_suffix('\n')?.split('\n');
        if lines.next()? != FIRST_LINE {
            return None;
        }
        let release = Release::named(lines.next()?.strip_prefix("release ")?)?;
        let mut files = BTreeMap::new();
        for line in lines {
            let mut words = line.splitn(3, ' ');
            let file = PublishedFile { hash: Hash::parse(words.next()?)?, size: words.next()?.parse().ok()? };
            let path = words.next()?;
            // Sorted, so that no path is there twice.
            let is_next = files.last_key_value().is_none_or(|(last, _): (&String, _)| last.as_str() < path);
            if !is_next || !is_inside(path) || path == MANIFEST {
                return None;
            }
            files.insert(path.to_owned(), file);
        }
        Some(Manifest { release, files })
    }
}

fn text(file: File) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(LARGEST).read_to_end(&mut bytes)?;
    Ok(bytes)
}

impl fmt::Display for Manifest {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        writeln!(f, "{FIRST_LINE}\nrelease {}", self.release.name())?;
        let mut text = String::new();
        for (path, PublishedFile { hash, size }) in &self.files {
            writeln!(text, "{hash} {size} {path}")?;
        }
        f.write_str(&text)
    }
}

/// Whether a path names a file inside the folder that it is joined to, on every system.
pub(super) fn is_inside(path: &str) -> bool {
    let plain = |part: &str| {
        let mut components = Path::new(part).components();
        matches!((components.next(), components.next()), (Some(Component::Normal(_)), None)) && !part.contains('\\')
    };
    path.split('/').all(plain) && !path.contains(char::is_control)
}

/// Files in a folder that neither its manifest names nor the host keeps there, in order; no more than `most`. Folders don't count.
pub(super) fn foreign_files(folder: &Path, manifest: Option<&Manifest>, most: usize) -> Result<Vec<String>, Refusal> {
    let is_known = |path: &str| path == MANIFEST || manifest.is_some_and(|manifest| manifest.files.contains_key(path));
    let mut foreign = Vec::new();
    for entry in walkdir::WalkDir::new(folder).min_depth(1).sort_by_file_name() {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(folder).to_owned();
            Refusal::System(path, error.into())
        })?;
        if entry.file_type().is_dir() {
            continue;
        }
        let path = inside(folder, entry.path());
        if !is_known(&path) && !is_of_host(&path) {
            foreign.push(path);
            if foreign.len() == most {
                break;
            }
        }
    }
    Ok(foreign)
}

/// Folders in a published folder that contain nothing, in order: betre makes none.
pub(super) fn empty_folders(folder: &Path) -> Vec<String> {
    let folders = walkdir::WalkDir::new(folder).min_depth(1).sort_by_file_name().into_iter().flatten();
    let is_empty = |path: &Path| path.read_dir().is_ok_and(|mut entries| entries.next().is_none());
    let empty = folders.filter(|entry| entry.file_type().is_dir() && is_empty(entry.path()));
    empty.map(|entry| inside(folder, entry.path())).filter(|path| !is_of_host(path)).collect()
}

/// The path of a file from a folder it is in, with `/`.
pub(super) fn inside(folder: &Path, path: &Path) -> String {
    let path: PathBuf = path.strip_prefix(folder).unwrap_or(path).to_owned();
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        let file = |text: &str| PublishedFile { hash: Hash::of(text.as_bytes()), size: text.len() as u64 };
        let files = [("404.html", "a"), ("files/eit skjema.pdf", "b"), ("å/index.html", "c")];
        let files = files.map(|(path, text)| (path.to_owned(), file(text)));
        Manifest { release: Release::Site, files: files.into() }
    }

    #[test]
    fn what_is_written_is_read() {
        let text = manifest().to_string();
        assert!(text.starts_with("betre-manifest 1\nrelease site\nca978112ca1bbdca"), "{text}");
        assert_eq!(Manifest::parse(text.as_bytes()), Some(manifest()));
        let empty = Manifest { release: Release::Consultation, files: BTreeMap::new() };
        assert_eq!(Manifest::parse(empty.to_string().as_bytes()), Some(empty));
    }

    #[test]
    fn what_somebody_tampered_with_is_not_read() {
        let whole = manifest().to_string();
        let bad_paths = ["../x", "/etc/passwd", "a/../x", "a//x", "./x", "x/", "", "a\\..\\x", "x\u{1b}[2J", MANIFEST];
        for path in bad_paths {
            let text = whole.replace("å/index.html", path);
            assert_eq!(Manifest::parse(text.as_bytes()), None, "{path}");
        }
        for (from, to) in [
            ("manifest 1", "manifest 2"),
            ("release site", "release other"),
            ("404.html", "å/index.html"),
            (" 1 404", " x 404"),
            (" 1 404", " -1 404"),
            ("ca97", "ca9"),
            ("ca97", "zz97"),
            ("index.html\n", "index.html"),
            ("404.html\n", "404.html\n\n"),
        ] {
            assert!(whole.contains(from));
            assert_eq!(Manifest::parse(whole.replace(from, to).as_bytes()), None, "{from} → {to}");
        }
        assert_eq!(Manifest::parse(b""), None);
        assert_eq!(Manifest::parse(b"index.html\n"), None);
        assert_eq!(Manifest::parse(&[0xFF, b'\n']), None);
    }
}
