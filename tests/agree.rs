//! What stops a build, or is told by one, is told by a check: on generated sites with one fault to three, the same in each run.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use libtest_mimic::{Failed, Trial};
use walkdir::WalkDir;

use crate::support::{TODAY, base, ensure, in_process, root, trial};

/// What is done to a site.
type SiteFault = fn(&mut Dice, &Path) -> Result<(), Failed>;

/// How many sites a test makes, and how many tests there are.
const SITES: u64 = 50;
const TESTS: u64 = 4;

pub fn trials() -> Vec<Trial> {
    let test = |at: u64| trial(format!("agree::check tells what build tells, part {}", at + 1), move || agree(at));
    (0..TESTS).map(test).collect()
}

fn agree(part: u64) -> Result<(), Failed> {
    for seed in part * SITES..(part + 1) * SITES {
        let (scratch, site) = base()?;
        let mut dice = Dice(seed * 7_919 + 1);
        let faults: Vec<&str> = (0..=dice.below(3)).map(|_| dice.fault(&site)).collect::<Result<_, _>>()?;
        let out = scratch.path().join("out");
        let told = |command: &str| {
            let options = ["--format", "short", "--lang", "en", "--today", TODAY, "--out"].map(OsStr::new);
            in_process(&[[OsStr::new(command), site.as_os_str()].as_slice(), &options, &[out.as_os_str()]].concat())
        };
        let (checked, built) = (told("check"), told("build"));
        ensure(checked == built, format!("{seed} {faults:?}\ncheck: {checked:?}\nbuild: {built:?}"))?;
        ensure(checked.1 != 0 || out.join("index.html").is_file(), format!("{seed} {faults:?}: nothing is published"))?;
    }
    Ok(())
}

/// Numbers that look like chance and are the same in each run (Knuth, MMIX).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit.max(1)
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// Does something to the site; returns what.
    fn fault(&mut self, site: &Path) -> Result<&'static str, Failed> {
        let faults: [(&str, SiteFault); 14] = [
            ("a file cut off", cut_off),
            ("a file gone", gone),
            ("a line gone", line_gone),
            ("a line of something else", other_line),
            ("a line twice", line_twice),
            ("another value", other_value),
            ("a theme that prints", print),
            ("a theme's template", template),
            ("a theme's other files", theme_file),
            ("a name", name),
            ("an old address", old_address),
            ("a language", language),
            ("a picture", picture),
            ("a setting", setting),
        ];
        let (name, fault) = self.one(&faults);
        fault(self, site)?;
        Ok(name)
    }

    /// One of the site's texts.
    fn file(&mut self, site: &Path) -> Result<(PathBuf, String), Failed> {
        let files = WalkDir::new(site).sort_by_file_name().into_iter().filter_map(Result::ok);
        let is_text = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "md" || ending == "toml");
        let files: Vec<PathBuf> = files.map(walkdir::DirEntry::into_path).filter(is_text).collect();
        let path = files[self.below(files.len())].clone();
        let text = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
        Ok((path, text))
    }

    /// Changes one of the lines of a text.
    fn change(&mut self, site: &Path, change: impl Fn(&str) -> String) -> Result<(), Failed> {
        let (path, text) = self.file(site)?;
        let lines: Vec<&str> = text.lines().collect();
        let at = self.below(lines.len());
        let changed = |(number, line): (usize, &&str)| if number == at { change(line) } else { format!("{line}\n") };
        Ok(fs::write(path, lines.iter().enumerate().map(changed).collect::<String>())?)
    }
}

fn put(site: &Path, path: &str, bytes: impl AsRef<[u8]>) -> Result<(), Failed> {
    let path = site.join(path);
    fs::create_dir_all(path.parent().unwrap_or(site))?;
    Ok(fs::write(path, bytes)?)
}

fn cut_off(dice: &mut Dice, site: &Path) -> Result<(), Failed> {
    let (path, text) = dice.file(site)?;
    let at = text.floor_char_boundary(dice.below(text.len()));
    Ok(fs::write(path, &text[..at])?)
}

fn gone(dice: &mut Dice, site: &Path) -> Result<(), Failed> {
    let (path, _) = dice.file(site)?;
    if path.ends_with("site.toml") { Ok(()) } else { Ok(fs::remove_file(path)?) }
}

fn line_gone(dice: &mut Dice, site: &Path) -> Result<(), Failed> {
    dice.change(site, |_| String::new())
}

fn line_twice(dice: &mut Dice, site: &Path) -> Result<(), Failed> {
    dice.change(site, |line| format!("{line}\n{line}\n"))
}

fn other_line(dice: &mut Dice, site: &Path) -> Result<(), Failed> {
    let line = dice.one(&[
        "<b onclick=\"x()\">feit</b>",
        "[[finst-ikkje]]",
        "[fila](files/finst-ikkje.pdf)",
        "![](images/finst-ikkje.png)",
        "[ut](javascript:alert(1))",
        "{contact.ingen.phone}",
        "{show.plan.ingen}",
        "\u{202e}snudd og 漢字 og \u{1F600}",
        "> > > > sitat",
        "owner = \"ingen\"",
        "# #let x = panic()",
        "01010112345",
        "TODO: skriv",
        "```\nkode",
        "{lang=en-GB} Hello there.",
        "{lang=zh-Hans} 你好",
        "{lang=tull} Hei.",
        "{lang=EN} Hello.",
    ]);
    dice.change(site, move |before| format!("{before}\n{line}\n"))
}

fn other_value(dice: &mut Dice, site: &Path) -> Result<(), Failed> {
    let value = dice.one(&[
        "\"\"",
        "1",
        "[]",
        "{}",
        "\"x\"",
        "true",
        "\"a/b\"",
        "\"2026-13-45\"",
        "[\"x\"]",
        "“x”",
        "\"\\u0000\"",
        "9e999",
    ]);
    dice.change(site, move |line| match line.split_once('=') {
        Some((key, _)) => format!("{key}= {value}\n"),
        None => format!("{line}\n"),
    })
}

/// The site's own templates of documents.
fn print(dice: &mut Dice, site: &Path) -> Result<(), Failed> {
    let name = dice.one(&["lib", "booklet", "overview", "hand-out", "measures", "meeting-sheet"]);
    let path = format!("print/{name}.typ");
    let own = fs::read_to_string(root().join("themes/standard").join(&path)).unwrap_or_default();
    let text = match dice.below(6) {
        0 => format!("{own}\n#finst-ikkje()\n"),
        1 => format!("{own}\n#panic(\"a\")\n"),
        2 => format!("{own}\n// ein merknad\n"),
        3 => "#set document(title: [x])\nHei".to_owned(),
        4 => own[..own.floor_char_boundary(own.len() / 2)].to_owned(),
        _ => format!("#image(\"/finst-ikkje.png\")\n{own}"),
    };
    put(site, &format!("theme/{path}"), text)
}

fn template(dice: &mut Dice, site: &Path) -> Result<(), Failed> {
    let name = dice.one(&["step", "guide", "page", "base", "show/plan", "paper/step", "paper/guide", "404", "search"]);
    let path = format!("templates/{name}.html");
    let own = fs::read_to_string(root().join("themes/standard").join(&path)).unwrap_or_default();
    let more = dice.one(&[
        "{{ page.finst.ikkje }}",
        "{% if %}",
        "{{ word(key=\"finst-ikkje\") }}",
        "<script>1</script>",
        "<img src=\"https://x.example/a.png\">",
        "{# merknad #}",
        "<p>hei",
    ]);
    put(site, &format!("theme/{path}"), format!("{own}{more}"))
}

fn theme_file(dice: &mut Dice, site: &Path) -> Result<(), Failed> {
    let (path, text) = dice.one(&[
        ("theme.toml", "contract = 1"),
        ("theme.toml", "contract = [["),
        ("words/nn.ftl", "a = { b"),
        ("words/nn.ftl", ""),
        ("assets/style.css", "@import url(https://x.example/a.css);"),
        ("assets/style.css", "a { }"),
        ("assets/a.js", "alert(1)"),
        ("assets/icon.svg", "<svg"),
        ("ukjent.txt", "x"),
    ]);
    put(site, &format!("theme/{path}"), text)
}

fn name(dice: &mut Dice, site: &Path) -> Result<(), Failed> {
    let file = dice.one(&[
        "a\\b.txt",
        "a\tb.txt",
        "a:b.txt",
        "a b.txt",
        "con.txt",
        "a?.txt",
        "a%41.txt",
        "æ.txt",
        "a..txt",
        "-a.txt",
        "a|b.txt",
        " a.txt",
        "a .txt",
        "a\u{202e}b.txt",
        "A.TXT",
        "index.html",
        "a.html",
        "a.pdf.txt",
    ]);
    put(site, &format!("files/{file}"), "Ein tekst.")?;
    match dice.below(3) {
        0 => put(site, "pages/fila.md", format!("+++\ntitle = \"Fila\"\n+++\n[Fila](<files/{file}>)\n")),
        1 => put(site, &format!("pages/{file}.md"), "+++\ntitle = \"Namn\"\n+++\nTekst.\n"),
        _ => Ok(()),
    }
}

fn old_address(dice: &mut Dice, site: &Path) -> Result<(), Failed> {
    let alias = dice.one(&[
        "/_headers/",
        "/_redirects/",
        "/_redirects/a/",
        "/_worker.js/",
        "/.well-known/",
        "/404/",
        "/404.html",
        "/sitemap.xml",
        "/robots.txt/a/",
        "/data/site.json",
        "/data/a/",
        "/files/a/",
        "/images/",
        "/assets/",
        "/kontaktar/kontaktar.pdf",
        "/kontaktar/KONTAKTAR.PDF/a/",
        "/barn/barn.pdf/",
        "/index.html",
        "/",
        "/en/",
        "/gammal/",
        "/Gammal/",
        "/gammal.html",
        "/.betre-manifest",
        "/a.htm",
        "/a/../b/",
        "/barn/",
        "/kontaktar/",
        "/con/",
        "/files",
        "/data",
    ]);
    if dice.below(2) == 0 {
        set(site, "hosts = [\"netlify\", \"cloudflare\", \"nginx\", \"caddy\"]")?;
    }
    put(site, "files/a.txt", "Ein tekst.")?;
    put(site, "pages/ny.md", format!("+++\ntitle = \"Ny\"\naliases = [\"{alias}\"]\n+++\n[Fila](files/a.txt)\n"))
}

/// Puts a line into the settings.
fn set(site: &Path, line: &str) -> Result<(), Failed> {
    let path = site.join("site.toml");
    let settings = fs::read_to_string(&path)?;
    Ok(fs::write(path, format!("{line}\n{settings}"))?)
}

fn language(dice: &mut Dice, site: &Path) -> Result<(), Failed> {
    let tag = dice
        .one(&["en", "en-GB", "nb", "zh-Hans", "x", "english", "EN", "se", "ar", "fa", "zz", "123", "", "nn", "nb-NO"]);
    let path = site.join("site.toml");
    let settings = fs::read_to_string(&path)?;
    let wanted = if dice.below(3) == 0 { format!("[\"{tag}\"]") } else { format!("[\"nn\", \"{tag}\"]") };
    fs::write(path, settings.replace("languages = [\"nn\"]", &format!("languages = {wanted}")))?;
    put(site, &format!("acute.{tag}.md"), "+++\ntitle = \"Urgent\"\n+++\nCall.\n")
}

fn picture(dice: &mut Dice, site: &Path) -> Result<(), Failed> {
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\x9cc\xf8\xff\xff?\
        \0\x05\xfe\x02\xfe\xdcD\x05\x9d\0\0\0\0IEND\xaeB`\x82";
    let kinds: [&[u8]; 14] = [
        png,
        &png[..40],
        &png[..png.len() - 4],
        b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
        b"hei",
        b"",
        b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>",
        b"<svg",
        b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>",
        b"GIF89a",
        b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;",
        b"RIFF\0\0\0\0WEBP",
        b"\xff\xd8\xff\xd9",
        b"\0\0\0\x18ftypheic\0\0\0\0",
    ];
    let (name, bytes) =
        (dice.one(&["a.png", "a.svg", "a.jpg", "a.gif", "a.webp", "a.PNG", "a.pdf", "a.heic"]), dice.one(&kinds));
    put(site, &format!("images/{name}"), bytes)?;
    let path = dice.one(&["guides/barn/0-undring/1-sja.md", "guides/barn/guide.md", "acute.md"]);
    if dice.below(4) == 0 {
        return set(site, &format!("logo = \"images/{name}\""));
    }
    let text = fs::read_to_string(site.join(path)).unwrap_or_default();
    put(site, path, format!("{text}\n\n![ei teikning av eit hus](images/{name})\n"))
}

fn setting(dice: &mut Dice, site: &Path) -> Result<(), Failed> {
    let line = dice.one(&[
        "hosts = [\"netlify\"]",
        "hosts = [\"apache\"]",
        "title = \"BTI 漢字\"",
        "colour = \"#ffff00\"",
        "logo = \"images/finst-ikkje.svg\"",
        "ukjend = 1",
        "name = \"To gonger\"",
        "[[x]]",
        "checks = { print = \"error\" }",
        "checks = { file-unused = \"error\", print = \"off\" }",
    ]);
    set(site, line)
}
