//! A table with texts in its cells, on paper: a ladder, or a level with its steps.

use serde::Serialize;

use super::super::text::{TextNode, blocks, line, words};
use super::{Ink, ink_of, items, through};
use crate::markup::Html;
use crate::model::Entry;
use crate::render::view::ladder::{RungView, whole_ladder};
use crate::render::view::level_sheet::{SheetStep, level_sheet};
use crate::render::{Design, Writer};

/// A table with texts in its cells.
#[derive(Serialize)]
pub(crate) struct TableSheet {
    /// «Nivå 2»; empty for what is no level with a number.
    pub number: String,
    pub title: String,
    /// The language of the title if it is not the document's; else empty.
    pub lang: String,
    /// The level's colour; `None` for what is no level.
    pub ink: Option<Ink>,
    /// What stands above the table.
    pub before: Vec<TextNode>,
    /// At least one.
    pub columns: Vec<SheetColumn>,
    /// Each with a cell for each column.
    pub rows: Vec<Vec<Vec<TextNode>>>,
}

/// A column of such a table.
#[derive(Serialize)]
pub(crate) struct SheetColumn {
    pub head: Vec<TextNode>,
    /// Whether it is to be filled in by hand.
    pub blank: bool,
}

fn column(head: &Html) -> SheetColumn {
    SheetColumn { head: line(head), blank: false }
}

pub(crate) fn ladder_sheet(writer: &Writer, entry: &Entry) -> Option<TableSheet> {
    let view = whole_ladder(&writer.deeper(0), entry)?;
    let cell = |rung: &RungView, key: &str| match key {
        "when" => vec![TextNode::Par { c: vec![TextNode::Strong { c: line(&rung.when) }] }],
        "what" => blocks(&rung.what),
        "who" if rung.who.is_empty() => Vec::new(),
        "who" => items(&rung.who.iter().map(Html::capital).collect::<Vec<_>>()),
        "why" => blocks(&rung.why),
        _ => blocks(&rung.follow_up.capital()),
    };
    let blank = view.fill_in.iter().map(|head| SheetColumn { head: line(head), blank: true });
    let row = |rung: &RungView| {
        let written = view.heads.iter().map(|head| cell(rung, head.key));
        written.chain(view.fill_in.iter().map(|_| Vec::new())).collect()
    };
    Some(TableSheet {
        number: String::new(),
        title: view.title.clone(),
        lang: view.lang.clone(),
        ink: None,
        before: blocks(&view.body),
        columns: view.heads.iter().map(|head| column(&head.text)).chain(blank).collect(),
        rows: view.rungs.iter().map(row).collect(),
    })
}

pub(crate) fn level_table(writer: &Writer, design: &Design, entry: &Entry) -> Option<TableSheet> {
    let view = level_sheet(writer, entry, true)?;
    let part = |template: &str, row: &SheetStep| through(writer, template, &row.step);
    let row = |row: &SheetStep| {
        let step = &row.step;
        let tools = if step.tools.is_empty() { Vec::new() } else { items(&step.tools) };
        let mut cells = vec![
            part("paper/sheet-what.html", row),
            part("paper/sheet-how.html", row),
            part("paper/sheet-who.html", row),
        ];
        cells.extend(view.has_tools.then_some(tools));
        cells
    };
    let said = |key: &str| column(&writer.said(key).capital());
    let tools = view.has_tools.then(|| said("tools"));
    let before =
        [vec![TextNode::Par { c: line(&view.level.short) }], through(writer, "paper/sheet-intro.html", &view.level)];
    let is_told = |node: &TextNode| !matches!(node, TextNode::Par { c } if words(c).is_empty());
    Some(TableSheet {
        number: writer.number_above_title(entry),
        title: view.level.title.clone(),
        lang: view.level.lang.clone(),
        ink: Some(ink_of(design, entry)),
        before: before.concat().into_iter().filter(is_told).collect(),
        columns: [said("sheet-what"), said("sheet-how"), said("fact-responsible")].into_iter().chain(tools).collect(),
        rows: view.steps.iter().map(row).collect(),
    })
}
