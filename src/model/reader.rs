//! Readers: whom a document is written for.

use super::value::readable;
use super::{Entry, Kind};
pub use crate::content::markdown::ReaderKind;
use crate::content::markdown::{Block, BlockContent, Mark, Meaning, walk_blocks};

readable! { ReaderKind "type-reader" }

impl ReaderKind {
    /// Those who are no staff, the youngest first.
    pub const FAMILIES: [ReaderKind; 3] = [ReaderKind::Young, ReaderKind::Guardian, ReaderKind::Neighbour];

    /// Whether the reader works in the services; others meet them, or are worried about a child they know.
    pub fn is_staff(self) -> bool {
        matches!(self, ReaderKind::Employee | ReaderKind::Leader)
    }
}

impl Entry {
    /// The readers that a document is written for; empty if it is for all.
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

    /// The text without the parts meant only for those who work with children.
    pub fn family_blocks(&self) -> Vec<Block> {
        let is_for_work = |mark: &Mark| matches!(mark.meaning, Meaning::Reader(reader) if reader.is_staff());
        let is_for_family = |block: &&Block| match &block.content {
            BlockContent::Marked { marks, .. } => marks.is_empty() || !marks.iter().all(is_for_work),
            _ => true,
        };
        self.body.blocks.iter().filter(is_for_family).cloned().collect()
    }

    /// Whether a document, or a part of its text, is written to a reader.
    pub fn speaks_to(&self, reader: ReaderKind) -> bool {
        let is_to = |marks: &[Mark]| marks.iter().any(|mark| mark.meaning == Meaning::Reader(reader));
        let mut speaks = self.readers().contains(&reader);
        walk_blocks(&self.body.blocks, &mut |block| {
            speaks |= match &block.content {
                BlockContent::Marked { marks, .. } => is_to(marks),
                BlockContent::List { items, .. } => items.iter().any(|item| is_to(&item.marks)),
                _ => false,
            };
        });
        speaks
    }

    /// Whether a document is written for families, neighbours and friends alone.
    pub fn is_to_families(&self) -> bool {
        let readers = self.readers();
        !readers.is_empty() && readers.iter().all(|reader| !reader.is_staff())
    }
}
