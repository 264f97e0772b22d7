//! Views of documents on paper: what a template under `print/` gets.

use std::collections::BTreeMap;

use serde::Serialize;

use super::text::{FactNode, Node, ROOT, blocks, line, words};
use crate::markup::{Html, capital, mail_link};
use crate::model::{Colour, Entry, Kind, Listing, Purpose, Warning};
use crate::render::view::{Fact, entries, frame, front, guide, listing};
use crate::render::{Design, Writer, context_of, phone_link};

/// What stands on every document.
#[derive(Serialize)]
pub struct Paper {
    pub lang: String,
    pub title: String,
    pub site: String,
    pub municipality: String,
    pub logo: Option<Node>,
    pub primary: Ink,
    pub acute: Acute,
    /// What a copy for hearing says of itself; else empty.
    pub hearing: String,
    /// When it was last reviewed, and until when it holds; may be empty.
    pub reviewed: String,
    pub valid_to: String,
    /// Where it is on the web, and the same as a drawing of a QR code; empty for a site without an address.
    pub address: String,
    pub qr: String,
    /// Whether it is set for those who see badly.
    pub large: bool,
    /// The theme's words for templates.
    pub words: BTreeMap<&'static str, String>,
    pub content: PaperContent,
}

#[derive(Serialize)]
#[serde(untagged)]
pub enum PaperContent {
    Overview(Overview),
    Booklet(Booklet),
    Measures(Measures),
    HandOut(HandOut),
    Meeting(Box<MeetingSheet>),
}

/// A colour, what is read on it, and the same as a line on white paper.
#[derive(Serialize)]
pub struct Ink {
    pub fill: String,
    pub on: String,
    pub line: String,
}

impl Ink {
    pub fn of(colour: Colour) -> Ink {
        let line = colour.seen_on(Colour::WHITE, 3.0);
        Ink { fill: colour.to_string(), on: colour.ink().to_string(), line: line.to_string() }
    }
}

/// The acute warning in the voice of the document's reader.
#[derive(Serialize)]
pub struct Acute {
    pub text: Vec<Node>,
    /// The contacts that the text does not hold.
    pub contacts: Vec<Vec<Node>>,
    /// The short line to all, in plain words: for the foot of a page, where nothing can be a link.
    pub short: String,
}

impl Acute {
    fn of(writer: &Writer, warning: &Warning) -> Acute {
        let text = |warning: &Warning| {
            let mut text = warning.words.map(|words| line(&writer.prose(words))).unwrap_or_default();
            // A last sentence that only leads on to a page («Read more») says nothing here.
            if let [before @ .., Node::Link { to, .. }] = text.as_slice()
                && to.starts_with(ROOT)
                && words(before).trim_end().ends_with(['.', '!', '?', ':'])
            {
                text.pop();
            }
            text
        };
        let numbers = |warning: &Warning| -> Vec<Vec<Node>> {
            frame::numbers(writer, warning).iter().map(|number| line(number)).collect()
        };
        let to_all = writer.edition.warning(None);
        let said = words(&text(&to_all)).trim().to_owned();
        let said = [vec![said], numbers(&to_all).iter().map(|number| words(number)).collect()].concat();
        Acute { text: text(warning), contacts: numbers(warning), short: said.join(" ") }
    }
}

/// The words of the theme that templates of documents use.
pub const WORDS: [&str; 31] = [
    "acute-label",
    "at-need",
    "outside-flow",
    "contents",
    "our-unit",
    "fact-bti-contact",
    "paper-page",
    "paper-on-web",
    "paper-reviewed",
    "paper-valid-to",
    "paper-date",
    "paper-place",
    "paper-present",
    "paper-name",
    "paper-role",
    "paper-child-says",
    "paper-agreed",
    "paper-what",
    "paper-who",
    "paper-by-when",
    "paper-next-meeting",
    "paper-not-stored",
    "paper-school-line",
    "paper-your-contact",
    "paper-take-part",
    "meeting",
    "phone",
    "paper-picture",
    "measure-what",
    "measure-whom",
    "measure-more",
];

/// A document's common parts around its content. `reader` has a voice of its own in the warning.
pub fn paper(writer: &Writer, design: &Design, title: String, warning: &Warning, content: PaperContent) -> Paper {
    let (edition, settings) = (writer.edition, &writer.edition.settings);
    let logo = settings.look.logo.as_ref().map(|logo| Node::Image {
        src: format!("{ROOT}{}", logo.path),
        alt: settings.look.logo_alt.as_ref().map(|alt| alt.text.clone()).unwrap_or_default(),
    });
    Paper {
        lang: edition.lang.clone(),
        title,
        site: edition.title.clone(),
        municipality: settings.name.as_ref().map(|name| name.text.clone()).unwrap_or_default(),
        logo,
        primary: Ink::of(design.primary(writer.site.first())),
        acute: Acute::of(writer, warning),
        hearing: if writer.site.purpose == Purpose::Hearing { writer.say("hearing") } else { String::new() },
        reviewed: String::new(),
        valid_to: String::new(),
        address: String::new(),
        qr: String::new(),
        large: false,
        words: WORDS.iter().map(|key| (*key, writer.say(key))).collect(),
        content,
    }
}

fn fact_node(fact: &Fact) -> FactNode {
    FactNode::new(line(&Html::text(&fact.label)), items(&fact.items))
}

/// One item as it is, several as a list.
fn items(items: &[Html]) -> Vec<Node> {
    match items {
        [one] => blocks(one),
        items => vec![Node::List { start: None, items: items.iter().map(|item| blocks(item)).collect() }],
    }
}

/// A fact with a word of the theme for its label; nothing where there is nothing to say.
fn labelled(writer: &Writer, key: &str, html: &[Html]) -> Option<FactNode> {
    let html: Vec<Html> = html.iter().filter(|item| !item.is_blank()).map(Html::capital).collect();
    let label = || line(&Html::text(&capital(&writer.say(key))));
    (!html.is_empty()).then(|| FactNode { label: label(), c: items(&html) })
}

/// What a template of the theme makes of a view, as blocks: what the page says, paper says in the same order.
fn through<T: Serialize>(writer: &Writer, template: &str, view: &T) -> Vec<Node> {
    blocks(&writer.fragment_of(template, context_of("page", view)))
}

/// A title in its language, where that is not the document's.
#[derive(Serialize)]
pub struct Titled {
    pub text: String,
    pub lang: String,
}

impl Titled {
    fn of(writer: &Writer, entry: &Entry, text: String) -> Titled {
        Titled { text, lang: writer.title_lang(entry) }
    }
}

/// The guide on one sheet.
#[derive(Serialize)]
pub struct Overview {
    pub guide: Titled,
    pub groups: Vec<Group>,
    /// The unit whose numbers stand on the sheet; empty where there is room to write them.
    pub unit: String,
    pub numbers: Vec<FactNode>,
}

#[derive(Serialize)]
pub struct Group {
    pub title: Vec<Node>,
    pub levels: Vec<Level>,
}

#[derive(Serialize)]
pub struct Level {
    pub number: String,
    pub title: String,
    pub lang: String,
    pub ink: Ink,
    pub short: Vec<Node>,
    pub services: Vec<Node>,
    pub outside_flow: bool,
    pub steps: Vec<Step>,
}

#[derive(Serialize)]
pub struct Step {
    pub number: Option<u32>,
    pub title: String,
    pub lang: String,
    pub only_if: bool,
}

fn ink_of(design: &Design, entry: &Entry) -> Ink {
    Ink::of(design.of_level(entry).unwrap_or(Colour::BLACK))
}

pub fn overview(writer: &Writer, design: &Design, entry: &Entry, unit: Option<&Entry>) -> Overview {
    let bare = writer.without_links();
    let mut levels = writer.edition.children(entry.id);
    let groups = guide::groups(&bare, entry, None).into_iter().map(|group| Group {
        title: line(&group.title),
        levels: group
            .levels
            .into_iter()
            .map(|column| Level {
                number: column.number,
                title: column.title,
                lang: column.lang,
                ink: levels.next().map_or_else(|| Ink::of(Colour::BLACK), |level| ink_of(design, level)),
                short: line(&column.short),
                // A bare number says nothing on a sheet.
                services: if column.services.has_letters() { line(&column.services) } else { Vec::new() },
                outside_flow: column.outside_flow,
                steps: column
                    .steps
                    .into_iter()
                    .map(|step| Step { number: step.number, title: step.title, lang: step.lang, only_if: step.only_if })
                    .collect(),
            })
            .collect(),
    });
    Overview {
        guide: Titled::of(writer, entry, writer.title(entry)),
        groups: groups.collect(),
        unit: unit.map(|unit| writer.title(unit)).unwrap_or_default(),
        numbers: numbers(writer, unit),
    }
}

/// Whom to call about a worry: at the unit, and the coordinating unit.
fn numbers(writer: &Writer, unit: Option<&Entry>) -> Vec<FactNode> {
    let edition = writer.edition;
    let mut numbers = Vec::new();
    if let Some(view) = unit.and_then(|unit| entries::unit(writer, unit)) {
        let told = ["leader", "bti-contact", "nurse", "ppt", "team"];
        numbers.extend(view.facts.iter().filter(|fact| told.contains(&fact.key)).map(fact_node));
    }
    let coordinating = edition.settings.coordinating_unit.as_ref();
    let contact = coordinating.and_then(|contact| edition.find(contact, &[Kind::Contact], None));
    numbers.extend(contact.and_then(|contact| {
        let phone = contact.contact()?.phone.as_ref().map(phone_link);
        let label = line(&writer.text(&contact.title));
        Some(FactNode { label, c: items(&[phone?]) })
    }));
    numbers
}

/// The whole guide, to be bound.
#[derive(Serialize)]
pub struct Booklet {
    /// What links in the booklet lead to; so it is with levels, steps, parts and their entries.
    pub id: String,
    pub guide: String,
    pub lang: String,
    pub lead: Vec<Node>,
    pub intro: Vec<Node>,
    pub levels: Vec<BookletLevel>,
    pub parts: Vec<Part>,
}

#[derive(Serialize)]
pub struct BookletLevel {
    pub id: String,
    /// «Nivå 2»; empty where it is the title.
    pub number: String,
    pub title: String,
    pub lang: String,
    pub ink: Ink,
    pub lead: Vec<Node>,
    pub body: Vec<Node>,
    pub steps: Vec<BookletStep>,
}

#[derive(Serialize)]
pub struct BookletStep {
    pub id: String,
    pub number: String,
    pub title: String,
    pub lang: String,
    pub lead: Vec<Node>,
    /// Who and by when.
    pub key: Vec<FactNode>,
    pub body: Vec<Node>,
}

/// What belongs to the guide, at the end of the booklet.
#[derive(Serialize)]
pub struct Part {
    pub id: String,
    pub title: String,
    pub entries: Vec<PartEntry>,
    /// Of a part that has no entries of its own: the word list.
    pub body: Vec<Node>,
}

#[derive(Serialize)]
pub struct PartEntry {
    pub id: String,
    pub title: Vec<Node>,
    pub body: Vec<Node>,
}

impl Booklet {
    /// The addresses of all that has a place of its own in the booklet.
    pub fn places(&self) -> impl Iterator<Item = &str> {
        let levels =
            self.levels.iter().flat_map(|level| [&level.id].into_iter().chain(level.steps.iter().map(|s| &s.id)));
        let parts = self.parts.iter().flat_map(|part| [&part.id].into_iter().chain(part.entries.iter().map(|e| &e.id)));
        let all = [&self.id].into_iter().chain(levels).chain(parts);
        all.map(String::as_str).filter(|id| !id.is_empty())
    }
}

fn id_of(entry: &Entry) -> String {
    entry.address.clone().unwrap_or_default()
}

pub fn booklet(writer: &Writer, design: &Design, entry: &Entry) -> Option<Booklet> {
    let edition = writer.edition;
    let number = |entry: &Entry| {
        let number = writer.numbered(entry);
        if number == writer.title(entry) { String::new() } else { number }
    };
    let step = |entry: &Entry| {
        let view = guide::step(&writer.deeper(2), entry)?;
        let key = [
            labelled(writer, "only-if", std::slice::from_ref(&view.only_if)),
            labelled(writer, "fact-responsible", &view.responsible),
            labelled(writer, "deadline", std::slice::from_ref(&view.deadline)),
        ];
        Some(BookletStep {
            id: id_of(entry),
            number: number(entry),
            title: writer.title(entry),
            lang: writer.title_lang(entry),
            lead: line(&view.what),
            key: key.into_iter().flatten().collect(),
            body: through(writer, "paper/step.html", &view),
        })
    };
    let level = |entry: &Entry| {
        let view = guide::level(&writer.deeper(1), entry)?;
        Some(BookletLevel {
            id: id_of(entry),
            number: number(entry),
            title: writer.title(entry),
            lang: writer.title_lang(entry),
            ink: ink_of(design, entry),
            lead: line(&view.short),
            body: through(writer, "paper/level.html", &view),
            steps: edition.children(entry.id).filter_map(step).collect(),
        })
    };
    let view = guide::guide(&writer.deeper(0), entry)?;
    let parts = [tools(writer), services(writer), contacts(writer), glossary(writer)];
    Some(Booklet {
        id: id_of(entry),
        guide: writer.title(entry),
        lang: writer.title_lang(entry),
        lead: line(&view.short),
        intro: through(writer, "paper/guide.html", &view),
        levels: edition.children(entry.id).filter_map(level).collect(),
        parts: parts.into_iter().filter(|part| !part.entries.is_empty() || !part.body.is_empty()).collect(),
    })
}

/// The part that a listing of the site is in the booklet.
fn part(writer: &Writer, listing: Listing, entries: Vec<PartEntry>, body: Vec<Node>) -> Part {
    let page = writer.edition.listing(listing);
    let title = page.map(|page| writer.title(page)).unwrap_or_default();
    Part { id: page.map(id_of).unwrap_or_default(), title, entries, body }
}

/// What stands in the booklet of each entry of a listing: its title, and what `body` makes of it two ranks down.
fn each_of(writer: &Writer, listing: Listing, body: impl Fn(&Writer, &Entry) -> Option<Vec<Node>>) -> Part {
    let deeper = writer.deeper(2);
    let entry = |entry: &Entry| {
        let title = line(&writer.title_html(entry));
        Some(PartEntry { id: id_of(entry), title, body: body(&deeper, entry)? })
    };
    let entries = listing::in_order(writer.edition, listing);
    part(writer, listing, entries.into_iter().filter_map(entry).collect(), Vec::new())
}

fn tools(writer: &Writer) -> Part {
    each_of(writer, Listing::Tools, |deeper, tool| {
        Some(through(writer, "paper/tool.html", &entries::tool(deeper, tool)?))
    })
}

fn services(writer: &Writer) -> Part {
    each_of(writer, Listing::Services, |deeper, service| {
        Some(through(writer, "paper/service.html", &entries::service(deeper, service)?))
    })
}

/// Contacts by group.
fn contacts(writer: &Writer) -> Part {
    let group = |group: listing::ContactGroup| {
        let contact = |contact: &listing::ContactView| {
            let email = if contact.email.is_empty() { Html::default() } else { mail_link(&contact.email) };
            let told = [&contact.phone, &email, &contact.hours, &contact.note];
            let told = told.into_iter().filter(|told| !told.is_empty());
            FactNode { label: line(&contact.name), c: blocks(&Html::lines(told)) }
        };
        let items = group.contacts.iter().map(contact).collect();
        PartEntry { id: String::new(), title: line(&Html::text(&group.title)), body: vec![Node::Facts { items }] }
    };
    let entries = listing::contacts(writer).into_iter().map(group).collect();
    part(writer, Listing::Contacts, entries, Vec::new())
}

fn glossary(writer: &Writer) -> Part {
    let term =
        |term: listing::TermView| FactNode { label: line(&Html::join(&term.forms, ", ")), c: blocks(&term.text) };
    let items: Vec<FactNode> = listing::glossary(writer).into_iter().map(term).collect();
    let body = if items.is_empty() { Vec::new() } else { vec![Node::Facts { items }] };
    part(writer, Listing::Glossary, Vec::new(), body)
}

/// All measure tables.
#[derive(Serialize)]
pub struct Measures {
    pub lead: Vec<Node>,
    pub tables: Vec<MeasureTable>,
}

#[derive(Serialize)]
pub struct MeasureTable {
    pub title: String,
    pub lang: String,
    pub lead: Vec<Node>,
    pub body: Vec<Node>,
    pub rows: Vec<Measure>,
}

#[derive(Serialize)]
pub struct Measure {
    pub title: Vec<Node>,
    pub description: Vec<Node>,
    /// Universal, selective or indicated; its word stands beside it, since colour alone tells nothing.
    pub prevention: String,
    pub prevention_word: String,
    /// For whom, and the rest.
    pub whom: Vec<FactNode>,
    pub more: Vec<FactNode>,
}

pub fn measures(writer: &Writer) -> Measures {
    let edition = writer.edition;
    let overview = edition.listing(Listing::Measures);
    let table = |entry: &Entry| {
        let view = entries::measures(&writer.deeper(0), entry)?;
        let row = |measure: &entries::MeasureView| {
            let whom = ["group", "ages", "levels", "risk"];
            // The head of the column asks for whom; no cell asks it again.
            let answer = |fact: &Fact| match fact.key {
                "group" => FactNode::new(Vec::new(), items(&fact.items)),
                _ => fact_node(fact),
            };
            let (whom, mut more): (Vec<_>, Vec<_>) = measure.facts.iter().partition(|fact| whom.contains(&fact.key));
            more.sort_by_key(|fact| fact.key != "service");
            Measure {
                title: line(&measure.title),
                description: line(&measure.description),
                prevention: measure.prevention.clone(),
                prevention_word: measure.prevention_word.clone(),
                whom: whom.into_iter().map(answer).collect(),
                more: more.into_iter().map(fact_node).collect(),
            }
        };
        Some(MeasureTable {
            title: writer.title(entry),
            lang: writer.title_lang(entry),
            lead: line(&view.common.lead),
            body: blocks(&view.common.body),
            rows: view.measures.iter().map(row).collect(),
        })
    };
    Measures {
        lead: overview.and_then(|entry| entry.summary()).map(|lead| line(&writer.prose(lead))).unwrap_or_default(),
        tables: listing::in_order(edition, Listing::Measures).into_iter().filter_map(table).collect(),
    }
}

/// One sheet to give away.
#[derive(Serialize)]
pub struct HandOut {
    /// `relay-log` or `contacts`.
    pub about: &'static str,
    pub title: String,
    pub lead: Vec<Node>,
    pub body: Vec<Node>,
    pub groups: Vec<NumberGroup>,
}

/// Numbers that are looked for together.
#[derive(Serialize)]
pub struct NumberGroup {
    pub title: Vec<Node>,
    /// Whether these are the numbers for when there is danger now.
    pub emergency: bool,
    pub numbers: Vec<Number>,
}

#[derive(Serialize)]
pub struct Number {
    pub name: Vec<Node>,
    pub phone: Vec<Node>,
    pub hours: Vec<Node>,
    pub note: Vec<Node>,
}

/// What the relay log is: the page about it, without what is meant for employees.
pub fn relay_log(writer: &Writer, entry: &Entry) -> HandOut {
    let view = front::relay_log(&writer.deeper(0), entry);
    let body = writer.fragment(&entry.family_blocks(), entry, 0);
    HandOut { about: "relay-log", title: view.title, lead: line(&view.lead), body: blocks(&body), groups: Vec::new() }
}

/// Whom a family can call: all who have a number, but for the units, since the family's own is written by hand.
pub fn contact_sheet(writer: &Writer) -> HandOut {
    let overview = writer.edition.listing(Listing::Contacts);
    let lead = overview.and_then(Entry::summary).map(|lead| line(&writer.prose(lead))).unwrap_or_default();
    let number = |contact: &listing::ContactView| Number {
        name: line(&contact.name),
        phone: line(&contact.phone),
        hours: line(&contact.hours),
        note: line(&contact.note),
    };
    let group = |group: listing::ContactGroup| NumberGroup {
        title: line(&Html::text(&group.title)),
        emergency: group.whose == listing::ContactsFor::Emergency,
        numbers: group.contacts.iter().filter(|contact| !contact.phone.is_empty()).map(number).collect(),
    };
    let groups =
        listing::contacts(writer).into_iter().filter(|group| group.whose != listing::ContactsFor::Units).map(group);
    let groups = groups.filter(|group| !group.numbers.is_empty()).collect();
    HandOut { about: "contacts", title: writer.say("document-contacts"), lead, body: Vec::new(), groups }
}

/// A step's meeting, with space to write by hand.
#[derive(Serialize)]
pub struct MeetingSheet {
    pub guide: Titled,
    /// «Nivå 2: Samarbeid», «Steg 3: Hald samarbeidsmøte».
    pub level: Titled,
    pub step: Titled,
    /// Kind, purpose, deadline, who calls and attends.
    pub key: Vec<FactNode>,
    pub agenda: Vec<Vec<Node>>,
    pub agenda_title: String,
    pub consents: Vec<Vec<FactNode>>,
    pub consent_title: String,
    /// What the law says at each age, to the child: «Frå 15 år» and «Du må seie ja sjølv».
    pub ages: Vec<FactNode>,
    pub ages_title: String,
    /// How the child and the family take part; what is done where the child is absent.
    pub child: Vec<FactNode>,
    pub minutes: Vec<FactNode>,
}

pub fn meeting(writer: &Writer, entry: &Entry) -> Option<MeetingSheet> {
    let view = guide::step(&writer.without_links(), entry)?;
    let meeting = view.meeting?;
    let one = |key: &str, html: &Html| labelled(writer, key, std::slice::from_ref(html));
    let key = [
        one("meeting-kind", &meeting.kind),
        one("meeting-purpose", &meeting.purpose),
        one("deadline", &view.deadline),
        labelled(writer, "meeting-calls", &meeting.calls),
        labelled(writer, "meeting-attends", &meeting.attends),
    ];
    let consent = |consent: &guide::ConsentView| {
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
        agenda: meeting.agenda.iter().map(|point| line(point)).collect(),
        agenda_title: writer.say("fact-agenda"),
        consents: view.consents.iter().map(consent).collect(),
        consent_title: writer.say("consent"),
        ages: ages.collect(),
        ages_title: writer.edition.listing(Listing::Rights).map(|page| writer.title(page)).unwrap_or_default(),
        child: child.collect(),
        minutes: one("fact-minutes", &meeting.minutes).into_iter().collect(),
    })
}
