//! Dates: all deadlines on one page, and plans as calendars to subscribe to.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use betre::Config;
use betre::model::{DeadlineOf, SetBy, day};
use libtest_mimic::{Failed, Trial};

use crate::support::{Built, base, built_once, ensure, root, stdout, tree, trial};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("dates::the page of deadlines has each once in its tables and once in its line", deadlines),
        #[cfg(unix)]
        trial("dates::the sheet of deadlines has each, with room for a date", sheet),
        trial("dates::calendars of the demo reach nobody, and are in the form", calendars),
        trial("dates::an event stays the same one", same_events),
    ]
}

/// Each deadline that the demo states is a row of a table, and a link of the line.
fn deadlines() -> Result<(), Failed> {
    let today = day("2026-11-22").ok_or("a day")?;
    let site = betre::examine(&Config::to_look(root().join("content"), today)).site;
    let page = fs::read_to_string(built_once("content")?.join("fristar/index.html"))?;
    let main = page.split("<main").nth(1).ok_or("no main part")?;
    let (line, tables) = main.split_once("</ol>").ok_or("no line of deadlines")?;
    let line = line.split_once("<ol class=\"lengths\">").ok_or("no line of deadlines")?.1;
    let mut count = 0;
    for entry in &site.first().entries {
        for stated in entry.stated_deadlines() {
            count += 1;
            if matches!(stated.of, DeadlineOf::Step) {
                let row = format!(
                    "<th scope=\"row\"><a href=\"../{}",
                    entry.address.as_deref().unwrap_or("/")[1..].to_owned()
                );
                ensure(tables.matches(&row).count() == 1, format!("{} has not one row", entry.name))?;
                let link = row.replace("<th scope=\"row\">", "<li>");
                ensure(line.matches(&link).count() == 1, format!("{} is not once in the line", entry.name))?;
            }
        }
    }
    let (rows, links) = (tables.matches("<th scope=\"row\">").count(), line.matches("<li><a ").count());
    ensure(count > 80, format!("only {count} deadlines"))?;
    ensure(line.split("<a ").skip(1).all(|link| link.contains("</a>")), "a link in a link")?;
    ensure(rows == count && links == count, format!("{count} deadlines, {rows} rows, {links} links"))?;
    let lengths: Vec<&str> = line.split("<h3>").skip(1).filter_map(|part| part.split("</h3>").next()).collect();
    let sorted = ["Same dag", "1 dag", "2 dagar", "3 dagar", "1 veke", "10 dagar", "14 dagar", "3 veker"];
    ensure(lengths.starts_with(&sorted), format!("{lengths:?}"))
}

/// Each level and service has a table on the sheet, each deadline a row in it.
#[cfg(unix)]
fn sheet() -> Result<(), Failed> {
    let today = day("2026-11-22").ok_or("a day")?;
    let site = betre::examine(&Config::to_look(root().join("content"), today)).site;
    let file = built_once("content")?.join("fristar/fristar.pdf");
    let text = stdout(&Command::new("pdftotext").arg("-raw").arg(&file).arg("-").output()?);
    let text = text.replace("\u{ad}\n", "").replace('\n', " ");
    let all = site
        .first()
        .entries
        .iter()
        .flat_map(|entry| entry.stated_deadlines().into_iter().map(move |stated| (entry, stated)));
    let (mut count, mut of_law) = (0, 0);
    for (entry, stated) in all {
        count += 1;
        of_law += usize::from(stated.set_by == Some(SetBy::Law));
        let title = entry.title.text.as_str();
        ensure(text.contains(title), format!("{title} is not in {text}"))?;
    }
    ensure(text.matches("Kjem frå lova").count() == of_law && of_law > 8, format!("{of_law} of law: {text}"))?;
    let sources =
        ["lova", "kommunen", "tenesta", "nasjonalt råd"].map(|by| text.matches(&format!("Kjem frå {by}")).count());
    ensure(sources.iter().sum::<usize>() == count, format!("{count} deadlines, {sources:?}"))?;
    ensure(text.contains("Frist for oss") && text.contains("Kva sak (ikkje namnet på barnet)"), &text)
}

/// The lines of a calendar, unfolded.
fn lines(calendar: &[u8]) -> Vec<String> {
    String::from_utf8_lossy(calendar).replace("\r\n ", "").lines().map(str::to_owned).collect()
}

/// The values of a property.
fn values(calendar: &[u8], property: &str) -> Vec<String> {
    let named = format!("{property}:");
    lines(calendar).iter().filter_map(|line| Some(line.strip_prefix(&named)?.to_owned())).collect()
}

/// The calendars of a built site, by path.
fn calendars_of(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Failed> {
    Ok(tree(folder)?.into_iter().filter(|(path, _)| path.ends_with(".ics")).collect())
}

/// Each plan has a calendar in both languages with the same events; nothing in them tells how to reach anybody.
fn calendars() -> Result<(), Failed> {
    let today = day("2026-11-22").ok_or("a day")?;
    let site = betre::examine(&Config::to_look(root().join("content"), today)).site;
    let all = calendars_of(&built_once("content")?)?;
    let paths: Vec<&str> = all.keys().map(String::as_str).collect();
    let wanted = [
        "en/kalender/bti-arshjul.ics",
        "en/kalender/innforing.ics",
        "en/kalender/moteplan.ics",
        "kalender/bti-arshjul.ics",
        "kalender/innforing.ics",
        "kalender/moteplan.ics",
    ];
    ensure(paths == wanted, format!("{paths:?}"))?;
    let contacts = site.first().entries.iter().filter_map(|entry| entry.contact());
    let reach: Vec<String> = contacts
        .flat_map(|contact| {
            [contact.phone.as_ref().map(|phone| phone.link()), contact.email.as_ref().map(|mail| mail.0.clone())]
        })
        .flatten()
        .map(|reach| reach.trim_start_matches("tel:").trim_start_matches("+47").to_owned())
        .collect();
    ensure(reach.len() > 20, "the demo has contacts")?;
    for (path, bytes) in &all {
        let raw = String::from_utf8(bytes.clone())?;
        ensure(!raw.replace("\r\n", "").contains(['\r', '\n']), format!("{path}: a line ends without CRLF"))?;
        ensure(raw.split("\r\n").all(|line| line.len() <= 75), format!("{path}: a line is too long"))?;
        let lines = lines(bytes);
        ensure(
            !raw.contains(['@']) && !raw.contains("tel:") && !raw.contains("mailto:"),
            format!("{path}: an address"),
        )?;
        for line in &lines {
            // Digits of the format itself and of days are no telephone numbers.
            let said = line.strip_prefix("SUMMARY:").or(line.strip_prefix("DESCRIPTION:")).unwrap_or_default();
            let said = said.replace([' ', '\u{a0}'], "");
            ensure(
                !reach.iter().filter(|reach| reach.len() > 5).any(|reach| said.contains(reach)),
                format!("{path}: {line}"),
            )?;
        }
        for never in ["ATTENDEE", "ORGANIZER", "CONTACT", "LOCATION", "COMMENT"] {
            ensure(!lines.iter().any(|line| line.starts_with(never)), format!("{path}: {never}"))?;
        }
        let identities = values(bytes, "UID");
        let distinct: BTreeSet<&String> = identities.iter().collect();
        let least = if path.ends_with("innforing.ics") { 5 } else { 10 };
        ensure(distinct.len() == identities.len() && identities.len() > least, format!("{path}: {identities:?}"))?;
        let yearly = values(bytes, "RRULE").iter().filter(|rule| *rule == "FREQ=YEARLY").count();
        // The first is the calendar's own.
        let wanted = if path.ends_with("bti-arshjul.ics") { identities.len() - 1 } else { 0 };
        ensure(yearly == wanted, format!("{path}: {yearly} every year"))?;
        let other = if let Some(own) = path.strip_prefix("en/") { own.to_owned() } else { format!("en/{path}") };
        ensure(all.get(&other).is_some_and(|other| values(other, "UID") == identities), format!("{path} and {other}"))?;
    }
    Ok(())
}

/// An event has the same identity when its row is moved, and its own when two are on one day.
fn same_events() -> Result<(), Failed> {
    let (scratch, site) = base()?;
    let plan = site.join("calendar/plan.toml");
    fs::create_dir_all(site.join("calendar"))?;
    let item = |date: &str, what: &str, id: &str| format!("[[items]]\ndate = \"{date}\"\nwhat = \"{what}\"\n{id}");
    let first = item("2026-09-03", "Møte, stort; og langt", "");
    let second = item("2026-09-04", "Eitt", "") + &item("2026-09-04", "To", "");
    let third = item("2026-10", "Ring {contact.politi.phone} eller post@lia.example", "id = \"ring\"\n");
    let mut seen = Vec::new();
    for (at, rows) in [[&first, &second, &third], [&third, &second, &first]].into_iter().enumerate() {
        fs::write(&plan, format!("title = \"Plan\"\n{}", rows.map(String::as_str).concat()))?;
        let out = scratch.path().join(format!("out-{at}"));
        Built::of(&site, &out, if at == 0 { "" } else { "--today 2026-11-29" })?;
        let calendar = fs::read(out.join("kalender/plan.ics"))?;
        let mut events: Vec<(String, String)> =
            values(&calendar, "UID").into_iter().skip(1).zip(values(&calendar, "SUMMARY")).collect();
        events.sort();
        seen.push((events, values(&calendar, "DTSTAMP")));
    }
    ensure(seen[0] == seen[1], format!("{seen:?}"))?;
    let wanted = [
        ("bti-9904-plan-20260903", "Møte\\, stort\\; og langt"),
        ("bti-9904-plan-20260904", "Eitt"),
        ("bti-9904-plan-20260904-2", "To"),
        ("bti-9904-plan-ring", "Ring eller"),
    ];
    let wanted = wanted.map(|(identity, what)| (identity.to_owned(), what.to_owned()));
    ensure(seen[0].0 == wanted && seen[0].1.iter().all(|stamp| stamp == "20260901T000000Z"), format!("{:?}", seen[0]))
}
