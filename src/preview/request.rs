//! What a request asks for. Nothing in it ever becomes a path on disk: an address is looked up in what was rendered, or among the
//! files that were read.

use std::net::IpAddr;

use crate::content::name::percent_decoded;
use crate::edit::desk::OWN;

/// The most bytes of a request's head. Browsers send about one thousand.
pub const LARGEST_HEAD: usize = 16 * 1024;

/// The most bytes of a form that is sent: eight times the largest text.
pub const LARGEST_FORM: usize = 4 * 1024 * 1024;

/// What a form is sent as.
const FORM: &str = "application/x-www-form-urlencoded";

/// The most headers of a request.
const MOST_HEADERS: usize = 64;

/// A request that is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Whether only the head of the response is wanted.
    pub head: bool,
    /// Whether another request may follow on the same connection.
    pub stays: bool,
    /// What is to be sent.
    pub asked: Asked,
    /// The length of its head, in bytes.
    pub length: usize,
    /// The length of what follows its head, in bytes; only a form has any.
    pub form: usize,
}

/// What an address of the preview refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// A key of the output: `ung/index.html`.
    File(String),
    /// A file of the preview itself, by its name.
    Own(String),
    /// News of the first build that is not this one.
    Live(String),
    /// What the editor's desk answers.
    Desk {
        /// Whether a form is sent.
        is_post: bool,
        /// After the key and its slash, as it was sent.
        path: String,
        /// After the question mark.
        query: String,
    },
}

/// Which host names are answered: a page of another site whose name resolves to this machine must not read the preview (DNS
/// rebinding).
#[derive(Debug, Clone, Copy)]
pub struct Hosts<'k> {
    /// The port that is listened on: a host name is valid only with it.
    pub port: u16,
    /// The address that is listened on. If other machines can reach it, they may send requests: by address, never by name.
    pub bind: IpAddr,
    /// The secret of the editor's desk, if there is one: who does not know it may not even know that there is a desk.
    pub key: Option<&'k str>,
}

impl Hosts<'_> {
    fn knows(self, host: &str) -> bool {
        let (name, port) = host.rsplit_once(':').unwrap_or((host, "80"));
        let named = name == "localhost" || name == "127.0.0.1";
        let address = name.trim_matches(['[', ']']).parse::<IpAddr>().ok();
        let by_address = address.is_some_and(|address| address == self.bind || !self.bind.is_loopback());
        port == self.port.to_string() && (named || by_address)
    }

    /// What follows the key of the desk in a path.
    fn desk(self, path: &str) -> Option<&str> {
        let (sent, rest) = path.strip_prefix(OWN)?.split_once('/')?;
        self.key.filter(|key| is_secret(key, sent)).map(|_| rest)
    }
}

/// Whether what was sent is a secret, in the same time whatever is sent.
pub(super) fn is_secret(secret: &str, sent: &str) -> bool {
    let differing = secret.bytes().zip(sent.bytes()).fold(0, |differing, (a, b)| differing | (a ^ b));
    secret.len() == sent.len() && std::hint::black_box(differing) == 0
}

/// Reads the head of a request: `None` until it is complete, then what it asks for, or the status it is refused with.
pub fn read(head: &[u8], hosts: Hosts) -> Option<Result<Request, u16>> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    match request.parse(head) {
        Ok(httparse::Status::Partial) if head.len() >= LARGEST_HEAD => Some(Err(431)),
        Ok(httparse::Status::Partial) => None,
        Ok(httparse::Status::Complete(length)) if length > LARGEST_HEAD => Some(Err(431)),
        Ok(httparse::Status::Complete(length)) => Some(asked(&request, length, hosts)),
        Err(httparse::Error::TooManyHeaders) => Some(Err(431)),
        Err(_) => Some(Err(400)),
    }
}

fn asked(request: &httparse::Request, length: usize, hosts: Hosts) -> Result<Request, u16> {
    let values = |name: &'static str| {
        let named = request.headers.iter().filter(move |header| header.name.eq_ignore_ascii_case(name));
        named.map(|header| std::str::from_utf8(header.value).unwrap_or_default())
    };
    let target = request.path.unwrap_or_default();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let desk = hosts.desk(path);
    let head = match (request.method, desk) {
        (Some("GET"), _) => false,
        (Some("HEAD"), _) => true,
        (Some("POST"), Some(_)) => false,
        _ => return Err(405),
    };
    let mut host = values("Host");
    let own = host.next().unwrap_or_default();
    if !hosts.knows(own) || host.next().is_some() {
        return Err(421);
    }
    let is_post = request.method == Some("POST");
    let closes = values("Connection").any(|value| value.to_ascii_lowercase().contains("close"));
    let stays = request.version == Some(1) && !closes;
    let asked = |is_post| {
        let path = desk.unwrap_or_default().to_owned();
        Asked::Desk { is_post, path, query: query.to_owned() }
    };
    if is_post {
        let form = form_length(&values, own)?;
        return Ok(Request { head, stays, asked: asked(true), length, form });
    }
    // A page of another site, or of another program on this machine, learns nothing of the desk.
    let is_foreign = |site: &str| !matches!(site, "same-origin" | "none");
    if desk.is_some() && values("Sec-Fetch-Site").any(is_foreign) {
        return Err(403);
    }
    // A page of another site may send requests here; it gets nothing.
    if values("Origin").any(|origin| !origin.strip_prefix("http://").is_some_and(|host| hosts.knows(host))) {
        return Err(403);
    }
    if values("Transfer-Encoding").next().is_some() || values("Content-Length").any(|length| length != "0") {
        return Err(400);
    }
    let asked = match path.strip_prefix(OWN) {
        _ if desk.is_some() => asked(false),
        Some("live") => Asked::Live(query.strip_prefix("build=").unwrap_or_default().to_owned()),
        Some(name) => Asked::Own(name.to_owned()),
        None => Asked::File(key(path).ok_or(400_u16)?),
    };
    Ok(Request { head, stays, asked, length, form: 0 })
}

/// The length of a form that may be sent here: by a page of this very host, as a form, all of it announced. Else the status that it
/// is refused with.
fn form_length<'v, V: Iterator<Item = &'v str>>(values: &impl Fn(&'static str) -> V, own: &str) -> Result<usize, u16> {
    let one = |name: &'static str| {
        let mut values = values(name);
        values.next().filter(|_| values.next().is_none())
    };
    if one("Origin").and_then(|origin| origin.strip_prefix("http://")) != Some(own) {
        return Err(403);
    }
    if values("Sec-Fetch-Site").any(|site| site != "same-origin") {
        return Err(403);
    }
    let media = one("Content-Type").unwrap_or_default();
    let (media, parameter) = media.split_once(';').unwrap_or((media, ""));
    let is_utf8 = parameter.is_empty() || parameter.trim().eq_ignore_ascii_case("charset=utf-8");
    if !media.trim().eq_ignore_ascii_case(FORM) || !is_utf8 {
        return Err(415);
    }
    if values("Transfer-Encoding").next().is_some() || values("Expect").next().is_some() {
        return Err(400);
    }
    if values("Content-Encoding").next().is_some() {
        return Err(415);
    }
    let Some(length) = one("Content-Length") else {
        return Err(if values("Content-Length").next().is_some() { 400 } else { 411 });
    };
    if length.is_empty() || !length.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(400);
    }
    // What has more digits than a number of the machine is too long, too.
    length.parse().ok().filter(|length| *length <= LARGEST_FORM).ok_or(413)
}

/// The key in the output that a path refers to; `None` if it is not a plain path. It is decoded once.
pub fn key(path: &str) -> Option<String> {
    let path = percent_decoded(path.split('#').next()?.strip_prefix('/')?)?;
    let (parts, last) = match path.rsplit_once('/') {
        Some((folders, last)) => (folders.split('/').collect(), last),
        None => (Vec::new(), path.as_str()),
    };
    let plain = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(char::is_control);
    if !parts.into_iter().all(plain) || !(last.is_empty() || plain(last)) {
        return None;
    }
    Some(if last.is_empty() { format!("{path}index.html") } else { path })
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, Ipv6Addr};

    use super::*;

    const HOSTS: Hosts = Hosts { port: 4712, bind: IpAddr::V4(Ipv4Addr::LOCALHOST), key: None };

    fn ask(lines: &str) -> Option<Result<Request, u16>> {
        read(format!("{}\r\n\r\n", lines.replace('\n', "\r\n")).as_bytes(), HOSTS)
    }

    #[test]
    fn only_plain_paths_are_looked_up() {
        assert_eq!(key("/").as_deref(), Some("index.html"));
        assert_eq!(key("/ung/").as_deref(), Some("ung/index.html"));
        assert_eq!(key("/files/sp%C3%B8rsm%C3%A5l.pdf").as_deref(), Some("files/spørsmål.pdf"));
        // Decoded once only: this is a name, and no file has it.
        assert_eq!(key("/%252e%252e/x").as_deref(), Some("%2e%2e/x"));
        for trick in ["/../x", "/%2e%2e/x", "/a/%2e%2e%2fx", "/a/..", "//x", "/a//b", "/./x", "/a%00b"] {
            assert_eq!(key(trick), None, "{trick}");
        }
        for trick in ["http://evil/x", "*", "", "/%zz", "/%"] {
            assert_eq!(key(trick), None, "{trick}");
        }
    }

    #[test]
    fn only_this_host_is_answered() {
        let refused = |lines: &str| ask(lines).and_then(Result::err);
        for fine in ["GET / HTTP/1.1\nHost: 127.0.0.1:4712", "HEAD /?a=1 HTTP/1.1\nhost: localhost:4712"] {
            assert!(matches!(ask(fine), Some(Ok(request)) if request.asked == Asked::File("index.html".to_owned())));
        }
        assert_eq!(refused("GET / HTTP/1.1\nHost: localhost:80"), Some(421));
        assert_eq!(refused("GET / HTTP/1.1\nHost: evil.example:4712"), Some(421));
        assert_eq!(refused("GET / HTTP/1.1\nHost: 192.168.1.2:4712"), Some(421));
        assert_eq!(refused("GET / HTTP/1.1"), Some(421));
        assert_eq!(refused("GET / HTTP/1.1\nHost: localhost:4712\nHost: evil:4712"), Some(421));
        assert_eq!(refused("GET / HTTP/1.1\nHost: localhost:4712\nOrigin: https://evil.example"), Some(403));
        assert_eq!(refused("POST / HTTP/1.1\nHost: localhost:4712"), Some(405));
        assert_eq!(refused("GET / HTTP/1.1\nHost: localhost:4712\nContent-Length: 4"), Some(400));
        assert_eq!(refused("GET http://evil/ HTTP/1.1\nHost: localhost:4712"), Some(400));
        let own = Hosts { bind: IpAddr::V6(Ipv6Addr::LOCALHOST), ..HOSTS };
        assert!(own.knows("[::1]:4712") && own.knows("localhost:4712") && !own.knows("192.168.1.2:4712"));
        let open = Hosts { bind: IpAddr::V4(Ipv4Addr::UNSPECIFIED), ..HOSTS };
        assert!(open.knows("192.168.1.2:4712") && !open.knows("evil.example:4712"));
    }

    #[test]
    fn a_head_has_an_end() {
        assert_eq!(read(b"GET / HTTP/1.1\r\nHost: loc", HOSTS), None);
        let long = format!("GET / HTTP/1.1\r\nX: {}", "a".repeat(LARGEST_HEAD));
        assert_eq!(read(long.as_bytes(), HOSTS), Some(Err(431)));
        let many = format!("GET / HTTP/1.1\n{}Host: localhost:4712", "X: y\n".repeat(100));
        assert_eq!(ask(&many), Some(Err(431)));
    }

    #[test]
    fn the_preview_has_files_of_its_own() {
        let asked = |path: &str| match ask(&format!("GET {path} HTTP/1.1\nHost: localhost:4712")) {
            Some(Ok(request)) => request.asked,
            other => Asked::File(format!("{other:?}")),
        };
        assert_eq!(asked("/_betre/live.js"), Asked::Own("live.js".to_owned()));
        assert_eq!(asked("/_betre/live?build=7-3"), Asked::Live("7-3".to_owned()));
    }
}
