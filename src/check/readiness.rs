//! Whether a site is filled in: what a new one leaves open, in one list, before anybody can meet it.

use std::collections::BTreeSet;

use super::Checking;
use super::web::{is_reserved, parts};
use crate::content::markdown::{self, Inline, Target};
use crate::diagnostic::{Arg, Code, Diagnostic, Span};
use crate::model::{Edition, Entry, EntryId, INVALID_PHONE, Kind, Prose, Site};

/// What `betre new` writes when nobody says what the municipality is called, and its number.
pub const EXAMPLE: (&str, &str) = ("Eksempel kommune", "9999");

/// Reports all that is still an example, or a contact that is pointed to and can't be reached, as one list. What a site can be
/// published without (statement, logo) is in the list, and does not make one.
pub(super) fn check(checking: &Checking) {
    let edition = checking.site.first();
    if edition.broken_settings {
        return;
    }
    let places = [contacts(checking.site), examples(edition)].concat();
    if places.is_empty() {
        return;
    }
    let mut items: Vec<&str> = places.iter().map(|(.., item)| *item).collect();
    items.dedup();
    let told = |key: &str| edition.settings_traces.has_reported(key);
    let settings = &edition.settings;
    items.extend(
        (settings.accessibility_statement.is_none() && !told("accessibility_statement"))
            .then_some("unfinished-statement"),
    );
    items.extend((settings.look.logo.is_none() && !told("logo")).then_some("unfinished-logo"));
    let items = items.into_iter().map(str::to_owned).collect();
    let finding = Diagnostic::new(Code::Unfinished, edition.settings_span).arg("items", Arg::Words(items));
    checking.findings.add(places.into_iter().fold(finding, |finding, (span, words, _)| finding.related(span, words)));
}

/// A place, its words, and the words of the item in the list.
type Place = (Span, &'static str, &'static str);

/// The contacts that the acute warning sends readers to without a number, and those in other duties that nothing reaches: of a site
/// on a layer, all of its own.
fn contacts(site: &Site) -> Vec<Place> {
    let edition = site.first();
    let is_own = |entry: &Entry| !site.sources.get(entry.span.file).is_shared();
    let is_for_layer = |entry: &&Entry| !site.layers.is_empty() && is_own(entry);
    let settings = &edition.settings;
    let mut found = Vec::new();
    let mut seen: BTreeSet<EntryId> = BTreeSet::new();
    let mut add = |entry: &Entry, needs_phone: bool| {
        let Some(contact) = entry.contact() else { return };
        let is_reached =
            contact.phone.is_some() || (!needs_phone && contact.email.is_some()) || leads_on(contact.note.as_ref());
        let told = ["phone", "email", INVALID_PHONE].iter().any(|key| entry.traces.has_reported(key));
        if !is_reached && !told && seen.insert(entry.id) {
            let words = if needs_phone { "related-fill-phone" } else { "related-fill-reach" };
            found.push((entry.span, words, "unfinished-phone"));
        }
    };
    let voices = settings.acute.iter().flat_map(|acute| [&acute.line, &acute.employee, &acute.guardian, &acute.young]);
    for voice in voices.flatten() {
        markdown::walk_line(&voice.line, &mut |inline| {
            if let Inline::Link(link) = inline
                && let Target::Reference(reference) = &link.target
                && let Some(entry) = edition.find(reference, &[], None)
            {
                add(entry, true);
            }
        });
    }
    for reference in settings.acute.iter().flat_map(|acute| &acute.contacts) {
        if let Some(entry) = edition.find(reference, &[Kind::Contact], None).filter(is_for_layer) {
            add(entry, true);
        }
    }
    for reference in [&settings.coordinating_unit, &settings.report_fault].into_iter().flatten() {
        if let Some(entry) = edition.find(reference, &[Kind::Contact], None) {
            add(entry, false);
        }
    }
    // What a layer's texts say of a contact is its number.
    for entry in edition.of(Kind::Contact).filter(is_for_layer) {
        add(entry, false);
    }
    found
}

/// Whether a note says whom to call instead: it fetches a number, or has a link.
fn leads_on(note: Option<&Prose>) -> bool {
    let mut leads = false;
    if let Some(note) = note {
        markdown::walk_line(&note.line, &mut |inline| leads |= matches!(inline, Inline::Hole(_) | Inline::Link(_)));
    }
    leads
}

/// What the settings still have from an example.
fn examples(edition: &Edition) -> Vec<Place> {
    let settings = &edition.settings;
    let mut found = Vec::new();
    if let Some(address) = &settings.address
        && parts(&address.0).is_some_and(|(host, _)| is_reserved(&host) && !host.ends_with(".example"))
    {
        let written = edition.settings_traces.webs.iter().find(|web| web.text == address.0);
        let span = written.map_or(edition.settings_span, |web| web.span);
        found.push((span, "related-fill-address", "unfinished-address"));
    }
    let (name, number) = EXAMPLE;
    // Statistics Norway uses 9999 for «not known», and no municipality has 0000.
    if let Some(written) = settings.number.as_ref().filter(|written| [number, "0000"].contains(&&*written.text)) {
        found.push((written.span, "related-fill-number", "unfinished-number"));
    }
    if let Some(written) = settings.name.as_ref().filter(|written| written.text == name) {
        found.push((written.span, "related-fill-name", "unfinished-name"));
    }
    found
}
