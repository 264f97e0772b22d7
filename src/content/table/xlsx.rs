//! The first sheet of an Excel workbook that can be seen, with what the sheet shows: hidden rows and columns, merged cells,
//! number formats, links.

use std::collections::{BTreeMap, BTreeSet};

use super::archive::Archive;
use super::grid::{CellSort, Grid, GridCell, Merge};
use super::xml::{Tag, XmlPiece};
use super::{MOST_COLUMNS, MOST_ROWS, Unreadable, format, number};
use crate::diagnostic::FileId;

/// Reads a workbook.
pub(super) fn read(bytes: &[u8], file: FileId) -> Result<Grid, Unreadable> {
    let mut archive = Archive::open(bytes)?;
    let book = Book::read(&mut archive)?;
    let mut sheets = book.sheets.iter().filter(|sheet| !sheet.hidden);
    let first = sheets.next().ok_or(if book.sheets.is_empty() { "sheet" } else { "hidden" })?;
    let links = Related::of(&mut archive, &first.path)?;
    let mut reading = SheetReading::new(&book, &links, Grid::new(file, Some(first.name.clone())));
    if !archive.read(&first.path, |piece| reading.see(&piece))? {
        return Err("sheet");
    }
    let mut grid = reading.grid;
    let mut seen = BTreeSet::from([first.path.as_str()]);
    for other in sheets {
        if seen.insert(&other.path) {
            grid.others.push(top(&mut archive, &book, other, file));
        }
    }
    grid.others.retain(|other| !other.is_empty());
    Ok(grid)
}

/// The first rows of a further sheet. One that can't be read is empty.
fn top(archive: &mut Archive, book: &Book, sheet: &BookSheet, file: FileId) -> Grid {
    let links = Related::default();
    let mut reading = SheetReading::new(book, &links, Grid::new(file, Some(sheet.name.clone())));
    reading.only_top = true;
    // What stands too far out is not needed.
    let _ = archive.read(&sheet.path, |piece| reading.see(&piece));
    reading.grid
}

/// What the sheets of a workbook share.
#[derive(Default)]
struct Book {
    sheets: Vec<BookSheet>,
    texts: Vec<String>,
    /// The number format of each style.
    formats: Vec<u32>,
    /// The formats that the workbook has of its own.
    codes: BTreeMap<u32, String>,
    from_1904: bool,
}

struct BookSheet {
    name: String,
    path: String,
    hidden: bool,
}

impl Book {
    fn read(archive: &mut Archive) -> Result<Book, Unreadable> {
        let top = Related::of(archive, "")?;
        let path = top.of_type("/officeDocument").unwrap_or("xl/workbook.xml").to_owned();
        let parts = Related::of(archive, &path)?;
        let mut book = Book::default();
        let found = archive.read(&path, |piece| {
            let XmlPiece::Open(tag) = piece else { return Ok(()) };
            match tag.name() {
                "workbookPr" => book.from_1904 = tag.is_set("date1904"),
                "sheet" => {
                    let id = tag.get_local("id").unwrap_or_default();
                    // A sheet that is a chart has no cells.
                    if let Some(part) = parts.0.get(&id).filter(|part| part.sort.ends_with("/worksheet")) {
                        let hidden = tag.get("state").is_some_and(|state| state != "visible");
                        let name = tag.get("name").unwrap_or_default().replace(char::is_control, " ");
                        book.sheets.push(BookSheet { name, path: part.target.clone(), hidden });
                    }
                }
                _ => {}
            }
            Ok(())
        })?;
        if !found {
            return Err("sheet");
        }
        if let Some(path) = parts.of_type("/sharedStrings") {
            let mut text = StyledText::default();
            archive.read(path, |piece| {
                match piece {
                    XmlPiece::Close("si") => book.texts.push(unescaped(&std::mem::take(&mut text).text)),
                    piece => text.see(&piece),
                }
                Ok(())
            })?;
        }
        if let Some(path) = parts.of_type("/styles") {
            book.styles(archive, path)?;
        }
        Ok(book)
    }

    fn styles(&mut self, archive: &mut Archive, path: &str) -> Result<(), Unreadable> {
        let mut in_cells = false;
        archive.read(path, |piece| {
            match piece {
                XmlPiece::Open(tag) => match tag.name() {
                    "numFmt" => {
                        // Excel allows 255 characters.
                        let code = tag.get("formatCode").filter(|code| code.len() <= 1_000);
                        self.codes.insert(tag.number("numFmtId", 0), code.unwrap_or_default());
                    }
                    "cellXfs" => in_cells = true,
                    "xf" if in_cells => self.formats.push(tag.number("numFmtId", 0)),
                    _ => {}
                },
                XmlPiece::Close("cellXfs") => in_cells = false,
                _ => {}
            }
            Ok(())
        })?;
        Ok(())
    }
}

/// The text of pieces that each have a style of their own, without how they are read aloud (`rPh`).
#[derive(Default)]
struct StyledText {
    text: String,
    in_text: bool,
    aside: bool,
}

impl StyledText {
    fn see(&mut self, piece: &XmlPiece) {
        match piece {
            XmlPiece::Open(tag) if tag.name() == "t" => self.in_text = !self.aside,
            XmlPiece::Open(tag) if tag.name() == "rPh" => self.aside = true,
            XmlPiece::Close("t") => self.in_text = false,
            XmlPiece::Close("rPh") => self.aside = false,
            XmlPiece::Text(text) if self.in_text => self.text.push_str(text),
            _ => {}
        }
    }
}

/// Excel writes a control character as `_x000D_`.
fn unescaped(text: &str) -> String {
    if !text.contains("_x") {
        return text.to_owned();
    }
    let mut parts = text.split("_x");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let code = part.get(..4).filter(|_| part.as_bytes().get(4) == Some(&b'_'));
        let code = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        match code {
            Some(character) => {
                plain.push(character);
                plain.push_str(&part[5..]);
            }
            None => {
                plain.push_str("_x");
                plain.push_str(part);
            }
        }
    }
    plain
}

/// The parts that a part names, by the identifiers it knows them by.
#[derive(Default)]
struct Related(BTreeMap<String, RelatedPart>);

struct RelatedPart {
    sort: String,
    /// A path in the archive, or an address outside it.
    target: String,
}

impl Related {
    fn of(archive: &mut Archive, path: &str) -> Result<Related, Unreadable> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let rels = if folder.is_empty() { format!("_rels/{name}.rels") } else { format!("{folder}/_rels/{name}.rels") };
        let mut related = Related::default();
        archive.read(&rels, |piece| {
            if let XmlPiece::Open(tag) = piece
                && tag.name() == "Relationship"
                && let (Some(id), Some(target)) = (tag.get("Id"), tag.get("Target"))
            {
                let outside = tag.get("TargetMode").is_some_and(|mode| mode == "External");
                let target = if outside { target } else { resolved(folder, &target) };
                related.0.insert(id, RelatedPart { sort: tag.get("Type").unwrap_or_default(), target });
            }
            Ok(())
        })?;
        Ok(related)
    }

    fn of_type(&self, ending: &str) -> Option<&str> {
        self.0.values().find(|part| part.sort.ends_with(ending)).map(|part| part.target.as_str())
    }
}

/// A path in the archive, as a file in `folder` writes it.
fn resolved(folder: &str, target: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    let path = target.strip_prefix('/').map_or_else(|| format!("{folder}/{target}"), str::to_owned);
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// A sheet while it is read.
struct SheetReading<'a> {
    book: &'a Book,
    links: &'a Related,
    grid: Grid,
    /// Whether only its first rows are wanted.
    only_top: bool,
    /// How many more cells may get a link: a cell has one.
    links_left: usize,
    /// The next cell, if the file does not say where it is.
    row: u32,
    column: u32,
    cell: SheetCell,
}

/// A cell while it is read.
#[derive(Default)]
struct SheetCell {
    sort: String,
    style: usize,
    value: Option<String>,
    text: StyledText,
    formula: Option<String>,
    /// The element whose text is read.
    inside: Inside,
}

#[derive(Default, PartialEq)]
enum Inside {
    #[default]
    Nothing,
    Value,
    Formula,
}

impl<'a> SheetReading<'a> {
    fn new(book: &'a Book, links: &'a Related, grid: Grid) -> SheetReading<'a> {
        let links_left = MOST_ROWS as usize * MOST_COLUMNS as usize;
        SheetReading { book, links, grid, only_top: false, links_left, row: 0, column: 0, cell: SheetCell::default() }
    }

    fn see(&mut self, piece: &XmlPiece) -> Result<(), Unreadable> {
        self.cell.text.see(piece);
        match piece {
            XmlPiece::Open(tag) => self.open(tag)?,
            XmlPiece::Text(text) => match self.cell.inside {
                Inside::Value => self.cell.value.get_or_insert_default().push_str(text),
                Inside::Formula => self.cell.formula.get_or_insert_default().push_str(text),
                Inside::Nothing => {}
            },
            XmlPiece::Close("v" | "f") => self.cell.inside = Inside::Nothing,
            XmlPiece::Close("c") => return self.put(),
            XmlPiece::Close("row") => self.row = self.row.saturating_add(1),
            XmlPiece::Close(_) => {}
        }
        Ok(())
    }

    fn open(&mut self, tag: &Tag) -> Result<(), Unreadable> {
        match tag.name() {
            "col" if tag.is_set("hidden") || is_zero(tag, "width") => {
                let (from, to) = (tag.number("min", 1), tag.number("max", 1));
                let columns = from.saturating_sub(1)..to.min(MOST_COLUMNS);
                self.grid.hidden_columns.extend(columns.map(|column| column as usize));
            }
            "row" => {
                self.row = tag.number("r", self.row.saturating_add(1)).saturating_sub(1);
                self.column = 0;
                // Where a sheet hides the rows it does not use (`zeroHeight`), those that it has are shown. An empty row far
                // down, which only has a height, is nothing.
                if (tag.is_set("hidden") || is_zero(tag, "ht")) && self.row < MOST_ROWS {
                    self.grid.row(self.row)?.hidden = true;
                }
            }
            "c" => {
                if let Some(place) = tag.get("r") {
                    (self.row, self.column) = position(&place).ok_or("sheet")?;
                }
                let style = tag.number("s", 0) as usize;
                self.cell = SheetCell { sort: tag.get("t").unwrap_or_default(), style, ..SheetCell::default() };
            }
            "v" => {
                self.cell.inside = Inside::Value;
                self.cell.value = Some(String::new());
            }
            "f" => {
                self.cell.inside = Inside::Formula;
                self.cell.formula = Some(String::new());
            }
            "mergeCell" => {
                let reference = tag.get("ref").unwrap_or_default();
                let (from, to) = reference.split_once(':').ok_or("sheet")?;
                let ((top, column), (bottom, last)) = (position(from).ok_or("sheet")?, position(to).ok_or("sheet")?);
                if bottom >= top && last >= column && self.grid.merges.len() < MOST_ROWS as usize {
                    self.grid.merges.push(Merge {
                        top: top as usize,
                        bottom: bottom as usize,
                        column: column as usize,
                        last_column: last as usize,
                    });
                }
            }
            "hyperlink" => self.link(tag),
            _ => {}
        }
        Ok(())
    }

    /// The links of a sheet come after its cells.
    fn link(&mut self, tag: &Tag) {
        let Some(id) = tag.get_local("id") else { return };
        let Some(part) = self.links.0.get(&id) else { return };
        let reference = tag.get("ref").unwrap_or_default();
        let (from, to) = reference.split_once(':').unwrap_or((&reference, &reference));
        let (Some((top, first)), Some((bottom, last))) = (position(from), position(to)) else { return };
        // One link may be that of a few cells.
        for row in self.grid.rows.iter_mut().take(bottom as usize + 1).skip(top as usize).take(100) {
            for cell in row.cells.iter_mut().take(last as usize + 1).skip(first as usize) {
                if self.links_left == 0 {
                    return;
                }
                self.links_left -= 1;
                cell.link = super::web_link(&part.target);
            }
        }
    }

    fn put(&mut self) -> Result<(), Unreadable> {
        let cell = std::mem::take(&mut self.cell);
        let (row, column) = (self.row, self.column);
        self.column = self.column.saturating_add(1);
        let link = cell.formula.as_deref().and_then(linked);
        let read = self.shown(cell);
        let cell = GridCell { link, ..read };
        if self.only_top { self.grid.put_at_top(row, column, cell) } else { self.grid.put(row, column, cell) }
    }

    /// A cell as the sheet shows it.
    fn shown(&self, cell: SheetCell) -> GridCell {
        let value = cell.value.unwrap_or_default();
        if cell.formula.is_some() && value.is_empty() && cell.sort != "str" && cell.text.text.is_empty() {
            return GridCell { sort: CellSort::Uncalculated, ..GridCell::default() };
        }
        let id = self.book.formats.get(cell.style).copied().unwrap_or(0);
        let format = self.book.codes.get(&id).map_or_else(|| format::built_in(id), String::as_str);
        let text = |text: &str| GridCell::text(format::text_shown(text, format));
        match cell.sort.as_str() {
            "s" => {
                let shared = value.trim().parse().ok().and_then(|at: usize| self.book.texts.get(at));
                text(shared.map_or("", String::as_str))
            }
            "inlineStr" => text(&unescaped(&cell.text.text)),
            "str" => text(&unescaped(&value)),
            "b" => text(if value.trim() == "1" { "Ja" } else { "Nei" }),
            "e" => GridCell { sort: CellSort::Fault, ..GridCell::text(value) },
            "d" => number::iso(&value),
            _ => match value.trim().parse() {
                Ok(value) => number::shown(value, format, self.book.from_1904),
                Err(_) => GridCell::text(value),
            },
        }
    }
}

fn is_zero(tag: &Tag, name: &str) -> bool {
    tag.get(name).and_then(|size| size.trim().parse().ok()).is_some_and(|size: f64| size == 0.0)
}

/// Where `HYPERLINK("https://…";"…")` leads.
fn linked(formula: &str) -> Option<Box<str>> {
    let start = formula.trim_start().strip_prefix("HYPERLINK(\"")?;
    super::web_link(start.split('"').next()?)
}

/// Row and column of `B3`, from 0.
fn position(cell: &str) -> Option<(u32, u32)> {
    let cell = cell.trim().replace('$', "");
    let letters = cell.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (letters, digits) = cell.split_at(letters);
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let column = letters.bytes().fold(0, |column, byte| column * 26 + u32::from(byte.to_ascii_uppercase() - b'A') + 1);
    let row: u32 = digits.parse().ok()?;
    Some((row.checked_sub(1)?, column - 1))
}
