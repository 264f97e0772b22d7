//! Views of a guide's pages to print: the overview on one sheet, and the whole guide.

use serde::Serialize;

use super::super::writer::{LinkView, Writer};
use super::guide::{GroupView, GuideView, LevelView, groups, guide, level};
use super::site_frame;
use super::step::{StepView, step_below_level};
use crate::markup::Html;
use crate::model::Entry;

/// The guide on one sheet: groups, levels and steps, with the whole warning.
#[derive(Serialize)]
pub(super) struct PrintView {
    /// The guide's own.
    pub title: String,
    pub groups: Vec<GroupView>,
    /// The whole warning, to employees.
    pub acute: Html,
    /// The contacts that the warning does not mention.
    pub contacts: Vec<Html>,
    /// The day of the guide's last review, in words.
    pub reviewed: String,
    /// Where the guide is on the web; empty for a site without an address.
    pub address: String,
    /// A link back to the guide's page.
    pub guide: LinkView,
}

pub(super) fn overview(writer: &Writer, guide: &Entry) -> PrintView {
    let warning = writer.edition.whole_warning();
    PrintView {
        title: writer.title(guide),
        groups: groups(writer, guide, None),
        acute: warning.words.map(|words| writer.prose(words)).unwrap_or_default(),
        contacts: site_frame::numbers(writer, &warning),
        reviewed: writer.edition.reviewed(guide).map(|date| writer.date(date)).unwrap_or_default(),
        address: guide.address.as_deref().map(|address| writer.web_address(address)).unwrap_or_default(),
        guide: writer.link(guide),
    }
}

/// The whole guide, to print: its text, then every level with its steps.
#[derive(Serialize)]
pub(super) struct WholeView {
    pub guide: GuideView,
    /// A link back to the guide's page.
    pub link: LinkView,
    /// The whole warning, to employees, and the contacts that it does not mention.
    pub acute: Html,
    pub contacts: Vec<Html>,
    pub levels: Vec<WholeLevel>,
}

/// A level with its steps, in a whole guide to print.
#[derive(Serialize)]
pub(super) struct WholeLevel {
    /// That of its heading, `_LEVEL`.
    pub anchor: String,
    pub level: LevelView,
    pub steps: Vec<WholeStep>,
}

/// A step in a whole guide to print.
#[derive(Serialize)]
pub(super) struct WholeStep {
    /// That of its heading, `_LEVEL_STEP`: two levels may have steps of the same name.
    pub anchor: String,
    pub step: StepView,
}

pub(super) fn whole(writer: &Writer, entry: &Entry) -> Option<WholeView> {
    let edition = writer.edition;
    let warning = edition.whole_warning();
    // A level's headings go under the guide's, and a step's under its level's.
    let (of_level, of_step) = (writer.deeper(1), writer.deeper(2));
    let steps = |parent: &Entry| {
        let steps = edition.children(parent.id);
        let whole = |entry: &Entry| {
            Some(WholeStep {
                anchor: format!("_{}_{}", parent.name, entry.name),
                step: step_below_level(&of_step, entry)?,
            })
        };
        steps.filter_map(whole).collect()
    };
    let whole = |entry: &Entry| {
        Some(WholeLevel { anchor: format!("_{}", entry.name), level: level(&of_level, entry)?, steps: steps(entry) })
    };
    Some(WholeView {
        guide: guide(&writer.deeper(0), entry)?,
        link: writer.link(entry),
        acute: warning.words.map(|words| writer.prose(words)).unwrap_or_default(),
        contacts: site_frame::numbers(writer, &warning),
        levels: edition.children(entry.id).filter_map(whole).collect(),
    })
}
