//! `betre new`: a site of two files on the national layer, or a document of a kind with its keys as comments.

mod workflow;

pub use workflow::{PLACE as WORKFLOW_PLACE, new_workflow};

use std::io;
use std::path::{Path, PathBuf};

use rust_embed::Embed;

use crate::content::name::plain;
use crate::diagnostic::catalogue::Lang;
use crate::explain::example;
use crate::model::{Date, Edition, Entry, Kind, after_last};
use crate::publish::write_new;

#[derive(Embed)]
#[folder = "src/scaffold/starter"]
struct Starter;

/// What a new site begins with.
#[derive(Debug, Clone)]
pub struct Beginning {
    /// Nynorsk or bokmål; English sites begin in bokmål.
    pub form: Lang,
    /// The municipality's name, as it is shown.
    pub name: String,
    /// Four digits.
    pub number: String,
    /// The day that the site says it was reviewed.
    pub today: Date,
}

/// Writes the starter site into a folder that does not exist or is empty. Returns the number of files.
pub fn new_site(folder: &Path, beginning: &Beginning) -> io::Result<usize> {
    let form = if beginning.form == Lang::Nn { "nn/" } else { "nb/" };
    let mut written = 0;
    for path in Starter::iter() {
        let Some(inside) = path.strip_prefix(form) else { continue };
        let Some(file) = Starter::get(&path) else { continue };
        let text = String::from_utf8_lossy(&file.data)
            .replace("@NAME@", &toml_text(&beginning.name))
            .replace("@NUMBER@", &beginning.number)
            .replace("@TODAY@", &beginning.today.to_string());
        write_new(&folder.join(inside), &text)?;
        written += 1;
    }
    Ok(written)
}

/// Text escaped for straight quotes in TOML.
fn toml_text(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

/// Why a document can't be made.
#[derive(Debug)]
pub enum Obstacle {
    /// This kind has no file of its own: it is a table in the file named.
    Table(&'static str),
    /// A level or step needs to know where: these folders are possible.
    Where(Vec<String>),
    /// The file or folder could not be written.
    System(PathBuf, io::Error),
}

/// Writes a new document of a kind. `inside` is the folder of the guide or level that a level or step belongs to. Returns the
/// path from the site's folder.
pub fn new_document(
    root: &Path,
    edition: &Edition,
    kind: Kind,
    title: &str,
    inside: Option<&str>,
    lang: Lang,
) -> Result<String, Obstacle> {
    let id = plain(title);
    let path = match kind {
        Kind::Guide => format!("guides/{id}/guide.md"),
        Kind::Level => {
            let (folder, guide) = home(edition, Kind::Guide, inside)?;
            format!("{folder}/{}-{id}/level.md", next_number(edition, guide, 0))
        }
        Kind::Step => {
            let (folder, level) = home(edition, Kind::Level, inside)?;
            format!("{folder}/{}-{id}.md", next_number(edition, level, 1))
        }
        _ => match (kind.folder(), kind.table_file()) {
            (Some(folder), _) if kind.row().tabular.is_some() => format!("{folder}/{id}.toml"),
            (Some(folder), _) => format!("{folder}/{id}.md"),
            (None, file) => return Err(Obstacle::Table(file.unwrap_or("site.toml"))),
        },
    };
    let front = example(kind, lang).replacen(&first_line(kind, lang), &format!("title = \"{}\"", toml_text(title)), 1);
    let text = if path.ends_with(".toml") { front } else { format!("+++\n{front}+++\n") };
    let file = root.join(&path);
    write_new(&file, &text).map_err(|error| Obstacle::System(file, error))?;
    Ok(path)
}

fn first_line(kind: Kind, lang: Lang) -> String {
    example(kind, lang).lines().next().unwrap_or_default().to_owned()
}

/// The folder and entry of the guide or level meant: the only one, or the one named.
fn home<'a>(edition: &'a Edition, kind: Kind, inside: Option<&str>) -> Result<(String, &'a Entry), Obstacle> {
    let homes: Vec<(String, &Entry)> =
        edition.of(kind).filter_map(|entry| Some((folder_of(edition, entry)?, entry))).collect();
    let named = |wanted: &str| {
        let wanted = wanted.trim_end_matches('/').replace('\\', "/");
        homes.iter().find(|(folder, entry)| wanted.ends_with(folder.as_str()) || entry.name == wanted)
    };
    let found = match (inside, homes.as_slice()) {
        (Some(inside), _) => named(inside),
        (None, [only]) => Some(only),
        _ => None,
    };
    found
        .map(|(folder, entry)| (folder.clone(), *entry))
        .ok_or_else(|| Obstacle::Where(homes.iter().map(|(folder, _)| folder.clone()).collect()))
}

/// The folder of a guide or level, from the site's folder, made from names as they are on disk.
fn folder_of(edition: &Edition, entry: &Entry) -> Option<String> {
    match entry.kind {
        Kind::Guide => Some(format!("guides/{}", entry.name)),
        Kind::Level => {
            let guide = folder_of(edition, edition.entry(entry.parent?))?;
            let number = entry.number.map(|number| number.to_string());
            Some(match number {
                Some(number) if number != entry.name => format!("{guide}/{number}-{}", entry.name),
                _ => format!("{guide}/{}", entry.name),
            })
        }
        _ => None,
    }
}

fn next_number(edition: &Edition, parent: &Entry, first: u32) -> u32 {
    let numbers: Vec<u32> =
        edition.children(parent.id).filter_map(|child| child.file_number.or(child.number)).collect();
    after_last(&numbers).unwrap_or(first)
}
