//! A folder that nobody but the user can write to or read in, and files in it: whoever could write there would decide what is
//! published, since finished documents are taken from it.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::time::SystemTime;

#[cfg(not(unix))]
use here::NamedFolder as Inner;
#[cfg(unix)]
use here::OpenFolder as Inner;

/// The longest name of a file while it is being written, after its own.
const UNFINISHED: &str = "unfinished";

/// A folder of the user's own, open: what happens to its name or those above it makes no difference any more.
pub struct OwnFolder(Inner);

/// A file of such a folder.
pub struct OwnFile {
    /// Its name in the folder.
    pub name: String,
    /// In bytes.
    pub size: u64,
    /// When it was written.
    pub modified: SystemTime,
}

impl OwnFolder {
    /// The folder with this name in `betre` in the user's cache folder. `None` if it is not there, or if it or `betre` belongs
    /// to another user, can be written to by others, or is a link: then it is not to be trusted.
    pub fn open(cache: &Path, name: &str) -> Option<OwnFolder> {
        Inner::open(cache, &["betre", name], false).ok().map(OwnFolder)
    }

    /// As [`OwnFolder::open`]; made, for this user alone, if it is not there.
    pub fn make(cache: &Path, name: &str) -> Option<OwnFolder> {
        Inner::open(cache, &["betre", name], true).ok().map(OwnFolder)
    }

    /// The bytes of an ordinary file of the user's own; `None` if it is anything else, or has more than `most`.
    pub fn read(&self, name: &str, most: u64) -> Option<Vec<u8>> {
        let file = self.file(name, most)?;
        let mut bytes = Vec::new();
        file.take(most).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    }

    /// The first line of such a file, without its end; `None` if it has more bytes than `most`.
    pub fn read_line(&self, name: &str, most: u64) -> Option<Vec<u8>> {
        let mut line = Vec::new();
        BufReader::new(self.file(name, u64::MAX)?.take(most)).read_until(b'\n', &mut line).ok()?;
        (line.pop() == Some(b'\n')).then_some(line)
    }

    fn file(&self, name: &str, most: u64) -> Option<File> {
        let file = self.0.file(name).ok()?;
        let facts = file.metadata().ok()?;
        (facts.is_file() && here::is_own(&facts) && facts.len() <= most).then_some(file)
    }

    /// Writes a file, for the user alone. It has a name of its own until it is whole, so that nobody reads half of it.
    pub fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.write_and(name, bytes, |_| Ok(()))
    }

    /// As [`OwnFolder::write`]; it is on disk afterwards, whatever happens to the machine.
    pub fn write_to_disk(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.write_and(name, bytes, |file| here::sync(file))?;
        self.0.sync()
    }

    fn write_and(&self, name: &str, bytes: &[u8], end: impl FnOnce(&File) -> io::Result<()>) -> io::Result<()> {
        let unfinished = format!("{name}.{}.{UNFINISHED}", std::process::id());
        // Left by a process of the same number that was killed.
        let _ = self.0.remove(&unfinished);
        let written = self.0.create(&unfinished).and_then(|mut file| file.write_all(bytes).and_then(|()| end(&file)));
        let named = written.and_then(|()| self.0.rename(&unfinished, name));
        if named.is_err() {
            let _ = self.0.remove(&unfinished);
        }
        named
    }

    /// Gives a file another name, which is on disk afterwards.
    pub fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        self.0.rename(from, to)?;
        self.0.sync()
    }

    /// Deletes what was left half written. Nobody may be writing.
    pub fn remove_unfinished(&self) {
        for file in self.files() {
            if file.name.ends_with(&format!(".{UNFINISHED}")) {
                let _ = self.remove(&file.name);
            }
        }
    }

    /// A file to lock, which is made if it is not there.
    pub fn lock_file(&self, name: &str) -> io::Result<File> {
        let file = self.0.lock_file(name)?;
        let facts = file.metadata()?;
        if facts.is_file() && here::is_own(&facts) { Ok(file) } else { Err(io::ErrorKind::InvalidInput.into()) }
    }

    /// Its files.
    pub fn files(&self) -> Vec<OwnFile> {
        self.0.files().unwrap_or_default()
    }

    /// Deletes a file.
    pub fn remove(&self, name: &str) -> io::Result<()> {
        self.0.remove(name)
    }
}

#[cfg(unix)]
mod here {
    use std::fs::{File, Metadata};
    use std::io;
    use std::os::fd::OwnedFd;
    use std::os::unix::fs::MetadataExt;
    use std::path::Path;

    use rustix::fs::{AtFlags, CWD, Dir, FileType, Mode, OFlags};
    use rustix::fs::{fchmod, fstat, mkdirat, openat, renameat, statat, unlinkat};
    use rustix::io::Errno;
    use rustix::process::geteuid;

    use super::OwnFile;
    pub(super) use crate::disk::replace::sync;

    pub(super) struct OpenFolder(OwnedFd);

    const IS_FOLDER: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);
    /// A pipe is not waited for.
    const PLAIN: OFlags = OFlags::NOFOLLOW.union(OFlags::NONBLOCK).union(OFlags::NOCTTY).union(OFlags::CLOEXEC);

    pub(super) fn is_own(facts: &Metadata) -> bool {
        facts.uid() == geteuid().as_raw()
    }

    impl OpenFolder {
        pub(super) fn open(base: &Path, names: &[&str], make: bool) -> io::Result<OpenFolder> {
            if make {
                #[expect(clippy::disallowed_methods, reason = "the cache folder, which others share")]
                std::fs::create_dir_all(base)?;
            }
            let mut folder = openat(CWD, base, IS_FOLDER, Mode::empty())?;
            for name in names {
                if make {
                    match mkdirat(&folder, *name, Mode::RWXU) {
                        Err(Errno::EXIST) | Ok(()) => {}
                        Err(error) => return Err(error.into()),
                    }
                }
                folder = openat(&folder, *name, IS_FOLDER | OFlags::NOFOLLOW, Mode::empty())?;
                own(&folder)?;
            }
            Ok(OpenFolder(folder))
        }

        pub(super) fn file(&self, name: &str) -> io::Result<File> {
            Ok(openat(&self.0, name, OFlags::RDONLY | PLAIN, Mode::empty())?.into())
        }

        pub(super) fn create(&self, name: &str) -> io::Result<File> {
            let new = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | PLAIN;
            Ok(openat(&self.0, name, new, Mode::RUSR | Mode::WUSR)?.into())
        }

        pub(super) fn lock_file(&self, name: &str) -> io::Result<File> {
            Ok(openat(&self.0, name, OFlags::WRONLY | OFlags::CREATE | PLAIN, Mode::RUSR | Mode::WUSR)?.into())
        }

        pub(super) fn rename(&self, from: &str, to: &str) -> io::Result<()> {
            Ok(renameat(&self.0, from, &self.0, to)?)
        }

        pub(super) fn sync(&self) -> io::Result<()> {
            sync(&self.0)
        }

        pub(super) fn remove(&self, name: &str) -> io::Result<()> {
            Ok(unlinkat(&self.0, name, AtFlags::empty())?)
        }

        pub(super) fn files(&self) -> io::Result<Vec<OwnFile>> {
            let file = |name: &str| {
                let facts = statat(&self.0, name, AtFlags::SYMLINK_NOFOLLOW).ok()?;
                let is_file = FileType::from_raw_mode(facts.st_mode).is_file();
                let since =
                    std::time::Duration::new(facts.st_mtime.try_into().ok()?, facts.st_mtime_nsec.try_into().ok()?);
                let modified = std::time::SystemTime::UNIX_EPOCH + since;
                let size = facts.st_size.try_into().ok()?;
                is_file.then(|| OwnFile { name: name.to_owned(), size, modified })
            };
            let entries = Dir::read_from(&self.0)?;
            Ok(entries.filter_map(|entry| file(entry.ok()?.file_name().to_str().ok()?)).collect())
        }
    }

    /// Refuses a folder of another user, or one that others may write to; hides what is in it from others.
    fn own(folder: &OwnedFd) -> io::Result<()> {
        let facts = fstat(folder)?;
        let mode = Mode::from_raw_mode(facts.st_mode);
        if facts.st_uid != geteuid().as_raw() || mode.intersects(Mode::WGRP | Mode::WOTH) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        if mode.intersects(Mode::RWXG | Mode::RWXO) {
            fchmod(folder, Mode::RWXU)?;
        }
        Ok(())
    }
}

/// Elsewhere the cache folder is in the user's profile, which is the user's alone.
#[cfg(not(unix))]
#[expect(clippy::disallowed_methods, reason = "the cache folder is read and written here alone")]
mod here {
    use std::fs::{self, File, Metadata};
    use std::io;
    use std::path::{Path, PathBuf};

    use super::OwnFile;
    use crate::disk::{remove_file, rename};

    pub(super) struct NamedFolder(PathBuf);

    pub(super) fn is_own(_facts: &Metadata) -> bool {
        true
    }

    pub(super) fn sync(file: &File) -> io::Result<()> {
        file.sync_all()
    }

    impl NamedFolder {
        pub(super) fn open(base: &Path, names: &[&str], make: bool) -> io::Result<NamedFolder> {
            let folder = names.iter().fold(base.to_owned(), |folder, name| folder.join(name));
            if make {
                fs::create_dir_all(&folder)?;
            }
            if folder.is_dir() { Ok(NamedFolder(folder)) } else { Err(io::ErrorKind::NotFound.into()) }
        }

        pub(super) fn file(&self, name: &str) -> io::Result<File> {
            File::open(self.0.join(name))
        }

        pub(super) fn create(&self, name: &str) -> io::Result<File> {
            File::create_new(self.0.join(name))
        }

        pub(super) fn lock_file(&self, name: &str) -> io::Result<File> {
            File::options().create(true).truncate(false).write(true).open(self.0.join(name))
        }

        pub(super) fn rename(&self, from: &str, to: &str) -> io::Result<()> {
            rename(&self.0.join(from), &self.0.join(to))
        }

        /// The system writes names by itself.
        pub(super) fn sync(&self) -> io::Result<()> {
            Ok(())
        }

        pub(super) fn remove(&self, name: &str) -> io::Result<()> {
            remove_file(&self.0.join(name))
        }

        pub(super) fn files(&self) -> io::Result<Vec<OwnFile>> {
            let file = |entry: fs::DirEntry| {
                let facts = entry.metadata().ok().filter(Metadata::is_file)?;
                let name = entry.file_name().into_string().ok()?;
                Some(OwnFile { name, size: facts.len(), modified: facts.modified().ok()? })
            };
            Ok(fs::read_dir(&self.0)?.flatten().filter_map(file).collect())
        }
    }
}

#[cfg(all(test, unix))]
#[expect(clippy::disallowed_methods, reason = "what is tested is on disk")]
mod tests {
    use std::fs;
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn mode(path: &Path, mode: u32) -> io::Result<()> {
        fs::set_permissions(path, fs::Permissions::from_mode(mode))
    }

    #[test]
    fn it_is_the_users_alone() -> io::Result<()> {
        let scratch = tempfile::tempdir()?;
        let cache = scratch.path().join("cache");
        assert!(OwnFolder::open(&cache, "x").is_none());
        let folder = OwnFolder::make(&cache, "x").ok_or(io::ErrorKind::Other)?;
        folder.write("a", b"first")?;
        folder.write("a", b"second")?;
        assert_eq!(folder.read("a", 6).as_deref(), Some(b"second".as_slice()));
        assert_eq!(folder.read("a", 5), None);
        let names: Vec<_> = folder.files().into_iter().map(|file| (file.name, file.size)).collect();
        assert_eq!(names, [("a".to_owned(), 6)]);
        folder.write_to_disk("lines", b"one\ntwo")?;
        folder.rename("lines", "b")?;
        assert_eq!(folder.read_line("b", 4).as_deref(), Some(b"one".as_slice()));
        assert_eq!(
            [folder.read_line("b", 3), folder.read_line("a", 10), folder.read_line("lines", 10)],
            [None, None, None]
        );
        fs::write(cache.join("betre/x/b.1.unfinished"), "half")?;
        folder.remove_unfinished();
        assert_eq!(folder.files().len(), 2);
        let shared = |path: &Path| fs::metadata(path).map(|facts| facts.permissions().mode() & 0o077);
        assert_eq!(shared(&cache.join("betre"))?, 0);
        assert_eq!(shared(&cache.join("betre/x"))?, 0);
        assert_eq!(shared(&cache.join("betre/x/a"))?, 0);
        // What others could read is hidden; what they could write to is not trusted, nor what is a link.
        mode(&cache.join("betre"), 0o755)?;
        assert!(OwnFolder::open(&cache, "x").is_some());
        assert_eq!(shared(&cache.join("betre"))?, 0);
        for (name, open) in [("betre", 0o720), ("betre/x", 0o702)] {
            mode(&cache.join(name), open)?;
            assert!(OwnFolder::make(&cache, "x").is_none(), "{name}");
            mode(&cache.join(name), 0o700)?;
        }
        symlink("x", cache.join("betre/y"))?;
        assert!(OwnFolder::make(&cache, "y").is_none());
        Ok(())
    }

    #[test]
    fn what_is_no_file_there_is_neither_read_nor_locked() -> io::Result<()> {
        let scratch = tempfile::tempdir()?;
        let folder = OwnFolder::make(scratch.path(), "x").ok_or(io::ErrorKind::Other)?;
        let path = scratch.path().join("betre/x");
        fs::write(scratch.path().join("else"), "x")?;
        symlink(scratch.path().join("else"), path.join("link"))?;
        symlink(scratch.path().join("none"), path.join("dead"))?;
        let _ = std::process::Command::new("mkfifo").arg(path.join("pipe")).status();
        for name in ["link", "dead", "pipe"] {
            assert_eq!(folder.read(name, 10), None, "{name}");
            assert!(folder.lock_file(name).is_err(), "{name}");
        }
        assert!(!scratch.path().join("none").exists());
        assert!(folder.files().is_empty());
        assert!(folder.lock_file("new").is_ok());
        Ok(())
    }
}
