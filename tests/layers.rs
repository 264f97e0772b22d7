//! Layers that sites share: what of them is in a site, in which words, and that a change in one reaches it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use libtest_mimic::{Failed, Trial};
use serde_json::Value;
use tempfile::TempDir;

use crate::preview::Served;
use crate::support::{PATIENCE, TODAY, base, copy, ensure, root, run, slashed, stdout, thin, trial};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("layers::what a layer has is in the site, unless the site says otherwise", county),
        trial("layers::a layer may have a theme, and the site's own lies over it", themed),
        trial("layers::a site is in its own language, whatever a layer was written in first", other_language),
        trial("layers::a change in a layer reaches the preview", previewed),
        trial("layers::all of the national layer is there in nynorsk and bokmål", national_words),
        trial("layers::a site of local facts alone has nothing wrong, in either form", national),
        trial("layers::a site of local facts alone is whole", errands),
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

fn themed() -> Result<(), Failed> {
    let (_scratch, site) = site_of("a-layer-of-the-county-is-fine")?;
    let write = |path: &str, text: &str| -> Result<(), Failed> {
        let path = site.join(path);
        fs::create_dir_all(path.parent().ok_or("no folder")?)?;
        Ok(fs::write(path, text)?)
    };
    let template = |by: &str| {
        format!("{{% extends \"base.html\" %}}{{% block main %}}<p>{by}: {{{{ page.title }}}}</p>{{% endblock main %}}")
    };
    write("felles/theme/theme.toml", "contract = 5\nprimary = \"#123456\"\n")?;
    write("felles/theme/templates/page.html", &template("Fylket"))?;
    write("felles/theme/templates/role.html", &template("Fylket"))?;
    write("theme/templates/role.html", &template("Kommunen"))?;
    let public = built(&site)?;
    for (page, wanted) in [("meldeplikt", "<p>Fylket: Meld"), ("roller/bti", "<p>Kommunen: BTI")] {
        let html = fs::read_to_string(public.join(page).join("index.html"))?;
        ensure(html.contains(wanted), format!("no {wanted}: {html}"))?;
    }
    let styles: Vec<PathBuf> =
        fs::read_dir(public.join("assets"))?.map(|file| Ok(file?.path())).collect::<Result<_, Failed>>()?;
    let style = styles.iter().find(|path| path.extension().is_some_and(|end| end == "css")).ok_or("no style sheet")?;
    ensure(fs::read_to_string(style)?.contains("#123456"), "not the colour of the layer")?;
    // What is wrong in the layer's theme is told there, if the site has none of its own.
    fs::remove_dir_all(site.join("theme"))?;
    write("felles/theme/theme.toml", "contract = 1\n")?;
    let told = stdout(&run(&site, &format!("build . --out public --today {TODAY}"))?);
    ensure(told.contains("\n--> felles/theme\n") && told.matches("feil[").count() == 1, told)
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
        let path = slashed(entry?.path());
        let Some(stem) = path.strip_suffix(".nb.toml") else { continue };
        // Those of a layer have no identifiers, and each form has synonyms of its own.
        if stem.ends_with("/layer") || stem.ends_with("/synonyms") {
            continue;
        }
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
    for langs in [["nn"].as_slice(), &["nb"], &["nb", "nn"], &["nn", "nb"]] {
        let (_scratch, site) = thin(langs)?;
        let output = run(&site, &format!("check . --today {TODAY} --format short"))?;
        ensure(output.status.success() && stdout(&output).is_empty(), format!("{langs:?}: {}", stdout(&output)))?;
    }
    Ok(())
}

/// What a parent, somebody who is fourteen and somebody who has just begun come for: as on the demo, by the numbers of the place.
fn errands() -> Result<(), Failed> {
    let (_scratch, site) = thin(&["nb", "nn"])?;
    let public = built(&site)?;
    for (path, wanted) in [
        // A parent: from the first page to whom to call, and what to do when nobody answers.
        ("index.html", vec!["foresatte/index.html", "ansatt/index.html", "ung/index.html", "tel:+4757005110"]),
        ("foresatte/index.html", vec!["tel:112", "tel:+4757005110"]),
        ("nar-ingen-svarer/index.html", vec!["tel:+4757005170"]),
        // Fourteen years old: whom to write to tonight, and what happens then.
        ("ung/index.html", vec!["tel:116111", "https://www.116111.no/"]),
        ("hva-skjer-hvis-jeg-forteller/index.html", vec!["tel:116111"]),
        // An employee: the first step, and the duty to report.
        ("akutt/index.html", vec!["tel:+4757005110", "tel:+4757005199", "tel:112"]),
        ("nn/akutt/index.html", vec!["tel:+4757005110", "tel:+4757005199", "tel:112"]),
    ] {
        let page = fs::read_to_string(public.join(path)).map_err(|error| format!("{path}: {error}"))?;
        for wanted in wanted {
            ensure(page.contains(wanted), format!("{path}: no {wanted}"))?;
        }
    }
    let steps = walkdir::WalkDir::new(public.join("barn-og-unge")).into_iter().flatten();
    let steps = steps.filter(|entry| entry.file_name() == "index.html").count();
    ensure(steps >= 22, format!("{steps} pages of the guide are too few"))?;
    // The bokmål site has no word of nynorsk, but where it says so.
    let mut seen = 0;
    for entry in walkdir::WalkDir::new(&public) {
        let path = entry?.into_path();
        let inside = slashed(path.strip_prefix(&public)?);
        if !inside.ends_with("index.html") || inside.starts_with("nn/") {
            continue;
        }
        seen += 1;
        let text = words_of(&fs::read_to_string(&path)?);
        let nynorsk =
            text.split(|c: char| !c.is_alphabetic()).find(|word| NYNORSK.contains(&word.to_lowercase().as_str()));
        ensure(nynorsk.is_none(), format!("{inside}: {nynorsk:?}"))?;
    }
    ensure(seen > 100, format!("{seen} pages are too few"))
}

/// Words that only nynorsk has.
const NYNORSK: [&str; 40] = [
    "ikkje",
    "eit",
    "dykk",
    "frå",
    "kva",
    "kven",
    "korleis",
    "kvar",
    "kvifor",
    "nokon",
    "noko",
    "nokre",
    "berre",
    "seie",
    "gjere",
    "mykje",
    "meir",
    "dei",
    "teneste",
    "tenester",
    "skule",
    "skulen",
    "uroleg",
    "heime",
    "medan",
    "saman",
    "sjølv",
    "utan",
    "føresette",
    "rettleiar",
    "stafetthaldar",
    "leiaren",
    "veker",
    "byrje",
    "høyre",
    "fylkje",
    "vaksne",
    "barneombodet",
    "trur",
    "spørje",
];

/// The text of a page, without what is in another language.
fn words_of(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        text.push_str(&rest[..start]);
        text.push(' ');
        let tag = rest[start..].find('>').map_or(rest.len(), |end| start + end + 1);
        let is = |name: &str| rest[start..].starts_with(name);
        let skipped = if is("<script") {
            "</script>"
        } else if is("<style") {
            "</style>"
        } else {
            ""
        };
        // Links to the other form, and texts in it, say so.
        let other = rest[start..tag].contains("lang=\"nn\"") && !is("<html");
        let name: String = rest[start + 1..tag].chars().take_while(|c| c.is_alphanumeric()).collect();
        let end = if other { format!("</{name}>") } else { skipped.to_owned() };
        rest = match end.as_str() {
            "" => &rest[tag..],
            end => rest[tag..].find(end).map_or("", |at| &rest[tag + at..]),
        };
    }
    text + rest
}
