//! Laws and guidelines: what they are, who has published them, and where in them something is stated.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use crate::content::markdown::Reference;
use crate::content::value::Node;
use crate::model::fields::{Fields, Reading, Record, read_reference};

use super::{Date, Edition, Entry, Kind, Name, Text, Web, choice};

/// A table in `laws.toml`.
#[derive(Debug, Clone)]
pub struct Law {
    pub short: Option<Text>,
    pub kind: Option<LawKind>,
    pub publisher: Option<Text>,
    /// The tag of the language it is written in.
    pub lang: Option<Name>,
    pub year: Option<u32>,
    /// Where it can be read.
    pub at: Option<Web>,
    pub link: Option<Web>,
    pub published: Option<Date>,
    pub updated: Option<Date>,
    pub in_force: Option<Date>,
}

choice! {
    /// What binds a service, or advises it.
    LawKind "type-law-kind" {
        Law "law",
        Regulation "regulation",
        Guideline "guideline",
        Circular "circular",
    }
}

impl Record for Law {
    const NAME: &'static str = "law";

    fn read(fields: &Fields) -> Law {
        Law {
            short: fields.get("short"),
            kind: fields.get("kind"),
            publisher: fields.get("publisher"),
            lang: fields.get("lang"),
            year: fields.get("year"),
            at: fields.get("at"),
            link: fields.get("link"),
            published: fields.get("published"),
            updated: fields.get("updated"),
            in_force: fields.get("in_force"),
        }
    }
}

impl Law {
    /// Where it can be read, else where it is explained.
    pub fn address(&self) -> Option<&str> {
        self.at.as_ref().or(self.link.as_ref()).map(|address| address.0.as_str())
    }

    /// The same for a place in it. Lovdata has an address for each section: `https://lovdata.no/lov/1967-02-10/§13`.
    pub fn address_at(&self, place: &str) -> Option<String> {
        let address = self.address()?;
        let in_lovdata = ["https://lovdata.no/lov/", "https://lovdata.no/forskrift/"];
        let is_whole =
            in_lovdata.iter().any(|start| address.strip_prefix(start).is_some_and(|rest| !rest.contains('/')));
        Some(match section(place).filter(|_| is_whole) {
            Some(section) => format!("{address}/%C2%A7{section}"),
            None => address.to_owned(),
        })
    }
}

/// The section that a place in a law is in, or begins with: `12-4` for «§ 12-4 andre ledd», `9a-3` for «§ 9 a-3». `None` for several
/// sections, and for chapters.
pub fn section(place: &str) -> Option<String> {
    let place = place.trim();
    let rest = place.strip_prefix('§').unwrap_or(place);
    let rest = rest.strip_prefix(['\u{a0}', ' ']).unwrap_or(rest);
    let mut words = rest.split([' ', '\u{a0}']);
    let mut section = words.next()?.trim_end_matches([',', '.']).to_lowercase();
    // «§ 9 a», «§ 9 a-3»: the letter belongs to the number. In «§ 9 i lova», it is a word.
    if let Some(letter) = words.next().filter(|word| word.chars().next().is_some_and(char::is_alphabetic))
        && letter.chars().nth(1).is_none_or(|c| c == '-')
        && letter != "i"
    {
        section.push_str(&letter.to_lowercase());
    }
    let is_section = section.starts_with(|c: char| c.is_ascii_digit())
        && section.chars().all(|c| c.is_ascii_digit() || c.is_ascii_lowercase() || c == '-');
    is_section.then_some(section)
}

/// A law, and the place in it.
#[derive(Debug, Clone)]
pub struct LawPlace {
    pub law: Option<Reference>,
    /// «§ 12-4».
    pub at: Option<Text>,
}

impl Record for LawPlace {
    const NAME: &'static str = "law-place";
    const SHORT: Option<&'static str> = Some("law");

    fn read(fields: &Fields) -> LawPlace {
        let _: Option<Name> = fields.get("id");
        let law = fields.reference("law", &[Kind::Law]);
        fields.must_have("law", law.is_some());
        LawPlace { law, at: fields.get("at") }
    }

    fn from_text(node: &Node, reading: &Reading) -> Option<LawPlace> {
        Some(LawPlace { law: Some(read_reference(node, &[Kind::Law], reading)?), at: None })
    }
}

impl Edition {
    /// The laws that an entry names, each with the place in it.
    pub fn laws<'a>(
        &'a self,
        places: &'a [LawPlace],
        from: &'a Entry,
    ) -> impl Iterator<Item = (&'a Entry, &'a LawPlace)> + 'a {
        let find = move |place: &'a LawPlace| {
            let law = self.find(place.law.as_ref()?, &[Kind::Law], Some(from))?;
            Some((law, place))
        };
        places.iter().filter_map(find)
    }
}

#[cfg(test)]
mod tests {
    use super::section;

    #[test]
    fn a_section_is_known_by_its_number() {
        let sections = ["§ 12-4", "§12-4 andre ledd", "§\u{a0}9 a", "§ 9 A-3 første ledd", "12-4", "§ 5 i lova"];
        let sections = sections.map(|place| section(place).unwrap_or_default());
        assert_eq!(sections, ["12-4", "12-4", "9a", "9a-3", "12-4", "5"]);
    }

    #[test]
    fn chapters_and_several_sections_are_none() {
        for place in ["§§ 3 og 4", "kapittel 2", "", "§", "§ x", "§ 3/4"] {
            assert_eq!(section(place), None, "{place}");
        }
    }
}
