//! What is in a form, to be read and not changed.

use super::input::{ChoiceItem, Input};
use super::page::lang_of;
use super::{Control, EditField};
use crate::diagnostic::catalogue::Words;
use crate::markup::{Html, html};

/// Reads fields out: each that has something in it, with its name.
pub struct ReadOut<'r> {
    /// The language of what is written in the fields, where that is another than the reader's.
    pub lang: Option<&'r str>,
    /// The program's words in the reader's language.
    pub words: &'r Words,
}

impl ReadOut<'_> {
    /// The names of fields with what is in them; empty if there is nothing.
    pub fn fields<'f>(&self, fields: impl IntoIterator<Item = &'f EditField>) -> Html {
        let rows: Html = fields.into_iter().filter_map(|field| self.row(field)).collect();
        if rows.is_empty() { rows } else { html!("<dl class=\"told\">\n{}</dl>\n", rows) }
    }

    fn row(&self, field: &EditField) -> Option<Html> {
        let label = field.named.clone().unwrap_or_else(|| self.words.say(&format!("{}.label", field.message)));
        Some(html!("<dt>{}</dt>\n<dd>{}</dd>\n", label, self.inside(field)?))
    }

    /// What is in a field; `None` if that is nothing.
    fn inside(&self, field: &EditField) -> Option<Html> {
        let inside = match &field.control {
            Control::Value { written: None, .. } => Html::default(),
            Control::Value { input, .. } => self.value(input),
            Control::Group { fields, .. } | Control::Keyed(fields) => self.fields(fields),
            Control::List { items, .. } => {
                let items: Vec<Html> = items.iter().filter_map(|item| self.inside(item)).collect();
                match items.as_slice() {
                    [one] => one.clone(),
                    items => self.list(items),
                }
            }
        };
        (!inside.is_empty()).then_some(inside)
    }

    fn list(&self, items: &[Html]) -> Html {
        let all: Html = items.iter().map(|item| html!("<li>{}</li>\n", item)).collect();
        if all.is_empty() { all } else { html!("<ul>\n{}</ul>\n", all) }
    }

    fn value(&self, input: &Input) -> Html {
        let told = |text: &str| match text.trim() {
            "" => Html::default(),
            text => html!("<span class=\"as-written\"{}>{}</span>", lang_of(self.lang), text),
        };
        let label = |choices: &[ChoiceItem], chosen: &str| {
            let found = choices.iter().find(|choice| choice.value == chosen).map(|choice| choice.label.as_str());
            told(found.unwrap_or(chosen))
        };
        let parts = |parts: &[Html]| {
            let parts: Vec<Html> = parts.iter().filter(|part| !part.is_empty()).cloned().collect();
            Html::join(&parts, ", ")
        };
        match input {
            Input::Line(_, text) | Input::Prose(text) | Input::Raw(text) => told(text),
            Input::Check(is) => told(&if *is { self.words.say("edit-yes") } else { String::new() }),
            Input::One(choices, chosen) => label(choices, chosen),
            Input::Several(choices, chosen) => {
                parts(&chosen.iter().map(|chosen| label(choices, chosen)).collect::<Vec<_>>())
            }
            Input::Period(number, unit) => {
                let unit = self.words.get(&format!("edit-unit-{}", unit.replace(' ', "-")), None).unwrap_or_default();
                told(&format!("{number} {unit}"))
            }
            Input::Who(choices, chosen, words) => parts(&[label(choices, chosen), told(words)]),
            Input::Party(choices, [chosen, words, how, purpose]) => {
                parts(&[label(choices, chosen), told(words), told(how), told(purpose)])
            }
        }
    }
}
