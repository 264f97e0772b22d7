//! What pages of a site have around them in common: the acute warning, the navigation, and whom to tell of a fault.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::super::writer::{Writer, phone_link};
use super::menu::{MenuGroup, MenuItem, menu, shortcuts};
use crate::markup::{Html, html, mail_link};
use crate::model::fields::Keyed;
use crate::model::{Entry, EntryId, Kind, Listing, Purpose, ReaderKind, SiteSettings, Text, Warning, direction};

/// What many pages have in common in what their templates get as `frame`.
#[derive(Default, Serialize)]
pub(crate) struct SiteFrame {
    /// The tag of the page's language.
    pub lang: String,
    /// `ltr` or `rtl`: which way its language is written.
    pub dir: &'static str,
    /// The language of the theme's words if the theme has none in the page's language; else empty.
    pub words_lang: String,
    /// Which way those are written.
    pub words_dir: &'static str,
    /// The site's own title, else the municipality's name.
    pub site_title: String,
    /// The language of the site's title if it is not the page's; else empty.
    pub site_title_lang: String,
    pub municipality: String,
    /// The municipality's official name in other languages.
    pub names: Vec<ParallelName>,
    /// The relative path from the page to the root of the site: `../../`, empty at the root itself.
    pub root: String,
    /// The theme's own files, by their path under `assets/`: each with its address, which contains a hash of its contents.
    pub assets: BTreeMap<String, String>,
    /// The address of the front page.
    pub home: String,
    pub logo: Option<Logo>,
    pub acute: AcuteLine,
    /// Whether this is a copy for those who approve the site, not the site itself.
    pub hearing: bool,
    /// What most people look for, always shown at the top of a wide screen.
    pub shortcuts: Vec<MenuItem>,
    /// Help for families, the guides and what belongs to them, listings: each if the site has any of it.
    pub menu: Vec<MenuGroup>,
    /// The address of the list of all pages, where one can search too; empty if there is none.
    pub search: String,
    /// The address of the site's accessibility statement.
    pub accessibility: String,
    /// Whom to tell of a fault.
    pub report_fault: Html,
}

/// The municipality's name in another language.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ParallelName {
    /// The tag of that language.
    pub lang: String,
    /// As it is written in it.
    pub name: String,
}

impl ParallelName {
    /// All that a site gives.
    pub(crate) fn all(settings: &SiteSettings) -> Vec<ParallelName> {
        let name = |name: &Keyed<Text>| ParallelName { lang: name.key.clone(), name: name.value.text.clone() };
        settings.names.iter().map(name).collect()
    }
}

/// The municipality's logo.
#[derive(Serialize)]
pub(crate) struct Logo {
    pub url: String,
    /// What it shows, in words.
    pub alt: String,
    /// The language of those words if it is not the page's; else empty.
    pub lang: String,
    /// In pixels, so that the page does not shift when the picture loads; 0 if unknown.
    pub width: usize,
    /// Like the width.
    pub height: usize,
}

/// The acute warning in the voice of the page's reader.
#[derive(Default, Serialize)]
pub(crate) struct AcuteLine {
    /// Empty if the site has no words for it.
    pub text: Html,
    /// The contacts that the text does not mention.
    pub contacts: Vec<Html>,
    /// A link to the acute page, unless the text has one or this is that page.
    pub more: String,
}

/// All that a [`SiteFrame`] depends on.
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct FrameOf {
    lang: String,
    root: String,
    reader: Option<ReaderKind>,
    /// Those entries that the page is of, or in, which what leads there may show.
    here: Vec<EntryId>,
}

impl FrameOf {
    /// What that of the page depends on that is written, of an entry.
    pub(super) fn page(writer: &Writer, entry: Option<&Entry>) -> FrameOf {
        let edition = writer.edition;
        // In a language with some pages each of them may be in the menu.
        let is_shown = |above: &&Entry| {
            edition.has_some
                || matches!(above.kind, Kind::Guide | Kind::Reader | Kind::RelayLog | Kind::Listing | Kind::Acute)
        };
        let here = entry.into_iter().flat_map(|entry| edition.lineage(entry)).filter(is_shown);
        FrameOf {
            lang: edition.lang.clone(),
            root: writer.root().to_owned(),
            reader: writer.reader,
            here: here.map(|entry| entry.id).collect(),
        }
    }
}

pub(super) fn site_frame(writer: &Writer, entry: Option<&Entry>) -> SiteFrame {
    let edition = writer.edition;
    let settings = &edition.settings;
    SiteFrame {
        lang: edition.lang.clone(),
        dir: direction(&edition.lang),
        words_lang: if writer.words.lang == edition.lang { String::new() } else { writer.words.lang.clone() },
        words_dir: direction(&writer.words.lang),
        site_title: edition.title.clone(),
        site_title_lang: edition.title_text().map(|title| writer.lang_of(title)).unwrap_or_default(),
        municipality: settings.name.as_ref().map(|name| name.text.clone()).unwrap_or_default(),
        names: ParallelName::all(settings),
        root: writer.root().to_owned(),
        assets: writer.assets(),
        home: writer.url("/"),
        logo: settings.look.logo.as_ref().map(|logo| {
            let (width, height) = writer.image_size(&logo.path).unwrap_or_default();
            Logo {
                url: writer.file_url(&logo.path),
                alt: settings.look.logo_alt.as_ref().map(|alt| alt.text.clone()).unwrap_or_default(),
                lang: settings.look.logo_alt.as_ref().map(|alt| writer.lang_of(alt)).unwrap_or_default(),
                width,
                height,
            }
        }),
        acute: acute(writer, entry),
        hearing: writer.site.purpose == Purpose::Consultation,
        shortcuts: shortcuts(writer, entry),
        menu: menu(writer, entry),
        search: edition.listing(Listing::Search).map(|page| writer.url_of(page)).unwrap_or_default(),
        accessibility: settings.accessibility_statement.as_ref().map(|address| address.0.clone()).unwrap_or_default(),
        report_fault: settings
            .report_fault
            .as_ref()
            .and_then(|reference| edition.find(reference, &[Kind::Contact], None))
            .map(|contact| all_ways(writer, contact))
            .unwrap_or_default(),
    }
}

/// A contact with each way to reach it: not all can call, and not all want to write.
fn all_ways(writer: &Writer, entry: &Entry) -> Html {
    let link = writer.link_to(entry);
    match entry.contact().and_then(|contact| contact.phone.as_ref().and(contact.email.as_ref())) {
        Some(email) => Html::join([&link, &mail_link(&email.0)], &writer.between()),
        None => link,
    }
}

/// The warning to the writer's reader, on the page of an entry.
pub(crate) fn acute(writer: &Writer, entry: Option<&Entry>) -> AcuteLine {
    let edition = writer.edition;
    // Neighbours and friends are in the same place as parents.
    let voice = |reader| if reader == ReaderKind::Neighbour { ReaderKind::Guardian } else { reader };
    let warning = edition.warning(writer.reader.map(voice));
    let text = warning.words.map(|words| writer.prose(words)).unwrap_or_default();
    let page = edition.named(Kind::Acute, "acute").filter(|page| entry.is_none_or(|entry| entry.id != page.id));
    let leads_there = |page: &Entry| warning.words.is_some_and(|words| edition.leads_to(words, page));
    let more = page.filter(|page| !leads_there(page)).map(|page| writer.url_of(page));
    AcuteLine { text, contacts: numbers(writer, &warning), more: more.unwrap_or_default() }
}

/// The contacts that a warning's words don't mention, each with its number.
pub(crate) fn numbers(writer: &Writer, warning: &Warning) -> Vec<Html> {
    let number = |entry: &&Entry| {
        let phone = entry.contact()?.phone.as_ref()?;
        Some(html!("{} {}", writer.text(&entry.title), phone_link(phone)))
    };
    warning.others.iter().filter_map(number).collect()
}
