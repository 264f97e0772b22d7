//! The files of a site while a plan is made.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use super::files::{files_of, stands_in_table};
use super::references::{ItemPlace, WrittenReference, references};
use super::{LayerDocument, PlanStep, Unplanned};
use crate::content::text::LARGEST_TEXT;
use crate::diagnostic::Span;
use crate::disk::read_below;
use crate::edit::form::{FormKind, order_of};
use crate::edit::splice::{Edit, KeyChange, KeyOrder, NewValue, PathStep, Unspliced, in_front_matter, in_toml};
use crate::edit::store::FileChange;
use crate::model::{Edition, Entry, Kind, Site};
use crate::{Config, Examined, examine};

/// A file while a plan is made.
#[derive(Debug, Default)]
pub(super) struct DraftFile {
    /// What is replaced in its text, by the place where it begins and ends.
    pub(super) cuts: BTreeMap<(usize, usize), String>,
    /// How many references are written anew, or taken out.
    pub(super) references: usize,
    /// The places in lists that go, by the ways to the lists.
    pub(super) items: BTreeMap<Vec<PathStep>, BTreeSet<usize>>,
    /// Changes of its keys after that.
    pub(super) edits: Vec<(FormKind, Edit)>,
    /// Its new path.
    pub(super) to: Option<String>,
    pub(super) is_removed: bool,
}

pub(super) struct Draft<'s> {
    pub(super) site: &'s Site,
    pub(super) root: &'s Path,
    /// By their paths as they are.
    pub(super) files: BTreeMap<String, DraftFile>,
    pub(super) steps: Vec<PlanStep>,
    /// What is called otherwise, with what it is called then: names as they are written, paths, addresses.
    pub(super) anew: Vec<(String, String)>,
}

impl<'s> Draft<'s> {
    /// Of a site, as it is in a folder.
    pub(super) fn new(site: &'s Site, root: &'s Path) -> Draft<'s> {
        Draft { site, root, files: BTreeMap::new(), steps: Vec::new(), anew: Vec::new() }
    }

    pub(super) fn edition(&self) -> &'s Edition {
        self.site.first()
    }

    /// The languages of the site.
    pub(super) fn langs(&self) -> Vec<String> {
        self.site.editions.iter().map(|edition| edition.lang.clone()).collect()
    }

    pub(super) fn file(&mut self, path: &str) -> &mut DraftFile {
        self.files.entry(path.to_owned()).or_default()
    }

    /// The files that an entry is in, which are its own.
    pub(super) fn own_files(&self, entry: &Entry) -> Result<Vec<String>, Unplanned> {
        let files = files_of(self.site, entry);
        // It is part of another's, as a step in the file of its level is.
        if files.is_empty() { Err(Unplanned::File(self.site.sources.path(entry.span).to_owned())) } else { Ok(files) }
    }

    /// What stands in the place of something from a layer can't be called otherwise: that would come back.
    pub(super) fn replaces_nothing(&self, entry: &Entry) -> Result<(), Unplanned> {
        let sources = &self.site.sources;
        let files = files_of(self.site, entry);
        let is_it = |span: Span| match stands_in_table(self.site, entry) {
            true => span == entry.span,
            false => files.iter().any(|file| file == sources.path(span)),
        };
        match self.site.replaced.iter().find(|replaced| is_it(replaced.new)) {
            Some(replaced) => {
                let replaced = LayerDocument::replaced(self.site, entry, replaced.old);
                Err(Unplanned::Replaces(Box::new(replaced)))
            }
            None => Ok(()),
        }
    }

    /// A file gets another path.
    pub(super) fn move_to(&mut self, path: &str, new: &str) -> Result<(), Unplanned> {
        if path == new {
            return Ok(());
        }
        let is_taken = self.root.join(new).exists() && self.files.get(new).is_none_or(|file| file.to.is_none());
        if is_taken {
            return Err(Unplanned::Taken(new.to_owned()));
        }
        self.call(path, new);
        Ok(())
    }

    /// A file gets a path that nothing has, or that another leaves.
    pub(super) fn call(&mut self, path: &str, new: &str) {
        self.file(path).to = Some(new.to_owned());
        self.steps.push(PlanStep::Moved(path.to_owned(), new.to_owned()));
        self.anew.push((path.to_owned(), new.to_owned()));
    }

    /// Writes references anew: `anew` gets each with what it refers to, and gives what is written instead, if it is something else.
    pub(super) fn refer(&mut self, anew: impl Fn(&WrittenReference, &Entry) -> Option<String>) {
        for reference in references(self.site) {
            let Some(new) = anew(&reference, reference.target) else { continue };
            let Some(place) = reference.place(self.site) else { continue };
            self.anew.push((reference.id.clone(), new.clone()));
            let path = self.site.sources.path(reference.span).to_owned();
            // What is in a spreadsheet, or not in UTF-8, is told afterwards.
            if !self.can_be_cut(&path, reference.span) {
                continue;
            }
            self.file(&path).refer((place.start, place.end), new);
        }
    }

    /// Whether what was read of a file is what is in it, so that a place in the one is the same in the other.
    pub(super) fn can_be_cut(&self, path: &str, span: Span) -> bool {
        let is_known = self.files.get(path).is_some_and(|file| !file.cuts.is_empty());
        let is_same = |bytes: &[u8]| self.site.sources.get(span.file).text.as_bytes() == &bytes[mark_of(bytes)..];
        is_known || read(self.root, path).is_some_and(|bytes| is_same(&bytes))
    }

    /// What is in a file, which must be the text that was read.
    pub(super) fn text(&self, path: &str) -> Result<String, Unplanned> {
        let bytes = read(self.root, path).ok_or_else(|| Unplanned::File(path.to_owned()))?;
        let text = String::from_utf8(bytes).map_err(|_| Unplanned::File(path.to_owned()))?;
        Ok(text.trim_start_matches('\u{FEFF}').to_owned())
    }

    /// All changes, what they do, and the site as it would be.
    pub(super) fn tried(&self, config: &Config) -> Result<(Vec<FileChange>, Vec<PlanStep>, Examined), Unplanned> {
        let (changes, steps) = self.finished()?;
        let unsaved = changes.iter().map(|change| (change.path.clone(), change.after.clone())).collect();
        let then = examine(&Config { unsaved: Arc::new(unsaved), ..config.clone() });
        Ok((changes, steps, then))
    }

    /// A key of an entry is changed in one of its files; `name` is what its table is called then, if it is in one.
    pub(super) fn change_key(&mut self, file: &str, (entry, name): (&Entry, &str), key: &str, change: KeyChange) {
        let is_table = stands_in_table(self.site, entry);
        let kind = if is_table { FormKind::Documents(entry.kind) } else { FormKind::Document(entry.kind) };
        let table = is_table.then(|| PathStep::Key(name.to_owned()));
        let path = table.into_iter().chain([PathStep::Key(key.to_owned())]).collect();
        self.file(file).edits.push((kind, Edit { path, change }));
    }

    /// A translation of a text in which nothing but references is another is as new as it was. Returns whether there is one.
    pub(super) fn keep_translations(&mut self, then: &Site) -> bool {
        let site = self.site;
        let mut is_any = self.keep_acute_warnings(then);
        for (edition, then_edition) in site.editions.iter().zip(&then.editions).skip(1) {
            for entry in edition.entries.iter().filter(|entry| !site.is_outdated(entry)) {
                let Some(from) = &entry.meta.translated_from else { continue };
                let path = site.sources.path(from.span).to_owned();
                let is_changed = |file: &DraftFile| file.references > 0 && !file.is_removed;
                if site.sources.get(from.span.file).is_shared() {
                    continue;
                }
                let to = self.files.get(&path).and_then(|file| file.to.clone()).unwrap_or_else(|| path.clone());
                let same = then_edition.entries.iter().find(|same| {
                    let at = same.meta.translated_from.as_ref().map(|from| then.sources.path(from.span));
                    same.kind == entry.kind
                        && at == Some(to.as_str())
                        && (same.name == entry.name || !stands_in_table(then, same))
                });
                let Some(same) = same.filter(|same| then.is_outdated(same)) else { continue };
                let base = site.first().same(entry).map(|base| site.sources.path(base.span));
                if !base.is_some_and(|base| self.files.get(base).is_some_and(is_changed)) {
                    continue;
                }
                let change = KeyChange::Set(NewValue::Text(then.mark_of_words(same)));
                self.change_key(&path, (entry, &same.name), "translated_from", change);
                self.steps.push(PlanStep::StillTranslated(to));
                is_any = true;
            }
        }
        is_any
    }

    /// The same for the acute warning, whose words are among the settings.
    fn keep_acute_warnings(&mut self, then: &Site) -> bool {
        let site = self.site;
        let mut is_any = false;
        for (edition, then_edition) in site.editions.iter().zip(&then.editions).skip(1) {
            let (Some(acute), Some(then_acute)) = (&edition.settings.acute, &then_edition.settings.acute) else {
                continue;
            };
            let Some(from) = acute.translated_from.as_ref().filter(|_| !site.is_acute_outdated(acute)) else {
                continue;
            };
            if site.sources.get(from.span.file).is_shared() || !then.is_acute_outdated(then_acute) {
                continue;
            }
            let path = site.sources.path(from.span).to_owned();
            let key = ["acute", "translated_from"].map(|key| PathStep::Key(key.to_owned())).to_vec();
            let change = KeyChange::Set(NewValue::Text(then.mark_of_acute()));
            self.file(&path).edits.push((FormKind::Document(Kind::Site), Edit { path: key, change }));
            self.steps.push(PlanStep::StillTranslated(path));
            is_any = true;
        }
        is_any
    }

    /// All changes, and what they do.
    pub(super) fn finished(&self) -> Result<(Vec<FileChange>, Vec<PlanStep>), Unplanned> {
        let mut steps = self.steps.clone();
        let mut changes: BTreeMap<String, FileChange> = BTreeMap::new();
        for (path, file) in &self.files {
            let unread = || Unplanned::File(path.clone());
            let before = read(self.root, path).ok_or_else(unread)?;
            let after =
                if file.is_removed { None } else { Some(file.made(path, &before, self.site).ok_or_else(unread)?) };
            if file.references > 0 && !file.is_removed {
                steps.push(PlanStep::Referred(file.to.clone().unwrap_or_else(|| path.clone()), file.references));
            }
            let change = |path: &str| FileChange { path: path.to_owned(), before: None, after: None };
            let (own, new) = match (&file.to, after) {
                (Some(to), Some(after)) => (None, Some((to.clone(), after))),
                (_, after) => (after, None),
            };
            let here = changes.entry(path.clone()).or_insert_with(|| change(path));
            here.before = Some(before);
            // Another file may have taken its place.
            here.after = here.after.take().or(own);
            if let Some((to, after)) = new {
                changes.entry(to.clone()).or_insert_with(|| change(&to)).after = Some(after);
            }
        }
        if changes.is_empty() {
            return Err(Unplanned::Nothing);
        }
        Ok((changes.into_values().collect(), steps))
    }
}

impl DraftFile {
    /// A reference is written anew.
    pub(super) fn refer(&mut self, place: (usize, usize), new: String) {
        self.references += usize::from(self.cuts.insert(place, new).is_none());
    }

    /// An item of a list goes.
    pub(super) fn take_out(&mut self, item: &ItemPlace) {
        self.references += usize::from(self.items.entry(item.list.clone()).or_default().insert(item.place));
    }

    /// Its new bytes; `None` if they can't be made.
    fn made(&self, path: &str, before: &[u8], site: &Site) -> Option<Vec<u8>> {
        let mut bytes = before.to_vec();
        if !self.cuts.is_empty() || !self.items.is_empty() {
            // Somebody may have changed it since it was read.
            let mut sources = site.sources.iter().map(|(_, source)| source);
            let mark = mark_of(before);
            sources.find(|source| source.path == path && source.text.as_bytes() == &before[mark..])?;
            // One that begins in another would be lost in it.
            let is_apart = |((_, end), (next, _)): (&(usize, usize), &(usize, usize))| end <= next;
            if !self.cuts.keys().zip(self.cuts.keys().skip(1)).all(is_apart) {
                return None;
            }
            for ((start, end), new) in self.cuts.iter().rev() {
                bytes.splice(start + mark..end + mark, new.bytes());
            }
        }
        for (list, places) in &self.items {
            for place in places.iter().rev() {
                let edit = Edit { path: list.clone(), change: KeyChange::Remove(*place) };
                // One that can't be taken out by itself stays, and is told.
                bytes = with_edit(path, &bytes, &edit, &|_| Vec::new()).unwrap_or(bytes);
            }
        }
        for (kind, edit) in &self.edits {
            bytes = with_edit(path, &bytes, edit, &|path| order_of(*kind, path)).ok()?;
        }
        Some(bytes)
    }
}

fn with_edit(path: &str, bytes: &[u8], edit: &Edit, order: &KeyOrder) -> Result<Vec<u8>, Unspliced> {
    if path.ends_with(".md") { in_front_matter(bytes, edit, order) } else { in_toml(bytes, edit, order) }
}

/// How many bytes the mark takes that some editors put before a text; what was read is without it.
fn mark_of(bytes: &[u8]) -> usize {
    if bytes.starts_with("\u{FEFF}".as_bytes()) { '\u{FEFF}'.len_utf8() } else { 0 }
}

pub(super) fn read(root: &Path, path: &str) -> Option<Vec<u8>> {
    read_below(root, Path::new(path), LARGEST_TEXT).ok()
}
