//! What `src/README.md` says of the house: who uses whom, and how long and how named its parts are.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use libtest_mimic::{Failed, Trial};
use walkdir::WalkDir;

use crate::support::{ensure, root, slashed, trial};

/// The most lines that a file of code may have: it is to be read in one sitting.
const LONGEST: usize = 450;

pub fn trials() -> Vec<Trial> {
    vec![
        trial("house::each floor uses those below it that its row names", floors),
        trial("house::a file is read in one sitting", lengths),
        trial("house::each type has a name of its own", types),
        trial("house::each promise names tests that there are", promises),
    ]
}

/// The files of the code, each by its path in `src/`.
fn files() -> Result<BTreeMap<String, String>, Failed> {
    let src = root().join("src");
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(&src) {
        let entry = entry?;
        let path = slashed(entry.path().strip_prefix(&src)?);
        if path.ends_with(".rs") && path != "build_script.rs" {
            files.insert(path, fs::read_to_string(entry.path())?);
        }
    }
    ensure(files.len() > 100, "too few files: the test reads the wrong folder")?;
    Ok(files)
}

/// The code of a file, line by line, without comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim_start).filter(|line| !line.starts_with("//"))
}

/// The identifiers of a line that come right after `before`.
fn after<'a>(line: &'a str, before: &'static str) -> impl Iterator<Item = &'a str> {
    line.split(before)
        .skip(1)
        .map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default())
}

/// The identifiers of a line that come right before `::`.
fn before_colons(line: &str) -> impl Iterator<Item = &str> {
    let start = |at: usize| line[..at].rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |before| before + 1);
    line.match_indices("::").map(move |(at, _)| &line[start(at)..at])
}

/// What each floor uses, as the drawing in `src/README.md` says, from the top; `*` stands for two of them.
fn drawn() -> Result<Vec<(String, BTreeSet<String>)>, Failed> {
    let text = fs::read_to_string(root().join("src/README.md"))?;
    let drawing = text.split("```").nth(1).ok_or("no drawing")?;
    let head = drawing.lines().find(|line| line.contains("which of them it uses")).ok_or("no head")?;
    let column = head.find("which").unwrap_or(0);
    let row = |line: &str| {
        let name = line.split(' ').next().filter(|name| !name.is_empty() && !name.starts_with('-'))?;
        let uses: String = line.chars().skip(column).collect();
        let uses = uses.split_whitespace().filter(|word| *word != "nothing");
        let uses = uses.flat_map(|word| if word == "*" { vec!["diagnostic", "model"] } else { vec![word] });
        Some((name.to_owned(), uses.map(str::to_owned).collect()))
    };
    Ok(drawing.lines().skip(2).filter(|line| !line.contains("* and")).filter_map(row).collect())
}

/// The points of a list in a part of a text, each as one line.
fn points(text: &str, part: &str) -> Result<Vec<String>, Failed> {
    let (_, rest) = text.split_once(&format!("\n## {part}\n")).ok_or_else(|| format!("no part «{part}»"))?;
    let part = rest.split("\n## ").next().unwrap_or_default();
    let mut points: Vec<String> = Vec::new();
    for line in part.lines() {
        match (line.strip_prefix("- "), line.strip_prefix("  "), points.last_mut()) {
            (Some(begun), _, _) => points.push(begun.to_owned()),
            (None, Some(goes_on), Some(point)) => *point = format!("{point} {goes_on}"),
            _ => {}
        }
    }
    ensure(points.len() > 10, format!("{} points only", points.len()))?;
    Ok(points)
}

/// Each promise to scripts, and each thing that always holds, ends with what would fail if it were not so: a test by the
/// beginning of its name, a module with tests of its own, or a lint.
fn promises() -> Result<(), Failed> {
    let listed = Command::new(std::env::current_exe()?).arg("--list").output()?;
    let tests = String::from_utf8(listed.stdout)?;
    let lints = ["Cargo.toml", "clippy.toml"].map(|file| fs::read_to_string(root().join(file))).into_iter();
    let lints = lints.collect::<Result<String, _>>()?;
    let files = files()?;
    let has_tests = |module: &str| {
        let path = module.replace("::", "/");
        let names = [format!("{path}.rs"), format!("{path}/mod.rs")];
        names.iter().any(|name| files.get(name).is_some_and(|text| text.contains("mod tests")))
    };
    let mut wrong = Vec::new();
    for (file, part) in [("README.md", "What scripts may rely on"), ("src/README.md", "What always holds")] {
        for point in points(&fs::read_to_string(root().join(file))?, part)? {
            let named: Vec<&str> = point
                .split_once("Tests: ")
                .map_or(Vec::new(), |(_, named)| named.split('`').skip(1).step_by(2).collect());
            let is_there = |name: &&str| {
                let is_lint = !name.contains(':') && lints.contains(*name);
                tests.lines().any(|test| test.starts_with(*name)) || has_tests(name) || is_lint
            };
            if named.is_empty() || !named.iter().all(is_there) {
                let not: Vec<_> = named.into_iter().filter(|name| !is_there(name)).collect();
                wrong.push(format!("{file}: {}… {not:?}", point.chars().take(70).collect::<String>()));
            }
        }
    }
    // The table of ATAG 2.0: all its criteria of levels A and AA, and tests that there are.
    let table = fs::read_to_string(root().join("src/edit/ATAG.md"))?;
    let named = table.split('`').skip(1).step_by(2).filter(|name| name.contains("::") && !name.contains('…'));
    wrong.extend(
        named.filter(|name| !tests.lines().any(|test| test.starts_with(name))).map(|name| format!("ATAG.md: {name}")),
    );
    let criteria = table.lines().filter(|line| line.starts_with("| A.") || line.starts_with("| B.")).count();
    ensure(criteria == 52, format!("ATAG.md has {criteria} criteria"))?;
    ensure(wrong.is_empty(), wrong.join("\n"))
}

fn floors() -> Result<(), Failed> {
    let drawn = drawn()?;
    let names: Vec<&str> = drawn.iter().map(|(name, _)| name.as_str()).collect();
    ensure(names.len() > 12, format!("too few floors in the drawing: {names:?}"))?;
    let mut used: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let files = files()?;
    for (path, text) in &files {
        let floor = path.split('/').next().unwrap_or_default().trim_end_matches(".rs");
        if floor == "main" {
            continue;
        }
        ensure(names.contains(&floor), format!("{path} is on no floor of the drawing"))?;
        let uses = used.entry(floor).or_default();
        for line in code(text) {
            // What is asked for right below the crate, and is no floor, is of lib.rs.
            let named = after(line, "crate::").map(|name| if names.contains(&name) { name } else { "lib" });
            // A floor among several things of the crate may have its name from a function.
            let several = line.split("crate::{").skip(1).flat_map(|rest| rest.split([',', ' ', '}']));
            let several = several.filter(|name| names.contains(name) && text.contains(&format!(" {name}::")));
            let in_lib = before_colons(line).filter(|name| floor == "lib" && names.contains(name));
            uses.extend(named.chain(several).chain(in_lib).map(str::to_owned));
        }
    }
    for (at, (floor, uses)) in drawn.iter().enumerate() {
        let mut seen = used.remove(floor.as_str()).unwrap_or_default();
        seen.remove(floor);
        ensure(seen == *uses, format!("{floor} uses {seen:?}, and its row says {uses:?}"))?;
        let above = seen.iter().find(|name| names[..at].contains(&name.as_str()));
        ensure(above.is_none(), format!("{floor} uses what lies above it: {above:?}"))?;
    }
    Ok(())
}

fn lengths() -> Result<(), Failed> {
    let long: Vec<String> =
        files()?.iter().filter(|(_, text)| text.lines().count() > LONGEST).map(|(path, _)| path.clone()).collect();
    ensure(long.is_empty(), format!("longer than {LONGEST} lines: {long:?}"))
}

fn types() -> Result<(), Failed> {
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    let mut twice = Vec::new();
    for (path, text) in files()? {
        for line in code(&text) {
            let mut words = line.split(' ').skip_while(|word| word.starts_with("pub"));
            if !words.next().is_some_and(|word| matches!(word, "struct" | "enum" | "trait")) {
                continue;
            }
            let name: String = words.next().unwrap_or_default().chars().take_while(|c| c.is_alphanumeric()).collect();
            if let Some(other) = known.insert(name.clone(), path.clone()) {
                twice.push(format!("{name} in {other} and {path}"));
            }
        }
    }
    ensure(known.len() > 200, "too few types: the test reads the wrong thing")?;
    ensure(twice.is_empty(), format!("one name for two things: {twice:?}"))
}
