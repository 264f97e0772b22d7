//! Views of what has a file of its own besides guides and services: tools, measures, arenas, roles, units, situations, pages.

use serde::Serialize;

use super::super::writer::{LinkView, Writer};
use super::contacts::contact_line;
use super::menu::{MenuItem, menu_item};
use super::service::service;
use super::show::{self, FormView, shows};
use super::situations::{SituationLink, situation_link};
use super::units::unit;
use super::{Fact, LinkGroup, TemplateView, fact, front, guide, listing, news, step, used_by, welcome};
use crate::content::markdown::Show;
use crate::content::name::extension;
use crate::markup::{Html, html};
use crate::model::{Access, Entry, Kind, Measure, Prevention, Role, Who};

/// The view of an entry's page; `None` for what has none.
pub(crate) fn of_entry<'w>(writer: &'w Writer, entry: &'w Entry) -> Option<Box<dyn TemplateView + 'w>> {
    Some(match entry.kind {
        Kind::Guide => Box::new(guide::guide(writer, entry)),
        Kind::Level => Box::new(guide::level(writer, entry)),
        Kind::Step => Box::new(step::step(writer, entry)),
        Kind::Service => Box::new(service(writer, entry)),
        Kind::Tool => Box::new(tool(writer, entry)),
        Kind::MeasureTable => Box::new(measures(writer, entry)),
        Kind::Arena => Box::new(arena(writer, entry)),
        Kind::Role => Box::new(role(writer, entry)),
        Kind::Unit => Box::new(unit(writer, entry)),
        Kind::Situation => Box::new(situation(writer, entry)),
        Kind::Listing => listing::of_listing(writer, entry, entry.listing()?),
        Kind::Home if writer.edition.has_some => Box::new(welcome::welcome(writer, entry)),
        Kind::Home => Box::new(front::home(writer, entry)),
        Kind::Acute => Box::new(front::acute(writer, entry)),
        Kind::RelayLog => Box::new(front::relay_log(writer, entry)),
        Kind::Reader => Box::new(front::reader(writer, entry)),
        Kind::Page => Box::new(page(writer, entry)),
        Kind::News => Box::new(news::news(writer, entry)),
        Kind::EasyRead => Box::new(easy_read(writer, entry)),
        // These have no page.
        Kind::Site | Kind::Layer | Kind::Workspace | Kind::Contact | Kind::Term | Kind::Right | Kind::Law => {
            return None;
        }
        Kind::Ladder | Kind::Plan | Kind::Setting => return None,
    })
}

/// A plain page.
#[derive(Serialize)]
pub(crate) struct PageView {
    pub title: String,
    /// What it says about itself, in one line.
    pub lead: Html,
    pub body: Html,
    /// The menu of the section that it is in; `None` for a page in none.
    pub section: Option<SectionMenu>,
    /// Who refers to it, by kind.
    pub used_by: Vec<LinkGroup>,
}

/// The pages of a section.
#[derive(Serialize)]
pub(crate) struct SectionMenu {
    /// The section's own page.
    pub home: MenuItem,
    /// In the order of their file names' numbers.
    pub items: Vec<MenuItem>,
}

fn section(writer: &Writer, entry: &Entry) -> Option<SectionMenu> {
    let edition = writer.edition;
    let home = edition.lineage(entry).filter(|above| above.kind == Kind::Page).last()?;
    let pages = edition.children(home.id).filter(|page| page.kind == Kind::Page && page.address.is_some());
    let items: Vec<MenuItem> = pages.map(|page| menu_item(writer, page, Some(entry))).collect();
    // Its own page is current only if it is shown itself.
    let home = MenuItem { current: home.id == entry.id, ..menu_item(writer, home, None) };
    (!items.is_empty()).then_some(SectionMenu { home, items })
}

fn page(writer: &Writer, entry: &Entry) -> PageView {
    PageView {
        title: writer.title(entry),
        lead: entry.page().map(|page| writer.opt(&page.lead)).unwrap_or_default(),
        body: writer.body(entry),
        section: section(writer, entry).filter(|_| entry.kind == Kind::Page),
        used_by: used_by(writer, entry),
    }
}

/// The easy-read version of a page.
#[derive(Serialize)]
pub(crate) struct EasyReadView {
    #[serde(flatten)]
    pub page: PageView,
    /// That page.
    pub whole: Option<LinkView>,
}

fn easy_read(writer: &Writer, entry: &Entry) -> EasyReadView {
    let whole = entry.parent.map(|whole| writer.link(writer.edition.entry(whole)));
    EasyReadView { page: page(writer, entry), whole }
}

/// What arenas, roles, units and situations have in common: a lead, facts, a text, and who refers to it.
#[derive(Serialize)]
pub(crate) struct FactsView {
    pub title: String,
    /// What it says about itself, in one line.
    pub lead: Html,
    pub facts: Vec<Fact>,
    pub body: Html,
    /// Who refers to it, by kind.
    pub used_by: Vec<LinkGroup>,
}

pub(super) fn facts_view<const N: usize>(
    writer: &Writer,
    entry: &Entry,
    lead: Html,
    facts: [Option<Fact>; N],
) -> FactsView {
    FactsView {
        title: writer.title(entry),
        lead,
        facts: facts.into_iter().flatten().collect(),
        body: writer.body(entry),
        used_by: used_by(writer, entry),
    }
}

/// Contacts with their number, hours and note: what one needs to call.
pub(super) fn contacts(writer: &Writer, whos: &[Who], from: &Entry) -> Vec<Html> {
    let contact_html = |who: &Who| match who {
        Who::Reference(reference) => match writer.edition.find(reference, &[Kind::Contact], Some(from)) {
            Some(entry) => contact_line(writer, entry),
            None => writer.who(who, from, &[Kind::Contact]),
        },
        Who::Words(prose) => writer.prose(prose),
    };
    whos.iter().map(contact_html).collect()
}

/// A tool: a file, a link, a form to print, or what its text says.
#[derive(Serialize)]
pub(crate) struct ToolView {
    #[serde(flatten)]
    pub common: FactsView,
    /// The theme's word for what it is: form, checklist …
    pub kind: String,
    /// What can be downloaded.
    pub file: Option<FileView>,
    /// The address, if it is on another site.
    pub link: String,
    /// Whether one must log in as staff.
    pub staff_only: bool,
    /// `None` if it has no fields, or if its text shows them itself.
    pub form: Option<FormView>,
}

/// A file to download.
#[derive(Serialize)]
pub(crate) struct FileView {
    pub url: String,
    /// «PDF», «DOCX».
    pub format: String,
    /// «120 kB».
    pub size: String,
}

pub(crate) fn tool(writer: &Writer, entry: &Entry) -> Option<ToolView> {
    let tool = entry.tool()?;
    let kind = tool.kind.map(|kind| writer.say(&format!("tool-{}", kind.name()))).unwrap_or_default();
    let audience = tool.audience.iter().map(|reader| writer.said(&format!("reader-{}", reader.name()))).collect();
    let facts = [
        fact(writer, "kind", vec![Html::text(&kind)]),
        fact(writer, "audience", audience),
        fact(writer, "settings", writer.references(&tool.settings, entry, &[Kind::Setting])),
        fact(writer, "filled-in-by", writer.parties(&tool.filled_in_by, entry)),
        fact(writer, "send-to", writer.whos(&tool.send_to, entry, &[Kind::Contact, Kind::Service, Kind::Role])),
    ];
    Some(ToolView {
        kind,
        common: facts_view(writer, entry, writer.opt(&tool.short), facts),
        file: tool.file.as_ref().map(|file| file_view(writer, &file.path)),
        link: tool.link.as_ref().map(|link| link.0.clone()).unwrap_or_default(),
        staff_only: tool.access == Some(Access::Staff),
        form: (tool.has_fields() && !shows(entry, Show::Fields)).then(|| show::form(writer, entry)),
    })
}

pub(super) fn file_view(writer: &Writer, path: &str) -> FileView {
    let bytes = writer.site.assets.iter().find(|asset| asset.path == path).map_or(0, |asset| asset.size);
    FileView { url: writer.file_url(path), format: extension(path).to_uppercase(), size: size(writer, bytes) }
}

/// The size of a file in words: «120 kB».
pub(crate) fn size(writer: &Writer, bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{} kB", bytes / 1000),
        _ => format!("{}{}{} MB", bytes / 1_000_000, writer.say("decimal-mark"), bytes % 1_000_000 / 100_000),
    }
}

/// A measure table.
#[derive(Serialize)]
pub(crate) struct MeasuresView {
    #[serde(flatten)]
    pub common: FactsView,
    pub measures: Vec<MeasureView>,
    /// The address of the same table as CSV.
    pub csv: String,
}

/// A row of a measure table.
#[derive(Serialize)]
pub(crate) struct MeasureView {
    /// Its anchor on the page.
    pub id: String,
    pub title: Html,
    pub description: Html,
    /// Everything else that is stated about it: for whom, when, by whom …
    pub facts: Vec<Fact>,
    /// `universal`, `selective`, `indicated`, or empty.
    pub prevention: String,
    /// The theme's word for that.
    pub prevention_word: String,
    /// A web address with more about it.
    pub link: String,
    /// On the page of all measures: the values it can be chosen by; else empty.
    pub values: Vec<String>,
}

pub(crate) fn measures(writer: &Writer, entry: &Entry) -> Option<MeasuresView> {
    let table = entry.measure_table()?;
    Some(MeasuresView {
        common: facts_view(writer, entry, writer.opt(&table.short), []),
        measures: (table.measures.iter().zip(entry.measure_anchors()))
            .map(|(measure, anchor)| measure_view(writer, measure, anchor, entry))
            .collect(),
        csv: writer.file_url(&super::super::files::dataset::measures_path(writer, entry)),
    })
}

/// A link to each measure of a table, at its row there; without words where it has no title.
pub(super) fn measure_links(writer: &Writer, table: &Entry) -> Vec<LinkView> {
    let measures = table.measure_table().map(|table| table.measures.as_slice()).unwrap_or_default();
    let link = |(measure, anchor): (&Measure, String)| LinkView {
        text: measure.title.as_ref().map(|title| title.text.clone()).unwrap_or_default(),
        lang: measure.title.as_ref().map(|title| writer.lang_of(title)).unwrap_or_default(),
        url: format!("{}#{anchor}", writer.page_of(table)),
        id: anchor,
    };
    measures.iter().zip(table.measure_anchors()).map(link).collect()
}

pub(super) fn measure_view(writer: &Writer, measure: &Measure, id: String, entry: &Entry) -> MeasureView {
    let prevention = measure.prevention.map(Prevention::name).unwrap_or_default();
    let facts = [
        fact(writer, "group", vec![writer.opt(&measure.group)]),
        fact(writer, "ages", vec![writer.opt_with_dash(&measure.ages)]),
        fact(writer, "levels", numbers(&measure.levels)),
        fact(writer, "arena", vec![writer.opt(&measure.arena)]),
        fact(writer, "service", writer.whos(&measure.service, entry, &[Kind::Service, Kind::Unit])),
        fact(writer, "measure-when", vec![writer.opt(&measure.when)]),
        fact(writer, "duration", vec![writer.opt(&measure.duration)]),
        fact(writer, "risk", vec![writer.opt_text(&measure.risk)]),
        fact(writer, "theme", vec![writer.opt_text(&measure.theme)]),
        fact(writer, "evidence", vec![writer.opt(&measure.evidence)]),
        fact(writer, "cost", vec![writer.opt(&measure.cost)]),
        fact(writer, "how", vec![writer.opt(&measure.how)]),
    ];
    let title = measure.title.as_ref();
    MeasureView {
        id,
        title: title.map(|title| writer.text(title)).unwrap_or_default(),
        description: writer.opt(&measure.description),
        facts: facts.into_iter().flatten().collect(),
        prevention: prevention.to_owned(),
        prevention_word: if prevention.is_empty() {
            String::new()
        } else {
            writer.say(&format!("prevention-{prevention}"))
        },
        link: measure.link.as_ref().map(|link| link.0.clone()).unwrap_or_default(),
        values: Vec::new(),
    }
}

/// Numbers as one item: «1, 2»; empty if there are none.
pub(crate) fn numbers(numbers: &[u32]) -> Vec<Html> {
    let shown: Vec<String> = numbers.iter().map(u32::to_string).collect();
    if shown.is_empty() { Vec::new() } else { vec![Html::text(&shown.join(", "))] }
}

fn arena(writer: &Writer, entry: &Entry) -> Option<FactsView> {
    let arena = entry.arena()?;
    let scope = [(arena.individual, "scope-individual"), (arena.system, "scope-system")];
    let scope = scope.into_iter().filter(|(yes, _)| *yes).map(|(_, key)| writer.said(key)).collect();
    let facts = [
        fact(writer, "mandate", vec![writer.opt(&arena.mandate)]),
        fact(writer, "scope", scope),
        fact(writer, "participants", writer.parties(&arena.participants, entry)),
        fact(writer, "frequency", vec![writer.opt(&arena.frequency)]),
        fact(writer, "procedure", vec![writer.opt(&arena.procedure)]),
        fact(writer, "consent", vec![writer.opt(&arena.consent)]),
        fact(writer, "agenda", writer.list(&arena.agenda)),
        fact(writer, "minutes", vec![writer.opt(&arena.minutes)]),
    ];
    Some(facts_view(writer, entry, writer.opt(&arena.short), facts))
}

fn role(writer: &Writer, entry: &Entry) -> Option<FactsView> {
    let role = entry.role()?;
    let facts = [
        fact(writer, "held-by", holders(writer, role, entry)),
        fact(writer, "levels", numbers(&role.levels)),
        fact(writer, "from", vec![writer.opt_text(&role.from)]),
        fact(writer, "tasks", writer.list(&role.tasks)),
        fact(writer, "ends-when", vec![writer.opt(&role.ends_when)]),
        fact(writer, "national", writer.list(&role.national)),
        fact(writer, "local", writer.list(&role.local)),
    ];
    Some(facts_view(writer, entry, writer.opt(&role.description), facts))
}

/// Who can hold a role.
pub(super) fn holders(writer: &Writer, role: &Role, entry: &Entry) -> Vec<Html> {
    let kinds = &[Kind::Role, Kind::Service, Kind::Contact, Kind::Unit];
    let held = role.held_by.iter().filter_map(|holder| {
        let who = writer.who(holder.who.as_ref()?, entry, kinds);
        Some(match &holder.text {
            Some(text) => html!("{}: {}", who, writer.prose(text)),
            None => who,
        })
    });
    held.collect()
}

/// A situation: how urgent it is, what to do first, and where to go from there.
#[derive(Serialize)]
pub(crate) struct SituationView {
    #[serde(flatten)]
    pub common: FactsView,
    /// `acute`, `today`, `soon`, `calm`, or empty.
    pub urgency: &'static str,
    /// The theme's word for that.
    pub urgency_word: String,
    /// The first thing to do.
    pub first: Html,
    /// Whether it is written for families alone: then the steps are what others do.
    pub family: bool,
    /// The steps and levels to begin with.
    pub steps: Vec<StepLink>,
}

/// A step to go to, and where in the guide it is: «Nivå 0, steg 4».
#[derive(Serialize)]
pub(crate) struct StepLink {
    pub link: LinkView,
    /// For a level, only its number.
    pub place: String,
}

fn situation(writer: &Writer, entry: &Entry) -> Option<SituationView> {
    let situation = entry.situation()?;
    let steps =
        situation.step.iter().filter_map(|step| writer.edition.find(step, &[Kind::Step, Kind::Level], Some(entry)));
    let family = entry.is_to_families();
    let place = |step: &Entry| {
        let level = step.parent.filter(|_| step.kind == Kind::Step);
        let level = level.map(|level| writer.named(writer.edition.entry(level))).unwrap_or_default();
        let parts = [level, writer.named(step)];
        writer.listed(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>())
    };
    let facts = [
        fact(writer, if family { "recognise" } else { "signs" }, writer.list(&situation.signs)),
        fact(writer, "ages", vec![writer.opt_with_dash(&situation.ages)]).filter(|_| !family),
        fact(writer, "tools", writer.whos(&situation.tools, entry, &[Kind::Tool])),
        fact(writer, "services", writer.whos(&situation.services, entry, &[Kind::Service])),
        fact(writer, "measures", writer.references(&situation.measures, entry, &[Kind::MeasureTable])),
    ];
    let SituationLink { urgency, urgency_word, .. } = situation_link(writer, entry);
    Some(SituationView {
        common: facts_view(writer, entry, writer.opt(&situation.short), facts),
        urgency,
        urgency_word,
        first: writer.opt(&situation.first),
        family,
        steps: steps.map(|step| StepLink { link: writer.link(step), place: place(step) }).collect(),
    })
}
