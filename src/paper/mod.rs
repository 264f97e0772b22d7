//! Paper: what stands in each document, as its template gets it, and how the press makes them of it. The words are those of
//! the pages, from the same writer and components ([`text`] reads them back).

mod settle;
mod sheet;
mod text;
mod view;

pub use sheet::Papers;

use crate::diagnostic::Diagnostic;
use crate::model::Site;
use crate::press::{self, Cache, Pdf};
use crate::printout::{Printout, Printouts, printouts};
use crate::render::Theme;

/// What comes of one document: what was made of it, and what is wrong with it. Without the first there is an error among the
/// second, so that no link to it is published.
type Made = (Option<Pdf>, Vec<Diagnostic>);

/// Makes the documents of a site, or takes them from the cache.
pub fn make_all(site: &Site, theme: &Theme, cache: &Cache) -> (Printouts, Vec<Diagnostic>) {
    let made = each(site, theme, |papers, printout| make(papers, printout, cache));
    cache.sweep();
    let mut found = Vec::new();
    let printouts = made.into_iter().map(|(printout, (pdf, findings))| {
        found.extend(findings);
        (printout, pdf)
    });
    (Printouts::new(printouts.collect()), found)
}

/// Reports what is wrong with the documents of a site. Only those that are to stand on one sheet must be made to be known.
pub fn check_all(site: &Site, theme: &Theme, cache: &Cache) -> Vec<Diagnostic> {
    let checked = each(site, theme, |papers, printout| match printout.is_one_sheet() {
        true => make(papers, printout, cache).1,
        false => papers.sheet(printout).map_or_else(|fault| vec![*fault], |(_, findings)| findings),
    });
    checked.into_iter().flat_map(|(_, findings)| findings).collect()
}

/// Makes one document of a site, or takes it from the cache.
pub fn make_one(site: &Site, theme: &Theme, printout: &Printout, cache: &Cache) -> Made {
    let papers = Papers::new(site, theme);
    let made = press::each(&[printout], |_| true, |printout| make(&papers, printout, cache));
    made.into_iter().next().unwrap_or_default()
}

/// Does a job for each document of a site.
fn each<R: Send>(site: &Site, theme: &Theme, job: impl Fn(&Papers, &Printout) -> R + Sync) -> Vec<(Printout, R)> {
    let papers = Papers::new(site, theme);
    let printouts = printouts(site);
    let done = press::each(&printouts, |printout| !printout.is_one_sheet(), |printout| job(&papers, printout));
    printouts.into_iter().zip(done).collect()
}

fn make(papers: &Papers, printout: &Printout, cache: &Cache) -> Made {
    let (sheet, mut findings) = match papers.sheet(printout) {
        Ok(sheet) => sheet,
        Err(fault) => return (None, vec![*fault]),
    };
    match press::print(&sheet, cache) {
        Ok(pdf) => {
            findings.extend(papers.left_out(&sheet, &pdf));
            findings.extend(papers.too_long(printout, &pdf));
            (Some(pdf), findings)
        }
        Err(fault) => {
            findings.push(papers.fault(&fault));
            (None, findings)
        }
    }
}
