//! What one file becomes. It depends on the file's path, its place and its bytes alone, so that it can be kept from one run
//! to the next.

use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

use super::asset::{self, Asset, DrawingFault};
use super::enclosed::{is_office, office_tells_place};
use super::hash::Hash;
use super::markdown;
use super::name::{Named, extension, is_table, plain};
use super::nature::{Mismatch, mismatch, mismatch_of_source};
use super::norwegian::english_folder;
use super::office;
use super::place::{FilePlace, at_top};
use super::queries::{SearchQuery, queries};
use super::room::rows;
use super::synonyms::synonyms;
use super::text::{decode, split};
use super::value::{Node, Table, parse_toml};
use super::{Document, Kind, letters, merge, table};
use crate::diagnostic::{Code, Diagnostic, FileId, Findings, Severity, Source, Span, nearest};
use crate::disk::DiskFile;

/// Why the bytes of a file were not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// Its size in bytes.
    TooLarge(u64),
    /// The site has too much without it: what it has too much of, told at the first such file alone.
    NoRoom(Option<&'static str>),
    Refused,
    NotAFile,
    Symlink,
}

/// A file that was parsed.
#[derive(Debug)]
pub struct Parsed {
    pub file: FileId,
    pub source: Source,
    pub documents: Vec<Document>,
    /// How much room they take in a site (`room.rs`).
    pub rows: usize,
    pub synonyms: Vec<Vec<String>>,
    pub queries: Vec<SearchQuery>,
    /// A file that is copied as it is.
    pub asset: Option<Asset>,
    pub findings: Vec<Diagnostic>,
    /// Whether everything in it could be read, right or wrong.
    pub whole: bool,
}

impl Parsed {
    /// Parses the file known as `file`. `disk` is where it is, `bytes` what is in it, with its
    /// hash.
    pub fn new(
        file: FileId,
        path: &str,
        disk: &DiskFile,
        place: &FilePlace,
        bytes: Result<(Vec<u8>, Hash), Unread>,
    ) -> Parsed {
        let lang = match place {
            FilePlace::Document { named, .. } => named.lang.clone(),
            FilePlace::Documents(_, lang) | FilePlace::SiteSettings(lang) | FilePlace::Synonyms(lang) => lang.clone(),
            _ => None,
        };
        let shown = path.replace(char::is_control, "?");
        let source = Source::new(shown, lang.clone().unwrap_or_default());
        let parsed = Parsed {
            file,
            source,
            documents: Vec::new(),
            rows: 0,
            synonyms: Vec::new(),
            queries: Vec::new(),
            asset: None,
            findings: Vec::new(),
            whole: true,
        };
        let mut parsing = Parsing { parsed, findings: Findings::default(), lang };
        match bytes {
            Ok(_) if path.contains(|c: char| c.is_control() || c == '\\') => {
                parsing.unreadable(Code::FileUnreadable, Some("name"));
            }
            Ok((bytes, hash)) if *place == FilePlace::Asset => parsing.asset(path, disk, &bytes, hash),
            Ok((bytes, _)) => parsing.file(place, bytes),
            Err(Unread::Symlink) => parsing.unreadable(Code::Symlink, None),
            Err(Unread::Refused) => parsing.unreadable(Code::FileUnreadable, None),
            Err(Unread::NotAFile) => parsing.unreadable(Code::FileUnreadable, Some("special")),
            Err(Unread::TooLarge(size)) => {
                let most = place.largest(path);
                parsing.broken(too_large(Span::file(file), size, most));
            }
            Err(Unread::NoRoom(of)) => {
                parsing.parsed.whole = false;
                let told = of.map(|of| Diagnostic::new(Code::FileTooLarge, Span::file(file)).variant(of));
                told.into_iter().for_each(|finding| parsing.findings.add(finding));
            }
        }
        Parsed { findings: parsing.findings.into_sorted(), rows: rows(&parsing.parsed.documents), ..parsing.parsed }
    }
}

/// What is told of a file or the text in it that has more bytes than are read.
pub(super) fn too_large(span: Span, size: u64, most: u64) -> Diagnostic {
    let finding = Diagnostic::new(Code::FileTooLarge, span);
    let (unit, finding) = if most < 1024 * 1024 { (1024, finding.variant("text")) } else { (1024 * 1024, finding) };
    let in_units = |bytes: u64| usize::try_from(bytes.div_ceil(unit)).unwrap_or(usize::MAX);
    finding.arg("size", in_units(size)).arg("most", in_units(most))
}

/// What is told of a file that is not what its name says.
fn told_nature(path: &str, span: Span, mismatch: Mismatch) -> Diagnostic {
    let finding = Diagnostic::new(Code::FileContent, span).arg("path", path).arg("ending", extension(path));
    match mismatch {
        Mismatch::Empty => finding.variant("empty"),
        Mismatch::Pointer => finding.variant("pointer"),
        Mismatch::WebPage => finding.variant("page"),
        Mismatch::Locked => finding.variant("locked"),
        Mismatch::Cut => finding.variant("cut"),
        Mismatch::Other(Some(is)) => finding.variant("other").arg("is", is),
        Mismatch::Other(None) => finding,
    }
}

struct Parsing {
    parsed: Parsed,
    findings: Findings,
    lang: Option<String>,
}

impl Parsing {
    /// Reports why the file could not be read.
    fn broken(&mut self, finding: Diagnostic) {
        self.findings.add(finding);
        self.parsed.whole = false;
    }

    fn unreadable(&mut self, code: Code, variant: Option<&'static str>) {
        let finding = Diagnostic::new(code, Span::file(self.parsed.file));
        self.broken(Diagnostic { variant, ..finding });
    }

    fn file(&mut self, place: &FilePlace, bytes: Vec<u8>) {
        let is_read = !matches!(place, FilePlace::Other | FilePlace::Asset | FilePlace::Unknown);
        let path = &self.parsed.source.path;
        if let Some(mismatch) = mismatch_of_source(path, &bytes).filter(|_| is_read) {
            let finding = told_nature(path, Span::file(self.parsed.file), mismatch);
            let is_text = matches!(extension(path).as_str(), "md" | "toml") && matches!(mismatch, Mismatch::Other(_));
            return self.broken(if is_text { finding.advice("text") } else { finding });
        }
        match place {
            FilePlace::Other | FilePlace::Asset => {}
            FilePlace::Unknown => self.unknown(),
            FilePlace::SiteSettings(_) => self.settings(bytes),
            FilePlace::Synonyms(_) => {
                if let Some(text) = self.text(bytes) {
                    let table = self.toml(&text, 0);
                    self.parsed.synonyms = synonyms(&table, &self.findings);
                }
            }
            FilePlace::Queries => {
                let text = self.text(bytes).unwrap_or_default();
                self.parsed.queries = queries(&text, self.parsed.file);
            }
            FilePlace::Documents(kind, _) => {
                if let Some(text) = self.text(bytes) {
                    let table = self.toml(&text, 0);
                    self.ask_for_line("[id]");
                    self.documents_of(*kind, &table);
                }
            }
            FilePlace::Document { kind, parents, named } => match extension(&self.parsed.source.path).as_str() {
                "md" => self.markdown(bytes, *kind, parents, named),
                "toml" => {
                    if let Some(text) = self.text(bytes) {
                        let table = self.toml(&text, 0);
                        if let Some(rows) = kind.row().tabular {
                            self.ask_for_line(&format!("[[{}]]", rows.key));
                        }
                        self.push(*kind, named.clone(), table, Span::file(self.parsed.file));
                    }
                }
                extension => self.table(bytes, *kind, named, extension),
            },
        }
    }

    fn asset(&mut self, path: &str, disk: &DiskFile, bytes: &[u8], hash: Hash) {
        let span = Span::file(self.parsed.file);
        if !asset::is_published(path) {
            self.findings.add(Diagnostic::new(Code::FileType, span).arg("path", path));
        }
        let mismatch = mismatch(path, bytes);
        if let Some(mismatch) = mismatch.filter(|_| asset::is_published(path)) {
            self.findings.add(told_nature(path, span, mismatch));
        }
        // In what is something else, nothing is looked for.
        let (facts, position, photo) = match mismatch {
            Some(_) => (asset::Facts::Other, false, None),
            None => asset::look(path, bytes),
        };
        let act = match &facts {
            asset::Facts::Pdf { act, .. } => act.clone(),
            _ if mismatch.is_none() => office::act(path, bytes),
            _ => None,
        };
        act.into_iter().for_each(|act| self.findings.add(act.told(path, span)));
        // A document is told here, whatever it is that tells of the place in it.
        let in_office = mismatch.is_none() && is_office(path) && (position || office_tells_place(path, bytes));
        let position = position && !in_office;
        if in_office {
            let finding = Diagnostic::new(Code::ImagePosition, span).arg("path", path);
            self.findings.add(finding.variant("office"));
        }
        if let asset::Facts::Svg { fault: Some(fault), .. } = &facts {
            let (variant, what) = match fault {
                DrawingFault::Unreadable => ("svg-unread", ""),
                DrawingFault::Acts(what) => ("svg", what.as_str()),
                DrawingFault::Heavy(what) => ("svg-heavy", what.as_str()),
            };
            let finding = Diagnostic::new(Code::FileType, span).variant(variant).arg("path", path);
            self.findings.add(finding.arg("what", format!("{what:.60}")));
        }
        let size = bytes.len() as u64;
        let path = path.nfc().collect();
        self.parsed.asset = Some(Asset { facts, position, photo, size, hash, path, disk: disk.clone(), span });
    }

    fn unknown(&mut self) {
        let path = &self.parsed.source.path;
        if let Some((variant, proposed)) = other_format(path) {
            let finding = Diagnostic::new(Code::FileFormat, Span::file(self.parsed.file)).arg("path", path.as_str());
            return self.findings.add(Diagnostic { variant, ..finding.arg("proposed", proposed) });
        }
        let finding = Diagnostic::new(Code::FileUnknown, Span::file(self.parsed.file)).arg("path", path.as_str());
        // A text in a folder of a folder was meant to be read.
        if let Some((folder, rest)) = path.split_once('/')
            && Kind::in_folder(folder).is_some_and(|kind| kind != Kind::Guide)
            && let Some((_, name)) = rest.rsplit_once('/')
            && (is_table(name) || matches!(extension(name).as_str(), "md" | "toml"))
        {
            let finding = finding.variant("folder").arg("proposed", format!("{folder}/{name}"));
            return self.findings.add(Diagnostic { severity: Severity::Error, ..finding });
        }
        let folders = Kind::ALL.iter().copied().filter_map(Kind::folder).map(|folder| format!("{folder}/"));
        let candidates: Vec<String> = match path.split_once('/') {
            None => at_top().collect(),
            Some(_) => folders.collect(),
        };
        let written = path.split_once('/').map_or(path.to_owned(), |(folder, _)| format!("{folder}/"));
        if candidates.contains(&written) {
            return self.findings.add(finding);
        }
        // A whole folder that is called something else is missing on the site.
        if let Some(folder) = written.strip_suffix('/')
            && let Some(meant) =
                english_folder(folder).or_else(|| nearest(folder, Kind::ALL.iter().filter_map(|kind| kind.folder())))
        {
            let finding = finding.variant("misnamed").arg("folder", folder).arg("nearest", meant);
            return self.findings.add(Diagnostic { severity: Severity::Error, ..finding });
        }
        self.findings.add(finding.nearest(&written, candidates.iter().map(String::as_str)));
    }

    /// The text of the file to be parsed: as it is in the source, but spaces replace what is reported here alone. `None` after
    /// a finding.
    fn text(&mut self, bytes: Vec<u8>) -> Option<Arc<str>> {
        let file = self.parsed.file;
        match decode(bytes, Span::file(file)) {
            Ok(text) => {
                if let Some(at) = letters::piled(&text) {
                    let finding = Diagnostic::new(Code::FileEncoding, Span::new(file, at, at)).variant("marks");
                    self.parsed.source.text = text.into();
                    self.broken(finding);
                    return None;
                }
                let clean = letters::examined(&text, file, &self.findings).into_owned();
                self.parsed.source.text = text.into();
                let Some((merged, finding)) = merge::unfinished(&clean, file) else { return Some(clean.into()) };
                self.findings.add(finding);
                Some(merged.into())
            }
            Err(finding) => {
                self.broken(finding);
                None
            }
        }
    }

    /// The TOML in a text that begins at byte `base` of the file.
    fn toml(&mut self, text: &str, base: usize) -> Table {
        let toml = parse_toml(text, self.parsed.file, base, &self.findings);
        self.parsed.whole &= toml.whole;
        toml.table
    }

    /// Where a key stands twice, the line that begins another table may be missing between them.
    fn ask_for_line(&mut self, line: &str) {
        for finding in std::mem::take(&mut self.findings).into_sorted() {
            let is_twice = finding.variant == Some("duplicate");
            self.findings.add(if is_twice { finding.advice("line").arg("line", line) } else { finding });
        }
    }

    fn markdown(&mut self, bytes: Vec<u8>, kind: Kind, parents: &[String], named: &Named) {
        let Some(text) = self.text(bytes) else { return };
        let file = self.parsed.file;
        let parts = match split(&text, Span::file(file)) {
            Ok(parts) => parts,
            Err(finding) => return self.broken(finding),
        };
        let table = self.toml(&text[parts.front.0..parts.front.1], parts.front.0);
        let place = markdown::TextPlace::exact(Span::new(file, parts.body, text.len()));
        let body = markdown::blocks(&text[parts.body..], place, &self.findings);
        self.push(kind, named.clone(), table, Span::new(file, 0, 3));
        if let Some(document) = self.parsed.documents.last_mut() {
            document.parents = parents.to_vec();
            document.body = Some(Arc::new(body));
        }
    }

    fn push(&mut self, kind: Kind, named: Named, table: Table, span: Span) {
        self.parsed.documents.push(Document {
            kind,
            id: named.id,
            parents: Vec::new(),
            layer: 0,
            number: named.number,
            lang: named.lang,
            stands_alone: false,
            table,
            grid: None,
            body: None,
            span,
            broken: !self.parsed.whole,
        });
    }

    /// A CSV file or a spreadsheet. Its cells become rows when the text beside it has been read, which may name columns.
    fn table(&mut self, bytes: Vec<u8>, kind: Kind, named: &Named, extension: &str) {
        let Some(table::Tabular { columns, .. }) = kind.row().tabular else { return self.unknown() };
        let file = self.parsed.file;
        let grid = if extension == "csv" {
            let Some(text) = self.text(bytes) else { return };
            table::read_csv(&text, file, columns, &self.findings)
        } else {
            table::read_sheet(file, &bytes, &mut self.parsed.source, &self.findings)
        };
        match grid {
            Some(grid) if grid.is_empty() => self.unreadable(Code::TableUnreadable, Some("empty")),
            Some(grid) => {
                self.push(kind, named.clone(), Table::default(), Span::file(file));
                if let Some(document) = self.parsed.documents.last_mut() {
                    document.grid = Some(Arc::new(grid));
                }
            }
            None => self.parsed.whole = false,
        }
    }

    fn settings(&mut self, bytes: Vec<u8>) {
        let Some(text) = self.text(bytes) else { return };
        if text.trim().is_empty() && self.lang.is_none() {
            self.unreadable(Code::SiteMissing, Some("empty"));
        }
        let table = self.toml(&text, 0);
        if let Some(settings) = table.get("settings").and_then(Node::as_table) {
            self.documents_of(Kind::Setting, settings);
        }
        let named = Named { number: None, id: "site".to_owned(), lang: self.lang.clone() };
        self.push(Kind::Site, named, table, Span::file(self.parsed.file));
    }

    fn documents_of(&mut self, kind: Kind, tables: &Table) {
        // The rest of them belong to the same.
        if let Some(loose) = tables.entries.iter().find(|entry| entry.node.as_table().is_none()) {
            let finding = Diagnostic::new(Code::ValueType, loose.key_span).variant("named");
            self.findings.add(finding.arg("key", loose.key.as_str()));
        }
        for entry in &tables.entries {
            let Some(table) = entry.node.as_table() else { continue };
            let id = plain(&entry.key);
            if id != entry.key {
                let finding = Diagnostic::new(Code::IdInvalid, entry.key_span).arg("id", entry.key.as_str());
                self.findings.add(finding.arg("plain", id));
            }
            let named = Named { number: None, id: entry.key.clone(), lang: self.lang.clone() };
            self.push(kind, named, table.clone(), entry.key_span);
            if let Some(document) = self.parsed.documents.last_mut() {
                document.broken = false;
            }
        }
    }
}

/// The name that a file of another type should have, if it is one that would be read under that name.
pub(super) fn proper_name(path: &str) -> Option<String> {
    let (_, name) = other_format(path)?;
    Some(path.rsplit_once('/').map_or(name.clone(), |(folder, _)| format!("{folder}/{name}")))
}

/// Which advice a file needs that is of a type that is not read where it is, and the name it should have: a table that Excel
/// saved as another type, a text that is no Markdown or not called so.
fn other_format(path: &str) -> Option<(Option<&'static str>, String)> {
    let Some((folder, file)) = path.rsplit_once('/') else {
        // What Windows calls a text file, and the texts at the top.
        let (stem, ending) = path.rsplit_once('.')?;
        let (variant, wanted) = match ending.to_ascii_lowercase().as_str() {
            "txt" => ("name", stem.to_owned()),
            "markdown" => ("name", format!("{stem}.md")),
            "docx" | "doc" | "odt" => ("document", format!("{stem}.md")),
            _ => return None,
        };
        return at_top().any(|known| known == wanted).then_some((Some(variant), wanted));
    };
    let kind = Kind::in_folder(folder);
    let in_guides = folder.starts_with("guides/") && folder.matches('/').count() < 3;
    if kind.is_none() && !in_guides {
        return None;
    }
    let tabular = kind.is_some_and(|kind| kind.row().tabular.is_some());
    let (stem, ending) = file.rsplit_once('.')?;
    let ending = ending.to_ascii_lowercase();
    let inner = extension(stem);
    let is_read = kind.map_or(inner == "md", |kind| kind.reads(&inner));
    match ending.as_str() {
        "txt" if is_read => Some((Some("name"), stem.to_owned())),
        "markdown" | "mdown" | "mkd" => Some((Some("name"), format!("{stem}.md"))),
        "numbers" if tabular => Some((Some("numbers"), format!("{stem}.xlsx"))),
        "xls" | "xlsm" | "xlsb" | "xltx" | "xlt" | "ots" | "txt" | "tsv" | "tab" | "fods" | "docx" | "doc" | "odt"
            if tabular =>
        {
            Some((None, format!("{stem}.xlsx")))
        }
        "docx" | "doc" | "odt" | "rtf" | "pages" => Some((Some("document"), format!("{stem}.md"))),
        _ => None,
    }
}
