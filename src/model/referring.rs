//! All references of an edition, as they are written.

use crate::content::markdown::{self, BlockContent, Hole, Inline, Reference, Target};

use super::hole::hole_reference;
use super::{Edition, Entry, Kind};

/// A reference, and where it is written.
#[derive(Debug, Clone)]
pub struct Referring<'e> {
    /// Its span is all of it: a value with its quotation marks, a link with its words, a hole with its braces.
    pub reference: Reference,
    /// The kinds that it may lead to; empty for any with a page.
    pub kinds: &'static [Kind],
    /// The entry that it is written in; `None` for the settings.
    pub from: Option<&'e Entry>,
    /// How it is written.
    pub form: ReferenceForm,
}

/// How a reference is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferenceForm {
    /// As the value of a key: `"service:ppt"`.
    Value,
    /// As where a link leads: `[words](@service:ppt)`.
    Link,
    /// As what is filled in: `{contact.politi.phone}`.
    Hole,
    /// As what is shown: `{show.targets.barn-og-unge}`.
    Show,
}

impl Edition {
    /// Calls `visit` for each reference of the settings, and of all entries in their order: in keys, in prose, in the text.
    pub fn walk_references<'e>(&'e self, visit: &mut dyn FnMut(Referring<'e>)) {
        for mention in &self.settings_traces.mentions {
            visit(value(&mention.reference, mention.kinds, None));
        }
        for prose in &self.settings_traces.prose {
            markdown::walk_line(&prose.line, &mut |inline| visit_inline(inline, None, visit));
        }
        for entry in &self.entries {
            for mention in &entry.traces.mentions {
                visit(value(&mention.reference, mention.kinds, Some(entry)));
            }
            entry.walk_inlines(&mut |inline| visit_inline(inline, Some(entry), visit));
            markdown::walk_blocks(&entry.body.blocks, &mut |block| {
                if let BlockContent::Show(path) = &block.content {
                    let path = [vec!["show".to_owned()], path.clone()].concat();
                    visit_hole(&Hole { path, span: block.span }, Some(entry), ReferenceForm::Show, visit);
                }
            });
        }
    }
}

fn value<'e>(reference: &Reference, kinds: &'static [Kind], from: Option<&'e Entry>) -> Referring<'e> {
    Referring { reference: reference.clone(), kinds, from, form: ReferenceForm::Value }
}

fn visit_inline<'e>(inline: &Inline, from: Option<&'e Entry>, visit: &mut dyn FnMut(Referring<'e>)) {
    match inline {
        Inline::Link(link) => {
            if let Target::Reference(reference) = &link.target {
                let reference = Reference { span: link.span, ..reference.clone() };
                visit(Referring { reference, kinds: &[], from, form: ReferenceForm::Link });
            }
        }
        Inline::Hole(hole) => visit_hole(hole, from, ReferenceForm::Hole, visit),
        _ => {}
    }
}

fn visit_hole<'e>(hole: &Hole, from: Option<&'e Entry>, form: ReferenceForm, visit: &mut dyn FnMut(Referring<'e>)) {
    if let Some(reference) = hole_reference(hole) {
        visit(Referring { reference, kinds: &[], from, form });
    }
}
