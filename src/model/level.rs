//! A level of a guide: how many services take part, and the steps there.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use crate::content::markdown::Reference;
use crate::model::fields::{Fields, Record};

use super::{Colour, Consent, FirstQuestion, Kind, Name, Outcome, Party, Prose, Text, Who, choice, parties};

/// `guides/ID/N-name/level.md`.
#[derive(Debug, Clone)]
pub struct Level {
    pub number: Option<u32>,
    /// Shown in place of the word for level and the number: «Eit tenkt nivå 4».
    pub label: Option<Text>,
    pub short: Option<Prose>,
    pub purpose: Option<Prose>,
    /// A question or text about what is acute, which comes first.
    pub acute: Option<FirstQuestion>,
    /// Paragraphs before the steps.
    pub intro: Vec<Prose>,
    pub when: Option<Prose>,
    pub leave: Option<Prose>,
    /// The `id` of one of the guide's `[[groups]]`.
    pub group: Option<Name>,
    /// How many services take part, in words: «2–3».
    pub services_involved: Option<Text>,
    pub responsible: Vec<Party>,
    /// Who holds the baton here.
    pub holder: Vec<Reference>,
    /// What is asked for at this level: in words, or as in a step.
    pub consent: Vec<Consent>,
    pub document: Vec<Prose>,
    pub tools: Vec<Who>,
    pub colour: Option<Colour>,
    pub word: Option<LevelWords>,
    /// Beside the flow (as an individual plan is): needs no steps, outcomes or way out.
    pub outside_flow: bool,
    pub ends: Vec<Ends>,
    pub apply_to: Vec<Who>,
    pub targets: Vec<TargetGroup>,
    /// Titles of steps that have no file of their own.
    pub steps: Vec<Text>,
    /// Outcomes that apply at every step of the level.
    pub outcomes: Vec<Outcome>,
}

choice! {
    /// What ends when a child comes to this level.
    Ends "type-ends" {
        RelayHolder "relay-holder",
        RelayLog "relay-log",
    }
}

/// Words that change with the level.
#[derive(Debug, Clone)]
pub struct LevelWords {
    /// *Undring*, *bekymring*, *utfordring*.
    pub concern: Option<Text>,
}

impl Record for LevelWords {
    const NAME: &'static str = "level-words";

    fn read(fields: &Fields) -> LevelWords {
        LevelWords { concern: fields.get("concern") }
    }
}

/// One row of the matrix of target groups and goals.
#[derive(Debug, Clone)]
pub struct TargetGroup {
    pub id: Option<Name>,
    pub group: Option<Prose>,
    pub goal: Option<Prose>,
    pub outcomes: Vec<Outcome>,
}

impl Record for TargetGroup {
    const NAME: &'static str = "target-group";

    fn read(fields: &Fields) -> TargetGroup {
        TargetGroup {
            id: fields.get("id"),
            group: fields.required("group"),
            goal: fields.get("goal"),
            outcomes: fields.list("outcomes"),
        }
    }
}

impl Record for Level {
    const NAME: &'static str = "level";

    fn read(fields: &Fields) -> Level {
        Level {
            number: fields.get("number"),
            label: fields.get("label"),
            short: fields.get("short"),
            purpose: fields.get("purpose"),
            acute: fields.get("acute"),
            intro: fields.list("intro"),
            when: fields.get("when"),
            leave: fields.get("leave"),
            group: fields.get("group"),
            services_involved: fields.get("services_involved"),
            responsible: parties(fields, "responsible"),
            holder: fields.references("holder", &[Kind::Role]),
            consent: fields.list("consent"),
            document: fields.list("document"),
            tools: fields.who("tools", &[Kind::Tool]),
            colour: fields.get("colour"),
            word: fields.get("word"),
            outside_flow: fields.flag("outside_flow"),
            ends: fields.list("ends"),
            apply_to: fields.who("apply_to", &[Kind::Contact, Kind::Service, Kind::Unit]),
            targets: fields.list("targets"),
            steps: fields.list("steps"),
            outcomes: fields.list("outcomes"),
        }
    }
}
