//! The whole guide, to be bound.

use serde::Serialize;

use super::super::text::{FactNode, TextNode, blocks, line};
use super::{Ink, ink_of, labelled, through};
use crate::markup::{Html, capital, html, mail_link};
use crate::model::{Entry, Listing};
use crate::render::view::{contacts as numbers, entries, guide, listing, service, step};
use crate::render::{Design, Writer};

/// The whole guide, to be bound.
#[derive(Serialize)]
pub(crate) struct Booklet {
    /// What links in the booklet point to; levels, steps, parts and their entries have one too.
    pub id: String,
    /// The guide's title.
    pub guide: String,
    /// The language of the title if it is not the document's; else empty.
    pub lang: String,
    /// What the guide says about itself, in one line.
    pub lead: Vec<TextNode>,
    /// Everything else on the guide's page, except levels and steps.
    pub intro: Vec<TextNode>,
    pub levels: Vec<BookletLevel>,
    /// Tools, services, contacts, word list: each if the site has any of it.
    pub parts: Vec<BookletPart>,
}

/// A level, before its steps.
#[derive(Serialize)]
pub(crate) struct BookletLevel {
    pub id: String,
    /// «Nivå 2»; empty if it is the title.
    pub number: String,
    pub title: String,
    /// The language of the title if it is not the document's; else empty.
    pub lang: String,
    /// The level's own colour, else the theme's for its number.
    pub ink: Ink,
    /// What it says about itself, in one line.
    pub lead: Vec<TextNode>,
    /// Everything else on the level's page, except its steps.
    pub body: Vec<TextNode>,
    pub steps: Vec<BookletStep>,
}

/// A step of a level.
#[derive(Serialize)]
pub(crate) struct BookletStep {
    pub id: String,
    /// «Steg 3»; empty for a step without a number.
    pub number: String,
    pub title: String,
    /// The language of the title if it is not the document's; else empty.
    pub lang: String,
    /// What is to be done, in a line.
    pub lead: Vec<TextNode>,
    /// Who and by when.
    pub key: Vec<FactNode>,
    /// Everything else on the step's page.
    pub body: Vec<TextNode>,
}

/// What belongs to the guide, at the end of the booklet.
#[derive(Serialize)]
pub(crate) struct BookletPart {
    /// The address of the listing it is made from.
    pub id: String,
    pub title: String,
    pub entries: Vec<PartEntry>,
    /// For a part without entries of its own: the word list.
    pub body: Vec<TextNode>,
}

/// A tool, a service, or a group of contacts.
#[derive(Serialize)]
pub(crate) struct PartEntry {
    /// Empty if nothing leads to it: a group of contacts.
    pub id: String,
    pub title: Vec<TextNode>,
    /// What its page says, or the contacts.
    pub body: Vec<TextNode>,
}

impl Booklet {
    /// The addresses of everything that has a place of its own in the booklet.
    pub(crate) fn places(&self) -> impl Iterator<Item = &str> {
        let levels =
            self.levels.iter().flat_map(|level| [&level.id].into_iter().chain(level.steps.iter().map(|s| &s.id)));
        let parts = self.parts.iter().flat_map(|part| [&part.id].into_iter().chain(part.entries.iter().map(|e| &e.id)));
        let all = [&self.id].into_iter().chain(levels).chain(parts);
        all.map(String::as_str).filter(|id| !id.is_empty())
    }
}

fn id_of(entry: &Entry) -> String {
    entry.address.clone().unwrap_or_default()
}

pub(crate) fn booklet(writer: &Writer, design: &Design, entry: &Entry) -> Option<Booklet> {
    let edition = writer.edition;
    let step = |entry: &Entry| {
        let view = step::step_below_level(&writer.deeper(2), entry)?;
        let key = [
            labelled(writer, "only-if", std::slice::from_ref(&view.task.only_if)),
            labelled(writer, "fact-responsible", &view.task.responsible),
            labelled(writer, "deadline", std::slice::from_ref(&view.task.deadline)),
        ];
        Some(BookletStep {
            id: id_of(entry),
            number: writer.number_above_title(entry),
            title: writer.title(entry),
            lang: writer.title_lang(entry),
            lead: line(&view.task.what),
            key: key.into_iter().flatten().collect(),
            body: through(writer, "paper/step.html", &view),
        })
    };
    let level = |entry: &Entry| {
        let view = guide::level(&writer.deeper(1), entry)?;
        Some(BookletLevel {
            id: id_of(entry),
            number: writer.number_above_title(entry),
            title: writer.title(entry),
            lang: writer.title_lang(entry),
            ink: ink_of(design, entry),
            lead: line(&view.head.short),
            body: through(writer, "paper/level.html", &view),
            steps: edition.children(entry.id).filter_map(step).collect(),
        })
    };
    let view = guide::guide(&writer.deeper(0), entry)?;
    let parts = [tools(writer), services(writer), contacts(writer), glossary(writer)];
    Some(Booklet {
        id: id_of(entry),
        guide: writer.title(entry),
        lang: writer.title_lang(entry),
        lead: line(&view.short),
        intro: through(writer, "paper/guide.html", &view),
        levels: edition.children(entry.id).filter_map(level).collect(),
        parts: parts.into_iter().filter(|part| !part.entries.is_empty() || !part.body.is_empty()).collect(),
    })
}

/// A listing of the site as a part of the booklet.
fn part(writer: &Writer, listing: Listing, entries: Vec<PartEntry>, body: Vec<TextNode>) -> BookletPart {
    let page = writer.edition.listing(listing);
    let title = page.map(|page| writer.title(page)).unwrap_or_default();
    BookletPart { id: page.map(id_of).unwrap_or_default(), title, entries, body }
}

/// What the booklet says about each entry of a listing: its title, and what `body` makes of it, two ranks lower.
fn each_of(writer: &Writer, listing: Listing, body: impl Fn(&Writer, &Entry) -> Option<Vec<TextNode>>) -> BookletPart {
    let deeper = writer.deeper(2);
    let entry = |entry: &Entry| {
        let title = line(&writer.title_html(entry));
        Some(PartEntry { id: id_of(entry), title, body: body(&deeper, entry)? })
    };
    let entries = listing::in_order(writer.edition, listing);
    part(writer, listing, entries.into_iter().filter_map(entry).collect(), Vec::new())
}

fn tools(writer: &Writer) -> BookletPart {
    each_of(writer, Listing::Tools, |deeper, tool| {
        Some(through(writer, "paper/tool.html", &entries::tool(deeper, tool)?))
    })
}

fn services(writer: &Writer) -> BookletPart {
    each_of(writer, Listing::Services, |deeper, entry| {
        Some(through(writer, "paper/service.html", &service::service(deeper, entry)?))
    })
}

/// Contacts by group.
fn contacts(writer: &Writer) -> BookletPart {
    let group = |group: numbers::ContactGroup| {
        let contact = |contact: &numbers::ContactView| {
            let email = if contact.email.is_empty() { Html::default() } else { mail_link(&contact.email) };
            let label = |word: &str, way: &Html| match way.is_empty() {
                true => Html::default(),
                false => html!("{}: {}", capital(&writer.say(word)), way),
            };
            let (sms, chat) = (label("sms", &contact.sms), label("chat", &contact.chat));
            let closed = label("when-closed", &contact.when_closed);
            let told = [&contact.phone, &sms, &chat, &email, &contact.hours, &closed, &contact.note];
            let told = told.into_iter().filter(|told| !told.is_empty());
            FactNode { label: line(&contact.name), c: blocks(&Html::lines(told)) }
        };
        let items = group.contacts.iter().map(contact).collect();
        PartEntry { id: String::new(), title: line(&Html::text(&group.title)), body: vec![TextNode::Facts { items }] }
    };
    let entries = numbers::contacts(writer).into_iter().map(group).collect();
    part(writer, Listing::Contacts, entries, Vec::new())
}

fn glossary(writer: &Writer) -> BookletPart {
    let term = |term: listing::TermView| FactNode {
        label: line(&Html::join(&term.forms, &writer.between())),
        c: blocks(&term.text),
    };
    let items: Vec<FactNode> = listing::glossary(writer).into_iter().map(term).collect();
    let body = if items.is_empty() { Vec::new() } else { vec![TextNode::Facts { items }] };
    part(writer, Listing::Glossary, Vec::new(), body)
}
