//! References, links, anchors, holes, marks and files: everything that points at something must find it.

mod unknown;

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::Checking;
use super::layers::with_other_end;
use super::meant::MOST;
use crate::content::Listing;
use crate::content::markdown::{self, BlockContent, Body, Heading, Inline, Link, Reference, Show, Target};
use crate::content::name::{in_link, is_language_tag, meant_lang};
use crate::content::norwegian::{english, mark_of};
use crate::diagnostic::{Code, Diagnostic, Span, nearest};
use crate::model::fields::Keyed;
use crate::model::{
    Edition, Entry, Filling, Held, INVALID_EMAIL, INVALID_PHONE, Kind, ListingPage, Mark, Meaning, Miss, Phone,
    ReaderKind, is_email, section,
};
use crate::render::view::listing::columns_of;

pub(super) fn check(checking: &Checking, edition: &Edition) {
    let rule = ReferenceCheck { checking, edition, titles: OnceCell::new() };
    for mention in &edition.settings_traces.mentions {
        rule.reference(&mention.reference, mention.kinds, None);
    }
    for file in &edition.settings_traces.files {
        rule.file(&file.path, file.span, str::to_owned);
    }
    for prose in &edition.settings_traces.prose {
        markdown::walk_line(&prose.line, &mut |inline| rule.inline(inline, None));
    }
    for entry in &edition.entries {
        rule.entry(entry);
    }
}

struct ReferenceCheck<'a> {
    checking: &'a Checking<'a>,
    edition: &'a Edition,
    /// The titles of all entries as identifiers, once one is looked for.
    titles: OnceCell<Vec<String>>,
}

impl ReferenceCheck<'_> {
    fn add(&self, finding: Diagnostic) {
        self.checking.findings.add(finding);
    }

    fn entry(&self, entry: &Entry) {
        for mention in &entry.traces.mentions {
            self.reference(&mention.reference, mention.kinds, Some(entry));
        }
        for file in &entry.traces.files {
            self.file(&file.path, file.span, str::to_owned);
        }
        entry.walk_inlines(&mut |inline| self.inline(inline, Some(entry)));
        self.nested(entry);
        markdown::walk_blocks(&entry.body.blocks, &mut |block| match &block.content {
            // What a document that can't be read would have shown is not missed.
            BlockContent::Show(path) if !entry.traces.broken && !self.edition.can_show(path, entry) => {
                let hole = markdown::Hole { path: [vec!["show".to_owned()], path.clone()].concat(), span: block.span };
                self.hole(&hole);
            }
            BlockContent::Marked { marks, .. } => marks.iter().for_each(|mark| self.mark(mark)),
            BlockContent::List { items, .. } => {
                items.iter().flat_map(|item| &item.marks).for_each(|mark| self.mark(mark));
            }
            _ => {}
        });
        if let Some(group) = entry.level().and_then(|level| level.group.as_ref()) {
            let guide = entry.parent.map(|guide| self.edition.entry(guide)).and_then(Entry::guide);
            let groups: Vec<&str> = guide
                .iter()
                .flat_map(|guide| &guide.groups)
                .filter_map(|group| group.id.as_ref())
                .map(|id| id.text.as_str())
                .collect();
            let is_told = entry.parent.is_some_and(|guide| self.edition.entry(guide).traces.broken);
            if !groups.contains(&group.text.as_str()) && !is_told {
                let finding = Diagnostic::new(Code::ReferenceUnknown, group.span).variant("group");
                self.add(finding.arg("target", group.text.as_str()).nearest(&group.text, groups));
            }
        }
        for Keyed { key: written, span, .. } in entry.service().into_iter().flat_map(|service| &service.levels) {
            let is_level =
                |level: &Entry| level.number.is_some_and(|n| n.to_string() == *written) || level.name == *written;
            if !self.edition.of(Kind::Level).any(is_level) {
                let finding = Diagnostic::new(Code::ReferenceUnknown, *span).arg("target", written.as_str());
                let is_held = |held: &&Held| held.kind == Kind::Level && held.names.contains(written);
                self.add(match self.edition.held.documents.values().find(is_held) {
                    Some(held) => self.to_held(finding, held),
                    None => finding.variant("level").lacking([Kind::Level.name()], written.as_str()),
                });
            }
        }
        self.levels_of_measures(entry);
        if let Some(page) = entry.listing_page() {
            self.columns(entry, page);
            for name in &page.order {
                if !self.edition.entries.iter().any(|entry| entry.name == name.text) {
                    let finding = Diagnostic::new(Code::ReferenceUnknown, name.span).arg("target", name.text.as_str());
                    self.add(finding.nearest(&name.text, self.edition.entries.iter().map(|entry| entry.name.as_str())));
                }
            }
        }
    }

    /// Columns that a listing is to have, or to call something else, and has not.
    fn columns(&self, entry: &Entry, page: &ListingPage) {
        let known = Listing::named(&entry.name).and_then(Listing::kind).map_or(&[][..], columns_of);
        let columns = page.columns.iter().map(|name| (name.text.as_str(), name.span));
        let heads = page.heads.iter().map(|head| (head.key.as_str(), head.span));
        for (name, span) in columns.chain(heads).filter(|(name, _)| !known.contains(name)) {
            let finding = Diagnostic::new(Code::KeyUnknown, span).arg("key", name);
            let finding = finding.variant(if known.is_empty() { "no-columns" } else { "column" });
            let name = english(name).unwrap_or(name);
            self.add(finding.arg("columns", known.join(", ")).nearest(name, known.iter().copied()));
        }
    }

    /// Levels that no guide has. The first four are known to all: a site may have measures for a level without a guide to it.
    fn levels_of_measures(&self, entry: &Entry) {
        let Some(table) = entry.measure_table() else { return };
        let mut known: BTreeSet<u32> = self.edition.of(Kind::Level).filter_map(|level| level.number).collect();
        known.extend(0..=3);
        for measure in &table.measures {
            let unknown: Vec<u32> = measure.levels.iter().copied().filter(|level| !known.contains(level)).collect();
            if !unknown.is_empty() {
                let list =
                    |levels: &mut dyn Iterator<Item = &u32>| levels.map(u32::to_string).collect::<Vec<_>>().join(", ");
                let finding = Diagnostic::new(Code::ValueInvalid, measure.levels_at.unwrap_or(measure.span));
                let finding = finding.variant("level").arg("value", list(&mut unknown.iter()));
                self.add(finding.arg("levels", list(&mut known.iter())));
            }
        }
    }

    /// Facts that are inserted into texts can't themselves have facts with text inserted into them: they could contain each
    /// other.
    fn nested(&self, entry: &Entry) {
        let nested = |hole: &markdown::Hole| {
            self.add(Diagnostic::new(Code::HoleUnknown, hole.span).variant("nested").arg("hole", hole.path.join(".")));
        };
        if matches!(entry.kind, Kind::Contact | Kind::Role) {
            for prose in &entry.traces.prose {
                markdown::walk_line(&prose.line, &mut |inline| match inline {
                    Inline::Hole(hole)
                        if matches!(self.edition.fill(hole), Some(Filling::Prose(_) | Filling::Hours(_))) =>
                    {
                        nested(hole);
                    }
                    _ => {}
                });
            }
        }
        if matches!(entry.kind, Kind::Ladder | Kind::Plan) {
            markdown::walk_blocks(&entry.body.blocks, &mut |block| {
                if let BlockContent::Show(path) = &block.content {
                    let path = [vec!["show".to_owned()], path.clone()].concat();
                    nested(&markdown::Hole { path, span: block.span });
                }
            });
        }
    }

    fn inline(&self, inline: &Inline, from: Option<&Entry>) {
        match inline {
            Inline::Link(link) => self.link(link, from),
            Inline::Image(image) if image.source.contains("://") || image.source.starts_with("//") => {
                self.add(Diagnostic::new(Code::RequestForeign, image.span).arg("address", image.source.as_str()));
            }
            Inline::Image(image) => self.file(&image.source, image.span, in_link),
            Inline::Hole(hole) if self.edition.fill(hole).is_none() => self.hole(hole),
            _ => {}
        }
    }

    fn link(&self, link: &Link, from: Option<&Entry>) {
        match &link.target {
            Target::Reference(reference) => {
                if let Some(target) = self.reference(reference, &[], from)
                    && let Some(anchor) = &reference.anchor
                    // A text that could not be read has been reported.
                    && !target.traces.broken
                {
                    match target.kind {
                        // What is in a law is elsewhere, by its number.
                        Kind::Law if section(anchor).is_some() => {}
                        Kind::Law => {
                            let finding = Diagnostic::new(Code::AnchorMissing, link.span).variant("law");
                            self.add(finding.arg("anchor", anchor.as_str()));
                        }
                        _ => self.anchor(anchor, &target.body, link.span),
                    }
                }
            }
            Target::Anchor(anchor) => {
                if let Some(from) = from {
                    self.anchor(anchor, &from.body, link.span);
                }
            }
            Target::File(path) => self.file(path, link.span, in_link),
            Target::Path(path) => self.path(path, link.span),
            Target::Phone(number) => {
                Phone::judged(number, link.span).1.into_iter().for_each(|finding| self.add(finding));
            }
            Target::Message(to) if Phone::of_message(to, link.span).is_none() => {
                self.add(Diagnostic::new(Code::PhoneInvalid, link.span).arg("value", to.as_str()));
            }
            Target::Mail(address) if !is_email(address.split('?').next().unwrap_or_default()) => {
                self.add(Diagnostic::new(Code::EmailInvalid, link.span).arg("value", address.as_str()));
            }
            Target::Todo => {
                let finding = Diagnostic::new(Code::Todo, link.span).variant("link");
                self.add(finding.arg("key", markdown::words(&link.words)));
            }
            _ => {}
        }
    }

    /// The entry meant, or `None` after a finding.
    fn reference<'a>(&'a self, reference: &Reference, kinds: &[Kind], from: Option<&Entry>) -> Option<&'a Entry> {
        let written = match reference.kind {
            Some(kind) => format!("{}:{}", kind.name(), reference.id),
            None => reference.id.clone(),
        };
        match self.edition.look_up(reference, kinds, from) {
            Ok(entry) => return Some(entry),
            Err(Miss::Ambiguous(names)) => self.add(
                Diagnostic::new(Code::ReferenceAmbiguous, reference.span)
                    .arg("target", written)
                    .arg("choices", names.iter().take(MOST + 1).cloned().collect::<Vec<_>>().join(", ")),
            ),
            Err(Miss::Unknown) => {
                let finding = self.unknown(reference, kinds, from, written);
                let finding = with_other_end(finding, reference, self.checking.site, self.edition);
                // There may be one in another guide.
                let elsewhere = from.and_then(|_| self.edition.find(reference, kinds, None));
                self.add(match elsewhere {
                    Some(other) if finding.variant.is_none() => {
                        finding.advice("guide").arg("other", self.edition.full_name(other))
                    }
                    _ => finding,
                });
            }
        }
        None
    }

    fn anchor(&self, anchor: &str, body: &Body, span: Span) {
        let mut anchors = Vec::new();
        markdown::walk_blocks(&body.blocks, &mut |block| match &block.content {
            BlockContent::Heading(Heading { anchor, .. }) => anchors.push(anchor.clone()),
            BlockContent::Show(path) => anchors.extend(self.edition.rungs_shown(path)),
            _ => {}
        });
        if !anchors.iter().any(|known| known == anchor) {
            let finding = Diagnostic::new(Code::AnchorMissing, span).arg("anchor", anchor);
            self.add(finding.nearest(anchor, anchors.iter().map(String::as_str)));
        }
    }

    /// `written` makes of a path what is written for it there: a key has it as it is.
    fn file(&self, path: &str, span: Span, written: fn(&str) -> String) {
        let assets = &self.checking.site.assets;
        // One that could not be read is told where it lies.
        let is_there = || self.checking.site.sources.iter().any(|(_, source)| source.path == path);
        if !assets.iter().any(|asset| asset.path == path) && !is_there() {
            let finding = Diagnostic::new(Code::FileMissing, span).arg("path", path);
            self.add(match nearest(path, assets.iter().map(|asset| asset.path.as_str())) {
                Some(near) => finding.advice("nearest").arg("nearest", written(near)),
                None => finding,
            });
        }
    }

    /// An address inside the site that was typed by hand.
    fn path(&self, path: &str, span: Span) {
        let bare = path.split(['#', '?']).next().unwrap_or_default().trim_matches('/');
        let target = self.edition.entries.iter().find(|entry| {
            entry.address.as_deref().is_some_and(|address| address.trim_matches('/') == bare && !bare.is_empty())
        });
        match target {
            Some(target) => {
                let anchor = path.split_once('#').map(|(_, anchor)| format!("#{anchor}")).unwrap_or_default();
                let reference = format!("{}{anchor}", self.edition.full_name(target));
                self.add(Diagnostic::new(Code::LinkByPath, span).arg("path", path).arg("reference", reference));
            }
            None if path.trim().is_empty() => self.add(Diagnostic::new(Code::LinkMissing, span).variant("empty")),
            None => {
                let finding = Diagnostic::new(Code::LinkMissing, span).arg("path", path);
                self.add(match self.page_meant(bare) {
                    Some(page) => {
                        let short = self.edition.find(&Reference::parse(&page.name, span), &[], None);
                        let is_enough = short.is_some_and(|found| found.id == page.id);
                        let name = if is_enough { page.name.clone() } else { self.edition.full_name(page) };
                        finding.advice("page").arg("reference", name).arg("title", page.title.text.as_str())
                    }
                    None => finding,
                });
            }
        }
    }

    fn hole(&self, hole: &markdown::Hole) {
        let written = hole.path.join(".");
        if written.starts_with('.') || written.contains('=') {
            self.add(Diagnostic::new(Code::MarkUnknown, hole.span).variant("place").arg("mark", written));
            return;
        }
        // A fact that is still to be written, or a number or address that is none, has been reported where it belongs.
        if let [kind, name, fact] = hole.path.as_slice()
            && let Some(entry) = Kind::named(kind).and_then(|kind| self.edition.named(kind, name))
            && (entry.traces.has_reported(fact)
                || fact == "phone" && entry.traces.has_reported(INVALID_PHONE)
                || fact == "email" && entry.traces.has_reported(INVALID_EMAIL))
        {
            return;
        }
        // A site without a guide has been told that it has none.
        if let [show, what] = hole.path.as_slice()
            && show == "show"
            && Show::kind_named(what) == Some(Kind::Guide)
            && self.edition.of(Kind::Guide).next().is_none()
        {
            return;
        }
        let shows = matches!(hole.path.as_slice(), [show, what, ..] if show == "show" && Show::named(what).is_some());
        let finding = Diagnostic::new(Code::HoleUnknown, hole.span).arg("hole", written);
        let finding = match hole.path.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["show", what, name] => finding.lacking(Show::kind_named(what).map(Kind::name), *name),
            [kind, name, _] if Kind::named(kind).is_some() => finding.lacking(Kind::named(kind).map(Kind::name), *name),
            ["municipality" | "site", fact] => finding.lacking([Kind::Site.name()], *fact),
            _ => finding,
        };
        if shows {
            return self.add(finding.variant("nothing"));
        }
        self.add(match self.edition.nearest_hole(hole) {
            Some(near) => finding.advice("nearest").arg("nearest", near),
            None => finding,
        });
    }

    fn mark(&self, mark: &Mark) {
        let settings = || self.edition.settings.settings.iter().map(|setting| setting.key.as_str());
        let finding = Diagnostic::new(Code::MarkUnknown, mark.span);
        match &mark.meaning {
            Meaning::Setting(id) if !settings().any(|known| known == id) => {
                let known: BTreeSet<&str> =
                    ReaderKind::ALL.iter().map(|reader| reader.name()).chain(settings()).collect();
                let list = known.iter().map(|name| format!(".{name}")).collect::<Vec<_>>().join(", ");
                let finding = finding.lacking([Kind::Setting.name()], id.as_str());
                let meant = mark_of(id).filter(|mark| known.contains(mark)).unwrap_or(id);
                self.add(finding.arg("mark", format!(".{id}")).arg("known", list).nearest(meant, known));
            }
            Meaning::Unit(id) if self.edition.named(Kind::Unit, id).is_none() => {
                let units: Vec<&str> = self.edition.of(Kind::Unit).map(|unit| unit.name.as_str()).collect();
                let finding = finding.lacking([Kind::Unit.name()], id.as_str());
                self.add(finding.variant("unit").arg("mark", id.as_str()).nearest(id, units));
            }
            Meaning::Lang(tag) if !is_language_tag(tag) => {
                let finding = finding.variant("lang").arg("mark", format!("lang={tag}"));
                self.add(match meant_lang(tag, &[]) {
                    Some(meant) => finding.advice("nearest").arg("nearest", format!("lang={meant}")),
                    None => finding,
                });
            }
            Meaning::Unknown(written) => self.add(finding.variant("other").arg("mark", written.as_str())),
            _ => {}
        }
    }
}
