//! A program that is started from the desktop, without a command: it opens the site that lies there, or helps to begin with one. What it
//! says can be read until somebody closes the window.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::run::{site_at, site_here};
use super::{Exit, PROGRAM, World, complain, run_command};
use crate::diagnostic::catalogue::Words;

/// How the program was started, if it was from the desktop: by a double-click, or by something that was dropped on its icon.
pub struct Desktop {
    /// Whether it lies in a folder of its own. What is opened inside a packed file is unpacked to a folder that is emptied soon.
    pub is_unpacked: bool,
}

/// The folder of a new site, if somebody thinks of no other.
const NEW_FOLDER: &str = "min-kommune";

/// What somebody wants.
#[derive(Debug, PartialEq, Eq)]
enum Choice {
    Open(PathBuf),
    New,
    Close,
}

/// Opens a site at the editor's desk, and waits until the window may be closed. `None` if the program was told anything but what to open:
/// a command needs no help.
pub(super) fn start(world: &World, desktop: &Desktop, words: &Words) -> Option<Exit> {
    let dropped = match world.arguments.as_slice() {
        [] | [_] => None,
        [_, dropped] => Some(dropped_site(dropped)?),
        _ => return None,
    };
    let exit = match dropped.or_else(site_here) {
        _ if !desktop.is_unpacked => {
            complain(&words.say("start-packed"));
            Exit::Usage
        }
        Some(site) => open(world, &site, words),
        None => begin(world, words),
    };
    complain(&words.say("start-close"));
    typed(world);
    Some(exit)
}

/// The site that is meant by what was dropped on the program's icon: its folder, or its settings.
fn dropped_site(dropped: &OsStr) -> Option<PathBuf> {
    let path = Path::new(dropped);
    let folder = if path.is_file() && path.ends_with("site.toml") { path.parent()? } else { path };
    if path.is_absolute() { site_at(folder) } else { None }
}

/// Says what the program is, and what can be done here.
fn begin(world: &World, words: &Words) -> Exit {
    let sites = sites_below(Path::new("."));
    complain(&words.say("start-what"));
    for (at, site) in sites.iter().enumerate() {
        complain(
            &words.say_with("start-site", [("key", (at + 1).into()), ("value", site.display().to_string().into())]),
        );
    }
    complain(&words.say("start-new"));
    loop {
        complain(&words.say("start-which"));
        let typed = typed(world);
        match choice(&typed, &sites) {
            Some(Choice::Open(site)) => return open(world, &site, words),
            Some(Choice::New) => return begin_site(world, words),
            Some(Choice::Close) => return Exit::Fine,
            None => complain(&words.say_with("start-unknown", [("value", typed.trim().into())])),
        }
    }
}

/// The line that is typed below what was said; empty if nobody does.
fn typed(world: &World) -> String {
    world.typed.and_then(|typed| typed()).unwrap_or_default()
}

/// What an answer means; `None` if it is none of them.
fn choice(typed: &str, sites: &[PathBuf]) -> Option<Choice> {
    match typed.trim() {
        "" => Some(Choice::Close),
        "n" | "N" => Some(Choice::New),
        typed => {
            let number = typed.trim_end_matches('.').parse::<usize>().ok();
            let named = || sites.iter().find(|site| site.as_os_str().eq_ignore_ascii_case(typed));
            number.and_then(|number| sites.get(number.checked_sub(1)?)).or_else(named).cloned().map(Choice::Open)
        }
    }
}

/// The sites in folders of a folder, by their names there.
fn sites_below(folder: &Path) -> Vec<PathBuf> {
    let inside = WalkDir::new(folder).min_depth(1).max_depth(1).sort_by_file_name().into_iter().flatten();
    let sites = inside.filter(|entry| entry.file_type().is_dir() && entry.path().join("site.toml").is_file());
    sites.map(|entry| PathBuf::from(entry.file_name())).collect()
}

fn begin_site(world: &World, words: &Words) -> Exit {
    complain(&words.say_with("start-folder", [("value", NEW_FOLDER.into())]));
    let typed = typed(world);
    let folder = Some(typed.trim()).filter(|typed| !typed.is_empty()).unwrap_or(NEW_FOLDER);
    // A folder of a folder, or one elsewhere, is found no more at the next start.
    if Path::new(folder).components().count() != 1 || Path::new(folder).file_name().is_none() {
        complain(&words.say_with("start-folder-elsewhere", [("value", folder.into())]));
        return Exit::Usage;
    }
    match run_command(world, &command(["new".into(), folder.into()])) {
        Exit::Fine => open(world, Path::new(folder), words),
        exit => exit,
    }
}

fn open(world: &World, site: &Path, words: &Words) -> Exit {
    complain(&words.say("start-open"));
    // Any port that is free: the window of another site, or one that was forgotten, may still be open.
    run_command(world, &command(["edit".into(), "--open".into(), "--port=0".into(), site.into()]))
}

fn command<const N: usize>(arguments: [OsString; N]) -> Vec<OsString> {
    std::iter::once(PROGRAM.into()).chain(arguments).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_a_number_a_name_or_a_letter() {
        let sites = ["demo", "lia"].map(PathBuf::from);
        let open = |name: &str| Some(Choice::Open(name.into()));
        for (typed, meant) in [
            ("", Some(Choice::Close)),
            (" \n", Some(Choice::Close)),
            ("n\r\n", Some(Choice::New)),
            ("N", Some(Choice::New)),
            ("1", open("demo")),
            ("2.\n", open("lia")),
            ("Lia", open("lia")),
            ("0", None),
            ("3", None),
            ("-1", None),
            ("nei", None),
        ] {
            assert_eq!(choice(typed, &sites), meant, "{typed:?}");
        }
        assert_eq!(choice("1", &[]), None);
    }

    #[test]
    fn sites_lie_in_folders_beside_the_program() -> std::io::Result<()> {
        let scratch = tempfile::tempdir()?;
        for path in ["lia/site.toml", "demo/site.toml", "notes/a.txt", "deep/down/site.toml", "site.toml"] {
            crate::publish::write_new(&scratch.path().join(path), "")?;
        }
        assert_eq!(sites_below(scratch.path()), ["demo", "lia"].map(PathBuf::from));
        let site = |path: &str| dropped_site(scratch.path().join(path).as_os_str());
        assert_eq!(site("lia"), Some(scratch.path().join("lia")));
        assert_eq!(site("lia/site.toml"), Some(scratch.path().join("lia")));
        assert_eq!([site("notes"), site("notes/a.txt"), site("none")], [None, None, None]);
        assert_eq!(dropped_site(OsStr::new("build")), None);
        Ok(())
    }
}
