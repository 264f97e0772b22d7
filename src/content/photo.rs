//! Which pictures are photographs that betre publishes in sizes of its own. That is told from their first bytes alone, so that
//! what is said of a site holds for what is made of it, before anything is decoded.

use super::asset::LARGEST_DECODED;
use super::metadata::Metadata;
use super::png;

/// A photograph that is published in sizes of its own, turned right, and without what its camera wrote beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Photo {
    /// How its camera was held: the orientation of EXIF, 1 to 8; 0 if it is not told.
    pub turned: u8,
    /// Whether it is a JPEG with nothing but the picture in it.
    pub bare: bool,
}

/// The widths that a photograph is published in: a small phone, a large one, and the room for text on a screen with fine
/// pixels. It is never enlarged.
const WIDTHS: [usize; 3] = [480, 960, 1600];

/// The height of the largest, of a picture that is higher than it is wide.
const HIGHEST: usize = 2400;

/// Up to this width, and this many bytes, a photograph is published as it is: smaller ones would save nothing.
const LIGHT: (usize, usize) = (960, 200_000);

/// The same for a WebP, which is lighter than the JPEGs that can be made of it.
const LIGHT_WEBP: (usize, usize) = (1600, 500_000);

/// A PNG with fewer bytes than this for ten pixels is a drawing, which a JPEG would blur.
const DRAWN: usize = 6;

/// The width and height of each size that a picture is published in, the smallest first.
pub fn sizes(width: usize, height: usize) -> Vec<(usize, usize)> {
    let widest = WIDTHS[WIDTHS.len() - 1].min(width * HIGHEST / height.max(1)).min(width).max(1);
    // One that is hardly smaller than the next saves nothing.
    let widths = WIDTHS.into_iter().filter(|smaller| smaller * 5 < widest * 4).chain([widest]);
    widths.map(|of| (of, (of * height + width / 2).checked_div(width).unwrap_or(1).max(1))).collect()
}

/// What a picture of this size, as it is shown, is if it is a photograph to be published in sizes of its own.
pub(super) fn look(bytes: &[u8], (width, height): (usize, usize), metadata: Metadata) -> Option<Photo> {
    let pixels = width.saturating_mul(height);
    if pixels == 0 || pixels > LARGEST_DECODED {
        return None;
    }
    let (is_bare, light) = match bytes {
        [0xff, 0xd8, ..] => (jpeg_is_bare(bytes)?, LIGHT),
        [0x89, b'P', b'N', b'G', ..] if bytes.len().saturating_mul(10) >= pixels * DRAWN => {
            (png_is_bare(bytes)?, LIGHT)
        }
        [b'R', b'I', b'F', b'F', ..] => (webp_is_bare(bytes)?, LIGHT_WEBP),
        _ => return None,
    };
    let turned = metadata.turned;
    let is_bare = is_bare && turned <= 1 && !metadata.position;
    let is_light = width <= light.0 && height <= HIGHEST && bytes.len() <= light.1;
    (!is_bare || !is_light).then_some(Photo { turned, bare: is_bare && bytes.starts_with(&[0xff, 0xd8]) })
}

/// Whether a JPEG holds nothing but the picture: neither EXIF, XMP, IPTC, comments, what makers of cameras add, nor another
/// picture behind it. `None` if it is of a
/// kind that is left as it is: with the colours of print, or one that few programs read.
fn jpeg_is_bare(bytes: &[u8]) -> Option<bool> {
    let (mut is_bare, mut is_known) = (true, false);
    let mut rest = bytes.get(2..)?;
    loop {
        let (marker, after) = match rest {
            // Bytes to fill up with.
            [0xff, 0xff, ..] => {
                rest = &rest[1..];
                continue;
            }
            [0xff, marker, after @ ..] => (*marker, after),
            _ => return None,
        };
        let length = usize::from(u16::from_be_bytes(*after.first_chunk::<2>()?));
        let segment = after.get(2..length)?;
        match marker {
            // JFIF and Adobe's note on the colours say how to decode it.
            0xe0 | 0xee => {}
            0xe2 if segment.starts_with(b"ICC_PROFILE\0") => {}
            0xe1..=0xef | 0xfe => is_bare = false,
            // The frame: bits of a sample, height, width, and how many colours it is made of.
            0xc0..=0xc2 => {
                is_known = segment.first() == Some(&8) && matches!(segment.get(5), Some(1 | 3));
            }
            0xc4 | 0xc8 | 0xcc => {}
            0xda => return is_known.then(|| is_bare && ends_bare(after)),
            0xc3..=0xcf | 0xd9 => return None,
            _ => {}
        }
        rest = after.get(length..)?;
    }
}

/// Whether nothing is said among a JPEG's samples, and nothing comes after its end. Where samples have the byte of a marker, a
/// zero follows.
fn ends_bare(samples: &[u8]) -> bool {
    let mut markers = memchr::memchr_iter(0xff, samples).filter_map(|at| Some((at, *samples.get(at + 1)?)));
    let end = markers.find(|(_, marker)| matches!(marker, 0xd8 | 0xd9 | 0xe0..=0xef | 0xfe));
    end.is_some_and(|(at, marker)| marker == 0xd9 && at + 2 == samples.len())
}

/// The same of a PNG; `None` if it has few colours, a transparent one, or moves.
fn png_is_bare(bytes: &[u8]) -> Option<bool> {
    let mut is_bare = true;
    for (kind, data) in png::chunks(bytes) {
        match kind {
            // Bits of a sample, and 2 for red, green and blue alone.
            b"IHDR" if !matches!(data.get(8..10)?, [8 | 16, 2]) => return None,
            b"tRNS" | b"acTL" => return None,
            b"eXIf" | b"iTXt" | b"zTXt" | b"tEXt" => is_bare = false,
            b"IDAT" => return (!png::profile_swells(bytes)).then_some(is_bare),
            _ => {}
        }
    }
    None
}

/// The same of a WebP; `None` if it is packed without loss, as drawings are, has transparency, or moves.
fn webp_is_bare(bytes: &[u8]) -> Option<bool> {
    const MOVES: u8 = 0x02;
    const XMP: u8 = 0x04;
    const EXIF: u8 = 0x08;
    const TRANSPARENT: u8 = 0x10;
    let mut is_bare = true;
    let mut rest = bytes.get(8..)?.strip_prefix(b"WEBP")?;
    loop {
        let (kind, after) = rest.split_first_chunk::<4>()?;
        let (length, after) = after.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        match (kind, after.first()) {
            (b"VP8X", Some(flags)) if flags & (MOVES | TRANSPARENT) != 0 => return None,
            (b"VP8X", Some(flags)) => is_bare = flags & (XMP | EXIF) == 0,
            (b"VP8 ", _) => return Some(is_bare),
            (b"VP8L", _) => return None,
            _ => {}
        }
        rest = after.get(length.checked_add(length % 2)?..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_those_that_save_something() {
        assert_eq!(sizes(4000, 3000), [(480, 360), (960, 720), (1600, 1200)]);
        assert_eq!(sizes(3000, 4000), [(480, 640), (960, 1280), (1600, 2133)]);
        assert_eq!(sizes(1100, 550), [(480, 240), (1100, 550)]);
        assert_eq!(sizes(300, 200), [(300, 200)]);
        assert_eq!(sizes(1000, 10_000), [(240, 2400)]);
        assert_eq!(sizes(20_000, 1), [(480, 1), (960, 1), (1600, 1)]);
        assert_eq!(sizes(1, 20_000), [(1, 20_000)]);
    }

    fn jpeg(segments: &[(u8, &[u8])]) -> Vec<u8> {
        let segment = |(marker, data): &(u8, &[u8])| {
            let length = u16::try_from(data.len() + 2).unwrap_or(0).to_be_bytes();
            [&[0xff, *marker], length.as_slice(), data].concat()
        };
        [vec![0xff, 0xd8], segments.iter().flat_map(segment).collect()].concat()
    }

    /// What follows the head of a JPEG: samples with a byte that looks like a marker, and the end.
    const SAMPLES: &[u8] = b"\x01\xff\0\xff\xd0\x02\xff\xd9";

    #[test]
    fn a_jpeg_is_one_that_programs_read_alike() {
        let frame = |marker, bits, colours| (marker, [bits, 0, 30, 0, 40, colours]);
        let whole = |before: &[(u8, &[u8])], (marker, frame): (u8, [u8; 6]), after: &[(u8, &[u8])], samples: &[u8]| {
            let segments = [before, &[(marker, &frame)], after, &[(0xda, b"")]].concat();
            jpeg_is_bare(&[&jpeg(&segments), samples].concat())
        };
        let of = |before: &[(u8, &[u8])], frame: (u8, [u8; 6])| whole(before, frame, &[], SAMPLES);
        let profile: (u8, &[u8]) = (0xe2, b"ICC_PROFILE\0\x01\x01");
        let exif: (u8, &[u8]) = (0xe1, b"Exif\0\0");
        assert_eq!(of(&[(0xe0, b"JFIF\0"), profile, (0xdb, b"")], frame(0xc0, 8, 3)), Some(true));
        assert_eq!(of(&[exif], frame(0xc2, 8, 1)), Some(false));
        assert_eq!(of(&[(0xed, b"Photoshop 3.0\0")], frame(0xc0, 8, 3)), Some(false));
        assert_eq!(of(&[(0xe2, b"MPF\0")], frame(0xc0, 8, 3)), Some(false));
        assert_eq!(of(&[(0xfe, b"a name")], frame(0xc0, 8, 3)), Some(false));
        assert_eq!(whole(&[], frame(0xc0, 8, 3), &[exif], SAMPLES), Some(false));
        // Another picture behind it, something among its samples, and no end.
        for samples in [[SAMPLES, b"\xff\xd8\xff\xd9"].concat(), [b"\xff\xfe\0\x02", SAMPLES].concat(), vec![1, 2]] {
            assert_eq!(whole(&[], frame(0xc0, 8, 3), &[], &samples), Some(false), "{samples:?}");
        }
        for frame in [frame(0xc0, 8, 4), frame(0xc1, 12, 3), frame(0xc3, 8, 3), frame(0xc9, 8, 3)] {
            assert_eq!(of(&[], frame), None, "{frame:?}");
        }
        for bytes in [b"\xff\xd8".as_slice(), b"\xff\xd8\xff", b"\xff\xd8\xff\xe1\0\0", b"\xff\xd8\xff\xff\xff\xff"] {
            assert_eq!(jpeg_is_bare(bytes), None);
        }
    }

    #[test]
    fn a_png_is_a_photograph_by_its_weight() {
        let chunk = |kind: &[u8], data: &[u8]| {
            let length = u32::try_from(data.len()).unwrap_or(0).to_be_bytes();
            [&length, kind, data, &[0; 4]].concat()
        };
        let png = |colours: u8, kind: &[u8], weight: usize| {
            let head = chunk(b"IHDR", &[0, 0, 0, 100, 0, 0, 0, 100, 8, colours, 0, 0, 0]);
            let png =
                [b"\x89PNG\r\n\x1a\n".to_vec(), head, chunk(kind, b""), chunk(b"IDAT", &vec![0; weight])].concat();
            look(&png, (1000, 1000), Metadata::default()).map(|photo| photo.bare)
        };
        assert_eq!(png(2, b"pHYs", 600_000), Some(false));
        assert_eq!(png(2, b"pHYs", 500_000), None);
        assert_eq!(png(6, b"pHYs", 600_000), None);
        assert_eq!(png(2, b"tRNS", 600_000), None);
        assert_eq!(png(2, b"acTL", 600_000), None);
    }

    #[test]
    fn a_webp_is_remade_if_it_is_heavy_or_tells_something() {
        let chunk = |kind: &[u8], data: &[u8]| {
            let length = u32::try_from(data.len()).unwrap_or(0).to_le_bytes();
            [kind, &length, data, &vec![0; data.len() % 2]].concat()
        };
        let webp = |head: Vec<u8>, kind: &[u8], weight: usize| {
            let webp = [b"RIFF\0\0\0\0WEBP".to_vec(), head, chunk(kind, &vec![0; weight])].concat();
            look(&webp, (1000, 1000), Metadata::default()).is_some()
        };
        let flags = |flags: u8| chunk(b"VP8X", &[flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        assert!(!webp(Vec::new(), b"VP8 ", 101));
        assert!(webp(Vec::new(), b"VP8 ", 600_000));
        assert!(!webp(Vec::new(), b"VP8L", 600_000));
        assert!(webp([flags(0x08), chunk(b"ICCP", b"odd")].concat(), b"VP8 ", 100));
        assert!(!webp(flags(0x18), b"VP8 ", 100));
        assert!(!webp(flags(0x0a), b"VP8 ", 100));
    }
}
