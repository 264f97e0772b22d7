//! Signs that nobody sees.

use std::borrow::Cow;

/// Whether a sign turns the direction of all that comes after it: what opens or closes such a stretch.
fn is_turning(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A sign that does nothing in place of one that moves the cursor of a terminal, colours it, rings, or turns the text around; as
/// long in bytes, so that places stay the same.
pub(super) fn still(c: char) -> char {
    match c {
        '\0'..='\x1f' | '\x7f' => '?',
        '\u{80}'..='\u{9f}' => '¿',
        c if is_turning(c) => '\u{fffd}',
        c => c,
    }
}

/// A text in which no sign does anything.
pub fn stilled(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| still(c) == c) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.chars().map(still).collect())
    }
}

/// The same for what may have several lines.
pub(super) fn stilled_lines(text: &str) -> String {
    text.chars().map(|c| if matches!(c, '\n' | '\t') { c } else { still(c) }).collect()
}

/// Whether a sign takes up no room and is not seen: joiners, marks for the direction of writing, soft hyphens, and what chooses
/// among the forms of the sign before it.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_something_is_a_sign_of_its_own() {
        let text = "a\u{1b}[2J\u{7}\u{9b}31m\u{202e}b\r\nc\u{2066}å";
        assert_eq!(stilled(text), "a?[2J?¿31m\u{fffd}b??c\u{fffd}å");
        assert_eq!(stilled(text).len(), text.len());
        assert_eq!(stilled_lines("a\n\tb\u{1b}"), "a\n\tb?");
        assert!(matches!(stilled("Uro på nivå 1"), Cow::Borrowed(_)));
    }
}
