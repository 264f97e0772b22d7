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
    /// A formula that stands as text.
    Written,
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
            OfficeFault::Written => "written",
            OfficeFault::Narrow => "narrow",
        }
    }
}

/// What has become of the value of a cell, if anything. A plan is full of dates, and when something is done may be one.
pub(super) fn fault(cell: &GridCell, key: &str, in_plan: bool) -> Option<OfficeFault> {
    let may_be_day = in_plan || key == "when";
    match &cell.sort {
        CellSort::Uncalculated => return Some(OfficeFault::Uncalculated),
        CellSort::Fault => return Some(OfficeFault::Formula),
        CellSort::Day(_) => return (!may_be_day).then_some(OfficeFault::Day),
        CellSort::Plain => {}
    }
    let text = cell.text.trim();
    if text.len() > 1 && text.bytes().all(|byte| byte == b'#') {
        Some(OfficeFault::Narrow)
    } else if is_error(text) {
        Some(OfficeFault::Formula)
    } else if is_formula(text) {
        Some(OfficeFault::Written)
    } else if in_plan {
        None
    } else if !may_be_day && is_day(text, matches!(key, "ages" | "levels")) {
        Some(OfficeFault::Day)
    } else if is_shortened(text) {
        Some(OfficeFault::Digits)
    } else if text == "2800" && key != "cost" {
        Some(OfficeFault::Zero)
    } else {
        None
    }
}

/// Whether a text is a formula as it is typed: `=B2`, `+A1`, `@SUM(A1:A9)`. A telephone number (`+47 …`) is none.
fn is_formula(text: &str) -> bool {
    let mut chars = text.chars();
    let (sign, rest) = (chars.next(), chars.as_str());
    let capitals = rest.len() - rest.trim_start_matches(|c: char| c == '$' || c.is_ascii_uppercase()).len();
    let (name, after) = rest.split_at(capitals);
    let calls = !name.is_empty() && after.starts_with('(');
    let digits = after.trim_start_matches('$');
    let after_digits = digits.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_place = (1..=5).contains(&name.len())
        && digits.len() > after_digits.len()
        && !after_digits.starts_with(|c: char| c.is_alphanumeric() || c == ' ' || c == '-' && sign == Some('-'));
    match sign {
        Some('=') => rest.starts_with(|c: char| c.is_alphanumeric() || "+-($\"'[{@#".contains(c)),
        Some('+' | '-') => calls || is_place,
        Some('@') => calls || ["SUM", "SUMMER", "IF", "HVIS"].contains(&rest),
        _ => false,
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
    number
        .map(str::trim_start)
        .is_some_and(|number| number.len() == 3 && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The months as spreadsheets shorten them, in Norwegian, English, Danish, Swedish and German.
const MONTHS: [&str; 22] = [
    "jan", "feb", "mar", "mars", "mär", "apr", "mai", "may", "maj", "jun", "juni", "jul", "juli", "aug", "sep", "sept",
    "okt", "oct", "nov", "des", "dec", "dez",
];

/// How the names of months begin that are longer, and how they end: `desember`, `December`.
const LONG_MONTHS: [(&str, &[&str]); 12] = [
    ("jan", &["uar", "uary"]),
    ("feb", &["ruar", "ruary"]),
    ("mar", &["ch"]),
    ("apr", &["il"]),
    ("jun", &["e"]),
    ("jul", &["y"]),
    ("aug", &["ust"]),
    ("sep", &["tember"]),
    ("okt", &["ober"]),
    ("oct", &["ober"]),
    ("nov", &["ember"]),
    ("de", &["sember", "cember"]),
];

/// How the days of the week begin, in Norwegian and English.
const WEEKDAYS: [&str; 12] = ["man", "tir", "tys", "ons", "tor", "fre", "lør", "lau", "søn", "sun", "mon", "tue"];

fn is_month(word: &str, in_full: bool) -> bool {
    let is_long = |(start, ends): &(&str, &[&str])| word.strip_prefix(start).is_some_and(|end| ends.contains(&end));
    MONTHS.contains(&word) || in_full && LONG_MONTHS.iter().any(is_long)
}

fn is_weekday(word: &str) -> bool {
    let is_long = ["dag", "day"].iter().any(|end| word.ends_with(end));
    let is_short =
        word.chars().count() == 3 && (WEEKDAYS.contains(&word) || matches!(word, "wed" | "thu" | "fri" | "sat"));
    is_long || is_short
}

/// Whether a text is a day, perhaps with a time, or a month in a year: `06.des`, `Dec-06`, `6. des`, `06.12.2026`,
/// `2026-12-06T00:00:00Z`. `in_full`, also as people write one: `søn. 6. desember 2026`, `December 6, 2026`.
fn is_day(text: &str, in_full: bool) -> bool {
    let lower = text.to_lowercase();
    let date = without_time(&lower);
    if is_full_day(date) {
        return true;
    }
    let parts = date.split(|c: char| c.is_whitespace() || ".,-/".contains(c)).filter(|part| !part.is_empty());
    let parts: Vec<&str> = parts.skip_while(|part| in_full && (is_weekday(part) || *part == "den")).collect();
    let number = |part: &str, most: usize| part.len() <= most && part.bytes().all(|byte| byte.is_ascii_digit());
    let year = |part: &str| number(part, 4) && part.len() != 3;
    let month = |part: &str| is_month(part, in_full);
    match parts.as_slice() {
        [day, name] if number(day, 2) && month(name) => true,
        [name, last] => month(name) && year(last),
        [day, name, last] if month(name) => number(day, 2) && year(last) || in_full && year(day) && number(last, 2),
        [name, day, last] => in_full && month(name) && number(day, 2) && year(last),
        _ => false,
    }
}

/// A text without the time of day that it ends with: `06.des.2026 00:00`, `2026-12-06T00:00:00Z`.
fn without_time(text: &str) -> &str {
    let bare = ["a.m.", "p.m.", "am", "pm"].iter().find_map(|half| text.strip_suffix(half)).unwrap_or(text).trim_end();
    let is_time = |time: &str| {
        let hours = time.bytes().take_while(u8::is_ascii_digit).count();
        let shaped = time.bytes().all(|byte| byte.is_ascii_digit() || b":.z+-".contains(&byte));
        (1..=2).contains(&hours) && shaped && time[hours..].starts_with([':', '.']) && time.len() > hours + 2
    };
    let is_date = |date: &str| date.contains(|c: char| c.is_ascii_digit());
    let parted = [" kl. ", " kl ", " ", "t"].iter().find_map(|between| bare.rsplit_once(between));
    parted.filter(|(date, time)| is_date(date) && is_time(time)).map_or(text, |(date, _)| date.trim_end_matches(','))
}

/// Whether a text is a whole date in numbers: `06.12.2026`, `2026-12-06`, `12/6/26`.
fn is_full_day(date: &str) -> bool {
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
        for text in
            ["#REF!", "#N/A", "#I/T", "#NAVN?", "#NAME?", "#VERDI!", "#VALUE!", "#DIV/0!", "#TALL!", "Feil: 502"]
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
        for text in ["12. jun", "12.jun", "sep.26", "1. september", "06.12.2026", "juni", "veke 6-12"] {
            assert_eq!(told(text, "when"), None, "{text}");
        }
    }

    #[test]
    fn days_as_people_and_programs_write_them_are_no_ages() {
        for text in [
            "6. desember",
            "desember 2006",
            "desember-06",
            "søn. 6. des. 2026",
            "søndag 6. desember 2026",
            "December 6, 2026",
            "Sunday, December 6, 2026",
            "06.des.2026 00:00",
            "01.06.2012 00.00",
            "2026-06-12T00:00:00Z",
            "12/6/2026 1:30 PM",
            "6. desember kl. 10.30",
            "2026 Dec 6",
            "6. juni 2012",
            "1. mars",
        ] {
            assert_eq!(told(text, "ages"), Some("date"), "{text}");
        }
        for text in
            ["desember", "6-12 månader", "under 6 år", "6.-7. trinn", "frå 6 år", "2 år og 6 md.", "0-6", "2006"]
        {
            assert_eq!(told(text, "ages"), None, "{text}");
        }
        for text in ["6. desember", "kvar mandag 10.30", "desember 2006"] {
            assert_eq!(told(text, "description"), None, "{text}");
        }
    }

    #[test]
    fn a_formula_that_stands_as_text_is_recognised() {
        for text in ["=SUM(B2:B2)", "=B2", "=1+2", "+A1", "-$A$1", "-A1*2", "@SUM", "@SUM(A1)", "+SUM(A1)", "=\"a\""] {
            assert_eq!(told(text, "cost"), Some("written"), "{text}");
        }
        for text in
            ["-", "=", "= gratis", "- gratis", "+47 57 00 40 01", "-15", "+B", "@kommune", "=)", "+ frukt", "-A1-nivå"]
        {
            assert_eq!(told(text, "cost"), None, "{text}");
        }
    }

    #[test]
    fn a_day_is_read_as_norwegians_write_it() {
        assert_eq!(norwegian_day("6.12.2026").as_deref(), Some("2026-12-06"));
        assert_eq!(norwegian_day("31.13.2026"), None);
        assert_eq!(norwegian_day("1.2.26"), None);
    }
}
