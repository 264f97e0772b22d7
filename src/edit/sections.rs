//! The parts of a text under its headings: an editor opens the one that they read.

use std::ops::Range;

use crate::content::markdown::{Block, BlockContent, Heading, TextPlace, blocks, words};
use crate::diagnostic::{FileId, Findings, Span};

/// A heading of a text with what is below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextSection {
    /// The words of the heading.
    pub title: String,
    /// From the heading to the next of its rank or a higher one, without the empty lines before that; in bytes.
    pub range: Range<usize>,
}

/// The sections of a text, in order; those of lower rank lie within others.
pub fn sections(text: &str) -> Vec<TextSection> {
    let place = TextPlace::exact(Span::new(FileId::nth(0), 0, text.len()));
    let body = blocks(text, place, &Findings::default());
    let all = headings(&body.blocks);
    let end = |at: usize| {
        let next = all[at + 1..].iter().find(|(heading, _)| heading.level <= all[at].0.level);
        next.map_or(text.len(), |(_, span)| span.start)
    };
    let section = |(at, (heading, span)): (usize, &(&Heading, Span))| {
        let whole = &text[span.start..end(at)];
        TextSection { title: words(&heading.text), range: span.start..span.start + whole.trim_end().len() }
    };
    all.iter().enumerate().map(section).collect()
}

/// The headings that are no part of a list or quotation, with their places.
pub fn headings(blocks: &[Block]) -> Vec<(&Heading, Span)> {
    let mut found = Vec::new();
    for block in blocks {
        match &block.content {
            BlockContent::Heading(heading) => found.push((heading, block.span)),
            BlockContent::Marked { blocks, .. } => found.extend(headings(blocks)),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_ends_at_the_next_of_its_rank() {
        let text = "Først.\n\n## A {.young}\n\nÅ.\n\n### Under\n\nx\n\n```\n## ikkje\n```\n\n## B\n\n> ## Sitat\n";
        let sections = sections(text);
        let found: Vec<(&str, &str)> =
            sections.iter().map(|section| (section.title.as_str(), &text[section.range.clone()])).collect();
        assert_eq!(
            found,
            [
                ("A", "## A {.young}\n\nÅ.\n\n### Under\n\nx\n\n```\n## ikkje\n```"),
                ("Under", "### Under\n\nx\n\n```\n## ikkje\n```"),
                ("B", "## B\n\n> ## Sitat"),
            ]
        );
    }
}
