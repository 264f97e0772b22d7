//! Signs that mean something in other programs and nothing here, and signs of emphasis and frames that did not take.

use super::inline::TextRun;
use super::{Code, Reader};

impl Reader<'_> {
    /// Reports signs in the text of a line that are shown as they are.
    pub(super) fn untaken_signs(&self, run: &TextRun) {
        let text = run.text.as_str();
        if !text.contains(['[', ')', '~', '<', '*']) {
            return;
        }
        let is_meant = |at: &usize| run.literal.binary_search(at).is_err();
        // What is between may be written longer than it is: `&amp;`.
        let span = |at: usize, length: usize| run.source(at)..run.source(at + length - 1) + 1;
        if let Some(at) = text.find("[^").filter(is_meant) {
            let close = text[at..].find(']').map_or(2, |close| close + 1);
            if close > 2 && !text[at..at + close].contains(' ') {
                self.once("footnote", &span(at, close), "");
            }
        }
        if let Some((at, length, inside)) = struck(text)
            && is_meant(&at)
        {
            self.once("", &span(at, length), inside);
        }
        if let Some(at) = text.find("<!--") {
            self.wrote(Code::MarkdownLost, "comment", span(at, 4), "-->");
        }
        if let Some(at) = text.find("**").filter(is_meant) {
            self.stars(run.source(at));
        }
        if let Some(at) = text.find("[!").filter(is_meant) {
            self.callout(run.source(at));
        }
        if text.starts_with(')') && is_meant(&0) {
            self.bracket(run.source(0));
        }
    }

    /// The text around a place, and where that begins: so much of it that a line without end takes no longer than others.
    pub(super) fn near(&self, at: usize) -> (usize, &str) {
        const NEAR: usize = 1_000;
        let start = self.text.floor_char_boundary(at.saturating_sub(NEAR));
        (start, &self.text[start..self.text.floor_char_boundary(at + NEAR)])
    }

    /// The line of a place: where it begins, and what is on it.
    fn line_at(&self, at: usize) -> (usize, &str) {
        let (near, text) = self.near(at);
        let start = text.get(..at - near).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
        (near + start, text[start..].lines().next().unwrap_or(""))
    }

    /// `**` that are shown: with spaces inside them, with letters close to what they end at, or alone.
    fn stars(&self, at: usize) {
        let (start, line) = self.line_at(at);
        let Some((before, after)) = at.checked_sub(start).and_then(|at| line.split_at_checked(at)) else { return };
        let count = after.bytes().take_while(|byte| *byte == b'*').count();
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let Some(inside) = after.get(2..).filter(|_| (2..=3).contains(&count)) else { return };
        let pair = inside.split_once("**").filter(|(words, _)| words.contains(char::is_alphanumeric));
        let alone = pair.is_none() && is_word(before.chars().next_back()) && is_word(inside.chars().next());
        if alone || !self.first_on("stars", start) {
            return;
        }
        let Some((words, rest)) = pair else {
            return self.wrote(Code::MarkdownSign, "star", at..at + count, "**");
        };
        let first = if is_word(before.chars().next_back()) { " " } else { "" };
        // The word that follows shows the space before it.
        let next = if is_word(rest.chars().next()) { rest.split_whitespace().next().unwrap_or("") } else { "" };
        let last = if next.is_empty() { "" } else { " " };
        let write = format!("{first}**{}**{last}{next}", words.trim());
        let place = at..at + words.len() + 4 + next.len();
        if self.text.get(place.clone()) == Some(write.as_str()) {
            self.wrote(Code::MarkdownSign, "star", place, "**");
        } else {
            self.wrote(Code::MarkdownSign, "stars", place, write);
        }
    }

    /// `[!WARNING]` that makes no frame: outside a quotation, with words after it, or with a word that nobody knows.
    fn callout(&self, at: usize) {
        let (start, line) = self.line_at(at);
        let Some((before, after)) = at.checked_sub(start).and_then(|at| line.split_at_checked(at)) else { return };
        let Some((word, rest)) = after.strip_prefix("[!").and_then(|rest| rest.split_once(']')) else { return };
        let is_name = (2..=20).contains(&word.len()) && word.chars().all(char::is_alphabetic);
        let is_first = before.chars().all(|c| " \t>*_-".contains(c));
        if !is_name || !is_first || rest.starts_with(['(', '[', ':']) || !self.first_on("callout", start) {
            return;
        }
        let meant = match word.to_lowercase().as_str() {
            "warning" | "caution" | "danger" | "advarsel" | "åtvaring" | "fare" | "obs" | "akutt" => "WARNING",
            "important" | "viktig" => "IMPORTANT",
            "tip" | "tips" | "råd" | "hint" => "TIP",
            _ => "NOTE",
        };
        let finding = self.find(Code::MarkdownSign, &(at..at + word.len() + 3)).variant("callout");
        self.findings.add(finding.arg("sign", format!("[!{word}]")).arg("write", format!("> [!{meant}]")));
    }

    /// A bracket too many after a link.
    fn bracket(&self, at: usize) {
        let (start, near) = self.near(at);
        let before = near.get(..at - start).map(|before| before.rsplit("\n\n").next().unwrap_or(before));
        let Some(before) = before.filter(|before| before.ends_with(')')) else { return };
        let open = before.bytes().fold(0_usize, |open, byte| match byte {
            b'(' => open + 1,
            b')' => open.saturating_sub(1),
            _ => open,
        });
        if open == 0 && before.rfind("](").is_some_and(|link| !before[link..before.len() - 1].contains(')')) {
            self.wrote(Code::MarkdownSign, "bracket", at..at + 1, "");
        }
    }
}

/// `~~words~~`: where, how long, and the words.
fn struck(text: &str) -> Option<(usize, usize, &str)> {
    let at = text.find("~~")?;
    let inside = text[at + 2..].split_once("~~")?.0;
    (!inside.trim().is_empty()).then_some((at, inside.len() + 4, inside))
}
