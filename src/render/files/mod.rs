//! Files for machines: lists of pages and documents, tables, and rules for hosts.

pub(crate) mod export;
pub(crate) mod host;
