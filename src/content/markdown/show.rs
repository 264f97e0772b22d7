//! `{show.…}`: what a text can show where it wants it.

use crate::content::choice::words;

words! {
    /// What `{show.…}` can show: facts of the document itself, but for the last two, which have a name.
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
    /// Reads what stands after `show.`: what is shown, and the name of what has one.
    pub fn read(path: &[String]) -> Option<(Show, &str)> {
        let (show, name) = match path {
            [show] => (Show::named(show)?, ""),
            [show, name] => (Show::named(show)?, name.as_str()),
            _ => return None,
        };
        (name.is_empty() != show.has_name()).then_some((show, name))
    }

    /// Whether it stands elsewhere and is shown by its name.
    fn has_name(self) -> bool {
        matches!(self, Show::Ladder | Show::Plan)
    }
}
