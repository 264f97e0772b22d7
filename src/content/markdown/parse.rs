//! Markdown to the tree.

use std::iter::Peekable;
use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, Event, HeadingLevel, LinkType, Options, Parser, Tag};

use super::link::{self, attribute, hole_mark, mark};
use super::{Block, Body, Callout, Content, Heading, Hole, Image, Inline, Item, Link, Mark, Table, words};
use crate::content::name::{Anchors, percent_decoded, plain};
use crate::diagnostic::{Code, Diagnostic, Findings, Span};

/// Where the Markdown stands in its file.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    span: Span,
    /// Whether the text stands in the file letter by letter, so that places in it can be told.
    exact: bool,
    /// Bytes put before the text that don't stand in the file.
    shift: usize,
}

impl Place {
    /// Text that stands in the file letter by letter.
    pub fn exact(span: Span) -> Place {
        Place { span, exact: true, shift: 0 }
    }

    /// Text that stands in the file with escapes, or that was put together.
    pub fn somewhere(span: Span) -> Place {
        Place { span, exact: false, shift: 0 }
    }

    fn at(self, range: &Range<usize>) -> Span {
        if self.exact {
            let inside = |at: usize| at.saturating_sub(self.shift);
            self.span.part(inside(range.start), inside(range.end))
        } else {
            self.span
        }
    }
}

/// Put before a line so that its first letters are never taken for a list, a heading or a quotation (`8. trinn`).
const JOINER: &str = "\u{2060}";

/// The text of a document as blocks.
pub fn blocks(text: &str, place: Place, findings: &Findings) -> Body {
    let mut reader = Reader::new(text, place, findings);
    let blocks = reader.blocks();
    Body { blocks: sections(blocks), span: place.span }
}

/// One line of inline Markdown, as in a prose key. Blocks in it become one run of text.
pub fn inline(text: &str, place: Place, findings: &Findings) -> Vec<Inline> {
    let place = Place { shift: JOINER.len(), ..place };
    let body = blocks(&format!("{JOINER}{text}"), place, findings);
    let mut line = Vec::new();
    for block in body.blocks {
        flatten(block, &mut line);
    }
    if let Some(Inline::Text(first)) = line.first_mut() {
        *first = first.trim_start_matches(JOINER).to_owned();
        if first.is_empty() {
            line.remove(0);
        }
    }
    line
}

fn flatten(block: Block, line: &mut Vec<Inline>) {
    let text = match block.content {
        Content::Paragraph(text) => text,
        Content::Heading(heading) => heading.text,
        Content::Code(text) => vec![Inline::Code(text)],
        Content::List { items, .. } => {
            return items.into_iter().flat_map(|item| item.blocks).for_each(|block| flatten(block, line));
        }
        Content::Quote(blocks) | Content::Callout(_, blocks) | Content::Marked { blocks, .. } => {
            return blocks.into_iter().for_each(|block| flatten(block, line));
        }
        Content::Rule | Content::Table(_) | Content::Show(_) => return,
    };
    if !line.is_empty() {
        line.push(Inline::HardBreak);
    }
    line.extend(text);
}

/// A heading with marks opens a block until the next heading of its rank or a higher one.
fn sections(blocks: Vec<Block>) -> Vec<Block> {
    let mut done = Vec::new();
    let mut blocks = blocks.into_iter().peekable();
    while let Some(block) = blocks.next() {
        let Content::Heading(Heading { level, marks, .. }) = &block.content else {
            done.push(block);
            continue;
        };
        if marks.is_empty() {
            done.push(block);
            continue;
        }
        let (level, marks, span) = (*level, marks.clone(), block.span);
        let mut inside = vec![block];
        let ends = |block: &Block| matches!(&block.content, Content::Heading(heading) if heading.level <= level);
        while let Some(next) = blocks.next_if(|block| !ends(block)) {
            inside.push(next);
        }
        let first = inside.remove(0);
        let mut inside = sections(inside);
        inside.insert(0, first);
        done.push(Block { span, content: Content::Marked { marks, blocks: inside } });
    }
    done
}

type Events<'a> = Peekable<Box<dyn Iterator<Item = (Event<'a>, Range<usize>)> + 'a>>;

struct Reader<'a> {
    text: &'a str,
    events: Events<'a>,
    place: Place,
    findings: &'a Findings,
    anchors: Anchors,
    /// How many blocks and inlines are open.
    depth: usize,
    /// Where the last inline that was read ends.
    seen: usize,
}

/// Deepest nesting that is read: nobody reads a quotation in a quotation in a quotation, and each takes its piece of the
/// stack.
const DEEPEST: usize = 40;

impl<'a> Reader<'a> {
    fn new(text: &'a str, place: Place, findings: &'a Findings) -> Reader<'a> {
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_HEADING_ATTRIBUTES
            | Options::ENABLE_GFM
            | Options::ENABLE_WIKILINKS;
        let events: Box<dyn Iterator<Item = _>> = Box::new(Parser::new_ext(text, options).into_offset_iter());
        Reader { text, events: events.peekable(), place, findings, anchors: Anchors::default(), depth: 0, seen: 0 }
    }

    fn at(&self, range: &Range<usize>) -> Span {
        self.place.at(range)
    }

    fn find(&self, code: Code, range: &Range<usize>) -> Diagnostic {
        Diagnostic::new(code, self.at(range))
    }

    fn first_letter(&self, range: &Range<usize>) -> Range<usize> {
        let letter = self.text.get(range.start..).and_then(|rest| rest.chars().next());
        range.start..range.start + letter.map_or(0, char::len_utf8)
    }

    /// Leaves out what is open where the text is nested too deep. True if it did.
    fn too_deep(&mut self) -> bool {
        if self.depth < DEEPEST {
            return false;
        }
        let mut open = 1;
        if let Some((_, range)) = self.events.peek().cloned() {
            self.findings.add(self.find(Code::TextDeep, &self.first_letter(&range)));
        }
        while open > 0 {
            match self.events.next() {
                Some((Event::Start(_), _)) => open += 1,
                Some((Event::End(_), _)) => open -= 1,
                Some(_) => {}
                None => break,
            }
        }
        true
    }

    /// Blocks up to the end of what is open.
    fn blocks(&mut self) -> Vec<Block> {
        if self.too_deep() {
            return Vec::new();
        }
        self.depth += 1;
        let blocks = self.open_blocks();
        self.depth -= 1;
        blocks
    }

    fn open_blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.events.peek().cloned() {
            match event {
                Event::End(_) => {
                    self.events.next();
                    break;
                }
                Event::Start(tag) if is_block(&tag) => {
                    self.events.next();
                    self.block(tag, range, &mut blocks);
                }
                Event::Rule => {
                    self.events.next();
                    blocks.push(Block { span: self.at(&range), content: Content::Rule });
                }
                Event::Html(_) => {
                    self.events.next();
                    self.html(&range);
                }
                // The text of a tight list item stands without a paragraph around it.
                _ => {
                    let start = range.start;
                    let text = self.inlines(true);
                    let end = self.seen.max(start);
                    self.paragraph(text, self.at(&(start..end)), &mut blocks);
                }
            }
        }
        blocks
    }

    fn block(&mut self, tag: Tag<'a>, range: Range<usize>, blocks: &mut Vec<Block>) {
        let span = self.at(&range);
        let content = match tag {
            Tag::Paragraph => {
                let text = self.inlines(false);
                return self.paragraph(text, span, blocks);
            }
            Tag::Heading { level, id, classes, attrs } => {
                let mut text = self.inlines(false);
                let mut marks: Vec<Mark> = classes.iter().map(|class| mark(class)).collect();
                for (key, value) in attrs {
                    match value {
                        Some(value) => marks.push(attribute(&key, &value)),
                        // `## Om {municipality.name}`: a hole, which the Markdown parser took for an attribute.
                        None => {
                            text.push(Inline::Text(" ".to_owned()));
                            text.push(self.hole(&key, &range));
                        }
                    }
                }
                for mark in &mut marks {
                    mark.span = span;
                }
                let anchor = self.anchor(id.as_deref().unwrap_or(&plain(&words(&text))), id.is_some(), span);
                let level = rank(level);
                Content::Heading(Heading { level, anchor, named: id.is_some(), text, marks })
            }
            Tag::List(start) => {
                let mut items = Vec::new();
                while let Some((Event::Start(Tag::Item), _)) = self.events.next() {
                    items.push(self.item());
                }
                if let (Some(start), 1) = (start, items.len())
                    && start != 1
                {
                    self.findings.add(self.find(Code::ListAccident, &range).arg("number", start.to_string()));
                }
                Content::List { start, items }
            }
            Tag::BlockQuote(kind) => {
                let inside = self.blocks();
                match kind {
                    None => Content::Quote(inside),
                    Some(BlockQuoteKind::Note) => Content::Callout(Callout::Note, inside),
                    Some(BlockQuoteKind::Tip) => Content::Callout(Callout::Tip, inside),
                    Some(BlockQuoteKind::Important) => Content::Callout(Callout::Important, inside),
                    Some(BlockQuoteKind::Warning | BlockQuoteKind::Caution) => {
                        Content::Callout(Callout::Warning, inside)
                    }
                }
            }
            Tag::CodeBlock(_) => {
                let mut code = String::new();
                while let Some((Event::Text(text), _)) = self.events.next() {
                    code.push_str(&text);
                }
                Content::Code(code)
            }
            Tag::HtmlBlock => {
                while !matches!(self.events.next(), None | Some((Event::End(_), _))) {}
                return self.html(&range);
            }
            Tag::Table(_) => Content::Table(self.table()),
            _ => {
                // No other block is switched on; what it holds is kept.
                blocks.extend(self.blocks());
                return;
            }
        };
        blocks.push(Block { span, content });
    }

    fn item(&mut self) -> Item {
        let mut blocks = self.blocks();
        let mut marks = Vec::new();
        // A mark first in the item marks the item.
        if let Some(Block { content: Content::Marked { marks: first, blocks: inside }, .. }) = blocks.first_mut()
            && let [Block { content: Content::Paragraph(_), .. }] = inside.as_slice()
        {
            marks = std::mem::take(first);
            let inside = std::mem::take(inside);
            blocks.splice(0..1, inside);
        }
        Item { marks, blocks: sections(blocks) }
    }

    fn paragraph(&mut self, mut text: Vec<Inline>, span: Span, blocks: &mut Vec<Block>) {
        if let [Inline::Hole(hole)] = text.as_slice()
            && hole.path.first().is_some_and(|first| first == "show")
        {
            let path = hole.path.get(1..).unwrap_or_default().to_vec();
            blocks.push(Block { span: hole.span, content: Content::Show(path) });
            return;
        }
        let mut marks = Vec::new();
        while let Some(Inline::Hole(hole)) = text.first() {
            let Some(mut found) = hole_mark(hole) else { break };
            found.span = hole.span;
            marks.push(found);
            text.remove(0);
            if let Some(Inline::Text(next)) = text.first_mut() {
                *next = next.trim_start().to_owned();
            }
        }
        if text.iter().all(|inline| matches!(inline, Inline::SoftBreak)) && marks.is_empty() {
            return;
        }
        let paragraph = Block { span, content: Content::Paragraph(text) };
        blocks.push(if marks.is_empty() {
            paragraph
        } else {
            Block { span, content: Content::Marked { marks, blocks: vec![paragraph] } }
        });
    }

    fn table(&mut self) -> Table {
        let mut table = Table::default();
        let mut row = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::TableCell) => {
                    self.cut_link(&range);
                    row.push(self.inlines(false));
                }
                Event::End(pulldown_cmark::TagEnd::TableHead) => table.head = std::mem::take(&mut row),
                Event::End(pulldown_cmark::TagEnd::TableRow) => table.rows.push(std::mem::take(&mut row)),
                Event::End(pulldown_cmark::TagEnd::Table) => break,
                _ => {}
            }
        }
        table
    }

    /// A `|` in `[[id|words]]` ends the cell: the link is cut in two, and the last cell of the row is lost.
    fn cut_link(&self, range: &Range<usize>) {
        let cell = self.text.get(range.clone()).unwrap_or("");
        if let Some((_, target)) = cell.split_once("[[").filter(|(_, rest)| !rest.contains("]]")) {
            self.findings.add(self.find(Code::LinkPipe, range).arg("target", target.trim()));
        }
    }

    /// Inline content up to the end tag of what is open. `loose`: there is no such tag, stop before the next block.
    fn inlines(&mut self, loose: bool) -> Vec<Inline> {
        if !loose && self.too_deep() {
            return Vec::new();
        }
        self.depth += 1;
        let line = self.open_inlines(loose);
        self.depth -= 1;
        line
    }

    fn open_inlines(&mut self, loose: bool) -> Vec<Inline> {
        let mut line = Vec::new();
        let mut run = Run::default();
        while let Some((event, range)) = self.events.peek().cloned() {
            if loose && (matches!(&event, Event::Start(tag) if is_block(tag)) || matches!(event, Event::End(_))) {
                break;
            }
            self.events.next();
            self.seen = range.end;
            if let Event::Text(text) = &event {
                let escaped = range.start > 0 && self.text.as_bytes().get(range.start - 1) == Some(&b'\\');
                run.push(text, range.start, escaped);
                continue;
            }
            self.flush(&mut run, &mut line);
            match event {
                Event::End(_) => break,
                Event::Start(tag) => self.span_of(tag, &range, &mut line),
                Event::Code(code) => line.push(Inline::Code(code.to_string())),
                Event::InlineHtml(_) | Event::Html(_) => self.html(&range),
                Event::SoftBreak => line.push(Inline::SoftBreak),
                Event::HardBreak => line.push(Inline::HardBreak),
                _ => {}
            }
        }
        self.flush(&mut run, &mut line);
        line
    }

    fn span_of(&mut self, tag: Tag<'a>, range: &Range<usize>, line: &mut Vec<Inline>) {
        match tag {
            Tag::Emphasis => line.push(Inline::Emphasis(self.inlines(false))),
            Tag::Strong => line.push(Inline::Strong(self.inlines(false))),
            Tag::Link { link_type, dest_url, .. } => {
                let words = self.inlines(false);
                let target = link::target(link_type, &dest_url, self.at(range), self.findings);
                let wiki = matches!(link_type, LinkType::WikiLink { .. });
                line.push(Inline::Link(Link {
                    words: if wiki { Vec::new() } else { words },
                    target,
                    span: self.at(range),
                }));
            }
            Tag::Image { dest_url, .. } => {
                let alt = words(&self.inlines(false));
                let source = dest_url.trim_start_matches('/');
                let source = percent_decoded(source).unwrap_or_else(|| source.to_owned());
                line.push(Inline::Image(Image { source, alt, span: self.at(range) }));
            }
            _ => line.extend(self.inlines(false)),
        }
    }

    fn html(&self, range: &Range<usize>) {
        let html = self.text.get(range.clone()).unwrap_or("").trim();
        let mut rest = html;
        while let Some(inside) = rest.strip_prefix("<!--") {
            match inside.split_once("-->") {
                Some((_, after)) => rest = after.trim_start(),
                None => rest = "",
            }
        }
        // A closing tag alone belongs to an opening one, which is told.
        let closes = rest.starts_with("</") && rest.find('>') == Some(rest.len() - 1);
        if rest.is_empty() || closes {
            return;
        }
        let start = range.start + self.text[range.clone()].find(rest).unwrap_or(0);
        let end = start + rest.find('\n').unwrap_or(rest.len());
        let tag: String = rest.chars().take_while(|c| *c != '>' && *c != '\n').take(40).collect();
        let finding = self.find(Code::HtmlRaw, &(start..end)).arg("tag", format!("{tag}>"));
        self.findings.add(finding);
    }

    /// An anchor that no other heading of the text has, nor anything that a theme puts around it.
    fn anchor(&mut self, wanted: &str, named: bool, span: Span) -> String {
        let anchor = self.anchors.give(wanted);
        if named && anchor != wanted {
            self.findings.add(Diagnostic::new(Code::IdDuplicate, span).variant("anchor").arg("id", wanted));
        }
        anchor
    }

    fn hole(&self, inside: &str, range: &Range<usize>) -> Inline {
        let path = inside.trim().split('.').map(str::to_owned).collect();
        Inline::Hole(Hole { path, span: self.at(range) })
    }

    /// Text that has been gathered, cut at its holes.
    fn flush(&self, run: &mut Run, line: &mut Vec<Inline>) {
        let run = std::mem::take(run);
        let Run { text, literal, .. } = &run;
        let mut from = 0;
        let mut look = 0;
        while let Some(open) = text[look..].find('{').map(|at| look + at) {
            look = open + 1;
            if literal.binary_search(&open).is_ok() {
                continue;
            }
            let Some(close) = text[open..].find('}').map(|at| open + at) else { break };
            if open > from {
                line.push(Inline::Text(text[from..open].to_owned()));
            }
            line.push(self.hole(&text[open + 1..close], &(run.source(open)..run.source(close) + 1)));
            from = close + 1;
            look = from;
        }
        if from < text.len() {
            line.push(Inline::Text(text[from..].to_owned()));
        }
    }
}

/// Text of several events in a row; braces that were escaped are not the beginning of a hole.
#[derive(Default)]
struct Run {
    text: String,
    /// Where in the text each event begins, and where it stands in the source: `&nbsp;` is shorter than it was written.
    pieces: Vec<(usize, usize)>,
    literal: Vec<usize>,
}

impl Run {
    fn push(&mut self, text: &str, start: usize, escaped: bool) {
        self.pieces.push((self.text.len(), start));
        if escaped {
            self.literal.push(self.text.len());
        }
        self.text.push_str(text);
    }

    /// Where a byte of the text stands in the source.
    fn source(&self, at: usize) -> usize {
        let before = self.pieces.partition_point(|(text, _)| *text <= at);
        let (text, source) = before.checked_sub(1).map_or((0, 0), |piece| self.pieces[piece]);
        source + at - text
    }
}

fn is_block(tag: &Tag) -> bool {
    !matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Link { .. }
            | Tag::Image { .. }
            | Tag::Superscript
            | Tag::Subscript
    )
}

fn rank(level: HeadingLevel) -> u8 {
    level as u8
}
