//! Tables as office programs save them: CSV with `;`, `,` or tab, and spreadsheets. Each has a reader of its own, which makes
//! a [`Grid`] of cells as the sheet shows them. When the names that a site has for its columns are known, its rows become
//! tables of text with places ([`Grid::read`]).

mod archive;
mod aside;
mod cell;
mod csv;
mod format;
mod grid;
mod head;
mod lines;
mod number;
mod ods;
mod office;
mod rows;
mod xlsx;
mod xml;

pub use cell::in_norwegian;
pub use csv::read_csv;
pub use grid::Grid;
pub use head::OwnNames;
pub use rows::TableRows;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::name::plain;
use super::parsed::too_large;
use super::scheme::scheme;
use super::text::LARGEST_TEXT;
use crate::diagnostic::{Code, Diagnostic, FileId, Findings, Source, Span};
use grid::GridCell;

/// A key and the column heads that mean it, compared as plain words; the first is the one that is suggested.
pub type Columns = &'static [(&'static str, &'static [&'static str])];

/// What the rows of a table are.
#[derive(Debug, Clone, Copy)]
pub struct Tabular {
    /// The key of the list that they make up.
    pub key: &'static str,
    /// The columns that a row may have.
    pub columns: Columns,
    /// Those that a table must have.
    pub required: &'static [&'static str],
}

/// The key that is no fact: its column is never proposed.
const ID: &str = "id";

/// The columns of a measure table.
pub const MEASURES: Columns = &[
    ("title", &["namn", "navn", "tiltak", "tittel", "title", "name", "measure"]),
    ("description", &["skildring", "beskrivelse", "omtale", "kva", "hva", "description"]),
    ("group", &["målgruppe", "for-kven", "for-hvem", "group", "target-group"]),
    ("ages", &["alder", "aldersgruppe", "age", "ages"]),
    ("levels", &["nivå", "nivaa", "level", "levels", "del", "part"]),
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
    // By which a translation knows the row.
    (ID, &["id"]),
];

/// The columns of a calendar.
pub const PLAN: Columns = &[
    ("date", &["dato", "når", "date", "when"]),
    ("time", &["tid", "klokkeslett", "time"]),
    ("what", &["kva", "hva", "hending", "hendelse", "what"]),
    ("phase", &["fase", "phase"]),
    (ID, &["id"]),
];

/// All heads by what is compared: every cell that may be a head is looked up here.
static KNOWN: LazyLock<BTreeMap<String, Vec<&str>>> = LazyLock::new(|| {
    let mut known = BTreeMap::<String, Vec<&str>>::new();
    for head in MEASURES.iter().chain(PLAN).flat_map(|(_, heads)| heads.iter()) {
        known.entry(plain(head)).or_default().push(head);
    }
    known
});

/// The column head that an editor knows a key by.
pub fn head_of(key: &str) -> &str {
    MEASURES.iter().chain(PLAN).find(|(known, _)| *known == key).map_or(key, |(_, heads)| heads[0])
}

/// The names that are proposed.
fn names(columns: Columns) -> impl Iterator<Item = &'static str> {
    columns.iter().filter(|(key, _)| *key != ID).flat_map(|(_, heads)| heads.iter().copied())
}

/// The key that a column head means.
fn key_of(head: &str, columns: Columns) -> Option<&'static str> {
    if head.is_empty() || head.len() > 100 {
        return None;
    }
    let wanted = KNOWN.get(&plain(head))?;
    columns.iter().find(|(_, heads)| heads.iter().any(|head| wanted.contains(head))).map(|(key, _)| *key)
}

/// Which column of its row a place in the text of a table is in, counted from 0.
pub fn column_of(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    let Some(separator) = before.chars().next_back().filter(|last| *last != '\n') else { return 0 };
    let row = before.rfind('\n').map_or(before, |newline| &before[newline + 1..]);
    let is_outside = |quoted: &mut bool, c: char| {
        *quoted ^= c == '"' && separator != '\t';
        Some(c == separator && !*quoted)
    };
    row.chars().scan(false, is_outside).filter(|is_one| *is_one).count()
}

/// The most rows of a table or list that are read, whatever it is written in: nobody reads more of them on a page.
pub const MOST_ROWS: u32 = 2_000;
/// The most columns of a sheet: a stray cell far out would fill memory with empty ones.
const MOST_COLUMNS: u32 = 100;

/// Why a spreadsheet can't be read: the end of its message's key.
type Unreadable = &'static str;

/// The first sheet of a spreadsheet that can be seen. Its cells are written to `source` as its text.
pub fn read_sheet(file: FileId, bytes: &[u8], source: &mut Source, findings: &Findings) -> Option<Grid> {
    let read = if source.path.to_lowercase().ends_with(".ods") { ods::read } else { xlsx::read };
    match read(bytes, file) {
        Ok(mut grid) => {
            source.text = grid.lay_out().into();
            let size = source.text.len() as u64;
            if size > LARGEST_TEXT {
                findings.add(too_large(Span::file(file), size, LARGEST_TEXT));
                return None;
            }
            source.sheet.clone_from(&grid.sheet);
            Some(grid)
        }
        Err(why) => {
            findings.add(Diagnostic::new(Code::TableUnreadable, Span::file(file)).variant(why));
            None
        }
    }
}

/// Yes or no in Norwegian, as spreadsheets show it in theirs.
fn yes_or_no(mut cell: GridCell) -> GridCell {
    let word = match cell.text.as_str() {
        "SANN" | "TRUE" => "Ja",
        "USANN" | "FALSE" => "Nei",
        _ => return cell,
    };
    word.clone_into(&mut cell.text);
    cell
}

/// Where the link of a cell leads, if that is out on the web or to somebody's mail.
fn web_link(target: &str) -> Option<Box<str>> {
    let target = target.trim();
    let safe = !target.chars().any(|c| c.is_whitespace() || c.is_control() || "<>".contains(c));
    let is_out = matches!(scheme(target), Some((_, Some(_), rest)) if !rest.is_empty());
    (safe && is_out && target.len() <= 2_000).then(|| target.into())
}
