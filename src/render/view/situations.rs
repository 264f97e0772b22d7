//! Situations: links with how urgent they are, and their listing by reader.

use serde::Serialize;

use super::super::writer::{LinkView, Writer};
use super::listing::{self, EntryListing};
use crate::markup::capital;
use crate::model::{Entry, Kind, Listing, ReaderKind, Urgency};

/// A situation and how urgent it is.
#[derive(Serialize)]
pub(crate) struct SituationLink {
    pub link: LinkView,
    /// `acute`, `today`, `soon`, `calm`, or empty.
    pub urgency: &'static str,
    /// The theme's word for that.
    pub urgency_word: String,
}

/// A situation as a link with its urgency, to what it says to the writer's reader.
pub(crate) fn situation_link(writer: &Writer, entry: &Entry) -> SituationLink {
    let urgency = entry.situation().and_then(|situation| situation.urgency).map(Urgency::name);
    SituationLink {
        link: writer.link(entry),
        urgency: urgency.unwrap_or_default(),
        urgency_word: urgency.map(|urgency| writer.say(&format!("urgency-{urgency}"))).unwrap_or_default(),
    }
}

/// «What do you see?»: all situations, for each reader by how urgent they are.
#[derive(Serialize)]
pub(crate) struct SituationListing {
    #[serde(flatten)]
    pub listing: EntryListing,
    /// Empty if the editor has chosen columns, so that it is a table.
    pub groups: Vec<ReaderSituations>,
}

/// The situations of one reader, or those that name none.
#[derive(Serialize)]
pub(crate) struct ReaderSituations {
    pub anchor: String,
    pub title: String,
    /// Empty: the words are the theme's.
    pub lang: String,
    /// The most urgent first.
    pub situations: Vec<SituationLink>,
    /// To all of them, where only some are shown.
    pub more: Option<LinkView>,
}

/// How many situations the front page shows for each reader, and how many where they name no readers: as many as a phone shows
/// without much scrolling.
const MOST_FOR_EACH: usize = 3;
const MOST: usize = 8;

/// Those whom situations are sorted for, and what stands for all that name nobody.
const GROUPS: [Option<ReaderKind>; 6] = [
    Some(ReaderKind::Young),
    Some(ReaderKind::Guardian),
    Some(ReaderKind::Neighbour),
    Some(ReaderKind::Employee),
    Some(ReaderKind::Leader),
    None,
];

pub(super) fn by_reader(writer: &Writer, listing: EntryListing) -> SituationListing {
    let groups = if listing.columns.is_empty() { groups(writer, &GROUPS, usize::MAX) } else { Vec::new() };
    SituationListing { listing, groups }
}

/// The situations that the front page shows to each of those who have a door there, and to all.
pub(super) fn on_front_page(writer: &Writer) -> Vec<ReaderSituations> {
    let doors = [Some(ReaderKind::Young), Some(ReaderKind::Guardian), Some(ReaderKind::Employee), None];
    let most =
        if writer.edition.of(Kind::Situation).any(|entry| !entry.readers().is_empty()) { MOST_FOR_EACH } else { MOST };
    groups(writer, &doors, most)
}

/// The situations of some readers, at most so many for each.
fn groups(writer: &Writer, readers: &[Option<ReaderKind>], most: usize) -> Vec<ReaderSituations> {
    let all = listing::in_order(writer.edition, Listing::Situations);
    let page = writer.edition.listing(Listing::Situations);
    let group = |reader: &Option<ReaderKind>| {
        let reader = *reader;
        let is_to_reader = |entry: &&Entry| match reader {
            Some(reader) => entry.readers().contains(&reader),
            None => entry.readers().is_empty(),
        };
        let mut of_reader: Vec<&Entry> = all.iter().copied().filter(is_to_reader).collect();
        let urgency = |entry: &Entry| entry.situation().and_then(|situation| situation.urgency);
        of_reader.sort_by_key(|entry| {
            Urgency::ALL.iter().position(|known| urgency(entry) == Some(*known)).unwrap_or(Urgency::ALL.len())
        });
        let own = writer.clone().for_reader(reader);
        let key = reader.map_or("for-all".to_owned(), |reader| format!("reader-{}", reader.name()));
        let anchor = format!("_{}", reader.map_or("all", ReaderKind::name));
        let args = [("n", of_reader.len().into()), ("text", writer.say(&key).into())];
        let more = page.filter(|_| of_reader.len() > most).map(|page| LinkView {
            text: writer.words.say_with(reader.map_or("all-situations", |_| "all-situations-for"), args),
            url: format!("{}#{anchor}", writer.url_of(page)),
            ..LinkView::default()
        });
        (!of_reader.is_empty()).then(|| ReaderSituations {
            anchor,
            title: capital(&writer.say(&key)),
            lang: String::new(),
            situations: of_reader.into_iter().take(most).map(|entry| situation_link(&own, entry)).collect(),
            more,
        })
    };
    readers.iter().filter_map(group).collect()
}
