//! HTML as elements, parsed from what the writer wrote.

use crate::markup::{HtmlToken, StartTag, read};

/// An element with its children, or text.
pub(super) enum Child {
    Text(String),
    Element(Element),
}

pub(super) struct Element {
    pub name: String,
    attributes: Vec<(String, String)>,
    pub inside: Vec<Child>,
}

impl Element {
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn has_class(&self, class: &str) -> bool {
        self.get("class").is_some_and(|classes| classes.split_ascii_whitespace().any(|known| known == class))
    }

    /// Whether it is for the screen only: hidden from some readers, a control, or a drawing.
    pub(super) fn is_left_out(&self) -> bool {
        let hidden = self.get("aria-hidden") == Some("true") || self.get("hidden").is_some();
        hidden || matches!(self.name.as_str(), "script" | "style" | "button" | "input" | "svg" | "template" | "nav")
    }

    pub(super) fn is_block(&self) -> bool {
        const BLOCKS: [&str; 27] = [
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "div",
            "section",
            "article",
            "aside",
            "figure",
            "figcaption",
            "blockquote",
            "pre",
            "hr",
            "table",
            "header",
            "footer",
            "details",
            "summary",
        ];
        BLOCKS.contains(&self.name.as_str())
    }

    pub(super) fn holds_blocks(&self) -> bool {
        self.inside.iter().any(|html| matches!(html, Child::Element(e) if e.is_block() || e.holds_blocks()))
    }
}

/// Elements that have no content and no end tag.
const VOID: [&str; 7] = ["br", "hr", "img", "input", "wbr", "meta", "link"];

/// Parses HTML into elements. An end tag without a start tag is ignored, and an element ends no later than the one around it.
pub(super) fn parse(html: &str) -> Vec<Child> {
    let root = Element { name: String::new(), attributes: Vec::new(), inside: Vec::new() };
    let mut open = vec![root];
    let add = |open: &mut Vec<Element>, part: Child| {
        let Some(element) = open.last_mut() else { return };
        // The reader may give one text in several pieces.
        match (element.inside.last_mut(), part) {
            (Some(Child::Text(before)), Child::Text(text)) => before.push_str(&text),
            (_, part) => element.inside.push(part),
        }
    };
    let close = |open: &mut Vec<Element>| {
        if open.len() > 1
            && let Some(element) = open.pop()
        {
            add(open, Child::Element(element));
        }
    };
    read(html, |token| match token {
        HtmlToken::Start(tag) => {
            let element = element(tag);
            let is_void = tag.is_closed || VOID.contains(&element.name.as_str());
            open.push(element);
            if is_void {
                close(&mut open);
            }
        }
        HtmlToken::End { name, .. } => {
            if let Some(at) = open.iter().rposition(|element| element.name == name).filter(|at| *at > 0) {
                while open.len() > at {
                    close(&mut open);
                }
            }
        }
        HtmlToken::Text { text, .. } => add(&mut open, Child::Text(text.to_owned())),
    });
    while open.len() > 1 {
        close(&mut open);
    }
    open.pop().map(|root| root.inside).unwrap_or_default()
}

fn element(tag: &StartTag) -> Element {
    let attributes = tag.attributes.iter().map(|attribute| (attribute.name.to_string(), attribute.value.to_string()));
    Element { name: tag.name.to_string(), attributes: attributes.collect(), inside: Vec::new() }
}
