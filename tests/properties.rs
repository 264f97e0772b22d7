//! What holds for every input, whatever an editor saves: no panic, no hang, findings that can be told, pages that harm nobody.
//!
//! Inputs are mostly right and partly broken (see the parts of this module). A run of the tests takes twenty thousand, the
//! same each time; `tests/soak properties` takes a million new ones. One that fails is made small and told, and its seed is kept in
//! `tests/properties.regressions` and tried first from then on; mend what it found, and lay a case of it in `hostile.rs`.
//!
//! An input that ends the whole program (a stack that overflows) lies in the folder `betre-properties-…` that it leaves
//! behind; one that hangs is named, and lies there too.

mod findings;
mod front_matter;
pub mod html;
mod markdown;
mod mutation;
mod parts;
mod real;
mod request;
pub mod site;
mod table;
mod value;
mod vocabulary;

use std::fmt::{self, Debug};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use libtest_mimic::{Failed, Trial};
use proptest::prelude::*;
use proptest::test_runner::{Config, FileFailurePersistence, RngSeed, TestCaseError, TestError, TestRunner};
use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::support::{trial, worked};

/// How many inputs a run of the tests takes, unless `BETRE_PROPERTIES` says otherwise.
const DAILY: u32 = 20_000;

/// Longest time that the processor may work on one input, on one thread: what other tests and programs do meanwhile does not count.
/// What is slower is tried once more.
const SLOW: Duration = Duration::from_secs(2);

/// What takes this long is never coming back.
const HUNG: Duration = Duration::from_secs(120);

/// Where the seeds of inputs that failed are kept.
const REGRESSIONS: &str = "tests/properties.regressions";

static INPUTS: AtomicU32 = AtomicU32::new(0);
static FAULTS: AtomicU32 = AtomicU32::new(0);

/// Something that can be laid in a folder, where it is found after a crash.
pub trait Input: Debug + Sync {
    fn lay(&self, folder: &Path) -> io::Result<()>;
}

/// One file.
struct Bytes(Vec<u8>);

impl Debug for Bytes {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{:?}", self.0.escape_ascii().to_string())
    }
}

impl Input for Bytes {
    fn lay(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        fs::write(folder.join("input"), &self.0)
    }
}

/// The properties, each with its share of the inputs in thousandths. A whole site takes fifty times as long as a part of it,
/// and finds the most.
pub fn trials() -> Vec<Trial> {
    vec![
        property("written sites", 25, site::written, site::holds),
        property("broken sites", 15, site::broken, site::holds),
        property("front matter", 280, parts::toml, parts::toml_holds),
        property("text", 250, parts::text_of_documents, parts::text_holds),
        property("CSV", 100, parts::csv, parts::csv_holds),
        property("spreadsheets", 60, parts::sheet, parts::sheet_holds),
        property("copied files", 60, parts::copied, parts::copied_holds),
        property("names", 65, parts::names, parts::names_hold),
        property("request targets", 75, request::targets, request::targets_hold),
        property("request heads", 70, request::heads, request::heads_hold),
    ]
}

/// Tells how many inputs were tried, if any.
pub fn tell() {
    let inputs = INPUTS.load(Ordering::Relaxed);
    if inputs > 0 {
        println!("properties: {inputs} inputs, {} faults", FAULTS.load(Ordering::Relaxed));
    }
}

fn property<I: Input + 'static>(
    name: &'static str,
    share: u32,
    inputs: fn() -> BoxedStrategy<I>,
    holds: fn(&Path, &I) -> Result<(), String>,
) -> Trial {
    trial(format!("properties::{name}"), move || {
        let asked: Option<u32> = std::env::var("BETRE_PROPERTIES").ok().and_then(|count| count.parse().ok());
        let all = asked.unwrap_or(DAILY);
        // Each day the same, so that no change is blamed for what another day's luck would have found; the long run tries new
        // ones.
        let rng_seed = if asked.is_some() { RngSeed::Random } else { RngSeed::Fixed(20_261_122) };
        let cases = u32::try_from(u64::from(all) * u64::from(share) / 1000)?;
        let bench = Bench::new(name)?;
        let config = Config {
            cases,
            rng_seed,
            failure_persistence: Some(Box::new(FileFailurePersistence::Direct(REGRESSIONS))),
            max_shrink_iters: 4_000,
            max_shrink_time: 120_000,
            ..Config::default()
        };
        let tried = |input: I| {
            INPUTS.fetch_add(1, Ordering::Relaxed);
            bench.try_input(&input, holds).map_err(TestCaseError::fail)
        };
        TestRunner::new(config).run(&inputs(), tried).map_err(|error| {
            FAULTS.fetch_add(1, Ordering::Relaxed);
            match error {
                TestError::Fail(why, input) => {
                    Failed::from(format!("{why}\nthe smallest input that fails:\n{input:?}"))
                }
                TestError::Abort(why) => Failed::from(why.to_string()),
            }
        })
    })
}

/// Where inputs are tried, one after the other, while the time is taken.
struct Bench {
    folder: tempfile::TempDir,
    /// All the work on an input is done by it.
    thread: ThreadPool,
    /// When the input that is tried now was begun; nothing between two.
    begun: Arc<Mutex<Option<Instant>>>,
}

impl Bench {
    fn new(name: &str) -> Result<Bench, Failed> {
        // In memory where the system has such a folder: hundreds of thousands of sites are laid there.
        let memory = PathBuf::from("/dev/shm");
        let home = if memory.is_dir() { memory } else { std::env::temp_dir() };
        let folder = tempfile::Builder::new().prefix("betre-properties-").tempdir_in(home)?;
        let begun = Arc::new(Mutex::new(None));
        watch(name.to_owned(), folder.path().to_owned(), &begun);
        let thread = ThreadPoolBuilder::new().num_threads(1).build()?;
        Ok(Bench { folder, thread, begun })
    }

    fn try_input<I: Input>(&self, input: &I, holds: fn(&Path, &I) -> Result<(), String>) -> Result<(), String> {
        let mut took = Duration::MAX;
        // A processor that others keep warm is slower: what is slow must be slow twice.
        for _ in 0..2 {
            let inside = self.folder.path().join("input");
            let _ = fs::remove_dir_all(&inside);
            match input.lay(&inside) {
                // Windows has no such names.
                Err(error) if cfg!(windows) && error.kind() == ErrorKind::InvalidFilename => return Ok(()),
                done => done.map_err(|error| format!("the input can't be laid: {error}"))?,
            }
            self.set(Some(Instant::now()));
            let held = self.thread.install(|| {
                let begun = worked();
                holds(&inside, input).map(|()| worked().saturating_sub(begun))
            });
            self.set(None);
            took = took.min(held?);
            if took < SLOW {
                return Ok(());
            }
        }
        Err(format!("it took {took:?}"))
    }

    fn set(&self, begun: Option<Instant>) {
        *self.begun.lock().unwrap_or_else(PoisonError::into_inner) = begun;
    }
}

/// Ends the program where an input hangs, since nothing else can; the input stays where it lies.
fn watch(name: String, folder: PathBuf, begun: &Arc<Mutex<Option<Instant>>>) {
    let begun = Arc::downgrade(begun);
    std::thread::spawn(move || {
        while let Some(begun) = begun.upgrade() {
            let since = *begun.lock().unwrap_or_else(PoisonError::into_inner);
            if since.is_some_and(|since| since.elapsed() > HUNG) {
                eprintln!("properties::{name}: no answer after {HUNG:?}; the input lies in {}", folder.display());
                std::process::abort();
            }
            drop(begun);
            std::thread::sleep(Duration::from_secs(1));
        }
    });
}
