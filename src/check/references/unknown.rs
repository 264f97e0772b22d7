//! What was meant by a reference to what is not there.

use super::super::meant::{MOST, Meant, is_number_of, meant};
use super::ReferenceCheck;
use crate::content::markdown::Reference;
use crate::content::name::plain;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Entry, Held, Kind, Phone, Wait};

impl ReferenceCheck<'_> {
    /// Says what is not there, and what was most likely meant.
    pub(super) fn unknown(
        &self,
        reference: &Reference,
        allowed: &[Kind],
        from: Option<&Entry>,
        written: String,
    ) -> Diagnostic {
        let kinds = allowed;
        let finding = Diagnostic::new(Code::ReferenceUnknown, reference.span).arg("target", written);
        let finding = match kinds {
            [kind] => finding.variant("kind").word("kind", format!("kind-{}", kind.name())),
            _ => finding,
        };
        let is_meant = |held: &&Held| {
            held.names.iter().any(|name| name == reference.id.rsplit('/').next().unwrap_or_default())
                && reference.kind.is_none_or(|wanted| wanted == held.kind)
                && (kinds.is_empty() || kinds.contains(&held.kind))
        };
        if let Some(held) = self.edition.held.documents.values().find(is_meant) {
            return self.to_held(finding, held);
        }
        let in_text = kinds.is_empty();
        let kinds = match reference.kind {
            Some(kind) => vec![kind],
            None if kinds.is_empty() => Kind::with_page().collect(),
            None => kinds.to_vec(),
        };
        let finding = finding.lacking(kinds.iter().map(|kind| kind.name()), reference.id.as_str());
        let same: Vec<&Entry> = self.edition.entries.iter().filter(|entry| entry.name == reference.id).collect();
        if let Some(other) = same.iter().find(|entry| !kinds.contains(&entry.kind)) {
            let finding = finding.arg("other", self.edition.full_name(other));
            return match in_text && !other.kind.has_page() {
                true => finding.variant("no-page").advice("no-page"),
                false => finding.advice("other-kind"),
            };
        }
        let of_kind = || self.edition.entries.iter().filter(|entry| kinds.contains(&entry.kind));
        let name = |entry: &Entry| {
            let kind = reference.kind.map(|kind| format!("{}:", kind.name())).unwrap_or_default();
            let short = format!("{kind}{}", entry.name);
            let found = self.edition.find(&Reference::parse(&short, reference.span), allowed, from);
            if found.is_some_and(|found| found.id == entry.id) { short } else { self.edition.full_name(entry) }
        };
        let list = |entries: &[&Entry]| entries.iter().map(|entry| name(entry)).collect::<Vec<_>>().join(", ");
        match meant(&reference.id, self.titled(|entry| kinds.contains(&entry.kind))) {
            Meant::One(entry) => return finding.advice("nearest").arg("nearest", name(entry)),
            Meant::Among(entries) if !entries.is_empty() => {
                return finding.advice("among").arg("choices", list(&entries));
            }
            Meant::Among(_) => {}
        }
        // A level has a number, but none as long as that of a telephone.
        if Phone::parse(&reference.id, reference.span).is_some_and(|phone| phone.digits().len() >= 3) {
            let has_it = |contact: &&Entry| is_number_of(contact, &reference.id);
            return match self.edition.of(Kind::Contact).find(has_it).filter(|_| in_text) {
                Some(contact) => finding.advice("nearest").arg("nearest", self.edition.full_name(contact)),
                None => finding.advice("number"),
            };
        }
        let few: Vec<&Entry> = of_kind().take(MOST + 1).collect();
        let is_few = (1..=MOST).contains(&few.len());
        match kinds.as_slice() {
            [kind] => match kind.row().table_file.filter(|_| plain(&reference.id) == reference.id) {
                Some(file) => {
                    let finding = finding.advice(if is_few { "few-entry" } else { "entry" });
                    let finding = finding.arg("choices", list(&few)).arg("id", reference.id.as_str());
                    finding.arg("file", file).arg("line", kind.row().title.line("…"))
                }
                None if is_few => finding.advice("few").arg("choices", list(&few)),
                None => finding,
            },
            _ => finding,
        }
    }

    /// A reference to what is held back; all of them follow from one and the same.
    pub(super) fn to_held(&self, finding: Diagnostic, held: &Held) -> Diagnostic {
        let cause = self.checking.site.sources.path(held.cause).replace('/', ":");
        let finding = finding.lacking(["held"], format!("{cause}:{}", held.cause.start));
        match held.wait {
            Wait::Draft => finding.variant("draft"),
            Wait::Until(first) => finding.variant("ahead").arg("date", first.to_string()),
        }
    }

    /// The page that the last part of an address or of a file's path most likely means.
    pub(super) fn page_meant(&self, path: &str) -> Option<&Entry> {
        let last = path.rsplit('/').next()?.trim_end_matches(".md").trim_end_matches(".html");
        let last = last.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches('-');
        match meant(last, self.titled(|entry| entry.kind.has_page())) {
            Meant::One(page) => Some(page),
            Meant::Among(_) => None,
        }
    }

    /// Some entries, each with its title as an identifier.
    fn titled<'a>(&'a self, is_wanted: impl Fn(&Entry) -> bool + 'a) -> impl Iterator<Item = (&'a Entry, &'a str)> {
        let titles = self.titles.get_or_init(|| {
            let titles = self.edition.entries.iter().map(|entry| plain(&entry.title.text));
            titles.collect()
        });
        let wanted = self.edition.entries.iter().filter(move |entry| is_wanted(entry));
        wanted.map(|entry| (entry, titles.get(entry.id.0).map_or("", String::as_str)))
    }
}
