//! Documents in RTF: groups, words that begin with `\`, and text.

use super::fields::WordField;
use super::old;
use crate::content::acting::Acting;

/// How deep groups may lie in each other, and how much of the text or the digits of one is kept.
const DEEPEST: usize = 10_000;
const KEPT: usize = 1 << 20;

/// What the text of a group is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum GroupSort {
    Field,
    /// The address of what is fetched when the document is opened: a template, a part of it, letters that are sent to many.
    Fetched,
    Link,
    /// The name of something that a shape has, and what it is.
    Name,
    Value,
    /// An object, in hexadecimal digits.
    Object,
}

fn sort_of(word: &[u8]) -> Option<GroupSort> {
    match word {
        b"fldinst" => Some(GroupSort::Field),
        b"template" | b"file" | b"mmdatasource" | b"mmheadersource" => Some(GroupSort::Fetched),
        b"hlsrc" => Some(GroupSort::Link),
        b"sn" => Some(GroupSort::Name),
        b"sv" => Some(GroupSort::Value),
        b"objdata" => Some(GroupSort::Object),
        _ => None,
    }
}

/// Words that tell of objects of other programs.
const OBJECTS: [&[u8]; 9] =
    [b"objemb", b"objlink", b"objsub", b"objpub", b"objicemb", b"objhtml", b"objalias", b"objclass", b"objdata"];

/// Words of objects that wake when the document is opened, or run.
const WAKE: [&[u8]; 3] = [b"objupdate", b"objautlink", b"objocx"];

/// A group whose text is kept.
struct KeptGroup {
    depth: usize,
    sort: GroupSort,
    text: String,
}

#[derive(Default)]
struct RtfReader {
    worst: Option<Acting>,
    depth: usize,
    kept: Vec<KeptGroup>,
    /// What the value that follows is of.
    name: String,
    /// How many signs stand for a letter that older programs don't know.
    replaced: usize,
}

/// The gravest thing that such a document does.
pub(super) fn act(bytes: &[u8]) -> Option<Acting> {
    let mut reader = RtfReader { replaced: 1, ..RtfReader::default() };
    let is_whole = reader.read(bytes).is_some();
    while reader.ends() {}
    reader.worst.max((!is_whole).then_some(Acting::Unread))
}

impl RtfReader {
    fn read(&mut self, bytes: &[u8]) -> Option<()> {
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            at += 1;
            match byte {
                b'{' => self.depth += 1,
                b'}' => {
                    while self.kept.last().is_some_and(|kept| kept.depth == self.depth) {
                        self.ends();
                    }
                    self.depth = self.depth.saturating_sub(1);
                }
                b'\\' => at = self.control(bytes, at),
                b'\r' | b'\n' => {}
                _ => self.text(char::from(byte)),
            }
            (self.depth <= DEEPEST && self.kept.len() <= DEEPEST).then_some(())?;
        }
        Some(())
    }

    /// What follows `\`; the place after it.
    fn control(&mut self, bytes: &[u8], at: usize) -> usize {
        let rest = bytes.get(at..).unwrap_or_default();
        let length = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        let (word, after) = rest.split_at(length);
        if word.is_empty() {
            return at + self.symbol(rest);
        }
        let sign = usize::from(after.first() == Some(&b'-'));
        let digits = after.iter().skip(sign).take_while(|byte| byte.is_ascii_digit()).count();
        let end = if digits > 0 { sign + digits } else { 0 };
        let number =
            std::str::from_utf8(after.get(..end).unwrap_or_default()).ok().and_then(|it| it.parse::<i64>().ok());
        let blank = usize::from(after.get(end) == Some(&b' '));
        let next = at + length + end + blank;
        match (word, number) {
            // So many bytes follow that are no text.
            (b"bin", Some(count)) => return next.saturating_add(usize::try_from(count).unwrap_or(0)),
            (b"u", Some(unit)) => {
                let unit = if unit < 0 { unit + 0x1_0000 } else { unit };
                u32::try_from(unit).ok().and_then(char::from_u32).into_iter().for_each(|sign| self.text(sign));
                return next + self.replacement(bytes.get(next..).unwrap_or_default());
            }
            (b"uc", Some(count)) => self.replaced = usize::try_from(count).unwrap_or(0),
            (b"tab" | b"par" | b"line", _) => self.text(' '),
            _ => self.word(&word.to_ascii_lowercase()),
        }
        next
    }

    /// How many bytes follow a letter that older programs don't know, to stand for it there.
    fn replacement(&self, rest: &[u8]) -> usize {
        let mut at = 0;
        for _ in 0..self.replaced {
            at += match rest.get(at..) {
                Some([b'\\', b'\'', ..]) => 4,
                Some([b'\\' | b'{' | b'}', ..]) | None => break,
                _ => 1,
            };
        }
        at
    }

    fn word(&mut self, word: &[u8]) {
        if let Some(sort) = sort_of(word) {
            self.kept.push(KeptGroup { depth: self.depth, sort, text: String::new() });
        }
        if WAKE.contains(&word) {
            self.told(Some(Acting::Starts));
        } else if OBJECTS.contains(&word) {
            self.told(Some(Acting::Carries));
        }
    }

    /// A sign after `\` that is no letter; how many bytes it takes.
    fn symbol(&mut self, rest: &[u8]) -> usize {
        match rest {
            [b'\'', high, low, ..] => {
                let digits = [*high, *low];
                let byte = std::str::from_utf8(&digits).ok().and_then(|digits| u8::from_str_radix(digits, 16).ok());
                byte.into_iter().for_each(|byte| self.text(char::from(byte)));
                3
            }
            [sign @ (b'\\' | b'{' | b'}'), ..] => {
                self.text(char::from(*sign));
                1
            }
            _ => 1,
        }
    }

    fn text(&mut self, sign: char) {
        if let Some(kept) = self.kept.last_mut()
            && kept.text.len() < KEPT
        {
            kept.text.push(sign);
        }
    }

    /// The last group whose text is kept ends; whether there was one.
    fn ends(&mut self) -> bool {
        let Some(KeptGroup { sort, text, .. }) = self.kept.pop() else { return false };
        let text = text.trim();
        let act = match sort {
            GroupSort::Field => WordField::read(text).act(),
            GroupSort::Fetched => Acting::of_fetch(text),
            GroupSort::Link => Acting::of_link(text),
            GroupSort::Name => {
                text.clone_into(&mut self.name);
                None
            }
            // The file that a picture in a shape is linked to.
            GroupSort::Value if matches!(self.name.as_str(), "pibName" | "fillBlipName" | "lineFillBlipName") => {
                Acting::of_fetch(text)
            }
            GroupSort::Value => None,
            GroupSort::Object => {
                let digits: Vec<u32> = text.chars().filter_map(|digit| digit.to_digit(16)).collect();
                let bytes: Vec<u8> =
                    digits.chunks(2).map(|pair| (pair[0] << 4 | pair.get(1).unwrap_or(&0)).to_le_bytes()[0]).collect();
                Some(old::object(&bytes))
            }
        };
        self.told(act);
        true
    }

    fn told(&mut self, act: Option<Acting>) {
        self.worst = self.worst.take().max(act);
    }
}
