//! What a release is made of besides the program (`.ci/release`): packed with the same bytes each time, described rightly, compared
//! between systems, and made by a workflow that may do no more than it must.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use libtest_mimic::{Failed, Trial};
use serde_json::Value;
use yaml_rust2::{Yaml, YamlLoader};

use crate::licences::ALLOWED;
use crate::support::{ensure, root, stderr, stdout, trial};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("release::what winget and Scoop must know comes from the sums", manifests),
        trial("release::cargo binstall asks for archives that are packed", binstall),
        trial("release::sums are as sha256sum reads them", sums),
        trial("release::an archive has the same bytes whenever it is packed", archives),
        trial("release::two systems that differ are told", same_manifests),
        trial("release::the licences of all that is in the program", third_party),
        trial("release::the workflow may do no more than it must", workflow),
    ]
}

/// Runs one of the scripts, with the time of a commit.
fn script(name: &str, arguments: &[&Path]) -> Result<Output, Failed> {
    let script = root().join(".ci/release").join(name);
    Ok(Command::new(script).args(arguments).current_dir(root()).env("SOURCE_DATE_EPOCH", "1795000000").output()?)
}

/// Runs one that must do its work.
fn done(name: &str, arguments: &[&Path]) -> Result<String, Failed> {
    let output = script(name, arguments)?;
    ensure(output.status.success(), stderr(&output))?;
    Ok(stdout(&output))
}

fn yaml(path: &Path) -> Result<Yaml, Failed> {
    let text = fs::read_to_string(path)?;
    YamlLoader::load_from_str(&text)?.into_iter().next().ok_or_else(|| "an empty file".into())
}

fn manifests() -> Result<(), Failed> {
    let scratch = tempfile::tempdir()?;
    let (dir, out) = (scratch.path(), scratch.path().join("out"));
    let (linux, windows) = ("0f".repeat(32), "a1".repeat(32));
    let sums = format!("{linux}  betre-1.2.3-linux-x86_64.tar.xz\n{windows}  betre-1.2.3-windows-x86_64.zip\n");
    fs::write(dir.join("SHA256SUMS"), &sums)?;
    let url = "https://git.example/betre/releases/download/v1.2.3";
    done("manifests", &[dir, Path::new(url), &out])?;
    let address = format!("{url}/betre-1.2.3-windows-x86_64.zip");

    let mut read = Vec::new();
    for (file, kind) in [("", "version"), (".installer", "installer"), (".locale.nb-NO", "defaultLocale")] {
        let manifest = yaml(&out.join(format!("winget/Betre.Betre{file}.yaml")))?;
        for (key, wanted) in [
            ("PackageIdentifier", "Betre.Betre"),
            ("PackageVersion", "1.2.3"),
            ("ManifestType", kind),
            ("ManifestVersion", "1.10.0"),
        ] {
            ensure(manifest[key].as_str() == Some(wanted), format!("{kind}: {key} is {:?}", manifest[key]))?;
        }
        read.push(manifest);
    }
    ensure(read[0]["DefaultLocale"] == read[2]["PackageLocale"], "the texts are in another language")?;
    let installer = &read[1]["Installers"][0];
    ensure(installer["InstallerUrl"].as_str() == Some(&address), format!("{installer:?}"))?;
    ensure(installer["InstallerSha256"].as_str() == Some(&windows.to_uppercase()), format!("{installer:?}"))?;
    let nested = &read[1]["NestedInstallerFiles"][0];
    ensure(nested["RelativeFilePath"].as_str() == Some("betre-1.2.3\\betre.exe"), format!("{nested:?}"))?;

    let scoop: Value = serde_json::from_slice(&fs::read(out.join("scoop/betre.json"))?)?;
    let one = &scoop["architecture"]["64bit"];
    ensure(one["url"] == *address && one["hash"] == *windows && one["extract_dir"] == "betre-1.2.3", one.to_string())?;
    ensure(scoop["homepage"] == "https://git.example/betre" && scoop["bin"] == "betre.exe", scoop.to_string())?;

    // Without the archive, with two of them, and with an address that is none, nothing is written.
    let two = format!("{sums}{windows}  betre-1.2.4-windows-x86_64.zip\n");
    for (sums, url) in [("", url), (&two, url), (&sums, "betre")] {
        fs::write(dir.join("SHA256SUMS"), sums)?;
        let output = script("manifests", &[dir, Path::new(url), &dir.join("none")])?;
        ensure(!output.status.success() && !dir.join("none").exists(), format!("{sums}{url}"))?;
    }
    Ok(())
}

/// Each archive has a name that `package` gives it.
fn binstall() -> Result<(), Failed> {
    let manifest: toml::Table = fs::read_to_string(root().join("Cargo.toml"))?.parse()?;
    let targets = manifest["package"]["metadata"]["binstall"]["overrides"].as_table().ok_or("no targets")?;
    let workflow = fs::read_to_string(root().join(".github/workflows/release.yml"))?;
    ensure(targets.len() >= 5, "too few targets")?;
    for (target, told) in targets {
        let url = told["pkg-url"].as_str().ok_or("no address")?;
        let name = url.strip_prefix("{ repo }/releases/download/v{ version }/betre-{ version }-").ok_or(url)?;
        let (system, ending) = name.split_once('.').ok_or(url)?;
        ensure(workflow.contains(&format!("- system: {system}\n")), format!("{target}: nobody packs {system}"))?;
        let wanted = if system.starts_with("windows") { ("zip", Some("zip")) } else { ("tar.xz", None) };
        ensure((ending, told.get("pkg-fmt").and_then(|format| format.as_str())) == wanted, target)?;
    }
    Ok(())
}

fn sums() -> Result<(), Failed> {
    let scratch = tempfile::tempdir()?;
    let dir = scratch.path();
    for name in ["b", "a"] {
        fs::write(dir.join(name), name)?;
    }
    fs::write(dir.join("SHA256SUMS"), "what was there before")?;
    done("sums", &[dir])?;
    let seen = fs::read_to_string(dir.join("SHA256SUMS"))?;
    let names: Vec<&str> = seen.lines().filter_map(|line| line.split_once("  ")).map(|(_, name)| name).collect();
    ensure(names == ["a", "b"], &seen)?;
    ensure(seen.starts_with("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a\n"), seen)
}

fn archives() -> Result<(), Failed> {
    let scratch = tempfile::tempdir()?;
    let dir = scratch.path();
    let content = dir.join("content");
    fs::create_dir_all(content.join("betre-1.2.3/man"))?;
    for (name, text) in [("betre", "program"), ("man/betre.1", "page"), ("LICENSE", "text")] {
        fs::write(content.join("betre-1.2.3").join(name), text)?;
    }
    for ending in ["zip", "tar.xz"] {
        let [first, second] = ["first", "second"].map(|name| dir.join(format!("{name}.{ending}")));
        done("pack", &[&content, &first])?;
        // Another day, with another mask.
        fs::write(content.join("betre-1.2.3/LICENSE"), "text")?;
        let old = fs::File::options().append(true).open(content.join("betre-1.2.3/betre"))?;
        old.set_modified(std::time::UNIX_EPOCH)?;
        done("pack", &[&content, &second])?;
        ensure(fs::read(first)? == fs::read(second)?, format!("{ending}: other bytes"))?;
    }
    Ok(())
}

fn same_manifests() -> Result<(), Failed> {
    let scratch = tempfile::tempdir()?;
    let [linux, windows] = ["linux", "windows"].map(|name| scratch.path().join(name));
    let lines: String = (0..120).map(|at| format!("{at:064x} 1 side-{at}.html\n")).collect();
    let manifest = format!("betre-manifest 1\nrelease site\n{lines}");
    fs::write(&linux, &manifest)?;
    fs::write(&windows, &manifest)?;
    done("same-manifests", &[&linux, &windows])?;
    fs::write(&windows, manifest.replace(" 1 side-7.html", " 2 side-7.html"))?;
    let output = script("same-manifests", &[&linux, &windows])?;
    ensure(!output.status.success() && stderr(&output).contains("2 side-7.html"), stderr(&output))?;
    // Of what is no manifest, nothing can be the same.
    fs::write(&linux, "")?;
    ensure(!script("same-manifests", &[&linux, &linux])?.status.success(), "nothing is taken for a site")
}

/// The script fails where a crate has no text; here it is seen that it lists what there is, and takes what is allowed.
fn third_party() -> Result<(), Failed> {
    let text = done("third-party", &[])?;
    let list = text.split("\n\n").nth(1).ok_or("no list")?;
    let lines: Vec<(&str, &str)> = list.lines().filter_map(|line| line.trim().split_once(": ")).collect();
    ensure(lines.len() > 200, format!("too short a list: {list}"))?;
    for (name, licence) in lines {
        let taken = licence.split(" (of ").next().unwrap_or_default();
        ensure(taken.split(" AND ").all(|one| ALLOWED.contains(&one)), format!("{name}: {licence}"))?;
        ensure(text.contains(&format!("\n  {name}\n")), format!("no text of {name}"))?;
    }
    for what in
        ["SIL OPEN FONT LICENSE", "Rust's standard library", "GNU LESSER GENERAL PUBLIC", "by-sa/3.0", "Hyphenation"]
    {
        ensure(text.contains(what), what)?;
    }
    let texts: Vec<&str> = text.split(&"-".repeat(100)).skip(1).collect();
    let bodies: BTreeSet<&str> = texts.iter().filter_map(|text| text.split(&"=".repeat(100)).next()).collect();
    ensure(bodies.len() == texts.len(), "a text stands twice")
}

fn workflow() -> Result<(), Failed> {
    let workflow = yaml(&root().join(".github/workflows/release.yml"))?;
    ensure(workflow["permissions"].as_hash().is_some_and(|rules| rules.is_empty()), "all may do something")?;
    for (name, job) in workflow["jobs"].as_hash().ok_or("no jobs")? {
        let name = name.as_str().unwrap_or_default();
        let rules: Vec<_> = job["permissions"].as_hash().into_iter().flatten().collect();
        let rules: Vec<String> = rules
            .iter()
            .map(|(what, level)| {
                format!("{} {}", what.as_str().unwrap_or_default(), level.as_str().unwrap_or_default())
            })
            .collect();
        let wanted: &[&str] = match name {
            "release" => &["contents write", "id-token write", "attestations write"],
            _ => &["contents read"],
        };
        ensure(rules == wanted, format!("{name} may {rules:?}"))?;
        for step in job["steps"].as_vec().ok_or("no steps")? {
            if let Some(action) = step["uses"].as_str() {
                let pin = action.strip_prefix("actions/").and_then(|action| action.split_once('@'));
                let is_hash = pin.is_some_and(|(_, pin)| pin.len() == 40 && pin.bytes().all(|c| c.is_ascii_hexdigit()));
                ensure(is_hash, format!("{action} is not pinned"))?;
                let keeps = &step["with"]["persist-credentials"];
                ensure(!action.contains("/checkout@") || keeps.as_bool() == Some(false), "a key is left there")?;
            }
            // What is put into a script would be run. Scripts that are named are there.
            let run = step["run"].as_str().unwrap_or_default();
            ensure(!run.contains("${{"), run)?;
            for script in run.split_whitespace().filter(|word| word.contains(".ci/release/")) {
                let script = script.trim_start_matches("program=$(");
                ensure(root().join(script).is_file(), format!("there is no {script}"))?;
            }
        }
    }
    Ok(())
}
