//! Linked data (JSON-LD): what a page tells search engines, in the words of schema.org, and the services for data catalogues.

pub(crate) mod catalogue;
pub(crate) mod schema_org;

use serde_json::{Map, Value};

/// A node, without the properties that have no value.
fn node<const N: usize>(properties: [(&str, Value); N]) -> Value {
    let has_value = |(_, value): &(&str, Value)| match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => true,
    };
    let properties = properties.into_iter().filter(has_value).map(|(name, value)| (name.to_owned(), value));
    Value::Object(properties.collect::<Map<_, _>>())
}
