//! A service: what it does at each level, how to reach it, and what it must do by when.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use crate::content::markdown::Reference;
use crate::diagnostic::Span;
use crate::model::fields::{Fields, Keyed, Record};

use super::{Colour, Hours, Kind, LawPlace, Name, Outcome, Party, Period, Prose, SetBy, Text, Who, choice, parties};

/// `services/ID.md`, or a table in `services.toml`.
#[derive(Debug, Clone)]
pub struct Service {
    pub short: Option<Prose>,
    pub organisation: Option<Organisation>,
    pub audience: Option<Prose>,
    pub ages: Option<Text>,
    /// What it does at each level, by the level's number.
    pub levels: Vec<Keyed<Prose>>,
    pub ways_in: Vec<WayIn>,
    pub deadlines: Vec<ServiceDeadline>,
    pub phases: Vec<Phase>,
    pub chain: Vec<ChainPart>,
    pub duties: Vec<Prose>,
    pub more: Vec<Prose>,
    /// Groups or places that do its work, each reached in its own way.
    pub parts: Vec<ServicePart>,
    pub contact: Vec<Who>,
    pub hours: Option<Hours>,
    pub law: Vec<LawPlace>,
    pub measures: Vec<Reference>,
}

choice! {
    /// Who runs a service.
    Organisation "type-organisation" {
        Municipal "municipal",
        Shared "shared",
        County "county",
        State "state",
        Private "private",
    }
}

choice! {
    /// How a case comes to a service. Advice is not a report.
    WayInKind "type-way-in" {
        Advice "advice",
        Anonymous "anonymous",
        Discussion "discussion",
        Referral "referral",
        Report "report",
    }
}

/// How one gets in touch with a service.
#[derive(Debug, Clone)]
pub struct WayIn {
    pub kind: Option<WayInKind>,
    pub text: Option<Prose>,
    pub form: Vec<Who>,
    pub contact: Vec<Who>,
}

impl Record for WayIn {
    const NAME: &'static str = "way-in";

    fn read(fields: &Fields) -> WayIn {
        let _: Option<Name> = fields.get("id");
        WayIn {
            kind: fields.required("kind"),
            text: fields.get("text"),
            form: fields.who("form", &[Kind::Tool]),
            contact: fields.who("contact", &[Kind::Contact]),
        }
    }
}

/// A time limit of a service, or a priority with its colour («red 1 week»).
#[derive(Debug, Clone)]
pub struct ServiceDeadline {
    pub text: Option<Prose>,
    pub within: Option<Period>,
    pub at_most: Option<Period>,
    pub colour: Option<Colour>,
    /// The colour's meaning in a word: a colour alone means nothing to many.
    pub word: Option<Text>,
    pub set_by: Option<SetBy>,
}

impl Record for ServiceDeadline {
    const NAME: &'static str = "service-deadline";

    fn read(fields: &Fields) -> ServiceDeadline {
        let _: Option<Name> = fields.get("id");
        let deadline = ServiceDeadline {
            text: fields.get("text"),
            within: fields.get("within"),
            at_most: fields.get("at_most"),
            colour: fields.get("colour"),
            word: fields.get("word"),
            set_by: fields.get("set_by"),
        };
        if let (Some(span), None) = (fields.span_of("colour"), &deadline.word) {
            let finding = crate::diagnostic::Diagnostic::new(crate::diagnostic::Code::ColourWithoutWord, span);
            fields.reading.findings.add(finding);
        }
        deadline
    }
}

/// A part of a service's process: «a report is gone through in 1 week».
#[derive(Debug, Clone)]
pub struct Phase {
    /// The section of the body with this id is its text.
    pub id: Option<Name>,
    pub title: Option<Text>,
    pub within: Option<Period>,
    pub at_most: Option<Period>,
    pub from: Option<Prose>,
    pub set_by: Option<SetBy>,
    /// What it may end with. `next` is the next part of the process.
    pub outcomes: Vec<Outcome>,
    /// Where its table is.
    pub span: Span,
}

impl Record for Phase {
    const NAME: &'static str = "phase";

    fn read(fields: &Fields) -> Phase {
        Phase {
            id: fields.required("id"),
            title: fields.get("title"),
            within: fields.get("within"),
            at_most: fields.get("at_most"),
            from: fields.get("from"),
            set_by: fields.get("set_by"),
            outcomes: fields.list("outcomes"),
            span: fields.span,
        }
    }
}

/// A group or place that does a service's work: one of two schools, a team.
#[derive(Debug, Clone)]
pub struct ServicePart {
    pub title: Option<Text>,
    pub text: Option<Prose>,
    pub duties: Vec<Prose>,
    pub more: Vec<Prose>,
    pub contact: Vec<Who>,
    pub hours: Option<Hours>,
}

impl Record for ServicePart {
    const NAME: &'static str = "service-part";

    fn read(fields: &Fields) -> ServicePart {
        let _: Option<Name> = fields.get("id");
        ServicePart {
            title: fields.required("title"),
            text: fields.get("text"),
            duties: fields.list("duties"),
            more: fields.list("more"),
            contact: fields.who("contact", &[Kind::Contact]),
            hours: fields.get("hours"),
        }
    }
}

/// A link of a reporting chain.
#[derive(Debug, Clone)]
pub struct ChainPart {
    pub who: Vec<Party>,
    pub within: Option<Period>,
    pub set_by: Option<SetBy>,
    pub text: Option<Prose>,
}

impl Record for ChainPart {
    const NAME: &'static str = "link";

    fn read(fields: &Fields) -> ChainPart {
        let _: Option<Name> = fields.get("id");
        ChainPart {
            who: parties(fields, "who"),
            within: fields.get("within"),
            set_by: fields.get("set_by"),
            text: fields.get("text"),
        }
    }
}

impl Record for Service {
    const NAME: &'static str = "service";

    fn read(fields: &Fields) -> Service {
        Service {
            short: fields.get("short"),
            organisation: fields.get("organisation"),
            audience: fields.get("audience"),
            ages: fields.get("ages"),
            levels: fields.keyed("levels"),
            ways_in: fields.list("ways_in"),
            deadlines: fields.list("deadlines"),
            phases: fields.list("phases"),
            chain: fields.list("chain"),
            duties: fields.list("duties"),
            more: fields.list("more"),
            parts: fields.list("parts"),
            contact: fields.who("contact", &[Kind::Contact]),
            hours: fields.get("hours"),
            law: fields.list("law"),
            measures: fields.references("measures", &[Kind::MeasureTable]),
        }
    }
}
