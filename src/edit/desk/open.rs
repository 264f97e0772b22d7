//! A file of the site as it lies on the disk, and the form of it.

use std::path::Path;

use toml::{Table, Value};
use unicode_normalization::UnicodeNormalization as _;

use super::{Desk, DeskSite};
use crate::content::text::{LARGEST_TEXT, decode};
use crate::content::{FilePlace, Kind, place};
use crate::diagnostic::{Source, Span};
use crate::disk::read_below;
use crate::edit::form::{EditField, FileForm, FormKind, FormOptions, folded, form_of};
use crate::edit::splice::{body_start, front_matter};
use crate::model::Entry;

/// A file of the site that can be filled in.
pub(super) struct SiteFile<'s> {
    /// From the site's folder, with `/`.
    pub path: &'s str,
    /// `None` for what is written as it is: synonyms, searches.
    pub kind: Option<FormKind>,
    /// The language of a translation.
    pub lang: Option<String>,
    /// What it is about, if it is one entry.
    pub entry: Option<&'s Entry>,
}

/// What is in a file.
pub(super) struct FileParts {
    /// Its keys.
    pub tree: Value,
    /// The text below them, with LF at the end of each line.
    pub text: Option<String>,
}

/// The form of a file: its fields, and its text.
pub(super) struct OpenedForm {
    pub form: FileForm,
    pub parts: FileParts,
}

impl OpenedForm {
    /// All its fields.
    pub(super) fn fields(&self) -> impl Iterator<Item = &EditField> {
        self.form.facts.iter().chain(&self.form.rarely)
    }
}

impl SiteFile<'_> {
    /// Whether it is a text with front matter.
    pub(super) fn is_text(&self) -> bool {
        self.path.ends_with(".md")
    }

    /// What bytes of it say; `None` if they can't be read.
    pub(super) fn parts(&self, bytes: &[u8]) -> Option<FileParts> {
        let text = std::str::from_utf8(bytes).ok()?;
        let toml = if self.is_text() { &text[front_matter(text)?] } else { text.trim_start_matches('\u{FEFF}') };
        let tree = toml.replace("\r\n", "\n").parse::<Table>().ok()?;
        let body = self.is_text().then(|| body_start(text).map(|start| &text[start..]));
        let body = match body.flatten() {
            Some(body) => Some(decode(body.as_bytes().to_vec(), Span::default()).ok()?),
            None => None,
        };
        Some(FileParts { tree: Value::Table(tree), text: body })
    }

    /// The form of bytes of it; `None` if it has none, or they can't be read.
    pub(super) fn form(&self, bytes: &[u8], site: &DeskSite) -> Option<OpenedForm> {
        let kind = self.kind?;
        let parts = self.parts(bytes)?;
        let options = FormOptions { edition: site.examined.site.first(), from: self.entry, words: site.words() };
        let form = form_of(kind, parts.tree.as_table()?, self.lang.is_some(), &options);
        Some(OpenedForm { form, parts })
    }
}

impl Desk {
    /// The file at a path, if the site's own folder has it and it is text. A path is looked up among the files that were read, and never put
    /// together with anything.
    pub(super) fn file<'s>(&self, site: &DeskSite<'s>, path: &str) -> Option<SiteFile<'s>> {
        let whole = &site.examined.site;
        let texts = || {
            whole
                .sources
                .iter()
                .map(|(_, source)| source)
                .filter(|source| source.sheet.is_none() && !source.is_shared())
        };
        // A Mac writes `å` in a name as two characters; an address has one.
        let is_composed = |source: &&Source| !source.path.is_ascii() && source.path.nfc().eq(path.chars());
        let source = texts().find(|source| source.path == path).or_else(|| texts().find(is_composed))?;
        let path = source.path.as_str();
        let langs: Vec<String> = whole.editions.iter().map(|edition| edition.lang.clone()).collect();
        let (kind, lang) = match place(&path.split('/').collect::<Vec<_>>(), &langs) {
            FilePlace::Document { kind, named, .. } if path.ends_with(".md") || path.ends_with(".toml") => {
                (Some(FormKind::Document(kind)), named.lang)
            }
            FilePlace::Documents(kind, lang) => (Some(FormKind::Documents(kind)), lang),
            FilePlace::SiteSettings(lang) => (Some(FormKind::Document(Kind::Site)), lang),
            FilePlace::Synonyms(lang) => (None, lang),
            FilePlace::Queries => (None, None),
            _ => return None,
        };
        let base = lang.as_ref().map_or_else(|| path.to_owned(), |lang| without_lang(path, lang));
        let edition = whole.first();
        let mut entries = edition.entries.iter().filter(|entry| whole.sources.path(entry.span) == base);
        let is_one = matches!(kind, Some(FormKind::Document(kind)) if kind != Kind::Site);
        let entry = entries.next().filter(|_| is_one);
        Some(SiteFile { path: &source.path, kind, lang, entry })
    }

    /// The bytes of a file of the site, as they are now.
    pub(super) fn bytes(&self, path: &str) -> Option<Vec<u8>> {
        let bytes = read_below(&self.root, Path::new(path), LARGEST_TEXT + 1).ok()?;
        (bytes.len() as u64 <= LARGEST_TEXT).then_some(bytes)
    }
}

/// A whole file as a form shows it: what is sent back as this is no change.
pub(super) fn whole_text(bytes: &[u8]) -> String {
    folded(String::from_utf8_lossy(bytes).trim_start_matches('\u{FEFF}'))
}

/// The path of a translation.
pub(super) fn with_lang(path: &str, lang: &str) -> String {
    match path.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{lang}.{extension}"),
        None => path.to_owned(),
    }
}

/// The path of what a translation is of.
fn without_lang(path: &str, lang: &str) -> String {
    match path.rsplit_once('.') {
        Some((stem, extension)) => {
            format!("{}.{extension}", stem.strip_suffix(&format!(".{lang}")).unwrap_or(stem))
        }
        None => path.to_owned(),
    }
}
