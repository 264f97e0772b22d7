//! What a cell holds: text as it stands, several levels or hours with commas between them, a day.

use super::grid::{CellSort, GridCell};
use super::office::{self, OfficeFault};
use crate::content::markdown::escaped;
use crate::content::value::{Node, Value};
use crate::diagnostic::{Code, Diagnostic, Findings};

/// The value of a cell; none if it is one that can't be meant, which is reported.
pub(super) struct ColumnValue {
    pub node: Option<Node>,
    /// The time of a day that the cell has too.
    pub clock: Option<String>,
}

/// The keys whose words are read as Markdown where they are written by hand. In a cell they are text.
const PROSE: [&str; 9] = ["description", "group", "arena", "when", "duration", "evidence", "cost", "how", "what"];

/// The words that are read as the words of TOML.
const PREVENTION: [(&str, &[&str]); 3] = [
    ("universal", &["universell", "universelt"]),
    ("selective", &["selektiv", "selektivt"]),
    ("indicated", &["indikert"]),
];

/// A word of TOML as it is written in a cell.
pub fn in_norwegian(word: &'static str) -> &'static str {
    PREVENTION.iter().find(|(choice, _)| *choice == word).map_or(word, |(_, words)| words[0])
}

/// Reads a cell in the column of a key. A value that is `required` is kept even if something is wrong with it.
pub(super) fn read(cell: &GridCell, key: &str, required: bool, list: &str, findings: &Findings) -> ColumnValue {
    let in_plan = list != "measures";
    let mut value = ColumnValue { node: None, clock: None };
    if let Some(fault) = office::fault(cell, key, in_plan) {
        let finding = Diagnostic::new(Code::TableExcel, cell.span).arg("value", cell.text.as_str());
        findings.add(finding.variant(fault.variant()));
        if !required || fault == OfficeFault::Uncalculated {
            // A name that can't be read is reported here, not as missing too.
            let kept = required.then(|| Node { span: cell.span, value: Value::Text("?".to_owned()) });
            return ColumnValue { node: kept, clock: None };
        }
    }
    let text = |text: &str| Node { span: cell.span, value: Value::Text(text.to_owned()) };
    let list = |parts: Vec<String>| Node {
        span: cell.span,
        value: Value::List(parts.iter().map(|part| text(part)).collect()),
    };
    value.node = Some(match key {
        "levels" => list(levels(&cell.text)),
        "time" => list(parts(&cell.text)),
        "date" => match &cell.sort {
            CellSort::Day(day) => {
                value.clock.clone_from(&day.clock);
                text(&day.iso)
            }
            _ => text(&office::norwegian_day(&cell.text).unwrap_or_else(|| cell.text.clone())),
        },
        "prevention" => {
            let word = cell.text.to_lowercase();
            let choice = PREVENTION.iter().find(|(_, words)| words.contains(&word.as_str()));
            text(choice.map_or(&cell.text, |(choice, _)| choice))
        }
        "link" => text(cell.link.as_deref().filter(|link| link.starts_with("http")).unwrap_or(&cell.text)),
        key if PROSE.contains(&key) => match &cell.link {
            Some(link) if !cell.text.contains("://") => {
                text(&format!("[{}](<{link}>)", escaped(&cell.text.replace('\n', " ")).replace(']', "\\]")))
            }
            _ => text(&as_text(&cell.text)),
        },
        "service" if crate::content::name::plain(&cell.text) != cell.text => text(&as_text(&cell.text)),
        _ => text(&cell.text.replace('\n', " ")),
    });
    value
}

/// Text as Markdown that shows it as it stands. `\{` and `\<` are what messages propose where a sign is no more than that.
fn as_text(text: &str) -> String {
    let kept = [("\\{", "\u{fdd0}"), ("\\<", "\u{fdd1}")];
    let hidden = kept.iter().fold(text.to_owned(), |text, (sign, stands_for)| text.replace(sign, stands_for));
    kept.iter().fold(escaped(&hidden), |text, (sign, stands_for)| text.replace(stands_for, sign))
}

/// What stands between commas, semicolons, line breaks or «og».
fn parts(text: &str) -> Vec<String> {
    let parts = text.split([',', ';', '\n']).flat_map(|part| part.split(" og ")).map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// The numbers of levels: `0, 1`, `0–1`, `Nivå 0 og 1`. What is no number is left as it is, to be reported.
fn levels(text: &str) -> Vec<String> {
    let mut levels = Vec::new();
    for part in text.split(['/', '+', '&']).flat_map(parts) {
        let bare = bare_level(&part);
        let range = ["-", "–", "—", " til ", " to "].iter().find_map(|between| {
            let (from, to) = bare.split_once(between)?;
            let number = |text: &str| bare_level(text).parse::<u32>().ok().filter(|number| *number < 10);
            Some(number(from)?..=number(to)?).filter(|range| !range.is_empty())
        });
        match range {
            Some(range) => levels.extend(range.map(|level| level.to_string())),
            None if bare.parse::<u32>().is_ok() => levels.push(bare),
            None => levels.push(part),
        }
    }
    levels
}

/// A level without the word for it: `Nivå 1` is `1`.
fn bare_level(text: &str) -> String {
    let text = text.trim().to_lowercase();
    let words = ["nivåene", "nivåa", "nivåer", "nivå", "niva", "levels", "level", "del", "part"];
    let bare = words.iter().find_map(|word| text.strip_prefix(word)).unwrap_or(&text);
    let bare = bare.trim_matches(|c: char| c == ':' || c == '.' || c.is_whitespace());
    bare.strip_suffix(".0").unwrap_or(bare).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_read_as_people_write_them() {
        for (written, read) in [
            ("0-1", "0 1"),
            ("0–2", "0 1 2"),
            ("0 – 1", "0 1"),
            ("Nivå 1", "1"),
            ("nivå 0 til 1, og nivå 3", "0 1 3"),
            ("0, 1 og 2", "0 1 2"),
            ("Nivå 0 og nivå 1", "0 1"),
            ("1/2", "1 2"),
            ("Del 0 og 1", "0 1"),
            ("1.0", "1"),
            ("2-1", "2-1"),
            ("alle", "alle"),
            ("06.des", "06.des"),
        ] {
            assert_eq!(levels(written).join(" "), read, "{written}");
        }
    }
}
