//! Contacts: on cards by need, on one line elsewhere, and as data for machines.

use std::collections::BTreeSet;

use serde::Serialize;

use super::super::linked::schema_org;
use super::super::writer::{HoursRow, Writer, message_link, phone_link};
use super::listing::{ListingCommon, ListingView};
use crate::markup::{Html, capital, html, mail_link};
use crate::model::{
    Contact, Edition, Entry, EntryId, Hours, Kind, Listing, Need, Phone, Scope, Week, Who, holidays_after,
};

/// The page of all contacts.
#[derive(Serialize)]
pub(crate) struct ContactsView {
    #[serde(flatten)]
    pub listing: ListingView<ContactGroup>,
    /// The public holidays of the year after the page's review, if any contact says what holds on them.
    pub holidays: Vec<String>,
    /// The first day of that year; empty without holidays.
    pub from: String,
    /// The municipality's own contacts as JSON-LD; it can be in a `script` element as it is.
    pub data: Html,
}

/// A contact in the list of all contacts.
#[derive(Serialize)]
pub(crate) struct ContactView {
    /// Its identifier, and its anchor on the page.
    pub id: String,
    pub name: Html,
    /// A link that calls the number.
    pub phone: Html,
    /// A link that writes to a number, and when that is answered.
    pub sms: Html,
    /// A link to a chat, and when that is answered.
    pub chat: Html,
    /// The address, without a link.
    pub email: String,
    /// When somebody answers, or that somebody always does.
    pub hours: Html,
    /// The same by day; empty if it is one line.
    pub days: Vec<HoursRow>,
    /// Who answers meanwhile: a name with a number.
    pub when_closed: Html,
    /// The same by its name alone.
    pub closed_name: String,
    /// What to know before one calls.
    pub note: Html,
}

/// Contacts that are looked for together, in the order they are needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ContactsFor {
    /// For when there is danger now.
    Emergency,
    /// A need that the editor has named.
    Need,
    /// Those who know the families here; first those that the acute warning names.
    Local,
    /// Those of individual schools, kindergartens and health stations.
    Units,
    /// Those that several municipalities share.
    Regional,
    /// Help lines, and other services for the whole country.
    National,
}

impl ContactsFor {
    /// Those that are not named by the editor, after those that are.
    const REST: [ContactsFor; 4] =
        [ContactsFor::Local, ContactsFor::Units, ContactsFor::Regional, ContactsFor::National];

    /// How findings name those that are not grouped by need.
    pub(crate) fn name(self) -> &'static str {
        self.word().trim_start_matches("contacts-")
    }

    /// The theme's word for them.
    fn word(self) -> &'static str {
        match self {
            ContactsFor::Emergency => "contacts-emergency",
            ContactsFor::Need | ContactsFor::Local => "contacts-local",
            ContactsFor::Units => "contacts-units",
            ContactsFor::Regional => "contacts-regional",
            ContactsFor::National => "contacts-national",
        }
    }
}

/// A group of contacts.
#[derive(Serialize)]
pub(crate) struct ContactGroup {
    /// It begins with `_`, as no identifier does.
    pub anchor: String,
    /// The editor's words for them, else the theme's.
    pub title: String,
    /// The language of the title if it is not the page's; else empty.
    pub lang: String,
    /// At least one.
    pub contacts: Vec<ContactView>,
    #[serde(skip)]
    pub whose: ContactsFor,
    /// Whether they are on the sheet that a family gets.
    #[serde(skip)]
    pub on_sheet: bool,
}

/// Whom a contact is for, unless the editor has a group for it.
pub(crate) fn group_of(entry: &Entry, at_units: &BTreeSet<&str>) -> ContactsFor {
    let contact = entry.contact();
    let phone = contact.and_then(|contact| contact.phone.as_ref());
    match contact.map_or(Scope::Local, Contact::reaches) {
        _ if phone.is_some_and(Phone::is_emergency) => ContactsFor::Emergency,
        Scope::National => ContactsFor::National,
        Scope::Regional => ContactsFor::Regional,
        Scope::Local if at_units.contains(entry.name.as_str()) => ContactsFor::Units,
        Scope::Local => ContactsFor::Local,
    }
}

/// The contacts of individual schools, kindergartens and health stations.
pub(crate) fn at_units(edition: &Edition) -> BTreeSet<&str> {
    let whos = edition.of(Kind::Unit).filter_map(Entry::unit);
    let whos = whos.flat_map(|unit| unit.leader.iter().chain(&unit.bti_contact));
    whos.filter_map(|who| if let Who::Reference(reference) = who { Some(reference.id.as_str()) } else { None })
        .collect()
}

/// Those that the editor has in no group, by whom they are for; without those for danger, and those of units.
pub(crate) fn in_no_group(edition: &Edition) -> [(ContactsFor, Vec<&Entry>); 3] {
    let at_units = at_units(edition);
    let grouped = needs(edition).iter().flat_map(|need| &need.contacts);
    let grouped: Vec<EntryId> =
        grouped.filter_map(|contact| Some(edition.find(contact, &[Kind::Contact], None)?.id)).collect();
    [ContactsFor::Local, ContactsFor::Regional, ContactsFor::National].map(|whose| {
        let is_left = |entry: &&Entry| group_of(entry, &at_units) == whose && !grouped.contains(&entry.id);
        (whose, edition.of(Kind::Contact).filter(is_left).collect())
    })
}

/// The editor's groups of contacts.
pub(crate) fn needs(edition: &Edition) -> &[Need] {
    let page = edition.listing(Listing::Contacts).and_then(Entry::listing_page);
    page.map_or(&[], |page| page.groups.as_slice())
}

/// Those for danger first, then what the editor has grouped by need, then those who are near, then those for the whole country.
pub(crate) fn contacts(writer: &Writer) -> Vec<ContactGroup> {
    let edition = writer.edition;
    let at_units = at_units(edition);
    let acute = edition.settings.acute.iter().flat_map(|acute| &acute.contacts);
    let acute: Vec<&str> = acute.map(|contact| contact.id.as_str()).collect();
    let mut shown: BTreeSet<EntryId> = BTreeSet::new();
    let mut groups = Vec::new();
    let mut add =
        |whose: ContactsFor, anchor: String, title: (String, String), entries: Vec<&Entry>, on_sheet: bool| {
            let new = entries.into_iter().filter(|entry| shown.insert(entry.id));
            let contacts: Vec<ContactView> = new.filter_map(|entry| view(writer, entry)).collect();
            let (title, lang) = title;
            if !contacts.is_empty() {
                groups.push(ContactGroup { anchor, title, lang, contacts, whose, on_sheet });
            }
        };
    let of = |whose: ContactsFor| {
        let mut entries: Vec<&Entry> =
            edition.of(Kind::Contact).filter(|entry| group_of(entry, &at_units) == whose).collect();
        entries.sort_by_key(|entry| whose == ContactsFor::Local && !acute.contains(&entry.name.as_str()));
        (whose, format!("_{}", whose.word()), (capital(&writer.say(whose.word())), String::new()), entries)
    };
    let emergency = of(ContactsFor::Emergency);
    add(emergency.0, emergency.1, emergency.2, emergency.3, true);
    for (at, need) in needs(edition).iter().enumerate() {
        let entries = need.contacts.iter().filter_map(|contact| edition.find(contact, &[Kind::Contact], None));
        let title = need.title.as_ref().map(|title| (title.text.clone(), writer.lang_of(title)));
        add(ContactsFor::Need, anchor_of(need, at), title.unwrap_or_default(), entries.collect(), !need.web_only);
    }
    for whose in ContactsFor::REST {
        let (whose, anchor, title, entries) = of(whose);
        // A family's own school or kindergarten is written in by hand.
        add(whose, anchor, title, entries, whose != ContactsFor::Units);
    }
    groups
}

fn anchor_of(need: &Need, at: usize) -> String {
    need.id.as_ref().map_or_else(|| format!("_need-{}", at + 1), |id| format!("_need-{}", id.text))
}

fn view(writer: &Writer, entry: &Entry) -> Option<ContactView> {
    let contact = entry.contact()?;
    let is_empty = contact.phone.is_none()
        && contact.sms.is_none()
        && contact.chat.is_none()
        && contact.email.is_none()
        && contact.hours.is_none()
        && contact.note.is_none()
        && !contact.always_open;
    let days = contact.hours.as_ref().filter(|_| !contact.always_open).map(|hours| writer.hours_rows(hours));
    let sms = contact.sms.as_ref();
    let chat = contact.chat.as_ref();
    Some(ContactView {
        id: entry.name.clone(),
        name: writer.text(&entry.title),
        phone: contact.phone.as_ref().map(phone_link).unwrap_or_default(),
        sms: sms
            .and_then(|sms| Some(with_hours(writer, message_link(sms.number.as_ref()?), sms.hours.as_ref())))
            .unwrap_or_default(),
        chat: chat
            .and_then(|chat| {
                let address = &chat.link.as_ref()?.0;
                let host = address.split("://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
                let link = html!("<a href=\"{}\">{}</a>", address, host.trim_start_matches("www."));
                Some(with_hours(writer, link, chat.hours.as_ref()))
            })
            .unwrap_or_default(),
        email: contact.email.as_ref().map(|email| email.0.clone()).unwrap_or_default(),
        hours: writer.hours_of(contact).capital(),
        days: days.unwrap_or_default(),
        when_closed: when_closed(writer, entry, contact).map(|other| writer.link_to(other)).unwrap_or_default(),
        closed_name: when_closed(writer, entry, contact).map(|other| writer.title(other)).unwrap_or_default(),
        note: if is_empty { writer.said("phone-unwritten") } else { writer.opt(&contact.note) },
    })
}

fn with_hours(writer: &Writer, way: Html, hours: Option<&Hours>) -> Html {
    let hours = hours.map(|hours| writer.hours(hours)).unwrap_or_default();
    if hours.is_empty() { way } else { html!("{} <span class=\"hours\">({})</span>", way, hours) }
}

/// Who answers when a contact is closed.
fn when_closed<'a>(writer: &Writer<'a>, entry: &Entry, contact: &Contact) -> Option<&'a Entry> {
    let other = contact.when_closed.as_ref()?;
    writer.edition.find(other, &[Kind::Contact], None).filter(|other| other.id != entry.id)
}

/// One contact on one line: name, number, hours, where one can write, and who answers when it is closed.
pub(crate) fn contact_line(writer: &Writer, entry: &Entry) -> Html {
    let Some(contact) = entry.contact() else { return Html::default() };
    let line = alone(writer, entry, contact);
    let Some(other) = when_closed(writer, entry, contact) else { return line };
    let Some(own) = other.contact() else { return line };
    let closed = html!("{}: {}", capital(&writer.say("when-closed")), alone(writer, other, own));
    html!("{}<br>{}", line, closed)
}

fn alone(writer: &Writer, entry: &Entry, contact: &Contact) -> Html {
    let mut parts = vec![writer.text(&entry.title)];
    parts.extend(contact.phone.as_ref().map(phone_link));
    let number = contact.sms.as_ref().and_then(|sms| sms.number.as_ref());
    if contact.phone.is_none() && number.is_none() {
        parts.extend(contact.email.as_ref().map(|email| mail_link(&email.0)));
    }
    let line = Html::join(&parts, " ");
    let hours = writer.hours_of(contact);
    let line = if hours.is_empty() { line } else { html!("{} <span class=\"hours\">({})</span>", line, hours) };
    match number {
        Some(number) => html!("{}, {} {}", line, writer.say("sms"), message_link(number)),
        None => line,
    }
}

/// Contacts in the order they are given, each on a line; who answers when another is closed has no line of its own.
pub(crate) fn contact_lines(writer: &Writer, entries: &[&Entry]) -> Vec<Html> {
    let closed = |entry: &&Entry| when_closed(writer, entry, entry.contact()?).map(|other| other.id);
    let told: BTreeSet<EntryId> = entries.iter().filter_map(closed).collect();
    // Two that answer for each other would both be gone.
    let is_told =
        |entry: &&&Entry| told.contains(&entry.id) && closed(entry).is_none_or(|other| !told.contains(&other));
    entries.iter().filter(|entry| !is_told(entry)).map(|entry| contact_line(writer, entry)).collect()
}

/// The page, with its text.
pub(crate) fn page(writer: &Writer, common: ListingCommon) -> ContactsView {
    let edition = writer.edition;
    let reviewed = edition.listing(Listing::Contacts).and_then(|page| edition.reviewed(page));
    let names_holidays = |entry: &Entry| {
        let hours = entry.contact().and_then(|contact| contact.hours.as_ref());
        hours.and_then(|hours| hours.week.as_ref()).is_some_and(Week::names_holidays)
    };
    let from = reviewed.filter(|_| edition.of(Kind::Contact).any(names_holidays));
    let holidays = from.map(holidays_after).unwrap_or_default();
    ContactsView {
        listing: ListingView { common, items: contacts(writer) },
        holidays: holidays.into_iter().map(|day| writer.date(day)).collect(),
        from: from.map(|day| writer.date(day)).unwrap_or_default(),
        data: schema_org::organisation(writer),
    }
}
