//! The page that leads to many sites, from A to Å.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::{Context, Value};

use super::super::context_of;
use super::super::files::host::SECURITY_HEADERS;
use super::super::many::{Many, NO_MARK, SITES_JSON, SiteAmong};
use super::entries::FileView;
use super::frame::PageFrame;
use super::index::{alphabetical, letter_of};
use super::languages::Language;
use super::site_frame::{AcuteLine, ParallelName, SiteFrame};
use super::welcome::dialled;
use crate::diagnostic::catalogue::Words;
use crate::markup::Html;
use crate::model::{direction, language_name};

/// The page that leads to many sites.
#[derive(Serialize)]
pub(crate) struct SitesView {
    /// What tells that betre made the page.
    pub mark: &'static str,
    /// What it may load: a folder of many sites has no rules for hosts of its own.
    pub policy: &'static str,
    pub count: usize,
    pub letters: Vec<SitesOfLetter>,
    /// Whether there are so many that links to the letters help.
    pub is_long: bool,
    /// The list for machines.
    pub list: FileView,
}

/// The sites whose names begin with a letter.
#[derive(Serialize)]
pub(crate) struct SitesOfLetter {
    /// The letter, as a heading.
    pub title: String,
    /// Empty: letters have no language.
    pub lang: String,
    pub anchor: String,
    pub sites: Vec<SiteLine>,
}

/// A site in the list.
#[derive(Serialize)]
pub(crate) struct SiteLine {
    pub name: String,
    /// In other languages.
    pub names: Vec<ParallelName>,
    /// Its first page, in the page's language if it has that.
    pub url: String,
    /// The language of that.
    pub lang: String,
    /// The other languages that it has.
    pub languages: Vec<Language>,
    /// What else it is found by.
    pub words: String,
}

/// How many sites fill more than a screen.
const LONG: usize = 30;

/// Where a name is in the order of the alphabet.
pub(crate) fn place_of(name: &str) -> String {
    alphabetical(name)
}

/// What the template of the page gets, in a language. `assets` are what it loads.
pub(crate) fn context(many: &Many, lang: &str, words: &Words, assets: &BTreeMap<String, String>) -> Context {
    let mut context = context_of("page", &view(many, lang));
    context.insert_value("frame", frame(many, lang, words, assets));
    context
}

fn view(many: &Many, lang: &str) -> SitesView {
    let mut letters: Vec<SitesOfLetter> = Vec::new();
    for site in many.sites {
        let title = letter_of(many.sorted_by(site));
        if letters.last().is_none_or(|last| last.title != title) {
            let anchor = format!("_letter-{}", letters.len() + 1);
            letters.push(SitesOfLetter { title, lang: String::new(), anchor, sites: Vec::new() });
        }
        if let Some(letter) = letters.last_mut() {
            letter.sites.push(line(many, site, lang));
        }
    }
    let list = FileView { url: SITES_JSON.to_owned(), format: "JSON".to_owned(), size: String::new() };
    let count = many.sites.len();
    // Who may frame a page can't be said in it.
    let policy = SECURITY_HEADERS[0].1;
    let policy = policy.split_once("; frame-ancestors").map_or(policy, |(policy, _)| policy);
    SitesView { mark: NO_MARK, policy, count, letters, is_long: count > LONG, list }
}

fn line(many: &Many, site: &SiteAmong, lang: &str) -> SiteLine {
    let root = many.root_of(site);
    // A folder that is opened without a host has no page that is shown by itself.
    let file = if root.contains("://") { "" } else { "index.html" };
    let url = |path: &str| format!("{root}{}{file}", path.trim_start_matches('/'));
    let main = site.first.iter().find(|first| first.lang == lang).or(site.first.first());
    let others = site.first.iter().filter(|first| main.is_none_or(|main| main.lang != first.lang));
    let language = |lang: &str, url: String| Language {
        lang: lang.to_owned(),
        dir: direction(lang),
        name: language_name(lang).to_owned(),
        url,
        canonical: String::new(),
        current: false,
    };
    SiteLine {
        name: site.name.clone(),
        names: site.names.clone(),
        url: url(main.map_or("", |main| &main.url)),
        lang: main.map(|main| main.lang.clone()).unwrap_or_default(),
        languages: others.map(|first| language(&first.lang, url(&first.url))).collect(),
        words: format!("{} {}", site.number, site.folder).trim_start().to_owned(),
    }
}

fn frame(many: &Many, lang: &str, words: &Words, assets: &BTreeMap<String, String>) -> Value {
    let given = &many.front.title;
    let title = if given.is_empty() { words.say("sites-title") } else { given.clone() };
    let first = many.languages.first().filter(|first| *first != lang && !given.is_empty());
    let title_lang = first.cloned().unwrap_or_default();
    let address = many.front.address.trim_end_matches('/');
    let web = |lang: &str| match many.file_in(lang) {
        _ if address.is_empty() || many.preview => String::new(),
        file => format!("{address}/{}", file.trim_start_matches("index.html")),
    };
    let language = |other: &String| Language {
        lang: other.clone(),
        dir: direction(other),
        name: language_name(other).to_owned(),
        url: many.file_in(other),
        canonical: web(other),
        current: other == lang,
    };
    let is_alone = many.languages.len() < 2;
    let site = SiteFrame {
        lang: lang.to_owned(),
        dir: direction(lang),
        words_lang: if words.lang == lang { String::new() } else { words.lang.clone() },
        words_dir: direction(&words.lang),
        site_title: title.clone(),
        site_title_lang: title_lang.clone(),
        assets: assets.clone(),
        home: many.file_in(lang),
        acute: AcuteLine { text: dialled(&words.say("sites-acute")), ..AcuteLine::default() },
        hearing: many.preview,
        ..SiteFrame::default()
    };
    let page = PageFrame {
        kind: "sites",
        title: title.clone(),
        title_lang,
        description: Html::text(&words.say("sites-lead")),
        icon: assets.get("icon.svg").cloned().unwrap_or_default(),
        canonical: web(lang),
        tab: title,
        languages: many.languages.iter().filter(|_| !is_alone).map(language).collect(),
        ..PageFrame::default()
    };
    page.within(Value::from_serializable(&site))
}
