//! What an office document does besides being read: macros, commands for other programs, what it fetches when it is opened, and what
//! lies in it that nobody sees.
//!
//! It is told by what programs that open it act on, however it is written: relations, elements and fields, not words. How much is
//! unpacked is limited ([`parts`]).

mod fields;
mod formulas;
mod marks;
mod old;
mod parts;
mod relations;
mod rtf;
#[cfg(test)]
mod tests;

use super::acting::Acting;
use super::enclosed::is_office;
use super::name::extension;

/// The gravest thing that an office document does.
pub(super) fn act(path: &str, bytes: &[u8]) -> Option<Acting> {
    if extension(path) == "csv" {
        formulas::in_cells(bytes)
    } else if !is_office(path) {
        None
    } else if bytes.starts_with(b"PK") {
        parts::act(bytes)
    } else if bytes.starts_with(b"{\\rt") {
        rtf::act(bytes)
    } else {
        old::act(bytes)
    }
}
