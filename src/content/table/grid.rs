//! A table as the office sees it: rows of cells, and what of them the sheet hides. Each reader makes one.

use std::collections::BTreeSet;

use super::{MOST_COLUMNS, MOST_ROWS, Unreadable};
use crate::diagnostic::{FileId, Span};

/// The most text that the cells of a sheet may have, in bytes: one text can stand in every cell and be in the file once.
const MOST_TEXT: usize = 32 * 1024 * 1024;

/// How many rows of a further sheet are read.
const TOP: u32 = 40;

/// A table before its columns are known.
#[derive(Debug, Clone, Default)]
pub struct Grid {
    /// The file it is in.
    pub file: FileId,
    /// In their order, empty ones too, so that a row of a spreadsheet has its own number.
    pub(super) rows: Vec<GridRow>,
    /// The columns that the sheet does not show, from 0.
    pub(super) hidden_columns: BTreeSet<usize>,
    /// Cells that are one.
    pub(super) merges: Vec<Merge>,
    /// The name of the sheet, for a spreadsheet.
    pub(super) sheet: Option<String>,
    /// The other sheets that are seen and have content: of each its name and its first rows.
    pub(super) others: Vec<Grid>,
    text: usize,
}

/// A row of a table.
#[derive(Debug, Clone, Default)]
pub(super) struct GridRow {
    pub span: Span,
    /// As the office counts them: the row of the sheet, the line of the CSV file.
    pub number: usize,
    /// Whether the sheet does not show it.
    pub hidden: bool,
    pub cells: Vec<GridCell>,
}

/// A cell of a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct GridCell {
    /// As the sheet shows it, in Norwegian.
    pub text: String,
    pub span: Span,
    pub sort: CellSort,
    /// Where its own link leads.
    pub link: Option<Box<str>>,
}

/// What the program that saved a cell knew of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) enum CellSort {
    /// Text, a number, yes or no, or a time of day.
    #[default]
    Plain,
    /// A day, or a month, in the calendar.
    Day(Box<CellDay>),
    /// A formula that fails.
    Fault,
    /// A formula that was never calculated.
    Uncalculated,
}

/// A cell with a date.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct CellDay {
    /// `2026-12-06`, or `2026-12` if the sheet shows only the month.
    pub iso: String,
    /// `10:30`, if the sheet shows it.
    pub clock: Option<String>,
}

/// A rectangle of cells that are one; the last row and column are in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Merge {
    pub top: usize,
    pub bottom: usize,
    pub column: usize,
    pub last_column: usize,
}

impl GridRow {
    pub(super) fn is_empty(&self) -> bool {
        self.cells.iter().all(GridCell::is_empty)
    }
}

impl GridCell {
    /// A cell that shows this text.
    pub(super) fn text(text: impl Into<String>) -> GridCell {
        GridCell { text: text.into(), ..GridCell::default() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty() && self.sort != CellSort::Uncalculated
    }
}

impl Grid {
    /// How many rows it has.
    pub fn height(&self) -> usize {
        self.rows.len()
    }

    /// An empty sheet.
    pub(super) fn new(file: FileId, sheet: Option<String>) -> Grid {
        Grid { file, sheet, ..Grid::default() }
    }

    /// Puts a cell into a grid of which only the first rows are wanted.
    pub(super) fn put_at_top(&mut self, row: u32, column: u32, cell: GridCell) -> Result<(), Unreadable> {
        if self.is_empty() || row < TOP { self.put(row, column, cell) } else { Ok(()) }
    }

    /// The row with this number, from 0; those before it are made too.
    pub(super) fn row(&mut self, row: u32) -> Result<&mut GridRow, Unreadable> {
        if row >= MOST_ROWS {
            return Err("large");
        }
        let row = row as usize;
        while self.rows.len() <= row {
            self.rows.push(GridRow { number: self.rows.len() + 1, ..GridRow::default() });
        }
        Ok(&mut self.rows[row])
    }

    /// Puts a cell into a grid that grows with it.
    pub(super) fn put(&mut self, row: u32, column: u32, mut cell: GridCell) -> Result<(), Unreadable> {
        cell.text = tidy(&cell.text);
        if cell.is_empty() {
            return Ok(());
        }
        if column >= MOST_COLUMNS {
            return Err("large");
        }
        self.text += cell.text.len() + cell.link.as_ref().map_or(0, |link| link.len());
        if self.text > MOST_TEXT {
            return Err("large");
        }
        let cells = &mut self.row(row)?.cells;
        let column = column as usize;
        if cells.len() <= column {
            cells.resize(column + 1, GridCell::default());
        }
        cells[column] = cell;
        Ok(())
    }

    /// Gives each cell its place, and returns the text that the places count in: one row per line, tabs between the cells.
    pub(super) fn lay_out(&mut self) -> String {
        let file = self.file;
        let mut text = String::new();
        for row in &mut self.rows {
            let start = text.len();
            for (index, cell) in row.cells.iter_mut().enumerate() {
                if index > 0 {
                    text.push('\t');
                }
                let from = text.len();
                text.extend(cell.text.chars().map(|c| if c == '\n' || c == '\t' { ' ' } else { c }));
                cell.span = Span::new(file, from, text.len());
            }
            row.span = Span::new(file, start, text.len());
            text.push('\n');
        }
        text
    }

    /// Lets the text of merged cells hold for every row they cover, below the row of the heads; what the file has under them,
    /// which nobody sees, is taken away. A row that has nothing else is left empty.
    pub(super) fn fill_merged(&mut self, head: usize) {
        let filled: Vec<bool> = self.rows.iter().map(|row| !row.is_empty()).collect();
        // Cells that are merged twice are a fault of the file: it must not take its time.
        let mut left = MOST_ROWS as usize * MOST_COLUMNS as usize;
        for merge in std::mem::take(&mut self.merges) {
            let cell =
                self.rows.get(merge.top).and_then(|row| row.cells.get(merge.column)).cloned().unwrap_or_default();
            let rows = self.rows.iter_mut().enumerate().take(merge.bottom.saturating_add(1)).skip(merge.top);
            for (at, row) in rows {
                let covered = merge.column + usize::from(at == merge.top)..row.cells.len().min(merge.last_column + 1);
                self.text += cell.text.len();
                left = left.saturating_sub(1 + covered.len());
                if left == 0 || self.text > MOST_TEXT {
                    return;
                }
                for index in covered {
                    row.cells[index] = GridCell::default();
                }
                if at == merge.top || merge.top <= head || !filled[at] || cell.is_empty() {
                    continue;
                }
                if row.cells.len() <= merge.column {
                    row.cells.resize(merge.column + 1, GridCell::default());
                }
                row.cells[merge.column] = cell.clone();
            }
        }
    }
}

/// The text of a cell without white space around it and around its lines, and without the control characters that a sheet
/// can't show.
fn tidy(text: &str) -> String {
    let lines: Vec<String> = text
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .split('\n')
        .map(|line| line.replace('\t', " ").chars().filter(|c| !c.is_control()).collect::<String>().trim().to_owned())
        .collect();
    lines.join("\n").trim().to_owned()
}
