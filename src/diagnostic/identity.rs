//! Norwegian identity numbers: found so that they are never published, and never repeated in a message or a log.

use std::borrow::Cow;

/// Where eleven digits in a row (or six and five) form an identity number: the date exists and both check digits are right.
pub fn identity_numbers(text: &str) -> Vec<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        let mut digits = Vec::new();
        while let Some(byte) = bytes.get(at) {
            let gap = digits.len() == 6 && *byte == b' ' && bytes.get(at + 1).is_some_and(u8::is_ascii_digit);
            if !byte.is_ascii_digit() && !gap {
                break;
            }
            if byte.is_ascii_digit() {
                digits.push(u32::from(byte - b'0'));
            }
            at += 1;
        }
        if is_identity_number(&digits) {
            found.push((start, at));
        }
    }
    found
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
    let found = identity_numbers(text);
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
        assert_eq!(identity_numbers("fnr 01810700021 her"), vec![(4, 15)]);
        assert_eq!(identity_numbers("fnr 018107 00021 her"), vec![(4, 16)]);
        assert!(identity_numbers("01810700022").is_empty());
        assert!(identity_numbers("12345678901234").is_empty());
    }

    #[test]
    fn a_number_is_never_shown() {
        assert_eq!(masked("nr 01810700021."), "nr ***********.");
        assert_eq!(masked("nr 12345678901."), "nr 12345678901.");
    }
}
