//! The parts that read what an editor writes, one by one: much faster than a whole site.

use std::path::Path;

use betre::content::markdown::{Block, TextPlace, blocks, inline, lines, walk_blocks, walk_line};
use betre::content::markdown::{Inline, Target};
use betre::content::table::{Grid, OwnNames, Tabular, read_csv, read_sheet};
use betre::content::text::{decode, split};
use betre::content::value::{Node, Table, Value, parse_toml};
use betre::content::{asset, name};
use betre::diagnostic::{Code, Diagnostic, Findings, Sources, Span};
use betre::model::Kind;
use proptest::prelude::*;
use proptest::sample::select;

use super::mutation::{changed, changes, few_changes};
use super::vocabulary::{Mood, file_name};
use super::{Bytes, findings, front_matter, markdown, real, table};

/// A file as it lies on the disk: one that was written for the purpose, or a real one that was broken.
fn file(written: BoxedStrategy<String>, ending: &'static str) -> BoxedStrategy<Bytes> {
    let real: Vec<&'static Vec<u8>> =
        real::files().iter().filter(|(path, _)| path.ends_with(ending)).map(|(_, bytes)| bytes).collect();
    let written = (written, few_changes()).prop_map(|(text, changes)| changed(text.into_bytes(), &changes));
    let broken = (select(real), changes()).prop_map(|(bytes, changes)| changed(bytes.clone(), &changes));
    prop_oneof![2 => written, 1 => broken].prop_map(Bytes).boxed()
}

/// The text of a file, where it has one; what holds for text is checked on the way.
fn text(bytes: &Bytes) -> Result<Option<(String, Sources, Span)>, String> {
    let Ok(text) = decode(bytes.0.clone(), Span::default()) else { return Ok(None) };
    if text.contains(['\r', '\0']) || !unicode_normalization::is_nfc(&text) {
        return Err(format!("decoded to {text:?}"));
    }
    let mut sources = Sources::default();
    let span = Span::new(sources.add("x", text.as_str(), ""), 0, text.len());
    Ok(Some((text, sources, span)))
}

pub fn toml() -> BoxedStrategy<Bytes> {
    let document = select(Kind::ALL).prop_flat_map(|kind| front_matter::document(kind, Mood::Wild));
    let table = select(Kind::ALL).prop_flat_map(front_matter::documents);
    file(prop_oneof![4 => document, 1 => table, 1 => front_matter::settings()].boxed(), ".toml")
}

/// Every value has its place, and what is whole is read without a finding.
pub fn toml_holds(_: &Path, bytes: &Bytes) -> Result<(), String> {
    let Some((text, sources, span)) = text(bytes)? else { return Ok(()) };
    let told = Findings::default();
    let toml = parse_toml(&text, span.file, 0, &told);
    table_lies(&toml.table, &sources)?;
    let told = told.into_sorted();
    // What is written out of habit is told, and read as it was meant.
    let is_habit = |finding: &Diagnostic| {
        finding.code == Code::CurlyQuotes || (finding.code == Code::TomlSyntax && finding.variant == Some("equals"))
    };
    let is_right = if toml.whole { told.iter().all(is_habit) } else { !told.is_empty() };
    if !is_right {
        return Err(format!("whole: {}, {} findings", toml.whole, told.len()));
    }
    findings::hold(&told, &sources)
}

fn table_lies(table: &Table, sources: &Sources) -> Result<(), String> {
    for entry in &table.entries {
        findings::lies(entry.key_span, sources)?;
        node_lies(&entry.node, sources)?;
    }
    Ok(())
}

fn node_lies(node: &Node, sources: &Sources) -> Result<(), String> {
    findings::lies(node.span, sources)?;
    match &node.value {
        Value::List(items) => items.iter().try_for_each(|item| node_lies(item, sources)),
        Value::Table(table) => table_lies(table, sources),
        _ => Ok(()),
    }
}

pub fn text_of_documents() -> BoxedStrategy<Bytes> {
    let body = prop_oneof![3 => markdown::body(), 1 => markdown::line()];
    file(
        prop_oneof![1 => body.clone(), 1 => body.prop_map(|body| format!("+++\ntitle = \"x\"\n+++\n{body}"))].boxed(),
        ".md",
    )
}

/// Front matter and text share the file between them; every block and link has its place, in the text as in one line.
pub fn text_holds(_: &Path, bytes: &Bytes) -> Result<(), String> {
    let Some((text, sources, span)) = text(bytes)? else { return Ok(()) };
    let told = Findings::default();
    let from = match split(&text, span) {
        Ok(parts) => {
            let (start, end) = parts.front;
            if text.get(start..end).is_none() || text.get(parts.body..).is_none() || parts.body < end {
                return Err(format!("{parts:?}"));
            }
            parts.body
        }
        Err(finding) => {
            told.add(finding);
            0
        }
    };
    let place = TextPlace::exact(span.part(from, text.len()));
    let body = blocks(&text[from..], place, &told);
    let line = inline(&text[from..], place, &told);
    let mut fault = None;
    let mut visit = |block: &Block| {
        let mut spans = vec![block.span];
        for line in lines(block) {
            walk_line(line, &mut |inline| spans.extend(span_of(inline)));
        }
        fault = fault.take().or(spans.into_iter().find_map(|span| findings::lies(span, &sources).err()));
    };
    walk_blocks(&body.blocks, &mut visit);
    walk_line(&line, &mut |inline| {
        fault = fault.take().or(span_of(inline).and_then(|span| findings::lies(span, &sources).err()));
    });
    fault.map_or(Ok(()), Err)?;
    findings::hold(&told.into_sorted(), &sources)
}

/// The place of an inline that has one. A link that could run a script has been turned away.
fn span_of(inline: &Inline) -> Option<Span> {
    match inline {
        Inline::Link(link) => {
            let runs = matches!(&link.target, Target::Web(address) if !address.starts_with("http"));
            assert!(!runs, "{:?}", link.target);
            Some(link.span)
        }
        Inline::Image(image) => Some(image.span),
        Inline::Hole(hole) => Some(hole.span),
        _ => None,
    }
}

pub fn csv() -> BoxedStrategy<Bytes> {
    file(table::csv(), ".csv")
}

pub fn csv_holds(_: &Path, bytes: &Bytes) -> Result<(), String> {
    let Some((text, sources, span)) = text(bytes)? else { return Ok(()) };
    for tabular in tabulars() {
        let told = Findings::default();
        if let Some(grid) = read_csv(&text, span.file, tabular.columns, &told) {
            rows_lie(&grid, tabular, &sources, &told)?;
        }
        findings::hold(&told.into_sorted(), &sources)?;
    }
    Ok(())
}

/// What the rows of a table may be: of measures, of a plan.
fn tabulars() -> impl Iterator<Item = Tabular> {
    [Kind::MeasureTable, Kind::Plan].into_iter().filter_map(|kind| kind.row().tabular)
}

/// Every cell lies in its file, whatever the columns are called.
fn rows_lie(grid: &Grid, tabular: Tabular, sources: &Sources, told: &Findings) -> Result<(), String> {
    let own = OwnNames::read(None, "x.md", tabular.columns, told);
    node_lies(&grid.read(tabular, &own, told).node, sources)
}

pub fn sheet() -> BoxedStrategy<Bytes> {
    let whole = table::xlsx().prop_map(Bytes);
    prop_oneof![1 => whole, 3 => table::broken_sheet().prop_map(|(_, bytes)| Bytes(bytes))].boxed()
}

/// Whatever it calls itself.
pub fn sheet_holds(_: &Path, bytes: &Bytes) -> Result<(), String> {
    for (path, tabular) in ["x.xlsx", "x.ods"].into_iter().zip(tabulars()) {
        let (mut sources, told) = (Sources::default(), Findings::default());
        let file = sources.add(path, "", "");
        let mut source = sources.get(file).clone();
        let grid = read_sheet(file, &bytes.0, &mut source, &told);
        sources.put(file, source);
        if let Some(grid) = grid {
            rows_lie(&grid, tabular, &sources, &told)?;
        }
        findings::hold(&told.into_sorted(), &sources)?;
    }
    Ok(())
}

/// Pictures and documents, broken: what is copied is looked into first.
pub fn copied() -> BoxedStrategy<Bytes> {
    let endings = [".pdf", ".jpg", ".svg"];
    let real: Vec<&'static Vec<u8>> = real::files()
        .iter()
        .filter(|(path, _)| endings.iter().any(|ending| path.ends_with(ending)))
        .map(|(_, bytes)| bytes)
        .collect();
    (select(real), changes()).prop_map(|(bytes, changes)| Bytes(changed(bytes.clone(), &changes))).boxed()
}

/// Whatever it calls itself, a file can be looked into, and looks the same twice.
pub fn copied_holds(_: &Path, bytes: &Bytes) -> Result<(), String> {
    for ending in ["pdf", "jpg", "png", "svg", "heic", "webp", "tif"] {
        let path = format!("files/x.{ending}");
        if asset::look(&path, &bytes.0) != asset::look(&path, &bytes.0) {
            return Err(format!("{path} looks another way the second time"));
        }
    }
    Ok(())
}

pub fn names() -> BoxedStrategy<Bytes> {
    (file_name(Mood::Wild), few_changes())
        .prop_map(|(name, changes)| Bytes(changed(name.into_bytes(), &changes)))
        .boxed()
}

/// An identifier is plain, and plain is as plain as it gets.
pub fn names_hold(_: &Path, bytes: &Bytes) -> Result<(), String> {
    let written = String::from_utf8_lossy(&bytes.0);
    let named = name::named(&written, &["zh".to_owned()]);
    let odd = named.id.contains(|c: char| !(c.is_alphanumeric() || c == '-'))
        || named.id.starts_with('-')
        || named.id.ends_with('-');
    if odd || name::plain(&named.id) != named.id {
        return Err(format!("{written:?} became {named:?}"));
    }
    Ok(())
}
