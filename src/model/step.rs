//! A step: what to do, how, who does it, and where it leads.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use crate::content::markdown::Reference;
use crate::content::value::{Node, Value};
use crate::diagnostic::Span;
use crate::model::fields::{Fields, Read, Reading, Record, read_reference};

use super::{Entry, Goto, Kind, Name, Party, Period, Prose, SetBy, Text, Who, choice, parties};

/// `guides/ID/N-level/M-name.md`; the body says how.
#[derive(Debug, Clone, Default)]
pub struct Step {
    pub what: Option<Prose>,
    pub responsible: Vec<Party>,
    pub tools: Vec<Who>,
    pub deadline: Option<Deadline>,
    pub consent: Vec<Consent>,
    pub meeting: Option<MeetingOrStep>,
    /// How the child, the guardians, the family take part.
    pub child: Vec<Prose>,
    pub guardians: Vec<Prose>,
    pub family: Vec<Prose>,
    pub document: Vec<Prose>,
    pub interpreter: Option<Prose>,
    /// A step for some cases: skipped otherwise, and not counted as the level's last.
    pub only_if: Option<Prose>,
    pub outcomes: Vec<Outcome>,
    /// The one way on if there is no question.
    pub goto: Vec<Goto>,
}

/// How soon something is to be done.
#[derive(Debug, Clone)]
pub struct Deadline {
    pub within: Option<Period>,
    pub at_most: Option<Period>,
    /// What it is counted from.
    pub from: Option<Prose>,
    pub text: Option<Prose>,
    pub set_by: Option<SetBy>,
    /// Where it is written, as a table or as a string.
    pub span: Span,
}

impl Record for Deadline {
    const NAME: &'static str = "deadline";
    const SHORT: Option<&'static str> = Some("within");

    fn read(fields: &Fields) -> Deadline {
        Deadline {
            within: fields.get("within"),
            at_most: fields.get("at_most"),
            from: fields.get("from"),
            text: fields.get("text"),
            set_by: fields.get("set_by"),
            span: fields.span,
        }
    }

    /// `deadline = "14 d"`: the length alone.
    fn from_text(node: &Node, reading: &Reading) -> Option<Deadline> {
        let within = <Period as Read>::read(node, reading)?;
        Some(Deadline { within: Some(within), at_most: None, from: None, text: None, set_by: None, span: node.span })
    }
}

choice! {
    /// Who is asked for consent. From 15 the young person is asked beside the guardians.
    ConsentFrom "type-consent-from" {
        Guardians "guardians",
        Young15 "young-15",
        Young16 "young-16",
        Child "child",
        Adult "adult",
    }
}

/// A consent that a step asks for, and what happens when the answer is no.
#[derive(Debug, Clone, Default)]
pub struct Consent {
    pub to: Option<Prose>,
    pub from: Vec<ConsentFrom>,
    pub form: Vec<Who>,
    pub no: Vec<Goto>,
    pub withdraw: Option<Prose>,
    pub only_if: Option<Prose>,
    /// Where its table is.
    pub span: Span,
}

impl Record for Consent {
    const NAME: &'static str = "consent";
    const SHORT: Option<&'static str> = Some("to");
    const SHORT_IS_WORDS: bool = true;

    fn read(fields: &Fields) -> Consent {
        let _: Option<Name> = fields.get("id");
        Consent {
            to: fields.required("to"),
            from: fields.list("from"),
            form: fields.who("form", &[Kind::Tool]),
            no: fields.list("no"),
            withdraw: fields.get("withdraw"),
            only_if: fields.get("only_if"),
            span: fields.span,
        }
    }

    /// `consent = "opne stafettlogg"`: what is consented to, and no more.
    fn from_text(node: &Node, reading: &Reading) -> Option<Consent> {
        let to = reading.prose(node)?;
        Some(Consent { to: Some(to), span: node.span, ..Consent::default() })
    }
}

impl Consent {
    /// Whether nothing is told but what is consented to.
    pub fn is_words(&self) -> bool {
        self.from.is_empty()
            && self.form.is_empty()
            && self.no.is_empty()
            && self.withdraw.is_none()
            && self.only_if.is_none()
    }
}

/// The meeting that a step is, or the step whose meeting serves this one too.
#[derive(Debug, Clone)]
pub enum MeetingOrStep {
    /// One of its own.
    Meeting(Box<Meeting>),
    /// That of another step.
    Step(Reference),
}

impl Read for MeetingOrStep {
    const TYPE: &'static str = "type-meeting";
    const WORDS: bool = true;

    fn read(node: &Node, reading: &crate::model::fields::Reading) -> Option<MeetingOrStep> {
        match node.value {
            Value::Text(_) => {
                reading.no_fact(node);
                read_reference(node, &[Kind::Step], reading).map(MeetingOrStep::Step)
            }
            _ => <Meeting as Read>::read(node, reading).map(|meeting| MeetingOrStep::Meeting(Box::new(meeting))),
        }
    }

    fn shape() -> crate::model::fields::Shape {
        Meeting::shape()
    }
}

/// The meeting that a step is.
#[derive(Debug, Clone)]
pub struct Meeting {
    pub kind: Option<Text>,
    pub purpose: Option<Prose>,
    pub calls: Vec<Party>,
    pub attends: Vec<Party>,
    pub agenda: Vec<Prose>,
    /// How the child's voice is heard when the child is not there.
    pub absent: Option<Prose>,
    /// Where the minutes go.
    pub minutes: Option<Prose>,
}

impl Record for Meeting {
    const NAME: &'static str = "meeting";

    fn read(fields: &Fields) -> Meeting {
        Meeting {
            kind: fields.get("kind"),
            purpose: fields.get("purpose"),
            calls: parties(fields, "calls"),
            attends: parties(fields, "attends"),
            agenda: fields.list("agenda"),
            absent: fields.get("absent"),
            minutes: fields.get("minutes"),
        }
    }
}

/// An answer and where it leads.
#[derive(Debug, Clone)]
pub struct Outcome {
    pub id: Option<Name>,
    pub answer: Option<Text>,
    /// Empty while it is still to be written.
    pub goto: Vec<Goto>,
    /// Who holds the baton until the next has accepted.
    pub baton: Option<Prose>,
    /// «Consider as well»: leads elsewhere, but does not end the step.
    pub also: bool,
    /// Where its table is.
    pub span: Span,
}

impl Record for Outcome {
    const NAME: &'static str = "outcome";

    fn read(fields: &Fields) -> Outcome {
        let goto = fields.list("goto");
        fields.must_have("goto", !fields.reading.traces.borrow().has_reported("goto"));
        Outcome {
            id: fields.get("id"),
            answer: fields.required("answer"),
            goto,
            baton: fields.get("baton"),
            also: fields.flag("also"),
            span: fields.span,
        }
    }
}

impl Record for Step {
    const NAME: &'static str = "step";

    fn read(fields: &Fields) -> Step {
        Step {
            what: fields.get("what"),
            responsible: parties(fields, "responsible"),
            tools: fields.who("tools", &[Kind::Tool]),
            deadline: fields.get("deadline"),
            consent: fields.list("consent"),
            meeting: fields.get("meeting"),
            child: fields.list("child"),
            guardians: fields.list("guardians"),
            family: fields.list("family"),
            document: fields.list("document"),
            interpreter: fields.get("interpreter"),
            only_if: fields.get("only_if"),
            outcomes: fields.list("outcomes"),
            goto: fields.list("goto"),
        }
    }
}

impl Entry {
    /// Whether a step has a meeting of its own.
    pub fn has_own_meeting(&self) -> bool {
        matches!(self.step().and_then(|step| step.meeting.as_ref()), Some(MeetingOrStep::Meeting(_)))
    }
}
