//! Layers that sites share: which of them a site names, and how their documents become the site's.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, OnceLock};

use rust_embed::Embed;

use super::layer::{Layer, Unsaved};
use super::table::Tabular;
use super::value::{KeyValue, Node, Table, Value, overlay};
use super::{Document, Kind, Replacement};
use crate::diagnostic::{Code, Diagnostic, Findings, Sources};

/// What the name of a layer that is part of the program begins with.
const BUILT_IN: &str = "betre:";

/// The word of an address: a fact, that a translation in a layer may have for sites whose first language it is.
const SLUG: &str = "slug";

/// The national layer: what is the same in all municipalities.
const NATIONAL: &str = "betre:national";

#[derive(Embed)]
#[folder = "content/national"]
struct National;

/// A shared layer that was read.
#[derive(Debug, Clone, Default)]
pub struct LayerRead {
    /// As the site names it.
    pub name: String,
    /// Its folder; empty if it is part of the program.
    pub root: PathBuf,
    /// The languages it is written in; files without a language are in the first.
    pub languages: Vec<String>,
}

/// The layers that the settings of a site in the folder `root` name, in their order. What is none is reported.
pub(super) fn named(settings: &Document, root: &Path, findings: &Findings) -> Vec<Layer> {
    let names = match settings.table.get("layers") {
        Some(Node { value: Value::List(names), .. }) => names.as_slice(),
        // One alone is a list of one.
        Some(name) => std::slice::from_ref(name),
        None => &[],
    };
    let mut seen = BTreeSet::from([straight(root)]);
    let mut layers = Vec::new();
    for node in names {
        // What is no text is told where the settings are read.
        let Some(name) = node.as_text() else { continue };
        match layer(name, root, &mut seen) {
            Ok(layer) => layers.push(layer),
            Err(variant) => {
                let finding = Diagnostic::new(Code::LayerUnknown, node.span).arg("name", name);
                findings.add(Diagnostic { variant, ..finding });
            }
        }
    }
    layers
}

fn layer(name: &str, root: &Path, seen: &mut BTreeSet<PathBuf>) -> Result<Layer, Option<&'static str>> {
    let mut is_new = |path: PathBuf| if seen.insert(path) { Ok(()) } else { Err(Some("twice")) };
    if name == NATIONAL {
        is_new(PathBuf::from(NATIONAL))?;
        return Ok(Layer { name: name.to_owned(), root: PathBuf::new(), unsaved: embedded() });
    }
    if name.starts_with(BUILT_IN) {
        return Err(Some("built-in"));
    }
    let folder = root.join(name.replace('\\', "/"));
    if !folder.is_dir() {
        return Err(None);
    }
    if !folder.join("layer.toml").is_file() {
        return Err(Some("no-file"));
    }
    let folder = straight(&folder);
    is_new(folder.clone())?;
    Ok(Layer { name: name.trim_end_matches(['/', '\\']).to_owned(), root: folder, unsaved: Unsaved::default() })
}

/// A path without what leads back up again.
fn straight(path: &Path) -> PathBuf {
    let mut straight = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if straight.file_name().is_some() => drop(straight.pop()),
            part => straight.push(part),
        }
    }
    straight
}

/// The files of the national layer, unpacked once.
fn embedded() -> Unsaved {
    static FILES: OnceLock<Unsaved> = OnceLock::new();
    let file = |path: Cow<str>| Some((path.to_string(), Some(National::get(&path)?.data.into_owned())));
    FILES.get_or_init(|| Arc::new(National::iter().filter_map(file).collect())).clone()
}

/// What is the same for two of which one takes the place of the other: kind, what it is in, identifier, language.
pub(super) type Identity = (Kind, Vec<String>, String, Option<String>);

pub(super) fn identity(document: &Document) -> Identity {
    (document.kind, document.parents.clone(), document.id.clone(), document.lang.clone())
}

/// The base that a document is, or translates.
fn base_of(document: &Document) -> Identity {
    let (kind, parents, id, _) = identity(document);
    (kind, parents, id, None)
}

/// Brings shared documents into the languages of the site, of which the first is that of its bases: what a layer has in that language
/// becomes the words of its bases, and what the layer was written in first becomes a translation.
pub(super) fn in_languages(documents: &mut Vec<Document>, layers: &[LayerRead], langs: &[String], findings: &Findings) {
    let Some(first) = langs.first() else { return };
    let is_other =
        |document: &Document| layers.get(document.layer).is_some_and(|layer| layer.languages.first() != Some(first));
    let mut words: BTreeMap<(usize, Identity), Document> = BTreeMap::new();
    documents.retain(|document| match &document.lang {
        Some(lang) if lang == first && is_other(document) => {
            words.insert((document.layer, base_of(document)), document.clone());
            false
        }
        // A layer may have more languages than the site.
        Some(lang) => document.layer >= layers.len() || langs.contains(lang),
        None => true,
    });
    for words in documents.iter_mut().filter(|document| document.lang.is_some() && document.layer < layers.len()) {
        words.table.take(SLUG);
    }
    let mut alone = Vec::new();
    for base in documents.iter_mut().filter(|document| document.lang.is_none()) {
        let Some(written) =
            layers.get(base.layer).and_then(|layer| layer.languages.first()).filter(|lang| *lang != first)
        else {
            continue;
        };
        let words = words.remove(&(base.layer, base_of(base)));
        if words.is_none() && base.body.as_ref().is_some_and(|body| !body.blocks.is_empty()) {
            let finding = Diagnostic::new(Code::LayerLanguage, base.span).arg("id", base.id.as_str());
            findings.add(finding.arg("lang", first.as_str()).arg("written", written.as_str()));
        }
        if langs.contains(written) {
            let mut own = Document { lang: Some(written.clone()), stands_alone: true, ..base.clone() };
            // A page has one address, in the words of the site's first language.
            let slug = words.as_ref().and_then(|words| words.table.entries.iter().find(|entry| entry.key == SLUG));
            if let Some(slug) = slug {
                own.table.take(SLUG);
                own.table.entries.push(slug.clone());
            }
            alone.push(own);
        }
        if let Some(mut words) = words {
            words.table.take("translated_from");
            overlay(&mut base.table, &words.table, findings);
            base.body = words.body.filter(|body| !body.blocks.is_empty()).or_else(|| base.body.take());
            base.broken |= words.broken;
        }
    }
    documents.extend(alone);
    // What a later layer has, takes their place too.
    documents.sort_by_key(|document| document.layer);
}

/// Fills in, of what a layer says for sites (`[site]` in its settings), what the site's own settings don't say; the later layer's
/// first.
pub(super) fn give_settings(documents: &mut Vec<Document>) {
    let mut layers: Vec<Document> = documents.iter().filter(|document| document.kind == Kind::Layer).cloned().collect();
    layers.sort_by_key(|layer| std::cmp::Reverse(layer.layer));
    let Some(base) = documents.iter().find(|document| document.kind == Kind::Site && document.lang.is_none()).cloned()
    else {
        return;
    };
    for layer in layers {
        let Some(given) = layer.table.get("site").and_then(Node::as_table) else { continue };
        for setting in settings_in(given, &layer) {
            if !documents.iter().any(|document| identity(document) == identity(&setting)) {
                documents.push(setting);
            }
        }
        let is_it = |document: &&mut Document| document.kind == Kind::Site && document.lang == layer.lang;
        match documents.iter_mut().find(is_it) {
            Some(settings) => fill(&mut settings.table, given.clone()),
            None => documents.push(Document { lang: layer.lang.clone(), table: given.clone(), ..base.clone() }),
        }
    }
}

/// The settings that children are in (school, kindergarten …) which a layer gives its sites.
fn settings_in(given: &Table, layer: &Document) -> Vec<Document> {
    let settings = given.get("settings").and_then(Node::as_table);
    let document = |entry: &KeyValue| {
        let table = entry.node.as_table()?.clone();
        let facts = Document { kind: Kind::Setting, id: entry.key.clone(), span: entry.key_span, ..layer.clone() };
        Some(Document { table, broken: false, stands_alone: false, ..facts })
    };
    settings.iter().flat_map(|settings| &settings.entries).filter_map(document).collect()
}

/// Adds what a table lacks.
fn fill(table: &mut Table, more: Table) {
    for entry in more.entries {
        match table.entries.iter_mut().find(|own| own.key == entry.key) {
            None => table.entries.push(entry),
            Some(own) => {
                if let (Value::Table(own), Value::Table(more)) = (&mut own.node.value, entry.node.value) {
                    fill(own, more);
                }
            }
        }
    }
}

/// Lets each layer's documents take the place of those of the layers before it, or switch them off. Rows of tables are added, and
/// take the place of those that are called the same. Returns what is replaced, and what is switched off.
pub(super) fn lay_over(
    documents: &mut Vec<Document>,
    sources: &Sources,
    findings: &Findings,
) -> (Vec<Replacement>, Vec<Document>) {
    let mut replaced = Vec::new();
    if documents.iter().all(|document| document.layer == 0) {
        let off = switched_off(documents, &replaced, findings);
        return (replaced, off);
    }
    let mut seen: BTreeMap<Identity, usize> = BTreeMap::new();
    // Nothing is left where a document was that another takes the place of: that one is in the order of its own folder.
    let mut kept: Vec<Option<Document>> = Vec::with_capacity(documents.len());
    for document in documents.drain(..) {
        // Each layer has its own settings.
        let at = if document.kind == Kind::Layer { None } else { seen.get(&identity(&document)).copied() };
        let Some(at) = at else {
            seen.insert(identity(&document), kept.len());
            kept.push(Some(document));
            continue;
        };
        let base = seen.get(&base_of(&document)).and_then(|base| kept[*base].as_ref());
        let locked = base.filter(|base| is_true(base, "locked"));
        if let Some(locked) = locked.filter(|locked| locked.layer < document.layer) {
            let finding = Diagnostic::new(Code::LayerLocked, document.span).arg("id", document.id.as_str());
            findings.add(finding.related(locked.span, "related-locked"));
            continue;
        }
        let Some(mut first) = kept[at].take() else { continue };
        match document.kind.row().tabular {
            Some(tabular) if !is_true(&document, "off") => {
                unite(&mut first, document, &tabular);
                kept[at] = Some(first);
            }
            _ => {
                if document.lang.is_none() {
                    replaced.push(Replacement::of(&first, &document, sources));
                }
                seen.insert(identity(&document), kept.len());
                kept.push(Some(document));
            }
        }
    }
    let mut kept: Vec<Document> = kept.into_iter().flatten().collect();
    let layer_of: BTreeMap<Identity, usize> =
        kept.iter().filter(|document| document.lang.is_none()).map(|base| (identity(base), base.layer)).collect();
    // Words for what is not there any more.
    kept.retain(|document| layer_of.get(&base_of(document)).is_none_or(|layer| *layer <= document.layer));
    *documents = kept;
    let off = switched_off(documents, &replaced, findings);
    (replaced, off)
}

fn is_true(document: &Document, key: &str) -> bool {
    matches!(document.table.get(key), Some(Node { value: Value::Bool(true), .. }))
}

/// Adds the rows of a later layer's table to those of an earlier one.
fn unite(first: &mut Document, later: Document, tabular: &Tabular) {
    let called = |node: &Node, key: &str| node.as_table().and_then(|row| row.get(key)?.as_text().map(str::to_owned));
    for entry in later.table.entries {
        let Some(old) = first.table.entries.iter_mut().find(|old| old.key == entry.key) else {
            first.table.entries.push(entry);
            continue;
        };
        match (&mut old.node.value, entry.node.value) {
            (Value::List(rows), Value::List(more)) if entry.key == tabular.key => {
                for row in more {
                    let is_same = |old: &Node| {
                        ["id", tabular.required[0]]
                            .iter()
                            .any(|key| called(old, key).is_some() && called(old, key) == called(&row, key))
                    };
                    match rows.iter_mut().find(|old| is_same(old)) {
                        Some(old) => *old = row,
                        None => rows.push(row),
                    }
                }
            }
            (_, value) => old.node = Node { value, span: entry.node.span },
        }
    }
    first.body = later.body.filter(|body| !body.blocks.is_empty()).or_else(|| first.body.take());
    first.broken |= later.broken;
}

/// Takes away what is switched off, with all that is in it, and returns it.
fn switched_off(documents: &mut Vec<Document>, replaced: &[Replacement], findings: &Findings) -> Vec<Document> {
    let mut off = Vec::new();
    for document in documents.iter().filter(|document| document.lang.is_none() && is_true(document, "off")) {
        if !replaced.iter().any(|replaced| replaced.new == document.span) {
            let span = document.table.get("off").map_or(document.span, |node| node.span);
            findings.add(Diagnostic::new(Code::LayerOff, span).arg("id", document.id.as_str()));
        }
        off.push((document.kind, document.parents.clone(), document.id.clone()));
    }
    let is_off = |document: &mut Document| off.iter().any(|(kind, parents, id)| document.is_in(*kind, parents, id));
    documents.extract_if(.., is_off).collect()
}

/// The name of a file of a layer in messages.
pub(super) fn shown_path(layer: &str, path: &str) -> String {
    if layer.is_empty() { path.to_owned() } else { format!("{layer}/{path}") }
}

/// The settings among the documents of a file.
pub(super) fn settings_of(documents: &[Document], kind: Kind) -> Option<&Document> {
    documents.iter().find(|document| document.kind == kind && document.lang.is_none())
}

/// The first language that a text of settings names, as far as it can be read.
pub fn first_language(settings: &str) -> Option<String> {
    let table: toml::Table = settings.trim_start_matches('\u{FEFF}').parse().ok()?;
    match table.get("languages")? {
        toml::Value::Array(langs) => langs.first()?.as_str().map(str::to_owned),
        toml::Value::Table(langs) => langs.keys().next().cloned(),
        _ => None,
    }
}

/// The languages that settings name.
pub(super) fn languages(settings: &Table) -> Vec<String> {
    match settings.get("languages").map(|node| &node.value) {
        Some(Value::List(langs)) => langs.iter().filter_map(Node::as_text).map(str::to_owned).collect(),
        Some(Value::Table(langs)) => langs.entries.iter().map(|lang| lang.key.clone()).collect(),
        _ => Vec::new(),
    }
}
