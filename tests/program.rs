//! The commands: what scripts and editors rely on.

mod making;

use std::ffi::OsString;
use std::fs;
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};

use libtest_mimic::{Failed, Trial};

use crate::support::{
    Built, TODAY, base, betre, ensure, quiet_world, run, scratch, stderr, stdout, tree, trial, within,
};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("program::exit codes", exit_codes),
        trial("program::findings as JSON and nothing else", json),
        trial("program::an answer that can't be written is told", unwritten),
        trial("program::the language of messages", language),
        trial("program::help and usage in the user's language", help),
        trial("program::shells and manuals know all commands", completions),
        trial("program::a build says what it did, unless it is to be quiet", told_in_a_pipe),
        trial("program::a build shows how far it has come to one who watches", shown_progress),
        trial("program::a site can be built for another address", other_address),
        trial("program::warnings can be denied", denied),
        trial("program::what waits is listed", listed),
        trial("program::a command finds the site that it is run in", above),
        trial("program::kinds have Norwegian names too", norwegian),
        trial("program::overdue reviews by owner", overdue),
        trial("program::more jobs than the machine has use for", jobs),
        trial("program::the default folder", default_folder),
        trial("program::build refuses a target that is not its own", foreign_target),
        trial("program::build refuses to overwrite the content", overlapping_target),
        trial("program::build refuses a target in a published site", target_in_a_site),
        trial("program::an error leaves the published site", error_leaves_site),
        trial("program::new makes a site that is published once it is filled in, nynorsk", || new_site("nn")),
        trial("program::new makes a site that is published once it is filled in, bokmål", || new_site("nb")),
        trial("program::new makes documents", new_documents),
        trial("program::new proposes whole tables", making::tables),
        trial("program::new tells of a folder that is not there", making::folders),
        trial("program::new makes translations", making::translations),
        trial("program::explain tells kinds, codes and names", explain),
        trial("program::a fault in a site's own template is told", own_template),
    ]
}

/// The documents of a site that are made, counted to the last; then the line is empty again.
fn shown_progress() -> Result<(), Failed> {
    static SHOWN: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let (scratch, site) = base()?;
    let out = scratch.path().join("out");
    let arguments = ["betre", "build", "--today", TODAY, "--lang", "en", "--out"].map(OsString::from);
    let mut world = quiet_world(arguments.into_iter().chain([out.into_os_string(), site.into_os_string()]).collect());
    world.cache_folder = Some(scratch.path().join("cache"));
    world.show_progress = Some(|line| SHOWN.lock().unwrap_or_else(PoisonError::into_inner).push(line.to_owned()));
    betre::cli::run(&world);
    let shown = SHOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let counts = shown.iter().filter(|line| line.starts_with("Making documents: ")).count();
    ensure(counts > 2 && shown.last().is_some_and(String::is_empty) && shown.len() == counts + 1, format!("{shown:?}"))
}

fn other_address() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    let build = |address: &str| run(&site, &format!("build . --out ../out --today {TODAY} --base-url {address}"));
    let output = build("https://prove.example/bti/")?;
    ensure(output.status.success(), stdout(&output))?;
    let page = fs::read_to_string(site.join("../out/index.html"))?;
    ensure(page.contains("https://prove.example/bti/") && !page.contains("lia.example"), &page)?;
    let output = build("prove.example")?;
    ensure(output.status.code() == Some(2) && stderr(&output).contains("«prove.example»"), stderr(&output))
}

fn exit_codes() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let code = |arguments: &str| Ok::<_, Failed>(run(scratch.path(), arguments)?.status.code());
    ensure(code(&format!("check site --today {TODAY}"))? == Some(0), "a fine site is not 0")?;
    ensure(code("check nowhere")? == Some(2), "a missing folder is not 2")?;
    ensure(code("chekc site")? == Some(2), "an unknown command is not 2")?;
    ensure(code("check site --today 2026-02-30")? == Some(2), "a day that does not exist is not 2")?;
    fs::write(site.join("index.md"), "+++\ntitel = \"x\"\n+++\n")?;
    ensure(code(&format!("check site --today {TODAY}"))? == Some(1), "a content error is not 1")
}

/// A full disk takes nothing; a reader that has read enough is no fault.
fn unwritten() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    for arguments in ["check . --format json --lang en", "explain --lang en", "--help --lang en"] {
        let full = fs::File::options().write(true).open("/dev/full")?;
        let output = betre(&site).args(arguments.split(' ')).stdout(full).output()?;
        let told = String::from_utf8_lossy(&output.stderr);
        ensure(
            output.status.code() == Some(2) && told.contains("could not be written"),
            format!("{arguments}: {told}"),
        )?;
        let mut child = betre(&site).args(arguments.split(' ')).stdout(Stdio::piped()).spawn()?;
        drop(child.stdout.take());
        let code = child.wait()?.code();
        ensure(code == Some(0), format!("{arguments} without a reader: {code:?}"))?;
    }
    Ok(())
}

fn json() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("pages"))?;
    fs::write(site.join("pages/å.md"), "+++\ntitle = \"Ei side\"\n+++\nÆå! Sjå [[finst-ikkje]].\n")?;
    let output = run(scratch.path(), &format!("check site --today {TODAY} --format json --lang en"))?;
    let rows: Vec<serde_json::Map<String, serde_json::Value>> = serde_json::from_slice(&output.stdout)?;
    let keys: Vec<&str> = rows.iter().flat_map(|row| row.keys().map(String::as_str)).collect();
    let mut sorted = ["code", "severity", "message", "help", "file", "line", "column"];
    sorted.sort_unstable();
    ensure(keys == sorted, format!("{keys:?}"))?;
    let row = &rows[0];
    let is = |key: &str, value: serde_json::Value| ensure(row[key] == value, format!("{key}: {}", row[key]));
    is("code", "reference-unknown".into())?;
    is("severity", "error".into())?;
    is("file", "pages/å.md".into())?;
    is("line", 4.into())?;
    is("column", 9.into())?;
    // What follows from a finding is in it.
    fs::remove_file(site.join("contacts.toml"))?;
    let output = run(scratch.path(), &format!("check site --today {TODAY} --format json --lang en"))?;
    let rows: Vec<serde_json::Map<String, serde_json::Value>> = serde_json::from_slice(&output.stdout)?;
    let cause = rows.iter().find(|row| row.contains_key("follows")).ok_or("nothing follows")?;
    let follows = cause["follows"].as_array().ok_or("no list follows")?;
    let has_place = |row: &serde_json::Value| {
        row["code"].is_string() && row["file"].is_string() && row["line"].is_u64() && row["column"].is_u64()
    };
    ensure(follows.len() > 3 && follows.iter().all(has_place), format!("{follows:?}"))?;
    let fine = run(scratch.path(), &format!("check ../{} --today {TODAY} --format json", base_name()))?;
    ensure(fine.status.code() == Some(2) && fine.stdout.is_empty(), "a usage fault writes to standard output")
}

fn base_name() -> &'static str {
    "no-such-folder"
}

fn language() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::write(site.join("index.md"), "+++\nleadd = \"x\"\n+++\n")?;
    let check = |lang: &str, arguments: &str| -> Result<String, Failed> {
        let output = betre(scratch.path()).env("LANG", lang).args(arguments.split(' ')).output()?;
        Ok(stdout(&output))
    };
    let arguments = "check site --format short --today 2026-11-22";
    ensure(check("en_GB.UTF-8", arguments)?.contains(": error["), "the environment's language is not used")?;
    ensure(check("nb_NO.UTF-8", arguments)?.contains(": feil["), "bokmål is not used")?;
    ensure(check("en_GB.UTF-8", &format!("{arguments} --lang nn"))?.contains(": feil["), "--lang is not used")?;
    ensure(check("C.UTF-8", arguments)?.contains(": feil["), "the site's language is not used")
}

fn help() -> Result<(), Failed> {
    let scratch = scratch()?;
    for (lang, usage, unknown) in
        [("nn", "Bruk:", "finst ikkje"), ("nb", "Bruk:", "finnes ikke"), ("en", "Usage:", "no command")]
    {
        let help = stdout(&run(scratch.path(), &format!("--lang {lang} --help"))?);
        ensure(help.contains(usage) && !help.contains("Print help"), &help)?;
        let fault = stderr(&run(scratch.path(), &format!("--lang {lang} biuld"))?);
        ensure(fault.contains(unknown) && fault.contains("build"), &fault)?;
        let sub = stdout(&run(scratch.path(), &format!("build --lang {lang} --help"))?);
        ensure(
            stdout(&run(scratch.path(), &format!("help build --lang {lang}"))?) == sub,
            "`help build` is another help",
        )?;
        ensure(stdout(&run(scratch.path(), &format!("help --lang {lang}"))?) == help, "`help` is another help")?;
        let list = stdout(&run(scratch.path(), &format!("help list --lang {lang}"))?);
        let places = ["\n  <drafts|", "\n  [DIR]", "--today", "--help"].map(|part| list.rfind(part));
        ensure(places.is_sorted() && places[0].is_some(), format!("arguments and options are in disorder: {list}"))?;
        let fault = run(scratch.path(), &format!("help biuld --lang {lang}"))?;
        ensure(fault.status.code() == Some(2) && stderr(&fault).contains(unknown), stderr(&fault))?;
        ensure(sub.contains(usage) && sub.contains("--out") && !sub.contains("possible values"), &sub)?;
    }
    Ok(())
}

fn completions() -> Result<(), Failed> {
    let scratch = scratch()?;
    let help = stdout(&run(scratch.path(), "help --lang en")?);
    let commands: Vec<&str> = help
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .map_while(|line| line.split_whitespace().next())
        .collect();
    ensure(commands.len() > 10 && commands.contains(&"list"), help.clone())?;
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = stdout(&run(scratch.path(), &format!("completions {shell} --lang nn"))?);
        let missing: Vec<_> = commands.iter().filter(|command| !script.contains(**command)).collect();
        ensure(missing.is_empty() && script.contains("deny-warnings"), format!("{shell} doesn't know {missing:?}"))?;
    }
    let bash = scratch.path().join("betre.bash");
    fs::write(&bash, stdout(&run(scratch.path(), "completions bash")?))?;
    let asked = "source \"$0\"; COMP_WORDS=(betre bu); COMP_CWORD=1; _betre betre bu betre; echo \"${COMPREPLY[@]}\"";
    if cfg!(unix) {
        let answer = Command::new("bash").args(["--norc", "-c", asked]).arg(&bash).output()?;
        ensure(stdout(&answer) == "build\n", format!("{}{}", stdout(&answer), stderr(&answer)))?;
    }
    for command in &commands {
        let page = stdout(&run(scratch.path(), &format!("man {command} --lang nn"))?);
        ensure(
            page.contains(&format!(".TH betre-{command}")) && page.contains("\\-\\-lang"),
            format!("{command}: {page}"),
        )?;
    }
    let page = stdout(&run(scratch.path(), "man --lang nn")?);
    ensure(commands.iter().all(|command| page.contains(command)), page)?;
    for wrong in ["completions dash", "man biuld"] {
        ensure(run(scratch.path(), wrong)?.status.code() == Some(2), wrong)?;
    }
    Ok(())
}

fn told_in_a_pipe() -> Result<(), Failed> {
    let (scratch, _site) = base()?;
    let build = |options: &str| run(scratch.path(), &format!("build site --today {TODAY} --lang nn {options}"));
    let told = stderr(&build("")?);
    let (start, end) = told.split_once(" filer i ").ok_or_else(|| told.clone())?;
    let files = start.strip_prefix("La ut ").and_then(|files| files.parse().ok());
    let published = tree(&scratch.path().join("public"))?.keys().filter(|path| !path.starts_with(".betre")).count();
    ensure(files == Some(published) && told.lines().count() == 1, format!("{published}: {told}"))?;
    let seconds =
        end.rsplit_once(" på ").and_then(|(_, seconds)| seconds.strip_suffix(" s.\n")).ok_or_else(|| told.clone())?;
    ensure(
        seconds
            .split_once(',')
            .is_some_and(|(whole, part)| whole.parse::<u32>().is_ok() && (1..=2).contains(&part.len())),
        seconds,
    )?;
    for quiet in ["-q", "--quiet"] {
        let output = build(quiet)?;
        ensure(output.status.success() && output.stdout.is_empty() && output.stderr.is_empty(), stderr(&output))?;
    }
    let version = stdout(&run(scratch.path(), "--version")?);
    ensure(version.starts_with("betre ") && version.contains(&format!("-{}-", std::env::consts::OS)), version)
}

fn denied() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("pages"))?;
    fs::write(site.join("pages/a.md"), "+++\ntitle = \"Gammal side\"\nreviewed = \"2024-01-31\"\n+++\nTekst.\n")?;
    let run = |command: &str| run(scratch.path(), &format!("{command} site --today {TODAY} --lang nn --format short"));
    ensure(run("check")?.status.code() == Some(0), "a warning is an error")?;
    for command in ["check --deny-warnings", "build --deny-warnings"] {
        let output = run(command)?;
        ensure(output.status.code() == Some(1) && stdout(&output).contains(": feil[review-overdue]"), stdout(&output))?;
    }
    ensure(!scratch.path().join("public").exists(), "it is published")
}

fn listed() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("pages"))?;
    for (name, more) in [
        ("utkast", "draft = true"),
        ("seinare", "valid_from = \"2027-01-01\""),
        ("over", "valid_to = \"2026-01-31\""),
        ("gammal", "reviewed = \"2024-01-31\""),
    ] {
        let reviewed = if name == "gammal" { "" } else { "reviewed = \"2026-09-01\"\n" };
        let text = format!("+++\ntitle = \"Side: {name}\"\n{reviewed}{more}\n+++\nTekst.\n");
        fs::write(site.join(format!("pages/{name}.md")), text)?;
    }
    let list = |what: &str| -> Result<String, Failed> {
        let output = run(scratch.path(), &format!("list {what} site --today {TODAY} --lang nn"))?;
        ensure(output.status.success(), format!("{what}: {}", stderr(&output)))?;
        Ok(stdout(&output))
    };
    for (what, wanted) in [
        ("drafts", "Side: utkast (pages/utkast.md:1)\n"),
        ("future", "2027-01-01  Side: seinare (pages/seinare.md:1)\n"),
        ("expired", "2026-01-31  Side: over (pages/over.md:1)\n"),
        ("todo", ""),
        ("overdue", "BTI-koordinator\n  2025-01-31  Side: gammal (pages/gammal.md)\n"),
    ] {
        let seen = list(what)?;
        ensure(seen == wanted, format!("{what}: {seen}"))?;
    }
    let unwritten = "+++\ntitle = \"A\"\nreviewed = \"2026-09-01\"\n+++\n[Rutinen i kommunen](todo:rutine).\n";
    fs::write(site.join("pages/over.md"), unwritten)?;
    ensure(list("todo --format short")?.contains("pages/over.md:5:"), "what is to be written is not listed")?;
    // All reviews of the coming year.
    let coming = list("overdue --due 365d --format json")?;
    let coming: serde_json::Value = serde_json::from_str(&coming)?;
    let rows = coming.as_array().ok_or("no list")?;
    ensure(
        rows.len() > 2 && rows[0]["date"] == "2025-01-31" && rows[0]["owner"] == "BTI-koordinator",
        coming.to_string(),
    )?;
    for wrong in ["list drafst site", "list overdue site --due soon"] {
        ensure(run(scratch.path(), wrong)?.status.code() == Some(2), wrong)?;
    }
    Ok(())
}

fn above() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let guide = site.join("guides/barn");
    let check = run(&guide, &format!("check --today {TODAY}"))?;
    ensure(check.status.code() == Some(0), stderr(&check))?;
    ensure(
        stdout(&run(&guide, "explain step --lang nn")?).contains("step:barn/undring/sja"),
        "its names are not explained",
    )?;
    let new = run(&guide, "new role Rektor")?;
    ensure(new.status.code() == Some(0) && site.join("roles/rektor.md").is_file(), stderr(&new))?;
    // A workflow stands at the top of a repository, and no site is there.
    let workflow = run(&guide, "new workflow")?;
    ensure(workflow.status.code() == Some(2) && !guide.join(".github").exists(), stderr(&workflow))?;
    // One does not publish into the folder that one is in.
    let build = run(&guide, &format!("build --today {TODAY}"))?;
    ensure(build.status.code() == Some(2) && !guide.join("public").exists(), stderr(&build))?;
    ensure(run(scratch.path(), "check")?.status.code() == Some(2), "a site that is not there is found")
}

fn norwegian() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    for (word, kind) in
        [("teneste", "service"), ("Tjenester", "service"), ("steg", "step"), ("verktøy", "tool"), ("nivå", "level")]
    {
        let told = stdout(&run(&site, &format!("explain {word} --lang nn"))?);
        ensure(told == stdout(&run(&site, &format!("explain {kind} --lang nn"))?), format!("{word}: {told}"))?;
    }
    let key = stdout(&run(&site, "explain teneste.kontakt --lang nn")?);
    ensure(key.starts_with("service."), key)?;
    let new = run(&site, "new teneste Familiehuset")?;
    ensure(site.join("services/familiehuset.md").is_file(), stderr(&new))
}

fn jobs() -> Result<(), Failed> {
    let (scratch, _site) = base()?;
    for (jobs, told) in [("1", false), ("0", false), ("100000", true), ("4000000000", true)] {
        let output = within(10, scratch.path(), &format!("check site --today {TODAY} --lang en --jobs {jobs}"))?;
        let is_told = stderr(&output).contains(&format!("--jobs {jobs} is more than"));
        ensure(output.status.code() == Some(0) && is_told == told, format!("{jobs}: {}", stderr(&output)))?;
    }
    Ok(())
}

fn overdue() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("pages"))?;
    fs::write(site.join("pages/a.md"), "+++\ntitle = \"Gammal side\"\nreviewed = \"2024-01-31\"\n+++\nTekst.\n")?;
    let seen = stdout(&run(scratch.path(), &format!("check site --overdue --today {TODAY}"))?);
    ensure(seen == "BTI-koordinator\n  2025-01-31  Gammal side (pages/a.md)\n", &seen)
}

fn default_folder() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    ensure(run(&site, &format!("check --today {TODAY}"))?.status.code() == Some(0), "this folder is not taken")?;
    fs::rename(&site, scratch.path().join("content"))?;
    ensure(run(scratch.path(), &format!("build --today {TODAY}"))?.status.code() == Some(0), "content/ is not taken")?;
    ensure(scratch.path().join("public/index.html").is_file(), "public/ in this folder is not the target")
}

fn foreign_target() -> Result<(), Failed> {
    let (scratch, _site) = base()?;
    let out = scratch.path().join("out");
    fs::create_dir(&out)?;
    fs::write(out.join("feriebilete.jpg"), "x")?;
    let build = || run(scratch.path(), &format!("build site --out out --today {TODAY}"));
    let refused = build()?;
    ensure(refused.status.code() == Some(2) && stderr(&refused).contains("feriebilete.jpg"), stderr(&refused))?;
    fs::remove_file(out.join("feriebilete.jpg"))?;
    ensure(build()?.status.code() == Some(0), "an empty folder is refused")?;
    ensure(build()?.status.code() == Some(0), "a folder that betre made is refused")?;
    fs::write(out.join("notat.txt"), "x")?;
    ensure(build()?.status.code() == Some(2), "a new foreign file is not seen")?;
    ensure(out.join("notat.txt").is_file(), "a foreign file was taken away")
}

fn overlapping_target() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let before = tree(&site)?;
    for out in ["site", ".", "site/guides", "site/ny", "../"] {
        let output = run(scratch.path(), &format!("build site --out {out} --today {TODAY}"))?;
        ensure(output.status.code() == Some(2), format!("--out {out} is not refused"))?;
    }
    ensure(before == tree(&site)?, "the content was changed")?;
    for _ in 0..2 {
        let output = run(scratch.path(), &format!("build site --out site/public --today {TODAY}"))?;
        ensure(output.status.code() == Some(0), format!("site/public is refused: {}", stderr(&output)))?;
    }
    Ok(())
}

/// A site inside another would be a foreign file there.
fn target_in_a_site() -> Result<(), Failed> {
    let (scratch, _) = base()?;
    for (out, code) in [("out", 0), ("out/a", 2), ("out/a/b", 2), ("out", 0)] {
        let output = run(scratch.path(), &format!("build site --out {out} --today {TODAY}"))?;
        ensure(output.status.code() == Some(code), format!("--out {out}: {}", stderr(&output)))?;
    }
    Ok(())
}

fn error_leaves_site() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let build = || run(scratch.path(), &format!("build site --out out --today {TODAY}"));
    build()?;
    let before = tree(&scratch.path().join("out"))?;
    fs::write(site.join("index.md"), "+++\ntitle = \n+++\n")?;
    ensure(build()?.status.code() == Some(1), "the error is not told")?;
    ensure(before == tree(&scratch.path().join("out"))?, "the published site was changed")?;
    let left: Vec<_> = fs::read_dir(scratch.path())?.filter_map(Result::ok).map(|entry| entry.file_name()).collect();
    ensure(left.len() == 2, format!("something was left behind: {left:?}"))
}

fn new_site(form: &str) -> Result<(), Failed> {
    let scratch = scratch()?;
    let arguments = format!("new ny --form {form} --municipality Li\u{f8}ya --number 0301 --today {TODAY}");
    let output = run(scratch.path(), &arguments)?;
    ensure(output.status.code() == Some(0), stderr(&output))?;
    let settings = fs::read_to_string(scratch.path().join("ny/site.toml"))?;
    ensure(
        settings.contains("Liøya")
            && settings.contains("\"0301\"")
            && !settings.contains("@NAME@")
            && !settings.contains("@NUMBER@"),
        &settings,
    )?;
    let for_people = fs::read_to_string(scratch.path().join("ny/LES MEG.txt"))?;
    ensure(for_people.contains(" TIL Liøya\n") && for_people.contains("betre rollback"), &for_people)?;
    let build = || run(scratch.path(), &format!("build ny --out out --today {TODAY} --format short --lang en"));
    let told = stdout(&build()?);
    ensure(told.lines().count() == 1 && told.contains("[unfinished]") && told.contains("numbers, the site's"), &told)?;
    let fill = |file: &str, from: &str, to: &str| -> Result<(), Failed> {
        let file = scratch.path().join("ny").join(file);
        Ok(fs::write(&file, fs::read_to_string(&file)?.replace(from, to))?)
    };
    // Only the municipality's own: the first lines are an example of how it is done.
    fill("contacts.toml", "# [ungdomslos]\n# name = \"Ungdomslosen\"\n# phone", "# phone")?;
    fill("contacts.toml", "\"\n# phone = \"00", "\"\nphone = \"00")?;
    let told = stdout(&build()?);
    ensure(told.lines().count() == 14 && told.matches("[phone-invalid]").count() == 13, &told)?;
    fill("contacts.toml", "\nphone = \"00", "\nphone = \"57")?;
    fill("contacts.toml", "# email = \"postmottak@…\"       # for", "email = \"postmottak@lioya.kommune.no\" # for")?;
    fill("site.toml", "https://www.example.no/", "https://bti.lioya.kommune.no/")?;
    let output = build()?;
    ensure(output.status.code() == Some(0) && stdout(&output).is_empty(), stdout(&output))?;
    ensure(!scratch.path().join("out/LES MEG.txt").exists(), "what is for people is published")?;
    let again = run(scratch.path(), &arguments)?;
    ensure(again.status.code() == Some(2), "a folder with files is overwritten")?;
    let words = arguments.split(' ').map(|word| if word == "ny" { "min kommune" } else { word });
    let spaced = betre(scratch.path()).args(words).output()?;
    ensure(stdout(&spaced).contains("betre serve \"min kommune\""), stdout(&spaced))
}

fn new_documents() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let new = |arguments: &[&str]| -> Result<std::process::Output, Failed> {
        Ok(betre(&site).arg("new").args(arguments).output()?)
    };
    for kind in
        ["guide", "service", "tool", "arena", "role", "unit", "situation", "page", "measure-table", "ladder", "plan"]
    {
        let output = new(&[kind, "Ein ny «ting»"])?;
        ensure(output.status.code() == Some(0), format!("{kind}: {}", stderr(&output)))?;
    }
    let unclear = new(&["level", "Nytt nivå"])?;
    ensure(unclear.status.code() == Some(2) && stderr(&unclear).contains("guides/barn"), stderr(&unclear))?;
    new(&["level", "Nytt nivå", "--in", "guides/barn"])?;
    let step = new(&["step", "Snakk med barnet", "--in", "guides/barn/0-undring"])?;
    ensure(stdout(&step).contains("guides/barn/0-undring/3-snakk-med-barnet.md"), stdout(&step))?;
    let text = fs::read_to_string(site.join("guides/barn/0-undring/3-snakk-med-barnet.md"))?;
    ensure(text.contains("title = \"Snakk med barnet\"") && text.contains("# responsible = "), &text)?;
    // With every comment sign taken away the keys are known: what is proposed is what is read.
    let output = run(scratch.path(), &format!("check site --today {TODAY} --format short --lang nn"))?;
    ensure(!stdout(&output).contains("[key-unknown]") && !stdout(&output).contains("[toml-syntax]"), stdout(&output))?;
    let open = text.replace("# ", "");
    fs::write(site.join("guides/barn/0-undring/3-snakk-med-barnet.md"), open.replace("   ", "   # "))?;
    let output = run(scratch.path(), &format!("check site --today {TODAY} --format short --lang nn"))?;
    ensure(!stdout(&output).contains("[key-unknown]") && !stdout(&output).contains("[toml-syntax]"), stdout(&output))?;
    let contact = new(&["contact", "Vakta"])?;
    ensure(contact.status.code() == Some(2) && stderr(&contact).contains("contacts.toml"), stderr(&contact))?;
    let twice = new(&["role", "Ein ny «ting»"])?;
    ensure(twice.status.code() == Some(2), "a document is overwritten")
}

fn explain() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    let seen = |arguments: &str| Ok::<_, Failed>(stdout(&run(&site, arguments)?));
    let step = seen("explain step --lang nn")?;
    ensure(step.contains("responsible") && step.contains("step:barn/undring/sja"), &step)?;
    let code = seen("explain flow-dead-end --lang en")?;
    ensure(code.contains("[checks]") && code.contains("flow-dead-end = "), &code)?;
    let group = seen("explain flow --lang nn")?;
    ensure(group.contains("flow-dead-end") && !group.contains("title-long"), group)?;
    let key = seen("explain level.targets.goal --lang nn")?;
    ensure(key.starts_with("level.targets.goal\n") && !key.contains("outcomes"), key)?;
    let elsewhere = seen("explain step.holder --lang nn")?;
    ensure(elsewhere.contains("guide.holder\n") && elsewhere.contains("level.holder\n"), elsewhere)?;
    let all = seen("explain")?;
    ensure(all.contains("measure-table") && all.contains("acute-missing"), &all)?;
    // Where the environment names no language, it is the site's, before that is read too.
    let settings = fs::read_to_string(site.join("site.toml"))?;
    fs::write(site.join("site.toml"), settings.replace("[\"nn\"]", "[\"nb\"]"))?;
    let mut command = betre(&site);
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"] {
        command.env_remove(name);
    }
    let told = stderr(&command.args(["rename", "ingen", "x"]).output()?);
    ensure(told.contains("Fant ikke noe som heter"), told)?;
    fs::write(site.join("site.toml"), settings)?;
    let table = seen("explain measure-table --lang nn")?;
    ensure(table.contains("  title [må vere med]: namn, navn, tiltak"), table)?;
    let unknown = run(&site, "explain stepp")?;
    ensure(unknown.status.code() == Some(2) && stderr(&unknown).contains("step"), stderr(&unknown))
}

fn own_template() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("theme/templates"))?;
    fs::write(site.join("theme/theme.toml"), "contract = 5\n")?;
    fs::write(site.join("theme/templates/role.html"), "<p>{{ page.tittel }}</p>")?;
    let output = run(scratch.path(), &format!("build site --out out --today {TODAY} --format short --lang nn"))?;
    ensure(output.status.code() == Some(1) && stdout(&output).contains("[theme]"), stdout(&output))?;
    fs::write(site.join("theme/templates/role.html"), "<p>{{ page.title }}</p>")?;
    let Built { out, .. } = Built::of(&site, &scratch.path().join("out"), "")?;
    let page = fs::read_to_string(out.join("roller/bti/index.html"))?;
    ensure(page == "<p>BTI-koordinator</p>", page)?;
    // One that can't be read is told, and not left out without a word.
    fs::create_dir_all(site.join("theme/assets"))?;
    fs::File::create(site.join("theme/assets/foto.jpg"))?.set_len(5 << 20)?;
    let output = run(scratch.path(), &format!("build site --out out --today {TODAY} --format short --lang nn"))?;
    let told = stdout(&output);
    ensure(output.status.code() == Some(1) && told.contains("Fila theme/assets/foto.jpg kan ikkje lesast"), told)
}
