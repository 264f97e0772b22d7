//! What must not be published: identity numbers, and where a picture was taken.

use aho_corasick::AhoCorasick;
use rayon::prelude::*;

use super::Checking;
use crate::content::asset::Facts;
use crate::diagnostic::identity::identity_numbers;
use crate::diagnostic::{Code, Diagnostic, Findings, Span};
use crate::render::{Item, Output};

pub(super) fn check(checking: &Checking) {
    for asset in &checking.site.assets {
        if matches!(asset.facts, Facts::Image { position: true, .. }) {
            checking.findings.add(Diagnostic::new(Code::ImagePosition, asset.span).arg("path", asset.path.as_str()));
        }
    }
    for (file, source) in checking.site.sources.iter() {
        let text = &source.text;
        for (start, end) in identity_numbers(text) {
            // The number itself is never repeated: findings end up in logs.
            checking.findings.add(Diagnostic::new(Code::PersonalId, Span::new(file, start, end)));
        }
    }
}

/// What makes a browser ask another host for something: in an element, and in a style sheet. Content can write neither, since
/// its quotes and its `<` are escaped; a site's own theme can.
const IN_PAGES: [&str; 9] = [
    "src=\"http:",
    "src=\"https:",
    "src='http:",
    "src='https:",
    "src=\"//",
    "srcset=\"http:",
    "srcset=\"https:",
    "rel=\"stylesheet\" href=\"http:",
    "rel=\"stylesheet\" href=\"https:",
];
const IN_STYLES: [&str; 4] = ["@import url(http", "@import \"http", "url(http", "url(\"http"];

/// Reports published pages and style sheets that ask another host for anything. `theme` is where such a fault lies.
pub fn check_output(output: &Output, theme: Span, findings: &Findings) {
    // Both lists are ours, and short enough to be searched for at once.
    let (Ok(in_pages), Ok(in_styles)) = (AhoCorasick::new(IN_PAGES), AhoCorasick::new(IN_STYLES)) else { return };
    let first_of = |requests: &AhoCorasick, text: &str| requests.find(text).map(|found| shown(&text[found.start()..]));
    let request = |path: &str, item: &Item| {
        let Item::Bytes(bytes) = item else { return None };
        let text = String::from_utf8_lossy(bytes);
        match path.rsplit('.').next() {
            Some("html") => {
                first_of(&in_pages, &text).or_else(|| styles(&text).find_map(|styles| first_of(&in_styles, styles)))
            }
            Some("css") => first_of(&in_styles, &text),
            _ => None,
        }
    };
    let found: Vec<(&String, String)> =
        output.par_iter().filter_map(|(path, item)| Some((path, request(path, item)?))).collect();
    for (path, address) in found {
        let finding = Diagnostic::new(Code::RequestForeign, theme).variant("theme");
        findings.add(finding.arg("path", path.as_str()).arg("address", address));
    }
}

/// The beginning of a request, to be told.
fn shown(request: &str) -> String {
    request.chars().take_while(|c| !c.is_whitespace()).take(60).collect()
}

/// The styles that stand in a page itself. A page may well *tell* of `url(https://…)`.
fn styles(page: &str) -> impl Iterator<Item = &str> {
    let between = |start: &'static str, end: &'static str| {
        page.split(start).skip(1).filter_map(move |rest| rest.split(end).next())
    };
    between("<style", "</style").chain(between(" style=\"", "\""))
}
