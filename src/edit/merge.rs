//! Two changes of the same text, line by line.

use similar::DiffOp;

use super::difference::difference;

/// A text with two changes of it, each made without the other; `None` if both change the same lines, or lines beside each other, in
/// different ways.
pub fn merged(base: &[u8], mine: &[u8], theirs: &[u8]) -> Option<Vec<u8>> {
    let [base, mine, theirs] = [base, mine, theirs].map(lines);
    let [own, other] = [&mine, &theirs].map(|new| hunks(&base, new));
    let (mut own, mut other) = (own.as_slice(), other.as_slice());
    let mut made = Vec::new();
    let mut at = 0;
    loop {
        let next = match (own.first(), other.first()) {
            (None, None) => break,
            (Some(first), Some(second)) if first == second => {
                (own, other) = (&own[1..], &other[1..]);
                first
            }
            (Some(first), Some(second)) if first.end < second.start => {
                own = &own[1..];
                first
            }
            (Some(first), Some(second)) if second.end < first.start => {
                other = &other[1..];
                second
            }
            (Some(_), Some(_)) => return None,
            (Some(first), None) => {
                own = &own[1..];
                first
            }
            (None, Some(second)) => {
                other = &other[1..];
                second
            }
        };
        made.extend(base[at..next.start].concat());
        made.extend(next.lines.concat());
        at = next.end;
    }
    made.extend(base[at..].concat());
    Some(made)
}

/// Lines of a text, from one up to another, and what is in place of them.
#[derive(PartialEq)]
struct Hunk<'t> {
    start: usize,
    end: usize,
    lines: Vec<&'t [u8]>,
}

/// The lines of a text, each with its end.
fn lines(text: &[u8]) -> Vec<&[u8]> {
    text.split_inclusive(|byte| *byte == b'\n').collect()
}

/// What differs, in the order of the text.
fn hunks<'t>(base: &[&[u8]], new: &[&'t [u8]]) -> Vec<Hunk<'t>> {
    let mut hunks = Vec::new();
    for op in difference(base, new) {
        let (old, new_range) = (op.old_range(), op.new_range());
        if !matches!(op, DiffOp::Equal { .. }) {
            hunks.push(Hunk { start: old.start, end: old.end, lines: new[new_range].to_vec() });
        }
    }
    hunks
}

#[cfg(test)]
mod tests {
    use super::merged;

    fn told(base: &str, mine: &str, theirs: &str) -> Option<String> {
        merged(base.as_bytes(), mine.as_bytes(), theirs.as_bytes()).and_then(|bytes| String::from_utf8(bytes).ok())
    }

    #[test]
    fn changes_apart_are_both_made() {
        let base = "a\nb\nc\nd\ne\n";
        assert_eq!(told(base, "A\nb\nc\nd\ne\n", "a\nb\nc\nd\nE\n").as_deref(), Some("A\nb\nc\nd\nE\n"));
        assert_eq!(told(base, "b\nc\nd\ne\n", "a\nb\nc\nx\nd\ne\n").as_deref(), Some("b\nc\nx\nd\ne\n"));
        assert_eq!(told(base, base, "a\nb\n").as_deref(), Some("a\nb\n"));
        assert_eq!(told(base, "a\nB\nc\nd\ne\n", "a\nB\nc\nd\nE\n").as_deref(), Some("a\nB\nc\nd\nE\n"));
    }

    #[test]
    fn changes_of_one_line_are_not() {
        let base = "a\nb\nc\n";
        assert_eq!(told(base, "a\nB\nc\n", "a\nß\nc\n"), None);
        assert_eq!(told(base, "a\nc\n", "a\nb\nC\n"), None);
        assert_eq!(told("a", "a\nb", "a\nc"), None);
    }
}
