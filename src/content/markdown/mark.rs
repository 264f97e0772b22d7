//! Readers, and the marks that say whom a text is for.

use crate::content::choice::words;
use crate::diagnostic::Span;

words! {
    /// Whom a text is for.
    ReaderKind {
        Employee "employee",
        Guardian "guardian",
        Young "young",
        Leader "leader",
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
