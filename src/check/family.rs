//! Families never meet the staff's words: what is given to them is written to them.

use super::Checking;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Kind, ReaderKind};

pub(super) fn check(checking: &Checking) {
    let edition = checking.site.first();
    // What is for employees alone is no sheet to give away.
    let given = edition.of(Kind::RelayLog).filter(|entry| !entry.traces.broken && !entry.family_blocks().is_empty());
    for entry in given.filter(|entry| !entry.speaks_to(ReaderKind::Guardian)) {
        checking.findings.add(Diagnostic::new(Code::HandOutWords, entry.span));
    }
}
