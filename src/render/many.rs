//! What leads to many sites that are published in one folder: a page in each language of the folder, what that loads, and
//! `sites.json`, the list for machines. All of it is made from what the sites say of themselves, so that it is the same whoever
//! built them, and in how many parts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::files::export::{LayerRow, SITE_JSON};
use super::theme::Theme;
use super::view::site_frame::ParallelName;
use super::view::sites;
use crate::content::hash::Hash;
use crate::diagnostic::Findings;
use crate::diagnostic::catalogue::Lang;
use crate::markup::escape_path;

/// The list of sites for machines, in the folder that they are published in.
pub const SITES_JSON: &str = "sites.json";

/// How the names of what the page loads begin.
const LOADED: [&str; 3] = ["style", "sites", "icon"];

/// What `sites.json` calls itself.
const FORMAT: &str = "betre-sites";

/// What is said of many sites together. It stands in `sites.json`, so that the parts of a folder can be put together again.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Front {
    /// What they are called together; empty for the theme's words.
    pub title: String,
    /// Where the page lies on the web, if that is known: a site whose address is below it is linked by its folder.
    pub address: String,
    /// The languages of the page, the first at `index.html`; none for the one that most sites begin with.
    pub languages: Vec<String>,
}

/// A site among many.
#[derive(Debug, Clone, Default)]
pub struct SiteAmong {
    /// The name of the folder that it is published in.
    pub folder: String,
    /// The municipality's, else whatever the site is called.
    pub name: String,
    /// The municipality's in other languages.
    pub names: Vec<ParallelName>,
    /// The municipality's; empty if it has none.
    pub number: String,
    /// The site's own.
    pub title: String,
    /// Where it lies on the web; empty if it doesn't say.
    pub address: String,
    /// Its first page in each of its languages, from its own root, with a slash at both ends.
    pub first: Vec<FirstPage>,
    /// What it shares with others.
    pub layers: Vec<LayerRow>,
    /// How many documents it has in place of those of its layers, or has switched off.
    pub replaced: usize,
    /// How many of these are older than what they take the place of.
    pub behind: usize,
}

/// The first page in a language.
#[derive(Debug, Clone, Serialize)]
pub struct FirstPage {
    /// Its tag.
    pub lang: String,
    /// Where it is.
    pub url: String,
}

#[derive(Serialize)]
struct SitesList<'a> {
    format: &'static str,
    version: u32,
    /// As in a manifest.
    release: &'static str,
    #[serde(flatten)]
    front: &'a Front,
    pages: Vec<FirstPage>,
    sites: Vec<SiteAmongRow<'a>>,
}

/// A site in `sites.json`. The names of its keys are a contract with scripts.
#[derive(Serialize)]
struct SiteAmongRow<'a> {
    folder: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    names: &'a [ParallelName],
    number: &'a str,
    title: &'a str,
    address: &'a str,
    /// From the list, like the others; whole if the site has a host of its own.
    url: String,
    languages: Vec<FirstPage>,
    data: String,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    layers: &'a [LayerRow],
    replaced: usize,
    behind: usize,
}

/// Many sites, as the pages that lead to them show them.
pub(crate) struct Many<'a> {
    pub front: &'a Front,
    /// Whether they are copies for those who approve them.
    pub preview: bool,
    /// In the order of the alphabet.
    pub sites: &'a [SiteAmong],
    /// At least one.
    pub languages: Vec<String>,
    /// The word that most names begin with, with a space after it: «Bydel ».
    pub start: String,
}

impl<'a> Many<'a> {
    /// What a site is sorted by: its name, without the word that most begin with.
    pub(crate) fn sorted_by<'s>(&self, site: &'s SiteAmong) -> &'s str {
        without(&self.start, &site.name)
    }

    /// Where a site is, from the folder: on a host of its own, or in a folder here.
    pub(crate) fn root_of(&self, site: &SiteAmong) -> String {
        let here = format!("{}/", escape_path(&site.folder));
        let address = site.address.trim_end_matches('/');
        let is_here = format!("{}/{here}", self.front.address.trim_end_matches('/')) == format!("{address}/");
        // What is to be approved is not on the site's own host.
        if address.is_empty() || is_here || self.preview { here } else { format!("{address}/") }
    }

    /// A site's first pages, from the folder.
    fn first_of(&self, site: &SiteAmong) -> Vec<FirstPage> {
        let url = |first: &FirstPage| format!("{}{}", self.root_of(site), first.url.trim_start_matches('/'));
        site.first.iter().map(|first| FirstPage { lang: first.lang.clone(), url: url(first) }).collect()
    }

    /// The file of the page in a language.
    pub(crate) fn file_in(&self, lang: &str) -> String {
        match self.languages.first() {
            Some(first) if first != lang => format!("index-{lang}.html"),
            _ => "index.html".to_owned(),
        }
    }

    fn list(&self) -> Vec<u8> {
        let row = |site: &'a SiteAmong| {
            let SiteAmong { folder, name, names, number, title, address, layers, replaced, behind, .. } = site;
            let url = self.root_of(site);
            let (data, languages) = (format!("{url}{SITE_JSON}"), self.first_of(site));
            SiteAmongRow {
                folder,
                name,
                names,
                number,
                title,
                address,
                url,
                languages,
                data,
                layers,
                replaced: *replaced,
                behind: *behind,
            }
        };
        let page = |lang: &String| FirstPage { lang: lang.clone(), url: self.file_in(lang) };
        let list = SitesList {
            format: FORMAT,
            version: 1,
            release: if self.preview { "preview" } else { "site" },
            front: self.front,
            pages: self.languages.iter().map(page).collect(),
            sites: self.sites.iter().map(row).collect(),
        };
        let mut text = serde_json::to_vec_pretty(&list).unwrap_or_default();
        text.push(b'\n');
        text
    }
}

/// The languages of the page: those that are asked for, else the one that most sites begin with, nynorsk before others.
fn languages(front: &Front, sites: &[SiteAmong]) -> Vec<String> {
    let mut languages: Vec<String> = Vec::new();
    for lang in &front.languages {
        if !languages.contains(lang) {
            languages.push(lang.clone());
        }
    }
    if languages.is_empty() {
        let mut counts = BTreeMap::from([(Lang::Nn.tag(), 0_usize)]);
        for first in sites.iter().filter_map(|site| site.first.first()) {
            *counts.entry(&first.lang).or_default() += 1;
        }
        let most = counts.into_iter().max_by_key(|(lang, count)| (*count, *lang == Lang::Nn.tag()));
        languages.extend(most.map(|(lang, _)| lang.to_owned()));
    }
    languages
}

/// The word that most names begin with, with a space after it; empty if there is none.
fn common_start(sites: &[SiteAmong]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (start, _) in sites.iter().filter_map(|site| site.name.split_once(' ')) {
        *counts.entry(start).or_default() += 1;
    }
    let most = counts.into_iter().find(|(_, count)| *count > 2 && 2 * count > sites.len());
    most.map(|(start, _)| format!("{start} ")).unwrap_or_default()
}

fn without<'n>(start: &str, name: &'n str) -> &'n str {
    if start.is_empty() { name } else { name.strip_prefix(start).unwrap_or(name) }
}

/// All files that lead to some sites, by their names in the folder; what a page loads comes before it. Errors: what is wrong with
/// the theme.
pub fn files_of_many(
    front: &Front,
    mut sites: Vec<SiteAmong>,
    preview: bool,
) -> Result<Vec<(String, Vec<u8>)>, String> {
    let start = common_start(&sites);
    sites.sort_by_cached_key(|site| (sites::place_of(without(&start, &site.name)), site.folder.clone()));
    let theme = Theme::standard();
    let many = Many { front, preview, languages: languages(front, &sites), sites: &sites, start };
    let assets = theme.assets_of_many();
    let name = |path: &str| path.trim_start_matches("assets/").to_owned();
    let named = assets.paths().map(|(asset, path)| (asset.to_owned(), name(path))).collect();
    let mut files: Vec<(String, Vec<u8>)> = assets.files().map(|(path, bytes)| (name(path), bytes.to_vec())).collect();
    files.push((SITES_JSON.to_owned(), many.list()));
    for lang in &many.languages {
        let known = [lang, &many.languages[0]].into_iter().find(|lang| theme.speaks(lang));
        let spoken = known.map_or(Lang::Nb.tag(), String::as_str);
        let words = theme.words_with(spoken, "")?;
        let tera = theme.templates(&words, &Findings::default()).ok_or("templates")?;
        let context = sites::context(&many, lang, &words, &named);
        let html = tera.render("sites.html", &context).map_err(|error| error.to_string())?;
        files.push((many.file_in(lang), sealed(&html).into_bytes()));
    }
    Ok(files)
}

/// The mark of a page before it has one.
pub(crate) const NO_MARK: &str = "betre 0000000000000000";
/// Where it stands.
const BEFORE_MARK: &str = "<meta name=\"generator\" content=\"";

/// A page with a mark of all that is in it: a page that somebody else wrote, or has changed, has another or none.
fn sealed(html: &str) -> String {
    let mark = format!("betre {}", &Hash::of(html.as_bytes()).to_string()[..16]);
    html.replacen(&format!("{BEFORE_MARK}{NO_MARK}"), &format!("{BEFORE_MARK}{mark}"), 1)
}

fn is_sealed(html: &str) -> bool {
    let Some((before, after)) = html.split_once(BEFORE_MARK) else { return false };
    let Some((_, after)) = after.split_at_checked(NO_MARK.len()) else { return false };
    sealed(&format!("{before}{BEFORE_MARK}{NO_MARK}{after}")) == html
}

/// Whether a file in a folder of sites is as betre made it, so that it may be replaced or deleted.
pub fn is_of_many(name: &str, bytes: &[u8]) -> bool {
    if name == SITES_JSON {
        let list: Option<serde_json::Value> = serde_json::from_slice(bytes).ok();
        return list.is_some_and(|list| list["format"] == FORMAT);
    }
    match mark_of(name) {
        Some(mark) => Hash::of(bytes).to_string().starts_with(mark),
        None => std::str::from_utf8(bytes).is_ok_and(is_sealed),
    }
}

/// The mark in the name of a file that the page loads: `style-0a1b2c3d.css`.
fn mark_of(name: &str) -> Option<&str> {
    let rest = LOADED.iter().find_map(|loaded| name.strip_prefix(loaded)?.strip_prefix('-'))?;
    rest.split_once('.').map(|(mark, _)| mark).filter(|mark| mark.len() == 8)
}

/// Whether a file of this name in a folder of sites may be one that betre made.
pub fn is_name_of_many(name: &str) -> bool {
    let is_page = name == "index.html" || name.starts_with("index-") && name.ends_with(".html");
    is_page || name == SITES_JSON || mark_of(name).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(folder: &str, address: &str, langs: &[&str]) -> SiteAmong {
        let first = |lang: &&str| FirstPage { lang: (*lang).to_owned(), url: format!("/{lang}/") };
        let name = format!("{folder} kommune");
        let first = langs.iter().map(first).collect();
        SiteAmong { folder: folder.to_owned(), name, address: address.to_owned(), first, ..SiteAmong::default() }
    }

    #[test]
    fn a_site_is_below_the_page_or_on_a_host_of_its_own() {
        let front = Front { address: "https://bti.example".to_owned(), ..Front::default() };
        let root = |address: &str, preview| {
            let many = Many { front: &front, preview, sites: &[], languages: Vec::new(), start: String::new() };
            many.root_of(&site("lia å", address, &[]))
        };
        assert_eq!(root("", false), "lia%20%C3%A5/");
        assert_eq!(root("https://bti.example/lia%20%C3%A5", false), "lia%20%C3%A5/");
        assert_eq!(root("https://lia.example/bti", false), "https://lia.example/bti/");
        assert_eq!(root("https://lia.example/bti", true), "lia%20%C3%A5/");
    }

    #[test]
    fn the_page_is_in_the_language_that_most_sites_begin_with() {
        let lang = |sites: &[SiteAmong]| languages(&Front::default(), sites).concat();
        assert_eq!(lang(&[]), "nn");
        assert_eq!(lang(&[site("a", "", &["nb", "nn"]), site("b", "", &["nn"])]), "nn");
        assert_eq!(lang(&[site("a", "", &["nb"]), site("b", "", &["nn"]), site("c", "", &["nb"])]), "nb");
    }

    #[test]
    fn districts_are_sorted_by_what_they_are_called() {
        let named = |name: &str| SiteAmong { name: name.to_owned(), ..SiteAmong::default() };
        let start = |names: &[&str]| common_start(&names.iter().map(|name| named(name)).collect::<Vec<_>>());
        assert_eq!(start(&["Bydel Alna", "Bydel Bjerke", "Bydel Ullern", "Byen"]), "Bydel ");
        assert_eq!(start(&["Nord Fron kommune", "Nord Aurdal kommune", "Oslo", "Os kommune"]), "");
        assert_eq!(start(&["Nord Fron", "Nord Aurdal"]), "");
        assert_eq!(without("Bydel ", "Bydel Alna"), "Alna");
    }

    #[test]
    fn what_somebody_has_changed_is_not_ours() {
        let front = Front { languages: ["nn", "ar", "xx"].map(str::to_owned).into(), ..Front::default() };
        let files = files_of_many(&front, vec![site("a", "", &["nn", "en"])], false).unwrap_or_default();
        assert_eq!(files.len(), 7);
        for (name, bytes) in files {
            assert!(is_name_of_many(&name) && is_of_many(&name, &bytes), "{name}");
            let changed = [bytes.as_slice(), b" "].concat();
            assert_eq!(is_of_many(&name, &changed), name == SITES_JSON, "{name}");
        }
        assert!(!is_of_many("index.html", b"<meta name=\"generator\" content=\"betre"));
        assert!(!is_of_many(SITES_JSON, b"[]") && !is_of_many("style-.css", b""));
    }
}
