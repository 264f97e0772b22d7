//! Web and e-mail addresses that do not lead where readers can go: what a mail filter wrapped, what only the office can open,
//! the machine that the preview runs on, and pages of the site itself that do not exist.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv6Addr};

use super::{Checking, deceit};
use crate::content::asset::{DrawnLink, Facts};
use crate::content::markdown::{self, Inline, Link, Target};
use crate::content::name::percent_decoded;
use crate::diagnostic::{Code, Diagnostic, Span};
use crate::model::{Edition, Entry, Redirects, Site, file_of};

pub(super) fn check(checking: &Checking, edition: &Edition, own: Option<&OwnAddress>) {
    let rule = AddressCheck { checking, edition, own };
    let inline = |inline: &Inline| {
        let Inline::Link(link) = inline else { return };
        deceit::of_link(link).into_iter().for_each(|finding| checking.findings.add(finding));
        match &link.target {
            Target::Web(address) => rule.address(address, link.span),
            Target::Mail(address) => rule.email(address, link.span),
            _ => {}
        }
    };
    let mut visit = |found: &Inline| inline(found);
    for prose in &edition.settings_traces.prose {
        markdown::walk_line(&prose.line, &mut visit);
    }
    for address in &edition.settings_traces.webs {
        let found = deceit::of_address(&address.text, address.span);
        found.into_iter().for_each(|finding| checking.findings.add(finding));
    }
    for asset in &checking.site.assets {
        let Facts::Svg { links, .. } = &asset.facts else { continue };
        for DrawnLink { words, address } in links {
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            if let Some(target) = markdown::outside(address) {
                inline(&Inline::Link(Link { target, words: vec![Inline::Text(words)], bare: false, span: asset.span }));
            }
        }
    }
    for entry in &edition.entries {
        entry.walk_inlines(&mut |found| inline(found));
        // The words of a link whose address is a key of its own.
        let rows = entry.measure_table().map(|table| table.measures.as_slice());
        for measure in rows.unwrap_or_default() {
            if let (Some(title), Some(link)) = (&measure.title, &measure.link) {
                let found = deceit::of_words(&title.text, &link.0, title.span);
                found.into_iter().for_each(|finding| checking.findings.add(finding));
            }
        }
        let title = if rows.is_some() { "" } else { entry.title.text.as_str() };
        for address in &entry.traces.webs {
            let found = deceit::of_address(&address.text, address.span);
            let found = found.or_else(|| deceit::of_words(title, &address.text, address.span));
            found.into_iter().for_each(|finding| checking.findings.add(finding));
            rule.address(&address.text, address.span);
        }
        for email in &entry.traces.emails {
            rule.email(&email.text, email.span);
        }
    }
}

/// The host of a web address in small letters, without its port; what comes after the host.
pub(super) fn parts(address: &str) -> Option<(String, &str)> {
    let (_, rest) = address.split_once("://")?;
    // Browsers take a backslash for a slash (WHATWG URL).
    let end = rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len());
    let authority = rest[..end].rsplit('@').next()?;
    let host = match authority.strip_prefix('[') {
        Some(bracketed) => bracketed.split(']').next()?,
        None => authority.split(':').next()?,
    };
    Some((host.trim_end_matches('.').to_ascii_lowercase(), &rest[end..]))
}

/// Whether a host is this machine, or one of a network that readers are not in (RFC 1918, 3927, 4193, 6762).
pub(super) fn is_local(host: &str) -> bool {
    let by_name = host == "localhost"
        || [".localhost", ".local", ".lan", ".internal", ".intern"].iter().any(|end| host.ends_with(end));
    match host.parse::<IpAddr>() {
        Ok(IpAddr::V4(ip)) => ip.is_loopback() || ip.is_private() || ip.is_link_local() || ip.is_unspecified(),
        Ok(IpAddr::V6(ip)) => {
            ip == Ipv6Addr::LOCALHOST || ip.is_unspecified() || ip.is_unique_local() || ip.is_unicast_link_local()
        }
        // A name without a point is one of the office's own.
        Err(_) => by_name || !host.contains('.'),
    }
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// Whether a host is for examples only (RFC 2606 and 6761; Norid has kept `example.no` for them too).
pub(super) fn is_reserved(host: &str) -> bool {
    ["example", "test", "invalid", "example.com", "example.net", "example.org", "example.no"]
        .iter()
        .any(|end| is_of(host, end))
}

/// Hosts, or the ends of their names, whose pages ask for an account at the municipality.
const OFFICE: [&str; 9] = [
    "sharepoint.com",
    "teams.microsoft.com",
    "teams.live.com",
    "onedrive.live.com",
    "1drv.ms",
    "office.com",
    "office365.com",
    "microsoft365.com",
    "cloud.microsoft",
];

/// What of them may be open to all, by how the path begins, in small letters: meetings that anybody may join, and times that
/// anybody may book.
const OPEN: [&str; 6] =
    ["/l/meetup-join/", "/meet/", "/owa/calendar/", "/book/", "/bookwithme/", "/calendar/published/"];

/// Whether a page is behind a log-in of the office. A form may be open to all (Microsoft Forms), but the page where it is made is not.
fn is_office(host: &str, rest: &str) -> bool {
    let path = rest.to_ascii_lowercase();
    if ["forms.office.com", "forms.microsoft.com", "forms.cloud.microsoft"].contains(&host) {
        return path.contains("design");
    }
    OFFICE.iter().any(|office| is_of(host, office)) && !OPEN.iter().any(|open| path.starts_with(open))
        || host == "loop.microsoft.com"
}

/// Hosts of filters that wrap addresses in e-mail, each with what stands before the address itself.
const FILTERS: [(&str, &str); 8] = [
    ("safelinks.protection.outlook.com", "url="),
    ("statics.teams.cdn.office.net", "url="),
    ("linkprotect.cudasvc.com", "a="),
    ("urldefense.proofpoint.com", "u="),
    ("urldefense.com", "__"),
    ("protect-eu.mimecast.com", "domain="),
    ("www.google.com", "/url?q="),
    ("l.facebook.com", "u="),
];

/// Whether a filter's address stands for another.
pub(super) fn is_wrapped(host: &str) -> bool {
    FILTERS.iter().any(|(filter, _)| is_of(host, filter))
}

fn is_of(host: &str, end: &str) -> bool {
    host.strip_suffix(end).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

/// The site's own address, and all that is published below it.
pub(super) struct OwnAddress {
    host: String,
    /// Without a slash at its end.
    path: String,
    /// The paths of pages, files and old addresses, from the root of the site.
    published: BTreeSet<String>,
}

impl OwnAddress {
    pub(super) fn of(site: &Site) -> Option<OwnAddress> {
        let (host, path) = parts(&site.first().settings.address.as_ref()?.0)?;
        let lang = &site.first().lang;
        let uses = &site.uses;
        let kept = site.assets.iter().filter(|asset| uses.keeps(asset));
        let mut published: BTreeSet<String> = kept.map(|asset| asset.path.clone()).collect();
        for (at, edition) in site.editions.iter().enumerate() {
            let prefix = site.prefix(at);
            let addresses = edition.entries.iter().flat_map(|entry| entry.addresses(lang));
            published.extend(addresses.map(|address| file_of(&format!("{prefix}{address}"))));
        }
        let redirects = Redirects::of(site).kept;
        published.extend(redirects.iter().flatten().map(|redirect| file_of(&redirect.from)));
        Some(OwnAddress { host, path: path.trim_end_matches('/').to_owned(), published })
    }
}

struct AddressCheck<'a> {
    checking: &'a Checking<'a>,
    edition: &'a Edition,
    own: Option<&'a OwnAddress>,
}

impl AddressCheck<'_> {
    fn address(&self, address: &str, span: Span) {
        let Some((host, rest)) = parts(address) else { return };
        let finding = |code| Diagnostic::new(code, span).arg("host", host.as_str());
        if let Some((_, before)) = FILTERS.iter().find(|(filter, _)| is_of(&host, filter)) {
            // A search engine's own pages are addresses like others.
            let wrapped = wrapped(rest, before);
            if wrapped.is_none() && host == "www.google.com" {
                return;
            }
            let finding = finding(Code::LinkWrapped);
            self.checking.findings.add(match wrapped {
                Some(address) => finding.advice("address").arg("address", address),
                None => finding,
            });
        } else if is_local(&host) {
            let finding = finding(Code::LinkLocal);
            // The preview's own address, on this machine or told to others.
            let is_preview = is_loopback(&host) || address.contains(":4712/");
            self.checking.findings.add(match self.page_at(rest).filter(|_| is_preview) {
                Some(page) => finding.advice("page").arg("reference", page),
                None => finding,
            });
        } else if is_office(&host, rest) {
            self.checking.findings.add(finding(Code::LinkOffice));
        } else if let Some(own) = self.own.filter(|own| own.host == host)
            && let Some(path) =
                rest.strip_prefix(own.path.as_str()).filter(|path| path.is_empty() || path.starts_with('/'))
            && !own.has(path)
        {
            let finding = Diagnostic::new(Code::LinkOwn, span).arg("address", address);
            let is_file = path.starts_with("/files/") || path.starts_with("/images/");
            self.checking.findings.add(if is_file { finding.variant("file") } else { finding });
        }
    }

    /// Reports an e-mail address that is an example's. On a site that is one, those of its own domain are as they should be.
    fn email(&self, address: &str, span: Span) {
        let address = address.split('?').next().unwrap_or_default();
        let Some((_, host)) = address.rsplit_once('@') else { return };
        let host = host.to_ascii_lowercase();
        let is_own = self.own.as_ref().is_some_and(|own| is_of(&host, &own.host));
        if is_reserved(&host) && !is_own && !self.edition.broken_settings {
            self.checking.findings.add(Diagnostic::new(Code::EmailExample, span).arg("value", address));
        }
    }

    /// How a reference names what has its page at a path of the preview, which shows the site at the root of its host.
    fn page_at(&self, path: &str) -> Option<String> {
        let path = plain_path(path)?;
        let site = self.checking.site;
        site.editions.iter().enumerate().find_map(|(at, edition)| {
            let inside = path.strip_prefix(&site.prefix(at))?;
            let is_here = |entry: &&Entry| {
                entry.address.as_deref().is_some_and(|address| address.trim_matches('/') == inside.trim_matches('/'))
            };
            edition.entries.iter().find(is_here).map(|entry| edition.full_name(entry))
        })
    }
}

impl OwnAddress {
    /// Whether something is published at a path. What betre itself adds (style sheets, documents on paper, lists for machines) is not
    /// known here.
    fn has(&self, path: &str) -> bool {
        let Some(path) = plain_path(path) else { return false };
        let path = path.trim_start_matches('/');
        let ending = path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map(|(_, ending)| ending);
        let is_made =
            path.starts_with("data/") || path.starts_with("assets/") || matches!(ending, Some("pdf" | "xml" | "txt"));
        let as_page = file_of(&format!("/{}/", path.trim_matches('/')).replace("//", "/"));
        is_made || self.published.contains(path) || self.published.contains(&as_page)
    }
}

/// The path of what comes after a host, decoded, without query, anchor or `index.html`.
fn plain_path(rest: &str) -> Option<String> {
    let path = percent_decoded(rest.split(['?', '#']).next()?)?;
    Some(path.strip_suffix("index.html").unwrap_or(&path).to_owned())
}

/// The address that a filter has wrapped, as the editor would have written it.
fn wrapped(rest: &str, before: &str) -> Option<String> {
    let (_, after) = rest.split_once(before)?;
    let decoded = percent_decoded(after.split(['&', ';']).next()?)?;
    let address = decoded.trim_end_matches('_').to_owned();
    let is_address = address.starts_with("https://") || address.starts_with("http://");
    // Somebody's name may be in it still.
    (is_address && !address.contains('@')).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_machines_of_an_office_are_known() {
        for local in [
            "localhost",
            "127.0.0.1",
            "10.0.3.4",
            "172.20.0.1",
            "192.168.1.2",
            "::1",
            "fd00::1",
            "intranett",
            "nas.local",
        ] {
            assert!(is_local(local), "{local}");
        }
        for open in ["udir.no", "172.15.0.1", "8.8.8.8", "localhost.no", "2001:67c::1"] {
            assert!(!is_local(open), "{open}");
        }
    }

    #[test]
    fn pages_behind_a_log_in_are_known() {
        let is_closed = |address: &str| parts(address).is_some_and(|(host, rest)| is_office(&host, rest));
        for closed in [
            "https://teams.cloud.microsoft/l/channel/x",
            "https://planner.cloud.microsoft/x",
            "https://loop.microsoft.com/p/x",
            "https://outlook.office365.com/mail/",
            "https://forms.office.com/Pages/DesignPageV2.aspx?x",
        ] {
            assert!(is_closed(closed), "{closed}");
        }
        for open in [
            "https://forms.office.com/r/abc",
            "https://forms.cloud.microsoft/e/abc",
            "https://outlook.office365.com/owa/calendar/Helsestasjon@lia.example/bookings/",
            "https://teams.microsoft.com/l/meetup-join/19%3ameeting",
            "https://www.microsoft.com/nb-no/",
        ] {
            assert!(!is_closed(open), "{open}");
        }
    }

    #[test]
    fn an_address_has_a_host_and_what_comes_after() {
        let host = |address: &str| parts(address).map(|(host, rest)| format!("{host} {rest}"));
        assert_eq!(host("https://Udir.NO/a?b").as_deref(), Some("udir.no /a?b"));
        assert_eq!(host("http://a:b@127.0.0.1:4712/x/").as_deref(), Some("127.0.0.1 /x/"));
        assert_eq!(host("http://[::1]:80").as_deref(), Some("::1 "));
        assert_eq!(host("http://udir.no?x=@localhost").as_deref(), Some("udir.no ?x=@localhost"));
        assert_eq!(host("mailto:a@b.no"), None);
    }

    #[test]
    fn a_wrapped_address_is_read_out() {
        let safe = "/?url=https%3A%2F%2Fwww.udir.no%2Fa%3Fb%3D1&data=05%7C02%7Ca%40lia.example%7Cabc";
        assert_eq!(wrapped(safe, "url=").as_deref(), Some("https://www.udir.no/a?b=1"));
        assert_eq!(wrapped("/v3/__https://www.udir.no/__;!!abc", "__").as_deref(), Some("https://www.udir.no/"));
        assert_eq!(wrapped("/s/abcdef?domain=udir.no", "domain="), None);
        assert_eq!(wrapped("/?url=https%3A%2F%2Fa%40b.no", "url="), None);
    }
}
