//! The system does not let a file be written: the disk is full, read-only, or somebody else's. The file stays as it was, the answer
//! says so, and what was typed is there at the next start.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::Path;
use std::process::{Command, Stdio};

use libtest_mimic::Failed;

use super::form::{Sent, encoded, fields, put};
use super::served::ServedDesk;
use crate::support::{TODAY, base, betre, ensure, scratch, tree};

const PAGE: &str = "pages/om.md";

/// A long page, so that what is typed is smaller than what a save writes.
fn site() -> Result<(tempfile::TempDir, std::path::PathBuf), Failed> {
    let (scratch, site) = base()?;
    fs::create_dir_all(site.join("pages"))?;
    fs::write(site.join(PAGE), format!("+++\ntitle = \"Om oss\"\n+++\n{}\n", "Ord ".repeat(8_000)))?;
    Ok((scratch, site))
}

/// `betre edit`, started by a script of bash that ends with `"$@"`.
fn started(folder: &Path, cache: &Path, script: &str) -> Result<ServedDesk, Failed> {
    let program = betre(folder);
    let mut command = Command::new("bash");
    command.args(["-c", script, "bash"]).arg(program.get_program()).current_dir(folder);
    command.args(["edit", ".", "--port", "0", "--lang", "nn", "--today", TODAY]);
    command.env("XDG_CACHE_HOME", cache).env("LANG", "C.UTF-8").stderr(Stdio::null());
    ServedDesk::started(command)
}

/// What is sent when the title is another.
fn typed(desk: &ServedDesk) -> Result<Sent, Failed> {
    let mut sent = desk.form(PAGE)?;
    put(&mut sent, "k.title", "Om kommunen")?;
    Ok(sent)
}

/// Sends a form that can't be saved: 503, with what was typed, and the site as it was.
fn refused(desk: &ServedDesk, site: &Path) -> Result<(), Failed> {
    let before = tree(site)?;
    let (status, head, page) = desk.send(&format!("{}doc/{PAGE}", desk.path), &encoded(&typed(desk)?))?;
    ensure(status == 503 && page.contains("Om kommunen"), format!("{head}\n{}", page.get(..2_000).unwrap_or(&page)))?;
    ensure(tree(site)? == before, "something is written")?;
    // It goes on answering.
    ensure(desk.get(&desk.path)?.0 == 200, "no answer any more")
}

/// The next start has what was typed, and saves it.
fn kept(site: &Path, cache: &Path) -> Result<(), Failed> {
    let desk = ServedDesk::start(site, cache)?;
    let (_, _, page) = desk.get(&format!("{}doc/{PAGE}", desk.path))?;
    ensure(page.contains("?kept=1"), "nothing tells that something was typed")?;
    let (_, _, page) = desk.get(&format!("{}doc/{PAGE}?kept=1", desk.path))?;
    let sent = fields(&page);
    ensure(sent.iter().any(|(name, value)| name == "k.title" && value == "Om kommunen"), "what was typed is lost")?;
    desk.post(&format!("{}doc/{PAGE}", desk.path), &sent)?;
    let now = fs::read_to_string(site.join(PAGE))?;
    ensure(now.starts_with("+++\ntitle = \"Om kommunen\"\n+++\nOrd ") && now.len() > 32_000, "it is not saved whole")
}

/// No file may be longer than so many KiB: there is room for what is typed, not for what a save writes.
pub fn no_room() -> Result<(), Failed> {
    for room in [0, 1, 40, 60] {
        let ((_scratch, site), cache) = (site()?, scratch()?);
        let desk = started(&site, cache.path(), &format!("trap '' XFSZ; ulimit -f {room}; exec \"$@\""))?;
        refused(&desk, &site).map_err(|fault| format!("{room} KiB: {fault:?}"))?;
        drop(desk);
        if room >= 40 {
            kept(&site, cache.path())?;
        }
    }
    Ok(())
}

/// The site is on a disk of its own, which is full, and then read-only.
pub fn full_and_read_only() -> Result<(), Failed> {
    let ((scratch, from), cache) = (site()?, scratch()?);
    let on_disk = scratch.path().join("disk");
    fs::create_dir(&on_disk)?;
    // The disk is in the namespace of the program, where its process shows it to others.
    let mount =
        "cd /; mount -t tmpfs -o size=4m tmpfs \"$DISK\" && cp -r \"$FROM\"/. \"$DISK\" && cd \"$DISK\" && exec \"$@\"";
    let script = format!(
        "export DISK='{}' FROM='{}'; exec unshare -rm bash -c '{mount}' bash \"$@\"",
        on_disk.display(),
        from.display()
    );
    let desk = started(&on_disk, cache.path(), &script)?;
    let seen = Path::new("/proc").join(desk.process().to_string()).join("root").join(on_disk.strip_prefix("/")?);
    let fill = |room: usize| -> Result<(), Failed> {
        let _ = fs::remove_file(seen.join(".full"));
        let _ = fs::write(seen.join(".full"), vec![0; 8 << 20]);
        let length = fs::metadata(seen.join(".full"))?.len() as usize;
        Ok(fs::File::options().write(true).open(seen.join(".full"))?.set_len(length.saturating_sub(room) as u64)?)
    };
    for room in [0, 4_096, 16_384] {
        fill(room)?;
        refused(&desk, &seen).map_err(|fault| format!("room for {room} bytes: {fault:?}"))?;
    }
    fs::remove_file(seen.join(".full"))?;
    let remounted = |how: &str| -> Result<(), Failed> {
        let mut command = Command::new("nsenter");
        command.args(["-t", &desk.process().to_string(), "-U", "-m", "--preserve-credentials", "mount", "-o"]);
        ensure(command.arg(format!("remount,{how}")).arg(&on_disk).status()?.success(), how)
    };
    remounted("ro")?;
    refused(&desk, &seen)?;
    remounted("rw")?;
    // What was typed is kept for the site where it lies, and is there for the next program.
    let (_, _, page) = desk.get(&format!("{}doc/{PAGE}?kept=1", desk.path))?;
    desk.post(&format!("{}doc/{PAGE}", desk.path), &fields(&page))?;
    let now = fs::read_to_string(seen.join(PAGE))?;
    ensure(now.starts_with("+++\ntitle = \"Om kommunen\"\n+++\nOrd ") && now.len() > 32_000, "it is not saved whole")
}

/// The folder belongs to somebody else.
pub fn of_somebody_else() -> Result<(), Failed> {
    let ((scratch, site), cache) = (site()?, scratch()?);
    let is_root = fs::metadata(scratch.path())?.uid() == 0;
    let program = scratch.path().join("betre");
    fs::copy(env!("CARGO_BIN_EXE_betre"), &program)?;
    fs::set_permissions(scratch.path(), fs::Permissions::from_mode(0o755))?;
    fs::set_permissions(cache.path(), fs::Permissions::from_mode(0o700))?;
    let own = |mode: u32| fs::set_permissions(site.join("pages"), fs::Permissions::from_mode(mode));
    let nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups";
    let script = format!("shift; exec {} '{}' \"$@\"", if is_root { nobody } else { "env" }, program.display());
    if is_root {
        std::os::unix::fs::chown(cache.path(), Some(65534), Some(65534))?;
    }
    own(0o555)?;
    let desk = started(&site, cache.path(), &script)?;
    let seen = refused(&desk, &site);
    drop(desk);
    own(0o755)?;
    seen?;
    if is_root {
        std::os::unix::fs::chown(cache.path(), Some(0), Some(0))?;
        let chowned = Command::new("chown").args(["-R", "0:0"]).arg(cache.path()).status()?;
        ensure(chowned.success(), "chown failed")?;
    }
    kept(&site, cache.path())
}
