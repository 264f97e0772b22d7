//! Tables as offices save them: CSV with its quotes and ragged rows, and spreadsheets, whole and broken.

use std::sync::LazyLock;

use betre::content::table::{Columns, MEASURES, PLAN};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, XlsxError};

use super::mutation::{changed, changes};
use super::vocabulary::{Mood, Text, one_of, reference, sentence};
use crate::support::{packed, unpacked};

/// The heads that editors write, and some that nobody knows.
fn head(columns: Columns) -> Text {
    let known: Vec<&str> = columns.iter().flat_map(|(_, heads)| heads.iter().copied()).collect();
    prop_oneof![
        9 => select(known).prop_map(str::to_owned),
        1 => one_of(&["", "ukjend", "Nivå ", "id", "\"", "sep=;"]),
    ]
    .boxed()
}

/// The columns of a measure table or a calendar.
fn columns() -> impl Strategy<Value = Columns> {
    prop_oneof![3 => Just(MEASURES), 1 => Just(PLAN)]
}

fn cell() -> Text {
    prop_oneof![
        4 => sentence(Mood::Wild),
        4 => one_of(&[
            "", "1", "0, 1 og 2", "1.0", "2800", "9,7E+07", "06.des", "6.mai", "universell", "Indikert", "6-12", "alle",
            "2017-02-13", "2017-08/2017-09", "10:00-12:00", "https://www.udir.no/", "=1+1", "@skule", "-1", "NaN",
        ]),
        2 => reference(),
    ]
    .boxed()
}

/// A CSV file as text.
pub fn csv() -> Text {
    (columns(), one_of(&[";", ",", "\t"]), one_of(&["\n", "\r\n", "\n\n", "\r"]), 0..12u8)
        .prop_flat_map(|(columns, delimiter, newline, way)| {
            let heads = vec(head(columns), 1..8);
            let rows = vec(vec(cell(), 0..9), 0..8);
            (heads, rows).prop_map(move |(heads, rows)| {
                let quote = |cell: &String| match (way, cell.contains([';', ',', '\t', '"', '\n', '\r'])) {
                    (0, _) => cell.clone(),
                    (1, _) | (_, true) => format!("\"{}\"", cell.replace('"', "\"\"")),
                    (_, false) => cell.clone(),
                };
                let first = if way == 2 { "sep=;\n" } else { "" };
                let lines = std::iter::once(&heads).chain(&rows);
                let lines: Vec<String> =
                    lines.map(|row| row.iter().map(quote).collect::<Vec<_>>().join(&delimiter)).collect();
                format!("{first}{}{newline}", lines.join(&newline))
            })
        })
        .boxed()
}

/// A table of measures as it should be.
pub fn right_csv() -> Text {
    vec((sentence(Mood::Calm), sentence(Mood::Calm)), 0..6)
        .prop_map(|rows| {
            let quote = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
            let rows = rows.iter().map(|(title, text)| format!("{};{};0, 1;skule\n", quote(title), quote(text)));
            format!("tiltak;skildring;nivå;teneste\n{}", rows.collect::<String>())
        })
        .boxed()
}

/// What a cell of a spreadsheet holds.
#[derive(Debug, Clone)]
enum Held {
    Text(String),
    Number(f64),
    Date(f64),
    Bool(bool),
    Formula(&'static str),
}

/// The bytes of an Excel file.
pub fn xlsx() -> BoxedStrategy<Vec<u8>> {
    let held = prop_oneof![
        6 => cell().prop_map(Held::Text),
        2 => select(vec![0.0, 1.0, 2.5, -1.0, 1e300, 2800.0, 97_552_163.0]).prop_map(Held::Number),
        2 => select(vec![0.0, 1.0, 60.0, 45_000.75, 2_958_465.0]).prop_map(Held::Date),
        1 => any::<bool>().prop_map(Held::Bool),
        1 => select(vec!["=1/0", "=A1", "=HYPERLINK(\"x\")"]).prop_map(Held::Formula),
    ];
    (columns(), 0..3u32)
        .prop_flat_map(move |(columns, down)| {
            let heads = vec(head(columns), 1..8);
            (heads, vec(vec(held.clone(), 0..9), 0..8), Just(down))
        })
        .prop_map(|(heads, rows, down)| workbook(heads, rows, down).unwrap_or_default())
        .boxed()
}

fn workbook(heads: Vec<String>, rows: Vec<Vec<Held>>, down: u32) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let date = Format::new().set_num_format("dd.mmm");
    let heads = heads.into_iter().map(Held::Text).collect();
    for (row, cells) in (down..).zip(std::iter::once(heads).chain(rows)) {
        for (column, held) in (0..).zip(cells) {
            match held {
                Held::Text(text) => sheet.write(row, column, text)?,
                Held::Number(number) => sheet.write(row, column, number)?,
                Held::Date(number) => {
                    sheet.write_with_format(row, column, &ExcelDateTime::from_serial_datetime(number)?, &date)?
                }
                Held::Bool(yes) => sheet.write(row, column, yes)?,
                Held::Formula(formula) => sheet.write(row, column, Formula::new(formula).set_result("#DIV/0!"))?,
            };
        }
    }
    book.save_to_buffer()
}

/// A spreadsheet of an office, changed within: the archive is whole, what lies in it is not.
pub fn broken_sheet() -> BoxedStrategy<(&'static str, Vec<u8>)> {
    let broken =
        (select(sheets()), any::<prop::sample::Index>(), changes()).prop_map(|((ending, bytes), part, changes)| {
            let mut parts = unpacked(bytes).unwrap_or_default();
            let part = part.index(parts.len());
            parts[part].1 = changed(std::mem::take(&mut parts[part].1), &changes);
            (ending, packed(&parts).unwrap_or_default())
        });
    let outside =
        (select(sheets()), changes()).prop_map(|((ending, bytes), changes)| (ending, changed(bytes.clone(), &changes)));
    prop_oneof![4 => broken, 1 => outside].boxed()
}

/// The spreadsheets of the tests that are some, by their ending.
fn sheets() -> &'static [(&'static str, &'static Vec<u8>)] {
    static SHEETS: LazyLock<Vec<(&'static str, &'static Vec<u8>)>> = LazyLock::new(|| {
        let ending = |path: &str| ["xlsx", "ods"].into_iter().find(|ending| path.ends_with(ending));
        let files = super::real::files().iter().filter(|(_, bytes)| unpacked(bytes).is_ok());
        files.filter_map(|(path, bytes)| Some((ending(path)?, bytes))).collect()
    });
    &SHEETS
}
