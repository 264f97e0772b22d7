//! Target groups and goals: those of a level with what comes then, and those of all levels beside each other.

use serde::Serialize;

use super::super::writer::Writer;
use super::guide::{OutcomeView, outcomes};
use crate::markup::Html;
use crate::model::Entry;

/// A target group of a level, its goal, and what comes then.
#[derive(Serialize)]
pub(crate) struct TargetView {
    /// For whom.
    pub group: Html,
    pub goal: Html,
    pub outcomes: Vec<OutcomeView>,
}

/// The target groups and goals of the levels of a guide.
#[derive(Serialize)]
pub(crate) struct TargetMatrix {
    /// The guide; empty if it is the page's own, or the only one shown.
    pub guide: String,
    /// The language of the title if it is not the page's; else empty.
    pub lang: String,
    pub levels: Vec<TargetLevel>,
}

/// A level with its target groups.
#[derive(Serialize)]
pub(crate) struct TargetLevel {
    /// The class that gives it its colour.
    pub class: String,
    /// «Nivå 2»; empty for a level without a number.
    pub number: String,
    /// The same as the number if the level has no title of its own.
    pub title: String,
    /// The language of the title if it is not the page's; else empty.
    pub lang: String,
    pub url: String,
    pub rows: Vec<TargetRow>,
}

/// A target group and the goal for it.
#[derive(Serialize)]
pub(crate) struct TargetRow {
    pub group: Html,
    pub goal: Html,
}

pub(crate) fn targets(writer: &Writer, entry: &Entry) -> Vec<TargetView> {
    let targets = entry.level().map(|level| level.targets.as_slice()).unwrap_or_default();
    targets
        .iter()
        .map(|target| TargetView {
            group: writer.opt(&target.group),
            goal: writer.opt(&target.goal),
            outcomes: outcomes(writer, &target.outcomes, entry, None),
        })
        .collect()
}

/// The matrices that `{show.targets}` shows in the text of an entry: one for each guide.
pub(super) fn matrices(writer: &Writer, entry: &Entry, name: &str) -> Vec<TargetMatrix> {
    let guides = writer.edition.guides_with_targets(entry, name);
    let is_alone = guides.len() == 1;
    let matrix = |guide: &&Entry| TargetMatrix {
        guide: if is_alone { String::new() } else { writer.title(guide) },
        lang: writer.title_lang(guide),
        levels: writer.edition.levels_with_targets(guide).map(|level| matrix_level(writer, level)).collect(),
    };
    guides.iter().map(matrix).collect()
}

fn matrix_level(writer: &Writer, entry: &Entry) -> TargetLevel {
    let targets = entry.level().map(|level| level.targets.as_slice()).unwrap_or_default();
    let row = |target: &crate::model::TargetGroup| TargetRow {
        group: writer.opt(&target.group),
        goal: writer.opt(&target.goal),
    };
    TargetLevel {
        class: format!("level-{}", entry.id.0),
        number: writer.numbered(entry),
        title: writer.title(entry),
        lang: writer.title_lang(entry),
        url: writer.url_of(entry),
        rows: targets.iter().map(row).collect(),
    }
}
