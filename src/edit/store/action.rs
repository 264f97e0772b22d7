//! What saves were for, and which of them stand.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Save;
use crate::diagnostic::catalogue::Words;

/// What a save was for: a word of `WORDS`, and what it was done with. Without any, a form was saved.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SaveAction(Vec<String>);

/// What is done, with the message that tells of it. A word that another version of the program has written is told as a save.
const WORDS: [(&str, &str); 9] = [
    ("make", "edit-did-make"),
    ("rename", "edit-did-rename"),
    ("move", "edit-did-move"),
    ("remove", "edit-did-remove"),
    ("replace", "edit-did-replace"),
    ("own", "edit-did-own"),
    ("off", "edit-did-off"),
    ("again", "edit-did-again"),
    ("keep", "edit-did-keep"),
];

const UNDO: &str = "undo";

impl SaveAction {
    /// A document is new: its file.
    pub fn made(path: &str) -> SaveAction {
        SaveAction::of(&["make", path])
    }

    /// A document gets another name.
    pub fn rename(what: &str, to: &str) -> SaveAction {
        SaveAction::of(&["rename", what, to])
    }

    /// A document gets another place.
    pub fn relocate(what: &str) -> SaveAction {
        SaveAction::of(&["move", what])
    }

    /// A document goes, and another may be meant instead.
    pub fn remove(what: &str, instead: Option<&str>) -> SaveAction {
        instead.map_or_else(|| SaveAction::of(&["remove", what]), |instead| SaveAction::of(&["replace", what, instead]))
    }

    /// What a layer has becomes the site's own.
    pub fn own(what: &str) -> SaveAction {
        SaveAction::of(&["own", what])
    }

    /// What a layer has is taken from the site.
    pub fn off(what: &str) -> SaveAction {
        SaveAction::of(&["off", what])
    }

    /// What a layer has is used again.
    pub fn again(what: &str) -> SaveAction {
        SaveAction::of(&["again", what])
    }

    /// What is the site's own stays, though the layer's is another.
    pub fn keep(what: &str) -> SaveAction {
        SaveAction::of(&["keep", what])
    }

    /// A save is taken back, by its number.
    pub fn undo(number: u64) -> SaveAction {
        SaveAction::of(&[UNDO, &number.to_string()])
    }

    fn of(parts: &[&str]) -> SaveAction {
        SaveAction(parts.iter().map(|part| (*part).to_owned()).collect())
    }

    /// The number of the save that it takes back.
    fn undoes(&self) -> Option<u64> {
        match self.0.as_slice() {
            [word, number] if word == UNDO => number.parse().ok(),
            _ => None,
        }
    }
}

impl Save {
    /// Whether it took another back.
    pub fn undoes(&self) -> bool {
        self.action.undoes().is_some()
    }

    /// What was done, in words. `history` has the saves before it too, the newest first.
    pub fn told(&self, history: &[Save], words: &Words) -> String {
        let saved = || words.say_with("edit-did-save", [("what", self.paths().into())]);
        self.action_told(history, words).unwrap_or_else(saved)
    }

    fn paths(&self) -> String {
        self.files.iter().map(|file| file.path.as_str()).collect::<Vec<_>>().join(", ")
    }

    /// The same; `None` where a form was saved, of which the files tell.
    pub fn action_told(&self, history: &[Save], words: &Words) -> Option<String> {
        let part = |at: usize| self.action.0.get(at).map(String::as_str).unwrap_or_default();
        if let Some(number) = self.action.undoes() {
            let before = history.iter().position(|save| save.number == number && number < self.number);
            let what = before.map(|at| history[at].told(&history[at + 1..], words));
            return Some(words.say_with("edit-did-undo", [("what", what.unwrap_or_else(|| self.paths()).into())]));
        }
        let (_, key) = WORDS.iter().find(|(word, _)| *word == part(0))?;
        Some(words.say_with(key, [("what", part(1).into()), ("to", part(2).into())]))
    }
}

/// The saves of a history, the newest first, that are done, take nothing back and are not taken back.
pub fn standing(history: &[Save]) -> Vec<&Save> {
    let mut undone = BTreeSet::new();
    let mut standing = Vec::new();
    for save in history.iter().filter(|save| save.is_done) {
        if undone.contains(&save.number) {
            continue;
        }
        match save.action.undoes() {
            Some(number) => drop(undone.insert(number)),
            None => standing.push(save),
        }
    }
    standing
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::catalogue::{Lang, messages};

    fn save(number: u64, action: SaveAction) -> Save {
        Save { number, when: number, is_done: true, action, files: Vec::new() }
    }

    #[test]
    fn what_is_taken_back_does_not_stand() {
        let rename = SaveAction::rename("contact:a", "b");
        let mut history = vec![save(1, rename.clone()), save(2, SaveAction::default()), save(3, SaveAction::undo(2))];
        history.reverse();
        let numbers = |history: &[Save]| standing(history).iter().map(|save| save.number).collect::<Vec<_>>();
        assert_eq!(numbers(&history), [1]);
        // What took it back is taken back.
        history.insert(0, save(4, SaveAction::undo(3)));
        assert_eq!(numbers(&history), [2, 1]);
        history.insert(0, Save { is_done: false, ..save(5, rename) });
        assert_eq!(numbers(&history), [2, 1]);
    }

    #[test]
    fn an_action_of_another_version_is_a_save() {
        let words = messages(Lang::En);
        let unknown = save(1, SaveAction::of(&["fold", "a"]));
        assert_eq!(unknown.told(&[], words), save(1, SaveAction::default()).told(&[], words));
        let back = save(2, SaveAction::undo(2));
        assert_eq!(back.told(std::slice::from_ref(&back), words).matches(':').count(), 1);
    }
}
