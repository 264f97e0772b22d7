//! What a form that was sent back changes in its file.

use toml::Value;

use super::posted::Posted;
use super::{Control, EditField, GroupState, field_name};
use crate::edit::splice::{Edit, KeyChange, NewValue, PathStep, Unspliced, new_value};

/// What a form that was sent back changes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FormChanges {
    /// What was touched, in the order of the form.
    pub touched: Vec<Touched>,
    /// Fields that hold what can't be read as it would have to be written.
    pub unreadable: Vec<Vec<PathStep>>,
}

/// A field that was touched, or a list in which something was.
#[derive(Debug, Clone, PartialEq)]
pub struct Touched {
    /// The field; of a list the list itself, since the places in it may be others when somebody else has changed it.
    pub path: Vec<PathStep>,
    /// One after the other.
    pub edits: Vec<Edit>,
}

/// What a form changes: only what differs from what the form showed.
pub fn changes<'f>(fields: impl IntoIterator<Item = &'f EditField>, posted: &Posted) -> FormChanges {
    let mut changes = FormChanges::default();
    for field in fields {
        changes.field(field, posted);
    }
    changes.touched.retain(|touched| !touched.edits.is_empty());
    changes
}

impl FormChanges {
    fn field(&mut self, field: &EditField, posted: &Posted) {
        let mut edits = Vec::new();
        match &field.control {
            // Each key of a table is a field of its own; a table with nothing left in it goes.
            Control::Group { state: GroupState::Written, .. }
                if is_changed(field, posted) && self.value(field, posted) == Ok(None) =>
            {
                edits.push(Edit { path: field.path.clone(), change: KeyChange::Clear });
            }
            Control::Group { fields, state: GroupState::Written } | Control::Keyed(fields) => {
                fields.iter().for_each(|field| self.field(field, posted));
                return;
            }
            _ => self.edits(field, posted, &mut edits),
        }
        self.touched.push(Touched { path: field.path.clone(), edits });
    }

    /// The edits of a field and of all that is in it.
    fn edits(&mut self, field: &EditField, posted: &Posted, edits: &mut Vec<Edit>) {
        let edit = |change| Edit { path: field.path.clone(), change };
        match &field.control {
            Control::Value { .. } => {
                if is_changed(field, posted) {
                    match (self.value(field, posted), is_written(field)) {
                        (Ok(Some(value)), _) => edits.push(edit(KeyChange::Set(value))),
                        (Ok(None), true) => edits.push(edit(KeyChange::Clear)),
                        (Ok(None), false) => {}
                        (Err(_), _) => self.unreadable.push(field.path.clone()),
                    }
                }
            }
            Control::Group { fields, state } => match state {
                GroupState::Written => fields.iter().for_each(|field| self.edits(field, posted, edits)),
                GroupState::Absent | GroupState::Short(_) => {
                    if fields.iter().any(|field| is_changed(field, posted)) {
                        match (self.value(field, posted), state) {
                            (Ok(Some(value)), _) => edits.push(edit(KeyChange::Set(value))),
                            (Ok(None), GroupState::Short(_)) => edits.push(edit(KeyChange::Clear)),
                            (Ok(None), _) => {}
                            (Err(_), _) => self.unreadable.push(field.path.clone()),
                        }
                    }
                }
            },
            Control::Keyed(fields) => fields.iter().for_each(|field| self.edits(field, posted, edits)),
            Control::List { items, blank, is_single } => self.list(field, (items, blank, *is_single), posted, edits),
        }
    }

    fn list(
        &mut self,
        field: &EditField,
        (items, blank, is_single): (&[EditField], &EditField, bool),
        posted: &Posted,
        edits: &mut Vec<Edit>,
    ) {
        let edit = |change| Edit { path: field.path.clone(), change };
        // Those before are of other fields.
        let begun = edits.len();
        let mut emptied = Vec::new();
        for (at, item) in items.iter().enumerate() {
            if !is_changed(item, posted) {
                continue;
            }
            match self.value(item, posted) {
                Ok(Some(_)) => self.edits(item, posted, edits),
                Ok(None) => emptied.push(at),
                Err(_) => self.unreadable.push(item.path.clone()),
            }
        }
        let added = match self.value(blank, posted) {
            Ok(added) => added,
            Err(_) => {
                self.unreadable.push(blank.path.clone());
                None
            }
        };
        let left = items.len() - emptied.len();
        match added {
            Some(added) if items.is_empty() => {
                let value = if is_single { added } else { NewValue::List(vec![added]) };
                edits.push(edit(KeyChange::Set(value)));
            }
            // A list is first made of what is not in one.
            Some(added) if is_single => {
                edits.truncate(begun);
                let kept = items.iter().filter_map(|item| self.value(item, posted).ok().flatten());
                let all = kept.chain([added]).collect();
                edits.push(edit(KeyChange::Set(NewValue::List(all))));
            }
            added => {
                if left == 0 && !items.is_empty() && added.is_none() {
                    edits.push(edit(KeyChange::Clear));
                    return;
                }
                // From the last, so that the places of the others stay.
                edits.extend(emptied.iter().rev().map(|at| edit(KeyChange::Remove(*at))));
                edits.extend(added.map(|added| edit(KeyChange::Insert(left, added))));
            }
        }
    }

    /// The value of a field as it would be written anew.
    fn value(&mut self, field: &EditField, posted: &Posted) -> Result<Option<NewValue>, Unspliced> {
        match &field.control {
            // What is shown where nothing is written is no value.
            Control::Value { written, .. } if !is_changed(field, posted) => Ok(written.clone().map(new_value)),
            Control::Value { input, written } => input.with(&field_name(&field.path), posted).value(written.as_ref()),
            Control::Group { fields, state } => {
                let table = self.table(fields, posted)?;
                Ok(match (table.as_slice(), state) {
                    ([], _) => None,
                    ([(key, value)], GroupState::Short(short)) if key == short => Some(value.clone()),
                    _ => Some(NewValue::Table(table)),
                })
            }
            Control::Keyed(fields) => {
                let table = self.table(fields, posted)?;
                Ok((!table.is_empty()).then_some(NewValue::Table(table)))
            }
            Control::List { items, blank, is_single } => {
                let mut values = Vec::new();
                for item in items.iter().chain([&**blank]) {
                    values.extend(self.value(item, posted)?);
                }
                Ok(match (values.len(), is_single) {
                    (0, _) => None,
                    (1, true) => values.pop(),
                    _ => Some(NewValue::List(values)),
                })
            }
        }
    }

    fn table(&mut self, fields: &[EditField], posted: &Posted) -> Result<Vec<(String, NewValue)>, Unspliced> {
        let mut table = Vec::new();
        for field in fields {
            let Some(PathStep::Key(key)) = field.path.last() else { continue };
            table.extend(self.value(field, posted)?.map(|value| (key.clone(), value)));
        }
        Ok(table)
    }
}

/// Whether there is something in the file.
fn is_written(field: &EditField) -> bool {
    matches!(&field.control, Control::Value { written: Some(_), .. })
}

/// Whether anything in a field was sent back as something else than it showed.
fn is_changed(field: &EditField, posted: &Posted) -> bool {
    match &field.control {
        Control::Value { input, .. } => input.with(&field_name(&field.path), posted).parts() != input.parts(),
        Control::Group { fields, .. } | Control::Keyed(fields) => fields.iter().any(|field| is_changed(field, posted)),
        Control::List { items, blank, .. } => items.iter().chain([&**blank]).any(|item| is_changed(item, posted)),
    }
}

/// What is at a path of a file.
pub fn value_at<'v>(tree: &'v Value, path: &[PathStep]) -> Option<&'v Value> {
    path.iter().try_fold(tree, |value, step| match step {
        PathStep::Key(key) => value.as_table()?.get(key),
        PathStep::Place(place) => value.as_array()?.get(*place),
    })
}
