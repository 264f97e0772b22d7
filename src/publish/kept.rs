//! Releases that were published before and are kept, so that one of them can be put back: beside the target, in a folder that nobody
//! but the user can enter, since something may have been taken away from the public for a reason. What several releases have in
//! common is on the disk once (hard links).
//!
//! | name | what |
//! |---|---|
//! | `.NAME.betre-releases/TIME` | a release, whole; the time is when it was published, but the manifest inside is what counts |
//! | `.NAME.betre-releases/log.txt` | what was published when: a line each, the last is what is published now |

use std::fs;
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::Serialize;

use super::access::Access;
use super::beside::{beside, old};
use super::exchange::replaceable;
use super::last::{last, pass_on};
use super::manifest::{MANIFEST, Manifest};
use super::verify::is_complete;
use super::{Refusal, at, put};
use crate::content::hash::Hash;
use crate::disk::{read_below, remove_file, remove_folder, rename};

/// What the log says of a release that was put back.
const ROLLED_BACK: &str = "rolled-back";

/// The file of what was published when.
const LOG: &str = "log.txt";

/// The largest log that is read, in bytes: tens of thousands of releases.
const LARGEST: u64 = 4 << 20;

/// How many signs of a manifest's hash name a release.
const MARK: usize = 8;

/// A release that can be published again, or that is published now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeptRelease {
    /// What it is called: the same files have the same name, whenever they are published.
    pub mark: String,
    /// When it was first published, in seconds since 1970, UTC.
    pub published: u64,
    /// How many files it has.
    pub files: usize,
    /// Whether it is the one that is published now.
    pub now: bool,
    #[serde(skip)]
    path: PathBuf,
    #[serde(skip)]
    moment: SystemTime,
}

impl KeptRelease {
    /// The release in a folder; `None` if there is none.
    fn at(path: &Path) -> Option<KeptRelease> {
        let manifest = Manifest::of_folder(path).ok()??;
        // Written when it was published, and never after that.
        let moment = fs::symlink_metadata(path.join(MANIFEST)).and_then(|facts| facts.modified()).ok()?;
        let published = moment.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let mut mark = Hash::of(manifest.to_string().as_bytes()).to_string();
        mark.truncate(MARK);
        let files = manifest.files.len();
        Some(KeptRelease { mark, published, files, now: false, path: path.to_owned(), moment })
    }

    /// As the log and folders name it.
    fn time(&self) -> String {
        let moment = i64::try_from(self.published).ok().and_then(|second| jiff::Timestamp::from_second(second).ok());
        moment.unwrap_or_default().strftime("%Y-%m-%dT%H%M%SZ").to_string()
    }
}

fn folder(out: &Path) -> PathBuf {
    beside(out, "releases")
}

/// What can be published again in a folder, and what is published there now, the newest first.
pub fn releases(out: &Path) -> Vec<KeptRelease> {
    let inside = fs::read_dir(folder(out)).into_iter().flatten().flatten();
    let now = KeptRelease::at(out).map(|now| KeptRelease { now: true, ..now });
    let mut all: Vec<KeptRelease> = inside.filter_map(|inside| KeptRelease::at(&inside.path())).chain(now).collect();
    all.sort_by(|one, other| (other.moment, &other.path).cmp(&(one.moment, &one.path)));
    all
}

/// Where it is noted what was published when; `None` if nothing is.
pub fn log(out: &Path) -> Option<PathBuf> {
    Some(folder(out).join(LOG)).filter(|log| log.is_file())
}

/// Makes the folder, for the user alone, if it is not there.
fn make(out: &Path) -> io::Result<()> {
    let folder_for_one = fs::DirBuilder::new();
    #[cfg(unix)]
    let folder_for_one = {
        let mut made = folder_for_one;
        std::os::unix::fs::DirBuilderExt::mode(&mut made, 0o700);
        made
    };
    match folder_for_one.create(folder(out)) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// Begins to keep, if `most` says how many releases: then what is published now is noted too.
pub(super) fn begin(out: &Path, most: Option<usize>) -> Result<(), Refusal> {
    if most.is_some_and(|most| most > 0) {
        make(out).map_err(at(out))?;
    }
    note(out);
    Ok(())
}

/// Keeps what was published until now and lies beside the target; false if releases are not kept there, and of what is published again or
/// is no longer as it was published.
pub(super) fn keep(left: &Path, out: &Path) -> bool {
    let releases = folder(out);
    let now = KeptRelease::at(out).map(|now| now.mark);
    let is_another = |release: &KeptRelease| releases.is_dir() && Some(&release.mark) != now.as_ref();
    let Some(release) = KeptRelease::at(left).filter(is_another) else { return false };
    if !is_complete(left).is_ok_and(|complete| complete) {
        return false;
    }
    let name = release.time();
    // A second may have more than one.
    let names = (1..100).map(|number| if number == 1 { name.clone() } else { format!("{name}-{number}") });
    names
        .map(|name| releases.join(name))
        .any(|path| fs::symlink_metadata(&path).is_err() && rename(left, &path).is_ok())
}

/// As [`keep()`], of what a killed build left beside the target: kept if it was published before what is there now, and is whole.
pub(super) fn keep_left(left: &Path, out: &Path) -> bool {
    let is_older = || Some(KeptRelease::at(left)?.moment < KeptRelease::at(out)?.moment);
    folder(out).is_dir() && (left == old(out) || is_older() == Some(true)) && keep(left, out)
}

/// Deletes all releases but those that were public last.
pub(super) fn prune(out: &Path, most: usize) {
    let noted = noted(out);
    let (now, mut kept): (Vec<KeptRelease>, Vec<KeptRelease>) =
        releases(out).into_iter().partition(|release| release.now);
    let last = |release: &KeptRelease| noted.iter().rposition(|(_, mark)| *mark == release.mark);
    kept.sort_by_key(|release| std::cmp::Reverse((last(release), release.moment)));
    // The same files once, and not what is published.
    let mut seen: Vec<String> = now.into_iter().map(|now| now.mark).collect();
    let mut left = most;
    for release in kept {
        if left > 0 && !seen.contains(&release.mark) {
            left -= 1;
            seen.push(release.mark);
            continue;
        }
        // It is no release from here on, and stays where nobody else may enter.
        let _ = remove_file(&release.path.join(MANIFEST));
    }
    let inside = fs::read_dir(folder(out)).into_iter().flatten().flatten().map(|inside| inside.path());
    for left in inside.filter(|left| left.is_dir() && !left.join(MANIFEST).exists()) {
        let _ = remove_folder(&left);
    }
}

/// What the log says was published, one after the other: whether it was put back, and its name.
fn noted(out: &Path) -> Vec<(bool, String)> {
    let log = read_below(&folder(out), Path::new(LOG), LARGEST).unwrap_or_default();
    let text = String::from_utf8(log).unwrap_or_default();
    let line = |line: &str| {
        let mut words = line.split(' ').skip(1);
        Some((words.next()? == ROLLED_BACK, words.next()?.to_owned()))
    };
    text.lines().filter_map(line).collect()
}

/// What was published before what is published now, the last first, without what was taken back.
fn before_now(out: &Path) -> Vec<String> {
    let mut public: Vec<String> = Vec::new();
    for (is_back, mark) in noted(out) {
        match public.iter().rposition(|known| *known == mark).filter(|_| is_back) {
            Some(at) => public.truncate(at + 1),
            None => public.push(mark),
        }
    }
    public.pop();
    public.reverse();
    public
}

/// Notes what is published now, if releases are kept and it is not what was noted last. What can't be noted now is noted by the next
/// run.
pub(super) fn note(out: &Path) {
    if let Some(now) = KeptRelease::at(out).filter(|_| folder(out).is_dir())
        && noted(out).last().map(|(_, mark)| mark) != Some(&now.mark)
    {
        let _ = write(out, &now, "published");
    }
}

fn write(out: &Path, release: &KeptRelease, what: &str) -> io::Result<()> {
    let path = folder(out).join(LOG);
    // Nothing is written to what somebody has put there.
    if fs::symlink_metadata(&path).is_ok_and(|facts| !facts.is_file()) {
        return Err(ErrorKind::InvalidInput.into());
    }
    let mut log = fs::File::options().append(true).create(true).open(path)?;
    log.write_all(format!("{} {what} {} {} files\n", release.time(), release.mark, release.files).as_bytes())?;
    log.sync_all()
}

/// What was put back, and what it replaced.
#[derive(Debug)]
pub struct RolledBack {
    /// What is published now.
    pub to: KeptRelease,
    /// What was published until now, and is kept; `None` if there was nothing.
    pub from: Option<KeptRelease>,
}

/// Publishes a release again that is kept: the one of that name, or the one before what is published now. `when` is the moment, in seconds
/// since 1970, UTC.
pub fn rollback(
    out: &Path,
    to: Option<&str>,
    when: u64,
    cache: Option<&Path>,
    waiting: impl FnOnce(),
) -> Result<RolledBack, Refusal> {
    let lock = cache.and_then(|cache| super::lock::lock(cache, out, waiting));
    super::beside::mend(out, lock.is_some())?;
    note(out);
    let all = releases(out);
    let now = all.iter().find(|release| release.now);
    let others = || all.iter().filter(|release| !release.now);
    let meant = match to {
        Some(to) => others().find(|release| !to.is_empty() && release.mark.starts_with(to)),
        None => {
            let is_now = |mark: &String| now.is_some_and(|now| now.mark == *mark);
            let known = before_now(out).into_iter().filter(|mark| !is_now(mark));
            let older =
                |release: &&KeptRelease| now.is_none_or(|now| release.moment < now.moment && release.mark != now.mark);
            let mut named = known.filter_map(|mark| others().find(|release| release.mark == mark));
            named.next().or_else(|| others().find(older))
        }
    };
    let Some(meant) = meant else { return Err(Refusal::NotKept(out.to_owned())) };
    if !is_complete(&meant.path)? {
        return Err(Refusal::NotWhole(meant.path.clone()));
    }
    let release = Manifest::open(&meant.path)?.release;
    if replaceable(out, release)? {
        // Who may read the site may have changed since then.
        give_access(&meant.path, &Access::of(out).map_err(at(out))?).map_err(at(&meant.path))?;
    }
    let there = last(&meant.path);
    let is_there = |url: &str| there.pages.iter().any(|page| page.url == url);
    let gone: Vec<_> = last(out).pages.into_iter().filter(|page| !is_there(&page.url)).collect();
    pass_on(out, &gone).map_err(at(out))?;
    // First, so that a run that is killed has told of it; if nothing comes of it, the next one notes what is published.
    write(out, &KeptRelease { published: when, ..meant.clone() }, ROLLED_BACK).map_err(at(out))?;
    let had_site = put(&meant.path, out, release).inspect_err(|_| note(out))?;
    if had_site {
        // It has the other's name.
        keep(&meant.path, out);
    }
    Ok(RolledBack { to: meant.clone(), from: now.filter(|_| had_site).cloned() })
}

/// Lets those read a release who may, and no others.
fn give_access(release: &Path, access: &Access) -> io::Result<()> {
    for entry in walkdir::WalkDir::new(release) {
        let entry = entry?;
        match entry.file_type() {
            kind if kind.is_dir() => access.give_to_folder(entry.path())?,
            kind if kind.is_file() => access.give_to_file(&fs::File::open(entry.path())?)?,
            _ => {}
        }
    }
    Ok(())
}
