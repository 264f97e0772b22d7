//! The document type of a drawing. One that declares nothing but names for addresses, as Illustrator's does, is harmless.

use std::collections::BTreeMap;

use super::names::{Space, space_of};

/// The entities that a document type declares, by name; `None` if it declares anything else, or says more than `svg`.
pub(super) fn entities(declared: &str) -> Option<BTreeMap<String, String>> {
    let mut rest = word(declared.trim_ascii_start(), "svg")?;
    if let Some(public) = rest.strip_prefix("PUBLIC") {
        rest = quoted(public)?.1;
        rest = quoted(rest).map_or(rest, |(_, rest)| rest);
    } else if let Some(system) = rest.strip_prefix("SYSTEM") {
        rest = quoted(system)?.1;
    }
    let mut entities = BTreeMap::new();
    if rest.is_empty() {
        return Some(entities);
    }
    let mut rest = rest.strip_prefix('[')?.strip_suffix(']')?.trim_ascii();
    while !rest.is_empty() {
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.split_once("-->")?.1.trim_ascii_start();
            continue;
        }
        let (name, after) = rest.strip_prefix("<!ENTITY")?.trim_ascii_start().split_once(char::is_whitespace)?;
        let (value, after) = quoted(after)?;
        let is_name = name.chars().all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c));
        (is_name && is_plain_address(value)).then_some(())?;
        // The first of a name is the one that is meant.
        entities.entry(name.to_owned()).or_insert_with(|| value.to_owned());
        rest = after.strip_prefix('>')?.trim_ascii_start();
    }
    Some(entities)
}

/// What is after a word, without the white space.
fn word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let rest = text.strip_prefix(word)?;
    (rest.is_empty() || rest.starts_with(|c: char| c.is_ascii_whitespace() || c == '[')).then(|| rest.trim_ascii())
}

/// A text in quotation marks, and what is after it.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_ascii_start();
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let (inside, rest) = text.get(1..)?.split_once(quote)?;
    Some((inside, rest.trim_ascii_start()))
}

/// Whether a value is an address in plain letters, of a namespace in which nothing happens.
fn is_plain_address(value: &str) -> bool {
    let is_address = value.starts_with("http://") || value.starts_with("https://");
    let is_plain = value.chars().all(|c| c.is_ascii_alphanumeric() || "/.:_#-".contains(c));
    is_address && is_plain && !matches!(space_of(value), Space::Acting | Space::Html) && !value.contains("xhtml")
}
