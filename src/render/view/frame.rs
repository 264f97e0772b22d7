//! What stands on every page: the acute warning, the way around, and the foot.

use serde::Serialize;

use super::super::Page;
use super::super::html::{LinkView, Writer, phone_link};
use super::{Fact, Subject, fact};
use crate::content::markdown::{self, Inline};
use crate::model::{Entry, Kind, Prose, ReaderKind};

#[derive(Serialize)]
pub struct Frame {
    pub lang: String,
    pub dir: &'static str,
    pub kind: &'static str,
    pub id: String,
    pub title: String,
    /// The language of the title where it is not the page's; else empty.
    pub title_lang: String,
    pub site_title: String,
    pub municipality: String,
    /// The municipality's official name in other languages.
    pub names: Vec<ParallelName>,
    /// The way to the root of the site, for assets.
    pub root: String,
    pub home: String,
    pub canonical: String,
    pub logo: Option<Logo>,
    pub acute: Acute,
    pub menu: Vec<MenuItem>,
    pub crumbs: Vec<LinkView>,
    pub languages: Vec<Language>,
    /// Whether the text is shown in another language than the page's.
    pub fallback: bool,
    /// Who owns the page, when it was last reviewed, and so on.
    pub foot: Vec<Fact>,
    pub accessibility: String,
    /// HTML: whom to tell of a fault.
    pub report_fault: String,
}

#[derive(Serialize)]
pub struct ParallelName {
    pub lang: String,
    pub name: String,
}

#[derive(Serialize)]
pub struct Logo {
    pub url: String,
    pub alt: String,
}

#[derive(Serialize)]
pub struct MenuItem {
    pub text: String,
    pub url: String,
    pub current: bool,
}

#[derive(Serialize)]
pub struct Language {
    pub lang: String,
    pub name: String,
    pub url: String,
    pub current: bool,
}

/// The acute warning in the voice of the page's reader.
#[derive(Serialize)]
pub struct Acute {
    /// HTML.
    pub text: String,
    /// HTML: the contacts that the text does not hold.
    pub contacts: Vec<String>,
    pub more: String,
}

pub fn frame(page: &Page, writer: &Writer, prefix: &str) -> Frame {
    let edition = writer.edition;
    let settings = &edition.settings;
    let entry = match page.subject {
        Subject::Entry(entry) | Subject::Print(entry) => Some(entry),
        Subject::NotFound => None,
    };
    let address = settings.address.as_ref().map(|address| address.0.trim_end_matches('/')).unwrap_or_default();
    Frame {
        lang: edition.lang.clone(),
        dir: if matches!(edition.lang.as_str(), "ar" | "fa" | "ur" | "ps" | "ckb" | "he") { "rtl" } else { "ltr" },
        kind: page.kind,
        id: page.id.clone(),
        title: page.title.clone(),
        title_lang: entry.map(|entry| writer.title_lang(entry)).unwrap_or_default(),
        site_title: edition.title.clone(),
        municipality: settings.name.as_ref().map(|name| name.text.clone()).unwrap_or_default(),
        names: (settings.names.iter())
            .map(|(lang, _, name)| ParallelName { lang: lang.clone(), name: name.text.clone() })
            .collect(),
        root: writer.root().to_owned(),
        home: writer.url("/"),
        canonical: if address.is_empty() { String::new() } else { format!("{address}{prefix}{}", page.address) },
        logo: settings.look.logo.as_ref().map(|logo| Logo {
            url: writer.file_url(&logo.path),
            alt: settings.look.logo_alt.as_ref().map(|alt| alt.text.clone()).unwrap_or_default(),
        }),
        acute: acute(writer, entry),
        menu: menu(writer, entry),
        crumbs: crumbs(writer, page, entry),
        languages: languages(writer, page),
        fallback: entry.is_some_and(|entry| writer.is_fallback(entry)),
        foot: entry.map(|entry| foot(writer, entry)).unwrap_or_default(),
        accessibility: settings.accessibility_statement.as_ref().map(|address| address.0.clone()).unwrap_or_default(),
        report_fault: settings
            .report_fault
            .as_ref()
            .and_then(|reference| edition.find(reference, &[Kind::Contact], None))
            .map(|contact| writer.link_to(contact))
            .unwrap_or_default(),
    }
}

/// The reader that a page speaks to, where it speaks to one alone.
pub fn reader_of(entry: &Entry) -> Option<ReaderKind> {
    let one = |readers: &[ReaderKind]| if let [reader] = readers { Some(*reader) } else { None };
    match entry.kind {
        Kind::Reader => ReaderKind::named(&entry.name),
        Kind::Situation => one(&entry.situation()?.reader),
        Kind::Page | Kind::RelayLog => one(&entry.page()?.audience),
        Kind::Tool => one(&entry.tool()?.audience),
        _ => None,
    }
}

fn acute(writer: &Writer, entry: Option<&Entry>) -> Acute {
    let edition = writer.edition;
    let more = edition.named(Kind::Acute, "acute").map(|acute| writer.url_of(acute)).unwrap_or_default();
    let Some(acute) = &edition.settings.acute else {
        return Acute { text: String::new(), contacts: Vec::new(), more };
    };
    let voice = match entry.and_then(reader_of) {
        Some(ReaderKind::Guardian) => acute.guardian.as_ref(),
        Some(ReaderKind::Young) => acute.young.as_ref(),
        _ => None,
    };
    let voice = voice.or(acute.line.as_ref());
    Acute {
        text: voice.map(|voice| writer.prose(voice)).unwrap_or_default(),
        contacts: other_contacts(writer, acute, voice),
        more,
    }
}

/// The acute contacts that a text does not hold, each as HTML with its number.
pub fn other_contacts(writer: &Writer, acute: &crate::model::Acute, text: Option<&Prose>) -> Vec<String> {
    let mut held = Vec::new();
    if let Some(prose) = text {
        markdown::walk_line(&prose.line, &mut |inline| {
            if let Inline::Hole(hole) = inline
                && let [kind, name, _] = hole.path.as_slice()
                && kind == "contact"
            {
                held.push(name.clone());
            }
        });
    }
    let others = acute.contacts.iter().filter(|contact| !held.contains(&contact.id));
    others
        .filter_map(|reference| writer.edition.find(reference, &[Kind::Contact], None))
        .filter_map(|entry| {
            let phone = entry.contact()?.phone.as_ref()?;
            Some(format!("{} {}", writer.text(&entry.title), phone_link(phone)))
        })
        .collect()
}

/// Guides, readers' pages and overviews, in the order people look for them.
fn menu(writer: &Writer, current: Option<&Entry>) -> Vec<MenuItem> {
    const OVERVIEWS: [&str; 12] = [
        "situations",
        "services",
        "tools",
        "measures",
        "arenas",
        "roles",
        "units",
        "contacts",
        "rights",
        "deadlines",
        "calendar",
        "glossary",
    ];
    let edition = writer.edition;
    let guides = edition.of(Kind::Guide);
    let overviews = OVERVIEWS.iter().filter_map(|name| edition.named(Kind::Overview, name));
    let relay_log = edition.of(Kind::RelayLog);
    let search = edition.named(Kind::Overview, "search");
    let here =
        current.map(|entry| edition.lineage(entry).map(|entry| entry.id).collect::<Vec<_>>()).unwrap_or_default();
    guides
        .chain(edition.of(Kind::Reader))
        .chain(relay_log)
        .chain(overviews)
        .chain(search)
        .map(|entry| MenuItem {
            text: writer.title(entry),
            url: writer.url_of(entry),
            current: here.contains(&entry.id),
        })
        .collect()
}

/// The way from the front page to this one.
fn crumbs(writer: &Writer, page: &Page, entry: Option<&Entry>) -> Vec<LinkView> {
    let edition = writer.edition;
    let Some(entry) = entry else { return Vec::new() };
    if entry.kind == Kind::Home {
        return Vec::new();
    }
    let mut above: Vec<LinkView> = edition.lineage(entry).skip(1).map(|entry| writer.step_or_level(entry)).collect();
    if matches!(page.subject, Subject::Print(_)) {
        above.insert(0, writer.link(entry));
    }
    let overview = match entry.kind {
        Kind::Service => "services",
        Kind::Tool => "tools",
        Kind::MeasureTable => "measures",
        Kind::Arena => "arenas",
        Kind::Role => "roles",
        Kind::Unit => "units",
        Kind::Situation => "situations",
        _ => "",
    };
    above.extend(edition.named(Kind::Overview, overview).map(|overview| writer.link(overview)));
    above.push(LinkView {
        text: writer.say("home"),
        url: writer.url("/"),
        id: "home".to_owned(),
        ..LinkView::default()
    });
    above.reverse();
    above
}

/// The same page in the site's other languages.
fn languages(writer: &Writer, page: &Page) -> Vec<Language> {
    let editions = &writer.site.editions;
    if editions.len() < 2 {
        return Vec::new();
    }
    editions
        .iter()
        .enumerate()
        .map(|(at, edition)| {
            let folder = if at == 0 { String::new() } else { format!("{}/", edition.lang) };
            Language {
                lang: edition.lang.clone(),
                name: language_name(&edition.lang),
                url: format!("{}{folder}{}index.html", writer.root(), page.address.trim_start_matches('/')),
                current: edition.lang == writer.edition.lang,
            }
        })
        .collect()
}

/// What a language calls itself.
fn language_name(lang: &str) -> String {
    let name = match lang {
        "nn" => "Nynorsk",
        "nb" => "Bokmål",
        "en" => "English",
        "se" => "Davvisámegiella",
        "smj" => "Julevsámegiella",
        "sma" => "Åarjelsaemien gïele",
        "fkv" => "Kvääni",
        "uk" => "Українська",
        "ar" => "العربية",
        "pl" => "Polski",
        "so" => "Soomaali",
        "ti" => "ትግርኛ",
        _ => lang,
    };
    name.to_owned()
}

fn foot(writer: &Writer, entry: &Entry) -> Vec<Fact> {
    let edition = writer.edition;
    let role = |entry: Option<&Entry>| entry.map(|role| writer.link_to(role)).into_iter().collect();
    let date = |date: Option<crate::model::Date>| date.map(|date| writer.date(date)).into_iter().collect();
    let approved =
        edition.lineage(entry).find_map(|entry| entry.meta.approved_by.as_ref()).or(edition.meta.approved_by.as_ref());
    let approved = approved.and_then(|role| edition.find(role, &[Kind::Role], Some(entry)));
    let issued = writer.whos(&edition.settings.issued_by, entry, &[Kind::Role]);
    let maintained = writer.whos(&edition.settings.maintained_by, entry, &[Kind::Role]);
    [
        fact(writer, "reviewed", date(edition.reviewed(entry))),
        fact(writer, "valid-from", date(entry.meta.valid_from)),
        fact(writer, "valid-to", date(entry.meta.valid_to)),
        fact(writer, "owner", role(edition.owner(entry))),
        fact(writer, "approved-by", role(approved)),
        fact(writer, "issued-by", issued),
        fact(writer, "maintained-by", maintained),
    ]
    .into_iter()
    .flatten()
    .collect()
}
