//! Files for machines: `data/site.json`, measures as CSV, `sitemap.xml`, `robots.txt`.

use serde::Serialize;

use super::super::writer::dashed;
use super::super::{Item, Output, PlannedPage, Writer};
use crate::content::markdown::words;
use crate::content::table::{MEASURES, in_norwegian};
use crate::markup::Html;
use crate::model::{Edition, Entry, EntryId, Kind, Listing, Measure, Prose, Site, Text, Who};
use crate::press::Pdf;
use crate::printout::{Printout, PrintoutKind};

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

#[derive(Serialize)]
struct SiteJson<'a> {
    format: &'static str,
    version: u32,
    site: SiteFacts<'a>,
    pages: Vec<PageRow>,
    documents: Vec<PrintoutRow>,
}

#[derive(Serialize)]
struct SiteFacts<'a> {
    title: &'a str,
    name: &'a str,
    number: &'a str,
    languages: Vec<&'a str>,
    address: &'a str,
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
        tool: (printout.kind == PrintoutKind::Form).then(|| name(printout.of)),
        unit: printout.unit.map(name),
        large: printout.large,
        pages: pdf.map(|pdf| pdf.pages),
        bytes: pdf.map(|pdf| pdf.bytes.len()),
    }
}

pub(crate) fn site_json(site: &Site, pages: Vec<PageRow>, documents: Vec<PrintoutRow>, output: &mut Output) {
    let edition = site.first();
    let settings = &edition.settings;
    let json = SiteJson {
        format: "betre-site",
        version: 1,
        site: SiteFacts {
            title: &edition.title,
            name: settings.name.as_ref().map_or("", |name| &name.text),
            number: settings.number.as_ref().map_or("", |number| &number.text),
            languages: site.editions.iter().map(|edition| edition.lang.as_str()).collect(),
            address: settings.address.as_ref().map_or("", |address| &address.0),
        },
        pages,
        documents,
    };
    sitemap(site, &json.pages, output);
    let mut text = serde_json::to_string_pretty(&json).unwrap_or_default();
    text.push('\n');
    output.insert("data/site.json".to_owned(), Item::Bytes(text.into_bytes()));
}

fn sitemap(site: &Site, pages: &[PageRow], output: &mut Output) {
    let Some(address) = site.listed_address() else { return };
    let base = address.0.trim_end_matches('/');
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
        text.push_str(&format!("Sitemap: {}/sitemap.xml\n", address.0.trim_end_matches('/')));
    }
    output.insert("robots.txt".to_owned(), Item::Bytes(text.into_bytes()));
}

/// The path of a measure table as CSV, from the root of the site.
pub(crate) fn measures_path(edition: &Edition, site: &Site, entry: &Entry) -> String {
    let first = &site.first().lang;
    let folder = if edition.lang == *first { String::new() } else { format!("{}/", edition.lang) };
    format!("data/{folder}{}/{}.csv", Listing::Measures.address_word().for_site(first), entry.name)
}

/// What Excel must see first to read the text after it as UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Each measure table as CSV that opens right in a Norwegian Excel: `;` between the cells, heads in the language of the
/// edition, which are read back too, and only the columns that have content.
pub(crate) fn measures(page: &Writer, output: &mut Output) {
    let (site, edition) = (page.site, page.edition);
    for entry in edition.of(Kind::MeasureTable) {
        let Some(table) = entry.measure_table() else { continue };
        let rows: Vec<[String; 16]> = table.measures.iter().map(|measure| cells(edition, entry, measure)).collect();
        let filled = |column: &usize| *column == 0 || rows.iter().any(|row| !row[*column].is_empty());
        let columns: Vec<usize> = (0..MEASURES.len().min(16)).filter(filled).collect();
        let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(BYTE_ORDER_MARK.to_vec());
        let heads = columns.iter().map(|column| page.say(&format!("column-{}", MEASURES[*column].0)));
        let written = writer.write_record(heads).and_then(|()| {
            let cells = |row: &[String; 16]| columns.iter().map(|column| harmless(&row[*column])).collect::<Vec<_>>();
            rows.iter().try_for_each(|row| writer.write_record(cells(row)))
        });
        // Writing to memory does not fail; if it did, the table would be left out rather than truncated.
        if let (Ok(()), Ok(bytes)) = (written, writer.into_inner()) {
            output.insert(measures_path(edition, site, entry), Item::Bytes(bytes));
        }
    }
}

/// A cell that no spreadsheet program takes for a formula, or for a day: `6-12` has a dash, as on the page.
fn harmless(cell: &str) -> String {
    if is_run(cell) {
        return format!("'{cell}");
    }
    let short = cell.len() <= 5 && cell.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    if short { dashed(cell) } else { cell.to_owned() }
}

/// Whether a spreadsheet program would calculate a cell. A number, a telephone number, a dash alone and words after a dash and
/// a blank are shown as they are.
fn is_run(cell: &str) -> bool {
    let Some(rest) = cell.strip_prefix(['+', '-']) else { return cell.len() > 1 && cell.starts_with(['=', '@', '\t']) };
    let calls = |(at, c): (usize, char)| "|!".contains(c) || c == '(' && rest[..at].ends_with(char::is_alphanumeric);
    match rest.chars().next() {
        None => false,
        Some(' ' | '\u{a0}') if rest.contains(char::is_alphabetic) => rest.char_indices().any(calls),
        _ => !rest.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || ".,%".contains(c)),
    }
}

fn cells(edition: &Edition, entry: &Entry, measure: &Measure) -> [String; 16] {
    let text = |text: &Option<Text>| text.as_ref().map(|text| text.text.clone()).unwrap_or_default();
    let prose = |prose: &Option<Prose>| prose.as_ref().map(|prose| words(&prose.line)).unwrap_or_default();
    let service = measure.service.iter().map(|who| match who {
        Who::Words(prose) => words(&prose.line),
        Who::Reference(reference) => edition
            .find(reference, &[Kind::Service, Kind::Unit], Some(entry))
            .map_or_else(|| reference.id.clone(), |service| service.title.text.clone()),
    });
    [
        text(&measure.title),
        prose(&measure.description),
        prose(&measure.group),
        dashed(&text(&measure.ages)),
        measure.levels.iter().map(u32::to_string).collect::<Vec<_>>().join(", "),
        prose(&measure.arena),
        service.collect::<Vec<_>>().join(", "),
        prose(&measure.when),
        prose(&measure.duration),
        measure.prevention.map(|kind| prevention(edition, kind.name())).unwrap_or_default(),
        text(&measure.risk),
        text(&measure.theme),
        prose(&measure.evidence),
        prose(&measure.cost),
        prose(&measure.how),
        measure.link.as_ref().map(|link| link.0.clone()).unwrap_or_default(),
    ]
}

/// How a measure prevents, as it is written in a cell.
fn prevention(edition: &Edition, word: &'static str) -> String {
    if edition.lang == "en" { word } else { in_norwegian(word) }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_would_be_run_is_made_harmless() {
        for cell in ["-", "+", "=", "-15", "-1,5 %", "- gratis", "- gratis (for alle)", "+47 57 00 40 01", "6 år"] {
            assert!(!is_run(cell), "{cell}");
        }
        for cell in ["=B2", "+A1", "-A1", "-2+3", "@SUM(A1)", "- cmd|'/C calc'!A0", "- SUM(A1)", "-gratis", "+1*A1"] {
            assert!(is_run(cell), "{cell}");
        }
    }
}
