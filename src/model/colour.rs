//! Colours and their contrast.

use std::fmt;

use crate::content::value::Node;
use crate::model::fields::{Read, Reading};

use super::value::{expect, invalid};

/// A colour, `#1f5c4a`, or one of five by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour {
    /// 0 to 255, in sRGB like the other two.
    pub red: u8,
    /// 0 to 255.
    pub green: u8,
    /// 0 to 255.
    pub blue: u8,
}

impl Colour {
    /// Reads `#` with six hexadecimal digits, or `red`, `orange`, `yellow`, `green` or `blue`.
    pub fn parse(written: &str) -> Option<Colour> {
        let hex = match written.trim() {
            "red" => "b3261e",
            "orange" => "b35c00",
            "yellow" => "f2c94c",
            "green" => "1e6b3a",
            "blue" => "1d4f91",
            written => written.strip_prefix('#')?,
        };
        if !hex.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize| hex.get(at..at + 2).and_then(|part| u8::from_str_radix(part, 16).ok());
        let colour = Colour { red: part(0)?, green: part(2)?, blue: part(4)? };
        (hex.len() == 6).then_some(colour)
    }

    /// Relative luminance, 0 (black) to 1 (white), by WCAG 2.2.
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// Contrast ratio to another colour, 1 to 21, by WCAG 2.2.
    pub fn contrast(self, other: Colour) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// `#ffffff`, as paper is.
    pub const WHITE: Colour = Colour { red: 255, green: 255, blue: 255 };
    /// `#000000`, as ink is.
    pub const BLACK: Colour = Colour { red: 0, green: 0, blue: 0 };

    /// This colour, or the nearest to it on the way to black or white that has at least this contrast to `paper`.
    pub fn seen_on(self, paper: Colour, least: f64) -> Colour {
        let towards = paper.ink();
        let mix = |part: u8, other: u8, step: u16| {
            let mixed = (u16::from(part) * (20 - step) + u16::from(other) * step) / 20;
            u8::try_from(mixed).unwrap_or(other)
        };
        let mixed = |step: u16| Colour {
            red: mix(self.red, towards.red, step),
            green: mix(self.green, towards.green, step),
            blue: mix(self.blue, towards.blue, step),
        };
        (0..20).map(mixed).find(|colour| colour.contrast(paper) >= least).unwrap_or(towards)
    }

    /// Black or white, whichever reads best on this colour.
    pub fn ink(self) -> Colour {
        if self.contrast(Colour::WHITE) >= self.contrast(Colour::BLACK) { Colour::WHITE } else { Colour::BLACK }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl Read for Colour {
    const TYPE: &'static str = "type-colour";

    fn read(node: &Node, reading: &Reading) -> Option<Colour> {
        let written = expect(node, reading, Self::TYPE, node.as_text())?;
        let colour = Colour::parse(written);
        if colour.is_none() {
            invalid(node, reading, Self::TYPE, written);
        }
        colour
    }
}
