//! The checks: pure rules over a [`Site`]. Each finding has a code; a site may turn some of them down, with a reason.
//!
//! To add a rule: add its code to `diagnostic/code.rs`, its words to the three catalogues, a function to the module of its
//! group here, and a case under `tests/cases/`. A test fails until all four are there.

mod accessibility;
mod acute;
mod address;
mod cause;
mod completeness;
mod contacts;
mod cost;
mod deceit;
mod draft;
mod empty;
mod family;
mod flow;
mod freshness;
mod gone;
mod language;
mod layers;
mod link_words;
mod meant;
mod picture;
mod privacy;
mod published;
mod readiness;
mod references;
mod safety;
mod search;
mod severity;
mod shown;
mod translation;
mod unused;
mod web;

pub use cause::{folded, under_causes};
pub use draft::with_drafts;
pub use freshness::{Due, Validity, due, validity};
pub use gone::{check_addresses, unanswered};
pub use language::{lix, lix_of};
pub use picture::check_unmade;
pub use published::{check_output, check_theme};
pub use readiness::EXAMPLE;
pub use severity::{in_order, judge, judge_whole};

use rayon::prelude::*;

use crate::diagnostic::Findings;
use crate::model::{Date, Edition, Entry, Site};

/// What a rule sees.
pub struct Checking<'a> {
    /// With all its editions; a rule about facts looks only at the first.
    pub site: &'a Site,
    /// The day that reviews and validity are measured against.
    pub today: Date,
    /// Collects what is found, with the codes' own severity.
    pub findings: &'a Findings,
}

/// Runs all rules. What they find has the codes' own severity; see [`judge`].
pub fn check(site: &Site, today: Date, findings: &Findings) {
    let checking = Checking { site, today, findings };
    let own = web::OwnAddress::of(site);
    let in_each_language = || {
        site.editions.par_iter().for_each(|edition| {
            references::check(&checking, edition);
            accessibility::check(&checking, edition);
            language::check(&checking, edition);
            translation::check(&checking, edition);
            web::check(&checking, edition, own.as_ref());
        });
    };
    // Facts are the same in every language.
    let once = || {
        let edition = site.first();
        unused::check(&checking);
        address::check(&checking);
        flow::check(&checking, edition);
        acute::check(&checking, edition);
        acute::in_other_languages(&checking);
        completeness::check(&checking, edition);
        empty::check(&checking, edition);
        contacts::check(&checking, edition);
        cost::check(&checking);
        readiness::check(&checking);
        family::check(&checking);
        safety::check(&checking, edition);
        search::check(&checking);
        freshness::check(&checking, edition);
        layers::check(&checking);
        accessibility::check_assets(&checking);
        picture::check(&checking);
        privacy::check(&checking);
    };
    rayon::join(in_each_language, once);
}

/// How a title is named in a message: its words, else its identifier.
pub fn name_of(edition: &Edition, entry: &Entry) -> String {
    if entry.title.text.is_empty() { edition.full_name(entry) } else { entry.title.text.clone() }
}
