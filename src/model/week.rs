//! A week of openings, and whether somebody answers at every hour of it.

use crate::content::choice;

choice::words! {
    /// A day of the week, or all public holidays; named as the theme's words for them end.
    Day {
        Monday "1",
        Tuesday "2",
        Wednesday "3",
        Thursday "4",
        Friday "5",
        Saturday "6",
        Sunday "7",
        Holiday "holiday",
    }
}

impl Day {
    /// From Monday to Sunday.
    pub const WEEK: &'static [Day] = Day::ALL.split_at(7).0;
}

/// From when to when, in minutes after midnight. Where the end is before the start it is on the next day.
pub type Opening = (u16, u16);

/// A day and night: from midnight to midnight.
pub const ALL_DAY: Opening = (0, 24 * 60);

/// The openings of each day that something is said about; none if it is closed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Week(Vec<(Day, Vec<Opening>)>);

impl Week {
    /// The days, with those that have the same openings together, in the order of the first of each.
    pub fn rows(&self) -> Vec<(Vec<Day>, &[Opening])> {
        let mut rows: Vec<(Vec<Day>, &[Opening])> = Vec::new();
        for (day, openings) in &self.0 {
            // Whether holidays are as other days is worth a line of its own.
            let alike = |(days, known): &&mut (Vec<Day>, &[Opening])| {
                *known == openings.as_slice() && (*day == Day::Holiday) == days.contains(&Day::Holiday)
            };
            match rows.iter_mut().find(alike) {
                Some((days, _)) => days.push(*day),
                None => rows.push((vec![*day], openings)),
            }
        }
        rows
    }

    /// The openings on a day; none if it is closed, or nothing is said about it.
    pub fn on(&self, day: Day) -> &[Opening] {
        self.0.iter().find(|(known, _)| *known == day).map_or(&[], |(_, openings)| openings)
    }

    /// Whether somebody answers at three in the night on any day.
    pub fn answers_at_night(&self) -> bool {
        let night = |(from, to): &Opening| minutes((*from, *to));
        let openings = self.0.iter().flat_map(|(_, openings)| openings);
        openings.map(night).any(|(from, to)| [NIGHT, NIGHT + DAY].iter().any(|night| (from..to).contains(night)))
    }

    /// Whether it says anything about public holidays.
    pub fn names_holidays(&self) -> bool {
        self.0.iter().any(|(day, _)| *day == Day::Holiday)
    }

    /// Adds what is said about a day; returns whether it goes together with what was said before.
    pub(super) fn add(&mut self, day: Day, openings: &[Opening]) -> bool {
        let Some((_, known)) = self.0.iter_mut().find(|(known, _)| *known == day) else {
            self.0.push((day, openings.to_vec()));
            self.0.sort();
            return true;
        };
        let end = |(from, to): Opening| if to <= from { to + ALL_DAY.1 } else { to };
        let meets = |one: &Opening| known.iter().any(|other| one.0 < end(*other) && other.0 < end(*one));
        if known.is_empty() || openings.is_empty() || openings.iter().any(meets) {
            return false;
        }
        known.extend(openings);
        known.sort_unstable();
        true
    }
}

const DAY: usize = 24 * 60;
const WEEK: usize = 7 * DAY;
/// Three o'clock.
const NIGHT: usize = 3 * 60;

/// From when to when, in minutes after midnight before Monday; the end may be in the week after.
type Hole = (usize, usize);

/// When none of some contacts answers in an ordinary week, the first hole first.
pub fn holes(weeks: &[&Week]) -> Vec<Hole> {
    unanswered(weeks, None)
}

/// When none of them answers because a Wednesday is a public holiday; none if one of them says nothing about those.
pub fn holes_at_holidays(weeks: &[&Week]) -> Vec<Hole> {
    match weeks.iter().all(|week| week.names_holidays()) {
        true => unanswered(weeks, Some(Day::Wednesday)),
        false => Vec::new(),
    }
}

fn unanswered(weeks: &[&Week], holiday: Option<Day>) -> Vec<Hole> {
    let mut answered = vec![false; WEEK];
    for week in weeks {
        for (at, day) in Day::WEEK.iter().enumerate() {
            let told = if Some(*day) == holiday { Day::Holiday } else { *day };
            for (from, to) in week.on(told) {
                let (from, to) = minutes((*from, *to));
                (from..to).for_each(|minute| answered[(at * DAY + minute) % WEEK] = true);
            }
        }
    }
    // Begun where somebody answers, no hole is cut in two by the end of the week.
    let Some(start) = answered.iter().position(|answered| *answered) else { return vec![(0, WEEK)] };
    let mut holes: Vec<Hole> = Vec::new();
    for minute in (start..start + WEEK).filter(|minute| !answered[minute % WEEK]) {
        match holes.last_mut().filter(|(_, end)| *end == minute) {
            Some((_, end)) => *end += 1,
            None => holes.push((minute, minute + 1)),
        }
    }
    for (from, to) in &mut holes {
        (*from, *to) = (*from % WEEK, *from % WEEK + (*to - *from));
    }
    holes.sort_unstable();
    holes
}

/// An opening that ends on the next day ends after the day's last minute.
fn minutes((from, to): Opening) -> (usize, usize) {
    (usize::from(from), usize::from(to) + if to <= from { DAY } else { 0 })
}

/// The day of a minute of the week, and the time on it in minutes.
pub fn day_and_time(minute: usize) -> (Day, usize) {
    (Day::WEEK[minute / DAY % 7], minute % DAY)
}

#[cfg(test)]
mod tests {
    use super::super::hours::week_of;
    use super::*;

    fn told(written: &[&str], find: fn(&[&Week]) -> Vec<Hole>) -> String {
        let weeks: Vec<Week> = written.iter().filter_map(|written| week_of(written)).collect();
        let clock = |minute: usize| {
            let (day, time) = day_and_time(minute);
            format!("{} {:02}{:02}", day.name(), time / 60, time % 60)
        };
        let holes = find(&weeks.iter().collect::<Vec<_>>());
        holes.into_iter().map(|(from, to)| format!("{}-{}", clock(from), clock(to))).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn hours_that_nobody_answers_are_found() {
        let office = "Måndag–fredag 08.00–15.30, heilagdagar stengt";
        for (watch, wanted) in [
            ("Måndag–fredag 15.30–08.00, helg og heilagdag heile døgnet", "1 0000-1 0800"),
            ("Måndag–fredag 00–08 og 15.30–24, helg og heilagdag heile døgnet", ""),
            ("Kvar dag 15.30–08.00", "6 0800-6 1530; 7 0800-7 1530"),
            ("Måndag–torsdag 15.30–08.00", "5 1530-1 0800"),
            ("Kvar dag heile døgnet", ""),
        ] {
            assert_eq!(told(&[office, watch], holes), wanted, "{watch}");
        }
        assert_eq!(told(&["Måndag stengt"], holes), "1 0000-1 0000");
    }

    #[test]
    fn a_holiday_may_leave_a_hole_that_a_week_has_not() {
        let office = "Måndag–fredag 08.00–15.30, heilagdagar stengt";
        for (watch, wanted) in [
            ("Måndag–fredag 15.30–08.00, helg heile døgnet, måndag 00–08", ""),
            ("Måndag–fredag 00–08 og 15.30–24, helg og heilagdag heile døgnet", ""),
            ("Måndag–fredag 00–08 og 15.30–24, helg heile døgnet, heilagdag 10–24", "3 0000-3 1000"),
        ] {
            assert_eq!(told(&[office, watch], holes_at_holidays), wanted, "{watch}");
        }
    }
}
