//! Where folders can't be opened, links are looked for first.
#![expect(clippy::disallowed_methods, reason = "what an editor has changed is written here alone")]

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use super::holds;
use crate::disk::remove_file;

pub(super) struct NamedSpot {
    folder: PathBuf,
    path: PathBuf,
}

impl NamedSpot {
    pub(super) fn open(folder: &Path, names: &[&OsStr], make: bool) -> io::Result<NamedSpot> {
        let Some((name, folders)) = names.split_last() else { return Err(ErrorKind::InvalidInput.into()) };
        let mut folder = folder.to_owned();
        for name in folders {
            folder.push(name);
            match fs::symlink_metadata(&folder) {
                Ok(facts) if facts.is_dir() => {}
                Ok(_) => return Err(ErrorKind::InvalidInput.into()),
                Err(error) if error.kind() == ErrorKind::NotFound && make => fs::create_dir(&folder)?,
                Err(error) => return Err(error),
            }
        }
        Ok(NamedSpot { path: folder.join(name), folder })
    }

    pub(super) fn write_beside(&self, beside: &OsStr, bytes: &[u8]) -> io::Result<()> {
        match fs::symlink_metadata(&self.path) {
            Ok(facts) if !facts.is_file() => return Err(ErrorKind::InvalidInput.into()),
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut file = File::create_new(self.folder.join(beside))?;
        let written = file.write_all(bytes).and_then(|()| file.sync_all());
        drop(file);
        if written.is_err() {
            let _ = self.remove_beside(beside);
        }
        written
    }

    /// Only what is written between the look and the rename is not seen.
    pub(super) fn replace(&self, beside: &OsStr, before: &[u8]) -> io::Result<()> {
        // Somebody has said that it is not to be changed: there is nothing to wait for.
        if fs::metadata(&self.path)?.permissions().readonly() {
            return Err(ErrorKind::PermissionDenied.into());
        }
        match holds(File::open(&self.path)?, before)? {
            true => fs::rename(self.folder.join(beside), &self.path),
            false => Err(ErrorKind::AlreadyExists.into()),
        }
    }

    pub(super) fn fill(&self, beside: &OsStr) -> io::Result<()> {
        match fs::symlink_metadata(&self.path) {
            Err(error) if error.kind() == ErrorKind::NotFound => fs::rename(self.folder.join(beside), &self.path),
            Err(error) => Err(error),
            Ok(_) => Err(ErrorKind::AlreadyExists.into()),
        }
    }

    pub(super) fn remove(&self) -> io::Result<()> {
        fs::remove_file(&self.path)
    }

    pub(super) fn remove_folder(&self) -> io::Result<()> {
        fs::remove_dir(&self.path)
    }

    pub(super) fn remove_beside(&self, beside: &OsStr) -> io::Result<()> {
        remove_file(&self.folder.join(beside))
    }

    /// The system writes names by itself.
    pub(super) fn sync(&self) -> io::Result<()> {
        Ok(())
    }
}
