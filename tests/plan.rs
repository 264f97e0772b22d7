//! `rename`, `move` and `remove`: all that follows is done with it, and told before.

mod held;
mod lists;
mod undo;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use betre::diagnostic::catalogue::Lang;
use betre::diagnostic::report::{Format, write};
use betre::diagnostic::{Code, Diagnostic};
use betre::edit::plan::{ChangePlan, Unplanned, Wish, plan};
use betre::model::{Edition, Entry, Kind};
use betre::{Config, Examined, examine};
use libtest_mimic::{Failed, Trial};
use rayon::prelude::*;

use crate::support::{TODAY, base, betre, ensure, root, stderr, stdout, tree, trial};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("plan::each document of the sites can have another name", all_renamed),
        trial("plan::each step of the sites can have another place", all_moved),
        trial("plan::each document of the sites can be another instead", all_replaced),
        trial("plan::a step comes between two others, and makes room", between),
        trial("plan::a new name and back leaves what there was", there_and_back),
        trial("plan::a step in another level takes its translation along", to_another_level),
        trial("plan::what goes is taken out of lists and links", taken_out),
        trial("plan::nothing is done unasked, or twice", unasked),
        trial("plan::what stands beside a reference is left as it was", beside),
        trial("plan::drafts, what comes, what is over, are named and moved as others", held::found),
        trial("plan::steps that are drafts have their places", held::among_steps),
        trial("plan::a plan is proved for the public and for drafts", held::proved),
        trial("plan::what is switched off can be named, and go", held::switched_off),
        trial("plan::what is meant instead stands once in a list", lists::once),
        trial("plan::tables of a list that say the same are one", lists::once_in_tables),
        trial("plan::in every file what is meant instead stands once", lists::once_everywhere),
        trial("plan::a key that would be there twice is left", lists::keys),
        trial("plan::what a layer has is told, with what can be done", held::way_out),
        trial("plan::what was done is taken back, the last first", undo::in_turn),
        trial("plan::what is new is taken back", undo::made),
        trial("plan::nothing is taken back over what others have changed", undo::refuses),
        trial("plan::what nothing refers to any more is told", lists::unused),
        trial("plan::the acute warning's translations are as new as they were", acute_warnings),
        trial("plan::numbers and addresses are as the program reads them", numbers),
    ]
}

/// A site of the repository as it is.
fn looked_at(site: &str) -> (Config, Examined) {
    let config = Config::to_look(root().join(site), betre::model::day(TODAY).unwrap_or_default());
    let examined = examine(&config);
    (config, examined)
}

/// What comes of a wish about each entry of the sites that `wishes` has one for; of the demo about some.
fn of_all(wishes: impl Fn(&Edition, &Entry) -> Vec<Wish> + Sync) -> Vec<(String, Result<ChangePlan, Unplanned>)> {
    let mut all = Vec::new();
    for (site, every) in
        [("tests/base", 1), ("tests/sites/granaasen", 1), ("tests/sites/sandfjord", 1), ("content", 15)]
    {
        let (config, examined) = looked_at(site);
        let edition = examined.site.first();
        let wished = edition.entries.iter().filter(|entry| entry.kind != Kind::EasyRead).step_by(every);
        let wished: Vec<(String, Wish)> = wished
            .flat_map(|entry| wishes(edition, entry).into_iter().map(|wish| (edition.full_name(entry), wish)))
            .collect();
        let plans = wished
            .par_iter()
            .map(|(name, wish)| (format!("{site} {name} {wish:?}"), plan(&config, &examined, name, wish)));
        all.extend(plans.collect::<Vec<_>>());
    }
    all
}

/// What is wrong after a plan, but for what follows from what was wished for.
fn faults(plan: &ChangePlan, allowed: &[Code]) -> String {
    let is_allowed =
        |finding: &&Diagnostic| allowed.contains(&finding.code) || is_sheet(plan.sources.path(finding.span));
    let left: Vec<_> = plan.findings.iter().filter(|finding| !is_allowed(finding)).cloned().collect();
    write(&left, &plan.sources, Lang::En, &Format::Short, false)
}

/// What is wrong after plans of which at least so many are made.
fn all_right(
    plans: Vec<(String, Result<ChangePlan, Unplanned>)>,
    allowed: &[Code],
    least: usize,
) -> Result<(), Failed> {
    let (mut made, mut wrong) = (0, Vec::new());
    for (name, plan) in plans {
        match plan {
            Err(Unplanned::Shared(_) | Unplanned::Replaces(_) | Unplanned::Kind(_) | Unplanned::Unknown(..)) => {}
            Err(Unplanned::Taken(path)) if path.ends_with("-evaluer.md") => {}
            // It is a part of another's file.
            Err(Unplanned::File(path)) if path == "site.toml" || path.ends_with("/level.md") => {}
            Err(why) => wrong.push(format!("{name}: {why:?}")),
            Ok(plan) => match faults(&plan, allowed) {
                faults if faults.is_empty() => made += 1,
                faults => wrong.push(format!("{name}: {faults}")),
            },
        }
    }
    ensure(wrong.is_empty(), format!("{made} can, but:\n{}", wrong.join("\n")))?;
    ensure(made >= least, format!("only {made} can"))
}

/// The way through a guide is another.
const FLOW: [Code; 8] = [
    Code::FlowDeadEnd,
    Code::FlowNext,
    Code::FlowUnreachable,
    Code::FlowResponsible,
    Code::FlowHolder,
    Code::FlowExit,
    Code::FlowConsent,
    Code::FlowEmpty,
];

fn all_moved() -> Result<(), Failed> {
    let plans = of_all(|edition, entry| {
        let others = edition.of(Kind::Level).filter(|level| Some(level.id) != entry.parent && entry.kind == Kind::Step);
        let others: Vec<&Entry> = others.collect();
        let into = |level: &&Entry| Wish::Move { into: Some(edition.full_name(level)), beside: None };
        // In its own guide, and in the other one if there are two.
        others.first().into_iter().chain(others.iter().skip(1).last()).map(into).collect()
    });
    all_right(plans, &FLOW, 60)
}

fn all_replaced() -> Result<(), Failed> {
    let plans = of_all(|edition, entry| {
        // Steps of a level that goes would have to go somewhere.
        let is_other = |other: &&Entry| {
            other.id != entry.id && other.parent == entry.parent && !matches!(entry.kind, Kind::Guide | Kind::Level)
        };
        let other = edition.of(entry.kind).find(is_other);
        other.map(|other| Wish::Remove { instead: Some(edition.full_name(other)) }).into_iter().collect()
    });
    // What was said of the one is not always true of the other.
    let about_it = [Code::AcuteNumber, Code::FaultEmail, Code::FileUnused, Code::HoleUnknown];
    all_right(plans, &[&FLOW[..], &about_it].concat(), 60)
}

/// Whether a file is one that a program does not change.
fn is_sheet(path: &str) -> bool {
    [".csv", ".xlsx"].iter().any(|ending| path.ends_with(ending))
}

fn all_renamed() -> Result<(), Failed> {
    all_right(of_all(|_, entry| vec![Wish::Rename { to: format!("{}-igjen", entry.name) }]), &[], 90)
}

/// Lays a file in a folder.
fn put(folder: &Path, path: &str, text: &str) -> Result<(), Failed> {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().ok_or("no folder")?)?;
    Ok(fs::write(path, text)?)
}

/// A site in two languages: a step has a translation, made from the text as it is.
fn site() -> Result<(tempfile::TempDir, PathBuf), Failed> {
    let (scratch, site) = base()?;
    let put = |path: &str, text: &str| put(&site, path, text);
    let settings = fs::read_to_string(site.join("site.toml"))?;
    put("site.toml", &settings.replace("[\"nn\"]", "[\"nn\", \"en\"]"))?;
    let text = "+++\ntitle = \"Om oss\"\n+++\nSjå [steget](@undring/sja) og [[skriv]].\n\n- [Skriv](@skriv) ned.\n";
    put("pages/om.md", text)?;
    let step = fs::read_to_string(site.join("guides/barn/0-undring/1-sja.md"))?;
    put("guides/barn/0-undring/1-sja.md", &step.replace("[\"notat\"]", "[\"notat\", \"skriv\"]"))?;
    put("tools/skriv.md", "+++\ntitle = \"Skrivet\"\n+++\nEit skriv.\n")?;
    put("guides/barn/0-undring/1-sja.en.md", "+++\ntitle = \"Look\"\n+++\nWrite down [what](@vel) you see.\n")?;
    Ok((scratch, site))
}

/// Runs a command that says what it will do and does it.
#[track_caller]
fn does(folder: &Path, arguments: &[&str]) -> Result<String, Failed> {
    let output = betre(folder).args(arguments).args(["--site", "site", "--yes", "--lang", "nn"]).output()?;
    ensure(output.status.code() == Some(0), format!("{arguments:?}: {}{}", stdout(&output), stderr(&output)))?;
    Ok(stdout(&output))
}

fn between() -> Result<(), Failed> {
    let (scratch, site) = site()?;
    let before = tree(&site)?;
    let arguments = ["new", "step", "Snakk saman", "--after", "sja", "--site", "site", "--lang", "nn"];
    let output = betre(scratch.path()).args(arguments).output()?;
    ensure(output.status.code() == Some(0), stderr(&output))?;
    let steps = |folder: &str| -> Result<Vec<String>, Failed> {
        Ok(tree(&site.join("guides/barn").join(folder))?.into_keys().collect())
    };
    let wanted = ["1-sja.en.md", "1-sja.md", "2-snakk-saman.md", "3-vel.md", "level.md"];
    ensure(steps("0-undring")? == wanted, format!("{:?}", steps("0-undring")?))?;
    let after = tree(&site)?;
    ensure(after["guides/barn/0-undring/3-vel.md"] == before["guides/barn/0-undring/2-vel.md"], "its text is another")?;
    // Where there is room, nothing else moves.
    fs::rename(site.join("guides/barn/0-undring/3-vel.md"), site.join("guides/barn/0-undring/9-vel.md"))?;
    does(scratch.path(), &["move", "snakk-saman", "--before", "vel"])?;
    does(scratch.path(), &["move", "sja", "--after", "snakk-saman"])?;
    let wanted = ["5-snakk-saman.md", "7-sja.en.md", "7-sja.md", "9-vel.md", "level.md"];
    ensure(steps("0-undring")? == wanted, format!("{:?}", steps("0-undring")?))
}

fn there_and_back() -> Result<(), Failed> {
    let (scratch, site) = site()?;
    let before = tree(&site)?;
    let told = does(scratch.path(), &["rename", "level:undring", "Første uro"])?;
    for line in [
        "guides/barn/0-undring/1-sja.en.md → guides/barn/0-forste-uro/1-sja.en.md",
        "level.md: /barn/undring/ fører hit",
        "pages/om.md: éi tilvising",
    ] {
        ensure(told.contains(line), format!("no «{line}» in:\n{told}"))?;
    }
    ensure(!site.join("guides/barn/0-undring").exists(), "an empty folder is left")?;
    ensure(fs::read_to_string(site.join("pages/om.md"))?.contains("(@forste-uro/sja)"), "a reference is lost")?;
    does(scratch.path(), &["rename", "forste-uro", "undring"])?;
    let mut after = tree(&site)?;
    let level = String::from_utf8(
        after
            .insert("guides/barn/0-undring/level.md".to_owned(), before["guides/barn/0-undring/level.md"].clone())
            .unwrap_or_default(),
    )?;
    ensure(level.contains("aliases = [\"/barn/forste-uro/\"]"), level)?;
    ensure(after == before, "something else is another")
}

fn to_another_level() -> Result<(), Failed> {
    let (scratch, site) = site()?;
    does(scratch.path(), &["move", "guides/barn/0-undring/1-sja.md", "--to", "samarbeid"])?;
    let [step, translation, page] =
        ["guides/barn/1-samarbeid/2-sja.md", "guides/barn/1-samarbeid/2-sja.en.md", "pages/om.md"]
            .map(|path| fs::read_to_string(site.join(path)).unwrap_or_default());
    ensure(step.contains("aliases = [\"/barn/undring/sja/\"]"), step)?;
    ensure(translation.contains("title = \"Look\""), "the translation is lost")?;
    ensure(page.contains("(@samarbeid/sja)"), page)?;
    ensure(!site.join("guides/barn/0-undring/1-sja.md").exists(), "it is in both")
}

fn taken_out() -> Result<(), Failed> {
    let (scratch, site) = site()?;
    does(scratch.path(), &["remove", "tool:skriv"])?;
    let read = |path: &str| fs::read_to_string(site.join(path));
    let (page, step) = (read("pages/om.md")?, "guides/barn/0-undring/1-sja.md");
    ensure(read(step)?.contains("tools = [\"notat\"]\n"), read(step)?)?;
    ensure(page.contains("og Skrivet.\n") && page.contains("- Skriv ned."), &page)?;
    ensure(!site.join("tools").exists(), "an empty folder is left")?;
    // What stands in a file with others goes alone.
    does(scratch.path(), &["rename", "notat", "observasjon"])?;
    ensure(read("tools.toml")?.contains("[observasjon]"), "the table has its old key")?;
    let told = does(scratch.path(), &["remove", "observasjon"])?;
    ensure(told.contains("tools.toml: [observasjon]"), told)?;
    ensure(read(step)?.contains("tools = []\n"), "a reference is left")
}

/// Runs a command that does nothing, and says why.
#[track_caller]
fn refused(folder: &Path, arguments: &[&str], told: &str) -> Result<(), Failed> {
    let before = tree(&folder.join("site"))?;
    let output = betre(folder).args(arguments).args(["--site", "site", "--lang", "nn"]).output()?;
    let seen = format!("{}{}", stdout(&output), stderr(&output));
    ensure(output.status.code() == Some(2) && seen.contains(told), format!("«{told}» is not told: {seen}"))?;
    ensure(tree(&folder.join("site"))? == before, format!("{arguments:?} does something"))
}

fn unasked() -> Result<(), Failed> {
    let (scratch, _site) = site()?;
    let refused = |arguments: &[&str], told: &str| refused(scratch.path(), arguments, told);
    refused(&["rename", "sja", "ser"], "Gjer det med --yes")?;
    refused(&["rename", "sja", "Sjå!", "--yes"], "Det er slik alt")?;
    refused(&["rename", "sja", "vel", "--yes"], "finst frå før")?;
    refused(&["rename", "sjaa", "ser", "--yes"], "Meinte du «sja»?")?;
    refused(&["move", "sja", "--to", "om", "--yes"], "ikkje gjerast med dette slaget")?;
    refused(&["move", "undring", "--after", "samarbeid", "--yes"], "ikkje gjerast med dette slaget")?;
    refused(&["remove", "tool:notat", "--instead", "sja", "--yes"], "ikkje gjerast med dette slaget")?;
    refused(&["remove", "acute", "--yes"], "Fann ikkje noko")?;
    let demo = root().join("content").display().to_string();
    let output = betre(scratch.path())
        .args(["rename", "contact:politi", "x", "--yes", "--lang", "nn", "--site", &demo])
        .output()?;
    ensure(output.status.code() == Some(2) && stderr(&output).contains("frå eit lag andre òg bruker"), stderr(&output))
}

/// Does something with files that are laid in the site first, and gives all files then.
fn after_all(files: &[(&str, &str)], arguments: &[&str]) -> Result<BTreeMap<String, Vec<u8>>, Failed> {
    let (scratch, site) = site()?;
    files.iter().try_for_each(|(path, text)| put(&site, path, text))?;
    does(scratch.path(), arguments)?;
    tree(&site)
}

/// The same, and tells what is in one of them.
fn after(files: &[(&str, &str)], arguments: &[&str], seen: &str) -> Result<String, Failed> {
    Ok(String::from_utf8(after_all(files, arguments)?.remove(seen).unwrap_or_default())?)
}

fn beside() -> Result<(), Failed> {
    let step = "guides/barn/0-undring/1-sja.md";
    let list = |list: &str| format!("+++\ntitle = \"Sjå\"\ntools = {list}\n+++\nTekst.\n");
    let skriv = ["remove", "tool:skriv"];
    for (written, left) in [
        ("[\"skriv\", \"skriv\"]", "[]"),
        ("[\"notat\", \"skriv\", \"skriv\"]", "[\"notat\"]"),
        // A comment goes with what it stands beside, and with nothing else.
        ("[\n  \"skriv\", # fast\n  \"notat\",\n]", "[\n  \"notat\",\n]"),
        ("[\"notat\", # til alle,\n  \"skriv\"]", "[\"notat\" # til alle,\n  ]"),
        ("[\"skriv\",\n  # til alle\n  \"notat\"]", "[\n  # til alle\n  \"notat\"]"),
    ] {
        let seen = after(&[(step, &list(written))], &skriv, step)?;
        ensure(seen == list(left), format!("{written} became {seen}"))?;
    }
    let rows = "namn,ansvarleg,når\nKurs,eining,Om hausten\n";
    let files = [
        ("measures/tiltak.md", "+++\ntitle = \"Tiltak\"\n+++\n"),
        ("measures/tiltak.csv", rows),
        ("services/eining.md", "+++\ntitle = \"Eining\"\n+++\nTekst.\n"),
    ];
    let seen = after(&files, &["remove", "service:eining"], "measures/tiltak.csv")?;
    ensure(seen == rows, format!("the columns of a table are others: {seen}"))?;
    let seen = after(&files, &["rename", "service:eining", "kontoret"], "measures/tiltak.csv")?;
    ensure(seen == rows.replace("eining", "kontoret"), seen)?;
    // A mark of the file's order of bytes stays, and what is written in long strings too.
    let page = "\u{FEFF}+++\ntitle = \"It\"\n+++\nSjå [it (@it) her](@tool:it#it) og [[tool:it|it]].\n";
    let it = ("tools/it.md", "+++\ntitle = \"It\"\n+++\nTekst.\n");
    let seen = after(&[it, ("pages/it-her.md", page)], &["rename", "tool:it", "ikt"], "pages/it-her.md")?;
    ensure(seen == page.replace("@tool:it", "@tool:ikt").replace("[[tool:it", "[[tool:ikt"), seen)?;
    let table = "[eigar]\ntitle = \"Eigar\"\nshort = \"\"\"\n[eigar] er viktig.\n\"\"\"\n";
    let seen = after(&[("roles.toml", table)], &["rename", "role:eigar", "vertskap"], "roles.toml")?;
    ensure(seen.starts_with("[vertskap]\n") && seen.contains("\n[eigar] er viktig.\n"), seen)
}

fn numbers() -> Result<(), Failed> {
    let text = "+++\ntitle = \"Ei side\"\n+++\nTekst.\n";
    let (scratch, site) = site()?;
    let level = site.join("guides/barn/0-undring");
    fs::remove_file(level.join("1-sja.en.md"))?;
    fs::rename(level.join("1-sja.md"), level.join("1. Sjå.md"))?;
    fs::rename(level.join("2-vel.md"), level.join("2 - Vel.md"))?;
    fs::write(level.join("3-ny.md"), text)?;
    does(scratch.path(), &["move", "step:ny", "--after", "sja"])?;
    does(scratch.path(), &["rename", "step:sja", "ser"])?;
    let steps: Vec<String> = tree(&level)?.into_keys().collect();
    ensure(steps == ["1. ser.md", "2-ny.md", "3-Vel.md", "level.md"], format!("{steps:?}"))?;
    // Pages in sections, without numbers, with words of their own in their addresses.
    for (path, text) in [
        ("seksjon/index.md", text),
        ("seksjon/1-inni.md", text),
        ("a.md", text),
        ("b.md", text),
        ("vald.md", "+++\ntitle = \"Vald\"\nslug = \"heim\"\n+++\nTekst.\n"),
    ] {
        let path = site.join("pages").join(path);
        fs::create_dir_all(path.parent().ok_or("no folder")?)?;
        fs::write(path, text)?;
    }
    let read = |path: &str| fs::read_to_string(site.join("pages").join(path)).unwrap_or_default();
    does(scratch.path(), &["rename", "page:seksjon", "del"])?;
    ensure(read("del/1-inni.md").contains("aliases = [\"/seksjon/inni/\"]"), read("del/1-inni.md"))?;
    does(scratch.path(), &["rename", "page:vald", "trygt"])?;
    ensure(!read("trygt.md").contains("aliases"), read("trygt.md"))?;
    does(scratch.path(), &["move", "page:trygt", "--to", "del"])?;
    ensure(read("del/2-trygt.md").contains("aliases = [\"/heim/\"]"), read("del/2-trygt.md"))?;
    let before = tree(&site)?;
    for arguments in [["move", "page:b", "--before", "page:a"], ["move", "page:a", "--after", "page:del"]] {
        let output = betre(scratch.path()).args(arguments).args(["--site", "site", "--yes"]).output()?;
        ensure(output.status.code() == Some(2) && tree(&site)? == before, format!("{arguments:?} does something"))?;
    }
    Ok(())
}

/// What the acute warning in all languages of the demo names has another name, or is another instead.
fn acute_warnings() -> Result<(), Failed> {
    let (config, examined) = looked_at("content");
    let wishes = [
        Wish::Rename { to: "eit-anna-namn".to_owned() },
        Wish::Remove { instead: Some("contact:legevakt".to_owned()) },
    ];
    for wish in wishes {
        let made = plan(&config, &examined, "contact:barnevernsvakt", &wish).map_err(|why| format!("{why:?}"))?;
        let told = write(&made.findings, &made.sources, Lang::En, &Format::Short, false);
        ensure(!told.contains("translation-old"), format!("{wish:?}:\n{told}"))?;
    }
    Ok(())
}
