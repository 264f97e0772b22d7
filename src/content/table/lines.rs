//! The rows that the names of the columns stand in: below a title, and on one line or two.

use super::grid::{Grid, GridCell, GridRow};
use super::head::{ColumnUse, OwnNames};
use super::{MOST_COLUMNS, Tabular};

/// How many rows that are not empty may stand above the names of the columns.
pub(super) const HEAD_WITHIN: usize = 20;

/// The names of the columns, and where they stand.
#[derive(Debug, Clone)]
pub(super) struct HeadLines {
    /// Their first row, and their last.
    pub first: usize,
    pub last: usize,
    /// Both lines as one.
    pub names: GridRow,
}

impl HeadLines {
    /// How many known names stand in the row that has most of them.
    pub(super) fn known(grid: &Grid, tabular: Tabular, own: &OwnNames) -> usize {
        first(grid, tabular, own).map_or(0, |(_, known)| known)
    }

    /// Finds them; `None` if all rows are empty.
    pub(super) fn find(grid: &Grid, tabular: Tabular, own: &OwnNames) -> Option<HeadLines> {
        let (found, _) = first(grid, tabular, own)?;
        let filled = |at: &usize| grid.rows.get(*at).is_some_and(|row| !row.hidden && !row.is_empty());
        let below = |at: usize| (at + 1..grid.rows.len()).find(&filled);
        let cells = |at: usize| grid.rows[at].cells.iter().filter(|cell| !cell.is_empty());
        let has_name = |at: usize| cells(at).any(|cell| is_needed(&cell.text, tabular, own));
        let lines = |first: usize, last: usize| {
            let names = together(&grid.rows[first], &grid.rows[last], tabular, own)?;
            Some(HeadLines { first, last, names })
        };
        // Where most names are known may be the second line, or a line of groups above the first.
        let above = (0..found).rev().find(&filled).filter(|above| !has_name(found) && has_name(*above));
        if let Some(both) = above.and_then(|above| lines(above, found)) {
            return Some(both);
        }
        let is_better = |next: &usize| has_name(*next) && cells(*next).count() > cells(found).count();
        let is_doubtful = !has_name(found) || cells(found).count() == 1;
        let first = below(found).filter(|_| is_doubtful).filter(is_better).unwrap_or(found);
        let both = below(first).and_then(|last| lines(first, last));
        Some(both.unwrap_or_else(|| HeadLines { first, last: first, names: grid.rows[first].clone() }))
    }

    /// Puts the names into the rows of a sheet, as if they stood on one line.
    pub(super) fn join(&self, grid: &mut Grid) {
        grid.rows[self.first].cells.clear();
        grid.rows[self.last] = self.names.clone();
    }
}

/// Whether a column of this name must be there.
fn is_needed(head: &str, tabular: Tabular, own: &OwnNames) -> bool {
    matches!(own.means(head, tabular.columns), Some(ColumnUse::Key(key)) if tabular.required.contains(&key))
}

/// The row with most known names in it, the first of several: some may stand in a title (`Tiltak`) or in a line of groups above
/// it. Without any, the first row. Hidden rows count if there are no others, and so does one cell over several columns,
/// which is a title.
fn first(grid: &Grid, tabular: Tabular, own: &OwnNames) -> Option<(usize, usize)> {
    let known = |row: &GridRow| {
        let cells = row.cells.iter().take(MOST_COLUMNS as usize);
        cells.filter(|cell| own.means(&cell.text, tabular.columns).is_some()).count()
    };
    let is_title = |at: usize, row: &GridRow| {
        let wide = grid.merges.iter().filter(|merge| merge.top == at && merge.column < merge.last_column);
        wide.map(|merge| merge.column).any(|column| {
            let is_its = |(index, cell): (usize, &GridCell)| (index == column) != cell.is_empty();
            row.cells.iter().enumerate().all(is_its)
        })
    };
    let most = |last: bool| {
        let rows = grid.rows.iter().enumerate().filter(|(_, row)| !row.is_empty());
        let rows = rows.filter(move |(at, row)| (row.hidden || is_title(*at, row)) == last);
        let rows: Vec<(usize, usize)> = rows.take(HEAD_WITHIN).map(|(at, row)| (at, known(row))).collect();
        rows.into_iter().rev().max_by_key(|(_, known)| *known)
    };
    let (shown, others) = (most(false), most(true));
    shown.filter(|(_, known)| *known > 0).or(others.filter(|(_, known)| *known > 0)).or(shown).or(others)
}

/// The names of two lines, if the lower is no row of the table: under a head that is a group (`Kontakt` over `Telefon` and
/// `E-post`), or with the rest of names that were broken (`Mål-` over `gruppe`).
fn together(upper: &GridRow, lower: &GridRow, tabular: Tabular, own: &OwnNames) -> Option<GridRow> {
    let columns = 0..upper.cells.len().max(lower.cells.len()).min(MOST_COLUMNS as usize);
    let cell = |row: &GridRow, index: usize| row.cells.get(index).filter(|cell| !cell.is_empty()).cloned();
    let means = |text: &str| own.means(text, tabular.columns);
    let pair = |index: usize| (cell(upper, index), cell(lower, index));
    // A row of the table has a name, and nothing in a column without one.
    let is_nameless =
        columns.clone().any(|index| matches!(pair(index), (Some(head), None) if is_needed(&head.text, tabular, own)));
    let is_under_group = |index: usize| matches!(pair(index), (None, Some(_)));
    let is_rest = |index: usize| match pair(index) {
        (Some(head), Some(rest)) => means(&head.text).is_none() && means(&joined(&head.text, &rest.text)).is_some(),
        _ => false,
    };
    if !(is_nameless && columns.clone().any(is_under_group) || columns.clone().any(is_rest)) {
        return None;
    }
    let mut group: Option<GridCell> = None;
    let names = columns.map(|index| {
        let (head, under) = pair(index);
        let is_wide = is_under_group(index) || is_under_group(index + 1);
        // A group stands above the first of its columns.
        let begun = head.clone().filter(|_| under.is_some());
        group = begun.or(group.take().filter(|_| head.is_none())).filter(|_| is_wide);
        match (head.or_else(|| group.clone()), under) {
            (Some(head), Some(under)) => {
                let both = joined(&head.text, &under.text);
                let text = match () {
                    () if means(&both).is_some() => both,
                    () if means(&under.text).is_some() => under.text.clone(),
                    () if means(&head.text).is_some() && !is_wide => head.text,
                    () => both,
                };
                GridCell { text, ..under }
            }
            (head, under) => under.or(head.filter(|_| !is_under_group(index))).unwrap_or_default(),
        }
    });
    Some(GridRow { cells: names.collect(), ..lower.clone() })
}

/// Two lines of a name as one.
fn joined(upper: &str, lower: &str) -> String {
    match upper.strip_suffix(['-', '\u{ad}']) {
        Some(start) => format!("{start}{lower}"),
        None => format!("{upper} {lower}"),
    }
}
