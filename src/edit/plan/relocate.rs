//! A step or a page gets another place.

use super::draft::Draft;
use super::files::{files_of, folder_of, id_at, own_source, with_number};
use super::{Beside, Unplanned, entry_named, is_shared, names_of};
use crate::model::{Entry, Kind, after_last, gap};

impl<'s> Draft<'s> {
    pub(super) fn relocate(
        &mut self,
        entry: &'s Entry,
        into: Option<&str>,
        beside: Option<&Beside>,
    ) -> Result<(), Unplanned> {
        if !matches!(entry.kind, Kind::Step | Kind::Page) || self.edition().children(entry.id).next().is_some() {
            return Err(Unplanned::Kind(entry.kind));
        }
        let site = self.site;
        let beside_of = beside.map(|beside| entry_named(site, beside.name())).transpose()?;
        let home = match (into, beside_of) {
            (Some("pages"), _) if entry.kind == Kind::Page => None,
            (Some(name), _) => Some(entry_named(site, name)?),
            (None, Some(beside)) => beside.parent.map(|parent| self.edition().entry(parent)),
            (None, None) => return Err(Unplanned::Nothing),
        };
        let wanted = if entry.kind == Kind::Step { Kind::Level } else { Kind::Page };
        if let Some(home) = home.filter(|home| home.kind != wanted) {
            return Err(Unplanned::Kind(home.kind));
        }
        if entry.kind == Kind::Step && home.is_none() {
            return Err(Unplanned::Kind(Kind::Page));
        }
        let stays = entry.parent == home.map(|home| home.id);
        if !stays {
            self.replaces_nothing(entry)?;
        }
        let siblings: Vec<&Entry> = self
            .edition()
            .entries
            .iter()
            .filter(|other| {
                other.kind == entry.kind && other.parent == home.map(|home| home.id) && other.id != entry.id
            })
            .filter(|other| self.edition().children(other.id).next().is_none())
            .collect();
        if let Some(taken) = siblings.iter().find(|other| other.name == entry.name) {
            return Err(Unplanned::Taken(site.sources.path(taken.span).to_owned()));
        }
        let number = match beside_of {
            Some(beside_of) if beside_of.parent != home.map(|home| home.id) || beside_of.kind != entry.kind => {
                return Err(Unplanned::Unknown(beside_of.name.clone(), None));
            }
            Some(beside_of) => {
                let is_after = matches!(beside, Some(Beside::After(_)));
                self.number_beside(&siblings, beside_of, is_after)?
            }
            None => last_number(&siblings, entry),
        };
        let folder = match home {
            Some(home) => folder_of(site, home).ok_or_else(|| is_shared(site, home))?,
            None => "pages".to_owned(),
        };
        let langs = self.langs();
        for path in self.own_files(entry)? {
            if id_at(&path, entry.kind, &langs).is_some_and(|id| id != entry.name) {
                return Err(Unplanned::File(path));
            }
            let file = path.rsplit('/').next().unwrap_or(&path);
            let new = format!("{folder}/{}", with_number(file, number));
            self.move_to(&path, &new)?;
        }
        if stays {
            return Ok(());
        }
        let edition = self.edition();
        // From the entry up, as it will be.
        let names: Vec<&str> =
            home.iter().flat_map(|home| edition.lineage(home)).map(|above| above.name.as_str()).collect();
        let guide = |entry: &Entry| edition.lineage(entry).last().map(|guide| guide.id);
        let new_guide = home.and_then(guide);
        let leaves = entry.kind == Kind::Step && guide(entry) != new_guide;
        self.refer(|reference, target| {
            let from = reference.from.map(|from| edition.entry(from));
            let is_from_it = reference.from == Some(entry.id);
            if target.id != entry.id {
                // What is in another guide than its own is named in full.
                let is_in_guide = leaves && is_from_it && matches!(target.kind, Kind::Level | Kind::Step);
                return is_in_guide.then(|| names_of(&edition.full_name(target)).to_owned());
            }
            let is_far = leaves && !is_from_it && from.is_some_and(|from| guide(from) != new_guide);
            // What is written of where it was becomes where it is.
            let above = if is_far { names.len() } else { reference.id.split('/').count() - 1 };
            let written = names.iter().take(above).rev().copied().chain([entry.name.as_str()]);
            (above > 0).then(|| written.collect::<Vec<_>>().join("/"))
        });
        let above = home.map_or(Some("/"), |home| home.address.as_deref()).unwrap_or_default();
        // Another word than its name may stand in its address.
        let last = entry.address.as_ref().map(|address| address.trim_end_matches('/'));
        let last = last.and_then(|address| address.rsplit('/').next()).unwrap_or(&entry.name);
        self.keep_address(entry, None, &format!("{above}{last}/"));
        Ok(())
    }

    /// The number for what comes right after or before one of its siblings; those that follow make room where there is none.
    pub(super) fn number_beside(
        &mut self,
        siblings: &[&'s Entry],
        beside: &Entry,
        is_after: bool,
    ) -> Result<Option<u32>, Unplanned> {
        let place = siblings.iter().position(|sibling| sibling.id == beside.id);
        let at = place.ok_or(Unplanned::Kind(beside.kind))?;
        let at = if is_after { at + 1 } else { at };
        let number = |entry: &&Entry| entry.file_number;
        let numbers: Vec<u32> = siblings.iter().filter_map(number).collect();
        // Without numbers there is no place to say.
        if let Some(without) = siblings.iter().find(|sibling| sibling.file_number.is_none()) {
            return Err(Unplanned::Unnumbered(self.site.sources.path(without.span).to_owned()));
        }
        let before = at.checked_sub(1).and_then(|at| numbers.get(at)).copied();
        let step = gap(&numbers);
        let next = numbers.get(at).copied();
        let own = match (before, next) {
            (Some(before), Some(next)) if next > before + 1 => before + (next - before) / 2,
            (Some(before), _) => before + if next.is_some() { 1 } else { step },
            (None, Some(next)) if next > 1 => next / 2,
            (None, Some(next)) => next,
            (None, None) => 1,
        };
        let mut last = own;
        for (sibling, number) in siblings.iter().zip(&numbers).skip(at) {
            if *number > last {
                break;
            }
            if !own_source(self.site, sibling) {
                return Err(is_shared(self.site, sibling));
            }
            last += 1;
            self.renumber(sibling, last);
        }
        Ok(Some(own))
    }

    pub(super) fn renumber(&mut self, entry: &Entry, number: u32) {
        for path in files_of(self.site, entry) {
            let (folder, file) = path.rsplit_once('/').unwrap_or(("", &path));
            let new = format!("{folder}/{}", with_number(file, Some(number)));
            self.call(&path, &new);
        }
    }
}

/// The number of what comes last among others: none if they have none; among no others the one it has.
fn last_number(siblings: &[&Entry], entry: &Entry) -> Option<u32> {
    let numbers: Vec<u32> = siblings.iter().filter_map(|entry| entry.file_number).collect();
    after_last(&numbers).or_else(|| entry.file_number.filter(|_| siblings.is_empty()))
}
