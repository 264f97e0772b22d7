//! What an editor looks for that is neither a kind, a key nor a rule: how a text is written, and the theme's words by name.

use super::describe;
use crate::diagnostic::catalogue::{Lang, Words, messages};
use crate::model::{Edition, Kind, WORD_FORMS, keys_of_kind};
use crate::render::{is_phrase, theme_words, words_with_forms};

/// What can be explained, by its name in English, nynorsk and bokmål; the first is that of its message.
const TOPICS: [&[&str]; 7] = [
    &["keys", "nøklar", "nøkler"],
    &["words", "ord"],
    &["phrases", "vendingar", "vendinger", "frasar", "fraser"],
    &["text", "tekst", "markdown"],
    &["synonyms", "synonym", "synonymer"],
    &[
        "translations",
        "translation",
        "omsetjing",
        "omsetjingar",
        "omsetting",
        "omsettingar",
        "oversettelse",
        "oversettelser",
        "oversetting",
        "oversettinger",
    ],
    &["theme", "tema", "utsjånad", "utseende"],
];

/// The names of what can be explained, with what each is.
pub(super) fn list(lang: Lang) -> Vec<(&'static str, String)> {
    let words = messages(lang);
    TOPICS.iter().map(|names| (names[0], words.say(&format!("topic-{}.about", names[0])))).collect()
}

/// The topic that a word names.
pub fn topic_named(word: &str) -> Option<&'static str> {
    names_of(word).map(|names| names[0])
}

fn names_of(word: &str) -> Option<&'static [&'static str]> {
    TOPICS.iter().copied().find(|names| names.contains(&word.to_lowercase().as_str()))
}

/// The explanation of a topic; words and phrases in the language of the site that is here, else in that of the answer.
pub(super) fn topic(word: &str, edition: Option<&Edition>, lang: Lang) -> Option<String> {
    let names = names_of(word)?;
    let mut text = format!("{}\n", messages(lang).say(&format!("topic-{}", names[0])));
    let of_site = edition.map(|edition| edition.lang.as_str()).filter(|lang| !theme_words(lang).is_empty());
    let source = theme_words(of_site.unwrap_or(lang.tag()));
    let theme = Words::read(lang.tag(), &[&source]).ok()?;
    let told = match names[0] {
        "keys" => shared_keys(lang),
        "words" => in_all_forms(&theme),
        "phrases" => phrases(&theme, &source),
        _ => String::new(),
    };
    if !told.is_empty() {
        text.push('\n');
        text.push_str(&told);
    }
    Some(text)
}

/// The keys that any document may have.
fn shared_keys(lang: Lang) -> String {
    let mut text = String::new();
    describe(&keys_of_kind(Kind::Page).1, "meta", 1, lang, &mut text);
    text
}

/// Each word that a site may call otherwise, in its forms.
fn in_all_forms(theme: &Words) -> String {
    let row = |key: &str| {
        let of_form = |form: &str| if form == "one" { key.to_owned() } else { format!("{key}.{form}") };
        let forms = WORD_FORMS.iter().filter_map(|form| theme.get(&of_form(form), None));
        format!("  {key:<18} {}\n", forms.collect::<Vec<_>>().join(" | "))
    };
    words_with_forms().map(row).collect()
}

/// Each phrase with its text, as the theme's file has it where it has values.
fn phrases(theme: &Words, source: &str) -> String {
    let row = |line: &str| {
        let (key, written) = line.split_once(" = ").filter(|(key, _)| is_phrase(key, theme))?;
        let text = if written.contains("{ $") { written.to_owned() } else { theme.say(key) };
        Some(format!("  {key:<28} {}\n", text.trim_end_matches("->").trim_end()))
    };
    source.lines().filter_map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_phrases_are_listed_by_name() {
        let words = topic("Ord", None, Lang::Nn).unwrap_or_default();
        assert!(words.contains("  step               steg | steget | steg | stega\n"), "{words}");
        let phrases = topic("phrases", None, Lang::En).unwrap_or_default();
        assert!(phrases.contains("goto-close"), "{phrases}");
        assert!(!phrases.contains("\n  step "), "{phrases}");
    }

    #[test]
    fn each_topic_has_its_words_in_each_language() {
        for (names, lang) in TOPICS.iter().flat_map(|names| [Lang::Nn, Lang::Nb, Lang::En].map(|lang| (names, lang))) {
            let text = topic(names[0], None, lang).unwrap_or_default();
            assert!(!text.starts_with("topic-") && text.len() > 40, "{} {text}", names[0]);
        }
        assert!(list(Lang::Nn).iter().all(|(_, about)| !about.starts_with("topic-")));
    }
}
