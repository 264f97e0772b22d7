//! Opening hours, read from what people write: `Måndag–fredag 08.00–15.30, heilagdagar stengt`.
//!
//! All of a text is understood, or it stays words: what is half understood would be half wrong.

use crate::content::letters::seen;
use crate::content::markdown::Inline;
use crate::content::value::Node;
use crate::diagnostic::{Code, Diagnostic, Mistyped};
use crate::model::fields::{Read, Reading};

use super::{ALL_DAY, Day, Opening, Prose, Week};

/// What is wrong in hours that are otherwise clear.
#[derive(Debug, PartialEq, Eq)]
struct HoursDoubt {
    /// Of the finding.
    variant: &'static str,
    /// What it is about.
    part: String,
}

/// Days as they are written, without their endings.
const DAYS: [(Day, &[&str]); 8] = [
    (Day::Monday, &["måndag", "mandag", "monday", "mån", "man", "mon"]),
    (Day::Tuesday, &["tysdag", "tirsdag", "tuesday", "tys", "tirs", "tir", "tue"]),
    (Day::Wednesday, &["onsdag", "wednesday", "ons", "wed"]),
    (Day::Thursday, &["torsdag", "thursday", "tors", "tor", "thu"]),
    (Day::Friday, &["fredag", "friday", "fre", "fri"]),
    (Day::Saturday, &["laurdag", "lørdag", "saturday", "lau", "lør", "sat"]),
    (Day::Sunday, &["sundag", "søndag", "sunday", "sun", "søn"]),
    (Day::Holiday, &["heilagdag", "helligdag", "holiday"]),
];
const WORKDAYS: [&str; 8] = ["kvardag", "hverdag", "vekedag", "ukedag", "yrkedag", "virkedag", "arbeidsdag", "weekday"];
const WEEKENDS: [&str; 2] = ["helg", "weekend"];
const EVERY_DAY: [&str; 3] = ["dagleg", "daglig", "daily"];
const ENDINGS: [&str; 8] = ["", "ar", "er", "ane", "ene", "a", "en", "s"];

/// Several words that say what one does.
const PHRASES: [(&str, &str); 13] = [
    ("heile døgnet", "døgnope"),
    ("hele døgnet", "døgnope"),
    ("round the clock", "døgnope"),
    ("day and night", "døgnope"),
    ("all day", "døgnope"),
    ("kvar dag", "dagleg"),
    ("hver dag", "dagleg"),
    ("alle dagar", "dagleg"),
    ("alle dager", "dagleg"),
    ("every day", "dagleg"),
    ("public holiday", "holiday"),
    ("bank holiday", "holiday"),
    ("t.o.m.", "til"),
];

#[derive(Debug, Clone, PartialEq)]
enum HoursToken {
    Days(Vec<Day>),
    Time(u16),
    /// Digits in the form of a time that no clock shows.
    NoTime(String),
    Dash,
    Between,
    Closed,
    AllDay,
    Other(String),
}
use HoursToken::{AllDay, Between, Closed, Dash, Days, NoTime, Other, Time};

fn is_word(written: &str, stem: &str) -> bool {
    written.strip_prefix(stem).is_some_and(|ending| ENDINGS.contains(&ending))
}

/// A word among hours; `None` for one that adds nothing.
fn word(written: &str) -> Option<HoursToken> {
    let is_one_of = |stems: &[&str]| stems.iter().any(|stem| is_word(written, stem));
    if let Some((day, _)) = DAYS.iter().find(|(_, names)| is_one_of(names)) {
        return Some(Days(vec![*day]));
    }
    Some(match written {
        "kl" | "klokka" | "klokken" => return None,
        "og" | "and" | "samt" => Between,
        "til" | "to" => Dash,
        "stengt" | "stengd" | "closed" => Closed,
        "døgnope" | "døgnopen" | "døgnåpen" | "døgnåpent" => AllDay,
        _ if is_one_of(&WORKDAYS) => Days(Day::WEEK.split_at(5).0.to_vec()),
        _ if is_one_of(&WEEKENDS) => Days(vec![Day::Saturday, Day::Sunday]),
        _ if EVERY_DAY.contains(&written) => Days(Day::WEEK.to_vec()),
        _ => Other(written.to_owned()),
    })
}

/// `8`, `08.00`, `8:30` or `0800`.
fn clock(written: &str) -> HoursToken {
    let (hour, minute) = match written.split_once(['.', ':']) {
        Some(parts) => parts,
        None if written.len() == 4 => written.split_at(2),
        None => (written, "0"),
    };
    let number = |part: &str| part.parse::<u16>().ok();
    match (number(hour), number(minute)) {
        (Some(hour @ 0..24), Some(minute @ 0..60)) => Time(hour * 60 + minute),
        (Some(24), Some(0)) => Time(ALL_DAY.1),
        _ => NoTime(written.to_owned()),
    }
}

fn tokens(written: &str) -> Vec<HoursToken> {
    let mut text = seen(written).to_lowercase();
    for (phrase, word) in PHRASES {
        text = text.replace(phrase, word);
    }
    let mut tokens = Vec::new();
    let mut rest = text.as_str();
    while let Some(first) = rest.chars().next() {
        let taken = match first {
            '0'..='9' => {
                let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
                let hour = digits(rest);
                let minute = rest
                    .get(hour..)
                    .filter(|after| after.starts_with(['.', ':']))
                    .map_or(0, |after| digits(&after[1..]));
                let length = if minute == 2 { hour + 3 } else { hour };
                tokens.push(clock(&rest[..length]));
                length
            }
            _ if first.is_alphabetic() => {
                let length = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
                tokens.extend(word(&rest[..length]));
                // The point of an abbreviation.
                length + usize::from(length < 6 && rest[length..].starts_with('.'))
            }
            _ => {
                tokens.extend(match first {
                    '-' | '–' | '—' | '‐' | '‑' | '−' => Some(Dash),
                    ',' | ';' | '.' | '&' | '+' | '/' => Some(Between),
                    ':' => None,
                    _ if first.is_whitespace() => None,
                    _ => Some(Other(first.to_string())),
                });
                first.len_utf8()
            }
        };
        rest = &rest[taken..];
    }
    tokens
}

/// Days and their openings, if the tokens are that and nothing else.
struct HoursParser<'t>(&'t [HoursToken]);

impl HoursParser<'_> {
    fn skip(&mut self) {
        while let [Between, rest @ ..] = self.0 {
            self.0 = rest;
        }
    }

    fn days(&mut self) -> Option<Vec<Day>> {
        let mut all: Vec<Day> = Vec::new();
        loop {
            let before = self.0;
            self.skip();
            let [Days(days), rest @ ..] = self.0 else {
                self.0 = before;
                return (!all.is_empty()).then_some(all);
            };
            self.0 = rest;
            match (days.as_slice(), rest) {
                ([first], [Dash, Days(last), rest @ ..]) => {
                    let at = |day: &Day| Day::WEEK.iter().position(|known| known == day);
                    let [last] = last.as_slice() else { return None };
                    let (first, last) = (at(first)?, at(last)?);
                    let count = (last + 7 - first) % 7 + 1;
                    all.extend(Day::WEEK.iter().cycle().skip(first).take(count));
                    self.0 = rest;
                }
                _ => all.extend(days),
            }
        }
    }

    fn openings(&mut self) -> Option<Vec<Opening>> {
        self.skip();
        if let [one @ (Closed | AllDay), rest @ ..] = self.0 {
            self.0 = rest;
            return Some(if *one == AllDay { vec![ALL_DAY] } else { Vec::new() });
        }
        let mut all = Vec::new();
        loop {
            let before = self.0;
            self.skip();
            let [Time(from), Dash, Time(to), rest @ ..] = self.0 else {
                self.0 = before;
                return (!all.is_empty()).then_some(all);
            };
            all.push((*from, *to));
            self.0 = rest;
        }
    }

    fn parts(mut self) -> Option<Vec<(Vec<Day>, Vec<Opening>)>> {
        let mut parts = Vec::new();
        loop {
            self.skip();
            parts.push(match self.0 {
                [] => return (!parts.is_empty()).then_some(parts),
                [Closed, rest @ ..] => {
                    self.0 = rest;
                    (self.days()?, Vec::new())
                }
                _ => (self.days()?, self.openings()?),
            });
        }
    }
}

/// The hours that a text states, `None` if it is words, or what is wrong in it.
fn week(written: &str) -> Result<Option<Week>, HoursDoubt> {
    let tokens = tokens(written);
    // One word that is almost a day, or a time that no clock shows, where all the rest is clear.
    let mended: Vec<HoursToken> = tokens.iter().map(mended).collect();
    let Some(parts) = HoursParser(&mended).parts() else {
        let times = |token: &HoursToken| matches!(token, Time(_) | Dash | Between);
        let no_days = tokens.len() > 2 && tokens.iter().all(times) && HoursParser(&tokens).openings().is_some();
        return if no_days { Err(HoursDoubt { variant: "days", part: String::new() }) } else { Ok(None) };
    };
    for token in &tokens {
        match token {
            NoTime(part) => return Err(HoursDoubt { variant: "time", part: part.clone() }),
            Other(part) => return Err(HoursDoubt { variant: "day", part: part.clone() }),
            _ => {}
        }
    }
    let mut week = Week::default();
    for (days, openings) in parts {
        if let Some((at, _)) = openings.iter().find(|(from, to)| from == to || *from == ALL_DAY.1) {
            return Err(HoursDoubt { variant: "order", part: format!("{:02}.{:02}", at / 60, at % 60) });
        }
        for day in days {
            if !week.add(day, &openings) {
                return Err(HoursDoubt { variant: "twice", part: String::new() });
            }
        }
    }
    Ok(Some(week))
}

/// What was most likely meant by a token that is none.
fn mended(token: &HoursToken) -> HoursToken {
    match token {
        NoTime(_) => Time(1),
        Other(written) if written.chars().count() > 4 => {
            let typed = Mistyped::new(written);
            let is_near = |names: &[&str]| names.iter().any(|name| typed.distance(name) == Some(1));
            DAYS.iter().find(|(_, names)| is_near(names)).map_or(token.clone(), |(day, _)| Days(vec![*day]))
        }
        _ => token.clone(),
    }
}

/// When somebody answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Hours {
    /// As it is written.
    pub words: Prose,
    /// What that says, if all of it is days and times.
    pub week: Option<Week>,
}

impl Hours {
    /// Whether the text begins with a capital letter.
    pub fn begins_with_capital(&self) -> bool {
        let first = self.words.line.first();
        matches!(first, Some(Inline::Text(text)) if text.starts_with(char::is_uppercase))
    }
}

impl Read for Hours {
    const TYPE: &'static str = "type-hours";
    const WORDS: bool = true;

    fn read(node: &Node, reading: &Reading) -> Option<Hours> {
        let words = Prose::read(node, reading)?;
        let week = week(node.as_text().unwrap_or_default()).unwrap_or_else(|HoursDoubt { variant, part }| {
            let finding = Diagnostic::new(Code::HoursUnclear, node.span).variant(variant);
            reading.findings.add(finding.arg("part", part));
            None
        });
        if week.is_some() {
            reading.no_words(node);
        }
        Some(Hours { words, week })
    }
}

#[cfg(test)]
pub(super) fn week_of(written: &str) -> Option<Week> {
    week(written).ok()?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(written: &str) -> Option<String> {
        let week = week_of(written)?;
        let clock = |minutes: u16| format!("{:02}{:02}", minutes / 60, minutes % 60);
        let openings = |all: &[Opening]| {
            all.iter().map(|(from, to)| format!(" {}-{}", clock(*from), clock(*to))).collect::<String>()
        };
        let row = |(days, all): (Vec<Day>, &[Opening])| {
            days.iter().map(|day| &day.name()[..1]).collect::<String>() + &openings(all)
        };
        Some(week.rows().into_iter().map(row).collect::<Vec<_>>().join("; "))
    }

    #[test]
    fn hours_as_people_write_them_are_understood() {
        for (written, wanted) in [
            ("Måndag–fredag 08.00–15.30", "12345 0800-1530"),
            ("mandag til fredag kl. 8-15.30", "12345 0800-1530"),
            ("Man.–fre. 0800–1530", "12345 0800-1530"),
            ("Monday to Friday 08:00–15:30.", "12345 0800-1530"),
            ("Kvardagar: 9–15", "12345 0900-1500"),
            ("Kvar dag 14.00–22.00", "1234567 1400-2200"),
            ("Måndag–torsdag 12.00–20.00, fredag 14.00–23.00", "1234 1200-2000; 5 1400-2300"),
            ("Tirsdager og torsdager 9-11 og 12-14", "24 0900-1100 1200-1400"),
            ("Onsdag 12–14; onsdag 9–11", "3 0900-1100 1200-1400"),
            ("Hverdager 15.30–08.00, helg og helligdager hele døgnet", "12345 1530-0800; 67 0000-2400; h 0000-2400"),
            ("Måndag–fredag 08.00–15.30, heilagdagar stengt", "12345 0800-1530; h"),
            ("Mandag–fredag 08.00–15.30. Stengt helligdager", "12345 0800-1530; h"),
            ("Sundag–torsdag 18–24", "12347 1800-2400"),
            ("Laurdag\u{a0}10–14, søndag stengt", "6 1000-1400; 7"),
        ] {
            assert_eq!(rows(written).as_deref(), Some(wanted), "{written}");
        }
    }

    #[test]
    fn other_words_stay_words() {
        for written in [
            "",
            "Skuledagar 08.00–15.00",
            "Feriedagar 8–12",
            "Ring og avtal tid",
            "Tysdag og torsdag",
            "Etter avtale, måndag–fredag 08.00–15.30",
            "Måndag–fredag 08.00–15.30. Ungdom utan time: onsdag 14.00–17.00",
            "Torsdagar frå klokka 17",
            "Måndag 08.00",
            "Stengt 24.12–1.1",
            "Stengt",
            "Heile døgnet",
            "Åpent hele året",
            "1. juni–31. august: 9–14",
            "Måndag–helg 8–15",
            "Heilagdag–måndag 8–15",
            "Måndag–fredag (unntatt juli) 8–15",
            "{contact.nav.hours}",
            "Mand 2. etasje 8-15",
        ] {
            assert_eq!(week(written), Ok(None), "{written}");
        }
    }

    #[test]
    fn what_is_wrong_in_clear_hours_is_told() {
        for (written, variant, part) in [
            ("Måndag–fredag 08.00–25.30", "time", "25.30"),
            ("Måndag–fredag 08.60–15.30", "time", "08.60"),
            ("Månndag–fredag 08.00–15.30", "day", "månndag"),
            ("08.00–15.30", "days", ""),
            ("Kl. 9–15", "days", ""),
            ("Måndag–fredag 08.00–15.30, onsdag 08.00–17.00", "twice", ""),
            ("Måndag–søndag 10–18, søndag stengt", "twice", ""),
            ("Måndag 08.00–08.00", "order", "08.00"),
        ] {
            assert_eq!(week(written), Err(HoursDoubt { variant, part: part.to_owned() }), "{written}");
        }
    }
}
