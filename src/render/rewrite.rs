//! Finished HTML on its way into another document: some of its tags are changed, and the rest is left byte for byte as it is.

use html5gum::{DefaultEmitter, Token, Tokenizer};

use crate::markup::{Html, html};

/// A start tag as it is read, and as it is to be.
pub(super) struct HtmlTag {
    pub name: String,
    attributes: Vec<(String, String)>,
}

impl HtmlTag {
    /// The value of an attribute; empty for one that is there without.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Gives an attribute that it has another value.
    pub(super) fn set(&mut self, name: &str, value: String) {
        self.attributes.iter_mut().filter(|(known, _)| known == name).for_each(|(_, old)| old.clone_from(&value));
    }

    pub(super) fn remove(&mut self, name: &str) {
        self.attributes.retain(|(known, _)| known != name);
    }

    pub(super) fn has_class(&self, class: &str) -> bool {
        self.get("class").is_some_and(|classes| classes.split_ascii_whitespace().any(|known| known == class))
    }

    fn written(&self) -> Html {
        let attribute = |(name, value): &(String, String)| match value.as_str() {
            "" => html!(" {}", name),
            value => html!(" {}=\"{}\"", name, value),
        };
        html!("<{}{}>", self.name, self.attributes.iter().map(attribute).collect::<Html>())
    }
}

/// What becomes of an element.
pub(super) enum Fate {
    /// It is left as it is.
    Keep,
    /// Its tag is written anew, under another name if it has got one.
    Change,
    /// It is left out with all that is in it, and this stands there.
    Replace(Html),
}

/// Elements that have no content and no end tag.
const VOID: [&str; 8] = ["br", "hr", "img", "input", "wbr", "meta", "link", "source"];

/// HTML with the tags that `change` changes. It sees each start tag that is not left out, in order.
pub(super) fn rewritten(html: &str, mut change: impl FnMut(&mut HtmlTag) -> Fate) -> String {
    let mut out = String::with_capacity(html.len());
    let mut copied = 0;
    // The element that is left out, and how many of the same name are open.
    let mut left: Option<(String, usize)> = None;
    let mut renamed: Vec<(String, String)> = Vec::new();
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    for token in Tokenizer::new_with_emitter(html, emitter).flatten() {
        match token {
            Token::StartTag(start) => {
                let name = text_of(&start.name);
                if let Some((of, depth)) = &mut left {
                    *depth += usize::from(*of == name);
                    continue;
                }
                let attributes = start.attributes.iter().map(|(name, value)| (text_of(name), text_of(value)));
                let mut tag = HtmlTag { attributes: attributes.collect(), name };
                let name = tag.name.clone();
                let instead = match change(&mut tag) {
                    Fate::Keep => continue,
                    Fate::Change => {
                        if tag.name != name {
                            renamed.push((name, tag.name.clone()));
                        }
                        tag.written()
                    }
                    Fate::Replace(instead) => {
                        left = (!VOID.contains(&name.as_str())).then_some((name, 1));
                        instead
                    }
                };
                out.push_str(&html[copied..start.span.start]);
                out.push_str(instead.as_str());
                copied = start.span.end;
            }
            Token::EndTag(end) => {
                let name = text_of(&end.name);
                if let Some((of, depth)) = &mut left {
                    *depth -= usize::from(*of == name);
                    copied = end.span.end;
                    left = left.filter(|(_, depth)| *depth > 0);
                } else if let Some((_, other)) = renamed.pop_if(|(old, _)| *old == name) {
                    out.push_str(&html[copied..end.span.start]);
                    out.push_str(html!("</{}>", other).as_str());
                    copied = end.span.end;
                }
            }
            _ => {}
        }
    }
    if left.is_none() {
        out.push_str(&html[copied..]);
    }
    out
}

/// What a tokenizer gives, as text.
pub(super) fn text_of(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_changed_is_left_byte_for_byte() {
        let html = "<!DOCTYPE html><p  class='a'>1 &lt; 2 &amp; 3<br>å</P>\n<style>a > b { content: \"&lt;\" }</style>";
        assert_eq!(rewritten(html, |_| Fate::Keep), html);
    }

    #[test]
    fn tags_are_renamed_at_both_ends_and_elements_left_out_whole() {
        let html =
            "<h1 id=\"a\">En</h1><nav><nav>b</nav>c</nav><h2>To <img src=\"a.png\" alt=\"&quot;\"></h2><h1>Tre</h1>";
        let made = rewritten(html, |tag| match tag.name.as_str() {
            "h1" => {
                tag.name = "h3".to_owned();
                tag.set("id", "x\"".to_owned());
                Fate::Change
            }
            "nav" => Fate::Replace(Html::default()),
            "img" => Fate::Replace(Html::text(tag.get("alt").unwrap_or_default())),
            _ => Fate::Keep,
        });
        assert_eq!(made, "<h3 id=\"x&quot;\">En</h3><h2>To &quot;</h2><h3>Tre</h3>");
    }
}
