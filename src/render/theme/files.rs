//! The files of a theme, and what was made of them: for all sites that have the same.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};

use rust_embed::Embed;
use tera::Tera;

use super::super::main_part::MainParts;
use crate::content::hash::Hash;
use crate::diagnostic::catalogue::Words;

#[derive(Embed)]
#[folder = "themes/standard"]
#[exclude = "*.md"]
#[exclude = "*.png"]
#[exclude = "contract.txt"]
pub(super) struct Standard;

/// Files by their path in the theme's folder, and the templates among them once they are compiled.
#[derive(Default)]
pub(super) struct ThemeFiles {
    pub(super) bytes: BTreeMap<String, Vec<u8>>,
    /// The site's own files that can't be read.
    pub(super) unread: Vec<String>,
    pub(super) templates: OnceLock<Result<Tera, tera::Error>>,
    pub(super) hash: OnceLock<Hash>,
    /// What was made of them in a language, with a site's own words as Fluent source, for all sites that have the same.
    pub(super) spoken: Mutex<BTreeMap<(String, String), Spoken>>,
}

/// How many of these are kept: sites of one county may have words in common, others have their own.
pub(super) const MOST_SPOKEN: usize = 16;

/// The theme in a language.
pub(super) struct Spoken {
    pub(super) words: Arc<Words>,
    /// Once a page is made with it.
    pub(super) templates: Option<Arc<Tera>>,
    pub(super) mains: Arc<MainParts>,
}

/// The standard theme, whose templates are compiled once for all sites.
pub(super) static STANDARD: LazyLock<Arc<ThemeFiles>> = LazyLock::new(|| {
    let file = |path: Cow<str>| Some((path.to_string(), Standard::get(&path)?.data.into_owned()));
    Arc::new(ThemeFiles { bytes: Standard::iter().filter_map(file).collect(), ..ThemeFiles::default() })
});

/// The themes of sites that were read last, with their templates compiled: sites of one county may have the same, and so has a site that
/// is read again.
static OTHERS: Mutex<Vec<Arc<ThemeFiles>>> = Mutex::new(Vec::new());

/// How many of these are kept.
const MOST_OTHERS: usize = 8;

impl ThemeFiles {
    /// The standard theme with other files in place of some of its own, which are the same in memory if they are the same.
    pub(super) fn with(own: BTreeMap<String, Vec<u8>>, unread: Vec<String>) -> Arc<ThemeFiles> {
        if own.is_empty() && unread.is_empty() {
            return STANDARD.clone();
        }
        let mut bytes = STANDARD.bytes.clone();
        bytes.extend(own);
        let mut others = OTHERS.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = others.iter().find(|known| known.bytes == bytes && known.unread == unread) {
            return known.clone();
        }
        if others.len() >= MOST_OTHERS {
            others.remove(0);
        }
        let files = Arc::new(ThemeFiles { bytes, unread, ..ThemeFiles::default() });
        others.push(files.clone());
        files
    }
}
