//! Reading the bytes of one file, as they are at one moment.

use std::fs;
use std::io::{Read as _, Seek as _};
use std::path::Path;
use std::sync::Arc;

use super::cache::{FileState, Kept, Stamp};
use super::hash::Hash;
use super::layer::FoundFile;
use super::parsed::Unread;
use super::place::FilePlace;
use crate::disk::DiskFile;

/// The result of reading a file.
pub(super) enum FileRead {
    /// It has not changed.
    Same(Arc<Kept>),
    New(Result<(Vec<u8>, Hash), Unread>, Option<Stamp>),
}

/// Reads the bytes of a file, never more than may be published. A file that is copied is not read again while its stamp is
/// the same: it may be large.
pub(super) fn read(found: &FoundFile, before: Option<&Arc<Kept>>) -> FileRead {
    let before = before.filter(|kept| kept.place == found.place);
    if let Some(unread) = &found.unread {
        return same_or_new(before, Err(unread.clone()), None);
    }
    let most = found.place.largest(&found.path);
    if let Some(bytes) = found.unsaved.as_ref().filter(|_| found.place != FilePlace::Asset) {
        let size = bytes.len() as u64;
        return same_or_new(before, if size > most { Err(Unread::TooLarge(size)) } else { Ok(bytes.clone()) }, None);
    }
    match found.place {
        // Its contents are not read.
        FilePlace::Other | FilePlace::Unknown => same_or_new(before, Ok(Vec::new()), None),
        FilePlace::Asset => {
            let stamp = Stamp::of(&found.disk.path());
            match before.filter(|kept| stamp.is_some() && kept.stamp == stamp) {
                Some(kept) => FileRead::Same(kept.clone()),
                None => same_or_new(before, read_bytes(&found.disk, most), stamp),
            }
        }
        _ => same_or_new(before, read_bytes(&found.disk, most), None),
    }
}

fn same_or_new(before: Option<&Arc<Kept>>, bytes: Result<Vec<u8>, Unread>, stamp: Option<Stamp>) -> FileRead {
    let bytes = bytes.map(|bytes| {
        let hash = Hash::of(&bytes);
        (bytes, hash)
    });
    match before.filter(|kept| kept.state == state_of(&bytes) && kept.stamp == stamp) {
        Some(kept) => FileRead::Same(kept.clone()),
        None => FileRead::New(bytes, stamp),
    }
}

/// What distinguishes the bytes from those of another run.
pub(super) fn state_of(bytes: &Result<(Vec<u8>, Hash), Unread>) -> FileState {
    bytes.as_ref().map(|(_, hash)| *hash).map_err(Clone::clone)
}

/// How many times a file that changes while it is read is read again.
const READINGS: usize = 5;

/// Reads a file as it is at one moment, not the start of one save and the end of the next.
pub(super) fn read_bytes(file: &DiskFile, most: u64) -> Result<Vec<u8>, Unread> {
    let refused = |_| Unread::Refused;
    let mut file = file.open().map_err(refused)?;
    let mut before = file.metadata().map_err(refused)?;
    for _ in 0..READINGS {
        if before.len() > most {
            return Err(Unread::TooLarge(before.len()));
        }
        let mut bytes = Vec::with_capacity(before.len() as usize + 1);
        // The limit holds even for a file that grows while it is read.
        file.by_ref().take(most).read_to_end(&mut bytes).map_err(refused)?;
        let after = file.metadata().map_err(refused)?;
        if after.len() == before.len() && after.modified().ok() == before.modified().ok() {
            return Ok(bytes);
        }
        file.rewind().map_err(refused)?;
        before = after;
    }
    Err(Unread::Refused)
}

/// In bytes; 0 if it can't be told.
pub(super) fn size(path: &Path) -> u64 {
    fs::symlink_metadata(path).map_or(0, |facts| facts.len())
}
