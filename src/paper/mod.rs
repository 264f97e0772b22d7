//! Paper: what each document contains, as its template gets it, and how the press makes documents from it. The words are
//! those of the pages, from the same writer and components (`text` reads them back).

mod known;
mod settle;
mod sheet;
mod text;
mod view;

pub use sheet::Papers;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::cache::Cache;
use crate::content::hash::Hash;
use crate::diagnostic::{Arg, Code, Diagnostic, Span, listed};
use crate::model::Site;
use crate::patience::{PATIENCE, Progress};
use crate::photo::Photos;
use crate::press::{self, Pdf};
use crate::printout::{Printout, Printouts, printouts};
use crate::render::Theme;
use known::Known;

/// The result of making one document.
#[derive(Default)]
struct Made {
    /// The hash of the sheet that it was made from.
    sheet: Option<Hash>,
    /// If `None`, there is an error among the findings, so that no link to it is published.
    pdf: Option<Pdf>,
    /// What is wrong with it.
    findings: Vec<Diagnostic>,
}

/// Makes the documents of a site, or takes them from the cache; `progress` is told of those that have to be made.
pub fn make_all(
    site: &Site,
    theme: &Theme,
    photos: &Photos,
    cache: &Cache,
    progress: &Progress,
) -> (Printouts, Vec<Diagnostic>) {
    let known = Known::of(site, theme, cache);
    let mut made: Vec<(Printout, Made)> = Vec::new();
    let mut unknown = Vec::new();
    for printout in printouts(site) {
        match known.take(&printout, cache) {
            Some(known) => made.push((printout, known)),
            None => unknown.push(printout),
        }
    }
    if !unknown.is_empty() {
        let papers = Papers::new(site, theme).with_photos(photos);
        let (done, all) = (AtomicUsize::new(0), unknown.len());
        made.extend(each(unknown, |printout| {
            let made = make(&papers, printout, cache, PATIENCE);
            progress.tell(done.fetch_add(1, Ordering::Relaxed) + 1, all);
            made
        }));
        known.keep(&made, cache);
        cache.sweep();
    }
    let found = made.iter_mut().flat_map(|(_, made)| std::mem::take(&mut made.findings)).collect();
    let made = made.into_iter().filter_map(|(printout, made)| Some((printout.path, made.pdf?)));
    (Printouts::new(site, made.collect()), causes(found))
}

/// Reports what is wrong with the documents of a site. Only those that must fit on one sheet have to be made for that, and all if
/// the site has templates of its own; of the others, each picture is tried alone.
pub fn check_all(site: &Site, theme: &Theme, photos: &Photos, cache: &Cache) -> Vec<Diagnostic> {
    let known = Known::of(site, theme, cache);
    let unknown: Vec<Printout> = printouts(site).into_iter().filter(|printout| !known.holds(printout)).collect();
    if unknown.is_empty() {
        return Vec::new();
    }
    let papers = Papers::new(site, theme).with_photos(photos);
    let is_made = |printout: &Printout| printout.is_one_sheet() || theme.has_own("print/");
    let checked = each(unknown, |printout| match papers.sheet(printout) {
        _ if is_made(printout) => (make(&papers, printout, cache, PATIENCE).findings, BTreeMap::new()),
        Ok((sheet, findings)) => (findings, sheet.pictures),
        Err(fault) => (vec![*fault], BTreeMap::new()),
    });
    let (mut found, mut pictures) = (Vec::new(), BTreeMap::new());
    for (_, (findings, of_sheet)) in checked {
        found.extend(findings);
        pictures.extend(of_sheet.into_values().map(|picture| (picture.hash(), picture)));
    }
    let pictures: Vec<_> = pictures.into_values().collect();
    found.extend(press::each(&pictures, |_| false, |picture| papers.tried(picture)).into_iter().flatten());
    causes(found)
}

/// One finding for all overviews of a guide that are too long, for the contacts in all languages, and for a booklet in both sizes
/// of print.
fn causes(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let (mut large, mut contacts) = (BTreeSet::new(), 0);
    found.retain(|finding| {
        let is_of_contacts = finding.variant.is_some_and(|variant| variant.starts_with("contacts"));
        contacts += usize::from(is_of_contacts);
        !is_of_contacts || contacts == 1
    });
    found.retain(|finding| finding.code != Code::FileTooLarge || large.insert(finding.span));
    let is_overview =
        |finding: &Diagnostic| finding.code == Code::PrintLong && matches!(finding.variant, None | Some("unit"));
    let (overviews, mut told): (Vec<_>, Vec<_>) = found.into_iter().partition(is_overview);
    let mut guides: BTreeMap<Span, Vec<Diagnostic>> = BTreeMap::new();
    for finding in overviews {
        guides.entry(finding.span).or_default().push(finding);
    }
    told.extend(guides.into_values().filter_map(together));
    told
}

/// The most units that a finding names.
const MOST_UNITS: usize = 5;

/// Those of a guide: its own, since no unit's is shorter; else the units' together.
fn together(mut overviews: Vec<Diagnostic>) -> Option<Diagnostic> {
    if let Some(own) = overviews.iter().position(|finding| finding.variant.is_none()) {
        return Some(overviews.swap_remove(own));
    }
    let units = overviews.iter().flat_map(|finding| &finding.args).filter_map(|arg| match arg {
        ("unit", Arg::Text(name)) => Some(name.as_str()),
        _ => None,
    });
    // A site with several languages has an overview in each.
    let units: BTreeSet<&str> = units.collect();
    let units: Vec<&str> = units.into_iter().collect();
    let (count, names) = (units.len(), listed(&units, MOST_UNITS));
    let first = overviews.into_iter().next()?;
    Some(match count {
        1 => first,
        _ => Diagnostic::new(Code::PrintLong, first.span).variant("units").arg("count", count).arg("units", names),
    })
}

/// Makes one document of a site within a time, or takes it from the cache; with what is wrong with it.
pub fn make_one(
    site: &Site,
    theme: &Theme,
    printout: &Printout,
    cache: &Cache,
    limit: Duration,
) -> (Option<Pdf>, Vec<Diagnostic>) {
    let papers = Papers::new(site, theme);
    let made = press::each(&[printout], |_| true, |printout| make(&papers, printout, cache, limit));
    let made = made.into_iter().next().unwrap_or_default();
    (made.pdf, made.findings)
}

/// Does a job for some documents of a site.
fn each<R: Send>(printouts: Vec<Printout>, job: impl Fn(&Printout) -> R + Sync) -> Vec<(Printout, R)> {
    let done = press::each(&printouts, |printout| !printout.is_one_sheet(), job);
    printouts.into_iter().zip(done).collect()
}

fn make(papers: &Papers, printout: &Printout, cache: &Cache, limit: Duration) -> Made {
    let (sheet, mut findings) = match papers.sheet(printout) {
        Ok(sheet) => sheet,
        Err(fault) => return Made { findings: vec![*fault], ..Made::default() },
    };
    let hash = sheet.hash();
    let pdf = match press::print(&sheet, &hash, cache, limit) {
        Ok(pdf) => {
            findings.extend(papers.left_out(&sheet, &pdf));
            findings.extend(papers.too_long(printout, &pdf));
            Some(pdf)
        }
        Err(fault) => {
            findings.push(papers.fault(&printout.path, &fault));
            None
        }
    };
    Made { sheet: Some(hash), pdf, findings }
}
