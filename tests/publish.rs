//! Publishing when all goes well, and the commands on what was published. What happens when it does not is in faults.rs.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use betre::content::hash::Hash;
use libtest_mimic::{Failed, Trial};

use crate::support::{
    Built, TODAY, base, betre, copy, ensure, root, run, scratch, stderr, stdout, tree, trial, verified,
};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("publish::what is unchanged keeps its bytes and time", unchanged),
        trial("publish::what was changed by hand is made right", changed_by_hand),
        trial("publish::a consultation copy and the site never take each other's place", releases),
        trial("publish::a damaged manifest is told", damaged_manifest),
        trial("publish::a second build waits for the first", waits),
        trial("publish::no cache folder is no hindrance", no_cache),
        trial("publish::who may read the folder stays as it was", permissions),
        trial("publish::all may read a new site, whatever the mask", whatever_the_mask),
        trial("publish::what the system refuses is told in the user's language", system_errors),
        trial("publish::verify tells what is no longer as it was", verify),
        trial("publish::changes in order make the old folder the new one", changes),
        trial("publish::a manifest with path tricks is refused", path_tricks),
        trial("publish::releases are kept when asked, and put back", kept_releases),
        trial("publish::what was public before is what was public last", public_before),
        trial("publish::a release that is not whole, or not there, is not put back", broken_release),
        trial("publish::a dry run tells what would change and writes nothing", dry_run),
        trial("publish::a dry run of many sites tells each of them", dry_run_of_many),
    ]
}

/// The base site published to `out`, with a file that is copied.
fn published() -> Result<(tempfile::TempDir, PathBuf, PathBuf), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("files"))?;
    fs::create_dir_all(site.join("pages"))?;
    fs::write(site.join("files/skjema.txt"), "Eit skjema.\n".repeat(20_000))?;
    fs::write(site.join("pages/om.md"), "+++\ntitle = \"Om oss\"\n+++\nSjå [skjemaet](/files/skjema.txt).\n")?;
    built(scratch.path())?;
    let out = scratch.path().join("out");
    Ok((scratch, site, out))
}

/// Builds the site in a folder again.
#[track_caller]
fn built(folder: &Path) -> Result<(), Failed> {
    Built::of(&folder.join("site"), &folder.join("out"), "")?;
    Ok(())
}

/// A copy with drafts is for those whom the user lets in.
fn whatever_the_mask() -> Result<(), Failed> {
    let (scratch, _site) = base()?;
    for (options, mask, [folders, files]) in [
        ("--out out", "077", [0o755, 0o644]),
        ("--out other", "002", [0o755, 0o644]),
        ("--preview --out copy", "077", [0o700, 0o600]),
    ] {
        let build =
            format!("umask {mask} && exec '{}' build site {options} --today {TODAY}", env!("CARGO_BIN_EXE_betre"));
        let output = Command::new("sh").args(["-c", &build]).current_dir(scratch.path()).output()?;
        ensure(output.status.success(), stderr(&output))?;
        let out = scratch.path().join(options.rsplit(' ').next().unwrap_or_default());
        for path in ["", "assets", "index.html", "data/site.json"] {
            let facts = fs::metadata(out.join(path))?;
            let wanted = if facts.is_dir() { folders } else { files };
            let mode = facts.permissions().mode() & 0o7777;
            ensure(mode == wanted, format!("{options} {path}: {mode:o}"))?;
        }
    }
    Ok(())
}

#[track_caller]
fn refused(folder: &Path, told: &str) -> Result<(), Failed> {
    let output = run(folder, &format!("build site --out out --today {TODAY} --lang nn"))?;
    let seen = stderr(&output);
    ensure(output.status.code() == Some(2) && seen.contains(told), format!("«{told}» is not told: {seen}"))
}

/// Which file each path is, and its time.
fn identities(folder: &Path) -> Result<BTreeMap<String, (u64, i64, i64)>, Failed> {
    let identity = |path: String| {
        let metadata = fs::metadata(folder.join(&path))?;
        Ok((path, (metadata.ino(), metadata.mtime(), metadata.mtime_nsec())))
    };
    tree(folder)?.into_keys().map(identity).collect()
}

fn unchanged() -> Result<(), Failed> {
    let (scratch, site, out) = published()?;
    let (files, before, folder) = (identities(&out)?, tree(&out)?, fs::metadata(&out)?.ino());
    built(scratch.path())?;
    ensure(files == identities(&out)? && before == tree(&out)?, "a file was written anew")?;
    ensure(folder == fs::metadata(&out)?.ino(), "the folder was exchanged for nothing")?;
    // One text changes, and one is taken away with the folder it was alone in.
    let step = site.join("guides/barn/0-undring/1-sja.md");
    fs::write(&step, format!("{}\nMeir om dette.\n", fs::read_to_string(&step)?))?;
    fs::remove_dir_all(site.join("pages"))?;
    fs::remove_dir_all(site.join("files"))?;
    built(scratch.path())?;
    let (after, now) = (tree(&out)?, identities(&out)?);
    for (path, bytes) in &after {
        let kept = now.get(path) == files.get(path);
        ensure(kept == (before.get(path) == Some(bytes)), format!("{path}: kept is {kept}"))?;
    }
    ensure(before.contains_key("files/skjema.txt") && !out.join("files").exists(), "what is gone is still there")?;
    let folders = walkdir::WalkDir::new(&out).into_iter().filter_map(Result::ok);
    let empty = folders.filter(|entry| entry.path().read_dir().is_ok_and(|mut files| files.next().is_none()));
    ensure(empty.count() == 0, "an empty folder is left")?;
    verified(&out)
}

fn changed_by_hand() -> Result<(), Failed> {
    let (scratch, _site, out) = published()?;
    let before = tree(&out)?;
    fs::write(out.join("index.html"), "<p>Hei</p>")?;
    fs::write(out.join("files/skjema.txt"), "Noko anna")?;
    fs::remove_dir_all(out.join("barn"))?;
    fs::rename(out.join("404.html"), scratch.path().join("404.html"))?;
    std::os::unix::fs::symlink(scratch.path().join("404.html"), out.join("404.html"))?;
    built(scratch.path())?;
    ensure(before == tree(&out)?, "the site is not made right")?;
    verified(&out)
}

fn releases() -> Result<(), Failed> {
    let (scratch, site, out) = published()?;
    let copy = scratch.path().join("copy");
    let build = |arguments: &str| run(scratch.path(), &format!("build site --today {TODAY} --lang nn {arguments}"));
    Built::of(&site, &copy, "--preview")?;
    let before = [tree(&out)?, tree(&copy)?];
    for (arguments, told) in
        [("--preview --out out", "ligg den verkelege nettstaden"), ("--out copy", "ligg ein høyringskopi")]
    {
        let refused = build(arguments)?;
        ensure(refused.status.code() == Some(2) && stderr(&refused).contains(told), stderr(&refused))?;
    }
    let changes = run(scratch.path(), "changes out copy --lang nn")?;
    ensure(changes.status.code() == Some(2) && changes.stdout.is_empty(), "one is to be uploaded over the other")?;
    ensure(before == [tree(&out)?, tree(&copy)?], "one took the other's place")
}

fn damaged_manifest() -> Result<(), Failed> {
    let (scratch, _site, out) = published()?;
    fs::write(out.join(".betre-manifest"), "index.html\n")?;
    refused(scratch.path(), "out/.betre-manifest kan ikkje lesast")
}

fn waits() -> Result<(), Failed> {
    let (scratch, _site, out) = published()?;
    let cache = scratch.path().join("cache");
    let locks = cache.join("betre/locks");
    fs::create_dir_all(&locks)?;
    // Where links lead is what is locked: the scratch folder may lie behind one.
    let lock = File::create(locks.join(Hash::of(fs::canonicalize(&out)?.as_os_str().as_encoded_bytes()).to_string()))?;
    lock.lock()?;
    let mut command = betre(scratch.path());
    command.args(["build", "site", "--out", "out", "--lang", "nn", "--today", TODAY]);
    let mut build = command.env("XDG_CACHE_HOME", &cache).stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?;
    let mut line = String::new();
    BufReader::new(build.stderr.take().ok_or("no output")?).read_line(&mut line)?;
    let waits = build.try_wait()?.is_none();
    drop(lock);
    let done = build.wait()?;
    ensure(line.starts_with("Ein annan betre build er i gang") && waits, format!("it does not wait: {line}"))?;
    ensure(done.success(), "it does not go on")
}

fn no_cache() -> Result<(), Failed> {
    let (scratch, site, out) = published()?;
    for cache in ["/dev/null", "/proc", ""] {
        let mut command = betre(scratch.path());
        command.env("XDG_CACHE_HOME", cache).env("HOME", "/dev/null");
        Built::by(command, &site, &out, "")?;
    }
    verified(&out)
}

fn permissions() -> Result<(), Failed> {
    let (scratch, site, out) = published()?;
    for mode in [0o750, 0o755, 0o555] {
        fs::set_permissions(&out, fs::Permissions::from_mode(mode))?;
        fs::write(
            site.join("pages/om.md"),
            format!("+++\ntitle = \"Om {mode}\"\n+++\n[Skjema](/files/skjema.txt).\n"),
        )?;
        built(scratch.path())?;
        let seen = fs::metadata(&out)?.permissions().mode() & 0o777;
        ensure(seen == mode, format!("{mode:o} became {seen:o}"))?;
    }
    Ok(())
}

fn system_errors() -> Result<(), Failed> {
    let (scratch, _site, _out) = published()?;
    fs::write(scratch.path().join("fil"), "x")?;
    for (out, told) in [
        ("fil/ut", "fil, ikkje ei mappe"),
        (&"a".repeat(300), "Namnet er for langt"),
        ("/proc/betre/ut", "Finst ikkje"),
        ("finst-ikkje/../ut", "Stigen kan ikkje følgjast"),
    ] {
        let output = run(scratch.path(), &format!("build site --out {out} --today {TODAY} --lang nn"))?;
        let seen = stderr(&output);
        ensure(output.status.code() == Some(2) && seen.contains(told) && !seen.contains("os error"), seen)?;
    }
    Ok(())
}

fn verify() -> Result<(), Failed> {
    let (scratch, _site, out) = published()?;
    let verify = |arguments: &str| run(scratch.path(), &format!("verify {arguments} --lang nn"));
    let fine = verify("out")?;
    ensure(fine.status.code() == Some(0) && stdout(&fine).starts_with("Alle filene ("), stdout(&fine))?;
    // Of the same size, so that only the bytes tell.
    let form = fs::read_to_string(out.join("files/skjema.txt"))?;
    fs::write(out.join("files/skjema.txt"), form.replacen("Eit", "eit", 1))?;
    fs::remove_file(out.join("404.html"))?;
    fs::write(out.join("barn/nytt\u{1b}.txt"), "x")?;
    let seen = verify("out")?;
    for line in ["endra  files/skjema.txt\n", "manglar  404.html\n", "framand  barn/nytt␛.txt\n"] {
        ensure(stdout(&seen).contains(line), stdout(&seen))?;
    }
    ensure(seen.status.code() == Some(1), "what differs is not 1")?;
    let json: serde_json::Value = serde_json::from_slice(&verify("out --format json")?.stdout)?;
    ensure(
        json["release"] == "site"
            && json["changed"] == serde_json::json!(["files/skjema.txt"])
            && json["missing"] == serde_json::json!(["404.html"])
            && json["foreign"] == serde_json::json!(["barn/nytt\u{1b}.txt"])
            && json["files"].as_u64().is_some_and(|files| files > 10),
        json.to_string(),
    )?;
    for folder in ["site", "nowhere"] {
        ensure(verify(folder)?.status.code() == Some(2), format!("{folder} is not 2"))?;
    }
    Ok(())
}

fn changes() -> Result<(), Failed> {
    let (scratch, site, out) = published()?;
    let host = scratch.path().join("host");
    copy(&out, &host)?;
    let none = run(scratch.path(), "changes host out")?;
    ensure(none.status.code() == Some(0) && none.stdout.is_empty(), stdout(&none))?;
    fs::remove_file(site.join("pages/om.md"))?;
    fs::write(site.join("pages/ny.md"), "+++\ntitle = \"Ny\"\n+++\nSjå [skjemaet](/files/nytt.txt).\n")?;
    fs::rename(site.join("files/skjema.txt"), site.join("files/nytt.txt"))?;
    built(scratch.path())?;
    let seen = stdout(&run(scratch.path(), "changes host out")?);
    let at = |line: &str| seen.lines().position(|seen| seen == line).ok_or_else(|| format!("no «{line}» in:\n{seen}"));
    ensure(at("+ files/nytt.txt")? < at("+ ny/index.html")?, &seen)?;
    ensure(at("~ .betre-manifest")? < at("- files/skjema.txt")?, &seen)?;
    // From the manifests alone, which is all that need be fetched from a host.
    fs::copy(host.join(".betre-manifest"), scratch.path().join("manifest"))?;
    let json = run(scratch.path(), "changes manifest out/.betre-manifest --format json")?;
    let steps: Vec<BTreeMap<String, String>> = serde_json::from_slice(&json.stdout)?;
    ensure(steps.len() == seen.lines().count(), stdout(&json))?;
    for step in steps {
        let (change, path) = (step["change"].as_str(), host.join(&step["path"]));
        match change {
            "delete" => fs::remove_file(&path)?,
            _ => {
                ensure((change == "add") != path.exists(), format!("{change} {}", path.display()))?;
                fs::create_dir_all(path.parent().ok_or("no folder")?)?;
                fs::copy(out.join(&step["path"]), &path)?;
            }
        }
    }
    ensure(tree(&host)? == tree(&out)?, "the folders differ")
}

fn path_tricks() -> Result<(), Failed> {
    let (scratch, _site, out) = published()?;
    let whole = fs::read_to_string(out.join(".betre-manifest"))?;
    for path in ["../site/site.toml", "/etc/passwd", "0/../../site/site.toml"] {
        let line = format!("{} 1 {path}\n", Hash::of(b"x"));
        // Sorted in before the first file, so that the path alone is wrong.
        let at = whole.match_indices('\n').nth(1).ok_or("a short manifest")?.0 + 1;
        fs::write(out.join(".betre-manifest"), format!("{}{line}{}", &whole[..at], &whole[at..]))?;
        for command in ["verify out", "changes out out"] {
            let output = run(scratch.path(), command)?;
            ensure(output.status.code() == Some(2) && output.stdout.is_empty(), format!("{path}: {command}"))?;
        }
    }
    Ok(())
}

/// Publishes the site with another page for the title.
#[track_caller]
fn with_page(folder: &Path, title: &str) -> Result<BTreeMap<String, Vec<u8>>, Failed> {
    with_page_and(folder, title, 2)
}

/// The same, keeping so many releases.
#[track_caller]
fn with_page_and(folder: &Path, title: &str, keep: usize) -> Result<BTreeMap<String, Vec<u8>>, Failed> {
    fs::write(
        folder.join("site/pages/om.md"),
        format!("+++\ntitle = \"{title}\"\n+++\n[Skjema](/files/skjema.txt).\n"),
    )?;
    Built::of(&folder.join("site"), &folder.join("out"), &format!("--keep {keep}"))?;
    tree(&folder.join("out"))
}

/// The releases that are listed, the newest first: names, and whether they are published now.
fn listed(folder: &Path) -> Result<Vec<(String, bool)>, Failed> {
    let listed = run(folder, "rollback out --list --format json")?;
    let listed: Vec<serde_json::Value> = serde_json::from_slice(&listed.stdout)?;
    let release = |listed: &serde_json::Value| {
        (listed["mark"].as_str().unwrap_or_default().to_owned(), listed["now"].as_bool().unwrap_or_default())
    };
    Ok(listed.iter().map(release).collect())
}

fn kept_releases() -> Result<(), Failed> {
    let (scratch, _site, out) = published()?;
    let folder = scratch.path();
    let releases = folder.join(".out.betre-releases");
    ensure(!releases.exists(), "releases are kept though nobody asked")?;
    let none = run(folder, "rollback out --lang nn")?;
    ensure(none.status.code() == Some(2) && stderr(&none).contains("betre build --keep 10"), stderr(&none))?;
    let first = with_page(folder, "Første")?;
    ensure(fs::metadata(&releases)?.permissions().mode() & 0o777 == 0o700, "others may look into what is kept")?;
    let [second, third] = [with_page(folder, "Andre")?, with_page(folder, "Tredje")?];
    let marks = listed(folder)?;
    // Two, as asked for: what was there before the first is not kept any more.
    let now: Vec<bool> = marks.iter().map(|(_, now)| *now).collect();
    ensure(now == [true, false, false], format!("{marks:?}"))?;
    // What is the same in all of them is on the disk once.
    ensure(fs::metadata(out.join("files/skjema.txt"))?.nlink() == 3, "what is kept takes room")?;
    fs::write(out.join(".DS_Store"), "not ours")?;
    let back = |arguments: &str| run(folder, &format!("rollback out --lang nn {arguments}"));
    let without = |wanted: &BTreeMap<String, Vec<u8>>| -> Result<(), Failed> {
        let mut seen = tree(&out)?;
        ensure(seen.remove(".DS_Store").is_some(), "what the host keeps is gone")?;
        ensure(seen == *wanted, "another release is published")?;
        verified(&out)
    };
    for wanted in [&second, &first] {
        let output = back("")?;
        ensure(output.status.success() && stdout(&output).contains("ligg ute att i "), stderr(&output))?;
        without(wanted)?;
    }
    ensure(back("")?.status.code() == Some(2), "there is a release before the first")?;
    without(&first)?;
    let output = back(&format!("--to {}", marks[0].0))?;
    ensure(stdout(&output).contains(&format!("--to {}", marks[2].0)), stdout(&output))?;
    without(&third)?;
    // Each publication is noted, and the last line is what is published now.
    let log = fs::read_to_string(releases.join("log.txt"))?;
    let lines: Vec<Vec<&str>> = log.lines().map(|line| line.split(' ').skip(1).take(2).collect()).collect();
    let [one, two, three] = [2, 1, 0].map(|at| marks[at].0.as_str());
    let wanted = [
        ["published", one],
        ["published", two],
        ["published", three],
        ["rolled-back", two],
        ["rolled-back", one],
        ["rolled-back", three],
    ];
    ensure(lines.iter().skip(1).eq(wanted.iter()), log)?;
    // The pages of what was put back are known when the next one is published: the address that is gone is told.
    back(&format!("--to {one}"))?;
    let next = run(folder, &format!("build site --out out --today {TODAY} --format short"))?;
    ensure(!stdout(&next).contains("[address-gone]"), stdout(&next))?;
    without(&third)?;
    Built::of(&folder.join("site"), &out, "--keep 0")?;
    let left = listed(folder)?;
    ensure(left == [(three.to_owned(), true)], format!("with --keep 0 there are {left:?}"))
}

fn broken_release() -> Result<(), Failed> {
    let (scratch, _site, out) = published()?;
    let folder = scratch.path();
    with_page(folder, "Første")?;
    let published = with_page(folder, "Andre")?;
    let releases = folder.join(".out.betre-releases");
    let refused = |arguments: &str, told: &str| -> Result<(), Failed> {
        let output = run(folder, &format!("rollback out --lang nn {arguments}"))?;
        let seen = stderr(&output);
        ensure(output.status.code() == Some(2) && seen.contains(told), format!("«{told}» is not told: {seen}"))?;
        ensure(tree(&out)? == published, "it is published all the same")
    };
    refused("--to 00000000", "ikkje teke vare på noka slik utgåve")?;
    fs::write(out.join("notat.txt"), "x")?;
    let foreign = run(folder, "rollback out --lang nn")?;
    ensure(foreign.status.code() == Some(2) && stderr(&foreign).contains("notat.txt"), stderr(&foreign))?;
    fs::remove_file(out.join("notat.txt"))?;
    for kept in fs::read_dir(&releases)?.flatten().filter(|kept| kept.path().is_dir()) {
        let page = kept.path().join("index.html");
        fs::remove_file(&page)?;
        fs::write(page, "<p>Hei</p>")?;
    }
    refused("", "ikkje lenger slik ho vart lagd ut")?;
    let output = run(folder, "rollback nowhere")?;
    ensure(output.status.code() == Some(2), "a release of nothing is published")
}

fn dry_run() -> Result<(), Failed> {
    let (scratch, site, out) = published()?;
    let folder = scratch.path();
    let dry =
        |options: &str| run(folder, &format!("build site --out out --today {TODAY} --lang nn --dry-run {options}"));
    let before = identities(&out)?;
    ensure(stdout(&dry("")?).contains("Ingenting ville bli endra"), "something would change for nothing")?;
    let page = |title: &str, more: &str| format!("+++\ntitle = \"{title}\"\n{more}+++\n[Skjema](/files/skjema.txt).\n");
    fs::write(site.join("pages/ny.md"), page("Heilt ny", ""))?;
    fs::rename(site.join("pages/om.md"), site.join("pages/om-oss.md"))?;
    fs::write(site.join("pages/om-oss.md"), page("Om oss", "aliases = [\"/om/\"]\n"))?;
    let step = site.join("guides/barn/0-undring/1-sja.md");
    fs::write(&step, format!("{}\nMeir om dette.\n", fs::read_to_string(&step)?))?;
    fs::write(site.join("files/skjema.txt"), "Eit anna.\n")?;
    let output = dry("")?;
    let seen = stdout(&output);
    ensure(output.status.code() == Some(0), stderr(&output))?;
    for line in
        ["  + /ny/  Heilt ny\n", "  - /om/  Om oss → /om-oss/\n", "  ~ files/skjema.txt\n", "Ingenting er lagt ut."]
    {
        ensure(seen.contains(line), format!("no «{line}» in:\n{seen}"))?;
    }
    let json: serde_json::Value = serde_json::from_slice(&dry("--format json")?.stdout)?;
    let urls = |key: &str| -> Vec<&str> {
        json["changes"][key].as_array().into_iter().flatten().filter_map(|page| page["url"].as_str()).collect()
    };
    ensure(urls("new") == ["/ny/", "/om-oss/"] && urls("gone") == ["/om/"], json.to_string())?;
    ensure(urls("changed").contains(&"/barn/undring/sja/"), json.to_string())?;
    ensure(!urls("changed").contains(&"/barn/samarbeid/mote/"), "a page that is the same is called changed")?;
    ensure(json["findings"].is_array(), "findings are not told")?;
    ensure(identities(&out)? == before && fs::read_dir(folder)?.count() == 2, "something is written")?;
    // The same as is published then.
    fs::write(site.join("site.toml"), "name = ")?;
    let broken = dry("")?;
    ensure(broken.status.code() == Some(1) && stderr(&broken).contains("Ingenting er lagt ut"), stderr(&broken))?;
    fs::write(out.join("notat.txt"), "x")?;
    fs::copy(root().join("tests/base/site.toml"), site.join("site.toml"))?;
    let foreign = dry("")?;
    ensure(foreign.status.code() == Some(2) && stderr(&foreign).contains("notat.txt"), stderr(&foreign))
}

fn dry_run_of_many() -> Result<(), Failed> {
    let scratch = scratch()?;
    for name in ["a", "b"] {
        copy(&root().join("tests/base"), &scratch.path().join("sites").join(name))?;
    }
    fs::write(scratch.path().join("workspace.toml"), "members = [\"sites/*\"]\n")?;
    let output = run(scratch.path(), &format!("build . --out out --today {TODAY} --dry-run --format json"))?;
    let json: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    for name in ["a", "b"] {
        ensure(json["changes"][name]["new"].as_array().is_some_and(|new| new.len() > 10), json.to_string())?;
    }
    ensure(!scratch.path().join("out").exists(), "something is published")
}

fn public_before() -> Result<(), Failed> {
    let (scratch, _site, out) = published()?;
    let folder = scratch.path();
    let [first, second, _third] =
        [with_page_and(folder, "A", 5)?, with_page_and(folder, "B", 5)?, with_page_and(folder, "C", 5)?];
    let back = |arguments: &str| run(folder, &format!("rollback out --lang nn {arguments}"));
    ensure(back("")?.status.success() && tree(&out)? == second, "the one before is not put back")?;
    let fourth = with_page_and(folder, "D", 5)?;
    // What was taken back is not what was there before.
    ensure(back("")?.status.success() && tree(&out)? == second, "what was taken back is published again")?;
    ensure(back("")?.status.success() && tree(&out)? == first, "it goes back no further")?;
    // Of two, those are kept that were public last.
    Built::of(&folder.join("site"), &out, "--keep 2")?;
    ensure(
        tree(&out)? == fourth && back("")?.status.success() && tree(&out)? == first,
        "what it replaced is not kept",
    )?;
    // Who may read has changed since: so it is for what is put back.
    fs::set_permissions(&out, fs::Permissions::from_mode(0o750))?;
    Built::of(&folder.join("site"), &out, "--keep 2")?;
    fs::set_permissions(&out, fs::Permissions::from_mode(0o755))?;
    Built::of(&folder.join("site"), &out, "--keep 2")?;
    ensure(back("")?.status.success() && tree(&out)? == first, "it is not put back after a change of rights")?;
    verified(&out)?;
    // What somebody has damaged takes no good one's place.
    Built::of(&folder.join("site"), &out, "--keep 1")?;
    let page = fs::read_to_string(out.join("index.html"))?;
    fs::remove_file(out.join("index.html"))?;
    fs::write(out.join("index.html"), page + " ")?;
    Built::of(&folder.join("site"), &out, "--keep 1")?;
    ensure(back("")?.status.success() && tree(&out)? == first, "a damaged release is kept in the place of a good one")?;
    // A dry run refuses what a build refuses.
    let inside = run(folder, &format!("build site --out out/inni --today {TODAY} --dry-run"))?;
    ensure(inside.status.code() == Some(2), "a dry run allows what a build does not")
}
