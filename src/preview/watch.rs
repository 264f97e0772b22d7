//! When to look at the files again. What the system reports is only ever a hint that something may have changed: the files
//! are then read and compared.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

/// A program writes several times when it saves; this long after the last write it is done.
const QUIET: Duration = Duration::from_millis(5);

/// While many files are being written, they are read at least this often.
const LONGEST: Duration = Duration::from_millis(100);

/// How long after a change, and after each look that follows it, to look again: what is put into a new folder may come
/// before the system watches it. The last one is repeated forever, and finds what came without a hint.
const LOOKS: [Duration; 4] =
    [Duration::from_millis(100), Duration::from_millis(400), Duration::from_millis(1500), Duration::from_secs(4)];

/// How often to look at a folder about which the system reports nothing.
const POLL: Duration = Duration::from_millis(500);

/// What may have changed a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hint {
    /// Somebody, who may not be done.
    Written,
    /// This program, which is.
    Saved,
}

/// A watch on a site's folder.
pub(super) struct Watch {
    /// The site's, then those of the layers that it names.
    roots: Vec<PathBuf>,
    /// `None` if the files are only polled.
    watcher: Option<RecommendedWatcher>,
    hints: Receiver<Hint>,
    /// Kept, so that hints can always come.
    sender: Sender<Hint>,
    /// How many looks there have been since the last change.
    looks: usize,
}

impl Watch {
    /// Watches the folder `root`. `poll` is for folders on a network, whose changes the system does not report.
    pub(super) fn new(root: &Path, poll: bool) -> Watch {
        let (sender, hints) = channel();
        let watcher = if poll { None } else { watcher(root, sender.clone()) };
        Watch { roots: vec![root.to_owned()], watcher, hints, sender, looks: 0 }
    }

    /// Gives hints as the system does: for who has changed a file and does not wait for the system to say so.
    pub(super) fn hinting(&self) -> Sender<Hint> {
        self.sender.clone()
    }

    /// Watches the folders of layers too, as long as the site names them.
    pub(super) fn watch_layers(&mut self, layers: impl Iterator<Item = PathBuf>) {
        let site = &self.roots[..1];
        // One in the site's folder is watched with it.
        let layers = layers.filter(|layer| site.iter().all(|site| !layer.starts_with(site)));
        let roots = site.iter().cloned().chain(layers).collect::<Vec<PathBuf>>();
        if roots == self.roots {
            return;
        }
        for gone in self.roots.iter().filter(|root| !roots.contains(root)) {
            let _ = self.watcher.as_mut().map(|watcher| watcher.unwatch(gone));
        }
        for new in roots.iter().filter(|root| !self.roots.contains(root)) {
            watch(self.watcher.as_mut(), new);
        }
        self.roots = roots;
    }

    /// Whether the files are polled, because that was asked for or because the system can't watch them.
    pub(super) fn polls(&self) -> bool {
        self.watcher.is_none()
    }

    /// Waits until something may have changed, and gives what may have changed it.
    pub(super) fn wait(&mut self) -> Hint {
        let look = if self.watcher.is_some() { LOOKS[self.looks.min(LOOKS.len() - 1)] } else { POLL };
        match self.hints.recv_timeout(look) {
            Ok(mut hint) => {
                let first = Instant::now();
                while hint == Hint::Written && first.elapsed() < LONGEST {
                    let Ok(next) = self.hints.recv_timeout(QUIET) else { break };
                    hint = next;
                }
                self.looks = 0;
                hint
            }
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                self.looks += 1;
                // The folder may have replaced another, which the old watch was on.
                for root in &self.roots {
                    watch(self.watcher.as_mut(), root);
                }
                Hint::Written
            }
        }
    }
}

fn watch(watcher: Option<&mut RecommendedWatcher>, root: &Path) {
    // Where that fails, it is seen when the files are read next.
    let _ = watcher.map(|watcher| watcher.watch(root, RecursiveMode::Recursive));
}

fn watcher(root: &Path, sender: Sender<Hint>) -> Option<RecommendedWatcher> {
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        // Reading a file is not a change; and we read them ourselves.
        if !event.is_ok_and(|event| event.kind.is_access()) {
            let _ = sender.send(Hint::Written);
        }
    })
    .ok()?;
    watcher.watch(root, RecursiveMode::Recursive).ok()?;
    Some(watcher)
}
