//! The render stage: typed views into the theme's templates, one per page, and the files that machines read.

mod contract;
mod files;
mod terms;
mod theme;
pub(crate) mod view;
mod writer;

pub use contract::{add_keys, keys_of_templates};
pub use files::host::SECURITY_HEADERS;
pub use theme::{Design, Theme, context_of, theme_words};
pub use writer::{LinkView, Shared, Writer, phone_link};

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::content::asset::Copied;
use crate::diagnostic::{Diagnostic, Findings};
use crate::model::{Edition, Purpose, Redirects, Site, file_of};
use crate::printout::Printouts;
use files::{export, host};

/// A file to be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    Bytes(Vec<u8>),
    /// A file of the site that is copied without being held in memory.
    Copy(Copied),
}

/// All files of a site, by their path from its root.
pub type Output = BTreeMap<String, Item>;

/// A page that is to be written: what `data/site.json` tells of it, and how its template is filled.
pub struct PlannedPage<'a> {
    /// The kind in `data/site.json`.
    pub kind: &'static str,
    /// The template, without its extension.
    pub template: &'static str,
    pub id: String,
    pub title: String,
    /// Path from the root of the edition, with a slash at both ends.
    pub address: String,
    pub source: String,
    pub guide: Option<String>,
    pub level: Option<String>,
    pub number: Option<u32>,
    subject: view::Subject<'a>,
}

/// Renders a site with the documents that were made for it. A fault in the theme is told and leaves its page out.
pub fn render(site: &Site, theme: &Theme, printouts: Printouts, findings: &Findings) -> Output {
    let mut output = Output::new();
    let mut listed = Vec::new();
    let redirects = Redirects::of(site);
    let shared = Shared { assets: theme.assets(site), printouts };
    let mut on_paper = Vec::new();
    for (at, edition) in site.editions.iter().enumerate() {
        let prefix = site.prefix(at);
        let words = theme.words(site, edition, findings);
        let Some(tera) = theme.templates(&words, findings) else { continue };
        let pages = view::pages(site, edition, &words);
        let terms = terms::Terms::of(edition);
        let moved = view::redirects(&redirects.kept[at], &pages);
        let shown = pages.par_iter().map(|page| (format!("{prefix}{}", page.address), page));
        let moved = moved.par_iter().map(|(from, page)| (from.clone(), page));
        let rendered: Vec<(String, Result<String, Diagnostic>)> = shown
            .chain(moved)
            .map(|(address, page)| {
                let path = file_of(&address);
                let writer = Writer::new(site, edition, &words, &tera, address, &shared);
                let html = tera
                    .render(&format!("{}.html", page.template), &view::context(page, &writer))
                    .and_then(|html| writer.fault().map_or(Ok(html), Err))
                    .map(|html| if explains(page.template) { terms.explain(html, &writer) } else { html });
                (path, html.map_err(|error| theme.fault(&error)))
            })
            .collect();
        for (path, html) in rendered {
            match html {
                Ok(html) => {
                    output.insert(path, Item::Bytes(html.into_bytes()));
                }
                Err(finding) => findings.add(finding),
            }
        }
        if at == 0 {
            let html = not_found(site, edition, &words, &tera, &shared);
            match html {
                Ok(html) => drop(output.insert("404.html".to_owned(), Item::Bytes(html.into_bytes()))),
                Err(error) => findings.add(theme.fault(&error)),
            }
        }
        export::measures(site, edition, &mut output);
        let writer = Writer::new(site, edition, &words, &tera, "/".to_owned(), &shared);
        on_paper.extend(writer.printouts().map(|(printout, pdf)| export::printout(&writer, printout, pdf)));
        listed.extend(pages.iter().map(|page| export::row(page, edition, &prefix)));
    }
    export::site_json(site, listed, on_paper, &mut output);
    export::for_robots(site, &mut output);
    host::files(site, &redirects, &mut output);
    for asset in &site.assets {
        output.insert(asset.path.clone(), Item::Copy(asset.copied()));
    }
    for (path, bytes) in shared.assets.into_files().chain(shared.printouts.into_files()) {
        output.insert(path, Item::Bytes(bytes));
    }
    output
}

/// Whether the words of the word list are explained on a page: not in a list of words or titles, nor on paper, where
/// nothing opens.
fn explains(template: &str) -> bool {
    !matches!(template, "glossary" | "search" | "print" | "print-whole" | "redirect")
}

/// The page that a host shows for an address that does not exist. It may be shown at any depth, so its links can't be
/// relative: they begin at the site's address.
fn not_found(
    site: &Site,
    edition: &Edition,
    words: &crate::diagnostic::catalogue::Words,
    tera: &tera::Tera,
    shared: &Shared,
) -> tera::TeraResult<String> {
    // The preview lies at the root of its host, wherever the site will lie.
    let address = edition.settings.address.as_ref().filter(|_| site.purpose != Purpose::Preview);
    let root = address.map_or_else(|| "/".to_owned(), |address| path_of(&address.0));
    let writer = Writer::new(site, edition, words, tera, "/".to_owned(), shared).with_root(&root);
    let page = view::not_found_page(words);
    tera.render("404.html", &view::context(&page, &writer))
}

/// The path of a web address, with a slash at its end: `https://fjordvik.example/bti` gives `/bti/`.
fn path_of(address: &str) -> String {
    let after = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = after.find('/').map_or("", |at| after[at..].trim_matches('/'));
    if path.is_empty() { "/".to_owned() } else { format!("/{path}/") }
}
