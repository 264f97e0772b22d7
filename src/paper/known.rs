//! Which documents are unchanged, known before their contents are assembled: nothing that they are made of has changed,
//! neither the site's files, nor the theme, nor the program.

use std::collections::BTreeMap;

use super::Made;
use crate::cache::{CODE, Cache};
use crate::content::hash::{Hash, Hashing};
use crate::model::Site;
use crate::press;
use crate::printout::Printout;
use crate::render::Theme;

/// The documents of a site that were made from exactly the present inputs, without any finding.
pub(super) struct Known {
    /// The hash of the present inputs.
    all: Hash,
    /// The hash of each document's sheet, by the path that it is published at.
    sheets: BTreeMap<String, Hash>,
}

impl Known {
    pub(super) fn of(site: &Site, theme: &Theme, cache: &Cache) -> Known {
        let mut hashing = Hashing::default();
        for part in [CODE, &format!("{:?}", site.purpose), &site.hash.to_string(), &theme.hash().to_string()] {
            hashing.update(part.as_bytes());
            hashing.update(b"\n");
        }
        let all = hashing.finish();
        let list = cache.take(&all).map(|(_, list)| String::from_utf8_lossy(&list).into_owned()).unwrap_or_default();
        let sheet = |line: &str| {
            let (hash, path) = line.split_once(' ')?;
            Some((path.to_owned(), Hash::parse(hash)?))
        };
        Known { all, sheets: list.lines().filter_map(sheet).collect() }
    }

    /// Whether a document is unchanged.
    pub(super) fn holds(&self, printout: &Printout) -> bool {
        self.sheets.contains_key(&printout.path)
    }

    /// An unchanged document; `None` if it is not known to be, or no longer in the cache.
    pub(super) fn take(&self, printout: &Printout, cache: &Cache) -> Option<Made> {
        let sheet = *self.sheets.get(&printout.path)?;
        Some(Made { sheet: Some(sheet), pdf: Some(press::kept(&sheet, cache)?), findings: Vec::new() })
    }

    /// Stores which documents need not be assembled again.
    pub(super) fn keep(&self, made: &[(Printout, Made)], cache: &Cache) {
        let line = |(printout, made): &(Printout, Made)| {
            let sheet = made.sheet.filter(|_| made.pdf.is_some() && made.findings.is_empty())?;
            Some(format!("{sheet} {}\n", printout.path))
        };
        cache.put(&self.all, "", made.iter().filter_map(line).collect::<String>().as_bytes());
    }
}
