//! The pieces a PDF is written in (ISO 32000-1, 7.2 and 7.3). No tree is built from them: a piece is the bytes it is written
//! in, and what is asked for is found by skipping the rest.

use std::borrow::Cow;

/// The number and the generation of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Id(pub(super) u32, pub(super) u16);

/// One object as it is written, and perhaps more after it.
#[derive(Debug, Clone)]
pub(super) struct Piece<'a> {
    pub(super) bytes: Cow<'a, [u8]>,
    /// The object it is part of, if that decides how its strings are encrypted.
    pub(super) id: Option<Id>,
}

impl<'a> Piece<'a> {
    pub(super) fn new(bytes: impl Into<Cow<'a, [u8]>>, id: Option<Id>) -> Self {
        Piece { bytes: bytes.into(), id }
    }

    fn part(&self, from: usize, to: usize) -> Option<Piece<'a>> {
        let bytes = match &self.bytes {
            Cow::Borrowed(bytes) => Cow::Borrowed(bytes.get(from..to)?),
            Cow::Owned(bytes) => Cow::Owned(bytes.get(from..to)?.to_vec()),
        };
        Some(Piece { bytes, id: self.id })
    }

    pub(super) fn is_dict(&self) -> bool {
        self.bytes.get(spaces(&self.bytes, 0)..).is_some_and(|bytes| bytes.starts_with(b"<<"))
    }

    /// The value of a key, if this is a dictionary that has it.
    pub(super) fn get(&self, key: &str) -> Option<Piece<'a>> {
        let bytes = &self.bytes;
        let mut at = spaces(bytes, 0);
        at = bytes.get(at..)?.starts_with(b"<<").then_some(at + 2)?;
        loop {
            at = spaces(bytes, at);
            let is_key = *bytes.get(at)? == b'/';
            let end = end(bytes, at)?;
            if !is_key {
                // A value without a key, unless the dictionary ends here: for `>>`, `end` is `None`.
                at = end;
                continue;
            }
            let from = spaces(bytes, end);
            let to = self::end(bytes, from)?;
            if name(bytes.get(at..end)?) == key.as_bytes() {
                return self.part(from, to);
            }
            at = to;
        }
    }

    /// Its items, if this is an array; at most `most` of them.
    pub(super) fn items(&self, most: usize) -> Vec<Piece<'a>> {
        let mut items = Vec::new();
        let bytes = &self.bytes;
        let mut at = spaces(bytes, 0);
        if bytes.get(at) == Some(&b'[') {
            at = spaces(bytes, at + 1);
            while items.len() < most
                && let Some(end) = end(bytes, at)
            {
                items.extend(self.part(at, end));
                at = spaces(bytes, end);
            }
        }
        items
    }

    /// Whether this is the given keyword: `true`, `null`.
    pub(super) fn is(&self, written: &str) -> bool {
        word(&self.bytes, spaces(&self.bytes, 0)) == written.as_bytes()
    }

    /// Whether this is a dictionary of that type.
    pub(super) fn is_a(&self, kind: &str) -> bool {
        self.get("Type").and_then(|kind| kind.name()).is_some_and(|name| name == kind.as_bytes())
    }

    /// Its first bytes.
    pub(super) fn cut(&self, length: usize) -> Piece<'a> {
        self.part(0, length).unwrap_or_else(|| self.clone())
    }

    pub(super) fn number(&self) -> Option<usize> {
        number(&self.bytes, &mut 0)
    }

    pub(super) fn signed(&self) -> Option<i64> {
        std::str::from_utf8(word(&self.bytes, spaces(&self.bytes, 0))).ok()?.parse().ok()
    }

    /// The name, if this is one.
    pub(super) fn name(&self) -> Option<Vec<u8>> {
        let at = spaces(&self.bytes, 0);
        (*self.bytes.get(at)? == b'/').then(|| name(self.bytes.get(at..).unwrap_or_default()))
    }

    /// What this refers to, if it is a reference.
    pub(super) fn reference(&self) -> Option<Id> {
        let at = &mut 0;
        let id = id(&self.bytes, at)?;
        (word(&self.bytes, spaces(&self.bytes, *at)) == b"R").then_some(id)
    }

    /// The bytes of a string, if this is one.
    pub(super) fn text(&self) -> Option<Vec<u8>> {
        let bytes = self.bytes.get(spaces(&self.bytes, 0)..)?;
        match bytes.first()? {
            b'(' => Some(literal(bytes.get(1..)?)),
            b'<' if bytes.get(1) != Some(&b'<') => Some(hexadecimal(bytes.get(1..)?)),
            _ => None,
        }
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

fn is_plain(byte: u8) -> bool {
    !is_space(byte) && !matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

/// The place after the white space and the comments at a place.
pub(super) fn spaces(bytes: &[u8], mut at: usize) -> usize {
    loop {
        match bytes.get(at) {
            Some(byte) if is_space(*byte) => at += 1,
            Some(b'%') => at = after(bytes, at, |byte| !matches!(byte, b'\n' | b'\r')),
            _ => return at,
        }
    }
}

/// The place after the run of bytes at a place that satisfy `holds`.
fn after(bytes: &[u8], at: usize, holds: impl Fn(u8) -> bool) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().position(|byte| !holds(*byte)).unwrap_or(rest.len())
}

/// The regular characters at a place: a number, a keyword.
pub(super) fn word(bytes: &[u8], at: usize) -> &[u8] {
    bytes.get(at..after(bytes, at, is_plain)).unwrap_or_default()
}

/// The whole number at `at`, which is moved past it.
pub(super) fn number(bytes: &[u8], at: &mut usize) -> Option<usize> {
    let from = spaces(bytes, *at);
    let word = word(bytes, from);
    let number = std::str::from_utf8(word).ok()?.parse().ok()?;
    *at = from + word.len();
    Some(number)
}

/// The number and the generation at `at`, which is moved past them.
pub(super) fn id(bytes: &[u8], at: &mut usize) -> Option<Id> {
    let object = number(bytes, at)?.try_into().ok()?;
    let generation = number(bytes, at)?.try_into().ok()?;
    Some(Id(object, generation))
}

/// The place after the object at a place; `None` if none begins there.
pub(super) fn end(bytes: &[u8], at: usize) -> Option<usize> {
    let mut open = 0_usize;
    let mut at = spaces(bytes, at);
    loop {
        let next = bytes.get(at + 1);
        at = match bytes.get(at)? {
            b'<' if next == Some(&b'<') => {
                open += 1;
                at + 2
            }
            b'>' if next == Some(&b'>') => {
                open = open.checked_sub(1)?;
                at + 2
            }
            b'[' => {
                open += 1;
                at + 1
            }
            b']' => {
                open = open.checked_sub(1)?;
                at + 1
            }
            b'(' => after_literal(bytes, at + 1),
            b'<' => after(bytes, at, |byte| byte != b'>') + 1,
            b'/' => after(bytes, at + 1, is_plain),
            byte if is_plain(*byte) => {
                let end = after(bytes, at, is_plain);
                // Inside a dictionary or an array it makes no difference whether three words are one reference.
                let past = &mut at;
                let is_reference = open == 0 && id(bytes, past).is_some() && word(bytes, spaces(bytes, *past)) == b"R";
                if is_reference { spaces(bytes, *past) + 1 } else { end }
            }
            _ => return None,
        };
        if open == 0 {
            return (at <= bytes.len()).then_some(at);
        }
        at = spaces(bytes, at);
    }
}

/// The place after the literal string whose content begins at a place.
fn after_literal(bytes: &[u8], mut at: usize) -> usize {
    let mut open = 1_usize;
    while open > 0 {
        match bytes.get(at) {
            Some(b'\\') => at += 1,
            Some(b'(') => open += 1,
            Some(b')') => open -= 1,
            Some(_) => (),
            None => return at,
        }
        at += 1;
    }
    at
}

/// A name without its slash, with the characters that are written as numbers (`#20`) decoded.
pub(super) fn name(bytes: &[u8]) -> Vec<u8> {
    let written = bytes.get(1..after(bytes, 1, is_plain)).unwrap_or_default();
    let mut name = Vec::with_capacity(written.len());
    let mut rest = written.iter();
    while let Some(&byte) = rest.next() {
        let digits = rest.as_slice();
        let value = match (byte, digits) {
            (b'#', [high, low, ..]) => digit(*high).zip(digit(*low)),
            _ => None,
        };
        name.push(value.map_or(byte, |(high, low)| high << 4 | low));
        if value.is_some() {
            rest = digits.get(2..).unwrap_or_default().iter();
        }
    }
    name
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| digit.try_into().ok())
}

/// A string in parentheses, from after the opening one.
fn literal(bytes: &[u8]) -> Vec<u8> {
    let inner = bytes.get(..after_literal(bytes, 0).saturating_sub(1)).unwrap_or(bytes);
    let mut text = Vec::with_capacity(inner.len());
    let mut at = 0;
    while let Some(&byte) = inner.get(at) {
        at += 1;
        if byte != b'\\' {
            text.push(byte);
            continue;
        }
        let Some(&escaped) = inner.get(at) else { break };
        at += 1;
        match escaped {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            // A line that continues.
            b'\r' => at += usize::from(inner.get(at) == Some(&b'\n')),
            b'\n' => (),
            b'0'..=b'7' => {
                let mut value = u32::from(escaped - b'0');
                for _ in 0..2 {
                    let Some(&next @ b'0'..=b'7') = inner.get(at) else { break };
                    value = value * 8 + u32::from(next - b'0');
                    at += 1;
                }
                text.push(value.to_le_bytes()[0]);
            }
            other => text.push(other),
        }
    }
    text
}

/// A hexadecimal string, from after its `<`.
fn hexadecimal(bytes: &[u8]) -> Vec<u8> {
    let inner = bytes.get(..after(bytes, 0, |byte| byte != b'>')).unwrap_or_default();
    let digits: Vec<u8> = inner.iter().filter_map(|byte| digit(*byte)).collect();
    // The last digit may be left out if it is zero.
    digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).unwrap_or(&0)).collect()
}
