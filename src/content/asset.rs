//! Files that are copied as they are, and what must be known of them before they are published.

pub use super::acting::Acting;
use super::enclosed::pdf_tells_place;
use super::hash::Hash;
use super::name::extension;
use super::nature::is_twofold;
use super::pdf::Seen;
use super::photo;
pub use super::photo::Photo;
use super::png;
use super::svg::Drawing;
pub use super::svg::{DrawingFault, DrawnLink, without_filters};
use crate::diagnostic::Span;
use crate::diagnostic::identity::identity_numbers;
use crate::disk::DiskFile;
use std::io::Read as _;

/// A file under `files/` or `images/`.
#[derive(Debug, Clone)]
pub struct Asset {
    /// From the site's folder, with `/`.
    pub path: String,
    /// Where it is on disk.
    pub disk: DiskFile,
    /// In bytes.
    pub size: u64,
    /// Of its bytes as they were checked.
    pub hash: Hash,
    /// The file as a whole: findings about it point here.
    pub span: Span,
    /// What was seen in its bytes, by its ending.
    pub facts: Facts,
    /// Whether it tells where it was taken or recorded.
    pub position: bool,
    /// Set if it is a photograph that pages show in sizes of its own.
    pub photo: Option<Photo>,
}

impl Asset {
    /// Whether it is a picture of more pixels than are ever decoded.
    pub fn is_vast(&self) -> bool {
        matches!(self.facts, Facts::Image { width, height, .. } if width.saturating_mul(height) > LARGEST_DECODED)
    }

    /// Whether it is a picture with more packed beside its pixels than is ever unpacked.
    pub fn swells(&self) -> bool {
        matches!(self.facts, Facts::Image { swells: true, .. })
    }

    /// The width and height of a picture as it is shown, in pixels, if they are known.
    pub fn pixels(&self) -> Option<(usize, usize)> {
        match &self.facts {
            Facts::Image { width, height, .. } if *width > 0 => Some((*width, *height)),
            Facts::Svg { size, .. } => *size,
            _ => None,
        }
    }

    /// Whether it can be set on paper: it is a picture that was looked into, and neither what it does nor what it takes is unknown.
    pub fn can_be_set(&self) -> bool {
        let is_known = matches!(self.facts, Facts::Image { .. } | Facts::Svg { fault: None, .. });
        is_known && is_picture(&self.path) && !self.is_vast() && !self.swells()
    }

    /// What is published of it.
    pub fn copied(&self) -> Copied {
        Copied { source: self.disk.clone(), size: self.size, hash: self.hash }
    }
}

/// A file as it was when it was read and checked: it is copied without being held in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// Where it is on disk.
    pub source: DiskFile,
    /// In bytes.
    pub size: u64,
    /// Of the bytes that were checked: a file whose hash has changed since is not copied.
    pub hash: Hash,
}

impl Copied {
    /// Its bytes, if they are still those that were checked.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        self.source.open().ok()?.take(self.size.saturating_add(1)).read_to_end(&mut bytes).ok()?;
        (Hash::of(&bytes) == self.hash).then_some(bytes)
    }
}

/// What was seen inside a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Facts {
    /// A picture of pixels.
    Image {
        /// In pixels, as it is shown: turned if its camera says so. 0, as is the height, if the size is unknown.
        width: usize,
        /// In pixels.
        height: usize,
        /// Whether its colour profile unpacks to more than any has.
        swells: bool,
    },
    /// All false if the file can't be read.
    Pdf {
        /// Whether it is tagged, so that it can be read aloud.
        tagged: bool,
        /// Whether it states its title.
        title: bool,
        /// Whether it states its language.
        lang: bool,
        /// Whether it asks for a password.
        locked: bool,
        /// Whether it is a form that only Adobe's own program shows.
        xfa: bool,
        /// The gravest thing that it does by itself.
        act: Option<Acting>,
    },
    /// A drawing.
    Svg {
        /// Why it can't be published.
        fault: Option<DrawingFault>,
        /// Width and height in pixels, if it states them.
        size: Option<(usize, usize)>,
        /// As of a text.
        identity: Option<usize>,
        /// What leads out of it.
        links: Vec<DrawnLink>,
        /// Whether it has words that only browsers show whole.
        html: bool,
    },
    /// Plain text: the line of the first identity number in it, counted from 1.
    Text {
        /// `None` if there is none.
        identity: Option<usize>,
    },
    /// Of another kind: nothing is looked for in it.
    Other,
}

/// The largest file that is published, in bytes: a phone on a slow line waits minutes for more.
pub const LARGEST_FILE: u64 = 50 * 1024 * 1024;

/// The largest picture that is decoded, in pixels: a small file can claim to be one of gigapixels.
pub(super) const LARGEST_DECODED: usize = 50_000_000;

/// What may be published as it is: documents, pictures, sound and film. A page or a script could do anything in the
/// reader's browser.
const PUBLISHED: [&str; 29] = [
    "pdf", "doc", "docx", "odt", "rtf", "txt", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "ics", "png", "jpg",
    "jpeg", "gif", "webp", "avif", "heic", "tif", "tiff", "svg", "mp3", "m4a", "mp4", "webm", "vtt",
];

/// Whether a file of this name may be published.
pub fn is_published(path: &str) -> bool {
    PUBLISHED.contains(&extension(path).as_str())
}

/// What a browser shows as a picture, by ending.
const PICTURES: [&str; 6] = ["png", "jpg", "jpeg", "gif", "webp", "svg"];

/// Whether all browsers, and paper, can show a file of this name as a picture.
pub fn is_picture(path: &str) -> bool {
    PICTURES.contains(&extension(path).as_str())
}

/// Looks into a file's bytes: what is in them, whether they tell where it was taken, and whether it is a photograph.
pub fn look(path: &str, bytes: &[u8]) -> (Facts, bool, Option<Photo>) {
    let metadata = super::metadata::look(path, bytes);
    let mut facts = facts(path, bytes);
    if let Facts::Image { width, height, .. } = &mut facts
        && metadata.on_its_side()
    {
        std::mem::swap(width, height);
    }
    let photo = match facts {
        Facts::Image { width, height, .. } => photo::look(bytes, (width, height), metadata),
        _ => None,
    };
    let position = metadata.position || matches!(facts, Facts::Pdf { .. }) && pdf_tells_place(bytes);
    (facts, position, photo)
}

fn facts(path: &str, bytes: &[u8]) -> Facts {
    match extension(path).as_str() {
        "pdf" => pdf(bytes),
        "svg" => {
            let Drawing { fault, size, identity, links, html } = super::svg::look(bytes);
            Facts::Svg { fault, size, identity, links, html }
        }
        "jpg" | "jpeg" | "png" | "webp" | "gif" | "avif" | "heic" | "tif" | "tiff" => {
            let size = imagesize::blob_size(bytes).ok();
            let (width, height) = size.map_or((0, 0), |size| (size.width, size.height));
            let swells = extension(path) == "png" && png::profile_swells(bytes);
            Facts::Image { width, height, swells }
        }
        "csv" => Facts::Text { identity: identity(bytes, true) },
        "txt" | "ics" | "vtt" | "rtf" => Facts::Text { identity: identity(bytes, false) },
        _ => Facts::Other,
    }
}

/// The line of the first identity number. Digits are the same in all encodings, but for the zeros that UTF-16 has between them.
fn identity(bytes: &[u8], in_table: bool) -> Option<usize> {
    // A calendar goes on in the next line after a blank.
    let text = String::from_utf8_lossy(bytes).replace('\0', "").replace("\r\n ", "");
    let (start, _) = *identity_numbers(&text, in_table).first()?;
    Some(1 + text[..start].matches('\n').count())
}

/// A file that can't be read says nothing.
fn pdf(bytes: &[u8]) -> Facts {
    let none = Seen { tagged: false, title: false, lang: false, locked: false, xfa: false, act: None };
    let Seen { tagged, title, lang, locked, xfa, act } = super::pdf::look(bytes).unwrap_or(none);
    let act = act.max(is_twofold(bytes).then_some(Acting::Twofold));
    Facts::Pdf { tagged, title, lang, locked, xfa, act }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The head of a JPEG of 40 × 30 pixels, which its camera says to turn this way.
    fn photo(turned: u8) -> Vec<u8> {
        let exif = [b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".as_slice(), &[turned], &[0; 6]].concat();
        let length = u16::try_from(exif.len() + 2).unwrap_or(0).to_be_bytes();
        let size = b"\xff\xc0\0\x0b\x08\0\x1e\0\x28\x01\x01\x11\0";
        [b"\xff\xd8\xff\xe1".as_slice(), &length, &exif, size, b"\xff\xda\0\x02\xff\xd9"].concat()
    }

    #[test]
    fn a_photo_that_was_held_on_its_side_is_as_it_is_shown() {
        for (turned, width, height) in [(1, 40, 30), (3, 40, 30), (5, 30, 40), (6, 30, 40), (8, 30, 40), (9, 40, 30)] {
            let (facts, position, photo) = look("a.jpg", &photo(turned));
            assert_eq!((facts, position), (Facts::Image { width, height, swells: false }, false), "{turned}");
            assert_eq!(photo.map(|photo| photo.turned), Some(turned % 9), "{turned}");
        }
    }

    #[test]
    fn a_picture_that_lies_about_its_size_is_not_decoded() {
        let gif = b"GIF89a\xff\xff\xff\xff\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";
        assert_eq!(look("a.gif", gif).0, Facts::Image { width: 65_535, height: 65_535, swells: false });
    }
}
