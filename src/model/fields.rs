//! Reading a table as a kind: key by key, so that one fault never hides another, and every fault has its place.
//!
//! The same code that reads a kind also lists its keys ([`keys_of`]): `betre explain` and the suggestions for a misspelt key
//! can't drift from what is read.

use std::cell::RefCell;

pub use super::reading::{Mention, Reading, Traces};
use super::{Kind, Who, keys_of_kind};
use crate::content::markdown::Reference;
use crate::content::norwegian::english;
use crate::content::value::{self, Node, Table, Value};
use crate::content::{name, table};
use crate::diagnostic::{Code, Diagnostic, Findings, Sources, Span, nearest};

/// A value that can be read from one node.
pub trait Read: Sized {
    /// Catalogue key of the type's name.
    const TYPE: &'static str;
    /// Whether it is words, which a translation may replace.
    const WORDS: bool = false;

    /// The value, or `None` after a finding.
    fn read(node: &Node, reading: &Reading) -> Option<Self>;

    /// The keys of a table, or the words that are allowed.
    fn shape() -> Shape {
        Shape::Plain
    }
}

/// A table with keys of its own inside a document.
pub trait Record: Sized {
    /// What its keys are called in the catalogue: `key-NAME-KEY`.
    const NAME: &'static str;
    /// The key that a plain string in place of the table stands for (`deadline = "14 d"`), if it stands for one.
    const SHORT: Option<&'static str> = None;
    /// Whether that string is words, which a translation may replace.
    const SHORT_IS_WORDS: bool = false;

    /// Reads the record: what is missing or wrong is reported, and left empty. It must ask for every key, whatever the others
    /// say, since that is how its keys are known.
    fn read(fields: &Fields) -> Self;

    /// What a plain string in place of this table means (`agenda = "…"`); by default a fault.
    fn from_text(_node: &Node, _reading: &Reading) -> Option<Self> {
        None
    }
}

impl<T: Record> Read for T {
    const TYPE: &'static str = "type-table";
    const WORDS: bool = T::SHORT_IS_WORDS;

    fn read(node: &Node, reading: &Reading) -> Option<T> {
        match &node.value {
            Value::Table(table) => {
                let fields = Fields::new(table, node.span, reading);
                let record = T::read(&fields);
                fields.finish();
                Some(record)
            }
            Value::Text(_) => {
                let record = T::from_text(node, reading);
                if record.is_none() {
                    reading.wrong_type(node, "type-table");
                }
                record
            }
            _ => {
                reading.wrong_type(node, "type-table");
                None
            }
        }
    }

    fn shape() -> Shape {
        Shape::Table { record: T::NAME, short: T::SHORT, keys: keys_of::<T>() }
    }
}

/// A value under a key that the editor chooses.
#[derive(Debug, Clone, PartialEq)]
pub struct Keyed<T> {
    /// As the editor wrote it.
    pub key: String,
    /// Where the key is.
    pub span: Span,
    /// What is under it.
    pub value: T,
}

/// What a key may hold, for `betre explain`.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// As the name of its type says.
    Plain,
    /// One of these words.
    Choice(Vec<&'static str>),
    /// An identifier of one of these kinds; of any with a page if empty.
    Reference(&'static [Kind]),
    /// A table with keys of its own.
    Table {
        /// The name of the record.
        record: &'static str,
        /// The key that a plain string in place of the table stands for.
        short: Option<&'static str>,
        /// Its keys.
        keys: Vec<Key>,
    },
}

/// A key of a kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Key {
    /// As an editor writes it.
    pub name: &'static str,
    /// Catalogue key of its type's name.
    pub type_name: &'static str,
    /// Whether it may hold several values.
    pub list: bool,
    /// Whether it is reported if missing.
    pub required: bool,
    /// Whether a translation may replace it.
    pub words: bool,
    /// What one of its values may be.
    pub shape: Shape,
}

/// The keys of a table that is being read.
pub struct Fields<'a> {
    table: &'a Table,
    /// Where the table is; for a whole document its first line.
    pub span: Span,
    /// The reading of the document that the table is in.
    pub reading: &'a Reading<'a>,
    known: RefCell<Vec<Key>>,
}

impl<'a> Fields<'a> {
    /// The keys of a table at `span`; none has been asked for yet.
    pub fn new(table: &'a Table, span: Span, reading: &'a Reading<'a>) -> Fields<'a> {
        Fields { table, span, reading, known: RefCell::default() }
    }

    fn know(&self, name: &'static str, type_name: &'static str, words: bool, shape: Shape) {
        self.known.borrow_mut().push(Key { name, type_name, list: false, required: false, words, shape });
    }

    fn know_list(&self) {
        if let Some(key) = self.known.borrow_mut().last_mut() {
            key.list = true;
        }
    }

    /// The node of a key, unless it is still to be written. A fact in a translation is a fault.
    fn node(&self, key: &'static str, words: bool) -> Option<&'a Node> {
        let node = self.table.get(key)?;
        if self.is_todo(node, key) {
            return None;
        }
        if !words && node.as_table().is_none() && !is_table_list(node) && self.reading.translated(node.span) {
            self.reading.findings.add(Diagnostic::new(Code::TranslationFact, node.span).arg("key", key));
        }
        Some(node)
    }

    fn is_todo(&self, node: &Node, key: &str) -> bool {
        let Some(text) = node.as_text() else { return false };
        let Some(why) = todo(text) else { return false };
        let entry = self.table.entries.iter().find(|entry| entry.key == key && self.reading.in_cell(node.span));
        let head = entry.map(|entry| self.reading.sources.slice(entry.key_span).trim_matches('"'));
        let variant = match (why, head) {
            ("", head) => head.map(|_| "cell"),
            (_, head) => Some(head.map_or("why", |_| "cell-why")),
        };
        let finding = Diagnostic::new(Code::Todo, node.span).arg("key", head.unwrap_or(key)).arg("why", why);
        self.reading.findings.add(Diagnostic { variant, ..finding });
        self.reading.traces.borrow_mut().reported.push(key.to_owned());
        true
    }

    /// The span of a key's value, if it is given.
    pub fn span_of(&self, key: &str) -> Option<Span> {
        self.table.get(key).map(|node| node.span)
    }

    /// A value, if it is given and right.
    pub fn get<T: Read>(&self, key: &'static str) -> Option<T> {
        self.know(key, T::TYPE, T::WORDS, T::shape());
        let node = self.node(key, T::WORDS)?;
        self.reading.note_words::<T>(node);
        T::read(node, self.reading)
    }

    /// A value that must be given.
    pub fn required<T: Read>(&self, key: &'static str) -> Option<T> {
        let value = self.get(key);
        self.must_have(key, value.is_some());
        value
    }

    /// Reports a key that is not given, or has nothing in it; of one that could not be read that is known. In a spreadsheet or
    /// CSV file that is an empty cell.
    pub fn must_have(&self, key: &'static str, is_read: bool) {
        let mut is_date = false;
        if let Some(known) = self.known.borrow_mut().iter_mut().find(|known| known.name == key) {
            known.required = true;
            is_date = ["type-date", "type-when"].contains(&known.type_name);
        }
        let node = self.table.get(key);
        if node.is_some_and(|node| !is_read || !node.is_blank()) || self.reading.broken {
            return;
        }
        let finding = Diagnostic::new(Code::ValueMissing, node.map_or(self.span, |node| node.span));
        self.reading.findings.add(match self.reading.in_cell(self.span) {
            true => finding.variant("cell").arg("key", table::head_of(key)),
            false if node.is_some() => finding.variant("empty").arg("key", key),
            false if is_date => finding.advice("date").arg("key", key),
            false => finding.arg("key", key),
        });
    }

    /// A list; one value alone counts as a list of one.
    pub fn list<T: Read>(&self, key: &'static str) -> Vec<T> {
        self.know(key, T::TYPE, T::WORDS, T::shape());
        self.know_list();
        self.items(key, T::WORDS, |node| {
            self.reading.note_words::<T>(node);
            T::read(node, self.reading)
        })
    }

    fn items<T>(&self, key: &'static str, words: bool, read: impl Fn(&Node) -> Option<T>) -> Vec<T> {
        let Some(node) = self.node(key, words) else { return Vec::new() };
        match &node.value {
            Value::List(items) => items.iter().filter(|item| !self.is_todo(item, key)).filter_map(read).collect(),
            _ => read(node).into_iter().collect(),
        }
    }

    /// `true` or `false`; false if it is not given.
    pub fn flag(&self, key: &'static str) -> bool {
        self.get(key).unwrap_or(false)
    }

    /// A reference to something of the given kinds.
    pub fn reference(&self, key: &'static str, kinds: &'static [Kind]) -> Option<Reference> {
        self.know(key, "type-reference", false, Shape::Reference(kinds));
        read_reference(self.node(key, false)?, kinds, self.reading)
    }

    /// References to things of the given kinds; one alone counts as a list of one.
    pub fn references(&self, key: &'static str, kinds: &'static [Kind]) -> Vec<Reference> {
        self.know(key, "type-reference", false, Shape::Reference(kinds));
        self.know_list();
        self.items(key, false, |node| read_reference(node, kinds, self.reading))
    }

    /// References, with words allowed among them: `{ text = "…" }`.
    pub fn who(&self, key: &'static str, kinds: &'static [Kind]) -> Vec<Who> {
        self.know(key, "type-who", false, Shape::Reference(kinds));
        self.know_list();
        self.items(key, true, |node| Who::read(node, kinds, self.reading))
    }

    /// As in a spreadsheet cell: what looks like an identifier is a reference, anything else is words.
    pub fn who_or_words(&self, key: &'static str, kinds: &'static [Kind]) -> Vec<Who> {
        self.know(key, "type-who-or-words", false, Shape::Reference(kinds));
        self.know_list();
        self.items(key, true, |node| match node.as_text() {
            Some(text) if name::plain(text) != text.trim() => self.reading.prose(node).map(Who::Words),
            _ => Who::read(node, kinds, self.reading),
        })
    }

    /// A table whose keys the editor chooses (`[settings.school]`): key, its place, and value.
    pub fn keyed<T: Read>(&self, key: &'static str) -> Vec<Keyed<T>> {
        self.know(key, "type-named", T::WORDS, T::shape());
        let Some(node) = self.node(key, true) else { return Vec::new() };
        let Some(table) = node.as_table() else {
            self.reading.wrong_type(node, "type-table");
            return Vec::new();
        };
        let read = |entry: &value::KeyValue| {
            self.reading.note_words::<T>(&entry.node);
            let value = T::read(&entry.node, self.reading)?;
            Some(Keyed { key: entry.key.clone(), span: entry.key_span, value })
        };
        table.entries.iter().filter_map(read).collect()
    }

    /// Reports keys that nothing asked for.
    pub fn finish(&self) {
        let known = self.known.borrow();
        for entry in &self.table.entries {
            if known.iter().any(|key| key.name == entry.key) {
                continue;
            }
            let finding = Diagnostic::new(Code::KeyUnknown, entry.key_span).arg("key", entry.key.as_str());
            let finding = finding.arg("kind", self.reading.kind.name());
            let names = known.iter().map(|key| key.name);
            let near = nearest(&entry.key, names);
            let finding = match (english(&entry.key), near) {
                (Some(key), _) if known.iter().any(|known| known.name == key) => {
                    finding.advice("nearest").arg("nearest", key)
                }
                (_, Some(near)) => finding.advice("nearest").arg("nearest", near),
                _ if self.is_meant_above(&entry.key) => finding.advice("move-up"),
                _ if self.reading.sources.path(self.span).ends_with(".md") => finding,
                _ => finding.advice("toml"),
            };
            self.reading.findings.add(finding);
            // The key that was meant is reported here: that it is missing is not reported as well.
            let meant = english(&entry.key).or(near).unwrap_or(&entry.key);
            self.reading.traces.borrow_mut().reported.push(meant.to_owned());
        }
    }

    /// Whether a key that is unknown here is known at the top of the document: below `[[targets]]` it belongs to that. In a
    /// file of tables, and within braces, there is no such place above.
    fn is_meant_above(&self, key: &str) -> bool {
        let Reading { kind, sources, .. } = self.reading;
        let (own, common) = keys_of_kind(*kind);
        let is_known = own.iter().chain(&common).any(|known| known.name == english(key).unwrap_or(key));
        let in_braces = sources.slice(self.span).starts_with('{');
        is_known && !in_braces && kind.table_file() != Some(sources.path(self.span))
    }

    /// The keys that were asked for.
    pub fn into_keys(self) -> Vec<Key> {
        self.known.into_inner()
    }
}

fn is_table_list(node: &Node) -> bool {
    matches!(&node.value, Value::List(items) if items.iter().any(|item| item.as_table().is_some()))
}

/// What is still to be written: `todo` yields `""`, `todo: why` yields `why`. `…` is what examples leave open.
pub fn todo(text: &str) -> Option<&str> {
    let text = text.trim();
    if matches!(text, "…" | "...") || text.starts_with("https://") && text.ends_with('…') {
        return Some("");
    }
    let rest = text.strip_prefix("todo")?;
    if rest.is_empty() { Some("") } else { rest.strip_prefix(':').map(str::trim) }
}

/// The reference that a string is.
pub fn read_reference(node: &Node, kinds: &'static [Kind], reading: &Reading) -> Option<Reference> {
    let Some(text) = node.as_text() else {
        reading.wrong_type(node, "type-reference");
        return None;
    };
    let reference = Reference::parse(text.trim(), node.span);
    reading.mention(&reference, kinds);
    Some(reference)
}

/// The keys of a record, found by reading an empty table.
pub fn keys_of<T: Record>() -> Vec<Key> {
    let (table, sources, findings) = (Table::default(), Sources::default(), Findings::default());
    let mut reading = Reading::new(Kind::Site, &sources, &findings);
    // Nothing is missing in a table that was never written.
    reading.broken = true;
    let fields = Fields::new(&table, Span::default(), &reading);
    T::read(&fields);
    fields.into_keys()
}

/// The catalogue's message for a key of a record.
pub fn key_message(record: &str, key: &str) -> String {
    format!("key-{record}-{}", key.replace('_', "-"))
}
