//! A guide as one file, to mail or to lay on a stick: the guide and what it leads to, in a page that asks for nothing.
//!
//! It is put together from the finished pages, so that a site's own templates count. What has no room stays on the web: links to
//! that lead there, if the site has an address, and are plain words if it has none.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::content::asset::is_picture;
use crate::content::name::{percent_decoded, resolved};
use crate::diagnostic::Diagnostic;
use crate::markup::{Html, StartTag, html};
use crate::model::{Edition, Entry, Kind, Listing, file_of};

use super::main_part::main_of;
use super::rewrite::{Fate, rewritten};
use super::theme::{as_data, context_of};
use super::view::single_file::{FilePart, SingleFileView};
use super::view::{self, Subject};
use super::{EditionRendering, FinishedPage, PlannedPage, Rendering, Writer};

/// The most that such a file holds, in bytes: mail takes it, and a telephone opens it at once.
const MOST: usize = 1_000_000;

/// The largest picture that is taken into it, in bytes.
const LARGEST_PICTURE: usize = 100_000;

/// What stands around the number of a part in the file, before the part does: a sign that no text has.
const MARK: char = '\u{1f}';

/// Where the guide itself begins in the file.
const GUIDE: &str = "_guide";

/// Attributes whose values are anchors of the same page.
const REFERS: [&str; 7] =
    ["for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget", "list"];

/// A guide, the path of its file from the root of the site, and the file or what is wrong with its template.
pub(super) type GuideFile<'e> = (&'e Entry, String, Result<String, Diagnostic>);

/// The files of an edition's guides, each with its path from the root of the site.
pub(super) fn files<'e>(
    rendering: &Rendering,
    of: &EditionRendering<'e>,
    pages: &[FinishedPage],
) -> Vec<GuideFile<'e>> {
    let guides = of.edition.of(Kind::Guide);
    guides
        .filter_map(|guide| {
            let path = view::single_file::path(rendering.site, of.edition, guide)?;
            let writer = of.writer(rendering.site, &rendering.shared, format!("/{path}"));
            let style = rendering.shared.assets.style_in_one("style.css");
            let html =
                SingleFile::gather(&writer, guide, pages, MOST.saturating_sub(style.len()))?.html(of, &path, style);
            Some((guide, path, html.map_err(|error| rendering.theme.fault(&error))))
        })
        .collect()
}

/// A page in the file.
struct TakenPage<'r> {
    page: &'r PlannedPage<'r>,
    path: &'r str,
    /// Where it begins, and before each anchor in it; the guide's are as they are.
    anchor: String,
    /// What its main part says, without what repeats another page.
    html: String,
    ids: BTreeSet<String>,
}

/// What is in the file.
struct SingleFile<'r> {
    writer: &'r Writer<'r>,
    guide: &'r Entry,
    /// The guide first, then what it leads to, from near to far.
    parts: Vec<TakenPage<'r>>,
    /// What is shown at the path of a page: the part, and the place in it.
    places: BTreeMap<String, (usize, String)>,
}

impl<'r> SingleFile<'r> {
    /// The guide with what it leads to, and what that leads to, as long as there is room.
    fn gather(
        writer: &'r Writer<'r>,
        guide: &'r Entry,
        pages: &'r [FinishedPage<'r>],
        room: usize,
    ) -> Option<SingleFile<'r>> {
        let of_guide =
            pages.iter().find(|of| matches!(of.page.subject, Subject::PrintWhole(whole) if whole.id == guide.id))?;
        let known: BTreeMap<&str, &FinishedPage> =
            pages.iter().filter(|of| is_taken(writer.edition, of.page)).map(|of| (of.path, of)).collect();
        let mut file = SingleFile { writer, guide, parts: Vec::new(), places: BTreeMap::new() };
        let mut left = room;
        // Whom to call is never left out for want of room.
        let urgent = pages.iter().filter(|of| matches!(of.page.kind, "acute" | "contacts"));
        let mut next: VecDeque<&FinishedPage> = [of_guide].into_iter().chain(urgent).collect();
        while let Some(FinishedPage { page, path, html, .. }) = next.pop_front() {
            if file.places.contains_key(*path) {
                continue;
            }
            let (part, links, size) = file.read(page, path, html);
            // A page that is too long for the room leaves it to the next.
            if size > left && !file.parts.is_empty() {
                continue;
            }
            left = left.saturating_sub(size);
            file.add(part);
            next.extend(links.iter().filter_map(|path| known.get(path.as_str())));
        }
        Some(file)
    }

    /// A page as it is to be in the file, the pages that it leads to, and how much room it takes.
    fn read(&self, page: &'r PlannedPage<'r>, path: &'r str, html: &str) -> (TakenPage<'r>, Vec<String>, usize) {
        let is_guide = self.parts.is_empty();
        let (mut ids, mut links, mut pictures) = (BTreeSet::new(), Vec::new(), 0);
        let html = rewritten(main_of(html), |tag| {
            if is_guide && tag.name == "h1" {
                // The page's own title says that it is to be printed.
                return Fate::Replace(html!("<h1 class=\"parts\">{}</h1>", self.writer.title_html(self.guide)));
            }
            let repeats = !is_guide && (tag.name == "nav" || tag.get("data-unsearched").is_some());
            if repeats || tag.has_class("on-paper") || tag.has_class("print-hint") || tag.name == "script" {
                return Fate::Replace(Html::default());
            }
            ids.extend(tag.get("id").map(str::to_owned));
            match tag.name.as_ref() {
                "a" => links.extend(tag.get("href").and_then(|url| self.inside(path, url)).map(|(path, _)| path)),
                "img" => pictures += self.picture(path, tag).map_or(0, |data| data.len()),
                _ => {}
            }
            Fate::Keep
        });
        let anchor = match is_guide {
            true => GUIDE.to_owned(),
            false => path.trim_end_matches("index.html").trim_end_matches('/').replace('/', "."),
        };
        let size = html.len() + pictures;
        (TakenPage { page, path, anchor, html, ids }, links, size)
    }

    /// Adds a part; the guide is shown at the places of its levels and steps too.
    fn add(&mut self, part: TakenPage<'r>) {
        let at = self.parts.len();
        self.places.insert(part.path.to_owned(), (at, part.anchor.clone()));
        if at == 0 {
            let edition = self.writer.edition;
            let path = |entry: &Entry| Some(file_of(&self.writer.address(entry.address.as_deref()?)));
            let mut places = vec![(path(self.guide), GUIDE.to_owned())];
            for level in edition.children(self.guide.id) {
                places.push((path(level), format!("_{}", level.name)));
                let steps = edition.children(level.id);
                places.extend(steps.map(|step| (path(step), format!("_{}_{}", level.name, step.name))));
            }
            self.places.extend(places.into_iter().filter_map(|(path, place)| Some((path?, (0, place)))));
        }
        self.parts.push(part);
    }

    /// The page on the site that a link leads to, and the place on it.
    fn inside<'u>(&self, from: &str, url: &'u str) -> Option<(String, Option<&'u str>)> {
        let (path, place) = url.split_once('#').map_or((url, None), |(path, place)| (path, Some(place)));
        if path.is_empty() { None } else { Some((resolved(from, path)?, place)) }
    }

    /// A picture of the site as data, in the largest of its sizes that is not too large.
    fn picture(&self, from: &str, tag: &StartTag) -> Option<String> {
        let sizes = tag.get("srcset").unwrap_or_default().split(',').filter_map(|size| size.split_whitespace().next());
        let mut urls: Vec<&str> = sizes.chain(tag.get("src")).collect();
        urls.reverse();
        urls.into_iter().find_map(|url| self.as_data(from, url))
    }

    /// A picture of the site or the theme as data, unless it is too large.
    fn as_data(&self, from: &str, url: &str) -> Option<String> {
        let path = resolved(from, &percent_decoded(url)?).filter(|path| is_picture(path))?;
        Some(as_data(&path, &self.writer.published(&path, LARGEST_PICTURE)?))
    }

    /// The file as HTML, with a style sheet.
    fn html(&self, of: &EditionRendering, path: &str, style: String) -> tera::TeraResult<String> {
        // The template gets a mark in place of each part, so that they are read no more than they must.
        let mut parts = self.parts.iter().enumerate().map(|(at, part)| {
            let mark = Html::rendered(format!("{MARK}{at}{MARK}"));
            FilePart::new(self.writer, part.page, part.anchor.clone(), mark)
        });
        let whole = parts.next().into_iter().collect();
        let file = SingleFileView::new(self.writer, self.guide, Html::rendered(style), whole, parts.collect());
        let page = view::single_file::page(self.writer, self.guide, path);
        let mut context = context_of("page", &file);
        context.insert_value("frame", view::frame::frame(&page, self.writer));
        // What the template itself leads to and shows.
        let html = self.moved(&of.tera.render("single-file.html", &context)?, path, "", 0);
        let mut whole =
            String::with_capacity(html.len() + self.parts.iter().map(|part| part.html.len()).sum::<usize>());
        for (at, piece) in html.split(MARK).enumerate() {
            let part = piece.parse().ok().filter(|_| at % 2 == 1).and_then(|at: usize| self.parts.get(at));
            whole.push_str(&part.map_or(Cow::Borrowed(piece), |part| Cow::Owned(self.part(part))));
        }
        Ok(whole)
    }

    /// A part as it is in the file.
    fn part(&self, part: &TakenPage) -> String {
        let is_guide = part.anchor == GUIDE;
        // Below the file's own heading, and the others below one for their kind.
        let ranks = if is_guide { 1 } else { 2 };
        self.moved(&part.html, part.path, if is_guide { "" } else { &part.anchor }, ranks)
    }

    /// HTML from the page at a path, for the file: its anchors begin with the part's, and its headings are so many ranks lower.
    fn moved(&self, html: &str, from: &str, part: &str, ranks: u8) -> String {
        let anchor = |id: &str| if part.is_empty() { id.to_owned() } else { format!("{part}.{id}") };
        rewritten(html, |tag| {
            let mut is_changed = false;
            if let Some(id) = tag.get("id").filter(|_| !part.is_empty()).map(anchor) {
                tag.set("id", id);
                is_changed = true;
            }
            for name in REFERS {
                if let Some(ids) = tag.get(name).filter(|_| !part.is_empty()) {
                    let ids = ids.split_ascii_whitespace().map(anchor).collect::<Vec<_>>().join(" ");
                    tag.set(name, ids);
                    is_changed = true;
                }
            }
            match (tag.name.as_ref(), tag.name.strip_prefix('h').and_then(|rank| rank.parse::<u8>().ok())) {
                (_, Some(rank)) if ranks > 0 => {
                    tag.name = format!("h{}", (rank + ranks).min(6)).into();
                    is_changed = true;
                }
                ("a", _) => is_changed |= self.lead(tag, from, &anchor),
                ("img", _) => {
                    return match self.picture(from, tag) {
                        Some(data) => {
                            tag.set("src", data);
                            tag.remove("srcset");
                            tag.remove("sizes");
                            Fate::Change
                        }
                        None if tag.get("src").is_some_and(|url| url.starts_with("data:")) => Fate::Keep,
                        None => Fate::Replace(Html::text(tag.get("alt").unwrap_or_default())),
                    };
                }
                ("link", _) if tag.get("rel") == Some("icon") => {
                    let icon = tag.get("href").and_then(|url| self.as_data(from, url));
                    tag.set("href", icon.unwrap_or_else(|| "data:image/svg+xml,".to_owned()));
                    is_changed = true;
                }
                _ => {}
            }
            if is_changed { Fate::Change } else { Fate::Keep }
        })
    }

    /// Makes a link lead to its place in the file, or to the web; without either it is a link no more. Whether it has changed.
    fn lead(&self, tag: &mut StartTag, from: &str, anchor: &impl Fn(&str) -> String) -> bool {
        let Some(url) = tag.get("href").map(str::to_owned) else { return false };
        if let Some(id) = url.strip_prefix('#') {
            tag.set("href", format!("#{}", anchor(id)));
            return true;
        }
        let Some((path, place)) = self.inside(from, &url) else { return false };
        let there = self.places.get(&path).map(|(at, anchor)| match (place, &self.parts[*at]) {
            (Some(id), part) if part.ids.contains(id) && *at == 0 => id.to_owned(),
            (Some(id), part) if part.ids.contains(id) => format!("{}.{id}", part.anchor),
            _ => anchor.clone(),
        });
        let address = self.writer.web_address_in(self.writer.site.first(), path.trim_end_matches("index.html"));
        match there {
            Some(place) => tag.set("href", format!("#{place}")),
            None if address.is_empty() => {
                tag.name = "span".into();
                tag.remove("href");
            }
            None => tag.set("href", place.map_or(address.clone(), |place| format!("{address}#{place}"))),
        }
        true
    }
}

/// Whether a page belongs in the file of a guide that leads to it: it is for staff, and says something that no other page says.
fn is_taken(edition: &Edition, page: &PlannedPage) -> bool {
    let Subject::Entry(entry) = page.subject else { return false };
    match entry.kind {
        Kind::Home | Kind::Guide | Kind::Level | Kind::Step | Kind::Reader | Kind::EasyRead => false,
        // What these list stands nowhere else.
        Kind::Listing => matches!(entry.listing(), Some(Listing::Contacts | Listing::Glossary)),
        _ => !entry.is_to_families() && edition.held(entry).is_none(),
    }
}
