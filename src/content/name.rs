//! Names: what a file's name says (number, identifier, language), and plain identifiers.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;

/// An identifier or anchor from words: lower case, `æ`→`ae`, `ø`→`o`, `å`→`a`, other accents dropped, spaces to `-`.
pub fn plain(words: &str) -> String {
    let mut plain = String::new();
    for c in words.nfc().flat_map(char::to_lowercase) {
        match c {
            'æ' | 'ä' => plain.push_str("ae"),
            'ø' | 'ö' => plain.push('o'),
            'å' => plain.push('a'),
            'đ' => plain.push('d'),
            'ŋ' => plain.push('n'),
            'ŧ' => plain.push('t'),
            c if c.is_ascii_alphanumeric() => plain.push(c),
            // Marks that are letters, as in Arabic, are put together again.
            c if c.is_alphanumeric() => plain.extend(c.nfd().filter(|c| c.is_alphanumeric()).nfc()),
            _ if plain.ends_with('-') || plain.is_empty() => {}
            c if c.is_whitespace() || "-_/–—.".contains(c) => plain.push('-'),
            _ => {}
        }
    }
    plain.truncate(plain.trim_end_matches('-').len());
    plain
}

/// Names that stand for devices, whatever ending follows («Naming Files, Paths, and Namespaces», Microsoft).
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// Why Windows can have no file or folder of this name: it stands for a device, or ends in what is left out there. The variants of a
/// finding.
pub fn refused_by_windows(name: &str) -> Option<&'static str> {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let numbered = |of: &str| {
        let mut rest = stem.strip_prefix(of).unwrap_or_default().chars();
        matches!((rest.next(), rest.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
    };
    if DEVICES.contains(&stem.as_str()) || numbered("com") || numbered("lpt") {
        return Some("device");
    }
    name.ends_with(['.', ' ']).then_some("end")
}

/// The anchors of a page: each is given out once, and never one that a theme puts around every text.
#[derive(Debug, Default)]
pub struct Anchors {
    given: BTreeSet<String>,
    /// The number to try next for an anchor, so that ten thousand headings with one name take no longer than others.
    next: BTreeMap<String, usize>,
}

impl Anchors {
    /// The wanted anchor if it is free, else the first free one with a number after it.
    pub fn give(&mut self, wanted: &str) -> String {
        const THEMES: [&str; 4] = ["main", "levels-menu", "betre-findings", "betre-panel"];
        let wanted = if wanted.is_empty() { "del" } else { wanted };
        let next = self.next.entry(wanted.to_owned()).or_insert(1);
        loop {
            let anchor = if *next == 1 { wanted.to_owned() } else { format!("{wanted}-{next}") };
            *next += 1;
            if !THEMES.contains(&anchor.as_str()) && self.given.insert(anchor.clone()) {
                return anchor;
            }
        }
    }
}

impl FromIterator<String> for Anchors {
    /// A page on which these anchors are taken already.
    fn from_iter<T: IntoIterator<Item = String>>(given: T) -> Anchors {
        Anchors { given: given.into_iter().collect(), next: BTreeMap::new() }
    }
}

/// What follows the last dot of a path, in lower case; empty if there is no dot.
pub fn extension(path: &str) -> String {
    path.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase()
}

/// What a published file is, by the ending of its name (RFC 6838).
pub fn media_type(path: &str) -> &'static str {
    match extension(path).as_str() {
        "html" => "text/html",
        "css" => "text/css",
        "js" => "text/javascript",
        "json" => "application/json",
        "csv" => "text/csv",
        "ics" => "text/calendar",
        "xml" => "application/xml",
        "txt" => "text/plain",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "avif" => "image/avif",
        "mp3" => "audio/mpeg",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "vtt" => "text/vtt",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

/// The path that a relative one leads to from a file; `None` if it is not relative, or leads out of the root.
pub fn resolved(from: &str, relative: &str) -> Option<String> {
    if relative.starts_with('/') || relative.contains(':') {
        return None;
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// Whether a path is that of a page, which is served as it is and not as `index.html` in a folder of that name.
pub fn is_page(path: &str) -> bool {
    matches!(extension(path).as_str(), "html" | "htm")
}

/// Whether a path is that of a CSV file or a spreadsheet that is read as a table.
pub fn is_table(path: &str) -> bool {
    is_table_ending(&extension(path))
}

/// Whether files with this ending, in small letters, are read as tables.
pub(super) fn is_table_ending(ending: &str) -> bool {
    matches!(ending, "csv" | "xlsx" | "ods")
}

/// A path with its percent-encoding decoded: `ny%20s%C3%B8knad.pdf`. `None` if it is malformed or not UTF-8.
pub fn percent_decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digits = [rest.next()?, rest.next()?];
                if !digits.iter().all(u8::is_ascii_hexdigit) {
                    return None;
                }
                u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
            }
            byte => byte,
        });
    }
    Some(String::from_utf8(bytes).ok()?.nfc().collect())
}

/// A file's path as it is written in a link: `<files/Mitt skjema.docx>`. What [`percent_decoded`] makes of it is the path.
pub fn in_link(path: &str) -> String {
    let path = path.replace('%', "%25");
    if path.contains([' ', '(', ')', '\u{a0}']) { format!("<{path}>") } else { path }
}

/// What the name of a file or folder says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The leading `N-`, or the whole name if it is only a number.
    pub number: Option<u32>,
    /// What follows the number, made [`plain`]; the number itself if nothing follows.
    pub id: String,
    /// The language before the extension: `snakk.en.md`.
    pub lang: Option<String>,
}

/// Reads a name without its extension. `langs` are the languages that a suffix can name.
pub fn named(stem: &str, langs: &[String]) -> Named {
    let (stem, lang) = match stem.rsplit_once('.') {
        Some((rest, suffix)) if langs.iter().any(|lang| lang == suffix) || is_lang(suffix) => {
            (rest, Some(suffix.to_owned()))
        }
        _ => (stem, None),
    };
    let digits = stem.chars().take_while(char::is_ascii_digit).count();
    let number = stem[..digits].parse().ok();
    let rest = &stem[digits..];
    match (number, rest.strip_prefix(['-', '_', ' ', '.'])) {
        (Some(_), Some(rest)) if !plain(rest).is_empty() => Named { number, id: plain(rest), lang },
        (Some(_), _) if rest.is_empty() => Named { number, id: plain(stem), lang },
        _ => Named { number: None, id: plain(stem), lang },
    }
}

/// Languages that Norwegian public sites are written in; a suffix that is one of these is never part of an identifier.
fn is_lang(suffix: &str) -> bool {
    const KNOWN: [&str; 20] = [
        "nn", "nb", "en", "se", "smj", "sma", "fkv", "uk", "ar", "so", "ti", "pl", "lt", "ur", "fa", "ps", "de", "fr",
        "es", "ru",
    ];
    KNOWN.contains(&suffix)
}

/// Whether a tag can name a language, as browsers and screen readers know it: two or three letters, perhaps with a script or a
/// region after them, as in `en-GB` (BCP 47).
pub fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let is_language = |part: &str| (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_more = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    parts.next().is_some_and(is_language) && parts.all(is_more)
}

/// The language that a suffix seems to name, if it is written in another way than it should be: `EN`, `en-GB`, `no`, `engelsk`.
/// `langs` are those of the site.
pub fn meant_lang(suffix: &str, langs: &[String]) -> Option<String> {
    let lower = suffix.to_lowercase();
    let of_site = |lang: &str| langs.iter().any(|known| known == lang);
    let meant = match lower.as_str() {
        "no" | "nor" | "norsk" => {
            if of_site("nb") {
                "nb"
            } else {
                "nn"
            }
        }
        "nob" | "bokmal" | "bokmål" => "nb",
        "nno" | "nynorsk" => "nn",
        "eng" | "english" | "engelsk" | "gb" | "us" => "en",
        "sme" | "samisk" => "se",
        "ukr" | "ukrainsk" | "ua" => "uk",
        "arabisk" => "ar",
        "polsk" => "pl",
        _ => lower.split(['-', '_']).next()?,
    };
    (meant != suffix && (of_site(meant) || is_lang(meant))).then(|| meant.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_plain() {
        assert!(unicode_normalization::is_nfc(&plain("هل الأمر يخصك أنت؟")));
        assert_eq!(plain("Snakk med barnet"), "snakk-med-barnet");
        assert_eq!(plain("Føresette på Åsen"), "foresette-pa-asen");
        assert_eq!(plain("a\u{30a}pne"), "apne");
        assert_eq!(plain("Kva no?  – «ja»"), "kva-no-ja");
        assert_eq!(plain("Sámi mánát"), "sami-manat");
    }

    #[test]
    fn an_anchor_is_given_once() {
        let mut anchors: Anchors = ["uro-2".to_owned()].into_iter().collect();
        let given = ["uro", "uro", "uro", "main", ""].map(|wanted| anchors.give(wanted));
        assert_eq!(given, ["uro", "uro-3", "uro-4", "main-2", "del"]);
    }

    #[test]
    fn names_tell_number_and_language() {
        let name = named("2-snakk-med-barnet.en", &[]);
        assert_eq!((name.number, name.id.as_str(), name.lang.as_deref()), (Some(2), "snakk-med-barnet", Some("en")));
        assert_eq!(named("0", &[]).id, "0");
        assert_eq!(named("0", &[]).number, Some(0));
        assert_eq!(named("116117", &[]).number, Some(116_117));
    }

    #[test]
    fn a_language_is_known_however_it_is_written() {
        let meant = |suffix: &str| meant_lang(suffix, &["nb".to_owned(), "zh".to_owned()]);
        for (written, lang) in
            [("EN", "en"), ("en-GB", "en"), ("no", "nb"), ("nn_NO", "nn"), ("engelsk", "en"), ("ZH", "zh")]
        {
            assert_eq!(meant(written).as_deref(), Some(lang), "{written}");
        }
        for other in ["en", "zh", "2", "v2", "gammal", "kopi", ""] {
            assert_eq!(meant(other), None, "{other}");
        }
        assert_eq!(meant_lang("no", &[]).as_deref(), Some("nn"));
    }
}
