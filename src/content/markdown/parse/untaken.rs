//! Markdown that did not take: what an editor meant for a heading or a list, and what a page would show in its place.

use super::{Block, BlockContent, Code, Event, Inline, Range, Reader, words};
use crate::diagnostic::is_invisible;

/// A line of a paragraph: what is on it without white space, and where that begins.
pub(super) type Line<'a> = (usize, &'a str);

impl Reader<'_> {
    pub(super) fn wrote(&self, code: Code, variant: &'static str, range: Range<usize>, write: impl Into<String>) {
        let finding = self.find(code, &range).arg("write", write.into());
        self.findings.add(if variant.is_empty() { finding } else { finding.variant(variant) });
    }

    /// Reports the first of many, which are one mistake.
    pub(super) fn once(&self, variant: &'static str, range: &Range<usize>, write: &str) {
        if self.first_on(variant, 0) {
            self.wrote(Code::MarkdownSign, variant, range.clone(), write);
        }
    }

    /// Whether something has not been reported of the line that begins here. Several on a line are one mistake.
    pub(super) fn first_on(&self, what: &'static str, line: usize) -> bool {
        self.told.borrow_mut().insert((what, line))
    }

    pub(super) fn is_told(&self, what: &'static str, line: usize) -> bool {
        self.told.borrow().contains(&(what, line))
    }

    /// The lines of a paragraph. A line of prose in a key has none.
    pub(super) fn untaken_lines(&self, range: &Range<usize>) {
        if self.place.shift > 0 {
            return;
        }
        let source = self.text.get(range.clone()).unwrap_or("").trim_end();
        let mut at = range.start;
        let mut lines: Vec<Line> = Vec::new();
        for line in source.split('\n') {
            let text = line.trim_start_matches(['>', ' ', '\t']);
            lines.push((at + line.len() - text.len(), text.trim_end()));
            at += line.len() + 1;
        }
        let is_plain = |(_, line): &Line| {
            line.starts_with(|c: char| c.is_alphabetic())
                && !line.contains(['\t', '|', ';'])
                && !line.starts_with("o ")
                // `a)`, `iii.`
                && !line.bytes().take(5).any(|byte| byte == b')' || byte == b'.')
        };
        // Most paragraphs are done here.
        if lines.iter().all(is_plain) {
            return;
        }
        for (at, line) in &lines {
            let place = *at..at + line.len();
            if let Some((variant, words)) = heading(line, lines.len() == 1) {
                self.wrote(Code::MarkdownHeading, variant, place, words);
            }
        }
        if !self.untaken_table(&lines, range) {
            self.untaken_list(&lines, range);
        }
    }

    /// A paragraph, or its first line, that is bold as a whole, with text below: a heading to those who see, but to nobody else.
    pub(super) fn bold(&mut self, text: &[Inline], range: &Range<usize>) {
        let (inside, below) = match text {
            [Inline::Strong(inside)] => match inside.as_slice() {
                [Inline::Emphasis(inside)] => (inside, None),
                _ => (inside, None),
            },
            [Inline::Emphasis(inside)] => match inside.as_slice() {
                [Inline::Strong(inside)] => (inside, None),
                _ => return,
            },
            [Inline::Strong(inside), Inline::SoftBreak, Inline::Text(below), ..] => (inside, Some(below)),
            _ => return,
        };
        let follows = match below {
            // A new sentence of some length: no title of who is named above, and not what the bold words go on to.
            Some(below) => below.starts_with(char::is_uppercase) && below.split_whitespace().count() > 2,
            None => {
                matches!(self.events.peek(), Some((Event::Start(tag), _)) if !matches!(tag, super::Tag::Heading { .. }))
            }
        };
        let said = words(inside);
        let said = said.trim();
        let few = said.split_whitespace().count() <= 3;
        let ends =
            if few && below.is_none() { ['.', '!', ';', ',', '»', '»'] } else { ['.', '!', ';', ',', '»', ':'] };
        let plain = inside.iter().all(|inline| matches!(inline, Inline::Text(_)));
        let start = said.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches(['.', ')', ' ']);
        let is_heading = start.starts_with(char::is_alphabetic)
            && !said.ends_with(ends)
            && said.chars().count() <= 60
            && said.bytes().filter(u8::is_ascii_digit).count() < 3;
        if self.depth == 1 && self.place.shift == 0 && follows && plain && is_heading {
            let level = if self.rank == 0 { 2 } else { (self.rank + 1).min(6) };
            let source = self.text[range.clone()].trim_end();
            let length = if below.is_some() { source.find('\n').unwrap_or(source.len()) } else { source.len() };
            let place = range.start..range.start + source[..length].trim_end().len();
            let title = said.trim_end_matches(':');
            self.wrote(Code::MarkdownHeading, "bold", place, format!("{} {title}", "#".repeat(usize::from(level))));
        }
    }

    /// A sentence with `---` right under it, which Markdown takes for a heading: it stays a sentence, with a line below.
    pub(super) fn underlined(&self, range: &Range<usize>, text: &[Inline]) -> Option<[Block; 2]> {
        let source = self.text.get(range.clone())?.trim_end();
        let (above, line) = source.rsplit_once('\n')?;
        let signs = line.trim_matches(['>', ' ', '\t']);
        if source.starts_with('#') || !signs.starts_with(['-', '=']) || self.place.shift > 0 {
            return None;
        }
        let is_sentence = above.trim_end().ends_with(['.', ':', ';', ','])
            || above.trim_end().contains('\n')
            || above.split_whitespace().count() > 14;
        if !is_sentence {
            return None;
        }
        let end = range.start + source.len();
        let place = end - signs.len()..end;
        self.findings.add(self.find(Code::MarkdownHeading, &place).variant("line").arg("line", signs));
        let above = self.at(&(range.start..range.start + above.len()));
        let paragraph = Block { span: above, content: BlockContent::Paragraph(text.to_vec()) };
        Some([paragraph, Block { span: self.at(&place), content: BlockContent::Rule }])
    }

    /// A box to tick at the beginning of a list item.
    pub(super) fn tick(&self, text: &[Inline], range: &Range<usize>) {
        if let Some(Inline::Text(first)) = text.first()
            && let Some(words) = ["[ ]", "[]", "[x]", "[X]"].iter().find_map(|tick| first.strip_prefix(tick))
            && words.starts_with(char::is_whitespace)
        {
            self.once("tick", range, &format!("- {}", words.trim()));
        }
    }
}

/// The heading that a line with `##` was meant for, and what is wrong with it: no space, one that is none to Markdown, or signs that
/// nobody sees before it.
fn heading(line: &str, alone: bool) -> Option<(&'static str, String)> {
    let is_space = |c: char| c.is_whitespace() || is_invisible(c);
    let bare = line.trim_start_matches(is_invisible);
    let after = bare.trim_start_matches('#');
    let signs = bare.len() - after.len();
    let words = after.trim_start_matches(is_space);
    let (gap, hidden) = (after.len() > words.len(), bare.len() < line.len());
    let meant = match signs {
        1..=6 if gap => words.starts_with(char::is_alphanumeric),
        1 => alone && words.starts_with(char::is_uppercase) && !words.ends_with('.') && !words.contains('#'),
        2..=6 => words.starts_with(char::is_alphanumeric),
        _ => false,
    };
    // `##Over##` is closed; `C#` is a word.
    let open = words.trim_end_matches('#');
    let words = if open.len() + 2 <= words.len() || open.ends_with(' ') { open.trim_end() } else { words };
    let variant = match (hidden, gap) {
        (true, _) => "invisible",
        (false, true) => "hard",
        (false, false) => "",
    };
    meant.then(|| (variant, format!("{} {words}", "#".repeat(signs.max(2)))))
}
