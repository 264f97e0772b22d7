//! The public holidays of Norway (helgedagsfredslova § 2, and the laws on 1 and 17 May), computed.

use jiff::Span;

use super::Date;

/// Easter Sunday of a year in the Gregorian calendar (Oudin's method, as the United States Naval Observatory gives it).
fn easter(year: i16) -> Option<Date> {
    let year_number = i32::from(year);
    let (golden, century) = (year_number % 19, year_number / 100);
    let moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    let full = moon - (moon / 28) * (1 - (29 / (moon + 1)) * ((21 - golden) / 11));
    let weekday = (year_number + year_number / 4 + full + 2 - century + century / 4) % 7;
    let after = full - weekday;
    let month = 3 + (after + 40) / 44;
    let day = after + 28 - 31 * (month / 4);
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// All public holidays of a year, in order.
fn of_year(year: i16) -> Vec<Date> {
    // Maundy Thursday, Good Friday, the two days of Easter, Ascension Day, the two days of Pentecost.
    let moving = [-3, -2, 0, 1, 39, 49, 50].map(|days| easter(year)?.checked_add(Span::new().days(days)).ok());
    let fixed = [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)].map(|(month, day)| Date::new(year, month, day).ok());
    let mut days: Vec<Date> = moving.into_iter().chain(fixed).flatten().collect();
    days.sort();
    days.dedup();
    days
}

/// The public holidays of the year that begins at a day.
pub fn holidays_after(start: Date) -> Vec<Date> {
    let Ok(end) = start.checked_add(Span::new().years(1)) else { return Vec::new() };
    let days = [start.year(), end.year()].into_iter().flat_map(of_year);
    days.filter(|day| *day >= start && *day < end).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_is_when_the_calendar_has_it() {
        let found = [1999, 2024, 2025, 2026, 2027, 2038].map(|year| easter(year).map(|day| day.to_string()));
        let wanted = ["1999-04-04", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"];
        assert_eq!(found, wanted.map(|day| Some(day.to_owned())));
    }

    #[test]
    fn a_year_from_any_day_has_all_holidays_once() {
        let from = |year, month, day| Date::new(year, month, day).map(holidays_after).unwrap_or_default();
        let told: Vec<String> = from(2026, 8, 25).iter().map(Date::to_string).collect();
        assert_eq!(told[..3], ["2026-12-25", "2026-12-26", "2027-01-01"]);
        assert_eq!(told[3..7], ["2027-03-25", "2027-03-26", "2027-03-28", "2027-03-29"]);
        // In 2027 the second day of Pentecost is 17 May.
        assert_eq!((told.len(), from(2026, 1, 1).len()), (11, 12));
        assert_eq!(from(9999, 12, 1), []);
    }
}
