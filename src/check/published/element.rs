//! Elements of a page, by what they and their attributes would do.

use std::collections::BTreeSet;

use super::address::{Lead, is_called, lead};
use super::{Act, style};
use crate::markup::{HtmlAttribute, StartTag};

/// Whether an element shows another page, or a program.
fn is_frame(name: &str) -> bool {
    matches!(name, "iframe" | "frame" | "frameset" | "object" | "embed" | "applet" | "portal" | "fencedframe")
}

/// Whether an element's content is markup for some browsers and text for others.
fn is_unsure(name: &str) -> bool {
    matches!(name, "noscript" | "xmp" | "noembed" | "noframes" | "plaintext")
}

/// Whether an attribute's value is an address.
fn holds_address(name: &str) -> bool {
    matches!(
        name,
        "href"
            | "xlink:href"
            | "src"
            | "data"
            | "poster"
            | "background"
            | "action"
            | "formaction"
            | "ping"
            | "manifest"
            | "codebase"
            | "classid"
            | "icon"
            | "lowsrc"
            | "attributionsrc"
    )
}

/// Whether an attribute's value is words or names, and may well tell an address.
fn holds_words(name: &str) -> bool {
    matches!(
        name,
        "class"
            | "id"
            | "content"
            | "title"
            | "alt"
            | "placeholder"
            | "value"
            | "label"
            | "summary"
            | "abbr"
            | "cite"
            | "name"
            | "property"
            | "typeof"
            | "vocab"
            | "prefix"
    )
}

/// What `rel` of a link in the head says of it, where nothing is requested: some browsers fetch
/// `next` and `prev` before anybody goes there.
const INERT: [&str; 7] = ["canonical", "alternate", "author", "license", "help", "me", "bookmark"];

/// What `http-equiv` may say.
const TOLD_HEADS: [&str; 4] = ["content-type", "content-language", "content-security-policy", "x-ua-compatible"];

/// What a page may do that others may not.
#[derive(Clone, Copy)]
pub(super) struct PageRights<'p> {
    /// An old address leads on by itself.
    pub leads_on: bool,
    /// The scripts that the program brings, by their paths from the root of the site; they may stand in the head alone, where
    /// nothing can be a drawing.
    pub scripts: Option<&'p BTreeSet<String>>,
    /// What leads from it to the root of the site: `../../`, or a path on the host.
    pub root: &'p str,
}

impl PageRights<'_> {
    /// Those of most pages, below the head.
    pub(super) const NONE: PageRights<'static> = PageRights { leads_on: false, scripts: None, root: "" };
}

/// Whether it leaves a page's head open (HTML Standard, 13.2.6.4.4); what follows any other is below that.
pub(super) fn is_of_head(tag: &StartTag) -> bool {
    matches!(tag.name.as_ref(), "html" | "head" | "meta" | "title" | "link" | "style" | "script")
}

/// What the element does by all that it says.
pub(super) fn act(tag: &StartTag, may: PageRights) -> Option<Act> {
    let element = tag.name.as_ref();
    match element {
        "script" => {
            let is_data = matches!(tag.get("type"), Some("application/ld+json" | "application/json"));
            (!may.scripts.is_some_and(|scripts| is_script_of(tag, scripts, may.root))
                && (!is_data || tag.get("src").is_some()))
            .then_some(Act::Script)
        }
        "base" => Some(Act::Base),
        "form" => Some(Act::Form),
        "meta" => act_of_meta(tag, may.leads_on),
        "link" => is_of_other_kind(tag).then_some(Act::Hidden),
        _ if is_frame(element) => Some(Act::Frame),
        _ if is_unsure(element) => Some(Act::Hidden),
        _ if element == "set" || element.starts_with("animate") => {
            let changed = tag.get("attributename").unwrap_or_default().to_ascii_lowercase();
            let acts = changed.starts_with("on") || changed.ends_with("href") || changed == "src";
            acts.then_some(Act::Script)
        }
        _ => None,
    }
}

/// Whether it runs one of these scripts and nothing else, from a page that `root` leads from. What stands in it is ignored beside
/// `src`; it waits until the page is read, and runs from a disk too, which a module does not.
fn is_script_of(tag: &StartTag, scripts: &BTreeSet<String>, root: &str) -> bool {
    let is_plain =
        |HtmlAttribute { name, value, .. }: &HtmlAttribute| name == "src" || (name == "defer" && value.is_empty());
    let waits = tag.attributes.len() == 2 && tag.get("defer").is_some();
    let source = tag.get("src").and_then(|source| source.strip_prefix(root));
    waits && tag.attributes.iter().all(is_plain) && source.is_some_and(|source| scripts.contains(source))
}

fn act_of_meta(tag: &StartTag, leads_on: bool) -> Option<Act> {
    let value = |name| tag.get(name).unwrap_or_default().trim().to_ascii_lowercase();
    let (head, content) = (value("http-equiv"), value("content"));
    let may_head =
        head.is_empty() || TOLD_HEADS.contains(&head.as_str()) || head == "refresh" && leads_on && leads_inside(tag);
    // A page that says it is in another encoding is other markup than what is read here.
    let of_type =
        content.split_once("charset").filter(|_| head == "content-type").map(|(_, charset)| charset.to_owned());
    let charset = of_type.map(|charset| charset.trim_start_matches([' ', '=', '"', '\'']).to_owned());
    let is_other = |charset: &str| !matches!(charset.trim_end_matches([' ', '"', '\'', ';']), "utf-8" | "utf8" | "");
    if !may_head {
        Some(Act::Refresh)
    } else if is_other(&value("charset")) || charset.is_some_and(|charset| is_other(&charset)) {
        Some(Act::Hidden)
    } else {
        // Tiles of Windows are fetched.
        (value("name").starts_with("msapplication-") && lead(&content) == Lead::Web).then_some(Act::Request)
    }
}

/// Whether it refers to a style sheet or a manifest that is called something else, and is not read as one: browsers take any
/// file for a style sheet in a page without a document type.
fn is_of_other_kind(tag: &StartTag) -> bool {
    let href = tag.get("href").unwrap_or_default();
    let is = |kind: &str| rel(tag).any(|word| word == kind);
    lead(href) == Lead::Own
        && (is("stylesheet") && !is_called(href, &["css"])
            || is("manifest") && !is_called(href, &["webmanifest", "json"]))
}

/// Whether the page is sent on to another page of the site.
fn leads_inside(tag: &StartTag) -> bool {
    let content = tag.get("content").unwrap_or_default();
    let is_plain = |to: &str| !to.contains(['"', '\'', '\\']) && lead(to) == Lead::Own;
    content.split_once("url=").is_some_and(|(wait, to)| wait.trim() == "0;" && is_plain(to))
}

/// What an attribute does.
pub(super) fn act_of(tag: &StartTag, name: &str, value: &str) -> Option<Act> {
    let is_link = matches!(tag.name.as_ref(), "a" | "area");
    match name {
        _ if holds_words(name) || ["aria-", "data-", "item", "xmlns"].iter().any(|start| name.starts_with(start)) => {
            None
        }
        _ if name.len() > 2 && name.starts_with("on") => Some(Act::Script),
        "srcdoc" => Some(Act::Frame),
        "formaction" => Some(Act::Form),
        "style" => style::acts(value).first().map(|found| found.act),
        "srcset" | "imagesrcset" => value
            .split([',', ' ', '\t', '\n', '\r', '\u{c}'])
            .any(|part| lead(part) == Lead::Web)
            .then_some(Act::Request),
        "href" | "xlink:href" if is_link => {
            (lead(value) == Lead::Other || lead(value) == Lead::Media).then_some(Act::Link)
        }
        "href" if tag.name == "link" && is_inert(tag) => None,
        _ if holds_address(name) => match lead(value) {
            Lead::Own => None,
            Lead::Media => (!matches!(name, "src" | "poster") && !matches!(tag.name.as_ref(), "image" | "link"))
                .then_some(Act::Link),
            Lead::Web => Some(Act::Request),
            Lead::Message | Lead::Other => Some(Act::Link),
        },
        // `fill="url(…)"`, and what is not known to be words.
        _ if value.contains('(') => style::acts(value).first().map(|found| found.act),
        _ => (lead(value) == Lead::Web).then_some(Act::Request),
    }
}

/// Whether a link in the head says something of the page, and requests nothing.
fn is_inert(tag: &StartTag) -> bool {
    rel(tag).next().is_some() && rel(tag).all(|word| INERT.contains(&word.as_str()))
}

/// What a link in the head is for, in small letters.
fn rel(tag: &StartTag) -> impl Iterator<Item = String> {
    tag.get("rel").unwrap_or_default().split_ascii_whitespace().map(str::to_ascii_lowercase)
}
