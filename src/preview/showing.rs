//! The site as it is shown now, and news for those who wait for the next build.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::Examined;
use crate::diagnostic::catalogue::Lang;
use crate::render::Output;

/// How many of the pages requested last are rendered before all others: more than an editor has open.
const FIRST: usize = 8;

/// A build of the site. It never changes.
#[derive(Clone)]
pub(super) struct Shown {
    /// How many times the site had changed when it was examined.
    pub number: u64,
    /// Identifies the build among all builds of all runs of the program: a page knows the one it is from.
    pub build: String,
    pub examined: Examined,
    pub output: Output,
    /// Whether all files are there; else only those shown first, and another build with the rest follows soon.
    pub is_whole: bool,
    /// The language of what is laid over the pages.
    pub lang: Lang,
    /// The findings as HTML; empty if there are none.
    pub notice: crate::markup::Html,
}

/// The newest build. Readers take it as a whole and keep it as long as they like; it is replaced, never changed.
pub(super) struct Showing {
    shown: Mutex<Arc<Shown>>,
    next: Condvar,
    /// The paths of the pages requested last, the newest first.
    asked: Mutex<VecDeque<String>>,
}

impl Showing {
    pub(super) fn new(shown: Shown) -> Showing {
        Showing { shown: Mutex::new(Arc::new(shown)), next: Condvar::new(), asked: Mutex::default() }
    }

    fn lock(&self) -> MutexGuard<'_, Arc<Shown>> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn now(&self) -> Arc<Shown> {
        self.lock().clone()
    }

    /// The newest build that can answer for a path. A page's path is then among those rendered first: an open page will be
    /// requested again.
    pub(super) fn answering(&self, path: &str) -> Arc<Shown> {
        if path.ends_with(".html") {
            let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
            asked.retain(|other| other != path);
            asked.push_front(path.to_owned());
            asked.truncate(FIRST);
        }
        let lacks = |shown: &mut Arc<Shown>| !shown.is_whole && !shown.output.contains_key(path);
        self.next.wait_while(self.lock(), lacks).unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The paths of the pages that are rendered first.
    pub(super) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    /// Waits at most this long for a build of which something is true; returns the newest in any case.
    pub(super) fn once(&self, wait: Duration, is_it: impl Fn(&Shown) -> bool) -> Arc<Shown> {
        let isnt = |shown: &mut Arc<Shown>| !is_it(shown);
        let waited = self.next.wait_timeout_while(self.lock(), wait, isnt);
        waited.unwrap_or_else(PoisonError::into_inner).0.clone()
    }

    /// Shows a build unless a newer one is shown, and wakes those who wait for it. Returns whether it is shown.
    pub(super) fn show(&self, shown: Arc<Shown>) -> bool {
        let mut now = self.lock();
        let is_newer = now.number <= shown.number;
        if is_newer {
            *now = shown;
            self.next.notify_all();
        }
        is_newer
    }

    /// Adds pages to the build with a number, if it is still shown and has not all.
    pub(super) fn add(&self, number: u64, pages: Output) {
        let mut now = self.lock();
        if now.number == number && !now.is_whole {
            let shown = Arc::make_mut(&mut now);
            shown.output.extend(pages);
        }
    }

    /// Waits at most this long for a build other than `build`; returns whether there is one.
    pub(super) fn is_other_than(&self, build: &str, wait: Duration) -> bool {
        let same = |shown: &mut Arc<Shown>| shown.build == build;
        let waited = self.next.wait_timeout_while(self.lock(), wait, same);
        waited.unwrap_or_else(PoisonError::into_inner).0.build != build
    }
}
