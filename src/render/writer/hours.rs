//! Opening hours in the language of the page.

use serde::Serialize;

use super::Writer;
use crate::markup::{Html, capital};
use crate::model::{ALL_DAY, Contact, Day, Hours, Opening, Week};

/// Days with the same hours.
#[derive(Serialize)]
pub(crate) struct HoursRow {
    /// «Måndag–fredag».
    pub days: String,
    /// «08.00–15.30», «stengt».
    pub times: String,
}

impl Writer<'_> {
    /// Hours on one line: «Måndag–fredag 08.00–15.30, heilagdagar stengt», or as they are written. Whoever began with a capital
    /// meant them to.
    pub fn hours(&self, hours: &Hours) -> Html {
        let Some(week) = &hours.week else { return self.prose(&hours.words) };
        let mut rows: Vec<HoursRow> = Vec::new();
        for row in self.week(week) {
            // In a table holidays have a row of their own.
            match rows.last_mut().filter(|last| last.times == row.times) {
                Some(last) => last.days = self.listed(&[last.days.clone(), row.days]),
                None => rows.push(row),
            }
        }
        let rows: Vec<String> = rows.into_iter().map(|row| format!("{} {}", row.days, row.times)).collect();
        let line = Html::text(&self.listed(&rows));
        if hours.begins_with_capital() { line.capital() } else { line }
    }

    /// The line; empty if there is none.
    pub fn opt_hours(&self, hours: &Option<Hours>) -> Html {
        hours.as_ref().map(|hours| self.hours(hours)).unwrap_or_default()
    }

    /// When a contact answers, or that somebody always does; empty if nothing is said about it.
    pub fn hours_of(&self, contact: &Contact) -> Html {
        if contact.always_open { self.said("always-open") } else { self.opt_hours(&contact.hours) }
    }

    /// The same as rows of a table; none for hours of one row, which are a line.
    pub(crate) fn hours_rows(&self, hours: &Hours) -> Vec<HoursRow> {
        let rows = hours.week.as_ref().map(|week| self.week(week)).unwrap_or_default();
        let rows = if rows.len() > 1 { rows } else { Vec::new() };
        rows.into_iter().map(|row| HoursRow { days: capital(&row.days), ..row }).collect()
    }

    fn week(&self, week: &Week) -> Vec<HoursRow> {
        let row = |(days, openings): (Vec<Day>, &[Opening])| HoursRow {
            days: self.days(&days),
            times: match openings {
                [] => self.say("closed"),
                [all] if *all == ALL_DAY => self.say("always-open"),
                _ => self.listed(&openings.iter().map(|opening| self.opening(*opening)).collect::<Vec<_>>()),
            },
        };
        week.rows().into_iter().map(row).collect()
    }

    /// «måndag–fredag», «måndag, onsdag», «kvar dag».
    fn days(&self, days: &[Day]) -> String {
        if days == Day::WEEK {
            return self.say("every-day");
        }
        let name = |day: &Day| self.say(&format!("day-{}", day.name()));
        let follows = |day: &Day, next: &Day| *next as usize == *day as usize + 1 && *next != Day::Holiday;
        let runs = days.chunk_by(follows).flat_map(|run| match run {
            [first, _, .., last] => vec![format!("{}–{}", name(first), name(last))],
            few => few.iter().map(name).collect(),
        });
        self.listed(&runs.collect::<Vec<_>>())
    }

    /// Some words one after the other: «laurdag, søndag».
    pub fn listed(&self, words: &[String]) -> String {
        words.join(&self.between())
    }

    /// What stands between words that are one after the other: a comma, as the script has it.
    pub fn between(&self) -> String {
        format!("{} ", self.say("list-mark"))
    }

    fn opening(&self, (from, to): Opening) -> String {
        let mark = self.say("time-mark");
        let clock = |minutes: u16| format!("{:02}{mark}{:02}", minutes / 60, minutes % 60);
        format!("{}–{}", clock(from), clock(to))
    }
}
