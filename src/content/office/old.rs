//! Documents as they were saved before 2007, and the objects of other programs that newer ones hold in the same form (MS-CFB).

use memchr::memchr_iter;
use memchr::memmem::{find, find_iter};

use super::fields::WordField;
use crate::content::acting::Acting;
use crate::content::leads::is_program;

/// The folder of macros, in its letters of two bytes (MS-OVBA, 2.2.1).
const MACROS: &[u8] = b"_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0";

/// A file that lies in a document as it is (MS-OLEDS, 2.3.6), in letters of two bytes; its name stands in it.
const FILE: &[u8] = b"O\0l\0e\x001\x000\0N\0a\0t\0i\0v\0e\0";

/// The name of such an object in RTF.
const PACKAGE: &[u8] = b"Package\0";

/// The most letters that one of them has.
const ENDING: usize = 4;

/// How many fields are looked into, and how far.
const FIELDS: usize = 10_000;
const FIELD: usize = 500;

/// The gravest thing that such a document does.
pub(super) fn act(bytes: &[u8]) -> Option<Acting> {
    let has = |word: &[u8]| find(bytes, word).is_some();
    let macros = has(MACROS).then_some(Acting::Macros);
    let file = has(FILE).then(|| object(bytes));
    macros.max(file).max(in_fields(bytes))
}

/// An object of another program, which may hold a file: what it is, its name says.
pub(super) fn object(bytes: &[u8]) -> Acting {
    if find(bytes, FILE).is_none() && find(bytes, PACKAGE).is_none() {
        return Acting::Carries;
    }
    if memchr_iter(b'.', bytes).any(|at| is_run(bytes.get(at + 1..).unwrap_or_default())) {
        Acting::Starts
    } else {
        Acting::Carries
    }
}

/// Whether this is the ending of a file that is run, in letters of one byte or two, and then a zero.
fn is_run(after: &[u8]) -> bool {
    let narrow = after.get(..after.len().min(ENDING + 1)).unwrap_or(after);
    // The first byte is the other half of the point.
    let wide: Vec<u8> = after.chunks(2).take(ENDING + 1).filter_map(|pair| pair.get(1).copied()).collect();
    [narrow, &wide].into_iter().any(|letters| {
        let length = letters.iter().position(|letter| *letter == 0).unwrap_or(0);
        let ending = letters.get(..length).unwrap_or_default();
        is_program(&String::from_utf8_lossy(ending))
    })
}

/// Fields of Word begin with a sign of their own (MS-DOC, 2.8.25); their text has letters of one byte or two.
fn in_fields(bytes: &[u8]) -> Option<Acting> {
    let field = |at: usize| {
        let text: Vec<u8> =
            bytes.get(at + 1..bytes.len().min(at + FIELD))?.iter().copied().filter(|byte| *byte != 0).collect();
        let end = text.iter().position(|byte| matches!(byte, 0x13..=0x15)).unwrap_or(text.len());
        let is_text = |byte: &u8| matches!(byte, b' '..=b'~' | b'\t');
        let start = text.get(..8)?;
        start
            .iter()
            .all(is_text)
            .then(|| WordField::read(&String::from_utf8_lossy(text.get(..end).unwrap_or_default())))
    };
    let mut fields = find_iter(bytes, b"\x13").take(FIELDS).filter_map(field);
    fields.any(|field| field.starts_a_program()).then_some(Acting::Starts)
}
