//! Explains the words of the word list where they occur: each the first time on a page, in reading order.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use aho_corasick::AhoCorasick;

use super::Writer;
use super::memo::Memo;
use crate::content::hash::{Hash, Hashing};
use crate::markup::{Html, anchor, capital, html};
use crate::model::{Edition, Entry, Prose, ReaderKind, Site};

/// Whether no word is explained in an element: a heading or the head of a cell is to be read at a glance, a link or button can't
/// contain another, and what a script or form contains is not text.
fn is_untouched(name: &str) -> bool {
    let is_heading = matches!(name.as_bytes(), [b'h', b'1'..=b'6']);
    let is_button = matches!(name, "a" | "button" | "label" | "legend" | "option" | "select" | "summary" | "textarea");
    let is_head = matches!(name, "caption" | "dt" | "figcaption" | "th" | "title");
    let is_no_text = matches!(name, "code" | "dfn" | "nav" | "pre" | "script" | "style" | "svg" | "template");
    is_heading || is_button || is_head || is_no_text
}

/// Whether a tag marks its element as untouched: it is not read out, or is a label for what is beside it.
fn is_quiet(tag: &str) -> bool {
    const CLASSES: [&str; 5] = ["label\"", "kind\"", "meant-for\"", "key", "form\""];
    // Most tags say nothing of themselves.
    let Some(told) = tag.find(' ').map(|at| &tag[at..]) else { return false };
    told.split("class=\"").skip(1).any(|class| CLASSES.iter().any(|quiet| class.starts_with(quiet)))
        || told.contains("aria-hidden=\"true\"")
}

/// The words of an edition's word list, ready to be found.
pub(super) struct Terms {
    forms: Option<AhoCorasick>,
    /// The entry of each form, by its place in `Edition::entries`.
    entries: Vec<usize>,
    /// All forms, with the names of their entries.
    hash: Hash,
    /// What is told of all of them, for pages at a depth and their reader.
    told: Memo<(String, Option<ReaderKind>), Hash>,
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
        let mut hashing = Hashing::default();
        for (pattern, at) in patterns.iter().zip(&entries) {
            hashing.update(format!("{pattern}\n{}\n", edition.entries[*at].name).as_bytes());
        }
        Terms { forms, entries, hash: hashing.finish(), told: Memo::default() }
    }

    /// All that the explanations on a writer's page depend on, besides the page and the theme's words.
    pub(super) fn told(&self, writer: &Writer) -> Hash {
        self.told.get((writer.root().to_owned(), writer.reader), || {
            let mut told = self.hash.to_string();
            let mut last = None;
            for at in &self.entries {
                if last.replace(at) != Some(at) {
                    write_term(&writer.edition.entries[*at], "", "", "", writer, &mut told);
                }
            }
            Hash::of(told.as_bytes())
        })
    }

    /// A page in which the first occurrence of each word in running text has its explanation, which opens without a script.
    pub(super) fn explain(&self, html: String, writer: &Writer) -> String {
        let (Some(start), Some(end)) = (html.find("<main"), html.rfind("</main>")) else { return html };
        self.explain_within(html, start..end, writer)
    }

    /// A page's main part, in the same way.
    pub(super) fn explain_part(&self, html: String, writer: &Writer) -> String {
        let whole = 0..html.len();
        self.explain_within(html, whole, writer)
    }

    fn explain_within(&self, html: String, Range { start, end }: Range<usize>, writer: &Writer) -> String {
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
            untouched = entered(untouched, tag, |name| is_untouched(name) || is_quiet(tag));
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
        let Some(forms) = self.forms.as_ref().filter(|_| !text.trim_ascii().is_empty()) else { return Vec::new() };
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
    let start = tag.bytes().take_while(|byte| matches!(byte, b'<' | b'/')).count();
    let length = tag.bytes().skip(start).take_while(u8::is_ascii_alphanumeric).count();
    let name = &tag[start..start + length];
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
