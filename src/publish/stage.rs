//! Filling the staging folder. An unchanged file is not rewritten but hard-linked, so that it keeps its modification time:
//! hosts and tools that copy sites go by that.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::manifest::{MANIFEST, Manifest, is_inside};
use super::{Refusal, at};
use crate::content::asset::Copied;
use crate::content::hash::{Hash, Hashing};
use crate::render::{Item, Output};

/// Whether a folder, which contains only betre's files, already has exactly these: then there is nothing to publish, and
/// whoever watches the folder is not disturbed. The manifest is compared first, then every file, whatever the manifest says.
pub(super) fn is_published(output: &Output, manifest: &Manifest, folder: &Path) -> bool {
    fs::read(folder.join(MANIFEST)).is_ok_and(|seen| seen == manifest.to_string().into_bytes())
        && output.par_iter().all(|(path, item)| has_bytes(&folder.join(path), item))
}

/// Writes all files to `staged`. Files that are the same in the folder `published` are taken over from there.
pub(super) fn fill(staged: &Path, output: &Output, manifest: &Manifest, published: &Path) -> Result<(), Refusal> {
    // The last line of defence: no key of the output leads out of the folder.
    if let Some(path) = output.keys().find(|path| !is_inside(path) || *path == MANIFEST) {
        return Err(Refusal::System(PathBuf::from(path), ErrorKind::InvalidInput.into()));
    }
    // First of all, so that half a site can be told apart from somebody's files.
    fs::write(staged.join(MANIFEST), manifest.to_string()).map_err(at(published))?;
    let folders: BTreeSet<&str> = output.keys().filter_map(|path| Some(path.rsplit_once('/')?.0)).collect();
    for folder in folders {
        fs::create_dir_all(staged.join(folder)).map_err(at(published))?;
    }
    output.par_iter().try_for_each(|(path, item)| place(item, &staged.join(path), &published.join(path), published))
}

/// Puts a file where it is staged. Write errors are reported for the folder `published`: nobody but us knows where files are
/// staged.
fn place(item: &Item, staged: &Path, before: &Path, published: &Path) -> Result<(), Refusal> {
    // Linked first and compared afterwards: the published folder may be exchanged at any time, but not the link.
    let linked = fs::hard_link(before, staged);
    if linked.is_ok() {
        if has_bytes(staged, item) {
            return Ok(());
        }
        // It must not be written to: it is the published file too.
        fs::remove_file(staged).map_err(at(published))?;
    }
    match item {
        Item::Bytes(bytes) => {
            File::create_new(staged).and_then(|mut file| file.write_all(bytes)).map_err(at(published))?;
        }
        Item::Copy(copied) => copy(copied, staged, published)?,
    }
    // If files can't be linked, the modification time is copied.
    if linked.is_err_and(|error| error.kind() != ErrorKind::NotFound) && has_bytes(before, item) {
        let keep = || File::options().write(true).open(staged)?.set_modified(fs::metadata(before)?.modified()?);
        let _ = keep();
    }
    Ok(())
}

/// Whether a file is a regular file and has the wanted bytes.
fn has_bytes(path: &Path, wanted: &Item) -> bool {
    let size = match wanted {
        Item::Bytes(bytes) => bytes.len() as u64,
        Item::Copy(copied) => copied.size,
    };
    if !fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.len() == size) {
        return false;
    }
    match wanted {
        Item::Bytes(bytes) => fs::read(path).is_ok_and(|seen| seen == *bytes),
        // The file that it copies is not read: what was checked is what is published.
        Item::Copy(copied) => hash_of_file(path).is_ok_and(|hash| hash == copied.hash),
    }
}

/// Copies a file if it is still the one that was checked.
fn copy(copied: &Copied, staged: &Path, published: &Path) -> Result<(), Refusal> {
    let source = &copied.source;
    let mut from = crate::content::open(source).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Refusal::Changed(source.clone()),
        _ => Refusal::System(source.clone(), error),
    })?;
    let mut to = File::create_new(staged).map_err(at(published))?;
    let mut hashing = Hashing::default();
    let mut size = 0;
    let write = |bytes: &[u8]| {
        hashing.update(bytes);
        size += bytes.len() as u64;
        // A file that is still growing is not read to its end.
        if size > copied.size {
            return Err(Refusal::Changed(source.clone()));
        }
        to.write_all(bytes).map_err(at(published))
    };
    in_parts(&mut from, write, |error| Refusal::System(source.clone(), error))?;
    if hashing.finish() == copied.hash { Ok(()) } else { Err(Refusal::Changed(source.clone())) }
}

/// The hash of a file of any size.
pub(super) fn hash_of_file(path: &Path) -> io::Result<Hash> {
    let mut hashing = Hashing::default();
    let update = |bytes: &[u8]| {
        hashing.update(bytes);
        Ok(())
    };
    in_parts(&mut File::open(path)?, update, |error| error)?;
    Ok(hashing.finish())
}

/// Reads to the end, a part at a time.
fn in_parts<E>(
    from: &mut File,
    mut take: impl FnMut(&[u8]) -> Result<(), E>,
    fault: impl Fn(io::Error) -> E,
) -> Result<(), E> {
    let mut part = vec![0; 64 * 1024];
    loop {
        match from.read(&mut part) {
            Ok(0) => return Ok(()),
            Ok(count) => take(part.get(..count).unwrap_or_default())?,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(fault(error)),
        }
    }
}

/// Makes sure that everything written to the file system of a folder is on disk: otherwise a site exchanged just before a
/// power cut could come back with empty files.
#[cfg(target_os = "linux")]
pub(super) fn sync(staged: &Path) -> io::Result<()> {
    match rustix::fs::syncfs(File::open(staged)?) {
        // The file system has no disk to write to.
        Err(rustix::io::Errno::NOSYS | rustix::io::Errno::INVAL | rustix::io::Errno::OPNOTSUPP) | Ok(()) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// There is no system call here that does it for everything; file by file it would take seconds.
#[cfg(not(target_os = "linux"))]
pub fn sync(_staged: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::{Release, at};

    fn staged(output: &Output, before: &Path, name: &str) -> Result<PathBuf, Refusal> {
        let staged = before.with_file_name(name);
        fs::create_dir(&staged).map_err(at(&staged))?;
        fill(&staged, output, &Manifest::of(output, Release::Site), before)?;
        Ok(staged)
    }

    #[test]
    fn nothing_is_written_through_a_link() -> Result<(), Refusal> {
        let scratch = tempfile::tempdir().map_err(at(Path::new("/tmp")))?;
        let output = |text: &str| -> Output { [("a/b.html".to_owned(), Item::Bytes(text.into()))].into() };
        let none = scratch.path().join("none");
        let first = staged(&output("first"), &none, "first")?;
        let same = staged(&output("first"), &first, "same")?;
        let other = staged(&output("other"), &first, "other")?;
        let read = |folder: &Path| fs::read_to_string(folder.join("a/b.html")).unwrap_or_default();
        assert_eq!([read(&first), read(&same), read(&other)], ["first", "first", "other"]);
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn a_symbolic_link_is_never_taken_over() -> Result<(), Refusal> {
        let scratch = tempfile::tempdir().map_err(at(Path::new("/tmp")))?;
        let before = scratch.path().join("before");
        let elsewhere = scratch.path().join("elsewhere");
        fs::create_dir(&before).and_then(|()| fs::write(&elsewhere, "same")).map_err(at(&before))?;
        std::os::unix::fs::symlink(&elsewhere, before.join("a.html")).map_err(at(&before))?;
        let output: Output = [("a.html".to_owned(), Item::Bytes("same".into()))].into();
        let staged = staged(&output, &before, "staged")?;
        assert!(fs::symlink_metadata(staged.join("a.html")).is_ok_and(|metadata| metadata.is_file()));
        Ok(())
    }

    #[test]
    fn a_file_that_is_no_longer_the_one_that_was_checked_is_told() -> Result<(), Refusal> {
        let scratch = tempfile::tempdir().map_err(at(Path::new("/tmp")))?;
        let source = scratch.path().join("a.pdf");
        let copied = Copied { source: source.clone(), size: 4, hash: Hash::of(b"four") };
        let output: Output = [("a.pdf".to_owned(), Item::Copy(copied))].into();
        for (number, (text, is_same)) in
            [("four", true), ("five", false), ("longer", false), ("", false)].iter().enumerate()
        {
            fs::write(&source, text).map_err(at(&source))?;
            let result = staged(&output, &scratch.path().join("none"), &number.to_string());
            assert_eq!(result.is_ok(), *is_same, "{text}");
            assert!(*is_same || matches!(result, Err(Refusal::Changed(path)) if path == source));
        }
        Ok(())
    }

    #[test]
    fn no_key_leads_out_of_the_folder() {
        let scratch = tempfile::tempdir();
        let folder = scratch.as_ref().map_or(Path::new("/nowhere"), tempfile::TempDir::path);
        for path in ["../x", "/x", "a/../../x", "a//b", "", MANIFEST] {
            let output: Output = [(path.to_owned(), Item::Bytes(Vec::new()))].into();
            let result = fill(folder, &output, &Manifest::of(&output, Release::Site), &folder.join("none"));
            assert!(matches!(result, Err(Refusal::System(..))), "{path}");
        }
    }
}
