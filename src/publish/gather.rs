//! The folder that many sites are published in: what each says of itself, and the files that lead to them. The folder is not
//! published as one: each of its sites is, and each of these files is replaced in one step, so that nobody ever meets half of any.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::Deserialize;

use super::manifest::{MANIFEST, Manifest};
use super::{Refusal, Release, at, lock, published_in};
use crate::content::name::is_language_tag;
use crate::disk::{Spot, read_below, remove_file};
use crate::render::{FirstPage, Front, LayerRow, ParallelName, SITES_JSON, SiteAmong, is_name_of_many, is_of_many};

/// The largest file that is read here, in bytes: many times the list of a large site's pages.
const LARGEST: u64 = 16 << 20;

/// How the name of a file ends that is not finished; it begins with a point.
const UNFINISHED: &str = ".betre-new";

/// `data/site.json`, as far as it is of interest to others.
#[derive(Default, Deserialize)]
#[serde(default)]
struct GatheredJson {
    format: String,
    site: GatheredFacts,
    pages: Vec<GatheredPage>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct GatheredFacts {
    title: String,
    name: String,
    names: Vec<ParallelName>,
    number: String,
    address: String,
    layers: Vec<LayerRow>,
    replaced: Vec<GatheredReplacement>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct GatheredReplacement {
    behind: bool,
}

#[derive(Deserialize)]
struct GatheredPage {
    kind: String,
    lang: String,
    url: String,
}

/// An address on the web; empty if it is none.
fn web(written: String) -> String {
    if written.starts_with("https://") || written.starts_with("http://") { written } else { String::new() }
}

/// The right to write what leads to the sites in a folder, while it lasts.
pub struct Gathering {
    out: PathBuf,
    _lock: Option<fs::File>,
}

impl Gathering {
    /// Waits until no other program of this user writes there, which `waiting` tells the user: the last to write is then the last to
    /// have looked. `out` is absolute, `cache` the user's cache folder. Errors: the folder is a published site, or in one.
    pub fn take(out: &Path, cache: Option<&Path>, waiting: impl FnOnce()) -> Result<Gathering, Refusal> {
        if let Some(site) = out.ancestors().find(|above| above.join(MANIFEST).exists()) {
            return Err(Refusal::Inside(site.to_owned()));
        }
        let lock = cache.and_then(|cache| lock::lock(cache, out, waiting));
        Ok(Gathering { out: out.to_owned(), _lock: lock })
    }

    /// What `sites.json` says of all sites together, if it is there.
    pub fn front(&self) -> Option<Front> {
        let list = self.read(SITES_JSON).ok().flatten().filter(|list| is_of_many(SITES_JSON, list))?;
        let mut front: Front = serde_json::from_slice(&list).ok()?;
        // Files are named after them.
        front.languages.retain(|lang| is_language_tag(lang));
        Some(Front { address: web(front.address), ..front })
    }

    /// The sites that are published in the folder and `is_wanted` takes, by the names of their folders, and whose they are: those for
    /// all if there are any, else the copies for those who approve them.
    pub fn sites(&self, is_wanted: impl Fn(&str) -> bool) -> (Vec<SiteAmong>, Release) {
        let mut folders = published_in(&self.out);
        folders.retain(|folder| is_wanted(folder));
        let read = folders.into_par_iter().filter_map(|folder| {
            let manifest = Manifest::of_folder(&self.out.join(&folder)).ok()??;
            Some((manifest.release, self.site(folder)))
        });
        let read: Vec<(Release, SiteAmong)> = read.collect();
        let is_site = |(release, _): &(Release, SiteAmong)| *release == Release::Site;
        let release = if read.iter().any(is_site) { Release::Site } else { Release::Consultation };
        (read.into_iter().filter(|(of, _)| *of == release).map(|(_, site)| site).collect(), release)
    }

    /// What a site says of itself; of one whose list can't be read, the name of its folder.
    fn site(&self, folder: String) -> SiteAmong {
        let list = self.read(&format!("{folder}/data/site.json")).ok().flatten();
        let json: Option<GatheredJson> = list.and_then(|list| serde_json::from_slice(&list).ok());
        let GatheredJson { site, pages, .. } = json.filter(|json| json.format == "betre-site").unwrap_or_default();
        let is_first = |page: &GatheredPage| {
            let is_address = page.url.starts_with('/') && page.url.ends_with('/');
            matches!(page.kind.as_str(), "home" | "welcome") && is_address && is_language_tag(&page.lang)
        };
        let first = pages.into_iter().filter(is_first).map(|page| FirstPage { lang: page.lang, url: page.url });
        let name = [&site.name, &site.title, &folder].into_iter().find(|name| !name.is_empty()).cloned();
        SiteAmong {
            name: name.unwrap_or_default(),
            names: site.names,
            number: site.number,
            title: site.title,
            address: web(site.address),
            first: first.collect(),
            layers: site.layers,
            replaced: site.replaced.len(),
            behind: site.replaced.iter().filter(|replaced| replaced.behind).count(),
            folder,
        }
    }

    /// Writes the files that lead to the sites, in their order, where they are not there already, and deletes those that were made
    /// before and are none of them. Errors: one of them would take the place of a file that betre did not make, or that somebody has
    /// changed; nothing is written then.
    pub fn put(&self, files: &[(String, Vec<u8>)]) -> Result<(), Refusal> {
        let mut new = Vec::new();
        let mut foreign = Vec::new();
        for (name, bytes) in files {
            match self.read(name).map_err(at(&self.out.join(name)))? {
                Some(before) if before == *bytes => {}
                Some(before) if !is_of_many(name, &before) => foreign.push(name.clone()),
                before => new.push((name, bytes, before)),
            }
        }
        if !foreign.is_empty() {
            return Err(Refusal::Foreign(foreign));
        }
        for (name, bytes, before) in new {
            self.replace(name, bytes, before.as_deref()).map_err(at(&self.out.join(name)))?;
        }
        let made: BTreeSet<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        let old = self.names().filter(|name| !made.contains(name.as_str()) && self.is_left(name));
        old.map(|name| self.out.join(name)).try_for_each(|path| remove_file(&path).map_err(at(&path)))
    }

    /// Whether a file was made here and is of no use any more: what an older page loads, a page in a language that is not asked for, or
    /// what a killed program had not finished.
    fn is_left(&self, name: &str) -> bool {
        let unfinished = name.strip_prefix('.').and_then(|name| name.strip_suffix(UNFINISHED));
        let is_ours = || self.read(name).ok().flatten().is_some_and(|bytes| is_of_many(name, &bytes));
        unfinished.is_some_and(is_name_of_many) || is_name_of_many(name) && is_ours()
    }

    fn replace(&self, name: &str, bytes: &[u8], before: Option<&[u8]>) -> io::Result<()> {
        let spot = Spot::open(&self.out, Path::new(name))?;
        let beside = format!(".{name}{UNFINISHED}");
        // What a killed program left: another that is alive is waited for.
        let _ = spot.remove_beside(&beside);
        spot.write_beside(&beside, bytes)?;
        let put = match before {
            Some(before) => spot.replace(&beside, before),
            None => spot.fill(&beside),
        };
        if put.is_err() {
            let _ = spot.remove_beside(&beside);
        }
        put.and_then(|()| spot.sync())
    }

    /// The names of what lies in the folder.
    fn names(&self) -> impl Iterator<Item = String> {
        let inside = fs::read_dir(&self.out).into_iter().flatten().flatten();
        inside.map(|inside| inside.file_name().to_string_lossy().into_owned())
    }

    /// A file below the folder; `None` if there is none.
    fn read(&self, inside: &str) -> io::Result<Option<Vec<u8>>> {
        match read_below(&self.out, Path::new(inside), LARGEST) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            read => read.map(Some),
        }
    }
}
