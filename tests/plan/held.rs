//! Plans with what the public does not get: drafts, what waits for its day, what is out of date, what is switched off.

use std::fs;

use libtest_mimic::Failed;

use super::{does, put, refused, site};
use crate::support::{TODAY, betre, ensure, run, stderr, stdout, tree};

/// What is held back, each in its own way, and what is out of date: each with a list, a link and a hole.
const HELD: [(&str, &str); 4] = [
    ("skisse", "draft = true"),
    ("seinare", "valid_from = \"2030-01-01\""),
    ("gammal", "valid_to = \"2020-01-01\""),
    ("utan-hast", "draft = true\nvalid_from = \"2030-01-01\""),
];

pub(super) fn found() -> Result<(), Failed> {
    for (name, key) in HELD {
        let (scratch, site) = site()?;
        let text = format!("+++\ntitle = \"{name}\"\n{key}\n+++\nSjå [notatet](@notat) og [[tool:skriv]].\n");
        put(&site, &format!("tools/{name}.md"), &text)?;
        put(&site, "tools/attmed.md", &format!("+++\ntitle = \"Attmed\"\n{key}\n+++\nSom [dette](@tool:{name}).\n"))?;
        let read = |path: &str| fs::read_to_string(site.join(path)).unwrap_or_default();
        // What refers to it, and what it refers to.
        let told = does(scratch.path(), &["rename", name, "Ny plan"])?;
        ensure(!told.contains("rette etterpå"), format!("{name}: {told}"))?;
        ensure(read("tools/attmed.md").contains("(@tool:ny-plan)"), read("tools/attmed.md"))?;
        does(scratch.path(), &["rename", "tool:notat", "Observasjon"])?;
        ensure(read("tools/ny-plan.md").contains("(@observasjon)"), read("tools/ny-plan.md"))?;
        does(scratch.path(), &["remove", "tool:skriv"])?;
        ensure(read("tools/ny-plan.md").contains("og Skrivet."), read("tools/ny-plan.md"))?;
        does(scratch.path(), &["remove", "tools/ny-plan.md", "--instead", "observasjon"])?;
        ensure(!site.join("tools/ny-plan.md").exists(), "it is left")?;
        ensure(read("tools/attmed.md").contains("(@tool:observasjon)"), read("tools/attmed.md"))?;
        // What the public never got has no address to keep.
        let kept = read("tools.toml").contains("/ny-plan/");
        ensure(kept == key.starts_with("valid_to"), format!("{name}: {}", read("tools.toml")))?;
    }
    Ok(())
}

pub(super) fn among_steps() -> Result<(), Failed> {
    let (scratch, site) = site()?;
    let step = |title: &str| format!("+++\ntitle = \"{title}\"\ndraft = true\n+++\nTekst.\n");
    put(&site, "guides/barn/0-undring/3-utkast.md", &step("Utkast"))?;
    put(&site, "guides/barn/2-plan/level.md", &step("Plan"))?;
    does(scratch.path(), &["move", "utkast", "--after", "sja"])?;
    let steps: Vec<String> = tree(&site.join("guides/barn/0-undring"))?.into_keys().collect();
    let wanted = ["1-sja.en.md", "1-sja.md", "2-utkast.md", "3-vel.md", "level.md"];
    ensure(steps == wanted, format!("{steps:?}"))?;
    does(scratch.path(), &["move", "vel", "--before", "utkast"])?;
    does(scratch.path(), &["move", "utkast", "--to", "plan"])?;
    ensure(site.join("guides/barn/2-plan/3-utkast.md").exists(), "a draft of a level takes no step")?;
    // A new step finds a level and a step that are drafts, too.
    for place in [["--in", "plan"], ["--after", "steg-plan"]] {
        let name = format!("Steg {}", place[1]);
        let arguments = [&["new", "step", &name][..], &place, &["--site", "site"]].concat();
        let output = betre(scratch.path()).args(&arguments).output()?;
        ensure(output.status.code() == Some(0), stderr(&output))?;
    }
    let steps: Vec<String> = tree(&site.join("guides/barn/2-plan"))?.into_keys().collect();
    ensure(steps == ["3-utkast.md", "4-steg-plan.md", "5-steg-steg-plan.md", "level.md"], format!("{steps:?}"))
}

/// What would be wrong is told for the public and for those who see drafts; what was wrong is not.
pub(super) fn proved() -> Result<(), Failed> {
    let (scratch, site) = site()?;
    let draft = "+++\ntitle = \"Skisse\"\ndraft = true\n+++\nRing {contact.vakt.phone}.\n\nSjå [[finst-ikkje]].\n";
    put(&site, "pages/skisse.md", draft)?;
    let contacts = fs::read_to_string(site.join("contacts.toml"))?;
    put(&site, "contacts.toml", &format!("{contacts}\n[vakt]\nname = \"Vakta\"\nphone = \"57 00 40 02\"\n"))?;
    put(&site, "pages/vist.md", "+++\ntitle = \"Vist\"\n+++\nSjå [skissa](@page:skisse).\n")?;
    let told = does(scratch.path(), &["rename", "page:skisse", "plan"])?;
    ensure(!told.contains("rette etterpå"), told)?;
    for (contact, place) in [("contact:vakt", "pages/plan.md"), ("contact:eining", "services.toml")] {
        let told = does(scratch.path(), &["remove", contact])?;
        ensure(told.contains("rette etterpå") && told.contains(place), format!("no {place} in: {told}"))?;
        ensure(!told.contains("finst-ikkje"), told)?;
    }
    Ok(())
}

pub(super) fn switched_off() -> Result<(), Failed> {
    let (scratch, site) = site()?;
    let layer = "title = \"Fylket\"\nversion = \"1\"\nlanguages = [\"nn\"]\n";
    put(&scratch.path().join("fylket"), "layer.toml", layer)?;
    put(&scratch.path().join("fylket"), "services/nav.md", "+++\ntitle = \"NAV\"\n+++\nTekst.\n")?;
    let settings = fs::read_to_string(site.join("site.toml"))?;
    put(&site, "site.toml", &format!("layers = [\"../fylket\"]\n{settings}"))?;
    put(&site, "services/nav.md", "+++\noff = true\n+++\nSjå [notatet](@tool:notat).\n")?;
    put(&site, "services/alltid.md", "+++\ntitle = \"Alltid\"\noff = true\n+++\nTekst.\n")?;
    does(scratch.path(), &["rename", "tool:notat", "observasjon"])?;
    let off = fs::read_to_string(site.join("services/nav.md"))?;
    ensure(off.contains("(@tool:observasjon)"), off)?;
    // What comes back would, if it were called otherwise.
    refused(scratch.path(), &["rename", "service:nav", "arbeid", "--yes"], "fylket/services/nav.md")?;
    let told = does(scratch.path(), &["remove", "service:nav"])?;
    ensure(told.contains("../fylket/services/nav.md står framleis på nettstaden"), told)?;
    ensure(!site.join("services/nav.md").exists(), "it is off still")?;
    does(scratch.path(), &["rename", "service:alltid", "aldri"])?;
    ensure(site.join("services/aldri.md").exists(), "what is off has its old name")?;
    does(scratch.path(), &["remove", "service:aldri"])?;
    ensure(!site.join("services").exists(), "what is off is left")
}

/// What a layer has is named, with what a site may do; and that is so.
pub(super) fn way_out() -> Result<(), Failed> {
    let (scratch, site) = site()?;
    let folder = scratch.path();
    put(&folder.join("fylket"), "layer.toml", "title = \"Fylket\"\nversion = \"1\"\nlanguages = [\"nn\"]\n")?;
    let service = "+++\ntitle = \"NAV\"\n+++\nTekst.\n";
    put(&folder.join("fylket"), "services/nav.md", service)?;
    put(&folder.join("fylket"), "contacts.toml", "[hjelp]\nname = \"Hjelp\"\nphone = \"116 111\"\nlocked = true\n")?;
    let settings = fs::read_to_string(site.join("site.toml"))?;
    put(&site, "site.toml", &format!("layers = [\"../fylket\"]\n{settings}"))?;
    let own = "slug = \"arbeid\" og aliases = [\"/tenester/nav/\"]";
    let rename = ["rename", "nav", "Arbeid", "--yes"];
    for told in ["«service:nav» kjem frå eit lag", "Lag di eiga fil", own] {
        refused(folder, &rename, told)?;
    }
    refused(folder, &["remove", "nav", "--yes"], "off = true")?;
    refused(folder, &["remove", "hjelp", "--yes"], "Det er låst i laget")?;
    put(&site, "services/nav.md", service)?;
    for told in ["«service:nav» (services/nav.md) står i staden for", "Skriv i services/nav.md", own] {
        refused(folder, &rename, told)?;
    }
    // What it says can be done, can.
    let keys = "title = \"NAV\"\nslug = \"arbeid\"\naliases = [\"/tenester/nav/\"]";
    put(&site, "services/nav.md", &service.replace("title = \"NAV\"", keys))?;
    let output = run(folder, &format!("build site --today {TODAY} --out out"))?;
    ensure(output.status.code() == Some(0), format!("{}{}", stdout(&output), stderr(&output)))?;
    let pages = tree(&folder.join("out"))?;
    let old = pages.get("tenester/nav/index.html").map(|page| String::from_utf8_lossy(page).into_owned());
    ensure(pages.contains_key("tenester/arbeid/index.html"), "it has not its own word")?;
    ensure(old.is_some_and(|page| page.contains("arbeid/")), "the old address leads nowhere")
}
