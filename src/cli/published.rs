//! The commands on published folders, and why one is refused.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde::Serialize;

use super::run::Run;
use super::{Exit, as_typed, complain};
use crate::diagnostic::visible;
use crate::preview::DeskClock;
use crate::publish::{self, Manifest, Refusal, Release, RolledBack, Verified};

impl Run<'_> {
    /// Reports why nothing was published to a folder, or why it can't be read.
    pub(super) fn refused(&self, refusal: &Refusal, folder: &Path) -> Exit {
        let folder = folder.display().to_string();
        match refusal {
            Refusal::Overlaps => self.complain("cli-error-overlaps", &folder),
            Refusal::Inside(site) => self.complain("cli-error-inside", &site.display().to_string()),
            Refusal::Foreign(files) => {
                let files: Vec<String> = files.iter().map(|file| shown(file)).collect();
                let args = [("value", folder.into()), ("files", files.join(", ").into())];
                complain(&self.words().say_with("cli-error-foreign", args));
            }
            Refusal::OtherRelease(Release::Site) => self.complain("cli-error-is-site", &folder),
            Refusal::OtherRelease(Release::Consultation) => self.complain("cli-error-is-preview", &folder),
            Refusal::Manifest(path) => self.complain("cli-error-manifest", &path.display().to_string()),
            Refusal::NotPublished(path) => self.complain("cli-error-not-published", &path.display().to_string()),
            Refusal::Changed(path) => self.complain("cli-error-changed", &path.display().to_string()),
            Refusal::NotKept(path) => self.complain("cli-error-not-kept", &path.display().to_string()),
            Refusal::NotWhole(path) => self.complain("cli-error-not-whole", &path.display().to_string()),
            Refusal::System(path, error) => self.system(path, error),
        }
        Exit::Usage
    }

    pub(super) fn verify(&self, matches: &ArgMatches) -> Exit {
        let folder = named(matches, "folder");
        let verified = match publish::verify(&folder) {
            Ok(verified) => verified,
            Err(refusal) => return self.refused(&refusal, &folder),
        };
        if is_json(matches) {
            self.print_json(&verified);
        } else {
            self.tell_verified(&verified);
        }
        if verified.is_whole() { Exit::Fine } else { Exit::Content }
    }

    fn tell_verified(&self, verified: &Verified) {
        let words = self.words();
        let Verified { files, changed, missing, empty, foreign, .. } = verified;
        let kinds =
            [("cli-changed", changed), ("cli-missing", missing), ("cli-empty", empty), ("cli-foreign", foreign)];
        for (key, paths) in kinds {
            let word = words.say(key);
            paths.iter().for_each(|path| self.tell(&format!("{word}  {}", shown(path))));
        }
        let wrong = changed.len() + missing.len() + empty.len();
        let say = |key: &str, wrong: usize| {
            let args = [("files", (*files).into()), ("wrong", wrong.into())];
            self.tell(&words.say_with(key, args));
        };
        if verified.is_whole() {
            say("cli-whole", 0);
        }
        if wrong > 0 {
            say("cli-not-whole", wrong);
        }
        if !foreign.is_empty() {
            say("cli-has-foreign", foreign.len());
        }
    }

    pub(super) fn changes(&self, matches: &ArgMatches) -> Exit {
        let (before, after) = (named(matches, "before"), named(matches, "after"));
        let old = match Manifest::open(&before) {
            Ok(manifest) => manifest,
            Err(refusal) => return self.refused(&refusal, &before),
        };
        let steps = match Manifest::open(&after).and_then(|new| publish::changes(&old, &new)) {
            Ok(steps) => steps,
            Err(Refusal::OtherRelease(_)) => {
                complain(&self.words().say("cli-error-two-releases"));
                return Exit::Usage;
            }
            Err(refusal) => return self.refused(&refusal, &after),
        };
        if is_json(matches) {
            self.print_json(&steps);
        } else {
            steps.iter().for_each(|step| self.tell(&format!("{} {}", step.change.sign(), step.path)));
        }
        Exit::Fine
    }

    /// Publishes a release again that is kept, or lists them.
    pub(super) fn rollback(&self, matches: &ArgMatches) -> Exit {
        let Some(out) = self.absolute(&named(matches, "rollback-dir")) else { return Exit::Usage };
        if matches.get_flag("list") {
            return self.list_releases(&out, matches);
        }
        let (to, when, cache) =
            (matches.get_one::<String>("to"), (self.world.now)(), self.world.cache_folder.as_deref());
        let waiting = || self.complain("cli-waiting", &out.display().to_string());
        let RolledBack { to, from } = match publish::rollback(&out, to.map(String::as_str), when, cache, waiting) {
            Ok(rolled_back) => rolled_back,
            Err(refusal) => return self.refused(&refusal, &out),
        };
        if is_json(matches) {
            self.print_json(&to);
            return Exit::Fine;
        }
        let args = [
            ("out", out.display().to_string().into()),
            ("mark", to.mark.as_str().into()),
            ("time", self.clock().told(to.published).into()),
            ("files", to.files.into()),
        ];
        self.tell(&self.words().say_with("cli-rolled-back", args));
        if let Some(from) = from {
            let args = [("mark", from.mark.as_str().into()), ("folder", as_typed(&out).into())];
            self.tell(&self.words().say_with("cli-rolled-back-from", args));
        }
        Exit::Fine
    }

    fn list_releases(&self, out: &Path, matches: &ArgMatches) -> Exit {
        let releases = publish::releases(out);
        if is_json(matches) {
            self.print_json(&releases);
            return Exit::Fine;
        }
        let words = self.words();
        for release in &releases {
            let args = [
                ("mark", release.mark.as_str().into()),
                ("time", self.clock().told(release.published).into()),
                ("files", release.files.into()),
            ];
            self.tell(&words.say_with(if release.now { "cli-release-now" } else { "cli-release" }, args));
        }
        if releases.iter().all(|release| release.now) {
            self.complain("cli-error-not-kept", &out.display().to_string());
        }
        if let Some(log) = publish::log(out) {
            self.tell(&words.say_with("cli-release-log", [("value", log.display().to_string().into())]));
        }
        Exit::Fine
    }

    pub(super) fn clock(&self) -> DeskClock {
        DeskClock { now: self.world.now, ahead: self.world.ahead, today: None }
    }

    fn print_json(&self, answer: &impl Serialize) {
        self.print(&format!("{}\n", serde_json::to_string_pretty(answer).unwrap_or_default()));
    }
}

fn named(matches: &ArgMatches, name: &str) -> PathBuf {
    matches.get_one::<PathBuf>(name).cloned().unwrap_or_default()
}

fn is_json(matches: &ArgMatches) -> bool {
    matches.get_one::<String>("format").is_some_and(|format| format == "json")
}

/// The name of somebody's file, on one line.
fn shown(path: &str) -> String {
    visible(path).replace('\n', "␊")
}
