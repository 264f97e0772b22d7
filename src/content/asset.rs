//! Files that are copied as they are, and what must be known of them before they are published.

use crate::diagnostic::Span;
use std::path::PathBuf;

/// A file under `files/` or `images/`.
#[derive(Debug, Clone)]
pub struct Asset {
    /// From the site's folder, with `/`.
    pub path: String,
    /// Where it lies on the disk.
    pub disk: PathBuf,
    /// In bytes.
    pub size: u64,
    pub span: Span,
    pub facts: Facts,
}

/// What was seen inside a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Facts {
    /// In pixels; whether it tells where it was taken.
    Image {
        width: usize,
        height: usize,
        position: bool,
    },
    Pdf {
        tagged: bool,
        title: bool,
        lang: bool,
    },
    Other,
}

/// Largest file that is published, in bytes: a phone on a slow line waits minutes for more.
pub const LARGEST_FILE: u64 = 50 * 1024 * 1024;

/// Looks into a file's bytes.
pub fn facts(path: &str, bytes: &[u8]) -> Facts {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
    match extension.as_str() {
        "pdf" => pdf(bytes),
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

/// Whether an image carries the place where it was taken (EXIF GPS latitude).
fn has_position(bytes: &[u8]) -> bool {
    let mut reader = exif::Reader::new();
    // Cameras write EXIF with faults; what can be read of it is what others can read too.
    let exif = reader.continue_on_error(true).read_from_container(&mut std::io::Cursor::new(bytes));
    let exif = exif.or_else(|error| error.distill_partial_result(|_| {}));
    exif.is_ok_and(|exif| exif.fields().any(|field| field.tag == exif::Tag::GPSLatitude))
}

/// Whether a PDF is tagged, has a title and tells its language. One that can't be read has none of them.
fn pdf(bytes: &[u8]) -> Facts {
    let read = || -> Option<Facts> {
        let document = lopdf::Document::load_mem(bytes).ok()?;
        let catalog = document.catalog().ok()?;
        let marked = catalog
            .get(b"MarkInfo")
            .and_then(|info| document.dereference(info))
            .and_then(|(_, info)| info.as_dict()?.get(b"Marked")?.as_bool());
        let info = document.trailer.get(b"Info").and_then(|info| document.dereference(info));
        let title = info.and_then(|(_, info)| info.as_dict()?.get(b"Title")?.as_str().map(<[u8]>::to_vec));
        let lang = catalog.get(b"Lang").and_then(|lang| lang.as_str());
        Some(Facts::Pdf {
            tagged: marked.unwrap_or(false) && catalog.has(b"StructTreeRoot"),
            title: title.is_ok_and(|title| !title.is_empty()),
            lang: lang.is_ok_and(|lang| !lang.is_empty()),
        })
    };
    read().unwrap_or(Facts::Pdf { tagged: false, title: false, lang: false })
}
