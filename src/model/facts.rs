//! Facts that are written once and used everywhere: terms, rights, ladders and plans.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use crate::diagnostic::{Code, Diagnostic};
use crate::model::fields::{Fields, Keyed, Record};

use super::{Entry, LawPlace, Name, Party, Period, Prose, Text, When, Who, choice, parties};

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
    /// With heads of its own it is shown as a table.
    pub heads: Option<LadderHeads>,
    /// Heads of columns to fill in by hand, on paper.
    pub fill_in: Vec<Text>,
    pub rungs: Vec<Rung>,
}

/// What a municipality calls the columns of a ladder; the theme's words stand for those that are not given.
#[derive(Debug, Clone)]
pub struct LadderHeads {
    pub when: Option<Text>,
    pub what: Option<Text>,
    pub who: Option<Text>,
    pub why: Option<Text>,
    pub follow_up: Option<Text>,
}

impl Record for LadderHeads {
    const NAME: &'static str = "ladder-heads";

    fn read(fields: &Fields) -> LadderHeads {
        LadderHeads {
            when: fields.get("when"),
            what: fields.get("what"),
            who: fields.get("who"),
            why: fields.get("why"),
            follow_up: fields.get("follow_up"),
        }
    }
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
        Ladder { heads: fields.get("heads"), fill_in: fields.list("fill_in"), rungs: fields.list("rungs") }
    }
}

/// `calendar/ID.toml` or `.csv`: a year wheel, a meeting plan, milestones.
#[derive(Debug, Clone)]
pub struct Plan {
    pub short: Option<Prose>,
    /// How it is drawn.
    pub shape: Option<PlanShape>,
    /// The month that its year begins with, 1 to 12.
    pub first_month: i8,
    pub items: Vec<PlanItem>,
}

choice! {
    /// How a plan is drawn, beside its list.
    PlanShape "type-plan-shape" {
        List "list",
        Wheel "wheel",
        Timeline "timeline",
    }
}

impl Plan {
    /// What happens, by date; what has none comes last.
    pub fn in_order(&self) -> Vec<&PlanItem> {
        let mut items: Vec<&PlanItem> = self.items.iter().collect();
        items.sort_by_cached_key(|item| (item.date.is_none(), item.date.map(|when| when.rank(self.first_month))));
        items
    }
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
        Plan {
            short: fields.get("short"),
            shape: fields.get("shape"),
            first_month: first_month(fields),
            items: fields.list("items"),
        }
    }
}

/// The month that a plan's year begins with; January if none is given, or there is no such month.
fn first_month(fields: &Fields) -> i8 {
    let month: Option<u32> = fields.get("first_month");
    let known = month.and_then(|month| i8::try_from(month).ok()).filter(|month| (1..=12).contains(month));
    if let (Some(month), None, Some(span)) = (month, known, fields.span_of("first_month")) {
        let finding = Diagnostic::new(Code::ValueInvalid, span).word("expected", "type-month");
        fields.reading.findings.add(finding.arg("value", month.to_string()));
    }
    known.unwrap_or(1)
}
