//! `betre explain`: the keys of a kind, what a finding means, how a text is written, and the site's own identifiers.

mod topics;

use crate::content::TitleFrom;
use crate::content::norwegian::{english, english_folder};
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
            text.push_str(&format!("  {}:{} {told}\n", replaced.kind.name(), replaced.id));
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

/// The kind that a word names: its name, its folder's, or what it is called in nynorsk, bokmål or English.
pub fn kind_named(word: &str) -> Option<Kind> {
    let called = |kind: &Kind| {
        let key = format!("kind-{}", kind.name());
        [Lang::Nn, Lang::Nb, Lang::En].iter().any(|lang| messages(*lang).say(&key) == word.to_lowercase())
    };
    let by_folder = || Kind::in_folder(english_folder(word).unwrap_or(word));
    Kind::named(word).or_else(by_folder).or_else(|| Kind::ALL.iter().copied().find(called))
}

/// What can be explained, and what was most likely meant by an unknown word.
pub fn overview(unknown: Option<&str>, lang: Lang) -> String {
    let words = messages(lang);
    let kinds = Kind::ALL.iter().map(|kind| kind.name());
    let of_kind = unknown.and_then(|word| kind_named(word.split_once('.')?.0));
    let keys: Vec<String> = of_kind
        .into_iter()
        .flat_map(|kind| keys_of_kind(kind).0.into_iter().map(move |key| format!("{}.{}", kind.name(), key.name)))
        .collect();
    let mut text = String::new();
    if let Some(unknown) = unknown {
        text.push_str(&words.say_with("explain-unknown", [("word", unknown.into())]));
        text.push('\n');
        let codes = Code::ALL.iter().flat_map(|code| [code.name(), code.group()]);
        if let Some(near) = nearest(unknown, kinds.chain(codes).chain(keys.iter().map(String::as_str))) {
            text.push_str(&words.say_with("help-nearest", [("nearest", near.into())]));
            text.push('\n');
        }
        text.push('\n');
    }
    text.push_str(&words.say("explain-kinds"));
    text.push('\n');
    for kind in Kind::ALL.iter().copied() {
        text.push_str(&format!("  {:<14} {}\n", kind.name(), words.say(&format!("kind-{}.about", kind.name()))));
    }
    text.push('\n');
    text.push_str(&words.say("explain-topics"));
    text.push('\n');
    for (name, about) in topics::list(lang) {
        text.push_str(&format!("  {name:<14} {about}\n"));
    }
    text.push('\n');
    text.push_str(&words.say("explain-codes"));
    text.push('\n');
    for code in Code::ALL {
        text.push_str(&format!("  {:<22} {}\n", code.name(), words.say(&format!("{}.title", code.name()))));
    }
    text
}

/// The rules of a group, which `[checks]` can set together.
fn explain_group(group: &str, lang: Lang) -> String {
    let words = messages(lang);
    let mut text = format!("{}\n", words.say_with("explain-group", [("group", group.into())]));
    for code in Code::ALL.iter().filter(|code| code.group() == group) {
        text.push_str(&format!("  {:<22} {}\n", code.name(), words.say(&format!("{}.title", code.name()))));
    }
    text
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
    text.push_str(&format!("\n{}\n", words.say("explain-common")));
    let common: Vec<Key> = common.into_iter().filter(|key| !own.iter().any(|own| own.name == key.name)).collect();
    describe(&common, "meta", 1, lang, &mut text);
    if let Some(tabular) = &kind.row().tabular {
        text.push_str(&format!("\n{}\n", words.say("explain-columns")));
        for (key, heads) in tabular.columns {
            let required = tabular.required.contains(key).then(|| words.say("explain-required"));
            let required = required.map_or_else(String::new, |word| format!(" [{word}]"));
            text.push_str(&format!("  {key}{required}: {}\n", heads.join(", ")));
        }
    }
    text.push_str(&format!("\n{}\n\n{}", words.say("explain-example"), example(kind, lang)));
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

/// A document of a kind to begin from: its title, and every other key as a comment that says what it is for.
pub fn example(kind: Kind, lang: Lang) -> String {
    let words = messages(lang);
    let (own, common) = keys_of_kind(kind);
    let title = if kind.row().title == TitleFrom::Name { "name" } else { "title" };
    let mut text = format!("{title} = \"{}\"\n", words.say("explain-title"));
    let record = record_name(kind);
    let shown = common.iter().filter(|key| ["owner", "reviewed"].contains(&key.name)).map(|key| ("meta", key));
    for (record, key) in own.iter().map(|key| (record, key)).chain(shown) {
        if key.name == title {
            continue;
        }
        text.push_str(&format!("# {} = {}   # {}\n", key.name, sample(key), words.say(&key_message(record, key.name))));
    }
    text
}

/// A value of the right shape.
fn sample(key: &Key) -> String {
    let one = match &key.shape {
        Shape::Choice(choices) => format!("\"{}\"", choices.first().unwrap_or(&"…")),
        Shape::Table { keys, .. } => {
            let inside: Vec<String> =
                keys.iter().take(3).map(|key| format!("{} = {}", key.name, sample(key))).collect();
            format!("{{ {} }}", inside.join(", "))
        }
        Shape::Reference(_) | Shape::Plain => match key.type_name {
            "type-bool" => "true".to_owned(),
            "type-number" => "1".to_owned(),
            "type-date" | "type-when" => "\"2026-03-15\"".to_owned(),
            "type-period" => "\"14 d\"".to_owned(),
            "type-colour" => "\"#1f5c4a\"".to_owned(),
            "type-phone" => "\"00 00 00 00\"".to_owned(),
            "type-email" => "\"post@kommune.example\"".to_owned(),
            "type-web" => "\"https://www.example.no/\"".to_owned(),
            "type-file" => "\"files/skjema.pdf\"".to_owned(),
            "type-alias" => "\"/gammal/side/\"".to_owned(),
            "type-goto" => "\"next\"".to_owned(),
            _ => "\"…\"".to_owned(),
        },
    };
    if key.list { format!("[{one}]") } else { one }
}
