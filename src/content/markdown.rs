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
    pub blocks: Vec<Block>,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    pub span: Span,
    pub content: BlockContent,
}

#[derive(Debug, Clone, PartialEq)]
pub enum BlockContent {
    Heading(Heading),
    Paragraph(Vec<Inline>),
    List {
        start: Option<u64>,
        items: Vec<ListItem>,
    },
    Quote(Vec<Block>),
    /// A quotation marked `[!NOTE]` and the like.
    Callout(Callout, Vec<Block>),
    Code(String),
    Rule,
    Table(TextTable),
    /// `{show.…}` alone on a line: facts of the document, or of another.
    Show(Vec<String>),
    /// What stands under a heading with a mark, or a marked paragraph: meant for some readers only.
    Marked {
        marks: Vec<Mark>,
        blocks: Vec<Block>,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Callout {
    Note,
    Tip,
    Important,
    Warning,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    pub level: u8,
    /// Unique in its body.
    pub anchor: String,
    /// Whether the editor wrote the anchor, `{#id}`.
    pub named: bool,
    pub text: Vec<Inline>,
    pub marks: Vec<Mark>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ListItem {
    pub marks: Vec<Mark>,
    pub blocks: Vec<Block>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TextTable {
    pub head: Vec<Vec<Inline>>,
    pub rows: Vec<Vec<Vec<Inline>>>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    Text(String),
    Emphasis(Vec<Inline>),
    Strong(Vec<Inline>),
    Code(String),
    Link(Link),
    Image(Image),
    SoftBreak,
    HardBreak,
    Hole(Hole),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    pub target: Target,
    /// Empty where the title of the target is to be shown.
    pub words: Vec<Inline>,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    Reference(Reference),
    Web(String),
    Mail(String),
    Phone(String),
    Anchor(String),
    /// A file of the site, from its folder: `files/skjema.pdf`.
    File(String),
    /// A path typed by hand.
    Path(String),
    Todo,
    /// Was refused; the words stand alone.
    Nothing,
}

/// `helsestasjon`, `service:ppt`, `step:undring/definer-uroa#kven`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    pub kind: Option<Kind>,
    pub id: String,
    pub anchor: Option<String>,
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

#[derive(Debug, Clone, PartialEq)]
pub struct Image {
    /// A file of the site, or what was written where that is refused.
    pub source: String,
    pub alt: String,
    pub span: Span,
}

/// `{contact.barnevernsvakt.phone}`: a fact that stands elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hole {
    pub path: Vec<String>,
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
