//! Tables as office programs save them: CSV with `;`, `,` or tab, and spreadsheets. Rows become tables of text with places.

mod archive;

use std::io::Cursor;
use std::panic::catch_unwind;

use calamine::{Data, Reader as _};

use super::name::plain;
use super::value::{KeyValue, Node, Table, Value};
use crate::diagnostic::{Code, Diagnostic, FileId, Findings, Source, Span};

/// A key and the column heads that mean it, compared as plain words; the first is the one that is suggested.
pub type Columns = &'static [(&'static str, &'static [&'static str])];

/// What the rows of a table are.
#[derive(Debug, Clone, Copy)]
pub struct Tabular {
    /// The key of the list that they make up.
    pub key: &'static str,
    /// The columns that a row may have.
    pub columns: Columns,
}

/// The columns of a measure table.
pub const MEASURES: Columns = &[
    ("title", &["namn", "navn", "tiltak", "tittel", "title", "name", "measure"]),
    ("description", &["skildring", "beskrivelse", "omtale", "kva", "hva", "description"]),
    ("group", &["målgruppe", "for-kven", "for-hvem", "group", "target-group"]),
    ("ages", &["alder", "aldersgruppe", "age", "ages"]),
    ("levels", &["nivå", "nivaa", "level", "levels"]),
    ("arena", &["arena", "stad", "sted", "kvar", "hvor"]),
    ("service", &["ansvarleg", "ansvarlig", "teneste", "tjeneste", "service", "responsible"]),
    ("when", &["når", "tidspunkt", "when"]),
    ("duration", &["varigheit", "varighet", "lengd", "lengde", "duration"]),
    ("prevention", &["førebygging", "type", "prevention"]),
    ("risk", &["risikofaktor", "risiko", "risk", "risk-factor"]),
    ("theme", &["tema", "theme"]),
    ("evidence", &["evidens", "kunnskapsgrunnlag", "evidence"]),
    ("cost", &["kostnad", "pris", "cost"]),
    ("how", &["korleis", "hvordan", "slik-far-du-det", "how"]),
    ("link", &["lenkje", "lenke", "nettside", "link"]),
];

/// The columns of a calendar.
pub const PLAN: Columns = &[
    ("date", &["dato", "når", "date", "when"]),
    ("time", &["tid", "klokkeslett", "time"]),
    ("what", &["kva", "hva", "hending", "hendelse", "what"]),
    ("phase", &["fase", "phase"]),
];

/// The column head that an editor knows a key by.
pub fn head_of(key: &str) -> &str {
    MEASURES.iter().chain(PLAN).find(|(known, _)| *known == key).map_or(key, |(_, heads)| heads[0])
}

/// A cell: its text and where it is.
struct SheetCell {
    text: String,
    span: Span,
}

/// The rows of a CSV file as a list of tables, or `None` after a finding that makes it unreadable.
pub fn read_csv(text: &str, file: FileId, columns: Columns, findings: &Findings) -> Option<Node> {
    let start = if text.starts_with("sep=") { text.find('\n').map_or(text.len(), |at| at + 1) } else { 0 };
    let text_after = &text[start..];
    let delimiter = delimiter(text_after.lines().find(|line| !line.trim().is_empty()).unwrap_or(""));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text_after.as_bytes());
    let mut rows = Vec::new();
    let mut ends = Vec::new();
    for record in reader.records() {
        let Ok(record) = record else {
            findings.add(Diagnostic::new(Code::TableUnreadable, Span::file(file)));
            return None;
        };
        ends.push(record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0)));
        rows.push(record);
    }
    let cells: Vec<Vec<SheetCell>> = rows
        .iter()
        .enumerate()
        .map(|(at, record)| {
            let from = ends[at];
            let to = ends.get(at + 1).copied().unwrap_or(text_after.len());
            let spans = cell_spans(&text_after[from..to], delimiter);
            let span = |index: usize| spans.get(index).copied().unwrap_or((0, 0));
            record
                .iter()
                .enumerate()
                .map(|(index, text)| SheetCell {
                    text: text.trim().to_owned(),
                    span: Span::new(file, start + from + span(index).0, start + from + span(index).1),
                })
                .collect()
        })
        .collect();
    table(cells, Span::file(file), columns, findings)
}

fn delimiter(head: &str) -> u8 {
    let count = |c: char| head.matches(c).count();
    [(count(';'), b';'), (count('\t'), b'\t'), (count(','), b',')]
        .into_iter()
        .max_by_key(|(n, _)| *n)
        .map_or(b';', |(_, c)| c)
}

/// Where each cell is in a record, quotes included.
fn cell_spans(record: &str, delimiter: u8) -> Vec<(usize, usize)> {
    let mut spans = Vec::new();
    let (mut start, mut quoted) = (0, false);
    for (at, byte) in record.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            _ if byte == delimiter && !quoted => {
                spans.push((start, at));
                start = at + 1;
            }
            _ => {}
        }
    }
    spans.push((start, record.trim_end_matches('\n').len().max(start)));
    spans
}

/// The most rows and columns of a sheet that are read: a stray cell far out would fill memory with empty ones.
const MOST_ROWS: u32 = 10_000;
const MOST_COLUMNS: u32 = 100;

/// Why a spreadsheet can't be read: the end of its message's key.
type Unreadable = &'static str;

/// The rows of a spreadsheet's first sheet. They are written to `source` as its text.
pub fn read_sheet(
    file: FileId,
    bytes: Vec<u8>,
    source: &mut Source,
    columns: Columns,
    findings: &Findings,
) -> Option<Node> {
    let read = if source.path.to_lowercase().ends_with(".ods") { ods } else { xlsx };
    // calamine's own arithmetic may overflow if a file is broken (a cell in column `ABCDEFGH`): that is a fault in the file
    // and must not end the program.
    let (sheet, grid) = match catch_unwind(|| read(bytes)).unwrap_or(Err("sheet")) {
        Ok(read) => read,
        Err(why) => {
            findings.add(Diagnostic::new(Code::TableUnreadable, Span::file(file)).variant(why));
            return None;
        }
    };
    let mut text = String::new();
    let mut rows = Vec::new();
    let mut dates = Vec::new();
    for row in &grid {
        let mut cells = Vec::new();
        for (index, data) in row.iter().enumerate() {
            if index > 0 {
                text.push('\t');
            }
            let shown = shown(data);
            let span = Span::new(file, text.len(), text.len() + shown.len());
            text.push_str(&shown);
            if matches!(data, Data::DateTime(_)) {
                dates.push((span, shown.clone()));
            }
            cells.push(SheetCell { text: shown, span });
        }
        text.push('\n');
        rows.push(cells);
    }
    source.sheet = Some(sheet);
    source.text = text.into();
    // A calendar is full of dates; in a measure table a date is what Excel made of `6-12`.
    if columns.iter().all(|(key, _)| *key != "date") {
        for (span, shown) in dates {
            findings.add(Diagnostic::new(Code::TableExcel, span).variant("date").arg("value", shown));
        }
    }
    table(rows, Span::file(file), columns, findings)
}

/// The first sheet's name, and its cells from A1 on. Cell by cell: the size that the file states may be false.
fn xlsx(bytes: Vec<u8>) -> Result<(String, Vec<Vec<Data>>), Unreadable> {
    archive::check_xlsx(&bytes)?;
    let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).map_err(|_| "sheet")?;
    let sheet = book.sheet_names().first().cloned().ok_or("sheet")?;
    let mut cells = book.worksheet_cells_reader(&sheet).map_err(|_| "sheet")?;
    let mut grid = Vec::new();
    while let Some(cell) = cells.next_cell().map_err(|_| "sheet")? {
        put(&mut grid, cell.get_position(), Data::from(cell.get_value().clone()))?;
    }
    Ok((sheet, grid))
}

fn ods(bytes: Vec<u8>) -> Result<(String, Vec<Vec<Data>>), Unreadable> {
    archive::check_ods(&bytes)?;
    let mut book: calamine::Ods<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).map_err(|_| "sheet")?;
    let sheet = book.sheet_names().first().cloned().ok_or("sheet")?;
    let range = book.worksheet_range(&sheet).map_err(|_| "sheet")?;
    let mut grid = Vec::new();
    let (first_row, first_column) = range.start().unwrap_or((0, 0));
    for (row, column, data) in range.used_cells() {
        let place = (
            first_row + u32::try_from(row).unwrap_or(MOST_ROWS),
            first_column + u32::try_from(column).unwrap_or(MOST_COLUMNS),
        );
        put(&mut grid, place, data.clone())?;
    }
    Ok((sheet, grid))
}

/// Puts a cell into a grid that grows with it.
fn put(grid: &mut Vec<Vec<Data>>, (row, column): (u32, u32), data: Data) -> Result<(), Unreadable> {
    if matches!(data, Data::Empty) {
        return Ok(());
    }
    if row >= MOST_ROWS || column >= MOST_COLUMNS {
        return Err("large");
    }
    let (row, column) = (row as usize, column as usize);
    if grid.len() <= row {
        grid.resize(row + 1, Vec::new());
    }
    if grid[row].len() <= column {
        grid[row].resize(column + 1, Data::Empty);
    }
    grid[row][column] = data;
    Ok(())
}

fn shown(data: &Data) -> String {
    match data {
        Data::Empty => String::new(),
        Data::DateTime(date) => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        _ => data.to_string().replace(['\t', '\n', '\r'], " ").trim().to_owned(),
    }
}

/// Rows of cells as tables; the first row that is not empty holds the heads.
fn table(rows: Vec<Vec<SheetCell>>, span: Span, columns: Columns, findings: &Findings) -> Option<Node> {
    let mut rows = rows.into_iter().filter(|row| row.iter().any(|cell| !cell.text.is_empty()));
    let Some(head) = rows.next() else {
        findings.add(Diagnostic::new(Code::TableUnreadable, span).variant("empty"));
        return None;
    };
    let keys = heads(&head, columns, findings);
    let items = rows.map(|row| item(row, &keys, findings)).collect();
    Some(Node { span, value: Value::List(items) })
}

/// The key of each column; `None` for one that is reported or has no head.
fn heads(head: &[SheetCell], columns: Columns, findings: &Findings) -> Vec<Option<&'static str>> {
    let mut keys: Vec<Option<&'static str>> = Vec::new();
    for cell in head {
        let wanted = plain(&cell.text);
        let key = columns.iter().find(|(_, heads)| heads.iter().any(|head| plain(head) == wanted)).map(|(key, _)| *key);
        if !cell.text.is_empty() {
            match key {
                None => findings.add(
                    Diagnostic::new(Code::TableHead, cell.span)
                        .arg("head", cell.text.as_str())
                        .arg("known", columns.iter().map(|(_, heads)| heads[0]).collect::<Vec<_>>().join(", "))
                        .nearest(
                            &cell.text.to_lowercase(),
                            columns.iter().flat_map(|(_, heads)| heads.iter().copied()),
                        ),
                ),
                Some(key) if keys.contains(&Some(key)) => {
                    findings.add(
                        Diagnostic::new(Code::TableHead, cell.span).variant("twice").arg("head", cell.text.as_str()),
                    );
                }
                Some(_) => {}
            }
        }
        keys.push(key);
    }
    keys
}

fn item(row: Vec<SheetCell>, keys: &[Option<&'static str>], findings: &Findings) -> Node {
    // A calendar is full of dates, as Excel writes them or not.
    let in_plan = keys.contains(&Some("date"));
    let first = row.first().map(|cell| cell.span).unwrap_or_default();
    let last = row.last().map(|cell| cell.span).unwrap_or_default();
    let mut table = Table::default();
    for (index, cell) in row.into_iter().enumerate() {
        if cell.text.is_empty() {
            continue;
        }
        if !in_plan {
            excel(&cell, findings);
        }
        match keys.get(index) {
            Some(Some(key)) => {
                table.entries.push(KeyValue { key: (*key).to_owned(), key_span: cell.span, node: value(key, &cell) });
            }
            Some(None) => {}
            None => findings.add(Diagnostic::new(Code::TableRow, cell.span).arg("value", cell.text.as_str())),
        }
    }
    Node { span: Span::new(first.file, first.start, last.end.max(first.start)), value: Value::Table(table) }
}

/// What a cell holds: several levels or hours have commas between them.
fn value(key: &str, cell: &SheetCell) -> Node {
    let text = |text: &str| Node { span: cell.span, value: Value::Text(text.to_owned()) };
    match key {
        "levels" | "time" => {
            let parts = cell.text.split([',', ';']).flat_map(|part| part.split(" og ")).map(str::trim);
            let items = parts.filter(|part| !part.is_empty()).map(|part| text(part.trim_end_matches(".0"))).collect();
            Node { span: cell.span, value: Value::List(items) }
        }
        "prevention" => text(match cell.text.to_lowercase().as_str() {
            "universell" | "universelt" => "universal",
            "selektiv" | "selektivt" => "selective",
            "indikert" => "indicated",
            _ => &cell.text,
        }),
        _ => text(&cell.text),
    }
}

/// Reports what Excel does to data on its own: `6-12` becomes `06.des`, a long number `9,7E+07`, `02800` loses its zero.
fn excel(cell: &SheetCell, findings: &Findings) {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"];
    let text = cell.text.to_lowercase();
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text[digits..].trim_start_matches(['.', '-', ' ']).trim_end_matches('.');
    let date = (1..=2).contains(&digits) && MONTHS.contains(&rest);
    let science = text.split_once("e+").is_some_and(|(number, power)| {
        !number.is_empty()
            && number.chars().all(|c| c.is_ascii_digit() || c == ',' || c == '.')
            && power.chars().all(|c| c.is_ascii_digit())
    });
    let finding =
        |variant| Diagnostic::new(Code::TableExcel, cell.span).variant(variant).arg("value", cell.text.as_str());
    if date {
        findings.add(finding("date"));
    } else if science {
        findings.add(finding("number"));
    } else if text == "2800" {
        findings.add(finding("zero"));
    }
}
