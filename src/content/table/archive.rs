//! The files packed in a spreadsheet, and how much they may unpack to.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;

use super::Unreadable;
use super::xml::{self, XmlPiece};

/// The most that a spreadsheet may unpack to, in bytes. Ten thousand rows of text take a tenth of it.
const LARGEST: u64 = 64 * 1024 * 1024;

/// A spreadsheet, unpacked part by part.
pub(super) struct Archive<'a>(ZipArchive<Cursor<&'a [u8]>>);

impl<'a> Archive<'a> {
    /// The archive, if everything in it is small enough. The sizes that it states may be false.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Archive<'a>, Unreadable> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| "sheet")?;
        // Parts that share their bytes could have any number of them, and unpack to nothing, without end.
        if archive.has_overlapping_files().map_err(|_| "sheet")? {
            return Err("sheet");
        }
        let mut left = LARGEST;
        for at in 0..archive.len() {
            let Ok(part) = archive.by_index(at) else { continue };
            let mut part = part.take(left + 1);
            // A part that can't be unpacked is reported by whoever needs it.
            let _ = io::copy(&mut part, &mut io::sink());
            let unpacked = left + 1 - part.limit();
            left = left.checked_sub(unpacked).ok_or("large")?;
        }
        Ok(Archive(archive))
    }

    /// Reads the XML of a part; `false` if there is no such part.
    pub(super) fn read(
        &mut self,
        path: &str,
        see: impl FnMut(XmlPiece) -> Result<(), Unreadable>,
    ) -> Result<bool, Unreadable> {
        // The case of names differs between programs.
        let mut names = self.0.file_names().filter_map(Result::ok).map(std::borrow::Cow::into_owned);
        let Some(name) = names.find(|name| name.eq_ignore_ascii_case(path)) else { return Ok(false) };
        drop(names);
        let part = self.0.by_name(&name).map_err(|_| "sheet")?;
        xml::read(part.take(LARGEST), see)?;
        Ok(true)
    }
}
