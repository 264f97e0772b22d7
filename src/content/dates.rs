//! Days and lengths of time as Norwegians write them, as they are to be written here.

use super::letters::seen;

/// The first letters of the months, which no two share, in their order.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"];

/// What stands for a year that is not written: whoever wrote the day knows which.
const BLANK_YEAR: &str = "20__";

/// A year in which that day may be: it has a 29th of February.
const LEAP_YEAR: u16 = 2000;

/// A day, a month or a time that somebody wrote in another form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenDate {
    /// `2026-11-26`, or `2026-11` for a month; without a year `20__-11-26`.
    pub first: String,
    /// The same for the end of a time.
    pub last: Option<String>,
    /// False if no year was written: it is left to be filled in.
    pub has_year: bool,
}

impl WrittenDate {
    /// `26.11.2026`, `26. november 2026`, `26/11-2026`, `26.11.26`, `nov. 2026`, `1.–3. mars 2026`, `mars til mai 2026`,
    /// `2026-3-1`. `None` if there is no such day.
    pub fn read(written: &str) -> Option<WrittenDate> {
        let written = seen(written).to_lowercase();
        if let Some(parts) = DateParts::read(&written) {
            // `6-12` may be ages.
            let is_day = |c: char| "./".contains(c) || c.is_alphabetic();
            if parts.year.is_none() && !written.contains(is_day) {
                return None;
            }
            return Some(WrittenDate { first: parts.iso()?, last: None, has_year: parts.year.is_some() });
        }
        let marks = written.char_indices().filter(|(_, c)| "-–—".contains(*c)).map(|(at, c)| (at, c.len_utf8()));
        let words = written.match_indices(" til ").map(|(at, word)| (at, word.len()));
        marks.chain(words).find_map(|(at, length)| {
            let last = DateParts::read(&written[at + length..])?;
            let first = DateParts::start(&written[..at], last)?;
            let (from, to) = (first.iso()?, last.iso()?);
            (from < to).then_some(WrittenDate { first: from, last: Some(to), has_year: last.year.is_some() })
        })
    }

    /// The same for every year: `--11-26`.
    pub fn yearly(&self) -> String {
        self.iso().replace(&format!("{BLANK_YEAR}-"), "--")
    }

    /// As it is written in the content, from a day to a day with a slash between.
    pub fn iso(&self) -> String {
        let last = self.last.iter().map(|last| format!("/{last}"));
        last.fold(self.first.clone(), |first, last| first + &last)
    }
}

/// What was written of a day; at least its month.
#[derive(Clone, Copy)]
struct DateParts {
    day: Option<u16>,
    month: u16,
    year: Option<u16>,
}

fn number(part: &str, most: usize) -> Option<u16> {
    if part.len() > most || !part.bytes().all(|byte| byte.is_ascii_digit()) { None } else { part.parse().ok() }
}

fn named_month(part: &str) -> Option<u16> {
    let at = MONTHS.iter().position(|name| part.starts_with(name) && part.chars().all(char::is_alphabetic))?;
    u16::try_from(at + 1).ok()
}

fn parts(written: &str) -> Vec<&str> {
    let is_between = |c: char| c.is_whitespace() || ".,/-–".contains(c);
    written.split(is_between).filter(|part| !["", "den", "frå", "fra"].contains(part)).collect()
}

impl DateParts {
    fn read(written: &str) -> Option<DateParts> {
        let month = |part: &str| number(part, 2).or_else(|| named_month(part));
        let whole_year = |part: &str| if part.len() == 4 { number(part, 4) } else { None };
        let year =
            |part: &str| if part.len() == 2 { number(part, 2).map(|year| 2000 + year) } else { whole_year(part) };
        let parts = parts(written);
        match parts.as_slice() {
            [name] => Some(DateParts { day: None, month: named_month(name)?, year: None }),
            [first, last] => match (whole_year(first), whole_year(last)) {
                (Some(year), _) => Some(DateParts { day: None, month: month(last)?, year: Some(year) }),
                (_, Some(year)) => Some(DateParts { day: None, month: month(first)?, year: Some(year) }),
                _ => Some(DateParts { day: Some(number(first, 2)?), month: month(last)?, year: None }),
            },
            [first, middle, last] => match whole_year(first) {
                Some(year) => Some(DateParts { day: Some(number(last, 2)?), month: month(middle)?, year: Some(year) }),
                None => {
                    Some(DateParts { day: Some(number(first, 2)?), month: month(middle)?, year: Some(year(last)?) })
                }
            },
            _ => None,
        }
    }

    /// The start of a time, of which what is the same as in its end need not be written.
    fn start(written: &str, end: DateParts) -> Option<DateParts> {
        let parts = parts(written);
        if let ([day], Some(_)) = (parts.as_slice(), end.day)
            && let Some(day) = number(day, 2)
        {
            return Some(DateParts { day: Some(day), ..end });
        }
        let start = DateParts::read(written)?;
        Some(DateParts { year: start.year.or(end.year), ..start })
    }

    fn iso(self) -> Option<String> {
        let rest = format!("{:02}-{:02}", self.month, self.day.unwrap_or(1));
        format!("{:04}-{rest}", self.year.unwrap_or(LEAP_YEAR)).parse::<jiff::civil::Date>().ok()?;
        let year = self.year.map_or(BLANK_YEAR.to_owned(), |year| format!("{year:04}"));
        Some(if self.day.is_some() { format!("{year}-{rest}") } else { format!("{year}-{:02}", self.month) })
    }
}

/// `14 d` for `14 dagar`, `2 w` for `2 uker`. `None` for anything else.
pub fn as_period(written: &str) -> Option<String> {
    let written = seen(written).to_lowercase();
    let digits = written.bytes().take_while(u8::is_ascii_digit).count();
    let number: u16 = written.get(..digits)?.parse().ok()?;
    let unit = match written.get(digits..)?.trim().trim_end_matches('.') {
        "d" | "dag" | "dagar" | "dager" | "day" | "days" => "d",
        "w" | "veke" | "veker" | "uke" | "uker" | "week" | "weeks" => "w",
        "m" | "månad" | "månader" | "måned" | "måneder" | "mnd" | "month" | "months" => "m",
        "y" | "år" | "year" | "years" => "y",
        _ => return None,
    };
    Some(format!("{number} {unit}"))
}

#[cfg(test)]
mod tests {
    use super::{WrittenDate, as_period};

    #[test]
    fn a_day_is_known_however_it_is_written() {
        let iso = |written| WrittenDate::read(written).filter(|date| date.has_year).map(|date| date.iso());
        for written in [
            "26.11.2026",
            "26. november 2026",
            "26/11-2026",
            "26.11.26",
            "26 Nov. 2026",
            "26-11-2026",
            "2026-11-26",
            "den 26. november 2026",
            "2026.11.26",
        ] {
            assert_eq!(iso(written).as_deref(), Some("2026-11-26"), "{written}");
        }
        assert_eq!(iso("2026-3-1").as_deref(), Some("2026-03-01"));
        for written in ["nov 2026", "11/2026", "2026-11"] {
            assert_eq!(iso(written).as_deref(), Some("2026-11"), "{written}");
        }
        for none in
            ["31.02.2026", "i haust", "26.13.2026", "", "2026", "å.å.2026", "57 00 40 01", "3", "1-3", "11.26", "6-12"]
        {
            assert_eq!(WrittenDate::read(none), None, "{none}");
        }
    }

    #[test]
    fn a_day_without_a_year_is_known() {
        for written in ["1. mars", "01.03", "1/3", "den 1. mars"] {
            let date = WrittenDate::read(written);
            assert_eq!(date.as_ref().map(WrittenDate::iso).as_deref(), Some("20__-03-01"), "{written}");
            assert!(date.is_some_and(|date| !date.has_year), "{written}");
        }
        let iso = |written| WrittenDate::read(written).map(|date| date.iso());
        assert_eq!(iso("29. februar").as_deref(), Some("20__-02-29"));
        assert_eq!(iso("30. februar"), None);
        assert_eq!(iso("1.–3. mars").as_deref(), Some("20__-03-01/20__-03-03"));
        // What is proposed does not pass as it stands.
        assert_eq!(iso("20__-03-01"), None);
    }

    #[test]
    fn a_time_is_known_however_it_is_written() {
        for written in [
            "1.-3. mars 2026",
            "1.–3. mars 2026",
            "1.3.–3.3.2026",
            "1. mars til 3. mars 2026",
            "1.3.2026 - 3.3.2026",
            "1.3-3.3.2026",
            "frå 1. til 3. mars 2026",
        ] {
            let date = WrittenDate::read(written).map(|date| date.iso());
            assert_eq!(date.as_deref(), Some("2026-03-01/2026-03-03"), "{written}");
        }
        let months = WrittenDate::read("mars–mai 2026").map(|date| date.iso());
        assert_eq!(months.as_deref(), Some("2026-03/2026-05"));
        assert_eq!(WrittenDate::read("3.–1. mars 2026"), None);
    }

    #[test]
    fn a_length_is_known_however_it_is_written() {
        assert_eq!(as_period("14 dagar").as_deref(), Some("14 d"));
        assert_eq!(as_period("2 uker").as_deref(), Some("2 w"));
        assert_eq!(as_period("3mnd.").as_deref(), Some("3 m"));
        assert_eq!(as_period("snart"), None);
    }
}
