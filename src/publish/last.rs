//! The site that was published last, as its own `data/site.json` describes it.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use serde::Deserialize;

use super::MANIFEST;

/// The pages of a published site in its first language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Last {
    /// The municipality's number, or its name if it has none.
    pub of: String,
    /// In the order of `data/site.json`; for a very large site, the first 5,000.
    pub pages: Vec<LastPage>,
}

/// A page that was published.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct LastPage {
    /// As in `data/site.json`: a kind, or the name of a listing.
    pub kind: String,
    /// Its identifier there: usually that of the entry it showed.
    pub id: String,
    /// Plain words.
    pub title: String,
    /// From the root of the site, with a slash at both ends.
    pub url: String,
    lang: String,
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

/// What is published in a folder. A folder that betre did not publish, or whose list of pages can't be read, counts as empty:
/// nothing can be said about it, and that is not a fault in the content.
pub fn last(out: &Path) -> Last {
    read(out).unwrap_or_default()
}

fn read(out: &Path) -> Option<Last> {
    if !out.join(MANIFEST).is_file() {
        return None;
    }
    let mut text = Vec::new();
    File::open(out.join("data/site.json")).ok()?.take(LARGEST).read_to_end(&mut text).ok()?;
    let json: LastSite = serde_json::from_slice(&text).ok()?;
    let first = json.site.languages.first()?;
    let plain = |text: &str| !text.contains(char::is_control);
    let is_page = |page: &LastPage| {
        let address = page.url.starts_with('/') && page.url.ends_with('/') && plain(&page.url);
        page.lang == *first && address && plain(&page.title)
    };
    let of = if json.site.number.is_empty() { json.site.name } else { json.site.number };
    let pages = json.pages.into_iter().filter(is_page).take(MOST).collect();
    (json.format == "betre-site").then_some(Last { of, pages })
}
