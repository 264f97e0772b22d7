//! What must be known of a PDF before it is published.
//!
//! Only what leads to the answer is read: tables, catalogue, the document's information, and the actions among its objects, never a
//! stream of a page. So a file of any size takes little time, and a malicious one can do little harm: nothing here recurses, and
//! there are limits to how much is unpacked and looked into, to how long an object is, and to how many references are followed
//! (the constants at the top of `acts`, `dicts`, `file` and `mend`).

mod acts;
mod cipher;
mod dicts;
mod file;
mod mend;
mod stream;
mod syntax;

use super::acting::Acting;
use file::PdfFile;

/// What a PDF says about itself to those who have it read aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Seen {
    pub tagged: bool,
    pub title: bool,
    pub lang: bool,
    /// Whether it asks for a password.
    pub locked: bool,
    /// Whether it is a form that only Adobe's own program shows (XFA, ISO 32000-1, 12.7.8).
    pub xfa: bool,
    /// The gravest thing that it does by itself.
    pub act: Option<Acting>,
}

/// Looks into a PDF's bytes; `None` if they can't be read.
pub(super) fn look(bytes: &[u8]) -> Option<Seen> {
    let mut file = PdfFile::new(bytes)?;
    let seen = file.open().and_then(|()| see(&mut file));
    if seen.is_some() && !file.is_wrong {
        return seen;
    }
    let mended = file.mend().and_then(|()| see(&mut file));
    let locked = Seen { tagged: false, title: false, lang: false, locked: true, xfa: false, act: None };
    mended.or_else(|| file.is_locked.then_some(locked))
}

fn see(file: &mut PdfFile) -> Option<Seen> {
    let catalog = file.catalog()?;
    let marked = file.get(&catalog, "MarkInfo").and_then(|info| file.get(&info, "Marked"));
    let info = file.trailer.clone().and_then(|trailer| file.get(&trailer, "Info"));
    let title = info.and_then(|info| file.get(&info, "Title"));
    let lang = file.get(&catalog, "Lang");
    let xfa = file.get(&catalog, "AcroForm").is_some_and(|form| form.get("XFA").is_some());
    let is_told = |text: Option<_>| text.and_then(|text| file.text(&text)).is_some_and(|text| !text.is_empty());
    let (title, lang) = (is_told(title), is_told(lang));
    Some(Seen {
        tagged: marked.is_some_and(|marked| marked.is("true")) && catalog.get("StructTreeRoot").is_some(),
        title,
        lang,
        locked: false,
        xfa,
        act: acts::acts(file),
    })
}
