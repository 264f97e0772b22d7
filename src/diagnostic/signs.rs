//! Signs that nobody sees.

use std::borrow::Cow;

/// Whether a sign takes up no room and is not seen: joiners, marks for the direction of writing, soft hyphens, and what chooses
/// among the forms of the sign before it.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}'
    )
}

/// Whether a sign turns the direction of what follows it, until it is ended (UAX 9): embeddings, overrides and isolates.
fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text with signs in place of what a terminal, a log or a reader would take for something else: control characters (ECMA-48),
/// and what turns the direction of writing. Line ends and tabs stay.
pub fn visible<'a>(text: impl Into<Cow<'a, str>>) -> Cow<'a, str> {
    let text = text.into();
    let is_plain = |c: char| matches!(c, '\n' | '\t') || !(c.is_control() || turns(c));
    if text.chars().all(is_plain) {
        return text;
    }
    let sign = |c: char| match c {
        c if is_plain(c) => c.to_string(),
        // The pictures of control characters have the order of what they stand for.
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('?').to_string(),
        '\u{7f}' => "␡".to_owned(),
        c => format!("<U+{:04X}>", u32::from(c)),
    };
    Cow::Owned(text.chars().map(sign).collect())
}

/// The same for a piece of a file in which places are marked: each sign has as many bytes as what it stands for.
pub(super) fn visible_in_place(text: &str) -> Cow<'_, str> {
    // What has one byte is shown by whoever marks the places.
    let hides = |c: char| c.len_utf8() > 1 && c.is_control() || turns(c);
    if !text.contains(hides) {
        return Cow::Borrowed(text);
    }
    let sign = |c: char| match c.len_utf8() {
        2 if hides(c) => '¿',
        3 if hides(c) => '␦',
        _ => c,
    };
    Cow::Owned(text.chars().map(sign).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_act_on_is_shown() {
        assert_eq!(visible("a\u{1b}]0;b\u{7}\u{9b}2J\u{7f}\u{202e}c\r\n\td"), "a␛]0;b␇<U+009B>2J␡<U+202E>c␍\n\td");
        assert!(matches!(visible("Æ å\n\tø «» 漢字 عربي"), Cow::Borrowed(_)));
        for text in ["a\u{9b}b", "\u{202e}x\u{2069}", "æ\u{1b}"] {
            assert_eq!(visible_in_place(text).len(), text.len());
        }
        assert_eq!(visible_in_place("a\u{9b}b\u{202e}"), "a¿b␦");
    }
}
