//! What is checked in a spreadsheet before it is read, since the reader trusts it: how much it unpacks to, where its cells
//! are, and that its text comes to an end. (calamine 0.38 waits for ever for the end of a truncated table in an ODS file, and
//! allocates every cell that is declared to be repeated.)

use std::io::{self, BufReader, Cursor, Read};

use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::{MOST_COLUMNS, MOST_ROWS, Unreadable};

/// The most that a spreadsheet may unpack to, in bytes. Ten thousand rows of text take a tenth of it.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Whether an Excel file can be read.
pub(super) fn check_xlsx(bytes: &[u8]) -> Result<(), Unreadable> {
    open(bytes).map(drop)
}

/// Whether an `OpenDocument` file can be read.
pub(super) fn check_ods(bytes: &[u8]) -> Result<(), Unreadable> {
    let mut archive = open(bytes)?;
    let content = archive.by_name("content.xml").map_err(|_| "sheet")?;
    check_cells(content)
}

/// The archive, if everything in it is small enough. The sizes that it states may be false.
fn open(bytes: &[u8]) -> Result<ZipArchive<Cursor<&[u8]>>, Unreadable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| "sheet")?;
    let mut left = LARGEST;
    for at in 0..archive.len() {
        let Ok(part) = archive.by_index(at) else { continue };
        let mut part = part.take(left + 1);
        // A part that can't be unpacked is reported by whoever needs it.
        let _ = io::copy(&mut part, &mut io::sink());
        let unpacked = left + 1 - part.limit();
        left = left.checked_sub(unpacked).ok_or("large")?;
    }
    Ok(archive)
}

/// Reads the tables as far as their cells go.
fn check_cells(content: impl Read) -> Result<(), Unreadable> {
    let mut reader = quick_xml::Reader::from_reader(BufReader::new(content));
    let (mut open, mut rows, mut columns) = (0_usize, 0, 0);
    let mut buffer = Vec::new();
    loop {
        let event = reader.read_event_into(&mut buffer).map_err(|_| "sheet")?;
        match &event {
            Event::Start(tag) | Event::Empty(tag) => {
                let is_open = matches!(event, Event::Start(_));
                open += usize::from(is_open);
                match tag.name().as_ref() {
                    "table:table" => rows = 0,
                    "table:table-row" => {
                        rows = repeated(tag, "table:number-rows-repeated").saturating_add(rows);
                        columns = 0;
                    }
                    "table:table-cell" | "table:covered-table-cell" => {
                        columns = repeated(tag, "table:number-columns-repeated").saturating_add(columns);
                        let is_filled = is_open || has(tag, "office:value-type") || has(tag, "table:formula");
                        if is_filled && (rows > MOST_ROWS || columns > MOST_COLUMNS) {
                            return Err("large");
                        }
                    }
                    _ => {}
                }
            }
            Event::End(_) => open = open.saturating_sub(1),
            Event::Eof if open == 0 => return Ok(()),
            Event::Eof => return Err("sheet"),
            _ => {}
        }
        buffer.clear();
    }
}

fn repeated(tag: &BytesStart, name: &str) -> u32 {
    let number = tag.try_get_attribute(name).ok().flatten();
    number.map_or(1, |number| number.value.parse().unwrap_or(u32::MAX))
}

fn has(tag: &BytesStart, name: &str) -> bool {
    tag.try_get_attribute(name).is_ok_and(|found| found.is_some())
}
