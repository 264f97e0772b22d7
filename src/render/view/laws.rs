//! Laws and guidelines that something rests on.

use serde::Serialize;

use super::super::writer::Writer;
use crate::markup::Html;
use crate::model::{Entry, Law, LawKind, LawPlace, language_name};

/// A law, with its names and where it can be read.
#[derive(Serialize)]
pub(crate) struct LawView {
    /// Its full name.
    pub title: String,
    /// Its short name: «opplæringslova».
    pub short: Html,
    /// The place in it: «§ 12-4»; empty for the whole of it.
    pub place: Html,
    /// Where it can be read, at that place if it has an address, else where it is explained.
    pub url: String,
    /// The theme's word for what it is, if it is no law: regulation, guideline, circular.
    pub kind: String,
    /// Who has published it.
    pub publisher: Html,
    /// The tag of the language it is written in, and that language's name; both empty if readers of this page read it too.
    pub lang: String,
    pub language: String,
}

/// The laws that an entry names.
pub(super) fn laws(writer: &Writer, places: &[LawPlace], from: &Entry) -> Vec<LawView> {
    let laws = writer.edition.laws(places, from);
    laws.filter_map(|(entry, place)| Some(law_view(writer, entry, entry.law()?, place))).collect()
}

fn law_view(writer: &Writer, entry: &Entry, law: &Law, place: &LawPlace) -> LawView {
    let kind = law.kind.filter(|kind| *kind != LawKind::Law);
    let at = place.at.as_ref().map(|at| at.text.as_str()).unwrap_or_default();
    let lang = law.lang.as_ref().map(|lang| lang.text.as_str());
    let lang = lang.filter(|lang| !is_read_with(&writer.words.lang, lang)).unwrap_or_default();
    LawView {
        title: writer.title(entry),
        short: writer.opt_text(&law.short),
        place: writer.opt_text(&place.at),
        url: law.address_at(at).unwrap_or_default(),
        kind: kind.map(|kind| writer.say(&format!("law-{}", kind.name()))).unwrap_or_default(),
        publisher: writer.opt_text(&law.publisher),
        lang: lang.to_owned(),
        language: if lang.is_empty() { String::new() } else { language_name(lang).to_owned() },
    }
}

/// Whether those who read one language read the other: nynorsk and bokmål are read by the same.
fn is_read_with(lang: &str, other: &str) -> bool {
    let norwegian = ["nn", "nb", "no"];
    lang == other || norwegian.contains(&lang) && norwegian.contains(&other)
}
