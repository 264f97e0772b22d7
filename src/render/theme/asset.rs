//! The theme's own files, each published under a name that contains a hash of its contents: a browser may keep it for a year,
//! and a changed file gets another name.

use std::collections::BTreeMap;

use base64::prelude::{BASE64_STANDARD, Engine as _};

use crate::content::hash::Hash;
use crate::content::name::{media_type, percent_decoded, resolved};

/// The files of a theme by their path under `assets/`: where each is published, and its bytes.
#[derive(Debug, Default)]
pub struct Assets(BTreeMap<String, (String, Vec<u8>)>);

impl Assets {
    /// Gives files their names. A style sheet that refers to another of them by `url(…)` gets its new name.
    pub fn named(files: BTreeMap<String, Vec<u8>>) -> Assets {
        let mut assets = Assets::default();
        for name in files.keys() {
            assets.add(name, &files, &mut Vec::new());
        }
        assets
    }

    /// The published path of a file, which is added first if it isn't there yet. `open` are the style sheets that led to it:
    /// one that refers to itself can't know its own hash.
    fn add(&mut self, name: &str, files: &BTreeMap<String, Vec<u8>>, open: &mut Vec<String>) -> Option<String> {
        if let Some((path, _)) = self.0.get(name) {
            return Some(path.clone());
        }
        let bytes = files.get(name).filter(|_| !open.iter().any(|open| open == name))?;
        let bytes = match std::str::from_utf8(bytes) {
            Ok(css) if name.ends_with(".css") => {
                open.push(name.to_owned());
                let css = with_urls(css, |url| {
                    let path = self.add(&resolved(name, &percent_decoded(url)?)?, files, open)?;
                    // Only the last part of the path has changed.
                    let folder = url.rfind('/').map_or("", |at| &url[..=at]);
                    Some(format!("{folder}{}", path.rsplit('/').next().unwrap_or_default()))
                });
                open.pop();
                css.into_bytes()
            }
            _ => bytes.clone(),
        };
        let path = format!("assets/{}", marked(name, &bytes));
        self.0.insert(name.to_owned(), (path.clone(), bytes));
        Some(path)
    }

    /// The name of each file, and where it is published, from the root of the site.
    pub fn paths(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, (path, _))| (name.as_str(), path.as_str()))
    }

    /// A style sheet with all that it refers to in it: a file of the theme as data, and nothing for what is elsewhere.
    pub fn style_in_one(&self, name: &str) -> String {
        let Some((_, bytes)) = self.0.get(name) else { return String::new() };
        let inside = |url: &str| {
            let path = format!("assets/{}", resolved(name, &percent_decoded(url)?)?);
            let (_, bytes) = self.0.values().find(|(published, _)| *published == path)?;
            Some(as_data(&path, bytes))
        };
        with_urls(&String::from_utf8_lossy(bytes), |url| match url.starts_with("data:") {
            true => None,
            false => Some(inside(url).unwrap_or_else(|| "data:,".to_owned())),
        })
    }

    /// Where each file is published, from the root of the site, and its bytes.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.values().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }
}

/// How much of a name of its own a file keeps, in bytes.
const LONGEST_STEM: usize = 200;

/// A name with the first eight digits of the hash before its extension: `style-0a1b2c3d.css`.
fn marked(name: &str, bytes: &[u8]) -> String {
    let hash = Hash::of(bytes).to_string();
    let mark = &hash[..8];
    let folder = name.rfind('/').map_or(0, |at| at + 1);
    match name[folder..].rsplit_once('.') {
        // File systems take 255 bytes.
        Some((stem, ending)) => {
            format!("{}{}-{mark}.{ending}", &name[..folder], &stem[..stem.floor_char_boundary(LONGEST_STEM)])
        }
        None => format!("{name}-{mark}"),
    }
}

/// A file as the address that contains it (RFC 2397).
pub(crate) fn as_data(path: &str, bytes: &[u8]) -> String {
    format!("data:{};base64,{}", media_type(path), BASE64_STANDARD.encode(bytes))
}

/// A style sheet with the path in each `url(…)` replaced, if `replace` returns another. What follows `?` or `#` is kept.
fn with_urls(css: &str, mut replace: impl FnMut(&str) -> Option<String>) -> String {
    let mut written = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("url(") {
        let bare = after.trim_start_matches([' ', '\t', '\n', '"', '\'']);
        let lead = &after[..after.len() - bare.len()];
        let quote = lead.chars().next_back().filter(|c| matches!(c, '"' | '\''));
        let ends = |c: char| matches!(c, '?' | '#') || quote.map_or(c == ')' || c.is_whitespace(), |quote| c == quote);
        let url = &bare[..bare.find(ends).unwrap_or(bare.len())];
        written.push_str(before);
        written.push_str("url(");
        written.push_str(lead);
        written.push_str(replace(url).as_deref().unwrap_or(url));
        rest = &bare[url.len()..];
    }
    written + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assets(files: &[(&str, &str)]) -> Assets {
        Assets::named(files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect())
    }

    fn published(assets: &Assets, name: &str) -> (String, String) {
        let (path, bytes) = assets.0[name].clone();
        (path, String::from_utf8_lossy(&bytes).into_owned())
    }

    #[test]
    fn a_style_sheet_asks_for_files_by_their_new_names() {
        let css = "a { src: url(\"fonts/a b.woff2\") } b { src: url( '../assets/x.svg#mark' ), url(fonts/c.woff2?v=1) }\n\
                   c { src: url(data:image/png;base64,AA==), url(/x.svg), url(https://x.no/x.svg), url(gone.svg) }";
        let files = [("style.css", css), ("x.svg", "<svg/>"), ("fonts/a b.woff2", "1"), ("fonts/c.woff2", "2")];
        let named = assets(&files);
        let (path, text) = published(&named, "style.css");
        assert!(path.starts_with("assets/style-") && path.ends_with(".css") && path.len() == 25, "{path}");
        let (font, _) = published(&named, "fonts/c.woff2");
        assert!(font.starts_with("assets/fonts/c-"), "{font}");
        assert!(text.contains(&format!("url({}?v=1)", &font["assets/".len()..])), "{text}");
        assert!(text.contains("url(\"fonts/a b-"), "{text}");
        // `..` would lead out of the theme's files.
        for kept in
            ["'../assets/x.svg#mark'", "url(data:image", "url(/x.svg)", "url(https://x.no/x.svg)", "url(gone.svg)"]
        {
            assert!(text.contains(kept), "{kept} in {text}");
        }
    }

    #[test]
    fn a_change_anywhere_below_is_another_name() {
        let before =
            assets(&[("style.css", "@import url(a/b.css);"), ("a/b.css", "x { src: url(../x.svg) }"), ("x.svg", "1")]);
        let after =
            assets(&[("style.css", "@import url(a/b.css);"), ("a/b.css", "x { src: url(../x.svg) }"), ("x.svg", "2")]);
        for name in ["style.css", "a/b.css", "x.svg"] {
            assert_ne!(published(&before, name).0, published(&after, name).0, "{name}");
        }
        let (path, _) = published(&after, "x.svg");
        assert!(published(&after, "a/b.css").1.contains(&format!("url(../{})", &path["assets/".len()..])));
    }

    #[test]
    fn sheets_that_ask_for_each_other_end() {
        let named = assets(&[("a.css", "@import url(b.css);"), ("b.css", "@import url(a.css);")]);
        assert_eq!(named.paths().count(), 2);
    }
}
