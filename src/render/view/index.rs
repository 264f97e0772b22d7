//! The list of all pages from A to Å, and the order of the Norwegian alphabet.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

use super::super::search::is_passed_over;
use super::super::writer::{LinkView, Writer, phone_link};
use super::entries::measure_links;
use crate::markup::{Html, capital};
use crate::model::{Entry, Kind, Listing, Text};

/// A key that puts words in the order of the Norwegian alphabet: digits, a–z, æ ø å; é is an e, ä an æ.
pub(super) fn alphabetical(word: &str) -> String {
    word.to_lowercase().chars().filter_map(|c| if c == ' ' { Some(c) } else { place(c) }).collect()
}

/// A letter's place in the alphabet, as the character that has that place in Unicode; `None` if it is neither letter nor digit.
fn place(letter: char) -> Option<char> {
    match letter {
        'æ' | 'ä' => Some('\u{f8f0}'),
        'ø' | 'ö' => Some('\u{f8f1}'),
        'å' => Some('\u{f8f2}'),
        c if c.is_ascii_alphanumeric() => Some(c),
        c if c.is_numeric() => Some('0'),
        c => std::iter::once(c).nfd().find(|c| c.is_alphabetic()),
    }
}

/// The letter under which a word is in a list from A to Å.
pub(super) fn letter_of(word: &str) -> String {
    match word.to_lowercase().chars().find_map(place) {
        None | Some('0'..='9') => "0–9".to_owned(),
        Some('\u{f8f0}') => "Æ".to_owned(),
        Some('\u{f8f1}') => "Ø".to_owned(),
        Some('\u{f8f2}') => "Å".to_owned(),
        Some(letter) => letter.to_uppercase().collect(),
    }
}

/// The pages whose titles begin with a letter.
#[derive(Serialize)]
pub(super) struct LetterView {
    /// The letter, as a heading.
    pub title: String,
    /// Empty: letters have no language.
    pub lang: String,
    /// `_letter-N`, with the number of the letter among those that have pages.
    pub anchor: String,
    pub rows: Vec<IndexRow>,
}

/// Where a word in the list from A to Å leads.
#[derive(Serialize)]
pub(super) struct IndexRow {
    /// The word it is sorted by, where its title begins with another; else empty.
    pub word: String,
    /// Its words are the title, or a word that readers search for.
    pub link: LinkView,
    /// The word for its kind; for a search word, the title of the page it leads to.
    pub kind: String,
    /// The number to ring; empty if there is none.
    pub phone: Html,
}

/// What a page is, in a word beside its title; empty if it is a page like any other.
pub(crate) fn kind_word(writer: &Writer, entry: &Entry) -> String {
    match entry.kind {
        Kind::Listing | Kind::Acute | Kind::RelayLog | Kind::Page | Kind::Reader => String::new(),
        Kind::MeasureTable => writer.say("measure-table"),
        kind => writer.say(kind.name()),
    }
}

/// How many of the words that readers search for a page with are in the list; the search has them all.
const SEARCHED: usize = 4;

/// All pages, and what stands on some of them, from A to Å: the way to search without a script.
pub(super) fn everything(writer: &Writer) -> Vec<LetterView> {
    let edition = writer.edition;
    let mut rows: Vec<IndexRow> = Vec::new();
    let mut called: BTreeMap<(Kind, String), usize> = BTreeMap::new();
    for entry in edition.of(Kind::Level).chain(edition.of(Kind::Step)) {
        *called.entry((entry.kind, writer.title(entry))).or_default() += 1;
    }
    for entry in &edition.entries {
        let is_here = entry.kind == Kind::Home || entry.listing() == Some(Listing::Search);
        if entry.address.is_some() && !is_here {
            let is_alone = called.get(&(entry.kind, writer.title(entry))).is_none_or(|count| *count < 2);
            rows.extend(of_page(writer, entry, is_alone));
        } else if matches!(entry.kind, Kind::Contact | Kind::Term) {
            rows.extend(of_place(writer, entry));
        }
        rows.extend(measures(writer, entry));
    }
    rows.extend(synonyms(writer));
    let key = |row: &IndexRow| alphabetical(if row.word.is_empty() { &row.link.text } else { &row.word });
    let mut rows: Vec<(String, IndexRow)> = rows.into_iter().map(|row| (key(&row), row)).collect();
    rows.sort_by(|(a, row), (b, other)| (a, &row.link.url).cmp(&(b, &other.link.url)));
    rows.dedup_by(|(a, row), (b, before)| a == b && row.link.url == before.link.url);
    by_letter(rows.into_iter().map(|(_, row)| row).collect())
}

/// A page under each word of its title that says something, and under words that readers search for.
fn of_page(writer: &Writer, entry: &Entry, is_alone: bool) -> Vec<IndexRow> {
    let (link, mut kind) = (writer.link(entry), kind_word(writer, entry));
    if !is_alone {
        kind = writer.listed(&[vec![kind], where_it_is(writer, entry)].concat());
    }
    let mut rows: Vec<IndexRow> = sorted_under(writer, &link.text)
        .into_iter()
        .map(|word| IndexRow { word, link: link.clone(), kind: kind.clone(), phone: Html::default() })
        .collect();
    let is_shown = |word: &&Text| writer.lang_of(word).is_empty() && !word.text.eq_ignore_ascii_case(&link.text);
    let searched = entry.meta.search.iter().filter(is_shown).take(SEARCHED);
    rows.extend(searched.map(|word| leading(writer, entry, &word.text)));
    rows
}

/// Where a level or step is, if others have its title: its level's number, and its guide if there are several.
fn where_it_is(writer: &Writer, entry: &Entry) -> Vec<String> {
    let edition = writer.edition;
    let has_several = edition.of(Kind::Guide).nth(1).is_some();
    let above = edition.lineage(entry).skip(1).filter_map(|above| match above.kind {
        Kind::Level => Some(writer.named(above).to_lowercase()).filter(|number| !number.is_empty()),
        Kind::Guide => Some(writer.title(above)).filter(|_| has_several),
        _ => None,
    });
    above.collect()
}

/// A word that leads to a page.
fn leading(writer: &Writer, entry: &Entry, word: &str) -> IndexRow {
    let link = LinkView { text: capital(word), lang: String::new(), ..writer.link(entry) };
    let word = sorted_under(writer, &link.text).into_iter().next().unwrap_or_default();
    IndexRow { word, link, kind: writer.title(entry), phone: Html::default() }
}

/// A contact or a word of the word list, which has no page of its own.
fn of_place(writer: &Writer, entry: &Entry) -> Option<IndexRow> {
    let link = LinkView { url: writer.place_in_listing(entry)?, ..writer.link(entry) };
    let word = sorted_under(writer, &link.text).into_iter().next().unwrap_or_default();
    let phone = entry.contact().and_then(|contact| contact.phone.as_ref()).map(phone_link).unwrap_or_default();
    let kind = writer.say(if entry.kind == Kind::Term { "page-glossary" } else { "fact-contact" });
    Some(IndexRow { word, link: LinkView { text: capital(&link.text), ..link }, kind, phone })
}

/// Each measure of a table, at its place there.
fn measures(writer: &Writer, entry: &Entry) -> Vec<IndexRow> {
    let links =
        measure_links(writer, entry).into_iter().filter(|link| entry.address.is_some() && !link.text.is_empty());
    let row = |link: LinkView| {
        let word = sorted_under(writer, &link.text).into_iter().next().unwrap_or_default();
        IndexRow { word, link, kind: writer.title(entry), phone: Html::default() }
    };
    links.map(row).collect()
}

/// The other words of each group that has a word of a title, leading to that page: to one page for each group, as the search does
/// for what stands on no page.
fn synonyms(writer: &Writer) -> Vec<IndexRow> {
    let edition = writer.edition;
    let is_first = writer.site.first().lang == edition.lang;
    let groups = writer.site.synonyms.get(if is_first { "" } else { edition.lang.as_str() });
    // The first page that has a word in its title.
    let mut pages: HashMap<String, &Entry> = HashMap::new();
    for entry in edition.entries.iter().filter(|entry| entry.address.is_some()) {
        for word in writer.title(entry).to_lowercase().split(|c: char| !c.is_alphanumeric()) {
            pages.entry(word.to_owned()).or_insert(entry);
        }
    }
    let mut rows = Vec::new();
    for group in groups.into_iter().flatten() {
        let home = group.iter().find_map(|word| pages.get(&word.to_lowercase()).copied());
        if let Some(entry) = home {
            rows.extend(group.iter().map(|word| leading(writer, entry, word)));
        }
    }
    rows
}

/// The most words that a title is sorted under.
const MOST_WORDS: usize = 3;

/// The words that a title is sorted under; an empty one stands for its first, where that says something.
fn sorted_under(writer: &Writer, title: &str) -> Vec<String> {
    let words: Vec<&str> =
        title.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty()).collect();
    let tells = |word: &&&str| word.chars().count() > 2 && !is_passed_over(&writer.edition.lang, word);
    let telling: Vec<&&str> = words.iter().filter(tells).take(MOST_WORDS).collect();
    let is_first = |word: &str| title.starts_with(word);
    if telling.is_empty() {
        return vec![String::new()];
    }
    telling.into_iter().map(|word| if is_first(word) { String::new() } else { capital(word) }).collect()
}

fn by_letter(rows: Vec<IndexRow>) -> Vec<LetterView> {
    let mut letters: Vec<LetterView> = Vec::new();
    for row in rows {
        let letter = letter_of(if row.word.is_empty() { &row.link.text } else { &row.word });
        match letters.last_mut().filter(|last| last.title == letter) {
            Some(last) => last.rows.push(row),
            None => letters.push(LetterView {
                anchor: format!("_letter-{}", letters.len() + 1),
                title: letter,
                lang: String::new(),
                rows: vec![row],
            }),
        }
    }
    letters
}
