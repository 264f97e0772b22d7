//! `theme`: which files a site may have others in place of, and the originals of them.

use std::path::PathBuf;

use clap::ArgMatches;

use super::run::Run;
use super::{Exit, tell_nearest};
use crate::diagnostic::nearest;
use crate::publish::write_new;
use crate::render::{CONTRACT, Theme};
use crate::{Config, examine};

/// What can be done with a theme.
pub(super) const DOINGS: [&str; 2] = ["list", "eject"];

impl Run<'_> {
    pub(super) fn theme(&self, matches: &ArgMatches) -> Exit {
        let Some(root) = self.root(matches.get_one::<String>("site").map(PathBuf::from)) else { return Exit::Usage };
        let theme = examine(&Config::to_look(root.clone(), self.world.today)).theme;
        if matches.get_one::<String>("doing").is_some_and(|doing| doing == "list") {
            let own: Vec<&str> = theme.own_files().map(|(path, _)| path).collect();
            let words = self.words();
            for path in Theme::replaceable() {
                match own.contains(&path.as_str()) {
                    true => self.tell(&words.say_with("cli-theme-own", [("path", path.into())])),
                    false => self.tell(&path),
                }
            }
            return Exit::Fine;
        }
        let asked = matches.get_one::<String>("theme-file").cloned().unwrap_or_default().replace('\\', "/");
        let path = asked.trim_start_matches("./").trim_start_matches("theme/");
        let Some(original) = Theme::original(path) else {
            self.complain("cli-error-theme-file", path);
            let all = Theme::replaceable();
            tell_nearest(nearest(path, all.iter().map(String::as_str)), self.words());
            return Exit::Usage;
        };
        let folder = root.join("theme");
        let mut files = vec![(path.to_owned(), original)];
        if !theme.is_pledged() && path != "theme.toml" {
            let comment = self.words().say("cli-theme-contract");
            files.push(("theme.toml".to_owned(), format!("# {comment}\ncontract = {CONTRACT}\n").into_bytes()));
        }
        for (path, bytes) in files {
            let file = folder.join(&path);
            if let Err(error) = write_new(&file, &String::from_utf8_lossy(&bytes)) {
                self.system(&file, &error);
                return Exit::Usage;
            }
            self.tell(&self.words().say_with("cli-made-document", [("value", format!("theme/{path}").into())]));
        }
        Exit::Fine
    }
}
