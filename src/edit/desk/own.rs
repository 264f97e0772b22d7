//! Making a document of a layer the site's own: a copy that stands in its place, or what takes it away.

use super::shared::{AT, OwnDocument, SharedDocument, alert, key_at};
use super::{Desk, DeskAnswer, DeskSite, SavedBytesAt};
use crate::Examined;
use crate::content::Replacement;
use crate::edit::adopt::WrittenDocument;
use crate::edit::form::Posted;
use crate::edit::splice::Unspliced;
use crate::edit::store::{FileChange, SaveAction, Unstored};

/// Why nothing is made the site's own.
enum Unmade {
    /// It can't be written as the site's own.
    Unwritable,
    /// The site's folder has something of the same name.
    InTheWay,
    /// It is not saved.
    Refused(Unstored),
}

impl From<Unspliced> for Unmade {
    fn from(why: Unspliced) -> Unmade {
        match why {
            Unspliced::Elsewhere => Unmade::InTheWay,
            _ => Unmade::Unwritable,
        }
    }
}

impl From<Unstored> for Unmade {
    fn from(refused: Unstored) -> Unmade {
        Unmade::Refused(refused)
    }
}

impl Desk {
    /// Makes a document of a layer the site's own.
    pub(super) fn make_own(&self, site: &DeskSite, address: &str, posted: &Posted) -> DeskAnswer {
        self.take_place(site, address, posted, |shared| {
            let number =
                self.save_all(site, &self.copied(site, shared)?, &SaveAction::own(&shared.name(&site.examined.site)))?;
            Ok(self.saved_url(&shared.path, shared.key.as_deref(), number))
        })
    }

    /// Takes a document of a layer from the site.
    pub(super) fn take_off(&self, site: &DeskSite, address: &str, posted: &Posted) -> DeskAnswer {
        self.take_place(site, address, posted, |shared| {
            let document = WrittenDocument::off(shared.kind, shared.key.as_deref(), shared.path.ends_with(".md"));
            let own = OwnDocument { path: shared.path.clone(), lang: None, document };
            let changes = self.placed(std::slice::from_ref(&own))?;
            let number = self.save_all(site, &changes, &SaveAction::off(&shared.name(&site.examined.site)))?;
            Ok(format!("{}?saved={number}", self.url("")))
        })
    }

    /// Puts something in the place of a document of a layer, if the layer lets it. What puts it there tells where one goes on.
    fn take_place(
        &self,
        site: &DeskSite,
        address: &str,
        posted: &Posted,
        put: impl Fn(&SharedDocument) -> Result<String, Unmade>,
    ) -> DeskAnswer {
        let Some(shared) = self.shared(site, address, posted.one(AT)) else { return DeskAnswer::Missing };
        let words = site.words();
        let told = |status: u16, told: &str| DeskAnswer::Page(status, self.read_page(site, &shared, alert(told)));
        // The page says why it can't be done, and has no button for it.
        if shared.is_locked() || shared.is_rows() {
            return told(403, &words.say("edit-shared-refused"));
        }
        if shared.replaced.is_some() {
            return told(409, &words.say("edit-shared-refused"));
        }
        match put(&shared) {
            Ok(url) => DeskAnswer::SeeOther(url),
            Err(Unmade::Unwritable) => told(409, &words.say("edit-shared-unwritable")),
            Err(Unmade::Refused(Unstored::System(_, error))) => {
                told(503, &words.say_with("edit-shared-system", [("why", error.to_string().into())]))
            }
            Err(Unmade::InTheWay | Unmade::Refused(_)) => told(409, &words.say("edit-shared-in-the-way")),
        }
    }

    /// Saves changes of several files, and waits until the site is examined with them.
    pub(super) fn save_all(
        &self,
        site: &DeskSite,
        changes: &[FileChange],
        action: &SaveAction,
    ) -> Result<u64, Unstored> {
        let number = self.store.save_as(changes, action, (self.clock.now)())?;
        (site.saved)(&bytes_after(changes));
        Ok(number)
    }

    /// The files that make a document of a layer the site's own: with the mark of what the layer says now, and of the words that
    /// translations have been made from. Both are told by the site as it would be.
    fn copied(&self, site: &DeskSite, shared: &SharedDocument) -> Result<Vec<FileChange>, Unmade> {
        let mut own = shared.as_own(&site.examined.site)?;
        let seen = (site.looked)(&bytes_after(&self.placed(&own)?));
        let replaced = own.first().and_then(|base| replacement_at(&seen, &base.path, shared.key.as_deref()));
        let replaced = replaced.ok_or(Unmade::Unwritable)?;
        let entry = seen.site.first().entries.iter().find(|entry| entry.span == replaced.new);
        let words = seen.site.mark_of_words(entry.ok_or(Unmade::Unwritable)?);
        for OwnDocument { lang, document, .. } in &mut own {
            *document = match lang {
                None => document.with_key("replaces_from", &replaced.mark)?,
                // What the layer was written in first has been made from nothing: here it is a translation.
                Some(lang) if shared.layer.languages.first() == Some(lang) => {
                    document.with_key("translated_from", &words)?
                }
                Some(_) => continue,
            };
        }
        Ok(self.placed(&own)?)
    }

    /// The changes that put documents into the site's folder. Words that the site has already stay.
    fn placed(&self, own: &[OwnDocument]) -> Result<Vec<FileChange>, Unspliced> {
        let mut changes = Vec::new();
        for OwnDocument { path, lang, document } in own {
            let before = self.bytes(path);
            match document.put_in(before.as_deref()) {
                Ok(after) => changes.push(FileChange { path: path.clone(), before, after: Some(after) }),
                Err(Unspliced::Elsewhere) if lang.is_some() => {}
                Err(why) => return Err(why),
            }
        }
        Ok(changes)
    }
}

fn bytes_after(changes: &[FileChange]) -> Vec<SavedBytesAt> {
    changes.iter().map(|change| (change.path.clone(), change.after.clone())).collect()
}

/// What a file of the site's own stands in place of, or a table of it.
pub(super) fn replacement_at<'e>(examined: &'e Examined, path: &str, key: Option<&str>) -> Option<&'e Replacement> {
    let site = &examined.site;
    let mut replaced = site.replaced.iter();
    replaced.find(|replaced| {
        let source = site.sources.get(replaced.new.file);
        let is_it = key.is_none_or(|key| key_at(site, replaced.new) == key);
        !source.is_shared() && source.path == path && is_it
    })
}
