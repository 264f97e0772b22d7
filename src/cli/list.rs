//! `list`: what of a site waits for somebody, or for its day.

use clap::ArgMatches;
use serde::Serialize;

use super::run::{Options, Run};
use super::{Exit, complain};
use crate::diagnostic::catalogue::messages;
use crate::diagnostic::report::Format;
use crate::diagnostic::{Code, Span};
use crate::model::{Date, Purpose, Site, Wait};
use crate::{Config, Examined, check, examine};

/// What can be listed.
pub(super) const LISTS: [&str; 5] = ["drafts", "future", "expired", "todo", "overdue"];

/// A document in a list. The names of its keys are a contract with scripts.
#[derive(Serialize)]
struct ListedDocument {
    title: String,
    /// The file that it stands in.
    path: String,
    line: usize,
    /// The first day that it is on the site, the last that it is valid, or the day of its review.
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    /// Who reviews it.
    #[serde(skip_serializing_if = "Option::is_none")]
    owner: Option<String>,
}

impl ListedDocument {
    fn new(site: &Site, title: &str, span: Span, date: Option<Date>) -> ListedDocument {
        let (path, line) = (site.sources.path(span).to_owned(), site.sources.location(span).line);
        ListedDocument { title: title.to_owned(), path, line, date: date.map(|date| date.to_string()), owner: None }
    }
}

impl Run<'_> {
    pub(super) fn list(&self, matches: &ArgMatches) -> Exit {
        let what = matches.get_one::<String>("what").map(String::as_str).unwrap_or_default();
        let Some(options) = self.options(matches, Purpose::Public) else { return Exit::Usage };
        let Some(days) = self.days(matches) else { return Exit::Usage };
        let until = options.config.today.saturating_add(jiff::Span::new().days(days));
        let (workspace, members) = match self.named(matches, &options) {
            Ok(Some(named)) => named,
            Ok(None) => {
                self.list_of(&examine(&options.config), what, &options, until);
                return Exit::Fine;
            }
            Err(exit) => return exit,
        };
        // Programs get an object of lists, by the names of the sites.
        let is_json = options.format == Format::Json;
        let before = |at: usize| if at == 0 { "{" } else { "," };
        for (at, member) in members.iter().enumerate() {
            let config = Config { root: workspace.root.join(&member.folder), ..options.config.clone() };
            match is_json {
                true => self.print(&format!("{}{}: ", before(at), serde_json::Value::from(member.name.as_str()))),
                false if options.is_for_people() => self.tell(&format!("# {}", member.name)),
                false => {}
            }
            self.list_of(&examine(&config), what, &options, until);
        }
        if is_json {
            self.print(if members.is_empty() { "{}\n" } else { "}\n" });
        }
        Exit::Fine
    }

    /// What of a site is on a list.
    fn list_of(&self, examined: &Examined, what: &str, options: &Options, until: Date) {
        if what == "todo" {
            let mut examined = examined.clone();
            examined.findings.retain(|finding| finding.code == Code::Todo);
            self.report(&examined, options, true);
        } else if what == "overdue" && options.format.is_for_people() {
            self.overdue(examined, until);
        } else {
            self.tell_list(examined, &listed(examined, what, options.config.today, until), options);
        }
    }

    /// How many days ahead is looked for reviews: `60d`, or `60`.
    fn days(&self, matches: &ArgMatches) -> Option<i32> {
        let Some(written) = matches.get_one::<String>("due") else { return Some(0) };
        let days =
            written.strip_suffix('d').unwrap_or(written).trim().parse().ok().filter(|days| (0..=36_500).contains(days));
        if days.is_none() {
            self.complain("cli-error-days", written);
        }
        days
    }

    fn tell_list(&self, examined: &Examined, list: &[ListedDocument], options: &Options) {
        if options.format == Format::Json {
            self.print(&format!("{}\n", serde_json::to_string_pretty(list).unwrap_or_default()));
            return;
        }
        let words = messages(self.lang_of(examined.site.first()));
        if list.is_empty() {
            complain(&words.say("cli-nothing-listed"));
        }
        for ListedDocument { title, path, line, date, .. } in list {
            let date = date.as_ref().map(|date| format!("{date}  ")).unwrap_or_default();
            self.tell(&format!("{date}{title} ({path}:{line})"));
        }
    }

    /// What comes onto the site, and what ends to be valid.
    pub(super) fn validity(&self, examined: &Examined, options: &Options) {
        let edition = examined.site.first();
        let words = messages(self.lang_of(edition));
        for change in check::validity(edition, options.config.today) {
            let way = if change.begins { "cli-comes" } else { "cli-ends" };
            let path = examined.site.sources.path(change.span).to_string();
            let args = [("date", change.on.to_string().into()), ("title", change.title.into()), ("path", path.into())];
            self.tell(&words.say_with(way, args));
        }
    }

    /// The reviews that are due on a day, one owner after another.
    pub(super) fn overdue(&self, examined: &Examined, today: Date) -> Exit {
        let edition = examined.site.first();
        let words = messages(self.lang_of(edition));
        let due = check::due(edition, today);
        if due.is_empty() {
            self.tell(&words.say("cli-nothing-overdue"));
        }
        let mut owner = None;
        for review in &due {
            if owner != Some(&review.owner) {
                let name = if review.owner.is_empty() { words.say("cli-no-owner") } else { review.owner.clone() };
                self.tell(&name);
                owner = Some(&review.owner);
            }
            self.tell(&format!("  {}  {} ({})", review.on, review.title, examined.site.sources.path(review.span)));
        }
        Exit::Fine
    }
}

/// The documents of a list, by day and place.
fn listed(examined: &Examined, what: &str, today: Date, until: Date) -> Vec<ListedDocument> {
    let site = &*examined.site;
    let edition = site.first();
    let held = |wanted: fn(Wait) -> Option<Option<Date>>| {
        let own = edition.held.documents.iter().filter(|(_, held)| held.own);
        own.filter_map(move |(span, held)| {
            let title = if held.title.is_empty() {
                held.names.first().cloned().unwrap_or_default()
            } else {
                held.title.clone()
            };
            Some(ListedDocument::new(site, &title, *span, wanted(held.wait)?))
        })
    };
    let mut list: Vec<ListedDocument> = match what {
        "drafts" => held(|wait| (wait == Wait::Draft).then_some(None)).collect(),
        "future" => held(|wait| match wait {
            Wait::Until(first) => Some(Some(first)),
            Wait::Draft => None,
        })
        .collect(),
        "expired" => {
            let ended = edition.entries.iter().filter_map(|entry| {
                let last = entry.meta.valid_to.filter(|last| *last < today)?;
                Some(ListedDocument::new(site, &check::name_of(edition, entry), entry.span, Some(last)))
            });
            ended.collect()
        }
        _ => {
            let due = check::due(edition, until).into_iter().map(|due| {
                let owner = Some(due.owner).filter(|owner| !owner.is_empty());
                ListedDocument { owner, ..ListedDocument::new(site, &due.title, due.span, Some(due.on)) }
            });
            due.collect()
        }
    };
    list.sort_by(|a, b| (&a.date, &a.path, a.line).cmp(&(&b.date, &b.path, b.line)));
    list
}
