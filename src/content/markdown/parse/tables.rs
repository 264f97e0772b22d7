//! Rows that did not become a table, and text that became a row.

use super::untaken::Line;
use super::{Code, Event, Range, Reader, Tag, TextTable};

impl Reader<'_> {
    pub(super) fn table(&mut self, range: &Range<usize>) -> TextTable {
        let has_sides = self.text.get(range.start..).is_some_and(|table| table.starts_with('|'));
        let mut table = TextTable::default();
        let mut row = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::TableCell) => {
                    self.count(&range);
                    self.cut_link(&range);
                    row.push(self.inlines(false));
                }
                Event::Start(Tag::TableRow) => {
                    self.surplus(&range, table.head.len());
                    self.text_below(&range, table.head.len(), has_sides);
                }
                Event::End(pulldown_cmark::TagEnd::TableHead) => table.head = std::mem::take(&mut row),
                Event::End(pulldown_cmark::TagEnd::TableRow) => table.rows.push(std::mem::take(&mut row)),
                Event::End(pulldown_cmark::TagEnd::Table) => break,
                _ => {}
            }
        }
        table
    }

    /// Rows that are no table. Returns whether they were meant for one.
    pub(super) fn untaken_table(&self, lines: &[Line], range: &Range<usize>) -> bool {
        let tabs: Vec<&Line> = lines.iter().filter(|(_, line)| is_tabbed(line)).collect();
        let pipes = lines.iter().filter(|(_, line)| cells(line).len() > 1).count();
        let place = |line: Option<&Line>| line.map_or(0..0, |(at, line)| *at..at + line.len());
        if let Some((at, first)) = tabs.first() {
            let below = if tabs.len() == lines.len() { self.tabbed_below(range.end) } else { 0 };
            if tabs.len() + below >= 3 {
                if !self.goes_on_from("tabs", range) {
                    self.rows("tabs", *at..at + first.len(), &first.split('\t').map(str::trim).collect::<Vec<_>>());
                }
                return true;
            }
        }
        if let Some(heads) = separated(lines) {
            self.rows("semicolons", place(lines.first()), &heads);
            return true;
        }
        if let Some((at, first)) = lines.first()
            && first.starts_with('|')
            && cells(first).len() > 1
            && self.is_row_above(range.start, first)
        {
            if !self.goes_on_from("blank", range) {
                self.wrote(Code::MarkdownTable, "blank", *at..at + first.len(), *first);
            }
            return true;
        }
        let is_rule =
            |(_, line): &Line| line.contains('-') && line.contains('|') && line.chars().all(|c| "|-: \t".contains(c));
        let opened = lines.iter().filter(|(_, line)| line.starts_with('|')).count();
        let (Some(first), true) = (lines.iter().find(|(_, line)| cells(line).len() > 1), pipes >= 2) else {
            return false;
        };
        let heads = cells(first.1);
        match lines.iter().position(is_rule) {
            Some(at) if at >= 1 => {
                let heads = cells(lines[at - 1].1);
                self.wrote(Code::MarkdownTable, "columns", place(lines.get(at)), rule(&heads));
            }
            Some(_) => return false,
            None if opened >= 2
                || pipes >= 3 && lines.len() == pipes && lines.iter().all(|(_, line)| same(line, &heads)) =>
            {
                self.rows("", place(Some(first)), &heads);
            }
            None => return false,
        }
        true
    }

    /// Reports rows, of which the first is these cells.
    fn rows(&self, variant: &'static str, place: Range<usize>, heads: &[&str]) {
        let finding = self.find(Code::MarkdownTable, &place).arg("write", format!("| {} |", heads.join(" | ")));
        let finding = finding.arg("rule", rule(heads));
        self.findings.add(if variant.is_empty() { finding } else { finding.variant(variant) });
    }

    /// How many rows with tabs follow, at most three, with empty lines between them or not.
    fn tabbed_below(&self, end: usize) -> usize {
        let lines = self.text.get(end..).unwrap_or("").lines().map(|line| line.trim_matches([' ', '\t', '>', '\r']));
        lines.filter(|line| !line.is_empty()).take_while(|line| is_tabbed(line)).take(3).count()
    }

    /// Whether the last line above is a row of as many cells, with an empty line between.
    fn is_row_above(&self, start: usize, row: &str) -> bool {
        let above = self.line_above(start);
        above.starts_with('|') && cells(above).len() == cells(row).len()
    }

    /// Text right under a table, which becomes a row of it. A table without `|` at its sides has rows of one cell.
    fn text_below(&self, range: &Range<usize>, columns: usize, has_sides: bool) {
        let row = self.text.get(range.clone()).unwrap_or("").trim();
        let words = row.split_whitespace().count();
        if columns > 1 && !row.is_empty() && !row.contains('|') && (has_sides || words > 3) {
            let place = range.start..range.start + row.len();
            if !self.goes_on_from("row", range) {
                self.wrote(Code::MarkdownTable, "row", place, row);
            }
        }
    }

    /// A row with more cells than the table has columns: the parser drops them.
    fn surplus(&self, range: &Range<usize>, columns: usize) {
        let row = self.text.get(range.clone()).unwrap_or("").trim_end();
        let cells = cells(row);
        let lost = cells.get(columns..).unwrap_or_default().iter().find(|cell| !cell.is_empty());
        if let Some(lost) = lost.filter(|_| !row.contains("[[")) {
            let finding = self.find(Code::MarkdownLost, &(range.start..range.start + row.len())).variant("cell");
            let finding = finding.arg("cell", lost.to_string());
            self.findings.add(finding);
        }
    }
}

/// The cells of a row, between `|` that are not escaped; one if there are none.
fn cells(row: &str) -> Vec<&str> {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut cells = Vec::new();
    let (mut start, mut escaped) = (0, false);
    for (at, byte) in row.bytes().enumerate() {
        match byte {
            b'|' if !escaped => {
                cells.push(row[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
        escaped = byte == b'\\' && !escaped;
    }
    if start < row.len() {
        cells.push(row[start..].trim());
    }
    cells
}

/// The line that makes a table of the rows around it.
fn rule(heads: &[&str]) -> String {
    format!("|{}", "---|".repeat(heads.len()))
}

/// Whether there are tabs between the cells of a line; one after a sign is that of a list.
fn is_tabbed(line: &str) -> bool {
    let Some((first, _)) = line.split_once('\t') else { return false };
    let first = first.trim();
    let is_label = first.len() <= 4 && first.ends_with(['.', ')']) || first == "o";
    first.contains(char::is_alphanumeric) && !is_label
}

/// The first cells of rows that are parted by semicolons, as in a file of a spreadsheet: as many in each, without spaces. Three rows
/// are sure, and two of three cells.
fn separated<'a>(lines: &[Line<'a>]) -> Option<Vec<&'a str>> {
    let count = |line: &str| line.matches(';').count();
    let (_, first) = lines.first()?;
    let is_row = |(_, line): &Line| count(line) == count(first) && !line.contains("; ") && !line.contains('&');
    let are_rows =
        lines.len() + count(first).min(2) >= 4 && lines.len() > 1 && count(first) > 0 && lines.iter().all(is_row);
    are_rows.then(|| first.split(';').map(|cell| cell.trim_matches(['"', ' '])).collect())
}

/// Whether a row is one of several, with spaces around its `|`.
fn same(line: &str, heads: &[&str]) -> bool {
    cells(line).len() == heads.len() && line.contains(" | ")
}
