//! A text below its front matter, as a form gives it back: lines that are the same keep their bytes, with their ends.

use similar::DiffOp;
use unicode_normalization::UnicodeNormalization;

use super::{Unspliced, front_matter};
use crate::content::text::decode;
use crate::diagnostic::Span;
use crate::edit::difference::difference;

/// A line as it lies on the disk: what is on it, and how it ends; the last may have no end.
type RawLine<'t> = (&'t str, &'t str);

/// The bytes of a text with another text below its front matter. How lines of `body` end is no matter, as forms send all alike: a new
/// line ends as the one before it, and the file as it did.
///
/// # Errors
/// Tells why nothing is changed: it is no text, or has no front matter.
pub fn in_body(bytes: &[u8], body: &str) -> Result<Vec<u8>, Unspliced> {
    let text = std::str::from_utf8(bytes).map_err(|_| Unspliced::Unreadable)?;
    from(text, body_start(text).ok_or(Unspliced::Unreadable)?, body)
}

/// The bytes of a text with another in place of all of it, in the same way.
///
/// # Errors
/// Tells that it is no text.
pub fn in_whole(bytes: &[u8], whole: &str) -> Result<Vec<u8>, Unspliced> {
    let text = std::str::from_utf8(bytes).map_err(|_| Unspliced::Unreadable)?;
    let mark = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    from(text, mark, whole)
}

/// Where the body of a text begins, after its front matter.
pub fn body_start(text: &str) -> Option<usize> {
    let fence = front_matter(text)?.end;
    Some(fence + text[fence..].find('\n').map_or(text.len() - fence, |end| end + 1))
}

/// A text with another from byte `start` on.
fn from(text: &str, start: usize, body: &str) -> Result<Vec<u8>, Unspliced> {
    let old = raw_lines(&text[start..]);
    let read: Vec<String> =
        old.iter().map(|(line, _)| as_read(line)).collect::<Option<_>>().ok_or(Unspliced::Unreadable)?;
    let new: Vec<String> = raw_lines(body).iter().map(|(line, _)| line.nfc().collect()).collect();
    let above = raw_lines(&text[..start]);
    let usual = above.iter().chain(&old).map(|(_, end)| *end).find(|end| !end.is_empty()).unwrap_or("\n");
    let mut lines: Vec<RawLine> = Vec::new();
    let [old_lines, new_lines] = [&read, &new].map(|lines| lines.iter().map(String::as_bytes).collect::<Vec<_>>());
    for op in difference(&old_lines, &new_lines) {
        let (DiffOp::Equal { old_index: at, len, .. }
        | DiffOp::Insert { new_index: at, new_len: len, .. }
        | DiffOp::Replace { new_index: at, new_len: len, .. }) = op
        else {
            continue;
        };
        match op {
            DiffOp::Equal { .. } => lines.extend(&old[at..at + len]),
            _ => {
                let end = lines.last().map_or(usual, |(_, end)| *end);
                lines.extend(new[at..at + len].iter().map(|line| (line.as_str(), end)));
            }
        }
    }
    let ends = text.ends_with(['\n', '\r']);
    let last = lines.len().checked_sub(1);
    let mut made = text[..start].to_owned();
    // What is at the beginning needs no line before it.
    if !lines.is_empty() && !made.trim_start_matches('\u{FEFF}').is_empty() && !made.ends_with('\n') {
        made.push_str(usual);
    }
    for (at, (line, end)) in lines.into_iter().enumerate() {
        made.push_str(line);
        match (Some(at) == last, end) {
            (true, _) if !ends => {}
            (_, "") => made.push_str(usual),
            (_, end) => made.push_str(end),
        }
    }
    Ok(made.into_bytes())
}

/// A line as the load stage reads it.
fn as_read(line: &str) -> Option<String> {
    decode(line.as_bytes().to_vec(), Span::default()).ok()
}

/// The lines of a text; an end is a line break of Windows, of Unix, or of an old Mac.
fn raw_lines(text: &str) -> Vec<RawLine<'_>> {
    let (mut lines, mut rest) = (Vec::new(), text);
    while !rest.is_empty() {
        let end = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let length = if rest[end..].starts_with("\r\n") { 2 } else { usize::from(end < rest.len()) };
        lines.push((&rest[..end], &rest[end..end + length]));
        rest = &rest[end + length..];
    }
    lines
}
