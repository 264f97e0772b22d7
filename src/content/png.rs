//! The parts of a PNG file (ISO/IEC 15948), as far as they are whole.

use std::io::{self, Read as _};
use std::iter;

/// The most that a colour profile unpacks to, in bytes; those of printers with many colours have less than three million.
const LARGEST_PROFILE: u64 = 4 << 20;

/// The kind and the data of each chunk.
pub(super) fn chunks(bytes: &[u8]) -> impl Iterator<Item = (&[u8; 4], &[u8])> {
    let mut rest = bytes.get(8..).unwrap_or_default();
    iter::from_fn(move || {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let (kind, after) = after.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let data = after.get(..length)?;
        // Four bytes of checksum follow.
        rest = after.get(length.checked_add(4)?..).unwrap_or_default();
        Some((kind, data))
    })
}

/// Whether a colour profile unpacks to more than any has: those who show the picture would take that much memory.
pub(super) fn profile_swells(bytes: &[u8]) -> bool {
    let mut profiles = chunks(bytes).filter(|(kind, _)| *kind == b"iCCP");
    let swells = profiles.next().is_some_and(|(_, data)| {
        let name = data.iter().position(|byte| *byte == 0).unwrap_or(data.len());
        // A zero ends the name, and the method comes before what is packed.
        let packed = data.get(name + 2..).unwrap_or_default();
        let mut most = flate2::read::ZlibDecoder::new(packed).take(LARGEST_PROFILE + 1);
        io::copy(&mut most, &mut io::sink()).is_ok_and(|size| size > LARGEST_PROFILE)
    });
    // None has a second (ISO/IEC 15948, 11.3.2.3).
    swells || profiles.next().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    fn with_profile(size: usize) -> Vec<u8> {
        let mut packer = flate2::write::ZlibEncoder::new(b"name\0\0".to_vec(), flate2::Compression::fast());
        let _ = packer.write_all(&vec![0; size]);
        let data = packer.finish().unwrap_or_default();
        let length = u32::try_from(data.len()).unwrap_or(0).to_be_bytes();
        [b"\x89PNG\r\n\x1a\n".as_slice(), &length, b"iCCP", &data, &[0; 4], &[0, 0, 0, 0], b"IDAT"].concat()
    }

    #[test]
    fn a_profile_that_swells_is_one_that_none_is_as_large_as() {
        assert!(!profile_swells(&with_profile(3_000_000)));
        assert!(profile_swells(&with_profile(4_200_000)));
        assert!(!profile_swells(b"\x89PNG\r\n\x1a\n\0\0\0\x09iCCPx"));
        assert!(!profile_swells(b""));
    }
}
