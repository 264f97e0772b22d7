//! A document goes.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::Draft;
use super::files::{own_source, stands_in_table};
use super::references::{ItemPlace, WrittenReference, references};
use super::{PlanStep, Unplanned, any_named, names_of};
use crate::diagnostic::{FileId, Span};
use crate::edit::form::FormKind;
use crate::edit::splice::{Edit, KeyChange, PathStep};
use crate::model::Entry;

impl<'s> Draft<'s> {
    pub(super) fn remove(&mut self, entry: &'s Entry, instead: Option<&str>) -> Result<(), Unplanned> {
        if entry.kind.is_single() {
            return Err(Unplanned::Kind(entry.kind));
        }
        let uncovered = match self.replaces_nothing(entry) {
            Err(Unplanned::Replaces(replaced)) => Some(PlanStep::Uncovered(replaced.path)),
            _ => None,
        };
        let instead = instead.map(|name| any_named(self.site, name)).transpose()?;
        if let Some(instead) = instead.filter(|instead| instead.kind != entry.kind || instead.id == entry.id) {
            return Err(Unplanned::Kind(instead.kind));
        }
        if stands_in_table(self.site, entry) {
            for path in self.table_files(entry) {
                let way = vec![PathStep::Key(entry.name.clone())];
                let edit = Edit { path: way, change: KeyChange::Clear };
                self.file(&path).edits.push((FormKind::Documents(entry.kind), edit));
                self.steps.push(PlanStep::Cleared(path, entry.name.clone()));
            }
        } else {
            for path in self.own_files(entry)? {
                self.file(&path).is_removed = true;
                self.steps.push(PlanStep::Removed(path));
            }
        }
        let edition = self.edition();
        let Some(instead) = instead else {
            // What comes back has the same name.
            if uncovered.is_none() {
                self.forget(entry);
            }
            self.steps.extend(uncovered);
            return Ok(());
        };
        let full = edition.full_name(instead);
        let full = names_of(&full).to_owned();
        let said = self.said_besides(entry, instead);
        self.refer(|reference, target| {
            if target.id != entry.id || said.contains(&reference.span) {
                return None;
            }
            // As much of the way as was written, and no less than is needed.
            let parts = reference.id.split('/').count();
            let all: Vec<&str> = full.split('/').collect();
            let enough = if target.parent == instead.parent { parts } else { all.len() };
            Some(all[all.len().saturating_sub(enough.max(1))..].join("/"))
        });
        // Its address is that of what comes back, if anything does; and nobody has yet what the public never got.
        let is_known = self.edition().held(entry).is_none() || self.edition().held(instead).is_some();
        let leads = uncovered.is_none() && is_known && own_source(self.site, instead);
        if let Some(address) = entry.address.clone().filter(|_| leads) {
            self.search_for(&address, instead.address.as_deref().unwrap_or_default());
            self.add_alias(instead, None, &address);
        }
        self.steps.extend(uncovered);
        Ok(())
    }

    /// References to what goes beside which stands what is meant instead: in a list the item goes, a key of a table stays and is told.
    /// Returns their places.
    fn said_besides(&mut self, entry: &Entry, instead: &Entry) -> BTreeSet<Span> {
        let site = self.site;
        let mut said = BTreeSet::new();
        let mut lists: BTreeMap<(FileId, Vec<PathStep>), Vec<SaidInList>> = BTreeMap::new();
        let is_either = |reference: &WrittenReference| [entry.id, instead.id].contains(&reference.target.id);
        let mut keys = BTreeMap::new();
        for reference in references(site).into_iter().filter(is_either) {
            if let Some(item) = reference.item(site) {
                let said = SaidInList { rest: reference.rest(site), item, reference };
                lists.entry((said.reference.span.file, said.item.list.clone())).or_default().push(said);
            } else if reference.is_key(site) {
                keys.entry(reference.from).or_insert_with(Vec::new).push(reference);
            }
        }
        for ((file, _), items) in &lists {
            let path = &site.sources.get(*file).path;
            for SaidInList { item, rest, reference } in items.iter().filter(|said| said.reference.target.id == entry.id)
            {
                let is_same = |other: &SaidInList| {
                    let comes_first = other.reference.target.id == instead.id || other.item.place < item.place;
                    other.rest == *rest && other.item.around == item.around && comes_first
                };
                if items.iter().any(is_same) && self.can_be_cut(path, reference.span) {
                    self.file(path).take_out(item);
                    said.insert(reference.span);
                }
            }
        }
        let both = keys.values().filter(|keys| keys.iter().any(|key| key.target.id == instead.id));
        said.extend(both.flatten().map(|key| key.span));
        said
    }

    /// References to what goes are taken out, where nothing else is lost with them: items of lists, and links, whose words stay.
    pub(super) fn forget(&mut self, entry: &Entry) {
        let site = self.site;
        for reference in references(site).into_iter().filter(|reference| reference.target.id == entry.id) {
            let path = site.sources.path(reference.span);
            if !self.can_be_cut(path, reference.span) {
                continue;
            }
            if let Some(item) = reference.item(site).filter(|item| item.is_whole) {
                self.file(path).take_out(&item);
            } else if let Some(words) = reference.words(site) {
                self.file(path).refer((reference.span.start, reference.span.end), words);
            }
        }
    }
}

/// What a list says of what goes, or of what is meant instead.
struct SaidInList<'s> {
    item: ItemPlace,
    /// What is written after the name.
    rest: &'s str,
    reference: WrittenReference<'s>,
}
