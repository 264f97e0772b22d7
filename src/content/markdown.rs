//! The text of a document as a tree of blocks with places. It stays a tree until a page is written.

mod link;
mod mark;
mod parse;
mod show;

pub use mark::{Mark, Meaning, ReaderKind};
pub use parse::{TextPlace, blocks, inline};
pub use show::Show;

use super::kind::Kind;
use crate::diagnostic::Span;

/// The text of a document.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Body {
    /// In their order; what follows a heading with marks lies in a block with it.
    pub blocks: Vec<Block>,
    /// The whole text in its file, without the front matter.
    pub span: Span,
}

/// A part of a text that stands on lines of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// The block as it is written; the whole text where that is not known letter by letter.
    pub span: Span,
    /// What it is, with what stands in it.
    pub content: BlockContent,
}

/// The kinds of blocks that a text may have.
#[derive(Debug, Clone, PartialEq)]
pub enum BlockContent {
    /// A heading alone: what stands under it comes after it.
    Heading(Heading),
    /// Words; also those of a list item without a blank line around it.
    Paragraph(Vec<Inline>),
    /// With numbers or with points.
    List {
        /// The first number; `None` for a list with points.
        start: Option<u64>,
        /// In their order.
        items: Vec<ListItem>,
    },
    /// A quotation without such a mark as a callout has.
    Quote(Vec<Block>),
    /// A quotation marked `[!NOTE]` and the like.
    Callout(Callout, Vec<Block>),
    /// Between fences or indented, as it is written. Its language is not kept.
    Code(String),
    /// A line across the text, `---`.
    Rule,
    /// A table written with `|`.
    Table(TextTable),
    /// `{show.…}` alone on a line: facts of the document, or of another.
    Show(Vec<String>),
    /// What stands under a heading with a mark, or a marked paragraph: meant for some readers only.
    Marked {
        /// One at least.
        marks: Vec<Mark>,
        /// The heading and all below it, or the paragraph.
        blocks: Vec<Block>,
    },
}

/// What a quotation is marked as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Callout {
    /// `[!NOTE]`.
    Note,
    /// `[!TIP]`.
    Tip,
    /// `[!IMPORTANT]`.
    Important,
    /// `[!WARNING]` and `[!CAUTION]`.
    Warning,
}

/// A heading in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// 1 to 6: the number of its `#`.
    pub level: u8,
    /// Unique in its body.
    pub anchor: String,
    /// Whether the editor wrote the anchor, `{#id}`.
    pub named: bool,
    /// Its words, without anchor and marks.
    pub text: Vec<Inline>,
    /// None where it is for all; else it opens a [`BlockContent::Marked`] with the same, unless it stands in a quotation.
    pub marks: Vec<Mark>,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct ListItem {
    /// None where it is for all.
    pub marks: Vec<Mark>,
    /// Its words as a paragraph, then what is indented below them.
    pub blocks: Vec<Block>,
}

/// A table in a text.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TextTable {
    /// The cells of the first row.
    pub head: Vec<Vec<Inline>>,
    /// The rows below it, each by its cells.
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    /// Plain words, with escapes and `&…;` read.
    Text(String),
    /// `*words*`.
    Emphasis(Vec<Inline>),
    /// `**words**`.
    Strong(Vec<Inline>),
    /// What stands between backticks.
    Code(String),
    /// Words that lead somewhere.
    Link(Link),
    /// A picture, set in the line.
    Image(Image),
    /// The end of a line in the file, which is shown as a space.
    SoftBreak,
    /// The end of a line that is shown as one.
    HardBreak,
    /// Filled with what stands elsewhere.
    Hole(Hole),
}

/// `[words](target)`, `[[id]]` or `<address>`.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// Where it leads.
    pub target: Target,
    /// Empty where the title of the target is to be shown.
    pub words: Vec<Inline>,
    /// The whole of it, words and target.
    pub span: Span,
}

/// Where a link leads, by how it is written.
#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    /// `[[id]]` or `@id`: something of the site.
    Reference(Reference),
    /// `https://…` or `http://…`, without white space.
    Web(String),
    /// The address without `mailto:`, with what may follow after `?`.
    Mail(String),
    /// What stands after `tel:`, as it is written.
    Phone(String),
    /// What stands after `#`: a heading of the same text.
    Anchor(String),
    /// A file of the site, from its folder: `files/skjema.pdf`.
    File(String),
    /// A path typed by hand.
    Path(String),
    /// `todo:`, still to be found.
    Todo,
    /// Was refused; the words stand alone.
    Nothing,
}

/// `helsestasjon`, `service:ppt`, `step:undring/definer-uroa#kven`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The kind before the colon; without one, any that the place it stands in allows.
    pub kind: Option<Kind>,
    /// The identifier, after those of what it lies in where they are written, with `/`.
    pub id: String,
    /// What stands after `#`: a heading of that text.
    pub anchor: Option<String>,
    /// The link or the value that it is.
    pub span: Span,
}

impl Reference {
    /// Reads a reference. A word before `:` that is no kind is kept in the identifier, and so found to be unknown.
    pub fn parse(text: &str, span: Span) -> Reference {
        let (text, anchor) = match text.split_once('#') {
            Some((text, anchor)) => (text, Some(anchor.to_owned())),
            None => (text, None),
        };
        let (kind, id) = match text.split_once(':') {
            Some((kind, id)) => match Kind::named(kind) {
                Some(kind) => (Some(kind), id),
                None => (None, text),
            },
            None => (None, text),
        };
        Reference { kind, id: id.trim().to_owned(), anchor, span }
    }
}

/// `![alt](source)`.
#[derive(Debug, Clone, PartialEq)]
pub struct Image {
    /// A file of the site, or what was written where that is refused.
    pub source: String,
    /// What it shows, in plain words; empty where nothing is written.
    pub alt: String,
    /// The whole of it.
    pub span: Span,
}

/// `{contact.barnevernsvakt.phone}`: a fact that stands elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hole {
    /// What stands between the braces, parted at its points: one part at least.
    pub path: Vec<String>,
    /// With its braces.
    pub span: Span,
}

/// The words of inline content, without what stands in holes and without links' targets.
pub fn words(line: &[Inline]) -> String {
    let mut text = String::new();
    for inline in line {
        match inline {
            Inline::Text(words) | Inline::Code(words) => text.push_str(words),
            Inline::Emphasis(inside) | Inline::Strong(inside) => text.push_str(&words(inside)),
            Inline::Link(link) => text.push_str(&words(&link.words)),
            Inline::Image(image) => text.push_str(&image.alt),
            Inline::SoftBreak | Inline::HardBreak => text.push(' '),
            Inline::Hole(_) => {}
        }
    }
    text
}

/// Calls `visit` for each block of a tree, the outer before the inner.
pub fn walk_blocks<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a Block)) {
    for block in blocks {
        visit(block);
        match &block.content {
            BlockContent::List { items, .. } => items.iter().for_each(|item| walk_blocks(&item.blocks, visit)),
            BlockContent::Quote(inside)
            | BlockContent::Callout(_, inside)
            | BlockContent::Marked { blocks: inside, .. } => {
                walk_blocks(inside, visit);
            }
            _ => {}
        }
    }
}

/// The lines of inline content that stand in one block itself, not in the blocks inside it.
pub fn lines(block: &Block) -> Vec<&[Inline]> {
    match &block.content {
        BlockContent::Heading(heading) => vec![&heading.text],
        BlockContent::Paragraph(text) => vec![text],
        BlockContent::Table(table) => {
            let rows = table.rows.iter().flatten();
            table.head.iter().chain(rows).map(Vec::as_slice).collect()
        }
        _ => Vec::new(),
    }
}

/// Calls `visit` for each inline of a line, the outer before the inner.
pub fn walk_line<'a>(line: &'a [Inline], visit: &mut dyn FnMut(&'a Inline)) {
    for inline in line {
        visit(inline);
        match inline {
            Inline::Emphasis(inside) | Inline::Strong(inside) => walk_line(inside, visit),
            Inline::Link(link) => walk_line(&link.words, visit),
            _ => {}
        }
    }
}
