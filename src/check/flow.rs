//! No break in the follow-up: every step is reached, leads somewhere, and has someone who is responsible.

use std::collections::BTreeSet;

use super::{Checking, name_of};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Consent, Data, Edition, Entry, EntryId, Goto, Kind, Level, TARGETS};

pub fn check(checking: &Checking, edition: &Edition) {
    for guide in edition.of(Kind::Guide) {
        if guide.guide().is_some_and(|data| data.link.is_none()) {
            Flow { checking, edition, guide }.check();
        }
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

    fn steps(&self, level: &Entry) -> Vec<&'a Entry> {
        self.edition.children(level.id).collect()
    }

    fn check(&self) {
        if self.levels().next().is_none() {
            self.add(self.find(Code::FlowEmpty, self.guide).variant("guide"));
        }
        let mut whole = true;
        for (entry, level) in self.levels() {
            let steps = self.steps(entry);
            for step in &steps {
                self.step(step);
            }
            if level.outside_flow {
                if !self.edition.used_by.contains_key(&entry.id) {
                    self.add(self.find(Code::FlowOutside, entry));
                }
                continue;
            }
            whole &= self.level(entry, level, &steps);
        }
        // A break further up is the cause of what can't be reached.
        if whole {
            self.reachability();
        }
    }

    /// Checks a level; whether it leads on.
    fn level(&self, entry: &Entry, level: &Level, steps: &[&Entry]) -> bool {
        let todo = has_todo(entry, "outcomes") || steps.iter().any(|step| has_todo(step, "outcomes"));
        if steps.is_empty() && level.targets.is_empty() {
            self.add(self.find(Code::FlowEmpty, entry));
            return false;
        }
        let in_relay = entry.number.is_some_and(|number| number >= 1);
        if in_relay && self.edition.holders(entry).is_empty() && !has_todo(entry, "holder") {
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

    /// Whether the level itself says where it leads: by its target groups, or where its steps are titles only.
    fn level_leads_on(&self, level: &Level) -> bool {
        let targets = level.targets.iter().flat_map(|target| &target.outcomes);
        let own = level.outcomes.iter().filter(|_| !level.steps.is_empty());
        targets.chain(own).any(|outcome| !outcome.also)
    }

    /// Where the level and its steps may lead. What holds at every step of the guide is no way out of one level.
    fn exits(&self, level: &'a Entry) -> impl Iterator<Item = &'a Goto> {
        let steps = self.steps(level).into_iter();
        steps.chain([level]).flat_map(|entry| gotos(entry).into_iter())
    }

    fn leaves(&self, goto: &Goto, level: &Entry) -> bool {
        match goto {
            Goto::Next | Goto::Stay => false,
            Goto::Close | Goto::System | Goto::Acute => true,
            Goto::To(_) => {
                let target = self.target(goto, level);
                target.is_none_or(|target| target.id != level.id && target.parent != Some(level.id))
            }
        }
    }

    fn target(&self, goto: &Goto, from: &Entry) -> Option<&'a Entry> {
        match goto {
            Goto::To(reference) => self.edition.find(reference, TARGETS, Some(from)),
            _ => None,
        }
    }

    /// A step for which nobody is responsible; told once where it is so for a whole level.
    fn responsible(&self, level: &Entry, steps: &[&Entry]) {
        let nobody = |step: &&&Entry| {
            self.edition.responsible(step).is_empty()
                && !self.edition.lineage(step).any(|entry| has_todo(entry, "responsible") || has_todo(entry, "holder"))
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
        let Some(step) = entry.step() else { return };
        for consent in &step.consent {
            self.consent(entry, consent);
        }
        if gotos(entry).contains(&&Goto::Next) && self.edition.next_step(entry).is_none() {
            let answer = step.outcomes.iter().find(|outcome| outcome.goto.contains(&Goto::Next));
            let consent = step.consent.iter().find(|consent| consent.no.contains(&Goto::Next));
            let span = answer.map(|outcome| outcome.span).or(consent.map(|consent| consent.span));
            let finding = self.find(Code::FlowNext, entry);
            self.add(Diagnostic { span: span.unwrap_or(finding.span), ..finding });
        }
    }

    fn consent(&self, entry: &Entry, consent: &Consent) {
        if consent.no.is_empty() && !has_todo(entry, "no") {
            let finding = Diagnostic::new(Code::FlowConsent, consent.span);
            self.add(finding.arg("title", name_of(self.edition, entry)));
        }
    }

    /// Walks the guide from its first level; what is never come to is told once a level, with the cause.
    fn reachability(&self) {
        let everything = self.levels().flat_map(|(level, _)| self.steps(level).into_iter().chain([level]));
        let unclear = |entry: &Entry| {
            let unknown = |goto: &&Goto| matches!(goto, Goto::To(_)) && self.target(goto, entry).is_none();
            !entry.traces.todos.is_empty() || gotos(entry).iter().any(unknown)
        };
        if everything.chain([self.guide]).any(unclear) {
            return;
        }
        let in_flow: Vec<&Entry> =
            self.levels().filter(|(_, level)| !level.outside_flow).map(|(entry, _)| entry).collect();
        let Some(first) = in_flow.first() else { return };
        let reached = self.reach(first);
        for level in in_flow {
            if !reached.contains(&level.id) {
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

    /// What one can come to from a level or a step.
    fn ways_on(&self, entry: &'a Entry) -> Vec<&'a Entry> {
        let mut ways: Vec<&Entry> = gotos(entry).into_iter().filter_map(|goto| self.target(goto, entry)).collect();
        // Outcomes that hold at every step of the level and of the guide.
        for home in self.edition.lineage(entry).skip(1) {
            ways.extend(gotos(home).into_iter().filter_map(|goto| self.target(goto, entry)));
        }
        match entry.kind {
            Kind::Level => {
                let steps = self.steps(entry);
                let first = steps.iter().position(|step| step.step().is_some_and(|step| step.only_if.is_none()));
                ways.extend(&steps[..first.map_or(steps.len(), |first| first + 1)]);
            }
            Kind::Step => {
                let after = self.edition.children(entry.parent.unwrap_or(entry.id));
                let after = after.skip_while(|other| other.id != entry.id).skip(1);
                ways.extend(after.take_while(|step| step.step().is_some_and(|step| step.only_if.is_some())));
                let next = gotos(entry).iter().any(|goto| matches!(goto, Goto::Next));
                if next || !leads_on(entry) {
                    ways.extend(self.edition.next_step(entry));
                }
                ways.extend(entry.parent.map(|level| self.edition.entry(level)));
            }
            _ => {}
        }
        ways
    }
}

/// Whether a step says itself where it leads, other than «consider as well».
fn leads_on(entry: &Entry) -> bool {
    entry.step().is_some_and(|step| !step.goto.is_empty() || step.outcomes.iter().any(|outcome| !outcome.also))
}

fn has_todo(entry: &Entry, key: &str) -> bool {
    entry.traces.todos.iter().any(|todo| todo == key || (key == "outcomes" && todo == "goto"))
}

/// All ways that an entry's own keys lead.
fn gotos(entry: &Entry) -> Vec<&Goto> {
    match &entry.data {
        Data::Step(step) => {
            let outcomes = step.outcomes.iter().flat_map(|outcome| &outcome.goto);
            let refusals = step.consent.iter().flat_map(|consent| &consent.no);
            outcomes.chain(&step.goto).chain(refusals).collect()
        }
        Data::Level(level) => {
            let targets = level.targets.iter().flat_map(|target| &target.outcomes);
            level.outcomes.iter().chain(targets).flat_map(|outcome| &outcome.goto).collect()
        }
        Data::Guide(guide) => guide.outcomes.iter().flat_map(|outcome| &outcome.goto).collect(),
        _ => Vec::new(),
    }
}
