//! What happens to a file that was right: cut short, pasted twice, a key missing, a byte astray.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::vocabulary::{Mood, word};

/// A change to the bytes of a file. Places are shares of its length, so that a change fits every file.
#[derive(Debug, Clone)]
pub enum Change {
    Cut(f64, f64),
    Double(f64, f64),
    /// The lines that two places stand in change theirs.
    SwapLines(f64, f64),
    Insert(f64, Vec<u8>),
    Byte(f64, u8),
    /// Windows' line ends.
    Crlf,
    Bom,
}

/// From one to four changes.
pub fn changes() -> BoxedStrategy<Vec<Change>> {
    let at = || 0.0..1.0f64;
    let short = || 0.0..0.1f64;
    let bytes = select(vec![
        &b"\""[..],
        b"'",
        b"\n",
        b"\r",
        b"=",
        b"[",
        b"]",
        b"{",
        b"}",
        b"+++\n",
        b"---\n",
        b"\0",
        b"\xff",
        b"\xc3",
        b",",
        b";",
        b"\t",
        b"\n\n",
        b"[[x]]\n",
        b"|",
        b"\\",
        b"<",
        b"&",
        b"#",
        b"\xe2\x80\x9c",
        b"\xcc\x8a",
        b"\xff\xfe",
        b"\xff\xff\xff\xff",
        b"\0\0\0\0",
    ]);
    let change = prop_oneof![
        3 => (at(), short()).prop_map(|(from, long)| Change::Cut(from, long)),
        1 => at().prop_map(|from| Change::Cut(from, 1.0)),
        2 => (at(), short()).prop_map(|(from, long)| Change::Double(from, long)),
        2 => (at(), at()).prop_map(|(one, other)| Change::SwapLines(one, other)),
        4 => (at(), bytes).prop_map(|(at, bytes)| Change::Insert(at, bytes.to_vec())),
        4 => (at(), word(Mood::Wild)).prop_map(|(at, word)| Change::Insert(at, word.into_bytes())),
        2 => (at(), 0..128u8).prop_map(|(at, byte)| Change::Byte(at, byte)),
        1 => (at(), any::<u8>()).prop_map(|(at, byte)| Change::Byte(at, byte)),
        1 => Just(Change::Crlf),
        1 => Just(Change::Bom),
    ];
    vec(change, 1..5).boxed()
}

/// Now and then a change, mostly none.
pub fn few_changes() -> BoxedStrategy<Vec<Change>> {
    prop_oneof![6 => Just(Vec::new()), 1 => changes()].boxed()
}

/// The bytes after the changes, one upon the other.
pub fn changed(mut bytes: Vec<u8>, changes: &[Change]) -> Vec<u8> {
    for change in changes {
        let place = |share: f64| ((bytes.len() as f64 * share) as usize).min(bytes.len());
        let piece = |from: f64, long: f64| place(from)..place(from + long).max(place(from));
        match change {
            Change::Cut(from, long) => drop(bytes.drain(piece(*from, *long))),
            Change::Double(from, long) => {
                let piece = piece(*from, *long);
                let copy = bytes[piece.clone()].to_vec();
                bytes.splice(piece.end..piece.end, copy);
            }
            Change::SwapLines(one, other) => {
                let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
                let line = |share: f64| (lines.len() as f64 * share) as usize;
                let (one, other) = (line(*one), line(*other));
                if one.max(other) < lines.len() {
                    lines.swap(one, other);
                    bytes = lines.concat();
                }
            }
            Change::Insert(at, new) => {
                let at = place(*at);
                bytes.splice(at..at, new.iter().copied());
            }
            Change::Byte(at, new) => {
                let at = place(*at);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = *new;
                }
            }
            Change::Crlf => {
                bytes = bytes
                    .iter()
                    .flat_map(|byte| if *byte == b'\n' { vec![b'\r', b'\n'] } else { vec![*byte] })
                    .collect()
            }
            Change::Bom => drop(bytes.splice(0..0, *b"\xef\xbb\xbf")),
        }
    }
    bytes
}
