//! betre turns a folder of Markdown and TOML into a municipality's BTI site.
//!
//! ```text
//! command line ─▶ Config ─▶ load ─▶ Content ─▶ assemble ─▶ Site ─▶ check ─▶ photo ─▶ paper ─▶ render ─▶ Output ─▶ publish ─▶ disk
//!                                                                                                └────▶ preview ─▶ browser
//! ```
//!
//! A stage is a function from owned values to owned values. Findings flow beside every stage and never stop the others:
//! one run reports everything that is wrong.
//!
//! - [`content::load()`] reads the files of a site. A document's kind comes from its folder.
//! - [`model::assemble()`] reads documents as their kinds, lays translations over their base, and fixes order and addresses.
//!   The [`Site`] it returns never changes.
//! - [`check::check()`] runs pure rules over the site.
//! - [`photo::make_all()`] makes photographs in the sizes that pages and paper show, or takes them from the cache. The preview
//!   shows the originals.
//! - [`paper::make_all()`] makes the documents on paper, or takes them from the cache: pages state their length and
//!   size, so they come first. The preview makes them only on request.
//! - [`render::render()`] fills the theme's templates from typed views. Templates get views and words, nothing else.
//! - [`publish::Turn::publish()`] writes: staged, then exchanged in one step. [`publish::last()`] returns what was published
//!   before, so that a rule can report addresses that are gone.
//!
//! Beside the pipeline, [`edit::store::Store::save()`] is the second and last place that writes an editor's files.
//!
//! `src/README.md` is the map: which folder may use which, what must always hold, and how things are added.
//!
//! Below `main.rs` there is no clock, no environment and no randomness: the same input gives the same bytes.

pub mod cache;
pub mod check;
pub mod cli;
pub mod content;
pub mod diagnostic;
pub mod disk;
pub mod edit;
pub mod explain;
pub mod markup;
pub mod model;
pub mod paper;
pub mod patience;
pub mod photo;
pub mod press;
pub mod preview;
pub mod printout;
pub mod publish;
pub mod render;
pub mod scaffold;
pub mod workspace;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use cache::{CODE, Cache};
use content::hash::Hash;
use content::{Content, Layer, ReadyLayers, Unsaved};
use diagnostic::{Diagnostic, Findings, Severity};
use model::{Date, Purpose, Redirects, Site};
use patience::{PATIENCE, Progress, in_time};
use photo::Photos;
use printout::{Printout, Printouts};
use publish::{Coming, Last, Refusal, Release, Turn};
use render::{Output, Theme};

/// What a run works on.
#[derive(Debug, Clone)]
pub struct Config {
    /// The folder of `site.toml`, absolute.
    pub root: PathBuf,
    /// Where the site is published, absolute.
    pub out: PathBuf,
    /// The user's cache folder, if there is one.
    pub cache_folder: Option<PathBuf>,
    /// The day that reviews are measured against.
    pub today: Date,
    /// For whom the site is made, which decides whether drafts are in it.
    pub purpose: Purpose,
    /// What is not saved yet: the site is examined, and shown, as if it were. Nothing unsaved is ever published.
    pub unsaved: Unsaved,
    /// Layers that were read before, since other sites stand on them too.
    pub ready: ReadyLayers,
    /// Whether a warning keeps a site from being published, as an error does.
    pub denies_warnings: bool,
    /// How many of the releases that were published before are kept, to be published again; `None` keeps no more than there are.
    pub keep: Option<usize>,
    /// Where the site will be on the web, in place of what its settings say: `https://…`.
    pub base_url: Option<String>,
    /// Told how many documents of those that have to be made are made.
    pub progress: Progress,
}

impl Config {
    /// For a run that only examines the site in `root`.
    pub fn to_look(root: PathBuf, today: Date) -> Config {
        let (out, unsaved, ready) = (root.join("public"), Unsaved::default(), ReadyLayers::default());
        let purpose = Purpose::Public;
        let (cache_folder, denies_warnings, keep, base_url) = (None, false, None, None);
        let progress = Progress::default();
        Config { root, out, cache_folder, today, purpose, unsaved, ready, denies_warnings, keep, base_url, progress }
    }
}

/// What is kept from one run to the next on the same site, so that only what is new is read and parsed.
#[derive(Default)]
pub struct RunCache {
    content: content::ParseCache,
    theme: Option<Theme>,
    last: Last,
}

/// A site and all that was found in it, judged by the site's own rules and sorted.
#[derive(Clone)]
pub struct Examined {
    /// What could be read, whatever is wrong in it.
    pub site: Arc<Site>,
    /// The standard theme, with files of the site's layers and its own in place of some of its files.
    pub theme: Theme,
    /// In the order they are reported; those of later stages are added.
    pub findings: Vec<Diagnostic>,
    /// Whether a warning is an error.
    denies_warnings: bool,
}

impl Examined {
    /// Whether it must not be published.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// Adds what a later stage found.
    fn add(&mut self, found: Vec<Diagnostic>) {
        self.findings.extend(found);
        self.findings = check::folded(check::in_order(std::mem::take(&mut self.findings), &self.site.sources));
        self.deny();
    }

    /// Makes errors of warnings, if they are to be.
    fn deny(&mut self) {
        let warnings = self.findings.iter_mut().filter(|finding| finding.severity == Severity::Warning);
        warnings.filter(|_| self.denies_warnings).for_each(|finding| finding.severity = Severity::Error);
    }
}

/// Reads a site and checks it.
pub fn examine(config: &Config) -> Examined {
    let findings = Findings::default();
    let content = load(config, &mut content::ParseCache::default(), &findings);
    let last = publish::last(&config.out);
    let theme = Theme::load(&config.root, &content.layers);
    examine_content(config, content, theme, &last, findings)
}

/// A site with all that its own files hold, for those who change them: what the public does not get yet, and what is switched off.
pub fn whole(config: &Config) -> Site {
    let findings = Findings::default();
    let mut content = load(config, &mut content::ParseCache::default(), &findings);
    let off = std::mem::take(&mut content.off);
    content.documents.extend(off);
    model::assemble(content, Purpose::Preview, config.today, &findings)
}

/// Reads a site again and checks it; `None` if nothing has changed since the last run with the same cache.
pub fn examine_again(config: &Config, cache: &mut RunCache) -> Option<Examined> {
    let findings = Findings::default();
    let content = load(config, &mut cache.content, &findings);
    let theme = Theme::load(&config.root, &content.layers);
    let same_theme = cache.theme.replace(theme.clone()).as_ref() == Some(&theme);
    let last = publish::last(&config.out);
    let same_last = std::mem::replace(&mut cache.last, last) == cache.last;
    let changed = content.changed || !same_theme || !same_last;
    changed.then(|| examine_content(config, content, theme, &cache.last, findings))
}

fn load(config: &Config, cache: &mut content::ParseCache, findings: &Findings) -> Content {
    let site = Layer { name: String::new(), root: config.root.clone(), unsaved: config.unsaved.clone() };
    let mut content = content::load(&site, &config.out, &config.ready, cache, findings);
    if let Some(address) = &config.base_url {
        content.set_address(address);
    }
    content
}

/// Assembles and checks what was read for those the site is made for; twice if something is held back from the public,
/// since faults in that are reported differently from the rest.
fn examine_content(config: &Config, mut content: Content, theme: Theme, last: &Last, findings: Findings) -> Examined {
    let theme = theme.placed(&mut content.sources);
    let read = findings.into_sorted();
    let judged = |content, purpose| judged(config, content, theme.clone(), &read, last, purpose);
    if config.purpose == Purpose::Public || !model::holds_back(&content.documents, config.today) {
        return judged(content, config.purpose);
    }
    let mut whole = judged(content.clone(), config.purpose);
    whole.findings = check::with_drafts(&whole.site, whole.findings, || judged(content, Purpose::Public).findings);
    whole
}

fn judged(
    config: &Config,
    content: Content,
    theme: Theme,
    read: &[Diagnostic],
    last: &Last,
    purpose: Purpose,
) -> Examined {
    let findings = Findings::default();
    read.iter().cloned().for_each(|finding| findings.add(finding));
    let site = model::assemble(content, purpose, config.today, &findings);
    check::check(&site, config.today, &findings);
    check::check_addresses(&site, last, &findings);
    theme.check_contract(&findings);
    check::check_theme(&theme, &findings);
    theme.check_words(&site, &findings);
    theme.check_languages(&site, &findings);
    let findings = check::judge_whole(&site, findings.into_sorted());
    let findings = check::folded(check::in_order(check::under_causes(&site, findings), &site.sources));
    let mut examined = Examined { site: Arc::new(site), theme, findings, denies_warnings: config.denies_warnings };
    examined.deny();
    examined
}

/// How long one who looks at a preview waits for its pages, or for a document; others are not made meanwhile.
const SHOWN_IN: Duration = Duration::from_mins(1);

/// Renders what was examined, without its documents on paper: a preview makes one when it is requested. Photographs are shown
/// as they are. Faults in the theme are added to the findings.
pub fn render(examined: &mut Examined) -> Output {
    render_while(examined, always()).unwrap_or_default()
}

/// As [`render()`], as long as it is wanted, which is asked before each page; `None` if it is no more.
pub fn render_while(examined: &mut Examined, is_wanted: Wanted) -> Option<Output> {
    let unmade = (Printouts::unmade(&examined.site), Photos::default());
    render_within(examined, unmade, SHOWN_IN, is_wanted)
}

/// Tells whether something is still wanted.
pub type Wanted = Arc<dyn Fn() -> bool + Send + Sync>;

fn always() -> Wanted {
    Arc::new(|| true)
}

/// Renders some pages of what was examined, by their paths, with the files those pages load: shown first in a preview, while
/// [`render()`] renders the rest.
pub fn render_first(examined: &Examined, paths: &[String]) -> Output {
    let paths = paths.to_vec();
    in_time_if_own(examined, SHOWN_IN, move |site, theme| render::render_first(site, theme, &paths)).unwrap_or_default()
}

/// Renders what was examined, with its documents on paper and its photographs.
pub fn render_with(examined: &mut Examined, made: (Printouts, Photos)) -> Output {
    render_within(examined, made, PATIENCE, always()).unwrap_or_default()
}

fn render_within(
    examined: &mut Examined,
    made: (Printouts, Photos),
    limit: Duration,
    is_wanted: Wanted,
) -> Option<Output> {
    let rendered = in_time_if_own(examined, limit, move |site, theme| {
        let findings = Findings::default();
        let output = render::render_while(site, theme, made, &findings, &*is_wanted)?;
        check::check_output(site, &output, theme, &findings);
        Some((output, findings.into_sorted()))
    });
    let (output, found) = rendered.unwrap_or_else(|| Some((Output::new(), vec![examined.theme.endless(limit)])))?;
    examined.add(found);
    Some(output)
}

/// Does a job with a site and its theme; `None` if templates of the site's own take it longer than the limit.
fn in_time_if_own<R: Send + 'static>(
    examined: &Examined,
    limit: Duration,
    job: impl FnOnce(&Site, &Theme) -> R + Send + 'static,
) -> Option<R> {
    if !examined.theme.has_own("templates/") {
        return Some(job(&examined.site, &examined.theme));
    }
    let (site, theme) = (examined.site.clone(), examined.theme.clone());
    let of = Hash::of(format!("{} {}", site.hash, theme.hash()).as_bytes());
    in_time(of, limit, move || job(&site, &theme))
}

/// Makes the sizes of the photographs, or takes them from the cache. What pages must show as it is, since it can't be decoded,
/// is added to the findings if it is wrong to.
pub fn develop(examined: &mut Examined, cache: &Cache) -> Photos {
    let site = examined.site.clone();
    let (photos, unmade) = photo::make_all(&site, cache);
    examined.add(check::judge(&site, check::check_unmade(&site, &unmade)));
    photos
}

/// Makes the documents on paper, or takes them from the cache. What is wrong with them is added to the findings.
pub fn print(examined: &mut Examined, photos: &Photos, cache: &Cache, progress: &Progress) -> Printouts {
    let (printouts, found) = paper::make_all(&examined.site, &examined.theme, photos, cache, progress);
    examined.add(check::judge(&examined.site, found));
    printouts
}

/// Adds what is wrong with a theme of the site's own to what is wrong with its content, so that all is told at once. The standard
/// theme has no faults, so that nothing is rendered for it.
fn add_faults_of_theme(examined: &mut Examined) {
    if examined.theme.own_files().next().is_some() {
        render(examined);
    }
}

/// Reads a site and reports all that a build of it would report, without publishing anything. Of the documents on paper no more
/// are made than must be made to be known.
pub fn examine_as_built(config: &Config) -> Examined {
    let mut examined = examine(config);
    if examined.has_errors() {
        // A build goes no further either.
        add_faults_of_theme(&mut examined);
        return examined;
    }
    let photos = develop(&mut examined, &Cache::of_photos(config.cache_folder.as_deref()));
    let documents = Cache::of_documents(config.cache_folder.as_deref());
    let found = paper::check_all(&examined.site, &examined.theme, &photos, &documents);
    examined.add(check::judge(&examined.site, found));
    let unmade = Printouts::unmade(&examined.site);
    render_with(&mut examined, (unmade, photos));
    examined
}

/// Makes one document on paper, or takes it from the cache; with what is wrong with it.
pub fn print_one(examined: &Examined, printout: &Printout, config: &Config) -> (Option<press::Pdf>, Vec<Diagnostic>) {
    let cache = Cache::of_documents(config.cache_folder.as_deref());
    paper::make_one(&examined.site, &examined.theme, printout, &cache, SHOWN_IN)
}

/// The result of a build: what was found, and how many files were published. With an error among the findings, none are.
pub struct Built {
    /// With the findings of all stages that ran.
    pub examined: Examined,
    /// `None` if an error stopped it.
    pub published: Option<usize>,
}

/// Reads, checks, renders and publishes a site. `waiting` tells the user that another build is ahead of this one.
pub fn build(config: &Config, waiting: impl FnOnce()) -> Result<Built, Refusal> {
    let turn = Turn::take(&config.root, &config.out, config.cache_folder.as_deref(), waiting)?;
    build_in(&turn, config)
}

/// What was done with a site.
pub enum Done {
    /// It was read; and so many files were published, if it was to be and nothing is wrong.
    Examined(Box<Examined>, Option<usize>),
    /// So many files are published from the same files: nothing was read.
    Unchanged(usize),
}

/// As [`build()`], but a site that is published already from the same files, without anything found in them, is not even read. Which
/// layers it names isn't known before it is, so that `config.ready` must hold all.
pub fn build_again(config: &Config, waiting: impl FnOnce()) -> Result<Done, Refusal> {
    let turn = Turn::take(&config.root, &config.out, config.cache_folder.as_deref(), waiting)?;
    let cache = Cache::of_sites(config.cache_folder.as_deref());
    let from = content::stamps(&config.root, Some(&config.out));
    let whole = |from: &Hash| {
        let parts = [*from, *config.ready.hash(), content::stamps(&config.out, None)?];
        let parts = parts.map(|hash| hash.to_string()).join(" ");
        Some(Hash::of(format!("{CODE} {parts} {} {:?} {:?}", config.today, config.purpose, config.base_url).as_bytes()))
    };
    let known = from.and_then(|from| cache.take(&whole(&from)?)).and_then(|(files, _)| files.parse().ok());
    if let Some(files) = known {
        return Ok(Done::Unchanged(files));
    }
    let built = build_in(&turn, config)?;
    let has_found = built.examined.findings.iter().any(|finding| finding.severity != Severity::Note);
    if let (Some(files), Some(from), false) = (built.published, from, has_found)
        && let Some(whole) = whole(&from)
    {
        cache.put(&whole, &files.to_string(), &[]);
    }
    Ok(Done::Examined(Box::new(built.examined), built.published))
}

fn build_in(turn: &Turn, config: &Config) -> Result<Built, Refusal> {
    let (examined, output) = made(config);
    let Some(output) = output else { return Ok(Built { examined, published: None }) };
    let gone = check::unanswered(&examined.site, &publish::last(&config.out));
    let published = turn.publish(&output, release(config), &gone, config.keep)?;
    Ok(Built { examined, published: Some(published) })
}

/// A site, and all that a build of it publishes; `None` with an error among the findings.
fn made(config: &Config) -> (Examined, Option<Output>) {
    let config = &Config { unsaved: Unsaved::default(), ..config.clone() };
    let mut examined = examine(config);
    if examined.has_errors() {
        add_faults_of_theme(&mut examined);
        return (examined, None);
    }
    let photos = develop(&mut examined, &Cache::of_photos(config.cache_folder.as_deref()));
    let cache = Cache::of_documents(config.cache_folder.as_deref());
    let printouts = print(&mut examined, &photos, &cache, &config.progress);
    let output = render_with(&mut examined, (printouts, photos));
    let output = (!examined.has_errors()).then_some(output);
    (examined, output)
}

fn release(config: &Config) -> Release {
    if config.purpose == Purpose::Consultation { Release::Consultation } else { Release::Site }
}

/// Reads, checks and renders a site as [`build()`] does, and tells what would be another for the public if it were published. Nothing
/// is written; `None` with an error among the findings.
pub fn rehearse(config: &Config) -> Result<(Examined, Option<Coming>), Refusal> {
    publish::may_take(&config.root, &config.out)?;
    let (examined, output) = made(config);
    let redirects = Redirects::of(&examined.site);
    let kept = redirects.pairs(&examined.site).map(|(from, to)| (from.to_owned(), to)).collect();
    let coming = output.map(|output| publish::coming(&output, release(config), &kept, &config.out)).transpose()?;
    Ok((examined, coming))
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the test writes a site of its own")]
mod tests {
    use super::*;

    #[test]
    fn templates_of_the_sites_own_that_never_end_are_told() {
        let root = std::env::temp_dir().join(format!("betre-endless-{}", std::process::id()));
        let templates = root.join("theme/templates");
        assert!(std::fs::create_dir_all(&templates).is_ok());
        let rounds = "{% for a in range(end=9999) %}".repeat(5) + &"{% endfor %}".repeat(5);
        let page = format!("{{% extends \"base.html\" %}}{{% block main %}}{rounds}{{% endblock main %}}");
        assert!(std::fs::write(templates.join("404.html"), page).is_ok());
        assert!(std::fs::write(root.join("site.toml"), "title = \"Fjordvik\"\n").is_ok());
        let mut examined = examine(&Config::to_look(root.clone(), Date::constant(2026, 3, 1)));
        let unmade = (Printouts::default(), Photos::default());
        let output = render_within(&mut examined, unmade, Duration::from_millis(300), always()).unwrap_or_default();
        let told = |examined: &Examined| {
            let is_it = |finding: &&Diagnostic| finding.variant == Some("endless-pages");
            examined.findings.iter().filter(is_it).count()
        };
        assert!(output.is_empty() && examined.has_errors());
        assert_eq!(told(&examined), 1);
        // It goes on, and is not begun again.
        assert!(render_first(&examined, &["404.html".to_owned()]).is_empty());
        assert!(std::fs::remove_dir_all(&root).is_ok());
    }
}
