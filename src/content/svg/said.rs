//! What a drawing says in words, however it is divided: a number may lie in pieces that are laid out by themselves, and in
//! attributes that are read aloud.

use crate::diagnostic::identity::{digit, identity_numbers};

/// Elements within a line of words; any other ends it.
const WITHIN: &str =
    "|tspan|a|textPath|tref|altGlyph|flowSpan|b|i|u|s|em|strong|font|span|sub|sup|small|big|code|mark|strike|br|";

/// Attributes with words that people read, or hear.
const SAID: &str = "|aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|content|string|name|label|desc|\
    description|docname|data-name|data-label|data-title|nameU|prompt|val|resource|about|";

/// The words of a line: pieces as they follow each other, and with a space between them.
#[derive(Debug, Default)]
pub(super) struct SaidLine {
    joined: String,
    spaced: String,
    /// The lines before that are nothing but digits: programs write each word, or each digit, by itself.
    before: Vec<String>,
}

/// How many lines of one digit each are an identity number.
const DIGITS: usize = 11;

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
        let joined = joined.trim();
        if joined.is_empty() {
            return false;
        }
        self.goes_on(joined)
            || has_identity(joined)
            || has_identity(&spaced.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// Whether a line ends an identity number that began in those before it: a date and five digits, or a digit each. Others are
    /// numbers along an axis.
    fn goes_on(&mut self, line: &str) -> bool {
        if !line.chars().all(|c| digit(c).is_some()) {
            self.before.clear();
            return false;
        }
        self.before.drain(..(self.before.len() + 1).saturating_sub(DIGITS));
        self.before.push(line.to_owned());
        let lengths: Vec<usize> = self.before.iter().map(|line| line.chars().count()).collect();
        let taken = match lengths.as_slice() {
            [.., 6, 5] => 2,
            [.., 1] if lengths.iter().rev().take_while(|length| **length == 1).count() >= DIGITS => DIGITS,
            _ => return false,
        };
        has_identity(&self.before[self.before.len() - taken..].concat())
    }
}

/// Whether words have an identity number.
pub(super) fn has_identity(words: &str) -> bool {
    !identity_numbers(words, false).is_empty()
}

/// Whether what is written for programs has an identity number in one piece: an identifier, an address. Decimals are none.
pub(super) fn has_plain_identity(written: &str) -> bool {
    let parts = written.split_inclusive(|c: char| !c.is_ascii_digit());
    let mut is_decimal = false;
    parts.into_iter().any(|part| {
        let digits = part.trim_end_matches(|c: char| !c.is_ascii_digit());
        let is_told = digits.len() == DIGITS && !is_decimal && has_identity(digits);
        is_decimal = part.ends_with(['.', ',']);
        is_told
    })
}

/// Whether an attribute is one of words that people read.
pub(super) fn is_said(attribute: &str) -> bool {
    is_one_of(SAID, attribute)
}

fn is_one_of(list: &str, name: &str) -> bool {
    list.contains(&format!("|{name}|"))
}
