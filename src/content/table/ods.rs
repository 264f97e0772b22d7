//! The first sheet of an `OpenDocument` spreadsheet that can be seen. The file holds the text that each cell shows.

use std::collections::{BTreeMap, BTreeSet};

use super::archive::Archive;
use super::grid::{CellSort, Grid, GridCell, Merge};
use super::xml::{Tag, XmlPiece};
use super::{MOST_COLUMNS, MOST_ROWS, Unreadable, number, web_link};
use crate::diagnostic::FileId;

/// Reads a spreadsheet.
pub(super) fn read(bytes: &[u8], file: FileId) -> Result<Grid, Unreadable> {
    let mut archive = Archive::open(bytes)?;
    let mut reading = OdsReading::new(file);
    if !archive.read("content.xml", |piece| reading.see(&piece))? {
        return Err("sheet");
    }
    match reading.grid {
        Some(mut grid) => {
            grid.others = reading.others;
            Ok(grid)
        }
        None if reading.hides_all => Err("hidden"),
        None => Err("sheet"),
    }
}

/// The sheets while they are read.
struct OdsReading {
    file: FileId,
    grid: Option<Grid>,
    others: Vec<Grid>,
    /// Whether there was a sheet that is hidden.
    hides_all: bool,
    /// The styles of sheets that are hidden, and the style that is being read.
    hidden_styles: BTreeSet<String>,
    style: String,
    /// The format of each style that has one, and those that show nothing of a text.
    formats: BTreeMap<String, String>,
    blank: BTreeSet<String>,
    format: Option<String>,
    /// How deep inside what is no cell: comments, drawings, tables in cells.
    aside: usize,
    sheet: OdsSheet,
    cell: Option<OdsCell>,
}

/// Where the sheet that is being read has come to.
#[derive(Default)]
struct OdsSheet {
    name: String,
    /// Whether it is the one whose cells are kept; another is only looked at.
    kept: bool,
    looked_at: bool,
    /// Whether nothing in it was seen yet.
    is_new: bool,
    row: u32,
    rows: u32,
    row_is_hidden: bool,
    columns: u32,
    column: u32,
}

/// A cell while it is read.
#[derive(Default)]
struct OdsCell {
    sort: String,
    value: Option<String>,
    is_fault: bool,
    is_formula: bool,
    columns: u32,
    rows_spanned: u32,
    columns_spanned: u32,
    /// Whether its format shows nothing of a text.
    is_blank: bool,
    /// Whether it lies under another that is merged with it, where nobody sees it.
    is_covered: bool,
    text: String,
    paragraphs: usize,
    in_paragraph: usize,
    link: Option<Box<str>>,
}

impl OdsReading {
    fn new(file: FileId) -> OdsReading {
        OdsReading {
            file,
            grid: None,
            others: Vec::new(),
            hides_all: false,
            hidden_styles: BTreeSet::new(),
            style: String::new(),
            formats: BTreeMap::new(),
            blank: BTreeSet::new(),
            format: None,
            aside: 0,
            sheet: OdsSheet::default(),
            cell: None,
        }
    }

    fn see(&mut self, piece: &XmlPiece) -> Result<(), Unreadable> {
        match piece {
            XmlPiece::Open(_) if self.aside > 0 => self.aside += 1,
            XmlPiece::Close(_) if self.aside > 0 => self.aside -= 1,
            _ if self.aside > 0 => {}
            XmlPiece::Open(tag) => self.open(tag),
            XmlPiece::Text(text) => {
                if let Some(cell) = self.cell.as_mut().filter(|cell| cell.in_paragraph > 0) {
                    cell.text.push_str(text);
                }
            }
            XmlPiece::Close(name) => self.close(name)?,
        }
        Ok(())
    }

    fn open(&mut self, tag: &Tag) {
        match tag.name() {
            "style" => {
                self.style = tag.get("style:name").unwrap_or_default();
                self.formats.extend(tag.get("style:data-style-name").map(|format| (self.style.clone(), format)));
            }
            "text-style" => {
                self.format = tag.get("style:name");
                self.blank.extend(self.format.clone());
            }
            "text-content" | "text" => drop(self.format.as_ref().map(|format| self.blank.remove(format))),
            "table-properties" if tag.get("table:display").is_some_and(|shown| shown == "false") => {
                self.hidden_styles.insert(self.style.clone());
            }
            "annotation" | "shapes" | "forms" | "frame" | "custom-shape" => self.aside = 1,
            "table" if self.cell.is_some() => self.aside = 1,
            "table" => self.table(tag),
            "table-column" => self.columns(tag),
            "table-row" => {
                self.sheet.rows = tag.number("table:number-rows-repeated", 1);
                self.sheet.column = 0;
                let seen = tag.get("table:visibility").is_none_or(|seen| seen == "visible");
                self.sheet.row_is_hidden = !seen;
            }
            "table-cell" | "covered-table-cell" => {
                let format = tag.get("table:style-name").and_then(|style| self.formats.get(&style));
                let covered = tag.name() == "covered-table-cell";
                self.cell = Some(OdsCell {
                    sort: tag.get("office:value-type").unwrap_or_default(),
                    value: ["value", "date-value", "time-value", "boolean-value", "string-value"]
                        .iter()
                        .find_map(|name| tag.get(&format!("office:{name}"))),
                    is_fault: tag.get("calcext:value-type").is_some_and(|sort| sort == "error"),
                    is_formula: tag.get("table:formula").is_some(),
                    columns: tag.number("table:number-columns-repeated", 1),
                    rows_spanned: tag.number("table:number-rows-spanned", 1),
                    columns_spanned: tag.number("table:number-columns-spanned", 1),
                    is_blank: format.is_some_and(|format| self.blank.contains(format)),
                    is_covered: covered,
                    ..OdsCell::default()
                });
            }
            _ => self.text(tag),
        }
    }

    /// What stands in the paragraphs of a cell.
    fn text(&mut self, tag: &Tag) {
        let Some(cell) = &mut self.cell else { return };
        match tag.name() {
            "p" => {
                if cell.paragraphs > 0 {
                    cell.text.push('\n');
                }
                cell.paragraphs += 1;
                cell.in_paragraph += 1;
            }
            "s" => cell.text.extend(std::iter::repeat_n(' ', tag.number("text:c", 1).min(100) as usize)),
            "tab" => cell.text.push(' '),
            "line-break" => cell.text.push('\n'),
            "a" => cell.link = cell.link.take().or_else(|| web_link(&tag.get("xlink:href")?)),
            _ => {}
        }
    }

    fn table(&mut self, tag: &Tag) {
        let hidden = tag.get("table:style-name").is_some_and(|style| self.hidden_styles.contains(&style));
        self.hides_all |= hidden;
        let name = tag.get("table:name").unwrap_or_default().replace(char::is_control, " ");
        let kept = !hidden && self.grid.is_none();
        if kept {
            self.grid = Some(Grid::new(self.file, Some(name.clone())));
        }
        self.sheet = OdsSheet { name, kept, looked_at: !hidden && !kept, is_new: true, ..OdsSheet::default() };
    }

    fn columns(&mut self, tag: &Tag) {
        let from = self.sheet.columns;
        self.sheet.columns = from.saturating_add(tag.number("table:number-columns-repeated", 1));
        let seen = tag.get("table:visibility").is_none_or(|seen| seen == "visible");
        if let Some(grid) = self.grid.as_mut().filter(|_| self.sheet.kept && !seen) {
            let columns = from..self.sheet.columns.min(MOST_COLUMNS);
            grid.hidden_columns.extend(columns.map(|column| column as usize));
        }
    }

    fn close(&mut self, name: &str) -> Result<(), Unreadable> {
        match name {
            "p" => {
                if let Some(cell) = &mut self.cell {
                    cell.in_paragraph = cell.in_paragraph.saturating_sub(1);
                }
            }
            "table-cell" | "covered-table-cell" => return self.put(),
            "table-row" => {
                let rows = self.sheet.row.saturating_add(self.sheet.rows);
                if let Some(grid) = self.grid.as_mut().filter(|_| self.sheet.kept && self.sheet.row_is_hidden) {
                    // Empty rows to the end of the sheet may be hidden: only those with content are told.
                    for row in self.sheet.row..rows.min(u32::try_from(grid.rows.len()).unwrap_or(MOST_ROWS)) {
                        grid.row(row)?.hidden = true;
                    }
                }
                self.sheet.row = rows;
            }
            "text-style" => self.format = None,
            "table" => self.sheet = OdsSheet::default(),
            _ => {}
        }
        Ok(())
    }

    fn put(&mut self) -> Result<(), Unreadable> {
        let Some(cell) = self.cell.take() else { return Ok(()) };
        let (column, columns) = (self.sheet.column, cell.columns);
        self.sheet.column = column.saturating_add(columns);
        if cell.is_covered {
            return Ok(());
        }
        let (spanned, wide) = (cell.rows_spanned.max(1), cell.columns_spanned.max(1));
        let read = shown(cell);
        if read.is_empty() {
            return Ok(());
        }
        if self.sheet.looked_at {
            if self.sheet.is_new {
                self.sheet.is_new = false;
                self.others.push(Grid::new(self.file, Some(self.sheet.name.clone())));
            }
            let Some(other) = self.others.last_mut() else { return Ok(()) };
            // What stands too far out is not needed.
            let _ = other.put_at_top(self.sheet.row, column, read);
            return Ok(());
        }
        let Some(grid) = self.grid.as_mut().filter(|_| self.sheet.kept) else { return Ok(()) };
        let (row, rows) = (self.sheet.row, self.sheet.rows);
        if row.saturating_add(rows) > MOST_ROWS || column.saturating_add(columns) > MOST_COLUMNS {
            return Err("large");
        }
        for row in row..row + rows {
            for column in column..column + columns {
                grid.put(row, column, read.clone())?;
            }
        }
        if (spanned > 1 || wide > 1) && grid.merges.len() < MOST_ROWS as usize {
            let (bottom, last) = (row.saturating_add(spanned) - 1, column.saturating_add(wide) - 1);
            let (top, column) = (row as usize, column as usize);
            grid.merges.push(Merge { top, bottom: bottom as usize, column, last_column: last as usize });
        }
        Ok(())
    }
}

/// A cell as the sheet shows it, in Norwegian whatever the language of the program that saved it.
fn shown(cell: OdsCell) -> GridCell {
    let OdsCell { sort, value, text, link, .. } = cell;
    let shows = !text.trim().is_empty();
    if cell.is_fault {
        return GridCell { sort: CellSort::Fault, ..GridCell::text(if shows { text } else { "#N/A".to_owned() }) };
    }
    if cell.is_formula && !shows && value.is_none() && sort != "string" {
        return GridCell { sort: CellSort::Uncalculated, ..GridCell::default() };
    }
    if cell.is_blank && (!shows || matches!(sort.as_str(), "string" | "")) {
        return GridCell::default();
    }
    let value = value.unwrap_or_default();
    let read = match sort.as_str() {
        "boolean" => GridCell::text(if value == "true" { "Ja" } else { "Nei" }),
        "date" if shows => number::iso_shown(&value, &text),
        "date" => number::iso(&value),
        "time" if !shows => GridCell::text(number::clock_of(&value)),
        "time" => GridCell::text(number::time_shown(&text)),
        "float" | "percentage" | "currency" if !shows => {
            let format = if sort == "percentage" { "0.##%" } else { "" };
            value.parse().map_or_else(|_| GridCell::text(value.as_str()), |value| number::shown(value, format, false))
        }
        "float" | "percentage" | "currency" => GridCell::text(number::norwegian(&text)),
        _ if !shows => GridCell::text(value),
        _ => super::yes_or_no(GridCell::text(text)),
    };
    GridCell { link, ..read }
}
