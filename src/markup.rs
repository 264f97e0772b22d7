//! HTML as a type: text is escaped when it becomes [`Html`]; otherwise only `html!` and a theme's templates make it.

mod tokens;

pub use tokens::{HtmlAttribute, HtmlToken, StartTag, read, read_plain};

use std::fmt::{self, Write as _};

use serde::Serialize;

/// HTML that may be put in a page as it is. It is made by escaping text, by `html!`, and from what templates rendered; never
/// from a string that somebody takes for HTML.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Html(String);

/// HTML from a literal template: `html!("<a href=\"{}\">{}</a>", url, words)`. Text among the values is escaped, HTML is kept as
/// it is. Values have no names in the template, since a name would bypass the escaping; that is checked when betre is compiled.
macro_rules! html {
    ($template:literal $(, $value:expr)* $(,)?) => {{
        const { assert!($crate::markup::has_no_names($template), "a value of html! has no name in the template") };
        $crate::markup::Html::formatted(format_args!($template $(, $crate::markup::Written(&$value))*))
    }};
}
pub(crate) use html;

/// Whether each placeholder in a template of `html!` is `{}` or a number: anything else would not be escaped.
pub const fn has_no_names(template: &str) -> bool {
    let bytes = template.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'{' {
            at += 1;
            if at == bytes.len() || !(bytes[at] == b'}' || bytes[at] == b'{' || bytes[at].is_ascii_digit()) {
                return false;
            }
        }
        at += 1;
    }
    true
}

/// What can be put in HTML.
pub trait ToHtml {
    /// Writes it: text escaped, HTML as it is.
    fn write(&self, out: &mut dyn fmt::Write) -> fmt::Result;
}

impl ToHtml for Html {
    fn write(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl ToHtml for str {
    fn write(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        escape(self, |piece| out.write_str(piece))
    }
}

/// Writes a text, escaped for an element or a quoted attribute, in pieces.
pub fn escape<E>(text: &str, mut write: impl FnMut(&str) -> Result<(), E>) -> Result<(), E> {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')) {
        write(&rest[..at])?;
        write(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        })?;
        rest = &rest[at + 1..];
    }
    write(rest)
}

impl ToHtml for String {
    fn write(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        self.as_str().write(out)
    }
}

impl<T: ToHtml + ?Sized> ToHtml for &T {
    fn write(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        (**self).write(out)
    }
}

/// Numbers contain nothing to escape.
macro_rules! numbers {
    ($($number:ty)*) => {
        $(impl ToHtml for $number {
            fn write(&self, out: &mut dyn fmt::Write) -> fmt::Result {
                write!(out, "{self}")
            }
        })*
    };
}

numbers!(u8 u32 u64 usize);

/// A value of `html!`, as `format_args!` wants it.
pub struct Written<'a, T: ToHtml + ?Sized>(pub &'a T);

impl<T: ToHtml + ?Sized> fmt::Display for Written<'_, T> {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        self.0.write(out)
    }
}

impl Html {
    /// Text, escaped for an element or a quoted attribute.
    pub fn text(text: &str) -> Html {
        html!("{}", text)
    }

    /// What `html!` assembles; not for any other use.
    pub fn formatted(arguments: fmt::Arguments) -> Html {
        Html(arguments.to_string())
    }

    /// What a template of the theme rendered: themes are trusted.
    pub fn rendered(html: String) -> Html {
        Html(html)
    }

    /// Data in a `script` element that is never run: no `<` is left in it that could end the element.
    pub fn json(data: &impl Serialize) -> Html {
        let json = serde_json::to_string(data).unwrap_or_default();
        Html(json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026"))
    }

    /// The HTML as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What it says: its text without the elements around it.
    pub fn words(&self) -> String {
        let parts = self.0.split('<').enumerate();
        let text: String = parts
            .map(|(at, part)| match part.split_once('>').filter(|_| at > 0) {
                // What stands on lines of its own is not one word with what is before it.
                Some(("br", rest)) => format!(" {rest}"),
                Some((_, rest)) => rest.to_owned(),
                None => part.to_owned(),
            })
            .collect();
        let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
        signs.into_iter().fold(text.replace('\n', " "), |text, (escaped, sign)| text.replace(escaped, sign))
    }

    /// Whether there is nothing at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether there is nothing but white space.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// Whether it has no element, so that it may be in an attribute: a `<` that is not escaped begins one.
    pub fn is_plain(&self) -> bool {
        !self.0.contains('<')
    }

    /// Whether there is a letter in it, even in the name of an element.
    pub fn has_letters(&self) -> bool {
        self.0.chars().any(char::is_alphabetic)
    }

    /// Puts more after it.
    pub fn push(&mut self, more: &Html) {
        self.0.push_str(&more.0);
    }

    /// The same with a capital first letter, unless it begins with an element.
    pub fn capital(&self) -> Html {
        Html(capital(&self.0))
    }

    /// Several, each on a line of its own.
    pub fn lines<'a>(lines: impl IntoIterator<Item = &'a Html>) -> Html {
        let lines = lines.into_iter().enumerate();
        lines.map(|(at, line)| if at == 0 { line.clone() } else { html!("<br>{}", line) }).collect()
    }

    /// Several after each other, with text between them.
    pub fn join<'a>(parts: impl IntoIterator<Item = &'a Html>, between: &str) -> Html {
        let (mut joined, between) = (Html::default(), Html::text(between));
        for (at, part) in parts.into_iter().enumerate() {
            if at > 0 {
                joined.push(&between);
            }
            joined.push(part);
        }
        joined
    }
}

impl FromIterator<Html> for Html {
    fn from_iter<T: IntoIterator<Item = Html>>(parts: T) -> Html {
        let mut whole = Html::default();
        parts.into_iter().for_each(|part| whole.push(&part));
        whole
    }
}

/// A text with a capital first letter.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A link.
pub fn anchor(url: &str, words: &Html) -> Html {
    html!("<a href=\"{}\">{}</a>", url, words)
}

/// A `mailto:` link that shows the address.
pub fn mail_link(address: &str) -> Html {
    anchor(&format!("mailto:{address}"), &Html::text(address))
}

/// A path as a web address writes it: spaces and letters outside ASCII percent-encoded.
pub fn escape_path(path: &str) -> String {
    let mut url = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => url.push(char::from(byte)),
            _ => {
                let _ = write!(url, "%{byte:02X}");
            }
        }
    }
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_and_html_is_not() {
        let words = Html::text("a & <b> \"c\" 'd'");
        assert_eq!(words.as_str(), "a &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39;");
        let link = html!("<a href=\"{}\" rel=\"{0}\">{}</a> {{{}}}", "x?a&b", words, 3_u32);
        assert_eq!(link.as_str(), format!("<a href=\"x?a&amp;b\" rel=\"x?a&amp;b\">{}</a> {{3}}", words.as_str()));
    }

    #[test]
    fn words_are_what_was_escaped() {
        let html = html!("<a href=\"{}\">{}</a><br>{}", "x>y", "a & <b>", "&lt;\nc");
        assert_eq!(html.words(), "a & <b> &lt; c");
    }

    #[test]
    fn data_never_ends_its_element() {
        let json = Html::json(&["</script><!-- & æ"]);
        assert_eq!(json.as_str(), "[\"\\u003c/script\\u003e\\u003c!-- \\u0026 æ\"]");
    }

    #[test]
    fn a_template_has_no_names() {
        assert!(has_no_names("<p>{}</p>{0}{{x}}"));
        for template in ["{x}", "{", "{:?}", "a{b}c"] {
            assert!(!has_no_names(template), "{template}");
        }
    }

    #[test]
    fn paths_are_percent_encoded() {
        assert_eq!(escape_path("files/ny søknad.pdf"), "files/ny%20s%C3%B8knad.pdf");
    }
}
