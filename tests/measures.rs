//! The measure finder: each value that measures have leads to exactly the measures that have it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use betre::Config;
use betre::content::markdown;
use betre::model::{Entry, Kind, Measure, Prevention, Site, Who, day};
use libtest_mimic::{Failed, Trial};

use crate::support::{base, built_once, ensure, root, run, stdout, trial};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("measures::each value that a measure has leads to exactly those that have it", by_value),
        trial("measures::few measures need no finder", few),
        trial("measures::a table with the address of a value is told", collision),
    ]
}

fn demo() -> Result<Arc<Site>, Failed> {
    let today = day("2026-11-22").ok_or("a day")?;
    Ok(betre::examine(&Config::to_look(root().join("content"), today)).site)
}

/// The measures of the first language, each with the address of its place, as `tiltak/TABLE/index.html#ANCHOR`.
fn measures(site: &Site) -> Vec<(String, &Entry, &Measure)> {
    let tables = site.first().of(Kind::MeasureTable);
    let rows = tables.flat_map(|table| {
        let address = table.address.as_deref().unwrap_or_default().trim_start_matches('/').to_owned();
        let rows = table.measure_table().map(|table| table.measures.as_slice()).unwrap_or_default();
        let rows = rows.iter().zip(table.measure_anchors());
        rows.map(move |(measure, anchor)| (format!("{address}index.html#{anchor}"), table, measure))
    });
    rows.collect()
}

/// The youngest and the oldest that a measure of the demo is for, which writes all ages as `6-16`; `None` before birth.
fn ages(measure: &Measure) -> Option<(u32, u32)> {
    let ages = measure.ages.as_ref().map_or("", |ages| ages.text.as_str());
    let (from, to) = ages.split_once('-')?;
    Some((from.parse().ok()?, to.parse().ok()?))
}

/// The end of an address, of words as the demo has them.
fn end(words: &str) -> String {
    let words = words.to_lowercase().replace('æ', "ae").replace('ø', "o").replace('å', "a").replace("é", "e");
    let words: Vec<&str> = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("-")
}

/// The values of a measure, as its editor wrote them: each as the end of an address.
fn values(measure: &Measure) -> BTreeSet<String> {
    let mut values = BTreeSet::new();
    match ages(measure) {
        Some((from, to)) => {
            for (band, first, last) in [("0-5", 0, 5), ("6-12", 6, 12), ("13-18", 13, 18), ("fra-19", 19, 99)] {
                // Until the birthday on which a child is as old as the last.
                if (from..to.max(from + 1)).any(|age| (first..=last).contains(&age)) {
                    values.insert(band.to_owned());
                }
            }
        }
        None if measure.ages.as_ref().is_some_and(|ages| ages.text == "Før fødselen") => {
            values.insert("for-fodselen".to_owned());
        }
        None => {}
    }
    values.extend(measure.levels.iter().map(|level| format!("niva-{level}")));
    values.extend(measure.prevention.map(|kind| {
        let word = match kind {
            Prevention::Universal => "universelle",
            Prevention::Selective => "selektive",
            Prevention::Indicated => "indikerte",
        };
        word.to_owned()
    }));
    for who in &measure.service {
        match who {
            Who::Reference(service) => values.insert(format!("teneste-{}", service.id)),
            Who::Words(prose) => values.insert(format!("teneste-{}", end(&markdown::words(&prose.line)))),
        };
    }
    values.extend(measure.arena.iter().map(|arena| format!("stad-{}", end(&markdown::words(&arena.line)))));
    values.extend(measure.theme.iter().map(|theme| format!("tema-{}", end(&theme.text))));
    values.extend(measure.risk.iter().map(|risk| format!("risiko-{}", end(&risk.text))));
    values
}

/// The places that the rows of a page lead to, from the root of its language (`up`), in their order.
fn rows(page: &Path, up: &str) -> Result<Vec<String>, Failed> {
    let page = fs::read_to_string(page)?;
    let main = page.split("<tbody>").nth(1).and_then(|rest| rest.split("</tbody>").next()).ok_or("no table")?;
    let heads = main.split("<th scope=\"row\"><a href=\"").skip(1);
    let rows: Vec<String> =
        heads.filter_map(|head| Some(head.split_once('"')?.0.strip_prefix(up)?.to_owned())).collect();
    ensure(rows.len() == main.matches("<tr ").count(), main)?;
    Ok(rows)
}

fn by_value() -> Result<(), Failed> {
    let site = demo()?;
    let all = measures(&site);
    let mut wanted: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (place, _, measure) in &all {
        for value in values(measure) {
            wanted.entry(value).or_default().push(place);
        }
    }
    ensure(all.len() > 40 && wanted.len() > 60, format!("{} measures, {} values", all.len(), wanted.len()))?;
    let out = built_once("content")?;
    for (lang, up) in [("", "../../"), ("en", "../../../en/")] {
        let folder = out.join(lang).join("tiltak");
        let listing = fs::read_to_string(folder.join("index.html"))?;
        let mut pages = BTreeSet::new();
        for (value, places) in &wanted {
            let in_words = ["stad-", "tema-", "risiko-"].iter().any(|start| value.starts_with(start));
            // A word that one measure alone has leads to the measure.
            let leads_to = match places.as_slice() {
                [place] if in_words => (*place).to_owned(),
                _ => format!("tiltak/{value}/index.html"),
            };
            let link = if lang.is_empty() { "../" } else { "../../en/" };
            let link = format!("href=\"{link}{leads_to}\"");
            let told = listing.split(&link).nth(1).and_then(|rest| rest.split("</li>").next());
            let count = format!("({})</a>", places.len());
            ensure(told.is_some_and(|told| told.ends_with(&count)), format!("{lang}/{value}: {told:?}, not{count}"))?;
            if leads_to.ends_with(&format!("{value}/index.html")) {
                let seen = rows(&folder.join(value).join("index.html"), up)?;
                ensure(seen == *places, format!("{lang}/{value}: {seen:#?}, not {places:#?}"))?;
                pages.insert(value.clone());
            }
        }
        let seen = rows(&folder.join("alle/index.html"), up)?;
        let places: Vec<&str> = all.iter().map(|(place, ..)| place.as_str()).collect();
        ensure(seen == places, format!("{lang}/alle: {seen:#?}"))?;
        // What the script narrows them by is what the pages are made by.
        let page = fs::read_to_string(folder.join("alle/index.html"))?;
        let data: Vec<BTreeSet<&str>> = page
            .split(" data-values=\"")
            .skip(1)
            .filter_map(|rest| Some(rest.split_once('"')?.0.split(' ').collect()))
            .collect();
        let own: Vec<BTreeSet<String>> = all.iter().map(|(.., measure)| values(measure)).collect();
        ensure(data.len() == own.len(), format!("{lang}: {} rows with data", data.len()))?;
        for (data, own) in data.iter().zip(&own) {
            ensure(data.iter().eq(own.iter()), format!("{lang}: {data:?}, not {own:?}"))?;
        }
        // There are no others.
        let tables: BTreeSet<&str> = site.first().of(Kind::MeasureTable).map(|table| table.name.as_str()).collect();
        for file in fs::read_dir(&folder)? {
            let file = file?;
            let name = file.file_name().to_string_lossy().into_owned();
            let known = pages.contains(&name) || tables.contains(name.as_str()) || name == "alle";
            ensure(known || !file.path().is_dir(), format!("{lang}/{name} is no value"))?;
        }
    }
    let addresses = fs::read_to_string(out.join("data/site.json"))?;
    let addresses: Vec<&str> = addresses.split("\"url\":").skip(1).filter_map(|rest| rest.split(',').next()).collect();
    let different: BTreeSet<&str> = addresses.iter().copied().collect();
    ensure(different.len() == addresses.len(), "two pages at one address")
}

/// The tables of small sites are read at a glance.
fn few() -> Result<(), Failed> {
    for site in ["tests/sites/sandfjord", "tests/sites/granaasen"] {
        let folder = built_once(site)?.join("tiltak");
        ensure(!folder.join("alle").exists() && !folder.join("niva-2").exists(), site)?;
    }
    Ok(())
}

fn collision() -> Result<(), Failed> {
    let (_keep, site) = base()?;
    fs::create_dir_all(site.join("measures"))?;
    let measure = |n: u32| format!("\n[[measures]]\ntitle = \"Tiltak {n}\"\nages = \"13-16\"\nlevels = [0]\n");
    let rows: String = (1..=9).map(measure).collect();
    fs::write(site.join("measures/13-18.toml"), format!("id = \"13-18\"\ntitle = \"For ungdom\"\n{rows}"))?;
    let told = stdout(&run(&site, "check")?);
    ensure(told.contains("address-collision") && told.contains("/tiltak/13-18/"), &told)?;
    fs::rename(site.join("measures/13-18.toml"), site.join("measures/ungdom.toml"))?;
    fs::write(site.join("measures/ungdom.toml"), format!("title = \"For ungdom\"\n{rows}"))?;
    let told = stdout(&run(&site, "check")?);
    ensure(!told.contains("address-collision"), &told)
}
