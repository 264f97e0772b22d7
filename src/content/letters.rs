//! Letters that were spoilt on their way into a file, and signs that take up no room and are seen by nobody.

use std::borrow::Cow;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};
use unicode_normalization::char::is_combining_mark;

use super::value::{Node, Value};
use crate::diagnostic::{Code, Diagnostic, FileId, Findings, Sources, Span, is_invisible};

/// An encoding that UTF-8 was taken for: what the first bytes of letters became, and the 64 bytes from 0x80 that follow them.
struct CodePage {
    /// For the bytes 0xC2, 0xC3, 0xC4, 0xC5 and 0xE2.
    first: [char; 5],
    rest: &'static str,
    /// What is looked for: the rest would be found in texts that are right.
    letters: &'static str,
}

/// Without `à`, `Š` and `û`: spoilt, they are a capital letter with a fixed space or a closing quotation mark after it.
const MANY: &str = "æøåÆØÅéèêëòóôöäüÄÖÜÉÈáÁíúñçïčČđĐŋšŧŦžŽ«»–—“”‘’‚„…•→✓\u{2212}\u{a0}§°½·×´";
const FEW: &str = "æøåÆØÅéèêòôöäüÄÖÜ«»–—“”‘’…•§";

const CODE_PAGES: [CodePage; 5] = [
    // Windows-1252.
    CodePage {
        first: ['Â', 'Ã', 'Ä', 'Å', 'â'],
        rest: "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ\u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿",
        letters: MANY,
    },
    // Windows-1250.
    CodePage {
        first: ['Â', 'Ă', 'Ä', 'Ĺ', 'â'],
        rest: "€\u{81}‚\u{83}„…†‡\u{88}‰Š‹ŚŤŽŹ\u{90}‘’“”•–—\u{98}™š›śťžź\u{a0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{ad}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż",
        letters: MANY,
    },
    // Latin-1.
    CodePage {
        first: ['Â', 'Ã', 'Ä', 'Å', 'â'],
        rest: "\u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8a}\u{8b}\u{8c}\u{8d}\u{8e}\u{8f}\
               \u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}\u{9a}\u{9b}\u{9c}\u{9d}\u{9e}\u{9f}\
               \u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿",
        letters: MANY,
    },
    // Mac Roman.
    CodePage {
        first: ['¬', '√', 'ƒ', '≈', '‚'],
        rest: "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø",
        letters: FEW,
    },
    // What DOS had, code page 850.
    CodePage {
        first: ['┬', '├', '─', '┼', 'Ô'],
        rest: "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐",
        letters: FEW,
    },
];

/// Searches for all letters as they look when they are spoilt, with what each of them was. They are few, so building the
/// search does not fail.
static SPOILT: LazyLock<Option<(AhoCorasick, Vec<String>)>> = LazyLock::new(|| {
    let mut pairs: Vec<(String, String)> = Vec::new();
    for page in &CODE_PAGES {
        let rest: Vec<char> = page.rest.chars().collect();
        for letter in page.letters.chars() {
            let mut bytes = [0; 4];
            let bytes = letter.encode_utf8(&mut bytes).as_bytes();
            let first = [0xC2, 0xC3, 0xC4, 0xC5, 0xE2].iter().position(|first| bytes.first() == Some(first));
            let rest = bytes.iter().skip(1).map(|byte| rest.get(usize::from(byte - 0x80)).copied());
            let spoilt: Option<String> = std::iter::once(first.map(|at| page.first[at])).chain(rest).collect();
            pairs.extend(spoilt.map(|spoilt| (spoilt, letter.to_string())));
        }
    }
    // What is left where a program dropped the third sign.
    pairs.push(("â€".to_owned(), "”".to_owned()));
    let (spoilt, letters): (Vec<String>, Vec<String>) = pairs.into_iter().unzip();
    let search = AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(spoilt).ok()?;
    Some((search, letters))
});

/// Reports letters that were spoilt or lost, control characters and bullets of Word's symbol fonts: each kind once for a
/// file, at its first place. Returns the text with spaces for control characters, which are reported here alone.
pub(super) fn examined<'a>(text: &'a str, file: FileId, findings: &Findings) -> Cow<'a, str> {
    if text.is_ascii() && !text.bytes().any(is_control) {
        return Cow::Borrowed(text);
    }
    let spoilt = spoilt(text, file, findings);
    let signs = signs(text);
    let here = |at: usize| {
        let sign = text[at..].chars().next().map_or(0, char::len_utf8);
        Span::new(file, at, at + sign)
    };
    let find = |variant| Diagnostic::new(Code::FileEncoding, Span::default()).variant(variant);
    if let Some(first) = signs.lost.first() {
        let finding = find("lost").arg("text", word_at(text, *first)).arg("more", signs.lost.len() - 1);
        findings.add(Diagnostic { span: here(*first), ..finding });
    }
    // Some of what a letter becomes when it is spoilt is a control character.
    let is_spoilt = |at: usize| {
        let before = spoilt.partition_point(|(start, _)| *start <= at);
        before.checked_sub(1).is_some_and(|before| at < spoilt[before].1)
    };
    let mut alone = signs.control.iter().filter(|at| !is_spoilt(**at));
    if let Some(first) = alone.next() {
        findings.add(after("control", "control-first", text, *first, here(*first)).arg("more", alone.count()));
    }
    if let Some(first) = turned(text) {
        findings.add(after("turned", "turned-first", text, first, here(first)));
    }
    if let Some(first) = signs.symbol.first() {
        let from = text[..*first].rfind('\n').map_or(0, |newline| newline + 1);
        let line = text[*first..].lines().next().unwrap_or("");
        let words: String = line.chars().skip(1).collect::<String>().trim().chars().take(60).collect();
        let finding = Diagnostic::new(Code::SymbolFont, here(*first)).arg("more", signs.symbol.len() - 1);
        findings.add(match text[from..*first].trim().is_empty() && !words.is_empty() {
            true => finding.variant("bullet").arg("words", words),
            false => finding.arg("before", words_before(text, *first)),
        });
    }
    if signs.control.is_empty() {
        return Cow::Borrowed(text);
    }
    // As many bytes as before, so that places stay.
    let spaces =
        |c: char| if c.is_control() && c != '\n' && c != '\t' { [' ', ' '][..c.len_utf8()].iter() } else { [].iter() };
    let mut clean = String::with_capacity(text.len());
    for c in text.chars() {
        let mut spaces = spaces(c).copied().peekable();
        if spaces.peek().is_none() {
            clean.push(c);
        }
        clean.extend(spaces);
    }
    Cow::Owned(clean)
}

/// The most marks on one letter: no language has so many, and each costs those who compose and set it.
const MOST_MARKS: usize = 30;

/// Where a letter has more marks than any has.
pub(super) fn piled(text: &str) -> Option<usize> {
    if text.is_ascii() {
        return None;
    }
    let mut marks = 0;
    text.char_indices().find_map(|(at, c)| {
        marks = if c >= '\u{300}' && is_combining_mark(c) { marks + 1 } else { 0 };
        (marks > MOST_MARKS).then_some(at)
    })
}

/// A text with no more marks on each letter than any has.
fn without_piles(text: &str) -> String {
    let mut marks = 0;
    let is_kept = |c: &char| {
        marks = if is_combining_mark(*c) { marks + 1 } else { 0 };
        marks <= MOST_MARKS
    };
    text.chars().filter(is_kept).collect()
}

/// A sign that nobody sees, after some words, or first in its line.
fn after(variant: &'static str, first: &'static str, text: &str, at: usize, span: Span) -> Diagnostic {
    let before = words_before(text, at);
    let variant = if before.is_empty() { first } else { variant };
    Diagnostic::new(Code::FileEncoding, span).variant(variant).arg("before", before)
}

fn is_control(byte: u8) -> bool {
    byte < b' ' && byte != b'\n' && byte != b'\t' || byte == 0x7F
}

/// Reports UTF-8 that was read as another encoding and saved again. Returns where.
fn spoilt(text: &str, file: FileId, findings: &Findings) -> Vec<(usize, usize)> {
    let Some((search, letters)) = &*SPOILT else { return Vec::new() };
    let places: Vec<(usize, usize)> = search.find_iter(text).map(|found| (found.start(), found.end())).collect();
    let Some((start, end)) = places.first().copied() else { return places };
    let word = word_at(text, start);
    let right = search.replace_all(word, letters);
    let finding = Diagnostic::new(Code::FileEncoding, Span::new(file, start, end)).variant("spoilt");
    findings.add(finding.arg("text", word).arg("right", right).arg("more", places.len() - 1));
    places
}

/// Where signs are that no text should have.
#[derive(Default)]
struct StraySigns {
    /// U+FFFD, which programs write for what they can't read.
    lost: Vec<usize>,
    control: Vec<usize>,
    /// U+E000 to U+F8FF, which no font but those of Word's symbols draws.
    symbol: Vec<usize>,
}

fn signs(text: &str) -> StraySigns {
    let bytes = text.as_bytes();
    let mut signs = StraySigns::default();
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            byte if is_control(*byte) => signs.control.push(at),
            0xC2 if bytes.get(at + 1).is_some_and(|next| *next < 0xA0) => signs.control.push(at),
            0xEE => signs.symbol.push(at),
            0xEF if bytes.get(at + 1).is_some_and(|next| *next < 0xA4) => signs.symbol.push(at),
            0xEF if bytes.get(at..at + 3) == Some(&[0xEF, 0xBF, 0xBD]) => signs.lost.push(at),
            _ => {}
        }
    }
    signs
}

/// Where a line is turned around: by an override, which shows letters in another order than they are read, or by a stretch of
/// another direction that is not ended with its line.
fn turned(text: &str) -> Option<usize> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let mut open = Vec::new();
        for (at, c) in line.char_indices() {
            match c {
                '\u{202d}' | '\u{202e}' => return Some(start + at),
                '\u{202a}' | '\u{202b}' => open.push((at, '\u{202c}')),
                '\u{2066}'..='\u{2068}' => open.push((at, '\u{2069}')),
                '\u{202c}' | '\u{2069}' if open.last().is_some_and(|(_, end)| *end == c) => drop(open.pop()),
                _ => {}
            }
        }
        if let Some((at, _)) = open.first() {
            return Some(start + at);
        }
        start += line.len();
    }
    None
}

/// The word that a place is in.
fn word_at(text: &str, at: usize) -> &str {
    let edge = |c: char| c.is_whitespace() && c != '\u{a0}' || "\"|;,".contains(c);
    let start = text[..at].rfind(edge).map_or(0, |edge| text.ceil_char_boundary(edge + 1));
    let end = text[at..].find(edge).map_or(text.len(), |end| at + end);
    let start = start.max(text.ceil_char_boundary(at.saturating_sub(40)));
    &text[start..end.min(text.ceil_char_boundary(at + 40))]
}

/// The last words before a place in its line.
fn words_before(text: &str, at: usize) -> &str {
    let line = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let start = text.ceil_char_boundary(at.saturating_sub(30)).max(line);
    text[start..at].trim_matches(|c: char| c.is_whitespace() || c.is_control() || is_private(c))
}

/// Reports signs in a value that nobody sees, and that its file does not have as they are: TOML has escapes for them
/// (`\u202e`), and sheets keep their cells packed. Marks that are piled on a letter are left out after that, so that nothing sets them.
pub(super) fn examined_value(value: &mut Node, sources: &Sources, findings: &Findings) {
    match &mut value.value {
        Value::Text(text) if !text.is_ascii() || text.contains(|c: char| c.is_ascii_control()) => {
            if piled(text).is_some() {
                *text = without_piles(text);
                return findings.add(Diagnostic::new(Code::FileEncoding, value.span).variant("marks"));
            }
            let is_control = |c: char| c.is_control() && !matches!(c, '\n' | '\t' | '\r');
            let control = text.find(is_control).map(|at| (at, "control", "control-first"));
            let turned = || Some((turned(text)?, "turned", "turned-first"));
            let Some((at, variant, first)) = control.or_else(turned) else { return };
            let is_told = sources.get(value.span.file).sheet.is_none()
                && text[at..].chars().next().is_some_and(|c| sources.slice(value.span).contains(c));
            if !is_told {
                let finding = after(variant, first, text, at, value.span).arg("more", 0_usize);
                // `C:\felles`: TOML reads a sign of one of these pairs.
                let is_path = [r"\b", r"\f"].iter().any(|escape| sources.slice(value.span).contains(escape));
                findings.add(if is_path { finding.advice("backslash") } else { finding });
            }
        }
        Value::List(items) => items.iter_mut().for_each(|item| examined_value(item, sources, findings)),
        Value::Table(table) => {
            table.entries.iter_mut().for_each(|entry| examined_value(&mut entry.node, sources, findings));
        }
        _ => {}
    }
}

/// Whether a sign has no meaning but in a font of its own.
pub fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}')
}

/// A number, an address or an identifier as it is seen: without invisible signs, and spaces of all widths as plain ones.
pub fn seen(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text.trim());
    }
    let visible = text.chars().filter(|c| !is_invisible(*c)).map(|c| if c.is_whitespace() { ' ' } else { c });
    Cow::Owned(visible.collect::<String>().trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn right(text: &str) -> Option<String> {
        let (search, letters) = SPOILT.as_ref()?;
        search.is_match(text).then(|| search.replace_all(text, letters))
    }

    #[test]
    fn spoilt_letters_are_found() {
        for (spoilt, wanted) in [
            ("pÃ¥ fÃ¸r sÃ¦r Ã†rleg", "på før sær Ærleg"),
            ("â€œjaâ€\u{9d} â€“ neiâ€¦", "“ja” – nei…"),
            ("pĂĄ fĂ¸r", "på før"),
            ("p√• f√∏r s√¶r ‚Äì ¬´ja¬ª", "på før sær – «ja»"),
            ("p├Ñ", "på"),
            ("Ã\u{98}st", "Øst"),
        ] {
            assert_eq!(right(spoilt).as_deref(), Some(wanted));
        }
    }

    #[test]
    fn text_that_is_turned_around_is_found() {
        for (text, at) in
            [("a \u{202e}no.", 2), ("a\nb\u{2066}c\nd\u{2069}", 3), ("a\u{202a}b\u{2069}", 1), ("\u{202d}a\u{202c}", 0)]
        {
            assert_eq!(turned(text), Some(at), "{text:?}");
        }
        assert_eq!(turned("Ring \u{202a}57 00\u{202c}, \u{2068}سلام\u{2069} og \u{200f}.\u{2069}"), None);
    }

    #[test]
    fn a_letter_keeps_as_many_marks_as_any_has() {
        let pile = |marks: usize| format!("a{}b\u{301}", "\u{301}".repeat(marks));
        assert_eq!((piled(&pile(30)), piled(&pile(31))), (None, Some(61)));
        assert_eq!((without_piles(&pile(90_000)), without_piles(&pile(2))), (pile(30), pile(2)));
    }

    #[test]
    fn letters_that_are_right_are_left_alone() {
        for text in [
            "«Å» og «Ø», Å\u{a0}vere, Å… Å– Å’",
            "São Paulo, NÃO, MANHÃ\u{a0}",
            "√2 ≈ 1,4 og ½",
            "Sámi mánát čálá đ ŋ š ŧ ž",
            "├── mappe",
            "20\u{a0}°C – 3×4",
            "‚ja‘",
            "Ångström",
            "â la carte",
            "Â",
        ] {
            assert_eq!(right(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_not_seen_is_left_out() {
        assert_eq!(seen("\u{202a}57\u{202f}00 40\u{200b} 04\u{202c}"), "57 00 40 04");
        assert_eq!(seen(" post\u{ad}mottak@lia.example "), "postmottak@lia.example");
    }
}
