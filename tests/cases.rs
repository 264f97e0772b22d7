//! Cases under `tests/cases/`: each is a folder laid over `tests/base`, and the text an editor sees.
//!
//! A folder holds files of a site; `remove.txt` (paths to take away, one a line), `arguments.txt` (instead of `check`) and
//! `expected.txt` are not part of it.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;

use betre::diagnostic::Code;
use libtest_mimic::{Failed, Trial};

use crate::support::{TODAY, base, copy, ensure, expect, in_process, no_panic, root, run, stdout, trial};

const OWN_FILES: [&str; 3] = ["remove.txt", "arguments.txt", "expected.txt"];

/// The cases that the program itself is run for, beside those with arguments of their own (each command, option and format is
/// among these). The others run in the process of the tests, as the program runs them.
const BY_PROGRAM: [&str; 5] =
    ["all-findings-at-once", "no-site-toml", "nothing-wrong", "text-nested-too-deep", "windows-line-ends"];

pub fn trials() -> Vec<Trial> {
    let mut names: Vec<String> = fs::read_dir(root().join("tests/cases"))
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    let mut trials: Vec<Trial> =
        names.into_iter().map(|name| trial(format!("case::{name}"), move || case(&name))).collect();
    trials.push(trial("every code has its case", every_code_has_its_case));
    trials
}

fn case(name: &str) -> Result<(), Failed> {
    let folder = &root().join("tests/cases").join(name);
    let (_scratch, site) = base()?;
    copy(folder, &site)?;
    for file in OWN_FILES {
        let _ = fs::remove_file(site.join(file));
    }
    for path in fs::read_to_string(folder.join("remove.txt")).unwrap_or_default().lines() {
        let path = site.join(path);
        if path.is_dir() { fs::remove_dir_all(path)? } else { fs::remove_file(path)? }
    }
    let (answer, exit) = match fs::read_to_string(folder.join("arguments.txt")) {
        Err(_) if !BY_PROGRAM.contains(&name) => {
            // What is published is looked for where the program would look that is started in the site's folder.
            let out = site.join("public");
            let arguments: [&OsStr; 6] =
                ["check".as_ref(), site.as_ref(), "--out".as_ref(), out.as_ref(), "--today".as_ref(), TODAY.as_ref()];
            in_process(&arguments)
        }
        arguments => {
            let arguments = arguments.unwrap_or_else(|_| "check".to_owned());
            let output = run(&site, &format!("{} . --today {TODAY}", arguments.trim()))?;
            no_panic(&output)?;
            (stdout(&output), output.status.code().unwrap_or(-1))
        }
    };
    expect(&folder.join("expected.txt"), &format!("{answer}exit {exit}\n"))
}

/// The codes that need a file which can't lie in a repository have their cases in `input.rs`.
const MADE_BY_PROGRAM: [&str; 7] =
    ["name-windows", "file-encoding", "file-nul", "file-too-large", "file-unreadable", "symlink", "name-collision"];

fn every_code_has_its_case() -> Result<(), Failed> {
    let mut told = BTreeSet::new();
    for entry in fs::read_dir(root().join("tests/cases"))? {
        let expected = fs::read_to_string(entry?.path().join("expected.txt")).unwrap_or_default();
        for code in Code::ALL {
            if expected.contains(&format!("[{}]", code.name())) {
                told.insert(code.name());
            }
        }
    }
    let input = fs::read_to_string(root().join("tests/input.rs"))?;
    told.extend(MADE_BY_PROGRAM.iter().filter(|name| input.contains(&format!("[{name}]"))));
    let untold: Vec<&str> = Code::ALL.iter().map(|code| code.name()).filter(|name| !told.contains(name)).collect();
    ensure(untold.is_empty(), format!("no case tells of: {}", untold.join(", ")))
}
