//! Explains the words of the word list where they occur: each the first time on a page, in reading order.

use std::borrow::Cow;
use std::collections::BTreeSet;

use aho_corasick::AhoCorasick;

use super::Writer;
use crate::markup::{Html, anchor, capital, html};
use crate::model::{Edition, Entry, Prose, Site};

/// Elements in which no word is explained: a heading or the head of a cell is to be read at a glance, a link or button
/// can't contain another, and what a script or form contains is not text.
const UNTOUCHED: [&str; 27] = [
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
    "legend",
    "nav",
    "option",
    "pre",
    "script",
    "select",
    "style",
    "summary",
    "svg",
    "template",
    "textarea",
    "th",
    "title",
];

/// What marks other elements as untouched: they are not read out, or are a label for what is beside them.
const QUIET: [&str; 6] = [
    "aria-hidden=\"true\"",
    "class=\"label\"",
    "class=\"kind\"",
    "class=\"meant-for\"",
    "class=\"key",
    "class=\"form\"",
];

/// The words of an edition's word list, ready to be found.
pub(super) struct Terms {
    forms: Option<AhoCorasick>,
    /// The entry of each form, by its place in `Edition::entries`.
    entries: Vec<usize>,
}

/// A form of a word that occurs in a text as a whole word.
struct FoundTerm {
    start: usize,
    end: usize,
    entry: usize,
}

impl Terms {
    /// In a language with some pages only words that are explained in it.
    pub(super) fn of(site: &Site, edition: &Edition) -> Terms {
        let is_in = |text: &Prose| !edition.has_some || site.sources.get(text.span.file).lang == edition.lang;
        let (mut patterns, mut entries) = (Vec::new(), Vec::new());
        for (at, entry) in edition.entries.iter().enumerate() {
            let explained = entry.term().filter(|term| term.text.as_ref().is_some_and(is_in));
            for form in explained.into_iter().flat_map(|term| &term.forms).filter(|form| !form.text.trim().is_empty()) {
                // A word may begin a sentence with a capital; but PIT is not «pit».
                let form = form.text.trim();
                let [form, first] = [form, &capital(form)].map(|form| Html::text(form).as_str().to_owned());
                patterns.extend(if first == form { vec![form] } else { vec![form, first] });
                entries.resize(patterns.len(), at);
            }
        }
        // If there were too many words for memory, none would be explained; no word list comes near that.
        let forms = if patterns.is_empty() { None } else { AhoCorasick::new(&patterns).ok() };
        Terms { forms, entries }
    }

    /// A page in which the first occurrence of each word in running text has its explanation, which opens without a script.
    pub(super) fn explain(&self, html: String, writer: &Writer) -> String {
        let (Some(start), Some(end)) = (html.find("<main"), html.rfind("</main>")) else { return html };
        let mut out = String::new();
        let mut told = BTreeSet::new();
        let mut untouched: Option<(&str, usize)> = None;
        let (mut at, mut written) = (start, 0);
        while at < end {
            let open = at + html[at..end].find('<').unwrap_or(end - at);
            let text = if untouched.is_none() { &html[at..open] } else { "" };
            for found in self.find(text) {
                let (from, to) = (at + found.start, at + found.end);
                if from >= written
                    && let Some(entry) = writer.edition.entries.get(found.entry)
                    && told.insert(found.entry)
                {
                    // A bracket or full stop stays with its word.
                    let before = &html[written..from];
                    let opening = before.trim_end_matches(['(', '«', '“', '"']).len();
                    let after = &html[to..open];
                    let closing =
                        after.len() - after.trim_start_matches(['.', ',', ';', ':', '!', '?', ')', '»', '”']).len();
                    out.push_str(&before[..opening]);
                    write_term(entry, &before[opening..], &html[from..to], &after[..closing], writer, &mut out);
                    written = to + closing;
                }
            }
            let close = match html[open..].starts_with("<!--") {
                true => html[open..].find("-->").map_or(html.len(), |close| open + close + 3),
                false => html[open..].find('>').map_or(html.len(), |close| open + close + 1),
            };
            let tag = &html[open..close];
            let is_quiet = || tag.contains(' ') && QUIET.iter().any(|mark| tag.contains(mark));
            let is_untouched = |name: &str| UNTOUCHED.contains(&name) || is_quiet();
            untouched = entered(untouched, tag, is_untouched);
            at = close;
        }
        if written == 0 {
            return html;
        }
        out.push_str(&html[written..]);
        out
    }

    /// Each form that is a whole word in a text, in order; of those that begin at the same place, the longest is first.
    fn find(&self, text: &str) -> Vec<FoundTerm> {
        let Some(forms) = self.forms.as_ref().filter(|_| !text.is_empty()) else { return Vec::new() };
        // A form of several words may be broken over two lines.
        let text = if text.contains('\n') { Cow::Owned(text.replace('\n', " ")) } else { Cow::Borrowed(text) };
        let whole = |start: usize, end: usize| {
            let (before, after) = (text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default());
            let part = before.ends_with(belongs) || after.starts_with(belongs);
            !(part || (after.starts_with(';') && in_entity(before)))
        };
        let mut found: Vec<FoundTerm> = forms
            .find_overlapping_iter(text.as_ref())
            .filter(|found| whole(found.start(), found.end()))
            .filter_map(|found| {
                let entry = *self.entries.get(found.pattern().as_usize())?;
                Some(FoundTerm { start: found.start(), end: found.end(), entry })
            })
            .collect();
        found.sort_by_key(|found| (found.start, usize::MAX - found.end));
        found
    }
}

/// Whether a letter makes a longer word of what it adjoins: «PPT-kontakt» is another word than «PPT».
fn belongs(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '-' | '\u{2011}')
}

/// Whether a text ends inside an entity such as `&amp;`.
fn in_entity(before: &str) -> bool {
    before.rfind('&').is_some_and(|at| before[at + 1..].bytes().all(|c| c == b'#' || c.is_ascii_alphanumeric()))
}

/// The element that a tag leaves open around what follows, if it is one that counts, with how many of the same name are open.
pub(super) fn entered<'a>(
    inside: Option<(&'a str, usize)>,
    tag: &'a str,
    counts: impl Fn(&str) -> bool,
) -> Option<(&'a str, usize)> {
    let closes = tag.starts_with("</");
    let name = tag.trim_start_matches(['<', '/']);
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    match inside {
        Some((open, depth)) if open == name && closes => (depth > 1).then_some((open, depth - 1)),
        Some((open, depth)) if open == name => Some((open, depth + 1)),
        Some(inside) => Some(inside),
        // These have no end tag to wait for.
        None if closes || matches!(name, "" | "br" | "hr" | "img" | "input" | "wbr") => None,
        None => counts(name).then_some((name, 1)),
    }
}

/// The word as a button, with the punctuation that belongs to it, and after it what it opens. Both are HTML already: they are
/// taken from a rendered page.
fn write_term(entry: &Entry, opening: &str, word: &str, closing: &str, writer: &Writer, out: &mut String) {
    let [opening, word, closing] = [opening, word, closing].map(|part| Html::rendered(part.to_owned()));
    let (id, text) = (&entry.name, entry.term().map(|term| writer.opt(&term.text)).unwrap_or_default());
    let button = html!("<button type=\"button\" class=\"term\" popovertarget=\"_term-{}\">{}</button>", id, word);
    let button = if opening.is_empty() && closing.is_empty() {
        button
    } else {
        html!("<span class=\"together\">{}{}{}</span>", opening, button, closing)
    };
    let link = writer.place_in_listing(entry).map(|place| html!(" {}", anchor(&place, &writer.said("page-glossary"))));
    let close = html!(
        " <button type=\"button\" popovertarget=\"_term-{}\" popovertargetaction=\"hide\">{}</button>",
        id,
        writer.say("close")
    );
    let opened = html!(
        "<span class=\"term-text\" id=\"_term-{}\" lang=\"{}\" popover><strong>{}</strong> {}{}{}</span>",
        id,
        writer.edition.lang,
        word,
        text,
        link.unwrap_or_default(),
        close
    );
    out.push_str(button.as_str());
    out.push_str(opened.as_str());
}
