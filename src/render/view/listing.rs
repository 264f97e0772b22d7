//! Views of the listings, and of the other pages that betre makes from what is written elsewhere: rights, calendar, word
//! list and search. Contacts are in `contacts.rs`, deadlines in `deadlines.rs`.

use serde::Serialize;

use super::super::writer::{LinkView, Writer};
use super::index::{alphabetical, everything};
use super::laws::{LawView, laws};
use super::show::{self, PlanView};
use super::situations::{SituationLink, by_reader, situation_link};
use super::{Fact, TemplateView, contacts, data, deadlines, documents, entries, fact, finder, news, status, units};
use crate::markup::{Html, capital};
use crate::model::fields::Keyed;
use crate::model::{Edition, Entry, Kind, Listing, ListingPage, Text};

/// The view of a listing's page.
pub(crate) fn of_listing<'w>(writer: &'w Writer, entry: &Entry, listing: Listing) -> Box<dyn TemplateView + 'w> {
    let common = listing_common(writer, entry);
    match listing {
        Listing::Contacts => Box::new(contacts::page(writer, common)),
        Listing::Rights => Box::new(ListingView { common, items: rights(writer) }),
        Listing::Deadlines => Box::new(deadlines::page(writer, common)),
        Listing::News => Box::new(news::all(writer, common)),
        Listing::Calendar => Box::new(ListingView { common, items: calendar(writer) }),
        Listing::Glossary => Box::new(ListingView { common, items: glossary(writer) }),
        Listing::Documents => Box::new(documents::all(writer, common)),
        Listing::Status => Box::new(status::page(writer, common)),
        Listing::Data => Box::new(data::data(writer, common)),
        Listing::Search => Box::new(ListingView { common, items: everything(writer) }),
        Listing::Measures => Box::new(finder::listing(writer, entries_of(writer, entry, listing, common))),
        Listing::Services | Listing::Tools | Listing::Arenas => Box::new(entries_of(writer, entry, listing, common)),
        Listing::Roles | Listing::Units => Box::new(entries_of(writer, entry, listing, common)),
        Listing::Situations => Box::new(by_reader(writer, entries_of(writer, entry, listing, common))),
    }
}

/// The title and text of a listing.
#[derive(Serialize)]
pub(crate) struct ListingCommon {
    pub title: String,
    pub lead: Html,
    /// Its text; what is listed comes below it.
    pub body: Html,
}

/// A listing: its text, and a list of typed items.
#[derive(Serialize)]
pub(crate) struct ListingView<T> {
    #[serde(flatten)]
    pub common: ListingCommon,
    pub items: Vec<T>,
}

fn listing_common(writer: &Writer, entry: &Entry) -> ListingCommon {
    ListingCommon {
        title: writer.title(entry),
        lead: entry.listing_page().map(|page| writer.opt(&page.lead)).unwrap_or_default(),
        body: writer.body(entry),
    }
}

/// A listing of a kind: a list, or a table if it has columns.
#[derive(Serialize)]
pub(crate) struct EntryListing {
    #[serde(flatten)]
    pub listing: ListingView<ListingItem>,
    /// The columns of the table; empty for a list.
    pub columns: Vec<Column>,
    /// The head of the first column, which names the entries.
    pub head: String,
}

/// A column of facts.
#[derive(Serialize)]
pub(crate) struct Column {
    /// The key of the facts in it.
    pub key: &'static str,
    pub label: String,
    /// The language of the label if it is not the page's; else empty.
    pub lang: String,
}

/// A row of a listing.
#[derive(Serialize)]
pub(crate) struct ListingItem {
    pub link: LinkView,
    /// What the entry says about itself, in one line.
    pub short: Html,
    /// For a situation; else empty.
    pub urgency: &'static str,
    /// The theme's word for that.
    pub urgency_word: String,
    /// What is stated about it: in a table, those facts that have a column.
    pub facts: Vec<Fact>,
}

/// The entries of a listing's kind, those that its text names first.
fn entries_of(writer: &Writer, page: &Entry, listing: Listing, common: ListingCommon) -> EntryListing {
    let text = page.listing_page();
    let entries = in_order(writer.edition, listing);
    let mut items: Vec<ListingItem> = entries.into_iter().map(|entry| listing_item(writer, entry)).collect();
    if let Some(text) = text {
        items.iter_mut().for_each(|item| choose_columns(writer, item, text));
    }
    // Roles are compared: who, where, by which guidance; units too: whom to call, and who comes on which days. Other listings are
    // tables only if the editor asks for it.
    let chosen = text.is_some_and(|text| !text.columns.is_empty());
    let mut columns: Vec<Column> = Vec::new();
    for fact in items
        .iter()
        .flat_map(|item| &item.facts)
        .filter(|_| chosen || matches!(listing, Listing::Roles | Listing::Units))
    {
        if columns.iter().all(|column| column.key != fact.key) {
            columns.push(Column { key: fact.key, label: fact.label.clone(), lang: fact.lang.clone() });
        }
    }
    let head = capital(&writer.say(listing.kind().map_or("", Kind::name)));
    EntryListing { listing: ListingView { common, items }, columns, head }
}

/// The entries of a listing: first those that its text names, in its order.
pub(crate) fn in_order(edition: &Edition, listing: Listing) -> Vec<&Entry> {
    let text = edition.listing(listing).and_then(Entry::listing_page);
    let order = text.map(|text| text.order.as_slice()).unwrap_or_default();
    let mut entries: Vec<&Entry> = listing.kind().into_iter().flat_map(|kind| edition.of(kind)).collect();
    entries.sort_by_key(|entry| order.iter().position(|name| name.text == entry.name).unwrap_or(order.len()));
    entries
}

/// The facts that the text of a listing asks for, in its order and under its heads.
fn choose_columns(writer: &Writer, item: &mut ListingItem, text: &ListingPage) {
    let key_of = |fact: &Fact| fact.key.replace('-', "_");
    if !text.columns.is_empty() {
        let place = |fact: &Fact| text.columns.iter().position(|column| column.text == key_of(fact));
        item.facts.retain(|fact| place(fact).is_some());
        item.facts.sort_by_key(|fact| place(fact));
    }
    for fact in &mut item.facts {
        if let Some(Keyed { value: head, .. }) = text.heads.iter().find(|head| head.key == key_of(fact)) {
            fact.label = head.text.clone();
            fact.lang = writer.lang_of(head);
        }
    }
}

/// The facts that a listing of a kind can have as columns: those that `listing_item` gives it.
pub(crate) fn columns_of(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Service => &["contact"],
        Kind::Tool => &["kind"],
        Kind::Unit => &["kind", "phone", "bti_contact", "nurse", "ppt"],
        Kind::MeasureTable => &["measures"],
        Kind::Arena => &["frequency"],
        Kind::Role => &["held_by", "levels", "national", "local"],
        Kind::Situation => &["urgency", "audience"],
        _ => &[],
    }
}

fn listing_item(writer: &Writer, entry: &Entry) -> ListingItem {
    let SituationLink { link, urgency, urgency_word } = situation_link(writer, entry);
    let facts = match entry.kind {
        Kind::Service => {
            let contacts = entry.service().map(|service| service.contact.as_slice()).unwrap_or_default();
            vec![fact(writer, "contact", writer.whos(contacts, entry, &[Kind::Contact]))]
        }
        Kind::Tool => {
            let kind = entry.tool().and_then(|tool| tool.kind);
            let kind = kind.map(|kind| writer.said(&format!("tool-{}", kind.name())));
            vec![fact(writer, "kind", kind.into_iter().collect())]
        }
        Kind::MeasureTable => {
            let count = entry.measure_table().map_or(0, |table| table.measures.len());
            let told = if count == 0 { writer.said("unwritten") } else { Html::text(&count.to_string()) };
            vec![fact(writer, "measures", vec![told])]
        }
        Kind::Arena => {
            let frequency = entry.arena().map(|arena| writer.opt(&arena.frequency));
            vec![fact(writer, "frequency", frequency.into_iter().collect())]
        }
        Kind::Role => {
            let role = entry.role();
            let list = |read: fn(&crate::model::Role) -> &[crate::model::Prose]| {
                role.map(|role| writer.list(read(role))).unwrap_or_default()
            };
            vec![
                fact(writer, "held-by", role.map(|role| entries::holders(writer, role, entry)).unwrap_or_default()),
                fact(writer, "levels", entries::numbers(role.map(|role| role.levels.as_slice()).unwrap_or_default())),
                fact(writer, "national", list(|role| &role.national)),
                fact(writer, "local", list(|role| &role.local)),
            ]
        }
        Kind::Unit => {
            let kind = entry.unit().and_then(|unit| unit.kind.as_ref());
            let kind = kind.and_then(|kind| writer.edition.find(kind, &[Kind::Setting], None));
            let kind = fact(writer, "kind", kind.map(|kind| writer.text(&kind.title)).into_iter().collect());
            [kind].into_iter().chain(units::reach_unit(writer, entry)).collect()
        }
        Kind::Situation => {
            let readers = entry.readers().iter();
            let readers = readers.map(|reader| writer.said(&format!("reader-{}", reader.name()))).collect();
            vec![fact(writer, "urgency", vec![Html::text(&urgency_word)]), fact(writer, "audience", readers)]
        }
        // These are not rows of any listing.
        Kind::Site | Kind::Home | Kind::Acute | Kind::RelayLog | Kind::Guide | Kind::Level | Kind::Step => Vec::new(),
        Kind::Page
        | Kind::News
        | Kind::Reader
        | Kind::EasyRead
        | Kind::Contact
        | Kind::Term
        | Kind::Right
        | Kind::Law => Vec::new(),
        Kind::Ladder | Kind::Plan | Kind::Setting | Kind::Listing | Kind::Layer | Kind::Workspace => Vec::new(),
    };
    ListingItem {
        link,
        urgency,
        urgency_word,
        short: entry.summary().map(|summary| writer.prose(summary)).unwrap_or_default(),
        facts: facts.into_iter().flatten().collect(),
    }
}

/// What a child may decide or must be asked.
#[derive(Serialize)]
pub(crate) struct RightView {
    /// Its identifier, and its anchor on the page.
    pub id: String,
    /// «Frå 15 år»; empty if the right holds at any age.
    pub age: String,
    pub title: Html,
    pub text: Html,
    /// The laws that state it.
    pub laws: Vec<LawView>,
    /// «3. september 2026», if that differs from the page's; else empty.
    pub reviewed: String,
}

pub(crate) fn rights(writer: &Writer) -> Vec<RightView> {
    let mut rights: Vec<&Entry> = writer.edition.of(Kind::Right).collect();
    rights.sort_by_key(|entry| entry.right().and_then(|right| right.age).unwrap_or(0));
    // The foot states when the page was reviewed; a right states it if it was another day.
    let of_page = writer.edition.listing(Listing::Rights).and_then(|page| writer.edition.reviewed(page));
    let view = |entry: &Entry| {
        let right = entry.right()?;
        let age = right.age.filter(|age| *age > 0);
        Some(RightView {
            id: entry.name.clone(),
            age: age.map(|age| writer.words.say_with("from-age", [("n", age.into())])).unwrap_or_default(),
            title: writer.text(&entry.title),
            text: writer.opt(&right.text),
            laws: laws(writer, &right.law, entry),
            reviewed: entry
                .meta
                .reviewed
                .filter(|date| Some(*date) != of_page)
                .map(|date| writer.date(date))
                .unwrap_or_default(),
        })
    };
    rights.into_iter().filter_map(view).collect()
}

fn calendar(writer: &Writer) -> Vec<PlanView> {
    writer.edition.of(Kind::Plan).filter_map(|entry| show::plan(writer, entry)).collect()
}

/// A word in the word list.
#[derive(Serialize)]
pub(crate) struct TermView {
    /// Its identifier, and its anchor on the page.
    pub id: String,
    /// The first form, then other names for it, without inflections and compounds: at least one.
    pub forms: Vec<Html>,
    pub text: Html,
    /// Links to more about it, or words.
    pub see: Vec<Html>,
}

/// Whether a form of a word says no more than another to who looks it up: it is inflected, or a compound that ends in it. Words are
/// taken for forms of one if they begin alike.
fn adds_nothing(form: &str, known: &str) -> bool {
    const STEM: usize = 4;
    let begins_alike = |(one, other): (&str, &str)| {
        let least = STEM.min(one.chars().count()).min(other.chars().count());
        one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count() >= least
    };
    let (form, known) = (form.to_lowercase(), known.to_lowercase());
    let words = |text: &str| text.split_whitespace().count();
    let is_inflected =
        words(&form) == words(&known) && form.split_whitespace().zip(known.split_whitespace()).all(begins_alike);
    is_inflected || (words(&form) == 1 && form.ends_with(&known))
}

pub(crate) fn glossary(writer: &Writer) -> Vec<TermView> {
    let mut terms: Vec<(String, TermView)> = writer
        .edition
        .of(Kind::Term)
        .filter_map(|entry| {
            let term = entry.term()?;
            let mut shown: Vec<&Text> = Vec::new();
            for form in &term.forms {
                if !shown.iter().any(|known| adds_nothing(&form.text, &known.text)) {
                    shown.push(form);
                }
            }
            let forms: Vec<Html> = shown.into_iter().map(|form| writer.text(form)).collect();
            let view = TermView {
                id: entry.name.clone(),
                forms: if forms.is_empty() { vec![writer.text(&entry.title)] } else { forms },
                text: writer.opt(&term.text),
                see: writer.whos(&term.see, entry, &[]),
            };
            let first = term.forms.first().unwrap_or(&entry.title);
            Some((alphabetical(&first.text), view))
        })
        .collect();
    terms.sort_by(|(one, _), (other, _)| one.cmp(other));
    terms.into_iter().map(|(_, term)| term).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflections_and_compounds_are_no_names_of_their_own() {
        for (form, known) in [
            ("individuelle planar", "individuell plan"),
            ("individuelle opplæringsplanen", "individuell opplæringsplan"),
            ("undersøkingssaka", "undersøkingssak"),
            ("enkeltvedtak", "vedtak"),
            ("ansvarsgruppemøtet", "ansvarsgruppe"),
            ("BTI-modellen", "BTI"),
        ] {
            assert!(adds_nothing(form, known), "{form} and {known}");
        }
        for (form, known) in [
            ("individuell plan", "IP"),
            ("undersøkingssak", "barnevernsundersøking"),
            ("betre tverrfagleg innsats", "BTI"),
            ("PP-tenesta", "PPT"),
            ("individuell opplæringsplan", "individuell plan"),
        ] {
            assert!(!adds_nothing(form, known), "{form} and {known}");
        }
    }
}
