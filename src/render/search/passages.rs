//! What can be found on a page, read from its HTML: whatever template wrote it.

use std::collections::HashMap;

use serde::Serialize;

use crate::markup::{HtmlToken, StartTag, read};

/// What a page says, in parts that can be linked to.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::render) struct PageText {
    /// What stands below its title.
    pub lead: String,
    /// At least one: the first has no anchor.
    pub passages: Vec<Passage>,
}

/// A part of a page: what stands from an anchor to the next.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(in crate::render) struct Passage {
    /// Empty at the top of the page.
    #[serde(rename = "a", skip_serializing_if = "String::is_empty")]
    pub anchor: String,
    #[serde(rename = "t", skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// How it begins; all of it until it is settled.
    #[serde(rename = "x", skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The words of the rest that aren't in that and tell something, each once.
    #[serde(rename = "m", skip_serializing_if = "String::is_empty")]
    pub more: String,
    /// The first telephone number in it, as it is shown.
    #[serde(rename = "p", skip_serializing_if = "String::is_empty")]
    pub phone: String,
}

/// What stands in a text that is read where a block begins or ends: a sign that no text has.
const BREAK: &str = "\u{1f}";

/// How much of a passage is kept as it stands, in bytes: what is shown around a hit.
const KEPT: usize = 170;

/// Whether an element holds no text of its own.
fn is_silent(name: &str) -> bool {
    matches!(name, "nav" | "script" | "style" | "svg" | "template" | "caption" | "h1")
}

/// Whether an attribute marks an element whose text is not the page's: it opens over it, is heard alone, or repeats what another
/// page says.
fn is_apart(name: &str) -> bool {
    matches!(name, "popover" | "hidden" | "data-unsearched" | "aria-hidden")
}

/// Whether words on either side of an element are one word.
fn is_inline(name: &str) -> bool {
    matches!(name, "a" | "abbr" | "b" | "bdi" | "button" | "code" | "dfn" | "em" | "i" | "small" | "span" | "strong")
}

/// Whether an element with an anchor of its own begins a passage.
fn is_place(name: &str) -> bool {
    matches!(name, "h2" | "h3" | "h4" | "li" | "tr" | "div" | "section" | "dt" | "figure")
}

/// Whether an element says what a passage is called.
fn is_title(name: &str) -> bool {
    matches!(name, "h2" | "h3" | "h4" | "th" | "dt" | "figcaption" | "summary")
}

/// What the main part of a page says.
pub(in crate::render) fn passages(main: &str) -> PageText {
    let mut reading = PageReading { passages: vec![Passage::default()], ..PageReading::default() };
    read(main, |token| match token {
        HtmlToken::Start(tag) => reading.open(tag),
        HtmlToken::End { name, .. } => reading.close(name),
        HtmlToken::Text { text, .. } => reading.text(text),
    });
    let mut passages = reading.passages;
    for passage in &mut passages {
        passage.title = one_line(&passage.title);
        passage.text = one_line(&passage.text);
    }
    let mut is_first = true;
    passages.retain(|passage| std::mem::take(&mut is_first) || !(passage.title.is_empty() && passage.text.is_empty()));
    PageText { lead: one_line(&reading.lead), passages }
}

fn is_heading(name: &str) -> bool {
    matches!(name, "h2" | "h3" | "h4")
}

/// A page as it is read.
#[derive(Default)]
struct PageReading {
    lead: String,
    passages: Vec<Passage>,
    /// The element that is left out, and how many of the same name are open in it.
    apart: Option<(String, usize)>,
    /// Whether what comes next is a number that a link calls.
    calls: bool,
    /// The element whose text goes elsewhere than into the passage.
    inside: Option<(String, TextUse)>,
}

/// Where a text goes.
#[derive(Clone, Copy, PartialEq)]
enum TextUse {
    Lead,
    Title,
}

impl PageReading {
    fn open(&mut self, tag: &StartTag) {
        let (name, is_closed) = (tag.name.as_ref(), tag.is_closed);
        if let Some((apart, depth)) = &mut self.apart {
            *depth += usize::from(apart == name && !is_closed);
            return;
        }
        let is_apart = is_silent(name)
            || tag.attributes.iter().any(|attribute| is_apart(&attribute.name) && attribute.value != "false")
            || tag.has_class("unseen")
            || tag.has_class("hidden");
        if is_apart && !is_closed {
            self.apart = Some((name.to_owned(), 1));
            return;
        }
        if !is_inline(name) {
            self.text(BREAK);
        }
        let anchor = tag.get("id").filter(|id| is_place(name) && !id.starts_with('_'));
        if let Some(anchor) = anchor {
            self.passages.push(Passage { anchor: anchor.to_owned(), ..Passage::default() });
        }
        let Some(passage) = self.passages.last_mut() else { return };
        self.calls =
            name == "a" && passage.phone.is_empty() && tag.get("href").is_some_and(|href| href.starts_with("tel:"));
        let is_title = is_title(name) || tag.has_class("when");
        let is_untitled = !passage.anchor.is_empty() && passage.title.is_empty() && one_line(&passage.text).is_empty();
        if tag.has_class("description") {
            self.inside = None;
        }
        if self.inside.is_none() && name == "p" && tag.has_class("lead") {
            self.inside = Some((name.to_owned(), TextUse::Lead));
        } else if self.inside.is_none() && is_title && is_untitled {
            self.inside = Some((name.to_owned(), TextUse::Title));
        } else if is_heading(name) {
            // The same on many pages: «Slik gjer du», «Tiltak».
            self.apart = Some((name.to_owned(), 1));
        }
    }

    fn close(&mut self, name: &str) {
        if let Some((apart, depth)) = &mut self.apart {
            *depth -= usize::from(apart == name);
            if *depth == 0 {
                self.apart = None;
            }
            return;
        }
        if self.inside.as_ref().is_some_and(|(open, _)| open == name) {
            self.inside = None;
        }
        if !is_inline(name) {
            self.text(BREAK);
        }
    }

    fn text(&mut self, text: &str) {
        let Some(passage) = self.passages.last_mut().filter(|_| self.apart.is_none()) else { return };
        match self.inside {
            Some((_, TextUse::Lead)) => self.lead.push_str(text),
            Some((_, TextUse::Title)) => passage.title.push_str(text),
            None => passage.text.push_str(text),
        }
        if std::mem::take(&mut self.calls) && !text.contains(char::is_alphabetic) {
            text.trim().clone_into(&mut passage.phone);
        }
    }
}

/// The words of all pages of a language, each once: how many pages have it, and what is known of it while they are read.
#[derive(Default)]
struct Vocabulary {
    places: HashMap<Box<str>, usize>,
    words: Vec<KnownWord>,
}

struct KnownWord {
    word: Box<str>,
    pages: usize,
    /// The page, and later the passage, that it was seen in last.
    seen_in: usize,
}

impl Vocabulary {
    /// The places of a text's words, in their order.
    fn read(&mut self, text: &str) -> Vec<usize> {
        let text = text.to_lowercase();
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(|word| self.place(word)).collect()
    }

    fn place(&mut self, word: &str) -> usize {
        if let Some(place) = self.places.get(word) {
            return *place;
        }
        self.places.insert(word.into(), self.words.len());
        self.words.push(KnownWord { word: word.into(), pages: 0, seen_in: usize::MAX });
        self.words.len() - 1
    }

    /// Whether a word wasn't seen yet in a page or passage, by its number; from now on it was.
    fn is_fresh(&mut self, place: usize, number: usize) -> bool {
        std::mem::replace(&mut self.words[place].seen_in, number) != number
    }
}

/// Keeps how the text of each passage begins, and of the rest those words that tell something: that `passes` not, and that are on no
/// more than `common` pages.
pub(super) fn settle(texts: &mut [PageText], passes: impl Fn(&str) -> bool, common: usize) {
    let mut all = Vocabulary::default();
    let mut read: Vec<[Vec<usize>; 3]> = Vec::new();
    for (number, text) in texts.iter_mut().enumerate() {
        for passage in &mut text.passages {
            let rest = passage.text.split_off(kept(&passage.text));
            let places = [&passage.title, &passage.text, &rest].map(|text| all.read(text));
            for place in places.iter().flatten() {
                let is_fresh = all.is_fresh(*place, number);
                all.words[*place].pages += usize::from(is_fresh);
            }
            read.push(places);
        }
    }
    let tells = |known: &KnownWord| known.word.len() > 2 && known.pages <= common && !passes(&known.word);
    let tells: Vec<bool> = all.words.iter().map(tells).collect();
    let passages = texts.iter_mut().flat_map(|text| &mut text.passages);
    for (number, (passage, [title, text, rest])) in passages.zip(read).enumerate() {
        let number = usize::MAX - 1 - number;
        for place in title.into_iter().chain(text) {
            all.is_fresh(place, number);
        }
        let mut more: Vec<usize> =
            rest.into_iter().filter(|place| all.is_fresh(*place, number) && tells[*place]).collect();
        more.sort_unstable_by_key(|place| &all.words[*place].word);
        passage.more = more.iter().map(|place| &*all.words[*place].word).collect::<Vec<_>>().join(" ");
    }
}

/// Where the part of a text ends that is kept as it stands, in bytes.
fn kept(text: &str) -> usize {
    if text.len() <= KEPT {
        return text.len();
    }
    let most = text.floor_char_boundary(KEPT);
    text[..most].rfind(' ').unwrap_or(most)
}

/// A text on one line: where a block ends that is no sentence, there is a dot between it and the next.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for block in text.split(BREAK) {
        let mut words = block.split_whitespace();
        let Some(first) = words.next() else { continue };
        match line.chars().next_back() {
            None => {}
            Some(last) if last.is_alphanumeric() || matches!(last, ')' | '»') => line.push_str(" · "),
            Some(_) => line.push(' '),
        }
        line.push_str(first);
        for word in words {
            line.push(' ');
            line.push_str(word);
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(main: &str) -> PageText {
        passages(main)
    }

    #[test]
    fn a_passage_begins_at_each_anchor_and_has_what_it_is_called() {
        let page = read(
            "<h1>Mobbing</h1><p class=\"lead\">Sei <b>ifrå</b>.</p><p>Du treng\nikkje vere sikker</p>\
             <h2>Alle stader</h2><h2 id=\"slik\">Slik gjer du</h2><p>Spør.</p>\
             <table><tr id=\"a\"><th>Leik<span class=\"description\">Ute</span></th><td>Kvar dag</td></tr></table>\
             <ul><li id=\"vakta\"><h3>Vakta</h3><p><a href=\"tel:+4757001299\">57 00 12 99</a></p></li></ul>",
        );
        let passages = page.passages.iter();
        let told: Vec<[&str; 4]> = passages.map(|p| [&*p.anchor, &*p.title, &*p.text, &*p.phone]).collect();
        assert_eq!(page.lead, "Sei ifrå.");
        let expected = [
            ["", "", "Du treng ikkje vere sikker", ""],
            ["slik", "Slik gjer du", "Spør.", ""],
            ["a", "Leik", "Ute · Kvar dag", ""],
            ["vakta", "Vakta", "57 00 12 99", "57 00 12 99"],
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn what_is_not_the_pages_own_is_left_out() {
        let page = read(
            "<p>Ein <button class=\"term\">tolk</button><span class=\"term-text\" popover><b>tolk</b> x</span> kjem.</p>\
             <nav><p>Steg</p></nav><section data-unsearched><section><p>Brukt i</p></section></section>\
             <p><span aria-hidden=\"true\">›</span><span class=\"unseen\">hastar</span>Ring.</p><script>1</script>",
        );
        assert_eq!(page.passages.len(), 1);
        assert_eq!(page.passages[0].text, "Ein tolk kjem. Ring.");
    }

    #[test]
    fn the_rest_of_a_long_text_is_words_that_tell_something() {
        let begins = "ord ".repeat(60);
        let mut page = read(&format!("<p>{begins} og Fråvær, fråvær og skulk</p>"));
        settle(std::slice::from_mut(&mut page), |word| word == "og", 1);
        assert_eq!(page.passages[0].more, "fråvær skulk");
        assert!(page.passages[0].text.len() <= KEPT, "{}", page.passages[0].text);
    }
}
