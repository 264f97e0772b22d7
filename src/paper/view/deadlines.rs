//! All deadlines, with room for the dates of one case.

use serde::Serialize;

use super::super::text::{TextNode, line};
use super::Titled;
use crate::markup::Html;
use crate::render::Writer;
use crate::render::view::deadlines::{self, DeadlineRow};

/// All deadlines, with room for the dates of one case.
#[derive(Serialize)]
pub(crate) struct DeadlineSheet {
    /// In the order of the page of deadlines.
    pub groups: Vec<DeadlineTable>,
}

/// The deadlines of a level or a service.
#[derive(Serialize)]
pub(crate) struct DeadlineTable {
    pub title: Titled,
    pub rows: Vec<DeadlineLine>,
}

/// A deadline, and what is stated about it.
#[derive(Serialize)]
pub(crate) struct DeadlineLine {
    /// What must be done.
    pub what: Vec<TextNode>,
    /// «Innan 14 dagar frå samtykket er gitt».
    pub limit: Vec<TextNode>,
    /// Who sees to it; empty in a table of what a service itself does.
    pub responsible: Vec<TextNode>,
    /// Who has set it, in the theme's words; may be empty.
    pub set_by: String,
}

pub(crate) fn deadlines(writer: &Writer) -> DeadlineSheet {
    let writer = &writer.without_links().deeper(0);
    let told = |row: &DeadlineRow| DeadlineLine {
        what: line(&row.text),
        limit: line(&row.limit),
        responsible: line(&Html::join(&row.responsible, &writer.between())),
        set_by: row.set_by.clone(),
    };
    let table = |group: deadlines::DeadlineGroup| DeadlineTable {
        title: Titled { text: group.link.text, lang: group.link.lang },
        rows: group.rows.iter().map(told).collect(),
    };
    DeadlineSheet { groups: deadlines::groups(writer).into_iter().map(table).collect() }
}
