//! How a file of TOML is written: where each key, value, item and comment is, in bytes.

use std::collections::BTreeMap;
use std::ops::Range;

use toml_parser::Source;
use toml_parser::parser::{Event, EventKind, parse_document};

use super::PathStep;

/// A text of TOML as it is written.
pub(super) struct TomlLayout<'t> {
    pub text: &'t str,
    /// What is before the first header, then what each header begins, in the order of the file.
    pub blocks: Vec<HeaderBlock>,
    comments: Vec<Range<usize>>,
}

/// A header and the keys below it, as far as the next header.
pub(super) struct HeaderBlock {
    /// Where it is in the tree: a list of tables has places.
    pub path: Vec<PathStep>,
    /// Empty for what is before the first header.
    pub header: Range<usize>,
    pub entries: Vec<WrittenKey>,
    /// The lines of it: from those of the comments right above its header to those above the next.
    pub lines: Range<usize>,
}

/// A key with its value.
pub(super) struct WrittenKey {
    pub key: String,
    /// Whether it is several keys with points between them.
    pub is_dotted: bool,
    /// Where the key begins.
    pub start: usize,
    pub value: WrittenValue,
}

pub(super) struct WrittenValue {
    pub range: Range<usize>,
    pub shape: WrittenShape,
}

/// What is between brackets, each with the place of the comma after it.
pub(super) type Separated<T> = Vec<(T, Option<usize>)>;

pub(super) enum WrittenShape {
    Scalar,
    /// The items.
    List(Separated<WrittenValue>),
    /// The keys of a table on a line.
    Table(Separated<WrittenKey>),
}

/// What is at a path.
pub(super) enum FoundPlace<'l> {
    /// A key's value, or an item. With what is around it, from the outside in, the value itself last.
    Value(Vec<&'l WrittenValue>, &'l HeaderBlock),
    /// A table with a header of its own, by its block.
    Block(usize),
    /// A list of tables with headers, by the block of each.
    Blocks(Vec<usize>),
}

impl<'t> TomlLayout<'t> {
    /// `None` for what can't be read as TOML.
    pub(super) fn read(text: &'t str) -> Option<TomlLayout<'t>> {
        let source = Source::new(text);
        let tokens = source.lex().into_vec();
        let (mut events, mut errors) = (Vec::<Event>::new(), Vec::new());
        parse_document(&tokens, &mut events, &mut errors);
        if !errors.is_empty() {
            return None;
        }
        let range = |event: &Event| event.span().start()..event.span().end();
        let comments = events.iter().filter(|event| event.kind() == EventKind::Comment).map(range).collect();
        let between = [EventKind::Whitespace, EventKind::Comment, EventKind::Newline];
        events.retain(|event| !between.contains(&event.kind()));
        let mut reader = EventReader { source, events: &events, at: 0 };
        let root = HeaderBlock { path: Vec::new(), header: 0..0, entries: Vec::new(), lines: 0..0 };
        let mut layout = TomlLayout { text, blocks: vec![root], comments };
        let mut counts: BTreeMap<Vec<PathStep>, usize> = BTreeMap::new();
        while let Some(kind) = reader.kind() {
            match kind {
                EventKind::StdTableOpen | EventKind::ArrayTableOpen => {
                    let (header, keys) = reader.header()?;
                    let path = place_of(&keys, kind == EventKind::ArrayTableOpen, &mut counts);
                    layout.blocks.push(HeaderBlock { path, header, entries: Vec::new(), lines: 0..0 });
                }
                _ => {
                    let entry = reader.entry()?;
                    layout.blocks.last_mut()?.entries.push(entry);
                }
            }
        }
        layout.divide();
        Some(layout)
    }

    /// Gives each block its lines.
    fn divide(&mut self) {
        let starts: Vec<usize> = self.blocks.iter().map(|block| self.with_comments_above(block.header.start)).collect();
        let ends = starts.iter().copied().skip(1).chain([self.text.len()]);
        let lines: Vec<Range<usize>> = starts.iter().zip(ends).map(|(start, end)| *start..end).collect();
        self.blocks.iter_mut().zip(lines).for_each(|(block, lines)| block.lines = lines);
    }

    /// The start of the line that a place is on.
    pub(super) fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |end| end + 1)
    }

    /// The end of the line that a place is on, behind its line end.
    pub(super) fn line_end(&self, at: usize) -> usize {
        self.text[at..].find('\n').map_or(self.text.len(), |end| at + end + 1)
    }

    /// The start of the first of the lines of comments right above the line that a place is on; of that line if there are none.
    pub(super) fn with_comments_above(&self, at: usize) -> usize {
        let mut start = self.line_start(at);
        while start > 0 {
            let above = self.line_start(start - 1);
            if !self.text[above..start].trim_start_matches([' ', '\t']).starts_with('#') || self.is_inside(above) {
                break;
            }
            start = above;
        }
        start
    }

    /// Whether a line begins inside a value that is written over several lines.
    fn is_inside(&self, at: usize) -> bool {
        let values = self.blocks.iter().flat_map(|block| &block.entries).map(|entry| &entry.value.range);
        values.into_iter().any(|range| range.start < at && at < range.end)
    }

    /// The text of each comment, sorted.
    pub(super) fn comments(&self) -> Vec<&'t str> {
        self.comments_but(|_| false)
    }

    /// The text of each comment but those at some places, sorted.
    pub(super) fn comments_but(&self, left_out: impl Fn(&Range<usize>) -> bool) -> Vec<&'t str> {
        let kept = self.comments.iter().filter(|range| !left_out(range));
        let mut comments: Vec<&str> = kept.map(|range| self.text[range.clone()].trim_end_matches('\r')).collect();
        comments.sort_unstable();
        comments
    }

    /// The comment on the line of a place, after it.
    pub(super) fn comment_after(&self, at: usize) -> Option<Range<usize>> {
        let end = self.line_end(at);
        self.comments.iter().find(|range| range.start >= at && range.start < end).cloned()
    }

    /// Whether there is a comment in a range.
    pub(super) fn has_comment(&self, range: &Range<usize>) -> bool {
        self.comments.iter().any(|comment| range.start <= comment.start && comment.start < range.end)
    }

    /// How lines end here: as the line does that a place is on, else the first of the text.
    pub(super) fn line_break(&self, at: usize) -> &'static str {
        let of_line = |end: usize| {
            if self.text[..end].ends_with("\r\n") {
                Some("\r\n")
            } else {
                self.text[..end].ends_with('\n').then_some("\n")
            }
        };
        of_line(self.line_end(at)).or_else(|| of_line(self.line_end(0))).unwrap_or("\n")
    }

    /// The way to the value that is written at a place. Dotted keys are not looked into.
    pub(super) fn way_to(&self, at: usize) -> Option<Vec<PathStep>> {
        let is_it = |entry: &&WrittenKey| entry.value.range.contains(&at) && !entry.is_dotted;
        self.blocks.iter().find_map(|block| {
            let entry = block.entries.iter().find(is_it)?;
            let key = vec![PathStep::Key(entry.key.clone())];
            Some([block.path.clone(), key, way_in(&entry.value, at)?].concat())
        })
    }

    /// What is at a path. Dotted keys are not looked into.
    pub(super) fn find(&self, path: &[PathStep]) -> Option<FoundPlace<'_>> {
        if let Some(at) = self.blocks.iter().position(|block| block.path == path) {
            return Some(FoundPlace::Block(at));
        }
        let is_item =
            |block: &HeaderBlock| matches!(block.path.split_last(), Some((PathStep::Place(_), list)) if list == path);
        let items: Vec<usize> = (0..self.blocks.len()).filter(|at| is_item(&self.blocks[*at])).collect();
        if !items.is_empty() {
            return Some(FoundPlace::Blocks(items));
        }
        let around = self.blocks.iter().filter(|block| path.starts_with(&block.path));
        let mut nearest: Vec<&HeaderBlock> = around.collect();
        nearest.sort_by_key(|block| std::cmp::Reverse(block.path.len()));
        nearest.into_iter().find_map(|block| Some(FoundPlace::Value(inside(block, &path[block.path.len()..])?, block)))
    }
}

/// The way to what begins at a place in a value.
fn way_in(value: &WrittenValue, at: usize) -> Option<Vec<PathStep>> {
    let is_in = |value: &WrittenValue| value.range.contains(&at);
    let (step, inner) = match &value.shape {
        WrittenShape::Scalar => return Some(Vec::new()),
        WrittenShape::List(items) => {
            let place = items.iter().position(|(item, _)| is_in(item))?;
            (PathStep::Place(place), &items[place].0)
        }
        WrittenShape::Table(keys) => {
            let (entry, _) = keys.iter().find(|(entry, _)| is_in(&entry.value) && !entry.is_dotted)?;
            (PathStep::Key(entry.key.clone()), &entry.value)
        }
    };
    Some([vec![step], way_in(inner, at)?].concat())
}

/// The values on the way to one in a block, itself last.
fn inside<'l>(block: &'l HeaderBlock, path: &[PathStep]) -> Option<Vec<&'l WrittenValue>> {
    let (first, rest) = path.split_first()?;
    let PathStep::Key(key) = first else { return None };
    let entry = block.entries.iter().find(|entry| entry.key == *key && !entry.is_dotted)?;
    let mut way = vec![&entry.value];
    for step in rest {
        let next = match (step, &way.last()?.shape) {
            (PathStep::Key(key), WrittenShape::Table(keys)) => {
                &keys.iter().find(|(entry, _)| entry.key == *key && !entry.is_dotted)?.0.value
            }
            (PathStep::Place(place), WrittenShape::List(items)) => &items.get(*place)?.0,
            _ => return None,
        };
        way.push(next);
    }
    Some(way)
}

/// Where a header's table is: in a list of tables it is, or is in, the last item so far.
fn place_of(keys: &[String], is_list: bool, counts: &mut BTreeMap<Vec<PathStep>, usize>) -> Vec<PathStep> {
    let mut path = Vec::new();
    for (at, key) in keys.iter().enumerate() {
        path.push(PathStep::Key(key.clone()));
        if is_list && at + 1 == keys.len() {
            *counts.entry(path.clone()).or_default() += 1;
        }
        if let Some(count) = counts.get(&path) {
            path.push(PathStep::Place(count - 1));
        }
    }
    path
}

/// The events of a text that has no faults.
struct EventReader<'e, 't> {
    source: Source<'t>,
    events: &'e [Event],
    at: usize,
}

impl EventReader<'_, '_> {
    fn kind(&self) -> Option<EventKind> {
        self.events.get(self.at).map(Event::kind)
    }

    /// The next event, if it is of a kind.
    fn take(&mut self, kind: EventKind) -> Option<Range<usize>> {
        let event = self.events.get(self.at).filter(|event| event.kind() == kind)?;
        self.at += 1;
        Some(event.span().start()..event.span().end())
    }

    /// The header with its brackets, and its keys.
    fn header(&mut self) -> Option<(Range<usize>, Vec<String>)> {
        let open = self.take(EventKind::StdTableOpen).or_else(|| self.take(EventKind::ArrayTableOpen))?;
        let (_, keys) = self.keys()?;
        let close = self.take(EventKind::StdTableClose).or_else(|| self.take(EventKind::ArrayTableClose))?;
        Some((open.start..close.end, keys))
    }

    /// Keys with points between them, and where the first begins.
    fn keys(&mut self) -> Option<(usize, Vec<String>)> {
        let (mut start, mut keys) = (None, Vec::new());
        loop {
            let event = self.events.get(self.at)?;
            let range = self.take(EventKind::SimpleKey)?;
            start.get_or_insert(range.start);
            let mut key = String::new();
            self.source.get(event)?.decode_key(&mut key, &mut ());
            keys.push(key);
            if self.take(EventKind::KeySep).is_none() {
                return Some((start?, keys));
            }
        }
    }

    fn entry(&mut self) -> Option<WrittenKey> {
        let (start, keys) = self.keys()?;
        self.take(EventKind::KeyValSep)?;
        let value = self.value()?;
        Some(WrittenKey { is_dotted: keys.len() > 1, key: keys.into_iter().next()?, start, value })
    }

    fn value(&mut self) -> Option<WrittenValue> {
        if let Some(range) = self.take(EventKind::Scalar) {
            return Some(WrittenValue { range, shape: WrittenShape::Scalar });
        }
        if let Some(open) = self.take(EventKind::ArrayOpen) {
            let (items, end) = self.separated(EventKind::ArrayClose, EventReader::value)?;
            return Some(WrittenValue { range: open.start..end, shape: WrittenShape::List(items) });
        }
        let open = self.take(EventKind::InlineTableOpen)?;
        let (keys, end) = self.separated(EventKind::InlineTableClose, EventReader::entry)?;
        Some(WrittenValue { range: open.start..end, shape: WrittenShape::Table(keys) })
    }

    /// What is between brackets, each with the place of the comma after it; and where the closing one ends.
    fn separated<T>(
        &mut self,
        close: EventKind,
        read: impl Fn(&mut Self) -> Option<T>,
    ) -> Option<(Separated<T>, usize)> {
        let mut items = Vec::new();
        loop {
            if let Some(end) = self.take(close) {
                return Some((items, end.end));
            }
            let item = read(self)?;
            let comma = self.take(EventKind::ValueSep).map(|range| range.start);
            items.push((item, comma));
        }
    }
}
