//! How severe a finding is on this site: `[checks]` in `site.toml`, and `allow` in a document.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, FileId, Findings, Freedom, Severity, Sources};
use crate::model::fields::Keyed;
use crate::model::{RuleLevel, Site};

/// Gives each finding the severity that the site asks for, and leaves out what is switched off; sorted as by [`in_order`].
pub fn judge(site: &Site, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let settings = Findings::default();
    let rules = site_rules(site, &settings);
    let allowed = allowed(site, &settings);
    let judged = found
        .into_iter()
        .filter(|finding| !is_allowed(&allowed, finding))
        .filter_map(|mut finding| {
            match rules.get(&finding.code) {
                Some(None) => return None,
                Some(Some(severity)) => finding.severity = *severity,
                None => {}
            }
            Some(finding)
        })
        .chain(settings.into_sorted())
        .filter(|finding| !site.sources.get(finding.span.file).stale)
        .collect();
    in_order(judged, &site.sources)
}

/// Findings in the order of files and places, each once.
pub fn in_order(mut findings: Vec<Diagnostic>, sources: &Sources) -> Vec<Diagnostic> {
    // Files are numbered in the order they were found, which means nothing to a reader.
    let place = |finding: &Diagnostic| (sources.path(finding.span), finding.span.start, finding.span.end);
    findings.sort_by(|a, b| place(a).cmp(&place(b)).then_with(|| a.cmp(b)));
    findings.dedup();
    findings
}

/// The severity of each code that the site sets; `None` is off. A code's own setting takes precedence over its group's.
fn site_rules(site: &Site, findings: &Findings) -> BTreeMap<Code, Option<Severity>> {
    let mut rules = BTreeMap::new();
    let checks = &site.first().settings.checks;
    let (groups, codes): (Vec<_>, Vec<_>) = checks.iter().partition(|check| Code::is_group(&check.key));
    for Keyed { key: name, span, value: rule } in groups.into_iter().chain(codes) {
        let Some(level) = rule.level else { continue };
        let of: Vec<Code> =
            Code::ALL.iter().copied().filter(|code| code.name() == name || code.group() == name).collect();
        if of.is_empty() {
            findings.add(unknown(name, *span));
        }
        let wanted = match level {
            RuleLevel::Error => Some(Severity::Error),
            RuleLevel::Warning => Some(Severity::Warning),
            RuleLevel::Off => None,
        };
        let may = |code: Code| match code.freedom() {
            Freedom::Free => true,
            Freedom::Warnable => wanted.is_some(),
            Freedom::Fixed => wanted.is_some_and(|wanted| wanted <= code.severity()),
        };
        let (free, held): (Vec<Code>, Vec<Code>) = of.into_iter().partition(|code| may(*code));
        rules.extend(free.into_iter().map(|code| (code, wanted)));
        // One finding for what the editor wrote, whether a code or a group.
        if let Some(code) = held.iter().find(|code| code.freedom() == Freedom::Warnable).or(held.first()) {
            findings.add(fixed(*code, name, *span));
        }
    }
    rules
}

/// The rules that documents are excused from, by where each document begins. A file of tables has several.
fn allowed(site: &Site, findings: &Findings) -> BTreeMap<(FileId, usize), Vec<Code>> {
    let mut allowed: BTreeMap<(FileId, usize), Vec<Code>> = BTreeMap::new();
    for entry in &site.first().entries {
        let codes = allowed.entry((entry.span.file, entry.span.start)).or_default();
        for Keyed { key: name, span, .. } in &entry.meta.allow {
            match Code::named(name) {
                None => findings.add(unknown(name, *span)),
                Some(code) if code.freedom() != Freedom::Free => findings.add(fixed(code, name, *span)),
                Some(code) => codes.push(code),
            }
        }
    }
    allowed
}

/// Whether the document that a finding is in is excused from its rule.
fn is_allowed(allowed: &BTreeMap<(FileId, usize), Vec<Code>>, finding: &Diagnostic) -> bool {
    let place = (finding.span.file, finding.span.start);
    let document = allowed.range(..=place).next_back().filter(|((file, _), _)| *file == finding.span.file);
    document.is_some_and(|(_, codes)| codes.contains(&finding.code))
}

fn unknown(name: &str, span: crate::diagnostic::Span) -> Diagnostic {
    Diagnostic::new(Code::RuleUnknown, span).arg("rule", name).nearest(name, Code::ALL.iter().map(|code| code.name()))
}

fn fixed(code: Code, written: &str, span: crate::diagnostic::Span) -> Diagnostic {
    let finding = Diagnostic::new(Code::RuleFixed, span).arg("rule", written);
    if code.freedom() == Freedom::Warnable { finding.variant("warnable") } else { finding }
}
