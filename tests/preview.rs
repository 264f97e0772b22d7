//! The preview: who is answered, what is seen of changes, and when a page is loaded again.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use betre::markup::Html;
use betre::model::Purpose;
use betre::render::Output;
use libtest_mimic::{Failed, Trial};

use crate::support::{PATIENCE, TODAY, base, betre, copy, ensure, is_page, root, run, slashed, tree, trial};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("preview::answers this machine only", answers),
        trial("preview::refuses tricks at every depth", tricks),
        trial("preview::is not held up by slow, idle or endless clients", slow_clients),
        #[cfg(unix)]
        trial("preview::goes on when a connection can't be accepted", no_more_files),
        trial("preview::answers other machines only when asked, and by address", bound),
        trial("preview::shows the newest state that can be read", newest_state),
        trial("preview::shows a file that is broken as it last was", last_good),
        trial("preview::keeps the last theme that works", last_good_theme),
        trial("preview::sees whatever happens to files", file_changes),
        trial("preview::sees changes by polling", polling),
        trial("preview::tells each page of a newer build once", live),
        trial("preview::shows first what all files hold then", first_as_whole),
        trial("preview::tells of what is new where nobody looks", changed_elsewhere),
        trial("preview::marks drafts, and tells what check tells", drafts),
        trial("preview::tells where a page comes from", panel),
        #[cfg(unix)]
        trial("preview::opens the browser", opens_browser),
        #[cfg(unix)]
        trial("preview::reads nothing outside the site", reads_inside),
        trial("preview::shows no half-saved file", half_saved),
        trial("preview::has a page for what is missing wherever the site will lie", missing_below_path),
        trial("preview::tells of what is published now", published_meanwhile),
    ]
}

/// A server that is stopped when the test is done.
pub struct Served {
    /// None in those that another has started with itself.
    child: Option<Child>,
    pub port: u16,
}

impl Drop for Served {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// The port in an address, and what follows it.
fn port_of(line: &str) -> Option<(u16, &str)> {
    let (host, path) = line.split_once("http://")?.1.split_once('/')?;
    Some((host.rsplit_once(':')?.1.parse().ok()?, path))
}

impl Served {
    pub fn start(folder: &Path) -> Result<Served, Failed> {
        Served::with(betre(folder), &[])
    }

    fn with(mut program: Command, options: &[&str]) -> Result<Served, Failed> {
        let arguments = ["serve", "--port", "0", "--lang", "nn", "--today", TODAY];
        let program = program.args(arguments).args(options).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = program.spawn()?;
        let mut lines = BufReader::new(child.stderr.take().ok_or("no output")?).lines();
        for line in &mut lines {
            let line = line?;
            if let Some((port, _)) = port_of(&line) {
                // The pipe stays open: a program that can't tell is a program that stops.
                std::thread::spawn(move || lines.for_each(drop));
                return Ok(Served { child: Some(child), port });
            }
        }
        Err("the preview did not start".into())
    }

    /// The sites of a workspace, with an editor's desk beside each: by its name, with the path of its desk.
    pub fn several(folder: &Path, sites: usize) -> Result<BTreeMap<String, (Served, String)>, Failed> {
        let mut program = betre(folder);
        let program = program.args(["edit", "--port", "0", "--lang", "nn", "--today", TODAY]);
        let mut child = program.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let lines = BufReader::new(child.stdout.take().ok_or("no output")?).lines();
        let mut child = Some(child);
        let mut served = BTreeMap::new();
        for line in lines.take(sites) {
            let line = line?;
            let (name, (port, desk)) = (line.split_once(' ').ok_or("no name")?.0, port_of(&line).ok_or("no port")?);
            served.insert(name.to_owned(), (Served { child: child.take(), port }, format!("/{desk}")));
        }
        Ok(served)
    }

    pub fn id(&self) -> u32 {
        self.child.as_ref().map_or(0, Child::id)
    }

    fn connect(&self) -> Result<TcpStream, Failed> {
        let stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(stream)
    }

    /// The whole answer to a request, of which `HOST` stands for the right header.
    fn ask(&self, request: &str) -> Result<String, Failed> {
        let mut stream = self.connect()?;
        let request = request.replace("HOST", &format!("Host: 127.0.0.1:{}", self.port));
        stream.write_all(format!("{request}\r\nConnection: close\r\n\r\n").as_bytes())?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        Ok(String::from_utf8_lossy(&answer).into_owned())
    }

    /// The status and the bytes of a file.
    pub fn get(&self, path: &str) -> Result<(u16, Vec<u8>), Failed> {
        let mut stream = self.connect()?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\r\n", self.port)?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let end =
            answer.windows(4).position(|four| four == b"\r\n\r\n").ok_or("an answer without an end of its head")?;
        let status = String::from_utf8_lossy(&answer[..end]).split(' ').nth(1).and_then(|status| status.parse().ok());
        Ok((status.ok_or("an answer without a status")?, answer.split_off(end + 4)))
    }

    pub fn page(&self, path: &str) -> Result<String, Failed> {
        Ok(String::from_utf8_lossy(&self.get(path)?.1).into_owned())
    }

    /// Waits until a page holds a text, or not any more; the page.
    pub fn until(&self, path: &str, text: &str, holds: bool) -> Result<String, Failed> {
        let start = Instant::now();
        loop {
            let page = self.page(path)?;
            if page.contains(text) == holds {
                return Ok(page);
            }
            let what = if holds { "does not show" } else { "still shows" };
            ensure(start.elapsed() < PATIENCE, format!("{path} {what} «{text}»:\n{page}"))?;
            std::thread::sleep(Duration::from_millis(3));
        }
    }
}

/// A page without what the preview lays over it.
pub fn bare(page: &[u8]) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(page) else { return page.to_vec() };
    match (text.find("<!--betre-preview-->"), text.find("<!--/betre-preview-->")) {
        (Some(start), Some(end)) => format!("{}{}", &text[..start], &text[end + 21..]).into_bytes(),
        _ => page.to_vec(),
    }
}

/// A page or list without the pages and sizes of documents: a preview makes a document when it is asked for, and does not
/// know them before.
fn unmeasured(bytes: &[u8]) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(bytes) else { return bytes.to_vec() };
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        match line.split_once("(PDF") {
            Some((before, after)) => {
                let end = after.find(')').unwrap_or(0);
                lines.push(format!("{before}(PDF{}", &after[end..]));
            }
            None if line.trim_start().starts_with("\"pages\": ") && !line.contains('[') => {}
            None if line.trim_start().starts_with("\"bytes\": ") => {}
            None => lines.push(line.trim_end_matches(',').to_owned()),
        }
    }
    lines.join("\n").into_bytes()
}

fn answers() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let served = Served::start(&site)?;
    let status = |request: &str, wanted: &str| -> Result<String, Failed> {
        let answer = served.ask(request)?;
        ensure(answer.starts_with(&format!("HTTP/1.1 {wanted}")), format!("{request}: {answer}"))?;
        Ok(answer)
    };
    let page = status("GET / HTTP/1.1\r\nHOST", "200")?;
    ensure(page.contains("data-acute") && page.contains("default-src 'none'"), &page)?;
    ensure(!page.contains("betre-findings"), "findings are shown on a site without any")?;
    let head = status("HEAD / HTTP/1.1\r\nHOST", "200")?;
    ensure(!head.contains("<html") && head.contains("Content-Length: "), "HEAD has a body, or no length")?;
    status("GET /barn/undring/sja/ HTTP/1.1\r\nHOST", "200")?;
    let moved = status("GET /barn HTTP/1.1\r\nHOST", "301")?;
    ensure(moved.contains("Location: /barn/\r\n"), &moved)?;
    let missing = status("GET /finst-ikkje/ HTTP/1.1\r\nHOST", "404")?;
    ensure(missing.contains("data-acute"), "the page for what is missing is not the site's")?;
    status("POST / HTTP/1.1\r\nHOST", "405")?;
    status("GET / HTTP/1.1\r\nHost: evil.example", "421")?;
    status("GET / HTTP/1.1\r\nHOST\r\nOrigin: https://evil.example", "403")?;
    // All that is published is served, byte for byte, and nothing of it is read from where it is published.
    run(&site, &format!("build --today {TODAY} --out ../out"))?;
    for (path, bytes) in tree(&scratch.path().join("out"))?.into_iter().filter(|(path, _)| !path.starts_with('.')) {
        let (_, seen) = served.get(&format!("/{path}"))?;
        ensure(unmeasured(&bare(&seen)) == unmeasured(&bytes), format!("{path} is other than what is published"))?;
    }
    // Several requests on one connection, one of them in two pieces.
    let mut stream = served.connect()?;
    let request = format!("HEAD / HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", served.port);
    stream.write_all(format!("{request}{}", &request[..20]).as_bytes())?;
    std::thread::sleep(Duration::from_millis(50));
    stream.write_all(
        format!("{}{}", &request[20..], request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")).as_bytes(),
    )?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    ensure(answer.matches("HTTP/1.1 200").count() == 3, answer)
}

/// No request leads anywhere but to what was rendered, whatever is put before or after the address of whichever page.
fn tricks() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::write(scratch.path().join("secret.txt"), "løyndom")?;
    fs::write(site.join("README.md"), "løyndom")?;
    let served = Served::start(&site)?;
    let pages = ["", "barn/", "barn/undring/", "barn/undring/sja/", "barn/undring/sja/x/y/z/"];
    let climbs =
        ["..", "%2e%2e", "%2E.", ".%2e", "%252e%252e", "..%2f..", "..%5c..", "..\\..", "%c0%ae%c0%ae", ".", ""];
    let targets =
        ["secret.txt", "README.md", "site.toml", "etc/passwd", "%00", "a%00b", "index.html%00.png", "%zz", "%"];
    let mut asked = 0;
    for page in pages {
        for climb in climbs {
            for times in 1..=5 {
                for target in targets {
                    let path = format!("/{page}{}{target}", format!("{climb}/").repeat(times));
                    let answer = served.ask(&format!("GET {path} HTTP/1.1\r\nHOST"))?;
                    let status = answer.get(9..12).unwrap_or_default();
                    ensure(matches!(status, "400" | "404"), format!("{path}: {answer}"))?;
                    ensure(!answer.contains("løyndom") && !answer.contains("root:"), format!("{path} leaks"))?;
                    asked += 1;
                }
            }
        }
    }
    for (request, wanted) in [
        ("GET http://evil.example/ HTTP/1.1\r\nHOST", "400"),
        ("GET //etc/passwd HTTP/1.1\r\nHOST", "400"),
        ("GET * HTTP/1.1\r\nHOST", "400"),
        ("GET / HTTP/1.1\r\nHOST\r\nHost: evil.example", "421"),
        ("GET / HTTP/1.1", "421"),
        ("GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: localhost", "421"),
        ("GET / HTTP/1.1\r\nHOST\r\nTransfer-Encoding: chunked", "400"),
        ("GET / HTTP/1.1\r\nHOST\r\nContent-Length: 999999999999", "400"),
        ("GET / HTTP/1.1\r\nHOST\r\nX: a\0b", "400"),
        ("GET  / HTTP/1.1\r\nHOST", "400"),
        ("GET / HTTP/9.9\r\nHOST", "400"),
        ("DELETE / HTTP/1.1\r\nHOST", "405"),
        ("\u{16}\u{3}\u{1}", "400"),
    ] {
        let answer = served.ask(request)?;
        ensure(answer.starts_with(&format!("HTTP/1.1 {wanted}")), format!("{request:?}: {answer}"))?;
    }
    // A redirect says nothing but an address of the site.
    let answer = served.ask("GET /barn%0d%0aX-Evil:1 HTTP/1.1\r\nHOST")?;
    ensure(!answer.to_lowercase().contains("\r\nx-evil"), answer)?;
    ensure(asked == pages.len() * climbs.len() * 5 * targets.len(), "not all tricks were tried")
}

fn slow_clients() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    let served = Served::start(&site)?;
    // A head without an end is refused when it is too large, and one that trickles when it takes too long.
    let huge = served.ask(&format!("GET / HTTP/1.1\r\nHOST\r\nX: {}", "a".repeat(100_000)))?;
    ensure(huge.starts_with("HTTP/1.1 431"), huge)?;
    let many = served.ask(&format!("GET / HTTP/1.1\r\nHOST{}", "\r\nX: y".repeat(1000)))?;
    ensure(many.starts_with("HTTP/1.1 431"), many)?;
    let idle: Vec<TcpStream> = (0..200).map(|_| served.connect()).collect::<Result<_, _>>()?;
    let mut slow = served.connect()?;
    let start = Instant::now();
    let mut pages = 0;
    let mut answer = Vec::new();
    let mut letters = "GET / HTTP/1.1\r\nX: ".bytes().chain(std::iter::repeat(b'a'));
    slow.set_read_timeout(Some(Duration::from_millis(200)))?;
    while start.elapsed() < PATIENCE && !answer.starts_with(b"HTTP/1.1 408") {
        let _ = slow.write_all(&letters.next().map_or([b'a'], |letter| [letter]));
        let mut piece = [0; 512];
        if let Ok(length) = slow.read(&mut piece) {
            answer.extend_from_slice(&piece[..length]);
        }
        // Others are answered meanwhile: if they had to wait for it, it would be one or two before it is refused.
        ensure(served.get("/")?.0 == 200, "others are refused")?;
        pages += 1;
    }
    ensure(
        answer.starts_with(b"HTTP/1.1 408"),
        format!("a slow client is not refused: {:?}", String::from_utf8_lossy(&answer)),
    )?;
    ensure(pages > 2, "others have to wait, or the slow client was refused at once")?;
    // Those that said nothing were let go of: their connections are at their end.
    for mut stream in idle {
        stream.set_read_timeout(Some(PATIENCE))?;
        let mut all = Vec::new();
        ensure(stream.read_to_end(&mut all).is_ok() && all.is_empty(), "an idle connection is kept")?;
    }
    Ok(())
}

#[cfg(unix)]
fn no_more_files() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    let mut program = Command::new("bash");
    let betre = betre(&site);
    program.current_dir(&site).args(["-c", "ulimit -n 40; exec \"$0\" \"$@\""]).arg(betre.get_program());
    let served = Served::with(program, &[])?;
    ensure(served.get("/")?.0 == 200, "the preview does not answer")?;
    {
        let _many: Vec<TcpStream> = (0..100).map(|_| served.connect()).collect::<Result<_, _>>()?;
        let start = Instant::now();
        let open = || fs::read_dir(format!("/proc/{}/fd", served.id())).map_or(0, Iterator::count);
        while open() < 39 {
            ensure(start.elapsed() < PATIENCE, format!("only {} files are open: nothing was refused", open()))?;
            std::thread::sleep(Duration::from_millis(20));
        }
    }
    let start = Instant::now();
    while !served.get("/").is_ok_and(|(status, _)| status == 200) {
        ensure(start.elapsed() < PATIENCE, "the preview does not come back")?;
        std::thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}

fn bound() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    let served = Served::with(betre(&site), &["--bind", "127.0.0.2"])?;
    ensure(TcpStream::connect(("127.0.0.1", served.port)).is_err(), "another address answers")?;
    let mut stream = TcpStream::connect(("127.0.0.2", served.port))?;
    write!(stream, "HEAD / HTTP/1.1\r\nHost: 127.0.0.2:{}\r\nConnection: close\r\n\r\n", served.port)?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    ensure(answer.starts_with("HTTP/1.1 200"), format!("the address that is told is not answered: {answer}"))?;
    let served = Served::with(betre(&site), &["--bind", "0.0.0.0"])?;
    let status = |host: &str| served.ask(&format!("GET / HTTP/1.1\r\nHost: {host}:{}", served.port));
    ensure(status("192.168.7.7")?.starts_with("HTTP/1.1 200"), "an address is not answered")?;
    ensure(status("evil.example")?.starts_with("HTTP/1.1 421"), "another name is answered")
}

fn home(site: &Path, text: &str) -> Result<(), Failed> {
    Ok(fs::write(site.join("index.md"), format!("+++\ntitle = \"Heim\"\n+++\n{text}\n"))?)
}

fn newest_state() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    let served = Served::with(betre(&site), &["--editor", "code"])?;
    home(&site, "Sjå [[finst-<b>ikkje]].")?;
    let page = served.until("/", "id=\"betre-findings\"", true)?;
    // The same words as in the terminal, and a link to the place.
    let told = crate::support::stdout(&run(&site, &format!("check --today {TODAY} --lang nn --format json"))?);
    let told: Vec<serde_json::Value> = serde_json::from_str(&told)?;
    ensure(told.len() == 1, format!("{told:?}"))?;
    let escaped =
        |key: &str| Html::text(&told[0][key].as_str().unwrap_or_default().replace('`', "")).as_str().to_owned();
    let page = page.replace("<code>", "").replace("</code>", "");
    for text in [escaped("message"), escaped("help"), "index.md:4:5".to_owned(), "feil[reference-unknown]".to_owned()] {
        ensure(page.contains(&text), format!("«{text}» is not in:\n{page}"))?;
    }
    let file = slashed(&dunce::canonicalize(site.join("index.md"))?).replace(':', "%3A");
    ensure(page.contains(&format!("href=\"vscode://file/{}:4:5\"", file.trim_start_matches('/'))), &page)?;
    ensure(served.page("/barn/")?.contains("id=\"betre-findings\""), "another page does not tell")?;
    home(&site, "Velkomen.")?;
    let page = served.until("/", "Velkomen.", true)?;
    ensure(!page.contains("betre-findings"), "what is mended is still told")?;
    // With nothing left to show the findings are the page. Windows keeps the folder that a program works in.
    if cfg!(windows) {
        return Ok(());
    }
    fs::remove_dir_all(&site)?;
    fs::create_dir(&site)?;
    served.until("/", "feil[site-missing]", true)?;
    // And with the folder put back all is as before.
    copy(&root().join("tests/base"), &site)?;
    let page = served.until("/barn/undring/sja/", "betre-findings", false)?;
    ensure(page.contains("data-acute"), &page)
}

fn last_good() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    home(&site, "Velkomen.")?;
    fs::create_dir_all(site.join("measures"))?;
    fs::write(site.join("measures/a.csv"), "namn;målgruppe\nLekegruppe;småbarn\n")?;
    fs::write(site.join("measures/a.md"), "+++\ntitle = \"Tiltak\"\n+++\n")?;
    let served = Served::start(&site)?;
    let page = fs::read(site.join("index.md"))?;
    // Whichever way a file is broken, its page is as it last was, and the finding tells of the file as it is now.
    let breaks: [(&str, &[u8], &str); 4] = [
        ("index.md", b"+++\ntitle = \"Heim\nNy line utan slutt\n", "front-matter-unclosed"),
        ("index.md", b"+++\ntitle = \"Ny\nnoko = \n+++\nNytt.\n", "toml-syntax"),
        ("index.md", b"\xff\xfe+\0", "file-encoding"),
        ("index.md", b"+++\ntitle = \"Ny\"\n+++\nN\0ytt.\n", "file-nul"),
    ];
    for (file, bytes, code) in breaks {
        fs::write(site.join(file), bytes)?;
        let shown = served.until("/", code, true)?;
        ensure(shown.contains("Velkomen.") && shown.contains("<h1>Heim</h1>"), format!("{code}: {shown}"))?;
        fs::write(site.join(file), &page)?;
        served.until("/", "betre-findings", false)?;
    }
    fs::write(site.join("measures/a.csv"), b"namn;m\xe5lgruppe\nNy;alle\n")?;
    let shown = served.until("/tiltak/a/", "file-encoding", true)?;
    ensure(shown.contains("Lekegruppe"), shown)?;
    // The settings, too: the municipality keeps its name while a line in them is half written.
    let settings = fs::read_to_string(site.join("site.toml"))?;
    fs::write(site.join("site.toml"), settings.replace("name = \"Lia kommune\"", "name = \"Lia"))?;
    let shown = served.until("/barn/", "site.toml:1:", true)?;
    ensure(shown.contains("Lia kommune"), shown)?;
    // What is deleted is gone, broken or not.
    fs::write(site.join("site.toml"), settings)?;
    fs::remove_file(site.join("index.md"))?;
    fs::remove_dir_all(site.join("measures"))?;
    served.until("/", "betre-findings", false)?;
    served.until("/", "Velkomen.", false).map(drop)
}

fn last_good_theme() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    let served = Served::start(&site)?;
    let template = site.join("theme/templates/role.html");
    fs::create_dir_all(site.join("theme/templates"))?;
    fs::write(site.join("theme/theme.toml"), "contract = 5\n")?;
    fs::write(&template, "<body><p>Eiga: {{ page.title }}</p>")?;
    served.until("/roller/bti/", "Eiga: BTI-koordinator", true)?;
    for fault in ["{{ page.title", "<body>{{ page.tittel }}"] {
        fs::write(&template, fault)?;
        let page = served.until("/roller/bti/", "[theme]", true)?;
        ensure(page.contains("Eiga: BTI-koordinator"), page)?;
    }
    fs::remove_dir_all(site.join("theme"))?;
    served.until("/roller/bti/", "betre-findings", false)?;
    let page = served.until("/roller/bti/", "Eiga:", false)?;
    ensure(page.contains("data-acute"), page)
}

fn note(site: &Path, path: &str, text: &str) -> Result<(), Failed> {
    let path = site.join(path);
    fs::create_dir_all(path.parent().ok_or("no folder")?)?;
    Ok(fs::write(path, format!("+++\ntitle = \"Notat\"\n+++\n{text}\n"))?)
}

fn file_changes() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let served = Served::start(&site)?;
    let away = scratch.path().join("away");
    let seen = |path: &str, text: &str| served.until(path, text, true).map(drop);
    let gone = |path: &str, text: &str| served.until(path, text, false).map(drop);
    // Into a folder that is new, at once and a while after.
    note(&site, "pages/a.md", "Fyrste.")?;
    seen("/a/", "Fyrste.")?;
    note(&site, "pages/a.md", "Andre.")?;
    seen("/a/", "Andre.")?;
    // As many programs save: another file, put in place of this one; or this one renamed away first.
    note(&away, "a.md", "Tredje.")?;
    fs::rename(away.join("a.md"), site.join("pages/a.md"))?;
    seen("/a/", "Tredje.")?;
    fs::rename(site.join("pages/a.md"), site.join("pages/a.md~"))?;
    note(&site, "pages/a.md", "Fjerde.")?;
    fs::remove_file(site.join("pages/a.md~"))?;
    seen("/a/", "Fjerde.")?;
    // The same length, the same time.
    let time = fs::metadata(site.join("pages/a.md"))?.modified()?;
    note(&site, "pages/a.md", "Femte..")?;
    fs::File::options().write(true).open(site.join("pages/a.md"))?.set_modified(time)?;
    seen("/a/", "Femte..")?;
    // Renamed, moved, deleted, put back.
    fs::rename(site.join("pages/a.md"), site.join("pages/b.md"))?;
    gone("/a/", "Femte..")?;
    seen("/b/", "Femte..")?;
    fs::rename(site.join("pages"), away.join("pages"))?;
    gone("/b/", "Femte..")?;
    fs::rename(away.join("pages"), site.join("pages"))?;
    seen("/b/", "Femte..")?;
    fs::remove_file(site.join("pages/b.md"))?;
    gone("/b/", "Femte..")?;
    // A whole folder pasted in, with folders in it.
    let guide = away.join("ung");
    copy(&site.join("guides/barn"), &guide)?;
    let text = fs::read_to_string(guide.join("guide.md"))?;
    fs::write(guide.join("guide.md"), text.replacen("title = \"", "title = \"Ung: ", 1))?;
    copy(&guide, &site.join("guides/ung"))?;
    seen("/ung/", "Ung: ")?;
    seen("/ung/undring/sja/", "data-acute")?;
    fs::write(site.join("guides/ung/0-undring/1-sja.md"), "+++\ntitle = \"Ny tittel\"\n+++\n")?;
    seen("/ung/undring/sja/", "Ny tittel")?;
    fs::remove_dir_all(site.join("guides/ung"))?;
    gone("/ung/", "Ung: ")?;
    // A picture, its page as it was.
    fs::create_dir_all(site.join("files"))?;
    fs::write(site.join("files/a.txt"), "ein")?;
    seen("/files/a.txt", "ein")?;
    fs::write(site.join("files/a.txt"), "to!")?;
    seen("/files/a.txt", "to!")?;
    // A checkout of 300 files, and back; wine has no Git.
    if cfg!(windows) {
        return Ok(());
    }
    let git = |arguments: &[&str]| -> Result<(), Failed> {
        let identity = ["-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "init.defaultBranch=main"];
        let status = Command::new("git").current_dir(&site).args(identity).args(arguments).output()?;
        ensure(status.status.success(), String::from_utf8_lossy(&status.stderr))
    };
    git(&["init", "-q"])?;
    git(&["add", "-A"])?;
    git(&["commit", "-qm", "før"])?;
    git(&["checkout", "-qb", "mange"])?;
    for n in 0..300 {
        note(&site, &format!("pages/notat-{n}.md"), &format!("Notat {n}."))?;
    }
    git(&["add", "-A"])?;
    git(&["commit", "-qm", "etter"])?;
    seen("/notat-299/", "Notat 299.")?;
    git(&["checkout", "-q", "main"])?;
    gone("/notat-0/", "Notat 0.")?;
    gone("/notat-299/", "Notat 299.")?;
    git(&["checkout", "-q", "mange"])?;
    for n in [0, 150, 299] {
        seen(&format!("/notat-{n}/"), &format!("Notat {n}."))?;
    }
    Ok(())
}

fn polling() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    let served = Served::with(betre(&site), &["--poll"])?;
    note(&site, "pages/a.md", "Fyrste.")?;
    served.until("/a/", "Fyrste.", true)?;
    fs::remove_dir_all(site.join("pages"))?;
    served.until("/a/", "Fyrste.", false).map(drop)
}

/// The number of the build that a page was made by.
fn build_of(page: &str) -> Result<String, Failed> {
    let build = page.split("data-build=\"").nth(1).and_then(|rest| rest.split('"').next());
    Ok(build.ok_or(format!("no build in {page}"))?.to_owned())
}

fn live() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    home(&site, "Ein.")?;
    let served = Served::start(&site)?;
    let stream = |build: &str| -> Result<TcpStream, Failed> {
        let mut stream = served.connect()?;
        write!(stream, "GET /_betre/live?build={build} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", served.port)?;
        Ok(stream)
    };
    let rest = |mut stream: TcpStream| -> Result<String, Failed> {
        let mut all = String::new();
        stream.read_to_string(&mut all)?;
        Ok(all)
    };
    let first = build_of(&served.page("/")?)?;
    // Several pages wait, and each is told once; the new site is in place when it is.
    let waiting: Vec<TcpStream> = (0..3).map(|_| stream(&first)).collect::<Result<_, _>>()?;
    home(&site, "To.")?;
    for waiting in waiting {
        let told = rest(waiting)?;
        ensure(told.matches("data: reload").count() == 1, &told)?;
        ensure(served.page("/")?.contains("To."), "a page is told before the new one is there")?;
    }
    // Who was hidden meanwhile is told at once; who is new is not.
    ensure(rest(stream(&first)?)?.contains("data: reload"), "a reload is lost")?;
    ensure(rest(stream("a-build-of-another-run")?)?.contains("data: reload"), "a page of another run is not told")?;
    let second = build_of(&served.page("/")?)?;
    // What a stream begins with comes once it has its place.
    let begun = |build: &str| -> Result<(TcpStream, Vec<u8>), Failed> {
        let mut stream = stream(build)?;
        let (mut seen, mut piece) = (Vec::new(), [0; 4096]);
        while !seen.ends_with(b"retry: 1000\n\n") {
            let length = stream.read(&mut piece)?;
            ensure(length > 0, format!("it ends with {:?}", String::from_utf8_lossy(&seen)))?;
            seen.extend_from_slice(&piece[..length]);
        }
        Ok((stream, seen))
    };
    let (mut current, mut seen) = begun(&second)?;
    current.set_read_timeout(Some(Duration::from_millis(700)))?;
    // A file that is saved as it was, or read, or one that nobody shows, is no new build.
    home(&site, "To.")?;
    fs::read(site.join("index.md"))?;
    fs::write(site.join("README.md"), "Notat")?;
    let mut piece = [0; 4096];
    while let Ok(length) = current.read(&mut piece) {
        ensure(length > 0, "the stream ended")?;
        seen.extend_from_slice(&piece[..length]);
    }
    let seen = String::from_utf8_lossy(&seen).into_owned();
    ensure(seen.starts_with("HTTP/1.1 200") && seen.contains("text/event-stream") && !seen.contains("data:"), &seen)?;
    ensure(build_of(&served.page("/")?)? == second, "a build that is as the one before has a new number")?;
    // More streams than there is room for end at once, and the page asks again by itself.
    let waiting: Vec<_> = (0..3).map(|_| begun(&second)).collect::<Result<_, _>>()?;
    let more = rest(stream(&second)?)?;
    ensure(more.contains("retry: ") && !more.contains("data:"), more)?;
    // A stream whose page is gone makes room.
    drop(waiting);
    let start = Instant::now();
    loop {
        let (mut next, _) = begun(&second)?;
        next.set_read_timeout(Some(Duration::from_millis(500)))?;
        if next.read(&mut piece).is_err() {
            return Ok(());
        }
        ensure(start.elapsed() < PATIENCE, "a stream that was left is still counted")?;
    }
}

/// Pages that are shown before the rest of the site are as they are in the whole of it, and what they ask for is there too.
fn first_as_whole() -> Result<(), Failed> {
    for site in ["content", "tests/sites/granaasen"] {
        let today = betre::model::day(TODAY).ok_or("no day")?;
        let config = betre::Config { purpose: Purpose::Preview, ..betre::Config::to_look(root().join(site), today) };
        let mut examined = betre::examine(&config);
        let pages_of = |output: &Output| -> Vec<String> {
            output.keys().filter(|path| is_page(path) && *path != "404.html").cloned().collect()
        };
        let whole = betre::render(&mut examined);
        let first = betre::render_first(&examined, &pages_of(&whole));
        ensure(pages_of(&first) == pages_of(&whole), format!("{site}: other pages come first"))?;
        for (path, item) in &first {
            ensure(whole.get(path) == Some(item), format!("{site}: {path} is other than in the whole"))?;
        }
        let asked = |path: &&String| path.starts_with("assets/") || path.starts_with("files/");
        ensure(
            first.keys().filter(asked).eq(whole.keys().filter(asked)),
            format!("{site}: pages lack what they ask for"),
        )?;
        let nowhere = betre::render_first(&examined, &["404.html".to_owned(), "finst-ikkje/index.html".to_owned()]);
        ensure(pages_of(&nowhere).is_empty(), "a page that is none comes first")?;
    }
    Ok(())
}

/// An open page that is as it was is loaded again all the same: who reads it may go on to one that is not.
fn changed_elsewhere() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    note(&site, "pages/a.md", "Fyrste.")?;
    let served = Served::start(&site)?;
    let build = build_of(&served.page("/roller/bti/")?)?;
    let mut stream = served.connect()?;
    write!(stream, "GET /_betre/live?build={build} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", served.port)?;
    note(&site, "pages/a.md", "Andre.")?;
    let mut told = String::new();
    stream.read_to_string(&mut told)?;
    ensure(told.contains("data: reload"), told)?;
    ensure(served.page("/a/")?.contains("Andre."), "a page is told before the new one is there")?;
    ensure(build_of(&served.page("/roller/bti/")?)? != build, "the open page has the number of the build before")
}

fn drafts() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    fs::create_dir_all(site.join("pages"))?;
    fs::write(site.join("pages/ny.md"), "+++\ntitle = \"Ny side\"\ndraft = true\n+++\nUferdig.\n")?;
    let served = Served::start(&site)?;
    let page = served.page("/ny/")?;
    ensure(page.contains("class=\"note draft\"") && !page.contains("betre-findings"), page)?;
    // A link to it is a fault, as in `check`: it would be dead on the published site.
    home(&site, "Sjå [[ny]].")?;
    let page = served.until("/", "betre-findings", true)?;
    let check = crate::support::stdout(&run(&site, &format!("check --today {TODAY} --lang nn --format short"))?);
    let message = check.split("]: ").nth(1).unwrap_or("?").trim();
    ensure(page.contains(Html::text(message).as_str()), format!("{check}\n{page}"))
}

fn panel() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    home(&site, "Sjå [[bti]].")?;
    let served = Served::start(&site)?;
    let page = served.page("/roller/bti/")?;
    let panel =
        page.split("id=\"betre-panel\"").nth(1).and_then(|rest| rest.split("</aside>").next()).unwrap_or_default();
    for text in ["roles.toml", "2026-09-01", "BTI-koordinator", "<a href=\"/\">", "for kort til å måle"] {
        ensure(panel.contains(text), format!("«{text}» is not in {page}"))?;
    }
    let published = run(&site, &format!("build --out ../out --today {TODAY}"))?;
    ensure(published.status.success(), "the site is not published")?;
    for (path, bytes) in tree(&site.join("../out"))? {
        ensure(!String::from_utf8_lossy(&bytes).contains("betre-p"), format!("{path} has traces of the preview"))?;
    }
    Ok(())
}

#[cfg(unix)]
fn opens_browser() -> Result<(), Failed> {
    use std::os::unix::fs::PermissionsExt;
    let (scratch, site) = base()?;
    let bin = scratch.path().join("bin");
    fs::create_dir(&bin)?;
    fs::write(bin.join("xdg-open"), format!("#!/bin/sh\necho \"$1\" > {}\n", scratch.path().join("opened").display()))?;
    fs::set_permissions(bin.join("xdg-open"), fs::Permissions::from_mode(0o755))?;
    let mut program = betre(&site);
    program.env("PATH", format!("{}:/usr/bin:/bin", bin.display()));
    let served = Served::with(program, &["--open"])?;
    let start = Instant::now();
    loop {
        let opened = fs::read_to_string(scratch.path().join("opened")).unwrap_or_default();
        if opened.trim() == format!("http://127.0.0.1:{}/", served.port) {
            return Ok(());
        }
        ensure(start.elapsed() < PATIENCE, format!("«{opened}» was opened"))?;
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A file that was copied and is a link or a pipe now is refused, not followed.
#[cfg(unix)]
fn reads_inside() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::write(scratch.path().join("secret.txt"), "løyndom")?;
    fs::create_dir_all(site.join("files"))?;
    let file = site.join("files/a.txt");
    fs::write(&file, "ope")?;
    let served = Served::start(&site)?;
    ensure(served.page("/files/a.txt")? == "ope", "the file is not served")?;
    fs::remove_file(&file)?;
    std::os::unix::fs::symlink(scratch.path().join("secret.txt"), &file)?;
    served.until("/", "[symlink]", true)?;
    let (status, seen) = served.get("/files/a.txt")?;
    ensure(status == 404 && !String::from_utf8_lossy(&seen).contains("løyndom"), "a link out of the site is followed")?;
    fs::remove_file(&file)?;
    ensure(Command::new("mkfifo").arg(&file).status()?.success(), "mkfifo failed")?;
    served.until("/", "[file-unreadable]", true)?;
    ensure(served.get("/files/a.txt")?.0 == 404, "a pipe is served")?;
    // Between two looks at the files, a folder becomes a link to one with the same names.
    let (sub, other) = (site.join("files/sub"), scratch.path().join("other"));
    fs::remove_file(&file)?;
    fs::create_dir(&sub)?;
    fs::create_dir(&other)?;
    fs::write(sub.join("a.txt"), "ope")?;
    fs::write(other.join("a.txt"), "løyndom")?;
    let served = Served::with(betre(&site), &["--poll"])?;
    ensure(served.page("/files/sub/a.txt")? == "ope", "the file is not served")?;
    fs::rename(&sub, site.join("files/away"))?;
    std::os::unix::fs::symlink(&other, &sub)?;
    let (status, seen) = served.get("/files/sub/a.txt")?;
    ensure(status == 404 && seen.is_empty(), "a folder that has become a link is followed")
}

/// A program that empties a file before it fills it: what is between is never shown, errors elsewhere or not, and it is no
/// last good version.
fn half_saved() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    home(&site, "Sjå [[finst-ikkje]].")?;
    let served = Served::start(&site)?;
    let roles = fs::read_to_string(site.join("roles.toml"))?;
    let filled = roles.replace("BTI-koordinator", "Koordinator for BTI");
    let start = Instant::now();
    loop {
        let mut stream = served.connect()?;
        let build = build_of(&served.page("/")?)?;
        write!(stream, "GET /_betre/live?build={build} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", served.port)?;
        let emptied = Instant::now();
        fs::write(site.join("roles.toml"), "")?;
        std::thread::sleep(Duration::from_millis(12));
        fs::write(site.join("roles.toml"), &filled)?;
        let was_empty = emptied.elapsed();
        let mut told = String::new();
        stream.read_to_string(&mut told)?;
        if was_empty < Duration::from_millis(30) {
            ensure(served.page("/roller/bti/")?.contains("Koordinator for BTI"), "the emptied file was shown")?;
            break;
        }
        // A busy machine: no program takes this long to save a file, so that nothing is promised.
        ensure(start.elapsed() < PATIENCE, "no file can be saved quickly here")?;
        fs::write(site.join("roles.toml"), &roles)?;
        served.until("/roller/bti/", "BTI-koordinator", true)?;
    }
    fs::write(site.join("roles.toml"), "")?;
    served.until("/roller/bti/", "Koordinator for BTI", false)?;
    fs::write(site.join("roles.toml"), "[bti]\ntitle = \"Halv")?;
    served.until("/roller/bti/", "Koordinator for BTI", true).map(drop)
}

fn missing_below_path() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    let settings = fs::read_to_string(site.join("site.toml"))?;
    fs::write(site.join("site.toml"), settings.replace("https://lia.example/", "https://lia.example/bti/"))?;
    let served = Served::start(&site)?;
    let (status, page) = served.get("/finst/ikkje/")?;
    let page = String::from_utf8_lossy(&page).into_owned();
    ensure(status == 404, &page)?;
    let links: Vec<&str> = page.split("href=\"/").skip(1).filter_map(|rest| rest.split(['"', '#']).next()).collect();
    ensure(links.len() > 5, &page)?;
    for link in links {
        ensure(served.get(&format!("/{link}"))?.0 == 200, format!("/{link} is dead"))?;
    }
    Ok(())
}

/// An address that is gone is told until an alias leads on from it, whatever is published meanwhile.
fn published_meanwhile() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    note(&site, "pages/a.md", "Tekst.")?;
    let build = || run(scratch.path(), &format!("build site --out out --today {TODAY}"));
    ensure(build()?.status.success(), "the site is not published")?;
    let served = Served::with(betre(scratch.path()), &["site", "--out", "out"])?;
    fs::rename(site.join("pages/a.md"), site.join("pages/b.md"))?;
    served.until("/", "[address-gone]", true)?;
    ensure(build()?.status.success(), "the site is not published again")?;
    note(&site, "pages/c.md", "Tekst.")?;
    served.until("/c/", "Tekst.", true)?;
    served.until("/", "[address-gone]", true)?;
    fs::write(site.join("pages/b.md"), "+++\ntitle = \"b\"\naliases = [\"/a/\"]\n+++\nTekst.\n")?;
    served.until("/", "[address-gone]", false).map(drop)
}
