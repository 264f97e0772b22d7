//! The styles of a drawing: read piece by piece, as browsers read them. What is not known to be harmless is not let through.

use super::picture::{Embedded, embedded};

/// A place in the drawing that a style refers to, or a picture in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct StyleLink {
    /// What the rule is for, as it is written; empty if it stands at an element.
    pub selector: String,
    /// In small letters.
    pub property: String,
    /// What is referred to, without `#`.
    pub id: String,
}

/// What is in a style.
#[derive(Debug, Default)]
pub(super) struct StyleSeen {
    pub links: Vec<StyleLink>,
    pub selectors: Vec<String>,
    /// Of pictures in it.
    pub pixels: usize,
    /// Whether it makes a line wider than lines keep exact.
    pub is_wide: bool,
}

/// Functions that calculate a colour, a length, a place or a shape, or choose elements.
const FUNCTIONS: &str = "|attr|blur|brightness|calc|circle|clamp|color|color-mix|conic-gradient|contrast|cubic-bezier|device-cmyk|\
    drop-shadow|ellipse|env|format|grayscale|has|hsl|hsla|hue-rotate|hwb|icc-color|inset|invert|is|lab|lang|lch|light-dark|\
    linear-gradient|local|matrix|matrix3d|max|min|not|nth-child|nth-last-child|nth-last-of-type|nth-of-type|oklab|oklch|opacity|\
    path|perspective|polygon|radial-gradient|rect|repeating-linear-gradient|rgb|rgba|rotate|rotate3d|rotatex|rotatey|rotatez|\
    round|saturate|scale|scale3d|scalex|scaley|sepia|skew|skewx|skewy|steps|translate|translate3d|translatex|translatey|\
    translatez|var|where|";

/// Rules that fetch nothing.
const RULES: &str = "|charset|font-face|keyframes|-webkit-keyframes|layer|media|namespace|page|property|supports|";

/// Reads a style sheet, the declarations at an element, or one value. Errors: what in it may run or fetch something.
pub(super) fn read(css: &str) -> Result<StyleSeen, String> {
    // What is escaped hides its letters, and no drawing program escapes.
    if css.contains('\\') {
        return Err("\\".to_owned());
    }
    // A value of numbers and words.
    if !css.contains(['(', '@', '{', ':']) {
        return Ok(StyleSeen::default());
    }
    let mut reader = StyleWalk { rest: css, part: String::new(), seen: StyleSeen::default(), pending: Vec::new() };
    let mut selector = String::new();
    while let Some(next) = reader.rest.chars().next() {
        match next {
            '/' if reader.rest.starts_with("/*") => {
                let end = reader.rest.get(2..).and_then(|rest| rest.find("*/")).map(|end| end + 4);
                reader.skip(end.unwrap_or(reader.rest.len()));
            }
            '"' | '\'' => drop(reader.string()),
            '{' => {
                reader.part.trim().clone_into(&mut selector);
                reader.part.clear();
                reader.seen.selectors.push(selector.clone());
                reader.skip(1);
            }
            ';' | '}' => {
                reader.end_declaration(&selector);
                reader.skip(1);
            }
            '@' => {
                reader.skip(1);
                let name = reader.name();
                if !RULES.contains(&format!("|{name}|")) {
                    return Err(format!("@{name}"));
                }
            }
            c if is_name(c) => reader.word()?,
            c => {
                reader.part.push(c);
                reader.skip(c.len_utf8());
            }
        }
    }
    reader.end_declaration(&selector);
    Ok(reader.seen)
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_') || !c.is_ascii()
}

/// Whether the width of a line is a number with at most four digits before its point.
fn is_narrow(width: &str) -> bool {
    let width = width.trim();
    width.split('.').next().is_some_and(|whole| whole.len() <= 4) && !width.contains(['e', 'E', '('])
        || !width.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | '+' | '-' | 'v' | 'c'))
}

struct StyleWalk<'c> {
    rest: &'c str,
    /// What was read of a selector or a declaration, without texts.
    part: String,
    seen: StyleSeen,
    /// What the declaration refers to.
    pending: Vec<String>,
}

impl<'c> StyleWalk<'c> {
    fn skip(&mut self, length: usize) {
        self.rest = self.rest.get(length..).unwrap_or_default();
    }

    fn name(&mut self) -> String {
        let length = self.rest.find(|c| !is_name(c)).unwrap_or(self.rest.len());
        let name = self.rest.get(..length).unwrap_or_default().to_ascii_lowercase();
        self.skip(length);
        name
    }

    /// A text in quotation marks, which ends with its line at the latest.
    fn string(&mut self) -> &'c str {
        let mut letters = self.rest.char_indices();
        let quote = letters.next().map(|(_, quote)| quote);
        let end = letters.find(|(_, c)| Some(*c) == quote || matches!(c, '\n' | '\r' | '\u{c}'));
        let end = end.map_or(self.rest.len(), |(at, _)| at);
        let text = self.rest.get(1..end).unwrap_or_default();
        self.skip(end + 1);
        text
    }

    /// A word, or a function up to what it is given.
    fn word(&mut self) -> Result<(), String> {
        let start = self.rest;
        let name = self.name();
        self.part.push_str(start.get(..name.len()).unwrap_or_default());
        if !self.rest.starts_with('(') {
            return Ok(());
        }
        if name != "url" {
            let is_known = FUNCTIONS.contains(&format!("|{name}|"));
            return is_known.then_some(()).ok_or_else(|| format!("{name}(…)"));
        }
        self.skip(1);
        self.rest = self.rest.trim_start();
        let address = if self.rest.starts_with(['"', '\'']) {
            let address = self.string();
            self.rest = self.rest.trim_start();
            self.rest.starts_with(')').then_some(address)
        } else {
            self.rest.find(')').and_then(|end| {
                let address = self.rest.get(..end);
                self.skip(end);
                address
            })
        };
        let address = address.ok_or("url(…)")?.trim();
        self.skip(1);
        match embedded(address) {
            Embedded::Nothing => {}
            Embedded::Place(id) => self.pending.push(id.to_owned()),
            Embedded::Picture(pixels) => self.seen.pixels = self.seen.pixels.saturating_add(pixels),
            Embedded::Font => {}
            Embedded::Outside => return Err(format!("url({address})")),
        }
        Ok(())
    }

    fn end_declaration(&mut self, selector: &str) {
        let part = std::mem::take(&mut self.part);
        let (property, value) = part.split_once(':').unwrap_or((part.as_str(), ""));
        let property = property.trim().to_ascii_lowercase();
        self.seen.is_wide |= property == "stroke-width" && !is_narrow(value);
        let pending = std::mem::take(&mut self.pending);
        // Where a font lies (CorelDRAW's are in the drawing) is nothing that an element uses.
        if property == "src" {
            return;
        }
        for id in pending {
            self.seen.links.push(StyleLink { selector: selector.to_owned(), property: property.clone(), id });
        }
    }
}
