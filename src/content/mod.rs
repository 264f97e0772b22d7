//! The load stage: it reads the files of a site and returns documents with their places, whatever is wrong in them.

mod acting;
pub mod asset;
mod cache;
pub mod choice;
mod copies;
pub mod dates;
mod enclosed;
mod folder;
pub mod guarded;
pub mod hash;
mod join;
mod kind;
mod layer;
mod layers;
mod leads;
pub mod letters;
mod load;
mod lost;
pub mod markdown;
mod merge;
mod metadata;
pub mod name;
mod nature;
pub mod norwegian;
mod office;
mod parsed;
mod pdf;
pub mod photo;
mod place;
mod png;
mod queries;
mod read;
mod ready;
mod replaced;
mod room;
pub mod scheme;
mod stamps;
mod straight;
mod svg;
mod synonyms;
pub mod table;
pub mod text;
pub mod value;
mod workspace;

pub use asset::Asset;
pub use cache::ParseCache;
pub use folder::read_folder;
pub(crate) use kind::with_kinds;
pub use kind::{AddressWord, Kind, Listing, Row, TitleFrom};
pub use layer::{Layer, Unsaved};
pub use layers::{LayerRead, first_language};
pub use load::load;
pub use place::{FilePlace, place};
pub use queries::SearchQuery;
pub use ready::ReadyLayers;
pub use replaced::Replacement;
pub use stamps::stamps;
pub use workspace::{is_workspace, sites_below, workspace_settings};

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{FileId, Sources, Span};
use hash::Hash;
use markdown::Body;
use value::{KeyValue, Node, Table, Value};

/// A piece of content as it was read: its kind from its folder, its keys as they were written, its text as a tree.
#[derive(Debug, Clone)]
pub struct Document {
    /// From its folder or the name of its file.
    pub kind: Kind,
    /// The identifier from the name of its file, folder or table; the key `id` may replace it.
    pub id: String,
    /// The identifiers of the guide and the level it is in.
    pub parents: Vec<String>,
    /// The number of its layer; a later layer's document replaces an earlier one's. The site's own folder is the last.
    pub layer: usize,
    /// The number that the name of its file or folder begins with, or its place among the `steps` of its level.
    pub number: Option<u32>,
    /// The language of a translation; `None` for the base, which alone holds facts.
    pub lang: Option<String>,
    /// Whether it says everything itself and is not laid over the base, though it is in another language: a shared layer has been
    /// written in it first.
    pub stands_alone: bool,
    /// Its keys: the front matter, a TOML file, a table in one, or the rows of a spreadsheet.
    pub table: Table,
    /// The cells of its CSV file or spreadsheet, until its columns are known and they are rows in `table`.
    pub grid: Option<Arc<table::Grid>>,
    /// Its text; `None` for what is read from a table or a TOML file.
    pub body: Option<Arc<Body>>,
    /// The first line of its file, or the head of its table.
    pub span: Span,
    /// Whether its TOML could not be parsed in full.
    pub broken: bool,
}

/// Groups of words that find the same, by the language of their file: that of the base is empty.
pub type Synonyms = BTreeMap<String, Vec<Vec<String>>>;

impl Document {
    /// Whether it is the one of this kind and name, translates it, or is in it.
    pub fn is_in(&self, kind: Kind, parents: &[String], id: &str) -> bool {
        let is_it = self.kind == kind && self.parents == parents && self.id == id;
        let way = [parents, &[id.to_owned()]].concat();
        let is_below = match self.kind {
            Kind::Level | Kind::Step => matches!(kind, Kind::Guide | Kind::Level) && self.parents.starts_with(&way),
            Kind::Page => kind == Kind::Page && self.parents.starts_with(&way),
            Kind::EasyRead => self.parents.split_first().is_some_and(|(of, whole)| {
                of == kind.name() && (whole == way || kind == Kind::Page && whole.starts_with(&way))
            }),
            _ => false,
        };
        is_it || is_below
    }
}

/// Everything that was read.
#[derive(Debug, Clone, Default)]
pub struct Content {
    /// Of the paths and bytes of all files.
    pub hash: Hash,
    /// The files that the spans point into.
    pub sources: Sources,
    /// Bases and translations, each once: from the last layer that has it.
    pub documents: Vec<Document>,
    /// The files under `files/` and `images/`, unused ones too.
    pub assets: Vec<Asset>,
    /// From `synonyms.toml` and its translations; empty if there are none.
    pub synonyms: Synonyms,
    /// From `queries.tsv`; empty if there is none.
    pub queries: Vec<SearchQuery>,
    /// The shared layers, in their order.
    pub layers: Vec<LayerRead>,
    /// What the site, or a later layer, replaces or switches off of an earlier one.
    pub replaced: Vec<Replacement>,
    /// What the site itself has and switches off, with what is in it: it is none of the documents.
    pub off: Vec<Document>,
    /// `site.toml`, or a file of that name that does not exist.
    pub settings: FileId,
    /// Whether anything differs from the last run with the same cache.
    pub changed: bool,
}

impl Content {
    /// Gives the site another address than its settings say.
    pub fn set_address(&mut self, address: &str) {
        let settings =
            self.documents.iter_mut().find(|document| document.kind == Kind::Site && document.lang.is_none());
        let Some(settings) = settings else { return };
        let span = settings.table.take("address").map_or(settings.span, |written| written.key_span);
        let node = Node { span, value: Value::Text(address.to_owned()) };
        settings.table.entries.push(KeyValue { key: "address".to_owned(), key_span: span, node });
    }
}
