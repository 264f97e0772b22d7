//! One mistake, one finding: what follows from a cause that is reported is counted there, not reported on its own.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use crate::content::name::is_table;
use crate::content::table::column_of;
use crate::diagnostic::{Arg, Code, Diagnostic, FileId, Lack, Severity};
use crate::model::{Entry as SiteEntry, Kind, Site};

/// How many unknown identifiers of a kind, none like a known one, tell that a part of its table file is gone; and how many faults
/// in one file, that something was done to the whole of it.
const MANY: usize = 5;

/// How often a sign or a fault of syntax stands in a file that is told once.
const OFTEN: usize = 3;

/// How many findings of one kind are told in one file.
const MOST_ALIKE: usize = 50;

/// Puts what follows from another finding under its cause. A cause from which an error follows is an error.
pub fn under_causes(site: &Site, findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let (lacking, mut told): (Vec<_>, Vec<_>) = findings.into_iter().partition(|finding| finding.lacks.is_some());
    twice_without_head(site, &mut told);
    let causes: Vec<Option<&'static [Kind]>> = told.iter().map(|finding| taken_away(site, finding)).collect();
    let (mut left, mut ids) = (Vec::new(), BTreeMap::<usize, BTreeSet<String>>::new());
    for finding in lacking {
        let is_cause = |at: &usize| {
            let at = *at;
            causes[at].is_some_and(|kinds| kinds.iter().any(|kind| lacks(&finding).contains(&kind.name())))
                || is_of_open_contact(site, &told[at], &finding)
        };
        match (0..told.len()).find(is_cause) {
            Some(at) => {
                ids.entry(at).or_default().extend(finding.lacks.as_ref().map(|lack| lack.id.clone()));
                follow(&mut told[at], &finding);
            }
            None => left.push(finding),
        }
    }
    ids.into_iter().for_each(|(at, ids)| with_missing_head(&mut told[at], ids));
    told.extend(by_target(whole_kinds(site, left)));
    told.iter_mut().for_each(|finding| of_cell(site, finding));
    once_a_place(site, used_by_unread(site, of_query(of_base(of_translation(of_empty(told))))))
}

/// Keys that stand twice in one table, since the line above the second table is missing, are told where the first of them does.
fn twice_without_head(site: &Site, told: &mut Vec<Diagnostic>) {
    let is_twice = |finding: &Diagnostic| finding.code == Code::TomlSyntax && finding.advice == Some("line");
    let (mut twice, others): (Vec<_>, Vec<_>) = std::mem::take(told).into_iter().partition(is_twice);
    twice.sort_by_key(|finding| finding.span);
    twice.dedup_by(|next, first| {
        let text = &site.sources.get(first.span.file).text;
        // From the last of them that is the same, so that each part of a file is looked at once.
        let since = first.follows.last().map_or(first.span.end, |(last, _)| last.end);
        let between = text.get(since..next.span.start).filter(|_| next.span.file == first.span.file);
        let is_same = between.is_some_and(|between| !between.contains("\n["));
        if is_same {
            follow(first, next);
        }
        is_same
    });
    *told = others;
    told.append(&mut twice);
}

/// Where all that is missing from a file of tables is one thing, the line that is missing there is its head.
fn with_missing_head(cause: &mut Diagnostic, mut missing: BTreeSet<String>) {
    let advice = match (cause.code, cause.variant) {
        (Code::TomlSyntax, Some("duplicate")) => "head",
        (Code::ValueType, Some("named")) => "id",
        _ => return,
    };
    // A telephone number is lacking where its contact is.
    missing.retain(|id| !id.bytes().all(|byte| byte.is_ascii_digit()));
    if let (Some(id), true) = (missing.pop_first(), missing.is_empty()) {
        cause.advice = Some(advice);
        cause.args.push(("id", Arg::Text(id)));
    }
}

/// An address that kept queries expect is gone with the page that others refer to, or with the file that could not be read.
fn of_query(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let (lost, mut told): (Vec<_>, Vec<_>) =
        findings.into_iter().partition(|finding| finding.code == Code::QueryLost && finding.variant.is_none());
    let is_cause = |finding: &Diagnostic| finding.code == Code::ReferenceUnknown || is_unread(finding);
    match told.iter().position(is_cause) {
        Some(at) => lost.iter().for_each(|finding| follow(&mut told[at], finding)),
        None => told.extend(lost),
    }
    told
}

/// What a translation lacks may be in what could not be read of it, or be laid over nothing.
fn of_translation(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let (lacking, mut told): (Vec<_>, Vec<_>) =
        findings.into_iter().partition(|finding| finding.code == Code::TranslationLacking);
    let is_cause =
        |finding: &Diagnostic| finding.severity == Severity::Error || finding.code == Code::TranslationOrphan;
    for finding in lacking {
        match told.iter().position(|other| other.span.file == finding.span.file && is_cause(other)) {
            Some(at) => follow(&mut told[at], &finding),
            None => told.push(finding),
        }
    }
    told
}

/// What is wrong in a document may be why there is nothing in it, and whoever mends that sees it.
fn of_empty(mut findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let is_empty = |finding: &Diagnostic| finding.code == Code::DocumentEmpty;
    let others: BTreeSet<FileId> =
        findings.iter().filter(|finding| !is_empty(finding)).map(|finding| finding.span.file).collect();
    findings.retain(|finding| !is_empty(finding) || !others.contains(&finding.span.file));
    findings
}

/// A translation may be as new as it was, of a base that something was done to as a whole.
fn of_base(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let (old, mut told): (Vec<_>, Vec<_>) =
        findings.into_iter().partition(|finding| finding.code == Code::TranslationOld);
    for finding in old {
        let base = finding.related.first().map(|(base, _)| base.file);
        match told.iter().position(|other| Some(other.span.file) == base && is_unread(other)) {
            Some(at) => follow(&mut told[at], &finding),
            None => told.push(finding),
        }
    }
    told
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

/// What nothing uses may be used by what was not read.
fn used_by_unread(site: &Site, findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let (unused, mut told): (Vec<_>, Vec<_>) =
        findings.into_iter().partition(|finding| finding.code == Code::FileUnused);
    let is_document = |finding: &Diagnostic| {
        let folder = site.sources.path(finding.span).split('/').next();
        !matches!(folder, Some("files" | "images"))
    };
    match told.iter().position(|finding| is_unread(finding) && is_document(finding)) {
        Some(at) => unused.iter().for_each(|finding| follow(&mut told[at], finding)),
        None => told.extend(unused),
    }
    told
}

/// What runs through a file is told where it first stands: a key in many of its tables, a sign, a fault of syntax, what is wrong in
/// many cells of a column. So are the files of a folder that is not read.
fn once_a_place(site: &Site, mut findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    findings.sort_by_key(|finding| finding.span);
    let text = |variant: &str| Some(Arg::Text(variant.to_owned()));
    let is_double = |finding: &&Diagnostic| finding.code == Code::TomlSyntax && finding.variant == Some("duplicate");
    let mut doubled: BTreeMap<FileId, usize> = BTreeMap::new();
    for finding in findings.iter().filter(is_double) {
        *doubled.entry(finding.span.file).or_default() += 1;
    }
    let is_doubled = |file: FileId| doubled.get(&file).is_some_and(|count| *count >= OFTEN);
    let head_of = |finding: &Diagnostic| {
        let path = site.sources.path(finding.span);
        match finding.code {
            Code::CurlyQuotes => Some((finding.code, path, None)),
            // What was pasted twice is below the last heading now.
            Code::KeyUnknown if is_doubled(finding.span.file) => Some((Code::TomlSyntax, path, text("duplicate"))),
            Code::KeyUnknown => Some((finding.code, path, finding.arg_of("key"))),
            Code::TomlSyntax => Some((finding.code, path, finding.variant.and_then(text))),
            Code::FileUnknown => {
                let folder =
                    path.split('/').next().filter(|folder| Kind::in_folder(folder).is_none() && *folder != path);
                folder.map(|folder| (finding.code, folder, None))
            }
            Code::TableExcel
            | Code::TableRow
            | Code::ValueType
            | Code::ValueInvalid
            | Code::ValueMissing
            | Code::Todo
            | Code::TranslationOrphan
                if is_table(path) =>
            {
                let column = column_of(&site.sources.get(finding.span.file).text, finding.span.start);
                // What is proposed for one place is not always what is proposed for another.
                let same = format!("{column} {} {}", finding.variant.unwrap_or(""), finding.advice.unwrap_or(""));
                Some((finding.code, path, text(&same)))
            }
            _ => None,
        }
    };
    let mut told: Vec<Diagnostic> = Vec::new();
    let mut counts: BTreeMap<(Code, FileId), usize> = BTreeMap::new();
    for finding in &findings {
        *counts.entry((finding.code, finding.span.file)).or_default() += 1;
    }
    // A few faults of the same kind are told where each is.
    let is_alone = |finding: &Diagnostic| {
        let counts_by_file = matches!(finding.code, Code::CurlyQuotes | Code::TomlSyntax);
        counts_by_file && counts.get(&(finding.code, finding.span.file)).is_none_or(|count| *count < OFTEN)
    };
    let mut heads: BTreeMap<(Code, &str, Option<Arg>), usize> = BTreeMap::new();
    for finding in findings {
        match head_of(&finding).filter(|_| !is_alone(&finding)).map(|head| heads.entry(head)) {
            Some(Entry::Occupied(head)) => follow(&mut told[*head.get()], &finding),
            Some(Entry::Vacant(new)) => {
                new.insert(told.len());
                told.push(finding);
            }
            None => told.push(finding),
        }
    }
    told
}

/// Of findings of one kind in one file, the first few in their order, with the rest under the last of them: nobody reads thousands.
pub fn folded(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut alike: BTreeMap<_, (usize, usize)> = BTreeMap::new();
    let mut told: Vec<Diagnostic> = Vec::new();
    for finding in findings {
        let kind = (finding.span.file, finding.code, finding.variant, finding.severity);
        let (count, last) = alike.entry(kind).or_default();
        if *count == MOST_ALIKE {
            follow(&mut told[*last], &finding);
        } else {
            (*count, *last) = (*count + 1, told.len());
            told.push(finding);
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

/// Whether a file, or a folder, was not read, or not in full.
fn is_unread(finding: &Diagnostic) -> bool {
    match finding.code {
        Code::FileEncoding => matches!(finding.variant, None | Some("utf16")),
        Code::FileUnknown => finding.variant == Some("misnamed"),
        // It is read, and what would be made of it is too large.
        Code::FileTooLarge => !matches!(finding.variant, Some("paper" | "sheets" | "redirects" | "languages")),
        Code::SiteMissing
        | Code::FileNul
        | Code::FileUnreadable
        | Code::FileFormat
        | Code::FileContent
        | Code::Symlink
        | Code::TomlSyntax
        | Code::CurlyQuotes
        | Code::MergeUnfinished => true,
        Code::ValueType => finding.variant == Some("named"),
        _ => false,
    }
}

/// The kinds that may lack something because a file with many of them was not read, or not in full.
fn taken_away(site: &Site, finding: &Diagnostic) -> Option<&'static [Kind]> {
    // All that a layer has may be what is missing.
    let is_layers = |finding: &Diagnostic| finding.arg_of("nearest") == Some(Arg::Text("layers".to_owned()));
    if finding.code == Code::LayerUnknown || finding.code == Code::KeyUnknown && is_layers(finding) {
        return Some(Kind::ALL);
    }
    if !is_unread(finding) {
        return None;
    }
    if let (Code::FileUnknown, Some(Arg::Text(folder))) = (finding.code, finding.arg_of("nearest")) {
        return kinds_in(&folder);
    }
    if is_full(finding) {
        return Some(Kind::ALL);
    }
    let path = site.sources.path(finding.span);
    let path =
        ["txt", "TXT", "bak"].iter().find_map(|ending| path.strip_suffix(ending)?.strip_suffix('.')).unwrap_or(path);
    if path == "site.toml" {
        let text = &site.sources.get(finding.span.file).text;
        let has_layers = text.is_empty() || text.contains("layers");
        return Some(if has_layers && site.layers.is_empty() { Kind::ALL } else { &[Kind::Site, Kind::Setting] });
    }
    Kind::ALL.iter().find(|kind| kind.table_file() == Some(path)).map(std::slice::from_ref)
}

/// Whether a finding lacks what a contact is to be filled in with that is told as open.
fn is_of_open_contact(site: &Site, cause: &Diagnostic, finding: &Diagnostic) -> bool {
    let Some(lack) = finding.lacks.as_ref().filter(|_| cause.code == Code::Unfinished) else { return false };
    let is_told = |contact: &SiteEntry| cause.related.iter().any(|(span, _)| *span == contact.span);
    lack.kinds.contains(&Kind::Contact.name()) && site.first().named(Kind::Contact, &lack.id).is_some_and(is_told)
}

/// Whether other files were not read either, since the site has no room for more.
fn is_full(finding: &Diagnostic) -> bool {
    finding.code == Code::FileTooLarge && matches!(finding.variant, Some("site" | "rows"))
}

/// The kinds of what lies in a folder.
fn kinds_in(folder: &str) -> Option<&'static [Kind]> {
    match Kind::in_folder(folder)? {
        Kind::Guide => Some(&[Kind::Guide, Kind::Level, Kind::Step]),
        kind => Kind::ALL.iter().find(|known| **known == kind).map(std::slice::from_ref),
    }
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
    // What holds others comes first; a reference says more than a translation that is left over.
    let depth = |finding: &Diagnostic| finding.lacks.as_ref().map_or(0, |lack| lack.id.matches('/').count());
    waiting.sort_by_key(|finding| (depth(finding), finding.code != Code::ReferenceUnknown));
    let mut heads: BTreeMap<(&'static str, String), usize> = BTreeMap::new();
    for finding in waiting {
        let id = finding.lacks.as_ref().map_or("", |lack| &lack.id);
        let name = id.rsplit('/').next().unwrap_or_default();
        let things: Vec<_> = lacks(&finding).iter().map(|kind| (*kind, name.to_owned())).collect();
        // A guide that is not there takes its steps with it.
        let above =
            id.split('/').next().filter(|above| *above != name).map(|above| (Kind::Guide.name(), above.to_owned()));
        match things.iter().chain(&above).filter_map(|thing| heads.get(thing)).min() {
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
