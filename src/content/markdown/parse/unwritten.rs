//! What is still to be written in a text (`todo`), and what Word left where it had lost something.

use super::inline::TextRun;
use super::{Code, Reader};

/// What Word prints where a cross-reference leads nowhere, in small letters.
const WORDS_OF_WORD: [&str; 9] = [
    "feil! fant ikke referansekilden",
    "feil! fann ikkje referansekjelda",
    "feil! finn ikkje referansekjelda",
    "feil! bokmerke",
    "feil! hyperkobling",
    "feil! det er ingen tekst med",
    "error! reference source not found",
    "error! bookmark not defined",
    "error! hyperlink reference not valid",
];

impl Reader<'_> {
    /// Reports what is still to be written: once for a line.
    pub(super) fn unwritten(&self, run: &TextRun) {
        for at in places(&run.text, "todo") {
            let source = run.source(at);
            let (start, near) = self.near(source);
            let Some(before) = near.get(..source.saturating_sub(start)) else { continue };
            // Of lines whose beginning is far off, one is told.
            let line = before.rfind('\n').map_or(0, |end| start + end + 1);
            if !self.is_told("todo", line)
                && let Some(said) = todo_at(near, before.len())
                && self.first_on("todo", line)
            {
                let key = said.replace("**", "").trim_matches(['*', '_', ' ']).to_owned();
                let place = source..source + said.len();
                self.findings.add(self.find(Code::Todo, &place).variant("text").arg("key", key));
            }
        }
        for at in ["feil! ", "error! "].into_iter().flat_map(|start| places(&run.text, start)) {
            let rest = &run.text[at..run.text.floor_char_boundary(at + 200)];
            let lower = rest.to_lowercase();
            if WORDS_OF_WORD.iter().any(|words| lower.starts_with(words)) {
                let length = rest.find('.').map_or(rest.len(), |stop| stop + 1);
                self.wrote(Code::MarkdownLost, "word", run.source(at)..run.source(at) + length, &rest[..length]);
            }
        }
    }
}

/// Where some ASCII letters are in a text, large or small.
fn places<'t>(text: &'t str, letters: &'t str) -> impl Iterator<Item = usize> + 't {
    let windows = text.as_bytes().windows(letters.len()).enumerate();
    windows.filter(|(_, window)| window.eq_ignore_ascii_case(letters.as_bytes())).map(|(at, _)| at)
}

/// What is said from a `todo` on to the end of its line, if it stands for what is not written: it has a colon, is in capitals, or is
/// alone on its line, in its cell or in its brackets. In the middle of a sentence it is a word of Spanish.
fn todo_at(text: &str, at: usize) -> Option<&str> {
    let (before, after) = (text.get(..at)?, text.get(at + 4..)?);
    let word = text.get(at..at + 4).filter(|word| word.eq_ignore_ascii_case("todo"))?;
    let is_part = |c: char| c.is_alphanumeric() || "-/@".contains(c);
    let goes_on = |rest: &str| rest.trim_start_matches('_').starts_with(is_part);
    if before.ends_with(|c: char| c.is_alphanumeric() || "/@.#".contains(c)) || goes_on(after) {
        return None;
    }
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let lead = before[start..].rsplit('|').next().unwrap_or("");
    let rest = after.split(['\n', '|']).next().unwrap_or("").trim_end();
    let in_brackets = lead.trim_end_matches(['*', '_']).ends_with(['[', '(']);
    let tail = rest.trim_start_matches(['*', '_']);
    let closes = tail.starts_with([']', ')']);
    // Words of a picture, and what is written for an address, are told as what they are.
    if lead.ends_with("](") || (lead.ends_with("![") && closes) {
        return None;
    }
    let is_first = is_lead(lead);
    let ends_alone = tail.trim_matches(['.', '!', '…', ' ']).is_empty();
    let opens = || {
        let above = before[..start].trim_end_matches('\n').len() + 1 < start || start == 0;
        let in_list = lead.trim_start().starts_with(['-', '+']) || lead.starts_with(|c: char| c.is_ascii_digit());
        above && !in_list && word == "todo" && rest.starts_with(' ')
    };
    let is_todo = tail.trim_start().starts_with(':')
        || word == "TODO"
        || in_brackets && closes
        || is_first && (ends_alone || opens());
    let end = if in_brackets { rest.find([']', ')']).unwrap_or(rest.len()) } else { rest.len() };
    is_todo.then(|| &text[at..at + 4 + end])
}

/// Whether there is nothing before a word on its line but signs of lists, headings, quotations and emphasis, and marks.
fn is_lead(lead: &str) -> bool {
    let mut lead = lead;
    loop {
        lead = lead.trim_start_matches([' ', '\t', '\u{a0}', '\u{2060}', '>', '-', '*', '+', '_', '#', '[', '(', '\r']);
        let digits = lead.bytes().take_while(u8::is_ascii_digit).count();
        let after_number = lead[digits..].strip_prefix(['.', ')']).filter(|_| digits > 0);
        let after_mark = || lead.strip_prefix('{').and_then(|mark| mark.split_once('}')).map(|(_, after)| after);
        match after_number.or_else(after_mark) {
            Some(after) => lead = after,
            None => return lead.is_empty(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{places, todo_at};

    #[test]
    fn what_is_to_be_written_is_known() {
        let said = |text| places(text, "todo").find_map(|at| todo_at(text, at));
        for (text, wanted) in [
            ("todo", "todo"),
            ("> - Todo.", "Todo."),
            ("{.guardian} todo: skriv", "todo: skriv"),
            ("**todo:** skriv", "todo:** skriv"),
            ("- {.young} *todo*", "todo*"),
            ("_todo_", "todo_"),
            ("[todo: skjema](https://x.example)", "todo: skjema"),
            ("Sjå [todo](https://x.example).", "todo"),
            ("| PPT | todo | x |", "todo"),
            ("Ring PPT på TODO.", "TODO."),
            ("Ring PPT (todo)", "todo"),
            ("1. todo", "todo"),
            ("## todo skriv om ferien", "todo skriv om ferien"),
            ("Ring.\n\ntodo skriv", "todo skriv"),
        ] {
            assert_eq!(said(text), Some(wanted), "{text}");
        }
        for text in [
            "Lag ei todo-liste.",
            "TODO-lista",
            "Es todo lo que hay.",
            "Ring\ntodo el mundo",
            "- todo el día",
            "Todo el mundo puede llamar.",
            "![todo](images/a.png)",
            "[x](todo: y)",
            "metodo",
            "https://x.example/todo:",
            "to do",
        ] {
            assert_eq!(said(text), None, "{text}");
        }
    }
}
