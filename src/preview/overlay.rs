//! What the preview lays over a page: the findings, and a panel that tells where the page comes from.

use super::editor::Editor;
use super::showing::Shown;
use crate::check::{lix_of, name_of};
use crate::diagnostic::catalogue::{Lang, messages};
use crate::diagnostic::report;
use crate::model::{Edition, Entry};
use crate::render::escape;
use crate::{Config, Examined};

/// The findings of a build as HTML; empty where there are none.
pub fn notice(examined: &Examined, config: &Config, lang: Lang, editor: Option<Editor>) -> String {
    let link = |path: &str, line, column| editor.map(|editor| editor.link(&config.root.join(path), line, column));
    report::html(&examined.findings, &examined.site.sources, lang, link)
}

/// A page of the output with all that the preview lays over it. Between the two comments, and nowhere else, it is other than
/// what is published.
pub fn over(page: &str, path: &str, shown: &Shown, config: &Config, lang: Lang, editor: Option<Editor>) -> String {
    let start = page.find("<body").and_then(|tag| page[tag..].find('>').map(|end| tag + end + 1)).unwrap_or(0);
    let (before, after) = page.split_at(start);
    let panel = panel(path, shown, config, lang, editor);
    format!(
        "{before}<!--betre-preview--><link rel=\"stylesheet\" href=\"/_betre/preview.css\">\
         <script src=\"/_betre/live.js\" data-build=\"{}\"></script>\n{}{panel}<!--/betre-preview-->{after}",
        escape(&shown.build),
        shown.notice
    )
}

/// The page that is shown where there is none yet.
pub fn empty(lang: Lang) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>betre</title></head>\n\
         <body><main><p>{}</p></main></body></html>\n",
        lang.tag(),
        escape(&messages(lang).say("preview-empty"))
    )
}

/// Where a page is written, how hard it is to read, who answers for it and where it is referred to from.
fn panel(path: &str, shown: &Shown, config: &Config, lang: Lang, editor: Option<Editor>) -> String {
    let Some((edition, entry)) = entry_at(path, shown) else { return String::new() };
    let words = messages(lang);
    let sources = &shown.examined.site.sources;
    let (source, place) = (sources.path(entry.span), sources.location(entry.span));
    let source = match editor.map(|editor| editor.link(&config.root.join(source), place.line, place.column)) {
        Some(address) => format!("<a href=\"{}\">{}</a>", escape(&address), escape(source)),
        None => escape(source),
    };
    let lix = match lix_of(entry) {
        None => words.say("preview-lix-short"),
        Some(lix) => {
            let name = if lix <= 40.0 {
                "easy"
            } else if lix <= 50.0 {
                "medium"
            } else {
                "hard"
            };
            words.say_with(&format!("preview-lix-{name}"), [("lix", format!("{lix:.0}").into())])
        }
    };
    let none = || words.say("preview-none");
    let reviewed = edition.reviewed(entry).map_or_else(none, |date| date.to_string());
    let owner = edition.owner(entry).map_or_else(none, |owner| name_of(edition, owner));
    let link = |entry: &Entry| {
        let name = escape(&name_of(edition, entry));
        match &entry.address {
            Some(address) => format!("<a href=\"{}{address}\">{name}</a>", prefix(edition, shown)),
            None => name,
        }
    };
    let used: Vec<String> =
        edition.used_by.get(&entry.id).into_iter().flatten().map(|id| link(edition.entry(*id))).collect();
    let used = if used.is_empty() { escape(&none()) } else { used.join(", ") };
    let facts = [
        ("source", source),
        ("lix", escape(&lix)),
        ("reviewed", escape(&reviewed)),
        ("owner", escape(&owner)),
        ("used-by", used),
    ];
    let rows: String = facts
        .iter()
        .map(|(key, value)| format!("<dt>{}</dt><dd>{value}</dd>\n", escape(&words.say(&format!("preview-{key}")))))
        .collect();
    let name = escape(&words.say("preview-panel"));
    format!(
        "<aside id=\"betre-panel\" lang=\"{}\" aria-label=\"{name}\">\n<details>\n<summary>{name}</summary>\n<dl>\n{rows}</dl>\n\
         </details>\n</aside>\n",
        lang.tag()
    )
}

/// What stands before the addresses of an edition.
fn prefix(edition: &Edition, shown: &Shown) -> String {
    let is_first = shown.examined.site.first().lang == edition.lang;
    if is_first { String::new() } else { format!("/{}", edition.lang) }
}

/// The entry whose page lies at a path of the output.
fn entry_at<'a>(path: &str, shown: &'a Shown) -> Option<(&'a Edition, &'a Entry)> {
    let address = format!("/{}", path.strip_suffix("index.html")?);
    shown.examined.site.editions.iter().find_map(|edition| {
        let inside = address.strip_prefix(&prefix(edition, shown))?;
        let entry = edition.entries.iter().find(|entry| entry.address.as_deref() == Some(inside))?;
        Some((edition, entry))
    })
}
