//! Photographs are published in sizes of their own, turned right, without place and camera; everything else as it is.

use std::fs;
use std::path::{Path, PathBuf};

use betre::content::asset::look;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, RgbaImage};
use libtest_mimic::{Failed, Trial};

use crate::support::{Built, CACHE_FOLDER, base, betre, ensure, root, stdout, tree, trial, verified};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("photos::a photograph from a phone", from_a_phone),
        trial("photos::what was made is not made again, and is the same", cache),
        trial("photos::check says what a build says, and leaves it less to do", check),
        trial("photos::one that a link leads to is published as it is too", linked),
        trial("photos::drawings and light pictures stay as they are", left_alone),
        trial("photos::PNG and WebP", other_formats),
        trial("photos::paper gets the largest", on_paper),
        trial("photos::a preview shows the original", preview),
    ]
}

/// A photograph that a phone took on its side: seen right, the sky is at the top and something red in the right corner below.
fn scene(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let grain = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)) >> 13 & 15;
        match (x * 4 / width, y * 4 / height) {
            (3, 3) => Rgb([200, 20, 20]),
            (_, 0) => Rgb([90, 150, 230 + (grain as u8)]),
            _ => Rgb([60 + grain as u8, 120 + grain as u8, 50]),
        }
    })
}

fn jpeg(picture: impl Into<DynamicImage>) -> Result<Vec<u8>, Failed> {
    let mut bytes = Vec::new();
    picture.into().write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 90))?;
    Ok(bytes)
}

/// EXIF as a phone writes it: its name, how it was held, and where.
fn exif(turned: u8) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [tag.to_be_bytes().as_slice(), &kind.to_be_bytes(), &count.to_be_bytes(), &value].concat()
    };
    let at = |place: u32| place.to_be_bytes();
    // Three entries from 10 on and the end of the list, the name at 50, where it was from 58 on, the degrees at 88.
    let main = [entry(0x010f, 2, 8, at(50)), entry(0x0112, 3, 1, [0, turned, 0, 0]), entry(0x8825, 4, 1, at(58))];
    let place = [entry(1, 2, 2, *b"N\0\0\0"), entry(2, 5, 3, at(88))];
    let degrees: Vec<u8> = [60, 1, 30, 1, 0, 1].iter().flat_map(|number: &u32| number.to_be_bytes()).collect();
    let head = [b"Exif\0\0MM\0*\0\0\0\x08\0\x03".as_slice(), &main.concat(), &[0; 4]].concat();
    [head, b"Kamera7\0\0\x02".to_vec(), place.concat(), [0; 4].to_vec(), degrees].concat()
}

/// A JPEG as its camera saved it.
fn from_camera(picture: RgbImage, turned: u8) -> Result<Vec<u8>, Failed> {
    let (bytes, exif) = (jpeg(picture)?, exif(turned));
    let length = u16::try_from(exif.len() + 2)?.to_be_bytes();
    let bytes = [b"\xff\xd8\xff\xe1".as_slice(), &length, &exif, &bytes[2..]].concat();
    ensure(look("a.jpg", &bytes).1, "the photograph of the test does not tell where it was taken")?;
    Ok(bytes)
}

/// The small site with pictures, and a page that has this text.
fn site(pictures: &[(&str, Vec<u8>)], text: &str) -> Result<(tempfile::TempDir, PathBuf), Failed> {
    let (scratch, site) = base()?;
    for folder in ["images", "pages"] {
        fs::create_dir_all(site.join(folder))?;
    }
    for (name, bytes) in pictures {
        fs::write(site.join("images").join(name), bytes)?;
    }
    fs::write(site.join("pages/side.md"), format!("+++\ntitle = \"Ei side\"\n+++\n{text}\n"))?;
    Ok((scratch, site))
}

/// Builds with a cache beside the site.
fn build(site: &Path, out: &str) -> Result<Built, Failed> {
    let mut command = betre(&root());
    command.env(CACHE_FOLDER, site.with_file_name("cache"));
    Built::by(command, site, &site.with_file_name(out), "")
}

fn page(built: &Built) -> Result<String, Failed> {
    Ok(fs::read_to_string(built.out.join("side/index.html"))?)
}

/// The values of an attribute of a page's pictures.
fn values<'p>(page: &'p str, name: &str) -> Vec<&'p str> {
    let pictures = page.split("<img ").skip(1).filter_map(|rest| rest.split('>').next());
    let before = format!(" {name}=\"");
    let value = |picture: &'p str| {
        let picture = picture.strip_prefix(&before[1..]).or_else(|| picture.split_once(&before).map(|(_, rest)| rest));
        picture?.split('"').next()
    };
    pictures.filter_map(value).collect()
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    memchr::memmem::find(bytes, what).is_some()
}

fn from_a_phone() -> Result<(), Failed> {
    // Held upright, the phone stores the picture lying on its left side.
    let stored = DynamicImage::from(scene(1500, 2000)).rotate270().into_rgb8();
    let photo = from_camera(stored, 6)?;
    let (_scratch, site) = site(&[("På tur.jpg", photo)], "![Ei eng ved sjøen](<images/På tur.jpg>)")?;
    let built = build(&site, "out")?;
    ensure(!built.told.contains("image-position"), &built.told)?;
    let page = page(&built)?;
    ensure(values(&page, "width") == ["1500"] && values(&page, "height") == ["2000"], &page)?;
    let choices: Vec<&str> = values(&page, "srcset").first().ok_or("no choice")?.split(", ").collect();
    ensure(choices.len() == 3, format!("{choices:?}"))?;
    ensure(values(&page, "sizes") == ["(min-width: 736px) 704px, 100vw"], &page)?;
    for (choice, width) in choices.iter().zip([480, 960, 1500]) {
        let (url, told) = choice.split_once(' ').ok_or("no width")?;
        ensure(told == format!("{width}w"), choice)?;
        let path = url.strip_prefix("../").ok_or("no relative address")?.replace("%C3%A5", "å").replace("%20", " ");
        ensure(path.starts_with(&format!("assets/På tur-{width}-")), &path)?;
        let picture = image::open(built.out.join(path))?.into_rgb8();
        ensure(picture.dimensions() == (width, width * 4 / 3), format!("{:?}", picture.dimensions()))?;
        let Rgb([red, _, blue]) = *picture.get_pixel(width * 7 / 8, width * 4 / 3 * 7 / 8);
        ensure(red > 150 && blue < 80, "it is not turned right")?;
    }
    for (path, bytes) in tree(&built.out)? {
        ensure(!path.starts_with("images/"), format!("{path} is published as it is"))?;
        ensure(!holds(&bytes, b"Exif") && !holds(&bytes, b"Kamera7"), format!("{path} has what the camera wrote"))?;
    }
    verified(&built.out)
}

fn cache() -> Result<(), Failed> {
    let photos = [("a.jpg", from_camera(scene(1200, 800), 1)?), ("b.jpg", jpeg(scene(800, 1700))?)];
    let (_scratch, site) = site(&photos, "![Ei eng](images/a.jpg) ![Ein bakke](images/b.jpg)")?;
    let kept = site.with_file_name("cache/betre/photos");
    let first = tree(&build(&site, "first")?.out)?;
    let files = || -> Result<Vec<_>, Failed> {
        let mut files = Vec::new();
        for entry in fs::read_dir(&kept)? {
            let entry = entry?;
            files.push((entry.path(), entry.metadata()?.modified()?));
        }
        files.sort();
        Ok(files)
    };
    let made = files()?;
    ensure(made.len() == 4, format!("{made:?}"))?;
    ensure(tree(&build(&site, "second")?.out)? == first, "the second build is another")?;
    ensure(files()? == made, "the second build has made something")?;
    fs::write(&made[0].0, "broken")?;
    fs::remove_file(&made[1].0)?;
    ensure(tree(&build(&site, "third")?.out)? == first, "a broken cache changes the site")?;
    fs::remove_dir_all(&kept)?;
    fs::write(&kept, "no folder")?;
    ensure(tree(&build(&site, "fourth")?.out)? == first, "without a cache the site is another")
}

fn check() -> Result<(), Failed> {
    let photo = from_camera(scene(3000, 1000), 1)?;
    let (_scratch, site) = site(&[("a.jpg", photo)], "![Ei eng](images/a.jpg)")?;
    let mut command = betre(&root());
    command.env(CACHE_FOLDER, site.with_file_name("cache")).arg("check").arg(&site);
    let output = command.args(["--today", crate::support::TODAY]).output()?;
    ensure(output.status.success(), stdout(&output))?;
    let kept = tree(&site.with_file_name("cache/betre/photos"))?;
    ensure(!kept.is_empty(), "what check has made is not kept")?;
    let told = build(&site, "out")?.told;
    ensure(!told.contains("images/a.jpg"), told)?;
    ensure(tree(&site.with_file_name("cache/betre/photos"))? == kept, "a build has made them again")
}

fn linked() -> Result<(), Failed> {
    let photo = jpeg(scene(1200, 800))?;
    let text = "![Ei eng](images/a.jpg)\n\n[Last ned biletet](images/a.jpg)";
    let (_scratch, site) = site(&[("a.jpg", photo.clone())], text)?;
    let built = build(&site, "out")?;
    ensure(fs::read(built.out.join("images/a.jpg"))? == photo, "the file is another")?;
    ensure(values(&page(&built)?, "srcset").len() == 1, "the page has one size")
}

fn left_alone() -> Result<(), Failed> {
    let drawing = RgbImage::from_fn(1400, 900, |x, _| if x % 200 < 100 { Rgb([255; 3]) } else { Rgb([0; 3]) });
    let with = |format: ImageFormat, picture: DynamicImage| -> Result<Vec<u8>, Failed> {
        let mut bytes = std::io::Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format)?;
        Ok(bytes.into_inner())
    };
    let noise =
        RgbaImage::from_fn(300, 200, |x, y| image::Rgba([(x * y % 255) as u8, (x * 7) as u8, (y * 9) as u8, 9]));
    let pictures = [
        ("teikning.png", with(ImageFormat::Png, drawing.clone().into())?),
        ("gjennomsiktig.png", with(ImageFormat::Png, noise.clone().into())?),
        ("teikning.webp", with(ImageFormat::WebP, drawing.into())?),
        ("lite.jpg", jpeg(scene(600, 400))?),
    ];
    let text: String = pictures.iter().map(|(name, _)| format!("![Ei eng](images/{name})\n\n")).collect();
    let (_scratch, site) = site(&pictures, &text)?;
    let built = build(&site, "out")?;
    for (name, bytes) in &pictures {
        ensure(fs::read(built.out.join("images").join(name))? == *bytes, format!("{name} is another"))?;
    }
    let page = page(&built)?;
    let sources: Vec<String> = pictures.iter().map(|(name, _)| format!("../images/{name}")).collect();
    ensure(values(&page, "src") == sources && values(&page, "srcset").is_empty(), page)
}

fn other_formats() -> Result<(), Failed> {
    let noise = |x: u32, y: u32| x.wrapping_mul(2_654_435_761).rotate_left(y % 31).wrapping_mul(y | 1).to_be_bytes();
    let mut png = std::io::Cursor::new(Vec::new());
    let grained = RgbImage::from_fn(1100, 700, |x, y| {
        let [a, b, c, _] = noise(x, y);
        Rgb([a, b, c])
    });
    DynamicImage::from(grained).write_to(&mut png, ImageFormat::Png)?;
    // One pixel, as the smallest WebP with loss is written, with EXIF after it.
    let pixel = b"VP8 \x16\0\0\0\x30\x01\0\x9d\x01\x2a\x01\0\x01\0\x0e\xc0\xfe\x25\xa4\0\x03\x70\0\0\0\0";
    let exif = exif(1)[6..].to_vec();
    let length = u32::try_from(exif.len())?.to_le_bytes();
    let chunks = [b"WEBPVP8X\x0a\0\0\0\x08\0\0\0\0\0\0\0\0\0".as_slice(), pixel, b"EXIF", &length, &exif].concat();
    let webp = [b"RIFF".as_slice(), &u32::try_from(chunks.len())?.to_le_bytes(), &chunks].concat();
    ensure(look("a.webp", &webp).1, "the WebP of the test does not tell where it was taken")?;
    let pictures = [("foto.png", png.into_inner()), ("foto.webp", webp)];
    let (_scratch, site) = site(&pictures, "![Ei eng](images/foto.png) ![Eit punkt](images/foto.webp)")?;
    let built = build(&site, "out")?;
    let page = page(&built)?;
    ensure(values(&page, "width") == ["1100", "1"], &page)?;
    for source in values(&page, "src") {
        ensure(source.starts_with("../assets/foto-") && source.ends_with(".jpg"), source)?;
        let bytes = fs::read(built.out.join("side").join(source))?;
        ensure(bytes.starts_with(b"\xff\xd8") && !holds(&bytes, b"Kamera7"), source)?;
    }
    ensure(!built.out.join("images").exists(), "the originals are published")
}

fn on_paper() -> Result<(), Failed> {
    let photo = from_camera(scene(2400, 1600), 1)?;
    let (_scratch, site) = site(&[("a.jpg", photo)], "")?;
    fs::remove_file(site.join("pages/side.md"))?;
    let step = site.join("guides/barn/0-undring/1-sja.md");
    let text = fs::read_to_string(&step)?;
    fs::write(&step, format!("{text}\n![Ei eng](images/a.jpg)\n"))?;
    let files = tree(&build(&site, "out")?.out)?;
    let (_, largest) = files.iter().find(|(path, _)| path.starts_with("assets/a-1600-")).ok_or("none is made")?;
    let booklets: Vec<&String> = files.keys().filter(|path| path.ends_with("hefte.pdf")).collect();
    ensure(!booklets.is_empty(), format!("{:?}", files.keys()))?;
    ensure(booklets.iter().all(|path| holds(&files[*path], largest)), "the booklet has another picture")
}

fn preview() -> Result<(), Failed> {
    let photo = from_camera(scene(1200, 800), 1)?;
    let (_scratch, site) = site(&[("a.jpg", photo)], "![Ei eng](images/a.jpg)")?;
    let mut examined = betre::examine(&betre::Config::to_look(site, betre::model::Date::constant(2026, 11, 22)));
    let output = betre::render(&mut examined);
    ensure(output.contains_key("images/a.jpg"), "the original is gone")?;
    ensure(!output.keys().any(|path| path.starts_with("assets/a-")), "a preview makes photographs")
}
