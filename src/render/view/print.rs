//! Views of a guide on paper: the overview on one sheet, and the guide whole.

use serde::Serialize;

use super::super::writer::{LinkView, Writer};
use super::frame;
use super::guide::{GroupView, GuideView, LevelView, groups, guide, level};
use super::step::{StepView, step};
use crate::markup::Html;
use crate::model::Entry;

/// The guide on one sheet: groups, levels and steps, with the warning whole.
#[derive(Serialize)]
pub(super) struct PrintView {
    /// The guide's own.
    pub title: String,
    pub groups: Vec<GroupView>,
    /// The warning to employees, whole.
    pub acute: Html,
    /// The contacts that the warning does not hold.
    pub contacts: Vec<Html>,
    /// The day of the guide's last review, in words.
    pub reviewed: String,
    /// Where the guide is on the web; empty for a site without an address.
    pub address: String,
    /// The way back to the guide's page.
    pub guide: LinkView,
}

pub(super) fn overview(writer: &Writer, guide: &Entry) -> PrintView {
    let warning = writer.edition.whole_warning();
    PrintView {
        title: writer.title(guide),
        groups: groups(writer, guide, None),
        acute: warning.words.map(|words| writer.prose(words)).unwrap_or_default(),
        contacts: frame::numbers(writer, &warning),
        reviewed: writer.edition.reviewed(guide).map(|date| writer.date(date)).unwrap_or_default(),
        address: guide.address.as_deref().map(|address| writer.web_address(address)).unwrap_or_default(),
        guide: writer.link(guide),
    }
}

/// The guide whole, to print: its text, then every level with its steps.
#[derive(Serialize)]
pub(super) struct WholeView {
    pub guide: GuideView,
    /// The way back to the guide's page.
    pub link: LinkView,
    /// The warning to employees, whole, and the contacts that it does not hold.
    pub acute: Html,
    pub contacts: Vec<Html>,
    pub levels: Vec<WholeLevel>,
}

/// A level with its steps, in a guide to print whole.
#[derive(Serialize)]
pub(super) struct WholeLevel {
    /// Of its heading, `_LEVEL`.
    pub anchor: String,
    pub level: LevelView,
    pub steps: Vec<WholeStep>,
}

/// A step in a guide to print whole.
#[derive(Serialize)]
pub(super) struct WholeStep {
    /// Of its heading, `_LEVEL_STEP`: two levels may have steps of one name.
    pub anchor: String,
    pub step: StepView,
}

pub(super) fn whole(writer: &Writer, entry: &Entry) -> Option<WholeView> {
    let edition = writer.edition;
    let warning = edition.whole_warning();
    // A level stands under the guide, and a step under its level.
    let (of_level, of_step) = (writer.deeper(1), writer.deeper(2));
    let steps = |parent: &Entry| {
        let steps = edition.children(parent.id);
        let whole = |entry: &Entry| {
            Some(WholeStep { anchor: format!("_{}_{}", parent.name, entry.name), step: step(&of_step, entry)? })
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
        contacts: frame::numbers(writer, &warning),
        levels: edition.children(entry.id).filter_map(whole).collect(),
    })
}
