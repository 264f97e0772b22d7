//! What is typed and not saved: it is kept, and examined as if it were saved, so that faults are told while one writes.

use serde::Serialize;

use super::notes::FileNotes;
use super::open::{OpenedForm, SiteFile};
use super::saving::{APART, HASH};
use super::{Desk, DeskAnswer, DeskSite, data};
use crate::edit::form::{EditField, FieldNotes, Posted};
use crate::markup::{Html, anchor, html};

/// What a script is told of a form that is being filled in.
#[derive(Serialize)]
struct Looked {
    /// In a sentence.
    told: String,
    /// What is wrong, by the keys of the fields.
    notes: FieldNotes,
}

impl Desk {
    /// Keeps what is typed, and tells what would be wrong with it.
    pub(super) fn look(&self, site: &DeskSite, path: &str, sent: &Posted) -> DeskAnswer {
        let Some(file) = self.file(site, path) else { return DeskAnswer::Missing };
        let Some(after) = self.keep_typed(&file, site, sent) else {
            return data(&Looked { told: String::new(), notes: FieldNotes::new() });
        };
        let examined = (site.looked)(&[(path.to_owned(), Some(after.clone()))]);
        let seen = DeskSite { examined: &examined, ..*site };
        let form = file.form(&after, &seen);
        let fields: Vec<&EditField> = form.iter().flat_map(OpenedForm::fields).collect();
        let notes = FileNotes::of(&file, &seen, &fields);
        let told = match notes.all.len() {
            0 => site.words().say("edit-no-faults-here"),
            count => site.words().say_with("edit-faults", [("count", count.into())]),
        };
        data(&Looked { told, notes: notes.at })
    }

    /// Keeps what is typed, and gives the bytes that saving it would make of the file, if it can be saved.
    pub(super) fn keep_typed(&self, file: &SiteFile, site: &DeskSite, sent: &Posted) -> Option<Vec<u8>> {
        let made = self.with_whole_text(file, sent).map(|posted| self.made(file, site, &posted, None));
        let is_same = matches!(&made, Some(Ok((now, after))) if now == after);
        if sent.one(APART).is_some() {
            // What was typed before is neither replaced nor thrown away until that is asked for.
        } else if is_same {
            self.store.forget(file.path);
        } else {
            // What can't be saved as it is must not be lost either.
            self.store.keep(file.path, &sent.encoded(), (self.clock.now)());
        }
        made?.ok().map(|(_, after)| after)
    }

    /// Throws away what was typed and not saved.
    pub(super) fn forget(&self, site: &DeskSite, path: &str) -> DeskAnswer {
        let Some(file) = self.file(site, path) else { return DeskAnswer::Missing };
        self.store.forget(file.path);
        DeskAnswer::SeeOther(self.url(&format!("doc/{}", file.path)))
    }

    /// What was typed in a form before, if it was not saved.
    pub(super) fn typed_before(&self, path: &str) -> Option<Posted> {
        let kept = self.store.kept(path)?;
        let typed = Posted::read(kept.fields.as_bytes());
        typed.one(HASH).is_some().then_some(typed)
    }

    /// That something was typed here and not saved, with the ways on.
    pub(super) fn kept_status(&self, site: &DeskSite, path: &str) -> Html {
        let Some(kept) = self.store.kept(path) else { return Html::default() };
        let words = site.words();
        let when = self.clock.told(kept.when);
        html!(
            "<div class=\"saved\" role=\"status\">\n<p>{}</p>\n<p>{}</p>\n\
             <p><button type=\"submit\" form=\"beside\" formaction=\"{}\">{}</button></p>\n</div>\n\
             <input type=\"hidden\" name=\"{}\" value=\"1\">\n",
            words.say_with("edit-kept", [("when", when.into())]),
            anchor(&format!("{}?kept=1", self.url(&format!("doc/{path}"))), &Html::text(&words.say("edit-kept-go-on"))),
            self.url(&format!("forget/{path}")),
            words.say("edit-kept-forget"),
            APART
        )
    }
}
