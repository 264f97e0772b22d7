//! Steps of which a level gives only the titles.

use crate::content::value::{KeyValue, Node, Table, Value};
use crate::content::{Document, Kind, name};

/// Adds a document for each step of which a level gives only the title.
pub(super) fn expand_step_titles(documents: &mut Vec<Document>) {
    let mut steps = Vec::new();
    let titles = |document: &Document| -> Vec<Node> {
        match document.table.get("steps") {
            Some(Node { value: Value::List(titles), .. }) => titles.clone(),
            _ => Vec::new(),
        }
    };
    for base in documents.iter().filter(|d| d.kind == Kind::Level && d.lang.is_none()) {
        let parents = [base.parents.clone(), vec![base.id.clone()]].concat();
        let ids: Vec<String> =
            titles(base).iter().map(|title| name::plain(title.as_text().unwrap_or_default())).collect();
        let same = |d: &&Document| d.kind == Kind::Level && d.id == base.id && d.parents == base.parents;
        for level in documents.iter().filter(same) {
            for (at, (title, id)) in titles(level).into_iter().zip(&ids).enumerate() {
                let entry = KeyValue { key: "title".to_owned(), key_span: title.span, node: title };
                steps.push(Document {
                    kind: Kind::Step,
                    id: id.clone(),
                    parents: parents.clone(),
                    layer: level.layer,
                    number: u32::try_from(at + 1).ok(),
                    lang: level.lang.clone(),
                    stands_alone: level.stands_alone,
                    span: entry.node.span,
                    table: Table { entries: vec![entry] },
                    grid: None,
                    body: None,
                    broken: level.broken,
                });
            }
        }
    }
    documents.extend(steps);
}
