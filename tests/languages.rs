//! No word on a page stands in another language than the page says it does: what a screen reader says aloud.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use html5gum::{Token, Tokenizer};
use libtest_mimic::{Failed, Trial};

use crate::support::{Built, SITES, base, built_once, ensure, tree, trial};

pub fn trials() -> Vec<Trial> {
    let mut trials: Vec<Trial> = (SITES.iter())
        .map(|site| trial(format!("language::{site} marks every word that is not of its page's"), move || marked(site)))
        .collect();
    trials.push(trial("language::an unmarked word is seen", seen));
    trials.push(trial("language::words that the theme lacks are marked", no_words));
    trials.push(trial("language::some pages, and what leads to the others", some_pages));
    trials
}

/// Words that are written in one of the languages alone, in lower case.
const NORWEGIAN: [&str; 24] = [
    "ikkje", "ikke", "frå", "fra", "kva", "hva", "korleis", "hvordan", "og", "eller", "ein", "eit", "en", "dei", "av",
    "når", "vere", "være", "også", "skal", "barnet", "og", "det", "som",
];
const ENGLISH: [&str; 14] =
    ["the", "and", "of", "with", "your", "you", "this", "that", "from", "when", "what", "who", "child", "which"];

/// Names that are the same in every language.
const NAMES: [&str; 13] =
    ["bti", "ppt", "pdf", "csv", "slt", "tuva", "barnevernet", "ctrl", "shift", "a4", "kb", "mb", "fjordvik"];

/// What seems to be in another language than it is marked as: each text with the language it says it is in.
fn unmarked(html: &str) -> Vec<(String, String)> {
    const VOID: [&str; 12] =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"];
    let mut found = Vec::new();
    let mut open: Vec<(String, String)> = Vec::new();
    for token in Tokenizer::new(html) {
        match token.unwrap_or_else(|never| match never {}) {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                let value = |key: &str| {
                    let own = tag.attributes.iter().find(|(name, _)| name.as_slice() == key.as_bytes());
                    own.map(|(_, value)| String::from_utf8_lossy(value.as_slice()).into_owned())
                };
                let lang = value("lang").or_else(|| Some(open.last()?.1.clone())).unwrap_or_default();
                for key in ["alt", "aria-label", "title"] {
                    found.extend(value(key).filter(|text| is_foreign(text, &lang)).map(|text| (text, lang.clone())));
                }
                if !tag.self_closing && !VOID.contains(&name.as_str()) {
                    open.push((name, lang));
                }
            }
            Token::EndTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                if let Some(at) = open.iter().rposition(|(opened, _)| *opened == name) {
                    open.truncate(at);
                }
            }
            Token::String(text) => {
                let text = String::from_utf8_lossy(&text).into_owned();
                let Some((name, lang)) = open.last() else { continue };
                // The title of a page can't mark the names in it.
                let text = if name == "title" { text.split('(').next().unwrap_or_default().to_owned() } else { text };
                if !matches!(name.as_str(), "style" | "script" | "code") && is_foreign(&text, lang) {
                    found.push((text, lang.clone()));
                }
            }
            _ => {}
        }
    }
    found
}

/// Whether it is the name of a host: `116111.no`.
fn is_host(word: &str) -> bool {
    let inside = word.trim_matches(|sign: char| !sign.is_alphanumeric());
    inside.rsplit_once('.').is_some_and(|(_, end)| end.chars().all(|letter| letter.is_ascii_lowercase()))
}

fn is_foreign(text: &str, lang: &str) -> bool {
    let words = text.split_whitespace().filter(|word| !word.contains("://") && !word.contains('@') && !is_host(word));
    let words = words.flat_map(|word| word.split(|sign: char| !sign.is_alphanumeric() && sign != '-'));
    let words = words.map(str::to_lowercase);
    let words: Vec<String> = words.filter(|word| !word.is_empty() && !NAMES.contains(&word.as_str())).collect();
    let has = |telling: &[&str]| words.iter().filter(|word| telling.contains(&word.as_str())).count();
    match lang {
        "nn" | "nb" => has(&ENGLISH) > 1,
        "en" => has(&NORWEGIAN) > 0,
        "se" | "pl" | "so" => has(&NORWEGIAN) > 1 || has(&ENGLISH) > 1,
        // Of these scripts all letters are others than the Latin.
        "uk" | "ar" => {
            words.iter().any(|word| word.chars().all(|letter| letter.is_ascii_alphabetic()) && word.len() > 1)
        }
        _ => false,
    }
}

fn marked(site: &str) -> Result<(), Failed> {
    let out = built_once(site)?;
    let mut told = BTreeSet::new();
    for (path, page) in tree(&out)?.into_iter().filter(|(path, _)| path.ends_with(".html")) {
        for (text, lang) in unmarked(&String::from_utf8_lossy(&page)) {
            told.insert(format!("{lang}: «{}» ({path})", text.trim()));
        }
    }
    ensure(told.is_empty(), told.into_iter().collect::<Vec<_>>().join("\n"))
}

fn seen() -> Result<(), Failed> {
    for html in [
        "<html lang=\"en\"><p>Read <b>korleis du gjer det</b></p></html>",
        "<html lang=\"en\"><img alt=\"Eit kart av kommunen\"></html>",
        "<html lang=\"nn\"><p>Les <span lang=\"en\">the page</span> and this is what you get</p></html>",
        "<html lang=\"uk\"><p>Служба <a href=\"x\">Fjordvik barnevern</a></p></html>",
        "<html lang=\"ar\"><nav aria-label=\"Hovudmeny\"></nav></html>",
        "<html lang=\"se\"><p>Dat lea ikkje det som er</p></html>",
    ] {
        ensure(unmarked(html).len() == 1, format!("{html}: {:?}", unmarked(html)))?;
    }
    let right =
        "<html lang=\"en\"><p>Read <span lang=\"nn\">kva du skal gjere</span> and go on<br>to the next</p></html>";
    ensure(unmarked(right).is_empty(), format!("{:?}", unmarked(right)))
}

/// The base site, with these lines in place of its languages.
fn built_in(languages: &str, files: &[(&str, &str)]) -> Result<(tempfile::TempDir, Built), Failed> {
    let (scratch, site) = base()?;
    let settings = site.join("site.toml");
    let text = fs::read_to_string(&settings)?.replace("languages = [\"nn\"]\n", "");
    fs::write(&settings, text.replacen("[review]", &format!("{languages}\n[review]"), 1))?;
    for (path, text) in files {
        fs::write(site.join(path), text)?;
    }
    let built = Built::of(&site, &site.with_file_name("out"), "")?;
    Ok((scratch, built))
}

fn page(out: &Path, path: &str) -> Result<String, Failed> {
    Ok(fs::read_to_string(out.join(path))?)
}

fn no_words() -> Result<(), Failed> {
    let own = "+++\ntitle = \"ህጹጽ ኣብ ዝኾነሉ\"\n+++\nደውል\n";
    let (_scratch, Built { out, .. }) = built_in("[languages.nn]\n[languages.ti]\n", &[("acute.ti.md", own)])?;
    let acute = page(&out, "ti/akutt/index.html")?;
    for part in [
        "<html lang=\"ti\" dir=\"ltr\">",
        "<body class=\"kind-acute\" lang=\"nn\" dir=\"ltr\">",
        "<h1><span lang=\"ti\">ህጹጽ ኣብ ዝኾነሉ</span></h1>",
        "<div lang=\"ti\"><p>ደውል</p>",
    ] {
        ensure(acute.contains(part), format!("no {part} in\n{acute}"))?;
    }
    Ok(())
}

fn some_pages() -> Result<(), Failed> {
    let own = "+++\ntitle = \"Коли терміново\"\n+++\nТелефонуйте. [Послуга](@skule)\n";
    let languages = "[languages.nn]\n[languages.uk]\npages = \"some\"\n";
    let (_scratch, Built { out, .. }) = built_in(languages, &[("acute.uk.md", own)])?;
    let pages: Vec<String> = tree(&out.join("uk"))?.into_keys().collect();
    ensure(pages == ["akutt/index.html", "index.html"], format!("{pages:?}"))?;
    let first = page(&out, "uk/index.html")?;
    ensure(first.contains("<a href=\"../uk/akutt/index.html\">Коли терміново</a>"), &first)?;
    ensure(first.contains("href=\"../index.html\" hreflang=\"nn\""), &first)?;
    // From each page of the first language the switch leads to the same page, else to the first one in the language.
    let switch = |path: &str| page(&out, path);
    let way = "lang=\"uk\" dir=\"ltr\" hreflang=\"uk\">Українська</a>";
    ensure(switch("akutt/index.html")?.contains(&format!("<a href=\"../uk/akutt/index.html\" {way}")), "acute")?;
    ensure(switch("barn/index.html")?.contains(&format!("<a href=\"../uk/index.html\" {way}")), "guide")?;
    let acute = page(&out, "uk/akutt/index.html")?;
    ensure(acute.contains("<a href=\"../../tenester/skule/index.html\">Послуга</a>"), acute)
}
