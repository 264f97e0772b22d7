//! Days, lengths of time, and when something in a plan happens.

use crate::content::letters::seen;
use crate::content::value::{Node, Value};
use crate::model::fields::{Read, Reading};

use super::value::{expect, invalid};

/// A day of the calendar.
pub type Date = jiff::civil::Date;

impl Read for Date {
    const TYPE: &'static str = "type-date";

    fn read(node: &Node, reading: &Reading) -> Option<Date> {
        let written = as_written(node, reading, Self::TYPE)?;
        let date = day(written);
        if date.is_none() {
            invalid(node, reading, Self::TYPE, written);
        }
        date
    }
}

/// A day or time as it is written, or a finding that something else is. `12.3` is a number to TOML.
fn as_written<'a>(node: &'a Node, reading: &Reading<'a>, expected: &str) -> Option<&'a str> {
    match &node.value {
        Value::Text(written) | Value::Date(written) => Some(written),
        Value::Float(_) => Some(reading.sources.slice(node.span)),
        _ => expect(node, reading, expected, None),
    }
}

/// A date as people write it in TOML: `2026-03-15`.
pub fn day(written: &str) -> Option<Date> {
    let written = written.trim();
    let digits =
        |at: std::ops::Range<usize>| written.get(at).is_some_and(|part| part.bytes().all(|b| b.is_ascii_digit()));
    let shaped = written.len() == 10 && digits(0..4) && digits(5..7) && digits(8..10);
    if shaped { written.parse().ok() } else { None }
}

/// A length of time in whole days, weeks, months or years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Period {
    /// `same day`.
    SameDay,
    /// `14 d`.
    Days(u16),
    /// `1 w`.
    Weeks(u16),
    /// `3 m`.
    Months(u16),
    /// `1 y`.
    Years(u16),
}

impl Period {
    /// The day this long after `start`; the last possible day if the calendar ends before it.
    pub fn after(self, start: Date) -> Date {
        let span = match self {
            Period::SameDay => jiff::Span::new(),
            Period::Days(n) => jiff::Span::new().days(n),
            Period::Weeks(n) => jiff::Span::new().weeks(n),
            Period::Months(n) => jiff::Span::new().months(n),
            // The calendar ends before this; a longer span can't be made.
            Period::Years(n) => jiff::Span::new().years(n.min(9_999)),
        };
        start.saturating_add(span)
    }

    /// As ISO 8601 writes it: `P14D`, `P3M`.
    pub fn in_iso(self) -> String {
        match self {
            Period::SameDay => "P0D".to_owned(),
            Period::Days(n) => format!("P{n}D"),
            Period::Weeks(n) => format!("P{n}W"),
            Period::Months(n) => format!("P{n}M"),
            Period::Years(n) => format!("P{n}Y"),
        }
    }

    /// How long it is, to compare it with others: in half hours, of which a month, a twelfth of 365¼ days, has a whole number.
    pub fn half_hours(self) -> u32 {
        match self {
            Period::SameDay => 0,
            Period::Days(n) => 48 * u32::from(n),
            Period::Weeks(n) => 7 * 48 * u32::from(n),
            Period::Months(n) => 1_461 * u32::from(n),
            Period::Years(n) => 12 * 1_461 * u32::from(n),
        }
    }

    fn parse(written: &str) -> Option<Period> {
        let written = &*seen(written);
        if written == "same day" {
            return Some(Period::SameDay);
        }
        let digits = written.bytes().take_while(u8::is_ascii_digit).count();
        let number = written.get(..digits)?.parse().ok()?;
        match written.get(digits..)?.trim() {
            "d" => Some(Period::Days(number)),
            "w" => Some(Period::Weeks(number)),
            "m" => Some(Period::Months(number)),
            "y" => Some(Period::Years(number)),
            _ => None,
        }
    }
}

impl Read for Period {
    const TYPE: &'static str = "type-period";

    fn read(node: &Node, reading: &Reading) -> Option<Period> {
        let written = expect(node, reading, Self::TYPE, node.as_text())?;
        let period = Period::parse(written);
        if period.is_none() {
            invalid(node, reading, Self::TYPE, written);
        }
        period
    }
}

/// When something in a plan happens: a day, a month, or from one to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct When {
    /// The first day or month.
    pub start: Moment,
    /// `None` if its end is not known (`2017-10/..`).
    pub end: Option<Moment>,
}

/// A day or a whole month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// Four digits, as it is written; `None` for every year (`--11-29`).
    pub year: Option<i16>,
    /// 1 to 12.
    pub month: i8,
    /// 1 to 31; `None` for the whole month.
    pub day: Option<i8>,
}

impl Moment {
    fn parse(written: &str) -> Option<Moment> {
        let written = &*seen(written);
        // In a leap year, every day of a year is one.
        let (in_year, has_year) = match written.strip_prefix("--") {
            Some(rest) => (format!("2000-{rest}"), false),
            None => (written.to_owned(), true),
        };
        let year = |date: Date| has_year.then(|| date.year());
        if let Some(date) = day(&in_year) {
            return Some(Moment { year: year(date), month: date.month(), day: Some(date.day()) });
        }
        let first = day(&format!("{in_year}-01"))?;
        Some(Moment { year: year(first), month: first.month(), day: None })
    }

    /// What stands for it in a list by date: what has a year comes first; what is every year, from a month on.
    fn rank(self, first_month: i8) -> (bool, i16, i8, i8) {
        let month = if self.year.is_some() { self.month } else { (self.month - first_month).rem_euclid(12) };
        (self.year.is_none(), self.year.unwrap_or_default(), month, self.day.unwrap_or_default())
    }
}

impl When {
    /// Reads `2026-03-15`, `2026-03`, two of these with `/` between them, or `2026-03/..`; without a year `--03-15`, `--03` and two
    /// of these, which may go over the new year. `None` if the end comes before the start.
    pub fn parse(written: &str) -> Option<When> {
        match written.split_once('/') {
            None => Moment::parse(written).map(|start| When { start, end: Some(start) }),
            Some((start, "..")) => {
                Moment::parse(start).filter(|start| start.year.is_some()).map(|start| When { start, end: None })
            }
            Some((start, end)) => {
                let (start, end) = (Moment::parse(start)?, Moment::parse(end)?);
                // From the first day of the first month to the last day of the last.
                let day = |moment: Moment, other| (moment.year, moment.month, moment.day.unwrap_or(other));
                let is_right = match (start.year, end.year) {
                    (None, None) => true,
                    (Some(_), Some(_)) => day(start, 1) <= day(end, 31),
                    _ => false,
                };
                is_right.then_some(When { start, end: Some(end) })
            }
        }
    }

    /// Whether it is every year.
    pub fn is_yearly(self) -> bool {
        self.start.year.is_none()
    }

    /// Whether it lasts: longer than a day.
    pub fn is_period(self) -> bool {
        self.start.day.is_none() || self.end != Some(self.start)
    }

    /// What puts it into its place among others: by date, and what is every year from a month on (1 to 12).
    pub fn rank(self, first_month: i8) -> impl Ord {
        (self.start.rank(first_month), self.end.map(|end| end.rank(first_month)))
    }
}

impl Read for When {
    const TYPE: &'static str = "type-when";

    fn read(node: &Node, reading: &Reading) -> Option<When> {
        let written = as_written(node, reading, Self::TYPE)?;
        let when = When::parse(written);
        if when.is_none() {
            invalid(node, reading, Self::TYPE, written);
        }
        when
    }
}

#[cfg(test)]
mod tests {
    use super::When;

    #[test]
    fn a_plan_may_go_from_a_day_to_the_end_of_its_month() {
        for fine in
            ["2026-03-15", "2026-03", "2026-03-15/2026-03", "2026-03/2026-03-15", "2026-03/2026-03", "2026-03/.."]
        {
            assert!(When::parse(fine).is_some(), "{fine}");
        }
        for wrong in ["2026-03-15/2026-03-14", "2026-04/2026-03-31", "2026-04-01/2026-03", "2026-13", "../2026-03"] {
            assert_eq!(When::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_every_year_has_no_year_and_may_go_over_the_new_year() {
        for fine in ["--11-29", "--11", "--02-29", "--12/--01", "--12-20/--01-05", "--08-15/--08"] {
            assert!(When::parse(fine).is_some_and(When::is_yearly), "{fine}");
        }
        for wrong in ["--11-31", "--13", "--11/..", "--11-29/2026-11-30", "2026-11/--12", "--1-1", "-11-29", "--"] {
            assert_eq!(When::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_days_of_a_school_year_follow_each_other_from_august() {
        let mut days = ["--01-20", "--08-15", "2026-09-01", "--12", "--08", "2025-12-01", "--06"];
        days.sort_by_key(|day| When::parse(day).map(|when| when.rank(8)));
        assert_eq!(days, ["2025-12-01", "2026-09-01", "--08", "--08-15", "--12", "--01-20", "--06"]);
    }
}
