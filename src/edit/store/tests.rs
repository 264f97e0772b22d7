//! A save under all that can come between its steps.
#![expect(clippy::disallowed_methods, reason = "what is tested is on disk")]

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use super::*;

type Fault = Box<dyn FnMut(usize) -> io::Result<()>>;

thread_local! {
    /// What comes at each step, counted from 0.
    static FAULT: RefCell<Option<(usize, Fault)>> = const { RefCell::new(None) };
}

pub(super) fn step() -> io::Result<()> {
    let Some((at, mut fault)) = FAULT.take() else { return Ok(()) };
    let done = fault(at);
    FAULT.set(Some((at + 1, fault)));
    done
}

/// Does something with a fault at its steps. `None`: it was killed.
fn with<T>(fault: impl FnMut(usize) -> io::Result<()> + 'static, does: impl FnOnce() -> T) -> Option<T> {
    FAULT.set(Some((0, Box::new(fault))));
    let done = catch_unwind(AssertUnwindSafe(does)).ok();
    FAULT.set(None);
    done
}

/// Nothing of the program runs after it.
fn kill() -> ! {
    resume_unwind(Box::new(()))
}

fn kill_at(wanted: usize) -> impl FnMut(usize) -> io::Result<()> {
    move |at| if at == wanted { kill() } else { Ok(()) }
}

fn full() -> io::Result<()> {
    Err(io::ErrorKind::StorageFull.into())
}

struct StoreSite {
    scratch: tempfile::TempDir,
    root: PathBuf,
}

impl StoreSite {
    fn new() -> io::Result<StoreSite> {
        let scratch = tempfile::tempdir()?;
        let root = scratch.path().join("site");
        fs::create_dir_all(root.join("guides"))?;
        fs::write(root.join("a.md"), "a")?;
        fs::write(root.join("guides/c.md"), "c")?;
        Ok(StoreSite { scratch, root })
    }

    fn cache(&self) -> PathBuf {
        self.scratch.path().join("cache")
    }

    fn store(&self) -> Store {
        Store::open(&self.root, Some(&self.cache()))
    }

    /// All that is there, folders too.
    fn tree(&self) -> BTreeMap<String, Option<String>> {
        let entries = walkdir::WalkDir::new(&self.root).min_depth(1).into_iter().flatten();
        let shown =
            |path: &Path| path.strip_prefix(&self.root).map(|path| path.to_string_lossy().replace(MAIN_SEPARATOR, "/"));
        entries.filter_map(|entry| Some((shown(entry.path()).ok()?, fs::read_to_string(entry.path()).ok()))).collect()
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap_or_default()
    }
}

fn change(path: &str, before: Option<&str>, after: Option<&str>) -> FileChange {
    let bytes = |text: Option<&str>| text.map(|text| text.as_bytes().to_vec());
    FileChange { path: path.to_owned(), before: bytes(before), after: bytes(after) }
}

/// One file is replaced, one made in new folders, one deleted.
fn three() -> Vec<FileChange> {
    vec![
        change("a.md", Some("a"), Some("A")),
        change("new/folder/b.md", None, Some("B")),
        change("guides/c.md", Some("c"), None),
    ]
}

fn told<T: std::fmt::Debug>(done: Result<T, Unstored>) -> String {
    match done {
        Ok(done) => format!("{done:?}"),
        Err(Unstored::Changed(path)) => format!("changed {path}"),
        Err(Unstored::NotAFile(path)) => format!("no file {path}"),
        Err(Unstored::System(path, error)) => format!("{:?} {path}", error.kind()),
    }
}

#[test]
fn three_files_are_saved_and_taken_back() -> io::Result<()> {
    let site = StoreSite::new()?;
    let (store, old) = (site.store(), site.tree());
    assert_eq!(told(store.save(&three(), 1000)), "1");
    assert_eq!([site.read("a.md"), site.read("new/folder/b.md")], ["A", "B"]);
    assert_eq!(site.tree().keys().collect::<Vec<_>>(), ["a.md", "new", "new/folder", "new/folder/b.md"]);
    let back: Vec<_> = store.of_save(1).unwrap_or_default().iter().map(FileChange::taken_back).collect();
    assert_eq!(told(store.save(&back, 2000)), "2");
    assert_eq!(site.tree(), old);
    assert_eq!(store.of_save(1), Some(three()));
    assert_eq!(store.of_save(3), None);
    let history = site.store().history();
    let shown: Vec<_> = history.iter().map(|save| (save.number, save.when, save.is_done, save.files.len())).collect();
    assert_eq!(shown, [(2, 2000, true, 3), (1, 1000, true, 3)]);
    let saved = history.last().and_then(|save| save.files.get(2)).map(|file| (file.before.clone(), file.after.clone()));
    assert_eq!(saved, Some((Some(SavedBytes { hash: Hash::of(b"c"), size: 1 }), None)));
    Ok(())
}

#[test]
fn what_is_not_as_it_was_found_is_refused_and_nothing_written() -> io::Result<()> {
    let site = StoreSite::new()?;
    let (store, old) = (site.store(), site.tree());
    for (last, refusal) in [
        (change("guides/c.md", Some("x"), None), "changed guides/c.md"),
        (change("guides/c.md", Some("c and more"), None), "changed guides/c.md"),
        (change("guides/c.md", Some(""), Some("x")), "changed guides/c.md"),
        (change("guides/c.md", None, Some("x")), "changed guides/c.md"),
        (change("guides/d.md", Some("d"), Some("x")), "changed guides/d.md"),
        (change("none/d.md", Some("d"), None), "changed none/d.md"),
        // One that must only be as it was.
        (change("guides/c.md", Some("x"), Some("x")), "changed guides/c.md"),
        (change("guides", None, Some("x")), "no file guides"),
        (change("guides/c.md/d", None, Some("x")), "no file guides/c.md/d"),
        (change("a.md", Some("a"), Some("x")), "no file a.md"),
        (change("../x.md", None, Some("x")), "no file ../x.md"),
        (change("/x.md", None, Some("x")), "no file /x.md"),
        (change("guides//x.md", None, Some("x")), "no file guides//x.md"),
        (change(".git/hooks/x", None, Some("x")), "no file .git/hooks/x"),
        (change("", None, Some("x")), "no file "),
    ] {
        let changes = [change("a.md", Some("a"), Some("A")), change("new/b.md", None, Some("B")), last];
        assert_eq!(told(store.save(&changes, 0)), refusal);
        assert_eq!(site.tree(), old);
    }
    assert_eq!(store.history(), []);
    // Nothing to do is no save.
    let written = fs::metadata(site.root.join("a.md"))?.modified()?;
    assert_eq!(told(store.save(&[change("a.md", Some("a"), Some("a")), change("b.md", None, None)], 0)), "0");
    assert_eq!((fs::metadata(site.root.join("a.md"))?.modified()?, site.tree()), (written, old));
    Ok(())
}

#[cfg(unix)]
#[test]
fn links_and_pipes_are_refused() -> io::Result<()> {
    use std::os::unix::fs::symlink;
    let site = StoreSite::new()?;
    let other = site.scratch.path().join("other");
    fs::create_dir(&other)?;
    fs::write(other.join("c.md"), "outside")?;
    symlink(other.join("c.md"), site.root.join("link.md"))?;
    symlink(other.join("none"), site.root.join("dead.md"))?;
    symlink(&other, site.root.join("link"))?;
    let _ = std::process::Command::new("mkfifo").arg(site.root.join("pipe.md")).status();
    for path in ["link.md", "dead.md", "link/c.md", "link/d.md", "link/new/d.md", "pipe.md"] {
        for before in [None, Some("outside")] {
            for after in [None, Some("x")] {
                let refusal = told(site.store().save(&[change(path, before, after)], 0));
                // Where there is nothing, what was to be there has changed.
                let is_refused = refusal == format!("no file {path}") || refusal == format!("changed {path}");
                assert!(is_refused, "{path}: {refusal}");
            }
        }
    }
    // One that becomes a link between two looks at it.
    for at in 0..8 {
        let (folder, outside) = (site.root.join("guides"), other.clone());
        let swap = move |step| {
            if step == at && fs::rename(&folder, folder.with_extension("away")).is_ok() {
                symlink(&outside, &folder)?;
            }
            Ok(())
        };
        let changes = [change("guides/c.md", Some("c"), Some("C")), change("guides/new.md", None, Some("x"))];
        let done = with(swap, || site.store().save(&changes, 0)).map(told).unwrap_or_default();
        assert!(at > 5 || done == "no file guides/c.md" || done == "no file guides/new.md", "{at}: {done}");
        if fs::remove_file(site.root.join("guides")).is_ok() {
            fs::remove_dir_all(site.root.join("guides.away"))?;
            fs::create_dir(site.root.join("guides"))?;
        }
        fs::write(site.root.join("guides/c.md"), "c")?;
        let _ = fs::remove_file(site.root.join("guides/new.md"));
    }
    assert_eq!(fs::read_dir(&other)?.count(), 1);
    assert_eq!(fs::read_to_string(other.join("c.md"))?, "outside");
    Ok(())
}

#[cfg(unix)]
#[test]
fn the_mode_of_a_file_is_kept() -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let site = StoreSite::new()?;
    for mode in [0o600, 0o644, 0o664, 0o755] {
        fs::set_permissions(site.root.join("a.md"), fs::Permissions::from_mode(mode))?;
        let text = site.read("a.md");
        assert!(site.store().save(&[change("a.md", Some(&text), Some(&format!("{text}a")))], 0).is_ok());
        assert_eq!(fs::metadata(site.root.join("a.md"))?.permissions().mode() & 0o7777, mode);
    }
    Ok(())
}

#[test]
fn a_save_that_is_killed_is_finished() -> io::Result<()> {
    let mut steps = 0;
    loop {
        let site = StoreSite::new()?;
        let (store, old) = (site.store(), site.tree());
        let is_killed = with(kill_at(steps), || store.save(&three(), 1)).is_none();
        // The one that finishes it is killed too, at each of its steps.
        let mut again = 0;
        while is_killed && with(kill_at(again), || site.store()).is_none() {
            again += 1;
        }
        let history = site.store().history();
        if steps == 0 {
            assert_eq!((site.tree(), history.len()), (old, 0));
        } else {
            let tree = site.tree();
            assert_eq!(tree.keys().collect::<Vec<_>>(), ["a.md", "new", "new/folder", "new/folder/b.md"]);
            assert_eq!([site.read("a.md"), site.read("new/folder/b.md")], ["A", "B"], "{steps}");
            assert_eq!(history.iter().map(|save| (save.number, save.is_done)).collect::<Vec<_>>(), [(1, true)]);
        }
        if !is_killed {
            break;
        }
        steps += 1;
    }
    // The journal, two files written beside, three put in place with their folders, and the end.
    assert_eq!(steps, 10);
    Ok(())
}

#[test]
fn a_killed_save_whose_files_were_changed_is_left_alone() -> io::Result<()> {
    for at in 1..10 {
        let site = StoreSite::new()?;
        assert!(with(kill_at(at), || site.store().save(&three(), 1)).is_none());
        fs::write(site.root.join("a.md"), "theirs")?;
        let mut seen = site.tree();
        seen.retain(|path, _| !path.contains(".betre"));
        let store = site.store();
        assert_eq!(site.tree(), seen, "{at}");
        assert_eq!(store.history().iter().map(|save| save.is_done).collect::<Vec<_>>(), [false]);
        assert_eq!(store.of_save(1), Some(three()));
        assert_eq!(told(store.save(&[change("a.md", Some("theirs"), Some("mine"))], 2)), "2");
    }
    Ok(())
}

#[test]
fn a_save_that_fails_is_undone() -> io::Result<()> {
    for at in 0..9 {
        // The disk is full for a moment, or from now on; and what undoes it may be killed.
        for (is_over, killed) in [(true, None), (false, None)].into_iter().chain((1..9).map(|more| (true, Some(more))))
        {
            let site = StoreSite::new()?;
            let (store, old) = (site.store(), site.tree());
            let fault = move |step| match step {
                step if killed.is_some_and(|more| step == at + more) => kill(),
                step if step == at || step > at && !is_over => full(),
                _ => Ok(()),
            };
            let done = with(fault, || store.save(&three(), 1)).map(told);
            assert!(done.is_none_or(|refusal| refusal.starts_with("StorageFull")), "{at}");
            let is_undone = is_over && killed.is_none();
            let store = if is_undone { store } else { site.store() };
            assert_eq!(site.tree(), old, "{at} {is_over} {killed:?}");
            assert_eq!(store.history(), []);
            assert_eq!(told(store.save(&three(), 2)), "1");
        }
    }
    Ok(())
}

#[test]
fn what_others_write_meanwhile_is_never_replaced() -> io::Result<()> {
    for (path, at) in
        ["a.md", "new/folder/b.md", "guides/c.md"].into_iter().flat_map(|path| (0..10).map(move |at| (path, at)))
    {
        let site = StoreSite::new()?;
        let (store, old) = (site.store(), site.tree());
        let file = site.root.join(path);
        let write = move |step| {
            if step == at {
                fs::create_dir_all(file.parent().unwrap_or(&file))?;
                fs::write(&file, "theirs")?;
            }
            Ok(())
        };
        let done = with(write, || store.save(&three(), 1)).map(told).unwrap_or_default();
        assert_eq!(site.read(path), "theirs", "{path} {at} {done}");
        assert!(done == "1" || done == format!("changed {path}"), "{path} {at} {done}");
        let (mut seen, mut old) = (site.tree(), old);
        if done != "1" {
            for theirs in ["new", "new/folder", path] {
                seen.remove(theirs);
                old.remove(theirs);
            }
            assert_eq!(seen, old, "{path} {at}");
        }
        assert!(!site.tree().keys().any(|path| path.contains(".betre")));
    }
    Ok(())
}

#[test]
fn what_can_not_be_finished_now_waits_and_stands_in_the_way_of_its_files_alone() -> io::Result<()> {
    let site = StoreSite::new()?;
    assert!(with(kill_at(4), || site.store().save(&three(), 1)).is_none());
    let store = with(|_| full(), || site.store()).ok_or(io::ErrorKind::Other)?;
    // Half of it is done: its files are not changed before the other half is.
    assert_eq!([site.read("a.md"), site.read("guides/c.md")], ["A", "c"]);
    let refused = with(|_| full(), || store.save(&[change("guides/c.md", Some("c"), Some("x"))], 2));
    assert_eq!(refused.map(told).as_deref(), Some("StorageFull new/folder/b.md"));
    // The disk that the site is on is not there.
    let away = site.root.with_extension("away");
    fs::rename(&site.root, &away)?;
    let _ = site.store();
    fs::rename(&away, &site.root)?;
    assert_eq!(told(store.save(&[change("d.md", None, Some("d"))], 3)), "2");
    assert_eq!([site.read("a.md"), site.read("d.md")], ["A", "d"]);
    assert!(store.history().iter().all(|save| save.is_done));
    Ok(())
}

#[test]
fn the_oldest_saves_go_first_and_numbers_go_on() -> io::Result<()> {
    const DAY: u64 = 24 * 60 * 60;
    let site = StoreSite::new()?;
    let store = site.store();
    let mut text = "a".to_owned();
    let mut save = |now: u64| {
        let new = format!("{text}a");
        let done = told(store.save(&[change("a.md", Some(&text), Some(&new))], now));
        text = new;
        done
    };
    let numbers = || store.history().iter().map(|save| save.number).collect::<Vec<_>>();
    assert!(store.keep("a.md", "old", DAY) && store.keep("b.md", "new", 2 * DAY));
    assert_eq!([save(DAY), save(2 * DAY), save(402 * DAY)], ["1", "2", "3"]);
    assert_eq!(numbers(), [3, 2]);
    assert_eq!((store.kept("a.md"), store.kept("b.md").is_some()), (None, true));
    assert_eq!([save(900 * DAY), save(901 * DAY)], ["4", "5"]);
    assert_eq!(numbers(), [5, 4]);
    // Together more than is kept.
    let folder = fs::read_dir(site.cache().join("betre"))?.next().ok_or(io::ErrorKind::NotFound)??.path();
    for number in [6, 7] {
        let file = fs::File::create(folder.join(format!("save-{number}-{}.done", 901 * DAY)))?;
        io::Write::write_all(&mut &file, br#"{"mark":"","folders":[],"files":[]}"#)?;
        io::Write::write_all(&mut &file, b"\n")?;
        file.set_len(120 << 20)?;
    }
    assert_eq!(numbers(), [7, 6, 5, 4]);
    assert_eq!(save(902 * DAY), "8");
    assert_eq!(numbers(), [8, 7]);
    Ok(())
}

#[test]
fn damage_in_the_journal_is_no_ones_text() -> io::Result<()> {
    let site = StoreSite::new()?;
    assert!(with(kill_at(3), || site.store().save(&three(), 7)).is_none());
    let folder = fs::read_dir(site.cache().join("betre"))?.next().ok_or(io::ErrorKind::NotFound)??.path();
    let plan = folder.join("save-1-7.planned");
    fs::write(&plan, fs::read_to_string(&plan)?.replace("\naABc", "\naAbc"))?;
    let store = site.store();
    assert_eq!(site.read("a.md"), "a");
    assert_eq!(store.of_save(1), None);
    assert_eq!(store.history().iter().map(|save| save.is_done).collect::<Vec<_>>(), [false]);
    Ok(())
}

#[test]
fn typed_text_is_kept_replaced_and_thrown_away() -> io::Result<()> {
    let site = StoreSite::new()?;
    let store = site.store();
    assert_eq!(store.kept("a.md"), None);
    assert!(store.keep("a.md", "one\ntwo\n", 5) && store.keep("b.md", "", 6) && store.keep("a.md", "æ\r\n", 7));
    let kept = |path| site.store().kept(path).map(|kept| (kept.fields, kept.when));
    assert_eq!([kept("a.md"), kept("b.md")], [Some(("æ\r\n".to_owned(), 7)), Some((String::new(), 6))]);
    store.forget("a.md");
    store.forget("none.md");
    assert_eq!((kept("a.md"), kept("b.md").is_some()), (None, true));
    Ok(())
}

#[test]
fn without_a_cache_folder_all_is_saved_and_nothing_kept() -> io::Result<()> {
    let site = StoreSite::new()?;
    let store = Store::open(&site.root, None);
    assert!(!store.keeps_history() && !store.keep("a.md", "x", 0) && site.store().keeps_history());
    assert_eq!(told(store.save(&[change("a.md", Some("x"), Some("A"))], 0)), "changed a.md");
    assert_eq!(told(store.save(&three(), 0)), "0");
    assert_eq!([site.read("a.md"), site.read("new/folder/b.md")], ["A", "B"]);
    assert_eq!((store.history(), store.of_save(1), store.kept("a.md")), (Vec::new(), None, None));
    Ok(())
}

#[test]
fn two_stores_lose_nothing_of_each_other() -> io::Result<()> {
    const EACH: usize = 200;
    let site = StoreSite::new()?;
    fs::write(site.root.join("a.md"), "0")?;
    let count = |name: &str| {
        let store = site.store();
        for _ in 0..EACH {
            loop {
                let (text, own) = (site.read("a.md"), site.read(name));
                let [next, more] = [&text, &own].map(|text| (text.parse().unwrap_or(0) + 1).to_string());
                let changes = [
                    change("a.md", Some(&text), Some(&next)),
                    change(name, Some(own.as_str()).filter(|own| !own.is_empty()), Some(&more)),
                ];
                match store.save(&changes, 0) {
                    Ok(_) => break,
                    Err(Unstored::Changed(path)) if path == "a.md" => {}
                    Err(refusal) => resume_unwind(Box::new(told::<()>(Err(refusal)))),
                }
            }
        }
    };
    std::thread::scope(|scope| {
        ["one", "two"].map(|name| scope.spawn(move || count(name))).map(|thread| thread.join().is_ok())
    });
    assert_eq!([site.read("a.md"), site.read("one"), site.read("two")], ["400", "200", "200"]);
    let history = site.store().history();
    let numbers: Vec<u64> = history.iter().rev().map(|save| save.number).collect();
    assert_eq!(numbers, (1..=400).collect::<Vec<u64>>());
    Ok(())
}
