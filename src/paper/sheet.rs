//! A document's data: what it contains, assembled when it is to be made.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::settle::Settling;
use super::text::{ROOT, is_seen};
use super::view::{self, Paper, PaperContent};
use crate::diagnostic::catalogue::Words;
use crate::diagnostic::{Code, Diagnostic, Findings, Span, listed};
use crate::model::{Edition, Kind, ReaderKind, Site, Tool};
use crate::photo::Photos;
use crate::press::{self, Fault, Pdf, Sheet, SheetPicture};
use crate::printout::{Printout, PrintoutKind};
use crate::render::view::contacts::{in_no_group, needs};
use crate::render::{Design, Shared, Theme, Writer};

/// The most bytes of text that a document is set from, with the names of its parts: four times a whole guide. Typst takes 430
/// times as much memory.
const MOST_DATA: usize = 1_000_000;

/// The words of an edition, and the theme's templates with them.
type EditionWords = (Arc<Words>, Arc<tera::Tera>);

/// What printouts are assembled from: the site, the theme, and the words of each edition.
pub struct Papers<'a> {
    site: &'a Site,
    photos: Option<&'a Photos>,
    design: Design,
    shared: Shared,
    templates: Arc<BTreeMap<String, Vec<u8>>>,
    editions: Vec<Result<EditionWords, Diagnostic>>,
    theme: &'a Theme,
}

impl<'a> Papers<'a> {
    /// Reads the theme's words and templates, once for each edition. A fault in them is reported when a document of that
    /// edition is assembled.
    pub fn new(site: &'a Site, theme: &'a Theme) -> Papers<'a> {
        let edition = |edition| {
            let findings = Findings::default();
            let words = theme.words(site, edition, &findings);
            theme
                .templates(&words, &findings)
                .map(|tera| (words, tera))
                .ok_or_else(|| findings.into_sorted().pop().unwrap_or_else(|| theme.finding("templates")))
        };
        Papers {
            site,
            photos: None,
            design: theme.design(),
            shared: Shared::default(),
            templates: Arc::new(theme.print_files()),
            editions: site.editions.iter().map(edition).collect(),
            theme,
        }
    }

    /// The same, with photographs as they were made for the site; without, the originals are set.
    pub fn with_photos(self, photos: &'a Photos) -> Papers<'a> {
        Papers { photos: Some(photos), ..self }
    }

    /// What a document is made from, and what was found on the way. Errors: the fault in the theme that prevents it.
    pub fn sheet(&self, printout: &Printout) -> Result<(Sheet, Vec<Diagnostic>), Box<Diagnostic>> {
        let edition = &self.site.editions[printout.edition];
        let (words, tera) = self.editions[printout.edition].as_ref().map_err(|fault| Box::new(fault.clone()))?;
        let writer = self.writer(edition, words, tera);
        let paper = self.paper(printout, &writer);
        if let Some(fault) = writer.fault() {
            return Err(Box::new(self.theme.fault(&fault)));
        }
        let nothing = |why: String| Box::new(self.theme.finding(&format!("{}: {why}", printout.path)));
        let paper = paper.ok_or_else(|| nothing(printout.kind.name().to_owned()))?;
        let mut data = serde_json::to_value(&paper).map_err(|error| nothing(error.to_string()))?;
        let mut settling = Settling {
            site: self.site,
            photos: self.photos,
            own: BTreeMap::new(),
            pictures: BTreeMap::new(),
            unknown: BTreeSet::new(),
            shortened: BTreeSet::new(),
        };
        if let PaperContent::Booklet(booklet) = &paper.content {
            settling.own = booklet.places().map(|place| (writer.url(place), place.to_owned())).collect();
        }
        settling.settle(&mut data);
        let mut findings = self.unknown_signs(&settling.unknown, edition);
        let told = |(span, path)| Diagnostic::new(Code::PrintPicture, span).variant("html").arg("path", path);
        findings.extend(settling.shortened.into_iter().map(told));
        let data = serde_json::to_vec(&data).map_err(|error| nothing(error.to_string()))?;
        if data.len() > MOST_DATA {
            let place = edition.entry(printout.of).place();
            let finding =
                Diagnostic::new(Code::FileTooLarge, place).variant("paper").arg("path", printout.path.as_str());
            return Err(Box::new(finding.arg("size", data.len() / 1000).arg("most", MOST_DATA / 1000)));
        }
        let sheet = Sheet {
            template: format!("print/{}.typ", printout.kind.name()),
            templates: self.templates.clone(),
            data,
            pictures: settling.pictures,
            address: paper.address,
            ident: format!("{} {}", self.site.first().title, printout.path),
            date: printout.newest(edition),
        };
        Ok((sheet, findings))
    }

    fn writer<'w>(&'w self, edition: &'w Edition, words: &'w Words, tera: &'w tera::Tera) -> Writer<'w> {
        Writer::new(self.site, edition, words, tera, "/".to_owned(), &self.shared).with_root(ROOT)
    }

    fn paper(&self, printout: &Printout, writer: &Writer) -> Option<Paper> {
        let edition = writer.edition;
        let of = edition.entry(printout.of);
        let unit = printout.unit.map(|unit| edition.entry(unit));
        let design = &self.design;
        let content = match printout.kind {
            PrintoutKind::Overview => PaperContent::Overview(view::overview(writer, design, of, unit)),
            PrintoutKind::Booklet => PaperContent::Booklet(view::booklet(writer, design, of)?),
            PrintoutKind::Measures => PaperContent::Measures(view::measures(writer)),
            PrintoutKind::HandOut if of.kind == Kind::RelayLog => PaperContent::HandOut(view::relay_log(writer, of)),
            PrintoutKind::HandOut => PaperContent::HandOut(view::contact_sheet(writer)),
            PrintoutKind::MeetingSheet => PaperContent::Meeting(Box::new(view::meeting(writer, of)?)),
            PrintoutKind::Form => PaperContent::Form(view::form(writer, of)?),
            PrintoutKind::Deadlines => PaperContent::Deadlines(view::deadlines(writer)),
            PrintoutKind::LevelSheet => PaperContent::Table(view::level_table(writer, design, of)?),
            PrintoutKind::Ladder => PaperContent::Table(view::ladder_sheet(writer, of)?),
        };
        let reader = match printout.kind {
            PrintoutKind::HandOut => Some(ReaderKind::Guardian),
            PrintoutKind::Form => of.tool().and_then(Tool::family_reader),
            _ => None,
        };
        let mut paper = view::paper(writer, design, writer.printout_title(printout), reader, content);
        paper.large = printout.large;
        if paper.hearing.is_empty() && printout.guide.is_some_and(|guide| edition.entry(guide).is_draft_guide()) {
            paper.hearing = writer.say("draft");
        }
        paper.reviewed = printout.newest(edition).map(|date| writer.date(date)).unwrap_or_default();
        paper.valid_to = printout.valid_to(edition).map(|date| writer.date(date)).unwrap_or_default();
        // What has no page is where it is shown.
        let users = edition.used_by.get(&of.id).into_iter().flatten().map(|user| edition.entry(*user));
        let address = [of].into_iter().chain(users).find_map(|entry| entry.address.as_deref());
        paper.address = address.map(|address| writer.web_address(address)).unwrap_or_default();
        Some(paper)
    }

    /// Why a document, by its path, could not be made, as a finding.
    pub fn fault(&self, document: &str, fault: &Fault) -> Diagnostic {
        match fault {
            Fault::Endless(limit) => {
                let finding = Diagnostic::new(Code::Theme, self.theme.place()).variant("endless");
                let seconds = usize::try_from(limit.as_secs()).unwrap_or(usize::MAX);
                finding.arg("path", document).arg("seconds", seconds)
            }
            Fault::Template { at, message } => self.theme.finding(&format!("{at}: {message}")),
            Fault::Changed(hash) => {
                let asset = self.site.assets.iter().find(|asset| asset.hash == *hash);
                let place = asset.map_or(self.theme.place(), |asset| asset.span);
                Diagnostic::new(Code::FileUnreadable, place).variant("changed")
            }
        }
    }

    /// Reports pictures of a sheet that could not be set.
    pub fn left_out(&self, sheet: &Sheet, pdf: &Pdf) -> Vec<Diagnostic> {
        let pictures = pdf.left_out.iter().filter_map(|name| sheet.pictures.get(name));
        pictures.filter_map(|picture| self.not_set(picture)).collect()
    }

    fn not_set(&self, picture: &SheetPicture) -> Option<Diagnostic> {
        let asset = self.site.assets.iter().find(|asset| asset.hash == picture.hash())?;
        Some(Diagnostic::new(Code::PrintPicture, asset.span).arg("path", asset.path.as_str()))
    }

    /// Reports a picture that could not be set.
    pub fn tried(&self, picture: &SheetPicture) -> Option<Diagnostic> {
        match press::can_be_set(picture) {
            Ok(true) => None,
            Ok(false) => self.not_set(picture),
            Err(fault) => Some(self.fault("", &fault)),
        }
    }

    /// Reports a printout that must fit on one sheet and does not.
    pub fn too_long(&self, printout: &Printout, pdf: &Pdf) -> Option<Diagnostic> {
        if !printout.is_one_sheet() || pdf.pages <= 1 {
            return None;
        }
        let place = self.site.editions[printout.edition].entry(printout.of).place();
        let finding = Diagnostic::new(Code::PrintLong, place).arg("pages", pdf.pages).arg("lines", pdf.lines_over);
        let finding = finding.arg("path", printout.path.as_str());
        let edition = &self.site.editions[printout.edition];
        let is_listing = edition.entry(printout.of).kind == Kind::Listing;
        Some(match (printout.kind, printout.unit) {
            (PrintoutKind::Overview, None) => finding,
            (PrintoutKind::Overview, Some(unit)) => {
                finding.variant("unit").arg("unit", edition.entry(unit).title.text.as_str())
            }
            (PrintoutKind::HandOut, _) if is_listing => too_many_contacts(finding, edition),
            (kind, _) => finding.variant(kind.name()),
        })
    }

    /// Characters in a printout that the font lacks, reported where they first occur in the content: adjacent ones, like a
    /// word in another script, together.
    fn unknown_signs(&self, signs: &BTreeSet<char>, edition: &Edition) -> Vec<Diagnostic> {
        let sources = &self.site.sources;
        let mut places: Vec<Span> = signs.iter().filter_map(|sign| sources.find(*sign, &edition.lang)).collect();
        places.sort();
        let mut runs: Vec<Span> = Vec::new();
        for place in places {
            let text = &sources.get(place.file).text;
            let is_part = |c: char| signs.contains(&c) || !is_seen(c);
            match runs.last_mut() {
                // What is between is missing too, or invisible.
                Some(run)
                    if run.file == place.file && text[run.end.min(place.start)..place.start].chars().all(is_part) =>
                {
                    run.end = run.end.max(place.end);
                }
                _ => runs.push(place),
            }
        }
        let told = |run: Span| Diagnostic::new(Code::PrintSign, run).arg("sign", sources.slice(run));
        runs.into_iter().map(told).collect()
    }
}

/// The most names in a finding.
const MOST_NAMES: usize = 6;

/// Of contacts that the editor has in no group it can't be said that they are on the web alone, so they are named.
fn too_many_contacts(finding: Diagnostic, edition: &Edition) -> Diagnostic {
    let left = in_no_group(edition).into_iter().flat_map(|(_, left)| left);
    let left: Vec<String> = left.map(|entry| format!("`{}`", entry.name)).collect();
    if left.is_empty() || needs(edition).is_empty() {
        return finding.variant("contacts");
    }
    finding.variant("contacts-left").arg("names", listed(&left, MOST_NAMES))
}
