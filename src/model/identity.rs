//! Identifiers, numbers and addresses: no two things may share one, and each must be valid in a web address and on disk.

use std::collections::BTreeMap;

use super::{Entry, EntryId, Kind, MeasureFinder};
use crate::content::name;
use crate::diagnostic::{Code, Diagnostic, Findings, Span};

/// The check of a site's identifiers.
pub(super) struct Identity<'a> {
    pub findings: &'a Findings,
    /// The site's languages; the first is at `/`, the others each in a folder.
    pub languages: &'a [String],
}

impl Identity<'_> {
    /// Reports numbers, identifiers and addresses that two entries share.
    pub(super) fn check(&self, entries: &[Entry]) {
        let mut numbers: BTreeMap<(Option<EntryId>, Kind, u32), Span> = BTreeMap::new();
        let mut names: BTreeMap<(Option<EntryId>, Kind, &str), Span> = BTreeMap::new();
        let mut addresses: BTreeMap<String, Span> = BTreeMap::new();
        for entry in entries {
            let kind = format!("kind-{}", entry.kind.name());
            if let (Some(number), Kind::Level | Kind::Step) = (entry.number, entry.kind) {
                match numbers.get(&(entry.parent, entry.kind, number)) {
                    Some(first) => self.findings.add(
                        Diagnostic::new(Code::NumberDuplicate, entry.span)
                            .word("kind", kind.as_str())
                            .arg("number", number.to_string())
                            .related(*first, "related-first"),
                    ),
                    None => {
                        numbers.insert((entry.parent, entry.kind, number), entry.span);
                    }
                }
            }
            if let Some(first) = names.insert((entry.parent, entry.kind, &entry.name), entry.span) {
                self.findings.add(
                    Diagnostic::new(Code::IdDuplicate, entry.span)
                        .arg("id", entry.name.as_str())
                        .word("kind", kind.as_str())
                        .related(first, "related-first"),
                );
            } else if self.check_name(entry)
                && let Some(address) = &entry.address
            {
                self.check_address(entry, address, addresses.get(address).copied());
                addresses.insert(address.clone(), entry.span);
                let below = entry.addresses(&self.languages[0]).into_iter().skip(1);
                addresses.extend(below.map(|address| (address, entry.span)));
            }
        }
        let finder = MeasureFinder::of(entries, &self.languages[0]);
        for address in finder.map(|finder| finder.addresses()).unwrap_or_default() {
            if let Some(first) = addresses.get(&address) {
                let finding = Diagnostic::new(Code::AddressCollision, *first).variant("made");
                self.findings.add(finding.arg("address", address));
            }
        }
    }

    /// Whether what an entry is called is valid in an address and on disk.
    fn check_name(&self, entry: &Entry) -> bool {
        let slug = entry.meta.slug.as_ref();
        let span = entry.meta.id.as_ref().map_or(entry.span, |id| id.span);
        self.is_name(&entry.name, span) && slug.is_none_or(|slug| self.is_name(&slug.text, slug.span))
    }

    fn is_name(&self, name: &str, span: Span) -> bool {
        // Longer names don't fit a file system together with their folders.
        const LONGEST: usize = 100;
        let finding = Diagnostic::new(Code::IdInvalid, span).arg("id", name);
        let plain = name::plain(name);
        if name.is_empty() {
            self.findings.add(finding.variant("empty"));
        } else if plain != name {
            self.findings.add(finding.arg("plain", plain));
        } else if name.len() > LONGEST {
            self.findings.add(finding.variant("long").arg("most", LONGEST));
        } else {
            return true;
        }
        false
    }

    fn check_address(&self, entry: &Entry, address: &str, first: Option<Span>) {
        let finding = |span: Span| {
            let finding = Diagnostic::new(Code::AddressCollision, span).arg("address", address);
            finding.arg("id", entry.name.as_str())
        };
        // Folders for files, and for the site's other languages.
        let top = address.split('/').nth(1).unwrap_or_default();
        let taken =
            ["data", "assets", "files", "images"].contains(&top) || self.languages[1..].iter().any(|l| l == top);
        // A page that betre makes comes last, and is not the one to rename.
        let made = entry.kind.row().made;
        match first {
            Some(first) if made => self.findings.add(finding(first).variant("made")),
            Some(first) => self.findings.add(finding(entry.span).related(first, "related-first")),
            None if taken => self.findings.add(finding(entry.span).variant("taken")),
            None => {}
        }
    }
}
