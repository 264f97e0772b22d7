//! Old addresses: each leads to a page, and to one only.

use super::Checking;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Redirects;

pub fn check(checking: &Checking) {
    let edition = checking.site.first();
    for alias in edition.entries.iter().filter(|entry| entry.address.is_none()).flat_map(|entry| &entry.meta.aliases) {
        let finding = Diagnostic::new(Code::AliasNowhere, alias.span).arg("address", alias.path.as_str());
        checking.findings.add(finding);
    }
    for alias in &edition.meta.aliases {
        let finding = Diagnostic::new(Code::AliasNowhere, alias.span).variant("site");
        checking.findings.add(finding.arg("address", alias.path.as_str()));
    }
    for taken in Redirects::of(checking.site).taken {
        let finding = Diagnostic::new(Code::AddressCollision, taken.alias.span).variant("alias");
        let finding = finding.arg("address", taken.alias.path);
        checking.findings.add(match taken.by {
            // A page that betre makes is written nowhere.
            Some(other) if other != edition.settings_span => finding.related(other, "related-taken"),
            _ => finding,
        });
    }
}
