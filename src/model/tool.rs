//! A tool: a form, checklist, conversation guide, system … as a file, a link or a page of its own.

#![expect(missing_docs, reason = "a field is a key of its record, and `betre explain` tells what it is for")]

use crate::content::markdown::Reference;
use crate::content::value::Node;
use crate::model::fields::{Fields, Read, Record};

use super::{FilePath, Kind, Name, Party, Prose, ReaderKind, Text, Web, Who, choice, parties};

/// `tools/ID.md`, or a table in `tools.toml`.
#[derive(Debug, Clone)]
pub struct Tool {
    pub short: Option<Prose>,
    pub kind: Option<ToolKind>,
    pub file: Option<FilePath>,
    pub link: Option<Web>,
    pub access: Option<Access>,
    pub settings: Vec<Reference>,
    pub audience: Vec<ReaderKind>,
    pub send_to: Vec<Who>,
    pub filled_in_by: Vec<Party>,
    pub fields: Vec<Field>,
    pub parts: Vec<Part>,
}

choice! {
    /// What a tool is.
    ToolKind "type-tool-kind" {
        Form "form",
        Template "template",
        Checklist "checklist",
        Scale "scale",
        Signs "signs",
        Factors "factors",
        Conversation "conversation",
        Consent "consent",
        Letter "letter",
        Law "law",
        System "system",
    }
}

choice! {
    /// Who may use a tool.
    Access "type-access" {
        Open "open",
        Staff "staff",
    }
}

/// A field of a form to print. Nothing is stored: it is filled in by hand.
#[derive(Debug, Clone)]
pub struct Field {
    /// What is under the key that names its shape.
    pub label: Option<Prose>,
    /// The key it is written with: `line`, `text`, `date` or `tick`.
    pub shape: FieldShape,
    /// Whether it is beside the previous one.
    pub beside: bool,
}

/// How a field is filled in.
#[derive(Debug, Clone)]
pub enum FieldShape {
    /// On one line.
    Line,
    /// On several.
    Text,
    /// With a date.
    Date,
    /// By ticking among these.
    Tick(Vec<Prose>),
}

impl Record for Field {
    const NAME: &'static str = "field";
    const SHORT: Option<&'static str> = Some("line");

    fn read(fields: &Fields) -> Field {
        let _: Option<Name> = fields.get("id");
        let line: Option<Prose> = fields.get("line");
        let text: Option<Prose> = fields.get("text");
        let date: Option<Prose> = fields.get("date");
        let tick: Option<Prose> = fields.get("tick");
        let options = fields.list("options");
        let beside = fields.flag("beside");
        let (label, shape) = match (line, text, date, tick) {
            (Some(line), ..) => (Some(line), FieldShape::Line),
            (_, Some(text), ..) => (Some(text), FieldShape::Text),
            (_, _, Some(date), _) => (Some(date), FieldShape::Date),
            (.., tick) => (tick, FieldShape::Tick(options)),
        };
        Field { label, shape, beside }
    }

    /// A string alone is a line to write on.
    fn from_text(node: &Node, reading: &crate::model::fields::Reading) -> Option<Field> {
        let label = Some(<Prose as Read>::read(node, reading)?);
        Some(Field { label, shape: FieldShape::Line, beside: false })
    }
}

/// A part of a form that somebody else fills in.
#[derive(Debug, Clone)]
pub struct Part {
    pub title: Option<Text>,
    pub filled_in_by: Vec<Party>,
    pub fields: Vec<Field>,
}

impl Record for Part {
    const NAME: &'static str = "part";

    fn read(fields: &Fields) -> Part {
        let _: Option<Name> = fields.get("id");
        Part {
            title: fields.required("title"),
            filled_in_by: parties(fields, "filled_in_by"),
            fields: fields.list("fields"),
        }
    }
}

impl Tool {
    /// Whether it is filled in by hand.
    pub fn has_fields(&self) -> bool {
        !self.fields.is_empty() || self.parts.iter().any(|part| !part.fields.is_empty())
    }

    /// Whether it is for families, as well as for staff or alone.
    pub fn is_for_families(&self) -> bool {
        self.family_reader().is_some()
    }

    /// Whom of those who are no staff it speaks to: the grown-ups, if they are among them.
    pub fn family_reader(&self) -> Option<ReaderKind> {
        use ReaderKind::{Guardian, Neighbour, Young};
        [Guardian, Young, Neighbour].into_iter().find(|reader| self.audience.contains(reader))
    }
}

impl Record for Tool {
    const NAME: &'static str = "tool";

    fn read(fields: &Fields) -> Tool {
        Tool {
            short: fields.get("short"),
            kind: fields.get("kind"),
            file: fields.get("file"),
            link: fields.get("link"),
            access: fields.get("access"),
            settings: fields.references("settings", &[Kind::Setting]),
            audience: fields.list("audience"),
            send_to: fields.who("send_to", &[Kind::Contact, Kind::Service, Kind::Role]),
            filled_in_by: parties(fields, "filled_in_by"),
            fields: fields.list("fields"),
            parts: fields.list("parts"),
        }
    }
}
