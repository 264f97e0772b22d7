//! `betre new workflow`: what a Git host does with a site: check each proposed change, and publish the main branch.

use std::io;
use std::path::Path;

use crate::diagnostic::catalogue::{Lang, Words, messages};
use crate::publish::write_new;

/// Where GitHub looks for it, from the root of a repository.
pub const PLACE: &str = ".github/workflows/betre.yml";

/// The workflow, with `#@ KEY` for a comment in the editor's language.
const WORKFLOW: &str = include_str!("workflow.yml");

/// Writes the workflow into the repository in `folder`. `site` is the site's folder from there. Errors: the file exists, or
/// the system refused.
pub fn new_workflow(folder: &Path, site: &str, lang: Lang) -> io::Result<()> {
    write_new(&folder.join(PLACE), &workflow(site, messages(lang)))
}

fn workflow(site: &str, words: &Words) -> String {
    let mut text = String::new();
    for line in WORKFLOW.lines() {
        match line.split_once("#@ ") {
            Some((indent, key)) => {
                text.extend(words.say(key).lines().map(|comment| format!("{indent}# {comment}\n")));
            }
            None => text.extend([line, "\n"]),
        }
    }
    text.replace("@SITE@", &quoted(site)).replace("@NO-BETRE@", &words.say("workflow-no-betre"))
}

/// A text as YAML takes it letter by letter.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
