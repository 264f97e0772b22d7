//! The schemes that an address may begin with: one list for texts, sheets, drawings and finished pages.

/// What an address with a known scheme leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// A page on the web.
    Web,
    /// A letter to somebody.
    Mail,
    /// A call to a number.
    Call,
    /// A message to a number.
    Message,
}

const SCHEMES: [(&str, Scheme); 5] = [
    ("https", Scheme::Web),
    ("http", Scheme::Web),
    ("mailto", Scheme::Mail),
    ("tel", Scheme::Call),
    ("sms", Scheme::Message),
];

/// The scheme of an address as it is written, what it leads to if a link may have it, and what follows it; `None` if it has none.
pub fn scheme(address: &str) -> Option<(&str, Option<Scheme>, &str)> {
    let (written, rest) = address.split_once(':')?;
    let is_scheme = written.starts_with(|c: char| c.is_ascii_alphabetic())
        && written.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    let known = SCHEMES.iter().find(|(scheme, _)| scheme.eq_ignore_ascii_case(written));
    is_scheme.then_some((written, known.map(|(_, scheme)| *scheme), rest))
}
