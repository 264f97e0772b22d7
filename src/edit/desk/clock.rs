//! What a desk knows of time, all of it from outside.

use jiff::Timestamp;
use jiff::tz::Offset;

use crate::model::Date;

/// A clock, and where on earth it is read.
#[derive(Debug, Clone, Copy)]
pub struct DeskClock {
    /// The seconds since 1970, UTC.
    pub now: fn() -> u64,
    /// How many seconds the clock on the user's wall is ahead of UTC at a moment; `None` if nobody knows.
    pub ahead: fn(u64) -> Option<i32>,
    /// The day that is today whatever the clock says.
    pub today: Option<Date>,
}

impl DeskClock {
    /// The day that it is now: a program that runs past midnight comes to the next.
    pub fn today(&self) -> Date {
        let when = (self.now)();
        let there = || Some(self.offset(when).unwrap_or(Offset::UTC).to_datetime(moment(when)?).date());
        self.today.or_else(there).unwrap_or_default()
    }

    /// A moment, as the clock on the wall shows it.
    pub fn told(&self, when: u64) -> String {
        let Some(moment) = moment(when) else { return String::new() };
        match self.offset(when) {
            Some(offset) => offset.to_datetime(moment).strftime("%Y-%m-%d %H:%M").to_string(),
            None => moment.strftime("%Y-%m-%d %H:%M UTC").to_string(),
        }
    }

    fn offset(&self, when: u64) -> Option<Offset> {
        Offset::from_seconds((self.ahead)(when)?).ok()
    }
}

fn moment(when: u64) -> Option<Timestamp> {
    Timestamp::from_second(i64::try_from(when).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-22, a minute before midnight in Norway.
    const LATE: u64 = 1_795_388_340;

    #[test]
    fn a_day_ends_at_midnight_where_the_user_is() {
        let clock = DeskClock { now: || LATE, ahead: |_| Some(3600), today: None };
        assert_eq!(clock.today().to_string(), "2026-11-22");
        assert_eq!(clock.told(LATE), "2026-11-22 23:59");
        let later = DeskClock { now: || LATE + 60, ..clock };
        assert_eq!(later.today().to_string(), "2026-11-23");
        let elsewhere = DeskClock { ahead: |_| None, ..later };
        assert_eq!(elsewhere.today().to_string(), "2026-11-22");
        assert_eq!(elsewhere.told(LATE), "2026-11-22 22:59 UTC");
        let fixed = DeskClock { today: Some(Date::constant(2026, 1, 1)), ..later };
        assert_eq!(fixed.today().to_string(), "2026-01-01");
    }
}
