//! The menu, and the few ways that most people look for.

use serde::Serialize;

use super::super::writer::Writer;
use super::welcome::pages;
use crate::markup::capital;
use crate::model::{Entry, Kind, Listing, ReaderKind};

/// A part of the menu with its heading.
#[derive(Serialize)]
pub(crate) struct MenuGroup {
    pub title: String,
    /// At least one.
    pub items: Vec<MenuItem>,
}

/// A page in the menu, or among what most people look for.
#[derive(Clone, Serialize)]
pub(crate) struct MenuItem {
    /// The kind of the page, or the name of the listing.
    pub id: String,
    pub text: String,
    /// The language of the text if it is not the page's; else empty.
    pub lang: String,
    pub url: String,
    /// Whether this page is it, or is in it.
    pub current: bool,
}

/// Listings in the last part of the menu, in the order people look for them.
const FIND: [Listing; 12] = [
    Listing::Services,
    Listing::Tools,
    Listing::Measures,
    Listing::Arenas,
    Listing::Roles,
    Listing::Units,
    Listing::Contacts,
    Listing::Documents,
    Listing::Glossary,
    Listing::Search,
    Listing::Status,
    Listing::Data,
];

/// The menu: help for families first, then the guide and what belongs to it, then the listings.
/// In a language with some pages it is those.
pub(super) fn menu(writer: &Writer, current: Option<&Entry>) -> Vec<MenuGroup> {
    let edition = writer.edition;
    if edition.has_some {
        let items: Vec<MenuItem> = pages(writer).map(|entry| menu_item(writer, entry, current)).collect();
        let group = MenuGroup { title: writer.say("welcome-pages"), items };
        return Some(group).filter(|group| !group.items.is_empty()).into_iter().collect();
    }
    let reader = |reader: ReaderKind| edition.named(Kind::Reader, reader.name());
    let listing = |listing: Listing| edition.listing(listing);
    let families = ReaderKind::FAMILIES.map(reader);
    let help = families.into_iter().chain([listing(Listing::Situations)]);
    let help = help.flatten().chain(edition.of(Kind::RelayLog)).chain(listing(Listing::Rights)).collect();
    let work = [reader(ReaderKind::Employee), reader(ReaderKind::Leader)];
    let work = work.into_iter().chain([Listing::Deadlines, Listing::Calendar, Listing::News].map(listing)).flatten();
    let work: Vec<&Entry> = edition.of(Kind::Guide).chain(work).collect();
    let find: Vec<&Entry> = FIND.into_iter().filter_map(listing).collect();
    [("menu-help", help), ("menu-work", work), ("menu-find", find)]
        .into_iter()
        .filter(|(_, entries)| !entries.is_empty())
        .map(|(key, entries)| MenuGroup {
            title: writer.say(key),
            items: entries.into_iter().map(|entry| menu_item(writer, entry, current)).collect(),
        })
        .collect()
}

/// What most people look for.
pub(super) fn shortcuts(writer: &Writer, current: Option<&Entry>) -> Vec<MenuItem> {
    let edition = writer.edition;
    if edition.has_some {
        return Vec::new();
    }
    let listings = [Listing::Situations, Listing::Services, Listing::Tools, Listing::Contacts];
    let listings = listings.into_iter().filter_map(|listing| edition.listing(listing));
    let item = |entry: &Entry| {
        let item = menu_item(writer, entry, current);
        let text = capital(&writer.say(&format!("shortcut-{}", item.id)));
        MenuItem { text, lang: String::new(), ..item }
    };
    let mut guides = edition.of(Kind::Guide);
    let guide = match (guides.next(), guides.next()) {
        (Some(_), Some(_)) => Some(choice(writer, current)),
        (first, _) => first.map(item),
    };
    guide.into_iter().chain(listings.map(item)).collect()
}

pub(super) fn menu_item(writer: &Writer, entry: &Entry, current: Option<&Entry>) -> MenuItem {
    let mut home = current.into_iter().flat_map(|current| writer.edition.lineage(current));
    MenuItem {
        id: entry.listing().map_or(entry.kind.name(), Listing::name).to_owned(),
        text: writer.title(entry),
        lang: writer.title_lang(entry),
        url: writer.url_of(entry),
        current: home.any(|above| above.id == entry.id),
    }
}

/// Where the front page shows the guides.
pub(super) const GUIDES: &str = "_guides";

/// The way to several guides, so that nobody lands in the wrong one.
fn choice(writer: &Writer, current: Option<&Entry>) -> MenuItem {
    let mut home = current.into_iter().flat_map(|current| writer.edition.lineage(current));
    MenuItem {
        id: Kind::Guide.name().to_owned(),
        text: capital(&writer.say("shortcut-guides")),
        lang: String::new(),
        url: format!("{}#{GUIDES}", writer.url("/")),
        current: home.any(|above| above.kind == Kind::Guide),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_listing_stands_in_the_menu() {
        let elsewhere = [Listing::Situations, Listing::Rights, Listing::Deadlines, Listing::Calendar, Listing::News];
        let stands = |listing: &Listing| FIND.contains(listing) || elsewhere.contains(listing);
        let lost: Vec<Listing> = Listing::ALL.iter().copied().filter(|listing| !stands(listing)).collect();
        assert!(lost.is_empty(), "not in the menu: {lost:?}");
    }
}
