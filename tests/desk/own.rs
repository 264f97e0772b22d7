//! What a site shares with others, at the desk: it is read, made the site's own, and given back.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use betre::Config;
use betre::edit::desk::DeskAnswer;
use betre::model::Date;
use betre::render::Item;
use libtest_mimic::Failed;
use tempfile::TempDir;

use super::form::{Sent, TestDesk, encoded};
use crate::support::{TODAY, base, copy, ensure, root, run, scratch, stdout, thin, tree};

/// The site of a case, in a folder of its own.
fn site_of(case: &str) -> Result<(TempDir, PathBuf), Failed> {
    let (scratch, site) = base()?;
    copy(&root().join("tests/cases").join(case), &site)?;
    fs::remove_file(site.join("expected.txt"))?;
    Ok((scratch, site))
}

/// The addresses of what is shared, as the front page of the desk leads to them: the path, and the key of a table.
fn shared(desk: &TestDesk) -> Result<Vec<(String, String)>, Failed> {
    let page = desk.page("")?;
    let links = page.split("/shared/").skip(1).filter_map(|rest| rest.split('"').next());
    let mut all: Vec<(String, String)> = links
        .map(|link| link.split_once("?at=").unwrap_or((link, "")))
        .map(|(path, key)| (path.to_owned(), key.to_owned()))
        .collect();
    all.sort();
    all.dedup();
    Ok(all)
}

/// What a form of a page sends to an address that has this in it.
fn sent_to(page: &str, action: &str) -> Result<Sent, Failed> {
    let (_, rest) = page.split_once(action).ok_or_else(|| format!("no form to {action}: {page}"))?;
    let form = rest.split("</form>").next().unwrap_or_default();
    let value = |input: &str, name: &str| {
        let (_, rest) = input.split_once(&format!("{name}=\""))?;
        Some(rest.split('"').next().unwrap_or_default().to_owned())
    };
    let inputs = form.split("<input ").skip(1);
    Ok(inputs.filter_map(|input| Some((value(input, "name")?, value(input, "value")?))).collect())
}

fn address(what: &str, path: &str, key: &str) -> String {
    let at = if key.is_empty() { String::new() } else { format!("?at={key}") };
    format!("{what}/{path}{at}")
}

/// Does to a document what a form of the desk does; where the answer leads.
fn done(desk: &TestDesk, page: &str, what: &str, path: &str, key: &str) -> Result<String, Failed> {
    let page = desk.page(&address(page, path, key))?;
    let action = format!("/{what}/{path}\"");
    match desk.ask(true, &format!("{what}/{path}"), encoded(&sent_to(&page, &action)?).as_bytes()) {
        DeskAnswer::SeeOther(place) => Ok(place),
        other => Err(format!("{what}/{path} {key}: {other:?}").into()),
    }
}

/// What `check` tells, without what is known before.
fn told(site: &Path) -> Result<String, Failed> {
    Ok(stdout(&run(site, &format!("check . --today {TODAY} --format short"))?))
}

/// The pages of a site: all words of each, sorted, since what stands in place of a layer's comes in the order of its own folder, and a
/// word is explained where it first stands; without what tells where the page is from.
fn pages(site: &Path) -> Result<BTreeMap<String, String>, Failed> {
    let mut examined = betre::examine(&Config::to_look(site.to_owned(), Date::constant(2026, 11, 22)));
    ensure(!examined.has_errors(), told(site)?)?;
    let output = betre::render(&mut examined).into_iter().filter(|(path, _)| path.ends_with(".html"));
    let files = output.filter_map(|(path, item)| match item {
        Item::Bytes(bytes) => Some((path, bytes)),
        Item::Copy(_) => None,
    });
    let sorted = |bytes: Vec<u8>| {
        let text = String::from_utf8_lossy(&bytes);
        let lines = text.lines().filter(|line| !line.contains("Nasjonalt lag 2026.1"));
        let shown: String = lines
            .flat_map(|line| line.split('<').filter_map(|part| Some(part.split_once('>')?.1)))
            .collect::<Vec<_>>()
            .join(" ");
        let mut words: Vec<&str> =
            shown.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        words.sort_unstable();
        words.join("\n")
    };
    Ok(files.map(|(path, bytes)| (path, sorted(bytes))).collect())
}

/// One document of each sort, by a part of its address: a level, tables of files, an easy-read version.
const SORTS: [&str; 4] = ["level.md", "0/contacts.toml", "0/rights.toml", ".easy.md"];

/// Documents of all sorts become the site's own, in whatever languages it is, and it is as it was.
pub fn copies() -> Result<(), Failed> {
    for langs in [["nn", "nb"], ["nb", "nn"]] {
        let (_scratch, site) = thin(&langs)?;
        let desk = TestDesk::of(&site);
        let (files, before) = (tree(&site)?, pages(&site)?);
        let all = shared(&desk)?;
        let is_free = |(path, key): &(String, String)| -> Result<bool, Failed> {
            let page = desk.page(&address("shared", path, key))?;
            if page.contains("Det er låst") {
                ensure(!page.contains("/own/") && !page.contains("/off/"), format!("{path} {key} can be replaced"))?;
                return Ok(false);
            }
            // It can be written as the site's own, and says all that it has.
            ensure(page.contains("/own/") && page.contains("<dt>"), format!("{path} {key}: {page}"))?;
            Ok(true)
        };
        ensure(all.len() > 200, format!("{} are too few", all.len()))?;
        for one in all.iter().step_by(25) {
            is_free(one)?;
        }
        let mut some = Vec::new();
        for sort in SORTS {
            for one in all.iter().filter(|(path, _)| path.contains(sort)) {
                if is_free(one)? {
                    some.push(one);
                    break;
                }
            }
        }
        ensure(some.len() == SORTS.len(), format!("{some:?}"))?;
        for (path, key) in &some {
            done(&desk, "shared", "own", path, key)?;
        }
        ensure(told(&site)?.is_empty(), format!("{langs:?}: {}", told(&site)?))?;
        let after = pages(&site)?;
        for (path, page) in &before {
            let own = after.get(path).ok_or_else(|| format!("{langs:?}: no {path}"))?;
            let differs = page.lines().zip(own.lines()).find(|(one, other)| one != other);
            ensure(page == own, format!("{langs:?}: {path}: {differs:?}"))?;
        }
        // And back, one by one.
        let desk = TestDesk::of(&site);
        for (path, key) in &some {
            let path = path.split_once('/').map_or(path.as_str(), |(_, path)| path);
            let page = desk.page(&address("again", path, key))?;
            ensure(page.contains("Det er likt.") && !page.contains("<pre>"), format!("{path}: {page}"))?;
            let place = done(&desk, "again", "again", path, key)?;
            ensure(place.contains("/shared/0/"), place)?;
        }
        ensure(tree(&site)? == files, format!("{langs:?}: not all is as it was"))?;
    }
    Ok(())
}

const COUNTY: &str = "a-layer-of-the-county-is-fine";

/// One copy is changed, the layer too: what differs is shown, and each way on can be taken, and taken back.
pub fn changed() -> Result<(), Failed> {
    let (_scratch, site) = site_of(COUNTY)?;
    let cache = scratch()?;
    let files = tree(&site)?;
    let page = "pages/meldeplikt.md";
    let desk = TestDesk::with(&site, Some(cache.path()));
    let read = desk.page("shared/0/pages/meldeplikt.md")?;
    ensure(read.contains("Felles for fylket 2026.1") && read.contains("Ta med deg det du har sett."), &read)?;
    let place = done(&desk, "shared", "own", "0/pages/meldeplikt.md", "")?;
    ensure(place.ends_with("/doc/pages/meldeplikt.md?saved=1"), &place)?;
    // One change, that is taken back as a whole.
    desk.ask(true, "undo/1", b"");
    ensure(tree(&site)? == files, "it is not taken back")?;
    done(&desk, "shared", "own", "0/pages/meldeplikt.md", "")?;
    // It is there already.
    let twice = desk.ask(true, "own/0/pages/meldeplikt.md", b"");
    ensure(
        matches!(&twice, DeskAnswer::Page(409, page) if page.as_str().contains("Ikkje gjort")),
        format!("{twice:?}"),
    )?;

    let desk = TestDesk::with(&site, Some(cache.path()));
    let front = desk.page("")?;
    ensure(front.contains("i staden for «Felles for fylket 2026.1»</a>"), &front)?;
    let form = desk.page("doc/pages/meldeplikt.md")?;
    ensure(form.contains("/again/pages/meldeplikt.md"), &form)?;
    desk.change(page, &[("title", "Meldeplikt hos oss")])?;
    let layers = site.join("felles").join(page);
    fs::write(&layers, fs::read_to_string(&layers)?.replace("Ta med deg", "Skriv ned"))?;
    ensure(told(&site)?.contains("replacement-old"), told(&site)?)?;
    let desk = TestDesk::with(&site, Some(cache.path()));
    ensure(desk.page("")?.contains("som er endra sidan"), "the work list does not tell of the change")?;
    let differs = desk.page("again/pages/meldeplikt.md")?;
    for wanted in ["Meldeplikt hos oss", "Skriv ned det du har sett.", "Bruk den frå «Felles for fylket 2026.1» att"]
    {
        ensure(differs.contains(wanted), format!("no {wanted}: {differs}"))?;
    }
    // Of what was changed since it was shown, nothing is done.
    let sent = sent_to(&differs, "/again/pages/meldeplikt.md\"")?;
    let own = fs::read_to_string(site.join(page))?;
    fs::write(site.join(page), own.replace("hos oss", "hos alle"))?;
    let refused = desk.ask(true, "again/pages/meldeplikt.md", encoded(&sent).as_bytes());
    ensure(matches!(refused, DeskAnswer::Page(409, _)), format!("{refused:?}"))?;
    ensure(fs::read_to_string(site.join(page))?.contains("hos alle"), "it is gone")?;
    fs::write(site.join(page), &own)?;
    // Who keeps the own one has seen the layer's.
    done(&desk, "again", "keep", page, "")?;
    ensure(told(&site)?.is_empty(), told(&site)?)?;
    let kept = fs::read_to_string(site.join(page))?;
    let lines = own.lines().zip(kept.lines()).filter(|(one, other)| one != other);
    ensure(lines.count() == 1 && kept.lines().count() == own.lines().count(), &kept)?;
    let desk = TestDesk::with(&site, Some(cache.path()));
    let place = done(&desk, "again", "again", page, "")?;
    ensure(place.contains("/shared/0/pages/meldeplikt.md?saved="), &place)?;
    ensure(!site.join(page).exists(), "it is still there")?;
    let number = place.rsplit_once('=').map(|(_, number)| number).ok_or("no number")?;
    desk.ask(true, &format!("undo/{number}"), b"");
    ensure(fs::read_to_string(site.join(page))? == kept, "it is not taken back")
}

/// The layer's second language is the site's first: so it is in the site's own files, with the marks of what they were made from.
pub fn other_language() -> Result<(), Failed> {
    let (_scratch, site) = site_of("a-bokmal-site-on-a-nynorsk-layer")?;
    let before = told(&site)?;
    let desk = TestDesk::of(&site);
    let read = desk.page("shared/0/pages/meldeplikt.md")?;
    ensure(read.contains("Meld når du er bekymret.") && read.contains("Meld når du er uroleg."), &read)?;
    done(&desk, "shared", "own", "0/pages/meldeplikt.md", "")?;
    let [own, words] =
        ["meldeplikt.md", "meldeplikt.nn.md"].map(|file| fs::read_to_string(site.join("pages").join(file)));
    let (own, words) = (own?, words?);
    let mark = |text: &str| {
        text.split('"').find(|part| part.len() == 8 && part.bytes().all(|b| b.is_ascii_hexdigit())).map(str::to_owned)
    };
    let marks = [mark(&own), mark(&words)].map(Option::unwrap_or_default);
    ensure(
        own.replace(&marks[0], "MARK")
            == "+++\ntitle = \"Meldeplikt\"\nlead = \"Hva du skal gjøre når du er bekymret.\"\n\
                audience = [\"employee\"]\nreviewed = \"2026-10-01\"\nreplaces_from = \"MARK\"\n+++\nMeld når du er bekymret.\n",
        &own,
    )?;
    ensure(
        words.replace(&marks[1], "MARK")
            == "+++\ntitle = \"Meldeplikt\"\nlead = \"Kva du skal gjere når du er uroleg.\"\ntranslated_from = \"MARK\"\n\
                +++\nMeld når du er uroleg.\n",
        &words,
    )?;
    ensure(told(&site)? == before, told(&site)?)?;
    // Changed words are told to the translation.
    fs::write(site.join("pages/meldeplikt.md"), own.replace("Meld når", "Ring når"))?;
    ensure(told(&site)?.contains("translation-old"), told(&site)?)
}

/// What is shared can be taken away, and is listed until it is taken back.
pub fn taken_away() -> Result<(), Failed> {
    let (_scratch, site) = site_of(COUNTY)?;
    let files = tree(&site)?;
    let desk = TestDesk::of(&site);
    let place = done(&desk, "shared", "off", "0/pages/meldeplikt.md", "")?;
    ensure(place.ends_with("?saved=0"), &place)?;
    ensure(fs::read_to_string(site.join("pages/meldeplikt.md"))? == "+++\noff = true\n+++\n", "another file")?;
    let desk = TestDesk::of(&site);
    let front = desk.page("")?;
    let (_, off) = front.split_once("id=\"switched-off\"").ok_or("no list")?;
    for wanted in ["again/pages/meldeplikt.md", "again/pages/besok.md", "again/laws.toml?at=gammallova"] {
        ensure(off.contains(wanted), format!("no {wanted}: {off}"))?;
    }
    let read = desk.page("shared/0/pages/meldeplikt.md")?;
    ensure(read.contains("De har teke bort dette.") && !read.contains("/own/"), &read)?;
    done(&desk, "again", "again", "pages/meldeplikt.md", "")?;
    ensure(tree(&site)? == files, "not all is as it was")?;
    // With its last table a file goes.
    done(&desk, "again", "again", "laws.toml", "gammallova")?;
    ensure(!site.join("laws.toml").exists(), "an empty file is left")
}

/// What is not there, is locked, or is no layer's: nothing is written.
pub fn refused() -> Result<(), Failed> {
    let (_scratch, site) = site_of(COUNTY)?;
    let files = tree(&site)?;
    let desk = TestDesk::of(&site);
    let locked = [("contacts.toml", "alarmtelefonen"), ("laws.toml", "barnevernslova")];
    for (what, (path, key)) in ["own", "off"].into_iter().flat_map(|what| locked.map(|locked| (what, locked))) {
        let answer = desk.ask(true, &format!("{what}/0/{path}"), format!("at={key}").as_bytes());
        ensure(
            matches!(&answer, DeskAnswer::Page(403, page) if page.as_str().contains("Det er låst")),
            format!("{answer:?}"),
        )?;
    }
    // Rows are added to a table, and nothing takes its place.
    let rows = desk.ask(true, "own/0/measures/skule.toml", b"");
    ensure(matches!(rows, DeskAnswer::Page(403, _)), format!("{rows:?}"))?;
    for address in [
        "0/pages/ukjend.md",
        "1/pages/meldeplikt.md",
        "-1/pages/meldeplikt.md",
        "99999999999999999999999/pages/meldeplikt.md",
        "pages/meldeplikt.md",
        "0/",
        "0",
        "",
        "0/layer.toml",
        "0/contacts.toml",
        "0/contacts.toml?at=ukjend",
        "0/contacts.toml?at=",
        "0/../site.toml",
        "0/pages/../pages/meldeplikt.md",
        "0/felles/pages/meldeplikt.md",
        "0//pages/meldeplikt.md",
    ] {
        let (path, key) = address.split_once("?at=").unwrap_or((address, ""));
        for what in ["own", "off"] {
            let answer = desk.ask(true, &format!("{what}/{path}"), format!("at={key}").as_bytes());
            ensure(answer == DeskAnswer::Missing, format!("{what}/{address}: {answer:?}"))?;
        }
        let answer = desk.ask(false, &format!("shared/{address}"), b"");
        ensure(answer == DeskAnswer::Missing, format!("shared/{address}: {answer:?}"))?;
    }
    // What stands in place of nothing; what is a layer's file; a table without its key, and a key without a table.
    for (path, key) in [
        ("contacts.toml", "politi"),
        ("contacts.toml", ""),
        ("site.toml", ""),
        ("felles/pages/meldeplikt.md", ""),
        ("laws.toml", ""),
        ("pages/besok.md", "besok"),
        ("../site.toml", ""),
    ] {
        let body = if key.is_empty() { String::new() } else { format!("at={key}") };
        for what in ["again", "keep"] {
            let answer = desk.ask(true, &format!("{what}/{path}"), body.as_bytes());
            ensure(answer == DeskAnswer::Missing, format!("{what}/{path}: {answer:?}"))?;
        }
    }
    // Nothing was seen of what would go.
    let unseen = desk.ask(true, "again/pages/besok.md", b"");
    ensure(matches!(unseen, DeskAnswer::Page(409, _)), format!("{unseen:?}"))?;
    for what in ["own", "off", "keep"] {
        let answer = desk.ask(false, &format!("{what}/0/pages/meldeplikt.md"), b"");
        ensure(answer == DeskAnswer::NotAllowed("POST"), format!("{what}: {answer:?}"))?;
    }
    ensure(
        desk.ask(true, "shared/0/pages/meldeplikt.md", b"") == DeskAnswer::NotAllowed("GET, HEAD"),
        "shared is no form",
    )?;
    ensure(tree(&site)? == files, "something is written")
}

/// What is wrong in a layer, and what is to be reviewed there, leads to where it is read.
pub fn to_mend() -> Result<(), Failed> {
    let (_scratch, site) = site_of("a-layer-refers-to-what-the-site-lacks")?;
    let desk = TestDesk::of(&site);
    let list = |page: &str, id: &str| -> Result<String, Failed> {
        let (_, rest) =
            page.split_once(&format!("aria-labelledby=\"{id}\"")).ok_or_else(|| format!("no {id}: {page}"))?;
        Ok(rest.split("</section>").next().unwrap_or_default().to_owned())
    };
    let to_mend = list(&desk.page("")?, "to-mend")?;
    ensure(to_mend.contains("/shared/0/"), to_mend)?;
    for layer in fs::read_dir(site.join("felles/pages"))?.flatten() {
        let text = fs::read_to_string(layer.path())?;
        fs::write(layer.path(), text.replace("reviewed = \"2026-", "reviewed = \"2023-"))?;
    }
    let overdue = list(&TestDesk::of(&site).page("")?, "overdue")?;
    ensure(overdue.contains("/shared/0/pages/") && !overdue.contains("/doc/felles"), overdue)
}
