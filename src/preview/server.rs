//! The server: one thread per connection, each with limits on size and time.
//!
//! Only the responses of `tiny_http` are used: its server reads heads of any size for any time, starts a thread for whoever
//! connects, and stops for good when one connection can't be accepted (0.12).

use std::io::{self, Cursor, Read, Write};
use std::net::{IpAddr, Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use tiny_http::{HTTPVersion, Header, Response, StatusCode};

use super::request::{Asked, Hosts, Request, read};
use super::showing::Shown;
use super::{Preview, overlay};
use crate::content::name::media_type;
use crate::diagnostic::report::{self, Format};
use crate::edit::desk::{Desk, DeskAnswer, DeskRequest};
use crate::markup::escape_path;
use crate::print_one;
use crate::printout::{Printout, printouts};
use crate::render::{Item, Output, SECURITY_HEADERS};

/// How long a client may take to send a request, and to receive each piece of the response.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long a connection may be idle between two requests.
const IDLE: Duration = Duration::from_secs(5);

/// The most connections at once; a browser has six.
const MOST_CONNECTIONS: usize = 500;

/// The most connections that wait for the next build. Further clients ask again and again instead.
const MOST_STREAMS: usize = 4;

/// How long such a connection waits before it is checked.
const PULSE: Duration = Duration::from_millis(250);

/// The name below which the address lies that leads to the desk once.
pub const OPEN: &str = "open/";

/// The headers of every response: those of a real host, and nothing is cached.
fn headers() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    SECURITY_HEADERS.iter().chain(&[("Cache-Control", "no-store")])
}

/// The headers of the editor's desk: it sends forms, to itself alone. Its own pages are told where a form comes from, and nobody else.
const OF_DESK: [(&str, &str); 2] = [
    (
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; \
         frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    ),
    ("Referrer-Policy", "same-origin"),
];

/// Those of a page of the site that is shown beside its form, at another address than its own.
const OF_SEEN: [(&str, &str); 1] = [(
    "Content-Security-Policy",
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; \
     media-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'self'",
)];

/// The headers of every response, with some in place of theirs.
fn headers_with(
    own: &'static [(&'static str, &'static str)],
) -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    headers().filter(move |(name, _)| !own.iter().any(|(other, _)| other == name)).chain(own)
}

/// What all connections share.
pub(super) struct Server {
    pub preview: Arc<Preview>,
    port: u16,
    bind: IpAddr,
    connections: Arc<AtomicUsize>,
    streams: Arc<AtomicUsize>,
    printing: Arc<Mutex<()>>,
}

impl Server {
    pub(super) fn new(preview: Arc<Preview>, port: u16, bind: IpAddr) -> Server {
        let (connections, streams, printing) = (Arc::default(), Arc::default(), Arc::default());
        Server { preview, port, bind, connections, streams, printing }
    }

    fn hosts(&self) -> Hosts<'_> {
        Hosts { port: self.port, bind: self.bind, key: self.preview.desk.as_ref().map(Desk::key) }
    }

    /// Serves `listener` forever.
    pub(super) fn run(self, listener: &TcpListener) -> ! {
        let server = Arc::new(self);
        loop {
            // If none can be accepted, because too many files are open, others will be closed.
            let Ok((stream, _)) = listener.accept() else {
                thread::sleep(PULSE);
                continue;
            };
            let Some(place) = Seat::take(&server.connections, MOST_CONNECTIONS) else { continue };
            let server = server.clone();
            // A thread that can't be started closes its connection.
            let _ = thread::Builder::new().stack_size(8 << 20).spawn(move || {
                let _ = server.talk(&stream);
                leave(&stream);
                drop(place);
            });
        }
    }

    /// Answers the requests of a connection, one after another.
    fn talk(&self, stream: &TcpStream) -> io::Result<()> {
        stream.set_nodelay(true)?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let mut received = Vec::new();
        let mut wait = PATIENCE;
        loop {
            let request = match self.next_request(stream, &mut received, wait)? {
                None => return Ok(()),
                Some(Ok(request)) => request,
                Some(Err(status)) => return refuse(stream, status),
            };
            if let Asked::Live(build) = &request.asked {
                return self.stream(stream, build);
            }
            let length = request.length + request.form;
            match &request.asked {
                Asked::Desk { is_post, path, query } => {
                    let body = received.get(request.length..length).unwrap_or_default();
                    self.desk(stream, &request, &DeskRequest { is_post: *is_post, path, query, body })?;
                }
                _ => self.answer(stream, &request)?,
            }
            if !request.stays {
                return Ok(());
            }
            received.drain(..length.min(received.len()));
            wait = IDLE;
        }
    }

    /// The next request, or the status it is refused with; `None` if the client sends no more. What follows the request stays
    /// in `received`.
    fn next_request(
        &self,
        mut stream: &TcpStream,
        received: &mut Vec<u8>,
        wait: Duration,
    ) -> io::Result<Option<Result<Request, u16>>> {
        let start = Instant::now();
        let mut known = None;
        let mut piece = [0; 4096];
        loop {
            // Only a form that may be sent here is waited for.
            let request = known.take().or_else(|| read(received, self.hosts()));
            match request {
                Some(Ok(request)) if received.len() < request.length + request.form => known = Some(Ok(request)),
                Some(request) => return Ok(Some(request)),
                None => {}
            }
            let left = wait.saturating_sub(start.elapsed());
            if left.is_zero() {
                return Ok((!received.is_empty()).then_some(Err(408)));
            }
            stream.set_read_timeout(Some(left))?;
            match stream.read(&mut piece) {
                Ok(0) => return Ok(None),
                Ok(length) => received.extend_from_slice(&piece[..length]),
                Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {}
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    fn answer(&self, stream: &TcpStream, request: &Request) -> io::Result<()> {
        let path = match &request.asked {
            Asked::File(path) => path,
            Asked::Own(name) => {
                if let Some(place) = name.strip_prefix(OPEN).and_then(|sent| self.preview.opened(sent)) {
                    let response = Response::empty(303).with_header(header("Location", &place));
                    return print_with(stream, request, response, headers_with(&OF_DESK));
                }
                return match name.as_str() {
                    "live.js" => send(stream, request, 200, name, include_bytes!("live.js")),
                    "preview.css" => send(stream, request, 200, name, include_bytes!("preview.css")),
                    _ => match self.preview.desk.as_ref().and_then(|desk| desk.page_file(name)) {
                        Some(bytes) => send(stream, request, 200, name, bytes.as_bytes()),
                        None => send(stream, request, 404, "", b""),
                    },
                };
            }
            Asked::Live(_) | Asked::Desk { .. } => return Ok(()),
        };
        let shown = self.preview.answering(path);
        let output = &shown.output;
        if !output.contains_key(path) && output.contains_key(&format!("{path}/index.html")) {
            // A key of the output contains nothing that could end a header.
            let there = format!("/{}/", path.trim_matches('/'));
            let response = Response::empty(301).with_header(header("Location", &escape_path(&there)));
            return print(stream, request, response);
        }
        if let Some(printout) = printouts(&shown.examined.site).iter().find(|printout| printout.path == *path) {
            return self.printout(stream, request, &shown, printout);
        }
        let (status, path) = if output.contains_key(path) { (200, path.as_str()) } else { (404, "404.html") };
        match output.get(path) {
            Some(Item::Bytes(bytes)) if path.ends_with(".html") => {
                let page = self.preview.page(&String::from_utf8_lossy(bytes), path, &shown);
                send(stream, request, status, path, page.as_bytes())
            }
            Some(Item::Bytes(bytes)) => send(stream, request, status, path, bytes),
            Some(Item::Copy(copied)) => match copied.source.open() {
                Ok(file) => {
                    let response = Response::from_file(file).with_status_code(status);
                    print(stream, request, response.with_header(header("Content-Type", &content_type(path))))
                }
                Err(_) => send(stream, request, 404, "", b""),
            },
            // There is no page at all yet, so any address shows why.
            None if is_page(output, path) => {
                let page = self.preview.page(overlay::empty(shown.lang).as_str(), path, &shown);
                send(stream, request, 404, "404.html", page.as_bytes())
            }
            None => send(stream, request, 404, "", b""),
        }
    }

    /// What the editor's desk answers.
    fn desk(&self, stream: &TcpStream, request: &Request, asked: &DeskRequest) -> io::Result<()> {
        let html = |status: u16, page: &str, headers| {
            let (bytes, length) = (Cursor::new(page.as_bytes()), Some(page.len()));
            let body = Response::new(StatusCode(status), Vec::new(), bytes, length, None);
            let body = body.with_header(header("Content-Type", &content_type(".html")));
            print_with(stream, request, body, headers_with(headers))
        };
        match self.preview.desk(asked) {
            Some(DeskAnswer::Page(status, page)) => html(status, page.as_str(), &OF_DESK),
            Some(DeskAnswer::Seen(page)) => html(200, &page, &OF_SEEN),
            Some(DeskAnswer::Data(json)) => {
                let body = Response::from_string(json).with_header(header("Content-Type", "application/json"));
                print_with(stream, request, body, headers_with(&OF_DESK))
            }
            Some(DeskAnswer::SeeOther(place)) => {
                let response = Response::empty(303).with_header(header("Location", &place));
                print_with(stream, request, response, headers_with(&OF_DESK))
            }
            Some(DeskAnswer::NotAllowed(allowed)) => {
                let response = Response::empty(405).with_header(header("Allow", allowed));
                print_with(stream, request, response, headers_with(&OF_DESK))
            }
            Some(DeskAnswer::Missing) | None => {
                print_with(stream, request, Response::empty(404), headers_with(&OF_DESK))
            }
        }
    }

    /// A document on paper, made now. One at a time: each takes as much memory as a whole build.
    fn printout(&self, stream: &TcpStream, request: &Request, shown: &Shown, printout: &Printout) -> io::Result<()> {
        let turn = self.printing.lock();
        let (pdf, findings) = print_one(&shown.examined, printout, &self.preview.config);
        drop(turn);
        if let Some(pdf) = pdf {
            send(stream, request, 200, &printout.path, &pdf.bytes)
        } else {
            let told = report::write(&findings, &shown.examined.site.sources, shown.lang, &Format::Short, false);
            send(stream, request, 500, "fault.txt", told.as_bytes())
        }
    }

    /// Tells the client about the first build that is not `build` (server-sent events), and no more: it then reloads the page.
    fn stream(&self, mut stream: &TcpStream, build: &str) -> io::Result<()> {
        let place = Seat::take(&self.streams, MOST_STREAMS);
        // A client whose stream ends reconnects after `retry` milliseconds.
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n";
        write!(stream, "{head}{}\r\nretry: 1000\n\n", lines_of_headers())?;
        let showing = &self.preview.showing;
        loop {
            let wait = if place.is_some() { PULSE } else { Duration::ZERO };
            if showing.is_other_than(build, wait) {
                return stream.write_all(b"data: reload\n\n");
            }
            if place.is_none() || is_gone(stream) {
                return Ok(());
            }
        }
    }
}

/// A seat among a limited number, given back when it is dropped.
struct Seat(Arc<AtomicUsize>);

impl Seat {
    /// A seat, if fewer than `most` are taken.
    fn take(taken: &Arc<AtomicUsize>, most: usize) -> Option<Seat> {
        let count = taken.fetch_update(Ordering::AcqRel, Ordering::Acquire, |n| (n < most).then_some(n + 1));
        count.is_ok().then(|| Seat(taken.clone()))
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

/// Whether the client has closed the connection.
fn is_gone(stream: &TcpStream) -> bool {
    let peeked = stream.set_nonblocking(true).and_then(|()| stream.peek(&mut [0]));
    let set = stream.set_nonblocking(false);
    set.is_err() || !matches!(peeked, Err(error) if error.kind() == io::ErrorKind::WouldBlock)
}

/// Ends a connection so that the client gets all that was sent: what it still sends is read and discarded for a moment, or
/// the system would reset the connection.
fn leave(mut stream: &TcpStream) {
    let start = Instant::now();
    let _ = stream.shutdown(Shutdown::Write);
    let _ = stream.set_read_timeout(Some(PULSE));
    let mut piece = [0; 1 << 14];
    while start.elapsed() < 4 * PULSE && matches!(stream.read(&mut piece), Ok(length) if length > 0) {}
}

/// Whether a missing file would be a page, on a site that has none.
fn is_page(output: &Output, path: &str) -> bool {
    path.ends_with(".html") && !output.contains_key("index.html")
}

fn refuse(stream: &TcpStream, status: u16) -> io::Result<()> {
    let response = Response::empty(status);
    let response = if status == 405 { response.with_header(header("Allow", "GET, HEAD")) } else { response };
    with_headers(response).raw_print(&mut &*stream, HTTPVersion(1, 1), &[], false, None)
}

fn send(stream: &TcpStream, request: &Request, status: u16, path: &str, bytes: &[u8]) -> io::Result<()> {
    let length = Some(bytes.len());
    let response = Response::new(StatusCode(status), Vec::new(), Cursor::new(bytes), length, None);
    let response =
        if path.is_empty() { response } else { response.with_header(header("Content-Type", &content_type(path))) };
    print(stream, request, response)
}

fn print<R: Read>(stream: &TcpStream, request: &Request, response: Response<R>) -> io::Result<()> {
    print_with(stream, request, response, headers())
}

fn print_with<R: Read>(
    mut stream: &TcpStream,
    request: &Request,
    response: Response<R>,
    headers: impl Iterator<Item = &'static (&'static str, &'static str)>,
) -> io::Result<()> {
    let response = headers.fold(response, |response, (name, value)| response.with_header(header(name, value)));
    let response = response.with_chunked_threshold(usize::MAX);
    // Head and body are sent in few pieces.
    let mut buffered = io::BufWriter::with_capacity(1 << 16, &mut stream);
    response.raw_print(&mut buffered, HTTPVersion(1, 1), &[], request.head, None)?;
    buffered.flush()
}

fn with_headers<R: Read>(response: Response<R>) -> Response<R> {
    headers().fold(response, |response, (name, value)| response.with_header(header(name, value)))
}

fn lines_of_headers() -> String {
    headers().map(|(name, value)| format!("{name}: {value}\r\n")).collect()
}

#[expect(clippy::default_trait_access, reason = "the crate does not say what type a value is")]
fn header(name: &str, value: &str) -> Header {
    let fallback =
        || Header { field: "X-Betre".parse().unwrap_or_else(|()| unreachable!()), value: Default::default() };
    Header::from_bytes(name, value).unwrap_or_else(|()| fallback())
}

fn content_type(path: &str) -> String {
    let media = media_type(path);
    // What else is text says so itself.
    if media.starts_with("text/") { format!("{media}; charset=utf-8") } else { media.to_owned() }
}
