//! The references of a site's own files, as they are written, with what each refers to.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::content::Listing;
use crate::content::markdown::{self, BlockContent};
use crate::diagnostic::Span;
use crate::edit::splice::{PathStep, item_at};
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
        if !site.sources.get(written.span.file).is_shared() && seen.insert((written.span, written.id.clone())) {
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

/// Where a word stands in a text, if it stands there once, as one of several in a cell does.
fn only_word(text: &str, word: &str) -> Option<usize> {
    let is_in_way = |at: &usize| text[..*at].ends_with(WAY) || text[at + word.len()..].starts_with(WAY);
    let mut found = words_in(text, word).filter(|at| !is_in_way(at));
    found.next().filter(|_| found.next().is_none())
}

/// What is between the names of a way.
const WAY: [char; 2] = ['/', '#'];

/// The places where a name stands in a text, and no other name that it is part of.
pub(super) fn words_in(text: &str, word: &str) -> impl Iterator<Item = usize> {
    let is_part = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '_');
    let is_whole = move |at: &usize| !text[..*at].ends_with(is_part) && !text[at + word.len()..].starts_with(is_part);
    text.match_indices(word).map(|(at, _)| at).filter(is_whole)
}

impl WrittenReference<'_> {
    /// Where its identifier is; `None` if it is not to be found as it was read.
    pub(super) fn place(&self, site: &Site) -> Option<Range<usize>> {
        let text = site.sources.slice(self.span);
        let after = |sign: &str, at: usize| text.get(at..)?.find(sign).map(|found| at + found + sign.len());
        let begin = match self.form {
            // With its quotation mark, if it has one.
            Some(ReferenceForm::Value) => text.len() - text.trim_start_matches(['"', '\'', ' ']).len(),
            // `[[id]]`, `[[id|words]]`, or words before the target.
            Some(ReferenceForm::Link) if text.starts_with("[[") => 2,
            Some(ReferenceForm::Link) => {
                text.rfind("(@").map(|at| at + 2).or_else(|| text.rfind('@').map(|at| at + 1))?
            }
            Some(ReferenceForm::Hole) => after(".", 0)?,
            Some(ReferenceForm::Show) => text.rfind('.')? + 1,
            // A mark is known by the whole heading that it is in; a key by itself.
            None => {
                let is_value = |at: &usize| text[*at..].trim_start_matches(['"', '\'']).starts_with(&self.id);
                let marked = text.match_indices('=').map(|(at, _)| at + 1).find(is_value);
                marked.unwrap_or_else(|| text.len() - text.trim_start_matches(['"', '\'', ' ']).len())
            }
        };
        let begin = begin + (text[begin..].len() - text[begin..].trim_start_matches([' ', '"', '\'']).len());
        // The kind before the colon may hold the identifier too: `role:role`.
        let is_it = |at: &usize| text.get(*at..).is_some_and(|rest| rest.starts_with(&self.id));
        let end = text[begin..].find([')', ']', '}', '|', '"', '\'', ' ']).map_or(text.len(), |end| begin + end);
        let after_kind = after(":", begin).filter(|at| *at <= end && is_it(at));
        let found = after_kind.or_else(|| Some(begin).filter(is_it));
        let found = found.or_else(|| only_word(text, &self.id).filter(|_| self.form == Some(ReferenceForm::Value)));
        let start = self.span.start + found?;
        Some(start..start + self.id.len())
    }

    /// The item of a list that it is, or is in.
    pub(super) fn item(&self, site: &Site) -> Option<ItemPlace> {
        let source = site.sources.get(self.span.file);
        let is_text = source.path.ends_with(".md");
        if self.form != Some(ReferenceForm::Value) || !(is_text || source.path.ends_with(".toml")) {
            return None;
        }
        let (mut way, is_whole, whole) = item_at(&source.text, self.span.start, is_text)?;
        let around = [whole.start..self.span.start, self.span.end..whole.end];
        let around = around.map(|range| source.text.get(range).unwrap_or_default()).join("\0");
        let around = around.split_whitespace().collect::<Vec<_>>().join(" ");
        let Some(PathStep::Place(place)) = way.pop() else { return None };
        Some(ItemPlace { list: way, place, is_whole, around })
    }

    /// The words of a link, which stay where it goes.
    pub(super) fn words(&self, site: &Site) -> Option<String> {
        if self.form != Some(ReferenceForm::Link) || !site.sources.path(self.span).ends_with(".md") {
            return None;
        }
        let written = site.sources.slice(self.span);
        let words = match written.strip_prefix("[[").and_then(|inside| inside.strip_suffix("]]")) {
            Some(inside) => inside.split_once('|').map_or(self.target.title.text.as_str(), |(_, words)| words),
            None => written.strip_prefix('[')?.rsplit_once("](")?.0,
        };
        (!words.is_empty()).then(|| words.to_owned())
    }

    /// What is written after its identifier: a place on the page that it leads to.
    pub(super) fn rest<'t>(&self, site: &'t Site) -> &'t str {
        let source = site.sources.get(self.span.file);
        let rest = self.place(site).and_then(|place| source.text.get(place.end..self.span.end));
        rest.unwrap_or_default().trim_end_matches(['"', '\'', ' '])
    }

    /// Whether it is the key of a table, which can't be there twice.
    pub(super) fn is_key(&self, site: &Site) -> bool {
        self.form.is_none() && !site.sources.slice(self.span).contains('=')
    }
}

/// An item of a list in a file of TOML that a reference is, or is in: the way to the list, and its place there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ItemPlace {
    pub list: Vec<PathStep>,
    pub place: usize,
    /// Whether the reference is all of it, and not a value in a table.
    pub is_whole: bool,
    /// What else is written in it.
    pub around: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is written instead of a reference, if its identifier becomes `ny`.
    fn anew(text: &str, id: &str, form: Option<ReferenceForm>) -> String {
        let mut site =
            crate::examine(&crate::Config::to_look("/nowhere".into(), crate::model::Date::constant(2026, 1, 1))).site;
        let Some(own) = std::sync::Arc::get_mut(&mut site) else { return "shared".to_owned() };
        let file = own.sources.add("a.md", format!("x {text} x"), "");
        let span = Span::new(file, 2, 2 + text.len());
        let Some(target) = site.first().entries.first() else { return "no entry".to_owned() };
        let written = WrittenReference { id: id.to_owned(), span, target, from: None, form };
        written
            .place(&site)
            .map_or_else(String::new, |place| format!("{}ny{}", &text[..place.start - 2], &text[place.end - 2..]))
    }

    #[test]
    fn nothing_but_the_identifier_is_replaced() {
        let (value, link) = (Some(ReferenceForm::Value), Some(ReferenceForm::Link));
        let hole = Some(ReferenceForm::Hole);
        for (text, id, form, wanted) in [
            ("\"role:role\"", "role", value, "\"role:ny\""),
            ("'er'", "er", value, "'ny'"),
            ("\"undring/sja#sja\"", "undring/sja", value, "\"ny#sja\""),
            ("[er (@er) her](@service:er#er)", "er", link, "[er (@er) her](@service:ny#er)"),
            ("[[er|er her]]", "er", link, "[[ny|er her]]"),
            ("[[service:er]]", "er", link, "[[service:ny]]"),
            ("{contact.contact.phone}", "contact", hole, "{contact.ny.phone}"),
            ("{show.targets.a}", "a", Some(ReferenceForm::Show), "{show.targets.ny}"),
            ("{unit=unit}", "unit", None, "{unit=ny}"),
            ("## Om it = her {unit=it .young}", "it", None, "## Om it = her {unit=ny .young}"),
            ("[b](@notat \"Om:notat\")", "notat", link, "[b](@ny \"Om:notat\")"),
            ("\"undring\"", "undring", None, "\"ny\""),
            ("ppt, er og barnevern", "er", value, "ppt, ny og barnevern"),
            ("\"er eller er\"", "eller", value, "\"er ny er\""),
            ("\"noko anna\"", "er", value, ""),
        ] {
            assert_eq!(anew(text, id, form), wanted, "{text}");
        }
    }
}
