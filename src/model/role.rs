//! A role: who owns the concern, holds the baton, coordinates. Never a person.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use crate::content::value::Node;
use crate::model::fields::{Fields, Reading, Record};

use super::{Kind, Name, Prose, Text, Who};

/// `roles/ID.md`, or a table in `roles.toml`.
#[derive(Debug, Clone)]
pub struct Role {
    pub description: Option<Prose>,
    /// Who can hold it.
    pub held_by: Vec<Holder>,
    pub levels: Vec<u32>,
    pub from: Option<Text>,
    /// National and local guidance.
    pub national: Vec<Prose>,
    pub local: Vec<Prose>,
    pub tasks: Vec<Prose>,
    pub ends_when: Option<Prose>,
}

impl Record for Role {
    const NAME: &'static str = "role";

    fn read(fields: &Fields) -> Role {
        Role {
            description: fields.get("description"),
            held_by: fields.list("held_by"),
            levels: fields.list("levels"),
            from: fields.get("from"),
            national: fields.list("national"),
            local: fields.list("local"),
            tasks: fields.list("tasks"),
            ends_when: fields.get("ends_when"),
        }
    }
}

/// Who can hold a role: in words, or somebody of the site.
#[derive(Debug, Clone)]
pub struct Holder {
    /// Empty if what is written names nobody.
    pub who: Option<Who>,
    /// What is to be said besides, if it is somebody of the site.
    pub text: Option<Prose>,
}

impl Record for Holder {
    const NAME: &'static str = "holder";
    const SHORT: Option<&'static str> = Some("text");
    const SHORT_IS_WORDS: bool = true;

    fn read(fields: &Fields) -> Holder {
        let _: Option<Name> = fields.get("id");
        let references = [
            fields.reference("role", &[Kind::Role]),
            fields.reference("service", &[Kind::Service]),
            fields.reference("contact", &[Kind::Contact]),
            fields.reference("unit", &[Kind::Unit]),
        ];
        let text: Option<Prose> = fields.get("text");
        match references.into_iter().flatten().next() {
            Some(reference) => Holder { who: Some(Who::Reference(reference)), text },
            None => Holder { who: text.map(Who::Words), text: None },
        }
    }

    fn from_text(node: &Node, reading: &Reading) -> Option<Holder> {
        Some(Holder { who: Some(Who::Words(reading.prose(node)?)), text: None })
    }
}
