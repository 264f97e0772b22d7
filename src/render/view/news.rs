//! News: each on its page, the newest on the front page, all in a list and a feed.

use serde::Serialize;

use super::super::files::feed;
use super::super::writer::{LinkView, Writer};
use super::LinkGroup;
use super::listing::ListingCommon;
use super::used_by;
use crate::markup::Html;
use crate::model::{Date, Entry, Listing};

/// When a piece of news is from. Both are empty if that is still to be written.
#[derive(Serialize)]
pub(crate) struct NewsDay {
    /// «20. november 2026».
    pub date: String,
    /// The same as machines read it: `2026-11-20`.
    pub iso: String,
}

impl NewsDay {
    fn of(writer: &Writer, date: Option<Date>) -> NewsDay {
        NewsDay {
            date: date.map(|date| writer.date(date)).unwrap_or_default(),
            iso: date.map(|date| date.to_string()).unwrap_or_default(),
        }
    }
}

/// A piece of news.
#[derive(Serialize)]
pub(crate) struct NewsView {
    pub title: String,
    #[serde(flatten)]
    pub day: NewsDay,
    pub lead: Html,
    pub body: Html,
    /// Who refers to it, by kind.
    pub used_by: Vec<LinkGroup>,
}

pub(super) fn news(writer: &Writer, entry: &Entry) -> Option<NewsView> {
    let news = entry.news()?;
    Some(NewsView {
        title: writer.title(entry),
        day: NewsDay::of(writer, news.date),
        lead: writer.opt(&news.short),
        body: writer.body(entry),
        used_by: used_by(writer, entry),
    })
}

/// A piece of news in a list.
#[derive(Serialize)]
pub(crate) struct NewsRow {
    pub link: LinkView,
    #[serde(flatten)]
    pub day: NewsDay,
    pub short: Html,
}

/// All news, the newest first.
#[derive(Serialize)]
pub(crate) struct AllNews {
    #[serde(flatten)]
    pub common: ListingCommon,
    pub items: Vec<NewsRow>,
    /// The address of the feed; empty for a site without an address.
    pub feed: String,
}

pub(super) fn all(writer: &Writer, common: ListingCommon) -> AllNews {
    AllNews { common, items: items(writer, usize::MAX), feed: feed_url(writer) }
}

/// How many stand on the front page.
const NEWEST: usize = 3;

/// The newest news, on the front page.
#[derive(Serialize)]
pub(crate) struct NewestNews {
    /// None if the site has no news.
    pub items: Vec<NewsRow>,
    /// The page of all.
    pub all: Option<LinkView>,
    pub feed: String,
}

pub(super) fn newest(writer: &Writer) -> NewestNews {
    let items = items(writer, NEWEST);
    let all = writer.edition.listing(Listing::News).filter(|_| !items.is_empty());
    NewestNews { items, all: all.map(|page| writer.link(page)), feed: feed_url(writer) }
}

fn feed_url(writer: &Writer) -> String {
    feed::path(writer).map(|path| writer.file_url(&path)).unwrap_or_default()
}

fn items(writer: &Writer, most: usize) -> Vec<NewsRow> {
    let item = |entry: &Entry| {
        Some(NewsRow {
            link: writer.link(entry),
            day: NewsDay::of(writer, entry.news()?.date),
            short: entry.summary().map(|short| writer.prose(short)).unwrap_or_default(),
        })
    };
    writer.edition.news().into_iter().filter_map(item).take(most).collect()
}
