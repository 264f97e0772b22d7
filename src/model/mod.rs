//! The model: a [`Site`] of typed entries, whose references are resolved and whose addresses are fixed.
//!
//! Facts stand once, words once a language: an [`Edition`] is the whole site in one of its languages.

mod address;
mod alias;
mod anchors;
mod arena;
mod assemble;
mod colour;
mod facts;
mod goto;
mod guide;
mod hole;
mod identity;
mod kind;
mod level;
mod lookup;
mod measure;
mod meta;
mod page;
mod party;
mod reach;
mod reader;
mod role;
mod service;
mod settings;
mod situation;
mod step;
mod time;
mod tool;
mod unit;
mod value;
mod warning;

pub use address::{address_word, print_address, print_whole_address};
pub use alias::{Alias, Redirect, Redirects, file_of};
pub use arena::*;
pub use assemble::{assemble, keys_of_kind};
pub use colour::Colour;
pub use facts::*;
pub use goto::{Goto, TARGETS};
pub use guide::*;
pub use hole::{Filling, SHOWN, WORD_FORMS, WORDS};
pub use kind::Kind;
pub use level::*;
pub use lookup::{Index, Miss};
pub use measure::*;
pub use meta::Meta;
pub use page::*;
pub use party::{PARTIES, Party, Who, parties};
pub use reach::{Email, FilePath, INVALID_PHONE, Phone, Web, is_email};
pub use reader::{Mark, Meaning, ReaderKind};
pub use role::*;
pub use service::*;
pub use settings::*;
pub use situation::*;
pub use step::*;
pub use time::{Date, Moment, Period, When, day};
pub use tool::*;
pub use unit::*;
use value::choice;
pub use value::{Name, Prose, Text};
pub use warning::Warning;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::content::fields::Traces;
use crate::content::markdown::Body;
use crate::content::{Asset, Synonyms};
use crate::diagnostic::{FileId, Sources, Span};

/// Whom a site is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Everybody: drafts are left out.
    Public,
    /// Those who approve it: drafts are in it, every page is marked, and search engines are asked to stay away.
    Hearing,
    /// The one who writes it: drafts are in it, and what is wrong does not stop it.
    Preview,
}

/// A site: one edition a language, and what all of them share. Immutable once it is assembled.
pub struct Site {
    pub purpose: Purpose,
    pub sources: Sources,
    /// One for each language; the first is the one at `/`.
    pub editions: Vec<Edition>,
    pub assets: Vec<Asset>,
    pub synonyms: Synonyms,
}

impl Site {
    /// Tells whether a place stands in a draft. Where several documents stand in one file, a place belongs to the last that
    /// begins before it.
    pub fn drafts(&self) -> impl Fn(Span) -> bool + use<> {
        let edition = self.first();
        let documents: BTreeMap<(FileId, usize), bool> =
            edition.entries.iter().map(|e| ((e.span.file, e.span.start), edition.is_draft(e))).collect();
        move |place| {
            let mut before = documents.range(..=(place.file, place.start));
            before.next_back().is_some_and(|((file, _), is_draft)| *file == place.file && *is_draft)
        }
    }

    /// The site's address, where search engines may list its pages. A copy for hearing has none: its pages ask not to be
    /// listed, and a robot must be let in to read that (`robots.txt` says nothing else about it).
    pub fn listed_address(&self) -> Option<&Web> {
        self.first().settings.address.as_ref().filter(|_| self.purpose != Purpose::Hearing)
    }

    /// The edition in the site's first language.
    pub fn first(&self) -> &Edition {
        &self.editions[0]
    }

    /// The folder of an edition, from the root of the site: nothing for the first, `/en` for others.
    pub fn prefix(&self, edition: usize) -> String {
        if edition == 0 { String::new() } else { format!("/{}", self.editions[edition].lang) }
    }
}

/// The number of an entry; the same in every edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(pub usize);

/// The whole site in one language.
pub struct Edition {
    /// The tag of the language: `nn`, `en`, `se`.
    pub lang: String,
    pub settings: Settings,
    /// Owner, review and validity that hold where a document says nothing.
    pub meta: Meta,
    /// `site.toml`.
    pub settings_span: Span,
    /// Whether `site.toml` could not be read in full: what is missing in it is not told.
    pub broken_settings: bool,
    /// The references and prose of `site.toml`.
    pub settings_traces: Traces,
    /// The site's own title, else the municipality's name.
    pub title: String,
    pub entries: Vec<Entry>,
    pub index: Index,
    /// Who refers to an entry, in the order of the entries.
    pub used_by: BTreeMap<EntryId, BTreeSet<EntryId>>,
    /// What is left out because it is a draft.
    pub drafts: BTreeSet<(Kind, String)>,
}

/// One identified thing of the site.
#[derive(Debug, Clone)]
pub struct Entry {
    pub id: EntryId,
    pub kind: Kind,
    /// Its identifier, unique among its siblings of the same kind.
    pub name: String,
    /// The level of a step, the guide of a level.
    pub parent: Option<EntryId>,
    /// The number of a level or step, where it has one.
    pub number: Option<u32>,
    /// Its words; empty where the theme has a word for it (an overview without a text, a level without a title).
    pub title: Text,
    pub meta: Meta,
    /// Path from the root of the edition, with a slash at both ends; `None` for what has no page.
    pub address: Option<String>,
    /// Where it is written: the first line of its file, or the head of its table.
    pub span: Span,
    pub body: Arc<Body>,
    pub data: Data,
    pub traces: Traces,
}

/// What an entry is, typed.
#[derive(Debug, Clone)]
pub enum Data {
    Page(Page),
    Overview(Overview),
    Guide(Box<Guide>),
    Level(Box<Level>),
    Step(Box<Step>),
    Service(Box<Service>),
    Tool(Box<Tool>),
    MeasureTable(MeasureTable),
    Arena(Box<Arena>),
    Role(Box<Role>),
    Unit(Box<Unit>),
    Situation(Box<Situation>),
    Contact(Box<Contact>),
    Term(Term),
    Right(Right),
    Law(Box<Law>),
    Ladder(Ladder),
    Plan(Plan),
    Setting(Setting),
}

macro_rules! typed {
    ($($method:ident $variant:ident $type:ty;)*) => {
        impl Entry {
            $(
                pub fn $method(&self) -> Option<&$type> {
                    match &self.data { Data::$variant(data) => Some(data), _ => None }
                }
            )*
        }
    };
}

typed! {
    page Page Page;
    overview Overview Overview;
    guide Guide Guide;
    level Level Level;
    step Step Step;
    service Service Service;
    tool Tool Tool;
    measure_table MeasureTable MeasureTable;
    arena Arena Arena;
    role Role Role;
    unit Unit Unit;
    situation Situation Situation;
    contact Contact Contact;
    term Term Term;
    right Right Right;
    law Law Law;
    ladder Ladder Ladder;
    plan Plan Plan;
    setting Setting Setting;
}

impl Entry {
    /// Where a finding about the entry points: its title, else where it begins.
    pub fn place(&self) -> Span {
        if self.title.text.is_empty() { self.span } else { self.title.span }
    }

    /// The addresses of the pages it has: its own, and for a guide those to print. `lang` is the site's first language.
    pub fn addresses(&self, lang: &str) -> Vec<String> {
        let printed = |own: &String| match self.guide() {
            Some(guide) if guide.link.is_none() => vec![print_address(own, lang), print_whole_address(own, lang)],
            _ => Vec::new(),
        };
        self.address.iter().flat_map(|own| [vec![own.clone()], printed(own)].concat()).collect()
    }

    /// The line that a document says of itself: what overviews, doors and descriptions show.
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
            Data::Situation(situation) => return situation.short.as_ref().or(situation.first.as_ref()),
            Data::Overview(overview) => &overview.lead,
            Data::Page(page) => &page.lead,
            _ => return None,
        };
        summary.as_ref()
    }
}

impl Edition {
    pub fn entry(&self, id: EntryId) -> &Entry {
        &self.entries[id.0]
    }

    /// The entries of a kind, in their order.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.kind == kind)
    }

    /// The entry of a kind with this identifier.
    pub fn named(&self, kind: Kind, name: &str) -> Option<&Entry> {
        self.of(kind).find(|entry| entry.name == name)
    }

    /// The levels of a guide or the steps of a level, in order.
    pub fn children(&self, parent: EntryId) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.parent == Some(parent))
    }

    /// The entry itself and those it lies in, the innermost first.
    pub fn lineage<'a>(&'a self, entry: &'a Entry) -> impl Iterator<Item = &'a Entry> {
        std::iter::successors(Some(entry), |entry| entry.parent.map(|parent| self.entry(parent)))
    }

    /// Whether an entry, or what it lies in, is not ready to be read.
    pub fn is_draft(&self, entry: &Entry) -> bool {
        self.lineage(entry).any(|entry| entry.meta.draft)
    }

    /// The role that owns a document: its own, or that of what it lies in, or the site's.
    pub fn owner(&self, entry: &Entry) -> Option<&Entry> {
        let own = self.lineage(entry).find_map(|entry| entry.meta.owner.as_ref());
        let reference = own.or(self.meta.owner.as_ref()).or(self.settings.review.owner.as_ref())?;
        self.find(reference, &[Kind::Role], None)
    }

    /// The day it was last reviewed, by itself or by what it lies in.
    pub fn reviewed(&self, entry: &Entry) -> Option<Date> {
        self.lineage(entry).find_map(|entry| entry.meta.reviewed).or(self.meta.reviewed)
    }

    pub fn review_every(&self, entry: &Entry) -> Option<Period> {
        self.lineage(entry).find_map(|entry| entry.meta.review_every).or(self.settings.review.every)
    }

    /// Who is responsible for a step: its own, else the level's, else the guide's, else who holds the baton there.
    pub fn responsible(&self, step: &Entry) -> Vec<Party> {
        let own = |entry: &Entry| match &entry.data {
            Data::Step(step) => step.responsible.clone(),
            Data::Level(level) => level.responsible.clone(),
            Data::Guide(guide) => guide.responsible.clone(),
            _ => Vec::new(),
        };
        let given = self.lineage(step).map(own).find(|parties| !parties.is_empty());
        given.unwrap_or_else(|| {
            let holders = self.holders(step).iter();
            holders.map(|role| Party { who: Who::Reference(role.clone()), how: None, purpose: None }).collect()
        })
    }

    /// Who holds the baton at a step or level: the level's, else the guide's.
    pub fn holders<'a>(&'a self, entry: &'a Entry) -> &'a [crate::content::markdown::Reference] {
        let own = |entry: &'a Entry| match &entry.data {
            Data::Level(level) => level.holder.as_slice(),
            Data::Guide(guide) => guide.holder.as_slice(),
            _ => &[],
        };
        self.lineage(entry).map(own).find(|holders| !holders.is_empty()).unwrap_or_default()
    }

    /// The step that follows in the same level, leaving out those for some cases only.
    pub fn next_step(&self, step: &Entry) -> Option<&Entry> {
        let mut after = self.children(step.parent?).skip_while(|other| other.id != step.id).skip(1);
        after.find(|entry| entry.step().is_some_and(|step| step.only_if.is_none()))
    }
}
