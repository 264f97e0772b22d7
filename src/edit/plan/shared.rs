//! What a shared layer has, which a plan can't name or move: what can be done instead.

use crate::diagnostic::Span;
use crate::model::{Entry, Site};

/// A document that a layer has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LayerDocument {
    /// As one would write it.
    pub name: String,
    /// Its path in the layer.
    pub path: String,
    /// The path of what the site has in its place.
    pub own: Option<String>,
    /// Its address, if its identifier is in it: another word may be.
    pub address: Option<String>,
    /// Whether no site can have another in its place.
    pub is_locked: bool,
}

impl LayerDocument {
    /// Of an entry that comes from a layer.
    pub(super) fn of(site: &Site, entry: &Entry) -> LayerDocument {
        LayerDocument {
            name: site.first().full_name(entry),
            path: site.sources.path(entry.span).to_owned(),
            own: None,
            address: entry.address.clone().filter(|address| address.ends_with(&format!("/{}/", entry.name))),
            is_locked: entry.meta.locked,
        }
    }

    /// Of an entry of the site's own that stands in the place of one from a layer, which is at a place.
    pub(super) fn replaced(site: &Site, entry: &Entry, old: Span) -> LayerDocument {
        let own = Some(site.sources.path(entry.span).to_owned());
        LayerDocument { own, path: site.sources.path(old).to_owned(), ..LayerDocument::of(site, entry) }
    }
}
