//! The page of a document as it is with what is typed and not saved.

use super::document::{headline_of, page_of};
use super::{Desk, DeskAnswer, DeskSite};
use crate::markup::{escape_path, html};
use crate::model::file_of;

impl Desk {
    /// The page, as the site would publish it.
    pub(super) fn seen(&self, site: &DeskSite, path: &str) -> DeskAnswer {
        let Some(file) = self.file(site, path) else { return DeskAnswer::Missing };
        let typed = self.typed_before(file.path).unwrap_or_default();
        let Some(address) = page_of(site, &file) else { return DeskAnswer::Missing };
        let made = self.with_whole_text(&file, &typed).and_then(|typed| self.made(&file, site, &typed, None).ok());
        let Some((_, after)) = made else {
            let main = html!("<p>{}</p>\n", site.words().say("edit-not-seen"));
            return DeskAnswer::Page(422, self.page(site, &headline_of(site, &file), &main));
        };
        let examined = (site.looked)(&[(file.path.to_owned(), Some(after))]);
        match (site.rendered)(&examined, &file_of(&address)) {
            Some(page) => DeskAnswer::Seen(based(&page, &address)),
            None => DeskAnswer::Missing,
        }
    }
}

/// A page that is shown at another address than its own: what it loads is looked for from its own, and links open beside it.
fn based(page: &str, address: &str) -> String {
    let head = page.to_ascii_lowercase().find("<head>").map_or(0, |at| at + "<head>".len());
    let base = html!("<base href=\"{}\" target=\"_blank\">", escape_path(address));
    [&page[..head], base.as_str(), &page[head..]].concat()
}
