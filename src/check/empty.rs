//! Documents that say nothing but what they are called.

use super::{Checking, name_of};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Edition, Entry, Kind};

/// The kinds whose pages say what is written in their documents. A step may be no more than what it is called: it tells what to do.
const OWN: [Kind; 8] =
    [Kind::Service, Kind::Tool, Kind::Arena, Kind::Role, Kind::Unit, Kind::Situation, Kind::Page, Kind::News];

pub(super) fn check(checking: &Checking, edition: &Edition) {
    // One of a table is there by its title: it is listed, and referred to.
    let is_file = |entry: &&Entry| entry.kind.table_file() != Some(checking.site.sources.path(entry.span));
    let of_own = edition.entries.iter().filter(|entry| OWN.contains(&entry.kind)).filter(is_file);
    for entry in of_own.filter(|entry| is_empty(edition, entry)) {
        let finding = Diagnostic::new(Code::DocumentEmpty, entry.place()).arg("title", name_of(edition, entry));
        checking.findings.add(finding);
    }
}

/// Whether nothing is written in a document with a page of its own.
fn is_empty(edition: &Edition, entry: &Entry) -> bool {
    let traces = &entry.traces;
    let has_words = traces.words.iter().any(|words| *words != entry.title.span);
    let has_facts = !traces.mentions.is_empty() || !traces.files.is_empty() || !traces.webs.is_empty();
    entry.address.is_some()
        && entry.body.blocks.is_empty()
        && !traces.broken
        && traces.reported.is_empty()
        && !has_words
        && !has_facts
        && edition.children(entry.id).next().is_none()
}
