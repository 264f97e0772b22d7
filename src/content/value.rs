//! A value as an editor wrote it, with its place: what TOML, CSV and spreadsheets become before they are read as a kind.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::dates::{WrittenDate, as_period};
use super::norwegian::english;
use super::straight::{CURLY, straightened};
use super::table::MOST_ROWS;
use crate::diagnostic::{Arg, Code, Diagnostic, FileId, Findings, Sources, Span, is_invisible};

/// A value and where it is. The place is that of the value itself, without the key.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// With the quotes or brackets around it.
    pub span: Span,
    /// What was written, with its type.
    pub value: Value,
}

/// A TOML value. A cell of a spreadsheet or CSV file is always text, or a list of texts.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// With escapes read.
    Text(String),
    /// In any of TOML's notations.
    Integer(i64),
    /// Infinite for a whole number that is too large.
    Float(f64),
    /// `true` or `false`.
    Bool(bool),
    /// A TOML date, kept as written.
    Date(String),
    /// `[…]`, or tables under `[[key]]`.
    List(Vec<Node>),
    /// `{…}`, or what is under `[key]`.
    Table(Table),
}

/// Keys and values in the order they were written.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// If a key occurs twice, the first counts.
    pub entries: Vec<KeyValue>,
}

/// A key of a table, and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyValue {
    /// Without quotes.
    pub key: String,
    /// Where the key is; the cell, in a spreadsheet or CSV file.
    pub key_span: Span,
    /// The value, with a place of its own.
    pub node: Node,
}

impl Table {
    /// The value of a key, if the table has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries.iter().find(|entry| entry.key == key).map(|entry| &entry.node)
    }

    /// Removes a key and returns it with its value.
    pub fn take(&mut self, key: &str) -> Option<KeyValue> {
        let at = self.entries.iter().position(|entry| entry.key == key)?;
        Some(self.entries.remove(at))
    }
}

impl Node {
    /// The text, if it is one; `None` for any other type.
    pub fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether it is given, with nothing in it.
    pub fn is_blank(&self) -> bool {
        match &self.value {
            Value::Text(text) => text.trim().is_empty(),
            Value::List(items) => items.is_empty(),
            _ => false,
        }
    }

    /// The table, if it is one; `None` for any other type.
    pub fn as_table(&self) -> Option<&Table> {
        match &self.value {
            Value::Table(table) => Some(table),
            _ => None,
        }
    }

    /// The catalogue key that names the type of this value.
    pub fn type_name(&self) -> &'static str {
        match self.value {
            Value::Text(_) => "type-text",
            Value::Integer(_) | Value::Float(_) => "type-number",
            Value::Bool(_) => "type-bool",
            Value::Date(_) => "type-date",
            Value::List(_) => "type-list",
            Value::Table(_) => "type-table",
        }
    }
}

/// A parsed piece of TOML, and whether all of it could be parsed.
pub struct Toml {
    /// What could be parsed.
    pub table: Table,
    /// False if a fault was reported.
    pub whole: bool,
}

/// Parses the TOML in `file` from byte `base` on, and reports what is wrong in it: the first fault of each line, since the
/// rest of a line is mostly a consequence of it.
pub fn parse_toml(text: &str, file: FileId, base: usize, findings: &Findings) -> Toml {
    let straight = straightened(text);
    for place in straight.iter().flat_map(|straight| &straight.places) {
        let span = Span::new(file, base + place.start, base + place.end);
        findings.add(match &text[place.clone()] {
            ":" => Diagnostic::new(Code::TomlSyntax, span).variant("equals"),
            quote => Diagnostic::new(Code::CurlyQuotes, span).arg("quote", quote),
        });
    }
    let mut places = Places { text, file, base, meant: BTreeMap::new() };
    let text = straight.as_ref().map_or(text, |straight| &straight.text);
    let (table, errors) = DeTable::parse_recoverable(text);
    let ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    let mut lines = BTreeMap::new();
    for error in &errors {
        let span = error.span().unwrap_or(0..0);
        let line = ends.partition_point(|end| *end < span.start);
        let place = lines.entry(line).or_insert_with(|| (span.clone(), error.message()));
        if span.start < place.0.start {
            *place = (span, error.message());
        }
    }
    let mut open = None;
    for (span, message) in lines.values() {
        let (finding, start, end) = syntax_fault(text, message, span);
        // Where a quotation mark is missing, nothing is right until the next key.
        let line_end = text[start.min(text.len())..].find('\n').map_or(text.len(), |end| start + end);
        if open.is_some_and(|open: usize| text.get(open..line_end).is_some_and(|since| !begins_anew(since))) {
            continue;
        }
        open = (finding.variant == Some("quotes")).then_some(end);
        if let Some(Arg::Text(write)) = finding.arg_of("write") {
            places.meant.insert(start, write);
        }
        findings.add(Diagnostic { span: places.span(start..end), ..finding });
    }
    let mut whole = errors.is_empty();
    let mut too_long = |span: Span| {
        findings.add(Diagnostic::new(Code::TableUnreadable, span).variant("rows"));
        whole = false;
    };
    let table = convert_table(table.get_ref(), Span::file(file), &places, &mut too_long);
    Toml { table, whole }
}

/// Whether a line of this text, after its first one, begins a key or a table.
fn begins_anew(text: &str) -> bool {
    text.lines().skip(1).any(|line| {
        let key = line.split_once('=').map(|(key, _)| key.trim_end());
        line.starts_with('[')
            || key.is_some_and(|key| {
                !key.is_empty() && key.bytes().all(|c| c.is_ascii_alphanumeric() || b"_-".contains(&c))
            })
    })
}

/// Places in a text that begins at byte `base` of a file.
struct Places<'t> {
    text: &'t str,
    file: FileId,
    base: usize,
    /// What is meant by a value that is not rightly written, by where it begins: that has been told, and is not told twice.
    meant: BTreeMap<usize, String>,
}

impl Places<'_> {
    /// A place with all of the signs that it begins and ends in: what is read as a straight mark may be a longer one.
    fn span(&self, range: Range<usize>) -> Span {
        let (start, end) = (self.text.floor_char_boundary(range.start), self.text.ceil_char_boundary(range.end));
        Span::new(self.file, self.base + start, self.base + end)
    }
}

/// A fault in TOML in our own words (the parser's are English and for programmers), and where it is. A fault without an
/// extent is shown by its line.
fn syntax_fault(text: &str, message: &str, span: &Range<usize>) -> (Diagnostic, usize, usize) {
    let at = span.start.min(text.len());
    let start_of_line = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[start_of_line..].lines().next().unwrap_or("");
    // Quotes that Word made curly, where TOML wants straight ones.
    let rest = text[at..].trim_start();
    if let Some(quote) = rest.chars().next().filter(|c| CURLY.contains(*c)) {
        let start = text.len() - rest.len();
        let finding = Diagnostic::new(Code::CurlyQuotes, Span::default()).arg("quote", quote.to_string());
        return (finding, start, start + quote.len_utf8());
    }
    // A fixed space from a web page before the equals sign, or a sign that nobody sees.
    if let Some((at, sign)) = stray_sign(line) {
        let before = line[..at].trim_start();
        let finding = Diagnostic::new(Code::TomlSyntax, Span::default()).variant("invisible");
        let finding =
            if before.is_empty() { finding.variant("invisible-first") } else { finding.arg("before", before) };
        return (finding, start_of_line + at, start_of_line + at + sign.len_utf8());
    }
    // A day or a length of time that TOML wants quotation marks around, and we another form.
    let (start, written) = value_around(line, at - start_of_line);
    if let Some(finding) = unquoted(written) {
        let start = start_of_line + start;
        return (finding, start, start + written.len());
    }
    let has = |words: &[&str]| words.iter().any(|word| message.contains(word));
    let ends_line = text[at..].lines().next().unwrap_or("").trim().is_empty();
    let key = line.split(['=', ':']).next().unwrap_or("").trim();
    let has_equals = line.contains('=');
    let variant = if has(&["duplicate key"]) {
        Some("duplicate")
    } else if has(&["unquoted key", "invalid key", "keys cannot", "no value"]) {
        // `title: "Uro"`, `eit notat`, `to ord = 1`, `målgruppe = 1`.
        Some(if has_equals && !line.split('=').next().is_some_and(|key| key.contains(':')) { "key" } else { "equals" })
    } else if has(&["string values must be quoted", "missing value"]) && ends_line {
        Some("no-value")
    } else if has(&["quoted", "opening quote", "basic string", "literal string", "invalid string"]) {
        Some("quotes")
    } else if has(&["escape", "unicode"]) {
        Some("backslash")
    } else if has(&["missing value"]) {
        Some("no-value")
    } else if has(&["assignment", "`=`"]) {
        Some("equals")
    } else if has(&["comma"]) {
        Some("comma")
    } else if has(&["unclosed", "missing array opening", "missing inline table opening", "missing table open"]) {
        Some("bracket")
    } else if has(&["date", "time"]) {
        Some("date")
    } else if has(&["number", "integer", "float", "zero", "sign", "radix", "digits"]) {
        Some("number")
    } else if has(&["recursion", "recurse"]) {
        Some("deep")
    } else {
        None
    };
    let mut finding = Diagnostic { variant, ..Diagnostic::new(Code::TomlSyntax, Span::default()) };
    if let (Some("key"), Some(english)) = (variant, english(key)) {
        finding = finding.advice("nearest").arg("nearest", english);
    }
    if span.is_empty() && !line.trim().is_empty() {
        let indent = line.len() - line.trim_start().len();
        return (finding, start_of_line + indent, start_of_line + line.trim_end().len());
    }
    (finding, at, span.end.clamp(at, text.len()))
}

/// The value of a line, list or pair of braces around a place in the line, and where it begins.
fn value_around(line: &str, at: usize) -> (usize, &str) {
    let start = line.get(..at).unwrap_or(line).rfind(['=', '[', '{', ',']).map_or(0, |mark| mark + 1);
    // A place before the value is that of its key.
    let start = line[start..].find('=').map_or(start, |mark| start + mark + 1);
    let value = line[start..].split(['#', ',', ']', '}']).next().unwrap_or_default();
    (start + value.len() - value.trim_start().len(), value.trim())
}

fn unquoted(written: &str) -> Option<Diagnostic> {
    // What has digits and spaces only is more likely to be a telephone number.
    let is_more = |c: char| ".-/–".contains(c) || c.is_alphabetic();
    let has_number = written.contains(|c: char| c.is_ascii_digit());
    if written.contains(['"', '\'']) || !has_number || !written.contains(is_more) {
        return None;
    }
    let finding = Diagnostic::new(Code::TomlSyntax, Span::default()).variant("unquoted").arg("value", written);
    match (WrittenDate::read(written), as_period(written)) {
        (Some(date), _) if date.has_year => Some(finding.arg("write", date.iso())),
        (Some(date), _) => Some(finding.variant("unquoted-no-year").arg("write", date.iso())),
        (_, Some(period)) => Some(finding.arg("write", period)),
        _ => None,
    }
}

/// The first sign outside quotation marks that looks like a space or like nothing, but is not a plain space.
fn stray_sign(line: &str) -> Option<(usize, char)> {
    let mut quote = None;
    for (at, c) in line.char_indices() {
        match quote {
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if c == '#' => return None,
            None if c == '"' || c == '\'' => quote = Some(c),
            None if is_invisible(c) || c.is_whitespace() && !c.is_ascii() => return Some((at, c)),
            None => {}
        }
    }
    None
}

/// A table; empty if it has more keys than are read, which `too_long` is told of.
fn convert_table(table: &DeTable, span: Span, places: &Places, too_long: &mut dyn FnMut(Span)) -> Table {
    if table.len() > MOST_ROWS as usize {
        too_long(span);
        return Table::default();
    }
    let entry = |(key, value): (&Spanned<DeString>, &Spanned<DeValue>)| KeyValue {
        key: key.get_ref().to_string(),
        key_span: places.span(key.span()),
        node: node(value, places, too_long),
    };
    Table { entries: table.iter().map(entry).collect() }
}

fn node(value: &Spanned<DeValue>, places: &Places, too_long: &mut dyn FnMut(Span)) -> Node {
    let span = places.span(value.span());
    if let Some(meant) = places.meant.get(&value.span().start) {
        return Node { span, value: Value::Text(meant.clone()) };
    }
    let value = match value.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => Value::Integer(number),
            Err(_) => Value::Float(f64::INFINITY),
        },
        DeValue::Float(number) => Value::Float(number.as_str().parse().unwrap_or(f64::NAN)),
        DeValue::Boolean(yes) => Value::Bool(*yes),
        DeValue::Datetime(date) => Value::Date(date.to_string()),
        DeValue::Array(items) if items.len() > MOST_ROWS as usize => {
            too_long(span);
            Value::List(Vec::new())
        }
        DeValue::Array(items) => Value::List(items.iter().map(|item| node(item, places, too_long)).collect()),
        DeValue::Table(table) => Value::Table(convert_table(table, span, places, too_long)),
    };
    Node { span, value }
}

/// Text as it stands between straight quotes in TOML.
pub fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

/// Lays the words of a translation over the facts of its base. Tables are laid key by key, lists of tables item by item
/// where `id` is the same, and a whole list of nothing is told once; anything else replaces the base's value. Whether a value *may* be translated is judged when it is
/// read.
pub fn overlay(base: &mut Table, words: &Table, findings: &Findings) {
    let has_tables = |words: &[Node]| words.iter().any(|item| item.as_table().is_some());
    for entry in &words.entries {
        let existing = base.entries.iter_mut().find(|other| other.key == entry.key);
        match (existing.map(|existing| &mut existing.node), &entry.node.value) {
            (Some(Node { value: Value::Table(base), .. }), Value::Table(words)) => overlay(base, words, findings),
            (Some(Node { value: Value::List(base), .. }), Value::List(words)) if has_tables(words) => {
                overlay_list(base, words, findings);
            }
            (None, Value::List(words)) if has_tables(words) => overlay_list(&mut [], &words[..1], findings),
            (Some(existing), _) => *existing = entry.node.clone(),
            (None, _) => base.entries.push(entry.clone()),
        }
    }
}

fn overlay_list(base: &mut [Node], words: &[Node], findings: &Findings) {
    let id = |table: &Table| table.get("id").and_then(Node::as_text).map(str::to_owned);
    for item in words {
        let Some(table) = item.as_table() else { continue };
        let wanted = id(table);
        let target = base.iter_mut().find_map(|node| match &mut node.value {
            Value::Table(base) if wanted.is_some() && id(base) == wanted => Some(base),
            _ => None,
        });
        let mut table = table.clone();
        table.take("id");
        if let Some(base) = target {
            overlay(base, &table, findings);
        } else {
            let finding = Diagnostic::new(Code::TranslationOrphan, item.span);
            findings.add(match wanted {
                Some(id) => finding.variant("item").arg("id", id),
                None => finding.variant("no-id"),
            });
        }
    }
}

/// Where the text of a string value begins in its file, if it is there letter by letter (no escapes).
pub fn text_offset(node: &Node, sources: &Sources) -> Option<usize> {
    let text = node.as_text()?;
    let raw = sources.slice(node.span);
    let at = raw.find(text)?;
    (raw.len() - text.len() <= 8).then_some(node.span.start + at)
}
