//! Walking the layers and reading each file once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::cache::{Kept, ParseCache};
use super::hash::Hashing;
use super::layer::{FoundFile, Layer, LayerFound, list};
use super::name::{named, refused_by_windows};
use super::parsed::Parsed;
use super::place::{FilePlace, place};
use super::read::{FileRead, read, size, state_of};
use super::ready::{ReadyLayers, SharedRead};
use super::room::Room;
use super::value::Table;
use super::{Content, Document, Kind, LayerRead, join, layers, letters, lost};
use crate::diagnostic::{Code, Diagnostic, FileId, Findings, Span};

/// Reads a site and the layers that it names. `output` is left out: the folder that the site is published to. What `cache` holds
/// from the last run is not parsed again; with an empty cache everything is. Layers that are among the `ready` ones are not read
/// again either.
pub fn load(site: &Layer, output: &Path, ready: &ReadyLayers, cache: &mut ParseCache, findings: &Findings) -> Content {
    cache.leave(ready.files);
    let mut walk = Walk::new(cache, findings);
    let (mut own, settings) = walk.listed(site, output);
    let settings = settings.as_ref().and_then(|kept| layers::settings_of(&kept.shown().documents, Kind::Site));
    let langs = settings.map(|settings| layers::languages(&settings.table)).unwrap_or_default();
    let shared = settings.map(|settings| layers::named(settings, &site.root, findings)).unwrap_or_default();
    let mut found: Vec<(String, Arc<SharedRead>)> = Vec::new();
    for layer in shared {
        let read = ready.get(&layer).unwrap_or_else(|| Arc::new(walk.shared(&layer, output)));
        let languages = read.languages.clone();
        walk.content.layers.push(LayerRead { name: layer.name.clone(), root: layer.root, languages });
        found.push((layer.name, read));
    }
    walk.rest(site, &mut own, &langs);
    found.push((String::new(), Arc::new(SharedRead { found: own, languages: langs.clone() })));
    let told = found.iter().flat_map(|(_, read)| [&read.found.folders, &read.found.unreadable]);
    let folders = told.flatten().cloned().collect();
    // Files have their numbers now; sources added from here on come after them.
    walk.content.sources.reserve(walk.cache.files() as usize);
    for (number, (name, read)) in found.iter().enumerate() {
        walk.number = number;
        walk.layer.clone_from(name);
        walk.take(&read.found, &langs);
    }
    let Walk { mut content, cache, hashing, lost, .. } = walk;
    content.hash = hashing.finish();
    content.changed = cache.settle(folders);
    join::join_parts(&mut content.documents, findings);
    lost::stand_in(&mut content.documents, lost);
    join::read_tables(&mut content.documents, &content.sources, findings);
    layers::in_languages(&mut content.documents, &content.layers, &langs, findings);
    layers::give_settings(&mut content.documents);
    (content.replaced, content.off) = layers::lay_over(&mut content.documents, &content.sources, findings);
    let own = content.layers.len();
    content.off.retain(|document| document.layer == own);
    let whole = content.documents.par_iter_mut().filter(|document| !document.broken);
    let values = whole.flat_map_iter(|document| &mut document.table.entries);
    values.for_each(|entry| letters::examined_value(&mut entry.node, &content.sources, findings));
    content
}

pub(super) struct Walk<'a> {
    content: Content,
    cache: &'a mut ParseCache,
    findings: &'a Findings,
    /// The number of the layer.
    number: usize,
    /// Its name; empty for the site's own folder.
    layer: String,
    /// Of the files that were taken over.
    hashing: Hashing,
    /// What could not be read, and would have been documents.
    lost: Vec<Document>,
    /// What the site may still hold.
    room: Room,
}

impl<'a> Walk<'a> {
    pub(super) fn new(cache: &'a mut ParseCache, findings: &'a Findings) -> Walk<'a> {
        Walk {
            content: Content::default(),
            cache,
            findings,
            number: 0,
            layer: String::new(),
            hashing: Hashing::default(),
            lost: Vec::new(),
            room: Room::new(),
        }
    }

    /// Reads a layer that sites share.
    pub(super) fn shared(&mut self, layer: &Layer, output: &Path) -> SharedRead {
        let (mut found, settings) = self.listed(layer, output);
        let settings = settings.as_ref().and_then(|kept| layers::settings_of(&kept.shown().documents, Kind::Layer));
        let languages = settings.map(|settings| layers::languages(&settings.table)).unwrap_or_default();
        self.rest(layer, &mut found, &languages);
        SharedRead { found, languages }
    }

    /// Lists the files of a layer, and parses its settings: what a name like `snakk.zh.md` means depends on its languages.
    pub(super) fn listed(&mut self, layer: &Layer, output: &Path) -> (LayerFound, Option<Arc<Kept>>) {
        self.layer.clone_from(&layer.name);
        let mut found = list(layer, output);
        let at = found.files.iter().position(|found| found.path == layer.settings());
        let settings = at.and_then(|at| {
            self.parse(&mut found.files[at..=at]);
            found.files[at].kept.clone()
        });
        (found, settings)
    }

    /// Parses the other files of a layer, which is in these languages.
    fn rest(&mut self, layer: &Layer, found: &mut LayerFound, langs: &[String]) {
        self.layer.clone_from(&layer.name);
        for found in found.files.iter_mut().filter(|found| found.kept.is_none()) {
            found.place = match place(&found.path.split('/').collect::<Vec<_>>(), langs) {
                // Those of another, if the folder is a site as well as a layer.
                FilePlace::SiteSettings(_) | FilePlace::Queries if layer.is_shared() => FilePlace::Other,
                FilePlace::Document { kind: Kind::Layer, .. } if !layer.is_shared() => FilePlace::Other,
                FilePlace::Document { kind: Kind::Workspace, .. } => FilePlace::Other,
                place => place,
            };
        }
        found.leave_out_misnamed(langs);
        self.parse(&mut found.files);
    }

    /// Reads files, and parses those whose bytes differ from the last run's: as many at a time as memory has room for.
    fn parse(&mut self, mut found: &mut [FoundFile]) {
        while !found.is_empty() {
            let mut bytes = 0;
            let fits = |found: &&FoundFile| {
                bytes += if found.place == FilePlace::Asset { size(&found.disk.path()) } else { 0 };
                bytes <= AT_ONCE
            };
            let count = found.iter().take(FILES_AT_ONCE).take_while(fits).count().max(1);
            let (some, rest) = found.split_at_mut(count);
            for found in some.iter_mut().filter(|found| found.kept.is_none()) {
                found.unread = found.unread.take().or_else(|| self.room.take(found).err());
            }
            self.parse_together(some);
            found = rest;
        }
    }

    fn parse_together(&mut self, found: &mut [FoundFile]) {
        let (cache, layer) = (&*self.cache, self.layer.as_str());
        let read: Vec<Option<FileRead>> = found
            .par_iter()
            .map(|found| found.kept.is_none().then(|| read(found, cache.get(layer, &found.path))))
            .collect();
        let mut jobs = Vec::new();
        for (found, read) in found.iter_mut().zip(read) {
            match read {
                None => {}
                Some(FileRead::Same(kept)) => found.kept = Some(kept),
                Some(FileRead::New(bytes, stamp)) => {
                    let file = self.cache.file();
                    jobs.push((found, bytes, stamp, file));
                }
            }
        }
        let cache = &*self.cache;
        jobs.into_par_iter().for_each(|(found, bytes, stamp, file)| {
            let state = state_of(&bytes);
            let parsed = Parsed::new(file, &found.path, &found.disk, &found.place, bytes);
            let before = cache.get(layer, &found.path);
            found.kept = Some(Arc::new(Kept::new(found.place.clone(), state, stamp, parsed, before)));
        });
        for found in found {
            let full =
                found.kept.as_ref().and_then(|kept| Some((self.room.fill(&kept.newest).err()?, kept.newest.file)));
            if let Some((unread, file)) = full {
                let parsed = Parsed::new(file, &found.path, &found.disk, &found.place, Err(unread.clone()));
                let parsed = parsed;
                found.kept = Some(Arc::new(Kept::new(found.place.clone(), Err(unread), None, parsed, None)));
            }
            if let Some(kept) = &found.kept {
                self.cache.put(layer, &found.path, kept.clone());
            }
        }
    }

    /// Takes over what was parsed from the files of a layer, for a site in these languages.
    fn take(&mut self, found: &LayerFound, langs: &[String]) {
        for path in &found.unreadable {
            self.tell_of_file(path, Code::FileUnreadable, None);
        }
        for (path, name) in &found.misnamed {
            let file = self.add(path);
            self.findings.add(Diagnostic::new(Code::FileLanguage, Span::file(file)).arg("name", name.as_str()));
        }
        for (copy, original) in &found.copies {
            let file = self.add(copy);
            self.findings.add(Diagnostic::new(Code::FileCopy, Span::file(file)).arg("original", original.as_str()));
        }
        let is_own = self.layer.is_empty();
        if is_own && !found.files.iter().any(|found| found.place == FilePlace::SiteSettings(None)) {
            self.content.settings = self.content.sources.add("site.toml", "", "");
            self.findings.add(Diagnostic::new(Code::SiteMissing, Span::file(self.content.settings)));
        }
        self.name_collisions(&found.files);
        self.names_for_windows(&found.files);
        let copied = found.files.par_iter().map(|found| Some(found.kept.as_ref()?.shown().documents.clone()));
        let copied = copied.collect::<Vec<_>>();
        for (found, documents) in found.files.iter().zip(copied) {
            let (Some(kept), Some(documents)) = (&found.kept, documents) else { continue };
            let (newest, shown) = (&kept.newest, kept.shown());
            self.hashing.update(format!("{} {} {:?}\n", self.number, found.path, kept.state).as_bytes());
            let lang = self.lang_of(&shown.source.lang, langs);
            let layer = (!is_own).then_some(self.number);
            let source_of = |parsed: &Parsed| {
                let path = layers::shown_path(&self.layer, &parsed.source.path);
                parsed.source.clone().in_lang(&lang).in_layer(layer, path)
            };
            self.content.sources.put(newest.file, source_of(newest));
            newest.findings.iter().cloned().for_each(|finding| self.findings.add(finding));
            if shown.file != newest.file {
                self.content.sources.put(shown.file, source_of(shown).as_stale());
            }
            if found.place == FilePlace::SiteSettings(None) {
                self.content.settings = shown.file;
            }
            if shown.documents.is_empty() {
                self.lost.extend(lost::document(&found.path, &found.place, shown, self.number));
            }
            let number = self.number;
            self.content.documents.extend(documents.into_iter().map(|document| Document { layer: number, ..document }));
            let synonyms = self.content.synonyms.entry(lang).or_default();
            synonyms.extend(shown.synonyms.iter().cloned());
            self.content.queries.extend(shown.queries.iter().cloned());
            if let Some(asset) = &shown.asset {
                self.content
                    .assets
                    .retain(|earlier| is_own && self.content.layers.is_empty() || earlier.path != asset.path);
                self.content.assets.push(asset.clone());
            }
        }
        self.incomplete_folders(&found.folders);
    }

    /// The language of a file of the layer as the site sees it: empty if that is the site's first.
    fn lang_of(&self, lang: &str, langs: &[String]) -> String {
        let first = self.content.layers.get(self.number).and_then(|layer| layer.languages.first());
        let Some(first) = first.filter(|_| !self.layer.is_empty()) else { return lang.to_owned() };
        let lang = if lang.is_empty() { first.as_str() } else { lang };
        if langs.first().is_some_and(|of_site| of_site == lang) { String::new() } else { lang.to_owned() }
    }

    /// A file of the layer that was not parsed, among the sources.
    fn add(&mut self, path: &str) -> FileId {
        self.content.sources.add(layers::shown_path(&self.layer, path), "", "")
    }

    /// Names that are one and the same on Windows and Mac, or after normalisation.
    fn name_collisions(&mut self, found: &[FoundFile]) {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for found in found {
            let folded: String = found.path.nfc().flat_map(char::to_lowercase).collect();
            match seen.get(&folded) {
                Some(other) => {
                    let file = self.add(&found.path);
                    self.findings.add(Diagnostic::new(Code::NameCollision, Span::file(file)).arg("other", *other));
                }
                None => {
                    seen.insert(folded, &found.path);
                }
            }
        }
    }

    /// Names that a copy of the folder can't have on Windows; a folder's once.
    fn names_for_windows(&mut self, found: &[FoundFile]) {
        let mut told = BTreeSet::new();
        for found in found {
            let parts = || found.path.split('/');
            let Some((at, why)) = parts().enumerate().find_map(|(at, part)| Some((at, refused_by_windows(part)?)))
            else {
                continue;
            };
            if told.insert(parts().take(at + 1).collect::<Vec<_>>()) {
                let file = self.add(&found.path);
                let finding = Diagnostic::new(Code::NameWindows, Span::file(file)).variant(why);
                let name = parts().nth(at).unwrap_or_default();
                let name = if why == "device" { name.split('.').next().unwrap_or(name) } else { name };
                self.findings.add(finding.arg("name", name));
            }
        }
    }

    fn tell_of_file(&mut self, path: &str, code: Code, variant: Option<&'static str>) {
        let file = self.add(path);
        self.findings.add(Diagnostic { variant, ..Diagnostic::new(code, Span::file(file)) });
    }

    /// Folders that should hold a guide, a level or a section's own page and don't.
    fn incomplete_folders(&mut self, folders: &[String]) {
        let documents = &self.content.documents;
        let lost = &self.lost;
        let is_lost = |kind: Kind, parents: &[String], id: &str| {
            lost.iter().any(|lost| lost.kind == kind && lost.parents == parents && lost.id == id)
        };
        let mut empty = Vec::new();
        let mut bare_levels = Vec::new();
        for folder in folders {
            let parts: Vec<&str> = folder.split('/').collect();
            let id = |name: &str| named(name, &[]).id;
            match parts.as_slice() {
                ["guides", guide] => {
                    let has = documents.iter().any(|d| d.kind == Kind::Guide && d.lang.is_none() && d.id == id(guide));
                    if !has && !is_lost(Kind::Guide, &[], &id(guide)) {
                        empty.push((folder.clone(), None));
                    }
                }
                ["guides", guide, level] => {
                    let parents = [id(guide), id(level)];
                    let is_level = |d: &Document| {
                        d.kind == Kind::Level && d.lang.is_none() && d.parents == [id(guide)] && d.id == id(level)
                    };
                    let has = documents.iter().any(is_level) || is_lost(Kind::Level, &[id(guide)], &id(level));
                    let step =
                        documents.iter().find(|d| d.kind == Kind::Step && d.parents == parents && d.lang.is_none());
                    match step {
                        _ if has => {}
                        None => empty.push((folder.clone(), Some("level"))),
                        Some(step) => {
                            // What is translated was there once.
                            let is_translation =
                                |d: &&Document| d.kind == Kind::Level && d.parents == [id(guide)] && d.id == id(level);
                            let gone = documents.iter().find(is_translation);
                            if gone.is_some() {
                                empty.push((folder.clone(), Some("level-base")));
                            }
                            bare_levels.push((named(level, &[]), id(guide), step.span, gone.is_some()));
                        }
                    }
                }
                ["pages", section] => {
                    let is_in = |d: &Document| d.kind == Kind::Page && d.parents == [id(section)];
                    let is_own = |d: &Document| {
                        d.kind == Kind::Page && d.lang.is_none() && d.parents.is_empty() && d.id == id(section)
                    };
                    let has = documents.iter().any(is_own) || is_lost(Kind::Page, &[], &id(section));
                    if !has && documents.iter().any(is_in) {
                        empty.push((folder.clone(), Some("pages")));
                    }
                }
                _ => {}
            }
        }
        for (folder, variant) in empty {
            self.tell_of_file(&folder, Code::FolderIncomplete, variant);
            // What lies in the folder, and what refers to it, is as it was.
            let missing = match variant {
                None => "guide.md",
                Some("level") => "level.md",
                Some("pages") => "index.md",
                Some(_) => continue,
            };
            let place = place(&[folder.as_str(), missing].join("/").split('/').collect::<Vec<_>>(), &[]);
            let span = Span::file(self.content.settings);
            self.lost.extend(lost::placed(&place, span, self.number));
        }
        // A level needs no file of its own if its steps say it all.
        for (named, guide, span, broken) in bare_levels {
            self.content.documents.push(Document {
                kind: Kind::Level,
                id: named.id,
                parents: vec![guide],
                layer: self.number,
                number: named.number,
                lang: named.lang,
                stands_alone: false,
                table: Table::default(),
                grid: None,
                body: None,
                span,
                broken,
            });
        }
    }
}

/// How many bytes of files that are copied are in memory at the same time, unless one of them has more.
const AT_ONCE: u64 = 64 << 20;

/// How many files are parsed before it is seen whether there is room for what was in them.
const FILES_AT_ONCE: usize = 64;
