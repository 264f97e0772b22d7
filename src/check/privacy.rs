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

/// What makes a browser ask another host for something, as it stands in a page or a style sheet. Content can't write it;
/// a site's own theme can.
const REQUESTS: [&str; 9] = [
    "src=\"http",
    "src='http",
    "src=\"//",
    "srcset=\"http",
    "@import url(http",
    "@import \"http",
    "url(http",
    "url(\"http",
    "rel=\"stylesheet\" href=\"http",
];

/// Tells of published pages and style sheets that ask another host for anything. `theme` is where such a fault lies.
pub fn check_output(output: &Output, theme: Span, findings: &Findings) {
    for (path, item) in output {
        let Item::Bytes(bytes) = item else { continue };
        if !path.ends_with(".html") && !path.ends_with(".css") {
            continue;
        }
        let text = String::from_utf8_lossy(bytes);
        if let Some(request) = REQUESTS.iter().find_map(|request| text.find(request).map(|at| &text[at..])) {
            let shown: String = request.chars().take_while(|c| !c.is_whitespace()).take(60).collect();
            let finding = Diagnostic::new(Code::RequestForeign, theme).variant("theme");
            findings.add(finding.arg("path", path.as_str()).arg("address", shown));
        }
    }
}
