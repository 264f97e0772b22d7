//! What editors write, right and wrong: the pieces that inputs are made of.

use betre::model::Kind;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// How an editor writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Rightly, though with letters and words that a page must take care of: such sites are published.
    Calm,
    /// With all that can go wrong.
    Wild,
}

/// A text of an input. Boxed: the pieces are made of each other.
pub type Text = BoxedStrategy<String>;

/// Stands in everything that would run in a browser if it came out as it was written.
pub const MARKER: &str = "betre1";

pub fn one_of(texts: &'static [&'static str]) -> Text {
    select(texts).prop_map(str::to_owned).boxed()
}

const PLAIN: &[&str] = &[
    "Uro",
    "Politi",
    "Snakk med barnet",
    "Ring 57 00 40 01",
    "112",
    "Er du redd?",
    "MED STORE BOKSTAVAR",
    "sjå nivå 2 lenger nede",
    "8. trinn",
    "6-12",
    "14 d",
    "stafetthaldaren",
    "teieplikt",
    "«ja»",
    "nei – kanskje",
];

/// What the parts of the program give a meaning to.
const MEANT: &[&str] = &[
    "{municipality.name}",
    "{municipality.number}",
    "{site.title}",
    "{contact.politi.phone}",
    "{contact.politi.note}",
    "{contact.ingen.phone}",
    "{role.eigar.description}",
    "{word.step.the}",
    "{word.relay-log.all}",
    "{word.steg.den}",
    "{show.deadlines}",
    "{show.plan.x}",
    "{.guardian}",
    "{.}",
    "{}",
    "{ }",
    "{..}",
    "\\{",
    "}{",
    "{{",
    "[[skule]]",
    "[[service:skule#kven]]",
    "[[step:undring/sja]]",
    "[[term:uro]]",
    "[[ingen]]",
    "[[x|y]]",
    "[[]]",
    "[[:]]",
    "[ring](@politi)",
    "[ring](@contact:politi)",
    "[](@)",
    "[x](todo:)",
    "[x](#kven)",
    "[x](files/x.pdf)",
    "[x](/files/a%20b%ff.pdf)",
    "![](images/x.svg)",
    "![x](../images/x.jpg)",
    "[x](../tools/notat)",
    "<https://a.example/æ>",
    "<a@b.example>",
    "todo",
    "todo: spør leiaren",
    "<!-- notat -->",
    "<!--",
    "##Overskrift",
    "• punkt",
    "1.Ein",
    "[x] (https://a.example/b)",
    "[x](files/x y.pdf)",
    "(x)[www.a.example]",
    "[^1] ~~x~~",
    "[x]: https://a.example/",
    "https://a.example/x_(y), www.æ.example/ø!",
    "post@a.example",
    "a\tb",
    "| a | b",
];

/// What would run, or get out of where it stands, if it were let through.
const HOSTILE: &[&str] = &[
    "<img src=x onerror=betre1>",
    "<script>betre1()</script>",
    "\"><script>betre1()</script>",
    "' onmouseover='betre1' x='",
    "\" onfocus=\"betre1\" autofocus x=\"",
    "</title><svg onload=betre1>",
    "--><script>betre1()</script>",
    "]]><script>betre1()</script>",
    "[x](javascript:betre1())",
    "[x](JaVa\tScript:betre1())",
    "[x](data:text/html,<script>betre1()</script>)",
    "[x](//betre1.example/)",
    "[x](https://a.example/\"onclick=betre1)",
    "![x](https://betre1.example/x.png)",
    "`<script>betre1()</script>`",
    "{% raw %}{{ betre1 }}{# x",
    "=HYPERLINK(\"betre1\")",
    "../../../etc/passwd",
    "url(https://betre1.example)",
    "src='https://betre1.example'",
    "01810700021",
    "018107 00021",
];

/// Letters that change their length, their place or their neighbours.
const ODD: &[&str] = &[
    "pÃ¥ â€œ",
    "\u{fffd}",
    "\u{f0b7} punkt",
    "57\u{202f}00 40\u{200b} 01",
    "<<<<<<< HEAD",
    "",
    " ",
    "\t",
    "\u{a0}",
    "a\u{30a}pne",
    "ẞ–nivå",
    "İ lenger ned",
    "ǅ",
    "\u{feff}",
    "\u{202e}snudd\u{202c}",
    "\u{200f}שלום",
    "مرحبا",
    "👩\u{200d}👧",
    "🏫",
    "\u{fe0f}\u{301}\u{301}",
    "\u{2028}",
    "\u{85}",
    "\u{ad}",
    "\u{b}",
    "\u{7f}",
    "\u{fdfa}",
    "𝔘𝔯𝔬",
    "页",
    "“rund”",
    "\\",
    "\\\\",
    "|",
    "`",
    "``",
    "**",
    "_",
    "~~",
    "&amp;",
    "&#0;",
    "&#x10FFFF;",
    "]",
    "](",
    "[",
    "!",
    "#",
    "+++",
    "---",
    "===",
    "\u{10ffff}",
];

/// What is right in Markdown, and must not come out otherwise than it was meant.
const RIGHT: &[&str] = &[
    "{municipality.name}",
    "{contact.politi.phone}",
    "{word.step.the}",
    "[[skule]]",
    "[[level:1]]",
    "[ring](@contact:politi)",
    "[ei side](https://www.udir.no/æ?a=1&b=2)",
    "\\{",
    "1 < 2 & 3 > 2",
    "`<script>betre1()</script>`",
    "`\" onfocus=betre1 x=\"`",
    "a\u{30a}pne",
    "🏫",
    "“rund”",
    "\u{202e}snudd\u{202c}",
    "&quot;",
    "*viktig*",
];

/// One word or a few, as they stand in Markdown.
pub fn word(mood: Mood) -> Text {
    match mood {
        Mood::Calm => prop_oneof![3 => one_of(PLAIN), 1 => one_of(RIGHT)].boxed(),
        Mood::Wild => prop_oneof![
            10 => one_of(PLAIN),
            5 => one_of(MEANT),
            2 => one_of(HOSTILE),
            3 => one_of(ODD),
            1 => vec(any::<char>(), 0..6).prop_map(|letters| letters.into_iter().collect()),
            1 => (select(vec!["a", "å", "ord ", "{", "[", "*", "[[", "\\", "🏫"]), 1..400usize)
                .prop_map(|(letter, times)| letter.repeat(times)),
        ]
        .boxed(),
    }
}

/// A sentence, or something in its place.
pub fn sentence(mood: Mood) -> Text {
    let least = usize::from(mood == Mood::Calm);
    vec(word(mood), least..5).prop_map(|words| words.join(" ")).boxed()
}

/// Words in which nothing has a meaning, such as a title.
pub fn plain(mood: Mood) -> Text {
    match mood {
        Mood::Calm => prop_oneof![4 => one_of(PLAIN), 1 => one_of(&HOSTILE[..7]), 1 => one_of(&RIGHT[8..16])].boxed(),
        Mood::Wild => sentence(mood),
    }
}

/// Identifiers: those that the base site has, those that inputs make, and some that nobody has.
pub fn identifier() -> Text {
    prop_oneof![
        8 => one_of(&[
            "skule", "politi", "eining", "bti", "eigar", "haldar", "notat", "school", "sja", "vel", "mote", "undring",
            "samarbeid", "barn", "x", "y", "kven",
        ]),
        1 => one_of(&["ingen", "Skule", "skule ", "0", "1", "99", "", "#", ":", "a/b/c", "../x", "å", "x#y#z"]),
        1 => word(Mood::Wild),
    ]
    .boxed()
}

/// A reference as a key or a link holds it.
pub fn reference() -> Text {
    let kind = one_of(&[
        "service",
        "contact",
        "role",
        "tool",
        "step",
        "level",
        "guide",
        "arena",
        "unit",
        "situation",
        "page",
        "term",
        "law",
        "right",
        "ladder",
        "plan",
        "measures",
        "setting",
        "home",
        "acute",
        "relay-log",
        "reader",
        "listing",
        "site",
        "tenester",
        "todo",
        "https",
        "",
    ]);
    prop_oneof![
        5 => identifier(),
        4 => (kind.clone(), identifier()).prop_map(|(kind, id)| format!("{kind}:{id}")),
        1 => (kind, identifier(), identifier()).prop_map(|(kind, home, id)| format!("{kind}:{home}/{id}#{id}")),
    ]
    .boxed()
}

/// References that lead to something in the base site; none where it has nothing of these kinds.
pub fn right_references(kinds: &[Kind]) -> Vec<&'static str> {
    let of_kind = |kind: &Kind| -> &'static [&'static str] {
        match kind {
            Kind::Service => &["service:skule"],
            Kind::Contact => &["contact:politi", "contact:eining"],
            Kind::Role => &["role:bti", "role:eigar", "role:haldar"],
            Kind::Tool => &["tool:notat"],
            Kind::Level => &["level:0", "level:1"],
            Kind::Step => &["step:undring/sja", "step:samarbeid/mote"],
            Kind::Guide => &["guide:barn"],
            Kind::Setting => &["setting:school"],
            _ => &[],
        }
    };
    let all = if kinds.is_empty() { Kind::ALL } else { kinds };
    all.iter().flat_map(of_kind).copied().collect()
}

/// The name of a file or folder, without its extension.
pub fn file_name(mood: Mood) -> Text {
    if mood == Mood::Calm {
        return one_of(&["x", "y", "3-z"]);
    }
    prop_oneof![
        8 => one_of(&["x", "y", "x.en", "2-x", "8-trinn", "index"]),
        2 => one_of(&[
            "0", "0301", "99999999999", "-", "1-", "1--a", "på-veg", "pa\u{30a}-veg", "X", "a.b", "a.b.en", "x.zh",
            "!!!", "a b", "a%20b", "a?b", "a#b", "a&b", "a\"b", "a'b", "a<b>", "a\\b", "🏫", "\u{202e}x", "con", "en",
            "tenester", "assets", "data", "404", "sitemap", "{x}", "a:b", "..a", "[[x]]", "utskrift",
        ]),
        1 => (one_of(&["a", "å"]), 1..120usize).prop_map(|(letter, times)| letter.repeat(times)),
    ]
    .boxed()
}
