//! `workspace.toml`: many sites that are built together.

use std::collections::BTreeMap;

use globset::{Glob, GlobBuilder, GlobMatcher};

use crate::content::{Document, Kind};
use crate::diagnostic::{Code, Diagnostic, Findings, Sources, Span};
use crate::model::fields::{Fields, Reading, Record};

use super::{Languages, Meta, Text, Web};

/// The settings of a workspace.
#[derive(Debug, Clone, Default)]
pub struct WorkspaceSettings {
    /// The folders of its sites, from its own folder; `*` stands for any name. Without it, all sites below that folder.
    pub members: Vec<Text>,
    /// Where the page that leads to the sites lies on the web.
    pub address: Option<Web>,
    /// The languages of that page, the first at `index.html`.
    pub languages: Languages,
}

impl Record for WorkspaceSettings {
    const NAME: &'static str = "workspace";

    fn read(fields: &Fields) -> WorkspaceSettings {
        WorkspaceSettings {
            members: fields.list("members"),
            address: fields.get("address"),
            languages: fields.get("languages").unwrap_or_default(),
        }
    }
}

/// A site of a workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// That of its folder, under which it is published: no other site of the workspace has the same.
    pub name: String,
    /// The path to its folder from that of the workspace, with `/`.
    pub folder: String,
}

/// What a workspace calls itself and says of itself, and its sites among the `folders` that are sites, in their order. What is
/// wrong is reported.
pub fn members(
    settings: &Document,
    folders: Vec<String>,
    sources: &Sources,
    findings: &Findings,
) -> (Option<String>, WorkspaceSettings, Vec<Member>) {
    let mut reading = Reading::new(Kind::Workspace, sources, findings);
    reading.broken = settings.broken;
    let fields = Fields::new(&settings.table, settings.span, &reading);
    let (meta, own) = (Meta::read(&fields), WorkspaceSettings::read(&fields));
    fields.finish();
    let title = meta.title.map(|title| title.text);
    let patterns: Vec<(Text, Option<GlobMatcher>)> =
        own.members.iter().map(|written| (written.clone(), pattern(&written.text))).collect();
    let missing = |span: Span, name: &str| Diagnostic::new(Code::WorkspaceMember, span).arg("name", name);
    for (written, pattern) in &patterns {
        if !pattern.as_ref().is_some_and(|pattern| folders.iter().any(|folder| pattern.is_match(folder))) {
            findings.add(missing(written.span, &written.text));
        }
    }
    if patterns.is_empty() && folders.is_empty() && !settings.broken {
        findings.add(missing(settings.span, "").variant("none"));
    }
    let is_member = |folder: &String| {
        patterns.is_empty() || patterns.iter().any(|(_, pattern)| pattern.as_ref().is_some_and(|p| p.is_match(folder)))
    };
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let mut members = Vec::new();
    for folder in folders.into_iter().filter(is_member) {
        let name = folder.rsplit('/').next().unwrap_or(&folder).to_owned();
        // As a folder on Windows and Mac is called.
        match seen.insert(name.to_lowercase(), folder.clone()) {
            None => members.push(Member { name, folder }),
            Some(other) => findings.add(missing(settings.span, &folder).variant("name").arg("other", other)),
        }
    }
    (title, own, members)
}

/// A path in which `*` stands for any name, or part of one; `None` if it can't be read.
fn pattern(written: &str) -> Option<GlobMatcher> {
    let written = written.replace('\\', "/");
    let path = written.trim_start_matches("./").trim_end_matches('/');
    GlobBuilder::new(path).literal_separator(true).build().ok().map(|glob: Glob| glob.compile_matcher())
}

/// Whether the name of a site fits a pattern, in which `*` stands for anything.
pub fn fits(name: &str, written: &str) -> bool {
    pattern(written).is_some_and(|pattern| pattern.is_match(name))
}
