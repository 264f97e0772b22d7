//! `layer.toml`: what a layer that sites share says about itself; and the layers of a site.

use std::path::PathBuf;

use crate::content::{Document, Kind, LayerRead};
use crate::diagnostic::{Findings, Sources};
use crate::model::fields::{Fields, Reading, Record};

use super::{Languages, Meta, Text};

/// The settings of a layer.
#[derive(Debug, Clone, Default)]
pub struct LayerSettings {
    /// Which version it is, as whoever keeps it counts.
    pub version: Option<Text>,
    /// What it is written in; files without a language are in the first.
    pub languages: Languages,
}

impl Record for LayerSettings {
    const NAME: &'static str = "layer";

    fn read(fields: &Fields) -> LayerSettings {
        LayerSettings { version: fields.required("version"), languages: fields.get("languages").unwrap_or_default() }
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
        let is_it = |document: &&Document| document.kind == Kind::Layer && document.layer == number;
        let settings = documents.iter().find(is_it);
        let (meta, own) = settings.map_or_else(Default::default, |document| {
            let mut reading = Reading::new(Kind::Layer, sources, findings);
            reading.broken = document.broken;
            let fields = Fields::new(&document.table, document.span, &reading);
            let both = (Meta::read(&fields), LayerSettings::read(&fields));
            fields.finish();
            both
        });
        let text = |text: Option<Text>| text.map(|text| text.text);
        SharedLayer {
            name: read.name.clone(),
            root: read.root.clone(),
            title: text(meta.title),
            version: text(own.version),
        }
    };
    read.iter().enumerate().map(layer).collect()
}
