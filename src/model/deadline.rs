//! Deadlines, wherever they are written: at a step, at a service, at a part of its work, in a chain of reports.

use crate::model::{ChainPart, Data, Entry, Party, Period, Phase, Prose, ServiceDeadline, Text};

use super::choice;

choice! {
    /// Who has decided how long something may take.
    SetBy "type-set-by" {
        Law "law",
        National "national",
        Municipality "municipality",
        Service "service",
    }
}

/// A deadline as it is written.
#[derive(Debug, Clone, Copy)]
pub struct StatedDeadline<'a> {
    /// What must be done.
    pub of: DeadlineOf<'a>,
    /// How soon.
    pub within: Option<Period>,
    /// The longest that it may take.
    pub at_most: Option<Period>,
    /// What it is counted from.
    pub from: Option<&'a Prose>,
    /// What is said of it in words: with its length, or in place of one.
    pub words: Option<&'a Prose>,
    /// Who has set it.
    pub set_by: Option<SetBy>,
}

/// What a deadline is for.
#[derive(Debug, Clone, Copy)]
pub enum DeadlineOf<'a> {
    /// The step itself.
    Step,
    /// Something that a service does.
    Service {
        /// What.
        text: Option<&'a Prose>,
        /// How urgent it is, in a word.
        word: Option<&'a Text>,
    },
    /// A part of a service's work.
    Phase(&'a Phase),
    /// A link of its reporting chain, with who reports.
    Link {
        /// What they do.
        text: Option<&'a Prose>,
        /// Who.
        who: &'a [Party],
    },
}

impl StatedDeadline<'_> {
    /// How long it is: what it is measured by, and whether that is the longest it may take. `None` for one in words.
    pub fn length(&self) -> Option<Period> {
        self.within.or(self.at_most)
    }
}

impl Entry {
    /// The deadlines of a step or a service, in the order of its page. What has neither a length nor words is none.
    pub fn stated_deadlines(&self) -> Vec<StatedDeadline<'_>> {
        let all: Vec<StatedDeadline> = match &self.data {
            Data::Step(step) => step
                .deadline
                .iter()
                .map(|deadline| StatedDeadline {
                    of: DeadlineOf::Step,
                    within: deadline.within,
                    at_most: deadline.at_most,
                    from: deadline.from.as_ref(),
                    words: deadline.text.as_ref(),
                    set_by: deadline.set_by,
                })
                .collect(),
            Data::Service(service) => {
                let deadlines = service.deadlines.iter().map(of_service);
                deadlines.chain(service.phases.iter().map(of_phase)).chain(service.chain.iter().map(of_link)).collect()
            }
            _ => Vec::new(),
        };
        all.into_iter().filter(|stated| stated.length().is_some() || stated.words.is_some()).collect()
    }
}

fn of_service(deadline: &ServiceDeadline) -> StatedDeadline<'_> {
    StatedDeadline {
        of: DeadlineOf::Service { text: deadline.text.as_ref(), word: deadline.word.as_ref() },
        within: deadline.within,
        at_most: deadline.at_most,
        from: None,
        words: None,
        set_by: deadline.set_by,
    }
}

fn of_phase(phase: &Phase) -> StatedDeadline<'_> {
    // Without a length, what a part is counted from is only when it begins.
    StatedDeadline {
        of: DeadlineOf::Phase(phase),
        within: phase.within,
        at_most: phase.at_most,
        from: phase.from.as_ref(),
        words: None,
        set_by: phase.set_by,
    }
}

fn of_link(link: &ChainPart) -> StatedDeadline<'_> {
    StatedDeadline {
        of: DeadlineOf::Link { text: link.text.as_ref(), who: &link.who },
        within: link.within,
        at_most: None,
        from: None,
        words: None,
        set_by: link.set_by,
    }
}
