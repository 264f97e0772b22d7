//! One sheet to give away.

use serde::Serialize;

use super::super::text::{TextNode, blocks, line};
use crate::markup::{Html, html};
use crate::model::{Entry, Listing, ReaderKind};
use crate::render::Writer;
use crate::render::view::{contacts, front};

/// One sheet to give away.
#[derive(Serialize)]
pub(crate) struct HandOut {
    /// `relay-log` or `contacts`.
    pub about: &'static str,
    pub title: String,
    pub lead: Vec<TextNode>,
    /// The text of the page, without what is meant for employees; empty for contacts.
    pub body: Vec<TextNode>,
    /// Empty for the relay log.
    pub groups: Vec<NumberGroup>,
}

/// Numbers that are looked for together.
#[derive(Serialize)]
pub(crate) struct NumberGroup {
    /// The theme's words for them.
    pub title: Vec<TextNode>,
    /// Whether these are the numbers for when there is danger now.
    pub emergency: bool,
    /// At least one.
    pub numbers: Vec<Number>,
}

/// A contact that can be called.
#[derive(Serialize)]
pub(crate) struct Number {
    pub name: Vec<TextNode>,
    /// A link that calls the number.
    pub phone: Vec<TextNode>,
    /// When somebody answers, or that somebody always does, and the number for messages.
    pub hours: Vec<TextNode>,
    /// What to know before one calls.
    pub note: Vec<TextNode>,
}

/// What the relay log is: the page about it, without what is meant for employees; a few neutral words if it says nothing to
/// guardians.
pub(crate) fn relay_log(writer: &Writer, entry: &Entry) -> HandOut {
    let view = front::relay_log(&writer.deeper(0), entry);
    // Without a word to them, the text is the employees'.
    let (lead, body) = match entry.speaks_to(ReaderKind::Guardian) {
        true => (view.lead, writer.fragment(&entry.family_blocks(), entry, 0)),
        false => (Html::default(), html!("<p>{}</p>", writer.said("hand-out-relay-log"))),
    };
    HandOut { about: "relay-log", title: view.title, lead: line(&lead), body: blocks(&body), groups: Vec::new() }
}

/// When somebody answers, and the other ways: many who can't call have no other. Who answers when it is closed stands on the sheet
/// with a number, and is named here.
fn answered(writer: &Writer, contact: &contacts::ContactView) -> Html {
    let way = |key: &str, way: &Html| match way.is_empty() {
        true => Html::default(),
        false => html!("{} {}", writer.say(key), way),
    };
    let closed = match contact.closed_name.is_empty() {
        true => Html::default(),
        false => html!("{}: {}", writer.say("when-closed"), contact.closed_name),
    };
    let told = [contact.hours.clone(), way("sms", &contact.sms), way("chat", &contact.chat), closed];
    Html::join(told.iter().filter(|told| !told.is_empty()), " · ")
}

/// Whom a family can call: all who have a number, except in groups that the editor has on the web alone, and the units.
pub(crate) fn contact_sheet(writer: &Writer) -> HandOut {
    let overview = writer.edition.listing(Listing::Contacts);
    let lead = overview.and_then(Entry::summary).map(|lead| line(&writer.prose(lead))).unwrap_or_default();
    let number = |contact: &contacts::ContactView| Number {
        name: line(&contact.name),
        phone: line(&contact.phone),
        hours: line(&answered(writer, contact)),
        note: line(&contact.note),
    };
    let group = |group: contacts::ContactGroup| NumberGroup {
        title: line(&Html::text(&group.title)),
        emergency: group.whose == contacts::ContactsFor::Emergency,
        numbers: group.contacts.iter().filter(|contact| !contact.phone.is_empty()).map(number).collect(),
    };
    let groups = contacts::contacts(writer).into_iter().filter(|group| group.on_sheet).map(group);
    let groups = groups.filter(|group| !group.numbers.is_empty()).collect();
    HandOut { about: "contacts", title: writer.say("document-contacts"), lead, body: Vec::new(), groups }
}
