//! From what is in a file to the fields of its form.

use toml::{Table, Value};

use super::input::{Input, LineKind, SAME_DAY};
use super::options::FormOptions;
use super::{Control, EditField, GroupState};
use crate::content::{Kind, TitleFrom};
use crate::edit::splice::PathStep;
use crate::model::fields::{Key, Shape, key_message};
use crate::model::{day, keys_of_kind, record_name};

/// What a file holds that can be filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormKind {
    /// One document of a kind; `site.toml` is one of [`Kind::Site`].
    Document(Kind),
    /// A document of a kind in each table.
    Documents(Kind),
}

/// The fields of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct FileForm {
    /// What is filled in for each.
    pub facts: Vec<EditField>,
    /// What is shown when it is asked for.
    pub rarely: Vec<EditField>,
}

/// What is known of each document, besides its title, where it is to be reviewed.
const REVIEW: [&str; 3] = ["owner", "approved_by", "reviewed"];

/// The keys of a kind: those that are filled in for each document, then those that seldom are.
fn keys_in_order(kind: Kind) -> [Vec<(&'static str, Key)>; 2] {
    let (own, common) = keys_of_kind(kind);
    let row = kind.row();
    let common: Vec<Key> = common.into_iter().filter(|key| !own.iter().any(|own| own.name == key.name)).collect();
    let has_title = matches!(row.title, TitleFrom::Title | TitleFrom::Theme) || kind == Kind::Site;
    let is_title = |key: &Key| key.name == "title" && has_title;
    let is_review = |key: &Key| REVIEW.contains(&key.name) && row.reviewed;
    let titles = common.iter().filter(|key| is_title(key)).map(|key| ("meta", key));
    let own = own.iter().map(|key| (record_name(kind), key));
    let review = common.iter().filter(|key| is_review(key)).map(|key| ("meta", key));
    let rarely = common.iter().filter(|key| !is_title(key) && !is_review(key)).map(|key| ("meta", key));
    let owned = |(record, key): (&'static str, &Key)| (record, key.clone());
    [titles.chain(own).chain(review).map(owned).collect(), rarely.map(owned).collect()]
}

/// The names of the keys at a path, in the order in which new ones are written.
pub fn order_of(kind: FormKind, path: &[PathStep]) -> Vec<String> {
    let (kind, path) = match kind {
        FormKind::Document(kind) => (kind, path),
        FormKind::Documents(kind) => (kind, path.get(1..).unwrap_or_default()),
    };
    let mut keys: Vec<Key> = keys_in_order(kind).into_iter().flatten().map(|(_, key)| key).collect();
    for step in path {
        let PathStep::Key(name) = step else { continue };
        let found = keys.into_iter().find(|key| key.name == name);
        keys = match found.map(|key| key.shape) {
            Some(Shape::Table { keys, .. }) => keys,
            _ => Vec::new(),
        };
    }
    keys.into_iter().map(|key| key.name.to_owned()).collect()
}

/// The form of what is in a file. A translation has the keys that are in it, and those of its words.
pub fn form_of(kind: FormKind, tree: &Table, is_translation: bool, options: &FormOptions) -> FileForm {
    let reader = FormReader { options, is_translation };
    match kind {
        FormKind::Document(kind) => reader.document(kind, tree, &[]),
        FormKind::Documents(kind) => {
            let facts = tree.iter().map(|(name, value)| {
                let path = vec![PathStep::Key(name.clone())];
                let Value::Table(table) = value else { return raw(path, name.clone(), value) };
                let FileForm { facts, rarely } = reader.document(kind, table, &path);
                let title = facts.iter().find_map(title_in).unwrap_or_else(|| name.clone());
                let fields = facts.into_iter().chain(rarely).collect();
                let control = Control::Group { fields, state: GroupState::Written };
                EditField { path, message: String::new(), named: Some(title), required: false, control }
            });
            FileForm { facts: facts.collect(), rarely: Vec::new() }
        }
    }
}

/// What a document in a table is known by: the first of its words.
fn title_in(field: &EditField) -> Option<String> {
    match &field.control {
        Control::Value { input: Input::Line(LineKind::Words, text) | Input::Prose(text), .. } if !text.is_empty() => {
            Some(text.clone())
        }
        Control::List { items, .. } => items.first().and_then(title_in),
        _ => None,
    }
}

struct FormReader<'o> {
    options: &'o FormOptions<'o>,
    is_translation: bool,
}

impl FormReader<'_> {
    fn document(&self, kind: Kind, table: &Table, path: &[PathStep]) -> FileForm {
        let [facts, rarely] = keys_in_order(kind);
        let known = |name: &str| facts.iter().chain(&rarely).any(|(_, key)| key.name == name);
        let others = table.iter().filter(|(name, _)| !known(name));
        let others = others.map(|(name, value)| raw(below(path, name), name.clone(), value)).collect();
        FileForm {
            facts: [self.fields(&facts, table, path), others].concat(),
            rarely: self.fields(&rarely, table, path),
        }
    }

    fn fields(&self, keys: &[(&'static str, Key)], table: &Table, path: &[PathStep]) -> Vec<EditField> {
        let is_words = |key: &Key| key.words && !key.list && key.shape == Shape::Plain && key.type_name != "type-named";
        let wanted = |key: &Key| !self.is_translation || table.contains_key(key.name) || is_words(key);
        let keys = keys.iter().filter(|(_, key)| wanted(key));
        keys.map(|(record, key)| self.field(record, key, table.get(key.name), below(path, key.name))).collect()
    }

    fn field(&self, record: &str, key: &Key, value: Option<&Value>, path: Vec<PathStep>) -> EditField {
        let message = key_message(record, key.name);
        let is_keyed = matches!(key.type_name, "type-named" | "type-languages");
        let is_levels = key.name == "levels" && key.type_name == "type-number";
        let control = match value {
            None | Some(Value::Table(_)) if is_keyed => Control::Keyed(self.keyed(key, value, &path)),
            None | Some(Value::Array(_)) if key.list && is_levels => self.levels(value),
            _ if key.list && !matches!(key.shape, Shape::Choice(_)) => self.list(&message, key, value, &path),
            _ => self.single(&message, key, value, &path),
        };
        EditField { path, message, named: None, required: key.required, control }
    }

    fn keyed(&self, key: &Key, value: Option<&Value>, path: &[PathStep]) -> Vec<EditField> {
        let entries = value.and_then(Value::as_table).into_iter().flatten();
        let one = |(name, value): (&String, &Value)| {
            let path = below(path, name);
            let control = match (&key.shape, value) {
                (Shape::Plain, Value::String(text)) => control(line_or_prose(text), Some(value)),
                (Shape::Plain, _) => control(Input::Raw(value.to_string()), Some(value)),
                _ => self.single("", key, Some(value), &path),
            };
            EditField { path, message: String::new(), named: Some(name.clone()), required: false, control }
        };
        entries.map(one).collect()
    }

    fn list(&self, message: &str, key: &Key, value: Option<&Value>, path: &[PathStep]) -> Control {
        let item = |at: usize, path: Vec<PathStep>, value: Option<&Value>| {
            let control = self.single(message, key, value, &path);
            EditField { path, message: String::new(), named: Some((at + 1).to_string()), required: false, control }
        };
        let place = |at: usize| [path, &[PathStep::Place(at)]].concat();
        let items: Vec<EditField> = match value {
            None => Vec::new(),
            Some(Value::Array(items)) => {
                items.iter().enumerate().map(|(at, value)| item(at, place(at), Some(value))).collect()
            }
            Some(value) => vec![item(0, path.to_vec(), Some(value))],
        };
        // An answer leads to one place; to several now and then.
        let is_single = value.map_or(key.type_name == "type-goto", |value| !value.is_array());
        let blank = Box::new(item(items.len(), place(items.len()), None));
        Control::List { items, blank, is_single }
    }

    /// Numbers of levels, to tick.
    fn levels(&self, value: Option<&Value>) -> Control {
        let written = value.and_then(Value::as_array).into_iter().flatten();
        let chosen: Vec<String> = written.map(ToString::to_string).collect();
        let levels = self.options.edition.of(Kind::Level);
        let mut numbers: Vec<String> =
            levels.filter_map(|level| level.number).map(|number| number.to_string()).collect();
        numbers.extend(chosen.iter().cloned());
        numbers.sort();
        numbers.dedup();
        control(Input::Several(self.options.levels(numbers), chosen), value)
    }

    fn single(&self, message: &str, key: &Key, value: Option<&Value>, path: &[PathStep]) -> Control {
        let text = match value {
            None => Some(""),
            Some(value) => value.as_str(),
        };
        let input = match (&key.shape, text) {
            (Shape::Table { record: "party", .. }, _) => self.party(value),
            (Shape::Table { keys, record, short }, _) => {
                return self.group(key, (record, *short, keys), value, path);
            }
            (Shape::Choice(words), _) if key.list => self.several(message, words, value),
            (Shape::Choice(words), Some(text)) if text.is_empty() || words.contains(&text) => {
                Some(Input::One(self.options.of_words(message, words), text.to_owned()))
            }
            (Shape::Choice(_), Some(text)) => Some(Input::Line(LineKind::Words, text.to_owned())),
            (Shape::Reference(kinds), Some(text)) => Some(match key.type_name {
                "type-goto" => Input::One(self.options.targets(kinds, text), text.to_owned()),
                "type-who" => Input::Who(self.options.references(kinds, text), text.to_owned(), String::new()),
                "type-who-or-words" => Input::Line(LineKind::Words, text.to_owned()),
                _ => Input::One(self.options.references(kinds, text), text.to_owned()),
            }),
            (Shape::Reference(kinds), None) if key.type_name == "type-who" => {
                only_text(value).map(|words| Input::Who(self.options.references(kinds, ""), String::new(), words))
            }
            (Shape::Plain, _) => plain(key.type_name, value),
            _ => None,
        };
        control(input.unwrap_or_else(|| Input::Raw(value.map(ToString::to_string).unwrap_or_default())), value)
    }

    fn several(&self, message: &str, words: &[&str], value: Option<&Value>) -> Option<Input> {
        let chosen: Vec<String> = match value {
            None => Vec::new(),
            Some(Value::String(one)) => vec![one.clone()],
            Some(value) => {
                let texts = value.as_array()?.iter().map(|item| item.as_str().map(str::to_owned));
                texts.collect::<Option<_>>()?
            }
        };
        let is_known = chosen.iter().all(|choice| words.contains(&choice.as_str()));
        is_known.then(|| Input::Several(self.options.of_words(message, words), chosen))
    }

    fn party(&self, value: Option<&Value>) -> Option<Input> {
        let mut parts = [const { String::new() }; 4];
        match value {
            None => {}
            Some(Value::String(id)) => parts[0].clone_from(id),
            Some(value) => {
                for (key, value) in value.as_table()? {
                    let (value, kind) = (value.as_str()?.to_owned(), key.as_str());
                    match kind {
                        "text" => parts[1] = value,
                        "as" => parts[2] = value,
                        "for" => parts[3] = value,
                        "id" => {}
                        // Whom it means of two can't be shown.
                        _ if !parts[0].is_empty() => return None,
                        _ => parts[0] = format!("{kind}:{value}"),
                    }
                }
            }
        }
        Some(Input::Party(self.options.parties(&parts[0]), parts))
    }

    fn group(
        &self,
        key: &Key,
        (record, short, keys): (&'static str, Option<&'static str>, &[Key]),
        value: Option<&Value>,
        path: &[PathStep],
    ) -> Control {
        let keys: Vec<(&str, Key)> = keys.iter().map(|key| (record, key.clone())).collect();
        let (table, state) = match (value, short) {
            (None, _) => (Table::new(), GroupState::Absent),
            (Some(Value::Table(table)), _) => (table.clone(), GroupState::Written),
            (Some(text @ Value::String(_)), Some(short)) => {
                (Table::from_iter([(short.to_owned(), text.clone())]), GroupState::Short(short))
            }
            (Some(Value::String(step)), None) if key.type_name == "type-meeting" => {
                return control(Input::One(self.options.targets(&[Kind::Step], step), step.clone()), value);
            }
            (Some(other), _) => return control(Input::Raw(other.to_string()), value),
        };
        let known = |name: &str| keys.iter().any(|(_, key)| key.name == name);
        let others = table.iter().filter(|(name, _)| !known(name));
        let others: Vec<EditField> = others.map(|(name, value)| raw(below(path, name), name.clone(), value)).collect();
        Control::Group { fields: [self.fields(&keys, &table, path), others].concat(), state }
    }
}

fn below(path: &[PathStep], key: &str) -> Vec<PathStep> {
    [path, &[PathStep::Key(key.to_owned())]].concat()
}

fn control(input: Input, written: Option<&Value>) -> Control {
    Control::Value { input, written: written.cloned() }
}

/// What the program knows no better field for than what is written.
fn raw(path: Vec<PathStep>, name: String, value: &Value) -> EditField {
    let control = control(Input::Raw(value.to_string()), Some(value));
    EditField { path, message: String::new(), named: Some(name), required: false, control }
}

/// The words of `{ text = "…" }`.
fn only_text(value: Option<&Value>) -> Option<String> {
    let table = value?.as_table()?;
    table.get("text")?.as_str().filter(|_| table.len() == 1).map(str::to_owned)
}

fn line_or_prose(text: &str) -> Input {
    if text.len() > 60 || text.contains('\n') {
        Input::Prose(text.to_owned())
    } else {
        Input::Line(LineKind::Words, text.to_owned())
    }
}

fn plain(type_name: &str, value: Option<&Value>) -> Option<Input> {
    let kind = match type_name {
        "type-bool" => {
            return value.is_none_or(Value::is_bool).then(|| Input::Check(value == Some(&Value::Boolean(true))));
        }
        "type-period" => match value {
            None => return Some(Input::Period(String::new(), "d".to_owned())),
            Some(value) => match period(value.as_str()?) {
                Some(period) => return Some(period),
                None => LineKind::Words,
            },
        },
        "type-number" => LineKind::Number,
        "type-phone" => LineKind::Phone,
        "type-email" => LineKind::Email,
        "type-web" => LineKind::Web,
        _ => LineKind::Words,
    };
    let text = match value {
        None => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(value @ (Value::Integer(_) | Value::Datetime(_))) => value.to_string(),
        Some(_) => return None,
    };
    Some(match type_name {
        "type-prose" => Input::Prose(text),
        _ if text.contains(['\n', '\r']) => Input::Prose(text),
        // What a calendar does not show is shown as it is: it would be sent back as nothing (HTML, valid date string).
        "type-date" if text.is_empty() || day(&text).is_some_and(|day| day.year() > 0 && day.to_string() == text) => {
            Input::Line(LineKind::Day, text)
        }
        _ => Input::Line(kind, text),
    })
}

/// `14 d` in its two parts.
fn period(text: &str) -> Option<Input> {
    let text = text.trim();
    if text == SAME_DAY {
        return Some(Input::Period(String::new(), SAME_DAY.to_owned()));
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at(digits);
    let is_unit = ["d", "w", "m", "y"].contains(&unit.trim());
    (digits > 0 && is_unit).then(|| Input::Period(number.to_owned(), unit.trim().to_owned()))
}
