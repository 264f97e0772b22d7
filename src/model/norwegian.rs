//! Days and lengths of time as Norwegians write them, as they are to be written here.

use super::time::day;
use crate::content::letters::seen;

/// The first letters of the months, which no two share, in their order.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"];

/// `2026-11-26` for `26.11.2026`, `26. november 2026`, `26/11-2026` or `26.11.26`; `2026-11` for `nov. 2026`. `None` if a
/// part is missing, or there is no such day.
pub(super) fn in_iso(written: &str) -> Option<String> {
    let written = seen(written).to_lowercase();
    let is_between = |c: char| c.is_whitespace() || ".,/-–".contains(c);
    let parts: Vec<&str> = written.split(is_between).filter(|part| !part.is_empty()).collect();
    let number = |part: &str, most: usize| -> Option<u16> {
        if part.len() > most || !part.bytes().all(|byte| byte.is_ascii_digit()) { None } else { part.parse().ok() }
    };
    let month = |part: &str| -> Option<u16> {
        let named = || MONTHS.iter().position(|name| part.starts_with(name) && part.chars().all(char::is_alphabetic));
        number(part, 2).or_else(|| named().and_then(|at| u16::try_from(at + 1).ok()))
    };
    let year = |part: &str| match part.len() {
        4 => number(part, 4),
        2 => number(part, 2).map(|year| 2000 + year),
        _ => None,
    };
    match parts.as_slice() {
        [whole @ .., last_month, last_year] if whole.len() <= 1 => {
            // Two digits after a month may be a day as well.
            let last_year = if whole.is_empty() && last_year.len() < 4 { None } else { year(last_year) }?;
            let month = month(last_month)?;
            let first = whole.first().map_or(Some(1), |day| number(day, 2))?;
            let iso = format!("{last_year:04}-{month:02}-{first:02}");
            day(&iso)?;
            Some(if whole.is_empty() { iso[..7].to_owned() } else { iso })
        }
        _ => None,
    }
}

/// `14 d` for `14 dagar`, `2 w` for `2 uker`. `None` for anything else.
pub(super) fn as_period(written: &str) -> Option<String> {
    let written = seen(written).to_lowercase();
    let digits = written.bytes().take_while(u8::is_ascii_digit).count();
    let number: u16 = written.get(..digits)?.parse().ok()?;
    let unit = match written.get(digits..)?.trim().trim_end_matches('.') {
        "dag" | "dagar" | "dager" | "day" | "days" => "d",
        "veke" | "veker" | "uke" | "uker" | "week" | "weeks" => "w",
        "månad" | "månader" | "måned" | "måneder" | "mnd" | "month" | "months" => "m",
        "år" | "year" | "years" => "y",
        _ => return None,
    };
    Some(format!("{number} {unit}"))
}

#[cfg(test)]
mod tests {
    use super::{as_period, in_iso};

    #[test]
    fn a_day_is_known_however_it_is_written() {
        for written in ["26.11.2026", "26. november 2026", "26/11-2026", "26.11.26", "26 Nov. 2026", "26-11-2026"] {
            assert_eq!(in_iso(written).as_deref(), Some("2026-11-26"), "{written}");
        }
        assert_eq!(in_iso("nov 2026").as_deref(), Some("2026-11"));
        assert_eq!(in_iso("11/2026").as_deref(), Some("2026-11"));
        for none in ["1. juni", "31.02.2026", "i haust", "26.13.2026", "", "2026", "å.å.2026"] {
            assert_eq!(in_iso(none), None, "{none}");
        }
    }

    #[test]
    fn a_length_is_known_however_it_is_written() {
        assert_eq!(as_period("14 dagar").as_deref(), Some("14 d"));
        assert_eq!(as_period("2 uker").as_deref(), Some("2 w"));
        assert_eq!(as_period("3mnd.").as_deref(), Some("3 m"));
        assert_eq!(as_period("snart"), None);
    }
}
