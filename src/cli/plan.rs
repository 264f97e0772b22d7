//! `rename`, `move`, `remove`: what follows from it is told before it is done.

use std::path::PathBuf;

use clap::ArgMatches;

use super::run::{Run, told};
use super::{Exit, complain, tell_nearest};
use crate::content::name::plain;
use crate::diagnostic::catalogue::{Lang, Words, messages};
use crate::diagnostic::report::{self, Format};
use crate::edit::plan::{Beside, ChangePlan, LayerDocument, PlanStep, Unplanned, Wish, plan};
use crate::edit::store::Store;
use crate::model::Purpose;
use crate::{Config, examine};

impl Run<'_> {
    pub(super) fn rename(&self, matches: &ArgMatches) -> Exit {
        self.planned(matches, &Wish::Rename { to: text(matches, "new-name").unwrap_or_default() })
    }

    pub(super) fn relocate(&self, matches: &ArgMatches) -> Exit {
        self.planned(matches, &Wish::Move { into: text(matches, "into"), beside: beside(matches) })
    }

    pub(super) fn remove(&self, matches: &ArgMatches) -> Exit {
        self.planned(matches, &Wish::Remove { instead: text(matches, "instead") })
    }

    /// Tells what a wish would do, and does it if whoever is asked says yes.
    fn planned(&self, matches: &ArgMatches, wish: &Wish) -> Exit {
        let Some(root) = self.root(matches.get_one::<String>("site").map(PathBuf::from)) else { return Exit::Usage };
        let config = Config { purpose: Purpose::Preview, ..Config::to_look(root, self.world.today) };
        let examined = examine(&config);
        let lang = self.lang_of(examined.site.first());
        let what = text(matches, "document").unwrap_or_default();
        let plan = match plan(&config, &examined, &what, wish) {
            Ok(plan) => plan,
            Err(why) => {
                let exit = self.unplanned(&why);
                self.tell_way_out(&why, wish);
                return exit;
            }
        };
        self.tell_plan(&plan, lang);
        if !self.may(matches) {
            return self.not_done();
        }
        self.done(&config, &plan)
    }

    /// Puts a document that was just made in its place.
    pub(super) fn placed(&self, config: &Config, path: &str, beside: Beside) -> Exit {
        let wish = Wish::Move { into: None, beside: Some(beside) };
        match plan(config, &examine(config), path, &wish) {
            // It is there already.
            Err(Unplanned::Nothing) => Exit::Fine,
            Err(why) => self.unplanned(&why),
            Ok(plan) => {
                self.tell_steps(&plan.steps, messages(self.lang.unwrap_or(Lang::Nn)));
                self.done(config, &plan)
            }
        }
    }

    fn done(&self, config: &Config, plan: &ChangePlan) -> Exit {
        let store = Store::open(&config.root, self.world.cache_folder.as_deref());
        let key = if store.keeps_history() { "cli-plan-done" } else { "cli-plan-done-for-good" };
        self.saved(&config.root, &store, (&plan.changes, &plan.action), &self.words().say(key))
    }

    /// Whether what was told is to be done.
    pub(super) fn may(&self, matches: &ArgMatches) -> bool {
        matches.get_flag("yes") || self.is_agreed()
    }

    /// That nothing was done, since nobody said yes.
    pub(super) fn not_done(&self) -> Exit {
        complain(&self.words().say("cli-plan-not-done"));
        if self.world.typed.is_some() { Exit::Fine } else { Exit::Usage }
    }

    fn tell_plan(&self, plan: &ChangePlan, lang: Lang) {
        let words = messages(lang);
        self.tell(&words.say("cli-plan"));
        self.tell_steps(&plan.steps, words);
        let findings = told(&plan.findings, false);
        if !findings.is_empty() {
            self.tell(&words.say_with("cli-plan-findings", [("count", findings.len().into())]));
            self.print(&report::write(&findings, &plan.sources, lang, &Format::Human, self.world.at_terminal));
        }
    }

    fn tell_steps(&self, steps: &[PlanStep], words: &Words) {
        for step in steps {
            let line = match step {
                PlanStep::Moved(from, to) => format!("{from} → {to}"),
                PlanStep::Removed(path) => format!("- {path}"),
                PlanStep::Cleared(path, key) => format!("- {path}: [{key}]"),
                PlanStep::Keyed(path, old, new) => format!("{path}: [{old}] → [{new}]"),
                PlanStep::Referred(path, count) => {
                    words.say_with("cli-plan-referred", [("path", path.as_str().into()), ("count", (*count).into())])
                }
                PlanStep::Uncovered(path) => words.say_with("cli-plan-uncovered", [("path", path.as_str().into())]),
                PlanStep::Unused(path, title) => words
                    .say_with("cli-plan-unused", [("path", path.as_str().into()), ("title", title.as_str().into())]),
                PlanStep::StillTranslated(path) => {
                    words.say_with("cli-plan-translated", [("path", path.as_str().into())])
                }
                PlanStep::Kept(path, address) => words
                    .say_with("cli-plan-kept", [("path", path.as_str().into()), ("address", address.as_str().into())]),
            };
            self.tell(&format!("  {line}"));
        }
    }

    /// Whether whoever sits at the terminal says yes; nobody does in a pipe.
    fn is_agreed(&self) -> bool {
        let answer = self.world.answered(&self.words().say("cli-plan-ask"));
        // In any of the languages.
        answer.is_some_and(|answer| matches!(answer.to_lowercase().as_str(), "j" | "ja" | "y" | "yes"))
    }

    pub(super) fn unplanned(&self, why: &Unplanned) -> Exit {
        match why {
            Unplanned::Unknown(what, near) => {
                self.complain("cli-error-plan-unknown", what);
                tell_nearest(near.as_deref(), self.words());
            }
            Unplanned::Several(what, names) => {
                let args = [("value", what.as_str().into()), ("names", names.join("\n  ").into())];
                complain(&self.words().say_with("cli-error-plan-several", args));
            }
            Unplanned::Shared(document) => self.complain_of("cli-error-plan-shared", document),
            Unplanned::Replaces(document) => self.complain_of("cli-error-plan-replaces", document),
            Unplanned::Unnumbered(path) => self.complain("cli-error-plan-number", path),
            Unplanned::Kind(kind) => self.complain("cli-error-plan-kind", kind.name()),
            Unplanned::Taken(path) => self.complain("cli-error-plan-taken", path),
            Unplanned::File(path) => self.complain("cli-error-plan-file", path),
            Unplanned::Nothing => complain(&self.words().say("cli-error-plan-nothing")),
        }
        Exit::Usage
    }

    fn complain_of(&self, key: &str, document: &LayerDocument) {
        let own = document.own.as_deref().unwrap_or_default();
        let args =
            [("value", &document.name), ("path", &document.path)].map(|(name, text)| (name, text.as_str().into()));
        complain(&self.words().say_with(key, args.into_iter().chain([("own", own.into())])));
    }

    /// What a site can do of what is wished for with something that a layer has.
    fn tell_way_out(&self, why: &Unplanned, wish: &Wish) {
        let (Unplanned::Shared(document) | Unplanned::Replaces(document)) = why else { return };
        let said = |key: &str, args: &[(&str, &str)]| {
            let args = args.iter().map(|(name, text)| (*name, (*text).into()));
            complain(&self.words().say_with(key, args));
        };
        match (wish, &document.address, &document.own) {
            _ if document.is_locked && document.own.is_none() => said("cli-plan-locked", &[]),
            (Wish::Rename { to }, Some(address), own) => {
                let key = if own.is_some() { "cli-plan-own-word" } else { "cli-plan-own-then-word" };
                let own = own.as_deref().unwrap_or_default();
                said(key, &[("own", own), ("slug", &plain(to)), ("address", address)]);
            }
            (Wish::Remove { .. }, ..) => said("cli-plan-take-off", &[]),
            (_, _, None) => said("cli-plan-own", &[]),
            _ => {}
        }
    }
}

/// The place that is asked for.
pub(super) fn beside(matches: &ArgMatches) -> Option<Beside> {
    text(matches, "after-it").map(Beside::After).or_else(|| text(matches, "before-it").map(Beside::Before))
}

fn text(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.get_one::<String>(name).cloned()
}
