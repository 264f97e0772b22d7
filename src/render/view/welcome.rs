//! The front page of a language that the site has only some pages in: what somebody who reads no Norwegian must know first, and
//! the way to each page there is.

use serde::Serialize;

use super::super::writer::{LinkView, Writer, phone_link};
use super::contacts::contact_lines;
use crate::diagnostic::Span;
use crate::markup::Html;
use crate::model::{Entry, Kind, Phone};

/// The first page in a language with some pages. Most of it are words of the theme.
#[derive(Serialize)]
pub(crate) struct WelcomeView {
    pub title: String,
    /// The site's own, else the theme's.
    pub lead: Html,
    /// Whom to call when a child is in danger, each number a link.
    pub danger: Html,
    /// What the site adds.
    pub body: Html,
    /// Those of the acute warning, each with its number and hours.
    pub contacts: Vec<Html>,
    /// Whether the site tells of a relay log.
    pub has_relay_log: bool,
    /// All others in the language.
    pub pages: Vec<LinkView>,
    /// To the whole site, in its first language.
    pub rest: LinkView,
}

pub(crate) fn welcome(writer: &Writer, entry: &Entry) -> WelcomeView {
    let edition = writer.edition;
    let lead = entry.page().map(|page| writer.opt(&page.lead)).unwrap_or_default();
    let first = writer.site.first();
    WelcomeView {
        title: writer.title(entry),
        lead: if lead.is_empty() { writer.said("welcome-lead") } else { lead },
        danger: dialled(&writer.say("welcome-danger-text")),
        body: writer.body(entry),
        contacts: contact_lines(writer, &edition.acute_contacts(|_| true).collect::<Vec<_>>()),
        has_relay_log: edition.of(Kind::RelayLog).next().is_some(),
        pages: pages(writer).map(|entry| writer.link(entry)).collect(),
        rest: LinkView {
            text: writer.say("welcome-rest"),
            lang: first.lang.clone(),
            url: writer.url_in(first, "/"),
            ..LinkView::default()
        },
    }
}

/// A text in which numbers are links that call them: `112`, `116 111`.
pub(super) fn dialled(text: &str) -> Html {
    let is_digit = |sign: char| sign.is_ascii_digit();
    let mut html = Html::default();
    let mut rest = text;
    while let Some(start) = rest.find(is_digit) {
        let of_number = |sign: char| is_digit(sign) || sign == ' ';
        let end = rest[start..].find(|sign| !of_number(sign)).map_or(rest.len(), |end| start + end);
        let number = rest[start..end].trim_end();
        html.push(&Html::text(&rest[..start]));
        let phone = Phone::parse(number, Span::default());
        html.push(&phone.map_or_else(|| Html::text(number), |phone| phone_link(&phone)));
        rest = &rest[start + number.len()..];
    }
    html.push(&Html::text(rest));
    html
}

/// The pages that are in the language, but for its first: the readers' own before the others.
pub(super) fn pages<'a>(writer: &Writer<'a>) -> impl Iterator<Item = &'a Entry> {
    let all = || writer.edition.entries.iter().filter(|entry| entry.address.is_some() && entry.kind != Kind::Home);
    let readers = all().filter(|entry| entry.kind == Kind::Reader);
    readers.chain(all().filter(|entry| entry.kind != Kind::Reader))
}
