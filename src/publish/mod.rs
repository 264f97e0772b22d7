//! The publish stage: the only one that writes a site. All files are staged beside the target and exchanged with it in one
//! step, so that nobody ever meets half a site.
//!
//! A build takes its [`Turn`] at the target before it reads the content, so that the last one to publish is the last one to
//! have read. Whatever kills a build, the published site stays whole, and the next build cleans up after it.

#![expect(clippy::disallowed_methods, reason = "this is the stage that writes")]

mod access;
mod beside;
mod changes;
mod coming;
mod exchange;
mod gather;
mod host_files;
mod kept;
mod last;
mod lock;
mod manifest;
mod stage;
mod verify;

pub use changes::{Change, Transfer, changes};
pub use coming::{Coming, GonePage, PublicPage, coming};
pub use gather::Gathering;
pub use kept::{KeptRelease, RolledBack, log, releases, rollback};
pub use last::{Last, LastPage, last};
pub use manifest::{MANIFEST, Manifest};
pub use verify::{Verified, verify};

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use serde::Serialize;

use crate::disk::real_path;
use crate::render::Output;
use beside::Staging;
use host_files::carry;

/// For whom a site is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Release {
    /// For all.
    #[serde(rename = "site")]
    Site,
    /// A consultation copy for those who approve it: it never replaces the site, nor the site it.
    #[serde(rename = "preview")]
    Consultation,
}

impl Release {
    /// Its name in a manifest and in output: a consultation copy is made by `betre build --preview`.
    pub fn name(self) -> &'static str {
        match self {
            Release::Site => "site",
            Release::Consultation => "preview",
        }
    }

    fn named(name: &str) -> Option<Release> {
        [Release::Site, Release::Consultation].into_iter().find(|release| release.name() == name)
    }
}

/// Why nothing was published, or why a published folder can't be read.
#[derive(Debug)]
pub enum Refusal {
    /// The target is the site, is in it, or contains it.
    Overlaps,
    /// The target is in this published site, which could not be replaced after that.
    Inside(PathBuf),
    /// The target contains files that betre did not make; some of them.
    Foreign(Vec<String>),
    /// The other release is there.
    OtherRelease(Release),
    /// The manifest is damaged or of another version.
    Manifest(PathBuf),
    /// The folder has no manifest.
    NotPublished(PathBuf),
    /// A file of the site is no longer the one that was checked.
    Changed(PathBuf),
    /// There is no such release to be published again there.
    NotKept(PathBuf),
    /// The release in this folder is no longer as it was published.
    NotWhole(PathBuf),
    /// The system refused.
    System(PathBuf, io::Error),
}

/// What the system said about a file or folder.
fn at(path: &Path) -> impl Fn(io::Error) -> Refusal {
    |error| Refusal::System(path.to_owned(), error)
}

/// Whether `out` may be published to for the site in `root`: not the site, nor what contains it, nor anything in it except
/// its `public` and `public-preview`.
fn may_publish(root: &Path, out: &Path) -> bool {
    let overlaps = root.starts_with(out)
        || (out.starts_with(root) && !["public", "public-preview"].iter().any(|name| out == root.join(name)));
    !overlaps
}

/// Refuses a target that no site can be published to: see [`may_publish`], and what is in a published site.
pub(crate) fn may_take(root: &Path, out: &Path) -> Result<(), Refusal> {
    if !may_publish(root, out) {
        return Err(Refusal::Overlaps);
    }
    match out.ancestors().skip(1).find(|above| above.join(MANIFEST).exists()) {
        Some(site) => Err(Refusal::Inside(site.to_owned())),
        None => Ok(()),
    }
}

/// The absolute path of a folder that may not exist yet, with links followed. `..` after a folder that does not exist, as in
/// `nowhere/../content`, is refused, since nobody can tell where it will lead.
pub fn absolute(path: &Path) -> io::Result<PathBuf> {
    if let Ok(path) = real_path(path) {
        return Ok(path);
    }
    let whole = std::path::absolute(path)?;
    match (whole.parent(), whole.components().next_back()) {
        (Some(parent), Some(Component::Normal(name))) => Ok(absolute(parent)?.join(name)),
        _ => Err(io::Error::new(io::ErrorKind::InvalidInput, whole.display().to_string())),
    }
}

/// The right to publish to a target, while it lasts.
pub struct Turn {
    root: PathBuf,
    out: PathBuf,
    _lock: Option<fs::File>,
}

impl Turn {
    /// Waits until no other build of this user is at work on the target, which `waiting` tells the user, and cleans up what a
    /// killed one left there. `root` is the site's folder; both paths are absolute. `cache` is the user's cache folder.
    pub fn take(root: &Path, out: &Path, cache: Option<&Path>, waiting: impl FnOnce()) -> Result<Turn, Refusal> {
        may_take(root, out)?;
        let lock = cache.and_then(|cache| lock::lock(cache, out, waiting));
        beside::mend(out, lock.is_some())?;
        Ok(Turn { root: root.to_owned(), out: out.to_owned(), _lock: lock })
    }

    /// Puts the output in place of what was published before, in one step, and notes beside it which pages are `gone`. What was
    /// published before is kept, if `most` says how many releases. Returns the number of files.
    pub fn publish(
        &self,
        output: &Output,
        release: Release,
        gone: &[LastPage],
        most: Option<usize>,
    ) -> Result<usize, Refusal> {
        if let Some(parent) = self.out.parent() {
            fs::create_dir_all(parent).map_err(|error| match error.kind() {
                // There is a file where a folder is needed.
                io::ErrorKind::AlreadyExists => at(parent)(io::ErrorKind::NotADirectory.into()),
                _ => at(parent)(error),
            })?;
        }
        // Checked again, now that every folder above the target exists: nothing comes between this check and the exchange.
        let out = &absolute(&self.out).map_err(at(&self.out))?;
        if !may_publish(&self.root, out) {
            return Err(Refusal::Overlaps);
        }
        let manifest = Manifest::of(output, release);
        let is_there = exchange::replaceable(out, release)?;
        kept::begin(out, most)?;
        if !is_there || !stage::is_published(output, &manifest, out) {
            replace(out, output, &manifest, gone, most.is_some())?;
            kept::note(out);
        }
        if let Some(most) = most {
            kept::prune(out, most);
        }
        Ok(output.len())
    }
}

/// Stages the output and puts it at the target. `keeps` says whether what was there is kept.
fn replace(out: &Path, output: &Output, manifest: &Manifest, gone: &[LastPage], keeps: bool) -> Result<(), Refusal> {
    let staging = Staging::new(out)?;
    let staged = &staging.path;
    let published = stage::fill(staged, output, manifest, out)
        .and_then(|()| stage::sync(&staging).map_err(at(out)))
        // First, so that a build that is killed has forgotten nothing.
        .and_then(|()| last::pass_on(out, gone).map_err(at(out)))
        .and_then(|()| put(staged, out, manifest.release));
    let is_ours = match published {
        Ok(had_site) => had_site,
        // It is half a new site, unless an exchange could not be undone.
        Err(_) => beside::is_made_by_betre(staged),
    };
    let is_kept = keeps && published.as_ref().is_ok_and(|had_site| *had_site) && kept::keep(staged, out);
    if is_ours && !is_kept {
        beside::discard(staged, out);
    }
    published.map(|_| ())
}

/// Puts a whole site at the target, with what the host keeps there. Returns whether a site was there before: it is now where the new
/// one was.
fn put(staged: &Path, out: &Path, release: Release) -> Result<bool, Refusal> {
    let done = carry(out, staged)
        .map_err(|(path, _)| Refusal::Foreign(vec![path]))
        .and_then(|()| exchange::exchange(staged, out, release));
    if done.is_err() {
        // What was moved already goes back.
        let _ = carry(staged, out);
    }
    done
}

/// The names of the folders in a folder that a site is published in, in order.
pub fn published_in(folder: &Path) -> Vec<String> {
    let inside = fs::read_dir(folder).into_iter().flatten().flatten();
    let sites = inside.filter(|inside| inside.path().join(MANIFEST).is_file());
    let mut names: Vec<String> = sites.map(|site| site.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| !name.starts_with('.'));
    names.sort();
    names
}

/// Whether something may be put into a folder without mixing with what is there.
pub fn is_free(folder: &Path) -> bool {
    fs::read_dir(folder).map_or(true, |mut files| files.next().is_none())
}

/// Writes a file that must not exist yet, with the folders it is in: for `betre new`.
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
