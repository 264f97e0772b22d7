//! `build --dry-run`: what a build would change for the public.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use clap::ArgMatches;
use serde::Serialize;

use super::run::{Options, Run};
use super::{Exit, complain};
use crate::diagnostic::report::Format;
use crate::model::Member;
use crate::publish::{Coming, PublicPage};
use crate::{Done, rehearse};

/// How many pages or files of a kind people are shown; programs get all.
const MOST: usize = 20;

impl Run<'_> {
    /// Does all that a build does, but publishes nothing, and tells what it would change. Programs get one JSON object with both the
    /// findings and the changes.
    pub(super) fn dry_run(&self, matches: &ArgMatches, options: &Options) -> Exit {
        let (workspace, members) = match self.named(matches, options) {
            Ok(Some(named)) => named,
            Ok(None) => return self.dry_run_of_one(options),
            Err(exit) => return exit,
        };
        let all: Mutex<BTreeMap<PathBuf, Coming>> = Mutex::default();
        let runs = self.runs(&workspace, &members, options, |config| {
            let (examined, coming) = rehearse(config)?;
            if let Some(coming) = coming {
                all.lock().unwrap_or_else(PoisonError::into_inner).insert(config.out.clone(), coming);
            }
            Ok(Done::Examined(Box::new(examined), None))
        });
        let all = all.into_inner().unwrap_or_else(PoisonError::into_inner);
        let by_name = |member: &Member| {
            let coming = all.get(&options.config.out.join(&member.name))?;
            Some((member.name.clone(), coming))
        };
        let by_name: BTreeMap<_, _> = members.iter().filter_map(by_name).collect();
        let report = || self.report_all(&workspace, &runs, options, false);
        self.with_changes(options, report, &by_name, || {
            all.iter().for_each(|(out, coming)| self.tell_coming(coming, out));
        })
    }

    fn dry_run_of_one(&self, options: &Options) -> Exit {
        let out = &options.config.out;
        let (examined, coming) = match rehearse(&options.config) {
            Ok(rehearsed) => rehearsed,
            Err(refusal) => return self.refused(&refusal, out),
        };
        self.with_changes(
            options,
            || self.report(&examined, options, false),
            &coming,
            || match &coming {
                Some(coming) => self.tell_coming(coming, out),
                None => complain(&self.words().say_with("cli-not-built", [("out", out.display().to_string().into())])),
            },
        )
    }

    /// Reports the findings and then the changes, to people or to programs.
    fn with_changes(
        &self,
        options: &Options,
        report: impl FnOnce() -> Exit,
        changes: &impl Serialize,
        tell: impl FnOnce(),
    ) -> Exit {
        if options.format != Format::Json {
            let exit = report();
            tell();
            return exit;
        }
        // The report is an array.
        self.print("{\"findings\": ");
        let exit = report();
        self.print(&format!(", \"changes\": {}}}\n", serde_json::to_string_pretty(changes).unwrap_or_default()));
        exit
    }

    fn tell_coming(&self, coming: &Coming, out: &Path) {
        let words = self.words();
        let out = out.display().to_string();
        let Coming { new, changed, gone, around, files } = coming;
        let say = |key: &str, count: usize| {
            let args = [("count", count.into()), ("out", out.as_str().into())];
            self.tell(&words.say_with(key, args));
        };
        if *coming == Coming::default() {
            return say("cli-coming-nothing", 0);
        }
        let lines = |key: &str, lines: Vec<String>| {
            if lines.is_empty() {
                return;
            }
            say(key, lines.len());
            lines.iter().take(MOST).for_each(|line| self.tell(&format!("  {line}")));
            if lines.len() > MOST {
                say("cli-coming-more", lines.len() - MOST);
            }
        };
        let page = |sign: char, page: &PublicPage| format!("{sign} {}  {}", page.url, page.title);
        lines("cli-coming-new", new.iter().map(|new| page('+', new)).collect());
        lines("cli-coming-changed", changed.iter().map(|changed| page('~', changed)).collect());
        let nowhere = words.say("cli-coming-nowhere");
        let gone = gone.iter().map(|gone| match &gone.to {
            Some(to) => format!("{} → {to}", page('-', &gone.page)),
            None => format!("{} ({nowhere})", page('-', &gone.page)),
        });
        lines("cli-coming-gone", gone.collect());
        if *around > 0 {
            say("cli-coming-around", *around);
        }
        lines("cli-coming-files", files.iter().map(|file| format!("{} {}", file.change.sign(), file.path)).collect());
        say("cli-coming-end", 0);
    }
}
