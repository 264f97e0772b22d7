//! Addresses: the site's own, and old ones, each of which must lead to one page only, or to none if it is gone.

use super::Checking;
use super::gone::still_there;
use super::web::{is_local, parts};
use crate::content::name::refused_by_windows;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Alias, Purpose, Redirects, Site};
use crate::printout::printouts;

/// The longest address of a site, in bytes: it stands in the rules of hosts, which take no more than a few thousand.
const LONGEST: usize = 500;

/// Whether a path is one that a host can have a folder at: no page, nothing that browsers leave out or resolve.
fn is_folder(path: &str) -> bool {
    let inside = path.strip_prefix('/').unwrap_or(path);
    let inside = inside.strip_suffix('/').unwrap_or(inside);
    let is_page = [".html", ".htm", ".aspx", ".php"].iter().any(|ending| inside.to_lowercase().ends_with(ending));
    let is_name = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', ';', '"', '\'']);
    !is_page && (inside.is_empty() || inside.split('/').all(is_name))
}

/// Old addresses below the address of a document on paper, which is a file and no folder.
fn in_documents<'a>(site: &'a Site, redirects: &Redirects) -> Vec<&'a Alias> {
    if redirects.kept.iter().all(Vec::is_empty) {
        return Vec::new();
    }
    let folders: Vec<String> = printouts(site).into_iter().map(|document| format!("/{}/", document.path)).collect();
    let meets = |from: &str| folders.iter().any(|folder| from.to_lowercase().starts_with(&folder.to_lowercase()));
    let met: Vec<&str> =
        redirects.kept.iter().flatten().map(|kept| kept.from.as_str()).filter(|from| meets(from)).collect();
    if met.is_empty() {
        return Vec::new();
    }
    let aliases = site.first().entries.iter().flat_map(|entry| &entry.meta.aliases);
    aliases.filter(|alias| met.iter().any(|from| from.contains(&alias.path))).collect()
}

/// Published folders that a copy on Windows can't have; of names of files that is told where they are read.
fn for_windows(checking: &Checking) {
    let is_refused = |part: &str| refused_by_windows(part).is_some();
    for entry in &checking.site.first().entries {
        let own = entry.address.as_deref().unwrap_or_default().trim_matches('/').rsplit('/').next().unwrap_or_default();
        if is_refused(own) && !checking.site.sources.path(entry.span).split('/').any(is_refused) {
            let place = entry.meta.slug.as_ref().or(entry.meta.id.as_ref()).map_or(entry.span, |name| name.span);
            let finding = Diagnostic::new(Code::NameWindows, place).variant("address");
            checking.findings.add(finding.arg("name", own));
        }
    }
}

pub(super) fn check(checking: &Checking) {
    let edition = checking.site.first();
    for_windows(checking);
    for alias in edition.entries.iter().filter(|entry| entry.address.is_none()).flat_map(|entry| &entry.meta.aliases) {
        let finding = Diagnostic::new(Code::AliasNowhere, alias.span).arg("address", alias.path.as_str());
        checking.findings.add(finding);
    }
    for alias in &edition.meta.aliases {
        let finding = Diagnostic::new(Code::AliasNowhere, alias.span).variant("site");
        checking.findings.add(finding.arg("address", alias.path.as_str()));
    }
    let settings = &edition.settings;
    // A copy for consultation lies where nobody is told of.
    let is_public = checking.site.purpose != Purpose::Consultation;
    let told = edition.broken_settings || edition.settings_traces.has_reported("address");
    if settings.address.is_none() && is_public && !told {
        let finding = Diagnostic::new(Code::ValueMissing, edition.settings_span).variant("address");
        checking.findings.add(finding.arg("key", "address"));
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:".contains(c);
    if let Some(address) = settings.address.as_ref().filter(|address| !address.0.chars().all(plain))
        && !settings.hosts.is_empty()
    {
        let finding = Diagnostic::new(Code::ValueInvalid, edition.settings_span).variant("hosts");
        checking.findings.add(finding.arg("value", address.0.as_str()));
    }
    if let Some(address) = &settings.address {
        // A server on this machine may stand for the web while something is tried; the preview never does.
        let is_trial = |host: &str| host.starts_with("127.") && !address.0.contains(":4712");
        let leads_nowhere = parts(&address.0).is_none_or(|(host, path)| {
            (is_local(&host) && !is_trial(&host)) || host.ends_with(".kommune") || !is_folder(path)
        });
        if leads_nowhere || address.0.contains(['?', '#', '@']) || address.0.len() > LONGEST {
            let finding = Diagnostic::new(Code::ValueInvalid, edition.settings_span).variant("address");
            checking.findings.add(finding.arg("value", address.0.as_str()));
        }
    }
    for alias in still_there(checking.site) {
        let finding = Diagnostic::new(Code::AddressCollision, alias.span).variant("gone");
        checking.findings.add(finding.arg("address", alias.path.as_str()));
    }
    let redirects = Redirects::of(checking.site);
    for alias in in_documents(checking.site, &redirects) {
        let finding = Diagnostic::new(Code::AddressCollision, alias.span).variant("alias");
        checking.findings.add(finding.arg("address", alias.path.as_str()));
    }
    if let Some(place) = redirects.cut {
        checking.findings.add(Diagnostic::new(Code::FileTooLarge, place).variant("redirects"));
    }
    for taken in redirects.taken {
        let finding = Diagnostic::new(Code::AddressCollision, taken.alias.span).variant("alias");
        let finding = finding.arg("address", taken.alias.path);
        checking.findings.add(match taken.by {
            // A page that betre makes has no file to point to.
            Some(other) if other != edition.settings_span => finding.related(other, "related-taken"),
            _ => finding,
        });
    }
}
