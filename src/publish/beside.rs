//! What a build has beside its target, on the same file system: the folder it stages in, for a moment the old site, what a
//! killed build left there, and what the next build must know but no reader.
//!
//! | name | what |
//! |---|---|
//! | `.NAME.betre-PID-N` | staging of the process PID, locked while it lives; after the exchange the old site |
//! | `.NAME.betre-old` | the old site between two renames, where folders can't be exchanged |
//! | `.NAME.betre-gone-PID-N` | a folder that is being deleted |
//! | `.NAME.betre-addresses` | a file: which pages were published and are gone |
//! | `.NAME.betre-addresses-PID-N` | the same while the process PID writes it, locked while it lives |
//! | `.NAME.betre-releases` | releases that are kept: see [`super::kept`] |

use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::host_files::carry;
use super::kept::keep_left;
use super::lock::{Hold, hold, hold_opened};
use super::manifest::{MANIFEST, Manifest, foreign_files};
use super::{Refusal, at};
use crate::disk::{remove_folder, rename};

/// Where the old site is between two renames: whoever finds it while the target is missing puts it back.
pub(super) fn old(out: &Path) -> PathBuf {
    beside(out, "old")
}

/// Which pages were published here and are gone. It is never served: their titles may be why they were taken away.
pub(super) fn addresses(out: &Path) -> PathBuf {
    beside(out, "addresses")
}

/// The path beside the target that has a name of ours.
pub(super) fn beside(out: &Path, what: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(out.file_name().unwrap_or_default());
    name.push(".betre-");
    name.push(what);
    out.with_file_name(name)
}

/// The first name of ours, beginning with `what`, for which `attempt` does not find that something is there, and what it gave.
fn first_free<T>(out: &Path, what: &str, mut attempt: impl FnMut(&Path) -> io::Result<T>) -> io::Result<(PathBuf, T)> {
    let mut number = 0;
    loop {
        let path = beside(out, &format!("{what}{}-{number}", std::process::id()));
        match attempt(&path) {
            Ok(made) => return Ok((path, made)),
            Err(error) if matches!(error.kind(), ErrorKind::AlreadyExists | ErrorKind::DirectoryNotEmpty) => {
                number += 1;
            }
            Err(error) => return Err(error),
        }
    }
}

/// A folder for this process alone, to stage a site in.
pub(super) struct Staging {
    pub path: PathBuf,
    /// It, opened before anything is in it: see [`super::stage::sync`].
    #[cfg(target_os = "linux")]
    pub folder: fs::File,
    /// Shows builds that sweep here that this one is alive.
    _hold: Hold,
}

impl Staging {
    pub(super) fn new(out: &Path) -> Result<Staging, Refusal> {
        loop {
            let (path, ()) = first_free(out, "", |path| fs::create_dir(path)).map_err(at(out))?;
            match hold(&path) {
                // Swept away before it was locked.
                Ok(Hold::Taken) => {}
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => return Err(Refusal::System(out.to_owned(), error)),
                Ok(hold) => {
                    return Ok(Staging {
                        #[cfg(target_os = "linux")]
                        folder: fs::File::open(&path).map_err(at(out))?,
                        path,
                        _hold: hold,
                    });
                }
            }
        }
    }
}

/// The list of pages that are gone while this process writes it: two builds without turns never write to one file.
pub(super) struct Unfinished {
    pub path: PathBuf,
    pub file: fs::File,
    /// Shows builds that sweep here that this one is alive.
    _hold: Hold,
}

impl Unfinished {
    pub(super) fn new(out: &Path) -> io::Result<Unfinished> {
        loop {
            let (path, file) = first_free(out, "addresses-", |path| fs::File::create_new(path))?;
            // It is the same open file that is locked and written: where locks bind, no other can be written to.
            match hold_opened(file.try_clone()?, &path) {
                Ok(hold @ (Hold::Held(_) | Hold::Unknown)) => return Ok(Unfinished { path, file, _hold: hold }),
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
                // Swept away before it was locked.
                _ => {}
            }
        }
    }
}

/// Cleans up after a killed build: puts the old site back if it was killed between two renames, and sweeps away what it
/// staged. `alone` says that no other build of this user is at work here. What can't be swept is left for the next build.
pub(super) fn mend(out: &Path, alone: bool) -> Result<(), Refusal> {
    let old = old(out);
    let is_missing = fs::symlink_metadata(out).is_err_and(|error| error.kind() == ErrorKind::NotFound);
    // Anybody may have made a folder of that name.
    if is_missing && is_own(&old) && old.join(MANIFEST).is_file() && is_made_by_betre(&old) {
        rename(&old, out).map_err(at(out))?;
    }
    for left in left_behind(out) {
        let Ok(hold) = hold(&left) else { continue };
        let is_abandoned = match hold {
            Hold::Held(_) => true,
            Hold::Taken => false,
            Hold::Unknown => alone,
        };
        if !is_abandoned || !belongs_to_user(&left) {
            continue;
        }
        if is_unfinished(out, &left) {
            let _ = fs::remove_file(&left);
        } else if is_gone(out, &left) || is_made_by_betre(&left) {
            // Killed before the exchange, it may have the host's files already.
            let _ = carry(&left, out);
            if !keep_left(&left, out) {
                discard(&left, out);
            }
        }
    }
    Ok(())
}

/// Folders beside the target, and files that are being written there, that have a name of ours.
fn left_behind(out: &Path) -> Vec<PathBuf> {
    let Some(entries) = out.parent().and_then(|parent| fs::read_dir(parent).ok()) else { return Vec::new() };
    let begun = beside(out, "");
    let begun = begun.file_name().unwrap_or_default().as_encoded_bytes();
    // Nothing else: a build to `a` must leave alone what is beside the target `a.betre-b`.
    let is_number = |rest: &[u8]| !rest.is_empty() && rest.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'-'));
    let is_ours = |entry: &fs::DirEntry| {
        let (name, kind) = (entry.file_name(), entry.file_type());
        let Some(rest) = name.as_encoded_bytes().strip_prefix(begun) else { return false };
        match rest.strip_prefix(b"addresses-") {
            Some(number) => kind.is_ok_and(|kind| kind.is_file()) && is_number(number),
            None => {
                let is_name = rest == b"old" || is_number(rest.strip_prefix(b"gone-").unwrap_or(rest));
                kind.is_ok_and(|kind| kind.is_dir()) && is_name
            }
        }
    };
    entries.filter_map(Result::ok).filter(is_ours).map(|entry| entry.path()).collect()
}

fn is_gone(out: &Path, folder: &Path) -> bool {
    begins_as(folder, &beside(out, "gone-"))
}

fn is_unfinished(out: &Path, file: &Path) -> bool {
    begins_as(file, &beside(out, "addresses-"))
}

fn begins_as(path: &Path, begun: &Path) -> bool {
    let bytes = |path: &Path| path.file_name().unwrap_or_default().as_encoded_bytes().to_owned();
    bytes(path).starts_with(&bytes(begun))
}

/// Whether all files in a folder are betre's. Staging begins with the manifest, so that half a site can be told apart from
/// somebody's files.
pub(super) fn is_made_by_betre(folder: &Path) -> bool {
    let manifest = Manifest::of_folder(folder).ok().flatten();
    foreign_files(folder, manifest.as_ref(), 1).is_ok_and(|foreign| foreign.is_empty())
}

/// A folder of the user's own, and no link to one.
fn is_own(folder: &Path) -> bool {
    fs::symlink_metadata(folder).is_ok_and(|facts| facts.is_dir()) && belongs_to_user(folder)
}

#[cfg(unix)]
fn belongs_to_user(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::symlink_metadata(path).is_ok_and(|facts| facts.uid() == rustix::process::geteuid().as_raw())
}

#[cfg(not(unix))]
fn belongs_to_user(_path: &Path) -> bool {
    true
}

/// Deletes a folder beside the target. It is renamed first, so that nobody who knows it by its old name ever publishes half
/// of it; where folders can't be renamed (a container's file system), nobody publishes it either. What can't be deleted is left
/// for the next build.
pub(super) fn discard(folder: &Path, out: &Path) {
    let gone = match first_free(out, "gone-", |gone| rename(folder, gone)) {
        Ok((gone, ())) => gone,
        Err(error) if error.kind() == ErrorKind::CrossesDevices => folder.to_owned(),
        Err(_) => return,
    };
    if fs::remove_dir_all(&gone).is_err() {
        // A folder that may not be written can't be emptied, and on Windows no file deleted that may not.
        for entry in walkdir::WalkDir::new(&gone).into_iter().filter_map(Result::ok) {
            if entry.file_type().is_dir() || cfg!(windows) {
                make_writable(entry.path());
            }
        }
        let _ = remove_folder(&gone);
    }
}

#[cfg(unix)]
fn make_writable(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let _ = fs::set_permissions(folder, fs::Permissions::from_mode(0o700));
}

#[cfg(not(unix))]
#[expect(clippy::permissions_set_readonly_false, reason = "the mark of Windows, which says nothing of who may")]
fn make_writable(path: &Path) {
    if let Ok(facts) = fs::symlink_metadata(path) {
        let mut permissions = facts.permissions();
        permissions.set_readonly(false);
        let _ = fs::set_permissions(path, permissions);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_neighbour_is_left_alone() -> io::Result<()> {
        let scratch = tempfile::tempdir()?;
        let out = scratch.path().join("a");
        let names = [".a.betre-12-0", ".a.betre-gone-12-3", ".a.betre-old", ".a.betre-b.betre-12-0", ".a.betre-x", "a"];
        for name in names {
            fs::create_dir(scratch.path().join(name))?;
        }
        let mut found: Vec<_> =
            left_behind(&out).iter().filter_map(|path| path.file_name()?.to_str().map(str::to_owned)).collect();
        found.sort();
        assert_eq!(found, [".a.betre-12-0", ".a.betre-gone-12-3", ".a.betre-old"]);
        Ok(())
    }

    #[test]
    fn a_list_that_was_never_finished_is_swept() -> Result<(), Refusal> {
        let scratch = tempfile::tempdir().map_err(at(Path::new("/tmp")))?;
        let out = scratch.path().join("a");
        let [first, second] = [Unfinished::new(&out).map_err(at(&out))?, Unfinished::new(&out).map_err(at(&out))?];
        assert_ne!(first.path, second.path);
        mend(&out, true)?;
        assert!(first.path.is_file() && second.path.is_file());
        let path = first.path.clone();
        drop(first);
        mend(&out, true)?;
        assert!(!path.exists() && second.path.is_file());
        Ok(())
    }

    /// Where a folder can be locked.
    #[cfg(unix)]
    #[test]
    fn what_a_living_build_stages_is_not_swept() -> Result<(), Refusal> {
        let scratch = tempfile::tempdir().map_err(at(Path::new("/tmp")))?;
        let out = scratch.path().join("a");
        let staging = Staging::new(&out)?;
        mend(&out, true)?;
        assert!(staging.path.is_dir());
        let path = staging.path.clone();
        drop(staging);
        mend(&out, true)?;
        assert!(!path.exists());
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn only_what_betre_published_is_put_back() -> Result<(), Refusal> {
        let scratch = tempfile::tempdir().map_err(at(Path::new("/tmp")))?;
        let (out, site) = (scratch.path().join("a"), scratch.path().join("site"));
        let old = old(&out);
        let make = |folder: &Path, files: &[&str]| -> io::Result<()> {
            fs::create_dir(folder)?;
            files.iter().try_for_each(|file| fs::write(folder.join(file), "betre-manifest 1\nrelease site\n"))
        };
        for files in [&[][..], &["index.html"], &[MANIFEST, "notat.txt"]] {
            make(&old, files).map_err(at(&old))?;
            mend(&out, true)?;
            assert!(!out.exists(), "{files:?}");
            let _ = fs::remove_dir_all(&old);
        }
        make(&site, &[MANIFEST]).and_then(|()| std::os::unix::fs::symlink(&site, &old)).map_err(at(&old))?;
        mend(&out, true)?;
        assert!(!out.exists() && fs::symlink_metadata(&old).is_ok());
        fs::remove_file(&old).and_then(|()| fs::rename(&site, &old)).map_err(at(&old))?;
        mend(&out, true)?;
        assert!(out.join(MANIFEST).is_file());
        Ok(())
    }

    #[test]
    fn somebodys_files_are_not_swept() -> Result<(), Refusal> {
        let scratch = tempfile::tempdir().map_err(at(Path::new("/tmp")))?;
        let out = scratch.path().join("a");
        let left = scratch.path().join(".a.betre-12-0");
        fs::create_dir(&left).and_then(|()| fs::write(left.join("notat.txt"), "x")).map_err(at(&left))?;
        mend(&out, true)?;
        assert!(left.join("notat.txt").is_file());
        Ok(())
    }
}
