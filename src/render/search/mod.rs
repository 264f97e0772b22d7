//! The search: one file for each language, with what can be found and the script that finds it. A page asks for it when somebody
//! begins to search, and for nothing after that.
//!
//! What stands in it is read from the finished pages, so that a site's own templates are searched as the standard ones are. How
//! words are matched is in `themes/standard/search.js`, and nowhere else: the tests ask the published file.

mod language;
mod passages;

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::Serialize;

use super::main_part::main_of;
use super::view::{Subject, kind_word};
use super::{FinishedPage, PlannedPage, Theme, Writer};
use crate::model::{Edition, Entry, EntryId, Kind, Listing, ReaderKind, Urgency};
use language::WordRules;
pub(super) use language::is_passed_over;
pub(super) use passages::{PageText, passages};
use passages::{Passage, settle};

/// Where the search of an edition is published, from the root of the site. Its name stays the same, so that a page need not change
/// when another does. None where there is no list of all pages, which is the way without a script.
pub(super) fn path(edition: &Edition) -> Option<String> {
    edition.listing(Listing::Search).map(|_| format!("data/search-{}.js", edition.lang))
}

/// What the script is given.
#[derive(Serialize)]
struct SearchIndex<'a> {
    rules: &'a WordRules,
    /// Groups of words that find the same, from `synonyms.toml`.
    groups: Vec<&'a [String]>,
    /// What is said around the hits, by the ends of the theme's words `search-KEY`.
    words: BTreeMap<&'static str, String>,
    /// What a page is, as it is shown.
    kinds: Vec<String>,
    /// What readers are called.
    readers: BTreeMap<&'static str, String>,
    /// Where each reader begins, and whom to call, by their places among the pages: for a question that nothing answers.
    doors: Vec<usize>,
    pages: Vec<FoundPage>,
}

/// A page that can be found. Its keys are short, as they are written for each page.
#[derive(Serialize)]
struct FoundPage {
    /// From the root of the site.
    #[serde(rename = "u")]
    url: String,
    #[serde(rename = "t")]
    title: String,
    /// The place of its kind's word.
    #[serde(rename = "k")]
    kind: usize,
    /// The name of its kind, which some words ask for.
    #[serde(rename = "n")]
    name: &'static str,
    /// The readers whom it is written for; empty if it is for all.
    #[serde(rename = "w", skip_serializing_if = "Vec::is_empty")]
    readers: Vec<&'static str>,
    /// The page that this is a version of, by its place.
    #[serde(rename = "o", skip_serializing_if = "Option::is_none")]
    of: Option<usize>,
    /// Whether somebody may have to act at once.
    #[serde(rename = "h", skip_serializing_if = "std::ops::Not::not")]
    hurries: bool,
    /// Words that readers search for, as its editor writes them.
    #[serde(rename = "s", skip_serializing_if = "Vec::is_empty")]
    search: Vec<String>,
    #[serde(rename = "l", skip_serializing_if = "String::is_empty")]
    lead: String,
    #[serde(rename = "b")]
    passages: Vec<Passage>,
}

/// Kinds of pages on which a number is that of what the page is about.
const RINGS: [&str; 3] = ["service", "unit", "contacts"];

/// A word on more than this part of all pages tells nothing of where a text goes on.
const ON_MOST: usize = 7;

/// The readers in the order in which they are asked to begin: who may need most help first.
const DOORS: [ReaderKind; 5] =
    [ReaderKind::Young, ReaderKind::Guardian, ReaderKind::Neighbour, ReaderKind::Employee, ReaderKind::Leader];

/// The phrases around hits, by their keys' ends.
const WORDS: [&str; 5] = ["count", "none", "near", "doors", "for"];

/// The file of an edition, from its pages as HTML.
pub(super) fn file(writer: &Writer, pages: &[FinishedPage]) -> Vec<u8> {
    let shown: Vec<_> = pages.iter().filter_map(|of| Some((of, entry_of(of.page)?))).collect();
    let rules = language::rules(&writer.edition.lang);
    let mut texts: Vec<PageText> = shown.par_iter().map(|(of, _)| text_of(of)).collect();
    let common = texts.len() / ON_MOST;
    settle(&mut texts, |word| rules.passes(word), common);
    for (text, _) in texts.iter_mut().zip(&shown).filter(|(_, (of, _))| !RINGS.contains(&of.page.kind)) {
        text.passages.iter_mut().for_each(|passage| passage.phone.clear());
    }
    let mut kinds: Vec<String> = Vec::new();
    let mut places: BTreeMap<EntryId, usize> = BTreeMap::new();
    let mut found: Vec<FoundPage> = Vec::new();
    for ((FinishedPage { page, .. }, entry), text) in shown.into_iter().zip(texts) {
        let word = kind_word(writer, entry);
        let kind = kinds.iter().position(|known| *known == word).unwrap_or_else(|| {
            kinds.push(word);
            kinds.len() - 1
        });
        let of = match page.subject {
            Subject::ForReader(..) => Some(entry.id),
            _ if entry.kind == Kind::EasyRead => entry.parent,
            _ => None,
        };
        let (readers, search) = match page.subject {
            Subject::ForReader(_, reader) => (vec![reader], Vec::new()),
            _ => (entry.readers().to_vec(), search_words(writer, entry)),
        };
        if of.is_none() {
            places.insert(entry.id, found.len());
        }
        let urgency = entry.situation().and_then(|situation| situation.urgency);
        found.push(FoundPage {
            url: writer.address(&page.address),
            title: page.title.clone(),
            kind,
            name: page.kind,
            readers: readers.iter().map(|reader| reader.name()).collect(),
            of: of.and_then(|of| places.get(&of).copied()),
            hurries: entry.kind == Kind::Acute || matches!(urgency, Some(Urgency::Acute | Urgency::Today)),
            search,
            lead: text.lead,
            passages: text.passages,
        });
    }
    let door = |reader: &ReaderKind| {
        found.iter().position(|page| page.name == "reader" && page.readers.first() == Some(&reader.name()))
    };
    let whom = found.iter().position(|page| page.name == "contacts");
    let index = SearchIndex {
        doors: DOORS.iter().filter_map(door).chain(whom).collect(),
        rules,
        groups: writer.site.synonyms_in(writer.edition),
        words: WORDS.iter().map(|key| (*key, writer.say(&format!("search-{key}")))).collect(),
        readers: ReaderKind::ALL
            .iter()
            .map(|reader| (reader.name(), writer.say(&format!("reader-{}", reader.name()))))
            .collect(),
        kinds,
        pages: found,
    };
    let mut file = Theme::search_script().as_bytes().to_vec();
    file.extend(b"betre.search(");
    serde_json::to_writer(&mut file, &index).ok();
    file.extend(b");\n");
    file
}

/// What can be found on a page.
fn text_of(page: &FinishedPage) -> PageText {
    page.main.map_or_else(|| passages(main_of(page.html)), |main| main.text().clone())
}

/// The words that a page is searched for with, besides its title: those its editor writes, its number, and of a listing the word in its
/// address.
fn search_words(writer: &Writer, entry: &Entry) -> Vec<String> {
    let own = entry.meta.search.iter().map(|word| word.text.clone());
    let listed = entry.listing().map(|listing| listing.address_word().for_site(&writer.edition.lang).to_owned());
    own.chain([writer.numbered(entry)]).chain(listed).filter(|word| !word.is_empty()).collect()
}

/// The entry that a page is of, if the page can be found: a guide to print is the guide again, and the front page and the list from
/// A to Å lead to what others say.
fn entry_of<'a>(page: &PlannedPage<'a>) -> Option<&'a Entry> {
    match page.subject {
        Subject::Entry(entry) if entry.kind == Kind::Home || entry.listing() == Some(Listing::Search) => None,
        Subject::Entry(entry) | Subject::ForReader(entry, _) => Some(entry),
        Subject::Print(_) | Subject::PrintWhole(_) | Subject::LevelSheet(_) | Subject::Measures(..) => None,
        Subject::Redirect(..) | Subject::NotFound => None,
    }
}
