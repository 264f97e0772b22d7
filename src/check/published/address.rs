//! Addresses as browsers read them (URL Standard, 4.4), as far as it must be known where they lead.

use crate::content::name::extension;
use crate::content::scheme::{Scheme, scheme};

/// Where an address leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    /// To a place of the site itself, or of the page.
    Own,
    /// It is what it leads to: a picture, a sound or a film, or a font.
    Media,
    /// To the web.
    Web,
    /// To a program that people use for messages and calls.
    Message,
    /// It runs something, is a page of its own, or opens another program.
    Other,
}

/// Where an address leads.
pub(super) fn lead(address: &str) -> Lead {
    // Most are a relative path.
    if address.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '#')) && !address.contains(':') {
        return Lead::Own;
    }
    let address = address.trim_matches(|c: char| c <= ' ');
    // Lines and tabs are left out wherever they are, and a backslash is a slash.
    let plain = address.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).take(60);
    let plain: String = plain.map(|c| if c == '\\' { '/' } else { c.to_ascii_lowercase() }).collect();
    if plain.starts_with("//") {
        return Lead::Web;
    }
    match scheme(&plain) {
        None => Lead::Own,
        Some((_, Some(Scheme::Web), _)) => Lead::Web,
        Some((_, Some(Scheme::Mail | Scheme::Call | Scheme::Message), _)) => Lead::Message,
        Some(("data", None, rest)) if MEDIA.iter().any(|media| rest.starts_with(media)) => Lead::Media,
        Some(_) => Lead::Other,
    }
}

/// Whether a file at an address of the site has one of these endings, in small letters.
pub(super) fn is_called(address: &str, endings: &[&str]) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    endings.contains(&extension(path.trim_ascii()).as_str())
}

const MEDIA: [&str; 6] = ["image/", "audio/", "video/", "font/", "application/font-", "application/x-font-"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_where_browsers_go() {
        for own in ["", "#a", "../a/", "/a", "?a=b", "Steg 1: a", "1:2", "./https://a.example", " \u{1}a"] {
            assert_eq!(lead(own), Lead::Own, "{own:?}");
        }
        for web in
            ["https://a.example", "HTTP:a", "//a.example", "/\\a.example", "\\\\a", " \n//a", "ht\ntps://a", "/\t/a"]
        {
            assert_eq!(lead(web), Lead::Web, "{web:?}");
        }
        for other in ["javascript:1", " java\nscript:1", "\u{1}javascript:1", "data:text/html,a", "blob:a", "ms-word:a"]
        {
            assert_eq!(lead(other), Lead::Other, "{other:?}");
        }
        assert_eq!((lead("tel:112"), lead("data:image/png;base64,a")), (Lead::Message, Lead::Media));
    }
}
