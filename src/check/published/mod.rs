//! What is published does nothing but show itself: no page runs anything, asks another host for anything, sends anything or
//! leads on by itself. Every page and style sheet is read as browsers read it, whatever wrote it.

mod address;
mod element;
mod known;
mod manifest;
mod page;
mod style;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::content::asset::{DrawingFault, Facts, is_published, look};
use crate::content::name::{extension, is_page};
use crate::diagnostic::{Code, Diagnostic, Findings};
use crate::model::{Redirects, Site, file_of};
use crate::render::{Item, Output, Theme, root_of_missing};
use element::PageRights;
use known::{KnownPiece, is_harmless};

/// What a published file does that none may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Act {
    /// It requests something from another host.
    Request,
    /// It runs a script: an element, or what runs when something happens.
    Script,
    /// A link runs something, or opens a program.
    Link,
    /// It leads on by itself.
    Refresh,
    /// It sends what is written in it.
    Form,
    /// It shows another page in it, or a program.
    Frame,
    /// It changes what all its links mean.
    Base,
    /// Markup that some browsers see and others do not.
    Hidden,
}

/// Where a file does it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct ActFound {
    act: Act,
    /// The element and attribute, or the name of what styles use: the same in all pages that one template makes.
    place: String,
    /// What is written there, shortened.
    written: String,
}

/// How much of what is written is told, in letters.
const TOLD: usize = 60;

impl ActFound {
    fn new(act: Act, place: impl Into<String>, written: &str) -> ActFound {
        let written: String = written.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).take(TOLD).collect();
        ActFound { act, place: place.into(), written: written.trim().to_owned() }
    }
}

/// Bytes as text; what is no text is shown as such. Most of all is text, and that is seen sooner.
fn text(bytes: &[u8]) -> Cow<'_, str> {
    std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
}

/// Whether browsers would read a style sheet in another encoding than it is read in here (CSS Syntax 3, 3.2).
fn is_other_encoding(css: &[u8]) -> bool {
    let start = css.get(..64).unwrap_or(css).to_ascii_lowercase();
    css.starts_with(&[0xff, 0xfe])
        || css.starts_with(&[0xfe, 0xff])
        || start.starts_with(b"@charset") && !start.starts_with(b"@charset \"utf-8\";")
}

/// Reports published pages and style sheets that do what none may do: each thing once, however many pages do it. Content can't
/// write it, so that such findings point to `theme`.
pub fn check_output(site: &Site, output: &Output, theme: &Theme, findings: &Findings) {
    let is_own = theme.own_files().next().is_some();
    let redirects = Redirects::of(site);
    let lead_on: BTreeSet<String> = redirects.kept.iter().flatten().map(|redirect| file_of(&redirect.from)).collect();
    let scripts = Theme::scripts();
    let missing = root_of_missing(site);
    let own = site.first().settings.address.as_ref().map(|address| format!("{}/", address.without_slash()));
    let acts = |(path, item): (&String, &Item)| -> Vec<(ActFound, String)> {
        let Item::Bytes(bytes) = item else { return Vec::new() };
        let mut found = match extension(path).as_str() {
            _ if is_page(path) => {
                let root = match path.as_str() {
                    "404.html" => missing.clone(),
                    _ => "../".repeat(path.matches('/').count()),
                };
                let may = PageRights { leads_on: lead_on.contains(path), scripts: Some(scripts), root: &root };
                page::acts(&text(bytes), may)
            }
            "css" if is_other_encoding(bytes) => vec![ActFound::new(Act::Hidden, "@charset", "@charset")],
            "css" => {
                let css = text(bytes);
                let mut found = Vec::new();
                is_harmless(KnownPiece::Style, &css, || {
                    found = style::acts(&css);
                    found.is_empty()
                });
                found
            }
            "webmanifest" | "json" if path.starts_with("assets/") => manifest::acts(bytes, own.as_deref()),
            _ => return Vec::new(),
        };
        // It begins another alphabet for browsers that take the file to be in an encoding with several. Where a text has it, that
        // is told there.
        if found.is_empty() && is_own && bytes.contains(&0x1b) {
            found.push(ActFound::new(Act::Hidden, "ESC", "ESC"));
        }
        // In a drawing it is plain text to browsers, and what it ends is not what a comment ends.
        if found.is_empty() && is_page(path) && memchr::memmem::find(bytes, b"<![CDATA[").is_some() {
            found.push(ActFound::new(Act::Hidden, "<![CDATA[", "<![CDATA["));
        }
        found.sort_by(|a, b| (a.act, &a.place).cmp(&(b.act, &b.place)));
        found.dedup_by(|a, b| (a.act, &a.place) == (b.act, &b.place));
        found.into_iter().map(|found| (found, path.clone())).collect()
    };
    let found: Vec<_> = output.par_iter().flat_map_iter(acts).collect();
    let mut told: BTreeMap<(Act, String), (ActFound, String, usize)> = BTreeMap::new();
    for (found, path) in found {
        let key = (found.act, found.place.clone());
        told.entry(key).and_modify(|(.., more)| *more += 1).or_insert((found, path, 0));
    }
    for (ActFound { act, written, .. }, path, more) in told.into_values() {
        let (code, variant) = match act {
            Act::Request => (Code::RequestForeign, Some("theme")),
            Act::Script => (Code::PageActive, None),
            Act::Link => (Code::PageActive, Some("link")),
            Act::Refresh => (Code::PageActive, Some("refresh")),
            Act::Form => (Code::PageActive, Some("form")),
            Act::Frame => (Code::PageActive, Some("frame")),
            Act::Base => (Code::PageActive, Some("base")),
            Act::Hidden => (Code::PageActive, Some("hidden")),
        };
        let finding = Diagnostic { variant, ..Diagnostic::new(code, theme.place()) };
        findings.add(finding.arg("path", path).arg("written", written).arg("more", more));
    }
}

/// What a theme needs besides pictures and documents.
const OF_THEMES: [&str; 8] = ["css", "woff2", "woff", "ttf", "otf", "ico", "json", "webmanifest"];

/// Reports files of a site's own theme that are published, or set on paper, and may not be: they tell where they were taken, run
/// something, or are none that a theme needs.
pub fn check_theme(theme: &Theme, findings: &Findings) {
    for (path, bytes) in theme.own_files() {
        let named = format!("theme/{path}");
        let (facts, has_position, _) = look(path, bytes);
        if has_position {
            findings.add(super::privacy::told_place(&named, &facts, theme.place()));
        }
        if !path.starts_with("assets/") {
            continue;
        }
        let is_needed = OF_THEMES.contains(&extension(path).as_str()) || is_published(path);
        if !is_needed
            || matches!(facts, Facts::Svg { fault: Some(DrawingFault::Acts(_) | DrawingFault::Unreadable), .. })
        {
            findings.add(Diagnostic::new(Code::PageActive, theme.place()).variant("file").arg("path", named));
        }
    }
}
