//! Where an editor begins: what is to be done, a search over everything, and all documents.

use std::collections::{BTreeMap, BTreeSet};

use super::notes::told;
use super::open::with_lang;
use super::shared::path_inside;
use super::shell::Headline;
use super::{Desk, DeskSite};
use crate::check;
use crate::diagnostic::{Code, Diagnostic, Severity, Span};
use crate::edit::form::{FormKind, Posted};
use crate::markup::{Html, anchor, capital, html};
use crate::model::{Edition, Entry, Kind, Phone};

/// The most findings, reviews and hits that are shown at a time.
const MOST_SHOWN: usize = 40;

/// The most files that were saved lately.
const MOST_LATELY: usize = 8;

impl Desk {
    /// The front page of the desk.
    pub(super) fn worklist(&self, site: &DeskSite, query: &Posted) -> Html {
        let words = site.words();
        let saved = query.one("saved").and_then(|number| number.parse().ok());
        let saved = saved.map(|number| self.saved_status(site, number, 0));
        let parts = [
            saved.unwrap_or_default(),
            self.search_form(site, ""),
            self.findings(site),
            self.overdue(site),
            self.dated(site),
            self.drafts(site),
            self.switched_off(site),
            self.lately(site),
            self.contacts(site),
            self.everything(site),
        ];
        self.page(site, &Headline::of(words.say("edit-worklist")), &parts.into_iter().collect())
    }

    fn search_form(&self, site: &DeskSite, query: &str) -> Html {
        html!(
            "<form role=\"search\" method=\"get\" action=\"{}\" class=\"find\">\n<label for=\"q\">{}</label>\n\
             <input id=\"q\" name=\"q\" type=\"search\" value=\"{}\">\n<button type=\"submit\">{}</button>\n</form>\n",
            self.url("find"),
            site.words().say("edit-find"),
            query,
            site.words().say("edit-find-button")
        )
    }

    /// What a search finds: titles, words to search by, names and numbers.
    pub(super) fn found(&self, site: &DeskSite, query: &str) -> Html {
        let words = site.words();
        let edition = site.examined.site.first();
        let sought = Sought::read(query);
        let hits: Vec<&Entry> = match sought.words.is_empty() {
            true => Vec::new(),
            false => edition.entries.iter().filter(|entry| sought.finds(entry)).collect(),
        };
        let items: Html = hits.iter().take(MOST_SHOWN).map(|entry| self.entry_item(site, edition, entry)).collect();
        let count = words.say_with("edit-hits", [("count", hits.len().into())]);
        let main = html!("{}<p role=\"status\">{}</p>\n<ul>\n{}</ul>\n", self.search_form(site, query), count, items);
        self.page(site, &Headline::of(words.say("edit-find")), &main)
    }

    fn entry_item(&self, site: &DeskSite, edition: &Edition, entry: &Entry) -> Html {
        let kind = site.words().say(&format!("kind-{}", entry.kind.name()));
        html!("<li>{} <span class=\"kind\">{}</span></li>\n", self.entry_link(site, edition, entry), kind)
    }

    /// A link to the form of an entry, or to where it is read; of what is in a layer where it is from, and of what stands in its place
    /// that it does.
    fn entry_link(&self, site: &DeskSite, edition: &Edition, entry: &Entry) -> Html {
        let whole = &site.examined.site;
        let link = anchor(&self.url_of(site, entry.span), &Html::text(&check::name_of(edition, entry)));
        let replaced = whole.replaced.iter().find(|replaced| replaced.new == entry.span);
        match (whole.layer_at(entry.span), replaced) {
            (Some(layer), _) => html!("{} <span class=\"kind\">{}</span>", link, layer.full_name()),
            (None, Some(replaced)) => html!("{} {}", link, self.instead_of(site, replaced)),
            (None, None) => link,
        }
    }

    pub(super) fn section(&self, id: &str, heading: &str, inside: &Html) -> Html {
        match inside.is_empty() {
            true => Html::default(),
            false => html!(
                "<section aria-labelledby=\"{0}\">\n<h2 id=\"{0}\">{1}</h2>\n{2}</section>\n",
                id,
                heading,
                inside
            ),
        }
    }

    /// What is wrong, by document, what stops the site first.
    fn findings(&self, site: &DeskSite) -> Html {
        let words = site.words();
        let sources = &site.examined.site.sources;
        let mut by_file: BTreeMap<(bool, &str), Vec<&Diagnostic>> = BTreeMap::new();
        let findings = site.examined.findings.iter().filter(|finding| finding.severity != Severity::Note);
        for finding in findings.filter(|finding| finding.code != Code::ReviewOverdue) {
            let is_error = finding.severity == Severity::Error;
            by_file.entry((!is_error, sources.path(finding.span))).or_default().push(finding);
        }
        let count = by_file.len();
        let items: Html = by_file
            .into_iter()
            .take(MOST_SHOWN)
            .map(|((is_milder, path), findings)| {
                let text = |finding: &&Diagnostic| html!("<li>{}</li>\n", told(finding, site.lang, None));
                let texts: Html = findings.iter().map(text).collect();
                let shared = findings.iter().find(|finding| site.examined.site.layer_at(finding.span).is_some());
                let mark = words.say(if is_milder { "severity-warning" } else { "severity-error" });
                html!(
                    "<li>{} <span class=\"kind\">{}</span>\n<ul>\n{}</ul>\n</li>\n",
                    match shared {
                        Some(finding) => anchor(&self.url_of(site, finding.span), &Html::text(path)),
                        None => self.file_link(site, path),
                    },
                    mark,
                    texts
                )
            })
            .collect();
        let inside = if items.is_empty() {
            html!("<p>{}</p>\n", words.say("edit-no-faults"))
        } else {
            html!("<ul>\n{}</ul>\n", items)
        };
        self.section("to-mend", &words.say_with("edit-to-mend", [("count", count.into())]), &inside)
    }

    /// The reviews that are due, one owner after another.
    fn overdue(&self, site: &DeskSite) -> Html {
        let words = site.words();
        let due = check::due(site.examined.site.first(), self.clock.today());
        let mut inside = Html::default();
        let mut owners: Vec<(String, Vec<Html>)> = Vec::new();
        for review in due.iter().take(MOST_SHOWN) {
            let path = site.examined.site.sources.path(review.span);
            let file = self.file(site, path);
            // Of several in a file, each is gone through in its form.
            let is_one = matches!(file.as_ref().and_then(|file| file.kind), Some(FormKind::Document(_)));
            let button = html!(
                "\n<form method=\"post\" action=\"{}\"><button type=\"submit\">{}<span class=\"unseen\">: {}</span></button></form>",
                self.url(&format!("review/{path}")),
                words.say("edit-review-today"),
                review.title
            );
            let link = match file {
                Some(_) => anchor(&self.url(&format!("doc/{path}")), &Html::text(&review.title)),
                None if site.examined.site.layer_at(review.span).is_some() => {
                    anchor(&self.url_of(site, review.span), &Html::text(&review.title))
                }
                None => Html::text(&review.title),
            };
            let button = if is_one { button } else { Html::default() };
            let item = html!("<li>{} ({}){}</li>\n", link, review.on.to_string(), button);
            match owners.last_mut() {
                Some((owner, items)) if *owner == review.owner => items.push(item),
                _ => owners.push((review.owner.clone(), vec![item])),
            }
        }
        for (owner, items) in owners {
            let owner = if owner.is_empty() { words.say("cli-no-owner") } else { owner };
            inside.push(&html!("<h3>{}</h3>\n<ul>\n{}</ul>\n", owner, items.into_iter().collect::<Html>()));
        }
        self.section("overdue", &words.say_with("edit-overdue", [("count", due.len().into())]), &inside)
    }

    /// What comes to the site and what goes from it, by the day.
    fn dated(&self, site: &DeskSite) -> Html {
        let item = |found: &check::Validity| {
            let word = if found.begins { "edit-comes" } else { "edit-goes" };
            let told = site.words().say_with(word, [("day", found.on.to_string().into())]);
            let link = anchor(&self.url_of(site, found.span), &Html::text(&found.title));
            html!("<li>{} <span class=\"kind\">{}</span></li>\n", link, told)
        };
        let items: Html = check::validity(site.examined.site.first(), self.today()).iter().map(item).collect();
        let inside = if items.is_empty() { items } else { html!("<ul>\n{}</ul>\n", items) };
        self.section("dated", &site.words().say("edit-dated"), &inside)
    }

    /// What was saved last, each file once.
    fn lately(&self, site: &DeskSite) -> Html {
        let mut items = Vec::new();
        let mut seen = BTreeSet::new();
        for save in self.store.history() {
            for file in save.files.iter().filter(|file| seen.insert(file.path.clone())) {
                let when = self.clock.told(save.when);
                items.push(html!(
                    "<li>{} <span class=\"kind\">{}</span></li>\n",
                    self.file_link(site, &file.path),
                    when
                ));
            }
            if items.len() >= MOST_LATELY {
                break;
            }
        }
        let inside = match items.is_empty() {
            true => Html::default(),
            false => html!("<ul>\n{}</ul>\n", items.into_iter().take(MOST_LATELY).collect::<Html>()),
        };
        self.section("lately", &site.words().say("edit-lately"), &inside)
    }

    /// What is not on the site yet.
    fn drafts(&self, site: &DeskSite) -> Html {
        let edition = site.examined.site.first();
        let drafts = edition.entries.iter().filter(|entry| entry.meta.draft);
        let items: Html = drafts.map(|entry| self.entry_item(site, edition, entry)).collect();
        let inside = if items.is_empty() { items } else { html!("<ul>\n{}</ul>\n", items) };
        self.section("drafts", &site.words().say("edit-drafts"), &inside)
    }

    /// The contacts with their numbers: what is changed most.
    fn contacts(&self, site: &DeskSite) -> Html {
        let words = site.words();
        let edition = site.examined.site.first();
        let rows: Html = edition
            .of(Kind::Contact)
            .filter_map(|entry| {
                let contact = entry.contact()?;
                let phone = contact.phone.as_ref().map(Phone::shown).unwrap_or_default();
                let link = self.entry_link(site, edition, entry);
                Some(html!("<tr><th scope=\"row\">{}</th><td>{}</td></tr>\n", link, phone))
            })
            .collect();
        let inside = match rows.is_empty() {
            true => rows,
            false => html!(
                "<table>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead>\n<tbody>\n{}</tbody>\n</table>\n",
                words.say("key-contact-name.label"),
                words.say("key-contact-phone.label"),
                rows
            ),
        };
        self.section("contacts", &words.say("edit-all-contact"), &inside)
    }

    /// All documents, by kind, each with its translations.
    fn everything(&self, site: &DeskSite) -> Html {
        let words = site.words();
        let whole = &site.examined.site;
        let edition = whole.first();
        let mut inside = Html::default();
        let settings = whole.sources.path(edition.settings_span);
        inside.push(&html!(
            "<p>{}</p>\n",
            anchor(&self.url(&format!("doc/{settings}")), &Html::text(&words.say("edit-settings")))
        ));
        // Contacts are above, and settings are in those of the site.
        for kind in Kind::ALL.iter().copied().filter(|kind| !matches!(kind, Kind::Contact | Kind::Setting)) {
            let written = |entry: &&Entry| self.is_written(site, entry.span);
            let items: Html = edition
                .of(kind)
                .filter(written)
                .map(|entry| self.entry_item_with_langs(site, edition, entry))
                .collect();
            if !items.is_empty() {
                let name = capital(&words.say(&format!("kind-{}", kind.name())));
                inside.push(&html!("<details>\n<summary>{}</summary>\n<ul>\n{}</ul>\n</details>\n", name, items));
            }
        }
        self.section("everything", &words.say("edit-everything"), &inside)
    }

    fn entry_item_with_langs(&self, site: &DeskSite, edition: &Edition, entry: &Entry) -> Html {
        let path = path_inside(&site.examined.site, entry.span);
        let others = site.examined.site.editions.iter().skip(1).filter_map(|other| {
            let file = self.file(site, &with_lang(path, &other.lang))?;
            let url = self.url(&format!("doc/{}", file.path));
            Some(html!(" <span class=\"lang\">{}</span>", anchor(&url, &Html::text(&other.lang))))
        });
        html!("<li>{}{}</li>\n", self.entry_link(site, edition, entry), others.collect::<Html>())
    }

    /// Whether something is written in a file, and not made by betre.
    fn is_written(&self, site: &DeskSite, span: Span) -> bool {
        let sources = &site.examined.site.sources;
        sources.get(span.file).is_shared() || self.file(site, sources.path(span)).is_some()
    }
}

/// The digits of what is written.
pub(super) fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// What is searched for.
pub(super) struct Sought {
    words: Vec<String>,
    digits: String,
}

impl Sought {
    pub(super) fn read(query: &str) -> Sought {
        Sought { words: query.split_whitespace().map(str::to_lowercase).collect(), digits: digits(query) }
    }

    /// Whether a text has all words.
    pub(super) fn is_in(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        self.words.iter().all(|word| text.contains(word))
    }

    /// Whether an entry has all words, or a number.
    pub(super) fn finds(&self, entry: &Entry) -> bool {
        let phone = entry.contact().and_then(|contact| contact.phone.as_ref()).map(Phone::shown).unwrap_or_default();
        if self.digits.len() >= 3 && digits(&phone).contains(&self.digits) {
            return true;
        }
        let searched: Vec<&str> = entry.meta.search.iter().map(|word| word.text.as_str()).collect();
        self.is_in(&format!("{} {} {phone} {}", entry.title.text, entry.name, searched.join(" ")))
    }
}
