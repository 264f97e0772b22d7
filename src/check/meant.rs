//! What somebody most likely meant who wrote an identifier that nothing has.

use crate::content::name::plain;
use crate::diagnostic::distance;
use crate::model::{Entry, Phone};

/// How many are proposed where it is not clear which was meant.
pub(super) const MOST: usize = 4;

/// What was meant.
pub(super) enum Meant<'a> {
    /// This, for all we know.
    One(&'a Entry),
    /// One of these, the likeliest first; none if nothing is like it.
    Among(Vec<&'a Entry>),
}

/// How an entry is like what was written, the likeliest first; what was mistyped with the number of letters that are wrong.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    /// It is its title, its number, or where it used to be.
    Called,
    /// Its identifier, mistyped.
    Name(usize),
    /// Its title, mistyped.
    Title(usize),
    /// They begin alike, or have the same words.
    Words,
}

/// What was meant by `written` among some entries.
pub(super) fn meant<'a>(written: &str, entries: impl Iterator<Item = &'a Entry>) -> Meant<'a> {
    let last = written.rsplit('/').next().unwrap_or_default();
    let wanted = plain(last);
    let mut like: Vec<(Likeness, &Entry)> =
        entries.filter_map(|entry| Some((likeness(entry, last, &wanted)?, entry))).collect();
    like.sort_by(|(one, entry), (other, another)| one.cmp(other).then_with(|| entry.name.cmp(&another.name)));
    match like.as_slice() {
        [(Likeness::Called | Likeness::Name(_), first), ..] | [(Likeness::Title(_), first)] => Meant::One(first),
        [(Likeness::Title(best), first), (next, _), ..] if *next > Likeness::Title(*best) => Meant::One(first),
        _ => Meant::Among(like.into_iter().map(|(_, entry)| entry).take(MOST).collect()),
    }
}

fn likeness(entry: &Entry, written: &str, wanted: &str) -> Option<Likeness> {
    if wanted.is_empty() {
        return None;
    }
    let title = plain(&entry.title.text);
    let is_old = |path: &str| path.trim_matches('/').rsplit('/').next() == Some(written);
    let has_moved = entry.meta.aliases.iter().any(|alias| is_old(&alias.path));
    if title == wanted || has_moved || is_number_of(entry, written) {
        return Some(Likeness::Called);
    }
    distance(written, &entry.name)
        .map(Likeness::Name)
        .or_else(|| distance(wanted, &title).map(Likeness::Title))
        .or_else(|| (shares_words(wanted, &entry.name) || shares_words(wanted, &title)).then_some(Likeness::Words))
}

/// Whether `written` is the number of a contact.
pub(super) fn is_number_of(entry: &Entry, written: &str) -> bool {
    let phone = entry.contact().and_then(|contact| contact.phone.as_ref());
    phone.is_some_and(|phone| Phone::parse(written, entry.span).is_some_and(|meant| meant.digits() == phone.digits()))
}

/// Whether one begins as the other does (Norwegian writes words together), or has all its words.
fn shares_words(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let has = |word: &str| long.split('-').any(|other| other == word);
    short.len() >= 4 && long.starts_with(short) || short.len() >= 3 && short.split('-').all(has)
}
