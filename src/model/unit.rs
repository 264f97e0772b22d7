//! A unit: one school, kindergarten or health station, and whom to call there.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use crate::content::markdown::Reference;
use crate::model::fields::{Fields, Record};

use super::{Kind, Prose, Who};

/// `units/ID.md`, or a table in `units.toml`.
#[derive(Debug, Clone)]
pub struct Unit {
    pub short: Option<Prose>,
    /// The setting it is one of.
    pub kind: Option<Reference>,
    pub leader: Vec<Who>,
    pub bti_contact: Vec<Who>,
    pub nurse: Option<Visit>,
    pub ppt: Option<Visit>,
    /// Its resource team.
    pub team: Vec<Who>,
}

/// Someone who comes on certain days.
#[derive(Debug, Clone)]
pub struct Visit {
    pub contact: Option<Reference>,
    pub text: Option<Prose>,
    pub days: Option<Prose>,
}

impl Record for Visit {
    const NAME: &'static str = "visit";

    fn read(fields: &Fields) -> Visit {
        Visit {
            contact: fields.reference("contact", &[Kind::Contact]),
            text: fields.get("text"),
            days: fields.get("days"),
        }
    }
}

impl Record for Unit {
    const NAME: &'static str = "unit";

    fn read(fields: &Fields) -> Unit {
        Unit {
            short: fields.get("short"),
            kind: fields.reference("kind", &[Kind::Setting]),
            leader: fields.who("leader", &[Kind::Contact]),
            bti_contact: fields.who("bti_contact", &[Kind::Contact]),
            nurse: fields.get("nurse"),
            ppt: fields.get("ppt"),
            team: fields.who("team", &[Kind::Arena]),
        }
    }
}
