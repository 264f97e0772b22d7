//! Plain pages, the front page, and the pages that betre makes itself and an editor gives a text.

use crate::content::fields::{Fields, Record};

use crate::diagnostic::Span;

use super::{Name, Prose, ReaderKind, Text};

/// `pages/ID.md`, `readers/ID.md`, `index.md`, `acute.md`, `relay-log.md`, `contacts.md` …: title, lead and text.
#[derive(Debug, Clone)]
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

/// `KIND/index.md`: the overview of a kind.
#[derive(Debug, Clone, Default)]
pub struct Overview {
    pub lead: Option<Prose>,
    /// Identifiers in the order they are to be shown; the rest follow.
    pub order: Vec<Name>,
    /// The facts that are shown of each, by their keys; all of the theme's where none is named.
    pub columns: Vec<Name>,
    /// Heads of columns in the site's own words, by key.
    pub heads: Vec<(String, Span, Text)>,
}

impl Record for Overview {
    const NAME: &'static str = "overview";

    fn read(fields: &Fields) -> Overview {
        Overview {
            lead: fields.get("lead"),
            order: fields.list("order"),
            columns: fields.list("columns"),
            heads: fields.named("heads"),
        }
    }
}
