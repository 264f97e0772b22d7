//! `undo`: what was saved last, by a command or at the desk, is taken back.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::run::Run;
use super::{Exit, complain};
use crate::edit::store::{FileChange, Save, SaveAction, Store, Unstored, standing};

impl Run<'_> {
    /// Takes the last save back, or lists what was saved.
    pub(super) fn undo(&self, matches: &ArgMatches) -> Exit {
        let Some(root) = self.root(matches.get_one::<String>("site").map(PathBuf::from)) else { return Exit::Usage };
        let store = Store::open(&root, self.world.cache_folder.as_deref());
        if !store.keeps_history() {
            complain(&self.words().say("cli-undo-not-kept"));
            return Exit::Usage;
        }
        let history = store.history();
        if matches.get_flag("list") {
            self.list_saves(&history);
            return Exit::Fine;
        }
        let standing = standing(&history);
        let Some(last) = standing.first() else {
            complain(&self.words().say("cli-undo-nothing"));
            return Exit::Usage;
        };
        let what = self.save_told(last, &history);
        let Some(changes) = store.of_save(last.number) else {
            self.complain("cli-error-undo-damaged", &what);
            return Exit::Usage;
        };
        let back: Vec<FileChange> = changes.iter().map(FileChange::taken_back).collect();
        let changed = store.changed(&back);
        if !changed.is_empty() {
            let args = [("what", what.into()), ("files", changed.join("\n  ").into())];
            complain(&self.words().say_with("cli-error-undo-changed", args));
            return Exit::Usage;
        }
        self.tell(&self.words().say_with("cli-undo-plan", [("what", what.into())]));
        for change in &back {
            let sign = match (&change.before, &change.after) {
                (None, _) => "+ ",
                (_, None) => "- ",
                _ => "",
            };
            self.tell(&format!("  {sign}{}", change.path));
        }
        if !self.may(matches) {
            return self.not_done();
        }
        self.saved(&root, &store, (&back, &SaveAction::undo(last.number)), &self.words().say("cli-undone"))
    }

    fn list_saves(&self, history: &[Save]) {
        let standing = standing(history);
        if history.is_empty() {
            complain(&self.words().say("cli-undo-nothing"));
        }
        for save in history {
            self.tell(&self.save_told(save, history));
            let is_undone = save.is_done && !save.undoes() && !standing.iter().any(|other| other.number == save.number);
            if is_undone {
                self.tell(&format!("  {}", self.words().say("cli-undo-is-undone")));
            }
        }
    }

    /// When it was, and what.
    fn save_told(&self, save: &Save, history: &[Save]) -> String {
        format!("{}  {}", self.clock().told(save.when), save.told(history, self.words()))
    }

    /// Does changes at once, and tells so in these words.
    pub(super) fn saved(
        &self,
        root: &Path,
        store: &Store,
        (changes, action): (&[FileChange], &SaveAction),
        done: &str,
    ) -> Exit {
        let told = |key: &str, path: &str| {
            self.complain(key, path);
            Exit::Usage
        };
        match store.save_as(changes, action, (self.world.now)()) {
            Ok(_) => {
                self.tell(done);
                Exit::Fine
            }
            Err(Unstored::Changed(path)) => {
                let is_new = changes.iter().any(|change| change.path == path && change.before.is_none());
                told(if is_new { "cli-error-plan-taken" } else { "cli-error-plan-changed" }, &path)
            }
            Err(Unstored::NotAFile(path)) => told("cli-error-plan-file", &path),
            Err(Unstored::System(path, error)) => {
                self.system(&root.join(path), &error);
                Exit::Usage
            }
        }
    }
}
