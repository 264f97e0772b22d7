//! Files on disk, opened so that nothing is followed or waited for: only ordinary files, and below the folder that is named no
//! name may be a link, even if it became one a moment ago.

mod held;
mod own;
mod replace;

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

pub use held::{is_held, patiently, remove_file, remove_folder, rename};
pub use own::OwnFolder;
pub use replace::{Spot, holds};

/// A file by the folder it must be in, and its path from there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiskFile {
    folder: Arc<Path>,
    inside: PathBuf,
}

impl DiskFile {
    /// A file that may not exist. `inside` is its path from the folder.
    pub fn new(folder: &Arc<Path>, inside: &Path) -> DiskFile {
        DiskFile { folder: folder.clone(), inside: inside.to_owned() }
    }

    /// Where it is, for messages, and for asking about it without opening it.
    pub fn path(&self) -> PathBuf {
        self.folder.join(&self.inside)
    }

    /// Opens it to be read: see [`open_below`].
    pub fn open(&self) -> io::Result<File> {
        open_below(&self.folder, &self.inside)
    }
}

/// Opens an ordinary file below a folder to be read. It is not opened if a name on the way from the folder to it is a link, or
/// if it is a pipe, a device or anything else that is no file (`InvalidInput`).
pub fn open_below(folder: &Path, inside: &Path) -> io::Result<File> {
    let file = open(folder, &names(inside)?)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(io::ErrorKind::InvalidInput.into()) }
}

/// The bytes of an ordinary file below a folder, opened as [`open_below`] does; of a larger file, the first `most`.
pub fn read_below(folder: &Path, inside: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    open_below(folder, inside)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Where a file or folder lies, with links followed, as people write it: on Windows without the sign of long names (`\\?\`).
pub fn real_path(path: &Path) -> io::Result<PathBuf> {
    dunce::canonicalize(path)
}

/// The names on the way to a file; there are no others.
fn names(inside: &Path) -> io::Result<Vec<&OsStr>> {
    let names = inside.components().map(|part| match part {
        Component::Normal(name) => Ok(name),
        _ => Err(io::Error::from(io::ErrorKind::InvalidInput)),
    });
    names.collect()
}

#[cfg(unix)]
fn open(folder: &Path, names: &[&OsStr]) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags, openat};
    use rustix::io::Errno;
    let Some((file, folders)) = names.split_last() else { return Err(io::ErrorKind::InvalidInput.into()) };
    let at = replace::open_folder(folder, folders, false)?;
    let is_file = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let file = openat(&at, *file, is_file, Mode::empty()).map_err(|error| match error {
        Errno::LOOP | Errno::NOTDIR => io::ErrorKind::InvalidInput.into(),
        error => io::Error::from(error),
    });
    Ok(file?.into())
}

/// Where folders can't be opened, links are looked for before, and once more when the file is open. A link is what leads to another
/// name (a junction too), not each file of which the system has more to tell, as of one that lies in the cloud.
#[cfg(not(unix))]
#[expect(clippy::disallowed_methods, reason = "all that is read is opened here")]
fn open(folder: &Path, names: &[&OsStr]) -> io::Result<File> {
    let refuse_links = || {
        let mut path = folder.to_owned();
        for (at, name) in names.iter().enumerate() {
            path.push(name);
            let facts = std::fs::symlink_metadata(&path)?;
            // Of a folder in place of a file the system would say that access is denied.
            if facts.is_symlink() || at + 1 == names.len() && facts.is_dir() {
                return Err(io::ErrorKind::InvalidInput.into());
            }
        }
        Ok(path)
    };
    let path = refuse_links()?;
    let file = patiently(is_held, || File::open(&path))?;
    refuse_links().map(|_| file)
}

#[cfg(all(test, unix))]
#[expect(clippy::disallowed_methods, reason = "what is tested is on disk")]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::*;

    fn seen(folder: &Path, inside: &str) -> Option<String> {
        String::from_utf8(read_below(folder, Path::new(inside), 100).ok()?).ok()
    }

    #[test]
    fn only_ordinary_files_inside_are_opened() -> io::Result<()> {
        let scratch = tempfile::tempdir()?;
        let [site, other] = ["site", "other"].map(|name| scratch.path().join(name));
        fs::create_dir_all(site.join("a/b"))?;
        fs::create_dir(&other)?;
        fs::write(site.join("a/b/c.txt"), "inside")?;
        fs::write(other.join("c.txt"), "outside")?;
        assert_eq!(seen(&site, "a/b/c.txt").as_deref(), Some("inside"));
        symlink(other.join("c.txt"), site.join("link.txt"))?;
        symlink(&other, site.join("link"))?;
        symlink("b", site.join("a/near"))?;
        let _ = std::process::Command::new("mkfifo").arg(site.join("pipe")).status();
        for refused in ["link.txt", "link/c.txt", "a/near/c.txt", "pipe", "a", "", "../other/c.txt", "none", "a/./../a"]
        {
            assert_eq!(seen(&site, refused), None, "{refused}");
        }
        // The folder itself is where the user says, by whatever way.
        symlink(&site, scratch.path().join("way"))?;
        assert_eq!(seen(&scratch.path().join("way"), "a/b/c.txt").as_deref(), Some("inside"));
        // No more of a file is read than is asked for.
        assert_eq!(read_below(&site, Path::new("a/b/c.txt"), 2)?, b"in");
        Ok(())
    }
}
