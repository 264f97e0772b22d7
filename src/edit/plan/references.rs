//! The references of a site's own files, as they are written, with what each refers to.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::content::Listing;
use crate::content::markdown::{self, BlockContent};
use crate::diagnostic::Span;
use crate::model::{Entry, EntryId, Kind, Mark, Meaning, ReferenceForm, Referring, Site};

/// A reference in a file.
pub(super) struct WrittenReference<'s> {
    /// The identifier as it is written, with as much of the way there as is written.
    pub id: String,
    /// The whole of it: a value with its quotation marks, a link, a hole.
    pub span: Span,
    /// What it refers to.
    pub target: &'s Entry,
    /// What it is written in; `None` for the settings.
    pub from: Option<EntryId>,
    /// `None` for the name of a level as a key, and of a unit in a mark.
    form: Option<ReferenceForm>,
}

/// All of them, each once.
pub(super) fn references<'s>(site: &'s Site) -> Vec<WrittenReference<'s>> {
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    let mut take = |written: WrittenReference<'s>| {
        if !site.sources.get(written.span.file).is_shared() && seen.insert(written.span) {
            all.push(written);
        }
    };
    for edition in &site.editions {
        edition.walk_references(&mut |Referring { reference, kinds, from, form }| {
            if let Some(target) = edition.find(&reference, kinds, from) {
                let from = from.map(|from| from.id);
                take(WrittenReference { id: reference.id, span: reference.span, target, from, form: Some(form) });
            }
        });
        let marks = edition.entries.iter().flat_map(|entry| marks(entry).into_iter().map(|mark| (entry.id, mark)));
        for (from, mark) in marks {
            if let Meaning::Unit(id) = &mark.meaning
                && let Some(target) = edition.named(Kind::Unit, id)
            {
                take(WrittenReference { id: id.clone(), span: mark.span, target, from: Some(from), form: None });
            }
        }
        for page in &edition.entries {
            let kind = Listing::named(&page.name).and_then(Listing::kind);
            for name in page.listing_page().into_iter().flat_map(|page| &page.order) {
                let is_it = |other: &&Entry| other.name == name.text && Some(other.kind) == kind;
                if let Some(target) = edition.entries.iter().find(is_it) {
                    let (id, from, form) = (name.text.clone(), Some(page.id), Some(ReferenceForm::Value));
                    take(WrittenReference { id, span: name.span, target, from, form });
                }
            }
        }
        for service in &edition.entries {
            for level in service.service().into_iter().flat_map(|service| &service.levels) {
                // The same name may be that of a level in each guide: the first stands for all of them.
                if let Some(target) = edition.of(Kind::Level).find(|other| other.name == level.key) {
                    let (id, from) = (level.key.clone(), Some(service.id));
                    take(WrittenReference { id, span: level.span, target, from, form: None });
                }
            }
        }
    }
    all
}

/// The marks in a text: `{unit=fjordvik-skule}`.
fn marks(entry: &Entry) -> Vec<&Mark> {
    let mut all = Vec::new();
    markdown::walk_blocks(&entry.body.blocks, &mut |block| match &block.content {
        BlockContent::Marked { marks, .. } => all.extend(marks),
        BlockContent::List { items, .. } => all.extend(items.iter().flat_map(|item| &item.marks)),
        _ => {}
    });
    all
}

impl WrittenReference<'_> {
    /// Where its identifier is; `None` if it is not to be found as it was read.
    pub(super) fn place(&self, site: &Site) -> Option<Range<usize>> {
        let text = site.sources.slice(self.span);
        let start = match self.form {
            Some(ReferenceForm::Value) => {
                let after_kind = text.find(':').map(|colon| colon + 1).filter(|at| text[*at..].starts_with(&self.id));
                after_kind.or_else(|| text.find(&self.id))
            }
            Some(ReferenceForm::Link) => {
                // `[[id]]`, `[[id|words]]`, or words before the target.
                let target = if text.starts_with("[[") { 0 } else { text.rfind("(@").or_else(|| text.rfind('@'))? };
                text[target..].find(&self.id).map(|at| target + at)
            }
            Some(ReferenceForm::Hole | ReferenceForm::Show) => text.find(&format!(".{}", self.id)).map(|at| at + 1),
            None => text.find(&self.id),
        }?;
        let start = self.span.start + start;
        Some(start..start + self.id.len())
    }

    /// What is replaced where it is taken out, and by what; `None` where something else would be lost with it.
    pub(super) fn without(&self, text: &str) -> Option<(Range<usize>, String)> {
        let (start, end) = (self.span.start, self.span.end);
        match self.form {
            Some(ReferenceForm::Link) => {
                let written = text.get(start..end)?;
                let words = match written.strip_prefix("[[").and_then(|inside| inside.strip_suffix("]]")) {
                    Some(inside) => inside.split_once('|').map_or(self.target.title.text.as_str(), |(_, words)| words),
                    None => written.strip_prefix('[')?.rsplit_once("](")?.0,
                };
                (!words.is_empty()).then(|| (start..end, words.to_owned()))
            }
            Some(ReferenceForm::Value) => {
                let (before, after) = (text.get(..start)?, text.get(end..)?);
                let is_first = before.trim_end().ends_with('[');
                let in_list = is_first || before.trim_end().ends_with(',');
                if !in_list {
                    return None;
                }
                let rest = after.trim_start();
                match rest.strip_prefix(',') {
                    // With the comma and the white space after it.
                    Some(rest) => Some((start..text.len() - rest.trim_start().len(), String::new())),
                    None if rest.starts_with(']') => {
                        let kept = before.trim_end();
                        let kept = if is_first { kept } else { kept.strip_suffix(',')? };
                        Some((kept.len()..end, String::new()))
                    }
                    None => None,
                }
            }
            Some(ReferenceForm::Hole | ReferenceForm::Show) | None => None,
        }
    }
}
