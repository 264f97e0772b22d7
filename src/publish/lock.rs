//! One build at a time for a target: a file in the user's cache folder is locked while a build lasts. The system unlocks it
//! when the program ends, however it ends.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;

use crate::content::hash::Hash;
use crate::disk::OwnFolder;

/// Waits for the turn at a target, and calls `waiting` if another build has it. `None` if there is no folder of
/// the user's own to lock in: two
/// builds don't mix without it either, but the last to finish is then not always the last to have read.
pub(super) fn lock(cache: &Path, out: &Path, waiting: impl FnOnce()) -> Option<File> {
    let name = Hash::of(out.as_os_str().as_encoded_bytes()).to_string();
    // Never removed: the next build must find the same file that others wait for.
    let file = OwnFolder::make(cache, "locks")?.lock_file(&name).ok()?;
    match file.try_lock() {
        Ok(()) => Some(file),
        Err(TryLockError::WouldBlock) => {
            waiting();
            file.lock().ok().map(|()| file)
        }
        Err(TryLockError::Error(_)) => None,
    }
}

/// A folder's own lock: whoever holds it is alive.
pub(super) enum Hold {
    /// Ours, until it is dropped.
    Held(#[expect(dead_code, reason = "held for as long as it lives")] File),
    Taken,
    /// The system can't lock folders.
    Unknown,
}

/// Tries to lock a folder. One that was swept away meanwhile is not found, even if another has its name by now.
pub(super) fn hold(folder: &Path) -> io::Result<Hold> {
    let file = match File::open(folder) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(error),
        // Windows opens no folder. A file inside that is held open in its place would keep the folder from being renamed.
        Err(_) => return Ok(Hold::Unknown),
    };
    hold_opened(file, folder)
}

/// As [`hold`], of what is open already.
pub(super) fn hold_opened(file: File, folder: &Path) -> io::Result<Hold> {
    Ok(match file.try_lock() {
        Ok(()) if is_at(&file, folder)? => Hold::Held(file),
        Ok(()) => return Err(io::ErrorKind::NotFound.into()),
        Err(TryLockError::WouldBlock) => Hold::Taken,
        Err(TryLockError::Error(_)) => Hold::Unknown,
    })
}

/// Whether what was opened is still there.
#[cfg(unix)]
fn is_at(file: &File, folder: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let (opened, there) = (file.metadata()?, std::fs::metadata(folder)?);
    Ok((opened.dev(), opened.ino()) == (there.dev(), there.ino()))
}

#[cfg(not(unix))]
fn is_at(file: &File, folder: &Path) -> io::Result<bool> {
    Ok(same_file::Handle::from_file(file.try_clone()?)? == same_file::Handle::from_path(folder)?)
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_folder_that_has_taken_anothers_name_is_not_the_one_that_was_opened() -> io::Result<()> {
        let scratch = tempfile::tempdir()?;
        let folder = scratch.path().join("a");
        fs::create_dir(&folder)?;
        let opened = File::open(&folder)?;
        assert!(is_at(&opened, &folder)?);
        fs::rename(&folder, scratch.path().join("gone"))?;
        assert!(is_at(&opened, &folder).is_err_and(|error| error.kind() == io::ErrorKind::NotFound));
        fs::create_dir(&folder)?;
        assert!(!is_at(&opened, &folder)?);
        Ok(())
    }
}
