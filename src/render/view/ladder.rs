//! A ladder: after how much, what, who, why.

use serde::Serialize;

use super::super::writer::Writer;
use super::documents::{self, PrintoutLink};
use crate::markup::{Html, capital};
use crate::model::{Entry, LadderHeads, Rung, Text, rung_anchor};

/// A ladder, as steps, or as a table under the municipality's own heads.
#[derive(Serialize)]
pub(crate) struct LadderView {
    pub title: String,
    /// The language of the title if it is not the page's; else empty.
    pub lang: String,
    pub body: Html,
    /// The columns of a table, of which none is empty; none for steps.
    pub heads: Vec<LadderHead>,
    /// Columns to fill in by hand on paper.
    pub fill_in: Vec<Html>,
    pub rungs: Vec<RungView>,
    /// The sheet to print; `None` on paper.
    pub sheet: Option<PrintoutLink>,
}

/// A column of a ladder.
#[derive(Serialize)]
pub(crate) struct LadderHead {
    /// `when`, `what`, `who`, `why` or `follow_up`.
    pub key: &'static str,
    pub text: Html,
}

/// A rung of a ladder.
#[derive(Serialize)]
pub(crate) struct RungView {
    /// Its anchor: the ladder's identifier and its own, `skulefravaer-plan`; empty if it has none, or on a page where other texts stand
    /// together.
    pub id: String,
    /// After how much.
    pub when: Html,
    /// What is to be done.
    pub what: Html,
    /// Who does it.
    pub who: Vec<Html>,
    /// Why it is done.
    pub why: Html,
    /// How soon it is looked at again: «innan 1 veke».
    pub follow_up: Html,
}

/// A ladder as pages show it.
pub(super) fn ladder(writer: &Writer, entry: &Entry) -> Option<LadderView> {
    let own = entry.ladder()?.heads.as_ref();
    let view = whole_ladder(writer, entry)?;
    let heads = if own.is_some() { view.heads } else { Vec::new() };
    Some(LadderView { heads, sheet: documents::sheet_of(writer, entry), ..view })
}

/// A ladder with its columns, whether or not it has heads of its own.
pub(crate) fn whole_ladder(writer: &Writer, entry: &Entry) -> Option<LadderView> {
    let ladder = entry.ladder()?;
    let id = |rung: &Rung| rung.id.as_ref().filter(|_| writer.on_own_page).map(|id| rung_anchor(entry, &id.text));
    let rungs = ladder.rungs.iter().map(|rung| RungView {
        id: id(rung).unwrap_or_default(),
        when: writer.opt(&rung.when),
        what: writer.opt(&rung.what),
        who: writer.parties(&rung.who, entry),
        why: writer.opt(&rung.why),
        follow_up: writer.time_limit(rung.follow_up, None, None),
    });
    let rungs: Vec<RungView> = rungs.collect();
    Some(LadderView {
        title: writer.title(entry),
        lang: writer.title_lang(entry),
        heads: heads(writer, ladder.heads.as_ref(), &rungs),
        fill_in: ladder.fill_in.iter().map(|head| writer.text(head)).collect(),
        rungs,
        body: writer.body(entry),
        sheet: None,
    })
}

/// The columns that something is told in, in their order; what is to be done is always one.
fn heads(writer: &Writer, own: Option<&LadderHeads>, rungs: &[RungView]) -> Vec<LadderHead> {
    type Column = (&'static str, &'static str, fn(&LadderHeads) -> &Option<Text>, fn(&RungView) -> bool);
    let columns: [Column; 5] = [
        ("when", "plan-when", |heads| &heads.when, |rung| rung.when.is_empty()),
        ("what", "deadline-of", |heads| &heads.what, |rung| rung.what.is_empty()),
        ("who", "fact-responsible", |heads| &heads.who, |rung| rung.who.is_empty()),
        ("why", "why", |heads| &heads.why, |rung| rung.why.is_empty()),
        ("follow_up", "follow-up", |heads| &heads.follow_up, |rung| rung.follow_up.is_empty()),
    ];
    let told = columns.into_iter().filter(|(key, _, _, is_empty)| *key == "what" || !rungs.iter().all(is_empty));
    let head = |(key, word, of, _): Column| {
        let own = own.and_then(|heads| of(heads).as_ref()).map(|head| writer.text(head));
        LadderHead { key, text: own.unwrap_or_else(|| Html::text(&capital(&writer.say(word)))) }
    };
    told.map(head).collect()
}
