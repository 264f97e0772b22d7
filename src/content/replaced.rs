//! What a site, or a later layer, has in place of what is in a layer; and whether that has changed since.

use super::hash::Hash;
use super::value::{Node, Table, Value};
use super::{Document, Kind};
use crate::diagnostic::{Sources, Span};

/// A document in whose place a later layer has another, or nothing.
#[derive(Debug, Clone)]
pub struct Replacement {
    /// The same for both.
    pub kind: Kind,
    /// The same for both.
    pub id: String,
    /// Where the document is that is not shown.
    pub old: Span,
    /// Where the one is that is shown instead, or says that there is none.
    pub new: Span,
    /// Whether there is none.
    pub off: bool,
    /// When the two were reviewed, as it is written: the old, then the new.
    pub reviewed: [Option<String>; 2],
    /// The mark of what the old one says now.
    pub mark: String,
    /// The mark that the new one says it was made from, and where; `None` if it doesn't say.
    pub made_from: Option<(String, Span)>,
}

impl Replacement {
    /// Whether the old one has been changed since the new one was made from it. Only what says from which it was made can tell.
    pub fn is_outdated(&self) -> bool {
        self.made_from.as_ref().is_some_and(|(mark, _)| *mark != self.mark)
    }

    /// As one would write it.
    pub fn name(&self) -> String {
        format!("{}:{}", self.kind.name(), self.id)
    }

    pub(super) fn of(old: &Document, new: &Document, sources: &Sources) -> Replacement {
        let reviewed = |document: &Document| match &document.table.get(REVIEWED)?.value {
            Value::Text(day) | Value::Date(day) => Some(day.clone()),
            _ => None,
        };
        let made_from = |node: &Node| Some((node.as_text()?.trim().to_owned(), node.span));
        Replacement {
            kind: new.kind,
            id: new.id.clone(),
            old: old.span,
            new: new.span,
            off: matches!(new.table.get("off"), Some(Node { value: Value::Bool(true), .. })),
            reviewed: [reviewed(old), reviewed(new)],
            mark: mark(old, sources),
            made_from: new.table.get("replaces_from").and_then(made_from),
        }
    }
}

const REVIEWED: &str = "reviewed";

/// A mark of what a document says: another for other words or facts, however they are written. A new review of the same is no change.
fn mark(document: &Document, sources: &Sources) -> String {
    let mut told = String::new();
    tell_table(&document.table, &[REVIEWED], &mut told);
    let body = document.body.as_ref().map_or("", |body| sources.slice(body.span));
    told.extend(body.split_whitespace().flat_map(|word| [" ", word]));
    let mut mark = Hash::of(told.as_bytes()).to_string();
    mark.truncate(8);
    mark
}

fn tell_table(table: &Table, but: &[&str], told: &mut String) {
    let mut entries: Vec<_> = table.entries.iter().filter(|entry| !but.contains(&entry.key.as_str())).collect();
    entries.sort_by(|one, other| one.key.cmp(&other.key));
    told.push('{');
    for entry in entries {
        told.push_str(&format!("{:?}=", entry.key));
        tell(&entry.node, told);
    }
    told.push('}');
}

fn tell(node: &Node, told: &mut String) {
    match &node.value {
        Value::Text(text) => told.push_str(&format!("{text:?},")),
        Value::Date(date) => told.push_str(&format!("{date:?},")),
        Value::Integer(number) => told.push_str(&format!("{number},")),
        Value::Float(number) => told.push_str(&format!("{number},")),
        Value::Bool(is) => told.push_str(&format!("{is},")),
        Value::List(items) => {
            told.push('[');
            items.iter().for_each(|item| tell(item, told));
            told.push(']');
        }
        Value::Table(table) => tell_table(table, &[], told),
    }
}
