//! Lists that did not take: lines that begin as points do in other programs.

use super::untaken::Line;
use super::{Code, Range, Reader};
use crate::diagnostic::is_invisible;

/// What a line was meant as: the sign that it begins with, and how it is written.
type Point<'a> = (&'a str, String);

/// Lines that make a list in the eyes of who wrote them.
struct ListRule {
    /// The variant of the message.
    variant: &'static str,
    /// How many lines of a paragraph it takes to be sure.
    least: usize,
    /// Whether lines count that have empty ones between them.
    apart: bool,
    point: fn(&str) -> Option<Point>,
}

const RULES: &[ListRule] = &[
    ListRule { variant: "invisible", least: 1, apart: false, point: after_invisible },
    ListRule { variant: "hard", least: 1, apart: false, point: |line| hard(line).filter(|(sign, _)| sign.len() == 1) },
    ListRule { variant: "hard", least: 2, apart: true, point: hard },
    ListRule { variant: "", least: 1, apart: false, point: bullet },
    ListRule { variant: "box", least: 1, apart: false, point: |line| signed(line, &['☐', '☑', '☒', '□']) },
    ListRule { variant: "sign", least: 2, apart: true, point: |line| spaced(line, SIGNS) },
    // A single one opens what somebody says: «– Eg er redd, sa ho.»
    ListRule { variant: "dash", least: 2, apart: false, point: |line| spaced(line, &['–', '—']) },
    ListRule { variant: "hyphen", least: 2, apart: true, point: |line| joined(line, &['-', '*', '+', '‐', '−']) },
    ListRule { variant: "hyphen", least: 2, apart: false, point: |line| joined(line, &['–', '—']) },
    ListRule { variant: "letter", least: 2, apart: false, point: lettered },
    ListRule {
        variant: "number",
        least: 2,
        apart: true,
        point: |line| numbered(line).map(|(number, words)| (number, format!("{number}. {words}"))),
    },
];

/// Signs that are points in other programs, where a space follows.
const SIGNS: &[char] = &['✓', '✔', '✗', '✘', '→', '⇒', '➔', '➤', '‐', '‑', '−', '⁃', '∗', 'o'];

impl Reader<'_> {
    /// Reports lines of a paragraph that were meant for points of a list: once for a list, however many empty lines are in it.
    pub(super) fn untaken_list(&self, lines: &[Line], range: &Range<usize>) {
        let own = self.own_marker(range.start);
        let below = self.line_below(range.end);
        for rule in RULES {
            let points: Vec<(usize, &Line, Point)> = lines
                .iter()
                .enumerate()
                .filter_map(|(at, line)| (rule.point)(line.1).map(|point| (at, line, point)))
                .collect();
            let Some((first, (at, line), (sign, write))) = points.first() else { continue };
            let ends = |line: &str| line.ends_with(['.', '!', '?', '»', '"']);
            let goes_on =
                rule.apart && lines.len() == 1 && !ends(line) && !ends(below) && (rule.point)(below).is_some();
            let is_sure = match rule.variant {
                "number" => is_first(line) || own.and_then(next_number).is_some_and(|next| next == *sign && *first > 0),
                "hard" => is_first(line),
                // A line that lacks its space goes on from the item above.
                "hyphen" if own.is_some() => *first > 0 && own.is_some_and(|own| own == *sign),
                "hyphen" => {
                    *first == 0
                        && self.line_above(range.start).strip_prefix(sign).is_some_and(|item| item.starts_with(' '))
                }
                "sign" => *sign == "o" && *first == 0 && lines.len() > 1,
                _ => false,
            };
            let in_order = rule.variant != "letter" || points.get(1).is_some_and(|(.., (next, _))| follows(sign, next));
            if (points.len() + usize::from(goes_on) >= rule.least || is_sure) && in_order {
                let brackets = rule.variant == "letter" && sign.contains(|c: char| c.is_ascii_digit());
                let variant = if brackets { "sign" } else { rule.variant };
                if !self.goes_on_from(rule.variant, range) {
                    let finding = self.find(Code::MarkdownList, &(*at..at + line.len())).arg("write", write.as_str());
                    let finding = finding.arg("sign", *sign);
                    self.findings.add(if variant.is_empty() { finding } else { finding.variant(variant) });
                }
                return;
            }
        }
        self.list_in_a_paragraph(lines);
    }

    /// A list that begins with another number than 1 is none right under a line of text.
    fn list_in_a_paragraph(&self, lines: &[Line]) {
        for trio in lines.windows(3) {
            let [(_, above), (at, first), (_, second)] = trio else { continue };
            let (Some((one, words)), Some((two, next))) = (item(first), item(second)) else { continue };
            let capitals = words.starts_with(char::is_uppercase) && next.starts_with(char::is_uppercase);
            if one != 1 && two == one + 1 && (above.ends_with(':') || capitals) {
                let place = *at..at + first.len();
                return self.wrote(Code::MarkdownList, "inside", place, *first);
            }
        }
    }

    /// Whether what was reported last of this kind ends right above.
    pub(super) fn goes_on_from(&self, variant: &'static str, range: &Range<usize>) -> bool {
        let last = self.last.borrow_mut().insert(variant, range.end);
        let between = last.and_then(|end| self.text.get(end..range.start));
        between.is_some_and(|between| between.chars().all(|c| c.is_whitespace() || c == '>'))
    }

    /// The sign of the list item that a paragraph begins in, if it does.
    fn own_marker(&self, start: usize) -> Option<&str> {
        let before = self.text.get(..start)?;
        let line = before.rsplit('\n').next()?.trim_matches([' ', '\t', '>']);
        (!line.is_empty()).then_some(line)
    }

    /// The last line above with something on it.
    pub(super) fn line_above(&self, start: usize) -> &str {
        let above = self.text.get(..start).unwrap_or("").trim_end_matches([' ', '\t', '>', '\r', '\n']);
        above.rsplit('\n').next().unwrap_or("").trim_start_matches([' ', '\t', '>'])
    }

    /// The next line with something on it.
    pub(super) fn line_below(&self, end: usize) -> &str {
        let rest = self.text.get(end..).unwrap_or("");
        let line = rest.lines().map(|line| line.trim_matches([' ', '\t', '>', '\r'])).find(|line| !line.is_empty());
        line.unwrap_or("")
    }
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || is_invisible(c)
}

/// `• ein`, `&bull; ein`.
fn bullet(line: &str) -> Option<Point<'_>> {
    const WRITTEN: [&str; 4] = ["&bull;", "&#8226;", "&#x2022;", "&middot;"];
    let written = WRITTEN.iter().find_map(|sign| line.strip_prefix(sign));
    let signs = ['•', '·', '●', '▪', '◦', '‣', '■', '○', '►', '➢', '❖', '∙', '⦁', '◆'];
    let words = written.unwrap_or_else(|| line.trim_start_matches(signs));
    point(line, words).filter(|_| words.len() < line.len())
}

/// What is left of a line without its sign, as a point.
fn point<'a>(line: &'a str, words: &str) -> Option<Point<'a>> {
    let sign = line[..line.len() - words.len()].trim();
    let words = words.trim_matches(is_space).trim_start_matches("&nbsp;").trim_start();
    (!words.is_empty()).then(|| (sign, format!("- {words}")))
}

/// `☐ ein`, with a space or without.
fn signed<'a>(line: &'a str, signs: &[char]) -> Option<Point<'a>> {
    point(line, line.strip_prefix(signs)?)
}

/// `✓ ein`.
fn spaced<'a>(line: &'a str, signs: &[char]) -> Option<Point<'a>> {
    point(line, line.strip_prefix(signs).filter(|words| words.starts_with(is_space))?)
}

/// `-ein`; `*ein* er kursiv`.
fn joined<'a>(line: &'a str, signs: &[char]) -> Option<Point<'a>> {
    let words = line.strip_prefix(signs).filter(|words| words.starts_with(char::is_alphabetic))?;
    point(line, words).filter(|(sign, _)| *sign != "*" || !words.contains('*'))
}

/// `-` or `1.`, and a space that is none to Markdown after it.
fn hard(line: &str) -> Option<Point<'_>> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let signs = line[digits..].strip_prefix(['.', ')']).filter(|_| (1..=2).contains(&digits));
    let words = signs.or_else(|| line.strip_prefix(['-', '*', '+']))?;
    let sign = &line[..line.len() - words.len()];
    let is_hard = words.starts_with(|c: char| is_space(c) && !c.is_ascii());
    let words = words.trim_start_matches(is_space);
    (is_hard && !words.is_empty() && !is_month(words)).then(|| (sign, format!("{sign} {words}")))
}

/// A list with signs before it that nobody sees.
fn after_invisible(line: &str) -> Option<Point<'_>> {
    let bare = line.trim_start_matches(is_invisible);
    let is_list = bare.starts_with(['-', '*', '+']) && bare[1..].starts_with(' ') || item(bare).is_some();
    (bare.len() < line.len() && is_list).then(|| (&bare[..1], bare.to_owned()))
}

/// `a) ein`, `A. ein`, `ii. ein`, `(1) ein`.
fn lettered(line: &str) -> Option<Point<'_>> {
    let inside = line.strip_prefix('(').unwrap_or(line);
    let label = inside.find(|c: char| !c.is_ascii_alphanumeric()).filter(|end| (1..=4).contains(end))?;
    let (label, rest) = inside.split_at(label);
    let words = rest.strip_prefix([')', '.'])?;
    let is_bracketed = rest.starts_with(')');
    let is_spaced = words.starts_with(is_space);
    let is_number = label.bytes().all(|byte| byte.is_ascii_digit());
    let is_label =
        if is_number { inside.len() < line.len() && is_bracketed } else { label.len() == 1 || roman(label) > 0 };
    let sign = &line[..line.len() - words.len()];
    let number = if is_number { label } else { "1" };
    (is_label && (is_bracketed || is_spaced)).then(|| (sign, format!("{number}. {}", words.trim_matches(is_space))))
}

/// A Roman number up to 12; 0 for what is none.
fn roman(label: &str) -> usize {
    const NUMBERS: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    NUMBERS.iter().position(|number| number.eq_ignore_ascii_case(label)).map_or(0, |at| at + 1)
}

/// Whether a label comes right after another: `a)` and `b)`, `i.` and `ii.`, `(1)` and `(2)`.
fn follows(first: &str, second: &str) -> bool {
    let label = |sign: &str| sign.trim_matches(['(', ')', '.', ' ']).to_ascii_lowercase();
    let (first, second) = (label(first), label(second));
    let letters = match (first.as_bytes(), second.as_bytes()) {
        ([one], [two]) => *two == one + 1,
        _ => false,
    };
    let numbers = first.parse::<u32>().is_ok_and(|one| second.parse() == Ok(one + 1));
    letters || numbers || roman(&first) > 0 && roman(&second) == roman(&first) + 1
}

/// `1.Ein`: a number with a full stop and no space.
fn numbered(line: &str) -> Option<(&str, &str)> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let words = line[digits..].strip_prefix(['.', ')'])?;
    let is_item = (1..=2).contains(&digits) && words.starts_with(char::is_alphabetic) && !is_month(words);
    is_item.then_some((&line[..digits], words))
}

/// `1.Ein` can only be a list; `1.juni` is a day.
fn is_first(line: &str) -> bool {
    let words = line.strip_prefix("1.").or_else(|| line.strip_prefix("1)"));
    words.is_some_and(|words| words.trim_start_matches(is_space).starts_with(char::is_uppercase))
}

fn is_month(words: &str) -> bool {
    const MONTHS: [&str; 12] = ["jan", "feb", "mars", "apr", "mai", "juni", "juli", "aug", "sep", "okt", "nov", "des"];
    let lower = words.get(..4).unwrap_or(words).to_lowercase();
    MONTHS.iter().any(|month| lower.starts_with(month))
}

/// `2. ein`: an item of a list, its number and its words.
fn item(line: &str) -> Option<(u32, &str)> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let words = line[digits..].strip_prefix(['.', ')'])?.strip_prefix(' ')?;
    line[..digits].parse().ok().filter(|_| digits <= 2).map(|number| (number, words.trim_start()))
}

/// The number after that of an item, as it is written.
fn next_number(marker: &str) -> Option<String> {
    let number = marker.strip_suffix(['.', ')'])?;
    number.rsplit(' ').next()?.parse::<u32>().ok().map(|number| (number + 1).to_string())
}
