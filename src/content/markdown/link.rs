//! What is in the brackets of a link, and in the braces of a mark.

use pulldown_cmark::LinkType;

use super::{Hole, Mark, ReaderKind, Reference, Target};
use crate::content::name::percent_decoded;
use crate::diagnostic::{Code, Diagnostic, Findings, Span, is_invisible};

/// Where a link leads. One that could run a script, or that a table would cut in two, is reported.
pub(super) fn target(kind: LinkType, written: &str, span: Span, findings: &Findings) -> Target {
    match kind {
        LinkType::WikiLink { has_pothole } => {
            if has_pothole {
                findings.add(Diagnostic::new(Code::LinkPipe, span).arg("target", written));
            }
            return Target::Reference(Reference::parse(written, span));
        }
        LinkType::Email => return Target::Mail(written.trim_start_matches("mailto:").to_owned()),
        _ => {}
    }
    if let Some(reference) = written.strip_prefix('@') {
        return Target::Reference(Reference::parse(reference, span));
    }
    if let Some(anchor) = written.strip_prefix('#') {
        return Target::Anchor(anchor.to_owned());
    }
    let plain = written.trim_start_matches('/');
    if plain.starts_with("files/") || plain.starts_with("images/") {
        return Target::File(percent_decoded(plain).unwrap_or_else(|| plain.to_owned()));
    }
    // Browsers drop white space and control characters before they look for the scheme; nobody sees the others.
    let is_dropped = |c: &char| c.is_whitespace() || c.is_control() || is_invisible(*c);
    let bare: String = written.chars().filter(|c| !is_dropped(c)).collect();
    let refuse = |scheme: &str| {
        findings.add(Diagnostic::new(Code::LinkUnsafe, span).arg("scheme", scheme));
        Target::Nothing
    };
    match scheme(&bare) {
        Some(("https" | "http", rest)) if rest.len() > 2 && rest.starts_with("//") => Target::Web(bare),
        // `https:` without a host leads to a place on this site, or nowhere.
        Some(("https" | "http", _)) => Target::Path(written.to_owned()),
        Some(("mailto", address)) => Target::Mail(address.to_owned()),
        Some(("tel", number)) => Target::Phone(number.to_owned()),
        Some(("todo", _)) => Target::Todo,
        Some((scheme, _)) => refuse(scheme),
        None if written.starts_with("//") => refuse("//"),
        None => Target::Path(written.to_owned()),
    }
}

/// The scheme of an address, in lower case if it is a known one, and what follows it.
fn scheme(address: &str) -> Option<(&str, &str)> {
    const KNOWN: [&str; 5] = ["https", "http", "mailto", "tel", "todo"];
    let (scheme, rest) = address.split_once(':')?;
    let valid = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    let known = KNOWN.into_iter().find(|known| known.eq_ignore_ascii_case(scheme));
    valid.then_some((known.unwrap_or(scheme), rest))
}

/// The mark that a class stands for: a reader, else a setting.
pub(super) fn mark(class: &str) -> Mark {
    match ReaderKind::named(class) {
        Some(reader) => Mark::reader(reader),
        None => Mark::setting(class),
    }
}

pub(super) fn attribute(key: &str, value: &str) -> Mark {
    match key {
        "unit" => Mark::unit(value),
        "lang" => Mark::lang(value),
        _ => Mark::unknown(&format!("{key}={value}")),
    }
}

pub(super) fn hole_mark(hole: &Hole) -> Option<Mark> {
    let written = hole.path.join(".");
    match (written.strip_prefix('.'), written.split_once('=')) {
        (Some(class), _) => Some(mark(class)),
        (None, Some((key, value))) => Some(attribute(key, value)),
        (None, None) => None,
    }
}
