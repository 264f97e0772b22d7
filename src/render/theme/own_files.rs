//! A site's own files of the theme: which may take the place of which, and what is wrong with them.

use std::sync::Arc;

use super::files::STANDARD;
use super::{CONTRACT, FOLDER, SETTINGS, Theme};
use crate::diagnostic::{Code, Diagnostic, Findings, nearest};
use crate::model::is_language;

/// What the program uses of the standard theme alone.
const NOT_REPLACED: [&str; 3] = ["search.js", "sites.js", "templates/sites.html"];

impl Theme {
    /// The site's own files, which are not those of the standard theme, by their paths in the theme's folder.
    pub fn own_files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let is_own = |path: &str, bytes: &[u8]| STANDARD.bytes.get(path).is_none_or(|standard| standard != bytes);
        let is_standard = Arc::ptr_eq(&self.files, &STANDARD);
        let files = self.files.bytes.iter().filter(move |_| !is_standard);
        let files = files.map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
        files.filter(move |(path, bytes)| is_own(path, bytes))
    }

    /// Whether the site has files of its own in a folder of the theme: `templates/`, or `print/` for what is on paper.
    pub fn has_own(&self, folder: &str) -> bool {
        self.own_files().any(|(path, _)| path.starts_with(folder))
    }

    /// Whether a site or a layer has a `theme.toml`, which says for which contract its templates were written.
    pub fn is_pledged(&self) -> bool {
        self.is_pledged
    }

    /// The paths of the standard theme's files that a site may have others in place of.
    pub fn replaceable() -> Vec<String> {
        STANDARD.bytes.keys().filter(|path| !NOT_REPLACED.contains(&path.as_str())).cloned().collect()
    }

    /// A file of the standard theme that a site may have another in place of.
    pub fn original(path: &str) -> Option<Vec<u8>> {
        STANDARD.bytes.get(path).filter(|_| !NOT_REPLACED.contains(&path)).cloned()
    }

    /// The site's own files that do nothing: neither in the place of one of the standard theme's, nor words of another language, nor named
    /// in another of its own.
    fn useless(&self) -> Vec<&str> {
        let texts: Vec<(&str, String)> =
            self.own_files().map(|(path, bytes)| (path, String::from_utf8_lossy(bytes).into_owned())).collect();
        let has_role = |path: &str| {
            let name = path.rsplit('/').next().unwrap_or(path);
            let speaks =
                path.strip_prefix("words/").and_then(|name| name.strip_suffix(".ftl")).is_some_and(is_language);
            Theme::original(path).is_some()
                || speaks
                || texts.iter().any(|(other, text)| *other != path && text.contains(name))
        };
        self.own_files().map(|(path, _)| path).filter(|path| !has_role(path)).collect()
    }

    /// Reports a site's own theme if it was written for another version of the template contract, or does not say for which; and files
    /// in it that nothing uses or that can't be read.
    pub fn check_contract(&self, findings: &Findings) {
        let text = self.text(SETTINGS);
        let version = text.parse::<toml::Table>().ok().and_then(|table| table.get("contract")?.as_integer());
        if !self.is_pledged && (self.has_own("templates/") || self.has_own("print/")) {
            let finding = Diagnostic::new(Code::Theme, self.place()).variant("pledge");
            findings.add(finding.arg("wanted", CONTRACT.to_string()));
        }
        for path in self.useless() {
            let standard = Theme::replaceable();
            let near = nearest(path, standard.iter().map(String::as_str));
            // What is in `assets/` is published at least: only what was meant for another is told.
            if near.is_none() && path.starts_with("assets/") {
                continue;
            }
            let finding = Diagnostic::new(Code::FileUnused, self.place()).variant("theme");
            let finding = finding.arg("path", format!("{FOLDER}/{path}"));
            findings.add(match near {
                Some(near) => finding.advice("nearest").arg("nearest", format!("{FOLDER}/{near}")),
                None => finding,
            });
        }
        if version != Some(CONTRACT) {
            let seen = version.map_or_else(String::new, |version| version.to_string());
            let finding = Diagnostic::new(Code::Theme, self.place()).variant("contract").arg("found", seen);
            findings.add(finding.arg("wanted", CONTRACT.to_string()));
        }
        for path in &self.files.unread {
            let finding = Diagnostic::new(Code::Theme, self.place()).variant("file");
            findings.add(finding.arg("path", format!("theme/{path}")));
        }
        for key in self.design().faults {
            findings.add(Diagnostic::new(Code::Theme, self.place()).variant("colour").arg("key", key));
        }
    }
}
