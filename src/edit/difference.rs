//! What differs between two texts, line by line.

use similar::DiffOp;
use similar::algorithms::{Capture, Compact, Replace, myers};

/// What is the same and what differs, in the order of the lines (E. W. Myers 1986). All callers hand in bytes, and one algorithm is
/// named: each other kind of line, and each other algorithm, would be compiled once more.
pub(super) fn difference(old: &[&[u8]], new: &[&[u8]]) -> Vec<DiffOp> {
    let mut found = Compact::new(Replace::new(Capture::new()), old, new);
    let Ok(()) = myers::diff(&mut found, old, 0..old.len(), new, 0..new.len());
    found.into_inner().into_inner().into_ops()
}
