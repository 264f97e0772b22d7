//! Formulas in spreadsheets: most count, and some ask other programs and other machines.

use crate::content::acting::Acting;

/// Functions that call a program or a part of the system, and those that fetch something when the sheet is counted.
const START: [&str; 7] = ["DDE", "RTD", "CALL", "EXEC", "REGISTER", "REGISTER.ID", "SQL.REQUEST"];
const FETCH: [&str; 2] = ["WEBSERVICE", "IMAGE"];

/// What a formula does; `is_open` for one of `LibreOffice`.
pub(super) fn act(formula: &str, is_open: bool) -> Option<Acting> {
    let mut worst = None;
    let mut rest = formula;
    // The name that stands before the next sign.
    let mut name = "";
    while let Some(at) = rest.find(|sign: char| !(sign.is_alphanumeric() || matches!(sign, '.' | '_'))) {
        let (word, after) = rest.split_at(at);
        name = if word.is_empty() { name } else { word };
        let sign = after.chars().next().unwrap_or_default();
        rest = after.get(sign.len_utf8()..).unwrap_or_default();
        match sign {
            '(' => worst = worst.max(of_function(name, rest)),
            // A text, or the name of a sheet, perhaps with the file it is in.
            '"' | '\'' => {
                let (quoted, after) = rest.split_once(sign).unwrap_or((rest, ""));
                if sign == '\'' && is_open && after.starts_with('#') {
                    worst = worst.max(Acting::of_fetch(quoted));
                }
                rest = after;
            }
            // Columns of a table, of any name, and the number of a workbook.
            '[' if !is_open => rest = after_brackets(rest),
            // A program, with what it is asked for: `cmd|'/c calc'!A1`. In LibreOffice it parts the rows of a list.
            '|' if !is_open => return Some(Acting::Starts),
            _ => {}
        }
        if !sign.is_whitespace() {
            name = "";
        }
    }
    worst
}

/// What follows a bracket that is open, and those in it.
fn after_brackets(text: &str) -> &str {
    let mut open = 1_usize;
    for (at, sign) in text.char_indices() {
        match sign {
            '[' => open += 1,
            ']' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return text.get(at + 1..).unwrap_or_default();
        }
    }
    ""
}

/// What the cells of a table of plain text do: a spreadsheet takes those that begin like formulas for formulas.
pub(super) fn in_cells(bytes: &[u8]) -> Option<Acting> {
    let text = String::from_utf8_lossy(bytes).replace('\0', "");
    let cells = text.split([';', ',', '\t', '\n', '\r']).map(|cell| cell.trim_matches(['"', ' ']));
    cells.filter_map(in_cell).max()
}

fn in_cell(cell: &str) -> Option<Acting> {
    let formula = cell.strip_prefix(['=', '+', '-', '@'])?;
    // What is asked for ends in a cell. What people write after a hyphen may have a line in it, but no such quotation.
    let (line, end) = if cell.starts_with('=') { ("|", "!") } else { ("|'", "'!") };
    let asked = formula.split_once(line).filter(|(_, asked)| asked.contains(end)).map(|_| Acting::Starts);
    asked.or_else(|| act(formula, true).filter(|_| cell.starts_with('=')))
}

fn of_function(name: &str, arguments: &str) -> Option<Acting> {
    let upper = name.to_ascii_uppercase();
    let name = upper.strip_prefix("_XLFN.").unwrap_or(&upper);
    if START.contains(&name) {
        return Some(Acting::Starts);
    }
    FETCH.contains(&name).then(|| {
        let address = arguments.trim_start().strip_prefix('"').and_then(|text| text.split('"').next());
        Acting::Fetches(address.unwrap_or(name).to_owned())
    })
}
