//! The XML in a spreadsheet, piece by piece: names, attributes, text. It must come to an end.

use std::io::{BufReader, Read};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::Unreadable;

/// A piece of XML.
pub(super) enum XmlPiece<'a> {
    /// An element begins.
    Open(Tag<'a>),
    Text(&'a str),
    /// An element ends: its name without its prefix.
    Close(&'a str),
}

/// The beginning of an element.
pub(super) struct Tag<'a>(&'a BytesStart<'a>);

impl Tag<'_> {
    /// Its name without the prefix.
    pub(super) fn name(&self) -> &str {
        local(self.0.name().0)
    }

    /// The value of an attribute, by its name with the prefix.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        let found = self.0.try_get_attribute(name).ok().flatten()?;
        Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
    }

    /// The value of an attribute whose prefix the file may choose.
    pub(super) fn get_local(&self, name: &str) -> Option<String> {
        let found = self.0.attributes().flatten().find(|found| local(found.key.0) == name)?;
        Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
    }

    /// A number; `otherwise` if there is none, the largest if it is too large.
    pub(super) fn number(&self, name: &str, otherwise: u32) -> u32 {
        self.get(name).map_or(otherwise, |number| number.trim().parse().unwrap_or(u32::MAX))
    }

    /// Whether an attribute says yes.
    pub(super) fn is_set(&self, name: &str) -> bool {
        self.get(name).is_some_and(|value| matches!(value.trim(), "1" | "true"))
    }
}

fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// Hands each piece of a part to `see`.
pub(super) fn read(part: impl Read, mut see: impl FnMut(XmlPiece) -> Result<(), Unreadable>) -> Result<(), Unreadable> {
    let mut reader = Reader::from_reader(BufReader::new(part));
    reader.config_mut().expand_empty_elements = true;
    let (mut open, mut buffer) = (0_usize, Vec::new());
    loop {
        match reader.read_event_into(&mut buffer).map_err(|_| "sheet")? {
            Event::Start(tag) => {
                open += 1;
                see(XmlPiece::Open(Tag(&tag)))?;
            }
            Event::End(tag) => {
                open = open.saturating_sub(1);
                see(XmlPiece::Close(local(tag.name().0)))?;
            }
            Event::Text(text) => see(XmlPiece::Text(&text.xml10_content()))?,
            Event::CData(text) => see(XmlPiece::Text(&text.xml10_content()))?,
            Event::GeneralRef(name) => see(XmlPiece::Text(&resolved(&name)))?,
            Event::Eof if open == 0 => return Ok(()),
            Event::Eof => return Err("sheet"),
            _ => {}
        }
        buffer.clear();
    }
}

fn resolved(name: &quick_xml::events::BytesRef) -> String {
    if let Ok(Some(character)) = name.resolve_char_ref() {
        return character.to_string();
    }
    match &*name.xml10_content() {
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        "quot" => "\"",
        "apos" => "'",
        _ => "",
    }
    .to_owned()
}
