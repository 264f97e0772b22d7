//! Documents to print: the links of a page to its own, and the page of all that there are.

use serde::Serialize;

use super::super::writer::{LinkView, Writer};
use super::entries::{FileView, file_view, size};
use super::listing::ListingCommon;
use super::single_file;
use crate::model::{
    Entry, EntryId, Kind, Listing, ReaderKind, Tool, language_name, print_address, print_whole_address,
};
use crate::press::Pdf;
use crate::printout::{Printout, PrintoutKind};

/// The most units whose sheets the page of a guide links to.
const MOST_UNITS: usize = 12;

/// A document to print.
#[derive(Serialize)]
pub(crate) struct PrintoutLink {
    /// What it is, as in `data/site.json`.
    pub kind: &'static str,
    /// Whether it is in large print.
    pub large: bool,
    pub text: String,
    /// The language of the text if it is not the page's; else empty.
    pub lang: String,
    pub url: String,
    /// «PDF, 1 side, 54 kB»; in a preview, which makes it only on request, «PDF».
    pub about: String,
}

/// The documents that belong to a page: its own first, then those of the guide it is in.
pub(super) fn documents(writer: &Writer, entry: &Entry) -> Vec<PrintoutLink> {
    let guide = writer.edition.lineage(entry).find(|above| above.kind == Kind::Guide).map(|guide| guide.id);
    let measures = writer.edition.listing(Listing::Measures).map(|overview| overview.id);
    let own = |printout: &Printout| printout.unit.unwrap_or(printout.of) == entry.id;
    let around = |printout: &Printout| {
        let of_guide = printout.guide == guide && guide == Some(printout.of) && printout.unit.is_none();
        let of_table = entry.kind == Kind::MeasureTable && Some(printout.of) == measures;
        let of_reader = printout.kind == PrintoutKind::HandOut && entry.name == ReaderKind::Guardian.name();
        !printout.large && (of_guide || of_table || (entry.kind == Kind::Reader && of_reader))
    };
    let first = writer.printouts().filter(|(printout, _)| own(printout));
    let then = writer.printouts().filter(|(printout, _)| !own(printout) && around(printout));
    first.chain(then).map(|(printout, pdf)| printout_link(writer, printout, pdf)).collect()
}

/// The sheet of something that has one: a step's meeting, a level, a ladder.
pub(super) fn sheet_of(writer: &Writer, entry: &Entry) -> Option<PrintoutLink> {
    let mut of_entry = writer.printouts().filter(|(printout, _)| printout.of == entry.id);
    of_entry.next().map(|(printout, pdf)| printout_link(writer, printout, pdf))
}

/// The overviews of a guide with the numbers of one unit each, by the unit's title; none if there are more than
/// [`MOST_UNITS`], which the page of all documents lists.
pub(super) fn unit_sheets(writer: &Writer, guide: &Entry) -> Vec<PrintoutLink> {
    let sheet = |(printout, pdf): (&Printout, Option<&Pdf>)| {
        let unit = writer.edition.entry(printout.unit.filter(|_| printout.of == guide.id)?);
        Some(PrintoutLink { text: writer.title(unit), ..printout_link(writer, printout, pdf) })
    };
    let sheets: Vec<PrintoutLink> = writer.printouts().filter_map(sheet).collect();
    if sheets.len() > MOST_UNITS { Vec::new() } else { sheets }
}

/// Whether a page of this kind has documents.
pub(super) fn has_documents(entry: &Entry) -> bool {
    let listing = matches!(
        entry.listing(),
        Some(Listing::Measures | Listing::Contacts | Listing::Deadlines | Listing::Documents)
    );
    let form = entry.tool().is_some_and(Tool::has_fields);
    listing
        || form
        || matches!(entry.kind, Kind::Guide | Kind::Level | Kind::Step | Kind::MeasureTable | Kind::RelayLog)
}

fn printout_link(writer: &Writer, printout: &Printout, pdf: Option<&Pdf>) -> PrintoutLink {
    let word = match (printout.kind, printout.unit) {
        (PrintoutKind::Overview, Some(_)) => "print-overview-of-unit",
        (PrintoutKind::HandOut, _) if is_overview(writer, printout.of) => "print-contacts",
        (PrintoutKind::HandOut, _) => "print-relay-log",
        (kind, _) => &format!("print-{}", kind.name()),
    };
    let title = writer.title(writer.edition.entry(printout.of));
    let text = writer.words.say_with(word, [("text", title.into())]);
    PrintoutLink {
        kind: printout.kind.name(),
        large: printout.large,
        text: if printout.large { writer.words.say_with("document-large", [("text", text.into())]) } else { text },
        lang: String::new(),
        url: writer.file_url(&printout.path),
        about: about(writer, pdf),
    }
}

/// «PDF, 1 side, 54 kB».
fn about(writer: &Writer, pdf: Option<&Pdf>) -> String {
    let Some(pdf) = pdf else { return "PDF".to_owned() };
    let pages = writer.words.say_with("print-pages", [("n", pdf.pages.into())]);
    format!("PDF, {pages}, {}", size(writer, pdf.bytes.len() as u64))
}

fn is_overview(writer: &Writer, entry: EntryId) -> bool {
    writer.edition.entry(entry).kind == Kind::Listing
}

/// The page of all documents: who needs them, and what can be printed from the browser.
#[derive(Serialize)]
pub(crate) struct DocumentsView {
    #[serde(flatten)]
    pub common: ListingCommon,
    pub groups: Vec<DocumentGroup>,
}

/// Documents that are looked for together.
#[derive(Serialize)]
pub(crate) struct DocumentGroup {
    pub title: String,
    /// The language of the title if it is not the page's; else empty.
    pub lang: String,
    pub anchor: String,
    pub documents: Vec<PrintoutLink>,
    /// Pages that are made to be printed from the browser.
    pub pages: Vec<LinkView>,
    /// The guide as one file; `None` for what is no guide.
    pub single_file: Option<FileView>,
    /// Tools with a file to fill in on a computer.
    pub files: Vec<FileRow>,
}

/// A tool with a file.
#[derive(Serialize)]
pub(crate) struct FileRow {
    pub link: LinkView,
    pub file: FileView,
}

/// All documents of an edition, in groups that are not empty.
pub(super) fn all(writer: &Writer, common: ListingCommon) -> DocumentsView {
    let edition = writer.edition;
    let is_to_families = |printout: &Printout| match printout.kind {
        PrintoutKind::HandOut => true,
        PrintoutKind::Form => edition.entry(printout.of).tool().is_some_and(Tool::is_for_families),
        _ => false,
    };
    // What families fill in together with staff stands in both places.
    let is_for_work = |printout: &Printout| match printout.kind {
        PrintoutKind::Measures | PrintoutKind::Deadlines | PrintoutKind::Ladder => true,
        PrintoutKind::Form => {
            let audience = edition.entry(printout.of).tool().map(|tool| tool.audience.as_slice()).unwrap_or_default();
            !printout.large && (audience.is_empty() || audience.iter().any(|reader| reader.is_staff()))
        }
        _ => false,
    };
    let titled = |(printout, pdf): (&Printout, Option<&Pdf>)| PrintoutLink {
        text: writer.printout_title(printout),
        ..printout_link(writer, printout, pdf)
    };
    let those = |is: &dyn Fn(&Printout) -> bool| -> Vec<PrintoutLink> {
        writer.printouts().filter(|(printout, _)| is(printout)).map(titled).collect()
    };
    let group = |anchor: &str, title: String, documents: Vec<PrintoutLink>| DocumentGroup {
        anchor: format!("_{anchor}"),
        title,
        lang: String::new(),
        documents,
        pages: Vec::new(),
        single_file: None,
        files: Vec::new(),
    };
    let said = |key: &str, is: &dyn Fn(&Printout) -> bool| group(key, writer.say(key), those(is));
    let mut groups = vec![said("documents-families", &is_to_families)];
    for guide in edition.of(Kind::Guide).filter(|guide| edition.is_printed(guide)) {
        let is_level =
            |printout: &Printout| printout.kind == PrintoutKind::LevelSheet && printout.guide == Some(guide.id);
        let is_whole = |printout: &Printout| printout.of == guide.id && printout.unit.is_none() || is_level(printout);
        groups.push(DocumentGroup {
            lang: writer.title_lang(guide),
            pages: pages(writer, guide),
            single_file: single_file::download(writer, guide),
            ..group(&format!("guide-{}", guide.name), writer.title(guide), those(&is_whole))
        });
    }
    groups.push(group("documents-languages", writer.say("documents-languages"), translated(writer)));
    groups.push(said("documents-units", &|printout| printout.unit.is_some()));
    groups.push(said("documents-meetings", &|printout| printout.kind == PrintoutKind::MeetingSheet));
    groups.push(said("documents-work", &is_for_work));
    let file = |entry: &Entry| {
        let file = entry.tool()?.file.as_ref()?;
        Some(FileRow { link: writer.link(entry), file: file_view(writer, &file.path) })
    };
    let files = edition.of(Kind::Tool).filter(|entry| entry.address.is_some()).filter_map(file).collect();
    groups.push(DocumentGroup { files, ..group("documents-files", writer.say("documents-files"), Vec::new()) });
    groups.retain(|group| !(group.documents.is_empty() && group.pages.is_empty() && group.files.is_empty()));
    DocumentsView { common, groups }
}

/// What families can be given in a language that the site has some pages in: it has no page of documents of its own.
fn translated(writer: &Writer) -> Vec<PrintoutLink> {
    let printouts = writer.printouts_in_all().filter(|(printout, _)| !printout.large);
    let link = |(printout, pdf): (&Printout, Option<&Pdf>)| {
        let edition = writer.site.editions.get(printout.edition).filter(|edition| edition.has_some)?;
        // A Norwegian name in brackets would have to be marked as such.
        let title = edition.entry(printout.of).title.text.split('(').next().unwrap_or_default().trim_end();
        let text = format!("{} – {title}", language_name(&edition.lang));
        let named = !title.is_empty();
        named.then(|| PrintoutLink {
            kind: printout.kind.name(),
            large: printout.large,
            text,
            lang: edition.lang.clone(),
            url: writer.file_url(&printout.path),
            about: about(writer, pdf),
        })
    };
    printouts.filter_map(link).collect()
}

/// The pages of a guide that are made to be printed.
fn pages(writer: &Writer, guide: &Entry) -> Vec<LinkView> {
    let Some(address) = &guide.address else { return Vec::new() };
    let first = &writer.site.first().lang;
    let page = |key: &str, address: String| LinkView {
        text: writer.say(key),
        url: writer.url(&address),
        ..LinkView::default()
    };
    vec![
        page("print-overview", print_address(address, first)),
        page("print-whole", print_whole_address(address, first)),
    ]
}
