//! What is settled in a document's data before templates get them: where links lead, which pictures there are, and that the
//! font has a glyph for each character.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::text::{ROOT, is_blank, is_seen};
use crate::content::asset::Facts;
use crate::content::letters::is_private;
use crate::diagnostic::Span;
use crate::markup::escape_path;
use crate::model::Site;
use crate::photo::Photos;
use crate::press::{SheetPicture, covers};

/// What is settled in a document's data before templates get them: where links lead, which pictures there are, and that the
/// font has a glyph for each character.
pub(super) struct Settling<'a> {
    pub site: &'a Site,
    /// Set instead of their originals, if they were made.
    pub photos: Option<&'a Photos>,
    /// What is in the document itself: its place there, by its address in links.
    pub own: BTreeMap<String, String>,
    pub pictures: BTreeMap<String, SheetPicture>,
    pub unknown: BTreeSet<char>,
    /// Drawings whose words are in HTML: what is set is what their programs wrote for those that read none.
    pub shortened: BTreeSet<(Span, String)>,
}

/// The longest address that the engine allows for a link in a PDF, in bytes.
const LONGEST: usize = 8000;

/// Whether nodes that are data already say nothing that is seen.
fn say_nothing(nodes: &[Value]) -> bool {
    nodes.iter().all(|node| match (node.get("s"), node.get("c")) {
        (Some(Value::String(text)), _) => is_blank(text),
        (_, Some(Value::Array(nodes))) => say_nothing(nodes),
        _ => true,
    })
}

/// Whether a node is a link that paper has no place for.
fn leads_nowhere(node: &Value) -> bool {
    let is = |key: &str, value: &str| node.get(key).and_then(Value::as_str) == Some(value);
    is("to", "") && is("t", "link")
}

/// Characters that templates draw, because the font lacks them.
const DRAWN: [char; 9] = ['⚠', '☎', '☐', '✓', '👤', '✂', '→', '←', MISSING];

/// What replaces a character that the font lacks.
const MISSING: char = '□';

impl Settling<'_> {
    pub(super) fn settle(&mut self, value: &mut Value) {
        match value {
            Value::String(text) => self.letters(text),
            Value::Array(values) => {
                values.iter_mut().for_each(|value| self.settle(value));
                // A link that leads nowhere on paper is reduced to its words.
                if values.iter().any(leads_nowhere) {
                    let words = |mut value: Value| match leads_nowhere(&value).then(|| value["c"].take()) {
                        None => vec![value],
                        Some(Value::Array(inside)) => inside,
                        Some(_) => Vec::new(),
                    };
                    *values = std::mem::take(values).into_iter().flat_map(words).collect();
                }
            }
            Value::Object(object) => {
                if let Some(Value::String(to)) = object.get_mut("to") {
                    *to = self.target(to);
                }
                if let Some(Value::String(src)) = object.get_mut("src") {
                    *src = self.picture(src).unwrap_or_default();
                }
                object.values_mut().for_each(|value| self.settle(value));
                // A title with nothing visible in it becomes a box: a heading must have text (PDF/UA-1).
                for key in ["title", "text"] {
                    match object.get_mut(key) {
                        Some(Value::String(text)) if !text.is_empty() && is_blank(text) => *text = MISSING.to_string(),
                        Some(Value::Array(nodes)) if !nodes.is_empty() && say_nothing(nodes) => {
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
        format!("{}/{page}{anchor}", address.without_slash())
    }

    /// The name of a picture of the site in this document.
    fn picture(&mut self, src: &str) -> Option<String> {
        let path = src.strip_prefix(ROOT)?;
        let asset = self.site.assets.iter().find(|asset| escape_path(&asset.path) == path || asset.path == path)?;
        // What is wrong with it is told where it is checked.
        if !asset.can_be_set() {
            return None;
        }
        if matches!(asset.facts, Facts::Svg { html: true, .. }) {
            self.shortened.insert((asset.span, asset.path.clone()));
        }
        let picture = match self.photos.and_then(|photos| photos.of(&asset.path).last()) {
            Some(largest) => SheetPicture::Photo(largest.bytes.clone(), largest.hash),
            None if matches!(asset.facts, Facts::Svg { .. }) => SheetPicture::Drawing(asset.copied()),
            None => SheetPicture::File(asset.copied()),
        };
        let known = self.pictures.iter().find(|(_, known)| known.hash() == picture.hash());
        let name = known.map_or_else(|| format!("pictures/{}", self.pictures.len()), |(name, _)| name.clone());
        self.pictures.insert(name.clone(), picture);
        Some(name)
    }

    /// Leaves only what can be set: an invisible character is removed, a non-breaking hyphen becomes a plain one, and what
    /// the font lacks becomes an empty box.
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
            // Reported where it is written (`symbol-font`).
            c if is_private(c) => Some(MISSING),
            c => {
                self.unknown.insert(c);
                Some(MISSING)
            }
        }
    }
}
