//! A text as a tree, as templates of documents get it.

use serde::Serialize;

use crate::diagnostic::is_invisible;
use crate::markup::capital;

/// A part of a text, as templates of documents get it: `t` says what it is, `s` is plain words, `c` the parts inside.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "t", rename_all = "lowercase")]
pub(crate) enum TextNode {
    // Inline.
    Text {
        s: String,
    },
    Strong {
        c: Vec<TextNode>,
    },
    Emph {
        c: Vec<TextNode>,
    },
    Code {
        s: String,
    },
    /// A link to an address, which begins with [`ROOT`] if it is a page or file of the site.
    Link {
        to: String,
        c: Vec<TextNode>,
    },
    Break,
    /// Words, or blocks, in a language other than that of the text around them.
    Lang {
        lang: String,
        c: Vec<TextNode>,
    },
    Image {
        src: String,
        alt: String,
    },
    /// A box to tick.
    Box,
    /// A line to write on.
    Line,
    // Blocks.
    Par {
        c: Vec<TextNode>,
    },
    /// The rank is 1 for a heading directly under whatever contains the text, and no rank is skipped.
    Heading {
        rank: usize,
        c: Vec<TextNode>,
    },
    List {
        start: Option<u64>,
        items: Vec<Vec<TextNode>>,
    },
    Quote {
        c: Vec<TextNode>,
    },
    /// What is set off from the rest: a callout, words to some readers.
    Note {
        label: Vec<TextNode>,
        c: Vec<TextNode>,
    },
    Pre {
        s: String,
    },
    Rule,
    Table {
        head: Vec<Vec<TextNode>>,
        rows: Vec<Vec<Cell>>,
    },
    Facts {
        items: Vec<FactNode>,
    },
}

/// A cell of a table below its head.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Cell {
    /// Whether it is the head of its row.
    pub head: bool,
    /// How many columns it is as wide as.
    pub across: usize,
    pub c: Vec<TextNode>,
}

/// A label and what belongs to it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct FactNode {
    pub label: Vec<TextNode>,
    pub c: Vec<TextNode>,
}

impl FactNode {
    /// The label begins with a capital letter, and so does its content unless it has links: as on a page.
    pub(crate) fn new(mut label: Vec<TextNode>, mut c: Vec<TextNode>) -> FactNode {
        begin_with_capital(&mut label);
        match c.as_mut_slice() {
            [TextNode::List { items, .. }] => items.iter_mut().for_each(|item| begin_unlinked(item)),
            c => begin_unlinked(c),
        }
        FactNode { label, c }
    }
}

fn begin_unlinked(nodes: &mut [TextNode]) {
    if !nodes.iter().any(TextNode::holds_link) {
        begin_with_capital(nodes);
    }
}

/// Capitalises the first text of some nodes; returns whether there was one.
pub(super) fn begin_with_capital(nodes: &mut [TextNode]) -> bool {
    nodes.iter_mut().any(|node| match node {
        TextNode::Text { s } => {
            *s = capital(s);
            !s.is_empty()
        }
        TextNode::Strong { c }
        | TextNode::Emph { c }
        | TextNode::Link { c, .. }
        | TextNode::Lang { c, .. }
        | TextNode::Par { c } => begin_with_capital(c),
        _ => true,
    })
}

impl TextNode {
    fn holds_link(&self) -> bool {
        match self {
            TextNode::Link { .. } => true,
            TextNode::Strong { c } | TextNode::Emph { c } | TextNode::Lang { c, .. } | TextNode::Par { c } => {
                c.iter().any(TextNode::holds_link)
            }
            _ => false,
        }
    }
}

/// What the address of a page or file of the site begins with, in text parsed here.
pub(crate) const ROOT: &str = "betre:/";

/// The words of a line, without links and emphasis.
pub(crate) fn words(nodes: &[TextNode]) -> String {
    let word = |node: &TextNode| match node {
        TextNode::Text { s } | TextNode::Code { s } => s.clone(),
        TextNode::Strong { c } | TextNode::Emph { c } | TextNode::Link { c, .. } | TextNode::Lang { c, .. } => words(c),
        TextNode::Break => " ".to_owned(),
        _ => String::new(),
    };
    nodes.iter().map(word).collect()
}

/// The same without links. The head of a table is repeated on each of its pages, and what is repeated can't contain links
/// (PDF/UA-1).
pub(super) fn without_links(nodes: Vec<TextNode>) -> Vec<TextNode> {
    let bare = |node: TextNode| match node {
        TextNode::Link { c, .. } => without_links(c),
        TextNode::Strong { c } => vec![TextNode::Strong { c: without_links(c) }],
        TextNode::Emph { c } => vec![TextNode::Emph { c: without_links(c) }],
        TextNode::Lang { lang, c } => vec![TextNode::Lang { lang, c: without_links(c) }],
        node => vec![node],
    };
    nodes.into_iter().flat_map(bare).collect()
}

/// Whether a character is visible on paper: not those that only control how others are joined, coloured or ordered.
pub(crate) fn is_seen(c: char) -> bool {
    !is_invisible(c) && !c.is_control() && !matches!(c, '\u{1f3fb}'..='\u{1f3ff}')
}

/// Whether nothing in a text is visible.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || !is_seen(c))
}

/// A line without white space at its ends, and without empty text there.
pub(super) fn trimmed(nodes: Vec<TextNode>) -> Vec<TextNode> {
    let is_blank = |node: &TextNode| matches!(node, TextNode::Text { s } if s.trim().is_empty());
    let mut nodes: Vec<TextNode> = nodes.into_iter().skip_while(is_blank).collect();
    while nodes.last().is_some_and(is_blank) {
        nodes.pop();
    }
    if let Some(TextNode::Text { s }) = nodes.first_mut() {
        *s = s.trim_start().to_owned();
    }
    if let Some(TextNode::Text { s }) = nodes.last_mut() {
        *s = s.trim_end().to_owned();
    }
    nodes
}

/// Gives headings ranks from 1 on without skipping any, as PDF/UA-1 demands (ISO 14289-1, 7.4.2).
pub(super) fn rank(nodes: &mut [TextNode], open: &mut Vec<usize>) {
    for node in nodes {
        match node {
            TextNode::Heading { rank, .. } => {
                while open.last().is_some_and(|above| above >= rank) {
                    open.pop();
                }
                open.push(*rank);
                *rank = open.len();
            }
            TextNode::Quote { c } | TextNode::Note { c, .. } | TextNode::Lang { c, .. } => self::rank(c, open),
            TextNode::List { items, .. } => items.iter_mut().for_each(|item| self::rank(item, open)),
            TextNode::Facts { items } => items.iter_mut().for_each(|item| self::rank(&mut item.c, open)),
            _ => {}
        }
    }
}
