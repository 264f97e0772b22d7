//! What stands around each page: what it says of itself, where it is, and its foot.

use serde::Serialize;
use tera::Value;

use super::super::PlannedPage;
use super::super::linked::schema_org::{self, SharedLink};
use super::super::writer::{LinkView, Writer};
use super::documents::{PrintoutLink, documents, has_documents};
use super::languages::{Language, languages};
use super::site_frame::{FrameOf, site_frame};
use super::{Fact, Subject, fact};
use crate::markup::{Html, capital};
use crate::model::{Entry, Kind, Landing, Listing, ReaderKind, SharedLayer, Wait};
use crate::printout::is_printable;

/// What is a page's own in what its template gets as `frame`; the rest is [`SiteFrame`].
#[derive(Default, Serialize)]
pub(crate) struct PageFrame {
    /// The name of the page's template, without `.html`.
    pub kind: &'static str,
    /// The identifier of the entry that the page is of; for a whole guide to print, with `/print` after it.
    pub id: String,
    /// On a page to print, the guide's title with the theme's words around it.
    pub title: String,
    /// The language of the title if it is not the page's; else empty.
    pub title_lang: String,
    /// What the page is about, in plain words, for search results or a shared link; may be empty.
    pub description: Html,
    /// How a link to the page is shown elsewhere; `None` on a page that nobody must see was read.
    pub shared: Option<SharedLink>,
    /// The breadcrumbs as JSON-LD, which can be in a `script` element as it is; empty if there are fewer than two.
    pub trail: Html,
    /// The picture that browsers show in the tab: the municipality's logo, which the page has already, if it is about as wide as it
    /// is high; else the theme's, and on pages that nobody must see were read.
    pub icon: String,
    /// The page's address on the web; empty for a site without one, and for a consultation copy.
    pub canonical: String,
    /// That the page is not on the site yet, or not in force; empty if it is.
    pub draft: String,
    /// Where one can leave to at once from a page that says something to the young, or is marked as safe; else empty.
    pub exit: String,
    /// What else hides that somebody has been here, if there is a way out.
    pub safety: Option<LinkView>,
    /// The reader that the page is written for: `young`, `guardian`, `neighbour`, `employee`, `leader`, or empty.
    pub reader: &'static str,
    /// Whether neither tab, history nor preview of a link may show what the page is about.
    pub quiet: bool,
    /// What the browser's tab shows.
    pub tab: String,
    /// The breadcrumbs from the front page to this one, which is not among them; empty on the front page.
    pub crumbs: Vec<LinkView>,
    /// The easy-read version, and where others than staff find what the page says to them: on pages of their own, or further down.
    pub readers: Vec<LinkView>,
    /// All of the site's, in its order; empty if there is only one.
    pub languages: Vec<Language>,
    /// Whether the text is shown in another language than the page's.
    pub fallback: bool,
    /// Whether it was translated from another text than there is in the first language now.
    pub outdated: bool,
    /// Documents to print that belong to the page.
    pub documents: Vec<PrintoutLink>,
    /// The page of all documents, if there are any here and this is not it.
    pub all_documents: Option<LinkView>,
    /// Whether there would be such documents if the font had characters for the language.
    pub no_documents: bool,
    /// Who owns the page, when it was last reviewed, and so on.
    pub foot: Vec<Fact>,
}

/// What every page's template gets as `frame`.
pub(crate) fn frame(page: &PlannedPage, writer: &Writer) -> Value {
    let entry = page.entry();
    let site = || Value::from_serializable(&site_frame(writer, entry));
    page_frame(page, writer).within(writer.frames().get(FrameOf::page(writer, entry), site))
}

impl PageFrame {
    /// With what it has in common with other pages.
    pub(crate) fn within(&self, site: Value) -> Value {
        // Both are objects.
        let [mut frame, own] = [site, Value::from_serializable(self)].map(|part| part.into_map().unwrap_or_default());
        frame.extend(own);
        Value::from(frame)
    }
}

fn page_frame(page: &PlannedPage, writer: &Writer) -> PageFrame {
    let edition = writer.edition;
    let settings = &edition.settings;
    let entry = page.entry();
    let quiet = page.reader() == Some(ReaderKind::Young) || entry.is_some_and(|entry| edition.is_safe(entry));
    let speaks = match page.subject {
        Subject::Entry(entry) => entry.speaks_to(ReaderKind::Young),
        Subject::PrintWhole(guide) => {
            let is_in = |entry: &&Entry| edition.lineage(entry).any(|above| above.id == guide.id);
            edition.entries.iter().filter(is_in).any(|entry| entry.speaks_to(ReaderKind::Young))
        }
        Subject::LevelSheet(level) => edition.children(level.id).any(|step| step.speaks_to(ReaderKind::Young)),
        _ => false,
    };
    let exit = settings.exit.as_ref().filter(|_| quiet || speaks);
    // The finder's pages have titles of their own.
    let shown = entry.filter(|_| !matches!(page.subject, Subject::Measures(..)));
    // What staff print is for none of the others.
    let own = shown.filter(|_| !matches!(page.subject, Subject::ForReader(..)));
    let documents = own.map(|entry| documents(writer, entry)).unwrap_or_default();
    let crumbs = crumbs(writer, page, entry);
    let is_told = !quiet && !matches!(page.subject, Subject::NotFound | Subject::Redirect(..));
    PageFrame {
        kind: page.template,
        id: page.id.clone(),
        title: page.title.clone(),
        title_lang: shown.map(|entry| writer.title_lang(entry)).unwrap_or_default(),
        description: shown.filter(|_| !quiet).and_then(|entry| description(writer, entry)).unwrap_or_default(),
        shared: is_told.then(|| schema_org::shared(writer, entry)),
        trail: if is_told { schema_org::trail(writer, page, &crumbs) } else { Html::default() },
        icon: icon(writer, quiet),
        canonical: writer.web_address(&page.address),
        draft: match entry.and_then(|entry| edition.held(entry)).map(|held| held.wait) {
            None => draft_guide(writer, page).map(|_| writer.say("draft")).unwrap_or_default(),
            Some(Wait::Draft) => writer.say("draft-page"),
            Some(Wait::Until(first)) => writer.words.say_with("ahead-page", [("date", writer.date(first).into())]),
        },
        exit: exit.map(|exit| exit.0.clone()).unwrap_or_default(),
        safety: exit
            .and(settings.safety.as_ref())
            .and_then(|page| edition.find(page, &[Kind::Page], None))
            .filter(|safety| entry.is_none_or(|entry| entry.id != safety.id))
            .map(|page| writer.link(page)),
        reader: page.reader().map(ReaderKind::name).unwrap_or_default(),
        quiet,
        tab: match (quiet, page.title == edition.title) {
            (true, _) => format!("{} – {}", writer.say("quiet"), settings.name.as_ref().map_or("", |name| &name.text)),
            (false, true) => edition.title.clone(),
            (false, false) => format!("{} – {}", page.title, edition.title),
        },
        crumbs,
        readers: readers(writer, page),
        languages: languages(writer, page),
        fallback: entry.is_some_and(|entry| writer.is_fallback(entry)),
        outdated: entry.is_some_and(|entry| writer.site.is_outdated(entry)),
        all_documents: edition
            .listing(Listing::Documents)
            .filter(|_| !documents.is_empty())
            .map(|all| writer.link(all)),
        documents,
        no_documents: own.is_some_and(|entry| cfg!(feature = "pdf") && has_documents(entry) && !is_printable(edition)),
        foot: entry.map(|entry| foot(writer, entry)).unwrap_or_default(),
    }
}

/// The guide that a page is in, if that is marked as a draft; its own page says so where it begins.
fn draft_guide<'a>(writer: &'a Writer, page: &'a PlannedPage) -> Option<&'a Entry> {
    let (Subject::Entry(entry) | Subject::Print(entry) | Subject::LevelSheet(entry)) = page.subject else {
        return None;
    };
    let says_so = entry.kind == Kind::Guide && matches!(page.subject, Subject::Entry(_));
    writer.edition.lineage(entry).find(|above| above.is_draft_guide()).filter(|_| !says_so)
}

/// The line that sums up a document, without its links.
fn description(writer: &Writer, entry: &Entry) -> Option<Html> {
    let text = writer.without_links().prose(entry.summary()?);
    // A line that is not plain (in another language, or with emphasis) can't be in an attribute: then there is none.
    text.is_plain().then_some(text)
}

/// The most that a logo is longer one way than the other to be an icon too.
const ICON_SHAPE: f64 = 1.5;

fn icon(writer: &Writer, quiet: bool) -> String {
    let of_theme = || writer.asset("icon.svg").unwrap_or_default();
    let is_square = |(width, height): (usize, usize)| {
        let (width, height) = (width as f64, height as f64);
        width <= height * ICON_SHAPE && height <= width * ICON_SHAPE
    };
    let logo = writer.edition.settings.look.logo.as_ref().filter(|_| !quiet);
    let logo = logo.filter(|logo| writer.image_size(&logo.path).is_some_and(is_square));
    logo.map_or_else(of_theme, |logo| writer.file_url(&logo.path))
}

/// The ways from a page to what it says to each of the readers it is not written for first of all.
fn readers(writer: &Writer, page: &PlannedPage) -> Vec<LinkView> {
    let Subject::Entry(entry) = page.subject else { return Vec::new() };
    let easy = writer.edition.children(entry.id).filter(|own| own.kind == Kind::EasyRead && own.address.is_some());
    let easy =
        easy.map(|own| LinkView { text: capital(&writer.say("easy-read")), lang: String::new(), ..writer.link(own) });
    let way = |reader: &ReaderKind| {
        let url = match entry.landing(*reader, &writer.site.first().lang)? {
            Landing::Page(address) => writer.url(&address),
            Landing::Anchor(anchor) => format!("#{anchor}"),
        };
        Some(LinkView { text: writer.say(&format!("are-you-{}", reader.name())), url, ..LinkView::default() })
    };
    easy.chain(ReaderKind::FAMILIES.iter().filter_map(way)).collect()
}

/// The breadcrumbs from the front page to this one.
fn crumbs(writer: &Writer, page: &PlannedPage, entry: Option<&Entry>) -> Vec<LinkView> {
    let edition = writer.edition;
    let Some(entry) = entry else { return Vec::new() };
    if entry.kind == Kind::Home {
        return Vec::new();
    }
    if let Subject::ForReader(_, reader) = page.subject {
        let own = edition.named(Kind::Reader, reader.name()).map(|reader| writer.link(reader));
        return [Some(home(writer)), own].into_iter().flatten().collect();
    }
    let mut above: Vec<LinkView> = edition.lineage(entry).skip(1).map(|entry| writer.step_or_level(entry)).collect();
    if matches!(
        page.subject,
        Subject::Print(_) | Subject::PrintWhole(_) | Subject::LevelSheet(_) | Subject::Measures(..)
    ) {
        above.insert(0, writer.link(entry));
    }
    let listing = entry.kind.row().listing.and_then(|listing| edition.listing(listing));
    above.extend(listing.map(|listing| writer.link(listing)));
    above.push(home(writer));
    above.reverse();
    above
}

fn home(writer: &Writer) -> LinkView {
    LinkView { text: writer.say("home"), url: writer.url("/"), id: "home".to_owned(), ..LinkView::default() }
}

fn foot(writer: &Writer, entry: &Entry) -> Vec<Fact> {
    let edition = writer.edition;
    let role = |entry: Option<&Entry>| entry.map(|role| writer.link_to(role)).into_iter().collect();
    let date = |date: Option<crate::model::Date>| date.map(|date| Html::text(&writer.date(date))).into_iter().collect();
    let approved =
        edition.lineage(entry).find_map(|entry| entry.meta.approved_by.as_ref()).or(edition.meta.approved_by.as_ref());
    let approved = approved.and_then(|role| edition.find(role, &[Kind::Role], Some(entry)));
    let issued = writer.whos(&edition.settings.issued_by, entry, &[Kind::Role]);
    let maintained = writer.whos(&edition.settings.maintained_by, entry, &[Kind::Role]);
    // The front page tells of all, others of the one that they come from.
    let site = writer.site;
    let is_told = |layer: &&SharedLayer| {
        entry.kind == Kind::Home || site.layer_at(entry.span).is_some_and(|own| own.name == layer.name)
    };
    let layers = site.layers.iter().filter(is_told);
    let facts = [
        fact(writer, "reviewed", date(edition.reviewed(entry))),
        fact(writer, "valid-from", date(entry.meta.valid_from)),
        fact(writer, "valid-to", date(entry.meta.valid_to)),
        fact(writer, "owner", role(edition.owner(entry))),
        fact(writer, "approved-by", role(approved)),
        fact(writer, "issued-by", issued),
        fact(writer, "maintained-by", maintained),
        fact(writer, "layer", layers.map(|layer| Html::text(&layer.full_name())).collect()),
    ];
    // The first who has several of the tasks answers for the page.
    let answers = capital(&writer.say("fact-answers-for"));
    let mut told: Vec<Fact> = Vec::new();
    for fact in facts.into_iter().flatten() {
        let is_taken = told.iter().any(|other| other.label == answers);
        match told.iter_mut().find(|other| other.items == fact.items) {
            Some(other) if other.label == answers => {}
            Some(other) if is_taken => other.label = format!("{}, {}", other.label, fact.label.to_lowercase()),
            Some(other) => other.label.clone_from(&answers),
            None => told.push(fact),
        }
    }
    told
}
