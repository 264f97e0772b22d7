//! `{show.…}`: facts that a text shows where it wants them.

use serde::Serialize;

use super::super::writer::Writer;
use super::guide::{GroupView, OutcomeView, TargetView, groups, outcome_views, targets};
use crate::content::markdown::{self, BlockContent, Show};
use crate::markup::Html;
use crate::model::{Entry, Field, FieldShape, Kind, Law};

/// What a text shows, by the template that shows it.
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
    Groups(Vec<GroupView>),
    Ladder(LadderView),
    Plan(PlanView),
}

#[derive(Serialize)]
pub(crate) struct DeadlineView {
    pub text: Html,
    pub limit: Html,
    /// The colour's meaning in a word.
    pub word: Html,
    /// Six hexadecimal digits, or nothing.
    pub colour: String,
}

#[derive(Serialize)]
pub(crate) struct PhaseView {
    pub title: Html,
    pub limit: Html,
    /// The section of the text that tells of it.
    pub anchor: String,
}

#[derive(Serialize)]
pub(crate) struct ChainLink {
    pub who: Vec<Html>,
    pub limit: Html,
    pub text: Html,
}

#[derive(Serialize)]
pub(crate) struct LawView {
    pub title: String,
    pub short: Html,
    pub url: String,
}

#[derive(Serialize)]
pub(crate) struct FormView {
    pub fields: Vec<FieldView>,
    pub parts: Vec<PartView>,
}

#[derive(Serialize)]
pub(crate) struct PartView {
    pub title: Html,
    pub filled_in_by: Vec<Html>,
    pub fields: Vec<FieldView>,
}

#[derive(Serialize)]
pub(crate) struct FieldView {
    pub label: Html,
    /// `line`, `text`, `date` or `tick`.
    pub shape: &'static str,
    pub options: Vec<Html>,
    pub beside: bool,
}

#[derive(Serialize)]
pub(crate) struct LadderView {
    pub title: String,
    pub body: Html,
    pub rungs: Vec<RungView>,
}

#[derive(Serialize)]
pub(crate) struct RungView {
    pub when: Html,
    pub what: Html,
    pub who: Vec<Html>,
    pub why: Html,
    pub follow_up: Html,
}

#[derive(Serialize)]
pub(crate) struct PlanView {
    pub id: String,
    pub title: String,
    pub short: Html,
    pub body: Html,
    pub items: Vec<PlanItemView>,
}

#[derive(Serialize)]
pub(crate) struct PlanItemView {
    pub date: String,
    pub time: Vec<Html>,
    pub what: Html,
    pub phase: Html,
}

/// The template under `show/` and its view, for what stands after `show.`.
pub(crate) fn shown(writer: &Writer, path: &[String], entry: &Entry) -> Option<(&'static str, ShownFacts)> {
    let (show, name) = Show::read(path)?;
    Some(match show {
        Show::Deadlines => ("deadlines", ShownFacts::Deadlines(deadlines(writer, entry))),
        Show::Phases => ("phases", ShownFacts::Phases(phases(writer, entry))),
        Show::Chain => ("chain", ShownFacts::Chain(chain(writer, entry))),
        Show::Law => ("laws", ShownFacts::Laws(laws(writer, entry))),
        Show::Fields => ("form", ShownFacts::Form(form(writer, entry))),
        Show::Outcomes => ("outcomes", ShownFacts::Outcomes(outcome_views(writer, entry))),
        Show::Targets => ("targets", ShownFacts::Targets(targets(writer, entry))),
        Show::Groups => ("groups", ShownFacts::Groups(groups(writer, entry, None))),
        Show::Ladder => ("ladder", ShownFacts::Ladder(ladder(writer, writer.edition.named(Kind::Ladder, name)?)?)),
        Show::Plan => ("plan", ShownFacts::Plan(plan(writer, writer.edition.named(Kind::Plan, name)?)?)),
    })
}

/// Whether the text of an entry shows something itself, so that its page need not.
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
        })
        .collect()
}

pub(super) fn phases(writer: &Writer, entry: &Entry) -> Vec<PhaseView> {
    let phases = entry.service().map(|service| service.phases.as_slice()).unwrap_or_default();
    phases
        .iter()
        .map(|phase| {
            let id = phase.id.as_ref().map(|id| id.text.clone()).unwrap_or_default();
            let from = phase.from.as_ref().map(|from| writer.prose(from));
            let section = section_title(entry, &id);
            PhaseView {
                // One place for the words: the section's own heading, where there is one.
                title: section.clone().unwrap_or_else(|| writer.opt_text(&phase.title)),
                limit: writer.time_limit(phase.within, phase.at_most, from.filter(|_| phase.within.is_some())),
                anchor: section.filter(|_| !writer.elsewhere()).map(|_| id).unwrap_or_default(),
            }
        })
        .collect()
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
    // The heading becomes the words of a link to it, so it can hold no link of its own.
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

pub(super) fn laws(writer: &Writer, entry: &Entry) -> Vec<LawView> {
    let laws = entry.service().map(|service| service.law.as_slice()).unwrap_or_default();
    let found = laws.iter().filter_map(|law| writer.edition.find(law, &[Kind::Law], Some(entry)));
    found.filter_map(|entry| Some(law_view(writer, entry, entry.law()?))).collect()
}

pub(super) fn law_view(writer: &Writer, entry: &Entry, law: &Law) -> LawView {
    LawView {
        title: writer.title(entry),
        short: writer.opt_text(&law.short),
        url: law.at.as_ref().or(law.link.as_ref()).map(|address| address.0.clone()).unwrap_or_default(),
    }
}

pub(super) fn form(writer: &Writer, entry: &Entry) -> FormView {
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

pub(super) fn ladder(writer: &Writer, entry: &Entry) -> Option<LadderView> {
    let rungs = entry.ladder()?.rungs.iter().map(|rung| RungView {
        when: writer.opt(&rung.when),
        what: writer.opt(&rung.what),
        who: writer.parties(&rung.who, entry),
        why: writer.opt(&rung.why),
        follow_up: writer.time_limit(rung.follow_up, None, None),
    });
    Some(LadderView { title: writer.title(entry), rungs: rungs.collect(), body: writer.body(entry) })
}

pub(super) fn plan(writer: &Writer, entry: &Entry) -> Option<PlanView> {
    let plan = entry.plan()?;
    let items = plan.items.iter().map(|item| PlanItemView {
        date: item.date.map(|when| writer.when(when)).unwrap_or_default(),
        time: item.time.iter().map(|time| writer.time(time)).collect(),
        what: writer.opt(&item.what),
        phase: writer.opt_text(&item.phase),
    });
    Some(PlanView {
        id: entry.name.clone(),
        title: writer.title(entry),
        short: writer.opt(&plan.short),
        items: items.collect(),
        body: writer.body(entry),
    })
}
