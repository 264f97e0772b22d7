//! Layers that are read ahead, once for all sites that stand on them.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::cache::ParseCache;
use super::hash::{Hash, Hashing};
use super::layer::{Layer, LayerFound};
use super::load::Walk;
use super::workspace::parsed_alone;
use super::{Kind, layers};
use crate::diagnostic::{FileId, Findings};

/// The files of a layer as they were read for all sites that name it.
pub(super) struct SharedRead {
    pub found: LayerFound,
    /// It is written in these.
    pub languages: Vec<String>,
}

/// Layers that were read before the sites that stand on them, so that many sites have them in memory once.
#[derive(Clone, Default)]
pub struct ReadyLayers {
    read: Arc<BTreeMap<PathBuf, Arc<SharedRead>>>,
    /// Of all their files.
    hash: Hash,
    /// How many numbers their files have.
    pub(super) files: u32,
}

impl fmt::Debug for ReadyLayers {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_set().entries(self.read.keys()).finish()
    }
}

impl ReadyLayers {
    /// Reads the layers that some sites, by their folders, name. `output` is left out.
    pub fn of(sites: &[PathBuf], output: &Path) -> ReadyLayers {
        // What is wrong in them is told for each site.
        let (silent, mut cache) = (Findings::default(), ParseCache::default());
        let mut read = BTreeMap::new();
        for root in sites {
            let parsed = parsed_alone(root, "site.toml", FileId::default());
            let settings = layers::settings_of(&parsed.documents, Kind::Site);
            for layer in settings.map(|settings| layers::named(settings, root, &silent)).unwrap_or_default() {
                read.entry(layer.place()).or_insert_with(|| {
                    // Sites in other folders may call another layer the same.
                    let name = layer.place().to_string_lossy().into_owned();
                    Arc::new(Walk::new(&mut cache, &silent).shared(&Layer { name, ..layer }, output))
                });
            }
        }
        let mut hashing = Hashing::default();
        for (place, read) in &read {
            for found in &read.found.files {
                let state = found.kept.as_ref().map(|kept| &kept.state);
                hashing.update(format!("{} {} {state:?}\n", place.display(), found.path).as_bytes());
            }
        }
        ReadyLayers { read: Arc::new(read), hash: hashing.finish(), files: cache.files() }
    }

    /// A number for all that is in them.
    pub fn hash(&self) -> &Hash {
        &self.hash
    }

    pub(super) fn get(&self, layer: &Layer) -> Option<Arc<SharedRead>> {
        self.read.get(&layer.place()).cloned()
    }
}
