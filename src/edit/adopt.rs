//! A document of a layer as a file of the site's own, in the site's languages.

use toml::{Table, Value};

use super::form::{FormKind, order_of, value_at};
use super::splice::{
    Edit, KeyChange, NewValue, PathStep, Unspliced, body_start, front_matter, in_body, in_front_matter, in_toml,
    in_whole, new_value, table_lines, written_key,
};

/// A document as it is written, by itself: a text with front matter, a file of TOML, or one table of such a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenDocument {
    /// What it is read as.
    pub kind: FormKind,
    /// The key of its table, if it is one of several in a file.
    pub key: Option<String>,
    /// What is written; of a table its lines alone.
    pub text: String,
}

impl WrittenDocument {
    /// The document in a text; `None` if it can't be read, or is not there.
    pub fn of(kind: FormKind, key: Option<&str>, text: &str) -> Option<WrittenDocument> {
        let text = match key {
            None => text.to_owned(),
            Some(key) => format!("{}\n", table_lines(text, key)?),
        };
        let document = WrittenDocument { kind, key: key.map(str::to_owned), text };
        document.tree().map(|_| document)
    }

    /// One that takes away what it stands in place of.
    pub fn off(kind: FormKind, key: Option<&str>, is_text: bool) -> WrittenDocument {
        let text = match key {
            Some(key) => format!("[{}]\noff = true\n", written_key(key)),
            None if is_text => "+++\noff = true\n+++\n".to_owned(),
            None => "off = true\n".to_owned(),
        };
        WrittenDocument { kind, key: key.map(str::to_owned), text }
    }

    fn is_text(&self) -> bool {
        front_matter(&self.text).is_some()
    }

    /// Its keys.
    pub fn tree(&self) -> Option<Value> {
        let toml = front_matter(&self.text).map_or(self.text.as_str(), |front| &self.text[front]);
        let whole = Value::Table(toml.parse::<Table>().ok()?);
        value_at(&whole, &self.way()).cloned()
    }

    /// The text below its keys, if it has one with something in it.
    pub fn body(&self) -> Option<&str> {
        let start = body_start(&self.text)?;
        Some(&self.text[start..]).filter(|body| !body.trim().is_empty())
    }

    /// Where its keys are in what is written.
    fn way(&self) -> Vec<PathStep> {
        self.key.iter().cloned().map(PathStep::Key).collect()
    }

    /// The same with a change at a path in it.
    ///
    /// # Errors
    /// Tells why nothing is changed.
    fn with(&self, path: &[PathStep], change: KeyChange) -> Result<WrittenDocument, Unspliced> {
        let edit = Edit { path: [self.way().as_slice(), path].concat(), change };
        let order = |path: &[PathStep]| order_of(self.kind, path);
        let put = if self.is_text() { in_front_matter } else { in_toml };
        let bytes = put(self.text.as_bytes(), &edit, &order)?;
        Ok(WrittenDocument { text: String::from_utf8(bytes).map_err(|_| Unspliced::Unreadable)?, ..self.clone() })
    }

    /// The same with a text under one of its keys.
    ///
    /// # Errors
    /// Tells why nothing is changed.
    pub fn with_key(&self, key: &str, text: &str) -> Result<WrittenDocument, Unspliced> {
        self.with(&[PathStep::Key(key.to_owned())], KeyChange::Set(NewValue::Text(text.to_owned())))
    }

    /// The same without one of its keys.
    ///
    /// # Errors
    /// Tells why nothing is changed.
    pub fn without(&self, key: &str) -> Result<WrittenDocument, Unspliced> {
        match self.tree().and_then(|tree| tree.get(key).cloned()) {
            Some(_) => self.with(&[PathStep::Key(key.to_owned())], KeyChange::Clear),
            None => Ok(self.clone()),
        }
    }

    /// What the site's folder gets in place of a file: the document, or the file with its table after what is there.
    ///
    /// # Errors
    /// Tells why nothing is changed: the file has something of that name already, or can't be read.
    pub fn put_in(&self, file: Option<&[u8]>) -> Result<Vec<u8>, Unspliced> {
        let Some(file) = file else { return Ok(self.text.clone().into_bytes()) };
        let Some(key) = &self.key else { return Err(Unspliced::Elsewhere) };
        let read = |bytes: &[u8]| {
            let text = std::str::from_utf8(bytes).ok()?;
            text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n").parse::<Table>().ok()
        };
        let mut wanted = read(file).ok_or(Unspliced::Unreadable)?;
        let tree = self.tree().ok_or(Unspliced::Unreadable)?;
        if wanted.insert(key.clone(), tree).is_some() {
            return Err(Unspliced::Elsewhere);
        }
        let before = String::from_utf8_lossy(file).trim_start_matches('\u{FEFF}').replace("\r\n", "\n");
        let made = match before.trim_end() {
            "" => self.text.clone().into_bytes(),
            before => in_whole(file, &format!("{before}\n\n{}", self.text))?,
        };
        if read(&made) == Some(wanted) { Ok(made) } else { Err(Unspliced::Unproved) }
    }

    /// What is left of a file without the document; `None` if that is nothing.
    ///
    /// # Errors
    /// Tells why nothing is changed.
    pub fn take_from(&self, file: &[u8]) -> Result<Option<Vec<u8>>, Unspliced> {
        if self.key.is_none() {
            return Ok(None);
        }
        let edit = Edit { path: self.way(), change: KeyChange::Clear };
        let left = in_toml(file, &edit, &|path| order_of(self.kind, path))?;
        let text = std::str::from_utf8(&left).map_err(|_| Unspliced::Unreadable)?;
        // No blank line is left at the end that was there between two tables.
        let end = text.trim_end_matches(['\n', '\r']);
        let was_last = file.starts_with(end.as_bytes());
        let line_end = text[end.len()..].split_inclusive('\n').next().unwrap_or_default();
        Ok(match end.trim_start_matches('\u{FEFF}').trim() {
            "" => None,
            _ if was_last => Some(format!("{end}{line_end}").into_bytes()),
            _ => Some(left),
        })
    }
}

/// The bytes of a file with a text under a key of the document, or of one of its tables.
///
/// # Errors
/// Tells why nothing is changed.
pub fn with_key_in(
    kind: FormKind,
    table: Option<&str>,
    file: &[u8],
    key: &str,
    text: &str,
) -> Result<Vec<u8>, Unspliced> {
    let path: Vec<PathStep> = table.into_iter().chain([key]).map(|key| PathStep::Key(key.to_owned())).collect();
    let edit = Edit { path, change: KeyChange::Set(NewValue::Text(text.to_owned())) };
    let is_text = std::str::from_utf8(file).is_ok_and(|text| front_matter(text).is_some());
    let put = if is_text { in_front_matter } else { in_toml };
    put(file, &edit, &|path| order_of(kind, path))
}

/// A base and its words in another language, as each is if that other language is the first: the base with those words, and the
/// translation with those that the base had.
///
/// # Errors
/// Tells which can't be written so.
pub fn exchanged(base: &WrittenDocument, words: &WrittenDocument) -> Result<[WrittenDocument; 2], Unspliced> {
    let trees = base.tree().zip(words.tree()).ok_or(Unspliced::Unreadable)?;
    let (mut own, mut other) = (base.clone(), words.clone());
    let mut pairs = Vec::new();
    pair(&trees.0, &trees.1, [&[], &[]], &mut pairs);
    for SaidTwice { at: [in_base, in_words], said: (old, new) } in pairs {
        // The first language has the address, and nothing is made from a translation.
        let is_top = |key: &str| in_words == [PathStep::Key(key.to_owned())];
        if is_top("translated_from") {
            continue;
        }
        if old.as_ref() != Some(&new) {
            own = own.with(&in_base, KeyChange::Set(new_value(new)))?;
        }
        other = match old.filter(|_| !is_top("slug")) {
            Some(old) => other.with(&in_words, KeyChange::Set(new_value(old)))?,
            None => other.with(&in_words, KeyChange::Clear)?,
        };
    }
    if let Some(body) = words.body() {
        own.text = replaced_body(&own, body)?;
        other.text = replaced_body(&other, base.body().unwrap_or_default())?;
    }
    Ok([own, other])
}

fn replaced_body(document: &WrittenDocument, body: &str) -> Result<String, Unspliced> {
    let bytes = in_body(document.text.as_bytes(), body)?;
    String::from_utf8(bytes).map_err(|_| Unspliced::Unreadable)
}

/// What a base says and its translation too: where in each, and what.
struct SaidTwice {
    at: [Vec<PathStep>; 2],
    said: (Option<Value>, Value),
}

/// Finds what both say, as a translation is laid over its base: key by key, and item by item where `id` is the same.
fn pair(base: &Value, words: &Value, at: [&[PathStep]; 2], pairs: &mut Vec<SaidTwice>) {
    let (Value::Table(base), Value::Table(words)) = (base, words) else { return };
    for (key, said) in words {
        let step = |path: &[PathStep]| [path, &[PathStep::Key(key.clone())]].concat();
        let [in_base, in_words] = at.map(step);
        let old = base.get(key);
        match (old, said) {
            (Some(old @ Value::Table(_)), Value::Table(_)) => pair(old, said, [&in_base, &in_words], pairs),
            (old, Value::Array(items)) if items.iter().any(Value::is_table) => {
                let old = old.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
                for (place, item) in items.iter().enumerate() {
                    let id = |item: &Value| item.get("id").and_then(Value::as_str).map(str::to_owned);
                    let Some(same) = old.iter().position(|old| id(item).is_some() && id(old) == id(item)) else {
                        continue;
                    };
                    let mut item = item.clone();
                    if let Value::Table(item) = &mut item {
                        item.remove("id");
                    }
                    let below = |path: &[PathStep], place| [path, &[PathStep::Place(place)]].concat();
                    pair(&old[same], &item, [&below(&in_base, same), &below(&in_words, place)], pairs);
                }
            }
            (old, said) => pairs.push(SaidTwice { at: [in_base, in_words], said: (old.cloned(), said.clone()) }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Kind;

    const CONTACTS: FormKind = FormKind::Documents(Kind::Contact);

    fn written(kind: FormKind, key: Option<&str>, text: &str) -> WrittenDocument {
        WrittenDocument::of(kind, key, text).unwrap_or_else(|| unreachable!("{text}"))
    }

    #[test]
    fn the_second_language_becomes_the_first() {
        let kind = FormKind::Document(Kind::Page);
        let base = "+++\n# Over.\ntitle = \"Ikkje\" # tittel\nreviewed = \"2026-01-01\"\nparts = [{ id = \"a\", text = \"Eit\", at = 1 }]\n+++\n\nKva\n";
        let words = "+++\ntranslated_from = \"0123abcd\"\ntitle = \"Ikke\"\nslug = \"ikke\"\nparts = [{ id = \"a\", text = \"Et\" }]\n+++\n\nHva\n";
        let made = exchanged(&written(kind, None, base), &written(kind, None, words));
        let [own, other] = made.map(|both| both.map(|one| one.text)).unwrap_or_default();
        assert_eq!(
            own,
            "+++\n# Over.\ntitle = \"Ikke\" # tittel\nreviewed = \"2026-01-01\"\nslug = \"ikke\"\nparts = [{ id = \"a\", text = \"Et\", at = 1 }]\n+++\n\nHva\n"
        );
        assert_eq!(
            other,
            "+++\ntranslated_from = \"0123abcd\"\ntitle = \"Ikkje\"\nparts = [{ id = \"a\", text = \"Eit\" }]\n+++\n\nKva\n"
        );
    }

    #[test]
    fn a_table_goes_into_a_file_and_out_of_it() {
        let shared = "# Felles.\n\n[politi]\nphone = \"112\"\n\n# Den nye.\n[vakt]\nphone = \"1\" # døgnet rundt\n\n[vakt.sms]\nnumber = \"2\"\n\n[brann]\nphone = \"110\"\n";
        let vakt = written(CONTACTS, Some("vakt"), shared);
        assert_eq!(vakt.text, "# Den nye.\n[vakt]\nphone = \"1\" # døgnet rundt\n\n[vakt.sms]\nnumber = \"2\"\n");
        for own in
            ["[a]\nname = \"A\"\n", "[a]\nname = \"A\"", "[a]\r\nname = \"A\"\r\n", "\u{FEFF}[a]\nname = \"A\"\n"]
        {
            let with = vakt.put_in(Some(own.as_bytes())).unwrap_or_default();
            assert!(with.len() > own.len() && with.starts_with(own.as_bytes()), "{own:?}");
            assert_eq!(vakt.take_from(&with), Ok(Some(own.as_bytes().to_vec())), "{own:?}");
            assert_eq!(vakt.put_in(Some(&with)), Err(Unspliced::Elsewhere));
        }
        let alone = vakt.put_in(None).unwrap_or_default();
        assert_eq!(alone, vakt.text.as_bytes());
        assert_eq!(vakt.take_from(&alone), Ok(None));
    }
}
