//! No message and no word is missing in any language.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;

use betre::diagnostic::Code;
use betre::diagnostic::catalogue::{Lang, messages};
use betre::explain::example;
use betre::model::fields::{Key, Shape, key_message};
use betre::model::{Kind, Listing, keys_of_kind, record_name};
use betre::printout::PrintoutKind;
use betre::render::theme_words;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use libtest_mimic::{Failed, Trial};
use walkdir::WalkDir;

use crate::support::{TODAY, base, ensure, in_process, root, trial};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("catalogue::findings are the same in all languages", || same("src/diagnostic/messages/", "")),
        trial("catalogue::the program is the same in all languages", || same("src/diagnostic/messages/", "program.")),
        trial("catalogue::the theme's words are the same in all languages", || same("themes/standard/words/", "")),
        trial("catalogue::every code has a message, a title and a reason", codes),
        trial("catalogue::every key is explained", keys),
        trial("catalogue::every key has a field with plain words", fields),
        trial("catalogue::each line of a new document can be filled in", lines_to_fill_in),
        trial("catalogue::the desk's words are there", words_of_desk),
        trial("catalogue::every word a template or a view asks for is there", words),
        trial("catalogue::templates hold no words of their own", templates),
        trial("catalogue::documents get the words that their templates ask for", words_on_paper),
        trial("catalogue::every kind and listing has its words and its template", of_kinds),
    ]
}

/// Names of messages and attributes in a catalogue, with the values they mention.
fn contents(path: &str) -> Result<BTreeMap<String, BTreeSet<String>>, Failed> {
    let text = fs::read_to_string(root().join(path))?;
    let resource = fluent_syntax::parser::parse(text.as_str()).map_err(|(_, errors)| format!("{path}: {errors:?}"))?;
    let mut found = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        if let Some(pattern) = &message.value {
            let before = found.insert(message.id.name.to_owned(), variables(pattern));
            ensure(before.is_none(), format!("{path}: `{}` stands there twice", message.id.name))?;
        }
        for attribute in &message.attributes {
            found.insert(format!("{}.{}", message.id.name, attribute.id.name), variables(&attribute.value));
        }
    }
    Ok(found)
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_variables(expression, &mut names);
        }
    }
    names
}

fn expression_variables(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    let mut inline = |inline: &InlineExpression<&str>| {
        if let InlineExpression::VariableReference { id } = inline {
            names.insert(id.name.to_owned());
        }
    };
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => expression_variables(expression, names),
        Expression::Inline(expression) => inline(expression),
        Expression::Select { selector, variants } => {
            inline(selector);
            for variant in variants {
                names.extend(variables(&variant.value));
            }
        }
    }
}

fn same(folder: &str, prefix: &str) -> Result<(), Failed> {
    let nn = contents(&format!("{folder}{prefix}nn.ftl"))?;
    ensure(!nn.is_empty(), "the nynorsk catalogue is empty")?;
    for lang in ["nb", "en"] {
        let other = contents(&format!("{folder}{prefix}{lang}.ftl"))?;
        let differs = |key: &&String| nn.get(*key) != other.get(*key);
        let wrong: BTreeSet<&String> = nn.keys().chain(other.keys()).filter(differs).collect();
        ensure(wrong.is_empty(), format!("{prefix}{lang}.ftl differs from {prefix}nn.ftl in: {wrong:?}"))?;
    }
    Ok(())
}

fn missing(keys: impl Iterator<Item = String>) -> Result<(), Failed> {
    let missing: BTreeSet<String> = keys.filter(|key| messages(Lang::Nn).get(key, None).is_none()).collect();
    ensure(missing.is_empty(), format!("missing: {missing:?}"))
}

fn codes() -> Result<(), Failed> {
    missing(Code::ALL.iter().flat_map(|code| ["", ".title", ".why"].map(|part| format!("{}{part}", code.name()))))?;
    // `betre explain` says why a rule is there without a finding at hand.
    let has_value = |lang: Lang, code: &Code| messages(lang).say(&format!("{}.why", code.name())).contains("{$");
    for lang in [Lang::Nn, Lang::Nb, Lang::En] {
        let wrong: Vec<&str> = Code::ALL.iter().filter(|code| has_value(lang, code)).map(|code| code.name()).collect();
        ensure(wrong.is_empty(), format!("a reason has a value of a finding: {wrong:?}"))?;
    }
    Ok(())
}

fn keys() -> Result<(), Failed> {
    fn gather(keys: &[Key], record: &str, wanted: &mut Vec<String>) {
        for key in keys {
            wanted.push(key_message(record, key.name));
            wanted.push(key.type_name.to_owned());
            if let Shape::Table { record, keys, .. } = &key.shape {
                gather(keys, record, wanted);
            }
        }
    }
    let mut wanted = Vec::new();
    for kind in Kind::ALL.iter().copied() {
        let (own, common) = keys_of_kind(kind);
        gather(&own, record_name(kind), &mut wanted);
        gather(&common, "meta", &mut wanted);
        wanted.push(format!("kind-{}", kind.name()));
        wanted.push(format!("kind-{}.about", kind.name()));
    }
    missing(wanted.into_iter())
}

/// Every key of a new document stands there as a comment. Without its `#`, nothing but what is to be filled in is told; filled in with
/// a word, no key has a value of another type.
fn lines_to_fill_in() -> Result<(), Failed> {
    let of_format = ["toml-", "key-", "value-", "phone-", "email-", "hours-", "id-", "link-"];
    let told = [filled_in("…", &of_format)?, filled_in("ord", &["toml-", "value-type"])?].concat();
    ensure(told.is_empty(), told.join("\n"))
}

/// What is told, by codes that begin so, of new documents whose lines are filled in with a word.
fn filled_in(word: &str, codes: &[&str]) -> Result<Vec<String>, Failed> {
    let mut wrong = Vec::new();
    for kind in Kind::ALL.iter().copied().filter(|kind| kind.folder().is_some() || kind.table_file().is_some()) {
        let (_scratch, site) = base()?;
        let lines = example(kind, Lang::Nn).replace('…', word);
        let lines: String = lines.lines().map(|line| format!("{}\n", line.trim_start_matches("# "))).collect();
        let front = format!("+++\n{lines}+++\n");
        let (path, text) = match (kind, kind.folder(), kind.table_file()) {
            (Kind::Guide, ..) => ("guides/ny/guide.md".to_owned(), front),
            (Kind::Reader, ..) => ("readers/young.md".to_owned(), front),
            (_, Some(folder), _) if kind.row().tabular.is_some() => (format!("{folder}/ny.toml"), lines),
            (_, Some(folder), _) => (format!("{folder}/ny.md"), front),
            (_, None, file) => {
                let file = file.unwrap_or_default().to_owned();
                let before = fs::read_to_string(site.join(&file)).unwrap_or_default();
                (file, format!("{before}\n[ny]\n{lines}"))
            }
        };
        let file = site.join(&path);
        fs::create_dir_all(file.parent().ok_or("no folder")?)?;
        fs::write(&file, text)?;
        let options = ["--today", TODAY, "--format", "json"].map(OsStr::new);
        let (told, _) = in_process(&[&["check".as_ref(), site.as_os_str()], options.as_slice()].concat());
        let told: serde_json::Value = serde_json::from_str(&told)?;
        let findings = told.as_array().ok_or("no list of findings")?;
        let is_wanted = |finding: &&serde_json::Value| {
            codes.iter().any(|code| finding["code"].as_str().is_some_and(|found| found.starts_with(code)))
        };
        let findings = findings.iter().filter(is_wanted);
        wrong
            .extend(findings.map(|finding| format!("{}: {} {}", finding["file"], finding["line"], finding["message"])));
    }
    Ok(wrong)
}

/// What an editor reads of a field: its name, what to write in it, what can be chosen, and what one of a list is called. None of it is
/// as files are written.
fn fields() -> Result<(), Failed> {
    fn gather(keys: &[Key], record: &str, lang: Lang, faults: &mut Vec<String>) {
        let words = messages(lang);
        for key in keys {
            let message = key_message(record, key.name);
            let of = |what: &str| words.get(&format!("{message}.{what}"), None);
            let said = [of("label"), of("hint"), of("item")];
            let is_named = matches!(key.type_name, "type-named" | "type-languages");
            if said[0].is_none() || (key.list || is_named) && said[2].is_none() {
                faults.push(format!("{}: {message} has no label, or no item", lang.tag()));
            }
            let is_code = |text: &String| text.contains(['`', '{', '}', '[', ']', '"', '_', '=']);
            faults.extend(said.iter().flatten().filter(|text| is_code(text)).cloned());
            match &key.shape {
                Shape::Table { record, keys, .. } => gather(keys, record, lang, faults),
                Shape::Choice(choices) => {
                    for word in choices {
                        let word = word.replace('.', "-");
                        let own = format!("choice-{}-{word}", message.trim_start_matches("key-"));
                        let is_there = [own, format!("choice-{word}")].iter().any(|key| words.get(key, None).is_some());
                        if !is_there {
                            faults.push(format!("{}: {message} does not tell of {word}", lang.tag()));
                        }
                    }
                }
                _ => {}
            }
        }
    }
    let mut faults = Vec::new();
    for lang in Lang::ALL {
        for kind in Kind::ALL.iter().copied() {
            let (own, common) = keys_of_kind(kind);
            gather(&own, record_name(kind), lang, &mut faults);
            gather(&common, "meta", lang, &mut faults);
        }
        let places = ["next", "stay", "close", "system", "acute"];
        let is_there = |word: &&str| {
            let keys = [format!("choice-outcome-goto-{word}"), format!("choice-{word}")];
            keys.iter().any(|key| messages(lang).get(key, None).is_some())
        };
        faults.extend(places.iter().filter(|word| !is_there(word)).map(|word| format!("{}: {word}", lang.tag())));
    }
    faults.sort();
    faults.dedup();
    ensure(faults.is_empty(), faults.join("\n"))
}

fn words_of_desk() -> Result<(), Failed> {
    let mut wanted = BTreeSet::new();
    for file in walkdir::WalkDir::new(root().join("src/edit")).into_iter().filter_map(Result::ok) {
        if file.path().extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(file.path())?;
            for before in ["say(\"", "say_with(\""] {
                wanted.extend(quoted(&text, before));
            }
            wanted.extend(quoted(&text, "\"edit-").map(|rest| format!("edit-{rest}")));
        }
    }
    let kinds = Kind::ALL.iter().filter(|kind| kind.table_file().is_some());
    wanted.extend(kinds.map(|kind| format!("edit-all-{}", kind.name())));
    wanted.extend(["own", "own-hint", "off", "off-hint"].map(|what| format!("edit-{what}")));
    wanted.extend(["up", "down", "remove", "both-mine", "both-theirs"].map(|word| format!("edit-{word}")));
    wanted.extend(["d", "w", "m", "y", "same-day"].map(|unit| format!("edit-unit-{unit}")));
    // Put together from parts.
    missing(wanted.into_iter().filter(|key| !key.contains('{')))
}

/// The words between `before` and the next quotation mark, wherever `before` stands.
fn quoted<'a>(text: &'a str, before: &'a str) -> impl Iterator<Item = String> + 'a {
    text.match_indices(before).filter_map(move |(at, _)| {
        let rest = &text[at + before.len()..];
        rest.split_once('"').map(|(word, _)| word.to_owned())
    })
}

fn words() -> Result<(), Failed> {
    let known = contents("themes/standard/words/nn.ftl")?;
    let mut wanted = BTreeSet::new();
    for (folder, befores) in [
        ("themes/standard/templates", &["word(key=\""][..]),
        ("src/render", &["say(\"", "said(\"", "say_with(\"", "fact(writer, \""][..]),
        ("src/paper", &["say(\"", "said(\"", "say_with(\"", "labelled(writer, \"", "one(\""][..]),
    ] {
        for entry in WalkDir::new(root().join(folder)) {
            let entry = entry?;
            if !entry.file_type().is_file() {
                continue;
            }
            let text = fs::read_to_string(entry.path())?;
            for before in befores {
                let prefix = if before.starts_with("fact(") { "fact-" } else { "" };
                wanted.extend(quoted(&text, before).map(|word| format!("{prefix}{word}")));
            }
        }
    }
    ensure(wanted.len() > 50, "too few words were found: the test looks in the wrong place")?;
    let missing: Vec<&String> = wanted.iter().filter(|word| !known.contains_key(*word)).collect();
    ensure(missing.is_empty(), format!("missing in themes/standard/words: {missing:?}"))?;
    ensure(theme_words("nn").contains("step ="), "the theme in the program has no words")
}

/// The words that documents get are those that their templates ask for.
fn words_on_paper() -> Result<(), Failed> {
    let view = fs::read_to_string(root().join("src/paper/view/mod.rs"))?;
    let list = view.split_once("const WORDS").and_then(|(_, after)| after.split_once("];")).ok_or("no WORDS")?.0;
    let given: BTreeSet<&str> = list.split('"').skip(1).step_by(2).collect();
    let mut asked = BTreeSet::new();
    for file in fs::read_dir(root().join("themes/standard/print"))? {
        let text = fs::read_to_string(file?.path())?;
        for after in text.split("words.").skip(1) {
            let end = after.find(|c: char| !c.is_ascii_lowercase() && c != '-').unwrap_or(after.len());
            asked.insert(after[..end].to_owned());
        }
    }
    let asked: BTreeSet<&str> =
        asked.iter().map(String::as_str).filter(|word| word.contains('-') || given.contains(word)).collect();
    ensure(given.len() > 10 && given == asked, format!("{:?}", given.symmetric_difference(&asked)))?;
    let known = contents("themes/standard/words/nn.ftl")?;
    let missing: Vec<&&str> = given.iter().filter(|word| !known.contains_key(**word)).collect();
    ensure(missing.is_empty(), format!("missing in themes/standard/words: {missing:?}"))
}

/// Text between tags that is no expression would be a word the site can't change or translate.
fn templates() -> Result<(), Failed> {
    let mut found = Vec::new();
    for entry in WalkDir::new(root().join("themes/standard/templates")) {
        let entry = entry?;
        if !entry.file_type().is_file() {
            continue;
        }
        let text = fs::read_to_string(entry.path())?;
        let bare = strip(&strip(&strip(&text, "{#", "#}"), "{%", "%}"), "{{", "}}");
        let bare = strip(&bare, "<", ">");
        let words: Vec<&str> =
            bare.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 1).collect();
        if !words.is_empty() {
            found.push(format!("{}: {words:?}", entry.path().display()));
        }
    }
    ensure(found.is_empty(), found.join("\n"))
}

/// A text without what stands between `open` and `close`.
fn strip(text: &str, open: &str, close: &str) -> String {
    let mut bare = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(open) {
        bare.push_str(before);
        bare.push(' ');
        rest = after.split_once(close).map_or("", |(_, after)| after);
    }
    bare + rest
}

/// What is put together from the name of a kind: no template and no view names it whole.
fn of_kinds() -> Result<(), Failed> {
    let known = contents("themes/standard/words/nn.ftl")?;
    // The front page has the site's title, and what is called a page needs no word for it.
    let pages: Vec<Kind> = Kind::with_page().filter(|kind| !kind.row().by_name && *kind != Kind::Page).collect();
    let mut words: Vec<String> = pages.iter().map(|kind| kind.name().to_owned()).collect();
    words.extend(pages.iter().map(|kind| format!("used-in-{}", kind.name())));
    words.extend([Kind::Acute, Kind::RelayLog].map(|kind| format!("page-{}", kind.name())));
    words.extend(Listing::ALL.iter().map(|listing| format!("page-{}", listing.name())));
    let printouts = PrintoutKind::ALL.iter().filter(|kind| **kind != PrintoutKind::HandOut);
    words.extend(printouts.map(|kind| format!("print-{}", kind.name())));
    let missing: Vec<&String> = words.iter().filter(|word| !known.contains_key(*word)).collect();
    ensure(missing.is_empty(), format!("missing in themes/standard/words: {missing:?}"))?;
    let mut files: Vec<String> = Kind::with_page()
        .filter(|kind| *kind != Kind::Listing)
        .map(|kind| format!("templates/{}.html", kind.name()))
        .collect();
    files.extend(Listing::ALL.iter().map(|listing| format!("templates/{}.html", listing.name())));
    files.extend(PrintoutKind::ALL.iter().map(|kind| format!("print/{}.typ", kind.name())));
    let missing: Vec<&String> =
        files.iter().filter(|file| !root().join("themes/standard").join(file).is_file()).collect();
    ensure(missing.is_empty(), format!("missing in themes/standard: {missing:?}"))
}
