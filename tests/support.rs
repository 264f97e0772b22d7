//! What the tests share: running the program, copying sites, comparing with what is expected.

use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use libtest_mimic::{Failed, Trial};
use walkdir::WalkDir;

/// The day of all tests.
pub const TODAY: &str = "2026-11-22";

/// A test that can fail.
pub fn trial(name: impl Into<String>, test: impl FnOnce() -> Result<(), Failed> + Send + 'static) -> Trial {
    Trial::test(name, test)
}

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The program, in a folder, without the language of the machine.
pub fn betre(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_betre"));
    command.current_dir(folder).env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C.UTF-8");
    // Locks are no concern of the cache of whoever runs the tests.
    command.env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR"));
    command
}

/// Runs the program with arguments split at spaces.
pub fn run(folder: &Path, arguments: &str) -> Result<Output, Failed> {
    Ok(betre(folder).args(arguments.split_whitespace()).output()?)
}

pub fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A folder of its own, gone when it is dropped.
pub fn scratch() -> Result<tempfile::TempDir, Failed> {
    Ok(tempfile::tempdir()?)
}

/// Copies a folder over another.
pub fn copy(from: &Path, to: &Path) -> Result<(), Failed> {
    for entry in WalkDir::new(from) {
        let entry = entry?;
        let target = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target)?;
        } else {
            if let Some(parent) = target.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}

/// The small site without a finding that most tests change, in a folder `site` of its own.
pub fn base() -> Result<(tempfile::TempDir, PathBuf), Failed> {
    let scratch = scratch()?;
    let site = scratch.path().join("site");
    copy(&root().join("tests/base"), &site)?;
    Ok((scratch, site))
}

/// All files of a folder with their bytes, by path.
pub fn tree(folder: &Path) -> Result<std::collections::BTreeMap<String, Vec<u8>>, Failed> {
    let mut tree = std::collections::BTreeMap::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry?;
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder)?.to_string_lossy().into_owned();
            tree.insert(path, fs::read(entry.path())?);
        }
    }
    Ok(tree)
}

/// Fails unless the program finds a published folder to be as it was published.
pub fn verified(folder: &Path) -> Result<(), Failed> {
    let output = betre(Path::new("/")).arg("verify").arg(folder).output()?;
    ensure(output.status.code() == Some(0), format!("{}{}", stdout(&output), stderr(&output)))
}

/// Compares with a file of what is expected, or writes it where `UPDATE` is set.
pub fn expect(file: &Path, seen: &str) -> Result<(), Failed> {
    if std::env::var_os("UPDATE").is_some() {
        fs::write(file, seen)?;
        return Ok(());
    }
    let expected =
        fs::read_to_string(file).map_err(|_| format!("{} is missing; write it with UPDATE=1", file.display()))?;
    if expected == seen {
        return Ok(());
    }
    let diff = similar::TextDiff::from_lines(expected.as_str(), seen);
    Err(format!("{}\n{}", file.display(), diff.unified_diff().header("expected", "seen")).into())
}

/// Fails with what was seen unless `holds`.
pub fn ensure(holds: bool, seen: impl AsRef<str>) -> Result<(), Failed> {
    if holds { Ok(()) } else { Err(seen.as_ref().to_owned().into()) }
}

/// Fails if the program panicked or was killed.
pub fn no_panic(output: &Output) -> Result<(), Failed> {
    let errors = stderr(output);
    ensure(output.status.code().is_some_and(|code| code <= 2) && !errors.contains("panicked"), errors)
}

/// The files in an archive, as a spreadsheet is one: names and bytes.
pub fn unpacked(archive: &[u8]) -> zip::result::ZipResult<Vec<(String, Vec<u8>)>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(archive))?;
    let mut files = Vec::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at)?;
        let mut inside = Vec::new();
        file.read_to_end(&mut inside)?;
        files.push((file.name()?.into_owned(), inside));
    }
    Ok(files)
}

/// An archive of these files.
pub fn packed(files: &[(String, Vec<u8>)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, inside) in files {
        archive.start_file(name.as_str(), zip::write::SimpleFileOptions::default())?;
        archive.write_all(inside)?;
    }
    Ok(archive.finish()?.into_inner())
}
