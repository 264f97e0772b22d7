//! The colours of a theme, and the municipality's own in place of some of them.

use std::collections::BTreeMap;

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
    pub fn primary(&self, edition: &Edition) -> Colour {
        edition.settings.look.primary.or(self.primary).unwrap_or(Colour::BLACK)
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
