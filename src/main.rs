//! The program: input from outside (arguments, environment, clock) is read here and nowhere else.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use betre::cli::{Desktop, World, run};
use betre::diagnostic::catalogue::Lang;
use betre::preview::{DeskClock, Editor};
use etcetera::BaseStrategy;

/// A site is many small texts, made and thrown away on all processors at once.
#[cfg(not(all(windows, target_env = "gnu")))]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[expect(clippy::disallowed_methods, reason = "the environment is read here")]
fn main() -> ExitCode {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    // The order in which programs look up the language of messages (POSIX).
    let tag = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
    // Windows knows it by itself. One in English tells nothing of who uses it: then the site's language is taken.
    #[cfg(windows)]
    let tag = tag.or_else(|| sys_locale::get_locale().filter(|tag| !tag.starts_with("en")));
    // A terminal inside a text editor names it, else the user has named one (POSIX).
    let mut programs = ["TERM_PROGRAM", "VISUAL", "EDITOR"].into_iter().filter_map(set);
    let editor = programs.find_map(|command| Editor::of_command(&command));
    let typed = (io::stdin().is_terminal() && io::stderr().is_terminal()).then_some(typed as fn() -> Option<String>);
    let world = World {
        editor,
        arguments: std::env::args_os().collect(),
        lang: tag.and_then(|tag| Lang::from_tag(&tag)),
        cache_folder: etcetera::base_strategy::choose_native_strategy().ok().map(|folders| folders.cache_dir()),
        today: DeskClock { now, ahead, today: None }.today(),
        answer: Box::new(|text| {
            let mut out = io::stdout().lock();
            match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
                // A reader that closes the pipe early has read enough.
                Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
                written => written,
            }
        }),
        secret: || {
            let mut bytes = [0_u8; 16];
            getrandom::fill(&mut bytes).ok()?;
            Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
        },
        now,
        ahead,
        at_terminal: io::stdout().is_terminal(),
        show_progress: io::stderr().is_terminal().then_some(show_progress),
        // A double-click on Windows opens a terminal in which no command line has set how it asks (`PROMPT`).
        desktop: (cfg!(windows) && set("PROMPT").is_none() && typed.is_some())
            .then(|| Desktop { is_unpacked: !is_in_temporary_folder() }),
        typed,
    };
    ExitCode::from(run(&world) as u8)
}

/// Whether this program lies in the folder that is emptied by the system.
fn is_in_temporary_folder() -> bool {
    let program = std::env::current_exe().and_then(dunce::canonicalize);
    program.and_then(|program| Ok(program.starts_with(dunce::canonicalize(std::env::temp_dir())?))).unwrap_or(false)
}

/// A line that somebody types.
fn typed() -> Option<String> {
    let mut line = String::new();
    io::stdin().read_line(&mut line).ok().filter(|read| *read > 0).map(|_| line)
}

/// Writes over the line that the cursor is in (ECMA-48: erase in line).
fn show_progress(line: &str) {
    let _ = write!(io::stderr(), "\r\x1b[K{line}");
}

#[expect(clippy::disallowed_methods, reason = "the clock is read here")]
fn now() -> u64 {
    u64::try_from(jiff::Timestamp::now().as_second()).unwrap_or(0)
}

/// How far the clock of this machine is ahead of UTC at a moment.
fn ahead(when: u64) -> Option<i32> {
    let moment = jiff::Timestamp::from_second(i64::try_from(when).ok()?).ok()?;
    Some(jiff::tz::TimeZone::try_system().ok()?.to_offset(moment).seconds())
}
