//! The form of a file: a field for each key that its kind has, made from the same key tables as `betre explain`, and the changes
//! that come of what an editor has written in it.
//!
//! A field that was not touched changes nothing; a field that is not sent back was not touched.

mod changes;
mod input;
mod options;
mod page;
mod posted;
mod read;
mod told;

pub use changes::{FormChanges, Touched, changes, value_at};
pub use input::{ChoiceItem, Input, LineKind};
pub use options::FormOptions;
pub use page::{FieldNotes, FormPage, fault, lang_of};
pub use posted::Posted;
pub(crate) use posted::folded;
pub use read::{FileForm, FormKind, form_of, order_of};
pub use told::ReadOut;

use super::splice::PathStep;

/// A field, or several that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct EditField {
    /// A way to its value in the file, whether there is one or not.
    pub path: Vec<PathStep>,
    /// The catalogue's message about it: `key-RECORD-KEY`. Empty for what the editor has named.
    pub message: String,
    /// A name that the editor has chosen, or a number in a list.
    pub named: Option<String>,
    /// Whether its lack is reported.
    pub required: bool,
    /// How it is filled in.
    pub control: Control,
}

/// How a field is filled in.
#[derive(Debug, Clone, PartialEq)]
pub enum Control {
    /// One value.
    Value {
        /// What is shown.
        input: Input,
        /// What is in the file.
        written: Option<toml::Value>,
    },
    /// The keys of a table.
    Group {
        /// In the order in which they are read.
        fields: Vec<EditField>,
        /// How the table is written.
        state: GroupState,
    },
    /// Values in an order.
    List {
        /// Those that are there.
        items: Vec<EditField>,
        /// One more, with nothing in it.
        blank: Box<EditField>,
        /// Whether the key holds one value without a list around it.
        is_single: bool,
    },
    /// Values under keys that the editor chooses.
    Keyed(Vec<EditField>),
}

/// How a table is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupState {
    /// It is not there.
    Absent,
    /// As a table.
    Written,
    /// As a plain string, which stands for this key.
    Short(&'static str),
}

impl EditField {
    /// The fields in it; of a list its items, without the blank one.
    pub fn inside(&self) -> &[EditField] {
        match &self.control {
            Control::Value { .. } => &[],
            Control::Group { fields, .. } | Control::Keyed(fields) | Control::List { items: fields, .. } => fields,
        }
    }
}

/// The name of a field in a form: its path, with points between.
pub fn field_name(path: &[PathStep]) -> String {
    format!("k.{}", data_key(path))
}

/// A path as scripts find it: `outcomes.0.answer`.
pub fn data_key(path: &[PathStep]) -> String {
    let step = |step: &PathStep| match step {
        PathStep::Key(key) => {
            let marks = [("%", "%25"), (".", "%2E"), ("~", "%7E"), (":", "%3A"), (" ", "%20")];
            marks.into_iter().fold(key.clone(), |key, (mark, code)| key.replace(mark, code))
        }
        PathStep::Place(place) => place.to_string(),
    };
    path.iter().map(step).collect::<Vec<_>>().join(".")
}
