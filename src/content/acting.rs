//! What a document does besides being read, and how that is told.

use super::leads::{is_elsewhere, is_link, is_of_the_office, is_on_a_disk};
use super::name::extension;
use crate::diagnostic::{Code, Diagnostic, Severity, Span};

/// What a document does besides being read; the gravest last.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Acting {
    /// It carries other files, objects of other programs, sound or film.
    Carries,
    /// A link in it leads to this on a disk of the office, and nowhere from elsewhere.
    Strays(String),
    /// It fetches this in the network of the office, in the same way.
    Asks(String),
    /// Not all of it could be looked into.
    Unread,
    /// A link in it opens this, which is no web page, e-mail or telephone.
    Link(String),
    /// It fetches this, or what it is bound to there, when it is opened.
    Fetches(String),
    /// A PDF sends what is filled in, fetches something, or opens another file.
    Reaches,
    /// A PDF is a program or a web page too.
    Twofold,
    /// A PDF runs a script.
    Script,
    /// It starts a program.
    Starts,
    /// An office document has macros.
    Macros,
}

impl Acting {
    /// What a link does that somebody may follow.
    pub(super) fn of_link(address: &str) -> Option<Acting> {
        let address = address.trim().to_owned();
        match is_link(&address) {
            true => None,
            false if is_on_a_disk(&address) => Some(Acting::Strays(address)),
            false => Some(Acting::Link(address)),
        }
    }

    /// What is fetched when a document is opened.
    pub(super) fn of_fetch(address: &str) -> Option<Acting> {
        let address = address.trim().to_owned();
        match is_elsewhere(&address) {
            true if is_of_the_office(&address) => Some(Acting::Asks(address)),
            true => Some(Acting::Fetches(address)),
            false => None,
        }
    }

    /// Told of a file: only what might be harmless is a warning.
    pub(super) fn told(&self, path: &str, span: Span) -> Diagnostic {
        let (variant, severity) = match self {
            Acting::Script => (None, Severity::Error),
            Acting::Starts if extension(path) == "pdf" => (Some("launch"), Severity::Error),
            Acting::Starts => (Some("starts"), Severity::Error),
            Acting::Macros => (Some("macro"), Severity::Error),
            Acting::Twofold => (Some("twofold"), Severity::Error),
            Acting::Reaches => (Some("reaches"), Severity::Error),
            Acting::Asks(_) => (Some("fetches"), Severity::Warning),
            Acting::Fetches(_) => (Some("fetches"), Severity::Error),
            Acting::Link(_) => (Some("link"), Severity::Error),
            Acting::Strays(_) => (Some("link"), Severity::Warning),
            Acting::Carries => (Some("carries"), Severity::Warning),
            Acting::Unread => (Some("unread"), Severity::Error),
        };
        let address = match self {
            Acting::Link(address) | Acting::Strays(address) | Acting::Asks(address) | Acting::Fetches(address) => {
                address.as_str()
            }
            _ => "",
        };
        let finding = Diagnostic::new(Code::FileActive, span).arg("path", path).arg("address", address);
        Diagnostic { severity, variant, ..finding }
    }
}
