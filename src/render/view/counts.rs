//! How many measures there are: a table of counts, the gaps in it marked, and below it the measures of each cell.

use std::collections::BTreeSet;

use serde::Serialize;

use super::super::writer::{LinkView, Writer};
use super::entries::measure_links;
use super::index::alphabetical;
use super::listing::in_order;
use crate::content::markdown::words;
use crate::content::name::plain;
use crate::markup::capital;
use crate::model::{AgeBand, Ages, EntryId, Kind, Listing, Measure, Prevention, Text, Who};

/// A table of counts.
#[derive(Serialize)]
pub(crate) struct CountTable {
    /// What the rows and columns are.
    pub caption: String,
    /// Its anchor on the page.
    pub anchor: String,
    pub columns: Vec<CountHead>,
    pub groups: Vec<CountGroup>,
    /// The measures of its cells.
    pub lists: Vec<CountList>,
}

/// The head of a row, a column or a group of rows.
#[derive(Clone, Default, Serialize)]
pub(crate) struct CountHead {
    pub text: String,
    /// The language of the text if it is not the page's; else empty.
    pub lang: String,
    /// `universal`, `selective` or `indicated`; else empty.
    pub shape: &'static str,
}

/// Rows under a heading of their own.
#[derive(Serialize)]
pub(crate) struct CountGroup {
    /// Without words if the table has one group.
    pub head: CountHead,
    pub rows: Vec<CountRow>,
}

/// A row of a table of counts.
#[derive(Serialize)]
pub(crate) struct CountRow {
    pub head: CountHead,
    pub cells: Vec<CountCell>,
}

/// How many measures there are of a kind for somebody.
#[derive(Serialize)]
pub(crate) struct CountCell {
    pub count: usize,
    /// The anchor of its measures on the page.
    pub anchor: String,
    /// Its heads, for those who meet the link alone: «6–12 år, nivå 1, for alle».
    pub of: String,
}

/// The measures of several cells.
#[derive(Serialize)]
pub(crate) struct CountList {
    pub title: String,
    /// The language of the title if it is not the page's; else empty.
    pub lang: String,
    pub anchor: String,
    pub parts: Vec<CountPart>,
}

/// The measures of a cell.
#[derive(Serialize)]
pub(crate) struct CountPart {
    /// Without words for measures that none of the heads is for.
    pub head: CountHead,
    pub anchor: String,
    /// At least one, each linked to its row.
    pub measures: Vec<LinkView>,
}

/// A measure that is counted.
struct Counted<'a> {
    measure: &'a Measure,
    ages: Option<Ages>,
    link: LinkView,
    services: Vec<Doer>,
}

/// Who is responsible for a measure.
#[derive(Clone, PartialEq)]
enum Doer {
    Entry(EntryId),
    Words(String),
}

/// What rows or columns divide measures by.
struct Axis<'a> {
    /// Its part of anchors; empty for all measures.
    name: String,
    head: CountHead,
    has: Box<dyn Fn(&Counted) -> bool + 'a>,
}

impl<'a> Axis<'a> {
    fn new(name: impl Into<String>, text: String, has: impl Fn(&Counted) -> bool + 'a) -> Axis<'a> {
        Axis { name: name.into(), head: CountHead { text, ..CountHead::default() }, has: Box::new(has) }
    }
}

/// The measures of a site, counted.
#[derive(Serialize)]
pub(crate) struct MeasureCounts {
    /// By age, level and kind of prevention.
    pub by_age: CountTable,
    /// By theme and service, or by risk if the measures have no themes; `None` if they have neither.
    pub by_theme: Option<CountTable>,
    /// The services that are responsible for none.
    pub without: Vec<LinkView>,
}

/// Counts the measures of an edition; `None` if there are none.
pub(super) fn counts(writer: &Writer) -> Option<MeasureCounts> {
    let all = all_counted(writer);
    if all.is_empty() {
        return None;
    }
    let by_theme = by_theme(writer, &all);
    let is_idle = |id: EntryId| all.iter().all(|one| !one.services.contains(&Doer::Entry(id)));
    let services = writer.edition.of(Kind::Service).filter(|service| is_idle(service.id));
    let without = services.filter(|_| by_theme.is_some()).map(|service| writer.link(service)).collect();
    Some(MeasureCounts { by_age: by_age(writer, &all), by_theme, without })
}

fn all_counted<'a>(writer: &Writer<'a>) -> Vec<Counted<'a>> {
    let edition = writer.edition;
    let mut all = Vec::new();
    for entry in in_order(edition, Listing::Measures) {
        let table = entry.measure_table().map(|table| table.measures.as_slice()).unwrap_or_default();
        // Ages are read as they are written first: the words of another language for them may not be known.
        let first = writer.site.first().same(entry).and_then(|first| first.measure_table());
        for (at, (measure, link)) in table.iter().zip(measure_links(writer, entry)).enumerate() {
            let written = first.and_then(|first| first.measures.get(at)).unwrap_or(measure).ages.as_ref();
            let doer = |who: &Who| match who {
                Who::Words(prose) => Doer::Words(words(&prose.line)),
                Who::Reference(reference) => match edition.find(reference, &[Kind::Service, Kind::Unit], Some(entry)) {
                    Some(found) => Doer::Entry(found.id),
                    None => Doer::Words(reference.id.clone()),
                },
            };
            all.push(Counted {
                measure,
                ages: written.and_then(|ages| Ages::read(&ages.text)),
                link,
                services: measure.service.iter().map(doer).collect(),
            });
        }
    }
    all
}

/// A row or column for what says nothing of it, if there is such a measure.
fn unstated<'a>(
    writer: &Writer,
    all: &[Counted],
    key: &str,
    lacks: impl Fn(&Counted) -> bool + 'a,
) -> Option<Axis<'a>> {
    all.iter().any(&lacks).then(|| Axis::new("other", writer.say(key), lacks))
}

fn by_age(writer: &Writer, all: &[Counted]) -> CountTable {
    let is_for = |one: &Counted, band: AgeBand| one.ages.is_some_and(|ages| ages.reach(band));
    let is_shown = |band: &AgeBand| band.is_expected() || all.iter().any(|one| is_for(one, *band));
    let band = |band: AgeBand| {
        let (name, text) = match band.years() {
            None => ("before-birth".to_owned(), writer.say("ages-before-birth")),
            Some((first, Some(last))) => (format!("{first}-{last}"), format!("{first}–{last}")),
            Some((first, None)) => (format!("{first}-"), format!("{first}+")),
        };
        let text = band.years().map_or(text.clone(), |_| writer.words.say_with("ages-years", [("text", text.into())]));
        Axis::new(name, text, move |one| is_for(one, band))
    };
    let mut groups: Vec<Axis> = AgeBand::ALL.into_iter().filter(is_shown).map(band).collect();
    groups.extend(unstated(writer, all, "ages-unstated", |one| one.ages.is_none()));
    let mut rows = vec![Axis::new("", writer.say("status-all"), |_| true)];
    if all.iter().any(|one| one.measure.prevention.is_some()) {
        rows.extend(Prevention::ALL.iter().map(|kind| {
            let name = kind.name();
            let row =
                Axis::new(name, writer.say(&format!("prevention-{name}")), |one| one.measure.prevention == Some(*kind));
            Axis { head: CountHead { shape: name, ..row.head }, ..row }
        }));
    }
    let in_flow = writer.edition.of(Kind::Level).filter(|entry| entry.level().is_some_and(|level| !level.outside_flow));
    let numbers = in_flow.filter_map(|entry| entry.number);
    let numbers: BTreeSet<u32> = numbers.chain(all.iter().flat_map(|one| one.measure.levels.iter().copied())).collect();
    let word = capital(&writer.say("level"));
    let level = |number: u32| {
        Axis::new(number.to_string(), format!("{word} {number}"), move |one| one.measure.levels.contains(&number))
    };
    let mut columns: Vec<Axis> = numbers.into_iter().map(level).collect();
    columns.extend(unstated(writer, all, "levels-unstated", |one| one.measure.levels.is_empty()));
    let mut lists = Vec::new();
    for group in &groups {
        for column in &columns {
            let of_kinds = rows.iter().skip(1).filter_map(|row| part(all, [group, row, column]));
            let none = |one: &Counted| rows.iter().skip(1).all(|row| !(row.has)(one));
            let rest = Axis { name: "rest".to_owned(), head: CountHead::default(), has: Box::new(none) };
            let parts: Vec<CountPart> = of_kinds.chain(part(all, [group, &rest, column])).collect();
            lists.extend((!parts.is_empty()).then(|| CountList {
                title: heads(writer, [group, column]),
                lang: String::new(),
                anchor: anchor([group, column]),
                parts,
            }));
        }
    }
    table(writer, all, "status-by-age", (&groups, &rows, &columns), lists)
}

/// The themes or risks that measures name, by their words.
fn by_words<'a>(writer: &Writer, all: &'a [Counted], of: fn(&Measure) -> Option<&Text>) -> Vec<Axis<'a>> {
    let mut known: Vec<(String, String, Axis)> = Vec::new();
    for text in all.iter().filter_map(|one| of(one.measure)) {
        let name = plain(&text.text);
        if known.iter().all(|(other, ..)| *other != name) {
            let is_it = name.clone();
            let axis = Axis::new(format!("of-{name}"), text.text.clone(), move |one| {
                of(one.measure).is_some_and(|text| plain(&text.text) == is_it)
            });
            let head = CountHead { lang: writer.lang_of(text), ..axis.head };
            known.push((name, alphabetical(&text.text), Axis { head, ..axis }));
        }
    }
    known.sort_by(|(_, one, _), (_, other, _)| one.cmp(other));
    known.into_iter().map(|(.., axis)| axis).collect()
}

fn by_theme(writer: &Writer, all: &[Counted]) -> Option<CountTable> {
    let of_theme: fn(&Measure) -> Option<&Text> = |measure| measure.theme.as_ref();
    let of_risk: fn(&Measure) -> Option<&Text> = |measure| measure.risk.as_ref();
    let ways = [("status-by-theme", "themes-unstated", of_theme), ("status-by-risk", "risks-unstated", of_risk)];
    let (caption, lacking, of) = ways.into_iter().find(|(.., of)| all.iter().any(|one| of(one.measure).is_some()))?;
    let mut rows = by_words(writer, all, of);
    rows.extend(unstated(writer, all, lacking, move |one| of(one.measure).is_none()));
    let mut doers: Vec<Doer> = Vec::new();
    for doer in all.iter().flat_map(|one| &one.services) {
        if !doers.contains(doer) {
            doers.push(doer.clone());
        }
    }
    let column = |(at, doer): (usize, Doer)| {
        let head = match &doer {
            Doer::Words(words) => CountHead { text: words.clone(), ..CountHead::default() },
            Doer::Entry(id) => {
                let entry = writer.edition.entry(*id);
                CountHead { text: writer.title(entry), lang: writer.title_lang(entry), ..CountHead::default() }
            }
        };
        let axis = Axis::new(format!("by-{}", at + 1), String::new(), move |one| one.services.contains(&doer));
        Axis { head, ..axis }
    };
    let mut columns: Vec<Axis> = doers.into_iter().enumerate().map(column).collect();
    columns.extend(unstated(writer, all, "services-unstated", |one| one.services.is_empty()));
    let whole = Axis::new("theme", String::new(), |_| true);
    let lists = rows.iter().map(|row| CountList {
        title: row.head.text.clone(),
        lang: row.head.lang.clone(),
        anchor: anchor([&whole, row]),
        parts: columns.iter().filter_map(|column| part(all, [&whole, row, column])).collect(),
    });
    let lists = lists.collect();
    Some(table(writer, all, caption, (&[whole], &rows, &columns), lists))
}

fn table(
    writer: &Writer,
    all: &[Counted],
    caption: &str,
    (groups, rows, columns): (&[Axis], &[Axis], &[Axis]),
    lists: Vec<CountList>,
) -> CountTable {
    let cell = |group: &Axis, row: &Axis, column: &Axis| CountCell {
        count: all.iter().filter(|one| [group, row, column].iter().all(|axis| (axis.has)(one))).count(),
        anchor: anchor([group, row, column]),
        of: heads(writer, [group, column, row]),
    };
    let row = |group: &Axis, row: &Axis| CountRow {
        head: row.head.clone(),
        cells: columns.iter().map(|column| cell(group, row, column)).collect(),
    };
    CountTable {
        caption: writer.say(caption),
        anchor: format!("_{caption}"),
        columns: columns.iter().map(|column| column.head.clone()).collect(),
        groups: groups
            .iter()
            .map(|group| CountGroup {
                head: group.head.clone(),
                rows: rows.iter().map(|one| row(group, one)).collect(),
            })
            .collect(),
        lists,
    }
}

/// The measures of a cell; `None` if it is empty.
fn part(all: &[Counted], [group, row, column]: [&Axis; 3]) -> Option<CountPart> {
    let measures = all.iter().filter(|one| [group, row, column].iter().all(|axis| (axis.has)(one)));
    let measures: Vec<LinkView> = measures.map(|one| one.link.clone()).collect();
    // By kind within an age and a level; by service within a theme.
    let head = if group.head.text.is_empty() { column.head.clone() } else { row.head.clone() };
    (!measures.is_empty()).then(|| CountPart { head, anchor: anchor([group, row, column]), measures })
}

fn anchor<const N: usize>(axes: [&Axis; N]) -> String {
    axes.iter().filter(|axis| !axis.name.is_empty()).map(|axis| format!("_{}", axis.name)).collect()
}

fn heads<const N: usize>(writer: &Writer, axes: [&Axis; N]) -> String {
    let texts = axes.iter().map(|axis| axis.head.text.clone());
    writer.listed(&texts.filter(|text| !text.is_empty()).collect::<Vec<_>>())
}
