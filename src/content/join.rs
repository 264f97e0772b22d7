//! One document from its parts: `x.csv` and its text `x.md`.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::Document;
use super::layers::{Identity, identity};
use super::table::OwnNames;
use super::value::KeyValue;
use crate::diagnostic::{Code, Diagnostic, Findings, Sources, Span};

/// A document while its parts are joined.
struct Joining {
    document: Document,
    /// Whether it has both a table and a text.
    joined: bool,
}

/// Joins the parts of one document (`x.csv` and its text `x.md`). Two with the same identity in one layer are a fault.
pub(super) fn join_parts(documents: &mut Vec<Document>, findings: &Findings) {
    let mut seen: BTreeMap<(usize, Identity), usize> = BTreeMap::new();
    let mut kept: Vec<Joining> = Vec::with_capacity(documents.len());
    for document in documents.drain(..) {
        let key = (document.layer, identity(&document));
        let Some(&at) = seen.get(&key) else {
            seen.insert(key, kept.len());
            kept.push(Joining { document, joined: false });
            continue;
        };
        let Joining { document: first, joined } = &mut kept[at];
        let parts = first.body.is_some() != document.body.is_some();
        if document.kind.row().tabular.is_some() && parts && !*joined {
            *joined = true;
            first.table.entries.extend(document.table.entries);
            first.body = first.body.take().or(document.body);
            first.grid = first.grid.take().or(document.grid);
            first.broken |= document.broken;
        } else {
            let table = |document: &Document| document.grid.as_ref().map(|grid| Span::file(grid.file));
            let finding = Diagnostic::new(Code::IdDuplicate, document.span)
                .arg("id", document.id.as_str())
                .word("kind", format!("kind-{}", document.kind.name()));
            findings.add(match (table(first), table(&document)) {
                (Some(other), Some(_)) => finding.variant("table").related(other, "related-first"),
                _ => finding.related(first.span, "related-first"),
            });
        }
    }
    documents.extend(kept.into_iter().map(|joining| joining.document));
}

/// Reads the cells of tables as rows, by the names of columns that the text beside the table gives.
pub(super) fn read_tables(documents: &mut [Document], sources: &Sources, findings: &Findings) {
    documents.par_iter_mut().for_each(|document| {
        let (Some(grid), Some(tabular)) = (document.grid.take(), document.kind.row().tabular) else { return };
        let path = sources.path(Span::file(grid.file));
        let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
        let beside = format!("{}.md", name.rsplit_once('.').map_or(name, |(stem, _)| stem));
        let columns = document.table.get("columns").and_then(|node| node.as_table());
        let own = OwnNames::read(columns, &beside, tabular.columns, findings);
        let rows = grid.read(tabular, &own, findings);
        document.broken |= !rows.whole;
        let entry = KeyValue { key: tabular.key.to_owned(), key_span: Span::file(grid.file), node: rows.node };
        document.table.entries.insert(0, entry);
    });
}
