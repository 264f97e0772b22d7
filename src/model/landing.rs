//! Where a reader lands who follows a link to a page that is written for others: on a page of their own, made of what the text
//! says to them, or at that place in the text.

use super::{Edition, Entry, Kind, ReaderKind};
use crate::content::markdown::{Block, BlockContent, Meaning};

impl Edition {
    /// Whether a page is one that somebody may have to leave at once: it says so, or what it is in does, or the page that lists
    /// its kind.
    pub fn is_safe(&self, entry: &Entry) -> bool {
        let listing = entry.kind.row().listing.and_then(|listing| self.listing(listing));
        self.lineage(entry).chain(listing).any(|entry| entry.meta.safe)
    }
}

/// Where a reader's own text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Landing {
    /// On a page of its own, at this address from the root of the edition.
    Page(String),
    /// Below the heading with this anchor, on the entry's page.
    Anchor(String),
}

impl Entry {
    /// The parts of the text that are marked for a reader, in their order.
    pub fn blocks_to(&self, reader: ReaderKind) -> impl Iterator<Item = &Block> {
        self.body.blocks.iter().filter(move |block| match &block.content {
            BlockContent::Marked { marks, .. } => marks.iter().any(|mark| mark.meaning == Meaning::Reader(reader)),
            _ => false,
        })
    }

    /// Where a reader lands who is no member of staff; `None` if that is where everybody does. `lang` is the site's first
    /// language.
    pub fn landing(&self, reader: ReaderKind, lang: &str) -> Option<Landing> {
        let address = self.address.as_ref()?;
        if reader.is_staff() || self.readers() == [reader] {
            return None;
        }
        let first = self.blocks_to(reader).next()?;
        if self.is_to_staff() {
            return Some(Landing::Page(format!("{address}{}/", reader.address_word().for_site(lang))));
        }
        let BlockContent::Marked { blocks, .. } = &first.content else { return None };
        match blocks.first().map(|block| &block.content) {
            Some(BlockContent::Heading(heading)) => Some(Landing::Anchor(heading.anchor.clone())),
            _ => None,
        }
    }

    /// The readers who have a page of their own with what the text says to them, each with its address.
    pub fn own_pages(&self, lang: &str) -> Vec<(ReaderKind, String)> {
        let own = |reader: &ReaderKind| match self.landing(*reader, lang) {
            Some(Landing::Page(address)) => Some((*reader, address)),
            _ => None,
        };
        ReaderKind::ALL.iter().filter_map(own).collect()
    }

    /// Whether a text begins with what staff need, whoever else it addresses further down. What is urgent, the relay log, the
    /// listings and plain pages that name no reader are for all.
    fn is_to_staff(&self) -> bool {
        match self.kind {
            Kind::Guide | Kind::Level | Kind::Step | Kind::Service | Kind::MeasureTable => true,
            Kind::Arena | Kind::Role | Kind::Unit => true,
            Kind::Situation | Kind::Tool | Kind::Page => self.readers().iter().any(|reader| reader.is_staff()),
            _ => false,
        }
    }
}
