//! What a form that was sent back makes of its file.
//!
//! A file that somebody else has changed since the form was made gets both changes, field by field, in its newest bytes. What both
//! have changed is never chosen between here: the editor sees both.

use toml::Value;

use super::notes::TEXT;
use super::open::{OpenedForm, SiteFile, whole_text};
use super::{Desk, DeskSite};
use crate::content::hash::Hash;
use crate::content::text::LARGEST_TEXT;
use crate::edit::form::{Posted, Touched, changes, data_key, order_of, value_at};
use crate::edit::merge::merged;
use crate::edit::splice::{
    Edit, KeyChange, PathStep, Unspliced, body_start, in_body, in_front_matter, in_toml, in_whole, new_value,
};
use crate::edit::store::{FileChange, Unstored};

/// How many times somebody else may write the file while it is being saved.
const ATTEMPTS: usize = 20;

/// How saving a form ended.
pub(super) enum Saving {
    /// It is on the disk; the number of the save.
    Saved(u64),
    /// Nothing was to be changed.
    Same,
    /// Both have changed something.
    Both(Vec<BothChanged>, Hash),
    /// Some of what was typed can't be written in the file as it is; the keys of the fields.
    Unwritable(Vec<String>),
    /// The file is no more, or can't be written.
    Refused(Unstored),
    /// It is no form of this file.
    Missing,
}

/// What a button of a form does beside saving.
pub(super) enum Press {
    /// A key gets a value.
    Set(Edit),
    /// The item at a place of a list goes.
    Remove(Vec<PathStep>, usize),
    /// The item at the first place of a list gets the second.
    Move(Vec<PathStep>, usize, usize),
}

impl Press {
    /// The list or the item that it leads to.
    pub(super) fn place(&self) -> Option<Vec<PathStep>> {
        match self {
            Press::Set(_) => None,
            Press::Remove(path, _) => Some(path.clone()),
            Press::Move(path, _, to) => Some([path.as_slice(), &[PathStep::Place(*to)]].concat()),
        }
    }
}

/// What two have changed in different ways.
pub(super) struct BothChanged {
    /// As [`data_key`] has it; [`TEXT`] for the text.
    pub key: String,
    pub mine: String,
    pub theirs: String,
}

/// What is sent besides fields: the text, the whole file, what was chosen of two.
pub(super) const WHOLE: &str = "whole";
pub(super) const HASH: &str = "hash";
pub(super) const SEEN: &str = "seen";
/// A form that was opened beside a text that was typed before: neither is to take the other's place.
pub(super) const APART: &str = "apart";

/// The field in which it is chosen which of two changes counts.
pub(super) fn choice_name(key: &str) -> String {
    format!("choice.{key}")
}

impl Desk {
    /// Saves what was sent, and does what was pressed.
    pub(super) fn save(&self, file: &SiteFile, site: &DeskSite, posted: &Posted, press: Option<&Press>) -> Saving {
        for _ in 0..ATTEMPTS {
            let (now, after) = match self.made(file, site, posted, press) {
                Ok(made) => made,
                Err(saving) => return saving,
            };
            if after == now {
                self.forget_typed(file, posted);
                return Saving::Same;
            }
            let change = FileChange { path: file.path.to_owned(), before: Some(now), after: Some(after.clone()) };
            match self.store.save(&[change], (self.clock.now)()) {
                Ok(number) => {
                    self.forget_typed(file, posted);
                    (site.saved)(&[(file.path.to_owned(), Some(after))]);
                    return Saving::Saved(number);
                }
                Err(Unstored::Changed(_)) => {}
                Err(refused) => return Saving::Refused(refused),
            }
        }
        Saving::Refused(Unstored::Changed(file.path.to_owned()))
    }

    /// The bytes of a file now, and those that what was sent makes of them.
    pub(super) fn made(
        &self,
        file: &SiteFile,
        site: &DeskSite,
        posted: &Posted,
        press: Option<&Press>,
    ) -> Result<(Vec<u8>, Vec<u8>), Saving> {
        let Some(now) = self.bytes(file.path) else { return Err(Saving::Missing) };
        let base = self.base_of(posted, &now);
        let after = FileMaking { file, site, posted, base: base.as_deref(), now: &now }.made(press)?;
        if after.len() as u64 > LARGEST_TEXT {
            return Err(Saving::Unwritable(vec![TEXT.to_owned()]));
        }
        Ok((now, after))
    }

    /// What was typed is saved; what was typed before and not gone on with stays.
    fn forget_typed(&self, file: &SiteFile, posted: &Posted) {
        if posted.one(HASH).is_some() && posted.one(APART).is_none() {
            self.store.forget(file.path);
        }
    }

    /// What a form was made of; `None` if that is not known any more.
    pub(super) fn base_of(&self, posted: &Posted, now: &[u8]) -> Option<Vec<u8>> {
        let hash = posted.one(HASH).and_then(Hash::parse)?;
        if hash == Hash::of(now) { Some(now.to_owned()) } else { self.remembered(hash) }
    }
}

/// A change of a file while it is made.
struct FileMaking<'m> {
    file: &'m SiteFile<'m>,
    site: &'m DeskSite<'m>,
    posted: &'m Posted,
    /// What the form was made of; `None` if that is not known any more.
    base: Option<&'m [u8]>,
    now: &'m [u8],
}

impl FileMaking<'_> {
    fn made(&self, press: Option<&Press>) -> Result<Vec<u8>, Saving> {
        if let Some(whole) = self.posted.one(WHOLE) {
            return self.whole(whole);
        }
        let base = self.base.unwrap_or(self.now);
        let Some(form) = self.file.form(base, self.site) else { return Err(Saving::Missing) };
        let changes = changes(form.fields(), self.posted);
        if !changes.unreadable.is_empty() {
            return Err(Saving::Unwritable(changes.unreadable.iter().map(|path| data_key(path)).collect()));
        }
        let mut both = Vec::new();
        let mut after = self.with_fields(&form, base, &changes.touched, &mut both)?;
        let text = self.posted.one(TEXT).filter(|text| form.parts.text.as_deref().is_some_and(|old| old != *text));
        if let Some(text) = text {
            after = self.with_text(after, base, text, &mut both)?;
        }
        if !both.is_empty() {
            return Err(Saving::Both(both, Hash::of(self.now)));
        }
        let Some(edit) = press.and_then(|press| self.pressed(press, &form, &changes.touched, &after)) else {
            return Ok(after);
        };
        match self.with_edit(&after, &edit) {
            Ok(bytes) => Ok(bytes),
            // It is gone already.
            Err(Unspliced::Elsewhere) => Ok(after),
            Err(_) => Err(Saving::Unwritable(vec![data_key(&edit.path)])),
        }
    }

    /// What a button does after the fields are written. In a list that somebody else has changed, places mean other items: nothing is
    /// done there, and the editor sees the list anew.
    fn pressed(&self, press: &Press, form: &OpenedForm, touched: &[Touched], after: &[u8]) -> Option<Edit> {
        let path = match press {
            Press::Set(edit) => return Some(edit.clone()),
            Press::Remove(path, _) | Press::Move(path, ..) => path,
        };
        let now = self.file.parts(self.now)?;
        if value_at(&form.parts.tree, path) != value_at(&now.tree, path) {
            return None;
        }
        // Items that were emptied are gone by now.
        let edits = touched.iter().flat_map(|touched| &touched.edits).filter(|edit| edit.path == *path);
        let gone: Vec<usize> =
            edits.filter_map(|edit| if let KeyChange::Remove(at) = edit.change { Some(at) } else { None }).collect();
        let place = |at: usize| (!gone.contains(&at)).then(|| at - gone.iter().filter(|other| **other < at).count());
        let left = self.file.parts(after)?;
        let count = value_at(&left.tree, path)?.as_array().map_or(1, Vec::len);
        let change = match press {
            Press::Remove(_, at) if count < 2 => place(*at).map(|_| KeyChange::Clear)?,
            Press::Remove(_, at) => KeyChange::Remove(place(*at)?),
            Press::Move(_, from, to) => KeyChange::Move(place(*from)?, place(*to)?),
            Press::Set(_) => return None,
        };
        Some(Edit { path: path.clone(), change })
    }

    fn with_edit(&self, bytes: &[u8], edit: &Edit) -> Result<Vec<u8>, Unspliced> {
        let order = |path: &[PathStep]| self.file.kind.map(|kind| order_of(kind, path)).unwrap_or_default();
        if self.file.is_text() { in_front_matter(bytes, edit, &order) } else { in_toml(bytes, edit, &order) }
    }

    fn with_edits(&self, bytes: &[u8], touched: &Touched) -> Result<Vec<u8>, Saving> {
        let done = touched.edits.iter().try_fold(bytes.to_owned(), |bytes, edit| self.with_edit(&bytes, edit));
        done.map_err(|_| Saving::Unwritable(vec![data_key(&touched.path)]))
    }

    /// What was chosen of two, if the editor has seen what is in the file now.
    fn chosen(&self, key: &str) -> Option<&str> {
        let has_seen = self.posted.one(SEEN).and_then(Hash::parse) == Some(Hash::of(self.now));
        self.posted.one(&choice_name(key)).filter(|_| has_seen)
    }

    fn with_fields(
        &self,
        form: &OpenedForm,
        base: &[u8],
        touched: &[Touched],
        both: &mut Vec<BothChanged>,
    ) -> Result<Vec<u8>, Saving> {
        let mut after = self.now.to_owned();
        let is_known = self.base.is_some();
        if is_known && base == self.now {
            for touched in touched {
                after = self.with_edits(&after, touched)?;
            }
            return Ok(after);
        }
        let Some(now) = self.file.parts(self.now) else { return Err(self.unreadable()) };
        for touched in touched {
            let mine = self.with_edits(base, touched)?;
            let Some(mine) = self.file.parts(&mine) else { return Err(self.unreadable()) };
            let at = |tree| value_at(tree, &touched.path);
            let [was, mine, theirs] = [at(&form.parts.tree), at(&mine.tree), at(&now.tree)];
            if mine == theirs {
                continue;
            }
            let key = data_key(&touched.path);
            match self.chosen(&key) {
                _ if is_known && was == theirs => after = self.with_edits(&after, touched)?,
                Some("theirs") => {}
                Some("mine") => {
                    let change = mine.map_or(KeyChange::Clear, |value| KeyChange::Set(new_value(value.clone())));
                    let edit = Edit { path: touched.path.clone(), change };
                    after = self.with_edits(&after, &Touched { path: touched.path.clone(), edits: vec![edit] })?;
                }
                _ => both.push(BothChanged { key, mine: in_words(mine), theirs: in_words(theirs) }),
            }
        }
        Ok(after)
    }

    fn reads(&self, bytes: &[u8]) -> bool {
        self.file.kind.is_none() || self.file.parts(bytes).is_some()
    }

    fn unreadable(&self) -> Saving {
        Saving::Unwritable(Vec::new())
    }

    fn with_text(
        &self,
        after: Vec<u8>,
        base: &[u8],
        text: &str,
        both: &mut Vec<BothChanged>,
    ) -> Result<Vec<u8>, Saving> {
        let unwritable = |_| Saving::Unwritable(vec![TEXT.to_owned()]);
        let mine = in_body(base, text).map_err(unwritable)?;
        if self.base.is_some() && body(base) == body(&after) {
            return in_body(&after, text).map_err(unwritable);
        }
        let (Some(was), Some(own), Some(theirs)) = (body(base), body(&mine), body(&after)) else {
            return Err(self.unreadable());
        };
        match (merged(was, own, theirs).filter(|_| self.base.is_some()), self.chosen(TEXT)) {
            _ if own == theirs => Ok(after),
            (Some(all), _) => {
                let above = after.len() - theirs.len();
                Ok([&after[..above], &all].concat())
            }
            (None, Some("mine")) => in_body(&after, text).map_err(unwritable),
            (None, Some("theirs")) => Ok(after),
            (None, _) => {
                let theirs = self.file.parts(self.now).and_then(|parts| parts.text).unwrap_or_default();
                both.push(BothChanged { key: TEXT.to_owned(), mine: text.to_owned(), theirs });
                Ok(after)
            }
        }
    }

    /// The file as its text.
    fn whole(&self, whole: &str) -> Result<Vec<u8>, Saving> {
        let unwritable = |_| Saving::Unwritable(vec![WHOLE.to_owned()]);
        if self.base == Some(self.now) {
            // What the form shows of line ends is no change.
            let is_same = whole_text(self.now) == *whole;
            return if is_same { Ok(self.now.to_owned()) } else { in_whole(self.now, whole).map_err(unwritable) };
        }
        let mine = in_whole(self.base.unwrap_or(self.now), whole).map_err(unwritable)?;
        let all = self.base.and_then(|base| merged(base, &mine, self.now));
        match (all, self.chosen(WHOLE)) {
            // Two changes that each can be read are no file that can't.
            (Some(all), _) if self.reads(&all) || !self.reads(self.now) => Ok(all),
            (_, Some("mine")) => in_whole(self.now, whole).map_err(unwritable),
            (_, Some("theirs")) => Ok(self.now.to_owned()),
            (_, _) => {
                let both = BothChanged { key: WHOLE.to_owned(), mine: whole.to_owned(), theirs: whole_text(self.now) };
                Err(Saving::Both(vec![both], Hash::of(self.now)))
            }
        }
    }
}

/// The bytes below the front matter.
fn body(bytes: &[u8]) -> Option<&[u8]> {
    let text = std::str::from_utf8(bytes).ok()?;
    Some(&bytes[body_start(text)?..])
}

/// A value as it can be read beside another: what it says, without how it is written.
fn in_words(value: Option<&Value>) -> String {
    match value {
        None => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(items)) => items.iter().map(|item| in_words(Some(item))).collect::<Vec<_>>().join("\n"),
        Some(Value::Table(table)) => table.values().map(|value| in_words(Some(value))).collect::<Vec<_>>().join(" · "),
        Some(other) => other.to_string(),
    }
}
