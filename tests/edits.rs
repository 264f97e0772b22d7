//! The preview after random edits: it shows exactly what a fresh build of the same files gives, and its memory is flat.
//!
//! `BETRE_EDITS=10000 cargo test --release -- edits::` makes more edits than the daily 300 (see `tests/soak`).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use betre::model::{Purpose, day};
use betre::render::{Item, Output};
use betre::{Config, RunCache, examine, examine_again, render};
use libtest_mimic::{Failed, Trial};

use crate::preview::{Served, bare};
use crate::support::{PATIENCE, TODAY, base, copy, ensure, root, slashed, trial};

pub fn trials() -> Vec<Trial> {
    vec![trial("edits::the preview shows what a fresh build gives", || edits(number("BETRE_EDITS", 300)))]
}

/// A number that the environment may set.
fn number(name: &str, usual: usize) -> usize {
    std::env::var(name).ok().and_then(|number| number.parse().ok()).unwrap_or(usual)
}

/// Numbers that look random and are the same in each run (xorshift, Marsaglia 2003).
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides.max(1) as u64).unwrap_or(0)
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// The site that is edited, and beside it what the preview is to show: the same files, where each that can't be parsed is as
/// it last could be.
struct Edited {
    site: PathBuf,
    wanted: PathBuf,
    /// Files that could be parsed once, where they lie now.
    whole: BTreeSet<String>,
    /// Files that can't be parsed now.
    broken: BTreeSet<String>,
    /// Whether the theme has a fault.
    faulty: bool,
    dice: Dice,
    made: usize,
}

const BROKEN: [&[u8]; 4] = [
    b"+++\ntitle = \"Utan slutt\"\n",
    b"+++\ntitle = \"Feil\nnoko = [\n+++\nTekst.\n",
    b"\xff\xfe\0n\0o",
    b"name = \"Feil\n[[\0\n",
];

/// Files of the base site that are broken and mended.
const BASE: [&str; 4] = ["site.toml", "contacts.toml", "services.toml", "guides/barn/0-undring/1-sja.md"];

const WORDS: [&str; 8] = ["barn", "uro", "møte", "skule", "ring", "snakk", "føresette", "samtykke"];

const LINKS: [&str; 6] = ["[[bti]]", "[[sja]]", "[[finst-ikkje]]", "[[undring]]", "[[home]]", "{contact.politi.phone}"];

impl Edited {
    /// Writes a file that can be parsed.
    fn write(&mut self, path: &str, text: &str) -> Result<(), Failed> {
        for root in [&self.site, &self.wanted] {
            let file = root.join(path);
            fs::create_dir_all(file.parent().ok_or("no folder")?)?;
            fs::write(file, text)?;
        }
        self.whole.insert(path.to_owned());
        self.broken.remove(path);
        Ok(())
    }

    /// Writes a file that can't be parsed: its last good version is what is wanted, if there was one.
    fn damage(&mut self, path: &str) -> Result<(), Failed> {
        let bytes = *self.dice.one(&BROKEN);
        for root in [&self.site, &self.wanted].into_iter().take(if self.whole.contains(path) { 1 } else { 2 }) {
            let file = root.join(path);
            fs::create_dir_all(file.parent().ok_or("no folder")?)?;
            self.replace(&file, bytes)?;
        }
        self.broken.insert(path.to_owned());
        Ok(())
    }

    /// Writes a file in one step. One that is emptied first may be seen so, which is no fault, and would be its last good
    /// version.
    fn replace(&self, file: &Path, bytes: &[u8]) -> Result<(), Failed> {
        let new = self.site.with_file_name("new");
        fs::write(&new, bytes)?;
        Ok(fs::rename(new, file)?)
    }

    fn remove(&mut self, path: &str) -> Result<(), Failed> {
        for root in [&self.site, &self.wanted] {
            let file = root.join(path);
            if file.is_dir() { fs::remove_dir_all(file)? } else { fs::remove_file(file)? }
        }
        let lies_in = |file: &String| file == path || file.starts_with(&format!("{path}/"));
        self.whole.retain(|file| !lies_in(file));
        self.broken.retain(|file| !lies_in(file));
        Ok(())
    }

    /// Gives a file another name. At its new place a broken one has no earlier version.
    fn rename(&mut self, from: &str, to: &str) -> Result<(), Failed> {
        fs::rename(self.site.join(from), self.site.join(to))?;
        fs::remove_file(self.wanted.join(from))?;
        fs::copy(self.site.join(to), self.wanted.join(to))?;
        self.whole.remove(from);
        match self.broken.remove(from) {
            true => self.broken.insert(to.to_owned()),
            false => self.whole.insert(to.to_owned()),
        };
        Ok(())
    }

    fn text(&mut self) -> String {
        let (word, link, number) = (*self.dice.one(&WORDS), *self.dice.one(&LINKS), self.dice.below(1000));
        let draft = if self.dice.below(8) == 0 { "draft = true\n" } else { "" };
        format!(
            "+++\ntitle = \"Om {word} {number}\"\n{draft}+++\nTekst om {word}. Sjå {link}.\n\n## Del {number}\n\nMeir.\n"
        )
    }

    /// The files that were made by edits and lie under a folder.
    fn files(&self, under: &str) -> Vec<String> {
        self.whole.union(&self.broken).filter(|path| path.starts_with(under)).cloned().collect()
    }

    /// Makes one edit; what it was.
    fn edit(&mut self) -> Result<String, Failed> {
        self.made += 1;
        let made = self.made;
        let pages = [self.files("pages/"), self.files("tools/")].concat();
        let folders: BTreeSet<String> =
            self.files("guides/g").iter().map(|path| path.split('/').take(2).collect::<Vec<_>>().join("/")).collect();
        let folders: Vec<String> = folders.into_iter().collect();
        let broken: Vec<String> = self.broken.iter().cloned().collect();
        if !broken.is_empty() && self.dice.below(3) == 0 {
            let path = self.dice.one(&broken).clone();
            let own = fs::read_to_string(root().join("tests/base").join(&path));
            let text = own.map(|text| text.replace("Lia kommune", &format!("Lia {made}")));
            let text = text.unwrap_or_else(|_| self.text());
            self.write(&path, &text)?;
            return Ok(format!("mend {path}"));
        }
        let kind = if pages.len() > 25 { 4 } else { self.dice.below(15) };
        match kind {
            0..=2 => {
                let path = format!("{}/side-{made}.md", self.dice.one(&["pages", "tools"]));
                let text = self.text();
                self.write(&path, &text)?;
                Ok(format!("create {path}"))
            }
            3 | 5 | 6 if !pages.is_empty() => {
                let path = self.dice.one(&pages).clone();
                let text = self.text();
                self.write(&path, &text)?;
                Ok(format!("change {path}"))
            }
            4 if !pages.is_empty() => {
                let path = self.dice.one(&pages).clone();
                self.remove(&path)?;
                Ok(format!("delete {path}"))
            }
            7 | 8 if !pages.is_empty() => {
                let (from, to) =
                    (self.dice.one(&pages).clone(), format!("{}/side-{made}.md", self.dice.one(&["pages", "tools"])));
                for root in [&self.site, &self.wanted] {
                    fs::create_dir_all(root.join(&to).parent().ok_or("no folder")?)?;
                }
                self.rename(&from, &to)?;
                Ok(format!("rename {from} to {to}"))
            }
            9 | 10 if !pages.is_empty() => {
                let path = self.dice.one(&pages).clone();
                self.damage(&path)?;
                Ok(format!("break {path}"))
            }
            11 => {
                let path = *self.dice.one(&BASE);
                self.damage(path)?;
                Ok(format!("break {path}"))
            }
            12 if folders.len() < 2 => {
                let folder = format!("guides/g{made}");
                for root_of in [&self.site, &self.wanted] {
                    copy(&root().join("tests/base/guides/barn"), &root_of.join(&folder))?;
                }
                for entry in walkdir::WalkDir::new(self.site.join(&folder)) {
                    let entry = entry?;
                    if entry.file_type().is_file() {
                        self.whole.insert(slashed(entry.path().strip_prefix(&self.site)?));
                    }
                }
                Ok(format!("paste {folder}"))
            }
            12 => {
                let folder = self.dice.one(&folders).clone();
                self.remove(&folder)?;
                Ok(format!("delete {folder}"))
            }
            13 => {
                let path = format!("files/fil-{}.txt", self.dice.below(3));
                let text = format!("Fil {made}");
                self.write(&path, &text)?;
                Ok(format!("write {path}"))
            }
            _ => {
                // The theme that is wanted is the last one without a fault.
                let path = "theme/templates/role.html";
                match self.dice.below(3) {
                    0 if self.site.join("theme").exists() => {
                        for root in [&self.site, &self.wanted] {
                            let _ = fs::remove_dir_all(root.join("theme"));
                        }
                        self.faulty = false;
                        Ok("take the theme away".to_owned())
                    }
                    1 => {
                        fs::create_dir_all(self.site.join("theme/templates"))?;
                        fs::write(self.site.join("theme/theme.toml"), "contract = 5\n")?;
                        let fault = *self.dice.one(&["{{ page.title", "{{ page.tittel }}", "{% block"]);
                        self.replace(&self.site.join(path), fault.as_bytes())?;
                        self.faulty = true;
                        Ok("break the theme".to_owned())
                    }
                    _ => {
                        self.faulty = false;
                        for root in [&self.site, &self.wanted] {
                            fs::create_dir_all(root.join("theme/templates"))?;
                            fs::write(root.join("theme/theme.toml"), "contract = 5\n")?;
                            fs::write(root.join(path), format!("<body><p>{{{{ page.title }}}} {made}"))?;
                        }
                        Ok("change the theme".to_owned())
                    }
                }
            }
        }
    }
}

fn config(root: PathBuf) -> Result<Config, Failed> {
    let today = day(TODAY).ok_or("no day")?;
    Ok(Config { purpose: Purpose::Preview, ..Config::to_look(root, today) })
}

fn fresh(config: &Config) -> Output {
    render(&mut examine(config))
}

fn bytes(item: &Item) -> Result<Vec<u8>, Failed> {
    match item {
        Item::Bytes(bytes) => Ok(bytes.clone()),
        Item::Copy(copied) => Ok(fs::read(copied.source.path())?),
    }
}

fn edits(count: usize) -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let wanted = scratch.path().join("wanted");
    copy(&site, &wanted)?;
    let mut edited = Edited {
        site: dunce::canonicalize(&site)?,
        wanted: dunce::canonicalize(&wanted)?,
        whole: BASE.map(str::to_owned).into(),
        broken: BTreeSet::new(),
        faulty: false,
        dice: Dice(0x5EED_2026_1122),
        made: 0,
    };
    let (site, wanted) = (config(edited.site.clone())?, config(edited.wanted.clone())?);
    let served = Served::start(&edited.site)?;
    let mut cache = RunCache::default();
    let mut before = fresh(&wanted);
    let mut history: Vec<String> = Vec::new();
    let mut compared = 0;
    let mut memory: BTreeMap<usize, u64> = BTreeMap::new();
    for made in 1..=count {
        let edit = edited.edit()?;
        history.push(format!("{made}: {edit}"));
        let told = || history.iter().rev().take(8).cloned().collect::<Vec<_>>().join("\n");
        let after = fresh(&wanted);
        // With the cache of the edits before, a run gives what a fresh one gives, but for what keeps its last good version.
        let is_whole = edited.broken.is_empty() && !edited.faulty;
        if is_whole || made % 4 == 0 {
            let again = examine_again(&site, &mut cache);
            if let (Some(mut again), true) = (again, is_whole) {
                let mut anew = examine(&site);
                let same = again.findings.len() == anew.findings.len()
                    && again.findings.iter().zip(&anew.findings).all(|(a, b)| a.code == b.code && a.args == b.args);
                ensure(same, format!("other findings after\n{}", told()))?;
                ensure(render(&mut again) == render(&mut anew), format!("other files after\n{}", told()))?;
                compared += 1;
            }
        }
        // The pages that show the change first. What is asked for while files are still being written or removed may be
        // between two states, but not for long.
        let is_new = |path: &&String| before.get(*path) != after.get(*path);
        let (new, old): (Vec<&String>, Vec<&String>) = after.keys().partition(is_new);
        let gone: Vec<&String> = before.keys().filter(|path| !after.contains_key(*path)).collect();
        if new.is_empty() && gone.is_empty() {
            std::thread::sleep(Duration::from_millis(60));
        }
        let start = Instant::now();
        let mut rest: Vec<&String> = new.into_iter().chain(gone).chain(old).collect();
        rest.reverse();
        while let Some(path) = rest.last() {
            let (status, seen) = served.get(&format!("/{path}"))?;
            let same = match after.get(*path) {
                Some(item) => status == 200 && bare(&seen) == bytes(item)?,
                None => status == 404,
            };
            if same {
                rest.pop();
                continue;
            }
            let late = start.elapsed() > PATIENCE;
            let seen = String::from_utf8_lossy(&seen);
            ensure(!late, format!("{path} is other than in a fresh build after\n{}\n{status} {seen}", told()))?;
            std::thread::sleep(Duration::from_millis(2));
        }
        before = after;
        if made % (count / 10).max(1) == 0 {
            if cfg!(target_os = "linux") {
                memory.insert(made, resident(served.id())?);
            }
            if count > 1000 {
                eprintln!("{made} edits");
            }
        }
    }
    println!("{count} edits, {compared} of them compared run by run; memory in kB after so many: {memory:?}");
    ensure(compared > count / 20, "hardly any two runs were compared")?;
    let first = memory.values().nth(2).copied().unwrap_or_default();
    let last = memory.values().copied().last().unwrap_or_default();
    // Room for the habits of an allocator, which takes more at times: steps of 15 MB. The pages alone of a run, kept for each of
    // the 210 edits between, are 82 MB; what is less shows in the thousands that `tests/soak preview` makes.
    let room = if count > 1000 { first / 5 + 2_000 } else { 64_000 };
    ensure(last < first + room, format!("the memory grows: {memory:?}"))
}

/// The memory of a process that lies in the machine's, in kB.
fn resident(process: u32) -> Result<u64, Failed> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches("kB").trim().parse()?)
}
