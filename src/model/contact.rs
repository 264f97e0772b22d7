//! A contact: whom one can call, whom that is for, and who answers meanwhile.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use crate::diagnostic::{Code, Diagnostic};
use crate::model::fields::{Fields, Record};

use super::{Email, Phone, Prose, Text, choice};

/// A table in `contacts.toml`: a service's telephone, never a person.
#[derive(Debug, Clone)]
pub struct Contact {
    pub name: Option<Text>,
    pub phone: Option<Phone>,
    pub email: Option<Email>,
    pub hours: Option<Prose>,
    pub always_open: bool,
    pub note: Option<Prose>,
    /// As it is written; see [`Contact::reaches`].
    pub scope: Option<Scope>,
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
            hours: fields.get("hours"),
            always_open: fields.flag("always_open"),
            note: fields.get("note"),
            scope: fields.get("scope"),
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
