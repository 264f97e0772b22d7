//! Files for machines: `data/site.json`, `sitemap.xml`, `robots.txt`.

use serde::{Deserialize, Serialize};

use super::super::view::site_frame::ParallelName;
use super::super::{Item, Output, PlannedPage, Writer};
use super::dataset::DataFile;
use crate::content::Replacement;
use crate::markup::Html;
use crate::model::{Edition, EntryId, SharedLayer, Site};
use crate::press::Pdf;
use crate::printout::{Printout, PrintoutKind};

/// The list of all pages, documents and tables of data.
pub(crate) const SITE_JSON: &str = "data/site.json";

/// A page in `data/site.json`. The names of its keys are a contract with scripts.
#[derive(Serialize)]
pub(crate) struct PageRow {
    kind: &'static str,
    id: String,
    title: String,
    lang: String,
    url: String,
    source: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    guide: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<u32>,
}

/// A document to print, in `data/site.json`: a contract too.
#[derive(Serialize)]
pub(crate) struct PrintoutRow {
    kind: &'static str,
    title: String,
    lang: String,
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    guide: Option<String>,
    /// The step of a meeting sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<String>,
    /// The level of a level's sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ladder: Option<String>,
    /// The tool of a form.
    #[serde(skip_serializing_if = "Option::is_none")]
    tool: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    large: bool,
    /// `None` in a preview, which makes documents only on request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pages: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bytes: Option<usize>,
}

/// A table of open data, in `data/site.json`: a contract too.
#[derive(Serialize)]
pub(crate) struct DataFileRow {
    /// What is in it: `services`, `contacts` …
    kind: &'static str,
    lang: String,
    /// As JSON.
    url: String,
    csv: String,
    rows: usize,
}

/// A guide as one file, or a fragment for other pages, in `data/site.json`: a contract too.
#[derive(Serialize)]
pub(crate) struct MadeFileRow {
    /// `guide`; of a fragment, `acute` or `level`.
    kind: &'static str,
    /// The identifier of the guide or level; empty for the warning.
    id: String,
    lang: String,
    url: String,
    bytes: usize,
}

impl MadeFileRow {
    /// A row for a file at a path from the root of the site.
    pub(crate) fn new(kind: &'static str, id: &str, edition: &Edition, path: &str, bytes: usize) -> MadeFileRow {
        MadeFileRow { kind, id: id.to_owned(), lang: edition.lang.clone(), url: format!("/{path}"), bytes }
    }
}

#[derive(Serialize)]
struct SiteJson<'a> {
    format: &'static str,
    version: u32,
    site: SiteFacts<'a>,
    pages: Vec<PageRow>,
    documents: Vec<PrintoutRow>,
    data: Vec<DataFileRow>,
    files: Vec<MadeFileRow>,
    fragments: Vec<MadeFileRow>,
}

/// What `data/site.json` lists besides the facts of the site.
#[derive(Default)]
pub(crate) struct Listed {
    pub pages: Vec<PageRow>,
    pub documents: Vec<PrintoutRow>,
    pub data: Vec<DataFileRow>,
    pub files: Vec<MadeFileRow>,
    pub fragments: Vec<MadeFileRow>,
}

#[derive(Serialize)]
struct SiteFacts<'a> {
    title: &'a str,
    name: &'a str,
    /// In other languages.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    names: Vec<ParallelName>,
    number: &'a str,
    languages: Vec<&'a str>,
    address: &'a str,
    /// What it shares with other sites.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    layers: Vec<LayerRow>,
    /// What it has in place of something in those.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    replaced: Vec<ReplacedRow<'a>>,
}

/// A layer that the site shares with others.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct LayerRow {
    name: String,
    title: String,
    version: String,
}

/// A document in place of which the site has another, or none.
#[derive(Serialize)]
struct ReplacedRow<'a> {
    kind: &'static str,
    id: &'a str,
    /// Where it is in the layer.
    source: &'a str,
    /// Where the site says otherwise.
    by: &'a str,
    /// Whether the site has none.
    off: bool,
    /// Whether the layer's is newer.
    behind: bool,
}

pub(crate) fn row(page: &PlannedPage, edition: &Edition, prefix: &str) -> PageRow {
    PageRow {
        kind: page.kind,
        id: page.id.clone(),
        title: page.title.clone(),
        lang: edition.lang.clone(),
        url: format!("{prefix}{}", page.address),
        source: page.source.clone(),
        guide: page.guide.clone(),
        level: page.level.clone(),
        number: page.number,
    }
}

pub(crate) fn printout(writer: &Writer, printout: &Printout, pdf: Option<&Pdf>) -> PrintoutRow {
    let edition = writer.edition;
    let name = |entry: EntryId| edition.entry(entry).name.clone();
    PrintoutRow {
        kind: printout.kind.name(),
        title: writer.printout_title(printout),
        lang: edition.lang.clone(),
        url: format!("/{}", printout.path),
        guide: printout.guide.map(name),
        step: (printout.kind == PrintoutKind::MeetingSheet).then(|| name(printout.of)),
        level: (printout.kind == PrintoutKind::LevelSheet).then(|| name(printout.of)),
        ladder: (printout.kind == PrintoutKind::Ladder).then(|| name(printout.of)),
        tool: (printout.kind == PrintoutKind::Form).then(|| name(printout.of)),
        unit: printout.unit.map(name),
        large: printout.large,
        pages: pdf.map(|pdf| pdf.pages),
        bytes: pdf.map(|pdf| pdf.bytes.len()),
    }
}

pub(crate) fn data_file(file: &DataFile, edition: &Edition) -> DataFileRow {
    DataFileRow {
        kind: file.set.name(),
        lang: edition.lang.clone(),
        url: format!("/{}", file.json.path),
        csv: format!("/{}", file.csv.path),
        rows: file.rows.len(),
    }
}

pub(crate) fn site_json(site: &Site, listed: Listed, output: &mut Output) {
    let edition = site.first();
    let settings = &edition.settings;
    let json = SiteJson {
        format: "betre-site",
        version: 1,
        site: SiteFacts {
            title: &edition.title,
            name: settings.name.as_ref().map_or("", |name| &name.text),
            names: ParallelName::all(settings),
            number: settings.number.as_ref().map_or("", |number| &number.text),
            languages: site.editions.iter().map(|edition| edition.lang.as_str()).collect(),
            address: settings.address.as_ref().map_or("", |address| &address.0),
            layers: site.layers.iter().map(layer).collect(),
            replaced: site.replaced.iter().map(|replacement| replaced(site, replacement)).collect(),
        },
        pages: listed.pages,
        documents: listed.documents,
        data: listed.data,
        files: listed.files,
        fragments: listed.fragments,
    };
    sitemap(site, &json.pages, output);
    let mut text = serde_json::to_string_pretty(&json).unwrap_or_default();
    text.push('\n');
    output.insert(SITE_JSON.to_owned(), Item::Bytes(text.into_bytes()));
}

fn layer(layer: &SharedLayer) -> LayerRow {
    let (title, version) = (layer.title.clone().unwrap_or_default(), layer.version.clone().unwrap_or_default());
    LayerRow { name: layer.name.clone(), title, version }
}

fn replaced<'a>(site: &'a Site, replacement: &'a Replacement) -> ReplacedRow<'a> {
    let Replacement { kind, id, old, new, off, .. } = replacement;
    let (source, by) = (site.sources.path(*old), site.sources.path(*new));
    ReplacedRow { kind: kind.name(), id, source, by, off: *off, behind: Site::is_behind(replacement) }
}

fn sitemap(site: &Site, pages: &[PageRow], output: &mut Output) {
    let Some(address) = site.listed_address() else { return };
    let base = address.without_slash();
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.push_str("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for page in pages {
        let address = Html::text(&format!("{base}{}", page.url));
        xml.push_str(&format!("<url><loc>{}</loc></url>\n", address.as_str()));
    }
    xml.push_str("</urlset>\n");
    output.insert("sitemap.xml".to_owned(), Item::Bytes(xml.into_bytes()));
}

pub(crate) fn for_robots(site: &Site, output: &mut Output) {
    let mut text = String::from("User-agent: *\nAllow: /\n");
    if let Some(address) = site.listed_address() {
        text.push_str(&format!("Sitemap: {}/sitemap.xml\n", address.without_slash()));
    }
    output.insert("robots.txt".to_owned(), Item::Bytes(text.into_bytes()));
}
