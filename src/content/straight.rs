//! What people write out of habit where TOML has signs of its own: the quotation marks that Word makes curly, and a colon between
//! a key and its value. What was meant is clear, so that the rest of the file can be read.

use std::ops::Range;

/// Quotation marks of all kinds but the straight ones.
pub(super) const CURLY: &str = "“”„‟«»‘’";

/// A text as it was meant, of the same length in bytes.
pub(super) struct Straight {
    pub text: String,
    /// Where something else stands in the text as it is written: a colon after a key, or the mark that begins a quotation.
    pub places: Vec<Range<usize>>,
}

/// The text as it was meant; `None` if that is how it is written.
pub(super) fn straightened(text: &str) -> Option<Straight> {
    let mut reader = HabitReader { text, at: 0, before: None, key: None, changes: Vec::new() };
    while reader.step().is_some() {}
    let changes = reader.changes;
    if changes.is_empty() {
        return None;
    }
    let mut straight = String::with_capacity(text.len());
    let mut from = 0;
    for Replaced { place, sign, is_end } in &changes {
        straight.push_str(&text[from..place.start]);
        // The room that is left lies outside what is quoted.
        let room = " ".repeat(place.len() - 1);
        straight.push_str(&if *is_end { format!("{sign}{room}") } else { format!("{room}{sign}") });
        from = place.end;
    }
    straight.push_str(&text[from..]);
    let places = changes.into_iter().filter(|change| !change.is_end).map(|change| change.place).collect();
    Some(Straight { text: straight, places })
}

/// A sign that another takes the place of.
struct Replaced {
    place: Range<usize>,
    sign: char,
    /// Whether it ends what is quoted.
    is_end: bool,
}

struct HabitReader<'t> {
    text: &'t str,
    at: usize,
    /// The last sign before this that is no blank, `None` at the start of a line.
    before: Option<char>,
    /// Whether what is read may be a key: it is at the start of a line or of an item, and has its letters only.
    key: Option<bool>,
    changes: Vec<Replaced>,
}

impl HabitReader<'_> {
    /// Reads one sign, or all of a string or comment; `None` at the end.
    fn step(&mut self) -> Option<()> {
        let rest = &self.text[self.at..];
        let sign = rest.chars().next()?;
        let length = sign.len_utf8();
        match sign {
            '#' => self.at += rest.find('\n').unwrap_or(rest.len()),
            '"' | '\'' => self.skip_string(rest, sign),
            '\n' => {
                self.at += length;
                (self.before, self.key) = (None, None);
            }
            _ if CURLY.contains(sign) && self.before.is_none_or(|before| "=[,{:".contains(before)) => {
                self.at += length;
                let is_key = self.before.is_none_or(|before| "{,".contains(before));
                if let Some(end) = self.end_of_quote(is_key) {
                    self.changes.push(Replaced { place: self.at - length..self.at, sign: '"', is_end: false });
                    self.at = end.end;
                    self.changes.push(Replaced { place: end, sign: '"', is_end: true });
                }
                (self.before, self.key) = (Some('"'), Some(false));
            }
            ':' if self.key == Some(true) && rest[1..].starts_with([' ', '\t']) => {
                self.changes.push(Replaced { place: self.at..self.at + 1, sign: '=', is_end: false });
                self.at += length;
                (self.before, self.key) = (Some('='), Some(false));
            }
            _ => {
                self.at += length;
                if !sign.is_whitespace() {
                    self.before = Some(sign);
                    let is_letter = sign.is_ascii_alphanumeric() || "_-".contains(sign);
                    self.key = if "{,".contains(sign) { None } else { Some(is_letter && self.key.unwrap_or(true)) };
                }
            }
        }
        Some(())
    }

    /// Passes over a string with straight marks, of one line or several.
    fn skip_string(&mut self, rest: &str, mark: char) {
        let three = mark.to_string().repeat(3);
        let length = if let Some(inside) = rest.strip_prefix(three.as_str()) {
            inside.find(&three).map_or(rest.len(), |end| end + 6)
        } else {
            let mut is_escaped = false;
            let end = rest.char_indices().skip(1).find(|(_, c)| {
                let ends = (*c == mark && !is_escaped) || *c == '\n';
                is_escaped = *c == '\\' && mark == '"' && !is_escaped;
                ends
            });
            end.map_or(rest.len(), |(at, c)| if c == '\n' { at } else { at + 1 })
        };
        self.at += length;
        (self.before, self.key) = (Some(mark), Some(false));
    }

    /// The mark that ends, in its line, what a curly mark has begun; a key may be quoted too.
    fn end_of_quote(&self, is_key: bool) -> Option<Range<usize>> {
        let line = self.text[self.at..].lines().next().unwrap_or_default();
        let ends =
            |after: &str| after.trim_start().chars().next().is_none_or(|c| ",]}#".contains(c) || (c == '=' && is_key));
        let is_mark = |c: char| CURLY.contains(c) || c == '"';
        let (end, mark) = line.char_indices().find(|(at, c)| is_mark(*c) && ends(&line[at + c.len_utf8()..]))?;
        // Signs that mean something between straight marks are left to whoever wrote them.
        let end = Some(end).filter(|end| !line[..*end].contains(['"', '\\']))? + self.at;
        Some(end..end + mark.len_utf8())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn straight(text: &str) -> Option<String> {
        let straight = straightened(text)?.text;
        assert_eq!(straight.len(), text.len());
        assert!(toml::from_str::<toml::Table>(&straight).is_ok(), "{straight}");
        Some(straight.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn what_was_meant_is_read() {
        for (written, meant) in [
            ("title = “Uro”", "title = \"Uro\""),
            ("a = «Ja, «nei» og ja»", "a = \"Ja, «nei» og ja\""),
            ("a = [„ein”, 'to', ’tre’] # “fire”", "a = [ \"ein\" , 'to', \"tre\" ] # “fire”"),
            ("a = { b: “c”, d: 1 }\ne: true\n", "a = { b= \"c\" , d= 1 } e= true"),
            ("[x]\nphone: \"112\"\nnote: “Ring: no”", "[x] phone= \"112\" note= \"Ring: no\""),
            ("a = “b\"", "a = \"b\""),
            ("a = { “0” = “b”, “1” = “c” }", "a = { \"0\" = \"b\" , \"1\" = \"c\" }"),
        ] {
            assert_eq!(straight(written).as_deref(), Some(meant), "{written}");
        }
    }

    #[test]
    fn what_is_right_is_left_alone() {
        for right in [
            "title = \"Han sa “ja”\"",
            "a = '“x”' # key: value",
            "a = \"\"\"\n“b”\nc: d\n\"\"\"",
            "time = 12:30:00",
            "\"a: b\" = 1",
            "a = \"https://a.example/: b\"",
            "a = “b \"c\" d”",
            "",
        ] {
            assert!(straightened(right).is_none(), "{right}");
        }
    }

    #[test]
    fn anything_is_read_to_its_end() {
        for text in ["“", "a = “", "a = “b", "\"", "'''", "\"\\", "a:", "“”“”", ": : :", "a = ”\n“b: c”"]
        {
            let _ = straightened(text);
        }
    }
}
