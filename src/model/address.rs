//! Addresses: they change only when an editor renames something. Their words are those of the site's first language.

use super::{Kind, ReaderKind};
use crate::content::{AddressWord, Listing};

const ACUTE: AddressWord = AddressWord(["akutt", "akutt", "acute"]);
const RELAY_LOG: AddressWord = AddressWord(["stafettlogg", "stafettlogg", "relay-log"]);
const PRINT: AddressWord = AddressWord(["utskrift", "utskrift", "print"]);
const PRINT_WHOLE: AddressWord = AddressWord(["heile", "hele", "whole"]);
const EASY_READ: AddressWord = AddressWord(["lettlese", "lettlest", "easy-read"]);
/// For a file in `readers/` that names no reader; it is reported.
const NO_READER: AddressWord = AddressWord(["side", "side", "page"]);

/// In the names of documents on paper.
pub const OVERVIEW: AddressWord = AddressWord(["oversikt", "oversikt", "overview"]);
/// In the names of booklets.
pub const BOOKLET: AddressWord = AddressWord(["hefte", "hefte", "booklet"]);
/// In the names of meeting sheets.
pub const MEETING: AddressWord = AddressWord(["mote", "mote", "meeting"]);
/// At the end of the names of documents in large print.
pub const LARGE: AddressWord = AddressWord(["stor-skrift", "stor-skrift", "large-print"]);

impl ReaderKind {
    /// The word in the address of the reader's own page, and of what other pages say to the reader.
    pub(super) fn address_word(self) -> AddressWord {
        AddressWord(match self {
            ReaderKind::Guardian => ["foresette", "foresatte", "guardians"],
            ReaderKind::Young => ["ung", "ung", "young"],
            ReaderKind::Leader => ["leiar", "leder", "leaders"],
            ReaderKind::Employee => ["tilsett", "ansatt", "employees"],
            ReaderKind::Neighbour => ["nabo", "nabo", "neighbour"],
        })
    }
}

/// The address of the page to print that a guide or level has: its overview, or its steps as one table.
pub fn print_address(own: &str, lang: &str) -> String {
    format!("{own}{}/", PRINT.for_site(lang))
}

/// The address of the page to print with the whole guide.
pub fn print_whole_address(guide: &str, lang: &str) -> String {
    format!("{}{}/", print_address(guide, lang), PRINT_WHOLE.for_site(lang))
}

/// The name of the hand-out about the relay log.
pub fn relay_log_word(lang: &str) -> &'static str {
    RELAY_LOG.for_site(lang)
}

/// The address of an entry, from its kind, its identifier and the address of its parent.
pub fn address(kind: Kind, name: &str, parent: Option<&str>, lang: &str) -> Option<String> {
    let alone = |word: AddressWord| format!("/{}/", word.for_site(lang));
    Some(match kind {
        Kind::Home => "/".to_owned(),
        Kind::Acute => alone(ACUTE),
        Kind::RelayLog => alone(RELAY_LOG),
        Kind::Listing => alone(Listing::named(name)?.address_word()),
        Kind::Reader => alone(ReaderKind::named(name).map_or(NO_READER, ReaderKind::address_word)),
        Kind::Guide => format!("/{name}/"),
        Kind::Page => format!("{}{name}/", parent.unwrap_or("/")),
        Kind::Level | Kind::Step => format!("{}{name}/", parent?),
        Kind::EasyRead => format!("{}{}/", parent?, EASY_READ.for_site(lang)),
        kind => {
            let listing = kind.row().listing.filter(|_| kind.has_page())?;
            format!("{}{name}/", alone(listing.address_word()))
        }
    })
}
