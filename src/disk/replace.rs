//! One file of a folder is made, replaced or deleted: what is new is written beside it, and put in its place in one step. No
//! name on the way may be a link.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

#[cfg(not(unix))]
mod named;

#[cfg(unix)]
use here::OpenSpot as Inner;
#[cfg(unix)]
pub(super) use here::{open_folder, sync};
#[cfg(not(unix))]
use named::NamedSpot as Inner;

/// A name in a folder below another, whether or not there is a file. The folder is open: what happens to its own name makes no
/// difference any more.
pub struct Spot(Inner);

impl Spot {
    /// `inside` is the path from the folder. `NotFound` if a folder on the way isn't there, `InvalidInput` if it is a link or a file.
    pub fn open(folder: &Path, inside: &Path) -> io::Result<Spot> {
        Inner::open(folder, &super::names(inside)?, false).map(Spot)
    }

    /// As [`Spot::open`]; folders on the way are made if they are not there.
    pub fn make(folder: &Path, inside: &Path) -> io::Result<Spot> {
        Inner::open(folder, &super::names(inside)?, true).map(Spot)
    }

    /// Writes a new file in the same folder, with the mode and the group of the one at the spot. It is on disk afterwards, or
    /// nothing is.
    pub fn write_beside(&self, beside: &str, bytes: &[u8]) -> io::Result<()> {
        self.0.write_beside(own_name(beside)?, bytes)
    }

    /// Puts the file that was written beside in place of the one at the spot, which must have these bytes: `AlreadyExists` if it
    /// has others, as far as the system can tell that in the moment of the exchange.
    pub fn replace(&self, beside: &str, before: &[u8]) -> io::Result<()> {
        self.0.replace(own_name(beside)?, before)
    }

    /// Puts the file that was written beside at the spot: `AlreadyExists` if there is anything.
    pub fn fill(&self, beside: &str) -> io::Result<()> {
        self.0.fill(own_name(beside)?)
    }

    /// Deletes the file at the spot.
    pub fn remove(&self) -> io::Result<()> {
        self.0.remove()
    }

    /// Deletes the folder at the spot, if it is empty.
    pub fn remove_folder(&self) -> io::Result<()> {
        self.0.remove_folder()
    }

    /// Deletes a file that was written beside.
    pub fn remove_beside(&self, beside: &str) -> io::Result<()> {
        self.0.remove_beside(own_name(beside)?)
    }

    /// Makes sure that the names in the folder are on disk.
    pub fn sync(&self) -> io::Result<()> {
        self.0.sync()
    }
}

/// A name in the same folder that is never content: it begins with a point.
fn own_name(name: &str) -> io::Result<&OsStr> {
    let is_own = name.starts_with('.') && !name.starts_with("..") && !name.contains(['/', '\\', ':']);
    if is_own { Ok(OsStr::new(name)) } else { Err(io::ErrorKind::InvalidInput.into()) }
}

/// Whether a file holds these bytes and no others.
pub fn holds(file: File, bytes: &[u8]) -> io::Result<bool> {
    let mut seen = Vec::with_capacity(bytes.len() + 1);
    // One more, so that a longer file is seen to be.
    file.take(bytes.len() as u64 + 1).read_to_end(&mut seen)?;
    Ok(seen == bytes)
}

#[cfg(unix)]
mod here {
    use std::ffi::{OsStr, OsString};
    use std::fs::File;
    use std::io::{self, Write as _};
    use std::os::fd::{AsFd, OwnedFd};
    use std::path::Path;

    use rustix::fs::{AtFlags, FileType, Mode, OFlags, Stat};
    use rustix::fs::{fchmod, fsync, linkat, mkdirat, open, openat, renameat, statat, unlinkat};
    use rustix::io::Errno;

    use super::holds;

    pub(super) struct OpenSpot {
        folder: OwnedFd,
        name: OsString,
    }

    const IS_FOLDER: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);
    const NEW: OFlags =
        OFlags::WRONLY.union(OFlags::CREATE).union(OFlags::EXCL).union(OFlags::NOFOLLOW).union(OFlags::CLOEXEC);

    /// What the user's mask leaves of it is the mode of what is new.
    const FOR_ALL: Mode =
        Mode::RUSR.union(Mode::WUSR).union(Mode::RGRP).union(Mode::WGRP).union(Mode::ROTH).union(Mode::WOTH);

    /// Opens a folder below another, name by name: each is opened in the one before it, so that none can be exchanged for a link
    /// on the way.
    pub(in crate::disk) fn open_folder(folder: &Path, names: &[&OsStr], make: bool) -> io::Result<OwnedFd> {
        let mut at = open(folder, IS_FOLDER, Mode::empty())?;
        for name in names {
            if make {
                match mkdirat(&at, *name, Mode::RWXU | Mode::RWXG | Mode::RWXO) {
                    Ok(()) => sync(&at)?,
                    // Where nothing may be written, that is said even of what is there.
                    Err(_) if statat(&at, *name, AtFlags::SYMLINK_NOFOLLOW).is_ok() => {}
                    Err(error) => return Err(error.into()),
                }
            }
            at = openat(&at, *name, IS_FOLDER | OFlags::NOFOLLOW, Mode::empty()).map_err(|error| match error {
                // A link, or a file for a folder.
                Errno::LOOP | Errno::NOTDIR => io::ErrorKind::InvalidInput.into(),
                error => io::Error::from(error),
            })?;
        }
        Ok(at)
    }

    /// Makes sure that a file, or a folder's names, are on disk.
    pub(in crate::disk) fn sync(file: impl AsFd) -> io::Result<()> {
        match fsync(file) {
            // The file system has no disk to write to, or has no such thing for folders.
            Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP | Errno::BADF) | Ok(()) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    impl OpenSpot {
        pub(super) fn open(folder: &Path, names: &[&OsStr], make: bool) -> io::Result<OpenSpot> {
            let Some((name, folders)) = names.split_last() else { return Err(io::ErrorKind::InvalidInput.into()) };
            Ok(OpenSpot { folder: open_folder(folder, folders, make)?, name: (*name).to_owned() })
        }

        pub(super) fn write_beside(&self, beside: &OsStr, bytes: &[u8]) -> io::Result<()> {
            let before = match statat(&self.folder, &self.name, AtFlags::SYMLINK_NOFOLLOW) {
                Ok(facts) if FileType::from_raw_mode(facts.st_mode).is_file() => Some(facts),
                Ok(_) => return Err(io::ErrorKind::InvalidInput.into()),
                Err(Errno::NOENT) => None,
                Err(error) => return Err(error.into()),
            };
            // Nobody else reads it before it has the mode that it is to have.
            let mode = if before.is_some() { Mode::RUSR | Mode::WUSR } else { FOR_ALL };
            let file = File::from(openat(&self.folder, beside, NEW, mode)?);
            let written = write(&file, before.as_ref(), bytes);
            if written.is_err() {
                let _ = self.remove_beside(beside);
            }
            written
        }

        pub(super) fn replace(&self, beside: &OsStr, before: &[u8]) -> io::Result<()> {
            match self.exchange(beside) {
                Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => return self.replace_seen(beside, before),
                done => done?,
            }
            // What was there lies beside now, to the last byte that anybody wrote.
            if self.has(beside, before) {
                return self.remove_beside(beside);
            }
            self.exchange(beside)?;
            Err(io::ErrorKind::AlreadyExists.into())
        }

        /// Where names can't be exchanged: only what is written between the look and the rename is not seen.
        fn replace_seen(&self, beside: &OsStr, before: &[u8]) -> io::Result<()> {
            match self.has(&self.name, before) {
                true => self.rename(beside),
                false => Err(io::ErrorKind::AlreadyExists.into()),
            }
        }

        fn rename(&self, beside: &OsStr) -> io::Result<()> {
            Ok(renameat(&self.folder, beside, &self.folder, &self.name)?)
        }

        #[cfg(any(target_os = "linux", target_os = "macos"))]
        fn exchange(&self, beside: &OsStr) -> Result<(), Errno> {
            use rustix::fs::{RenameFlags, renameat_with};
            renameat_with(&self.folder, beside, &self.folder, &self.name, RenameFlags::EXCHANGE)
        }

        #[cfg(not(any(target_os = "linux", target_os = "macos")))]
        fn exchange(&self, _beside: &OsStr) -> Result<(), Errno> {
            Err(Errno::NOSYS)
        }

        /// Whether a name is that of a file with these bytes.
        fn has(&self, name: &OsStr, bytes: &[u8]) -> bool {
            let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
            let Ok(file) = openat(&self.folder, name, flags, Mode::empty()) else { return false };
            holds(File::from(file), bytes).unwrap_or(false)
        }

        pub(super) fn fill(&self, beside: &OsStr) -> io::Result<()> {
            match self.rename_to_none(beside) {
                Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => self.link(beside),
                done => Ok(done?),
            }
        }

        #[cfg(any(target_os = "linux", target_os = "macos"))]
        fn rename_to_none(&self, beside: &OsStr) -> Result<(), Errno> {
            use rustix::fs::{RenameFlags, renameat_with};
            renameat_with(&self.folder, beside, &self.folder, &self.name, RenameFlags::NOREPLACE)
        }

        #[cfg(not(any(target_os = "linux", target_os = "macos")))]
        fn rename_to_none(&self, _beside: &OsStr) -> Result<(), Errno> {
            Err(Errno::NOSYS)
        }

        /// Where a rename can't be kept from replacing: a second name, and the first is taken away.
        fn link(&self, beside: &OsStr) -> io::Result<()> {
            match linkat(&self.folder, beside, &self.folder, &self.name, AtFlags::empty()) {
                Ok(()) => self.remove_beside(beside),
                Err(Errno::EXIST) => Err(Errno::EXIST.into()),
                // The file system has no second names.
                Err(_) => match statat(&self.folder, &self.name, AtFlags::SYMLINK_NOFOLLOW) {
                    Err(Errno::NOENT) => self.rename(beside),
                    Err(error) => Err(error.into()),
                    Ok(_) => Err(Errno::EXIST.into()),
                },
            }
        }

        pub(super) fn remove(&self) -> io::Result<()> {
            Ok(unlinkat(&self.folder, &self.name, AtFlags::empty())?)
        }

        pub(super) fn remove_folder(&self) -> io::Result<()> {
            Ok(unlinkat(&self.folder, &self.name, AtFlags::REMOVEDIR)?)
        }

        pub(super) fn remove_beside(&self, beside: &OsStr) -> io::Result<()> {
            Ok(unlinkat(&self.folder, beside, AtFlags::empty())?)
        }

        pub(super) fn sync(&self) -> io::Result<()> {
            sync(&self.folder)
        }
    }

    fn write(mut file: &File, before: Option<&Stat>, bytes: &[u8]) -> io::Result<()> {
        if let Some(before) = before {
            // Only a group that the user is in can be given.
            let _ = std::os::unix::fs::fchown(file, None, Some(before.st_gid));
            match fchmod(file, Mode::from_raw_mode(before.st_mode)) {
                // The file is ours: the file system has no modes.
                Err(Errno::PERM | Errno::OPNOTSUPP) | Ok(()) => {}
                Err(error) => return Err(error.into()),
            }
        }
        file.write_all(bytes)?;
        sync(file)
    }

    #[cfg(test)]
    #[expect(clippy::disallowed_methods, reason = "what is tested is on disk")]
    mod tests {
        use super::*;

        #[test]
        fn where_names_cannot_be_exchanged_what_is_there_is_looked_at() -> io::Result<()> {
            let scratch = tempfile::tempdir()?;
            let spot = OpenSpot::open(scratch.path(), &[OsStr::new("a")], false)?;
            std::fs::write(scratch.path().join("a"), "theirs")?;
            spot.write_beside(OsStr::new(".new"), b"mine")?;
            let there = || std::fs::read_to_string(scratch.path().join("a"));
            let refused = spot.replace_seen(OsStr::new(".new"), b"first");
            assert!(refused.is_err_and(|error| error.kind() == io::ErrorKind::AlreadyExists));
            assert_eq!(there()?, "theirs");
            spot.replace_seen(OsStr::new(".new"), b"theirs")?;
            assert_eq!(there()?, "mine");
            Ok(())
        }

        #[test]
        fn where_a_rename_may_replace_a_second_name_does_not() -> io::Result<()> {
            let scratch = tempfile::tempdir()?;
            let spot = OpenSpot::open(scratch.path(), &[OsStr::new("a")], false)?;
            let beside = OsStr::new(".new");
            spot.write_beside(beside, b"first")?;
            spot.link(beside)?;
            spot.write_beside(beside, b"second")?;
            assert_eq!(spot.link(beside).map_err(|error| error.kind()), Err(io::ErrorKind::AlreadyExists));
            spot.remove_beside(beside)?;
            spot.remove()?;
            assert!(spot.remove_beside(beside).is_err());
            Ok(())
        }
    }
}

#[cfg(all(test, unix))]
#[expect(clippy::disallowed_methods, reason = "what is tested is on disk")]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    const BESIDE: &str = ".new";

    fn put(folder: &Path, inside: &str, text: &str) -> io::Result<()> {
        let spot = Spot::make(folder, Path::new(inside))?;
        spot.write_beside(BESIDE, text.as_bytes())?;
        let put = match fs::read(folder.join(inside)) {
            Ok(before) => spot.replace(BESIDE, &before),
            Err(_) => spot.fill(BESIDE),
        };
        put.and_then(|()| spot.sync())
    }

    #[test]
    fn a_file_is_made_replaced_and_deleted_with_the_mode_it_had() -> io::Result<()> {
        let scratch = tempfile::tempdir()?;
        let root = scratch.path();
        put(root, "a/b/c.md", "first")?;
        fs::set_permissions(root.join("a/b/c.md"), Permissions::from_mode(0o640))?;
        put(root, "a/b/c.md", "second")?;
        assert_eq!(fs::read_to_string(root.join("a/b/c.md"))?, "second");
        assert_eq!(fs::metadata(root.join("a/b/c.md"))?.permissions().mode() & 0o7777, 0o640);
        let spot = Spot::open(root, Path::new("a/b/c.md"))?;
        spot.write_beside(BESIDE, b"third")?;
        let kind = |done: io::Result<()>| done.map_err(|error| error.kind());
        // What has other bytes by now stays.
        assert_eq!(kind(spot.replace(BESIDE, b"first")), Err(io::ErrorKind::AlreadyExists));
        assert_eq!(fs::read_to_string(root.join("a/b/c.md"))?, "second");
        assert_eq!(kind(spot.write_beside(BESIDE, b"third")), Err(io::ErrorKind::AlreadyExists));
        assert_eq!(kind(spot.fill(BESIDE)), Err(io::ErrorKind::AlreadyExists));
        spot.remove_beside(BESIDE)?;
        spot.remove()?;
        assert!(Spot::open(root, Path::new("a"))?.remove_folder().is_err());
        Spot::open(root, Path::new("a/b"))?.remove_folder()?;
        assert_eq!(fs::read_dir(root.join("a"))?.count(), 0);
        Ok(())
    }

    #[test]
    fn no_link_is_followed_and_nothing_but_a_file_replaced() -> io::Result<()> {
        let scratch = tempfile::tempdir()?;
        let [site, other] = ["site", "other"].map(|name| scratch.path().join(name));
        fs::create_dir_all(site.join("a"))?;
        fs::create_dir(&other)?;
        fs::write(other.join("c.md"), "outside")?;
        fs::write(site.join("file"), "inside")?;
        symlink(other.join("c.md"), site.join("link.md"))?;
        symlink(&other, site.join("link"))?;
        symlink("a", site.join("near"))?;
        for refused in ["link.md", "link/c.md", "link/new/c.md", "near/c.md", "a", "file/c.md", "../other/c.md", ""] {
            let kind = put(&site, refused, "x").map_err(|error| error.kind());
            assert_eq!(kind, Err(io::ErrorKind::InvalidInput), "{refused}");
        }
        assert_eq!(fs::read_to_string(other.join("c.md"))?, "outside");
        assert_eq!(fs::read_dir(&other)?.count(), 1);
        let spot = Spot::open(&site, Path::new("file"))?;
        for beside in ["../x", "x", "..", "./x", ""] {
            assert!(spot.write_beside(beside, b"x").is_err(), "{beside}");
        }
        Ok(())
    }
}
