//! The guide on one sheet.

use serde::Serialize;

use super::super::text::{FactNode, TextNode, line};
use super::{Ink, Titled, fact_node, ink_of, items};
use crate::model::{Colour, Entry, Kind};
use crate::render::view::{guide, units};
use crate::render::{Design, Writer, phone_link};

/// The guide on one sheet.
#[derive(Serialize)]
pub(crate) struct Overview {
    /// The guide's title.
    pub guide: Titled,
    /// All its levels.
    pub groups: Vec<OverviewGroup>,
    /// The unit whose numbers are on the sheet; empty if there is space to write them in.
    pub unit: String,
    /// Whom to call about a worry: at the unit, and the coordinating unit.
    pub numbers: Vec<FactNode>,
}

/// Levels under one heading.
#[derive(Serialize)]
pub(crate) struct OverviewGroup {
    /// Empty for levels without a group.
    pub title: Vec<TextNode>,
    pub levels: Vec<OverviewLevel>,
}

/// A level with its steps.
#[derive(Serialize)]
pub(crate) struct OverviewLevel {
    /// «Nivå 2»; empty for a level without a number.
    pub number: String,
    pub title: String,
    /// The language of the title if it is not the document's; else empty.
    pub lang: String,
    /// The level's own colour, else the theme's for its number.
    pub ink: Ink,
    /// What it says about itself, in one line.
    pub short: Vec<TextNode>,
    /// How many services take part, in words; empty for a bare number.
    pub services: Vec<TextNode>,
    /// Whether it is beside the flow, as an individual plan is.
    pub outside_flow: bool,
    pub steps: Vec<OverviewStep>,
}

/// A step in the list of its level.
#[derive(Serialize)]
pub(crate) struct OverviewStep {
    pub number: Option<u32>,
    pub title: String,
    /// The language of the title if it is not the document's; else empty.
    pub lang: String,
    /// Whether the step is for some cases only.
    pub only_if: bool,
}

pub(crate) fn overview(writer: &Writer, design: &Design, entry: &Entry, unit: Option<&Entry>) -> Overview {
    let bare = writer.without_links();
    let mut levels = writer.edition.children(entry.id);
    let groups = guide::groups(&bare, entry, None).into_iter().map(|group| OverviewGroup {
        title: line(&group.title),
        levels: group
            .levels
            .into_iter()
            .map(|column| OverviewLevel {
                number: column.number,
                title: column.title,
                lang: column.lang,
                ink: levels.next().map_or_else(|| Ink::of(Colour::BLACK), |level| ink_of(design, level)),
                short: line(&column.short),
                // A bare number says nothing on a sheet.
                services: if column.services.has_letters() { line(&column.services) } else { Vec::new() },
                outside_flow: column.outside_flow,
                steps: column
                    .steps
                    .into_iter()
                    .map(|step| OverviewStep {
                        number: step.number,
                        title: step.title,
                        lang: step.lang,
                        only_if: step.only_if,
                    })
                    .collect(),
            })
            .collect(),
    });
    Overview {
        guide: Titled::of(writer, entry, writer.title(entry)),
        groups: groups.collect(),
        unit: unit.map(|unit| writer.title(unit)).unwrap_or_default(),
        numbers: numbers(writer, unit),
    }
}

/// Whom to call about a worry: at the unit, and the coordinating unit.
fn numbers(writer: &Writer, unit: Option<&Entry>) -> Vec<FactNode> {
    let edition = writer.edition;
    let mut numbers = Vec::new();
    if let Some(view) = unit.and_then(|unit| units::unit(writer, unit)) {
        let told = ["leader", "bti-contact", "nurse", "ppt", "team"];
        numbers.extend(view.facts.iter().filter(|fact| told.contains(&fact.key)).map(fact_node));
    }
    let coordinating = edition.settings.coordinating_unit.as_ref();
    let contact = coordinating.and_then(|contact| edition.find(contact, &[Kind::Contact], None));
    numbers.extend(contact.and_then(|contact| {
        let phone = contact.contact()?.phone.as_ref().map(phone_link);
        let label = line(&writer.text(&contact.title));
        Some(FactNode { label, c: items(&[phone?]) })
    }));
    numbers
}
