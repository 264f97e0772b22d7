//! Contacts: whether readers find the right one, and reach it.

use super::Checking;
use crate::content::Listing;
use crate::content::markdown::{self, Inline};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Edition, Entry, Kind, Prose, day_and_time, holes, holes_at_holidays};
use crate::render::view::contacts::{in_no_group, needs};

/// As many cards as a phone shows in three or four screens, and as one can look through without jumping.
const MOST: usize = 7;

pub(super) fn check(checking: &Checking, edition: &Edition) {
    for entry in edition.of(Kind::Contact) {
        when_closed(checking, edition, entry);
        unanswered(checking, edition, entry);
    }
    fault_line(checking, edition);
    groups(checking, edition);
}

/// Who answers when it is closed must be somebody else, who can be called, and it must be known when that is.
fn when_closed(checking: &Checking, edition: &Edition, entry: &Entry) {
    let Some(contact) = entry.contact() else { return };
    let Some(reference) = &contact.when_closed else { return };
    let Some(other) = edition.find(reference, &[Kind::Contact], None) else { return };
    let is_told = |entry: &Entry, key: &str| entry.traces.has_reported(key);
    let reached = other.contact().is_some_and(|other| other.phone.is_some() || other.sms.is_some());
    let variant = if other.id == entry.id {
        "self"
    } else if contact.always_open {
        "open"
    } else if contact.hours.is_none() && !is_told(entry, "hours") {
        "hours"
    } else if !reached && !is_told(other, "phone") {
        "number"
    } else {
        return;
    };
    let finding = Diagnostic::new(Code::ContactClosed, reference.span).variant(variant);
    let finding = finding.arg("id", entry.name.as_str()).arg("other", other.name.as_str());
    checking.findings.add(if variant == "number" { finding.related(other.span, "related-contact") } else { finding });
}

/// The contact that answers when another is closed.
fn after<'a>(edition: &'a Edition, entry: &Entry) -> Option<&'a Entry> {
    edition.find(entry.contact()?.when_closed.as_ref()?, &[Kind::Contact], None)
}

/// Where one contact answers when another is closed, one of them answers at every hour: whoever calls at night must not find out at
/// night. Only hours that are all understood are told of.
fn unanswered(checking: &Checking, edition: &Edition, entry: &Entry) {
    // The first of a chain is told.
    let is_after_another =
        edition.of(Kind::Contact).any(|other| after(edition, other).is_some_and(|next| next.id == entry.id));
    let closed = entry.contact().and_then(|contact| contact.when_closed.as_ref());
    let Some(reference) = closed.filter(|_| !is_after_another) else { return };
    let (mut names, mut weeks, mut next) = (Vec::new(), Vec::new(), Some(entry));
    while let Some(entry) = next.filter(|entry| !names.contains(&entry.name.as_str())) {
        let Some(contact) = entry.contact().filter(|contact| !contact.always_open) else { return };
        let Some(week) = contact.hours.as_ref().and_then(|hours| hours.week.as_ref()) else { return };
        names.push(entry.name.as_str());
        weeks.push(week);
        next = after(edition, entry);
    }
    // Those that answer by day alone do not say that somebody always does.
    if !weeks.iter().any(|week| week.answers_at_night()) {
        return;
    }
    let ordinary = holes(&weeks);
    let (variant, found) = match ordinary.first() {
        Some(hole) => ("week", Some(*hole)),
        None => ("holiday", holes_at_holidays(&weeks).first().copied()),
    };
    let Some((from, to)) = found else { return };
    let clock = |minute: usize| format!("{:02}.{:02}", minute / 60, minute % 60);
    let ((first, start), (last, end)) = (day_and_time(from), day_and_time(to));
    let finding = Diagnostic::new(Code::ContactUnanswered, reference.span).variant(variant);
    let finding = finding.arg("names", names.join(", ")).arg("from", clock(start)).arg("to", clock(end));
    let finding = finding.word("day", format!("weekday-{}", first.name()));
    checking.findings.add(finding.word("last", format!("weekday-{}", last.name())));
}

/// Those who can't call must be able to tell of a fault too.
fn fault_line(checking: &Checking, edition: &Edition) {
    let Some(reference) = &edition.settings.report_fault else { return };
    let Some(entry) = edition.find(reference, &[Kind::Contact], None) else { return };
    let Some(contact) = entry.contact() else { return };
    let told = ["phone", "email", crate::model::INVALID_EMAIL].iter().any(|key| entry.traces.has_reported(key));
    // One that nothing reaches is told with what else is not filled in.
    if contact.email.is_none() && contact.phone.is_some() && !told && !leads_on(contact.note.as_ref()) {
        let finding = Diagnostic::new(Code::FaultEmail, reference.span).arg("id", entry.name.as_str());
        checking.findings.add(finding.related(entry.span, "related-contact"));
    }
}

/// Whether a note has a link, such as one to a form.
fn leads_on(note: Option<&Prose>) -> bool {
    let mut leads = false;
    if let Some(note) = note {
        markdown::walk_line(&note.line, &mut |inline| leads |= matches!(inline, Inline::Link(_)));
    }
    leads
}

/// Long lists of contacts, by need or by whom they are for. Units are found by their names.
fn groups(checking: &Checking, edition: &Edition) {
    let needs = needs(edition);
    for need in needs.iter().filter(|need| need.contacts.len() > MOST) {
        let title = need.title.as_ref().map_or("", |title| title.text.as_str());
        let finding = Diagnostic::new(Code::ContactsMany, need.span).variant("need");
        checking.findings.add(finding.arg("title", title).arg("count", need.contacts.len()).arg("most", MOST));
    }
    let page = edition.listing(Listing::Contacts).filter(|_| !needs.is_empty());
    for (whose, left) in in_no_group(edition).into_iter().filter(|(_, left)| left.len() > MOST) {
        let Some(first) = left.first() else { continue };
        let span = page.map_or(first.span, |page| page.span);
        let finding = Diagnostic::new(Code::ContactsMany, span).arg("count", left.len()).arg("most", MOST);
        checking.findings.add(finding.word("group", format!("contacts-{}", whose.name())));
    }
    // Only contacts are grouped.
    let others = edition.of(Kind::Listing).filter(|entry| entry.listing() != Some(Listing::Contacts));
    for need in others.filter_map(Entry::listing_page).flat_map(|page| &page.groups) {
        let finding = Diagnostic::new(Code::KeyUnknown, need.span).arg("key", "groups");
        checking.findings.add(finding.arg("kind", Kind::Listing.name()));
    }
}
