//! Filling the staging folder. An unchanged file is not rewritten but hard-linked, so that it keeps its modification time:
//! hosts and tools that copy sites go by that.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::access::Access;
use super::beside::Staging;
use super::manifest::{MANIFEST, Manifest, empty_folders, is_inside};
use super::{Refusal, Release, at};
use crate::content::asset::Copied;
use crate::content::hash::{Hash, Hashing};
use crate::disk::{holds, open_below, remove_file};
use crate::render::{Item, Output};

/// Whether a folder, which contains only betre's files, already has exactly these: then there is nothing to publish, and
/// whoever watches the folder is not disturbed. The manifest is compared first, then every file, whatever the manifest says, and
/// whether all of it can be read by those who may.
pub(super) fn is_published(output: &Output, manifest: &Manifest, folder: &Path) -> bool {
    let Ok(access) = Access::of(folder) else { return false };
    has_bytes(folder, MANIFEST, &Item::Bytes(manifest.to_string().into_bytes()), &access)
        && folders(output).iter().all(|path| has_access(&folder.join(path), &access))
        && empty_folders(folder).is_empty()
        && output.par_iter().all(|(path, item)| has_bytes(folder, path, item, &access))
}

/// The folders that a site has, each after the one it is in.
fn folders(output: &Output) -> BTreeSet<&str> {
    output.keys().flat_map(|path| path.match_indices('/').map(|(end, _)| &path[..end])).collect()
}

/// Whether a folder is one that can be entered by those who may.
fn has_access(folder: &Path, access: &Access) -> bool {
    fs::symlink_metadata(folder).is_ok_and(|facts| facts.is_dir() && access.is_on_folder(&facts))
}

/// Writes all files to `staged`. Files that are the same in the folder `published` are taken over from there, and so is who may
/// read them: all, where there is none yet, but for a copy with drafts, of which the user's mask decides.
pub(super) fn fill(staged: &Path, output: &Output, manifest: &Manifest, published: &Path) -> Result<(), Refusal> {
    let there = if published.is_dir() { published } else { staged };
    let access = Access::of(there).map_err(at(published))?;
    let is_new_site = there == staged && manifest.release == Release::Site;
    let access = &if is_new_site { access.for_all() } else { access };
    // The last line of defence: no key of the output leads out of the folder.
    if let Some(path) = output.keys().find(|path| !is_inside(path) || *path == MANIFEST) {
        return Err(Refusal::System(PathBuf::from(path), ErrorKind::InvalidInput.into()));
    }
    // First of all, so that half a site can be told apart from somebody's files.
    access.give_to_folder(staged).map_err(at(published))?;
    write(&staged.join(MANIFEST), access, manifest.to_string().as_bytes()).map_err(at(published))?;
    for folder in folders(output) {
        let folder = staged.join(folder);
        fs::create_dir(&folder).and_then(|()| access.give_to_folder(&folder)).map_err(at(published))?;
    }
    output.par_iter().try_for_each(|(path, item)| place(path, item, [staged, published], access))
}

/// Puts a file where it is staged. Write errors are reported for the folder `published`: nobody but us knows where files are
/// staged.
fn place(path: &str, item: &Item, [staged, published]: [&Path; 2], access: &Access) -> Result<(), Refusal> {
    let (new, before) = (staged.join(path), published.join(path));
    // Linked first and compared afterwards: the published folder may be exchanged at any time, but not the link.
    let linked = fs::hard_link(&before, &new);
    if linked.is_ok() {
        if has_bytes(staged, path, item, access) {
            return Ok(());
        }
        // It must not be written to: it is the published file too.
        remove_file(&new).map_err(at(published))?;
    }
    match item {
        Item::Bytes(bytes) => write(&new, access, bytes).map_err(at(published))?,
        Item::Copy(copied) => copy(copied, &new, access, published)?,
    }
    // If files can't be linked, the modification time is copied.
    if linked.is_err_and(|error| error.kind() != ErrorKind::NotFound) && has_bytes(published, path, item, access) {
        let keep = || File::options().write(true).open(&new)?.set_modified(fs::metadata(&before)?.modified()?);
        let _ = keep();
    }
    Ok(())
}

/// Writes a new file.
fn write(path: &Path, access: &Access, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    access.give_to_file(&file)?;
    close(file)
}

/// Closes a file that was written, and where [`sync`] can't do it for all of them, makes sure that it is on disk. On some file systems
/// (a quota on NFS, FUSE) nothing is said before that of what could not be written.
#[cfg(unix)]
fn close(file: File) -> io::Result<()> {
    if cfg!(not(target_os = "linux")) {
        file.sync_all()?;
    }
    Ok(nix::unistd::close(file)?)
}

#[cfg(not(unix))]
fn close(file: File) -> io::Result<()> {
    file.sync_all()
}

/// Whether a path in a folder is a regular file that has the wanted bytes and can be read by those who may.
fn has_bytes(folder: &Path, path: &str, wanted: &Item, access: &Access) -> bool {
    let size = match wanted {
        Item::Bytes(bytes) => bytes.len() as u64,
        Item::Copy(copied) => copied.size,
    };
    let opened = open_below(folder, Path::new(path)).and_then(|file| Ok((file.metadata()?, file)));
    let Ok((facts, mut file)) = opened else { return false };
    if facts.len() != size || !access.is_on(&file, &facts) {
        return false;
    }
    match wanted {
        Item::Bytes(bytes) => holds(file, bytes).is_ok_and(|same| same),
        // The file that it copies is not read: what was checked is what is published.
        Item::Copy(copied) => hash_of(&mut file).is_ok_and(|hash| hash == copied.hash),
    }
}

/// Copies a file if it is still the one that was checked.
fn copy(copied: &Copied, staged: &Path, access: &Access, published: &Path) -> Result<(), Refusal> {
    let source = copied.source.path();
    let mut from = copied.source.open().map_err(|error| match error.kind() {
        // Gone, or no ordinary file any more.
        ErrorKind::NotFound | ErrorKind::InvalidInput => Refusal::Changed(source.clone()),
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
    if hashing.finish() != copied.hash {
        return Err(Refusal::Changed(source));
    }
    access.give_to_file(&to).and_then(|()| close(to)).map_err(at(published))
}

/// The hash of a file of any size.
pub(super) fn hash_of(file: &mut File) -> io::Result<Hash> {
    let mut hashing = Hashing::default();
    let update = |bytes: &[u8]| {
        hashing.update(bytes);
        Ok(())
    };
    in_parts(file, update, |error| error)?;
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
/// power cut could come back with empty files. The folder was opened before anything was written: the system tells through it what
/// could not be written since.
#[cfg(target_os = "linux")]
pub(super) fn sync(staging: &Staging) -> io::Result<()> {
    match rustix::fs::syncfs(&staging.folder) {
        // The file system has no disk to write to.
        Err(rustix::io::Errno::NOSYS | rustix::io::Errno::INVAL | rustix::io::Errno::OPNOTSUPP) | Ok(()) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// There is no system call here that does it for everything: each file was brought to disk when it was closed.
#[cfg(not(target_os = "linux"))]
pub(super) fn sync(_staging: &Staging) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::disk::DiskFile;
    use crate::publish::at;

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
        let copied = Copied {
            source: DiskFile::new(&Arc::from(scratch.path()), Path::new("a.pdf")),
            size: 4,
            hash: Hash::of(b"four"),
        };
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
