//! Documents to print: which there are, and what each is made of.
//!
//! [`documents`] tells in no time which documents a site has; what stands in one is put together by [`Papers::sheet`], when
//! it is to be made.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;

use super::html::{Shared, Writer};
use super::rich::{ROOT, is_blank, is_seen};
use super::theme::Design;
use super::view::family_blocks;
use super::view::paper::{self, Content, Paper};
use super::{Copied, Theme};
use crate::content::name::extension;
use crate::content::{AddressWord, Asset};
use crate::diagnostic::catalogue::Words;
use crate::diagnostic::{Code, Diagnostic, Findings, Span};
use crate::markup::escape_path;
use crate::model::{
    BOOKLET, Date, Edition, Entry, EntryId, Kind, LARGE, Listing, MEETING, OVERVIEW, ReaderKind, Site, Warning,
    language_name, print_address, relay_log_word,
};
use crate::press::{Fault, Made, Sheet, covers};

/// What a document is; the names are those of `documents[].kind` in `data/site.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DocumentKind {
    Overview,
    Booklet,
    Measures,
    HandOut,
    MeetingSheet,
}

impl DocumentKind {
    pub fn name(self) -> &'static str {
        match self {
            DocumentKind::Overview => "overview",
            DocumentKind::Booklet => "booklet",
            DocumentKind::Measures => "measures",
            DocumentKind::HandOut => "hand-out",
            DocumentKind::MeetingSheet => "meeting-sheet",
        }
    }
}

/// A document that a site has on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    pub kind: DocumentKind,
    /// The number of its edition among the site's.
    pub edition: usize,
    /// The guide, step or page that it is of; the overview of the measures for all tables.
    pub of: EntryId,
    /// The guide it belongs to.
    pub guide: Option<EntryId>,
    /// The unit whose numbers stand in it.
    pub unit: Option<EntryId>,
    /// Whether it is set for those who see badly.
    pub large: bool,
    /// Where it is published, from the root of the site.
    pub path: String,
}

impl Document {
    /// Whether it is to stand on one sheet of paper.
    pub fn is_one_sheet(&self) -> bool {
        use DocumentKind::{HandOut, MeetingSheet, Overview};
        matches!(self.kind, Overview | HandOut | MeetingSheet) && !self.large
    }
}

/// The documents of a site, in the order of its editions and guides. A language whose script the font has no signs for has
/// none; nor has a program without the engine.
pub fn documents(site: &Site) -> Vec<Document> {
    let editions = site.editions.iter().enumerate();
    editions
        .filter(|(_, edition)| is_printable(edition))
        .flat_map(|(at, edition)| of_edition(site, at, edition))
        .collect()
}

/// The documents of a site, each with what was made of it: a preview makes them when they are asked for.
#[derive(Debug, Default)]
pub struct Printed(Vec<(Document, Option<Made>)>);

impl Printed {
    pub fn new(documents: Vec<(Document, Option<Made>)>) -> Printed {
        Printed(documents)
    }

    /// All that a site has, and nothing made.
    pub fn unmade(site: &Site) -> Printed {
        Printed(documents(site).into_iter().map(|document| (document, None)).collect())
    }

    /// Those that are made, as they are published.
    pub fn into_files(self) -> impl Iterator<Item = (String, Vec<u8>)> {
        self.0.into_iter().filter_map(|(document, made)| Some((document.path, made?.bytes)))
    }

    pub fn iter(&self) -> impl Iterator<Item = (&Document, Option<&Made>)> {
        self.0.iter().map(|(document, made)| (document, made.as_ref()))
    }
}

/// Whether the font has the script of an edition's language: all letters of what the language calls itself.
pub fn is_printable(edition: &Edition) -> bool {
    cfg!(feature = "pdf") && language_name(&edition.lang).chars().all(covers)
}

fn of_edition(site: &Site, at: usize, edition: &Edition) -> Vec<Document> {
    let lang = &site.first().lang;
    let folder = site.prefix(at);
    let folder = folder.trim_start_matches('/');
    // A file that lies alone in a folder of downloads still tells its language.
    let suffix = if at == 0 { String::new() } else { format!("-{}", edition.lang) };
    let place = |address: &str, name: &str| {
        let folder = [folder, address.trim_matches('/')].into_iter().filter(|part| !part.is_empty());
        format!("{}/{name}{suffix}.pdf", folder.collect::<Vec<_>>().join("/"))
    };
    let word = |word: AddressWord| word.for_site(lang);
    let document = |kind: DocumentKind, of: &Entry, path: String| Document {
        kind,
        edition: at,
        of: of.id,
        guide: None,
        unit: None,
        large: false,
        path,
    };
    let mut documents = Vec::new();
    for guide in edition.of(Kind::Guide).filter(|entry| entry.guide().is_some_and(|guide| guide.link.is_none())) {
        let Some(address) = &guide.address else { continue };
        let folder = print_address(address, lang);
        let named = |folder: &str, parts: &[&str]| place(folder, &[&[guide.name.as_str()], parts].concat().join("-"));
        let of_guide = |kind: DocumentKind, of: &Entry, path: String| Document {
            guide: Some(guide.id),
            ..document(kind, of, path)
        };
        let path = named(&folder, &[word(OVERVIEW)]);
        documents.push(of_guide(DocumentKind::Overview, guide, path));
        for unit in edition.of(Kind::Unit) {
            let path = named(&folder, &[word(OVERVIEW), &unit.name]);
            documents.push(Document { unit: Some(unit.id), ..of_guide(DocumentKind::Overview, guide, path) });
        }
        let path = named(&folder, &[word(BOOKLET)]);
        documents.push(of_guide(DocumentKind::Booklet, guide, path));
        let path = named(&folder, &[word(BOOKLET), word(LARGE)]);
        documents.push(Document { large: true, ..of_guide(DocumentKind::Booklet, guide, path) });
        for level in edition.children(guide.id) {
            for step in edition.children(level.id).filter(|step| paper::has_meeting(step)) {
                // Two levels may have steps of one name.
                let path = named(&format!("{folder}{}/", level.name), &[word(MEETING), &step.name]);
                documents.push(of_guide(DocumentKind::MeetingSheet, step, path));
            }
        }
    }
    let listing = |listing: Listing| {
        let has_any = listing.kind().is_some_and(|kind| edition.of(kind).next().is_some());
        edition.listing(listing).filter(|_| has_any)
    };
    let name_of = |listing: Listing| word(listing.address_word());
    if let Some((measures, address)) = listing(Listing::Measures).and_then(with_address) {
        documents.push(document(DocumentKind::Measures, measures, place(address, name_of(Listing::Measures))));
    }
    let relay_log = edition.of(Kind::RelayLog).next().filter(|entry| !family_blocks(entry).is_empty());
    let contacts = listing(Listing::Contacts);
    for (page, name) in [(relay_log, relay_log_word(lang)), (contacts, name_of(Listing::Contacts))] {
        let Some((page, address)) = page.and_then(with_address) else { continue };
        documents.push(document(DocumentKind::HandOut, page, place(address, name)));
        let path = place(address, &format!("{name}-{}", word(LARGE)));
        documents.push(Document { large: true, ..document(DocumentKind::HandOut, page, path) });
    }
    documents
}

fn with_address(entry: &Entry) -> Option<(&Entry, &str)> {
    Some((entry, entry.address.as_deref()?))
}

/// What documents are put together from: the site, the theme, and the words of each edition.
pub struct Papers<'a> {
    site: &'a Site,
    design: Design,
    shared: Shared,
    templates: Arc<BTreeMap<String, Vec<u8>>>,
    editions: Vec<Option<(Arc<Words>, tera::Tera)>>,
    theme: &'a Theme,
}

impl<'a> Papers<'a> {
    /// Faults of the theme are told where its pages are rendered.
    pub fn new(site: &'a Site, theme: &'a Theme) -> Papers<'a> {
        let untold = Findings::default();
        let edition = |edition| {
            let words = theme.words(site, edition, &untold);
            theme.templates(&words, &untold).map(|tera| (words, tera))
        };
        Papers {
            site,
            design: theme.design(),
            shared: Shared::default(),
            templates: Arc::new(theme.print_files()),
            editions: site.editions.iter().map(edition).collect(),
            theme,
        }
    }

    /// What a document is made of, and what was found on the way. Nothing where the theme can't show it.
    pub fn sheet(&self, document: &Document) -> (Option<Sheet>, Vec<Diagnostic>) {
        let edition = &self.site.editions[document.edition];
        let Some((words, tera)) = &self.editions[document.edition] else { return (None, Vec::new()) };
        let writer = self.writer(edition, words, tera);
        let paper = self.paper(document, &writer);
        if let Some(fault) = writer.fault() {
            return (None, vec![self.theme.fault(&fault)]);
        }
        let Some(paper) = paper else { return (None, Vec::new()) };
        let Ok(mut data) = serde_json::to_value(&paper) else { return (None, Vec::new()) };
        let mut setting =
            Setting { site: self.site, own: BTreeMap::new(), pictures: BTreeMap::new(), unknown: BTreeSet::new() };
        if let Content::Booklet(booklet) = &paper.content {
            setting.own = booklet.places().map(|place| (writer.url(place), place.to_owned())).collect();
        }
        setting.settle(&mut data);
        let findings = self.unknown_signs(&setting.unknown, edition);
        let sheet = Sheet {
            template: format!("print/{}.typ", document.kind.name()),
            templates: self.templates.clone(),
            data: serde_json::to_vec(&data).unwrap_or_default(),
            pictures: setting.pictures,
            ident: format!("{} {}", self.site.first().title, document.path),
            date: self.newest(document),
        };
        (Some(sheet), findings)
    }

    fn writer<'w>(&'w self, edition: &'w Edition, words: &'w Words, tera: &'w tera::Tera) -> Writer<'w> {
        Writer::new(self.site, edition, words, tera, "/".to_owned(), &self.shared).with_root(ROOT)
    }

    fn paper(&self, document: &Document, writer: &Writer) -> Option<Paper> {
        let edition = writer.edition;
        let of = edition.entry(document.of);
        let unit = document.unit.map(|unit| edition.entry(unit));
        let design = &self.design;
        let content = match document.kind {
            DocumentKind::Overview => Content::Overview(paper::overview(writer, design, of, unit)),
            DocumentKind::Booklet => Content::Booklet(paper::booklet(writer, design, of)?),
            DocumentKind::Measures => Content::Measures(paper::measures(writer)),
            DocumentKind::HandOut if of.kind == Kind::RelayLog => Content::HandOut(paper::relay_log(writer, of)),
            DocumentKind::HandOut => Content::HandOut(paper::contact_sheet(writer)),
            DocumentKind::MeetingSheet => Content::Meeting(Box::new(paper::meeting(writer, of)?)),
        };
        let warning: Warning = match document.kind {
            DocumentKind::HandOut => edition.warning(Some(ReaderKind::Guardian)),
            _ => edition.whole_warning(),
        };
        let mut paper = paper::paper(writer, design, title(writer, document), &warning, content);
        paper.large = document.large;
        paper.reviewed = self.newest(document).map(|date| writer.date(date)).unwrap_or_default();
        paper.valid_to = valid_to(edition, document).map(|date| writer.date(date)).unwrap_or_default();
        paper.address = of.address.as_deref().map(|address| writer.web_address(address)).unwrap_or_default();
        paper.qr = qr(&paper.address);
        Some(paper)
    }

    /// The newest review of what stands in a document.
    fn newest(&self, document: &Document) -> Option<Date> {
        let edition = &self.site.editions[document.edition];
        held(edition, document).filter_map(|entry| edition.reviewed(entry)).max()
    }

    /// A fault in a template of documents, as a finding.
    pub fn fault(&self, fault: &Fault) -> Diagnostic {
        self.theme.finding(&format!("{}: {}", fault.at, fault.message))
    }

    /// Tells of pictures of a sheet that could not be set.
    pub fn left_out(&self, sheet: &Sheet, made: &Made) -> Vec<Diagnostic> {
        let pictures = made.left_out.iter().filter_map(|name| sheet.pictures.get(name));
        let assets = pictures.filter_map(|picture| self.site.assets.iter().find(|asset| asset.hash == picture.hash));
        let told = |asset: &Asset| Diagnostic::new(Code::PrintPicture, asset.span).arg("path", asset.path.as_str());
        assets.map(told).collect()
    }

    /// Tells of a document that is to stand on one sheet and does not.
    pub fn too_long(&self, document: &Document, made: &Made) -> Option<Diagnostic> {
        if !document.is_one_sheet() || made.pages <= 1 {
            return None;
        }
        let place = self.site.editions[document.edition].entry(document.of).place();
        let finding = Diagnostic::new(Code::PrintLong, place).arg("pages", made.pages);
        let finding = finding.arg("path", document.path.as_str());
        Some(if document.kind == DocumentKind::Overview { finding } else { finding.variant(document.kind.name()) })
    }

    /// Signs in a document that the font has none for, told where they first stand in the content: those that stand beside
    /// each other, as a word in another script does, at once.
    fn unknown_signs(&self, signs: &BTreeSet<char>, edition: &Edition) -> Vec<Diagnostic> {
        let sources = &self.site.sources;
        let mut places: Vec<Span> = signs.iter().filter_map(|sign| sources.find(*sign, &edition.lang)).collect();
        places.sort();
        let mut runs: Vec<Span> = Vec::new();
        for place in places {
            let text = &sources.get(place.file).text;
            let is_part = |c: char| signs.contains(&c) || !is_seen(c);
            match runs.last_mut() {
                // What is between is of the same kind, or seen nowhere.
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

/// A document's title, in words.
pub fn title(writer: &Writer, document: &Document) -> String {
    let edition = writer.edition;
    let of = writer.title(edition.entry(document.of));
    let with = |key: &str| writer.words.say_with(key, [("text", of.clone().into())]);
    let title = match (document.kind, document.unit) {
        (DocumentKind::Overview, Some(unit)) => {
            let unit = writer.title(edition.entry(unit));
            writer.words.say_with("document-overview-of-unit", [("text", of.into()), ("unit", unit.into())])
        }
        (DocumentKind::Overview, None) => with("document-overview"),
        (DocumentKind::Booklet, _) => with("document-booklet"),
        (DocumentKind::MeetingSheet, _) => with("document-meeting-sheet"),
        (DocumentKind::Measures, _) => of,
        (DocumentKind::HandOut, _) if edition.entry(document.of).kind == Kind::Listing => {
            writer.say("document-contacts")
        }
        (DocumentKind::HandOut, _) => of,
    };
    if document.large { writer.words.say_with("document-large", [("text", title.into())]) } else { title }
}

/// The entries that stand in a document, as far as they are reviewed for themselves.
fn held<'a>(edition: &'a Edition, document: &'a Document) -> impl Iterator<Item = &'a Entry> {
    let of = edition.entry(document.of);
    edition.entries.iter().filter(move |entry| {
        let lies_in = || edition.lineage(entry).any(|above| above.id == of.id);
        match document.kind {
            DocumentKind::Overview => lies_in() || document.unit == Some(entry.id),
            DocumentKind::Booklet => {
                lies_in() || matches!(entry.kind, Kind::Tool | Kind::Service | Kind::Contact | Kind::Term)
            }
            DocumentKind::Measures => entry.kind == Kind::MeasureTable,
            DocumentKind::HandOut if of.kind == Kind::Listing => entry.kind == Kind::Contact || entry.id == of.id,
            DocumentKind::HandOut | DocumentKind::MeetingSheet => entry.id == of.id,
        }
    })
}

/// Until when a document holds: the first day that anything in it no longer does, which is the day the editor gives, else that
/// of its next review.
fn valid_to(edition: &Edition, document: &Document) -> Option<Date> {
    let of_entry = |entry: &Entry| {
        let given = edition.lineage(entry).find_map(|entry| entry.meta.valid_to).or(edition.meta.valid_to);
        given.or_else(|| Some(edition.review_every(entry)?.after(edition.reviewed(entry)?)))
    };
    held(edition, document).filter_map(of_entry).min()
}

/// A drawing of an address for the cameras of phones (ISO/IEC 18004); empty for what is no address.
#[cfg(feature = "pdf")]
fn qr(address: &str) -> String {
    use qrcode::render::svg;
    use qrcode::{EcLevel, QrCode};
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok().filter(|_| !address.is_empty());
    code.map(|code| code.render::<svg::Color>().min_dimensions(1, 1).module_dimensions(4, 4).build())
        .unwrap_or_default()
}

#[cfg(not(feature = "pdf"))]
fn qr(_: &str) -> String {
    String::new()
}

/// What is settled in a document's data before templates get them: where links lead, which pictures there are, and that the
/// font has a sign for each character.
struct Setting<'a> {
    site: &'a Site,
    /// What stands in the document itself: where it lies in it, by its address in links.
    own: BTreeMap<String, String>,
    pictures: BTreeMap<String, Copied>,
    unknown: BTreeSet<char>,
}

/// The longest address that a link in a PDF can have, in bytes, by the engine.
const LONGEST: usize = 8000;

/// The words in nodes that are data already.
fn said(nodes: &[Value]) -> String {
    let said = |node: &Value| match (node.get("s"), node.get("c")) {
        (Some(Value::String(text)), _) => text.clone(),
        (_, Some(Value::Array(nodes))) => self::said(nodes),
        _ => String::new(),
    };
    nodes.iter().map(said).collect()
}

/// Formats that pictures on paper can have.
const PICTURES: [&str; 6] = ["png", "jpg", "jpeg", "gif", "webp", "svg"];

/// Signs that templates draw, because the font lacks them.
const DRAWN: [char; 9] = ['⚠', '☎', '☐', '✓', '👤', '✂', '→', '←', MISSING];

/// What stands in place of a sign that there is none for.
const MISSING: char = '□';

impl Setting<'_> {
    fn settle(&mut self, value: &mut Value) {
        match value {
            Value::String(text) => self.letters(text),
            Value::Array(values) => {
                values.iter_mut().for_each(|value| self.settle(value));
                // A link that leads nowhere on paper is its words.
                let linked = std::mem::take(values);
                for value in linked {
                    match value.get("t").and_then(Value::as_str) {
                        Some("link") if value.get("to").and_then(Value::as_str) == Some("") => {
                            if let Some(Value::Array(inside)) = value.get("c") {
                                values.extend(inside.iter().cloned());
                            }
                        }
                        _ => values.push(value),
                    }
                }
            }
            Value::Object(object) => {
                if let Some(Value::String(to)) = object.get_mut("to") {
                    *to = self.target(to);
                }
                if let Some(Value::String(src)) = object.get_mut("src") {
                    *src = self.picture(src).unwrap_or_default();
                }
                object.iter_mut().filter(|(key, _)| *key != "qr").for_each(|(_, value)| self.settle(value));
                // A title of which nothing is seen is told as a box: a heading must have a word (PDF/UA-1).
                for key in ["title", "text"] {
                    match object.get_mut(key) {
                        Some(Value::String(text)) if !text.is_empty() && is_blank(text) => *text = MISSING.to_string(),
                        Some(Value::Array(nodes)) if !nodes.is_empty() && is_blank(&said(nodes)) => {
                            *nodes = vec![serde_json::json!({ "t": "text", "s": MISSING.to_string() })];
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    /// Where a link leads: to a place in the document, to the web, or nowhere.
    fn target(&self, to: &str) -> String {
        let Some(page) = to.strip_prefix(ROOT) else {
            return if to.len() <= LONGEST { to.to_owned() } else { String::new() };
        };
        let (page, anchor) = page.split_once('#').map_or((page, ""), |(page, anchor)| (page, anchor));
        if let Some(place) = self.own.get(&format!("{ROOT}{page}")) {
            return format!("#{place}");
        }
        let Some(address) = self.site.listed_address() else { return String::new() };
        let page = page.strip_suffix("index.html").unwrap_or(page);
        let anchor = if anchor.is_empty() { String::new() } else { format!("#{anchor}") };
        format!("{}/{page}{anchor}", address.0.trim_end_matches('/'))
    }

    /// The name of a picture of the site in this document.
    fn picture(&mut self, src: &str) -> Option<String> {
        let path = src.strip_prefix(ROOT)?;
        let asset = self.site.assets.iter().find(|asset| escape_path(&asset.path) == path || asset.path == path)?;
        let format = extension(&asset.path);
        PICTURES.iter().find(|known| **known == format)?;
        let known = self.pictures.iter().find(|(_, picture)| picture.hash == asset.hash);
        let name = known.map_or_else(|| format!("pictures/{}", self.pictures.len()), |(name, _)| name.clone());
        let picture = Copied { source: asset.disk.clone(), size: asset.size, hash: asset.hash };
        self.pictures.insert(name.clone(), picture);
        Some(name)
    }

    /// Leaves only what can be set: a character that is not seen goes, a hyphen that does not break becomes one that may, and
    /// what the font lacks is an empty box.
    fn letters(&mut self, text: &mut String) {
        if text.chars().all(|c| c.is_ascii() && !c.is_control()) {
            return;
        }
        let mut set = String::with_capacity(text.len());
        for c in text.chars() {
            match self.letter(c) {
                // One box for a run of them.
                Some(MISSING) if set.ends_with(MISSING) => {}
                letter => set.extend(letter),
            }
        }
        *text = set;
    }

    fn letter(&mut self, c: char) -> Option<char> {
        match c {
            '\n' | '\t' | '\u{ad}' => Some(c),
            '\u{2011}' => Some('-'),
            '\u{2007}' | '\u{2009}' | '\u{2028}' | '\u{2029}' | '\u{202f}' => Some(' '),
            c if !is_seen(c) => None,
            c if DRAWN.contains(&c) || covers(c) => Some(c),
            c => {
                self.unknown.insert(c);
                Some(MISSING)
            }
        }
    }
}
