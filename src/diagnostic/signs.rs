//! Signs that nobody sees.

/// Whether a sign takes up no room and is not seen: joiners, marks for the direction of writing, soft hyphens, and what chooses
/// among the forms of the sign before it.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}'
    )
}
