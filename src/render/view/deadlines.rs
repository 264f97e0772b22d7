//! The page of deadlines: all of them in one line by their length, then in a table for each level and service.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::writer::{LinkView, Writer};
use super::listing::{ListingCommon, ListingView};
use super::show;
use crate::markup::{Html, capital};
use crate::model::{DeadlineOf, Entry, EntryId, Period, StatedDeadline};

/// The page of deadlines.
#[derive(Serialize)]
pub(crate) struct DeadlinesView {
    #[serde(flatten)]
    pub listing: ListingView<DeadlineGroup>,
    /// Those that have a length, the shortest first.
    pub line: Vec<DeadlineLength>,
    /// Those in words alone.
    pub in_words: Vec<DeadlinePoint>,
}

/// What must be done in the same time.
#[derive(Serialize)]
pub(crate) struct DeadlineLength {
    /// «Same dag», «14 dagar».
    pub length: String,
    /// At least one.
    pub points: Vec<DeadlinePoint>,
}

/// A deadline in the line of all.
#[derive(Serialize)]
pub(crate) struct DeadlinePoint {
    /// What must be done, in words without links.
    pub text: Html,
    /// The page of the step or service; empty if it has none.
    pub url: String,
    /// The level or service: «Nivå 0», «BUP».
    pub of: String,
    /// The language of that if it is not the page's; else empty.
    pub lang: String,
}

/// The deadlines of a level or a service.
#[derive(Serialize)]
pub(crate) struct DeadlineGroup {
    pub link: LinkView,
    /// Its anchor on the page.
    pub anchor: String,
    /// At least one.
    pub rows: Vec<DeadlineRow>,
    /// Which columns have something in them.
    pub has_from: bool,
    pub has_responsible: bool,
    pub has_set_by: bool,
}

/// A deadline, wherever it is written.
#[derive(Serialize)]
pub(crate) struct DeadlineRow {
    /// What must be done: a link to the step, or the service's own words.
    pub text: Html,
    /// «Innan 14 dagar frå samtykket er gitt»; never empty.
    pub limit: Html,
    /// The same without what it is counted from.
    pub length: Html,
    /// What it is counted from.
    pub from: Html,
    /// Who sees to it; empty in a table of what a service itself does.
    pub responsible: Vec<Html>,
    /// Who has set it: «lova», «kommunen».
    pub set_by: String,
}

pub(super) fn page(writer: &Writer, common: ListingCommon) -> DeadlinesView {
    let mut line: BTreeMap<u32, (Period, Vec<DeadlinePoint>)> = BTreeMap::new();
    let mut in_words = Vec::new();
    for entry in &writer.edition.entries {
        for stated in entry.stated_deadlines() {
            let told = point(writer, entry, &stated);
            match stated.length() {
                Some(length) => line.entry(length.half_hours()).or_insert((length, Vec::new())).1.push(told),
                None => in_words.push(told),
            }
        }
    }
    let length = |(length, points): (Period, Vec<DeadlinePoint>)| DeadlineLength {
        length: capital(&writer.period(length)),
        points,
    };
    DeadlinesView {
        listing: ListingView { common, items: groups(writer) },
        line: line.into_values().map(length).collect(),
        in_words,
    }
}

/// The level of a step; a service itself.
fn home<'a>(writer: &'a Writer, entry: &'a Entry) -> &'a Entry {
    entry.parent.filter(|_| entry.step().is_some()).map_or(entry, |level| writer.edition.entry(level))
}

fn point(writer: &Writer, entry: &Entry, stated: &StatedDeadline) -> DeadlinePoint {
    let home = home(writer, entry);
    let number = writer.named(home);
    let text = what(&writer.without_links(), entry, stated);
    DeadlinePoint {
        text: match stated.of {
            DeadlineOf::Link { who, text: Some(_) } => {
                let who = Html::join(&writer.without_links().parties(who, entry), &writer.between()).capital();
                Html::join([who, text].iter().filter(|part| !part.is_empty()), ": ")
            }
            _ => text,
        },
        url: writer.url_of(entry),
        lang: if number.is_empty() { writer.title_lang(home) } else { String::new() },
        of: if number.is_empty() { writer.title(home) } else { number },
    }
}

/// What must be done.
fn what(writer: &Writer, entry: &Entry, stated: &StatedDeadline) -> Html {
    let said = match stated.of {
        DeadlineOf::Step => writer.link_to(entry),
        DeadlineOf::Phase(phase) => show::phase_title(writer, entry, phase),
        DeadlineOf::Service { text, word } => {
            let word = word.map(|word| writer.text(word).capital());
            Html::join([word, text.map(|text| writer.prose(text))].iter().flatten(), ": ")
        }
        DeadlineOf::Link { text: Some(text), .. } => writer.prose(text),
        DeadlineOf::Link { text: None, who } => Html::join(&writer.parties(who, entry), &writer.between()),
    };
    said.capital()
}

/// All deadlines of an edition, by level and service.
pub(crate) fn groups(writer: &Writer) -> Vec<DeadlineGroup> {
    let mut groups: Vec<(EntryId, DeadlineGroup)> = Vec::new();
    for entry in &writer.edition.entries {
        let home = home(writer, entry);
        let all = entry.stated_deadlines();
        // Where others than the service itself must do something, it says of all who does it.
        let by_others = all.iter().any(|stated| matches!(stated.of, DeadlineOf::Link { .. }));
        for stated in &all {
            let row = row(writer, entry, stated, by_others);
            match groups.iter_mut().find(|(id, _)| *id == home.id) {
                Some((_, group)) => group.rows.push(row),
                None => groups.push((home.id, DeadlineGroup::of(writer, home, row))),
            }
        }
    }
    let groups = groups.into_iter().map(|(_, group)| DeadlineGroup {
        has_from: group.rows.iter().any(|row| !row.from.is_empty()),
        has_responsible: group.rows.iter().any(|row| !row.responsible.is_empty()),
        has_set_by: group.rows.iter().any(|row| !row.set_by.is_empty()),
        ..group
    });
    groups.collect()
}

impl DeadlineGroup {
    fn of(writer: &Writer, home: &Entry, row: DeadlineRow) -> DeadlineGroup {
        // Two guides may have levels of the same name.
        let guide = home.parent.map(|guide| format!("{}-", writer.edition.entry(guide).name)).unwrap_or_default();
        DeadlineGroup {
            link: writer.step_or_level(home),
            anchor: format!("_{guide}{}", home.name),
            rows: vec![row],
            has_from: false,
            has_responsible: false,
            has_set_by: false,
        }
    }
}

fn row(writer: &Writer, entry: &Entry, stated: &StatedDeadline, by_others: bool) -> DeadlineRow {
    let from = stated.from.map(|from| writer.prose(from));
    let limit = |from: Option<Html>| {
        let limit = writer.time_limit(stated.within, stated.at_most, from);
        let words = stated.words.map(|words| writer.prose(words));
        Html::join([Some(limit).filter(|limit| !limit.is_empty()), words].iter().flatten(), ". ").capital()
    };
    DeadlineRow {
        text: what(writer, entry, stated),
        limit: limit(from.clone()),
        length: limit(None),
        from: from.unwrap_or_default(),
        responsible: match stated.of {
            DeadlineOf::Step => writer.parties(&writer.edition.responsible(entry), entry),
            DeadlineOf::Link { who, .. } => writer.parties(who, entry),
            _ if by_others => vec![writer.title_html(entry)],
            _ => Vec::new(),
        },
        set_by: stated.set_by.map(|by| writer.say(&format!("set-by-{}", by.name()))).unwrap_or_default(),
    }
}
