//! A role: who owns the concern, holds the baton, coordinates. Never a person.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use crate::model::fields::{Fields, Record};

use super::{Prose, Text};

/// `roles/ID.md`, or a table in `roles.toml`.
#[derive(Debug, Clone)]
pub struct Role {
    pub description: Option<Prose>,
    /// Who can hold it.
    pub held_by: Vec<Prose>,
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
