//! Brackets that are no link, and addresses that no link uses.

use pulldown_cmark::LinkType;

use super::super::link::{is_disk, unsafe_disk};
use super::inline::TextRun;
use super::{Code, Reader, plain};
use crate::content::scheme::scheme;

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

    /// Brackets in the text of a line that are no link.
    pub(super) fn untaken_links(&self, run: &TextRun) {
        // A paragraph of more brackets than that is no text.
        for (at, _) in run.text.match_indices(']').take(1_000) {
            if run.literal.binary_search(&at).is_err() {
                self.untaken_link(run.source(at));
            }
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
        if let Some((address, length)) = plain_address(after).filter(|_| inside.contains(char::is_alphabetic)) {
            let link = format!("[{inside}]({})", target(address));
            return self.wrote(Code::MarkdownLink, "plain", open..at + 1 + length, link);
        }
        let gap = gap(after);
        let escape = usize::from(after[gap..].starts_with("\\("));
        let Some(rest) = after[gap + escape..].strip_prefix('(') else { return };
        let gap = gap + escape;
        let line = rest[..rest.floor_char_boundary(LONGEST)].lines().next().unwrap_or("");
        let close = closing(line);
        let written = line[..close.unwrap_or(line.len())].trim();
        let first = written.split_whitespace().next().unwrap_or("");
        let end = at + 2 + gap + close.map_or(line.trim_end().len(), |close| close + 1);
        let start = if before[..open].ends_with('!') { open - 1 } else { open };
        let sign = &source[start..open];
        let link = |address: &str| format!("{sign}[{inside}]({})", target(address));
        let second = written[first.len()..].trim_start();
        match close {
            _ if inside.trim().is_empty() => {}
            Some(_)
                if gap == 0 && is_address(first) && second.starts_with(['"', '“', '”', '„', '«', '\'', '‘', '’']) =>
            {
                self.wrote(Code::MarkdownLink, "title", start..end, link(first));
            }
            Some(_) if gap == 0 && number(written).is_some() => {
                let address = format!("tel:{}", number(written).unwrap_or_default());
                self.wrote(Code::MarkdownLink, "", start..end, link(&address));
            }
            _ if inside.trim().is_empty() || written.is_empty() || written.contains(['<', '>', '"']) => {}
            Some(_) if gap > 0 && is_address(written) && first == written => {
                let variant = if escape > 0 { "escape" } else { "gap" };
                self.wrote(Code::MarkdownLink, variant, start..end, link(written));
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
    const STARTS: [&str; 6] = ["www.", "files/", "images/", "/files/", "/images/", "@"];
    let text = text.trim();
    let is_mail = text.split_once('@').is_some_and(|(name, domain)| !name.is_empty() && domain.contains('.'));
    matches!(scheme(text), Some((_, Some(_), _)))
        || STARTS.iter().any(|start| text.get(..start.len()).is_some_and(|written| written.eq_ignore_ascii_case(start)))
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

/// How much stands between the brackets of a link: spaces, signs of emphasis, or the end of a line.
fn gap(after: &str) -> usize {
    let rest = after.trim_start_matches([' ', '\u{a0}', '*', '_']);
    let rest = match rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n')) {
        Some(next) if next.trim_start_matches([' ', '\t', '>']).starts_with('(') => {
            next.trim_start_matches([' ', '\t', '>'])
        }
        _ => rest,
    };
    after.len() - rest.len()
}

/// An address that follows the words of a link without brackets of its own, or in square ones, and how long that is.
fn plain_address(after: &str) -> Option<(&str, usize)> {
    let near = &after[..after.floor_char_boundary(LONGEST)];
    let square = near.strip_prefix(' ').unwrap_or(near);
    let bracketed = square.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    if let Some((address, rest)) = bracketed {
        return (is_address(address) && !address.contains(char::is_whitespace))
            .then_some((address, near.len() - rest.len()));
    }
    let starts = ["https://", "http://", "www."];
    let is_web =
        starts.iter().any(|start| near.get(..start.len()).is_some_and(|written| written.eq_ignore_ascii_case(start)));
    let ends = |c: char| c.is_whitespace() || "<>()[]«»\"".contains(c);
    let address =
        near[..near.find(ends).unwrap_or(near.len())].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
    is_web.then_some((address, address.len()))
}

/// A telephone number that is written for an address, as a link needs it.
fn number(written: &str) -> Option<String> {
    let written = written.trim_start_matches('@');
    let written = written.strip_prefix("tel:").unwrap_or(written);
    let is_number = written.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || "+-()".contains(c));
    let digits: String = written.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    (is_number && (3..=15).contains(&digits.len())).then_some(digits)
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
