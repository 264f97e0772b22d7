//! CSV as office programs save it: with `;`, `,` or tab between the cells, and quotes around those with line breaks.

use super::grid::{Grid, GridCell, GridRow};
use super::{Columns, MOST_COLUMNS, MOST_ROWS, key_of, yes_or_no};
use crate::diagnostic::{Code, Diagnostic, FileId, Findings, Span};

/// How many empty rows in a row are kept.
const MOST_EMPTY: usize = 10;

/// The cells of a CSV file, or `None` after a finding that makes it unreadable.
pub fn read_csv(text: &str, file: FileId, columns: Columns, findings: &Findings) -> Option<Grid> {
    let (stated, start) = match stated(text.lines().next().unwrap_or_default()) {
        Some(separator) => (Some(separator), text.find('\n').map_or(text.len(), |at| at + 1)),
        None => (None, 0),
    };
    if let Some((from, to)) = barred(text, columns).filter(|_| stated.is_none()) {
        findings.add(Diagnostic::new(Code::TableUnreadable, Span::new(file, from, to)).variant("separator"));
        return None;
    }
    let separator = stated.unwrap_or_else(|| separator(&text[start..], columns));
    let mut reader = CsvReader { text, at: start, separator, unclosed: None };
    let mut grid = Grid::new(file, None);
    // The names of the columns are a row too.
    let (mut filled, mut empty) = (0, 0);
    let mut number = 1 + text[..start].matches('\n').count();
    while reader.at < text.len() {
        let from = reader.at;
        let cells = reader.record(file);
        let span = Span::new(file, from, from + text[from..reader.at].trim_end_matches('\n').len());
        let row = GridRow { span, number, hidden: false, cells };
        filled += usize::from(!row.is_empty());
        if filled > MOST_ROWS as usize + 1 {
            findings.add(Diagnostic::new(Code::TableUnreadable, span).variant("rows"));
            return None;
        }
        // That a row is empty says that a table ends; more of them say nothing.
        empty = if row.is_empty() { empty + 1 } else { 0 };
        if empty <= MOST_EMPTY {
            grid.rows.push(row);
        }
        number += text[from..reader.at].matches('\n').count();
        if let Some(quote) = reader.unclosed {
            let end = text[quote..].find('\n').map_or(text.len(), |at| quote + at);
            findings.add(Diagnostic::new(Code::TableUnreadable, Span::new(file, quote, end)).variant("quote"));
            return None;
        }
    }
    Some(grid)
}

/// The separator that the first line states, for Excel: `sep=;`, in any case and with quotes around it or not.
fn stated(line: &str) -> Option<u8> {
    let line = line.trim_start().trim_start_matches('"');
    let (name, separator) = line.split_at_checked(4)?;
    let separator = separator.bytes().next().filter(|byte| byte.is_ascii_punctuation() || *byte == b'\t');
    separator.filter(|byte| name.eq_ignore_ascii_case("sep=") && *byte != b'"')
}

/// The names of the columns, if `|` stands between them and nothing that separates cells.
fn barred(text: &str, columns: Columns) -> Option<(usize, usize)> {
    let is_known = |cell: &str| key_of(cell.trim().trim_matches('"'), columns).is_some();
    let mut start = 0;
    for line in text.split_inclusive('\n').take(super::lines::HEAD_WITHIN) {
        if line.split([';', '\t', ',']).any(is_known) {
            return None;
        }
        if line.split('|').take(MOST_COLUMNS as usize).filter(|cell| is_known(cell)).count() > 1 {
            return Some((start, start + line.trim_end().len()));
        }
        start += line.len();
    }
    None
}

/// What may stand between cells; the first wins if two are as good.
const SEPARATORS: [u8; 3] = [b';', b'\t', b','];

/// The separator that most rows have, among those that the row of the heads has.
fn separator(text: &str, columns: Columns) -> u8 {
    let (mut rows, mut seen, mut quoted) = (Vec::new(), [false; 3], false);
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => {
                rows.push((&text[start..at], std::mem::take(&mut seen)));
                start = at + 1;
            }
            _ if !quoted => {
                for (seen, separator) in seen.iter_mut().zip(SEPARATORS) {
                    *seen |= byte == separator;
                }
            }
            _ => {}
        }
    }
    rows.push((&text[start..], seen));
    let known = |row: &str| {
        row.split([';', '\t', ','])
            .take(MOST_COLUMNS as usize)
            .any(|cell| key_of(cell.trim().trim_matches('"'), columns).is_some())
    };
    let head =
        rows.iter().take(super::lines::HEAD_WITHIN).find(|(row, _)| known(row)).map_or([true; 3], |(_, has)| *has);
    let count = |nth: usize| if head[nth] { rows.iter().filter(|(_, seen)| seen[nth]).count() } else { 0 };
    let best = (0..SEPARATORS.len()).rev().max_by_key(|nth| count(*nth)).unwrap_or(0);
    SEPARATORS[best]
}

struct CsvReader<'a> {
    text: &'a str,
    at: usize,
    separator: u8,
    /// Where a quotation mark is that is never closed, or by the one that opens another cell.
    unclosed: Option<usize>,
}

impl CsvReader<'_> {
    /// The cells up to the end of the line that is not inside quotes.
    fn record(&mut self, file: FileId) -> Vec<GridCell> {
        let bytes = self.text.as_bytes();
        let mut cells = Vec::new();
        loop {
            let from = self.at;
            let text = if bytes.get(self.at) == Some(&b'"') { self.quoted() } else { self.bare() };
            let cell = GridCell::text(text.trim());
            cells.push(yes_or_no(GridCell { span: Span::new(file, from, self.at), ..cell }));
            match bytes.get(self.at) {
                Some(byte) if *byte == self.separator => self.at += 1,
                Some(_) => {
                    self.at += 1;
                    return cells;
                }
                None => return cells,
            }
        }
    }

    fn ends(&self, byte: u8) -> bool {
        byte == self.separator || byte == b'\n'
    }

    fn bare(&mut self) -> String {
        let rest = &self.text[self.at..];
        let length = rest.bytes().position(|byte| self.ends(byte)).unwrap_or(rest.len());
        self.at += length;
        rest[..length].to_owned()
    }

    fn quoted(&mut self) -> String {
        let open = self.at;
        let mut inside = String::new();
        self.at += 1;
        loop {
            let rest = &self.text[self.at..];
            let Some(length) = rest.find('"') else {
                self.unclosed = Some(open);
                self.at = self.text.len();
                return inside;
            };
            inside.push_str(&rest[..length]);
            self.at += length + 1;
            if self.text.as_bytes().get(self.at) != Some(&b'"') {
                break;
            }
            inside.push('"');
            self.at += 1;
        }
        let after = self.bare();
        if !after.trim().is_empty() && inside.contains('\n') {
            self.unclosed = Some(open);
        }
        inside + &after
    }
}
