//! What of the site's own stands in place of a layer's: that it does, what differs, and going back to the layer's.

use super::history::changed_lines;
use super::open::{whole_text, with_lang};
use super::own::replacement_at;
use super::shared::{AT, alert, desk_address, hidden_key, is_table, key_at, path_inside};
use super::shell::Headline;
use super::{Desk, DeskAnswer, DeskSite};
use crate::check;
use crate::content::Replacement;
use crate::content::hash::Hash;
use crate::edit::adopt::{WrittenDocument, with_key_in};
use crate::edit::form::{FormKind, Posted};
use crate::edit::splice::Unspliced;
use crate::edit::store::{FileChange, SaveAction};
use crate::markup::{Html, anchor, html};
use crate::model::SharedLayer;

/// What the page showed, as a form sends it: the site's own files, and the mark of the layer's document.
const SEEN: &str = "seen";
const MARK: &str = "mark";

/// What goes when the layer's document is used again.
struct GoingBack<'s> {
    replaced: &'s Replacement,
    layer: &'s SharedLayer,
    kind: FormKind,
    key: Option<String>,
    /// The address of the layer's document at the desk.
    shared: String,
    changes: Vec<FileChange>,
    /// The site's own and the layer's, in each language in which the site's own goes: the site's first without its name.
    both: Vec<(Option<String>, [String; 2])>,
}

impl GoingBack<'_> {
    /// What was seen of the site's own files.
    fn hash(&self) -> String {
        let bytes: Vec<u8> = self.changes.iter().flat_map(|change| change.before.clone().unwrap_or_default()).collect();
        Hash::of(&bytes).to_string()
    }
}

impl Desk {
    /// What goes when a document at a path is the layer's again; `None` if it stands in place of none.
    fn going_back<'s>(&self, site: &DeskSite<'s>, path: &str, key: Option<&str>) -> Option<GoingBack<'s>> {
        let whole = &site.examined.site;
        let is_table = is_table(path);
        if is_table != key.is_some() {
            return None;
        }
        let replaced = replacement_at(site.examined, path, key)?;
        let number = whole.sources.get(replaced.old.file).layer?;
        let layer = whole.layers.get(number)?;
        let address = format!("{number}/{}", path_inside(whole, replaced.old));
        let shared = self.shared(site, &address, Some(key_at(whole, replaced.old)))?;
        let theirs = shared.as_own(whole).unwrap_or_default();
        let kind = if is_table { FormKind::Documents(replaced.kind) } else { FormKind::Document(replaced.kind) };
        let (mut changes, mut both) = (Vec::new(), Vec::new());
        let langs = whole.editions.iter().skip(1).map(|edition| Some(edition.lang.clone()));
        for lang in std::iter::once(None).chain(langs) {
            let path = lang.as_ref().map_or_else(|| path.to_owned(), |lang| with_lang(path, lang));
            let theirs = theirs.iter().find(|theirs| theirs.lang == lang);
            // Words that the layer lacks stay: they are a translation of the layer's then.
            if lang.is_some() && theirs.is_none() {
                continue;
            }
            let Some(before) = self.bytes(&path) else { continue };
            let Some(own) = WrittenDocument::of(kind, key, &whole_text(&before)) else { continue };
            let after = own.take_from(&before).ok()?;
            changes.push(FileChange { path, before: Some(before), after });
            let said = |document: &WrittenDocument| said(document).unwrap_or_else(|_| document.text.clone());
            both.push((lang, [said(&own), theirs.map(|theirs| said(&theirs.document)).unwrap_or_default()]));
        }
        let shared = desk_address(whole, replaced.old);
        Some(GoingBack { replaced, layer, kind, key: key.map(str::to_owned), shared, changes, both })
    }

    /// The page that shows what differs, and asks.
    pub(super) fn again_page(&self, site: &DeskSite, path: &str, query: &Posted) -> DeskAnswer {
        match self.going_back(site, path, query.one(AT)) {
            Some(back) => DeskAnswer::Page(200, self.differences(site, path, &back, Html::default())),
            None => DeskAnswer::Missing,
        }
    }

    fn differences(&self, site: &DeskSite, path: &str, back: &GoingBack, told: Html) -> Html {
        let words = site.words();
        let layer = back.layer.full_name();
        let named = |word: &str| words.say_with(word, [("layer", layer.as_str().into())]);
        let title = self.again_words(site, back.layer);
        let about = match (back.replaced.off, back.replaced.is_outdated()) {
            (true, _) => named("edit-again-off"),
            (false, true) => named("edit-again-old"),
            (false, false) => named("edit-again-lost"),
        };
        let mut main = html!(
            "{}<p>{}</p>\n<p>{}</p>\n",
            told,
            about,
            anchor(&format!("{}{}", self.url(""), back.shared), &Html::text(&named("edit-see-shared")))
        );
        for (lang, [ours, theirs]) in back.both.iter().filter(|_| !back.replaced.off) {
            let change = [ours, theirs].map(|text| Some(text.clone().into_bytes()));
            let [before, after] = change;
            let lines =
                changed_lines(site, &FileChange { path: String::new(), before, after }, ["edit-ours", "edit-theirs"]);
            let lines = if lines.is_empty() { html!("<p>{}</p>\n", words.say("edit-again-same")) } else { lines };
            let heading = match lang {
                None => words.say("edit-again-differs"),
                Some(lang) => words.say_with("edit-shared-words", [("lang", lang.as_str().into())]),
            };
            main.push(&html!("<h2>{}</h2>\n{}", heading, lines));
        }
        let hidden = html!(
            "{}<input type=\"hidden\" name=\"{}\" value=\"{}\">\n<input type=\"hidden\" name=\"{}\" value=\"{}\">\n",
            hidden_key(back.key.as_deref()),
            SEEN,
            back.hash(),
            MARK,
            back.replaced.mark
        );
        let form = |what: &str, label: &str| {
            html!(
                "<form method=\"post\" action=\"{}\">\n{}<p><button type=\"submit\">{}</button></p>\n</form>\n",
                self.url(&format!("{what}/{path}")),
                hidden,
                label
            )
        };
        main.push(&form("again", &title));
        // Who goes on with the site's own has seen what the layer says now.
        if back.replaced.is_outdated() && !back.replaced.off {
            main.push(&form("keep", &words.say("edit-keep")));
        }
        let headline = format!("{title}: {}", self.title_at(site, back.replaced));
        self.page(site, &Headline::of(headline), &main)
    }

    /// Goes back to the layer's document.
    pub(super) fn take_again(&self, site: &DeskSite, path: &str, posted: &Posted) -> DeskAnswer {
        let Some(back) = self.going_back(site, path, posted.one(AT)) else { return DeskAnswer::Missing };
        if posted.one(SEEN) != Some(&back.hash()) {
            return self.not_gone_back(site, path, &back);
        }
        match self.save_all(site, &back.changes, &SaveAction::again(&back.replaced.name())) {
            Ok(number) => {
                let mark = if back.shared.contains('?') { '&' } else { '?' };
                DeskAnswer::SeeOther(format!("{}{}{mark}saved={number}", self.url(""), back.shared))
            }
            Err(_) => self.not_gone_back(site, path, &back),
        }
    }

    /// That the site's own goes on being used, though the layer's is another now.
    pub(super) fn keep_own(&self, site: &DeskSite, path: &str, posted: &Posted) -> DeskAnswer {
        let Some(back) = self.going_back(site, path, posted.one(AT)) else { return DeskAnswer::Missing };
        let is_seen = posted.one(SEEN) == Some(&back.hash()) && posted.one(MARK) == Some(&back.replaced.mark);
        let before = back.changes.first().and_then(|change| change.before.clone()).filter(|_| is_seen);
        let Some(before) = before else { return self.not_gone_back(site, path, &back) };
        let key = back.key.as_deref();
        let Ok(after) = with_key_in(back.kind, key, &before, "replaces_from", &back.replaced.mark) else {
            return self.not_gone_back(site, path, &back);
        };
        let change = FileChange { path: path.to_owned(), before: Some(before), after: Some(after) };
        match self.save_all(site, &[change], &SaveAction::keep(&back.replaced.name())) {
            Ok(number) => DeskAnswer::SeeOther(self.saved_url(path, key, number)),
            Err(_) => self.not_gone_back(site, path, &back),
        }
    }

    /// That something else is there than was shown, which is shown now.
    fn not_gone_back(&self, site: &DeskSite, path: &str, back: &GoingBack) -> DeskAnswer {
        let told = alert(&site.words().say("edit-again-changed"));
        DeskAnswer::Page(409, self.differences(site, path, back, told))
    }

    /// Where it is asked whether the layer's document is to be used again.
    pub(super) fn again_url(&self, site: &DeskSite, replaced: &Replacement) -> String {
        let address = desk_address(&site.examined.site, replaced.new);
        let address = address.split('#').next().unwrap_or_default().replacen("doc/", "again/", 1);
        format!("{}{address}", self.url(""))
    }

    /// What is said of using a layer's document again.
    pub(super) fn again_words(&self, site: &DeskSite, layer: &SharedLayer) -> String {
        match layer.root.as_os_str().is_empty() {
            true => site.words().say("edit-again-national"),
            false => site.words().say_with("edit-again", [("layer", layer.full_name().into())]),
        }
    }

    /// That something stands in place of a layer's document, and whether that has changed since; it leads to what differs.
    pub(super) fn instead_of(&self, site: &DeskSite, replaced: &Replacement) -> Html {
        let Some(layer) = site.examined.site.layer_at(replaced.old) else { return Html::default() };
        let word = if replaced.is_outdated() { "edit-instead-old" } else { "edit-instead" };
        let told = site.words().say_with(word, [("layer", layer.full_name().into())]);
        html!("<span class=\"kind\">({})</span>", anchor(&self.again_url(site, replaced), &Html::text(&told)))
    }

    /// What in a file stands in place of what layers have, each with the way back.
    pub(super) fn instead_in(&self, site: &DeskSite, path: &str) -> Html {
        let whole = &site.examined.site;
        let is_here = |replaced: &&Replacement| {
            let source = whole.sources.get(replaced.new.file);
            !source.is_shared() && source.path == path
        };
        let is_table = is_table(path);
        let item = |replaced: &Replacement| match is_table {
            true => html!("<li>{} {}</li>\n", self.title_at(site, replaced), self.instead_of(site, replaced)),
            false => html!("<p>{}</p>\n", self.instead_of(site, replaced)),
        };
        let items: Html = whole.replaced.iter().filter(is_here).map(item).collect();
        if is_table && !items.is_empty() { html!("<ul>\n{}</ul>\n", items) } else { items }
    }

    /// What of layers the site does without.
    pub(super) fn switched_off(&self, site: &DeskSite) -> Html {
        let whole = &site.examined.site;
        let off =
            whole.replaced.iter().filter(|replaced| replaced.off && !whole.sources.get(replaced.new.file).is_shared());
        let item = |replaced: &Replacement| {
            let Some(layer) = whole.layer_at(replaced.old) else { return Html::default() };
            let link = anchor(&self.again_url(site, replaced), &Html::text(&self.again_words(site, layer)));
            let kind = site.words().say(&format!("kind-{}", replaced.kind.name()));
            html!("<li>{} <span class=\"kind\">{}</span> {}</li>\n", self.title_at(site, replaced), kind, link)
        };
        let items: Html = off.map(item).collect();
        let inside = if items.is_empty() { items } else { html!("<ul>\n{}</ul>\n", items) };
        self.section("switched-off", &site.words().say("edit-switched-off"), &inside)
    }

    /// What is shown in place of a layer's document is called so; what is not shown by its identifier.
    fn title_at(&self, site: &DeskSite, replaced: &Replacement) -> String {
        let edition = site.examined.site.first();
        let entry = edition.entries.iter().find(|entry| entry.span == replaced.new);
        entry.map_or_else(|| replaced.id.clone(), |entry| check::name_of(edition, entry))
    }
}

/// What a document says, without the marks of what it was made from.
fn said(document: &WrittenDocument) -> Result<String, Unspliced> {
    Ok(document.without("replaces_from")?.without("translated_from")?.text)
}
