//! Translations: what lacks in them, what was made from older words, and languages that the theme has no words in.

use super::{Checking, name_of};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Edition, Entry, language_name};

pub(super) fn check(checking: &Checking, edition: &Edition) {
    let site = checking.site;
    if edition.lang == site.first().lang {
        return;
    }
    for entry in edition.entries.iter().filter(|entry| !entry.traces.broken) {
        // Of a text that can't be read, that is told.
        if site.is_outdated(entry) && site.first().same(entry).is_some_and(|base| !base.traces.broken) {
            outdated(checking, entry);
        }
        if site.is_translated(edition, entry) {
            lacking(checking, edition, entry);
        }
    }
}

fn outdated(checking: &Checking, entry: &Entry) {
    let Some(from) = &entry.meta.translated_from else { return };
    let finding = Diagnostic::new(Code::TranslationOld, from.span).arg("now", checking.site.mark_of_words(entry));
    // What is no mark is a question: which text was it made from?
    let finding = if is_mark(&from.text) { finding } else { finding.variant("unknown") };
    let base = checking.site.first().same(entry).map_or(entry.span, Entry::place);
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
