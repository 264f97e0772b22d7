//! The list of all pages from A to Å, and the order of the Norwegian alphabet.

use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

use super::super::writer::{LinkView, Writer};
use crate::markup::capital;
use crate::model::{Entry, Kind, Listing};

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
fn letter_of(word: &str) -> String {
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

/// A page in the list from A to Å.
#[derive(Serialize)]
pub(super) struct IndexRow {
    /// Its words are the title, or a word that readers search for.
    pub link: LinkView,
    /// The word for its kind; for a search word, the title of the page it leads to.
    pub kind: String,
}

/// What a page is, in a word beside its title; empty if it is a page like any other.
pub(crate) fn kind_word(writer: &Writer, entry: &Entry) -> String {
    match entry.kind {
        Kind::Listing | Kind::Acute | Kind::RelayLog | Kind::Page | Kind::Reader => String::new(),
        Kind::MeasureTable => writer.say("measure-table"),
        kind => writer.say(kind.name()),
    }
}

/// All pages from A to Å: the way to search without a script.
pub(super) fn everything(writer: &Writer) -> Vec<LetterView> {
    let edition = writer.edition;
    let mut rows: Vec<IndexRow> = edition
        .entries
        .iter()
        .filter(|entry| entry.address.is_some() && entry.kind != Kind::Home && entry.listing() != Some(Listing::Search))
        .map(|entry| IndexRow { link: writer.link(entry), kind: kind_word(writer, entry) })
        .collect();
    // A search word leads to what it belongs to.
    let words = edition.entries.iter().filter(|entry| entry.address.is_some()).flat_map(|entry| {
        entry.meta.search.iter().filter(|word| writer.lang_of(word).is_empty()).map(move |word| IndexRow {
            link: LinkView { text: capital(&word.text), ..writer.link(entry) },
            kind: writer.title(entry),
        })
    });
    rows.extend(words);
    rows.sort_by_cached_key(|row| (alphabetical(&row.link.text), row.link.url.clone()));
    let mut letters: Vec<LetterView> = Vec::new();
    for row in rows {
        let letter = letter_of(&row.link.text);
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
