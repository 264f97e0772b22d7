//! Markdown as editors write it, and as it gets when a document comes out of Word.

use proptest::collection::vec;
use proptest::prelude::*;

use super::vocabulary::{Mood, Text, one_of, reference, sentence, word};

/// One line.
pub fn line() -> Text {
    let leaf = prop_oneof![
        8 => sentence(Mood::Wild),
        2 => reference().prop_map(|reference| format!("[[{reference}]]")),
        1 => one_of(&["[^1]", "  \n", "\\\n", "&nbsp;", "<br>", "</div>", "~~vekk~~", "https://a.example", "**", "`"]),
    ];
    let inside = leaf.prop_recursive(3, 16, 3, |inner| {
        let some = || vec(inner.clone(), 1..3).prop_map(|parts| parts.join(" "));
        prop_oneof![
            some().prop_map(|text| format!("*{text}*")),
            some().prop_map(|text| format!("**{text}**")),
            some().prop_map(|text| format!("_{text}_")),
            some().prop_map(|text| format!("`{text}`")),
            (some(), reference()).prop_map(|(text, to)| format!("[{text}](@{to})")),
            (some(), word(Mood::Wild)).prop_map(|(text, to)| format!("[{text}]({to})")),
            (some(), word(Mood::Wild)).prop_map(|(text, to)| format!("![{text}](images/{to})")),
            (some(), word(Mood::Wild)).prop_map(|(text, to)| format!("[{text}][{to}]")),
        ]
    });
    inside.boxed()
}

/// A text as it should be.
pub fn right_body() -> Text {
    let line = || sentence(Mood::Calm);
    let mark = || one_of(&["", "", "", " {.guardian}", " {.young}", " {.school}", " {.leader}"]);
    let block = prop_oneof![
        3 => line(),
        2 => (line(), mark(), line()).prop_map(|(title, mark, text)| format!("## {title}{mark}\n\n{text}")),
        1 => (mark(), line()).prop_map(|(mark, text)| format!("{}{text}", mark.trim_start().replace('}', "} "))),
        1 => vec((mark(), line()), 1..4).prop_map(|items| {
            let item = |(mark, text): &(String, String)| format!("- {}{text}", mark.trim_start().replace('}', "} "));
            items.iter().map(item).collect::<Vec<_>>().join("\n")
        }),
        1 => vec(line(), 1..4).prop_map(|items| format!("1. {}", items.join("\n2. "))),
        1 => line().prop_map(|text| format!("> [!NOTE]\n> {text}")),
        1 => (line(), line()).prop_map(|(head, cell)| format!("| {head} | b |\n|---|---|\n| {cell} | d |")),
        1 => line().prop_map(|text| format!("```\n{text}\n```")),
    ];
    vec(block, 1..6).prop_map(|blocks| blocks.join("\n\n") + "\n").boxed()
}

/// The text of a document.
pub fn body() -> Text {
    let block = prop_oneof![
        6 => (mark(), line()).prop_map(|(mark, text)| format!("{mark}{text}")),
        4 => heading(),
        1 => table(),
        1 => one_of(SMALL),
        1 => (one_of(&["```", "~~~", "````x"]), line()).prop_map(|(fence, text)| format!("{fence}\n{text}\n{fence}")),
        1 => deep(),
        1 => one_of(&["deadlines", "fields", "phases", "chain", "outcomes", "groups", "targets", "law", "ladder.x", "plan.x", "x"])
            .prop_map(|shown| format!("{{show.{shown}}}")),
    ];
    let blocks =
        block.prop_recursive(3, 24, 4, |inner| {
            let some = || vec(inner.clone(), 1..4).prop_map(|blocks| blocks.join("\n\n"));
            prop_oneof![
                (mark(), some()).prop_map(|(mark, text)| after("- ", "  ", &format!("{mark}{text}"))),
                some().prop_map(|text| after("1. ", "   ", &text)),
                some().prop_map(|text| after("8. ", "   ", &text)),
                some().prop_map(|text| after("* ", "", &text)),
                some().prop_map(|text| after("> ", "> ", &text)),
                (one_of(&["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION", "X"]), some())
                    .prop_map(|(kind, text)| after("> ", "> ", &format!("[!{kind}]\n{text}"))),
            ]
        });
    vec(blocks, 0..7).prop_map(|blocks| blocks.join("\n\n") + "\n").boxed()
}

/// Blocks of one sort only.
const SMALL: &[&str] = &[
    "---",
    "===",
    "<!-- eit notat -->",
    "<!--\n\n-->",
    "<div>\n\ntekst\n\n</div>",
    "<table><tr><td onclick=betre1>x</td></tr></table>",
    "[x]: https://a.example",
    "[^1]: ein fotnote",
    "[x]: <javascript:betre1()>",
    "    kode",
    "\tkode",
    "- [ ] ei oppgåve",
    "::: merknad",
    "Ord\n: forklaring",
    "$$x$$",
    "|",
    "|-|",
    "a|b\n-|-\n[[x|y]]|z",
    "\u{feff}",
    "+++",
];

/// What a block may be marked with: meant for some readers only.
fn mark() -> Text {
    prop_oneof![
        8 => one_of(&[""]),
        1 => one_of(&["{.guardian} ", "{.young}", "{.school} ", "{.ingen} ", "{unit=x} ", "{lang=nb} ", "{x=y=z} ", "{.leader}{.school} "]),
    ]
    .boxed()
}

fn heading() -> Text {
    let marks = one_of(&[
        "",
        "",
        "",
        " {.guardian}",
        " {.young .school}",
        " {#kven}",
        " {#x .leader}",
        " {unit=x}",
        " {lang=nb}",
        " {municipality.name}",
        " {#main}",
        " {#}",
        " {}",
        " {",
        " ##",
        " {#\"><script>betre1}",
    ]);
    let text = (1..7usize, line(), marks).prop_map(|(rank, text, marks)| format!("{} {text}{marks}", "#".repeat(rank)));
    prop_oneof![4 => text, 1 => line().prop_map(|text| format!("{text}\n==="))].boxed()
}

fn table() -> Text {
    vec(vec(line(), 1..5), 1..5)
        .prop_map(|rows| {
            let rows: Vec<String> =
                rows.iter().map(|cells| format!("| {} |", cells.join(" | ").replace('\n', " "))).collect();
            let rule = format!("|{}", "---|".repeat(rows[0].matches(" | ").count() + 1));
            [&rows[..1], &[rule], &rows[1..]].concat().join("\n")
        })
        .boxed()
}

/// One thing in another in another.
fn deep() -> Text {
    (one_of(&["> ", "- ", "* ", "1. ", "*", "**å ", "[", "![", "[[", "{", "(", "`"]), 1..200usize, line())
        .prop_map(|(opens, times, text)| opens.repeat(times) + &text)
        .boxed()
}

/// The text with `first` before its first line, `rest` before the others.
fn after(first: &str, rest: &str, text: &str) -> String {
    first.to_owned() + &text.replace('\n', &format!("\n{rest}"))
}
