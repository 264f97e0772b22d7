//! What the system refuses, in the user's language.

use std::error::Error as _;
use std::io::{Error, ErrorKind};
use std::num::NonZero;
use std::path::Path;

use super::run::Run;
use super::{Exit, complain};
use crate::diagnostic::catalogue::Words;
use crate::disk::is_held;

impl Run<'_> {
    /// Reports what the system said about a file or folder.
    pub(super) fn system(&self, path: &Path, error: &Error) {
        let args = [("value", path.display().to_string().into()), ("reason", reason(error, self.words()).into())];
        complain(&self.words().say_with("cli-error-system", args));
    }

    /// Starts the threads that work is shared among, and finds out whether there is memory to begin with; says so if there is not.
    pub(super) fn has_room(&self, jobs: Option<usize>) -> bool {
        let words = self.words();
        let refused = |reason: &Error| {
            complain(&words.say_with("cli-error-room", [("reason", self::reason(reason, words).into())]));
            false
        };
        let processors = std::thread::available_parallelism().map_or(1, NonZero::get);
        let most = MOST_JOBS * processors;
        if let Some(asked) = jobs.filter(|asked| *asked > most) {
            complain(&words.say_with("cli-jobs-fewer", [("asked", asked.into()), ("most", most.into())]));
        }
        let threads = jobs.filter(|asked| *asked > 0).unwrap_or(processors).min(most);
        if Vec::<u8>::new().try_reserve_exact((LEAST_MEMORY + threads * LEAST_OF_THREAD).min(ENOUGH_MEMORY)).is_err() {
            return refused(&ErrorKind::OutOfMemory.into());
        }
        match rayon::ThreadPoolBuilder::new().num_threads(threads).build_global() {
            // The pool of another command in the same process has no cause.
            Err(error) => error.source().and_then(<dyn std::error::Error>::downcast_ref).is_none_or(refused),
            Ok(()) => true,
        }
    }
}

/// Reports that the answer could not be written.
pub(super) fn unanswered(error: &Error, words: &Words) -> Exit {
    complain(&words.say_with("cli-error-answer", [("reason", reason(error, words).into())]));
    Exit::Usage
}

/// How many times the number of processors `--jobs` may be.
const MOST_JOBS: usize = 4;

/// What a small site takes, in bytes, and each thread besides. With less the program would end in the middle, without a word.
const LEAST_MEMORY: usize = 256 << 20;
const LEAST_OF_THREAD: usize = 64 << 20;
/// With this much a site is built whatever the number of threads.
const ENOUGH_MEMORY: usize = 1 << 30;

/// What was wrong and what to do, by the kind of the error. The system's own words, in its own language, only if there are no
/// others.
pub(super) fn reason(error: &Error, words: &Words) -> String {
    let key = match error.kind() {
        // Windows says one thing for what others hold and for what is forbidden.
        _ if is_held(error) => "system-held",
        ErrorKind::StorageFull => "system-full",
        ErrorKind::QuotaExceeded => "system-quota",
        ErrorKind::PermissionDenied => "system-denied",
        ErrorKind::ReadOnlyFilesystem => "system-read-only",
        ErrorKind::NotFound => "system-missing",
        ErrorKind::AlreadyExists | ErrorKind::DirectoryNotEmpty => "system-exists",
        ErrorKind::NotADirectory => "system-no-folder",
        ErrorKind::IsADirectory => "system-folder",
        ErrorKind::InvalidFilename => "system-name",
        ErrorKind::InvalidInput => "system-path",
        ErrorKind::FileTooLarge => "system-too-large",
        ErrorKind::ResourceBusy => "system-busy",
        ErrorKind::CrossesDevices => "system-mount",
        ErrorKind::StaleNetworkFileHandle | ErrorKind::TimedOut | ErrorKind::HostUnreachable => "system-network",
        ErrorKind::OutOfMemory => "system-memory",
        // What a system says that starts no more threads.
        ErrorKind::WouldBlock => "system-threads",
        _ => return words.say_with("system-other", [("reason", error.to_string().into())]),
    };
    words.say(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::catalogue::{Lang, messages};

    #[test]
    fn the_system_speaks_the_users_language() {
        // The numbers are those of Linux: EPERM, ENOENT, EAGAIN, EACCES, EBUSY, EEXIST, ENOTDIR, EISDIR, EINVAL, EFBIG, ENOSPC, EROFS,
        // ENAMETOOLONG, ENOTEMPTY, EDQUOT.
        if cfg!(target_os = "linux") {
            for number in [1, 2, 11, 13, 16, 17, 20, 21, 22, 27, 28, 30, 36, 39, 122] {
                let error = Error::from_raw_os_error(number);
                let seen = reason(&error, messages(Lang::Nn));
                assert!(!seen.contains("os error") && !seen.starts_with("system-"), "{error}: {seen}");
            }
        }
        let other = Error::other("Owner died");
        assert_eq!(reason(&other, messages(Lang::En)), "the system says “Owner died”.");
    }
}
