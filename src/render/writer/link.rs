//! Links to what a reference refers to; for what has no page of its own, what is known about it.

use super::Writer;
use crate::content::markdown::{Link, Reference, Target};
use crate::markup::{Html, anchor, html, mail_link};
use crate::model::{Entry, Kind, Phone, is_rtl};

impl Writer<'_> {
    pub(super) fn markdown_link(&self, link: &Link, entry: Option<&Entry>) -> Html {
        let words = self.without_links().inlines(&link.words, entry);
        let url = match &link.target {
            Target::Reference(reference) => return self.reference(reference, entry, words),
            _ if self.in_link => return words,
            Target::Web(address) => address.clone(),
            Target::Mail(address) => format!("mailto:{address}"),
            Target::Phone(number) => {
                return Phone::parse(number, link.span).map_or(words, |phone| phone_link(&phone));
            }
            Target::Message(to) => match Phone::of_message(to, link.span) {
                Some(address) => address,
                None => return words,
            },
            // A text shown on another page has no anchors there: the link leads to its own page, where it has.
            Target::Anchor(anchor) => match entry.filter(|_| !self.anchors) {
                Some(entry) => format!("{}#{anchor}", self.page_of(entry)),
                None => format!("#{anchor}"),
            },
            Target::File(path) => self.file_url(path),
            Target::Path(_) | Target::Todo | Target::Nothing => return words,
        };
        // An address is read from the left in any script.
        let is_address = words.as_str().chars().all(|sign| sign.is_ascii_graphic() && sign != '<');
        match is_address && !words.is_empty() && is_rtl(&self.edition.lang) {
            true => html!("<a dir=\"ltr\" href=\"{}\">{}</a>", url, words),
            false => anchor(&url, &words),
        }
    }

    /// A link to what a reference refers to; if that has no page, what is known about it.
    fn reference(&self, reference: &Reference, from: Option<&Entry>, words: Html) -> Html {
        let Some(target) = self.edition.find(reference, &[], from) else {
            return if words.is_empty() { Html::text(&reference.id) } else { words };
        };
        let words = if words.is_empty() { self.title_html(target) } else { words };
        if self.in_link {
            return words;
        }
        self.entry_link(target, reference.anchor.as_deref(), words)
    }

    /// The title as HTML, marked with its language if it is not the page's.
    pub fn title_html(&self, entry: &Entry) -> Html {
        let title = Html::text(&self.title(entry));
        let own = self.titled(entry);
        match own.text.is_empty() {
            true => title,
            false => self.in_language(own.span, "span", |_| title.clone()),
        }
    }

    /// A link to an entry by its title; if it has no page, what is known about it.
    pub fn link_to(&self, entry: &Entry) -> Html {
        self.entry_link(entry, None, self.title_html(entry))
    }

    /// A link to an entry with these words; if it has no page, what is known about it.
    fn entry_link(&self, target: &Entry, fragment: Option<&str>, words: Html) -> Html {
        // How to reach somebody is worth saying in a link too.
        if self.in_link && target.kind != Kind::Contact {
            return words;
        }
        if self.site.shown_for(self.edition, target).1.address.is_some() {
            return match fragment {
                Some(fragment) => anchor(&format!("{}#{fragment}", self.page_of(target)), &words),
                None => anchor(&self.url_of(target), &words),
            };
        }
        match target.kind {
            Kind::Contact => {
                let contact = target.contact();
                let phone = contact.and_then(|contact| contact.phone.as_ref()).map(phone_link);
                let email = contact.and_then(|contact| contact.email.as_ref()).map(|email| mail_link(&email.0));
                match phone.or(email) {
                    Some(way) => html!("{} ({})", words, way),
                    None => words,
                }
            }
            Kind::Law => match target.law().and_then(|law| law.address_at(fragment.unwrap_or_default())) {
                Some(address) => anchor(&address, &words),
                None => words,
            },
            _ => match self.place_in_listing(target) {
                Some(url) => anchor(&url, &words),
                None => words,
            },
        }
    }

    /// The address of something without a page of its own, in the listing of its kind.
    pub fn place_in_listing(&self, entry: &Entry) -> Option<String> {
        let listing = entry.kind.row().listing.filter(|_| !entry.kind.has_page())?;
        let page = self.edition.listing(listing)?;
        Some(format!("{}#{}", self.page_of(page), entry.name))
    }
}

/// A link that writes to a number, which it shows.
pub(crate) fn message_link(phone: &Phone) -> Html {
    html!("<a class=\"phone\" dir=\"ltr\" href=\"{}\">{}</a>", phone.message_link(), phone.shown())
}

/// A link that calls a number, which it shows: its groups of digits stand from left to right in any script.
pub fn phone_link(phone: &Phone) -> Html {
    html!("<a class=\"phone\" dir=\"ltr\" href=\"{}\">{}</a>", phone.link(), phone.shown())
}
