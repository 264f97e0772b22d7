//! What the templates of pages get: the keys of their views, as a site yields them. The list that is kept of them is what a
//! site's own theme may rely on (`themes/README.md`).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::files::fragments::FragmentOf;
use super::view::Subject;
use super::view::single_file::{FilePart, SingleFileView};
use super::{Theme, Writer, view};
use crate::diagnostic::Findings;
use crate::markup::Html;
use crate::model::{Kind, Site};
use crate::printout::Printouts;
use crate::render::Shared;

/// The keys that each template gets besides `frame`, by its name, for all pages of a site; those of `frame` under `frame`.
/// `steps[].title` is the title of each step.
pub fn keys_of_templates(site: &Site, theme: &Theme) -> BTreeMap<String, BTreeSet<String>> {
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let shared = Shared { assets: theme.assets(site), printouts: Printouts::unmade(site), ..Shared::default() };
    let untold = Findings::default();
    for edition in &site.editions {
        let words = theme.words(site, edition, &untold);
        let Some(tera) = theme.templates(&words, &untold) else { continue };
        for page in view::pages(site, edition, &words) {
            let writer = Writer::new(site, edition, &words, &tera, page.address.clone(), &shared);
            let context = view::context(&page, &writer);
            for (name, template) in [("frame", "frame"), ("page", page.template)] {
                let value = context.get(name).and_then(|value| serde_json::to_value(value).ok());
                add_keys(&value.unwrap_or_default(), name, keys.entry(template.to_owned()).or_default());
            }
        }
        let writer = Writer::new(site, edition, &words, &tera, "/".to_owned(), &shared);
        let mut add = |template: &str, view: serde_json::Result<Value>| {
            add_keys(&view.unwrap_or_default(), "page", keys.entry(template.to_owned()).or_default());
        };
        let pages = view::pages(site, edition, &words);
        let parts = |whole: bool| {
            let these = pages.iter().filter(|page| matches!(page.subject, Subject::PrintWhole(_)) == whole);
            these.map(|page| FilePart::new(&writer, page, page.id.clone(), Html::default())).collect()
        };
        for guide in edition.of(Kind::Guide) {
            let file = SingleFileView::new(&writer, guide, Html::default(), parts(true), parts(false));
            add("single-file", serde_json::to_value(file));
        }
        for fragment in FragmentOf::all(&writer) {
            let template = fragment.template().trim_end_matches(".html");
            add(template, serde_json::to_value(fragment.view(&writer)));
        }
    }
    keys
}

/// Adds the keys of a value named `called`, each with its path.
pub fn add_keys(value: &Value, called: &str, keys: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                add_keys(value, &format!("{called}.{key}"), keys);
            }
        }
        Value::Array(values) => {
            keys.insert(format!("{called}[]"));
            values.iter().for_each(|value| add_keys(value, &format!("{called}[]"), keys));
        }
        _ => drop(keys.insert(called.to_owned())),
    }
}
