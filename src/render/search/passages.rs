//! What can be found on a page, read from its HTML: whatever template wrote it.

use std::collections::BTreeSet;

use html5gum::{Token, Tokenizer};
use serde::Serialize;

use crate::render::rewrite::text_of;

/// What a page says, in parts that can be linked to.
#[derive(Debug, Default, PartialEq)]
pub(super) struct PageText {
    /// What stands below its title.
    pub lead: String,
    /// At least one: the first has no anchor.
    pub passages: Vec<Passage>,
}

/// A part of a page: what stands from an anchor to the next.
#[derive(Debug, Default, PartialEq, Serialize)]
pub(super) struct Passage {
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

/// Elements that hold no text of their own.
const SILENT: [&str; 7] = ["nav", "script", "style", "svg", "template", "caption", "h1"];

/// What marks an element whose text is not the page's: it opens over it, is heard alone, or repeats what another page says.
const APART: [&str; 4] = ["popover", "hidden", "data-unsearched", "aria-hidden"];

/// Elements that words on either side of are not one word.
const INLINE: [&str; 12] = ["a", "abbr", "b", "bdi", "button", "code", "dfn", "em", "i", "small", "span", "strong"];

/// Elements with an anchor of their own that begin a passage.
const PLACES: [&str; 9] = ["h2", "h3", "h4", "li", "tr", "div", "section", "dt", "figure"];

/// Elements that say what a passage is called.
const TITLES: [&str; 7] = ["h2", "h3", "h4", "th", "dt", "figcaption", "summary"];

/// What the main part of a page says.
pub(super) fn passages(html: &str) -> PageText {
    let main = html.find("<main").and_then(|start| Some(&html[start..html.rfind("</main>")?])).unwrap_or_default();
    let mut reading = PageReading { passages: vec![Passage::default()], ..PageReading::default() };
    for token in Tokenizer::new(main).flatten() {
        match token {
            Token::StartTag(tag) => {
                let value = |name: &str| tag.attributes.get(name.as_bytes()).map(|value| text_of(value));
                let name = text_of(&tag.name);
                reading.open(&name, tag.self_closing, &value);
            }
            Token::EndTag(tag) => reading.close(&text_of(&tag.name)),
            Token::String(text) => reading.text(&text_of(&text)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
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
    fn open(&mut self, name: &str, is_closed: bool, value: &dyn Fn(&str) -> Option<String>) {
        if let Some((apart, depth)) = &mut self.apart {
            *depth += usize::from(apart == name && !is_closed);
            return;
        }
        let class = value("class").unwrap_or_default();
        let has_class = |wanted: &str| class.split_ascii_whitespace().any(|class| class == wanted);
        let is_apart = SILENT.contains(&name)
            || APART.iter().any(|mark| value(mark).is_some_and(|value| value != "false"))
            || has_class("unseen")
            || has_class("hidden");
        if is_apart && !is_closed {
            self.apart = Some((name.to_owned(), 1));
            return;
        }
        if !INLINE.contains(&name) {
            self.text(BREAK);
        }
        let anchor = value("id").filter(|id| PLACES.contains(&name) && !id.starts_with('_'));
        if let Some(anchor) = anchor {
            self.passages.push(Passage { anchor, ..Passage::default() });
        }
        let Some(passage) = self.passages.last_mut() else { return };
        self.calls =
            name == "a" && passage.phone.is_empty() && value("href").is_some_and(|href| href.starts_with("tel:"));
        let is_title = TITLES.contains(&name) || has_class("when");
        let is_untitled = !passage.anchor.is_empty() && passage.title.is_empty() && one_line(&passage.text).is_empty();
        if has_class("description") {
            self.inside = None;
        }
        if self.inside.is_none() && name == "p" && has_class("lead") {
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
        if !INLINE.contains(&name) {
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

impl PageText {
    /// All words of it, each once.
    pub(super) fn words(&self) -> BTreeSet<String> {
        self.passages.iter().flat_map(|passage| words(&passage.title).chain(words(&passage.text))).collect()
    }

    /// Keeps how the text of each passage begins, and of the rest those words that tell something.
    pub(super) fn settle(&mut self, tells: impl Fn(&str) -> bool) {
        for passage in &mut self.passages {
            let text = std::mem::take(&mut passage.text);
            let end = if text.len() <= KEPT {
                text.len()
            } else {
                let most = text.floor_char_boundary(KEPT);
                text[..most].rfind(' ').unwrap_or(most)
            };
            let (kept, rest) = text.split_at(end);
            let known: BTreeSet<String> = words(&passage.title).chain(words(kept)).collect();
            let fresh: BTreeSet<String> = words(rest).filter(|word| tells(word) && !known.contains(word)).collect();
            passage.more = fresh.into_iter().collect::<Vec<_>>().join(" ");
            passage.text = kept.into();
        }
    }
}

/// The words of a text, in small letters.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// A text on one line: where a block ends that is no sentence, there is a dot between it and the next.
fn one_line(text: &str) -> String {
    let blocks = text.split(BREAK).map(|block| block.split_whitespace().collect::<Vec<_>>().join(" "));
    blocks.filter(|block| !block.is_empty()).fold(String::new(), |line, block| match line.chars().next_back() {
        None => block,
        Some(last) if last.is_alphanumeric() || matches!(last, ')' | '»') => format!("{line} · {block}"),
        Some(_) => format!("{line} {block}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(main: &str) -> PageText {
        passages(&format!("<header><p>Meny</p></header><main id=\"_main\">{main}</main>"))
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
        page.settle(|word| word != "og");
        assert_eq!(page.passages[0].more, "fråvær skulk");
        assert!(page.passages[0].text.len() <= KEPT, "{}", page.passages[0].text);
    }
}
