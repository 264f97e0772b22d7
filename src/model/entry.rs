//! An entry: one identified thing of a site, and what it is.

use std::sync::Arc;

use super::fields::{Fields, Key, Record, Traces, keys_of};
use super::{
    Arena, Contact, Guide, Kind, Ladder, Law, LayerSettings, Level, Listing, ListingPage, MeasureTable, Meta, NewsItem,
    Page, Plan, Prose, Right, Role, Service, Setting, SiteSettings, Situation, Step, Term, Text, Tool, Unit,
    WorkspaceSettings, print_address, print_whole_address,
};
use crate::content::markdown::{self, Block, Body, Inline};
use crate::content::with_kinds;
use crate::diagnostic::Span;

/// The number of an entry; the same in every edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(pub usize);

/// One identified thing of the site.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its place in [`super::Edition::entries`].
    pub id: EntryId,
    /// The same as that of `data`.
    pub kind: Kind,
    /// The layer it is from, counted from the lowest; the site's own folder is above all of them.
    pub layer: usize,
    /// Its identifier, unique among its siblings of the same kind.
    pub name: String,
    /// The level of a step, the guide of a level.
    pub parent: Option<EntryId>,
    /// The number that a level or step is shown with, if it has one.
    pub number: Option<u32>,
    /// The number in the name of its file or folder.
    pub file_number: Option<u32>,
    /// Its words; empty if the theme has a word for it (an overview without a text, a level without a title).
    pub title: Text,
    /// What it says about itself, without what it inherits: ask its edition for that.
    pub meta: Meta,
    /// Path from the root of the edition, with a slash at both ends; `None` for what has no page.
    pub address: Option<String>,
    /// Where it is written: the first line of its file, or the head of its table.
    pub span: Span,
    /// Its text; in a language it isn't translated into, that of the base. Without blocks if there is none.
    pub body: Arc<Body>,
    /// What its kind's keys say.
    pub data: Data,
    /// What was found while its keys were read.
    pub traces: Traces,
}

/// What is read of each kind, from the table of kinds.
macro_rules! define_data {
    ($($(#[$doc:meta])* $kind:ident $(as $accessor:ident)?: $data:ident = $row:expr;)*) => {
        /// What an entry is, typed.
        #[derive(Debug, Clone)]
        pub enum Data {
            $(
                #[allow(missing_docs, reason = "a variant is what is read of its kind")]
                $kind(Box<$data>),
            )*
        }

        impl Data {
            /// Reads the keys that belong to a kind.
            pub fn read(kind: Kind, fields: &Fields) -> Data {
                match kind { $(Kind::$kind => Data::$kind(Box::new($data::read(fields))),)* }
            }
        }

        impl Entry {
            $($(
                /// Its data, if it is of this kind.
                pub fn $accessor(&self) -> Option<&$data> {
                    match &self.data { Data::$kind(data) => Some(data), _ => None }
                }
            )?)*
        }

        /// The keys of a kind: its own, then those that every document may have.
        pub fn keys_of_kind(kind: Kind) -> (Vec<Key>, Vec<Key>) {
            let own = match kind { $(Kind::$kind => keys_of::<$data>(),)* };
            (own, keys_of::<Meta>())
        }

        /// The name that a kind's keys have in the catalogue.
        pub fn record_name(kind: Kind) -> &'static str {
            match kind { $(Kind::$kind => $data::NAME,)* }
        }
    };
}
with_kinds!(define_data);

impl Data {
    /// What serves as the title if a document has none.
    pub(super) fn name(&self) -> Option<&Text> {
        match self {
            Data::Contact(contact) => contact.name.as_ref(),
            Data::Setting(setting) => setting.name.as_ref(),
            Data::Term(term) => term.forms.first(),
            Data::Site(_) | Data::Home(_) | Data::Acute(_) | Data::RelayLog(_) | Data::Guide(_) | Data::Level(_) => {
                None
            }
            Data::Step(_) | Data::Service(_) | Data::Tool(_) | Data::MeasureTable(_) | Data::Arena(_) => None,
            Data::Role(_) | Data::Unit(_) | Data::Situation(_) | Data::Page(_) | Data::News(_) | Data::Reader(_) => {
                None
            }
            Data::Right(_) | Data::Law(_) | Data::Ladder(_) | Data::Plan(_) | Data::Listing(_) => None,
            Data::EasyRead(_) | Data::Layer(_) | Data::Workspace(_) => None,
        }
    }
}

impl Entry {
    /// Calls `visit` for every piece of inline text of it: its prose keys and its body.
    pub fn walk_inlines<'a>(&'a self, visit: &mut dyn FnMut(&'a Inline)) {
        for prose in &self.traces.prose {
            markdown::walk_line(&prose.line, visit);
        }
        markdown::walk_blocks(&self.body.blocks, &mut |block: &'a Block| {
            for line in markdown::lines(block) {
                markdown::walk_line(line, visit);
            }
        });
    }

    /// The listing that it is the text of, if it is one.
    pub fn listing(&self) -> Option<Listing> {
        Listing::named(&self.name).filter(|_| self.kind == Kind::Listing)
    }

    /// Its data, if it is a plain page, or one that betre makes and an editor may give a text.
    pub fn page(&self) -> Option<&Page> {
        match &self.data {
            Data::Home(page)
            | Data::Acute(page)
            | Data::RelayLog(page)
            | Data::Page(page)
            | Data::Reader(page)
            | Data::EasyRead(page) => Some(page),
            _ => None,
        }
    }

    /// Where a finding about the entry points: its title, else where it begins.
    pub fn place(&self) -> Span {
        if self.title.text.is_empty() { self.span } else { self.title.span }
    }

    /// The addresses of its pages: its own, for a guide or level those to print, and those with what it says to other readers. `lang`
    /// is the site's first language.
    pub fn addresses(&self, lang: &str) -> Vec<String> {
        let printed = |own: &String| match self.guide() {
            Some(guide) if guide.link.is_none() => vec![print_address(own, lang), print_whole_address(own, lang)],
            None if self.kind == Kind::Level => vec![print_address(own, lang)],
            _ => Vec::new(),
        };
        let others = self.own_pages(lang).into_iter().map(|(_, address)| address);
        self.address.iter().flat_map(|own| [vec![own.clone()], printed(own)].concat()).chain(others).collect()
    }

    /// The line that sums up a document, which overviews, doors and descriptions show.
    pub fn summary(&self) -> Option<&Prose> {
        let summary = match &self.data {
            Data::Guide(guide) => &guide.short,
            Data::Level(level) => &level.short,
            Data::Step(step) => &step.what,
            Data::Service(service) => &service.short,
            Data::Tool(tool) => &tool.short,
            Data::MeasureTable(table) => &table.short,
            Data::Arena(arena) => &arena.short,
            Data::Role(role) => &role.description,
            Data::Unit(unit) => &unit.short,
            Data::News(news) => &news.short,
            Data::Situation(situation) => return situation.short.as_ref().or(situation.first.as_ref()),
            Data::Listing(listing) => &listing.lead,
            Data::Home(page)
            | Data::Acute(page)
            | Data::RelayLog(page)
            | Data::Page(page)
            | Data::Reader(page)
            | Data::EasyRead(page) => &page.lead,
            Data::Site(_) | Data::Contact(_) | Data::Term(_) | Data::Right(_) | Data::Law(_) => return None,
            Data::Ladder(_) | Data::Plan(_) | Data::Setting(_) | Data::Layer(_) | Data::Workspace(_) => return None,
        };
        summary.as_ref()
    }
}
