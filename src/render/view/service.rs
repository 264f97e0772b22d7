//! The view of a service.

use serde::Serialize;

use super::super::linked::schema_org;
use super::super::writer::Writer;
use super::entries::{FactsView, contacts, facts_view};
use super::laws::{LawView, laws};
use super::show::{self, ChainLink, DeadlineView, PhaseView, shows};
use super::units::days_at_units;
use super::{Fact, fact};
use crate::content::markdown::Show;
use crate::markup::{Html, capital};
use crate::model::{Entry, Kind, Service, ServicePart, Who};

/// A service: how to reach it, what it does at each level, and what it must do by when.
#[derive(Serialize)]
pub(crate) struct ServiceView {
    #[serde(flatten)]
    pub common: FactsView,
    pub ways_in: Vec<WayInView>,
    /// In the order they are written.
    pub levels: Vec<ServiceLevel>,
    pub parts: Vec<ServicePartView>,
    /// Empty if the text shows them itself; so are those below.
    pub deadlines: Vec<DeadlineView>,
    pub phases: Vec<PhaseView>,
    pub chain: Vec<ChainLink>,
    pub laws: Vec<LawView>,
    /// The service as JSON-LD; it can be in a `script` element as it is.
    pub data: Html,
}

/// How one gets in touch with a service.
#[derive(Serialize)]
pub(crate) struct WayInView {
    /// The theme's word for the way: advice, discussion, referral …
    pub kind: String,
    pub text: Html,
    /// Links to tools, or words.
    pub form: Vec<Html>,
    /// Each with its number and hours.
    pub contact: Vec<Html>,
}

/// A group or place that does a service's work.
#[derive(Serialize)]
pub(crate) struct ServicePartView {
    pub title: Html,
    pub text: Html,
    /// How to reach it, and what it does.
    pub facts: Vec<Fact>,
}

/// What a service does at a level.
#[derive(Serialize)]
pub(crate) struct ServiceLevel {
    /// «Nivå 2».
    pub label: String,
    pub text: Html,
}

pub(crate) fn service(writer: &Writer, entry: &Entry) -> Option<ServiceView> {
    let service = entry.service()?;
    let [contact, hours] = reach(writer, service, entry);
    let organisation = service.organisation.map(|kind| writer.said(&format!("organisation-{}", kind.name())));
    let facts = [
        fact(writer, "audience", vec![writer.opt(&service.audience)]),
        fact(writer, "ages", vec![writer.opt_with_dash(&service.ages)]),
        contact,
        hours,
        days_at_units(writer, service, entry),
        fact(writer, "organisation", organisation.into_iter().collect()),
        fact(writer, "duties", writer.list(&service.duties)),
        fact(writer, "measures", writer.references(&service.measures, entry, &[Kind::MeasureTable])),
        fact(writer, "more", writer.list(&service.more)),
    ];
    let level_word = capital(&writer.say("level"));
    let levels = service
        .levels
        .iter()
        .map(|level| ServiceLevel { label: format!("{level_word} {}", level.key), text: writer.prose(&level.value) });
    let ways_in = service.ways_in.iter().map(|way| WayInView {
        kind: way.kind.map(|kind| writer.say(&format!("way-in-{}", kind.name()))).unwrap_or_default(),
        text: writer.opt(&way.text),
        form: writer.whos(&way.form, entry, &[Kind::Tool]),
        contact: contacts(writer, &way.contact, entry),
    });
    let unless_shown = |what: Show| !shows(entry, what);
    Some(ServiceView {
        common: facts_view(writer, entry, writer.opt(&service.short), facts),
        ways_in: ways_in.collect(),
        levels: levels.collect(),
        parts: service.parts.iter().map(|part| part_view(writer, part, entry)).collect(),
        deadlines: if unless_shown(Show::Deadlines) { show::deadlines(writer, entry) } else { Vec::new() },
        phases: if unless_shown(Show::Phases) { show::phases(writer, entry) } else { Vec::new() },
        chain: if unless_shown(Show::Chain) { show::chain(writer, entry) } else { Vec::new() },
        laws: if unless_shown(Show::Law) { laws(writer, &service.law, entry) } else { Vec::new() },
        data: schema_org::service(writer, entry, service),
    })
}

fn part_view(writer: &Writer, part: &ServicePart, entry: &Entry) -> ServicePartView {
    let facts = [
        fact(writer, "contact", contacts(writer, &part.contact, entry)),
        fact(writer, "hours", part.hours.iter().map(|hours| writer.hours(hours)).collect()),
        fact(writer, "duties", writer.list(&part.duties)),
        fact(writer, "more", writer.list(&part.more)),
    ];
    ServicePartView {
        title: writer.opt_text(&part.title),
        text: writer.opt(&part.text),
        facts: facts.into_iter().flatten().collect(),
    }
}

/// How to reach a service: its contacts, and when it is open.
pub(super) fn reach(writer: &Writer, service: &Service, entry: &Entry) -> [Option<Fact>; 2] {
    let of_contact = |who: &Who| match who {
        Who::Reference(reference) => {
            writer.edition.find(reference, &[Kind::Contact], Some(entry))?.contact()?.hours.as_ref()
        }
        Who::Words(_) => None,
    };
    // What a contact says of its hours is not said again.
    let hours = service.hours.as_ref().filter(|hours| {
        let mut known = service.contact.iter().filter_map(of_contact);
        !known.any(|known| known.week.is_some() && known.week == hours.week)
    });
    [
        fact(writer, "contact", contacts(writer, &service.contact, entry)),
        fact(writer, "hours", hours.map(|hours| writer.hours(hours)).into_iter().collect()),
    ]
}
