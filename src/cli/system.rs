//! What the system refuses, in the user's language.

use std::io::{Error, ErrorKind};
use std::path::Path;

use super::complain;
use super::run::Run;
use crate::diagnostic::catalogue::Words;

impl Run<'_> {
    /// Reports what the system said about a file or folder.
    pub(super) fn system(&self, path: &Path, error: &Error) {
        let args = [("value", path.display().to_string().into()), ("reason", reason(error, self.words()).into())];
        complain(&self.words().say_with("cli-error-system", args));
    }
}

/// What was wrong and what to do, by the kind of the error. The system's own words, in its own language, only if there are no
/// others.
pub(super) fn reason(error: &Error, words: &Words) -> String {
    let key = match error.kind() {
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
        // The numbers are those of Linux: EPERM, ENOENT, EACCES, EBUSY, EEXIST, ENOTDIR, EISDIR, EINVAL, EFBIG, ENOSPC, EROFS,
        // ENAMETOOLONG, ENOTEMPTY, EDQUOT.
        if cfg!(target_os = "linux") {
            for number in [1, 2, 13, 16, 17, 20, 21, 22, 27, 28, 30, 36, 39, 122] {
                let error = Error::from_raw_os_error(number);
                let seen = reason(&error, messages(Lang::Nn));
                assert!(!seen.contains("os error") && !seen.starts_with("system-"), "{error}: {seen}");
            }
        }
        let other = Error::other("Owner died");
        assert_eq!(reason(&other, messages(Lang::En)), "the system says “Owner died”.");
    }
}
