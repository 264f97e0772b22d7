//! The text of a view as a tree, for paper: parsed from the HTML that pages show.
//!
//! Paper says what the page says: both come from the same writer and the same components, and only here do they part. What is
//! not text (a control, a drawing) is left out; of an unknown element, only the content is kept.

mod element;
mod node;

pub(super) use node::{Cell, FactNode, ROOT, TextNode, is_blank, is_seen, words};

use crate::markup::Html;
use element::{Child, Element, parse};
use node::{begin_with_capital, rank, trimmed, without_links};

/// How deeply blocks may be nested: layout would refuse more, and no sheet is wide enough.
const DEEPEST: usize = 8;

/// The most columns that a cell of a table is as wide as.
const WIDEST: usize = 100;

/// The blocks of some HTML.
pub(super) fn blocks(html: &Html) -> Vec<TextNode> {
    let mut nodes = to_blocks(&parse(html.as_str()), 0);
    let mut ranks = Vec::new();
    rank(&mut nodes, &mut ranks);
    nodes
}

/// Some HTML as one line: its blocks follow each other.
pub(super) fn line(html: &Html) -> Vec<TextNode> {
    trimmed(to_line(&parse(html.as_str())))
}

fn to_blocks(html: &[Child], depth: usize) -> Vec<TextNode> {
    let mut nodes = Vec::new();
    let mut run: Vec<TextNode> = Vec::new();
    let finish = |run: &mut Vec<TextNode>, nodes: &mut Vec<TextNode>| {
        let c = trimmed(std::mem::take(run));
        if !c.is_empty() {
            nodes.push(TextNode::Par { c });
        }
    };
    for html in html {
        match html {
            Child::Element(element) if element.is_left_out() => {}
            Child::Element(element) if element.is_block() || element.holds_blocks() => {
                finish(&mut run, &mut nodes);
                nodes.extend(block(element, depth));
            }
            html => run.extend(to_line(std::slice::from_ref(html))),
        }
    }
    finish(&mut run, &mut nodes);
    nodes
}

fn block(element: &Element, depth: usize) -> Vec<TextNode> {
    let inside = || to_blocks(&element.inside, depth + 1);
    let line = || trimmed(to_line(&element.inside));
    let nodes = match element.name.as_str() {
        "hr" => vec![TextNode::Rule],
        "pre" => vec![TextNode::Pre { s: text_of(&element.inside) }],
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
            let rank = usize::from(element.name.as_bytes()[1] - b'0');
            let mut c = line();
            begin_with_capital(&mut c);
            // A heading without words is dropped, as PDF/UA-1 forbids it; a picture in it is kept.
            if is_blank(&words(&c)) {
                c.into_iter().filter(is_picture).collect()
            } else {
                vec![TextNode::Heading { rank, c }]
            }
        }
        "table" => vec![table(element)],
        _ if depth >= DEEPEST => to_blocks(&element.inside, depth),
        "ul" | "ol" => list(element, depth),
        "dl" => vec![TextNode::Facts { items: facts(&element.inside, depth) }],
        "blockquote" => vec![TextNode::Quote { c: inside() }],
        "figcaption" | "summary" => vec![TextNode::Par { c: vec![TextNode::Strong { c: line() }] }],
        "div" if element.has_class("callout") || element.has_class("marked") => vec![note(element, depth)],
        _ if element.has_class("note") => vec![TextNode::Note { label: Vec::new(), c: inside() }],
        // A paragraph that contains blocks is not one: its blocks are kept, without it.
        "p" if !element.holds_blocks() => {
            let mut c = line();
            // A picture alone in its paragraph becomes a block, as large as the page has room for.
            match (c.len(), c.pop()) {
                (1, Some(image)) if is_picture(&image) => vec![image],
                (_, Some(last)) => vec![TextNode::Par { c: [c, vec![last]].concat() }],
                (_, None) => Vec::new(),
            }
        }
        _ => to_blocks(&element.inside, depth),
    };
    match element.get("lang") {
        Some(lang) if !nodes.is_empty() => vec![in_language(lang, nodes)],
        _ => nodes,
    }
}

/// The engine knows languages alone, not their scripts and regions: of `en-GB` the first part.
fn in_language(tag: &str, c: Vec<TextNode>) -> TextNode {
    TextNode::Lang { lang: tag.split('-').next().unwrap_or_default().to_owned(), c }
}

fn list(element: &Element, depth: usize) -> Vec<TextNode> {
    let items = element.inside.iter().filter_map(|html| match html {
        Child::Element(item) if item.name == "li" && !item.is_left_out() => {
            let blocks = to_blocks(&item.inside, depth + 1);
            Some(match item.get("lang") {
                Some(lang) => vec![in_language(lang, blocks)],
                None => blocks,
            })
        }
        _ => None,
    });
    let items: Vec<Vec<TextNode>> = items.filter(|item| !item.is_empty()).collect();
    // The fields of a form are not a list: each is on a line of its own.
    if element.has_class("fields") {
        return items.into_iter().flatten().collect();
    }
    let start = (element.name == "ol").then(|| element.get("start").and_then(|n| n.parse().ok()).unwrap_or(1));
    if items.is_empty() { Vec::new() } else { vec![TextNode::List { start, items }] }
}

/// Labels and what belongs to them, from a description list.
fn facts(html: &[Child], depth: usize) -> Vec<FactNode> {
    described(html, depth).into_iter().map(|fact| FactNode::new(fact.label, fact.c)).collect()
}

/// The same as it is written: pairs may be wrapped in `div`s.
fn described(html: &[Child], depth: usize) -> Vec<FactNode> {
    let mut items: Vec<FactNode> = Vec::new();
    for html in html {
        let Child::Element(element) = html else { continue };
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

/// A block that is set off: the first child that names it is its label.
fn note(element: &Element, depth: usize) -> TextNode {
    let is_label =
        |html: &&Child| matches!(html, Child::Element(e) if e.has_class("callout-word") || e.has_class("meant-for"));
    let label = element.inside.iter().find(is_label).map(|html| to_line(std::slice::from_ref(html)));
    let c = element.inside.iter().filter(|html| !is_label(html));
    let c = c.flat_map(|html| to_blocks(std::slice::from_ref(html), depth + 1)).collect();
    TextNode::Note { label: trimmed(label.unwrap_or_default()), c }
}

fn is_picture(node: &TextNode) -> bool {
    matches!(node, TextNode::Image { .. })
}

fn table(element: &Element) -> TextNode {
    let mut rows = Vec::new();
    rows_of(&element.inside, &mut rows);
    let mut rows = rows.into_iter().map(|(in_head, row)| {
        let cells = row.inside.iter().filter_map(|html| match html {
            Child::Element(cell) if matches!(cell.name.as_str(), "td" | "th") => {
                let across = cell.get("colspan").and_then(|n| n.parse().ok()).unwrap_or(1).clamp(1, WIDEST);
                Some(Cell { head: cell.name == "th", across, c: trimmed(to_line(&cell.inside)) })
            }
            _ => None,
        });
        (in_head, cells.collect::<Vec<Cell>>())
    });
    let mut head = Vec::new();
    let mut body: Vec<Vec<Cell>> = Vec::new();
    if let Some((in_head, cells)) = rows.next() {
        match in_head || cells.iter().all(|cell| cell.head && cell.across == 1) {
            true => head = cells.into_iter().map(|cell| without_links(cell.c)).collect(),
            false => body.push(cells),
        }
    }
    body.extend(rows.map(|(_, cells)| cells));
    let width = |row: &Vec<Cell>| row.iter().map(|cell| cell.across).sum::<usize>();
    let columns = body.iter().map(width).chain([head.len()]).max().unwrap_or(0);
    if !head.is_empty() {
        head.resize(columns, Vec::new());
    }
    for row in &mut body {
        let lacking = columns - width(row);
        row.extend(std::iter::repeat_n(Cell { head: false, across: 1, c: Vec::new() }, lacking));
    }
    TextNode::Table { head, rows: body }
}

/// The rows of a table, each with whether it is in the head.
fn rows_of<'a>(html: &'a [Child], rows: &mut Vec<(bool, &'a Element)>) {
    for html in html {
        let Child::Element(element) = html else { continue };
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

fn to_line(html: &[Child]) -> Vec<TextNode> {
    let mut nodes = Vec::new();
    for html in html {
        match html {
            Child::Text(text) => nodes.push(TextNode::Text { s: spaced(text) }),
            Child::Element(element) if element.is_left_out() => {}
            Child::Element(element) => nodes.extend(inline(element)),
        }
    }
    nodes
}

fn inline(element: &Element) -> Vec<TextNode> {
    let inside = || to_line(&element.inside);
    let nodes = match element.name.as_str() {
        "strong" | "b" => vec![TextNode::Strong { c: inside() }],
        "em" | "i" => vec![TextNode::Emph { c: inside() }],
        "code" | "kbd" => vec![TextNode::Code { s: text_of(&element.inside) }],
        "br" => vec![TextNode::Break],
        "img" => {
            let alt = element.get("alt").unwrap_or_default().to_owned();
            vec![TextNode::Image { src: element.get("src").unwrap_or_default().to_owned(), alt }]
        }
        "a" => match element.get("href") {
            Some(to) if !to.starts_with('#') => vec![TextNode::Link { to: to.to_owned(), c: inside() }],
            _ => inside(),
        },
        "span" if element.has_class("box") => vec![TextNode::Box],
        "span" if element.has_class("line") && element.inside.is_empty() => vec![TextNode::Line],
        "span" if element.has_class("label") || element.has_class("answer") => vec![TextNode::Strong { c: inside() }],
        // Where an answer leads.
        "span" if element.has_class("to") => [vec![TextNode::Text { s: "→ ".to_owned() }], inside()].concat(),
        // Blocks in a line are separated by a space.
        _ if element.is_block() => [vec![TextNode::Text { s: " ".to_owned() }], inside()].concat(),
        _ => inside(),
    };
    match element.get("lang") {
        Some(lang) if !nodes.is_empty() => vec![in_language(lang, nodes)],
        _ => nodes,
    }
}

fn text_of(html: &[Child]) -> String {
    let text = |html: &Child| match html {
        Child::Text(text) => text.clone(),
        Child::Element(element) => text_of(&element.inside),
    };
    html.iter().map(text).collect()
}

/// Text with each run of white space collapsed to one space; non-breaking spaces are kept.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(html: &str) -> Vec<TextNode> {
        super::blocks(&Html::rendered(html.to_owned()))
    }

    fn line(html: &str) -> Vec<TextNode> {
        super::line(&Html::rendered(html.to_owned()))
    }

    fn text(s: &str) -> TextNode {
        TextNode::Text { s: s.to_owned() }
    }

    fn par(s: &str) -> TextNode {
        TextNode::Par { c: vec![text(s)] }
    }

    #[test]
    fn words_keep_the_space_between_them_and_lose_it_at_the_ends() {
        let html = "<p>\n Ring  <a href=\"tel:112\">112</a>,\nno.\n</p>\n<p> </p>";
        let link = TextNode::Link { to: "tel:112".to_owned(), c: vec![text("112")] };
        assert_eq!(blocks(html), [TextNode::Par { c: vec![text("Ring "), link, text(", no.")] }]);
        assert_eq!(words(&line("a &amp; b &lt;c&gt; &#229;&nbsp;d")), "a & b <c> å\u{a0}d");
    }

    #[test]
    fn what_is_not_closed_ends_with_what_is_around_it() {
        let items =
            vec![vec![par("a")], vec![TextNode::Par { c: vec![text("b "), TextNode::Strong { c: vec![text("c")] }] }]];
        assert_eq!(blocks("<ul><li>a</li><li>b <b>c</li></ul></div>"), [TextNode::List { start: None, items }]);
        assert_eq!(blocks("a<br>b"), [TextNode::Par { c: vec![text("a"), TextNode::Break, text("b")] }]);
        assert_eq!(blocks("<p>5 < 6 & 7"), [par("5 < 6 & 7")]);
    }

    #[test]
    fn headings_never_leap() {
        let ranks: Vec<usize> = blocks("<h4>a</h4><h6>b</h6><div><h5>c</h5></div><h4>d</h4><h2>e</h2><h6>f</h6>")
            .iter()
            .filter_map(|node| if let TextNode::Heading { rank, .. } = node { Some(*rank) } else { None })
            .collect();
        assert_eq!(ranks, [1, 2, 2, 1, 1, 2]);
    }

    #[test]
    fn a_heading_without_a_word_is_none() {
        let image = TextNode::Image { src: "a.svg".to_owned(), alt: "b".to_owned() };
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
        let empty = Cell { head: false, across: 1, c: Vec::new() };
        let head = vec![Vec::new(), vec![text("A")]];
        let rows = vec![vec![Cell { head: true, across: 1, c: vec![text("r")] }, empty]];
        assert_eq!(blocks(html), [TextNode::Table { head, rows }]);
    }

    #[test]
    fn a_cell_may_be_as_wide_as_several_columns() {
        let html = "<table><tr><th>a</th><th>b</th></tr><tr><th colspan=\"2\">c</th></tr></table>";
        let rows = vec![vec![Cell { head: true, across: 2, c: vec![text("c")] }]];
        assert_eq!(blocks(html), [TextNode::Table { head: vec![vec![text("a")], vec![text("b")]], rows }]);
    }

    #[test]
    fn deep_blocks_are_laid_flat() {
        let html = "<blockquote>".repeat(200) + "djupt" + &"</blockquote>".repeat(200);
        let mut nodes = blocks(&html);
        let mut depth = 0;
        while let [TextNode::Quote { c }] = nodes.as_slice() {
            nodes = c.clone();
            depth += 1;
        }
        assert_eq!((depth, nodes), (DEEPEST, vec![par("djupt")]));
    }

    /// The words of a description list, each label with what belongs to it.
    fn told(html: &str) -> Vec<(String, Vec<String>)> {
        let said = |c: &[TextNode]| -> Vec<String> {
            let pars = c.iter().flat_map(|node| match node {
                TextNode::List { items, .. } => items.concat(),
                node => vec![node.clone()],
            });
            pars.map(|par| if let TextNode::Par { c } = par { words(&c) } else { String::new() }).collect()
        };
        match blocks(html).as_slice() {
            [TextNode::Facts { items }] => items.iter().map(|fact| (words(&fact.label), said(&fact.c))).collect(),
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
        let heading = TextNode::Heading { rank: 1, c: vec![TextNode::Text { s: "Tools".to_owned() }] };
        assert_eq!(blocks("<h3>tools</h3>"), [heading]);
    }
}
