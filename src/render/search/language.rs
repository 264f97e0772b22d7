//! What the search knows of a language: words that say nothing of what is sought, how one word is written in several ways, and what
//! some words ask for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::diagnostic::catalogue::Lang;

/// The rules of a language; empty for one that the search knows nothing of.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct WordRules {
    /// Words that are passed over, unless nothing else is asked for.
    passed: BTreeSet<String>,
    /// Words that many titles have, and nobody looks under in a list.
    #[serde(skip_serializing)]
    leading: BTreeSet<String>,
    /// A part of a word, and what it is written as here: `skole` is `skule`.
    alike: Vec<(String, String)>,
    /// Endings that are cut off, the longest first.
    endings: Vec<String>,
    /// Words that ask for a kind of page, by its name: «telefonnummer» for `contacts`.
    asks: BTreeMap<String, Vec<String>>,
    /// Words that tell who asks, by the reader's name: «mamma» for `young`.
    voices: BTreeMap<String, Vec<String>>,
}

impl WordRules {
    /// Whether a word says nothing of what is sought.
    pub(super) fn passes(&self, word: &str) -> bool {
        self.passed.contains(word)
    }
}

static NORWEGIAN: LazyLock<WordRules> = LazyLock::new(|| read(include_str!("norwegian.toml")));
static ENGLISH: LazyLock<WordRules> = LazyLock::new(|| read(include_str!("english.toml")));
static OTHER: LazyLock<WordRules> = LazyLock::new(WordRules::default);

/// A file that can't be read gives no rules; a test reads them.
fn read(toml: &str) -> WordRules {
    toml::from_str(toml).unwrap_or_default()
}

/// The rules of a language, by its tag. Nynorsk and bokmål have the same: readers of the one write the other.
pub(super) fn rules(tag: &str) -> &'static WordRules {
    match Lang::from_tag(tag) {
        Some(Lang::Nn | Lang::Nb) => &NORWEGIAN,
        Some(Lang::En) => &ENGLISH,
        None => &OTHER,
    }
}

/// Whether a word says nothing of what a title is about, in a language by its tag: «kven», and what many titles begin with, «barnet».
pub(in crate::render) fn is_passed_over(tag: &str, word: &str) -> bool {
    let (rules, word) = (rules(tag), word.to_lowercase());
    rules.passes(&word) || rules.leading.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_both_languages_can_be_read() {
        for rules in [rules("nn"), rules("nb"), rules("en")] {
            assert!(!rules.passed.is_empty() && !rules.endings.is_empty() && !rules.asks.is_empty());
        }
        assert!(rules("uk").endings.is_empty());
    }
}
