//! The page for leaders: where measures are lacking, what is to be reviewed by whom, and what is valid for a time. It says the same
//! on any day: what is overdue is measured against the last day on which anything here was reviewed.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::writer::{LinkView, Writer};
use super::counts::{MeasureCounts, counts};
use super::listing::ListingCommon;
use crate::model::{Date, Entry, EntryId, NextReview};

/// The page for leaders.
#[derive(Serialize)]
pub(crate) struct StatusView {
    #[serde(flatten)]
    pub common: ListingCommon,
    /// `None` if the site has no measures.
    pub measures: Option<MeasureCounts>,
    /// Those whose next review comes first stand first.
    pub reviews: Vec<OwnerReviews>,
    /// «2. november 2026»: the last day on which anything was reviewed. Empty if nothing was.
    pub as_of: String,
    /// How many reviews should have been made by then.
    pub overdue: usize,
    /// What is valid from or to a day, by day. What is not valid yet is no part of a public site.
    pub validity: Vec<ValidityRow>,
}

/// What an owner is to review.
#[derive(Serialize)]
pub(crate) struct OwnerReviews {
    /// A role, never a person; without words for what nobody owns.
    pub owner: LinkView,
    pub anchor: String,
    /// How many there are.
    pub count: usize,
    /// At least one; the next first.
    pub days: Vec<ReviewDay>,
}

/// What was reviewed on the same day, and is to be reviewed on the same day.
#[derive(Serialize)]
pub(crate) struct ReviewDay {
    pub next: String,
    pub last: String,
    /// Whether it should have been reviewed by the last day on which anything was.
    pub overdue: bool,
    /// At least one; without words for all that has no date of its own.
    pub pages: Vec<LinkView>,
}

/// A day on which something begins or ends to be valid.
#[derive(Serialize)]
pub(crate) struct ValidityRow {
    pub date: String,
    pub begins: bool,
    pub page: LinkView,
}

pub(super) fn page(writer: &Writer, common: ListingCommon) -> StatusView {
    let edition = writer.edition;
    let all: Vec<NextReview> = edition.reviews().collect();
    let as_of = all.iter().map(|review| review.reviewed).max();
    let is_overdue = |next: Date| as_of.is_some_and(|day| next < day);
    let mut by_owner: BTreeMap<Option<EntryId>, Vec<NextReview>> = BTreeMap::new();
    for review in &all {
        by_owner.entry(review.owner.map(|owner| owner.id)).or_default().push(*review);
    }
    let mut owners: Vec<Vec<NextReview>> = by_owner.into_values().collect();
    for reviews in &mut owners {
        reviews.sort_by_key(|review| (review.next, review.reviewed));
    }
    owners.sort_by_key(|reviews| reviews.first().map(|review| review.next));
    StatusView {
        common,
        measures: counts(writer),
        reviews: owners.iter().filter_map(|reviews| of_owner(writer, reviews, &is_overdue)).collect(),
        as_of: as_of.map(|day| writer.date(day)).unwrap_or_default(),
        overdue: all.iter().filter(|review| is_overdue(review.next)).count(),
        validity: validity(writer),
    }
}

/// What an owner is to review, the next first.
fn of_owner(writer: &Writer, reviews: &[NextReview], is_overdue: &impl Fn(Date) -> bool) -> Option<OwnerReviews> {
    let owner = reviews.first()?.owner;
    let days = reviews.chunk_by(|one, other| (one.next, one.reviewed) == (other.next, other.reviewed));
    let day = |same: &[NextReview]| {
        let review = same.first()?;
        Some(ReviewDay {
            next: writer.date(review.next),
            last: writer.date(review.reviewed),
            overdue: is_overdue(review.next),
            pages: same.iter().map(|review| review.of.map(|entry| shown(writer, entry)).unwrap_or_default()).collect(),
        })
    };
    Some(OwnerReviews {
        owner: owner.map(|owner| writer.link(owner)).unwrap_or_default(),
        anchor: format!("_owner-{}", owner.map_or("", |owner| owner.name.as_str())),
        count: reviews.len(),
        days: days.filter_map(day).collect(),
    })
}

/// A link to where an entry is shown: its page, or its place on the page that lists its kind.
fn shown(writer: &Writer, entry: &Entry) -> LinkView {
    let link = writer.step_or_level(entry);
    let on = entry.kind.row().listing.filter(|_| link.url.is_empty());
    match on.and_then(|listing| writer.edition.listing(listing)).map(|page| writer.url_of(page)) {
        Some(page) if !page.is_empty() => LinkView { url: format!("{page}#{}", entry.name), ..link },
        _ => link,
    }
}

fn validity(writer: &Writer) -> Vec<ValidityRow> {
    let mut days = Vec::new();
    for entry in &writer.edition.entries {
        let both = [(entry.meta.valid_from, true), (entry.meta.valid_to, false)];
        days.extend(both.into_iter().filter_map(|(day, begins)| Some((day?, begins, entry))));
    }
    // Of a day, what ends comes before what takes its place.
    days.sort_by_key(|(day, begins, entry)| (*day, *begins, entry.id));
    let row = |(day, begins, entry)| ValidityRow { date: writer.date(day), begins, page: shown(writer, entry) };
    days.into_iter().map(row).collect()
}
