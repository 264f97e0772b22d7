//! One kind of finding, from the loader to the browser: a [`Diagnostic`] says what is wrong, where, and what to write
//! instead. It is data; [`report`] writes it for people and machines, [`catalogue`] holds its words in three languages.

pub mod catalogue;
mod code;
pub mod identity;
mod near;
pub mod report;
mod signs;
mod source;

pub use code::{Code, Freedom};
pub use near::{Mistyped, nearest};
pub use signs::{is_invisible, visible};
pub use source::{FileId, Location, Source, Sources, Span, column_name};

use std::sync::{Mutex, PoisonError};

/// How severe a finding is. `Note` is reported on request only and is never a reason to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is published while there is one.
    Error,
    /// It is reported, and stops nothing.
    Warning,
    /// It is reported only on request.
    Note,
}

impl Severity {
    /// The stable word used in JSON and in `site.toml`.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// A value that a message mentions.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arg {
    /// Text shown as it is: what the editor wrote, an identifier, a path.
    Text(String),
    /// A key of the message catalogue, shown in the reader's language.
    Word(String),
    /// Several such keys.
    Words(Vec<String>),
    /// Shown as the language writes numbers, and counted by for plural forms.
    Number(i64),
    /// A number of tenths, shown with the language's decimal mark.
    Tenths(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Arg {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// One finding. The text is not in here: it is made from `code`, `variant` and `args` in the language asked for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Diagnostic {
    /// The place of the fault; empty if it is the file as a whole.
    pub span: Span,
    /// The rule that is broken.
    pub code: Code,
    /// That of the code, until the site's own rules are applied.
    pub severity: Severity,
    /// Which of the code's messages to use; `None` is the plain one.
    pub variant: Option<&'static str>,
    /// Which of the code's pieces of advice to use; `None` is the one that belongs to the message.
    pub advice: Option<&'static str>,
    /// The values of the message, by the names that the catalogue has for them.
    pub args: Vec<(&'static str, Arg)>,
    /// Other places that belong to the finding, each with the catalogue key of its words.
    pub related: Vec<(Span, &'static str)>,
    /// What is not there, if that is the finding: it follows from whatever took it away.
    pub lacks: Option<Lack>,
    /// What was found elsewhere and follows from this; it is not reported on its own.
    pub follows: Vec<(Span, Code)>,
    /// The sites of a workspace that it is found in, if it is in a file that they share.
    pub touches: Box<[String]>,
}

/// Something that a place needs and the site does not have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lack {
    /// The names of the kinds that it may be of.
    pub kinds: Vec<&'static str>,
    /// Its identifier, as it was written.
    pub id: String,
}

impl Diagnostic {
    /// A finding of `code` at `span`, with the code's own severity.
    pub fn new(code: Code, span: Span) -> Diagnostic {
        Diagnostic {
            span,
            code,
            severity: code.severity(),
            variant: None,
            advice: None,
            args: Vec::new(),
            related: Vec::new(),
            lacks: None,
            follows: Vec::new(),
            touches: Box::default(),
        }
    }

    /// Uses the message `code-variant` instead of `code`.
    pub fn variant(mut self, variant: &'static str) -> Diagnostic {
        self.variant = Some(variant);
        self
    }

    /// Uses the advice `.help-NAME` instead of `.help`.
    pub fn advice(mut self, advice: &'static str) -> Diagnostic {
        self.advice = Some(advice);
        self
    }

    /// Adds a value that the message mentions by this name.
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Diagnostic {
        self.args.push((name, value.into()));
        self
    }

    /// Adds a word of the catalogue as a value.
    pub fn word(self, name: &'static str, key: impl Into<String>) -> Diagnostic {
        self.arg(name, Arg::Word(key.into()))
    }

    /// Points at a second place. `words` is a key of the catalogue.
    pub fn related(mut self, span: Span, words: &'static str) -> Diagnostic {
        self.related.push((span, words));
        self
    }

    /// Says what is not there, by the names of the kinds it may be of and its identifier.
    pub fn lacking(mut self, kinds: impl IntoIterator<Item = &'static str>, id: impl Into<String>) -> Diagnostic {
        self.lacks = Some(Lack { kinds: kinds.into_iter().collect(), id: id.into() });
        self
    }

    /// The value of an argument.
    pub fn arg_of(&self, name: &str) -> Option<Arg> {
        self.args.iter().find(|(known, _)| *known == name).map(|(_, arg)| arg.clone())
    }

    /// Adds the candidate that is nearest to `written`, as advice `nearest`, if one is near enough.
    pub fn nearest<'a>(self, written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Diagnostic {
        match nearest(written, candidates) {
            Some(name) => self.advice("nearest").arg("nearest", name),
            None => self,
        }
    }
}

/// Names as a finding lists them: no more than `most`, and `…` for the rest.
pub fn listed(names: &[impl AsRef<str>], most: usize) -> String {
    let rest = if names.len() > most { " …" } else { "" };
    names.iter().take(most).map(AsRef::as_ref).collect::<Vec<_>>().join(", ") + rest
}

/// Where stages put what they find. Shared by reference, between threads too, so that reading values needs no `&mut`.
#[derive(Debug, Default)]
pub struct Findings(Mutex<Vec<Diagnostic>>);

impl Findings {
    /// Adds a finding. What is found twice is reported once.
    pub fn add(&self, diagnostic: Diagnostic) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(diagnostic);
    }

    /// All findings, sorted by file and place, each once.
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let mut all = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        all.sort();
        all.dedup();
        all
    }
}
