//! Old addresses: the pages that stand there, and what `check` says when an address is gone.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use libtest_mimic::{Failed, Trial};

use crate::support::{TODAY, base, ensure, run, stdout, tree, trial};

pub fn trials() -> Vec<Trial> {
    vec![trial("addresses::an old address leads to the page, in each language and at any depth", redirects)]
}

/// Builds the small site, which must go well, and gives the folder it is in.
fn published(scratch: &Path) -> Result<PathBuf, Failed> {
    let output = run(scratch, &format!("build site --out out --today {TODAY}"))?;
    ensure(output.status.code() == Some(0), stdout(&output))?;
    Ok(scratch.join("out"))
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
