//! The sizes of one photograph: decoded, made smaller, turned, and written as JPEG with nothing beside the picture.
//!
//! Whatever computes here does so in whole numbers, or in an order of its own, so that the bytes are the same on any machine.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, GrayImage, ImageDecoder, ImageReader, RgbImage};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use crate::content::photo::Photo;

/// The quality of the JPEGs, of 100: where a photograph is still as good to look at.
const QUALITY: u8 = 75;

/// The largest colour profile that is kept, in bytes: those of cameras and screens are much smaller, and without theirs, colours
/// are shown duller than they are.
const PROFILE: usize = 64 << 10;

/// The most rounds in which a JPEG may be refined; programs write ten or so.
const SCANS: usize = 32;

/// A photograph as it is decoded.
struct Decoded {
    picture: DynamicImage,
    profile: Option<Vec<u8>>,
}

/// The sizes of a photograph as it is shown, the smallest first. `None` if it can't be decoded; a panic in a decoder is no more
/// than that.
pub(super) fn make(bytes: &[u8], photo: Photo, sizes: &[(usize, usize)]) -> Option<Vec<Vec<u8>>> {
    catch_unwind(AssertUnwindSafe(|| made(bytes, photo, sizes))).ok().flatten()
}

fn made(bytes: &[u8], photo: Photo, sizes: &[(usize, usize)]) -> Option<Vec<Vec<u8>>> {
    let Decoded { mut picture, profile } =
        if bytes.starts_with(&[0xff, 0xd8]) { from_jpeg(bytes)? } else { from_other(bytes)? };
    let (width, height) = *sizes.last()?;
    let is_whole = u64::from(picture.width()) * u64::from(picture.height()) == (width * height) as u64;
    let (width, height) = if photo.turned > 4 { (height, width) } else { (width, height) };
    picture = smaller(picture, width, height)?;
    picture.apply_orientation(Orientation::from_exif(photo.turned).unwrap_or(Orientation::NoTransforms));
    let mut made = Vec::new();
    for (width, height) in sizes.iter().rev() {
        picture = smaller(picture, *width, *height)?;
        made.push(written(&picture, profile.as_deref())?);
    }
    made.reverse();
    // One that was saved well is not made worse and heavier.
    if let Some(largest) = made.last_mut().filter(|largest| photo.bare && is_whole && largest.len() >= bytes.len()) {
        *largest = bytes.to_vec();
    }
    Some(made)
}

fn from_jpeg(bytes: &[u8]) -> Option<Decoded> {
    let decoder = |colours| {
        // What is written for one kind of processor may round differently from what is written for all.
        let options = DecoderOptions::default()
            .set_use_unsafe(false)
            .set_strict_mode(false)
            .jpeg_set_max_scans(SCANS)
            .jpeg_set_out_colorspace(colours);
        let options = options.set_max_width(usize::MAX).set_max_height(usize::MAX);
        JpegDecoder::new_with_options(ZCursor::new(bytes), options)
    };
    let mut head = decoder(ColorSpace::RGB);
    head.decode_headers().ok()?;
    let is_grey = head.input_colorspace() == Some(ColorSpace::Luma);
    let mut decoder = decoder(if is_grey { ColorSpace::Luma } else { ColorSpace::RGB });
    let pixels = decoder.decode().ok()?;
    let (width, height) = decoder.dimensions()?;
    let (width, height) = (u32::try_from(width).ok()?, u32::try_from(height).ok()?);
    let picture = match is_grey {
        true => GrayImage::from_raw(width, height, pixels)?.into(),
        false => RgbImage::from_raw(width, height, pixels)?.into(),
    };
    Some(Decoded { picture, profile: decoder.icc_profile() })
}

fn from_other(bytes: &[u8]) -> Option<Decoded> {
    let mut decoder = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?.into_decoder().ok()?;
    let profile = decoder.icc_profile().ok().flatten();
    Some(Decoded { picture: DynamicImage::from_decoder(decoder).ok()?.into_rgb8().into(), profile })
}

/// A picture in a smaller size. One that is much larger is first brought near it by averages, which takes little time.
fn smaller(picture: DynamicImage, width: usize, height: usize) -> Option<DynamicImage> {
    let (width, height) = (u32::try_from(width).ok()?, u32::try_from(height).ok()?);
    if (picture.width(), picture.height()) == (width, height) {
        return Some(picture);
    }
    let is_much_larger = picture.width() > 2 * width && picture.height() > 2 * height;
    let near = if is_much_larger { picture.thumbnail_exact(2 * width, 2 * height) } else { picture };
    Some(near.resize_exact(width, height, FilterType::CatmullRom))
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
            let made = make(&bytes, Photo { turned, bare: false }, &[(width, height)]).unwrap_or_default();
            let picture = made.first().map(|made| shown(made)).unwrap_or_default();
            assert_eq!((picture.width() as usize, picture.height() as usize), (width, height), "{turned}");
            let (x, y) = (width as u32 * (1 + 2 * right) / 4, height as u32 * (1 + 2 * down) / 4);
            let [red, green, _] = picture.get_pixel(x, y).0;
            assert!(red > 180 && green < 80, "{turned}: {red} {green} at {x}, {y}");
        }
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
            let made = make(&bytes, Photo { turned: 0, bare: false }, &[(20, 15)]).unwrap_or_default();
            let made = made.first().and_then(|made| from_jpeg(made));
            assert!(made.is_some_and(|made| {
                matches!(made.picture, DynamicImage::ImageLuma8(_)) && made.profile.is_some() == is_kept
            }));
        }
    }

    #[test]
    fn one_that_was_saved_well_stays_as_it_is() {
        let bytes = jpeg(&picture(200, 100).into(), 30);
        let made = make(&bytes, BARE, &[(100, 50), (200, 100)]).unwrap_or_default();
        assert!(made.len() == 2 && made[1] == bytes && made[0] != bytes);
        let again = make(&bytes, Photo { turned: 1, bare: false }, &[(200, 100)]).unwrap_or_default();
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
            assert!(make(&bytes, BARE, &[(20, 15)]).is_some());
            for _ in 0..300 {
                let mut damaged = bytes.clone();
                for _ in 0..=random(6) {
                    let at = random(damaged.len());
                    damaged[at] = random(256) as u8;
                }
                damaged.truncate(damaged.len() - random(2) * random(damaged.len()));
                // Its size may be another now than its head told.
                if imagesize::blob_size(&damaged).is_ok_and(|size| size.width * size.height < 1_000_000) {
                    let _ = make(&damaged, BARE, &[(20, 15)]);
                }
            }
        }
    }
}
