//! The page of open data: what each file holds, its columns, its size, and what others may do with it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::files::dataset::{self, DataFile, MadeFile};
use super::super::files::export::SITE_JSON;
use super::super::files::fragments::FragmentOf;
use super::super::linked::catalogue;
use super::super::writer::{LinkView, Writer};
use super::entries::{FileView, size};
use super::listing::ListingCommon;
use crate::markup::capital;
use crate::model::DataLicence;

/// The page of open data.
#[derive(Serialize)]
pub(crate) struct DataView {
    #[serde(flatten)]
    pub common: ListingCommon,
    /// What others may do with the data: a name that is not translated. Empty if the site does not say.
    pub licence: String,
    /// Where the licence can be read.
    pub licence_url: String,
    pub sets: Vec<DatasetView>,
    /// The municipality's services for data catalogues, if there are any.
    pub catalogue: Option<CatalogueView>,
    /// Fragments for other web pages, with their addresses on the web; none on a site without an address.
    pub fragments: Vec<LinkView>,
    /// The list of all pages and documents.
    pub site: FileView,
}

/// The services for data catalogues.
#[derive(Serialize)]
pub(crate) struct CatalogueView {
    pub file: FileView,
    /// How many services are in it.
    pub count: usize,
}

/// A table of open data.
#[derive(Serialize)]
pub(crate) struct DatasetView {
    /// As in `data/site.json`.
    pub kind: &'static str,
    /// What it holds.
    pub about: String,
    pub title: String,
    /// Empty: the title is the theme's.
    pub lang: String,
    pub anchor: String,
    pub rows: usize,
    /// When anything in it was last reviewed; empty if that is unknown.
    pub reviewed: String,
    /// For spreadsheets, then for programs.
    pub files: Vec<FileView>,
    pub columns: Vec<DataColumnView>,
}

/// A column of such a table.
#[derive(Serialize)]
pub(crate) struct DataColumnView {
    /// Its head in the file for spreadsheets.
    pub head: String,
    /// Its name in the file for programs.
    pub key: &'static str,
    /// The theme's word for what it contains.
    pub shape: String,
}

pub(super) fn data(writer: &Writer, common: ListingCommon) -> DataView {
    let licence = writer.edition.settings.data_licence;
    let count = catalogue::services(writer.site).len();
    // How large these are is not known while pages are made.
    let file = |path: &str, format: &str| FileView {
        url: writer.file_url(path),
        format: format.to_owned(),
        size: String::new(),
    };
    DataView {
        common,
        licence: licence.map(DataLicence::title).unwrap_or_default().to_owned(),
        licence_url: licence.map(DataLicence::address).unwrap_or_default().to_owned(),
        sets: dataset::files(writer).iter().map(|file| set(writer, file)).collect(),
        catalogue: (count > 0).then(|| CatalogueView { file: file(&catalogue::path(writer.site), "JSON-LD"), count }),
        fragments: FragmentOf::all(writer).into_iter().map(|of| fragment(writer, of)).collect(),
        site: file(SITE_JSON, "JSON"),
    }
}

/// A fragment by what it is of, and its address on the web.
fn fragment(writer: &Writer, of: FragmentOf) -> LinkView {
    let link = match of {
        FragmentOf::Acute => LinkView { text: writer.say("acute-label"), ..LinkView::default() },
        FragmentOf::Level(level) => writer.step_or_level(level),
    };
    LinkView { url: writer.web_address_in(writer.site.first(), &of.path(writer)), ..link }
}

fn set(writer: &Writer, file: &DataFile) -> DatasetView {
    let made = |made: &MadeFile, format: &str| FileView {
        url: writer.file_url(&made.path),
        format: format.to_owned(),
        size: size(writer, made.bytes.len() as u64),
    };
    // An empty cell is text; another row shows what the column is.
    let mut shapes: BTreeMap<&str, &str> = BTreeMap::new();
    for field in file.rows.iter().flatten().filter(|field| field.cell.shape() != "text") {
        shapes.insert(field.key, field.cell.shape());
    }
    let columns = file.rows.first().into_iter().flatten().map(|field| DataColumnView {
        head: capital(&writer.say(field.head)),
        key: field.key,
        shape: writer.say(&format!("data-shape-{}", shapes.get(field.key).unwrap_or(&"text"))),
    });
    DatasetView {
        kind: file.set.name(),
        about: writer.say(&format!("data-{}", file.set.name())),
        title: capital(&writer.say(&format!("data-title-{}", file.set.name()))),
        lang: String::new(),
        anchor: format!("_{}", file.set.name()),
        rows: file.rows.len(),
        reviewed: file.reviewed.map(|day| writer.date(day)).unwrap_or_default(),
        files: vec![made(&file.csv, "CSV"), made(&file.json, "JSON")],
        columns: columns.collect(),
    }
}
