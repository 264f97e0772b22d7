//! What a site has in place of what is in a layer that it shares.

use super::Checking;
use super::translation::is_mark;
use crate::content::markdown::Reference;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Edition, Site, day};

pub(super) fn check(checking: &Checking) {
    for replaced in checking.site.replaced.iter().filter(|replaced| !replaced.off) {
        if let Some((from, span)) = &replaced.made_from {
            if replaced.is_outdated() {
                let finding = Diagnostic::new(Code::ReplacementOld, *span).arg("id", replaced.id.as_str());
                let finding = finding.arg("now", replaced.mark.as_str());
                let variant = if is_mark(from) { "changed" } else { "unknown" };
                checking.findings.add(finding.variant(variant).related(replaced.old, "related-replaced"));
            }
            // What is the same as it was is no newer for having been reviewed.
            continue;
        }
        let [Some(newer), Some(reviewed)] = &replaced.reviewed else { continue };
        if day(newer).zip(day(reviewed)).is_some_and(|(newer, reviewed)| reviewed < newer) {
            let finding = Diagnostic::new(Code::ReplacementOld, replaced.new).arg("id", replaced.id.as_str());
            let finding = finding.arg("newer", newer.as_str()).arg("reviewed", reviewed.as_str());
            checking.findings.add(finding.related(replaced.old, "related-replaced"));
        }
    }
}

/// The other end of a reference to what is not there: where it is switched off, or, for one in a layer, the site that lacks it.
pub(super) fn with_other_end(finding: Diagnostic, reference: &Reference, site: &Site, edition: &Edition) -> Diagnostic {
    let name = reference.id.rsplit('/').next().unwrap_or_default();
    let is_meant = |kind| reference.kind.is_none_or(|wanted| wanted == kind);
    let off = site.replaced.iter().find(|replaced| replaced.off && replaced.id == name && is_meant(replaced.kind));
    match off {
        Some(off) => finding.related(off.new, "related-off"),
        None if site.sources.get(reference.span.file).is_shared() => {
            finding.related(edition.settings_span, "related-site-lacks")
        }
        None => finding,
    }
}
