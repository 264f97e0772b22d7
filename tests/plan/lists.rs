//! What goes from lists, and what is said in them once.

use libtest_mimic::Failed;

use super::{after, after_all};
use crate::support::ensure;

const STEP: &str = "guides/barn/0-undring/1-sja.md";
const INSTEAD: [&str; 4] = ["remove", "tool:skriv", "--instead", "notat"];

fn step(list: &str) -> String {
    format!("+++\ntitle = \"Sjå\"\ntools = {list}\n+++\nTekst.\n")
}

/// What is meant instead stands once in each list.
pub(super) fn once() -> Result<(), Failed> {
    for (written, left) in [
        ("[\"skriv\", \"notat\"]", "[\"notat\"]"),
        ("[\"notat\", \"skriv\"]", "[\"notat\"]"),
        ("['tool:skriv', \"notat\"]", "[\"notat\"]"),
        ("[\"skriv\"]", "[\"notat\"]"),
        ("\"skriv\"", "\"notat\""),
        ("[\"skriv\", \"skriv\"]", "[\"notat\"]"),
        ("[\"skriv\", \"notat\", \"skriv\"]", "[\"notat\"]"),
        ("[\n  \"notat\", # det eine\n  \"skriv\", # det andre\n]", "[\n  \"notat\", # det eine\n]"),
        ("[\n  # først, [det]\n  \"skriv\",\n  \"notat\"\n]", "[\n  # først, [det]\n  \"notat\"\n]"),
        ("[ \"notat\", # til alle,\n  \"skriv\" ]", "[ \"notat\" # til alle,\n   ]"),
    ] {
        let seen = after(&[(STEP, &step(written))], &INSTEAD, STEP)?;
        ensure(seen == step(left), format!("{written} became {seen}"))?;
    }
    Ok(())
}

/// Tables of a list that say the same are one; others are two.
pub(super) fn once_in_tables() -> Result<(), Failed> {
    let roles = "[bti]\ntitle = \"Koordinator\"\n\n[eigar]\ntitle = \"Eigar\"\n\n[leiar]\ntitle = \"Leiar\"\n";
    for (written, left) in [
        ("[{ role = \"leiar\" }, { role = \"eigar\" }]", "[{ role = \"eigar\" }]"),
        (
            "[{ role = \"leiar\", how = \"Ringer\" }, { role = \"eigar\" }]",
            "[{ role = \"eigar\", how = \"Ringer\" }, { role = \"eigar\" }]",
        ),
        ("[\"role:leiar\", \"role:eigar\"]", "[\"role:eigar\"]"),
    ] {
        let step = |list: &str| format!("+++\ntitle = \"Sjå\"\nresponsible = {list}\n+++\nTekst.\n");
        let files = [("roles.toml", roles), (STEP, &step(written))];
        let seen = after(&files, &["remove", "role:leiar", "--instead", "eigar"], STEP)?;
        ensure(seen == step(left), format!("{written} became {seen}"))?;
    }
    let step = |lists: &str| format!("+++\ntitle = \"Sjå\"\n\n{lists}+++\nTekst.\n");
    let [leiar, eigar] = ["leiar", "eigar"].map(|role| format!("[[responsible]]\nrole = \"{role}\"\n\n"));
    let files = [("roles.toml", roles), (STEP, &step(&format!("{leiar}{eigar}")))];
    let seen = after(&files, &["remove", "role:leiar", "--instead", "eigar"], STEP)?;
    ensure(seen == step(&eigar), seen)
}

/// In tables of one file, in lists of tables, in the settings, in what a translation has.
pub(super) fn once_everywhere() -> Result<(), Failed> {
    let contacts = "[politi]\nname = \"Politiet\"\nphone = \"112\"\n\n[eining]\nname = \"Eining\"\nphone = \"57 00 40 01\"\n\n\
                    [gammal]\nname = \"Gammal\"\nphone = \"57 00 40 02\"\n\n[ny]\nname = \"Ny\"\nphone = \"57 00 40 03\"\n";
    let settings = include_str!("../base/site.toml")
        .replace("[\"nn\"]", "[\"nn\", \"en\"]")
        .replace("[\"politi\"]", "[\"gammal\", \"politi\", \"contact:ny\"]");
    let groups = "+++\n[[groups]]\ntitle = \"Ein\"\ncontacts = [\"gammal\"]\n\n\
                  [[groups]]\ntitle = \"To\"\ncontacts = [\"ny\", \"gammal\"]\n+++\n";
    let translation = "+++\ntitle = \"Look\"\n+++\nCall {contact.gammal.phone}, [[contact:gammal]].\n";
    let files = [
        ("contacts.toml", contacts),
        ("site.toml", &settings),
        ("contacts.md", groups),
        ("guides/barn/0-undring/1-sja.en.md", translation),
    ];
    let seen = after_all(&files, &["remove", "contact:gammal", "--instead", "ny"])?;
    for (path, wanted) in [
        ("site.toml", settings.replace("\"gammal\", ", "")),
        ("contacts.md", groups.replace("\"ny\", \"gammal\"", "\"ny\"").replace("gammal", "ny")),
        ("guides/barn/0-undring/1-sja.en.md", translation.replace("gammal", "ny")),
    ] {
        let text = String::from_utf8_lossy(&seen[path]);
        ensure(text == wanted, format!("{path}: {text}"))?;
    }
    Ok(())
}

/// What would be the same key of a table twice is left, and told.
pub(super) fn keys() -> Result<(), Failed> {
    let (scratch, site) = super::site()?;
    let both = "+++\ntitle = \"To\"\n[levels]\nundring = \"Råd\"\nsamarbeid = \"Møte\"\n+++\nTekst.\n";
    super::put(&site, "services/to.md", both)?;
    super::put(&site, "services/ein.md", &both.replace("samarbeid = \"Møte\"\n", ""))?;
    let told = super::does(scratch.path(), &["remove", "level:undring", "--instead", "level:samarbeid"])?;
    let read = |path: &str| std::fs::read_to_string(site.join(path)).unwrap_or_default();
    ensure(read("services/to.md") == both && told.contains("services/to.md"), told)?;
    ensure(read("services/ein.md").contains("\nsamarbeid = \"Råd\""), read("services/ein.md"))
}

/// What nothing refers to any more is told.
pub(super) fn unused() -> Result<(), Failed> {
    let (scratch, site) = super::site()?;
    let contacts = std::fs::read_to_string(site.join("contacts.toml"))?;
    super::put(&site, "contacts.toml", &format!("{contacts}\n[vakt]\nname = \"Vakta\"\nphone = \"57 00 40 02\"\n"))?;
    let step = "+++\ntitle = \"Eit steg\"\ntools = [\"skriv\"]\n+++\nRing {contact.vakt.phone}.\n";
    super::put(&site, "services/ny.md", "+++\ntitle = \"Ny\"\ncontact = \"vakt\"\n+++\nBruk [[skriv]].\n")?;
    super::put(&site, "pages/ring.md", &step.replace("tools = [\"skriv\"]\n", ""))?;
    let told = super::does(scratch.path(), &["remove", "page:ring"])?;
    ensure(!told.contains("Ingenting viser til"), told)?;
    let told = super::does(scratch.path(), &["remove", "service:ny"])?;
    ensure(told.contains("Ingenting viser til «Vakta» etter dette (contacts.toml)"), &told)?;
    ensure(!told.contains("«Skrivet»") && !told.contains("Politiet"), told)?;
    ensure(site.join("contacts.toml").exists(), "it is removed too")
}
