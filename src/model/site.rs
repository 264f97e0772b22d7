//! A site, and its edition in each of its languages.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::fields::Traces;
use super::{
    Data, Date, Entry, EntryId, FileUses, Held, HeldBack, Index, Kind, Listing, Meta, Party, Period, SharedLayer,
    SiteSettings, Text, Web, Who, day,
};
use crate::content::hash::Hash;
use crate::content::markdown::Reference;
use crate::content::{Asset, Replacement, SearchQuery, Synonyms};
use crate::diagnostic::{FileId, Sources, Span};

/// Whom a site is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Everybody: drafts are left out.
    Public,
    /// Those who approve it: drafts are included, every page is marked, and search engines are asked to stay away.
    Consultation,
    /// Whoever writes it: drafts are included, and errors do not stop it.
    Preview,
}

/// A site: one edition per language, and what they share. Immutable once it is assembled.
pub struct Site {
    /// The hash of all files that it was read from.
    pub hash: Hash,
    /// Decides whether drafts are in it.
    pub purpose: Purpose,
    /// The files that all spans of the site point into.
    pub sources: Sources,
    /// One for each language; the first is the one at `/`.
    pub editions: Vec<Edition>,
    /// The files under `files/` and `images/`, the same for every language.
    pub assets: Vec<Asset>,
    /// For the search.
    pub synonyms: Synonyms,
    /// What people have searched for, to try the search with.
    pub queries: Vec<SearchQuery>,
    /// What its files are used for, in all its languages.
    pub uses: FileUses,
    /// What it shares with other sites, in its order.
    pub layers: Vec<SharedLayer>,
    /// What it replaces or switches off of that.
    pub replaced: Vec<Replacement>,
}

impl Site {
    /// Whether what a site has in place of a layer's is behind it: that has changed since this was made from it or, where nothing says
    /// from what it was made, was reviewed later.
    pub fn is_behind(replaced: &Replacement) -> bool {
        let is_later = || {
            let [Some(theirs), Some(ours)] = &replaced.reviewed else { return false };
            day(theirs).zip(day(ours)).is_some_and(|(theirs, ours)| ours < theirs)
        };
        !replaced.off && if replaced.made_from.is_some() { replaced.is_outdated() } else { is_later() }
    }

    /// Whether a place is in what the public does not get yet. If several documents are in one file, a place belongs to the last that begins before it.
    pub fn drafts(&self) -> impl Fn(Span) -> bool + use<> {
        let edition = self.first();
        let documents: BTreeMap<(FileId, usize), bool> =
            edition.entries.iter().map(|e| ((e.span.file, e.span.start), edition.held(e).is_some())).collect();
        move |place| {
            let mut before = documents.range(..=(place.file, place.start));
            before.next_back().is_some_and(|((file, _), is_draft)| *file == place.file && *is_draft)
        }
    }

    /// The site's address, if search engines may list its pages. `None` for a consultation copy: its pages ask not to be
    /// listed, and a robot must be let in to read that, so `robots.txt` does not keep it out.
    pub fn listed_address(&self) -> Option<&Web> {
        self.first().settings.address.as_ref().filter(|_| self.purpose != Purpose::Consultation)
    }

    /// The groups of words that find the same in an edition: those of the base, in which some write who read another language too,
    /// and its own.
    pub fn synonyms_in(&self, edition: &Edition) -> Vec<&[String]> {
        let of = |lang: &str| self.synonyms.get(lang).into_iter().flatten().map(Vec::as_slice);
        of("").chain(of(&edition.lang)).collect()
    }

    /// The edition in the site's first language.
    pub fn first(&self) -> &Edition {
        &self.editions[0]
    }

    /// The entry whose page is shown for one of an edition, with its own edition: itself, or that of the first language where it
    /// is not translated.
    pub fn shown_for<'s>(&'s self, edition: &'s Edition, entry: &'s Entry) -> (&'s Edition, &'s Entry) {
        match self.first().same(entry) {
            Some(first) if edition.has_some && entry.address.is_none() => (self.first(), first),
            _ => (edition, entry),
        }
    }

    /// The layer that a place is in, if it is in one that other sites have too.
    pub fn layer_at(&self, span: Span) -> Option<&SharedLayer> {
        self.layers.get(self.sources.get(span.file).layer?)
    }

    /// The entry whose page is at an address from the root of the site, with its edition.
    pub fn entry_at(&self, address: &str) -> Option<(&Edition, &Entry)> {
        self.editions.iter().enumerate().find_map(|(at, edition)| {
            let inside = address.strip_prefix(&self.prefix(at))?;
            let entry = edition.entries.iter().find(|entry| entry.address.as_deref() == Some(inside))?;
            Some((edition, entry))
        })
    }

    /// The folder of an edition, from the root of the site: empty for the first, like `/en` for others.
    pub fn prefix(&self, edition: usize) -> String {
        if edition == 0 { String::new() } else { format!("/{}", self.editions[edition].lang) }
    }
}

/// The whole site in one language.
pub struct Edition {
    /// The tag of the language: `nn`, `en`, `se`.
    pub lang: String,
    /// Whether only what is translated has a page in this language, and all else is in the first one.
    pub has_some: bool,
    /// `site.toml`, in this language.
    pub settings: SiteSettings,
    /// Owner, review and validity that apply if a document says nothing.
    pub meta: Meta,
    /// `site.toml`.
    pub settings_span: Span,
    /// Whether `site.toml` could not be read in full: what is missing in it is not reported.
    pub broken_settings: bool,
    /// The references and prose of `site.toml`.
    pub settings_traces: Traces,
    /// As [`Edition::title_text`] has it; empty without one.
    pub title: String,
    /// By kind, levels and steps by their place in the guide; the pages that betre makes without a file come last. An entry's
    /// number is its place here.
    pub entries: Vec<Entry>,
    /// Finds the entries by kind and identifier.
    pub index: Index,
    /// Which entries refer to an entry, in their order.
    pub used_by: BTreeMap<EntryId, BTreeSet<EntryId>>,
    /// What the public does not get yet: left out of its site, and marked in others.
    pub held: Arc<HeldBack>,
}

impl Edition {
    /// The site's own title as it is written, else the municipality's name.
    pub fn title_text(&self) -> Option<&Text> {
        self.meta.title.as_ref().or(self.settings.name.as_ref())
    }

    /// The entry with a number, which must be of the same site.
    pub fn entry(&self, id: EntryId) -> &Entry {
        &self.entries[id.0]
    }

    /// What an entry of another edition is in this one. It has the same number, but for pages that betre makes because of facts
    /// that only one edition has by mistake.
    pub fn same(&self, entry: &Entry) -> Option<&Entry> {
        self.entries.get(entry.id.0).filter(|other| other.kind == entry.kind && other.name == entry.name)
    }

    /// The entries of a kind, in their order.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Entry> {
        self.index.of(kind).iter().map(|id| self.entry(*id))
    }

    /// The entry of a kind with this identifier.
    pub fn named(&self, kind: Kind, name: &str) -> Option<&Entry> {
        let mut named = self.index.named(name).iter().map(|id| self.entry(*id));
        named.find(|entry| entry.kind == kind && entry.name == name)
    }

    /// The page of a listing, if the site has it.
    pub fn listing(&self, listing: Listing) -> Option<&Entry> {
        self.named(Kind::Listing, listing.name())
    }

    /// The levels of a guide or the steps of a level, in order.
    pub fn children(&self, parent: EntryId) -> impl Iterator<Item = &Entry> {
        self.index.children(parent).iter().map(|id| self.entry(*id))
    }

    /// The entry itself and its parents, the innermost first.
    pub fn lineage<'a>(&'a self, entry: &'a Entry) -> impl Iterator<Item = &'a Entry> {
        std::iter::successors(Some(entry), |entry| entry.parent.map(|parent| self.entry(parent)))
    }

    /// Whether an entry is a guide that has pages and documents to print: one that is here, and has a level.
    pub fn is_printed(&self, entry: &Entry) -> bool {
        entry.guide().is_some_and(|guide| guide.link.is_none()) && self.children(entry.id).next().is_some()
    }

    /// Why the public does not get an entry yet, if that is so.
    pub fn held(&self, entry: &Entry) -> Option<&Held> {
        self.held.documents.get(&entry.span)
    }

    /// The role that owns a document: its own, else that of its parents, else the site's.
    pub fn owner(&self, entry: &Entry) -> Option<&Entry> {
        let own = self.lineage(entry).find_map(|entry| entry.meta.owner.as_ref());
        let reference = own.or(self.meta.owner.as_ref()).or(self.settings.review.owner.as_ref())?;
        self.find(reference, &[Kind::Role], None)
    }

    /// The day it was last reviewed: its own, else that of its parents.
    pub fn reviewed(&self, entry: &Entry) -> Option<Date> {
        self.lineage(entry).find_map(|entry| entry.meta.reviewed).or(self.meta.reviewed)
    }

    /// How often it is to be reviewed: its own, else that of its parents, else the site's.
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
    pub fn holders<'a>(&'a self, entry: &'a Entry) -> &'a [Reference] {
        let own = |entry: &'a Entry| match &entry.data {
            Data::Level(level) => level.holder.as_slice(),
            Data::Guide(guide) => guide.holder.as_slice(),
            _ => &[],
        };
        self.lineage(entry).map(own).find(|holders| !holders.is_empty()).unwrap_or_default()
    }

    /// The step that follows in the same level, skipping those for some cases only.
    pub fn next_step(&self, step: &Entry) -> Option<&Entry> {
        let mut after = self.children(step.parent?).skip_while(|other| other.id != step.id).skip(1);
        after.find(|entry| entry.step().is_some_and(|step| step.only_if.is_none()))
    }
}
