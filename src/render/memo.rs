//! What is made once and shown on many pages, or found once on many.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

/// What was made already, by what it depends on. It is cheap to clone.
pub(crate) struct Memo<K, V> {
    made: Mutex<HashMap<K, V>>,
    most: usize,
}

impl<K, V> Default for Memo<K, V> {
    fn default() -> Memo<K, V> {
        Memo::at_most(usize::MAX)
    }
}

impl<K, V> Memo<K, V> {
    /// One that keeps so many at most: then it forgets them all.
    pub(crate) fn at_most(most: usize) -> Memo<K, V> {
        Memo { made: Mutex::default(), most }
    }
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    /// What there is for a key, or what is made now. Two threads may make it at the same time, and make the same.
    pub(crate) fn get(&self, key: K, make: impl FnOnce() -> V) -> V {
        self.known(&key).unwrap_or_else(|| {
            let made = make();
            self.keep(key, made.clone());
            made
        })
    }

    /// What there is for a key.
    pub(crate) fn known(&self, key: &K) -> Option<V> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    /// Keeps what was made for a key.
    pub(crate) fn keep(&self, key: K, made: V) {
        let mut known = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= self.most {
            known.clear();
        }
        known.insert(key, made);
    }
}
