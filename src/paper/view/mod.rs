//! Views of documents on paper: what a template under `print/` gets.

use std::collections::BTreeMap;

use serde::Serialize;

mod booklet;
mod deadlines;
mod form;
mod hand_out;
mod measures;
mod meeting;
mod overview;
mod table_sheet;

pub(super) use booklet::{Booklet, booklet};
pub(super) use deadlines::{DeadlineSheet, deadlines};
pub(super) use form::{Form, form};
pub(super) use hand_out::{HandOut, contact_sheet, relay_log};
pub(super) use measures::{Measures, measures};
pub(super) use meeting::{MeetingSheet, meeting};
pub(super) use overview::{Overview, overview};
pub(super) use table_sheet::{TableSheet, ladder_sheet, level_table};

use super::text::{FactNode, ROOT, TextNode, blocks, line, words};
use crate::markup::Html;
use crate::model::{Colour, Entry, Purpose, ReaderKind, Warning};
use crate::render::view::{Fact, site_frame};
use crate::render::{Design, Writer, context_of};

/// What every document has.
#[derive(Serialize)]
pub(super) struct Paper {
    /// The tag of the document's language.
    pub lang: String,
    pub title: String,
    /// The site's own title, else the municipality's name.
    pub site: String,
    pub municipality: String,
    /// An image, with what it shows in words.
    pub logo: Option<TextNode>,
    /// The municipality's main colour, else the theme's.
    pub primary: Ink,
    pub acute: AcuteBox,
    /// What a consultation copy says about itself; else empty.
    pub hearing: String,
    /// When it was last reviewed, and until when it is valid; may be empty.
    pub reviewed: String,
    pub valid_to: String,
    /// Where it is on the web; empty for a site without an address. The press has the same as a QR code: the picture `/qr.svg`.
    pub address: String,
    /// Whether it is in large print.
    pub large: bool,
    /// The theme's words for templates.
    pub words: BTreeMap<&'static str, String>,
    pub content: PaperContent,
}

/// The document's own content, as `data.content`.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum PaperContent {
    Overview(Overview),
    Booklet(Booklet),
    Measures(Measures),
    HandOut(HandOut),
    Meeting(Box<MeetingSheet>),
    Form(Form),
    Deadlines(DeadlineSheet),
    Table(TableSheet),
}

/// A colour, the colour of text on it, and the same as a line on white paper.
#[derive(Serialize)]
pub(super) struct Ink {
    /// `#1f5c4a`, like all three.
    pub fill: String,
    /// Black or white.
    pub on: String,
    /// The colour, made darker if needed, until its contrast to white is 3.
    pub line: String,
}

impl Ink {
    pub(super) fn of(colour: Colour) -> Ink {
        let line = colour.seen_on(Colour::WHITE, 3.0);
        Ink { fill: colour.to_string(), on: colour.ink().to_string(), line: line.to_string() }
    }
}

/// The acute warning in the voice of the document's reader.
#[derive(Serialize)]
pub(super) struct AcuteBox {
    pub text: Vec<TextNode>,
    /// The contacts that the text does not mention.
    pub contacts: Vec<Vec<TextNode>>,
    /// The short line, in plain words: for the foot of a page, where nothing can be a link.
    pub short: String,
}

impl AcuteBox {
    fn of(writer: &Writer, warning: &Warning, short: Option<ReaderKind>) -> AcuteBox {
        let text = |warning: &Warning| {
            let mut text = warning.words.map(|words| line(&writer.prose(words))).unwrap_or_default();
            // A last sentence that only links to a page («Read more») is of no use here.
            if let [before @ .., TextNode::Link { to, .. }] = text.as_slice()
                && to.starts_with(ROOT)
                && words(before).trim_end().ends_with(['.', '!', '?', ':'])
            {
                text.pop();
            }
            text
        };
        let numbers = |warning: &Warning| -> Vec<Vec<TextNode>> {
            site_frame::numbers(writer, warning).iter().map(line).collect()
        };
        let short = writer.edition.warning(short);
        let said = words(&text(&short)).trim().to_owned();
        let said = [vec![said], numbers(&short).iter().map(|number| words(number)).collect()].concat();
        AcuteBox { text: text(warning), contacts: numbers(warning), short: said.join(" ") }
    }
}

/// The words of the theme that templates of documents use.
pub(super) const WORDS: [&str; 38] = [
    "acute-label",
    "at-need",
    "outside-flow",
    "contents",
    "our-unit",
    "fact-bti-contact",
    "paper-page",
    "paper-on-web",
    "paper-reviewed",
    "paper-valid-to",
    "paper-date",
    "paper-place",
    "paper-present",
    "paper-name",
    "paper-role",
    "paper-child-says",
    "paper-agreed",
    "paper-what",
    "paper-who",
    "paper-by-when",
    "paper-next-meeting",
    "paper-not-stored",
    "paper-school-line",
    "paper-your-contact",
    "paper-take-part",
    "meeting",
    "phone",
    "paper-picture",
    "measure-what",
    "measure-whom",
    "measure-more",
    "deadline-of",
    "deadline",
    "fact-responsible",
    "set-by",
    "paper-our-date",
    "paper-case",
    "sheet-more",
];

/// A document's common parts around its content. A reader who is no member of staff has a voice of its own in the warning.
pub(super) fn paper(
    writer: &Writer,
    design: &Design,
    title: String,
    reader: Option<ReaderKind>,
    content: PaperContent,
) -> Paper {
    let (edition, settings) = (writer.edition, &writer.edition.settings);
    let warning = if reader.is_some() { edition.warning(reader) } else { edition.whole_warning() };
    // At the foot of a sheet that has the warning itself, and room for little more, stands the line to all.
    let short = reader.filter(|_| matches!(content, PaperContent::Form(_)));
    let logo = settings.look.logo.as_ref().map(|logo| TextNode::Image {
        src: format!("{ROOT}{}", logo.path),
        alt: settings.look.logo_alt.as_ref().map(|alt| alt.text.clone()).unwrap_or_default(),
    });
    Paper {
        lang: edition.lang.clone(),
        title,
        site: edition.title.clone(),
        municipality: settings.name.as_ref().map(|name| name.text.clone()).unwrap_or_default(),
        logo,
        primary: Ink::of(design.primary(Some(writer.site.first()))),
        acute: AcuteBox::of(writer, &warning, short),
        hearing: if writer.site.purpose == Purpose::Consultation { writer.say("hearing") } else { String::new() },
        reviewed: String::new(),
        valid_to: String::new(),
        address: String::new(),
        large: false,
        words: WORDS.iter().map(|key| (*key, writer.say(key))).collect(),
        content,
    }
}

fn fact_node(fact: &Fact) -> FactNode {
    FactNode::new(line(&Html::text(&fact.label)), items(&fact.items))
}

/// One item as it is, several as a list.
fn items(items: &[Html]) -> Vec<TextNode> {
    match items {
        [one] => blocks(one),
        items => vec![TextNode::List { start: None, items: items.iter().map(blocks).collect() }],
    }
}

/// A fact with a word of the theme as its label; `None` if there is nothing to say.
fn labelled(writer: &Writer, key: &str, html: &[Html]) -> Option<FactNode> {
    let html: Vec<Html> = html.iter().filter(|item| !item.is_blank()).map(Html::capital).collect();
    let label = || line(&writer.said(key).capital());
    (!html.is_empty()).then(|| FactNode { label: label(), c: items(&html) })
}

/// What a template of the theme makes of a view, as blocks: paper says what the page says, in the same order.
fn through<T: Serialize>(writer: &Writer, template: &str, view: &T) -> Vec<TextNode> {
    blocks(&writer.fragment_of(template, context_of("page", view)))
}

/// A title, with its language if that is not the document's.
#[derive(Serialize)]
pub(super) struct Titled {
    pub text: String,
    /// The tag; empty if it is the document's.
    pub lang: String,
}

impl Titled {
    fn of(writer: &Writer, entry: &Entry, text: String) -> Titled {
        Titled { text, lang: writer.title_lang(entry) }
    }
}

/// The colour of a level.
fn ink_of(design: &Design, entry: &Entry) -> Ink {
    Ink::of(design.of_level(entry).unwrap_or(Colour::BLACK))
}
