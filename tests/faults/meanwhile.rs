//! What others do while a site is published: take away the right to write, change what is read, publish to the same target.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use libtest_mimic::Failed;
use rustix::process::{Pid, Signal, kill_process};

use super::{Ground, RENAMES, SITES, Tree};
use crate::support::{PATIENCE, ensure, no_panic, stderr, stdout, tree, verified};

/// Waits until a build has begun to stage.
fn staging(ground: &Ground) -> Result<(), Failed> {
    let start = Instant::now();
    let begun = || -> Result<bool, Failed> {
        let names = fs::read_dir(ground.folder().join("www"))?.filter_map(Result::ok).map(|entry| entry.file_name());
        // Its own number follows.
        let is_staging =
            |name: &str| name.strip_prefix(".out.betre-").is_some_and(|rest| rest.starts_with(char::is_numeric));
        Ok(names.into_iter().any(|name| is_staging(&name.to_string_lossy())))
    };
    while !begun()? {
        ensure(start.elapsed() < PATIENCE, "the build never staged anything")?;
        thread::sleep(Duration::from_millis(2));
    }
    Ok(())
}

/// Gives the test time when all folders are staged, and no file is.
const BEFORE_FILES: &str = "inject=/^link:delay_enter=300000:when=1";

/// Root may write everywhere, so the program runs as nobody here.
pub fn read_only() -> Result<(), Failed> {
    let changes: [(&str, u32, Option<i32>); 3] =
        [("www", 0o555, Some(2)), ("www/out", 0o555, Some(0)), ("www/out/barn", 0, Some(2))];
    for (folder, mode, exit) in changes {
        let ground = Ground::new()?;
        let program = ground.folder().join("betre");
        fs::copy(env!("CARGO_BIN_EXE_betre"), &program)?;
        fs::set_permissions(ground.folder(), fs::Permissions::from_mode(0o755))?;
        let is_root = fs::metadata(ground.folder())?.uid() == 0;
        let as_nobody = |mut words: Vec<&'static str>| -> Command {
            if is_root {
                words.splice(0..0, ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]);
            }
            let mut command = Command::new(words[0]);
            command.args(&words[1..]).arg(&program).args(Ground::arguments(1)).current_dir(ground.folder());
            command.env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR")).stderr(Stdio::piped()).stdout(Stdio::piped());
            command
        };
        if is_root {
            let owned =
                Command::new("chown").args(["-R", "65534:65534", "www"]).current_dir(ground.folder()).status()?;
            ensure(owned.success(), "chown failed")?;
        }
        let build = as_nobody(vec!["strace", "-f", "-qq", "-o", "/dev/null", "-e", BEFORE_FILES]).spawn()?;
        staging(&ground)?;
        let folder = ground.folder().join(folder);
        let before = fs::metadata(&folder)?.permissions();
        fs::set_permissions(&folder, fs::Permissions::from_mode(mode))?;
        let output = build.wait_with_output()?;
        fs::set_permissions(&folder, before)?;
        no_panic(&output)?;
        ensure(output.status.code() == exit, format!("{}: {}{}", folder.display(), stdout(&output), stderr(&output)))?;
        ensure(exit == Some(0) || stderr(&output).contains("ikkje løyve"), stderr(&output))?;
        ensure(ground.is_whole()? == usize::from(exit == Some(0)), "the wrong site is published")?;
        let next = as_nobody(vec!["env"]).output()?;
        ensure(next.status.code() == Some(0), stderr(&next))?;
        ensure(ground.is_whole()? == 1, "the next build did not publish its site")?;
        ground.is_alone()?;
    }
    Ok(())
}

pub fn copied_file_changes() -> Result<(), Failed> {
    let ground = Ground::new()?;
    let form = ground.folder().join("second/files/skjema.txt");
    let whole = fs::read(&form)?;
    let (mut other, mut longer) = (whole.clone(), whole.clone());
    other.reverse();
    longer.extend_from_slice(&whole);
    for bytes in [Some(other), Some(longer), Some(whole[..whole.len() / 2].to_vec()), Some(Vec::new()), None] {
        let build = ground.traced(1, &[BEFORE_FILES.replacen("inject=", "", 1)]).stderr(Stdio::piped()).spawn()?;
        staging(&ground)?;
        match &bytes {
            Some(bytes) => fs::write(&form, bytes)?,
            None => fs::remove_file(&form)?,
        }
        let output = build.wait_with_output()?;
        let said = stderr(&output);
        ensure(output.status.code() == Some(2) && said.contains("files/skjema.txt vart endra medan"), &said)?;
        ensure(ground.is_whole()? == 0, "something was published")?;
        ground.is_alone()?;
        fs::write(&form, &whole)?;
    }
    ground.is_mended(1)
}

/// Does something again and again while builds run.
pub(super) fn meanwhile(
    act: impl Fn() -> std::io::Result<()> + Sync,
    builds: impl FnOnce() -> Result<(), Failed>,
) -> Result<(), Failed> {
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let acting = scope.spawn(|| -> std::io::Result<()> {
            while !done.load(Ordering::Relaxed) {
                act()?;
            }
            Ok(())
        });
        let result = builds();
        done.store(true, Ordering::Relaxed);
        acting.join().map_err(|_| "the other thread panicked")??;
        result
    })
}

/// An editor that saves by replacing the file: each build reads one text or the other. One that writes in the file itself may be
/// read half done; what is published is whole all the same, and the next build mends it.
pub fn text_changes() -> Result<(), Failed> {
    let ground = Ground::new()?;
    let texts = SITES.map(|name| fs::read(ground.folder().join(name).join("site.toml")));
    let [first, second] = texts;
    let (first, second) = (first?, second?);
    // The first site with the second's page, so that the settings alone tell the two apart.
    fs::rename(ground.folder().join("first/pages/gammal.md"), ground.folder().join("first/pages/ny.md"))?;
    fs::copy(ground.folder().join("second/pages/ny.md"), ground.folder().join("first/pages/ny.md"))?;
    fs::copy(ground.folder().join("second/files/skjema.txt"), ground.folder().join("first/files/skjema.txt"))?;
    let settings = ground.folder().join("first/site.toml");
    ground.build(0)?;
    let trees = [tree(&ground.out())?, ground.trees[1].clone()];
    let replace = || {
        for text in [&second, &first] {
            let new = settings.with_file_name(".site.toml.new");
            fs::write(&new, text)?;
            fs::rename(&new, &settings)?;
        }
        Ok(())
    };
    meanwhile(replace, || {
        for _ in 0..20 {
            ground.build(0)?;
            verified(&ground.out())?;
            ensure(trees.contains(&tree(&ground.out())?), "what is published is neither text")?;
        }
        Ok(())
    })?;
    let write = || {
        for text in [&second, &first] {
            let mut file = fs::File::create(&settings)?;
            let (start, end) = text.split_at(text.len() / 2);
            std::io::Write::write_all(&mut file, start)?;
            std::io::Write::write_all(&mut file, end)?;
        }
        Ok(())
    };
    meanwhile(write, || {
        for _ in 0..20 {
            no_panic(&ground.command(0).output()?)?;
            verified(&ground.out())?;
        }
        Ok(())
    })?;
    fs::write(&settings, first)?;
    ground.build(0)?;
    ensure(tree(&ground.out())? == trees[0], "the next build did not publish its site")?;
    ground.is_alone()
}

fn signal(build: &Child, signal: Signal) -> Result<(), Failed> {
    let process = Pid::from_raw(i32::try_from(build.id())?).ok_or("no process")?;
    Ok(kill_process(process, signal)?)
}

/// Just before the exchange another build is the first to publish there, or somebody takes the folder away.
pub fn target_comes_and_goes() -> Result<(), Failed> {
    let ground = Ground::new()?;
    let delayed = |calls: &str| -> Result<Child, Failed> {
        let mut build = ground.traced(1, &[format!("{calls}:delay_enter=3s:when=1")]);
        // Without turns: the other is not to wait.
        let build = build.env("XDG_CACHE_HOME", "/dev/null").stderr(Stdio::piped()).spawn()?;
        staging(&ground)?;
        // Into the delay, on a machine that does nothing else; else a little before it.
        thread::sleep(Duration::from_millis(200));
        // While strace is stopped the build goes no further, however long the other takes.
        signal(&build, Signal::STOP)?;
        Ok(build)
    };
    let is_published = |build: Child| -> Result<(), Failed> {
        signal(&build, Signal::CONT)?;
        let output = build.wait_with_output()?;
        ensure(output.status.code() == Some(0), stderr(&output))?;
        ensure(ground.is_whole()? == 1, "the last to publish is not the one that is published")?;
        ground.is_alone()
    };
    fs::remove_dir_all(ground.out())?;
    let build = delayed(RENAMES)?;
    let other = ground.command(0).env("XDG_CACHE_HOME", "/dev/null").output()?;
    ensure(other.status.code() == Some(0) && ground.is_whole()? == 0, "the other is not published")?;
    is_published(build)?;
    ground.build(0)?;
    let build = delayed("/^renameat2$")?;
    fs::rename(ground.out(), ground.folder().join("away"))?;
    is_published(build)
}

/// The files of the published folder as they are at one moment; nothing where it was exchanged meanwhile.
fn glance(out: &Path) -> Option<Tree> {
    use std::os::fd::AsRawFd;
    let folder = fs::File::open(out).ok()?;
    // By the open folder itself, whatever its name is by now.
    let seen = tree(&PathBuf::from(format!("/proc/self/fd/{}/.", folder.as_raw_fd())));
    let is_still_there = fs::metadata(out).ok()?.ino() == folder.metadata().ok()?.ino();
    is_still_there.then_some(seen.ok()).flatten()
}

pub fn at_once(cache: Option<&str>) -> Result<(), Failed> {
    let ground = Ground::new()?;
    let mut glances = 0;
    for (round, builders) in [2, 4, 4].into_iter().enumerate() {
        if round == 2 {
            // None is there yet: all want to be the first.
            fs::remove_dir_all(ground.out())?;
        }
        thread::scope(|scope| {
            // Again and again, so that one stages while another exchanges and a third sweeps.
            let builds = |number: usize| {
                let mut command = ground.command(number % 2);
                if let Some(cache) = cache {
                    command.env("XDG_CACHE_HOME", cache);
                }
                scope.spawn(move || (0..5).map(|_| command.output()).collect::<std::io::Result<Vec<Output>>>())
            };
            let running: Vec<_> = (0..builders).map(builds).collect();
            while running.iter().any(|builder| !builder.is_finished()) {
                if let Some(seen) = glance(&ground.out()) {
                    ground.which(&seen)?;
                    glances += 1;
                }
                thread::sleep(Duration::from_millis(1));
            }
            for builder in running {
                for output in builder.join().map_err(|_| "a thread panicked")?? {
                    ensure(output.status.code() == Some(0), format!("{}{}", stdout(&output), stderr(&output)))?;
                }
            }
            Ok::<(), Failed>(())
        })?;
        ground.is_whole()?;
        ground.is_mended(round % 2)?;
    }
    ensure(glances >= 10, format!("the target was looked at {glances} times only"))
}
