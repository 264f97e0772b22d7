//! What every document may say about itself: title, owner, review, validity, and rules it is excused from.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use crate::content::markdown::Reference;
use crate::diagnostic::Span;
use crate::model::fields::{Fields, Keyed, Record};

use super::{Alias, Date, Kind, Name, Period, ReaderKind, Text};

/// Keys that every document may have. Owner and review are inherited: site → guide → level → step.
#[derive(Debug, Clone, Default)]
pub struct Meta {
    pub title: Option<Text>,
    /// What it is called where a reader sees it who is no member of staff.
    pub titles: ReaderTitles,
    pub id: Option<Name>,
    /// Its part of the address, in place of the identifier.
    pub slug: Option<Name>,
    /// A role, never a person.
    pub owner: Option<Reference>,
    pub approved_by: Option<Reference>,
    pub reviewed: Option<Date>,
    /// Where `reviewed` is written, right or wrong.
    pub reviewed_span: Option<Span>,
    pub review_every: Option<Period>,
    pub valid_from: Option<Date>,
    pub valid_to: Option<Date>,
    /// Where `valid_to` is written, right or wrong.
    pub valid_to_span: Option<Span>,
    pub draft: bool,
    /// Whether an earlier layer's document of this name is switched off.
    pub off: bool,
    /// Whether later layers must leave it as it is.
    pub locked: bool,
    /// Whether a reader may have to leave the page at once, and nobody must see that it was read.
    pub safe: bool,
    /// The mark of the words that this is a translation of.
    pub translated_from: Option<Text>,
    /// The mark of what a layer said when this took its place.
    pub replaces_from: Option<Name>,
    /// Words that readers may search for it with, besides those in it.
    pub search: Vec<Text>,
    /// Old addresses that lead here.
    pub aliases: Vec<Alias>,
    /// Rules that don't apply here, each with the reason.
    pub allow: Vec<Keyed<Text>>,
}

impl Record for Meta {
    const NAME: &'static str = "meta";

    fn read(fields: &Fields) -> Meta {
        Meta {
            title: fields.get("title"),
            titles: fields.get("titles").unwrap_or_default(),
            id: fields.get("id"),
            slug: fields.get("slug"),
            owner: fields.reference("owner", &[Kind::Role]),
            approved_by: fields.reference("approved_by", &[Kind::Role]),
            reviewed: fields.get("reviewed"),
            reviewed_span: fields.span_of("reviewed"),
            review_every: fields.get("review_every"),
            valid_from: fields.get("valid_from"),
            valid_to: fields.get("valid_to"),
            valid_to_span: fields.span_of("valid_to"),
            draft: fields.flag("draft"),
            off: fields.flag("off"),
            locked: fields.flag("locked"),
            safe: fields.flag("safe"),
            translated_from: fields.get("translated_from"),
            replaces_from: fields.get("replaces_from"),
            search: fields.list("search"),
            aliases: fields.list("aliases"),
            allow: fields.keyed("allow"),
        }
    }
}

/// Titles in the words of those whom a page speaks to: «Eg blir mobba», not «Eit barn blir mobba»; «Møtet vi bed deg til», not
/// «Hald samarbeidsmøte».
#[derive(Debug, Clone, Default)]
pub struct ReaderTitles {
    pub young: Option<Text>,
    pub guardian: Option<Text>,
    pub neighbour: Option<Text>,
}

impl ReaderTitles {
    /// The title for a reader, if there is one.
    pub fn of(&self, reader: ReaderKind) -> Option<&Text> {
        match reader {
            ReaderKind::Young => self.young.as_ref(),
            ReaderKind::Guardian => self.guardian.as_ref(),
            ReaderKind::Neighbour => self.neighbour.as_ref(),
            ReaderKind::Employee | ReaderKind::Leader => None,
        }
    }
}

impl Record for ReaderTitles {
    const NAME: &'static str = "titles";

    fn read(fields: &Fields) -> ReaderTitles {
        ReaderTitles {
            young: fields.get("young"),
            guardian: fields.get("guardian"),
            neighbour: fields.get("neighbour"),
        }
    }
}
