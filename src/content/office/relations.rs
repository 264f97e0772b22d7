//! What the parts of a document have to do with each other and with what is outside it (ECMA-376, part 2, 9.3).

use std::collections::{BTreeMap, BTreeSet};

use crate::content::acting::Acting;
use crate::content::enclosed::is_office;
use crate::content::leads::is_elsewhere;
use crate::content::name::extension;

/// What a relation of this kind to this target does. Its kind is an address, of which programs differ in all but the end.
pub(super) fn act(kind: &str, target: &str, is_external: bool) -> Option<Acting> {
    let kind = end_of(kind);
    match kind.as_str() {
        _ if is_external && is_asked_for(&kind) => Acting::of_link(target),
        "vbaproject" | "wordvbadata" | "xlmacrosheet" | "xlintlmacrosheet" => Some(Acting::Macros),
        "control" | "activexcontrolbinary" => Some(Acting::Starts),
        // Another text becomes part of this one: pages are not looked into.
        "afchunk" if is_office(target) || extension(target) == "txt" => Some(Acting::Carries),
        "afchunk" => Acting::of_fetch(target).max(Some(Acting::Unread)),
        "oleobject" if !is_external => Some(Acting::Carries),
        // The sheet behind a diagram is an office document too, and is looked into as one.
        "package" if !is_external && !is_looked_into(target) => Some(Acting::Carries),
        _ => Acting::of_fetch(target),
    }
}

/// Whether what lies in a document is an office document, by its name.
fn is_looked_into(target: &str) -> bool {
    is_office(target)
        || matches!(extension(target).as_str(), "xlsb" | "xlsm" | "docm" | "pptm" | "dotx" | "xltx" | "sldx" | "thmx")
}

fn end_of(kind: &str) -> String {
    kind.trim().rsplit('/').next().unwrap_or_default().to_ascii_lowercase()
}

/// Whether what a relation of this kind leads to is opened only if somebody asks for it.
fn is_asked_for(kind: &str) -> bool {
    matches!(kind, "hyperlink" | "video" | "audio" | "media")
}

/// Relations that are links by their kind, and what is shown by relations: programs don't ask for the kind of what they show.
#[derive(Debug, Default)]
pub(super) struct Ties {
    /// The number of each part, with its name as that of its relations.
    parts: BTreeMap<String, usize>,
    links: BTreeMap<(usize, String), String>,
    shown: BTreeSet<(usize, String)>,
}

impl Ties {
    /// The number of a part, or of the one whose relations it has.
    pub(super) fn part(&mut self, name: &str) -> usize {
        let name = name.replace("_rels/", "");
        let next = self.parts.len();
        *self.parts.entry(name.trim_end_matches(".rels").to_owned()).or_insert(next)
    }

    /// Notes a relation.
    pub(super) fn relation(&mut self, part: usize, id: String, kind: &str, target: &str) {
        if is_asked_for(&end_of(kind)) && is_elsewhere(target) {
            self.links.insert((part, id), target.to_owned());
        }
    }

    /// Notes that what a relation leads to is shown.
    pub(super) fn shows(&mut self, part: usize, id: String) {
        self.shown.insert((part, id));
    }

    /// What is fetched by relations that say that they are links.
    pub(super) fn act(&self) -> Option<Acting> {
        self.shown.iter().filter_map(|tie| Acting::of_fetch(self.links.get(tie)?)).max()
    }
}
