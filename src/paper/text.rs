//! The text of a view as a tree, for what is set on paper: read from the HTML that pages show.
//!
//! What a page says and what paper says are one: both come from the same writer and the same components, and only here do
//! they part. What is no text (a control, a drawing) is left out; an element that is not known stands for what is in it.

use html5gum::{HtmlString, StartTag, Token, Tokenizer};
use serde::Serialize;

use crate::markup::{Html, capital};

/// A part of a text, as templates of documents get it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "t", rename_all = "lowercase")]
pub enum Node {
    // In a line.
    Text {
        s: String,
    },
    Strong {
        c: Vec<Node>,
    },
    Emph {
        c: Vec<Node>,
    },
    Code {
        s: String,
    },
    /// A link to an address, which begins at [`ROOT`] where it is a page of the site.
    Link {
        to: String,
        c: Vec<Node>,
    },
    Break,
    /// Words in another language than those around them; so may blocks be.
    Lang {
        lang: String,
        c: Vec<Node>,
    },
    Image {
        src: String,
        alt: String,
    },
    /// A box to tick.
    Box,
    /// A line to write on.
    Line,
    // On lines of their own.
    Par {
        c: Vec<Node>,
    },
    /// The rank is 1 for a heading that stands right under what holds the text, and never leaps.
    Heading {
        rank: usize,
        c: Vec<Node>,
    },
    List {
        start: Option<u64>,
        items: Vec<Vec<Node>>,
    },
    Quote {
        c: Vec<Node>,
    },
    /// What is set off from the rest: a callout, words to some readers.
    Note {
        label: Vec<Node>,
        c: Vec<Node>,
    },
    Pre {
        s: String,
    },
    Rule,
    Table {
        head: Vec<Vec<Node>>,
        rows: Vec<Vec<Cell>>,
    },
    Facts {
        items: Vec<FactNode>,
    },
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cell {
    /// Whether it is the head of its row.
    pub head: bool,
    pub c: Vec<Node>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FactNode {
    pub label: Vec<Node>,
    pub c: Vec<Node>,
}

impl FactNode {
    /// A label begins with a capital letter, and so does what it tells, unless that names things by links: as on a page.
    pub fn new(mut label: Vec<Node>, mut c: Vec<Node>) -> FactNode {
        begin_with_capital(&mut label);
        match c.as_mut_slice() {
            [Node::List { items, .. }] => items.iter_mut().for_each(|item| begin_unlinked(item)),
            c => begin_unlinked(c),
        }
        FactNode { label, c }
    }
}

fn begin_unlinked(nodes: &mut [Node]) {
    if !nodes.iter().any(Node::holds_link) {
        begin_with_capital(nodes);
    }
}

/// Gives the first text of some nodes a capital letter; whether there was a text.
fn begin_with_capital(nodes: &mut [Node]) -> bool {
    nodes.iter_mut().any(|node| match node {
        Node::Text { s } => {
            *s = capital(s);
            !s.is_empty()
        }
        Node::Strong { c } | Node::Emph { c } | Node::Link { c, .. } | Node::Lang { c, .. } | Node::Par { c } => {
            begin_with_capital(c)
        }
        _ => true,
    })
}

impl Node {
    fn holds_link(&self) -> bool {
        match self {
            Node::Link { .. } => true,
            Node::Strong { c } | Node::Emph { c } | Node::Lang { c, .. } | Node::Par { c } => {
                c.iter().any(Node::holds_link)
            }
            _ => false,
        }
    }
}

/// What the address of a page or file of the site begins with, in a text that is read here.
pub const ROOT: &str = "betre:/";

/// Deeper than this a text is not set in blocks within blocks: layout would refuse it, and no sheet is wide enough.
const DEEPEST: usize = 8;

/// The blocks of some HTML.
pub fn blocks(html: &Html) -> Vec<Node> {
    let mut nodes = to_blocks(&parse(html.as_str()), 0);
    let mut ranks = Vec::new();
    rank(&mut nodes, &mut ranks);
    nodes
}

/// The line of some HTML: blocks stand after each other in it.
pub fn line(html: &Html) -> Vec<Node> {
    trimmed(to_line(&parse(html.as_str())))
}

/// The words of a line, without links and emphasis.
pub fn words(nodes: &[Node]) -> String {
    let word = |node: &Node| match node {
        Node::Text { s } | Node::Code { s } => s.clone(),
        Node::Strong { c } | Node::Emph { c } | Node::Link { c, .. } | Node::Lang { c, .. } => words(c),
        Node::Break => " ".to_owned(),
        _ => String::new(),
    };
    nodes.iter().map(word).collect()
}

/// An element with what is in it, or text.
enum Part {
    Text(String),
    Element(Element),
}

struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    inside: Vec<Part>,
}

impl Element {
    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn has_class(&self, class: &str) -> bool {
        self.get("class").is_some_and(|classes| classes.split_ascii_whitespace().any(|known| known == class))
    }

    /// Whether it is for a screen alone: hidden from some readers, a control, or a drawing.
    fn is_left_out(&self) -> bool {
        let hidden = self.get("aria-hidden") == Some("true") || self.get("hidden").is_some();
        hidden || matches!(self.name.as_str(), "script" | "style" | "button" | "input" | "svg" | "template" | "nav")
    }

    fn is_block(&self) -> bool {
        const BLOCKS: [&str; 27] = [
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "div",
            "section",
            "article",
            "aside",
            "figure",
            "figcaption",
            "blockquote",
            "pre",
            "hr",
            "table",
            "header",
            "footer",
            "details",
            "summary",
        ];
        BLOCKS.contains(&self.name.as_str())
    }

    fn holds_blocks(&self) -> bool {
        self.inside.iter().any(|html| matches!(html, Part::Element(e) if e.is_block() || e.holds_blocks()))
    }
}

/// Elements that hold nothing and have no end.
const VOID: [&str; 7] = ["br", "hr", "img", "input", "wbr", "meta", "link"];

/// Reads HTML into elements. What closes an element that was not opened is passed over, and an element ends at the latest
/// where the one around it does.
fn parse(html: &str) -> Vec<Part> {
    let root = Element { name: String::new(), attributes: Vec::new(), inside: Vec::new() };
    let mut open = vec![root];
    let add = |open: &mut Vec<Element>, part: Part| {
        if let Some(element) = open.last_mut() {
            element.inside.push(part);
        }
    };
    let close = |open: &mut Vec<Element>| {
        if open.len() > 1
            && let Some(element) = open.pop()
        {
            add(open, Part::Element(element));
        }
    };
    for token in Tokenizer::new(html) {
        // Reading from memory does not fail.
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let element = element(&tag);
                let is_void = tag.self_closing || VOID.contains(&element.name.as_str());
                open.push(element);
                if is_void {
                    close(&mut open);
                }
            }
            Token::EndTag(tag) => {
                let name = plain(&tag.name);
                if let Some(at) = open.iter().rposition(|element| element.name == name).filter(|at| *at > 0) {
                    while open.len() > at {
                        close(&mut open);
                    }
                }
            }
            Token::String(text) => add(&mut open, Part::Text(plain(&text))),
            _ => {}
        }
    }
    while open.len() > 1 {
        close(&mut open);
    }
    open.pop().map(|root| root.inside).unwrap_or_default()
}

fn element(tag: &StartTag<()>) -> Element {
    let attributes = tag.attributes.iter().map(|(name, value)| (plain(name), plain(&value.value)));
    Element { name: plain(&tag.name), attributes: attributes.collect(), inside: Vec::new() }
}

fn plain(text: &HtmlString) -> String {
    String::from_utf8_lossy(text).into_owned()
}

fn to_blocks(html: &[Part], depth: usize) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut run: Vec<Node> = Vec::new();
    let finish = |run: &mut Vec<Node>, nodes: &mut Vec<Node>| {
        let c = trimmed(std::mem::take(run));
        if !c.is_empty() {
            nodes.push(Node::Par { c });
        }
    };
    for html in html {
        match html {
            Part::Element(element) if element.is_left_out() => {}
            Part::Element(element) if element.is_block() || element.holds_blocks() => {
                finish(&mut run, &mut nodes);
                nodes.extend(block(element, depth));
            }
            html => run.extend(to_line(std::slice::from_ref(html))),
        }
    }
    finish(&mut run, &mut nodes);
    nodes
}

fn block(element: &Element, depth: usize) -> Vec<Node> {
    let inside = || to_blocks(&element.inside, depth + 1);
    let line = || trimmed(to_line(&element.inside));
    let nodes = match element.name.as_str() {
        "hr" => vec![Node::Rule],
        "pre" => vec![Node::Pre { s: text_of(&element.inside) }],
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
            let rank = usize::from(element.name.as_bytes()[1] - b'0');
            let mut c = line();
            begin_with_capital(&mut c);
            // A heading without a word is none, and PDF/UA-1 knows none; a picture in it stays.
            if is_blank(&words(&c)) {
                c.into_iter().filter(is_picture).collect()
            } else {
                vec![Node::Heading { rank, c }]
            }
        }
        "table" => vec![table(element)],
        _ if depth >= DEEPEST => to_blocks(&element.inside, depth),
        "ul" | "ol" => list(element, depth),
        "dl" => vec![Node::Facts { items: facts(&element.inside, depth) }],
        "blockquote" => vec![Node::Quote { c: inside() }],
        "figcaption" | "summary" => vec![Node::Par { c: vec![Node::Strong { c: line() }] }],
        "div" if element.has_class("callout") || element.has_class("marked") => vec![note(element, depth)],
        _ if element.has_class("note") => vec![Node::Note { label: Vec::new(), c: inside() }],
        // A paragraph that holds blocks is none: it is what a template's own element stands around.
        "p" if !element.holds_blocks() => {
            let mut c = line();
            // A picture alone in its paragraph is as large as the page has room for.
            match (c.len(), c.pop()) {
                (1, Some(image)) if is_picture(&image) => vec![image],
                (_, Some(last)) => vec![Node::Par { c: [c, vec![last]].concat() }],
                (_, None) => Vec::new(),
            }
        }
        _ => to_blocks(&element.inside, depth),
    };
    match element.get("lang") {
        Some(lang) if !nodes.is_empty() => vec![Node::Lang { lang: lang.to_owned(), c: nodes }],
        _ => nodes,
    }
}

fn list(element: &Element, depth: usize) -> Vec<Node> {
    let items = element.inside.iter().filter_map(|html| match html {
        Part::Element(item) if item.name == "li" && !item.is_left_out() => {
            let blocks = to_blocks(&item.inside, depth + 1);
            Some(match item.get("lang") {
                Some(lang) => vec![Node::Lang { lang: lang.to_owned(), c: blocks }],
                None => blocks,
            })
        }
        _ => None,
    });
    let items: Vec<Vec<Node>> = items.filter(|item| !item.is_empty()).collect();
    // Fields of a form are no list: each stands on a line of its own.
    if element.has_class("fields") {
        return items.into_iter().flatten().collect();
    }
    let start = (element.name == "ol").then(|| element.get("start").and_then(|n| n.parse().ok()).unwrap_or(1));
    if items.is_empty() { Vec::new() } else { vec![Node::List { start, items }] }
}

/// Labels and what belongs to them, in a list of descriptions.
fn facts(html: &[Part], depth: usize) -> Vec<FactNode> {
    described(html, depth).into_iter().map(|fact| FactNode::new(fact.label, fact.c)).collect()
}

/// The same as it is written: `div`s may stand around pairs.
fn described(html: &[Part], depth: usize) -> Vec<FactNode> {
    let mut items: Vec<FactNode> = Vec::new();
    for html in html {
        let Part::Element(element) = html else { continue };
        match element.name.as_str() {
            "dt" => items.push(FactNode { label: trimmed(to_line(&element.inside)), c: Vec::new() }),
            "dd" => {
                if let Some(fact) = items.last_mut() {
                    fact.c.extend(to_blocks(&element.inside, depth + 1));
                }
            }
            _ => items.extend(described(&element.inside, depth)),
        }
    }
    items
}

/// A block that is set off: the first paragraph that names it is its label.
fn note(element: &Element, depth: usize) -> Node {
    let is_label =
        |html: &&Part| matches!(html, Part::Element(e) if e.has_class("callout-word") || e.has_class("meant-for"));
    let label = element.inside.iter().find(is_label).map(|html| to_line(std::slice::from_ref(html)));
    let c = element.inside.iter().filter(|html| !is_label(html));
    let c = c.flat_map(|html| to_blocks(std::slice::from_ref(html), depth + 1)).collect();
    Node::Note { label: trimmed(label.unwrap_or_default()), c }
}

fn is_picture(node: &Node) -> bool {
    matches!(node, Node::Image { .. })
}

/// The same without links. The head of a table is repeated on each of its pages, and what is repeated can hold none (PDF/UA-1).
fn without_links(nodes: Vec<Node>) -> Vec<Node> {
    let bare = |node: Node| match node {
        Node::Link { c, .. } => without_links(c),
        Node::Strong { c } => vec![Node::Strong { c: without_links(c) }],
        Node::Emph { c } => vec![Node::Emph { c: without_links(c) }],
        Node::Lang { lang, c } => vec![Node::Lang { lang, c: without_links(c) }],
        node => vec![node],
    };
    nodes.into_iter().flat_map(bare).collect()
}

/// Whether a character leaves a mark on paper: not those that only say how others are to be joined, coloured or written.
pub fn is_seen(c: char) -> bool {
    let is_mark = matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0000}'..='\u{e007f}');
    !is_mark && !c.is_control()
}

/// Whether nothing of a text is seen.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || !is_seen(c))
}

fn table(element: &Element) -> Node {
    let mut rows = Vec::new();
    rows_of(&element.inside, &mut rows);
    let mut rows = rows.into_iter().map(|(in_head, row)| {
        let cells = row.inside.iter().filter_map(|html| match html {
            Part::Element(cell) if matches!(cell.name.as_str(), "td" | "th") => {
                let head = cell.name == "th";
                Some(Cell { head, c: trimmed(to_line(&cell.inside)) })
            }
            _ => None,
        });
        (in_head, cells.collect::<Vec<Cell>>())
    });
    let mut head = Vec::new();
    let mut body: Vec<Vec<Cell>> = Vec::new();
    if let Some((in_head, cells)) = rows.next() {
        match in_head || cells.iter().all(|cell| cell.head) {
            true => head = cells.into_iter().map(|cell| without_links(cell.c)).collect(),
            false => body.push(cells),
        }
    }
    body.extend(rows.map(|(_, cells)| cells));
    let columns = body.iter().map(Vec::len).chain([head.len()]).max().unwrap_or(0);
    if !head.is_empty() {
        head.resize(columns, Vec::new());
    }
    body.iter_mut().for_each(|row| row.resize(columns, Cell { head: false, c: Vec::new() }));
    Node::Table { head, rows: body }
}

/// The rows of a table, each with whether it stands in its head.
fn rows_of<'a>(html: &'a [Part], rows: &mut Vec<(bool, &'a Element)>) {
    for html in html {
        let Part::Element(element) = html else { continue };
        match element.name.as_str() {
            "tr" => rows.push((false, element)),
            "thead" => {
                let before = rows.len();
                rows_of(&element.inside, rows);
                rows[before..].iter_mut().for_each(|(in_head, _)| *in_head = true);
            }
            _ => rows_of(&element.inside, rows),
        }
    }
}

fn to_line(html: &[Part]) -> Vec<Node> {
    let mut nodes = Vec::new();
    for html in html {
        match html {
            Part::Text(text) => nodes.push(Node::Text { s: spaced(text) }),
            Part::Element(element) if element.is_left_out() => {}
            Part::Element(element) => nodes.extend(inline(element)),
        }
    }
    nodes
}

fn inline(element: &Element) -> Vec<Node> {
    let inside = || to_line(&element.inside);
    let nodes = match element.name.as_str() {
        "strong" | "b" => vec![Node::Strong { c: inside() }],
        "em" | "i" => vec![Node::Emph { c: inside() }],
        "code" | "kbd" => vec![Node::Code { s: text_of(&element.inside) }],
        "br" => vec![Node::Break],
        "img" => {
            let alt = element.get("alt").unwrap_or_default().to_owned();
            vec![Node::Image { src: element.get("src").unwrap_or_default().to_owned(), alt }]
        }
        "a" => match element.get("href") {
            Some(to) if !to.starts_with('#') => vec![Node::Link { to: to.to_owned(), c: inside() }],
            _ => inside(),
        },
        "span" if element.has_class("box") => vec![Node::Box],
        "span" if element.has_class("line") && element.inside.is_empty() => vec![Node::Line],
        "span" if element.has_class("label") || element.has_class("answer") => vec![Node::Strong { c: inside() }],
        // Where an answer leads to.
        "span" if element.has_class("to") => [vec![Node::Text { s: "→ ".to_owned() }], inside()].concat(),
        // Blocks in a line are told apart by a space.
        _ if element.is_block() => [vec![Node::Text { s: " ".to_owned() }], inside()].concat(),
        _ => inside(),
    };
    match element.get("lang") {
        Some(lang) if !nodes.is_empty() => vec![Node::Lang { lang: lang.to_owned(), c: nodes }],
        _ => nodes,
    }
}

fn text_of(html: &[Part]) -> String {
    let text = |html: &Part| match html {
        Part::Text(text) => text.clone(),
        Part::Element(element) => text_of(&element.inside),
    };
    html.iter().map(text).collect()
}

/// Text with each run of white space as one space; one that does not break stays.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    for c in text.chars() {
        match matches!(c, ' ' | '\n' | '\t' | '\r') {
            true if spaced.ends_with(' ') => {}
            true => spaced.push(' '),
            false => spaced.push(c),
        }
    }
    spaced
}

/// A line without white space at its ends, and without what is empty.
fn trimmed(nodes: Vec<Node>) -> Vec<Node> {
    let is_blank = |node: &Node| matches!(node, Node::Text { s } if s.trim().is_empty());
    let mut nodes: Vec<Node> = nodes.into_iter().skip_while(is_blank).collect();
    while nodes.last().is_some_and(is_blank) {
        nodes.pop();
    }
    if let Some(Node::Text { s }) = nodes.first_mut() {
        *s = s.trim_start().to_owned();
    }
    if let Some(Node::Text { s }) = nodes.last_mut() {
        *s = s.trim_end().to_owned();
    }
    nodes
}

/// Gives headings ranks from 1 on, without a leap: PDF/UA-1 (ISO 14289-1, 7.4.2) knows none.
fn rank(nodes: &mut [Node], open: &mut Vec<usize>) {
    for node in nodes {
        match node {
            Node::Heading { rank, .. } => {
                while open.last().is_some_and(|above| above >= rank) {
                    open.pop();
                }
                open.push(*rank);
                *rank = open.len();
            }
            Node::Quote { c } | Node::Note { c, .. } | Node::Lang { c, .. } => self::rank(c, open),
            Node::List { items, .. } => items.iter_mut().for_each(|item| self::rank(item, open)),
            Node::Facts { items } => items.iter_mut().for_each(|item| self::rank(&mut item.c, open)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(html: &str) -> Vec<Node> {
        super::blocks(&Html::rendered(html.to_owned()))
    }

    fn line(html: &str) -> Vec<Node> {
        super::line(&Html::rendered(html.to_owned()))
    }

    fn text(s: &str) -> Node {
        Node::Text { s: s.to_owned() }
    }

    fn par(s: &str) -> Node {
        Node::Par { c: vec![text(s)] }
    }

    #[test]
    fn words_keep_the_space_between_them_and_lose_it_at_the_ends() {
        let html = "<p>\n Ring  <a href=\"tel:112\">112</a>,\nno.\n</p>\n<p> </p>";
        let link = Node::Link { to: "tel:112".to_owned(), c: vec![text("112")] };
        assert_eq!(blocks(html), [Node::Par { c: vec![text("Ring "), link, text(", no.")] }]);
        assert_eq!(words(&line("a &amp; b &lt;c&gt; &#229;&nbsp;d")), "a & b <c> å\u{a0}d");
    }

    #[test]
    fn what_is_not_closed_ends_with_what_is_around_it() {
        let items = vec![vec![par("a")], vec![Node::Par { c: vec![text("b "), Node::Strong { c: vec![text("c")] }] }]];
        assert_eq!(blocks("<ul><li>a</li><li>b <b>c</li></ul></div>"), [Node::List { start: None, items }]);
        assert_eq!(blocks("a<br>b"), [Node::Par { c: vec![text("a"), Node::Break, text("b")] }]);
        assert_eq!(blocks("<p>5 < 6 & 7"), [par("5 < 6 & 7")]);
    }

    #[test]
    fn headings_never_leap() {
        let ranks: Vec<usize> = blocks("<h4>a</h4><h6>b</h6><div><h5>c</h5></div><h4>d</h4><h2>e</h2><h6>f</h6>")
            .iter()
            .filter_map(|node| if let Node::Heading { rank, .. } = node { Some(*rank) } else { None })
            .collect();
        assert_eq!(ranks, [1, 2, 2, 1, 1, 2]);
    }

    #[test]
    fn a_heading_without_a_word_is_none() {
        let image = Node::Image { src: "a.svg".to_owned(), alt: "b".to_owned() };
        assert_eq!(blocks("<h2>\u{200b}</h2><h3><img src=\"a.svg\" alt=\"b\"></h3>"), [image]);
    }

    #[test]
    fn what_is_for_a_screen_alone_is_left_out() {
        let html = "<td><span aria-hidden=\"true\">Kva</span> Ring</td><nav>x</nav><svg><path d=\"M0\"/></svg>";
        assert_eq!(words(&line(html)), "Ring");
    }

    #[test]
    fn a_table_has_as_many_cells_in_each_row() {
        let html =
            "<div><table><thead><tr><td></td><th>A</th></tr></thead><tbody><tr><th>r</th></tr></tbody></table></div>";
        let empty = Cell { head: false, c: Vec::new() };
        let head = vec![Vec::new(), vec![text("A")]];
        let rows = vec![vec![Cell { head: true, c: vec![text("r")] }, empty]];
        assert_eq!(blocks(html), [Node::Table { head, rows }]);
    }

    #[test]
    fn deep_blocks_are_laid_flat() {
        let html = "<blockquote>".repeat(200) + "djupt" + &"</blockquote>".repeat(200);
        let mut nodes = blocks(&html);
        let mut depth = 0;
        while let [Node::Quote { c }] = nodes.as_slice() {
            nodes = c.clone();
            depth += 1;
        }
        assert_eq!((depth, nodes), (DEEPEST, vec![par("djupt")]));
    }

    /// The words of a list of descriptions, each label with what belongs to it.
    fn told(html: &str) -> Vec<(String, Vec<String>)> {
        let said = |c: &[Node]| -> Vec<String> {
            let pars = c.iter().flat_map(|node| match node {
                Node::List { items, .. } => items.concat(),
                node => vec![node.clone()],
            });
            pars.map(|par| if let Node::Par { c } = par { words(&c) } else { String::new() }).collect()
        };
        match blocks(html).as_slice() {
            [Node::Facts { items }] => items.iter().map(|fact| (words(&fact.label), said(&fact.c))).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn what_is_told_begins_with_a_capital_unless_it_is_a_link() {
        let html = "<dl><div><dt>åtte</dt><dd>from <em>home</em></dd></div>\
            <dt>who</dt><dd><ul><li>the child</li><li>with <a href=\"x\">a leader</a></li></ul></dd></dl>";
        let items = [("Åtte", vec!["From home"]), ("Who", vec!["The child", "with a leader"])];
        let items = items.map(|(label, c)| (label.to_owned(), c.into_iter().map(str::to_owned).collect()));
        assert_eq!(told(html), items);
    }

    #[test]
    fn a_heading_begins_with_a_capital() {
        let heading = Node::Heading { rank: 1, c: vec![Node::Text { s: "Tools".to_owned() }] };
        assert_eq!(blocks("<h3>tools</h3>"), [heading]);
    }
}
