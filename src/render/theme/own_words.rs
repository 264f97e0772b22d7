//! A site's own words and phrases in place of the theme's.

use crate::diagnostic::catalogue::Words;
use crate::model::fields::Keyed;
use crate::model::{Edition, WORD_FORMS, WORDS};

/// What has a number, so that a site may do without a word for it.
const NUMBERED: [&str; 2] = ["step", "level"];

/// What a site may call otherwise than the theme does.
pub(crate) fn words_with_forms() -> impl Iterator<Item = &'static str> {
    WORDS.into_iter().chain(["model"])
}

/// Whether a site may have its own forms of the word.
pub(super) fn is_word(key: &str) -> bool {
    words_with_forms().any(|known| known == key)
}

/// Whether the theme has a phrase of this name: a message without forms, which would be lost, and not itself a form.
pub(crate) fn is_phrase(key: &str, theme: &Words) -> bool {
    let has = |key: &str| theme.get(key, None).is_some();
    !key.contains('.') && has(key) && !WORD_FORMS.iter().any(|form| has(&format!("{key}.{form}")))
}

/// The site's words and phrases as Fluent source. A form that the site does not give is the theme's; a key that the theme
/// does not know has been reported, and is left out.
pub(super) fn site_words(edition: &Edition, theme: &Words) -> String {
    let mut source = labels(edition);
    for Keyed { key, value: forms, .. } in edition.settings.words.iter().filter(|word| is_word(&word.key)) {
        let of_theme = if forms.is_missing() { format!("{key}-neutral") } else { key.clone() };
        let given = [&forms.one, &forms.the, &forms.many, &forms.all];
        for (name, form) in WORD_FORMS.iter().zip(given) {
            let of_form = |key: &str| if *name == "one" { key.to_owned() } else { format!("{key}.{name}") };
            let text = form.as_ref().map(|form| form.text.clone());
            let text = text.or_else(|| theme.get(&of_form(&of_theme), None)).or_else(|| theme.get(&of_form(key), None));
            let text = text.or_else(|| forms.one.as_ref().map(|one| one.text.clone())).unwrap_or_else(|| key.clone());
            if *name == "one" {
                source.push_str(&format!("{key} = {}\n", literal(&text)));
            } else {
                source.push_str(&format!("    .{name} = {}\n", literal(&text)));
            }
        }
    }
    for Keyed { key, value: text, .. } in edition.settings.phrases.iter().filter(|own| is_phrase(&own.key, theme)) {
        source.push_str(&format!("{key} = {}\n", literal(&text.text)));
    }
    source
}

/// What a site has no word for but numbers, by which the theme's phrases choose; empty if it has words for all of it.
fn labels(edition: &Edition) -> String {
    let is_missing = |key: &str| edition.settings.words.iter().any(|word| word.key == key && word.value.is_missing());
    if !NUMBERED.into_iter().any(is_missing) {
        return String::new();
    }
    let label = |key: &str| format!("    .{key} = {}\n", if is_missing(key) { "number" } else { "word" });
    format!("-label = -\n{}", NUMBERED.map(label).concat())
}

/// Text that Fluent takes letter by letter; braces are written by their numbers, since the depth of braces is limited.
fn literal(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " ");
    let escaped = escaped.replace('{', "\\u007B").replace('}', "\\u007D");
    format!("{{ \"{escaped}\" }}")
}
