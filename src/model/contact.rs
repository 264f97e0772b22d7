//! A contact: whom one can call, whom that is for, and who answers meanwhile.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use crate::diagnostic::{Code, Diagnostic};
use crate::model::fields::{Fields, Record};

use crate::content::markdown::Reference;
use crate::content::value::Node;
use crate::model::fields::{Read, Reading};

use super::{Email, Hours, Kind, Phone, Prose, Text, Web, choice};

/// A table in `contacts.toml`: a service's telephone, never a person.
#[derive(Debug, Clone)]
pub struct Contact {
    pub name: Option<Text>,
    pub phone: Option<Phone>,
    pub email: Option<Email>,
    /// A number that takes messages.
    pub sms: Option<Sms>,
    pub chat: Option<Chat>,
    pub hours: Option<Hours>,
    pub always_open: bool,
    pub note: Option<Prose>,
    /// As it is written; see [`Contact::reaches`].
    pub scope: Option<Scope>,
    /// Who answers when it is closed.
    pub when_closed: Option<Reference>,
}

/// Where one can write a message, and when it is answered.
#[derive(Debug, Clone)]
pub struct Sms {
    pub number: Option<Phone>,
    pub hours: Option<Hours>,
}

/// A number for messages: short ones are not those that are called.
struct MessageNumber(Phone);

impl Read for MessageNumber {
    const TYPE: &'static str = Phone::TYPE;

    fn read(node: &Node, reading: &Reading) -> Option<MessageNumber> {
        Phone::read_as(node, reading, true).map(MessageNumber)
    }
}

impl Record for Sms {
    const NAME: &'static str = "sms";
    const SHORT: Option<&'static str> = Some("number");

    fn read(fields: &Fields) -> Sms {
        let number = fields.required::<MessageNumber>("number").map(|MessageNumber(number)| number);
        Sms { number, hours: fields.get("hours") }
    }

    fn from_text(node: &Node, reading: &Reading) -> Option<Sms> {
        Some(Sms { number: MessageNumber::read(node, reading).map(|MessageNumber(number)| number), hours: None })
    }
}

/// Where one can chat, and when it is answered.
#[derive(Debug, Clone)]
pub struct Chat {
    pub link: Option<Web>,
    pub hours: Option<Hours>,
}

impl Record for Chat {
    const NAME: &'static str = "chat";
    const SHORT: Option<&'static str> = Some("link");

    fn read(fields: &Fields) -> Chat {
        Chat { link: fields.required("link"), hours: fields.get("hours") }
    }

    fn from_text(node: &Node, reading: &Reading) -> Option<Chat> {
        Some(Chat { link: Web::read(node, reading), hours: None })
    }
}

choice! {
    /// Whom a contact is there for.
    Scope "type-scope" {
        Local "local",
        Regional "regional",
        National "national",
    }
}

impl Contact {
    /// Whom it is there for. Without a word about that: the whole country if everybody has the same number, else those who live
    /// here. How many digits it has says nothing: the poison line has eight, and many town halls five.
    pub fn reaches(&self) -> Scope {
        let of_country = self.phone.as_ref().is_some_and(Phone::is_national);
        self.scope.unwrap_or(if of_country { Scope::National } else { Scope::Local })
    }
}

impl Record for Contact {
    const NAME: &'static str = "contact";

    fn read(fields: &Fields) -> Contact {
        let contact = Contact {
            name: fields.required("name"),
            phone: fields.get("phone"),
            email: fields.get("email"),
            sms: fields.get("sms"),
            chat: fields.get("chat"),
            hours: fields.get("hours"),
            always_open: fields.flag("always_open"),
            note: fields.get("note"),
            scope: fields.get("scope"),
            when_closed: fields.reference("when_closed", &[Kind::Contact]),
        };
        if let (Some(span), Some(phone)) = (fields.span_of("scope"), &contact.phone)
            && phone.is_the_same_everywhere()
            && contact.scope.is_some_and(|scope| scope != Scope::National)
        {
            let finding = Diagnostic::new(Code::ContactScope, span).arg("number", phone.shown());
            fields.reading.findings.add(finding);
        }
        contact
    }
}
