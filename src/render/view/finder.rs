//! The measure finder: the values that measures are chosen by, and a page for each, without a script.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::super::PlannedPage;
use super::super::writer::{LinkView, Writer, title};
use super::Subject;
use super::entries::{MeasureView, measure_view};
use super::index::alphabetical;
use super::listing::EntryListing;
use crate::content::markdown;
use crate::content::name::Anchors;
use crate::diagnostic::Span;
use crate::diagnostic::catalogue::Words;
use crate::markup::capital;
use crate::model::{
    AgeStage, Edition, Entry, EntryId, Facet, Kind, Listing, MEASURES_BY, Measure, MeasureFinder, MeasurePlace,
    MeasureValue, Site, Stated, Who,
};

/// The overview of measure tables, and the ways to choose among all measures.
#[derive(Serialize)]
pub(crate) struct MeasureListing {
    #[serde(flatten)]
    pub listing: EntryListing,
    /// To all measures in one table; `None` if they are few.
    pub all: Option<ValueLink>,
    pub groups: Vec<ValueGroup>,
}

/// The values of one facet.
#[derive(Serialize)]
pub(crate) struct ValueGroup {
    /// The facet's name in data attributes.
    pub facet: &'static str,
    pub label: String,
    /// Whether they are free words, of which there may be many.
    pub in_words: bool,
    /// At least one.
    pub values: Vec<ValueLink>,
}

/// A value, as a link to the measures that have it.
#[derive(Serialize)]
pub(crate) struct ValueLink {
    pub link: LinkView,
    /// How many measures have it.
    pub count: usize,
    /// Whether this page is it.
    pub current: bool,
}

/// The measures with a value, or all of them.
#[derive(Serialize)]
pub(crate) struct MeasuresByView {
    pub title: String,
    /// «12 tiltak».
    pub count: String,
    /// In the order of their tables; each leads to its place there.
    pub measures: Vec<MeasureView>,
    /// The other values of the facet, with this one; `None` on the page of all.
    pub around: Option<ValueGroup>,
    /// On the page of all, all values; else empty.
    pub groups: Vec<ValueGroup>,
    /// To all measures in one table.
    pub all: ValueLink,
}

/// What a value is called, and where that is written unless the words are the theme's.
struct Label {
    text: String,
    span: Option<Span>,
}

/// The pages of an edition's measures by what they are chosen by.
pub(super) fn pages<'a>(site: &'a Site, edition: &'a Edition, words: &Words) -> Vec<PlannedPage<'a>> {
    let listing = edition.listing(Listing::Measures);
    let (Some(listing), Some(finder)) = (listing, site.measure_finder(edition)) else { return Vec::new() };
    let finder = Arc::new(finder);
    let page = |at: Option<usize>| {
        let value = at.map(|at| &finder.values[at]);
        PlannedPage {
            kind: MEASURES_BY,
            template: MEASURES_BY,
            id: format!("{}/{}", listing.name, value.map_or("all", |value| &value.slug)),
            title: value.map_or_else(
                || capital(&words.say("measures-all")),
                |value| title_of(edition, words, value, label(edition, words, value).text),
            ),
            address: value.map_or_else(|| finder.all.clone(), |value| finder.address(value)),
            source: site.sources.path(listing.span).to_owned(),
            guide: None,
            level: None,
            number: None,
            subject: Subject::Measures(listing, Arc::clone(&finder), at),
        }
    };
    let own = (0..finder.values.len()).filter(|at| finder.values[*at].has_page).map(Some);
    std::iter::once(None).chain(own).map(page).collect()
}

fn measure_at(edition: &Edition, place: MeasurePlace) -> Option<(&Entry, &Measure)> {
    let table = edition.entries.get(place.table.0)?;
    Some((table, table.measure_table()?.measures.get(place.row)?))
}

/// What a value has been called by the first measure that has it.
fn stated<'a>(edition: &'a Edition, value: &MeasureValue) -> Option<(&'a Entry, Stated<'a>)> {
    let (table, measure) = measure_at(edition, *value.measures.first()?)?;
    // A translation may tell ages in words where the first language tells them in numbers, but it has no facts of its own.
    Some((table, *measure.stated(value.facet).get(value.item)?))
}

fn label(edition: &Edition, words: &Words, value: &MeasureValue) -> Label {
    let said = |text: String| Label { text, span: None };
    let Some((table, stated)) = stated(edition, value) else { return said(value.slug.clone()) };
    match stated {
        Stated::Stage(AgeStage::BeforeBirth) => said(words.say("age-before-birth")),
        Stated::Stage(AgeStage::Years(from, Some(to))) => {
            said(words.say_with("age-band", [("text", format!("{from}–{to}").into())]))
        }
        Stated::Stage(AgeStage::Years(from, None)) => said(words.say_with("age-over", [("n", from.into())])),
        Stated::Level(level) => said(format!("{} {level}", words.say("level"))),
        Stated::Prevention(kind) => said(words.say(&format!("prevention-{}", kind.name()))),
        Stated::Who(Who::Reference(reference)) => {
            match edition.find(reference, &[Kind::Service, Kind::Unit], Some(table)) {
                Some(entry) => Label { text: title(entry, edition, words), span: Some(entry.title.span) },
                None => said(reference.id.clone()),
            }
        }
        Stated::Who(Who::Words(prose)) | Stated::Prose(prose) => {
            Label { text: markdown::words(&prose.line), span: Some(prose.span) }
        }
        Stated::Words(text) => Label { text: text.text.clone(), span: Some(text.span) },
    }
}

fn title_of(edition: &Edition, words: &Words, value: &MeasureValue, label: String) -> String {
    let key = match (value.facet, stated(edition, value)) {
        (Facet::Ages, Some((_, Stated::Stage(AgeStage::BeforeBirth)))) => "before-birth",
        (facet, _) => facet.name(),
    };
    capital(&words.say_with(&format!("measures-by-{key}"), [("text", label.into())]))
}

fn group_label(writer: &Writer, facet: Facet) -> String {
    capital(&match facet {
        Facet::Prevention => writer.say("prevention"),
        facet => writer.say(&format!("fact-{}", facet.name())),
    })
}

/// The overview of tables, with the ways to choose above it.
pub(super) fn listing(writer: &Writer, listing: EntryListing) -> MeasureListing {
    let Some(finder) = writer.site.measure_finder(writer.edition) else {
        return MeasureListing { listing, all: None, groups: Vec::new() };
    };
    MeasureListing { listing, all: Some(to_all(writer, &finder, false)), groups: groups(writer, &finder) }
}

fn groups(writer: &Writer, finder: &MeasureFinder) -> Vec<ValueGroup> {
    Facet::ALL.iter().filter_map(|facet| group(writer, finder, *facet, None)).collect()
}

fn to_all(writer: &Writer, finder: &MeasureFinder, current: bool) -> ValueLink {
    let link = LinkView {
        text: capital(&writer.say("measures-all")),
        url: writer.url(&finder.all),
        id: "all".to_owned(),
        ..LinkView::default()
    };
    ValueLink { link, count: finder.measures.len(), current }
}

/// The values of a facet, if there are any; `here` is the one whose page this is.
fn group(writer: &Writer, finder: &MeasureFinder, facet: Facet, here: Option<&MeasureValue>) -> Option<ValueGroup> {
    let of_facet = finder.values.iter().filter(|value| value.facet == facet);
    let mut values: Vec<ValueLink> = of_facet
        .map(|value| {
            let label = label(writer.edition, writer.words, value);
            let url = if value.has_page { Some(writer.url(&finder.address(value))) } else { None };
            let link = LinkView {
                lang: foreign(writer, &label),
                text: capital(&label.text),
                url: url.or_else(|| place_of(writer, *value.measures.first()?)).unwrap_or_default(),
                id: value.slug.clone(),
            };
            let current = here.is_some_and(|here| here.slug == value.slug);
            ValueLink { link, count: value.measures.len(), current }
        })
        .collect();
    if facet.is_in_words() || facet == Facet::Service {
        values.sort_by_cached_key(|value| alphabetical(&value.link.text));
    }
    let label = group_label(writer, facet);
    (!values.is_empty()).then(|| ValueGroup { facet: facet.name(), label, in_words: facet.is_in_words(), values })
}

fn foreign(writer: &Writer, label: &Label) -> String {
    let lang = label.span.map(|span| writer.lang_at(span)).filter(|lang| *lang != writer.edition.lang);
    lang.unwrap_or_default().to_owned()
}

/// The place of a measure in its table, relative to the page.
fn place_of(writer: &Writer, place: MeasurePlace) -> Option<String> {
    let table = writer.edition.entries.get(place.table.0)?;
    Some(format!("{}#{}", writer.page_of(table), table.measure_anchors().get(place.row)?))
}

/// The page of a value, by its place among the finder's, or of all measures.
pub(super) fn measures_by(writer: &Writer, finder: &MeasureFinder, at: Option<usize>) -> MeasuresByView {
    let value = at.map(|at| &finder.values[at]);
    let places = value.map_or(&finder.measures, |value| &value.measures);
    let mut of_table: BTreeMap<EntryId, Vec<String>> = BTreeMap::new();
    let mut anchors = Anchors::default();
    let measures = places.iter().filter_map(|place| {
        let (table, measure) = measure_at(writer.edition, *place)?;
        let known = of_table.entry(table.id).or_insert_with(|| table.measure_anchors());
        let anchor = known.get(place.row)?;
        let view = measure_view(writer, measure, anchors.give(anchor), table);
        let values = finder.values.iter().filter(|other| value.is_none() && other.measures.contains(place));
        let values = values.map(|value| value.slug.clone()).collect();
        Some(MeasureView { link: format!("{}#{anchor}", writer.page_of(table)), values, ..view })
    });
    let measures: Vec<MeasureView> = measures.collect();
    let label = value.map(|value| label(writer.edition, writer.words, value));
    MeasuresByView {
        title: match (value, label) {
            (Some(value), Some(label)) => title_of(writer.edition, writer.words, value, label.text),
            _ => capital(&writer.say("measures-all")),
        },
        count: writer.words.say_with("measures-count", [("n", measures.len().into())]),
        measures,
        around: value.and_then(|value| group(writer, finder, value.facet, Some(value))),
        groups: if value.is_none() { groups(writer, finder) } else { Vec::new() },
        all: to_all(writer, finder, value.is_none()),
    }
}
