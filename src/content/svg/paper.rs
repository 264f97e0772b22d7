//! Drawings on paper, where filters (shadows, blurs) are left out: there they would have to be drawn as pixels, in as much time
//! and memory as they ask for.

use memchr::memmem::find_iter;
use quick_xml::Reader;
use quick_xml::events::Event;

/// A name in place of the one that filters, their parts and what refers to them have; of the same length.
const FILTER: &[u8] = b"filter";
const NONE: &[u8] = b"unused";

/// A drawing in which no filter is used: in elements and styles the word is another, everywhere the same.
pub fn without_filters(mut bytes: Vec<u8>) -> Vec<u8> {
    if find_iter(&bytes, FILTER).next().is_none() {
        return bytes;
    }
    let mut inside = Vec::new();
    let mut reader = Reader::from_reader(bytes.as_slice());
    let (mut start, mut in_style) = (0, false);
    while let Ok(event) = reader.read_event() {
        let end = usize::try_from(reader.buffer_position()).unwrap_or(bytes.len()).min(bytes.len());
        let is_taken = match &event {
            Event::Eof => break,
            Event::Start(element) => {
                in_style = element.local_name().into_inner() == "style";
                true
            }
            Event::End(_) => {
                in_style = false;
                true
            }
            Event::Empty(_) => true,
            Event::Text(_) | Event::CData(_) => in_style,
            _ => false,
        };
        if is_taken {
            let words = find_iter(bytes.get(start..end).unwrap_or_default(), FILTER).map(|at| start + at);
            // What goes before it in the letters of a picture is a letter.
            inside.extend(words.filter(|at| at.checked_sub(1).is_none_or(|at| !bytes[at].is_ascii_alphanumeric())));
        }
        start = end;
    }
    for at in inside {
        if let Some(word) = bytes.get_mut(at..at + FILTER.len()) {
            word.copy_from_slice(NONE);
        }
    }
    bytes
}
