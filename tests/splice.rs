//! Changes in files of TOML: what is changed is what was asked for, and every other byte is as it was.

use std::collections::BTreeMap;
use std::ops::Range;

use betre::edit::splice::{
    Edit, KeyChange, NewValue, PathStep, Unspliced, front_matter, in_body, in_front_matter, in_toml,
};
use libtest_mimic::{Failed, Trial};
use toml::{Table, Value};
use walkdir::WalkDir;

use crate::support::{Chance, ensure, root, slashed, trial};

/// How many changes a run of the tests makes, unless `BETRE_SPLICES` says otherwise.
const DAILY: usize = 20_000;

pub fn trials() -> Vec<Trial> {
    vec![
        trial("splice::each layout", each_layout),
        trial("splice::what can't be done alone is not done", refused),
        trial("splice::random changes leave the rest as it is", random),
        trial("splice::a text keeps the bytes of lines that are the same", bodies),
        trial("splice::random texts keep what is the same", random_bodies),
    ]
}

fn key(key: &str) -> PathStep {
    PathStep::Key(key.to_owned())
}

/// «a.0.b» as a path.
fn path(written: &str) -> Vec<PathStep> {
    let step = |part: &str| part.parse().map_or_else(|_| key(part), PathStep::Place);
    written.split('.').filter(|part| !part.is_empty()).map(step).collect()
}

fn text(text: &str) -> NewValue {
    NewValue::Text(text.to_owned())
}

fn table(id: &str) -> NewValue {
    NewValue::Table(vec![("id".to_owned(), text(id))])
}

/// The order of the keys in the examples.
fn order(_: &[PathStep]) -> Vec<String> {
    ["title", "short", "phone", "tools", "reviewed"].map(str::to_owned).to_vec()
}

/// A file, the place and the change, and the file after it.
type Example = (&'static str, &'static str, KeyChange, &'static str);

fn examples() -> Vec<Example> {
    use KeyChange::{Clear, Insert, Move, Remove, Set};
    vec![
        // A value keeps its quotation marks while it fits in them.
        ("phone = \"1\"", "phone", Set(text("57 00")), "phone = \"57 00\""),
        ("a = 'x'\r\n", "a", Set(text("y\"z")), "a = 'y\"z'\r\n"),
        ("a = 'x'\n", "a", Set(text("it's")), "a = \"it's\"\n"),
        ("a = \"\"\"x\"\"\"\n", "a", Set(text("y")), "a = \"\"\"y\"\"\"\n"),
        ("a = \"x\"\r\nb = 1\r\n", "a", Set(text("to\nlinjer")), "a = \"\"\"\r\nto\r\nlinjer\"\"\"\r\nb = 1\r\n"),
        ("\u{feff}a = 1 # ein\n", "a", Set(NewValue::Integer(2)), "\u{feff}a = 2 # ein\n"),
        ("levels = [1, 2]\n", "levels.1", Set(NewValue::Integer(3)), "levels = [1, 3]\n"),
        // A new key comes after the nearest before it in the order, never below a header.
        ("title = \"A\"\nreviewed = 1\n", "phone", Set(text("1")), "title = \"A\"\nphone = \"1\"\nreviewed = 1\n"),
        ("# fila\n\nphone = \"1\"", "title", Set(text("A")), "# fila\n\ntitle = \"A\"\nphone = \"1\""),
        ("# om\nphone = \"1\"", "title", Set(text("A")), "# om\nphone = \"1\"\ntitle = \"A\""),
        ("title = \"A\"", "phone", Set(text("1")), "title = \"A\"\nphone = \"1\""),
        ("\n[a]\r\nx = 1\r\n", "title", Set(text("A")), "\ntitle = \"A\"\n[a]\r\nx = 1\r\n"),
        ("[a]\n  short = \"x\"\n", "a.phone", Set(text("1")), "[a]\n  short = \"x\"\n  phone = \"1\"\n"),
        ("[a]\n# om\nphone = \"1\"\n", "a.title", Set(text("A")), "[a]\ntitle = \"A\"\n# om\nphone = \"1\"\n"),
        ("a = { title = \"A\" }\n", "a.phone", Set(text("1")), "a = { title = \"A\", phone = \"1\" }\n"),
        ("a = { phone = \"1\" }\n", "a.title", Set(text("A")), "a = { title = \"A\", phone = \"1\" }\n"),
        ("a = {}\n", "a.title", Set(text("A")), "a = { title = \"A\" }\n"),
        ("", "title", Set(text("A")), "title = \"A\"\n"),
        // A key goes with its line; a comment above stays.
        ("a = 1\n# om b\nb = 2 # to\nc = 3", "b", Clear, "a = 1\n# om b\nc = 3"),
        ("a = 1\nb = 2", "b", Clear, "a = 1"),
        ("a = { b = 1, c = 2 }\n", "a.b", Clear, "a = { c = 2 }\n"),
        ("a = { b = 1, c = 2 }\n", "a.c", Clear, "a = { b = 1 }\n"),
        ("a = 1\n\n# om x\n[x]\nb = 1\n\n[y]\nc = 1\n", "x", Clear, "a = 1\n\n[y]\nc = 1\n"),
        ("[x]\nb = 1\n[x.z]\nd = 1\n[y]\nc = 1\n", "x", Clear, "[y]\nc = 1\n"),
        // Lists on one line.
        ("a = [\"x\", \"y\"]\n", "a", Insert(1, text("z")), "a = [\"x\", \"z\", \"y\"]\n"),
        ("a = [\"x\", \"y\",]\n", "a", Insert(2, text("z")), "a = [\"x\", \"y\", \"z\",]\n"),
        ("a = []\n", "a", Insert(0, text("z")), "a = [\"z\"]\n"),
        ("a = [\"x\", \"y\"]\n", "a", Remove(0), "a = [\"y\"]\n"),
        ("a = [\"x\", \"y\"]\n", "a", Remove(1), "a = [\"x\"]\n"),
        ("a = [\"x\", \"y\",]\n", "a", Remove(1), "a = [\"x\",]\n"),
        ("a = [\"x\"]\n", "a", Remove(0), "a = []\n"),
        ("a = [1, 2, 3]\n", "a", Move(0, 2), "a = [2, 3, 1]\n"),
        // Lists with a line for each item: comments on the line go with it, those above stay.
        (
            "a = [\n  \"x\", # ein\n  \"y\",\n]\n",
            "a",
            Insert(1, text("z")),
            "a = [\n  \"x\", # ein\n  \"z\",\n  \"y\",\n]\n",
        ),
        (
            "a = [\n  \"x\",\n  \"y\" # to\n]\n",
            "a",
            Insert(2, text("z")),
            "a = [\n  \"x\",\n  \"y\", # to\n  \"z\"\n]\n",
        ),
        ("a = [\n  \"x\",\n  \"y\"]\n", "a", Insert(2, text("z")), "a = [\n  \"x\",\n  \"y\",\n  \"z\"]\n"),
        ("a = [\n\t# om x\n\t\"x\",\n]\n", "a", Insert(0, text("z")), "a = [\n\t\"z\",\n\t# om x\n\t\"x\",\n]\n"),
        ("a = [\r\n  \"x\", # ein\r\n  \"y\"\r\n]\r\n", "a", Remove(0), "a = [\r\n  \"y\"\r\n]\r\n"),
        ("a = [\n  \"x\",\n  \"y\" # to\n]\n", "a", Remove(1), "a = [\n  \"x\"\n]\n"),
        ("a = [\n  \"x\", # ein\n  \"y\"\n]\n", "a", Move(0, 1), "a = [\n  \"y\",\n  \"x\" # ein\n]\n"),
        // Tables with headers.
        (
            "[[m]]\nid = \"a\"\n\n[[m]]\nid = \"b\"\n",
            "m",
            Insert(1, table("c")),
            "[[m]]\nid = \"a\"\n\n[[m]]\nid = \"c\"\n\n[[m]]\nid = \"b\"\n",
        ),
        ("[[m]]\nid = \"a\"", "m", Insert(1, table("c")), "[[m]]\nid = \"a\"\n\n[[m]]\nid = \"c\""),
        (
            "[[m]]\nid = \"a\"\n\n[n]\nx = 1\n",
            "m",
            Insert(1, table("c")),
            "[[m]]\nid = \"a\"\n\n[[m]]\nid = \"c\"\n\n[n]\nx = 1\n",
        ),
        ("[[m]]\nid = \"a\"\n\n# om b\n[[m]]\nid = \"b\"\n", "m", Remove(0), "# om b\n[[m]]\nid = \"b\"\n"),
        ("[[m]]\nid = \"a\"\n\n# om b\n[[m]]\nid = \"b\"\n", "m", Remove(1), "[[m]]\nid = \"a\"\n\n"),
        ("x = 1\n\n[[m]]\nid = \"a\"", "m", Remove(0), "x = 1"),
        (
            "[[m]]\nid = 1\n\n# om b\n[[m]]\nid = 2\n[m.t]\nx = 1",
            "m",
            Move(1, 0),
            "# om b\n[[m]]\nid = 2\n[m.t]\nx = 1\n\n[[m]]\nid = 1",
        ),
        (
            "[[m]]\nid = 1\n[m.t]\nx = 1\n[[m]]\nid = 2\n[m.t]\nx = 2\n",
            "m.1.t.x",
            Set(NewValue::Integer(3)),
            "[[m]]\nid = 1\n[m.t]\nx = 1\n[[m]]\nid = 2\n[m.t]\nx = 3\n",
        ),
        ("[a.b]\nphone = \"1\"\n", "a.b.phone", Set(text("2")), "[a.b]\nphone = \"2\"\n"),
    ]
}

fn each_layout() -> Result<(), Failed> {
    for (before, at, change, after) in examples() {
        let edit = Edit { path: path(at), change };
        let made = in_toml(before.as_bytes(), &edit, &order).map_err(|why| format!("{before:?}: {edit:?}: {why:?}"))?;
        let made = String::from_utf8(made)?;
        ensure(made == after, format!("{before:?}: {edit:?}\n{made:?}, not\n{after:?}"))?;
        if before.starts_with('\u{feff}') || !before.ends_with('\n') {
            continue;
        }
        // The same between fences, with a text below.
        let fenced = |toml: &str| format!("+++\n{toml}+++\n\nEin tekst.\r\n");
        let made = in_front_matter(fenced(before).as_bytes(), &edit, &order);
        let made = String::from_utf8(made.map_err(|why| format!("{before:?}: {edit:?}: {why:?}"))?)?;
        ensure(made == fenced(after), format!("between fences, {edit:?}\n{made:?}, not\n{:?}", fenced(after)))?;
    }
    Ok(())
}

fn refused() -> Result<(), Failed> {
    let cases = [
        ("a = ", "a", KeyChange::Set(text("x")), Unspliced::Unreadable),
        ("a = 1\n", "b.c", KeyChange::Set(text("x")), Unspliced::Elsewhere),
        ("a = 1\n", "b", KeyChange::Clear, Unspliced::Elsewhere),
        ("a = [1]\n", "a", KeyChange::Remove(1), Unspliced::Elsewhere),
        ("a.b = 1\n", "a.b", KeyChange::Set(text("x")), Unspliced::Tangled),
        ("a.b = 1\n", "a.c", KeyChange::Set(text("x")), Unspliced::Tangled),
        ("[a.b]\nx = 1\n", "a.c", KeyChange::Set(text("x")), Unspliced::Tangled),
        ("[a]\nx = 1\n", "a", KeyChange::Set(text("x")), Unspliced::Tangled),
        ("a = [\n  # om\n  1,\n]\n", "a", KeyChange::Set(NewValue::List(vec![])), Unspliced::Tangled),
        ("a = [\n  # om\n]\n", "a", KeyChange::Insert(0, text("x")), Unspliced::Tangled),
    ];
    for (before, at, change, why) in cases {
        let edit = Edit { path: path(at), change };
        let told = in_toml(before.as_bytes(), &edit, &order);
        ensure(told == Err(why), format!("{before:?}: {edit:?}: {told:?}, not {why:?}"))?;
    }
    // What would end the front matter.
    let edit = Edit { path: path("a"), change: KeyChange::Set(text("x\n+++\ny")) };
    let told = in_front_matter(b"+++\na = \"x\"\n+++\n", &edit, &order);
    ensure(told.is_err(), format!("{told:?}"))
}

impl Chance {
    fn pick<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }
}

/// What editors may type.
const TYPED: [&str; 14] = [
    "ei ny line",
    "",
    "57 00 12 10",
    "«Hei», sa ho",
    "ho sa \"hei\"",
    "it's",
    "it's \"so\"",
    "to\nlinjer",
    "bak\\over",
    "# ingen kommentar",
    "[lenkje](@barnehage) og {contact.vakt.phone}",
    "'''",
    "\"\"\"",
    "a\u{30a}",
];

/// A file, and whether it is a text with front matter.
type SplicedFile = (String, Vec<u8>, bool);

/// The files of the demo, the starters and the small site, and in which ways they may lie on a disk.
fn files() -> Vec<SplicedFile> {
    let mut files = Vec::new();
    for folder in ["content", "tests/base", "tests/sites", "src/scaffold"] {
        for entry in WalkDir::new(root().join(folder)).sort_by_file_name().into_iter().flatten() {
            let name = slashed(entry.path().strip_prefix(root()).unwrap_or(entry.path()));
            let is_text = name.ends_with(".md");
            let Some(bytes) = std::fs::read(entry.path()).ok().filter(|_| is_text || name.ends_with(".toml")) else {
                continue;
            };
            let whole = String::from_utf8_lossy(&bytes).into_owned();
            let is_read = part_of(&whole, is_text).is_some_and(|part| whole[part].parse::<Table>().is_ok());
            if is_read {
                files.push((name, bytes, is_text));
            }
        }
    }
    files
}

/// Where the TOML of a file is.
fn part_of(whole: &str, is_text: bool) -> Option<Range<usize>> {
    let start = if whole.starts_with('\u{feff}') { 3 } else { 0 };
    if is_text { front_matter(whole) } else { Some(start..whole.len()) }
}

/// The same file in another of the ways in which it may lie on a disk.
fn varied((name, bytes, is_text): &SplicedFile, variant: usize) -> SplicedFile {
    let whole = String::from_utf8_lossy(bytes).into_owned();
    let changed = match variant {
        1 => whole.replace('\n', "\r\n"),
        2 => format!("\u{feff}{whole}"),
        3 => whole.trim_end_matches('\n').to_owned(),
        4 => {
            // Comments after values and above keys, where these are on a line.
            let commented = |line: &str| match line.ends_with(['"', ']', ',']) && !line.contains("\"\"\"") {
                true => format!("# over\n{line}  # etter\n"),
                false => format!("{line}\n"),
            };
            let part = part_of(&whole, *is_text).unwrap_or(0..0);
            let toml: String = whole[part.clone()].lines().map(commented).collect();
            [&whole[..part.start], &toml, &whole[part.end..]].concat()
        }
        _ => whole.clone(),
    };
    let is_read = part_of(&changed, *is_text).is_some_and(|part| changed[part].parse::<Table>().is_ok());
    let changed = if is_read { changed } else { whole };
    (format!("{name} ({variant})"), changed.into_bytes(), *is_text)
}

fn tree_of(bytes: &[u8], is_text: bool) -> Result<Value, Failed> {
    let whole = String::from_utf8(bytes.to_vec())?;
    let part = part_of(&whole, is_text).ok_or("no front matter")?;
    Ok(Value::Table(whole[part].replace("\r\n", "\n").parse::<Table>()?))
}

/// Each path of a tree, with its value.
fn paths<'t>(value: &'t Value, at: &mut Vec<PathStep>, all: &mut Vec<(Vec<PathStep>, &'t Value)>) {
    all.push((at.clone(), value));
    let mut inside = |step: PathStep, value: &'t Value| {
        at.push(step);
        paths(value, at, all);
        at.pop();
    };
    match value {
        Value::Table(keys) => keys.iter().for_each(|(name, value)| inside(key(name), value)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(place, value)| inside(PathStep::Place(place), value))
        }
        _ => {}
    }
}

fn made_up(chance: &mut Chance) -> NewValue {
    match chance.below(6) {
        0 => NewValue::Integer(i64::try_from(chance.below(100)).unwrap_or_default()),
        1 => NewValue::Bool(chance.below(2) == 0),
        2 => NewValue::List(vec![text(chance.pick(&TYPED)), text("b")]),
        _ => text(chance.pick(&TYPED)),
    }
}

/// A change that can be done to a tree.
fn some_edit(tree: &Value, chance: &mut Chance) -> Edit {
    let mut all = Vec::new();
    paths(tree, &mut Vec::new(), &mut all);
    loop {
        let (path, value) = chance.pick(&all);
        let at = |path: Vec<PathStep>, change| Edit { path, change };
        match (value, chance.below(4)) {
            (Value::Array(items), op) => {
                let is_tables = items.iter().any(Value::is_table);
                let new = if is_tables { table("ny-id") } else { made_up(chance) };
                let change = match op {
                    0 if !items.is_empty() => KeyChange::Remove(chance.below(items.len())),
                    1 if !items.is_empty() => KeyChange::Move(chance.below(items.len()), chance.below(items.len())),
                    _ => KeyChange::Insert(chance.below(items.len() + 1), new),
                };
                return at(path, change);
            }
            (Value::Table(_), _) => {
                let mut path = path;
                path.push(key(chance.pick(&["ny", "title", "short", "med strek-og å"])));
                return at(path, KeyChange::Set(made_up(chance)));
            }
            (_, 0) if matches!(path.last(), Some(PathStep::Key(_))) => return at(path, KeyChange::Clear),
            (_, _) if !path.is_empty() => return at(path, KeyChange::Set(made_up(chance))),
            _ => {}
        }
    }
}

/// What a change must come to, worked out apart from the program.
fn applied(tree: &mut Value, edit: &Edit) -> Option<()> {
    fn toml_of(value: &NewValue) -> Option<Value> {
        Some(match value {
            NewValue::Text(text) => text.as_str().into(),
            NewValue::Integer(number) => (*number).into(),
            NewValue::Bool(is) => (*is).into(),
            NewValue::Date(date) => Value::Datetime(date.parse().ok()?),
            NewValue::List(items) => Value::Array(items.iter().filter_map(toml_of).collect()),
            NewValue::Table(keys) => {
                keys.iter().filter_map(|(key, value)| Some((key.clone(), toml_of(value)?))).collect::<Table>().into()
            }
        })
    }
    let mut here = tree;
    let whole = matches!(edit.change, KeyChange::Insert(..) | KeyChange::Remove(_) | KeyChange::Move(..));
    let (way, last) =
        if whole { (edit.path.as_slice(), None) } else { (&edit.path[..edit.path.len() - 1], edit.path.last()) };
    for step in way {
        here = match step {
            PathStep::Key(key) => here.get_mut(key)?,
            PathStep::Place(place) => here.get_mut(*place)?,
        };
    }
    match (&edit.change, last) {
        (KeyChange::Set(value), Some(PathStep::Key(key))) => {
            drop(here.as_table_mut()?.insert(key.clone(), toml_of(value)?))
        }
        (KeyChange::Set(value), Some(PathStep::Place(place))) => here.as_array_mut()?[*place] = toml_of(value)?,
        (KeyChange::Clear, Some(PathStep::Key(key))) => drop(here.as_table_mut()?.remove(key)?),
        (KeyChange::Insert(at, value), None) => here.as_array_mut()?.insert(*at, toml_of(value)?),
        (KeyChange::Remove(at), None) => drop(here.as_array_mut()?.remove(*at)),
        (KeyChange::Move(from, to), None) => {
            let item = here.as_array_mut()?.remove(*from);
            here.as_array_mut()?.insert(*to, item);
        }
        _ => return None,
    }
    Some(())
}

/// Lists without items and no such lists are the same here: a list of tables with headers goes with its last.
fn without_empty_lists(value: &mut Value) {
    match value {
        Value::Table(keys) => {
            keys.retain(|_, value| !value.as_array().is_some_and(Vec::is_empty));
            keys.iter_mut().for_each(|(_, value)| without_empty_lists(value));
        }
        Value::Array(items) => items.iter_mut().for_each(without_empty_lists),
        _ => {}
    }
}

/// What must be so whatever was changed.
fn kept(before: &[u8], after: &[u8], edit: &Edit, is_text: bool) -> Result<(), Failed> {
    let (before, after) = (std::str::from_utf8(before)?, std::str::from_utf8(after)?);
    let mut expected = tree_of(before.as_bytes(), is_text)?;
    applied(&mut expected, edit).ok_or("a change that can't be done was done")?;
    let mut tree = tree_of(after.as_bytes(), is_text)?;
    without_empty_lists(&mut expected);
    without_empty_lists(&mut tree);
    ensure(tree == expected, "something else is read from it")?;
    ensure(before.starts_with('\u{feff}') == after.starts_with('\u{feff}'), "the mark at the start")?;
    ensure(before.ends_with('\n') == after.ends_with('\n') || after.is_empty(), "the end of the last line")?;
    let ends = |text: &str| (text.matches("\r\n").count(), text.matches('\n').count());
    let (crlf, all) = ends(before);
    if crlf == all || crlf == 0 {
        let (crlf_after, all_after) = ends(after);
        let same = if crlf == 0 { crlf_after == 0 } else { crlf_after == all_after };
        ensure(same, "the ends of lines")?;
    }
    // The text below the front matter is not touched.
    if let (true, Some(old), Some(new)) = (is_text, front_matter(before), front_matter(after)) {
        ensure(before[old.end..] == after[new.end..], "the text below it")?;
    }
    // No line but a changed one is another.
    let mut lines: BTreeMap<&str, usize> = BTreeMap::new();
    before.lines().for_each(|line| *lines.entry(line).or_default() += 1);
    let new = after.lines().filter(|line| match lines.get_mut(line) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    });
    let most = match &edit.change {
        KeyChange::Move(from, to) => 2 * (from.abs_diff(*to) + 1),
        _ => 4,
    };
    let new = new.count();
    ensure(new <= most, format!("{new} lines are others"))
}

fn random() -> Result<(), Failed> {
    let asked: Option<usize> = std::env::var("BETRE_SPLICES").ok().and_then(|count| count.parse().ok());
    let files = files();
    ensure(files.len() > 300, format!("only {} files", files.len()))?;
    // Each day the same; the long run tries others.
    let seed = asked.map_or(20_261_128, |_| u64::from(std::process::id()) ^ 0x5eed);
    let mut chance = Chance(seed);
    let (mut done, mut refusals) = (0, BTreeMap::<String, usize>::new());
    for count in 0..asked.unwrap_or(DAILY) {
        let (name, bytes, is_text) = varied(&chance.pick(&files), count % 5);
        let edit = some_edit(&tree_of(&bytes, is_text)?, &mut chance);
        let made = if is_text { in_front_matter(&bytes, &edit, &order) } else { in_toml(&bytes, &edit, &order) };
        match made {
            Ok(after) => {
                kept(&bytes, &after, &edit, is_text).map_err(|fault| {
                    format!(
                        "{name}, seed {seed}, {edit:?}: {}\n{}",
                        fault.message().unwrap_or_default(),
                        String::from_utf8_lossy(&after)
                    )
                })?;
                done += 1;
            }
            Err(why) => {
                *refusals.entry(format!("{why:?}")).or_default() += 1;
                if asked.is_none() && std::env::var("BETRE_TELL").is_ok() {
                    println!("{name}: {edit:?}: {why:?}");
                }
            }
        }
    }
    let refused: usize = refusals.values().sum();
    println!("splice: {done} changes, {refused} refused {refusals:?}, 0 faults");
    ensure(refused * 100 <= done + refused, format!("{refused} of {} are refused: {refusals:?}", done + refused))
}

fn bodies() -> Result<(), Failed> {
    let cases = [
        // Given back as it was, with the ends that forms send.
        ("+++\n+++\nEin.\nTo.\n", "Ein.\r\nTo.\r\n", "+++\n+++\nEin.\nTo.\n"),
        ("+++\r\n+++\r\nEin.\nTo.\r\nTre.", "Ein.\nTo.\nTre.", "+++\r\n+++\r\nEin.\nTo.\r\nTre."),
        ("+++\n+++\nEin.\rTo.\r", "Ein.\nTo.\n", "+++\n+++\nEin.\rTo.\r"),
        ("+++\n+++\n", "", "+++\n+++\n"),
        ("+++\n+++", "", "+++\n+++"),
        // A line in other letters of the same signs is the same.
        ("+++\n+++\nBla\u{30a}.\nTo.\n", "Bl\u{e5}.\r\nTo!\r\n", "+++\n+++\nBla\u{30a}.\nTo!\n"),
        // A new line ends as the one before it, and the file as it did.
        ("+++\n+++\nEin.\r\nTo.\n", "Ein.\nHalvannan.\nTo.\n", "+++\n+++\nEin.\r\nHalvannan.\r\nTo.\n"),
        ("+++\r\n+++\r\nEin.", "Ein.\nTo.\n", "+++\r\n+++\r\nEin.\r\nTo."),
        ("+++\n+++\nEin.\nTo.\n", "Ein.", "+++\n+++\nEin.\n"),
        ("+++\n+++", "Ein.", "+++\n+++\nEin."),
        ("+++\n+++\nEin.\n", "", "+++\n+++\n"),
        ("+++\n+++\n\nEin.\n\n\n", "\nEin.\n\n\n", "+++\n+++\n\nEin.\n\n\n"),
    ];
    for (before, body, after) in cases {
        let made = in_body(before.as_bytes(), body).map_err(|why| format!("{before:?}: {why:?}"))?;
        let made = String::from_utf8(made)?;
        ensure(made == after, format!("{before:?} with {body:?}\n{made:?}, not\n{after:?}"))?;
    }
    ensure(in_body(b"Ein.", "To.") == Err(Unspliced::Unreadable), "a text without front matter is changed")
}

/// Lines as a form sends them.
fn posted(lines: &[String]) -> String {
    lines.iter().map(|line| format!("{line}\r\n")).collect()
}

fn random_bodies() -> Result<(), Failed> {
    let texts: Vec<SplicedFile> = files().into_iter().filter(|(_, _, is_text)| *is_text).collect();
    let mut chance = Chance(20_261_129);
    for _ in 0..DAILY / 10 {
        let (name, bytes, _) = chance.pick(&texts);
        let whole = String::from_utf8(bytes)?;
        let fence = front_matter(&whole).ok_or("no front matter")?.end;
        let start = fence + whole[fence..].find('\n').map_or(0, |end| end + 1);
        // As several programs may have left it.
        let mut old: Vec<String> = Vec::new();
        for line in whole[start..].lines() {
            old.push(format!("{line}{}", chance.pick(&["\n", "\n", "\r\n"])));
        }
        let file = format!("{}{}", &whole[..start], old.concat());
        let bare = |line: &String| line.trim_end_matches(['\n', '\r']).to_owned();
        let mut new: Vec<String> = old.iter().map(bare).collect();
        ensure(in_body(file.as_bytes(), &posted(&new)).as_deref() == Ok(file.as_bytes()), format!("{name} changed"))?;
        for _ in 0..=chance.below(3) {
            let at = chance.below(new.len().max(1));
            match chance.below(3) {
                0 => new.insert(at.min(new.len()), format!("Ny line {}.", chance.below(1000))),
                1 if !new.is_empty() => drop(new.remove(at)),
                _ if !new.is_empty() => new[at].push_str(" Meir."),
                _ => {}
            }
        }
        let made = in_body(file.as_bytes(), &posted(&new)).map_err(|why| format!("{name}: {why:?}"))?;
        let made = String::from_utf8(made)?;
        ensure(made.starts_with(&whole[..start]), format!("{name}: the front matter is another"))?;
        let lines: Vec<String> = made[start..].split_inclusive('\n').map(str::to_owned).collect();
        ensure(lines.iter().map(bare).eq(new.iter().cloned()), format!("{name}: not what was typed"))?;
        // A line that stands once in both has its bytes.
        for line in old.iter().filter(|line| !bare(line).trim().is_empty()) {
            let is_once = |lines: &[String]| lines.iter().filter(|other| bare(other) == bare(line)).count() == 1;
            let is_last = lines.last().is_some_and(|last| bare(last) == bare(line));
            if is_once(&old) && is_once(&lines) && !is_last {
                ensure(lines.contains(line), format!("{name}: {line:?} has other bytes"))?;
            }
        }
    }
    Ok(())
}
