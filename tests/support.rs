//! What the tests share: running the program, copying sites, comparing with what is expected.

use std::cmp::Reverse;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::panic::Location;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use betre::cli::World;
use betre::model::Date;
use libtest_mimic::{Failed, Trial};
use walkdir::WalkDir;

/// The day of all tests.
pub const TODAY: &str = "2026-11-22";

/// How long a test waits for what must come, before it gives up: no matter how busy the machine is, nothing takes this long.
pub const PATIENCE: Duration = Duration::from_secs(120);

/// How long each test took that was run.
static TIMES: Mutex<Vec<(Duration, String)>> = Mutex::new(Vec::new());

/// A test that can fail.
pub fn trial(name: impl Into<String>, test: impl FnOnce() -> Result<(), Failed> + Send + 'static) -> Trial {
    let name = name.into();
    let own = name.clone();
    Trial::test(name, move || {
        let start = Instant::now();
        let done = test();
        TIMES.lock().unwrap_or_else(PoisonError::into_inner).push((start.elapsed(), own));
        done
    })
}

/// How many of the slowest tests are told.
const SLOWEST: usize = 15;

/// Tells which tests took longest, after a run of many: where to look when a run takes too long.
pub fn tell_slowest() {
    let mut times = TIMES.lock().unwrap_or_else(PoisonError::into_inner);
    if times.len() <= SLOWEST {
        return;
    }
    times.sort_by_key(|(took, _)| Reverse(*took));
    println!("the slowest of {} tests:", times.len());
    for (took, name) in times.iter().take(SLOWEST) {
        println!("{:>7.1} s  {name}", took.as_secs_f64());
    }
}

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The variable that tells a user's cache folder.
pub const CACHE_FOLDER: &str = if cfg!(windows) { "LOCALAPPDATA" } else { "XDG_CACHE_HOME" };

/// The program, in a folder, without the language of the machine.
pub fn betre(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_betre"));
    command.current_dir(folder).env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C.UTF-8");
    // Locks are no concern of the cache of whoever runs the tests.
    command.env(CACHE_FOLDER, env!("CARGO_TARGET_TMPDIR"));
    command
}

/// A world in which nothing is shown, and no clock and no secret is: the program's arguments, its name first.
pub fn quiet_world(arguments: Vec<OsString>) -> World {
    World {
        arguments,
        lang: None,
        cache_folder: Some(PathBuf::from(env!("CARGO_TARGET_TMPDIR"))),
        today: Date::constant(1970, 1, 1),
        editor: None,
        answer: Box::new(|_| Ok(())),
        secret: || None,
        now: || 0,
        ahead: |_| None,
        at_terminal: false,
        show_progress: None,
        typed: None,
        desktop: None,
    }
}

/// Runs a command in this process, as the program would: what it answers, and its exit code. It takes a tenth of the time, but
/// the folder that the tests run in is the one that relative paths start from.
pub fn in_process(arguments: &[&OsStr]) -> (String, i32) {
    let answer = Arc::new(Mutex::new(String::new()));
    let told = Arc::clone(&answer);
    let mut world =
        quiet_world([OsStr::new("betre")].iter().chain(arguments).map(|&argument| argument.to_owned()).collect());
    world.answer = Box::new(move |text| {
        told.lock().unwrap_or_else(PoisonError::into_inner).push_str(text);
        Ok(())
    });
    let exit = betre::cli::run(&world);
    let answer = answer.lock().unwrap_or_else(PoisonError::into_inner).clone();
    (answer, exit as i32)
}

/// Runs the program with arguments split at spaces.
pub fn run(folder: &Path, arguments: &str) -> Result<Output, Failed> {
    Ok(betre(folder).args(arguments.split_whitespace()).output()?)
}

/// Runs the program, which may work for so many seconds and perhaps take so many KiB of memory, whatever else the machine does:
/// then the system kills it, or gives it no more. A system without such limits lets it run.
pub fn limited(seconds: u32, memory: Option<u32>, folder: &Path, arguments: &str) -> Result<Output, Failed> {
    if !cfg!(unix) {
        return run(folder, arguments);
    }
    let program = betre(folder);
    let memory = memory.map_or_else(|| "unlimited".to_owned(), |memory| memory.to_string());
    let mut command = Command::new("bash");
    command.args(["-c", "ulimit -t \"$0\" && ulimit -v \"$1\" && shift && exec \"$@\"", &seconds.to_string(), &memory]);
    command.arg(program.get_program()).args(arguments.split_whitespace()).current_dir(folder);
    for (name, value) in program.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    Ok(command.output()?)
}

/// A copy of the site of local facts alone, in these languages.
pub fn thin(langs: &[&str]) -> Result<(tempfile::TempDir, PathBuf), Failed> {
    let scratch = scratch()?;
    let site = scratch.path().join("site");
    copy(&root().join("tests/sites/thin"), &site)?;
    let settings = fs::read_to_string(site.join("site.toml"))?;
    let (before, _) = settings.split_once("[languages.").ok_or("no languages")?;
    let langs = langs.iter().map(|lang| format!("[languages.{lang}]\n")).collect::<String>();
    fs::write(site.join("site.toml"), format!("{before}{langs}"))?;
    Ok((scratch, site))
}

/// Runs the program, which must end by itself within so many seconds of work.
#[track_caller]
pub fn within(seconds: u32, folder: &Path, arguments: &str) -> Result<Output, Failed> {
    let output = limited(seconds, None, folder, arguments)?;
    ensure(output.status.code().is_some(), format!("{arguments}: more than {seconds} s of work: {}", stderr(&output)))?;
    no_panic(&output)?;
    Ok(output)
}

/// How long the processor has worked for this thread.
#[cfg(unix)]
pub fn worked() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    clock_gettime(ClockId::ThreadCPUTime).try_into().unwrap_or_default()
}

/// Elsewhere that is not asked, so that nothing is too slow: a machine has other work too.
#[cfg(not(unix))]
pub fn worked() -> Duration {
    Duration::ZERO
}

pub fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A site that was built, which went well.
pub struct Built {
    /// The folder that is published.
    pub out: PathBuf,
    /// What was told on standard output.
    pub told: String,
}

impl Built {
    /// Builds the site in `site` into `out`, with options split at spaces.
    #[track_caller]
    pub fn of(site: &Path, out: &Path, options: &str) -> Result<Built, Failed> {
        Built::by(betre(&root()), site, out, options)
    }

    /// Builds it by a command that has what it needs besides, such as a cache of its own. The day may be another than
    /// that of all tests.
    #[track_caller]
    pub fn by(mut command: Command, site: &Path, out: &Path, options: &str) -> Result<Built, Failed> {
        command.arg("build").arg(site).arg("--out").arg(out).args(options.split_whitespace());
        if !options.contains("--today") {
            command.args(["--today", TODAY]);
        }
        let output = command.output()?;
        let told = stdout(&output);
        let seen = format!("{} is not built: {told}{}", site.display(), stderr(&output));
        ensure(output.status.code() == Some(0), seen)?;
        Ok(Built { out: out.to_owned(), told })
    }
}

/// The sites of the repository: the demo, and two small ones.
pub const SITES: [&str; 3] = ["content", "tests/sites/granaasen", "tests/sites/sandfjord"];

/// Those of them that tests have asked for, each in a folder of its own.
static BUILT: [Mutex<Option<tempfile::TempDir>>; 3] = [const { Mutex::new(None) }; 3];

/// Where one of the sites of the repository is published: it is built once for all tests, which only look at it.
#[track_caller]
pub fn built_once(site: &str) -> Result<PathBuf, Failed> {
    let at = SITES.iter().position(|own| *own == site).ok_or("no such site")?;
    let mut built = BUILT[at].lock().unwrap_or_else(PoisonError::into_inner);
    let out = |folder: &tempfile::TempDir| folder.path().join("out");
    if let Some(folder) = &*built {
        return Ok(out(folder));
    }
    let folder = scratch()?;
    Built::of(&root().join(site), &out(&folder), "")?;
    Ok(out(built.insert(folder)))
}

/// Takes away what was built for all tests.
pub fn clean() {
    BUILT.iter().for_each(|built| drop(built.lock().unwrap_or_else(PoisonError::into_inner).take()));
}

/// A folder of its own, gone when it is dropped.
pub fn scratch() -> Result<tempfile::TempDir, Failed> {
    Ok(tempfile::tempdir()?)
}

/// Copies a folder over another.
pub fn copy(from: &Path, to: &Path) -> Result<(), Failed> {
    for entry in WalkDir::new(from) {
        let entry = entry?;
        let target = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target)?;
        } else {
            if let Some(parent) = target.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}

/// The small site without a finding that most tests change, in a folder `site` of its own.
pub fn base() -> Result<(tempfile::TempDir, PathBuf), Failed> {
    let scratch = scratch()?;
    let site = scratch.path().join("site");
    copy(&root().join("tests/base"), &site)?;
    Ok((scratch, site))
}

/// Numbers that are the same in each run (Knuth's generator).
pub struct Chance(pub u64);

impl Chance {
    /// A number below another, or 0.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % end.max(1)
    }

    /// One of several.
    pub fn one<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }
}

/// Whether a published file is a page: a guide as one file and a fragment for other pages are none.
pub fn is_page(path: &str) -> bool {
    path.ends_with("index.html") || path == "404.html"
}

/// A path within a site, as betre writes it on each system.
pub fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace(MAIN_SEPARATOR, "/")
}

/// All files of a folder with their bytes, by path.
pub fn tree(folder: &Path) -> Result<std::collections::BTreeMap<String, Vec<u8>>, Failed> {
    let mut tree = std::collections::BTreeMap::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry?;
        if entry.file_type().is_file() {
            tree.insert(slashed(entry.path().strip_prefix(folder)?), fs::read(entry.path())?);
        }
    }
    Ok(tree)
}

/// Fails unless the program finds a published folder to be as it was published.
#[track_caller]
pub fn verified(folder: &Path) -> Result<(), Failed> {
    let output = betre(Path::new("/")).arg("verify").arg(folder).output()?;
    ensure(output.status.code() == Some(0), format!("{}{}", stdout(&output), stderr(&output)))
}

/// Compares with a file of what is expected, or writes it where `UPDATE` is set.
pub fn expect(file: &Path, seen: &str) -> Result<(), Failed> {
    if std::env::var_os("UPDATE").is_some() {
        fs::write(file, seen)?;
        return Ok(());
    }
    let expected =
        fs::read_to_string(file).map_err(|_| format!("{} is missing; write it with UPDATE=1", file.display()))?;
    if expected == seen {
        return Ok(());
    }
    let diff = similar::TextDiff::from_lines(expected.as_str(), seen);
    Err(format!("{}\n{}", file.display(), diff.unified_diff().header("expected", "seen")).into())
}

/// Fails with what was seen, and where in the tests, unless `holds`.
#[track_caller]
pub fn ensure(holds: bool, seen: impl AsRef<str>) -> Result<(), Failed> {
    let place = Location::caller();
    if holds { Ok(()) } else { Err(format!("{}:{}: {}", place.file(), place.line(), seen.as_ref()).into()) }
}

/// Fails if the program panicked or was killed.
#[track_caller]
pub fn no_panic(output: &Output) -> Result<(), Failed> {
    let errors = stderr(output);
    ensure(output.status.code().is_some_and(|code| code <= 2) && !errors.contains("panicked"), errors)
}

/// The files in an archive, as a spreadsheet is one: names and bytes.
pub fn unpacked(archive: &[u8]) -> zip::result::ZipResult<Vec<(String, Vec<u8>)>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(archive))?;
    let mut files = Vec::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at)?;
        let mut inside = Vec::new();
        file.read_to_end(&mut inside)?;
        files.push((file.name()?.into_owned(), inside));
    }
    Ok(files)
}

/// An archive of these files.
pub fn packed(files: &[(String, Vec<u8>)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, inside) in files {
        archive.start_file(name.as_str(), zip::write::SimpleFileOptions::default())?;
        archive.write_all(inside)?;
    }
    Ok(archive.finish()?.into_inner())
}
