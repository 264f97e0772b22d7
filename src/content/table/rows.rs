//! Rows of cells as tables of text, and what of the sheet is left out.

use super::Tabular;
use std::collections::BTreeSet;

use super::aside::AsideRows;
use super::cell::{self, ColumnValue};
use super::grid::{Grid, GridRow};
use super::head::{ColumnUse, Head, OwnNames};
use crate::content::value::{KeyValue, Node, Table, Value};
use crate::diagnostic::{Code, Diagnostic, Findings, Span};

/// The rows of a table as a list of tables.
pub struct TableRows {
    /// The list.
    pub node: Node,
    /// Whether the table has every column that it must have; if not, it is reported, and not once more for each row.
    pub whole: bool,
}

impl Grid {
    /// Whether no cell has anything in it.
    pub fn is_empty(&self) -> bool {
        self.rows.iter().all(GridRow::is_empty)
    }

    /// Reads the rows below the names of the columns.
    pub fn read(&self, tabular: Tabular, own: &OwnNames, findings: &Findings) -> TableRows {
        let span = Span::file(self.file);
        let nothing = TableRows { node: Node { span, value: Value::List(Vec::new()) }, whole: false };
        let Some(head) = Head::read(self, tabular, own, findings) else { return nothing };
        let aside = AsideRows::find(self, &head, tabular);
        let mut grid = self.clone();
        grid.fill_merged(head.lines.last);
        head.lines.join(&mut grid);
        grid.tell_left_out(&head, findings);
        grid.tell_aside(&aside, findings);
        let mut nameless = BTreeSet::new();
        let heads = &grid.rows[head.lines.last];
        let rows = grid.rows.iter().enumerate().skip(head.lines.last + 1);
        let rows = rows
            .filter(|(at, row)| !row.hidden && !row.is_empty() && !repeats(row, heads) && !aside.left_out.contains(at));
        let items =
            rows.filter_map(|(_, row)| grid.item(row, heads, &head, tabular, &mut nameless, findings)).collect();
        TableRows { node: Node { span, value: Value::List(items) }, whole: head.whole }
    }

    /// A row as a table; `None` if only what is left out stands in it.
    fn item(
        &self,
        row: &GridRow,
        heads: &GridRow,
        head: &Head,
        tabular: Tabular,
        nameless: &mut BTreeSet<usize>,
        findings: &Findings,
    ) -> Option<Node> {
        let mut table = Table::default();
        let (mut has_any, mut link) = (false, None);
        for (index, cell) in row.cells.iter().enumerate() {
            if cell.is_empty() || self.hidden_columns.contains(&index) {
                continue;
            }
            match head.columns.get(index).copied() {
                Some(ColumnUse::LeftOut) => {}
                Some(ColumnUse::Key(key)) => {
                    has_any = true;
                    let required = tabular.required.contains(&key);
                    let ColumnValue { node, clock } = cell::read(cell, key, required, tabular.key, findings);
                    if key == "title" {
                        link = cell.link.as_deref().filter(|link| link.starts_with("http"));
                    }
                    let mut add = |key: &str, node| {
                        table.entries.push(KeyValue { key: key.to_owned(), key_span: heads.cells[index].span, node });
                    };
                    node.into_iter().for_each(|node| add(key, node));
                    if let Some(clock) = clock.filter(|_| !head.columns.contains(&ColumnUse::Key("time"))) {
                        add("time", Node { span: cell.span, value: Value::Text(clock) });
                    }
                }
                // In a CSV file, a row with too many cells is a fault of its own; in a sheet, the column is.
                column => {
                    has_any = true;
                    let once = column.is_some() || self.sheet.is_some();
                    if !once || nameless.insert(index) {
                        findings.add(Diagnostic::new(Code::TableRow, cell.span).arg("value", cell.text.as_str()));
                    }
                }
            }
        }
        if let Some(link) = link
            && table.get("link").is_none()
            && !head.columns.iter().any(|column| *column == ColumnUse::Key("link") && row.has_link(head))
        {
            let node = Node { span: row.span, value: Value::Text(link.to_owned()) };
            table.entries.push(KeyValue { key: "link".to_owned(), key_span: row.span, node });
        }
        for (index, column) in head.columns.iter().enumerate() {
            // A day that is missing is told where days are read.
            let ColumnUse::Key(key) = *column else { continue };
            if has_any && key != "date" && tabular.required.contains(&key) && table.get(key).is_none() {
                let finding = Diagnostic::new(Code::ValueMissing, row.span).variant("cell");
                findings.add(finding.arg("key", heads.cells[index].text.as_str()));
                let node = Node { span: row.span, value: Value::Text("?".to_owned()) };
                table.entries.push(KeyValue { key: key.to_owned(), key_span: heads.cells[index].span, node });
            }
        }
        has_any.then_some(Node { span: row.span, value: Value::Table(table) })
    }

    /// Reports rows that are taken for no rows of the table, and those that may be none.
    fn tell_aside(&self, aside: &AsideRows, findings: &Findings) {
        let told = |variant: &'static str, rows: &[&GridRow]| {
            let Some(first) = rows.first() else { return };
            let finding = Diagnostic::new(Code::TableLeftOut, first.span).variant(variant);
            let numbers: Vec<usize> = rows.iter().map(|row| row.number).collect();
            findings.add(finding.arg("names", ranges(&numbers)).arg("count", rows.len()));
        };
        told("aside", &aside.left_out.iter().map(|at| &self.rows[*at]).collect::<Vec<_>>());
        told("alone", &aside.doubtful.iter().map(|at| &self.rows[*at]).collect::<Vec<_>>());
    }

    /// Reports what stands in the sheet and is not shown: each kind once, by name.
    fn tell_left_out(&self, head: &Head, findings: &Findings) {
        let told = |span: Span, variant: Option<&'static str>, names: &[String]| {
            let finding = Diagnostic::new(Code::TableLeftOut, span).arg("names", names.join(", "));
            let finding = finding.arg("count", names.len()).arg("sheet", self.sheet.as_deref().unwrap_or_default());
            findings.add(Diagnostic { variant, ..finding });
        };
        let numbers = |rows: &[&GridRow]| ranges(&rows.iter().map(|row| row.number).collect::<Vec<_>>());
        let filled = |row: &&GridRow| !row.is_empty() && !self.shown_cells(row).all(|(_, cell)| cell.is_empty());
        let above: Vec<&GridRow> =
            self.rows[..head.lines.last].iter().filter(filled).filter(|row| !row.hidden).collect();
        if let Some(first) = above.first() {
            let finding = Diagnostic::new(Code::TableLeftOut, first.span).variant("above");
            findings.add(finding.arg("names", numbers(&above)).arg("count", above.len()));
        }
        let heads = self.rows[head.lines.last].number;
        let hidden: Vec<&GridRow> =
            self.rows.iter().filter(|row| row.hidden && row.number != heads).filter(filled).collect();
        if let Some(first) = hidden.first() {
            let finding = Diagnostic::new(Code::TableLeftOut, first.span);
            findings.add(finding.arg("names", numbers(&hidden)).arg("count", hidden.len()));
        }
        let (mut place, mut names) = (None, Vec::new());
        for column in self.hidden_columns.iter().filter(|column| head.hidden != Some(**column)) {
            let cells = || self.rows.iter().skip(head.lines.last).filter_map(|row| row.cells.get(*column));
            let Some(cell) = cells().find(|cell| !cell.is_empty()) else { continue };
            let title = self.rows[head.lines.last].cells.get(*column).map_or("", |cell| cell.text.as_str());
            let letters = letters(*column);
            names.push(if title.is_empty() { letters } else { format!("{letters} «{title}»") });
            place = place.or(Some(cell.span));
        }
        if let Some(span) = place {
            told(span, Some("columns"), &names);
        }
        if !self.others.is_empty() {
            let names: Vec<String> =
                self.others.iter().filter_map(|other| Some(format!("«{}»", other.sheet.as_ref()?))).collect();
            told(Span::file(self.file), Some("sheets"), &names);
        }
    }

    fn shown_cells<'a>(&'a self, row: &'a GridRow) -> impl Iterator<Item = (usize, &'a super::grid::GridCell)> {
        row.cells.iter().enumerate().filter(|(index, _)| !self.hidden_columns.contains(index))
    }
}

impl GridRow {
    /// Whether the column of links has something in this row.
    fn has_link(&self, head: &Head) -> bool {
        let filled = |(index, column): (usize, &ColumnUse)| {
            *column == ColumnUse::Key("link") && self.cells.get(index).is_some_and(|cell| !cell.is_empty())
        };
        head.columns.iter().enumerate().any(filled)
    }
}

/// Whether a row has the names of the columns once more, for those who print the sheet.
fn repeats(row: &GridRow, heads: &GridRow) -> bool {
    let [row, heads] = [row, heads].map(|row| row.cells.iter().map(|cell| &cell.text).filter(|text| !text.is_empty()));
    row.eq(heads)
}

/// Numbers with those that follow each other joined: `3, 5–7`.
fn ranges(numbers: &[usize]) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match runs.last_mut() {
            Some((_, end)) if *end + 1 == *number => *end = *number,
            _ => runs.push((*number, *number)),
        }
    }
    let run = |(from, to): &(usize, usize)| if from == to { from.to_string() } else { format!("{from}–{to}") };
    runs.iter().map(run).collect::<Vec<_>>().join(", ")
}

/// The letters of a column: `C`.
fn letters(column: usize) -> String {
    crate::diagnostic::column_name(column + 1)
}
