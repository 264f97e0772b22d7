//! Each plan as a calendar to subscribe to (RFC 5545 and 7986): what happens and when, and nobody's name, number or e-mail.
//!
//! No crate writes it: those there are bring a clock and random identifiers.

use super::super::{Item, Output, Writer};
use crate::markup::Html;
use crate::model::{Date, Entry, Kind, Listing, Moment, PlanItem, Text, When};

/// The path of a plan's calendar from the root of the site: beside the page of all plans. `None` where there is no such page, and for
/// a plan without dates.
pub(crate) fn path(writer: &Writer, entry: &Entry) -> Option<String> {
    let has_dates = entry.plan()?.items.iter().any(|item| item.date.is_some());
    let page = writer.edition.listing(Listing::Calendar).filter(|_| has_dates)?.address.as_deref()?;
    Some(format!("{}{}/{}.ics", writer.folder(writer.edition), page.trim_matches('/'), entry.name))
}

/// Puts the calendars of an edition into the output.
pub(crate) fn files(writer: &Writer, output: &mut Output) {
    for entry in writer.edition.of(Kind::Plan) {
        if let (Some(path), Some(plan)) = (path(writer, entry), entry.plan()) {
            let calendar = calendar(writer, entry, &path, &plan.items);
            output.insert(path, Item::Bytes(calendar.into_bytes()));
        }
    }
}

/// The time that times of day are in, in its rules since 1996.
const OSLO: [&str; 17] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Oslo",
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
];

fn calendar(writer: &Writer, entry: &Entry, path: &str, items: &[PlanItem]) -> String {
    let settings = &writer.site.first().settings;
    let municipality = settings.name.as_ref().map(|name| name.text.clone()).unwrap_or_default();
    // Whatever the site is called and wherever it is, an event stays the same one.
    let of = settings.number.as_ref().map_or(&municipality, |number| &number.text);
    let plan = format!("bti-{of}-{}", entry.name);
    // The day it was made is in no file; a plan that nobody has reviewed is as old as can be.
    let stamp = writer.edition.reviewed(entry).map_or_else(|| "19700101".to_owned(), day);
    let stamp = format!("{stamp}T000000Z");
    let title = writer.title(entry);
    let name = if municipality.is_empty() { title } else { format!("{title} – {municipality}") };
    let product = format!("PRODID:-//betre//betre//{}", writer.edition.lang.to_uppercase());
    let mut lines = Lines::default();
    lines.all(&["BEGIN:VCALENDAR", "VERSION:2.0", &product, "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]);
    lines.text("UID", &plan);
    lines.text("NAME", &name);
    lines.text("X-WR-CALNAME", &name);
    lines.add("X-WR-TIMEZONE", "Europe/Oslo");
    lines.add("LAST-MODIFIED", &stamp);
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
    lines.add("X-PUBLISHED-TTL", "P1D");
    let page = writer.edition.listing(Listing::Calendar).and_then(|page| page.address.as_deref()).unwrap_or("/");
    let page = writer.web_address(page);
    if let Some(site) = writer.site.listed_address() {
        lines.add("SOURCE;VALUE=URI", &format!("{}/{path}", site.without_slash()));
    }
    lines.all(&OSLO);
    let mut known: Vec<String> = Vec::new();
    // What is every year has happened since the year of that day.
    let since = writer.edition.reviewed(entry).map_or(2000, Date::year);
    for item in items {
        let Some(when) = item.date else { continue };
        let own = item.id.as_ref().map(|id| id.text.clone()).filter(|id| !id.is_empty());
        let own = own.unwrap_or_else(|| match when.start.year {
            Some(_) => day(first_day(when.start, since)),
            None => format!("{:02}{:02}", when.start.month, when.start.day.unwrap_or(0)),
        });
        let what = told(&writer.opt(&item.what));
        let times: Vec<String> = item.time.iter().map(|time| told(&writer.time(time))).collect();
        let phase = told(&writer.opt_text(&item.phase));
        let place = if page.is_empty() { String::new() } else { format!("{page}#{}", entry.name) };
        let about = [[vec![writer.when(when)], times].concat().join(", "), phase, place];
        let about = about.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
        for time in at(when, &item.time, since) {
            // What happens twice on a day is two events.
            let same = known.iter().filter(|one| **one == own).count();
            known.push(own.clone());
            let again = if same == 0 { String::new() } else { format!("-{}", same + 1) };
            lines.all(&["BEGIN:VEVENT"]);
            lines.text("UID", &format!("{plan}-{own}{again}"));
            lines.add("DTSTAMP", &stamp);
            lines.all(&time.iter().map(String::as_str).collect::<Vec<_>>());
            if when.is_yearly() {
                lines.add("RRULE", "FREQ=YEARLY");
            }
            lines.text("SUMMARY", &what);
            lines.text("DESCRIPTION", &about);
            lines.all(&["TRANSP:TRANSPARENT", "END:VEVENT"]);
        }
    }
    lines.all(&["END:VCALENDAR"]);
    lines.0
}

/// When something begins and ends, for each time that it happens: times of one day if they can be read, else whole days. What is in
/// a month takes all of it, and of what has no end only the beginning is known. What is every year is first in the year `since`.
fn at(when: When, times: &[Text], since: i16) -> Vec<Vec<String>> {
    let end = when.end.unwrap_or(when.start);
    let hours: Option<Vec<(String, String)>> = times.iter().map(|time| hours(&time.text)).collect();
    match hours.filter(|hours| when.start.day.is_some() && end == when.start && !hours.is_empty()) {
        Some(hours) => {
            let day = day(first_day(when.start, since));
            let oslo = |name: &str, time: &str| format!("{name};TZID=Europe/Oslo:{day}T{time}");
            hours.iter().map(|(from, to)| vec![oslo("DTSTART", from), oslo("DTEND", to)]).collect()
        }
        None => {
            // The end is the first day that is no longer part of it.
            let first = first_day(when.start, since);
            let mut last = last_day(end, since);
            if last < first {
                last = last_day(end, since.saturating_add(1));
            }
            let (from, to) = (day(first), day(last.saturating_add(jiff::Span::new().days(1))));
            vec![vec![format!("DTSTART;VALUE=DATE:{from}"), format!("DTEND;VALUE=DATE:{to}")]]
        }
    }
}

/// `083000` and `103000` of `08:30-10:30`.
fn hours(written: &str) -> Option<(String, String)> {
    let time = |written: &str| {
        let (hour, minute) = written.trim().split_once([':', '.'])?;
        let is_number = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        let (hour, minute): (u8, u8) = (hour.parse().ok()?, minute.parse().ok().filter(|_| is_number(minute))?);
        (hour < 24 && minute < 60).then(|| format!("{hour:02}{minute:02}00"))
    };
    let (from, to) = written.split_once(['-', '–'])?;
    let (from, to) = (time(from)?, time(to)?);
    (from < to).then_some((from, to))
}

/// The first day of it; in the year `since` if it is every year, when the last of February stands for the 29th.
fn first_day(moment: Moment, since: i16) -> Date {
    let year = moment.year.unwrap_or(since);
    let in_month = |day| Date::new(year, moment.month, day);
    in_month(moment.day.unwrap_or(1)).or_else(|_| in_month(28)).unwrap_or(Date::ZERO)
}

fn last_day(moment: Moment, since: i16) -> Date {
    let first = first_day(moment, since);
    if moment.day.is_some() { first } else { first.last_of_month() }
}

/// `20260903`.
fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

/// What is said in words, without telephone numbers and e-mail addresses.
fn told(html: &Html) -> String {
    let (mut words, mut rest, mut left_out) = (String::new(), html.as_str(), false);
    while let Some((before, after)) = rest.split_once('<') {
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        if !left_out {
            words.push_str(before);
        }
        match tag.strip_prefix("a ") {
            Some(link) => left_out = ["tel:", "sms:", "mailto:"].iter().any(|reach| link.contains(reach)),
            None if tag == "/a" => left_out = false,
            None => {}
        }
        rest = after;
    }
    words.push_str(rest);
    let escapes = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    let words = escapes.iter().fold(words, |words, (escaped, sign)| words.replace(escaped, sign));
    without_numbers(&words)
}

/// The words without what is dialled: eight digits, together or in groups of two or three, and what is before them.
fn without_numbers(words: &str) -> String {
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let mut kept: Vec<&str> = Vec::new();
    let mut rest: Vec<&str> = words.split_whitespace().collect();
    while !rest.is_empty() {
        let ends = |word: &str| word.trim_end_matches(['.', ',', ';', ')']).to_owned();
        let digits: Vec<String> = rest.iter().map(|word| ends(word)).take_while(|word| is_number(word)).collect();
        let mut count = 0;
        let taken = digits.iter().position(|group| {
            count += group.len();
            count == 8 && (group.len() == 8 || group.len() < 4)
        });
        let taken =
            taken.filter(|last| *last == 0 || digits[..=*last].iter().all(|group| (2..4).contains(&group.len())));
        match taken {
            Some(last) => drop(rest.drain(..=last)),
            None if rest[0].contains('@') || rest[0] == "+47" => drop(rest.remove(0)),
            None => kept.push(rest.remove(0)),
        }
    }
    kept.join(" ")
}

/// The lines of a calendar, each as long as the format allows.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A value that is text: what means something in the format is escaped.
    fn text(&mut self, name: &str, value: &str) {
        let escaped = value.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n");
        self.add(name, &escaped);
    }

    fn all(&mut self, lines: &[&str]) {
        for line in lines {
            if let Some((name, value)) = line.split_once(':') {
                self.add(name, value);
            }
        }
    }

    /// A line of at most 75 bytes; what is more goes on in the next, which begins with a blank. No letter is divided.
    fn add(&mut self, name: &str, value: &str) {
        const LONGEST: usize = 75;
        let mut length = 0;
        for letter in format!("{name}:{value}").chars() {
            if length + letter.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(letter);
            length += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(name: &str, value: &str) -> String {
        let mut lines = Lines::default();
        lines.text(name, value);
        lines.0
    }

    #[test]
    fn a_long_line_goes_on_in_the_next_and_no_letter_is_divided() {
        for before in 60..80 {
            let value = "a".repeat(before) + &"æ🙂".repeat(40);
            let folded = line("SUMMARY", &value);
            assert!(folded.split("\r\n").all(|line| line.len() <= 75), "{folded}");
            assert_eq!(folded.replace("\r\n ", ""), format!("SUMMARY:{value}\r\n"));
        }
        assert_eq!(line("SUMMARY", &"a".repeat(67)), format!("SUMMARY:{}\r\n", "a".repeat(67)));
        assert_eq!(line("SUMMARY", &"a".repeat(68)), format!("SUMMARY:{}\r\n a\r\n", "a".repeat(67)));
    }

    #[test]
    fn what_means_something_in_the_format_is_escaped() {
        assert_eq!(line("SUMMARY", "a, b; c\\d: e\nf"), "SUMMARY:a\\, b\\; c\\\\d: e\\nf\r\n");
    }

    #[test]
    fn nobody_is_reached_by_what_is_told() {
        let link = Html::rendered("<a href=\"tel:57004001\">57 00 40 01</a>".to_owned());
        let mail =
            Html::rendered("<a href=\"mailto:a@b.no\">a@b.no</a> &amp; <span lang=\"en\">more</span>".to_owned());
        assert_eq!(told(&link), "");
        assert_eq!(told(&mail), "& more");
        for (said, kept) in [
            ("Ring 57 00 40 01.", "Ring"),
            ("Ring 57004001, eller kom", "Ring eller kom"),
            ("Ring +47 570 04 001 no", "Ring no"),
            ("Skriv til ola@lia.example i dag", "Skriv til i dag"),
            ("Skuleåret 2026 2027", "Skuleåret 2026 2027"),
            ("Klokka 10 12 14", "Klokka 10 12 14"),
            ("4. trinn og 116 111", "4. trinn og 116 111"),
        ] {
            assert_eq!(without_numbers(said), kept);
        }
    }

    #[test]
    fn times_that_can_be_read_are_times_of_that_day() {
        let text = |text: &str| Text { text: text.to_owned(), ..Text::default() };
        let at = |when: &str, times: &[&str]| {
            let times: Vec<Text> = times.iter().map(|time| text(time)).collect();
            When::parse(when).map(|when| super::at(when, &times, 2026).concat().join(" ")).unwrap_or_default()
        };
        let day = "DTSTART;TZID=Europe/Oslo:20260903T083000 DTEND;TZID=Europe/Oslo:20260903T103000";
        assert_eq!(at("2026-09-03", &["08:30-10:30"]), day);
        assert_eq!(at("2026-09-03", &["8.30–10.30"]), day);
        assert_eq!(at("2027-01-19", &["09:00-10:00", "13:00-14:00"]).matches("DTSTART").count(), 2);
        let whole = |from: &str, to: &str| format!("DTSTART;VALUE=DATE:{from} DTEND;VALUE=DATE:{to}");
        for times in [&[][..], &["etter lunsj"], &["12:00"], &["10:00-09:00"], &["25:00-26:00"]] {
            assert_eq!(at("2026-09-03", times), whole("20260903", "20260904"));
        }
        assert_eq!(at("2026-11-29/2026-11-30", &["12:00-16:00", "09:00-11:00"]), whole("20261129", "20261201"));
        assert_eq!(at("2026-09", &["09:00-10:00"]), whole("20260901", "20261001"));
        assert_eq!(at("2026-12/2027-02", &[]), whole("20261201", "20270301"));
        assert_eq!(at("2026-12/..", &[]), whole("20261201", "20270101"));
        assert_eq!(at("--11-29", &["08:30-10:30"]), day.replace("0903", "1129"));
        assert_eq!(at("--12/--01", &[]), whole("20261201", "20270201"));
        assert_eq!(at("--02-29", &[]), whole("20260228", "20260301"));
    }
}
