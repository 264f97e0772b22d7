//! Plans for what changes the name or the place of documents: a new name, another level, a document that goes. All that follows from
//! it (translations, references, old addresses, the numbers of those that come after) is in the plan, which is told before it is done,
//! and done as one save.
//!
//! A plan is proved before it is given: the site is read as it would be, and what is wrong in it then and was not before is told
//! with the plan. Plans are made of all that the site's files hold, drafts and what is switched off too; for whom they are proved,
//! the purpose of the run says.

mod addresses;
mod draft;
mod files;
mod references;
mod relocate;
mod remove;
mod rename;
mod shared;
mod unused;

use std::collections::BTreeMap;

use super::store::{FileChange, SaveAction};
use crate::content::name::plain;
use crate::diagnostic::{Diagnostic, Severity, Sources, nearest};
use crate::model::{Entry, Kind, Site};
use crate::{Config, Examined, whole};
use draft::Draft;
use files::{own_source, stands_in_table};
use references::words_in;
pub use shared::LayerDocument;

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// A document gets another name, and with it another address.
    Rename {
        /// Words or an identifier.
        to: String,
    },
    /// A step or a page gets another place.
    Move {
        /// The level or the section that it is to be in; `None` for the one that it is in.
        into: Option<String>,
        /// What it is to come after, or before.
        beside: Option<Beside>,
    },
    /// A document goes.
    Remove {
        /// What is meant from now on where it is referred to.
        instead: Option<String>,
    },
}

/// A place among others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Beside {
    /// After what has this name.
    After(String),
    /// Before it.
    Before(String),
}

/// What a plan does, for those who are asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanStep {
    /// A file gets another path.
    Moved(String, String),
    /// A file goes.
    Removed(String),
    /// A table goes from a file: the file, the table's key.
    Cleared(String, String),
    /// A table gets another key: the file, the old key, the new one.
    Keyed(String, String, String),
    /// References in a file are written anew: how many.
    Referred(String, usize),
    /// An old address leads on: the file, the address.
    Kept(String, String),
    /// What comes from a layer comes back, since what stood in its place goes: its path.
    Uncovered(String),
    /// Nothing refers to a document any more: the file, its title.
    Unused(String, String),
    /// The translation of a text whose references alone have changed is as new as that: the file.
    StillTranslated(String),
}

/// What would be done.
#[derive(Debug)]
pub struct ChangePlan {
    /// All of it, to be saved at once.
    pub changes: Vec<FileChange>,
    /// What it is for.
    pub action: SaveAction,
    /// The same in words.
    pub steps: Vec<PlanStep>,
    /// What would be wrong then, and is not now.
    pub findings: Vec<Diagnostic>,
    /// The files that the findings are in, as they would be.
    pub sources: Sources,
}

/// Why there is no plan.
#[derive(Debug, PartialEq, Eq)]
pub enum Unplanned {
    /// Nothing has the name; what is named most like it.
    Unknown(String, Option<String>),
    /// Several have it; each as one would have to write it.
    Several(String, Vec<String>),
    /// It comes from a layer.
    Shared(Box<LayerDocument>),
    /// It is of a kind that this can't be done with.
    Kind(Kind),
    /// It stands in the place of what comes from a layer, which would come back.
    Replaces(Box<LayerDocument>),
    /// Something has the new name or place: its path.
    Taken(String),
    /// Its place can't be said: this one beside it has no number.
    Unnumbered(String),
    /// A file that can't be changed by a program: it can't be read, or what is written in it is tangled.
    File(String),
    /// There is nothing to do.
    Nothing,
}

/// Makes the plan for a wish about what has a name in a site: an identifier, `kind:identifier`, or the path of its file. The site was
/// examined as it is, for those that the plan is to be proved for.
///
/// # Errors
/// Tells why there is none.
pub fn plan(config: &Config, examined: &Examined, what: &str, wish: &Wish) -> Result<ChangePlan, Unplanned> {
    let site = &whole(config);
    let entry = entry_named(site, what)?;
    let mut draft = Draft::new(site, &config.root);
    match wish {
        Wish::Rename { to } => draft.rename(entry, &plain(to))?,
        Wish::Move { into, beside } => draft.relocate(entry, into.as_deref(), beside.as_ref())?,
        Wish::Remove { instead } => draft.remove(entry, instead.as_deref())?,
    }
    let (mut changes, mut steps, mut then) = draft.tried(config)?;
    if draft.keep_translations(&then.site) {
        (changes, steps, then) = draft.tried(config)?;
    }
    if matches!(wish, Wish::Remove { .. }) {
        steps.extend(unused::no_longer_used(&examined.site, &then.site));
    }
    let findings = new_findings(&examined.findings, &then.findings, &draft.anew);
    let name = site.first().full_name(entry);
    let action = match wish {
        Wish::Rename { to } => SaveAction::rename(&name, &plain(to)),
        Wish::Move { .. } => SaveAction::relocate(&name),
        Wish::Remove { instead } => {
            let instead = instead.as_ref().map(|instead| any_named(site, instead)).transpose()?;
            SaveAction::remove(&name, instead.map(|instead| site.first().full_name(instead)).as_deref())
        }
    };
    Ok(ChangePlan { changes, action, steps, findings, sources: then.site.sources.clone() })
}

impl Beside {
    fn name(&self) -> &str {
        match self {
            Beside::After(name) | Beside::Before(name) => name,
        }
    }

    /// The folder that what it names lies in.
    ///
    /// # Errors
    /// There is no such thing, or several.
    pub fn home(&self, site: &Site) -> Result<String, Unplanned> {
        let path = site.sources.path(entry_named(site, self.name())?.span);
        Ok(path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned())
    }
}

/// The entry of the site's own that is meant.
fn entry_named<'s>(site: &'s Site, what: &str) -> Result<&'s Entry, Unplanned> {
    let entry = any_named(site, what)?;
    if own_source(site, entry) { Ok(entry) } else { Err(is_shared(site, entry)) }
}

fn is_shared(site: &Site, entry: &Entry) -> Unplanned {
    Unplanned::Shared(Box::new(LayerDocument::of(site, entry)))
}

/// The entry that is meant, which may be one that comes from a layer.
///
/// # Errors
/// There is no such thing, or several.
pub fn any_named<'s>(site: &'s Site, what: &str) -> Result<&'s Entry, Unplanned> {
    let edition = site.first();
    let path = what.trim_start_matches("./").replace('\\', "/");
    let (kind, names) = match what.split_once(':') {
        Some((kind, names)) if Kind::named(kind).is_some() => (Kind::named(kind), names),
        _ => (None, what),
    };
    let parts: Vec<&str> = names.trim_start_matches('@').split('/').collect();
    let is_named = |entry: &&Entry| {
        let lineage: Vec<&str> = edition.lineage(entry).map(|entry| entry.name.as_str()).collect();
        let is_of_kind = kind.is_none_or(|kind| entry.kind == kind) && !entry.kind.is_single();
        is_of_kind
            && entry.kind != Kind::EasyRead
            && parts.iter().rev().zip(&lineage).all(|(part, name)| part == name)
            && parts.len() <= lineage.len()
    };
    let is_at = |entry: &&Entry| {
        let file = site.sources.path(entry.span);
        !stands_in_table(site, entry) && (path == file || path.ends_with(&format!("/{file}")))
    };
    let mut found: Vec<&Entry> = edition.entries.iter().filter(is_at).take(1).collect();
    if found.is_empty() {
        found = edition.entries.iter().filter(is_named).collect();
    }
    // What is the site's own is meant before what it shares with others.
    if found.iter().any(|entry| own_source(site, entry)) {
        found.retain(|entry| own_source(site, entry));
    }
    match found.as_slice() {
        [] => {
            let names = edition.entries.iter().map(|entry| entry.name.as_str());
            Err(Unplanned::Unknown(what.to_owned(), nearest(names_end(names_of(what)), names).map(str::to_owned)))
        }
        [one] => Ok(one),
        several => {
            Err(Unplanned::Several(what.to_owned(), several.iter().map(|entry| edition.full_name(entry)).collect()))
        }
    }
}

fn names_of(what: &str) -> &str {
    what.rsplit_once(':').map_or(what, |(_, names)| names)
}

fn names_end(names: &str) -> &str {
    names.rsplit('/').next().unwrap_or(names)
}

/// What is found after a change and was not before. Where it is found may have moved, and what it names may be called as `anew` says.
fn new_findings(before: &[Diagnostic], after: &[Diagnostic], anew: &[(String, String)]) -> Vec<Diagnostic> {
    let told = |finding: &Diagnostic| format!("{:?} {:?} {:?}", finding.code, finding.variant, finding.args);
    let mut known: Vec<String> = before.iter().map(told).collect();
    let mut new: Vec<&Diagnostic> = after.iter().filter(|finding| finding.severity != Severity::Note).collect();
    take_known(&mut new, &mut known, told);
    known.iter_mut().for_each(|known| *known = with_new_names(known, anew));
    take_known(&mut new, &mut known, told);
    new.into_iter().cloned().collect()
}

/// Leaves out what is known, as often as it is.
fn take_known(new: &mut Vec<&Diagnostic>, known: &mut Vec<String>, told: impl Fn(&Diagnostic) -> String) {
    let mut left: BTreeMap<String, usize> = BTreeMap::new();
    known.drain(..).for_each(|known| *left.entry(known).or_default() += 1);
    new.retain(|finding| match left.get_mut(&told(finding)) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    });
    known.extend(left.into_iter().flat_map(|(known, count)| std::iter::repeat_n(known, count)));
}

/// A text with what is called otherwise, where it stands as a whole word.
fn with_new_names(text: &str, anew: &[(String, String)]) -> String {
    anew.iter().fold(text.to_owned(), |text, (old, new)| {
        let mut made = String::new();
        let mut rest = 0;
        for at in words_in(&text, old) {
            made.push_str(&text[rest..at]);
            made.push_str(new);
            rest = at + old.len();
        }
        made + &text[rest..]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_names_take_the_place_of_whole_words() {
        let anew = [("tool:er".to_owned(), "tool:ny".to_owned()), ("er".to_owned(), "ny".to_owned())];
        assert_eq!(with_new_names("\"tool:er\" er her, er-ing og /er/", &anew), "\"tool:ny\" ny her, er-ing og /ny/");
    }
}
