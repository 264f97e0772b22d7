//! What each command does.

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::{Component, Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use clap::ArgMatches;

use super::{Exit, World, complain, coverage};
use crate::check::EXAMPLE;
use crate::content::is_workspace;
use crate::diagnostic::catalogue::{Lang, Words, messages};
use crate::diagnostic::report::{self, Format};
use crate::diagnostic::{Code, Diagnostic, Severity, nearest, visible};
use crate::model::{Date, Edition, Kind, Member, Purpose, day};
use crate::publish::{absolute, is_free};
use crate::scaffold::{self, Beginning, Obstacle};
use crate::{Config, Examined, build, check, examine, examine_as_built, explain};

/// This folder or `content` in it, whichever is a site; else this folder, if it is a workspace.
fn site_here() -> Option<PathBuf> {
    let site = [".", "content"].into_iter().map(PathBuf::from).find(|dir| dir.join("site.toml").is_file());
    site.or_else(|| is_workspace(Path::new(".")).then(|| PathBuf::from(".")))
}

/// A line for people at a terminal; nothing is written in a pipe.
pub(super) fn progress(words: &Words, key: &str, args: &[(&str, fluent_bundle::FluentValue)]) {
    if io::stderr().is_terminal() {
        complain(&words.say_with(key, args.iter().map(|(name, value)| (*name, value.clone()))));
    }
}

/// The findings that are reported: notes only when asked for.
pub(super) fn told(findings: &[Diagnostic], notes: bool) -> Vec<Diagnostic> {
    findings.iter().filter(|finding| notes || finding.severity != Severity::Note).cloned().collect()
}

/// How many findings of a severity there are.
fn count(examined: &Examined, severity: Severity) -> usize {
    examined.findings.iter().filter(|finding| finding.severity == severity).count()
}

/// A command that is being run.
pub(super) struct Run<'a> {
    pub lang: Option<Lang>,
    pub world: &'a World,
    /// Why the last that could not be written of the answer could not.
    pub unwritten: Mutex<Option<io::Error>>,
}

/// What the options of a command on a site mean.
#[derive(Clone)]
pub(super) struct Options {
    pub config: Config,
    pub format: Format,
}

impl Run<'_> {
    pub(super) fn words(&self) -> &'static Words {
        messages(self.lang.unwrap_or(Lang::Nn))
    }

    pub(super) fn print(&self, text: &str) {
        if let Err(error) = (self.world.answer)(text) {
            *self.unwritten.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
        }
    }

    /// A line that may repeat what somebody has written.
    pub(super) fn tell(&self, line: &str) {
        self.print(&format!("{}\n", visible(line)));
    }

    pub(super) fn complain(&self, key: &str, value: &str) {
        complain(&self.words().say_with(key, [("value", value.into())]));
    }

    /// The language of findings: what was asked for, else the site's.
    fn lang_of(&self, edition: &Edition) -> Lang {
        self.lang.or_else(|| Lang::from_tag(&edition.lang)).unwrap_or(Lang::Nb)
    }

    pub(super) fn options(&self, matches: &ArgMatches, purpose: Purpose) -> Option<Options> {
        let given = matches.get_one::<PathBuf>("dir").cloned();
        let root = self.root(given)?;
        let today = self.day(matches)?;
        let out = matches.get_one::<PathBuf>("out").cloned().unwrap_or_else(|| {
            let usual = if purpose == Purpose::Consultation { "public-preview" } else { "public" };
            PathBuf::from(usual)
        });
        let out = match absolute(&out) {
            Ok(out) => out,
            Err(error) => {
                self.system(&out, &error);
                return None;
            }
        };
        if !self.has_room(matches.get_one::<usize>("jobs").copied()) {
            return None;
        }
        let format = match matches.get_one::<String>("format").map(String::as_str) {
            Some("short") => Format::Short,
            Some("json") => Format::Json,
            Some("github") => Format::Github { folder: self.folder_as_given(matches) },
            _ => Format::Human,
        };
        let cache_folder = self.world.cache_folder.clone();
        Some(Options { config: Config { out, cache_folder, purpose, ..Config::to_look(root, today) }, format })
    }

    fn day(&self, matches: &ArgMatches) -> Option<Date> {
        match matches.get_one::<String>("today") {
            None => Some(self.world.today),
            Some(written) => {
                let date = day(written);
                if date.is_none() {
                    self.complain("cli-error-date", written);
                }
                date
            }
        }
    }

    /// The path to the site's folder as it was written, with `/` and without `.`.
    fn folder_as_given(&self, matches: &ArgMatches) -> String {
        let given = matches.get_one::<PathBuf>("dir").cloned().or_else(site_here).unwrap_or_default();
        let parts = given.components().filter(|part| !matches!(part, Component::CurDir));
        parts.collect::<PathBuf>().to_string_lossy().replace('\\', "/")
    }

    /// The folder of the site: the one named, else this one, else `content` in it.
    fn root(&self, given: Option<PathBuf>) -> Option<PathBuf> {
        let Some(root) = given.or_else(site_here) else {
            complain(&self.words().say("cli-error-no-site"));
            return None;
        };
        if !root.is_dir() {
            self.complain("cli-error-no-folder", &root.display().to_string());
            return None;
        }
        match absolute(&root) {
            Ok(root) => Some(root),
            Err(error) => {
                self.system(&root, &error);
                None
            }
        }
    }

    pub(super) fn build(&self, matches: &ArgMatches) -> Exit {
        let purpose = if matches.get_flag("preview") { Purpose::Consultation } else { Purpose::Public };
        let Some(options) = self.options(matches, purpose) else { return Exit::Usage };
        if let Some(exit) = self.build_all(matches, &options) {
            return exit;
        }
        let out = options.config.out.display().to_string();
        match build(&options.config, || self.complain("cli-waiting", &out)) {
            Err(refusal) => self.refused(&refusal, &options.config.out),
            Ok(built) => {
                let exit = self.report(&built.examined, &options.format, false);
                match built.published {
                    Some(files) => self.progress("cli-built", &[("files", files.into()), ("out", out.into())]),
                    None => self.progress("cli-not-built", &[("out", out.into())]),
                }
                exit
            }
        }
    }

    fn progress(&self, key: &str, args: &[(&str, fluent_bundle::FluentValue)]) {
        progress(self.words(), key, args);
    }

    /// As [`Run::report`], for one of several sites: paths begin at the folder of them all.
    pub(super) fn report_member(&self, examined: &Examined, member: &Member, format: &Format) {
        let lang = self.lang_of(examined.site.first());
        let sources = examined.site.sources.clone().in_folder(&member.folder);
        self.print(&report::write(&told(&examined.findings, false), &sources, lang, format, self.world.at_terminal));
        if format.is_for_people() {
            let [errors, warnings] = [Severity::Error, Severity::Warning].map(|severity| count(examined, severity));
            let name = member.name.as_str().into();
            let args = [("name", name), ("errors", errors.into()), ("warnings", warnings.into())];
            self.tell(&messages(lang).say_with("cli-site-checked", args));
        }
    }

    /// Writes the findings to standard output. Notes are reported only when asked for.
    pub(super) fn report(&self, examined: &Examined, format: &Format, notes: bool) -> Exit {
        let told = told(&examined.findings, notes);
        let lang = self.lang_of(examined.site.first());
        self.print(&report::write(&told, &examined.site.sources, lang, format, self.world.at_terminal));
        if format.is_for_people() {
            let counts = [Severity::Error, Severity::Warning, Severity::Note].map(|severity| count(examined, severity));
            let args = [("errors", counts[0].into()), ("warnings", counts[1].into()), ("notes", counts[2].into())];
            if told.is_empty() {
                self.progress("cli-no-finding", &args);
            } else {
                self.tell(&messages(lang).say_with("cli-summary", args));
            }
        }
        if examined.has_errors() { Exit::Content } else { Exit::Fine }
    }

    pub(super) fn check(&self, matches: &ArgMatches) -> Exit {
        let Some(options) = self.options(matches, Purpose::Public) else { return Exit::Usage };
        if let Some(exit) = self.check_all(matches, &options) {
            return exit;
        }
        if matches.get_flag("address") {
            return self.address(examine(&options.config), &options);
        }
        if matches.get_flag("overdue") {
            let mut examined = examine(&options.config);
            if options.format == Format::Human {
                return self.overdue(&examined, &options);
            }
            examined.findings.retain(|finding| finding.code == Code::ReviewOverdue);
            return self.report(&examined, &options.format, false);
        }
        let examined = examine_as_built(&options.config);
        let exit = self.report(&examined, &options.format, matches.get_flag("notes"));
        if options.format == Format::Human {
            self.validity(&examined, &options);
            let words = messages(self.lang_of(examined.site.first()));
            coverage::lines(&examined.site, words).iter().for_each(|line| self.tell(line));
        }
        exit
    }

    /// The site's address, for programs: only one that nothing is wrong with.
    fn address(&self, mut examined: Examined, options: &Options) -> Exit {
        let is_about_it = |finding: &Diagnostic| matches!(finding.variant, Some("address" | "hosts"));
        examined.findings.retain(|finding| finding.severity == Severity::Error && is_about_it(finding));
        let address = examined.site.first().settings.address.clone();
        match address.filter(|_| examined.findings.is_empty()) {
            Some(address) => {
                self.print(&format!("{}\n", address.0));
                Exit::Fine
            }
            None => {
                self.report(&examined, &options.format, false);
                Exit::Content
            }
        }
    }

    /// What comes onto the site, and what ends to be valid.
    fn validity(&self, examined: &Examined, options: &Options) {
        let edition = examined.site.first();
        let words = messages(self.lang_of(edition));
        for change in check::validity(edition, options.config.today) {
            let way = if change.begins { "cli-comes" } else { "cli-ends" };
            let path = examined.site.sources.path(change.span).to_string();
            let args = [("date", change.on.to_string().into()), ("title", change.title.into()), ("path", path.into())];
            self.tell(&words.say_with(way, args));
        }
    }

    /// The reviews that are due, one owner after another.
    fn overdue(&self, examined: &Examined, options: &Options) -> Exit {
        let edition = examined.site.first();
        let words = messages(self.lang_of(edition));
        let due = check::due(edition, options.config.today);
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

    pub(super) fn new_something(&self, matches: &ArgMatches) -> Exit {
        let what = matches.get_one::<String>("what").cloned().unwrap_or_default();
        match (matches.get_one::<String>("name"), Kind::named(&what)) {
            (None, _) if what == "workflow" => self.new_workflow(matches),
            (Some(name), Some(kind)) => self.new_document(matches, kind, name),
            (Some(_), None) => {
                self.complain("cli-error-kind", &what);
                if let Some(near) = nearest(&what, Kind::ALL.iter().copied().map(Kind::name)) {
                    complain(&self.words().say_with("help-nearest", [("nearest", near.into())]));
                }
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
        let option = |name: &str, question: &str, fallback: &str| {
            matches.get_one::<String>(name).cloned().unwrap_or_else(|| self.ask(question, fallback))
        };
        let usual = if self.lang == Some(Lang::Nb) { "nb" } else { "nn" };
        let form = option("form", "cli-ask-form", usual);
        let Some(form) = Lang::from_tag(&form).filter(|form| *form != Lang::En) else {
            self.complain("cli-error-form", &form);
            return Exit::Usage;
        };
        let name = option("municipality", "cli-ask-municipality", EXAMPLE.0);
        let number = option("number", "cli-ask-number", EXAMPLE.1);
        if number.len() != 4 || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            self.complain("cli-error-number", &number);
            return Exit::Usage;
        }
        match scaffold::new_site(folder, &Beginning { form, name, number, today }) {
            Ok(files) => {
                let shown = folder.display().to_string();
                let quoted = if shown.contains([' ', '(', ')', '&']) { format!("\"{shown}\"") } else { shown.clone() };
                let args = [("files", files.into()), ("value", shown.into()), ("folder", quoted.into())];
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
        let Some(root) = self.root(given.clone()) else { return Exit::Usage };
        let site = given.or_else(site_here).unwrap_or_default();
        let inside = site.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
        if !inside {
            self.complain("cli-error-outside", &site.display().to_string());
            return Exit::Usage;
        }
        let lang = self.lang_of(examine(&Config::to_look(root, self.world.today)).site.first());
        let site = site.to_string_lossy().replace('\\', "/");
        match scaffold::new_workflow(Path::new("."), &site, lang) {
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

    /// Asks at a terminal; takes the fallback if there is none, or no answer.
    fn ask(&self, question: &str, fallback: &str) -> String {
        if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
            return fallback.to_owned();
        }
        let question = self.words().say_with(question, [("value", fallback.into())]);
        let _ = write!(io::stderr().lock(), "{question} ");
        let mut answer = String::new();
        let _ = io::stdin().lock().read_line(&mut answer);
        let answer = answer.trim();
        if answer.is_empty() { fallback.to_owned() } else { answer.to_owned() }
    }

    fn new_document(&self, matches: &ArgMatches, kind: Kind, title: &str) -> Exit {
        let Some(root) = self.root(matches.get_one::<String>("site").map(PathBuf::from)) else { return Exit::Usage };
        let config = Config::to_look(root.clone(), self.world.today);
        let examined = examine(&config);
        let edition = examined.site.first();
        let lang = self.lang_of(edition);
        let inside = matches.get_one::<String>("in").map(String::as_str);
        match scaffold::new_document(&root, edition, kind, title, inside, lang) {
            Ok(path) => {
                self.tell(&messages(lang).say_with("cli-made-document", [("value", path.into())]));
                Exit::Fine
            }
            Err(Obstacle::Table(file)) => {
                self.complain("cli-error-table", file);
                self.print(&explain::example(kind, lang));
                Exit::Usage
            }
            Err(Obstacle::Where(folders)) => {
                self.complain("cli-error-where", &folders.join("\n  "));
                Exit::Usage
            }
            Err(Obstacle::System(path, error)) => {
                self.system(&path, &error);
                Exit::Usage
            }
        }
    }

    pub(super) fn explain(&self, matches: &ArgMatches) -> Exit {
        let word = matches.get_one::<String>("word");
        // Inside a site its own identifiers are listed as well, in its language.
        let root = [".", "content"].into_iter().map(Path::new).find(|dir| dir.join("site.toml").is_file());
        let examined =
            root.and_then(|root| absolute(root).ok()).map(|root| examine(&Config::to_look(root, self.world.today)));
        let edition = examined.as_ref().map(|examined| examined.site.first());
        let lang = self.lang.or_else(|| edition.map(|edition| self.lang_of(edition))).unwrap_or(Lang::Nn);
        match word {
            None => {
                self.print(&explain::overview(None, lang));
                Exit::Fine
            }
            Some(word) => {
                if let Some(text) = explain::explain(word, edition, lang) {
                    self.print(&text);
                    if let Some(examined) = examined.as_ref().filter(|_| word == "layers") {
                        self.print(&explain::layers(&examined.site, lang));
                    }
                    Exit::Fine
                } else {
                    complain(&explain::overview(Some(word), lang));
                    Exit::Usage
                }
            }
        }
    }
}
