//! Addresses that the last published site had and this one has not: links to them, and bookmarks, would be dead.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::name;
use crate::diagnostic::{Code, Diagnostic, Findings};
use crate::model::{Alias, Edition, Entry, Kind, Listing, MEASURES_BY, Site};
use crate::publish::{Last, LastPage};

/// Compares the site with the one that was published last. Its first language decides: the others have the same addresses.
pub fn check_addresses(site: &Site, last: &Last, findings: &Findings) {
    if let Some(mut comparison) = Comparison::new(site, last) {
        comparison.tell(findings);
    }
}

/// The pages that are gone and not accounted for, the newest first: they are told again after they are no longer published.
pub fn unanswered(site: &Site, last: &Last) -> Vec<LastPage> {
    let Some(mut comparison) = Comparison::new(site, last) else { return Vec::new() };
    comparison.tell(&Findings::default());
    let Comparison { gone, waiting, moved, .. } = comparison;
    let with_home = |page: &LastPage| {
        let mut page = page.clone();
        if let Some(to) = moved.get(&page.url) {
            page.to.clone_from(to);
        }
        page
    };
    gone.into_iter().chain(waiting).map(with_home).collect()
}

/// The addresses that the settings call gone though something is there, or will be when nothing is held back.
pub(super) fn still_there(site: &Site) -> Vec<&Alias> {
    let edition = site.first();
    if edition.settings.gone.is_empty() {
        return Vec::new();
    }
    let (now, later) = (site.addresses(), &edition.held.whole.addresses);
    edition.settings.gone.iter().filter(|gone| now.contains(&gone.path) || later.contains(&gone.path)).collect()
}

/// The addresses that the settings call gone, and that are.
fn answers(site: &Site) -> Vec<&Alias> {
    let there = still_there(site);
    site.first().settings.gone.iter().filter(|gone| !there.contains(gone)).collect()
}

struct Comparison<'a> {
    site: &'a Site,
    edition: &'a Edition,
    /// Pages whose address leads nowhere now; guides and levels come before what is in them.
    gone: Vec<&'a LastPage>,
    /// Those that come back with what is held back: nothing is to be said of them yet.
    waiting: Vec<&'a LastPage>,
    /// Entries at addresses that the last site did not have.
    fresh: Vec<&'a Entry>,
    /// Old addresses whose new one is found, with all redirects that would follow from an alias.
    moved: BTreeMap<String, String>,
}

impl<'a> Comparison<'a> {
    /// `None` if something else was published there: perhaps another municipality's site.
    fn new(site: &'a Site, last: &'a Last) -> Option<Comparison<'a>> {
        let edition = site.first();
        let name = edition.settings.name.as_ref().map(|name| name.text.as_str()).unwrap_or_default();
        let of = edition.settings.number.as_ref().map_or(name, |number| &number.text);
        if last.of != of {
            return None;
        }
        let alive = site.addresses();
        let known: BTreeSet<&str> = last.pages.iter().map(|page| page.url.as_str()).collect();
        let is_fresh = |entry: &&Entry| entry.address.as_deref().is_some_and(|address| !known.contains(address));
        let mut gone: Vec<&LastPage> = last.pages.iter().filter(|page| !alive.contains(&page.url)).collect();
        // Those of the values of measures come and go with the measures.
        gone.retain(|page| page.kind != MEASURES_BY);
        // What is gone on purpose, with all that was in its folder. What is not gone answers nothing.
        let answers = answers(site);
        gone.retain(|page| !answers.iter().any(|answer| page.url.starts_with(&answer.path)));
        let (waiting, mut gone): (Vec<_>, Vec<_>) =
            gone.into_iter().partition(|page| edition.held.whole.addresses.contains(&page.url));
        gone.sort_by_key(|page| match page.kind.as_str() {
            "guide" => 0,
            "level" => 1,
            _ => 2,
        });
        let fresh = edition.entries.iter().filter(is_fresh).collect();
        Some(Comparison { site, edition, gone, waiting, fresh, moved: BTreeMap::new() })
    }

    fn tell(&mut self, findings: &Findings) {
        let mut lost: Vec<(&LastPage, usize)> = Vec::new();
        for page in self.gone.clone() {
            if self.moved.contains_key(&page.url) {
                continue;
            }
            if let Some(entry) = self.home_of(page) {
                let follow = self.edition.moved(entry, &page.url, &self.edition.lang);
                // Those at an address of the last site are the pages that moved with it.
                let below = follow.iter().filter(|redirect| self.gone.iter().any(|gone| gone.url == redirect.from));
                findings.add(self.moved_to(page, entry, below.count().saturating_sub(1)));
                self.moved.extend(follow.into_iter().map(|redirect| (redirect.from, redirect.to)));
            } else if let Some((_, below)) = lost.iter_mut().find(|(above, _)| page.url.starts_with(&above.url)) {
                *below += 1;
            } else {
                lost.push((page, 0));
            }
        }
        for (page, below) in lost {
            let finding = Diagnostic::new(Code::AddressGone, self.edition.settings_span);
            let finding = finding.arg("title", page.title.as_str()).arg("address", page.url.as_str());
            findings.add(finding.arg("below", below).arg("dismiss", self.dismissal(page)));
        }
    }

    /// The entry that has most likely taken over from a page that is gone: the same identifier elsewhere, the same title, or
    /// the only new one if the page was the only one to go.
    fn home_of(&self, page: &LastPage) -> Option<&'a Entry> {
        // What was found when it was first gone; by now its new address is not new.
        if !page.to.is_empty()
            && let Some(entry) = self.edition.entries.iter().find(|entry| entry.address.as_ref() == Some(&page.to))
        {
            return Some(entry);
        }
        // An alias of a guide also redirects addresses that no page had; those explain nothing.
        let had = |url: &str| self.gone.iter().any(|gone| gone.url == url);
        let explained: BTreeSet<&str> =
            self.moved.iter().filter(|(from, _)| had(from)).map(|(_, to)| to.as_str()).collect();
        let same_kind = |entry: &&&Entry| {
            let kind = entry.listing().map_or(entry.kind.name(), Listing::name);
            kind == page.kind && entry.address.as_deref().is_none_or(|address| !explained.contains(address))
        };
        let fresh: Vec<&'a Entry> = self.fresh.iter().filter(same_kind).copied().collect();
        let only = |holds: &dyn Fn(&Entry) -> bool| {
            let mut found = fresh.iter().filter(|entry| holds(entry));
            found.next().filter(|_| found.next().is_none()).copied()
        };
        let folder = self.folder_now(&page.url);
        let beside = |entry: &Entry| entry.address.as_deref().is_some_and(|address| above(address) == folder);
        let alone = || {
            let mut gone = self.gone.iter().filter(|other| {
                !other.before
                    && other.kind == page.kind
                    && !self.moved.contains_key(&other.url)
                    && above(&other.url) == above(&page.url)
            });
            !page.before && gone.next().is_some() && gone.next().is_none()
        };
        only(&|entry| entry.name == page.id && beside(entry))
            .or_else(|| only(&|entry| entry.name == page.id))
            .or_else(|| only(&|entry| !page.title.is_empty() && entry.title.text == page.title))
            .or_else(|| alone().then(|| only(&beside)).flatten())
    }

    /// Where the folder that a page was in is now.
    fn folder_now<'b>(&'b self, address: &'b str) -> &'b str {
        let folder = above(address);
        self.moved.get(folder).map_or(folder, String::as_str)
    }

    /// The line in the settings that says that a page is gone on purpose.
    fn dismissal(&self, page: &LastPage) -> String {
        let answered = answers(self.site).into_iter().map(|gone| gone.path.as_str());
        let all: Vec<String> = answered.chain([page.url.as_str()]).map(|path| format!("\"{path}\"")).collect();
        format!("gone = [{}]", all.join(", "))
    }

    fn moved_to(&self, page: &LastPage, entry: &Entry, below: usize) -> Diagnostic {
        let aliases: Vec<String> = entry
            .meta
            .aliases
            .iter()
            .map(|alias| alias.path.as_str())
            .chain([page.url.as_str()])
            .map(|path| format!("\"{path}\""))
            .collect();
        let (file, advice) = self.place_for_aliases(entry);
        let finding = Diagnostic::new(Code::AddressGone, entry.span).variant("moved");
        let finding = finding.arg("title", page.title.as_str()).arg("address", page.url.as_str());
        let new = entry.address.clone().unwrap_or_default();
        let finding = finding.arg("new", new).arg("below", below).arg("id", entry.name.as_str());
        let finding = finding.arg("dismiss", self.dismissal(page));
        let finding = finding.arg("file", file).arg("line", format!("aliases = [{}]", aliases.join(", ")));
        match advice {
            Some(advice) => finding.advice(advice),
            None => finding,
        }
    }

    /// The file that an entry's aliases are written in, and the advice if that takes more than a line in it.
    fn place_for_aliases(&self, entry: &Entry) -> (String, Option<&'static str>) {
        let path = self.site.sources.path(entry.span);
        let (folder, name) = path.rsplit_once('/').map_or(("", path), |(folder, name)| (folder, name));
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let is_table = name::is_table(name);
        let file = match entry.kind {
            // A page that betre makes has no file yet.
            kind if kind.row().made && entry.span == self.edition.settings_span => {
                match entry.listing().and_then(Listing::folder) {
                    Some(folder) => format!("{folder}/index.md"),
                    None => format!("{}.md", kind.row().file.unwrap_or(&entry.name)),
                }
            }
            Kind::Step if name == "level.md" => return (path.to_owned(), Some("title-only")),
            Kind::Level => format!("{folder}/level.md"),
            Kind::MeasureTable if is_table => format!("{folder}/{stem}.md"),
            kind if kind.table_file() == Some(path) => return (path.to_owned(), Some("table")),
            _ => path.to_owned(),
        };
        let exists = self.site.sources.iter().any(|(_, source)| source.path == file);
        (file, (!exists).then_some("new-file"))
    }
}

/// The folder that an address is in, with a trailing slash.
fn above(address: &str) -> &str {
    let inside = address.trim_end_matches('/');
    inside.rfind('/').map_or("/", |at| &inside[..=at])
}
