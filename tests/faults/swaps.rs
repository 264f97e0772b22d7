//! What betre reads is a link, a pipe or a device, or becomes one while it reads: nothing outside is read or written, and nothing
//! is waited for.

use std::fs;
use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use libtest_mimic::Failed;

use super::Ground;
use super::meanwhile::meanwhile;
use crate::support::{TODAY, base, ensure, no_panic, stderr, stdout, tree, verified};

/// What stands in every file that must not be read.
const SECRET: &str = "LOYNDOM4711";

/// What can take a file's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Swap {
    Link,
    /// Of the folder that the file is in.
    FolderLink,
    DeadLink,
    Pipe,
    /// One that never ends.
    Device,
    Folder,
}

const SWAPS: [Swap; 6] = [Swap::Link, Swap::FolderLink, Swap::DeadLink, Swap::Pipe, Swap::Device, Swap::Folder];

fn command(words: &[&str], last: &Path) -> io::Result<()> {
    let done = Command::new(words[0]).args(&words[1..]).arg(last).status()?;
    if done.success() { Ok(()) } else { Err(io::Error::other(format!("{words:?}"))) }
}

/// Puts something in a file's place; the file itself lies in `aside` afterwards. A secret is in its place outside.
fn swap(swap: Swap, file: &Path, aside: &Path) -> io::Result<()> {
    let _ = fs::remove_dir_all(aside);
    fs::create_dir_all(aside)?;
    let name = file.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    if swap == Swap::FolderLink {
        let folder = file.parent().ok_or(io::ErrorKind::InvalidInput)?;
        // All of it as it was, so that only the way there is another.
        command(&["cp", "-a", &folder.display().to_string()], &aside.join("copy"))?;
        fs::rename(folder, aside.join("folder"))?;
        return symlink(aside.join("copy"), folder);
    }
    if fs::symlink_metadata(file).is_ok() {
        fs::rename(file, aside.join(name))?;
    }
    let outside = aside.join("outside");
    fs::write(&outside, format!("+++\ntitle = \"{SECRET}\"\n+++\n{SECRET}\n"))?;
    match swap {
        Swap::Link => symlink(outside, file),
        Swap::DeadLink => symlink(aside.join("none"), file),
        Swap::Pipe => command(&["mkfifo"], file),
        // Only the system's administrator can make one.
        Swap::Device => command(&["mknod", &file.display().to_string(), "c", "1"], Path::new("5")),
        Swap::Folder | Swap::FolderLink => fs::create_dir(file),
    }
}

/// Puts a file back.
fn put_back(swap: Swap, file: &Path, aside: &Path) -> io::Result<()> {
    if swap == Swap::FolderLink {
        let folder = file.parent().ok_or(io::ErrorKind::InvalidInput)?;
        fs::remove_file(folder)?;
        return fs::rename(aside.join("folder"), folder);
    }
    if fs::symlink_metadata(file).is_ok_and(|facts| facts.is_dir()) {
        fs::remove_dir_all(file)?;
    } else if fs::symlink_metadata(file).is_ok() {
        fs::remove_file(file)?;
    }
    let kept = aside.join(file.file_name().ok_or(io::ErrorKind::InvalidInput)?);
    if fs::symlink_metadata(&kept).is_ok() { fs::rename(kept, file) } else { Ok(()) }
}

/// The program, which must end by itself: killed after more time than any machine needs.
fn ended(folder: &Path, cache: &Path, words: &str) -> Result<Output, Failed> {
    let mut command = Command::new("timeout");
    command.args(["-s", "KILL", "120", env!("CARGO_BIN_EXE_betre")]).args(words.split_whitespace());
    let output = command.current_dir(folder).env("XDG_CACHE_HOME", cache).env("LANG", "C.UTF-8").output()?;
    no_panic(&output)?;
    ensure(output.status.code().is_some_and(|code| code <= 2), format!("{words} does not end: {}", stderr(&output)))?;
    Ok(output)
}

fn holds_secret(folder: &Path) -> Result<bool, Failed> {
    let holds = |bytes: &[u8]| bytes.windows(SECRET.len()).any(|part| part == SECRET.as_bytes());
    Ok(folder.is_dir() && tree(folder)?.values().any(|bytes| holds(bytes)))
}

/// A site that has a file of every kind that is read.
fn site_of_all_kinds() -> Result<(tempfile::TempDir, PathBuf), Failed> {
    let (scratch, site) = base()?;
    let files = [
        (
            "pages/om.md",
            "+++\ntitle = \"Om oss\"\n+++\nSjå [skjemaet](/files/sub/skjema.txt).\n\n![Eit hus](/images/hus.svg)\n",
        ),
        ("files/sub/skjema.txt", "Eit skjema.\n"),
        (
            "images/hus.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><path d=\"M0 0h9v9z\"/></svg>\n",
        ),
        ("measures/lek.csv", "Tiltak;Nivå\nLeikegruppe;0\n"),
        ("measures/lek.md", "+++\ntitle = \"Leik\"\n+++\n"),
        ("theme/own/site.css", ".own { color: #111 }\n"),
    ];
    for (path, text) in files {
        fs::create_dir_all(site.join(path).parent().ok_or("no folder")?)?;
        fs::write(site.join(path), text)?;
    }
    Ok((scratch, site))
}

/// Each kind of file that a site has, with each thing in its place.
pub fn of_a_site() -> Result<(), Failed> {
    let (scratch, site) = site_of_all_kinds()?;
    let (folder, cache) = (scratch.path(), scratch.path().join("cache"));
    let is_root = fs::metadata(folder)?.uid() == 0;
    let aside = folder.join("aside");
    let fine = ended(folder, &cache, &format!("build site --out out --today {TODAY}"))?;
    ensure(fine.status.code() == Some(0), stdout(&fine))?;
    let files = ["site.toml", "pages/om.md", "files/sub/skjema.txt", "measures/lek.csv", "theme/own/site.css"];
    for file in files.map(|file| site.join(file)) {
        for kind in SWAPS {
            let at_top = file.parent() == Some(&site);
            if (kind == Swap::Device && !is_root) || (kind == Swap::FolderLink && at_top) {
                continue;
            }
            let before = tree(&folder.join("out"))?;
            swap(kind, &file, &aside)?;
            let what = format!("{kind:?} for {}", file.display());
            let output = ended(folder, &cache, &format!("build site --out out --today {TODAY} --format short"))?;
            ensure(!holds_secret(&folder.join("out"))?, format!("{what}: published"))?;
            ensure(!stdout(&output).contains(SECRET), format!("{what}: {}", stdout(&output)))?;
            // A folder with the name of a file is an empty folder, which may be nothing to tell.
            ensure(output.status.code() == Some(1) || kind == Swap::Folder, format!("{what}: {}", stdout(&output)))?;
            ensure(
                kind == Swap::Folder || tree(&folder.join("out"))? == before,
                format!("{what}: published all the same"),
            )?;
            put_back(kind, &file, &aside)?;
        }
    }
    Ok(())
}

/// Each file that betre itself has written and reads again, with each thing in its place.
pub fn of_what_betre_wrote() -> Result<(), Failed> {
    let ground = Ground::new()?;
    let (folder, cache) = (ground.folder(), ground.folder().join("cache"));
    let build = |number: usize| ended(folder, &cache, &Ground::arguments(number).join(" "));
    build(1)?;
    build(0)?;
    let first = |path: &Path| -> Result<PathBuf, Failed> {
        let mut files: Vec<_> = fs::read_dir(path)?.filter_map(Result::ok).map(|entry| entry.path()).collect();
        files.sort();
        files.into_iter().next().ok_or_else(|| format!("nothing in {}", path.display()).into())
    };
    let (document, lock) = (first(&cache.join("betre/documents"))?, first(&cache.join("betre/locks"))?);
    let is_root = fs::metadata(folder)?.uid() == 0;
    let aside = folder.join("aside");
    let out = ground.out();
    // By the file: whether a build goes on all the same, or refuses to replace what is there.
    let files = [
        (out.join(".betre-manifest"), false),
        (out.join("data/site.json"), true),
        (out.join("index.html"), true),
        (out.join("files/skjema.txt"), true),
        (folder.join("www/.out.betre-addresses"), true),
        (folder.join("www/.out.betre-addresses-new"), true),
        (document, true),
        (lock, true),
        (cache.join("betre"), true),
    ];
    let mut number = 0;
    for (file, goes_on) in files {
        for kind in [Swap::Link, Swap::DeadLink, Swap::Pipe, Swap::Device, Swap::Folder] {
            if kind == Swap::Device && !is_root {
                continue;
            }
            number = 1 - number;
            swap(kind, &file, &aside)?;
            let what = format!("{kind:?} for {}", file.display());
            let is_published = file.starts_with(&out);
            if is_published {
                let verified = ended(folder, &cache, "verify www/out")?;
                ensure(verified.status.code() != Some(0), format!("{what}: {}", stdout(&verified)))?;
            }
            let output = build(number)?;
            let wanted = if goes_on || kind == Swap::Folder { [Some(0), Some(2)] } else { [Some(2); 2] };
            ensure(wanted.contains(&output.status.code()), format!("{what}: {}", stderr(&output)))?;
            ensure(!goes_on || kind == Swap::Folder || ground.is_whole()? == number, format!("{what}: not published"))?;
            ensure(!holds_secret(&out)?, format!("{what}: published"))?;
            let outside = aside.join("outside");
            ensure(fs::read_to_string(outside)?.contains(SECRET), format!("{what}: written to"))?;
            ensure(!aside.join("none").exists(), format!("{what}: made"))?;
            put_back(kind, &file, &aside)?;
            if is_published {
                fs::remove_dir_all(&out)?;
                build(number)?;
            }
        }
    }
    ground.is_mended(0)
}

/// While betre reads, files and folders become links and pipes, and files again.
pub fn while_they_are_read() -> Result<(), Failed> {
    const BUILDS: usize = 12;
    let (scratch, site) = site_of_all_kinds()?;
    let (folder, cache) = (scratch.path(), scratch.path().join("cache"));
    let files = ["pages/om.md", "files/sub/skjema.txt", "measures/lek.csv", "theme/own/site.css", "images/hus.svg"];
    let files = files.map(|file| (site.join(file), folder.join("aside").join(file)));
    let turn = || {
        for kind in [Swap::Link, Swap::FolderLink, Swap::Pipe] {
            for (file, aside) in &files {
                swap(kind, file, aside)?;
            }
            for (file, aside) in &files {
                put_back(kind, file, aside)?;
            }
        }
        Ok(())
    };
    // In what a folder link leads to, too, there is another text than in the site.
    meanwhile(turn, || {
        for number in 0..BUILDS {
            let output =
                ended(folder, &cache, &format!("build site --out out{number} --today {TODAY} --format short"))?;
            let out = folder.join(format!("out{number}"));
            ensure(!stdout(&output).contains(SECRET) && !holds_secret(&out)?, "what is outside was read")?;
            ensure(output.status.code() != Some(0) || out.is_dir(), stderr(&output))?;
        }
        Ok(())
    })?;
    let output = ended(folder, &cache, &format!("build site --out out --today {TODAY}"))?;
    ensure(output.status.code() == Some(0), stdout(&output))?;
    verified(&folder.join("out"))
}

/// What others may write to is not the user's cache: nothing is taken from it, and nothing put there.
pub fn a_cache_of_others() -> Result<(), Failed> {
    let (scratch, _site) = base()?;
    let (folder, cache) = (scratch.path(), scratch.path().join("cache"));
    let build = |out: &str| ended(folder, &cache, &format!("build site --out {out} --today {TODAY}"));
    build("out")?;
    let whole = tree(&folder.join("out"))?;
    let documents = cache.join("betre/documents");
    let kept = tree(&documents)?;
    ensure(!kept.is_empty(), "nothing is kept")?;
    let mode = |path: &Path| fs::metadata(path).map(|facts| facts.permissions().mode() & 0o777);
    ensure(mode(&cache.join("betre"))? == 0o700 && mode(&documents)? == 0o700, "others may look into the cache")?;
    // Any byte that is not the one that was written, in the head too.
    for name in kept.keys() {
        let mut bytes = kept[name].clone();
        let page_count = bytes.iter().position(|byte| *byte == b'\n').ok_or("no head")? + 1;
        bytes[page_count] = b'9';
        fs::write(documents.join(name), bytes)?;
    }
    build("damaged")?;
    ensure(tree(&folder.join("damaged"))? == whole, "what is damaged is published")?;
    for name in kept.keys() {
        fs::write(documents.join(name), &kept[name])?;
    }
    fs::set_permissions(&documents, fs::Permissions::from_mode(0o777))?;
    let before = fs::metadata(&documents)?.modified()?;
    build("shared")?;
    ensure(tree(&folder.join("shared"))? == whole, "another site is published")?;
    ensure(fs::metadata(&documents)?.modified()? == before, "the cache of others is written to")
}
