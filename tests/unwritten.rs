//! What is not written yet, or lies elsewhere, says so wherever a reader meets it, and makes no empty document.

use std::fs;
use std::path::Path;

use libtest_mimic::{Failed, Trial};

use crate::support::{TODAY, base, ensure, run, stdout, trial};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("unwritten::guides, levels, tables, contacts and answers say so", says_so),
        #[cfg(unix)]
        trial("unwritten::a sheet for families has neutral words", neutral),
    ]
}

fn write(site: &Path, files: &[(&str, &str)]) -> Result<(), Failed> {
    for (path, text) in files {
        let file = site.join(path);
        fs::create_dir_all(file.parent().ok_or("a file without a folder")?)?;
        fs::write(file, text)?;
    }
    Ok(())
}

fn says_so() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let append = |path: &str, text: &str| -> Result<(), Failed> {
        let file = site.join(path);
        Ok(fs::write(&file, fs::read_to_string(&file)? + text)?)
    };
    append("contacts.toml", "\n[tom]\nname = \"Utan nummer\"\n")?;
    let lowered =
        ["flow-empty", "todo"].map(|rule| format!("{rule} = {{ level = \"warning\", reason = \"Vi skriv.\" }}"));
    append("site.toml", &format!("\n[checks]\n{}\n", lowered.join("\n")))?;
    let step = fs::read_to_string(site.join("guides/barn/0-undring/2-vel.md"))?;
    let files = [
        ("guides/barn/0-undring/2-vel.md", &*step.replace("goto = \"close\"", "goto = \"todo\"")),
        ("guides/ute/guide.md", "+++\ntitle = \"Ute\"\nlink = \"https://www.lia.example/x\"\n+++\n"),
        ("guides/tom/guide.md", "+++\ntitle = \"Tom\"\n+++\n"),
        ("guides/utkast/guide.md", "+++\ntitle = \"Utkast\"\nstatus = \"draft\"\n+++\n"),
        ("guides/utkast/0-uro/level.md", "+++\ntitle = \"Uro\"\n+++\n"),
        ("measures/tom.toml", "title = \"Tiltak\"\n"),
    ];
    write(&site, &files)?;
    let output = run(scratch.path(), &format!("build site --out out --today {TODAY} --format short --lang nn"))?;
    ensure(output.status.code() == Some(0), stdout(&output))?;
    let page = |path: &str| -> Result<String, Failed> {
        Ok(fs::read_to_string(scratch.path().join("out").join(path).join("index.html"))?)
    };
    let draft = "Dette er eit utkast. Det gjeld ikkje enno.";
    let said = [
        ("", "Rettleiaren ligg på ein annan nettstad."),
        ("", "Dette er ikkje skrive enno."),
        ("", draft),
        ("", "Ikkje skrive enno"),
        ("", "id=\"_guides\""),
        ("tom", "Dette er ikkje skrive enno."),
        ("utkast", draft),
        ("utkast/uro", draft),
        ("utkast/utskrift", draft),
        ("barn/undring/vel", "Det er ikkje grunn til uro</span> <span class=\"to still\">ikkje skrive enno"),
        ("barn/undring/vel", "../../../index.html#_guides"),
        ("kontaktar", "Telefonnummeret er ikkje skrive enno."),
        ("tiltak", "Ikkje skrive enno"),
        ("tiltak/tom", "Tiltaka er ikkje skrivne enno."),
    ];
    for (path, text) in said {
        ensure(page(path)?.contains(text), format!("«{text}» is not in {path}"))?;
    }
    for path in ["utkast", "utkast/utskrift"] {
        ensure(
            page(path)?.matches(&format!("<p class=\"note\">{draft}")).count() <= 1,
            format!("{path} says it twice"),
        )?;
    }
    for (path, is_there) in [("tom", false), ("utkast", true), ("tiltak/tiltak.pdf", false)] {
        let path = if path.ends_with(".pdf") { path.to_owned() } else { format!("{path}/utskrift") };
        ensure(scratch.path().join("out").join(&path).exists() == is_there, path)?;
    }
    Ok(())
}

/// Until the page about the relay log speaks to guardians, nothing of what it says to employees is given away.
#[cfg(unix)]
fn neutral() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let sheet = |text: &str, is_asked: bool| -> Result<String, Failed> {
        write(&site, &[("relay-log.md", text)])?;
        let output = run(scratch.path(), &format!("build site --out out --today {TODAY} --format short --lang nn"))?;
        let told = stdout(&output);
        ensure(output.status.code() == Some(0) && told.contains("[hand-out-words]") == is_asked, told)?;
        let sheet = scratch.path().join("out/stafettlogg/stafettlogg.pdf");
        Ok(stdout(&std::process::Command::new("pdftotext").arg(sheet).arg("-").output()?))
    };
    let staff = "+++\ntitle = \"Stafettloggen\"\nlead = \"Arbeidsverktøy.\"\n+++\nSkriv kort etter kvart møte.\n";
    let given = sheet(staff, true)?;
    ensure(given.contains("De vel") && given.contains("Ring 112"), &given)?;
    ensure(!given.contains("Skriv kort") && !given.contains("Arbeidsverktøy"), given)?;
    let given = sheet(&format!("{staff}\n## De vel sjølve {{.guardian}}\n\nDe kan seie nei.\n"), false)?;
    ensure(given.contains("De kan seie nei.") && given.contains("Skriv kort"), given)?;
    // A page that says whom it is for needs no mark in its text.
    for (audience, is_theirs) in [("\"guardian\"", true), ("\"employee\", \"guardian\"", true), ("\"young\"", false)] {
        let given = sheet(&staff.replace("lead", &format!("audience = [{audience}]\nlead")), !is_theirs)?;
        ensure(given.contains("Skriv kort") == is_theirs && given.contains("De vel") != is_theirs, given)?;
    }
    Ok(())
}
