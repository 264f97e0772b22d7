//! The site that was published last, as its own `data/site.json` describes it, and the pages that were published before that
//! and are gone since: a file beside the published folder passes them on from one build to the next, until the content says what
//! has become of them.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::MANIFEST;
use super::beside::{Unfinished, addresses};
use crate::disk::{open_below, read_below, remove_file, rename};

/// The pages of a published site in its first language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Last {
    /// The municipality's number, or its name if it has none.
    pub of: String,
    /// In the order of `data/site.json`, then those that were gone before; for a very large site, the first 5,000.
    pub pages: Vec<LastPage>,
}

/// A page that was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastPage {
    /// As in `data/site.json`: a kind, or the name of a listing.
    pub kind: String,
    /// Its identifier there: usually that of the entry it showed.
    pub id: String,
    /// Plain words.
    pub title: String,
    /// From the root of the site, with a slash at both ends.
    pub url: String,
    /// The address that had most likely taken over when it was first gone; empty if it is not gone, or if none had.
    #[serde(default)]
    pub to: String,
    lang: String,
    /// Whether it was gone before the last site was published.
    #[serde(skip)]
    pub before: bool,
}

#[derive(Deserialize)]
struct LastSite {
    format: String,
    site: LastFacts,
    pages: Vec<LastPage>,
}

#[derive(Deserialize)]
struct LastFacts {
    name: String,
    number: String,
    languages: Vec<String>,
}

/// The largest list of pages that is read, in bytes: many times that of a large site.
const LARGEST: u64 = 16 * 1024 * 1024;
/// The most pages that are compared: each one that is gone is compared with all the others.
const MOST: usize = 5_000;
/// The most pages that are passed on after they are gone, the newest first.
const MOST_GONE: usize = 1_000;

/// What is published in a folder. A folder that betre did not publish, or whose list of pages can't be read, counts as empty:
/// nothing can be said about it, and that is not a fault in the content.
pub fn last(out: &Path) -> Last {
    read(out).unwrap_or_default()
}

/// All pages that a `data/site.json` lists, in all languages; `None` if it is none.
pub(super) fn pages_of(json: &[u8]) -> Option<Vec<LastPage>> {
    let json: LastSite = serde_json::from_slice(json).ok()?;
    (json.format == "betre-site").then_some(json.pages)
}

fn read(out: &Path) -> Option<Last> {
    open_below(out, Path::new(MANIFEST)).ok()?;
    let text = read_below(out, Path::new("data/site.json"), LARGEST).ok()?;
    let json: LastSite = serde_json::from_slice(&text).ok()?;
    let first = json.site.languages.first()?;
    let plain = |text: &str| !text.contains(char::is_control);
    let is_page = |page: &LastPage| {
        let address = page.url.starts_with('/') && page.url.ends_with('/') && plain(&page.url);
        page.lang == *first && address && plain(&page.title)
    };
    let of = if json.site.number.is_empty() { json.site.name } else { json.site.number };
    let gone = gone(out).unwrap_or_default().into_iter().take(MOST_GONE);
    // A build that was killed may have noted as gone what is still there.
    let mut seen = BTreeSet::new();
    let pages = json.pages.into_iter().chain(gone).filter(is_page).filter(|page| seen.insert(page.url.clone()));
    let pages = pages.take(MOST).collect();
    (json.format == "betre-site").then_some(Last { of, pages })
}

fn gone(out: &Path) -> Option<Vec<LastPage>> {
    let file = addresses(out);
    let text = read_below(file.parent()?, Path::new(file.file_name()?), LARGEST).ok()?;
    let pages: Vec<LastPage> = serde_json::from_slice(&text).ok()?;
    Some(pages.into_iter().map(|page| LastPage { before: true, ..page }).collect())
}

/// Notes which pages are gone, for the next build to know, or that none are.
pub(super) fn pass_on(out: &Path, gone: &[LastPage]) -> io::Result<()> {
    let file = addresses(out);
    if gone.is_empty() {
        return match remove_file(&file) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        };
    }
    let newest = gone.get(..MOST_GONE).unwrap_or(gone);
    let text = serde_json::to_vec(newest)?;
    // Under a name of its own until it is whole.
    let mut unfinished = Unfinished::new(out)?;
    let written = unfinished.file.write_all(&text).and_then(|()| rename(&unfinished.path, &file));
    if written.is_err() {
        let _ = remove_file(&unfinished.path);
    }
    written
}
