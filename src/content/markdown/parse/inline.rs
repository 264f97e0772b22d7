//! The inlines of a line: emphasis, links, pictures, holes.

use super::address::addresses;
use super::{
    Code, Diagnostic, Event, Hole, Image, Inline, Link, LinkType, Range, Reader, Span, Tag, is_block, link,
    percent_decoded, words,
};

impl<'a> Reader<'a> {
    /// A `|` in `[[id|words]]` ends the cell: the link is cut in two, and the last cell of the row is lost.
    pub(super) fn cut_link(&self, range: &Range<usize>) {
        let cell = self.text.get(range.clone()).unwrap_or("");
        if let Some((_, target)) = cell.split_once("[[").filter(|(_, rest)| !rest.contains("]]")) {
            self.findings.add(self.find(Code::LinkPipe, range).arg("target", target.trim()));
        }
    }

    /// Inline content up to the end tag of what is open. If `loose`, there is no such tag: stop before the next block.
    pub(super) fn inlines(&mut self, loose: bool) -> Vec<Inline> {
        if !loose && self.too_deep() {
            return Vec::new();
        }
        self.depth += 1;
        let line = self.open_inlines(loose);
        self.depth -= 1;
        line
    }

    fn open_inlines(&mut self, loose: bool) -> Vec<Inline> {
        let mut line = Vec::new();
        let mut run = TextRun::default();
        while let Some((event, range)) = self.events.peek().cloned() {
            if loose && (matches!(&event, Event::Start(tag) if is_block(tag)) || matches!(event, Event::End(_))) {
                break;
            }
            self.events.next();
            self.seen = range.end;
            if let Event::Text(text) = &event {
                let escaped = range.start > 0 && self.text.as_bytes().get(range.start - 1) == Some(&b'\\');
                run.push(text, range.start, escaped);
                continue;
            }
            self.flush(&mut run, &mut line);
            self.count(&range);
            match event {
                Event::End(_) => break,
                Event::Start(tag) => self.span_of(tag, &range, &mut line),
                Event::Code(code) => line.push(Inline::Code(code.to_string())),
                Event::InlineHtml(_) | Event::Html(_) => self.html(&range),
                Event::SoftBreak => line.push(Inline::SoftBreak),
                Event::HardBreak => line.push(Inline::HardBreak),
                _ => {}
            }
        }
        self.flush(&mut run, &mut line);
        line
    }

    fn span_of(&mut self, tag: Tag<'a>, range: &Range<usize>, line: &mut Vec<Inline>) {
        match tag {
            Tag::Emphasis => line.push(Inline::Emphasis(self.inlines(false))),
            Tag::Strong => line.push(Inline::Strong(self.inlines(false))),
            Tag::Link { link_type, dest_url, id, .. } => {
                self.uses(link_type, &id);
                let outside = std::mem::replace(&mut self.in_link, true);
                let words = self.inlines(false);
                self.in_link = outside;
                let target = link::target(link_type, &dest_url, self.at(range), self.findings);
                let wiki = matches!(link_type, LinkType::WikiLink { .. });
                let words = if wiki { Vec::new() } else { words };
                line.push(Inline::Link(Link { words, target, bare: false, span: self.at(range) }));
            }
            Tag::Image { link_type, dest_url, id, .. } => {
                self.uses(link_type, &id);
                let alt = words(&self.inlines(false));
                let source = dest_url.trim_start_matches('/');
                let source = percent_decoded(source).unwrap_or_else(|| source.to_owned());
                line.push(Inline::Image(Image { source, alt, span: self.at(range) }));
            }
            _ => line.extend(self.inlines(false)),
        }
    }

    pub(super) fn html(&self, range: &Range<usize>) {
        let html = self.text.get(range.clone()).unwrap_or("").trim();
        let mut rest = html;
        while let Some(inside) = rest.strip_prefix("<!--") {
            match inside.split_once("-->") {
                Some((_, after)) => rest = after.trim_start(),
                None => {
                    let start = range.start + self.text[range.clone()].find(rest).unwrap_or(0);
                    let finding = self.find(Code::MarkdownLost, &(start..start + 4)).variant("comment");
                    self.findings.add(finding.arg("write", "-->"));
                    rest = "";
                }
            }
        }
        // A closing tag belongs to an opening one, which is reported.
        let closes = rest.starts_with("</") && rest.find('>') == Some(rest.len() - 1);
        if rest.is_empty() || closes {
            return;
        }
        let start = range.start + self.text[range.clone()].find(rest).unwrap_or(0);
        let end = start + rest.find('\n').unwrap_or(rest.len());
        let tag: String = rest.chars().take_while(|c| *c != '>' && *c != '\n').take(40).collect();
        let finding = self.find(Code::HtmlRaw, &(start..end)).arg("tag", format!("{tag}>"));
        self.findings.add(finding);
    }

    /// An anchor that neither another heading of the text has nor anything that a theme puts around the text.
    pub(super) fn anchor(&mut self, wanted: &str, named: bool, span: Span) -> String {
        let anchor = self.anchors.give(wanted);
        if named && anchor != wanted {
            self.findings.add(Diagnostic::new(Code::IdDuplicate, span).variant("anchor").arg("id", wanted));
        }
        anchor
    }

    pub(super) fn hole(&self, inside: &str, range: &Range<usize>) -> Inline {
        let path = inside.trim().split('.').map(str::to_owned).collect();
        Inline::Hole(Hole { path, span: self.at(range) })
    }

    /// Adds the text that has been gathered to the line, split at its holes.
    fn flush(&self, run: &mut TextRun, line: &mut Vec<Inline>) {
        let run = std::mem::take(run);
        self.untaken_links(&run);
        self.untaken_signs(&run);
        self.unwritten(&run);
        self.disks(&run);
        let TextRun { text, literal, .. } = &run;
        let mut from = 0;
        let mut look = 0;
        while let Some(open) = text[look..].find('{').map(|at| look + at) {
            look = open + 1;
            if literal.binary_search(&open).is_ok() {
                continue;
            }
            let Some(close) = text[open..].find('}').map(|at| open + at) else { break };
            self.text(&run, from..open, line);
            line.push(self.hole(&text[open + 1..close], &(run.source(open)..run.source(close) + 1)));
            from = close + 1;
            look = from;
        }
        self.text(&run, from..text.len(), line);
    }

    /// Adds a piece of text to the line, with links for the addresses in it. One that a hole goes on from is none.
    fn text(&self, run: &TextRun, piece: Range<usize>, line: &mut Vec<Inline>) {
        let mut from = piece.start;
        let text = &run.text[piece.clone()];
        let found = if self.in_link { Vec::new() } else { addresses(text) };
        for (range, target) in found {
            let range = piece.start + range.start..piece.start + range.end;
            let is_escaped = run.literal.iter().any(|at| range.contains(at));
            let before_hole = range.end == piece.end && piece.end < run.text.len();
            let after_hole = range.start == piece.start && piece.start > 0;
            if is_escaped || before_hole || after_hole {
                continue;
            }
            if range.start > from {
                line.push(Inline::Text(run.text[from..range.start].to_owned()));
            }
            from = range.end;
            let words = vec![Inline::Text(run.text[range.clone()].to_owned())];
            let span = self.at(&(run.source(range.start)..run.source(range.end)));
            line.push(Inline::Link(Link { target, words, bare: true, span }));
        }
        if from < piece.end {
            line.push(Inline::Text(run.text[from..piece.end].to_owned()));
        }
    }
}

/// Text of several events in a row; escaped braces do not begin a hole.
#[derive(Default)]
pub(super) struct TextRun {
    pub text: String,
    /// Where in the text each event begins, and where it is in the source: `&nbsp;` is shorter than it was written.
    pieces: Vec<(usize, usize)>,
    pub literal: Vec<usize>,
}

impl TextRun {
    fn push(&mut self, text: &str, start: usize, escaped: bool) {
        self.pieces.push((self.text.len(), start));
        if escaped {
            self.literal.push(self.text.len());
        }
        self.text.push_str(text);
    }

    /// Where a byte of the text is in the source.
    pub(super) fn source(&self, at: usize) -> usize {
        let before = self.pieces.partition_point(|(text, _)| *text <= at);
        let (text, source) = before.checked_sub(1).map_or((0, 0), |piece| self.pieces[piece]);
        source + at - text
    }
}
