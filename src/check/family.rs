//! Families never meet the staff's words: what is given to them, and what they find when it is urgent, is written to them.

use super::Checking;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Entry, Kind, ReaderKind};

pub(super) fn check(checking: &Checking) {
    let edition = checking.site.first();
    // The page that betre makes has nothing but the warnings, and no warning has been missed.
    let is_made = |entry: &&Entry| {
        let is_empty = entry.body.blocks.is_empty() && entry.summary().is_none() && !entry.traces.broken;
        entry.span == edition.settings_span || is_empty
    };
    let made = edition.of(Kind::Acute).find(is_made);
    if let (Some(acute), Some(_), false) = (&edition.settings.acute, made, edition.broken_settings) {
        checking.findings.add(Diagnostic::new(Code::AcutePage, acute.span));
    }
    // What is for employees alone is no sheet to give away.
    let given = edition.of(Kind::RelayLog).filter(|entry| !entry.traces.broken && !entry.family_blocks().is_empty());
    for entry in given.filter(|entry| !entry.speaks_to(ReaderKind::Guardian)) {
        checking.findings.add(Diagnostic::new(Code::HandOutWords, entry.span));
    }
}
