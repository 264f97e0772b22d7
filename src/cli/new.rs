//! `new`: a site, a document, the workflow.

use std::path::{Component, Path, PathBuf};

use clap::ArgMatches;

use super::plan::beside;
use super::run::{Run, site_here};
use super::{Exit, as_typed, complain, tell_nearest};
use crate::check::EXAMPLE;
use crate::diagnostic::catalogue::{Lang, messages};
use crate::diagnostic::nearest;
use crate::edit::plan::{Unplanned, any_named};
use crate::edit::store::{FileChange, SaveAction, Store};
use crate::explain::kind_named;
use crate::model::Kind;
use crate::publish::is_free;
use crate::scaffold::{self, Beginning, NewFile, Obstacle, ProgramRelease};
use crate::{Config, examine, explain, whole};

impl Run<'_> {
    pub(super) fn new_something(&self, matches: &ArgMatches) -> Exit {
        let what = matches.get_one::<String>("what").cloned().unwrap_or_default();
        let is_translation = explain::topic_named(&what) == Some("translations");
        if let Some(beyond) = matches.get_one::<String>("new-lang").filter(|_| !is_translation) {
            complain(&self.words().say_with("cli-error-option", [("what", beyond.as_str().into())]));
            return Exit::Usage;
        }
        match (matches.get_one::<String>("name"), kind_named(&what)) {
            (Some(name), _) if is_translation => self.new_translation(matches, name),
            (None, _) if is_translation => {
                complain(&self.words().say("cli-error-needs-document"));
                Exit::Usage
            }
            (None, _) if what == "workflow" => self.new_workflow(matches),
            (Some(name), Some(kind)) => self.new_document(matches, kind, name),
            (Some(_), None) => {
                self.complain("cli-error-kind", &what);
                tell_nearest(nearest(&what, Kind::ALL.iter().copied().map(Kind::name)), self.words());
                Exit::Usage
            }
            (None, Some(kind)) if kind.folder().is_some() => {
                self.complain("cli-error-needs-name", &what);
                Exit::Usage
            }
            (None, _) => self.new_site(matches, Path::new(&what)),
        }
    }

    fn new_site(&self, matches: &ArgMatches, folder: &Path) -> Exit {
        let Some(today) = self.day(matches) else { return Exit::Usage };
        if !is_free(folder) {
            self.complain("cli-error-not-empty", &folder.display().to_string());
            return Exit::Usage;
        }
        // An option that is wrong ends the command; an answer is asked for again.
        let option = |name: &str, fallback: &str, is_right: fn(&str) -> bool| match matches.get_one::<String>(name) {
            None => Some(self.ask(name, fallback, is_right)),
            Some(given) if is_right(given) => Some(given.clone()),
            Some(given) => {
                self.complain(&format!("cli-error-{name}"), given);
                None
            }
        };
        let usual = if self.lang == Some(Lang::Nb) { "nb" } else { "nn" };
        let Some(form) = option("form", usual, |form| form_of(form).is_some()).as_deref().and_then(form_of) else {
            return Exit::Usage;
        };
        let Some(name) = option("municipality", EXAMPLE.0, |_| true) else { return Exit::Usage };
        let Some(number) = option("number", EXAMPLE.1, is_municipality_number) else { return Exit::Usage };
        match scaffold::new_site(folder, &Beginning { form, name, number, today }) {
            Ok(files) => {
                let shown = folder.display().to_string();
                let args = [("files", files.into()), ("value", shown.into()), ("folder", as_typed(folder).into())];
                self.tell(&self.words().say_with("cli-made-site", args));
                Exit::Fine
            }
            Err(error) => {
                self.system(folder, &error);
                Exit::Usage
            }
        }
    }

    /// Writes the workflow for GitHub into the repository whose root this folder is.
    fn new_workflow(&self, matches: &ArgMatches) -> Exit {
        let given = matches.get_one::<String>("site").map(PathBuf::from);
        // A site above this folder is not in the repository that begins here.
        let Some(site) = given.or_else(site_here) else {
            complain(&self.words().say("cli-error-no-site"));
            return Exit::Usage;
        };
        let Some(root) = self.root(Some(site.clone())) else { return Exit::Usage };
        let inside = site.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
        if !inside {
            self.complain("cli-error-outside", &site.display().to_string());
            return Exit::Usage;
        }
        let option = |name: &str| matches.get_one::<String>(name).map(String::as_str);
        let release =
            option("release-url").zip(option("sha256")).map(|(address, hash)| ProgramRelease::read(address, hash));
        let release = match release.transpose() {
            Ok(release) => release,
            Err(wrong) => {
                self.complain("cli-error-release", wrong);
                return Exit::Usage;
            }
        };
        let lang = self.lang_of(examine(&Config::to_look(root, self.world.today)).site.first());
        let site = site.to_string_lossy().replace('\\', "/");
        match scaffold::new_workflow(Path::new("."), &site, release, lang) {
            Ok(()) => {
                let made = [("value", scaffold::WORKFLOW_PLACE.into())];
                self.tell(&messages(lang).say_with("cli-made-workflow", made));
                Exit::Fine
            }
            Err(error) => {
                self.system(Path::new(scaffold::WORKFLOW_PLACE), &error);
                Exit::Usage
            }
        }
    }

    /// Asks at a terminal, until the answer is right; takes the fallback if there is none, or no answer.
    fn ask(&self, what: &str, fallback: &str, is_right: fn(&str) -> bool) -> String {
        let question = self.words().say_with(&format!("cli-ask-{what}"), [("value", fallback.into())]);
        loop {
            match self.world.answered(&question).filter(|answer| !answer.is_empty()) {
                None => return fallback.to_owned(),
                Some(answer) if is_right(&answer) => return answer,
                Some(wrong) => self.complain(&format!("cli-error-{what}"), &wrong),
            }
        }
    }

    fn new_document(&self, matches: &ArgMatches, kind: Kind, title: &str) -> Exit {
        let Some(root) = self.root(matches.get_one::<String>("site").map(PathBuf::from)) else { return Exit::Usage };
        let Some(today) = self.day(matches) else { return Exit::Usage };
        let config = Config::to_look(root.clone(), today);
        let site = whole(&config);
        let edition = site.first();
        let lang = self.lang_of(edition);
        let beside = beside(matches);
        if beside.is_some() && !matches!(kind, Kind::Step | Kind::Page) {
            return self.unplanned(&Unplanned::Kind(kind));
        }
        // What comes beside another is where that is.
        let home = match beside.as_ref().map(|beside| beside.home(&site)).transpose() {
            Ok(home) => home,
            Err(why) => return self.unplanned(&why),
        };
        let inside = matches.get_one::<String>("in").cloned().or(home);
        match scaffold::new_document(&site, kind, title, inside.as_deref(), (lang, today)) {
            Ok(file) => match (self.make(&root, &file, "cli-made-document", lang), beside) {
                (Exit::Fine, Some(beside)) => self.placed(&config, &file.path, beside),
                (exit, _) => exit,
            },
            Err(Obstacle::Nameless) => {
                self.complain("cli-error-needs-name", kind.name());
                Exit::Usage
            }
            Err(obstacle) => self.not_made(obstacle, inside.as_deref().unwrap_or_default()),
        }
    }

    /// What a document has in another language of the site.
    fn new_translation(&self, matches: &ArgMatches, name: &str) -> Exit {
        let Some(root) = self.root(matches.get_one::<String>("site").map(PathBuf::from)) else { return Exit::Usage };
        let site = whole(&Config::to_look(root.clone(), self.world.today));
        let edition = site.first();
        let single = || edition.entries.iter().find(|entry| entry.kind.is_single() && entry.kind.name() == name);
        let entry = match (any_named(&site, name), single()) {
            (Ok(entry), _) | (Err(Unplanned::Unknown(..)), Some(entry)) => entry,
            (Err(why), _) => return self.unplanned(&why),
        };
        let langs: Vec<&str> = site.editions.iter().skip(1).map(|edition| edition.lang.as_str()).collect();
        let given = matches.get_one::<String>("new-lang").map(String::as_str);
        let lang = match (given, langs.as_slice()) {
            (None, [only]) => *only,
            (Some(given), langs) if langs.contains(&given) => given,
            _ => {
                let given = given.unwrap_or_default();
                let args = [("value", given.into()), ("first", edition.lang.as_str().into())];
                let key = match (langs.is_empty(), given) {
                    (true, _) => "cli-error-one-language",
                    (false, "") => "cli-error-needs-language",
                    (false, _) => "cli-error-language",
                };
                complain(&self.words().say_with(key, args.into_iter().chain([("langs", langs.join(", ").into())])));
                return Exit::Usage;
            }
        };
        match scaffold::new_translation(&site, entry, lang) {
            Ok(file) => self.make(&root, &file, "cli-made-translation", self.lang_of(edition)),
            Err(obstacle) => self.not_made(obstacle, name),
        }
    }

    /// Writes a new file, so that it can be taken back.
    fn make(&self, root: &Path, file: &NewFile, told: &str, lang: Lang) -> Exit {
        let store = Store::open(root, self.world.cache_folder.as_deref());
        let (path, after) = (file.path.clone(), Some(file.text.clone().into_bytes()));
        let action = SaveAction::made(&path);
        let told = messages(lang).say_with(told, [("value", path.as_str().into())]);
        self.saved(root, &store, (&[FileChange { path, before: None, after }], &action), &told)
    }

    fn not_made(&self, obstacle: Obstacle, given: &str) -> Exit {
        match obstacle {
            Obstacle::Table(file, table) => {
                self.complain("cli-error-table", &file);
                self.print(&table);
            }
            Obstacle::Where(folders) => self.complain("cli-error-where", &folders.join("\n  ")),
            Obstacle::Folder(near, folders) => {
                self.complain("cli-error-in", given);
                match near {
                    Some(near) => tell_nearest(Some(&near), self.words()),
                    None => self.complain("cli-error-where", &folders.join("\n  ")),
                }
            }
            Obstacle::Part(path) => self.complain("cli-error-part-of-file", &path),
            Obstacle::Taken(path) => self.complain("cli-error-plan-taken", &path),
            Obstacle::Nameless => self.complain("cli-error-needs-name", given),
        }
        Exit::Usage
    }
}

/// The written form that a word names.
fn form_of(word: &str) -> Option<Lang> {
    Lang::from_tag(word).filter(|form| *form != Lang::En)
}

fn is_municipality_number(written: &str) -> bool {
    written.len() == 4 && written.bytes().all(|byte| byte.is_ascii_digit())
}
