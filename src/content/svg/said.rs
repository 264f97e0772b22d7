//! What a drawing says in words, however it is divided: a number may lie in pieces that are laid out by themselves, and in
//! attributes that are read aloud.

use crate::diagnostic::identity::identity_numbers;

/// Elements within a line of words; any other ends it.
const WITHIN: &str = "|tspan|a|textPath|tref|altGlyph|flowSpan|b|i|u|s|em|strong|font|span|sub|sup|small|big|code|br|";

/// Attributes with words that people read, or hear.
const SAID: &str = "|aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|content|string|name|label|desc|\
    description|docname|data-name|data-label|data-title|nameU|prompt|val|resource|about|";

/// The words of a line: pieces as they follow each other, and with a space between them.
#[derive(Debug, Default)]
pub(super) struct SaidLine {
    joined: String,
    spaced: String,
}

impl SaidLine {
    /// More words of the line. Blanks between elements are how the file is laid out.
    pub(super) fn say(&mut self, words: &str) {
        if words.trim().is_empty() {
            self.spaced.push(' ');
        } else {
            self.joined.push_str(words);
            self.spaced.push_str(words);
        }
    }

    /// An element begins or ends: whether the line that it ends has an identity number.
    pub(super) fn edge(&mut self, element: &str) -> bool {
        if is_one_of(WITHIN, element) {
            self.spaced.push(' ');
            return false;
        }
        let (joined, spaced) = (std::mem::take(&mut self.joined), std::mem::take(&mut self.spaced));
        has_identity(&joined) || has_identity(&spaced.split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

/// Whether words have an identity number.
pub(super) fn has_identity(words: &str) -> bool {
    !identity_numbers(words, false).is_empty()
}

/// Whether an attribute is one of words that people read.
pub(super) fn is_said(attribute: &str) -> bool {
    is_one_of(SAID, attribute)
}

fn is_one_of(list: &str, name: &str) -> bool {
    list.contains(&format!("|{name}|"))
}
