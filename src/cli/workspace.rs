//! `build` and `check` for many sites, and which of them are shown.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use clap::ArgMatches;

use super::run::{Options, Run, progress, told};
use super::{Exit, complain};
use crate::content::is_workspace;
use crate::diagnostic::catalogue::{Lang, messages};
use crate::diagnostic::report;
use crate::diagnostic::{Code, Diagnostic, Severity, Sources};
use crate::model::{Member, Purpose, fits};
use crate::publish::Refusal;
use crate::workspace::{SiteRun, Workspace, gather};
use crate::{Config, Done, build_again, examine, examine_as_built};

/// The most sites that are shown at once: each is in memory as a whole, and its files are watched.
const MOST_SHOWN: usize = 8;

impl Run<'_> {
    /// Builds the sites of a workspace; `None` if the folder is none.
    pub(super) fn build_all(&self, matches: &ArgMatches, options: &Options) -> Option<Exit> {
        let (workspace, members) = match self.named(matches, options) {
            Ok(named) => named?,
            Err(exit) => return Some(exit),
        };
        let words = self.words();
        let waiting =
            |out: &Path| complain(&words.say_with("cli-waiting", [("value", out.display().to_string().into())]));
        let runs = self.runs(&workspace, &members, options, |config| build_again(config, || waiting(&config.out)));
        let mut exit = self.report_all(&workspace, &runs, options, false);
        let out = &options.config.out;
        let is_for_people = options.is_for_people();
        match workspace.gather(&options.config, || waiting(out)) {
            Ok(sites) if is_for_people && sites > 0 => self.tell_gathered(out, sites),
            Ok(_) => {}
            Err(refusal) => exit = self.refused(&refusal, out),
        }
        let left = workspace.left_behind(out);
        if exit != Exit::Usage && !left.is_empty() {
            let args = [("out", out.display().to_string().into()), ("names", left.join(", ").into())];
            complain(&words.say_with("cli-left-behind", args));
        }
        Some(exit)
    }

    /// Writes what leads to the sites in a folder.
    pub(super) fn gather(&self, matches: &ArgMatches) -> Exit {
        let given = matches.get_one::<PathBuf>("gather-dir").cloned().unwrap_or_default();
        let Some(out) = self.absolute(&given) else { return Exit::Usage };
        let cache = self.world.cache_folder.as_deref();
        match gather(&out, cache, None, |_| true, || self.complain("cli-waiting", &out.display().to_string())) {
            Ok(0) => {
                self.complain("cli-error-no-sites", &out.display().to_string());
                Exit::Usage
            }
            Ok(sites) => {
                self.tell_gathered(&out, sites);
                Exit::Fine
            }
            Err(refusal) => self.refused(&refusal, &out),
        }
    }

    fn tell_gathered(&self, out: &Path, sites: usize) {
        let args = [("value", out.join("index.html").display().to_string().into()), ("sites", sites.into())];
        self.tell(&self.words().say_with("cli-gathered", args));
    }

    /// Checks the sites of a workspace; `None` if the folder is none.
    pub(super) fn check_all(&self, matches: &ArgMatches, options: &Options) -> Option<Exit> {
        let (workspace, members) = match self.named(matches, options) {
            Ok(named) => named?,
            Err(exit) => return Some(exit),
        };
        if matches.get_flag("address") {
            self.complain("cli-error-many", &options.config.root.display().to_string());
            return Some(Exit::Usage);
        }
        let overdue = matches.get_flag("overdue");
        let runs = self.runs(&workspace, &members, options, |config| {
            let mut examined = if overdue { examine(config) } else { examine_as_built(config) };
            examined.findings.retain(|finding| !overdue || finding.code == Code::ReviewOverdue);
            Ok(Done::Examined(Box::new(examined), None))
        });
        Some(self.report_all(&workspace, &runs, options, matches.get_flag("notes")))
    }

    /// The options of a command that shows sites until it is stopped, for each of them: of a workspace those that are named, with their
    /// places in it.
    pub(super) fn options_of_shown(&self, matches: &ArgMatches) -> Option<Vec<(Options, Option<Member>)>> {
        let options = self.options(matches, Purpose::Preview)?;
        let Some((workspace, members)) = self.named(matches, &options).ok()? else {
            return Some(vec![(options, None)]);
        };
        if members.is_empty() {
            complain(&self.words().say("cli-error-no-site"));
            return None;
        }
        if members.len() > MOST_SHOWN {
            let args = [
                ("value", options.config.root.display().to_string().into()),
                ("sites", members.len().into()),
                ("most", MOST_SHOWN.into()),
            ];
            complain(&self.words().say_with("cli-error-shown", args));
            return None;
        }
        let of = |member: Member| {
            let config = Config { root: workspace.root.join(&member.folder), ..options.config.clone() };
            (Options { config, ..options.clone() }, Some(member))
        };
        Some(members.into_iter().map(of).collect())
    }

    /// The workspace that a command is about, with the sites of it that are named; `None` if it is about a site alone. Errors: the
    /// options can't be understood, or name none, which is told.
    pub(super) fn named(
        &self,
        matches: &ArgMatches,
        options: &Options,
    ) -> Result<Option<(Workspace, Vec<Member>)>, Exit> {
        let config = &options.config;
        if is_workspace(&config.root) {
            let workspace = Workspace::open(&config.root, &config.out);
            let members = self.chosen(matches, &workspace).ok_or(Exit::Usage)?;
            return Ok(Some((workspace, members)));
        }
        match ["only", "part"].into_iter().find(|name| matches.contains_id(name)) {
            None => Ok(None),
            Some(asked) => {
                self.complain("cli-error-alone", &format!("--{asked}"));
                Err(Exit::Usage)
            }
        }
    }

    pub(super) fn runs(
        &self,
        workspace: &Workspace,
        members: &[Member],
        options: &Options,
        job: impl Fn(&Config) -> Result<Done, Refusal> + Sync,
    ) -> Vec<SiteRun> {
        let (words, of) = (self.words(), members.len());
        let done = AtomicUsize::new(0);
        let tell = |run: &SiteRun| {
            let done = done.fetch_add(1, Ordering::Relaxed) + 1;
            let name = run.member.name.as_str().into();
            progress(words, "cli-progress", &[("done", done.into()), ("of", of.into()), ("name", name)]);
        };
        workspace.each(members, &options.config, job, tell)
    }

    /// The sites that the options name; `None` if they can't be understood, or name none.
    fn chosen(&self, matches: &ArgMatches, workspace: &Workspace) -> Option<Vec<Member>> {
        let mut members = workspace.members.clone();
        if let Some(only) = matches.get_one::<String>("only") {
            members.retain(|member| fits(&member.name, only));
            if members.is_empty() {
                self.complain("cli-error-only", only);
                return None;
            }
        }
        if let Some(written) = matches.get_one::<String>("part") {
            let Some((number, parts)) = part(written) else {
                self.complain("cli-error-part", written);
                return None;
            };
            // Neighbours are much alike: every Nth makes the parts equally large.
            members = members.into_iter().skip(number - 1).step_by(parts).collect();
        }
        Some(members)
    }

    pub(super) fn report_all(
        &self,
        workspace: &Workspace,
        outcomes: &[SiteRun],
        options: &Options,
        notes: bool,
    ) -> Exit {
        let lang = self.lang.or_else(|| outcomes.iter().find_map(|outcome| outcome.lang)).unwrap_or(Lang::Nn);
        let mut found: Vec<(Vec<Diagnostic>, &Sources)> = vec![(told(&workspace.findings, notes), &workspace.sources)];
        found.extend(outcomes.iter().map(|outcome| (told(&outcome.findings, notes), &outcome.sources)));
        let found: Vec<_> = found.iter().map(|(findings, sources)| (findings.as_slice(), *sources)).collect();
        self.print(&report::write_all(&found, lang, &options.format, self.world.at_terminal));
        let words = messages(lang);
        let is_for_people = options.is_for_people();
        let mut exit = if workspace.findings.is_empty() { Exit::Fine } else { Exit::Content };
        let (mut published, mut failed) = (0, 0);
        for outcome in outcomes {
            let errors = outcome.count(Severity::Error);
            let args = [
                ("name", outcome.member.name.as_str().into()),
                ("files", outcome.published.as_ref().map_or(0, |files| files.unwrap_or(0)).into()),
                ("errors", errors.into()),
                ("warnings", outcome.count(Severity::Warning).into()),
            ];
            let key = match &outcome.published {
                Ok(Some(_)) if outcome.unchanged => "cli-site-unchanged",
                Ok(Some(_)) => "cli-site-built",
                _ => "cli-site-checked",
            };
            if is_for_people {
                let told = words.say_with(key, args);
                let args = [("count", outcome.replaced.into()), ("behind", outcome.behind.into())];
                let replaced = words.say_with("cli-site-replaces", args);
                self.tell(&if outcome.replaced > 0 { format!("{told} {replaced}") } else { told });
            }
            published += usize::from(matches!(outcome.published, Ok(Some(_))));
            failed += usize::from(errors > 0 || outcome.published.is_err());
            if errors > 0 && exit == Exit::Fine {
                exit = Exit::Content;
            }
            if let Err(refusal) = &outcome.published {
                exit = self.refused(refusal, &options.config.out.join(&outcome.member.name));
            }
        }
        if is_for_people {
            let args = [("sites", outcomes.len().into()), ("published", published.into()), ("failed", failed.into())];
            self.tell(&words.say_with("cli-sites", args));
        }
        exit
    }
}

/// Which part of how many: `3/8`.
fn part(written: &str) -> Option<(usize, usize)> {
    let (number, parts) = written.split_once('/')?;
    let (number, parts) = (number.trim().parse().ok()?, parts.trim().parse().ok()?);
    (1..=parts).contains(&number).then_some((number, parts))
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn a_part_is_one_of_so_many() {
        assert_eq!(["1/1", "3/8", " 8 / 8"].map(part), [Some((1, 1)), Some((3, 8)), Some((8, 8))]);
        for written in ["0/8", "9/8", "3", "3/", "/8", "a/b", "-1/8", "1/0", ""] {
            assert_eq!(part(written), None, "{written}");
        }
    }
}
