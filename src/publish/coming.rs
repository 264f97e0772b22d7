//! What a build would change for the public, before it does.

use std::collections::BTreeMap;
use std::path::Path;

use memchr::memmem;
use serde::Serialize;

use super::changes::{Change, Transfer, changes};
use super::exchange::replaceable;
use super::last::{LastPage, pages_of};
use super::manifest::{MANIFEST, Manifest};
use super::{Refusal, Release};
use crate::disk::read_below;
use crate::render::{Item, Output};

/// What would be another for those who read the site.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub struct Coming {
    /// Pages at addresses that have none now.
    pub new: Vec<PublicPage>,
    /// Pages whose main part is another: text, facts, links.
    pub changed: Vec<PublicPage>,
    /// Pages that would be gone.
    pub gone: Vec<GonePage>,
    /// How many pages differ only around their main part: in their menu, their head or their foot.
    pub around: usize,
    /// Files that are no pages: documents, pictures, data, style sheets.
    pub files: Vec<Transfer>,
}

/// A page that is or would be published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PublicPage {
    /// From the root of the site, with a slash at both ends.
    pub url: String,
    /// Plain words.
    pub title: String,
    /// The order of the site: the first language first.
    #[serde(skip)]
    place: usize,
}

/// A page that would be published no more.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct GonePage {
    /// As it is published now.
    #[serde(flatten)]
    pub page: PublicPage,
    /// The page that its address would lead to; `None` if it would lead nowhere.
    pub to: Option<String>,
}

/// The largest page that is read, in bytes.
const LARGEST: u64 = 16 << 20;

/// Compares what would be published with what is. `kept` are old addresses with the page that each leads to, all from the root of the
/// site. Errors: what is there must not be replaced.
pub fn coming(
    output: &Output,
    release: Release,
    kept: &BTreeMap<String, String>,
    out: &Path,
) -> Result<Coming, Refusal> {
    replaceable(out, release)?;
    let none = Manifest { release, files: BTreeMap::new() };
    let (old, new) = (Manifest::of_folder(out)?.unwrap_or(none), Manifest::of(output, release));
    let steps = changes(&old, &new)?;
    let made = |path: &str| match output.get(path) {
        Some(Item::Bytes(bytes)) => Some(bytes.clone()),
        _ => None,
    };
    let [before, after] = [read(out, "data/site.json"), made("data/site.json")].map(|json| pages(json.as_deref()));
    let mut coming = Coming::default();
    for step in steps.into_iter().filter(|step| step.path != MANIFEST) {
        let Some(url) = address(&step.path) else {
            coming.files.push(step);
            continue;
        };
        let page = |pages: &BTreeMap<String, PublicPage>| pages.get(&url).cloned();
        // What is not listed is no page: what an old address leads on with.
        match (step.change, page(&before), page(&after)) {
            (_, None, Some(page)) => coming.new.push(page),
            (_, Some(page), None) => coming.gone.push(GonePage { to: kept.get(&url).cloned(), page }),
            (Change::Update, Some(_), Some(page)) => {
                let [old, new] = [read(out, &step.path), made(&step.path)].map(Option::unwrap_or_default);
                if told(&old) == told(&new) {
                    coming.around += 1;
                } else {
                    coming.changed.push(page);
                }
            }
            _ => coming.files.push(step),
        }
    }
    coming.new.sort_by_key(|page| page.place);
    coming.changed.sort_by_key(|page| page.place);
    coming.gone.sort_by_key(|gone| gone.page.place);
    Ok(coming)
}

fn read(out: &Path, path: &str) -> Option<Vec<u8>> {
    read_below(out, Path::new(path), LARGEST).ok()
}

/// All pages that a `data/site.json` lists, by address.
fn pages(json: Option<&[u8]>) -> BTreeMap<String, PublicPage> {
    let pages = json.and_then(pages_of).unwrap_or_default().into_iter().enumerate();
    pages.map(|(place, LastPage { url, title, .. })| (url.clone(), PublicPage { url, title, place })).collect()
}

/// The address that a page's file is published at; `None` if it is another file.
fn address(path: &str) -> Option<String> {
    let folder = path.strip_suffix("index.html").filter(|folder| folder.is_empty() || folder.ends_with('/'))?;
    Some(format!("/{folder}"))
}

/// What a page tells its readers: its main part, without how large the documents are that it leads to.
fn told(page: &[u8]) -> Vec<&[u8]> {
    let mut rest = main_part(page);
    let mut told = Vec::new();
    while let Some(start) = memmem::find(rest, b"<span class=\"format\"") {
        let (before, size) = rest.split_at(start);
        told.push(before);
        rest = memmem::find(size, b"</span>").and_then(|end| size.get(end..)).unwrap_or_default();
    }
    told.push(rest);
    told
}

/// What stands between the tags of `main`; all of a page that has none.
fn main_part(page: &[u8]) -> &[u8] {
    match (memmem::find(page, b"<main"), memmem::rfind(page, b"</main>")) {
        (Some(start), Some(end)) if start < end => page.get(start..end).unwrap_or(page),
        _ => page,
    }
}
