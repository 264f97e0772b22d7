//! `betre edit` as it is used: over HTTP.

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use libtest_mimic::Failed;

use super::form::{Sent, encoded, fields, put};
use crate::support::{CACHE_FOLDER, PATIENCE, TODAY, base, betre, copy, ensure, root, run, scratch, tree};

/// A desk that is stopped when the test is done.
pub struct ServedDesk {
    child: Child,
    pub port: u16,
    /// From the root of the host, with a slash at both ends.
    pub path: String,
}

impl Drop for ServedDesk {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl ServedDesk {
    pub fn start(folder: &Path, cache: &Path) -> Result<ServedDesk, Failed> {
        let mut command = betre(folder);
        command.env(CACHE_FOLDER, cache).args(["edit", "--port", "0", "--lang", "nn", "--today", TODAY]);
        command.stderr(Stdio::null());
        ServedDesk::started(command)
    }

    /// The desk that a command starts.
    pub fn started(mut command: Command) -> Result<ServedDesk, Failed> {
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let mut lines = BufReader::new(child.stdout.take().ok_or("no output")?).lines();
        let address = lines.next().ok_or("no address")??;
        let (port, path) = address
            .strip_prefix("http://127.0.0.1:")
            .and_then(|rest| rest.split_once('/'))
            .ok_or_else(|| address.clone())?;
        let (port, path) = (port.parse()?, format!("/{path}"));
        std::thread::spawn(move || lines.for_each(drop));
        Ok(ServedDesk { child, port, path })
    }

    /// The status, the head and the body of the answer to bytes that are sent as they are.
    pub fn ask(&self, bytes: &[u8]) -> Result<(u16, String, String), Failed> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.write_all(bytes)?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").ok_or_else(|| format!("no head: {answer:?}"))?;
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or("no status")?;
        Ok((status, head.to_owned(), body.to_owned()))
    }

    /// The status of the answer to bytes after which nothing more is sent; `None` if there is no answer.
    pub fn ask_and_leave(&self, bytes: &[u8]) -> Result<Option<u16>, Failed> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        // What is refused by its head is not read to its end.
        let _ = stream.write_all(bytes).and_then(|()| stream.shutdown(Shutdown::Write));
        let mut answer = Vec::new();
        match stream.read_to_end(&mut answer) {
            Err(error) if error.kind() != ErrorKind::ConnectionReset => return Err(error.into()),
            _ => {}
        }
        let answer = String::from_utf8_lossy(&answer).into_owned();
        Ok(answer.split(' ').nth(1).and_then(|status| status.parse().ok()))
    }

    pub fn get(&self, path: &str) -> Result<(u16, String, String), Failed> {
        self.ask(
            format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n", self.port).as_bytes(),
        )
    }

    #[cfg(unix)]
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Sends a body as a browser does a form.
    pub fn send(&self, path: &str, body: &str) -> Result<(u16, String, String), Failed> {
        let port = self.port;
        let request = format!(
            "POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: http://127.0.0.1:{port}\r\n\
             Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        );
        self.ask(request.as_bytes())
    }

    /// Sends a form that must be saved; where the answer leads.
    pub fn post(&self, path: &str, sent: &Sent) -> Result<String, Failed> {
        let (status, head, body) = self.send(path, &encoded(sent))?;
        ensure(status == 303, format!("{path}: {head}\n{body}"))?;
        let place = head.lines().find_map(|line| line.strip_prefix("Location: "));
        Ok(place.ok_or("no place")?.to_owned())
    }

    pub fn form(&self, path: &str) -> Result<Sent, Failed> {
        let (status, head, body) = self.get(&format!("{}doc/{path}", self.path))?;
        ensure(status == 200, head)?;
        Ok(fields(&body))
    }
}

pub fn number() -> Result<(), Failed> {
    let (scratch, cache) = (scratch()?, scratch()?);
    let folder = scratch.path();
    copy(&root().join("tests/base"), folder)?;
    let before = tree(folder)?;
    let desk = ServedDesk::start(folder, cache.path())?;
    let (status, head, front) = desk.get(&desk.path)?;
    ensure(status == 200, &head)?;
    ensure(head.contains("form-action 'self'") && head.contains("Referrer-Policy: same-origin"), &head)?;
    ensure(front.contains("doc/contacts.toml?at="), front)?;
    let mut sent = desk.form("contacts.toml")?;
    let (name, _) = sent.iter().rfind(|(name, _)| name.ends_with(".phone")).cloned().ok_or("no number")?;
    put(&mut sent, &name, "57 99 88 77")?;
    let place = desk.post(&format!("{}doc/contacts.toml", desk.path), &sent)?;
    ensure(place == format!("{}doc/contacts.toml?saved=1", desk.path), &place)?;
    let (_, _, page) = desk.get(&place)?;
    ensure(page.contains("Lagra") && page.contains(&format!("{}undo/1", desk.path)), page)?;
    // It is on the site as soon as it is saved.
    let (_, _, contacts) = desk.get("/kontaktar/")?;
    ensure(contacts.contains("+4757998877"), "the site shows an older number")?;
    ensure(!contacts.contains(desk.path.trim_matches('/')), "a page of the site tells the secret")?;
    let (_, _, history) = desk.get(&format!("{}history", desk.path))?;
    ensure(history.contains("57 99 88 77"), history)?;
    desk.post(&format!("{}undo/1", desk.path), &Sent::new())?;
    ensure(tree(folder)? == before, "not all is as it was")?;
    let (_, _, contacts) = desk.get("/kontaktar/")?;
    ensure(!contacts.contains("+4757998877"), "the site still shows what was taken back")
}

/// What a form makes is what a text editor would have made, and nothing of the desk is published.
pub fn same_site() -> Result<(), Failed> {
    let (by_form, by_hand, cache) = (base()?, base()?, scratch()?);
    let path = "contacts.toml";
    {
        let desk = ServedDesk::start(&by_form.1, cache.path())?;
        let mut sent = desk.form(path)?;
        let (name, old) = sent.iter().rfind(|(name, _)| name.ends_with(".phone")).cloned().ok_or("no number")?;
        put(&mut sent, &name, "57 99 88 77")?;
        desk.post(&format!("{}doc/{path}", desk.path), &sent)?;
        let text = std::fs::read_to_string(by_hand.1.join(path))?;
        std::fs::write(by_hand.1.join(path), text.replacen(&format!("\"{old}\""), "\"57 99 88 77\"", 1))?;
    }
    for folder in [&by_form.1, &by_hand.1] {
        let output = run(folder, &format!("build . --out public --today {TODAY}"))?;
        ensure(output.status.code() == Some(0), format!("{output:?}"))?;
    }
    let [form, hand] = [&by_form.1, &by_hand.1].map(|folder| tree(&folder.join("public")));
    let form = form?;
    ensure(form == hand?, "the sites differ")?;
    let told = form.values().any(|bytes| bytes.windows(7).any(|seven| seven == b"_betre/"));
    ensure(!told, "something of the desk is published")
}

/// What all pages of the desk load is small, and no page needs anything else.
pub fn scripts() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    let cache = scratch()?;
    let desk = ServedDesk::start(&site, cache.path())?;
    let (_, _, page) = desk.get(&format!("{}doc/site.toml", desk.path))?;
    let names: Vec<&str> = page.split("<script src=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    ensure(names == ["/_betre/edit.js", "/_betre/tools.js"], format!("{names:?}"))?;
    let mut size = 0;
    for name in names {
        let (status, head, script) = desk.get(name)?;
        ensure(status == 200 && head.contains("javascript") && script.starts_with("\"use strict\";\n"), &head)?;
        size += script.len();
    }
    ensure(size <= 12_000, format!("{size} bytes"))
}

/// The browser is given what leads to the desk once, and not the secret: others may see what a program is started with.
#[cfg(unix)]
pub fn opened() -> Result<(), Failed> {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    use std::time::{Duration, Instant};

    let (scratch, site) = base()?;
    let bin = scratch.path().join("bin");
    fs::create_dir(&bin)?;
    let told = scratch.path().join("opened");
    fs::write(bin.join("xdg-open"), format!("#!/bin/sh\necho \"$1\" > {}\n", told.display()))?;
    fs::set_permissions(bin.join("xdg-open"), fs::Permissions::from_mode(0o755))?;
    let mut command = betre(&site);
    command.args(["edit", "--open", "--port", "0", "--lang", "nn", "--today", TODAY]).stderr(Stdio::null());
    command.env("PATH", format!("{}:/usr/bin:/bin", bin.display()));
    let desk = ServedDesk::started(command)?;
    let start = Instant::now();
    let address = loop {
        let address = fs::read_to_string(&told).unwrap_or_default();
        if address.ends_with('\n') {
            break address.trim().to_owned();
        }
        ensure(start.elapsed() < PATIENCE, "no browser is opened")?;
        std::thread::sleep(Duration::from_millis(20));
    };
    let secret = desk.path.trim_start_matches("/_betre/").trim_end_matches('/');
    ensure(!address.contains(secret), format!("the secret is in {address}"))?;
    let path = address.strip_prefix(&format!("http://127.0.0.1:{}", desk.port)).ok_or("another host")?;
    let (status, head, _) = desk.get(path)?;
    ensure(status == 303 && head.contains(&format!("Location: {}\r\n", desk.path)), &head)?;
    let (status, head, _) = desk.get(path)?;
    ensure(status == 404, format!("let in twice: {head}"))
}
