//! Situations: links with how urgent they are, and their listing by reader.

use serde::Serialize;

use super::super::writer::{LinkView, Writer};
use super::listing::{self, EntryListing};
use crate::markup::capital;
use crate::model::{Entry, Listing, ReaderKind, Urgency};

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
}

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
    let all = listing::in_order(writer.edition, Listing::Situations);
    let group = |reader: Option<ReaderKind>| {
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
        (!of_reader.is_empty()).then(|| ReaderSituations {
            anchor: format!("_{}", reader.map_or("all", ReaderKind::name)),
            title: capital(&writer.say(&key)),
            lang: String::new(),
            situations: of_reader.into_iter().map(|entry| situation_link(&own, entry)).collect(),
        })
    };
    let groups = if listing.columns.is_empty() { GROUPS.into_iter().filter_map(group).collect() } else { Vec::new() };
    SituationListing { listing, groups }
}
