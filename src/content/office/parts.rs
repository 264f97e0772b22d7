//! The parts of a document that is an archive: which are looked into, and how much of them.

use std::io::{Cursor, Read as _};

use memchr::memmem::{find_iter, rfind};
use zip::ZipArchive;

use super::marks::{Marks, WholeDocument};
use super::{old, rtf};
use crate::content::acting::Acting;
use crate::content::name::extension;

/// How many parts are looked into, with those of the documents in a document.
const PARTS: usize = 10_000;

/// How much is unpacked of all parts together, in bytes.
const WHOLE: u64 = 64 << 20;

/// How deep documents may lie in each other: a sheet behind a diagram in a text lies in one.
const DEEPEST: usize = 3;

/// How much of a part tells what it is.
const HEAD: u64 = 64;

/// The gravest thing that such a document does.
pub(super) fn act(bytes: &[u8]) -> Option<Acting> {
    let mut unpacking = Unpacking { left: WHOLE, parts: 0, worst: None };
    let is_whole = unpacking.look_into(bytes, 0).is_some();
    unpacking.worst.max((!is_whole).then_some(Acting::Unread))
}

struct Unpacking {
    left: u64,
    parts: usize,
    worst: Option<Acting>,
}

impl Unpacking {
    /// Looks into a document; `None` if not all of it was.
    fn look_into(&mut self, bytes: &[u8], depth: usize) -> Option<()> {
        self.parts += find_iter(bytes, b"PK\x01\x02").take(PARTS).count();
        (self.parts < PARTS && depth < DEEPEST).then_some(())?;
        let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
        // Parts that share their bytes could unpack to anything, without end.
        (!archive.has_overlapping_files().ok()?).then_some(())?;
        // Of two parts of one name, another program may read the other.
        (entries(bytes)? == archive.len()).then_some(())?;
        let mut document = WholeDocument::default();
        let mut is_whole = true;
        for at in 0..archive.len() {
            is_whole &= self.part(&mut archive, at, &mut document, depth).is_some();
        }
        self.told(document.act());
        is_whole.then_some(())
    }

    /// Looks into one part; `None` if it could act and was not looked into.
    fn part(
        &mut self,
        archive: &mut ZipArchive<Cursor<&[u8]>>,
        at: usize,
        document: &mut WholeDocument,
        depth: usize,
    ) -> Option<()> {
        let mut part = archive.by_index(at).ok()?;
        let name = part.name().ok()?.replace('\\', "/").to_ascii_lowercase();
        self.told(by_name(&name));
        let mut head = Vec::new();
        part.by_ref().take(HEAD).read_to_end(&mut head).ok()?;
        let Some(sort) = sort_of(&name, &head) else { return Some(()) };
        let mut bytes = head;
        part.take(self.left).read_to_end(&mut bytes).ok()?;
        self.left = self.left.saturating_sub(bytes.len() as u64);
        (self.left > 0).then_some(())?;
        match sort {
            Sort::Marks => {
                let (act, is_whole) = Marks::look(&name, &bytes, document);
                self.told(act);
                is_whole.then_some(())
            }
            Sort::Archive => self.look_into(&bytes, depth + 1),
            Sort::Old => {
                // It is an object of another program, if nothing worse.
                self.told(old::act(&bytes).max(Some(Acting::Carries)));
                Some(())
            }
            Sort::Rtf => {
                self.told(rtf::act(&bytes));
                Some(())
            }
        }
    }

    fn told(&mut self, act: Option<Acting>) {
        self.worst = self.worst.take().max(act);
    }
}

/// How many entries an archive says that it has (APPNOTE 4.3.16).
fn entries(bytes: &[u8]) -> Option<usize> {
    let end = bytes.get(rfind(bytes, b"PK\x05\x06")?..)?;
    end.get(10..12)?.try_into().ok().map(u16::from_le_bytes).map(usize::from)
}

/// How a part is looked into.
#[derive(Debug, Clone, Copy)]
enum Sort {
    Marks,
    Archive,
    Old,
    Rtf,
}

/// What a part is, whatever it is called; `None` if it does nothing.
fn sort_of(name: &str, head: &[u8]) -> Option<Sort> {
    let start = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    if head.starts_with(b"PK\x03\x04") {
        Some(Sort::Archive)
    } else if head.starts_with(b"\xd0\xcf\x11\xe0") {
        Some(Sort::Old)
    } else if start.starts_with(b"{\\rt") {
        Some(Sort::Rtf)
    } else if start.starts_with(b"<")
        || head.starts_with(b"\xff\xfe")
        || head.starts_with(b"\xfe\xff")
        || head.starts_with(b"\0<")
        || matches!(extension(name).as_str(), "xml" | "rels" | "vml")
    {
        Some(Sort::Marks)
    } else {
        None
    }
}

/// What a part does by its name alone.
fn by_name(name: &str) -> Option<Acting> {
    let file = name.rsplit('/').next().unwrap_or_default();
    let is_macro = file == "vbaproject.bin"
        || name.starts_with("xl/macrosheets/")
        // Programs leave these folders behind, with nothing in them.
        || (name.starts_with("basic/") && !file.is_empty() && !is_list_of_macros(file))
        || (name.starts_with("scripts/") && !file.is_empty() && file != "parcel-descriptor.xml");
    let is_control = name.contains("/activex/");
    is_macro.then_some(Acting::Macros).or(is_control.then_some(Acting::Starts))
}

fn is_list_of_macros(file: &str) -> bool {
    matches!(file, "script-lc.xml" | "script-lb.xml" | "dialog-lc.xml" | "dialog-lb.xml")
}
