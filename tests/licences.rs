//! Every crate that goes into the program may be given away with it and comes from the registry, and none asks for a newer Rust
//! than Cargo.toml says.

use std::process::Command;

use libtest_mimic::{Failed, Trial};
use serde_json::Value;

use crate::support::{ensure, root, trial};

/// Licences that ask for no more than their own text.
pub const ALLOWED: [&str; 11] = [
    "MIT",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "0BSD",
    "Unlicense",
    "Unicode-3.0",
    "CC0-1.0",
    "Apache-2.0 WITH LLVM-exception",
];

pub fn trials() -> Vec<Trial> {
    vec![
        trial("licences of all crates", licences),
        trial("the oldest Rust that all crates take", oldest_rust),
        trial("where all crates come from", sources),
    ]
}

/// All crates of the lock file, as cargo tells of them.
fn packages() -> Result<Vec<Value>, Failed> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(root())
        .output()?;
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata["packages"].as_array().ok_or("no packages")?;
    ensure(packages.len() > 50, "too few packages: the test reads the wrong thing")?;
    Ok(packages.clone())
}

/// What betre itself uses of the standard library is held against `rust-version` by clippy (`incompatible_msrv`).
fn oldest_rust() -> Result<(), Failed> {
    let version = |package: &Value| -> Option<Vec<u32>> {
        package["rust_version"].as_str()?.split('.').map(|part| part.parse().ok()).collect()
    };
    let packages = packages()?;
    let own = packages.iter().find(|package| package["name"] == "betre").and_then(version).ok_or("no rust-version")?;
    let newer: Vec<String> = packages
        .iter()
        .filter(|package| version(package).is_some_and(|asked| asked[..2.min(asked.len())] > own[..]))
        .map(|package| format!("{} asks for Rust {}", package["name"], package["rust_version"]))
        .collect();
    ensure(newer.is_empty(), newer.join("\n"))
}

/// A crate comes from the registry that cargo asks by default, where versions never change; none is taken from a branch.
fn sources() -> Result<(), Failed> {
    let packages = packages()?;
    let others = packages.iter().filter(|package| package["name"] != "betre");
    let strange: Vec<String> = others
        .filter(|package| !package["source"].as_str().is_some_and(|source| source.starts_with("registry+")))
        .map(|package| format!("{} from {}", package["name"], package["source"]))
        .collect();
    ensure(strange.is_empty(), strange.join("\n"))
}

fn licences() -> Result<(), Failed> {
    let packages = packages()?;
    let refused: Vec<String> = packages
        .iter()
        .filter(|package| !package["license"].as_str().is_some_and(is_allowed))
        .map(|package| format!("{}: {}", package["name"], package["license"]))
        .collect();
    ensure(refused.is_empty(), refused.join("\n"))
}

/// An expression of licences: of those joined by OR one must be allowed, of those joined by AND all.
fn is_allowed(expression: &str) -> bool {
    let plain = expression.replace(['(', ')'], "").replace('/', " OR ");
    plain.split(" AND ").all(|part| part.split(" OR ").any(|licence| ALLOWED.contains(&licence.trim())))
}
