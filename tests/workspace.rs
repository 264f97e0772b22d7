//! Many sites that are built together.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use betre::render::theme_words;
use libtest_mimic::{Failed, Trial};
use serde_json::Value;
use tempfile::TempDir;

use crate::preview::Served;
use crate::support::{
    CACHE_FOLDER, PATIENCE, TODAY, base, betre, copy, ensure, root, run, scratch, slashed, stderr, stdout, tree, trial,
    verified,
};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("workspace::what waits is listed for each site", listed),
        trial("workspace::each site is published, and one with errors stops no other", each_on_its_own),
        trial("workspace::the same bytes, however many threads and however it is parted", same_bytes),
        trial("workspace::what sites have in common is to each as if it were alone", alike),
        trial("workspace::what is wrong in a shared file is told once", told_once),
        trial("workspace::a new number in the layer reaches all sites, but those that replace it", new_number),
        trial("workspace::what has not changed is not built again", unchanged),
        trial("workspace::a page leads to the sites, from A to Å, in its languages", leads),
        trial("workspace::what leads to the sites is replaced file by file, and nothing of others'", replaces_own),
        trial("workspace::killed in the middle, each site is whole", killed),
        trial("workspace::what is asked for must be there", asked_for),
        trial("workspace::several are shown and edited at once", shown_at_once),
    ]
}

const LAYER: &str = "title = \"Felles for fylket\"\nversion = \"2026.1\"\nlanguages = [\"nn\"]\n";

/// A workspace of so many sites on one layer, which has a page.
fn workspace(sites: usize) -> Result<(TempDir, PathBuf), Failed> {
    let scratch = scratch()?;
    let folder = scratch.path().join("fylket");
    for number in 1..=sites {
        let site = folder.join(format!("sites/k{number:02}"));
        copy(&root().join("tests/base"), &site)?;
        let settings = fs::read_to_string(site.join("site.toml"))?;
        let settings = settings.replace("Lia kommune", &format!("Kommune {number}"));
        let settings = settings.replacen("\nlanguages", "\nlayers = [\"../../felles\"]\nlanguages", 1);
        fs::write(site.join("site.toml"), settings.replace("lia.example", &format!("k{number}.example")))?;
    }
    fs::create_dir_all(folder.join("felles/pages"))?;
    fs::write(folder.join("workspace.toml"), "title = \"Fylket\"\nmembers = [\"sites/*\"]\n")?;
    fs::write(folder.join("felles/layer.toml"), LAYER)?;
    fs::write(folder.join("felles/contacts.toml"), "[hjelp]\nname = \"Hjelpetelefonen\"\nphone = \"116 111\"\n")?;
    fs::write(
        folder.join("felles/pages/hjelp.md"),
        "+++\ntitle = \"Hjelp\"\nreviewed = \"2026-09-01\"\n+++\nRing {contact.hjelp.phone} når du treng nokon.\n",
    )?;
    Ok((scratch, folder))
}

fn build(folder: &Path, options: &str) -> Result<std::process::Output, Failed> {
    run(folder, &format!("build . --today {TODAY} {options}"))
}

/// Builds all, which goes well.
fn built(folder: &Path, out: &str, options: &str) -> Result<BTreeMap<String, Vec<u8>>, Failed> {
    let output = build(folder, &format!("--out {out} {options}"))?;
    ensure(output.status.success(), format!("{}{}", stdout(&output), stderr(&output)))?;
    tree(&folder.join(out))
}

fn each_on_its_own() -> Result<(), Failed> {
    let (_scratch, folder) = workspace(5)?;
    let spoilt = folder.join("sites/k03/contacts.toml");
    let contacts = fs::read_to_string(&spoilt)?;
    fs::write(&spoilt, format!("{contacts}\nnøkkel = 1\n"))?;
    let output = build(&folder, "")?;
    let told = stdout(&output);
    ensure(output.status.code() == Some(1), format!("{told}{}", stderr(&output)))?;
    for number in [1, 2, 4, 5] {
        verified(&folder.join(format!("public/k{number:02}")))?;
        ensure(told.contains(&format!("k{number:02}: ")), format!("not in the summary: {number}: {told}"))?;
    }
    ensure(!folder.join("public/k03").exists(), "a site with an error is published")?;
    ensure(told.contains("sites/k03/contacts.toml:"), format!("the place is not told from the workspace: {told}"))?;
    ensure(told.contains("5 nettstader: 4 lagde ut, 1 med feil."), told)?;
    // Mended, it is published; and one alone can be.
    fs::write(&spoilt, contacts)?;
    let output = build(&folder, "--only k03")?;
    let told = stdout(&output);
    ensure(output.status.success() && told.contains("1 nettstad: 1 lagde ut, 0 med feil."), told)?;
    verified(&folder.join("public/k03"))?;
    // One that is taken away is still published: that is told, and nothing is deleted.
    fs::rename(folder.join("sites/k05"), folder.join("sites-k05"))?;
    fs::write(folder.join("workspace.toml"), "members = [\"sites/*\"]\ntitle = \"Fylket\"\n")?;
    let output = build(&folder, "")?;
    let left = stderr(&output);
    ensure(output.status.success() && left.contains("ikkje er med i workspace.toml lenger: k05."), left)?;
    verified(&folder.join("public/k05"))?;
    let page = fs::read_to_string(folder.join("public/k03/hjelp/index.html"))?;
    ensure(page.contains("Felles for fylket 2026.1") && page.contains("tel:116111"), page)
}

fn same_bytes() -> Result<(), Failed> {
    let (_scratch, folder) = workspace(7)?;
    let whole = built(&folder, "whole", "--jobs 1")?;
    ensure(whole.keys().filter(|path| path.ends_with(".betre-manifest")).count() == 7, "not all are there")?;
    ensure(built(&folder, "threads", "--jobs 3")? == whole, "threads make a difference")?;
    let quiet = build(&folder, "--out quiet --quiet")?;
    ensure(quiet.status.success() && quiet.stdout.is_empty() && quiet.stderr.is_empty(), stdout(&quiet))?;
    ensure(built(&folder, "whole", "")? == whole, "building again makes a difference")?;
    for part in 1..=3 {
        let parted = built(&folder, "parted", &format!("--part {part}/3"))?;
        ensure(part == 3 || parted.len() < whole.len(), "a part is the whole")?;
    }
    ensure(tree(&folder.join("parted"))? == whole, "parting makes a difference")?;
    // As machines do that have a folder of their own each, and copy them together.
    for part in 1..=3 {
        built(&folder, &format!("part{part}"), &format!("--part {part}/3"))?;
        copy(&folder.join(format!("part{part}")), &folder.join("copied"))?;
    }
    ensure(tree(&folder.join("copied"))? != whole, "a part leads to all sites")?;
    let gathered = run(&folder, "gather copied")?;
    ensure(gathered.status.success(), stderr(&gathered))?;
    ensure(
        slashed(stdout(&gathered).as_ref()).ends_with("copied/index.html fører til 7 nettstader.\n"),
        stdout(&gathered),
    )?;
    ensure(tree(&folder.join("copied"))? == whole, "copying parts together makes a difference")?;
    // A site that is built alone is the same too, but for nothing.
    let alone = run(&folder, &format!("build sites/k04 --out alone --today {TODAY}"))?;
    ensure(alone.status.success(), stdout(&alone))?;
    for (path, bytes) in tree(&folder.join("alone"))? {
        ensure(whole.get(&format!("k04/{path}")) == Some(&bytes), format!("{path} differs"))?;
    }
    Ok(())
}

/// Sites that differ in one thing each, so that a page which all of them have is another in each.
fn alike() -> Result<(), Failed> {
    let (_scratch, folder) = workspace(8)?;
    let term = |text: &str| format!("[stotte]\nforms = [\"støtte\"]\ntext = \"{text}\"\n");
    fs::write(folder.join("felles/glossary.toml"), term("Hjelp over tid."))?;
    let page = folder.join("felles/pages/hjelp.md");
    let text = fs::read_to_string(&page)?;
    fs::write(&page, format!("{text}\nDu kan få støtte. Sjå [notatet](@notat).\n"))?;
    let add = |site: &str, file: &str, more: &str| -> Result<(), Failed> {
        let path = folder.join("sites").join(site).join(file);
        fs::create_dir_all(path.parent().ok_or("no folder")?)?;
        let there = fs::read_to_string(&path).unwrap_or_default();
        Ok(fs::write(path, format!("{there}{more}"))?)
    };
    // The first and the last are alike.
    add("k02", "glossary.toml", &term("Hjelp i kvardagen."))?;
    add("k03", "glossary.toml", &term("Hjelp over tid.").replace("[\"støtte\"]", "[\"støtte\", \"ring\"]"))?;
    add("k04", "contacts.toml", "\n[hjelp]\nname = \"Hjelpetelefonen\"\nphone = \"57 00 00 11\"\n")?;
    add("k05", "site.toml", "\n[phrases]\nclose = \"Ferdig\"\n")?;
    let own = "{% extends \"base.html\" %}{% block main %}<h1>{{ page.title }}, {{ frame.site_title }}</h1>{% endblock main %}";
    add("k06", "theme/theme.toml", "contract = 5\n")?;
    add("k06", "theme/templates/page.html", own)?;
    add("k07", "glossary.toml", "[stotte]\noff = true\n")?;
    let pages = |tree: &BTreeMap<String, Vec<u8>>, site: &str| -> Result<String, Failed> {
        let page = tree.get(&format!("{site}hjelp/index.html")).ok_or_else(|| format!("no page in {site}"))?;
        let page = String::from_utf8_lossy(page);
        Ok(page.split("<main").nth(1).and_then(|main| main.split("</main>").next()).unwrap_or_default().to_owned())
    };
    for jobs in ["--jobs 1", "--jobs 2"] {
        let whole = built(&folder, "public", jobs)?;
        let mut seen = BTreeSet::new();
        for number in 1..=8 {
            let site = format!("k{number:02}");
            let alone = run(&folder, &format!("build sites/{site} --out alone --today {TODAY}"))?;
            ensure(alone.status.success(), stdout(&alone))?;
            for (path, bytes) in tree(&folder.join("alone"))? {
                ensure(whole.get(&format!("{site}/{path}")) == Some(&bytes), format!("{site}/{path} differs"))?;
            }
            seen.insert(pages(&whole, &format!("{site}/"))?);
        }
        ensure(seen.len() == 7, format!("{} different pages: {seen:#?}", seen.len()))?;
        fs::remove_dir_all(folder.join("public"))?;
    }
    Ok(())
}

fn told_once() -> Result<(), Failed> {
    let (_scratch, folder) = workspace(5)?;
    let page = folder.join("felles/pages/hjelp.md");
    let text = fs::read_to_string(&page)?;
    fs::write(&page, format!("{text}\nSjå [hjelpa som finst](@finst-ikkje).\n"))?;
    let output = run(&folder, &format!("check . --today {TODAY} --format json"))?;
    ensure(output.status.code() == Some(1), stdout(&output))?;
    let rows: Vec<Value> = serde_json::from_str(&stdout(&output))?;
    let of_layer: Vec<&Value> = rows.iter().filter(|row| row["file"] == "felles/pages/hjelp.md").collect();
    ensure(of_layer.len() == 1, stdout(&output))?;
    ensure(of_layer[0]["sites"] == serde_json::json!(["k01", "k02", "k03", "k04", "k05"]), of_layer[0].to_string())?;
    let output = run(&folder, &format!("check . --today {TODAY} --format short"))?;
    let told = stdout(&output);
    ensure(told.matches("felles/pages/hjelp.md:").count() == 1, &*told)?;
    ensure(told.contains("(Gjeld 5 nettstader: k01, k02, k03 og 2 til.)"), told)
}

fn new_number() -> Result<(), Failed> {
    let (_scratch, folder) = workspace(4)?;
    let own = folder.join("sites/k02/contacts.toml");
    let contacts = fs::read_to_string(&own)?;
    fs::write(&own, format!("{contacts}\n[hjelp]\nname = \"Vår eigen\"\nphone = \"57 00 40 09\"\n"))?;
    let before = built(&folder, "public", "")?;
    let layer = folder.join("felles/contacts.toml");
    fs::write(&layer, fs::read_to_string(&layer)?.replace("116 111", "116 123"))?;
    let after = built(&folder, "public", "")?;
    for number in 1..=4 {
        let path = format!("k{number:02}/hjelp/index.html");
        let is_new = String::from_utf8_lossy(&after[&path]).contains("tel:116123");
        ensure(is_new == (number != 2), format!("k{number:02} has the number: {is_new}"))?;
    }
    let own_site = |tree: &BTreeMap<String, Vec<u8>>| {
        tree.iter()
            .filter(|(path, _)| path.starts_with("k02/"))
            .map(|(path, bytes)| (path.clone(), bytes.clone()))
            .collect::<Vec<_>>()
    };
    ensure(own_site(&before) == own_site(&after), "a site that replaces it differs")?;
    let told = stdout(&run(&folder, &format!("check . --today {TODAY}"))?);
    let replaces = "k02: 0 feil, 0 åtvaringar. Har eitt dokument i staden for det laga har.";
    ensure(told.contains(replaces) && told.matches("i staden for").count() == 1, told)?;
    // What was reviewed before the layer's was.
    let page = fs::read_to_string(folder.join("felles/pages/hjelp.md"))?;
    fs::create_dir_all(folder.join("sites/k02/pages"))?;
    fs::write(folder.join("sites/k02/pages/hjelp.md"), page.replace("2026-09-01", "2026-08-01"))?;
    let told = stdout(&build(&folder, "--out public")?);
    ensure(told.contains("Har 2 dokument i staden for det laga har; 1 av dei eldre enn det."), &*told)?;
    let list: Value = serde_json::from_slice(&fs::read(folder.join("public/sites.json"))?)?;
    let behind: Vec<_> = list["sites"].as_array().into_iter().flatten().map(|site| site["behind"].as_u64()).collect();
    ensure(behind == [0, 1, 0, 0].map(Some), format!("{behind:?}"))?;
    // What is overdue, in all of them.
    let told = stdout(&run(&folder, "check . --today 2030-01-01 --overdue --format short")?);
    ensure(told.contains("[review-overdue]") && !told.contains("flow"), &*told)?;
    ensure(run(&folder, "check . --address")?.status.code() == Some(2), "one address of many sites")
}

/// Runs a build with a cache of its own, and tells which sites were as before.
fn rebuilt(folder: &Path) -> Result<Vec<String>, Failed> {
    let output = betre(folder)
        .args(["build", ".", "--out", "public", "--today", TODAY])
        .env(CACHE_FOLDER, folder.join("../cache"))
        .output()?;
    ensure(output.status.success(), format!("{}{}", stdout(&output), stderr(&output)))?;
    let told = stdout(&output);
    let as_before = told.lines().filter(|line| line.contains("som før")).filter_map(|line| line.split(':').next());
    Ok(as_before.map(str::to_owned).collect())
}

fn unchanged() -> Result<(), Failed> {
    let (_scratch, folder) = workspace(4)?;
    let all = ["k01", "k02", "k03", "k04"];
    ensure(rebuilt(&folder)?.is_empty(), "nothing was built before")?;
    let whole = tree(&folder.join("public"))?;
    ensure(rebuilt(&folder)? == all, "what has not changed is built again")?;
    // A step of one municipality; a page that somebody has changed where it is published; a warning, which is told each time.
    let step = |site: &str| folder.join("sites").join(site).join("guides/barn/0-undring/1-sja.md");
    let text = fs::read_to_string(step("k02"))?;
    fs::write(step("k02"), text.replace("Skriv ned det du ser.", "Skriv ned det du ser i dag."))?;
    ensure(rebuilt(&folder)? == ["k01", "k03", "k04"], "others are built when one municipality's step has changed")?;
    fs::write(step("k02"), text)?;
    ensure(rebuilt(&folder)? == ["k01", "k03", "k04"], "what was changed back is not built")?;
    fs::write(folder.join("public/k04/index.html"), "something else")?;
    ensure(rebuilt(&folder)? == ["k01", "k02", "k03"], "what is published is not looked at")?;
    ensure(tree(&folder.join("public"))? == whole, "the bytes differ")?;
    let contacts = folder.join("felles/contacts.toml");
    fs::write(&contacts, fs::read_to_string(&contacts)?.replace("116 111", "116 123"))?;
    ensure(rebuilt(&folder)?.is_empty(), "a changed layer does not reach all")?;
    fs::write(folder.join("sites/k01/pages.md"), "no place for a page")?;
    for _ in 0..2 {
        ensure(rebuilt(&folder)? == ["k02", "k03", "k04"], "what is told is told once only")?;
    }
    Ok(())
}

/// Whether something in a folder of sites is one of them: not what a build has beside it, nor what leads to them.
fn is_site(path: &Path) -> bool {
    path.is_dir() && path.file_name().is_some_and(|name| !name.to_string_lossy().starts_with('.'))
}

fn killed() -> Result<(), Failed> {
    let (_scratch, folder) = workspace(12)?;
    let whole = built(&folder, "whole", "")?;
    let mut met_the_middle = false;
    for round in 0..8_u32 {
        let _ = fs::remove_dir_all(folder.join("public"));
        let mut command = betre(&folder);
        let mut child = command
            .args(["build", ".", "--out", "public", "--today", TODAY])
            .stdout(std::process::Stdio::null())
            .spawn()?;
        let count = || {
            fs::read_dir(folder.join("public"))
                .map_or(0, |sites| sites.flatten().filter(|site| is_site(&site.path())).count())
        };
        let start = Instant::now();
        while count() <= round as usize && child.try_wait()?.is_none() && start.elapsed() < PATIENCE {
            thread::sleep(Duration::from_millis(1));
        }
        child.kill()?;
        child.wait()?;
        met_the_middle |= (1..12).contains(&count());
        for site in fs::read_dir(folder.join("public"))?.flatten() {
            if is_site(&site.path()) {
                verified(&site.path()).map_err(|error| format!("{}: {error:?}", site.path().display()))?;
            }
        }
        ensure(built(&folder, "public", "")? == whole, "after a killed build the next one makes something else")?;
    }
    ensure(met_the_middle, "no build was killed in the middle")
}

fn asked_for() -> Result<(), Failed> {
    let (_scratch, folder) = workspace(2)?;
    for (arguments, told) in [
        ("build . --only k9", "Ingen nettstad heiter k9."),
        ("build . --part 3/2", "--part 3/2 er ikkje til å forstå."),
        ("build sites/k01 --only k01", "--only gjeld berre ei mappe med workspace.toml"),
    ] {
        let output = run(&folder, arguments)?;
        ensure(
            output.status.code() == Some(2) && stderr(&output).contains(told),
            format!("{arguments}: {}", stderr(&output)),
        )?;
    }
    // What is no workspace is as before.
    let (_scratch, site) = base()?;
    ensure(run(&site, &format!("check . --today {TODAY}"))?.status.success(), "the base has findings")
}

fn shown_at_once() -> Result<(), Failed> {
    let (_scratch, folder) = workspace(9)?;
    let many = run(&folder, "edit .")?;
    let told = stderr(&many);
    ensure(many.status.code() == Some(2) && told.contains("9 nettstader") && told.contains("--only"), told)?;
    for number in 3..=9 {
        fs::remove_dir_all(folder.join(format!("sites/k{number:02}")))?;
    }
    fs::write(folder.join("workspace.toml"), "members = [\"none/*\"]\n")?;
    ensure(run(&folder, "serve .")?.status.code() == Some(2), "a workspace of no sites is shown")?;
    fs::write(folder.join("workspace.toml"), "members = [\"sites/*\"]\n")?;
    let served = Served::several(&folder, 2)?;
    let names: Vec<&String> = served.keys().collect();
    ensure(names == ["k01", "k02"], format!("{names:?}"))?;
    for (name, (site, desk)) in &served {
        let title = format!("Kommune {}", name.trim_start_matches(['k', '0']));
        ensure(site.page("/")?.contains(&title), format!("{name} shows another site"))?;
        ensure(site.page(desk)?.contains(&title), format!("{name} has another's desk"))?;
    }
    let desks: BTreeSet<&String> = served.values().map(|(_, desk)| desk).collect();
    ensure(desks.len() == 2, "two sites have one secret")?;
    ensure(served["k01"].0.get(&served["k02"].1)?.0 == 404, "the secret of one site opens another's desk")?;
    // What they share is seen in both, as soon as it is saved.
    let page = folder.join("felles/pages/hjelp.md");
    fs::write(&page, fs::read_to_string(&page)?.replace("treng nokon", "vil snakke"))?;
    for (site, _) in served.values() {
        site.until("/hjelp/", "vil snakke", true)?;
    }
    Ok(())
}

/// Gives a site of the workspace a name, and perhaps other settings.
fn named(folder: &Path, site: &str, name: &str, with: &[(&str, &str)]) -> Result<(), Failed> {
    let file = folder.join("sites").join(site).join("site.toml");
    let number = site.trim_start_matches(['k', '0']);
    let mut settings = fs::read_to_string(&file)?.replace(&format!("Kommune {number}"), name);
    for (from, to) in with {
        ensure(settings.contains(from), format!("{from} is not in {settings}"))?;
        settings = settings.replace(from, to);
    }
    Ok(fs::write(file, settings)?)
}

fn leads() -> Result<(), Failed> {
    let (_scratch, folder) = workspace(4)?;
    let settings = "title = \"BTI i <fylket>\"\nmembers = [\"sites/*\"]\naddress = \"https://bti.example\"\n";
    fs::write(folder.join("workspace.toml"), format!("{settings}languages = [\"nb\", \"en\"]\n"))?;
    named(&folder, "k01", "Åfjord kommune", &[("https://k1.example/", "https://bti.example/k01/")])?;
    let names = [("languages = ", "names = { se = \"Ákšu gielda\" }\nlanguages = ")];
    named(&folder, "k02", "Østre Aksel kommune", &names)?;
    named(&folder, "k03", "Aas & Li kommune", &[])?;
    // A site that is built to the folder by itself is no member: it is not linked.
    let files = built(&folder, "public", "")?;
    copy(&folder.join("public/k04"), &folder.join("public/gamal"))?;
    ensure(built(&folder, "public", "--only k01")?.get("index.html") == files.get("index.html"), "left behind")?;
    let text = |name: &str| Ok::<_, Failed>(String::from_utf8_lossy(files.get(name).ok_or(name)?).into_owned());
    let page = text("index.html")?;
    let at = |words: &str| page.find(words).ok_or_else(|| format!("no {words} in {page}"));
    let order = [
        "<html lang=\"nb\"",
        "<a href=\"index-en.html\" lang=\"en\"",
        "<h1>BTI i &lt;fylket&gt;</h1>",
        ">A</h2>",
        "<a href=\"https://k3.example/\" hreflang=\"nn\">Aas &amp; Li kommune</a>",
        ">K</h2>",
        ">Ø</h2>",
        "Østre Aksel kommune – <span lang=\"se\">Ákšu gielda</span></a>",
        ">Å</h2>",
        "<a href=\"k01/index.html\" hreflang=\"nn\">Åfjord kommune</a>",
    ];
    let places = order.iter().map(|words| at(words)).collect::<Result<Vec<_>, _>>()?;
    ensure(places.is_sorted(), format!("{places:?}"))?;
    for number in ["112", "113", "110", "116111"] {
        at(&format!("href=\"tel:{number}\""))?;
    }
    // In each language the same numbers, which are those of the national layer.
    let national = fs::read_to_string(root().join("content/national/contacts.toml"))?;
    let is_sign = |sign: char| !sign.is_ascii_digit() && sign != ' ';
    for lang in ["nn", "nb", "en", "se", "uk", "ar", "pl", "so"] {
        let words = theme_words(lang);
        let acute = words.lines().find_map(|line| line.strip_prefix("sites-acute = ")).ok_or(lang)?;
        let numbers: Vec<&str> = acute.split(is_sign).map(str::trim).filter(|number| !number.is_empty()).collect();
        let is_national = |number: &&str| national.contains(&format!("phone = \"{number}\""));
        ensure(numbers.len() == 4 && numbers.iter().all(is_national), format!("{lang}: {numbers:?}"))?;
    }
    for forbidden in ["src=\"http", " style=\"", "<style", "<form", "onclick", "gamal"] {
        ensure(!page.contains(forbidden), forbidden)?;
    }
    ensure(
        text("index-en.html")?.contains("<h1><span lang=\"nb\">BTI i &lt;fylket&gt;</span></h1>"),
        "the title's language",
    )?;
    let list: Value = serde_json::from_str(&text("sites.json")?)?;
    ensure(list["format"] == "betre-sites" && list["version"] == 1 && list["release"] == "site", "head")?;
    let row = &list["sites"][3];
    let seen = [&row["folder"], &row["name"], &row["url"], &row["data"], &row["languages"][0]["url"]];
    ensure(seen == ["k01", "Åfjord kommune", "k01/", "k01/data/site.json", "k01/"], row.to_string())?;
    let own = &list["sites"][2];
    ensure(own["data"] == "https://k2.example/data/site.json" && own["names"][0]["lang"] == "se", own.to_string())?;
    ensure(own["layers"][0]["version"] == "2026.1" && own["replaced"] == 0, own.to_string())?;
    // A copy for those who approve it leads to copies, and asks search engines to leave it out.
    let copy = &built(&folder, "preview", "--preview")?["index.html"];
    let copy = String::from_utf8_lossy(copy);
    ensure(copy.contains("href=\"k03/index.html\"") && copy.contains("content=\"noindex, nofollow\""), copy)?;
    // What a list from elsewhere calls a language names no file elsewhere.
    let strange = text("sites.json")?.replace("\"en\"", "\"../../en\"");
    fs::write(folder.join("public/sites.json"), strange)?;
    ensure(run(&folder, "gather public")?.status.success(), "a strange language")?;
    let pages = tree(&folder.join("public"))?.into_keys().filter(|path| path.starts_with("index")).collect::<Vec<_>>();
    ensure(pages == ["index.html"] && !folder.join("en.html").exists(), format!("{pages:?}"))?;
    // A language that the theme has no words in is told.
    fs::write(folder.join("workspace.toml"), format!("{settings}languages = [\"nn\", \"xx\"]\n"))?;
    let told = stdout(&run(&folder, &format!("check . --today {TODAY} --format short"))?);
    ensure(told.contains("workspace.toml:4:") && told.contains("ar, en, nb, nn"), told)
}

fn replaces_own() -> Result<(), Failed> {
    let (_scratch, folder) = workspace(2)?;
    let files = built(&folder, "public", "")?;
    let out = folder.join("public");
    let leading: Vec<&String> = files.keys().filter(|path| !path.contains('/')).collect();
    ensure(leading.len() == 5, format!("{leading:?}"))?;
    let times = || leading.iter().map(|path| fs::metadata(out.join(path))?.modified()).collect::<Result<Vec<_>, _>>();
    let before = times()?;
    ensure(built(&folder, "public", "")? == files && times()? == before, "what has not changed is written again")?;
    // Another name: the list and the page are new, and what they load is as it was. What an older program made is gone.
    named(&folder, "k01", "Fjordvik kommune", &[])?;
    let hash = betre::content::hash::Hash::of(b"old").to_string();
    fs::write(out.join(format!("style-{}.css", &hash[..8])), "old")?;
    fs::write(out.join("style-00000000.css"), "somebody's")?;
    fs::write(out.join("robots.txt"), "somebody's")?;
    for unfinished in [".index.html.betre-new", ".icon-00000000.svg.betre-new"] {
        fs::write(out.join(unfinished), "<!DOC")?;
    }
    let after = built(&folder, "public", "")?;
    let changed: Vec<&&String> = leading.iter().filter(|path| after[**path] != files[**path]).collect();
    ensure(changed == [&"index.html", &"sites.json"], format!("{changed:?}"))?;
    let top = after.keys().filter(|path| !path.contains('/')).count();
    ensure(top == 7 && after.contains_key("style-00000000.css"), format!("{:?}", after.keys()))?;
    // A page that somebody has changed, or written, stays as it is, and so does the list; the sites are published all the same.
    let page = String::from_utf8_lossy(&after["index.html"]).into_owned();
    let changed = page.replace("Fjordvik", "Fjordvika");
    for theirs in ["<!DOCTYPE html><title>Velkomen</title>", &changed] {
        fs::write(out.join("index.html"), theirs)?;
        fs::remove_dir_all(out.join("k02"))?;
        for command in [&*format!("build . --today {TODAY}"), "gather public"] {
            let output = run(&folder, command)?;
            let told = stderr(&output);
            ensure(output.status.code() == Some(2) && told.contains("ikkje betre har laga (index.html)"), told)?;
        }
        ensure(fs::read_to_string(out.join("index.html"))? == theirs, "somebody's page is gone")?;
        verified(&out.join("k02"))?;
    }
    fs::remove_file(out.join("index.html"))?;
    ensure(built(&folder, "public", "")? == after, "the page is not there again")?;
    for (place, told) in [("public/k01", "ligg ein publisert nettstad"), ("sites", "ingen nettstad som betre")] {
        let output = run(&folder, &format!("gather {place}"))?;
        ensure(output.status.code() == Some(2) && stderr(&output).contains(told), stderr(&output))?;
    }
    Ok(())
}

fn listed() -> Result<(), Failed> {
    let scratch = scratch()?;
    for name in ["a", "b"] {
        copy(&root().join("tests/base"), &scratch.path().join("sites").join(name))?;
    }
    fs::write(scratch.path().join("workspace.toml"), "members = [\"sites/*\"]\n")?;
    fs::create_dir_all(scratch.path().join("sites/b/pages"))?;
    fs::write(scratch.path().join("sites/b/pages/ny.md"), "+++\ntitle = \"Ny\"\ndraft = true\n+++\nTekst.\n")?;
    let list = |arguments: &str| run(scratch.path(), &format!("list {arguments} . --today {TODAY} --lang nn"));
    let seen = stdout(&list("drafts")?);
    ensure(seen == "# a\n# b\nNy (pages/ny.md:1)\n", &seen)?;
    ensure(stdout(&list("drafts --only b")?) == "# b\nNy (pages/ny.md:1)\n", "--only is not understood")?;
    for what in ["drafts", "future", "expired", "todo", "overdue"] {
        let json: serde_json::Value = serde_json::from_slice(&list(&format!("{what} --format json"))?.stdout)?;
        ensure(json["a"].is_array() && json["b"].is_array(), json.to_string())?;
    }
    Ok(())
}
