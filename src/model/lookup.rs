//! From a reference to the entry it refers to.

use std::collections::BTreeMap;

use crate::content::markdown::Reference;

use super::{Edition, Entry, EntryId, Kind};

/// Entries by identifier, in the order of kinds, a level also by its number; and by their kind and by what they are in.
#[derive(Debug, Default)]
pub struct Index {
    names: BTreeMap<String, Vec<EntryId>>,
    kinds_of: BTreeMap<Kind, Vec<EntryId>>,
    children: BTreeMap<EntryId, Vec<EntryId>>,
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
        let mut in_order: Vec<&Entry> = entries.iter().collect();
        in_order.sort_by_key(|entry| entry.kind);
        let mut names: BTreeMap<String, Vec<EntryId>> = BTreeMap::new();
        for entry in in_order {
            names.entry(entry.name.clone()).or_default().push(entry.id);
            let number = entry.number.filter(|_| entry.kind == Kind::Level).map(|number| number.to_string());
            if let Some(number) = number.filter(|number| *number != entry.name) {
                names.entry(number).or_default().push(entry.id);
            }
        }
        let (mut kinds_of, mut children) = (BTreeMap::<_, Vec<_>>::new(), BTreeMap::<_, Vec<_>>::new());
        for entry in entries {
            kinds_of.entry(entry.kind).or_default().push(entry.id);
            if let Some(parent) = entry.parent {
                children.entry(parent).or_default().push(entry.id);
            }
        }
        Index { names, kinds_of, children }
    }

    /// What has this identifier or number.
    pub(super) fn named(&self, name: &str) -> &[EntryId] {
        self.names.get(name).map_or(&[], Vec::as_slice)
    }

    /// What is of this kind, in order.
    pub(super) fn of(&self, kind: Kind) -> &[EntryId] {
        self.kinds_of.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// What lies in this entry, in order.
    pub(super) fn children(&self, parent: EntryId) -> &[EntryId] {
        self.children.get(&parent).map_or(&[], Vec::as_slice)
    }
}

impl Edition {
    /// The entry that a reference in `from` refers to. `kinds` are those it may be of, in the order a key prefers them; empty
    /// for any with a page.
    pub fn look_up(&self, reference: &Reference, kinds: &[Kind], from: Option<&Entry>) -> Result<&Entry, Miss> {
        let parts: Vec<&str> = reference.id.split('/').collect();
        let Some((name, above)) = parts.split_last() else { return Err(Miss::Unknown) };
        let named = self.index.named(name).iter().map(|id| self.entry(*id));
        let mut found: Vec<&Entry> = named.filter(|entry| self.lies_in(entry, above)).collect();
        match reference.kind {
            Some(kind) if !kinds.is_empty() && !kinds.contains(&kind) => return Err(Miss::Unknown),
            Some(kind) => found.retain(|entry| entry.kind == kind),
            // A key lists its kinds in the order it prefers them; a reference without a kind in a text prefers none.
            None if kinds.is_empty() => found.retain(|entry| entry.kind.is_led_to()),
            None => {
                let preferred = kinds.iter().find(|kind| found.iter().any(|entry| entry.kind == **kind));
                found.retain(|entry| Some(&entry.kind) == preferred);
            }
        }
        // The same number is another level in another guide: nobody is to be led there unless that is written out.
        found.retain(|entry| {
            from.is_none_or(|from| !self.leaves_guide(from, entry)) || self.is_written_out(entry, above)
        });
        let mut nearest = self.nearest_to(from, found);
        // What is the site's own is meant before what it shares with others.
        let highest = nearest.iter().map(|entry| entry.layer).max();
        nearest.retain(|entry| Some(entry.layer) == highest);
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

    /// Whether a level or step is in another guide than `from` is in.
    fn leaves_guide(&self, from: &Entry, entry: &Entry) -> bool {
        let guide = |entry: &Entry| self.lineage(entry).find(|above| above.kind == Kind::Guide).map(|guide| guide.id);
        let is_in_flow = matches!(entry.kind, Kind::Level | Kind::Step);
        is_in_flow && guide(from).is_some_and(|own| guide(entry) != Some(own))
    }

    /// Whether all that an entry is in was named before the last slash.
    fn is_written_out(&self, entry: &Entry, above: &[&str]) -> bool {
        above.len() >= self.lineage(entry).skip(1).count()
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
