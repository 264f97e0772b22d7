//! What two have changed in different ways: both are shown, and the editor chooses, one field after the other.

use super::document::headline_of;
use super::notes::TEXT;
use super::open::SiteFile;
use super::saving::{BothChanged, HASH, SEEN, WHOLE, choice_name};
use super::shell::Headline;
use super::{Desk, DeskAnswer, DeskSite};
use crate::content::hash::Hash;
use crate::edit::form::Posted;
use crate::markup::{Html, html};

impl Desk {
    /// The page on which it is chosen. What was typed in other fields goes along.
    pub(super) fn both_changed(
        &self,
        site: &DeskSite,
        file: &SiteFile,
        posted: &Posted,
        both: &[BothChanged],
        seen: Hash,
    ) -> DeskAnswer {
        let words = site.words();
        let is_new = |name: &str| name == SEEN || name == "op" || both.iter().any(|one| choice_name(&one.key) == name);
        let kept: Html = posted
            .iter()
            .filter(|(name, _)| !is_new(name))
            .flat_map(|(name, values)| values.iter().map(move |value| (name, value)))
            .map(|(name, value)| hidden(name, value))
            .collect();
        let hash = posted.one(HASH).map_or_else(|| hidden(HASH, ""), |_| Html::default());
        let choices = both.iter().map(|one| {
            let name = choice_name(&one.key);
            let choice = |which: &str, text: &str| {
                html!(
                    "<div class=\"choice\">\n<p><input type=\"radio\" required name=\"{0}\" id=\"{0}-{1}\" value=\"{1}\"> \
                     <label for=\"{0}-{1}\">{2}</label></p>\n<pre>{3}</pre>\n</div>\n",
                    name,
                    which,
                    words.say(&format!("edit-both-{which}")),
                    if text.is_empty() { words.say("edit-nothing") } else { text.to_owned() }
                )
            };
            let label = match one.key.as_str() {
                TEXT => words.say("edit-text"),
                WHOLE => words.say("edit-whole"),
                key => self.label_of(site, file, key),
            };
            html!(
                "<fieldset>\n<legend>{}</legend>\n{}{}</fieldset>\n",
                label,
                choice("mine", &one.mine),
                choice("theirs", &one.theirs)
            )
        });
        let main = html!(
            "<p role=\"alert\" tabindex=\"-1\" autofocus>{}</p>\n<form method=\"post\" action=\"{}\" accept-charset=\"utf-8\">\n{}{}{}{}\
             <p class=\"save\"><button type=\"submit\" name=\"op\" value=\"{}\">{}</button></p>\n</form>\n",
            words.say("edit-both-changed"),
            self.url(&format!("doc/{}", file.path)),
            kept,
            hash,
            hidden(SEEN, &seen.to_string()),
            choices.collect::<Html>(),
            posted.one("op").unwrap_or("save"),
            words.say("edit-save")
        );
        DeskAnswer::Page(
            409,
            self.page(site, &Headline { outcome: Some(words.say("edit-not-saved")), ..headline_of(site, file) }, &main),
        )
    }

    /// What a field is called, by its key.
    fn label_of(&self, site: &DeskSite, file: &SiteFile, key: &str) -> String {
        let form = self.bytes(file.path).and_then(|bytes| file.form(&bytes, site));
        let message = form.and_then(|form| {
            let fields: Vec<_> = form.fields().collect();
            let field = super::document::with_key(&fields, key)?;
            Some(field.named.clone().unwrap_or_else(|| site.words().say(&format!("{}.label", field.message))))
        });
        message.unwrap_or_else(|| key.to_owned())
    }
}

fn hidden(name: &str, value: &str) -> Html {
    // A line break in the value of an input would be lost.
    match value.contains('\n') {
        true => html!("<textarea hidden name=\"{}\">\n{}</textarea>\n", name, value),
        false => html!("<input type=\"hidden\" name=\"{}\" value=\"{}\">\n", name, value),
    }
}
