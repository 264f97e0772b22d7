//! From a reference to the entry it refers to.

use std::collections::BTreeMap;

use crate::content::markdown::Reference;

use super::{Edition, Entry, EntryId, Kind};

/// Entries by kind and identifier; a level also by its number.
#[derive(Debug, Default)]
pub struct Index {
    by_name: BTreeMap<(Kind, String), Vec<EntryId>>,
}

/// Why a reference leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Miss {
    /// Nothing matches, or its kind is not allowed there.
    Unknown,
    /// Several entries match; each is named as one would have to write it.
    Ambiguous(Vec<String>),
}

impl Index {
    /// The index of an edition's entries.
    pub fn new(entries: &[Entry]) -> Index {
        let mut by_name: BTreeMap<(Kind, String), Vec<EntryId>> = BTreeMap::new();
        for entry in entries {
            by_name.entry((entry.kind, entry.name.clone())).or_default().push(entry.id);
            if let (Kind::Level, Some(number)) = (entry.kind, entry.number) {
                let number = number.to_string();
                if number != entry.name {
                    by_name.entry((entry.kind, number)).or_default().push(entry.id);
                }
            }
        }
        Index { by_name }
    }

    fn get(&self, kind: Kind, name: &str) -> &[EntryId] {
        self.by_name.get(&(kind, name.to_owned())).map_or(&[], Vec::as_slice)
    }
}

impl Edition {
    /// The entry that a reference in `from` refers to. `kinds` are those it may be of, in the order a key prefers them; empty
    /// for any with a page.
    pub fn look_up(&self, reference: &Reference, kinds: &[Kind], from: Option<&Entry>) -> Result<&Entry, Miss> {
        let (own, with_page): ([Kind; 1], Vec<Kind>);
        let prefers = !kinds.is_empty();
        let kinds = match reference.kind {
            Some(kind) if kinds.is_empty() || kinds.contains(&kind) => {
                own = [kind];
                &own[..]
            }
            Some(_) => return Err(Miss::Unknown),
            None if kinds.is_empty() => {
                with_page = Kind::with_page().collect();
                &with_page[..]
            }
            None => kinds,
        };
        let parts: Vec<&str> = reference.id.split('/').collect();
        let Some((name, above)) = parts.split_last() else { return Err(Miss::Unknown) };
        let of_kind = |kind: &Kind| {
            let named = self.index.get(*kind, name).iter().map(|id| self.entry(*id));
            named.filter(|entry| self.lies_in(entry, above)).collect::<Vec<_>>()
        };
        // A key lists its kinds in the order it prefers them; a reference without a kind in a text prefers none.
        let found: Vec<&Entry> = match prefers {
            true => kinds.iter().map(of_kind).find(|found| !found.is_empty()).unwrap_or_default(),
            false => kinds.iter().flat_map(of_kind).collect(),
        };
        let nearest = self.nearest_to(from, found);
        match nearest.as_slice() {
            [] => Err(Miss::Unknown),
            [one] => Ok(one),
            several => Err(Miss::Ambiguous(several.iter().map(|entry| self.full_name(entry)).collect())),
        }
    }

    /// The entry that a reference refers to, if that is unambiguous.
    pub fn find(&self, reference: &Reference, kinds: &[Kind], from: Option<&Entry>) -> Option<&Entry> {
        self.look_up(reference, kinds, from).ok()
    }

    /// Whether the entry's parents are the ones named before the last slash.
    fn lies_in(&self, entry: &Entry, above: &[&str]) -> bool {
        let mut parents = self.lineage(entry).skip(1);
        above.iter().rev().all(|wanted| {
            parents.next().is_some_and(|parent| {
                parent.name == *wanted || parent.number.is_some_and(|number| number.to_string() == *wanted)
            })
        })
    }

    /// Of several, those in the same level, else in the same guide, else all.
    fn nearest_to<'a>(&self, from: Option<&Entry>, found: Vec<&'a Entry>) -> Vec<&'a Entry> {
        let Some(from) = from else { return found };
        for home in self.lineage(from) {
            let inside = |entry: &&&Entry| entry.parent == Some(home.id);
            let near: Vec<&Entry> = found.iter().filter(inside).copied().collect();
            if !near.is_empty() {
                return near;
            }
        }
        let guide = |entry: &Entry| self.lineage(entry).last().map(|top| top.id);
        let near: Vec<&Entry> = found.iter().filter(|entry| guide(entry) == guide(from)).copied().collect();
        if near.is_empty() { found } else { near }
    }

    /// An entry as a reference names it unambiguously: `service:ppt`, `step:undring/definer-uroa`.
    pub fn full_name(&self, entry: &Entry) -> String {
        // A page that a site has only one of is referred to by its name alone.
        if entry.kind.is_single() {
            return entry.name.clone();
        }
        let mut names: Vec<&str> = self.lineage(entry).map(|entry| entry.name.as_str()).collect();
        names.reverse();
        format!("{}:{}", entry.kind.name(), names.join("/"))
    }
}
