//! What one value is shown in, what a form sends back of it, and the value that comes of that.

use toml::Value;

use super::posted::{Posted, folded};
use crate::edit::splice::{NewValue, Unspliced, new_value};

/// One of several that can be chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChoiceItem {
    /// As it is written in the file.
    pub value: String,
    /// The shortest way in which it can be written, where that is another.
    pub short: String,
    /// The same with its kind, where that is another.
    pub full: String,
    /// As the editor reads it.
    pub label: String,
    /// What it stands under, if there are many.
    pub group: String,
}

/// What is written on one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineKind {
    /// Words.
    Words,
    /// A whole number.
    Number,
    /// A day, chosen in a calendar.
    Day,
    /// A telephone number.
    Phone,
    /// An address of electronic mail.
    Email,
    /// An address of the web.
    Web,
}

/// What one value is shown in, with what it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// One line.
    Line(LineKind, String),
    /// Sentences.
    Prose(String),
    /// A box to tick.
    Check(bool),
    /// One of some.
    One(Vec<ChoiceItem>, String),
    /// Any of some.
    Several(Vec<ChoiceItem>, Vec<String>),
    /// A number, and its unit: a letter as in the file, or the whole of `same day`.
    Period(String, String),
    /// One of some, or words.
    Who(Vec<ChoiceItem>, String, String),
    /// One of some, or words; in what way, and for what.
    Party(Vec<ChoiceItem>, [String; 4]),
    /// As it is written in the file.
    Raw(String),
}

/// The unit that needs no number.
pub(super) const SAME_DAY: &str = "same day";

/// A field that says that a box or some boxes were in the form: without it, one that is not ticked would not be known from one
/// that was never sent.
pub(super) const THERE: &str = "~there";

impl Input {
    /// Its parts: what the name of each ends with, and what it shows.
    pub fn parts(&self) -> Vec<(&'static str, Vec<String>)> {
        let one = |text: &str| vec![folded(text)];
        match self {
            Input::Line(_, text) | Input::Prose(text) | Input::Raw(text) | Input::One(_, text) => {
                vec![("", one(text))]
            }
            Input::Check(is) => vec![("", if *is { one("true") } else { Vec::new() })],
            Input::Several(_, chosen) => vec![("", chosen.clone())],
            Input::Period(number, unit) => vec![("", one(number)), ("~unit", one(unit))],
            Input::Who(_, chosen, words) => vec![("", one(chosen)), ("~words", one(words))],
            Input::Party(_, [chosen, words, how, purpose]) => {
                vec![("", one(chosen)), ("~words", one(words)), ("~as", one(how)), ("~for", one(purpose))]
            }
        }
    }

    /// The same with what was sent back; parts that were not sent are as they were.
    pub fn with(&self, name: &str, posted: &Posted) -> Input {
        let is_there = posted.one(&format!("{name}{THERE}")).is_some();
        let part = |suffix: &str, shown: &str| {
            posted.one(&format!("{name}{suffix}")).filter(|sent| *sent != folded(shown)).unwrap_or(shown).to_owned()
        };
        // What is shown on one line is sent back without its line breaks (HTML, value sanitization).
        let line = |suffix: &str, shown: &str| {
            let sent = part(suffix, shown);
            if sent == folded(shown).replace('\n', "") { shown.to_owned() } else { sent }
        };
        match self {
            Input::Line(kind, text) => Input::Line(*kind, line("", text)),
            Input::Prose(text) => Input::Prose(part("", text)),
            Input::Raw(text) => Input::Raw(part("", text)),
            Input::One(choices, chosen) => Input::One(choices.clone(), part("", chosen)),
            Input::Check(is) => Input::Check(if is_there { posted.one(name).is_some() } else { *is }),
            Input::Several(choices, chosen) => {
                let sent = is_there.then(|| posted.all(name).unwrap_or_default().to_vec());
                // In the order in which they are written, new ones last.
                let sent = sent.map(|sent| {
                    let kept = chosen.iter().filter(|choice| sent.contains(choice));
                    kept.chain(sent.iter().filter(|choice| !chosen.contains(choice))).cloned().collect()
                });
                Input::Several(choices.clone(), sent.unwrap_or_else(|| chosen.clone()))
            }
            Input::Period(number, unit) => {
                let (sent, chosen) = (line("", number), part("~unit", unit));
                // Who chooses the same day leaves the old number standing.
                let is_same_day = chosen == SAME_DAY && sent == *number;
                Input::Period(if is_same_day { String::new() } else { sent }, chosen)
            }
            Input::Who(choices, chosen, words) => {
                let [chosen, words] = last_told([chosen, words], [part("", chosen), line("~words", words)]);
                Input::Who(choices.clone(), chosen, words)
            }
            Input::Party(choices, [chosen, words, how, purpose]) => {
                let [who, told] = last_told([chosen, words], [part("", chosen), line("~words", words)]);
                Input::Party(choices.clone(), [who, told, line("~as", how), line("~for", purpose)])
            }
        }
    }

    /// The value as it is to be written, in the way in which the old one was; `None` if there is none any more.
    ///
    /// # Errors
    /// What is written as in the file can't be read as TOML.
    pub fn value(&self, written: Option<&Value>) -> Result<Option<NewValue>, Unspliced> {
        let text = |text: &str| {
            let text = text.trim();
            (!text.is_empty()).then(|| NewValue::Text(text.to_owned()))
        };
        Ok(match self {
            Input::Line(kind, line) => line_value(*kind, line.trim(), written),
            Input::Prose(sentences) => text(sentences),
            Input::One(_, chosen) => text(chosen),
            Input::Check(true) => Some(NewValue::Bool(true)),
            Input::Check(false) => None,
            Input::Several(_, chosen) => {
                let one = |choice: &String| match choice.parse() {
                    // Numbers of levels are numbers.
                    Ok(number) if is_of_integers(written) => NewValue::Integer(number),
                    _ => NewValue::Text(choice.clone()),
                };
                (!chosen.is_empty()).then(|| NewValue::List(chosen.iter().map(one).collect()))
            }
            Input::Period(number, unit) if unit == SAME_DAY && number.trim().is_empty() => text(SAME_DAY),
            Input::Period(number, unit) => {
                let number = number.trim();
                // What is no number is kept as it is: it is told, and can be mended.
                let is_digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
                let is_number = is_digits && unit != SAME_DAY;
                if is_number { text(&format!("{number} {unit}")) } else { text(number) }
            }
            Input::Who(_, chosen, words) => match text(words) {
                Some(words) => Some(NewValue::Table(vec![("text".to_owned(), words)])),
                None => text(chosen),
            },
            Input::Party(choices, parts) => party_value(choices, parts, written),
            Input::Raw(raw) => match raw.trim() {
                "" => None,
                raw => Some(new_value(raw_value(raw).ok_or(Unspliced::Unreadable)?)),
            },
        })
    }
}

/// What was chosen, and words: who chooses where there are words, or writes where something is chosen, means what is new.
fn last_told(shown: [&String; 2], [chosen, words]: [String; 2]) -> [String; 2] {
    match (chosen == *shown[0], words == *shown[1]) {
        (false, true) if !chosen.is_empty() => [chosen, String::new()],
        (true, false) if !words.is_empty() => [String::new(), words],
        _ => [chosen, words],
    }
}

fn is_of_integers(written: Option<&Value>) -> bool {
    written.and_then(Value::as_array).is_none_or(|items| items.iter().all(Value::is_integer))
}

fn line_value(kind: LineKind, line: &str, written: Option<&Value>) -> Option<NewValue> {
    if line.is_empty() {
        return None;
    }
    let is_number = match written {
        Some(written) => written.is_integer(),
        None => kind == LineKind::Number,
    };
    Some(match (line.parse(), written) {
        (Ok(number), _) if is_number => NewValue::Integer(number),
        (_, Some(Value::Datetime(_))) if line.parse::<toml::value::Datetime>().is_ok() => {
            NewValue::Date(line.to_owned())
        }
        _ => NewValue::Text(line.to_owned()),
    })
}

/// A party: a plain string where that says all, else a table, in which keys that have no field stay.
fn party_value(
    choices: &[ChoiceItem],
    [chosen, words, how, purpose]: &[String; 4],
    written: Option<&Value>,
) -> Option<NewValue> {
    let (chosen, words) = (chosen.trim(), words.trim());
    let choice = choices.iter().find(|choice| choice.value == chosen || choice.full == chosen);
    let who = match (words, choice.map_or(chosen, |choice| &choice.full).split_once(':')) {
        ("", None) if chosen.is_empty() => None,
        ("", Some((kind, id))) => Some((kind, id)),
        ("", None) => Some(("", chosen)),
        (words, _) => Some(("text", words)),
    };
    let table = written.and_then(Value::as_table);
    let rest = ["as", "for"].into_iter().zip([how.trim(), purpose.trim()]).filter(|(_, text)| !text.is_empty());
    let rest: Vec<(&str, &str)> = rest.collect();
    match who {
        None if rest.is_empty() => None,
        Some((kind, _)) if kind != "text" && rest.is_empty() && table.is_none() => {
            Some(NewValue::Text(choice.map_or(chosen, |choice| &choice.short).to_owned()))
        }
        _ => {
            let who = who.map(|(kind, id)| (if kind.is_empty() { "role" } else { kind }, id));
            let told = ["role", "service", "contact", "arena", "unit", "text", "as", "for"];
            let kept = table.into_iter().flatten().filter(|(key, _)| !told.contains(&key.as_str()));
            let kept = kept.map(|(key, value)| (key.clone(), new_value(value.clone())));
            let new = who.into_iter().chain(rest);
            let new = new.map(|(key, text)| (key.to_owned(), NewValue::Text(text.to_owned())));
            Some(NewValue::Table(kept.chain(new).collect()))
        }
    }
}

/// A value as it is written in a file.
fn raw_value(raw: &str) -> Option<Value> {
    let text = format!("x = {raw}\n");
    let mut table = text.parse::<toml::Table>().ok()?;
    let value = table.remove("x")?;
    table.is_empty().then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(input: &Input, posted: &[u8], written: Option<Value>) -> Option<NewValue> {
        input.with("k", &Posted::read(posted)).value(written.as_ref()).ok().flatten()
    }

    #[test]
    fn a_value_stays_of_its_kind() {
        let line = |kind| Input::Line(kind, String::new());
        let text = |text: &str| Some(NewValue::Text(text.to_owned()));
        assert_eq!(value(&line(LineKind::Phone), b"k=02800", Some(Value::from("0280"))), text("02800"));
        assert_eq!(value(&line(LineKind::Number), b"k=15", None), Some(NewValue::Integer(15)));
        assert_eq!(value(&line(LineKind::Number), b"k=15", Some(Value::from("14"))), text("15"));
        assert_eq!(value(&line(LineKind::Number), b"k=femten", Some(Value::from(14))), text("femten"));
        let day: Option<Value> = "2026-03-15".parse().ok().map(Value::Datetime);
        assert_eq!(value(&line(LineKind::Day), b"k=2026-04-01", day), Some(NewValue::Date("2026-04-01".to_owned())));
        assert_eq!(value(&line(LineKind::Day), b"k=2026-04-01", None), text("2026-04-01"));
        assert_eq!(value(&line(LineKind::Words), b"k=++", None), None);
    }

    #[test]
    fn a_length_of_time_is_a_number_with_its_unit() {
        let input = Input::Period("14".to_owned(), "d".to_owned());
        let text = |text: &str| Some(NewValue::Text(text.to_owned()));
        assert_eq!(value(&input, b"k=3&k~unit=w", None), text("3 w"));
        assert_eq!(value(&input, b"k~unit=same+day", None), text("same day"));
        assert_eq!(value(&input, b"k=&k~unit=w", None), None);
        assert_eq!(value(&input, b"k=to", None), text("to"));
        let same_day = Input::Period(String::new(), SAME_DAY.to_owned());
        assert_eq!(value(&same_day, b"k=3&k~unit=same+day", None), text("3"));
        assert_eq!(value(&same_day, b"k=3&k~unit=w", None), text("3 w"));
        assert_eq!(value(&input, b"k=14&k~unit=same+day", None), text("same day"));
    }

    #[test]
    fn a_party_stays_as_short_as_it_can() {
        let choice = |value: &str, short: &str| {
            let [value, short] = [value, short].map(str::to_owned);
            ChoiceItem { full: value.clone(), value, short, ..ChoiceItem::default() }
        };
        let choices = vec![choice("role:leiar", "leiar"), choice("role:koordinator", "koordinator")];
        let input = Input::Party(choices, ["role:leiar", "", "", ""].map(str::to_owned));
        let text = |text: &str| NewValue::Text(text.to_owned());
        let short = Some(Value::from("leiar"));
        assert_eq!(value(&input, b"k=role:koordinator", short.clone()), Some(text("koordinator")));
        assert_eq!(value(&input, b"k=unit:skule", short.clone()), Some(text("unit:skule")));
        let table = |keys: &[(&str, &str)]| {
            Some(NewValue::Table(keys.iter().map(|(key, value)| ((*key).to_owned(), text(value))).collect()))
        };
        assert_eq!(value(&input, b"k~words=dei", short.clone()), table(&[("text", "dei")]));
        assert_eq!(value(&input, b"k~as=saman+med", short), table(&[("role", "leiar"), ("as", "saman med")]));
        // As it is written it stays, whatever the site means by it.
        let unit = ChoiceItem { full: "unit:leiar".to_owned(), ..choice("leiar", "leiar") };
        let input = Input::Party(vec![unit], ["leiar", "", "", ""].map(str::to_owned));
        assert_eq!(input.with("k", &Posted::read(b"k=leiar")), input);
        let written = Some(Value::from("leiar"));
        assert_eq!(value(&input, b"k~as=saman+med", written), table(&[("unit", "leiar"), ("as", "saman med")]));
        let written = raw_value("{ id = \"a\", service = \"ppt\" }");
        let input = Input::Party(Vec::new(), ["service:ppt", "", "", ""].map(str::to_owned));
        assert_eq!(value(&input, b"k=unit:skule", written), table(&[("id", "a"), ("unit", "skule")]));
        assert_eq!(value(&input, b"k=", None), None);
    }
}
