//! Front matter and TOML files: the keys that a kind has, as the program itself tells them, with values that are mostly of
//! the right kind.

use betre::model::fields::{Key, Shape};
use betre::model::{Kind, keys_of_kind};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;

use super::value::{named_key, of_text, quoted_key, right_exists, value};
use super::vocabulary::{Mood, Text, identifier, one_of};

/// The keys and values of a document of a kind: the keys of a line first, then its tables.
pub fn document(kind: Kind, mood: Mood) -> Text {
    let given: Vec<_> =
        keys_of(kind, mood).iter().map(|key| weighted(how_often(key, mood), entry(key, mood))).collect();
    let unknown = one_of(&["ansvarleg = 1", "tittel = \"Uro\"", "type = \"page\"", "å = 1", "a.b.c = 1", "\"\" = 1"]);
    (given, weighted(if mood == Mood::Calm { 0.001 } else { 0.1 }, unknown))
        .prop_map(|(given, unknown)| {
            let (tables, mut lines): (Vec<String>, Vec<String>) =
                given.into_iter().flatten().chain(unknown).partition(|text| text.starts_with('['));
            lines.extend(tables);
            lines.join("\n") + "\n"
        })
        .boxed()
}

/// A site's settings: what a site must have as the base site has it, the rest as it comes.
pub fn settings() -> Text {
    let must = "name = \"Lia kommune\"\nnumber = \"9904\"\naddress = \"https://lia.example/\"\n\
                coordinating_unit = \"eining\"\nreviewed = \"2026-09-01\"\n";
    let languages = one_of(&["[\"nn\"]", "[\"nb\"]", "[\"nn\", \"en\"]", "[\"en\", \"nn\", \"se\", \"zh\"]"]);
    (document(Kind::Site, Mood::Wild), languages, any::<bool>())
        .prop_map(move |(given, languages, whole)| {
            let must = format!("{must}languages = {languages}\n");
            let key = |line: &str| line.split(" =").next().unwrap_or("").to_owned();
            let has = |line: &str| given.lines().any(|other| key(other) == key(line));
            let missing = must.lines().filter(|line| whole && !has(line)).map(|line| format!("{line}\n"));
            missing.collect::<String>() + &given
        })
        .boxed()
}

/// A file with a table for each document of a kind.
pub fn documents(kind: Kind) -> Text {
    let keys = keys_of(kind, Mood::Wild);
    let table = (identifier(), lines(&keys, 3, Mood::Wild));
    let table = table.prop_map(|(id, keys)| format!("[{}]\n{keys}\n", quoted_key(&id)));
    vec(table, 0..4).prop_map(|tables| tables.concat()).boxed()
}

/// Search words that mean the same.
pub fn synonyms() -> Text {
    vec(vec(of_text(Mood::Wild), 0..4), 0..4)
        .prop_map(|groups| {
            let groups: Vec<String> = groups.iter().map(|words| format!("[{}]", words.join(", "))).collect();
            format!("groups = [{}]\n", groups.join(", "))
        })
        .boxed()
}

/// The keys of a kind, its own and those that every document has. In a calm mood those that the base site has no right
/// value for are left out.
fn keys_of(kind: Kind, mood: Mood) -> Vec<Key> {
    let (mut keys, common) = keys_of_kind(kind);
    for key in common {
        if !keys.iter().any(|known| known.name == key.name) {
            keys.push(key);
        }
    }
    keys.retain(|key| mood == Mood::Wild || right_exists(key));
    keys
}

fn how_often(key: &Key, mood: Mood) -> f64 {
    match (key.name, mood) {
        ("title" | "name", Mood::Calm) => 0.99,
        ("title" | "name", Mood::Wild) => 0.9,
        // Leaves the document out, or renames it: most inputs are to be shown.
        ("draft" | "id" | "status", _) => 0.03,
        (_, Mood::Calm) if key.required => 0.99,
        (_, Mood::Calm) => 0.2,
        _ if key.required => 0.8,
        _ => 0.3,
    }
}

/// A key with its value, on a line or as `[key]` and `[[key]]`.
fn entry(key: &Key, mood: Mood) -> Text {
    let Shape::Table { keys, .. } = &key.shape else { return line(key, 3, mood) };
    let name = key.name;
    let inside = lines(keys, 2, mood);
    let own = match (key.type_name, key.list) {
        ("type-named", _) => vec((named_key(key, mood), inside), 1..4)
            .prop_map(move |tables| {
                let tables = tables.iter().map(|(own, inside)| format!("[{name}.{own}]\n{inside}"));
                tables.collect::<Vec<_>>().join("\n")
            })
            .boxed(),
        (_, true) => vec(inside, 1..4)
            .prop_map(move |tables| {
                tables.iter().map(|inside| format!("[[{name}]]\n{inside}")).collect::<Vec<_>>().join("\n")
            })
            .boxed(),
        (_, false) => inside.prop_map(move |inside| format!("[{name}]\n{inside}")).boxed(),
    };
    prop_oneof![2 => own, 1 => line(key, 2, mood)].boxed()
}

/// Some of the keys, a line each.
fn lines(keys: &[Key], deep: usize, mood: Mood) -> Text {
    some(keys, deep, mood).prop_map(|lines| lines.join("\n")).boxed()
}

/// Some of the keys as `key = value`; `deep` is how deep tables may lie in each other.
pub fn some(keys: &[Key], deep: usize, mood: Mood) -> BoxedStrategy<Vec<String>> {
    let keys = keys.iter().filter(|key| mood == Mood::Wild || right_exists(key));
    let given: Vec<_> = keys.map(|key| weighted(how_often(key, mood), line(key, deep, mood))).collect();
    given.prop_map(|given| given.into_iter().flatten().collect()).boxed()
}

fn line(key: &Key, deep: usize, mood: Mood) -> Text {
    let name = key.name;
    value(key, deep, mood).prop_map(move |value| format!("{name} = {value}")).boxed()
}
