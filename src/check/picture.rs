//! The pictures that pages carry: whether a browser shows them, how heavy they are, and whether their words say anything.

use std::collections::BTreeSet;

use super::Checking;
use super::privacy::told_place;
use crate::content::asset::{Asset, Facts, is_picture, is_published};
use crate::content::markdown::Image;
use crate::diagnostic::{Arg, Code, Diagnostic};
use crate::model::Site;

/// The heaviest picture on a page, in bytes: on a slow line a phone spends seconds on more.
const HEAVIEST: u64 = 1_000_000;

/// The longest side of a picture on a page, in pixels: three times what a page has room for.
const LONGEST: usize = 2500;

/// Reports pictures on pages that browsers can't show, or that are heavy: once for each file, however often it is shown. A
/// photograph that is published in sizes of its own may be as heavy as its camera made it.
pub(super) fn check(checking: &Checking) {
    let site = checking.site;
    let uses = &checking.site.uses;
    let logos = site.editions.iter().filter_map(|edition| edition.settings.look.logo.as_ref());
    let logos: BTreeSet<&str> = logos.map(|logo| logo.path.as_str()).collect();
    for asset in &site.assets {
        let path = asset.path.as_str();
        let is_shown = uses.shown.contains(path);
        if is_shown && is_published(path) && !is_picture(path) {
            checking.findings.add(Diagnostic::new(Code::PictureFormat, asset.span).arg("path", path));
        } else if (is_shown && uses.photo(asset).is_none()) || logos.contains(path) {
            heavy(asset).into_iter().for_each(|finding| checking.findings.add(finding));
        }
    }
}

/// What is wrong with photographs that could not be made smaller: pages show them as they are. What else they are used for has
/// been told.
pub fn check_unmade(site: &Site, photos: &[&Asset]) -> Vec<Diagnostic> {
    let uses = &site.uses;
    let photos: Vec<&Asset> = photos.iter().copied().filter(|asset| !uses.keeps(asset)).collect();
    let place =
        photos.iter().filter(|asset| asset.position).map(|asset| told_place(&asset.path, &asset.facts, asset.span));
    place.chain(photos.iter().filter_map(|asset| heavy(asset))).collect()
}

fn heavy(asset: &Asset) -> Option<Diagnostic> {
    let finding = Diagnostic::new(Code::PictureLarge, asset.span);
    let (width, height) = match asset.facts {
        Facts::Image { width, height, .. } => (width, height),
        Facts::Svg { .. } => (0, 0),
        _ => return None,
    };
    let finding = finding.arg("path", asset.path.as_str()).arg("width", width).arg("height", height);
    if asset.is_vast() {
        return Some(finding.variant("vast"));
    }
    if asset.swells() {
        return Some(finding.variant("profile"));
    }
    if asset.size > HEAVIEST {
        let tenths = i64::try_from(asset.size.div_ceil(100_000)).unwrap_or(i64::MAX);
        return Some(finding.arg("size", Arg::Tenths(tenths)));
    }
    (width.max(height) > LONGEST).then(|| finding.variant("pixels"))
}

/// Words that say nothing about what a picture shows: what it is, what cameras and telephones call it, and what fills up a form.
const EMPTY: &str = "|eit|ei|ein|et|en|a|an|the|this|is|dette|er|av|of|og|and|på|kl|at|am|pm|nr|no|\
    bilete|biletet|bileta|bilde|bildet|bilder|bildene|image|images|picture|pictures|pic|photo|photos|photograph|\
    foto|fotoet|fotografi|fotografiet|illustrasjon|illustrasjonen|illustrasjonsbilete|illustrasjonsbilde|\
    illustrasjonsfoto|illustration|figur|figuren|figure|grafikk|grafikken|graphic|ikon|ikonet|icon|logo|logoen|logoet|\
    skjermbilete|skjermbilde|skjermdump|skjermklipp|screenshot|\
    img|dsc|dscn|dscf|pxl|mvimg|imag|whatsapp|snapchat|facebook|unnamed|untitled|namnlaus|uten|utan|navn|namn|\
    tittel|title|alt|tekst|alttekst|text|alternativ|alternative|beskriving|beskrivelse|description|todo|test|xxx|\
    jpg|jpeg|png|gif|webp|svg|heic|tif|tiff|bmp|avif|";

/// What stands where a text should be written.
const PROPOSED: [&str; 3] = ["kva biletet viser", "hva bildet viser", "what the picture shows"];

/// The endings of files that pictures come from.
const ENDINGS: [&str; 11] =
    [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".heic", ".tif", ".tiff", ".bmp", ".avif"];

/// What a screen reader says by itself, before the words: «bilete av», «the picture shows».
const PICTURES: &str = "|bilete|biletet|bilde|bildet|image|picture|photo|photograph|foto|fotoet|fotografi|fotografiet|";
const LEADS: &str = "|av|viser|syner|of|shows|showing|";

/// What Word writes by itself about a picture that nobody has described, in small letters.
const WORDS_OF_WORD: [&str; 8] = [
    "automatisk generert",
    "automatically generated",
    "ki-generert innhold kan være feil",
    "ki-generert innhald kan vere feil",
    "ai-generated content may be incorrect",
    "bilete som inneheld",
    "bilde som inneholder",
    "a picture containing",
];

/// What is wrong with the words of a picture that has some.
pub(super) fn words_of(image: &Image) -> Option<Diagnostic> {
    let alt = image.alt.trim();
    let finding = Diagnostic::new(Code::ImageWords, image.span).arg("text", alt);
    if says_nothing(alt, &image.source) {
        return Some(finding.arg("image", image.source.as_str()));
    }
    let lower = alt.to_lowercase();
    if WORDS_OF_WORD.iter().any(|words| lower.contains(words)) {
        return Some(finding.variant("word").arg("image", image.source.as_str()));
    }
    let lead = lead(alt)?;
    Some(finding.variant("lead").arg("lead", lead).arg("rest", alt.get(lead.len()..).unwrap_or_default().trim()))
}

fn is_one_of(list: &str, word: &str) -> bool {
    !word.is_empty() && list.contains(&format!("|{word}|"))
}

fn says_nothing(alt: &str, source: &str) -> bool {
    let lower = alt.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let file = source.rsplit('/').next().unwrap_or_default().to_lowercase();
    let stem = file.rsplit_once('.').map_or(file.as_str(), |(stem, _)| stem);
    let is_like_a_name = !lower.contains(char::is_whitespace) && lower.contains(|c: char| "_-0123456789".contains(c));
    // A letter beside digits is what a camera writes: `P1010023`.
    let is_letter = |word: &str| word.chars().count() == 1 && lower.contains(|c: char| c.is_ascii_digit());
    words.all(|word| is_one_of(EMPTY, word) || is_letter(word))
        || ENDINGS.iter().any(|ending| lower.ends_with(ending))
        || (is_like_a_name && lower == stem)
        || PROPOSED.contains(&lower.trim_end_matches('.'))
}

/// The beginning of the words that the reader hears anyway.
fn lead(alt: &str) -> Option<&str> {
    let mut end = 0;
    let mut words = alt.split(' ').map(|word| {
        end += word.len() + 1;
        (word.to_lowercase(), end - 1)
    });
    let is_article = |word: &str| matches!(word, "eit" | "et" | "a" | "an" | "the");
    let (mut word, _) = words.next()?;
    if is_article(&word) {
        (word, _) = words.next()?;
    }
    let (next, end) = words.next()?;
    (is_one_of(PICTURES, &word) && is_one_of(LEADS, &next)).then(|| alt.get(..end))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_say_nothing() {
        for alt in [
            "bilete",
            "Eit bilete.",
            "Et bilde",
            "image",
            "IMG_1234",
            "DSC00012.jpg",
            "P1010023",
            "20240502_103211",
            "Skjermbilde 2024-05-02 kl. 10.32.11",
            "WhatsApp Image 2024-05-02 at 10.32.11",
            "foto",
            "Logo",
            "Figur 2",
            "Plakat 2026.png",
            "tur-i-skogen",
            "Kva biletet viser",
            "…",
            "picture of",
        ] {
            assert!(says_nothing(alt, "images/tur-i-skogen.jpg"), "{alt}");
        }
        for alt in [
            "Plakat",
            "Ein leikeplass",
            "Fjordvik kommune",
            "Logoen til Fjordvik",
            "Tur i skogen",
            "Ein A og ein B",
            "Nivå 1",
            "صورة",
            "BTI-modellen",
        ] {
            assert!(!says_nothing(alt, "images/tur-i-skogen.jpg"), "{alt}");
        }
    }

    #[test]
    fn what_the_reader_hears_anyway() {
        for (alt, is) in [
            ("Bilete av ein leikeplass", Some("Bilete av")),
            ("Et bilde av en lekeplass", Some("Et bilde av")),
            ("The picture shows a child", Some("The picture shows")),
            ("Picture of a child", Some("Picture of")),
            ("Biletkunst av born", None),
            ("Teikning av ein bil", None),
            ("Foto", None),
        ] {
            assert_eq!(lead(alt), is, "{alt}");
        }
    }
}
