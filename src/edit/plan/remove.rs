//! A document goes.

use super::draft::Draft;
use super::files::{own_source, stands_in_table};
use super::references::references;
use super::{PlanStep, Unplanned, any_named, names_of};
use crate::edit::form::FormKind;
use crate::edit::splice::{Edit, KeyChange, PathStep};
use crate::model::Entry;

impl<'s> Draft<'s> {
    pub(super) fn remove(&mut self, entry: &'s Entry, instead: Option<&str>) -> Result<(), Unplanned> {
        if entry.kind.is_single() {
            return Err(Unplanned::Kind(entry.kind));
        }
        let uncovered = match self.replaces_nothing(entry) {
            Err(Unplanned::Replaces(path)) => Some(PlanStep::Uncovered(path)),
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
        self.refer(|reference, target| {
            if target.id != entry.id {
                return None;
            }
            // As much of the way as was written, and no less than is needed.
            let parts = reference.id.split('/').count();
            let all: Vec<&str> = full.split('/').collect();
            let enough = if target.parent == instead.parent { parts } else { all.len() };
            Some(all[all.len().saturating_sub(enough.max(1))..].join("/"))
        });
        // Its address is that of what comes back, if anything does.
        if let (Some(address), None, true) = (entry.address.clone(), &uncovered, own_source(self.site, instead)) {
            self.search_for(&address, instead.address.as_deref().unwrap_or_default());
            self.add_alias(instead, None, &address);
        }
        self.steps.extend(uncovered);
        Ok(())
    }

    /// References to what goes are taken out, where nothing else is lost with them: items of lists, and links, whose words stay.
    pub(super) fn forget(&mut self, entry: &Entry) {
        for reference in references(self.site).into_iter().filter(|reference| reference.target.id == entry.id) {
            let source = self.site.sources.get(reference.span.file);
            if source.is_shared() {
                continue;
            }
            if let Some((place, rest)) = reference.without(source)
                && self.can_be_cut(&source.path, reference.span)
            {
                let path = source.path.clone();
                let file = self.file(&path);
                if rest.is_empty() {
                    file.take_out((place.start, place.end));
                } else {
                    file.refer((place.start, place.end), rest);
                }
            }
        }
    }
}
