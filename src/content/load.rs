//! Walking the layers and reading each file once.

#![expect(clippy::disallowed_methods, reason = "this is the stage that reads")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;
use walkdir::{DirEntry, WalkDir};

use super::asset::{self, Asset, LARGEST_FILE};
use super::hash::Hash;
use super::markdown;
use super::name::{Named, extension, named};
use super::place::{Place, TOP, place};
use super::text::{LARGEST_TEXT, decode, split};
use super::value::{Node, Table, Value, parse_toml};
use super::{Content, Document, table};
use crate::diagnostic::{Code, Diagnostic, FileId, Findings, Span};
use crate::model::Kind;

/// A folder of content. A site is an ordered list of them; a later one replaces documents of an earlier one.
#[derive(Debug, Clone)]
pub struct Layer {
    /// Put before paths in messages; empty where there is one layer only.
    pub name: String,
    pub root: PathBuf,
}

/// A file that was found, and its bytes where it is one that is read.
struct Found {
    path: String,
    disk: PathBuf,
    place: Place,
    bytes: Result<Vec<u8>, Unread>,
    /// Size and facts of a file that is copied: its bytes are not kept.
    asset: Option<(u64, Hash, asset::Facts)>,
}

enum Unread {
    TooLarge(u64),
    Refused,
    NotAFile,
    Symlink,
}

/// Reads all layers. `output` is a folder that is left out: where the site is published to.
pub fn load(layers: &[Layer], output: &Path, findings: &Findings) -> Content {
    let mut content = Content::default();
    for (number, layer) in layers.iter().enumerate() {
        let mut walk = Walk { content: &mut content, findings, folders: Vec::new(), number };
        walk.layer(layer, output);
    }
    replace_earlier(&mut content.documents, findings);
    content
}

struct Walk<'a> {
    content: &'a mut Content,
    findings: &'a Findings,
    /// Folders of guides and levels, to tell of empty ones.
    folders: Vec<String>,
    /// The number of the layer.
    number: usize,
}

impl Walk<'_> {
    fn layer(&mut self, layer: &Layer, output: &Path) {
        let mut found = self.list(layer, output);
        // The settings first: what a name like `snakk.zh.md` means is known when the site's languages are.
        let is_settings = |found: &Found| found.place == Place::Settings(None);
        let langs = found.iter_mut().find(|found| is_settings(found)).map(languages).unwrap_or_default();
        for found in &mut found {
            found.place = place(&found.path.split('/').collect::<Vec<_>>(), &langs);
        }
        found.par_iter_mut().filter(|found| !is_settings(found)).for_each(read);
        let settings = found.iter().any(|found| matches!(found.place, Place::Settings(None)));
        if !settings {
            self.content.settings = self.content.sources.add("site.toml", "", "");
            self.findings.add(Diagnostic::new(Code::SiteMissing, Span::file(self.content.settings)));
        }
        name_collisions(&found, self);
        for found in found {
            self.file(found);
        }
        self.incomplete_folders();
    }

    /// The files of a layer in the order of their names.
    fn list(&mut self, layer: &Layer, output: &Path) -> Vec<Found> {
        let root = &layer.root;
        let kept =
            |entry: &DirEntry| entry.depth() == 0 || !(ignored(entry) || other_root(entry) || entry.path() == output);
        let walk = WalkDir::new(root).follow_links(false).sort_by_file_name().into_iter().filter_entry(kept);
        let mut files = Vec::new();
        for entry in walk {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let path = error.path().map(|path| relative(root, path)).unwrap_or_default();
                    self.tell_of_file(&path, Code::FileUnreadable, None);
                    continue;
                }
            };
            let path = relative(root, entry.path());
            if entry.file_type().is_dir() {
                self.folders.push(path);
                continue;
            }
            let parts: Vec<&str> = path.split('/').collect();
            let bytes = if entry.file_type().is_symlink() {
                Err(Unread::Symlink)
            } else if entry.file_type().is_file() {
                Ok(Vec::new())
            } else {
                Err(Unread::NotAFile)
            };
            files.push(Found { place: place(&parts, &[]), disk: entry.path().to_owned(), bytes, path, asset: None });
        }
        files
    }

    fn tell_of_file(&mut self, path: &str, code: Code, variant: Option<&'static str>) {
        let file = self.content.sources.add(path, "", "");
        let finding = Diagnostic::new(code, Span::file(file));
        self.findings.add(match variant {
            Some(variant) => finding.variant(variant),
            None => finding,
        });
    }

    fn file(&mut self, found: Found) {
        let bytes = match found.bytes {
            Ok(bytes) => bytes,
            Err(Unread::Symlink) => return self.tell_of_file(&found.path, Code::Symlink, None),
            Err(Unread::Refused) => return self.tell_of_file(&found.path, Code::FileUnreadable, None),
            Err(Unread::NotAFile) => return self.tell_of_file(&found.path, Code::FileUnreadable, Some("special")),
            Err(Unread::TooLarge(size)) => {
                let file = self.content.sources.add(found.path, "", "");
                let most = if found.place == Place::Asset { LARGEST_FILE } else { LARGEST_TEXT };
                let megabytes = |bytes: u64| usize::try_from(bytes.div_ceil(1024 * 1024)).unwrap_or(usize::MAX);
                self.findings.add(
                    Diagnostic::new(Code::FileTooLarge, Span::file(file))
                        .arg("size", megabytes(size))
                        .arg("most", megabytes(most)),
                );
                return;
            }
        };
        if found.path.contains(char::is_control) {
            return self.tell_of_file(&found.path.replace(char::is_control, "?"), Code::FileUnreadable, Some("name"));
        }
        match found.place {
            Place::Other => {}
            Place::Unknown => self.unknown(&found.path),
            Place::Asset => {
                let file = self.content.sources.add(found.path.as_str(), "", "");
                if !asset::is_published(&found.path) {
                    let finding = Diagnostic::new(Code::FileType, Span::file(file));
                    self.findings.add(finding.arg("path", found.path.as_str()));
                }
                let (size, hash, facts) = found.asset.unwrap_or((0, Hash::of(&[]), asset::Facts::Other));
                if matches!(facts, asset::Facts::Svg { active: true, .. }) {
                    let finding = Diagnostic::new(Code::FileType, Span::file(file)).variant("svg");
                    self.findings.add(finding.arg("path", found.path.as_str()));
                }
                let path = found.path.nfc().collect();
                self.content.assets.push(Asset { facts, size, hash, path, disk: found.disk, span: Span::file(file) });
            }
            Place::Settings(lang) => {
                if let Some((file, text)) = self.text(&found.path, bytes, lang.as_deref()) {
                    if lang.is_none() {
                        self.content.settings = file;
                    }
                    self.settings(file, &text, lang);
                }
            }
            Place::Synonyms => {
                if let Some((file, text)) = self.text(&found.path, bytes, None) {
                    let toml = parse_toml(&text, file, 0, self.findings);
                    self.synonyms(&toml.table);
                }
            }
            Place::Documents(kind, lang) => {
                if let Some((file, text)) = self.text(&found.path, bytes, lang.as_deref()) {
                    self.table_of_documents(kind, file, &text, lang.as_deref());
                }
            }
            Place::Document { kind, parents, named } => {
                let extension = extension(&found.path);
                match extension.as_str() {
                    "md" => self.markdown(&found.path, bytes, kind, parents, named),
                    "toml" => self.toml(&found.path, bytes, kind, named),
                    _ => self.table(&found.path, bytes, kind, named, &extension),
                }
            }
        }
    }

    fn unknown(&mut self, path: &str) {
        let file = self.content.sources.add(path, "", "");
        let finding = Diagnostic::new(Code::FileUnknown, Span::file(file)).arg("path", path);
        let folders = Kind::ALL.iter().copied().filter_map(Kind::folder).map(|folder| format!("{folder}/"));
        let candidates: Vec<String> = match path.split_once('/') {
            None => TOP.iter().map(|name| (*name).to_owned()).collect(),
            Some(_) => folders.collect(),
        };
        let written = path.split_once('/').map_or(path.to_owned(), |(folder, _)| format!("{folder}/"));
        let known = candidates.contains(&written);
        self.findings.add(match known {
            true => finding,
            false => finding.nearest(&written, candidates.iter().map(String::as_str)),
        });
    }

    /// The text of a file, known to the sources from now on; nothing after a finding.
    fn text(&mut self, path: &str, bytes: Vec<u8>, lang: Option<&str>) -> Option<(FileId, Arc<str>)> {
        let lang = lang.unwrap_or("");
        let file = self.content.sources.add(path, "", lang);
        match decode(bytes, Span::file(file)) {
            Ok(text) => {
                let text: Arc<str> = text.into();
                self.content.sources.set_text(file, text.clone());
                Some((file, text))
            }
            Err(finding) => {
                self.findings.add(finding);
                None
            }
        }
    }

    fn markdown(&mut self, path: &str, bytes: Vec<u8>, kind: Kind, parents: Vec<String>, named: Named) {
        let Some((file, text)) = self.text(path, bytes, named.lang.as_deref()) else { return };
        let parts = match split(&text, Span::file(file)) {
            Ok(parts) => parts,
            Err(finding) => return self.findings.add(finding),
        };
        let toml = parse_toml(&text[parts.front.0..parts.front.1], file, parts.front.0, self.findings);
        let place = markdown::Place::exact(Span::new(file, parts.body, text.len()));
        let body = markdown::blocks(&text[parts.body..], place, self.findings);
        self.content.documents.push(Document {
            kind,
            id: named.id,
            parents,
            layer: self.number,
            number: named.number,
            lang: named.lang,
            table: toml.table,
            body: Some(Arc::new(body)),
            span: Span::new(file, 0, 3),
            broken: !toml.whole,
        });
    }

    fn toml(&mut self, path: &str, bytes: Vec<u8>, kind: Kind, named: Named) {
        let Some((file, text)) = self.text(path, bytes, named.lang.as_deref()) else { return };
        let toml = parse_toml(&text, file, 0, self.findings);
        self.push(kind, named, toml.table, Span::file(file), !toml.whole);
    }

    fn push(&mut self, kind: Kind, named: Named, table: Table, span: Span, broken: bool) {
        self.content.documents.push(Document {
            kind,
            id: named.id,
            parents: Vec::new(),
            layer: self.number,
            number: named.number,
            lang: named.lang,
            table,
            body: None,
            span,
            broken,
        });
    }

    /// A CSV file or a spreadsheet: its rows are the list of the kind's items.
    fn table(&mut self, path: &str, bytes: Vec<u8>, kind: Kind, named: Named, extension: &str) {
        let columns = if kind == Kind::Plan { table::PLAN } else { table::MEASURES };
        let rows = if extension == "csv" {
            let Some((file, text)) = self.text(path, bytes, named.lang.as_deref()) else { return };
            table::read_csv(&text, file, columns, self.findings)
        } else {
            table::read_sheet(path, bytes, &mut self.content.sources, columns, self.findings)
        };
        let Some(rows) = rows else { return };
        let key = if kind == Kind::Plan { "items" } else { "measures" };
        let span = Span::file(rows.span.file);
        let entry = super::value::Entry { key: key.to_owned(), key_span: span, node: rows };
        self.push(kind, named, Table { entries: vec![entry] }, span, false);
    }

    fn settings(&mut self, file: FileId, text: &str, lang: Option<String>) {
        let toml = parse_toml(text, file, 0, self.findings);
        if let Some(settings) = toml.table.get("settings").and_then(Node::as_table) {
            self.documents_of(Kind::Setting, settings, lang.as_deref());
        }
        let named = Named { number: None, id: "site".to_owned(), lang };
        self.push(Kind::Site, named, toml.table, Span::file(file), !toml.whole);
    }

    fn synonyms(&mut self, table: &Table) {
        let wrong = |node: &Node, expected: &str| {
            let finding = Diagnostic::new(Code::ValueType, node.span);
            self.findings.add(finding.word("expected", expected).word("found", node.type_name()));
        };
        for entry in &table.entries {
            if entry.key != "groups" {
                let finding = Diagnostic::new(Code::KeyUnknown, entry.key_span).arg("key", entry.key.as_str());
                self.findings.add(finding.advice("nearest").arg("nearest", "groups"));
                continue;
            }
            let Value::List(groups) = &entry.node.value else {
                wrong(&entry.node, "type-list");
                continue;
            };
            for group in groups {
                let Value::List(words) = &group.value else {
                    wrong(group, "type-list");
                    continue;
                };
                words.iter().filter(|word| word.as_text().is_none()).for_each(|word| wrong(word, "type-text"));
                self.content.synonyms.push(words.iter().filter_map(Node::as_text).map(str::to_owned).collect());
            }
        }
    }

    fn table_of_documents(&mut self, kind: Kind, file: FileId, text: &str, lang: Option<&str>) {
        let toml = parse_toml(text, file, 0, self.findings);
        self.documents_of(kind, &toml.table, lang);
    }

    fn documents_of(&mut self, kind: Kind, tables: &Table, lang: Option<&str>) {
        for entry in &tables.entries {
            let Some(table) = entry.node.as_table() else {
                let finding = Diagnostic::new(Code::ValueType, entry.node.span);
                let finding = finding.word("expected", "type-table").word("found", entry.node.type_name());
                self.findings.add(finding.advice("named").arg("key", entry.key.as_str()));
                continue;
            };
            if super::name::plain(&entry.key) != entry.key {
                let finding = Diagnostic::new(Code::IdInvalid, entry.key_span).arg("id", entry.key.as_str());
                self.findings.add(finding.arg("plain", super::name::plain(&entry.key)));
            }
            let named = Named { number: None, id: entry.key.clone(), lang: lang.map(str::to_owned) };
            self.push(kind, named, table.clone(), entry.key_span, false);
        }
    }

    /// Folders that should hold a guide or a level and don't.
    fn incomplete_folders(&mut self) {
        let documents = &self.content.documents;
        let mut empty = Vec::new();
        let mut bare_levels = Vec::new();
        for folder in &self.folders {
            let parts: Vec<&str> = folder.split('/').collect();
            let id = |name: &str| named(name, &[]).id;
            match parts.as_slice() {
                ["guides", guide] => {
                    let has = documents.iter().any(|d| d.kind == Kind::Guide && d.id == id(guide));
                    if !has {
                        empty.push((folder.clone(), None));
                    }
                }
                ["guides", guide, level] => {
                    let parents = [id(guide), id(level)];
                    let has = documents
                        .iter()
                        .any(|d| d.kind == Kind::Level && d.parents == [id(guide)] && d.id == id(level));
                    let step =
                        documents.iter().find(|d| d.kind == Kind::Step && d.parents == parents && d.lang.is_none());
                    match step {
                        _ if has => {}
                        None => empty.push((folder.clone(), Some("level"))),
                        Some(step) => bare_levels.push((named(level, &[]), id(guide), step.span)),
                    }
                }
                _ => {}
            }
        }
        for (folder, variant) in empty {
            self.tell_of_file(&folder, Code::FolderIncomplete, variant);
        }
        // A level needs no file of its own where its steps say all.
        for (named, guide, span) in bare_levels {
            self.push(Kind::Level, named, Table::default(), span, false);
            if let Some(level) = self.content.documents.last_mut() {
                level.parents = vec![guide];
            }
        }
        self.folders.clear();
    }
}

/// Reads the bytes of a file, never more than may be published. Of one that is copied only what is in it is kept.
fn read(found: &mut Found) {
    if found.bytes.is_err() || matches!(found.place, Place::Other | Place::Unknown) {
        return;
    }
    let is_asset = found.place == Place::Asset;
    found.bytes = read_bytes(&found.disk, if is_asset { LARGEST_FILE } else { LARGEST_TEXT });
    if let (true, Ok(bytes)) = (is_asset, &mut found.bytes) {
        found.asset = Some((bytes.len() as u64, Hash::of(bytes), asset::facts(&found.path, bytes)));
        *bytes = Vec::new();
    }
}

fn read_bytes(path: &Path, most: u64) -> Result<Vec<u8>, Unread> {
    let file = fs::File::open(path).map_err(|_| Unread::Refused)?;
    let size = file.metadata().map_err(|_| Unread::Refused)?.len();
    if size > most {
        return Err(Unread::TooLarge(size));
    }
    let mut bytes = Vec::new();
    // The bound holds even for a file that grows while it is read.
    file.take(most).read_to_end(&mut bytes).map_err(|_| Unread::Refused)?;
    Ok(bytes)
}

fn relative(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<String> = inside.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    parts.join("/")
}

/// Reads the settings, and gives the languages that they name.
fn languages(settings: &mut Found) -> Vec<String> {
    read(settings);
    let text = settings.bytes.as_ref().ok().and_then(|bytes| decode(bytes.clone(), Span::default()).ok());
    let (findings, file) = (Findings::default(), FileId::default());
    let table = text.map(|text| parse_toml(&text, file, 0, &findings).table).unwrap_or_default();
    match table.get("languages").map(|node| &node.value) {
        Some(Value::List(langs)) => langs.iter().filter_map(Node::as_text).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

/// What systems and programs leave in folders.
fn ignored(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    name.starts_with('.')
        || name.starts_with("~$")
        || name.ends_with('~')
        || name.starts_with(".~lock")
        || matches!(&*name, "Thumbs.db" | "desktop.ini")
        || (entry.depth() == 1 && name == "public")
}

/// A folder that is a site or a layer of its own, and no part of the one around it.
fn other_root(entry: &DirEntry) -> bool {
    entry.file_type().is_dir() && ["site.toml", "layer.toml"].iter().any(|file| entry.path().join(file).is_file())
}

/// Names that are one and the same on Windows and Mac, or after normalisation.
fn name_collisions(found: &[Found], walk: &mut Walk) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut twice = Vec::new();
    for found in found {
        let folded: String = found.path.nfc().flat_map(char::to_lowercase).collect();
        match seen.get(&folded) {
            Some(other) => twice.push((found.path.clone(), (*other).to_owned())),
            None => {
                seen.insert(folded, &found.path);
            }
        }
    }
    for (path, other) in twice {
        let file = walk.content.sources.add(path, "", "");
        walk.findings.add(Diagnostic::new(Code::NameCollision, Span::file(file)).arg("other", other));
    }
}

/// Joins the parts of one document (`x.csv` and its text `x.md`), and lets a later layer's document stand for an earlier
/// one's. Two of one identity in one layer are a fault.
fn replace_earlier(documents: &mut Vec<Document>, findings: &Findings) {
    let mut seen: BTreeMap<(Kind, Vec<String>, String, Option<String>), usize> = BTreeMap::new();
    let mut kept: Vec<Document> = Vec::with_capacity(documents.len());
    for document in documents.drain(..) {
        let key = (document.kind, document.parents.clone(), document.id.clone(), document.lang.clone());
        let Some(&at) = seen.get(&key) else {
            seen.insert(key, kept.len());
            kept.push(document);
            continue;
        };
        let first = &mut kept[at];
        let joins =
            matches!(document.kind, Kind::MeasureTable | Kind::Plan) && first.body.is_some() != document.body.is_some();
        if joins {
            first.table.entries.extend(document.table.entries);
            first.body = first.body.take().or(document.body);
        } else if first.layer < document.layer {
            *first = document;
        } else {
            findings.add(
                Diagnostic::new(Code::IdDuplicate, document.span)
                    .arg("id", document.id)
                    .word("kind", format!("kind-{}", document.kind.name()))
                    .related(first.span, "related-first"),
            );
        }
    }
    *documents = kept;
}

/// A file of the site, to be served as it is.
pub fn open(path: &Path) -> std::io::Result<fs::File> {
    fs::File::open(path)
}

/// The files of a folder as paths and bytes, for a theme. Nothing where there is no such folder.
pub fn read_folder(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let walk = WalkDir::new(root).follow_links(false).sort_by_file_name();
    let files = walk.into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file());
    files
        .filter_map(|entry| Some((relative(root, entry.path()), read_bytes(entry.path(), LARGEST_TEXT).ok()?)))
        .collect()
}
