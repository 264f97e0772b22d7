//! What is made once and shown on many pages.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

/// What was made already, by what it depends on. It is cheap to clone.
pub(super) struct Memo<K, V>(Mutex<HashMap<K, V>>);

impl<K, V> Default for Memo<K, V> {
    fn default() -> Memo<K, V> {
        Memo(Mutex::default())
    }
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    /// What there is for a key, or what is made now. Two threads may make it at the same time, and make the same.
    pub(super) fn get(&self, key: K, make: impl FnOnce() -> V) -> V {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let there = known().get(&key).cloned();
        there.unwrap_or_else(|| {
            let made = make();
            known().insert(key, made.clone());
            made
        })
    }
}
