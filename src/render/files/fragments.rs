//! Fragments for the municipality's own web pages: the acute warning, and each level with its steps, as plain HTML without styles,
//! with whole addresses. A server takes them from their addresses, which stay the same, and puts them into a page of its own; no
//! reader's browser asks this site for anything.

use serde::Serialize;

use super::super::rewrite::{Fate, rewritten};
use super::super::theme::context_of;
use super::super::view::guide::{LevelView, level};
use super::super::view::site_frame::{AcuteLine, acute};
use super::super::writer::{LinkView, Writer};
use super::dataset::{self, MadeFile};
use crate::content::AddressWord;
use crate::content::name::resolved;
use crate::markup::Html;
use crate::model::{Edition, Entry, Kind, Redirect, address};

/// The folder of fragments.
const FRAGMENTS: AddressWord = AddressWord(["utdrag", "utdrag", "fragments"]);

/// What a fragment is of.
#[derive(Clone, Copy)]
pub(crate) enum FragmentOf<'a> {
    Acute,
    Level(&'a Entry),
}

/// What its template gets as `page`.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum FragmentView {
    Acute { lang: String, acute: AcuteLine },
    Level { lang: String, level: Box<LevelView>, link: LinkView, guide: LinkView },
}

impl<'a> FragmentOf<'a> {
    /// As in `data/site.json`.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            FragmentOf::Acute => "acute",
            FragmentOf::Level(_) => "level",
        }
    }

    /// The template, from the theme's folder of templates.
    pub(crate) fn template(self) -> &'static str {
        match self {
            FragmentOf::Acute => "fragments/acute.html",
            FragmentOf::Level(_) => "fragments/level.html",
        }
    }

    /// Those of an edition, if the site has an address: without one they could lead nowhere.
    pub(crate) fn all(writer: &Writer<'a>) -> Vec<FragmentOf<'a>> {
        let edition: &'a Edition = writer.edition;
        if writer.site.listed_address().is_none() {
            return Vec::new();
        }
        let guides =
            edition.of(Kind::Guide).filter(|guide| edition.is_printed(guide) && dataset::is_open(writer, guide));
        let levels = guides.flat_map(|guide| edition.children(guide.id));
        let levels = levels.filter(|level| level.address.is_some() && dataset::is_open(writer, level));
        [FragmentOf::Acute].into_iter().chain(levels.map(FragmentOf::Level)).collect()
    }

    /// Where it is published, from the root of the site.
    pub(crate) fn path(self, writer: &Writer) -> String {
        path(writer, &self.address(writer).unwrap_or_default())
    }

    /// The address of the page that it is a part of.
    fn address(self, writer: &Writer) -> Option<String> {
        match self {
            FragmentOf::Acute => address(Kind::Acute, "acute", None, &writer.site.first().lang),
            FragmentOf::Level(level) => level.address.clone(),
        }
    }

    /// What its template gets.
    pub(crate) fn view(self, writer: &Writer) -> Option<FragmentView> {
        let lang = writer.edition.lang.clone();
        Some(match self {
            FragmentOf::Acute => FragmentView::Acute { lang, acute: acute(writer, None) },
            FragmentOf::Level(entry) => FragmentView::Level {
                lang,
                level: Box::new(level(&writer.deeper(0), entry)?),
                link: writer.step_or_level(entry),
                guide: writer.link(writer.edition.entry(entry.parent?)),
            },
        })
    }
}

/// Where a part of the page at an address of the edition is published.
fn path(writer: &Writer, address: &str) -> String {
    format!("{}/{}.html", dataset::path(writer, FRAGMENTS), address.trim_matches('/'))
}

/// The fragments of an edition, by a writer for the root of the site. A fault in a template is left with the writer.
pub(crate) fn files<'a>(writer: &Writer<'a>) -> Vec<(FragmentOf<'a>, MadeFile)> {
    let file = |of: FragmentOf<'a>| {
        let html = writer.fragment_of(of.template(), context_of("page", &of.view(writer)?));
        let bytes = with_whole_addresses(writer, &html).into_bytes();
        Some((of, MadeFile { path: of.path(writer), bytes }))
    };
    FragmentOf::all(writer).into_iter().filter_map(file).collect()
}

/// Where a fragment is published too, so that pages that take it from an old address still get it. `redirects` are those of the
/// edition's pages, whose old addresses begin with `prefix`.
pub(crate) fn old_paths(writer: &Writer, of: FragmentOf, redirects: &[Redirect], prefix: &str) -> Vec<String> {
    let address = of.address(writer);
    let is_of_page = |redirect: &&Redirect| address.as_ref() == Some(&redirect.to) && redirect.from.ends_with('/');
    let moved = redirects.iter().filter(is_of_page);
    moved.filter_map(|redirect| Some(path(writer, redirect.from.strip_prefix(prefix)?))).collect()
}

/// HTML from the root of the site with links that lead there from anywhere.
fn with_whole_addresses(writer: &Writer, html: &Html) -> String {
    rewritten(html.as_str(), |tag| {
        let url = tag.get("href").map(|url| url.split_once('#').map_or((url, ""), |(path, place)| (path, place)));
        let Some((path, place)) = url.and_then(|(path, place)| Some((resolved("index.html", path)?, place))) else {
            return Fate::Keep;
        };
        let address = writer.web_address_in(writer.site.first(), path.trim_end_matches("index.html"));
        tag.set("href", if place.is_empty() { address } else { format!("{address}#{place}") });
        Fate::Change
    })
}
