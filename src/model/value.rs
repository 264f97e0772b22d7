//! The simplest values that documents are made of: words, names, numbers, and one of a few words.

use crate::content::dates::{WrittenDate, as_period};
use crate::content::letters::seen;
use crate::content::markdown::Inline;
use crate::content::table::in_norwegian;
use crate::content::value::{Node, Value};
use crate::diagnostic::{Code, Diagnostic, Span};
use crate::model::fields::{Read, Reading};

/// Plain words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// Without white space around it; a whole number as its digits.
    pub text: String,
    /// Where the value is; for a title that is not written, where its entry is.
    pub span: Span,
}

/// A run of inline Markdown.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Prose {
    /// Blocks in the value are joined into one line, with a break between them.
    pub line: Vec<Inline>,
    /// Where the value is.
    pub span: Span,
}

/// The value, or a finding that another type was expected: `expected` is a key of the catalogue.
pub(super) fn expect<T>(node: &Node, reading: &Reading, expected: &str, value: Option<T>) -> Option<T> {
    if value.is_none() {
        let finding = Diagnostic::new(Code::ValueType, node.span);
        let written = node.as_text().filter(|_| reading.in_cell(node.span));
        reading.findings.add(match written {
            // The only numbers in a table are those of levels.
            Some(written) => finding.variant("levels").arg("value", written),
            None => finding.word("expected", expected).word("found", node.type_name()),
        });
    }
    value
}

/// A finding that a value has the right type but can't be understood. `expected` is a key of the catalogue.
pub(super) fn invalid(node: &Node, reading: &Reading, expected: &str, written: &str) {
    let finding = Diagnostic::new(Code::ValueInvalid, node.span).arg("value", written);
    let of_cell = ["type-when", "type-web"].contains(&expected) && reading.in_cell(node.span);
    let nearest = |finding: Diagnostic, meant: String| finding.advice("nearest").arg("nearest", meant);
    let finding = match (expected, WrittenDate::read(written), as_period(written)) {
        ("type-date", Some(date), _) if !date.has_year => finding.advice("no-year").arg("example", date.iso()),
        ("type-when", Some(date), _) if !date.has_year => {
            finding.advice("no-year-when").arg("example", date.iso()).arg("yearly", date.yearly())
        }
        ("type-when", Some(date), _) => nearest(finding, date.iso()),
        ("type-date", Some(WrittenDate { first, last: None, .. }), _) if first.len() == 10 => nearest(finding, first),
        ("type-date", Some(WrittenDate { first, last: Some(last), .. }), _) if first.len() == 10 => {
            finding.advice("one-day").arg("first", first).arg("last", last)
        }
        ("type-period", _, Some(meant)) => nearest(finding, meant),
        _ => finding,
    };
    reading.findings.add(match of_cell {
        true => finding.variant("cell").word("expected", format!("cell-{expected}")),
        false => finding.word("expected", expected),
    });
}

impl Read for Text {
    const TYPE: &'static str = "type-text";
    const WORDS: bool = true;

    fn read(node: &Node, reading: &Reading) -> Option<Text> {
        let text = match &node.value {
            Value::Text(text) => Some(text.trim().to_owned()),
            Value::Integer(number) => Some(number.to_string()),
            _ => None,
        };
        expect(node, reading, Self::TYPE, text).map(|text| Text { text, span: node.span })
    }
}

impl Read for Prose {
    const TYPE: &'static str = "type-prose";
    const WORDS: bool = true;

    fn read(node: &Node, reading: &Reading) -> Option<Prose> {
        expect(node, reading, Self::TYPE, reading.prose(node))
    }
}

impl Read for bool {
    const TYPE: &'static str = "type-bool";

    fn read(node: &Node, reading: &Reading) -> Option<bool> {
        let value = match node.value {
            Value::Bool(value) => Some(value),
            _ => None,
        };
        expect(node, reading, Self::TYPE, value)
    }
}

impl Read for u32 {
    const TYPE: &'static str = "type-number";

    fn read(node: &Node, reading: &Reading) -> Option<u32> {
        let value = match &node.value {
            Value::Integer(number) => u32::try_from(*number).ok(),
            Value::Text(text) => text.trim().parse().ok(),
            _ => None,
        };
        expect(node, reading, Self::TYPE, value)
    }
}

/// An identifier or key that is a fact, not words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Without white space around it.
    pub text: String,
    /// Where the value is.
    pub span: Span,
}

impl Read for Name {
    const TYPE: &'static str = "type-name";

    fn read(node: &Node, reading: &Reading) -> Option<Name> {
        expect(node, reading, Self::TYPE, node.as_text())
            .map(|text| Name { text: seen(text).into_owned(), span: node.span })
    }
}

/// Defines a value that is one of a few words, and how it is read.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident $type_name:literal { $($variant:ident $word:literal,)* }) => {
        $crate::content::choice::words! { $(#[$doc])* $name { $($variant $word,)* } }
        $crate::model::value::readable! { $name $type_name }
    };
}
pub(crate) use choice;

/// Reads a value that is one of a few words.
macro_rules! readable {
    ($name:ident $type_name:literal) => {
        impl $crate::model::fields::Read for $name {
            const TYPE: &'static str = $type_name;

            fn read(node: &$crate::content::value::Node, reading: &$crate::model::fields::Reading) -> Option<$name> {
                $crate::model::value::read_choice(node, reading, $type_name, $name::named, || {
                    $name::ALL.iter().map(|choice| choice.name()).collect()
                })
            }

            fn shape() -> $crate::model::fields::Shape {
                $crate::model::fields::Shape::Choice($name::ALL.iter().map(|choice| choice.name()).collect())
            }
        }
    };
}
pub(crate) use readable;

/// Reads one of a few words, with a suggestion if it is none of them.
pub(super) fn read_choice<T>(
    node: &Node,
    reading: &Reading,
    type_name: &'static str,
    named: fn(&str) -> Option<T>,
    words: fn() -> Vec<&'static str>,
) -> Option<T> {
    let written = &*seen(expect(node, reading, type_name, node.as_text())?);
    let choice = named(written);
    if choice.is_none() {
        let mut words = words();
        if reading.in_cell(node.span) {
            words.iter_mut().for_each(|word| *word = in_norwegian(word));
        }
        reading.findings.add(
            Diagnostic::new(Code::ValueInvalid, node.span)
                .variant("choice")
                .arg("value", written)
                .arg("choices", words.join(", "))
                .nearest(written, words.iter().copied()),
        );
    }
    choice
}
