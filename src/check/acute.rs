//! The acute warning: whom to call at once, in few words, in every language.

use std::collections::BTreeSet;

use super::Checking;
use super::translation::outdated;
use crate::content::markdown::{self, Inline};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Acute, Edition, INVALID_PHONE, Kind, Prose, ReaderKind, language_name};

/// The longest acute line, and the longest warning to a family, in characters: two and four lines on a phone 390 points wide,
/// in the fonts that phones have (measured: two lines hold 123 characters of plain words, 100 with three numbers among them).
/// Anything longer pushes away what the reader came for.
const LONGEST_LINE: usize = 110;
const LONGEST_VOICE: usize = 220;

pub(super) fn check(checking: &Checking, edition: &Edition) {
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
    voices_of(checking, edition, acute, None);
    same_in_all_voices(checking, acute);
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

/// Each voice, with the reader it speaks to and how long it may be.
fn voices_of(checking: &Checking, edition: &Edition, acute: &Acute, base: Option<&Acute>) {
    let add = |finding| checking.findings.add(finding);
    for (at, (name, voice)) in acute.voices().into_iter().enumerate() {
        let Some(voice) = voice else { continue };
        let written = base.and_then(|base| base.voices()[at].1.as_ref());
        // What is not translated is the base's own, and told there.
        if written.is_some_and(|base| base.span == voice.span) {
            continue;
        }
        markdown::walk_line(&voice.line, &mut |inline| {
            let (Inline::Text(text) | Inline::Code(text)) = inline else { return };
            if let Some(number) = typed_number(text) {
                add(Diagnostic::new(Code::AcuteNumber, voice.span).variant("plain").arg("number", number));
            }
        });
        let limit = match name {
            "line" => Some((None, LONGEST_LINE)),
            "guardian" => Some((Some(ReaderKind::Guardian), LONGEST_VOICE)),
            "young" => Some((Some(ReaderKind::Young), LONGEST_VOICE)),
            _ => None,
        };
        if let Some((reader, most)) = limit {
            let length = edition.warning_length(&edition.warning(reader));
            if length > most {
                add(Diagnostic::new(Code::AcuteLong, voice.span).arg("length", length).arg("most", most));
            }
        }
        if let Some(base) = written {
            same_numbers(checking, edition, name, base, voice);
        }
    }
}

/// Whom the line that all see names, each reader's own words name too; those among `contacts` are put after every text.
fn same_in_all_voices(checking: &Checking, acute: &Acute) {
    let Some(line) = &acute.line else { return };
    let is_added = |hole: &String| acute.contacts.iter().any(|contact| is_of(hole, &contact.id));
    let wanted: BTreeSet<String> =
        filled_in(line).into_iter().filter(|hole| hole.starts_with("contact.") && !is_added(hole)).collect();
    let others = acute.voices().into_iter().filter(|(name, _)| *name != "line");
    let (mut lacking, mut voices) = (BTreeSet::new(), Vec::new());
    for (name, voice) in others.filter_map(|(name, voice)| Some((name, voice.as_ref()?))) {
        let given = filled_in(voice);
        let lacks: Vec<&String> = wanted.iter().filter(|hole| !given.contains(*hole)).collect();
        if !lacks.is_empty() {
            voices.push(format!("`{name}`"));
        }
        lacking.extend(lacks);
    }
    if !voices.is_empty() {
        let finding = Diagnostic::new(Code::AcuteVoices, line.span).arg("voices", voices.join(", "));
        checking.findings.add(finding.arg("holes", as_written(lacking)));
    }
}

/// Holes as they are written in texts.
fn as_written<'h>(holes: impl IntoIterator<Item = &'h String>) -> String {
    holes.into_iter().map(|hole| format!("{{{hole}}}")).collect::<Vec<_>>().join(", ")
}

/// Whether a hole is filled with a fact of this contact.
fn is_of(hole: &str, contact: &str) -> bool {
    hole.split('.').nth(1) == Some(contact)
}

/// Whoever reads another language is to call the same: what is filled into a voice is the same as in the first language.
fn same_numbers(checking: &Checking, edition: &Edition, name: &'static str, base: &Prose, voice: &Prose) {
    let (wanted, given) = (filled_in(base), filled_in(voice));
    let (lacking, more) = (as_written(wanted.difference(&given)), as_written(given.difference(&wanted)));
    let (variant, holes) = match (lacking.is_empty(), more.is_empty()) {
        (true, true) => return,
        (false, _) => ("numbers", lacking),
        (true, false) => ("more-numbers", more),
    };
    let finding = Diagnostic::new(Code::AcuteLanguage, voice.span).variant(variant).arg("voice", name);
    let finding = finding.arg("language", language_name(&edition.lang)).arg("holes", holes);
    checking.findings.add(finding.related(base.span, "related-base"));
}

/// The facts that are filled into a text, by their names.
fn filled_in(text: &Prose) -> BTreeSet<String> {
    let mut holes = BTreeSet::new();
    markdown::walk_line(&text.line, &mut |inline| {
        if let Inline::Hole(hole) = inline {
            holes.insert(hole.path.join("."));
        }
    });
    holes
}

/// The warning in the other languages of a site: each has its own words, and they say what the first language's say.
pub(super) fn in_other_languages(checking: &Checking) {
    let first = checking.site.first();
    let Some(base) = first.settings.acute.as_ref().filter(|_| !first.broken_settings) else { return };
    for edition in checking.site.editions.iter().skip(1).filter(|edition| !edition.broken_settings) {
        let Some(acute) = &edition.settings.acute else { continue };
        voices_of(checking, edition, acute, Some(base));
        if let Some(from) = acute.translated_from.as_ref().filter(|_| checking.site.is_acute_outdated(acute)) {
            outdated(checking, from, checking.site.mark_of_acute(), base.span);
        }
        // Employees read the first language.
        let voices = base.voices().into_iter().zip(acute.voices()).filter(|((name, _), _)| *name != "employee");
        // What is not translated is the base's own, and written there.
        let lacks = |((name, base), (_, own)): ((&'static str, &Option<Prose>), (_, &Option<Prose>))| {
            let is_same = base.as_ref()?.span == own.as_ref()?.span;
            is_same.then(|| format!("`{name}`"))
        };
        let lacking: Vec<String> = voices.filter_map(lacks).collect();
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
