//! What a file of TOML says, without how it is written: what a change must come to.

use toml::{Table, Value};

use super::{Edit, KeyChange, NewValue, PathStep};

/// What a text says. Line ends inside a value are the file's, not the value's.
pub(super) fn read(toml: &str) -> Option<Value> {
    toml.replace("\r\n", "\n").parse::<Table>().ok().map(Value::Table)
}

/// The same with a change; `None` if it can't be done to what is there. `is_blocks` tells of a list of tables with headers, which is gone
/// with its last.
pub(super) fn with_edit(mut tree: Value, edit: &Edit, is_blocks: bool) -> Option<Value> {
    let path = edit.path.as_slice();
    match &edit.change {
        KeyChange::Set(value) => {
            let value = written(value)?;
            let (last, parent) = path.split_last()?;
            match (last, at(&mut tree, parent)?) {
                (PathStep::Key(key), Value::Table(table)) => drop(table.insert(key.clone(), value)),
                (PathStep::Place(place), Value::Array(items)) => *items.get_mut(*place)? = value,
                _ => return None,
            }
        }
        KeyChange::Clear => {
            let (last, parent) = path.split_last()?;
            match (last, at(&mut tree, parent)?) {
                (PathStep::Key(key), Value::Table(table)) => drop(table.remove(key)?),
                _ => return None,
            }
        }
        KeyChange::Insert(place, value) => {
            let (items, value) = (list(&mut tree, path)?, written(value)?);
            (*place <= items.len()).then(|| items.insert(*place, value))?;
        }
        KeyChange::Remove(place) => {
            let items = list(&mut tree, path)?;
            (*place < items.len()).then(|| items.remove(*place))?;
        }
        KeyChange::Move(from, to) => {
            let items = list(&mut tree, path)?;
            (from.max(to) < &items.len()).then_some(())?;
            let item = items.remove(*from);
            items.insert(*to, item);
        }
    }
    if is_blocks && list(&mut tree, path).is_some_and(|items| items.is_empty()) {
        return with_edit(tree, &Edit { path: path.to_vec(), change: KeyChange::Clear }, false);
    }
    Some(tree)
}

fn list<'t>(tree: &'t mut Value, path: &[PathStep]) -> Option<&'t mut Vec<Value>> {
    at(tree, path)?.as_array_mut()
}

fn at<'t>(tree: &'t mut Value, path: &[PathStep]) -> Option<&'t mut Value> {
    path.iter().try_fold(tree, |value, step| match (step, value) {
        (PathStep::Key(key), Value::Table(table)) => table.get_mut(key),
        (PathStep::Place(place), Value::Array(items)) => items.get_mut(*place),
        _ => None,
    })
}

fn written(value: &NewValue) -> Option<Value> {
    Some(match value {
        NewValue::Text(text) => Value::String(text.clone()),
        NewValue::Integer(number) => Value::Integer(*number),
        NewValue::Bool(is) => Value::Boolean(*is),
        NewValue::Date(date) => Value::Datetime(date.parse().ok()?),
        NewValue::List(items) => Value::Array(items.iter().map(written).collect::<Option<_>>()?),
        NewValue::Table(keys) => {
            Value::Table(keys.iter().map(|(key, value)| Some((key.clone(), written(value)?))).collect::<Option<_>>()?)
        }
    })
}
