//! The XML in a document: elements that fetch something or start a program when the document is opened.

use std::borrow::Cow;

use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::fields::WordField;
use super::formulas;
use super::relations::{self, Ties};
use crate::content::acting::Acting;

/// What holds for a document as a whole: some of it acts only together.
#[derive(Debug, Default)]
pub(super) struct WholeDocument {
    /// Whether fields are brought up to date when it is opened, and what they fetch then.
    updates_fields: bool,
    of_fields: Option<Acting>,
    /// The same for what a workbook is connected to.
    refreshes: bool,
    of_connections: Option<Acting>,
    ties: Ties,
}

impl WholeDocument {
    pub(super) fn act(self) -> Option<Acting> {
        let fields = self.of_fields.filter(|_| self.updates_fields);
        fields.max(self.of_connections.filter(|_| self.refreshes)).max(self.ties.act())
    }
}

/// What the text in an element is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum MarkedWords {
    /// Part of a field, or of what it shows.
    OfField,
    Formula,
}

/// The marks of one part.
pub(super) struct Marks<'d> {
    document: &'d mut WholeDocument,
    /// Its number.
    part: usize,
    worst: Option<Acting>,
    sort: PartSort,
    words: Option<MarkedWords>,
    formula: String,
    /// Fields that have not ended, each in the one before it: its text so far, and whether all of it is there.
    fields: Vec<(String, bool)>,
    /// Whether what follows is brought up to date when the document is opened.
    refreshes: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PartSort {
    Relations,
    /// Of `LibreOffice`.
    Open,
    Other,
}

/// Elements that show what a relation leads to, or take it in, when the document is opened.
const SHOWN: [&str; 16] = [
    "blip",
    "svgBlip",
    "imagedata",
    "fill",
    "stroke",
    "OLEObject",
    "oleObj",
    "oleObject",
    "oleLink",
    "externalBook",
    "attachedTemplate",
    "altChunk",
    "sourceFileName",
    "subDoc",
    "dataSource",
    "headerSource",
];

/// The most that one field may have.
const FIELD: usize = 10_000;

impl Marks<'_> {
    /// Looks at a part: the gravest thing that it does, and whether all of it was read.
    pub(super) fn look(name: &str, bytes: &[u8], document: &mut WholeDocument) -> (Option<Acting>, bool) {
        let text = text_of(bytes);
        let file = name.rsplit('/').next().unwrap_or_default();
        let sort = match file {
            _ if file.ends_with(".rels") => PartSort::Relations,
            "content.xml" | "styles.xml" | "meta.xml" | "settings.xml" if !name.starts_with("word/") => PartSort::Open,
            _ => PartSort::Other,
        };
        let (words, formula, fields) = (None, String::new(), Vec::new());
        let part = document.ties.part(name);
        let mut marks = Marks { document, part, worst: None, sort, words, formula, fields, refreshes: false };
        // Only what a program reads as XML must be it.
        let must_be_read = file.ends_with(".xml") || file.ends_with(".rels");
        let is_whole = marks.read(&text).is_some() || !must_be_read;
        (marks.worst, is_whole)
    }

    /// Reads it to its end; `None` if it is no XML, or could hide something.
    fn read(&mut self, text: &str) -> Option<()> {
        let mut reader = Reader::from_str(text);
        reader.config_mut().check_end_names = false;
        reader.config_mut().allow_unmatched_ends = true;
        loop {
            match reader.read_event().ok()? {
                Event::Start(tag) => self.element(&tag, false),
                Event::Empty(tag) => self.element(&tag, true),
                Event::End(_) => self.ends(),
                Event::Text(words) => self.words(&words),
                Event::CData(words) => self.words(&words),
                Event::GeneralRef(name) if self.words.is_some() => {
                    self.words(&unescape(&format!("&{};", &*name)).unwrap_or_default());
                }
                // In other encodings, its letters are not those that are read here.
                Event::Decl(decl) if decl.encoding().is_some_and(|named| !named.is_ok_and(|name| is_read(&name))) => {
                    return None;
                }
                // Words of its own could stand for others.
                Event::DocType(kind) if kind.contains('[') => return None,
                Event::Eof => break,
                _ => {}
            }
        }
        while !self.fields.is_empty() {
            self.part_of_field("end", false);
        }
        Some(())
    }

    fn told(&mut self, act: Option<Acting>) {
        self.worst = self.worst.take().max(act);
    }

    fn element(&mut self, tag: &BytesStart, is_empty: bool) {
        let name = tag.local_name().into_inner();
        if SHOWN.contains(&name) {
            let ids = ["id", "link", "embed", "href"].iter().filter_map(|key| attribute(tag, key));
            ids.for_each(|id| self.document.ties.shows(self.part, id));
        }
        let get = |name: &str| attribute(tag, name);
        let is_set = |name: &str| get(name).is_some_and(|value| matches!(value.trim(), "1" | "true" | "on"));
        let act = match name {
            "Relationship" if self.sort == PartSort::Relations => {
                let is_external = get("TargetMode").is_some_and(|mode| mode.trim().eq_ignore_ascii_case("external"));
                let (kind, target) = (get("Type").unwrap_or_default(), get("Target").unwrap_or_default());
                self.document.ties.relation(self.part, get("Id").unwrap_or_default(), &kind, &target);
                relations::act(&kind, &target, is_external)
            }
            "fldSimple" => self.field(&get("instr").unwrap_or_default(), is_set("dirty")),
            "fldChar" => {
                self.part_of_field(&get("fldCharType").unwrap_or_default(), is_set("dirty"));
                None
            }
            "instrText" | "t" => {
                self.words = Some(MarkedWords::OfField).filter(|_| !self.fields.is_empty() && !is_empty);
                None
            }
            "updateFields" => {
                self.document.updates_fields |=
                    get("val").is_none_or(|value| !matches!(value.trim(), "0" | "false" | "off"));
                None
            }
            "hlinkClick" | "hlinkMouseOver" | "hlinkHover" => {
                match get("action").unwrap_or_default().trim().to_ascii_lowercase() {
                    action if action.starts_with("ppaction://program") => Some(Acting::Starts),
                    action if action.starts_with("ppaction://macro") => Some(Acting::Macros),
                    _ => None,
                }
            }
            // It wakes an object when its slide is shown.
            "cmd" if get("type").is_some_and(|kind| kind == "verb") => Some(Acting::Starts),
            "ddeLink" | "dde-source" | "dde-connection" | "dde-connection-decl" | "dde-link" | "applet" => {
                Some(Acting::Starts)
            }
            "workbookPr" => {
                self.document.refreshes |= is_set("refreshAllConnections");
                None
            }
            "connection" => {
                let has_interval = get("interval").is_some_and(|minutes| !matches!(minutes.trim(), "" | "0"));
                self.refreshes = is_set("refreshOnLoad") || has_interval;
                let name = ["sourceFile", "odcFile", "name"].into_iter().find_map(get);
                self.connected(name.unwrap_or_default())
            }
            "webPr" => get("url").and_then(|url| self.connected(url)),
            "queryTable" if is_set("refreshOnLoad") => Some(Acting::Fetches(get("name").unwrap_or_default())),
            "pivotCacheDefinition" => {
                self.refreshes = is_set("refreshOnLoad");
                None
            }
            "cacheSource" if self.refreshes && get("type").is_some_and(|kind| kind == "external") => {
                Some(Acting::Fetches("pivotCache".to_owned()))
            }
            "f" | "definedName" | "formula1" | "formula2" | "formula" => {
                self.words = Some(MarkedWords::Formula).filter(|_| self.sort == PartSort::Other && !is_empty);
                None
            }
            "imagedata" | "fill" | "stroke" if self.sort == PartSort::Other => {
                get("src").and_then(|src| Acting::of_fetch(&src))
            }
            "event-listener" => of_event(tag),
            "macrosheet" => Some(Acting::Macros),
            _ if self.sort == PartSort::Open => of_open(name, tag),
            _ => None,
        };
        self.told(act);
    }

    /// What a connection to data does.
    fn connected(&mut self, address: String) -> Option<Acting> {
        let act = Some(Acting::Fetches(address));
        if self.refreshes {
            return act;
        }
        self.document.of_connections = self.document.of_connections.take().max(act);
        None
    }

    fn words(&mut self, text: &str) {
        match self.words {
            Some(MarkedWords::Formula) => self.formula.push_str(text),
            Some(MarkedWords::OfField) => {
                // What a field shows is part of the field around it, if that has not been told yet.
                let field = self.fields.iter_mut().rev().find(|(_, is_told)| !is_told);
                field.into_iter().filter(|(field, _)| field.len() < FIELD).for_each(|(field, _)| field.push_str(text));
            }
            None => {}
        }
    }

    fn ends(&mut self) {
        if self.words.take() == Some(MarkedWords::Formula) {
            let formula = std::mem::take(&mut self.formula);
            self.told(formulas::act(&formula, false));
        }
    }

    /// A sign that a field begins, that what it shows begins, or that it ends.
    fn part_of_field(&mut self, sign: &str, is_dirty: bool) {
        match sign {
            "begin" => self.fields.push((String::new(), false)),
            "separate" | "end" => {
                if let Some((code, is_told)) = self.fields.last_mut()
                    && !std::mem::replace(is_told, true)
                {
                    let code = std::mem::take(code);
                    let act = self.field(&code, is_dirty);
                    self.told(act);
                }
                if sign == "end" {
                    self.fields.pop();
                }
            }
            _ => {}
        }
    }

    fn field(&mut self, code: &str, is_dirty: bool) -> Option<Acting> {
        let field = WordField::read(code);
        let fetched = field.fetched();
        if is_dirty {
            return field.act().max(fetched);
        }
        self.document.of_fields = self.document.of_fields.take().max(fetched);
        field.act()
    }
}

/// What `LibreOffice` does with something that happens.
fn of_event(tag: &BytesStart) -> Option<Acting> {
    let href = attribute(tag, "href");
    match attribute(tag, "action").as_deref() {
        Some("execute") => Some(Acting::Starts),
        Some("verb") => Some(Acting::Starts),
        Some("execute-macro") => Some(Acting::Macros),
        Some("show") => href.and_then(|address| Acting::of_link(&address)),
        // Those of slides: the next one, a sound.
        Some(_) => None,
        None => {
            let is_macro = href.is_some_and(|href| !href.is_empty()) || attribute(tag, "macro-name").is_some();
            is_macro.then_some(Acting::Macros)
        }
    }
}

/// What an element of a document of `LibreOffice` does.
fn of_open(name: &str, tag: &BytesStart) -> Option<Acting> {
    let formulas = ["formula", "expression", "condition"].iter().filter_map(|key| attribute(tag, key));
    let counted = formulas.filter_map(|formula| formulas::act(&formula, true)).max();
    let href = attribute(tag, "href").filter(|href| !href.is_empty());
    let leads = href.and_then(|address| match name {
        "a" | "button" | "area-rectangle" | "area-circle" | "area-polygon" | "plugin" => Acting::of_link(&address),
        "object-ole" => Acting::of_fetch(&address).or(Some(Acting::Carries)),
        _ => Acting::of_fetch(&address),
    });
    counted.max(leads)
}

/// The value of an attribute, whichever prefix it has.
fn attribute(tag: &BytesStart, name: &str) -> Option<String> {
    let mut attributes = tag.attributes();
    let found = attributes.with_checks(false).flatten().find(|found| found.key.local_name().into_inner() == name)?;
    Some(found.normalized_value(XmlVersion::Implicit1_0).map_or_else(|_| found.value.to_string(), Cow::into_owned))
}

/// Whether letters without accents are what they seem in an encoding.
fn is_read(encoding: &str) -> bool {
    let name = encoding.to_ascii_lowercase();
    ["utf-8", "utf8", "utf-16", "us-ascii", "iso-8859-", "windows-125"].iter().any(|known| name.starts_with(known))
}

/// The text of a part, in one of the encodings that programs read.
fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    let units = |of: fn([u8; 2]) -> u16| -> Cow<str> {
        let units = bytes.as_chunks().0.iter().map(|unit| of(*unit));
        char::decode_utf16(units).map(|sign| sign.unwrap_or(char::REPLACEMENT_CHARACTER)).collect::<String>().into()
    };
    match bytes {
        [0xff, 0xfe, ..] | [b'<', 0, ..] => units(u16::from_le_bytes),
        [0xfe, 0xff, ..] | [0, b'<', ..] => units(u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes),
    }
}
