//! The ways to a page in the site's other languages.

use serde::Serialize;

use super::super::PlannedPage;
use super::super::writer::Writer;
use super::Subject;
use crate::model::{Edition, Entry, Landing, direction, language_name, print_address, print_whole_address};

/// A language of the site.
#[derive(Serialize)]
pub(crate) struct Language {
    /// Its tag.
    pub lang: String,
    /// `ltr` or `rtl`: which way it is written.
    pub dir: &'static str,
    /// What it calls itself.
    pub name: String,
    /// This page in it; where it lacks it, its front page.
    pub url: String,
    /// The page's address on the web, for search engines; empty where the language lacks it, for a site without an address and
    /// for a consultation copy.
    pub canonical: String,
    /// Whether it is the page's own.
    pub current: bool,
}

/// The languages of the site, if it has several.
pub(super) fn languages(writer: &Writer, page: &PlannedPage) -> Vec<Language> {
    let editions = &writer.site.editions;
    if editions.len() < 2 {
        return Vec::new();
    }
    let language = |edition: &Edition| {
        let address = address_in(writer, page, edition);
        Language {
            lang: edition.lang.clone(),
            dir: direction(&edition.lang),
            name: language_name(&edition.lang).to_owned(),
            url: writer.url_in(edition, address.as_deref().unwrap_or("/")),
            canonical: address.map(|address| writer.web_address_in(edition, &address)).unwrap_or_default(),
            current: edition.lang == writer.edition.lang,
        }
    };
    editions.iter().map(language).collect()
}

/// The address of a page in another edition, from its root; `None` if it lacks the page. A translation may lack what the text
/// says to a reader: then it is the whole page.
fn address_in(writer: &Writer, page: &PlannedPage, edition: &Edition) -> Option<String> {
    let lang = &writer.site.first().lang;
    let address = |entry: &Entry| edition.same(entry)?.address.clone();
    match page.subject {
        Subject::NotFound => None,
        Subject::Measures(..) => (!edition.has_some).then(|| page.address.clone()),
        Subject::Entry(entry) | Subject::Redirect(entry, None) => address(entry),
        Subject::Print(guide) => Some(print_address(&address(guide)?, lang)),
        Subject::PrintWhole(guide) => Some(print_whole_address(&address(guide)?, lang)),
        Subject::LevelSheet(level) => super::level_sheet(writer.site, edition, edition.same(level)?),
        Subject::ForReader(entry, reader) | Subject::Redirect(entry, Some(reader)) => {
            match edition.same(entry)?.landing(reader, lang) {
                Some(Landing::Page(address)) => Some(address),
                _ => address(entry),
            }
        }
    }
}
