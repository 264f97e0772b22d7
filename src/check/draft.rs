//! What is reported about drafts: they are work in progress, so their faults become warnings where that is allowed.

use super::in_order;
use crate::diagnostic::{Code, Diagnostic, Freedom, Severity};
use crate::model::{Purpose, Site};

/// The findings of a site with its drafts: those in drafts softened, and the rest as `betre check` reports them. `public`
/// returns the findings of the same site without its drafts.
pub fn with_drafts(site: &Site, found: Vec<Diagnostic>, public: impl FnOnce() -> Vec<Diagnostic>) -> Vec<Diagnostic> {
    let in_draft = site.drafts();
    let (mut in_drafts, rest): (Vec<_>, Vec<_>) = found.into_iter().partition(|finding| in_draft(finding.span));
    let softens = |code: Code| site.purpose == Purpose::Preview || code.freedom() != Freedom::Fixed;
    for finding in in_drafts.iter_mut().filter(|finding| softens(finding.code)) {
        finding.severity = finding.severity.max(Severity::Warning);
    }
    let mut findings = if site.purpose == Purpose::Preview { public() } else { rest };
    findings.extend(in_drafts);
    in_order(findings, &site.sources)
}
