//! Examples: a document of the demo, as it stands there, and one to begin from.

use crate::diagnostic::catalogue::{Lang, messages};
use crate::model::fields::{Key, Shape, key_message};
use crate::model::{Kind, keys_of_kind, record_name};

/// Takes a file of the demo along, with its path there.
macro_rules! demo {
    ($path:literal) => {
        ($path, include_str!(concat!("../../content/", $path)))
    };
}

/// A document of the demo of this kind, and the file that it is in. None of a kind that the demo has none of.
pub(super) fn real_example(kind: Kind) -> Option<(&'static str, String)> {
    let (path, text) = match kind {
        Kind::Site => demo!("site.toml"),
        Kind::Layer => demo!("national/layer.toml"),
        Kind::Workspace => return None,
        Kind::Home => demo!("index.md"),
        Kind::Acute => demo!("acute.md"),
        Kind::RelayLog => demo!("relay-log.md"),
        Kind::Guide => demo!("guides/barn-og-unge/guide.md"),
        Kind::Level => demo!("guides/barn-og-unge/2-samarbeid/level.md"),
        Kind::Step => demo!("guides/barn-og-unge/0-undring/3-snakk-med-dei-foresette.md"),
        Kind::Service => demo!("services/ppt.md"),
        Kind::Tool => demo!("tools/tilvising-ppt.md"),
        Kind::MeasureTable => demo!("measures/tiltak-i-barnehagen.toml"),
        Kind::Arena => demo!("arenas/bti-team.md"),
        Kind::Role => demo!("roles/stafetthaldar.md"),
        Kind::Unit => demo!("units/fjordvik-skule.md"),
        Kind::Situation => demo!("situations/mykje-fravaer.md"),
        Kind::Page => demo!("pages/teieplikt.md"),
        Kind::News => demo!("news/kurs-i-januar.md"),
        Kind::Reader => demo!("readers/guardian.md"),
        Kind::Contact => demo!("contacts.toml"),
        Kind::Term => demo!("glossary.toml"),
        Kind::Right => demo!("national/rights.toml"),
        Kind::Law => demo!("national/laws.toml"),
        Kind::Ladder => demo!("ladders/svartrappa.md"),
        Kind::Plan => demo!("calendar/innforing.toml"),
        Kind::Setting => demo!("site.toml"),
        Kind::EasyRead => demo!("relay-log.easy.md"),
        Kind::Listing => demo!("contacts.md"),
    };
    let one = match kind {
        Kind::Setting => first_table(text, "[settings."),
        _ if kind.table_file() == path.rsplit('/').next() => first_table(text, "["),
        _ if path.ends_with(".md") => beginning(text),
        _ => text.to_owned(),
    };
    Some((path, one))
}

/// The first table whose line begins so, without what follows it.
fn first_table(text: &str, head: &str) -> String {
    let lines = text.lines().skip_while(|line| !line.starts_with(head));
    lines.take_while(|line| !line.is_empty()).map(|line| format!("{line}\n")).collect()
}

/// The most lines of a text that an example shows.
const MOST_LINES: usize = 8;

/// The front matter of a page, without the words that it is searched for with, and how its text begins.
fn beginning(text: &str) -> String {
    let text = text.lines().filter(|line| !line.starts_with("search = ")).collect::<Vec<_>>().join("\n");
    let is_end = |line: &&str| *line == "+++";
    let front = text.lines().skip(1).position(|line| is_end(&line)).map_or(0, |end| end + 2);
    let lines = text.lines().count();
    let shown = text.lines().take(front + MOST_LINES).map(|line| format!("{line}\n"));
    shown.chain((lines > front + MOST_LINES).then(|| "…\n".to_owned())).collect()
}

/// The day that stands in examples.
pub const SAMPLE_DAY: &str = "2026-03-15";

/// A document of a kind to begin from: its title, and every other key as a comment that says what it is for.
pub fn example(kind: Kind, lang: Lang) -> String {
    let words = messages(lang);
    let (own, common) = keys_of_kind(kind);
    let title = kind.row().title;
    let mut text = title.line(&words.say("explain-title")) + "\n";
    let record = record_name(kind);
    let shown = common.iter().filter(|key| ["owner", "reviewed"].contains(&key.name)).map(|key| ("meta", key));
    for (record, key) in own.iter().map(|key| (record, key)).chain(shown) {
        if key.name == title.key() {
            continue;
        }
        // What must be there is to be filled in, and told until it is.
        let mark = if key.required { "" } else { "# " };
        let about = words.say(&key_message(record, key.name));
        text.push_str(&format!("{mark}{} = {}   # {about}\n", key.name, sample(key)));
    }
    text
}

/// A value of the right shape; what is to be filled in is `…`.
fn sample(key: &Key) -> String {
    let one = match &key.shape {
        Shape::Choice(choices) => format!("\"{}\"", choices.first().unwrap_or(&"…")),
        // What most write is the plain string.
        Shape::Table { short: Some(_), .. } => "\"…\"".to_owned(),
        Shape::Table { keys, .. } => in_braces(keys),
        Shape::Reference(_) | Shape::Plain => match key.type_name {
            "type-bool" => "true".to_owned(),
            "type-number" => "1".to_owned(),
            "type-date" | "type-when" => format!("\"{SAMPLE_DAY}\""),
            "type-period" => "\"14 d\"".to_owned(),
            "type-colour" => "\"#1f5c4a\"".to_owned(),
            "type-web" => "\"https://…\"".to_owned(),
            "type-goto" => "\"next\"".to_owned(),
            _ => "\"…\"".to_owned(),
        },
    };
    match key.type_name {
        // By the number of a level, or by a name.
        "type-named" if key.name == "levels" => format!("{{ 0 = {one}, 1 = {one} }}"),
        "type-named" => format!("{{ what = {one} }}"),
        _ if key.list => format!("[{one}]"),
        _ => one,
    }
}

/// The keys of a table that must be there, or the first two; an identifier is mostly for translations.
fn in_braces(keys: &[Key]) -> String {
    let required: Vec<&Key> = keys.iter().filter(|key| key.required).collect();
    let first = || keys.iter().filter(|key| key.name != "id").take(2).collect();
    let shown: Vec<&Key> = if required.is_empty() { first() } else { required };
    let inside: Vec<String> = shown.iter().map(|key| format!("{} = {}", key.name, sample(key))).collect();
    format!("{{ {} }}", inside.join(", "))
}
