//! Releases that are kept: whatever kills a build or a rollback, one of them is published, whole, and none is lost.

use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::thread;
use std::time::Instant;

use libtest_mimic::Failed;

use super::{Ground, OUT, RENAMES, was_killed};
use crate::support::{betre, ensure, stderr, tree, verified};

/// System calls that a build or a rollback may be killed at, each counted by itself.
const CALLS: [&str; 5] = ["/^renameat2$", RENAMES, "/^mkdir", "/^(unlink|rmdir)", "/^f(data)?sync$"];

const ROLLBACK: [&str; 2] = ["rollback", OUT];

struct Keeping(Ground);

impl Keeping {
    fn new() -> Result<Keeping, Failed> {
        let keeping = Keeping(Ground::new()?);
        keeping.build(1)?;
        Ok(keeping)
    }

    fn arguments(number: usize) -> Vec<&'static str> {
        Ground::arguments(number).into_iter().chain(["--keep", "9"]).collect()
    }

    #[track_caller]
    fn run(&self, arguments: &[&str]) -> Result<(), Failed> {
        let output = betre(self.0.folder()).args(arguments).output()?;
        ensure(output.status.success(), stderr(&output))
    }

    #[track_caller]
    fn build(&self, number: usize) -> Result<(), Failed> {
        self.run(&Keeping::arguments(number))
    }

    fn folder(&self) -> PathBuf {
        self.0.folder().join("www/.out.betre-releases")
    }

    /// The first site is published, and nothing is kept.
    #[track_caller]
    fn begin(&self) -> Result<(), Failed> {
        self.build(0)?;
        let kept = fs::read_dir(self.folder())?.flatten().filter(|kept| kept.path().is_dir());
        Ok(kept.map(|kept| kept.path()).try_for_each(fs::remove_dir_all)?)
    }

    /// What lies beside the target is what is kept, each release whole. Returns which sites they are.
    #[track_caller]
    fn kept(&self) -> Result<Vec<usize>, Failed> {
        let mut sites = Vec::new();
        for kept in fs::read_dir(self.folder())?.flatten().filter(|kept| kept.path().is_dir()) {
            verified(&kept.path())?;
            sites.push(self.0.which(&tree(&kept.path())?)?);
        }
        let beside = fs::read_dir(self.0.folder().join("www"))?.flatten().map(|entry| entry.file_name());
        let left: Vec<_> = beside
            .filter(|name| !["out", ".out.betre-releases", super::NOTE].iter().any(|known| name == known))
            .collect();
        ensure(left.is_empty(), format!("left beside the target: {left:?}"))?;
        Ok(sites)
    }

    /// The last line of the log is what is published.
    #[track_caller]
    fn is_noted(&self) -> Result<(), Failed> {
        let log = fs::read_to_string(self.folder().join("log.txt"))?;
        let listed = betre(self.0.folder()).args(ROLLBACK).args(["--list", "--format", "json"]).output()?;
        let listed: Vec<serde_json::Value> = serde_json::from_slice(&listed.stdout)?;
        let now = listed.iter().find(|release| release["now"] == true).and_then(|now| now["mark"].as_str());
        let noted = log.lines().next_back().and_then(|line| line.split(' ').nth(2));
        ensure(now.is_some() && now == noted, format!("{now:?} is published, and noted is {log}"))
    }
}

pub(super) fn killed_while_keeping() -> Result<(), Failed> {
    let keeping = Keeping::new()?;
    let mut killed = 0;
    for calls in CALLS {
        for number in [1, 2, 3, 6] {
            keeping.begin()?;
            let inject = [format!("{calls}:signal=SIGKILL:when={number}")];
            killed += usize::from(was_killed(&keeping.0.run_traced(&Keeping::arguments(1), &inject).output()?)?);
            let published = keeping.0.is_whole()?;
            // Nothing new is published by it: what was there before the kill must be kept, if it was replaced.
            keeping.build(published)?;
            ensure(keeping.0.is_whole()? == published, "the next build published another site")?;
            let (kept, wanted) = (keeping.kept()?, if published == 1 { vec![0] } else { Vec::new() });
            ensure(kept == wanted, format!("{inject:?}: kept are {kept:?}"))?;
            keeping.is_noted()?;
        }
    }
    ensure(killed > 10, format!("killed {killed} times only"))
}

pub(super) fn killed_while_put_back() -> Result<(), Failed> {
    for refuse in [None, Some("renameat2:error=EINVAL".to_owned())] {
        let keeping = Keeping::new()?;
        let mut killed = 0;
        for calls in CALLS {
            for number in 1..=3 {
                keeping.begin()?;
                keeping.build(1)?;
                let inject: Vec<String> =
                    refuse.iter().cloned().chain([format!("{calls}:signal=SIGKILL:when={number}")]).collect();
                killed += usize::from(was_killed(&keeping.0.run_traced(&ROLLBACK, &inject).output()?)?);
                // Between two renames there is no site: the next run puts it back.
                let is_there = keeping.0.out().exists();
                ensure(is_there || refuse.is_some(), "there is no site")?;
                if is_there {
                    keeping.0.is_whole()?;
                }
                let listed = betre(keeping.0.folder()).args(["rollback", OUT, "--to", "none"]).output()?;
                ensure(listed.status.code() == Some(2), "a release of no name is put back")?;
                let (kept, published) = (keeping.kept()?, keeping.0.is_whole()?);
                ensure(kept == [1 - published], format!("{inject:?}: {published} is published, kept are {kept:?}"))?;
                keeping.is_noted()?;
            }
        }
        ensure(killed >= 4, format!("killed {killed} times only"))?;
    }
    Ok(())
}

pub(super) fn killed_at_random() -> Result<(), Failed> {
    const MOMENTS: u32 = 24;
    let keeping = Keeping::new()?;
    let build = [0, 1].map(Keeping::arguments);
    let commands: [&[&str]; 3] = [&build[1], &ROLLBACK, &build[0]];
    let life = commands.map(|arguments| {
        let start = Instant::now();
        let _ = keeping.run(arguments);
        start.elapsed()
    });
    let mut killed = 0;
    for moment in 0..MOMENTS {
        let at = usize::try_from(moment)? % commands.len();
        let mut command = betre(keeping.0.folder());
        command.args(commands[at]).stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
        let mut running = command.spawn()?;
        thread::sleep(life[at].mul_f64(f64::from(moment) / f64::from(MOMENTS)));
        running.kill()?;
        killed += u32::from(running.wait()?.signal() == Some(9));
        keeping.0.is_whole()?;
        keeping.build(usize::from(moment % 2 == 0))?;
        let kept = keeping.kept()?;
        ensure(!kept.is_empty(), "what was published is lost")?;
        keeping.is_noted()?;
    }
    ensure(killed * 2 > MOMENTS, format!("killed {killed} times of {MOMENTS} only"))
}
