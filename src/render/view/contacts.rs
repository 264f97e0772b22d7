//! Contacts: cards by need.

use serde::Serialize;

use super::super::writer::{Writer, phone_link};
use crate::markup::{Html, capital};
use crate::model::{Contact, Entry, Kind, Phone, Scope, Who};

/// A contact in the list of all contacts.
#[derive(Serialize)]
pub(crate) struct ContactView {
    /// Its identifier, and its anchor on the page.
    pub id: String,
    pub name: Html,
    /// A link that calls the number.
    pub phone: Html,
    /// The address, without a link.
    pub email: String,
    /// When somebody answers, or that somebody always does.
    pub hours: Html,
    /// What to know before one calls.
    pub note: Html,
}

/// Contacts that are looked for together, in the order they are needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ContactsFor {
    /// For when there is danger now.
    Emergency,
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
    const ALL: [ContactsFor; 5] =
        [ContactsFor::Emergency, ContactsFor::Local, ContactsFor::Units, ContactsFor::Regional, ContactsFor::National];

    /// The theme's word for them.
    fn word(self) -> &'static str {
        match self {
            ContactsFor::Emergency => "contacts-emergency",
            ContactsFor::Local => "contacts-local",
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
    /// The theme's words for them.
    pub title: String,
    /// At least one.
    pub contacts: Vec<ContactView>,
    #[serde(skip)]
    pub whose: ContactsFor,
}

/// Those for danger first, then those who are near, then those for the whole country.
pub(crate) fn contacts(writer: &Writer) -> Vec<ContactGroup> {
    let edition = writer.edition;
    let at_units: Vec<&str> = edition
        .of(Kind::Unit)
        .filter_map(Entry::unit)
        .flat_map(|unit| unit.leader.iter().chain(&unit.bti_contact))
        .filter_map(|who| if let Who::Reference(reference) = who { Some(reference.id.as_str()) } else { None })
        .collect();
    let acute = edition.settings.acute.iter().flat_map(|acute| &acute.contacts);
    let acute: Vec<&str> = acute.map(|contact| contact.id.as_str()).collect();
    let group_of = |entry: &Entry| {
        let contact = entry.contact();
        let phone = contact.and_then(|contact| contact.phone.as_ref());
        match contact.map_or(Scope::Local, Contact::reaches) {
            _ if phone.is_some_and(Phone::is_emergency) => ContactsFor::Emergency,
            Scope::National => ContactsFor::National,
            Scope::Regional => ContactsFor::Regional,
            Scope::Local if at_units.contains(&entry.name.as_str()) => ContactsFor::Units,
            Scope::Local => ContactsFor::Local,
        }
    };
    let view = |entry: &Entry| {
        let contact = entry.contact()?;
        let always = contact.always_open.then(|| writer.said("always-open").capital());
        let is_empty = contact.phone.is_none()
            && contact.email.is_none()
            && contact.hours.is_none()
            && contact.note.is_none()
            && !contact.always_open;
        Some(ContactView {
            id: entry.name.clone(),
            name: writer.text(&entry.title),
            phone: contact.phone.as_ref().map(phone_link).unwrap_or_default(),
            email: contact.email.as_ref().map(|email| email.0.clone()).unwrap_or_default(),
            hours: always.unwrap_or_else(|| writer.opt(&contact.hours)),
            note: if is_empty { writer.said("phone-unwritten") } else { writer.opt(&contact.note) },
        })
    };
    let group = |whose: ContactsFor| {
        let mut of_group: Vec<&Entry> = edition.of(Kind::Contact).filter(|entry| group_of(entry) == whose).collect();
        of_group.sort_by_key(|entry| whose == ContactsFor::Local && !acute.contains(&entry.name.as_str()));
        let contacts: Vec<ContactView> = of_group.into_iter().filter_map(view).collect();
        let title = || capital(&writer.say(whose.word()));
        let anchor = format!("_{}", whose.word());
        (!contacts.is_empty()).then(|| ContactGroup { anchor, title: title(), contacts, whose })
    };
    ContactsFor::ALL.into_iter().filter_map(group).collect()
}
