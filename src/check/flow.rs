//! No break in the follow-up: every step is reached, leads somewhere, and has someone who is responsible.

use std::collections::BTreeSet;

use super::{Checking, name_of};
use crate::content::markdown::{Inline, Target};
use crate::diagnostic::{Code, Diagnostic, Severity, Span};
use crate::model::{Consent, Data, Edition, Entry, EntryId, Goto, Kind, Level, Outcome, TARGETS};

pub(super) fn check(checking: &Checking, edition: &Edition) {
    if edition.of(Kind::Guide).next().is_none() && !edition.broken_settings {
        checking.findings.add(no_guide(edition));
    }
    for guide in edition.of(Kind::Guide) {
        if guide.guide().is_some_and(|data| data.link.is_none()) {
            Flow { checking, edition, guide }.check();
        }
    }
}

/// A site without a guide, perhaps for now.
fn no_guide(edition: &Edition) -> Diagnostic {
    let finding = Diagnostic { severity: Severity::Warning, ..Diagnostic::new(Code::FlowEmpty, edition.settings_span) };
    match edition.held.documents.iter().find(|(_, held)| held.kind == Kind::Guide && held.own) {
        Some((span, held)) => {
            Diagnostic { span: *span, ..finding.variant("site-held").arg("title", held.title.as_str()) }
        }
        None => finding.variant("site").lacking([Kind::Guide.name()], ""),
    }
}

struct Flow<'a> {
    checking: &'a Checking<'a>,
    edition: &'a Edition,
    guide: &'a Entry,
}

impl<'a> Flow<'a> {
    fn add(&self, finding: Diagnostic) {
        self.checking.findings.add(finding);
    }

    fn find(&self, code: Code, entry: &Entry) -> Diagnostic {
        Diagnostic::new(code, entry.place()).arg("id", entry.name.as_str()).arg("title", name_of(self.edition, entry))
    }

    fn levels(&self) -> impl Iterator<Item = (&'a Entry, &'a Level)> {
        self.edition.children(self.guide.id).filter_map(|entry| Some((entry, entry.level()?)))
    }

    /// The levels that a case goes through, in order.
    fn in_flow(&self) -> Vec<&'a Entry> {
        self.levels().filter(|(_, level)| !level.outside_flow).map(|(entry, _)| entry).collect()
    }

    /// Whether a guide or level is empty only because all that is in it is held back.
    fn is_held_back(&self, entry: &Entry) -> bool {
        self.edition.held.whole.filled.contains(&entry.span)
    }

    fn steps(&self, level: &Entry) -> Vec<&'a Entry> {
        self.edition.children(level.id).collect()
    }

    fn check(&self) {
        if self.levels().next().is_none() && !is_unfinished(self.guide) {
            let variant = if self.is_held_back(self.guide) { "guide-held" } else { "guide" };
            self.add(self.find(Code::FlowEmpty, self.guide).variant(variant));
        }
        let mut whole = true;
        for (entry, level) in self.levels() {
            let steps = self.steps(entry);
            for step in &steps {
                self.step(step);
            }
            // What applies at every step of a level applies at its last too.
            self.next(entry);
            for consent in consents(entry) {
                self.consent(entry, consent);
            }
            if level.outside_flow {
                continue;
            }
            whole &= self.level(entry, level, &steps);
        }
        // A break further up, or something still to be written, is the cause of what can't be reached.
        if whole && !self.is_unclear() {
            self.reachability();
            self.end();
        }
    }

    /// Checks a level; returns whether it leads on.
    fn level(&self, entry: &Entry, level: &Level, steps: &[&Entry]) -> bool {
        let todo = is_told(entry, "outcomes") || steps.iter().any(|step| is_told(step, "outcomes"));
        if steps.is_empty() && level.targets.is_empty() {
            if !is_unfinished(entry) {
                let finding = self.find(Code::FlowEmpty, entry);
                self.add(if self.is_held_back(entry) { finding.variant("held") } else { finding });
            }
            return false;
        }
        let in_relay = entry.number.is_some_and(|number| number >= 1);
        if in_relay && self.edition.holders(entry).is_empty() && !is_told(entry, "holder") {
            self.add(self.find(Code::FlowHolder, entry));
        } else {
            self.responsible(entry, steps);
        }
        if todo {
            return true;
        }
        let ends: Vec<&&Entry> = steps
            .iter()
            .filter(|step| self.edition.next_step(step).is_none() && !leads_on(step) && !self.level_leads_on(level))
            .collect();
        for step in &ends {
            self.add(self.find(Code::FlowDeadEnd, step));
        }
        let exits = self.exits(entry).any(|goto| self.leaves(goto, entry));
        if ends.is_empty() && !exits {
            self.add(self.find(Code::FlowExit, entry));
        }
        ends.is_empty() && exits
    }

    /// Whether the level itself says where it leads: by its target groups, or, if its steps are titles only, by its own answers.
    fn level_leads_on(&self, level: &Level) -> bool {
        let targets = level.targets.iter().flat_map(|target| &target.outcomes);
        let own = level.outcomes.iter().filter(|_| !level.steps.is_empty());
        targets.chain(own).any(|outcome| !outcome.also)
    }

    /// Where the answers of the level and its steps lead. A refusal does not end the follow-up, «consider as well» ends
    /// nothing, and what applies at every step of the guide is not a way out of one level.
    fn exits(&self, level: &'a Entry) -> impl Iterator<Item = &'a Goto> {
        let entries = self.steps(level).into_iter().chain([level]);
        entries.flat_map(ways).filter(|(_, way, _)| *way == Way::Answer).map(|(goto, ..)| goto)
    }

    /// Whether an answer leads out of a level: to the guide's end, or to a place elsewhere in it.
    fn leaves(&self, goto: &Goto, level: &Entry) -> bool {
        let elsewhere = |target: &Entry| {
            matches!(target.kind, Kind::Level | Kind::Step) && target.id != level.id && target.parent != Some(level.id)
        };
        self.ends(goto, level) || self.target(goto, level).is_some_and(elsewhere)
    }

    /// Whether an answer ends the guide's part in the case: it is closed, or taken over by others.
    fn ends(&self, goto: &Goto, from: &Entry) -> bool {
        match goto {
            Goto::Next | Goto::Stay => false,
            Goto::Close | Goto::System | Goto::Acute => true,
            Goto::To(_) => self.target(goto, from).is_none_or(|target| is_end(target.kind)),
        }
    }

    fn target(&self, goto: &Goto, from: &Entry) -> Option<&'a Entry> {
        match goto {
            Goto::To(reference) => self.edition.find(reference, TARGETS, Some(from)),
            _ => None,
        }
    }

    /// A guide in which every answer leads on to another step never lets the child go.
    fn end(&self) {
        let levels = self.in_flow();
        let ends = |level: &&Entry| self.exits(level).any(|goto| self.ends(goto, level));
        if !levels.is_empty() && !levels.iter().any(ends) {
            self.add(self.find(Code::FlowExit, self.guide).variant("guide"));
        }
    }

    /// Whether something in the guide is still to be written, or leads to something unknown.
    fn is_unclear(&self) -> bool {
        let everything = self.levels().flat_map(|(level, _)| self.steps(level).into_iter().chain([level]));
        everything.chain([self.guide]).any(|entry| {
            let unknown =
                |(goto, ..): &(&Goto, Way, Span)| matches!(goto, Goto::To(_)) && self.target(goto, entry).is_none();
            is_unfinished(entry) || ways(entry).iter().any(unknown)
        })
    }

    /// Reports steps for which nobody is responsible; once if that is so for a whole level.
    fn responsible(&self, level: &Entry, steps: &[&Entry]) {
        let nobody = |step: &&&Entry| {
            self.edition.responsible(step).is_empty()
                && !self.edition.lineage(step).any(|entry| is_told(entry, "responsible") || is_told(entry, "holder"))
        };
        let without: Vec<&&Entry> = steps.iter().filter(nobody).collect();
        if !steps.is_empty() && without.len() == steps.len() {
            self.add(self.find(Code::FlowResponsible, level).variant("level"));
        } else {
            for step in without {
                self.add(self.find(Code::FlowResponsible, step));
            }
        }
    }

    fn step(&self, entry: &Entry) {
        for consent in consents(entry) {
            self.consent(entry, consent);
        }
        if self.edition.next_step(entry).is_none() {
            self.next(entry);
        }
    }

    /// Reports a `next` after which there is nothing.
    fn next(&self, entry: &Entry) {
        for (_, _, span) in ways(entry).into_iter().filter(|(goto, ..)| **goto == Goto::Next) {
            self.add(Diagnostic { span, ..self.find(Code::FlowNext, entry) });
        }
    }

    fn consent(&self, entry: &Entry, consent: &Consent) {
        if consent.no.is_empty() && !is_told(entry, "no") {
            let finding = Diagnostic::new(Code::FlowConsent, consent.span);
            self.add(finding.arg("title", name_of(self.edition, entry)));
        }
    }

    /// Walks the guide from its first level; what is never reached is reported once per level, with the cause.
    fn reachability(&self) {
        let in_flow = self.in_flow();
        let Some(first) = in_flow.first() else { return };
        let reached = self.reach(first);
        for level in in_flow {
            let inside = self.steps(level).iter().any(|step| reached.contains(&step.id));
            if !reached.contains(&level.id) && !inside {
                self.add(self.find(Code::FlowUnreachable, level).variant("level"));
                continue;
            }
            let steps = self.steps(level);
            if let Some(at) = steps.iter().position(|step| !reached.contains(&step.id)) {
                let finding = self.find(Code::FlowUnreachable, steps[at]);
                self.add(match at.checked_sub(1).map(|before| steps[before]) {
                    Some(before) => {
                        finding.arg("before", name_of(self.edition, before)).related(before.place(), "related-before")
                    }
                    None => finding.arg("before", name_of(self.edition, level)),
                });
            }
        }
    }

    fn reach(&self, first: &'a Entry) -> BTreeSet<EntryId> {
        let mut reached = BTreeSet::new();
        let mut waiting = vec![first];
        while let Some(entry) = waiting.pop() {
            if reached.insert(entry.id) {
                waiting.extend(self.ways_on(entry));
            }
        }
        reached
    }

    /// What can be reached from a level or a step: by its own ways, and by those of the level and guide around it.
    fn ways_on(&self, entry: &'a Entry) -> Vec<&'a Entry> {
        let around = self.edition.lineage(entry);
        let mut ways_on: Vec<&Entry> =
            around.flat_map(ways).filter_map(|(goto, ..)| self.target(goto, entry)).collect();
        match entry.kind {
            Kind::Level => {
                let steps = self.steps(entry);
                let first = steps.iter().position(|step| step.step().is_some_and(|step| step.only_if.is_none()));
                ways_on.extend(&steps[..first.map_or(steps.len(), |first| first + 1)]);
            }
            Kind::Step => {
                let after = self.edition.children(entry.parent.unwrap_or(entry.id));
                let after = after.skip_while(|other| other.id != entry.id).skip(1);
                ways_on.extend(after.take_while(|step| step.step().is_some_and(|step| step.only_if.is_some())));
                let next = ways(entry).iter().any(|(goto, ..)| **goto == Goto::Next);
                if next || !leads_on(entry) {
                    ways_on.extend(self.edition.next_step(entry));
                }
            }
            _ => {}
        }
        ways_on
    }
}

/// Whether a case can be handed over to something of this kind. A tool, a role or a page is only help on the way.
fn is_end(kind: Kind) -> bool {
    matches!(kind, Kind::Guide | Kind::Service | Kind::Arena | Kind::Contact)
}

/// Whether a step itself says where it leads, apart from «consider as well».
fn leads_on(entry: &Entry) -> bool {
    entry.step().is_some_and(|step| !step.goto.is_empty() || step.outcomes.iter().any(|outcome| !outcome.also))
}

/// Whether the lack of a key has been reported; for `outcomes`, an answer without a target is enough.
fn is_told(entry: &Entry, key: &str) -> bool {
    entry.traces.has_reported(key) || (key == "outcomes" && entry.traces.has_reported("goto"))
}

/// Whether a document is reported to be unfinished: it has a value that can't be read, or something still to be written.
fn is_unfinished(entry: &Entry) -> bool {
    let mut todo = entry.traces.broken || !entry.traces.reported.is_empty();
    entry.walk_inlines(&mut |inline| {
        todo |= match inline {
            Inline::Link(link) => link.target == Target::Todo,
            Inline::Text(text) => text.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("todo:")),
            _ => false,
        };
    });
    todo
}

/// How something leads on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// An answer, or the one way on of a step.
    Answer,
    /// «Consider as well»: ends nothing.
    Also,
    /// A consent that was refused.
    Refusal,
}

/// The consents of a step, and those of a level that tell more than words.
fn consents(entry: &Entry) -> Vec<&Consent> {
    match &entry.data {
        Data::Step(step) => step.consent.iter().collect(),
        Data::Level(level) => level.consent.iter().filter(|consent| !consent.is_words()).collect(),
        _ => Vec::new(),
    }
}

/// All ways that an entry's own keys lead, each with the place of what leads there.
fn ways(entry: &Entry) -> Vec<(&Goto, Way, Span)> {
    let of_outcome = |outcome: &'_ Outcome| if outcome.also { Way::Also } else { Way::Answer };
    let mut ways = Vec::new();
    let outcomes: Vec<&Outcome> = match &entry.data {
        Data::Step(step) => step.outcomes.iter().collect(),
        Data::Level(level) => {
            let targets = level.targets.iter().flat_map(|target| &target.outcomes);
            level.outcomes.iter().chain(targets).collect()
        }
        Data::Guide(guide) => guide.outcomes.iter().collect(),
        _ => Vec::new(),
    };
    for outcome in outcomes {
        ways.extend(outcome.goto.iter().map(|goto| (goto, of_outcome(outcome), outcome.span)));
    }
    if let Data::Step(step) = &entry.data {
        ways.extend(step.goto.iter().map(|goto| (goto, Way::Answer, entry.place())));
    }
    for consent in consents(entry) {
        ways.extend(consent.no.iter().map(|goto| (goto, Way::Refusal, consent.span)));
    }
    ways
}
