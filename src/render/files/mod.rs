//! Files for machines: lists of pages and documents, tables of data, calendars, fragments, and rules for hosts.

pub(crate) mod calendar;
pub(crate) mod dataset;
pub(crate) mod export;
pub(crate) mod feed;
pub(crate) mod fragments;
pub(crate) mod host;
mod rows;
mod table;
