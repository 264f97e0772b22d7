//! The text of a document as a tree of blocks with their places. It stays a tree until a page is written.

mod link;
mod mark;
mod parse;
mod show;

pub use link::outside;
pub use mark::{Mark, Meaning, ReaderKind};
pub use parse::{TextPlace, blocks, inline};
pub use show::Show;

use super::kind::Kind;
use super::letters::seen;
use crate::diagnostic::Span;

/// The text of a document.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Body {
    /// In order; what follows a heading with marks is in one block with it.
    pub blocks: Vec<Block>,
    /// The whole text in its file, without the front matter.
    pub span: Span,
}

/// A part of a text on lines of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// The block as it is written; the whole text if exact places in it are unknown.
    pub span: Span,
    /// What it is, with its content.
    pub content: BlockContent,
}

/// The kinds of blocks that a text may have.
#[derive(Debug, Clone, PartialEq)]
pub enum BlockContent {
    /// Only the heading: what is under it follows as blocks of its own.
    Heading(Heading),
    /// Words; also those of a list item without a blank line around it.
    Paragraph(Vec<Inline>),
    /// Numbered or bulleted.
    List {
        /// The first number; `None` for a bulleted list.
        start: Option<u64>,
        /// In order.
        items: Vec<ListItem>,
    },
    /// A quotation that is not marked as a callout.
    Quote(Vec<Block>),
    /// A quotation marked `[!NOTE]` and the like.
    Callout(Callout, Vec<Block>),
    /// Fenced or indented, as it is written. Its language is not kept.
    Code(String),
    /// A line across the text, `---`.
    Rule,
    /// A table written with `|`.
    Table(TextTable),
    /// `{show.…}` alone on a line: facts of this document, or of another.
    Show(Vec<String>),
    /// What is under a heading with a mark, or a marked paragraph: meant for some readers only.
    Marked {
        /// At least one.
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
    /// Empty if it is for all; else it opens a [`BlockContent::Marked`] with the same marks, unless it is in a quotation.
    pub marks: Vec<Mark>,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct ListItem {
    /// Empty if it is for all.
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
    /// What is between backticks.
    Code(String),
    /// Words that lead somewhere.
    Link(Link),
    /// A picture within the line.
    Image(Image),
    /// The end of a line in the file, which is shown as a space.
    SoftBreak,
    /// The end of a line that is shown as a line break.
    HardBreak,
    /// Filled with what is written elsewhere.
    Hole(Hole),
}

/// `[words](target)`, `[[id]]`, `<address>`, or an address in the text.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// Where it leads.
    pub target: Target,
    /// Empty if the title of the target is to be shown.
    pub words: Vec<Inline>,
    /// Whether it is an address that is written in the text as it is, without brackets.
    pub bare: bool,
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
    /// What follows `tel:`, as it is written.
    Phone(String),
    /// What follows `sms:`: a number, with what may follow after `?`.
    Message(String),
    /// What follows `#`: a heading of the same text.
    Anchor(String),
    /// A file of the site, from its folder: `files/skjema.pdf`.
    File(String),
    /// A path typed by hand.
    Path(String),
    /// `todo:`, still to be found.
    Todo,
    /// It was refused; the words remain, without a link.
    Nothing,
}

/// `helsestasjon`, `service:ppt`, `step:undring/definer-uroa#kven`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The kind before the colon; without one, any that is allowed where it is written.
    pub kind: Option<Kind>,
    /// The identifier, preceded by those of its parents if they are written, with `/` between them.
    pub id: String,
    /// What follows `#`: a heading of the target's text.
    pub anchor: Option<String>,
    /// The link or the value that it is.
    pub span: Span,
}

impl Reference {
    /// Reads a reference. A word before `:` that is no kind is kept in the identifier, which is then found to be unknown.
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
        Reference { kind, id: seen(id).into_owned(), anchor, span }
    }
}

/// `![alt](source)`.
#[derive(Debug, Clone, PartialEq)]
pub struct Image {
    /// A file of the site, or what was written if that was refused.
    pub source: String,
    /// What it shows, in plain words; empty if nothing is written.
    pub alt: String,
    /// The whole of it.
    pub span: Span,
}

/// `{contact.barnevernsvakt.phone}`: a fact that is written elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hole {
    /// What is between the braces, split at its dots: at least one part.
    pub path: Vec<String>,
    /// With its braces.
    pub span: Span,
}

/// A text in which only links, references and holes are Markdown: nothing in it is emphasis, a heading or a list, and its
/// lines stay lines.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for line in text.lines().map(str::trim) {
        if !escaped.is_empty() {
            // A line break that is kept, unless the line is empty and parts two paragraphs.
            escaped.push_str(if line.is_empty() || escaped.ends_with('\n') { "\n" } else { "\\\n" });
        }
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        let numbered = digits > 0 && line[digits..].starts_with(['.', ')']);
        if numbered {
            escaped.push_str(&line[..digits]);
            escaped.push('\\');
        } else if line.starts_with(['#', '>', '+', '-', '=', '|']) {
            escaped.push('\\');
        }
        // How deep in `[[…]]` or `{…}`, whose names are no words.
        let mut inside = 0_usize;
        let rest = if numbered { &line[digits..] } else { line };
        for (at, c) in rest.char_indices() {
            match c {
                '{' => inside += 1,
                '[' if rest[at..].starts_with("[[") => inside += 1,
                '}' => inside = inside.saturating_sub(1),
                ']' if rest[at..].starts_with("]]") => inside = inside.saturating_sub(1),
                '*' | '_' | '`' | '~' | '\\' if inside == 0 => escaped.push('\\'),
                _ => {}
            }
            escaped.push(c);
        }
    }
    escaped
}

/// The words of inline content, without what fills holes and without the targets of links.
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

/// The lines of inline content in the block itself, not in the blocks inside it.
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
