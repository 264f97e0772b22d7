//! A theme: templates, assets and words. The standard one is built into the program; a site's `theme/` folder replaces it
//! file by file.

mod asset;
mod design;
mod files;
mod own_files;
mod own_words;

pub(super) use asset::{Assets, as_data};
pub use design::Design;
use files::{MOST_SPOKEN, STANDARD, Spoken, Standard, ThemeFiles};
pub(crate) use own_words::{is_phrase, words_with_forms};
use own_words::{is_word, site_words};

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, LazyLock, PoisonError};
use std::time::Duration;

use tera::{Context, Kwargs, State, Tera};

use super::main_part::MainParts;
use crate::content::hash::{Hash, Hashing};
use crate::content::{LayerRead, read_folder};
use crate::diagnostic::catalogue::{Lang, Words};
use crate::diagnostic::{Code, Diagnostic, FileId, Findings, Sources, Span};
use crate::markup::escape;
use crate::model::fields::Keyed;
use crate::model::{Edition, Site, is_language, language_name};

/// The version of what templates get: it is raised when a view loses or renames something.
pub const CONTRACT: i64 = 5;

/// Signs of the search's script that need no space around them; no text in it has them.
const SPACED: [&str; 20] = [
    " => ", " = ", ", ", " ? ", " : ", ": ", " && ", " || ", " ?? ", " > ", " < ", " + ", " * ", " - ", " / ", " === ",
    "; ", "{ ", " }", ") {",
];

/// Where a site or a layer has its theme.
const FOLDER: &str = "theme";

/// The file of a theme's colours, and of the contract that its templates were written for.
const SETTINGS: &str = "theme.toml";

/// The files of a theme.
#[derive(Clone)]
pub struct Theme {
    files: Arc<ThemeFiles>,
    /// Whether a site or a layer says which contract its own files were written for.
    is_pledged: bool,
    /// The last folder that any of them is from: the site's own, or the nearest layer's, from the site's folder.
    folder: String,
    /// The file among the sources that faults in the theme point to.
    place: FileId,
}

impl PartialEq for Theme {
    /// Whether both have the same files, from the same place.
    fn eq(&self, other: &Theme) -> bool {
        let (one, two) = (&self.files, &other.files);
        let is_same = Arc::ptr_eq(one, two) || one.bytes == two.bytes && one.unread == two.unread;
        is_same && self.folder == other.folder && self.is_pledged == other.is_pledged
    }
}

/// The standard theme's words in a language, as Fluent source.
pub fn theme_words(lang: &str) -> String {
    Standard::get(&words_file(lang)).map_or_else(String::new, |file| String::from_utf8_lossy(&file.data).into_owned())
}

/// Where a theme has its words in a language.
fn words_file(lang: &str) -> String {
    format!("words/{lang}.ftl")
}

impl Theme {
    /// The theme of the site in `root`: the files of its layers' themes in place of the standard ones, later layers' over earlier ones',
    /// and its own over all.
    pub fn load(root: &Path, layers: &[LayerRead]) -> Theme {
        let (mut own, mut unread) = (BTreeMap::new(), Vec::new());
        let mut folder = FOLDER.to_owned();
        // What is part of the program has no folder.
        let layers = layers.iter().filter(|layer| !layer.root.as_os_str().is_empty());
        let layers = layers.map(|layer| (format!("{}/{FOLDER}", layer.name), layer.root.as_path()));
        for (named, root) in layers.chain([(FOLDER.to_owned(), root)]) {
            let (files, missing) = read_folder(root, FOLDER);
            if !files.is_empty() || !missing.is_empty() {
                folder = named;
            }
            own.extend(files);
            unread.extend(missing);
        }
        let is_pledged = own.contains_key(SETTINGS);
        Theme { files: ThemeFiles::with(own, unread), is_pledged, folder, place: FileId::default() }
    }

    /// The theme that is built into the program.
    pub fn standard() -> Theme {
        Theme { files: STANDARD.clone(), is_pledged: true, folder: FOLDER.to_owned(), place: FileId::default() }
    }

    /// The theme with a place among the sources, for findings about it to point to.
    pub fn placed(self, sources: &mut Sources) -> Theme {
        Theme { place: sources.add(&self.folder, "", ""), ..self }
    }

    /// Where findings about the theme point.
    pub fn place(&self) -> Span {
        Span::file(self.place)
    }

    /// Reports that the pages were not ready in time: only the site's own templates can be why.
    pub fn endless(&self, limit: Duration) -> Diagnostic {
        let own = self.own_files().map(|(path, _)| path).filter(|path| path.starts_with("templates/"));
        let files = own.collect::<Vec<_>>().join(", ");
        let seconds = usize::try_from(limit.as_secs()).unwrap_or(usize::MAX);
        let finding = Diagnostic::new(Code::Theme, self.place()).variant("endless-pages");
        finding.arg("seconds", seconds).arg("files", files)
    }

    fn text(&self, path: &str) -> String {
        self.files.bytes.get(path).map_or_else(String::new, |bytes| String::from_utf8_lossy(bytes).into_owned())
    }

    /// Whether the theme has words in a language.
    pub fn speaks(&self, lang: &str) -> bool {
        self.files.bytes.contains_key(&words_file(lang))
    }

    /// The words of the theme in the edition's language, with the site's own over them. Where the theme has none in it they are in
    /// the site's first language.
    pub fn words(&self, site: &Site, edition: &Edition, findings: &Findings) -> Arc<Words> {
        let lang = self.words_lang(site, &edition.lang);
        let told = |message: String| findings.add(self.finding(&format!("{}: {message}", words_file(lang))));
        let plain = self.words_with(lang, "").map_err(told);
        let words = match &plain {
            Ok(plain) => self.words_with(lang, &site_words(edition, plain)).map_err(told),
            Err(()) => Err(()),
        };
        match words.or(plain).or_else(|()| Words::read(lang, &[]).map(Arc::new)) {
            Ok(words) => words,
            Err(error) => unreachable!("an empty catalogue can be read: {error}"),
        }
    }

    /// The words of the theme in a language, with a site's own over them, as Fluent source. Errors: what can't be read.
    pub(super) fn words_with(&self, lang: &str, own: &str) -> Result<Arc<Words>, String> {
        let key = (lang.to_owned(), own.to_owned());
        let mut spoken = self.files.spoken.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = spoken.get(&key) {
            return Ok(known.words.clone());
        }
        let words = Arc::new(Words::read(lang, &[&self.text(&words_file(lang)), own])?);
        if spoken.len() >= MOST_SPOKEN {
            spoken.clear();
        }
        spoken.insert(key, Spoken { words: words.clone(), templates: None, mains: Arc::default() });
        Ok(words)
    }

    /// Reports words and phrases of the site that the theme does not know.
    pub fn check_words(&self, site: &Site, findings: &Findings) {
        for edition in &site.editions {
            for Keyed { key, span, .. } in &edition.settings.words {
                if !is_word(key) {
                    let finding = Diagnostic::new(Code::KeyUnknown, *span).variant("word").arg("key", key.as_str());
                    let finding = finding.arg("words", words_with_forms().collect::<Vec<_>>().join(", "));
                    findings.add(finding.nearest(key, words_with_forms()));
                }
            }
            let Ok(words) = self.words_with(Lang::Nb.tag(), "") else { continue };
            for Keyed { key, span, .. } in &edition.settings.phrases {
                if !is_phrase(key, &words) {
                    findings.add(Diagnostic::new(Code::KeyUnknown, *span).variant("phrase").arg("key", key.as_str()));
                }
            }
        }
    }

    /// Reports languages that the theme has no words in, and those whose words nobody who speaks the language has read.
    pub fn check_languages(&self, site: &Site, findings: &Findings) {
        let theme = self.text(SETTINGS).parse::<toml::Table>().unwrap_or_default();
        let unread = theme.get("unread").and_then(toml::Value::as_array).cloned().unwrap_or_default();
        let unread: Vec<&str> = unread.iter().filter_map(toml::Value::as_str).collect();
        for Keyed { key: lang, span, .. } in &site.first().settings.languages.0 {
            let finding =
                |code| Diagnostic::new(code, *span).arg("lang", lang.as_str()).arg("language", language_name(lang));
            if is_language(lang) && lang != "no" && !self.speaks(lang) {
                let words = language_name(self.words_lang(site, lang));
                let finding =
                    finding(Code::LanguageWords).arg("words", words).arg("known", self.languages().join(", "));
                findings.add(finding);
            } else if unread.contains(&lang.as_str()) {
                findings.add(finding(Code::LanguageUnread));
            }
        }
    }

    /// The languages that the theme has words in.
    pub fn languages(&self) -> Vec<&str> {
        let files = self.files.bytes.keys();
        files.filter_map(|path| path.strip_prefix("words/")?.strip_suffix(".ftl")).collect()
    }

    /// The language of the words on pages in a language: its own, else the site's first.
    fn words_lang<'l>(&self, site: &'l Site, lang: &'l str) -> &'l str {
        let known = [lang, &site.first().lang].into_iter().find(|lang| self.speaks(lang));
        known.unwrap_or(Lang::Nb.tag())
    }

    /// The templates; the only function they can call is `word`.
    pub fn templates(&self, words: &Arc<Words>, findings: &Findings) -> Option<Arc<Tera>> {
        let spoken = || self.files.spoken.lock().unwrap_or_else(PoisonError::into_inner);
        let is_of = |spoken: &&mut Spoken| Arc::ptr_eq(&spoken.words, words);
        if let Some(made) = spoken().values_mut().find(is_of).and_then(|spoken| spoken.templates.clone()) {
            return Some(made);
        }
        let made = Arc::new(self.compiled(words, findings)?);
        if let Some(known) = spoken().values_mut().find(is_of) {
            known.templates = Some(made.clone());
        }
        Some(made)
    }

    /// The main parts of pages that were made with some words; none with a site's own templates, which may show there whatever they
    /// get.
    pub(super) fn main_parts(&self, words: &Arc<Words>) -> Option<Arc<MainParts>> {
        if self.has_own("templates/") {
            return None;
        }
        let mut spoken = self.files.spoken.lock().unwrap_or_else(PoisonError::into_inner);
        spoken.values_mut().find(|spoken| Arc::ptr_eq(&spoken.words, words)).map(|spoken| spoken.mains.clone())
    }

    /// The templates as they are written, by their paths among them.
    pub(super) fn template_files(&self) -> Vec<(String, String)> {
        let files = self.files.bytes.keys();
        files.filter_map(|path| Some((path.strip_prefix("templates/")?.to_owned(), self.text(path)))).collect()
    }

    /// The templates with some words.
    fn compiled(&self, words: &Arc<Words>, findings: &Findings) -> Option<Tera> {
        let compiled = self.files.templates.get_or_init(|| {
            let mut tera = Tera::default();
            tera.set_escape_fn(|text, out| escape(text, |piece| out.write_all(piece.as_bytes())));
            // Templates are compiled against the function's name; each edition has its own words.
            tera.register_function("word", |_: Kwargs, _: &State| -> tera::TeraResult<String> { Ok(String::new()) });
            tera.add_raw_templates(self.template_files()).map(|()| tera)
        });
        let mut tera = match compiled {
            Ok(tera) => tera.clone(),
            Err(error) => {
                findings.add(self.fault(error));
                return None;
            }
        };
        let words = words.clone();
        tera.register_function("word", move |args: Kwargs, _: &State| -> tera::TeraResult<String> {
            let key: &str = args.must_get::<&str>("key")?;
            let n: Option<i64> = args.get("n")?;
            let text: Option<Cow<str>> = args.get::<Cow<str>>("text")?;
            let n = n.map(|n| ("n", n.into()));
            let text = text.map(|text| ("text", text.into()));
            Ok(words.say_with(key, n.into_iter().chain(text)))
        });
        Some(tera)
    }

    /// The script that finds what is searched for, as each language's file begins: without what only people read. A site's own theme
    /// has none.
    pub fn search_script() -> &'static str {
        static SCRIPT: LazyLock<String> = LazyLock::new(|| {
            let file = Standard::get("search.js").map(|file| String::from_utf8_lossy(&file.data).into_owned());
            let lines = file.iter().flat_map(|text| text.lines()).map(str::trim_start);
            let is_read = |line: &&str| !line.is_empty() && !line.starts_with("//");
            let text: String = lines.filter(is_read).flat_map(|line| [line, "\n"]).collect();
            SPACED.iter().fold(text, |text, sign| text.replace(sign, sign.trim()))
        });
        &SCRIPT
    }

    /// The scripts of the standard theme, by the paths that they are published at. A site's own theme has none: one that it has in
    /// place of these has another mark in its name.
    pub fn scripts() -> &'static BTreeSet<String> {
        static SCRIPTS: LazyLock<BTreeSet<String>> = LazyLock::new(Theme::find_scripts);
        &SCRIPTS
    }

    fn find_scripts() -> BTreeSet<String> {
        let script = |path: Cow<str>| {
            let name = path.strip_prefix("assets/").filter(|name| name.ends_with(".js"))?.to_owned();
            Some((name, Standard::get(&path)?.data.into_owned()))
        };
        let scripts = Assets::named(Standard::iter().filter_map(script).collect());
        scripts.paths().map(|(_, path)| path.to_owned()).collect()
    }

    /// The style sheets and pictures of the theme, as they are published. The colours come first in the style sheet, so that
    /// a page loads only one file.
    pub fn assets(&self, site: &Site) -> Assets {
        let assets = self.files.bytes.iter().filter_map(|(path, bytes)| {
            let path = path.strip_prefix("assets/")?;
            let colours = if path == "style.css" { self.colours(Some(site.first())) } else { String::new() };
            Some((path.to_owned(), [colours.as_bytes(), bytes].concat()))
        });
        Assets::named(assets.collect())
    }

    /// What the page that leads to many sites loads: the style sheet, the script and the icon, in no municipality's colours.
    pub fn assets_of_many(&self) -> Assets {
        let file = |path: &str| self.files.bytes.get(path).cloned().unwrap_or_default();
        let style = [self.colours(None).as_bytes(), &file("assets/style.css")].concat();
        let files = [("style.css", style), ("sites.js", file("sites.js")), ("icon.svg", file("assets/icon.svg"))];
        Assets::named(files.map(|(name, bytes)| (name.to_owned(), bytes)).into())
    }

    /// The hash of all files of the theme.
    pub fn hash(&self) -> Hash {
        *self.files.hash.get_or_init(|| {
            let mut hashing = Hashing::default();
            for (path, bytes) in &self.files.bytes {
                hashing.update(format!("{path} {}\n", Hash::of(bytes)).as_bytes());
            }
            hashing.finish()
        })
    }

    /// The files of the theme that documents are typeset with, by their path in the theme's folder.
    pub fn print_files(&self) -> BTreeMap<String, Vec<u8>> {
        let files = self.files.bytes.iter().filter(|(path, _)| path.starts_with("print/"));
        files.map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
    }

    /// The colours of the standard theme, with those of the site's own theme over them.
    pub fn design(&self) -> Design {
        let mut design = Design::default();
        if let Some(standard) = Standard::get("theme.toml") {
            design.take(&String::from_utf8_lossy(&standard.data));
        }
        design.take(&self.text(SETTINGS));
        design
    }

    /// A fault in the theme, reported at the site's folder `theme`. `message` is shown as it is.
    pub fn finding(&self, message: &str) -> Diagnostic {
        Diagnostic::new(Code::Theme, Span::file(self.place)).arg("message", message)
    }

    /// A fault in a template, as a finding.
    pub fn fault(&self, error: &tera::Error) -> Diagnostic {
        use tera::ErrorKind::{RenderingError, SyntaxError};
        match error.kind() {
            SyntaxError(fault) | RenderingError(fault) => {
                let line = fault.span().start_line;
                self.finding(&format!("{}:{line}: {}", fault.filename(), fault.message()))
            }
            _ => self.finding(error.to_string().lines().next().unwrap_or_default()),
        }
    }
}

/// A context with one value in it.
pub fn context_of<T: serde::Serialize>(name: &'static str, value: &T) -> Context {
    let mut context = Context::new();
    context.insert(name, value);
    context
}
