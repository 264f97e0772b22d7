//! A guide: levels of steps that say what to do next.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use crate::content::markdown::Reference;
use crate::model::fields::{Fields, Record};

use super::{Entry, Kind, Name, Outcome, Party, Prose, Text, Web, Who, choice, parties};

/// `guides/ID/guide.md`. Several guides on a site are common.
#[derive(Debug, Clone)]
pub struct Guide {
    pub short: Option<Prose>,
    pub audience: Option<Prose>,
    pub ages: Option<Text>,
    pub services: Vec<Who>,
    /// What the guide's services must not do or take on.
    pub limits: Option<Prose>,
    pub is: Option<Prose>,
    pub is_not: Option<Prose>,
    pub attachments: Vec<Who>,
    /// The address of a guide that is published elsewhere.
    pub link: Option<Web>,
    pub status: Option<Status>,
    /// A question or text about what is acute, which comes first.
    pub acute: Option<FirstQuestion>,
    pub groups: Vec<Group>,
    pub responsible: Vec<Party>,
    pub holder: Vec<Reference>,
    /// Outcomes that apply at every step.
    pub outcomes: Vec<Outcome>,
}

choice! {
    /// Whether a guide is finished.
    Status "type-status" {
        Draft "draft",
        InUse "in-use",
    }
}

/// A heading over one or several levels.
#[derive(Debug, Clone)]
pub struct Group {
    pub id: Option<Name>,
    pub title: Option<Text>,
    pub text: Option<Prose>,
}

impl Record for Group {
    const NAME: &'static str = "group";

    fn read(fields: &Fields) -> Group {
        Group { id: fields.required("id"), title: fields.required("title"), text: fields.get("text") }
    }
}

/// «Is it acute?»
#[derive(Debug, Clone)]
pub struct FirstQuestion {
    pub question: Option<Prose>,
    pub text: Option<Prose>,
}

impl Record for FirstQuestion {
    const NAME: &'static str = "first-question";

    fn read(fields: &Fields) -> FirstQuestion {
        FirstQuestion { question: fields.get("question"), text: fields.get("text") }
    }
}

impl Record for Guide {
    const NAME: &'static str = "guide";

    fn read(fields: &Fields) -> Guide {
        Guide {
            short: fields.get("short"),
            audience: fields.get("audience"),
            ages: fields.get("ages"),
            services: fields.who("services", &[Kind::Service]),
            limits: fields.get("limits"),
            is: fields.get("is"),
            is_not: fields.get("is_not"),
            attachments: fields.who("attachments", &[Kind::Tool, Kind::Page]),
            link: fields.get("link"),
            status: fields.get("status"),
            acute: fields.get("acute"),
            groups: fields.list("groups"),
            responsible: parties(fields, "responsible"),
            holder: fields.references("holder", &[Kind::Role]),
            outcomes: fields.list("outcomes"),
        }
    }
}

impl Entry {
    /// Whether it is a guide that is marked as a draft (`status`): everybody may read it, and it is not in force.
    pub fn is_draft_guide(&self) -> bool {
        self.guide().is_some_and(|guide| guide.status == Some(Status::Draft))
    }
}
