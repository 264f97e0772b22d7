//! Readers, and the marks that say whom a text is for.

use crate::diagnostic::Span;

use super::choice;

choice! {
    /// Whom a text is for.
    ReaderKind "type-reader" {
        Employee "employee",
        Guardian "guardian",
        Young "young",
        Leader "leader",
    }
}

impl ReaderKind {
    /// Whether the reader is a family that meets the services, not someone who works in them.
    pub fn is_family(self) -> bool {
        matches!(self, ReaderKind::Guardian | ReaderKind::Young)
    }
}

/// What a heading, paragraph or list item is marked with: it is meant for some readers, some settings, one unit, or
/// written in another written form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub meaning: Meaning,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    Reader(ReaderKind),
    Setting(String),
    Unit(String),
    Lang(String),
    Unknown(String),
}

impl Mark {
    fn new(meaning: Meaning) -> Mark {
        Mark { meaning, span: Span::default() }
    }

    pub fn reader(reader: ReaderKind) -> Mark {
        Mark::new(Meaning::Reader(reader))
    }

    pub fn setting(id: &str) -> Mark {
        Mark::new(Meaning::Setting(id.to_owned()))
    }

    pub fn unit(id: &str) -> Mark {
        Mark::new(Meaning::Unit(id.to_owned()))
    }

    pub fn lang(tag: &str) -> Mark {
        Mark::new(Meaning::Lang(tag.to_owned()))
    }

    pub fn unknown(written: &str) -> Mark {
        Mark::new(Meaning::Unknown(written.to_owned()))
    }
}
