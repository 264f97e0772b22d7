//! Rows that are no rows of the table: the heading of a group, a sum, a note at the foot.

use std::collections::BTreeSet;

use super::Tabular;
use super::grid::{Grid, GridCell, GridRow};
use super::head::{ColumnUse, Head};

/// What a row with only one text may be.
#[derive(Default)]
pub(super) struct AsideRows {
    /// Those that are left out, by their index.
    pub left_out: BTreeSet<usize>,
    /// Those that look like headings, but may be rows that have only a name, and are kept.
    pub doubtful: Vec<usize>,
}

/// What a sum is called.
const SUMS: [&str; 9] =
    ["sum", "sum totalt", "totalt", "total", "totalsum", "i alt", "til saman", "til sammen", "in total"];

/// What a note begins with, followed by a colon.
const NOTES: [&str; 10] =
    ["kjelde", "kjelder", "kilde", "kilder", "source", "sources", "merknad", "merk", "utarbeidd av", "utarbeidet av"];

/// What tells of the day of the table, followed by it.
const UPDATED: [&str; 8] = [
    "sist oppdatert",
    "sist endra",
    "sist endret",
    "sist revidert",
    "oppdatert",
    "revidert",
    "last updated",
    "updated",
];

impl AsideRows {
    /// Finds them below the heads of a grid whose merged cells are as the file has them.
    pub(super) fn find(grid: &Grid, head: &Head, tabular: Tabular) -> AsideRows {
        let mut aside = AsideRows::default();
        let key = |index: &usize| matches!(head.columns.get(*index), Some(ColumnUse::Key(_)));
        let columns: Vec<usize> = (0..head.columns.len()).filter(key).collect();
        let (Some(first), Some(last)) = (columns.first(), columns.last()) else { return aside };
        if first == last {
            return aside;
        }
        let is_over_all = |merge: &&super::grid::Merge| merge.column <= *first && merge.last_column >= *last;
        let merged: BTreeSet<usize> = grid.merges.iter().filter(is_over_all).map(|merge| merge.top).collect();
        let is_needed =
            |index: &usize| matches!(head.columns[*index], ColumnUse::Key(key) if tabular.required.contains(&key));
        let needs_more = columns.iter().any(|index| is_needed(index) && index != first);
        let rows = grid.rows.iter().enumerate().skip(head.lines.last + 1);
        let rows: Vec<(usize, &GridRow)> = rows.filter(|(_, row)| !row.hidden && !row.is_empty()).collect();
        let mut alone = Vec::new();
        for (nth, (at, row)) in rows.iter().enumerate() {
            let mut filled = row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
            let Some((column, cell)) = filled.next() else { continue };
            let is_alone = filled.next().is_none();
            if merged.contains(at) || is_foot(cell, is_alone) {
                aside.left_out.insert(*at);
            } else if is_alone && column == *first {
                alone.push((nth, *at));
            }
        }
        let is_few = alone.len() * 2 < rows.len() - aside.left_out.len();
        if !is_few {
            return aside;
        }
        if needs_more {
            aside.left_out.extend(alone.iter().map(|(_, at)| at));
        } else if alone.first().is_some_and(|(nth, _)| *nth == 0)
            && alone.last().is_some_and(|(nth, _)| nth + 1 < rows.len())
            && alone.windows(2).all(|two| two[0].0 + 1 < two[1].0)
        {
            // A table that begins with a heading has one over each group.
            aside.doubtful = alone.iter().map(|(_, at)| *at).collect();
        }
        aside
    }
}

/// Whether a row that begins with this cell is a sum or a note.
fn is_foot(cell: &GridCell, is_alone: bool) -> bool {
    let text = cell.text.to_lowercase();
    let is_note = |start: &&str| text.strip_prefix(*start).is_some_and(|rest| rest.starts_with(':'));
    let is_updated = |start: &&str| {
        text.strip_prefix(*start)
            .is_some_and(|rest| rest.starts_with([' ', ':']) && rest.contains(|c: char| c.is_ascii_digit()))
    };
    let is_sum = SUMS.contains(&text.trim_end_matches([':', '.']));
    is_sum || is_alone && (NOTES.iter().any(is_note) || UPDATED.iter().any(is_updated))
}
