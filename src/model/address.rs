//! Addresses: they change only when an editor renames something.

use super::Kind;

/// The word in addresses for a kind or a page that betre makes, by the site's first language.
pub fn address_word(name: &str, lang: &str) -> &'static str {
    let words: [&'static str; 3] = match name {
        "service" | "services" => ["tenester", "tjenester", "services"],
        "tool" | "tools" => ["verktoy", "verktoy", "tools"],
        "measure-table" | "measures" => ["tiltak", "tiltak", "measures"],
        "arena" | "arenas" => ["arenaer", "arenaer", "arenas"],
        "role" | "roles" => ["roller", "roller", "roles"],
        "unit" | "units" => ["einingar", "enheter", "units"],
        "situation" | "situations" => ["situasjonar", "situasjoner", "situations"],
        "acute" => ["akutt", "akutt", "acute"],
        "relay-log" => ["stafettlogg", "stafettlogg", "relay-log"],
        "contacts" => ["kontaktar", "kontakter", "contacts"],
        "rights" => ["rettar", "rettigheter", "rights"],
        "deadlines" => ["fristar", "frister", "deadlines"],
        "calendar" => ["kalender", "kalender", "calendar"],
        "glossary" => ["ordliste", "ordliste", "glossary"],
        "search" => ["sok", "sok", "search"],
        "print" => ["utskrift", "utskrift", "print"],
        "overview" => ["oversikt", "oversikt", "overview"],
        "booklet" => ["hefte", "hefte", "booklet"],
        "meeting" => ["mote", "mote", "meeting"],
        "large" => ["stor-skrift", "stor-skrift", "large-print"],
        "print-whole" => ["heile", "hele", "whole"],
        "guardian" => ["foresette", "foresatte", "guardians"],
        "young" => ["ung", "ung", "young"],
        "leader" => ["leiar", "leder", "leaders"],
        "employee" => ["tilsett", "ansatt", "employees"],
        _ => ["side", "side", "page"],
    };
    match lang {
        "nn" => words[0],
        "en" => words[2],
        _ => words[1],
    }
}

/// The address of a guide's overview to print.
pub fn print_address(guide: &str, lang: &str) -> String {
    format!("{guide}{}/", address_word("print", lang))
}

/// The address of a whole guide to print.
pub fn print_whole_address(guide: &str, lang: &str) -> String {
    format!("{}{}/", print_address(guide, lang), address_word("print-whole", lang))
}

/// The address of an entry, from its kind, its identifier and the address of what it lies in.
pub fn address(kind: Kind, name: &str, parent: Option<&str>, lang: &str) -> Option<String> {
    Some(match kind {
        Kind::Home => "/".to_owned(),
        Kind::Acute | Kind::RelayLog => format!("/{}/", address_word(kind.name(), lang)),
        Kind::Overview | Kind::Reader => format!("/{}/", address_word(name, lang)),
        Kind::Guide | Kind::Page => format!("/{name}/"),
        Kind::Level | Kind::Step => format!("{}{name}/", parent?),
        _ if kind.has_page() => format!("/{}/{name}/", address_word(kind.name(), lang)),
        _ => return None,
    })
}
