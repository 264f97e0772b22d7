//! `queries.tsv`: what people have searched for, and the pages that answer it.

use crate::diagnostic::{FileId, Span};

/// Something that is searched for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchQuery {
    /// As it is typed.
    pub words: String,
    /// Where it stands in its file.
    pub span: Span,
    /// The addresses of the pages that answer it, from the root of the site, each with its place.
    pub expected: Vec<(String, Span)>,
}

/// Reads the rows below the head: query, addresses with commas between, and what is for people alone.
pub(super) fn queries(text: &str, file: FileId) -> Vec<SearchQuery> {
    let mut queries = Vec::new();
    let mut start = 0;
    for (at, line) in text.split_inclusive('\n').enumerate() {
        let row = line.trim_end_matches(['\r', '\n']);
        if at > 0 && !row.trim().is_empty() {
            queries.push(query(row, start, file));
        }
        start += line.len();
    }
    queries
}

fn query(row: &str, start: usize, file: FileId) -> SearchQuery {
    let (words, rest) = row.split_once('\t').unwrap_or((row, ""));
    let cell = rest.split('\t').next().unwrap_or_default();
    let mut at = start + words.len() + 1;
    let mut expected = Vec::new();
    for address in cell.split(',') {
        let shown = address.trim();
        let from = at + (address.len() - address.trim_start().len());
        if !shown.is_empty() {
            expected.push((shown.to_owned(), Span::new(file, from, from + shown.len())));
        }
        at += address.len() + 1;
    }
    SearchQuery { words: words.trim().to_owned(), span: Span::new(file, start, start + words.len()), expected }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_below_the_head_is_a_query() {
        let text = "query\texpected\twho\r\nvald heime\t/akutt/, /ung/\tbarn\r\n\r\nskulk\n";
        let read = queries(text, FileId::default());
        let told: Vec<_> = read.iter().map(|query| (query.words.as_str(), query.expected.len())).collect();
        assert_eq!(told, [("vald heime", 2), ("skulk", 0)]);
        for query in &read {
            assert_eq!(&text[query.span.start..query.span.end], query.words);
            assert!(query.expected.iter().all(|(address, span)| &text[span.start..span.end] == address));
        }
    }
}
