//! What office programs do to values on their own: `6-12` becomes a day in December, a long number loses its digits, a formula
//! fails.

use super::grid::{CellSort, GridCell};

/// What has become of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OfficeFault {
    /// It was made a date.
    Day,
    /// It lost digits.
    Digits,
    /// It lost the zero it begins with.
    Zero,
    /// A formula that fails.
    Formula,
    /// A formula that was never calculated.
    Uncalculated,
    /// It did not fit into its column.
    Narrow,
}

impl OfficeFault {
    /// The end of its message's key.
    pub(super) fn variant(self) -> &'static str {
        match self {
            OfficeFault::Day => "date",
            OfficeFault::Digits => "number",
            OfficeFault::Zero => "zero",
            OfficeFault::Formula => "formula",
            OfficeFault::Uncalculated => "uncalculated",
            OfficeFault::Narrow => "narrow",
        }
    }
}

/// What has become of the value of a cell, if anything. A plan is full of dates, and when something is done may be one.
pub(super) fn fault(cell: &GridCell, key: &str, in_plan: bool) -> Option<OfficeFault> {
    match &cell.sort {
        CellSort::Uncalculated => return Some(OfficeFault::Uncalculated),
        CellSort::Fault => return Some(OfficeFault::Formula),
        CellSort::Day(_) if in_plan => return None,
        CellSort::Day(day) => return (key != "when" || !day.full).then_some(OfficeFault::Day),
        CellSort::Plain => {}
    }
    let text = cell.text.trim();
    if text.len() > 1 && text.bytes().all(|byte| byte == b'#') {
        Some(OfficeFault::Narrow)
    } else if is_error(text) {
        Some(OfficeFault::Formula)
    } else if in_plan {
        None
    } else if is_short_day(text, key == "when") || (key != "when" && is_full_day(text)) {
        Some(OfficeFault::Day)
    } else if is_shortened(text) {
        Some(OfficeFault::Digits)
    } else if text == "2800" && key != "cost" {
        Some(OfficeFault::Zero)
    } else {
        None
    }
}

/// Whether a text is how a spreadsheet says that a formula fails, in any language: `#REF!`, `#I/T`, `#NAVN?`, `Err:502`.
fn is_error(text: &str) -> bool {
    if let Some(name) = text.strip_prefix('#') {
        let word = name.trim_end_matches(['!', '?']);
        let shaped = word.len() > 1 && word.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || "/_".contains(c));
        return shaped && (word.len() < name.len() || matches!(word, "N/A" | "I/T" | "N/D" | "GETTING_DATA"));
    }
    let number = ["Err:", "Feil:", "Error:"].iter().find_map(|start| text.strip_prefix(start));
    number.is_some_and(|number| number.len() == 3 && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The months as spreadsheets shorten them, in Norwegian, English, Danish, Swedish and German.
const MONTHS: [&str; 19] = [
    "jan", "feb", "mar", "mars", "mär", "apr", "mai", "may", "maj", "jun", "juni", "jul", "juli", "aug", "sep", "sept",
    "okt", "oct", "nov",
];

fn is_month(word: &str) -> bool {
    MONTHS.contains(&word) || matches!(word, "des" | "dec" | "dez")
}

/// Whether a text is a day and a month, or a month and a year, as a spreadsheet shortens them: `06.des`, `12.jun`, `Dec-06`,
/// `6. des`. Where people write of days themselves, only what nobody would write by hand: without a space.
fn is_short_day(text: &str, in_words: bool) -> bool {
    let lower = text.to_lowercase();
    if in_words && lower.contains(' ') {
        return false;
    }
    let parts: Vec<&str> = lower.split(['.', '-', '/', ' ']).filter(|part| !part.is_empty()).collect();
    let digits = |part: &str, most: usize| part.len() <= most && part.bytes().all(|byte| byte.is_ascii_digit());
    match parts.as_slice() {
        [day, month] if digits(day, 2) && is_month(month) => true,
        [month, year] if is_month(month) && (digits(year, 2) || year.len() == 4 && digits(year, 4)) => true,
        [day, month, year] => digits(day, 2) && is_month(month) && digits(year, 4),
        _ => false,
    }
}

/// Whether a text is a whole date, perhaps with a time: `06.12.2026`, `2026-12-06 00:00:00`, `12/6/26`.
fn is_full_day(text: &str) -> bool {
    let date = match text.split_once([' ', 'T']) {
        Some((date, time)) if time.contains(':') && time.bytes().all(|byte| b"0123456789:.".contains(&byte)) => date,
        Some(_) => return false,
        None => text,
    };
    norwegian_day(date).is_some() || ['-', '/', '.'].iter().any(|between| is_day_with(date, *between))
}

fn is_day_with(date: &str, between: char) -> bool {
    let parts: Vec<&str> = date.split(between).collect();
    let number =
        |part: &str, most: u32| part.len() <= 2 && part.parse().is_ok_and(|number: u32| (1..=most).contains(&number));
    let year = |part: &str| (part.len() == 4 || part.len() == 2) && part.bytes().all(|byte| byte.is_ascii_digit());
    match parts.as_slice() {
        [first, month, last] if first.len() == 4 => year(first) && number(month, 12) && number(last, 31),
        [first, second, last] => number(first, 31) && number(second, 31) && year(last),
        _ => false,
    }
}

/// Whether a text is a number that lost digits: `9,7E+07`.
fn is_shortened(text: &str) -> bool {
    let text = text.to_lowercase();
    text.split_once('e').is_some_and(|(number, power)| {
        let signed = power.strip_prefix('+');
        let power = signed.unwrap_or(power);
        number.starts_with(|c: char| c.is_ascii_digit())
            && number.chars().all(|c| c.is_ascii_digit() || c == ',' || c == '.')
            && (signed.is_some() || number.contains([',', '.']))
            && (1..=3).contains(&power.len())
            && power.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// `06.12.2026` as `2026-12-06`.
pub(super) fn norwegian_day(text: &str) -> Option<String> {
    let mut parts = text.trim().split('.');
    let mut number = |most: usize| {
        let part = parts.next()?.trim();
        (part.len() <= most).then(|| part.parse::<u32>().ok()).flatten()
    };
    let (day, month, year) = (number(2)?, number(2)?, number(4)?);
    let shaped = (1..=31).contains(&day) && (1..=12).contains(&month) && (1900..3000).contains(&year);
    (shaped && parts.next().is_none()).then(|| format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, key: &str) -> Option<&'static str> {
        fault(&GridCell::text(text), key, false).map(OfficeFault::variant)
    }

    #[test]
    fn what_a_spreadsheet_makes_of_values_is_recognised() {
        for text in ["06.des", "6. des", "Dec-06", "12.jun", "6-Dec", "Des.06", "jun.12", "06.12.2026", "2026-12-06"] {
            assert_eq!(told(text, "ages"), Some("date"), "{text}");
        }
        for text in ["2026-12-06 00:00:00", "12/6/2026", "06/12/26", "6-12-2026", "06.des.26", "6.12.26", "1-Mar-2026"]
        {
            assert_eq!(told(text, "ages"), Some("date"), "{text}");
        }
        for text in ["#REF!", "#N/A", "#I/T", "#NAVN?", "#NAME?", "#VERDI!", "#VALUE!", "#DIV/0!", "#TALL!", "Err:502"]
        {
            assert_eq!(told(text, "cost"), Some("formula"), "{text}");
        }
        for text in ["9,7E+07", "9.7E+07", "1,23457E+11", "9,7e7"] {
            assert_eq!(told(text, "cost"), Some("number"), "{text}");
        }
        assert_eq!(told("########", "cost"), Some("narrow"));
        for text in
            ["6-12", "6–12", "#", "#BarnOgUnge", "#SKULE", "2 mai-feiringar", "1E", "12.5", "mai", "0-1", "1.2.3.4"]
        {
            assert_eq!(told(text, "ages"), None, "{text}");
        }
        for text in ["12. jun", "06.12.2026", "juni", "veke 6-12"] {
            assert_eq!(told(text, "when"), None, "{text}");
        }
        assert_eq!(told("12.jun", "when"), Some("date"));
    }

    #[test]
    fn a_day_is_read_as_norwegians_write_it() {
        assert_eq!(norwegian_day("6.12.2026").as_deref(), Some("2026-12-06"));
        assert_eq!(norwegian_day("31.13.2026"), None);
        assert_eq!(norwegian_day("1.2.26"), None);
    }
}
