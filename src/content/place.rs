//! What a file is, by where it lies.

use super::name::{Named, named};
use crate::model::Kind;

/// What a file of a site is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// One document: Markdown, TOML or a table.
    Document {
        kind: Kind,
        parents: Vec<String>,
        named: Named,
    },
    /// A TOML file with one document of the kind in each table.
    Documents(Kind, Option<String>),
    Settings(Option<String>),
    Synonyms,
    /// To be copied: `files/…`, `images/…`.
    Asset,
    /// Read by another part of the program (`theme/`) or by people (`README.md`).
    Other,
    Unknown,
}

/// The files at the top whose text belongs to a page that betre makes.
const TEXTS: [&str; 6] = ["contacts", "glossary", "rights", "deadlines", "calendar", "search"];

/// The folders whose `index.md` is the text of an overview. There is no page of all pages, readers, ladders or guides.
const OVERVIEWS: [&str; 8] = ["services", "tools", "measures", "arenas", "roles", "units", "situations", "calendar"];

/// The files that a site's folder may hold at its top, for proposals.
pub const TOP: [&str; 14] = [
    "site.toml",
    "index.md",
    "acute.md",
    "relay-log.md",
    "contacts.toml",
    "glossary.toml",
    "rights.toml",
    "laws.toml",
    "synonyms.toml",
    "services.toml",
    "roles.toml",
    "tools.toml",
    "arenas.toml",
    "units.toml",
];

/// Reads a path of parts, from the site's folder. `langs` are the languages of the site.
pub fn place(parts: &[&str], langs: &[String]) -> Place {
    let Some((file, folders)) = parts.split_last() else { return Place::Unknown };
    if matches!(folders.first(), Some(&"files" | &"images")) {
        return Place::Asset;
    }
    if folders.first() == Some(&"theme") || matches!(*file, "README.md" | "LICENSE" | "CODEOWNERS") {
        return Place::Other;
    }
    let Some((stem, extension)) = file.rsplit_once('.') else { return Place::Unknown };
    let extension = extension.to_ascii_lowercase();
    let name = named(stem, langs);
    match folders {
        [] => top(&name, &extension),
        ["guides", inside @ ..] if extension == "md" => guide(inside, name),
        [folder] => {
            let Some(kind) = Kind::ALL.iter().copied().find(|kind| kind.folder() == Some(folder)) else {
                return Place::Unknown;
            };
            if name.id == "index" && extension == "md" {
                if !OVERVIEWS.contains(folder) {
                    return Place::Unknown;
                }
                let named = Named { id: (*folder).to_owned(), ..name };
                return Place::Document { kind: Kind::Overview, parents: Vec::new(), named };
            }
            let fits = match kind {
                Kind::MeasureTable | Kind::Plan => matches!(extension.as_str(), "md" | "toml" | "csv" | "xlsx" | "ods"),
                _ => extension == "md",
            };
            if fits { Place::Document { kind, parents: Vec::new(), named: name } } else { Place::Unknown }
        }
        _ => Place::Unknown,
    }
}

fn top(name: &Named, extension: &str) -> Place {
    let document = |kind, id: &str| Place::Document {
        kind,
        parents: Vec::new(),
        named: Named { id: id.to_owned(), ..name.clone() },
    };
    match (name.id.as_str(), extension) {
        ("site", "toml") => Place::Settings(name.lang.clone()),
        ("synonyms", "toml") => Place::Synonyms,
        ("index", "md") => document(Kind::Home, "home"),
        ("acute", "md") => document(Kind::Acute, "acute"),
        ("relay-log", "md") => document(Kind::RelayLog, "relay-log"),
        (id, "md") if TEXTS.contains(&id) => document(Kind::Overview, id),
        (id, "toml") => {
            let file = format!("{id}.toml");
            let kind = Kind::ALL.iter().copied().find(|kind| kind.table_file() == Some(file.as_str()));
            kind.map_or(Place::Unknown, |kind| Place::Documents(kind, name.lang.clone()))
        }
        _ => Place::Unknown,
    }
}

fn guide(inside: &[&str], named_file: Named) -> Place {
    let id = |folder: &str| named(folder, &[]).id;
    let (kind, parents, named) = match inside {
        [guide] if named_file.id == "guide" => {
            (Kind::Guide, Vec::new(), Named { lang: named_file.lang, ..named(guide, &[]) })
        }
        [guide, level] if named_file.id == "level" => {
            (Kind::Level, vec![id(guide)], Named { lang: named_file.lang, ..named(level, &[]) })
        }
        [guide, level] => (Kind::Step, vec![id(guide), id(level)], named_file),
        _ => return Place::Unknown,
    };
    Place::Document { kind, parents, named }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind_of(path: &str) -> Option<(Kind, String)> {
        match place(&path.split('/').collect::<Vec<_>>(), &[]) {
            Place::Document { kind, named, .. } => Some((kind, named.id)),
            _ => None,
        }
    }

    #[test]
    fn the_kind_comes_from_the_folder() {
        assert_eq!(kind_of("guides/barn/0-undring/2-snakk.en.md"), Some((Kind::Step, "snakk".to_owned())));
        assert_eq!(kind_of("guides/barn/0-undring/level.md"), Some((Kind::Level, "undring".to_owned())));
        assert_eq!(kind_of("guides/barn/guide.md"), Some((Kind::Guide, "barn".to_owned())));
        assert_eq!(kind_of("services/index.md"), Some((Kind::Overview, "services".to_owned())));
        assert_eq!(kind_of("guides/barn/notat.md"), None);
        assert_eq!(kind_of("guides/index.md"), None);
        assert_eq!(kind_of("pages/index.md"), None);
        assert_eq!(place(&["contacts.en.toml"], &[]), Place::Documents(Kind::Contact, Some("en".to_owned())));
        assert_eq!(place(&["tools", "mal.docx"], &[]), Place::Unknown);
    }
}
