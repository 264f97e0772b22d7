//! Markdown to the tree.

mod address;
mod brackets;
mod code;
mod disk;
mod inline;
mod lists;
mod plain;
mod signs;
mod tables;
mod untaken;
mod unwritten;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::iter::Peekable;
use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, Event, HeadingLevel, LinkType, Options, Parser, Tag};

use super::link::{self, attribute, hole_mark, mark};
use super::{Block, BlockContent, Body, Callout, Heading, Hole, Image, Inline, Link, ListItem, Mark, TextTable, words};
use crate::content::name::{Anchors, percent_decoded, plain};
use crate::diagnostic::{Code, Diagnostic, Findings, Span};

/// Where the Markdown is in its file.
#[derive(Debug, Clone, Copy)]
pub struct TextPlace {
    span: Span,
    /// Whether the text is in the file letter by letter, so that places in it are known.
    exact: bool,
    /// How many bytes were put before the text that aren't in the file.
    shift: usize,
}

impl TextPlace {
    /// Text that is in the file letter by letter.
    pub fn exact(span: Span) -> TextPlace {
        TextPlace { span, exact: true, shift: 0 }
    }

    /// Text that is in the file with escapes, or that was assembled.
    pub fn somewhere(span: Span) -> TextPlace {
        TextPlace { span, exact: false, shift: 0 }
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
pub fn blocks(text: &str, place: TextPlace, findings: &Findings) -> Body {
    let mut reader = Reader::new(text, place, findings);
    let blocks = reader.blocks();
    reader.unused_definitions();
    Body { blocks: sections(blocks), span: place.span }
}

/// One line of inline Markdown, as in a prose key. Blocks in it become one run of text.
pub fn inline(text: &str, place: TextPlace, findings: &Findings) -> Vec<Inline> {
    match plain::is_plain(text) {
        true => vec![Inline::Text(text.to_owned())],
        false => read_inline(text, place, findings),
    }
}

fn read_inline(text: &str, place: TextPlace, findings: &Findings) -> Vec<Inline> {
    let place = TextPlace { shift: JOINER.len(), ..place };
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
        BlockContent::Paragraph(text) => text,
        BlockContent::Heading(heading) => heading.text,
        BlockContent::Code(text) => vec![Inline::Code(text)],
        BlockContent::List { items, .. } => {
            return items.into_iter().flat_map(|item| item.blocks).for_each(|block| flatten(block, line));
        }
        BlockContent::Quote(blocks) | BlockContent::Callout(_, blocks) | BlockContent::Marked { blocks, .. } => {
            return blocks.into_iter().for_each(|block| flatten(block, line));
        }
        BlockContent::Rule | BlockContent::Table(_) | BlockContent::Show(_) => return,
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
        let BlockContent::Heading(Heading { level, marks, .. }) = &block.content else {
            done.push(block);
            continue;
        };
        if marks.is_empty() {
            done.push(block);
            continue;
        }
        let (level, marks, span) = (*level, marks.clone(), block.span);
        let mut inside = vec![block];
        let ends = |block: &Block| matches!(&block.content, BlockContent::Heading(heading) if heading.level <= level);
        while let Some(next) = blocks.next_if(|block| !ends(block)) {
            inside.push(next);
        }
        let first = inside.remove(0);
        let mut inside = sections(inside);
        inside.insert(0, first);
        done.push(Block { span, content: BlockContent::Marked { marks, blocks: inside } });
    }
    done
}

type Events<'a> = Peekable<Box<dyn Iterator<Item = (Event<'a>, Range<usize>)> + 'a>>;

struct Reader<'a> {
    text: &'a str,
    events: Events<'a>,
    place: TextPlace,
    findings: &'a Findings,
    anchors: Anchors,
    /// How many blocks and inlines are open.
    depth: usize,
    /// How many have begun or ended.
    parts: usize,
    /// Where the inline that was read last ends.
    seen: usize,
    /// The rank of the last heading; 0 before the first.
    rank: u8,
    in_link: bool,
    /// `[name]: address` lines: the name, the address, and where each is.
    definitions: Vec<(String, String, Range<usize>)>,
    /// The names of definitions that are used.
    used: BTreeSet<String>,
    /// What has been reported and would only be repeated, and on which line; 0 for the whole text.
    told: RefCell<BTreeSet<(&'static str, usize)>>,
    /// Where what was reported last of each kind ends: what goes on from it is the same mistake.
    last: RefCell<BTreeMap<&'static str, usize>>,
}

/// The most beginnings and ends of parts of a text that are read: blocks, items, cells, links, emphasis. A long page has some hundreds.
const MOST_PARTS: usize = 10_000;

/// What is shown of another document counts as much: a ladder, a plan, a form.
const PARTS_SHOWN: usize = 100;

/// The deepest nesting that is read: nobody reads a quotation in a quotation in a quotation, and each takes up stack.
const DEEPEST: usize = 40;

impl<'a> Reader<'a> {
    fn new(text: &'a str, place: TextPlace, findings: &'a Findings) -> Reader<'a> {
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_HEADING_ATTRIBUTES
            | Options::ENABLE_GFM
            | Options::ENABLE_WIKILINKS;
        let parser = Parser::new_ext(text, options);
        let definitions = parser.reference_definitions().iter();
        let mut definitions: Vec<_> = definitions
            .map(|(name, definition)| (brackets::label(name), definition.dest.to_string(), definition.span.clone()))
            .collect();
        definitions.sort_by_key(|(.., range)| range.start);
        let events: Box<dyn Iterator<Item = _>> = Box::new(parser.into_offset_iter());
        Reader {
            text,
            events: events.peekable(),
            place,
            findings,
            anchors: Anchors::default(),
            depth: 0,
            parts: 0,
            seen: 0,
            rank: 0,
            in_link: false,
            definitions,
            used: BTreeSet::new(),
            told: RefCell::default(),
            last: RefCell::default(),
        }
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

    /// Counts where a part begins or ends, and leaves out the rest of the text if there are too many.
    fn count(&mut self, range: &Range<usize>) {
        self.parts += 1;
        if self.parts == MOST_PARTS {
            self.findings.add(self.find(Code::TextDeep, &self.first_letter(range)).variant("long"));
            while self.events.next().is_some() {}
        }
    }

    /// Leaves out what is open if the text is nested too deeply. Returns whether it did.
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
            self.count(&range);
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
                    blocks.push(Block { span: self.at(&range), content: BlockContent::Rule });
                }
                Event::Html(_) => {
                    self.events.next();
                    self.html(&range);
                }
                // The text of a tight list item has no paragraph around it.
                _ => {
                    let start = range.start;
                    let text = self.inlines(true);
                    let end = self.seen.max(start);
                    self.untaken_lines(&(start..end));
                    self.tick(&text, &(start..end));
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
                self.untaken_lines(&range);
                self.bold(&text, &range);
                self.tick(&text, &range);
                return self.paragraph(text, span, blocks);
            }
            Tag::Heading { level, id, classes, attrs } => {
                let mut text = self.inlines(false);
                if id.is_none()
                    && classes.is_empty()
                    && attrs.is_empty()
                    && let Some(parts) = self.underlined(&range, &text)
                {
                    return blocks.extend(parts);
                }
                let mut marks: Vec<Mark> = classes.iter().map(|class| mark(class)).collect();
                for (key, value) in attrs {
                    match value {
                        Some(value) => marks.push(attribute(&key, &value)),
                        // `## Om {municipality.name}`: a hole, which the Markdown parser took for attributes.
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
                self.rank = level;
                BlockContent::Heading(Heading { level, anchor, named: id.is_some(), text, marks })
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
                BlockContent::List { start, items }
            }
            Tag::BlockQuote(kind) => {
                let inside = sections(self.blocks());
                match kind {
                    None => BlockContent::Quote(inside),
                    Some(BlockQuoteKind::Note) => BlockContent::Callout(Callout::Note, inside),
                    Some(BlockQuoteKind::Tip) => BlockContent::Callout(Callout::Tip, inside),
                    Some(BlockQuoteKind::Important) => BlockContent::Callout(Callout::Important, inside),
                    Some(BlockQuoteKind::Warning | BlockQuoteKind::Caution) => {
                        BlockContent::Callout(Callout::Warning, inside)
                    }
                }
            }
            Tag::CodeBlock(kind) => {
                let mut code = String::new();
                while let Some((Event::Text(text), _)) = self.events.next() {
                    code.push_str(&text);
                }
                self.no_code(&kind, &code, &range);
                BlockContent::Code(code)
            }
            Tag::HtmlBlock => {
                while !matches!(self.events.next(), None | Some((Event::End(_), _))) {}
                return self.html(&range);
            }
            Tag::Table(_) => BlockContent::Table(self.table(&range)),
            _ => {
                // No other kind of block is enabled; what it holds is kept.
                blocks.extend(self.blocks());
                return;
            }
        };
        blocks.push(Block { span, content });
    }

    fn item(&mut self) -> ListItem {
        let mut blocks = self.blocks();
        let mut marks = Vec::new();
        // A mark at the start of an item marks the item.
        if let Some(Block { content: BlockContent::Marked { marks: first, blocks: inside }, .. }) = blocks.first_mut()
            && let [Block { content: BlockContent::Paragraph(_), .. }] = inside.as_slice()
        {
            marks = std::mem::take(first);
            let inside = std::mem::take(inside);
            blocks.splice(0..1, inside);
        }
        ListItem { marks, blocks: sections(blocks) }
    }

    fn paragraph(&mut self, mut text: Vec<Inline>, span: Span, blocks: &mut Vec<Block>) {
        if let [Inline::Hole(hole)] = text.as_slice()
            && hole.path.first().is_some_and(|first| first == "show")
        {
            let path = hole.path.get(1..).unwrap_or_default().to_vec();
            self.parts += PARTS_SHOWN;
            blocks.push(Block { span: hole.span, content: BlockContent::Show(path) });
            return;
        }
        let mut marks = Vec::new();
        let mut read = 0;
        while let Some(Inline::Hole(hole)) = text.get(read) {
            let Some(mut found) = hole_mark(hole) else { break };
            found.span = hole.span;
            marks.push(found);
            read += 1;
            if let Some(Inline::Text(next)) = text.get_mut(read) {
                *next = next.trim_start().to_owned();
            }
        }
        text.drain(..read);
        if text.iter().all(|inline| matches!(inline, Inline::SoftBreak)) && marks.is_empty() {
            return;
        }
        let paragraph = Block { span, content: BlockContent::Paragraph(text) };
        blocks.push(if marks.is_empty() {
            paragraph
        } else {
            Block { span, content: BlockContent::Marked { marks, blocks: vec![paragraph] } }
        });
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
