//! Which files an entry is in, and what they are called when it has another name or number.

use crate::content::name::named;
use crate::content::{FilePlace, place};
use crate::model::{Entry, Kind, Site};

/// Whether an entry is in a file of the site's own.
pub(super) fn own_source(site: &Site, entry: &Entry) -> bool {
    !site.sources.get(entry.span.file).is_shared()
}

/// Whether an entry is one table of a file with several.
pub(super) fn stands_in_table(site: &Site, entry: &Entry) -> bool {
    let path = site.sources.path(entry.span);
    matches!(place(&path.split('/').collect::<Vec<_>>(), &[]), FilePlace::Documents(..))
}

/// The paths of the files of the site's own that an entry is in, in order: with its translations and easy-read versions, and for what is
/// a folder with all that is in it.
pub(super) fn files_of(site: &Site, entry: &Entry) -> Vec<String> {
    let edition = site.first();
    let langs: Vec<String> = site.editions.iter().map(|edition| edition.lang.clone()).collect();
    let lineage: Vec<&str> = edition.lineage(entry).skip(1).map(|above| above.name.as_str()).collect();
    let lineage: Vec<&str> = lineage.into_iter().rev().collect();
    let folder = is_folder(site, entry).then(|| folder_of(site, entry)).flatten();
    let is_its = |path: &str| {
        if folder.as_ref().is_some_and(|folder| path.starts_with(&format!("{folder}/"))) {
            return true;
        }
        match place(&path.split('/').collect::<Vec<_>>(), &langs) {
            FilePlace::Document { kind: Kind::EasyRead, parents, .. } => {
                parents == [&[entry.kind.name()], lineage.as_slice(), &[entry.name.as_str()]].concat()
            }
            FilePlace::Document { kind, parents, named } => {
                kind == entry.kind && named.id == entry.name && parents == lineage
            }
            _ => false,
        }
    };
    let own = site.sources.iter().map(|(_, source)| source).filter(|source| !source.is_shared());
    let mut paths: Vec<String> = own.map(|source| source.path.clone()).filter(|path| is_its(path)).collect();
    paths.sort();
    paths.dedup();
    paths
}

/// Whether an entry is a folder: a guide, a level, a section of pages.
fn is_folder(site: &Site, entry: &Entry) -> bool {
    let path = site.sources.path(entry.span);
    matches!(entry.kind, Kind::Guide | Kind::Level)
        || (entry.kind == Kind::Page && path.rsplit('/').next().is_some_and(|file| file.starts_with("index.")))
}

/// The folder that is an entry, or that holds what lies in it; `None` if it is not the site's own.
pub(super) fn folder_of(site: &Site, entry: &Entry) -> Option<String> {
    let source = site.sources.get(entry.span.file);
    let folder = source.path.rsplit_once('/').map(|(folder, _)| folder.to_owned());
    folder.filter(|_| !source.is_shared() && is_folder(site, entry))
}

/// A path with another name for the entry that it is of, or is in.
pub(super) fn with_name(path: &str, entry: &Entry, name: &str) -> String {
    let mut parts: Vec<String> = path.split('/').map(str::to_owned).collect();
    let at = match entry.kind {
        // `guides/GUIDE/LEVEL/…`
        Kind::Guide => 1,
        Kind::Level => 2,
        // `pages/SECTION/index.md`
        Kind::Page if entry.parent.is_none() && parts.len() > 2 => 1,
        _ => parts.len() - 1,
    };
    if let Some(part) = parts.get_mut(at) {
        *part = format!("{}{name}{}", &part[..number_end(part)], &part[name_end(part)..]);
    }
    parts.join("/")
}

/// The name of a file with another number before it, or none.
pub(super) fn with_number(file: &str, number: Option<u32>) -> String {
    let rest = &file[number_end(file)..];
    match number {
        Some(number) => format!("{number}-{rest}"),
        None => rest.to_owned(),
    }
}

/// The endings of files that are documents.
const ENDINGS: [&str; 5] = [".md", ".toml", ".csv", ".xlsx", ".ods"];

/// Where the number of a name and the signs after it end: `10-` in `10-sja.md`, `2 - ` in `2 - Sjå.md`; 0 without one.
fn number_end(name: &str) -> usize {
    let digits = name.chars().take_while(char::is_ascii_digit).count();
    let signs = name[digits..].len() - name[digits..].trim_start_matches(['-', '_', ' ', '.']).len();
    let stem = ENDINGS.iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name);
    let said = named(stem.split(".easy").next().unwrap_or(stem), &[]);
    let has_name = said.number.is_some() && said.id != name[..digits];
    if digits > 0 && signs > 0 && has_name { digits + signs } else { 0 }
}

/// The identifier that the file of an entry would have at a path; `None` if it says nothing of that.
pub(super) fn id_at(path: &str, kind: Kind, langs: &[String]) -> Option<String> {
    match place(&path.split('/').collect::<Vec<_>>(), langs) {
        FilePlace::Document { kind: of, named, .. } if of == kind => Some(named.id),
        _ => None,
    }
}

/// Where the name itself ends: before the language and the ending of a file.
fn name_end(name: &str) -> usize {
    name[number_end(name)..].find('.').map_or(name.len(), |at| number_end(name) + at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number_language_and_ending_stay() {
        assert_eq!(with_number("10-sja.en.md", Some(3)), "3-sja.en.md");
        assert_eq!(with_number("sja.md", Some(3)), "3-sja.md");
        assert_eq!(with_number("2-sja.md", None), "sja.md");
        assert_eq!(with_number("2026.md", Some(1)), "1-2026.md");
        assert_eq!(with_number("2 - Vel.md", Some(3)), "3-Vel.md");
        let named = |part: &str| format!("{}ny{}", &part[..number_end(part)], &part[name_end(part)..]);
        assert_eq!(["1. Sjå.md", "2 - Vel.md"].map(named), ["1. ny.md", "2 - ny.md"]);
        assert_eq!(
            ["1-sja.easy.en.md", "sja.md", "0-undring", "undring", "2026-plan.toml"].map(named),
            ["1-ny.easy.en.md", "ny.md", "0-ny", "ny", "2026-ny.toml"]
        );
    }
}
