//! Where the objects of a PDF are (ISO 32000-1, 7.5): what its tables say, and if those are wrong, what is found by searching
//! ([`super::mend`]).

use std::collections::{BTreeMap, BTreeSet};

use super::acts::{Everything, LOOKED_INTO};
use super::cipher::CipherKey;
use super::mend::Found;
use super::stream::unpack;
use super::syntax::{Id, Piece, end, id, number, spaces};

/// How many bytes of compressed data are read in one file, compressed and decompressed together. What describes a document is
/// far smaller.
const UNPACKED: usize = 32 * 1024 * 1024;

/// What each stream costs of that, even an empty one.
const EACH: usize = 1024;

/// How much of the file is read for one object, without its stream.
pub(super) const OBJECT: usize = 1024 * 1024;

/// How many runs of numbers a file's tables may have: each saved change adds some.
const SECTIONS: usize = 100_000;

/// How many tables a file may have: each saved change adds one.
const TABLES: usize = 256;

/// How many objects may be in one stream.
const PACKED: usize = 200_000;

/// How many rows of tables are read to find all objects, and how many runs may be searched for their streams.
const ROWS: usize = 400_000;
const SEARCHED: usize = 10_000_000;

/// How many references may follow one another.
const REFERENCES: usize = 4;

/// Where an object is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    At(usize),
    /// In the stream with this number.
    In(u32),
}

/// A run of numbers in a table.
#[derive(Debug)]
struct Section {
    first: usize,
    count: usize,
    /// Where its rows begin.
    at: usize,
    rows: Rows,
}

#[derive(Debug, Clone, Copy)]
enum Rows {
    /// As text in the file, 20 bytes each.
    Written,
    /// Numbers of these widths, in bytes, in one of the unpacked tables.
    Packed { table: usize, widths: [usize; 3] },
}

/// A stream of objects: the number and the place of each, from `first` on, then the objects.
#[derive(Debug)]
struct Objects {
    stream: u32,
    bytes: Vec<u8>,
    first: usize,
    /// Where each object is, by its number.
    places: BTreeMap<u32, usize>,
}

#[derive(Debug)]
pub(super) struct PdfFile<'a> {
    pub(super) bytes: &'a [u8],
    /// What the file says about its objects, the newest first.
    sections: Vec<Section>,
    tables: Vec<Vec<u8>>,
    /// What was found by searching, once the tables are known to be wrong.
    pub(super) found: Option<Found>,
    pub(super) trailer: Option<Piece<'a>>,
    key: Option<CipherKey>,
    /// Whether it was seen to need a password.
    pub(super) is_locked: bool,
    /// The stream that was unpacked last.
    objects: Option<Objects>,
    /// How many bytes of compressed data may still be read.
    left: usize,
    /// How many bytes of objects may still be looked into for what acts, also once the file has been mended.
    pub(super) lookable: usize,
    /// Whether an object was not where the tables say.
    pub(super) is_wrong: bool,
    /// Whether there are objects that could not be unpacked.
    is_hidden: bool,
}

impl<'a> PdfFile<'a> {
    /// `None` if this is not a PDF.
    pub(super) fn new(bytes: &'a [u8]) -> Option<PdfFile<'a>> {
        // Offsets are counted from here, whatever a mail program has put before it.
        let head = bytes.get(..1024).unwrap_or(bytes).windows(5).position(|head| head == b"%PDF-")?;
        Some(PdfFile {
            bytes: bytes.get(head..)?,
            sections: Vec::new(),
            tables: Vec::new(),
            found: None,
            trailer: None,
            key: None,
            is_locked: false,
            objects: None,
            left: UNPACKED,
            lookable: LOOKED_INTO,
            is_wrong: false,
            is_hidden: false,
        })
    }

    /// Reads where the objects are; `None` if that can't be read, or if the file needs a password.
    pub(super) fn open(&mut self) -> Option<()> {
        self.read_tables()?;
        self.unlock()
    }

    /// Finds the objects without the tables; `None` if the file needs a password.
    pub(super) fn mend(&mut self) -> Option<()> {
        self.objects = None;
        self.left = UNPACKED;
        self.look_for_objects();
        self.unlock()?;
        self.look_into_streams();
        Some(())
    }

    pub(super) fn catalog(&mut self) -> Option<Piece<'a>> {
        let root = self.trailer.clone().and_then(|trailer| self.get(&trailer, "Root"));
        root.filter(Piece::is_dict).or_else(|| self.object(self.found.as_ref()?.root?).filter(Piece::is_dict))
    }

    /// The value of a key, wherever it is stored.
    pub(super) fn get(&mut self, piece: &Piece<'a>, key: &str) -> Option<Piece<'a>> {
        let mut value = piece.get(key)?;
        for _ in 0..REFERENCES {
            let Some(id) = value.reference() else { return Some(value) };
            value = self.object(id)?;
        }
        None
    }

    /// The bytes of a string, decrypted.
    pub(super) fn text(&self, piece: &Piece) -> Option<Vec<u8>> {
        let text = piece.text()?;
        match (&self.key, piece.id) {
            (Some(key), Some(id)) => key.text(id, text),
            _ => Some(text),
        }
    }

    pub(super) fn object(&mut self, id: Id) -> Option<Piece<'a>> {
        match self.place(id.0)? {
            Place::At(at) => {
                let object = self.at(at, id.0);
                self.is_wrong |= object.is_none();
                object.map(|(_, object)| object)
            }
            Place::In(stream) => self.packed(stream, id.0),
        }
    }

    fn place(&self, number: u32) -> Option<Place> {
        match &self.found {
            Some(found) => found.place(number),
            None => self.sections.iter().find_map(|section| self.row(section, number)),
        }
    }

    /// What a run of numbers says about one of them. A number that is free here may be in an older run, or its object may be
    /// packed.
    fn row(&self, section: &Section, number: u32) -> Option<Place> {
        let row = usize::try_from(number).ok()?.checked_sub(section.first).filter(|row| *row < section.count)?;
        let (bytes, length, widths) = match section.rows {
            Rows::Written => (self.bytes, 20, None),
            Rows::Packed { table, widths } => {
                (self.tables.get(table)?.as_slice(), widths.iter().sum::<usize>(), Some(widths))
            }
        };
        let row = bytes.get(section.at.checked_add(row.checked_mul(length)?)?..)?.get(..length)?;
        let Some([kind, place, _]) = widths else {
            return (row.get(17) == Some(&b'n')).then(|| super::syntax::number(row, &mut 0).map(Place::At))?;
        };
        let value = |bytes: &[u8]| {
            bytes.iter().try_fold(0_usize, |sum, byte| sum.checked_mul(256)?.checked_add((*byte).into()))
        };
        let place = value(row.get(kind..kind.checked_add(place)?)?)?;
        match value(row.get(..kind)?)? {
            // If the kind has no width, all objects are in the file itself.
            0 if kind > 0 => None,
            0 | 1 => Some(Place::At(place)),
            2 => place.try_into().ok().map(Place::In),
            _ => None,
        }
    }

    /// The object at a place, if it is the one with this number, and where it begins.
    fn at(&self, at: usize, number: u32) -> Option<(usize, Piece<'a>)> {
        let (from, object) = self.any_at(at)?;
        (object.id.is_some_and(|id| id.0 == number)).then_some((from, object))
    }

    /// The object at a place, whichever it is, and where it begins.
    pub(super) fn any_at(&self, at: usize) -> Option<(usize, Piece<'a>)> {
        self.as_far_as(at, OBJECT)
    }

    /// The same, up to so many bytes of it.
    pub(super) fn as_far_as(&self, mut at: usize, most: usize) -> Option<(usize, Piece<'a>)> {
        let id = id(self.bytes, &mut at)?;
        let at = spaces(self.bytes, at);
        let from = self.bytes.get(at..)?.starts_with(b"obj").then_some(at + 3)?;
        let rest = self.bytes.get(from..)?;
        Some((from, Piece::new(rest.get(..most).unwrap_or(rest), Some(id))))
    }

    /// An object that is packed in a stream with others.
    fn packed(&mut self, stream: u32, number: u32) -> Option<Piece<'a>> {
        if self.objects.as_ref().is_none_or(|objects| objects.stream != stream) {
            let Some(Place::At(at)) = self.place(stream) else { return None };
            let (from, object) = self.at(at, stream)?;
            self.objects = Some(self.unpack_objects(from, &object)?);
        }
        let objects = self.objects.as_ref()?;
        let from = objects.first.checked_add(*objects.places.get(&number)?)?;
        let object = objects.bytes.get(from..end(&objects.bytes, from)?)?;
        Some(Piece::new(object.to_vec(), None))
    }

    fn unpack_objects(&mut self, from: usize, object: &Piece<'a>) -> Option<Objects> {
        let Id(stream, _) = object.id?;
        let first = self.get(object, "First")?.number()?;
        let mut objects = Objects { stream, first, bytes: self.stream(from, object)?, places: BTreeMap::new() };
        // Of two with one number, the first counts.
        let names: Vec<(u32, usize)> = objects.names().collect();
        objects.places = names.into_iter().rev().collect();
        Some(objects)
    }

    /// Where all objects begin that are in the file itself, and the streams that the others are packed in: of each number, the
    /// newest. No places if there are too many.
    pub(super) fn all_objects(&self) -> Everything {
        let (mut places, mut streams) = (BTreeSet::new(), BTreeSet::new());
        let mut add = |place: Place| match place {
            Place::At(at) => drop(places.insert(at)),
            Place::In(stream) => drop(streams.insert(stream)),
        };
        if let Some(found) = &self.found {
            found.places().for_each(add);
            return (Some(places), streams);
        }
        let (mut seen, mut rows) = (BTreeSet::new(), 0);
        for section in &self.sections {
            for number in section.first..section.first.saturating_add(section.count) {
                rows += 1;
                let Ok(number) = u32::try_from(number) else { break };
                if rows > ROWS {
                    return (None, BTreeSet::new());
                }
                if let Some(place) = self.row(section, number).filter(|_| seen.insert(number)) {
                    add(place);
                }
            }
        }
        let is_searchable = streams.len().saturating_mul(self.sections.len()) <= SEARCHED;
        if is_searchable { (Some(places), streams) } else { (None, BTreeSet::new()) }
    }

    /// The objects that are packed in a stream, and where each begins.
    pub(super) fn packed_objects(&mut self, stream: u32) -> Option<(Vec<u8>, BTreeSet<usize>)> {
        let Some(Place::At(at)) = self.place(stream) else { return None };
        let (from, object) = self.at(at, stream)?;
        let objects = self.unpack_objects(from, &object)?;
        let places = objects.names().filter_map(|(_, place)| objects.first.checked_add(place)).collect();
        Some((objects.bytes, places))
    }

    /// How many objects may be looked for by their numbers.
    pub(super) fn affordable(&self) -> usize {
        SEARCHED / self.sections.len().max(1)
    }

    /// Whether there may be objects that were not seen.
    pub(super) fn is_hiding(&self) -> bool {
        self.is_hidden || self.left < EACH
    }

    /// The numbers of the objects that are packed in a stream.
    pub(super) fn packed_in(&mut self, from: usize, object: &Piece<'a>) -> Vec<u32> {
        let objects = self.unpack_objects(from, object);
        self.is_hidden |= objects.is_none();
        objects.map_or_else(Vec::new, |objects| objects.names().map(|(name, _)| name).collect())
    }

    /// The content of an object's stream.
    fn stream(&mut self, from: usize, object: &Piece<'a>) -> Option<Vec<u8>> {
        let at = spaces(self.bytes, from.checked_add(end(&object.bytes, 0)?)?);
        let data = self.bytes.get(at..)?.strip_prefix(b"stream")?;
        let data = data.strip_prefix(b"\r").unwrap_or(data);
        let data = data.strip_prefix(b"\n").unwrap_or(data);
        let length = self.get(object, "Length").and_then(|length| length.number());
        // If the stated length is wrong, compressed data itself says where it ends.
        let told = length.and_then(|length| data.split_at_checked(length));
        let told =
            told.filter(|(_, rest)| rest.get(spaces(rest, 0)..).is_some_and(|rest| rest.starts_with(b"endstream")));
        let data = told.map_or(data, |(data, _)| data);
        let filter = self.get(object, "Filter");
        let settings = self.get(object, "DecodeParms");
        self.left = self.left.checked_sub(EACH)?;
        let deciphered = match (&self.key, object.id) {
            (Some(key), Some(id)) if !object.is_a("XRef") => {
                let data = data.get(..data.len().min(self.left))?;
                self.left -= data.len();
                Some(key.stream(id, data.to_vec())?)
            }
            _ => None,
        };
        unpack(deciphered.as_deref().unwrap_or(data), filter.as_ref(), settings.as_ref(), &mut self.left)
    }

    /// Reads the tables, from the newest to the oldest; `None` if one can't be read.
    fn read_tables(&mut self) -> Option<()> {
        let word = b"startxref";
        let tail = self.bytes.len().saturating_sub(4096);
        let told = self.bytes.get(tail..)?.windows(word.len()).rposition(|bytes| bytes == word)?;
        let mut next = number(self.bytes, &mut (tail + told + word.len()));
        let mut seen = BTreeSet::new();
        while let Some(at) = next
            && seen.insert(at)
        {
            let table = self.read_table(at)?;
            if let Some(packed) = table.get("XRefStm").and_then(|at| at.number()) {
                self.read_table(packed)?;
            }
            next = table.get("Prev").and_then(|at| at.number());
            self.trailer.get_or_insert(table);
            (seen.len() < TABLES).then_some(())?;
        }
        Some(())
    }

    /// Reads the table at a place and returns its trailer.
    fn read_table(&mut self, at: usize) -> Option<Piece<'a>> {
        let at = spaces(self.bytes, at);
        match self.bytes.get(at..)?.strip_prefix(b"xref") {
            Some(_) => self.read_written(at + 4),
            None => self.read_packed(at),
        }
    }

    fn read_written(&mut self, mut at: usize) -> Option<Piece<'a>> {
        loop {
            at = spaces(self.bytes, at);
            let rest = self.bytes.get(at..)?;
            if let Some(trailer) = rest.strip_prefix(b"trailer") {
                return Some(Piece::new(trailer.get(..OBJECT).unwrap_or(trailer), None));
            }
            let first = number(self.bytes, &mut at)?;
            let count = number(self.bytes, &mut at)?;
            at = spaces(self.bytes, at);
            self.add(Section { first, count, at, rows: Rows::Written })?;
            at = at.checked_add(count.checked_mul(20)?)?;
        }
    }

    fn read_packed(&mut self, at: usize) -> Option<Piece<'a>> {
        let (from, object) = self.any_at(at)?;
        let widths: Vec<usize> = object.get("W")?.items(3).iter().filter_map(Piece::number).collect();
        let widths: [usize; 3] = widths.try_into().ok()?;
        widths.iter().all(|width| *width <= 8).then_some(())?;
        let table = self.tables.len();
        let runs = object.get("Index").map(|index| index.items(2 * SECTIONS)).unwrap_or_default();
        let runs: Vec<usize> = runs.iter().filter_map(Piece::number).collect();
        let whole = [0, object.get("Size")?.number()?];
        let mut at = 0;
        for run in if runs.is_empty() { &whole } else { runs.as_slice() }.chunks_exact(2) {
            let (first, count) = (*run.first()?, *run.get(1)?);
            self.add(Section { first, count, at, rows: Rows::Packed { table, widths } })?;
            at = at.checked_add(count.checked_mul(widths.iter().sum())?)?;
        }
        let rows = self.stream(from, &object)?;
        self.tables.push(rows);
        Some(object)
    }

    fn add(&mut self, section: Section) -> Option<()> {
        self.sections.push(section);
        (self.sections.len() <= SECTIONS).then_some(())
    }

    /// Finds the key of an encrypted file; `None` if it needs a password.
    fn unlock(&mut self) -> Option<()> {
        let Some(trailer) = self.trailer.clone() else { return Some(()) };
        let Some(encrypt) = self.get(&trailer, "Encrypt") else { return Some(()) };
        let name = self.get(&trailer, "ID").and_then(|id| id.items(1).first()?.text());
        self.key = CipherKey::of(&encrypt, &name.unwrap_or_default());
        self.is_locked = self.key.is_none();
        (!self.is_locked).then_some(())
    }
}

impl Objects {
    /// The number of each object, and its place among them.
    fn names(&self) -> impl Iterator<Item = (u32, usize)> {
        let head = self.bytes.get(..self.first).unwrap_or(&self.bytes);
        let mut at = 0;
        let pair = move || Some((number(head, &mut at)?.try_into().ok()?, number(head, &mut at)?));
        std::iter::from_fn(pair).take(PACKED)
    }
}
