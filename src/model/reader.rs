//! Readers, and the marks that say whom a text is for.

use crate::diagnostic::Span;

use super::{Entry, Kind, choice};

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

impl Entry {
    /// The readers that a document is written to; none where it is to all.
    pub fn readers(&self) -> &[ReaderKind] {
        match self.kind {
            Kind::Reader => {
                let own = ReaderKind::ALL.iter().find(|reader| reader.name() == self.name);
                own.map_or(&[], std::slice::from_ref)
            }
            Kind::Situation => self.situation().map_or(&[], |situation| &situation.reader),
            Kind::Tool => self.tool().map_or(&[], |tool| &tool.audience),
            _ => self.page().map_or(&[], |page| &page.audience),
        }
    }

    /// Whether a document is written to families alone.
    pub fn is_to_families(&self) -> bool {
        let readers = self.readers();
        !readers.is_empty() && readers.iter().all(|reader| reader.is_family())
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
