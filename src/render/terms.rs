//! The words of the word list are explained where they stand: the first time on a page, in the order it is read.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use aho_corasick::{AhoCorasick, MatchKind};

use super::html::{Writer, capital, escape};
use crate::model::{Edition, Entry, Kind};

/// Elements in which no word is explained: a heading or the head of a cell is to be read at a glance, and a link or button
/// can't hold another.
const UNTOUCHED: [&str; 20] = [
    "a",
    "button",
    "caption",
    "code",
    "dfn",
    "dt",
    "figcaption",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "label",
    "nav",
    "pre",
    "summary",
    "svg",
    "th",
    "title",
];

/// The words of an edition's word list, ready to be found.
pub struct Terms {
    words: Option<AhoCorasick>,
    /// The entry of each pattern, by its place in `Edition::entries`.
    entries: Vec<usize>,
}

impl Terms {
    pub fn of(edition: &Edition) -> Terms {
        let (mut patterns, mut entries) = (Vec::new(), Vec::new());
        for (at, entry) in edition.entries.iter().enumerate() {
            let explained = entry.term().filter(|term| term.text.is_some());
            for form in explained.into_iter().flat_map(|term| &term.forms).filter(|form| !form.text.trim().is_empty()) {
                // A word may begin a sentence; but PIT is not «pit».
                let (form, first) = (escape(form.text.trim()), escape(&capital(form.text.trim())));
                patterns.extend(if first == form { vec![form] } else { vec![form, first] });
                entries.resize(patterns.len(), at);
            }
        }
        // Too many words to be found would be a word list of gigabytes; none is explained then.
        let words = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(&patterns).ok();
        Terms { words: words.filter(|_| !patterns.is_empty()), entries }
    }

    /// A page in which the first of each word stands with its explanation, which opens without a script.
    pub fn explain(&self, html: &str, writer: &Writer) -> String {
        let (Some(words), Some(start), Some(end)) = (&self.words, html.find("<main"), html.rfind("</main>")) else {
            return html.to_owned();
        };
        let mut out = String::with_capacity(html.len() + 2048);
        out.push_str(&html[..start]);
        let mut told = BTreeSet::new();
        let mut inside: Option<(&str, usize)> = None;
        let mut rest = &html[start..end];
        while !rest.is_empty() {
            let (text, tag, after) = next_tag(rest);
            if inside.is_some() {
                out.push_str(text);
            } else {
                self.explain_text(words, text, writer, &mut told, &mut out);
            }
            out.push_str(tag);
            inside = entered(inside, tag);
            rest = after;
        }
        out.push_str(&html[end..]);
        out
    }

    fn explain_text(
        &self,
        words: &AhoCorasick,
        text: &str,
        writer: &Writer,
        told: &mut BTreeSet<usize>,
        out: &mut String,
    ) {
        let mut from = 0;
        for found in words.find_iter(text) {
            let (Some(before), Some(word), Some(after)) =
                (text.get(..found.start()), text.get(found.range()), text.get(found.end()..))
            else {
                continue;
            };
            let whole = !before.ends_with(belongs) && !after.starts_with(belongs);
            let Some(entry) = self.entries.get(found.pattern().as_usize()).filter(|_| whole) else { continue };
            if told.insert(*entry)
                && let Some(term) = writer.edition.entries.get(*entry)
            {
                out.push_str(&text[from..found.start()]);
                write_term(term, word, writer, out);
                from = found.end();
            }
        }
        out.push_str(&text[from..]);
    }
}

/// Whether a letter makes a longer word of what stands beside it: «PPT-kontakt» is another word than «PPT».
fn belongs(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '-' | '\u{2011}')
}

/// The text before the next tag, the tag, and what follows.
fn next_tag(html: &str) -> (&str, &str, &str) {
    let Some(open) = html.find('<') else { return (html, "", "") };
    let close = html[open..].find('>').map_or(html.len(), |close| open + close + 1);
    (&html[..open], &html[open..close], &html[close..])
}

/// The untouched element one stands in after a tag, with how many of the same name are open.
fn entered<'a>(inside: Option<(&'a str, usize)>, tag: &'a str) -> Option<(&'a str, usize)> {
    let closes = tag.starts_with("</");
    let name = tag.trim_start_matches(['<', '/']);
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    match inside {
        Some((open, depth)) if open == name && closes => (depth > 1).then_some((open, depth - 1)),
        Some((open, depth)) if open == name => Some((open, depth + 1)),
        Some(inside) => Some(inside),
        None => (!closes && UNTOUCHED.contains(&name)).then_some((name, 1)),
    }
}

/// The word as a button, and after it what it opens.
fn write_term(entry: &Entry, word: &str, writer: &Writer, out: &mut String) {
    let id = escape(&entry.name);
    let text = entry.term().map(|term| writer.opt(&term.text)).unwrap_or_default();
    let _ = write!(
        out,
        "<button type=\"button\" class=\"term\" popovertarget=\"term-{id}\">{word}</button><span class=\"term-text\" id=\"term-{id}\" popover>\
         <strong>{word}</strong> {text}"
    );
    if let (Some(place), Some(_)) = (writer.place_in_overview(entry), writer.edition.named(Kind::Overview, "glossary"))
    {
        let _ = write!(out, " <a href=\"{}\">{}</a>", escape(&place), escape(&writer.say("page-glossary")));
    }
    out.push_str("</span>");
}
