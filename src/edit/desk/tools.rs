//! Buttons beside a text, and the search that some of them open. A script shows them; without one, texts are typed as they are.

use super::{Desk, DeskSite, OWN};
use crate::markup::{Html, html};

/// The buttons: their names, and whether they are beside short texts, too.
const TOOLS: [(&str, bool); 8] = [
    ("heading", false),
    ("list", false),
    ("table", false),
    ("bold", false),
    ("link", true),
    ("reader", false),
    ("callout", false),
    ("picture", false),
];

impl Desk {
    /// What a script needs to help with the texts of a form.
    pub(super) fn tools(&self, site: &DeskSite, path: &str) -> Html {
        let words = site.words();
        let button = |(name, is_short): (&str, bool)| {
            html!(
                "<button type=\"button\" data-tool=\"{0}\"{1} data-ask=\"{2}\">{3}</button>\n",
                name,
                if is_short { " data-short" } else { "" },
                words.get(&format!("edit-ask-{name}"), None).unwrap_or_default(),
                words.say(&format!("edit-tool-{name}"))
            )
        };
        // How one and how many are told; the script puts in another number.
        let hits = |count: usize| words.say_with("edit-hits", [("count", count.into())]);
        html!(
            "<template id=\"tools\">\n<div class=\"tools\" role=\"group\" aria-label=\"{0}\">\n{1}<p class=\"hint\">{2}</p>\n</div>\n\
             </template>\n\
             <dialog id=\"choose\" aria-labelledby=\"choose-ask\" data-pick=\"{3}\" data-none=\"{4}\" data-one=\"{5}\" data-two=\"{6}\" \
             data-column=\"{7}\">\n\
             <h2 id=\"choose-ask\"></h2>\n\
             <div class=\"combo\">\n<label for=\"choose-q\">{8}</label>\n<input id=\"choose-q\" autocomplete=\"off\">\n\
             <p id=\"choose-told\" class=\"hint\" role=\"status\"></p>\n<ul id=\"choose-list\"></ul>\n</div>\n\
             <form id=\"choose-alt\" method=\"dialog\" hidden>\n<p id=\"choose-picture\"></p>\n<label for=\"choose-words\">{9}</label>\n\
             <p class=\"hint\" id=\"alt-hint\">{10}</p>\n<input id=\"choose-words\" aria-describedby=\"alt-hint\" required pattern=\".*\\S.*\">\n\
             <p><button id=\"choose-insert\">{11}</button></p>\n</form>\n\
             <p><button type=\"button\" id=\"choose-cancel\">{12}</button></p>\n</dialog>\n\
             <script src=\"{13}tools.js\" defer></script>\n",
            words.say("edit-tools"),
            TOOLS.iter().map(|tool| button(*tool)).collect::<Html>(),
            words.say("edit-tools-keys"),
            self.url(&format!("pick/{path}")),
            hits(0),
            hits(1),
            hits(2),
            words.say("edit-column"),
            words.say("edit-search"),
            words.say("edit-alt"),
            words.say("edit-alt-hint"),
            words.say("edit-insert"),
            words.say("edit-cancel"),
            OWN
        )
    }
}
