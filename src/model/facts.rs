//! Facts that are written once and used everywhere: terms, rights, ladders and plans.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use crate::model::fields::{Fields, Keyed, Record};

use super::{Entry, LawPlace, Name, Party, Period, Prose, Text, When, Who, parties};

/// A table in `glossary.toml`: explained where it occurs, once per page.
#[derive(Debug, Clone)]
pub struct Term {
    /// The ways it is written; the glossary shows the first.
    pub forms: Vec<Text>,
    pub text: Option<Prose>,
    pub see: Vec<Who>,
}

impl Record for Term {
    const NAME: &'static str = "term";

    fn read(fields: &Fields) -> Term {
        Term { forms: fields.list("forms"), text: fields.get("text"), see: fields.who("see", &[]) }
    }
}

/// A table in `rights.toml`: what a child may decide or must be asked, from which age.
#[derive(Debug, Clone)]
pub struct Right {
    /// In years; without one the right holds at any age.
    pub age: Option<u32>,
    pub text: Option<Prose>,
    pub law: Vec<LawPlace>,
}

impl Record for Right {
    const NAME: &'static str = "right";

    fn read(fields: &Fields) -> Right {
        Right { age: fields.get("age"), text: fields.get("text"), law: fields.list("law") }
    }
}

/// `ladders/ID.md`: after how much, what, who, why. Its rungs are its own, not the guide's levels.
#[derive(Debug, Clone)]
pub struct Ladder {
    pub rungs: Vec<Rung>,
}

/// A rung of a ladder.
#[derive(Debug, Clone)]
pub struct Rung {
    pub id: Option<Name>,
    pub when: Option<Prose>,
    /// How soon it is looked at again.
    pub follow_up: Option<Period>,
    pub what: Option<Prose>,
    pub who: Vec<Party>,
    pub why: Option<Prose>,
}

/// The anchor of a rung on pages that show its ladder.
pub fn rung_anchor(ladder: &Entry, rung: &str) -> String {
    format!("{}-{rung}", ladder.name)
}

impl Record for Rung {
    const NAME: &'static str = "rung";

    fn read(fields: &Fields) -> Rung {
        Rung {
            id: fields.get("id"),
            when: fields.get("when"),
            follow_up: fields.get("follow_up"),
            what: fields.required("what"),
            who: parties(fields, "who"),
            why: fields.get("why"),
        }
    }
}

impl Record for Ladder {
    const NAME: &'static str = "ladder";

    fn read(fields: &Fields) -> Ladder {
        Ladder { rungs: fields.list("rungs") }
    }
}

/// `calendar/ID.toml` or `.csv`: a year wheel, a meeting plan, milestones.
#[derive(Debug, Clone)]
pub struct Plan {
    pub short: Option<Prose>,
    pub items: Vec<PlanItem>,
}

/// Something that happens, in a plan.
#[derive(Debug, Clone)]
pub struct PlanItem {
    pub id: Option<Name>,
    pub date: Option<When>,
    pub time: Vec<Text>,
    pub what: Option<Prose>,
    pub phase: Option<Text>,
}

impl Record for PlanItem {
    const NAME: &'static str = "plan-item";

    fn read(fields: &Fields) -> PlanItem {
        PlanItem {
            id: fields.get("id"),
            date: fields.required("date"),
            time: fields.list("time"),
            what: fields.required("what"),
            phase: fields.get("phase"),
        }
    }
}

impl Record for Plan {
    const NAME: &'static str = "plan";

    fn read(fields: &Fields) -> Plan {
        // What its own columns mean is needed before there are any rows: `content/join.rs`.
        let _: Vec<Keyed<Text>> = fields.keyed("columns");
        Plan { short: fields.get("short"), items: fields.list("items") }
    }
}
