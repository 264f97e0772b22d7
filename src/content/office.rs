//! Programs in office documents: they run on the machine of whoever opens the document.

use memchr::memmem::find;

use super::acting::Acting;
use super::enclosed::is_office;

/// The names of parts that hold macros. In an archive, names are written as they are (APPNOTE 4.3).
const PARTS: [&[u8]; 8] = [
    b"vbaProject.bin",
    b"VBAPROJECT.BIN",
    b"xl/macroSheets/",
    b"Basic/script-lc.xml",
    b"Scripts/python/",
    b"Scripts/beanshell/",
    b"Scripts/javascript/",
    b"xl/macrosheets/",
];

/// The folder of macros in documents of before 2007, in its letters of two bytes (MS-OVBA, 2.2.1).
const OLD: &[u8] = b"_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0";

/// An object in RTF that is brought up to date, and so started, when the document is opened.
const IN_RTF: &[u8] = b"\\objupdate";

/// The gravest thing that an office document does.
pub(super) fn act(path: &str, bytes: &[u8]) -> Option<Acting> {
    has_macros(path, bytes).then_some(Acting::Macros)
}

/// Whether an office document has macros.
fn has_macros(path: &str, bytes: &[u8]) -> bool {
    let has = |word: &[u8]| find(bytes, word).is_some();
    is_office(path) && (PARTS.iter().any(|part| has(part)) || has(OLD) || has(IN_RTF))
}

#[cfg(test)]
mod tests {
    use super::has_macros;

    #[test]
    fn macros_are_found_by_what_they_lie_in() {
        let old = b"..R\0o\0o\0t\0 \0E\0_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0..";
        assert!(has_macros("a.doc", old) && has_macros("a.xls", old) && !has_macros("a.txt", old));
        assert!(has_macros("a.docx", b"PK\x03\x04..word/vbaProject.bin"));
        assert!(has_macros("a.ods", b"PK\x03\x04..Basic/script-lc.xml"));
        assert!(!has_macros("a.odt", b"PK\x03\x04..META-INF/manifest.xml Scripts"));
        assert!(has_macros("a.rtf", b"{\\rtf1{\\object\\objupdate") && !has_macros("a.rtf", b"{\\rtf1 Hei}"));
    }
}
