//! A desk of a site, and what a browser sends of its forms.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use betre::diagnostic::catalogue::Lang;
use betre::edit::desk::{Desk, DeskAnswer, DeskClock, DeskRequest, DeskSite, SavedBytesAt};
use betre::model::Date;
use betre::render::Item;
use betre::{Config, Examined, examine};
use html5gum::{Token, Tokenizer};
use libtest_mimic::Failed;

use crate::support::ensure;

/// The secret of desks in tests.
pub const KEY: &str = "0123456789abcdef0123456789abcdef";

pub struct TestDesk {
    pub root: PathBuf,
    desk: Desk,
    examined: Examined,
}

/// What a form sends: names and values in its order.
pub type Sent = Vec<(String, String)>;

impl TestDesk {
    /// The desk of a site, as it is examined now.
    pub fn of(root: &Path) -> TestDesk {
        TestDesk::with(root, None)
    }

    /// The same, which keeps what was saved and what was typed.
    pub fn with(root: &Path, cache: Option<&Path>) -> TestDesk {
        let today = Date::constant(2026, 11, 22);
        let examined = examine(&Config::to_look(root.to_owned(), today));
        let clock = DeskClock { now: || 1_795_000_000, ahead: |_| None, today: Some(today) };
        let desk = Desk::new(root, cache, KEY.to_owned(), clock);
        TestDesk { root: root.to_owned(), desk, examined }
    }

    /// The files that have a form.
    pub fn files(&self) -> Vec<String> {
        let sources = self.examined.site.sources.iter().map(|(_, source)| source);
        let paths =
            sources.filter(|source| source.sheet.is_none() && !source.is_shared()).map(|source| source.path.clone());
        let mut paths: Vec<String> = paths.filter(|path| path.ends_with(".md") || path.ends_with(".toml")).collect();
        paths.sort();
        paths.dedup();
        paths
    }

    /// Asks for an address of the desk, or sends it a body.
    pub fn ask(&self, is_post: bool, address: &str, body: &[u8]) -> DeskAnswer {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let site = DeskSite {
            examined: &self.examined,
            lang: Lang::Nn,
            saved: &|_| {},
            looked: &|files| self.looked(files),
            rendered: &|examined, path| match betre::render_first(examined, &[path.to_owned()]).remove(path)? {
                Item::Bytes(bytes) => String::from_utf8(bytes).ok(),
                Item::Copy(_) => None,
            },
        };
        self.desk.answer(&DeskRequest { is_post, path, query, body }, &site)
    }

    /// The site as if files had these bytes.
    fn looked(&self, files: &[SavedBytesAt]) -> Arc<Examined> {
        let unsaved = Arc::new(files.iter().cloned().collect::<BTreeMap<_, _>>());
        let config = Config { unsaved, ..Config::to_look(self.root.clone(), Date::constant(2026, 11, 22)) };
        Arc::new(examine(&config))
    }

    /// What is told of a form that is being filled in.
    pub fn look(&self, path: &str, sent: &Sent) -> DeskAnswer {
        self.ask(true, &format!("look/{}", encoded_path(path)), encoded(sent).as_bytes())
    }

    pub fn page(&self, address: &str) -> Result<String, Failed> {
        match self.ask(false, address, b"") {
            DeskAnswer::Page(200, page) => Ok(page.as_str().to_owned()),
            other => Err(format!("{address}: {other:?}").into()),
        }
    }

    /// What a script is told.
    pub fn told(&self, address: &str) -> Result<serde_json::Value, Failed> {
        match self.ask(false, address, b"") {
            DeskAnswer::Data(told) => Ok(serde_json::from_str(&told)?),
            other => Err(format!("{address}: {other:?}").into()),
        }
    }

    /// The page of a file with what is typed.
    pub fn seen(&self, path: &str) -> Result<String, Failed> {
        match self.ask(false, &format!("seen/{}", encoded_path(path)), b"") {
            DeskAnswer::Seen(page) => Ok(page),
            other => Err(format!("{path}: {other:?}").into()),
        }
    }

    /// The form of a file, as it would be sent.
    pub fn form(&self, path: &str) -> Result<Sent, Failed> {
        Ok(fields(&self.page(&format!("doc/{}", encoded_path(path)))?))
    }

    pub fn send(&self, path: &str, sent: &Sent) -> DeskAnswer {
        self.ask(true, &format!("doc/{}", encoded_path(path)), encoded(sent).as_bytes())
    }

    /// Sends a form that must be saved.
    pub fn save(&self, path: &str, sent: &Sent) -> Result<(), Failed> {
        match self.send(path, sent) {
            DeskAnswer::SeeOther(_) => Ok(()),
            other => Err(format!("{path}: {other:?}").into()),
        }
    }

    /// The form of a file with other values in some fields; names without what they begin with.
    pub fn change(&self, path: &str, values: &[(&str, &str)]) -> Result<String, Failed> {
        let mut sent = self.form(path)?;
        for (name, value) in values {
            put(&mut sent, &format!("k.{name}"), value)?;
        }
        self.save(path, &sent)?;
        self.read(path)
    }

    pub fn read(&self, path: &str) -> Result<String, Failed> {
        Ok(fs::read_to_string(self.root.join(path))?)
    }
}

/// Sets the value of a field; one that was not sent, since nothing is ticked or chosen, is added.
pub fn put(sent: &mut Sent, name: &str, value: &str) -> Result<(), Failed> {
    match sent.iter_mut().find(|(own, _)| own == name) {
        Some((_, old)) => *old = value.to_owned(),
        None => sent.push((name.to_owned(), value.to_owned())),
    }
    ensure(!name.is_empty(), "a field without a name")
}

pub fn encoded_path(path: &str) -> String {
    betre::markup::escape_path(path)
}

/// As a browser encodes it.
pub fn encoded(sent: &Sent) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(sent).finish()
}

#[derive(Default)]
struct Open {
    name: String,
    text: String,
    /// The values of a select: whether each is chosen.
    options: Vec<(String, bool)>,
}

/// The fields of a page's form, as a browser would send them: of the form that sends its page back.
pub fn fields(page: &str) -> Sent {
    fields_and_choices(page).0
}

/// Those, and what can be chosen or ticked, by the names.
pub fn fields_and_choices(page: &str) -> (Sent, BTreeMap<String, Vec<String>>) {
    let mut sent = Sent::new();
    let mut choices = BTreeMap::new();
    let mut in_form = false;
    let mut textarea: Option<Open> = None;
    let mut select: Option<Open> = None;
    for token in Tokenizer::new(page) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                let attributes: BTreeMap<String, String> = tag
                    .attributes
                    .iter()
                    .map(|(name, value)| {
                        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
                        (text(name), text(value))
                    })
                    .collect();
                let value = |name: &str| attributes.get(name).cloned().unwrap_or_default();
                match name.as_str() {
                    "form" => in_form = value("method") == "post" && attributes.contains_key("accept-charset"),
                    _ if !in_form => {}
                    "input" => {
                        let is_box = matches!(value("type").as_str(), "checkbox" | "radio");
                        if is_box {
                            choices.entry(value("name")).or_insert_with(Vec::new).push(value("value"));
                        }
                        if attributes.contains_key("name") && (!is_box || attributes.contains_key("checked")) {
                            // HTML, value sanitization.
                            let shown = value("value").replace(['\n', '\r'], "");
                            let is_day =
                                shown.len() == 10 && !shown.starts_with("0000") && shown.parse::<Date>().is_ok();
                            let is_shown = value("type") != "date" || is_day;
                            sent.push((value("name"), if is_shown { shown } else { String::new() }));
                        }
                    }
                    "textarea" => textarea = Some(Open { name: value("name"), ..Open::default() }),
                    "select" => select = Some(Open { name: value("name"), ..Open::default() }),
                    "option" => {
                        if let Some(select) = &mut select {
                            select.options.push((value("value"), attributes.contains_key("selected")));
                        }
                    }
                    _ => {}
                }
            }
            Token::String(text) => {
                if let Some(textarea) = &mut textarea {
                    textarea.text.push_str(&String::from_utf8_lossy(&text));
                }
            }
            Token::EndTag(tag) => match tag.name.as_slice() {
                b"form" => in_form = false,
                b"textarea" => {
                    if let Some(Open { name, text, .. }) = textarea.take() {
                        let text = text.strip_prefix('\n').unwrap_or(&text).replace('\n', "\r\n");
                        sent.push((name, text));
                    }
                }
                b"select" => {
                    if let Some(Open { name, options, .. }) = select.take() {
                        let chosen = options.iter().find(|(_, chosen)| *chosen).or(options.first());
                        sent.extend(chosen.map(|(value, _)| (name.clone(), value.clone())));
                        choices.insert(name, options.into_iter().map(|(value, _)| value).collect());
                    }
                }
                _ => {}
            },
            _ => {}
        }
    }
    (sent, choices)
}
