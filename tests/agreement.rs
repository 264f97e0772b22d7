//! `check` tells what `build` tells: a site without an error is published, and one with an error stops at the same place in
//! both. Tried on sites that are damaged in every way that is known, a few at a time.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use betre::content::hash::Hash;
use betre::diagnostic::Severity;
use betre::model::day;
use betre::{Config, Examined, RunCache, build, examine_as_built};
use libtest_mimic::{Failed, Trial};
use walkdir::WalkDir;

use crate::support::{Chance, TODAY, base, copy, ensure, root, scratch, tree, trial};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("agreement::check tells what build tells", || agrees(0..SITES)),
        trial("agreement::what is not saved is examined as if it were", unsaved),
        // `tests/soak agreement`.
        trial("agreement::in two thousand other sites", || agrees(SITES..SITES * 11)).with_ignored_flag(true),
    ]
}

/// How many sites are tried.
const SITES: u64 = 200;

impl Chance {
    /// Bytes with a few of them changed, doubled, or gone.
    fn spoilt(&mut self, mut bytes: Vec<u8>) -> Vec<u8> {
        for _ in 0..=self.below(4) {
            let (at, length) = (self.below(bytes.len()), 1 + self.below(40));
            let end = (at + length).min(bytes.len());
            match self.below(4) {
                0 if at < bytes.len() => bytes[at] ^= 1 << self.below(8),
                1 => drop(bytes.drain(at..end)),
                2 => bytes.truncate(end),
                _ => {
                    let part = bytes[at..end].to_vec();
                    drop(bytes.splice(at..at, part));
                }
            }
        }
        bytes
    }
}

/// A site that is whole, with something of every kind that can be damaged.
fn whole() -> Result<(tempfile::TempDir, PathBuf), Failed> {
    let (scratch, site) = base()?;
    let photo = {
        let picture = image::RgbImage::from_fn(900, 600, |x, y| {
            image::Rgb([(x % 251) as u8, (y % 241) as u8, (x * y % 239) as u8])
        });
        let mut bytes = Vec::new();
        image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 92).encode_image(&picture)?;
        bytes
    };
    let drawing = {
        let mut bytes = std::io::Cursor::new(Vec::new());
        image::RgbImage::from_fn(60, 40, |x, _| image::Rgb([if x < 30 { 255 } else { 0 }; 3]))
            .write_to(&mut bytes, image::ImageFormat::Png)?;
        bytes.into_inner()
    };
    let page = "+++\ntitle = \"Om oss\"\naliases = [\"/gammal/om/\"]\n+++\nSjå [skjemaet](/files/skjema.txt) og [rettleiinga](/files/plan.pdf).\n\n\
                ![Eit hus](/images/hus.svg)\n\n![Ei eng](/images/eng.jpg)\n\n![Ei stripe](/images/stripe.png)\n\n## Del {lang=nb}\n\nTekst.\n";
    let pdf = fs::read(root().join("tests/pdf/look/plain.pdf")).unwrap_or_default();
    let files: [(&str, &[u8]); 9] = [
        ("pages/om.md", page.as_bytes()),
        ("files/skjema.txt", b"Eit skjema.\n"),
        ("files/plan.pdf", &pdf),
        (
            "images/hus.svg",
            b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><path d=\"M0 0h9v9z\"/></svg>\n",
        ),
        ("images/eng.jpg", &photo),
        ("images/stripe.png", &drawing),
        ("measures/lek.csv", "Tiltak;Alder\nLeikegruppe;3–5\nTurgruppe;6–12\n".as_bytes()),
        ("measures/lek.md", b"+++\ntitle = \"Leik\"\n+++\n"),
        ("theme/assets/own/site.css", b".own { color: #111 }\n"),
    ];
    for (path, bytes) in files {
        fs::create_dir_all(site.join(path).parent().ok_or("no folder")?)?;
        fs::write(site.join(path), bytes)?;
    }
    let step = site.join("guides/barn/0-undring/1-sja.md");
    fs::write(&step, format!("{}\n![Eit hus](/images/hus.svg)\n", fs::read_to_string(&step)?))?;
    Ok((scratch, site))
}

/// Damages a site in one way; what was done.
fn damage(site: &Path, chance: &mut Chance) -> Result<String, Failed> {
    let files: Vec<PathBuf> = WalkDir::new(site)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
        .map(|entry| entry.into_path())
        .collect();
    let files: Vec<PathBuf> = files.into_iter().filter(|path| path.is_file()).collect();
    let texts: Vec<&PathBuf> =
        files.iter().filter(|path| path.extension().is_some_and(|ending| ending == "md" || ending == "toml")).collect();
    let settings = site.join("site.toml");
    let om = site.join("pages/om.md");
    let change = |path: &Path, from: &str, to: &str| -> Result<String, Failed> {
        let text = String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).into_owned();
        fs::write(path, text.replacen(from, to, 1))?;
        Ok(format!("{}: {from:?} became {to:?}", path.display()))
    };
    match chance.below(16) {
        0 => {
            let hosts = chance.one(&[
                "",
                "hosts = [\"netlify\"]",
                "hosts = [\"nginx\", \"cloudflare\"]",
                "hosts = [\"caddy\"]",
            ]);
            change(&settings, "languages", &format!("{hosts}\nlanguages"))?;
            let alias = chance.one(&[
                "/_headers/",
                "/_redirects/",
                "/data/x/",
                "/assets/x/",
                "/404.html",
                "/robots.txt/",
                "/sitemap.xml/",
                "/barn/",
                "/files/skjema.txt/",
                "/barn/utskrift/barn-oversikt.pdf/",
                "/barn/utskrift/barn-oversikt.pdf/x/",
                "/index.html",
                "/en/",
                "/Barn/",
                "/images/hus.svg/a/",
                "/om/",
                "/sok/x/",
                "/con/",
                "/a b/",
                "/.well-known/",
            ]);
            change(&om, "/gammal/om/", alias)
        }
        1 => {
            let name = chance.one(&[
                "a\\b.txt",
                "a\u{1b}b.txt",
                "-a.txt",
                "a b?.txt",
                "a#b.txt",
                "%41.txt",
                "å\u{30a}.txt",
                "con.txt",
                "a:b.txt",
                "a\u{202e}b.txt",
            ]);
            let folder = chance.one(&["files", "theme/assets", "images", "pages", "measures"]);
            fs::create_dir_all(site.join(folder))?;
            // Windows has no files of some of these names.
            let made = fs::write(site.join(folder).join(name), "Tekst.\n");
            if cfg!(unix) {
                made?;
            }
            Ok(format!("{folder}/{name:?}"))
        }
        2 => {
            let name = format!("{}.{}", "a".repeat(100 + chance.below(150)), chance.one(&["jpg", "svg", "txt"]));
            let folder = chance.one(&["images", "files", "theme/assets"]);
            fs::create_dir_all(site.join(folder))?;
            fs::copy(site.join("images/eng.jpg"), site.join(folder).join(&name))?;
            change(&om, "## Del", &format!("![Eit tre](/images/{name})\n\n## Del"))
        }
        3 | 4 => {
            let name = chance.one(&["images/hus.svg", "images/eng.jpg", "images/stripe.png", "files/plan.pdf"]);
            let bytes = fs::read(site.join(name)).unwrap_or_default();
            fs::write(site.join(name), chance.spoilt(bytes))?;
            Ok(format!("{name} is spoilt"))
        }
        5 => {
            let [from, to] = [0, 1].map(|_| {
                chance.one(&[
                    "images/hus.svg",
                    "images/eng.jpg",
                    "images/stripe.png",
                    "files/plan.pdf",
                    "files/skjema.txt",
                ])
            });
            let bytes = fs::read(site.join(from)).unwrap_or_default();
            fs::write(site.join(to), bytes)?;
            Ok(format!("{from} is called {to}"))
        }
        6 => change(
            &om,
            "{lang=nb}",
            chance.one(&[
                "{lang=en-GB}",
                "{lang=english}",
                "{lang=zh-Hant-TW}",
                "{lang=e1}",
                "{lang=EN}",
                "{lang=}",
                "{lang=x}",
            ]),
        ),
        7 => change(
            &settings,
            "languages = [\"nn\"",
            chance.one(&[
                "languages = [\"nn\", \"en-GB\"",
                "languages = [\"nn\", \"ar\"",
                "languages = [\"en\"",
                "languages = [\"no\"",
                "languages = [\"nn\", \"zh\"",
            ]),
        ),
        8 => {
            let (path, text) = [
                ("theme/print/booklet.typ", "#import \"lib.typ\": *\n#missing\n"),
                ("theme/print/overview.typ", "= Tom\n"),
                ("theme/print/lib.typ", "#let a = \n"),
                ("theme/print/measures.typ", "#panic(\"x\")\n"),
                ("theme/templates/page.html", "{{ page.nothing.more }}"),
                ("theme/templates/base.html", "<script src=x></script>"),
                ("theme/words/nn.ftl", "a = { \n"),
                ("theme/assets/style.css", "@import url(//x.example/a.css);"),
                ("theme/assets/a.js", "alert(1)"),
            ][chance.below(9)];
            fs::create_dir_all(site.join(path).parent().ok_or("no folder")?)?;
            fs::write(site.join(path), text)?;
            Ok(path.to_owned())
        }
        9 | 10 => {
            let path = texts[chance.below(texts.len())];
            let text = String::from_utf8_lossy(&fs::read(path)?).into_owned();
            let mut lines: Vec<&str> = text.lines().collect();
            let at = chance.below(lines.len());
            let line = if lines.is_empty() { "" } else { lines.remove(at) };
            fs::write(path, lines.join("\n"))?;
            Ok(format!("{}: without the line {line:?}", path.display()))
        }
        11 => {
            let path = texts[chance.below(texts.len())];
            let bytes = fs::read(path)?;
            fs::write(path, chance.spoilt(bytes))?;
            Ok(format!("{} is spoilt", path.display()))
        }
        12 => {
            let path = &files[chance.below(files.len())];
            fs::remove_file(path)?;
            Ok(format!("{} is gone", path.display()))
        }
        13 => {
            let path = texts[chance.below(texts.len())];
            change(
                path,
                "title",
                chance.one(&[
                    "draft = true\ntitle",
                    "valid_from = \"2030-01-01\"\ntitle",
                    "titel",
                    "reviewed = \"2031-01-01\"\ntitle",
                ]),
            )
        }
        14 => change(
            &settings,
            "address = \"https://lia.example/\"",
            chance.one(&[
                "",
                "address = \"http://localhost/\"",
                "address = \"https://lia.example/a/../b/\"",
                "address = \"x\"",
                "address = \"https://lia.example/bti/\"",
            ]),
        ),
        _ => {
            let rule = chance.one(&[
                "picture-large = \"off\"",
                "print-picture = \"error\"",
                "file-unused = \"error\"",
                "title-missing = \"off\"",
                "print-long = \"error\"",
                "nothing = \"off\"",
            ]);
            let text = fs::read_to_string(&settings).unwrap_or_default();
            fs::write(&settings, format!("{text}\n[checks]\n{rule}\n"))?;
            Ok(format!("[checks] {rule}"))
        }
    }
}

/// What was found, as an editor sees it.
fn told(examined: &Examined) -> Vec<String> {
    let sources = &examined.site.sources;
    let tell = |finding: &betre::diagnostic::Diagnostic| {
        format!(
            "{}: {:?}: {} {:?} {:?}",
            sources.path(finding.span),
            finding.span,
            finding.code.name(),
            finding.variant,
            finding.args
        )
    };
    examined.findings.iter().map(tell).collect()
}

/// Sites with changes laid over them against the same sites with the changes on disk.
fn unsaved() -> Result<(), Failed> {
    let (_base, whole) = whole()?;
    let scratch = scratch()?;
    let today = day(TODAY).ok_or("no day")?;
    let on_disk = tree(&whole)?;
    let as_it_was = told(&betre::examine(&Config::to_look(whole.clone(), today)));
    let mut cache = RunCache::default();
    let mut tried = 0;
    for number in 0..SITES / 2 {
        let mut chance = Chance(number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let site = scratch.path().join(format!("site-{number}"));
        copy(&whole, &site)?;
        let done: Vec<String> = (0..=chance.below(2)).map(|_| damage(&site, &mut chance)).collect::<Result<_, _>>()?;
        let changed = tree(&site)?;
        let paths = on_disk.keys().chain(changed.keys()).filter(|path| on_disk.get(*path) != changed.get(*path));
        let unsaved: BTreeMap<String, Option<Vec<u8>>> =
            paths.map(|path| (path.clone(), changed.get(path).cloned())).collect();
        // What is copied as it is, and a theme, can't be laid over a site; nor can a link.
        let is_text = |path: &str| !["files/", "images/", "theme/"].iter().any(|folder| path.starts_with(folder));
        let is_plain = WalkDir::new(&site).into_iter().flatten().all(|entry| !entry.file_type().is_symlink());
        if !is_plain || !unsaved.keys().all(|path| is_text(path)) {
            continue;
        }
        tried += 1;
        let saved = told(&betre::examine(&Config::to_look(site.clone(), today)));
        let config = Config { unsaved: Arc::new(unsaved), ..Config::to_look(whole.clone(), today) };
        let laid_over = told(&betre::examine(&config));
        ensure(laid_over == saved, format!("site {number}, {done:#?}\n{laid_over:#?}\non disk: {saved:#?}"))?;
        // With what is kept from run to run, and without what was not saved again.
        betre::examine_again(&config, &mut cache);
        let config = Config { unsaved: Arc::default(), ..config };
        if let Some(again) = betre::examine_again(&config, &mut cache) {
            ensure(
                told(&again).len() == as_it_was.len(),
                format!("site {number}, {done:#?}: something is left of it"),
            )?;
        }
        fs::remove_dir_all(&site)?;
    }
    ensure(tried > 30, format!("only {tried} sites"))
}

fn agrees(sites: std::ops::Range<u64>) -> Result<(), Failed> {
    let (_base, whole) = whole()?;
    let scratch = scratch()?;
    let (mut published, mut codes) = (0, BTreeMap::new());
    for number in sites {
        let mut chance = Chance(
            Hash::of(&number.to_le_bytes())
                .to_string()
                .bytes()
                .fold(0, |sum, byte| sum.wrapping_mul(257).wrapping_add(byte.into())),
        );
        let site = scratch.path().join(format!("site-{number}"));
        copy(&whole, &site)?;
        let done: Vec<String> = if number == 0 {
            Vec::new()
        } else {
            (0..=chance.below(3)).map(|_| damage(&site, &mut chance)).collect::<Result<_, _>>()?
        };
        let what = format!("site {number}, {done:#?}");
        let config = Config {
            out: scratch.path().join(format!("out-{number}")),
            // Two, so that the one does not know what the other has made.
            cache_folder: Some(scratch.path().join("cache-of-check")),
            ..Config::to_look(site.clone(), day(TODAY).ok_or("no day")?)
        };
        let checked = examine_as_built(&config);
        let config = Config { cache_folder: Some(scratch.path().join("cache-of-build")), ..config };
        let built = build(&config, || {}).map_err(|refusal| format!("{what}: {refusal:?}"))?;
        let (by_check, by_build) = (told(&checked), told(&built.examined));
        ensure(by_check == by_build, format!("{what}\ncheck: {by_check:#?}\nbuild: {by_build:#?}"))?;
        ensure(built.published.is_some() != checked.has_errors(), format!("{what}: {by_check:#?}"))?;
        published += usize::from(built.published.is_some());
        for finding in checked.findings.iter().filter(|finding| finding.severity == Severity::Error) {
            *codes.entry(finding.code.name()).or_insert(0) += 1;
        }
        ensure(number > 0 || by_check.is_empty(), format!("the whole site is not: {by_check:#?}"))?;
        fs::remove_dir_all(&site)?;
    }
    println!("{published} of the sites were published; errors: {codes:?}");
    ensure(published > 20 && codes.len() > 15, format!("{published} published, {codes:?}"))
}
