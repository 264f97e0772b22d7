//! The sizes of one photograph: decoded, made smaller, turned, and written as JPEG with nothing beside the picture.
//!
//! What computes here, and in the library, comes to the same on every machine: the bytes are the same too.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, GrayImage, ImageDecoder, ImageReader, RgbImage};

use crate::content::guarded::guarded;
use crate::content::photo::Photo;

/// The quality of the JPEGs, of 100: where a photograph is still as good to look at.
const QUALITY: u8 = 75;

/// The largest colour profile that is kept, in bytes: those of cameras and screens are much smaller, and without theirs, colours
/// are shown duller than they are.
const PROFILE: usize = 64 << 10;

/// A photograph as it is decoded.
struct Decoded {
    picture: DynamicImage,
    profile: Option<Vec<u8>>,
}

/// Some sizes, the smallest first, of a photograph that is shown in `whole` pixels. `None` if it can't be decoded; a panic in a
/// decoder is no more than that.
pub(super) fn make(
    bytes: &[u8],
    photo: Photo,
    whole: (usize, usize),
    sizes: &[(usize, usize)],
) -> Option<Vec<Vec<u8>>> {
    guarded(|| made(bytes, photo, whole, sizes)).flatten()
}

fn made(bytes: &[u8], photo: Photo, whole: (usize, usize), sizes: &[(usize, usize)]) -> Option<Vec<Vec<u8>>> {
    let Decoded { mut picture, profile } = decoded(bytes)?;
    let as_stored = |(width, height)| if photo.turned > 4 { (height, width) } else { (width, height) };
    if size_of(&picture) != as_stored(whole) {
        return None;
    }
    let largest = *sizes.last()?;
    picture = smaller(picture, as_stored(largest))?;
    picture.apply_orientation(Orientation::from_exif(photo.turned).unwrap_or(Orientation::NoTransforms));
    let mut made = Vec::new();
    for size in sizes.iter().rev() {
        picture = smaller(picture, *size)?;
        made.push(written(&picture, profile.as_deref())?);
    }
    made.reverse();
    // One that was saved well is not made worse and heavier.
    if let Some(made) = made.last_mut().filter(|made| photo.bare && largest == whole && made.len() >= bytes.len()) {
        *made = bytes.to_vec();
    }
    Some(made)
}

fn size_of(picture: &DynamicImage) -> (usize, usize) {
    (picture.width() as usize, picture.height() as usize)
}

/// A picture of samples, one for each pixel if it is grey, else three.
fn raster((width, height): (usize, usize), is_grey: bool, samples: Vec<u8>) -> Option<DynamicImage> {
    let (width, height) = (u32::try_from(width).ok()?, u32::try_from(height).ok()?);
    Some(match is_grey {
        true => GrayImage::from_raw(width, height, samples)?.into(),
        false => RgbImage::from_raw(width, height, samples)?.into(),
    })
}

fn decoded(bytes: &[u8]) -> Option<Decoded> {
    let mut head = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?.into_decoder().ok()?;
    let profile = head.icc_profile().ok().flatten();
    let picture = image::load_from_memory(bytes).ok()?;
    let picture = if picture.color().has_color() { picture.into_rgb8().into() } else { picture.into_luma8().into() };
    Some(Decoded { picture, profile })
}

/// A picture in a smaller size: each pixel is the mean of what it covers, parts of pixels by their share.
fn smaller(picture: DynamicImage, size: (usize, usize)) -> Option<DynamicImage> {
    let ((from_width, from_height), (width, height)) = (size_of(&picture), size);
    if (from_width, from_height) == size {
        return Some(picture);
    }
    let samples = usize::from(picture.color().channel_count());
    let across = shares(from_width, width)?;
    let mut made = Vec::with_capacity(width * height * samples);
    // The line that is summed up, and the part of it that one line of the picture gives.
    let mut sums = vec![0; width * samples];
    let mut line = sums.clone();
    let covered = (from_width * from_height) as u64;
    for (share, row) in shares(from_height, height)?.iter().zip(picture.as_bytes().chunks_exact(from_width * samples)) {
        line.fill(0);
        for (Share { first, here, next, .. }, pixel) in across.iter().zip(row.chunks_exact(samples)) {
            for (at, sample) in (first * samples..).zip(pixel) {
                line[at] += here * u64::from(*sample);
                if *next > 0 {
                    line[at + samples] += next * u64::from(*sample);
                }
            }
        }
        sums.iter_mut().zip(&line).for_each(|(sum, part)| *sum += share.here * part);
        if share.is_last {
            made.extend(sums.iter().map(|sum| ((sum + covered / 2) / covered) as u8));
            sums.iter_mut().zip(&line).for_each(|(sum, part)| *sum = share.next * part);
        }
    }
    raster(size, samples == 1, made)
}

/// What a pixel of a line gives to the pixels of a shorter line.
struct Share {
    /// The first that it gives to.
    first: usize,
    /// How much of it, of as many parts as the shorter line has pixels.
    here: u64,
    /// How much it gives to the one after.
    next: u64,
    /// Whether the first gets nothing from the pixel after this.
    is_last: bool,
}

/// What each of `from` pixels gives to `to` pixels; `None` if those are more.
fn shares(from: usize, to: usize) -> Option<Vec<Share>> {
    let share = |at: usize| {
        let first = at * to / from;
        let room = (first + 1) * from - at * to;
        Share { first, here: room.min(to) as u64, next: to.saturating_sub(room) as u64, is_last: room <= to }
    };
    (0 < to && to <= from).then(|| (0..from).map(share).collect())
}

fn written(picture: &DynamicImage, profile: Option<&[u8]>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    // A profile says what colours it is for.
    let colours: &[u8] = if matches!(picture, DynamicImage::ImageLuma8(_)) { b"GRAY" } else { b"RGB " };
    if let Some(profile) = profile.filter(|profile| profile.len() <= PROFILE && profile.get(16..20) == Some(colours)) {
        image::ImageEncoder::set_icc_profile(&mut encoder, profile.to_vec()).ok()?;
    }
    picture.write_with_encoder(encoder).ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::hash::Hash;

    /// A picture with something in it, of which a corner is known.
    fn picture(width: u32, height: u32) -> RgbImage {
        RgbImage::from_fn(width, height, |x, y| match (x < width / 2, y < height / 2) {
            (true, true) => image::Rgb([220, 30, 30]),
            _ => image::Rgb([(x * 7 % 251) as u8, (y * 5 % 241) as u8, ((x ^ y) & 255) as u8]),
        })
    }

    fn jpeg(picture: &DynamicImage, quality: u8) -> Vec<u8> {
        let mut bytes = Vec::new();
        let _ = picture.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, quality));
        bytes
    }

    fn shown(bytes: &[u8]) -> RgbImage {
        image::load_from_memory(bytes).map(DynamicImage::into_rgb8).unwrap_or_default()
    }

    const BARE: Photo = Photo { turned: 0, bare: true };

    #[test]
    fn a_photograph_is_turned_right() {
        let bytes = jpeg(&picture(64, 32).into(), 90);
        // Where the red corner is when each is shown.
        for (turned, right, down) in
            [(1, 0, 0), (2, 1, 0), (3, 1, 1), (4, 0, 1), (5, 0, 0), (6, 1, 0), (7, 1, 1), (8, 0, 1)]
        {
            let (width, height) = if turned > 4 { (16, 32) } else { (32, 16) };
            let made = make(&bytes, Photo { turned, bare: false }, (2 * width, 2 * height), &[(width, height)])
                .unwrap_or_default();
            let picture = made.first().map(|made| shown(made)).unwrap_or_default();
            assert_eq!((picture.width() as usize, picture.height() as usize), (width, height), "{turned}");
            let (x, y) = (width as u32 * (1 + 2 * right) / 4, height as u32 * (1 + 2 * down) / 4);
            let [red, green, _] = picture.get_pixel(x, y).0;
            assert!(red > 180 && green < 80, "{turned}: {red} {green} at {x}, {y}");
        }
    }

    #[test]
    fn a_pixel_is_the_mean_of_what_it_covers() {
        let small = |samples: &[u8], from, to| {
            raster(from, true, samples.to_vec()).and_then(|picture| smaller(picture, to)).map(DynamicImage::into_bytes)
        };
        assert_eq!(small(&[0, 100, 200, 100], (4, 1), (2, 1)), Some(vec![50, 150]));
        assert_eq!(small(&[0, 90, 240], (3, 1), (2, 1)), Some(vec![30, 190]));
        assert_eq!(small(&[0, 90, 240], (1, 3), (1, 2)), Some(vec![30, 190]));
        assert_eq!(small(&[0, 90, 240, 60, 30, 0, 120, 90, 60], (3, 3), (1, 1)), Some(vec![77]));
        assert_eq!(small(&[7; 35], (7, 5), (5, 3)), Some(vec![7; 15]));
        assert_eq!(small(&[7; 4], (2, 2), (3, 2)), None);
    }

    #[test]
    fn the_bytes_are_the_same_on_any_machine() {
        let made = make(&jpeg(&picture(300, 200).into(), 80), BARE, (300, 200), &[(70, 47), (170, 113)]);
        let hash = Hash::of(&made.unwrap_or_default().concat()).to_string();
        // Another after the library has got a new version, perhaps; not after a change of machine or profile.
        assert_eq!(&hash[..16], "313d5dd2e48f1bc3");
    }

    #[test]
    fn grey_stays_grey_and_a_profile_stays_with_it() {
        let grey = DynamicImage::ImageLuma8(DynamicImage::from(picture(40, 30)).into_luma8());
        let profile = |colours: &[u8]| [[0; 16].as_slice(), colours, &[0; 40]].concat();
        for (profile, is_kept) in [(profile(b"GRAY"), true), (profile(b"CMYK"), false), (vec![0; PROFILE + 1], false)] {
            let mut bytes = Vec::new();
            let mut encoder = JpegEncoder::new(&mut bytes);
            let _ = image::ImageEncoder::set_icc_profile(&mut encoder, profile.clone());
            let _ = grey.write_with_encoder(encoder);
            let made = make(&bytes, Photo { turned: 0, bare: false }, (40, 30), &[(20, 15)]).unwrap_or_default();
            let made = made.first().and_then(|made| decoded(made));
            assert!(made.is_some_and(|made| {
                matches!(made.picture, DynamicImage::ImageLuma8(_)) && made.profile.is_some() == is_kept
            }));
        }
    }

    #[test]
    fn one_that_was_saved_well_stays_as_it_is() {
        let bytes = jpeg(&picture(200, 100).into(), 30);
        let made = make(&bytes, BARE, (200, 100), &[(100, 50), (200, 100)]).unwrap_or_default();
        assert!(made.len() == 2 && made[1] == bytes && made[0] != bytes);
        let again = make(&bytes, Photo { turned: 1, bare: false }, (200, 100), &[(200, 100)]).unwrap_or_default();
        assert!(again[0] != bytes);
    }

    #[test]
    fn a_damaged_photograph_is_no_more_than_that() {
        let jpeg = jpeg(&picture(120, 80).into(), 80);
        let mut png = Cursor::new(Vec::new());
        let _ = DynamicImage::from(picture(40, 30)).write_to(&mut png, image::ImageFormat::Png);
        let mut seed: usize = 7;
        let mut random = |below: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % below
        };
        for bytes in [jpeg, png.into_inner()] {
            let size =
                |bytes: &[u8]| imagesize::blob_size(bytes).map(|size| (size.width, size.height)).unwrap_or_default();
            assert!(make(&bytes, BARE, size(&bytes), &[(20, 15)]).is_some());
            for _ in 0..300 {
                let mut damaged = bytes.clone();
                for _ in 0..=random(6) {
                    let at = random(damaged.len());
                    damaged[at] = random(256) as u8;
                }
                damaged.truncate(damaged.len() - random(2) * random(damaged.len()));
                // Its head may tell of another size now.
                let (width, height) = size(&damaged);
                if width * height < 1_000_000 {
                    let _ = make(&damaged, BARE, (width, height), &[(20, 15)]);
                }
            }
        }
    }
}
