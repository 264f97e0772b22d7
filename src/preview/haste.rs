//! Who comes first: while somebody waits for an answer, what nobody waits for stands still.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// How many wait for an answer.
#[derive(Default)]
pub(super) struct Haste {
    waiting: Mutex<usize>,
    nobody: Condvar,
}

/// That somebody waits, until it is dropped.
pub(super) struct Hasty<'h>(&'h Haste);

impl Haste {
    fn waiting(&self) -> MutexGuard<'_, usize> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn begin(&self) -> Hasty<'_> {
        *self.waiting() += 1;
        Hasty(self)
    }

    /// Returns when nobody waits.
    pub(super) fn give_way(&self) {
        let someone = |waiting: &mut usize| *waiting > 0;
        drop(self.nobody.wait_while(self.waiting(), someone).unwrap_or_else(PoisonError::into_inner));
    }
}

impl Drop for Hasty<'_> {
    fn drop(&mut self) {
        *self.0.waiting() -= 1;
        self.0.nobody.notify_all();
    }
}
