//! Lines without any Markdown in them.

/// Whether a line surely says nothing but its letters, as most do: asking takes a small part of what reading it as Markdown takes.
pub(super) fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let ends_here = |at: usize| matches!(bytes.get(at + 1), None | Some(b' '));
    let is_letter = |(at, c): (usize, char)| match c {
        // Within a word it may be part of an address, and first it may be what is left of a link.
        '.' | ')' => at > 0 && ends_here(at),
        c => c.is_alphanumeric() || " ,;?(–«»-%".contains(c),
    };
    let says = |word: &str| bytes.windows(word.len()).any(|part| part.eq_ignore_ascii_case(word.as_bytes()));
    !text.is_empty()
        && text.trim() == text
        && text.char_indices().all(is_letter)
        && !["todo", "www"].into_iter().any(says)
}

#[cfg(test)]
mod tests {
    use super::super::super::Inline;
    use super::super::{TextPlace, read_inline};
    use super::is_plain;
    use crate::diagnostic::{Findings, Span};

    /// All lines of so many parts, put together.
    fn lines(parts: &[&str], length: usize) -> Vec<String> {
        (0..length).fold(vec![String::new()], |lines, _| {
            lines.iter().flat_map(|line| parts.iter().map(move |part| format!("{line}{part}"))).collect()
        })
    }

    #[test]
    fn a_plain_line_is_read_as_its_letters() {
        let parts =
            ["a", "Å", "1", " ", ".", ",", ";", "?", "(", ")", "–", "-", "%", "«", "todo", "WWW", "*", "[", "no"];
        let all = (1..=4).flat_map(|length| lines(&parts, length));
        let plain: Vec<String> = all.filter(|line| is_plain(line)).collect();
        assert!(plain.len() > 20_000, "{} lines", plain.len());
        for line in plain {
            let findings = Findings::default();
            let read = read_inline(&line, TextPlace::somewhere(Span::default()), &findings);
            assert_eq!(read, [Inline::Text(line.clone())], "{line:?}");
            assert!(findings.into_sorted().is_empty(), "{line:?}");
        }
    }

    #[test]
    fn what_may_mean_something_is_read() {
        for line in
            ["", " a", "a ", "a\nb", "kommune.no", "*a*", "a: b", ")", "Todo", "{navn}", "8\\. trinn", "a\u{200b}b"]
        {
            assert!(!is_plain(line), "{line:?}");
        }
    }
}
