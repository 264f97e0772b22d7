//! What somebody most likely meant who wrote an identifier that nothing has.

use crate::content::name::plain;
use crate::diagnostic::Mistyped;
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

/// What was meant by `written` among some entries, each with its title as an identifier.
pub(super) fn meant<'a, 't>(written: &str, entries: impl Iterator<Item = (&'a Entry, &'t str)>) -> Meant<'a> {
    let last = written.rsplit('/').next().unwrap_or_default();
    let wanted = plain(last);
    let (name, words) = (Mistyped::new(last), Mistyped::new(&wanted));
    let likeness = |entry: &Entry, title: &str| {
        let is_old = |path: &str| path.trim_matches('/').rsplit('/').next() == Some(last);
        let has_moved = entry.meta.aliases.iter().any(|alias| is_old(&alias.path));
        if title == wanted || has_moved || is_number_of(entry, last) {
            return Some(Likeness::Called);
        }
        let typed = name.distance(&entry.name).map(Likeness::Name);
        let typed = typed.or_else(|| words.distance(title).map(Likeness::Title));
        let shares = || shares_words(&wanted, &entry.name) || shares_words(&wanted, title);
        typed.or_else(|| shares().then_some(Likeness::Words))
    };
    if wanted.is_empty() {
        return Meant::Among(Vec::new());
    }
    let mut like: Vec<(Likeness, &Entry)> =
        entries.filter_map(|(entry, title)| Some((likeness(entry, title)?, entry))).collect();
    like.sort_by(|(one, entry), (other, another)| one.cmp(other).then_with(|| entry.name.cmp(&another.name)));
    match like.as_slice() {
        [(Likeness::Called | Likeness::Name(_), first), ..] | [(Likeness::Title(_), first)] => Meant::One(first),
        [(Likeness::Title(best), first), (next, _), ..] if *next > Likeness::Title(*best) => Meant::One(first),
        _ => Meant::Among(like.into_iter().map(|(_, entry)| entry).take(MOST).collect()),
    }
}

/// Whether `written` is the number of a contact.
pub(super) fn is_number_of(entry: &Entry, written: &str) -> bool {
    let phone = entry.contact().and_then(|contact| contact.phone.as_ref());
    let has_digit = written.contains(|c: char| c.is_ascii_digit());
    has_digit
        && phone.is_some_and(|phone| {
            Phone::parse(written, entry.span).is_some_and(|meant| meant.digits() == phone.digits())
        })
}

/// Whether one begins as the other does (Norwegian writes words together), or has all its words.
fn shares_words(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let has = |word: &str| long.split('-').any(|other| other == word);
    short.len() >= 4 && long.starts_with(short) || short.len() >= 3 && short.split('-').all(has)
}
