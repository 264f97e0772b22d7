//! All measure tables, in landscape.

use serde::Serialize;

use super::super::text::{FactNode, TextNode, blocks, line};
use super::{fact_node, items};
use crate::model::{Entry, Listing};
use crate::render::Writer;
use crate::render::view::{Fact, entries, listing};

/// All measure tables.
#[derive(Serialize)]
pub(crate) struct Measures {
    /// The lead of the page of all measures.
    pub lead: Vec<TextNode>,
    /// In the order of that page.
    pub tables: Vec<MeasureSheet>,
}

/// A measure table.
#[derive(Serialize)]
pub(crate) struct MeasureSheet {
    pub title: String,
    /// The language of the title if it is not the document's; else empty.
    pub lang: String,
    /// What the table says about itself, in one line.
    pub lead: Vec<TextNode>,
    pub body: Vec<TextNode>,
    pub rows: Vec<MeasureRow>,
}

/// A row of a measure table.
#[derive(Serialize)]
pub(crate) struct MeasureRow {
    pub title: Vec<TextNode>,
    pub description: Vec<TextNode>,
    /// Universal, selective or indicated; the word is printed beside it, since colour alone means nothing to many.
    pub prevention: String,
    pub prevention_word: String,
    /// For whom: group, ages, levels, risk.
    pub whom: Vec<FactNode>,
    /// Everything else, the service first.
    pub more: Vec<FactNode>,
}

pub(crate) fn measures(writer: &Writer) -> Measures {
    let edition = writer.edition;
    let overview = edition.listing(Listing::Measures);
    let table = |entry: &Entry| {
        let view = entries::measures(&writer.deeper(0), entry)?;
        let row = |measure: &entries::MeasureView| {
            let whom = ["group", "ages", "levels", "risk"];
            // The column's head says «for whom»; no cell repeats it.
            let answer = |fact: &Fact| match fact.key {
                "group" => FactNode::new(Vec::new(), items(&fact.items)),
                _ => fact_node(fact),
            };
            let (whom, mut more): (Vec<_>, Vec<_>) = measure.facts.iter().partition(|fact| whom.contains(&fact.key));
            more.sort_by_key(|fact| fact.key != "service");
            MeasureRow {
                title: line(&measure.title),
                description: line(&measure.description),
                prevention: measure.prevention.clone(),
                prevention_word: measure.prevention_word.clone(),
                whom: whom.into_iter().map(answer).collect(),
                more: more.into_iter().map(fact_node).collect(),
            }
        };
        Some(MeasureSheet {
            title: writer.title(entry),
            lang: writer.title_lang(entry),
            lead: line(&view.common.lead),
            body: blocks(&view.common.body),
            rows: view.measures.iter().map(row).collect(),
        })
    };
    Measures {
        lead: overview.and_then(|entry| entry.summary()).map(|lead| line(&writer.prose(lead))).unwrap_or_default(),
        tables: listing::in_order(edition, Listing::Measures)
            .into_iter()
            .filter_map(table)
            .filter(|table| !table.rows.is_empty())
            .collect(),
    }
}
