//! A situation: «what do you see?», in the reader's own words.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use crate::content::markdown::Reference;
use crate::model::fields::{Fields, Record};

use super::{Kind, Prose, ReaderKind, Text, Who, choice};

/// `situations/ID.md`, or a table in `situations.toml`.
#[derive(Debug, Clone)]
pub struct Situation {
    pub short: Option<Prose>,
    pub reader: Vec<ReaderKind>,
    pub ages: Option<Text>,
    pub settings: Vec<Reference>,
    pub urgency: Option<Urgency>,
    pub signs: Vec<Prose>,
    /// The first thing to do.
    pub first: Option<Prose>,
    pub step: Vec<Reference>,
    pub tools: Vec<Who>,
    pub services: Vec<Who>,
    pub measures: Vec<Reference>,
}

choice! {
    /// How soon something must be done.
    Urgency "type-urgency" {
        Acute "acute",
        Today "today",
        Soon "soon",
        Calm "calm",
    }
}

impl Record for Situation {
    const NAME: &'static str = "situation";

    fn read(fields: &Fields) -> Situation {
        Situation {
            short: fields.get("short"),
            reader: fields.list("reader"),
            ages: fields.get("ages"),
            settings: fields.references("settings", &[Kind::Setting]),
            urgency: fields.get("urgency"),
            signs: fields.list("signs"),
            first: fields.get("first"),
            step: fields.references("step", &[Kind::Step, Kind::Level]),
            tools: fields.who("tools", &[Kind::Tool]),
            services: fields.who("services", &[Kind::Service]),
            measures: fields.references("measures", &[Kind::MeasureTable]),
        }
    }
}
