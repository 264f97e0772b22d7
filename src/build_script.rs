//! Run by cargo before betre is compiled. It gives the code a number, `BETRE_CODE`, by which a cache knows what exactly this
//! program made from the same files (`paper/known.rs`), and the list of crates another, `BETRE_CRATES`; and it packs the
//! program's words, of which a run needs one language at most.

#![expect(clippy::disallowed_methods, reason = "it reads the code that is compiled")]

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use flate2::Compression;
use flate2::write::ZlibEncoder;

fn main() -> io::Result<()> {
    let crates = BTreeSet::from([PathBuf::from("Cargo.lock")]);
    let mut code = crates.clone();
    list(Path::new("src"), &mut code)?;
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-changed=Cargo.lock");
    println!("cargo::rustc-env=BETRE_CODE={:016x}", number(&code)?);
    println!("cargo::rustc-env=BETRE_CRATES={:016x}", number(&crates)?);
    println!("cargo::rustc-env=BETRE_BUILD= ({})", built_from().join(", "));
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    ["nn", "nb", "en"].iter().try_for_each(|lang| pack(lang, &out.join(format!("messages.{lang}"))))
}

/// The revision that a program is built from that is given to others, as far as it is known, and the machines that it is for.
fn built_from() -> Vec<String> {
    let target = env::var("TARGET").unwrap_or_default();
    // While one works on it, each commit would compile all of it again.
    if env::var("PROFILE").is_ok_and(|profile| profile != "release") {
        return vec![target];
    }
    // A file that isn't there would have it run each time.
    for moved in [".git/HEAD", ".git/logs/HEAD"].into_iter().filter(|path| Path::new(path).exists()) {
        println!("cargo::rerun-if-changed={moved}");
    }
    let revision = Command::new("git").args(["rev-parse", "--short=9", "HEAD"]).output().ok();
    let revision =
        revision.filter(|answer| answer.status.success()).and_then(|answer| String::from_utf8(answer.stdout).ok());
    let revision = revision.map(|revision| revision.trim().to_owned()).filter(|revision| !revision.is_empty());
    revision.into_iter().chain([target]).collect()
}

/// The number of some files: another where a byte or a name is.
fn number(files: &BTreeSet<PathBuf>) -> io::Result<u64> {
    let mut hasher = DefaultHasher::new();
    for file in files {
        file.hash(&mut hasher);
        fs::read(file)?.hash(&mut hasher);
    }
    Ok(hasher.finish())
}

/// Packs the words of findings and keys and what the program itself says in a language.
fn pack(lang: &str, to: &Path) -> io::Result<()> {
    let mut packer = ZlibEncoder::new(fs::File::create(to)?, Compression::best());
    for name in [format!("{lang}.ftl"), format!("program.{lang}.ftl")] {
        packer.write_all(&fs::read(Path::new("src/diagnostic/messages").join(name))?)?;
        packer.write_all(b"\n")?;
    }
    packer.finish().map(drop)
}

/// Adds the files below a folder.
fn list(folder: &Path, files: &mut BTreeSet<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, files)?;
        } else {
            files.insert(path);
        }
    }
    Ok(())
}
