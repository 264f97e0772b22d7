//! The crates that Cargo.toml does not optimise, since they never run, are there, and none of them is called by betre itself.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use libtest_mimic::{Failed, Trial};
use serde_json::Value;

use crate::support::{ensure, root, trial};

pub fn trials() -> Vec<Trial> {
    vec![trial("cold crates", cold_crates)]
}

/// Cargo only warns of one that is gone, and what came in its place would be optimised for nothing.
fn cold_crates() -> Result<(), Failed> {
    let manifest: toml::Table = fs::read_to_string(root().join("Cargo.toml"))?.parse()?;
    let listed = manifest["profile"]["release"]["package"].as_table().ok_or("no list")?;
    ensure(listed.len() > 20, "too few cold crates: the test reads the wrong thing")?;
    let tree = Tree::read()?;
    let (all, own) = (tree.all(), tree.own());
    ensure(all.len() > 100 && own.len() > 20, "too small a tree: the test reads the wrong thing")?;
    for listed in listed.keys().filter(|name| *name != "*") {
        ensure(all.iter().any(|one| one.is(listed)), format!("{listed} is not in the tree: take it off the list"))?;
        ensure(!own.iter().any(|one| one.is(listed)), format!("{listed} is called by betre itself, so it does run"))?;
    }
    Ok(())
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Package {
    name: String,
    version: String,
}

impl Package {
    /// Whether Cargo takes it for what is written: a name, and what its version begins with.
    fn is(&self, written: &str) -> bool {
        let (name, version) = written.split_once('@').unwrap_or((written, ""));
        self.name == name && (version.is_empty() || format!("{}.", self.version).starts_with(&format!("{version}.")))
    }
}

/// What the program is made of.
struct Tree {
    root: String,
    packages: BTreeMap<String, Package>,
    /// Those that each calls.
    calls: BTreeMap<String, Vec<String>>,
}

impl Tree {
    fn read() -> Result<Tree, Failed> {
        let output = Command::new(env!("CARGO"))
            .args(["metadata", "--format-version", "1", "--locked"])
            .current_dir(root())
            .output()?;
        let metadata: Value = serde_json::from_slice(&output.stdout)?;
        let text = |value: &Value| value.as_str().map(str::to_owned).ok_or("no text");
        let list = |value: &Value| value.as_array().cloned().ok_or("no list");
        let mut packages = BTreeMap::new();
        for package in list(&metadata["packages"])? {
            let named = Package { name: text(&package["name"])?, version: text(&package["version"])? };
            packages.insert(text(&package["id"])?, named);
        }
        // The kind is told where it is not the usual one: of tests, of build scripts.
        let is_usual =
            |dep: &&Value| dep["dep_kinds"].as_array().into_iter().flatten().any(|dep| dep["kind"].is_null());
        let mut calls = BTreeMap::new();
        for node in list(&metadata["resolve"]["nodes"])? {
            let called = list(&node["deps"])?;
            let called: Result<_, _> = called.iter().filter(is_usual).map(|dep| text(&dep["pkg"])).collect();
            calls.insert(text(&node["id"])?, called?);
        }
        Ok(Tree { root: text(&metadata["resolve"]["root"])?, packages, calls })
    }

    /// Those that betre calls itself.
    fn own(&self) -> BTreeSet<&Package> {
        self.calls[&self.root].iter().map(|id| &self.packages[id]).collect()
    }

    /// All that go into the program.
    fn all(&self) -> BTreeSet<&Package> {
        let (mut seen, mut next) = (BTreeSet::new(), vec![&self.root]);
        while let Some(id) = next.pop() {
            if seen.insert(id) {
                next.extend(&self.calls[id]);
            }
        }
        seen.into_iter().map(|id| &self.packages[id]).collect()
    }
}
