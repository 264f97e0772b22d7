//! One change in a file of TOML, or in the front matter of a text: a few byte ranges replaced, and nothing else.
//!
//! Where it is to be done is told by keys and places in lists, never by a place in the file. Each change is proved before it is given
//! back: what is read from the new text must be what was read from the old one with the change, and each comment must still be there
//! that was not part of what was removed. Where that can't be shown, nothing is changed, and the editor gets the text itself.

mod cuts;
mod layout;
mod text;
mod tree;

pub use text::{body_start, in_body, in_whole};

use std::ops::Range;

use cuts::Cuts;
use layout::{FoundPlace, TomlLayout};

/// A way into a file of TOML.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PathStep {
    /// A key of a table.
    Key(String),
    /// A place in a list, from 0.
    Place(usize),
}

/// A value to be written.
#[derive(Debug, Clone, PartialEq)]
pub enum NewValue {
    /// Words, of one line or several.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// Yes or no.
    Bool(bool),
    /// A date, a time or both, as TOML writes it.
    Date(String),
    /// Values in an order.
    List(Vec<NewValue>),
    /// Keys with values.
    Table(Vec<(String, NewValue)>),
}

/// A value of a file as one to be written.
pub fn new_value(value: toml::Value) -> NewValue {
    match value {
        toml::Value::String(text) => NewValue::Text(text),
        toml::Value::Integer(number) => NewValue::Integer(number),
        // Nothing in a site is one: it is kept as words, which are told.
        toml::Value::Float(number) => NewValue::Text(number.to_string()),
        toml::Value::Boolean(is) => NewValue::Bool(is),
        toml::Value::Datetime(date) => NewValue::Date(date.to_string()),
        toml::Value::Array(items) => NewValue::List(items.into_iter().map(new_value).collect()),
        toml::Value::Table(table) => {
            NewValue::Table(table.into_iter().map(|(key, value)| (key, new_value(value))).collect())
        }
    }
}

/// A change at a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Edit {
    /// To a key or an item; to a list where an item comes, goes or moves.
    pub path: Vec<PathStep>,
    /// What is done there.
    pub change: KeyChange,
}

/// What is done at a place.
#[derive(Debug, Clone, PartialEq)]
pub enum KeyChange {
    /// It gets a value; a key that is not there is added.
    Set(NewValue),
    /// The key goes, with its value.
    Clear,
    /// The list gets an item, before the one that is at that place.
    Insert(usize, NewValue),
    /// The list's item at that place goes.
    Remove(usize),
    /// The list's item at the first place moves to the second, which it has afterwards.
    Move(usize, usize),
}

/// Why nothing is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unspliced {
    /// The bytes are no text, or the text can't be read as TOML.
    Unreadable,
    /// There is nothing at the path, or something else than the change is for.
    Elsewhere,
    /// It is written in a way in which it can't be changed by itself: dotted keys, tables in several parts.
    Tangled,
    /// It can't be shown that the change, and nothing else, would come of it.
    Unproved,
}

/// The order of keys in which new ones are written, for the table at a path: each is put after the nearest before it that is there.
pub type KeyOrder<'o> = dyn Fn(&[PathStep]) -> Vec<String> + 'o;

/// The bytes of a file of TOML with a change.
///
/// # Errors
/// Tells why nothing is changed.
pub fn in_toml(bytes: &[u8], edit: &Edit, order: &KeyOrder) -> Result<Vec<u8>, Unspliced> {
    let text = std::str::from_utf8(bytes).map_err(|_| Unspliced::Unreadable)?;
    let start = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    in_part(text, start..text.len(), edit, order)
}

/// The bytes of a text with a change in its front matter.
///
/// # Errors
/// As [`in_toml`].
pub fn in_front_matter(bytes: &[u8], edit: &Edit, order: &KeyOrder) -> Result<Vec<u8>, Unspliced> {
    let text = std::str::from_utf8(bytes).map_err(|_| Unspliced::Unreadable)?;
    let front = front_matter(text).ok_or(Unspliced::Unreadable)?;
    in_part(text, front, edit, order)
}

/// The innermost item of a list that holds what is written at a place of a file, of TOML or of a text with front matter: the way to it,
/// whether what is there is all of it, and where it is written. `None` where there is none, or it can't be told by keys and places.
pub fn item_at(text: &str, at: usize, is_text: bool) -> Option<(Vec<PathStep>, bool, Range<usize>)> {
    let part = if is_text { front_matter(text)? } else { 0..text.len() };
    let layout = TomlLayout::read(&text[part.clone()])?;
    let mut way = layout.way_to(at.checked_sub(part.start)?)?;
    let last = way.iter().rposition(|step| matches!(step, PathStep::Place(_)))?;
    let is_whole = last + 1 == way.len();
    way.truncate(last + 1);
    let range = match layout.find(&way)? {
        FoundPlace::Value(way, _) => way.last()?.range.clone(),
        FoundPlace::Block(at) => layout.blocks[at].lines.clone(),
        FoundPlace::Blocks(_) => return None,
    };
    Some((way, is_whole, part.start + range.start..part.start + range.end))
}

/// A key as TOML.
pub fn written_key(key: &str) -> String {
    cuts::written_key(key)
}

/// The lines of a file of TOML that a table at its top is written in, with the comments right above it and without the last line's
/// end. `None` if it has no header of its own, or is in several parts.
pub fn table_lines<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    cuts::table_lines(&TomlLayout::read(text)?, key).map(|lines| &text[lines])
}

/// Where the front matter of a text is, without its fences.
pub fn front_matter(text: &str) -> Option<Range<usize>> {
    let is_fence = |line: &str| line.trim_start_matches('\u{FEFF}').trim_end() == "+++";
    let first = text.split_inclusive('\n').next().filter(|line| is_fence(line))?;
    let mut at = first.len();
    for line in text[at..].split_inclusive('\n') {
        if is_fence(line) {
            return Some(first.len()..at);
        }
        at += line.len();
    }
    None
}

fn in_part(text: &str, part: Range<usize>, edit: &Edit, order: &KeyOrder) -> Result<Vec<u8>, Unspliced> {
    let toml = &text[part.clone()];
    let before = tree::read(toml).ok_or(Unspliced::Unreadable)?;
    let layout = TomlLayout::read(toml).ok_or(Unspliced::Unreadable)?;
    let is_blocks = matches!(layout.find(&edit.path), Some(FoundPlace::Blocks(_)));
    let expected = tree::with_edit(before, edit, is_blocks).ok_or(Unspliced::Elsewhere)?;
    let cuts = Cuts::of(&layout, edit, order)?;
    let after = cuts.made(toml);
    let comments = TomlLayout::read(&after).ok_or(Unspliced::Unproved)?.comments();
    let is_proved =
        tree::read(&after).is_some_and(|after| after == expected) && comments == cuts.comments_left(&layout);
    // A fence in a value would end the front matter.
    let whole = [&text[..part.start], after.as_str(), &text[part.end..]].concat();
    let is_apart = part.end == text.len() || front_matter(&whole) == Some(part.start..part.start + after.len());
    if is_proved && is_apart { Ok(whole.into_bytes()) } else { Err(Unspliced::Unproved) }
}
