//! `betre new workflow`: what a Git host does with a site: check each proposed change, and publish the main branch.

use std::io;
use std::path::Path;

use crate::diagnostic::catalogue::{Lang, Words, messages};
use crate::model::is_web;
use crate::publish::write_new;

/// Where GitHub looks for it, from the root of a repository.
pub const PLACE: &str = ".github/workflows/betre.yml";

/// The workflow, with `#@ KEY` for a comment in the editor's language.
const WORKFLOW: &str = include_str!("workflow.yml");

/// A release of the program, as it is downloaded.
#[derive(Debug, Clone, Default)]
pub struct ProgramRelease {
    /// The address of the archive for Linux.
    pub address: String,
    /// The SHA-256 of the archive, as hexadecimal digits.
    pub hash: String,
}

impl ProgramRelease {
    /// Reads an address and a hash as they were given; tells which of them can't be one.
    pub fn read<'a>(address: &'a str, hash: &'a str) -> Result<ProgramRelease, &'a str> {
        let is_address = address.starts_with("https://") && is_web(address) && address.ends_with(".tar.xz");
        let is_hash = hash.len() == 64 && hash.bytes().all(|digit| digit.is_ascii_hexdigit());
        match (is_address, is_hash) {
            (false, _) => Err(address),
            (_, false) => Err(hash),
            _ => Ok(ProgramRelease { address: address.to_owned(), hash: hash.to_ascii_lowercase() }),
        }
    }
}

/// Writes the workflow into the repository in `folder`. `site` is the site's folder from there. Without a `release` the program is built
/// from its source. Errors: the file exists, or the system refused.
pub fn new_workflow(folder: &Path, site: &str, release: Option<ProgramRelease>, lang: Lang) -> io::Result<()> {
    write_new(&folder.join(PLACE), &workflow(site, &release.unwrap_or_default(), messages(lang)))
}

fn workflow(site: &str, release: &ProgramRelease, words: &Words) -> String {
    let mut text = String::new();
    for line in WORKFLOW.lines() {
        match line.split_once("#@ ") {
            Some((indent, key)) => {
                text.extend(words.say(key).lines().map(|comment| format!("{indent}# {comment}\n")));
            }
            None => text.extend([line, "\n"]),
        }
    }
    text.replace("@SITE@", &quoted(site))
        .replace("@RELEASE@", &quoted(&release.address))
        .replace("@SHA256@", &quoted(&release.hash))
        .replace("@NO-BETRE@", &words.say("workflow-no-betre"))
        .replace("@WRONG-HASH@", &words.say("workflow-wrong-hash"))
}

/// A text as YAML takes it letter by letter.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
