//! Pictures and films that lie in a document: what tells of a place there, tells it to whoever has the document.

use std::io::{Cursor, Read as _};

use memchr::memmem::{find, find_iter, rfind};
use zip::ZipArchive;

use super::metadata::{exif_tells_place, from_hex, look, names_place, unpacked};
use super::name::extension;
use super::nature::ending_of;

/// How many parts a document may have to be looked into: each costs memory, and none that is written has so many.
const PARTS: usize = 10_000;

/// The most that one part of a document is unpacked to, and all of them together, in bytes.
const PART: u64 = 32 << 20;
const WHOLE: u64 = 128 << 20;

/// How many packed streams of a PDF are unpacked.
const STREAMS: usize = 64;

/// How many EXIF blocks of a document are read.
const BLOCKS: usize = 1000;

/// How far before its stream a PDF's dictionary may begin.
const DICTIONARY: usize = 1024;

/// What office programs save as archives, and what they saved before: there pictures are as they were.
const ARCHIVES: [&str; 6] = ["docx", "pptx", "xlsx", "odt", "odp", "ods"];
const OLD: [&str; 4] = ["doc", "ppt", "xls", "rtf"];

/// Whether a file of this name is an office document.
pub(super) fn is_office(path: &str) -> bool {
    let ending = extension(path);
    ARCHIVES.iter().chain(&OLD).any(|office| *office == ending)
}

/// Whether a picture or film in an office document tells where it was taken.
pub(super) fn office_tells_place(path: &str, bytes: &[u8]) -> bool {
    match extension(path).as_str() {
        ending if ARCHIVES.contains(&ending) => archive_tells_place(bytes),
        "rtf" => blocks_tell_place(bytes) || digits_tell_place(bytes),
        ending if OLD.contains(&ending) => blocks_tell_place(bytes),
        _ => false,
    }
}

/// The same for pictures that are written in hexadecimal digits.
fn digits_tell_place(bytes: &[u8]) -> bool {
    // `Exif` and two zeros, which have no letters among their digits; the length of the block is before them.
    const HEAD: &[u8] = b"457869660000";
    let digits: Vec<u8> = bytes.iter().filter(|byte| !byte.is_ascii_whitespace()).copied().collect();
    let block = |at: usize| digits.get(at.checked_sub(4)?..digits.len().min(at + 2 * usize::from(u16::MAX)));
    find_iter(&digits, HEAD).take(BLOCKS).filter_map(block).any(|block| blocks_tell_place(&from_hex(block)))
}

fn archive_tells_place(bytes: &[u8]) -> bool {
    if find_iter(bytes, b"PK\x01\x02").take(PARTS + 1).count() > PARTS {
        return false;
    }
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return false };
    // Parts that share their bytes could have any number of them, and unpack to nothing.
    if !archive.has_overlapping_files().is_ok_and(|overlap| !overlap) {
        return false;
    }
    let mut left = WHOLE;
    for at in 0..archive.len() {
        let Ok(part) = archive.by_index(at) else { continue };
        // What an office program writes itself.
        if part.name().is_ok_and(|name| matches!(extension(&name).as_str(), "xml" | "rels" | "vml")) {
            continue;
        }
        let mut unpacked = Vec::new();
        // Of a damaged part, what comes before the damage.
        let _ = part.take(PART.min(left)).read_to_end(&mut unpacked);
        left = left.saturating_sub(unpacked.len() as u64);
        // Programs give their own names to what they take in.
        if ending_of(&unpacked).is_some_and(|ending| look(&format!("a.{ending}"), &unpacked).position) {
            return true;
        }
        if left == 0 {
            return false;
        }
    }
    false
}

/// Whether a picture in a PDF tells where it was taken, or what is said about one. Enciphered ones say nothing here.
pub(super) fn pdf_tells_place(bytes: &[u8]) -> bool {
    blocks_tell_place(bytes) || {
        let packed = find_iter(bytes, b"stream").filter_map(|at| packed_stream(bytes, at)).take(STREAMS);
        packed.map(unpacked).any(|unpacked| names_place(&unpacked) || blocks_tell_place(&unpacked))
    }
}

/// The compressed bytes after this word `stream`, if they are of a picture or of what is said about one.
fn packed_stream(bytes: &[u8], at: usize) -> Option<&[u8]> {
    let before = bytes.get(at.saturating_sub(DICTIONARY)..at)?;
    let dictionary = before.get(rfind(before, b"obj")?..)?;
    let has = |word: &[u8]| find(dictionary, word).is_some();
    let is_packed = has(b"/FlateDecode") && (has(b"/XML") || has(b"/DCTDecode"));
    let data = bytes.get(at..)?.strip_prefix(b"stream").filter(|_| is_packed)?;
    Some(data.trim_ascii_start())
}

/// Whether a JPEG that lies somewhere in the bytes has EXIF with a place.
fn blocks_tell_place(bytes: &[u8]) -> bool {
    const HEAD: &[u8] = b"Exif\0\0";
    let block = |at: usize| {
        let length = bytes.get(at.checked_sub(2)?..at)?.try_into().map(u16::from_be_bytes).ok()?;
        let end = at.checked_add(usize::from(length))?.checked_sub(2)?;
        bytes.get(at + HEAD.len()..end.min(bytes.len()))
    };
    find_iter(bytes, HEAD).take(BLOCKS).filter_map(block).any(|raw| exif_tells_place(raw.to_vec()))
}

#[cfg(test)]
pub(super) mod tests {
    use std::io::Write as _;

    use flate2::Compression;
    use flate2::write::ZlibEncoder;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    /// The head of a JPEG, whose EXIF tells where it was taken, or nothing.
    fn photo(tells: bool) -> Vec<u8> {
        // The list at 8 leads to the one about the place at 26, which has its numbers at 44.
        let main = b"MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a\0\0\0\0";
        let tag = if tells { 2 } else { 5 };
        let place = [b"\0\x01\0".as_slice(), &[tag], b"\0\x05\0\0\0\x03\0\0\0\x2c\0\0\0\0", &[1; 24]].concat();
        let exif = [b"Exif\0\0".as_slice(), main, &place].concat();
        let length = u16::try_from(exif.len() + 2).unwrap_or(0).to_be_bytes();
        [b"\xff\xd8\xff\xe1".as_slice(), &length, &exif, b"\xff\xda\0\x02\xff\xd9"].concat()
    }

    pub(in crate::content) fn document(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in parts {
            let _ = archive.start_file(*name, SimpleFileOptions::default());
            let _ = archive.write_all(bytes);
        }
        archive.finish().map(Cursor::into_inner).unwrap_or_default()
    }

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut packer = ZlibEncoder::new(Vec::new(), Compression::default());
        let _ = packer.write_all(bytes);
        packer.finish().unwrap_or_default()
    }

    #[test]
    fn a_picture_in_an_office_document_is_looked_into() {
        for (path, name) in [
            ("a.docx", "word/media/image1.jpeg"),
            ("a.pptx", "ppt/media/image7.tmp"),
            ("a.odt", "Pictures/10000000.jpg"),
            ("a.xlsx", "xl/media/bilete"),
        ] {
            let holding = |photo: &[u8]| document(&[("[Content_Types].xml", b"<Types/>"), (name, photo)]);
            assert!(office_tells_place(path, &holding(&photo(true))), "{path}");
            assert!(!office_tells_place(path, &holding(&photo(false))), "{path}");
        }
        let digits: String = photo(true).iter().map(|byte| format!("{byte:02x}")).collect();
        let lines: Vec<&str> = (0..digits.len()).step_by(7).map(|at| &digits[at..digits.len().min(at + 7)]).collect();
        let text = format!("{{\\rtf1{{\\pict\\jpegblip {}}}}}", lines.join("\r\n"));
        assert!(office_tells_place("a.rtf", text.as_bytes()));
        assert!(!office_tells_place("a.rtf", text.replace(&lines[3..9].join("\r\n"), "").as_bytes()));
        let old = [&[0; 512], photo(true).as_slice(), &[0; 512]].concat();
        assert!(office_tells_place("a.doc", &old) && !office_tells_place("a.txt", &old));
    }

    #[test]
    fn a_document_that_is_a_trap_does_no_harm() {
        // More than a part may have.
        let large = vec![0; usize::try_from(PART).unwrap_or(0) + 1];
        assert!(!office_tells_place("a.docx", &document(&[("word/media/a.jpg", &large), ("word/b.jpg", &large)])));
        let names: Vec<String> = (0..=PARTS).map(|number| number.to_string()).collect();
        let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
        assert!(!office_tells_place("a.docx", &document(&many)));
        let whole = document(&[("word/media/a.jpg", &photo(true))]);
        for length in 0..whole.len() {
            office_tells_place("a.docx", &whole[..length]);
        }
        for length in 0..photo(true).len() {
            blocks_tell_place(&photo(true)[..length]);
        }
        let empty = b"1 0 obj<</Subtype/XML/Filter/FlateDecode>>stream\n".repeat(10_000);
        assert!(!pdf_tells_place(&empty));
    }

    #[test]
    fn what_is_in_a_pdf_is_looked_into() {
        let stream = |keys: &str, data: &[u8]| {
            [format!("%PDF-1.7\n1 0 obj\n<<{keys}>>\nstream\r\n").as_bytes(), data, b"\nendstream\nendobj\n"].concat()
        };
        let xmp = packed(br#"<rdf:Description exif:GPSLatitude="59,54.8N"/>"#);
        assert!(pdf_tells_place(&stream("/Type/Metadata/Subtype /XML/Filter/FlateDecode", &xmp)));
        assert!(pdf_tells_place(&stream("/Subtype/Image/Filter/DCTDecode", &photo(true))));
        assert!(pdf_tells_place(&stream("/Subtype/Image/Filter[/FlateDecode/DCTDecode]", &packed(&photo(true)))));
        assert!(!pdf_tells_place(&stream("/Subtype/Image/Filter[/FlateDecode/DCTDecode]", &packed(&photo(false)))));
        assert!(!pdf_tells_place(&stream("/Length 8/Filter/FlateDecode", &packed(b"BT ET"))));
    }
}
