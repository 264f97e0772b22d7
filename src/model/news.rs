//! News: something that is told on a day.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use std::cmp::Reverse;

use crate::model::fields::{Fields, Record};

use super::{Date, Edition, Entry, Kind, Prose};

/// `news/ID.md`; the text may have a picture.
#[derive(Debug, Clone)]
pub struct NewsItem {
    /// The day that it is told.
    pub date: Option<Date>,
    pub short: Option<Prose>,
}

impl Record for NewsItem {
    const NAME: &'static str = "news";

    fn read(fields: &Fields) -> NewsItem {
        NewsItem { date: fields.required("date"), short: fields.get("short") }
    }
}

impl Edition {
    /// All news, the newest first.
    pub fn news(&self) -> Vec<&Entry> {
        let mut news: Vec<&Entry> = self.of(Kind::News).collect();
        news.sort_by_key(|entry| Reverse(entry.news().and_then(|news| news.date)));
        news
    }
}
