//! What would take long to make, told before it is begun.

use super::Checking;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Kind;
use crate::printout::printouts;

/// The most overviews of units: each takes some hundredths of a second to typeset.
const MOST_OVERVIEWS: usize = 1_000;

/// Reports units that have too many overviews together: one for each guide in each language.
pub(super) fn check(checking: &Checking) {
    let Some(unit) = checking.site.first().of(Kind::Unit).last() else { return };
    let count = printouts(checking.site).iter().filter(|printout| printout.unit.is_some()).count();
    if count > MOST_OVERVIEWS {
        let finding = Diagnostic::new(Code::FileTooLarge, unit.place()).variant("sheets");
        checking.findings.add(finding.arg("count", count).arg("most", MOST_OVERVIEWS));
    }
}
