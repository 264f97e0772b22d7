//! The page of a document: its form, and what happens when it is sent.

use std::collections::BTreeMap;

use super::notes::{FileNotes, TEXT};
use super::open::{OpenedForm, SiteFile, whole_text};
use super::saving::{HASH, Press, Saving, WHOLE};
use super::section::SECTION;
use super::shell::Headline;
use super::{Desk, DeskAnswer, DeskSite};
use crate::check;
use crate::content::Kind;
use crate::content::markdown::Reference;
use crate::diagnostic::Severity;
use crate::edit::form::{Control, EditField, FieldNotes, FormKind, FormPage, Posted, data_key, fault, lang_of};
use crate::edit::splice::{Edit, KeyChange, NewValue, PathStep};
use crate::edit::store::Unstored;
use crate::markup::{Html, anchor, capital, escape_path, html};
use crate::model::PARTIES;

impl Desk {
    /// The form of a file.
    pub(super) fn document(&self, site: &DeskSite, path: &str, query: &Posted) -> DeskAnswer {
        let Some(file) = self.file(site, path) else { return DeskAnswer::Missing };
        let before = query.one("kept").and_then(|_| self.typed_before(path));
        let typed = &before.unwrap_or_default();
        self.document_page(site, &file, &PageState { query, typed, refused: FieldNotes::new(), status: 200 })
    }

    pub(super) fn document_page(&self, site: &DeskSite, file: &SiteFile, page: &PageState) -> DeskAnswer {
        let Some(now) = self.bytes(file.path) else { return DeskAnswer::Missing };
        // What was typed belongs to what its form was made of, whatever somebody has written since.
        let bytes = self.base_of(page.typed, &now).unwrap_or(now);
        let known = self.remember(&bytes).to_string();
        // Of what is not known any more, each difference is asked about.
        let hash = page.typed.one(HASH).unwrap_or(&known);
        let is_raw = page.query.one("raw").is_some() || page.typed.one(WHOLE).is_some();
        let form = file.form(&bytes, site).filter(|_| !is_raw);
        let fields: Vec<&EditField> = form.iter().flat_map(OpenedForm::fields).collect();
        let mut notes = FileNotes::of(file, site, &fields);
        for (key, texts) in &page.refused {
            notes.at.entry(key.clone()).or_default().extend(texts.iter().cloned());
        }
        let words = site.words();
        let text = form.as_ref().and_then(|form| form.parts.text.as_deref());
        let section = text.and_then(|text| self.section_inside(site, file, text, &notes, [page.query, page.typed]));
        let is_part = section.is_some();
        if is_part {
            notes.all.retain(|note| note.field.as_deref() == Some(TEXT));
        }
        let inside = match (section, &form) {
            (Some(section), _) => section,
            (None, Some(form)) => form_inside(site, file, form, &notes, page),
            (None, None) => raw_inside(site, &bytes, page),
        };
        let errors = notes.all.iter().filter(|note| note.severity == Severity::Error).count();
        let saved = page.query.one("saved").and_then(|number| number.parse().ok());
        let is_saved = saved.is_some();
        let saved = saved.map(|number| self.saved_status(site, number, errors)).unwrap_or_default();
        let save = |class: &str, more: Html| {
            html!(
                "<p class=\"save {}\"><button type=\"submit\" name=\"op\" value=\"save\">{}</button>{}</p>\n",
                class,
                words.say("edit-save"),
                more
            )
        };
        let is_new = page.typed.one(HASH).is_none();
        let kept = if is_new { self.kept_status(site, file.path) } else { Html::default() };
        let is_apart = !kept.is_empty();
        let can_review =
            matches!(file.kind, Some(FormKind::Document(kind)) if kind.row().reviewed) && file.lang.is_none();
        let review = match can_review && form.is_some() && !is_part {
            true => html!(
                "<p><button type=\"submit\" name=\"op\" value=\"review\">{}</button></p>\n",
                words.say("edit-review-today")
            ),
            false => Html::default(),
        };
        let main = html!(
            "{}{}<form method=\"post\" action=\"{}\" accept-charset=\"utf-8\" autocomplete=\"off\">\n\
             <input type=\"hidden\" name=\"{}\" value=\"{}\" autocomplete=\"off\">\n{}{}{}{}{}</form>\n{}{}",
            html!("{}{}", self.where_shown(site, file), self.instead_in(site, file.path)),
            summary(site, &notes, page),
            self.url(&format!("doc/{}", file.path)),
            HASH,
            hash,
            save("first", if form.is_some() && !is_apart { see_button(site, file) } else { Html::default() }),
            html!("{}{}", kept, saved),
            inside,
            save("last", Html::default()),
            review,
            self.raw_link(site, file, form.is_some()),
            if form.is_some() { self.tools(site, file.path) } else { Html::default() }
        );
        let outcome = match (page.status, is_saved) {
            (200, false) => None,
            (200, true) => Some(words.say("edit-saved").trim_end_matches('.').to_owned()),
            _ => Some(words.say("edit-not-saved")),
        };
        let headline = Headline { outcome, ..headline_of(site, file) };
        DeskAnswer::Page(page.status, self.page(site, &headline, &main))
    }

    /// Where the document is seen, if it has a page.
    fn where_shown(&self, site: &DeskSite, file: &SiteFile) -> Html {
        let lang = file.lang.as_ref().map(|lang| {
            html!("<p>{}</p>\n", site.words().say_with("edit-translation", [("lang", lang.as_str().into())]))
        });
        let page = page_of(site, file)
            .map(|url| html!("<p>{}</p>\n", anchor(&url, &Html::text(&site.words().say("edit-see-page")))));
        html!("{}{}", lang.unwrap_or_default(), page.unwrap_or_default())
    }

    fn raw_link(&self, site: &DeskSite, file: &SiteFile, is_form: bool) -> Html {
        let url = self.url(&format!("doc/{}", file.path));
        let (url, word) = match (is_form, file.kind) {
            (true, _) => (format!("{url}?raw=1"), "edit-as-text"),
            (false, Some(_)) => (url, "edit-as-form"),
            (false, None) => return Html::default(),
        };
        html!("<p class=\"other-way\">{}</p>\n", anchor(&url, &Html::text(&site.words().say(word))))
    }

    /// Saves a form.
    pub(super) fn save_document(&self, site: &DeskSite, path: &str, sent: &Posted) -> DeskAnswer {
        let Some(file) = self.file(site, path) else { return DeskAnswer::Missing };
        let op = sent.one("op").unwrap_or("save");
        if op == "see" {
            self.keep_typed(&file, site, sent);
            return DeskAnswer::SeeOther(self.url(&format!("seen/{path}")));
        }
        let Some(posted) = &self.with_whole_text(&file, sent) else {
            self.store.keep(path, &sent.encoded(), (self.clock.now)());
            let refused = [(TEXT.to_owned(), vec![site.words().say("edit-section-moved")])].into_iter().collect();
            let page = PageState { query: &Posted::default(), typed: sent, refused, status: 422 };
            return self.document_page(site, &file, &page);
        };
        let press = self.press_of(op, &file, site, posted);
        let here = self.url(&format!("doc/{path}"));
        let section = sent.one(SECTION).and_then(|at| at.parse::<usize>().ok());
        let part = match section {
            Some(at) => format!("&{SECTION}={at}"),
            None if posted.one(WHOLE).is_some() => "&raw=1".to_owned(),
            None => String::new(),
        };
        let saving = self.save(&file, site, posted, press.as_ref());
        if !matches!(saving, Saving::Saved(_) | Saving::Same) && posted.one(HASH).is_some() {
            self.store.keep(path, &posted.encoded(), (self.clock.now)());
        }
        match saving {
            Saving::Saved(number) => {
                let list = press.as_ref().and_then(Press::place);
                let list = list.map(|list| format!("#f-{}", escape_path(&data_key(&list)))).unwrap_or_default();
                DeskAnswer::SeeOther(format!("{here}?saved={number}{part}{list}"))
            }
            Saving::Same => DeskAnswer::SeeOther(here + &part.replace('&', "?")),
            Saving::Both(both, seen) => self.both_changed(site, &file, posted, &both, seen),
            Saving::Unwritable(keys) => {
                let told = || vec![site.words().say("edit-unwritable")];
                let mut refused: FieldNotes = keys.into_iter().map(|key| (key, told())).collect();
                if refused.is_empty() {
                    refused.insert(String::new(), told());
                }
                let page = PageState { query: &Posted::default(), typed: posted, refused, status: 422 };
                self.document_page(site, &file, &page)
            }
            Saving::Refused(refused) => self.not_saved(site, &file, posted, &refused),
            Saving::Missing => self.gone(site, &file),
        }
    }

    /// That a file can't be read any more; what was typed is kept.
    fn gone(&self, site: &DeskSite, file: &SiteFile) -> DeskAnswer {
        let main = html!("<p role=\"alert\">{}</p>\n", site.words().say("edit-no-file"));
        DeskAnswer::Page(503, self.page(site, &headline_of(site, file), &main))
    }

    /// What a button does beside saving what was typed: the place of an item in a list, or the day of the review.
    fn press_of(&self, op: &str, file: &SiteFile, site: &DeskSite, posted: &Posted) -> Option<Press> {
        if op == "review" {
            return Some(Press::Set(self.reviewed_today()));
        }
        let [what, list, at] = op.split(':').collect::<Vec<_>>().try_into().ok()?;
        let at = at.parse::<usize>().ok()?;
        let now = self.bytes(file.path)?;
        let form = file.form(&self.base_of(posted, &now)?, site)?;
        let fields: Vec<&EditField> = form.fields().collect();
        let EditField { path, control: Control::List { .. }, .. } = with_key(&fields, list)? else { return None };
        let path = path.clone();
        match what {
            "remove" => Some(Press::Remove(path, at)),
            "up" => Some(Press::Move(path, at, at.checked_sub(1)?)),
            "down" => Some(Press::Move(path, at, at.checked_add(1)?)),
            _ => None,
        }
    }

    /// That a document was gone through today.
    pub(super) fn reviewed_today(&self) -> Edit {
        let today = NewValue::Text(self.clock.today().to_string());
        Edit { path: vec![PathStep::Key("reviewed".to_owned())], change: KeyChange::Set(today) }
    }

    /// That a document was gone through today, said from the list of what is to be done.
    pub(super) fn review(&self, site: &DeskSite, path: &str) -> DeskAnswer {
        let Some(file) = self.file(site, path) else { return DeskAnswer::Missing };
        match self.save(&file, site, &Posted::default(), Some(&Press::Set(self.reviewed_today()))) {
            Saving::Saved(number) => DeskAnswer::SeeOther(self.url("") + &format!("?saved={number}")),
            Saving::Same => DeskAnswer::SeeOther(self.url("")),
            Saving::Refused(refused) => self.not_saved(site, &file, &Posted::default(), &refused),
            Saving::Both(..) | Saving::Unwritable(_) | Saving::Missing => self.gone(site, &file),
        }
    }

    /// What was typed, when the system does not let it be written: it is shown again, and kept.
    fn not_saved(&self, site: &DeskSite, file: &SiteFile, posted: &Posted, refused: &Unstored) -> DeskAnswer {
        let words = site.words();
        let why = match refused {
            Unstored::Changed(_) => words.say("edit-changed-again"),
            Unstored::NotAFile(_) => words.say("edit-no-file"),
            Unstored::System(_, error) => words.say_with("edit-system", [("why", error.to_string().into())]),
        };
        let refused = [(String::new(), vec![why])].into_iter().collect();
        let page = PageState { query: &Posted::default(), typed: posted, refused, status: 503 };
        self.document_page(site, file, &page)
    }
}

/// What holds where a field is empty, by its key: what a document takes from what it is in.
fn inherited(site: &DeskSite, file: &SiteFile) -> BTreeMap<String, String> {
    let edition = site.examined.site.first();
    let mut inherited = BTreeMap::new();
    let Some(entry) = file.entry.filter(|_| file.lang.is_none()) else { return inherited };
    let names = |references: &[&Reference]| {
        let found = references.iter().filter_map(|reference| edition.find(reference, PARTIES, Some(entry)));
        found.map(|entry| check::name_of(edition, entry)).collect::<Vec<_>>().join(", ")
    };
    if entry.meta.owner.is_none() {
        inherited.extend(edition.owner(entry).map(|owner| ("owner".to_owned(), check::name_of(edition, owner))));
    }
    if entry.meta.reviewed.is_none() {
        inherited.extend(edition.reviewed(entry).map(|day| ("reviewed".to_owned(), day.to_string())));
    }
    if entry.step().is_some_and(|step| step.responsible.is_empty()) {
        let parties = edition.responsible(entry);
        let told: Vec<&Reference> = parties.iter().filter_map(|party| party.who.reference()).collect();
        inherited.insert("responsible".to_owned(), names(&told));
    }
    if entry.level().is_some_and(|level| level.holder.is_empty()) {
        let holders: Vec<&Reference> = edition.holders(entry).iter().collect();
        inherited.insert("holder".to_owned(), names(&holders));
    }
    inherited.retain(|_, name| !name.is_empty());
    inherited
}

/// The fields of a form, and its text.
fn form_inside(site: &DeskSite, file: &SiteFile, form: &OpenedForm, notes: &FileNotes, page: &PageState) -> Html {
    let words = site.words();
    let open = page.query.one("at").map(str::to_owned);
    let inherited = inherited(site, file);
    let lang = lang_of_file(site, file);
    let shown =
        FormPage { lang: lang.as_deref(), words, notes: &notes.at, typed: page.typed, open, inherited: &inherited };
    let text = form.parts.text.as_ref().map(|text| {
        let typed = page.typed.one(TEXT).unwrap_or(text);
        text_field(site, file, &words.say("edit-text"), &notes.at, typed)
    });
    let rarely: Html = match form.form.rarely.is_empty() {
        true => Html::default(),
        false => html!(
            "<details class=\"rarely\"{}>\n<summary>{}</summary>\n{}</details>\n",
            if form.form.rarely.iter().any(|field| shown.has_note(&field.path)) { " open" } else { "" },
            words.say("edit-rarely"),
            shown.fields(&form.form.rarely)
        ),
    };
    html!("{}{}{}", shown.fields(&form.form.facts), text.unwrap_or_default(), rarely)
}

/// The field of a text.
pub(super) fn text_field(site: &DeskSite, file: &SiteFile, label: &str, notes: &FieldNotes, typed: &str) -> Html {
    let faults = fault(notes, TEXT).unwrap_or_default();
    let rows = typed.lines().map(|line| 1 + line.chars().count() / 80).sum::<usize>().clamp(8, 40);
    html!(
        "<div class=\"field\">\n<label for=\"f-text\">{}</label>\n<p class=\"hint\" id=\"f-text-hint\">{}</p>\n{}\
         <textarea id=\"f-text\" name=\"{}\" data-key=\"text\" rows=\"{}\" aria-describedby=\"f-text-hint{}\"{}{}>\n\
         {}</textarea>\n</div>\n",
        label,
        site.words().say("edit-text-hint"),
        faults,
        TEXT,
        rows,
        if faults.is_empty() { "" } else { " f-text-fault" },
        if faults.is_empty() { Html::default() } else { html!(" aria-invalid=\"true\"") },
        lang_of(lang_of_file(site, file).as_deref()),
        typed
    )
}

/// The address of the page of a document in its language, if it has one.
pub(super) fn page_of(site: &DeskSite, file: &SiteFile) -> Option<String> {
    let whole = &site.examined.site;
    let at = whole.editions.iter().position(|edition| Some(&edition.lang) == file.lang.as_ref()).unwrap_or(0);
    let address = whole.editions.get(at)?.same(file.entry?)?.address.clone()?;
    Some(format!("{}{address}", whole.prefix(at)))
}

/// The button that shows the page as it is with what is typed: beside the form, where a script does so, else in a window of its own.
fn see_button(site: &DeskSite, file: &SiteFile) -> Html {
    match page_of(site, file) {
        Some(_) => html!(
            "\n<button type=\"submit\" name=\"op\" value=\"see\" formtarget=\"betre-seen\">{}</button>",
            site.words().say("edit-see-typed")
        ),
        None => Html::default(),
    }
}

/// How the page of a document is shown.
pub(super) struct PageState<'p> {
    pub query: &'p Posted,
    /// What was typed and is not saved.
    pub typed: &'p Posted,
    /// Why it is not, at the fields; without a field for all of it.
    pub refused: FieldNotes,
    pub status: u16,
}

/// The field with a key, wherever it is.
pub(super) fn with_key<'f>(fields: &[&'f EditField], key: &str) -> Option<&'f EditField> {
    fields.iter().find_map(|field| {
        if data_key(&field.path) == key {
            return Some(*field);
        }
        with_key(&field.inside().iter().collect::<Vec<_>>(), key)
    })
}

/// What is wrong in a document, each with a link to its field.
fn summary(site: &DeskSite, notes: &FileNotes, page: &PageState) -> Html {
    let words = site.words();
    let item = |text: &str, field: Option<&str>| match field {
        Some(field) => html!("<li>{}</li>\n", anchor(&format!("#f-{field}"), &Html::text(text))),
        None => html!("<li>{}</li>\n", text),
    };
    let refused = page.refused.iter().flat_map(|(key, texts)| texts.iter().map(move |text| (key.as_str(), text)));
    let refused: Vec<Html> = refused.map(|(key, text)| item(text, (!key.is_empty()).then_some(key))).collect();
    let count = notes.all.len() + refused.len();
    let found = notes.all.iter().map(|note| item(&note.text, note.field.as_deref()));
    let items: Html = refused.into_iter().chain(found).collect();
    if items.is_empty() {
        return items;
    }
    html!(
        "<section class=\"summary\" aria-labelledby=\"faults\"{}>\n<h2 id=\"faults\">{}</h2>\n<ul>\n{}</ul>\n</section>\n",
        // What was not saved is told first to who can't see it.
        if page.status == 200 { Html::default() } else { html!(" tabindex=\"-1\" autofocus") },
        words.say_with("edit-faults", [("count", count.into())]),
        items
    )
}

/// The whole file as text, for what no form can show.
fn raw_inside(site: &DeskSite, bytes: &[u8], page: &PageState) -> Html {
    html!(
        "<div class=\"field\">\n<label for=\"f-whole\">{}</label>\n<p class=\"hint\" id=\"f-whole-hint\">{}</p>\n\
         <textarea class=\"raw\" id=\"f-whole\" name=\"{}\" data-key=\"whole\" rows=\"30\" spellcheck=\"false\" \
         aria-describedby=\"f-whole-hint\">\n{}</textarea>\n</div>\n",
        site.words().say("edit-whole"),
        site.words().say("edit-whole-hint"),
        WHOLE,
        page.typed.one(WHOLE).unwrap_or(&whole_text(bytes))
    )
}

/// The language that a file is written in, where that is another than the desk's.
fn lang_of_file(site: &DeskSite, file: &SiteFile) -> Option<String> {
    let lang = file.lang.as_ref().unwrap_or(&site.examined.site.first().lang);
    (lang != site.lang.tag()).then(|| lang.clone())
}

/// What its page is called.
pub(super) fn headline_of(site: &DeskSite, file: &SiteFile) -> Headline {
    // The title is that of the base.
    let base = &site.examined.site.first().lang;
    let lang = (base != site.lang.tag() && file.entry.is_some()).then(|| base.clone());
    Headline { title: title_of(site, file), lang, outcome: None }
}

/// What a file is called: by its title, or by what is in it.
pub(super) fn title_of(site: &DeskSite, file: &SiteFile) -> String {
    let words = site.words();
    let title = file.entry.map(|entry| entry.title.text.clone()).filter(|title| !title.is_empty());
    let named = match file.kind {
        Some(FormKind::Document(Kind::Site)) => words.say("edit-settings"),
        Some(FormKind::Documents(kind)) => words.say(&format!("edit-all-{}", kind.name())),
        Some(FormKind::Document(kind)) => capital(&words.say(&format!("kind-{}", kind.name()))),
        None => file.path.to_owned(),
    };
    title.unwrap_or(named)
}
