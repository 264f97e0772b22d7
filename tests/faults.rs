//! Publishing when something goes wrong. Whatever it is, the published folder is the old site or the new one, to the byte; the
//! next build succeeds, and nothing is left beside the target.
//!
//! Kills between two system calls, refusals and delays are made by strace from outside: the program has no switch for them.

mod host;
mod kept;
mod meanwhile;
mod swaps;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::Instant;

use libtest_mimic::{Failed, Trial};

use crate::support::{Built, TODAY, base, betre, copy, ensure, stderr, stdout, tree, trial, verified};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("faults::killed at every rename", killed_at_renames),
        trial("faults::killed at every rename where folders can't be exchanged", killed_without_exchange),
        trial("faults::killed while it makes, links and deletes files", killed_at_files),
        trial("faults::killed at any moment", killed_at_random),
        trial("faults::what the host keeps in the folder is there after it", host_files_stay),
        trial("faults::killed while releases are kept", kept::killed_while_keeping),
        trial("faults::killed while a release is put back", kept::killed_while_put_back),
        trial("faults::killed at any moment while releases are kept and put back", kept::killed_at_random),
        trial("faults::out of disk", out_of_disk),
        trial("faults::a folder made read-only in the middle", meanwhile::read_only),
        trial("faults::a copied file changed in the middle", meanwhile::copied_file_changes),
        trial("faults::a text changed while it is read", meanwhile::text_changes),
        trial("faults::the target comes and goes in the middle", meanwhile::target_comes_and_goes),
        trial("faults::the group and the modes of the published folder", host::group_and_modes),
        trial("faults::its access list", host::access_lists),
        trial("faults::a disk that tells late", host::told_late),
        trial("faults::no threads", host::no_threads),
        trial("faults::the file system of a container", host::in_a_container),
        trial("faults::links, pipes and devices in a site", swaps::of_a_site),
        trial("faults::links, pipes and devices in what betre wrote", swaps::of_what_betre_wrote),
        trial("faults::files become links and pipes while they are read", swaps::while_they_are_read),
        trial("faults::a cache that others may write to", swaps::a_cache_of_others),
        trial("faults::two and four builders at once, in turn", || meanwhile::at_once(None)),
        trial("faults::two and four builders at once, without turns", || meanwhile::at_once(Some("/dev/null"))),
    ]
}

const SITES: [&str; 2] = ["first", "second"];

/// Where both are published.
const OUT: &str = "www/out";

/// What a build notes beside its target of the pages that are gone: each of the two sites has one that the other has not.
const NOTE: &str = ".out.betre-addresses";

/// Renames of whole folders, by whatever name the system call has here.
const RENAMES: &str = "/^rename(at)?$";

type Tree = BTreeMap<String, Vec<u8>>;

/// Two sites that differ on every page and in a file, one target for both, and what each is when it is published.
struct Ground {
    scratch: tempfile::TempDir,
    trees: [Tree; 2],
}

impl Ground {
    fn new() -> Result<Ground, Failed> {
        let (scratch, site) = base()?;
        fs::create_dir_all(site.join("files"))?;
        fs::create_dir_all(site.join("pages"))?;
        fs::create_dir_all(scratch.path().join("www"))?;
        let page = "+++\ntitle = \"Om oss\"\n+++\nSjå [skjemaet](/files/skjema.txt).\n";
        for (name, only) in [("first", "pages/gammal.md"), ("second", "pages/ny.md")] {
            fs::write(site.join("files/skjema.txt"), format!("{name}\n").repeat(20_000))?;
            fs::write(site.join("pages/om.md"), page)?;
            copy(&site, &scratch.path().join(name))?;
            fs::write(scratch.path().join(name).join(only), page.replace("Om oss", name))?;
            let settings = scratch.path().join(name).join("site.toml");
            let text = fs::read_to_string(&settings)?;
            fs::write(&settings, text.replacen("name = \"", &format!("name = \"{name} "), 1))?;
        }
        let mut ground = Ground { scratch, trees: Default::default() };
        for number in [0, 1] {
            ground.build(number)?;
            ground.trees[number] = tree(&ground.out())?;
        }
        let same = ground.trees[0].iter().filter(|(path, bytes)| ground.trees[1].get(*path) == Some(bytes)).count();
        ensure(same > 0 && same * 2 < ground.trees[0].len(), "the sites don't differ enough, or in all")?;
        ground.build(0)?;
        Ok(ground)
    }

    fn folder(&self) -> &Path {
        self.scratch.path()
    }

    fn out(&self) -> PathBuf {
        self.folder().join(OUT)
    }

    fn arguments(number: usize) -> [&'static str; 8] {
        ["build", SITES[number], "--out", OUT, "--today", TODAY, "--lang", "nn"]
    }

    /// A build of one of the sites, in the hands of strace.
    fn traced(&self, number: usize, inject: &[String]) -> Command {
        self.run_traced(&Ground::arguments(number), inject)
    }

    /// Any command, in the hands of strace.
    fn run_traced(&self, arguments: &[&str], inject: &[String]) -> Command {
        let mut command = Command::new("strace");
        command.args(["-f", "-qq", "-o", "/dev/null"]);
        command.args(inject.iter().flat_map(|inject| ["-e".to_owned(), format!("inject={inject}")]));
        command.arg(env!("CARGO_BIN_EXE_betre")).args(arguments).current_dir(self.folder());
        command.env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR")).stdout(Stdio::null());
        command
    }

    fn command(&self, number: usize) -> Command {
        let mut command = betre(self.folder());
        command.args(Ground::arguments(number)).stdout(Stdio::null());
        command
    }

    #[track_caller]
    fn build(&self, number: usize) -> Result<(), Failed> {
        Built::by(betre(self.folder()), Path::new(SITES[number]), Path::new(OUT), "--lang nn")?;
        Ok(())
    }

    /// Which of the sites is published; fails where it is neither.
    #[track_caller]
    fn is_whole(&self) -> Result<usize, Failed> {
        verified(&self.out())?;
        self.which(&tree(&self.out())?)
    }

    fn which(&self, seen: &Tree) -> Result<usize, Failed> {
        self.trees.iter().position(|tree| tree == seen).ok_or_else(|| {
            let [first, second] = [0, 1].map(|number| differing(seen, &self.trees[number]));
            format!("neither site is published: differs in {first:?} from the first, in {second:?} from the second")
                .into()
        })
    }

    /// The next build succeeds, and nothing is left beside the target but the note of what is gone.
    #[track_caller]
    fn is_mended(&self, number: usize) -> Result<(), Failed> {
        self.build(number)?;
        ensure(self.is_whole()? == number, "the next build did not publish its site")?;
        self.is_alone()
    }

    #[track_caller]
    fn is_alone(&self) -> Result<(), Failed> {
        is_alone(&self.folder().join("www"))
    }

    /// A build of the second site that is killed where `inject` says, with the first published. False when it was not killed.
    fn is_killed(&self, inject: &[String]) -> Result<bool, Failed> {
        self.build(0)?;
        was_killed(&self.traced(1, inject).output()?)
    }
}

/// Whether a command in the hands of strace was killed; fails if it neither was nor succeeded.
#[track_caller]
fn was_killed(output: &Output) -> Result<bool, Failed> {
    let killed = output.status.signal() == Some(9) || output.status.code() == Some(137);
    ensure(killed || output.status.code() == Some(0), stderr(output))?;
    Ok(killed)
}

/// Whether there is only the target in a folder, perhaps with a note of what is gone.
#[track_caller]
fn is_alone(folder: &Path) -> Result<(), Failed> {
    let mut beside: Vec<_> = fs::read_dir(folder)?.filter_map(Result::ok).map(|entry| entry.file_name()).collect();
    if let Some(at) = beside.iter().position(|name| name == NOTE) {
        beside.remove(at);
        let _: Vec<serde_json::Value> = serde_json::from_slice(&fs::read(folder.join(NOTE))?)?;
    }
    ensure(beside == ["out"], format!("left beside the target: {beside:?}"))
}

fn differing<'a>(seen: &'a Tree, wanted: &'a Tree) -> Vec<&'a String> {
    let paths = seen.keys().chain(wanted.keys().filter(|path| !seen.contains_key(*path)));
    paths.filter(|path| seen.get(*path) != wanted.get(*path)).take(5).collect()
}

fn killed_at_renames() -> Result<(), Failed> {
    let ground = Ground::new()?;
    // strace counts each system call by itself: the exchange, and what is swept away after it.
    // And the renaming of the note.
    for (calls, wanted) in [("/^renameat2$", 1), (RENAMES, 2)] {
        let mut number = 1;
        while ground.is_killed(&[format!("{calls}:signal=SIGKILL:when={number}")])? {
            ground.is_whole()?;
            ground.is_mended(number % 2)?;
            number += 1;
        }
        ensure(number - 1 == wanted, format!("killed at {} of {calls}", number - 1))?;
    }
    // The first site of all: there is none before.
    fs::remove_dir_all(ground.out())?;
    let output = ground.traced(1, &["/^rename:signal=SIGKILL:when=1".to_owned()]).output()?;
    ensure(output.status.code() != Some(0) && !ground.out().exists(), "the first rename is not the one to the target")?;
    ground.is_mended(1)
}

/// Between the two renames there is no site: that can't be helped there. The next run puts it back, whatever it is to do.
fn killed_without_exchange() -> Result<(), Failed> {
    let ground = Ground::new()?;
    let refuse = "renameat2:error=EINVAL".to_owned();
    let (mut number, mut missing) = (1, 0);
    while ground.is_killed(&[refuse.clone(), format!("{RENAMES}:signal=SIGKILL:when={number}")])? {
        if !ground.out().exists() {
            missing += 1;
            let settings = ground.folder().join("second/site.toml");
            let text = fs::read(&settings)?;
            fs::write(&settings, "name = ")?;
            let output = ground.command(1).output()?;
            ensure(output.status.code() == Some(1), "a broken site is published")?;
            fs::write(&settings, text)?;
            ensure(ground.is_whole()? == 0, "the old site is not put back")?;
        }
        ground.is_whole()?;
        ground.is_mended(number % 2)?;
        number += 1;
    }
    ensure(number == 6 && missing == 1, format!("killed at {} renames, {missing} times without a site", number - 1))?;
    ensure(ground.is_whole()? == 1, "the site is not published where folders can't be exchanged")?;
    ground.is_alone()?;
    // Refused at the second rename of a folder, the first is undone.
    ground.build(0)?;
    let output = ground.traced(1, &[refuse, format!("{RENAMES}:error=EIO:when=3")]).output()?;
    ensure(output.status.code() == Some(2) && ground.is_whole()? == 0, "a refused rename is not undone")?;
    ground.is_mended(1)
}

fn killed_at_files() -> Result<(), Failed> {
    let ground = Ground::new()?;
    let mut killed = 0;
    for calls in ["/^mkdir", "/^link", "/^(unlink|rmdir)"] {
        for number in [1, 3, 6, 15] {
            killed += usize::from(ground.is_killed(&[format!("{calls}:signal=SIGKILL:when={number}")])?);
            ground.is_whole()?;
            ground.is_mended(number % 2)?;
        }
    }
    ensure(killed >= 9, format!("killed {killed} times only"))
}

/// What others than betre keep in the published folder: whatever kills a build, the next one leaves it as it was.
fn host_files_stay() -> Result<(), Failed> {
    let ground = Ground::new()?;
    let out = ground.out();
    let kept = [".well-known/acme-challenge/token", ".DS_Store", "assets/Thumbs.db", "data/desktop.ini"];
    for file in kept {
        let file = out.join(file);
        fs::create_dir_all(file.parent().ok_or("no folder")?)?;
        fs::write(&file, "not ours")?;
    }
    fs::create_dir(out.join(".well-known/empty"))?;
    let folder = fs::metadata(out.join(".well-known"))?.ino();
    let is_kept = || -> Result<(), Failed> {
        for file in kept {
            ensure(fs::read(out.join(file)).is_ok_and(|bytes| bytes == b"not ours"), format!("{file} is lost"))?;
        }
        ensure(fs::metadata(out.join(".well-known"))?.ino() == folder, "another folder is in its place")?;
        ensure(out.join(".well-known/empty").is_dir(), "its empty folder is lost")?;
        verified(&out)
    };
    let mut killed = 0;
    for calls in ["/^renameat2$", RENAMES, "/^link", "/^(unlink|rmdir)"] {
        for number in 1..=8 {
            let inject = format!("{calls}:signal=SIGKILL:when={number}");
            let first = ground.command(0).stderr(Stdio::null()).status()?;
            ensure(first.success(), "it stops a build")?;
            let output = ground.traced(1, &[inject]).output()?;
            killed += usize::from(!output.status.success());
            verified(&out)?;
            let next = ground.command(number % 2).output()?;
            ensure(next.status.success(), stderr(&next))?;
            is_kept()?;
            ground.is_alone()?;
        }
    }
    ensure(killed > 15, format!("killed {killed} times only"))?;
    // Nothing has changed: then nothing is moved either.
    ensure(ground.command(0).output()?.status.success(), "it stops a build of the same")?;
    is_kept()?;
    // What is in folders that are no more goes with them; somebody's own files stop a build as before.
    fs::write(out.join("mine.html"), "x")?;
    let refused = ground.command(1).output()?;
    ensure(refused.status.code() == Some(2) && stderr(&refused).contains("mine.html"), stderr(&refused))
}

fn killed_at_random() -> Result<(), Failed> {
    const MOMENTS: u32 = 48;
    let ground = Ground::new()?;
    let start = Instant::now();
    for number in [0, 1, 0, 1] {
        ground.build(number)?;
    }
    // A build's life, as it is on a machine that may be busy: shortened where a build was done before its moment.
    let mut life = start.elapsed() / 4;
    let (mut seed, mut killed) = (20_261_122_u64, 0);
    for moment in 0..MOMENTS {
        let number = usize::try_from(moment % 2)?;
        // Knuth's generator: the same moments each time, as a share of a build's life.
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let share = f64::from(moment) + f64::from(u32::try_from(seed >> 40)?) / f64::from(1 << 24);
        let mut build = ground.command(number).stderr(Stdio::null()).spawn()?;
        thread::sleep(life.mul_f64(share / f64::from(MOMENTS)));
        build.kill()?;
        let was_killed = build.wait()?.signal() == Some(9);
        killed += u32::from(was_killed);
        if !was_killed {
            life = life.mul_f64(0.93);
        }
        ground.is_whole()?;
        ground.is_mended(1 - number)?;
    }
    ensure(killed * 2 > MOMENTS, format!("killed {killed} times of {MOMENTS} only"))
}

/// On a small disk of its own that has room for less and less of the second site.
fn out_of_disk() -> Result<(), Failed> {
    const ROOMS: [u32; 7] = [0, 4, 64, 160, 320, 480, 4096];
    const SCRIPT: &str = r#"
        set -e
        mount -t tmpfs -o size=64m tmpfs www
        "$BETRE" build first --out www/out --today "$TODAY"
        used=$(df -k --output=used www | tail -1)
        for room in $ROOMS; do
            mount -o remount,size=$((used + room))k www
            mkdir -p "seen/$room"
            "$BETRE" build second --out www/out --today "$TODAY" --lang nn -q 2> "seen/$room/said" || true
            mount -o remount,size=64m www
            cp -a www "seen/$room/www"
            "$BETRE" build first --out www/out --today "$TODAY"
        done
        cp -a www seen/www
    "#;
    let ground = Ground::new()?;
    let mut command = Command::new("unshare");
    command.args(["-rm", "sh", "-c", SCRIPT]).current_dir(ground.folder()).env("BETRE", env!("CARGO_BIN_EXE_betre"));
    command.env("TODAY", TODAY).env("ROOMS", ROOMS.map(|room| room.to_string()).join(" "));
    let output = command.env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR")).output()?;
    ensure(output.status.success(), format!("{}{}", stdout(&output), stderr(&output)))?;
    let seen = ground.folder().join("seen");
    let mut failed = 0;
    for room in ROOMS {
        let www = seen.join(format!("{room}/www"));
        verified(&www.join("out"))?;
        let said = fs::read_to_string(seen.join(format!("{room}/said")))?;
        let is_full = said.contains("www/out: Disken er full.");
        ensure(is_full || said.is_empty(), &said)?;
        let which = ground.which(&tree(&www.join("out"))?)?;
        ensure(which == usize::from(!is_full), format!("with room for {room} kB: {said}"))?;
        is_alone(&www)?;
        failed += usize::from(is_full);
    }
    ensure(failed >= 4 && failed < ROOMS.len(), format!("the disk was full {failed} times"))?;
    ensure(ground.which(&tree(&seen.join("www/out"))?)? == 0, "the next build did not publish its site")
}
