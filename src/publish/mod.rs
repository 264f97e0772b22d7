//! The publish stage: the only one that writes a site. All files are staged beside the target and exchanged with it in one
//! step, so that nobody ever meets half a site.

#![expect(clippy::disallowed_methods, reason = "this is the stage that writes")]

mod last;

pub use last::{Last, LastPage, last};

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use walkdir::WalkDir;

use crate::render::{Item, Output};

/// The list of what betre published, one path a line, in the published folder itself.
const MANIFEST: &str = ".betre-manifest";

/// Why nothing was published.
#[derive(Debug)]
pub enum Refusal {
    /// The target is the site, lies in it, or holds it.
    Overlaps,
    /// The target holds files that betre did not make; some of them.
    Foreign(Vec<String>),
    /// The system refused.
    System(PathBuf, io::Error),
}

/// Whether `out` may be published to for the site in `root`: not the site, nor what contains it, nor what lies in it but for
/// its `public` and `public-preview`.
pub fn may_publish(root: &Path, out: &Path) -> bool {
    let overlaps = root.starts_with(out)
        || (out.starts_with(root) && !["public", "public-preview"].iter().any(|name| out == root.join(name)));
    !overlaps
}

/// The absolute path of a folder that may not exist yet, with links followed. What does not exist can't be stepped out of:
/// `nowhere/../content` is refused, since nobody can tell where it will lead.
pub fn absolute(path: &Path) -> io::Result<PathBuf> {
    if let Ok(path) = fs::canonicalize(path) {
        return Ok(path);
    }
    let whole = std::path::absolute(path)?;
    match (whole.parent(), whole.components().next_back()) {
        (Some(parent), Some(Component::Normal(name))) => Ok(absolute(parent)?.join(name)),
        _ => Err(io::Error::new(io::ErrorKind::InvalidInput, whole.display().to_string())),
    }
}

/// Puts the output in place of what was published before, in one step. Gives the number of files.
pub fn publish(output: &Output, root: &Path, out: &Path) -> Result<usize, Refusal> {
    let system = |error: io::Error| Refusal::System(out.to_owned(), error);
    if let Some(parent) = out.parent() {
        fs::create_dir_all(parent).map_err(system)?;
    }
    // Asked again now that all above the target exists: nothing stands between this answer and the exchange.
    let out = &absolute(out).map_err(system)?;
    if !may_publish(root, out) {
        return Err(Refusal::Overlaps);
    }
    let existed = out.exists();
    let foreign = foreign_files(out).map_err(system)?;
    if !foreign.is_empty() {
        return Err(Refusal::Foreign(foreign));
    }
    let staged = staging(out);
    if let Err(error) = stage(output, &staged).and_then(|()| exchange(&staged, out, existed)) {
        // What lies there is half a new site.
        let _ = fs::remove_dir_all(&staged);
        return Err(Refusal::System(out.to_owned(), error));
    }
    // What lies there now is the old site; anything else is not ours to take away. The new one is in place whatever
    // becomes of it.
    if existed && foreign_files(&staged).is_ok_and(|foreign| foreign.is_empty()) {
        let _ = fs::remove_dir_all(&staged);
    }
    Ok(output.len())
}

/// A folder beside the target, on the same file system.
fn staging(out: &Path) -> PathBuf {
    let name = out.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    out.with_file_name(format!(".{name}.betre-{}", std::process::id()))
}

/// Files in the target that no manifest of betre names; at most five. An empty folder has none.
fn foreign_files(out: &Path) -> io::Result<Vec<String>> {
    if !out.exists() {
        return Ok(Vec::new());
    }
    if !out.is_dir() {
        return Ok(vec![out.display().to_string()]);
    }
    let manifest = match fs::read_to_string(out.join(MANIFEST)) {
        Ok(manifest) => manifest,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error),
    };
    let known: BTreeSet<&str> = manifest.lines().collect();
    let mut foreign = Vec::new();
    for entry in WalkDir::new(out).sort_by_file_name() {
        let entry = entry.map_err(io::Error::other)?;
        if entry.file_type().is_dir() {
            continue;
        }
        let inside = entry.path().strip_prefix(out).unwrap_or(entry.path());
        let path = inside.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        if path != MANIFEST && !known.contains(path.as_str()) {
            foreign.push(path);
            if foreign.len() == 5 {
                break;
            }
        }
    }
    Ok(foreign)
}

fn stage(output: &Output, staged: &Path) -> io::Result<()> {
    if staged.exists() {
        fs::remove_dir_all(staged)?;
    }
    fs::create_dir_all(staged)?;
    // The last line of defence: no key of the output leads out of the folder.
    let leaves =
        |path: &&String| path.split('/').any(|part| matches!(part, "" | "." | "..") || part.contains(char::is_control));
    if let Some(path) = output.keys().find(leaves) {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, path.clone()));
    }
    let folders: BTreeSet<PathBuf> =
        output.keys().filter_map(|path| Some(staged.join(path).parent()?.to_owned())).collect();
    for folder in folders {
        fs::create_dir_all(folder)?;
    }
    for (path, item) in output {
        match item {
            Item::Bytes(bytes) => fs::write(staged.join(path), bytes)?,
            Item::Copy(copied) => {
                fs::copy(&copied.source, staged.join(path))?;
            }
        }
    }
    let manifest: String = output.keys().flat_map(|path| [path.as_str(), "\n"]).collect();
    fs::write(staged.join(MANIFEST), manifest)
}

/// Puts the staged folder where the target is. After it, the old site, if there was one, lies where the new was staged.
fn exchange(staged: &Path, out: &Path, existed: bool) -> io::Result<()> {
    if !existed {
        // Fails where somebody put something there meanwhile.
        return fs::rename(staged, out);
    }
    // Who may read and write the folder is the host's business.
    fs::set_permissions(staged, fs::metadata(out)?.permissions())?;
    if swap(staged, out) {
        return Ok(());
    }
    // Where the system can't exchange two folders, renames must do; a failure in the middle is undone.
    let old = out.with_file_name(format!("{}-old", staged.file_name().unwrap_or_default().to_string_lossy()));
    fs::rename(out, &old)?;
    if let Err(error) = fs::rename(staged, out) {
        fs::rename(&old, out)?;
        return Err(error);
    }
    fs::rename(old, staged)
}

/// Exchanges two folders in one system call. False where that is not possible.
#[cfg(target_os = "linux")]
fn swap(staged: &Path, out: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, staged, CWD, out, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn swap(_staged: &Path, _out: &Path) -> bool {
    false
}

/// Whether something may be put into a folder without mixing with what is there.
pub fn is_free(folder: &Path) -> bool {
    fs::read_dir(folder).map_or(true, |mut files| files.next().is_none())
}

/// Writes a file that must not exist yet, with the folders it lies in: for `betre new`.
pub fn write_new(path: &Path, text: &str) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let mut file = fs::File::create_new(path)?;
    io::Write::write_all(&mut file, text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_site_itself_is_never_a_target() {
        let root = Path::new("/srv/fjordvik");
        assert!(may_publish(root, Path::new("/srv/public")));
        assert!(may_publish(root, Path::new("/srv/fjordvik/public")));
        assert!(may_publish(root, Path::new("/srv/fjordvik/public-preview")));
        assert!(!may_publish(root, root));
        assert!(!may_publish(root, Path::new("/srv")));
        assert!(!may_publish(root, Path::new("/srv/fjordvik/guides")));
        assert!(!may_publish(root, Path::new("/srv/fjordvik/public/a")));
    }
}
