//! Web and e-mail addresses that are written in a text as they are: they become links.

use std::net::Ipv4Addr;
use std::ops::Range;

use super::super::Target;
use crate::diagnostic::is_invisible;

/// The longest address that becomes a link, in bytes.
const LONGEST: usize = 2_000;

/// The addresses in a text, in order: where each is, and where it leads. Punctuation after an address is not part of it.
pub(super) fn addresses(text: &str) -> Vec<(Range<usize>, Target)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find(['@', ':', 'w', 'W']).map(|at| from + at) {
        match web(text, from, at).or_else(|| mail(text, from, at)) {
            Some((range, target)) => {
                from = range.end;
                found.push((range, target));
            }
            // All of them are one byte.
            None => from = at + 1,
        }
    }
    found
}

/// A web address that `://` or `www.` at this place shows.
fn web(text: &str, from: usize, at: usize) -> Option<(Range<usize>, Target)> {
    let rest = &text[at..];
    let (start, host, scheme) = if rest.starts_with("://") {
        let before = &text[from..at];
        let scheme = ["https", "http"].into_iter().find(|scheme| {
            let start = before.len().checked_sub(scheme.len());
            start.and_then(|start| before.get(start..)).is_some_and(|end| end.eq_ignore_ascii_case(scheme))
        })?;
        (at - scheme.len(), at + 3, "")
    } else if rest.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www.")) {
        (at, at, "https://")
    } else {
        return None;
    };
    let before = text[..start].chars().next_back();
    if before.is_some_and(|c| c.is_alphanumeric() || "/@.-_}".contains(c)) {
        return None;
    }
    let ends = |c: char| c.is_whitespace() || c.is_control() || "<>«»“”„\"`|".contains(c);
    let near = text.floor_char_boundary(host + LONGEST);
    let end = text[host..near].find(ends).map(|end| host + end).or_else(|| (near == text.len()).then_some(near))?;
    let end = start + without_punctuation(&text[start..end]).len();
    let name = text.get(host..end)?.split(['/', '?', '#', ':']).next()?;
    let labels: Vec<&str> = name.split('.').collect();
    let is_label = |label: &&str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || "-_".contains(c));
    let right = match labels.as_slice() {
        // One of the office's own, which is told as what it is; `https://www.` says how addresses begin.
        [name] => scheme.is_empty() && !name.eq_ignore_ascii_case("www"),
        labels => scheme.is_empty() || labels.len() > 2,
    };
    // What is only digits is a machine's address, or none.
    let is_named = labels.last().is_some_and(|last| last.contains(char::is_alphabetic));
    // Where a preview is, told to whoever writes: `http://127.0.0.1:4712/`. With a page it was copied from there.
    let is_root = text.get(host + name.len()..end)?.split_once('/').is_none_or(|(_, path)| path.is_empty());
    if is_root && (name.eq_ignore_ascii_case("localhost") || name.starts_with("127.")) {
        return None;
    }
    let right = right && labels.iter().all(is_label) && (is_named || name.parse::<Ipv4Addr>().is_ok());
    let address: String = text[start..end].chars().filter(|c| !is_invisible(*c)).collect();
    right.then(|| (start..end, Target::Web(format!("{scheme}{address}"))))
}

fn without_punctuation(address: &str) -> &str {
    let mut address = address;
    while let Some(last) = address.chars().next_back() {
        let closes =
            |open: char, close: char| last == close && address.matches(close).count() > address.matches(open).count();
        if !("?!.,:;*_~'’‘…–—".contains(last) || closes('(', ')') || closes('[', ']') || closes('{', '}')) {
            break;
        }
        address = &address[..address.len() - last.len_utf8()];
    }
    address
}

/// An e-mail address around the `@` at this place.
fn mail(text: &str, from: usize, at: usize) -> Option<(Range<usize>, Target)> {
    let domain = text[at..].strip_prefix('@')?;
    let in_name = |c: char| c.is_ascii_alphanumeric() || "._+-".contains(c);
    let name = text[from..at].len() - text[from..at].trim_end_matches(in_name).len();
    let start =
        at - name + text[at - name..at].len() - text[at - name..at].trim_start_matches(['.', '-', '_', '+']).len();
    let in_domain = |c: char| !(c.is_ascii_alphanumeric() || ".-".contains(c));
    let domain = &domain[..domain.find(in_domain).unwrap_or(domain.len())];
    let domain = domain.trim_end_matches(['.', '-']);
    let end = at + 1 + domain.len();
    let before = text[..start].chars().next_back();
    let after = text[end..].chars().next();
    let alone = !before.is_some_and(|c| c.is_alphanumeric() || "/@}".contains(c))
        && !after.is_some_and(|c| c.is_alphanumeric() || "@_".contains(c));
    let is_label = |label: &str| !label.is_empty() && !label.starts_with('-');
    let last = domain.rsplit('.').next().unwrap_or("");
    let right = domain.contains('.')
        && domain.split('.').all(is_label)
        && last.len() >= 2
        && last.bytes().all(|byte| byte.is_ascii_alphabetic());
    (start < at && alone && right).then(|| (start..end, Target::Mail(text[start..end].to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::markdown::{Inline, TextPlace, inline, walk_line, words};
    use crate::diagnostic::{Findings, Span};

    fn found(text: &str) -> Vec<&str> {
        addresses(text).into_iter().map(|(range, _)| &text[range]).collect()
    }

    #[test]
    fn addresses_are_found_without_what_follows() {
        for (text, wanted) in [
            (
                "Les på https://www.udir.no/ eller skriv til post@lia.example.",
                &["https://www.udir.no/", "post@lia.example"][..],
            ),
            ("(sjå www.udir.no/a_(b)).", &["www.udir.no/a_(b)"]),
            ("«http://a.no/x?y=1&z=2», HTTPS://B.NO!", &["http://a.no/x?y=1&z=2", "HTTPS://B.NO"]),
            ("E-post:fornamn.etternamn@bti.lia.kommune.no…", &["fornamn.etternamn@bti.lia.kommune.no"]),
            ("https://blåbær.no/ø,", &["https://blåbær.no/ø"]),
            ("http://localhost:4712/a/, http://10.0.3.4.", &["http://localhost:4712/a/", "http://10.0.3.4"]),
            ("(http://intranett/sak)", &["http://intranett/sak"]),
        ] {
            assert_eq!(found(text), wanted, "{text}");
        }
    }

    #[test]
    fn an_address_in_a_line_is_a_link() {
        let findings = Findings::default();
        let line = |text| inline(text, TextPlace::somewhere(Span::default()), &findings);
        let links = |text| {
            let mut found = Vec::new();
            walk_line(&line(text), &mut |inline| {
                if let Inline::Link(link) = inline {
                    found.push((link.target.clone(), link.bare, words(&link.words)));
                }
            });
            found
        };
        let udir = Target::Web("https://www.udir.no".to_owned());
        assert_eq!(links("Sjå *www.udir.no*."), [(udir, true, "www.udir.no".to_owned())]);
        let mail = Target::Mail("a_b@lia.example".to_owned());
        assert_eq!(links("a_b@lia.example"), [(mail, true, "a_b@lia.example".to_owned())]);
        assert_eq!(words(&line("Sjå www.udir.no, då.")), "Sjå www.udir.no, då.");
        for text in ["`www.udir.no`", "a\\@lia.example", "https://a.example/{municipality.number}"] {
            assert_eq!(links(text), [], "{text}");
        }
        assert!(links("[Udir på www.udir.no](https://a.example/)").iter().all(|(_, bare, _)| !bare));
    }

    #[test]
    fn what_is_no_address_is_left_alone() {
        for text in [
            "www.",
            "www.no",
            "https://",
            "https://www.",
            "http://localhost/",
            "http://127.0.0.1:4712/",
            "http://1.2/",
            "a@b",
            "@lia.example",
            "a@b.c",
            "ftp://a.no",
            "xhttps://a.no",
            "kl. 10:00 www",
            "https://a@b.no/",
            "ord@ord@ord.no",
            "awww.a.no",
            "a@b.no_",
            "https://..no",
            "w",
            "@",
            "://",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
