//! How severe a finding is on this site: `[checks]` in `site.toml`, and `allow` in a document.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, FileId, Findings, Freedom, Severity, Sources, Span};
use crate::model::fields::Keyed;
use crate::model::{Purpose, RuleLevel, Site};

/// Gives each finding the severity that the site asks for, and leaves out what is switched off; sorted as by [`in_order`].
pub fn judge(site: &Site, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    Rules::of(site).judge(found).0
}

/// The same for all that was found in a whole site: what it sets aside is then known to be there or not. While there are errors
/// it is not, since what can't be read isn't checked; nor while something is held back, which may be what needs it.
pub fn judge_whole(site: &Site, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let rules = Rules::of(site);
    let (mut judged, used) = rules.judge(found);
    let is_whole = site.purpose != Purpose::Public || site.first().held.documents.is_empty();
    if is_whole && judged.iter().all(|finding| finding.severity != Severity::Error) {
        judged.extend(rules.judge(rules.idle(&used)).0);
    }
    in_order(judged, &site.sources)
}

/// What a site and its documents set about rules.
struct Rules<'a> {
    site: &'a Site,
    set: BTreeMap<Code, SetRule>,
    allowed: BTreeMap<(FileId, usize), Vec<(Code, Span)>>,
    /// What is wrong with the settings themselves.
    wrong: Vec<Diagnostic>,
}

/// What the site sets for a code, and where.
#[derive(Clone, Copy)]
struct SetRule {
    /// `None` is off.
    wanted: Option<Severity>,
    span: Span,
}

impl Rules<'_> {
    fn of(site: &Site) -> Rules<'_> {
        let wrong = Findings::default();
        let (set, allowed) = (site_rules(site, &wrong), allowed(site, &wrong));
        Rules { site, set, allowed, wrong: wrong.into_sorted() }
    }

    /// The findings as they are to be reported, and the places of the settings that turned some down.
    fn judge(&self, found: Vec<Diagnostic>) -> (Vec<Diagnostic>, BTreeSet<Span>) {
        let mut used = BTreeSet::new();
        let mut judged = self.wrong.clone();
        for mut finding in found {
            if let Some(allowed) = self.allowing(&finding) {
                used.insert(allowed);
                continue;
            }
            if let Some(SetRule { wanted, span }) = self.set.get(&finding.code) {
                if wanted.is_none_or(|wanted| wanted > finding.severity) {
                    used.insert(*span);
                }
                let Some(wanted) = wanted else { continue };
                finding.severity = *wanted;
            }
            judged.push(finding);
        }
        judged.retain(|finding| !self.site.sources.get(finding.span.file).stale);
        (in_order(judged, &self.site.sources), used)
    }

    /// The place where the document that a finding is in is excused from its rule.
    fn allowing(&self, finding: &Diagnostic) -> Option<Span> {
        let place = (finding.span.file, finding.span.start);
        let document = self.allowed.range(..=place).next_back().filter(|((file, _), _)| *file == finding.span.file);
        document?.1.iter().find(|(code, _)| *code == finding.code).map(|(_, span)| *span)
    }

    /// Reports what is set aside though there is nothing to set aside: the next fault of the kind would not be seen.
    fn idle(&self, used: &BTreeSet<Span>) -> Vec<Diagnostic> {
        let idle = |name: &str, span: Span| Diagnostic::new(Code::RuleIdle, span).arg("rule", name);
        let site =
            self.site.first().settings.checks.iter().filter(|check| !used.contains(&check.span)).filter(|check| {
                let mut set = self.set.iter().filter(|(_, setting)| setting.span == check.span);
                // What is made stricter is meant for faults to come.
                set.all(|(code, setting)| {
                    is_certain(*code) && setting.wanted.is_none_or(|wanted| wanted >= code.severity())
                })
            });
        let documents = self.allowed.values().flatten();
        let documents = documents.filter(|(code, span)| is_certain(*code) && !used.contains(span));
        let documents = documents.map(|(code, span)| idle(code.name(), *span).variant("allow"));
        site.map(|check| idle(&check.key, check.span)).chain(documents).collect()
    }
}

/// Whether what breaks a rule is known from the site's content alone, and not from the day, from what was published before or
/// from documents that are made later.
fn is_certain(code: Code) -> bool {
    !matches!(code.group(), "freshness" | "print" | "theme")
        && !matches!(code, Code::AddressGone | Code::RuleIdle | Code::PictureLarge)
}

/// Findings in the order of files and places, each once.
pub fn in_order(mut findings: Vec<Diagnostic>, sources: &Sources) -> Vec<Diagnostic> {
    // Files are numbered in the order they were found, which means nothing to a reader.
    let place = |finding: &Diagnostic| (sources.path(finding.span), finding.span.start, finding.span.end);
    findings.sort_by(|a, b| place(a).cmp(&place(b)).then_with(|| a.cmp(b)));
    findings.dedup();
    findings
}

/// What the site sets for each code. A code's own setting takes precedence over its group's.
fn site_rules(site: &Site, findings: &Findings) -> BTreeMap<Code, SetRule> {
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
        rules.extend(free.into_iter().map(|code| (code, SetRule { wanted, span: *span })));
        // One finding for what the editor wrote, whether a code or a group.
        if let Some(code) = held.iter().find(|code| code.freedom() == Freedom::Warnable).or(held.first()) {
            findings.add(fixed(*code, name, *span));
        }
    }
    rules
}

/// The rules that documents are excused from, by where each document begins. A file of tables has several.
fn allowed(site: &Site, findings: &Findings) -> BTreeMap<(FileId, usize), Vec<(Code, Span)>> {
    let mut allowed: BTreeMap<(FileId, usize), Vec<(Code, Span)>> = BTreeMap::new();
    for entry in &site.first().entries {
        let codes = allowed.entry((entry.span.file, entry.span.start)).or_default();
        for Keyed { key: name, span, .. } in &entry.meta.allow {
            match Code::named(name) {
                None => findings.add(unknown(name, *span)),
                Some(code) if code.freedom() != Freedom::Free => findings.add(fixed(code, name, *span)),
                Some(code) => codes.push((code, *span)),
            }
        }
    }
    allowed
}

fn unknown(name: &str, span: Span) -> Diagnostic {
    Diagnostic::new(Code::RuleUnknown, span).arg("rule", name).nearest(name, Code::ALL.iter().map(|code| code.name()))
}

fn fixed(code: Code, written: &str, span: Span) -> Diagnostic {
    let finding = Diagnostic::new(Code::RuleFixed, span).arg("rule", written);
    if code.freedom() == Freedom::Warnable { finding.variant("warnable") } else { finding }
}
