//! Copies that programs and people leave beside a file: synchronisation after a conflict, Windows and Mac when something is pasted,
//! Git when a merge is resolved. Read as documents, they would be published as further pages.

use std::collections::{BTreeMap, BTreeSet};

/// The copies among the paths of files and folders, each with the path of what it is a copy of. Of a folder that is a copy, its
/// files are not listed.
pub(super) fn copies<'a>(paths: impl Iterator<Item = &'a str> + Clone) -> BTreeMap<String, String> {
    let known: BTreeSet<String> = paths.clone().map(str::to_lowercase).collect();
    let twin = |path: &str| {
        let (folder, name) = path.rsplit_once('/').map_or(("", path), |(folder, name)| (&path[..=folder.len()], name));
        let original = format!("{folder}{}", original(name)?);
        known.contains(&original.to_lowercase()).then_some(original)
    };
    let copies: BTreeMap<String, String> = paths.filter_map(|path| Some((path.to_owned(), twin(path)?))).collect();
    copies
        .iter()
        .filter(|(path, _)| !is_in_copy(path, &copies))
        .map(|(path, twin)| (path.clone(), twin.clone()))
        .collect()
}

/// Whether a path lies in a folder that is a copy.
pub(super) fn is_in_copy(path: &str, copies: &BTreeMap<String, String>) -> bool {
    path.match_indices('/').any(|(at, _)| copies.contains_key(&path[..at]))
}

/// What stands at the end of a copy's name, before its ending, in small letters.
const ENDS: [&str; 20] = [
    " - kopi",
    " – kopi",
    "-kopi",
    "_kopi",
    " kopi",
    " - copy",
    " – copy",
    "-copy",
    "_copy",
    " copy",
    "-conflict",
    "_conflict",
    " conflict",
    "-konflikt",
    "_konflikt",
    " konflikt",
    ".orig",
    ".bak",
    ".old",
    ".gammal",
];

/// What Apple calls its machines, in small letters: `OneDrive` puts one after a name, with its owner before it.
const MACS: [&str; 5] = ["macbook", "imac", "mac mini", "mac-mini", "ipad"];

/// What stands at the beginning of it.
const STARTS: [&str; 4] = ["kopi av ", "copy of ", "kopi-av-", "copy-of-"];

/// What Git's tools for merges put after a name.
const MERGES: [&str; 4] = ["_backup_", "_base_", "_local_", "_remote_"];

/// The name that a file or folder would have if it were no copy; `None` if its name is not that of one.
fn original(name: &str) -> Option<String> {
    // Syncthing's mark has points of its own.
    let (stem, ending) = match name.split_once(".sync-conflict-") {
        Some((stem, rest)) => return Some(format!("{stem}{}", rest.find('.').map_or("", |at| &rest[at..]))),
        None => name.find('.').map_or((name, ""), |at| name.split_at(at)),
    };
    // Git's tools for merges, and editors, put a word between the name and its ending.
    if let Some((word, rest)) = ending.get(1..).and_then(|ending| ending.split_once('.'))
        && ENDS.contains(&format!(".{}", word.to_lowercase()).as_str())
    {
        return Some(format!("{stem}.{rest}"));
    }
    let lower = stem.to_lowercase();
    // The lengths in bytes are not the same in both for a few letters of other scripts.
    (lower.len() == stem.len()).then_some(())?;
    let plain = |stem: &str| (!stem.is_empty()).then(|| format!("{stem}{ending}"));
    if let Some(start) = STARTS.iter().find(|start| lower.starts_with(**start)) {
        return plain(stem.get(start.len()..)?);
    }
    let without_bracket = [(')', '('), (']', '[')]
        .iter()
        .find_map(|(close, open)| lower.strip_suffix(*close).and_then(|before| before.rsplit_once(*open)));
    if let Some((before, inside)) = without_bracket {
        let conflict = ["conflict", "konflikt", "motstrid", "kopi", "copy"].iter().any(|word| inside.contains(word));
        if conflict || (!inside.is_empty() && inside.bytes().all(|digit| digit.is_ascii_digit())) {
            let before = stem.get(..before.trim_end().len())?;
            // «x - Kopi (2)»
            return original(&format!("{before}{ending}")).or_else(|| plain(before));
        }
    }
    if let Some(end) = ENDS.iter().find(|end| lower.ends_with(**end)) {
        return plain(stem.get(..stem.len() - end.len())?);
    }
    if let Some(at) = MERGES.iter().find_map(|mark| lower.find(mark)) {
        return plain(stem.get(..at)?);
    }
    // What a Mac pastes beside its twin: `x 2`.
    if let Some((before, number)) = stem.rsplit_once(' ')
        && matches!(number.as_bytes(), [b'2'..=b'9'])
    {
        return original(&format!("{before}{ending}")).or_else(|| plain(before));
    }
    // OneDrive puts the name of the machine after it: `x-KOMMUNE-PC123`.
    stem.match_indices(['-', '_'])
        .map(|(at, _)| stem.split_at(at))
        .find(|(_, machine)| is_machine(machine[1..].trim()))
        .and_then(|(before, _)| plain(before.trim_end()))
}

/// Whether a name is that of a machine, as Windows gives it (capital letters and more than those), or a Mac's owner.
fn is_machine(name: &str) -> bool {
    let lower = name.to_lowercase();
    MACS.iter().any(|mac| lower.contains(mac)) && name.starts_with(char::is_uppercase) || is_windows(name)
}

fn is_windows(name: &str) -> bool {
    name.len() >= 5
        && name.bytes().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == b'-')
        && name.bytes().any(|c| c.is_ascii_uppercase())
        && name.bytes().any(|c| c.is_ascii_digit() || c == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_has_the_name_of_its_original_in_it() {
        for (copy, name) in [
            ("om-oss (1).md", "om-oss.md"),
            ("om-oss(12).en.md", "om-oss.en.md"),
            ("om-oss - Kopi.md", "om-oss.md"),
            ("om-oss - Kopi (2).md", "om-oss.md"),
            ("om-oss - Copy.md", "om-oss.md"),
            ("om-oss copy.md", "om-oss.md"),
            ("Kopi av om-oss.md", "om-oss.md"),
            ("om-oss (Kari sin konfliktkopi 2026-11-20).md", "om-oss.md"),
            ("om-oss (Kari's conflicted copy 2026-11-20).md", "om-oss.md"),
            ("om-oss.sync-conflict-20261120-101500-ABC.md", "om-oss.md"),
            ("om-oss-KOMMUNE-PC123.md", "om-oss.md"),
            ("om-oss-DESKTOP-7GH2.en.md", "om-oss.en.md"),
            ("om-oss_BACKUP_1234.md", "om-oss.md"),
            ("barn - Kopi", "barn"),
            ("om-oss 2.md", "om-oss.md"),
            ("om-oss kopi 2.md", "om-oss.md"),
            ("om-oss-Karis MacBook Pro.md", "om-oss.md"),
            ("om-oss - KARI-PC.md", "om-oss.md"),
            ("om-oss_KARI-PC.md", "om-oss.md"),
            ("om-oss [Konflikt].md", "om-oss.md"),
            ("om-oss-conflict.en.md", "om-oss.en.md"),
            ("om-oss.orig.md", "om-oss.md"),
            ("om-oss.BAK.md", "om-oss.md"),
        ] {
            assert_eq!(original(copy).as_deref(), Some(name), "{copy}");
        }
        for name in [
            "om-oss.md",
            "1-sja.md",
            "om-BTI.md",
            "fase-1.md",
            "kopi.md",
            "vel (ein av fleire).md",
            "(1).md",
            "plan-2026.md",
            "plan 2026.md",
            "om-iPad-bruk i skulen.md",
            "om.en.md",
        ] {
            assert_eq!(original(name), None, "{name}");
        }
    }

    #[test]
    fn only_what_lies_beside_its_original_is_a_copy() {
        let paths = ["a (1).md", "b.md", "B (1).md", "g", "g/x.md", "g - Kopi", "g - Kopi/x.md", "g - Kopi/x (1).md"];
        let copies = copies(paths.into_iter());
        assert_eq!(copies.keys().collect::<Vec<_>>(), ["B (1).md", "g - Kopi"]);
        assert!(is_in_copy("g - Kopi/x.md", &copies) && !is_in_copy("g/x.md", &copies));
    }
}
