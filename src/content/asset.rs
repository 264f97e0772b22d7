//! Files that are copied as they are, and what must be known of them before they are published.

use super::hash::Hash;
use super::name::extension;
use super::pdf::Seen;
use crate::diagnostic::Span;
use std::path::PathBuf;

/// A file under `files/` or `images/`.
#[derive(Debug, Clone)]
pub struct Asset {
    /// From the site's folder, with `/`.
    pub path: String,
    /// Where it is on disk.
    pub disk: PathBuf,
    /// In bytes.
    pub size: u64,
    /// Of its bytes as they were checked.
    pub hash: Hash,
    /// The file as a whole: findings about it point here.
    pub span: Span,
    /// What was seen in its bytes, by its ending.
    pub facts: Facts,
}

impl Asset {
    /// What is published of it.
    pub fn copied(&self) -> Copied {
        Copied { source: self.disk.clone(), size: self.size, hash: self.hash }
    }
}

/// A file as it was when it was read and checked: it is copied without being held in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// Where it is on disk.
    pub source: PathBuf,
    /// In bytes.
    pub size: u64,
    /// Of the bytes that were checked: a file whose hash has changed since is not copied.
    pub hash: Hash,
}

/// What was seen inside a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Facts {
    /// A picture of pixels.
    Image {
        /// In pixels; 0, as is the height, if the size is unknown.
        width: usize,
        /// In pixels.
        height: usize,
        /// Whether it records where it was taken (EXIF).
        position: bool,
    },
    /// All false if the file can't be read.
    Pdf {
        /// Whether it is tagged, so that it can be read aloud.
        tagged: bool,
        /// Whether it states its title.
        title: bool,
        /// Whether it states its language.
        lang: bool,
    },
    /// A drawing.
    Svg {
        /// Whether it could run a script or fetch something.
        active: bool,
        /// Width and height in pixels, if it states them.
        size: Option<(usize, usize)>,
    },
    /// Of another kind: nothing is looked for in it.
    Other,
}

/// The largest file that is published, in bytes: a phone on a slow line waits minutes for more.
pub const LARGEST_FILE: u64 = 50 * 1024 * 1024;

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

/// Looks into a file's bytes.
pub fn facts(path: &str, bytes: &[u8]) -> Facts {
    match extension(path).as_str() {
        "pdf" => pdf(bytes),
        "svg" => Facts::Svg { active: is_active(bytes), size: svg_size(bytes) },
        "jpg" | "jpeg" | "png" | "webp" | "gif" | "avif" | "heic" | "tif" | "tiff" => {
            let size = imagesize::blob_size(bytes).ok();
            Facts::Image {
                width: size.map_or(0, |size| size.width),
                height: size.map_or(0, |size| size.height),
                position: has_position(bytes),
            }
        }
        _ => Facts::Other,
    }
}

/// Whether an SVG could run a script or fetch something: anything but plain drawing counts as that.
fn is_active(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes).to_lowercase();
    let words =
        ["<script", "<foreignobject", "<iframe", "javascript:", "<!entity", "<set", "<animate", "url(http", "@import"];
    let handler = text.split(|c: char| c.is_whitespace() || c == '"' || c == '\'').any(|part| {
        part.strip_prefix("on").is_some_and(|rest| {
            rest.split('=').next().is_some_and(|name| {
                rest.contains('=') && !name.is_empty() && name.chars().all(|c| c.is_ascii_alphabetic())
            })
        })
    });
    let foreign = text.split("href=").skip(1).any(|after| !after.trim_start_matches(['"', '\'']).starts_with('#'));
    handler || foreign || words.iter().any(|word| text.contains(word))
}

/// The size of a drawing: its own, else that of its view box.
fn svg_size(bytes: &[u8]) -> Option<(usize, usize)> {
    let text = String::from_utf8_lossy(bytes);
    let (_, after) = text.split_once("<svg")?;
    let (tag, _) = after.split_once('>')?;
    let attribute = |name: &str| {
        let (_, value) = tag.split_once(&format!(" {name}=")).or_else(|| tag.split_once(&format!("\n{name}=")))?;
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        value.get(1..)?.split(quote).next()
    };
    let pixels = |value: &str| {
        let value: f64 = value.trim().trim_end_matches("px").parse().ok()?;
        // No picture is larger than this; a larger value is not a size.
        (1.0..100_000.0).contains(&value).then_some(value.round() as usize)
    };
    let own = attribute("width").and_then(pixels).zip(attribute("height").and_then(pixels));
    own.or_else(|| {
        let numbers: Vec<&str> = attribute("viewBox")?.split([' ', ',']).filter(|part| !part.is_empty()).collect();
        let [_, _, width, height] = numbers.as_slice() else { return None };
        pixels(width).zip(pixels(height))
    })
}

/// Whether an image records the place where it was taken (EXIF GPS latitude).
fn has_position(bytes: &[u8]) -> bool {
    let mut reader = exif::Reader::new();
    // Cameras write faulty EXIF; what can be read of it, others can read too.
    let exif = reader.continue_on_error(true).read_from_container(&mut std::io::Cursor::new(bytes));
    let exif = exif.or_else(|error| error.distill_partial_result(|_| {}));
    exif.is_ok_and(|exif| exif.fields().any(|field| field.tag == exif::Tag::GPSLatitude))
}

/// A file that can't be read says nothing.
fn pdf(bytes: &[u8]) -> Facts {
    let none = Seen { tagged: false, title: false, lang: false };
    let Seen { tagged, title, lang } = super::pdf::look(bytes).unwrap_or(none);
    Facts::Pdf { tagged, title, lang }
}
