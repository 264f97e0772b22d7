//! One damaged file is one mistake: however many places need what was in it, it is told in one finding or two.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use libtest_mimic::{Failed, Trial};
use walkdir::WalkDir;

use crate::support::{TODAY, base, copy, ensure, in_process, root, scratch, trial};

/// A name, and what is done to a file; returns whether it can be done to it.
type Damage = (&'static str, fn(&Path) -> Result<bool, Failed>);

const DAMAGES: [Damage; 13] = [
    ("saved as ANSI", ansi),
    ("called .txt", called_txt),
    ("cut off", cut_off),
    ("empty", empty),
    ("deleted", deleted),
    ("without a quotation mark", unquoted),
    ("written in Word", in_word),
    ("pasted twice", twice),
    ("with colons", with_colons),
    ("that is a draft", draft),
    ("that Git has not fetched", pointer),
    ("that is a log-in page", log_in_page),
    ("that is a workbook", workbook),
];

/// Folders of the demo, and what people call them.
const FOLDERS: [(&str, &str); 8] = [
    ("guides", "Veiledere"),
    ("guides", "rettleiar"),
    ("services", "tjenester"),
    ("roles", "role"),
    ("measures", "tiltak"),
    ("tools", "Verktøy"),
    ("situations", "situasjonar"),
    ("guides/barn-og-unge", "barn"),
];

/// Files of the demo that many others need.
const OF_DEMO: [&str; 10] = [
    "site.toml",
    "contacts.toml",
    "glossary.toml",
    "guides/barn-og-unge/guide.md",
    "guides/barn-og-unge/0-undring/level.md",
    "guides/barn-og-unge/0-undring/1-set-ord-pa-undringa.md",
    "guides/barn-og-unge/2-samarbeid/level.md",
    "guides/barn-og-unge/4-plan-og-koordinator/level.md",
    "services/barnehage.md",
    "measures/tiltak-i-barnehagen.toml",
];

/// Those that all damages are done to.
const AT_LENGTH: [&str; 4] = ["site.toml", "contacts.toml", "guides/barn-og-unge/guide.md", "services/barnehage.md"];

/// What people change in a file of the demo without seeing that it matters: the text that is there, and what is there now.
const SLIPS: [(&str, &str, &str); 8] = [
    ("measures/tiltak-i-skulen.csv", "namn;", "Tiltak i skulen, hausten\nnamn;"),
    ("measures/tiltak-i-skulen.csv", "namn;", "Tiltak i skulen;;;;\n;;;;\nnamn;"),
    ("measures/tiltak-i-skulen.csv", "namn;", "Overskrift;"),
    ("measures/tiltak-i-skulen.csv", ";ansvarleg;", ";Kven gjer det;"),
    ("contacts.toml", "phone = \"57 00 12 10\"", "phone = \"57 00 12 1\""),
    ("contacts.toml", "phone = \"57 00 12 10\"", "phone = \"57 00 12 100\""),
    ("contacts.toml", "phone = \"57 00 12 10\"", "phone = \"57 00 12 10, eller 112\""),
    ("contacts.toml", "phone = \"57 00 12 10\"", "telefon = \"57 00 12 10\""),
];

/// The most findings that one damaged file may give.
const MOST: usize = 2;

pub fn trials() -> Vec<Trial> {
    let mut trials =
        vec![trial("damage::each file of the base site", each_of_base), trial("damage::slips in the demo", slips)];
    trials.push(trial("damage::folders of the demo with other names", folders));
    trials.extend(OF_DEMO.map(|path| trial(format!("damage::{path} of the demo"), move || in_demo(path))));
    trials
}

fn each_of_base() -> Result<(), Failed> {
    let files = WalkDir::new(root().join("tests/base")).sort_by_file_name().into_iter().filter_map(Result::ok);
    for file in files.filter(|file| file.file_type().is_file()) {
        let path = file.path().strip_prefix(root().join("tests/base"))?.to_owned();
        for damage in DAMAGES {
            let (_scratch, site) = base()?;
            damaged(&site, &path, damage)?;
        }
    }
    Ok(())
}

fn slips() -> Result<(), Failed> {
    let scratch = scratch()?;
    let site = scratch.path().join("site");
    copy(&root().join("content"), &site)?;
    for (path, from, to) in SLIPS {
        let whole = fs::read_to_string(site.join(path))?;
        ensure(whole.contains(from), format!("{path} has no «{from}»"))?;
        fs::write(site.join(path), whole.replacen(from, to, 1))?;
        counted(&site, &format!("{path}: {to}"))?;
        fs::write(site.join(path), &whole)?;
    }
    Ok(())
}

fn folders() -> Result<(), Failed> {
    let scratch = scratch()?;
    let site = scratch.path().join("site");
    copy(&root().join("content"), &site)?;
    for (folder, other) in FOLDERS {
        let (right, wrong) = (site.join(folder), site.join(folder).with_file_name(other));
        fs::rename(&right, &wrong)?;
        counted(&site, &format!("{folder} called {other}"))?;
        fs::rename(&wrong, &right)?;
    }
    Ok(())
}

fn in_demo(path: &str) -> Result<(), Failed> {
    let scratch = scratch()?;
    let site = scratch.path().join("site");
    copy(&root().join("content"), &site)?;
    let whole = fs::read(site.join(path))?;
    // The base site has each of them done to each of its files.
    let most = if AT_LENGTH.contains(&path) { DAMAGES.len() } else { 6 };
    for damage in DAMAGES.into_iter().take(most) {
        damaged(&site, Path::new(path), damage)?;
        let _ = fs::remove_file(with_txt(&site.join(path)));
        fs::write(site.join(path), &whole)?;
    }
    Ok(())
}

/// Damages a file and counts what is told.
fn damaged(site: &Path, path: &Path, (name, damage): Damage) -> Result<(), Failed> {
    if damage(&site.join(path))? { counted(site, &format!("{} {name}", path.display())) } else { Ok(()) }
}

/// Counts what is told of a site.
fn counted(site: &Path, what: &str) -> Result<(), Failed> {
    let out = site.with_file_name("out");
    let arguments: [&OsStr; 8] = [
        "check".as_ref(),
        site.as_ref(),
        "--out".as_ref(),
        out.as_ref(),
        "--today".as_ref(),
        TODAY.as_ref(),
        "--format".as_ref(),
        "short".as_ref(),
    ];
    let (told, _) = in_process(&arguments);
    ensure(told.lines().count() <= MOST, format!("{what}:\n{told}"))
}

fn with_txt(file: &Path) -> PathBuf {
    PathBuf::from(format!("{}.txt", file.display()))
}

fn ansi(file: &Path) -> Result<bool, Failed> {
    let mut bytes: Vec<u8> =
        fs::read_to_string(file)?.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'-')).collect();
    bytes.extend(b"\n# bl\xE5b\xE6r\n");
    fs::write(file, bytes)?;
    Ok(true)
}

/// Front matter, or all of a file of tables.
fn in_front(file: &Path, change: impl Fn(&str) -> String) -> Result<bool, Failed> {
    let text = fs::read_to_string(file)?;
    let (front, rest) = match text.strip_prefix("+++\n").and_then(|text| text.split_once("\n+++")) {
        Some((front, rest)) => (format!("+++\n{}", change(front)), format!("\n+++{rest}")),
        None if text.starts_with("+++") => return Ok(false),
        None => (change(&text), String::new()),
    };
    fs::write(file, front + &rest)?;
    Ok(true)
}

fn in_word(file: &Path) -> Result<bool, Failed> {
    in_front(file, |front| {
        let parts: Vec<&str> = front.split('"').collect();
        let marks = ["\u{201c}", "\u{201d}"];
        parts
            .iter()
            .enumerate()
            .map(|(at, part)| if at == 0 { (*part).to_owned() } else { format!("{}{part}", marks[(at + 1) % 2]) })
            .collect()
    })
}

fn twice(file: &Path) -> Result<bool, Failed> {
    let text = fs::read_to_string(file)?;
    let is_table = file.extension().is_some_and(|ending| ending == "toml");
    fs::write(file, text.repeat(2))?;
    if !is_table {
        fs::write(file, &text)?;
    }
    Ok(is_table)
}

fn with_colons(file: &Path) -> Result<bool, Failed> {
    in_front(file, |front| front.replace(" = \"", ": \""))
}

fn draft(file: &Path) -> Result<bool, Failed> {
    let is_text = file.extension().is_some_and(|ending| ending == "md");
    if is_text {
        in_front(file, |front| format!("draft = true\n{front}"))?;
    }
    Ok(is_text)
}

fn pointer(file: &Path) -> Result<bool, Failed> {
    fs::write(file, format!("version https://git-lfs.github.com/spec/v1\noid sha256:{}\nsize 1\n", "0".repeat(64)))?;
    Ok(true)
}

fn log_in_page(file: &Path) -> Result<bool, Failed> {
    fs::write(file, "<!DOCTYPE html>\n<html><title>Logg inn</title>\n<p>Vel konto</p>\n</html>\n")?;
    Ok(true)
}

fn workbook(file: &Path) -> Result<bool, Failed> {
    fs::write(file, b"PK\x03\x04xl/workbook.xmlPK\x05\x06")?;
    Ok(true)
}

fn called_txt(file: &Path) -> Result<bool, Failed> {
    fs::rename(file, with_txt(file))?;
    Ok(true)
}

/// In the middle of its front matter; a file without one can be cut where nobody sees it.
fn cut_off(file: &Path) -> Result<bool, Failed> {
    let text = fs::read_to_string(file)?;
    let Some(end) = text.get(3..).and_then(|rest| rest.find("\n+++")).filter(|_| text.starts_with("+++")) else {
        return Ok(false);
    };
    fs::write(file, &text[..text.floor_char_boundary(3 + end / 2)])?;
    Ok(true)
}

fn empty(file: &Path) -> Result<bool, Failed> {
    fs::write(file, "")?;
    Ok(true)
}

fn deleted(file: &Path) -> Result<bool, Failed> {
    fs::remove_file(file)?;
    Ok(true)
}

fn unquoted(file: &Path) -> Result<bool, Failed> {
    let text = fs::read_to_string(file)?;
    let Some(at) = text.find("\"\n") else { return Ok(false) };
    fs::write(file, [&text[..at], &text[at + 1..]].concat())?;
    Ok(true)
}
