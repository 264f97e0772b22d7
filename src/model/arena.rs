//! An arena: a meeting place of services, such as a BTI team.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use crate::model::fields::{Fields, Record};

use super::{Party, Prose, parties};

/// `arenas/ID.md`, or a table in `arenas.toml`.
#[derive(Debug, Clone)]
pub struct Arena {
    pub short: Option<Prose>,
    /// Whether it takes up matters concerning the system, and those of individual children.
    pub system: bool,
    pub individual: bool,
    pub mandate: Option<Prose>,
    pub participants: Vec<Party>,
    pub frequency: Option<Prose>,
    /// How to bring a case to it.
    pub procedure: Option<Prose>,
    pub consent: Option<Prose>,
    pub agenda: Vec<Prose>,
    pub minutes: Option<Prose>,
}

impl Record for Arena {
    const NAME: &'static str = "arena";

    fn read(fields: &Fields) -> Arena {
        Arena {
            short: fields.get("short"),
            system: fields.flag("system"),
            individual: fields.flag("individual"),
            mandate: fields.get("mandate"),
            participants: parties(fields, "participants"),
            frequency: fields.get("frequency"),
            procedure: fields.get("procedure"),
            consent: fields.get("consent"),
            agenda: fields.list("agenda"),
            minutes: fields.get("minutes"),
        }
    }
}
