//! What every site must have: the coordinating unit, a number that is a number, answers to its questions.

use super::Checking;
use crate::content::markdown::{self, BlockContent};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Edition, Entry, Goto, Kind, ReaderKind, is_language};

pub(super) fn check(checking: &Checking, edition: &Edition) {
    let add = |finding| checking.findings.add(finding);
    let settings = &edition.settings;
    let told = edition.settings_traces.has_reported("coordinating_unit");
    if settings.coordinating_unit.is_none() && !edition.broken_settings && !told {
        add(Diagnostic::new(Code::CoordinatingUnit, edition.settings_span));
    }
    if let Some(number) = &settings.number {
        // Statistics Norway's municipality numbers have four digits: 0301 Oslo.
        if number.text.len() != 4 || !number.text.bytes().all(|byte| byte.is_ascii_digit()) {
            let finding = Diagnostic::new(Code::ValueInvalid, number.span).word("expected", "type-municipality-number");
            add(finding.arg("value", number.text.as_str()));
        }
    }
    for lang in &settings.languages.0 {
        let tag = &lang.key;
        // Norwegian is one of two.
        if !is_language(tag) || tag == "no" {
            add(Diagnostic::new(Code::ValueInvalid, lang.span)
                .word("expected", "type-language")
                .arg("value", tag.as_str()));
        }
    }
    for law in
        edition.of(Kind::Law).filter_map(|entry| entry.law()?.lang.as_ref()).filter(|lang| !is_language(&lang.text))
    {
        let finding = Diagnostic::new(Code::ValueInvalid, law.span).word("expected", "type-language");
        add(finding.arg("value", law.text.as_str()));
    }
    questions(checking, edition);
    for entry in edition.of(Kind::Reader).filter(|entry| ReaderKind::named(&entry.name).is_none()) {
        let names: Vec<&str> = ReaderKind::ALL.iter().map(|reader| reader.name()).collect();
        let list = names.iter().map(|name| format!("{name}.md")).collect::<Vec<_>>().join(", ");
        let finding = Diagnostic::new(Code::IdInvalid, entry.span).variant("reader").arg("id", entry.name.as_str());
        add(finding.arg("readers", list));
    }
    for service in edition.of(Kind::Service) {
        phases(checking, service);
    }
}

/// Each part of a service's process has a name, and one after it if an answer leads there.
fn phases(checking: &Checking, service: &Entry) {
    let add = |finding| checking.findings.add(finding);
    let phases = service.service().map(|service| service.phases.as_slice()).unwrap_or_default();
    for phase in phases {
        let Some(id) = &phase.id else { continue };
        if phase.title.is_none() && !answers(service, &id.text) {
            add(Diagnostic::new(Code::ValueMissing, phase.span).variant("phase").arg("key", id.text.as_str()));
        }
    }
    let Some(last) = phases.last() else { return };
    let title = last.title.as_ref().map(|title| &title.text).or(last.id.as_ref().map(|id| &id.text));
    let title = title.map(String::as_str).unwrap_or_default();
    for outcome in last.outcomes.iter().filter(|outcome| outcome.goto.contains(&Goto::Next)) {
        add(Diagnostic::new(Code::FlowNext, outcome.span).variant("phase").arg("title", title));
    }
}

/// Reports the site's practical questions that a service does not answer.
fn questions(checking: &Checking, edition: &Edition) {
    for service in edition.of(Kind::Service) {
        for question in &edition.settings.questions {
            let Some(id) = &question.id else { continue };
            if !answers(service, &id.text) {
                checking.findings.add(
                    Diagnostic::new(Code::QuestionUnanswered, service.span)
                        .arg("title", service.title.text.as_str())
                        .arg("question", question.text.as_ref().map_or("", |text| text.text.as_str()))
                        .arg("id", id.text.as_str()),
                );
            }
        }
    }
}

fn answers(service: &Entry, id: &str) -> bool {
    let mut found = false;
    markdown::walk_blocks(&service.body.blocks, &mut |block| {
        if let BlockContent::Heading(heading) = &block.content {
            found |= heading.named && heading.anchor == id;
        }
    });
    found
}
