//! What a form sends back.

use std::collections::BTreeMap;

/// The values of a form's fields by their names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Posted(BTreeMap<String, Vec<String>>);

impl Posted {
    /// Reads `application/x-www-form-urlencoded` (WHATWG URL). A browser ends each line with CR and LF; here each ends with LF.
    pub fn read(bytes: &[u8]) -> Posted {
        let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in form_urlencoded::parse(bytes) {
            fields.entry(name.into_owned()).or_default().push(folded(&value));
        }
        Posted(fields)
    }

    /// A field's values, in the order of the form; `None` if it was not sent.
    pub fn all(&self, name: &str) -> Option<&[String]> {
        self.0.get(name).map(Vec::as_slice)
    }

    /// A field's first value.
    pub fn one(&self, name: &str) -> Option<&str> {
        self.all(name)?.first().map(String::as_str)
    }

    /// Puts a value in place of a field's.
    pub fn set(&mut self, name: &str, value: String) {
        self.0.insert(name.to_owned(), vec![value]);
    }

    /// Takes a field away.
    pub fn remove(&mut self, name: &str) {
        self.0.remove(name);
    }

    /// As a browser sends it.
    pub fn encoded(&self) -> String {
        let pairs = self.0.iter().flat_map(|(name, values)| values.iter().map(move |value| (name, value)));
        form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
    }

    /// All fields.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.0.iter().map(|(name, values)| (name.as_str(), values.as_slice()))
    }
}

/// A text as a browser has it in a page: LF ends each line, and a NUL is a sign for what is no sign (HTML, preprocessing and
/// tokenization).
pub(crate) fn folded(text: &str) -> String {
    let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() };
    if text.contains('\0') { text.replace('\0', "\u{FFFD}") } else { text }
}
