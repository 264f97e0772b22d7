//! `betre new`: a site of two files on the national layer, with a text for those who keep it; or a document of a kind with its keys as
//! comments.

mod workflow;

pub use workflow::{PLACE as WORKFLOW_PLACE, ProgramRelease, new_workflow};

use std::io;
use std::path::Path;

use rust_embed::Embed;

use crate::content::name::plain;
use crate::content::value::escaped;
use crate::content::{FilePlace, place};
use crate::diagnostic::catalogue::Lang;
use crate::diagnostic::nearest;
use crate::explain::{SAMPLE_DAY, example};
use crate::model::{Date, Edition, Entry, Kind, Site, after_last};
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
            .replace("@NAME@", &escaped(&beginning.name))
            .replace("@NUMBER@", &beginning.number)
            .replace("@TODAY@", &beginning.today.to_string());
        write_new(&folder.join(inside), &text)?;
        written += 1;
    }
    Ok(written)
}

/// Why a document can't be made.
#[derive(Debug)]
pub enum Obstacle {
    /// It has no file of its own: the file that it is a table of, and the table.
    Table(String, String),
    /// A level or step needs to know where: these folders are possible.
    Where(Vec<String>),
    /// There is no such folder for it: the one most like it, or all that are possible.
    Folder(Option<String>, Vec<String>),
    /// Something has its name: its path.
    Taken(String),
    /// It is a part of another's file: its path.
    Part(String),
    /// There is no letter in its name.
    Nameless,
}

/// A file that is to be made.
#[derive(Debug, Clone)]
pub struct NewFile {
    /// From the site's folder, with `/`.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// A new document of a kind. `inside` is the folder that it is to be in: of the guide, level or section that it belongs to.
pub fn new_document(
    site: &Site,
    kind: Kind,
    title: &str,
    inside: Option<&str>,
    (lang, today): (Lang, Date),
) -> Result<NewFile, Obstacle> {
    let id = plain(title);
    if id.is_empty() {
        return Err(Obstacle::Nameless);
    }
    let edition = site.first();
    let is_free = matches!(kind, Kind::Level | Kind::Step | Kind::Page);
    let own = edition.named(kind, &id).map(|entry| site.sources.get(entry.span.file));
    if let Some(taken) = own.filter(|source| !is_free && !source.is_shared()) {
        return Err(Obstacle::Taken(taken.path.clone()));
    }
    let front = example(kind, lang).replacen(&first_line(kind, lang), &kind.row().title.line(title), 1);
    // News is of the day that it is written on, until somebody says otherwise.
    let front = front.replacen(&format!("\ndate = \"{SAMPLE_DAY}\""), &format!("\ndate = \"{today}\""), 1);
    let path = match kind {
        Kind::Guide => format!("{}/{id}/guide.md", folder(kind, inside)?),
        Kind::Level => {
            let (folder, guide) = home(site, Kind::Guide, inside)?;
            format!("{folder}/{}-{id}/level.md", next_number(edition, guide, 0))
        }
        Kind::Step => {
            let (folder, level) = home(site, Kind::Level, inside)?;
            if let Some(taken) = edition.children(level.id).find(|step| step.name == id) {
                return Err(Obstacle::Taken(site.sources.path(taken.span).to_owned()));
            }
            format!("{folder}/{}-{id}.md", next_number(edition, level, 1))
        }
        Kind::Page => format!("{}/{id}.md", page_folder(site, inside)?),
        _ => match (kind.folder(), kind.table_file()) {
            (Some(_), _) if kind.row().tabular.is_some() => format!("{}/{id}.toml", folder(kind, inside)?),
            (Some(_), _) => format!("{}/{id}.md", folder(kind, inside)?),
            (None, file) => {
                let way = if kind == Kind::Setting { "settings." } else { "" };
                return Err(Obstacle::Table(file.unwrap_or("site.toml").to_owned(), format!("[{way}{id}]\n{front}")));
            }
        },
    };
    let text = if path.ends_with(".toml") { front } else { format!("+++\n{front}+++\n") };
    Ok(NewFile { path, text })
}

/// What an entry has in another language: nothing yet but the mark of the words that it is translated from, and its lines that are to
/// be translated, as comments. The text stands in the file beside it.
pub fn new_translation(site: &Site, entry: &Entry, lang: &str) -> Result<NewFile, Obstacle> {
    let shown = site.sources.path(entry.span);
    let of_layer = site.layer_at(entry.span).and_then(|layer| shown.strip_prefix(&format!("{}/", layer.name)));
    let base = of_layer.unwrap_or(shown);
    let (stem, ending) = base.rsplit_once('.').unwrap_or((base, "md"));
    let place = place(&base.split('/').collect::<Vec<_>>(), &[]);
    let lines = lines_to_translate(site, entry, lang);
    let words = format!("{lines}translated_from = \"{}\"\n", site.mark_of_words(entry));
    let (path, text) = match place {
        FilePlace::Documents(..) => (format!("{stem}.{lang}.toml"), format!("[{}]\n{words}", entry.name)),
        FilePlace::Document { kind, .. } if kind != entry.kind => return Err(Obstacle::Taken(base.to_owned())),
        _ if ending == "toml" => (format!("{stem}.{lang}.toml"), words),
        _ => (format!("{stem}.{lang}.md"), format!("+++\n{words}+++\n")),
    };
    if site.sources.iter().any(|(_, source)| source.path == path && !source.is_shared()) {
        let is_table =
            text.starts_with('[') && edition_in(site, lang).is_none_or(|edition| !has_words(site, edition, entry));
        return Err(if is_table { Obstacle::Table(path, text) } else { Obstacle::Taken(path) });
    }
    Ok(NewFile { path, text })
}

/// The keys of an entry whose words are not in a language yet, each as it stands, in a comment. What is in lists of tables is found by
/// the tables' identifiers, and left to whoever translates.
fn lines_to_translate(site: &Site, entry: &Entry, lang: &str) -> String {
    let same = edition_in(site, lang).and_then(|edition| Some((edition, edition.same(entry)?)));
    let spans = same.into_iter().flat_map(|(edition, same)| site.untranslated(edition, same));
    let mut lines: Vec<&str> = Vec::new();
    for span in spans.filter(|span| span.file == entry.span.file) {
        let text = &site.sources.get(span.file).text;
        let before = text.get(entry.span.end..span.start).unwrap_or_default();
        if before.contains("\n[") {
            continue;
        }
        let start = text[..span.start].rfind('\n').map_or(0, |newline| newline + 1);
        let line = text[start..].lines().next().unwrap_or_default();
        let is_key =
            line.split_once(" = ").is_some_and(|(key, _)| key.chars().all(|c| c.is_ascii_lowercase() || c == '_'));
        if is_key && line.ends_with(['"', ']']) && !lines.contains(&line) {
            lines.push(line);
        }
    }
    if lines.is_empty() {
        return format!("# {}\n", entry.kind.row().title.line(&entry.title.text));
    }
    lines.into_iter().map(|line| format!("# {line}\n")).collect()
}

fn edition_in<'s>(site: &'s Site, lang: &str) -> Option<&'s Edition> {
    site.editions.iter().find(|edition| edition.lang == lang)
}

fn has_words(site: &Site, edition: &Edition, entry: &Entry) -> bool {
    edition.same(entry).is_some_and(|same| same.meta.translated_from.is_some() || site.is_translated(edition, same))
}

fn first_line(kind: Kind, lang: Lang) -> String {
    example(kind, lang).lines().next().unwrap_or_default().to_owned()
}

/// The folder of a kind, which is the one that is named, if any is.
fn folder(kind: Kind, inside: Option<&str>) -> Result<String, Obstacle> {
    let folder = kind.folder().unwrap_or_default();
    one_of(&[(folder.to_owned(), folder)], inside.or(Some(folder)))
}

/// The folder of a page: of the section that is named, else of all pages.
fn page_folder(site: &Site, inside: Option<&str>) -> Result<String, Obstacle> {
    let edition = site.first();
    let sections = edition.of(Kind::Page).filter(|page| page.parent.is_none());
    let sections = sections.filter_map(|page| {
        let (folder, file) = own_path(site, page)?.rsplit_once('/')?;
        file.starts_with("index.").then(|| (folder.to_owned(), page.name.as_str()))
    });
    let folders: Vec<_> = sections.chain([("pages".to_owned(), "pages")]).collect();
    one_of(&folders, inside.or(Some("pages")))
}

/// The folder and entry of the guide or level meant: the only one, or the one named.
fn home<'a>(site: &'a Site, kind: Kind, inside: Option<&str>) -> Result<(String, &'a Entry), Obstacle> {
    let edition = site.first();
    let homes: Vec<(String, &Entry)> =
        edition.of(kind).filter_map(|entry| Some((folder_of(site, entry)?, entry))).collect();
    let folders: Vec<_> = homes.iter().map(|(folder, entry)| (folder.clone(), entry.name.as_str())).collect();
    let found = one_of(&folders, inside)?;
    let home = homes.into_iter().find(|(folder, _)| *folder == found);
    home.ok_or(Obstacle::Where(Vec::new()))
}

/// The one of some folders, each with its name, that is named by its path or its name; the only one, if none is.
fn one_of(folders: &[(String, &str)], inside: Option<&str>) -> Result<String, Obstacle> {
    let all = || folders.iter().map(|(folder, _)| folder.clone()).collect();
    let Some(inside) = inside else {
        return if let [(only, _)] = folders { Ok(only.clone()) } else { Err(Obstacle::Where(all())) };
    };
    let wanted = inside.trim_end_matches('/').replace('\\', "/");
    let is_it = |(folder, name): &&(String, &str)| {
        wanted == *folder || wanted.ends_with(&format!("/{folder}")) || *name == wanted
    };
    if let Some((folder, _)) = folders.iter().find(is_it) {
        return Ok(folder.clone());
    }
    let last = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let near_path = nearest(&wanted, folders.iter().map(|(folder, _)| folder.as_str())).map(str::to_owned);
    let near_name = || {
        let names: Vec<_> =
            folders.iter().flat_map(|(folder, name)| [(last(folder), folder), ((*name).to_owned(), folder)]).collect();
        let near = nearest(&last(&wanted), names.iter().map(|(name, _)| name.as_str()))?.to_owned();
        names.iter().find(|(name, _)| *name == near).map(|(_, folder)| (*folder).clone())
    };
    Err(Obstacle::Folder(near_path.or_else(near_name), all()))
}

/// The folder of a guide or level, from the site's folder: as it is on disk, or for what a layer has as it would be.
fn folder_of(site: &Site, entry: &Entry) -> Option<String> {
    if let Some(path) = own_path(site, entry) {
        return path.rsplit_once('/').map(|(folder, _)| folder.to_owned());
    }
    let edition = site.first();
    match entry.kind {
        Kind::Guide => Some(format!("guides/{}", entry.name)),
        Kind::Level => {
            let guide = folder_of(site, edition.entry(entry.parent?))?;
            let number = entry.number.map(|number| number.to_string());
            Some(match number {
                Some(number) if number != entry.name => format!("{guide}/{number}-{}", entry.name),
                _ => format!("{guide}/{}", entry.name),
            })
        }
        _ => None,
    }
}

/// The path of an entry of the site's own.
fn own_path<'s>(site: &'s Site, entry: &Entry) -> Option<&'s str> {
    let source = site.sources.get(entry.span.file);
    (!source.is_shared()).then_some(source.path.as_str())
}

fn next_number(edition: &Edition, parent: &Entry, first: u32) -> u32 {
    let numbers: Vec<u32> =
        edition.children(parent.id).filter_map(|child| child.file_number.or(child.number)).collect();
    after_last(&numbers).unwrap_or(first)
}
