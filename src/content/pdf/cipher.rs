//! Decrypting PDFs that need no password (ISO 32000-2, 7.6): files that anyone may open, but that forbid changes or printing,
//! are encrypted too.

use aes::cipher::{Block, BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
use aes::{Aes128, Aes256};
use md5::Md5;
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::syntax::{Id, Piece};

/// What pads a password that is too short: an empty one becomes just this.
const FILLING: [u8; 32] = [
    0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08, 0x2e, 0x2e, 0x00,
    0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a,
];

/// How many rounds the newest key derivation may take; it ends by chance, after about seventy.
const ROUNDS: usize = 1_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Method {
    None,
    Rc4,
    Aes128,
    Aes256,
}

/// What a file is decrypted with.
#[derive(Debug)]
pub(super) struct CipherKey {
    bytes: Vec<u8>,
    texts: Method,
    streams: Method,
}

impl CipherKey {
    /// The key of a file, from its `Encrypt` and the first part of its `ID`; `None` if it needs a password.
    pub(super) fn of(encrypt: &Piece, id: &[u8]) -> Option<CipherKey> {
        let number = |key: &str| encrypt.get(key)?.number();
        let text = |key: &str| encrypt.get(key)?.text();
        let (version, revision) = (number("V")?, number("R")?);
        let method = |key: &str| {
            let Some(name) = encrypt.get(key).and_then(|name| name.name()) else { return Some(Method::None) };
            let filters = encrypt.get("CF")?;
            let filter = filters.get(std::str::from_utf8(&name).ok()?);
            match filter.and_then(|filter| filter.get("CFM")?.name()).as_deref() {
                None | Some(b"None") => Some(Method::None),
                Some(b"V2") => Some(Method::Rc4),
                Some(b"AESV2") => Some(Method::Aes128),
                Some(b"AESV3") => Some(Method::Aes256),
                Some(_) => None,
            }
        };
        let (texts, streams) = match version {
            1 | 2 => (Method::Rc4, Method::Rc4),
            4 | 5 => (method("StrF")?, method("StmF")?),
            _ => return None,
        };
        let user = text("U")?;
        let key = if version == 5 {
            newer(revision, &user, &text("UE")?)?
        } else {
            let length =
                if version == 1 { 5 } else { number("Length").unwrap_or(if version == 4 { 128 } else { 40 }) / 8 };
            let is_open = revision >= 4 && encrypt.get("EncryptMetadata").is_some_and(|metadata| metadata.is("false"));
            let parts = EncryptionParts { owner: text("O")?, permissions: permissions(encrypt)?, id, is_open };
            older(revision, length, &parts, &user)?
        };
        Some(CipherKey { bytes: key, texts, streams })
    }

    /// Decrypts a string in an object.
    pub(super) fn text(&self, id: Id, text: Vec<u8>) -> Option<Vec<u8>> {
        self.decipher(self.texts, id, text)
    }

    /// Decrypts the stream of an object.
    pub(super) fn stream(&self, id: Id, bytes: Vec<u8>) -> Option<Vec<u8>> {
        self.decipher(self.streams, id, bytes)
    }

    fn decipher(&self, method: Method, Id(number, generation): Id, mut bytes: Vec<u8>) -> Option<Vec<u8>> {
        let own = || {
            let salt: &[u8] = if method == Method::Aes128 { b"sAlT" } else { b"" };
            let [low, middle, high, _] = number.to_le_bytes();
            let made = digest::<Md5>(&[&self.bytes, &[low, middle, high], &generation.to_le_bytes(), salt]);
            made.get(..(self.bytes.len() + 5).min(16)).map(<[u8]>::to_vec)
        };
        match method {
            Method::None => Some(bytes),
            Method::Rc4 => {
                rc4(&own()?, &mut bytes);
                Some(bytes)
            }
            Method::Aes128 => filled(&Aes128::new_from_slice(&own()?).ok()?, bytes),
            Method::Aes256 => filled(&Aes256::new_from_slice(&self.bytes).ok()?, bytes),
        }
    }
}

fn digest<D: Digest>(parts: &[&[u8]]) -> Vec<u8> {
    let mut digest = D::new();
    parts.iter().for_each(|part| digest.update(part));
    digest.finalize().to_vec()
}

/// What the older keys are derived from.
struct EncryptionParts<'a> {
    owner: Vec<u8>,
    permissions: [u8; 4],
    id: &'a [u8],
    /// Whether the file's XML metadata is left unencrypted.
    is_open: bool,
}

/// The permissions: a negative number that some programs write as a positive one.
fn permissions(encrypt: &Piece) -> Option<[u8; 4]> {
    let [a, b, c, d, ..] = encrypt.get("P")?.signed()?.to_le_bytes();
    Some([a, b, c, d])
}

/// The key of a file up to PDF 1.7 (7.6.4.3.2), if it proves right (7.6.4.4.3).
fn older(revision: usize, length: usize, parts: &EncryptionParts, user: &[u8]) -> Option<Vec<u8>> {
    let EncryptionParts { owner, permissions, id, is_open } = parts;
    let (length, rounds) = if revision == 2 { (5, 0) } else { (length.clamp(5, 16), 50) };
    let open: &[u8] = if *is_open { &[0xff; 4] } else { &[] };
    let mut key = digest::<Md5>(&[&FILLING, owner.get(..32)?, permissions, id, open]);
    for _ in 0..rounds {
        key = digest::<Md5>(&[key.get(..length)?]);
    }
    key.truncate(length);
    let mut seen = if revision == 2 { FILLING.to_vec() } else { digest::<Md5>(&[&FILLING, id]) };
    for round in 0..=if revision == 2 { 0 } else { 19 } {
        let key: Vec<u8> = key.iter().map(|byte| byte ^ round).collect();
        rc4(&key, &mut seen);
    }
    user.starts_with(&seen).then_some(key)
}

/// The key of a file from PDF 1.7 on (7.6.4.3.3), if it proves right.
fn newer(revision: usize, user: &[u8], enciphered: &[u8]) -> Option<Vec<u8>> {
    let made = |salt: &[u8]| if revision == 5 { Some(digest::<Sha256>(&[salt])) } else { hardened(salt) };
    (made(user.get(32..40)?)?.as_slice() == user.get(..32)?).then_some(())?;
    let cipher = Aes256::new_from_slice(&made(user.get(40..48)?)?).ok()?;
    let mut key = enciphered.get(..32)?.to_vec();
    decrypt(&cipher, &[0; 16], &mut key);
    Some(key)
}

/// A key from an empty password and a salt (7.6.4.3.4).
fn hardened(salt: &[u8]) -> Option<Vec<u8>> {
    let mut key = digest::<Sha256>(&[salt]);
    for round in 0..ROUNDS {
        let mut bytes = key.repeat(64);
        let (own, before) = key.get(..32)?.split_at_checked(16)?;
        encrypt(&Aes128::new_from_slice(own).ok()?, before, &mut bytes);
        let sum: u32 = bytes.iter().take(16).map(|byte| u32::from(*byte)).sum();
        key = match sum % 3 {
            0 => digest::<Sha256>(&[&bytes]),
            1 => digest::<Sha384>(&[&bytes]),
            _ => digest::<Sha512>(&[&bytes]),
        };
        if round >= 63 && usize::from(*bytes.last()?) + 32 <= round + 1 {
            key.truncate(32);
            return Some(key);
        }
    }
    None
}

/// Decrypts what was encrypted in CBC mode, with the initialisation vector first and padding last.
fn filled(cipher: &impl BlockCipherDecrypt, bytes: Vec<u8>) -> Option<Vec<u8>> {
    let (before, rest) = bytes.split_at_checked(16)?;
    let mut rest = rest.to_vec();
    decrypt(cipher, before, &mut rest);
    let filling = usize::from(*rest.last()?);
    rest.truncate(rest.len().checked_sub(filling)?);
    Some(rest)
}

fn decrypt<C: BlockCipherDecrypt>(cipher: &C, before: &[u8], bytes: &mut [u8]) {
    let mut before = before.to_vec();
    for chunk in bytes.chunks_exact_mut(16) {
        let enciphered = chunk.to_vec();
        if let Ok(block) = <&mut Block<C>>::try_from(&mut *chunk) {
            cipher.decrypt_block(block);
        }
        chunk.iter_mut().zip(&before).for_each(|(byte, before)| *byte ^= before);
        before = enciphered;
    }
}

fn encrypt<C: BlockCipherEncrypt>(cipher: &C, before: &[u8], bytes: &mut [u8]) {
    let mut before = before.to_vec();
    for chunk in bytes.chunks_exact_mut(16) {
        chunk.iter_mut().zip(&before).for_each(|(byte, before)| *byte ^= before);
        if let Ok(block) = <&mut Block<C>>::try_from(&mut *chunk) {
            cipher.encrypt_block(block);
        }
        before = chunk.to_vec();
    }
}

/// The cipher of the oldest files; it decrypts as it encrypts.
fn rc4(key: &[u8], bytes: &mut [u8]) {
    let mut state: [u8; 256] = std::array::from_fn(|at| at.to_le_bytes()[0]);
    let mut other = 0_u8;
    for (at, key) in (0..256).zip(key.iter().cycle()) {
        other = other.wrapping_add(state[at]).wrapping_add(*key);
        state.swap(at, other.into());
    }
    let (mut at, mut other) = (0_u8, 0_u8);
    for byte in bytes {
        at = at.wrapping_add(1);
        other = other.wrapping_add(state[usize::from(at)]);
        state.swap(at.into(), other.into());
        let sum = state[usize::from(at)].wrapping_add(state[usize::from(other)]);
        *byte ^= state[usize::from(sum)];
    }
}
