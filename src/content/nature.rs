//! What a file is by its first bytes, whatever it is called: a browser goes by them, and shows a broken picture or an empty page.

use super::name::extension;

/// What a file is instead of what its name says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mismatch {
    /// Nothing is in it: a program has not fetched it yet.
    Empty,
    /// It says where Git keeps the file itself.
    Pointer,
    /// A page, such as the log-in page that came instead of the file.
    WebPage,
    /// An office document that asks for a password.
    Locked,
    /// Its end is missing: it was not fetched, or not saved, to its end.
    Cut,
    /// A file of another kind, by the ending it should have; `None` if it is not known.
    Other(Option<&'static str>),
}

/// Whether the first bytes are those of a file.
type HasNature = fn(&[u8]) -> bool;

/// What files begin with, by the endings that they have.
const NATURES: [(&[&str], HasNature); 17] = [
    (&["pdf"], |bytes| bytes.get(..1024).unwrap_or(bytes).windows(5).any(|five| five == b"%PDF-")),
    (&["png"], |bytes| bytes.starts_with(b"\x89PNG\r\n\x1a\n")),
    (&["jpg", "jpeg"], |bytes| bytes.starts_with(b"\xff\xd8\xff")),
    (&["gif"], |bytes| bytes.starts_with(b"GIF8")),
    (&["webp"], |bytes| bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP")),
    (&["avif"], |bytes| is_media(bytes, &[b"avif", b"avis"])),
    (&["heic"], |bytes| is_media(bytes, &[b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"])),
    (&["tif", "tiff"], |bytes| bytes.starts_with(b"II*\0") || bytes.starts_with(b"MM\0*")),
    (&["bmp"], |bytes| bytes.starts_with(b"BM") && bytes.get(6..10) == Some(&[0; 4])),
    (&["docx", "xlsx", "pptx", "odt", "ods", "odp"], |bytes| bytes.starts_with(b"PK\x03\x04")),
    (&["doc", "xls", "ppt"], |bytes| bytes.starts_with(OLD_OFFICE)),
    (&["rtf", "doc"], |bytes| bytes.starts_with(b"{\\rtf")),
    (&["mp3"], |bytes| bytes.starts_with(b"ID3") || matches!(bytes, [0xff, second, ..] if second & 0xe0 == 0xe0)),
    (&["mp4", "m4a"], |bytes| bytes.get(4..8) == Some(b"ftyp")),
    (&["webm"], |bytes| bytes.starts_with(b"\x1a\x45\xdf\xa3")),
    (&["vtt"], |bytes| text(bytes).starts_with(b"WEBVTT")),
    (&["ics"], |bytes| text(bytes).starts_with(b"BEGIN:VCALENDAR")),
];

/// What office programs before 2007 write, and newer ones around a document with a password (MS-CFB).
const OLD_OFFICE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Endings that newer office programs give to a document with a password too, with those of older programs.
const LOCKABLE: [(&str, &str); 3] = [("docx", "doc"), ("xlsx", "xls"), ("pptx", "ppt")];

/// The name of what is encrypted in such a document, in its letters of two bytes (MS-OFFCRYPTO, 2.3.4).
const ENCRYPTED: &[u8] = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

/// Whether it is a film, or a picture kept as one, of one of these brands (ISO 14496-12).
fn is_media(bytes: &[u8], brands: &[&[u8; 4]]) -> bool {
    bytes.get(4..8) == Some(b"ftyp") && brands.iter().any(|brand| bytes.get(8..12) == Some(brand.as_slice()))
}

/// Text without byte-order mark and white space before it.
fn text(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start()
}

/// The ending that a file should have by its first bytes.
pub(super) fn ending_of(bytes: &[u8]) -> Option<&'static str> {
    NATURES.iter().find(|(_, has)| has(bytes)).map(|(endings, _)| endings[0])
}

/// What programs and pages begin with, and no line that a mail program or a server leaves before a PDF.
const RUN: [&[u8]; 9] =
    [b"<", b"MZ", b"\x7fELF", b"#!", b"PK", b"Rar!", b"L\0\0\0\x01\x14\x02", b"\xca\xfe\xba\xbe", b"@echo"];

/// What begins a page or a part of it that a browser, or another program that shows pages, acts on wherever it is.
const TAGS: [&[u8]; 10] =
    [b"<script", b"<html", b"<body", b"<svg", b"<iframe", b"<object", b"<embed", b"<!doctype", b"<?", b"<hta:"];

/// Whether a PDF begins within something else, which is what it is to whoever goes by the first bytes.
pub(super) fn is_twofold(bytes: &[u8]) -> bool {
    let head = bytes.get(..1024).unwrap_or(bytes);
    let Some(before) = memchr::memmem::find(head, b"%PDF-").and_then(|at| head.get(..at)) else { return false };
    let start = text(before).to_ascii_lowercase();
    let has = |tag: &&[u8]| memchr::memmem::find(&start, tag).is_some();
    let is_run = |begin: &&[u8]| start.starts_with(&begin.to_ascii_lowercase());
    // Sound may begin with any bytes, almost.
    let is_other = ending_of(before).is_some_and(|ending| ending != "mp3");
    RUN.iter().any(is_run) || TAGS.iter().any(has) || is_other
}

/// What a file is, if it is not what its name says.
pub(super) fn mismatch(path: &str, bytes: &[u8]) -> Option<Mismatch> {
    let ending = extension(path);
    let start = text(bytes);
    let begins_with = |word: &[u8]| start.get(..word.len()).is_some_and(|found| found.eq_ignore_ascii_case(word));
    if start.is_empty() {
        return Some(Mismatch::Empty);
    }
    if begins_with(b"version https://git-lfs") {
        return Some(Mismatch::Pointer);
    }
    if begins_with(b"<!doctype html") || begins_with(b"<html") {
        return Some(Mismatch::WebPage);
    }
    let mut natures = NATURES.iter().filter(|(endings, _)| endings.contains(&ending.as_str())).peekable();
    natures.peek()?;
    if natures.any(|(_, has)| has(bytes)) {
        let is_packed = bytes.starts_with(b"PK");
        if is_cut(&ending, bytes) {
            return Some(Mismatch::Cut);
        }
        let other = packed(bytes, &ending).filter(|packed| is_packed && *packed != ending);
        return other.map(|packed| Mismatch::Other(Some(packed)));
    }
    if let Some((_, before)) = LOCKABLE.iter().find(|(newer, _)| *newer == ending)
        && bytes.starts_with(OLD_OFFICE)
    {
        let is_locked = memchr::memmem::find(bytes, ENCRYPTED).is_some();
        return Some(if is_locked { Mismatch::Locked } else { Mismatch::Other(Some(before)) });
    }
    Some(Mismatch::Other(nature(bytes)))
}

/// What a text or a table that is read is, if it is something else. A text may be empty.
pub(super) fn mismatch_of_source(path: &str, bytes: &[u8]) -> Option<Mismatch> {
    let ending = extension(path);
    let is_text = !matches!(ending.as_str(), "xlsx" | "ods");
    match mismatch(path, bytes) {
        Some(Mismatch::Empty) if is_text => None,
        // Its reader knows it better.
        Some(Mismatch::Locked) => None,
        Some(Mismatch::Other(None)) if !bytes.contains(&0) => Some(Mismatch::Other(Some("csv"))),
        None if is_text => nature(bytes).filter(|is| FILES.contains(is)).map(|is| Mismatch::Other(Some(is))),
        found => found,
    }
}

/// Kinds of files that no text begins like.
const FILES: [&str; 15] =
    ["pdf", "png", "jpg", "gif", "webp", "heic", "tif", "docx", "xlsx", "pptx", "odt", "ods", "odp", "doc", "rtf"];

/// The ending that a file should have, by its bytes.
fn nature(bytes: &[u8]) -> Option<&'static str> {
    match ending_of(bytes) {
        Some("docx") => packed(bytes, "docx").or(Some("docx")),
        None => text(bytes).get(..4).is_some_and(|start| start.eq_ignore_ascii_case(b"<svg")).then_some("svg"),
        known => known,
    }
}

/// Which office document is packed in a ZIP archive, by the names in it, if they tell. There may be another within it: one that
/// is `wanted` is.
fn packed(bytes: &[u8], wanted: &str) -> Option<&'static str> {
    let has = |name: &[u8]| memchr::memmem::find(bytes, name).is_some();
    let kinds: [(&[u8], &str); 6] = [
        (b"opendocument.spreadsheet", "ods"),
        (b"opendocument.presentation", "odp"),
        (b"opendocument.text", "odt"),
        (b"xl/workbook", "xlsx"),
        (b"ppt/presentation", "pptx"),
        (b"word/document", "docx"),
    ];
    let mut found = kinds.iter().filter(|(name, _)| has(name)).map(|(_, ending)| *ending);
    let first = found.next()?;
    Some(std::iter::once(first).chain(found).find(|ending| *ending == wanted).unwrap_or(first))
}

/// Whether the end of a file is missing, as far as its kind says where it ends.
fn is_cut(ending: &str, bytes: &[u8]) -> bool {
    let lacks = |end: &[u8]| memchr::memmem::rfind(bytes, end).is_none();
    match ending {
        "pdf" => lacks(b"%%EOF") && lacks(b"startxref"),
        "png" => lacks(b"IEND"),
        "jpg" | "jpeg" => samples(bytes).is_none_or(|samples| memchr::memmem::find(samples, b"\xff\xd9").is_none()),
        "webp" => {
            let size = bytes.get(4..8).and_then(|size| size.try_into().ok()).map(u32::from_le_bytes);
            size.is_none_or(|size| size as usize + 8 > bytes.len())
        }
        "docx" | "xlsx" | "pptx" | "odt" | "ods" | "odp" => lacks(b"PK\x05\x06"),
        _ => false,
    }
}

/// The samples of a JPEG and what follows them; a small picture of it may lie before them.
fn samples(bytes: &[u8]) -> Option<&[u8]> {
    let mut rest = bytes.get(2..)?;
    loop {
        let [0xff, marker, after @ ..] = rest else { return None };
        rest = match marker {
            0xda => return Some(after),
            0xff => &rest[1..],
            _ => after.get(usize::from(u16::from_be_bytes(after.get(..2)?.try_into().ok()?))..)?,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_read_is_a_text() {
        for (path, bytes, is) in [
            ("a.md", b"".as_slice(), None),
            ("a.toml", b"title = \"PK\"", None),
            ("a.csv", b"Namn;Alder", None),
            ("a.md", b"version https://git-lfs.github.com/spec/v1\n", Some(Mismatch::Pointer)),
            ("a.toml", b"<!doctype html>", Some(Mismatch::WebPage)),
            ("a.md", b"PK\x03\x04word/document.xml", Some(Mismatch::Other(Some("docx")))),
            ("a.csv", b"PK\x03\x04xl/workbook.xml", Some(Mismatch::Other(Some("xlsx")))),
            ("a.xlsx", b"Namn;Alder", Some(Mismatch::Other(Some("csv")))),
            ("a.xlsx", b"", Some(Mismatch::Empty)),
        ] {
            assert_eq!(mismatch_of_source(path, bytes), is, "{path}");
        }
    }

    #[test]
    fn a_pdf_is_nothing_else_too() {
        for before in [
            "MZ\u{90}",
            "<script>1</script>",
            " \n<HTML>",
            "GIF89a",
            "PK\u{3}\u{4}",
            "a <Script src=a>",
            "{\\rtf1",
            "<?php",
            "#!/bin/sh",
        ] {
            assert!(is_twofold(format!("{before}%PDF-1.7\n").as_bytes()), "{before}");
        }
        for before in [
            "",
            "\n",
            "\u{feff}",
            "From: Kari <kari@lia.example>\n\n",
            "HTTP/1.1 200 OK\r\n\r\n",
            "\u{1b}%-12345X@PJL\r\n",
        ] {
            assert!(!is_twofold(format!("{before}%PDF-1.7\n<script>").as_bytes()), "{before}");
        }
    }

    #[test]
    fn a_file_is_what_it_begins_with() {
        let heic = b"\0\0\0\x18ftypheic\0\0\0\0";
        let locked = [OLD_OFFICE, ENCRYPTED].concat();
        for (path, bytes) in [
            ("a.pdf", b"junk\n%PDF-1.7\n%%EOF".as_slice()),
            ("a.JPG", b"\xff\xd8\xff\xe0\0\x02\xff\xda\0\x02\x01\xff\xd9"),
            ("a.heic", heic),
            ("a.docx", b"PK\x03\x04PK\x05\x06"),
            ("a.docx", b"PK\x03\x04word/document.xmlPK\x05\x06"),
            ("a.doc", b"{\\rtf1}"),
            ("a.doc", OLD_OFFICE),
            ("a.mp3", b"\xff\xfb\x90"),
            ("a.vtt", b"\xef\xbb\xbfWEBVTT\n"),
            ("a.txt", b"<p>"),
            ("a.csv", b"PK"),
        ] {
            assert_eq!(mismatch(path, bytes), None, "{path}");
        }
        for (path, bytes, is) in [
            ("a.docx", b"".as_slice(), Mismatch::Empty),
            ("a.txt", b" \r\n", Mismatch::Empty),
            ("a.png", b"version https://git-lfs.github.com/spec/v1\noid sha256:0", Mismatch::Pointer),
            ("a.pdf", b"\n<!doctype HTML><title>Logg inn</title>", Mismatch::WebPage),
            ("a.csv", b"<html lang=no>", Mismatch::WebPage),
            ("a.xlsx", &locked, Mismatch::Locked),
            ("a.docx", OLD_OFFICE, Mismatch::Other(Some("doc"))),
            ("a.docx", b"PK\x03\x04xl/workbook.xmlPK\x05\x06", Mismatch::Other(Some("xlsx"))),
            ("a.docx", b"PK\x03\x04word/document.xml", Mismatch::Cut),
            ("a.pdf", b"%PDF-1.7\n1 0 obj", Mismatch::Cut),
            ("a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Mismatch::Cut),
            ("a.jpg", b"\xff\xd8\xff\xe1\0\x04\xff\xd9\xff\xda\0\x02\x01", Mismatch::Cut),
            ("a.jpg", b"\xff\xd8\xff\xe1\0\x04\xff\xd9", Mismatch::Cut),
            ("a.webp", b"RIFF\x10\0\0\0WEBPVP8 ", Mismatch::Cut),
            ("a.jpg", heic, Mismatch::Other(Some("heic"))),
            ("a.png", b"\xff\xd8\xff\xe0", Mismatch::Other(Some("jpg"))),
            ("a.png", b"<svg/>", Mismatch::Other(Some("svg"))),
            ("a.pdf", b"PK\x03\x04", Mismatch::Other(Some("docx"))),
            ("a.pdf", b"Hei", Mismatch::Other(None)),
        ] {
            assert_eq!(mismatch(path, bytes), Some(is), "{path}");
        }
    }
}
