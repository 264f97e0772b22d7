//! The documents on paper that a site has, and what was made of each.
//!
//! [`printouts`] lists them quickly; pages link to them, [`crate::paper`] assembles the content of each, and [`crate::press`]
//! typesets it.

use std::collections::BTreeMap;

use crate::content::AddressWord;
use crate::content::choice::words;
use crate::model::{
    BOOKLET, Date, Edition, Entry, EntryId, Kind, LARGE, Listing, MEETING, OVERVIEW, Site, language_name,
    print_address, relay_log_word,
};
use crate::press::{Pdf, covers};

words! {
    /// What a document is; the names are those of `documents[].kind` in `data/site.json`.
    PrintoutKind {
        Overview "overview",
        Booklet "booklet",
        Measures "measures",
        HandOut "hand-out",
        MeetingSheet "meeting-sheet",
        Form "form",
        Deadlines "deadlines",
        LevelSheet "level-sheet",
        Ladder "ladder",
    }
}

/// A printout that a site has on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printout {
    /// What it contains, and which template typesets it.
    pub kind: PrintoutKind,
    /// The number of its edition among the site's.
    pub edition: usize,
    /// The guide, step, tool or page that it is of; the listing of measures for all tables.
    pub of: EntryId,
    /// The guide it belongs to.
    pub guide: Option<EntryId>,
    /// The unit whose numbers are in it.
    pub unit: Option<EntryId>,
    /// Whether it is in large print.
    pub large: bool,
    /// Where it is published, from the root of the site.
    pub path: String,
}

impl Printout {
    /// Whether it must fit on one sheet of paper.
    pub fn is_one_sheet(&self) -> bool {
        use PrintoutKind::{HandOut, MeetingSheet, Overview};
        matches!(self.kind, Overview | HandOut | MeetingSheet) && !self.large
    }
}

/// The printouts of a site, in the order of its editions and guides. A language whose script the font lacks has none; nor has
/// a program without the engine.
pub fn printouts(site: &Site) -> Vec<Printout> {
    let editions = site.editions.iter().enumerate();
    editions
        .filter(|(_, edition)| is_printable(edition))
        .flat_map(|(at, edition)| of_edition(site, at, edition))
        .collect()
}

/// The printouts of a site, each with what was made of it: a preview makes them only on request.
#[derive(Debug, Default)]
pub struct Printouts(Vec<(Printout, Option<Pdf>)>);

impl Printouts {
    /// All that a site has, with what was made of them by path.
    pub fn new(site: &Site, mut made: BTreeMap<String, Pdf>) -> Printouts {
        let with_made = |printout: Printout| {
            let made = made.remove(&printout.path);
            (printout, made)
        };
        Printouts(printouts(site).into_iter().map(with_made).collect())
    }

    /// All that a site has, and nothing made.
    pub fn unmade(site: &Site) -> Printouts {
        Printouts::new(site, BTreeMap::new())
    }

    /// Those that are made, as they are published.
    pub fn into_files(self) -> impl Iterator<Item = (String, Vec<u8>)> {
        self.0.into_iter().filter_map(|(printout, made)| Some((printout.path, made?.bytes)))
    }

    /// Each with what was made of it, in the order of [`printouts`].
    pub fn iter(&self) -> impl Iterator<Item = (&Printout, Option<&Pdf>)> {
        self.0.iter().map(|(printout, made)| (printout, made.as_ref()))
    }
}

/// Whether the font has the script of an edition's language: all letters of the language's own name.
pub fn is_printable(edition: &Edition) -> bool {
    cfg!(feature = "pdf") && language_name(&edition.lang).chars().all(covers)
}

fn of_edition(site: &Site, at: usize, edition: &Edition) -> Vec<Printout> {
    let lang = &site.first().lang;
    let folder = site.prefix(at);
    let folder = folder.trim_start_matches('/');
    // A file alone in a downloads folder still shows its language.
    let suffix = if at == 0 { String::new() } else { format!("-{}", edition.lang) };
    let place = |address: &str, name: &str| {
        let folder = [folder, address.trim_matches('/')].into_iter().filter(|part| !part.is_empty());
        format!("{}/{name}{suffix}.pdf", folder.collect::<Vec<_>>().join("/"))
    };
    let word = |word: AddressWord| word.for_site(lang);
    let printout = |kind: PrintoutKind, of: &Entry, path: String| Printout {
        kind,
        edition: at,
        of: of.id,
        guide: None,
        unit: None,
        large: false,
        path,
    };
    let mut printouts = Vec::new();
    for guide in edition.of(Kind::Guide).filter(|guide| edition.is_printed(guide)) {
        let Some(address) = &guide.address else { continue };
        let folder = print_address(address, lang);
        let named = |folder: &str, parts: &[&str]| place(folder, &[&[guide.name.as_str()], parts].concat().join("-"));
        let of_guide = |kind: PrintoutKind, of: &Entry, path: String| Printout {
            guide: Some(guide.id),
            ..printout(kind, of, path)
        };
        let path = named(&folder, &[word(OVERVIEW)]);
        printouts.push(of_guide(PrintoutKind::Overview, guide, path));
        for unit in edition.of(Kind::Unit) {
            let path = named(&folder, &[word(OVERVIEW), &unit.name]);
            printouts.push(Printout { unit: Some(unit.id), ..of_guide(PrintoutKind::Overview, guide, path) });
        }
        let path = named(&folder, &[word(BOOKLET)]);
        printouts.push(of_guide(PrintoutKind::Booklet, guide, path));
        let path = named(&folder, &[word(BOOKLET), word(LARGE)]);
        printouts.push(Printout { large: true, ..of_guide(PrintoutKind::Booklet, guide, path) });
        for level in edition.children(guide.id) {
            for step in edition.children(level.id).filter(|step| step.has_own_meeting()) {
                // Two levels may have steps of the same name.
                let path = named(&format!("{folder}{}/", level.name), &[word(MEETING), &step.name]);
                printouts.push(of_guide(PrintoutKind::MeetingSheet, step, path));
            }
            if edition.children(level.id).next().is_some() {
                let path = named(&format!("{folder}{}/", level.name), &[&level.name]);
                printouts.push(of_guide(PrintoutKind::LevelSheet, level, path));
            }
        }
    }
    let listing = |listing: Listing| {
        let has_any = listing.kind().is_some_and(|kind| edition.of(kind).next().is_some());
        edition.listing(listing).filter(|_| has_any)
    };
    let name_of = |listing: Listing| word(listing.address_word());
    let has_measures =
        edition.of(Kind::MeasureTable).filter_map(Entry::measure_table).any(|table| !table.measures.is_empty());
    if let Some((measures, address)) = listing(Listing::Measures).filter(|_| has_measures).and_then(with_address) {
        printouts.push(printout(PrintoutKind::Measures, measures, place(address, name_of(Listing::Measures))));
    }
    let has_deadlines = edition.entries.iter().any(|entry| !entry.stated_deadlines().is_empty());
    let deadlines = edition.listing(Listing::Deadlines).filter(|_| has_deadlines);
    if let Some((deadlines, address)) = deadlines.and_then(with_address) {
        printouts.push(printout(PrintoutKind::Deadlines, deadlines, place(address, name_of(Listing::Deadlines))));
    }
    let relay_log = edition.of(Kind::RelayLog).next().filter(|entry| !entry.family_blocks().is_empty());
    let contacts = listing(Listing::Contacts);
    for (page, name) in [(relay_log, relay_log_word(lang)), (contacts, name_of(Listing::Contacts))] {
        let Some((page, address)) = page.and_then(with_address) else { continue };
        printouts.push(printout(PrintoutKind::HandOut, page, place(address, name)));
        let path = place(address, &format!("{name}-{}", word(LARGE)));
        printouts.push(Printout { large: true, ..printout(PrintoutKind::HandOut, page, path) });
    }
    if let Some((_, address)) = edition.listing(Listing::Documents).and_then(with_address) {
        let has_rungs = |entry: &&Entry| entry.ladder().is_some_and(|ladder| !ladder.rungs.is_empty());
        for ladder in edition.of(Kind::Ladder).filter(has_rungs) {
            printouts.push(printout(PrintoutKind::Ladder, ladder, place(address, &ladder.name)));
        }
    }
    for entry in edition.of(Kind::Tool) {
        let Some(tool) = entry.tool().filter(|tool| tool.has_fields()) else { continue };
        let Some(address) = &entry.address else { continue };
        printouts.push(printout(PrintoutKind::Form, entry, place(address, &entry.name)));
        if tool.is_for_families() {
            let path = place(address, &format!("{}-{}", entry.name, word(LARGE)));
            printouts.push(Printout { large: true, ..printout(PrintoutKind::Form, entry, path) });
        }
    }
    printouts
}

fn with_address(entry: &Entry) -> Option<(&Entry, &str)> {
    Some((entry, entry.address.as_deref()?))
}

impl Printout {
    /// The newest review of what is in it.
    pub fn newest(&self, edition: &Edition) -> Option<Date> {
        held(edition, self).filter_map(|entry| edition.reviewed(entry)).max()
    }

    /// Until when it is valid: the earliest day among its entries, for each the day the editor gives, else that of its next
    /// review.
    pub fn valid_to(&self, edition: &Edition) -> Option<Date> {
        let of_entry = |entry: &Entry| {
            let given = edition.lineage(entry).find_map(|entry| entry.meta.valid_to).or(edition.meta.valid_to);
            given.or_else(|| Some(edition.review_every(entry)?.after(edition.reviewed(entry)?)))
        };
        held(edition, self).filter_map(of_entry).min()
    }
}

/// The entries in a printout that are reviewed themselves.
fn held<'a>(edition: &'a Edition, printout: &'a Printout) -> impl Iterator<Item = &'a Entry> {
    let of = edition.entry(printout.of);
    edition.entries.iter().filter(move |entry| {
        let lies_in = || edition.lineage(entry).any(|above| above.id == of.id);
        match printout.kind {
            PrintoutKind::Overview => lies_in() || printout.unit == Some(entry.id),
            PrintoutKind::LevelSheet => lies_in(),
            PrintoutKind::Booklet => {
                lies_in() || matches!(entry.kind, Kind::Tool | Kind::Service | Kind::Contact | Kind::Term)
            }
            PrintoutKind::Measures => entry.kind == Kind::MeasureTable,
            PrintoutKind::Deadlines => entry.id == of.id || !entry.stated_deadlines().is_empty(),
            PrintoutKind::HandOut if of.kind == Kind::Listing => entry.kind == Kind::Contact || entry.id == of.id,
            PrintoutKind::HandOut | PrintoutKind::MeetingSheet | PrintoutKind::Form | PrintoutKind::Ladder => {
                entry.id == of.id
            }
        }
    })
}
