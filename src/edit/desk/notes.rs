//! What was found in a file, at the fields that it is about.

use super::DeskSite;
use super::open::SiteFile;
use crate::content::text::split;
use crate::content::value::{Node, Value, parse_toml};
use crate::diagnostic::catalogue::{Lang, help, message};
use crate::diagnostic::{Arg, Code, Diagnostic, Findings, Severity, Span};
use crate::edit::form::{EditField, FieldNotes, data_key};
use crate::edit::splice::PathStep;

/// The field of a file's text, beside those of its keys.
pub(super) const TEXT: &str = "text";

/// What is wrong in a file.
pub(super) struct FileNotes {
    /// At the fields, by their keys.
    pub at: FieldNotes,
    /// All of it, with the field if there is one.
    pub all: Vec<FileNote>,
}

/// One thing that is wrong.
pub(super) struct FileNote {
    pub severity: Severity,
    pub text: String,
    /// The key of the field that it is at.
    pub field: Option<String>,
}

/// What a finding says, and what to do, for who does not write files: without signs around what is written in them, with the name of
/// the field in place of a key, and without advice on how to write it.
pub(super) fn told(finding: &Diagnostic, lang: Lang, label: Option<&str>) -> String {
    let mut finding = finding.clone();
    for (name, arg) in &mut finding.args {
        if let ("key", Some(label)) = (*name, label) {
            *arg = Arg::Text(label.to_owned());
        }
    }
    let advice = help(&finding, lang).filter(|help| !help.contains(['`', '[', '{']));
    let advice = advice.map(|help| format!(" {help}")).unwrap_or_default();
    format!("{}{advice}", message(&finding, lang).replace('`', ""))
}

impl FileNotes {
    /// What was found in a file, with notes left out.
    pub(super) fn of(file: &SiteFile, site: &DeskSite, fields: &[&EditField]) -> FileNotes {
        let sources = &site.examined.site.sources;
        let mut notes = FileNotes { at: FieldNotes::new(), all: Vec::new() };
        let here = site.examined.findings.iter().filter(|finding| sources.path(finding.span) == file.path);
        for finding in here.filter(|finding| finding.severity != Severity::Note) {
            let path = place_of(finding, file, site).unwrap_or_default();
            let is_text = file.is_text() && path == [PathStep::Key(TEXT.to_owned())];
            let at = nearest(fields, &path).filter(|_| !is_text);
            let label = at.map(|field| {
                field.named.clone().unwrap_or_else(|| site.words().say(&format!("{}.label", field.message)))
            });
            let text = told(finding, site.lang, label.as_deref());
            let field = if is_text { Some(TEXT.to_owned()) } else { at.map(|field| data_key(&field.path)) };
            if let Some(field) = &field {
                notes.at.entry(field.clone()).or_default().push(text.clone());
            }
            notes.all.push(FileNote { severity: finding.severity, text, field });
        }
        notes
    }
}

/// The way to what a finding is about; that of the text for what is below the front matter.
fn place_of(finding: &Diagnostic, file: &SiteFile, site: &DeskSite) -> Option<Vec<PathStep>> {
    let Span { file: id, start, .. } = finding.span;
    let text = &site.examined.site.sources.get(id).text;
    let (front, base) = if file.is_text() {
        let parts = split(text, Span::file(id)).ok()?;
        if start >= parts.body {
            return Some(vec![PathStep::Key(TEXT.to_owned())]);
        }
        (&text[parts.front.0..parts.front.1], parts.front.0)
    } else {
        (&**text, 0)
    };
    let table = parse_toml(front, id, base, &Findings::default()).table;
    let root = Node { span: Span::new(id, base, base + front.len()), value: Value::Table(table) };
    let mut path = Vec::new();
    deepest(&root, start, &mut path);
    // What is missing is told of the table that lacks it.
    let missing = |(name, arg): &(&'static str, Arg)| match arg {
        Arg::Text(key) if *name == "key" => Some(key.clone()),
        _ => None,
    };
    match finding.code {
        Code::ValueMissing => path.extend(finding.args.iter().find_map(missing).map(PathStep::Key)),
        Code::TitleMissing => path.push(PathStep::Key("title".to_owned())),
        _ => {}
    }
    Some(path)
}

/// The way to the innermost value that holds a byte.
fn deepest(node: &Node, at: usize, path: &mut Vec<PathStep>) {
    match &node.value {
        Value::Table(table) => {
            let entry = table.entries.iter().find(|entry| is_in(entry.key_span, at) || is_in_value(&entry.node, at));
            if let Some(entry) = entry {
                path.push(PathStep::Key(entry.key.clone()));
                deepest(&entry.node, at, path);
            }
        }
        Value::List(items) => {
            if let Some((place, item)) = items.iter().enumerate().find(|(_, item)| is_in_value(item, at)) {
                path.push(PathStep::Place(place));
                deepest(item, at, path);
            }
        }
        _ => {}
    }
}

/// Whether a value, or something in it, holds a byte: the place of a table with a header is the header's.
fn is_in_value(node: &Node, at: usize) -> bool {
    is_in(node.span, at)
        || match &node.value {
            Value::Table(table) => {
                table.entries.iter().any(|entry| is_in(entry.key_span, at) || is_in_value(&entry.node, at))
            }
            Value::List(items) => items.iter().any(|item| is_in_value(item, at)),
            _ => false,
        }
}

fn is_in(span: Span, at: usize) -> bool {
    span.start <= at && at < span.end.max(span.start + 1)
}

/// The field at a path, or the one that is nearest around it.
fn nearest<'f>(fields: &[&'f EditField], path: &[PathStep]) -> Option<&'f EditField> {
    let field = *fields.iter().find(|field| path.starts_with(&field.path))?;
    // An item that is not in a list has the path of its key.
    let inside: Vec<&EditField> = field.inside().iter().filter(|inner| inner.path.len() > field.path.len()).collect();
    nearest(&inside, path).or(Some(field))
}
