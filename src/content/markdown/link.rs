//! What is in the brackets of a link, and in the braces of a mark.

use pulldown_cmark::LinkType;

use super::{Hole, Mark, ReaderKind, Reference, Target};
use crate::content::name::percent_decoded;
use crate::content::scheme::{Scheme, scheme};
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
    if is_disk(written) {
        findings.add(unsafe_disk(written, span));
        return Target::Nothing;
    }
    let refuse = |scheme: &str| {
        findings.add(Diagnostic::new(Code::LinkUnsafe, span).arg("scheme", scheme));
        Target::Nothing
    };
    if let Some(target) = outside(&bare) {
        return target;
    }
    match scheme(&bare) {
        // `https:` without a host leads to a place on this site, or nowhere.
        Some((_, Some(_), _)) => Target::Path(written.to_owned()),
        Some((scheme, None, _)) if scheme.eq_ignore_ascii_case("todo") => Target::Todo,
        Some((scheme, None, _)) => refuse(scheme),
        None if written.starts_with("//") => refuse("//"),
        None => Target::Path(written.to_owned()),
    }
}

/// Where an address leads that has a scheme, if a link may have it and it leads anywhere.
pub fn outside(address: &str) -> Option<Target> {
    match scheme(address)? {
        (_, Some(Scheme::Web), rest) => {
            (rest.len() > 2 && rest.starts_with("//")).then(|| Target::Web(address.to_owned()))
        }
        (_, Some(Scheme::Mail), rest) => Some(Target::Mail(rest.to_owned())),
        (_, Some(Scheme::Call), rest) => Some(Target::Phone(rest.to_owned())),
        (_, Some(Scheme::Message), rest) => Some(Target::Message(rest.to_owned())),
        (_, None, _) => None,
    }
}

/// A link to a file on a disk of the office.
pub(super) fn unsafe_disk(written: &str, span: Span) -> Diagnostic {
    let finding = Diagnostic::new(Code::LinkUnsafe, span).variant("disk");
    finding.arg("path", written).arg("file", disk_file(written))
}

/// Whether an address is that of a file on a disk: `K:\Felles`, `C:/Users`, `\\server\felles`, `file://`.
pub(super) fn is_disk(written: &str) -> bool {
    let drive = |rest: &str| {
        let mut signs = rest.chars().skip(2);
        matches!(signs.next(), Some('\\' | '/'))
            && signs.next().is_some_and(|c| c.is_alphanumeric() || "_\\/".contains(c))
    };
    let bytes = written.as_bytes();
    let has_drive = bytes.first().is_some_and(u8::is_ascii_alphabetic) && bytes.get(1) == Some(&b':') && drive(written);
    has_drive
        || written.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("file://"))
        || written.starts_with('\\') && written[1..].starts_with(|c: char| c.is_alphanumeric() || c == '\\')
}

/// Where a file on a disk is to be put, as a link needs it.
pub(super) fn disk_file(written: &str) -> String {
    let name = written.rsplit(['\\', '/']).next().unwrap_or("");
    let name = percent_decoded(name).unwrap_or_else(|| name.to_owned());
    match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && !ending.is_empty() => match name.contains(char::is_whitespace) {
            true => format!("<files/{name}>"),
            false => format!("files/{name}"),
        },
        _ => "files/skjema.pdf".to_owned(),
    }
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
