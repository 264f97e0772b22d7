//! A plan as a year wheel: a picture of twelve months, in which each thing that happens has its number in the list beside it.

use serde::Serialize;

use super::super::writer::Writer;
use crate::model::{Moment, PlanItem, When};

/// A year wheel. Its middle is (0, 0), and all of it is within 240 on each side.
#[derive(Serialize)]
pub(crate) struct WheelView {
    pub months: Vec<WheelMonth>,
    pub items: Vec<WheelItem>,
}

/// A month of a wheel.
#[derive(Serialize)]
pub(crate) struct WheelMonth {
    /// Short: «aug», or its number in scripts that have no short names.
    pub name: String,
    pub x: String,
    pub y: String,
    /// The line where it begins, as the path of an SVG.
    pub line: String,
}

/// What happens, in a wheel.
#[derive(Serialize)]
pub(crate) struct WheelItem {
    /// The same as in the list.
    pub number: usize,
    pub x: String,
    pub y: String,
    /// How long it lasts, as the path of an SVG; empty for a day.
    pub arc: String,
}

/// How far from the middle months begin and end, and their names are.
const INNER: f64 = 46.0;
const OUTER: f64 = 196.0;
const NAMES: f64 = 219.0;
/// How far from the middle things are: the first that has room is taken.
const RINGS: [f64; 4] = [172.0, 138.0, 104.0, 70.0];
/// How much room a number has.
const NUMBER: f64 = 31.0;

/// The wheel of a plan. `None` if it has too little for one, or so much that numbers would cover each other.
pub(super) fn wheel(writer: &Writer, items: &[&PlanItem], first_month: i8) -> Option<WheelView> {
    let dated: Vec<(usize, When)> =
        items.iter().enumerate().filter_map(|(at, item)| Some((at + 1, item.date?))).collect();
    if dated.len() < 2 {
        return None;
    }
    let mut taken: [Vec<PartOfTurn>; RINGS.len()] = Default::default();
    let items = dated.iter().map(|(number, when)| place(*number, PartOfTurn::of(*when, first_month), &mut taken));
    Some(WheelView { items: items.collect::<Option<Vec<_>>>()?, months: months(writer, first_month) })
}

fn months(writer: &Writer, first_month: i8) -> Vec<WheelMonth> {
    let month = |at: i8| {
        let number = (first_month - 1 + at).rem_euclid(12) + 1;
        let begins = f64::from(at) / 12.0;
        let (x, y) = point(begins + 1.0 / 24.0, NAMES);
        let (from, to) = (point(begins, INNER), point(begins, OUTER));
        WheelMonth {
            name: short_name(&writer.say(&format!("month-{number}")), number),
            line: format!("M{} {}L{} {}", from.0, from.1, to.0, to.1),
            x,
            y,
        }
    };
    (0..12).map(month).collect()
}

/// The first letters of a month's name; in scripts whose letters are joined, its number.
fn short_name(name: &str, number: i8) -> String {
    let letters: String = name.chars().take(3).collect();
    let is_separate = letters.chars().all(|c| matches!(c, '\0'..='\u{52f}') && c.is_alphabetic());
    if is_separate { letters.to_lowercase() } else { number.to_string() }
}

/// A part of a turn around the wheel, from 0 to 1, and longer if it goes over the beginning of the year.
#[derive(Clone, Copy)]
struct PartOfTurn {
    from: f64,
    to: f64,
}

impl PartOfTurn {
    fn of(when: When, first_month: i8) -> PartOfTurn {
        // Months are as long as each other here, and days a thirty-first of them.
        let at = |moment: Moment, day: i8| {
            let months = f64::from((moment.month - first_month).rem_euclid(12));
            (months + f64::from(moment.day.unwrap_or(day) - 1) / 31.0) / 12.0
        };
        let end = when.end.unwrap_or(when.start);
        let from = at(when.start, 1);
        let to = at(end, 32);
        let is_whole_year = when.start.year.zip(end.year).is_some_and(|(first, last)| {
            (i32::from(last) - i32::from(first)) * 12 + i32::from(end.month - when.start.month) >= 12
        });
        let over_new_year = if to < from { to + 1.0 } else { to };
        PartOfTurn { from, to: if is_whole_year { from + 1.0 } else { over_new_year } }
    }

    fn middle(self) -> f64 {
        f64::midpoint(self.from, self.to)
    }

    /// The same with room for a number around its middle, at a distance from the middle of the wheel.
    fn with_number(self, radius: f64) -> PartOfTurn {
        let half = NUMBER / 2.0 / (std::f64::consts::TAU * radius);
        PartOfTurn { from: self.from.min(self.middle() - half), to: self.to.max(self.middle() + half) }
    }

    fn overlaps(self, other: PartOfTurn) -> bool {
        [-1.0, 0.0, 1.0].iter().any(|turn| self.from + turn < other.to && other.from < self.to + turn)
    }
}

/// Finds room for something: in the outermost ring that has it; else for its number alone, a little before or after.
fn place(number: usize, turn: PartOfTurn, taken: &mut [Vec<PartOfTurn>; RINGS.len()]) -> Option<WheelItem> {
    let moved = (1..=8).flat_map(|step| [f64::from(step), f64::from(-step)]).map(|step| {
        let middle = turn.middle() + step * 0.008;
        (PartOfTurn { from: middle, to: middle }, false)
    });
    let tries = [(turn, turn.to > turn.from), (PartOfTurn { from: turn.middle(), to: turn.middle() }, false)];
    for (turn, is_drawn) in tries.into_iter().chain(moved) {
        for (ring, radius) in taken.iter_mut().zip(RINGS) {
            let room = turn.with_number(radius);
            if ring.iter().any(|other| other.overlaps(room)) {
                continue;
            }
            ring.push(room);
            let (x, y) = point(turn.middle(), radius);
            return Some(WheelItem { number, x, y, arc: if is_drawn { arc(turn, radius) } else { String::new() } });
        }
    }
    None
}

/// A part of a circle around the middle, as the path of an SVG.
fn arc(turn: PartOfTurn, radius: f64) -> String {
    let (x, y) = point(turn.from, radius);
    // Through its middle, since a whole circle has no end.
    let parts = [turn.middle(), turn.to].map(|turn| {
        let (x, y) = point(turn, radius);
        format!("A{radius} {radius} 0 0 1 {x} {y}")
    });
    format!("M{x} {y}{}", parts.concat())
}

/// A point at a part of a turn from the top, clockwise, with one digit after the point: the same on every machine.
fn point(turn: f64, radius: f64) -> (String, String) {
    let angle = (turn - 0.25) * std::f64::consts::TAU;
    let short = |value: f64| {
        let text = format!("{value:.1}");
        if text == "-0.0" { "0.0".to_owned() } else { text }
    };
    (short(angle.cos() * radius), short(angle.sin() * radius))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn(when: &str, first_month: i8) -> Option<(i64, i64)> {
        #[expect(clippy::cast_possible_truncation, reason = "a few hundred")]
        let days = |turn: f64| (turn * 372.0).round() as i64;
        let turn = PartOfTurn::of(When::parse(when)?, first_month);
        Some((days(turn.from), days(turn.to)))
    }

    #[test]
    fn months_are_where_the_year_of_the_plan_has_them() {
        assert_eq!(turn("--01", 1), Some((0, 31)));
        assert_eq!(turn("--08", 8), Some((0, 31)));
        assert_eq!(turn("--01-02", 8), Some((156, 156)));
        assert_eq!(turn("--07/--08", 8), Some((341, 403)));
        assert_eq!(turn("2026-12/2027-01", 1), Some((341, 403)));
        assert_eq!(turn("2026-03/2027-03", 1), Some((62, 434)));
        assert_eq!(turn("2026-03/..", 1), Some((62, 93)));
    }

    #[test]
    fn numbers_have_room_or_there_is_no_wheel() {
        let day = PartOfTurn { from: 0.1, to: 0.1 };
        let mut taken: [Vec<PartOfTurn>; RINGS.len()] = Default::default();
        let placed = (0..100).map(|number| place(number, day, &mut taken)).take_while(Option::is_some).count();
        assert!((12..40).contains(&placed), "{placed}");
        for ring in &taken {
            for (at, one) in ring.iter().enumerate() {
                assert!(ring[at + 1..].iter().all(|other| !one.overlaps(*other)));
            }
        }
    }

    #[test]
    fn a_month_has_a_short_name() {
        assert_eq!(short_name("september", 9), "sep");
        assert_eq!(short_name("вересня", 9), "вер");
        assert_eq!(short_name("سبتمبر", 9), "9");
    }
}
