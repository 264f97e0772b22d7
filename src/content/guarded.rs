//! Libraries that may panic over what others made: a picture, a template. Then there is no result, and nothing is printed.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

thread_local! {
    /// Whether this thread is in such a library.
    static IN_LIBRARY: Cell<bool> = const { Cell::new(false) };
}

/// What a library returns; `None` if it panics. Only what this thread does is silent: a panic elsewhere is told as ever.
pub fn guarded<T>(job: impl FnOnce() -> T) -> Option<T> {
    static HUSHED: Once = Once::new();
    HUSHED.call_once(hush);
    let before = IN_LIBRARY.replace(true);
    let done = panic::catch_unwind(AssertUnwindSafe(job));
    IN_LIBRARY.set(before);
    done.ok()
}

/// The hook is that of the whole program: it is set once, and asks the thread.
fn hush() {
    let told = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        if !IN_LIBRARY.get() {
            told(panic);
        }
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    thread_local! {
        static TOLD: Cell<usize> = const { Cell::new(0) };
    }

    #[test]
    fn only_a_panic_outside_is_told() {
        // The program's own hook is set by now, and no other test sets it meanwhile.
        assert_eq!(guarded(|| 1), Some(1));
        panic::set_hook(Box::new(|_| TOLD.set(TOLD.get() + 1)));
        hush();
        let none: Vec<u8> = Vec::new();
        let panics = || none[TOLD.get()];
        assert_eq!(guarded(|| guarded(panics)), Some(None));
        assert_eq!(guarded(|| guarded(|| 1).map(|_| panics())), None);
        assert_eq!(TOLD.get(), 0);
        assert!(panic::catch_unwind(panics).is_err());
        assert_eq!(TOLD.get(), 1);
    }
}
