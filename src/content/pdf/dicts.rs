//! The dictionaries in an object of a PDF, wherever they are in it, and how each is used: by its keys, never by a word that is a
//! name of something else (a colour, a font, a layer).

use super::syntax::{Id, Piece, end, name, spaces, word};

/// The keys by which actions and what they lead to are known (ISO 32000-1, 12.6.4 and 7.11.3).
const KEYS: [&str; 16] =
    ["S", "JS", "F", "FS", "UF", "Win", "Mac", "Unix", "T", "OP", "Sound", "URI", "Base", "EF", "Ref", "Subtype"];

/// How deep dictionaries and lists may lie in each other, and how many values of the keys one may have: more than any has.
const DEEPEST: usize = 1_000;
const VALUES: usize = 100;

/// What becomes of an object by its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ActionRole {
    /// Something happens only if the reader asks for it.
    Plain,
    /// Its values are actions that are carried out when a page is opened, a field is left …
    Triggers,
    /// It is carried out by itself, or its items are.
    Automatic,
}

impl ActionRole {
    /// The role of the value of a key in something with this role.
    fn of_value(self, key: &[u8]) -> ActionRole {
        match (self, key) {
            (ActionRole::Triggers, _) | (ActionRole::Automatic, b"Next") | (_, b"OpenAction") => ActionRole::Automatic,
            (_, b"AA") => ActionRole::Triggers,
            _ => ActionRole::Plain,
        }
    }
}

/// A dictionary, with the values of its [`KEYS`].
pub(super) struct Dictionary<'b> {
    bytes: &'b [u8],
    id: Option<Id>,
    pub(super) role: ActionRole,
    pub(super) is_stream: bool,
    values: Vec<(&'static str, usize, usize)>,
}

impl<'b> Dictionary<'b> {
    /// The values of a key: there may be several, and programs differ in which one counts.
    pub(super) fn all(&self, key: &str) -> impl Iterator<Item = Piece<'b>> {
        let values = self.values.iter().filter(move |(name, ..)| *name == key);
        values.filter_map(|(_, from, to)| Some(Piece::new(self.bytes.get(*from..*to)?, self.id)))
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.values.iter().any(|(name, ..)| *name == key)
    }
}

/// What is found in an object.
pub(super) enum PdfPart<'d, 'b> {
    Dictionary(&'d Dictionary<'b>),
    /// What it refers to is carried out by itself.
    Leads(Id, ActionRole),
}

/// A dictionary or a list that has not ended.
struct Unclosed<'b> {
    /// `None` for a list.
    dictionary: Option<Dictionary<'b>>,
    role: ActionRole,
    /// The key whose value comes next.
    key: Option<Vec<u8>>,
    /// Where that value begins.
    from: usize,
}

/// Calls `see` with each dictionary of one object, the inner ones first; how many bytes it has. `None` if it is built so that not all
/// of it is looked into.
pub(super) fn dictionaries(
    bytes: &[u8],
    id: Option<Id>,
    role: ActionRole,
    mut see: impl FnMut(PdfPart),
) -> Option<usize> {
    let mut open: Vec<Unclosed> = Vec::new();
    let mut at = spaces(bytes, 0);
    while let Some(&byte) = bytes.get(at) {
        (open.len() <= DEEPEST).then_some(())?;
        let is_key = open.last().is_some_and(|level| level.dictionary.is_some() && level.key.is_none());
        let in_list = open.last().is_some_and(|level| level.dictionary.is_none());
        let (from, next) = (at, bytes.get(at + 1).copied());
        let to = match (byte, next) {
            (b'>', Some(b'>')) => at + 2,
            (b'<', Some(b'<')) => at + 2,
            (b'[' | b']', _) => at + 1,
            _ => end(bytes, at).unwrap_or(at + 1),
        };
        at = spaces(bytes, to);
        let is_closed = match byte {
            b'<' if next == Some(b'<') => {
                let role = begin(&mut open, from, role);
                let values = Vec::new();
                let dictionary = Dictionary { bytes, id, role, is_stream: false, values };
                open.push(Unclosed { dictionary: Some(dictionary), role, key: None, from: at });
                continue;
            }
            b'[' => {
                let role = begin(&mut open, from, role);
                open.push(Unclosed { dictionary: None, role, key: None, from: at });
                continue;
            }
            b'>' if next == Some(b'>') && !in_list => true,
            b']' if in_list => true,
            b'/' if is_key => {
                if let Some(level) = open.last_mut() {
                    level.key = Some(name(bytes.get(from..to).unwrap_or_default()));
                }
                continue;
            }
            // The object has ended without its brackets.
            b'e' | b's' if matches!(word(bytes, from), b"endobj" | b"stream") => break,
            _ if is_key => continue,
            _ => {
                let role = begin(&mut open, from, role);
                let reference = Piece::new(bytes.get(from..to).unwrap_or_default(), id).reference();
                if let Some(id) = reference.filter(|_| role != ActionRole::Plain) {
                    see(PdfPart::Leads(id, role));
                }
                false
            }
        };
        if is_closed && let Some(level) = open.pop() {
            let is_stream = open.is_empty() && word(bytes, at) == b"stream";
            close(level, is_stream, &mut see);
        }
        match open.last_mut() {
            Some(level) => level.ends(to)?,
            None => break,
        }
    }
    while let Some(level) = open.pop() {
        close(level, false, &mut see);
    }
    Some(at.min(bytes.len()))
}

/// Notes that a value begins; its role.
fn begin(open: &mut [Unclosed], from: usize, role: ActionRole) -> ActionRole {
    let Some(level) = open.last_mut() else { return role };
    level.from = from;
    match &level.key {
        Some(key) => level.role.of_value(key),
        None if level.dictionary.is_none() => level.role,
        None => ActionRole::Plain,
    }
}

fn close(level: Unclosed, is_stream: bool, see: &mut impl FnMut(PdfPart)) {
    if let Some(dictionary) = level.dictionary {
        see(PdfPart::Dictionary(&Dictionary { is_stream, ..dictionary }));
    }
}

impl Unclosed<'_> {
    /// Notes that the value of the key has ended; `None` if there are too many.
    fn ends(&mut self, to: usize) -> Option<()> {
        if let (Some(dictionary), Some(key)) = (&mut self.dictionary, self.key.take())
            && let Some(known) = KEYS.iter().find(|known| known.as_bytes() == key)
        {
            dictionary.values.push((known, self.from, to));
            (dictionary.values.len() <= VALUES).then_some(())?;
        }
        Some(())
    }
}
