//! The page of a document as it is with what is typed and not saved.

use super::{Desk, DeskAnswer, DeskSite};
use crate::model::file_of;

impl Desk {
    /// The page, as the site would publish it.
    pub(super) fn seen(&self, site: &DeskSite, path: &str) -> DeskAnswer {
        let Some(file) = self.file(site, path) else { return DeskAnswer::Missing };
        let typed = self.typed_before(file.path).unwrap_or_default();
        let Some(typed) = self.with_whole_text(&file, &typed) else { return DeskAnswer::Missing };
        let (Ok((_, after)), Some(address)) =
            (self.made(&file, site, &typed, None), super::document::page_of(site, &file))
        else {
            return DeskAnswer::Missing;
        };
        let examined = (site.looked)(file.path, &after);
        match (site.rendered)(&examined, &file_of(&address)) {
            Some(page) => DeskAnswer::Seen(based(&page, &address)),
            None => DeskAnswer::Missing,
        }
    }
}

/// A page that is shown at another address than its own: what it loads is looked for from its own, and links open beside it.
fn based(page: &str, address: &str) -> String {
    let head = page.to_ascii_lowercase().find("<head>").map_or(0, |at| at + "<head>".len());
    let base = crate::markup::html!("<base href=\"{}\" target=\"_blank\">", crate::markup::escape_path(address));
    [&page[..head], base.as_str(), &page[head..]].concat()
}
