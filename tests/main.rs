//! The integration tests: one program, so that little is linked. Cases are folders of input and expected output.
//!
//! `tests/run` runs them; `UPDATE=1 tests/run case` writes what is seen as what is expected, to be read before it is
//! committed.
//!
//! What is tried of the system itself (links, modes, limits, signals, shells), with programs of a Debian (poppler, strace), or on the
//! code as it lies in the repository, is for Unix; all else is run on Windows too (`.ci/release/windows-tests`).

#![expect(clippy::disallowed_methods, reason = "tests read and write")]
#![allow(unreachable_pub, clippy::pedantic, reason = "nobody uses the tests but the tests")]

mod addresses;
mod agreement;
#[cfg(unix)]
mod bombs;
mod cases;
mod catalogue;
mod damage;
mod data;
mod dates;
mod desk;
mod drafts;
mod edits;
mod elsewhere;
mod escaping;
#[cfg(unix)]
mod faults;
mod hostile;
#[cfg(unix)]
mod hosts;
#[cfg(unix)]
mod house;
#[cfg(unix)]
mod input;
mod languages;
#[cfg(unix)]
mod latency;
mod layers;
#[cfg(unix)]
mod licences;
mod measures;
mod numbers;
#[cfg(unix)]
mod paper;
mod pdfs;
mod photos;
mod plan;
mod preview;
#[cfg(unix)]
mod profile;
mod program;
mod properties;
#[cfg(unix)]
mod publish;
#[cfg(unix)]
mod release;
mod sheets;
mod sites;
mod splice;
mod status;
mod support;
mod theme;
mod unwritten;
#[cfg(unix)]
mod workflow;
mod workspace;

use libtest_mimic::Arguments;

fn main() {
    let mut arguments = Arguments::from_args();
    // Each test runs the program itself; more at once than there are cores makes none of them faster.
    arguments.test_threads.get_or_insert(2);
    let trials = [
        addresses::trials(),
        agreement::trials(),
        #[cfg(unix)]
        bombs::trials(),
        cases::trials(),
        catalogue::trials(),
        damage::trials(),
        data::trials(),
        dates::trials(),
        desk::trials(),
        drafts::trials(),
        edits::trials(),
        elsewhere::trials(),
        escaping::trials(),
        #[cfg(unix)]
        faults::trials(),
        hostile::trials(),
        #[cfg(unix)]
        hosts::trials(),
        #[cfg(unix)]
        house::trials(),
        #[cfg(unix)]
        input::trials(),
        languages::trials(),
        layers::trials(),
        #[cfg(unix)]
        latency::trials(),
        #[cfg(unix)]
        licences::trials(),
        measures::trials(),
        numbers::trials(),
        #[cfg(unix)]
        paper::trials(),
        pdfs::trials(),
        photos::trials(),
        plan::trials(),
        preview::trials(),
        #[cfg(unix)]
        profile::trials(),
        program::trials(),
        properties::trials(),
        #[cfg(unix)]
        publish::trials(),
        #[cfg(unix)]
        release::trials(),
        sheets::trials(),
        sites::trials(),
        splice::trials(),
        status::trials(),
        theme::trials(),
        unwritten::trials(),
        #[cfg(unix)]
        workflow::trials(),
        workspace::trials(),
    ];
    let conclusion = libtest_mimic::run(&arguments, trials.into_iter().flatten().collect());
    properties::tell();
    support::tell_slowest();
    support::clean();
    conclusion.exit();
}
