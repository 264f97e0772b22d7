//! Old addresses: the pages that stand there, and what `check` says when an address is gone.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use libtest_mimic::{Failed, Trial};

use crate::support::{Built, TODAY, base, ensure, is_page, run, stdout, tree, trial, verified};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("addresses::an old address leads to the page, in each language and at any depth", redirects),
        trial("addresses::what check proposes for a renamed folder keeps every old address alive", renamed),
        trial("addresses::an address stays gone until the content answers", unanswered),
        trial("addresses::a published site that cannot be read is none", unreadable),
    ]
}

/// Builds the small site, and gives the folder it is in.
#[track_caller]
fn published(scratch: &Path) -> Result<PathBuf, Failed> {
    Ok(Built::of(&scratch.join("site"), &scratch.join("out"), "")?.out)
}

/// Where a browser that opens `page` from the disk is sent by its refresh.
fn target(out: &Path, page: &str) -> Result<PathBuf, Failed> {
    let html = fs::read_to_string(out.join(page)).map_err(|error| format!("{page}: {error}"))?;
    let url = html
        .split("content=\"0; url=")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .ok_or_else(|| format!("{page} leads nowhere: {html}"))?;
    ensure(html.contains(&format!("<a class=\"button first\" href=\"{url}\"")), format!("{page}: no link to {url}"))?;
    let folder = out.join(page);
    let folder = folder.parent().ok_or("no folder")?;
    Ok(folder.join(url).canonicalize()?.strip_prefix(out.canonicalize()?)?.to_owned())
}

fn redirects() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let settings = fs::read_to_string(site.join("site.toml"))?;
    let settings = settings
        .replace("languages = [\"nn\"]", "languages = [\"nn\", \"en\"]")
        .replace("https://lia.example/", "https://lia.example/bti/");
    fs::write(site.join("site.toml"), settings)?;
    fs::write(site.join("guides/barn/guide.en.md"), "+++\ntitle = \"Children\"\n+++\n")?;
    let guide = site.join("guides/barn/guide.md");
    let text = fs::read_to_string(&guide)?;
    let aliases =
        "+++\naliases = [\"/gammal/\", \"/a/b/niva-0.html\", \"/en/old-guide/\", \"/Side.aspx\", \"/skule-år/\"]\n";
    fs::write(&guide, text.replacen("+++\n", aliases, 1))?;
    // What a document names goes before what follows from its guide's old address.
    let roles = fs::read_to_string(site.join("roles.toml"))?;
    fs::write(site.join("roles.toml"), format!("{roles}aliases = [\"/gammal/samarbeid/\"]\n"))?;
    let out = published(scratch.path())?;
    for (page, wanted) in [
        ("gammal/index.html", "barn/index.html"),
        ("gammal/undring/sja/index.html", "barn/undring/sja/index.html"),
        ("gammal/utskrift/heile/index.html", "barn/utskrift/heile/index.html"),
        ("gammal/samarbeid/index.html", "roller/haldar/index.html"),
        ("a/b/niva-0.html", "barn/index.html"),
        ("en/a/b/niva-0.html", "en/barn/index.html"),
        ("en/gammal/undring/index.html", "en/barn/undring/index.html"),
        ("en/old-guide/undring/sja/index.html", "en/barn/undring/sja/index.html"),
        ("Side.aspx/index.html", "barn/index.html"),
        ("skule-år/index.html", "barn/index.html"),
    ] {
        let seen = target(&out, page)?;
        ensure(seen == Path::new(wanted), format!("{page} leads to {}", seen.display()))?;
    }
    ensure(!out.join("old-guide").exists(), "an English address holds in nynorsk")?;
    ensure(!out.join("a/b/undring").exists(), "an HTML file is no folder")?;
    let page = fs::read_to_string(out.join("en/gammal/index.html"))?;
    for wanted in [
        "<html lang=\"en\"",
        "<meta name=\"robots\" content=\"noindex\">",
        "<link rel=\"canonical\" href=\"https://lia.example/bti/en/barn/\">",
        ">Children</a>",
        "The page has a new address.",
        "data-acute",
    ] {
        ensure(page.contains(wanted), format!("{wanted} is not in {page}"))?;
    }
    // Old addresses are for those who follow them: machines are told of the pages.
    let listed = |path: &str| -> Result<(), Failed> {
        let text = fs::read_to_string(out.join(path))?;
        ensure(text.contains("/barn/") && !text.contains("gammal"), format!("{path}: {text}"))
    };
    listed("data/site.json")?;
    listed("sitemap.xml")?;
    let files: BTreeSet<String> = tree(&out)?.into_keys().collect();
    ensure(files.contains("en/a/b/niva-0.html"), "the old address is not in the published folder")
}

/// What is said of addresses that are gone: file, and the help.
fn gone(scratch: &Path) -> Result<Vec<(String, String)>, Failed> {
    let output = run(scratch, &format!("check site --out out --today {TODAY} --format json"))?;
    ensure(output.status.code() == Some(0), stdout(&output))?;
    let findings: serde_json::Value = serde_json::from_str(&stdout(&output))?;
    let findings = findings.as_array().ok_or("no list")?;
    let text = |finding: &serde_json::Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
    let of_code = findings.iter().filter(|finding| finding["code"] == "address-gone");
    Ok(of_code.map(|finding| (text(finding, "file"), text(finding, "help"))).collect())
}

fn renamed() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let out = published(scratch.path())?;
    let is_kept = |path: &String| is_page(path) || path.starts_with("data/") && path.ends_with(".html");
    let before: BTreeSet<String> = tree(&out)?.into_keys().filter(is_kept).collect();
    ensure(gone(scratch.path())?.is_empty(), "an unchanged site has lost an address")?;
    fs::rename(site.join("guides/barn"), site.join("guides/barn-og-unge"))?;
    fs::rename(site.join("guides/barn-og-unge/1-samarbeid"), site.join("guides/barn-og-unge/1-saman"))?;
    fs::rename(
        site.join("guides/barn-og-unge/0-undring/2-vel.md"),
        site.join("guides/barn-og-unge/0-undring/2-bestem-vegen.md"),
    )?;
    let proposed = gone(scratch.path())?;
    let files: Vec<&str> = proposed.iter().map(|(file, _)| file.as_str()).collect();
    let wanted = ["0-undring/2-bestem-vegen.md", "1-saman/level.md", "guide.md"];
    let wanted = wanted.map(|file| format!("guides/barn-og-unge/{file}"));
    ensure(files == wanted, format!("one finding for each name that was changed: {proposed:?}"))?;
    for (file, help) in proposed {
        ensure(help.contains(&format!("`{file}`")), format!("{file} is not named: {help}"))?;
        let line = help.split('`').find(|part| part.starts_with("aliases = ")).ok_or(help.clone())?;
        let text = fs::read_to_string(site.join(&file))?;
        fs::write(site.join(&file), text.replacen("+++\n", &format!("+++\n{line}\n"), 1))?;
    }
    ensure(gone(scratch.path())?.is_empty(), "the proposals are not enough")?;
    published(scratch.path())?;
    let after: BTreeSet<String> = tree(&out)?.into_keys().collect();
    let dead: Vec<&String> = before.difference(&after).collect();
    ensure(dead.is_empty(), format!("{dead:?}"))?;
    ensure(target(&out, "barn/samarbeid/mote/index.html")? == Path::new("barn-og-unge/saman/mote/index.html"), "")
}

/// Whether a build, and one more, leave the findings as they are, and what is dismissed is told no more.
fn unanswered() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir(site.join("pages"))?;
    fs::write(site.join("pages/om.md"), "+++\ntitle = \"Om oss\"\n+++\nVi.\n")?;
    let out = published(scratch.path())?;
    let noted = scratch.path().join(".out.betre-addresses");
    ensure(!noted.exists(), "nothing is gone yet")?;
    fs::rename(site.join("guides/barn"), site.join("guides/barn-og-unge"))?;
    fs::remove_file(site.join("pages/om.md"))?;
    let told = gone(scratch.path())?;
    ensure(told.len() == 2, format!("{told:?}"))?;
    for change in ["Vi ringjer.", "Vi ringjer alle."] {
        published(scratch.path())?;
        let again = gone(scratch.path())?;
        ensure(again == told, format!("{again:?} after a build, {told:?} before it"))?;
        fs::write(site.join("pages/ny.md"), format!("+++\ntitle = \"Ny\"\n+++\n{change}\n"))?;
    }
    let told = |text: &[u8]| String::from_utf8_lossy(text).contains("Om oss");
    ensure(told(&fs::read(&noted)?), "it is noted nowhere")?;
    ensure(!tree(&out)?.values().any(|file| told(file)), "the title of a page that is gone is published")?;
    verified(&out)?;
    let settings = fs::read_to_string(site.join("site.toml"))?;
    fs::write(site.join("site.toml"), format!("gone = [\"/om/\"]\n{settings}"))?;
    ensure(gone(scratch.path())?.len() == 1, "what is gone on purpose is told")?;
    fs::rename(site.join("guides/barn-og-unge"), site.join("guides/barn"))?;
    ensure(gone(scratch.path())?.len() == 1, "the guide's new address is gone")?;
    published(scratch.path())?;
    fs::write(site.join("site.toml"), format!("gone = [\"/om/\", \"/barn-og-unge/\"]\n{settings}"))?;
    ensure(gone(scratch.path())?.is_empty(), "a folder is not gone with all that is in it")?;
    fs::write(noted, "[{\"url\": 3")?;
    ensure(gone(scratch.path())?.is_empty(), "a damaged list is read")
}

fn unreadable() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let out = published(scratch.path())?;
    fs::rename(site.join("guides/barn"), site.join("guides/barn-og-unge"))?;
    ensure(gone(scratch.path())?.len() == 1, "the folder's new name is not seen")?;
    let file = out.join("data/site.json");
    let whole = fs::read_to_string(&file)?;
    for broken in ["", "[]", "{\"pages\": 3}", "\u{0}", &whole[..whole.len() / 2], &whole.replace("betre-site", "x")] {
        fs::write(&file, broken)?;
        ensure(gone(scratch.path())?.is_empty(), format!("something is read out of {broken:.40}"))?;
    }
    fs::write(&file, whole)?;
    fs::remove_file(out.join(".betre-manifest"))?;
    ensure(gone(scratch.path())?.is_empty(), "a folder that betre did not publish is read")
}
