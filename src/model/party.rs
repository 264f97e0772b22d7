//! Who does something or takes part in it.

use crate::content::markdown::Reference;
use crate::content::value::{Node, Value};
use crate::model::fields::{Fields, Read, Reading, Record, read_reference};

use super::{Kind, Name, Prose};

/// A party, by reference or in words.
#[derive(Debug, Clone, PartialEq)]
pub enum Who {
    /// Something of the site.
    Reference(Reference),
    /// What has no entry: «føresette».
    Words(Prose),
}

struct InWords(Option<Prose>);

impl Record for InWords {
    const NAME: &'static str = "in-words";

    fn read(fields: &Fields) -> InWords {
        InWords(fields.required("text"))
    }
}

impl Who {
    /// What of the site it is, if it is not told in words.
    pub fn reference(&self) -> Option<&Reference> {
        match self {
            Who::Reference(reference) => Some(reference),
            Who::Words(_) => None,
        }
    }

    /// `"id"` or `{ text = "…" }`.
    pub fn read(node: &Node, kinds: &'static [Kind], reading: &Reading) -> Option<Who> {
        if let Value::Table(_) = &node.value {
            <InWords as Read>::read(node, reading)?.0.map(Who::Words)
        } else {
            reading.no_fact(node);
            read_reference(node, kinds, reading).map(Who::Reference)
        }
    }
}

/// The kinds that can be responsible for something or take part in it.
pub const PARTIES: &[Kind] = &[Kind::Role, Kind::Service, Kind::Contact, Kind::Arena, Kind::Unit];

/// Who does something, in what way (`as`: «together with») and for what (`for`).
#[derive(Debug, Clone, PartialEq)]
pub struct Party {
    /// Whoever does it or takes part.
    pub who: Who,
    /// The key `as`.
    pub how: Option<Prose>,
    /// The key `for`.
    pub purpose: Option<Prose>,
}

impl Record for Option<Party> {
    const NAME: &'static str = "party";

    fn read(fields: &Fields) -> Option<Party> {
        let _: Option<Name> = fields.get("id");
        let references = [
            fields.reference("role", &[Kind::Role]),
            fields.reference("service", &[Kind::Service]),
            fields.reference("contact", &[Kind::Contact]),
            fields.reference("arena", &[Kind::Arena]),
            fields.reference("unit", &[Kind::Unit]),
        ];
        let words: Option<Prose> = fields.get("text");
        let (how, purpose) = (fields.get("as"), fields.get("for"));
        let who = references.into_iter().flatten().next().map(Who::Reference).or(words.map(Who::Words))?;
        Some(Party { who, how, purpose })
    }

    fn from_text(node: &Node, reading: &Reading) -> Option<Option<Party>> {
        let who = Who::Reference(read_reference(node, PARTIES, reading)?);
        Some(Some(Party { who, how: None, purpose: None }))
    }
}

/// The parties of a key; empty or refused ones are left out.
pub fn parties(fields: &Fields, key: &'static str) -> Vec<Party> {
    fields.list::<Option<Party>>(key).into_iter().flatten().collect()
}
