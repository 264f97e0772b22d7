//! Jobs that take long, and may never end: a document of endless layout, a template of a site's own that goes in circles.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::Duration;

use crate::content::hash::Hash;

/// How long a build waits: long enough for the largest document on a machine that does much else.
pub const PATIENCE: Duration = Duration::from_mins(10);

/// How deep a job may go, in bytes of stack; 8 MB was enough for every layout of a document that was tried.
pub const STACK: usize = 32 << 20;

/// How many jobs that nobody waits for may go on; then no more are begun.
const MOST_LET_GO: usize = 8;

/// Told how far a long job has come; by default nobody is.
#[derive(Clone, Default)]
pub struct Progress(Option<Arc<dyn Fn(usize, usize) + Send + Sync>>);

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(if self.0.is_some() { "shown" } else { "not shown" })
    }
}

impl Progress {
    /// Tells this how many parts are done, and of how many; from several threads.
    pub fn of(told: impl Fn(usize, usize) + Send + Sync + 'static) -> Progress {
        Progress(Some(Arc::new(told)))
    }

    /// One more part is done.
    pub fn tell(&self, done: usize, all: usize) {
        if let Some(told) = &self.0 {
            told(done, all);
        }
    }
}

/// Does a job on threads of its own, as many as there are around it, and returns when they have ended; `None` if that takes longer
/// than the limit. A thread can't be stopped: it is let go, and ends with the program. What a job is made from identifies it: while
/// one goes on that was let go, it is not begun again.
pub fn in_time<R: Send + 'static>(of: Hash, limit: Duration, job: impl FnOnce() -> R + Send + 'static) -> Option<R> {
    static LET_GO: Mutex<BTreeSet<Hash>> = Mutex::new(BTreeSet::new());
    let let_go = || LET_GO.lock().unwrap_or_else(PoisonError::into_inner);
    if let_go().contains(&of) || let_go().len() >= MOST_LET_GO {
        return None;
    }
    let ((alive, ended), (give, result)) = (mpsc::channel::<()>(), mpsc::channel());
    let builder = rayon::ThreadPoolBuilder::new().num_threads(rayon::current_num_threads()).stack_size(STACK);
    let Ok(pool) = builder.exit_handler(move |_| drop(alive.clone())).build() else { return Some(job()) };
    pool.spawn(move || {
        let done = job();
        // Given or let go, and not both.
        let mut let_go = let_go();
        if give.send(done).is_err() {
            let_go.remove(&of);
        }
    });
    drop(pool);
    let made = result.recv_timeout(limit).ok();
    if made.is_none() {
        let mut let_go = let_go();
        let late = result.try_recv().ok();
        if late.is_none() {
            let_go.insert(of);
            drop(result);
        }
        return late;
    }
    // Nothing is ever sent: this waits until no thread holds the other end.
    let _ = ended.recv();
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_end_is_let_go() {
        let (end, wait) = mpsc::channel::<()>();
        let [endless, other] = [b"endless", b"another"].map(|of| Hash::of(of));
        assert_eq!(in_time(endless, Duration::from_millis(20), move || wait.recv().is_ok()), None);
        // It goes on; what was mended is another.
        assert_eq!(in_time(endless, Duration::from_mins(1), || 7), None);
        assert_eq!(in_time(other, Duration::from_mins(1), || 7), Some(7));
        drop(end);
    }
}
