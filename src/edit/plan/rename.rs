//! A document gets another name.

use super::draft::Draft;
use super::files::{id_at, own_source, stands_in_table, with_name};
use super::{PlanStep, Unplanned};
use crate::edit::splice::written_key;
use crate::model::{Entry, Kind};

impl<'s> Draft<'s> {
    pub(super) fn rename(&mut self, entry: &'s Entry, to: &str) -> Result<(), Unplanned> {
        if to.is_empty() || to == entry.name {
            return Err(Unplanned::Nothing);
        }
        if entry.kind.is_single() || matches!(entry.kind, Kind::Listing | Kind::Reader) {
            return Err(Unplanned::Kind(entry.kind));
        }
        self.replaces_nothing(entry)?;
        let is_sibling = |other: &&Entry| other.kind == entry.kind && other.parent == entry.parent;
        if let Some(taken) = self.edition().entries.iter().filter(is_sibling).find(|other| other.name == to) {
            return Err(Unplanned::Taken(self.site.sources.path(taken.span).to_owned()));
        }
        if stands_in_table(self.site, entry) {
            self.key_anew(entry, to)?;
        } else {
            let langs = self.langs();
            let said = |path: &str| id_at(path, entry.kind, &langs);
            // A key may say what it is called, whatever its file is.
            let own = self.site.sources.path(entry.span);
            if said(own).is_some_and(|id| id != entry.name) {
                return Err(Unplanned::File(own.to_owned()));
            }
            for path in self.own_files(entry)? {
                let new = with_name(&path, entry, to);
                // A name may have more in it.
                if said(&path).as_ref() == Some(&entry.name) && said(&new).as_deref() != Some(to) {
                    return Err(Unplanned::File(path));
                }
                self.move_to(&path, &new)?;
            }
        }
        self.anew.push((entry.name.clone(), to.to_owned()));
        let edition = self.edition();
        self.refer(|reference, target| {
            // The name is written, of it or of what a reference goes through on its way.
            let depth = edition.lineage(target).position(|above| above.id == entry.id)?;
            let mut parts: Vec<&str> = reference.id.split('/').collect();
            let at = parts.len().checked_sub(depth + 1)?;
            if parts[at] != entry.name {
                return None;
            }
            parts[at] = to;
            Some(parts.join("/"))
        });
        // Another word than its name may stand in its address: that stays.
        let above = entry.address.as_ref().and_then(|address| address.strip_suffix(&format!("/{}/", entry.name)));
        let Some(above) = above else { return Ok(()) };
        self.keep_address(entry, Some(to), &format!("{above}/{to}/"));
        if entry.kind == Kind::Page {
            // The old address of a section stands for itself alone; of a guide or a level for all in it.
            for inside in edition.children(entry.id).filter(|inside| own_source(self.site, inside)) {
                if let Some(address) = inside.address.clone() {
                    self.add_alias(inside, None, &address);
                }
            }
        }
        Ok(())
    }

    /// The files of the site's own that a table of an entry may be in: the one of its kind, and its translations.
    pub(super) fn table_files(&self, entry: &Entry) -> Vec<String> {
        let mut files: Vec<String> = self
            .site
            .editions
            .iter()
            .filter_map(|edition| edition.same(entry))
            .flat_map(|same| same.traces.words.iter().map(|words| words.file).chain([same.span.file]))
            .map(|file| self.site.sources.get(file))
            .filter(|source| !source.is_shared() && source.path.ends_with(".toml"))
            .map(|source| source.path.clone())
            .collect();
        files.sort();
        files.dedup();
        files
    }

    /// The table of an entry gets another key, in its file and in translations of it.
    pub(super) fn key_anew(&mut self, entry: &Entry, to: &str) -> Result<(), Unplanned> {
        let (old, new) = (written_key(&entry.name), written_key(to));
        let quoted = format!("\"{}\"", entry.name);
        for path in self.table_files(entry) {
            let text = self.text(&path)?;
            let mut at = 0;
            let mut is_there = false;
            let mut in_string = false;
            for line in text.split_inclusive('\n') {
                let is_open = in_string;
                in_string ^= (line.matches("\"\"\"").count() + line.matches("'''").count()) % 2 == 1;
                if is_open {
                    at += line.len();
                    continue;
                }
                let open = line.len() - line.trim_start_matches(['[', ' ', '\t']).len();
                let head = &line[open..];
                for written in [old.as_str(), quoted.as_str()] {
                    let ends = |rest: &str| rest.trim_start().starts_with(['.', ']']);
                    if line.trim_start().starts_with('[') && head.strip_prefix(written).is_some_and(ends) {
                        self.file(&path).cuts.insert((at + open, at + open + written.len()), new.clone());
                        is_there = true;
                        break;
                    }
                }
                at += line.len();
            }
            if !is_there {
                return Err(Unplanned::File(path));
            }
            self.steps.push(PlanStep::Keyed(path, entry.name.clone(), to.to_owned()));
        }
        Ok(())
    }
}
