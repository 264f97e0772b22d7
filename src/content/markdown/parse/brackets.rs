//! Brackets that are no link, links that nothing uses, and signs that mean nothing here.

use pulldown_cmark::LinkType;

use super::super::link::{is_disk, unsafe_disk};
use super::inline::TextRun;
use super::{Code, Reader, plain};

/// The longest address that is looked at, in bytes, so that a file full of brackets takes no longer than others.
const LONGEST: usize = 1_000;

impl Reader<'_> {
    /// `[words]: address` lines that no link uses: they are not shown.
    pub(super) fn unused_definitions(&self) {
        for (label, destination, range) in &self.definitions {
            let used = self.used.contains(label);
            let comments =
                ["//", "comment", "#"].contains(&label.as_str()) || ["#", "", "<>"].contains(&destination.as_str());
            let is_note = label.starts_with('^');
            if !is_note && (used || comments) {
                continue;
            }
            let source = self.text.get(range.clone()).unwrap_or("").trim_end();
            let place = range.start..range.start + source.len();
            if is_note {
                self.once("footnote", &place, "");
            } else {
                self.wrote(Code::MarkdownLost, "", place, source.replacen('[', "", 1).replacen("]:", ":", 1));
            }
        }
    }

    /// What is in the text of a line: brackets that are no link, and signs that mean nothing here.
    pub(super) fn untaken_signs(&self, run: &TextRun) {
        let text = run.text.as_str();
        if !text.contains(['[', ']', '~', '<']) {
            return;
        }
        for (at, _) in text.match_indices(']') {
            if run.literal.binary_search(&at).is_err() {
                self.untaken_link(run.source(at));
            }
        }
        let span = |at: usize, length: usize| run.source(at)..run.source(at) + length;
        if let Some(at) = text.find("[^").filter(|at| run.literal.binary_search(at).is_err()) {
            let close = text[at..].find(']').map_or(2, |close| close + 1);
            if close > 2 && !text[at..at + close].contains(' ') {
                self.once("footnote", &span(at, close), "");
            }
        }
        if let Some((at, length, inside)) = struck(text)
            && run.literal.binary_search(&at).is_err()
        {
            self.once("", &span(at, length), inside);
        }
        if let Some(at) = text.find("<!--") {
            self.wrote(Code::MarkdownLost, "comment", span(at, 4), "-->");
        }
    }

    /// Brackets that are no link: `at` is where the first pair closes.
    fn untaken_link(&self, at: usize) {
        let source = self.text;
        let (Some(before), Some(after)) = (source.get(..at), source.get(at + 1..)) else { return };
        let near = source.ceil_char_boundary(at.saturating_sub(400));
        let paragraph = before[near..].rfind("\n\n").map_or(near, |blank| near + blank);
        let Some(open) = before[paragraph..].rfind('[').map(|open| paragraph + open) else { return };
        let inside = &before[open + 1..];
        // `(words)[address]`.
        if let Some((start, words)) = before[paragraph..open]
            .strip_suffix(')')
            .and_then(|words| words.rsplit_once('('))
            .map(|(before, words)| (paragraph + before.len(), words))
            && is_address(inside)
        {
            return self.wrote(Code::MarkdownLink, "turned", start..at + 1, format!("[{words}]({})", target(inside)));
        }
        let gap = after.len() - after.trim_start_matches([' ', '\u{a0}', '*', '_']).len();
        let Some(rest) = after[gap..].strip_prefix('(') else { return };
        let line = rest[..rest.floor_char_boundary(LONGEST)].lines().next().unwrap_or("");
        let close = closing(line);
        let written = line[..close.unwrap_or(line.len())].trim();
        let first = written.split_whitespace().next().unwrap_or("");
        let end = at + 2 + gap + close.map_or(line.trim_end().len(), |close| close + 1);
        let start = if before[..open].ends_with('!') { open - 1 } else { open };
        let sign = &source[start..open];
        let link = |address: &str| format!("{sign}[{inside}]({})", target(address));
        match close {
            _ if inside.trim().is_empty() || written.is_empty() || written.contains(['<', '>', '"']) => {}
            Some(_) if gap > 0 && is_address(written) && first == written => {
                self.wrote(Code::MarkdownLink, "gap", start..end, link(written));
            }
            Some(_) if gap == 0 && first.to_lowercase().starts_with("todo:") => {
                self.findings.add(self.find(Code::Todo, &(start..end)).variant("link").arg("key", inside));
            }
            Some(_) if gap == 0 && is_disk(written) => {
                self.findings.add(unsafe_disk(written, self.at(&(start..end))));
            }
            Some(_) if gap == 0 && first != written => {
                let parts: Vec<&str> = written.split_whitespace().collect();
                let is_file =
                    ["files/", "images/"].iter().any(|start| first.trim_start_matches('/').starts_with(start));
                let address = match first.starts_with(['@', '#']) {
                    true => identifier(&parts.join("-")),
                    false if is_address(first) && !is_file => parts.join("%20"),
                    false => format!("<{written}>"),
                };
                self.wrote(Code::MarkdownLink, "", start..end, link(&address));
            }
            None if gap == 0 && is_address(first) => {
                let end = at + 2 + line.find(first).unwrap_or(0) + first.len();
                self.wrote(Code::MarkdownLink, "open", start..end, link(first.trim_end_matches(['.', ','])));
            }
            _ => {}
        }
    }

    /// Notes that a link or picture uses a definition.
    pub(super) fn uses(&mut self, kind: LinkType, id: &str) {
        if matches!(kind, LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut)
            && !self.definitions.is_empty()
        {
            self.used.insert(label(id));
        }
    }
}

/// The name of a definition as names are compared.
pub(super) fn label(id: &str) -> String {
    id.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Whether what is in brackets leads somewhere, rather than being a remark.
fn is_address(text: &str) -> bool {
    const STARTS: [&str; 10] =
        ["https://", "http://", "www.", "mailto:", "tel:", "files/", "images/", "/files/", "/images/", "@"];
    let text = text.trim();
    let is_mail = text.split_once('@').is_some_and(|(name, domain)| !name.is_empty() && domain.contains('.'));
    STARTS.iter().any(|start| text.get(..start.len()).is_some_and(|written| written.eq_ignore_ascii_case(start)))
        || text.starts_with('#') && text.len() > 1
        || is_mail
}

/// What is written as a reference, as identifiers are: `@sja-teikn`.
fn identifier(written: &str) -> String {
    written
        .split_inclusive(['@', '#', ':', '/'])
        .map(|part| {
            let words = part.trim_end_matches(['@', '#', ':', '/']);
            plain(words) + &part[words.len()..]
        })
        .collect()
}

/// An address as a link needs it.
fn target(address: &str) -> String {
    let address = address.trim();
    let start = address.get(..4).unwrap_or("").to_lowercase();
    match address.split_once('@') {
        _ if start == "www." => format!("https://{address}"),
        Some((name, _)) if !name.is_empty() && !name.contains([':', '/']) => format!("mailto:{address}"),
        _ => address.to_owned(),
    }
}

/// Where the bracket closes that was opened before this text.
fn closing(text: &str) -> Option<usize> {
    let mut open = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => open += 1,
            b')' if open == 0 => return Some(at),
            b')' => open -= 1,
            _ => {}
        }
    }
    None
}

/// `~~words~~`: where, how long, and the words.
fn struck(text: &str) -> Option<(usize, usize, &str)> {
    let at = text.find("~~")?;
    let inside = text[at + 2..].split_once("~~")?.0;
    (!inside.trim().is_empty()).then_some((at, inside.len() + 4, inside))
}
