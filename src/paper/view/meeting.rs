//! A step's meeting, with space to write by hand.

use serde::Serialize;

use super::super::text::{FactNode, TextNode, blocks, line};
use super::{Titled, fact_node, labelled};
use crate::markup::Html;
use crate::model::{Entry, Listing};
use crate::render::Writer;
use crate::render::view::{Fact, listing, step};

/// A step's meeting, with space to write by hand.
#[derive(Serialize)]
pub(crate) struct MeetingSheet {
    /// The guide's title.
    pub guide: Titled,
    /// «Nivå 2: Samarbeid», «Steg 3: Hald samarbeidsmøte».
    pub level: Titled,
    pub step: Titled,
    /// Kind, purpose, deadline, who calls and attends.
    pub key: Vec<FactNode>,
    pub agenda: Vec<Vec<TextNode>>,
    /// The theme's word for it, as `consent_title` is for the consents.
    pub agenda_title: String,
    /// The facts of each consent.
    pub consents: Vec<Vec<FactNode>>,
    pub consent_title: String,
    /// What the law says at each age, addressed to the child: «Frå 15 år» and «Du må seie ja sjølv».
    pub ages: Vec<FactNode>,
    /// The title of the page of rights.
    pub ages_title: String,
    /// How the child and the family take part; what is done if the child is absent.
    pub child: Vec<FactNode>,
    /// Where the minutes go: one fact, or none.
    pub minutes: Vec<FactNode>,
}

pub(crate) fn meeting(writer: &Writer, entry: &Entry) -> Option<MeetingSheet> {
    let view = step::step(&writer.without_links(), entry)?;
    let meeting = view.meeting?;
    let one = |key: &str, html: &Html| labelled(writer, key, std::slice::from_ref(html));
    let key = [
        one("meeting-kind", &meeting.kind),
        one("meeting-purpose", &meeting.purpose),
        one("deadline", &view.task.deadline),
        labelled(writer, "meeting-calls", &meeting.calls),
        labelled(writer, "meeting-attends", &meeting.attends),
    ];
    let consent = |consent: &step::ConsentView| {
        let facts = [
            one("only-if", &consent.only_if),
            one("consent-to", &consent.to),
            labelled(writer, "consent-from", &consent.from),
            labelled(writer, "consent-form", &consent.form),
            labelled(writer, "consent-no", &consent.no.iter().map(|link| Html::text(&link.text)).collect::<Vec<_>>()),
            one("consent-withdraw", &consent.withdraw),
        ];
        facts.into_iter().flatten().collect()
    };
    let rights = listing::rights(&writer.without_links());
    let of_age = rights.iter().filter(|right| !right.age.is_empty());
    let ages = of_age.map(|right| FactNode { label: line(&Html::text(&right.age)), c: blocks(&right.title) });
    let takes_part = |key: &&Fact| matches!(key.key, "child" | "guardians" | "family" | "interpreter");
    let level = entry.parent.map(|level| writer.edition.entry(level))?;
    let guide = level.parent.map(|guide| writer.edition.entry(guide))?;
    let child = view.facts.iter().filter(takes_part).map(fact_node).chain(one("meeting-absent", &meeting.absent));
    Some(MeetingSheet {
        guide: Titled::of(writer, guide, writer.title(guide)),
        level: Titled::of(writer, level, writer.step_or_level(level).text),
        step: Titled::of(writer, entry, writer.step_or_level(entry).text),
        key: key.into_iter().flatten().collect(),
        agenda: meeting.agenda.iter().map(line).collect(),
        agenda_title: writer.say("fact-agenda"),
        consents: view.task.consents.iter().map(consent).collect(),
        consent_title: writer.say("consent"),
        ages: ages.collect(),
        ages_title: writer.edition.listing(Listing::Rights).map(|page| writer.title(page)).unwrap_or_default(),
        child: child.collect(),
        minutes: one("fact-minutes", &meeting.minutes).into_iter().collect(),
    })
}
