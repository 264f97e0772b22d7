//! Style sheets, read as browsers read them (CSS Syntax Level 3, 4.3): what they request.

use super::address::{Lead, is_called, lead};
use super::{Act, ActFound};

/// What styles request from elsewhere; also of the value of an attribute.
pub(super) fn acts(css: &str) -> Vec<ActFound> {
    // The ends of lines as browsers take them (CSS Syntax 3, 3.3).
    let plain = css.contains(['\r', '\u{c}']).then(|| css.replace("\r\n", "\n").replace(['\r', '\u{c}'], "\n"));
    let css = plain.as_deref().unwrap_or(css);
    let mut reader = StyleReader { css, at: 0, open: Vec::new(), rule: None, found: Vec::new() };
    while reader.step().is_some() {}
    reader.found
}

struct StyleReader<'c> {
    css: &'c str,
    at: usize,
    /// The brackets that are open: the sign that closes each.
    open: Vec<char>,
    /// The at-rule whose beginning is being read.
    rule: Option<String>,
    found: Vec<ActFound>,
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '\\') || !c.is_ascii()
}

impl StyleReader<'_> {
    fn rest(&self) -> &str {
        self.css.get(self.at..).unwrap_or_default()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.rest().chars().next()?;
        self.at += next.len_utf8();
        Some(next)
    }

    /// Reads one piece; `None` at the end.
    fn step(&mut self) -> Option<()> {
        let start = self.at;
        match self.next()? {
            '/' if self.rest().starts_with('*') => {
                let length = self.rest().find("*/").map_or(self.rest().len(), |end| end + 2);
                self.at += length;
            }
            quote @ ('"' | '\'') => {
                let text = self.string(quote);
                // What is compared in a selector, or names a language of elements, is not requested.
                let is_compared = self.open.last() == Some(&']') || self.names_language();
                // A property may keep it for a place where it is.
                if !is_compared && (lead(&text) == Lead::Web || self.rule.as_deref() == Some("import")) {
                    self.judge(&text);
                }
            }
            '@' => self.rule = Some(self.name()),
            ';' | '{' => {
                self.rule = None;
                if self.css[start..].starts_with('{') {
                    self.open.push('}');
                }
            }
            '[' => self.open.push(']'),
            '(' => self.open.push(')'),
            close @ (')' | ']' | '}') if self.open.last() == Some(&close) => drop(self.open.pop()),
            c if is_name(c) => {
                self.at = start;
                self.named();
            }
            _ => {}
        }
        Some(())
    }

    /// A name, and what is in its brackets if it is `url(…)`.
    fn named(&mut self) {
        let name = self.name();
        if !self.rest().starts_with('(') {
            return;
        }
        self.at += 1;
        if name == "expression" {
            self.found.push(ActFound::new(Act::Script, "expression", "expression("));
        }
        if name != "url" {
            return self.open.push(')');
        }
        let blank = self.rest().len() - self.rest().trim_start().len();
        self.at += blank;
        let address = match self.rest().chars().next() {
            Some(quote @ ('"' | '\'')) => {
                self.at += 1;
                self.open.push(')');
                self.string(quote)
            }
            _ => self.until_bracket(),
        };
        if !self.names_language() {
            self.judge(&address);
        }
    }

    /// Whether an address here is the name of a language of elements: that is declared outside all brackets alone.
    fn names_language(&self) -> bool {
        self.rule.as_deref() == Some("namespace") && self.open.iter().all(|close| *close == ')')
    }

    fn judge(&mut self, address: &str) {
        // What is called something else is not read as a style sheet here, but may be by browsers.
        let is_import = self.rule.as_deref() == Some("import");
        let act = match lead(address) {
            Lead::Own if is_import && !is_called(address, &["css"]) => Act::Hidden,
            Lead::Media if is_import => Act::Hidden,
            Lead::Own | Lead::Media => return,
            _ => Act::Request,
        };
        self.found.push(ActFound::new(act, format!("style {address:.80}"), address));
    }

    /// The rest of a name, in small letters, with what is escaped as it is meant.
    fn name(&mut self) -> String {
        let mut name = String::new();
        while self.rest().starts_with(is_name) {
            match self.next() {
                Some('\\') => name.extend(self.escaped()),
                Some(c) => name.push(c.to_ascii_lowercase()),
                None => break,
            }
        }
        name
    }

    /// What is meant by what follows a backslash: up to six digits and a blank, or the sign itself.
    fn escaped(&mut self) -> Option<char> {
        let digits = self.rest().bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
        if digits == 0 {
            return self.next().filter(|c| *c != '\n').map(|c| c.to_ascii_lowercase());
        }
        let number = u32::from_str_radix(self.rest().get(..digits)?, 16).ok();
        self.at += digits;
        if self.rest().starts_with(|c: char| c.is_ascii_whitespace()) {
            self.at += 1;
        }
        let meant = number.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER);
        Some(meant.to_ascii_lowercase())
    }

    /// The rest of a text in quotation marks; it ends at the end of its line, if it is not ended before.
    fn string(&mut self, quote: char) -> String {
        let mut text = String::new();
        while let Some(c) = self.next() {
            match c {
                _ if c == quote => break,
                '\n' | '\r' | '\u{c}' => break,
                '\\' => text.extend(self.escaped()),
                _ => text.push(c),
            }
        }
        text
    }

    /// What is in the brackets of `url(…)` without quotation marks.
    fn until_bracket(&mut self) -> String {
        let mut text = String::new();
        while let Some(c) = self.next() {
            match c {
                ')' => break,
                '\\' => text.extend(self.escaped()),
                _ => text.push(c),
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_styles_request_is_found_however_it_is_written() {
        for css in [
            "@import \"//evil.example/a.css\";",
            "@import url(https://evil.example/a.css);",
            "@IMPORT 'https://evil.example/a.css' screen;",
            "@\\69mport \"https://evil.example/a.css\";",
            "@import \"data:image/css,a\";",
            "@import/**/\"https://evil.example/a.css\";",
            "@import \"data:text/css,a{background:url(//evil.example)}\";",
            "p{background:URL(//evil.example/b)}",
            "p{background:url( 'https://evil.example/b' )}",
            "p{background:url(\\68ttps://evil.example/b)}",
            "p{background:\\75 rl(https://evil.example/b)}",
            "p{background:u\\rl(https://evil.example/b)}",
            "p{background:url(\\\\\\\\evil.example/b)}",
            "p{background:url(ht\ntps://evil.example/b)}",
            "p{background:/* ; */url(//evil.example)}",
            "p{background:image-set(\"https://evil.example/b\" 1x)}",
            "p{background:-webkit-image-set(url(//evil.example) 1x)}",
            "p{--a:\"https://evil.example/b\";background:image-set(var(--a))}",
            "@font-face{font-family:a;src:url(https://evil.example/a.woff2)}",
            "p{cursor:url(//evil.example),auto}",
            "p{content:url(https://evil.example/a.png)}",
            "@media print{@supports(a:b){p{list-style:url(https://evil.example)}}}",
            "p{background:src(\"https://evil.example/b\")}",
            "a[href=\"]\"]{background:url(//evil.example)}",
            "p{a:\"\n;background:url(//evil.example)}",
            "p{width:expression(alert(1))}",
            "p{background:url(//evil.example",
            "p{filter:url(https://evil.example/a.svg#b)}",
            "body{a{@namespace}background:url(//evil.example)}",
            "p{background:\\75\r\nrl(//evil.example)}",
            "p{background:image-set(\"\\\r\n//evil.example\" 1x)}",
            "p{background:\\75\u{c}rl(//evil.example)}",
        ] {
            assert!(!acts(css).is_empty(), "{css}");
        }
    }

    #[test]
    fn what_styles_say_for_themselves_is_fine() {
        for css in [
            "",
            "p{background:url(a.svg)} @import \"b.css\"; @font-face{src:url('../fonts/a.woff2') format(\"woff2\")}",
            "p{background:url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E\")}",
            "@namespace svg url(http://www.w3.org/2000/svg); @namespace \"http://www.w3.org/1999/xhtml\";",
            "a[href^=\"https://\"]::after{content:\" (\" attr(href) \")\"} /* url(https://evil.example) */",
            "p{content:\"url(https://evil.example)\"} p{color:rgb(0 0 0 / 50%)} b\\:c{d:e}",
            "p { mask: url(#a); quotes: \"«\" \"»\" }",
        ] {
            assert_eq!(acts(css), [], "{css}");
        }
    }
}
