//! One build at a time for a target: a file in the user's cache folder that is locked while a build lasts. The system
//! opens it when the program ends, however it ends.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;

use crate::content::hash::Hash;

/// Waits for the turn at a target, and says so with `waiting` where another build has it. None where there is no folder to
/// lock in: two builds are kept apart without it too, but the last to be done is then not always the last to have read.
pub fn lock(cache: &Path, out: &Path, waiting: impl FnOnce()) -> Option<File> {
    let folder = cache.join("betre").join("locks");
    fs::create_dir_all(&folder).ok()?;
    let name = Hash::of(out.as_os_str().as_encoded_bytes()).to_string();
    // Never removed: a file that is waited for must be the one that the next one finds.
    let file = File::options().create(true).truncate(false).write(true).open(folder.join(name)).ok()?;
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
pub enum Hold {
    /// Ours, until it is dropped.
    Held(#[expect(dead_code, reason = "held for as long as it lives")] File),
    Taken,
    /// The system locks no folders.
    Unknown,
}

/// Tries to lock a folder.
pub fn hold(folder: &Path) -> io::Result<Hold> {
    let file = match File::open(folder) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(error),
        Err(_) => return Ok(Hold::Unknown),
    };
    Ok(match file.try_lock() {
        Ok(()) => Hold::Held(file),
        Err(TryLockError::WouldBlock) => Hold::Taken,
        Err(TryLockError::Error(_)) => Hold::Unknown,
    })
}
