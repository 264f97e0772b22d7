//! What a browser, or something that gives itself out for one, asks the preview for.

use std::path::Path;

use betre::preview::{Asked, Hosts, LARGEST_HEAD, Request, key, read};
use proptest::collection::vec;
use proptest::prelude::*;

use super::Bytes;
use super::mutation::{changed, few_changes};
use super::vocabulary::{Mood, Text, one_of, word};

/// This machine, as the preview is asked for it.
const HERE: Hosts = Hosts { port: 4712, bind: std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), key: None };
const NAMES: [&str; 2] = ["localhost:4712", "127.0.0.1:4712"];

/// What stands between the method and the version.
fn target() -> Text {
    let part = prop_oneof![
        6 => one_of(&["ung", "akutt", "index.html", "files", "sp%C3%B8rsm%C3%A5l.pdf", "assets", "style.css", "_betre", "live"]),
        4 => one_of(&[
            "..", ".", "%2e%2e", "%2E.", "%252e%252e", "%2f", "%5c", "\\", "%00", "%0d%0aX:%20y", "%ff", "%C3", "%zz",
            "%", "", "å", "a%CC%8A", "C:", "con", "...", "..;", "~", "%7f", "%E2%80%AE",
        ]),
        1 => word(Mood::Wild),
    ];
    let begins = one_of(&["/", "/", "/", "/", "/", "//", "", "*", "http://evil.example/", "/_betre/", "\\", "?", "#"]);
    let ends = one_of(&["", "", "/", "?a=1", "?build=7-3", "#x", "?/../x", "%3F", "%23"]);
    (begins, vec(part, 0..5), ends).prop_map(|(begins, parts, ends)| begins + &parts.join("/") + &ends).boxed()
}

pub fn targets() -> BoxedStrategy<Bytes> {
    target().prop_map(|target| Bytes(target.into_bytes())).boxed()
}

/// What is looked up is a plain name of a file, decoded once.
pub fn targets_hold(_: &Path, target: &Bytes) -> Result<(), String> {
    let target = String::from_utf8_lossy(&target.0);
    let Some(found) = key(&target) else { return Ok(()) };
    is_plain(&found)?;
    let written_out: String = found.bytes().map(|byte| format!("%{byte:02X}")).collect();
    match key(&format!("/{written_out}")) == Some(found) {
        true => Ok(()),
        false => Err(format!("/{written_out} is another file than {target}")),
    }
}

fn is_plain(key: &str) -> Result<(), String> {
    let odd = |part: &str| matches!(part, "" | "." | "..") || part.contains(|c: char| c.is_control());
    if key.split('/').any(odd) { Err(format!("{key:?} is looked up")) } else { Ok(()) }
}

/// The head of a request: mostly one that a browser sends.
pub fn heads() -> BoxedStrategy<Bytes> {
    let method = one_of(&["GET", "GET", "GET", "GET", "HEAD", "POST", "get", "OPTIONS", "G\0T", ""]);
    let version = one_of(&["HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/2", "HTTP/0.9", ""]);
    let host = one_of(&[
        "localhost:4712",
        "localhost:4712",
        "localhost:4712",
        "127.0.0.1:4712",
        "LOCALHOST:4712",
        "localhost",
        "127.0.0.1",
        "localhost:80",
        "evil.example:4712",
        "localhost:4712.evil.example",
        "evil@localhost:4712",
        "[::1]:4712",
        "127.1:4712",
        "0.0.0.0:4712",
        "localhost:04712",
        "localhost:4712, evil.example",
        "",
    ]);
    let header = prop_oneof![
        3 => one_of(&["Accept: text/html", "Accept-Encoding: gzip", "Connection: keep-alive", "Connection: close", "Cookie: a=b"]),
        1 => one_of(&[
            "Origin: http://localhost:4712", "Origin: http://evil.example", "Origin: null", "Content-Length: 0",
            "Content-Length: 5", "Content-Length: -1", "Content-Length: 0, 5", "Transfer-Encoding: chunked",
            "Transfer-Encoding : chunked", "Host: evil.example", "Upgrade: h2c", "Expect: 100-continue", " folded", ":", "X",
        ]),
        1 => (one_of(&["X-A", "Cookie", "x y", "å"]), word(Mood::Wild)).prop_map(|(name, value)| format!("{name}: {value}")),
        1 => (1..3000usize).prop_map(|times| format!("X: {}", "a".repeat(times * 8))),
    ];
    let headers = prop_oneof![8 => vec(header.clone(), 0..6), 1 => vec(header, 0..90)];
    let newline = one_of(&["\r\n", "\r\n", "\r\n", "\n", "\r", "\r\n\r\n"]);
    (method, target(), version, host, headers, newline, few_changes())
        .prop_map(|(method, target, version, host, headers, newline, changes)| {
            let first = format!("{method} {target} {version}{newline}Host: {host}{newline}");
            let rest: String = headers.iter().map(|header| format!("{header}{newline}")).collect();
            Bytes(changed(format!("{first}{rest}{newline}").into_bytes(), &changes))
        })
        .boxed()
}

/// A head is refused, waited for, or answered; what is answered is short, whole, meant for this machine, and asks for a
/// plain name.
pub fn heads_hold(_: &Path, head: &Bytes) -> Result<(), String> {
    let head = &head.0;
    let request = match read(head, HERE) {
        None if head.len() >= LARGEST_HEAD => return Err("more is waited for".to_owned()),
        None | Some(Err(400 | 403 | 405 | 421 | 431)) => return Ok(()),
        Some(Err(status)) => return Err(format!("status {status}")),
        Some(Ok(request)) => request,
    };
    let Request { asked, length, .. } = &request;
    if *length > head.len() || *length > LARGEST_HEAD {
        return Err(format!("{length} of {} bytes", head.len()));
    }
    if let Asked::File(key) = asked {
        is_plain(key)?;
    }
    let text = String::from_utf8_lossy(&head[..*length]).into_owned();
    let hosts: Vec<String> = text
        .lines()
        .filter_map(|line| line.split_once(':'))
        .filter(|(name, _)| name.eq_ignore_ascii_case("host"))
        .map(|(_, value)| value.trim().to_owned())
        .collect();
    if !matches!(hosts.as_slice(), [host] if NAMES.contains(&host.as_str())) {
        return Err(format!("answered for {hosts:?}"));
    }
    // What comes after the head belongs to the next request; what comes before its end is no request yet.
    if read(&head[..*length], HERE) != Some(Ok(request.clone())) {
        return Err("another request without what follows".to_owned());
    }
    match read(&head[..*length - 1], HERE) {
        None => Ok(()),
        early => Err(format!("answered before its end: {early:?}")),
    }
}
