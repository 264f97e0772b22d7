//! Values as TOML has them: of the type that a key asks for, or not.

use betre::diagnostic::Code;
use betre::model::WORDS;
use betre::model::fields::{Key, Shape};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::front_matter::some;
use super::vocabulary::{Mood, Text, identifier, one_of, plain, reference, right_references, sentence, word};

/// A value that a key may have; in a wild mood now and then one that it may not have.
pub fn value(key: &Key, deep: usize, mood: Mood) -> Text {
    let one = match &key.shape {
        Shape::Choice(choices) => select(choices.clone()).prop_map(quoted).boxed(),
        Shape::Reference(_) if key.type_name == "type-goto" => goto(mood),
        Shape::Reference(kinds) if mood == Mood::Calm => select(right_references(kinds)).prop_map(quoted).boxed(),
        Shape::Reference(_) => who(),
        Shape::Table { .. } if deep == 0 => one_of(&["{}"]),
        Shape::Table { keys, .. } => {
            some(keys, deep - 1, mood).prop_map(|lines| format!("{{ {} }}", lines.join(", "))).boxed()
        }
        Shape::Plain => of_type(key.type_name, mood),
    };
    let right = match (key.type_name, key.list) {
        ("type-named", _) => {
            (named_key(key, mood), one).prop_map(|(own, value)| format!("{{ {own} = {value} }}")).boxed()
        }
        (_, true) => prop_oneof![
            4 => vec(one.clone(), 0..4).prop_map(|items| format!("[{}]", items.join(", "))),
            1 => one,
        ]
        .boxed(),
        (_, false) => one,
    };
    match mood {
        Mood::Calm => right,
        Mood::Wild => prop_oneof![12 => right, 1 => wrong()].boxed(),
    }
}

/// Whether the base site has something that a key may rightly hold.
pub fn right_exists(key: &Key) -> bool {
    match &key.shape {
        Shape::Reference(_) if key.type_name == "type-goto" => true,
        Shape::Reference(kinds) => !right_references(kinds).is_empty(),
        // What these name must stand elsewhere too, or they turn the document into another one.
        _ => {
            !matches!(key.type_name, "type-file" | "type-name" | "type-meeting")
                && !["draft", "allow"].contains(&key.name)
        }
    }
}

/// What an editor calls a table of the site's own.
pub fn named_key(key: &Key, mood: Mood) -> Text {
    let codes: Vec<String> = Code::ALL.iter().flat_map(|code| [code.name(), code.group()]).map(str::to_owned).collect();
    let known = match key.name {
        "words" => select(WORDS.to_vec()).prop_map(str::to_owned).boxed(),
        "phrases" => one_of(&["search-prompt", "print-overview", "phone", "step", "step.the", "acute"]),
        "checks" => select(codes).boxed(),
        _ => one_of(&["school", "kindergarten", "en", "nb", "se"]),
    };
    match mood {
        Mood::Calm => known,
        Mood::Wild => {
            prop_oneof![10 => known, 1 => identifier(), 1 => word(mood)].prop_map(|key| quoted_key(&key)).boxed()
        }
    }
}

fn goto(mood: Mood) -> Text {
    let right = one_of(&["next", "stay", "close", "system", "acute", "level:0", "level:1", "service:skule"]);
    let target = match mood {
        Mood::Calm => right,
        Mood::Wild => {
            prop_oneof![3 => right, 1 => one_of(&["level:undring", "nivå 2", "neste"]), 1 => reference()].boxed()
        }
    };
    target.prop_map(|target| quoted(&target)).boxed()
}

/// A reference, or words or a table in its place.
fn who() -> Text {
    let words = || sentence(Mood::Wild);
    prop_oneof![
        6 => reference().prop_map(|reference| quoted(&reference)),
        1 => words().prop_map(|words| format!("{{ text = {} }}", quoted(&words))),
        1 => (reference(), words())
            .prop_map(|(role, how)| format!("{{ role = {}, as = {} }}", quoted(&role), quoted(&how))),
        1 => (reference(), words())
            .prop_map(|(service, what)| format!("{{ service = {}, for = {} }}", quoted(&service), quoted(&what))),
    ]
    .boxed()
}

type Texts = &'static [&'static str];

/// Texts that a type takes, and texts that look like it. Nothing for words.
fn texts(type_name: &str) -> Option<(Texts, Texts)> {
    Some(match type_name {
        "type-date" => (
            &["2026-03-15", "9999-12-31", "0000-01-01"],
            &["2026-02-30", "-001-01-01", "15.03.2026", "2026-3-5", "åååå-åå-"],
        ),
        "type-when" => (
            &["2017-08", "2017-03/2017-04", "2017-10/..", "9999-12/..", "2017-11-29/2017-11-30"],
            &["2017-04/2017-03", "/", "../2017", "2017-11-29/..x"],
        ),
        "type-period" => (
            &["14 d", "1 w", "6 m", "1 y", "65535 y", "65535 m", "0 d", "same day"],
            &["65536 d", "fjorten dagar", "d", "å"],
        ),
        "type-colour" => (&["#1f5c4a", "#ffff00", "#000000"], &["#fff", "#1f5c4", "#åååååå", "raud", "#", "#00000000"]),
        "type-phone" => (
            &["57 00 40 01", "112", "116117", "+47 57004001", "57\u{a0}00\u{a0}40\u{a0}01"],
            &["01810700021", "5700x", "ring oss", "+", "0047"],
        ),
        "type-email" => (&["post@lia.example"], &["a@b", "@", "\"<x>\"@lia.example", "æ@lia.example"]),
        "type-web" => (
            &["https://www.udir.no/æ?a=1&b=2", "https://lia.example/'x'"],
            &[
                "http://lia.example",
                "https:",
                "https://",
                "javascript:betre1()",
                " https://lia.example/\"onclick=betre1",
                "https://[::1",
                "//betre1.example",
            ],
        ),
        "type-file" => (
            &["files/x.pdf", "images/x.svg"],
            &["../x.pdf", "files/", "/etc/passwd", "files/a%20b.pdf", "images/x.jpg", "files/../../x"],
        ),
        _ => return None,
    })
}

fn of_type(type_name: &str, mood: Mood) -> Text {
    match (type_name, texts(type_name), mood) {
        ("type-bool", ..) => one_of(&["true", "false"]),
        ("type-number", _, Mood::Calm) => one_of(&["1", "2", "15", "18"]),
        ("type-number", _, Mood::Wild) => one_of(&["0", "1", "15", "-1", "4294967295", "9223372036854775807", "0x10"]),
        ("type-prose", _, Mood::Calm) => sentence(mood).prop_map(|words| quoted(&words)).boxed(),
        ("type-name", ..) => identifier().prop_map(|name| quoted(&name)).boxed(),
        ("type-meeting", ..) => prop_oneof![
            reference().prop_map(|step| quoted(&step)),
            (sentence(mood), who()).prop_map(|(kind, who)| {
                let kind = quoted(&kind);
                format!("{{ kind = {kind}, calls = [{who}], attends = {who}, agenda = [{kind}] }}")
            }),
        ]
        .boxed(),
        (_, Some((right, _)), Mood::Calm) => one_of(right).prop_map(|text| quoted(&text)).boxed(),
        (_, Some((right, wrong)), Mood::Wild) => {
            prop_oneof![3 => one_of(right), 2 => one_of(wrong), 1 => word(mood)].prop_map(|text| quoted(&text)).boxed()
        }
        (_, None, _) => of_text(mood),
    }
}

/// Words in one of the ways that TOML has to write them.
pub fn of_text(mood: Mood) -> Text {
    (plain(mood), 0..30u8)
        .prop_map(move |(text, way)| match (way, mood) {
            (0, Mood::Wild) => format!("'{text}'"),
            (1, Mood::Wild) => format!("\"\"\"\n{text}\n\"\"\""),
            (2, Mood::Wild) => format!("\"{text}\""),
            (3, Mood::Wild) => format!("“{text}”"),
            _ => quoted(&text),
        })
        .boxed()
}

/// Values that most keys may not have.
fn wrong() -> Text {
    one_of(&[
        "1",
        "-7",
        "99999999999999999999",
        "1e309",
        "nan",
        "true",
        "\"\"",
        "\" \"",
        "\"todo\"",
        "\"todo: seinare\"",
        "[]",
        "[[]]",
        "[1, \"a\", [true]]",
        "{}",
        "{ x = 1 }",
        "{ id = \"x\", text = [] }",
        "1979-05-27",
        "1979-05-27T07:32:00Z",
        "07:32:00",
        "",
        "'",
        "\"\\u0000\"",
        "\"\\r\\n\\t\\u202E\"",
        "\"a\\nb\"",
        "ja",
    ])
}

/// A text as TOML has it in straight quotes.
pub fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            letter if letter.is_ascii_control() => quoted.push_str(&format!("\\u{:04X}", u32::from(letter))),
            letter => quoted.push(letter),
        }
    }
    quoted + "\""
}

pub fn quoted_key(key: &str) -> String {
    let bare = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    if bare { key.to_owned() } else { quoted(key) }
}
