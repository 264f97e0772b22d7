//! Addresses in a drawing: a place in it, or a picture or font that is part of it.

use crate::content::nature::ending_of;
use crate::content::scheme::{Scheme, scheme};

/// What an address in a drawing leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Embedded<'a> {
    Nothing,
    /// What has this name in the drawing.
    Place(&'a str),
    /// A picture of so many pixels.
    Picture(usize),
    Font,
    Outside,
}

/// Whether an address is one of a page, or of somebody who is called or written to, as a link of a text may have it.
pub(super) fn is_plain_link(address: &str) -> bool {
    let address = address.trim_ascii();
    let is_plain = !address.contains(|c: char| c.is_whitespace() || c.is_control() || "\\\"'<>".contains(c));
    is_plain
        && match scheme(address) {
            Some((_, Some(Scheme::Web), rest)) => rest.len() > 2 && rest.starts_with("//") && !rest.starts_with("///"),
            Some((_, Some(_), rest)) => !rest.is_empty(),
            _ => false,
        }
}

/// How fonts begin that are part of a style.
const FONTS: [&str; 4] =
    ["data:font/", "data:application/font-", "data:application/x-font-", "data:application/vnd.ms-font"];

/// How pictures of pixels begin.
const PICTURES: [&str; 5] = ["image/png", "image/jpeg", "image/jpg", "image/gif", "image/webp"];

/// Where an address leads.
pub(super) fn embedded(address: &str) -> Embedded<'_> {
    let address = address.trim();
    if address.is_empty() {
        return Embedded::Nothing;
    }
    if let Some(id) = address.strip_prefix('#') {
        return Embedded::Place(id);
    }
    let start: String = address.chars().take(40).collect::<String>().to_ascii_lowercase();
    if FONTS.iter().any(|font| start.starts_with(font)) {
        return Embedded::Font;
    }
    picture(address, &start).map_or(Embedded::Outside, Embedded::Picture)
}

/// The pixels of a picture that is written out, if it is one whatever it says that it is.
fn picture(address: &str, start: &str) -> Option<usize> {
    let kind = start.strip_prefix("data:")?;
    PICTURES.iter().any(|picture| kind.starts_with(picture)).then_some(())?;
    let (head, data) = address.split_once(',')?;
    head.to_ascii_lowercase().replace(char::is_whitespace, "").ends_with(";base64").then_some(())?;
    let bytes = from_base64(data)?;
    matches!(ending_of(&bytes)?, "png" | "jpg" | "gif" | "webp").then_some(())?;
    // One that does not say how large it is may be of any size.
    let size = imagesize::blob_size(&bytes);
    Some(size.map_or(usize::MAX, |size| size.width.saturating_mul(size.height)))
}

/// Bytes that are written as letters, which may be broken into lines.
fn from_base64(data: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(data.len() / 4 * 3);
    let (mut kept, mut bits) = (0_u32, 0);
    for byte in data.bytes().filter(|byte| !byte.is_ascii_whitespace()) {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            b'=' => continue,
            _ => return None,
        };
        kept = kept << 6 | u32::from(value);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((kept >> bits).to_le_bytes()[0]);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_become_bytes() {
        assert_eq!(from_base64("aGVp\n IHBhIGRlZw==").as_deref(), Some(b"hei pa deg".as_slice()));
        assert_eq!(from_base64("%41"), None);
    }

    #[test]
    fn only_what_is_part_of_a_drawing_is_inside() {
        assert_eq!(embedded(" #a "), Embedded::Place("a"));
        assert_eq!(embedded("data:font/woff2;base64,AA"), Embedded::Font);
        // What is written is a picture whatever it is called, and the other way round.
        let gif = "R0lGODlh/////4AAAAAAAP///ywAAAAAAQABAAACAkQBADs=";
        assert_eq!(embedded(&format!("data:image/png;base64,{gif}")), Embedded::Picture(65_535 * 65_535));
        for outside in
            ["a.png", "//x.example", "data:image/png;base64,PHN2Zy8+", "data:image/svg+xml,a", "data:text/html,a"]
        {
            assert_eq!(embedded(outside), Embedded::Outside, "{outside}");
        }
    }
}
