//! Drafts: shown to those who write and approve, never published.

use std::fs;

use libtest_mimic::{Failed, Trial};

use crate::support::{TODAY, base, ensure, is_page, run, stderr, stdout, tree, trial};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("drafts::are in a consultation copy, marked, and not in the site", consultation_copy),
        trial("drafts::are told of one by one, and as what they are", told_one_by_one),
        trial("drafts::what is valid from a later day comes on that day", valid_later),
        trial("drafts::easy-read versions wait with their pages, in sections too", easy_read),
        trial("drafts::a guide holds nothing back but what is in it", of_a_guide),
        trial("drafts::their files stay away as long as they do", files),
        trial("drafts::leave the numbers of steps and old addresses as they are", rest),
        trial("drafts::stop a consultation copy only by what can't be put right later", unfinished_draft),
    ]
}

const DRAFT: &str = "+++\ntitle = \"Ny side\"\ndraft = true\n+++\nDette er [framsida](@home).\n";

fn consultation_copy() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("pages"))?;
    fs::write(site.join("pages/ny.md"), DRAFT)?;
    // Where they are published unless told otherwise.
    for options in ["", "--preview"] {
        let output = run(scratch.path(), &format!("build site --today {TODAY} {options}"))?;
        ensure(output.status.code() == Some(0), format!("{}{}", stdout(&output), stderr(&output)))?;
    }
    let (public, copy) = (tree(&scratch.path().join("public"))?, tree(&scratch.path().join("public-preview"))?);
    ensure(!public.contains_key("ny/index.html"), "a draft is published")?;
    ensure(public.contains_key("sitemap.xml") && !copy.contains_key("sitemap.xml"), "the copy has a list for robots")?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    for (path, bytes) in copy.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = text(bytes);
        ensure(page.contains("content=\"noindex, nofollow\""), format!("{path} may be listed"))?;
        ensure(page.contains("class=\"hearing\""), format!("{path} is not marked"))?;
        ensure(!page.contains("rel=\"canonical\""), format!("{path} has the address of the site"))?;
    }
    for (path, bytes) in public.iter().filter(|(path, _)| is_page(path)) {
        let page = text(bytes);
        ensure(!page.contains("noindex") && !page.contains("class=\"hearing\""), format!("{path} is marked"))?;
    }
    let draft = copy.get("ny/index.html").map(|bytes| text(bytes)).unwrap_or_default();
    ensure(draft.contains("class=\"note draft\""), &draft)?;
    let home = copy.get("index.html").map(|bytes| text(bytes)).unwrap_or_default();
    ensure(!home.contains("note draft"), "a finished page is marked as a draft")
}

/// A section of two pages, each with an easy-read version. What waits is the section, then one page of it.
fn easy_read() -> Result<(), Failed> {
    let easy = ["ny/lettlese/index.html", "ny/dag/lettlese/index.html", "ny/veke/lettlese/index.html"];
    for (waits, wanted) in [("", [true, true, true]), ("index", [false, false, false]), ("1-dag", [true, false, true])]
    {
        let (scratch, site) = base()?;
        let section = site.join("pages/ny");
        fs::create_dir_all(&section)?;
        for name in ["index", "1-dag", "2-veke"] {
            let draft = if name == waits { "draft = true\n" } else { "" };
            let text = "Her er det du skal gjere. Spør om du er usikker.\n";
            fs::write(section.join(format!("{name}.md")), format!("+++\ntitle = \"{name}\"\n{draft}+++\n{text}"))?;
            fs::write(section.join(format!("{name}.easy.md")), format!("+++\ntitle = \"{name}\"\n+++\n{text}"))?;
        }
        let output = run(scratch.path(), &format!("build site --today {TODAY}"))?;
        ensure(output.status.code() == Some(0), format!("{}{}", stdout(&output), stderr(&output)))?;
        let out = tree(&scratch.path().join("public"))?;
        let found = easy.map(|path| out.contains_key(path));
        ensure(found == wanted, format!("while {waits:?} is a draft: {found:?}"))?;
    }
    Ok(())
}

/// A section of pages that is called as a guide is which waits.
fn of_a_guide() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let (guide, section) = (site.join("guides/ny"), site.join("pages/ny"));
    fs::create_dir_all(&guide)?;
    fs::create_dir_all(&section)?;
    fs::write(guide.join("guide.md"), "+++\ntitle = \"Ny\"\nslug = \"nytt\"\ndraft = true\n+++\n")?;
    for name in ["index", "dag"] {
        fs::write(section.join(format!("{name}.md")), format!("+++\ntitle = \"{name}\"\n+++\nHer.\n"))?;
    }
    let output = run(scratch.path(), &format!("build site --today {TODAY}"))?;
    ensure(output.status.code() == Some(0), format!("{}{}", stdout(&output), stderr(&output)))?;
    let out = tree(&scratch.path().join("public"))?;
    ensure(out.contains_key("ny/dag/index.html") && !out.contains_key("nytt/index.html"), "another waits too")
}

/// A page, a level with its steps and a contact that are valid from the first of December.
fn valid_later() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let later = "valid_from = 2026-12-01\n";
    fs::create_dir_all(site.join("pages"))?;
    fs::write(
        site.join("pages/ny.md"),
        format!("+++\ntitle = \"Ny side\"\n{later}+++\nDette er [framsida](@home).\n"),
    )?;
    let ends = "+++\ntitle = \"Gammal\"\nvalid_to = \"2026-11-30\"\n+++\nDette er [framsida](@home).\n";
    fs::write(site.join("pages/gammal.md"), ends)?;
    let level = site.join("guides/barn/7-seinare");
    fs::create_dir_all(&level)?;
    fs::write(level.join("level.md"), format!("+++\ntitle = \"Seinare\"\noutside_flow = true\n{later}+++\n"))?;
    fs::write(level.join("1-eit-steg.md"), "+++\ntitle = \"Eit steg\"\n+++\n")?;
    let build = |options: &str| -> Result<String, Failed> {
        let output = run(scratch.path(), &format!("build site --format short --lang nn {options}"))?;
        ensure(output.status.code() == Some(0), stdout(&output))?;
        Ok(stdout(&output))
    };
    let out = || tree(&scratch.path().join("public"));
    let has = |page: &str| -> Result<bool, Failed> { Ok(out()?.keys().any(|path| path.contains(page))) };
    build(&format!("--today {TODAY}"))?;
    ensure(
        !has("ny/index")? && !has("seinare")? && !has("eit-steg")? && has("gammal/index")?,
        "it is there too early",
    )?;
    let sheet = out()?.remove("barn/utskrift/barn-hefte.pdf");
    // The same files, on the day: also what was kept from before is made again.
    build("--today 2026-12-01")?;
    ensure(has("ny/index")? && has("seinare/index")? && has("eit-steg")?, "it is not there on its day")?;
    ensure(out()?.remove("barn/utskrift/barn-hefte.pdf") != sheet, "the booklet does not have the new level")?;
    let check = stdout(&run(&site, &format!("check --today {TODAY} --lang nn"))?);
    ensure(
        check.contains(
            "2026-12-01 kjem «Ny side» på nettstaden, når han blir lagd ut den dagen eller seinare (pages/ny.md).",
        ),
        &check,
    )?;
    ensure(check.contains("2026-11-30 er siste dagen «Gammal» gjeld"), &check)?;
    ensure(check.matches(" kjem «").count() == 2, check)?;
    // What leads there is told, and the copy for consultation shows it.
    fs::write(site.join("index.md"), "+++\ntitle = \"Heim\"\n+++\nSjå [[ny]].\n")?;
    let check = stdout(&run(&site, &format!("check --today {TODAY} --lang nn --format short"))?);
    ensure(check.contains("«ny» kjem ikkje på nettstaden før 2026-12-01.") && check.lines().count() == 1, check)?;
    build(&format!("--preview --today {TODAY}"))?;
    let page = fs::read_to_string(scratch.path().join("public-preview/ny/index.html"))?;
    ensure(page.contains("Denne sida kjem på nettstaden 1. desember 2026."), page)
}

/// Files that only a page uses which is held back, and one that another page uses too.
fn files() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    for folder in ["pages", "files", "images"] {
        fs::create_dir_all(site.join(folder))?;
    }
    for (name, text) in [("nytt.txt", "Nytt"), ("felles.txt", "Felles"), ("skjema.txt", "Skjema")] {
        fs::write(site.join("files").join(name), text)?;
    }
    let picture = "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>";
    fs::write(site.join("images/ny.svg"), picture)?;
    let text = "Sjå [det nye](files/nytt.txt), [det gamle](files/felles.txt).\n\n![Eit kart](images/ny.svg)\n";
    fs::write(site.join("pages/ny.md"), format!("+++\ntitle = \"Ny side\"\nvalid_from = 2026-12-01\n+++\n{text}"))?;
    fs::write(site.join("pages/no.md"), "+++\ntitle = \"No\"\n+++\nSjå [det](files/felles.txt).\n")?;
    let tools = fs::read_to_string(site.join("tools.toml"))?;
    let tool = "[skjema]\ntitle = \"Skjema\"\ndraft = true\nfile = \"files/skjema.txt\"\n";
    fs::write(site.join("tools.toml"), format!("{tools}\n{tool}"))?;
    let published = |day: &str, option: &str| -> Result<Vec<String>, Failed> {
        let output =
            run(scratch.path(), &format!("build site --out out{option} {option} --today {day} --format short"))?;
        ensure(output.status.code() == Some(0), stdout(&output))?;
        ensure(!stdout(&output).contains("file-unused"), stdout(&output))?;
        let files = tree(&scratch.path().join(format!("out{option}")))?.into_keys();
        Ok(files.filter(|path| path.starts_with("files/") || path.starts_with("images/")).collect())
    };
    let seen = published(TODAY, "")?;
    ensure(seen == ["files/felles.txt"], format!("{seen:?}"))?;
    let seen = published("2026-12-01", "")?;
    ensure(seen == ["files/felles.txt", "files/nytt.txt", "images/ny.svg"], format!("{seen:?}"))?;
    ensure(published(TODAY, "--preview")?.len() == 4, "the copy for consultation lacks files")
}

/// Steps from 4 on, of which one is held back; pages that were published and are held back; a rule that only they need.
fn rest() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let level = site.join("guides/barn/0-undring");
    for (name, number) in [("sja", 1), ("vel", 2)] {
        fs::rename(level.join(format!("{number}-{name}.md")), level.join(format!("{}-{name}.md", 2 * number + 2)))?;
    }
    let step = level.join("5-lytt.md");
    let settings = fs::read_to_string(site.join("site.toml"))?;
    fs::write(
        site.join("site.toml"),
        format!("{settings}\n[checks]\nheading-capitals = {{ level = \"off\", reason = \"Ropet er meint\" }}\n"),
    )?;
    fs::create_dir(site.join("pages"))?;
    let page = site.join("pages/rop.md");
    let write = |first: &str| -> Result<(), Failed> {
        fs::write(&step, format!("+++\ntitle = \"Lytt\"\n{first}+++\n"))?;
        fs::write(&page, format!("+++\ntitle = \"Rop\"\n{first}+++\n## HØGT\n\nTekst.\n"))?;
        Ok(())
    };
    // As they are on the page of the level.
    let numbers = || -> Result<Vec<String>, Failed> {
        let output = run(scratch.path(), &format!("build site --today {TODAY} --format short"))?;
        ensure(output.status.code() == Some(0) && stdout(&output).lines().count() < 3, stdout(&output))?;
        let list: serde_json::Value = serde_json::from_slice(&fs::read(scratch.path().join("public/data/site.json"))?)?;
        let steps = list["pages"].as_array().ok_or("no pages")?.iter().filter(|page| page["level"] == "undring");
        Ok(steps.filter(|page| page["kind"] == "step").map(|page| page["number"].to_string()).collect())
    };
    for (first, wanted) in
        [("", vec!["4", "5", "6"]), ("draft = true\n", vec!["4", "5"]), ("valid_from = 2026-12-24\n", vec!["4", "5"])]
    {
        write(first)?;
        let seen = numbers()?;
        ensure(seen == wanted, format!("{first}: {seen:?}"))?;
    }
    // They are not gone until they are.
    fs::remove_file(&page)?;
    fs::remove_file(&step)?;
    let output = run(scratch.path(), &format!("check site --out public --today {TODAY} --format short"))?;
    let told = stdout(&output);
    ensure(told.matches("address-gone").count() == 2 && told.contains("rule-idle"), told)
}

/// What is still to be written in a draft is a warning there, and the same in the site itself stops it.
fn unfinished_draft() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let page = site.join("pages/ny.md");
    fs::create_dir_all(site.join("pages"))?;
    let seen = |text: &str| -> Result<(Option<i32>, String), Failed> {
        fs::write(&page, text)?;
        let output = run(scratch.path(), &format!("build site --preview --today {TODAY} --format short --lang nn"))?;
        Ok((output.status.code(), stdout(&output)))
    };
    let todo = DRAFT.replace("Dette er", "[TODO: skriv meir](todo:) Dette er");
    let (code, told) = seen(&todo)?;
    ensure(code == Some(0) && told.contains("pages/ny.md:5:1: åtvaring[todo]"), format!("{code:?} {told}"))?;
    let (code, told) = seen(&todo.replace("draft = true\n", ""))?;
    ensure(code == Some(1) && told.contains("feil[todo]"), format!("{code:?} {told}"))?;
    let (code, told) = seen(&DRAFT.replace("Dette", "<b>Dette</b>"))?;
    ensure(code == Some(1) && told.contains("feil[html-raw]"), format!("{code:?} {told}"))
}

/// A draft and a document beside it in the same file, each with an error of its own.
fn told_one_by_one() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let roles = fs::read_to_string(site.join("roles.toml"))?;
    let wrong = "description = \"Sjå [[finst-ikkje]].\"\n";
    let build = |first: &str, second: &str, option: &str| -> Result<(Option<i32>, String), Failed> {
        let text =
            format!("{roles}\n[ny]\ntitle = \"Ny\"\ndraft = true\n{first}\n[annan]\ntitle = \"Annan\"\n{second}");
        fs::write(site.join("roles.toml"), text)?;
        let options = format!("build site {option} --today {TODAY} --format short --lang nn");
        let output = run(scratch.path(), &options)?;
        Ok((output.status.code(), stdout(&output)))
    };
    let todo = "description = \"[Skriv](todo:)\"\n";
    let (code, told) = build(todo, "", "--preview")?;
    ensure(code == Some(0) && told.contains("åtvaring[todo]"), format!("{code:?} {told}"))?;
    let (code, told) = build("", todo, "--preview")?;
    ensure(code == Some(1) && told.matches("[todo]").count() == 1, format!("the draft's neighbour: {code:?} {told}"))?;
    let (code, told) = build(wrong, "", "")?;
    ensure(code == Some(0) && told.is_empty(), format!("a draft stops the site: {code:?} {told}"))?;
    // In the preview nothing in a draft stands in the way of publishing.
    let served = crate::preview::Served::start(&site)?;
    let page = served.page("/")?;
    let findings = page.split("id=\"betre-findings\"").nth(1).unwrap_or_default();
    ensure(
        findings.starts_with(" class=\"warning\"") && findings.contains("åtvaring[reference-unknown]"),
        page.as_str(),
    )
}
