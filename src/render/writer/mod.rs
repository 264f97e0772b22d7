//! The tree of a text becomes HTML, with links relative to the page it is shown on.

mod block;
mod hours;
mod link;
mod phrase;
mod printout;

pub(crate) use hours::HoursRow;
pub(crate) use link::message_link;
pub use link::phone_link;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use serde::Serialize;
use tera::Tera;

use super::files::dataset::DataFile;
use super::memo::Memo;
use super::theme::Assets;
use super::view::site_frame::FrameOf;
use crate::diagnostic::Span;
use crate::diagnostic::catalogue::Words;
use crate::markup::{Html, capital, escape_path, html};
use crate::model::{Edition, Entry, Kind, Landing, Prose, ReaderKind, Site, Text};
use crate::photo::Photos;
use crate::printout::Printouts;

/// What all pages of a site share.
#[derive(Default)]
pub struct Shared {
    /// The theme's own files, with the names they are published under; empty for paper.
    pub assets: Assets,
    /// The documents to print, which pages link to; empty for paper.
    pub printouts: Printouts,
    /// The photographs in sizes of their own; none for paper, which chooses by itself, and in a preview.
    pub photos: Photos,
    /// What is around several of them.
    pub(super) frames: Memo<FrameOf, tera::Value>,
    /// The open data of each edition, by its language.
    pub(super) datasets: Memo<String, Arc<[DataFile]>>,
}

/// Writes the content of one page of an edition.
#[derive(Clone)]
pub struct Writer<'a> {
    /// With all its languages: a page links to itself in the others.
    pub site: &'a Site,
    /// The site in the language of the page.
    pub edition: &'a Edition,
    /// The theme's words in that language, with the site's own over them.
    pub words: &'a Words,
    tera: &'a Tera,
    shared: &'a Shared,
    /// The relative path from the page to the root of the site: `../../`.
    root: String,
    /// The language of the text around what is written: that of the theme's words on the page, or that of a text in another.
    lang: &'a str,
    /// Whether headings get the anchors they have on their own page.
    pub(super) anchors: bool,
    /// The one reader that the page is written for, if there is one: links lead to what other pages say to that reader.
    pub reader: Option<ReaderKind>,
    /// Whether a text that is shown inside another is on that one's own page.
    pub(in crate::render) on_own_page: bool,
    /// How many ranks lower the headings of a text are here than on their own page.
    lower: u8,
    /// Whether this is written inside the words of a link, which can't contain another.
    pub(super) in_link: bool,
    /// Whether a text is shown inside another; it can't show a third: facts that contain each other would never end.
    inside: bool,
    /// Faults in templates that render part of a text; the page around it is rendered without that part.
    faults: Rc<RefCell<Vec<tera::Error>>>,
}

/// A link as templates get it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct LinkView {
    /// Plain words, usually a title.
    pub text: String,
    /// The language of the text if it is not the page's; else empty.
    pub lang: String,
    /// Empty if there is nothing to link to.
    pub url: String,
    /// The identifier of the entry it is made from; empty if it is made from words alone.
    pub id: String,
}

impl<'a> Writer<'a> {
    /// A writer for the page at `address`, from the root of the site.
    pub fn new(
        site: &'a Site,
        edition: &'a Edition,
        words: &'a Words,
        tera: &'a Tera,
        address: String,
        shared: &'a Shared,
    ) -> Writer<'a> {
        let depth = address.matches('/').count().saturating_sub(1);
        Writer {
            site,
            edition,
            words,
            tera,
            shared,
            root: "../".repeat(depth),
            lang: &words.lang,
            anchors: true,
            reader: None,
            on_own_page: false,
            lower: 0,
            inside: false,
            in_link: false,
            faults: Rc::default(),
        }
    }

    /// The same, with links that begin with a fixed `root`.
    pub fn with_root(mut self, root: &str) -> Writer<'a> {
        root.clone_into(&mut self.root);
        self
    }

    /// The same for a page that is written for one reader.
    pub fn for_reader(self, reader: Option<ReaderKind>) -> Writer<'a> {
        Writer { reader, ..self }
    }

    /// The same for texts shown on a page other than their own: headings are without anchors, which that page may have too,
    /// and `ranks` ranks lower.
    pub fn deeper(&self, ranks: u8) -> Writer<'a> {
        Writer { anchors: false, lower: ranks, ..self.clone() }
    }

    /// The same for what is in a link.
    pub fn without_links(&self) -> Writer<'a> {
        Writer { in_link: true, ..self.clone() }
    }

    /// The first fault in a template that rendered part of a text.
    pub fn fault(&self) -> Option<tera::Error> {
        self.faults.borrow_mut().pop()
    }

    /// The relative path from the page to the root of the site: `../../`, empty at the root itself.
    pub fn root(&self) -> &str {
        &self.root
    }

    /// The bytes of a file that is published, by its path from the root of the site, if there are at most so many.
    pub(super) fn published(&self, path: &str, most: usize) -> Option<Vec<u8>> {
        let of_theme =
            self.shared.assets.files().find(|(published, _)| *published == path).map(|(_, bytes)| bytes.to_vec());
        let of_photo = || self.shared.photos.at(path).map(|size| size.bytes.to_vec());
        let of_site = || {
            let asset = self.site.assets.iter().find(|asset| asset.path == path)?.copied();
            if asset.size <= most as u64 { asset.bytes() } else { None }
        };
        of_theme.or_else(of_photo).or_else(of_site).filter(|bytes| bytes.len() <= most)
    }

    /// The addresses of the theme's files, relative to the page.
    pub fn assets(&self) -> BTreeMap<String, String> {
        self.shared.assets.paths().map(|(name, path)| (name.to_owned(), self.file_url(path))).collect()
    }

    /// The address of a file of the theme, relative to the page.
    pub fn asset(&self, name: &str) -> Option<String> {
        self.shared.assets.paths().find(|(known, _)| *known == name).map(|(_, path)| self.file_url(path))
    }

    /// What is around pages of the site, for those that have it in common.
    pub(super) fn frames(&self) -> &'a Memo<FrameOf, tera::Value> {
        &self.shared.frames
    }

    /// The open data of each edition, by its language.
    pub(super) fn datasets(&self) -> &'a Memo<String, Arc<[DataFile]>> {
        &self.shared.datasets
    }

    /// A phrase of the theme or the site, as plain words.
    pub fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    /// The address of a page of this edition, relative to the page.
    pub fn url(&self, address: &str) -> String {
        self.url_in(self.edition, address)
    }

    /// The address of a page of an edition, relative to the page.
    pub fn url_in(&self, edition: &Edition, address: &str) -> String {
        format!("{}{}{}index.html", self.root, self.folder(edition), address.trim_start_matches('/'))
    }

    /// The language folder of an edition, with a slash at its end; empty for the first.
    pub(in crate::render) fn folder(&self, edition: &Edition) -> String {
        if self.site.first().lang == edition.lang { String::new() } else { format!("{}/", edition.lang) }
    }

    /// The address of a page of this edition, from the root of the site.
    pub fn address(&self, address: &str) -> String {
        format!("/{}{}", self.folder(self.edition), address.trim_start_matches('/'))
    }

    /// The address of a page of this edition on the web; empty for a site without one, and for a consultation copy.
    pub fn web_address(&self, address: &str) -> String {
        self.web_address_in(self.edition, address)
    }

    /// The address of a page of an edition on the web.
    pub fn web_address_in(&self, edition: &Edition, address: &str) -> String {
        let site = self.site.listed_address();
        let page = format!("{}{}", self.folder(edition), address.trim_start_matches('/'));
        site.map(|site| format!("{}/{page}", site.without_slash())).unwrap_or_default()
    }

    /// The address of an entry's page on the web; empty if it has none, or the site has none.
    pub fn page_address(&self, entry: &Entry) -> String {
        entry.address.as_ref().map(|address| self.web_address(address)).unwrap_or_default()
    }

    /// The address of an entry's page, relative to the page; empty if it has none.
    pub fn page_of(&self, entry: &Entry) -> String {
        let (edition, entry) = self.site.shown_for(self.edition, entry);
        entry.address.as_deref().map(|address| self.url_in(edition, address)).unwrap_or_default()
    }

    /// Where the reader of this page lands who follows a link to an entry: at what that says to this reader, if it does; else
    /// on its page.
    pub fn url_of(&self, entry: &Entry) -> String {
        let (edition, shown) = self.site.shown_for(self.edition, entry);
        match self.reader.and_then(|reader| shown.landing(reader, &self.site.first().lang)) {
            Some(Landing::Page(address)) => self.url_in(edition, &address),
            Some(Landing::Anchor(anchor)) => format!("{}#{anchor}", self.page_of(entry)),
            None => self.page_of(entry),
        }
    }

    /// The address of a file, relative to the page. `path` is from the root of the site.
    pub fn file_url(&self, path: &str) -> String {
        format!("{}{}", self.root, escape_path(path))
    }

    /// The title of an entry: what it is called to this page's reader, its own, else the theme's word for it.
    pub fn title(&self, entry: &Entry) -> String {
        match self.titled(entry).text.as_str() {
            "" => title(entry, self.edition, self.words),
            text => text.to_owned(),
        }
    }

    /// The title as it is written.
    pub(super) fn titled<'e>(&self, entry: &'e Entry) -> &'e Text {
        self.reader.and_then(|reader| entry.meta.titles.of(reader)).unwrap_or(&entry.title)
    }

    /// «Nivå 2», «Steg 3»; empty for what has no number.
    pub fn numbered(&self, entry: &Entry) -> String {
        numbered(entry, self.edition, self.words)
    }

    /// The same where the title stands with it; empty if it is the title.
    pub fn number_above_title(&self, entry: &Entry) -> String {
        let number = self.numbered(entry);
        if number == self.title(entry) { String::new() } else { number }
    }

    /// «Nivå 2», «Steg 3», where no title stands with it: a site that shows the number alone has a neutral word before it here, «Del 2».
    pub fn named(&self, entry: &Entry) -> String {
        let numbered = self.numbered(entry);
        match entry.number.filter(|number| numbered == number.to_string()) {
            Some(number) => with_word(entry.kind.name(), number, self.words),
            None => numbered,
        }
    }

    /// A link to an entry with its title for words; without an address if it has no page.
    pub fn link(&self, entry: &Entry) -> LinkView {
        LinkView {
            text: self.title(entry),
            lang: self.title_lang(entry),
            url: self.url_of(entry),
            id: entry.name.clone(),
        }
    }

    /// The language of what is written at a place.
    pub fn lang_at(&self, span: Span) -> &'a str {
        let lang = self.site.sources.get(span.file).lang.as_str();
        if lang.is_empty() { self.site.first().lang.as_str() } else { lang }
    }

    /// The language of words if it differs from that of the text around them.
    fn foreign(&self, span: Span) -> Option<&'a str> {
        Some(self.lang_at(span)).filter(|lang| *lang != self.lang)
    }

    /// The language of plain words if it is not the page's; else empty.
    pub fn lang_of(&self, text: &Text) -> String {
        let foreign = if text.text.is_empty() { None } else { self.foreign(text.span) };
        foreign.unwrap_or_default().to_owned()
    }

    /// The language of an entry's title if it is not the page's; else empty.
    pub fn title_lang(&self, entry: &Entry) -> String {
        self.lang_of(self.titled(entry))
    }

    /// Plain words, marked with their language if it is not the page's.
    pub fn text(&self, text: &Text) -> Html {
        self.in_language(text.span, "span", |_| Html::text(&text.text))
    }

    /// A phrase of the theme or the site.
    pub fn said(&self, key: &str) -> Html {
        Html::text(&self.say(key))
    }

    /// A line with its links and holes, marked with its language if it is not that of the text around it.
    pub fn prose(&self, prose: &Prose) -> Html {
        self.in_language(prose.span, "span", |writer| writer.inlines(&prose.line, None))
    }

    /// Words in an element that states their language, if it is not that of the text around them. Numbers have none.
    pub(super) fn in_language(&self, span: Span, element: &str, write: impl Fn(&Writer<'a>) -> Html) -> Html {
        let Some(lang) = self.foreign(span) else { return write(self) };
        let html = write(&Writer { lang, ..self.clone() });
        if html.has_letters() { html!("<{0} lang=\"{1}\">{2}</{0}>", element, lang, html) } else { html }
    }

    /// The line; empty if there is none.
    pub fn opt(&self, prose: &Option<Prose>) -> Html {
        prose.as_ref().map(|prose| self.prose(prose)).unwrap_or_default()
    }

    /// The words; empty if there are none.
    pub fn opt_text(&self, text: &Option<Text>) -> Html {
        text.as_ref().map(|text| self.text(text)).unwrap_or_default()
    }

    /// Ages with the dash that Norwegian writes between numbers: «6–16», typed as `6-16`.
    fn with_dash(&self, text: &Text) -> Html {
        self.in_language(text.span, "span", |_| Html::text(&dashed(&text.text)))
    }

    /// A time of day as the language writes it: «08.30–10.30», typed as `08:30-10:30`.
    pub fn time(&self, text: &Text) -> Html {
        let point = self.say("time-mark");
        self.in_language(text.span, "span", |_| Html::text(&dashed(&text.text).replace(':', &point)))
    }

    /// Ages, with the dash between their numbers; empty if there are none.
    pub fn opt_with_dash(&self, text: &Option<Text>) -> Html {
        text.as_ref().map(|text| self.with_dash(text)).unwrap_or_default()
    }

    /// Each of the lines, in order.
    pub fn list(&self, prose: &[Prose]) -> Vec<Html> {
        prose.iter().map(|prose| self.prose(prose)).collect()
    }
}

/// A dash in place of a single hyphen between numbers; a date has two.
pub(crate) fn dashed(typed: &str) -> String {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    match typed.split_once('-') {
        Some((from, to)) if !to.contains('-') && digit(from.chars().next_back()) && digit(to.chars().next()) => {
            format!("{from}–{to}")
        }
        _ => typed.to_owned(),
    }
}

/// The title of an entry: its own, else the theme's word for it.
pub(super) fn title(entry: &Entry, edition: &Edition, words: &Words) -> String {
    if !entry.title.text.is_empty() {
        return entry.title.text.clone();
    }
    match entry.kind {
        Kind::Level => numbered(entry, edition, words),
        Kind::Home if edition.has_some => words.say("welcome"),
        Kind::Home => edition.title.clone(),
        Kind::Listing => words.say(&format!("page-{}", entry.name)),
        _ => words.say(&format!("page-{}", entry.kind.name())),
    }
}

/// «Nivå 2», «Steg 3», the level's own label, or the number alone if the site has no word for it.
pub(super) fn numbered(entry: &Entry, edition: &Edition, words: &Words) -> String {
    if let Some(label) = entry.level().and_then(|level| level.label.as_ref()) {
        return label.text.clone();
    }
    let (Some(number), Kind::Level | Kind::Step) = (entry.number, entry.kind) else { return String::new() };
    let key = entry.kind.name();
    let is_bare = edition.settings.words.iter().any(|word| word.key == key && word.value.is_shown_by_number());
    if is_bare { number.to_string() } else { with_word(key, number, words) }
}

/// «Nivå 2», «Del 2».
fn with_word(key: &str, number: u32, words: &Words) -> String {
    format!("{} {number}", capital(&words.say(key)))
}
