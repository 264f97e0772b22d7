//! Open data: what there is of a kind in the whole site, as a table for spreadsheets and one for programs.

use std::sync::Arc;

use serde::Serialize;

use super::super::{Item, Output, Writer};
use super::rows;
use super::table::{self, DataRow, JsonRow};
use crate::content::AddressWord;
use crate::model::{Date, Entry, Kind, Listing};

/// What open data is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dataset {
    Measures,
    Services,
    Units,
    Contacts,
    Deadlines,
    Steps,
    Situations,
}

/// The name of the file of steps, which have no listing.
const STEPS: AddressWord = AddressWord(["steg", "steg", "steps"]);

impl Dataset {
    /// Every one, in the order of the page of open data.
    const ALL: [Dataset; 7] = [
        Dataset::Measures,
        Dataset::Services,
        Dataset::Units,
        Dataset::Contacts,
        Dataset::Deadlines,
        Dataset::Steps,
        Dataset::Situations,
    ];

    /// Its name: a contract with scripts, and the end of the theme's words for it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Dataset::Measures => "measures",
            Dataset::Services => "services",
            Dataset::Units => "units",
            Dataset::Contacts => "contacts",
            Dataset::Deadlines => "deadlines",
            Dataset::Steps => "steps",
            Dataset::Situations => "situations",
        }
    }

    /// Its word in addresses.
    fn address_word(self) -> AddressWord {
        let listing = match self {
            Dataset::Measures => Listing::Measures,
            Dataset::Services => Listing::Services,
            Dataset::Units => Listing::Units,
            Dataset::Contacts => Listing::Contacts,
            Dataset::Deadlines => Listing::Deadlines,
            Dataset::Situations => Listing::Situations,
            Dataset::Steps => return STEPS,
        };
        listing.address_word()
    }

    /// The kinds of entries that its rows are made from.
    fn kinds(self) -> &'static [Kind] {
        match self {
            Dataset::Measures => &[Kind::MeasureTable],
            Dataset::Services => &[Kind::Service],
            Dataset::Units => &[Kind::Unit],
            Dataset::Contacts => &[Kind::Contact],
            Dataset::Deadlines => &[Kind::Step, Kind::Service],
            Dataset::Steps => &[Kind::Step],
            Dataset::Situations => &[Kind::Situation],
        }
    }

    /// The rows that an entry is.
    fn rows(self, writer: &Writer, entry: &Entry) -> Vec<DataRow> {
        match self {
            Dataset::Measures => rows::measures(writer, entry),
            Dataset::Services => rows::service(writer, entry).into_iter().collect(),
            Dataset::Units => rows::unit(writer, entry).into_iter().collect(),
            Dataset::Contacts => rows::contact(writer, entry).into_iter().collect(),
            Dataset::Deadlines => rows::deadlines(writer, entry),
            Dataset::Steps => rows::step(writer, entry).into_iter().collect(),
            Dataset::Situations => rows::situation(writer, entry).into_iter().collect(),
        }
    }
}

/// A file and its path from the root of the site.
pub(crate) struct MadeFile {
    pub path: String,
    pub bytes: Vec<u8>,
}

/// A dataset of an edition in its two forms.
pub(crate) struct DataFile {
    pub set: Dataset,
    /// At least one.
    pub rows: Vec<DataRow>,
    /// The newest review of what is in it.
    pub reviewed: Option<Date>,
    pub csv: MadeFile,
    pub json: MadeFile,
}

impl DataFile {
    /// Puts both files into the output.
    pub(crate) fn publish(&self, output: &mut Output) {
        for file in [&self.csv, &self.json] {
            output.insert(file.path.clone(), Item::Bytes(file.bytes.clone()));
        }
    }
}

/// A dataset as JSON. The names of its keys are a contract with scripts.
#[derive(Serialize)]
struct DataJson<'a> {
    format: &'static str,
    version: u32,
    kind: &'static str,
    lang: &'a str,
    municipality: &'a str,
    number: &'a str,
    licence: Option<&'static str>,
    reviewed: Option<String>,
    rows: Vec<JsonRow<'a>>,
}

/// The datasets of an edition that have any rows. One with a few pages only has none of its own: most of what would be in
/// them is in the first language.
pub(crate) fn files(writer: &Writer) -> Arc<[DataFile]> {
    let sets = Dataset::ALL.into_iter().filter(|_| !writer.edition.has_some);
    writer.datasets().get(writer.edition.lang.clone(), || sets.filter_map(|set| file(writer, set)).collect())
}

fn file(writer: &Writer, set: Dataset) -> Option<DataFile> {
    let edition = writer.edition;
    let entries = set.kinds().iter().flat_map(|kind| edition.of(*kind)).filter(|entry| is_open(writer, entry));
    let made = entries.map(|entry| (entry, set.rows(writer, entry))).filter(|(_, rows)| !rows.is_empty());
    let (entries, rows): (Vec<&Entry>, Vec<Vec<DataRow>>) = made.unzip();
    let rows: Vec<DataRow> = rows.into_iter().flatten().collect();
    // What has no review of its own, as contacts, stands on a page that has one.
    let pages = entries.first().and_then(|entry| edition.listing(entry.kind.row().listing?));
    let reviewed = entries.into_iter().chain(pages).filter_map(|entry| edition.reviewed(entry)).max();
    let heads: Vec<String> =
        rows.first()?.iter().map(|field| crate::markup::capital(&writer.say(field.head))).collect();
    let cells = rows.iter().map(|row| row.iter().map(|field| field.cell.shown()).collect());
    let settings = &edition.settings;
    let json = DataJson {
        format: "betre-data",
        version: 1,
        kind: set.name(),
        lang: &edition.lang,
        municipality: settings.name.as_ref().map_or("", |name| &name.text),
        number: settings.number.as_ref().map_or("", |number| &number.text),
        licence: settings.data_licence.map(crate::model::DataLicence::address),
        reviewed: reviewed.map(|day| day.to_string()),
        rows: rows.iter().map(JsonRow).collect(),
    };
    let mut json = serde_json::to_vec_pretty(&json).ok()?;
    json.push(b'\n');
    let csv = table::csv(&heads, cells)?;
    let path = |ending: &str| format!("{}.{ending}", path(writer, set.address_word()));
    Some(DataFile {
        set,
        reviewed,
        csv: MadeFile { path: path("csv"), bytes: csv },
        json: MadeFile { path: path("json"), bytes: json },
        rows,
    })
}

/// Whether an entry is given to others as data: not what the public does not get yet, and not what lies in a guide that is
/// marked as a draft, since a table would not show the mark.
pub(super) fn is_open(writer: &Writer, entry: &Entry) -> bool {
    let edition = writer.edition;
    edition.held(entry).is_none() && !edition.lineage(entry).any(Entry::is_draft_guide)
}

/// The path of a file of data without its ending: `data/tenester`, `data/en/tenester`.
pub(super) fn path(writer: &Writer, word: AddressWord) -> String {
    let first = &writer.site.first().lang;
    let lang = &writer.edition.lang;
    let folder = if lang == first { String::new() } else { format!("{lang}/") };
    format!("data/{folder}{}", word.for_site(first))
}

/// The path of a measure table as CSV, from the root of the site.
pub(crate) fn measures_path(writer: &Writer, entry: &Entry) -> String {
    format!("{}/{}.csv", path(writer, Listing::Measures.address_word()), entry.name)
}

/// Each measure table as CSV, with heads that are read back too, and only the columns that have content.
pub(crate) fn measures(writer: &Writer, output: &mut Output) {
    for entry in writer.edition.of(Kind::MeasureTable) {
        let Some(table) = entry.measure_table() else { continue };
        let rows: Vec<Vec<(&str, String)>> = (table.measures.iter())
            .map(|measure| rows::measure(writer, entry, measure))
            .map(|row| row.into_iter().map(|field| (field.head, field.cell.shown())).collect())
            .collect();
        let filled = |column: &usize| *column == 0 || rows.iter().any(|row| !row[*column].1.is_empty());
        let columns: Vec<usize> = (0..rows::MEASURE_COLUMNS.len()).filter(filled).collect();
        let heads: Vec<String> = columns.iter().map(|column| writer.say(rows::MEASURE_COLUMNS[*column].1)).collect();
        let cells = rows.iter().map(|row| columns.iter().map(|column| row[*column].1.clone()).collect());
        if let Some(bytes) = table::csv(&heads, cells) {
            output.insert(measures_path(writer, entry), Item::Bytes(bytes));
        }
    }
}
