//! Searching for the objects of a PDF whose tables are wrong: many programs write such files, and readers open them all the same.

use std::collections::BTreeMap;

use super::file::{OBJECT, PdfFile, Place};
use super::syntax::{Id, Piece, id};

/// How many objects are found at most.
const OBJECTS: usize = 1_000_000;

/// How many places are tried for the trailer.
const TRAILERS: usize = 16;

/// What was found by searching.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Where each object begins, or the stream that it is packed in, and its place. Of those with the same number, the last
    /// counts.
    objects: BTreeMap<u32, (usize, Place)>,
    /// Where each object in the file itself begins.
    begins: Vec<usize>,
    /// The catalogue, if no trailer says which object it is.
    pub(super) root: Option<Id>,
}

impl Found {
    pub(super) fn place(&self, number: u32) -> Option<Place> {
        self.objects.get(&number).map(|(_, place)| *place)
    }

    /// Where all objects are.
    pub(super) fn places(&self) -> impl Iterator<Item = Place> {
        self.objects.values().map(|(_, place)| *place)
    }

    fn add(&mut self, number: u32, from: usize, place: Place) {
        let last = self.objects.entry(number).or_insert((from, place));
        if last.0 < from {
            *last = (from, place);
        }
    }

    /// Where the object around a place begins, and where the next one does.
    fn around(&self, at: usize) -> Option<(usize, usize)> {
        let next = self.begins.partition_point(|begin| *begin <= at);
        let begin = *self.begins.get(next.checked_sub(1)?)?;
        Some((begin, *self.begins.get(next).unwrap_or(&usize::MAX)))
    }
}

impl<'a> PdfFile<'a> {
    /// Looks for the objects in the file itself, and for the trailer.
    pub(super) fn look_for_objects(&mut self) {
        let mut found = Found::default();
        let begins = places(self.bytes, b"obj").filter_map(|at| begin(self.bytes, at));
        for (from, Id(number, _)) in begins.take(OBJECTS) {
            found.begins.push(from);
            found.add(number, from, Place::At(from));
        }
        let has_root = |piece: &Piece| piece.get("Root").is_some();
        let trailers = places(self.bytes, b"trailer").rev().take(TRAILERS);
        let mut trailers = trailers.filter_map(|at| self.bytes.get(at + 7..)).map(|rest| {
            let trailer = rest.get(..OBJECT).unwrap_or(rest);
            Piece::new(trailer, None)
        });
        self.trailer = trailers.find(has_root).or_else(|| self.holders(&found, b"/XRef").find(has_root));
        let root = self.holders(&found, b"/Catalog").find(|object| object.is_a("Catalog"));
        found.root = root.and_then(|object| object.id);
        self.found = Some(found);
    }

    /// The last objects that contain a word.
    fn holders(&self, found: &Found, word: &'static [u8]) -> impl Iterator<Item = Piece<'a>> {
        let places = places(self.bytes, word).rev().take(TRAILERS);
        places.filter_map(|at| self.any_at(found.around(at)?.0)).map(|(_, object)| object)
    }

    /// Looks for objects packed in streams, once those can be decrypted: the last first, since the last one counts.
    pub(super) fn look_into_streams(&mut self) {
        let mut packed = Vec::new();
        let mut last = None;
        for at in places(self.bytes, b"/ObjStm").rev() {
            let around = self.found.as_ref().and_then(|found| found.around(at));
            let Some((begin, next)) = around.filter(|(begin, _)| last.replace(*begin) != Some(*begin)) else {
                continue;
            };
            let Some((from, object)) = self.any_at(begin) else { continue };
            // Read no further than to the next object, so that no part of the file is read for many objects.
            let object = object.cut(next.saturating_sub(from));
            if let Some(Id(stream, _)) = object.id.filter(|_| object.is_a("ObjStm")) {
                let numbers = self.packed_in(from, &object).into_iter().take(OBJECTS - packed.len());
                packed.extend(numbers.map(|number| (number, begin, Place::In(stream))));
            }
        }
        if let Some(found) = &mut self.found {
            packed.into_iter().for_each(|(number, begin, place)| found.add(number, begin, place));
        }
    }
}

/// Where a word occurs.
fn places<'a>(bytes: &'a [u8], word: &'static [u8]) -> impl DoubleEndedIterator<Item = usize> + use<'a> {
    let first = word.first();
    let begins = bytes.iter().enumerate().filter(move |(_, byte)| Some(*byte) == first);
    begins.map(|(at, _)| at).filter(move |at| bytes.get(*at..).is_some_and(|rest| rest.starts_with(word)))
}

/// Where the object whose `obj` is at a place begins, and which object it is.
fn begin(bytes: &[u8], at: usize) -> Option<(usize, Id)> {
    let generation_ends = before(bytes, at, u8::is_ascii_whitespace);
    let generation = before(bytes, generation_ends, u8::is_ascii_digit);
    let number_ends = before(bytes, generation, u8::is_ascii_whitespace);
    let number = before(bytes, number_ends, u8::is_ascii_digit);
    let are_two = number < number_ends && number_ends < generation && generation < generation_ends;
    Some((number, id(bytes, &mut number.clone()).filter(|_| are_two)?))
}

/// Where the run of bytes that satisfy `holds` and end at a place begins; such runs are short.
fn before(bytes: &[u8], end: usize, holds: fn(&u8) -> bool) -> usize {
    let few = bytes.get(end.saturating_sub(12)..end).unwrap_or_default();
    end - few.iter().rev().take_while(|byte| holds(byte)).count()
}
