//! Documents become a site: translations are laid over their base, values are read as their kind, entries get their order,
//! addresses and index.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::content::hash::Hash;
use crate::content::markdown::Body;
use crate::content::value::{Table, Value, overlay};
use crate::content::{Asset, Content, Document, TitleFrom, name};
use crate::diagnostic::{Code, Diagnostic, FileId, Findings, Sources, Span};

use super::address::address;
use super::anchors::give_way;
use super::fields::{Fields, Keyed, Reading, Record, Traces};
use super::held::{HeldBack, Whole, held_back};
use super::identity::Identity;
use super::layer::shared_layers;
use super::rank::rank_steps;
use super::step_titles::expand_step_titles;
use super::{
    Data, Date, Edition, Entry, EntryId, FileUses, Index, Kind, LanguagePages, LanguageSettings, Listing, Meta,
    Purpose, ReferenceForm, Referring, Site, SiteSettings, Text, is_language,
};

/// The site made from the documents, as it is on a day. Whatever is wrong in them is reported, and everything that can be read
/// is in it.
pub fn assemble(mut content: Content, purpose: Purpose, today: Date, findings: &Findings) -> Site {
    expand_step_titles(&mut content.documents);
    let documents = held_back(&content.documents, today);
    let mut held = HeldBack { documents, whole: Whole::default() };
    if purpose != Purpose::Public || held.documents.is_empty() {
        return site_of(content, purpose, held, findings);
    }
    let whole = site_of(content.clone(), Purpose::Preview, HeldBack::default(), &Findings::default());
    held.whole = Whole::of(&whole);
    content.documents.retain(|document| !held.documents.contains_key(&document.span));
    // The same files are another site when a day has come.
    content.hash = Hash::of(format!("{} {:?}", content.hash, held.documents).as_bytes());
    let mut site = site_of(content, purpose, held, findings);
    leave_out_files(&mut site);
    site
}

/// Leaves out the files that are used only by what is held back.
fn leave_out_files(site: &mut Site) {
    let uses = &site.uses;
    let later = &site.first().held.whole.files;
    let stays = |asset: &&Asset| uses.has(&asset.path) || !later.contains(&asset.path);
    site.assets = site.assets.iter().filter(stays).cloned().collect();
}

/// The most languages of a site: each is the whole site once more.
const MOST_LANGUAGES: usize = 20;

fn site_of(content: Content, purpose: Purpose, held: HeldBack, findings: &Findings) -> Site {
    let Content { hash, sources, documents, assets, synonyms, queries, settings, layers, replaced, .. } = content;
    let layers = shared_layers(&layers, &documents, &sources, findings);
    let held = Arc::new(held);
    let bases = in_order(&documents);
    let (first, ..) = read_settings(&bases, None, &sources, settings, findings);
    let given = &first.languages.0;
    let mut languages: Vec<String> = given.iter().map(|lang| lang.key.clone()).collect();
    let mut seen = BTreeSet::new();
    languages.retain(|lang| is_language(lang) && seen.insert(lang.clone()));
    if languages.is_empty() {
        languages.push("nn".to_owned());
    }
    if let Some(beyond) = given.get(MOST_LANGUAGES).filter(|_| languages.len() > MOST_LANGUAGES) {
        findings.add(Diagnostic::new(Code::FileTooLarge, beyond.span).variant("languages").arg("most", MOST_LANGUAGES));
        languages.truncate(MOST_LANGUAGES);
    }
    let translations = translations(&documents, &languages, findings);
    let editions = languages
        .par_iter()
        .enumerate()
        .map(|(at, lang)| {
            let words = if at == 0 { None } else { translations.get(lang.as_str()) };
            let is_this = |language: &&Keyed<LanguageSettings>| language.key == *lang;
            let pages = given.iter().find(is_this).and_then(|language| language.value.pages);
            let has_some = at > 0 && pages == Some(LanguagePages::Some);
            let languages = &languages;
            let builder = EditionBuilder { sources: &sources, findings, words, languages, has_some, held: &held };
            builder.edition(&bases, lang, settings)
        })
        .collect::<Vec<_>>();
    let uses = FileUses::of(&editions);
    Site { hash, purpose, sources, editions, assets, synonyms, queries, uses, layers, replaced }
}

/// Documents of one language, by what they translate.
type Translations<'a> = BTreeMap<(Kind, &'a [String], &'a str), &'a Document>;

fn translations<'a>(
    documents: &'a [Document],
    languages: &[String],
    findings: &Findings,
) -> BTreeMap<&'a str, Translations<'a>> {
    let bases: BTreeSet<_> = documents.iter().filter(|d| d.lang.is_none()).map(identity).collect();
    let mut all: BTreeMap<&str, Translations> = BTreeMap::new();
    for document in documents {
        let Some(lang) = &document.lang else { continue };
        if !bases.contains(&identity(document)) {
            let finding = Diagnostic::new(Code::TranslationOrphan, document.span).arg("id", document.id.as_str());
            let finding = finding.lacking([document.kind.name()], document.id.as_str());
            findings.add(if document.body.is_none() { finding.advice("table") } else { finding });
        }
        if languages.first() == Some(lang) || !languages.contains(lang) {
            let finding = Diagnostic::new(Code::TranslationLanguage, document.span).arg("lang", lang.as_str());
            let finding = finding.lacking([Kind::Site.name()], lang.as_str());
            findings.add(match languages.first() == Some(lang) {
                true => finding.variant("first"),
                false => finding.arg("languages", languages.join(", ")),
            });
        }
        all.entry(lang).or_default().insert(identity(document), document);
    }
    all
}

fn identity(document: &Document) -> (Kind, &[String], &str) {
    (document.kind, &document.parents, &document.id)
}

/// The bases in the order of kinds, then of numbers, then as they were read; steps in the order of their levels.
fn in_order(documents: &[Document]) -> Vec<&Document> {
    let number = |document: &Document| {
        let written = document.table.get("number").and_then(|node| match node.value {
            Value::Integer(number) => u32::try_from(number).ok(),
            _ => None,
        });
        written.or(document.number).unwrap_or(u32::MAX)
    };
    let mut bases: Vec<&Document> = documents.iter().filter(|d| d.lang.is_none() && d.kind != Kind::Layer).collect();
    bases.sort_by_key(|document| (document.kind, number(document)));
    let levels: BTreeMap<(&[String], &str), usize> = bases
        .iter()
        .filter(|document| document.kind == Kind::Level)
        .enumerate()
        .map(|(rank, level)| ((level.parents.as_slice(), level.id.as_str()), rank))
        .collect();
    bases.sort_by_key(|document| {
        let level = document.parents.split_last().and_then(|(level, guide)| levels.get(&(guide, level.as_str())));
        (document.kind, document.parents.first(), level, number(document))
    });
    bases
}

fn read_settings(
    bases: &[&Document],
    words: Option<&Document>,
    sources: &Sources,
    file: FileId,
    findings: &Findings,
) -> (SiteSettings, Meta, Traces) {
    let Some(base) = bases.iter().find(|d| d.kind == Kind::Site) else { return Default::default() };
    let mut table = base.table.clone();
    if let Some(words) = words {
        overlay(&mut table, &words.table, findings);
    }
    let silent = Findings::default();
    let findings = if base.broken { &silent } else { findings };
    let mut reading = Reading::new(Kind::Site, sources, findings);
    reading.broken = base.broken;
    let fields = Fields::new(&table, Span::file(file), &reading);
    let meta = Meta::read(&fields);
    let settings = SiteSettings::read(&fields);
    fields.finish();
    (settings, meta, reading.traces.into_inner())
}

struct EditionBuilder<'a> {
    sources: &'a Sources,
    findings: &'a Findings,
    words: Option<&'a Translations<'a>>,
    /// The first is the language of the bases.
    languages: &'a [String],
    /// Whether only what is translated has a page.
    has_some: bool,
    held: &'a Arc<HeldBack>,
}

impl EditionBuilder<'_> {
    fn edition(&self, bases: &[&Document], lang: &str, file: FileId) -> Edition {
        let site = bases.iter().find(|d| d.kind == Kind::Site);
        let site_words = site.and_then(|site| self.translation(site));
        let silent = Findings::default();
        // The base edition's settings were read, and their faults reported, before the languages were known.
        let findings = if self.words.is_none() { &silent } else { self.findings };
        let (settings, meta, settings_traces) = read_settings(bases, site_words, self.sources, file, findings);
        let title = meta.title.as_ref().or(settings.name.as_ref()).map(|title| title.text.clone());
        let mut entries = Vec::new();
        let mut homes: BTreeMap<(Kind, Vec<String>, String), EntryId> = BTreeMap::new();
        for document in bases.iter().filter(|d| d.kind != Kind::Site) {
            let id = EntryId(entries.len());
            let parent = self.parent(document, &homes);
            let entry = self.entry(document, id, parent, &entries);
            entries.push(entry);
            homes.insert((document.kind, document.parents.clone(), document.id.clone()), id);
        }
        self.add_made_pages(&mut entries, Span::file(file));
        give_way(&mut entries, self.findings);
        if self.words.is_none() {
            Identity { findings: self.findings, languages: self.languages }.check(&entries);
        }
        rank_steps(&mut entries, &self.held.whole.first_steps);
        if self.has_some {
            self.leave_to_first(bases, &mut entries);
        }
        let mut edition = Edition {
            lang: lang.to_owned(),
            has_some: self.has_some,
            title: title.unwrap_or_default(),
            settings,
            meta,
            settings_span: Span::file(file),
            broken_settings: site.is_none_or(|site| site.broken),
            settings_traces,
            index: Index::new(&entries),
            entries,
            used_by: BTreeMap::new(),
            held: Arc::clone(self.held),
        };
        edition.used_by = used_by(&edition);
        edition
    }

    /// Takes the pages from what is not translated: it has one in the first language alone.
    fn leave_to_first(&self, bases: &[&Document], entries: &mut [Entry]) {
        let documents = bases.iter().filter(|document| document.kind != Kind::Site);
        let documents = documents.map(Some).chain(std::iter::repeat(None));
        for (entry, document) in entries.iter_mut().zip(documents) {
            let is_translated = document.is_some_and(|document| self.translation(document).is_some());
            match entry.kind {
                _ if is_translated => {}
                // Its first page is the theme's.
                Kind::Home => {
                    entry.title.text.clear();
                    entry.data = Data::Home(Box::default());
                    entry.body = Arc::default();
                }
                _ => entry.address = None,
            }
        }
    }

    fn translation(&self, base: &Document) -> Option<&Document> {
        self.words?.get(&identity(base)).copied()
    }

    fn parent(&self, document: &Document, homes: &BTreeMap<(Kind, Vec<String>, String), EntryId>) -> Option<EntryId> {
        let (name, above) = document.parents.split_last()?;
        let kind = match document.kind {
            Kind::Level => Kind::Guide,
            Kind::Step => Kind::Level,
            Kind::Page => Kind::Page,
            // Its first folder is named after the kind of what it is a version of.
            Kind::EasyRead => {
                let (kind, above) = above.split_first()?;
                return homes.get(&(Kind::named(kind)?, above.to_vec(), name.clone())).copied();
            }
            _ => return None,
        };
        homes.get(&(kind, above.to_vec(), name.clone())).copied()
    }

    fn entry(&self, base: &Document, id: EntryId, parent: Option<EntryId>, entries: &[Entry]) -> Entry {
        let translation = self.translation(base);
        let mut table = base.table.clone();
        let mut body = base.body.clone();
        if let Some(words) = translation.filter(|words| words.stands_alone) {
            (table, body) = (words.table.clone(), words.body.clone());
        } else if let Some(words) = translation {
            // Of a base with nothing in it, or one that can't be read, that is told.
            let silent = Findings::default();
            let is_told = base.broken || base.table.entries.is_empty();
            overlay(&mut table, &words.table, if is_told { &silent } else { self.findings });
            body = words.body.clone().filter(|body| !body.blocks.is_empty()).or(body);
        }
        // What the program finds by name can't have another identifier.
        if base.kind.row().by_name
            && let Some(id) = table.take("id")
        {
            self.findings.add(Diagnostic::new(Code::KeyUnknown, id.key_span).variant("id").arg("key", "id"));
        }
        let broken = base.broken || translation.is_some_and(|words| words.broken);
        let silent = Findings::default();
        let mut reading = Reading::new(base.kind, self.sources, if broken { &silent } else { self.findings });
        reading.broken = broken;
        let fields = Fields::new(&table, base.span, &reading);
        let meta = Meta::read(&fields);
        let data = Data::read(base.kind, &fields);
        fields.finish();
        let number = match &data {
            Data::Level(level) => level.number.or(base.number),
            _ => base.number,
        };
        // A title that is still to be written, or is under another key, has been reported.
        let told = ["title", "forms"].iter().any(|key| reading.traces.borrow().has_reported(key));
        let title = self.title(base, &meta, &data, broken || told);
        let name = meta.id.as_ref().map_or_else(|| base.id.clone(), |id| id.text.clone());
        let home = parent.and_then(|parent| entries.get(parent.0)).and_then(|entry| entry.address.as_deref());
        let slug = meta.slug.as_ref().map(|slug| slug.text.as_str()).filter(|slug| name::plain(slug) == *slug);
        let address = address(base.kind, slug.unwrap_or(&name), home, &self.languages[0]);
        Entry {
            id,
            kind: base.kind,
            layer: base.layer,
            parent,
            number,
            file_number: base.number,
            title,
            meta,
            address,
            name,
            span: base.span,
            body: body.unwrap_or_default(),
            data,
            traces: if broken { Traces::broken() } else { reading.traces.into_inner() },
        }
    }

    fn title(&self, base: &Document, meta: &Meta, data: &Data, broken: bool) -> Text {
        let own = data.name().cloned();
        let from = base.kind.row().title;
        let of_theme = from == TitleFrom::Theme;
        // The lack of a name has been reported where the name is read.
        let told = of_theme || broken || from == TitleFrom::Name;
        meta.title.clone().filter(|title| !title.text.is_empty()).or(own).unwrap_or_else(|| {
            if !told {
                let table = base.body.is_none() && base.kind.row().tabular.is_some();
                let finding = Diagnostic::new(Code::TitleMissing, base.span);
                let finding = finding.word("kind", format!("kind-{}", base.kind.name())).arg("id", base.id.as_str());
                self.findings.add(match from {
                    TitleFrom::Forms => finding.advice("forms"),
                    _ if table => finding.advice("table"),
                    _ => finding,
                });
            }
            Text { text: if of_theme { String::new() } else { base.id.clone() }, span: base.span }
        })
    }

    /// The pages that exist without a file: front page, acute page, and listings of what there is.
    fn add_made_pages(&self, entries: &mut Vec<Entry>, span: Span) {
        let deadlines = entries.iter().any(|entry| !entry.stated_deadlines().is_empty());
        let is_measured = |entry: &Entry| entry.measure_table().is_some_and(|table| !table.measures.is_empty());
        let has_status = entries.iter().any(|entry| is_measured(entry) || entry.meta.reviewed.is_some());
        let has = |kind: Kind| entries.iter().any(|entry| entry.kind == kind);
        let is_wanted = |listing: &Listing| match listing {
            Listing::Deadlines => deadlines,
            Listing::Documents => has(Kind::Guide),
            Listing::Status => has_status,
            Listing::Data => [Kind::Step, Kind::Service, Kind::MeasureTable, Kind::Contact].into_iter().any(has),
            listing => listing.kind().is_none_or(has),
        };
        let listings = Listing::ALL.iter().copied().filter(is_wanted).map(|listing| (Kind::Listing, listing.name()));
        let wanted = [(Kind::Home, "home"), (Kind::Acute, "acute")].into_iter().chain(listings).collect::<Vec<_>>();
        for (kind, name) in wanted {
            if entries.iter().any(|entry| entry.kind == kind && entry.name == name) {
                continue;
            }
            let silent = Findings::default();
            let data =
                Data::read(kind, &Fields::new(&Table::default(), span, &Reading::new(kind, self.sources, &silent)));
            entries.push(Entry {
                id: EntryId(entries.len()),
                kind,
                layer: 0,
                name: name.to_owned(),
                parent: None,
                number: None,
                file_number: None,
                title: Text { text: String::new(), span },
                meta: Meta::default(),
                address: address(kind, name, None, &self.languages[0]),
                span,
                body: Arc::new(Body::default()),
                data,
                traces: Traces::default(),
            });
        }
    }
}

/// Who refers to what: by a key, in prose, or in the text.
fn used_by(edition: &Edition) -> BTreeMap<EntryId, BTreeSet<EntryId>> {
    let mut used: BTreeMap<EntryId, BTreeSet<EntryId>> = BTreeMap::new();
    edition.walk_references(&mut |Referring { reference, kinds, from, form }| {
        let Some(from) = from.filter(|_| form != ReferenceForm::Show) else { return };
        if let Some(target) = edition.find(&reference, kinds, Some(from)).filter(|target| target.id != from.id) {
            used.entry(target.id).or_default().insert(from.id);
        }
    });
    used
}
