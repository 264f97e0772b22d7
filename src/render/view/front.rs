//! Views of the pages that lead people on: front page, acute page, relay log, and the readers' own pages.

use serde::Serialize;

use super::super::writer::{LinkView, Writer};
use super::contacts::contact_lines;
use super::guide::{self, GroupView};
use super::menu::GUIDES;
use super::news::{NewestNews, newest};
use super::service::reach;
use super::situations::{ReaderSituations, SituationLink, on_front_page, situation_link};
use super::{Fact, listing};
use crate::content::markdown::{Block, BlockContent};
use crate::markup::{Html, capital};
use crate::model::{Entry, EntryId, Kind, Listing, Mark, Meaning, Prose, ReaderKind, Who};

/// The front page: doors for readers, situations, and the guides.
#[derive(Serialize)]
pub(crate) struct HomeView {
    pub title: String,
    pub lead: Html,
    pub body: Html,
    /// For the young, guardians and employees: each if the site has something for them.
    pub doors: Vec<Door>,
    /// For neighbours and leaders.
    pub other_doors: Vec<LinkView>,
    /// The most urgent for each reader.
    pub situations: Vec<ReaderSituations>,
    /// The newest news.
    pub news: NewestNews,
    /// A link to the list from A to Å.
    pub search: Option<LinkView>,
    /// All of the site's, with their levels.
    pub guides: Vec<HomeGuide>,
}

/// The way in for one kind of reader.
#[derive(Serialize)]
pub(crate) struct Door {
    pub link: LinkView,
    /// What is behind it, without links.
    pub about: Html,
}

/// A guide on the front page.
#[derive(Serialize)]
pub(crate) struct HomeGuide {
    pub link: LinkView,
    /// What it says about itself, in one line.
    pub short: Html,
    /// What a reader must know first: that it is a draft, not written yet, or elsewhere; else empty.
    pub note: String,
    pub groups: Vec<GroupView>,
}

pub(crate) fn home(writer: &Writer, entry: &Entry) -> HomeView {
    let edition = writer.edition;
    let door_to = |reader: ReaderKind, entry: &Entry| Door {
        link: LinkView {
            text: unechoed(&writer.say(&format!("door-{}", reader.name()))),
            lang: String::new(),
            ..writer.link(entry)
        },
        about: entry.summary().map(|about| writer.without_links().prose(about)).unwrap_or_default(),
    };
    let door = |reader: ReaderKind| Some(door_to(reader, edition.named(Kind::Reader, reader.name())?));
    let guides: Vec<&Entry> = edition.of(Kind::Guide).collect();
    let employee = door(ReaderKind::Employee).or_else(|| match guides.as_slice() {
        [] => None,
        [only] => Some(door_to(ReaderKind::Employee, only)),
        // The guides are below, and the reader chooses.
        _ => Some(Door {
            link: LinkView { text: writer.say("door-employee"), url: format!("#{GUIDES}"), ..LinkView::default() },
            about: Html::default(),
        }),
    });
    let doors = [door(ReaderKind::Young), door(ReaderKind::Guardian), employee];
    let others = [door(ReaderKind::Neighbour), door(ReaderKind::Leader)];
    HomeView {
        title: writer.title(entry),
        lead: entry.page().map(|page| writer.opt(&page.lead)).unwrap_or_default(),
        body: writer.body(entry),
        doors: doors.into_iter().flatten().collect(),
        other_doors: others.into_iter().flatten().map(|door| door.link).collect(),
        situations: on_front_page(writer),
        news: newest(writer),
        search: edition.listing(Listing::Search).map(|search| writer.link(search)),
        guides: guides
            .into_iter()
            .map(|guide| HomeGuide {
                link: writer.link(guide),
                short: guide.guide().map(|data| writer.opt(&data.short)).unwrap_or_default(),
                note: guide::note(writer, guide),
                groups: guide::groups(writer, guide, None),
            })
            .collect(),
    }
}

/// A site may call guardians what the theme's sentence calls them already: «forelder eller forelder» is said once.
fn unechoed(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let is_echo = |at: &usize| *at >= 2 && words[*at].to_lowercase() == words[*at - 2].to_lowercase();
    let echoes: Vec<usize> = (0..words.len()).filter(is_echo).collect();
    let is_kept = |at: &usize| !echoes.contains(at) && !echoes.contains(&(at + 1));
    (0..words.len()).filter(is_kept).map(|at| words[at]).collect::<Vec<_>>().join(" ")
}

/// The acute page: every voice of the warning, the ladder, and the numbers.
#[derive(Serialize)]
pub(crate) struct AcuteView {
    pub title: String,
    pub lead: Html,
    pub body: Html,
    /// The whole warning, to employees.
    pub employee: Html,
    /// The warning to guardians; empty if the page's text itself addresses them. The same goes for the young.
    pub guardian: Html,
    pub young: Html,
    /// All acute contacts, each with its number and hours, and who answers when it is closed.
    pub contacts: Vec<Html>,
}

pub(crate) fn acute(writer: &Writer, entry: &Entry) -> AcuteView {
    let edition = writer.edition;
    let acute = edition.settings.acute.as_ref();
    // If the text itself addresses a reader, the short warning is not repeated.
    let voice = |reader: ReaderKind, voice: Option<&Prose>| {
        let mut own = Vec::new();
        blocks_for(&entry.body.blocks, Some(reader), &mut own);
        voice.filter(|_| own.is_empty()).map(|voice| writer.prose(voice)).unwrap_or_default()
    };
    let contacts: Vec<&Entry> = edition.acute_contacts(|_| true).collect();
    AcuteView {
        title: writer.title(entry),
        lead: entry.page().map(|page| writer.opt(&page.lead)).unwrap_or_default(),
        body: writer.body(entry),
        employee: acute.map(|acute| writer.opt(&acute.employee)).unwrap_or_default(),
        guardian: voice(ReaderKind::Guardian, acute.and_then(|acute| acute.guardian.as_ref())),
        young: voice(ReaderKind::Young, acute.and_then(|acute| acute.young.as_ref())),
        contacts: contact_lines(writer, &contacts),
    }
}

/// What the relay log is, and where to log in.
#[derive(Serialize)]
pub(crate) struct RelayLogView {
    pub title: String,
    pub lead: Html,
    pub body: Html,
    /// The tool that it is kept in.
    pub system: Option<LinkView>,
}

pub(crate) fn relay_log(writer: &Writer, entry: &Entry) -> RelayLogView {
    let edition = writer.edition;
    let system = edition.settings.log_system.as_ref().and_then(|system| edition.find(system, &[Kind::Tool], None));
    RelayLogView {
        title: writer.title(entry),
        lead: entry.page().map(|page| writer.opt(&page.lead)).unwrap_or_default(),
        body: writer.body(entry),
        system: system.map(|system| writer.link(system)),
    }
}

/// What a text says to one reader, without its heading, and the rank of that heading (2 if there was none).
struct Addressed<'a> {
    rank: u8,
    blocks: &'a [Block],
}

/// The blocks of a text that are marked for a reader, wherever they are.
fn blocks_for<'a>(blocks: &'a [Block], reader: Option<ReaderKind>, found: &mut Vec<Addressed<'a>>) {
    let is_for =
        |marks: &[Mark]| marks.iter().any(|mark| reader.is_some_and(|reader| mark.meaning == Meaning::Reader(reader)));
    for block in blocks {
        match &block.content {
            BlockContent::Marked { marks, blocks } if is_for(marks) => found.push(match blocks.split_first() {
                Some((Block { content: BlockContent::Heading(heading), .. }, rest)) => {
                    Addressed { rank: heading.level, blocks: rest }
                }
                _ => Addressed { rank: 2, blocks },
            }),
            BlockContent::Marked { blocks, .. } | BlockContent::Quote(blocks) | BlockContent::Callout(_, blocks) => {
                blocks_for(blocks, reader, found);
            }
            BlockContent::List { items, .. } => {
                for item in items {
                    match is_for(&item.marks) {
                        true => found.push(Addressed { rank: 2, blocks: &item.blocks }),
                        false => blocks_for(&item.blocks, reader, found),
                    }
                }
            }
            _ => {}
        }
    }
}

/// A reader's page: its own text, and what other pages say to that reader.
#[derive(Serialize)]
pub(crate) struct ReaderView {
    pub title: String,
    pub lead: Html,
    pub body: Html,
    /// Those that the reader may be in.
    pub situations: Vec<SituationLink>,
    /// Plain pages written for the reader.
    pub pages: Vec<LinkView>,
    /// What other pages say to the reader.
    pub blocks: Vec<ReaderBlocks>,
}

/// Blocks from the pages of one level, from services, or from all others.
#[derive(Serialize)]
pub(crate) struct ReaderBlocks {
    /// What the level is called to families, or named with its number to staff, and with its guide if there are several; else the
    /// theme's word for the pages.
    pub title: String,
    /// The language of the title if it is not the page's; else empty.
    pub lang: String,
    pub blocks: Vec<ReaderBlock>,
}

/// A block from another page.
#[derive(Serialize)]
pub(crate) struct ReaderBlock {
    /// The page that it is in.
    pub page: LinkView,
    /// Without the block's own heading.
    pub html: Html,
}

pub(crate) fn reader(writer: &Writer, entry: &Entry) -> ReaderView {
    let edition = writer.edition;
    let reader = ReaderKind::named(&entry.name);
    let all = listing::in_order(edition, Listing::Situations);
    let is_to_reader =
        |entry: &&Entry| entry.address.is_some() && entry.readers().iter().any(|known| Some(*known) == reader);
    let situations: Vec<&Entry> = all.into_iter().filter(is_to_reader).collect();
    let pages = edition.of(Kind::Page).filter(is_to_reader);
    // Blocks of one level are grouped, and so are those of services. Situations are listed above, and lead to their own.
    let mut groups: Vec<((&str, Option<EntryId>), ReaderBlocks)> = Vec::new();
    let is_listed = |other: &Entry| situations.iter().any(|situation| situation.id == other.id);
    let elsewhere = |other: &&Entry| other.id != entry.id && other.address.is_some() && !is_listed(other);
    for other in edition.entries.iter().filter(elsewhere) {
        let mut found = Vec::new();
        blocks_for(&other.body.blocks, reader, &mut found);
        let level = edition.lineage(other).find(|above| above.kind == Kind::Level);
        let key = match (level, other.kind) {
            (Some(level), _) => ("", Some(level.id)),
            (None, Kind::Service) => ("used-in-service", None),
            (None, _) => ("reader-blocks-other", None),
        };
        for Addressed { rank, blocks } in found {
            // The page's title is a heading of the third rank; what was below the block's heading comes under it.
            let html = writer.fragment(blocks, other, 3_u8.saturating_sub(rank));
            let block = ReaderBlock { page: writer.link(other), html };
            if let Some((_, group)) = groups.iter_mut().find(|(known, _)| *known == key) {
                group.blocks.push(block);
            } else {
                let (title, lang) = match level {
                    Some(level) => (level_to_reader(writer, level), writer.title_lang(level)),
                    None => (capital(&writer.say(key.0)), String::new()),
                };
                groups.push((key, ReaderBlocks { title, lang, blocks: vec![block] }));
            }
        }
    }
    // The way through the guide first, then what stands beside it.
    groups.sort_by_key(|((word, level), _)| match level.and_then(|level| edition.entry(level).level()) {
        Some(level) => u8::from(level.outside_flow),
        None if *word == "used-in-service" => 2,
        None => 3,
    });
    ReaderView {
        title: writer.title(entry),
        lead: entry.page().map(|page| writer.opt(&page.lead)).unwrap_or_default(),
        body: writer.body(entry),
        situations: situations.iter().map(|entry| situation_link(writer, entry)).collect(),
        pages: pages.map(|entry| writer.link(entry)).collect(),
        blocks: groups.into_iter().map(|(_, group)| group).collect(),
    }
}

/// What a page says to a reader whom it is not written for first of all.
#[derive(Serialize)]
pub(crate) struct ForReaderView {
    /// The title of that page.
    pub title: String,
    /// What it says about itself in one line, if it is a service.
    pub lead: Html,
    /// How to reach it, if it is a service: contacts with their numbers, and hours.
    pub facts: Vec<Fact>,
    /// With the headings that the parts have there.
    pub body: Html,
    /// Whom to turn to: those that have something to say to the reader, if any has.
    pub services: Vec<Html>,
    /// To that page.
    pub whole: LinkView,
}

pub(crate) fn for_reader(writer: &Writer, entry: &Entry, reader: ReaderKind) -> ForReaderView {
    let edition = writer.edition;
    let link = writer.link(entry);
    let all = entry.situation().map(|situation| situation.services.as_slice()).unwrap_or_default();
    let speaks = |who: &&Who| match who {
        Who::Reference(service) => {
            let service = edition.find(service, &[Kind::Service], Some(entry));
            service.is_some_and(|service| service.speaks_to(reader))
        }
        Who::Words(_) => false,
    };
    let speaking: Vec<Who> = all.iter().filter(speaks).cloned().collect();
    let services = if speaking.is_empty() { all } else { &speaking };
    let service = entry.service();
    let facts = service.map(|service| reach(writer, service, entry)).into_iter().flatten().flatten();
    // Whom they are for, the page itself says.
    let inside = |block: &Block| match &block.content {
        BlockContent::Marked { blocks, .. } => blocks.clone(),
        _ => vec![block.clone()],
    };
    let blocks: Vec<Block> = entry.blocks_to(reader).flat_map(inside).collect();
    ForReaderView {
        title: link.text.clone(),
        lead: service.map(|service| writer.opt(&service.short)).unwrap_or_default(),
        facts: facts.collect(),
        body: writer.fragment(&blocks, entry, 0),
        services: writer.whos(services, entry, &[Kind::Service]),
        // What it is called there, to those it is written for.
        whole: LinkView { url: writer.page_of(entry), ..writer.clone().for_reader(None).link(entry) },
    }
}

/// What a level is called on a reader's page: «Når nokon undrar seg», or to staff «Rettleiar for vaksne – Nivå 0: Undring».
fn level_to_reader(writer: &Writer, level: &Entry) -> String {
    let edition = writer.edition;
    let is_to_staff = writer.reader.is_none_or(ReaderKind::is_staff);
    let title = if is_to_staff { writer.step_or_level(level).text } else { writer.title(level) };
    let guide = level.parent.filter(|_| is_to_staff && edition.of(Kind::Guide).count() > 1);
    match guide {
        Some(guide) => format!("{} – {title}", writer.title(edition.entry(guide))),
        None => title,
    }
}

#[cfg(test)]
mod tests {
    use super::unechoed;

    #[test]
    fn a_word_and_its_neighbour_are_not_the_same() {
        assert_eq!(unechoed("Eg er forelder eller forelder"), "Eg er forelder");
        assert_eq!(unechoed("Eg er forelder eller føresett"), "Eg er forelder eller føresett");
        assert_eq!(unechoed("Eg er ung"), "Eg er ung");
    }
}
