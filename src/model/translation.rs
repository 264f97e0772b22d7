//! What is translated, what lacks in a translation, and whether it is older than what it was made from.

use super::{Acute, Edition, Entry, ReaderKind, Site};
use crate::content::hash::Hash;
use crate::diagnostic::Span;

/// How much of a site is in one of its further languages, in pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The tag of the language.
    pub lang: String,
    /// All pages that are written for somebody, or for all.
    pub whole: Covered,
    /// Those that speak to each reader; none for a reader whom no page speaks to.
    pub readers: Vec<(ReaderKind, Covered)>,
}

/// Some of a number of pages.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Covered {
    /// How many are in the language.
    pub translated: usize,
    /// How many there are.
    pub of: usize,
}

impl Site {
    /// How much of the site is in a language other than the first.
    pub fn coverage(&self, edition: &Edition) -> Coverage {
        let made = self.first().settings_span;
        let pages = self.first().entries.iter().filter(|entry| entry.address.is_some() && entry.span != made);
        let mut coverage = Coverage { lang: edition.lang.clone(), whole: Covered::default(), readers: Vec::new() };
        let mut readers: Vec<_> = ReaderKind::ALL.iter().map(|reader| (*reader, Covered::default())).collect();
        for page in pages {
            let is_translated = edition.same(page).is_some_and(|page| self.is_translated(edition, page));
            let is_translated = usize::from(is_translated);
            let counts = |reader: &ReaderKind| page.readers().contains(reader) || page.speaks_to(*reader);
            let shares = readers.iter_mut().filter(|(reader, _)| counts(reader)).map(|(_, share)| share);
            for share in shares.chain([&mut coverage.whole]) {
                share.translated += is_translated;
                share.of += 1;
            }
        }
        coverage.readers = readers.into_iter().filter(|(_, share)| share.of > 0).collect();
        coverage
    }

    /// Whether an entry has words in the language of its edition.
    pub fn is_translated(&self, edition: &Edition, entry: &Entry) -> bool {
        self.words_of(entry).any(|words| self.is_in(words, edition))
    }

    /// The words of an entry that its edition has in the first language only, in the order they are read. Numbers and signs are
    /// the same in all.
    pub fn untranslated<'s>(&'s self, edition: &'s Edition, entry: &'s Entry) -> impl Iterator<Item = Span> + 's {
        let has_letters = |words: &Span| without_facts(self.sources.slice(*words)).any(char::is_alphabetic);
        self.words_of(entry).filter(move |words| !self.is_in(*words, edition) && has_letters(words))
    }

    /// A mark of all words of an entry in the first language: another for other words, whatever is between them, and whichever of
    /// its keys comes first.
    pub fn mark_of_words(&self, entry: &Entry) -> String {
        self.mark(self.words_of(self.first().same(entry).unwrap_or(entry)))
    }

    /// A mark of the acute warning's words in the first language.
    pub fn mark_of_acute(&self) -> String {
        let acute = self.first().settings.acute.as_ref();
        let voices = acute.into_iter().flat_map(Acute::voices);
        self.mark(voices.filter_map(|(_, voice)| voice.as_ref()).map(|voice| voice.span))
    }

    /// Whether an acute warning says that it was made from other words than the first language has now.
    pub fn is_acute_outdated(&self, acute: &Acute) -> bool {
        acute.translated_from.as_ref().is_some_and(|from| from.text != self.mark_of_acute())
    }

    fn mark(&self, spans: impl Iterator<Item = Span>) -> String {
        let text = |words: Span| self.sources.slice(words).split_whitespace().collect::<Vec<_>>().join(" ");
        // One more, of no words: marks that are written in files were made with it.
        let mut texts: Vec<String> = spans.map(text).chain([String::new()]).collect();
        texts.sort_unstable();
        let mut mark = Hash::of(texts.join("\n").as_bytes()).to_string();
        mark.truncate(8);
        mark
    }

    /// Whether the words of an entry were translated from others than it has now in the first language. Only what says from which
    /// it was made can be.
    pub fn is_outdated(&self, entry: &Entry) -> bool {
        let from = entry.meta.translated_from.as_ref();
        from.is_some_and(|from| from.text != self.mark_of_words(entry))
    }

    /// The words of an edition that are in its language.
    pub fn words_in<'s>(&'s self, edition: &'s Edition) -> impl Iterator<Item = &'s str> {
        let of_site = edition.settings_traces.words.iter().copied();
        let words = edition.entries.iter().flat_map(|entry| self.words_of(entry)).chain(of_site);
        words.filter(|words| self.is_in(*words, edition)).map(|words| self.sources.slice(words))
    }

    /// The words that an entry shows: those that it is only searched for with are not among them.
    fn words_of<'e>(&self, entry: &'e Entry) -> impl Iterator<Item = Span> + 'e {
        let body = Some(entry.body.span).filter(|_| !entry.body.blocks.is_empty());
        let is_shown = |words: &Span| entry.meta.search.iter().all(|word| word.span != *words);
        entry.traces.words.iter().copied().filter(is_shown).chain(body)
    }

    fn is_in(&self, words: Span, edition: &Edition) -> bool {
        self.sources.get(words.file).lang == edition.lang
    }
}

/// The signs of a text outside what is filled in, `{…}` and `[[…]]`.
fn without_facts(text: &str) -> impl Iterator<Item = char> {
    let mut open = 0_usize;
    text.chars().filter(move |sign| {
        match sign {
            '{' | '[' => open += 1,
            '}' | ']' => open = open.saturating_sub(1),
            _ => {}
        }
        open == 0
    })
}
