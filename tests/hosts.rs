//! The rules for hosts, asked of real ones: nginx and Caddy with the snippets that betre publishes, on a port of this machine.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use betre::render::SECURITY_HEADERS;
use libtest_mimic::{Failed, Trial};

use crate::support::{Built, PATIENCE, base, ensure, root, trial};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("hosts::nginx keeps what the rules say", || asked("nginx", "/")),
        trial("hosts::nginx keeps it below a path", || asked("nginx", "/bti/")),
        trial("hosts::caddy keeps what the rules say", || asked("caddy", "/")),
        trial("hosts::caddy keeps it below a path", || asked("caddy", "/bti/")),
        trial("hosts::apache keeps what the rules say", || asked("apache", "/")),
        trial("hosts::apache keeps it below a path", || asked("apache", "/bti/")),
        trial("hosts::settings for IIS are in their form", settings_of_iis),
        trial("hosts::rules for netlify and cloudflare are in their form", rules_of_others),
        trial("hosts::a consultation copy is kept out of lists of results", consultation_copy),
        trial("hosts::a site that asks for none gets none", none),
        trial("hosts::the browser's tests see the headers that hosts send", browser),
    ]
}

/// The small site in two languages, with old addresses and a file, published below `path` of a web root. Gives the root.
fn published(scratch: &Path, site: &Path, path: &str, hosts: &str) -> Result<PathBuf, Failed> {
    let settings = fs::read_to_string(site.join("site.toml"))?;
    let settings = settings
        .replace("languages = [\"nn\"]", "languages = [\"nn\", \"en\"]")
        .replace("https://lia.example/", &format!("https://lia.example{path}"))
        .replace("number = ", &format!("hosts = [{hosts}]\nnumber = "));
    fs::write(site.join("site.toml"), settings)?;
    let guide = site.join("guides/barn/guide.md");
    let text = fs::read_to_string(&guide)?;
    let aliases = "+++\naliases = [\"/gammal/\", \"/a/niva-0.html\", \"/en/old/\", \"/år & dag (1)/\", \"/~x's/\"]\n";
    fs::write(&guide, text.replacen("+++\n", aliases, 1) + "\n[Skjema](files/skjema.txt)\n")?;
    fs::create_dir_all(site.join("files"))?;
    fs::write(site.join("files/skjema.txt"), "Skriv på norsk: æøå\n")?;
    fs::create_dir_all(site.join("calendar"))?;
    let plan = "title = \"Møteplan\"\n[[items]]\ndate = \"2026-09-03\"\nwhat = \"Møte\"\n";
    fs::write(site.join("calendar/plan.toml"), plan)?;
    let root = scratch.join("www");
    let out = root.join(path.trim_matches('/'));
    Built::of(site, &out, "")?;
    Ok(root)
}

/// A server that is stopped when the test is done.
struct Server(Child, u16);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Server {
    /// Starts nginx or Caddy over `root`, with the rules in `out`.
    fn start(name: &str, scratch: &Path, root: &Path, out: &Path) -> Result<Server, Failed> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let (root, out, scratch) = (root.display(), out.display(), scratch.display());
        let log = format!("{scratch}/{name}.log");
        let mut command = if name == "nginx" {
            let config = format!(
                "daemon off; master_process off; pid {scratch}/nginx.pid; error_log {log}; events {{}}\n\
                 http {{ access_log off; include /etc/nginx/mime.types; client_body_temp_path {scratch}/body; \
                 proxy_temp_path {scratch}/proxy; fastcgi_temp_path {scratch}/fastcgi; uwsgi_temp_path {scratch}/uwsgi; \
                 scgi_temp_path {scratch}/scgi;\n\
                 server {{ listen 127.0.0.1:{port}; root {root}; include {out}/.betre-nginx.conf; }} }}\n"
            );
            fs::write(format!("{scratch}/nginx.conf"), config)?;
            let mut command = Command::new("nginx");
            command.args(["-c", &format!("{scratch}/nginx.conf"), "-e", &log]);
            command
        } else if name == "apache" {
            let modules =
                ["mpm_event", "authz_core", "mime", "dir", "headers", "rewrite", "deflate", "filter", "alias"];
            let modules = modules
                .map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"))
                .concat();
            let config = format!(
                "{modules}Listen 127.0.0.1:{port}\nServerName 127.0.0.1\nPidFile {scratch}/apache.pid\nErrorLog {log}\n\
                 DefaultRuntimeDir {scratch}\nTypesConfig /etc/mime.types\nDocumentRoot {root}\n\
                 <Directory {root}>\n    Options Indexes FollowSymLinks\n    AllowOverride FileInfo Indexes\n    Require all granted\n\
                 </Directory>\n<FilesMatch \"^\\.ht\">\n    Require all denied\n</FilesMatch>\n"
            );
            fs::write(format!("{scratch}/apache.conf"), config)?;
            let mut command = Command::new("apache2");
            command.args(["-D", "FOREGROUND", "-f", &format!("{scratch}/apache.conf")]);
            command.stderr(fs::File::create(format!("{scratch}/apache.err"))?);
            command
        } else {
            let config = format!(
                "{{\n\tadmin off\n}}\nhttp://127.0.0.1:{port} {{\n\troot * {root}\n\timport {out}/.betre-Caddyfile\n}}\n"
            );
            fs::write(format!("{scratch}/Caddyfile"), config)?;
            let mut command = Command::new("caddy");
            command.args(["run", "--adapter", "caddyfile", "--config", &format!("{scratch}/Caddyfile")]);
            command.env("HOME", scratch.to_string()).stderr(fs::File::create(&log)?);
            command
        };
        // Debian puts servers where only root looks for programs.
        let path = std::env::var("PATH").unwrap_or_default() + ":/usr/sbin";
        let child = command.env("PATH", path).stdin(Stdio::null()).stdout(Stdio::null()).spawn();
        let child =
            child.map_err(|error| format!("{name} is needed for this test (tests/run installs it): {error}"))?;
        let mut server = Server(child, port);
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if server.0.try_wait()?.is_some() || begun.elapsed() > PATIENCE {
                return Err(format!("{name} does not start: {}", fs::read_to_string(&log)?).into());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(server)
    }

    /// Where an answer leads, from the root of the host: some hosts write the whole address.
    fn location(&self, answer: &Answer) -> String {
        let to = answer.header("Location");
        to.strip_prefix(&format!("http://127.0.0.1:{}", self.1)).map_or(to.clone(), str::to_owned)
    }

    fn ask(&self, path: &str) -> Result<Answer, Failed> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.1))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n", self.1)?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").ok_or_else(|| format!("{path}: {answer}"))?;
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok()).ok_or(head)?;
        let headers = lines.filter_map(|line| line.split_once(": "));
        let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
        Ok(Answer { path: path.to_owned(), status, headers, body: body.to_owned() })
    }
}

struct Answer {
    path: String,
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> String {
        let all = self.headers.iter().filter(|(own, _)| *own == name.to_lowercase());
        all.map(|(_, value)| value.as_str()).collect::<Vec<_>>().join(" AND ")
    }

    /// Status, the headers that every answer has once, and how long it is kept.
    #[track_caller]
    fn has(&self, status: &[u16], cache: &str) -> Result<(), Failed> {
        let seen = format!("{} {}: {:?}", self.status, self.path, self.headers);
        ensure(status.contains(&self.status), &seen)?;
        for (name, value) in SECURITY_HEADERS {
            ensure(self.header(name) == value, format!("{name}: {seen}"))?;
        }
        ensure(self.header("Cache-Control") == cache, seen)
    }

    #[track_caller]
    fn is(&self, kind: &str) -> Result<(), Failed> {
        let seen = self.header("Content-Type");
        ensure(seen == kind, format!("{}: {seen}", self.path))
    }
}

const FRESH: &str = "no-cache";
const KEPT: &str = "public, max-age=31536000, immutable";

fn asked(name: &str, path: &str) -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let web = published(scratch.path(), &site, path, &format!("\"{name}\""))?;
    let out = web.join(path.trim_matches('/'));
    let server = Server::start(name, scratch.path(), &web, &out)?;
    let ask = |inside: &str| server.ask(&format!("{path}{inside}"));
    // Pages.
    for (inside, wanted) in [("", "Lia kommune"), ("barn/undring/sja/", "Sjå etter teikn"), ("en/barn/", "lang=\"en\"")]
    {
        let page = ask(inside)?;
        page.has(&[200], FRESH)?;
        page.is("text/html; charset=utf-8")?;
        ensure(page.body.contains(wanted), format!("{inside}: {}", page.body))?;
        let https = if path == "/" { "max-age=31536000" } else { "" };
        ensure(page.header("Strict-Transport-Security") == https, page.header("Strict-Transport-Security"))?;
    }
    // What does not exist, and what is for the host alone.
    for inside in [
        "finst-ikkje/",
        "barn/finst-ikkje",
        "assets/gammal-00000000.css",
        ".betre-manifest",
        ".betre-nginx.conf",
        ".betre-Caddyfile",
        ".env",
        ".git/config",
        "barn/.hidden",
        "assets/",
        "%2ebetre-manifest",
        "kalender/finst-ikkje.ics",
    ] {
        let missing = ask(inside)?;
        missing.has(&[404], FRESH)?;
        missing.is("text/html; charset=utf-8")?;
        ensure(missing.body.contains("Sida finst ikkje"), format!("{inside}: {}", missing.body))?;
    }
    // Files that are kept, and files that are not.
    let page = ask("")?.body;
    for (ending, kind) in [(".css", "text/css; charset=utf-8"), (".svg", "image/svg+xml")] {
        let asset =
            page.split('"').find(|part| part.starts_with("assets/") && part.ends_with(ending)).ok_or("no asset")?;
        let asset = ask(asset)?;
        asset.has(&[200], KEPT)?;
        ensure(asset.header("Content-Type").starts_with(kind), asset.header("Content-Type"))?;
    }
    let file = ask("files/skjema.txt")?;
    file.has(&[200], FRESH)?;
    file.is("text/plain; charset=utf-8")?;
    ask("data/site.json")?.has(&[200], FRESH)?;
    let calendar = ask("kalender/plan.ics")?;
    calendar.has(&[200], FRESH)?;
    calendar.is("text/calendar; charset=utf-8")?;
    // Old addresses, with and without the slash at their end, and folders without it.
    for (inside, to) in [
        ("gammal/", "barn/"),
        ("gammal", "barn/"),
        ("gammal/undring/sja/", "barn/undring/sja/"),
        ("a/niva-0.html", "barn/"),
        ("en/a/niva-0.html", "en/barn/"),
        ("en/old/samarbeid/", "en/barn/samarbeid/"),
        ("%C3%A5r%20&%20dag%20(1)/", "barn/"),
        ("~x's/", "barn/"),
    ] {
        let moved = ask(inside)?;
        moved.has(&[301], FRESH)?;
        ensure(server.location(&moved) == format!("{path}{to}"), format!("{inside}: {}", moved.header("Location")))?;
    }
    let folder = ask("barn")?;
    folder.has(&[301, 308], FRESH)?;
    let to = server.location(&folder);
    ensure(to == format!("{path}barn/") || to == "barn/", to)?;
    // The site itself, as it is often written.
    if path == "/" {
        return Ok(());
    }
    let bare = server.ask(path.trim_end_matches('/'))?;
    let to = server.location(&bare);
    ensure(
        matches!(bare.status, 301 | 308) && (to == path || path.ends_with(&format!("/{to}"))),
        format!("{} {to}", bare.status),
    )
}

fn settings_of_iis() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let web = published(scratch.path(), &site, "/bti/", "\"iis\"")?;
    let settings = fs::read_to_string(web.join("bti/web.config"))?;
    let mut reader = quick_xml::Reader::from_str(&settings);
    let mut open: Vec<String> = Vec::new();
    loop {
        match reader.read_event()? {
            quick_xml::events::Event::Start(tag) => open.push(tag.name().as_ref().to_owned()),
            quick_xml::events::Event::End(_) => drop(open.pop()),
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    ensure(open.is_empty(), format!("{open:?} is not closed"))?;
    for (name, value) in SECURITY_HEADERS {
        let value = value.replace('\'', "&#39;").replace('"', "&quot;");
        ensure(
            settings.contains(&format!("<add name=\"{name}\" value=\"{value}\" />")),
            format!("{name} is not in {settings}"),
        )?;
    }
    ensure(settings.contains("path=\"bti\\404.html\" responseMode=\"File\""), settings)
}

fn rules_of_others() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let out = published(scratch.path(), &site, "/", "\"netlify\"")?;
    let headers = fs::read_to_string(out.join("_headers"))?;
    let (all, kept) = headers.split_once("/assets/*\n").ok_or("no rule for the assets")?;
    for (name, value) in SECURITY_HEADERS {
        ensure(all.contains(&format!("\n  {name}: {value}\n")), format!("{name} is not in {all}"))?;
    }
    // Both hosts join the values of a header that two rules give.
    ensure(!all.contains("Cache-Control") && kept == format!("  Cache-Control: {KEPT}\n"), &headers)?;
    let redirects = fs::read_to_string(out.join("_redirects"))?;
    for line in [
        "/gammal/undring/ /barn/undring/ 301!",
        "/%C3%A5r%20%26%20dag%20%281%29 /barn/ 301!",
        "/en/old/ /en/barn/ 301!",
    ] {
        ensure(redirects.lines().any(|seen| seen == line), format!("{line} is not in {redirects}"))?;
    }
    ensure(!out.join(".betre-nginx.conf").exists(), "rules for a host that was not named")?;
    let (scratch, site) = base()?;
    let out = published(scratch.path(), &site, "/", "\"cloudflare\"")?;
    let redirects = fs::read_to_string(out.join("_redirects"))?;
    let known = |line: &str| line.starts_with('#') || line.ends_with(" 301");
    ensure(redirects.lines().all(known) && redirects.contains("/gammal /barn/ 301\n"), redirects)
}

/// A copy for those who approve it lies elsewhere, and is not to be found by others.
fn consultation_copy() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let public = published(scratch.path(), &site, "/", "\"nginx\", \"caddy\", \"apache\", \"iis\", \"netlify\"")?;
    let copy = scratch.path().join("copy");
    Built::of(&site, &copy, "--preview")?;
    for file in [".betre-nginx.conf", ".betre-Caddyfile", ".htaccess", "web.config", "_headers"] {
        for (folder, hidden) in [(&public, false), (&copy, true)] {
            let rules = fs::read_to_string(folder.join(file))?;
            ensure(rules.contains("X-Robots-Tag") == hidden, format!("{file}: {rules}"))?;
            ensure(rules.contains("Strict-Transport-Security") != hidden, format!("{file}: {rules}"))?;
        }
    }
    Ok(())
}

fn none() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let out = published(scratch.path(), &site, "/", "")?;
    for file in [".betre-nginx.conf", ".betre-Caddyfile", ".htaccess", "web.config", "_headers", "_redirects"] {
        ensure(!out.join(file).exists(), file)?;
    }
    Ok(())
}

fn browser() -> Result<(), Failed> {
    // Without what JavaScript needs to write a long text.
    let bare = |text: &str| text.replace(['"', '\'', '+', '\n', ' '], "");
    let server = bare(&fs::read_to_string(root().join("tests/browser/serve.mjs"))?);
    for (name, value) in SECURITY_HEADERS {
        ensure(
            server.contains(&bare(&format!("{name}:{value},"))),
            format!("{name} is another in tests/browser/serve.mjs"),
        )?;
    }
    Ok(())
}
