//! What another program holds. Windows lets nobody rename, replace or delete what is open elsewhere, and programs that look at every new
//! file (Defender, the search index, Explorer's preview, what keeps a cloud in step) have it open for a moment: what they prevent is tried
//! again.

use std::io::{self, ErrorKind};
use std::path::Path;
use std::time::Duration;

/// How long is waited before each new attempt, in milliseconds.
const WAITS: [u64; 5] = [50, 100, 200, 400, 800];

/// Whether another program has a file open in a way that lets nobody else at it, as Windows has it: access denied, sharing
/// violation, lock violation. It may be over in a moment.
pub fn is_held(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32 | 33))
}

/// Tries again for about two seconds what fails because something is held, as `is_held` tells.
pub fn patiently<T, E>(is_held: impl Fn(&E) -> bool, mut attempt: impl FnMut() -> Result<T, E>) -> Result<T, E> {
    for wait in WAITS {
        match attempt() {
            Err(error) if is_held(&error) => std::thread::sleep(Duration::from_millis(wait)),
            done => return done,
        }
    }
    attempt()
}

/// Gives a file or a folder another name. A file that has it already is replaced, a folder is not (`AlreadyExists`, or
/// `DirectoryNotEmpty`), but for an empty one by a folder where the system does that.
#[expect(clippy::disallowed_methods, reason = "all that is renamed is renamed here")]
pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
    patiently(is_held, || match std::fs::rename(from, to) {
        // Windows denies access where there is a folder already.
        Err(error) if is_held(&error) && to.is_dir() => Err(ErrorKind::AlreadyExists.into()),
        done => done,
    })
}

/// Deletes a file.
#[expect(clippy::disallowed_methods, reason = "what is deleted may be held")]
pub fn remove_file(path: &Path) -> io::Result<()> {
    patiently(is_held, || std::fs::remove_file(path))
}

/// Deletes a folder and all that is in it.
#[expect(clippy::disallowed_methods, reason = "what is deleted may be held")]
pub fn remove_folder(path: &Path) -> io::Result<()> {
    patiently(is_held, || std::fs::remove_dir_all(path))
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "what is tested is on disk")]
mod tests {
    use super::*;

    #[test]
    fn what_is_held_is_tried_again_and_nothing_else() {
        let tries = |held: usize, fails: bool| {
            let mut tries = 0;
            let done = patiently(
                |held: &bool| *held,
                || {
                    tries += 1;
                    if tries <= held {
                        Err(true)
                    } else if fails {
                        Err(false)
                    } else {
                        Ok(tries)
                    }
                },
            );
            (done, tries)
        };
        assert_eq!(tries(0, false), (Ok(1), 1));
        assert_eq!(tries(2, false), (Ok(3), 3));
        // Another fault is told at once, and what is held for long in the end.
        assert_eq!(tries(1, true), (Err(false), 2));
        assert_eq!(tries(100, false), (Err(true), WAITS.len() + 1));
    }

    #[test]
    fn a_folder_is_never_replaced() -> io::Result<()> {
        let scratch = tempfile::tempdir()?;
        let [one, other] = ["one", "other"].map(|name| scratch.path().join(name));
        for folder in [&one, &other] {
            std::fs::create_dir(folder)?;
            std::fs::write(folder.join("a"), "x")?;
        }
        let taken = [ErrorKind::AlreadyExists, ErrorKind::DirectoryNotEmpty];
        assert!(rename(&one, &other).is_err_and(|error| taken.contains(&error.kind())));
        remove_file(&other.join("a"))?;
        assert!(one.join("a").is_file());
        Ok(())
    }
}
