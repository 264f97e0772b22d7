//! What must not be published: identity numbers, and where a picture was taken.

use aho_corasick::{AhoCorasick, BuildError, MatchKind};
use rayon::prelude::*;

use super::Checking;
use crate::content::asset::{Facts, look};
use crate::content::name::{in_link, is_table};
use crate::diagnostic::identity::identity_numbers;
use crate::diagnostic::{Code, Diagnostic, Findings, Span};
use crate::render::{Item, Output, Theme};

pub(super) fn check(checking: &Checking) {
    let uses = &checking.uses;
    for asset in &checking.site.assets {
        let finding = |code| Diagnostic::new(code, asset.span).arg("path", asset.path.as_str());
        if asset.position && uses.keeps(asset) {
            let finding = told_place(&asset.path, &asset.facts, asset.span);
            checking.findings.add(match asset.photo {
                Some(_) => finding.variant("photo").arg("address", in_link(&asset.path)),
                None => finding,
            });
        }
        if let Facts::Text { identity: Some(line) } = asset.facts {
            checking.findings.add(finding(Code::PersonalId).variant("file").arg("line", line));
        }
    }
    for (file, source) in checking.site.sources.iter() {
        // The number itself is never repeated: findings end up in logs.
        let found = |span| checking.findings.add(Diagnostic::new(Code::PersonalId, span));
        let is_table = source.sheet.is_some() || is_table(&source.path);
        for (start, end) in identity_numbers(&source.text, is_table) {
            found(Span::new(file, start, end));
        }
        if !identity_numbers(&source.path, false).is_empty() {
            checking.findings.add(Diagnostic::new(Code::PersonalId, Span::file(file)).variant("name"));
        }
    }
}

/// A file that is published as it is tells where it was taken.
pub(super) fn told_place(path: &str, facts: &Facts, span: Span) -> Diagnostic {
    let finding = Diagnostic::new(Code::ImagePosition, span).arg("path", path);
    match facts {
        Facts::Image { .. } | Facts::Svg { .. } => finding,
        Facts::Pdf { .. } => finding.variant("document"),
        _ => finding.variant("film"),
    }
}

/// Reports files of a site's own theme that tell where they were taken: they are published, or set on paper, as they are.
pub fn check_theme(theme: &Theme, findings: &Findings) {
    for (path, bytes) in theme.own_files() {
        let (facts, has_position, _) = look(path, bytes);
        if has_position {
            findings.add(told_place(&format!("theme/{path}"), &facts, theme.place()));
        }
    }
}

/// What makes a browser request something from another host: in an element, and in a style sheet. Content can write neither,
/// since its quotes and its `<` are escaped; a site's own theme can.
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

/// What styles in a page itself begin and end with. The text of a page may well *mention* `url(https://…)`.
const STYLES: [(&str, &str); 2] = [("<style", "</style"), (" style=\"", "\"")];

/// Finds requests to other hosts.
struct Requests {
    /// The beginnings of `STYLES`, then `IN_PAGES`.
    in_pages: AhoCorasick,
    in_styles: AhoCorasick,
}

impl Requests {
    /// Errors: never, since both lists are ours and short enough to be searched for at once.
    fn new() -> Result<Requests, BuildError> {
        // Only a search for the leftmost match can skip ahead many bytes at a time.
        let search = |texts: &[&str]| AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(texts);
        let in_pages = [&STYLES.map(|(start, _)| start)[..], &IN_PAGES].concat();
        Ok(Requests { in_pages: search(&in_pages)?, in_styles: search(&IN_STYLES)? })
    }

    fn in_page<'t>(&self, page: &'t str) -> Option<&'t str> {
        self.in_pages.find_iter(page).find_map(|found| match STYLES.get(found.pattern().as_usize()) {
            Some((_, end)) => page[found.end()..].split(end).next().and_then(|styles| self.in_styles(styles)),
            None => page.get(found.start()..),
        })
    }

    fn in_styles<'t>(&self, styles: &'t str) -> Option<&'t str> {
        styles.get(self.in_styles.find(styles)?.start()..)
    }

    /// The beginning of the first request in a published file, for the report.
    fn first(&self, path: &str, item: &Item) -> Option<String> {
        let Item::Bytes(bytes) = item else { return None };
        let text = String::from_utf8_lossy(bytes);
        let request = match path.rsplit('.').next() {
            Some("html") => self.in_page(&text),
            Some("css") => self.in_styles(&text),
            _ => None,
        };
        Some(request?.chars().take_while(|c| !c.is_whitespace()).take(60).collect())
    }
}

/// Reports published pages and style sheets that request anything from another host. Such findings point to `theme`.
pub fn check_output(output: &Output, theme: Span, findings: &Findings) {
    let Ok(requests) = Requests::new() else { return };
    output.par_iter().for_each(|(path, item)| {
        let Some(address) = requests.first(path, item) else { return };
        let finding = Diagnostic::new(Code::RequestForeign, theme).variant("theme");
        findings.add(finding.arg("path", path.as_str()).arg("address", address));
    });
}
