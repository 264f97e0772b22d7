//! Putting the staged site in place of the old one.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::beside::old;
use super::manifest::{Manifest, foreign_files};
use super::{Refusal, Release, at};
use crate::disk::rename;

/// How many times another build may come first; each time, one has published its site.
const ATTEMPTS: usize = 100;

/// How many of somebody's files are named in a refusal.
const NAMED: usize = 5;

/// Whether there is something at the target. Refuses what this release must not replace: somebody's files, and the other release.
pub(super) fn replaceable(out: &Path, release: Release) -> Result<bool, Refusal> {
    loop {
        let before = match fs::symlink_metadata(out) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(Refusal::System(out.to_owned(), error)),
            Ok(metadata) if !metadata.is_dir() => return Err(Refusal::Foreign(vec![out.display().to_string()])),
            Ok(metadata) => identity(out, &metadata),
        };
        let seen = refusal(out, release);
        // Another build may have exchanged the folder while it was examined: then what was seen was a mix of two folders.
        if fs::symlink_metadata(out).is_ok_and(|metadata| identity(out, &metadata) == before) {
            return seen.map(|()| true);
        }
    }
}

fn refusal(out: &Path, release: Release) -> Result<(), Refusal> {
    let manifest = Manifest::of_folder(out)?;
    if let Some(there) = manifest.as_ref().map(|manifest| manifest.release).filter(|there| *there != release) {
        return Err(Refusal::OtherRelease(there));
    }
    let foreign = foreign_files(out, manifest.as_ref(), NAMED)?;
    if foreign.is_empty() { Ok(()) } else { Err(Refusal::Foreign(foreign)) }
}

/// What changes if a folder is another one, or has been renamed meanwhile: a rename changes its ctime.
#[cfg(unix)]
fn identity(_folder: &Path, metadata: &fs::Metadata) -> impl PartialEq + use<> {
    use std::os::unix::fs::MetadataExt;
    (metadata.dev(), metadata.ino(), metadata.ctime(), metadata.ctime_nsec())
}

/// Here the folder that was put back after it was exchanged twice is the same one.
#[cfg(not(unix))]
fn identity(folder: &Path, metadata: &fs::Metadata) -> impl PartialEq + use<> {
    (same_file::Handle::from_path(folder).ok(), metadata.modified().ok())
}

/// Puts the staged site at the target. Returns whether a site was there before: it is now where the new one was staged.
pub(super) fn exchange(staged: &Path, out: &Path, release: Release) -> Result<bool, Refusal> {
    let mut attempt = 0;
    loop {
        let existed = replaceable(out, release)?;
        let done = if existed { put_over(staged, out) } else { rename(staged, out) };
        let Err(error) = done else {
            // Checked again, now of the folder that was certainly replaced.
            return match existed.then(|| replaceable(staged, release)) {
                Some(Err(refusal)) => {
                    swap(staged, out).map_err(at(out))?;
                    Err(refusal)
                }
                _ => Ok(existed),
            };
        };
        // Another build has put its site there, or is about to.
        let came_first =
            matches!(error.kind(), ErrorKind::NotFound | ErrorKind::AlreadyExists | ErrorKind::DirectoryNotEmpty);
        attempt += 1;
        if !came_first || attempt == ATTEMPTS {
            return Err(Refusal::System(out.to_owned(), error));
        }
    }
}

fn put_over(staged: &Path, out: &Path) -> io::Result<()> {
    // Who may read and write the folder is the host's business.
    fs::set_permissions(staged, fs::metadata(out)?.permissions())?;
    swap(staged, out)
}

/// Exchanges two folders, in one step if the system can.
fn swap(staged: &Path, out: &Path) -> io::Result<()> {
    match swap_at_once(staged, out) {
        Err(error) if matches!(error.kind(), ErrorKind::Unsupported | ErrorKind::InvalidInput) => {
            swap_by_renames(staged, out)
        }
        done => done,
    }
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
fn swap_at_once(staged: &Path, out: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, staged, CWD, out, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn swap_at_once(_staged: &Path, _out: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

/// A failure in the middle is undone here; after a kill, the next build does it (see [`super::beside::mend`]).
fn swap_by_renames(staged: &Path, out: &Path) -> io::Result<()> {
    let old = old(out);
    rename(out, &old)?;
    if let Err(error) = rename(staged, out) {
        // Another build may have mended this already.
        let undone = rename(&old, out);
        return Err(if out.exists() { error } else { undone.err().unwrap_or(error) });
    }
    match rename(&old, staged) {
        // Another build has swept the old site away.
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::manifest::MANIFEST;

    #[test]
    fn two_renames_do_what_one_step_does() -> io::Result<()> {
        let scratch = tempfile::tempdir()?;
        let [staged, out] = ["staged", "out"].map(|name| scratch.path().join(name));
        for swap in [swap, swap_by_renames] {
            for folder in [&staged, &out] {
                fs::create_dir_all(folder)?;
                fs::write(folder.join("a"), folder.as_os_str().as_encoded_bytes())?;
            }
            swap(&staged, &out)?;
            assert_eq!(fs::read(out.join("a"))?, staged.as_os_str().as_encoded_bytes());
            assert_eq!(fs::read(staged.join("a"))?, out.as_os_str().as_encoded_bytes());
            assert_eq!(fs::read_dir(scratch.path())?.count(), 2);
        }
        Ok(())
    }

    #[test]
    fn an_exchange_that_fails_is_undone() -> io::Result<()> {
        let scratch = tempfile::tempdir()?;
        let out = scratch.path().join("out");
        fs::create_dir(&out)?;
        fs::write(out.join("a"), "old")?;
        assert!(swap_by_renames(&scratch.path().join("nothing"), &out).is_err());
        assert_eq!(fs::read_to_string(out.join("a"))?, "old");
        assert_eq!(fs::read_dir(scratch.path())?.count(), 1);
        Ok(())
    }

    #[test]
    fn what_is_not_ours_is_refused() -> io::Result<()> {
        let scratch = tempfile::tempdir()?;
        let out = scratch.path().join("out");
        assert!(matches!(replaceable(&out, Release::Site), Ok(false)));
        fs::create_dir(&out)?;
        assert!(matches!(replaceable(&out, Release::Site), Ok(true)));
        fs::write(out.join(MANIFEST), "betre-manifest 1\nrelease preview\n")?;
        assert!(matches!(replaceable(&out, Release::Consultation), Ok(true)));
        assert!(matches!(replaceable(&out, Release::Site), Err(Refusal::OtherRelease(Release::Consultation))));
        fs::write(out.join("notat.txt"), "x")?;
        assert!(
            matches!(replaceable(&out, Release::Consultation), Err(Refusal::Foreign(files)) if files == ["notat.txt"])
        );
        fs::write(out.join(MANIFEST), "betre-manifest 9\n")?;
        assert!(matches!(replaceable(&out, Release::Site), Err(Refusal::Manifest(_))));
        fs::remove_dir_all(&out)?;
        fs::write(&out, "x")?;
        assert!(matches!(replaceable(&out, Release::Site), Err(Refusal::Foreign(_))));
        Ok(())
    }

    /// A folder with some files and their manifest.
    #[cfg(unix)]
    fn site(folder: &Path, name: &str) -> io::Result<()> {
        fs::create_dir(folder)?;
        let hash = crate::content::hash::Hash::of(b"x");
        let mut manifest = "betre-manifest 1\nrelease site\n".to_owned();
        for number in 100..300 {
            fs::write(folder.join(format!("{name}{number}")), "x")?;
            manifest.push_str(&format!("{hash} 1 {name}{number}\n"));
        }
        fs::write(folder.join(MANIFEST), manifest)
    }

    /// Where it is one step.
    #[cfg(unix)]
    #[test]
    fn a_folder_that_is_exchanged_while_it_is_looked_at_is_not_somebodys() -> io::Result<()> {
        let scratch = tempfile::tempdir()?;
        let [staged, out] = ["staged", "out"].map(|name| scratch.path().join(name));
        site(&staged, "a")?;
        site(&out, "b")?;
        std::thread::scope(|scope| {
            let looking = scope.spawn(|| (0..150).all(|_| matches!(replaceable(&out, Release::Site), Ok(true))));
            while !looking.is_finished() {
                swap(&staged, &out)?;
                // Longer than a clock tick of any file system.
                std::thread::sleep(std::time::Duration::from_millis(5));
            }
            assert!(looking.join().is_ok_and(|always| always));
            Ok(())
        })
    }
}
