//! The hash that tells two contents apart: SHA-256 (FIPS 180-4), so that anyone can compute it again with `sha256sum`.

use std::fmt;

use sha2::{Digest, Sha256};

/// The SHA-256 of some bytes. Shown as 64 hexadecimal digits in lower case.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash([u8; 32]);

impl Hash {
    /// The hash of bytes that are in memory.
    pub fn of(bytes: &[u8]) -> Hash {
        Hash(Sha256::digest(bytes).into())
    }

    /// Reads the 64 digits that it is shown as.
    pub fn parse(digits: &str) -> Option<Hash> {
        if digits.len() != 64 || !digits.is_ascii() {
            return None;
        }
        let mut bytes = [0; 32];
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).ok()?;
        }
        Some(Hash(bytes))
    }
}

/// A hash that is computed piece by piece, of data that need not be in memory all at once.
#[derive(Default)]
pub struct Hashing(Sha256);

impl Hashing {
    /// Adds the bytes that come next.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The hash of everything that was added.
    pub fn finish(self) -> Hash {
        Hash(self.0.finalize().into())
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{self}")
    }
}

#[cfg(test)]
mod tests {
    use super::Hash;

    #[test]
    fn the_digits_are_those_of_the_standard() {
        // FIPS 180-4, the message «abc».
        let digits = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(Hash::of(b"abc").to_string(), digits);
        assert_eq!(Hash::parse(digits), Some(Hash::of(b"abc")));
        assert_eq!(Hash::parse("ba78"), None);
        assert_eq!(Hash::parse(&"é".repeat(32)), None);
    }
}
