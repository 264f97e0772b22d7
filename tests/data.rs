//! Open data: the tables, the catalogue of services, and what pages tell search engines.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use libtest_mimic::{Failed, Trial};
use serde_json::Value;

use crate::support::{SITES, TODAY, base, built_once, ensure, is_page, run, tree, trial};

pub fn trials() -> Vec<Trial> {
    let mut trials = Vec::new();
    for site in SITES {
        trials.push(trial(format!("data::{site} has the same rows for spreadsheets and for programs"), move || {
            rows(site)
        }));
        trials.push(trial(format!("data::{site} tells machines where its pages are, but for quiet ones"), move || {
            pages(site)
        }));
        trials.push(trial(format!("data::{site} describes its services as the standard demands"), move || {
            catalogue(site)
        }));
    }
    trials.push(trial("data::news is a feed to subscribe to, the newest first, without quiet pages", feed));
    trials.push(trial("data::no licence, no address and no organisation are not made up", unstated));
    trials.push(trial("data::drafts are in no table, not even in a copy for those who approve", drafts));
    trials
}

/// Atom (RFC 4287): what it must have, in the order of days; a title with signs is one text.
fn feed() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("news"))?;
    for (name, date, title, more) in [
        ("a", "2026-01-02", "Ein <kurs> & «to»", ""),
        ("b", "2026-11-20", "Det nyaste", ""),
        ("c", "2026-05-05", "Til den som er redd", "safe = true\n"),
        ("d", "2026-06-01", "Utkast", "draft = true\n"),
    ] {
        let text = format!(
            "+++\ntitle = \"{title}\"\ndate = \"{date}\"\nshort = \"Kort om {name} & meir.\"\n{more}+++\nTekst.\n"
        );
        fs::write(site.join(format!("news/{name}.md")), text)?;
    }
    let settings = fs::read_to_string(site.join("site.toml"))?;
    fs::write(site.join("site.toml"), settings.replace(".example/\"", ".example/bti/\""))?;
    let out = scratch.path().join("out");
    run(&site, &format!("build . --out {} --today {TODAY}", out.display()))?;
    let feed = fs::read_to_string(out.join("nytt/feed.xml"))?;
    let all = |name: &str| -> Vec<&str> {
        let (start, end) = (format!("<{name}>"), format!("</{name}>"));
        feed.split(&start).skip(1).filter_map(|rest| Some(rest.split_once(&end)?.0)).collect()
    };
    ensure(all("title")[1..] == ["Det nyaste", "Ein &lt;kurs&gt; &amp; «to»"], &feed)?;
    ensure(all("updated") == ["2026-11-20T00:00:00Z", "2026-11-20T00:00:00Z", "2026-01-02T00:00:00Z"], &feed)?;
    let ids = ["https://lia.example/bti/nytt/", "https://lia.example/bti/nytt/b/", "https://lia.example/bti/nytt/a/"];
    ensure(all("id") == ids && all("summary")[1] == "Kort om a &amp; meir.", &feed)?;
    ensure(feed.contains("<link rel=\"self\" href=\"https://lia.example/bti/nytt/feed.xml\"/>"), &feed)?;
    ensure(!all("name")[0].is_empty(), &feed)?;
    let leads = |out: &Path, page: &str| -> Result<bool, Failed> {
        Ok(fs::read_to_string(out.join(page))?.contains("type=\"application/atom+xml\""))
    };
    for page in ["index.html", "nytt/index.html"] {
        ensure(leads(&out, page)?, format!("{page} does not lead to the feed"))?;
    }
    // Nothing is told where all of it is safe to read in secret.
    for name in ["a", "b", "d"] {
        fs::remove_file(site.join(format!("news/{name}.md")))?;
    }
    let out = scratch.path().join("safe");
    run(&site, &format!("build . --out {} --today {TODAY}", out.display()))?;
    ensure(out.join("nytt/c/index.html").exists(), "the news is not there")?;
    ensure(
        !out.join("nytt/feed.xml").exists() && !leads(&out, "index.html")? && !leads(&out, "nytt/index.html")?,
        "a feed",
    )?;
    Ok(())
}

fn json(path: &Path) -> Result<Value, Failed> {
    Ok(serde_json::from_slice(&fs::read(path)?)?)
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// What stands in a cell of a spreadsheet must be what the program reads, but for the words of codes.
fn rows(site: &str) -> Result<(), Failed> {
    let out = built_once(site)?;
    let listed = json(&out.join("data/site.json"))?;
    ensure(!list(&listed["data"]).is_empty(), "no data is listed")?;
    let mut seen = BTreeSet::new();
    for file in list(&listed["data"]) {
        let path = |key: &str| out.join(file[key].as_str().unwrap_or_default().trim_start_matches('/'));
        let table = json(&path("url"))?;
        let (kind, lang) = (file["kind"].as_str().unwrap_or_default(), file["lang"].as_str().unwrap_or_default());
        ensure(table["format"] == "betre-data" && table["version"] == 1, "format or version")?;
        ensure(table["kind"] == kind && table["lang"] == lang, format!("{kind} in {lang}"))?;
        ensure(seen.insert((kind.to_owned(), lang.to_owned())), format!("{kind} in {lang} twice"))?;
        let text = fs::read_to_string(path("csv"))?;
        let text = text.strip_prefix('\u{feff}').ok_or_else(|| format!("{kind}: no byte-order mark"))?;
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
        let heads: Vec<String> = reader.headers()?.iter().map(str::to_owned).collect();
        ensure(heads.iter().collect::<BTreeSet<_>>().len() == heads.len(), format!("{kind}: {heads:?}"))?;
        let rows = list(&table["rows"]);
        let cells: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>()?;
        ensure(rows.len() == cells.len() && file["rows"] == rows.len(), format!("{kind}: {} rows", rows.len()))?;
        let mut names = BTreeSet::new();
        for (row, cells) in rows.iter().zip(&cells) {
            let fields = row.as_object().ok_or("a row that is no object")?;
            ensure(fields.len() == cells.len(), format!("{kind}: {} columns", cells.len()))?;
            for key in ["title", "url"] {
                ensure(row[key].as_str().is_some_and(|text| !text.is_empty()), format!("{kind} without {key}: {row}"))?;
            }
            if let Some(id) = row["id"].as_str() {
                ensure(names.insert(id), format!("{kind}: {id} twice"))?;
                ensure(cells.iter().any(|cell| cell == id), format!("{kind}: {id}"))?;
            }
            // Nothing of how a text was written is left in it.
            for text in cells {
                ensure(
                    !text.contains("</") && !text.contains("&amp;") && !text.contains("](@"),
                    format!("{kind}: {text}"),
                )?;
            }
        }
        // Its page tells of it.
        let prefix = if out.join(lang).is_dir() { format!("{lang}/") } else { String::new() };
        let pages = list(&listed["pages"]).iter();
        let page =
            pages.filter(|page| page["kind"] == "data" && page["lang"] == lang).find_map(|page| page["url"].as_str());
        let page =
            fs::read_to_string(out.join(format!("{}index.html", page.ok_or("no page")?.trim_start_matches('/'))))?;
        for key in ["url", "csv"] {
            let file = file[key].as_str().unwrap_or_default();
            ensure(page.contains(&format!("{file}\"")), format!("{prefix}: {file} has no link"))?;
        }
        for head in &heads {
            ensure(page.contains(head.as_str()), format!("{kind}: {head} is not told"))?;
        }
    }
    Ok(())
}

/// The JSON-LD of a page.
fn linked(html: &str) -> Result<Vec<Value>, Failed> {
    let parts = html.split("<script type=\"application/ld+json\">").skip(1);
    let parts = parts.filter_map(|part| part.split("</script>").next());
    Ok(parts.map(serde_json::from_str).collect::<Result<_, _>>()?)
}

fn pages(site: &str) -> Result<(), Failed> {
    let out = built_once(site)?;
    let has_address = fs::read_to_string(out.join("index.html"))?.contains("rel=\"canonical\"");
    let (mut quiet, mut trails, mut services) = (0, 0, 0);
    for (path, bytes) in tree(&out)?.iter().filter(|(path, _)| is_page(path)) {
        let html = String::from_utf8_lossy(bytes);
        let data = linked(&html)?;
        if html.contains("data-quiet") {
            quiet += 1;
            for told in ["property=\"og:", "name=\"description\"", "application/ld+json"] {
                ensure(!html.contains(told), format!("{path} is quiet and has {told}"))?;
            }
            continue;
        }
        // Old addresses and the page for those that don't exist are shown by nobody.
        let is_page = !html.contains("kind-redirect") && path != "404.html";
        ensure(html.contains("property=\"og:title\"") == is_page, format!("{path}: og:title"))?;
        ensure(!html.contains("og:image") || has_address, format!("{path}: og:image"))?;
        let crumbs = html.split("<nav class=\"crumbs\"").nth(1).and_then(|rest| rest.split("</nav>").next());
        let crumbs = crumbs.map_or(0, |crumbs| crumbs.matches("<li>").count());
        let trail = data.iter().find(|data| data["@type"] == "BreadcrumbList");
        ensure(trail.is_some() == (crumbs > 1 && has_address && is_page), format!("{path}: {crumbs} crumbs"))?;
        if let Some(trail) = trail {
            trails += 1;
            let places = list(&trail["itemListElement"]);
            ensure(places.len() == crumbs + 1, format!("{path}: {} places", places.len()))?;
            for place in &places[..crumbs] {
                let address = place["item"].as_str().unwrap_or_default();
                ensure(address.starts_with("http") && !address.contains(".."), format!("{path}: {address}"))?;
                let below: Vec<&str> = address.splitn(4, '/').skip(3).collect();
                ensure(
                    out.join(below.concat()).join("index.html").is_file() || below.len() != 1,
                    format!("{path}: {address}"),
                )?;
            }
        }
        services += data.iter().filter(|data| data["@type"] == "GovernmentService").count();
    }
    ensure(quiet > 0 || site != "content", "no quiet page was seen")?;
    ensure((trails > 0) == has_address, format!("{trails} trails"))?;
    ensure(services > 0, "no service was seen")
}

/// The properties that CPSV-AP-NO 1.1 demands of each kind of thing.
const DEMANDED: [(&str, &[&str]); 6] = [
    (
        "cpsv:PublicService",
        &[
            "dct:identifier",
            "dct:title",
            "dct:description",
            "cv:hasCompetentAuthority",
            "cv:contactPoint",
            "cpsvno:hasPossibleOutput",
        ],
    ),
    ("cpsvno:PossibleOutput", &["dct:title", "dct:description"]),
    ("cv:PublicOrganisation", &["dct:identifier", "skos:prefLabel", "dct:spatial"]),
    (
        "dcat:Catalog",
        &[
            "dct:identifier",
            "dct:title",
            "dct:description",
            "dct:publisher",
            "cv:contactPoint",
            "dcatno:containsService",
        ],
    ),
    ("eli:LegalResource", &["dct:title"]),
    ("cv:ContactPoint", &[]),
];

fn catalogue(site: &str) -> Result<(), Failed> {
    let out = built_once(site)?;
    let files = tree(&out)?;
    let Some((path, bytes)) = files.iter().find(|(path, _)| path.ends_with(".jsonld")) else {
        return ensure(site != "content", "the demo has no catalogue");
    };
    let data: Value = serde_json::from_slice(bytes)?;
    let nodes = list(&data["@graph"]);
    let ids: BTreeSet<&str> = nodes.iter().filter_map(|node| node["@id"].as_str()).collect();
    ensure(ids.len() == nodes.len(), format!("{path}: {} nodes, {} names", nodes.len(), ids.len()))?;
    let mut counts = [0; DEMANDED.len()];
    let mut inside: Vec<&Value> = nodes.iter().collect();
    while let Some(value) = inside.pop() {
        match value {
            Value::Array(items) => inside.extend(items),
            Value::Object(properties) => {
                inside.extend(properties.values());
                let kind = properties.get("@type").and_then(Value::as_str).unwrap_or_default();
                if let Some(at) = DEMANDED.iter().position(|(known, _)| *known == kind) {
                    counts[at] += 1;
                    for property in DEMANDED[at].1 {
                        ensure(properties.contains_key(*property), format!("{kind} without {property}: {value}"))?;
                    }
                }
                for key in ["dct:title", "dct:description", "skos:prefLabel"] {
                    for text in properties.get(key).into_iter().flat_map(list) {
                        let said = text["@value"].as_str().unwrap_or_default();
                        ensure(text["@language"].is_string() && !said.is_empty(), format!("{key}: {text}"))?;
                    }
                }
                // A reference to one of the site's own leads to something.
                if let (1, Some(id)) = (properties.len(), properties.get("@id").and_then(Value::as_str)) {
                    ensure(!id.contains('#') || ids.contains(id), format!("{id} is not there"))?;
                }
                if kind == "cv:ContactPoint" {
                    let ways = ["cv:telephone", "cv:email", "cv:contactPage"];
                    ensure(ways.iter().any(|way| properties.contains_key(*way)), format!("no way: {value}"))?;
                }
            }
            _ => {}
        }
    }
    ensure(counts[0] > 0 && counts[0] == counts[1] && counts[2] == 1 && counts[3] == 1, format!("{counts:?}"))
}

/// Nothing is claimed that the site does not state.
fn unstated() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("services"))?;
    let service = |id: &str, organisation: &str| {
        let text = format!("+++\ntitle = \"Tenesta {id}\"\nshort = \"Hjelper barn.\"\n{organisation}+++\nTekst.\n");
        fs::write(site.join(format!("services/{id}.md")), text)
    };
    service("egen", "organisation = \"municipal\"\n")?;
    service("statlig", "organisation = \"state\"\n")?;
    service("ukjent", "")?;
    let build = |options: &str| run(scratch.path(), &format!("build site --out out {options} --today {TODAY}"));
    let out = scratch.path().join("out");
    let page = || -> Result<String, Failed> {
        let found = tree(&out)?.into_iter().find(|(path, _)| path.ends_with("ne-data/index.html"));
        Ok(String::from_utf8(found.ok_or("no page of open data")?.1)?)
    };
    // A copy for those who approve the site is at no address that others may be led to.
    build("--preview")?;
    let files = tree(&out)?;
    ensure(!files.keys().any(|path| path.ends_with(".jsonld")), "a catalogue without an address")?;
    ensure(
        !files.values().any(|bytes| String::from_utf8_lossy(bytes).contains("BreadcrumbList")),
        "a trail without one",
    )?;
    let own = page()?;
    ensure(!own.contains("NLOD") && !own.contains("CC BY") && !own.contains("jsonld"), &own)?;
    ensure(own.contains("lisens"), "the page does not say that no licence is stated")?;
    let table = files.iter().find(|(path, _)| path.ends_with("tjenester.json") || path.ends_with("tenester.json"));
    let table: Value = serde_json::from_slice(table.ok_or("no services")?.1)?;
    ensure(table["licence"].is_null(), "a licence")?;
    let urls: Vec<&str> = list(&table["rows"]).iter().filter_map(|row| row["url"].as_str()).collect();
    ensure(urls.iter().all(|url| url.starts_with('/')) && !urls.is_empty(), format!("{urls:?}"))?;

    fs::remove_dir_all(&out)?;
    let settings = fs::read_to_string(site.join("site.toml"))?;
    fs::write(site.join("site.toml"), format!("data_licence = \"cc-by-4.0\"\n{settings}"))?;
    build("")?;
    ensure(page()?.contains("CC BY 4.0"), "the licence is not told")?;
    let files = tree(&out)?;
    let data = files.iter().find(|(path, _)| path.ends_with(".jsonld")).ok_or("no catalogue")?.1;
    let data = String::from_utf8_lossy(data);
    ensure(data.contains("/egen/#service"), "the municipality's own service is not there")?;
    ensure(!data.contains("statlig") && !data.contains("ukjent"), "others' services are")?;
    for (id, kind) in [("egen", true), ("statlig", false), ("ukjent", false)] {
        let page = files.iter().find(|(path, _)| path.ends_with(&format!("/{id}/index.html"))).ok_or(id)?.1;
        let linked = linked(&String::from_utf8_lossy(page))?;
        let service = linked.iter().find(|data| data["@type"] == "GovernmentService").ok_or("no service")?;
        ensure(service["provider"].is_object() == kind, format!("{id}: {service}"))?;
    }
    Ok(())
}

fn drafts() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("services"))?;
    fs::write(
        site.join("services/hemmeleg.md"),
        "+++\ntitle = \"Ny teneste\"\nshort = \"Hjelper.\"\norganisation = \"municipal\"\ndraft = true\n+++\nTekst.\n",
    )?;
    for (options, folder) in [("", "out"), ("--preview", "copy")] {
        run(scratch.path(), &format!("build site --out {folder} {options} --today {TODAY}"))?;
        for (path, bytes) in tree(&scratch.path().join(folder))? {
            // What is searched has the pages of the copy, drafts too.
            let is_data = path.starts_with("data/") && path != "data/site.json" && !path.starts_with("data/search-");
            ensure(!is_data || !String::from_utf8_lossy(&bytes).contains("Ny teneste"), path)?;
        }
    }
    Ok(())
}
