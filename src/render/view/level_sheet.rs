//! A level with its steps as one table: what, how, who and with what.

use serde::Serialize;

use super::super::writer::{LinkView, Writer};
use super::guide::{LevelHead, level_head};
use super::step::{StepTask, task, what, what_and_body};
use crate::content::markdown::{Block, BlockContent};
use crate::model::Entry;

/// A level on one page.
#[derive(Serialize)]
pub(crate) struct LevelSheet {
    pub level: LevelHead,
    /// A link back to the level's page.
    pub link: LinkView,
    /// In their order; headings in their texts are those of a cell.
    pub steps: Vec<SheetStep>,
    /// Whether any step has tools.
    pub has_tools: bool,
}

/// A step in the table of its level.
#[derive(Serialize)]
pub(crate) struct SheetStep {
    pub url: String,
    pub step: StepTask,
}

/// A level on one page. In brief, only what is before the first heading of a step's text tells how.
pub(crate) fn level_sheet(writer: &Writer, entry: &Entry, in_brief: bool) -> Option<LevelSheet> {
    let here = writer.deeper(0);
    let row = |entry: &Entry| {
        let (what, body) = match in_brief {
            true => (what(&here, entry)?, here.fragment(&before_headings(entry), entry, 0)),
            false => what_and_body(&here, entry)?,
        };
        let mut step = task(&here, entry, what, body)?;
        step.deadline = step.deadline.capital();
        Some(SheetStep { url: writer.url_of(entry), step })
    };
    let steps: Vec<SheetStep> = writer.edition.children(entry.id).filter_map(row).collect();
    Some(LevelSheet {
        level: level_head(&here, entry)?,
        link: writer.step_or_level(entry),
        has_tools: steps.iter().any(|row| !row.step.tools.is_empty()),
        steps,
    })
}

/// What stands before the first heading of a step's text, without what its page takes from it as what is to be done.
fn before_headings(entry: &Entry) -> Vec<Block> {
    let is_said = |block: &&Block| !matches!(block.content, BlockContent::Heading(_) | BlockContent::Marked { .. });
    let takes_first = entry.step().is_some_and(|step| step.what.is_none())
        && entry.body.blocks.first().is_some_and(|block| matches!(block.content, BlockContent::Paragraph(_)));
    entry.body.blocks.iter().take_while(is_said).skip(usize::from(takes_first)).cloned().collect()
}
