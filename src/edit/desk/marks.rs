//! What can be changed on a page of the site, for the pencils that the preview shows beside it: the sections of its text, and the
//! contacts whose numbers it shows.

use std::collections::BTreeMap;

use serde::Serialize;

use super::section::SECTION;
use super::{Desk, DeskAnswer, DeskSite, data};
use crate::check;
use crate::content::markdown::words;
use crate::edit::form::Posted;
use crate::edit::sections::headings;
use crate::model::{Entry, Kind};

/// What is beside a page.
#[derive(Serialize)]
struct PageMarks {
    /// By the anchors of headings.
    sections: BTreeMap<String, PageMark>,
    /// By the digits of numbers.
    numbers: BTreeMap<String, PageMark>,
}

/// A link to a form.
#[derive(Serialize)]
struct PageMark {
    /// What it is called.
    label: String,
    url: String,
}

impl Desk {
    /// The pencils of the page at an address.
    pub(super) fn marks(&self, site: &DeskSite, query: &Posted) -> DeskAnswer {
        let whole = &site.examined.site;
        let mark = |title: &str, url: String| PageMark {
            label: site.words().say_with("edit-edit-this", [("title", title.into())]),
            url,
        };
        let mut marks = PageMarks { sections: BTreeMap::new(), numbers: BTreeMap::new() };
        if let Some((_, entry)) = query.one("page").and_then(|page| whole.entry_at(page)) {
            let path = whole.sources.path(entry.body.span);
            let url = self.file(site, path).map(|file| self.url(&format!("doc/{}", file.path)));
            for (at, (heading, _)) in headings(&entry.body.blocks).into_iter().enumerate() {
                if let Some(url) = &url {
                    let mark = mark(&words(&heading.text), format!("{url}?{SECTION}={at}"));
                    marks.sections.insert(heading.anchor.clone(), mark);
                }
            }
        }
        let edition = whole.first();
        // What is in a layer is not changed here.
        let is_own = |entry: &&Entry| !whole.sources.get(entry.span.file).is_shared();
        for entry in edition.of(Kind::Contact).filter(is_own) {
            let Some(contact) = entry.contact() else { continue };
            let url = self.url_of(site, entry.span);
            let numbers = [contact.phone.as_ref(), contact.sms.as_ref().and_then(|sms| sms.number.as_ref())];
            for number in numbers.into_iter().flatten() {
                let mark = mark(&check::name_of(edition, entry), url.clone());
                marks.numbers.entry(super::worklist::digits(&number.shown())).or_insert(mark);
            }
        }
        data(&marks)
    }
}
