//! The workflow for GitHub, run step by step as its host would run it, and the annotations that `check` writes there.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use libtest_mimic::{Failed, Trial};
use yaml_rust2::{Yaml, YamlLoader};

use crate::support::{TODAY, base, ensure, run, stderr, stdout, trial};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("workflow::findings are annotations of the line they are at", annotations),
        trial("workflow::its steps check, tell and build", steps),
        trial("workflow::a release is downloaded, and used if its hash is right", downloaded),
        trial("workflow::a strange address is not fetched", strange_addresses),
        trial("workflow::it may do no more than it must", permissions),
        trial("workflow::it is written once, for a folder in the repository", written_once),
    ]
}

fn annotations() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("pages"))?;
    // A text that tries to be a command of its own.
    let text = "+++\ntitle = \"Side\"\n+++\nSjå [skjemaet](/a%0A::error::x,y:z).\n";
    fs::write(site.join("pages/1, a.md"), text)?;
    fs::write(site.join("pages/rop.md"), "+++\ntitle = \"Rop\"\n+++\n## STORE BOKSTAVAR\n\nTekst.\n")?;
    let output = run(scratch.path(), &format!("check ./site/ --today {TODAY} --format github --lang nn"))?;
    let seen = stdout(&output);
    ensure(output.status.code() == Some(1), &seen)?;
    let commands: Vec<&str> = seen.lines().filter(|line| line.starts_with("::")).collect();
    ensure(commands.len() == 2 && seen.lines().count() == 3, format!("two findings and the sum: {seen}"))?;
    let error = commands.iter().find(|line| line.starts_with("::error ")).ok_or(seen.clone())?;
    let place =
        "::error file=site/pages/1%2C a.md,line=4,col=5,title=link-missing::Lenkja «/a%250A::error::x,y:z» fører";
    ensure(error.starts_with(place) && error.contains("%0ASkriv id-en til sida"), error)?;
    let warning = commands.iter().find(|line| line.starts_with("::warning ")).ok_or(seen.clone())?;
    ensure(warning.starts_with("::warning file=site/pages/rop.md,line=4,col=1,title=heading-capitals::"), warning)?;
    // From the site's own folder the way to it is no way at all.
    let output = run(&site, &format!("check --today {TODAY} --format github"))?;
    ensure(stdout(&output).contains(" file=pages/rop.md,"), stdout(&output))
}

/// The workflow of a repository with a site in `site`.
fn workflow(repository: &Path) -> Result<Yaml, Failed> {
    let output = run(repository, "new workflow --site site")?;
    ensure(output.status.code() == Some(0), stderr(&output))?;
    read(repository)
}

fn read(repository: &Path) -> Result<Yaml, Failed> {
    let text = fs::read_to_string(repository.join(".github/workflows/betre.yml"))?;
    for key in ["#@", "@SITE@", "@RELEASE@", "@SHA256@", "@NO-BETRE@", "@WRONG-HASH@"] {
        ensure(!text.contains(key), format!("{key} is left: {text}"))?;
    }
    YamlLoader::load_from_str(&text)?.into_iter().next().ok_or_else(|| "an empty workflow".into())
}

/// Runs a step of the check by its name, as GitHub does.
fn step(yaml: &Yaml, name: &str, repository: &Path, path: &str) -> Result<Output, Failed> {
    let steps = yaml["jobs"]["check"]["steps"].as_vec().ok_or("no steps")?;
    let step =
        steps.iter().find(|step| step["name"].as_str() == Some(name)).ok_or_else(|| format!("no step {name}"))?;
    let script = step["run"].as_str().ok_or_else(|| format!("{name} runs nothing"))?;
    let mut env = BTreeMap::new();
    for (key, value) in yaml["env"].as_hash().ok_or("no variables")? {
        env.insert(key.as_str().unwrap_or_default(), value.as_str().unwrap_or_default());
    }
    ensure(yaml["defaults"]["run"]["shell"].as_str() == Some("bash"), "another shell")?;
    let temp = repository.join("temp");
    fs::create_dir_all(&temp)?;
    let output = Command::new("bash")
        .args(["--noprofile", "--norc", "-eo", "pipefail", "-c", script])
        .current_dir(repository)
        .env_clear()
        .env("PATH", path)
        .env("LANG", "C.UTF-8")
        .env("RUNNER_TEMP", temp)
        .env("HOME", repository.join("home"))
        .envs(env)
        .output()?;
    Ok(output)
}

/// A program in place of curl, in a folder of its own: it notes its arguments, and fetches from the folder `web`.
fn fetcher(repository: &Path) -> Result<PathBuf, Failed> {
    let folder = repository.join("bin");
    fs::create_dir_all(&folder)?;
    let script = r#"#!/bin/sh
printf '%s\n' "$@" > asked
while [ $# -gt 0 ]; do
    case "$1" in --output) output=$2 ;; --url) url=$2 ;; esac
    shift
done
cp "web/${url#https://lia.example/}" "$output"
"#;
    fs::write(folder.join("curl"), script)?;
    fs::set_permissions(folder.join("curl"), fs::Permissions::from_mode(0o755))?;
    Ok(folder)
}

fn steps() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let repository = scratch.path();
    let web = scratch.path().join("web");
    // Today is the machine's day there; a review that is due is no matter here.
    let settings = fs::read_to_string(site.join("site.toml"))?.replace("every = \"1 y\"", "every = \"90 y\"");
    fs::write(site.join("site.toml"), settings)?;
    let yaml = workflow(repository)?;
    let binary = Path::new(env!("CARGO_BIN_EXE_betre")).parent().ok_or("no folder")?;
    let without = "/usr/bin:/bin";
    let path = format!("{}:{}:{without}", fetcher(repository)?.display(), binary.display());
    let status = |output: &Output, wanted: i32| {
        ensure(output.status.code() == Some(wanted), format!("{}{}", stdout(output), stderr(output)))
    };
    // With nothing filled in the workflow says so, and with betre there it goes on.
    let install = step(&yaml, "Install betre", repository, without)?;
    status(&install, 1)?;
    ensure(stdout(&install).starts_with("::error file=.github/workflows/betre.yml,"), stdout(&install))?;
    status(&step(&yaml, "Install betre", repository, &path)?, 0)?;
    // The first time nothing is published.
    let fetch = |yaml: &Yaml| step(yaml, "Fetch the published list of pages", repository, &path);
    status(&fetch(&yaml)?, 0)?;
    let check = step(&yaml, "Check", repository, &path)?;
    status(&check, 0)?;
    ensure(!stdout(&check).contains("::"), stdout(&check))?;
    status(&step(&yaml, "Build", repository, &path)?, 0)?;
    let built = repository.join("temp/public");
    ensure(built.join("index.html").is_file(), "nothing is built")?;
    // Then a folder is renamed: the check tells of the addresses that are published.
    fs::rename(&built, &web)?;
    fs::rename(site.join("guides/barn"), site.join("guides/barn-og-unge"))?;
    status(&fetch(&yaml)?, 0)?;
    let asked = fs::read_to_string(repository.join("asked"))?;
    ensure(
        asked.contains("--proto\n=https\n") && asked.ends_with("--url\nhttps://lia.example/data/site.json\n"),
        asked,
    )?;
    let check = step(&yaml, "Check", repository, &path)?;
    status(&check, 0)?;
    let told = "::warning file=site/guides/barn-og-unge/guide.md,line=1,col=1,title=address-gone::";
    ensure(stdout(&check).contains(told), stdout(&check))?;
    // They stay told after a build, which starts on another machine with what is kept.
    status(&step(&yaml, "Build", repository, &path)?, 0)?;
    fs::remove_dir_all(&web)?;
    fs::rename(&built, &web)?;
    let kept = yaml["jobs"]["check"]["steps"].as_vec().ok_or("no steps")?.iter().find_map(|step| {
        let path = step["with"]["path"].as_str()?;
        path.lines().find_map(|path| path.strip_prefix("${{ runner.temp }}/"))
    });
    ensure(kept.is_some_and(|kept| repository.join("temp").join(kept).is_file()), "what is gone is not kept")?;
    status(&fetch(&yaml)?, 0)?;
    let check = step(&yaml, "Check", repository, &path)?;
    ensure(stdout(&check).contains(told), stdout(&check))?;
    // A fault stops both, at its line.
    fs::write(site.join("guides/barn-og-unge/0-undring/1-sja.md"), "+++\ntitle = \"Sjå\"\ntols = []\n+++\n")?;
    let check = step(&yaml, "Check", repository, &path)?;
    status(&check, 1)?;
    let told = "::error file=site/guides/barn-og-unge/0-undring/1-sja.md,line=3,col=1,title=key-unknown::";
    ensure(stdout(&check).contains(told), stdout(&check))?;
    status(&step(&yaml, "Build", repository, &path)?, 1)?;
    ensure(!built.join("index.html").exists(), "a site with an error is built")
}

fn downloaded() -> Result<(), Failed> {
    let (scratch, _site) = base()?;
    let repository = scratch.path();
    let web = repository.join("web");
    fs::create_dir_all(web.join("betre-9.9.9"))?;
    fs::write(web.join("betre-9.9.9/betre"), "#!/bin/sh\necho it is there\n")?;
    fs::set_permissions(web.join("betre-9.9.9/betre"), fs::Permissions::from_mode(0o755))?;
    fs::write(web.join("betre-9.9.9/LICENSE"), "MIT")?;
    let packed = Command::new("tar").args(["-cJf", "b.tar.xz", "betre-9.9.9"]).current_dir(&web).status()?;
    ensure(packed.success(), "tar")?;
    let hash = Command::new("sha256sum").arg(web.join("b.tar.xz")).output()?;
    let hash = stdout(&hash).chars().take(64).collect::<String>();
    let new = |hash: &str| {
        let _ = fs::remove_dir_all(repository.join(".github"));
        let options = format!("new workflow --site site --release https://lia.example/b.tar.xz --sha256 {hash}");
        run(repository, &options)
    };
    let path = format!("{}:/usr/bin:/bin", fetcher(repository)?.display());
    let install = |yaml: &Yaml| step(yaml, "Install betre", repository, &path);
    let program = repository.join("home/.cargo/bin/betre");
    // As a terminal on Windows tells it.
    ensure(new(&hash.to_uppercase())?.status.success(), "not made")?;
    let yaml = read(repository)?;
    let output = install(&yaml)?;
    ensure(output.status.success(), format!("{}{}", stdout(&output), stderr(&output)))?;
    ensure(stdout(&Command::new(&program).output()?) == "it is there\n", "another program")?;
    ensure(!program.with_file_name("LICENSE").exists(), "more than the program is put there")?;
    let asked = fs::read_to_string(repository.join("asked"))?;
    ensure(asked.contains("--proto\n=https\n") && asked.contains("--url\nhttps://lia.example/b.tar.xz\n"), asked)?;
    fs::remove_file(&program)?;
    // One sign is another, or there is none.
    let other = format!("{}{}", if hash.starts_with('0') { '1' } else { '0' }, &hash[1..]);
    ensure(new(&other)?.status.success(), "not made")?;
    let text = fs::read_to_string(repository.join(".github/workflows/betre.yml"))?;
    for text in [text.clone(), text.replace(&other, "")] {
        let yaml = YamlLoader::load_from_str(&text)?.into_iter().next().ok_or("an empty workflow")?;
        let output = install(&yaml)?;
        ensure(output.status.code() == Some(1) && stdout(&output).contains("SHA256SUMS"), stdout(&output))?;
        ensure(!program.exists(), "a program of another hash is put there")?;
    }
    for wrong in ["12", "https://lia.example/b.tar.xz"] {
        let output = new(wrong)?;
        ensure(output.status.code() == Some(2) && stderr(&output).contains(wrong), stderr(&output))?;
    }
    for options in ["--release http://lia.example/b.tar.xz", "--release https://lia.example/b.zip", "--release ftp:x"] {
        let output = run(repository, &format!("new workflow --site site {options} --sha256 {hash}"))?;
        ensure(output.status.code() == Some(2) && stderr(&output).contains("SHA256SUMS"), stderr(&output))?;
    }
    let half = run(repository, "new workflow --site site --release https://lia.example/b.tar.xz")?;
    ensure(half.status.code() == Some(2) && !repository.join(".github").exists(), stderr(&half))
}

/// Whoever proposes a change writes the settings too: what is there for an address is an option of curl, or of the shell.
fn strange_addresses() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let repository = scratch.path();
    let yaml = workflow(repository)?;
    let settings = fs::read_to_string(site.join("site.toml"))?;
    let binary = Path::new(env!("CARGO_BIN_EXE_betre")).parent().ok_or("no folder")?;
    let path = format!("{}:{}:/usr/bin:/bin", fetcher(repository)?.display(), binary.display());
    let real = "address = \"https://lia.example/\"";
    for address in [
        "address = \"-Kx\"",
        "address = \"file:///etc/passwd\"",
        "address = \"https://lia.example/$(touch made)\"",
        "address = \"https://lia.example/\\nurl = file:///etc/passwd\"",
        "address = \"https://user@lia.example/\"",
        "address = \"https://localhost/\"",
        "",
        "address = ",
    ] {
        let text =
            format!("trick = \"\"\"\n{}\n\"\"\"\n{}", real.replace("https://", "-K"), settings.replace(real, address));
        fs::write(site.join("site.toml"), text)?;
        let output = step(&yaml, "Fetch the published list of pages", repository, &path)?;
        ensure(output.status.code() == Some(0), stderr(&output))?;
        ensure(
            !repository.join("asked").exists() && !repository.join("made").exists(),
            format!("asked for {address}"),
        )?;
        let output = run(repository, "check site --address --lang en")?;
        ensure(output.status.code() == Some(1), format!("{address}: {}", stdout(&output)))?;
    }
    fs::write(site.join("site.toml"), settings)?;
    let output = run(repository, "check site --address")?;
    ensure(output.status.code() == Some(0) && stdout(&output) == "https://lia.example/\n", stdout(&output))
}

fn permissions() -> Result<(), Failed> {
    let (scratch, _site) = base()?;
    let yaml = workflow(scratch.path())?;
    let allowed = |yaml: &Yaml| -> Vec<String> {
        let rules = yaml["permissions"].as_hash();
        let text = |yaml: &Yaml| yaml.as_str().unwrap_or_default().to_owned();
        rules.into_iter().flatten().map(|(name, level)| format!("{}: {}", text(name), text(level))).collect()
    };
    ensure(allowed(&yaml) == ["contents: read"], format!("{:?}", allowed(&yaml)))?;
    ensure(allowed(&yaml["jobs"]["check"]).is_empty(), "the check may do more than read")?;
    let publish = &yaml["jobs"]["publish"];
    ensure(allowed(publish) == ["pages: write", "id-token: write"], format!("{:?}", allowed(publish)))?;
    // A proposed change is never built for publishing: it may come from anyone.
    let main = "github.ref == 'refs/heads/main' && github.event_name != 'pull_request'";
    let steps = yaml["jobs"]["check"]["steps"].as_vec().ok_or("no steps")?;
    let build = steps.iter().position(|step| step["name"].as_str() == Some("Build")).ok_or("no build")?;
    ensure(
        steps[build..].iter().chain([publish]).all(|step| step["if"].as_str() == Some(main)),
        "published from elsewhere",
    )?;
    ensure(publish["needs"].as_str() == Some("check"), "published unchecked")?;
    for step in steps.iter().chain(publish["steps"].as_vec().ok_or("no steps")?) {
        // What anyone can write (a title, the name of a branch) would be run where it is put into a script.
        ensure(!step["run"].as_str().is_some_and(|script| script.contains("${{")), format!("{step:?}"))?;
        let Some(action) = step["uses"].as_str() else { continue };
        let version = action.strip_prefix("actions/").and_then(|action| action.split_once("@v"));
        ensure(version.is_some_and(|(_, version)| version.parse::<u32>().is_ok()), action)?;
    }
    Ok(())
}

fn written_once() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    workflow(scratch.path())?;
    let again = run(scratch.path(), "new workflow --site site")?;
    ensure(again.status.code() == Some(2), "a workflow is overwritten")?;
    let outside = run(&site, "new workflow --site ../site")?;
    ensure(outside.status.code() == Some(2) && !site.join(".github").exists(), stderr(&outside))?;
    // A site at the top of its repository.
    let here = run(&site, "new workflow --lang en")?;
    ensure(here.status.code() == Some(0), stderr(&here))?;
    let text = fs::read_to_string(site.join(".github/workflows/betre.yml"))?;
    ensure(text.contains("SITE: '.'\n") && text.contains("# Each proposed change"), text)
}
