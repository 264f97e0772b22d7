//! The view of a step.

use serde::Serialize;

use super::super::writer::{LinkView, Writer};
use super::documents::PrintoutLink;
use super::guide::{OutcomeView, StepBox, level_menu, outcomes, step_boxes};
use super::show::shows;
use super::{Fact, documents, fact};
use crate::content::markdown::Show;
use crate::markup::Html;
use crate::model::{Consent, Edition, Entry, Goto, Kind, Listing, Meeting, MeetingOrStep, Step};

/// What a step asks for: what, how, who, when, with what, and where it leads.
#[derive(Serialize)]
pub(crate) struct StepTask {
    /// «Steg 3»; empty for a step without a number.
    pub number: String,
    pub title: String,
    /// The language of the title if it is not the page's; else empty.
    pub lang: String,
    /// What is to be done, in a line.
    pub what: Html,
    /// Which cases it is for, if it is not for all.
    pub only_if: Html,
    /// How: its text, without the first paragraph if that serves as `what`.
    pub body: Html,
    /// Its own, else the level's, the guide's, or who holds the baton.
    pub responsible: Vec<Html>,
    pub tools: Vec<Html>,
    /// «innan 14 dagar frå undringa oppstod».
    pub deadline: Html,
    /// What is asked for in it.
    pub consents: Vec<ConsentView>,
    /// Its own; empty if the text shows them itself.
    pub outcomes: Vec<OutcomeView>,
    /// Where the step leads without a question.
    pub goto: Vec<LinkView>,
}

/// A step, with all that its page tells.
#[derive(Serialize)]
pub(crate) struct StepView {
    /// The class that gives its level a colour.
    pub class: String,
    #[serde(flatten)]
    pub task: StepTask,
    /// One of its own.
    pub meeting: Option<MeetingView>,
    /// The step whose meeting serves this one too.
    pub meeting_in: Option<LinkView>,
    /// How the child, the guardians and the family take part; interpreter; documentation.
    pub facts: Vec<Fact>,
    /// Outcomes that apply at every step of the level or guide.
    pub always: Vec<OutcomeView>,
    /// The level that it is in, named with its number.
    pub level: LinkView,
    /// Where everybody finds who it is at their own unit, and when others come there.
    pub units: Option<LinkView>,
    /// «Steg 2 av 5»; empty if steps have no number.
    pub place: String,
    /// All steps of its level, this one too.
    pub steps: Vec<StepBox>,
    /// All levels of the guide, for its menu.
    pub levels: Vec<StepBox>,
    /// In the same level.
    pub previous: Option<LinkView>,
    /// In the same level; `None` if the step itself leads elsewhere.
    pub next: Option<LinkView>,
}

/// A consent that is asked for.
#[derive(Serialize)]
pub(crate) struct ConsentView {
    /// What is consented to.
    pub to: Html,
    /// Who is asked, in the theme's words.
    pub from: Vec<Html>,
    /// Links to tools, or words.
    pub form: Vec<Html>,
    /// Where it leads when the answer is no.
    pub no: Vec<LinkView>,
    /// How it is withdrawn.
    pub withdraw: Html,
    /// Which cases it is for, if it is not for all.
    pub only_if: Html,
}

/// A step's own meeting.
#[derive(Serialize)]
pub(crate) struct MeetingView {
    /// In the editor's words: «samtale».
    pub kind: Html,
    pub purpose: Html,
    /// Who calls the meeting.
    pub calls: Vec<Html>,
    /// Who comes.
    pub attends: Vec<Html>,
    pub agenda: Vec<Html>,
    /// How the child is heard when it is not there.
    pub absent: Html,
    /// Who writes them, and where they are kept.
    pub minutes: Html,
    /// The sheet to write on; `None` on paper.
    pub sheet: Option<PrintoutLink>,
}

/// What is to be done: as its key says, else as the first paragraph of the text does.
pub(super) fn what(writer: &Writer, entry: &Entry) -> Option<Html> {
    let what = entry.step()?.what.as_ref();
    Some(what.map_or_else(|| writer.lead_and_body(entry).0, |what| writer.prose(what)))
}

/// The same, and how: the rest of the text.
pub(super) fn what_and_body(writer: &Writer, entry: &Entry) -> Option<(Html, Html)> {
    Some(match &entry.step()?.what {
        Some(what) => (writer.prose(what), writer.body(entry)),
        None => writer.lead_and_body(entry),
    })
}

/// What a step asks for, told in these words.
pub(super) fn task(writer: &Writer, entry: &Entry, what: Html, body: Html) -> Option<StepTask> {
    let step = entry.step()?;
    Some(StepTask {
        number: writer.numbered(entry),
        title: writer.title(entry),
        lang: writer.title_lang(entry),
        what,
        only_if: writer.opt(&step.only_if),
        body,
        responsible: writer.parties(&writer.edition.responsible(entry), entry),
        tools: writer.whos(&step.tools, entry, &[Kind::Tool]),
        deadline: step.deadline.as_ref().map(|deadline| writer.deadline(deadline)).unwrap_or_default(),
        consents: step.consent.iter().map(|consent| consent_view(writer, consent, entry)).collect(),
        outcomes: if shows(entry, Show::Outcomes) { Vec::new() } else { outcomes(writer, &step.outcomes, entry, None) },
        goto: writer.gotos(&step.goto, entry),
    })
}

pub(crate) fn step(writer: &Writer, entry: &Entry) -> Option<StepView> {
    let step = entry.step()?;
    let edition = writer.edition;
    let level = edition.entry(entry.parent?);
    let guide = edition.entry(level.parent?);
    let (previous, next) = neighbours(edition, entry, step);
    let always = edition.lineage(entry).skip(1).flat_map(|home| match (home.level(), home.guide()) {
        (Some(level), _) => outcomes(writer, &level.outcomes, entry, None),
        (_, Some(guide)) => outcomes(writer, &guide.outcomes, entry, None),
        _ => Vec::new(),
    });
    let (meeting, meeting_in) = match &step.meeting {
        Some(MeetingOrStep::Meeting(meeting)) => (Some(meeting_view(writer, meeting, entry)), None),
        Some(MeetingOrStep::Step(reference)) => {
            (None, edition.find(reference, &[Kind::Step], Some(entry)).map(|step| writer.step_or_level(step)))
        }
        None => (None, None),
    };
    let (what, body) = what_and_body(writer, entry)?;
    let task = task(writer, entry, what, body)?;
    let in_text = if shows(entry, Show::Outcomes) { outcomes(writer, &step.outcomes, entry, None) } else { Vec::new() };
    let own = task.outcomes.iter().chain(&in_text);
    let told: Vec<LinkView> = own.flat_map(|outcome| &outcome.targets).cloned().collect();
    Some(StepView {
        class: format!("level-{}", level.id.0),
        task,
        meeting,
        meeting_in,
        facts: participation(writer, step, level),
        // Outcomes that only repeat the step's own targets are left out.
        always: always.filter(|outcome| !outcome.targets.iter().all(|target| told.contains(target))).collect(),
        level: writer.step_or_level(level),
        units: edition.listing(Listing::Units).map(|units| writer.link(units)),
        place: place(writer, entry, level),
        steps: step_boxes(writer, level, Some(entry), false),
        levels: level_menu(writer, guide, level),
        previous: previous.map(|step| writer.step_or_level(step)),
        next: next.map(|step| writer.step_or_level(step)),
    })
}

/// A step that stands below its level: what the level says of all its steps is not said again.
pub(crate) fn step_below_level(writer: &Writer, entry: &Entry) -> Option<StepView> {
    let mut view = step(writer, entry)?;
    let level = writer.edition.entry(entry.parent?);
    if view.task.responsible == writer.parties(&writer.edition.responsible(level), level) {
        view.task.responsible.clear();
    }
    let said = fact(writer, "document", writer.list(&level.level()?.document));
    view.facts.retain(|fact| said.as_ref().is_none_or(|said| fact.key != said.key || fact.items != said.items));
    Some(view)
}

/// «Steg 2 av 5», or empty if steps have no number.
fn place(writer: &Writer, step: &Entry, level: &Entry) -> String {
    let last = writer.edition.children(level.id).filter_map(|step| step.number).max();
    match (last, writer.numbered(step)) {
        (Some(last), text) if !text.is_empty() => {
            writer.words.say_with("place", [("text", text.into()), ("n", last.into())])
        }
        _ => String::new(),
    }
}

fn participation(writer: &Writer, step: &Step, level: &Entry) -> Vec<Fact> {
    let of_level = level.level().map(|level| writer.list(&level.document)).unwrap_or_default();
    let document = if step.document.is_empty() { of_level } else { writer.list(&step.document) };
    let facts = [
        fact(writer, "child", writer.list(&step.child)),
        fact(writer, "guardians", writer.list(&step.guardians)),
        fact(writer, "family", writer.list(&step.family)),
        fact(writer, "interpreter", vec![writer.opt(&step.interpreter)]),
        fact(writer, "document", document),
    ];
    facts.into_iter().flatten().collect()
}

pub(super) fn consent_view(writer: &Writer, consent: &Consent, entry: &Entry) -> ConsentView {
    ConsentView {
        to: writer.opt(&consent.to),
        from: consent.from.iter().map(|from| writer.said(&format!("consent-from-{}", from.name()))).collect(),
        form: writer.whos(&consent.form, entry, &[Kind::Tool]),
        no: writer.gotos(&consent.no, entry),
        withdraw: writer.opt(&consent.withdraw),
        only_if: writer.opt(&consent.only_if),
    }
}

fn meeting_view(writer: &Writer, meeting: &Meeting, entry: &Entry) -> MeetingView {
    MeetingView {
        kind: writer.opt_text(&meeting.kind),
        purpose: writer.opt(&meeting.purpose),
        calls: writer.parties(&meeting.calls, entry),
        attends: writer.parties(&meeting.attends, entry),
        agenda: writer.list(&meeting.agenda),
        absent: writer.opt(&meeting.absent),
        minutes: writer.opt(&meeting.minutes),
        sheet: documents::sheet_of(writer, entry),
    }
}

/// The steps before and after in the same level. A step that itself says where it leads has none after it, unless one of its
/// answers is to go on.
fn neighbours<'a>(edition: &'a Edition, entry: &Entry, step: &Step) -> (Option<&'a Entry>, Option<&'a Entry>) {
    let steps: Vec<&Entry> = entry.parent.into_iter().flat_map(|level| edition.children(level)).collect();
    let at = steps.iter().position(|step| step.id == entry.id);
    let before = at.and_then(|at| at.checked_sub(1)).and_then(|at| steps.get(at).copied());
    let ways = step.outcomes.iter().filter(|outcome| !outcome.also).flat_map(|outcome| &outcome.goto).chain(&step.goto);
    let ways: Vec<&Goto> = ways.collect();
    let goes_on = ways.is_empty() || ways.contains(&&Goto::Next);
    (before, at.filter(|_| goes_on).and_then(|at| steps.get(at + 1).copied()))
}
