//! The tree of a text becomes HTML, with links from where it is shown.

mod link;
mod phrase;
mod printout;

pub use link::phone_link;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use serde::Serialize;
use tera::Tera;

use super::theme::{Assets, context_of};
use super::view::shown;
use crate::content::markdown::{Block, Callout, Content, Image, Inline, Item, Table, words};
use crate::diagnostic::Span;
use crate::diagnostic::catalogue::Words;
use crate::markup::{Html, capital, escape_path, html, mail_link};
use crate::model::{Edition, Entry, Filling, Kind, Mark, Meaning, Prose, Site, Text};
use crate::printout::Printouts;

/// What all pages of a site share.
#[derive(Default)]
pub struct Shared {
    pub assets: Assets,
    pub printouts: Printouts,
}

/// Writes what belongs to one page of an edition.
#[derive(Clone)]
pub struct Writer<'a> {
    pub site: &'a Site,
    pub edition: &'a Edition,
    pub words: &'a Words,
    tera: &'a Tera,
    shared: &'a Shared,
    /// The way from the page to the root of the site: `../../`.
    root: String,
    /// The language folder of the edition, without slashes; empty for the first.
    folder: String,
    /// The language of the text around what is written: the edition's, or that of a text that fell back.
    lang: &'a str,
    /// Whether headings get the anchors they have on their own page.
    pub(super) anchors: bool,
    /// How many ranks lower the headings of a text stand here than on their own page.
    lower: u8,
    /// Whether what is written stands in the words of a link, which can't hold another.
    pub(super) in_link: bool,
    /// Whether a text is shown inside another, where it can't show a third: facts that hold each other would never end.
    inside: bool,
    /// Faults of templates that a text is shown with; the page around it is rendered without them.
    faults: Rc<RefCell<Vec<tera::Error>>>,
}

/// A link as templates get it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct LinkView {
    pub text: String,
    /// The language of the text where it is not the page's; else empty.
    pub lang: String,
    /// Empty where there is nothing to link to.
    pub url: String,
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
        let first = site.first().lang == edition.lang;
        Writer {
            site,
            edition,
            words,
            tera,
            shared,
            root: "../".repeat(depth),
            folder: if first { String::new() } else { format!("{}/", edition.lang) },
            lang: &edition.lang,
            anchors: true,
            lower: 0,
            inside: false,
            in_link: false,
            faults: Rc::default(),
        }
    }

    /// The same with links that begin at a fixed place.
    pub fn with_root(mut self, root: &str) -> Writer<'a> {
        root.clone_into(&mut self.root);
        self
    }

    /// The same for texts shown on another page than their own: headings without anchors, which that page may have too,
    /// and this many ranks lower.
    pub fn deeper(&self, ranks: u8) -> Writer<'a> {
        Writer { anchors: false, lower: ranks, ..self.clone() }
    }

    /// The same for what stands in a link.
    pub fn without_links(&self) -> Writer<'a> {
        Writer { in_link: true, ..self.clone() }
    }

    /// The first fault of a template that a text was shown with.
    pub fn fault(&self) -> Option<tera::Error> {
        self.faults.borrow_mut().pop()
    }

    pub fn root(&self) -> &str {
        &self.root
    }

    /// The addresses of the theme's files, as seen from here.
    pub fn assets(&self) -> BTreeMap<String, String> {
        self.shared.assets.paths().map(|(name, path)| (name.to_owned(), self.file_url(path))).collect()
    }

    pub fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    /// The address of a page of this edition, as seen from here.
    pub fn url(&self, address: &str) -> String {
        format!("{}{}{}index.html", self.root, self.folder, address.trim_start_matches('/'))
    }

    /// The address of a page of this edition on the web; empty for a site without one, and for a copy of it.
    pub fn web_address(&self, address: &str) -> String {
        let site = self.site.listed_address();
        let page = format!("{}{}", self.folder, address.trim_start_matches('/'));
        site.map(|site| format!("{}/{page}", site.0.trim_end_matches('/'))).unwrap_or_default()
    }

    pub fn url_of(&self, entry: &Entry) -> String {
        entry.address.as_deref().map(|address| self.url(address)).unwrap_or_default()
    }

    pub fn file_url(&self, path: &str) -> String {
        format!("{}{}", self.root, escape_path(path))
    }

    /// The title of an entry: its own, else the theme's word for it.
    pub fn title(&self, entry: &Entry) -> String {
        title(entry, self.edition, self.words)
    }

    /// «Nivå 2», «Steg 3»; nothing for what has no number.
    pub fn numbered(&self, entry: &Entry) -> String {
        numbered(entry, self.edition, self.words)
    }

    pub fn link(&self, entry: &Entry) -> LinkView {
        LinkView {
            text: self.title(entry),
            lang: self.title_lang(entry),
            url: self.url_of(entry),
            id: entry.name.clone(),
        }
    }

    /// The language of words where it is another than that of the text around them.
    fn foreign(&self, span: Span) -> Option<&'a str> {
        let lang = self.site.sources.get(span.file).lang.as_str();
        let lang = if lang.is_empty() { self.site.first().lang.as_str() } else { lang };
        (lang != self.lang).then_some(lang)
    }

    /// The language of plain words where it is not the page's; else empty.
    pub fn lang_of(&self, text: &Text) -> String {
        let foreign = if text.text.is_empty() { None } else { self.foreign(text.span) };
        foreign.unwrap_or_default().to_owned()
    }

    /// The language of an entry's title where it is not the page's; else empty.
    pub fn title_lang(&self, entry: &Entry) -> String {
        self.lang_of(&entry.title)
    }

    /// Plain words, marked with their language where it is not the page's.
    pub fn text(&self, text: &Text) -> Html {
        self.in_language(text.span, "span", |_| Html::text(&text.text))
    }

    /// A phrase of the theme or the site.
    pub fn said(&self, key: &str) -> Html {
        Html::text(&self.say(key))
    }

    pub fn prose(&self, prose: &Prose) -> Html {
        self.in_language(prose.span, "span", |writer| writer.inlines(&prose.line, None))
    }

    /// Words in an element that tells their language, where it is not that of the text around them. Numbers have none.
    pub(super) fn in_language(&self, span: Span, element: &str, write: impl Fn(&Writer<'a>) -> Html) -> Html {
        let Some(lang) = self.foreign(span) else { return write(self) };
        let html = write(&Writer { lang, ..self.clone() });
        if html.has_letters() { html!("<{0} lang=\"{1}\">{2}</{0}>", element, lang, html) } else { html }
    }

    pub fn opt(&self, prose: &Option<Prose>) -> Html {
        prose.as_ref().map(|prose| self.prose(prose)).unwrap_or_default()
    }

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

    pub fn opt_with_dash(&self, text: &Option<Text>) -> Html {
        text.as_ref().map(|text| self.with_dash(text)).unwrap_or_default()
    }

    pub fn list(&self, prose: &[Prose]) -> Vec<Html> {
        prose.iter().map(|prose| self.prose(prose)).collect()
    }

    /// The text of an entry.
    pub fn body(&self, entry: &Entry) -> Html {
        self.text_of(&entry.body.blocks, entry)
    }

    /// The first paragraph of an entry's text, and the rest of it.
    pub fn lead_and_body(&self, entry: &Entry) -> (Html, Html) {
        match entry.body.blocks.as_slice() {
            [Block { content: Content::Paragraph(first), .. }, rest @ ..] => (
                self.in_language(entry.body.span, "span", |writer| writer.inlines(first, Some(entry))),
                self.text_of(rest, entry),
            ),
            blocks => (Html::default(), self.text_of(blocks, entry)),
        }
    }

    /// Blocks of an entry's text, marked with their language where it is not the page's.
    fn text_of(&self, blocks: &[Block], entry: &Entry) -> Html {
        if blocks.is_empty() {
            return Html::default();
        }
        self.in_language(entry.body.span, "div", |writer| writer.blocks(blocks, Some(entry)))
    }

    /// Whether the text of an entry is shown in another language than the page's.
    pub fn is_fallback(&self, entry: &Entry) -> bool {
        !entry.body.blocks.is_empty() && self.foreign(entry.body.span).is_some()
    }

    fn blocks(&self, blocks: &[Block], entry: Option<&Entry>) -> Html {
        blocks.iter().map(|block| self.block(block, entry)).collect()
    }

    /// Some blocks of a body, for another page, with headings this many ranks lower.
    pub fn fragment(&self, blocks: &[Block], entry: &Entry, ranks: u8) -> Html {
        self.deeper(ranks).text_of(blocks, entry)
    }

    /// Whether texts are shown on another page than their own.
    pub fn elsewhere(&self) -> bool {
        !self.anchors
    }

    fn block(&self, block: &Block, entry: Option<&Entry>) -> Html {
        match &block.content {
            Content::Heading(heading) => {
                let mut text = self.inlines(&heading.text, entry);
                if text.is_empty() {
                    text = self.question(&heading.anchor);
                }
                let rank = (heading.level.max(2) + self.lower).min(6);
                match self.anchors {
                    true => html!("<h{0} id=\"{1}\">{2}</h{0}>\n", rank, heading.anchor, text),
                    false => html!("<h{0}>{1}</h{0}>\n", rank, text),
                }
            }
            Content::Paragraph(text) => html!("<p>{}</p>\n", self.inlines(text, entry)),
            Content::List { start, items } => self.markdown_list(*start, items, entry),
            Content::Quote(blocks) => html!("<blockquote>\n{}</blockquote>\n", self.blocks(blocks, entry)),
            Content::Callout(kind, blocks) => {
                let (class, key) = match kind {
                    Callout::Note => ("note", "callout-note"),
                    Callout::Tip => ("tip", "callout-tip"),
                    Callout::Important => ("important", "callout-important"),
                    Callout::Warning => ("warning", "callout-warning"),
                };
                let inside = self.blocks(blocks, entry);
                let word = self.say(key);
                html!("<div class=\"callout {}\">\n<p class=\"callout-word\">{}</p>\n{}</div>\n", class, word, inside)
            }
            Content::Code(code) => html!("<pre><code>{}</code></pre>\n", code),
            Content::Rule => html!("<hr>\n"),
            Content::Table(table) => self.markdown_table(table, entry),
            Content::Show(path) => entry.map(|entry| self.show(path, entry)).unwrap_or_default(),
            Content::Marked { marks, blocks } => {
                let (attributes, label) = self.marks(marks);
                let label = match label.is_empty() {
                    true => Html::default(),
                    false => html!("<p class=\"meant-for\">{}</p>\n", label),
                };
                html!("<div class=\"marked\"{}>\n{}{}</div>\n", attributes, label, self.blocks(blocks, entry))
            }
        }
    }

    /// The site's wording of the question that a service answers under this heading.
    fn question(&self, anchor: &str) -> Html {
        let questions = &self.edition.settings.questions;
        let asked = questions.iter().find(|question| question.id.as_ref().is_some_and(|id| id.text == anchor));
        asked.map(|question| self.opt_text(&question.text)).unwrap_or_default()
    }

    /// The attributes of a marked block, and the words that say whom it is for.
    fn marks(&self, marks: &[Mark]) -> (Html, String) {
        let (mut readers, mut lang, mut labels) = (Vec::new(), None, Vec::new());
        for mark in marks {
            match &mark.meaning {
                Meaning::Reader(reader) => {
                    readers.push(reader.name());
                    labels.push(self.say(&format!("for-{}", reader.name())));
                }
                Meaning::Setting(id) => {
                    let setting = self.edition.settings.settings.iter().find(|(known, ..)| known == id);
                    let name = setting.and_then(|(_, _, setting)| setting.name.as_ref());
                    labels.extend(name.map(|name| name.text.clone()));
                }
                Meaning::Unit(id) => labels.extend(self.edition.named(Kind::Unit, id).map(|unit| self.title(unit))),
                Meaning::Lang(tag) => lang = Some(tag),
                Meaning::Unknown(_) => {}
            }
        }
        let mut attributes = Html::default();
        if !readers.is_empty() {
            attributes.push(&html!(" data-reader=\"{}\"", readers.join(" ")));
        }
        if let Some(lang) = lang {
            attributes.push(&html!(" lang=\"{}\"", lang));
        }
        (attributes, labels.join(", "))
    }

    fn markdown_list(&self, start: Option<u64>, items: &[Item], entry: Option<&Entry>) -> Html {
        let item = |item: &Item| {
            let (attributes, label) = self.marks(&item.marks);
            let label = match label.as_str() {
                "" => Html::default(),
                label => html!("<span class=\"meant-for\">{}:</span> ", label),
            };
            let inside = match item.blocks.as_slice() {
                [Block { content: Content::Paragraph(text), .. }, rest @ ..]
                    if !rest.iter().any(|block| matches!(block.content, Content::Paragraph(_))) =>
                {
                    html!("{}{}", self.inlines(text, entry), self.blocks(rest, entry))
                }
                blocks => self.blocks(blocks, entry),
            };
            html!("<li{}>{}{}</li>\n", attributes, label, inside)
        };
        let items: Html = items.iter().map(item).collect();
        match start {
            Some(1) => html!("<ol>\n{}</ol>\n", items),
            Some(start) => html!("<ol start=\"{}\">\n{}</ol>\n", start, items),
            None => html!("<ul>\n{}</ul>\n", items),
        }
    }

    /// A table; an empty first head means that the first cell of each row is its head. On a phone a row stands as a card,
    /// and each cell says its head again.
    fn markdown_table(&self, table: &Table, entry: Option<&Entry>) -> Html {
        let row_heads = table.head.first().is_some_and(|cell| words(cell).trim().is_empty());
        let heads: Vec<String> = table.head.iter().map(|cell| words(cell).trim().to_owned()).collect();
        let named: Vec<&str> = heads.iter().map(String::as_str).filter(|head| !head.is_empty()).collect();
        let name = format!("{}: {}", self.say("table"), named.join(", "));
        let head = table.head.iter().enumerate().map(|(at, cell)| match at == 0 && row_heads {
            true => html!("<td></td>"),
            false => html!("<th scope=\"col\">{}</th>", self.inlines(cell, entry)),
        });
        let cell = |at: usize, cell: &Vec<Inline>| {
            let text = self.inlines(cell, entry);
            let head = heads.get(at).filter(|head| !head.is_empty() && !text.is_empty());
            let head = head.map(|head| html!("<span class=\"cell-label\" aria-hidden=\"true\">{}</span> ", head));
            match at == 0 && row_heads {
                true => html!("<th scope=\"row\">{}</th>", text),
                false => html!("<td>{}{}</td>", head.unwrap_or_default(), text),
            }
        };
        let row = |row: &Vec<Vec<Inline>>| {
            let cells: Html = row.iter().enumerate().map(|(at, text)| cell(at, text)).collect();
            html!("<tr>{}</tr>\n", cells)
        };
        html!(
            "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{}\"><table class=\"as-cards\">\n\
             <thead><tr>{}</tr></thead>\n<tbody>\n{}</tbody></table></div>\n",
            name,
            head.collect::<Html>(),
            table.rows.iter().map(row).collect::<Html>(),
        )
    }

    /// `{show.…}`: facts of the entry, or of a ladder or plan, through a template of their own.
    fn show(&self, path: &[String], entry: &Entry) -> Html {
        if self.inside {
            return Html::default();
        }
        let writer = Writer { inside: true, ..self.deeper(self.lower) };
        let Some((template, view)) = shown(&writer, path, entry) else { return Html::default() };
        let mut context = context_of("shown", &view);
        context.insert("rank", &(2 + self.lower));
        self.fragment_of(&format!("show/{template}.html"), context)
    }

    /// What a template of the theme makes of a context; nothing, and a fault, where it can't.
    pub fn fragment_of(&self, template: &str, context: tera::Context) -> Html {
        self.tera.render(template, &context).map_or_else(
            |error| {
                self.faults.borrow_mut().push(error);
                Html::default()
            },
            Html::rendered,
        )
    }

    pub(super) fn inlines(&self, line: &[Inline], entry: Option<&Entry>) -> Html {
        line.iter().map(|inline| self.inline(inline, entry)).collect()
    }

    fn inline(&self, inline: &Inline, entry: Option<&Entry>) -> Html {
        match inline {
            Inline::Text(text) => Html::text(text),
            Inline::Emphasis(inside) => html!("<em>{}</em>", self.inlines(inside, entry)),
            Inline::Strong(inside) => html!("<strong>{}</strong>", self.inlines(inside, entry)),
            Inline::Code(code) => html!("<code>{}</code>", code),
            Inline::Link(link) => self.markdown_link(link, entry),
            Inline::Image(image) => self.image(image),
            Inline::SoftBreak => html!("\n"),
            Inline::HardBreak => html!("<br>\n"),
            Inline::Hole(hole) => self.edition.fill(hole).map(|filling| self.filling(&filling)).unwrap_or_default(),
        }
    }

    fn filling(&self, filling: &Filling) -> Html {
        match filling {
            Filling::Text(text) => Html::text(text),
            Filling::Phone(phone) if self.in_link => Html::text(&phone.shown()),
            Filling::Phone(phone) => phone_link(phone),
            Filling::Email(email) if self.in_link => Html::text(email),
            Filling::Email(email) => mail_link(email),
            Filling::Prose(_) if self.inside => Html::default(),
            Filling::Prose(prose) => Writer { inside: true, ..self.clone() }.prose(prose),
            Filling::Word(key, "one") => self.said(key),
            Filling::Word(key, form) => self.said(&format!("{key}.{form}")),
        }
    }

    /// The width and height of a picture of the site, in pixels, where they are known.
    pub fn image_size(&self, path: &str) -> Option<(usize, usize)> {
        let asset = self.site.assets.iter().find(|asset| asset.path == path)?;
        match &asset.facts {
            crate::content::asset::Facts::Image { width, height, .. } if *width > 0 => Some((*width, *height)),
            crate::content::asset::Facts::Svg { size, .. } => *size,
            _ => None,
        }
    }

    fn image(&self, image: &Image) -> Html {
        let size = self.image_size(&image.source);
        let size = size.map(|(width, height)| html!(" width=\"{}\" height=\"{}\"", width, height));
        html!("<img src=\"{}\" alt=\"{}\"{}>", self.file_url(&image.source), image.alt, size.unwrap_or_default())
    }
}

/// A dash for the one hyphen that stands between numbers; a date has two.
fn dashed(typed: &str) -> String {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    match typed.split_once('-') {
        Some((from, to)) if !to.contains('-') && digit(from.chars().next_back()) && digit(to.chars().next()) => {
            format!("{from}–{to}")
        }
        _ => typed.to_owned(),
    }
}

/// The title of an entry: its own, else the theme's word for it.
pub fn title(entry: &Entry, edition: &Edition, words: &Words) -> String {
    if !entry.title.text.is_empty() {
        return entry.title.text.clone();
    }
    match entry.kind {
        Kind::Level => numbered(entry, edition, words),
        Kind::Home => edition.title.clone(),
        Kind::Listing => words.say(&format!("page-{}", entry.name)),
        _ => words.say(&format!("page-{}", entry.kind.name())),
    }
}

/// «Nivå 2», «Steg 3», the level's own label, or the number alone where the site has no word for it.
pub fn numbered(entry: &Entry, edition: &Edition, words: &Words) -> String {
    if let Some(label) = entry.level().and_then(|level| level.label.as_ref()) {
        return label.text.clone();
    }
    let (Some(number), Kind::Level | Kind::Step) = (entry.number, entry.kind) else { return String::new() };
    let key = entry.kind.name();
    let bare = edition
        .settings
        .words
        .iter()
        .any(|(name, _, forms)| name == key && forms.label.as_ref().is_some_and(|label| label.text == "number"));
    if bare { number.to_string() } else { format!("{} {number}", capital(&words.say(key))) }
}
