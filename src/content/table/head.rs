//! The row with the names of the columns: which it is, what each column means, and which names are the municipality's own.

use super::grid::{Grid, GridCell, GridRow};
use super::lines::HeadLines;
use super::{Columns, ID, Tabular, key_of, names};
use crate::content::name::plain;
use crate::content::value::{Node, Table, Value};
use crate::diagnostic::{Code, Diagnostic, Findings, Span, listed, nearest};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ColumnUse {
    /// The value of this key.
    Key(&'static str),
    /// Something that is not shown, on purpose or with a finding of its own.
    LeftOut,
    /// It has no name.
    Nameless,
}

/// The names that a site has for the columns of a table: `columns = { "Navn på tiltaket" = "name", "Merknad" = "-" }`.
#[derive(Debug, Default)]
pub struct OwnNames {
    /// The file that they are written in, for advice.
    file: String,
    names: Vec<OwnName>,
    /// Whether one of them has a finding.
    faulty: bool,
}

#[derive(Debug)]
struct OwnName {
    head: String,
    /// Where it is written.
    span: Span,
    means: ColumnUse,
    /// What it was written to mean.
    written: String,
}

impl OwnNames {
    /// Reads the table of names in `file`; what is not text has been reported.
    pub fn read(table: Option<&Table>, file: &str, columns: Columns, findings: &Findings) -> OwnNames {
        let mut own = OwnNames { file: file.to_owned(), ..OwnNames::default() };
        for entry in table.into_iter().flat_map(|table| &table.entries) {
            let written = match &entry.node.value {
                Value::Integer(number) => number.to_string(),
                _ => entry.node.as_text().unwrap_or_default().trim().to_owned(),
            };
            let written = written.as_str();
            let key = columns.iter().find(|(key, _)| *key == written).map(|(key, _)| *key);
            let means = match (written, key.or_else(|| key_of(written, columns))) {
                ("-", _) => ColumnUse::LeftOut,
                (_, Some(key)) => ColumnUse::Key(key),
                (_, None) => {
                    own.faulty = true;
                    own.tell(&entry.node, written, columns, findings);
                    ColumnUse::LeftOut
                }
            };
            let faulty = means == ColumnUse::LeftOut && written != "-";
            let written = if faulty { "…" } else { written }.to_owned();
            own.names.push(OwnName { head: entry.key.clone(), span: entry.key_span, means, written });
        }
        own
    }

    fn tell(&self, node: &Node, written: &str, columns: Columns, findings: &Findings) {
        if !matches!(node.value, Value::Text(_) | Value::Integer(_)) {
            return;
        }
        findings.add(
            Diagnostic::new(Code::ValueInvalid, node.span)
                .variant("choice")
                .arg("value", written)
                .arg("choices", format!("{}, -", suggested(columns)))
                .nearest(written, names(columns)),
        );
    }

    /// What a name means to the site, else to all.
    pub(super) fn means(&self, head: &str, columns: Columns) -> Option<ColumnUse> {
        let wanted = plain(head);
        let own = self.names.iter().find(|own| plain(&own.head) == wanted).map(|own| own.means);
        own.or_else(|| key_of(head, columns).map(ColumnUse::Key))
    }

    /// Reports names that no column has. Where one was meant for a column whose name means nothing, that is the cause: the
    /// column is no longer among the unknown ones, and what is missing is not told either.
    fn tell_unused(&self, row: &GridRow, unknown: &mut Vec<&GridCell>, findings: &Findings) -> bool {
        let mut is_cause = false;
        for own in &self.names {
            let wanted = plain(&own.head);
            if row.cells.iter().any(|cell| plain(&cell.text) == wanted) {
                continue;
            }
            let finding = Diagnostic::new(Code::TableHead, own.span).variant("own").arg("head", own.head.as_str());
            let heads: Vec<(String, &GridCell)> = unknown.iter().map(|cell| (plain(&cell.text), *cell)).collect();
            let near = nearest(&wanted, heads.iter().map(|(head, _)| head.as_str()));
            let meant = heads.iter().find(|(head, _)| near == Some(head)).map(|(_, cell)| *cell);
            if let Some(meant) = meant {
                unknown.retain(|cell| cell.span != meant.span);
                is_cause = true;
            }
            findings.add(match meant {
                Some(meant) => finding.advice("nearest").arg("nearest", meant.text.as_str()),
                None => finding,
            });
        }
        is_cause
    }

    /// The line that gives these heads a meaning too; what nobody can guess is left open, since a column that is left out by mistake
    /// is missed by nobody.
    fn line(&self, heads: &[(&GridCell, Option<&'static str>)]) -> String {
        let quoted = |text: &str| text.replace(['"', '\\', '\n'], " ");
        let known = self.names.iter().map(|own| (quoted(&own.head), quoted(&own.written)));
        let new = heads
            .iter()
            .filter(|(cell, _)| cell.text.len() <= 100)
            .map(|(cell, key)| (quoted(&cell.text), key.map_or("…", super::head_of).to_owned()));
        let pairs: Vec<String> = known.chain(new).map(|(head, means)| format!("\"{head}\" = \"{means}\"")).collect();
        format!("columns = {{ {} }}", pairs.join(", "))
    }
}

fn suggested(columns: Columns) -> String {
    columns.iter().filter(|(key, _)| *key != ID).map(|(_, heads)| heads[0]).collect::<Vec<_>>().join(", ")
}

/// The names of the columns of a table.
pub(super) struct Head {
    /// Which rows they stand in.
    pub lines: HeadLines,
    pub columns: Vec<ColumnUse>,
    /// The column that must be there and is hidden, which has been reported.
    pub hidden: Option<usize>,
    /// Whether every column is there that must be; if not, it has been reported.
    pub whole: bool,
    /// Whether it has been reported why a column is missing.
    cause_is_told: bool,
}

impl Head {
    /// Finds the row, and reports what is wrong in it. `None` if all rows are empty.
    pub(super) fn read(grid: &Grid, tabular: Tabular, own: &OwnNames, findings: &Findings) -> Option<Head> {
        let lines = HeadLines::find(grid, tabular, own)?;
        let known = |grid: &Grid| HeadLines::known(grid, tabular, own);
        let is_cover = lines.names.cells.iter().filter(|cell| !cell.is_empty()).count() == 1 || known(grid) == 0;
        if known(grid) < 2
            && is_cover
            && let Some(meant) = grid.others.iter().find(|other| known(other) > 1)
        {
            let [first, meant] = [grid, meant].map(|grid| grid.sheet.as_deref().unwrap_or_default());
            let finding = Diagnostic::new(Code::TableHead, Span::file(grid.file)).variant("sheet");
            findings.add(finding.arg("sheet", first).arg("meant", meant));
            return None;
        }
        let row = lines.names.clone();
        let mut head = Head { lines, columns: Vec::new(), hidden: None, whole: true, cause_is_told: false };
        let mut unknown = Vec::new();
        for (index, cell) in row.cells.iter().enumerate().take(super::MOST_COLUMNS as usize) {
            let means = own.means(&cell.text, tabular.columns);
            let hidden = grid.hidden_columns.contains(&index);
            let means = match means {
                _ if cell.text.is_empty() => ColumnUse::Nameless,
                Some(ColumnUse::Key(key)) if hidden => {
                    if tabular.required.contains(&key) {
                        head.hidden = Some(index);
                        let finding = Diagnostic::new(Code::TableHead, cell.span).variant("hidden");
                        findings.add(finding.arg("head", cell.text.as_str()));
                    }
                    ColumnUse::LeftOut
                }
                Some(ColumnUse::Key(_)) if head.columns.contains(&means.unwrap_or(ColumnUse::Nameless)) => {
                    let finding = Diagnostic::new(Code::TableHead, cell.span).variant("twice");
                    findings.add(finding.arg("head", cell.text.as_str()));
                    ColumnUse::LeftOut
                }
                Some(means) => means,
                None if hidden => ColumnUse::LeftOut,
                None => {
                    unknown.push(cell);
                    ColumnUse::LeftOut
                }
            };
            head.columns.push(means);
        }
        // A table of a thousand unknown columns is none: so many are not told.
        unknown.truncate(super::MOST_COLUMNS as usize);
        head.cause_is_told = own.tell_unused(&row, &mut unknown, findings) || own.faulty || head.hidden.is_some();
        head.tell_unknown(&row, &unknown, tabular, own, findings);
        Some(head)
    }

    /// Reports the columns that mean nothing, and those that are missing: one that is missing because its name is unknown is
    /// reported once.
    fn tell_unknown(
        &mut self,
        row: &GridRow,
        unknown: &[&GridCell],
        tabular: Tabular,
        own: &OwnNames,
        findings: &Findings,
    ) {
        let columns = tabular.columns;
        let mut guessed: Vec<(&GridCell, Option<&'static str>)> = Vec::new();
        for cell in unknown {
            let guess = guess(&cell.text, columns).filter(|key| {
                !self.columns.contains(&ColumnUse::Key(key)) && guessed.iter().all(|(_, given)| given != &Some(*key))
            });
            guessed.push((cell, guess));
        }
        // What the table must have and no name means may be the first column whose name means nothing.
        for key in tabular.required.iter().filter(|key| !self.columns.contains(&ColumnUse::Key(key))) {
            if !self.cause_is_told
                && guessed.iter().all(|(_, guess)| *guess != Some(*key))
                && let Some((_, free)) = guessed.iter_mut().find(|(_, guess)| guess.is_none())
            {
                *free = Some(*key);
            }
        }
        let line = own.line(&guessed);
        let finding = |span: Span| {
            Diagnostic::new(Code::TableHead, span)
                .arg("known", suggested(columns))
                .arg("file", own.file.as_str())
                .arg("line", line.as_str())
        };
        let knows_any = self.columns.iter().any(|column| matches!(column, ColumnUse::Key(_)));
        let missing: Vec<&'static str> =
            tabular.required.iter().copied().filter(|key| !self.columns.contains(&ColumnUse::Key(key))).collect();
        self.whole = missing.is_empty();
        if !knows_any && !self.cause_is_told && unknown.len() > 1 {
            findings.add(finding(row.span).variant("none"));
            return;
        }
        let missing = if self.cause_is_told { &[][..] } else { &missing };
        for key in missing.iter().filter(|key| guessed.iter().all(|(_, guess)| *guess != Some(**key))) {
            let name = super::head_of(key);
            let written = format!("columns = {{ \"…\" = \"{name}\" }}");
            findings.add(finding(row.span).variant("missing").arg("key", name).arg("written", written));
        }
        let mut nothing = Vec::new();
        for (cell, guess) in &guessed {
            let finding = finding(cell.span).arg("head", cell.text.as_str());
            match guess.filter(|guess| missing.contains(guess)) {
                Some(key) => findings.add(finding.variant("perhaps").arg("key", super::head_of(key))),
                None => match finding.nearest(&cell.text.to_lowercase(), names(columns)) {
                    finding if finding.advice.is_some() => findings.add(finding),
                    finding => nothing.push((finding, format!("«{}»", cell.text))),
                },
            }
        }
        // The same is to be done about all that mean nothing.
        let (same, names): (Vec<_>, Vec<_>) = nothing.into_iter().unzip();
        for finding in same.into_iter().take(1) {
            findings.add(match names.len() {
                1 => finding,
                _ => finding.variant("several").arg("heads", listed(&names, MOST_NAMES)),
            });
        }
    }
}

/// The most columns that a finding names.
const MOST_NAMES: usize = 10;

/// The key that an unknown name may mean: one of its words is a name, or it is a misspelt one.
fn guess(head: &str, columns: Columns) -> Option<&'static str> {
    let words = plain(head);
    // Words that may ask for anything: `Hvor mye`, `Kva type tilbod`.
    let vague = ["kva", "hva", "kvar", "hvor", "nar", "when", "type"];
    let words = words.split('-').filter(|word| !vague.contains(word));
    if let Some(key) = words.clone().find_map(|word| key_of(word, columns)) {
        return Some(key);
    }
    nearest(&head.to_lowercase(), names(columns)).and_then(|near| key_of(near, columns))
}
