//! Files for machines: lists of pages and documents, tables, and rules for hosts.

pub mod export;
pub mod host;
