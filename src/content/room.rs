//! How much a site may hold altogether, so that many files at once take no more than a machine has: each may be within its own
//! limits.

use std::mem;

use super::Document;
use super::layer::FoundFile;
use super::parsed::{Parsed, Unread};
use super::place::FilePlace;
use super::read::size;
use super::value::{Node, Value};

/// The most bytes that the texts, tables and settings of a site have: ten times a whole guide with all its pages in two
/// languages. What they become in memory is up to seventy times as much.
const MOST_BYTES: u64 = 8 << 20;

/// The most documents, rows of tables and entries of lists: each becomes a page or a part of one.
const MOST_ROWS: usize = 20_000;

/// What there is room for yet.
pub(super) struct Room {
    bytes: u64,
    rows: usize,
    told: bool,
}

impl Room {
    pub(super) fn new() -> Room {
        Room { bytes: MOST_BYTES, rows: MOST_ROWS, told: false }
    }

    /// Takes the room that the bytes of a file need. Errors: there is none, so that it is not to be read.
    pub(super) fn take(&mut self, found: &FoundFile) -> Result<(), Unread> {
        if found.unread.is_some() || !is_read(&found.place) {
            return Ok(());
        }
        let size = found.unsaved.as_ref().map_or_else(|| size(&found.disk.path()), |bytes| bytes.len() as u64);
        // One that is too large by itself is told for that, and nothing of it is read.
        let size = if size > found.place.largest(&found.path) { 0 } else { size };
        self.bytes = self.bytes.checked_sub(size).ok_or_else(|| self.refused("site"))?;
        Ok(())
    }

    /// Takes the room of what was found in a file. Errors: there is none, so that it is as if it had not been read.
    pub(super) fn fill(&mut self, parsed: &Parsed) -> Result<(), Unread> {
        self.rows = self.rows.checked_sub(parsed.rows).ok_or_else(|| self.refused("rows"))?;
        Ok(())
    }

    /// The first file that there is no room for tells.
    fn refused(&mut self, of: &'static str) -> Unread {
        Unread::NoRoom((!mem::replace(&mut self.told, true)).then_some(of))
    }
}

/// Whether a file becomes text, rows or settings; others are copied as they are, or not read.
fn is_read(place: &FilePlace) -> bool {
    !matches!(place, FilePlace::Asset | FilePlace::Other | FilePlace::Unknown)
}

/// How many documents, rows of tables and entries of lists these are.
pub(super) fn rows(documents: &[Document]) -> usize {
    let rows = |document: &Document| {
        let entries = document.table.entries.iter().map(|entry| entries(&entry.node)).sum::<usize>();
        1 + entries + document.grid.as_ref().map_or(0, |grid| grid.height())
    };
    documents.iter().map(rows).sum()
}

/// How many tables a value is, and has in it.
fn entries(node: &Node) -> usize {
    match &node.value {
        Value::Table(table) => 1 + table.entries.iter().map(|entry| entries(&entry.node)).sum::<usize>(),
        Value::List(items) => items.iter().map(entries).sum(),
        _ => 0,
    }
}
