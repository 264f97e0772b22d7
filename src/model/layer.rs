//! `layer.toml`: what a layer that sites share says about itself; and the layers of a site.

use std::path::PathBuf;

use crate::content::markdown::Reference;
use crate::content::value::{Table, overlay};
use crate::content::{Document, Kind, LayerRead};
use crate::diagnostic::{Findings, Sources};
use crate::model::fields::{Fields, Keyed, Reading, Record};

use super::{Acute, Languages, Meta, Question, Review, Setting, Text, Web, Who};

/// The settings of a layer.
#[derive(Debug, Clone, Default)]
pub struct LayerSettings {
    /// Which version it is, as whoever keeps it counts.
    pub version: Option<Text>,
    /// What it is written in; files without a language are in the first.
    pub languages: Languages,
    /// What holds for a site that does not say otherwise.
    pub site: SiteDefaults,
}

/// What a layer says for its sites, by the keys of `site.toml`.
#[derive(Debug, Clone, Default)]
pub struct SiteDefaults {
    /// The acute warning.
    pub acute: Option<Acute>,
    /// Where children are.
    pub settings: Vec<Keyed<Setting>>,
    /// The questions that services answer.
    pub questions: Vec<Question>,
    /// Who owns what has no owner, and how often it is reviewed.
    pub review: Review,
    /// Where the young leave to.
    pub exit: Option<Web>,
    /// What else hides that somebody has been here.
    pub safety: Option<Reference>,
    /// The unit that coordinates.
    pub coordinating_unit: Option<Reference>,
    /// The log of who does what.
    pub log_system: Option<Reference>,
    /// Whom to tell of a fault.
    pub report_fault: Option<Reference>,
    /// Who publishes the site.
    pub issued_by: Vec<Who>,
    /// Who keeps it.
    pub maintained_by: Vec<Who>,
}

impl Record for SiteDefaults {
    const NAME: &'static str = "settings";

    fn read(fields: &Fields) -> SiteDefaults {
        SiteDefaults {
            acute: fields.get("acute"),
            settings: fields.keyed("settings"),
            questions: fields.list("questions"),
            review: fields.get("review").unwrap_or_default(),
            exit: fields.get("exit"),
            safety: fields.reference("safety", &[Kind::Page]),
            coordinating_unit: fields.reference("coordinating_unit", &[Kind::Contact]),
            log_system: fields.reference("log_system", &[Kind::Tool]),
            report_fault: fields.reference("report_fault", &[Kind::Contact]),
            issued_by: fields.who("issued_by", &[Kind::Role]),
            maintained_by: fields.who("maintained_by", &[Kind::Role]),
        }
    }
}

impl Record for LayerSettings {
    const NAME: &'static str = "layer";

    fn read(fields: &Fields) -> LayerSettings {
        LayerSettings {
            version: fields.required("version"),
            languages: fields.get("languages").unwrap_or_default(),
            site: fields.get("site").unwrap_or_default(),
        }
    }
}

/// A layer that the site shares with others.
#[derive(Debug, Clone)]
pub struct SharedLayer {
    /// As the site names it.
    pub name: String,
    /// Its folder; empty if it is part of the program.
    pub root: PathBuf,
    /// What it calls itself, in the site's first language if it says so.
    pub title: Option<String>,
    /// Which version it is.
    pub version: Option<String>,
    /// The languages it is written in; files without a language are in the first.
    pub languages: Vec<String>,
}

impl SharedLayer {
    /// What it calls itself, else how the site names it, and its version.
    pub fn full_name(&self) -> String {
        let name = self.title.as_deref().unwrap_or(&self.name);
        self.version.iter().fold(name.to_owned(), |name, version| format!("{name} {version}"))
    }
}

/// The layers of a site, from what was read and the settings among the documents. What is wrong in the settings is reported.
pub(super) fn shared_layers(
    read: &[LayerRead],
    documents: &[Document],
    sources: &Sources,
    findings: &Findings,
) -> Vec<SharedLayer> {
    let layer = |(number, read): (usize, &LayerRead)| {
        let settings = |document: &&Document| document.kind == Kind::Layer && document.layer == number;
        let read_table = |document: &Document, table: &Table| {
            let mut reading = Reading::new(Kind::Layer, sources, findings);
            reading.broken = document.broken;
            let fields = Fields::new(table, document.span, &reading);
            let both = (Meta::read(&fields), LayerSettings::read(&fields));
            fields.finish();
            both
        };
        let base = documents.iter().filter(settings).find(|document| document.lang.is_none());
        let (meta, own) = base.map_or_else(Default::default, |base| read_table(base, &base.table));
        // What its words in other languages say is read where a site's are; here it is seen whether they can be.
        let is_words = |document: &&Document| document.lang.is_some() && !document.stands_alone;
        for words in documents.iter().filter(settings).filter(is_words) {
            let mut table = base.map(|base| base.table.clone()).unwrap_or_default();
            overlay(&mut table, &words.table, findings);
            read_table(words, &table);
        }
        let text = |text: Option<Text>| text.map(|text| text.text);
        SharedLayer {
            name: read.name.clone(),
            root: read.root.clone(),
            title: text(meta.title),
            version: text(own.version),
            languages: read.languages.clone(),
        }
    };
    read.iter().enumerate().map(layer).collect()
}
