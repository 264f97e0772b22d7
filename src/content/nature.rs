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

/// Endings that newer office programs give to a document with a password too.
const LOCKABLE: [&str; 3] = ["docx", "xlsx", "pptx"];

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
        return None;
    }
    if LOCKABLE.contains(&ending.as_str()) && bytes.starts_with(OLD_OFFICE) {
        return Some(Mismatch::Locked);
    }
    Some(Mismatch::Other(ending_of(bytes).or_else(|| begins_with(b"<svg").then_some("svg"))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_it_begins_with() {
        let heic = b"\0\0\0\x18ftypheic\0\0\0\0";
        for (path, bytes) in [
            ("a.pdf", b"junk\n%PDF-1.7".as_slice()),
            ("a.JPG", b"\xff\xd8\xff\xe0"),
            ("a.heic", heic),
            ("a.docx", b"PK\x03\x04"),
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
            ("a.xlsx", OLD_OFFICE, Mismatch::Locked),
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
