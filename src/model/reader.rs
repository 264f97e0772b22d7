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
        const ONE: [[ReaderKind; 1]; 4] =
            [[ReaderKind::Employee], [ReaderKind::Guardian], [ReaderKind::Young], [ReaderKind::Leader]];
        match self.kind {
            Kind::Reader => {
                let own = ReaderKind::named(&self.name);
                own.and_then(|own| ONE.iter().find(|one| one.contains(&own))).map_or(&[], |one| one.as_slice())
            }
            Kind::Situation => self.situation().map_or(&[], |situation| &situation.reader),
            Kind::Tool => self.tool().map_or(&[], |tool| &tool.audience),
            _ => self.page().map_or(&[], |page| &page.audience),
        }
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
