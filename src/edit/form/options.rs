//! What can be chosen in a form: the entries of the site by their titles, and the words of a key.

use super::input::ChoiceItem;
use crate::content::Kind;
use crate::content::markdown::Reference;
use crate::diagnostic::Span;
use crate::diagnostic::catalogue::Words;
use crate::model::{Edition, Entry, PARTIES};

/// Where an answer can lead besides to a page.
const PLACES: [&str; 5] = ["next", "stay", "close", "system", "acute"];

/// What can be chosen on a site.
pub struct FormOptions<'e> {
    /// The site in its first language.
    pub edition: &'e Edition,
    /// What the form is of, if it is one entry: a reference without a kind means what is nearest to it.
    pub from: Option<&'e Entry>,
    /// The program's words in the editor's language.
    pub words: &'e Words,
}

impl FormOptions<'_> {
    /// The words of a key, as they are told.
    pub(super) fn of_words(&self, message: &str, words: &[&str]) -> Vec<ChoiceItem> {
        words.iter().map(|word| item((*word).to_owned(), self.word(message, word), String::new())).collect()
    }

    /// Levels by their numbers.
    pub(super) fn levels(&self, numbers: Vec<String>) -> Vec<ChoiceItem> {
        let named = |number: String| {
            let label = self.words.say_with("edit-level", [("number", number.as_str().into())]);
            item(number, label, String::new())
        };
        numbers.into_iter().map(named).collect()
    }

    fn word(&self, message: &str, word: &str) -> String {
        let word = word.replace('.', "-");
        let of_key = format!("choice-{}-{word}", message.trim_start_matches("key-"));
        let own = self.words.get(&of_key, None);
        own.unwrap_or_else(|| self.words.say(&format!("choice-{word}")))
    }

    /// The entries of some kinds, of all with a page if there are none; with what is written now, whatever it is.
    pub(super) fn references(&self, kinds: &[Kind], written: &str) -> Vec<ChoiceItem> {
        let led_to: Vec<Kind> = Kind::with_page().collect();
        let all = if kinds.is_empty() { &led_to } else { kinds };
        let mut items = self.entries(all, written, kinds, |entry| self.shortest(entry, kinds));
        self.keep(&mut items, written);
        items
    }

    /// Where an answer can lead: a few words, then entries, each with its kind.
    pub(super) fn targets(&self, kinds: &[Kind], written: &str) -> Vec<ChoiceItem> {
        let place = |word: &&str| item((**word).to_owned(), self.word("key-outcome-goto", word), String::new());
        let mut items: Vec<ChoiceItem> = PLACES.iter().map(place).collect();
        let with_kind = |entry: &Entry| {
            let short = format!("{}:{}", entry.kind.name(), entry.name);
            if self.is_at(&short, kinds, entry) { short } else { self.edition.full_name(entry) }
        };
        items.extend(self.entries(kinds, written, kinds, with_kind));
        self.keep(&mut items, written);
        items
    }

    /// Who can be responsible, each with its kind, as tables write it; what is written as it is.
    pub(super) fn parties(&self, written: &str) -> Vec<ChoiceItem> {
        let with_kind = |entry: &Entry| format!("{}:{}", entry.kind.name(), entry.name);
        let mut items = self.entries(PARTIES, written, PARTIES, with_kind);
        let shorter = |item: &mut ChoiceItem| {
            let id = item.value.split_once(':').map(|(_, id)| id);
            let means = |text: &str| self.found(text, PARTIES).map(|entry| entry.id);
            if let Some(id) = id.filter(|id| means(id).is_some() && means(id) == means(&item.value)) {
                item.short = id.to_owned();
            }
        };
        items.iter_mut().for_each(shorter);
        self.keep(&mut items, written);
        items
    }

    fn entries(
        &self,
        kinds: &[Kind],
        written: &str,
        among: &[Kind],
        value: impl Fn(&Entry) -> String,
    ) -> Vec<ChoiceItem> {
        let means = self.found(written, among).map(|entry| entry.id);
        let one = |entry: &Entry| {
            let full = value(entry);
            // What is written stays as it is written.
            let value = if means == Some(entry.id) { written.to_owned() } else { full.clone() };
            ChoiceItem {
                full,
                ..item(value, self.title(entry), self.words.say(&format!("kind-{}", entry.kind.name())))
            }
        };
        kinds.iter().flat_map(|kind| self.edition.of(*kind)).map(one).collect()
    }

    /// Adds what is written, if nothing of the site is meant by it.
    fn keep(&self, items: &mut Vec<ChoiceItem>, written: &str) {
        if !written.is_empty() && !items.iter().any(|item| item.value == written) {
            let label = self.words.say_with("edit-unknown-choice", [("value", written.into())]);
            items.push(item(written.to_owned(), label, String::new()));
        }
    }

    fn found(&self, written: &str, kinds: &[Kind]) -> Option<&Entry> {
        let reference = Reference::parse(written.trim(), Span::default());
        self.edition.find(&reference, kinds, self.from).filter(|_| !written.trim().is_empty())
    }

    fn is_at(&self, written: &str, kinds: &[Kind], entry: &Entry) -> bool {
        self.found(written, kinds).is_some_and(|found| found.id == entry.id)
    }

    /// How a text refers to an entry, if it can.
    pub(crate) fn link_to(&self, entry: &Entry) -> Option<String> {
        let written = self.shortest(entry, &[]);
        self.is_at(&written, &[], entry).then_some(written)
    }

    fn shortest(&self, entry: &Entry, kinds: &[Kind]) -> String {
        let is_plain = self.is_at(&entry.name, kinds, entry);
        if is_plain { entry.name.clone() } else { self.edition.full_name(entry) }
    }

    /// As the editor knows it: by its title; a step with its level's number, so that two steps of one title can be told apart.
    pub(crate) fn title(&self, entry: &Entry) -> String {
        let title = if entry.title.text.is_empty() { &entry.name } else { &entry.title.text };
        let number = |entry: &Entry| entry.number.map(|number| number.to_string());
        match (entry.kind, number(entry)) {
            (Kind::Level, Some(number)) => format!("{number} {title}"),
            (Kind::Step, Some(own)) => {
                let level = entry.parent.and_then(|level| number(self.edition.entry(level)));
                level.map_or_else(|| title.clone(), |level| format!("{level}.{own} {title}"))
            }
            _ => title.clone(),
        }
    }
}

fn item(value: String, label: String, group: String) -> ChoiceItem {
    ChoiceItem { short: value.clone(), full: value.clone(), value, label, group }
}
