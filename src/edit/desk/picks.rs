//! What can be put into a text: pages and facts of the site, pictures, readers, call-outs. A script asks for it while one searches.

use serde::Serialize;

use super::worklist::Sought;
use super::{Desk, DeskAnswer, DeskSite, data};
use crate::check;
use crate::content::asset::is_picture;
use crate::edit::form::{FormOptions, Posted};
use crate::model::{Entry, Kind, Phone, ReaderKind};

/// The most that is proposed at a time.
const MOST_SHOWN: usize = 40;

/// What was found, for a list below a search field.
#[derive(Serialize)]
struct Picks {
    /// How many, in a sentence.
    told: String,
    items: Vec<Pick>,
}

/// One thing that can be put into a text.
#[derive(Serialize)]
struct Pick {
    label: String,
    /// What kind of thing it is.
    group: String,
    /// What is written.
    write: String,
    /// How: `link`, `fact`, `picture`, `mark` or `callout`.
    how: &'static str,
}

impl Desk {
    /// What is found for the text of a file.
    pub(super) fn picks(&self, site: &DeskSite, path: &str, query: &Posted) -> DeskAnswer {
        let Some(file) = self.file(site, path) else { return DeskAnswer::Missing };
        let options = FormOptions { edition: site.examined.site.first(), from: file.entry, words: site.words() };
        let sought = Sought::read(query.one("q").unwrap_or_default());
        let items = match query.one("what").unwrap_or_default() {
            "link" => links(&options, &sought).into_iter().chain(facts(&options, &sought)).collect(),
            "at" => at_address(&options, site, query.one("q").unwrap_or_default()),
            "picture" => pictures(site, &sought),
            "reader" => readers(&options, &sought),
            "callout" => callouts(&options, &sought),
            _ => return DeskAnswer::Missing,
        };
        let told = site.words().say_with("edit-hits", [("count", items.len().into())]);
        data(&Picks { told, items: items.into_iter().take(MOST_SHOWN).collect() })
    }
}

fn link(options: &FormOptions, entry: &Entry) -> Option<Pick> {
    let write = options.link_to(entry)?;
    let group = options.words.say(&format!("kind-{}", entry.kind.name()));
    Some(Pick { label: options.title(entry), group, write, how: "link" })
}

fn links(options: &FormOptions, sought: &Sought) -> Vec<Pick> {
    let mut hits: Vec<&Entry> = options.edition.entries.iter().filter(|entry| sought.finds(entry)).collect();
    // What is called so before what can be found so.
    hits.sort_by_key(|entry| !sought.is_in(&entry.title.text));
    hits.into_iter().filter_map(|entry| link(options, entry)).collect()
}

/// The page at an address of the preview.
fn at_address(options: &FormOptions, site: &DeskSite, address: &str) -> Vec<Pick> {
    let found = site.examined.site.entry_at(address).and_then(|(_, entry)| options.edition.same(entry));
    found.and_then(|entry| link(options, entry)).into_iter().collect()
}

/// Numbers and the like that are written once, and filled in wherever they are named.
fn facts(options: &FormOptions, sought: &Sought) -> Vec<Pick> {
    let mut picks = Vec::new();
    for entry in options.edition.of(Kind::Contact).filter(|entry| sought.finds(entry)) {
        let Some(contact) = entry.contact() else { continue };
        let sms = contact.sms.as_ref().and_then(|sms| sms.number.as_ref());
        let facts = [
            ("phone", contact.phone.as_ref().map(Phone::shown)),
            ("sms", sms.map(Phone::shown)),
            ("email", contact.email.as_ref().map(|email| email.0.clone())),
            ("hours", contact.hours.as_ref().map(|_| String::new())),
        ];
        let name = check::name_of(options.edition, entry);
        for (key, value) in facts.into_iter().filter_map(|(key, value)| Some((key, value?))) {
            picks.push(Pick {
                label: format!("{name} {value}").trim_end().to_owned(),
                group: options.words.say(&format!("key-contact-{key}.label")),
                write: format!("{{contact.{}.{key}}}", entry.name),
                how: "fact",
            });
        }
    }
    picks
}

fn pictures(site: &DeskSite, sought: &Sought) -> Vec<Pick> {
    let assets = site.examined.site.assets.iter().filter(|asset| is_picture(&asset.path) && sought.is_in(&asset.path));
    let pick = |path: &str| {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        Pick { label: name.to_owned(), group: folder.to_owned(), write: path.to_owned(), how: "picture" }
    };
    assets.map(|asset| pick(&asset.path)).collect()
}

/// For whom a text can be: kinds of readers, and settings.
fn readers(options: &FormOptions, sought: &Sought) -> Vec<Pick> {
    let pick =
        |label: String, class: &str| Pick { label, group: String::new(), write: format!("{{.{class}}}"), how: "mark" };
    let readers = ReaderKind::ALL.iter().map(|reader| {
        let class = reader.name();
        pick(options.words.say(&format!("choice-{class}")), class)
    });
    let settings = options.edition.of(Kind::Setting).map(|entry| pick(options.title(entry), &entry.name));
    readers.chain(settings).filter(|pick| sought.is_in(&pick.label)).collect()
}

fn callouts(options: &FormOptions, sought: &Sought) -> Vec<Pick> {
    let pick = |name: &str| Pick {
        label: options.words.say(&format!("edit-callout-{name}")),
        group: String::new(),
        write: format!("[!{}]", name.to_uppercase()),
        how: "callout",
    };
    let all = ["note", "tip", "important", "warning"].iter().map(|name| pick(name));
    all.filter(|pick| sought.is_in(&pick.label)).collect()
}
