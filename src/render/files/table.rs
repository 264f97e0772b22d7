//! Tables of data, written as CSV for spreadsheets and as JSON for programs.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::super::writer::dashed;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum DataCell {
    /// Words; empty if there is nothing to say.
    Text(String),
    Number(u32),
    /// One of a few: its code for programs, and what it is called.
    Code(String, String),
    List(Vec<DataCell>),
}

/// A cell with the name of its column.
#[derive(Debug, Clone)]
pub(crate) struct DataField {
    /// The column's name in JSON: a contract with scripts.
    pub key: &'static str,
    /// The theme's word that is the column's head in CSV.
    pub head: &'static str,
    pub cell: DataCell,
}

/// A row: the same columns as in all others of its table.
pub(crate) type DataRow = Vec<DataField>;

impl DataCell {
    /// Each of several texts.
    pub(crate) fn list(texts: impl IntoIterator<Item = String>) -> DataCell {
        DataCell::List(texts.into_iter().filter(|text| !text.is_empty()).map(DataCell::Text).collect())
    }

    /// One of a few words; nothing if there is none.
    pub(crate) fn code(code: Option<&str>, say: impl Fn(&str) -> String) -> DataCell {
        code.map_or_else(|| DataCell::Text(String::new()), |code| DataCell::Code(code.to_owned(), say(code)))
    }

    /// What kind of content it is, as the theme's words for that end.
    pub(crate) fn shape(&self) -> &'static str {
        match self {
            DataCell::Text(_) => "text",
            DataCell::Number(_) => "number",
            DataCell::Code(..) => "code",
            DataCell::List(_) => "list",
        }
    }

    /// The cell in a spreadsheet. What is between the items of a list stands in none of them.
    pub(crate) fn shown(&self) -> String {
        match self {
            DataCell::Text(text) | DataCell::Code(_, text) => text.clone(),
            DataCell::Number(number) => number.to_string(),
            DataCell::List(items) => {
                let items: Vec<String> = items.iter().map(DataCell::shown).collect();
                let between = if items.iter().any(|item| item.contains(',')) { "; " } else { ", " };
                items.join(between)
            }
        }
    }
}

impl Serialize for DataCell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            DataCell::Text(text) if text.is_empty() => serializer.serialize_none(),
            DataCell::Text(text) | DataCell::Code(text, _) => serializer.serialize_str(text),
            DataCell::Number(number) => serializer.serialize_u32(*number),
            DataCell::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| list.serialize_element(item))?;
                list.end()
            }
        }
    }
}

/// A row as JSON: an object with the columns in their order.
pub(crate) struct JsonRow<'a>(pub &'a DataRow);

impl Serialize for JsonRow<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(Some(self.0.len()))?;
        self.0.iter().try_for_each(|field| object.serialize_entry(field.key, &field.cell))?;
        object.end()
    }
}

/// What Excel must see first to read the text after it as UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Rows as CSV that opens right in a Norwegian Excel: `;` between the cells, and nothing in them that is calculated.
pub(crate) fn csv(heads: &[String], rows: impl IntoIterator<Item = Vec<String>>) -> Option<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(BYTE_ORDER_MARK.to_vec());
    writer.write_record(heads).ok()?;
    for row in rows {
        writer.write_record(row.iter().map(|cell| harmless(cell))).ok()?;
    }
    // Writing to memory does not fail; if it did, the table would be left out rather than truncated.
    writer.into_inner().ok()
}

/// A cell that no spreadsheet program takes for a formula, for a day (`6-12` has a dash, as on the page), or for a number that has
/// lost its first digit: 02800 calls the police.
fn harmless(cell: &str) -> String {
    let is_number = cell.bytes().all(|byte| byte.is_ascii_digit());
    if is_run(cell) || (is_number && cell.len() > 1 && cell.starts_with('0')) {
        return format!("'{cell}");
    }
    let short = cell.len() <= 5 && cell.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    if short { dashed(cell) } else { cell.to_owned() }
}

/// Whether a spreadsheet program would calculate a cell. A number, a telephone number, a dash alone and words after a dash and
/// a blank are shown as they are.
fn is_run(cell: &str) -> bool {
    let Some(rest) = cell.strip_prefix(['+', '-']) else { return cell.len() > 1 && cell.starts_with(['=', '@', '\t']) };
    let calls = |(at, c): (usize, char)| "|!".contains(c) || c == '(' && rest[..at].ends_with(char::is_alphanumeric);
    match rest.chars().next() {
        None => false,
        Some(' ' | '\u{a0}') if rest.contains(char::is_alphabetic) => rest.char_indices().any(calls),
        _ => !rest.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || ".,%".contains(c)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_keeps_its_first_digit() {
        for (cell, shown) in [("02800", "'02800"), ("0", "0"), ("57 00 12 10", "57 00 12 10"), ("0-6", "0–6")] {
            assert_eq!(harmless(cell), shown);
        }
    }

    #[test]
    fn only_what_would_be_run_is_made_harmless() {
        for cell in ["-", "+", "=", "-15", "-1,5 %", "- gratis", "- gratis (for alle)", "+47 57 00 40 01", "6 år"] {
            assert!(!is_run(cell), "{cell}");
        }
        for cell in ["=B2", "+A1", "-A1", "-2+3", "@SUM(A1)", "- cmd|'/C calc'!A0", "- SUM(A1)", "-gratis", "+1*A1"] {
            assert!(is_run(cell), "{cell}");
        }
    }
}
