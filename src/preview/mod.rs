//! A simple preview on this machine: each page that is asked for is made from the content as it is now.
//!
//! tiny_http is for loopback only: GET and HEAD, a known Host, and look-up by key in the rendered output, so that no file
//! path is ever made from a request.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};

use tiny_http::{Header, Method, Request, Response, Server};

use crate::content::name::{extension, percent_decoded};
use crate::diagnostic::catalogue::Lang;
use crate::diagnostic::report;
use crate::render::{Item, Output};
use crate::{Config, Examined, examine, render};

/// The security headers that a real host should send too (see the README).
const HEADERS: [(&str, &str); 5] = [
    (
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; \
         media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cache-Control", "no-store"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
];

/// Serves the site on 127.0.0.1 until the program is stopped. `port` 0 is any free one; `ready` is told the address.
pub fn serve(
    config: &Config,
    port: u16,
    lang: impl Fn(&Examined) -> Lang,
    ready: impl FnOnce(SocketAddr),
) -> io::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    let address = listener.local_addr()?;
    let server = Server::from_listener(listener, None).map_err(io::Error::other)?;
    ready(address);
    let mut output = Output::new();
    loop {
        let request = server.recv()?;
        if let Some(refusal) = refuse(&request, address.port()) {
            // A reader that has gone away is no reason to stop.
            let _ = request.respond(Response::empty(refusal));
            continue;
        }
        let Some(path) = path_of(request.url()) else {
            let _ = request.respond(Response::empty(400));
            continue;
        };
        if path.ends_with(".html") || output.is_empty() {
            output = newest(config, &lang);
        }
        let _ = answer(request, &output, &path);
    }
}

/// The site as it is now, with what is wrong on top of each page.
fn newest(config: &Config, lang: &impl Fn(&Examined) -> Lang) -> Output {
    let mut examined = examine(config);
    let mut output = render(&mut examined);
    if examined.findings.is_empty() {
        return output;
    }
    let notice = report::html(&examined.findings, &examined.site.sources, lang(&examined));
    for (path, item) in &mut output {
        if let (true, Item::Bytes(bytes)) = (path.ends_with(".html"), item) {
            let page = String::from_utf8_lossy(bytes);
            if let Some(at) = page.find("<body").and_then(|start| page[start..].find('>').map(|end| start + end + 1)) {
                let (before, after) = page.split_at(at);
                *bytes = format!("{before}\n{notice}{after}").into_bytes();
            }
        }
    }
    // With nothing to show, the findings are the page.
    output.entry("index.html".to_owned()).or_insert_with(|| {
        let page = format!("<!doctype html>\n<html lang=\"nn\"><head><meta charset=\"utf-8\"><title>betre</title></head><body>{notice}</body></html>\n");
        Item::Bytes(page.into_bytes())
    });
    output
}

/// The status that a request is turned away with, if it is.
fn refuse(request: &Request, port: u16) -> Option<u16> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return Some(405);
    }
    let host = request.headers().iter().find(|header| header.field.equiv("Host")).map(|header| header.value.as_str());
    let known = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
    // A page of another site that points its name at this machine is not to read the preview.
    let is_known = host.is_some_and(|host| known.iter().any(|known| known == host));
    (!is_known).then_some(421)
}

/// The key in the output that an address stands for; `None` for one that is no plain path.
fn path_of(url: &str) -> Option<String> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = percent_decoded(path)?;
    if path.contains('\0') || path.split('/').any(|part| part == "..") {
        return None;
    }
    Some(if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path })
}

fn answer(request: Request, output: &Output, path: &str) -> io::Result<()> {
    let found = output.get(path).map(|item| (item, path, 200));
    let folder = format!("{path}/index.html");
    if found.is_none() && output.contains_key(&folder) {
        let location = header("Location", &format!("/{path}/"));
        return request.respond(with_headers(Response::empty(301)).with_header(location));
    }
    let missing = || output.get("404.html").map(|item| (item, "404.html", 404));
    match found.or_else(missing) {
        Some((Item::Bytes(bytes), path, status)) => {
            let response = Response::from_data(bytes.clone()).with_status_code(status);
            request.respond(with_headers(response).with_header(content_type(path)))
        }
        Some((Item::Copy(file), path, status)) => match crate::content::open(&file.source) {
            Ok(file) => {
                let response = Response::from_file(file).with_status_code(status);
                request.respond(with_headers(response).with_header(content_type(path)))
            }
            Err(_) => request.respond(Response::empty(404)),
        },
        None => request.respond(Response::empty(404)),
    }
}

fn with_headers<R: io::Read>(response: Response<R>) -> Response<R> {
    HEADERS.iter().fold(response, |response, (name, value)| response.with_header(header(name, value)))
}

fn header(name: &str, value: &str) -> Header {
    let fallback =
        || Header { field: "X-Betre".parse().unwrap_or_else(|()| unreachable!()), value: Default::default() };
    Header::from_bytes(name, value).unwrap_or_else(|()| fallback())
}

fn content_type(path: &str) -> Header {
    let kind = match extension(path).as_str() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "csv" => "text/csv; charset=utf-8",
        "xml" => "application/xml",
        "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    };
    header("Content-Type", kind)
}

#[cfg(test)]
mod tests {
    use super::path_of;

    #[test]
    fn only_plain_paths_are_looked_up() {
        assert_eq!(path_of("/").as_deref(), Some("index.html"));
        assert_eq!(path_of("/ung/?a=1").as_deref(), Some("ung/index.html"));
        assert_eq!(path_of("/files/sp%C3%B8rsm%C3%A5l.pdf").as_deref(), Some("files/spørsmål.pdf"));
        assert_eq!(path_of("/../x"), None);
        assert_eq!(path_of("/%2e%2e/x"), None);
        assert_eq!(path_of("/a%00b"), None);
        assert_eq!(path_of("http://evil/x"), None);
        assert_eq!(path_of("/%zz"), None);
    }
}
