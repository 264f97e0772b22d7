//! The text of a document, block by block.

use super::Writer;
use super::link::{message_link, phone_link};
use crate::content::markdown::{Block, BlockContent, Callout, Image, Inline, ListItem, TextTable, words};
use crate::markup::{Html, html, mail_link};
use crate::model::{Entry, Filling, Kind, Mark, Meaning};
use crate::render::theme::context_of;
use crate::render::view::shown;

/// The room for a picture in a text, in the standard theme: at most so many pixels, and so many beside it. Another theme's may
/// differ: a browser then chooses a size that is a little larger or smaller than need be.
const TEXT_WIDTH: usize = 704;
const MARGINS: usize = 32;

impl Writer<'_> {
    /// The text of an entry.
    pub fn body(&self, entry: &Entry) -> Html {
        self.text_of(&entry.body.blocks, entry)
    }

    /// The first paragraph of an entry's text, and the rest of it.
    pub fn lead_and_body(&self, entry: &Entry) -> (Html, Html) {
        match entry.body.blocks.as_slice() {
            [Block { content: BlockContent::Paragraph(first), .. }, rest @ ..] => (
                self.in_language(entry.body.span, "span", |writer| writer.inlines(first, Some(entry))),
                self.text_of(rest, entry),
            ),
            blocks => (Html::default(), self.text_of(blocks, entry)),
        }
    }

    /// Blocks of an entry's text, marked with their language if it is not the page's.
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

    /// Some blocks of a body, for another page, with headings `ranks` ranks lower.
    pub fn fragment(&self, blocks: &[Block], entry: &Entry, ranks: u8) -> Html {
        self.deeper(ranks).text_of(blocks, entry)
    }

    /// Whether texts are shown on a page other than their own.
    pub fn elsewhere(&self) -> bool {
        !self.anchors && !self.on_own_page
    }

    fn block(&self, block: &Block, entry: Option<&Entry>) -> Html {
        match &block.content {
            BlockContent::Heading(heading) => {
                let mut text = self.inlines(&heading.text, entry);
                if text.is_empty() {
                    text = self.question(&heading.anchor);
                }
                let rank = (heading.level.max(2) + self.lower).min(6);
                if self.anchors {
                    html!("<h{0} id=\"{1}\">{2}</h{0}>\n", rank, heading.anchor, text)
                } else {
                    html!("<h{0}>{1}</h{0}>\n", rank, text)
                }
            }
            BlockContent::Paragraph(text) => html!("<p>{}</p>\n", self.inlines(text, entry)),
            BlockContent::List { start, items } => self.markdown_list(*start, items, entry),
            BlockContent::Quote(blocks) => html!("<blockquote>\n{}</blockquote>\n", self.blocks(blocks, entry)),
            BlockContent::Callout(kind, blocks) => {
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
            BlockContent::Code(code) => html!("<pre><code>{}</code></pre>\n", code),
            BlockContent::Rule => html!("<hr>\n"),
            BlockContent::Table(table) => self.markdown_table(table, entry),
            BlockContent::Show(path) => entry.map(|entry| self.show(path, entry)).unwrap_or_default(),
            BlockContent::Marked { marks, blocks } => {
                let (attributes, label) = self.marks(marks);
                let label =
                    if label.is_empty() { Html::default() } else { html!("<p class=\"meant-for\">{}</p>\n", label) };
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
                    let setting = self.edition.settings.settings.iter().find(|setting| setting.key == *id);
                    let name = setting.and_then(|setting| setting.value.name.as_ref());
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
        (attributes, self.listed(&labels))
    }

    fn markdown_list(&self, start: Option<u64>, items: &[ListItem], entry: Option<&Entry>) -> Html {
        let item = |item: &ListItem| {
            let (attributes, label) = self.marks(&item.marks);
            let label = match label.as_str() {
                "" => Html::default(),
                label => html!("<span class=\"meant-for\">{}:</span> ", label),
            };
            let inside = match item.blocks.as_slice() {
                [Block { content: BlockContent::Paragraph(text), .. }, rest @ ..]
                    if !rest.iter().any(|block| matches!(block.content, BlockContent::Paragraph(_))) =>
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

    /// A table; an empty first head means that the first cell of each row is its head. On a phone a row is shown as a card,
    /// and each cell repeats its head.
    fn markdown_table(&self, table: &TextTable, entry: Option<&Entry>) -> Html {
        let is_blank = table.head.first().is_some_and(|cell| words(cell).trim().is_empty());
        // A first column that is bold throughout names the rows.
        let names_row = |row: &Vec<Vec<Inline>>| matches!(row.first().map(Vec::as_slice), Some([Inline::Strong(_)]));
        let row_heads = is_blank || (!table.rows.is_empty() && table.rows.iter().all(names_row));
        let heads: Vec<String> = table.head.iter().map(|cell| words(cell).trim().to_owned()).collect();
        let named: Vec<String> = heads.iter().filter(|head| !head.is_empty()).cloned().collect();
        let name = format!("{}: {}", self.say("table"), self.listed(&named));
        let head = table.head.iter().enumerate().map(|(at, cell)| {
            if at == 0 && is_blank {
                html!("<td></td>")
            } else {
                html!("<th scope=\"col\">{}</th>", self.inlines(cell, entry))
            }
        });
        let cell = |at: usize, cell: &Vec<Inline>| {
            let text = self.inlines(cell, entry);
            let head = heads.get(at).filter(|head| !head.is_empty() && !text.is_empty());
            let head = head.map(|head| html!("<span class=\"cell-label\" aria-hidden=\"true\">{}</span> ", head));
            if at == 0 && row_heads {
                html!("<th scope=\"row\">{}</th>", text)
            } else {
                html!("<td>{}{}</td>", head.unwrap_or_default(), text)
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
        let writer = Writer { inside: true, on_own_page: self.anchors, ..self.deeper(self.lower) };
        let Some((template, view)) = shown(&writer, path, entry) else { return Html::default() };
        let mut context = context_of("shown", &view);
        context.insert("rank", &(2 + self.lower));
        self.fragment_of(&format!("show/{template}.html"), context)
    }

    /// What a template of the theme makes of a context; empty, and a fault is noted, if it can't.
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
            Filling::Message(phone) if self.in_link => Html::text(&phone.shown()),
            Filling::Message(phone) => message_link(phone),
            Filling::Hours(_) if self.inside => Html::default(),
            Filling::Hours(hours) => Writer { inside: true, ..self.clone() }.hours(hours),
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

    /// The width and height of a picture of the site, in pixels, if they are known.
    pub fn image_size(&self, path: &str) -> Option<(usize, usize)> {
        self.site.assets.iter().find(|asset| asset.path == path)?.pixels()
    }

    fn image(&self, image: &Image) -> Html {
        if let Some(html) = self.photo(image) {
            return html;
        }
        let size = self.image_size(&image.source);
        let size = size.map(|(width, height)| html!(" width=\"{}\" height=\"{}\"", width, height));
        html!("<img src=\"{}\" alt=\"{}\"{}>", self.file_url(&image.source), image.alt, size.unwrap_or_default())
    }

    /// A photograph that was made in sizes of its own: browsers choose the one that is enough for their screen.
    fn photo(&self, image: &Image) -> Option<Html> {
        let sizes = self.shared.photos.of(&image.source);
        let largest = sizes.last()?;
        let mut choice = Html::default();
        if sizes.len() > 1 {
            let choices: Vec<String> =
                sizes.iter().map(|size| format!("{} {}w", self.file_url(&size.path), size.width)).collect();
            let most = largest.width.min(TEXT_WIDTH);
            choice = html!(
                " srcset=\"{}\" sizes=\"(min-width: {}px) {}px, 100vw\"",
                choices.join(", "),
                most + MARGINS,
                most
            );
        }
        Some(html!(
            "<img src=\"{}\"{} alt=\"{}\" width=\"{}\" height=\"{}\">",
            self.file_url(&largest.path),
            choice,
            image.alt,
            largest.width,
            largest.height
        ))
    }
}
