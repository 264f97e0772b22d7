//! Pages that somebody may have to leave at once: there is a way out, they are known as such, and their addresses don't tell what
//! was read. An address stays in the window's history, and on the bill or log of whoever owns the line.

use super::Checking;
use crate::content::name::plain;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Edition, Entry, ReaderKind};

pub(super) fn check(checking: &Checking, edition: &Edition) {
    exit(checking, edition);
    for entry in edition.entries.iter().filter(|entry| entry.address.is_some() && !entry.traces.broken) {
        match edition.is_safe(entry) {
            true => address(checking, edition, entry),
            false => unmarked(checking, entry),
        }
    }
}

/// Whoever reads at home may have to leave at once.
fn exit(checking: &Checking, edition: &Edition) {
    let needs_exit = |entry: &&Entry| entry.readers() == [ReaderKind::Young] || entry.meta.safe;
    let has_none = edition.settings.exit.is_none() && !edition.settings_traces.has_reported("exit");
    if let Some(entry) = edition.entries.iter().find(needs_exit).filter(|_| has_none && !edition.broken_settings) {
        let finding = Diagnostic::new(Code::ExitMissing, edition.settings_span).arg("title", entry.title.text.as_str());
        checking.findings.add(finding);
    }
}

/// Reports an address that tells what a safe page is about.
fn address(checking: &Checking, edition: &Edition, entry: &Entry) {
    let Some(address) = entry.address.as_deref() else { return };
    let own = address.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    // One that names a page by its kind can't be another.
    if own != entry.name && entry.meta.slug.is_none() {
        return;
    }
    if let Some(word) = telling(own) {
        let finding =
            Diagnostic::new(Code::SafeAddress, entry.meta.slug.as_ref().map_or(entry.place(), |slug| slug.span));
        let finding = finding.arg("title", super::name_of(edition, entry)).arg("address", address);
        checking.findings.add(finding.arg("word", word));
    }
}

/// Proposes that a page to families that speaks of violence is marked as safe.
fn unmarked(checking: &Checking, entry: &Entry) {
    let to_family = |reader: &&ReaderKind| !reader.is_staff() && entry.speaks_to(**reader);
    if !entry.is_to_families() && !ReaderKind::ALL.iter().any(|reader| to_family(&reader)) {
        return;
    }
    // Alcohol, or fear of an exam, is nothing that has to be hidden.
    let title = plain(&entry.title.text);
    if let Some(word) = begun(&title).or_else(|| title.split('-').find(|word| *word == "slar")) {
        let written = entry.title.text.split_whitespace().find(|part| plain(part).starts_with(word));
        let word = written.unwrap_or(word);
        let finding = Diagnostic::new(Code::SafeMissing, entry.place()).arg("title", entry.title.text.as_str());
        checking.findings.add(finding.arg("word", word));
    }
}

/// Beginnings of words that tell of violence, abuse, flight or self-harm, as they are in addresses; nynorsk, bokmål and English.
const TELLING: [&str; 24] = [
    "vald",
    "vold",
    "overgrep",
    "krisesent",
    "mishandl",
    "omsorgssvikt",
    "sjolvmord",
    "selvmord",
    "sjolvskad",
    "selvskad",
    "skadar-seg",
    "skader-seg",
    "incest",
    "drep",
    "trugsl",
    "trusl",
    "tvangsekte",
    "kjonnslemlest",
    "violen",
    "abus",
    "refuge",
    "suicid",
    "self-harm",
    "forced-marriage",
];
/// Whole words that do.
const TELLING_WORDS: [&str; 8] = ["slar", "redd", "rus", "rusar", "ruser", "afraid", "hits", "hit"];

/// The part of an address that tells what the page is about.
fn telling(address: &str) -> Option<&'static str> {
    let is_word = |word: &&&str| address.split('-').any(|part| part == **word);
    begun(address).or_else(|| TELLING_WORDS.iter().find(is_word).copied())
}

fn begun(address: &str) -> Option<&'static str> {
    let begins = |word: &&&str| address.starts_with(**word) || address.contains(&format!("-{word}"));
    TELLING.iter().find(begins).copied()
}

#[cfg(test)]
mod tests {
    use super::telling;

    #[test]
    fn addresses_that_tell() {
        for address in
            ["nokon-heime-slar-meg", "redd-heime", "vald-i-nare-relasjonar", "krisesenter", "a-vold", "rus-i-heimen"]
        {
            assert!(telling(address).is_some(), "{address}");
        }
        for address in ["heime", "ruste-seg", "redde-naturen", "slarv", "gjenvald", "familievern", "trygg-pa-nett"] {
            assert_eq!(telling(address), None);
        }
    }
}
