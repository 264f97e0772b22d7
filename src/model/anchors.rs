//! Anchors on the pages that betre makes: `/kontaktar/#politi` is the contact, whatever the text above it says.

use std::sync::Arc;

use super::Entry;
use crate::content::markdown::{Block, BlockContent, Heading};
use crate::content::name::Anchors;
use crate::diagnostic::{Code, Diagnostic, Findings, Span};

/// Gives the headings of a listing's text anchors that differ from those of the entries below. One that an editor wrote is
/// reported too.
pub(super) fn give_way(entries: &mut [Entry], findings: &Findings) {
    let held = entries.iter().enumerate().filter_map(|(at, entry)| Some((at, entry.listing()?.holds()?)));
    for (at, kind) in held.collect::<Vec<_>>() {
        let mut anchors: Anchors =
            entries.iter().filter(|entry| entry.kind == kind).map(|entry| entry.name.clone()).collect();
        headings(&mut Arc::make_mut(&mut entries[at].body).blocks, &mut |heading, span| {
            let anchor = anchors.give(&heading.anchor);
            if heading.named && anchor != heading.anchor {
                let finding = Diagnostic::new(Code::IdDuplicate, span).variant("anchor");
                findings.add(finding.arg("id", heading.anchor.as_str()));
            }
            heading.anchor = anchor;
        });
    }
}

fn headings(blocks: &mut [Block], visit: &mut dyn FnMut(&mut Heading, Span)) {
    for block in blocks {
        match &mut block.content {
            BlockContent::Heading(heading) => visit(heading, block.span),
            BlockContent::List { items, .. } => items.iter_mut().for_each(|item| headings(&mut item.blocks, visit)),
            BlockContent::Quote(inside)
            | BlockContent::Callout(_, inside)
            | BlockContent::Marked { blocks: inside, .. } => {
                headings(inside, visit);
            }
            _ => {}
        }
    }
}
