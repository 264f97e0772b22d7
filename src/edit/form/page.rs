//! A form as HTML. Its words are the catalogue's; it works without a script.

use std::collections::BTreeMap;

use super::input::{ChoiceItem, Input, LineKind, SAME_DAY, THERE};
use super::posted::Posted;
use super::{Control, EditField, GroupState, data_key, field_name};
use crate::diagnostic::catalogue::Words;
use crate::edit::splice::PathStep;
use crate::markup::{Html, capital, html};

/// What is to be told at fields, by [`data_key`].
pub type FieldNotes = BTreeMap<String, Vec<String>>;

/// What is wrong in the field with a key.
pub fn fault(notes: &FieldNotes, key: &str) -> Option<Html> {
    let notes: Html = notes.get(key)?.iter().map(|note| html!("<span>{}</span>", note)).collect();
    Some(html!("<p class=\"fault\" id=\"f-{}-fault\">{}</p>\n", key, notes))
}

/// The attribute of what is written in another language than what is around it.
pub fn lang_of(lang: Option<&str>) -> Html {
    lang.map(|lang| html!(" lang=\"{}\"", lang)).unwrap_or_default()
}

/// What all fields of a form share.
pub struct FormPage<'p> {
    /// The language of what is written in the fields, where that is another than the form's.
    pub lang: Option<&'p str>,
    /// The program's words in the editor's language.
    pub words: &'p Words,
    /// What is wrong in fields.
    pub notes: &'p FieldNotes,
    /// What was typed and is not saved.
    pub typed: &'p Posted,
    /// What holds where a field is empty, by [`data_key`].
    pub inherited: &'p BTreeMap<String, String>,
    /// The key of what is to be shown open.
    pub open: Option<String>,
}

/// The most choices that are shown beside each other.
const MOST_RADIOS: usize = 6;

/// What a field is called and told, ready for its elements.
struct Said {
    id: String,
    label: Html,
    /// Its hint and what is wrong in it, with the attribute that ties them to it.
    told: Html,
    described: Html,
}

impl FormPage<'_> {
    /// Fields below each other.
    pub fn fields<'f>(&self, fields: impl IntoIterator<Item = &'f EditField>) -> Html {
        fields.into_iter().map(|field| self.field(field)).collect()
    }

    /// Whether something is wrong in a field or below it.
    pub fn has_note(&self, path: &[PathStep]) -> bool {
        let key = data_key(path);
        let is_in =
            |other: &String| *other == key || other.strip_prefix(&key).is_some_and(|rest| rest.starts_with('.'));
        self.notes.keys().any(is_in)
    }

    fn said(&self, field: &EditField, label: Html) -> Said {
        let id = format!("f-{}", data_key(&field.path));
        let hint = self.words.get(&format!("{}.hint", field.message), None).filter(|hint| !hint.is_empty());
        // What is inherited is shown, and never written.
        let inherited = self.inherited.get(&data_key(&field.path));
        let inherited =
            inherited.map(|value| self.words.say_with("edit-inherited", [("value", value.as_str().into())]));
        let hint = [hint, inherited].into_iter().flatten().reduce(|hint, inherited| format!("{hint} {inherited}"));
        let hint = hint.map(|hint| html!("<p class=\"hint\" id=\"{}-hint\">{}</p>\n", id, hint));
        let notes = fault(self.notes, &data_key(&field.path));
        let ids = [hint.is_some().then_some("hint"), notes.is_some().then_some("fault")];
        let ids: Vec<String> = ids.into_iter().flatten().map(|what| format!("{id}-{what}")).collect();
        let described = match ids.is_empty() {
            true => Html::default(),
            false => html!(" aria-describedby=\"{}\"", ids.join(" ")),
        };
        Said { id, label, told: [hint, notes].into_iter().flatten().collect(), described }
    }

    fn label(&self, field: &EditField) -> Html {
        let label = field.named.clone().unwrap_or_else(|| self.words.say(&format!("{}.label", field.message)));
        let must = if field.required { format!(" ({})", self.words.say("edit-required")) } else { String::new() };
        html!("{}<span class=\"must\">{}</span>", label, must)
    }

    fn field(&self, field: &EditField) -> Html {
        self.named(field, self.label(field), &Html::default())
    }

    /// A field by a name, with the buttons of its place in a list.
    fn named(&self, field: &EditField, label: Html, buttons: &Html) -> Html {
        let said = self.said(field, label);
        let key = data_key(&field.path);
        match &field.control {
            Control::Value { input, .. } => self.value(field, input, &said, buttons),
            Control::Group { fields, state } => {
                let inside = html!(
                    "<fieldset id=\"{}\" data-key=\"{}\"{}{}>\n<legend>{}</legend>\n{}{}{}</fieldset>\n",
                    said.id,
                    key,
                    said.described,
                    // Where one that was moved is led to.
                    if buttons.is_empty() { Html::default() } else { html!(" tabindex=\"-1\"") },
                    said.label,
                    said.told,
                    self.fields(fields),
                    buttons
                );
                // What is not there is opened by who wants it, and so are documents that are many in a file.
                let is_folded = *state == GroupState::Absent && !field.message.is_empty()
                    || field.path.len() == 1 && field.message.is_empty();
                match is_folded {
                    true => {
                        let is_asked = self.open.as_deref() == Some(key.as_str());
                        folded(&said.label, is_asked || self.has_note(&field.path) || self.is_typed(field), &inside)
                    }
                    false => inside,
                }
            }
            Control::Keyed(fields) if fields.is_empty() => Html::default(),
            Control::Keyed(fields) => html!(
                "<fieldset id=\"{}\" data-key=\"{}\"{}>\n<legend>{}</legend>\n{}{}</fieldset>\n",
                said.id,
                key,
                said.described,
                said.label,
                said.told,
                self.fields(fields)
            ),
            Control::List { items, blank, is_single } => {
                let item = self.words.get(&format!("{}.item", field.message), None);
                let item = item.unwrap_or_else(|| self.words.say("edit-item"));
                let shown = items.iter().enumerate().map(|(at, field)| {
                    let name = html!("{} {}", capital(&item), at + 1);
                    let is_alone = *is_single || items.len() == 1;
                    let buttons = self.buttons(&key, at, items.len(), &name, is_alone);
                    self.named(field, name, &buttons)
                });
                let add = self.words.say_with("edit-add", [("item", item.as_str().into())]);
                let new = self.named(blank, Html::text(&capital(&item)), &Html::default());
                let is_open = self.is_typed(blank);
                // What has nothing in it takes one line.
                if items.is_empty() {
                    let inside = html!("<div id=\"{}\" data-key=\"{}\">\n{}{}</div>\n", said.id, key, said.told, new);
                    // What holds without it is told where it is folded, too.
                    let holds = self.inherited.get(&key).map(|value| html!(" <span class=\"kind\">{}</span>", value));
                    let label = html!("{}{}", said.label, holds.unwrap_or_default());
                    return folded(&label, is_open || self.has_note(&field.path), &inside);
                }
                html!(
                    "<fieldset id=\"{}\" data-key=\"{}\" class=\"list\"{}>\n<legend>{}</legend>\n{}{}{}</fieldset>\n",
                    said.id,
                    key,
                    said.described,
                    said.label,
                    said.told,
                    shown.collect::<Html>(),
                    folded(&Html::text(&add), is_open, &new)
                )
            }
        }
    }

    /// Whether something was typed in a field that has nothing in it.
    fn is_typed(&self, field: &EditField) -> bool {
        let name = field_name(&field.path);
        self.typed.iter().any(|(typed, values)| {
            let rest = typed.strip_prefix(&name);
            let is_value = |rest: &str| rest.is_empty() || rest.starts_with('.') || rest == "~words";
            rest.is_some_and(|rest| is_value(rest) && !rest.ends_with(THERE))
                && values.iter().any(|value| !value.is_empty())
        })
    }

    fn buttons(&self, list: &str, at: usize, count: usize, name: &Html, is_alone: bool) -> Html {
        let button = |what: &str| {
            html!(
                "<button name=\"op\" value=\"{0}:{1}:{2}\" aria-label=\"{3}: {4}\">{3}</button>\n",
                what,
                list,
                at,
                self.words.say(&format!("edit-{what}")),
                name.words()
            )
        };
        let mut buttons = Vec::new();
        if !is_alone && at > 0 {
            buttons.push(button("up"));
        }
        if !is_alone && at + 1 < count {
            buttons.push(button("down"));
        }
        buttons.push(button("remove"));
        html!("<p class=\"buttons\">{}</p>\n", buttons.into_iter().collect::<Html>())
    }

    fn value(&self, field: &EditField, input: &Input, said: &Said, buttons: &Html) -> Html {
        let name = field_name(&field.path);
        let key = data_key(&field.path);
        let input = input.with(&name, self.typed);
        let there = html!("<input type=\"hidden\" name=\"{}{}\" value=\"1\">\n", name, THERE);
        let Said { id, label, told, described } = said;
        let labelled = |control: Html| {
            html!(
                "<div class=\"field\">\n<label for=\"{}\">{}</label>\n{}{}{}</div>\n",
                id,
                label,
                told,
                control,
                buttons
            )
        };
        let grouped = |inside: Html| {
            html!(
                "<fieldset id=\"{}\" data-key=\"{}\" class=\"field\"{}>\n<legend>{}</legend>\n{}{}{}</fieldset>\n",
                id,
                key,
                described,
                label,
                told,
                inside,
                buttons
            )
        };
        // Said of the element itself, where it is one.
        let invalid = if self.notes.contains_key(&key) { html!(" aria-invalid=\"true\"") } else { Html::default() };
        let common = html!("id=\"{}\" name=\"{}\" data-key=\"{}\"{}{}", id, name, key, described, invalid);
        let written = lang_of(self.lang);
        match &input {
            Input::Line(kind, text) => {
                let written = if *kind == LineKind::Words { written } else { Html::default() };
                labelled(html!("<input {}{}{} value=\"{}\">\n", common, attributes(*kind), written, text))
            }
            Input::Prose(text) | Input::Raw(text) => {
                let is_raw = matches!(input, Input::Raw(_));
                let class = if is_raw { html!(" class=\"raw\" spellcheck=\"false\"") } else { Html::default() };
                labelled(html!(
                    "<textarea {}{}{} rows=\"{}\">\n{}</textarea>\n",
                    common,
                    class,
                    written,
                    rows(text),
                    text
                ))
            }
            Input::Check(is) => html!(
                "<div class=\"field check\">\n{}<input type=\"checkbox\" {} value=\"true\"{}>\n\
                 <label for=\"{}\">{}</label>\n{}{}</div>\n",
                there,
                common,
                checked(*is),
                id,
                label,
                told,
                buttons
            ),
            Input::Several(choices, chosen) => {
                let boxes = choices.iter().enumerate().map(|(at, choice)| {
                    let is = chosen.contains(&choice.value);
                    self.tick("checkbox", &name, &format!("{id}-{at}"), choice, is)
                });
                grouped(html!("{}{}", there, boxes.collect::<Html>()))
            }
            Input::One(choices, chosen)
                if choices.len() <= MOST_RADIOS && choices.iter().all(|c| c.group.is_empty()) =>
            {
                let none = (!field.required || chosen.is_empty()).then(|| self.none());
                let radios = choices.iter().cloned().chain(none).enumerate().map(|(at, choice)| {
                    self.tick("radio", &name, &format!("{id}-{at}"), &choice, choice.value == *chosen)
                });
                grouped(radios.collect())
            }
            Input::One(choices, chosen) => labelled(self.select(&common, choices, chosen)),
            Input::Period(..) | Input::Who(..) | Input::Party(..) => grouped(self.parts(&input, &name, id)),
        }
    }

    /// What is in several parts: a number with its unit, a choice with words beside it.
    fn parts(&self, input: &Input, name: &str, id: &str) -> Html {
        match input {
            Input::Period(number, unit) => html!(
                "<input name=\"{0}\" id=\"{1}-number\" inputmode=\"numeric\" aria-label=\"{2}\" value=\"{3}\" size=\"4\">\n\
                 <select name=\"{0}~unit\" aria-label=\"{4}\">\n{5}</select>\n",
                name,
                id,
                self.words.say("edit-number"),
                number,
                self.words.say("edit-unit"),
                self.units(unit)
            ),
            Input::Who(choices, chosen, words) => html!(
                "{}{}",
                self.select(&self.part(name, id, "", "edit-chosen"), choices, chosen),
                self.words_line(name, id, "~words", "edit-or-words", words)
            ),
            Input::Party(choices, [chosen, words, how, purpose]) => {
                let more = [("~as", "key-party-as.label", how), ("~for", "key-party-for.label", purpose)];
                let is_open = more.iter().any(|(_, _, text)| !text.is_empty());
                let more: Html =
                    more.into_iter().map(|(part, label, text)| self.words_line(name, id, part, label, text)).collect();
                html!(
                    "{}{}<details{}>\n<summary>{}</summary>\n{}</details>\n",
                    self.select(&self.part(name, id, "", "edit-chosen"), choices, chosen),
                    self.words_line(name, id, "~words", "edit-or-words", words),
                    if is_open { " open" } else { "" },
                    self.words.say("edit-more-of-party"),
                    more
                )
            }
            _ => Html::default(),
        }
    }

    fn none(&self) -> ChoiceItem {
        let label = self.words.say("edit-none");
        ChoiceItem { label, ..ChoiceItem::default() }
    }

    fn tick(&self, kind: &str, name: &str, id: &str, choice: &ChoiceItem, is: bool) -> Html {
        html!(
            "<p class=\"tick\"><input type=\"{}\" name=\"{}\" id=\"{}\" value=\"{}\"{}> <label for=\"{2}\">{}</label></p>\n",
            kind,
            name,
            id,
            choice.value,
            checked(is),
            choice.label
        )
    }

    /// The attributes of a part of a field, with its name for those who don't see it.
    fn part(&self, name: &str, id: &str, part: &str, label: &str) -> Html {
        html!("id=\"{}{}\" name=\"{}{1}\" aria-label=\"{}\"", format!("{id}-part"), part, name, self.words.say(label))
    }

    fn words_line(&self, name: &str, id: &str, part: &str, label: &str, text: &str) -> Html {
        html!(
            "<p class=\"part\"><label for=\"{0}{1}\">{2}</label> <input id=\"{0}{1}\" name=\"{3}{1}\" value=\"{4}\"></p>\n",
            id,
            part,
            self.words.say(label),
            name,
            text
        )
    }

    fn units(&self, chosen: &str) -> Html {
        let unit = |unit: &str| {
            let label = self.words.say(&format!("edit-unit-{}", unit.replace(' ', "-")));
            html!("<option value=\"{}\"{}>{}</option>\n", unit, selected(unit == chosen), label)
        };
        ["d", "w", "m", "y", SAME_DAY].into_iter().map(unit).collect()
    }

    fn select(&self, attributes: &Html, choices: &[ChoiceItem], chosen: &str) -> Html {
        let mut options = html!("<option value=\"\"{}>{}</option>\n", selected(chosen.is_empty()), self.none().label);
        let mut group = "";
        for choice in choices {
            if choice.group != group {
                let end = if group.is_empty() { Html::default() } else { html!("</optgroup>\n") };
                options = html!("{}{}<optgroup label=\"{}\">\n", options, end, capital(&choice.group));
                group = &choice.group;
            }
            let is = selected(choice.value == chosen);
            options = html!("{}<option value=\"{}\"{}>{}</option>\n", options, choice.value, is, choice.label);
        }
        let end = if group.is_empty() { Html::default() } else { html!("</optgroup>\n") };
        html!("<select {}>\n{}{}</select>\n", attributes, options, end)
    }
}

fn folded(label: &Html, is_open: bool, inside: &Html) -> Html {
    html!(
        "<details class=\"group\"{}>\n<summary>{}</summary>\n{}</details>\n",
        if is_open { " open" } else { "" },
        label,
        inside
    )
}

fn checked(is: bool) -> &'static str {
    if is { " checked" } else { "" }
}

fn selected(is: bool) -> &'static str {
    if is { " selected" } else { "" }
}

fn attributes(kind: LineKind) -> Html {
    match kind {
        LineKind::Words => Html::default(),
        LineKind::Number => html!(" inputmode=\"numeric\" size=\"6\""),
        LineKind::Day => html!(" type=\"date\""),
        LineKind::Phone => html!(" inputmode=\"tel\""),
        LineKind::Email => html!(" inputmode=\"email\" spellcheck=\"false\""),
        LineKind::Web => html!(" inputmode=\"url\" spellcheck=\"false\""),
    }
}

/// As many lines as a text fills, and one more.
fn rows(text: &str) -> usize {
    let lines: usize = text.lines().map(|line| 1 + line.chars().count() / 80).sum();
    lines.clamp(1, 24) + 1
}
