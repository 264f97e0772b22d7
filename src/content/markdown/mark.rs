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
        Neighbour "neighbour",
    }
}

/// What a heading, paragraph or list item is marked with: it is meant for some readers, some settings, one unit, or
/// written in another written form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Whom it names, or which language.
    pub meaning: Meaning,
    /// The heading it is on, or its own braces.
    pub span: Span,
}

/// What a mark says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// `{.young}`: for readers of this kind.
    Reader(ReaderKind),
    /// `{.school}`: for a setting, by its identifier. A class that is not a reader is taken for a setting.
    Setting(String),
    /// `{unit=…}`: for one unit, by its identifier.
    Unit(String),
    /// `{lang=…}`: written in the language with this tag.
    Lang(String),
    /// `{key=value}` with another key, as it is written: it is reported.
    Unknown(String),
}

impl Mark {
    fn new(meaning: Meaning) -> Mark {
        Mark { meaning, span: Span::default() }
    }

    pub(super) fn reader(reader: ReaderKind) -> Mark {
        Mark::new(Meaning::Reader(reader))
    }

    pub(super) fn setting(id: &str) -> Mark {
        Mark::new(Meaning::Setting(id.to_owned()))
    }

    pub(super) fn unit(id: &str) -> Mark {
        Mark::new(Meaning::Unit(id.to_owned()))
    }

    pub(super) fn lang(tag: &str) -> Mark {
        Mark::new(Meaning::Lang(tag.to_owned()))
    }

    pub(super) fn unknown(written: &str) -> Mark {
        Mark::new(Meaning::Unknown(written.to_owned()))
    }
}
