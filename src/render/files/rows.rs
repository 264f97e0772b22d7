//! The rows of open data: what an entry says about itself, in words without links, with the same columns for each of a kind.

use super::super::Writer;
use super::super::writer::dashed;
use super::table::{DataCell, DataField, DataRow};
use crate::content::markdown::{Reference, words};
use crate::content::table::in_norwegian;
use crate::markup::Html;
use crate::model::{
    Entry, Kind, Listing, Measure, Organisation, Period, Phone, Prevention, Prose, Scope, Text, Urgency, Who,
};

/// The columns of a measure, each with its key and the word that is its head: heads that are read back too.
pub(super) const MEASURE_COLUMNS: [(&str, &str); 16] = [
    ("title", "column-title"),
    ("description", "column-description"),
    ("group", "column-group"),
    ("ages", "column-ages"),
    ("levels", "column-levels"),
    ("arena", "column-arena"),
    ("service", "column-service"),
    ("when", "column-when"),
    ("duration", "column-duration"),
    ("prevention", "column-prevention"),
    ("risk", "column-risk"),
    ("theme", "column-theme"),
    ("evidence", "column-evidence"),
    ("cost", "column-cost"),
    ("how", "column-how"),
    ("link", "column-link"),
];

/// A row of a measure table.
pub(super) fn measure(writer: &Writer, entry: &Entry, measure: &Measure) -> DataRow {
    let edition = writer.edition;
    let text = |text: &Option<Text>| DataCell::Text(text.as_ref().map(|text| text.text.clone()).unwrap_or_default());
    let prose =
        |prose: &Option<Prose>| DataCell::Text(prose.as_ref().map(|prose| words(&prose.line)).unwrap_or_default());
    let service = measure.service.iter().map(|who| match who {
        Who::Words(prose) => words(&prose.line),
        Who::Reference(reference) => edition
            .find(reference, &[Kind::Service, Kind::Unit], Some(entry))
            .map_or_else(|| reference.id.clone(), |service| service.title.text.clone()),
    });
    // As it is written in a table that is read.
    let prevention = |kind: Prevention| {
        let word = if edition.lang == "en" { kind.name() } else { in_norwegian(kind.name()) };
        DataCell::Code(kind.name().to_owned(), word.to_owned())
    };
    let cells = [
        text(&measure.title),
        prose(&measure.description),
        prose(&measure.group),
        ages(measure.ages.as_ref()),
        DataCell::List(measure.levels.iter().copied().map(DataCell::Number).collect()),
        prose(&measure.arena),
        DataCell::list(service),
        prose(&measure.when),
        prose(&measure.duration),
        measure.prevention.map_or_else(|| DataCell::Text(String::new()), prevention),
        text(&measure.risk),
        text(&measure.theme),
        prose(&measure.evidence),
        prose(&measure.cost),
        prose(&measure.how),
        DataCell::Text(measure.link.as_ref().map(|link| link.0.clone()).unwrap_or_default()),
    ];
    MEASURE_COLUMNS.iter().zip(cells).map(|((key, head), cell)| DataField { key, head, cell }).collect()
}

/// The measures of a table, each with the table and its place there.
pub(super) fn measures(writer: &Writer, entry: &Entry) -> Vec<DataRow> {
    let measures = entry.measure_table().map(|table| table.measures.as_slice()).unwrap_or_default();
    let rows = measures.iter().zip(entry.measure_anchors()).map(|(one, anchor)| {
        let mut row = vec![field("id", "column-id", DataCell::Text(format!("{}/{anchor}", entry.name)))];
        row.extend(measure(writer, entry, one));
        row.push(field("table", "measure-table", DataCell::Text(writer.title(entry))));
        row.push(field("url", "column-url", DataCell::Text(format!("{}#{anchor}", web(writer, entry)))));
        row
    });
    rows.collect()
}

/// A service: how to reach it, whom it is for, and what it rests on.
pub(super) fn service(writer: &Writer, entry: &Entry) -> Option<DataRow> {
    let service = entry.service()?;
    let organisation = service.organisation.map(Organisation::name);
    let levels = service.levels.iter().filter_map(|level| level.key.parse().ok()).map(DataCell::Number);
    let ways_in = service.ways_in.iter().map(|way| prose(writer, way.text.as_ref()).shown());
    let laws = writer.edition.laws(&service.law, entry).map(|(law, place)| match &place.at {
        Some(at) => format!("{} {}", writer.title(law), at.text),
        None => writer.title(law),
    });
    Some(vec![
        id(entry.name.clone()),
        field("title", "column-title", DataCell::Text(writer.title(entry))),
        field("short", "column-short", prose(writer, service.short.as_ref())),
        field(
            "organisation",
            "fact-organisation",
            DataCell::code(organisation, |code| writer.say(&format!("organisation-{code}"))),
        ),
        field("audience", "fact-audience", prose(writer, service.audience.as_ref())),
        field("ages", "fact-ages", ages(service.ages.as_ref())),
        field("levels", "fact-levels", DataCell::List(levels.collect())),
        field("contacts", "fact-contact", whos(writer, &service.contact, entry, &[Kind::Contact])),
        field("contact_ids", "column-contact-ids", ids(writer, &service.contact, entry)),
        field("phones", "fact-phone", phones(writer, &service.contact, entry)),
        field("hours", "fact-hours", html(&writer.opt_hours(&service.hours))),
        field("ways_in", "ways-in", DataCell::list(ways_in)),
        field("laws", "laws", DataCell::list(laws)),
        field("measures", "fact-measures", titles(writer, &service.measures, entry, &[Kind::MeasureTable])),
        reviewed(writer, entry),
        url(writer, entry),
    ])
}

/// A school, kindergarten or health station.
pub(super) fn unit(writer: &Writer, entry: &Entry) -> Option<DataRow> {
    let unit = entry.unit()?;
    let kind = unit.kind.as_ref().and_then(|kind| writer.edition.find(kind, &[Kind::Setting], Some(entry)));
    let visit = |visit: &Option<crate::model::Visit>| {
        let contact = visit.as_ref().and_then(|visit| visit.contact.as_ref());
        let contact = contact.and_then(|contact| writer.edition.find(contact, &[Kind::Contact], Some(entry)));
        let words = visit
            .iter()
            .flat_map(|visit| [&visit.text, &visit.days])
            .map(|words| prose(writer, words.as_ref()).shown());
        DataCell::list(contact.map(|contact| writer.title(contact)).into_iter().chain(words))
    };
    let own: Vec<Who> = unit.leader.iter().chain(&unit.bti_contact).cloned().collect();
    Some(vec![
        id(entry.name.clone()),
        field("title", "column-title", DataCell::Text(writer.title(entry))),
        field("short", "column-short", prose(writer, unit.short.as_ref())),
        field("kind", "fact-kind", DataCell::Text(kind.map(|kind| writer.title(kind)).unwrap_or_default())),
        field("leader", "fact-leader", whos(writer, &unit.leader, entry, &[Kind::Contact])),
        field("bti_contact", "fact-bti-contact", whos(writer, &unit.bti_contact, entry, &[Kind::Contact])),
        field("contact_ids", "column-contact-ids", ids(writer, &own, entry)),
        field("phones", "fact-phone", phones(writer, &own, entry)),
        field("nurse", "fact-nurse", visit(&unit.nurse)),
        field("ppt", "fact-ppt", visit(&unit.ppt)),
        field("team", "fact-team", whos(writer, &unit.team, entry, &[Kind::Arena])),
        reviewed(writer, entry),
        url(writer, entry),
    ])
}

/// A contact: a service's telephone, never a person.
pub(super) fn contact(writer: &Writer, entry: &Entry) -> Option<DataRow> {
    let contact = entry.contact()?;
    let number = |number: Option<&Phone>| DataCell::Text(number.map(shown).unwrap_or_default());
    let chat = contact.chat.as_ref().and_then(|chat| chat.link.as_ref());
    let closed = contact.when_closed.as_ref().and_then(|other| writer.edition.find(other, &[Kind::Contact], None));
    let scope = Some(Scope::name(contact.reaches()));
    let page = writer.edition.listing(Listing::Contacts).map(|page| web(writer, page)).unwrap_or_default();
    Some(vec![
        id(entry.name.clone()),
        field("title", "column-title", DataCell::Text(writer.title(entry))),
        field("phone", "fact-phone", number(contact.phone.as_ref())),
        field("sms", "sms", number(contact.sms.as_ref().and_then(|sms| sms.number.as_ref()))),
        field("chat", "chat", DataCell::Text(chat.map(|link| link.0.clone()).unwrap_or_default())),
        field(
            "email",
            "email",
            DataCell::Text(contact.email.as_ref().map(|email| email.0.clone()).unwrap_or_default()),
        ),
        field("hours", "fact-hours", html(&writer.hours_of(contact))),
        field(
            "when_closed",
            "when-closed",
            DataCell::Text(closed.map(|other| writer.title(other)).unwrap_or_default()),
        ),
        field("scope", "column-scope", DataCell::code(scope, |code| writer.say(&format!("contacts-{code}")))),
        field("note", "column-note", prose(writer, contact.note.as_ref())),
        field("url", "column-url", DataCell::Text(format!("{page}#{}", entry.name))),
    ])
}

/// What a step or a service must do by when.
pub(super) fn deadlines(writer: &Writer, entry: &Entry) -> Vec<DataRow> {
    let period = |period: Option<Period>| {
        period.map_or_else(
            || DataCell::Text(String::new()),
            |period| DataCell::Code(period.in_iso(), writer.period(period)),
        )
    };
    let row = |title: String, limit: Html, within, at_most, from: Option<&Prose>, home: String| {
        let kind = DataCell::code(Some(entry.kind.name()), |code| writer.say(code));
        (!limit.is_blank()).then(|| {
            vec![
                field("title", "column-what", DataCell::Text(title)),
                field("limit", "deadline", html(&limit)),
                field("within", "column-within", period(within)),
                field("at_most", "column-at-most", period(at_most)),
                field("from", "column-from", prose(writer, from)),
                field("kind", "fact-kind", kind),
                field("place", "column-place", DataCell::Text(home)),
                reviewed(writer, entry),
                url(writer, entry),
            ]
        })
    };
    if let Some(deadline) = entry.step().and_then(|step| step.deadline.as_ref()) {
        let level = entry.parent.map(|level| writer.step_or_level(writer.edition.entry(level)).text);
        let limit = writer.without_links().deadline(deadline);
        let title = writer.title(entry);
        let home = level.unwrap_or_default();
        return row(title, limit, deadline.within, deadline.at_most, deadline.from.as_ref(), home)
            .into_iter()
            .collect();
    }
    let Some(service) = entry.service() else { return Vec::new() };
    let of_service = service.deadlines.iter().map(|deadline| {
        let limit = writer.time_limit(deadline.within, deadline.at_most, None);
        let title = prose(writer, deadline.text.as_ref()).shown();
        row(title, limit, deadline.within, deadline.at_most, None, writer.title(entry))
    });
    let of_phases = service.phases.iter().map(|phase| {
        let from = phase.from.as_ref().map(|from| writer.without_links().prose(from));
        let limit = writer.time_limit(phase.within, phase.at_most, from);
        let title = phase.title.as_ref().map(|title| title.text.clone());
        let title = title.or_else(|| phase.id.as_ref().map(|id| id.text.clone())).unwrap_or_default();
        row(title, limit, phase.within, phase.at_most, phase.from.as_ref(), writer.title(entry))
    });
    of_service.chain(of_phases).flatten().collect()
}

/// A step of a guide: who does what by when, and where its answers lead.
pub(super) fn step(writer: &Writer, entry: &Entry) -> Option<DataRow> {
    let (step, edition) = (entry.step()?, writer.edition);
    let level = edition.entry(entry.parent?);
    let guide = edition.entry(level.parent?);
    let number = |number: Option<u32>| number.map_or_else(|| DataCell::Text(String::new()), DataCell::Number);
    let plain = writer.without_links();
    let responsible = plain.parties(&edition.responsible(entry), entry);
    let limit = step.deadline.as_ref().map(|deadline| plain.deadline(deadline)).unwrap_or_default();
    let outcomes = step.outcomes.iter().map(|outcome| {
        let answer = outcome.answer.as_ref().map(|answer| answer.text.clone()).unwrap_or_default();
        let ways: Vec<String> = writer.gotos(&outcome.goto, entry).into_iter().map(|way| way.text).collect();
        format!("{answer} → {}", writer.listed(&ways))
    });
    let name = format!("{}/{}/{}", guide.name, level.name, entry.name);
    Some(vec![
        id(name),
        field("guide", "guide", DataCell::Text(writer.title(guide))),
        field("level", "level", number(level.number)),
        field("level_title", "column-level-title", DataCell::Text(writer.title(level))),
        field("number", "column-number", number(entry.number)),
        field("title", "column-title", DataCell::Text(writer.title(entry))),
        field("what", "column-what", prose(writer, step.what.as_ref())),
        field("only_if", "column-only-if", prose(writer, step.only_if.as_ref())),
        field("responsible", "fact-responsible", DataCell::list(responsible.iter().map(Html::words))),
        field("deadline", "deadline", html(&limit)),
        field("tools", "fact-tools", whos(writer, &step.tools, entry, &[Kind::Tool])),
        field("outcomes", "column-outcomes", DataCell::list(outcomes)),
        reviewed(writer, entry),
        url(writer, entry),
    ])
}

/// A situation: how one knows it, and where to begin.
pub(super) fn situation(writer: &Writer, entry: &Entry) -> Option<DataRow> {
    let situation = entry.situation()?;
    let readers = situation
        .reader
        .iter()
        .map(|reader| DataCell::Code(reader.name().to_owned(), writer.say(&format!("reader-{}", reader.name()))));
    let urgency = situation.urgency.map(Urgency::name);
    let signs = situation.signs.iter().map(|sign| writer.without_links().prose(sign).words());
    Some(vec![
        id(entry.name.clone()),
        field("title", "column-title", DataCell::Text(writer.title(entry))),
        field("short", "column-short", prose(writer, situation.short.as_ref())),
        field("audience", "fact-audience", DataCell::List(readers.collect())),
        field("ages", "fact-ages", ages(situation.ages.as_ref())),
        field("settings", "fact-settings", titles(writer, &situation.settings, entry, &[Kind::Setting])),
        field("urgency", "fact-urgency", DataCell::code(urgency, |code| writer.say(&format!("urgency-{code}")))),
        field("signs", "fact-signs", DataCell::list(signs)),
        field("first", "column-first", prose(writer, situation.first.as_ref())),
        field("steps", "column-steps", titles(writer, &situation.step, entry, &[Kind::Step, Kind::Level])),
        field("tools", "fact-tools", whos(writer, &situation.tools, entry, &[Kind::Tool])),
        field("services", "fact-services", whos(writer, &situation.services, entry, &[Kind::Service])),
        reviewed(writer, entry),
        url(writer, entry),
    ])
}

fn field(key: &'static str, head: &'static str, cell: DataCell) -> DataField {
    DataField { key, head, cell }
}

fn id(name: String) -> DataField {
    field("id", "column-id", DataCell::Text(name))
}

fn reviewed(writer: &Writer, entry: &Entry) -> DataField {
    let day = writer.edition.reviewed(entry).map(|day| day.to_string());
    field("reviewed", "fact-reviewed", DataCell::Text(day.unwrap_or_default()))
}

fn url(writer: &Writer, entry: &Entry) -> DataField {
    field("url", "column-url", DataCell::Text(web(writer, entry)))
}

/// The address of an entry's page on the web; for a site without one, from its root.
fn web(writer: &Writer, entry: &Entry) -> String {
    let Some(address) = &entry.address else { return String::new() };
    match writer.web_address(address) {
        none if none.is_empty() => writer.address(address),
        web => web,
    }
}

fn html(html: &Html) -> DataCell {
    DataCell::Text(html.words())
}

fn prose(writer: &Writer, prose: Option<&Prose>) -> DataCell {
    DataCell::Text(prose.map(|prose| writer.without_links().prose(prose).words()).unwrap_or_default())
}

fn ages(ages: Option<&Text>) -> DataCell {
    DataCell::Text(ages.map(|ages| dashed(&ages.text)).unwrap_or_default())
}

/// What each of several is called, or the words for it.
fn whos(writer: &Writer, whos: &[Who], from: &Entry, kinds: &[Kind]) -> DataCell {
    DataCell::list(whos.iter().map(|who| match who {
        Who::Words(prose) => writer.without_links().prose(prose).words(),
        Who::Reference(reference) => {
            let found = writer.edition.find(reference, kinds, Some(from));
            found.map_or_else(|| reference.id.clone(), |entry| writer.title(entry))
        }
    }))
}

fn titles(writer: &Writer, references: &[Reference], from: &Entry, kinds: &[Kind]) -> DataCell {
    let found = references.iter().filter_map(|reference| writer.edition.find(reference, kinds, Some(from)));
    DataCell::list(found.map(|entry| writer.step_or_level(entry).text))
}

/// The contacts among those that something names.
fn contacts<'a>(writer: &'a Writer, whos: &'a [Who], from: &'a Entry) -> impl Iterator<Item = &'a Entry> {
    whos.iter().filter_map(|who| match who {
        Who::Reference(reference) => writer.edition.find(reference, &[Kind::Contact], Some(from)),
        Who::Words(_) => None,
    })
}

fn ids(writer: &Writer, whos: &[Who], from: &Entry) -> DataCell {
    DataCell::list(contacts(writer, whos, from).map(|contact| contact.name.clone()))
}

fn phones(writer: &Writer, whos: &[Who], from: &Entry) -> DataCell {
    let numbers = contacts(writer, whos, from).filter_map(|entry| entry.contact()?.phone.as_ref());
    DataCell::list(numbers.map(shown))
}

/// A number as pages show it, with blanks that a program can search for.
fn shown(phone: &Phone) -> String {
    phone.shown().replace('\u{a0}', " ")
}
