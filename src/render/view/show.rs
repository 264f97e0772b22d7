//! `{show.…}`: facts that a text shows where it wants them.

use serde::Serialize;

use super::super::files::calendar;
use super::super::writer::{LinkView, Writer};
use super::guide::{GroupView, OutcomeView, groups, outcome_views, outcomes};
use super::ladder::{LadderView, ladder};
use super::laws::{LawView, laws};
use super::targets::{TargetMatrix, TargetView, matrices, targets};
use super::wheel::{WheelView, wheel};
use crate::content::markdown::{self, BlockContent, Show};
use crate::markup::Html;
use crate::model::{Entry, Field, FieldShape, Kind, Phase, PlanShape, SetBy, When};

/// What a text shows, by the template that renders it.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum ShownFacts {
    Deadlines(Vec<DeadlineView>),
    Phases(Vec<PhaseView>),
    Chain(Vec<ChainLink>),
    Laws(Vec<LawView>),
    Form(FormView),
    Outcomes(Vec<OutcomeView>),
    Targets(Vec<TargetView>),
    TargetMatrix(Vec<TargetMatrix>),
    Groups(Vec<GroupView>),
    Ladder(LadderView),
    Plan(PlanView),
}

/// A time limit of a service.
#[derive(Serialize)]
pub(crate) struct DeadlineView {
    /// What it is for.
    pub text: Html,
    /// «innan 1 veke, høgst 3 månader».
    pub limit: Html,
    /// The colour's meaning in a word.
    pub word: Html,
    /// Six hexadecimal digits, or empty.
    pub colour: String,
    /// Who has set it, if others than the municipality and the service have: «lova»; else empty.
    pub set_by: String,
}

/// A part of a service's work.
#[derive(Serialize)]
pub(crate) struct PhaseView {
    /// The heading of its section in the text, else its own.
    pub title: Html,
    /// How long it may take.
    pub limit: Html,
    /// Who has set that, if others than the municipality and the service have; else empty.
    pub set_by: String,
    /// The anchor of the section of the text about it; empty if there is none on this page.
    pub anchor: String,
    /// What it may end with.
    pub outcomes: Vec<OutcomeView>,
}

/// A link of a reporting chain.
#[derive(Serialize)]
pub(crate) struct ChainLink {
    /// Who reports.
    pub who: Vec<Html>,
    /// How soon.
    pub limit: Html,
    /// What they do.
    pub text: Html,
}

/// A form to print.
#[derive(Serialize)]
pub(crate) struct FormView {
    /// Those that belong to no part.
    pub fields: Vec<FieldView>,
    /// What somebody else fills in.
    pub parts: Vec<PartView>,
}

/// A part of a form.
#[derive(Serialize)]
pub(crate) struct PartView {
    pub title: Html,
    /// Who fills it in.
    pub filled_in_by: Vec<Html>,
    pub fields: Vec<FieldView>,
}

/// A field of a form, filled in by hand.
#[derive(Serialize)]
pub(crate) struct FieldView {
    /// What it asks for.
    pub label: Html,
    /// `line`, `text`, `date` or `tick`.
    pub shape: &'static str,
    /// What can be ticked; empty for other shapes.
    pub options: Vec<Html>,
    /// Whether it is beside the previous one.
    pub beside: bool,
}

/// A plan of the calendar.
#[derive(Serialize)]
pub(crate) struct PlanView {
    /// Its identifier, and its anchor in the calendar.
    pub id: String,
    pub title: String,
    /// What it says about itself, in one line.
    pub short: Html,
    pub body: Html,
    /// A calendar to subscribe to; empty if it has no dates, or is on no page of plans.
    pub ics: String,
    /// `list`, `wheel` or `timeline`.
    pub shape: &'static str,
    /// The picture of a year wheel; the numbers in it are those of the items.
    pub wheel: Option<WheelView>,
    /// By date.
    pub items: Vec<PlanItemView>,
}

/// Something that happens, in a plan.
#[derive(Serialize)]
pub(crate) struct PlanItemView {
    /// «29.–30. november 2026».
    pub date: String,
    /// Times of day: «08.30–10.30».
    pub time: Vec<Html>,
    /// What happens.
    pub what: Html,
    /// The phase that it belongs to.
    pub phase: Html,
    /// Whether it lasts: a milestone does not.
    pub lasts: bool,
}

/// The template under `show/` and its view, for what follows `show.`.
pub(crate) fn shown(writer: &Writer, path: &[String], entry: &Entry) -> Option<(&'static str, ShownFacts)> {
    let (show, name) = Show::read(path)?;
    Some(match show {
        Show::Deadlines => ("deadlines", ShownFacts::Deadlines(deadlines(writer, entry))),
        Show::Phases => ("phases", ShownFacts::Phases(phases(writer, entry))),
        Show::Chain => ("chain", ShownFacts::Chain(chain(writer, entry))),
        Show::Law => {
            let laws = entry.service().map(|service| laws(writer, &service.law, entry));
            ("laws", ShownFacts::Laws(laws.unwrap_or_default()))
        }
        Show::Fields => ("form", ShownFacts::Form(form(writer, entry))),
        Show::Outcomes => ("outcomes", ShownFacts::Outcomes(outcome_views(writer, entry))),
        Show::Targets if name.is_empty() && entry.level().is_some() => {
            ("targets", ShownFacts::Targets(targets(writer, entry)))
        }
        Show::Targets => ("target-matrix", ShownFacts::TargetMatrix(matrices(writer, entry, name))),
        Show::Groups => ("groups", ShownFacts::Groups(groups(writer, entry, None))),
        Show::Ladder => ("ladder", ShownFacts::Ladder(ladder(writer, writer.edition.named(Kind::Ladder, name)?)?)),
        Show::Plan => ("plan", ShownFacts::Plan(plan(writer, writer.edition.named(Kind::Plan, name)?)?)),
    })
}

/// Whether the text of an entry itself shows something, so that its page need not.
pub(super) fn shows(entry: &Entry, what: Show) -> bool {
    let mut found = false;
    markdown::walk_blocks(&entry.body.blocks, &mut |block| {
        if let BlockContent::Show(path) = &block.content {
            found |= path.first().is_some_and(|first| first == what.name());
        }
    });
    found
}

pub(super) fn deadlines(writer: &Writer, entry: &Entry) -> Vec<DeadlineView> {
    let deadlines = entry.service().map(|service| service.deadlines.as_slice()).unwrap_or_default();
    deadlines
        .iter()
        .map(|deadline| DeadlineView {
            text: writer.opt(&deadline.text),
            limit: writer.time_limit(deadline.within, deadline.at_most, None),
            word: writer.opt_text(&deadline.word).capital(),
            colour: deadline.colour.map(|colour| colour.to_string().replace('#', "")).unwrap_or_default(),
            set_by: from_outside(writer, deadline.set_by),
        })
        .collect()
}

pub(super) fn phases(writer: &Writer, entry: &Entry) -> Vec<PhaseView> {
    let phases = entry.service().map(|service| service.phases.as_slice()).unwrap_or_default();
    let anchor = |phase: &Phase| {
        let id = phase.id.as_ref().map(|id| id.text.clone())?;
        section_title(entry, &id).filter(|_| !writer.elsewhere()).map(|_| id)
    };
    phases
        .iter()
        .enumerate()
        .map(|(at, phase)| {
            let from = phase.from.as_ref().map(|from| writer.prose(from));
            let next = phases.get(at + 1).map(|next| LinkView {
                text: phase_title(writer, entry, next).words(),
                url: anchor(next).map(|anchor| format!("#{anchor}")).unwrap_or_default(),
                ..LinkView::default()
            });
            PhaseView {
                title: phase_title(writer, entry, phase),
                limit: writer.time_limit(phase.within, phase.at_most, from.filter(|_| phase.within.is_some())),
                set_by: from_outside(writer, phase.set_by),
                anchor: anchor(phase).unwrap_or_default(),
                outcomes: outcomes(writer, &phase.outcomes, entry, next.as_ref()),
            }
        })
        .collect()
}

/// What a part of a service's work is called. There is one place for the words: the section's own heading, if there is one.
pub(super) fn phase_title(writer: &Writer, entry: &Entry, phase: &Phase) -> Html {
    let id = phase.id.as_ref().map(|id| id.text.as_str()).unwrap_or_default();
    section_title(entry, id).unwrap_or_else(|| writer.opt_text(&phase.title))
}

/// Who has set a deadline, if it is neither the municipality nor the service: they are whose page it is.
fn from_outside(writer: &Writer, set_by: Option<SetBy>) -> String {
    let outside = set_by.filter(|by| matches!(by, SetBy::Law | SetBy::National));
    outside.map(|by| writer.say(&format!("set-by-{}", by.name()))).unwrap_or_default()
}

fn section_title(entry: &Entry, id: &str) -> Option<Html> {
    let mut title = None;
    markdown::walk_blocks(&entry.body.blocks, &mut |block| {
        if let BlockContent::Heading(heading) = &block.content
            && heading.named
            && heading.anchor == id
        {
            title = Some(heading.text.clone());
        }
    });
    // The heading becomes the words of a link to it, so it can contain no link of its own.
    title.map(|line| Html::text(&markdown::words(&line)))
}

pub(super) fn chain(writer: &Writer, entry: &Entry) -> Vec<ChainLink> {
    let chain = entry.service().map(|service| service.chain.as_slice()).unwrap_or_default();
    chain
        .iter()
        .map(|link| ChainLink {
            who: writer.parties(&link.who, entry),
            limit: writer.time_limit(link.within, None, None),
            text: writer.opt(&link.text),
        })
        .collect()
}

pub(crate) fn form(writer: &Writer, entry: &Entry) -> FormView {
    let Some(tool) = entry.tool() else { return FormView { fields: Vec::new(), parts: Vec::new() } };
    let parts = tool.parts.iter().map(|part| PartView {
        title: writer.opt_text(&part.title),
        filled_in_by: writer.parties(&part.filled_in_by, entry),
        fields: fields(writer, &part.fields),
    });
    FormView { fields: fields(writer, &tool.fields), parts: parts.collect() }
}

fn fields(writer: &Writer, fields: &[Field]) -> Vec<FieldView> {
    fields
        .iter()
        .map(|field| {
            let (shape, options) = match &field.shape {
                FieldShape::Line => ("line", Vec::new()),
                FieldShape::Text => ("text", Vec::new()),
                FieldShape::Date => ("date", Vec::new()),
                FieldShape::Tick(options) => ("tick", writer.list(options)),
            };
            FieldView { label: writer.opt(&field.label), shape, options, beside: field.beside }
        })
        .collect()
}

pub(super) fn plan(writer: &Writer, entry: &Entry) -> Option<PlanView> {
    let plan = entry.plan()?;
    let in_order = plan.in_order();
    let shape = plan.shape.unwrap_or(PlanShape::List);
    let wheel = (shape == PlanShape::Wheel).then(|| wheel(writer, &in_order, plan.first_month)).flatten();
    let items = in_order.iter().map(|item| PlanItemView {
        date: item.date.map(|when| writer.when(when)).unwrap_or_default(),
        time: item.time.iter().map(|time| writer.time(time)).collect(),
        what: writer.opt(&item.what),
        phase: writer.opt_text(&item.phase),
        lasts: item.date.is_some_and(When::is_period),
    });
    Some(PlanView {
        id: entry.name.clone(),
        title: writer.title(entry),
        short: writer.opt(&plan.short),
        shape: if shape == PlanShape::Wheel && wheel.is_none() { PlanShape::List } else { shape }.name(),
        wheel,
        items: items.collect(),
        body: writer.body(entry),
        ics: calendar::path(writer, entry).map(|path| writer.file_url(&path)).unwrap_or_default(),
    })
}
