//! What a change replaces in a file: byte ranges, each with the text that comes in its place.

use std::ops::Range;

use toml_writer::{ToTomlValue, TomlKeyBuilder, TomlStringBuilder};

use super::layout::{FoundPlace, HeaderBlock, TomlLayout, WrittenKey, WrittenShape, WrittenValue};
use super::{Edit, KeyChange, KeyOrder, NewValue, PathStep, Unspliced};

/// The items of a list on its lines, each with the place of the comma after it.
type Items = [(WrittenValue, Option<usize>)];

/// Ranges that do not overlap, and what comes in their places.
#[derive(Default)]
pub(super) struct Cuts {
    cuts: Vec<(Range<usize>, String)>,
    /// What is taken away with the comments in it.
    removed: Vec<Range<usize>>,
}

impl Cuts {
    pub(super) fn of(layout: &TomlLayout, edit: &Edit, order: &KeyOrder) -> Result<Cuts, Unspliced> {
        let mut cuts = Cuts::default();
        let path = edit.path.as_slice();
        match &edit.change {
            KeyChange::Set(value) => cuts.set(layout, path, value, order)?,
            KeyChange::Clear => cuts.clear(layout, path)?,
            KeyChange::Insert(at, value) => match list(layout, path)? {
                List::Items(whole, items) => cuts.insert_item(layout, whole, items, *at, value)?,
                List::Blocks(blocks) => cuts.insert_block(layout, &blocks, *at, value)?,
            },
            KeyChange::Remove(at) => match list(layout, path)? {
                List::Items(whole, items) => cuts.remove_item(layout, whole, items, *at),
                List::Blocks(blocks) => {
                    let lines = region(layout, &layout.blocks[blocks[*at]].path)?;
                    cuts.remove_lines(layout, lines);
                }
            },
            KeyChange::Move(from, to) => {
                let slots: Vec<usize> = (*from.min(to)..=*from.max(to)).collect();
                let mut order = slots.clone();
                if from < to {
                    order.rotate_left(1);
                } else {
                    order.rotate_right(1);
                }
                let moves = slots.into_iter().zip(order);
                match list(layout, path)? {
                    List::Items(whole, items) => cuts.move_items(layout, whole, items, moves),
                    List::Blocks(blocks) => {
                        let of = |at: usize| Ok(content(layout, region(layout, &layout.blocks[blocks[at]].path)?));
                        for (slot, other) in moves {
                            cuts.replace(of(slot)?, &layout.text[of(other)?]);
                        }
                    }
                }
            }
        }
        Ok(cuts)
    }

    /// The text with what comes in place of the cuts.
    pub(super) fn made(&self, text: &str) -> String {
        let mut cuts: Vec<&(Range<usize>, String)> = self.cuts.iter().collect();
        cuts.sort_by_key(|(range, _)| (range.start, range.end));
        let (mut out, mut at) = (String::with_capacity(text.len()), 0);
        for (range, instead) in cuts {
            out.push_str(text.get(at..range.start).unwrap_or_default());
            out.push_str(instead);
            at = range.end;
        }
        out.push_str(&text[at..]);
        out
    }

    /// The comments that must still be there.
    pub(super) fn comments_left<'t>(&self, layout: &TomlLayout<'t>) -> Vec<&'t str> {
        let is_in = |comment: &Range<usize>| {
            self.removed.iter().any(|range| range.start <= comment.start && comment.end <= range.end)
        };
        layout.comments_but(is_in)
    }

    fn replace(&mut self, range: Range<usize>, instead: impl Into<String>) {
        self.cuts.push((range, instead.into()));
    }

    fn put(&mut self, at: usize, text: impl Into<String>) {
        self.replace(at..at, text);
    }

    fn set(
        &mut self,
        layout: &TomlLayout,
        path: &[PathStep],
        value: &NewValue,
        order: &KeyOrder,
    ) -> Result<(), Unspliced> {
        match layout.find(path) {
            Some(FoundPlace::Value(way, _)) => {
                let old = way.last().ok_or(Unspliced::Elsewhere)?;
                if layout.has_comment(&old.range) {
                    return Err(Unspliced::Tangled);
                }
                let line_break = layout.line_break(old.range.start);
                self.replace(old.range.clone(), written(value, &layout.text[old.range.clone()], line_break));
                Ok(())
            }
            Some(FoundPlace::Block(_) | FoundPlace::Blocks(_)) => Err(Unspliced::Tangled),
            None => {
                let Some((PathStep::Key(key), parent)) = path.split_last() else { return Err(Unspliced::Elsewhere) };
                match layout.find(parent) {
                    Some(FoundPlace::Block(at)) => {
                        self.add_line(layout, &layout.blocks[at], key, value, &order(parent));
                    }
                    Some(FoundPlace::Value(way, _)) => self.add_inside(layout, &way, key, value, &order(parent))?,
                    Some(FoundPlace::Blocks(_)) => return Err(Unspliced::Elsewhere),
                    None => return Err(Unspliced::Tangled),
                }
                Ok(())
            }
        }
    }

    /// Adds a key on a line of its own.
    fn add_line(&mut self, layout: &TomlLayout, block: &HeaderBlock, key: &str, value: &NewValue, order: &[String]) {
        let after = nearest_before(block.entries.iter(), key, order);
        let first = block.entries.first();
        let at = match (after, first) {
            (Some(entry), _) => layout.line_end(entry.value.range.end),
            (None, _) if !block.header.is_empty() => layout.line_end(block.header.end),
            (None, Some(first)) => {
                let (line, above) = (layout.line_start(first.start), layout.with_comments_above(first.start));
                // Comments at the very top may be the file's, or the first key's.
                if above == 0 && above < line { layout.line_end(first.value.range.end) } else { above }
            }
            (None, None) => layout.blocks.get(1).map_or(layout.text.len(), |next| next.lines.start),
        };
        let indent = after.or(first).map_or("", |entry| &layout.text[layout.line_start(entry.start)..entry.start]);
        let line_break = layout.line_break(at.saturating_sub(1));
        let line = format!("{indent}{} = {}", written_key(key), written(value, "", line_break));
        self.put_line(layout, at, &line, line_break);
    }

    /// Puts a line where another ends; the last line of a file may have no end, and goes on having none.
    fn put_line(&mut self, layout: &TomlLayout, at: usize, line: &str, line_break: &str) {
        let ends_before = at == 0 || layout.text[..at].ends_with('\n');
        self.put(at, if ends_before { format!("{line}{line_break}") } else { format!("{line_break}{line}") });
    }

    /// Adds a key to a table on a line.
    fn add_inside(
        &mut self,
        layout: &TomlLayout,
        way: &[&WrittenValue],
        key: &str,
        value: &NewValue,
        order: &[String],
    ) -> Result<(), Unspliced> {
        let Some(table) = way.last() else { return Err(Unspliced::Elsewhere) };
        let WrittenShape::Table(keys) = &table.shape else { return Err(Unspliced::Elsewhere) };
        if layout.text[table.range.clone()].contains('\n') {
            return Err(Unspliced::Tangled);
        }
        let line_break = layout.line_break(table.range.start);
        let pair = format!("{} = {}", written_key(key), written(value, "", line_break));
        match (nearest_before(keys.iter().map(|(key, _)| key), key, order), keys.first()) {
            (Some(before), _) => self.put(before.value.range.end, format!(", {pair}")),
            (None, Some((first, _))) => self.put(first.start, format!("{pair}, ")),
            (None, None) => self.replace(table.range.clone(), format!("{{ {pair} }}")),
        }
        Ok(())
    }

    fn clear(&mut self, layout: &TomlLayout, path: &[PathStep]) -> Result<(), Unspliced> {
        match layout.find(path).ok_or(Unspliced::Tangled)? {
            FoundPlace::Value(way, block) => match way.as_slice() {
                [value] => {
                    let entry = block.entries.iter().find(|entry| entry.value.range == value.range);
                    let start = layout.line_start(entry.ok_or(Unspliced::Elsewhere)?.start);
                    self.remove_lines(layout, start..layout.line_end(value.range.end));
                }
                [.., table, value] => {
                    let WrittenShape::Table(keys) = &table.shape else { return Err(Unspliced::Elsewhere) };
                    let is_it = |(entry, _): &(WrittenKey, Option<usize>)| entry.value.range == value.range;
                    let at = keys.iter().position(is_it).ok_or(Unspliced::Elsewhere)?;
                    let (key, _) = &keys[at];
                    let end = key.value.range.end;
                    self.remove(match (keys.get(at + 1), at.checked_sub(1).map(|before| &keys[before].0)) {
                        (Some((next, _)), _) => key.start..next.start,
                        (None, Some(before)) => before.value.range.end..end,
                        (None, None) => table.range.start + 1..table.range.end - 1,
                    });
                }
                [] => return Err(Unspliced::Elsewhere),
            },
            FoundPlace::Block(_) | FoundPlace::Blocks(_) => {
                let lines = region(layout, path)?;
                self.remove_lines(layout, lines);
            }
        }
        Ok(())
    }

    /// Takes a range away, with the comments in it.
    fn remove(&mut self, range: Range<usize>) {
        self.removed.push(range.clone());
        self.replace(range, "");
    }

    /// Takes whole lines away. A file whose last line has no end still has none then.
    fn remove_lines(&mut self, layout: &TomlLayout, lines: Range<usize>) {
        let before = &layout.text[..lines.start];
        let is_last = lines.end == layout.text.len() && !layout.text.ends_with('\n');
        let start = if is_last { before.trim_end_matches(['\n', '\r']).len() } else { lines.start };
        self.remove(start..lines.end);
    }

    fn insert_item(
        &mut self,
        layout: &TomlLayout,
        whole: &WrittenValue,
        items: &Items,
        at: usize,
        value: &NewValue,
    ) -> Result<(), Unspliced> {
        let text = written(value, "", layout.line_break(whole.range.start));
        let Some((first, _)) = items.first() else {
            if layout.has_comment(&whole.range) {
                return Err(Unspliced::Tangled);
            }
            self.replace(whole.range.clone(), format!("[{text}]"));
            return Ok(());
        };
        if !has_own_lines(layout, whole, items) {
            match (items.get(at), items.last()) {
                (Some((next, _)), _) => self.put(next.range.start, format!("{text}, ")),
                (None, Some((last, _))) => self.put(last.range.end, format!(", {text}")),
                (None, None) => {}
            }
            return Ok(());
        }
        let indent = &layout.text[layout.line_start(first.range.start)..first.range.start];
        let line_break = layout.line_break(first.range.start);
        let Some((before, comma)) = at.checked_sub(1).and_then(|before| items.get(before)) else {
            self.put(layout.line_end(whole.range.start), format!("{indent}{text},{line_break}"));
            return Ok(());
        };
        let end = layout.line_end(comma.unwrap_or(before.range.end));
        if end >= whole.range.end {
            // The closing bracket is on the last item's line.
            let put = if comma.is_some() { "" } else { "," };
            self.put(comma.map_or(before.range.end, |comma| comma + 1), format!("{put}{line_break}{indent}{text}"));
        } else if comma.is_some() {
            self.put(end, format!("{indent}{text},{line_break}"));
        } else {
            self.put(before.range.end, ",");
            self.put(end, format!("{indent}{text}{line_break}"));
        }
        Ok(())
    }

    fn remove_item(&mut self, layout: &TomlLayout, whole: &WrittenValue, items: &Items, at: usize) {
        let (item, comma) = &items[at];
        let end = comma.map_or(item.range.end, |comma| comma + 1);
        let before = at.checked_sub(1).map(|before| &items[before]);
        let line_end = layout.line_end(end);
        if has_own_lines(layout, whole, items) && line_end < whole.range.end {
            self.remove(layout.line_start(item.range.start)..line_end);
            // The last has a comma after it only where it had one.
            if let (None, Some((_, Some(last)))) = (comma, before) {
                self.replace(*last..*last + 1, "");
            }
            return;
        }
        // A comment on another line is about what stays.
        let next = items.get(at + 1).map(|(next, _)| next.range.start);
        let next = next.map(|next| if layout.has_comment(&(line_end..next)) { end } else { next });
        if let (None, Some((before, Some(comma)))) = (next, before)
            && layout.has_comment(&(before.range.end..item.range.start))
        {
            self.remove(*comma..*comma + 1);
            self.remove(item.range.start..end);
            return;
        }
        self.remove(match (next, before) {
            (Some(next), _) => item.range.start..next,
            (None, Some((before, Some(_)))) if comma.is_none() => before.range.end..item.range.end,
            (None, Some((_, Some(comma)))) => *comma + 1..end,
            (None, _) => item.range.start..end,
        });
    }

    /// Exchanges the values of a list's places, and on lines of their own the comments after them.
    fn move_items(
        &mut self,
        layout: &TomlLayout,
        whole: &WrittenValue,
        items: &Items,
        moves: impl Iterator<Item = (usize, usize)>,
    ) {
        let after = |at: usize| {
            let (item, comma) = &items[at];
            let start = comma.map_or(item.range.end, |comma| comma + 1);
            let comment = layout.comment_after(start).filter(|comment| comment.end < whole.range.end);
            let end = comment.map_or(start, |comment| comment.end);
            // What follows on the line is the next item's.
            let is_last = items.get(at + 1).is_none_or(|(next, _)| next.range.start >= end);
            start..if is_last { end } else { start }
        };
        for (slot, other) in moves {
            self.replace(items[slot].0.range.clone(), &layout.text[items[other].0.range.clone()]);
            if after(slot) != after(other) {
                self.replace(after(slot), layout.text[after(other)].trim_end_matches('\r'));
            }
        }
    }

    /// Adds a table under a header of its own, before the one at a place, or after the last.
    fn insert_block(
        &mut self,
        layout: &TomlLayout,
        blocks: &[usize],
        at: usize,
        value: &NewValue,
    ) -> Result<(), Unspliced> {
        let (NewValue::Table(keys), Some(first)) = (value, blocks.first()) else { return Err(Unspliced::Elsewhere) };
        let header = &layout.text[layout.blocks[*first].header.clone()];
        let line_break = layout.line_break(layout.blocks[*first].header.start);
        let pair = |(key, value): &(String, NewValue)| {
            format!("{line_break}{} = {}", written_key(key), written(value, "", line_break))
        };
        let block = format!("{header}{}", keys.iter().map(pair).collect::<String>());
        match blocks.get(at) {
            Some(next) => {
                self.put(layout.blocks[*next].lines.start, format!("{block}{line_break}{line_break}"));
            }
            None => {
                let last = *blocks.last().ok_or(Unspliced::Elsewhere)?;
                let end = content(layout, region(layout, &layout.blocks[last].path)?).end;
                self.put(end, format!("{line_break}{line_break}{block}"));
            }
        }
        Ok(())
    }
}

/// A list as it is written.
enum List<'l> {
    Items(&'l WrittenValue, &'l Items),
    Blocks(Vec<usize>),
}

fn list<'l>(layout: &'l TomlLayout, path: &[PathStep]) -> Result<List<'l>, Unspliced> {
    match layout.find(path) {
        Some(FoundPlace::Blocks(blocks)) => Ok(List::Blocks(blocks)),
        Some(FoundPlace::Value(way, _)) => match way.last() {
            Some(whole @ WrittenValue { shape: WrittenShape::List(items), .. }) => Ok(List::Items(whole, items)),
            _ => Err(Unspliced::Elsewhere),
        },
        Some(FoundPlace::Block(_)) => Err(Unspliced::Elsewhere),
        None => Err(Unspliced::Tangled),
    }
}

/// Whether each item of a list begins a line.
fn has_own_lines(layout: &TomlLayout, whole: &WrittenValue, items: &Items) -> bool {
    let begins = |item: &WrittenValue| {
        let start = layout.line_start(item.range.start);
        start > whole.range.start && layout.text[start..item.range.start].trim().is_empty()
    };
    items.iter().all(|(item, _)| begins(item))
}

/// The lines of all that is below a path: they must be together.
fn region(layout: &TomlLayout, path: &[PathStep]) -> Result<Range<usize>, Unspliced> {
    let is_below = |block: &&HeaderBlock| block.path.starts_with(path);
    let first = layout.blocks.iter().position(|block| is_below(&block)).ok_or(Unspliced::Elsewhere)?;
    let count = layout.blocks[first..].iter().take_while(is_below).count();
    if layout.blocks[first + count..].iter().any(|block| is_below(&block)) {
        return Err(Unspliced::Tangled);
    }
    Ok(layout.blocks[first].lines.start..layout.blocks[first + count - 1].lines.end)
}

/// The lines of a table at the top.
pub(super) fn table_lines(layout: &TomlLayout, key: &str) -> Option<Range<usize>> {
    region(layout, &[PathStep::Key(key.to_owned())]).ok().map(|lines| content(layout, lines))
}

/// Lines without the blank ones after them, and without the last line's end.
fn content(layout: &TomlLayout, lines: Range<usize>) -> Range<usize> {
    let text = &layout.text[lines.clone()];
    lines.start..lines.start + text.trim_end_matches(['\n', '\r', ' ', '\t']).len()
}

/// Of some keys the one after which a new one goes: the nearest before it in the order; the last if the order does not know it.
fn nearest_before<'l>(
    entries: impl Iterator<Item = &'l WrittenKey>,
    key: &str,
    order: &[String],
) -> Option<&'l WrittenKey> {
    let rank = |key: &str| order.iter().position(|known| known == key);
    match rank(key) {
        Some(own) => {
            entries.filter(|entry| rank(&entry.key).is_some_and(|rank| rank < own)).max_by_key(|entry| rank(&entry.key))
        }
        None => entries.last(),
    }
}

pub(super) fn written_key(key: &str) -> String {
    use toml_writer::ToTomlKey as _;
    TomlKeyBuilder::new(key).as_default().to_toml_key()
}

/// A value as TOML; a text in the quotation marks of the old value, where it fits in them.
fn written(value: &NewValue, old: &str, line_break: &str) -> String {
    match value {
        NewValue::Text(text) => {
            let builder = TomlStringBuilder::new(text);
            let kept = match old {
                _ if old.starts_with("'''") => builder.as_ml_literal(),
                _ if old.starts_with("\"\"\"") => builder.as_ml_basic_pretty(),
                _ if old.starts_with('\'') => builder.as_literal(),
                _ if old.starts_with('"') => builder.as_basic_pretty(),
                _ => None,
            };
            kept.unwrap_or_else(|| builder.as_default()).to_toml_value().replace('\n', line_break)
        }
        NewValue::Integer(number) => number.to_string(),
        NewValue::Bool(is) => is.to_string(),
        NewValue::Date(date) => date.clone(),
        NewValue::List(items) => {
            let items: Vec<String> = items.iter().map(|item| written(item, "", line_break)).collect();
            format!("[{}]", items.join(", "))
        }
        NewValue::Table(keys) if keys.is_empty() => "{}".to_owned(),
        NewValue::Table(keys) => {
            let pair = |(key, value): &(String, NewValue)| {
                format!("{} = {}", written_key(key), written(value, "", line_break))
            };
            format!("{{ {} }}", keys.iter().map(pair).collect::<Vec<_>>().join(", "))
        }
    }
}
