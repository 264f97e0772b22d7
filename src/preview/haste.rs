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

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use super::Haste;

    #[test]
    fn what_nobody_waits_for_stands_still_while_somebody_waits() {
        let haste = Haste::default();
        let (goes, gone) = channel();
        std::thread::scope(|scope| {
            let (first, second) = (haste.begin(), haste.begin());
            scope.spawn(|| {
                haste.give_way();
                let _ = goes.send(());
            });
            drop(first);
            assert!(gone.recv_timeout(Duration::from_millis(30)).is_err(), "it went on while somebody waited");
            drop(second);
            assert!(gone.recv_timeout(Duration::from_secs(10)).is_ok(), "it stands still for ever");
        });
        // Nobody waits: nothing stands still.
        haste.give_way();
    }
}
