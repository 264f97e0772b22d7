//! A merge in Git that was not finished: the marks that it leaves in a file, and the file without them.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, FileId, Span};

/// What a line of the merge begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum MergeMark {
    /// `<<<<<<<`: the one version.
    Ours,
    /// `|||||||`: how it was before both.
    Before,
    /// `=======`: the other version. Alone it is a line under a heading.
    Theirs,
    /// `>>>>>>>`: what is the same in both.
    End,
}

/// Reports a merge that was not finished, once for a file, and returns the text with one of the two versions left out; the
/// other lines stay where they are, so that nothing else is reported because of it. `None` if there is none.
pub(super) fn unfinished(text: &str, file: FileId) -> Option<(String, Diagnostic)> {
    // All but a few files are done after this search.
    if !text.contains("<<<<<<<") && !text.contains(">>>>>>>") && !text.contains("||||||| ") {
        return None;
    }
    let mut at = 0;
    let mut marks = Vec::new();
    for line in text.split_inclusive('\n') {
        marks.extend(mark(line).map(|mark| (mark, at..at + line.trim_end().len())));
        at += line.len();
    }
    let first = marks.iter().find(|(mark, _)| *mark != MergeMark::Theirs)?.1.clone();
    let mut mended = text.as_bytes().to_vec();
    for range in left_out(&marks) {
        mended[range].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
    }
    let finding = Diagnostic::new(Code::MergeUnfinished, Span::new(file, first.start, first.end));
    // Whole lines became spaces, so it is text still.
    Some((String::from_utf8(mended).unwrap_or_default(), finding.arg("mark", &text[first.start..first.start + 7])))
}

fn mark(line: &str) -> Option<MergeMark> {
    let line = line.trim_end();
    let (signs, rest) = line.split_at_checked(7)?;
    let ends = rest.is_empty() || rest.starts_with(' ');
    match signs {
        "<<<<<<<" if ends => Some(MergeMark::Ours),
        ">>>>>>>" if ends => Some(MergeMark::End),
        // Without words it is a row of empty cells.
        "|||||||" if rest.starts_with(' ') && !rest.contains('|') => Some(MergeMark::Before),
        "=======" if rest.is_empty() => Some(MergeMark::Theirs),
        _ => None,
    }
}

/// The lines with marks, and those of the second version where it has an end.
fn left_out(marks: &[(MergeMark, Range<usize>)]) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut rest = marks;
    while let Some(((mark, line), after)) = rest.split_first() {
        rest = after;
        match mark {
            MergeMark::Ours => {
                out.push(line.clone());
                let inside = after.iter().take_while(|(mark, _)| *mark != MergeMark::Ours);
                let Some(end) = inside.clone().position(|(mark, _)| *mark == MergeMark::End) else { continue };
                let begin = after[..=end].first().map_or(line.start, |(_, line)| line.start);
                out.push(begin..after[end].1.end);
                rest = &after[end + 1..];
            }
            MergeMark::Theirs => {}
            MergeMark::Before | MergeMark::End => out.push(line.clone()),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(text: &str) -> Option<String> {
        unfinished(text, FileId::default()).map(|(text, _)| text.lines().map(str::trim).collect::<Vec<_>>().join("/"))
    }

    #[test]
    fn one_version_stays() {
        let text = "a\n<<<<<<< HEAD\nb\n||||||| 1a2b\nc\n=======\nd\n>>>>>>> main\ne\n";
        assert_eq!(mended(text).as_deref(), Some("a//b//////e"));
        assert_eq!(mended("a\n=======\nb\n>>>>>>> main\n").as_deref(), Some("a/=======/b/"));
        assert_eq!(mended("<<<<<<<\nå\n").as_deref(), Some("/å"));
    }

    #[test]
    fn lines_and_rows_are_no_merge() {
        assert_eq!(mended("Tittel\n=======\n"), None);
        assert_eq!(mended("|||||||\n|||||||\n| a ||||||| b |\n"), None);
        assert_eq!(mended("tekst <<<<<<< HEAD\n<<<<<<<< åtte\n"), None);
    }
}
