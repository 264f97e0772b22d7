//! Units: whom to call at each school, kindergarten and health station, and who comes there on which days.

use super::super::writer::{Writer, phone_link};
use super::contacts::contact_line;
use super::entries::{FactsView, contacts, facts_view};
use super::{Fact, fact};
use crate::markup::Html;
use crate::model::{Entry, Kind, Listing, Service, Visit, Who};

pub(crate) fn unit(writer: &Writer, entry: &Entry) -> Option<FactsView> {
    let unit = entry.unit()?;
    let kind = unit.kind.as_ref().and_then(|kind| writer.edition.find(kind, &[Kind::Setting], Some(entry)));
    let facts = [
        fact(writer, "kind", kind.map(|kind| writer.text(&kind.title)).into_iter().collect()),
        fact(writer, "leader", contacts(writer, &unit.leader, entry)),
        fact(writer, "bti-contact", contacts(writer, &unit.bti_contact, entry)),
        fact(writer, "nurse", visit(writer, unit.nurse.as_ref(), entry)),
        fact(writer, "ppt", visit(writer, unit.ppt.as_ref(), entry)),
        fact(writer, "team", writer.whos(&unit.team, entry, &[Kind::Arena])),
    ];
    Some(facts_view(writer, entry, writer.opt(&unit.short), facts))
}

/// Whom to call at a unit, and who comes on which days.
pub(super) fn reach_unit(writer: &Writer, entry: &Entry) -> Vec<Option<Fact>> {
    let Some(unit) = entry.unit() else { return Vec::new() };
    let whos = unit.leader.iter().chain(&unit.bti_contact);
    let contacts = whos.filter_map(|who| match who {
        Who::Reference(reference) => writer.edition.find(reference, &[Kind::Contact], Some(entry)),
        Who::Words(_) => None,
    });
    let phone = contacts.filter_map(Entry::contact).find_map(|contact| contact.phone.as_ref());
    // Whose days they are, the head of the column says.
    let days = |visit: &Option<Visit>| {
        let Some(visit) = visit else { return Vec::new() };
        let contact = visit.contact.as_ref().filter(|_| visit.text.is_none() && visit.days.is_none());
        let contact = contact.and_then(|contact| writer.edition.find(contact, &[Kind::Contact], Some(entry)));
        let told = [contact.map(|contact| contact_line(writer, contact))];
        let words = [&visit.text, &visit.days].into_iter().flatten().map(|words| writer.prose(words));
        vec![Html::join(&told.into_iter().flatten().chain(words).collect::<Vec<_>>(), &writer.between())]
    };
    vec![
        fact(writer, "phone", phone.map(phone_link).into_iter().collect()),
        fact(writer, "bti-contact", writer.whos(&unit.bti_contact, entry, &[Kind::Contact])),
        fact(writer, "nurse", days(&unit.nurse)),
        fact(writer, "ppt", days(&unit.ppt)),
    ]
}

/// A link to the days on which a service is at the units, if it is at any.
pub(super) fn days_at_units(writer: &Writer, service: &Service, entry: &Entry) -> Option<Fact> {
    let edition = writer.edition;
    let find = |reference| edition.find(reference, &[Kind::Contact], Some(entry)).map(|contact| contact.id);
    let own = service.contact.iter().filter_map(|who| match who {
        Who::Reference(reference) => find(reference),
        Who::Words(_) => None,
    });
    let own: Vec<_> = own.collect();
    let visits = edition.of(Kind::Unit).filter_map(Entry::unit).flat_map(|unit| [&unit.nurse, &unit.ppt]).flatten();
    let mut visits = visits.filter(|visit| visit.days.is_some()).filter_map(|visit| find(visit.contact.as_ref()?));
    let page = edition.listing(Listing::Units).filter(|_| visits.any(|contact| own.contains(&contact)))?;
    fact(writer, "days-at-units", vec![writer.link_to(page)])
}

fn visit(writer: &Writer, visit: Option<&Visit>, entry: &Entry) -> Vec<Html> {
    let Some(visit) = visit else { return Vec::new() };
    let contact =
        visit.contact.as_ref().and_then(|contact| writer.edition.find(contact, &[Kind::Contact], Some(entry)));
    let parts =
        [contact.map(|contact| contact_line(writer, contact)), visit.text.as_ref().map(|text| writer.prose(text))];
    let mut items: Vec<Html> = parts.into_iter().flatten().collect();
    items.extend(visit.days.as_ref().map(|days| writer.prose(days)));
    items
}
