//! Photographs as pages and paper show them: in sizes of their own, turned right, without place and camera. They are made when
//! a site is built, or taken from the cache.

mod make;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::cache::Cache;
use crate::content::asset::{Asset, Photo};
use crate::content::hash::{Hash, Hashing};
use crate::content::photo::sizes;
use crate::model::Site;

/// One size of a photograph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoSize {
    /// Where it is published, from the root of the site.
    pub path: String,
    /// In pixels.
    pub width: usize,
    /// In pixels.
    pub height: usize,
    /// A JPEG.
    pub bytes: Arc<Vec<u8>>,
    /// Of the bytes.
    pub hash: Hash,
}

/// The photographs of a site, by the paths of their originals; none for a preview, which shows the originals.
#[derive(Debug, Default)]
pub struct Photos(BTreeMap<String, Vec<PhotoSize>>);

impl Photos {
    /// The sizes of a photograph, the smallest first; empty if the file itself is shown.
    pub fn of(&self, original: &str) -> &[PhotoSize] {
        self.0.get(original).map(Vec::as_slice).unwrap_or_default()
    }

    /// The photograph, in one of its sizes, that is published at a path.
    pub fn at(&self, path: &str) -> Option<&PhotoSize> {
        self.0.values().flatten().find(|size| size.path == path)
    }

    /// Where each size of each photograph is published, and its bytes.
    pub fn into_files(self) -> impl Iterator<Item = (String, Vec<u8>)> {
        self.0.into_values().flatten().map(|size| (size.path, Arc::unwrap_or_clone(size.bytes)))
    }
}

/// How many pixels are decoded at the same time, unless one photograph has more: each takes three bytes, and six more while a
/// progressive JPEG is decoded.
const AT_ONCE: usize = 32_000_000;

/// Makes the sizes of a site's photographs, or takes them from the cache. Returns also those that can't be decoded: pages show
/// their originals.
pub fn make_all<'a>(site: &'a Site, cache: &Cache) -> (Photos, Vec<&'a Asset>) {
    let uses = &site.uses;
    let wanted: Vec<(&Asset, Photo)> =
        site.assets.iter().filter_map(|asset| Some((asset, uses.photo(asset)?))).collect();
    let (mut photos, mut failed) = (Photos::default(), Vec::new());
    let mut rest = wanted.as_slice();
    while !rest.is_empty() {
        let mut pixels = 0;
        let fits = |(asset, _): &&(&Asset, Photo)| {
            pixels += asset.pixels().map_or(0, |(width, height)| width * height);
            pixels <= AT_ONCE
        };
        let (some, after) = rest.split_at(rest.iter().take_while(fits).count().max(1));
        rest = after;
        let made: Vec<_> = some.par_iter().map(|(asset, photo)| (*asset, sizes_of(asset, *photo, cache))).collect();
        for (asset, made) in made {
            match made {
                Some(made) => drop(photos.0.insert(asset.path.clone(), made)),
                None => failed.push(asset),
            }
        }
    }
    if !photos.0.is_empty() {
        cache.sweep();
    }
    (photos, failed)
}

/// What a size is made with, besides its photograph: part of its hash in the cache.
const MADE_WITH: [&str; 3] = [include_str!("make.rs"), include_str!("../content/photo.rs"), env!("BETRE_CRATES")];

fn hash_of(asset: &Asset, width: usize) -> Hash {
    let mut hashing = Hashing::default();
    MADE_WITH.iter().for_each(|text| hashing.update(text.as_bytes()));
    hashing.update(format!("{} {width}", asset.hash).as_bytes());
    hashing.finish()
}

fn sizes_of(asset: &Asset, photo: Photo, cache: &Cache) -> Option<Vec<PhotoSize>> {
    let whole = asset.pixels()?;
    let sizes = sizes(whole.0, whole.1);
    let kept = sizes.iter().map(|(width, _)| Some(cache.take(&hash_of(asset, *width))?.1));
    let made = match kept.collect::<Option<Vec<_>>>() {
        Some(kept) => kept,
        None => {
            let made = make::make(&asset.copied().bytes()?, photo, whole, &sizes)?;
            sizes.iter().zip(&made).for_each(|((width, _), bytes)| cache.put(&hash_of(asset, *width), "", bytes));
            made
        }
    };
    Some(sizes.iter().zip(made).map(|(size, bytes)| named(asset, *size, bytes)).collect())
}

/// How much of a photograph's own name is in those of its sizes, in bytes.
const LONGEST_STEM: usize = 200;

/// A size under a name of its own, among the files that browsers may keep: `assets/tur-960-0a1b2c3d.jpg`.
fn named(asset: &Asset, (width, height): (usize, usize), bytes: Vec<u8>) -> PhotoSize {
    let hash = Hash::of(&bytes);
    let name = asset.path.rsplit('/').next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    // File systems take 255 bytes.
    let stem = &stem[..stem.floor_char_boundary(LONGEST_STEM)];
    let path = format!("assets/{stem}-{width}-{}.jpg", &hash.to_string()[..8]);
    PhotoSize { path, width, height, bytes: Arc::new(bytes), hash }
}
