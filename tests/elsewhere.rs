//! What is read elsewhere than on the site: a guide as one file, and fragments for other web pages.

use std::collections::BTreeSet;
use std::fs;

use html5gum::{Token, Tokenizer};
use libtest_mimic::{Failed, Trial};
use serde_json::Value;

use crate::support::{Built, SITES, base, built_once, ensure, trial};

/// The most that a guide as one file holds, in bytes.
const MOST: usize = 1_000_000;

pub fn trials() -> Vec<Trial> {
    let mut trials = Vec::new();
    for site in SITES {
        trials.push(trial(format!("elsewhere::{site} has its guides as files that ask for nothing"), move || {
            files(site)
        }));
        trials.push(trial(format!("elsewhere::{site} has fragments that lead back from anywhere"), move || {
            fragments(site)
        }));
    }
    trials.push(trial(
        "elsewhere::in a copy for those who approve nothing leads out of the file, and there are no fragments",
        alone,
    ));
    trials
        .push(trial("elsewhere::what has no room in the file is left on the web, but whom to call is there", crowded));
    trials.push(trial("elsewhere::pictures are in the file, and what is too large is told in words", pictures));
    trials
}

/// A start tag: its name and its attributes.
type Tag = (String, Vec<(String, String)>);

fn tags(html: &str) -> Vec<Tag> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let tag = |token| match token {
        Token::StartTag(tag) => {
            let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value)));
            Some((text(&tag.name), attributes.collect()))
        }
        _ => None,
    };
    Tokenizer::new(html).flatten().filter_map(tag).collect()
}

fn value<'t>((_, attributes): &'t Tag, name: &str) -> Option<&'t str> {
    attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

fn listed(out: &std::path::Path, list: &str) -> Result<Vec<Value>, Failed> {
    let site: Value = serde_json::from_slice(&fs::read(out.join("data/site.json"))?)?;
    Ok(site[list].as_array().cloned().unwrap_or_default())
}

fn text<'v>(row: &'v Value, key: &str) -> &'v str {
    row[key].as_str().unwrap_or_default()
}

/// What a file of a guide must be, whatever is in it.
fn whole(html: &str) -> Result<Vec<Tag>, Failed> {
    let tags = tags(html);
    ensure(html.len() <= MOST, format!("{} bytes", html.len()))?;
    let ids: Vec<&str> = tags.iter().filter_map(|tag| value(tag, "id")).collect();
    let known: BTreeSet<&str> = ids.iter().copied().collect();
    ensure(ids.len() == known.len(), "an anchor twice")?;
    for tag in &tags {
        let (name, _) = tag;
        ensure(!matches!(name.as_str(), "script" | "iframe" | "object" | "source"), format!("<{name}>"))?;
        ensure(value(tag, "srcset").is_none(), format!("<{name} srcset>"))?;
        for attribute in ["src", "href"] {
            let Some(url) = value(tag, attribute) else { continue };
            let leads = match url.split_once(':') {
                _ if url.starts_with('#') => known.contains(&url[1..]),
                Some(("https" | "http", _)) => name == "a" || value(tag, "rel") == Some("canonical"),
                Some(("tel" | "sms" | "mailto", _)) => name == "a",
                Some(("data", _)) => name != "a",
                _ => false,
            };
            ensure(leads, format!("<{name} {attribute}=\"{url}\">"))?;
        }
        for attribute in ["aria-labelledby", "aria-describedby", "popovertarget", "headers", "for"] {
            for id in value(tag, attribute).unwrap_or_default().split_ascii_whitespace() {
                ensure(known.contains(id), format!("<{name} {attribute}=\"{id}\">"))?;
            }
        }
    }
    ensure(tags.iter().filter(|(name, _)| name == "h1").count() == 1, "not one heading of the first rank")?;
    ensure(html.contains("data-acute"), "no warning")?;
    Ok(tags)
}

fn files(site: &str) -> Result<(), Failed> {
    let out = built_once(site)?;
    let pages = listed(&out, "pages")?;
    let files = listed(&out, "files")?;
    let guides = pages.iter().filter(|page| text(page, "kind") == "print").count();
    ensure(files.len() == guides, format!("{} files for {guides} guides", files.len()))?;
    for file in &files {
        let html = fs::read_to_string(out.join(text(file, "url").trim_start_matches('/')))?;
        ensure(file["bytes"] == html.len(), "not as long as is told")?;
        let tags = whole(&html).map_err(|fault| format!("{}: {fault:?}", text(file, "url")))?;
        let known: BTreeSet<&str> = tags.iter().filter_map(|tag| value(tag, "id")).collect();
        // Each level and step of the guide has its place.
        let inside = pages.iter().filter(|page| text(page, "lang") == text(file, "lang"));
        let inside = inside.filter(|page| text(page, "guide") == text(file, "id"));
        for page in inside.filter(|page| matches!(text(page, "kind"), "level" | "step")) {
            let place = match text(page, "kind") {
                "level" => format!("_{}", text(page, "id")),
                _ => format!("_{}_{}", text(page, "level"), text(page, "id")),
            };
            ensure(known.contains(place.as_str()), format!("no {place}"))?;
        }
        // It is linked from the guide's own page.
        let guide = pages
            .iter()
            .find(|page| text(page, "kind") == "guide" && page["id"] == file["id"] && page["lang"] == file["lang"]);
        let guide = guide.ok_or("a file of no guide")?;
        let path = format!("{}index.html", text(guide, "url").trim_start_matches('/'));
        let name = text(file, "url").rsplit('/').next().unwrap_or_default();
        ensure(fs::read_to_string(out.join(path))?.contains(&format!("{name}\" download")), "no link to it")?;
    }
    Ok(())
}

fn fragments(site: &str) -> Result<(), Failed> {
    let out = built_once(site)?;
    let rows = listed(&out, "fragments")?;
    let site: Value = serde_json::from_slice(&fs::read(out.join("data/site.json"))?)?;
    let address = text(&site["site"], "address").trim_end_matches('/');
    if address.is_empty() {
        return ensure(rows.is_empty(), "fragments that lead nowhere");
    }
    let urls: BTreeSet<&str> = rows.iter().map(|row| text(row, "url")).collect();
    ensure(urls.len() == rows.len(), "two at one address")?;
    for lang in site["site"]["languages"].as_array().into_iter().flatten() {
        let warnings = rows.iter().filter(|row| text(row, "kind") == "acute" && row["lang"] == *lang).count();
        ensure(warnings == 1, format!("{warnings} warnings in {lang}"))?;
    }
    for row in &rows {
        let html = fs::read_to_string(out.join(text(row, "url").trim_start_matches('/')))?;
        let what = text(row, "url");
        for tag in tags(&html) {
            ensure(["style", "id", "src"].iter().all(|name| value(&tag, name).is_none()), format!("{what}: {tag:?}"))?;
            ensure(
                !matches!(tag.0.as_str(), "html" | "body" | "script" | "style" | "link"),
                format!("{what}: {tag:?}"),
            )?;
            let Some(url) = value(&tag, "href").filter(|url| !url.starts_with("tel:")) else { continue };
            let path = url.strip_prefix(address).ok_or_else(|| format!("{what} leads to {url}"))?;
            let path = path.split('#').next().unwrap_or_default().trim_start_matches('/');
            ensure(out.join(path).exists(), format!("{what} leads to {url}"))?;
        }
        let says = if text(row, "kind") == "acute" { "112" } else { "<h2>" };
        ensure(html.contains(says), format!("{what} says nothing"))?;
    }
    Ok(())
}

fn alone() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let out = scratch.path().join("out");
    Built::of(&site, &out, "--preview")?;
    let [file] = listed(&out, "files")?.try_into().map_err(|files| format!("{files:?}"))?;
    let html = fs::read_to_string(out.join(text(&file, "url").trim_start_matches('/')))?;
    let tags = whole(&html)?;
    let web = tags.iter().filter_map(|tag| value(tag, "href")).filter(|url| url.starts_with("http")).count();
    ensure(web == 0, format!("{web} links out of it"))?;
    ensure(listed(&out, "fragments")?.is_empty() && !out.join("data/utdrag").exists(), "fragments without an address")
}

fn crowded() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    // Two pages that have no room together, and one after them that has.
    let long = "Ei setning som fyller. ".repeat(22_000);
    fs::create_dir_all(site.join("pages"))?;
    for name in ["lang", "lengre"] {
        fs::write(site.join(format!("pages/{name}.md")), format!("+++\ntitle = \"{name}\"\n+++\n\n{long}\n"))?;
    }
    fs::write(site.join("pages/kort.md"), "+++\ntitle = \"Kort\"\n+++\n\nEi setning.\n")?;
    let guide = site.join("guides/barn/guide.md");
    let body = fs::read_to_string(&guide)?;
    fs::write(&guide, format!("{body}\n\n[A](@lang), [B](@lengre) og [C](@kort).\n"))?;
    let out = scratch.path().join("out");
    Built::of(&site, &out, "")?;
    let [file] = listed(&out, "files")?.try_into().map_err(|files| format!("{files:?}"))?;
    let html = fs::read_to_string(out.join(text(&file, "url").trim_start_matches('/')))?;
    whole(&html)?;
    for part in ["href=\"#lang\"", "href=\"https://lia.example/lengre/\"", "href=\"#kort\"", "id=\"kontaktar\""] {
        ensure(html.contains(part), format!("no {part}"))?;
    }
    Ok(())
}

fn pictures() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("images"))?;
    let drawing = |inside: &str| {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"20\"><title>A</title>{inside}</svg>")
    };
    fs::write(site.join("images/liten.svg"), drawing("<rect width=\"9\" height=\"9\"/>"))?;
    fs::write(site.join("images/stor.svg"), drawing(&"<rect width=\"9\" height=\"9\"/>".repeat(5_000)))?;
    let guide = site.join("guides/barn/guide.md");
    let body = fs::read_to_string(&guide)?;
    fs::write(
        &guide,
        format!("{body}\n\n![Ein liten firkant](images/liten.svg)\n\n![Mange & firkantar](images/stor.svg)\n"),
    )?;
    let out = scratch.path().join("out");
    Built::of(&site, &out, "")?;
    let [file] = listed(&out, "files")?.try_into().map_err(|files| format!("{files:?}"))?;
    let html = fs::read_to_string(out.join(text(&file, "url").trim_start_matches('/')))?;
    whole(&html)?;
    let is_small = |tag: &Tag| tag.0 == "img" && value(tag, "alt") == Some("Ein liten firkant");
    let small = tags(&html).into_iter().find(is_small).ok_or("no picture")?;
    ensure(value(&small, "src").is_some_and(|src| src.starts_with("data:image/svg+xml;base64,")), "not in the file")?;
    ensure(html.contains("<p>Mange &amp; firkantar</p>"), "the large picture is not told in words")
}
