//! What a site shares with others, as the desk shows it: to be read, with where it is from, and with what a site can do about it.

use super::open::{SiteFile, with_lang};
use super::shell::Headline;
use super::{Desk, DeskAnswer, DeskSite};
use crate::content::{FilePlace, Kind, Replacement, place};
use crate::diagnostic::{FileId, Source, Span};
use crate::edit::adopt::{WrittenDocument, exchanged};
use crate::edit::form::{EditField, FormKind, Posted, ReadOut, lang_of};
use crate::edit::splice::Unspliced;
use crate::markup::{Html, anchor, escape_path, html};
use crate::model::{Entry, SharedLayer, Site};

/// The field that says which table of a file is meant, by its key.
pub(super) const AT: &str = "at";

/// A document of a layer.
pub(super) struct SharedDocument<'s> {
    /// The number of the layer.
    pub number: usize,
    pub layer: &'s SharedLayer,
    /// From the layer's folder; from the site's folder, for one that takes its place.
    pub path: String,
    /// The key of its table, if it is one of several in a file.
    pub key: Option<String>,
    pub kind: FormKind,
    /// Its text as it was read.
    source: &'s Source,
    /// What it is on the site, unless something else is there instead.
    pub entry: Option<&'s Entry>,
    /// What is there instead.
    pub replaced: Option<&'s Replacement>,
}

/// A document as the site's own folder would have it in one of its languages.
pub(super) struct OwnDocument {
    /// From the site's folder.
    pub path: String,
    /// The language of a translation.
    pub lang: Option<String>,
    pub document: WrittenDocument,
}

/// Where the desk shows what is at a place of a site: its form; what is in a layer, to be read.
pub(crate) fn desk_address(site: &Site, span: Span) -> String {
    let (inside, key) = (path_inside(site, span), key_at(site, span));
    let layer = site.sources.get(span.file).layer;
    let at = match is_table(inside) && !key.is_empty() {
        true if layer.is_none() => format!("?{AT}={0}#f-{0}", escape_path(key)),
        true => format!("?{AT}={}", escape_path(key)),
        false => String::new(),
    };
    let folder = layer.map_or_else(|| "doc".to_owned(), |number| format!("shared/{number}"));
    format!("{folder}/{}{at}", escape_path(inside))
}

/// The path of what is at a place, from the folder of its layer or of the site.
pub(super) fn path_inside(site: &Site, span: Span) -> &str {
    let path = site.sources.path(span);
    let inside = site.layer_at(span).and_then(|layer| path.strip_prefix(&layer.name)?.strip_prefix('/'));
    inside.unwrap_or(path)
}

/// Whether documents at a path are tables of a file.
pub(super) fn is_table(path: &str) -> bool {
    Kind::ALL.iter().any(|kind| kind.table_file() == Some(path))
}

/// The key that a place is of.
pub(super) fn key_at(site: &Site, span: Span) -> &str {
    site.sources.slice(span).trim_matches(['"', '\''])
}

impl SharedDocument<'_> {
    /// As one would write it.
    pub(super) fn name(&self, site: &Site) -> String {
        self.entry.map_or_else(|| self.path.clone(), |entry| site.first().full_name(entry))
    }

    /// Whether whoever stands on the layer must leave it as it is.
    pub(super) fn is_locked(&self) -> bool {
        self.entry.is_some_and(|entry| entry.meta.locked)
    }

    /// Whether rows of the site's own are added to it, and nothing takes its place.
    pub(super) fn is_rows(&self) -> bool {
        matches!(self.kind, FormKind::Document(kind) if kind.row().tabular.is_some())
    }

    /// Whether it has no words in the site's first language.
    fn is_in_other_language(&self, site: &Site) -> bool {
        let lang = &site.first().lang;
        self.layer.languages.first() != Some(lang) && self.words(site, self.number, lang).is_none()
    }

    /// Its address at the desk, for what is done with it.
    pub(super) fn address(&self, what: &str) -> String {
        format!("{what}/{}/{}", self.number, self.path)
    }

    /// The document as the site's own folder would have it: the base, then its translations.
    ///
    /// # Errors
    /// It can't be written so.
    pub(super) fn as_own(&self, site: &Site) -> Result<Vec<OwnDocument>, Unspliced> {
        let key = self.key.as_deref();
        let written = WrittenDocument::of(self.kind, key, &self.source.text).ok_or(Unspliced::Unreadable)?;
        let first = self.layer.languages.first();
        let mut langs = site.editions.iter().map(|edition| &edition.lang);
        let base_lang = langs.next();
        let words = base_lang.filter(|lang| Some(*lang) != first).and_then(|lang| self.words(site, self.number, lang));
        let (base, first_words) = match words {
            Some(words) => {
                let [base, words] = exchanged(&written, &words)?;
                (base, Some(words))
            }
            None => (written, None),
        };
        let own = |lang: Option<&String>, document: WrittenDocument| {
            let path = lang.map_or_else(|| self.path.clone(), |lang| with_lang(&self.path, lang));
            OwnDocument { path, lang: lang.cloned(), document }
        };
        let mut all = vec![own(None, base)];
        for lang in langs {
            let document = match (Some(lang) == first, &first_words) {
                (true, words) => words.clone(),
                // A later layer may have translated it.
                (false, _) => (self.number..site.layers.len()).rev().find_map(|layer| self.words(site, layer, lang)),
            };
            if let Some(document) = document {
                // The word of an address is a fact, which a translation in a layer may have.
                all.push(own(Some(lang), document.without("slug")?));
            }
        }
        Ok(all)
    }

    /// The words that a layer has for it in one of its further languages.
    fn words(&self, site: &Site, number: usize, lang: &String) -> Option<WrittenDocument> {
        let layer = site.layers.get(number)?;
        layer.languages.iter().skip(1).find(|other| *other == lang)?;
        let (_, source) = source_of(site, number, &with_lang(&self.path, lang))?;
        WrittenDocument::of(self.kind, self.key.as_deref(), &source.text)
    }
}

/// A file of a layer, by its path there.
fn source_of<'s>(site: &'s Site, number: usize, path: &str) -> Option<(FileId, &'s Source)> {
    let is_it = |(file, source): &(FileId, &Source)| {
        source.layer == Some(number) && source.sheet.is_none() && path_inside(site, Span::file(*file)) == path
    };
    site.sources.iter().find(is_it)
}

impl Desk {
    /// The document at an address: the number of its layer and its path there, looked up among the files that were read.
    pub(super) fn shared<'s>(
        &self,
        site: &DeskSite<'s>,
        address: &str,
        key: Option<&str>,
    ) -> Option<SharedDocument<'s>> {
        let whole = &site.examined.site;
        let (number, path) = address.split_once('/')?;
        let number = number.parse().ok()?;
        let layer = whole.layers.get(number)?;
        let (file, source) = source_of(whole, number, path)?;
        let kind = match place(&path.split('/').collect::<Vec<_>>(), &layer.languages) {
            FilePlace::Document { kind, named, .. } if named.lang.is_none() && kind != Kind::Layer => {
                FormKind::Document(kind)
            }
            FilePlace::Documents(kind, None) => FormKind::Documents(kind),
            _ => return None,
        };
        let key = key.filter(|_| matches!(kind, FormKind::Documents(_)));
        let is_it = |span: Span| match kind {
            FormKind::Document(_) => span.file == file,
            FormKind::Documents(_) => span.file == file && key == Some(key_at(whole, span)),
        };
        let entry = whole.first().entries.iter().find(|entry| is_it(entry.span));
        let replaced = whole.replaced.iter().find(|replaced| is_it(replaced.old));
        if entry.is_none() && replaced.is_none() {
            return None;
        }
        Some(SharedDocument {
            number,
            layer,
            path: path.to_owned(),
            key: key.map(str::to_owned),
            kind,
            source,
            entry,
            replaced,
        })
    }

    /// The page on which it is read.
    pub(super) fn shared_page(&self, site: &DeskSite, address: &str, query: &Posted) -> DeskAnswer {
        match self.shared(site, address, query.one(AT)) {
            Some(shared) => {
                let saved = query.one("saved").and_then(|number| number.parse().ok());
                let saved = saved.map(|number| self.saved_status(site, number, 0)).unwrap_or_default();
                DeskAnswer::Page(200, self.read_page(site, &shared, saved))
            }
            None => DeskAnswer::Missing,
        }
    }

    /// The page, with what is to be told first.
    pub(super) fn read_page(&self, site: &DeskSite, shared: &SharedDocument, told: Html) -> Html {
        let words = site.words();
        let whole = &site.examined.site;
        let layer = shared.layer.full_name();
        let mut main =
            html!("{}<p>{}</p>\n", told, words.say_with("edit-shared-from", [("layer", layer.as_str().into())]));
        if let Some(url) = shared.entry.and_then(|entry| entry.address.as_deref()) {
            main.push(&html!("<p>{}</p>\n", anchor(url, &Html::text(&words.say("edit-see-page")))));
        }
        let own = shared.as_own(whole);
        main.push(&self.choices(site, shared, own.is_ok()));
        for OwnDocument { path, lang, document } in own.into_iter().flatten() {
            let file = SiteFile { path: &path, kind: Some(shared.kind), lang: lang.clone(), entry: shared.entry };
            let Some(opened) = file.form(document.text.as_bytes(), site) else { continue };
            let written = lang.as_ref().unwrap_or(&whole.first().lang);
            let written = (written != site.lang.tag()).then_some(written.as_str());
            let read = ReadOut { lang: written, words };
            let fields = match shared.key {
                None => read.fields(opened.fields()),
                Some(_) => read.fields(opened.fields().flat_map(EditField::inside)),
            };
            let text = document.body().map(|text| {
                let heading = words.say("edit-text");
                html!("<h3>{}</h3>\n<div class=\"as-written\"{}>{}</div>\n", heading, lang_of(written), text.trim())
            });
            let inside = html!("{}{}", fields, text.unwrap_or_default());
            main.push(&match &lang {
                None => html!("<h2>{}</h2>\n{}", words.say("edit-shared-says"), inside),
                Some(lang) => {
                    let name = words.say_with("edit-shared-words", [("lang", lang.as_str().into())]);
                    html!("<details>\n<summary>{}</summary>\n{}</details>\n", name, inside)
                }
            });
        }
        self.page(site, &self.shared_headline(site, shared), &main)
    }

    pub(super) fn shared_headline(&self, site: &DeskSite, shared: &SharedDocument) -> Headline {
        let kind = match shared.kind {
            FormKind::Document(kind) | FormKind::Documents(kind) => kind,
        };
        let base = &site.examined.site.first().lang;
        let named = shared.entry.map(|entry| crate::check::name_of(site.examined.site.first(), entry));
        let id = shared.replaced.map(|replaced| replaced.id.clone());
        let kind = || crate::markup::capital(&site.words().say(&format!("kind-{}", kind.name())));
        let lang = (named.is_some() && base != site.lang.tag()).then(|| base.clone());
        Headline { title: named.or(id).unwrap_or_else(kind), lang, outcome: None }
    }

    /// What can be done about it.
    fn choices(&self, site: &DeskSite, shared: &SharedDocument, is_writable: bool) -> Html {
        let words = site.words();
        let told = |word: &str| html!("<p>{}</p>\n", words.say(word));
        if let Some(replaced) = shared.replaced {
            let url = self.url_of(site, replaced.new);
            let word = if replaced.off { "edit-shared-off" } else { "edit-shared-replaced" };
            let way = anchor(&self.again_url(site, replaced), &Html::text(&self.again_words(site, shared.layer)));
            let ours = anchor(&url, &Html::text(&words.say("edit-see-ours")));
            return html!("{}<ul>\n<li>{}</li>\n<li>{}</li>\n</ul>\n", told(word), ours, way);
        }
        if shared.is_locked() {
            return html!("<div class=\"saved\">{}</div>\n", told("edit-shared-locked"));
        }
        if shared.is_rows() {
            return told("edit-shared-rows");
        }
        if !is_writable {
            return told("edit-shared-unwritable");
        }
        let form = |what: &str| {
            html!(
                "<form method=\"post\" action=\"{}\">\n{}<p><button type=\"submit\">{}</button></p>\n<p class=\"hint\">{}</p>\n</form>\n",
                self.url(&shared.address(what)),
                hidden_key(shared.key.as_deref()),
                words.say(&format!("edit-{what}")),
                words.say(&format!("edit-{what}-hint"))
            )
        };
        let lang = if shared.is_in_other_language(&site.examined.site) {
            told("edit-shared-language")
        } else {
            Html::default()
        };
        html!("{}{}{}{}", told("edit-shared-means"), form("own"), lang, form("off"))
    }

    /// The form of a file that was saved, at one of its tables.
    pub(super) fn saved_url(&self, path: &str, key: Option<&str>, number: u64) -> String {
        let key = key.map(escape_path);
        let place = key.map(|key| format!("&{AT}={key}#f-{key}")).unwrap_or_default();
        format!("{}?saved={number}{place}", self.url(&format!("doc/{path}")))
    }

    /// The address of what is at a place of the site.
    pub(super) fn url_of(&self, site: &DeskSite, span: Span) -> String {
        format!("{}{}", self.url(""), desk_address(&site.examined.site, span))
    }
}

/// Why something was not done: told first.
pub(super) fn alert(told: &str) -> Html {
    html!("<p role=\"alert\" tabindex=\"-1\" autofocus>{}</p>\n", told)
}

/// The key of a table, as a form sends it.
pub(super) fn hidden_key(key: Option<&str>) -> Html {
    key.map(|key| html!("<input type=\"hidden\" name=\"{}\" value=\"{}\">\n", AT, key)).unwrap_or_default()
}
