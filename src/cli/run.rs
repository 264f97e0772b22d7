//! What each command does.

use std::io::{self, IsTerminal};
use std::path::{Component, Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use clap::{ArgMatches, Command};
use clap_complete::Shell;

use super::{Exit, PROGRAM, World, command, complain, coverage, unknown_command};
use crate::content::text::LARGEST_TEXT;
use crate::content::{first_language, is_workspace};
use crate::diagnostic::catalogue::{Lang, Words, messages};
use crate::diagnostic::report::{self, Format};
use crate::diagnostic::{Code, Diagnostic, Severity, visible};
use crate::disk::read_below;
use crate::model::{Date, Edition, Member, Purpose, day, is_web};
use crate::patience::Progress;
use crate::publish::absolute;
use crate::{Config, Examined, build, examine, examine_as_built, explain};

/// This folder or `content` in it, whichever is a site; else this folder, if it is a workspace.
pub(super) fn site_here() -> Option<PathBuf> {
    site_at(Path::new("."))
}

/// A folder or `content` in it, whichever is a site; else the folder, if it is a workspace.
pub(super) fn site_at(folder: &Path) -> Option<PathBuf> {
    let site = [folder.to_owned(), folder.join("content")].into_iter().find(|dir| dir.join("site.toml").is_file());
    site.or_else(|| is_workspace(folder).then(|| folder.to_owned()))
}

/// How many folders above this one are looked in.
const MOST_ABOVE: usize = 24;

/// The site that this folder is in: that of the nearest folder above it that has one.
fn site_above() -> Option<PathBuf> {
    (1..=MOST_ABOVE).find_map(|above| site_at(&PathBuf::from("../".repeat(above))))
}

/// The first language of the site that a command is about, before it is read.
pub(super) fn site_lang(matches: &ArgMatches) -> Option<Lang> {
    let dir = matches.try_get_one::<PathBuf>("dir").ok().flatten().cloned();
    let site = || matches.try_get_one::<String>("site").ok().flatten().map(PathBuf::from);
    let root = dir.or_else(site).or_else(site_here).or_else(site_above)?;
    let settings = read_below(&root, Path::new("site.toml"), LARGEST_TEXT).ok()?;
    let settings = String::from_utf8(settings).ok()?;
    Lang::from_tag(&first_language(&settings)?)
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
    /// Whether nothing but findings is told.
    pub quiet: bool,
}

impl Options {
    /// Whether a person is told more than findings.
    pub(super) fn is_for_people(&self) -> bool {
        self.format.is_for_people() && !self.quiet
    }
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
    pub(super) fn lang_of(&self, edition: &Edition) -> Lang {
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
        let given = |name: &str| matches.try_get_one::<bool>(name).ok().flatten().is_some_and(|given| *given);
        let out = self.absolute(&out)?;
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
        let denies_warnings = given("deny-warnings");
        let keep = matches.try_get_one::<usize>("keep").ok().flatten().copied();
        let base_url = matches.try_get_one::<String>("base-url").ok().flatten().cloned();
        if let Some(address) = base_url.as_deref().filter(|address| !is_web(address)) {
            self.complain("cli-error-base-url", address);
            return None;
        }
        let quiet = given("quiet");
        let progress = if quiet { Progress::default() } else { self.documents_shown() };
        let config = Config {
            out,
            cache_folder,
            purpose,
            denies_warnings,
            keep,
            base_url,
            progress,
            ..Config::to_look(root, today)
        };
        Some(Options { config, format, quiet })
    }

    /// Shows how many documents are made, if somebody watches; in the end nothing is left of that.
    fn documents_shown(&self) -> Progress {
        let Some(show) = self.world.show_progress else { return Progress::default() };
        let words = self.words();
        Progress::of(move |done, all| {
            let told = || words.say_with("cli-making", [("done", done.into()), ("all", all.into())]);
            show(&if done < all { told() } else { String::new() });
        })
    }

    pub(super) fn day(&self, matches: &ArgMatches) -> Option<Date> {
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

    /// The folder of the site: the one named, else this one, else `content` in it, else the site that this folder is in.
    pub(super) fn root(&self, given: Option<PathBuf>) -> Option<PathBuf> {
        let Some(root) = given.or_else(site_here).or_else(site_above) else {
            complain(&self.words().say("cli-error-no-site"));
            return None;
        };
        if !root.is_dir() {
            self.complain("cli-error-no-folder", &root.display().to_string());
            return None;
        }
        self.absolute(&root)
    }

    /// The absolute path of a folder that may not exist yet; that it has none is reported.
    pub(super) fn absolute(&self, path: &Path) -> Option<PathBuf> {
        absolute(path).map_err(|error| self.system(path, &error)).ok()
    }

    pub(super) fn build(&self, matches: &ArgMatches) -> Exit {
        let purpose = if matches.get_flag("preview") { Purpose::Consultation } else { Purpose::Public };
        // In a folder of a site, one does not publish into that.
        if matches.get_one::<PathBuf>("dir").is_none() && site_here().is_none() {
            complain(&self.words().say("cli-error-no-site"));
            return Exit::Usage;
        }
        let Some(options) = self.options(matches, purpose) else { return Exit::Usage };
        if matches.get_flag("dry-run") {
            return self.dry_run(matches, &options);
        }
        if let Some(exit) = self.build_all(matches, &options) {
            return exit;
        }
        let begun = Instant::now();
        let out = options.config.out.display().to_string();
        match build(&options.config, || self.complain("cli-waiting", &out)) {
            Err(refusal) => self.refused(&refusal, &options.config.out),
            Ok(built) => {
                let exit = self.report(&built.examined, &options, false);
                let seconds = begun.elapsed().as_secs_f64();
                let (key, args) = match built.published {
                    Some(files) => ("cli-built", vec![("files", files.into()), ("out", out.into())]),
                    None => ("cli-not-built", vec![("out", out.into())]),
                };
                if !options.quiet {
                    let seconds = [("seconds", self.decimal(seconds).into())];
                    complain(&self.words().say_with(key, args.into_iter().chain(seconds)));
                }
                exit
            }
        }
    }

    /// A number with one decimal, or two below one, as the user's language writes it.
    fn decimal(&self, number: f64) -> String {
        let written = if number < 1.0 { format!("{number:.2}") } else { format!("{number:.1}") };
        if self.lang == Some(Lang::En) { written } else { written.replace('.', ",") }
    }

    /// The command that is asked about, or all of them. An unknown one is reported.
    fn asked_about(&self, matches: &ArgMatches) -> Result<Command, Exit> {
        let all = command(self.words());
        let Some(name) = matches.get_one::<String>("command") else { return Ok(all) };
        all.find_subcommand(name).cloned().ok_or_else(|| unknown_command(name, self.words()))
    }

    pub(super) fn help(&self, matches: &ArgMatches) -> Exit {
        let mut asked = match self.asked_about(matches) {
            Ok(asked) => asked,
            Err(exit) => return exit,
        };
        self.print(&asked.render_help().to_string());
        Exit::Fine
    }

    /// What a shell needs to complete commands and options.
    pub(super) fn completions(&self, matches: &ArgMatches) -> Exit {
        let Some(shell) = matches.get_one::<Shell>("shell") else { return Exit::Usage };
        let mut script = Vec::new();
        clap_complete::generate(*shell, &mut command(self.words()), PROGRAM, &mut script);
        self.print(&String::from_utf8_lossy(&script));
        Exit::Fine
    }

    /// The manual page of the program or of a command, in the form that `man` reads.
    pub(super) fn man(&self, matches: &ArgMatches) -> Exit {
        let asked = match self.asked_about(matches) {
            Ok(asked) => asked,
            Err(exit) => return exit,
        };
        let title = match asked.get_name() {
            PROGRAM => PROGRAM.to_owned(),
            name => format!("{PROGRAM}-{name}"),
        };
        let mut page = Vec::new();
        // It is written to memory.
        let _ = clap_mangen::Man::new(asked.name(title)).render(&mut page);
        self.print(&String::from_utf8_lossy(&page));
        Exit::Fine
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
    pub(super) fn report(&self, examined: &Examined, options: &Options, notes: bool) -> Exit {
        let told = told(&examined.findings, notes);
        let lang = self.lang_of(examined.site.first());
        self.print(&report::write(&told, &examined.site.sources, lang, &options.format, self.world.at_terminal));
        if options.is_for_people() {
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
                return self.overdue(&examined, options.config.today);
            }
            examined.findings.retain(|finding| finding.code == Code::ReviewOverdue);
            return self.report(&examined, &options, false);
        }
        let examined = examine_as_built(&options.config);
        let exit = self.report(&examined, &options, matches.get_flag("notes"));
        if options.format == Format::Human && !options.quiet {
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
                self.report(&examined, options, false);
                Exit::Content
            }
        }
    }

    pub(super) fn explain(&self, matches: &ArgMatches) -> Exit {
        let word = matches.get_one::<String>("word");
        // Inside a site its own identifiers are listed as well, in its language.
        let root = site_here().or_else(site_above).filter(|root| root.join("site.toml").is_file());
        let examined =
            root.and_then(|root| absolute(&root).ok()).map(|root| examine(&Config::to_look(root, self.world.today)));
        let edition = examined.as_ref().map(|examined| examined.site.first());
        let lang = self.lang.or_else(|| edition.map(|edition| self.lang_of(edition))).unwrap_or(Lang::Nn);
        match word {
            None => {
                self.print(&explain::overview(lang));
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
                    complain(&explain::unknown(word, lang));
                    Exit::Usage
                }
            }
        }
    }
}
