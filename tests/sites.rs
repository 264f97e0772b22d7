//! Whole sites: the demo in `content/` and the small ones in `tests/sites/`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use libtest_mimic::{Failed, Trial};
use serde_json::Value;

use crate::support::{
    Built, SITES, TODAY, base, betre, built_once, copy, ensure, expect, is_page, root, run, scratch, stdout, tree,
    trial,
};

pub fn trials() -> Vec<Trial> {
    let mut trials = Vec::new();
    for site in SITES {
        trials.push(trial(format!("site::{site} has no finding"), move || no_finding(site)));
        trials.push(trial(format!("site::{site} lists its pages"), move || pages(site)));
        trials.push(trial(format!("site::{site} warns on every page"), move || warns(site)));
        trials.push(trial(format!("site::{site} asks no other host"), move || no_other_host(site)));
    }
    trials.push(trial("site::the same bytes on any machine", same_bytes));
    trials.push(trial("site::bokmål with its own words, two guides and what and how", granaasen));
    trials.push(trial("site::nynorsk with group headings, a level 4 and a role table", sandfjord));
    trials.push(trial("site::a translation holds words and falls back, marked", translation));
    trials.push(trial("site::steps whose files have room between their numbers are shown by rank", ranks));
    trials.push(trial("site::a spreadsheet is read as offices save it", spreadsheet));
    trials
}

fn no_finding(site: &str) -> Result<(), Failed> {
    let output = run(&root(), &format!("check {site} --today {TODAY} --format json"))?;
    ensure(stdout(&output).trim() == "[]", stdout(&output))
}

/// The contract of `data/site.json`: every page is in it, and what it lists is there.
fn pages(site: &str) -> Result<(), Failed> {
    let out = built_once(site)?;
    let text = fs::read_to_string(out.join("data/site.json"))?;
    let json: Value = serde_json::from_str(&text)?;
    ensure(json["format"] == "betre-site" && json["version"] == 1, "format or version")?;
    let listed: BTreeSet<String> = json["pages"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|page| page["url"].as_str())
        .map(|url| format!("{}index.html", url.trim_start_matches('/')))
        .collect();
    let made: BTreeSet<String> = tree(&out)?.into_keys().filter(|path| is_page(path) && path != "404.html").collect();
    ensure(listed == made, format!("{:?}", listed.symmetric_difference(&made)))?;
    let mut outline = String::new();
    for page in json["pages"].as_array().into_iter().flatten() {
        let text = |key: &str| page[key].as_str().unwrap_or_default().to_owned();
        outline.push_str(&format!("{}\t{}\t{}\n", text("url"), text("kind"), text("title")));
    }
    let name = site.rsplit('/').next().unwrap_or(site);
    expect(&root().join(format!("tests/sites/{name}.pages.txt")), &outline)
}

fn warns(site: &str) -> Result<(), Failed> {
    let out = built_once(site)?;
    // Fragments are parts of pages of others.
    let is_whole = |path: &str| path.ends_with(".html") && !path.starts_with("data/");
    for (path, bytes) in tree(&out)?.iter().filter(|(path, _)| is_whole(path)) {
        let page = String::from_utf8_lossy(bytes);
        let warning =
            page.split("data-acute").nth(1).and_then(|rest| rest.split("</aside>").next()).unwrap_or_default();
        ensure(warning.contains("href=\"tel:112\""), format!("{path}: {warning}"))?;
        // Every number in the warning is a link that calls it.
        let text: String = strip_tags(&strip_links(warning));
        let digits = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| digits.len() >= 3).count();
        ensure(digits == 0, format!("{path}: a number that is no link: {text}"))?;
    }
    Ok(())
}

fn strip_links(html: &str) -> String {
    let mut rest = html;
    let mut text = String::new();
    while let Some((before, after)) = rest.split_once("<a ") {
        text.push_str(before);
        rest = after.split_once("</a>").map_or("", |(_, after)| after);
    }
    text + rest
}

fn strip_tags(html: &str) -> String {
    html.split('<').filter_map(|part| part.split_once('>').map(|(_, text)| text)).collect()
}

/// A page without a script of the theme's, where it has that and nothing else in its place.
fn without_script(html: &str, name: &str) -> String {
    let Some((before, after)) = html.split_once("<script defer src=\"") else { return html.to_owned() };
    let mark = after
        .trim_start_matches("../")
        .trim_start_matches('/')
        .strip_prefix(name)
        .and_then(|name| name.split_at_checked(8));
    let rest = mark.filter(|(mark, _)| mark.chars().all(|c| c.is_ascii_hexdigit()));
    rest.and_then(|(_, rest)| rest.strip_prefix(".js\"></script>"))
        .map_or(html.to_owned(), |rest| before.to_owned() + rest)
}

fn no_other_host(site: &str) -> Result<(), Failed> {
    let out = built_once(site)?;
    for (path, bytes) in tree(&out)? {
        let text = String::from_utf8_lossy(&bytes);
        if path.ends_with(".html") {
            // What search engines read of a page is data, which no browser runs.
            let mut text = without_script(&text, "assets/page-");
            // The page of all measures has one of its own.
            if path.ends_with("tiltak/alle/index.html") {
                text = without_script(&text, "assets/measures-");
            }
            let text = text.replace("<script type=\"application/ld+json\">", "");
            for forbidden in
                ["src=\"http", "src=\"//", "<script", " style=\"", "<style", " onclick", "<iframe", "javascript:"]
            {
                // A guide as one file has its styles in it.
                let is_own = forbidden == "<style" && !is_page(&path);
                ensure(is_own || !text.contains(forbidden), format!("{path} holds {forbidden}"))?;
            }
            let sheets = text.split("<link rel=\"stylesheet\" href=\"").skip(1);
            for sheet in sheets {
                ensure(
                    !sheet.starts_with("http") && !sheet.starts_with("//"),
                    format!("{path}: a style sheet from elsewhere"),
                )?;
            }
        } else if path.ends_with(".css") {
            ensure(!text.contains("@import") && !text.contains("url(http") && !text.contains("url(//"), path)?;
        }
    }
    Ok(())
}

fn same_bytes() -> Result<(), Failed> {
    let scratch = scratch()?;
    let copies = ["ein", "to/lengre inne"].map(|name| scratch.path().join(name));
    for (at, folder) in copies.iter().enumerate() {
        copy(&root().join("content"), folder)?;
        if at == 1 {
            for entry in walkdir::WalkDir::new(folder) {
                let entry = entry?;
                // Windows lets a folder's time alone.
                if entry.file_type().is_dir() && cfg!(windows) {
                    continue;
                }
                let file = fs::OpenOptions::new().read(true).write(entry.file_type().is_file()).open(entry.path())?;
                file.set_modified(std::time::UNIX_EPOCH + std::time::Duration::from_secs(86_400))?;
            }
        }
    }
    let mut trees = Vec::new();
    for (folder, jobs, locale) in
        [(&copies[0], "1", "C"), (&copies[0], "4", "nb_NO.UTF-8"), (&copies[1], "2", "tr_TR.UTF-8")]
    {
        let out = scratch.path().join(format!("out-{jobs}"));
        let mut command = betre(scratch.path());
        command.env("LC_ALL", locale).env("TZ", "Pacific/Kiritimati");
        Built::by(command, folder, &out, &format!("--jobs {jobs}"))?;
        trees.push(tree(&out)?);
    }
    ensure(trees[0] == trees[1], "one thread and several differ")?;
    ensure(trees[0] == trees[2], "another folder, file time or locale differs")
}

#[track_caller]
fn page(out: &Path, path: &str) -> Result<String, Failed> {
    Ok(fs::read_to_string(out.join(path)).map_err(|error| format!("{path}: {error}"))?)
}

#[track_caller]
fn holds(page: &str, parts: &[&str]) -> Result<(), Failed> {
    for part in parts {
        ensure(page.contains(part), format!("«{part}» is not in:\n{page}"))?;
    }
    Ok(())
}

fn ranks() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let level = site.join("guides/barn/0-undring");
    fs::rename(level.join("1-sja.md"), level.join("10-sja.md"))?;
    fs::rename(level.join("2-vel.md"), level.join("20-vel.md"))?;
    let new = run(&site, "new step Tredje --in guides/barn/0-undring")?;
    ensure(stdout(&new).contains("30-tredje.md"), stdout(&new))?;
    fs::remove_file(level.join("30-tredje.md"))?;
    let Built { out, .. } = Built::of(&site, &scratch.path().join("out"), "")?;
    holds(&page(&out, "barn/undring/vel/index.html")?, &["Steg 2 av 2"])?;
    holds(&page(&out, "barn/undring/sja/index.html")?, &["Steg 1 av 2"])
}

fn granaasen() -> Result<(), Failed> {
    let out = built_once("tests/sites/granaasen")?;
    let home = page(&out, "index.html")?;
    holds(&home, &["lang=\"nb\"", "Granåsen", "barn-og-unge/index.html", "voksentjenester/index.html"])?;
    let step = page(&out, "barn-og-unge/egen-tjeneste/avklar-bekymringen/index.html")?;
    holds(&step, &["Trinn 1"])?;
    ensure(!step.contains("Steg 1"), "the theme's word stands beside the site's")
}

fn sandfjord() -> Result<(), Failed> {
    let out = built_once("tests/sites/sandfjord")?;
    let guide = page(&out, "barn-og-unge/index.html")?;
    holds(&guide, &["lang=\"nn\"", "Eit tenkt nivå 4"])?;
    let level = page(&out, "barn-og-unge/to-eller-tre-tenester/index.html")?;
    holds(&level, &["barn-og-unge/to-eller-tre-tenester/"])?;
    let roles = page(&out, "roller/index.html")?;
    holds(&roles, &["<table", "https://"])
}

fn translation() -> Result<(), Failed> {
    let (scratch, site) = crate::support::base()?;
    let settings = fs::read_to_string(site.join("site.toml"))?;
    fs::write(site.join("site.toml"), settings.replace("[\"nn\"]", "[\"nn\", \"en\"]"))?;
    fs::write(
        site.join("guides/barn/0-undring/1-sja.en.md"),
        "+++\ntitle = \"Look for signs\"\n+++\nWrite down what you see.\n",
    )?;
    let warned = ["line", "guardian", "young"].map(|voice| format!("{voice} = \"Call {{contact.politi.phone}}.\"\n"));
    fs::write(site.join("site.en.toml"), format!("[acute]\n{}", warned.concat()))?;
    let output = run(scratch.path(), &format!("build site --out out --today {TODAY} --format json"))?;
    ensure(stdout(&output).trim() == "[]", stdout(&output))?;
    let out = scratch.path().join("out");
    let step = page(&out, "en/barn/undring/sja/index.html")?;
    holds(&step, &["<html lang=\"en\"", "Look for signs", "Write down what you see."])?;
    // The facts are the base's: the tool, whose title has no translation and is marked so.
    holds(&step, &["verktoy/notat/index.html", "lang=\"nn\">Undringsnotat"])?;
    let fallback = page(&out, "en/barn/undring/vel/index.html")?;
    holds(&fallback, &["<span lang=\"nn\">Bestem deg saman med leiaren."])?;
    let home = page(&out, "index.html")?;
    holds(&home, &["href=\"en/index.html\""])
}

/// Data that ought to be kept, in a workbook made by a library that writes what Excel writes.
fn spreadsheet() -> Result<(), Failed> {
    let (scratch, site) = crate::support::base()?;
    fs::create_dir_all(site.join("measures"))?;
    let file = site.join("measures/tiltak.xlsx");
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Tiltak 2026")?;
    for (column, head) in ["Namn", "Målgruppe", "Alder", "Nivå", "Ansvarleg", "Førebygging"].iter().enumerate() {
        sheet.write(0, u16::try_from(column)?, *head)?;
    }
    sheet.write(1, 0, "Leikegruppe")?.write(1, 1, "Barn som strevar")?.write(1, 2, "1-5")?;
    sheet.write(1, 3, 1.0)?.write(1, 4, "skule")?.write(1, 5, "Selektiv")?;
    sheet.write(2, 0, "Samtale")?.write(2, 3, "0, 1")?.write(2, 4, "Helsesjukepleiar og skule")?;
    book.save(&file)?;
    fs::write(site.join("measures/tiltak.md"), "+++\ntitle = \"Tiltak\"\n+++\nTiltaka våre.\n")?;
    let build = || run(scratch.path(), &format!("build site --out out --today {TODAY} --format json --lang nn"));
    let output = build()?;
    ensure(stdout(&output).trim() == "[]", stdout(&output))?;
    let csv = fs::read_to_string(scratch.path().join("out/data/tiltak/tiltak.csv"))?;
    ensure(
        csv.starts_with("\u{feff}Namn;Målgruppe;Alder;Nivå;Ansvarleg;Førebygging\n")
            && csv.contains("Leikegruppe;Barn som strevar;1–5;1;Skulen;selektiv\n")
            && csv.contains("Samtale;;;0, 1;Helsesjukepleiar og skule;\n"),
        &csv,
    )?;
    // A cell that Excel made a date of is told by sheet and cell.
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Tiltak 2026")?;
    sheet.write(2, 1, "Namn")?.write(2, 2, "Alder")?.write(3, 1, "Leikegruppe")?;
    let date = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 12, 6)?;
    sheet.write_with_format(3, 2, &date, &rust_xlsxwriter::Format::new().set_num_format("dd.mmm"))?;
    book.save(&file)?;
    let seen = stdout(&build()?);
    ensure(seen.contains("table-excel") && seen.contains("Tiltak 2026") && seen.contains("C4"), seen)
}
