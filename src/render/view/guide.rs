//! Views of a guide and its levels.

use serde::Serialize;

use super::super::writer::{LinkView, Writer};
use super::documents::PrintoutLink;
use super::entries::FileView;
use super::show::shows;
use super::step::{ConsentView, consent_view};
use super::targets::{TargetView, targets};
use super::{Fact, documents, fact, level_sheet, single_file};
use crate::content::markdown::Show;
use crate::markup::{Html, capital};
use crate::model::{Consent, Entry, Goto, Kind, Level, Outcome, print_address, print_whole_address};

/// The overview: levels as columns under their group headings, each step a link.
#[derive(Serialize)]
pub(crate) struct GuideView {
    pub title: String,
    /// What it says about itself, in one line.
    pub short: Html,
    /// «Er det akutt?», which comes first.
    pub acute_question: Html,
    /// What is below that question, or the text alone.
    pub acute_text: Html,
    pub body: Html,
    pub facts: Vec<Fact>,
    /// All its levels; empty if the text shows them itself.
    pub groups: Vec<GroupView>,
    /// Those that apply at every step.
    pub outcomes: Vec<OutcomeView>,
    /// Whether it is marked as unfinished (`status`), though everybody may read it.
    pub draft: bool,
    /// What a reader must know first: that it is a draft, not written yet, or elsewhere; else empty.
    pub note: String,
    /// The address of the guide, if it is not here.
    pub link: String,
    /// The address of its overview to print; empty for a guide that has no levels here.
    pub print: String,
    /// The same for the whole guide.
    pub print_whole: String,
    /// The guide as one file; `None` for a guide that has no levels here.
    pub single_file: Option<FileView>,
    /// Its overview with the numbers of each unit.
    pub unit_sheets: Vec<PrintoutLink>,
}

/// Levels under one heading; the heading may be empty.
#[derive(Serialize)]
pub(crate) struct GroupView {
    /// Empty for levels without a group.
    pub title: Html,
    /// What is under the heading.
    pub text: Html,
    /// At least one.
    pub levels: Vec<LevelColumn>,
}

/// A level in the overview of its guide.
#[derive(Serialize)]
pub(crate) struct LevelColumn {
    /// The class that gives it its colour.
    pub class: String,
    /// «Nivå 2»; empty for a level without a number.
    pub number: String,
    /// Without the number, unless the level has no other title.
    pub title: String,
    /// The language of the title if it is not the page's; else empty. The same goes for the steps.
    pub lang: String,
    pub url: String,
    /// What it says about itself, in one line.
    pub short: Html,
    /// How many services take part: «2–3».
    pub services: Html,
    /// Whether it is beside the flow, as an individual plan is.
    pub outside_flow: bool,
    pub steps: Vec<StepBox>,
}

/// A step in the list of its level, or a level in the menu of its guide.
#[derive(Serialize)]
pub(crate) struct StepBox {
    /// The class that gives a level its colour; empty for a step.
    pub class: String,
    /// Of a level or step that has one.
    pub number: Option<u32>,
    /// That of a level includes its number.
    pub title: String,
    /// What is to be done, without links, if the list has room for it.
    pub what: Html,
    /// The language of the title if it is not the page's; else empty.
    pub lang: String,
    pub url: String,
    /// Whether the page is of it, or is in it.
    pub current: bool,
    /// Whether the step is for some cases only.
    pub only_if: bool,
}

/// An answer and where it leads.
#[derive(Serialize)]
pub(crate) struct OutcomeView {
    pub answer: Html,
    /// At least one. An address may call a number; it is empty if there is nowhere to go, as with «close».
    pub targets: Vec<LinkView>,
    /// Who holds the baton until the next has accepted.
    pub baton: Html,
    /// Whether it is something to consider as well, and not the way on itself.
    pub also: bool,
}

pub(crate) fn guide(writer: &Writer, entry: &Entry) -> Option<GuideView> {
    let guide = entry.guide()?;
    let services = writer.whos(&guide.services, entry, &[Kind::Service]);
    let attachments = writer.whos(&guide.attachments, entry, &[Kind::Tool, Kind::Page]);
    let facts = [
        fact(writer, "audience", vec![writer.opt(&guide.audience)]),
        fact(writer, "ages", vec![writer.opt_with_dash(&guide.ages)]),
        fact(writer, "is", vec![writer.opt(&guide.is)]),
        fact(writer, "is-not", vec![writer.opt(&guide.is_not)]),
        fact(writer, "limits", vec![writer.opt(&guide.limits)]),
        fact(writer, "services", services),
        fact(writer, "attachments", attachments),
    ];
    let acute = guide.acute.as_ref();
    let print = |address_of: fn(&str, &str) -> String| {
        let own = entry.address.as_ref().filter(|_| writer.edition.is_printed(entry));
        let address = own.map(|address| address_of(address, &writer.site.first().lang));
        address.map(|address| writer.url(&address)).unwrap_or_default()
    };
    Some(GuideView {
        title: writer.title(entry),
        short: writer.opt(&guide.short),
        acute_question: acute.map(|acute| writer.opt(&acute.question)).unwrap_or_default(),
        acute_text: acute.map(|acute| writer.opt(&acute.text)).unwrap_or_default(),
        body: writer.body(entry),
        facts: facts.into_iter().flatten().collect(),
        groups: if shows(entry, Show::Groups) { Vec::new() } else { groups(writer, entry, None) },
        outcomes: outcomes(writer, &guide.outcomes, entry, None),
        draft: entry.is_draft_guide(),
        note: note(writer, entry),
        link: guide.link.as_ref().map(|link| link.0.clone()).unwrap_or_default(),
        print: print(print_address),
        print_whole: print(print_whole_address),
        single_file: single_file::download(writer, entry),
        unit_sheets: documents::unit_sheets(writer, entry),
    })
}

/// What a reader must know before opening a guide; empty for one that can be followed.
pub(crate) fn note(writer: &Writer, guide: &Entry) -> String {
    let is_elsewhere = guide.guide().is_some_and(|guide| guide.link.is_some());
    let word = match guide.is_draft_guide() {
        true => "draft",
        false if is_elsewhere => "guide-elsewhere",
        false if !writer.edition.is_printed(guide) => "guide-unwritten",
        false => return String::new(),
    };
    capital(&writer.say(word))
}

/// What a level says about itself in one line, else that there is nothing in it yet.
fn short(writer: &Writer, entry: &Entry, level: &Level) -> Html {
    let is_written = !level.targets.is_empty()
        || !entry.body.blocks.is_empty()
        || level.short.is_some()
        || writer.edition.children(entry.id).next().is_some();
    if is_written { writer.opt(&level.short) } else { writer.said("unwritten").capital() }
}

/// The levels of a guide, under their group headings.
pub(crate) fn groups(writer: &Writer, guide: &Entry, current: Option<&Entry>) -> Vec<GroupView> {
    let edition = writer.edition;
    let mut groups: Vec<(Option<&str>, GroupView)> = Vec::new();
    for entry in edition.children(guide.id) {
        let Some(level) = entry.level() else { continue };
        let id = level.group.as_ref().map(|group| group.text.as_str());
        if groups.last().is_none_or(|(last, _)| *last != id) {
            let known = guide.guide().into_iter().flat_map(|guide| &guide.groups);
            let group =
                known.into_iter().find(|group| group.id.as_ref().map(|id| id.text.as_str()) == id && id.is_some());
            let view = GroupView {
                title: group.map(|group| writer.opt_text(&group.title)).unwrap_or_default(),
                text: group.map(|group| writer.opt(&group.text)).unwrap_or_default(),
                levels: Vec::new(),
            };
            groups.push((id, view));
        }
        let column = LevelColumn {
            class: format!("level-{}", entry.id.0),
            number: writer.numbered(entry),
            title: writer.title(entry),
            lang: writer.title_lang(entry),
            url: writer.url_of(entry),
            short: short(writer, entry, level),
            services: writer.opt_text(&level.services_involved),
            outside_flow: level.outside_flow,
            steps: step_boxes(writer, entry, current, false),
        };
        if let Some((_, group)) = groups.last_mut() {
            group.levels.push(column);
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

pub(super) fn step_boxes(writer: &Writer, level: &Entry, current: Option<&Entry>, with_what: bool) -> Vec<StepBox> {
    let bare = writer.without_links();
    let what = |entry: &Entry| {
        let what = entry.step().and_then(|step| step.what.as_ref()).filter(|_| with_what);
        what.map(|what| bare.prose(what)).unwrap_or_default()
    };
    let steps = writer.edition.children(level.id);
    steps
        .map(|step| StepBox {
            class: String::new(),
            number: step.number,
            title: writer.title(step),
            what: what(step),
            lang: writer.title_lang(step),
            url: writer.url_of(step),
            current: current.is_some_and(|current| current.id == step.id),
            only_if: step.step().is_some_and(|step| step.only_if.is_some()),
        })
        .collect()
}

/// Answers and where each leads. `next` is where `next` does, where that is no step.
pub(super) fn outcomes(
    writer: &Writer,
    outcomes: &[Outcome],
    from: &Entry,
    next: Option<&LinkView>,
) -> Vec<OutcomeView> {
    let link = |goto: &Goto| match next.filter(|_| *goto == Goto::Next) {
        Some(next) => next.clone(),
        None => writer.goto(goto, from),
    };
    // An answer that is still to lead somewhere is one that people give.
    let unwritten = || vec![LinkView { text: writer.say("unwritten"), ..LinkView::default() }];
    outcomes
        .iter()
        .map(|outcome| OutcomeView {
            answer: writer.opt_text(&outcome.answer),
            targets: if outcome.goto.is_empty() { unwritten() } else { outcome.goto.iter().map(link).collect() },
            baton: writer.opt(&outcome.baton),
            also: outcome.also,
        })
        .collect()
}

pub(crate) fn outcome_views(writer: &Writer, entry: &Entry) -> Vec<OutcomeView> {
    entry.step().map(|step| outcomes(writer, &step.outcomes, entry, None)).unwrap_or_default()
}

/// What stands first about a level.
#[derive(Serialize)]
pub(crate) struct LevelHead {
    /// The class that gives it its colour.
    pub class: String,
    /// «Nivå 2»; empty for a level without a number.
    pub number: String,
    /// The same as the number if the level has no title of its own.
    pub title: String,
    /// The language of the title if it is not the page's; else empty.
    pub lang: String,
    /// What it says about itself, in one line.
    pub short: Html,
    /// What the level is for.
    pub purpose: Html,
    /// «Er det akutt?», which comes first.
    pub acute_question: Html,
    /// What is below that question, or the text alone.
    pub acute_text: Html,
    /// Paragraphs before the steps.
    pub intro: Vec<Html>,
    /// Whether it is beside the flow, as an individual plan is.
    pub outside_flow: bool,
}

/// A level: when you are here, its steps, and when you leave.
#[derive(Serialize)]
pub(crate) struct LevelView {
    #[serde(flatten)]
    pub head: LevelHead,
    /// What is asked for, if more is told about it than words.
    pub consents: Vec<ConsentView>,
    pub body: Html,
    pub facts: Vec<Fact>,
    /// Each with what is to be done.
    pub steps: Vec<StepBox>,
    /// Empty if the text shows them itself.
    pub targets: Vec<TargetView>,
    /// Those that apply at every step of the level.
    pub outcomes: Vec<OutcomeView>,
    /// All levels of the guide, for its menu.
    pub levels: Vec<StepBox>,
    /// The address of the page with its steps as one table; empty if it has none.
    pub sheet: String,
}

pub(super) fn level_head(writer: &Writer, entry: &Entry) -> Option<LevelHead> {
    let level = entry.level()?;
    let acute = level.acute.as_ref();
    Some(LevelHead {
        class: format!("level-{}", entry.id.0),
        number: writer.numbered(entry),
        title: writer.title(entry),
        lang: writer.title_lang(entry),
        short: short(writer, entry, level),
        purpose: writer.opt(&level.purpose),
        acute_question: acute.map(|acute| writer.opt(&acute.question)).unwrap_or_default(),
        acute_text: acute.map(|acute| writer.opt(&acute.text)).unwrap_or_default(),
        intro: writer.list(&level.intro),
        outside_flow: level.outside_flow,
    })
}

pub(crate) fn level(writer: &Writer, entry: &Entry) -> Option<LevelView> {
    let level = entry.level()?;
    let edition = writer.edition;
    let guide = edition.entry(entry.parent?);
    let concern = level.word.as_ref().map(|word| writer.opt_text(&word.concern)).unwrap_or_default();
    let ends = level.ends.iter().map(|ends| writer.said(&format!("ends-{}", ends.name()))).collect();
    let holder = writer.references(edition.holders(entry), entry, &[Kind::Role]);
    let responsible = writer.parties(&edition.responsible(entry), entry);
    let (in_words, asked): (Vec<&Consent>, Vec<&Consent>) =
        level.consent.iter().partition(|consent| consent.is_words());
    let in_words = in_words.into_iter().map(|consent| writer.opt(&consent.to)).collect();
    // Whoever holds the baton is not named twice.
    let responsible = if responsible == holder { Vec::new() } else { responsible };
    let facts = [
        fact(writer, "when", vec![writer.opt(&level.when)]),
        fact(writer, "leave", vec![writer.opt(&level.leave)]),
        fact(writer, "services-involved", vec![writer.opt_text(&level.services_involved)]),
        fact(writer, "concern", vec![concern]),
        fact(writer, "holder", holder),
        fact(writer, "responsible", responsible),
        fact(writer, "consent", in_words),
        fact(writer, "document", writer.list(&level.document)),
        fact(writer, "tools", writer.whos(&level.tools, entry, &[Kind::Tool])),
        fact(writer, "apply-to", writer.whos(&level.apply_to, entry, &[Kind::Contact, Kind::Service, Kind::Unit])),
        fact(writer, "ends", ends),
    ];
    Some(LevelView {
        head: level_head(writer, entry)?,
        consents: asked.into_iter().map(|consent| consent_view(writer, consent, entry)).collect(),
        body: writer.body(entry),
        facts: facts.into_iter().flatten().collect(),
        steps: step_boxes(writer, entry, None, true),
        targets: if shows(entry, Show::Targets) { Vec::new() } else { targets(writer, entry) },
        outcomes: outcomes(writer, &level.outcomes, entry, None),
        levels: level_menu(writer, guide, entry),
        sheet: level_sheet(writer.site, edition, entry).map(|address| writer.url(&address)).unwrap_or_default(),
    })
}

/// The levels of the guide as a menu.
pub(super) fn level_menu(writer: &Writer, guide: &Entry, current: &Entry) -> Vec<StepBox> {
    let levels = writer.edition.children(guide.id);
    levels
        .map(|level| StepBox {
            class: format!("level-{}", level.id.0),
            number: level.number,
            title: writer.step_or_level(level).text,
            what: Html::default(),
            lang: writer.title_lang(level),
            url: writer.url_of(level),
            current: level.id == current.id,
            only_if: false,
        })
        .collect()
}
