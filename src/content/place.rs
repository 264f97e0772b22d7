//! What a file is, by where it is.

use super::asset::LARGEST_FILE;
use super::kind::{Kind, Listing};
use super::name::{Named, extension, is_table, named};
use super::text::{LARGEST_SHEET, LARGEST_TEXT};

/// What a file of a site is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FilePlace {
    /// One document: Markdown, TOML or a table.
    Document {
        /// From its folder, or the name of its file.
        kind: Kind,
        /// The identifiers of what it is in.
        parents: Vec<String>,
        /// What the name of its file says.
        named: Named,
    },
    /// A TOML file with one document of the kind in each table; the language of a translation.
    Documents(Kind, Option<String>),
    /// `site.toml`; the language of a translation.
    SiteSettings(Option<String>),
    /// `synonyms.toml`; the language of a translation.
    Synonyms(Option<String>),
    /// What people have searched for: `queries.tsv`.
    Queries,
    /// To be copied: `files/…`, `images/…`.
    Asset,
    /// Read by another part of the program (`theme/`) or by people (`LES MEG.txt`, `README.md`).
    Other,
    /// Nothing is known of what is there.
    Unknown,
}

impl FilePlace {
    /// The most bytes of a file at this place that are read.
    pub(super) fn largest(&self, path: &str) -> u64 {
        match self {
            FilePlace::Asset => LARGEST_FILE,
            _ if is_table(path) && extension(path) != "csv" => LARGEST_SHEET,
            _ => LARGEST_TEXT,
        }
    }
}

/// The files that may be at the top of a site's folder, for suggestions.
pub(super) fn at_top() -> impl Iterator<Item = String> {
    let rows = || Kind::ALL.iter().map(|kind| kind.row());
    let single = rows().filter_map(|row| row.file).map(|file| format!("{file}.md"));
    let tables = rows().filter_map(|row| row.table_file).map(str::to_owned);
    let settings = ["site.toml", "synonyms.toml", "queries.tsv"].map(str::to_owned);
    settings.into_iter().chain(single).chain(tables)
}

/// Reads a path, given as its parts from the site's folder. `langs` are the languages of the site.
pub fn place(parts: &[&str], langs: &[String]) -> FilePlace {
    let Some((file, folders)) = parts.split_last() else { return FilePlace::Unknown };
    if matches!(folders.first(), Some(&"files" | &"images")) {
        return FilePlace::Asset;
    }
    if folders.first() == Some(&"theme") || matches!(*file, "LES MEG.txt" | "README.md" | "LICENSE" | "CODEOWNERS") {
        return FilePlace::Other;
    }
    let Some((stem, extension)) = file.rsplit_once('.') else { return FilePlace::Unknown };
    let extension = extension.to_ascii_lowercase();
    if extension == "md"
        && let Some(whole) = easy(stem)
    {
        let base = place(&[folders, &[format!("{whole}.md").as_str()]].concat(), langs);
        return match base {
            FilePlace::Document { kind, parents, named } if kind.can_be_easy() => easy_read(kind, parents, named),
            _ => FilePlace::Unknown,
        };
    }
    let name = named(stem, langs);
    match folders {
        [] => top(&name, &extension),
        ["guides", inside @ ..] if extension == "md" => guide(inside, name),
        ["pages", section] if extension == "md" => in_section(section, name),
        [folder] => {
            let Some(kind) = Kind::in_folder(folder) else { return FilePlace::Unknown };
            if name.id == "index" && extension == "md" {
                // There is no page of all pages, readers, ladders or guides.
                let Some(listing) = kind.row().listing else { return FilePlace::Unknown };
                let named = Named { id: listing.name().to_owned(), ..name };
                return FilePlace::Document { kind: Kind::Listing, parents: Vec::new(), named };
            }
            if kind.reads(&extension) {
                FilePlace::Document { kind, parents: Vec::new(), named: name }
            } else {
                FilePlace::Unknown
            }
        }
        _ => FilePlace::Unknown,
    }
}

/// The name of what a file is the easy-read version of, with its language: `samtykke.easy.en` is of `samtykke.en`.
fn easy(stem: &str) -> Option<String> {
    let (name, lang) = stem.split_once(".easy")?;
    (lang.is_empty() || lang.starts_with('.')).then(|| format!("{name}{lang}"))
}

/// It lies in what it is a version of, below the name of that one's kind and what that lies in.
fn easy_read(kind: Kind, parents: Vec<String>, named: Named) -> FilePlace {
    let way = [vec![kind.name().to_owned()], parents, vec![named.id.clone()]].concat();
    let (id, parents) = (if kind.is_single() { named.id.clone() } else { way.join("-") }, way);
    FilePlace::Document { kind: Kind::EasyRead, parents, named: Named { id, ..named } }
}

fn top(name: &Named, extension: &str) -> FilePlace {
    let document = |kind, id: &str| FilePlace::Document {
        kind,
        parents: Vec::new(),
        named: Named { id: id.to_owned(), ..name.clone() },
    };
    match (name.id.as_str(), extension) {
        ("site", "toml") => FilePlace::SiteSettings(name.lang.clone()),
        ("synonyms", "toml") => FilePlace::Synonyms(name.lang.clone()),
        ("queries", "tsv") => FilePlace::Queries,
        ("layer", "toml") => document(Kind::Layer, "layer"),
        ("workspace", "toml") => document(Kind::Workspace, "workspace"),
        (id, "md") => match (Kind::first(|row| row.file == Some(id)), Listing::named(id)) {
            (Some(kind), _) => document(kind, kind.name()),
            (None, Some(listing)) if listing.has_text_at_top() => document(Kind::Listing, id),
            _ => FilePlace::Unknown,
        },
        (id, "toml") => {
            let file = format!("{id}.toml");
            let kind = Kind::first(|row| row.table_file == Some(file.as_str()));
            kind.map_or(FilePlace::Unknown, |kind| FilePlace::Documents(kind, name.lang.clone()))
        }
        _ => FilePlace::Unknown,
    }
}

/// A page in a section of pages; the section's own page is its `index.md`.
fn in_section(section: &str, file: Named) -> FilePlace {
    let section = named(section, &[]);
    let (parents, named) = match file.id.as_str() {
        "index" => (Vec::new(), Named { lang: file.lang, ..section }),
        _ => (vec![section.id], file),
    };
    FilePlace::Document { kind: Kind::Page, parents, named }
}

fn guide(inside: &[&str], named_file: Named) -> FilePlace {
    let id = |folder: &str| named(folder, &[]).id;
    let (kind, parents, named) = match inside {
        [guide] if named_file.id == "guide" => {
            (Kind::Guide, Vec::new(), Named { lang: named_file.lang, ..named(guide, &[]) })
        }
        [guide, level] if named_file.id == "level" => {
            (Kind::Level, vec![id(guide)], Named { lang: named_file.lang, ..named(level, &[]) })
        }
        [guide, level] => (Kind::Step, vec![id(guide), id(level)], named_file),
        _ => return FilePlace::Unknown,
    };
    FilePlace::Document { kind, parents, named }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind_of(path: &str) -> Option<(Kind, String)> {
        match place(&path.split('/').collect::<Vec<_>>(), &[]) {
            FilePlace::Document { kind, named, .. } => Some((kind, named.id)),
            _ => None,
        }
    }

    #[test]
    fn the_kind_comes_from_the_folder() {
        assert_eq!(kind_of("guides/barn/0-undring/2-snakk.en.md"), Some((Kind::Step, "snakk".to_owned())));
        assert_eq!(kind_of("guides/barn/0-undring/level.md"), Some((Kind::Level, "undring".to_owned())));
        assert_eq!(kind_of("guides/barn/guide.md"), Some((Kind::Guide, "barn".to_owned())));
        assert_eq!(kind_of("services/index.md"), Some((Kind::Listing, "services".to_owned())));
        assert_eq!(kind_of("guides/barn/notat.md"), None);
        assert_eq!(kind_of("pages/2-nytilsett/index.en.md"), Some((Kind::Page, "nytilsett".to_owned())));
        assert_eq!(kind_of("pages/2-nytilsett/1-forste-dag.md"), Some((Kind::Page, "forste-dag".to_owned())));
        assert_eq!(kind_of("pages/a/b/c.md"), None);
        assert_eq!(kind_of("pages/tryg.easy.md"), Some((Kind::EasyRead, "page-tryg".to_owned())));
        assert_eq!(kind_of("tools/brev.easy.en.md"), Some((Kind::EasyRead, "tool-brev".to_owned())));
        assert_eq!(kind_of("pages/ny/1-dag.easy.md"), Some((Kind::EasyRead, "page-ny-dag".to_owned())));
        assert_eq!(kind_of("pages/2-ny/index.easy.en.md"), Some((Kind::EasyRead, "page-ny".to_owned())));
        assert_eq!(kind_of("acute.easy.md"), Some((Kind::EasyRead, "acute".to_owned())));
        for path in ["guides/barn/guide.easy.md", "ladders/fravaer.easy.md", "index.easy.md", "pages/easy.reading.md"] {
            assert_ne!(kind_of(path).map(|(kind, _)| kind), Some(Kind::EasyRead), "{path}");
        }
        assert_eq!(kind_of("guides/index.md"), None);
        assert_eq!(kind_of("pages/index.md"), None);
        assert_eq!(place(&["contacts.en.toml"], &[]), FilePlace::Documents(Kind::Contact, Some("en".to_owned())));
        assert_eq!(place(&["tools", "mal.docx"], &[]), FilePlace::Unknown);
        assert_eq!(place(&["LES MEG.txt"], &[]), FilePlace::Other);
    }
}
