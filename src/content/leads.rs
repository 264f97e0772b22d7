//! Where addresses lead that stand in documents: as programs that show documents read them, not as browsers do.

use std::net::Ipv4Addr;

use super::name::extension;

/// What a link in a document may begin with, besides being a path below the document's own place.
const LINKS: [&str; 6] = ["http", "https", "mailto", "tel", "sms", "about"];

/// What programs for mail on a Mac or a phone leave in what is pasted from them: it leads nowhere.
const PASTED: [&str; 3] = ["applewebdata", "x-apple-data-detectors", "webkit-fake-url"];

/// What leads to nothing outside the document, where something is fetched: a part of the mail or the document it came from.
const INSIDE: [&str; 7] = [
    "cid",
    "about",
    "data",
    "pkg",
    "vnd.sun.star.package",
    "vnd.sun.star.graphicobject",
    "vnd.sun.star.embeddedobject",
];

/// Endings of files that a system runs when they are opened.
const RUN: [&str; 28] = [
    "exe", "scr", "pif", "dll", "cpl", "msi", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf", "wsh", "hta",
    "lnk", "url", "jar", "reg", "chm", "msc", "sct", "iso", "img", "vhd", "docm", "xlsm",
];

/// Whether a file with this ending is run when it is opened.
pub(super) fn is_program(ending: &str) -> bool {
    RUN.iter().any(|run| run.eq_ignore_ascii_case(ending))
}

/// Whether a link may stand in a document: it leads to a web page, e-mail, a telephone or a file beside the document.
pub(super) fn is_link(address: &str) -> bool {
    let address = plain(address);
    match scheme(&address) {
        Some((scheme, _)) => is_one_of(&[&LINKS, &PASTED], &scheme),
        None => !address.starts_with("//") && !is_program(&extension(path_of(&address))),
    }
}

fn is_one_of(lists: &[&[&str]], scheme: &str) -> bool {
    lists.iter().any(|list| list.contains(&scheme))
}

/// An address without what is asked for there, and the place in it.
fn path_of(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or_default()
}

/// Whether what is fetched is on another machine than the reader's own.
pub(super) fn is_elsewhere(address: &str) -> bool {
    let address = plain(address);
    match scheme(&address) {
        // The letter of a disk.
        Some((scheme, _)) if scheme.len() == 1 => false,
        Some((scheme, path)) if scheme == "file" => host_of_file(path).is_some(),
        Some((scheme, _)) => !is_one_of(&[&INSIDE, &PASTED], &scheme),
        None => address.starts_with("//"),
    }
}

/// Whether an address on another machine is one in the office's own network, which leads nowhere from elsewhere: a name without a
/// point or below `.local` (RFC 6762), a number of a private network (RFC 1918).
pub(super) fn is_of_the_office(address: &str) -> bool {
    let address = plain(address);
    let host = match scheme(&address) {
        Some((scheme, path)) if scheme == "file" => host_of_file(path),
        Some(_) => None,
        None => address.strip_prefix("//").and_then(first),
    };
    // Windows takes `@` for a port of a web server.
    let is_private = |host: &str| host.parse::<Ipv4Addr>().is_ok_and(|number| number.is_private());
    host.is_some_and(|host| {
        let is_plain = !host.contains(['@', ':', '%']) && host.parse::<u64>().is_err();
        is_plain && (!host.contains('.') || host.to_ascii_lowercase().ends_with(".local") || is_private(host))
    })
}

/// Whether an address leads to a file on a disk of the office that does nothing: on the reader's machine nothing is there.
pub(super) fn is_on_a_disk(address: &str) -> bool {
    let plain = plain(address);
    let is_disk = match scheme(&plain) {
        Some((scheme, _)) => scheme.len() == 1 || scheme == "file" && !is_elsewhere(address),
        None => false,
    };
    (is_disk || is_of_the_office(address)) && !is_program(&extension(path_of(&plain)))
}

/// The address as it is acted on: with `/` for `\`, and without what does not show.
fn plain(address: &str) -> String {
    let shown =
        |sign: &char| *sign > ' ' && !matches!(sign, '\u{7f}'..='\u{a0}' | '\u{200b}'..='\u{200f}' | '\u{feff}');
    let mut address: String = address.chars().filter(shown).collect();
    for slash in ["\\", "%5C", "%5c", "%2F", "%2f"] {
        address = address.replace(slash, "/");
    }
    address
}

/// What stands before the colon, in small letters, and what follows it.
fn scheme(address: &str) -> Option<(String, &str)> {
    let (scheme, rest) = address.split_once(':')?;
    let is_one = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '+' | '-' | '.'));
    // `www.lia.no:8080` begins with a host.
    let is_host = scheme.contains('.') && rest.starts_with(|first: char| first.is_ascii_digit());
    (is_one && !is_host).then(|| (scheme.to_ascii_lowercase(), rest))
}

/// The host after `file:`, if it is another than the reader's.
fn host_of_file(path: &str) -> Option<&str> {
    let rest = path.trim_start_matches('/');
    let host = first(rest)?;
    let is_disk = host.get(1..).is_some_and(|after| after.starts_with([':', '|']));
    match path.len() - rest.len() {
        // `file:path`, and `file:///path` from the top of the disk.
        0 | 1 | 3 => None,
        _ => (!is_disk && !host.eq_ignore_ascii_case("localhost")).then_some(host),
    }
}

/// The first name of a path.
fn first(path: &str) -> Option<&str> {
    path.split('/').next().filter(|host| !host.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{is_elsewhere, is_link, is_of_the_office, is_on_a_disk};

    #[test]
    fn a_link_leads_to_a_page_or_to_somebody() {
        for address in [
            "https://www.lia.no",
            "HTTP://lia.no",
            "mailto:post@lia.no",
            "tel:+4757004000",
            "skjema.docx",
            "../a/b.pdf",
            "#side",
            "",
            "www.lia.no",
            "www.lia.no:8080/a",
            "lia.no/a:b",
            "/a/b.pdf",
            "a%20b.pdf",
            "x-apple-data-detectors://4",
            "about:blank",
        ] {
            assert!(is_link(address), "{address}");
        }
        for address in [
            "file:///C:/a.docx",
            "FILE:a",
            "\\\\server\\a",
            "//server/a",
            "/\\server/a",
            "C:\\a.exe",
            "ms-msdt:/id PCW",
            "search-ms:query=a",
            "javascript:alert(1)",
            "java\nscript:a",
            " javascript:a",
            "\u{feff}javascript:a",
            "vbscript:a",
            "data:text/html,a",
            "ms-word:ofe|u|https://x.example/a.docx",
            "vnd.sun.star.script:a",
            "vnd.libreoffice.command:a",
            "../../Windows/System32/calc.EXE",
            "a.lnk#b",
            "%5C%5Cserver%5Ca",
            "mhtml:https://x.example",
            "ftp://x.example",
        ] {
            assert!(!is_link(address), "{address}");
        }
    }

    #[test]
    fn what_is_on_the_readers_own_machine_is_not_elsewhere() {
        for address in [
            "C:\\Malar\\brev.dotx",
            "file:///C:\\Users\\kari\\brev.dotx",
            "file:///C|/a",
            "file://C:/a",
            "file:///tmp/a",
            "file://localhost/a",
            "Pictures/a.png",
            "../a.png",
            "NULL",
            "cid:image001.png@01D",
            "about:blank",
            "a.xlsx",
            "file:a.ott",
            "./Object 1",
            "vnd.sun.star.GraphicObject:1",
            "K:\\Felles\\a.xlsx",
        ] {
            assert!(!is_elsewhere(address), "{address}");
        }
        for address in [
            "https://x.example/a.dotm",
            "\\\\x.example\\a",
            "//server/a",
            "file://server/a",
            "file:////server/a",
            "file:///\\\\server\\a",
            "file:\\\\server\\a",
            "mhtml:https://x.example!x-usc:a",
            "ms-appx:a",
            "ftp://x.example",
            "\\\\1.2.3.4@80\\a",
            "file:///%5C%5Cserver/a",
        ] {
            assert!(is_elsewhere(address), "{address}");
        }
        for address in [
            "\\\\server\\a",
            "file://SERVER/a",
            "file:///\\\\fil01\\a",
            "file:///\\\\lia.local\\dfs\\a",
            "\\\\10.1.2.3\\a",
        ] {
            assert!(is_of_the_office(address), "{address}");
        }
        for address in ["file:///K:\\Felles\\a.docx", "K:/Felles/a b.docx", "\\\\server\\a.docx", "file:a.docx"] {
            assert!(is_on_a_disk(address), "{address}");
        }
        for address in [
            "file:///C:/Windows/calc.exe",
            "\\\\server\\a.lnk#b",
            "\\\\x.example\\a.docx",
            "ms-msdt:a",
            "https://a.no",
            "a.docx",
        ] {
            assert!(!is_on_a_disk(address), "{address}");
        }
        for address in ["https://server/a", "\\\\x.example\\a", "\\\\1.2.3.4\\a", "\\\\16909060\\a", "\\\\server@80\\a"]
        {
            assert!(!is_of_the_office(address), "{address}");
        }
    }
}
