//! What a save does in the site's folder, step by step, and how it is undone or taken up again.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::path::Path;

#[cfg(test)]
pub(super) use super::tests::step;
use super::{FileChange, Unstored};
use crate::content::hash::Hash;
use crate::disk::{self, Spot, holds, open_below};

/// Between two steps. In tests, a kill, a fault of the disk or another program comes here.
#[cfg(not(test))]
#[expect(clippy::unnecessary_wraps, reason = "a step fails in tests")]
pub(super) fn step() -> io::Result<()> {
    Ok(())
}

/// The changes of one save in a site's folder. What is written beside has the mark in its name, which no other save has.
pub(super) struct Doing<'a> {
    pub(super) root: &'a Path,
    pub(super) mark: &'a str,
}

impl Doing<'_> {
    /// Refuses a file that is not what a change finds.
    pub(super) fn compare(&self, change: &FileChange) -> Result<(), Unstored> {
        patiently(|| self.is_there(&change.path, change.before.as_deref()))
    }

    /// The folders that new files need, each after the one it is in.
    pub(super) fn missing_folders(&self, changes: &[FileChange]) -> Vec<String> {
        let new = changes.iter().filter(|change| change.after.is_some());
        let folders: BTreeSet<&str> = new
            .flat_map(|change| change.path.match_indices('/').filter_map(|(end, _)| change.path.get(..end)))
            .collect();
        folders.into_iter().filter(|folder| !self.root.join(folder).is_dir()).map(str::to_owned).collect()
    }

    /// Does all changes. What is new is written beside first: a disk that is full is then full before anything is replaced.
    /// On a refusal, tells how many changes were begun.
    pub(super) fn forward(&self, changes: &[FileChange]) -> Result<(), (usize, Unstored)> {
        changes.iter().try_for_each(|change| self.write_beside(change)).map_err(|refusal| (0, refusal))?;
        for (at, change) in changes.iter().enumerate() {
            self.put(change).map_err(|refusal| (at + 1, refusal))?;
        }
        self.sweep(changes);
        Ok(())
    }

    /// Takes away the folders that nothing is left in after the last of their files has gone.
    fn sweep(&self, changes: &[FileChange]) {
        for gone in changes.iter().filter(|change| change.after.is_none()) {
            let folders = gone.path.rmatch_indices('/').filter_map(|(end, _)| gone.path.get(..end));
            for folder in folders {
                // One that holds anything is not taken away, nor what it is in.
                let swept = Spot::open(self.root, Path::new(folder)).and_then(|spot| spot.remove_folder());
                if swept.is_err() {
                    break;
                }
            }
        }
    }

    /// Takes back those of the changes that were begun, where the files are still what was written, and clears away the rest. An
    /// error: some could not be.
    pub(super) fn back(&self, begun: &[FileChange], all: &[FileChange], folders: &[String]) -> Result<(), Unstored> {
        self.clear(all);
        let mut undone = Ok(());
        for change in begun.iter().rev().map(FileChange::taken_back) {
            let back = self.compare(&change).and_then(|()| self.write_beside(&change)).and_then(|()| self.put(&change));
            if let Err(refusal @ Unstored::System(..)) = back {
                undone = Err(refusal);
            }
        }
        self.clear(all);
        for folder in folders.iter().rev() {
            // One in which somebody else has put something stays.
            let _ = Spot::open(self.root, Path::new(folder)).and_then(|spot| spot.remove_folder());
        }
        undone
    }

    /// Does what was not done of changes that were begun before a kill. Does nothing, and returns `false`, if a file is neither
    /// what it was nor what it was to be.
    pub(super) fn resume(&self, changes: &[FileChange]) -> Result<bool, Unstored> {
        self.clear(changes);
        let mut rest = Vec::new();
        for change in changes {
            let states = [change, &change.taken_back()].map(|change| self.compare(change));
            match states {
                [Ok(()), _] => rest.push(change.clone()),
                [_, Ok(())] => {}
                [Err(refusal @ Unstored::System(..)), _] | [_, Err(refusal @ Unstored::System(..))] => {
                    return Err(refusal);
                }
                _ => return Ok(false),
            }
        }
        let done = self.forward(&rest);
        match &done {
            Ok(()) => self.sweep(changes),
            Err(_) => self.clear(changes),
        }
        done.map(|()| true).map_err(|(_, refusal)| refusal)
    }

    /// Whether a file has these bytes, or is not there.
    fn is_there(&self, path: &str, wanted: Option<&[u8]>) -> Result<(), Unstored> {
        let file = match open_below(self.root, Path::new(path)) {
            Ok(file) => Some(file),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(refused(path, error)),
        };
        let is_same = match (file, wanted) {
            (Some(file), Some(wanted)) => holds(file, wanted).map_err(|error| refused(path, error))?,
            (file, wanted) => file.is_none() && wanted.is_none(),
        };
        if is_same { Ok(()) } else { Err(Unstored::Changed(path.to_owned())) }
    }

    fn beside(&self, path: &str) -> String {
        let hash = Hash::of(path.as_bytes()).to_string();
        format!(".betre-{}-{}", self.mark, hash.get(..16).unwrap_or_default())
    }

    fn write_beside(&self, change: &FileChange) -> Result<(), Unstored> {
        let Some(bytes) = change.after.as_ref().filter(|_| change.is_real()) else { return Ok(()) };
        let written = step()
            .and_then(|()| Spot::make(self.root, Path::new(&change.path)))
            .and_then(|spot| spot.write_beside(&self.beside(&change.path), bytes));
        written.map_err(|error| refused(&change.path, error))
    }

    /// Puts a file in its place, if that is still what the change found.
    fn put(&self, change: &FileChange) -> Result<(), Unstored> {
        let path = &change.path;
        step().map_err(|error| refused(path, error))?;
        patiently(|| {
            self.is_there(path, change.before.as_deref())?;
            if !change.is_real() {
                return Ok(());
            }
            let put = |spot: &Spot| match (&change.before, &change.after) {
                (_, None) => spot.remove(),
                (None, Some(_)) => spot.fill(&self.beside(path)),
                (Some(before), Some(_)) => spot.replace(&self.beside(path), before),
            };
            let spot = Spot::open(self.root, Path::new(path)).map_err(|error| refused(path, error))?;
            put(&spot).map_err(|error| match error.kind() {
                // Since it was looked at, or in the very moment.
                ErrorKind::AlreadyExists => Unstored::Changed(path.clone()),
                ErrorKind::NotFound if change.before.is_some() => Unstored::Changed(path.clone()),
                _ => refused(path, error),
            })?;
            step().and_then(|()| spot.sync()).map_err(|error| refused(path, error))
        })
    }

    /// Deletes what was written beside and not put in its place.
    fn clear(&self, changes: &[FileChange]) {
        for change in changes {
            let spot = Spot::open(self.root, Path::new(&change.path));
            let _ = spot.and_then(|spot| spot.remove_beside(&self.beside(&change.path)));
        }
    }
}

fn refused(path: &str, error: io::Error) -> Unstored {
    match error.kind() {
        ErrorKind::InvalidInput => Unstored::NotAFile(path.to_owned()),
        _ => Unstored::System(path.to_owned(), error),
    }
}

/// Tries again for about two seconds what another program prevents.
fn patiently(attempt: impl Fn() -> Result<(), Unstored>) -> Result<(), Unstored> {
    disk::patiently(|refusal| matches!(refusal, Unstored::System(_, error) if disk::is_held(error)), attempt)
}
