//! The render stage: typed views into the theme's templates, one per page, and the files that machines read.

mod contract;
mod files;
mod linked;
mod main_part;
mod many;
mod memo;
mod names;
mod rewrite;
mod search;
mod single_file;
mod terms;
mod theme;
pub(crate) mod view;
mod writer;

pub use contract::{add_keys, keys_of_templates};
pub use files::export::LayerRow;
pub use files::host::SECURITY_HEADERS;
pub use many::{FirstPage, Front, SITES_JSON, SiteAmong, files_of_many, is_name_of_many, is_of_many};
pub(crate) use memo::Memo;
pub use theme::{CONTRACT, Design, Theme, context_of, theme_words};
pub(crate) use theme::{is_phrase, words_with_forms};
pub use view::site_frame::ParallelName;
pub use writer::{LinkView, Shared, Writer, phone_link};

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use tera::{TeraResult, Value};

use crate::content::asset::Copied;
use crate::diagnostic::catalogue::Words;
use crate::diagnostic::{Diagnostic, Findings};
use crate::model::{Edition, Purpose, Redirects, Site, file_of};
use crate::photo::Photos;
use crate::printout::Printouts;
use files::fragments::{self, FragmentOf};
use files::{calendar, dataset, export, feed, host};
use linked::catalogue;
use main_part::{MainPart, MainParts, WITH_HEAD};
use names::ForeignNames;
use single_file::GuideFile;
use terms::Terms;
use view::TemplateView;

/// A file to be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A file that was made.
    Bytes(Vec<u8>),
    /// A file of the site that is copied without being held in memory.
    Copy(Copied),
}

/// All files of a site, by their path from its root.
pub type Output = BTreeMap<String, Item>;

/// A page to be written: what `data/site.json` says about it, and how its template is filled.
pub struct PlannedPage<'a> {
    /// The kind in `data/site.json`.
    pub kind: &'static str,
    /// The template, without its extension.
    pub template: &'static str,
    /// The identifier of the entry it is of; for a whole guide to print, with `/print` after it.
    pub id: String,
    /// Plain words; for a guide to print, with the theme's words around its title.
    pub title: String,
    /// Path from the root of the edition, with a slash at both ends.
    pub address: String,
    /// The file that the entry is written in, from the site's folder; `site.toml` for a page that betre makes without a file,
    /// empty for the page shown for addresses that don't exist.
    pub source: String,
    /// The identifier of the guide that it is, or is in.
    pub guide: Option<String>,
    /// The identifier of the level that it is, or is in.
    pub level: Option<String>,
    /// The number of a level or step.
    pub number: Option<u32>,
    subject: view::Subject<'a>,
}

/// Renders a site with the documents and photographs that were made for it. A fault in the theme is reported, and its page
/// left out.
pub fn render(site: &Site, theme: &Theme, made: (Printouts, Photos), findings: &Findings) -> Output {
    render_while(site, theme, made, findings, &|| true).unwrap_or_default()
}

/// As [`render()`], as long as it is wanted, which is asked before each page; `None` if it is no more.
pub fn render_while(
    site: &Site,
    theme: &Theme,
    made: (Printouts, Photos),
    findings: &Findings,
    is_wanted: &(dyn Fn() -> bool + Sync),
) -> Option<Output> {
    Rendering::new(site, theme, made, findings, &|_| true).whole(findings, is_wanted)
}

/// What is shown first of a site whose other files follow: some of its pages, by their paths, and the files that pages load.
/// What can't be rendered is left out.
pub fn render_first(site: &Site, theme: &Theme, paths: &[String]) -> Output {
    let unmade = (Printouts::unmade(site), Photos::default());
    let has_asked = |at: usize| {
        let prefix = site.prefix(at);
        paths.iter().any(|path| prefix.is_empty() || path.starts_with(prefix.trim_start_matches('/')))
    };
    let rendering = Rendering::new(site, theme, unmade, &Findings::default(), &has_asked);
    let mut output: Output = paths.iter().filter_map(|path| Some((path.clone(), rendering.page(path)?))).collect();
    rendering.add_assets(&mut output);
    output
}

/// The path of a page from the root of the site, and the page or what is wrong with its template.
type RenderedPage = (String, Result<PageHtml, Diagnostic>);

/// A page as HTML.
struct PageHtml {
    html: String,
    /// What its main part is to the letter, if that may stand on other sites too.
    main: Option<Arc<MainPart>>,
}

/// A page as HTML, with its path from the root of the site.
struct FinishedPage<'r> {
    page: &'r PlannedPage<'r>,
    path: &'r str,
    html: &'r str,
    main: Option<&'r MainPart>,
}

/// A site that is ready to be rendered: what all its pages share, and the pages to be written.
struct Rendering<'a> {
    site: &'a Site,
    theme: &'a Theme,
    shared: Shared,
    redirects: Redirects,
    /// Those whose templates can be compiled.
    editions: Vec<EditionRendering<'a>>,
}

/// The pages of an edition, and what they are written with.
struct EditionRendering<'a> {
    /// Its place among the site's.
    at: usize,
    edition: &'a Edition,
    prefix: String,
    words: Arc<Words>,
    tera: Arc<tera::Tera>,
    terms: Terms,
    mains: Option<Arc<MainParts>>,
    /// In a translation, once a page of it is written: a preview writes few.
    names: OnceLock<Option<ForeignNames>>,
    pages: Vec<PlannedPage<'a>>,
    /// The pages shown at old addresses, each with its address from the root of the site.
    moved: Vec<(String, PlannedPage<'a>)>,
}

impl<'a> EditionRendering<'a> {
    fn new(
        site: &'a Site,
        theme: &Theme,
        at: usize,
        redirects: &Redirects,
        findings: &Findings,
    ) -> Option<EditionRendering<'a>> {
        let edition = &site.editions[at];
        let words = theme.words(site, edition, findings);
        let tera = theme.templates(&words, findings)?;
        let pages = view::pages(site, edition, &words);
        let moved = view::redirects(&redirects.kept[at], &pages);
        Some(EditionRendering {
            at,
            edition,
            prefix: site.prefix(at),
            tera,
            terms: Terms::of(site, edition),
            mains: theme.main_parts(&words),
            names: OnceLock::new(),
            pages,
            moved,
            words,
        })
    }

    /// The pages, each with its address from the root of the site.
    fn addressed(&self) -> Vec<(String, &PlannedPage<'a>)> {
        let pages = self.pages.iter().map(|page| (format!("{}{}", self.prefix, page.address), page));
        pages.chain(self.moved.iter().map(|(from, page)| (from.clone(), page))).collect()
    }

    /// The main part of a page whose template gets `frame` and `view`, if it is made for itself.
    fn main_part(
        &self,
        page: &PlannedPage,
        (frame, view): (&Value, Option<&dyn TemplateView>),
        writer: &Writer,
    ) -> TeraResult<Option<Arc<MainPart>>> {
        let (Some(mains), Some(view)) = (&self.mains, view) else { return Ok(None) };
        mains.of(page, (frame, view), (&self.tera, &self.terms), writer)
    }

    fn writer<'w>(&'w self, site: &'w Site, shared: &'w Shared, address: String) -> Writer<'w> {
        Writer::new(site, self.edition, &self.words, &self.tera, address, shared)
    }
}

impl<'a> Rendering<'a> {
    /// An edition whose templates can't be compiled is reported, and left out, as are those that are not wanted.
    fn new(
        site: &'a Site,
        theme: &'a Theme,
        made: (Printouts, Photos),
        findings: &Findings,
        wants: &(dyn Fn(usize) -> bool + Sync),
    ) -> Rendering<'a> {
        let (printouts, photos) = made;
        let redirects = Redirects::of(site);
        let editions = (0..site.editions.len()).into_par_iter().filter(|at| wants(*at));
        let editions = editions.filter_map(|at| EditionRendering::new(site, theme, at, &redirects, findings)).collect();
        let shared = Shared { assets: theme.assets(site), printouts, photos, ..Shared::default() };
        Rendering { site, theme, shared, redirects, editions }
    }

    /// A page as HTML, for an address from the root of the site.
    fn html(&self, of: &EditionRendering, address: &str, page: &PlannedPage) -> Result<PageHtml, Diagnostic> {
        let writer = of.writer(self.site, &self.shared, address.to_owned()).for_reader(page.reader());
        let (frame, view) = (view::frame::frame(page, &writer), view::of_page(page, &writer));
        let html = of.main_part(page, (&frame, view.as_deref()), &writer).and_then(|main| {
            let is_used = main.is_none() || WITH_HEAD.contains(&page.template);
            let mut context = view::context_with(frame, view.filter(|_| is_used).map(|view| view.value()));
            if let Some(main) = &main {
                context.insert_value("main", Value::safe_string(&main.html));
            }
            let html = of.tera.render(&format!("{}.html", page.template), &context)?;
            writer.fault().map_or(Ok(PageHtml { html, main }), Err)
        });
        let PageHtml { html, main } = html.map_err(|error| self.theme.fault(&error))?;
        let html = if main.is_none() && explains(page.template) { of.terms.explain(html, &writer) } else { html };
        Ok(match of.names.get_or_init(|| ForeignNames::of(self.site, of.edition)) {
            Some(names) => PageHtml { html: names.mark(html), main: None },
            None => PageHtml { html, main },
        })
    }

    /// The page that is published at a path.
    fn page(&self, path: &str) -> Option<Item> {
        self.editions.iter().find_map(|of| {
            let (address, page) = of.addressed().into_iter().find(|(address, _)| file_of(address) == path)?;
            Some(Item::Bytes(self.html(of, &address, page).ok()?.html.into_bytes()))
        })
    }

    /// The pages of an edition, as long as they are wanted.
    fn pages(&self, of: &EditionRendering<'a>, is_wanted: &(dyn Fn() -> bool + Sync)) -> Option<Vec<RenderedPage>> {
        let pages = of.addressed();
        let page = |(address, page): &(String, &PlannedPage)| {
            is_wanted().then(|| (file_of(address), self.html(of, address, page)))
        };
        pages.par_iter().map(page).collect()
    }

    /// What is made from the finished pages of an edition: its search, if it has one, and its guides as files.
    fn of_pages(
        &self,
        of: &EditionRendering<'a>,
        rendered: &[RenderedPage],
    ) -> (Option<(String, Vec<u8>)>, Vec<GuideFile<'a>>) {
        let pages = of.pages.iter().zip(rendered);
        let pages = pages.filter_map(|(page, (path, made))| {
            let PageHtml { html, main } = made.as_ref().ok()?;
            Some(FinishedPage { page, path, html, main: main.as_deref() })
        });
        let pages: Vec<FinishedPage> = pages.collect();
        let writer = of.writer(self.site, &self.shared, "/".to_owned());
        let search = search::path(of.edition).map(|path| (path, search::file(&writer, &pages)));
        (search, single_file::files(self, of, &pages))
    }

    /// All files of the site, as long as they are wanted.
    fn whole(self, findings: &Findings, is_wanted: &(dyn Fn() -> bool + Sync)) -> Option<Output> {
        let site = self.site;
        let mut output = Output::new();
        let mut listed = export::Listed::default();
        let rendered = self.editions.iter().map(|of| self.pages(of, is_wanted)).collect::<Option<Vec<_>>>()?;
        let of_pages: Vec<_> =
            self.editions.par_iter().zip(&rendered).map(|(of, pages)| self.of_pages(of, pages)).collect();
        for ((of, rendered), (search, single_files)) in self.editions.iter().zip(rendered).zip(of_pages) {
            let writer = of.writer(site, &self.shared, "/".to_owned());
            output.extend(search.map(|(path, bytes)| (path, Item::Bytes(bytes))));
            for (guide, path, html) in &single_files {
                let bytes = html.as_ref().map_or(0, String::len);
                listed.files.push(export::MadeFileRow::new("guide", &guide.name, of.edition, path, bytes));
            }
            let single_files = single_files.into_iter().map(|(_, path, html)| (path, html));
            let rendered = rendered.into_iter().map(|(path, made)| (path, made.map(|made| made.html)));
            for (path, html) in rendered.chain(single_files) {
                match html {
                    Ok(html) => drop(output.insert(path, Item::Bytes(html.into_bytes()))),
                    Err(finding) => findings.add(finding),
                }
            }
            if of.prefix.is_empty() {
                match self.not_found(of) {
                    Ok(html) => drop(output.insert("404.html".to_owned(), Item::Bytes(html.into_bytes()))),
                    Err(error) => findings.add(self.theme.fault(&error)),
                }
            }
            dataset::measures(&writer, &mut output);
            calendar::files(&writer, &mut output);
            feed::files(&writer, &mut output);
            for file in dataset::files(&writer).iter() {
                listed.data.push(export::data_file(file, of.edition));
                file.publish(&mut output);
            }
            for (fragment, file) in fragments::files(&writer) {
                let id = match fragment {
                    FragmentOf::Acute => "",
                    FragmentOf::Level(level) => &level.name,
                };
                let row = export::MadeFileRow::new(fragment.kind(), id, of.edition, &file.path, file.bytes.len());
                listed.fragments.push(row);
                for path in fragments::old_paths(&writer, fragment, &self.redirects.kept[of.at], &of.prefix) {
                    output.insert(path, Item::Bytes(file.bytes.clone()));
                }
                output.insert(file.path, Item::Bytes(file.bytes));
            }
            if let Some(error) = writer.fault() {
                findings.add(self.theme.fault(&error));
            }
            listed.documents.extend(writer.printouts().map(|(printout, pdf)| export::printout(&writer, printout, pdf)));
            listed.pages.extend(of.pages.iter().map(|page| export::row(page, of.edition, &of.prefix)));
        }
        let writers = self.editions.iter().map(|of| of.writer(site, &self.shared, "/".to_owned()));
        if let Some(file) = catalogue::catalogue(&writers.collect::<Vec<_>>()) {
            output.insert(file.path, Item::Bytes(file.bytes));
        }
        export::site_json(site, listed, &mut output);
        export::for_robots(site, &mut output);
        host::files(site, &self.redirects, &mut output);
        self.add_assets(&mut output);
        let made = self.shared.printouts.into_files().chain(self.shared.photos.into_files());
        output.extend(made.map(|(path, bytes)| (path, Item::Bytes(bytes))));
        Some(output)
    }

    /// Adds the files of the site that are copied, and those of the theme.
    fn add_assets(&self, output: &mut Output) {
        let uses = &self.site.uses;
        let photos = &self.shared.photos;
        let kept = self.site.assets.iter().filter(|asset| photos.of(&asset.path).is_empty() || uses.keeps(asset));
        output.extend(kept.map(|asset| (asset.path.clone(), Item::Copy(asset.copied()))));
        output.extend(self.shared.assets.files().map(|(path, bytes)| (path.to_owned(), Item::Bytes(bytes.to_vec()))));
    }

    /// The page that a host shows for an address that does not exist. It may be shown at any depth, so its links can't be
    /// relative: they begin at the site's address.
    fn not_found(&self, of: &EditionRendering) -> TeraResult<String> {
        let writer = of.writer(self.site, &self.shared, "/".to_owned()).with_root(&root_of_missing(self.site));
        let page = view::not_found_page(&of.words);
        of.tera.render("404.html", &view::context(&page, &writer))
    }
}

/// Whether the words of the word list are explained on a page: not in a list of words or titles, nor on a page to print,
/// where nothing opens.
fn explains(template: &str) -> bool {
    !matches!(template, "glossary" | "search" | "print" | "print-whole" | "redirect")
}

/// The root of the site on its host, as the page leads there that is shown for addresses that don't exist.
pub fn root_of_missing(site: &Site) -> String {
    // The preview is at the root of its host, wherever the site will be.
    if site.purpose == Purpose::Preview { "/".to_owned() } else { host::base(site) }
}

/// The path of a web address, with a slash at its end: `https://fjordvik.example/bti` becomes `/bti/`.
fn path_of(address: &str) -> String {
    let after = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = after.find('/').map_or("", |at| after[at..].trim_matches('/'));
    if path.is_empty() { "/".to_owned() } else { format!("/{path}/") }
}
