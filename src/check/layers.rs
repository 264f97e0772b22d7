//! What a site has in place of what is in a layer that it shares.

use super::Checking;
use super::translation::is_mark;
use crate::content::markdown::Reference;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Edition, Site};

pub(super) fn check(checking: &Checking) {
    for replaced in checking.site.replaced.iter().filter(|replaced| Site::is_behind(replaced)) {
        let of = |span| Diagnostic::new(Code::ReplacementOld, span).arg("id", replaced.id.as_str());
        let finding = match (&replaced.made_from, &replaced.reviewed) {
            (Some((from, span)), _) => {
                let variant = if is_mark(from) { "changed" } else { "unknown" };
                of(*span).arg("now", replaced.mark.as_str()).variant(variant)
            }
            (None, [Some(newer), Some(reviewed)]) => {
                of(replaced.new).arg("newer", newer.as_str()).arg("reviewed", reviewed.as_str())
            }
            (None, _) => continue,
        };
        checking.findings.add(finding.related(replaced.old, "related-replaced"));
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
