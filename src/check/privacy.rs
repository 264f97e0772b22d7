//! What must not be published: identity numbers, and where a picture was taken.

use super::Checking;
use crate::content::asset::Facts;
use crate::diagnostic::identity::identity_numbers;
use crate::diagnostic::{Code, Diagnostic, Findings, Span};
use crate::render::{Item, Output};

pub fn check(checking: &Checking) {
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

/// Tells of published pages and style sheets that ask another host for anything. `theme` is where such a fault lies.
pub fn check_output(output: &Output, theme: Span, findings: &Findings) {
    for (path, item) in output {
        let Item::Bytes(bytes) = item else { continue };
        let text = String::from_utf8_lossy(bytes);
        let request = match path.rsplit('.').next() {
            Some("html") => {
                first_of(&IN_PAGES, &text).or_else(|| styles(&text).find_map(|it| first_of(&IN_STYLES, it)))
            }
            Some("css") => first_of(&IN_STYLES, &text),
            _ => None,
        };
        if let Some(request) = request {
            let shown: String = request.chars().take_while(|c| !c.is_whitespace()).take(60).collect();
            let finding = Diagnostic::new(Code::RequestForeign, theme).variant("theme");
            findings.add(finding.arg("path", path.as_str()).arg("address", shown));
        }
    }
}

/// The text from the first of `requests` on that stands in it.
fn first_of<'a>(requests: &[&str], text: &'a str) -> Option<&'a str> {
    requests.iter().find_map(|request| text.find(request).map(|at| &text[at..]))
}

/// The styles that stand in a page itself. A page may well *tell* of `url(https://…)`.
fn styles(page: &str) -> impl Iterator<Item = &str> {
    let between = |start: &'static str, end: &'static str| {
        page.split(start).skip(1).filter_map(move |rest| rest.split(end).next())
    };
    between("<style", "</style").chain(between(" style=\"", "\""))
}
