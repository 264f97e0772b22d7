//! The site as it is shown now, and word to those who wait for the next.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::Examined;
use crate::diagnostic::catalogue::Lang;
use crate::render::Output;

/// A build of the site, whole and never changed.
pub(super) struct Shown {
    /// Which build it is, among all builds of all runs of the program: what a page was made by is compared with it.
    pub build: String,
    pub examined: Examined,
    pub output: Output,
    /// The language of what is laid over the pages.
    pub lang: Lang,
    /// The findings as HTML; empty where there are none.
    pub notice: crate::markup::Html,
}

/// The newest build. Readers take it whole and hold it as long as they like; it is exchanged, never changed.
pub(super) struct Showing {
    shown: Mutex<Arc<Shown>>,
    next: Condvar,
}

impl Showing {
    pub(super) fn new(shown: Shown) -> Showing {
        Showing { shown: Mutex::new(Arc::new(shown)), next: Condvar::new() }
    }

    fn lock(&self) -> MutexGuard<'_, Arc<Shown>> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn now(&self) -> Arc<Shown> {
        self.lock().clone()
    }

    /// Shows a newer build, and wakes those who wait for it.
    pub(super) fn show(&self, shown: Shown) {
        *self.lock() = Arc::new(shown);
        self.next.notify_all();
    }

    /// Waits at most this long for another build than `build`. Whether there is one.
    pub(super) fn is_other_than(&self, build: &str, wait: Duration) -> bool {
        let same = |shown: &mut Arc<Shown>| shown.build == build;
        let waited = self.next.wait_timeout_while(self.lock(), wait, same);
        waited.unwrap_or_else(PoisonError::into_inner).0.build != build
    }
}
