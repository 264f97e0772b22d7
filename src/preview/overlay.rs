//! What the preview lays over a page: the findings, and a panel that says where the page comes from.

use super::editor::Editor;
use super::showing::Shown;
use crate::check::{lix_of, name_of};
use crate::diagnostic::catalogue::{Lang, messages};
use crate::diagnostic::report;
use crate::edit::desk::desk_address;
use crate::markup::{Html, anchor, html};
use crate::model::{Edition, Entry};
use crate::{Config, Examined};

/// The findings of a build as HTML; empty if there are none.
pub(super) fn notice(examined: &Examined, config: &Config, lang: Lang, editor: Option<Editor>) -> Html {
    let link = |path: &str, line, column| editor.map(|editor| editor.link(&config.root.join(path), line, column));
    report::html(&examined.findings, &examined.site.sources, lang, link)
}

/// A page of the output with everything that the preview lays over it. Only between the two comments does it differ from what
/// is published.
pub(super) fn over(page: &str, path: &str, shown: &Shown, config: &Config, editor: Option<Editor>) -> String {
    let (before, after) = page.split_at(start_of_body(page));
    let over = html!(
        "<!--betre-preview--><link rel=\"stylesheet\" href=\"/_betre/preview.css\">\
         <script src=\"/_betre/live.js\" data-build=\"{}\"></script>\n{}{}<!--/betre-preview-->",
        shown.build,
        shown.notice,
        panel(path, shown, config, editor)
    );
    [before, over.as_str(), after].concat()
}

/// Where the content of a page begins: after its `<body>` tag, else after its head, else after its doctype. A site's own theme
/// may leave out tags or write them in capitals, as HTML allows.
fn start_of_body(page: &str) -> usize {
    let folded = page.to_ascii_lowercase();
    let head = folded.rfind("</head>").map(|at| at + "</head>".len());
    let from = head.unwrap_or(0);
    let is_tag = |at: &usize| folded[at + 5..].starts_with(|c: char| c == '>' || c.is_ascii_whitespace());
    let tag = folded[from..].match_indices("<body").map(|(at, _)| from + at).find(is_tag);
    let end_of_tag = |tag: usize| {
        let mut quote = None;
        let end = folded[tag..].char_indices().find(|(_, c)| match (quote, *c) {
            (None, '"' | '\'') => {
                quote = Some(*c);
                false
            }
            (Some(open), c) => {
                quote = Some(open).filter(|open| *open != c);
                false
            }
            (None, c) => c == '>',
        });
        end.map(|(at, _)| tag + at + 1)
    };
    let doctype = || folded.find("<!doctype").and_then(|at| folded[at..].find('>').map(|end| at + end + 1));
    tag.and_then(end_of_tag).or(head).or_else(doctype).unwrap_or(0)
}

/// The page that is shown while there is none yet.
pub(super) fn empty(lang: Lang) -> Html {
    html!(
        "<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>betre</title></head>\n\
         <body><main><p>{}</p></main></body></html>\n",
        lang.tag(),
        messages(lang).say("preview-empty")
    )
}

/// Where a page is written, how hard it is to read, who is responsible for it and what refers to it.
fn panel(path: &str, shown: &Shown, config: &Config, editor: Option<Editor>) -> Html {
    let lang = shown.lang;
    let address = path.strip_suffix("index.html").map(|folder| format!("/{folder}")).unwrap_or_default();
    let Some((edition, entry)) = shown.examined.site.entry_at(&address) else { return Html::default() };
    let words = messages(lang);
    let sources = &shown.examined.site.sources;
    let (source, place) = (sources.path(entry.span), sources.location(entry.span));
    let layer = shown.examined.site.layer_at(entry.span);
    // What is part of the program is no file.
    let editor = editor.filter(|_| layer.is_none_or(|layer| !layer.root.as_os_str().is_empty()));
    let source = match editor.map(|editor| editor.link(&config.root.join(source), place.line, place.column)) {
        Some(address) => anchor(&address, &Html::text(source)),
        None => Html::text(source),
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
        let name = Html::text(&name_of(edition, entry));
        match &entry.address {
            Some(address) => anchor(&format!("{}{address}", prefix(edition, shown)), &name),
            None => name,
        }
    };
    let used: Vec<Html> =
        edition.used_by.get(&entry.id).into_iter().flatten().map(|id| link(edition.entry(*id))).collect();
    let used = if used.is_empty() { Html::text(&none()) } else { Html::join(&used, ", ") };
    // The address of the desk is a secret, and these pages are anybody's who uses this machine: the desk's own pages pass it on.
    let edit = html!(
        "<a id=\"betre-edit\" hidden data-edit=\"{}\">{}</a>\n",
        desk_address(&shown.examined.site, entry.span),
        words.say("preview-edit")
    );
    let facts = [
        ("source", source),
        ("lix", Html::text(&lix)),
        ("reviewed", Html::text(&reviewed)),
        ("owner", Html::text(&owner)),
        ("used-by", used),
    ];
    let rows = facts.iter();
    let rows = rows.map(|(key, value)| html!("<dt>{}</dt><dd>{}</dd>\n", words.say(&format!("preview-{key}")), value));
    html!(
        "<aside id=\"betre-panel\" lang=\"{0}\" aria-label=\"{1}\">\n{3}<details>\n<summary>{1}</summary>\n<dl>\n{2}</dl>\n\
         </details>\n</aside>\n",
        lang.tag(),
        words.say("preview-panel"),
        rows.collect::<Html>(),
        edit
    )
}

/// What precedes the addresses of an edition.
fn prefix(edition: &Edition, shown: &Shown) -> String {
    let is_first = shown.examined.site.first().lang == edition.lang;
    if is_first { String::new() } else { format!("/{}", edition.lang) }
}

#[cfg(test)]
mod tests {
    use super::start_of_body;

    #[test]
    fn the_content_of_a_page_begins_after_its_body_tag() {
        let after = |page: &'static str| page.split_at(start_of_body(page)).1;
        assert_eq!(after("<!DOCTYPE html><head></head><body class=\"a\">x"), "x");
        assert_eq!(after("<!doctype html><HEAD></HEAD><BODY>x"), "x");
        assert_eq!(after("<head><!-- <body> --></head><body data-a=\"1>2\" b='>'>x"), "x");
        assert_eq!(after("<head><script>/* <body */ if (1 > 0) y</script></head><body>x"), "x");
        assert_eq!(after("<!doctype html><title>a</title></head>x"), "x");
        assert_eq!(after("<!doctype html><title>a</title><p>x"), "<title>a</title><p>x");
        assert_eq!(after("<bodyguard>x"), "<bodyguard>x");
        assert_eq!(after("x"), "x");
    }
}
