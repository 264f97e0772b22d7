//! The colours of a theme, and the municipality's own in place of some of them.

use std::collections::BTreeMap;

use super::Theme;
use crate::model::{Colour, Edition, Entry};

/// The colours of a theme, from its `theme.toml`.
#[derive(Default)]
pub struct Design {
    /// By name: on light paper, on dark paper.
    pub(super) colours: BTreeMap<String, [Colour; 2]>,
    /// For a site that has chosen none.
    primary: Option<Colour>,
    /// For levels that have none of their own, by number.
    levels: Vec<Colour>,
    /// The keys whose values are not colours.
    pub(super) faults: Vec<String>,
}

impl Design {
    /// The municipality's first colour, else the theme's.
    pub fn primary(&self, of: Option<&Edition>) -> Colour {
        let own = of.and_then(|edition| edition.settings.look.primary);
        own.or(self.primary).unwrap_or(Colour::BLACK)
    }

    /// The colour of a level: its own, else the one that the theme has for its number.
    pub fn of_level(&self, entry: &Entry) -> Option<Colour> {
        let number = entry.number.unwrap_or_default() as usize;
        let own = entry.level()?.colour;
        own.or_else(|| self.levels.get(number % self.levels.len().max(1)).copied())
    }

    /// Takes over the colours in a `theme.toml`; those that it does not name are kept.
    pub(super) fn take(&mut self, source: &str) {
        let Ok(table) = source.parse::<toml::Table>() else { return };
        let colour = |value: &toml::Value| value.as_str().and_then(Colour::parse);
        let list = |value: &toml::Value| value.as_array()?.iter().map(colour).collect::<Option<Vec<Colour>>>();
        match table.get("colours").map(toml::Value::as_table) {
            Some(Some(colours)) => {
                for (name, value) in colours {
                    match list(value).and_then(|pair| <[Colour; 2]>::try_from(pair).ok()) {
                        Some(pair) => drop(self.colours.insert(name.clone(), pair)),
                        None => self.faults.push(format!("colours.{name}")),
                    }
                }
            }
            Some(None) => self.faults.push("colours".to_owned()),
            None => {}
        }
        if let Some(value) = table.get("primary") {
            match colour(value) {
                Some(primary) => self.primary = Some(primary),
                None => self.faults.push("primary".to_owned()),
            }
        }
        if let Some(value) = table.get("levels") {
            match list(value).filter(|levels| !levels.is_empty()) {
                Some(levels) => self.levels = levels,
                None => self.faults.push("levels".to_owned()),
            }
        }
    }
}

impl Theme {
    /// The theme's colours, light and dark, the municipality's first colour and each level's, if they are a site's, as custom properties. A
    /// municipality's colour is used as it is behind words (in black or white, whichever reads best on it), and made darker
    /// or lighter for lines on the paper, so that they can be seen (WCAG 2.2, 1.4.11).
    pub(super) fn colours(&self, of: Option<&Edition>) -> String {
        let design = self.design();
        let primary = design.primary(of);
        let level = |entry: &Entry| Some((entry.id.0, design.of_level(entry)?));
        let levels: Vec<_> = of.iter().flat_map(|edition| &edition.entries).filter_map(level).collect();
        let mut css = String::new();
        for (scheme, at) in [("", 0), ("@media screen and (prefers-color-scheme: dark) ", 1)] {
            let colours = design.colours.iter().map(|(name, pair)| (name, pair[at]));
            let paper = design.colours.get("paper").map_or(Colour::WHITE, |pair| pair[at]);
            let mut rules = String::from(":root { ");
            for (name, colour) in colours {
                rules.push_str(&format!("--{name}: {colour}; "));
            }
            rules.push_str(&format!("--accent: {}; ", primary.seen_on(paper, 3.0)));
            if at == 0 {
                rules.push_str(&format!("--primary: {primary}; --on-primary: {}; ", primary.ink()));
            }
            rules.push_str("}\n");
            for (id, level) in &levels {
                let accent = level.seen_on(paper, 3.0);
                rules.push_str(&match at {
                    0 => format!(
                        ".level-{id} {{ --level: {level}; --on-level: {}; --accent: {accent}; }}\n",
                        level.ink()
                    ),
                    _ => format!(".level-{id} {{ --accent: {accent}; }}\n"),
                });
            }
            css.push_str(&if scheme.is_empty() { rules } else { format!("{scheme}{{\n{rules}}}\n") });
        }
        css
    }
}
