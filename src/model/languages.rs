//! The languages of a site: which they are, what each calls itself, and how it is written.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use super::Name;
use super::value::choice;
use crate::content::value::{Node, Value};
use crate::model::fields::{Fields, Keyed, Read, Reading, Record, Shape, keys_of};

/// The languages of a site in their order, the first at `/`: `["nn", "en"]`, or `[languages.uk]` for each.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Languages(pub Vec<Keyed<LanguageSettings>>);

/// What a site has in a language.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LanguageSettings {
    pub pages: Option<LanguagePages>,
}

choice! {
    /// Which pages a site has in a language: every page, where what is not translated is shown in the first language and says so;
    /// or those that are translated, and a page that they are found from.
    LanguagePages "type-language-pages" {
        All "all",
        Some "some",
    }
}

impl Record for LanguageSettings {
    const NAME: &'static str = "language";

    fn read(fields: &Fields) -> LanguageSettings {
        LanguageSettings { pages: fields.get("pages") }
    }
}

impl Read for Languages {
    const TYPE: &'static str = "type-languages";

    fn read(node: &Node, reading: &Reading) -> Option<Languages> {
        let mut languages = Vec::new();
        match &node.value {
            Value::Table(table) => {
                for entry in &table.entries {
                    let value = <LanguageSettings as Read>::read(&entry.node, reading).unwrap_or_default();
                    languages.push(Keyed { key: entry.key.clone(), span: entry.key_span, value });
                }
            }
            Value::List(items) => {
                let named = items.iter().filter_map(|item| Name::read(item, reading));
                languages.extend(named.map(plain));
            }
            _ => languages.extend(Name::read(node, reading).map(plain)),
        }
        Some(Languages(languages))
    }

    fn shape() -> Shape {
        Shape::Table { record: LanguageSettings::NAME, short: None, keys: keys_of::<LanguageSettings>() }
    }
}

/// Whether a tag can name a language, and so a folder of the site: two or three lower-case letters.
pub fn is_language(tag: &str) -> bool {
    (2..=3).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// What a language calls itself.
pub fn language_name(lang: &str) -> &str {
    match lang {
        "nn" => "Nynorsk",
        "nb" => "Bokmål",
        "en" => "English",
        "se" => "Davvisámegiella",
        "smj" => "Julevsámegiella",
        "sma" => "Åarjelsaemien gïele",
        "fkv" => "Kvääni",
        "uk" => "Українська",
        "ar" => "العربية",
        "pl" => "Polski",
        "so" => "Soomaali",
        "ti" => "ትግርኛ",
        "am" => "አማርኛ",
        "fa" => "فارسی",
        "prs" => "دری",
        "ps" => "پښتو",
        "ckb" => "کوردی",
        "he" => "עברית",
        "ur" => "اردو",
        "ta" => "தமிழ்",
        "th" => "ไทย",
        "zh" => "中文",
        "ru" => "Русский",
        _ => lang,
    }
}

/// Whether a language is written from right to left: its own name shows its script.
pub fn is_rtl(lang: &str) -> bool {
    let is_rtl =
        |letter: char| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    language_name(lang).contains(is_rtl)
}

/// `rtl` or `ltr`, as HTML has it.
pub fn direction(lang: &str) -> &'static str {
    if is_rtl(lang) { "rtl" } else { "ltr" }
}

fn plain(tag: Name) -> Keyed<LanguageSettings> {
    Keyed { key: tag.text, span: tag.span, value: LanguageSettings::default() }
}

#[cfg(test)]
mod tests {
    use super::is_rtl;

    #[test]
    fn what_a_language_calls_itself_tells_which_way_it_is_written() {
        assert!(["ar", "fa", "prs", "ps", "ckb", "ur", "he"].into_iter().all(is_rtl));
        assert!(!["nn", "en", "se", "uk", "ti", "am", "ta", "th", "zh", "xyz"].into_iter().any(is_rtl));
    }
}
