//! Layers that sites share: what of them is in a site, in which words, and that a change in one reaches it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use libtest_mimic::{Failed, Trial};
use serde_json::Value;
use tempfile::TempDir;

use crate::preview::Served;
use crate::support::{PATIENCE, TODAY, base, copy, ensure, root, run, stdout, trial};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("layers::what a layer has is in the site, unless the site says otherwise", county),
        trial("layers::a site is in its own language, whatever a layer was written in first", other_language),
        trial("layers::a change in a layer reaches the preview", previewed),
        trial("layers::all of the national layer is there in nynorsk and bokmål", national_words),
        trial("layers::a site stands on the national layer alone", national),
    ]
}

/// The site of a case, in a folder of its own.
fn site_of(case: &str) -> Result<(TempDir, PathBuf), Failed> {
    let (scratch, site) = base()?;
    copy(&root().join("tests/cases").join(case), &site)?;
    fs::remove_file(site.join("expected.txt"))?;
    Ok((scratch, site))
}

fn built(site: &Path) -> Result<PathBuf, Failed> {
    let output = run(site, &format!("build . --out public --today {TODAY}"))?;
    ensure(output.status.success(), stdout(&output))?;
    Ok(site.join("public"))
}

fn county() -> Result<(), Failed> {
    let (_scratch, site) = site_of("a-layer-of-the-county-is-fine")?;
    let public = built(&site)?;
    let read = |path: &str| fs::read_to_string(public.join(path)).map_err(|error| format!("{path}: {error}"));
    // Rows are added, and one of the same name takes the place of the layer's.
    let table = read("tiltak/skule/index.html")?;
    for wanted in ["Leksehjelp", "10–16", "Kvar tysdag på biblioteket.", "Ven i klassen", "Gatelag"] {
        ensure(table.contains(wanted), format!("no {wanted}"))?;
    }
    ensure(table.matches("Leksehjelp</th>").count() == 1, "both rows of one measure")?;
    let page = read("meldeplikt/index.html")?;
    ensure(page.contains("116&nbsp;111") || page.contains("116\u{a0}111") || page.contains("tel:116111"), "no number")?;
    ensure(page.contains("Felles for fylket 2026.1"), "the page does not tell where it is from")?;
    // What the layer says for its sites holds where the site says nothing.
    ensure(page.contains("Helsestasjon"), "no setting from the layer")?;
    ensure(!public.join("besok").exists(), "what is switched off has a page")?;
    let json: Value = serde_json::from_str(&read("data/site.json")?)?;
    ensure(json["site"]["layers"][0]["version"] == "2026.1", json["site"].to_string())?;
    let replaced = json["site"]["replaced"].as_array().ok_or("nothing is replaced")?;
    let told: BTreeSet<(&str, bool)> =
        replaced.iter().filter_map(|row| Some((row["id"].as_str()?, row["off"].as_bool()?))).collect();
    ensure(told == BTreeSet::from([("besok", true), ("gammallova", true)]), format!("{told:?}"))
}

fn other_language() -> Result<(), Failed> {
    let (_scratch, site) = site_of("a-bokmal-site-on-a-nynorsk-layer")?;
    let public = built(&site)?;
    for (path, wanted, other) in [
        ("meldeplikt/index.html", "Meld når du er bekymret.", "uroleg"),
        ("nn/meldeplikt/index.html", "Kva du skal gjere når du er uroleg.", "bekymret"),
        ("berre-nynorsk/index.html", "Denne er ikkje omsett.", "bekymret"),
    ] {
        let page = fs::read_to_string(public.join(path))?;
        ensure(page.contains(wanted) && !page.contains(other), format!("{path}: {page}"))?;
    }
    // What is not in the page's language says so.
    let page = fs::read_to_string(public.join("berre-nynorsk/index.html"))?;
    ensure(page.contains("<html lang=\"nb\"") && page.contains("lang=\"nn\""), page)
}

fn previewed() -> Result<(), Failed> {
    let scratch = crate::support::scratch()?;
    let (_case_folder, case) = site_of("a-layer-of-the-county-is-fine")?;
    let site = scratch.path().join("site");
    fs::create_dir(&site)?;
    copy(&case, &site)?;
    // Beside the site, where nothing of the site is watched.
    fs::rename(site.join("felles"), scratch.path().join("felles"))?;
    let settings = fs::read_to_string(site.join("site.toml"))?;
    fs::write(site.join("site.toml"), settings.replace("\"felles\"", "\"../felles\""))?;
    let served = Served::start(&site)?;
    let shows = |wanted: &str| -> Result<(), Failed> {
        let start = Instant::now();
        loop {
            let (status, bytes) = served.get("/meldeplikt/")?;
            if status == 200 && String::from_utf8_lossy(&bytes).contains(wanted) {
                return Ok(());
            }
            ensure(start.elapsed() < PATIENCE, format!("{status}: no {wanted}"))?;
            std::thread::sleep(Duration::from_millis(10));
        }
    };
    shows("Reglane står i")?;
    let page = scratch.path().join("felles/pages/meldeplikt.md");
    fs::write(&page, fs::read_to_string(&page)?.replace("Reglane står i", "Les meir i"))?;
    shows("Les meir i")
}

/// Each table of the national layer in both forms, with the same words to translate in both.
fn national_words() -> Result<(), Failed> {
    let folder = root().join("content/national");
    let mut count = 0;
    for entry in walkdir::WalkDir::new(&folder) {
        let path = entry?.into_path();
        let Some(stem) = path.to_str().and_then(|path| path.strip_suffix(".nb.toml")) else { continue };
        let read = |path: String| -> Result<toml::Table, Failed> { Ok(fs::read_to_string(path)?.parse()?) };
        let (first, words) = (read(format!("{stem}.toml"))?, read(format!("{stem}.nb.toml"))?);
        let ids = |table: &toml::Table| table.keys().cloned().collect::<BTreeSet<String>>();
        ensure(ids(&first) == ids(&words), format!("{stem}: not the same in both"))?;
        for (id, entry) in &first {
            for key in ["title", "name", "text", "note"] {
                let [first, words] = [entry, &words[id]].map(|table| table.get(key).is_some());
                ensure(first == words, format!("{stem}: {id}.{key}"))?;
            }
            count += 1;
        }
    }
    ensure(count > 40, format!("{count} are too few: the test reads the wrong thing"))
}

fn national() -> Result<(), Failed> {
    for langs in ["\"nn\"", "\"nb\"", "\"nb\", \"nn\""] {
        let (_scratch, site) = base()?;
        let settings = fs::read_to_string(site.join("site.toml"))?;
        let settings =
            settings.replace("languages = [\"nn\"]", &format!("languages = [{langs}]\nlayers = [\"betre:national\"]"));
        fs::write(site.join("site.toml"), settings)?;
        let contacts = fs::read_to_string(site.join("contacts.toml"))?;
        let (_, own) = contacts.split_once("\n\n").ok_or("one contact")?;
        fs::write(site.join("contacts.toml"), own)?;
        let output = run(&site, &format!("check . --today {TODAY} --format json"))?;
        let findings: Value = serde_json::from_str(&stdout(&output))?;
        let of_layer = |finding: &&Value| finding["path"].as_str().is_some_and(|path| path.starts_with("betre:"));
        let of_layer: Vec<&Value> = findings.as_array().ok_or("no list")?.iter().filter(of_layer).collect();
        ensure(of_layer.is_empty(), format!("{langs}: {of_layer:?}"))?;
        let public = built(&site)?;
        let listing = if langs.starts_with("\"nn") { "kontaktar" } else { "kontakter" };
        let page = fs::read_to_string(public.join(listing).join("index.html"))?;
        let wanted = if langs.starts_with("\"nn") { "Vald- og overgrepslinja" } else { "Vold- og overgrepslinjen" };
        ensure(page.contains(wanted) && page.contains("tel:116006"), format!("{langs}: no {wanted}"))?;
    }
    Ok(())
}
