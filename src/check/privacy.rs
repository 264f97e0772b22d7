//! What must not be published: identity numbers, and where a picture was taken.

use super::Checking;
use crate::content::asset::Facts;
use crate::content::name::{in_link, is_table};
use crate::diagnostic::identity::identity_numbers;
use crate::diagnostic::{Code, Diagnostic, Span};

pub(super) fn check(checking: &Checking) {
    let uses = &checking.site.uses;
    for asset in &checking.site.assets {
        let finding = |code| Diagnostic::new(code, asset.span).arg("path", asset.path.as_str());
        if asset.position && uses.keeps(asset) {
            let finding = told_place(&asset.path, &asset.facts, asset.span);
            checking.findings.add(match asset.photo {
                Some(_) => finding.variant("photo").arg("address", in_link(&asset.path)),
                None => finding,
            });
        }
        if let Facts::Text { identity: Some(line) } | Facts::Svg { identity: Some(line), .. } = asset.facts {
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
