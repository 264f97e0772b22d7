//! What hosts do: groups, access lists and modes of the published folder, disks that tell late that they are full, and the file
//! system of a container.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use libtest_mimic::Failed;
use rustix::fs::{XattrFlags, getxattr, setxattr};
use walkdir::WalkDir;

use super::{Ground, OUT, Tree};
use crate::support::{TODAY, ensure, no_panic, run, stderr, stdout, verified};

/// The group that the web server is in.
const GROUP: u32 = 33;

/// Everything in a folder with what `fault` finds wrong about it.
fn faults(folder: &Path, fault: impl Fn(&Path, &fs::Metadata) -> Option<String>) -> Result<Vec<String>, Failed> {
    let mut faults = Vec::new();
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        faults.extend(
            fault(entry.path(), &entry.metadata()?).map(|fault| format!("{}: {fault}", entry.path().display())),
        );
    }
    Ok(faults)
}

/// Only the system's administrator can give files away; others test what they can.
pub fn group_and_modes() -> Result<(), Failed> {
    let ground = Ground::new()?;
    let out = ground.out();
    let is_root = fs::metadata(&out)?.uid() == 0;
    let group = if is_root { GROUP } else { fs::metadata(&out)?.gid() };
    // A folder that all may enter without seeing what is in it; one for a group; one that a group writes to.
    for (mode, files) in [(0o711, 0o644), (0o2750, 0o640), (0o2775, 0o664), (0o700, 0o600), (0o755, 0o644)] {
        for entry in WalkDir::new(&out) {
            let entry = entry?;
            chown(entry.path(), None, Some(group))?;
            let mode = if entry.file_type().is_dir() { mode } else { mode & 0o666 };
            fs::set_permissions(entry.path(), fs::Permissions::from_mode(mode))?;
        }
        for number in [1, 0] {
            ground.build(number)?;
            let wrong = faults(&out, |_, facts| {
                let wanted = if facts.is_dir() { mode } else { files };
                let seen = facts.mode() & 0o7777;
                let other = (seen != wanted).then(|| format!("{seen:o}, not {wanted:o}"));
                other.or_else(|| (facts.gid() != group).then(|| format!("of the group {}", facts.gid())))
            })?;
            ensure(wrong.is_empty(), format!("{mode:o}: {wrong:#?}"))?;
        }
    }
    // Nothing has changed but what somebody did to single files.
    let spoil = |path: &str, mode: u32| fs::set_permissions(out.join(path), fs::Permissions::from_mode(mode));
    spoil("index.html", 0o600)?;
    spoil("404.html", 0o4777)?;
    spoil("barn", 0o700)?;
    fs::create_dir(out.join("tom"))?;
    let seen = run(ground.folder(), &format!("verify {OUT} --lang en"))?;
    for told in ["changed  index.html\n", "changed  404.html\n", "empty  tom\n"] {
        ensure(seen.status.code() == Some(1) && stdout(&seen).contains(told), stdout(&seen))?;
    }
    ground.build(0)?;
    verified(&out)?;
    let seen = ["index.html", "404.html", "barn"].map(|path| fs::metadata(out.join(path)).map(|facts| facts.mode()));
    let seen: Vec<u32> = seen.into_iter().map(|mode| mode.map_or(0, |mode| mode & 0o7777)).collect();
    ensure(seen == [0o644, 0o644, 0o755] && !out.join("tom").exists(), format!("{seen:?}"))?;
    if is_root {
        cannot_give(&ground)?;
    }
    Ok(())
}

/// Somebody who may not give files to the group of the folder, which only that group may enter: the site would be closed to all.
fn cannot_give(ground: &Ground) -> Result<(), Failed> {
    let (out, program) = (ground.out(), ground.folder().join("betre"));
    fs::copy(env!("CARGO_BIN_EXE_betre"), &program)?;
    fs::set_permissions(ground.folder(), fs::Permissions::from_mode(0o755))?;
    for entry in WalkDir::new(ground.folder().join("www")) {
        chown(entry?.path(), Some(65_534), Some(GROUP))?;
    }
    for (mode, exit) in [(0o750, 2), (0o755, 0)] {
        fs::set_permissions(&out, fs::Permissions::from_mode(mode))?;
        let mut command = Command::new("setpriv");
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&program).args(Ground::arguments(1));
        let output = command.current_dir(ground.folder()).env("XDG_CACHE_HOME", "/dev/null").output()?;
        ensure(output.status.code() == Some(exit), format!("{mode:o}: {}", stderr(&output)))?;
        ensure(ground.is_whole()? == usize::from(exit == 0), format!("{mode:o}: the wrong site is published"))?;
        ground.is_alone()?;
    }
    Ok(())
}

pub fn access_lists() -> Result<(), Failed> {
    const LIST: &str = "system.posix_acl_access";
    let entry = |tag: u8, right: u8, who: u32| [&[tag, 0, right, 0], who.to_le_bytes().as_slice()].concat();
    let nobody = u32::MAX;
    // Its owner, one named user, its group, the mask, and nobody else (acl(5), linux/posix_acl_xattr.h).
    let list = |enter: u8| {
        let own = entry(1, 6 | enter, nobody);
        let rest = [(2, GROUP), (4, nobody), (16, nobody)].map(|(tag, who)| entry(tag, 4 | enter, who)).concat();
        [[2, 0, 0, 0].as_slice(), &own, &rest, &entry(32, 0, nobody)].concat()
    };
    let ground = Ground::new()?;
    let out = ground.out();
    if setxattr(&out, LIST, &list(1), XattrFlags::empty()).is_err() {
        eprintln!("no access lists in {}: not tested", out.display());
        return Ok(());
    }
    let note = setxattr(&out, "user.note", b"of the host", XattrFlags::empty()).is_ok();
    for number in [1, 0] {
        ground.build(number)?;
        let wrong = faults(&out, |path, facts| {
            let mut seen = [0; 256];
            let length = getxattr(path, LIST, &mut seen[..]).unwrap_or_default();
            (seen[..length] != list(u8::from(facts.is_dir()))).then(|| format!("{:?}", &seen[..length]))
        })?;
        ensure(wrong.is_empty(), format!("{wrong:#?}"))?;
        let mut seen = [0; 32];
        let kept = getxattr(&out, "user.note", &mut seen[..]).is_ok_and(|length| &seen[..length] == b"of the host");
        ensure(kept == note, "the host's attribute is gone")?;
    }
    Ok(())
}

/// A disk that tells when a file is closed, or when all is written out, that there was no room (a quota on NFS, FUSE).
pub fn told_late() -> Result<(), Failed> {
    let ground = Ground::new()?;
    let traced = |options: &[&str]| -> Result<Output, Failed> {
        let mut command = Command::new("strace");
        command.args(["-f", "-qq"]).args(options).arg(env!("CARGO_BIN_EXE_betre")).args(Ground::arguments(1));
        // One thread, so that it does the same in each run.
        command.args(["--jobs", "1"]).current_dir(ground.folder()).env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR"));
        Ok(command.output()?)
    };
    traced(&["-y", "-e", "trace=close", "-o", "closed"])?;
    ground.build(0)?;
    // strace counts what each thread does by itself: which of its closings is that of the first file that is staged? What other
    // threads close then is of no account.
    let log = fs::read_to_string(ground.folder().join("closed"))?;
    let is_staged = |line: &str| line.contains(".out.betre-") && line.contains("/.betre-manifest>");
    let staged = log.lines().position(is_staged).ok_or("no file is closed")?;
    let thread = |line: &str| line.split(' ').next().unwrap_or_default().to_owned();
    let own = log.lines().nth(staged).map(thread).unwrap_or_default();
    let number = log.lines().take(staged + 1).filter(|line| thread(line) == own).count();
    for (inject, told) in [
        (format!("close:error=EDQUOT:when={number}"), "tildelt"),
        ("syncfs:error=EIO:when=1".to_owned(), "input/output"),
        ("syncfs:error=ENOSPC:when=1".to_owned(), "full"),
    ] {
        let output = traced(&["-o", "/dev/null", "-e", &format!("inject={inject}")])?;
        let said = stderr(&output).to_lowercase();
        ensure(output.status.code() == Some(2) && said.contains(told), format!("{inject}: {said}"))?;
        ensure(ground.is_whole()? == 0, format!("{inject}: something is published"))?;
        ground.is_mended(0)?;
    }
    Ok(())
}

/// A system that starts no more threads, at first and in the middle: a word and exit 2, or a site that is built without them.
pub fn no_threads() -> Result<(), Failed> {
    let ground = Ground::new()?;
    for first in [1, 2, 3, 4, 6, 9] {
        let inject = [format!("/^clone3?$:error=EAGAIN:when={first}+")];
        let output = ground.traced(1, &inject).env("XDG_CACHE_HOME", "/dev/null").stderr(Stdio::piped()).output()?;
        no_panic(&output)?;
        let said = stderr(&output);
        match output.status.code() {
            Some(0) => ensure(ground.is_whole()? == 1, "another site is published")?,
            Some(2) => {
                ensure(said.contains("trådar") && ground.is_whole()? == 0, format!("from the {first}. on: {said}"))?
            }
            code => return Err(format!("from the {first}. on: {code:?}: {said}").into()),
        }
        ground.is_mended(0)?;
    }
    Ok(())
}

/// The folder comes with the image of a container: the system can't rename it.
pub fn in_a_container() -> Result<(), Failed> {
    const SCRIPT: &str = r#"
        mkdir -p lower layers merged
        "$BETRE" build first --out lower/out --today "$TODAY" || exit 1
        mount -t tmpfs tmpfs layers && mkdir layers/upper layers/work &&
            mount -t overlay overlay -o lowerdir=lower,upperdir=layers/upper,workdir=layers/work merged || exit 77
        for out in out out new new; do "$BETRE" build second --out merged/$out --today "$TODAY" --lang en; echo "$out: $?"; done
        ls -A merged
        cp -a merged/out seen
        mkdir disk && mount -t tmpfs tmpfs disk
        "$BETRE" build second --out disk --today "$TODAY" --lang en; echo "disk: $?"
    "#;
    let ground = Ground::new()?;
    let mut command = Command::new("unshare");
    command.args(["-rm", "sh", "-c", SCRIPT]).current_dir(ground.folder()).env("BETRE", env!("CARGO_BIN_EXE_betre"));
    let output = command.env("TODAY", TODAY).env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR")).output()?;
    let (seen, said) = (stdout(&output), stderr(&output));
    if output.status.code() == Some(77) {
        eprintln!("no such file system here: not tested");
        return Ok(());
    }
    ensure(output.status.success(), format!("{seen}{said}"))?;
    ensure(
        seen.starts_with("out: 2\nout: 2\n") && said.contains("comes with the image of a container"),
        format!("{seen}{said}"),
    )?;
    // A disk that is mounted can't be exchanged either.
    ensure(seen.ends_with("disk: 2\n") && said.contains("disk: The folder is in use"), format!("{seen}{said}"))?;
    let left: Vec<&str> = seen
        .lines()
        .skip(4)
        .filter(|line| *line != "disk: 2")
        .filter(|name| !["out", "new", super::NOTE].contains(name))
        .collect();
    ensure(left.is_empty(), format!("left beside the target: {left:?}"))?;
    let old: Tree = crate::support::tree(&ground.folder().join("seen"))?;
    ensure(ground.which(&old)? == 0, "the old site is not whole")
}
