//! Text stays text: what an editor writes in words, phrases, heads and terms reaches pages and paper letter by letter, and is
//! never taken for HTML.

use std::fs;
use std::path::Path;

use betre::diagnostic::catalogue::Words;
use betre::model::{WORD_FORMS, WORDS};
use betre::paper::Papers;
use betre::printout::printouts;
use betre::render::{Item, theme_words};
use betre::{Config, examine, render};
use libtest_mimic::{Failed, Trial};
use toml::{Table, Value};

use crate::properties::html::harmless;
use crate::support::{Built, TODAY, base, copy, ensure, root, scratch, trial};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("escaping::markup in every word and phrase of the demo", || words_and_phrases("content")),
        trial("escaping::markup in every word and phrase of Granåsen", || words_and_phrases("tests/sites/granaasen")),
        trial("escaping::markup in every word and phrase of Sandfjord", || words_and_phrases("tests/sites/sandfjord")),
        trial("escaping::a word of the site in a consent", consent),
        trial("escaping::a head of a column, in its language", head),
        trial("escaping::terms without a translation stand by their letters", terms),
    ]
}

/// What stands before each word: taken for HTML it is an element that acts, escaped twice it is seen as signs.
const MARKUP: &str = "<b onclick=x>";
const ESCAPED: &str = "&lt;b onclick=x&gt;";
const IN_DATA: &str = "\\u003cb onclick=x\\u003e";
/// What tells a word of these tests from all others.
const WORD: &str = "eitord";

/// Builds a site in which every word and phrase has markup before it, and looks for each on pages and paper.
fn words_and_phrases(site: &str) -> Result<(), Failed> {
    let scratch = scratch()?;
    let folder = scratch.path().join("site");
    copy(&root().join(site), &folder)?;
    let settings = folder.join("site.toml");
    fs::write(&settings, with_markup(&fs::read_to_string(&settings)?)?)?;
    let mut examined = examine(&Config::to_look(folder, betre::model::day(TODAY).ok_or("no day")?));
    let output = render(&mut examined);
    let mut seen = 0;
    for (path, item) in output.iter().filter(|(path, _)| path.ends_with(".html")) {
        let Item::Bytes(bytes) = item else { continue };
        let page = String::from_utf8_lossy(bytes);
        harmless(&page).map_err(|fault| format!("{path}: {fault}"))?;
        // Data for search engines is no HTML: there a sign that could end its element is written as JSON writes it.
        for (at, part) in page.split("<script type=\"application/ld+json\">").enumerate() {
            let (data, rest) = part.split_once("</script>").filter(|_| at > 0).unwrap_or(("", part));
            seen += stands_after(path, data, IN_DATA)? + stands_after(path, rest, ESCAPED)?;
        }
    }
    ensure(seen > 1000, format!("{seen} words on pages"))?;
    let papers = Papers::new(&examined.site, &examined.theme);
    let mut on_paper = 0;
    for printout in printouts(&examined.site) {
        let (sheet, _) = papers.sheet(&printout).map_err(|fault| format!("{fault:?}"))?;
        on_paper += stands_after(&printout.path, &String::from_utf8_lossy(&sheet.data), MARKUP)?;
    }
    ensure(on_paper > 100 || cfg!(not(feature = "pdf")), format!("{on_paper} words on paper"))
}

/// How often a word of these tests stands in a text; a fault where one does not stand right after this.
fn stands_after(path: &str, text: &str, markup: &str) -> Result<usize, Failed> {
    let mut seen = 0;
    for (at, _) in text.match_indices(WORD) {
        let before = text[..at].chars().rev().take(60).collect::<Vec<_>>().into_iter().rev().collect::<String>();
        ensure(before.ends_with(markup), format!("{path}: «{before}» before a word"))?;
        seen += 1;
    }
    Ok(seen)
}

/// The settings of a site with markup in each form of each word, and in each phrase of the theme.
pub fn with_markup(settings: &str) -> Result<String, Failed> {
    let mut table: Table = settings.parse()?;
    let text = |name: &str| Value::String(format!("{MARKUP}{WORD} {name}"));
    let mut words = Table::new();
    for word in WORDS {
        let forms = WORD_FORMS.iter().map(|form| ((*form).to_owned(), text(&format!("{word} {form}"))));
        words.insert(word.to_owned(), Value::Table(forms.collect()));
    }
    let theme = Words::read("nn", &[&theme_words("nn")])?;
    let keys: Vec<String> = theme_words("nn")
        .lines()
        .filter_map(|line| Some(line.split_once(" =")?.0.to_owned()))
        .filter(|key| key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
        .filter(|key| !WORDS.contains(&key.as_str()) && theme.get(key, None).is_some())
        .collect();
    ensure(keys.len() > 200, format!("{} phrases", keys.len()))?;
    table.insert("words".to_owned(), Value::Table(words));
    table.insert("phrases".to_owned(), Value::Table(keys.iter().map(|key| (key.clone(), text(key))).collect()));
    Ok(table.to_string())
}

fn append(path: &Path, text: &str) -> Result<(), Failed> {
    Ok(fs::write(path, fs::read_to_string(path)? + text)?)
}

fn consent() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    append(&site.join("site.toml"), "\n[words.guardian]\nall = \"<b onclick=x>foreldra</b>\"\n")?;
    let step = site.join("guides/barn/1-samarbeid/1-mote.md");
    let consent =
        "outcomes = [\nconsent = { to = \"samarbeid\", from = [\"guardians\"], no = \"close\" }\noutcomes = [";
    let text = fs::read_to_string(&step)?.replace("outcomes = [", consent.trim_start_matches("outcomes = [\n"));
    fs::write(&step, text)?;
    let page = fs::read_to_string(
        Built::of(&site, &scratch.path().join("out"), "")?.out.join("barn/samarbeid/mote/index.html"),
    )?;
    ensure(page.contains("&lt;b onclick=x&gt;foreldra&lt;/b&gt;") && !page.contains("<b onclick"), page)
}

fn head() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let settings = site.join("site.toml");
    fs::write(&settings, fs::read_to_string(&settings)?.replace("[\"nn\"]", "[\"nn\", \"en\"]"))?;
    append(&site.join("roles.toml"), "\n[ppt]\ntitle = \"PPT-rådgjevar\"\nheld_by = \"PPT\"\n")?;
    fs::create_dir_all(site.join("roles"))?;
    fs::write(site.join("roles/index.md"), "+++\n[heads]\nheld_by = \"Kven & korleis\"\n+++\n")?;
    let out = Built::of(&site, &scratch.path().join("out"), "")?.out;
    let page = fs::read_to_string(out.join("roller/index.html"))?;
    ensure(page.contains("<th scope=\"col\">Kven &amp; korleis</th>"), &page)?;
    ensure(!page.contains("&amp;amp;"), &page)?;
    let english = fs::read_to_string(out.join("en/roller/index.html"))?;
    ensure(english.contains("<th scope=\"col\" lang=\"nn\">Kven &amp; korleis</th>"), &english)?;
    let cell = "<span class=\"cell-label\" aria-hidden=\"true\" lang=\"nn\">Kven &amp; korleis</span>";
    ensure(english.contains(cell) && !english.contains("&lt;span"), &english)
}

fn terms() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let settings = site.join("site.toml");
    fs::write(&settings, fs::read_to_string(&settings)?.replace("[\"nn\"]", "[\"nn\", \"en\"]"))?;
    let term = |id: &str, form: &str| format!("[{id}]\nforms = [\"{form}\"]\ntext = \"Eit ord.\"\n");
    let own = ["undring", "avklaring", "måte", "tiltak"].map(|form| term(form.trim_end_matches("åte"), form)).concat();
    fs::write(site.join("glossary.toml"), own)?;
    fs::write(site.join("glossary.en.toml"), "[tiltak]\nforms = [\"measure\"]\ntext = \"A word.\"\n")?;
    let page =
        fs::read_to_string(Built::of(&site, &scratch.path().join("out"), "")?.out.join("en/ordliste/index.html"))?;
    let places = ["avklaring</span>", ">measure<", "måte</span>", "undring</span>"].map(|form| page.find(form));
    ensure(places.iter().all(Option::is_some) && places.is_sorted(), format!("{places:?} in {page}"))
}
