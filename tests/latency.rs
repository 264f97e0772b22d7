//! How long after a save the new page is served, beside Hugo's server. Not a daily test: `tests/soak save` runs it.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use libtest_mimic::{Failed, Trial};

use crate::preview::Served;
use crate::support::{copy, ensure, root, scratch, trial};

/// Pages of the small site, in one language, and saves that are measured.
const PAGES: usize = 100;
const SAVES: usize = 100;

/// Pages that are added to the demo, to be saved.
const NOTES: usize = 20;

/// The most that half of the saves may take, at `PAGES` pages and in the demo.
const BAR: Duration = Duration::from_millis(30);
const DEMO_BAR: Duration = Duration::from_millis(60);

pub fn trials() -> Vec<Trial> {
    vec![
        trial("latency::a save is served", save_to_page).with_ignored_flag(true),
        trial("latency::a save of the demo is served", save_in_demo).with_ignored_flag(true),
    ]
}

/// A page of ordinary length, about 250 words, that says how often it was saved.
fn page(number: usize, save: usize) -> String {
    let paragraph = "Når nokon er uroa for eit barn, er det første steget å setje ord på det. Skriv ned kva du har sett, \
                     når du såg det, og kven som var der. Snakk med barnet og dei føresette før du går vidare, og bli samd \
                     om kva de skal prøve fram til neste samtale. ";
    let sections: String = (1..=5)
        .map(|at| format!("\n## Del {at} av {number}\n\n{paragraph}\n\n- Ring først.\n- Skriv etterpå.\n"))
        .collect();
    format!("+++\ntitle = \"Notat {number}\"\nreviewed = \"2026-09-01\"\n+++\nLagra {save} gonger.\n{sections}")
}

fn save_to_page() -> Result<(), Failed> {
    let scratch = scratch()?;
    let site = scratch.path().join("site");
    copy(&root().join("tests/sites/sandfjord"), &site)?;
    let listed = |site: &Path| -> Result<usize, Failed> {
        let today = betre::model::day(crate::support::TODAY).ok_or("no day")?;
        let config = betre::Config::to_look(site.to_owned(), today);
        let examined = betre::examine(&config);
        ensure(examined.findings.is_empty(), format!("{:?}", examined.findings))?;
        Ok(examined.site.first().entries.iter().filter(|entry| entry.address.is_some()).count())
    };
    let notes = PAGES - listed(&site)?;
    for number in 0..notes {
        fs::write(site.join(format!("pages/notat-{number}.md")), page(number, 0))?;
    }
    ensure(listed(&site)? == PAGES, "the site has another number of pages")?;
    let served = Served::start(&site)?;
    let own = measure(&site.join("pages"), served.port)?;
    drop(served);
    let hugo_site = scratch.path().join("hugo");
    let hugo = Hugo::start(&hugo_site)?;
    let hugo = measure(&hugo_site.join("content"), hugo.port)?;
    let (own, hugo) = (told("betre", PAGES, own), told("hugo", PAGES, hugo));
    println!("betre takes {:.2} of the time of Hugo's server", own.as_secs_f64() / hugo.as_secs_f64());
    ensure(own <= BAR, format!("the median is {own:?}"))
}

fn save_in_demo() -> Result<(), Failed> {
    let scratch = scratch()?;
    let site = scratch.path().join("site");
    copy(&root().join("content"), &site)?;
    for number in 0..NOTES {
        fs::write(site.join(format!("pages/notat-{number}.md")), page(number, 0))?;
    }
    let today = betre::model::day(crate::support::TODAY).ok_or("no day")?;
    let site_now = betre::examine(&betre::Config::to_look(site.clone(), today)).site;
    let pages = site_now.editions.iter().flat_map(|edition| &edition.entries);
    let pages = pages.filter(|entry| entry.address.is_some()).count();
    let served = Served::start(&site)?;
    let median = told("betre", pages, measure(&site.join("pages"), served.port)?);
    ensure(median <= DEMO_BAR, format!("the median is {median:?}"))
}

/// Tells how long saves took; the median.
fn told(name: &str, pages: usize, mut times: Vec<Duration>) -> Duration {
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    let ms = |share| at(share).as_secs_f64() * 1000.0;
    let (half, most, all) = (ms(0.5), ms(0.9), ms(1.0));
    println!("{name}: {SAVES} saves at {pages} pages: median {half:.1} ms, 90 % {most:.1} ms, longest {all:.1} ms");
    at(0.5)
}

/// Saves one page after the other in `folder`, and waits for each to be served on `port`.
fn measure(folder: &Path, port: u16) -> Result<Vec<Duration>, Failed> {
    let mut times = Vec::new();
    for save in 1..=SAVES {
        let number = save * 7 % NOTES;
        let text = page(number, save);
        let wanted = format!("Lagra {save} gonger.");
        std::thread::sleep(Duration::from_millis(150 + (save as u64 * 37) % 100));
        let start = Instant::now();
        fs::write(folder.join(format!("notat-{number}.md")), text)?;
        while !get(port, &format!("/notat-{number}/"))?.contains(&wanted) {
            ensure(start.elapsed() < Duration::from_secs(20), format!("save {save} is never served"))?;
            std::thread::sleep(Duration::from_micros(300));
        }
        times.push(start.elapsed());
    }
    Ok(times)
}

fn get(port: u16, path: &str) -> Result<String, Failed> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_nodelay(true)?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

/// Hugo's server on as many pages of the same text, with the smallest of themes: a list of all pages on each.
struct Hugo {
    child: Child,
    port: u16,
}

impl Drop for Hugo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Hugo {
    fn start(site: &PathBuf) -> Result<Hugo, Failed> {
        let layouts = site.join("layouts/_default");
        fs::create_dir_all(&layouts)?;
        fs::create_dir_all(site.join("content"))?;
        fs::write(site.join("hugo.toml"), "baseURL = \"http://localhost/\"\ndisableKinds = [\"taxonomy\", \"RSS\"]\n")?;
        let page_layout = "<!DOCTYPE html><html lang=\"nn\"><head><title>{{ .Title }}</title></head><body><ul>\
             {{ range site.RegularPages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>\
             <h1>{{ .Title }}</h1>{{ .Content }}</body></html>";
        fs::write(layouts.join("single.html"), page_layout)?;
        fs::write(layouts.join("list.html"), page_layout)?;
        for number in 0..PAGES - 1 {
            fs::write(site.join(format!("content/notat-{number}.md")), page(number, 0))?;
        }
        let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let arguments = ["server", "--bind", "127.0.0.1", "--port", &port.to_string(), "--source"];
        let mut hugo = Command::new("hugo");
        let child = hugo.args(arguments).arg(site).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let child = child.map_err(|error| format!("hugo can't be started: {error}; tests/soak installs it"))?;
        let hugo = Hugo { child, port };
        let start = Instant::now();
        while get(port, "/notat-1/").is_err() {
            ensure(start.elapsed() < Duration::from_secs(30), "hugo does not answer")?;
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(hugo)
    }
}
