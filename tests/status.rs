//! The page for leaders: counts of measures, what is to be reviewed by whom, and what is valid for a time.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use betre::Config;
use betre::model::{AgeBand, Ages, Prevention, day};
use libtest_mimic::{Failed, Trial};

use crate::support::{Built, base, built_once, ensure, root, trial};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("status::three cells counted by hand are the page's, and lead to their measures", by_hand),
        trial("status::each count is that of the tables, and each gap is marked", every_cell),
        trial("status::each of its links leads to what it names", links),
        trial("status::what says nothing of age, level or kind has rows and columns of its own", unstated),
        trial("status::reviews are by owner, the next first, and the overdue marked", reviews),
        trial("status::what ends is told, and nothing of what has not come", validity),
        trial("status::there is no page without measures and days of review", none),
    ]
}

const PAGE: &str = "status-for-leiarar/index.html";

/// What stands between two texts, the first time.
fn between<'a>(page: &'a str, from: &str, to: &str) -> Result<&'a str, Failed> {
    let (_, rest) = page.split_once(from).ok_or(format!("no {from}"))?;
    Ok(rest.split_once(to).ok_or(format!("no {to}"))?.0)
}

/// The words of links.
fn linked(html: &str) -> Vec<&str> {
    html.split("<a ").skip(1).filter_map(|link| between(link, ">", "</a>").ok()).collect()
}

/// Counted by a person in `content/measures/`: level 3 for those of 13 to 15, level 0 for the unborn, and the gap at 16.
fn by_hand() -> Result<(), Failed> {
    let out = built_once("content")?;
    let page = fs::read_to_string(out.join(PAGE))?;
    let cells: [(&str, &str, &[&str]); 3] = [
        (
            "_13-15_indicated_3",
            "13–15 år, Nivå 3, For barn som har det vanskeleg",
            &["Delt skuledag", "Besøksfamilie og avlasting", "Los for ungdom og familie", "Familieråd"],
        ),
        ("_before-birth_universal_0", "Før fødselen, Nivå 0, For alle", &["Tidleg prat hos jordmor"]),
        (
            "_16-18_selective_2",
            "16–18 år, Nivå 2, For utsette grupper",
            &["Støttesamtale når nokon er sjuk", "Foreldresamarbeid etter samlivsbrot"],
        ),
    ];
    for (anchor, of, titles) in cells {
        let count = format!("<a href=\"#{anchor}\">{}<span class=\"unseen\"> ({of})</span></a>", titles.len());
        ensure(page.matches(&count).count() == 1, format!("not once: {count}"))?;
        let list = between(&page, &format!("<li id=\"{anchor}\""), "</li>")?;
        ensure(linked(list) == titles, format!("{anchor}: {:?}", linked(list)))?;
        for link in list.split("href=\"../").skip(1) {
            let (path, row) = between(link, "", "\"")?.split_once('#').ok_or("no row")?;
            let table = fs::read_to_string(out.join(path))?;
            ensure(table.contains(&format!("<tr id=\"{row}\">")), format!("{path} has no {row}"))?;
        }
    }
    // Nothing for children of 16 and more who have difficulties, before several services are in.
    let upper = between(&page, "16–18 år</th></tr>", "</tbody>")?;
    let row = upper.rsplit("<tr>").next().unwrap_or_default();
    ensure(row.starts_with("<th scope=\"row\" class=\"indicated\">"), row)?;
    let gap = "<td class=\"none\"><span aria-hidden=\"true\">– </span>ingen</td>";
    ensure(row.contains(&format!("</th>{gap}{gap}<td><a ")), row)
}

/// Each link of the demo's page leads to a page, and to a place on it.
fn links() -> Result<(), Failed> {
    let out = built_once("content")?;
    let page = fs::read_to_string(out.join(PAGE))?;
    let main = page.split("<main").nth(1).ok_or("no main part")?;
    let links = main.split("href=\"../").skip(1).filter_map(|link| link.split('"').next());
    let links: BTreeSet<&str> = links.filter(|link| link.contains(".html")).collect();
    for link in &links {
        let (path, place) = link.split_once('#').unwrap_or((link, ""));
        let leads_to = fs::read_to_string(out.join(path)).map_err(|error| format!("{link}: {error}"))?;
        let is_there = place.is_empty() || leads_to.contains(&format!("id=\"{place}\""));
        ensure(is_there, format!("{path} has no {place}"))?;
    }
    let reviews = main.split_once("id=\"_reviews\"").ok_or("no reviews")?.1;
    ensure(links.len() > 150 && reviews.contains("rettar/index.html#"), format!("{} links", links.len()))?;
    let ends = reviews.split_once("id=\"_validity\"").ok_or("nothing ends")?.1;
    ensure(ends.contains("kalender/index.html#moteplan") && ends.contains("31. juli 2027"), ends)
}

/// The same counts, from the site itself; and each anchor is there once.
fn every_cell() -> Result<(), Failed> {
    let today = day("2026-11-22").ok_or("a day")?;
    let site = betre::examine(&Config::to_look(root().join("content"), today)).site;
    let page = fs::read_to_string(built_once("content")?.join(PAGE))?;
    let tables = site.first().entries.iter().filter_map(|entry| entry.measure_table());
    let all: Vec<_> = tables.flat_map(|table| &table.measures).collect();
    let mut empty = 0;
    for band in AgeBand::ALL {
        let name = match band.years() {
            None => "before-birth".to_owned(),
            Some((first, Some(last))) => format!("{first}-{last}"),
            // The demo has nothing for those who are grown up.
            Some(_) => continue,
        };
        for level in 0..4 {
            for kind in [None].into_iter().chain(Prevention::ALL.iter().copied().map(Some)) {
                let of_cell = all.iter().filter(|one| {
                    let ages = one.ages.as_ref().and_then(|ages| Ages::read(&ages.text));
                    ages.is_some_and(|ages| ages.reach(band))
                        && one.levels.contains(&level)
                        && (kind.is_none() || one.prevention == kind)
                });
                let count = of_cell.count();
                empty += usize::from(count == 0);
                let kind = kind.map(|kind| format!("_{}", kind.name())).unwrap_or_default();
                let told = format!("href=\"#_{name}{kind}_{level}\">{count}<");
                ensure(page.contains(&told) == (count > 0), told)?;
            }
        }
    }
    let table = between(&page, "id=\"_status-by-age\"", "</table>")?;
    ensure(table.matches("class=\"none\"").count() == empty && empty > 10, format!("{empty} gaps"))?;
    let anchors: BTreeSet<&str> = page.split("href=\"#_").skip(1).filter_map(|link| link.split('"').next()).collect();
    for anchor in &anchors {
        ensure(page.matches(&format!("id=\"_{anchor}\"")).count() == 1, format!("not once: {anchor}"))?;
    }
    ensure(anchors.len() > 90, format!("{} anchors", anchors.len()))?;
    // Each measure with a theme and a service stands below the second table too; services without any are named.
    let themes = between(&page, "id=\"_status-by-theme\"", "id=\"_reviews\"")?;
    let with = all.iter().map(|one| one.service.len()).sum::<usize>();
    let (idle, listed) = (between(themes, "<p>", "</p>")?, between(themes, "<div class=\"counted\"", "</div>")?);
    ensure(linked(listed).len() == with, format!("{with} in the tables, {} listed", linked(listed).len()))?;
    ensure(linked(idle).contains(&"Krisesenteret") && !linked(idle).contains(&"Skulane"), idle)
}

fn built(site: &Path, options: &str) -> Result<String, Failed> {
    let out = tempfile::tempdir()?;
    Built::of(site, &out.path().join("out"), options)?;
    Ok(fs::read_to_string(out.path().join("out").join(PAGE))?)
}

fn unstated() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    fs::create_dir_all(site.join("measures"))?;
    let measures = "title = \"Tiltak\"\n[[measures]]\ntitle = \"Utan noko\"\nrisk = \"Fråvær\"\n\
                    [[measures]]\ntitle = \"For dei minste\"\nages = \"0–2\"\nlevels = [1]\nrisk = \"Uro\"\n";
    fs::write(site.join("measures/tiltak.toml"), measures)?;
    let page = built(&site, "")?;
    ensure(page.contains("href=\"#_other_other\">1<") && page.contains("Utan alder i år</th>"), &page)?;
    ensure(page.contains("<th scope=\"col\">Utan nivå</th>"), &page)?;
    ensure(page.contains("href=\"#_0-5_1\">1<") && !page.contains("For utsette grupper"), &page)?;
    // Without themes it is by risk.
    ensure(page.contains("Tiltak etter risiko") && page.contains("<th scope=\"row\">Fråvær</th>"), &page)?;
    ensure(page.contains("href=\"#_theme_of-uro_other\">1<") && page.contains(">Utan ansvarleg</th>"), page)
}

/// Pages with a day of their own, by owner; the one that was due before the last review on the site is overdue on any day.
fn reviews() -> Result<(), Failed> {
    let (_scratch, site) = base()?;
    fs::create_dir_all(site.join("pages"))?;
    let page = |name: &str, title: &str, more: &str| {
        let text = format!("+++\ntitle = \"{title}\"\n{more}+++\nSjå [framsida](@home).\n");
        fs::write(site.join("pages").join(name), text)
    };
    page("a.md", "Seint", "reviewed = \"2026-09-02\"\nowner = \"eigar\"\n")?;
    page("b.md", "Ofte", "reviewed = \"2026-05-01\"\nreview_every = \"3 m\"\nowner = \"eigar\"\n")?;
    page("c.md", "Vanleg", "reviewed = \"2026-03-01\"\n")?;
    let page = built(&site, "")?;
    let part = page.split_once("id=\"_reviews\"").ok_or("no reviews")?.1;
    let place = |text: &str| part.find(text).ok_or(format!("no {text} in {part}"));
    let order = [
        "Éin gjennomgang var på overtid 2. september 2026",
        ">Eigar av undringa</a> (2)",
        "<th scope=\"row\">1. august 2026 <span class=\"tag overdue\">",
        "Ofte</a>",
        "<th scope=\"row\">2. september 2027</th>",
        "Seint</a>",
        ">BTI-koordinator</a> (2)",
        "<th scope=\"row\">1. mars 2027</th>",
        "Vanleg</a>",
        "<th scope=\"row\">1. september 2027</th>",
        "Alt som ikkje har ein eigen dato",
    ];
    let places = order.iter().map(|text| place(text)).collect::<Result<Vec<_>, _>>()?;
    ensure(places.is_sorted(), format!("{places:?}"))?;
    ensure(part.matches("på overtid</span>").count() == 1, part)?;
    ensure(!page.contains("<table class=\"counts"), "a table of measures without any")?;
    ensure(built(&site, "--today 2029-01-01")? == page, "another page on another day")
}

fn validity() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("pages"))?;
    let write = |name: &str, title: &str, more: &str| {
        let text = format!("+++\ntitle = \"{title}\"\nreviewed = \"2026-09-02\"\n{more}+++\nSjå [framsida](@home).\n");
        fs::write(site.join("pages").join(name), text)
    };
    write("a.md", "Gammal", "valid_to = \"2027-01-31\"\n")?;
    write("b.md", "Gyldig", "valid_from = \"2026-10-01\"\n")?;
    write("c.md", "Ny rutine", "valid_from = \"2027-02-01\"\n")?;
    write("d.md", "Eit utkast", "draft = true\n")?;
    let page = built(&site, "")?;
    let part = page.split_once("id=\"_validity\"").ok_or("nothing valid for a time")?.1;
    let from = part.find("Gyldig</a>").filter(|_| part.contains("1. oktober 2026"));
    let to = part.find("Gammal</a>").filter(|_| part.contains("31. januar 2027"));
    ensure(from.is_some() && from < to, part)?;
    ensure(!page.contains("Ny rutine") && !page.contains("Eit utkast") && !page.contains("1. februar 2027"), &page)?;
    // Those who write and approve see what comes.
    Built::of(&site, &scratch.path().join("copy"), "--preview")?;
    let copy = fs::read_to_string(scratch.path().join("copy").join(PAGE))?;
    ensure(copy.contains("1. februar 2027") && copy.contains("Ny rutine"), copy)
}

fn none() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let out = scratch.path().join("out");
    Built::of(&site, &out, "")?;
    ensure(!out.join(PAGE).exists(), "a page of nothing")?;
    let menu = fs::read_to_string(out.join("index.html"))?;
    ensure(!menu.contains("status-for-leiarar"), menu)
}
