//! Dates: all deadlines on one page, and plans as calendars to subscribe to.

use std::fs;

use betre::Config;
use betre::model::{DeadlineOf, day};
use libtest_mimic::{Failed, Trial};

use crate::support::{built_once, ensure, root, trial};

pub fn trials() -> Vec<Trial> {
    vec![trial("dates::the page of deadlines has each once in its tables and once in its line", deadlines)]
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
    ensure(rows == count && links == count, format!("{count} deadlines, {rows} rows, {links} links"))?;
    let lengths: Vec<&str> = line.split("<h3>").skip(1).filter_map(|part| part.split("</h3>").next()).collect();
    let sorted = ["Same dag", "1 dag", "2 dagar", "3 dagar", "1 veke", "10 dagar", "14 dagar", "3 veker"];
    ensure(lengths.starts_with(&sorted), format!("{lengths:?}"))
}
