//! What was saved, and taking it back.

use super::shell::Headline;
use super::{Desk, DeskAnswer, DeskSite};
use crate::edit::difference::difference;
use crate::edit::merge::merged;
use crate::edit::store::{FileChange, Save, SaveAction};
use crate::markup::{Html, anchor, html};

/// The most saves that are listed.
const MOST_SHOWN: usize = 100;

impl Desk {
    /// The list of what was saved.
    pub(super) fn history(&self, site: &DeskSite) -> Html {
        let words = site.words();
        let saves = self.store.history();
        let main = match (self.store.keeps_history(), saves.is_empty()) {
            (false, _) => html!("<p>{}</p>\n", words.say("edit-no-history")),
            (true, true) => html!("<p>{}</p>\n", words.say("edit-nothing-saved")),
            (true, false) => {
                let items: Html =
                    saves.iter().take(MOST_SHOWN).map(|save| self.save_item(site, save, &saves)).collect();
                html!("<ol class=\"saves\" reversed>\n{}</ol>\n", items)
            }
        };
        self.page(site, &Headline::of(words.say("edit-history")), &main)
    }

    fn save_item(&self, site: &DeskSite, save: &Save, history: &[Save]) -> Html {
        let words = site.words();
        let files = save.files.iter().map(|file| self.file_link(site, &file.path));
        let changed = self.store.of_save(save.number).unwrap_or_default();
        let lines: Html = changed.iter().map(|change| changed_lines(site, change, ["edit-was", "edit-is"])).collect();
        let action = save.action_told(history, words);
        let action = action.map(|action| html!("<p>{}</p>\n", action)).unwrap_or_default();
        html!(
            "<li>\n<p>{}: {}</p>\n{}<details>\n<summary>{}</summary>\n{}</details>\n\
             <form method=\"post\" action=\"{}\">\n<p><button type=\"submit\">{}<span class=\"unseen\">: {0}</span></button></p>\n</form>\n</li>\n",
            self.clock.told(save.when),
            Html::join(&files.collect::<Vec<_>>(), ", "),
            action,
            words.say("edit-what-changed"),
            lines,
            self.url(&format!("undo/{}", save.number)),
            words.say("edit-undo")
        )
    }

    /// A link to the form of a file, by its title.
    pub(super) fn file_link(&self, site: &DeskSite, path: &str) -> Html {
        match self.file(site, path) {
            Some(file) => {
                let title = super::document::title_of(site, &file);
                let title = match &file.lang {
                    Some(lang) => format!("{title} ({lang})"),
                    None => title,
                };
                anchor(&self.url(&format!("doc/{path}")), &Html::text(&title))
            }
            None => Html::text(path),
        }
    }

    /// Takes a save back: a new change, which leaves alone what has been changed since.
    pub(super) fn undo(&self, site: &DeskSite, number: u64) -> DeskAnswer {
        let Some(changes) = self.store.of_save(number) else { return DeskAnswer::Missing };
        let mut undone = Vec::new();
        for FileChange { path, before, after } in changes {
            let now = self.bytes(&path);
            let wanted = match (&before, &after, &now) {
                _ if now == after => before,
                (Some(before), Some(after), Some(now)) => match merged(after, before, now) {
                    Some(merged) if self.still_reads(site, &path, now, &merged) => Some(merged),
                    _ => return self.not_undone(site, &path),
                },
                _ => return self.not_undone(site, &path),
            };
            undone.push(FileChange { path, before: now, after: wanted });
        }
        match self.store.save_as(&undone, &SaveAction::undo(number), (self.clock.now)()) {
            Ok(saved) => {
                let files: Vec<_> = undone.iter().map(|change| (change.path.clone(), change.after.clone())).collect();
                (site.saved)(&files);
                let one = match undone.as_slice() {
                    [FileChange { path, after: Some(_), .. }] => format!("doc/{path}"),
                    _ => String::new(),
                };
                DeskAnswer::SeeOther(format!("{}?saved={saved}", self.url(&one)))
            }
            Err(_) => self.not_undone(site, undone.first().map_or("", |change| &change.path)),
        }
    }

    /// Whether a file that can be read still can.
    fn still_reads(&self, site: &DeskSite, path: &str, now: &[u8], merged: &[u8]) -> bool {
        let Some(file) = self.file(site, path).filter(|file| file.kind.is_some()) else { return true };
        file.parts(now).is_none() || file.parts(merged).is_some()
    }

    fn not_undone(&self, site: &DeskSite, path: &str) -> DeskAnswer {
        let words = site.words();
        let main =
            html!("<p role=\"alert\">{}</p>\n<p>{}</p>\n", words.say("edit-not-undone"), self.file_link(site, path));
        DeskAnswer::Page(409, self.page(site, &Headline::of(words.say("edit-history")), &main))
    }
}

/// The lines of a file that are other than before, under the words for what was and what is.
pub(super) fn changed_lines(site: &DeskSite, change: &FileChange, [was_word, is_word]: [&str; 2]) -> Html {
    let text = |bytes: &Option<Vec<u8>>| String::from_utf8_lossy(bytes.as_deref().unwrap_or_default()).into_owned();
    let (before, after) = (text(&change.before), text(&change.after));
    let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let [old_lines, new_lines] = [&old, &new].map(|lines| lines.iter().map(|line| line.as_bytes()).collect::<Vec<_>>());
    let ops = difference(&old_lines, &new_lines);
    let changed = ops.into_iter().filter(|op| !matches!(op, similar::DiffOp::Equal { .. }));
    let lines = changed.map(|op| {
        let lines = |lines: &[&str]| lines.join("\n");
        let [was, is] = [lines(&old[op.old_range()]), lines(&new[op.new_range()])];
        html!(
            "<dl class=\"change\"><dt>{}</dt><dd><pre>{}</pre></dd><dt>{}</dt><dd><pre>{}</pre></dd></dl>\n",
            site.words().say(was_word),
            was,
            site.words().say(is_word),
            is
        )
    });
    lines.collect()
}
