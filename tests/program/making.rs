//! `new`: tables of files that several share, folders that are named, translations.

use std::fs;
use std::path::Path;
use std::process::Output;

use libtest_mimic::Failed;

use crate::support::{TODAY, base, betre, ensure, run, stderr, stdout, tree};

fn new(site: &Path, arguments: &[&str]) -> Result<Output, Failed> {
    Ok(betre(site).arg("new").args(arguments).args(["--lang", "nn"]).output()?)
}

/// Makes something, and tells what was said.
#[track_caller]
fn made(site: &Path, arguments: &[&str]) -> Result<String, Failed> {
    let output = new(site, arguments)?;
    ensure(output.status.code() == Some(0), format!("{arguments:?}: {}", stderr(&output)))?;
    Ok(stdout(&output))
}

/// Makes nothing, and says why.
#[track_caller]
fn unmade(site: &Path, arguments: &[&str], told: &[&str]) -> Result<(), Failed> {
    let before = tree(site)?;
    let output = new(site, arguments)?;
    let seen = format!("{}{}", stdout(&output), stderr(&output));
    let is_told = told.iter().all(|told| seen.contains(told));
    ensure(output.status.code() == Some(2) && is_told, format!("{arguments:?}: no {told:?} in {seen}"))?;
    ensure(tree(site)? == before, format!("{arguments:?} makes something"))
}

fn checked(site: &Path) -> Result<String, Failed> {
    Ok(stdout(&run(site, &format!("check . --today {TODAY} --format short --notes --lang nn"))?))
}

/// What is proposed for a file that several share can be pasted as it is.
pub(super) fn tables() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    for (kind, file, title) in [
        ("contact", "contacts.toml", "name = \"Familie\\\"huset\\\"\""),
        ("term", "glossary.toml", "forms = [\"Familie\\\"huset\\\"\"]"),
        ("right", "rights.toml", "title = \"Familie\\\"huset\\\"\""),
        ("law", "laws.toml", "title = \"Familie\\\"huset\\\"\""),
        ("kontakt", "contacts.toml", "name = \"Familie\\\"huset\\\"\""),
    ] {
        let output = new(&site, &[kind, "Familie\"huset\""])?;
        let block = stdout(&output);
        let is_told = output.status.code() == Some(2) && stderr(&output).contains(file);
        if kind == "kontakt" {
            // It is there by now.
            ensure(is_told && stderr(&output).contains("finst frå før"), stderr(&output))?;
            continue;
        }
        let begins = format!("[familiehuset]\n{title}\n");
        ensure(is_told && block.starts_with(&begins), format!("{kind}: {}{block}", stderr(&output)))?;
        let path = site.join(file);
        let before = fs::read_to_string(&path).unwrap_or_default();
        fs::write(&path, format!("{before}\n{block}"))?;
        let found = checked(&site)?;
        for code in ["[toml-syntax]", "[key-unknown]", "[title-missing]", "[id-"] {
            ensure(!found.contains(code), format!("{kind}: {found}"))?;
        }
        let names = stdout(&run(&site, &format!("explain {kind}"))?);
        ensure(names.contains(&format!("{kind}:familiehuset")), format!("{kind} is not read: {names}"))?;
    }
    let setting = stdout(&new(&site, &["setting", "Helsestasjon"])?);
    ensure(setting.starts_with("[settings.helsestasjon]\nname = \"Helsestasjon\"\n"), setting)?;
    unmade(&site, &["contact", "!"], &["tittelen"])
}

/// A folder that is not there is told, with the one that is most like it.
pub(super) fn folders() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    fs::create_dir_all(site.join("pages/2-nytilsett"))?;
    fs::write(site.join("pages/2-nytilsett/index.md"), "+++\ntitle = \"Nytilsett\"\n+++\nTekst.\n")?;
    for (kind, folder, near) in [
        ("step", "guides/barn/0-undrin", "«guides/barn/0-undring»"),
        ("step", "samarbed", "«guides/barn/1-samarbeid»"),
        ("step", "guides/barn", "guides/barn/1-samarbeid"),
        ("level", "guides/ban", "«guides/barn»"),
        ("service", "servces", "«services»"),
        ("page", "pages/nytilset", "«pages/2-nytilsett»"),
        ("page", "tools", "pages/2-nytilsett"),
        ("measure-table", "tools", "measures"),
        ("guide", "guides/ny", "guides"),
    ] {
        let (told, name) = (format!("inga mappe «{folder}»"), "Noko nytt");
        unmade(&site, &[kind, name, "--in", folder], &[&told, near])?;
    }
    let told = made(&site, &["page", "Fyrste dag", "--in", "nytilsett"])?;
    ensure(told.contains("pages/2-nytilsett/fyrste-dag.md"), told)?;
    made(&site, &["page", "Utan seksjon", "--in", "pages/"])?;
    made(&site, &["service", "Familiehuset", "--in", "./services"])?;
    unmade(&site, &["service", "Familiehuset"], &["services/familiehuset.md finst frå før"])?;
    unmade(&site, &["service", "Kafeen", "--after", "familiehuset"], &["ikkje gjerast med dette slaget"])?;
    unmade(&site, &["service", "Kafeen", "en"], &["en"])?;
    // Folders are named as they are on disk.
    fs::rename(site.join("guides/barn/0-undring"), site.join("guides/barn/0. Undring"))?;
    let told = made(&site, &["step", "Noko nytt", "--in", "undring"])?;
    ensure(told.contains("guides/barn/0. Undring/3-noko-nytt.md"), told)
}

/// Each sort of document has its translation where it is read.
pub(super) fn translations() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    unmade(&site, &["translation", "sja", "en"], &["berre på eitt språk (nn)"])?;
    let settings = fs::read_to_string(site.join("site.toml"))?;
    fs::write(site.join("site.toml"), settings.replace("[\"nn\"]", "[\"nn\", \"en\", \"se\"]"))?;
    fs::create_dir_all(site.join("measures"))?;
    fs::write(site.join("measures/tiltak.toml"), "title = \"Tiltak\"\n\n[[measures]]\ntitle = \"Kurs\"\n")?;
    for name in ["kladd", "side.easy", "side"] {
        let text = format!("+++\ntitle = \"{name}\"\ndraft = {}\n+++\nTekst.\n", name == "kladd");
        fs::create_dir_all(site.join("pages"))?;
        fs::write(site.join("pages").join(format!("{name}.md")), text)?;
    }
    let service = "+++\ntitle = \"PPT\"\nshort = \"Vi kjem.\"\nages = \"0-18\"\n\n[[parts]]\nid = \"a\"\ntitle = \"Nord\"\n+++\nVent.\n";
    fs::create_dir_all(site.join("services"))?;
    fs::write(site.join("services/ppt.md"), service)?;
    let before = checked(&site)?;
    for (word, document, path) in [
        ("translation", "sja", "guides/barn/0-undring/1-sja.en.md"),
        ("omsetjing", "level:undring", "guides/barn/0-undring/level.en.md"),
        ("Omsetting", "guides/barn/guide.md", "guides/barn/guide.en.md"),
        ("oversettelse", "tool:notat", "tools.en.toml"),
        ("translation", "measure-table:tiltak", "measures/tiltak.en.toml"),
        ("translation", "ppt", "services/ppt.en.md"),
        ("translation", "acute", "acute.en.md"),
        ("translation", "kladd", "pages/kladd.en.md"),
        ("translation", "contact:politi", "contacts.en.toml"),
    ] {
        let told = made(&site, &[word, document, "en"])?;
        ensure(told.contains(&format!("Laga {path}.")), format!("{document}: {told}"))?;
    }
    let step = fs::read_to_string(site.join("guides/barn/0-undring/1-sja.en.md"))?;
    let begins = "+++\n# title = \"Sjå etter teikn\"\ntranslated_from = \"";
    ensure(step.starts_with(begins) && step.ends_with("\"\n+++\n"), &step)?;
    // What was right is right still, also when the title is written.
    fs::write(
        site.join("guides/barn/0-undring/1-sja.en.md"),
        step.replace("# title = \"Sjå etter teikn\"", "title = \"Look\""),
    )?;
    // What is to be written, and no more: numbers are the same, and parts have their own places.
    let service = fs::read_to_string(site.join("services/ppt.en.md"))?;
    ensure(service.starts_with("+++\n# title = \"PPT\"\n# short = \"Vi kjem.\"\ntranslated_from = "), service)?;
    let table = fs::read_to_string(site.join("contacts.en.toml"))?;
    ensure(table.starts_with("[politi]\n# name = \"Politiet\"\ntranslated_from = "), table)?;
    let found = checked(&site)?;
    let errors = |found: &str| {
        found.lines().filter(|line| line.contains(".en.") && !line.contains("[translation-lacking]")).count()
    };
    ensure(errors(&found) == errors(&before), format!("{before}\n→\n{found}"))?;
    ensure(!found.contains("translation-old"), found)?;
    // A table that others are in, what is translated, what is nothing.
    unmade(
        &site,
        &["translation", "contact:eining", "en"],
        &["Lim det inn i contacts.en.toml", "[eining]\n# name = "],
    )?;
    unmade(&site, &["translation", "contact:politi", "en"], &["contacts.en.toml finst frå før"])?;
    unmade(&site, &["translation", "sja", "en"], &["1-sja.en.md finst frå før"])?;
    unmade(&site, &["translation", "sja", "nn"], &["«nn»", "en, se"])?;
    unmade(&site, &["translation", "sja", "pl"], &["«pl»", "en, se"])?;
    unmade(&site, &["translation", "sja"], &["Skriv språket òg", "en, se"])?;
    unmade(&site, &["translation"], &["Skriv kva som skal omsetjast"])?;
    unmade(&site, &["translation", "sjaa", "en"], &["Meinte du «sja»?"])
}
