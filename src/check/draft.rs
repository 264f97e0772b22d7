//! What is reported of drafts: each is work in progress, and stops nothing that may be put right.

use super::in_order;
use crate::diagnostic::{Code, Diagnostic, Freedom, Severity};
use crate::model::{Purpose, Site};

/// The findings of a site that its drafts are in: those in drafts softened, and the rest as `check` tells them. `public` gives
/// the findings of the same site without its drafts.
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
