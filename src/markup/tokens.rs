//! Finished HTML, read tag by tag as browsers read it (HTML Standard, 13.2.5).
//!
//! Almost every page is written in one plain way: names in small letters, values in double quotes, five entities. That is read
//! here, many times faster than by a whole tokenizer and without copying; from the first piece that isn't, `html5gum` reads on.

use std::borrow::Cow;
use std::ops::Range;

use super::{Html, html};
use html5gum::{DefaultEmitter, HtmlString, Span, Spanned, Token, Tokenizer};

/// A piece of HTML.
#[derive(Debug, PartialEq, Eq)]
pub enum HtmlToken<'t, 'h> {
    /// What begins an element.
    Start(&'t mut StartTag<'h>),
    /// What ends one.
    End {
        /// In small letters.
        name: &'t str,
        /// Where the tag stands, in bytes.
        span: Range<usize>,
    },
    /// What stands between tags, or a piece of it.
    Text {
        /// With its entities read.
        text: &'t str,
        /// As it is written.
        written: &'h str,
    },
}

/// What begins an element.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StartTag<'h> {
    /// In small letters.
    pub name: Cow<'h, str>,
    /// In the order in which they are written, each once.
    pub attributes: Vec<HtmlAttribute<'h>>,
    /// Whether it ends in a slash.
    pub is_closed: bool,
    /// Where it stands, in bytes.
    pub span: Range<usize>,
}

/// An attribute of an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HtmlAttribute<'h> {
    /// In small letters.
    pub name: Cow<'h, str>,
    /// Empty if it has none.
    pub value: Cow<'h, str>,
    /// Name and value as they are written; empty without a value.
    pub written: &'h str,
}

impl StartTag<'_> {
    /// The value of an attribute; empty for one that is there without.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|attribute| attribute.name == name).map(|attribute| attribute.value.as_ref())
    }

    /// Gives an attribute that it has another value.
    pub fn set(&mut self, name: &str, value: String) {
        if let Some(attribute) = self.attributes.iter_mut().find(|attribute| attribute.name == name) {
            attribute.value = Cow::Owned(value);
        }
    }

    /// Takes an attribute away.
    pub fn remove(&mut self, name: &str) {
        self.attributes.retain(|attribute| attribute.name != name);
    }

    /// Whether a name is among its classes.
    pub fn has_class(&self, class: &str) -> bool {
        self.get("class").is_some_and(|classes| classes.split_ascii_whitespace().any(|known| known == class))
    }

    /// The tag as it is now.
    pub fn to_html(&self) -> Html {
        let attribute = |attribute: &HtmlAttribute| match attribute.value.as_ref() {
            "" => html!(" {}", attribute.name.as_ref()),
            value => html!(" {}=\"{}\"", attribute.name.as_ref(), value),
        };
        html!("<{}{}>", self.name.as_ref(), self.attributes.iter().map(attribute).collect::<Html>())
    }
}

/// Reads a page, or a part of one, and shows its pieces in order. What stands in elements that hold no markup, `script` and the like,
/// is text.
pub fn read<'h>(html: &'h str, mut see: impl FnMut(HtmlToken<'_, 'h>)) {
    let read = read_plain(html, &mut see);
    if read < html.len() {
        read_any(html, read, see);
    }
}

/// Reads any HTML there is, from a place between two pieces.
fn read_any<'h>(html: &'h str, from: usize, mut see: impl FnMut(HtmlToken<'_, 'h>)) {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let at = |span: Span<usize>| from + span.start..from + span.end;
    let written = |span: Span<usize>| html.get(at(span)).unwrap_or_default();
    for token in Tokenizer::new_with_emitter(&html[from..], emitter).flatten() {
        match token {
            Token::StartTag(tag) => {
                let mut attributes: Vec<_> = tag.attributes.iter().collect();
                attributes.sort_by_key(|(_, value)| value.span.start);
                let attribute = |(name, value): (&HtmlString, &Spanned<HtmlString, usize>)| HtmlAttribute {
                    name: Cow::Owned(text_of(name).into_owned()),
                    value: Cow::Owned(text_of(&value.value).into_owned()),
                    written: if value.value.is_empty() { "" } else { written(value.span) },
                };
                see(HtmlToken::Start(&mut StartTag {
                    name: Cow::Owned(text_of(&tag.name).into_owned()),
                    attributes: attributes.into_iter().map(attribute).collect(),
                    is_closed: tag.self_closing,
                    span: at(tag.span),
                }));
            }
            Token::EndTag(tag) => see(HtmlToken::End { name: &text_of(&tag.name), span: at(tag.span) }),
            Token::String(text) => see(HtmlToken::Text { text: &text_of(&text.value), written: written(text.span) }),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
}

fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

/// Reads as much of a page, or a part of one, as is written in the plain way, and tells where that ends: between two pieces.
pub fn read_plain<'h>(html: &'h str, see: &mut impl FnMut(HtmlToken<'_, 'h>)) -> usize {
    // What browsers read as another sign than it is.
    if memchr::memchr2(b'\0', b'\r', html.as_bytes()).is_some() {
        return 0;
    }
    let mut scan = PlainScan { html, at: 0 };
    let mut tag = StartTag::default();
    scan.pass_doctype();
    loop {
        let start = scan.at;
        if start == html.len() || scan.piece(&mut tag, see).is_none() {
            return start;
        }
    }
}

/// Elements whose content is no markup. Of these, the first two hold entities.
const WITH_TEXT: [&str; 4] = ["title", "textarea", "style", "script"];

/// Elements whose content browsers read by rules of its own, and that no page needs.
const OTHER: [&str; 7] = ["plaintext", "iframe", "xmp", "noembed", "noframe", "noframes", "noscript"];

/// HTML that is written plainly, as far as it is read. Its methods give `None` where it isn't.
struct PlainScan<'h> {
    html: &'h str,
    at: usize,
}

impl<'h> PlainScan<'h> {
    fn pass_doctype(&mut self) {
        const DOCTYPE: &str = "<!doctype html>";
        if self.html.get(..DOCTYPE.len()).is_some_and(|start| start.eq_ignore_ascii_case(DOCTYPE)) {
            self.at = DOCTYPE.len();
        }
    }

    /// The bytes that aren't read yet.
    fn rest(&self) -> &'h [u8] {
        self.html.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// Reads as many letters as fit, and gives them.
    fn run(&mut self, fits: impl Fn(u8) -> bool) -> &'h str {
        let start = self.at;
        let length = self.rest().iter().position(|byte| !fits(*byte)).unwrap_or(self.html.len() - start);
        self.at += length;
        &self.html[start..self.at]
    }

    /// Reads the next piece and shows it, with what stands in it if that is no markup. `tag` is for a tag that is read.
    fn piece(&mut self, tag: &mut StartTag<'h>, see: &mut impl FnMut(HtmlToken<'_, 'h>)) -> Option<()> {
        let start = self.at;
        let text = memchr::memchr(b'<', self.rest()).unwrap_or(self.html.len() - start);
        if text > 0 {
            self.at += text;
            let written = &self.html[start..self.at];
            see(HtmlToken::Text { text: &read_entities(written)?, written });
            return Some(());
        }
        if self.rest().get(1) == Some(&b'/') {
            let name = self.end_tag()?;
            see(HtmlToken::End { name, span: start..self.at });
            return Some(());
        }
        let name = self.start_tag(tag)?;
        if OTHER.contains(&name) {
            return None;
        }
        let Some(known) = WITH_TEXT.iter().position(|known| *known == name) else {
            see(HtmlToken::Start(tag));
            return Some(());
        };
        let (written, end) = self.content(name)?;
        let text = if known < 2 { read_entities(written)? } else { Cow::Borrowed(written) };
        see(HtmlToken::Start(tag));
        if !written.is_empty() {
            see(HtmlToken::Text { text: &text, written });
        }
        see(HtmlToken::End { name, span: end..self.at });
        Some(())
    }

    fn pass(&mut self, byte: u8) -> Option<()> {
        let is_there = self.rest().first() == Some(&byte);
        self.at += 1;
        is_there.then_some(())
    }

    fn name(&mut self) -> Option<&'h str> {
        let name = self.run(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        name.starts_with(|first: char| first.is_ascii_lowercase()).then_some(name)
    }

    fn end_tag(&mut self) -> Option<&'h str> {
        self.at += 2;
        let name = self.name()?;
        self.pass(b'>')?;
        Some(name)
    }

    fn start_tag(&mut self, tag: &mut StartTag<'h>) -> Option<&'h str> {
        let start = self.at;
        self.at += 1;
        let name = self.name()?;
        tag.attributes.clear();
        tag.is_closed = loop {
            let space = self.run(|byte| matches!(byte, b' ' | b'\n'));
            match self.rest().first()? {
                b'>' => break false,
                b'/' => {
                    self.at += 1;
                    break true;
                }
                _ if space.is_empty() => return None,
                _ => {}
            }
            let attribute = self.attribute()?;
            if tag.attributes.iter().any(|known| known.name == attribute.name) {
                return None;
            }
            tag.attributes.push(attribute);
        };
        self.pass(b'>')?;
        tag.name = Cow::Borrowed(name);
        tag.span = start..self.at;
        Some(name)
    }

    fn attribute(&mut self) -> Option<HtmlAttribute<'h>> {
        let start = self.at;
        let name = self.run(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b':' | b'_'));
        if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
            return None;
        }
        let name = match name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            true => Cow::Owned(name.to_ascii_lowercase()),
            false => Cow::Borrowed(name),
        };
        if self.rest().first() != Some(&b'=') {
            return Some(HtmlAttribute { name, value: Cow::Borrowed(""), written: "" });
        }
        self.at += 1;
        self.pass(b'"')?;
        let value = self.at;
        self.at += memchr::memchr(b'"', self.rest())?;
        let value = read_entities(&self.html[value..self.at])?;
        self.at += 1;
        let written = if value.is_empty() { "" } else { &self.html[start..self.at] };
        Some(HtmlAttribute { name, value, written })
    }

    /// Reads what stands in an element that holds no markup, and its end: the text, and where it ends.
    fn content(&mut self, name: &str) -> Option<(&'h str, usize)> {
        let (start, end) = (self.at, self.at + memchr::memmem::find(self.rest(), b"</")?);
        let text = &self.html[start..end];
        self.at = end;
        // `<!--` in a script may hide its end.
        (!text.contains("<!") && self.end_tag()? == name).then_some((text, end))
    }
}

/// The entities that [`super::Html`] writes.
const ENTITIES: [(&str, &str); 5] = [("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("#39;", "'")];

/// A text in which entities stand for signs; `None` if it has others than these five.
fn read_entities(written: &str) -> Option<Cow<'_, str>> {
    let Some(first) = memchr::memchr(b'&', written.as_bytes()) else { return Some(Cow::Borrowed(written)) };
    let mut text = written[..first].to_owned();
    for part in written[first..].split('&').skip(1) {
        let (entity, sign) = ENTITIES.iter().find(|(entity, _)| part.starts_with(entity))?;
        text.push_str(sign);
        text.push_str(&part[entity.len()..]);
    }
    Some(Cow::Owned(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All that is shown; texts that follow each other are one.
    fn told(read: impl FnOnce(&mut dyn FnMut(HtmlToken))) -> Vec<String> {
        let (mut told, mut text) = (Vec::new(), (String::new(), String::new()));
        read(&mut |token| {
            if let HtmlToken::Text { text: read, written } = token {
                text.0.push_str(read);
                text.1.push_str(written);
                return;
            }
            told.push(format!("{:?}", std::mem::take(&mut text)));
            told.push(format!("{token:?}"));
        });
        told.push(format!("{text:?}"));
        told
    }

    const PARTS: [&str; 40] = [
        "<p>",
        "</p>",
        "<p class=\"a b\">",
        "<P>",
        "<br>",
        "<br/>",
        "<img alt=\"\" src=\"a.png\">",
        "<a href='b'>",
        "<a href=c>",
        "<a href=\"?a&amp;b\">",
        "<a href=\"?a&b\">",
        "&lt;",
        "&#39;",
        "&nbsp;",
        "&",
        " ",
        "\n",
        "å",
        "<!-- -->",
        "<![CDATA[",
        "<script>",
        "</script>",
        "<style>",
        "</style>",
        "<title>",
        "</title>",
        "</ title>",
        "<textarea>",
        "</textarea>",
        "<noscript>",
        "</noscript>",
        "<svg viewBox=\"0 0 1 1\">",
        "<b hidden>",
        "<b hidden class=\"x\" hidden>",
        "<b a=\"1\"b=\"2\">",
        "\r",
        "<",
        ">",
        "<!doctype html>",
        "</p >",
    ];

    #[test]
    fn what_is_read_fast_is_read_as_the_standard_says() {
        // A fixed walk over parts: each time another few of them, in another order.
        let (mut state, mut plain) = (1_u64, 0);
        for round in 0..60_000 {
            let mut html = String::new();
            for _ in 0..=round % 7 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                html.push_str(PARTS[(state >> 33) as usize % PARTS.len()]);
            }
            plain += usize::from(read_plain(&html, &mut |_| {}) == html.len());
            assert_eq!(told(|see| read(&html, see)), told(|see| read_any(&html, 0, see)), "{html}");
        }
        assert!(plain > 5_000, "{plain}");
    }

    #[test]
    fn what_betre_writes_is_read_fast() {
        for html in [
            "<!DOCTYPE html><html lang=\"nn\"><head><title>A &amp; B</title><style>a>b{}</style></head><body hidden>",
            "<p title=\"&quot;a&#39;\">å &lt;b&gt;<br>c</p><script type=\"application/ld+json\">{\"a\": 1 < 2}</script>",
        ] {
            assert_eq!(read_plain(html, &mut |_| {}), html.len(), "{html}");
        }
    }
}
