//! `{show.…}`: what a text can show where it wants it.

use crate::content::choice::words;

words! {
    /// What `{show.…}` can show: facts of the document itself, except for the last two, which name something else.
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
        (name.is_empty() != show.has_name()).then_some((show, name))
    }

    /// Whether it is written elsewhere and shown by its name.
    fn has_name(self) -> bool {
        matches!(self, Show::Ladder | Show::Plan)
    }
}
