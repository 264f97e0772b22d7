//! Plain language: how hard a text is, titles too long for the overview, and text that points instead of naming.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use super::Checking;
use crate::content::markdown::{self, Block, BlockContent, ListItem, words};
use crate::diagnostic::{Code, Diagnostic, Span};
use crate::model::{Edition, Entry, Kind, Meaning};

/// The highest LIX of a text for families, and of one for staff. LIX ≤ 40 is «easy», 40–50 «medium» (C. H. Björnsson 1968).
const FAMILY_LIX: f64 = 40.0;
const STAFF_LIX: f64 = 50.0;

/// In words; the LIX of a shorter text means nothing.
const LEAST_WORDS: usize = 100;

/// The longest title of a level or step, in characters. Measured on a guide of five levels and 25 steps: where all titles are
/// this long, the overview is still one sheet, at 9.5 points, with every word whole; a single one costs it a point of 13. On a
/// phone 390 points wide it takes five lines. Where titles are few, that they don't fit is told by the sheet itself (`print-long`).
const LONGEST_TITLE: usize = 120;

pub(super) fn check(checking: &Checking, edition: &Edition) {
    for entry in &edition.entries {
        readability(checking, edition, entry);
        easy_read(checking, edition, entry);
        pointing(checking, edition, entry);
        let length = entry.title.text.chars().count();
        if matches!(entry.kind, Kind::Step | Kind::Level) && length > LONGEST_TITLE {
            let finding = Diagnostic::new(Code::TitleLong, entry.title.span).arg("length", length);
            checking.findings.add(finding.arg("most", LONGEST_TITLE));
        }
    }
}

/// How hard a text is (words per sentence, plus the percentage of words of seven letters or more), and the number of words it
/// was computed from.
pub fn lix(text: &str) -> (f64, usize) {
    let (mut words, mut long, mut sentences) = (0_usize, 0_usize, 0_usize);
    for word in text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)) {
        words += 1;
        // One of fewer bytes has fewer letters.
        long += usize::from(word.len() >= 7 && word.chars().filter(|c| c.is_alphabetic()).nth(6).is_some());
        let end = word.trim_end_matches(['»', '"', ')']);
        sentences += usize::from(end.ends_with(['.', '!', '?', ':', '\u{2029}']));
    }
    let per_sentence = words as f64 / sentences.max(1) as f64;
    if words == 0 { (0.0, 0) } else { (per_sentence + 100.0 * long as f64 / words as f64, words) }
}

/// How hard the whole text of an entry is (LIX); `None` if it is too short to tell.
pub fn lix_of(entry: &Entry) -> Option<f64> {
    let (mut family, mut staff) = (String::new(), String::new());
    gather(&entry.body.blocks, entry.is_to_families(), &mut family, &mut staff);
    let (lix, words) = lix(&(family + &staff));
    (words >= LEAST_WORDS).then_some(lix)
}

fn readability(checking: &Checking, edition: &Edition, entry: &Entry) {
    let (mut family, mut staff) = (String::new(), String::new());
    gather(&entry.body.blocks, entry.is_to_families(), &mut family, &mut staff);
    let tell = |text: &str, most: f64, code: Code, span: Span| {
        let (lix, words) = lix(text);
        if words >= LEAST_WORDS && lix > most {
            let finding = Diagnostic::new(code, span).arg("title", super::name_of(edition, entry));
            checking.findings.add(finding.arg("lix", format!("{lix:.0}")).arg("most", format!("{most:.0}")));
        }
    };
    tell(&family, FAMILY_LIX, Code::Lix, entry.place());
    tell(&staff, STAFF_LIX, Code::LixStaff, entry.place());
}

/// An easy-read version is of a page, and easier to read.
fn easy_read(checking: &Checking, edition: &Edition, entry: &Entry) {
    if entry.kind != Kind::EasyRead {
        return;
    }
    let Some(whole) = entry.parent.map(|whole| edition.entry(whole)) else {
        let id = checking.site.sources.get(entry.span.file).path.rsplit('/').next().unwrap_or_default();
        let id = id.split(".easy").next().unwrap_or_default();
        checking.findings.add(Diagnostic::new(Code::EasyReadAlone, entry.place()).arg("id", id));
        return;
    };
    if let (Some(easy), Some(most)) = (lix_of(entry), lix_of(whole))
        && easy >= most
    {
        let finding = Diagnostic::new(Code::EasyReadHard, entry.place()).arg("lix", format!("{easy:.0}"));
        checking.findings.add(finding.arg("most", format!("{most:.0}")));
    }
}

/// Gathers the text for families and the text for staff; each block ends a sentence.
fn gather(blocks: &[Block], is_family: bool, family: &mut String, staff: &mut String) {
    for block in blocks {
        match &block.content {
            BlockContent::Marked { marks, blocks } => {
                let for_family = marks.iter().any(|mark| matches!(mark.meaning, Meaning::Reader(r) if !r.is_staff()));
                gather(blocks, is_family || for_family, family, staff);
            }
            BlockContent::List { items, .. } => {
                for ListItem { marks, blocks } in items {
                    let for_family =
                        marks.iter().any(|mark| matches!(mark.meaning, Meaning::Reader(r) if !r.is_staff()));
                    gather(blocks, is_family || for_family, family, staff);
                }
            }
            BlockContent::Quote(blocks) | BlockContent::Callout(_, blocks) => gather(blocks, is_family, family, staff),
            _ => {
                let text = if is_family { &mut *family } else { &mut *staff };
                for line in markdown::lines(block) {
                    let line = words(line);
                    let line = line.trim();
                    if !line.is_empty() {
                        text.push_str(line);
                        text.push_str(if line.ends_with(['.', '!', '?', ':']) { "\n" } else { "\u{2029}\n" });
                    }
                }
            }
        }
    }
}

/// Words for places that may move, and those that come before the number of a level.
const PLACES: [&str; 10] = [
    "lenger nede",
    "lenger ned på",
    "lengre ned",
    "lenger oppe",
    "i menyen til venstre",
    "i menyen til høgre",
    "i menyen til høyre",
    "på førre side",
    "på forrige side",
    "further down",
];
const LEVELS: [&str; 2] = ["nivå ", "level "];

/// Searches for all of them at once. They are few, so building the search does not fail.
static POINTING: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let texts = [&LEVELS[..], &PLACES].concat();
    AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(texts).ok()
});

/// Reports «lenger nede», «nivå 2»: places that may move, and names that may change. A heading names what is below it, and a
/// level's own page has its number in its title anyway: neither points anywhere.
fn pointing(checking: &Checking, edition: &Edition, entry: &Entry) {
    let Some(pointing) = &*POINTING else { return };
    let sources = &checking.site.sources;
    markdown::walk_blocks(&entry.body.blocks, &mut |block| {
        if markdown::lines(block).is_empty() || matches!(block.content, BlockContent::Heading(_)) {
            return;
        }
        let text = folded(sources.slice(block.span));
        let finding = |start: usize, end: usize| {
            Diagnostic::new(Code::TextPoints, block.span.part(start, end)).arg("text", &text[start..end])
        };
        let mut told = BTreeSet::new();
        for found in pointing.find_iter(&text) {
            if found.pattern().as_usize() >= LEVELS.len() {
                if told.insert(found.pattern()) {
                    checking.findings.add(finding(found.start(), found.end()));
                }
                continue;
            }
            let digits = text[found.end()..].bytes().take_while(u8::is_ascii_digit).count();
            let starts = text[..found.start()].chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '[');
            let written = &text[found.end()..][..digits];
            let number = written.parse().ok();
            let exists = edition.of(Kind::Level).any(|level| level.number.is_some() && level.number == number);
            let is_own = entry.kind == Kind::Level && entry.number == number;
            if exists && starts && !is_own && !in_link(&text, found.start()) {
                let finding = finding(found.start(), found.end() + digits).variant("level");
                checking.findings.add(finding.arg("number", written));
            }
        }
    });
}

/// A text in lower case, each letter as long in bytes as before, so that places in it are places in the text.
fn folded(text: &str) -> String {
    text.chars()
        .map(|c| {
            if c.is_ascii() {
                return c.to_ascii_lowercase();
            }
            let mut lower = c.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(small), None) if small.len_utf8() == c.len_utf8() => small,
                _ => c,
            }
        })
        .collect()
}

/// Whether a place in Markdown is in the words of a link: `[… place …](…)`.
fn in_link(text: &str, at: usize) -> bool {
    let opens = text[..at].rfind('[').is_some_and(|open| !text[open..at].contains(']'));
    opens && text[at..].find(']').is_some_and(|close| text[at + close..].starts_with("]("))
}

#[cfg(test)]
mod tests {
    use super::lix;

    #[test]
    fn lix_is_words_a_sentence_and_long_words() {
        // Six words in two sentences, one of them long: 3 + 16.7.
        let (value, words) = lix("Du kan ringe. Barnevernet svarar alltid.");
        assert_eq!(words, 6);
        assert!((value - (3.0 + 100.0 / 6.0)).abs() < 0.01, "{value}");
    }
}
