//! PDFs that a site publishes are looked into: what they tell of themselves is found however they are packed and enciphered, and
//! none of them makes betre wait, ask for memory or fall.
//!
//! Those in `tests/pdf/look/` were written by qpdf, from one that has tags, title and language.

use std::fs;
use std::io::Write as _;
use std::time::Duration;

use betre::content::asset::{Facts, look};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use libtest_mimic::{Failed, Trial};

use crate::support::{ensure, root, trial, worked};

/// A file and what it tells: whether it is tagged, has a title and tells its language.
const FILES: &[(&str, [bool; 3])] = &[
    ("plain", [true; 3]),
    ("packed", [true; 3]),
    ("linearized", [true; 3]),
    ("indirect", [true; 3]),
    ("rc4-40", [true; 3]),
    ("rc4-128", [true; 3]),
    ("aes-128", [true; 3]),
    ("aes-256-early", [true; 3]),
    ("aes-256", [true; 3]),
    // A title and a language without a letter, enciphered.
    ("no-words", [true, false, false]),
    // It takes a password.
    ("locked", [false; 3]),
];

/// What may have happened to a file that readers open all the same.
type Harm = fn(Vec<u8>) -> Vec<u8>;

const HARMS: &[(&str, Harm)] = &[
    ("does not tell where its table lies", |bytes| replaced(bytes, b"startxref", b"startxxxx")),
    ("begins with a line of a mail", |bytes| [b"From: skulen\n\n", bytes.as_slice()].concat()),
    ("has got a line that its table does not know", |mut bytes| {
        let line = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(0) + 1;
        bytes.splice(line..line, *b"% meir\n");
        bytes
    }),
    ("has other line ends than its table knows", |bytes| replaced(bytes, b"\nendobj", b"\r\nendobj")),
    ("is cut off within its last lines", |mut bytes| {
        bytes.truncate(bytes.len() - 12);
        bytes
    }),
    ("ends with much that is nothing", |bytes| [bytes.as_slice(), &[b'\n'; 5000]].concat()),
];

pub fn trials() -> Vec<Trial> {
    let mut trials: Vec<Trial> =
        FILES.iter().map(|(name, seen)| trial(format!("pdfs::{name}"), move || looked(name, *seen))).collect();
    for (told, harm) in HARMS {
        trials.push(trial(format!("pdfs::one that {told}"), move || harmed(*harm)));
    }
    for (told, make) in HOSTILE {
        trials.push(trial(format!("pdfs::{told}"), move || in_time(&make())));
    }
    trials.push(trial("pdfs::two thousand changes", changes));
    trials
}

fn read(name: &str) -> Result<Vec<u8>, Failed> {
    Ok(fs::read(root().join("tests/pdf/look").join(name).with_extension("pdf"))?)
}

fn told(bytes: &[u8]) -> Result<[bool; 3], Failed> {
    match look("a.pdf", bytes).0 {
        Facts::Pdf { tagged, title, lang, .. } => Ok([tagged, title, lang]),
        other => Err(format!("{other:?}").into()),
    }
}

fn looked(name: &str, seen: [bool; 3]) -> Result<(), Failed> {
    let told = told(&read(name)?)?;
    ensure(told == seen, format!("{told:?} in place of {seen:?}"))
}

fn harmed(harm: Harm) -> Result<(), Failed> {
    for name in ["plain", "packed", "aes-128", "aes-256"] {
        let told = told(&harm(read(name)?))?;
        ensure(told == [true; 3], format!("{name}: {told:?}"))?;
    }
    Ok(())
}

fn replaced(bytes: Vec<u8>, from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut all = Vec::new();
    let mut rest = bytes.as_slice();
    while let Some(at) = rest.windows(from.len()).position(|part| part == from) {
        all.extend_from_slice(&rest[..at]);
        all.extend_from_slice(to);
        rest = &rest[at + from.len()..];
    }
    all.extend_from_slice(rest);
    all
}

const MEGABYTES: usize = 4 << 20;

type Making = fn() -> Vec<u8>;

/// Files that were made to be slow or large to read.
const HOSTILE: &[(&str, Making)] = &[
    ("lists in lists", || [b"%PDF-1.7\n1 0 obj\n<</Root ".as_slice(), &[b'['; MEGABYTES]].concat()),
    ("dictionaries in dictionaries", || made("1 0 obj <</Root ", MEGABYTES / 2, |_| "<<".into(), "trailer <<")),
    ("a text without end", || made("1 0 obj <<", MEGABYTES, |_| "(".into(), "trailer <</Root 1 0 R")),
    ("objects without end", || made("", MEGABYTES / 14, |at| format!("{at} 0 obj\n"), "trailer <</Root 1 0 R>>")),
    ("trailers in trailers", || made("", MEGABYTES / 9, |_| "trailer<<".into(), "")),
    ("catalogues in catalogues", || {
        made("", MEGABYTES / 35, |_| "1 0 obj<</Type/Catalog/XRef/ObjStm ".into(), "trailer<<>>")
    }),
    ("a table of many tables", || {
        made("xref\n", MEGABYTES / 4, |_| "0 0\n".into(), "trailer<</Root 1 0 R>> startxref 9")
    }),
    ("a table before itself", || {
        b"%PDF-1.7\nxref\n0 0\ntrailer<</Root 1 0 R /Prev 9 /XRefStm 9>> startxref 9".to_vec()
    }),
    ("objects that are one another", || {
        b"%PDF-1.7\n1 0 obj 2 0 R endobj 2 0 obj 1 0 R endobj trailer<</Root 1 0 R /Info 2 0 R>>".to_vec()
    }),
    ("streams as long as themselves", || {
        let one = |at| format!("{at} 0 obj<</Type/ObjStm/Length {at} 0 R/First 9/N 9>>stream\n");
        made("", MEGABYTES / 60, one, "trailer<</Root 1 0 R>>")
    }),
    ("a hundred streams that unpack to gigabytes", || packed_streams(1, 100)),
    ("thousands of streams that unpack three times", || packed_streams(3, 5_000)),
    ("streams of nothing, packed", || {
        let nothing = [b"\x78\x9c".as_slice(), &b"\x00\x00\x00\xff\xff".repeat(20)].concat();
        streams(&nothing, 1, MEGABYTES / 180)
    }),
];

fn made(before: &str, count: usize, each: impl Fn(usize) -> String, after: &str) -> Vec<u8> {
    let middle: String = (1..=count).map(each).collect();
    format!("%PDF-1.7\n{before}{middle}\n{after}").into_bytes()
}

/// Streams of objects, each of a hundred megabytes when it is unpacked so many times.
fn packed_streams(times: usize, count: usize) -> Vec<u8> {
    let mut bytes = b"1 0 ".repeat(25 << 20);
    for _ in 0..times {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        bytes = encoder.write_all(&bytes).and_then(|()| encoder.finish()).unwrap_or_default();
    }
    streams(&bytes, times, count)
}

fn streams(bytes: &[u8], times: usize, count: usize) -> Vec<u8> {
    let filters = "/FlateDecode".repeat(times);
    let mut all = b"%PDF-1.7\n".to_vec();
    for at in 2..count + 2 {
        let length = bytes.len();
        let head = format!("{at} 0 obj<</Type/ObjStm/N 9/First 99999999/Filter[{filters}]/Length {length}>>stream\n");
        all.extend_from_slice(head.as_bytes());
        all.extend_from_slice(bytes);
        all.extend_from_slice(b"\nendstream endobj\n");
    }
    all.extend_from_slice(b"trailer<</Root 1 0 R>>");
    all
}

/// No test can see memory, but what takes it takes time.
fn in_time(bytes: &[u8]) -> Result<(), Failed> {
    let before = worked();
    let told = told(bytes)?;
    let took = worked() - before;
    ensure(took < Duration::from_secs(10), format!("{took:?}"))?;
    ensure(told == [false; 3], format!("{told:?}"))
}

/// Files with bytes changed, left out, doubled and put in, the same each time: looked at without a panic, and in time.
fn changes() -> Result<(), Failed> {
    const WORDS: [&[u8]; 16] = [
        b"<<",
        b">>",
        b"[",
        b"]",
        b"(",
        b")",
        b"/Prev",
        b" 0 R",
        b"obj",
        b"stream\n",
        b"trailer",
        b"%",
        b"\\",
        b"#",
        b"-1",
        b"99999999999999999999",
    ];
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut below = |most: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap_or_default() % most.max(1)
    };
    for (name, _) in FILES {
        let right = read(name)?;
        for _ in 0..2_000 / FILES.len() {
            let mut bytes = right.clone();
            for _ in 0..=below(5) {
                let at = below(bytes.len());
                let end = (at + below(40)).min(bytes.len());
                let word = WORDS[below(WORDS.len())];
                match below(5) {
                    0 => bytes[at] = u8::try_from(below(256))?,
                    1 => drop(bytes.drain(at..end)),
                    2 => drop(bytes.splice(at..at, word.iter().copied())),
                    3 => drop(bytes.splice(at..end, word.iter().copied())),
                    _ => {
                        let part = bytes[at..end].to_vec();
                        let to = below(bytes.len());
                        bytes.splice(to..to, part);
                    }
                }
            }
            let before = worked();
            told(&bytes)?;
            ensure(worked() - before < Duration::from_secs(5), format!("{name}: {bytes:?}"))?;
        }
    }
    Ok(())
}
