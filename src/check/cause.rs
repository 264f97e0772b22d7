//! One mistake, one finding: what follows from a cause that is reported is counted there, not reported on its own.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use crate::content::name::is_table;
use crate::content::table::column_of;
use crate::diagnostic::{Arg, Code, Diagnostic, Lack};
use crate::model::{Kind, Site};

/// How many unknown identifiers of a kind, none like a known one, tell that a part of its table file is gone.
const MANY: usize = 5;

/// Puts what follows from another finding under its cause. A cause from which an error follows is an error.
pub fn under_causes(site: &Site, findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let (lacking, mut told): (Vec<_>, Vec<_>) = findings.into_iter().partition(|finding| finding.lacks.is_some());
    let causes: Vec<Option<&'static [Kind]>> = told.iter().map(|finding| taken_away(site, finding)).collect();
    let mut left = Vec::new();
    for finding in lacking {
        let is_cause = |kinds: Option<&[Kind]>| {
            kinds.is_some_and(|kinds| kinds.iter().any(|kind| lacks(&finding).contains(&kind.name())))
        };
        match causes.iter().position(|kinds| is_cause(*kinds)) {
            Some(at) => follow(&mut told[at], &finding),
            None => left.push(finding),
        }
    }
    told.extend(by_target(whole_kinds(site, left)));
    told.iter_mut().for_each(|finding| of_cell(site, finding));
    once_a_file(site, told)
}

/// Says it in the words of cells where a finding that is made for all texts is in one.
fn of_cell(site: &Site, finding: &mut Diagnostic) {
    if !is_table(site.sources.path(finding.span)) {
        return;
    }
    let written = site.sources.slice(finding.span).trim_matches('"').trim();
    match (finding.code, finding.variant) {
        (Code::HtmlRaw, None) | (Code::MarkUnknown, Some("place")) => finding.variant = Some("cell"),
        (Code::TranslationOrphan, Some("no-id" | "item")) => finding.variant = Some("cell"),
        // An identifier that is a cell of its own may be words.
        (Code::ReferenceUnknown, None) if finding.advice.is_none() && !written.starts_with(['[', '@', '{']) => {
            let mut words = written.chars();
            let first = words.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
            finding.args.push(("words", Arg::Text(first + words.as_str())));
            finding.variant = Some("cell");
        }
        _ => {}
    }
}

/// A key that a file has in many of its tables is told where it first stands, and so is what is wrong in many cells of a column.
fn once_a_file(site: &Site, mut findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut told: Vec<Diagnostic> = Vec::new();
    let mut heads = BTreeMap::new();
    findings.sort_by_key(|finding| finding.span);
    for finding in findings {
        let key = match finding.code {
            Code::KeyUnknown => finding.args.iter().find(|(name, _)| *name == "key").map(|(_, key)| key.clone()),
            Code::TableExcel
            | Code::TableRow
            | Code::ValueType
            | Code::ValueInvalid
            | Code::ValueMissing
            | Code::Todo
            | Code::TranslationOrphan
                if is_table(site.sources.path(finding.span)) =>
            {
                Some(Arg::from(column_of(&site.sources.get(finding.span.file).text, finding.span.start)))
            }
            _ => {
                told.push(finding);
                continue;
            }
        };
        // What is proposed for one place is not always what is proposed for another.
        let same = (finding.code, finding.variant, finding.advice.filter(|_| finding.code != Code::KeyUnknown));
        match heads.entry((finding.span.file, same, key)) {
            Entry::Occupied(head) => follow(&mut told[*head.get()], &finding),
            Entry::Vacant(new) => {
                new.insert(told.len());
                told.push(finding);
            }
        }
    }
    told
}

fn follow(cause: &mut Diagnostic, finding: &Diagnostic) {
    cause.severity = cause.severity.min(finding.severity);
    cause.follows.push((finding.span, finding.code));
    cause.follows.extend(finding.follows.iter().copied());
}

fn lacks(finding: &Diagnostic) -> &[&'static str] {
    finding.lacks.as_ref().map_or(&[], |lack| &lack.kinds)
}

/// The kinds that may lack something because a file with many of them was not read, or not in full.
fn taken_away(site: &Site, finding: &Diagnostic) -> Option<&'static [Kind]> {
    let unread = match finding.code {
        Code::FileEncoding => matches!(finding.variant, None | Some("utf16")),
        Code::SiteMissing
        | Code::FileNul
        | Code::FileTooLarge
        | Code::FileUnreadable
        | Code::FileFormat
        | Code::FileContent
        | Code::Symlink
        | Code::TomlSyntax
        | Code::CurlyQuotes
        | Code::MergeUnfinished => true,
        _ => false,
    };
    let path = site.sources.path(finding.span);
    let path =
        ["txt", "TXT", "bak"].iter().find_map(|ending| path.strip_suffix(ending)?.strip_suffix('.')).unwrap_or(path);
    if !unread {
        return None;
    }
    if path == "site.toml" {
        return Some(&[Kind::Site, Kind::Setting]);
    }
    Kind::ALL.iter().find(|kind| kind.table_file() == Some(path)).map(std::slice::from_ref)
}

/// Whether an identifier is one that the site has, mistyped, or none at all but a number.
fn is_mistyped(finding: &Diagnostic) -> bool {
    matches!(finding.advice, Some("nearest" | "number"))
}

/// Where a site has nothing of a kind, or lacks many of one, that is one finding.
fn whole_kinds(site: &Site, findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut ids: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| !is_mistyped(finding)) {
        if let Some(Lack { kinds, id }) = &finding.lacks
            && let [kind] = kinds.as_slice()
        {
            ids.entry(kind).or_default().insert(id.clone());
        }
    }
    let mut heads: BTreeMap<&'static str, Diagnostic> = BTreeMap::new();
    let mut left = Vec::new();
    for finding in findings {
        let kind = match lacks(&finding) {
            [kind] => Kind::named(kind).filter(|kind| kind.table_file().is_some()),
            _ => None,
        };
        let (Some(kind), Some(file)) = (kind, kind.and_then(Kind::table_file)) else {
            left.push(finding);
            continue;
        };
        let none = site.first().of(kind).next().is_none();
        let unknown = ids.get(kind.name()).map_or(0, BTreeSet::len);
        let is_whole = if none { unknown > 1 } else { unknown >= MANY && !is_mistyped(&finding) };
        if !is_whole {
            left.push(finding);
        } else if let Some(head) = heads.get_mut(kind.name()) {
            follow(head, &finding);
        } else {
            let head = Diagnostic::new(Code::ReferenceUnknown, finding.span)
                .variant(if none { "none" } else { "many" })
                .word("kind", format!("kind-{}", kind.name()))
                .arg("file", file)
                .arg("count", unknown)
                .arg(
                    "targets",
                    ids.get(kind.name()).into_iter().flatten().take(3).cloned().collect::<Vec<_>>().join(", "),
                );
            heads.insert(kind.name(), head);
        }
    }
    left.extend(heads.into_values());
    left
}

/// What lacks one and the same thing is one finding: at the first reference to it.
fn by_target(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut told: Vec<Diagnostic> = Vec::new();
    let (mut waiting, rest): (Vec<_>, Vec<_>) =
        findings.into_iter().partition(|finding| finding.lacks.is_some() && finding.variant != Some("nested"));
    // A reference says more than a translation that is left over.
    waiting.sort_by_key(|finding| finding.code != Code::ReferenceUnknown);
    let mut heads: BTreeMap<(&'static str, String), usize> = BTreeMap::new();
    for finding in waiting {
        let id = finding.lacks.as_ref().map_or("", |lack| &lack.id);
        let name = id.rsplit('/').next().unwrap_or_default();
        let things: Vec<_> = lacks(&finding).iter().map(|kind| (*kind, name.to_owned())).collect();
        match things.iter().filter_map(|thing| heads.get(thing)).min() {
            Some(head) => follow(&mut told[*head], &finding),
            None => {
                heads.extend(things.into_iter().map(|thing| (thing, told.len())));
                told.push(finding);
            }
        }
    }
    told.extend(rest);
    told
}
