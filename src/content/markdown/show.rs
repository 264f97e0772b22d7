//! `{show.…}`: what a text can show where it wants it.

use crate::content::Kind;
use crate::content::choice::words;

words! {
    /// What `{show.…}` can show: facts of the document itself, except for the last two, which name something else. Target groups
    /// are those of the level that the text is about, else of all levels, or of those of the guide that is named.
    Show {
        Deadlines "deadlines",
        Fields "fields",
        Phases "phases",
        Chain "chain",
        Outcomes "outcomes",
        Groups "groups",
        Targets "targets",
        Law "law",
        Ladder "ladder",
        Plan "plan",
    }
}

impl Show {
    /// Reads what follows `show.`: what is shown, and the name, if it has one.
    pub fn read(path: &[String]) -> Option<(Show, &str)> {
        let (show, name) = match path {
            [show] => (Show::named(show)?, ""),
            [show, name] => (Show::named(show)?, name.as_str()),
            _ => return None,
        };
        let is_right = match show {
            Show::Targets => true,
            Show::Ladder | Show::Plan => !name.is_empty(),
            _ => name.is_empty(),
        };
        is_right.then_some((show, name))
    }

    /// The kind of what `{show.WHAT.NAME}` names, as it is called there.
    pub fn kind_named(what: &str) -> Option<Kind> {
        match Show::named(what)? {
            Show::Targets => Some(Kind::Guide),
            Show::Ladder => Some(Kind::Ladder),
            Show::Plan => Some(Kind::Plan),
            _ => None,
        }
    }
}
