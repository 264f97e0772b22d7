//! Measure tables: what can be done, for whom, by whom.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use crate::content::markdown::{self, BlockContent};
use crate::content::name::{Anchors, plain};
use crate::diagnostic::Span;
use crate::model::fields::{Fields, Keyed, Record};

use super::{Entry, Kind, Name, Prose, Text, Web, Who, choice};

/// `measures/ID.toml`, or a CSV file or spreadsheet with `ID.md` beside it.
#[derive(Debug, Clone)]
pub struct MeasureTable {
    pub short: Option<Prose>,
    pub measures: Vec<Measure>,
}

/// One row.
#[derive(Debug, Clone)]
pub struct Measure {
    pub id: Option<Name>,
    pub title: Option<Text>,
    pub description: Option<Prose>,
    pub group: Option<Prose>,
    pub ages: Option<Text>,
    pub levels: Vec<u32>,
    /// Where its levels are.
    pub levels_at: Option<Span>,
    pub arena: Option<Prose>,
    pub service: Vec<Who>,
    pub when: Option<Prose>,
    pub duration: Option<Prose>,
    pub prevention: Option<Prevention>,
    pub risk: Option<Text>,
    pub theme: Option<Text>,
    pub evidence: Option<Prose>,
    pub cost: Option<Prose>,
    pub how: Option<Prose>,
    pub link: Option<Web>,
    /// Where its table is; in a spreadsheet or CSV file, its row.
    pub span: Span,
}

choice! {
    /// For all, for groups at risk, for individual children.
    Prevention "type-prevention" {
        Universal "universal",
        Selective "selective",
        Indicated "indicated",
    }
}

impl Record for Measure {
    const NAME: &'static str = "measure";

    fn read(fields: &Fields) -> Measure {
        Measure {
            id: fields.get("id"),
            title: fields.required("title"),
            description: fields.get("description"),
            group: fields.get("group"),
            ages: fields.get("ages"),
            levels: fields.list("levels"),
            levels_at: fields.span_of("levels"),
            arena: fields.get("arena"),
            service: fields.who_or_words("service", &[Kind::Service, Kind::Unit]),
            when: fields.get("when"),
            duration: fields.get("duration"),
            prevention: fields.get("prevention"),
            risk: fields.get("risk"),
            theme: fields.get("theme"),
            evidence: fields.get("evidence"),
            cost: fields.get("cost"),
            how: fields.get("how"),
            link: fields.get("link"),
            span: fields.span,
        }
    }
}

impl Record for MeasureTable {
    const NAME: &'static str = "measure-table";

    fn read(fields: &Fields) -> MeasureTable {
        // What its own columns mean is needed before there are any rows: `content/join.rs`.
        let _: Vec<Keyed<Text>> = fields.keyed("columns");
        MeasureTable { short: fields.get("short"), measures: fields.list("measures") }
    }
}

impl Entry {
    /// The anchor of each row of a measure table on its page: several may have the same title, and so may a heading of its text.
    pub fn measure_anchors(&self) -> Vec<String> {
        let mut headings = Vec::new();
        markdown::walk_blocks(&self.body.blocks, &mut |block| {
            if let BlockContent::Heading(heading) = &block.content {
                headings.push(heading.anchor.clone());
            }
        });
        let mut anchors: Anchors = headings.into_iter().collect();
        let measures = self.measure_table().map(|table| table.measures.as_slice()).unwrap_or_default();
        let wanted = measures.iter().map(|measure| {
            let wanted = measure.id.as_ref().map(|id| &id.text).or(measure.title.as_ref().map(|title| &title.text));
            plain(wanted.map_or("", String::as_str))
        });
        wanted.map(|wanted| anchors.give(&wanted)).collect()
    }
}
