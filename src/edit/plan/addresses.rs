//! The addresses that a document had lead on to where it is.

use super::PlanStep;
use super::draft::Draft;
use crate::edit::splice::{KeyChange, NewValue};
use crate::model::Entry;

impl Draft<'_> {
    /// The address that an entry has now leads on to where it will be: `new`, which is no old address any more.
    pub(super) fn keep_address(&mut self, entry: &Entry, key: Option<&str>, new: &str) {
        let Some(address) = entry.address.clone() else { return };
        self.search_for(&address, new);
        self.anew.push((address.clone(), new.to_owned()));
        if let Some(at) = entry.meta.aliases.iter().position(|alias| alias.path == new) {
            self.change_aliases(entry, key, KeyChange::Remove(at));
        }
        self.add_alias(entry, key, &address);
    }

    /// What people have searched for is expected at its new address.
    pub(super) fn search_for(&mut self, old: &str, new: &str) {
        const QUERIES: &str = "queries.tsv";
        let site = self.site;
        let mut sources = site.sources.iter().map(|(_, source)| source);
        let Some(source) = sources.find(|source| source.path == QUERIES && !source.is_shared()) else { return };
        if new.is_empty() {
            return;
        }
        let prefixes = (0..site.editions.len()).map(|at| site.prefix(at));
        let is_address = |before: &str| {
            let prefix = before.rsplit(['\t', ' ', ',']).next().unwrap_or_default();
            prefixes.clone().any(|known| known == prefix)
        };
        for (at, _) in source.text.match_indices(old).filter(|(at, _)| is_address(&source.text[..*at])) {
            self.file(QUERIES).refer((at, at + old.len()), new.to_owned());
        }
    }

    /// An address leads on to an entry, whose table has this key then.
    pub(super) fn add_alias(&mut self, entry: &Entry, key: Option<&str>, address: &str) {
        let text = NewValue::Text(address.to_owned());
        let change = match entry.meta.aliases.is_empty() {
            true => KeyChange::Set(NewValue::List(vec![text])),
            false => KeyChange::Insert(0, text),
        };
        self.change_aliases(entry, key, change);
        if let Some(path) = self.key_file(entry) {
            self.steps.push(PlanStep::Kept(path, address.to_owned()));
        }
    }

    pub(super) fn change_aliases(&mut self, entry: &Entry, key: Option<&str>, change: KeyChange) {
        if let Some(file) = self.key_file(entry) {
            self.change_key(&file, (entry, key.unwrap_or(&entry.name)), "aliases", change);
        }
    }

    /// The file that the keys of an entry are in; `None` if it is a table without any.
    pub(super) fn key_file(&self, entry: &Entry) -> Option<String> {
        let path = self.site.sources.path(entry.span);
        let keys = format!("{}.toml", path.rsplit_once('.').map_or(path, |(stem, _)| stem));
        let is_own =
            |path: &str| self.site.sources.iter().any(|(_, source)| source.path == path && !source.is_shared());
        if path.ends_with(".md") || path.ends_with(".toml") {
            return Some(path.to_owned());
        }
        Some(keys).filter(|keys| is_own(keys))
    }
}
