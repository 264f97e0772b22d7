//! What would take long to make, told before it is begun.

use super::Checking;
use crate::diagnostic::{Code, Diagnostic};
use crate::printout::{Printout, PrintoutKind, printouts};

/// The most sheets of one sort: each takes some hundredths of a second to typeset.
const MOST_SHEETS: usize = 1_000;

/// Reports what has too many documents together, in all languages: units, which have an overview of each guide, and forms and
/// meetings, which have a sheet each.
pub(super) fn check(checking: &Checking) {
    let printouts = printouts(checking.site);
    let is_of_unit = |printout: &&Printout| printout.unit.is_some();
    let is_to_write_on = |printout: &&Printout| {
        use PrintoutKind::{Form, Ladder, MeetingSheet};
        matches!(printout.kind, Form | MeetingSheet | Ladder)
    };
    let sorts: [(&'static str, Vec<&Printout>); 2] = [
        ("sheets", printouts.iter().filter(is_of_unit).collect()),
        ("forms", printouts.iter().filter(is_to_write_on).collect()),
    ];
    for (variant, sheets) in sorts {
        let Some(last) = sheets.last().filter(|_| sheets.len() > MOST_SHEETS) else { continue };
        let place = checking.site.editions[last.edition].entry(last.unit.unwrap_or(last.of)).place();
        let finding = Diagnostic::new(Code::FileTooLarge, place).variant(variant);
        checking.findings.add(finding.arg("count", sheets.len()).arg("most", MOST_SHEETS));
    }
}
