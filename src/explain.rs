//! `betre explain`: the keys of a kind, what a finding means, how a text is written, and the site's own identifiers.

mod example;
mod topics;

pub use example::{SAMPLE_DAY, example};
pub use topics::topic_named;

use example::real_example;

use crate::content::norwegian::{english, english_folder, kind_of};
use crate::diagnostic::catalogue::{Lang, messages};
use crate::diagnostic::{Code, Freedom, Span, nearest};
use crate::model::fields::{Key, Shape, key_message};
use crate::model::{Edition, Kind, Site, keys_of_kind, record_name};

/// The text for a kind, a code, a group of codes or a key (`step.holder`, `holder`), or `None` if `word` is none of them. With an
/// edition, a kind's identifiers too.
pub fn explain(word: &str, edition: Option<&Edition>, lang: Lang) -> Option<String> {
    let of_topic = topics::topic(word, edition, lang);
    match (kind_named(word), Code::named(word)) {
        (Some(kind), _) => Some(explain_kind(kind, edition, lang)),
        // A rule or a key may have the same name.
        (_, code) if of_topic.is_some() => {
            let more = code.map(|code| explain_code(code, lang)).or_else(|| explain_key(word, lang));
            Some([of_topic, more].into_iter().flatten().collect::<Vec<_>>().join("\n"))
        }
        (_, Some(code)) => Some(explain_code(code, lang)),
        _ if Code::is_group(word) => Some(explain_group(word, lang)),
        _ => explain_key(word, lang),
    }
}

/// What a site has of the layers that it stands on, and what it has in place of something in them.
pub fn layers(site: &Site, lang: Lang) -> String {
    let words = messages(lang);
    let mut text = String::new();
    for layer in &site.layers {
        let is_in = |place: Span| site.layer_at(place).is_some_and(|of| of.name == layer.name);
        let count = site.first().entries.iter().filter(|entry| is_in(entry.span)).count();
        let told = words.say_with("explain-layer", [("count", count.into()), ("title", layer.full_name().into())]);
        text.push_str(&format!("\n{}: {told}\n", layer.name));
        for replaced in site.replaced.iter().filter(|replaced| is_in(replaced.old)) {
            let by = site.sources.shown_path(replaced.new);
            let key = if replaced.off { "explain-off" } else { "explain-replaced" };
            let told = words.say_with(key, [("by", by.into_owned().into())]);
            text.push_str(&format!("  {} {told}\n", replaced.name()));
        }
    }
    text
}

/// A key of a kind, with the keys in it. Without a kind, and where the kind has no such key: that of every kind that has.
fn explain_key(word: &str, lang: Lang) -> Option<String> {
    let of_kind = word.split_once('.').and_then(|(kind, path)| Some((kind_named(kind)?, path)));
    let of_one = of_kind.and_then(|(kind, path)| keys_called(&[kind], path, lang));
    of_one.or_else(|| keys_called(Kind::ALL, of_kind.map_or(word, |(_, path)| path), lang))
}

/// The key of this name of each of the kinds that has one of its own, else the one that all kinds share.
fn keys_called(kinds: &[Kind], path: &str, lang: Lang) -> Option<String> {
    let names: Vec<&str> = path.split('.').collect();
    let mut text = String::new();
    for kind in kinds {
        let Some((record, key)) = key_at(record_name(*kind), &keys_of_kind(*kind).0, &names) else { continue };
        text.push_str(&format!("{}.{}\n", kind.name(), names.join(".")));
        describe(&[key], record, 1, lang, &mut text);
    }
    let (_, common) = keys_of_kind(Kind::Page);
    if let (true, Some((record, key))) = (text.is_empty(), key_at("meta", &common, &names)) {
        describe(&[key], record, 0, lang, &mut text);
    }
    (!text.is_empty()).then_some(text)
}

/// The key that a path leads to, and the record that it is in.
fn key_at(record: &'static str, keys: &[Key], path: &[&str]) -> Option<(&'static str, Key)> {
    let (first, rest) = path.split_first()?;
    let key = keys.iter().find(|key| key.name == english(first).unwrap_or(first))?;
    match &key.shape {
        _ if rest.is_empty() => Some((record, key.clone())),
        Shape::Table { record, keys, .. } => key_at(record, keys, rest),
        _ => None,
    }
}

/// The kind that a word names: its name, that of its folder or file, or what it is called in nynorsk, bokmål or English.
pub fn kind_named(word: &str) -> Option<Kind> {
    let called = |kind: &Kind| {
        let key = format!("kind-{}", kind.name());
        [Lang::Nn, Lang::Nb, Lang::En].iter().any(|lang| messages(*lang).say(&key) == word.to_lowercase())
    };
    let by_folder = || Kind::in_folder(english_folder(word).unwrap_or(word));
    let stem = word.trim_end_matches('/').trim_end_matches(".toml").trim_end_matches(".md");
    let has_file = |kind: &Kind| {
        let table = kind.table_file().and_then(|file| file.strip_suffix(".toml"));
        table == Some(stem) || kind.row().file == Some(stem) || kind.name() == stem
    };
    let find = |is_it: &dyn Fn(&Kind) -> bool| Kind::ALL.iter().copied().find(is_it);
    let by_example = || Kind::named(kind_of(word)?);
    Kind::named(word).or_else(by_example).or_else(by_folder).or_else(|| find(&called)).or_else(|| find(&has_file))
}

/// That a word is unknown, and what was most likely meant.
pub fn unknown(word: &str, lang: Lang) -> String {
    let words = messages(lang);
    let kinds = Kind::ALL.iter().map(|kind| kind.name());
    let of_kind = word.split_once('.').and_then(|(kind, _)| kind_named(kind));
    let keys_of = |kind: Kind| keys_of_kind(kind).0.into_iter().map(move |key| format!("{}.{}", kind.name(), key.name));
    let keys: Vec<String> = of_kind.into_iter().flat_map(keys_of).collect();
    let codes = Code::ALL.iter().flat_map(|code| [code.name(), code.group()]);
    let mut text = words.say_with("explain-unknown", [("word", word.into())]) + "\n";
    if let Some(near) = nearest(word, kinds.chain(codes).chain(keys.iter().map(String::as_str))) {
        text.push_str(&(words.say_with("help-nearest", [("nearest", near.into())]) + "\n"));
    }
    text + &words.say("explain-all") + "\n"
}

/// What can be explained.
pub fn overview(lang: Lang) -> String {
    let words = messages(lang);
    let row = |width: usize, name: &str, about: &str| format!("  {name:<width$} {about}\n");
    let kinds = Kind::ALL.iter().map(|kind| row(14, kind.name(), &words.say(&format!("kind-{}.about", kind.name()))));
    let topics = topics::list(lang).into_iter().map(|(name, about)| row(14, name, &about));
    let part = |title: &str, rows: String| format!("{}\n{rows}", words.say(title));
    [
        part("explain-kinds", kinds.collect()),
        part("explain-topics", topics.collect()),
        part("explain-codes", rules(|_| true, lang)),
    ]
    .join("\n")
}

/// Some of the rules, each with what it demands.
fn rules(is_wanted: impl Fn(&Code) -> bool, lang: Lang) -> String {
    let words = messages(lang);
    let row = |code: &Code| format!("  {:<22} {}\n", code.name(), words.say(&format!("{}.title", code.name())));
    Code::ALL.iter().filter(|code| is_wanted(code)).map(row).collect()
}

/// The rules of a group, which `[checks]` can set together.
fn explain_group(group: &str, lang: Lang) -> String {
    let title = messages(lang).say_with("explain-group", [("group", group.into())]);
    format!("{title}\n{}", rules(|code| code.group() == group, lang))
}

fn explain_code(code: Code, lang: Lang) -> String {
    let words = messages(lang);
    let name = code.name();
    let severity = words.say(&format!("severity-{}", code.severity().name()));
    let freedom = words.say(match code.freedom() {
        Freedom::Fixed => "explain-fixed",
        Freedom::Warnable => "explain-warnable",
        Freedom::Free => "explain-free",
    });
    let mut text = format!("{name} ({severity}): {}\n\n", words.say(&format!("{name}.title")));
    text.push_str(&words.say(&format!("{name}.why")));
    text.push_str(&format!("\n\n{freedom}\n"));
    if code.freedom() != Freedom::Fixed {
        text.push_str(&format!("\n[checks]\n{name} = {{ level = \"warning\", reason = \"…\" }}\n"));
    }
    text
}

fn explain_kind(kind: Kind, edition: Option<&Edition>, lang: Lang) -> String {
    let words = messages(lang);
    let name = kind.name();
    let mut text = format!("{name}: {}\n\n", words.say(&format!("kind-{name}.about")));
    let (own, common) = keys_of_kind(kind);
    let record = record_name(kind);
    describe(&own, record, 1, lang, &mut text);
    let common: Vec<&str> =
        common.iter().map(|key| key.name).filter(|name| !own.iter().any(|own| own.name == *name)).collect();
    text.push_str(&format!("\n{}\n  {}\n", words.say("explain-common"), common.join(", ")));
    if let Some(tabular) = &kind.row().tabular {
        text.push_str(&format!("\n{}\n", words.say("explain-columns")));
        for (key, heads) in tabular.columns {
            let required = tabular.required.contains(key).then(|| words.say("explain-required"));
            let required = required.map_or_else(String::new, |word| format!(" [{word}]"));
            text.push_str(&format!("  {key}{required}: {}\n", heads.join(", ")));
        }
    }
    text.push_str(&match real_example(kind) {
        Some((path, real)) => {
            let title = words.say_with("explain-real-example", [("path", path.into())]);
            format!("\n{title}\n\n{}\n", real.trim_end())
        }
        None => format!("\n{}\n\n{}", words.say("explain-example"), example(kind, lang)),
    });
    let names: Vec<String> =
        edition.into_iter().flat_map(|edition| edition.of(kind).map(|entry| edition.full_name(entry))).collect();
    if !names.is_empty() {
        text.push_str(&format!("\n{}\n  {}\n", words.say("explain-names"), names.join("\n  ")));
    }
    text
}

fn describe(keys: &[Key], record: &str, depth: usize, lang: Lang, text: &mut String) {
    let words = messages(lang);
    for key in keys {
        let indent = "  ".repeat(depth);
        let mut kind = words.say(key.type_name);
        match &key.shape {
            Shape::Choice(choices) => kind = choices.join(" | "),
            Shape::Reference(kinds) if !kinds.is_empty() => {
                let kinds: Vec<String> = kinds.iter().map(|kind| words.say(&format!("kind-{}", kind.name()))).collect();
                kind = format!("{kind} ({})", kinds.join(", "));
            }
            _ => {}
        }
        let list = if key.list { format!(", {}", words.say("explain-list")) } else { String::new() };
        let required = if key.required { format!(", {}", words.say("explain-required")) } else { String::new() };
        text.push_str(&format!("{indent}{} [{kind}{list}{required}]\n", key.name));
        text.push_str(&format!("{indent}    {}\n", words.say(&key_message(record, key.name))));
        if let Shape::Table { record, keys, .. } = &key.shape {
            describe(keys, record, depth + 2, lang, text);
        }
    }
}
