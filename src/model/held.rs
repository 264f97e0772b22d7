//! What the public does not get yet: drafts, and what is valid from a day that has not come.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::Document;
use crate::content::value::{Node, Value};
use crate::diagnostic::Span;

use super::{Date, Kind, Site, day};

/// Why a document is left out. Of several reasons, the greatest is the one that holds longest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wait {
    /// It is on the site from this day.
    Until(Date),
    /// It is not ready to be read.
    Draft,
}

/// A document that is left out of the site for now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Why.
    pub wait: Wait,
    /// Whether it says so itself, and not only what it is in.
    pub own: bool,
    /// What says so: itself, or what it is in.
    pub cause: Span,
    /// Its kind and the names that references have for it.
    pub kind: Kind,
    /// Its identifier, and a level's number.
    pub names: Vec<String>,
    /// As it is written, if it is.
    pub title: String,
}

/// What the public does not get yet.
#[derive(Debug, Default)]
pub struct HeldBack {
    /// The documents that are left out, by their places.
    pub documents: BTreeMap<Span, Held>,
    /// What the site will have when nothing is left out any longer.
    pub whole: Whole,
}

/// What is known of a site with all that is held back; empty if nothing is, and for those who see all of it.
#[derive(Debug, Default)]
pub struct Whole {
    /// The addresses where something is.
    pub addresses: BTreeSet<String>,
    /// The files that are shown, or led to.
    pub files: BTreeSet<String>,
    /// The places of guides with levels, and of levels with steps.
    pub filled: BTreeSet<Span>,
    /// The number that the first step of each level is shown with, by the level's place.
    pub first_steps: BTreeMap<Span, u32>,
}

impl Whole {
    /// Looks at the site as those who write it see it.
    pub(super) fn of(site: &Site) -> Whole {
        let edition = site.first();
        let mut first_steps = BTreeMap::new();
        for step in edition.of(Kind::Step) {
            if let (Some(number), Some(level)) = (step.number, step.parent) {
                let first = first_steps.entry(edition.entry(level).span).or_insert(number);
                *first = number.min(*first);
            }
        }
        let files = site.uses.shown.union(&site.uses.named).cloned().collect();
        let filled = edition.entries.iter().filter_map(|entry| Some(edition.entry(entry.parent?).span)).collect();
        Whole { addresses: site.addresses(), files, filled, first_steps }
    }
}

/// Why a document is left out, if it is. A translation comes and goes with its base, and the settings apply always.
fn waits(document: &Document, today: Date) -> Option<Wait> {
    let value = |key: &str| document.table.get(key).map(|node: &Node| &node.value);
    if document.lang.is_some() || document.kind == Kind::Site {
        None
    } else if matches!(value("draft"), Some(Value::Bool(true))) {
        Some(Wait::Draft)
    } else if let Some(Value::Text(written) | Value::Date(written)) = value("valid_from") {
        day(written).filter(|first| *first > today).map(Wait::Until)
    } else {
        None
    }
}

/// Whether anything is left out.
pub fn holds_back(documents: &[Document], today: Date) -> bool {
    documents.iter().any(|document| waits(document, today).is_some())
}

/// The documents that are left out, with what is in them and their translations: a link or an outcome that leads there leads
/// nowhere yet.
pub(super) fn held_back(documents: &[Document], today: Date) -> BTreeMap<Span, Held> {
    let marked = documents.iter().filter_map(|document| Some((document, waits(document, today)?)));
    let marked: Vec<(&Document, Wait)> = marked.collect();
    let of = |document: &Document| {
        let mut longest: Option<(Wait, Span)> = None;
        for (marked, wait) in &marked {
            let own = document.kind == marked.kind && document.parents == marked.parents && document.id == marked.id;
            if document.is_in(marked.kind, &marked.parents, &marked.id) {
                // Of two that hold as long, its own.
                let is_longer = longest.is_none_or(|(before, _)| if own { before <= *wait } else { before < *wait });
                longest = if is_longer { Some((*wait, marked.span)) } else { longest };
            }
        }
        longest
    };
    let held = |document: &Document| {
        let (wait, cause) = of(document)?;
        let number = document.number.filter(|_| document.kind == Kind::Level).map(|number| number.to_string());
        let names = [Some(document.id.clone()), number].into_iter().flatten().collect();
        let title = ["title", "name"].iter().find_map(|key| document.table.get(key)?.as_text());
        let title = title.unwrap_or(&document.id).to_owned();
        let own = waits(document, today).is_some();
        Some((document.span, Held { wait, own, cause, kind: document.kind, names, title }))
    };
    documents.iter().filter_map(held).collect()
}
