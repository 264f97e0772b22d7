//! Plain pages, the front page, and the pages that betre makes and an editor may give a text.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use crate::content::markdown::Reference;
use crate::diagnostic::Span;
use crate::model::fields::{Fields, Keyed, Record};

use super::{Kind, Name, Prose, ReaderKind, Text};

/// `pages/ID.md`, `readers/ID.md`, `index.md`, `acute.md`, `relay-log.md`, `contacts.md` …: title, lead and text.
#[derive(Debug, Clone, Default)]
pub struct Page {
    pub lead: Option<Prose>,
    pub audience: Vec<ReaderKind>,
}

impl Record for Page {
    const NAME: &'static str = "page";

    fn read(fields: &Fields) -> Page {
        Page { lead: fields.get("lead"), audience: fields.list("audience") }
    }
}

/// `KIND/index.md`, `contacts.md` …: the text of a page that lists what is written elsewhere.
#[derive(Debug, Clone, Default)]
pub struct ListingPage {
    pub lead: Option<Prose>,
    /// Identifiers in the order they are to be shown; the rest follow.
    pub order: Vec<Name>,
    /// The facts that are shown of each, by their keys; if empty, those that the theme shows.
    pub columns: Vec<Name>,
    /// Heads of columns in the site's own words, by key.
    pub heads: Vec<Keyed<Text>>,
    /// Contacts that are looked for together, on the page of contacts.
    pub groups: Vec<Need>,
}

/// Contacts for one need: «Når du vil snakke med nokon».
#[derive(Debug, Clone)]
pub struct Need {
    pub id: Option<Name>,
    pub title: Option<Text>,
    /// In the order they are shown.
    pub contacts: Vec<Reference>,
    /// Whether they are left out of the sheet that a family gets.
    pub web_only: bool,
    /// Where its table is.
    pub span: Span,
}

impl Record for Need {
    const NAME: &'static str = "need";

    fn read(fields: &Fields) -> Need {
        Need {
            id: fields.get("id"),
            title: fields.required("title"),
            contacts: fields.references("contacts", &[Kind::Contact]),
            web_only: fields.flag("web_only"),
            span: fields.span,
        }
    }
}

impl Record for ListingPage {
    const NAME: &'static str = "listing";

    fn read(fields: &Fields) -> ListingPage {
        ListingPage {
            lead: fields.get("lead"),
            order: fields.list("order"),
            columns: fields.list("columns"),
            heads: fields.keyed("heads"),
            groups: fields.list("groups"),
        }
    }
}
