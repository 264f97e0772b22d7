//! Where a document is read, and what that leaves behind besides its values.

use std::cell::RefCell;

use super::fields::Read;
use super::{FilePath, Kind, Prose, Text};
use crate::content::markdown::{self, Reference, TextPlace};
use crate::content::name;
use crate::content::value::{self, Node};
use crate::diagnostic::{Code, Diagnostic, Findings, Sources, Span};

/// A reference as it was read, and which kinds its key allows.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention {
    /// As it was written.
    pub reference: Reference,
    /// The kinds it may lead to; empty for any with a page.
    pub kinds: &'static [Kind],
}

/// What reading a document yields besides its values.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Traces {
    /// The references in its keys; those in the body remain there.
    pub mentions: Vec<Mention>,
    /// The prose in its keys, in the order it was read.
    pub prose: Vec<Prose>,
    /// Keys that were reported as still to be written (`"todo"`), misspelt or invalid: that they are missing is not reported
    /// as well.
    pub reported: Vec<String>,
    /// Files that its keys name.
    pub files: Vec<FilePath>,
    /// Web addresses in its keys.
    pub webs: Vec<Text>,
    /// E-mail addresses in its keys.
    pub emails: Vec<Text>,
    /// Where its words are, which a translation replaces.
    pub words: Vec<Span>,
    /// Whether the document could not be read in full: whatever is missing in it has been reported.
    pub broken: bool,
}

impl Traces {
    /// What is left of a document that can't be read in full: nothing in it is looked up, and nothing is reported as missing.
    pub fn broken() -> Traces {
        Traces { broken: true, ..Traces::default() }
    }

    /// Whether the lack of a key has been reported.
    pub fn has_reported(&self, key: &str) -> bool {
        self.broken || self.reported.iter().any(|reported| reported == key)
    }
}

/// Where a document is read: its sources, and where findings and traces go.
pub struct Reading<'a> {
    /// What the document is.
    pub kind: Kind,
    /// The files that the nodes' spans point into.
    pub sources: &'a Sources,
    /// Collects what is wrong.
    pub findings: &'a Findings,
    /// Set for a document whose TOML is broken: what is missing in it is not reported.
    pub broken: bool,
    /// Collects what is found.
    pub traces: RefCell<Traces>,
}

impl<'a> Reading<'a> {
    /// For a document that isn't broken, without traces yet.
    pub fn new(kind: Kind, sources: &'a Sources, findings: &'a Findings) -> Reading<'a> {
        Reading { kind, sources, findings, broken: false, traces: RefCell::default() }
    }

    /// Notes a reference, and the kinds that its key allows.
    pub fn mention(&self, reference: &Reference, kinds: &'static [Kind]) {
        let mention = Mention { reference: reference.clone(), kinds };
        self.traces.borrow_mut().mentions.push(mention);
    }

    /// Notes where words are.
    pub(super) fn note_words<T: Read>(&self, node: &Node) {
        if T::WORDS && node.as_table().is_none() {
            self.traces.borrow_mut().words.push(node.span);
        }
    }

    /// What was noted as words is data: the page writes it in its own language.
    pub(super) fn no_words(&self, node: &Node) {
        self.traces.borrow_mut().words.retain(|words| *words != node.span);
    }

    /// Reports a reference among words in a translation.
    pub fn no_fact(&self, node: &Node) {
        if self.translated(node.span) {
            let finding = Diagnostic::new(Code::TranslationFact, node.span).variant("value");
            self.findings.add(finding.arg("value", node.as_text().unwrap_or_default()));
        }
    }

    pub(super) fn translated(&self, span: Span) -> bool {
        self.sources.get(span.file).translates
    }

    /// Whether a value is a cell of a spreadsheet or CSV file, which findings speak of in other words than of TOML.
    pub fn in_cell(&self, span: Span) -> bool {
        name::is_table(self.sources.path(span))
    }

    /// Inline Markdown from a string value.
    pub fn prose(&self, node: &Node) -> Option<Prose> {
        let text = node.as_text()?;
        let place = match value::text_offset(node, self.sources) {
            Some(start) => TextPlace::exact(Span::new(node.span.file, start, start + text.len())),
            None => TextPlace::somewhere(node.span),
        };
        let prose = Prose { line: markdown::inline(text, place, self.findings), span: node.span };
        self.traces.borrow_mut().prose.push(prose.clone());
        Some(prose)
    }

    pub(super) fn wrong_type(&self, node: &Node, expected: &str) {
        self.findings.add(
            Diagnostic::new(Code::ValueType, node.span).word("expected", expected).word("found", node.type_name()),
        );
    }
}
