//! When what is written is to be read through again.

use crate::diagnostic::Span;

use super::{Date, Edition, Entry};

/// A document that has been reviewed, and is to be reviewed again.
#[derive(Debug, Clone, Copy)]
pub struct NextReview<'a> {
    /// The document; `None` for the day in `site.toml`, which covers all that has none of its own.
    pub of: Option<&'a Entry>,
    /// The role that sees to it, if there is one.
    pub owner: Option<&'a Entry>,
    /// The day of its last review.
    pub reviewed: Date,
    /// The day it is to be reviewed again.
    pub next: Date,
    /// Where the day of its last review is written.
    pub span: Span,
}

impl Edition {
    /// The reviews that come, in the order of the entries. What inherits its date is covered by the document it inherits from.
    pub fn reviews(&self) -> impl Iterator<Item = NextReview<'_>> {
        let of_entry = |of| {
            let entry: &Entry = of;
            let reviewed = entry.meta.reviewed.filter(|_| entry.kind.row().reviewed)?;
            let next = self.review_every(entry)?.after(reviewed);
            let span = entry.meta.reviewed_span.unwrap_or(entry.span);
            Some(NextReview { of: Some(of), owner: self.owner(entry), reviewed, next, span })
        };
        let of_site = || {
            let (reviewed, every) = (self.meta.reviewed?, self.settings.review.every?);
            let owner = self.settings.review.owner.as_ref();
            let owner = owner.and_then(|owner| self.find(owner, &[super::Kind::Role], None));
            let span = self.meta.reviewed_span.unwrap_or(self.settings_span);
            Some(NextReview { of: None, owner, reviewed, next: every.after(reviewed), span })
        };
        self.entries.iter().filter_map(of_entry).chain(of_site())
    }
}
