//! One section of a text in a form of its own. What it sends is the whole text with that section changed.

use super::notes::{FileNotes, TEXT};
use super::open::SiteFile;
use super::{Desk, DeskSite};
use crate::edit::form::Posted;
use crate::edit::sections::{TextSection, sections};
use crate::markup::{Html, anchor, html};

/// Which section is sent, by its place in the text, and what it was.
pub(super) const SECTION: &str = "section";
const WAS: &str = "was";

impl Desk {
    /// What was sent with the whole text in place of a section; `None` if the section is not found any more.
    pub(super) fn with_whole_text(&self, file: &SiteFile, posted: &Posted) -> Option<Posted> {
        let (Some(was), Some(typed)) = (posted.one(WAS), posted.one(TEXT)) else { return Some(posted.clone()) };
        let now = self.bytes(file.path)?;
        let text = file.parts(&self.base_of(posted, &now).unwrap_or(now))?.text?;
        let is_it = |section: &&TextSection| text[section.range.clone()] == *was;
        let all = sections(&text);
        let at: Option<usize> = posted.one(SECTION).and_then(|at| at.parse().ok());
        let section = at.and_then(|at| all.get(at)).filter(is_it).or_else(|| {
            let mut same = all.iter().filter(is_it);
            same.next().filter(|_| same.next().is_none())
        })?;
        let typed = typed.trim_end_matches('\n');
        let mut after = text.clone();
        after.replace_range(section.range.clone(), typed);
        let mut whole = posted.clone();
        whole.remove(WAS);
        whole.remove(SECTION);
        whole.set(TEXT, after);
        Some(whole)
    }

    /// The section that is asked for, with what is typed in it: the form's only field.
    pub(super) fn section_inside(
        &self,
        site: &DeskSite,
        file: &SiteFile,
        text: &str,
        notes: &FileNotes,
        [asked, typed]: [&Posted; 2],
    ) -> Option<Html> {
        let at = typed.one(SECTION).or_else(|| asked.one(SECTION))?;
        let all = sections(text);
        let section = at.parse::<usize>().ok().and_then(|at| all.get(at));
        let was = typed.one(WAS).or_else(|| Some(&text[section?.range.clone()]))?;
        let shown = typed.one(TEXT).unwrap_or(was);
        let title = section.map(|section| section.title.clone()).unwrap_or_default();
        let words = site.words();
        let whole = anchor(&self.url(&format!("doc/{}", file.path)), &Html::text(&words.say("edit-whole-page")));
        Some(html!(
            "<input type=\"hidden\" name=\"{}\" value=\"{}\">\n<textarea hidden name=\"{}\">\n{}</textarea>\n{}<p>{}</p>\n",
            SECTION,
            at,
            WAS,
            was,
            super::document::text_field(
                site,
                file,
                &words.say_with("edit-section", [("title", title.as_str().into())]),
                &notes.at,
                shown
            ),
            whole
        ))
    }
}
