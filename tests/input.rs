//! Bad input that can't lie in a repository is made here: each gives a clear message with its place, never a panic, and
//! leaves what was published before untouched.

use std::fs;
use std::path::Path;

use libtest_mimic::{Failed, Trial};

use crate::support::{Built, TODAY, base, betre, ensure, no_panic, run, stderr, stdout, tree, trial};

type Change = fn(&Path) -> Result<(), Failed>;

/// A name, the change to the base site, and the codes and places that must be told.
const CASES: &[(&str, Change, &[&str])] = &[
    ("a file in UTF-16", utf16, &["pages/a.md:1:1: feil[file-encoding]"]),
    ("a file in Windows-1252", windows_1252, &["pages/a.md:1:1: feil[file-encoding]"]),
    ("a CSV file in Windows-1252", csv_1252, &["measures/a.csv:1:1: feil[file-encoding]"]),
    ("a NUL in a file", nul, &["pages/a.md:1:1: feil[file-nul]"]),
    ("a text of 60 MB", large_text, &["pages/a.md:1:1: feil[file-too-large]"]),
    ("a file of 60 MB", large_file, &["files/a.pdf:1:1: feil[file-too-large]"]),
    ("a symbolic link", symlink, &["pages/a.md:1:1: feil[symlink]"]),
    ("a link loop", link_loop, &["guides/loop:1:1: feil[symlink]"]),
    ("a pipe in place of a file", fifo, &["pages/a.md:1:1: feil[file-unreadable]"]),
    ("names that differ in case only", case_only, &["feil[name-collision]"]),
    (
        "a page that Windows can't have",
        device,
        &["pages/con.md:1:1: feil[name-windows]", "pages/Aux/ein.md:1:1: feil[name-windows]: «Aux» er"],
    ),
    ("a file that ends in a full stop", full_stop, &["files/brev.pdf.:1:1: feil[name-windows]"]),
    ("a service at an address that Windows can't have", device_address, &["services.toml:5:2: feil[name-windows]"]),
    ("an empty folder of a guide", empty_guide, &["guides/tom:1:1: feil[folder-incomplete]"]),
    ("an empty folder of a level", empty_level, &["guides/barn/2-tom:1:1: feil[folder-incomplete]"]),
    ("no site.toml", no_settings, &["site.toml:1:1: feil[site-missing]"]),
    ("an empty folder", nothing, &["site.toml:1:1: feil[site-missing]"]),
    ("a file that is no spreadsheet", no_sheet, &["measures/a.xlsx:1:1: feil[file-content]"]),
    ("deep nesting", deep, &["feil["]),
];

pub fn trials() -> Vec<Trial> {
    let mut trials: Vec<Trial> = CASES
        .iter()
        .map(|(name, change, told)| trial(format!("input::{name}"), move || refused(*change, told)))
        .collect();
    trials.push(trial("input::a file without permission", without_permission));
    trials.push(trial("input::what Windows leaves changes nothing", windows_leftovers));
    trials.push(trial("input::many large files are not in memory together", many_large_files));
    trials
}

/// The change is told, and the site that was published before is as it was.
fn refused(change: Change, told: &[&str]) -> Result<(), Failed> {
    let (scratch, site) = base()?;
    Built::of(&site, &scratch.path().join("out"), "")?;
    let before = tree(&scratch.path().join("out"))?;
    change(&site)?;
    let output = run(scratch.path(), &format!("build site --out out --today {TODAY} --format short --lang nn"))?;
    no_panic(&output)?;
    let seen = stdout(&output);
    ensure(output.status.code() == Some(1), format!("exit {:?}\n{seen}", output.status.code()))?;
    for place in told {
        ensure(seen.contains(place), format!("«{place}» is not told in:\n{seen}"))?;
    }
    ensure(before == tree(&scratch.path().join("out"))?, "the published site was changed")
}

fn page(site: &Path, bytes: &[u8]) -> Result<(), Failed> {
    fs::create_dir_all(site.join("pages"))?;
    Ok(fs::write(site.join("pages/a.md"), bytes)?)
}

const PAGE: &str = "+++\ntitle = \"Ei side\"\n+++\nBrød på bordet.\n";

fn utf16(site: &Path) -> Result<(), Failed> {
    let units = PAGE.encode_utf16().flat_map(u16::to_le_bytes);
    page(site, &[0xFF, 0xFE].into_iter().chain(units).collect::<Vec<u8>>())
}

fn windows_1252(site: &Path) -> Result<(), Failed> {
    page(site, &latin(PAGE))
}

fn latin(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect()
}

fn csv_1252(site: &Path) -> Result<(), Failed> {
    fs::create_dir_all(site.join("measures"))?;
    Ok(fs::write(site.join("measures/a.csv"), latin("namn;målgruppe\nLekegruppe;småbarn\n"))?)
}

fn nul(site: &Path) -> Result<(), Failed> {
    page(site, PAGE.replace("Brød", "Br\0d").as_bytes())
}

fn large_text(site: &Path) -> Result<(), Failed> {
    page(site, &[])?;
    Ok(fs::File::options().write(true).open(site.join("pages/a.md"))?.set_len(60 << 20)?)
}

fn large_file(site: &Path) -> Result<(), Failed> {
    fs::create_dir_all(site.join("files"))?;
    Ok(fs::File::create(site.join("files/a.pdf"))?.set_len(60 << 20)?)
}

fn device(site: &Path) -> Result<(), Failed> {
    fs::create_dir_all(site.join("pages/Aux"))?;
    fs::write(site.join("pages/con.md"), PAGE)?;
    // A folder is told once; what only begins so is right.
    fs::write(site.join("pages/Aux/index.md"), PAGE)?;
    fs::write(site.join("pages/Aux/ein.md"), PAGE)?;
    Ok(fs::write(site.join("pages/konto-con.md"), PAGE)?)
}

fn full_stop(site: &Path) -> Result<(), Failed> {
    fs::create_dir_all(site.join("files"))?;
    Ok(fs::write(site.join("files/brev.pdf."), "%PDF-1.4")?)
}

fn device_address(site: &Path) -> Result<(), Failed> {
    let services = fs::read_to_string(site.join("services.toml"))?;
    Ok(fs::write(site.join("services.toml"), format!("{services}\n[com1]\ntitle = \"Kom\"\nshort = \"Kom.\"\n"))?)
}

fn symlink(site: &Path) -> Result<(), Failed> {
    fs::create_dir_all(site.join("pages"))?;
    Ok(std::os::unix::fs::symlink("/etc/passwd", site.join("pages/a.md"))?)
}

fn link_loop(site: &Path) -> Result<(), Failed> {
    Ok(std::os::unix::fs::symlink("..", site.join("guides/loop"))?)
}

fn fifo(site: &Path) -> Result<(), Failed> {
    fs::create_dir_all(site.join("pages"))?;
    let made = std::process::Command::new("mkfifo").arg(site.join("pages/a.md")).status()?;
    ensure(made.success(), "mkfifo failed")
}

fn case_only(site: &Path) -> Result<(), Failed> {
    page(site, PAGE.as_bytes())?;
    Ok(fs::write(site.join("pages/A.md"), PAGE)?)
}

fn empty_guide(site: &Path) -> Result<(), Failed> {
    Ok(fs::create_dir_all(site.join("guides/tom"))?)
}

fn empty_level(site: &Path) -> Result<(), Failed> {
    Ok(fs::create_dir_all(site.join("guides/barn/2-tom"))?)
}

fn no_settings(site: &Path) -> Result<(), Failed> {
    Ok(fs::remove_file(site.join("site.toml"))?)
}

fn nothing(site: &Path) -> Result<(), Failed> {
    fs::remove_dir_all(site)?;
    Ok(fs::create_dir(site)?)
}

fn no_sheet(site: &Path) -> Result<(), Failed> {
    fs::create_dir_all(site.join("measures"))?;
    Ok(fs::write(site.join("measures/a.xlsx"), "ikkje eit rekneark")?)
}

fn deep(site: &Path) -> Result<(), Failed> {
    page(site, format!("+++\ntitle = {}\n+++\n{}x\n", "[".repeat(20_000), "> ".repeat(5_000)).as_bytes())
}

/// Root reads everything, so the program runs as nobody here.
fn without_permission() -> Result<(), Failed> {
    use std::os::unix::fs::PermissionsExt;
    let (scratch, site) = base()?;
    page(&site, PAGE.as_bytes())?;
    let everyone = fs::Permissions::from_mode(0o755);
    fs::set_permissions(scratch.path(), everyone)?;
    fs::set_permissions(site.join("pages/a.md"), fs::Permissions::from_mode(0o000))?;
    let program = betre(scratch.path());
    let is_root = fs::read(site.join("pages/a.md")).is_ok();
    let copy = scratch.path().join("betre");
    fs::copy(program.get_program(), &copy)?;
    let mut command = if is_root { std::process::Command::new("setpriv") } else { std::process::Command::new(&copy) };
    if is_root {
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&copy);
    }
    let output =
        command.current_dir(scratch.path()).args(["check", "site", "--format", "short", "--lang", "nn"]).output()?;
    no_panic(&output)?;
    let seen = stdout(&output);
    ensure(seen.contains("pages/a.md:1:1: feil[file-unreadable]"), format!("{seen}{}", stderr(&output)))
}

/// Byte-order marks, CRLF, decomposed letters in names, and files that Windows leaves: the same bytes are published.
fn windows_leftovers() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("pages"))?;
    fs::write(site.join("pages/bra-a-vite.md"), PAGE)?;
    fs::write(site.join("pages/på-veg.md"), PAGE)?;
    let build = |out: &str| Built::of(&site, &scratch.path().join(out), "");
    build("before")?;
    for entry in walkdir::WalkDir::new(&site) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let text = fs::read_to_string(entry.path())?.replace('\n', "\r\n");
            fs::write(entry.path(), format!("\u{feff}{text}"))?;
        }
    }
    fs::rename(site.join("pages/på-veg.md"), site.join("pages/pa\u{30a}-veg.md"))?;
    fs::write(site.join("Thumbs.db"), "x")?;
    fs::write(site.join("desktop.ini"), "x")?;
    fs::write(site.join("pages/~$bra-a-vite.md"), "x")?;
    build("after")?;
    let (mut before, mut after) = (tree(&scratch.path().join("before"))?, tree(&scratch.path().join("after"))?);
    // The list of sources names the file as it is called on the disk, and the manifest has the list's hash.
    for path in ["data/site.json", ".betre-manifest"] {
        before.remove(path);
        after.remove(path);
    }
    ensure(before == after, "the published bytes differ")
}

/// Twice as much as the program may take, which asks for more room than it fills.
fn many_large_files() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("files"))?;
    for number in 0..24 {
        fs::File::create(site.join(format!("files/{number}.mp4")))?.set_len(48 << 20)?;
    }
    let mut limited = std::process::Command::new("bash");
    let betre = betre(scratch.path());
    limited.args(["-c", "ulimit -d 600000 && exec \"$0\" check site --jobs 2 --format short"]).arg(betre.get_program());
    let output = limited.current_dir(scratch.path()).output()?;
    no_panic(&output)?;
    ensure(stdout(&output).matches("[file-content]").count() == 24, stdout(&output))
}
