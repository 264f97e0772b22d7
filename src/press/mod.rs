//! The press: documents are typeset as PDF, or taken from the cache.
//!
//! The same data, templates, pictures and program make the same document to the byte, so finished documents are cached by the
//! hash of all of these. Short documents are typeset in parallel, each on a thread of its own with room to recurse.

#[cfg(feature = "pdf")]
mod engine;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::Duration;

use crate::cache::Cache;
use crate::content::asset::{Copied, without_filters};
use crate::content::hash::{Hash, Hashing};
use crate::model::Date;
use crate::patience::{PATIENCE, STACK, in_time};

#[cfg(feature = "pdf")]
use engine::{forget, is_picture, typeset};

#[cfg(feature = "pdf")]
pub use engine::covers;

/// Without the engine nothing can be printed.
#[cfg(not(feature = "pdf"))]
pub fn covers(_: char) -> bool {
    false
}

#[cfg(not(feature = "pdf"))]
fn typeset(sheet: &Sheet, _: BTreeMap<String, Vec<u8>>) -> Result<Pdf, Fault> {
    Err(Fault::new(&sheet.template, "no PDF in this program"))
}

#[cfg(not(feature = "pdf"))]
fn forget(_: usize) {}

#[cfg(not(feature = "pdf"))]
fn is_picture(_: &[u8]) -> bool {
    true
}

/// Everything that one document is made from.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The template to begin with, among `templates`.
    pub template: String,
    /// All templates of documents, by the path that they import each other by; shared by all sheets.
    pub templates: Arc<BTreeMap<String, Vec<u8>>>,
    /// What the template shows, as JSON.
    pub data: Vec<u8>,
    /// By the path that the data have for them.
    pub pictures: BTreeMap<String, SheetPicture>,
    /// Where it is on the web, which the data have too; templates find it as a QR code in `/qr.svg`. May be empty.
    pub address: String,
    /// What identifies the document, the same in each of its versions.
    pub ident: String,
    /// The newest review of what is in it.
    pub date: Option<Date>,
}

/// A picture of a sheet.
#[derive(Debug, Clone)]
pub enum SheetPicture {
    /// A file of the site.
    File(Copied),
    /// The same, a drawing: its filters are left out.
    Drawing(Copied),
    /// A photograph that was made smaller, by its bytes and their hash.
    Photo(Arc<Vec<u8>>, Hash),
}

impl SheetPicture {
    /// The hash of its bytes.
    pub fn hash(&self) -> Hash {
        match self {
            SheetPicture::File(file) | SheetPicture::Drawing(file) => file.hash,
            SheetPicture::Photo(_, hash) => *hash,
        }
    }

    fn bytes(&self) -> Result<Vec<u8>, Fault> {
        match self {
            SheetPicture::File(file) => file.bytes().ok_or(Fault::Changed(file.hash)),
            SheetPicture::Drawing(file) => file.bytes().map(without_filters).ok_or(Fault::Changed(file.hash)),
            SheetPicture::Photo(bytes, _) => Ok(bytes.to_vec()),
        }
    }
}

/// A finished document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file, as it is published.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// About how many lines of text do not fit, if its template is one sheet and says so; else 0.
    pub lines_over: usize,
    /// The pictures that could not be set, by their path: their places are empty.
    pub left_out: Vec<String>,
}

/// Why a document could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// There is a fault in a template.
    Template {
        /// The file of the theme, and the line if it is known.
        at: String,
        /// In the words of the engine, which are English.
        message: String,
    },
    /// A picture is no longer the one that was checked: its hash as it was then.
    Changed(Hash),
    /// It was not ready in time, and nobody waits for it any more.
    Endless(Duration),
}

impl Fault {
    fn new(at: &str, message: &str) -> Fault {
        Fault::Template { at: at.to_owned(), message: message.to_owned() }
    }
}

/// Part of every hash, besides the sheet: another engine, or another version of a crate that it uses, may typeset the same
/// sheet differently.
const ENGINE: [&str; 3] = [include_str!("engine.rs"), include_str!("../content/svg/paper.rs"), env!("BETRE_CRATES")];

impl Sheet {
    /// The hash of everything that the document is made from.
    pub fn hash(&self) -> Hash {
        let mut hashing = Hashing::default();
        let mut add = |bytes: &[u8]| {
            hashing.update(&bytes.len().to_le_bytes());
            hashing.update(bytes);
        };
        let date = self.date.map(|date| date.to_string()).unwrap_or_default();
        let facts = [self.template.as_str(), &self.ident, &date];
        ENGINE.iter().chain(&facts).for_each(|text| add(text.as_bytes()));
        add(&self.data);
        for (path, bytes) in self.templates.iter() {
            add(path.as_bytes());
            add(bytes);
        }
        for (path, picture) in &self.pictures {
            add(path.as_bytes());
            add(picture.hash().to_string().as_bytes());
        }
        hashing.finish()
    }
}

/// Makes the document of a sheet with this hash, or takes it from the cache; what takes longer than the limit is let go.
pub fn print(sheet: &Sheet, hash: &Hash, cache: &Cache, limit: Duration) -> Result<Pdf, Fault> {
    if let Some(made) = kept(hash, cache) {
        return Ok(made);
    }
    let (pictures, own) = (read(sheet)?, sheet.clone());
    let made = in_time(*hash, limit, move || typeset(&own, pictures)).unwrap_or(Err(Fault::Endless(limit)))?;
    let about = [vec![made.pages.to_string(), made.lines_over.to_string()], made.left_out.clone()].concat().join(" ");
    cache.put(hash, &about, &made.bytes);
    Ok(made)
}

/// The document of a sheet with this hash, if it is in the cache.
pub fn kept(hash: &Hash, cache: &Cache) -> Option<Pdf> {
    let (about, bytes) = cache.take(hash)?;
    let mut facts = about.split(' ');
    let (pages, lines_over) = (facts.next()?.parse().ok()?, facts.next()?.parse().ok()?);
    Some(Pdf { bytes, pages, lines_over, left_out: facts.map(str::to_owned).collect() })
}

/// Whether a picture can be set at all, tried alone. Errors: it has changed since it was checked.
pub fn can_be_set(picture: &SheetPicture) -> Result<bool, Fault> {
    if matches!(picture, SheetPicture::Photo(..)) {
        return Ok(true);
    }
    let bytes = picture.bytes()?;
    Ok(in_time(picture.hash(), PATIENCE, move || is_picture(&bytes)).unwrap_or(false))
}

/// The bytes of the pictures. Errors: one has changed since it was checked.
fn read(sheet: &Sheet) -> Result<BTreeMap<String, Vec<u8>>, Fault> {
    sheet.pictures.iter().map(|(path, picture)| Ok((path.clone(), picture.bytes()?))).collect()
}

/// Does a job for each of the items and returns the results in the items' order: the long ones one by one, each on all
/// threads, since it takes as much memory as many short ones; then the short ones, several at a time.
///
/// Typst shares its work among the threads of the pool it runs in, and a waiting thread takes on another's work: a short item
/// gets a pool of one thread, so that two documents are never on the same stack.
pub fn each<T: Sync, R: Send>(
    items: &[T],
    is_long: impl Fn(&T) -> bool + Sync,
    job: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let threads = rayon::current_num_threads();
    let (long, short): (Vec<_>, Vec<_>) = items.iter().enumerate().partition(|(_, item)| is_long(item));
    let done = Mutex::new(Vec::new());
    let with = |(at, item): &(usize, &T), age: usize| {
        let result = (*at, job(item));
        forget(age);
        done.lock().unwrap_or_else(PoisonError::into_inner).push(result);
    };
    on_deep_stacks(1, threads, || long.iter().for_each(|item| with(item, 0)));
    let next = AtomicUsize::new(0);
    // What another thread still needs has been used since the last call, or is newer.
    on_deep_stacks(threads.min(short.len()), 1, || {
        while let Some(item) = short.get(next.fetch_add(1, Ordering::Relaxed)) {
            with(item, 1);
        }
    });
    forget(0);
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

/// Runs a job in each of some thread pools where layout has room to recurse, and returns when all the threads have ended: the
/// next threads then get their memory, which the system's allocator keeps per thread.
fn on_deep_stacks(pools: usize, threads: usize, job: impl Fn() + Sync) {
    let (alive, ended) = mpsc::channel::<()>();
    let pool = |_| {
        let alive = alive.clone();
        let builder = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK);
        builder.exit_handler(move |_| drop(alive.clone())).build().ok()
    };
    let pools: Vec<_> = (0..pools).map(pool).collect();
    in_each(&pools, &job);
    drop((pools, alive));
    // Nothing is ever sent: this waits until no thread holds the other end.
    let _ = ended.recv();
}

/// Runs a job in each of the pools at the same time; if one could not be made, on this thread.
fn in_each(pools: &[Option<rayon::ThreadPool>], job: &(impl Fn() + Sync)) {
    match pools {
        [] => {}
        [None, rest @ ..] => {
            job();
            in_each(rest, job);
        }
        [Some(pool), rest @ ..] => pool.in_place_scope(|scope| {
            scope.spawn(|_| job());
            in_each(rest, job);
        }),
    }
}
