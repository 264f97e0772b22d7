//! Where an answer leads.

use crate::content::letters::seen;
use crate::content::markdown::Reference;
use crate::content::name::plain;
use crate::content::value::Node;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::fields::{Read, Reading, Shape};

use super::Kind;
use super::value::expect;

/// Where an outcome leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Goto {
    /// The next step of the level.
    Next,
    /// The step or level is done once more.
    Stay,
    /// The concern is closed.
    Close,
    /// Measures for a group or the whole unit instead of the child.
    System,
    /// The acute page: police or child welfare at once.
    Acute,
    /// Something of the site, of one of the [`TARGETS`].
    To(Reference),
}

/// The kinds an outcome can lead to.
pub const TARGETS: &[Kind] = &[
    Kind::Step,
    Kind::Level,
    Kind::Guide,
    Kind::Service,
    Kind::Arena,
    Kind::Role,
    Kind::Contact,
    Kind::Tool,
    Kind::Page,
];

impl Read for Goto {
    const TYPE: &'static str = "type-goto";

    fn read(node: &Node, reading: &Reading) -> Option<Goto> {
        let written = &*seen(expect(node, reading, Self::TYPE, node.as_text())?);
        let word = match written {
            "next" => Goto::Next,
            "stay" => Goto::Stay,
            "close" => Goto::Close,
            "system" => Goto::System,
            "acute" => Goto::Acute,
            _ => {
                let reference = Reference::parse(written, node.span);
                if !reference.kind.is_some_and(|kind| TARGETS.contains(&kind)) {
                    let words = ["next", "stay", "close", "system", "acute", "step:", "level:", "page:"];
                    let finding = Diagnostic::new(Code::ValueInvalid, node.span).variant("goto").arg("value", written);
                    let finding = match meant(written) {
                        Some(meant) => finding.advice("nearest").arg("nearest", meant),
                        None => finding.nearest(written, words),
                    };
                    // The identifier of something, of which nobody knows what it is.
                    let is_name = finding.advice.is_none() && reference.kind.is_none() && plain(written) == written;
                    reading.findings.add(if is_name { finding.advice("name") } else { finding });
                    reading.traces.borrow_mut().reported.push("goto".to_owned());
                    return None;
                }
                reading.mention(&reference, TARGETS);
                Goto::To(reference)
            }
        };
        Some(word)
    }

    fn shape() -> Shape {
        Shape::Reference(TARGETS)
    }
}

/// What an editor meant by a target written in Norwegian: `nivå 2`, `neste`, `avslutt`.
fn meant(written: &str) -> Option<String> {
    let lower = written.to_lowercase();
    let number = lower.rsplit([' ', ':']).next().filter(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
    match (lower.split([' ', ':']).next()?, number) {
        ("nivå" | "niva" | "level", Some(number)) if !number.is_empty() => Some(format!("level:{number}")),
        ("neste", _) => Some("next".to_owned()),
        ("avslutt" | "avsluttast" | "avsluttes" | "slutt", _) => Some("close".to_owned()),
        ("akutt", _) => Some("acute".to_owned()),
        _ => None,
    }
}
