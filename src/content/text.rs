//! Bytes to text: what Windows and editors leave in a file changes nothing; what can't be read is refused, and the message
//! says what to do.

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::letters::seen;
use crate::diagnostic::{Code, Diagnostic, Span};

/// The largest text that is read, in bytes. A long page is 20 kB; what is larger was put there by mistake.
pub const LARGEST_TEXT: u64 = 512 * 1024;

/// The largest spreadsheet, or file of a theme, in bytes. What is read from a sheet is a text.
pub const LARGEST_SHEET: u64 = 4 * 1024 * 1024;

/// Letters that a font draws as one, which text copied from a PDF may hold.
const LIGATURES: [(char, &str); 5] = [('ﬀ', "ff"), ('ﬁ', "fi"), ('ﬂ', "fl"), ('ﬃ', "ffi"), ('ﬄ', "ffl")];

/// Text without byte-order mark and ligatures, in normal form C and with `\n` line ends, or why the bytes are not text. `span` is the file.
pub fn decode(bytes: Vec<u8>, span: Span) -> Result<String, Diagnostic> {
    if let [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] = bytes.as_slice() {
        return Err(Diagnostic::new(Code::FileEncoding, span).variant("utf16"));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let readable = error.utf8_error().valid_up_to();
        let bytes = error.as_bytes();
        let line = bytes[..readable].iter().filter(|byte| **byte == b'\n').count() + 1;
        let nearby: String = bytes[bytes[..readable].iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1)..]
            .iter()
            .take(40)
            .take_while(|byte| **byte != b'\n' && **byte != b'\r')
            .map(|byte| char::from(*byte))
            .collect();
        Diagnostic::new(Code::FileEncoding, span).arg("line", line).arg("text", nearby)
    })?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
    let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() };
    // A Mac writes `å` as two characters; one form makes names and words equal.
    let text = if is_nfc(&text) { text } else { text.nfc().collect() };
    // A PDF has `ffi` as one sign; a search for the word would not find it.
    let text = match text.as_bytes().contains(&0xEF) {
        true => LIGATURES.iter().fold(text, |text, (sign, letters)| text.replace(*sign, letters)),
        false => text,
    };
    match text.find('\0') {
        None => Ok(text),
        Some(at) => {
            let line = text[..at].matches('\n').count() + 1;
            Err(Diagnostic::new(Code::FileNul, span).arg("line", line))
        }
    }
}

/// Front matter and body of a Markdown file, as byte ranges of its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextParts {
    /// Where the front matter begins and ends, without its fences.
    pub front: (usize, usize),
    /// Where the body begins, after the closing fence; it goes on to the end.
    pub body: usize,
}

/// Where the front matter and the body are. `Err` says that the opening or the closing `+++` is missing.
pub fn split(text: &str, span: Span) -> Result<TextParts, Diagnostic> {
    let fence = |line: &str| line.starts_with('+') && line.len() < 40 && seen(line) == "+++";
    let first = text.split_inclusive('\n').next().unwrap_or("");
    if !fence(first) {
        let found = if first.trim_end() == "---" { "yaml" } else { "" };
        let finding = Diagnostic::new(Code::FrontMatterMissing, span.part(0, first.trim_end().len()));
        return Err(if found.is_empty() { finding } else { finding.variant(found) });
    }
    let mut at = first.len();
    for line in text[at..].split_inclusive('\n') {
        if fence(line) {
            return Ok(TextParts { front: (first.len(), at), body: at + line.len() });
        }
        at += line.len();
    }
    Err(Diagnostic::new(Code::FrontMatterUnclosed, span.part(0, first.trim_end().len())))
}
