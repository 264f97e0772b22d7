//! Finished HTML on its way into another document: some of its tags are changed, and the rest is left byte for byte as it is.

use crate::markup::{Html, HtmlToken, StartTag, html, read};

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
pub(super) fn rewritten(html: &str, mut change: impl FnMut(&mut StartTag) -> Fate) -> String {
    let mut out = String::with_capacity(html.len());
    let mut copied = 0;
    // The element that is left out, and how many of the same name are open.
    let mut left: Option<(String, usize)> = None;
    let mut renamed: Vec<(String, String)> = Vec::new();
    read(html, |token| match token {
        HtmlToken::Start(tag) => {
            if let Some((of, depth)) = &mut left {
                *depth += usize::from(*of == tag.name);
                return;
            }
            let name = tag.name.clone();
            let instead = match change(tag) {
                Fate::Keep => return,
                Fate::Change => {
                    if tag.name != name {
                        renamed.push((name.into_owned(), tag.name.clone().into_owned()));
                    }
                    tag.to_html()
                }
                Fate::Replace(instead) => {
                    left = (!VOID.contains(&name.as_ref())).then(|| (name.into_owned(), 1));
                    instead
                }
            };
            out.push_str(&html[copied..tag.span.start]);
            out.push_str(instead.as_str());
            copied = tag.span.end;
        }
        HtmlToken::End { name, span } => {
            if let Some((of, depth)) = &mut left {
                *depth -= usize::from(of == name);
                copied = span.end;
                left.take_if(|(_, depth)| *depth == 0);
            } else if let Some((_, other)) = renamed.pop_if(|(old, _)| old == name) {
                out.push_str(&html[copied..span.start]);
                out.push_str(html!("</{}>", other).as_str());
                copied = span.end;
            }
        }
        HtmlToken::Text { .. } => {}
    });
    if left.is_none() {
        out.push_str(&html[copied..]);
    }
    out
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
        let made = rewritten(html, |tag| match tag.name.as_ref() {
            "h1" => {
                tag.name = "h3".into();
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
