//! What cameras and programs write beside a picture or a film: where it was taken, and which way it is held.
//!
//! A file is in memory by then, and never larger than what may be published. Nothing here decodes a picture; what is packed is
//! unpacked to a limit, and boxes are followed to a limit.

use std::io::Read as _;

use super::name::extension;
use super::png;

/// What was seen beside the pictures and the sound of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Metadata {
    /// Whether it tells where it was taken.
    pub position: bool,
    /// How its camera was held (EXIF orientation, 1 to 8); 0 if it is not told.
    pub turned: u8,
}

/// The most that a packed text in a PNG is unpacked to, in bytes.
const UNPACKED: u64 = 1 << 20;

/// The most boxes of a film that are looked at, and how deep they may lie.
const BOXES: usize = 10_000;
const DEEPEST: usize = 8;

/// Looks into the bytes of a picture, a film or a document.
pub(super) fn look(path: &str, bytes: &[u8]) -> Metadata {
    let mut seen = Metadata { position: names_place(bytes), turned: 0 };
    match extension(path).as_str() {
        "jpg" | "jpeg" | "webp" | "tif" | "tiff" | "heic" | "avif" => seen.add(&in_container(bytes)),
        "png" => {
            seen.add(&in_container(bytes));
            texts(bytes).iter().for_each(|text| seen.add_text(text));
        }
        "mp4" | "m4a" => seen.position |= film_names_place(bytes),
        "webm" => seen.position |= tags_name_place(bytes),
        _ => {}
    }
    seen
}

impl Metadata {
    /// Whether it is shown on its side: its width is the height of what is stored.
    pub(super) fn on_its_side(self) -> bool {
        self.turned > 4
    }

    fn add(&mut self, fields: &[exif::Field]) {
        self.position |= fields.iter().any(|field| field.tag == exif::Tag::GPSLatitude);
        let is_turn = |field: &&exif::Field| field.tag == exif::Tag::Orientation && field.ifd_num == exif::In::PRIMARY;
        let turned = |field: &exif::Field| u8::try_from(field.value.get_uint(0)?).ok();
        let told = fields.iter().filter(is_turn).filter_map(turned).find(|turned| (1..=8).contains(turned));
        self.turned = told.unwrap_or(self.turned);
    }

    /// A text of a PNG: an XMP packet, or EXIF as `ImageMagick` writes it, in hexadecimal digits after two lines.
    fn add_text(&mut self, text: &[u8]) {
        self.position |= names_place(text);
        let Some(digits) = std::str::from_utf8(text).ok().and_then(|text| text.trim_start().strip_prefix("exif\n"))
        else {
            return;
        };
        let digits: Vec<u8> = digits.lines().skip(1).flat_map(str::bytes).filter(u8::is_ascii_hexdigit).collect();
        let raw = from_hex(&digits);
        let raw = raw.strip_prefix(b"Exif\0\0").unwrap_or(&raw).to_vec();
        self.add(&in_block(raw));
    }
}

/// What is written in hexadecimal digits.
pub(super) fn from_hex(digits: &[u8]) -> Vec<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok()).unwrap_or(0);
    digits.chunks_exact(2).map(|pair| digit(pair[0]) * 16 + digit(pair[1])).collect()
}

/// Whether a block of EXIF tells where the picture was taken.
pub(super) fn exif_tells_place(raw: Vec<u8>) -> bool {
    let mut seen = Metadata::default();
    seen.add(&in_block(raw));
    seen.position
}

/// The fields of a block of EXIF, as far as it can be read.
fn in_block(raw: Vec<u8>) -> Vec<exif::Field> {
    let exif = exif::Reader::new().continue_on_error(true).read_raw(raw);
    let exif = exif.or_else(|error| error.distill_partial_result(|_| {}));
    exif.map(|exif| exif.fields().cloned().collect()).unwrap_or_default()
}

/// The EXIF fields of a picture. Cameras write faulty EXIF; what can be read of it, others can read too.
fn in_container(bytes: &[u8]) -> Vec<exif::Field> {
    let mut reader = exif::Reader::new();
    let exif = reader.continue_on_error(true).read_from_container(&mut std::io::Cursor::new(bytes));
    let exif = exif.or_else(|error| error.distill_partial_result(|_| {}));
    exif.map(|exif| exif.fields().cloned().collect()).unwrap_or_default()
}

/// Whether an XMP packet in the bytes has a latitude (`exif:GPSLatitude`, as an attribute or an element). A packet is plain
/// text in every kind of file, so that it can be found without knowing the kind.
pub(super) fn names_place(bytes: &[u8]) -> bool {
    const NAME: &[u8] = b":GPSLatitude";
    let has_value = |at: usize| match bytes.get(at + NAME.len()..).unwrap_or_default() {
        [b'=', b'"' | b'\'', first, ..] => !matches!(first, b'"' | b'\''),
        [b'>', first, ..] => *first != b'<',
        _ => false,
    };
    memchr::memmem::find_iter(bytes, NAME).any(has_value)
}

/// The packed texts of a PNG, and those that `ImageMagick` writes (`Raw profile type exif`); plain ones are found without this.
fn texts(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut texts = Vec::new();
    for (kind, data) in png::chunks(bytes) {
        let (key, value) = data.split_at(data.iter().position(|byte| *byte == 0).unwrap_or(data.len()));
        let is_profile = key.starts_with(b"Raw profile type") || key == b"XML:com.adobe.xmp";
        match (kind, value) {
            (b"tEXt", [0, text @ ..]) if is_profile => texts.push(text.to_vec()),
            (b"zTXt", [0, 0, packed @ ..]) if is_profile => texts.push(unpacked(packed)),
            // After the flag and the method come a language and a translated key, each with its zero.
            (b"iTXt", [0, 1, 0, rest @ ..]) if is_profile => {
                texts.extend(rest.splitn(3, |byte| *byte == 0).nth(2).map(unpacked));
            }
            _ => {}
        }
        if texts.len() > 16 {
            break;
        }
    }
    texts
}

pub(super) fn unpacked(packed: &[u8]) -> Vec<u8> {
    let mut text = Vec::new();
    // What comes before a fault is kept.
    let _ = flate2::read::ZlibDecoder::new(packed).take(UNPACKED).read_to_end(&mut text);
    text
}

/// Whether a film tells where it was recorded: `©xyz` (`QuickTime`, Android), `loci` (3GPP TS 26.244), or the key of Apple's
/// phones.
fn film_names_place(bytes: &[u8]) -> bool {
    let mut left = BOXES;
    boxes_name_place(bytes, DEEPEST, &mut left)
}

fn boxes_name_place(bytes: &[u8], depth: usize, left: &mut usize) -> bool {
    let mut rest = bytes;
    while let Some((size, after)) = rest.split_first_chunk::<4>() {
        let Some((kind, _)) = after.split_first_chunk::<4>() else { return false };
        let (head, size) = match (u32::from_be_bytes(*size), rest.get(8..16).map(<[u8; 8]>::try_from)) {
            (0, _) => (8, rest.len()),
            (1, Some(Ok(size))) => (16, usize::try_from(u64::from_be_bytes(size)).unwrap_or(usize::MAX)),
            (size, _) => (8, usize::try_from(size).unwrap_or(usize::MAX)),
        };
        if size < head || *left == 0 {
            return false;
        }
        *left -= 1;
        let inside = rest.get(head..size.min(rest.len())).unwrap_or_default();
        let is_told = match kind {
            b"\xa9xyz" => inside.get(4..).is_some_and(|place| place.iter().any(u8::is_ascii_digit)),
            b"loci" => !inside.is_empty(),
            b"keys" => memchr::memmem::find(inside, b"com.apple.quicktime.location.ISO6709").is_some(),
            b"moov" | b"trak" | b"udta" if depth > 0 => boxes_name_place(inside, depth - 1, left),
            // With version and flags first (ISO 14496-12), or without (`QuickTime`).
            b"meta" if depth > 0 => {
                let inside =
                    if inside.get(4..8) == Some(b"hdlr") { inside } else { inside.get(4..).unwrap_or_default() };
                boxes_name_place(inside, depth - 1, left)
            }
            _ => false,
        };
        if is_told {
            return true;
        }
        rest = rest.get(size..).unwrap_or_default();
    }
    false
}

/// Whether the tags of a `WebM` tell where it was recorded: `RECORDING_LOCATION` (Matroska), or what `FFmpeg` makes of a phone's
/// `LOCATION`. Each tag has its name (45 A3) before its text (44 87), each with its length.
fn tags_name_place(bytes: &[u8]) -> bool {
    let has_text = |at: usize| {
        let before = bytes.get(at.saturating_sub(40)..at).unwrap_or_default();
        let after = bytes.get(at..bytes.len().min(at + 100)).unwrap_or_default();
        let text = memchr::memmem::find(after, b"\x44\x87").and_then(|at| after.get(at + 2));
        memchr::memmem::rfind(before, b"\x45\xa3").is_some() && text.is_some_and(|length| *length != 0x80)
    };
    memchr::memmem::find_iter(bytes, b"LOCATION").any(has_text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn boxed(kind: &[u8], inside: &[u8]) -> Vec<u8> {
        let size = u32::try_from(8 + inside.len()).unwrap_or(0);
        [&size.to_be_bytes(), kind, inside].concat()
    }

    fn film(inside: &[u8]) -> bool {
        look("a.mp4", &[boxed(b"ftyp", b"isom"), boxed(b"mdat", &[0; 64]), boxed(b"moov", inside)].concat()).position
    }

    #[test]
    fn a_film_tells_where() {
        let place = [b"\0\x12\x15\xc7".as_slice(), b"+59.9139+010.7522/"].concat();
        assert!(film(&boxed(b"udta", &boxed(b"\xa9xyz", &place))));
        assert!(film(&boxed(b"udta", &boxed(b"loci", &[0; 20]))));
        let key = boxed(b"keys", b"\0\0\0\0\0\0\0\x01\0\0\0\x2cmdtacom.apple.quicktime.location.ISO6709");
        assert!(film(&boxed(b"meta", &[boxed(b"hdlr", &[0; 24]), key.clone()].concat())));
        assert!(film(&boxed(b"udta", &boxed(b"meta", &[b"\0\0\0\0".as_slice(), &key].concat()))));
        assert!(!film(&boxed(b"udta", &boxed(b"\xa9nam", b"\0\x05\x15\xc7Tale 1"))));
        assert!(!film(&boxed(b"udta", &boxed(b"\xa9xyz", b""))));
    }

    #[test]
    fn boxes_that_lie_do_no_harm() {
        for bytes in [
            b"\0\0\0\0moov".as_slice(),
            b"\0\0\0\x01moov\xff\xff\xff\xff\xff\xff\xff\xff",
            b"\0\0\0\x01moov",
            b"\xff\xff\xff\xffmoov\0\0\0\x07udta",
            b"\0\0\0\x08meta",
            b"\0\0",
        ] {
            assert_eq!(look("a.mp4", bytes), Metadata::default());
        }
        let deep = (0..10_000).fold(Vec::new(), |inside, _| boxed(b"udta", &inside));
        assert!(!look("a.mp4", &deep).position);
    }

    #[test]
    fn xmp_tells_where_in_any_file() {
        for (path, packet) in [
            ("a.jpg", r#"<rdf:Description exif:GPSLatitude="59,54.8N"/>"#),
            ("a.pdf", "<exif:GPSLatitude>59,54.8N</exif:GPSLatitude>"),
            ("a.webp", "exif:GPSLatitude='59,54.8N'"),
        ] {
            assert!(look(path, packet.as_bytes()).position, "{path}");
        }
        for nothing in [r#"exif:GPSLatitude="""#, "<exif:GPSLatitude></exif:GPSLatitude>", "exif:GPSLatitudeRef=\"N\""]
        {
            assert!(!look("a.jpg", nothing.as_bytes()).position, "{nothing}");
        }
    }

    #[test]
    fn a_packed_text_of_a_png_is_read() {
        use std::io::Write as _;
        let packed = |text: &[u8]| {
            let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
            let _ = packer.write_all(text);
            packer.finish().unwrap_or_default()
        };
        let png = |kind: &[u8], data: &[u8]| {
            let length = u32::try_from(data.len()).unwrap_or(0).to_be_bytes();
            [b"\x89PNG\r\n\x1a\n".as_slice(), &length, kind, data, &[0; 4]].concat()
        };
        let xmp = packed(br#"<a exif:GPSLatitude="59,5N"/>"#);
        let packet = [b"XML:com.adobe.xmp\0\x01\0\0\0".as_slice(), &xmp].concat();
        assert!(look("a.png", &png(b"iTXt", &packet)).position);
        let packet = [b"Raw profile type xmp\0\0".as_slice(), &xmp].concat();
        assert!(look("a.png", &png(b"zTXt", &packet)).position);
        let bomb = [b"Raw profile type exif\0\0".as_slice(), &packed(&vec![b'a'; 20 << 20])].concat();
        assert!(!look("a.png", &png(b"zTXt", &bomb)).position);
    }
}
