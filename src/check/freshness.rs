//! What is out of date: overdue reviews, expired documents, and documents without an owner.

use super::{Checking, name_of};
use crate::diagnostic::{Code, Diagnostic, Span};
use crate::model::{Date, Edition, Entry, Wait};

/// A document whose review is due.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// The role that owns it; empty if there is none.
    pub owner: String,
    /// The day it was due.
    pub on: Date,
    /// Its title, else its identifier; for what inherits from `site.toml`, the site's title.
    pub title: String,
    /// Where the day of its last review is written.
    pub span: Span,
}

/// The documents whose review was due before `today`, by owner and day. What inherits its date is covered by the document it
/// inherits from.
pub fn due(edition: &Edition, today: Date) -> Vec<Due> {
    let due = edition.reviews().filter(|review| review.next < today).map(|review| Due {
        owner: review.owner.map(|owner| name_of(edition, owner)).unwrap_or_default(),
        on: review.next,
        title: review.of.map_or_else(|| edition.title.clone(), |entry| name_of(edition, entry)),
        span: review.span,
    });
    let mut due: Vec<Due> = due.collect();
    due.sort();
    due
}

/// A document that comes onto the site, or ends to be valid.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Validity {
    /// The first day that it is on the site, or the last that it is valid.
    pub on: Date,
    /// Whether it comes then.
    pub begins: bool,
    /// Its title, else its identifier.
    pub title: String,
    /// Where it is.
    pub span: Span,
}

/// How many days ahead an end is told: time enough to write what comes instead.
const DAYS_BEFORE_END: i32 = 90;

/// What comes, however late, and what ends soon, by day.
pub fn validity(edition: &Edition, today: Date) -> Vec<Validity> {
    let coming = edition.held.documents.iter().filter(|(_, held)| held.own).filter_map(|(span, held)| {
        let Wait::Until(on) = held.wait else { return None };
        Some(Validity { on, begins: true, title: held.title.clone(), span: *span })
    });
    let last = today.saturating_add(jiff::Span::new().days(DAYS_BEFORE_END));
    let ending = edition.entries.iter().filter_map(|entry| {
        let on = entry.meta.valid_to.filter(|end| (today..=last).contains(end))?;
        Some(Validity { on, begins: false, title: name_of(edition, entry), span: entry.span })
    });
    let mut found: Vec<Validity> = coming.chain(ending).collect();
    found.sort();
    found
}

/// Whether its text grows old and is to be reviewed.
fn is_reviewed(entry: &Entry) -> bool {
    entry.kind.row().reviewed
}

pub(super) fn check(checking: &Checking, edition: &Edition) {
    let add = |finding| checking.findings.add(finding);
    for due in due(edition, checking.today) {
        let finding =
            Diagnostic::new(Code::ReviewOverdue, due.span).arg("title", due.title).arg("date", due.on.to_string());
        add(match due.owner.as_str() {
            "" => finding,
            owner => finding.variant("owner").arg("owner", owner),
        });
    }
    let dated = edition.entries.iter().map(|entry| (&entry.meta, entry.span));
    for (meta, span) in dated.chain([(&edition.meta, edition.settings_span)]) {
        if let Some(ahead) = meta.reviewed.filter(|reviewed| *reviewed > checking.today) {
            let finding = Diagnostic::new(Code::ReviewAhead, meta.reviewed_span.unwrap_or(span));
            add(finding.arg("date", ahead.to_string()).arg("today", checking.today.to_string()));
        }
    }
    for entry in &edition.entries {
        if let (Some(first), Some(last)) = (entry.meta.valid_from, entry.meta.valid_to)
            && last < first
        {
            let span = entry.meta.valid_to_span.unwrap_or(entry.span);
            let finding = Diagnostic::new(Code::ValueInvalid, span).variant("valid").arg("value", last.to_string());
            add(finding.arg("first", first.to_string()));
            continue;
        }
        if let Some(last) = entry.meta.valid_to.filter(|last| *last < checking.today) {
            let span = entry.meta.valid_to_span.unwrap_or(entry.span);
            let title = name_of(edition, entry);
            add(Diagnostic::new(Code::Expired, span).arg("title", title).arg("date", last.to_string()));
        }
    }
    // A date that can't be read has been reported.
    let written =
        |entry: &Entry| edition.lineage(entry).any(|entry| entry.meta.reviewed_span.is_some() || entry.traces.broken);
    if edition.meta.reviewed_span.is_none() && !edition.broken_settings {
        once(checking, edition, Code::ReviewMissing, |entry| edition.reviewed(entry).is_some() || written(entry));
    }
    // An owner that does not exist has been reported.
    if !edition.broken_settings && edition.settings.review.owner.is_none() {
        once(checking, edition, Code::OwnerMissing, |entry| edition.owner(entry).is_some() || entry.traces.broken);
    }
}

/// Reports what documents lack once for the whole site, with the first of them.
fn once(checking: &Checking, edition: &Edition, code: Code, has: impl Fn(&Entry) -> bool) {
    let written = edition.entries.iter().filter(|entry| is_reviewed(entry));
    let lacking: Vec<&Entry> = written
        // Pages that betre makes without a file have nothing to review.
        .filter(|entry| entry.span != edition.settings_span)
        .filter(|entry| !has(entry))
        .collect();
    if let Some(first) = lacking.first() {
        checking.findings.add(
            Diagnostic::new(code, edition.settings_span)
                .arg("count", lacking.len())
                .arg("title", name_of(edition, first))
                .related(first.span, "related-first-lacking"),
        );
    }
}
