//! What all pages of the desk have.

use super::{Desk, DeskSite, OWN};
use crate::edit::form::lang_of;
use crate::markup::{Html, anchor, html};

/// What a page of the desk is called.
#[derive(Default)]
pub(super) struct Headline {
    pub title: String,
    /// The language of the title, where that is another than the desk's.
    pub lang: Option<String>,
    /// How what was asked for ended: told first, where tabs and windows are told apart.
    pub outcome: Option<String>,
}

impl Headline {
    pub(super) fn of(title: String) -> Headline {
        Headline { title, ..Headline::default() }
    }
}

impl Desk {
    /// A file that the desk's pages ask for by name. A script is sent without its comments and margins.
    pub fn page_file(&self, name: &str) -> Option<String> {
        let script = |text: &str| {
            let lines = text.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//"));
            lines.flat_map(|line| [line, "\n"]).collect()
        };
        match name {
            "edit.css" => Some(include_str!("edit.css").to_owned()),
            "edit.js" => Some(script(include_str!("edit.js"))),
            "tools.js" => Some(script(include_str!("tools.js"))),
            _ => None,
        }
    }

    /// A page of the desk.
    pub(super) fn page(&self, site: &DeskSite, headline: &Headline, main: &Html) -> Html {
        let words = site.words();
        let places = [("", "edit-worklist"), ("history", "edit-history")];
        let places =
            places.map(|(path, word)| html!("<li>{}</li>\n", anchor(&self.url(path), &Html::text(&words.say(word)))));
        html!(
            "<!DOCTYPE html>\n<html lang=\"{0}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{10}{1} – {2}</title>\n\
             <link rel=\"stylesheet\" href=\"{3}edit.css\">\n<script src=\"{3}edit.js\" defer data-desk=\"{4}\"></script>\n\
             </head>\n<body>\n<a class=\"skip\" href=\"#main\">{5}</a>\n<header>\n<nav aria-label=\"{6}\">\n<ul>\n{7}\
             <li><a href=\"/\">{8}</a></li>\n</ul>\n</nav>\n</header>\n<main id=\"main\">\n<h1{11}>{1}</h1>\n{9}<form id=\"beside\" method=\"post\"></form>\n</main>\n\
             </body>\n</html>\n",
            site.lang.tag(),
            headline.title,
            site.examined.site.first().title,
            OWN,
            self.url(""),
            words.say("edit-skip"),
            words.say("edit-menu"),
            places.into_iter().collect::<Html>(),
            words.say("edit-site"),
            main,
            headline.outcome.as_ref().map(|outcome| format!("{outcome} – ")).unwrap_or_default(),
            lang_of(headline.lang.as_deref())
        )
    }

    /// That something was saved, with the button that takes it back.
    pub(super) fn saved_status(&self, site: &DeskSite, number: u64, faults: usize) -> Html {
        let words = site.words();
        let told = match faults {
            0 => words.say("edit-saved"),
            _ => words.say_with("edit-saved-faults", [("count", faults.into())]),
        };
        let undo = match self.store.of_save(number) {
            Some(_) => html!(
                " <button type=\"submit\" form=\"beside\" formaction=\"{}\">{}</button>",
                self.url(&format!("undo/{number}")),
                words.say("edit-undo")
            ),
            None => Html::default(),
        };
        html!("<p class=\"saved\" role=\"status\" tabindex=\"-1\" autofocus>{}{}</p>\n", told, undo)
    }
}
