//! A form, to be filled in by hand.

use serde::Serialize;

use super::super::text::{FactNode, TextNode, blocks, line};
use super::fact_node;
use crate::content::markdown::{Block, BlockContent, Meaning};
use crate::markup::{Html, html};
use crate::model::{Entry, Tool, ToolKind};
use crate::render::Writer;
use crate::render::view::{entries, show};

/// A form, to be filled in by hand.
#[derive(Serialize)]
pub(crate) struct Form {
    pub title: String,
    /// The language of the title if it is not the document's; else empty.
    pub lang: String,
    /// Whether it is a letter: then nothing is said to who writes it, since it is somebody else who reads it.
    pub letter: bool,
    /// What to know before it is filled in.
    pub body: Vec<TextNode>,
    /// Who fills it in, unless its parts tell; where it is sent.
    pub facts: Vec<FactNode>,
    /// At least one.
    pub parts: Vec<FormPart>,
}

/// A part of a form that somebody else fills in.
#[derive(Serialize)]
pub(crate) struct FormPart {
    /// Empty for fields that belong to no part.
    pub title: Vec<TextNode>,
    /// Who fills it in, after the theme's words for it.
    pub filled_in_by: Vec<TextNode>,
    /// Each with the fields that are beside each other in it.
    pub rows: Vec<Vec<FormField>>,
}

/// A field of a form.
#[derive(Serialize)]
pub(crate) struct FormField {
    pub label: Vec<TextNode>,
    /// `line`, `text`, `date` or `tick`.
    pub shape: &'static str,
    /// What can be ticked.
    pub options: Vec<Vec<TextNode>>,
}

pub(crate) fn form(writer: &Writer, entry: &Entry) -> Option<Form> {
    let tool = entry.tool()?;
    let writer = &writer.without_links().deeper(0);
    let view = show::form(writer, entry);
    let whole = show::PartView { title: Html::default(), filled_in_by: Vec::new(), fields: view.fields };
    let parts = [whole].into_iter().chain(view.parts).filter(|part| !part.fields.is_empty());
    let is_told = tool.parts.iter().any(|part| !part.filled_in_by.is_empty());
    let facts = entries::tool(writer, entry)?.common.facts;
    let letter = tool.kind == Some(ToolKind::Letter);
    let facts = facts.iter().filter(|fact| match fact.key {
        "filled-in-by" => !is_told && !letter,
        key => key == "send-to",
    });
    let body = if letter { Html::default() } else { writer.fragment(&said_on_paper(entry), entry, 0) };
    Some(Form {
        title: writer.title(entry),
        lang: writer.title_lang(entry),
        letter,
        body: blocks(&body),
        facts: facts.map(fact_node).collect(),
        parts: parts.map(|part| form_part(writer, &part)).collect(),
    })
}

/// What stands before the first heading of a form's text, and what is written to families: the rest is advice to whoever uses it.
fn said_on_paper(entry: &Entry) -> Vec<Block> {
    let is_for_families = entry.tool().is_some_and(Tool::is_for_families);
    let mut before_headings = true;
    let is_said = |block: &&Block| match &block.content {
        BlockContent::Heading(_) => {
            before_headings = false;
            false
        }
        BlockContent::Marked { marks, .. } => {
            before_headings = false;
            let is_to_family = |meaning: &Meaning| matches!(meaning, Meaning::Reader(reader) if !reader.is_staff());
            is_for_families && marks.iter().any(|mark| is_to_family(&mark.meaning))
        }
        BlockContent::Show(_) => false,
        _ => before_headings,
    };
    entry.body.blocks.iter().filter(is_said).cloned().collect()
}

fn form_part(writer: &Writer, part: &show::PartView) -> FormPart {
    let mut rows: Vec<Vec<FormField>> = Vec::new();
    for field in &part.fields {
        let told = FormField {
            label: line(&field.label),
            shape: field.shape,
            options: field.options.iter().map(line).collect(),
        };
        match rows.last_mut().filter(|_| field.beside) {
            Some(row) => row.push(told),
            None => rows.push(vec![told]),
        }
    }
    let filled_in_by = match part.filled_in_by.as_slice() {
        [] => Vec::new(),
        who => line(&html!("{}: {}", writer.said("fact-filled-in-by").capital(), Html::join(who, &writer.between()))),
    };
    FormPart { title: line(&part.title), filled_in_by, rows }
}
