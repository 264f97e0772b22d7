//! Documents whose files can't be read: something stands in for each, so that what refers to it is not reported as well.

use super::Document;
use super::layers::identity;
use super::parsed::{Parsed, proper_name};
use super::place::{FilePlace, place};
use super::value::Table;
use crate::diagnostic::{Code, Span};

/// What a file would have been that yielded no document, if that is known. Only a base is missed: a translation falls back.
pub(super) fn document(path: &str, place_of_file: &FilePlace, parsed: &Parsed, layer: usize) -> Option<Document> {
    let is_told = |code: Code| parsed.findings.iter().any(|finding| finding.code == code);
    let span = Span::file(parsed.file);
    if !parsed.whole {
        return placed(place_of_file, span, layer);
    }
    // Under another name it would have been read.
    let named = proper_name(path).filter(|_| is_told(Code::FileFormat))?;
    placed(&place(&named.split('/').collect::<Vec<_>>(), &[]), span, layer)
}

/// A document at a place, of which nothing is known but what its place says.
pub(super) fn placed(place: &FilePlace, span: Span, layer: usize) -> Option<Document> {
    let FilePlace::Document { kind, parents, named } = place else { return None };
    named.lang.is_none().then(|| Document {
        kind: *kind,
        id: named.id.clone(),
        parents: parents.clone(),
        layer,
        number: named.number,
        lang: None,
        stands_alone: false,
        table: Table::default(),
        grid: None,
        body: None,
        span,
        broken: true,
    })
}

/// Lets what is lost stand beside what was read: where another file tells of the same document, that is not the whole of it.
pub(super) fn stand_in(documents: &mut Vec<Document>, lost: Vec<Document>) {
    for missing in lost {
        match documents.iter_mut().find(|document| identity(document) == identity(&missing)) {
            Some(known) => known.broken = true,
            None => documents.push(missing),
        }
    }
}
