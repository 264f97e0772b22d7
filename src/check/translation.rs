//! Translations: what lacks in them, what was made from older words, and languages that the theme has no words in.

use super::{Checking, name_of};
use crate::diagnostic::{Code, Diagnostic, Span};
use crate::model::{Edition, Entry, Text, language_name};

pub(super) fn check(checking: &Checking, edition: &Edition) {
    let site = checking.site;
    if edition.lang == site.first().lang {
        return;
    }
    for entry in edition.entries.iter().filter(|entry| !entry.traces.broken) {
        // Of a text that can't be read, that is told.
        if site.is_outdated(entry) && site.first().same(entry).is_some_and(|base| !base.traces.broken) {
            let Some(from) = &entry.meta.translated_from else { continue };
            let base = site.first().same(entry).map_or(entry.span, Entry::place);
            outdated(checking, from, site.mark_of_words(entry), base);
        }
        if site.is_translated(edition, entry) {
            lacking(checking, edition, entry);
        }
    }
}

/// Reports that what says from which words it was made was made from others than stand there now.
pub(super) fn outdated(checking: &Checking, from: &Text, now: String, base: Span) {
    let finding = Diagnostic::new(Code::TranslationOld, from.span).arg("now", now);
    // What is no mark is a question: which text was it made from?
    let finding = if is_mark(&from.text) { finding } else { finding.variant("unknown") };
    checking.findings.add(finding.related(base, "related-base"));
}

/// Whether it is the mark of a text, and not a question for it.
pub(super) fn is_mark(text: &str) -> bool {
    text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Reports words that a translation leaves in the first language, once for all of an entry.
fn lacking(checking: &Checking, edition: &Edition, entry: &Entry) {
    let mut lacking = checking.site.untranslated(edition, entry);
    let Some(first) = lacking.next() else { return };
    let finding = Diagnostic::new(Code::TranslationLacking, entry.place()).arg("title", name_of(edition, entry));
    let finding = finding.arg("number", 1 + lacking.count()).arg("language", language_name(&edition.lang));
    checking.findings.add(finding.related(first, "related-base"));
}
