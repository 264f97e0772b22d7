//! Old addresses that lead to a page: `aliases` in a document, and what each of them becomes.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::name::{is_page, percent_decoded};
use crate::content::value::Node;
use crate::diagnostic::{Code, Diagnostic, Span};
use crate::model::fields::{Read, Reading};

use super::value::expect;
use super::{Edition, Entry, Kind, Site};

/// An address that a page once had, here or on an older site, from the root of the site: `/gammal/side/`, `/niva-0.html`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alias {
    /// Decoded. It ends with a slash, or it is the address of an HTML file.
    pub path: String,
    /// Where it is written.
    pub span: Span,
}

/// An old address and where it leads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Redirect {
    /// From the root of the site. It ends in `.html`, `.htm` or a slash.
    pub from: String,
    /// Path of a page, from the root of its edition.
    pub to: String,
}

/// An old address that is no longer free.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    pub alias: Alias,
    /// The entry or the other old address that it belongs to; `None` for a file.
    pub by: Option<Span>,
}

/// All old addresses of a site.
#[derive(Debug, Default)]
pub struct Redirects {
    /// For each edition, in the order of their addresses.
    pub kept: Vec<Vec<Redirect>>,
    /// Those that a document names itself; one that would follow from an alias of its guide or level is left out silently.
    pub taken: Vec<Taken>,
    /// The old address from which on there were too many.
    pub cut: Option<Span>,
}

/// The longest part of an address between two slashes, in bytes: file systems take 255.
const LONGEST_PART: usize = 200;
/// The longest address, in bytes: with its folders it must fit what systems allow for a path.
const LONGEST: usize = 1_000;

/// An address as it is kept: decoded, and with a slash at its end unless it is the address of an HTML file. `None` if no file
/// can be published there, on Windows included.
fn plain_path(written: &str) -> Option<String> {
    if written.contains(['?', '#']) {
        return None;
    }
    let path = percent_decoded(written)?;
    let inside = path.strip_prefix('/')?;
    let inside = inside.strip_suffix('/').unwrap_or(inside);
    let fits = |part: &str| {
        // Everything that hosts and file systems take as it is.
        let plain = part.chars().all(|c| c.is_alphanumeric() || "-_.~ ,+()!&=@'".contains(c));
        // What begins with a dot is hidden, and hosts refuse it; what ends with one can't exist on Windows.
        let ends = !part.starts_with(['.', ' ']) && !part.ends_with(['.', ' ']);
        plain && ends && !part.is_empty() && part.len() <= LONGEST_PART
    };
    let whole = path.len() <= LONGEST && (path == "/" || inside.split('/').all(fits));
    whole.then(|| if is_page(&path) || path.ends_with('/') { path } else { path + "/" })
}

/// The file that is served at an address, from the root of the site.
pub fn file_of(address: &str) -> String {
    let inside = address.trim_start_matches('/');
    if is_page(address) { inside.to_owned() } else { format!("{inside}index.html") }
}

impl Read for Alias {
    const TYPE: &'static str = "type-alias";

    fn read(node: &Node, reading: &Reading) -> Option<Alias> {
        let written = expect(node, reading, Self::TYPE, node.as_text())?.trim();
        let path = plain_path(written);
        if path.is_none() {
            let finding = Diagnostic::new(Code::ValueInvalid, node.span).variant("alias").arg("value", written);
            reading.findings.add(finding);
        }
        path.map(|path| Alias { path, span: node.span })
    }
}

impl Edition {
    /// What an old address of an entry redirects to: its page, and for a guide or a level everything in it, so that one line
    /// is enough when a folder is renamed. `lang` is the site's first language.
    pub fn moved(&self, entry: &Entry, from: &str, lang: &str) -> Vec<Redirect> {
        let Some(own) = entry.address.as_deref() else { return Vec::new() };
        if is_page(from) {
            return vec![Redirect { from: from.to_owned(), to: own.to_owned() }];
        }
        let inside = |other: &&Entry| match entry.kind {
            Kind::Guide | Kind::Level => self.lineage(other).any(|above| above.id == entry.id),
            _ => other.id == entry.id,
        };
        let addresses = self.entries.iter().filter(inside).flat_map(|entry| entry.addresses(lang));
        addresses.filter_map(|to| Some(Redirect { from: format!("{from}{}", to.strip_prefix(own)?), to })).collect()
    }
}

impl Site {
    /// The addresses where something is, in the site's first language and at old addresses in any.
    pub fn addresses(&self) -> BTreeSet<String> {
        let edition = self.first();
        let pages = edition.entries.iter().flat_map(|entry| entry.addresses(&edition.lang));
        let measures = self.measure_finder(edition).map(|finder| finder.addresses()).unwrap_or_default();
        pages
            .chain(measures)
            .chain(Redirects::of(self).kept.into_iter().flatten().map(|redirect| redirect.from))
            .collect()
    }
}

/// The most old addresses that lead on, with those of all pages below them: a file for each.
const MOST_REDIRECTS: usize = 5_000;

impl Redirects {
    /// What becomes of the aliases of a site. An existing page or file takes precedence over an old address, and an address
    /// that a document names over one that follows from its guide's or level's.
    pub fn of(site: &Site) -> Redirects {
        let mut redirects = Redirects { kept: vec![Vec::new(); site.editions.len()], taken: Vec::new(), cut: None };
        if site.first().entries.iter().all(|entry| entry.meta.aliases.is_empty()) {
            return redirects;
        }
        let mut files = PublishedPaths::of(site);
        // Addresses that documents name come first.
        let mut wanted: Vec<Wanted> = (0..site.editions.len()).flat_map(|at| wanted(site, at)).collect();
        if let Some(beyond) = wanted.get(MOST_REDIRECTS) {
            redirects.cut = Some(beyond.alias.span);
            wanted.truncate(MOST_REDIRECTS);
        }
        wanted.sort_by_key(|wanted| !wanted.named);
        for Wanted { edition, alias, named, redirect } in wanted {
            match files.take(&redirect.from, alias.span) {
                Ok(()) => redirects.kept[edition].push(redirect),
                Err(by) if named && redirect.from == alias.path => {
                    redirects.taken.push(Taken { alias: alias.clone(), by });
                }
                // It was not asked for by name, and in another language, or below another page, something else is there.
                Err(_) => {}
            }
        }
        redirects.kept.iter_mut().for_each(|kept| kept.sort());
        redirects
    }

    /// Each old address with the page that it leads to, both from the root of the site.
    pub fn pairs<'a>(&'a self, site: &'a Site) -> impl Iterator<Item = (&'a str, String)> {
        let of = move |(at, kept): (usize, &'a Vec<Redirect>)| {
            kept.iter().map(move |redirect| (redirect.from.as_str(), format!("{}{}", site.prefix(at), redirect.to)))
        };
        self.kept.iter().enumerate().flat_map(of)
    }
}

/// An old address that a document asks for.
struct Wanted<'a> {
    /// The number of the edition.
    edition: usize,
    alias: &'a Alias,
    /// Whether it leads to the document itself, and not to something in it.
    named: bool,
    redirect: Redirect,
}

/// Everything that the aliases of an edition ask for. An address in another language's folder belongs to that language alone.
fn wanted(site: &Site, at: usize) -> Vec<Wanted<'_>> {
    let edition = &site.editions[at];
    let prefix = site.prefix(at);
    let of_language =
        |path: &str| (1..site.editions.len()).find(|at| path.starts_with(&format!("{}/", site.prefix(*at))));
    let mut all = Vec::new();
    for entry in &edition.entries {
        for alias in &entry.meta.aliases {
            let from = match of_language(&alias.path) {
                Some(other) if other != at => continue,
                Some(_) => alias.path.clone(),
                None => format!("{prefix}{}", alias.path),
            };
            let moved = edition.moved(entry, &from, &site.first().lang).into_iter();
            all.extend(moved.map(|redirect| {
                let named = entry.address.as_ref() == Some(&redirect.to);
                Wanted { edition: at, alias, named, redirect }
            }));
            if all.len() > MOST_REDIRECTS {
                return all;
            }
        }
    }
    all
}

/// The files of a site, by their paths in lower case: on Windows and Mac, two that differ only in case are one.
struct PublishedPaths(BTreeMap<String, Option<Span>>);

impl PublishedPaths {
    /// What is published, except for old addresses.
    fn of(site: &Site) -> PublishedPaths {
        let lang = &site.first().lang;
        let mut files: BTreeMap<String, Option<Span>> = BTreeMap::new();
        // The last four are rules for hosts.
        let made = [
            "404.html",
            "robots.txt",
            "sitemap.xml",
            "assets",
            "data",
            "_headers",
            "_redirects",
            "_routes.json",
            "_worker.js",
        ];
        files.extend(made.map(|path| (path.to_owned(), None)));
        files.extend(site.assets.iter().map(|asset| (asset.path.to_lowercase(), None)));
        for (at, edition) in site.editions.iter().enumerate() {
            for entry in &edition.entries {
                let addresses = entry.addresses(lang).into_iter();
                let paths = addresses.map(|address| file_of(&format!("{}{address}", site.prefix(at))));
                files.extend(paths.map(|path| (path.to_lowercase(), Some(entry.span))));
            }
            let measures = site.measure_finder(edition).map(|finder| finder.addresses()).unwrap_or_default();
            let paths = measures.iter().map(|address| file_of(&format!("{}{address}", site.prefix(at))));
            files.extend(paths.map(|path| (path.to_lowercase(), None)));
        }
        PublishedPaths(files)
    }

    /// Takes an address, unless something is there, or it would need a folder where a file is, or the other way round.
    fn take(&mut self, address: &str, span: Span) -> Result<(), Option<Span>> {
        let path = file_of(address).to_lowercase();
        let above = path.match_indices('/').map(|(at, _)| &path[..at]);
        if let Some(by) = std::iter::once(path.as_str()).chain(above).find_map(|path| self.0.get(path)) {
            return Err(*by);
        }
        let folder = format!("{path}/");
        if let Some((_, by)) = self.0.range(folder.clone()..).next().filter(|(path, _)| path.starts_with(&folder)) {
            return Err(*by);
        }
        self.0.insert(path, Some(span));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_address_is_one_that_a_file_can_lie_at() {
        assert_eq!(plain_path("/gammal/side/").as_deref(), Some("/gammal/side/"));
        assert_eq!(plain_path("/gammal/side").as_deref(), Some("/gammal/side/"));
        assert_eq!(plain_path("/bti/Niva-0.HTML").as_deref(), Some("/bti/Niva-0.HTML"));
        assert_eq!(plain_path("/side.aspx").as_deref(), Some("/side.aspx/"));
        assert_eq!(plain_path("/niv%C3%A5/").as_deref(), Some("/nivå/"));
        let long = format!("/{}/", "a".repeat(LONGEST_PART + 1));
        for wrong in [
            "side/",
            "//a/",
            "/a//b/",
            "/../x/",
            "/%2e%2e/x/",
            "/a/./b/",
            "/.git/",
            "/a?b=1",
            "/a#b",
            "/a\u{7}/",
            "/a\\b/",
            "/%zz/",
            "https://x.no/a/",
            "",
            "/a%00/",
            "/con./",
            &long,
        ] {
            assert_eq!(plain_path(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_html_file_is_shown_as_it_stands() {
        assert_eq!(file_of("/bti/niva-0.html"), "bti/niva-0.html");
        assert_eq!(file_of("/gammal/"), "gammal/index.html");
        assert_eq!(file_of("/"), "index.html");
    }
}
