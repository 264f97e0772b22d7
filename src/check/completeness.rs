//! What every site must have: the acute warning with numbers, the coordinating unit, a number that is a number.

use super::Checking;
use crate::content::markdown::{self, BlockContent, Inline};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Edition, Entry, Goto, INVALID_PHONE, Kind, Prose, ReaderKind, is_language, language_name};

pub(super) fn check(checking: &Checking, edition: &Edition) {
    acute(checking, edition);
    acute_languages(checking);
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

/// The longest acute line, and the longest warning to a family, in characters: two and four lines on a phone 390 points wide,
/// in the fonts that phones have (measured: two lines hold 123 characters of plain words, 100 with three numbers among them).
/// Anything longer pushes away what the reader came for.
const LONGEST_LINE: usize = 110;
const LONGEST_VOICE: usize = 220;

fn acute(checking: &Checking, edition: &Edition) {
    let add = |finding| checking.findings.add(finding);
    let Some(acute) = &edition.settings.acute else {
        if !edition.broken_settings {
            add(Diagnostic::new(Code::AcuteMissing, edition.settings_span));
        }
        return;
    };
    let voices = [
        ("line", acute.line.is_some(), true),
        ("employee", acute.employee.is_some(), true),
        ("guardian", acute.guardian.is_some(), has_pages_for(edition, ReaderKind::Guardian)),
        ("young", acute.young.is_some(), has_pages_for(edition, ReaderKind::Young)),
    ];
    for (voice, given, needed) in voices {
        // A text that is still to be written has been reported.
        let told = edition.settings_traces.has_reported(voice) || edition.broken_settings;
        if needed && !given && !told {
            add(Diagnostic::new(Code::AcuteMissing, acute.span).variant("voice").arg("voice", voice));
        }
    }
    for voice in [&acute.line, &acute.employee, &acute.guardian, &acute.young].into_iter().flatten() {
        markdown::walk_line(&voice.line, &mut |inline| {
            let (Inline::Text(text) | Inline::Code(text)) = inline else { return };
            if let Some(number) = typed_number(text) {
                add(Diagnostic::new(Code::AcuteNumber, voice.span).variant("plain").arg("number", number));
            }
        });
    }
    let voices = [
        (&acute.line, None, LONGEST_LINE),
        (&acute.guardian, Some(ReaderKind::Guardian), LONGEST_VOICE),
        (&acute.young, Some(ReaderKind::Young), LONGEST_VOICE),
    ];
    for (voice, reader, most) in voices {
        let length = edition.warning_length(&edition.warning(reader));
        if let Some(voice) = voice.as_ref().filter(|_| length > most) {
            add(Diagnostic::new(Code::AcuteLong, voice.span).arg("length", length).arg("most", most));
        }
    }
    let mut reaches_police = false;
    let mut lacks_number = false;
    let mut is_unclear = false;
    for reference in &acute.contacts {
        let Some(entry) = edition.find(reference, &[Kind::Contact], None) else { continue };
        if entry.traces.has_reported(INVALID_PHONE) || entry.traces.has_reported("phone") {
            is_unclear = true;
            continue;
        }
        if let Some(phone) = entry.contact().and_then(|contact| contact.phone.as_ref()) {
            reaches_police |= phone.digits() == "112";
        } else {
            lacks_number = true;
            let finding = Diagnostic::new(Code::AcuteNumber, reference.span).arg("id", entry.name.as_str());
            let finding = finding.lacking([Kind::Contact.name()], entry.name.as_str());
            add(finding.related(entry.span, "related-contact"));
        }
    }
    if !reaches_police && !lacks_number && !is_unclear {
        add(Diagnostic::new(Code::AcuteNumber, acute.span).variant("police").lacking([Kind::Contact.name()], "112"));
    }
}

/// Reports the languages that families read the site in without being warned in them.
fn acute_languages(checking: &Checking) {
    let first = checking.site.first();
    let Some(base) = first.settings.acute.as_ref().filter(|_| !first.broken_settings) else { return };
    for edition in checking.site.editions.iter().skip(1).filter(|edition| !edition.broken_settings) {
        let Some(acute) = &edition.settings.acute else { continue };
        let voices = [
            ("line", &base.line, &acute.line),
            ("guardian", &base.guardian, &acute.guardian),
            ("young", &base.young, &acute.young),
        ];
        // What is not translated is the base's own, and written there.
        let lacks = |(name, base, own): (&'static str, &Option<Prose>, &Option<Prose>)| {
            let is_same = base.as_ref()?.span == own.as_ref()?.span;
            is_same.then(|| format!("`{name}`"))
        };
        let lacking: Vec<String> = voices.into_iter().filter_map(lacks).collect();
        if lacking.is_empty() || edition.settings_traces.has_reported("acute") {
            continue;
        }
        let tag = first.settings.languages.0.iter().find(|tag| tag.key == edition.lang);
        let finding = Diagnostic::new(Code::AcuteLanguage, tag.map_or(first.settings_span, |tag| tag.span));
        let finding = finding.arg("lang", edition.lang.as_str()).arg("language", language_name(&edition.lang));
        checking.findings.add(finding.arg("voices", lacking.join(", ")));
    }
}

/// A number that can be dialled, with or without spaces, in running text.
fn typed_number(text: &str) -> Option<String> {
    let joined = text.replace('\u{a0}', " ");
    let mut number = String::new();
    for c in joined.chars().chain(['.']) {
        match c {
            c if c.is_ascii_digit() => number.push(c),
            ' ' if !number.is_empty() => {}
            _ if number.len() >= 3 => return Some(number),
            _ => number.clear(),
        }
    }
    None
}

/// Whether the site addresses a reader: by a page of their own, or a block on another page.
fn has_pages_for(edition: &Edition, reader: ReaderKind) -> bool {
    edition.entries.iter().any(|entry| {
        let own = (entry.kind == Kind::Reader && entry.name == reader.name())
            || entry.page().is_some_and(|page| page.audience.contains(&reader))
            || entry.situation().is_some_and(|situation| situation.reader.contains(&reader));
        own || entry.speaks_to(reader)
    })
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
