//! The editor's desk: what `betre edit` answers below its address, which holds a key that nobody else knows.
//!
//! Every form works without a script: what it sends is saved, and the answer leads to the page again. What is read here is read from
//! the disk, what is told about it from the newest examination of the site.

mod again;
mod clock;
mod conflict;
mod document;
mod history;
mod look;
mod marks;
mod notes;
mod open;
mod own;
mod picks;
mod saving;
mod section;
mod seen;
mod shared;
mod shell;
mod tools;
mod worklist;

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

pub use clock::DeskClock;
use serde::Serialize;
pub(crate) use shared::desk_address;

use super::form::Posted;
use super::store::Store;
use crate::Examined;
use crate::content::hash::Hash;
use crate::content::name::percent_decoded;
use crate::diagnostic::catalogue::{Lang, Words, messages};
use crate::markup::{Html, escape_path};
use crate::model::Date;

/// The folder of what the program itself serves beside a site: no address of a site begins with `_`.
pub const OWN: &str = "/_betre/";

/// How many texts that forms were made of are kept: far more than an editor has open.
const MOST_BASES: usize = 200;

/// An editor's desk for one site.
pub struct Desk {
    root: PathBuf,
    key: String,
    clock: DeskClock,
    store: Store,
    /// What forms were made of, the newest last: what somebody else has changed since can be told.
    bases: Mutex<VecDeque<(Hash, Vec<u8>)>>,
}

/// What is asked of the desk.
pub struct DeskRequest<'r> {
    /// Whether it sends a form.
    pub is_post: bool,
    /// After the key and its slash, as it was sent.
    pub path: &'r str,
    /// After the question mark.
    pub query: &'r str,
    /// The form.
    pub body: &'r [u8],
}

/// What the desk answers.
#[derive(Debug, PartialEq, Eq)]
pub enum DeskAnswer {
    /// A page, with its status.
    Page(u16, Html),
    /// What a script asked for, as JSON.
    Data(String),
    /// A page of the site as it is with what is not saved, to be shown beside its form.
    Seen(String),
    /// Where to go on, after a form was sent.
    SeeOther(String),
    /// There is nothing at this address.
    Missing,
    /// A form is not sent here, or nothing else is: what may be sent.
    NotAllowed(&'static str),
}

/// A file that was saved, with its bytes; without, if it is gone.
pub type SavedBytesAt = (String, Option<Vec<u8>>);

/// What the desk works with while it answers.
pub struct DeskSite<'s> {
    /// The newest examination of the site.
    pub examined: &'s Examined,
    /// The language of the desk.
    pub lang: Lang,
    /// Waits until files that were saved are examined; takes their paths with their bytes.
    pub saved: &'s dyn Fn(&[SavedBytesAt]),
    /// Examines the site as if files had these bytes.
    pub looked: &'s dyn Fn(&[SavedBytesAt]) -> Arc<Examined>,
    /// Renders the page at a path of what was examined.
    pub rendered: &'s dyn Fn(&Examined, &str) -> Option<String>,
}

impl DeskSite<'_> {
    fn words(&self) -> &'static Words {
        messages(self.lang)
    }
}

impl Desk {
    /// The desk of the site in `root`. `key` is its secret.
    pub fn new(root: &Path, cache: Option<&Path>, key: String, clock: DeskClock) -> Desk {
        let store = Store::open(root, cache);
        Desk { root: root.to_owned(), key, clock, store, bases: Mutex::default() }
    }

    /// Its secret.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The day that it is.
    pub fn today(&self) -> Date {
        self.clock.today()
    }

    /// Answers a request whose key is right.
    pub fn answer(&self, request: &DeskRequest, site: &DeskSite) -> DeskAnswer {
        let Some(path) = percent_decoded(request.path) else { return DeskAnswer::Missing };
        let query = Posted::read(request.query.as_bytes());
        let posted = Posted::read(request.body);
        match (path.split_once('/').unwrap_or((&path, "")), request.is_post) {
            (("", ""), false) => DeskAnswer::Page(200, self.worklist(site, &query)),
            (("find", ""), false) => DeskAnswer::Page(200, self.found(site, query.one("q").unwrap_or_default())),
            (("doc", path), false) => self.document(site, path, &query),
            (("doc", path), true) => self.save_document(site, path, &posted),
            (("look", path), true) => self.look(site, path, &posted),
            (("seen", path), false) => self.seen(site, path),
            (("pick", path), false) => self.picks(site, path, &query),
            (("marks", ""), false) => self.marks(site, &query),
            (("shared", path), false) => self.shared_page(site, path, &query),
            (("own", path), true) => self.make_own(site, path, &posted),
            (("off", path), true) => self.take_off(site, path, &posted),
            (("again", path), false) => self.again_page(site, path, &query),
            (("again", path), true) => self.take_again(site, path, &posted),
            (("keep", path), true) => self.keep_own(site, path, &posted),
            (("forget", path), true) => self.forget(site, path),
            (("review", path), true) => self.review(site, path),
            (("history", ""), false) => DeskAnswer::Page(200, self.history(site)),
            (("undo", number), true) => match number.parse() {
                Ok(number) => self.undo(site, number),
                Err(_) => DeskAnswer::Missing,
            },
            (("" | "find" | "history" | "marks", "") | ("seen" | "pick" | "shared", _), true) => {
                DeskAnswer::NotAllowed("GET, HEAD")
            }
            (("review" | "undo" | "look" | "forget" | "own" | "off" | "keep", _), false) => {
                DeskAnswer::NotAllowed("POST")
            }
            _ => DeskAnswer::Missing,
        }
    }

    /// An address of the desk.
    fn url(&self, path: &str) -> String {
        format!("{OWN}{}/{}", self.key, escape_path(path))
    }

    fn remember(&self, bytes: &[u8]) -> Hash {
        let hash = Hash::of(bytes);
        let mut bases = self.bases.lock().unwrap_or_else(PoisonError::into_inner);
        bases.retain(|(other, _)| *other != hash);
        bases.push_back((hash, bytes.to_owned()));
        if bases.len() > MOST_BASES {
            bases.pop_front();
        }
        hash
    }

    fn remembered(&self, hash: Hash) -> Option<Vec<u8>> {
        let bases = self.bases.lock().unwrap_or_else(PoisonError::into_inner);
        bases.iter().find(|(other, _)| *other == hash).map(|(_, bytes)| bytes.clone())
    }
}

/// What a script is told.
fn data(told: &impl Serialize) -> DeskAnswer {
    DeskAnswer::Data(serde_json::to_string(told).unwrap_or_default())
}
