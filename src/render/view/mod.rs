//! Views: what a template gets, one type per kind of page. [`Html`] is ready to be shown as it is; a string is plain text.

pub(crate) mod contacts;
mod counts;
mod data;
pub(crate) mod deadlines;
mod documents;
pub(crate) mod entries;
mod finder;
pub(crate) mod frame;
pub(crate) mod front;
pub(crate) mod guide;
mod index;
pub(crate) mod ladder;
mod languages;
mod laws;
pub(crate) mod level_sheet;
pub(crate) mod listing;
mod menu;
mod news;
mod print;
pub(crate) mod service;
pub(crate) mod show;
pub(crate) mod single_file;
pub(crate) mod site_frame;
pub(crate) mod sites;
mod situations;
mod status;
pub(crate) mod step;
mod targets;
pub(crate) mod units;
mod welcome;
mod wheel;

pub(crate) use index::kind_word;
pub(crate) use show::shown;

use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Value};

use super::PlannedPage;
use super::writer::{LinkView, Writer, title};
use crate::diagnostic::catalogue::Words;
use crate::markup::{Html, capital};
use crate::model::{
    Edition, Entry, Kind, Listing, MeasureFinder, ReaderKind, Redirect, Site, print_address, print_whole_address,
};

/// What a page is about.
pub(crate) enum Subject<'a> {
    Entry(&'a Entry),
    /// The printable overview of a guide.
    Print(&'a Entry),
    /// A guide with all its levels and steps, to print.
    PrintWhole(&'a Entry),
    /// A level with its steps as one table, to print.
    LevelSheet(&'a Entry),
    /// What an entry says to a reader whom it is not written for first of all.
    ForReader(&'a Entry, ReaderKind),
    /// The page shown at an old address of an entry's page, or of what it says to a reader.
    Redirect(&'a Entry, Option<ReaderKind>),
    /// The measures with one of the finder's values, by its number, or all of them; with the overview that leads there.
    Measures(&'a Entry, Arc<MeasureFinder>, Option<usize>),
    NotFound,
}

/// A label and what belongs to it.
#[derive(Debug, Serialize)]
pub(crate) struct Fact {
    /// The end of the theme's word for it, `fact-KEY`.
    pub key: &'static str,
    pub label: String,
    /// The language of the label if it is not the page's; else empty.
    pub lang: String,
    /// At least one.
    pub items: Vec<Html>,
}

/// Links under a heading.
#[derive(Debug, Serialize)]
pub(crate) struct LinkGroup {
    pub label: String,
    /// At least one.
    pub links: Vec<LinkView>,
}

/// The pages of an edition, in the order of its entries.
pub(crate) fn pages<'a>(site: &'a Site, edition: &'a Edition, words: &Words) -> Vec<PlannedPage<'a>> {
    let mut pages = Vec::new();
    for entry in &edition.entries {
        let Some(address) = &entry.address else { continue };
        pages.push(page(site, edition, words, entry, address.clone(), Subject::Entry(entry)));
        if edition.is_printed(entry) {
            let lang = &site.first().lang;
            let mut print = page(site, edition, words, entry, print_address(address, lang), Subject::Print(entry));
            print.title = words.say_with("print-of", [("text", print.title.into())]);
            (print.kind, print.template) = ("print", "print");
            pages.push(print);
            let whole = print_whole_address(address, lang);
            let mut whole = page(site, edition, words, entry, whole, Subject::PrintWhole(entry));
            whole.title = words.say_with("print-whole-of", [("text", whole.title.into())]);
            whole.id = format!("{}/print", entry.name);
            (whole.kind, whole.template) = ("page", "print-whole");
            pages.push(whole);
        }
        if let Some(address) = level_sheet(site, edition, entry) {
            let mut sheet = page(site, edition, words, entry, address, Subject::LevelSheet(entry));
            sheet.title = words.say_with("level-sheet-of", [("text", sheet.title.into())]);
            sheet.id = format!("{}/print", entry.name);
            (sheet.kind, sheet.template) = ("page", "level-sheet");
            pages.push(sheet);
        }
        for (reader, address) in entry.own_pages(&site.first().lang) {
            let own = page(site, edition, words, entry, address, Subject::ForReader(entry, reader));
            let called = entry.meta.titles.of(reader);
            let title = called.map_or_else(
                || format!("{} – {}", own.title, words.say(&format!("for-{}", reader.name()))),
                |title| title.text.clone(),
            );
            let id = format!("{}/{}", entry.name, reader.name());
            pages.push(PlannedPage { kind: "for-reader", template: "for-reader", id, title, ..own });
        }
    }
    pages.extend(finder::pages(site, edition, words));
    pages
}

/// The address of the page with a level's steps as one table; `None` for what is no level with steps.
pub(super) fn level_sheet(site: &Site, edition: &Edition, entry: &Entry) -> Option<String> {
    edition.children(entry.id).next().filter(|_| entry.kind == Kind::Level)?;
    Some(print_address(entry.address.as_deref()?, &site.first().lang))
}

impl<'a> PlannedPage<'a> {
    /// What it is of, or leads to.
    fn entry(&self) -> Option<&'a Entry> {
        match self.subject {
            Subject::Entry(entry) | Subject::Print(entry) | Subject::PrintWhole(entry) => Some(entry),
            Subject::LevelSheet(entry) | Subject::ForReader(entry, _) | Subject::Redirect(entry, _) => Some(entry),
            Subject::Measures(entry, ..) => Some(entry),
            Subject::NotFound => None,
        }
    }

    /// The reader that the page is written for, if there is one; the first that it names if it is for none of the staff.
    pub fn reader(&self) -> Option<ReaderKind> {
        match self.subject {
            Subject::ForReader(_, reader) => Some(reader),
            Subject::Redirect(_, reader) => reader,
            Subject::Entry(entry) => match entry.readers() {
                [reader] => Some(*reader),
                // Staff read the whole text.
                [] if entry.kind == Kind::EasyRead => Some(ReaderKind::Guardian),
                [first, ..] if entry.is_to_families() => Some(*first),
                _ => None,
            },
            _ => None,
        }
    }
}

fn page<'a>(
    site: &Site,
    edition: &Edition,
    words: &Words,
    entry: &'a Entry,
    address: String,
    subject: Subject<'a>,
) -> PlannedPage<'a> {
    let kind = match entry.kind {
        Kind::Home if edition.has_some => "welcome",
        _ => entry.listing().map_or(entry.kind.name(), Listing::name),
    };
    let above = |kind: Kind| edition.lineage(entry).find(|entry| entry.kind == kind).map(|entry| entry.name.clone());
    PlannedPage {
        kind,
        template: kind,
        id: entry.name.clone(),
        title: title(entry, edition, words),
        address,
        source: site.sources.path(entry.span).to_owned(),
        guide: above(Kind::Guide),
        level: above(Kind::Level),
        number: entry.number,
        subject,
    }
}

/// The pages shown at old addresses, which say where the page is now. Each comes with its old address.
pub(crate) fn redirects<'a>(redirects: &[Redirect], pages: &[PlannedPage<'a>]) -> Vec<(String, PlannedPage<'a>)> {
    let page = |redirect: &Redirect| {
        let page = pages.iter().find(|page| page.address == redirect.to)?;
        let entry = match page.subject {
            Subject::Entry(entry) | Subject::Print(entry) => entry,
            Subject::PrintWhole(entry) | Subject::LevelSheet(entry) => entry,
            Subject::ForReader(entry, _) => entry,
            Subject::Redirect(..) | Subject::Measures(..) | Subject::NotFound => return None,
        };
        let shown = PlannedPage {
            template: "redirect",
            id: page.id.clone(),
            title: page.title.clone(),
            address: page.address.clone(),
            source: page.source.clone(),
            guide: page.guide.clone(),
            level: page.level.clone(),
            subject: Subject::Redirect(entry, page.reader()),
            ..*page
        };
        Some((redirect.from.clone(), shown))
    };
    redirects.iter().filter_map(page).collect()
}

/// The page for addresses that don't exist.
pub(crate) fn not_found_page(words: &Words) -> PlannedPage<'static> {
    PlannedPage {
        kind: "404",
        template: "404",
        id: "404".to_owned(),
        title: words.say("page-404"),
        address: "/404.html".to_owned(),
        source: String::new(),
        guide: None,
        level: None,
        number: None,
        subject: Subject::NotFound,
    }
}

/// What a template gets, of whatever type it is.
pub(crate) trait TemplateView {
    /// As text: what is the same is the same text.
    fn written(&self) -> serde_json::Result<String>;
    /// As templates get it.
    fn value(&self) -> Value;
}

impl<T: Serialize> TemplateView for T {
    fn written(&self) -> serde_json::Result<String> {
        serde_json::to_string(self)
    }

    fn value(&self) -> Value {
        Value::from_serializable(self)
    }
}

/// What a page's template gets as `page`; `None` for one that gets nothing.
pub(crate) fn of_page<'w>(page: &'w PlannedPage, writer: &'w Writer) -> Option<Box<dyn TemplateView + 'w>> {
    Some(match &page.subject {
        Subject::Entry(entry) => entries::of_entry(writer, entry)?,
        Subject::Print(guide) => Box::new(print::overview(writer, guide)),
        Subject::ForReader(entry, reader) => Box::new(front::for_reader(writer, entry, *reader)),
        Subject::PrintWhole(guide) => Box::new(print::whole(writer, guide)),
        Subject::LevelSheet(level) => Box::new(level_sheet::level_sheet(writer, level, false)),
        Subject::Redirect(entry, _) => {
            let (text, lang) = (page.title.clone(), writer.title_lang(entry));
            Box::new(LinkView { text, lang, url: writer.url(&page.address), id: page.id.clone() })
        }
        Subject::Measures(_, finder, at) => Box::new(finder::measures_by(writer, finder, *at)),
        Subject::NotFound => return None,
    })
}

/// The context of a page's template: `frame` for what every page has, `page` for its own.
pub(crate) fn context(page: &PlannedPage, writer: &Writer) -> Context {
    context_with(frame::frame(page, writer), of_page(page, writer).map(|view| view.value()))
}

/// The same, of what is made already.
pub(super) fn context_with(frame: Value, page: Option<Value>) -> Context {
    let mut context = Context::new();
    context.insert_value("frame", frame);
    if let Some(page) = page {
        context.insert_value("page", page);
    }
    context
}

/// A fact, unless there is nothing to say.
fn fact(writer: &Writer, key: &'static str, items: Vec<Html>) -> Option<Fact> {
    // The site's words begin in lower case; here they stand alone.
    let items: Vec<Html> = items.iter().filter(|item| !item.is_blank()).map(Html::capital).collect();
    let label = || capital(&writer.say(&format!("fact-{key}")));
    (!items.is_empty()).then(|| Fact { key, label: label(), lang: String::new(), items })
}

/// The kinds that are listed as users of an entry, in the order they are listed.
const USERS: [Kind; 10] = [
    Kind::Step,
    Kind::Level,
    Kind::Guide,
    Kind::Situation,
    Kind::Service,
    Kind::Arena,
    Kind::Role,
    Kind::Unit,
    Kind::Tool,
    Kind::MeasureTable,
];

/// Who refers to an entry, by kind.
fn used_by(writer: &Writer, entry: &Entry) -> Vec<LinkGroup> {
    let edition = writer.edition;
    let users: Vec<&Entry> = edition
        .used_by
        .get(&entry.id)
        .into_iter()
        .flatten()
        .map(|id| edition.entry(*id))
        .filter(|user| user.address.is_some() && edition.lineage(user).all(|e| e.id != entry.id))
        .collect();
    let group = |kind: Kind| {
        let of_kind = users.iter().filter(|user| user.kind == kind);
        let links: Vec<LinkView> = of_kind
            .map(|user| match kind {
                Kind::Step => {
                    let level = user.parent.map(|level| writer.named(edition.entry(level))).unwrap_or_default();
                    let link = writer.link(user);
                    LinkView { text: format!("{} ({})", link.text, level.to_lowercase()), ..link }
                }
                _ => writer.step_or_level(user),
            })
            .collect();
        (!links.is_empty())
            .then(|| LinkGroup { label: capital(&writer.say(&format!("used-in-{}", kind.name()))), links })
    };
    USERS.into_iter().filter_map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_has_a_page_is_told_of_as_a_user() {
        // Pages, and kinds that the program finds by name, refer to many things and say little about them; news grows old.
        let is_quiet = |kind: &Kind| matches!(kind, Kind::Page | Kind::News) || kind.row().by_name;
        let told = |kind: &Kind| USERS.contains(kind) || is_quiet(kind);
        let untold: Vec<Kind> = Kind::with_page().filter(|kind| !told(kind)).collect();
        assert!(untold.is_empty(), "not in USERS: {untold:?}");
    }
}
