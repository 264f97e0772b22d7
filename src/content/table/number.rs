//! A number as its sheet shows it, in Norwegian: `25 %`, `1200,50 kr`, `8,5`, `06.12.2026`, `10:30`.

use jiff::civil::Date;

use super::format::section;
use super::grid::{CellDay, CellSort, GridCell};

/// A number as a cell with this format shows it.
pub(super) fn shown(value: f64, format: &str, from_1904: bool) -> GridCell {
    if !value.is_finite() {
        return GridCell::text(value.to_string());
    }
    let (section, value) = section(format, value);
    if section.is_empty() && !format.is_empty() {
        return GridCell::default();
    }
    match DateShape::of(section) {
        Some(shape) => date(value, &shape, from_1904).unwrap_or_else(|| GridCell::text(general(value))),
        None => GridCell::text(NumberShape::of(section).show(value)),
    }
}

/// A number without a format: as many digits as a cell has room for.
fn general(value: f64) -> String {
    if value.abs() >= 1e15 {
        return format!("{value:.5e}").replace('.', ",").replace('e', "E+");
    }
    let whole = format!("{:.0}", value.trunc().abs()).len();
    let text = format!("{value:.*}", 10_usize.saturating_sub(whole));
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    if text == "-0" { "0".to_owned() } else { text.replace('.', ",") }
}

/// How a format shows a number.
#[derive(Default)]
struct NumberShape {
    before: String,
    after: String,
    /// The places of the digits before the decimal mark, and what stands between them.
    whole: Vec<char>,
    decimals: usize,
    least_decimals: usize,
    grouped: bool,
    percent: bool,
    thousands: i32,
    /// Whether it is shown as without a format.
    general: bool,
}

impl NumberShape {
    fn of(section: &str) -> NumberShape {
        let mut shape = NumberShape { general: section.is_empty() || section == "@", ..NumberShape::default() };
        let section = section.replace("General", "@");
        let (mut chars, mut point, mut commas) = (section.chars().peekable(), false, 0);
        while let Some(c) = chars.next() {
            match c {
                '"' => chars.by_ref().take_while(|c| *c != '"').for_each(|c| shape.literal(c)),
                '\\' => chars.next().into_iter().for_each(|c| shape.literal(c)),
                '_' | '*' => drop(chars.next()),
                '[' => {
                    let inside: String = chars.by_ref().take_while(|c| *c != ']').collect();
                    let currency = inside.strip_prefix('$').unwrap_or_default();
                    currency.split('-').next().unwrap_or_default().chars().for_each(|c| shape.literal(c));
                }
                '0' | '#' | '?' if point => {
                    shape.decimals += 1;
                    shape.least_decimals = if c == '0' { shape.decimals } else { shape.least_decimals };
                    commas = 0;
                }
                '0' | '#' | '?' => {
                    shape.whole.append(&mut shape.after.chars().collect());
                    shape.after.clear();
                    shape.grouped |= commas > 0;
                    commas = 0;
                    shape.whole.push(c);
                }
                '.' => point = true,
                ',' => commas += 1,
                // Fractions and powers of ten are shown as plain numbers.
                '/' if !shape.whole.is_empty() => shape.general = true,
                'E' | 'e' if matches!(chars.peek(), Some('+' | '-')) => shape.general = true,
                '@' => shape.general = true,
                '%' => {
                    shape.percent = true;
                    if shape.after.is_empty() && !shape.whole.is_empty() {
                        shape.after.push(' ');
                    }
                    shape.literal('%');
                }
                c => shape.literal(c),
            }
        }
        shape.thousands = commas;
        shape.decimals = shape.decimals.min(15);
        shape.least_decimals = shape.least_decimals.min(15);
        shape
    }

    fn literal(&mut self, c: char) {
        if self.whole.is_empty() { self.before.push(c) } else { self.after.push(c) }
    }

    fn show(&self, value: f64) -> String {
        if self.general {
            return general(value);
        }
        if self.whole.is_empty() && self.decimals == 0 {
            return self.before.trim().to_owned();
        }
        let value = if self.percent { value * 100.0 } else { value } / 1000_f64.powi(self.thousands);
        let text = format!("{:.*}", self.decimals, value.abs());
        let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
        let mut decimals = decimals.to_owned();
        while decimals.len() > self.least_decimals && decimals.ends_with('0') {
            decimals.pop();
        }
        let is_zero = text.bytes().all(|byte| matches!(byte, b'0' | b'.'));
        let sign = if value < 0.0 && !is_zero { "-" } else { "" };
        let mark = if decimals.is_empty() { "" } else { "," };
        format!("{sign}{}{}{mark}{decimals}{}", self.before, self.placed(whole), self.after).trim().to_owned()
    }

    /// The digits before the decimal mark in their places, from the last: `# ## ## ##` is how phone numbers are written.
    fn placed(&self, whole: &str) -> String {
        let mut digits = whole.trim_start_matches('0').chars().rev().peekable();
        let mut back: Vec<char> = Vec::new();
        for (at, place) in self.whole.iter().enumerate().rev() {
            let more = digits.peek().is_some() || self.whole[..at].contains(&'0');
            match place {
                '0' => back.push(digits.next().unwrap_or('0')),
                '#' | '?' => back.extend(digits.next()),
                c if more => back.push(*c),
                _ => {}
            }
        }
        back.extend(digits);
        // In Norwegian, four digits are written without a space.
        if self.grouped && back.len() > 4 {
            let groups: Vec<String> = back.chunks(3).map(|group| group.iter().collect()).collect();
            back = groups.join("\u{a0}").chars().collect();
        }
        if back.is_empty() { "0".to_owned() } else { back.iter().rev().collect() }
    }
}

/// What of a day and a time a format shows.
#[derive(Default)]
struct DateShape {
    year: bool,
    month: bool,
    named: bool,
    day: bool,
    clock: bool,
    seconds: bool,
    /// Hours are counted on past a day.
    elapsed: bool,
}

impl DateShape {
    /// `None` if the format is for numbers.
    fn of(section: &str) -> Option<DateShape> {
        let mut shape = DateShape::default();
        let section = section.replace("AM/PM", "").replace("A/P", "");
        let mut chars = section.chars().peekable();
        // An `m` is minutes beside hours or seconds.
        let (mut after_hours, mut months) = (false, 0);
        while let Some(c) = chars.next() {
            match c.to_ascii_lowercase() {
                '"' => drop(chars.by_ref().take_while(|c| *c != '"').count()),
                '\\' | '_' | '*' => drop(chars.next()),
                '[' => {
                    let inside: String = chars.by_ref().take_while(|c| *c != ']').collect();
                    if !inside.is_empty() && inside.chars().all(|c| "hmsHMS".contains(c)) {
                        (shape.clock, shape.elapsed, after_hours) = (true, true, true);
                    }
                }
                'y' => shape.year = true,
                'd' => shape.day = true,
                'h' => (shape.clock, after_hours) = (true, true),
                's' => {
                    (shape.clock, shape.seconds) = (true, true);
                    months = 0;
                }
                'm' => {
                    let mut run = 1;
                    while chars.next_if(|c| c.eq_ignore_ascii_case(&'m')).is_some() {
                        run += 1;
                    }
                    if !after_hours {
                        months = run;
                    }
                    after_hours = false;
                }
                '0' | '#' | '?' | '@' if !shape.clock => return None,
                _ => {}
            }
            if months > 0 && !matches!(chars.peek(), Some(':' | 's' | 'S')) {
                (shape.month, shape.named) = (true, months > 2);
                months = 0;
            }
        }
        (shape.year || shape.month || shape.day || shape.clock).then_some(shape)
    }
}

const DAY: i64 = 24 * 60 * 60;

fn date(value: f64, shape: &DateShape, from_1904: bool) -> Option<GridCell> {
    if !(0.0..3_000_000.0).contains(&value) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "it is within the range that was just asked for")]
    let seconds = (value * 86_400.0).round() as i64;
    if shape.elapsed || !(shape.year || shape.month || shape.day) {
        let of_day = if shape.elapsed { seconds } else { seconds % DAY };
        return Some(GridCell::text(clock(of_day, shape.seconds)));
    }
    // Excel believes that 1900 was a leap year.
    let start = match (from_1904, seconds / DAY) {
        (true, _) => jiff::civil::date(1904, 1, 1),
        (false, 0..60) => jiff::civil::date(1899, 12, 31),
        (false, _) => jiff::civil::date(1899, 12, 30),
    };
    let day = start.checked_add(jiff::Span::new().days(seconds / DAY)).ok()?;
    Some(day_cell(day, seconds % DAY, shape))
}

fn clock(seconds: i64, with_seconds: bool) -> String {
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    match with_seconds {
        true => format!("{hours:02}:{minutes:02}:{:02}", seconds % 60),
        false => format!("{hours:02}:{minutes:02}"),
    }
}

const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];

fn day_cell(date: Date, seconds: i64, shape: &DateShape) -> GridCell {
    let month = usize::try_from(date.month() - 1).ok().and_then(|at| MONTHS.get(at)).copied().unwrap_or_default();
    let (day, year) = (date.day(), date.year());
    let mut text = match (shape.day, shape.month, shape.year) {
        (true, _, true) if !shape.named => format!("{day:02}.{:02}.{year:04}", date.month()),
        (true, _, true) => format!("{day}. {month} {year:04}"),
        (true, _, false) => format!("{day}. {month}"),
        (false, true, true) => format!("{month} {year:04}"),
        (false, true, false) => month.to_owned(),
        (false, false, _) => format!("{year:04}"),
    };
    let clock = shape.clock.then(|| clock(seconds, shape.seconds));
    if let Some(clock) = &clock {
        text = format!("{text} {clock}");
    }
    let iso = if shape.day { date.to_string() } else { format!("{year:04}-{:02}", date.month()) };
    GridCell { sort: CellSort::Day(Box::new(CellDay { iso, clock })), ..GridCell::text(text) }
}

/// A date as files state it: `2026-12-06`, `2026-12-06T10:30:00`.
pub(super) fn iso(written: &str) -> GridCell {
    stated(
        written,
        &DateShape { year: true, month: true, day: true, clock: written.contains('T'), ..DateShape::default() },
    )
    .unwrap_or_else(|| GridCell::text(written))
}

fn stated(written: &str, shape: &DateShape) -> Option<GridCell> {
    let (day, time) = written.trim().split_once('T').unwrap_or((written.trim(), ""));
    let day: Date = day.parse().ok()?;
    let mut parts = time.split(':').map(|part| part.get(..2).and_then(|part| part.parse::<i64>().ok()).unwrap_or(0));
    let seconds = [3600, 60, 1].iter().map(|unit| unit * parts.next().unwrap_or(0)).sum::<i64>();
    Some(day_cell(day, seconds.rem_euclid(DAY), shape))
}

/// A date that the file states, as the sheet shows it: whether with its year, its day, its time.
pub(super) fn iso_shown(written: &str, text: &str) -> GridCell {
    let (date, clock) = text
        .split_once(':')
        .map_or((text, false), |(before, _)| (before.trim_end_matches(|c: char| c.is_ascii_digit()), true));
    if date.trim().is_empty() {
        return GridCell::text(time_shown(text));
    }
    let named = date.chars().any(char::is_alphabetic);
    let numbers: Vec<&str> = date.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let has_year = numbers.len() > 2 || numbers.iter().any(|number| number.len() == 4) || (named && numbers.len() > 1);
    let day = numbers.len() > 2 || (numbers.len() == 2 && (named || !has_year)) || (numbers.len() == 1 && !has_year);
    let shape = DateShape { year: has_year, month: true, named, day, clock, ..DateShape::default() };
    stated(written, &shape).unwrap_or_else(|| GridCell::text(text))
}

/// A time of day that a sheet shows, in Norwegian: `01:30 PM` is `13:30`.
pub(super) fn time_shown(text: &str) -> String {
    let lower = text.trim().to_lowercase().replace('.', "");
    let half = [("am", 0), ("pm", 12)].iter().find_map(|(half, hours)| Some((lower.strip_suffix(half)?, hours)));
    let time = half.and_then(|(time, hours)| {
        let (hour, rest) = time.trim().split_once(':')?;
        let hour: u32 = hour.parse().ok().filter(|hour| (1..=12).contains(hour))?;
        Some(format!("{:02}:{rest}", hour % 12 + hours))
    });
    time.unwrap_or_else(|| text.to_owned())
}

/// A length of time as `OpenDocument` states it: `PT10H30M00S`.
pub(super) fn clock_of(written: &str) -> String {
    let mut seconds = 0_i64;
    let mut number = String::new();
    for c in written.chars() {
        let unit = match c {
            'H' => 3600,
            'M' => 60,
            'S' => 1,
            c => {
                number.push(c);
                continue;
            }
        };
        let digits: String = number.drain(..).filter(char::is_ascii_digit).take(6).collect();
        seconds += unit * digits.parse::<i64>().unwrap_or(0);
    }
    clock(seconds, false)
}

/// A number that a sheet shows, in Norwegian: an English program writes `1,200.50`.
pub(super) fn norwegian(shown: &str) -> String {
    let mut text = shown.trim().to_owned();
    if let Some(point) = text.rfind('.').filter(|point| text[point + 1..].starts_with(|c: char| c.is_ascii_digit()))
        && !text[point..].contains(',')
        && text.matches('.').count() == 1
    {
        text = text[..point].replace(',', "\u{a0}") + "," + &text[point + 1..];
    }
    match text.strip_suffix('%') {
        Some(number) if number.ends_with(|c: char| c.is_ascii_digit()) => format!("{number} %"),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(value: f64, format: &str) -> String {
        shown(value, format, false).text
    }

    #[test]
    fn numbers_are_shown_in_norwegian() {
        assert_eq!(text(0.25, "0%"), "25 %");
        assert_eq!(text(0.125, "0.0 %"), "12,5 %");
        assert_eq!(text(1200.5, "#,##0.00 \"kr\""), "1200,50 kr");
        assert_eq!(text(12_000.0, "\"kr\"\\ #,##0"), "kr 12\u{a0}000");
        assert_eq!(text(-12_000.0, "[$kr-414] #,##0;[Red]-[$kr-414] #,##0"), "-kr 12\u{a0}000");
        assert_eq!(text(1.0 / 3.0, "0.0"), "0,3");
        assert_eq!(text(1.0 / 3.0, ""), "0,333333333");
        assert_eq!(text(8.5, "General"), "8,5");
        assert_eq!(text(55_123_456.0, "00 00 00 00"), "55 12 34 56");
        assert_eq!(text(2800.0, "00000"), "02800");
        assert_eq!(text(200.0, "# ##0"), "200");
        assert_eq!(text(1200.0, "# ##0"), "1 200");
        assert_eq!(text(97_000_000.0, "0.00E+00"), "97000000");
        assert_eq!(text(1.25e17, ""), "1,25000E+17");
        assert_eq!(text(0.0, "0;-0;;@"), "");
        assert_eq!(norwegian("1,200.50 kr"), "1\u{a0}200,50 kr");
        assert_eq!((norwegian("25%"), norwegian("8,5")), ("25 %".to_owned(), "8,5".to_owned()));
    }

    #[test]
    fn days_and_times_are_shown_as_the_format_says() {
        assert_eq!(text(46_362.0, "dd.mm.yyyy"), "06.12.2026");
        assert_eq!(text(46_362.0, "d-mmm"), "6. desember");
        assert_eq!(text(46_362.0, "mmm-yy"), "desember 2026");
        assert_eq!(text(46_362.437_5, "dd/mm/yyyy hh:mm"), "06.12.2026 10:30");
        assert_eq!(text(0.4375, "h:mm"), "10:30");
        assert_eq!(text(0.4375, "h:mm:ss AM/PM"), "10:30:00");
        assert_eq!(text(1.0625, "[h]:mm"), "25:30");
        assert_eq!(text(46_362.0, "[$-414]d\\.\\ mmmm\\ yyyy"), "6. desember 2026");
        assert_eq!(clock_of("PT10H30M00S"), "10:30");
        for (shown, read) in [("01:30 PM", "13:30"), ("12:05:10 am", "00:05:10"), ("13.30", "13.30"), ("PM", "PM")] {
            assert_eq!(time_shown(shown), read, "{shown}");
        }
        assert_eq!(iso_shown("2026-12-06T13:30:00", "12/06/2026 01:30 PM").text, "06.12.2026 13:30");
        let iso = |shown: &str| match iso_shown("2026-12-06", shown).sort {
            CellSort::Day(day) => day.iso,
            sort => format!("{sort:?}"),
        };
        for shown in ["06.12.2026", "06.12", "6. des"] {
            assert_eq!(iso(shown), "2026-12-06");
        }
        assert_eq!(iso("desember 2026"), "2026-12");
    }
}
