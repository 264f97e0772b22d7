//! The words of a link: whether there are any, and whether they say where it leads to those who hear them alone.

use crate::content::markdown::{Inline, Link, Target};

/// Whether a link shows the words that are written in it, rather than the title of what it leads to.
pub(super) fn shows_words(link: &Link) -> bool {
    match &link.target {
        Target::Reference(_) => !link.words.is_empty(),
        // Reported as what they are.
        Target::Nothing | Target::Todo => false,
        Target::Path(path) => !path.trim().is_empty(),
        _ => true,
    }
}

/// Whether there is a letter or a digit in a line, or something that is filled in.
pub(super) fn says_anything(line: &[Inline]) -> bool {
    line.iter().any(|inline| match inline {
        Inline::Hole(_) | Inline::Image(_) => true,
        Inline::Link(link) => link.words.is_empty() || says_anything(&link.words),
        Inline::Emphasis(inside) | Inline::Strong(inside) => says_anything(inside),
        Inline::Text(text) | Inline::Code(text) => text.contains(char::is_alphanumeric),
        Inline::SoftBreak | Inline::HardBreak => false,
    })
}

/// What says nothing when it is read out alone.
const EMPTY: &str = "|her|meir|mer|lenkje|lenkja|lenke|lenka|lenken|link|linken|denne|dette|pdf|last ned|\
    denne lenkja|denne lenka|denne lenken|denne linken|denne sida|denne siden|denne nettsida|denne nettsiden|\
    here|more|this|the link|this link|this page|download|";

/// What says no more when it stands before one of those: «trykk på lenka», «les meir her».
const VERBS: [&str; 18] = [
    "klikk på",
    "klikk",
    "trykk på",
    "trykk",
    "sjå",
    "se",
    "les meir",
    "les mer",
    "les",
    "last ned",
    "følg",
    "gå til",
    "click on",
    "click",
    "read more",
    "read",
    "see",
    "follow",
];

/// In brackets after the words.
const FORMATS: [&str; 5] = ["(pdf)", "(word)", "(docx)", "(excel)", "(xlsx)"];

/// Whether the words say nothing when they are read out alone, or are an address, which is read letter by letter.
pub(super) fn says_nothing(text: &str) -> bool {
    let lower = text.trim().to_lowercase();
    let bare = FORMATS.iter().find_map(|format| lower.strip_suffix(format)).unwrap_or(&lower);
    let bare = bare.trim_matches(|c: char| !c.is_alphanumeric());
    let is_empty = |words: &str| words.is_empty() || EMPTY.contains(&format!("|{words}|"));
    let after = |verb: &&str| bare.strip_prefix(*verb).filter(|rest| rest.is_empty() || rest.starts_with(' '));
    is_empty(bare) || VERBS.iter().filter_map(after).any(|rest| is_empty(rest.trim())) || is_address(bare)
}

fn is_address(text: &str) -> bool {
    const STARTS: [&str; 3] = ["http://", "https://", "www."];
    const ENDS: [&str; 5] = [".no", ".com", ".org", ".net", ".eu"];
    let host = text.split_once('/').map(|(host, _)| host).filter(|host| !host.contains(char::is_whitespace));
    STARTS.iter().any(|start| text.starts_with(start))
        || host.is_some_and(|host| ENDS.iter().any(|end| host.len() > end.len() && host.ends_with(end)))
}

#[cfg(test)]
mod tests {
    use super::says_nothing;

    #[test]
    fn words_that_say_nothing() {
        for text in [
            "her!",
            "Denne lenka",
            "her (PDF)",
            "Les meir her",
            "trykk på linken",
            "→",
            "udir.no/sida",
            "See here",
            "Les",
        ] {
            assert!(says_nothing(text), "{text}");
        }
        for text in
            ["Les om stafettloggen", "Her bur vi", "Udir.no", "Sekretariatet", "Skjema (PDF)", "Lenkjer", "og/eller"]
        {
            assert!(!says_nothing(text), "{text}");
        }
    }
}
