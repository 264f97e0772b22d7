//! What people search for: each kept query expects a page that there is, and each page is the answer to one.

use std::collections::BTreeSet;

use super::{Checking, name_of};
use crate::diagnostic::{Code, Diagnostic, Span};
use crate::model::{Entry, Kind, Listing};

pub(super) fn check(checking: &Checking) {
    let site = checking.site;
    // Which languages there are is told by the settings.
    if site.queries.is_empty() || site.first().broken_settings {
        return;
    }
    let lang = &site.first().lang;
    let addresses = |at: usize, entry: &Entry| {
        entry.addresses(lang).into_iter().map(move |address| format!("{}{address}", site.prefix(at)))
    };
    let pages = site.editions.iter().enumerate();
    let known: BTreeSet<String> =
        pages.flat_map(|(at, edition)| edition.entries.iter().flat_map(move |entry| addresses(at, entry))).collect();
    let expected = || site.queries.iter().flat_map(|query| &query.expected);
    for query in site.queries.iter().filter(|query| query.expected.is_empty()) {
        let finding = Diagnostic::new(Code::QueryLost, query.span).variant("none");
        checking.findings.add(finding.arg("query", query.words.as_str()));
    }
    // One folder that is called something else takes many addresses with it: the first is told, the others are counted.
    let lost: Vec<_> = expected().filter(|(address, _)| !known.contains(address)).collect();
    if let Some((address, span)) = lost.first() {
        let finding =
            Diagnostic::new(Code::QueryLost, *span).arg("address", address.as_str()).arg("more", lost.len() - 1);
        checking.findings.add(finding.nearest(address, known.iter().map(String::as_str)));
    }
    let asked: BTreeSet<&str> = expected().map(|(address, _)| address.as_str()).collect();
    // The front page and the list from A to Å answer nothing by themselves.
    let answers = |entry: &&Entry| entry.kind != Kind::Home && entry.listing() != Some(Listing::Search);
    let edition = site.first();
    let pages = edition.entries.iter().filter(|entry| entry.address.is_some()).filter(answers);
    let unasked = pages.filter(|entry| addresses(0, entry).all(|address| !asked.contains(address.as_str())));
    let titles: Vec<String> = unasked.map(|entry| format!("«{}»", name_of(edition, entry))).collect();
    if let Some(query) = site.queries.first().filter(|_| !titles.is_empty()) {
        let finding = Diagnostic::new(Code::QueryNone, Span::file(query.span.file));
        checking.findings.add(finding.arg("count", titles.len()).arg("titles", titles.join(", ")));
    }
}
