//! What nothing refers to any more when something has gone.

use std::collections::BTreeSet;

use super::PlanStep;
use super::files::own_source;
use crate::model::{Entry, EntryId, Kind, Site};

/// What is there for the sake of what refers to it: its page, if it has one, is no reason to keep it.
const SERVES: [Kind; 7] = [Kind::Tool, Kind::Role, Kind::Contact, Kind::Term, Kind::Right, Kind::Law, Kind::Ladder];

/// The documents of the site's own that something else refers to before, and nothing does then.
pub(super) fn no_longer_used(before: &Site, then: &Site) -> Vec<PlanStep> {
    let used = used(before);
    let still = self::used(then);
    let is_it = |entry: &&Entry| SERVES.contains(&entry.kind) && own_source(then, entry) && !still.contains(&entry.id);
    let was_used = |entry: &&Entry| {
        let same = before.first().entries.iter().find(|same| same.kind == entry.kind && same.name == entry.name);
        same.is_some_and(|same| used.contains(&same.id))
    };
    let unused = then.first().entries.iter().filter(is_it).filter(was_used);
    let step = |entry: &Entry| PlanStep::Unused(then.sources.path(entry.span).to_owned(), entry.title.text.clone());
    unused.map(step).collect()
}

/// What something else refers to, or the settings do.
fn used(site: &Site) -> BTreeSet<EntryId> {
    let mut used = BTreeSet::new();
    for edition in &site.editions {
        edition.walk_references(&mut |referring| {
            let target = edition.find(&referring.reference, referring.kinds, referring.from);
            let is_other = |target: &&Entry| referring.from.is_none_or(|from| from.id != target.id);
            used.extend(target.filter(is_other).map(|target| target.id));
        });
    }
    used
}
