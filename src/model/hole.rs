//! Holes: `{contact.barnevernsvakt.phone}` and the like, filled with what is written once elsewhere.

use crate::content::markdown::{Hole, Reference, Show};
use crate::content::norwegian::english;
use crate::diagnostic::nearest;

use super::{Edition, Entry, Hours, Kind, Ladder, Phone, Prose, Tool, rung_anchor};

/// The site's words that have forms.
pub const WORDS: [&str; 15] = [
    "step",
    "level",
    "guide",
    "concern",
    "relay-holder",
    "relay-log",
    "guardian",
    "coordinating-unit",
    "service",
    "tool",
    "measure",
    "arena",
    "role",
    "unit",
    "situation",
];

/// *steg, steget, steg, stega*.
pub const WORD_FORMS: [&str; 4] = ["one", "the", "many", "all"];

/// What a hole is filled with.
#[derive(Debug, Clone, PartialEq)]
pub enum Filling<'a> {
    /// Plain words.
    Text(&'a str),
    /// A contact's number.
    Phone(&'a Phone),
    /// A contact's number for messages.
    Message(&'a Phone),
    /// A contact's e-mail address.
    Email(&'a str),
    /// When somebody answers.
    Hours(&'a Hours),
    /// Prose, which may have holes and links of its own.
    Prose(&'a Prose),
    /// A form of a word of the site: its key and form.
    Word(&'a str, &'a str),
}

impl Filling<'_> {
    /// The same with hours as the words they are written in.
    pub fn as_prose(self) -> Self {
        match self {
            Filling::Hours(hours) => Filling::Prose(&hours.words),
            other => other,
        }
    }
}

impl Edition {
    /// What fills a hole, or `None` if nothing does.
    pub fn fill<'a>(&'a self, hole: &'a Hole) -> Option<Filling<'a>> {
        let path: Vec<&str> = hole.path.iter().map(String::as_str).collect();
        match path.as_slice() {
            ["municipality", "name"] => self.settings.name.as_ref().map(|name| Filling::Text(&name.text)),
            ["municipality", "number"] => self.settings.number.as_ref().map(|number| Filling::Text(&number.text)),
            ["site", "title"] => Some(Filling::Text(&self.title)),
            ["word", "model"] => Some(Filling::Word("model", "one")),
            ["word", key, form] => {
                let known = (WORDS.contains(key) || *key == "model") && WORD_FORMS.contains(form);
                known.then_some(Filling::Word(key, form))
            }
            [kind, name, fact] => self.fact(self.named(Kind::named(kind)?, name)?, fact),
            _ => None,
        }
    }

    fn fact<'a>(&'a self, entry: &'a Entry, fact: &str) -> Option<Filling<'a>> {
        if fact == "title" {
            return Some(Filling::Text(&entry.title.text));
        }
        if let Some(contact) = entry.contact() {
            return match fact {
                "name" => contact.name.as_ref().map(|name| Filling::Text(&name.text)),
                "phone" => contact.phone.as_ref().map(Filling::Phone),
                "email" => contact.email.as_ref().map(|email| Filling::Email(&email.0)),
                "sms" => contact.sms.as_ref().and_then(|sms| sms.number.as_ref()).map(Filling::Message),
                "hours" => contact.hours.as_ref().map(Filling::Hours),
                "note" => contact.note.as_ref().map(Filling::Prose),
                _ => None,
            };
        }
        match (entry.role(), fact) {
            (Some(role), "description") => role.description.as_ref().map(Filling::Prose),
            _ => None,
        }
    }

    /// Whether `{show.…}` has something to show in `entry`.
    pub fn can_show(&self, path: &[String], entry: &Entry) -> bool {
        let Some((show, name)) = Show::read(path) else { return false };
        match show {
            Show::Ladder => self.named(Kind::Ladder, name).is_some(),
            Show::Plan => self.named(Kind::Plan, name).is_some(),
            Show::Deadlines => entry.service().is_some_and(|service| !service.deadlines.is_empty()),
            Show::Phases => entry.service().is_some_and(|service| !service.phases.is_empty()),
            Show::Chain => entry.service().is_some_and(|service| !service.chain.is_empty()),
            Show::Law => entry.service().is_some_and(|service| !service.law.is_empty()),
            Show::Fields => entry.tool().is_some_and(Tool::has_fields),
            Show::Outcomes => entry.step().is_some_and(|step| !step.outcomes.is_empty()),
            Show::Targets if name.is_empty() && entry.level().is_some() => has_targets(entry),
            Show::Targets => !self.guides_with_targets(entry, name).is_empty(),
            Show::Groups => entry.guide().is_some_and(|guide| !guide.groups.is_empty()),
        }
    }

    /// The guides whose target groups and goals `{show.targets}` shows in a text: the one that is named, the page's own, else all
    /// that have any.
    pub fn guides_with_targets(&self, entry: &Entry, name: &str) -> Vec<&Entry> {
        let has_any = |guide: &&Entry| self.levels_with_targets(guide).next().is_some();
        let is_shown = |guide: &&Entry| match name {
            "" => entry.kind != Kind::Guide || guide.id == entry.id,
            name => guide.name == name,
        };
        self.of(Kind::Guide).filter(is_shown).filter(has_any).collect()
    }

    /// The levels of a guide that have target groups, in their order.
    pub fn levels_with_targets(&self, guide: &Entry) -> impl Iterator<Item = &Entry> {
        self.children(guide.id).filter(|level| has_targets(level))
    }

    /// The anchors of the rungs that are shown at a place in a text, if that shows a ladder.
    pub fn rungs_shown(&self, path: &[String]) -> Vec<String> {
        let Some((Show::Ladder, name)) = Show::read(path) else { return Vec::new() };
        let ladder = self.named(Kind::Ladder, name).and_then(|entry| Some((entry, entry.ladder()?)));
        let rungs = |(entry, ladder): (&Entry, &Ladder)| -> Vec<String> {
            ladder.rungs.iter().filter_map(|rung| Some(rung_anchor(entry, &rung.id.as_ref()?.text))).collect()
        };
        ladder.map(rungs).unwrap_or_default()
    }

    /// The hole that was most likely meant by one that nothing fills: its first wrong part is corrected.
    pub fn nearest_hole(&self, hole: &Hole) -> Option<String> {
        let path: Vec<&str> = hole.path.iter().map(String::as_str).collect();
        let meant = |written: &str| english(written).map_or_else(|| written.to_owned(), str::to_owned);
        match path.as_slice() {
            ["contact", name, fact] if self.named(Kind::Contact, name).is_some() => {
                let near = nearest(&meant(fact), ["phone", "sms", "email", "name", "hours", "note"])?;
                (near != *fact).then(|| format!("contact.{name}.{near}"))
            }
            ["contact", name, rest @ ..] => {
                let near = nearest(name, self.of(Kind::Contact).map(|entry| entry.name.as_str()))?;
                Some(format!("contact.{near}.{}", rest.first().unwrap_or(&"phone")))
            }
            ["word", key, form] if WORDS.contains(key) => Some(format!("word.{key}.{}", nearest(form, WORD_FORMS)?)),
            ["word", key, rest @ ..] => {
                Some(format!("word.{}.{}", nearest(key, WORDS)?, rest.first().unwrap_or(&"one")))
            }
            ["show", shown, ..] => nearest(shown, Show::ALL.iter().map(|show| show.name()))
                .filter(|near| near != shown)
                .map(|near| format!("show.{near}")),
            _ => {
                let known = ["municipality.name", "municipality.number", "site.title"];
                nearest(&path.join("."), known).map(str::to_owned)
            }
        }
    }
}

fn has_targets(entry: &Entry) -> bool {
    entry.level().is_some_and(|level| !level.targets.is_empty())
}

/// The reference that a hole makes to an entry, so that it counts as a use of the entry.
pub(super) fn hole_reference(hole: &Hole) -> Option<Reference> {
    let (kind, name) = match hole.path.as_slice() {
        [show, what, name] if show == "show" => (Show::kind_named(what)?, name),
        [kind, name, _] => (Kind::named(kind)?, name),
        _ => return None,
    };
    Some(Reference { kind: Some(kind), id: name.clone(), anchor: None, span: hole.span })
}
