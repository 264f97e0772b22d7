//! Published pages, read as strictly as the theme writes them: what is not a whole, quoted, closed element is a fault.

use std::borrow::Cow;
use std::collections::BTreeSet;

use betre::content::name::percent_decoded;
use betre::render::{Item, Output};

use super::vocabulary::MARKER;

/// A page's elements in the order they stand.
struct Element<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

/// Elements that hold nothing and are not closed.
const VOID: [&str; 9] = ["area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"];

/// A guide as one file has the theme's style sheet in its head; nothing from content may be in that.
fn without_own_style(page: &str) -> Cow<'_, str> {
    let (head, rest) = page.split_at(page.find("<body class=\"kind-single-file\"").unwrap_or(0));
    match head.split_once("<style>").map(|(before, style)| (before, style.split_once("</style>"))) {
        Some((before, Some((style, after)))) if !style.contains(MARKER) => Cow::Owned([before, after, rest].concat()),
        _ => Cow::Borrowed(page),
    }
}

/// A page that a reader's browser may be given: nothing from content came out as an element or an attribute, no address
/// could run, no element is left open, no link lies in a link.
pub fn harmless(page: &str) -> Result<(), String> {
    for element in elements(&without_own_style(page))? {
        for (name, value) in &element.attributes {
            let handler = name.starts_with("on") || matches!(*name, "style" | "srcdoc" | "formaction");
            if handler || name.contains(MARKER) {
                return Err(format!("<{} {name}=\"{value}\">", element.name));
            }
            let fetches = matches!(*name, "src" | "srcset" | "poster") || (*name == "href" && element.name == "link");
            let scheme =
                value.split_once(':').map(|(scheme, _)| scheme).filter(|scheme| !scheme.contains(['/', '#', '?']));
            let foreign = value.trim_start().starts_with("//") || scheme.is_some();
            let known = matches!(scheme, Some("https" | "http" | "mailto" | "tel" | "sms"));
            let canonical = element
                .attributes
                .iter()
                .any(|(name, value)| *name == "rel" && matches!(*value, "canonical" | "alternate"));
            // A picture in a guide as one file.
            let inside = fetches && value.starts_with("data:image/");
            if !inside && ((fetches && foreign && !canonical) || (*name == "href" && foreign && !known)) {
                return Err(format!("<{} {name}=\"{value}\"> leads out of the site", element.name));
            }
        }
        let active =
            matches!(element.name, "iframe" | "object" | "embed" | "base" | "form" | "style" | "foreignobject");
        if active || element.name.contains(MARKER) {
            return Err(format!("<{}> in a page", element.name));
        }
    }
    Ok(())
}

/// What holds for a site without errors: no id stands twice on a page, and every link inside the site leads to what is
/// published.
pub fn whole(output: &Output) -> Result<(), String> {
    for (path, item) in output.iter().filter(|(path, _)| path.ends_with(".html")) {
        let Item::Bytes(bytes) = item else { continue };
        let page = String::from_utf8_lossy(bytes);
        let elements = elements(&page)?;
        let attributes = elements.iter().flat_map(|element| &element.attributes);
        let mut ids = BTreeSet::new();
        for (name, value) in attributes.clone() {
            if *name == "id" && !ids.insert(*value) {
                return Err(format!("{path}: id=\"{value}\" twice"));
            }
        }
        for (_, link) in attributes.filter(|(name, _)| matches!(*name, "href" | "src")) {
            let link = unescaped(link);
            let outside = link.contains(':') || link.starts_with('/');
            let target = link.split(['#', '?']).next().unwrap_or("");
            if !outside && !target.is_empty() && !output.contains_key(&resolved(path, target)) {
                return Err(format!(
                    "{path}: href=\"{link}\" leads to «{}», which is not published",
                    resolved(path, target)
                ));
            }
        }
    }
    Ok(())
}

fn unescaped(value: &str) -> String {
    value
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

/// The file that a relative link on a page asks for.
fn resolved(page: &str, link: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    let mut last = "";
    for part in link.split('/') {
        last = part;
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let folder = matches!(last, "" | "." | "..");
    let path = percent_decoded(&parts.join("/")).unwrap_or_default();
    match (folder, path.is_empty()) {
        (true, true) => "index.html".to_owned(),
        (true, false) => format!("{path}/index.html"),
        (false, _) => path,
    }
}

/// Reads a page. A `<` that begins no element, a value without double quotes, an element that is closed by another: faults.
fn elements(page: &str) -> Result<Vec<Element<'_>>, String> {
    let mut elements = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        let near = || format!("near «{}»", rest[at..].chars().take(80).collect::<String>());
        let inside = &rest[at + 1..];
        if let Some(comment) = inside.strip_prefix("!--") {
            rest = comment.split_once("-->").ok_or_else(near)?.1;
            continue;
        }
        if inside.get(..8).is_some_and(|word| word.eq_ignore_ascii_case("!doctype")) {
            rest = inside.split_once('>').ok_or_else(near)?.1;
            continue;
        }
        if let Some(closing) = inside.strip_prefix('/') {
            let (name, after) = closing.split_once('>').ok_or_else(near)?;
            if open.pop() != Some(name) {
                return Err(format!("an element is closed that is not the innermost, {}", near()));
            }
            rest = after;
            continue;
        }
        let (element, closed, after) = element(inside).ok_or_else(|| format!("no whole element {}", near()))?;
        if element.name == "a" && open.contains(&"a") {
            return Err(format!("a link in a link {}", near()));
        }
        rest = after;
        if !closed && !VOID.contains(&element.name) {
            open.push(element.name);
        }
        elements.push(element);
    }
    match open.as_slice() {
        [] => Ok(elements),
        left => Err(format!("left open: {left:?}")),
    }
}

/// The element that begins here, after its `<`; whether it ends in `/>`; and what stands after it.
fn element(text: &str) -> Option<(Element<'_>, bool, &str)> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':');
    let (name, mut rest) = text.split_at(text.find(|c| !is_name(c))?);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let mut attributes = Vec::new();
    loop {
        let trimmed = rest.trim_start();
        if let Some(after) = trimmed.strip_prefix("/>") {
            return Some((Element { name, attributes }, true, after));
        }
        if let Some(after) = trimmed.strip_prefix('>') {
            return Some((Element { name, attributes }, false, after));
        }
        if trimmed.len() == rest.len() {
            return None;
        }
        let (key, after) = trimmed.split_at(trimmed.find(|c| !is_name(c)).filter(|at| *at > 0)?);
        match after.strip_prefix('=') {
            Some(after) => {
                let (value, after) = after.strip_prefix('"')?.split_once('"')?;
                attributes.push((key, value));
                rest = after;
            }
            None => {
                attributes.push((key, ""));
                rest = after;
            }
        }
    }
}
