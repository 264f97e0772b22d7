//! A guide as one file: what its template gets, and where it is published.

use serde::Serialize;

use super::super::PlannedPage;
use super::super::writer::{LinkView, Writer};
use super::entries::FileView;
use super::{Subject, USERS, page as planned};
use crate::markup::{Html, capital};
use crate::model::{Edition, Entry, Kind, Site, print_address};

/// The guide, then what it leads to.
#[derive(Serialize)]
pub(crate) struct SingleFileView {
    pub title: String,
    /// The guide on the web, where it may be newer; without an address if the site has none.
    pub guide: LinkView,
    /// The style sheet with all that it needs, which can be in a `style` element as it is.
    pub style: Html,
    /// What the page with the whole guide says: one part.
    pub whole: Vec<FilePart>,
    pub groups: Vec<FileGroup>,
}

/// Pages of a kind in the file.
#[derive(Serialize)]
pub(crate) struct FileGroup {
    pub title: String,
    /// At least one.
    pub parts: Vec<FilePart>,
}

/// A page in the file.
#[derive(Serialize)]
pub(crate) struct FilePart {
    /// The name of its template, without `.html`.
    pub kind: &'static str,
    pub title: String,
    /// The language of the title if it is not the file's; else empty.
    pub lang: String,
    pub anchor: String,
    /// What it says, with its title.
    pub html: Html,
    #[serde(skip)]
    of: Option<Kind>,
}

impl FilePart {
    pub(crate) fn new(writer: &Writer, page: &PlannedPage, anchor: String, html: Html) -> FilePart {
        let entry = match page.subject {
            Subject::Entry(entry) | Subject::PrintWhole(entry) => Some(entry),
            _ => None,
        };
        FilePart {
            kind: page.template,
            title: entry.map(|entry| writer.title(entry)).unwrap_or_default(),
            lang: entry.map(|entry| writer.title_lang(entry)).unwrap_or_default(),
            anchor,
            html,
            of: entry.map(|entry| entry.kind),
        }
    }
}

impl SingleFileView {
    /// `whole` is the guide's part, `parts` are those of what it leads to.
    pub(crate) fn new(
        writer: &Writer,
        guide: &Entry,
        style: Html,
        whole: Vec<FilePart>,
        mut parts: Vec<FilePart>,
    ) -> SingleFileView {
        let group = |key: &str, parts: Vec<FilePart>| FileGroup {
            title: capital(&writer.say(&format!("used-in-{key}"))),
            parts,
        };
        let mut groups = Vec::new();
        for kind in USERS {
            let (of_kind, others) = parts.into_iter().partition(|part| part.of == Some(kind));
            groups.push(group(kind.name(), of_kind));
            parts = others;
        }
        groups.push(group("page", parts));
        groups.retain(|group| !group.parts.is_empty());
        SingleFileView {
            title: title(writer, guide),
            guide: LinkView { url: writer.page_address(guide), ..writer.link(guide) },
            style,
            whole,
            groups,
        }
    }
}

/// «Rettleiar for barn og unge – i éi fil».
fn title(writer: &Writer, guide: &Entry) -> String {
    writer.words.say_with("single-file-of", [("text", writer.title(guide).into())])
}

/// The path of a guide's file from the root of the site: it is called what the guide is called in addresses, with the language after
/// it in a translation, since it is kept beside others. `None` for a guide that has no levels here.
pub(crate) fn path(site: &Site, edition: &Edition, guide: &Entry) -> Option<String> {
    let address = guide.address.as_deref().filter(|_| edition.is_printed(guide))?;
    let first = &site.first().lang;
    let (folder, mark) = match edition.lang == *first {
        true => (String::new(), String::new()),
        false => (format!("{}/", edition.lang), format!("-{}", edition.lang)),
    };
    let name = address.trim_matches('/').rsplit('/').next()?;
    Some(format!("{folder}{}{name}{mark}.html", print_address(address, first).trim_start_matches('/')))
}

/// A guide's file to download. How large it is is not known while pages are made.
pub(crate) fn download(writer: &Writer, guide: &Entry) -> Option<FileView> {
    let url = writer.file_url(&path(writer.site, writer.edition, guide)?);
    Some(FileView { url, format: "HTML".to_owned(), size: String::new() })
}

/// The file as a page, for what every page has.
pub(crate) fn page<'a>(writer: &Writer<'a>, guide: &'a Entry, path: &str) -> PlannedPage<'a> {
    let page =
        planned(writer.site, writer.edition, writer.words, guide, format!("/{path}"), Subject::PrintWhole(guide));
    PlannedPage { kind: "page", template: "single-file", title: title(writer, guide), ..page }
}
