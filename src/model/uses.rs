//! What a site's files are used for, and with that, how they are published.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::Edition;
use crate::content::asset::{Asset, Photo};
use crate::content::markdown::{self, Inline, Link, Target};

/// The files that a site uses, by their paths.
#[derive(Default)]
pub struct FileUses {
    /// Pictures in texts.
    pub shown: BTreeSet<String>,
    /// What links lead to, and what keys name: the logo, a tool's form.
    pub named: BTreeSet<String>,
}

impl FileUses {
    /// What files are used for in a site of these editions.
    pub(super) fn of(editions: &[Edition]) -> FileUses {
        let both = |mut one: FileUses, other: FileUses| {
            one.shown.extend(other.shown);
            one.named.extend(other.named);
            one
        };
        editions.par_iter().map(FileUses::in_one).reduce(FileUses::default, both)
    }

    fn in_one(edition: &Edition) -> FileUses {
        let (mut shown, mut named) = (BTreeSet::new(), BTreeSet::new());
        let traces = edition.entries.iter().map(|entry| &entry.traces).chain([&edition.settings_traces]);
        named.extend(traces.flat_map(|traces| &traces.files).map(|file| file.path.clone()));
        let mut visit = |inline: &Inline| match inline {
            Inline::Image(image) => drop(shown.insert(image.source.clone())),
            Inline::Link(Link { target: Target::File(path), .. }) => drop(named.insert(path.clone())),
            _ => {}
        };
        for prose in &edition.settings_traces.prose {
            markdown::walk_line(&prose.line, &mut visit);
        }
        edition.entries.iter().for_each(|entry| entry.walk_inlines(&mut visit));
        FileUses { shown, named }
    }

    /// Whether a page shows a file, or leads to it.
    pub fn has(&self, path: &str) -> bool {
        self.shown.contains(path) || self.named.contains(path)
    }

    /// Set if a file is a photograph that pages show: they get it in sizes of its own.
    pub fn photo(&self, asset: &Asset) -> Option<Photo> {
        asset.photo.filter(|_| self.shown.contains(asset.path.as_str()))
    }

    /// Whether a file is published as it is. A photograph is, if more than pages' showing it makes use of it.
    pub fn keeps(&self, asset: &Asset) -> bool {
        self.photo(asset).is_none() || self.named.contains(asset.path.as_str())
    }
}
