//! The main part of a page. Many sites may have it in common: it is made once for all whose template gets the same for it.

use std::sync::{Arc, OnceLock};

use tera::{Map, Tera, TeraResult, Value};

use super::memo::Memo;
use super::search::{PageText, passages};
use super::terms::Terms;
use super::view::{TemplateView, context_with};
use super::{PlannedPage, Writer, explains};
use crate::content::hash::Hash;

/// What stands between the tags of `main`, with its words explained.
pub(super) struct MainPart {
    pub html: String,
    text: OnceLock<PageText>,
}

impl MainPart {
    /// What can be found in it.
    pub(super) fn text(&self) -> &PageText {
        self.text.get_or_init(|| passages(&self.html))
    }
}

/// Those that were made with the same templates and words, by all else that they depend on.
pub(super) struct MainParts(Memo<Hash, Arc<MainPart>>);

/// How many of them are kept: those of several sites, some kilobytes each.
const MOST: usize = 1024;

impl Default for MainParts {
    fn default() -> MainParts {
        MainParts(Memo::at_most(MOST))
    }
}

/// All that the standard theme's templates use there of `frame`; the others of it are the site's own.
const OF_FRAME: [&str; 10] = [
    "all_documents",
    "documents",
    "draft",
    "fallback",
    "no_documents",
    "outdated",
    "readers",
    "search",
    "title",
    "title_lang",
];

/// The templates that use more of it.
const OTHERS: [&str; 3] = ["404", "print", "redirect"];

/// The templates that use `page` in their head too.
pub(super) const WITH_HEAD: [&str; 5] = ["all-news", "contacts", "home", "measures-by", "service"];

impl MainParts {
    /// That of a page whose template would get `frame` and `view`; `None` if it must be made with the page. Errors: the template's.
    pub(super) fn of(
        &self,
        page: &PlannedPage,
        (frame, view): (&Value, &dyn TemplateView),
        (tera, terms): (&Tera, &Terms),
        writer: &Writer,
    ) -> TeraResult<Option<Arc<MainPart>>> {
        if OTHERS.contains(&page.template) {
            return Ok(None);
        }
        let used = frame.as_map().into_iter().flatten();
        let used = used.filter(|(key, _)| key.as_str().is_some_and(|key| OF_FRAME.contains(&key)));
        let frame: Value = used.map(|(key, value)| (key.clone(), value.clone())).collect::<Map>().into();
        let (Ok(frame_written), Ok(view_written)) = (frame.written(), view.written()) else { return Ok(None) };
        let (lang, told) = (&writer.edition.lang, terms.told(writer));
        let key = Hash::of(format!("{}\n{lang}\n{told}\n{frame_written}\n{view_written}", page.template).as_bytes());
        if let Some(known) = self.0.known(&key) {
            return Ok(Some(known));
        }
        let mut context = context_with(frame, Some(view.value()));
        context.insert("main_only", &true);
        let html = tera.render(&format!("{}.html", page.template), &context)?;
        let html = if explains(page.template) { terms.explain_part(html, writer) } else { html };
        let made = Arc::new(MainPart { html, text: OnceLock::new() });
        self.0.keep(key, made.clone());
        Ok(Some(made))
    }
}

/// What is between the tags of a page's main part.
pub(super) fn main_of(html: &str) -> &str {
    let main = html.find("<main").and_then(|start| Some(&html[start..html.rfind("</main>")?])).unwrap_or_default();
    main.split_once('>').map_or("", |(_, inside)| inside)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::render::Theme;

    /// The templates of the standard theme by their names, without `.html`.
    fn templates() -> Vec<(String, String)> {
        let named = |(path, text): (String, String)| (path.trim_end_matches(".html").to_owned(), text);
        Theme::standard().template_files().into_iter().map(named).collect()
    }

    /// What stands between two texts, each time.
    fn between<'t>(text: &'t str, start: &str, end: &str) -> Vec<&'t str> {
        text.split(start).skip(1).map(|after| after.split(end).next().unwrap_or_default()).collect()
    }

    /// The names that are taken from `frame` or `page` in a template.
    fn used(text: &str, of: &str) -> BTreeSet<String> {
        let name = |after: &str| after.chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect();
        text.split(&format!("{of}.")).skip(1).map(name).collect()
    }

    fn without(text: &str, parts: &[&str]) -> String {
        parts.iter().fold(text.to_owned(), |text, part| text.replace(part, ""))
    }

    #[test]
    fn a_main_part_uses_nothing_of_the_frame_but_what_it_is_known_by() {
        let known: BTreeSet<String> = OF_FRAME.map(str::to_owned).into();
        let mut all = BTreeSet::new();
        for (name, text) in templates() {
            let is_of_page = text.contains("{% extends \"base.html\" %}") && name != "sites";
            let text = match name.as_str() {
                "base" => between(&text, "<main", "</main>").concat(),
                // Components that stand around it.
                "components" => {
                    let around = ["acute_aside", "site_name"]
                        .map(|name| between(&text, &format!("{{% component {name}("), "endcomponent"));
                    without(&text, &around.concat())
                }
                "guide-parts" => text,
                _ if is_of_page && !OTHERS.contains(&name.as_str()) => {
                    without(&text, &between(&text, "{% block head", "endblock head"))
                }
                _ => continue,
            };
            let of_frame = used(&text, "frame");
            assert!(of_frame.is_subset(&known), "{name}: {:?}", of_frame.difference(&known));
            all.extend(of_frame);
        }
        assert_eq!(all, known);
    }

    #[test]
    fn heads_that_use_the_page_get_it() {
        let uses = |text: &str| {
            between(text, "{% block head", "endblock head").iter().any(|head| !used(head, "page").is_empty())
        };
        let using: Vec<String> = templates().into_iter().filter(|(_, text)| uses(text)).map(|(name, _)| name).collect();
        let given =
            |name: &String| name == "sites" || OTHERS.contains(&name.as_str()) || WITH_HEAD.contains(&name.as_str());
        assert!(using.len() >= WITH_HEAD.len() && using.iter().all(given), "{using:?}");
    }
}
