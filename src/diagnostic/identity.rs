//! Norwegian identity numbers: found so that they are never published, and never repeated in a message or a log.

use std::borrow::Cow;

use super::is_invisible;

/// How people part the eleven digits of an identity number, by the lengths of its pieces.
const SHAPES: [&[usize]; 6] = [&[11], &[6, 5], &[2, 2, 2, 5], &[6, 3, 2], &[2, 2, 2, 3, 2], &[3, 3, 3, 2]];

/// What a spreadsheet leaves of a number whose first digit is 0.
const WITHOUT_ZERO: usize = 10;

/// Digits that belong together.
struct DigitGroup {
    /// Its first byte, and the one after its last.
    place: (usize, usize),
    digits: Vec<u32>,
}

/// Where identity numbers are in a text, each from its first byte up to the one after its last: the date exists, both check
/// digits are right, and the digits are parted as people part them, if at all. In a table, a first 0 may have been lost.
pub fn identity_numbers(text: &str, in_table: bool) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    // Groups with no more than a few signs between them.
    let mut groups: Vec<DigitGroup> = Vec::new();
    let mut is_parted = true;
    let mut at = first_digit(text);
    while at < text.len() {
        let digits = text[at..].chars().map_while(digit);
        let end = at + text[at..].chars().take_while(|c| digit(*c).is_some()).map(char::len_utf8).sum::<usize>();
        match groups.last_mut().filter(|_| !is_parted) {
            Some(group) => {
                group.digits.extend(digits);
                group.place.1 = end;
            }
            None => groups.push(DigitGroup { place: (at, end), digits: digits.collect() }),
        }
        match gap(&text[end..], in_table) {
            Some((length, is_seen)) => {
                is_parted = is_seen;
                at = end + length;
            }
            None => {
                take(&groups, in_table, &mut found);
                groups.clear();
                at = end + first_digit(&text[end..]);
            }
        }
    }
    take(&groups, in_table, &mut found);
    found
}

/// The zeros of the scripts of the world, each with its nine other digits after it (Unicode's `Nd`); letters for formulas have five.
const ZEROS: &str = "0\u{660}\u{6f0}\u{7c0}\u{966}\u{9e6}\u{a66}\u{ae6}\u{b66}\u{be6}\u{c66}\u{ce6}\u{d66}\u{de6}\u{e50}\u{ed0}\
    \u{f20}\u{1040}\u{1090}\u{17e0}\u{1810}\u{1946}\u{19d0}\u{1a80}\u{1a90}\u{1b50}\u{1bb0}\u{1c40}\u{1c50}\u{a620}\u{a8d0}\
    \u{a900}\u{a9d0}\u{a9f0}\u{aa50}\u{abf0}\u{ff10}\u{1d7ce}\u{1d7d8}\u{1d7e2}\u{1d7ec}\u{1d7f6}\u{1fbf0}";

/// A digit, in whatever script it is written.
pub fn digit(c: char) -> Option<u32> {
    if c.is_ascii() || !c.is_numeric() {
        return c.to_digit(10);
    }
    let value = |zero: char| u32::from(c).checked_sub(u32::from(zero)).filter(|value| *value < 10);
    ZEROS.chars().find_map(value)
}

/// Where the first digit is, in bytes; the length of the text if it has none.
fn first_digit(text: &str) -> usize {
    let mut from = 0;
    // Digits of other scripts begin with one of these bytes.
    let may_be = |byte: u8| byte.is_ascii_digit() || matches!(byte, 0xd9 | 0xdb | 0xdf..=0xe1 | 0xea | 0xef | 0xf0);
    while let Some(at) = text.as_bytes()[from..].iter().position(|byte| may_be(*byte)) {
        let at = from + at;
        match text[at..].chars().next() {
            Some(c) if digit(c).is_some() => return at,
            Some(c) => from = at + c.len_utf8(),
            None => break,
        }
    }
    text.len()
}

/// The most signs that are seen between two groups of one number: ` - `, or what makes half of it bold.
const MOST_SIGNS: usize = 4;

/// What is between two groups of digits, if they may be of one number: its length in bytes, and whether any of it is seen. In a
/// table each may be in a cell of its own; in a text they may be in two lines.
fn gap(after: &str, in_table: bool) -> Option<(usize, bool)> {
    let is_parting = |c: char| match c {
        '-' | '.' | '/' | '_' | '*' | '|' | '\u{2010}'..='\u{2015}' | '\u{2212}' => true,
        ';' => in_table,
        '\n' => !in_table,
        c => c.is_whitespace(),
    };
    let mut rest = after;
    let (mut seen, mut lines) = (0, 0);
    loop {
        let next = ["&nbsp;", "&#160;", "&shy;"].iter().find_map(|space| rest.strip_prefix(space));
        let c = if next.is_some() { ' ' } else { rest.chars().next()? };
        if digit(c).is_some() {
            return Some((after.len() - rest.len(), seen > 0));
        }
        seen += usize::from(!is_invisible(c));
        lines += usize::from(c == '\n');
        if seen > MOST_SIGNS || lines > 1 || !(is_invisible(c) || is_parting(c)) {
            return None;
        }
        rest = next.unwrap_or(&rest[c.len_utf8()..]);
    }
}

/// Takes the identity numbers among groups that follow each other.
fn take(groups: &[DigitGroup], in_table: bool, found: &mut Vec<(usize, usize)>) {
    let mut at = 0;
    while let Some(first) = groups.get(at) {
        let rest = &groups[at..];
        let has_shape = |shape: &[usize]| {
            rest.len() >= shape.len() && rest.iter().zip(shape).all(|(group, length)| group.digits.len() == *length)
        };
        let digits = |count: usize| rest[..count].iter().flat_map(|group| group.digits.clone()).collect::<Vec<_>>();
        let shape = SHAPES.iter().find(|shape| has_shape(shape) && is_identity_number(&digits(shape.len())));
        let lacks_zero = || {
            let is_short = in_table && first.digits.len() == WITHOUT_ZERO;
            is_short && is_identity_number(&[vec![0], digits(1)].concat())
        };
        let taken = shape.map_or_else(|| usize::from(lacks_zero()), |shape| shape.len());
        if let Some(last) = taken.checked_sub(1).and_then(|last| rest.get(last)) {
            found.push((first.place.0, last.place.1));
        }
        at += taken.max(1);
    }
}

/// A birth number, a D-number (day + 40) or a test number (month + 80 or + 40); modulus 11 (Skatteetaten).
fn is_identity_number(digits: &[u32]) -> bool {
    const FIRST: [u32; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
    const SECOND: [u32; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
    let [d1, d2, m1, m2, .., k1, k2] = digits else { return false };
    if digits.len() != 11 {
        return false;
    }
    let day = (d1 * 10 + d2) % 40;
    let month = (m1 * 10 + m2) % 40;
    let check = |weights: &[u32]| {
        let sum: u32 = weights.iter().zip(digits).map(|(weight, digit)| weight * digit).sum();
        (11 - sum % 11) % 11
    };
    (1..=31).contains(&day) && (1..=12).contains(&month) && check(&FIRST) == *k1 && check(&SECOND) == *k2
}

/// The text with an asterisk for each character of an identity number, so that places in it stay the same.
pub fn masked(text: &str) -> Cow<'_, str> {
    // A number too much is no loss here.
    let found = identity_numbers(text, true);
    if found.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut masked = String::with_capacity(text.len());
    let mut from = 0;
    for (start, end) in found {
        masked.push_str(&text[from..start]);
        masked.push_str(&"*".repeat(end - start));
        from = end;
    }
    masked.push_str(&text[from..]);
    Cow::Owned(masked)
}

#[cfg(test)]
mod tests {
    use super::*;

    // A number from Skatteetaten's test series (month + 80), which nobody has.
    #[test]
    fn only_numbers_with_right_check_digits_are_found() {
        assert_eq!(identity_numbers("fnr 01810700021 her", false), vec![(4, 15)]);
        assert_eq!(identity_numbers("fnr 018107 00021 her", false), vec![(4, 16)]);
        for none in [
            "01810700022",
            "12345678901234",
            "201810700021",
            "018107 000212",
            "018107, 00021",
            "018107\n00021",
            "018107 ----- 00021",
            "",
        ] {
            assert!(identity_numbers(none, true).is_empty(), "{none}");
        }
    }

    #[test]
    fn a_number_is_found_however_people_part_it() {
        for written in [
            "018107-00021",
            "018107\u{a0}00021",
            "018107\u{2011}00021",
            "018107 \u{200b}00021",
            "01.81.07 00021",
            "01 81 07 000 21",
            "018107.00021",
            "0181070\u{ad}0021",
            "018107 000 21",
            "01.81.07 - 00021",
            "018107&nbsp;00021",
            "018107**00021",
            "018107_00021",
            "018107\u{2212}00021",
            "018107\t00021",
            "018107\n00021",
            "018107 | 00021",
            "018 107 000 21",
            "\u{ff10}\u{ff11}8107\u{ff10}0021",
            "\u{660}\u{661}\u{668}\u{661}\u{660}\u{667} 00021",
            "\u{966}\u{967}8107\u{e50}0021",
            "\u{1d7ce}\u{1d7d9}\u{1d7ea}107 00021",
        ] {
            for (before, after) in [("", ""), ("nr ", "."), ("2026 ", " 57"), ("(", ")"), ("12.", "")] {
                let text = format!("{before}{written}{after}");
                let wanted = (before.len(), before.len() + written.len());
                assert_eq!(identity_numbers(&text, false), vec![wanted], "{text}");
            }
        }
    }

    #[test]
    fn a_table_may_have_lost_a_first_zero() {
        assert_eq!(identity_numbers("X\t1810700021\tY", true), vec![(2, 12)]);
        assert!(identity_numbers("1810700021", false).is_empty());
        assert_eq!(identity_numbers("Ola;018107;00021", true), vec![(4, 16)]);
    }

    #[test]
    fn a_number_is_never_shown() {
        assert_eq!(masked("nr 01810700021."), "nr ***********.");
        assert_eq!(masked("nr 12345678901."), "nr 12345678901.");
    }
}
