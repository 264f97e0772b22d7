//! What shuts readers out: headings out of order, images without words, links that say nothing, colours with too little contrast.

use super::Checking;
use super::link_words::{says_anything, says_nothing, shows_words};
use crate::content::asset::Facts;
use crate::content::markdown::{Block, BlockContent, Inline, words};
use crate::diagnostic::{Arg, Code, Diagnostic};
use crate::model::{Colour, Edition, Entry, Kind, Question};

/// The least contrast of text to its background, WCAG 2.2 success criterion 1.4.3.
const LEAST_CONTRAST: f64 = 4.5;

pub(super) fn check(checking: &Checking, edition: &Edition) {
    for entry in &edition.entries {
        headings(checking, edition, entry);
        entry.walk_inlines(&mut |inline| inlines(checking, inline));
        if is_capitals(&entry.title.text) {
            checking
                .findings
                .add(Diagnostic::new(Code::HeadingCapitals, entry.title.span).arg("text", entry.title.text.as_str()));
        }
    }
    let look = &edition.settings.look;
    if let (Some(primary), Some(span)) = (look.primary, look.primary_span) {
        let ratio = primary.contrast(Colour::WHITE);
        if ratio < LEAST_CONTRAST {
            checking.findings.add(
                Diagnostic::new(Code::Contrast, span)
                    .arg("colour", primary.to_string())
                    .arg("ratio", tenths(ratio))
                    .arg("least", tenths(LEAST_CONTRAST))
                    .arg("near", primary.seen_on(Colour::WHITE, LEAST_CONTRAST).to_string()),
            );
        }
    }
}

/// A ratio in tenths, rounded down: 4.49 is not 4.5.
fn tenths(ratio: f64) -> Arg {
    Arg::Tenths((ratio * 10.0).floor() as i64)
}

fn headings(checking: &Checking, edition: &Edition, entry: &Entry) {
    // The title is the page's only heading of rank 1.
    walk_headings(checking, edition, &entry.body.blocks, &mut 1);
}

fn walk_headings(checking: &Checking, edition: &Edition, blocks: &[Block], rank: &mut u8) {
    for (at, block) in blocks.iter().enumerate() {
        match &block.content {
            BlockContent::Heading(heading) => {
                let finding = |code| Diagnostic::new(code, block.span).arg("text", words(&heading.text));
                if heading.level == 1 {
                    checking.findings.add(finding(Code::HeadingOrder).variant("one"));
                } else if heading.level > *rank + 1 {
                    let finding = finding(Code::HeadingOrder).arg("found", usize::from(heading.level));
                    checking.findings.add(finding.arg("wanted", "#".repeat(usize::from(*rank) + 1)));
                }
                *rank = heading.level.max(2);
                if is_capitals(&words(&heading.text)) {
                    checking.findings.add(finding(Code::HeadingCapitals));
                }
                // One that answers a question of the site gets its words from there.
                let is_asked = |question: &Question| question.id.as_ref().is_some_and(|id| id.text == heading.anchor);
                let asked = heading.named && edition.settings.questions.iter().any(is_asked);
                if !asked && !says_anything(&heading.text) {
                    let finding = Diagnostic::new(Code::HeadingEmpty, block.span);
                    checking.findings.add(match heading.named {
                        true => finding.lacking([Kind::Site.name()], heading.anchor.as_str()),
                        false => finding,
                    });
                } else if is_empty_section(heading.level, blocks.get(at + 1)) {
                    checking.findings.add(finding(Code::SectionEmpty));
                }
            }
            BlockContent::Marked { blocks, .. } | BlockContent::Quote(blocks) | BlockContent::Callout(_, blocks) => {
                walk_headings(checking, edition, blocks, rank);
            }
            BlockContent::List { items, .. } => {
                items.iter().for_each(|item| walk_headings(checking, edition, &item.blocks, rank));
            }
            _ => {}
        }
    }
}

/// Whether there is nothing between a heading and the next of its rank or higher.
fn is_empty_section(level: u8, next: Option<&Block>) -> bool {
    match next.map(|block| &block.content) {
        None => true,
        Some(BlockContent::Heading(next)) => next.level <= level,
        Some(BlockContent::Marked { blocks, .. }) => {
            matches!(blocks.first().map(|block| &block.content), Some(BlockContent::Heading(next)) if next.level <= level)
        }
        Some(_) => false,
    }
}

/// Two words or more, all in capitals: screen readers spell them, and they are hard to read. An abbreviation is one word, and many
/// scripts have no capitals.
fn is_capitals(text: &str) -> bool {
    let capitals = text.chars().filter(|c| c.is_uppercase()).count();
    capitals >= 6 && text.split_whitespace().count() >= 2 && !text.chars().any(char::is_lowercase)
}

fn inlines(checking: &Checking, inline: &Inline) {
    match inline {
        Inline::Image(image) if image.alt.trim().is_empty() => {
            checking.findings.add(Diagnostic::new(Code::ImageAlt, image.span).arg("image", image.source.as_str()));
        }
        Inline::Image(image) => super::picture::words_of(image).into_iter().for_each(|finding| {
            checking.findings.add(finding);
        }),
        Inline::Link(link) if !link.bare && shows_words(link) => {
            let text = words(&link.words);
            if !says_anything(&link.words) {
                let address = checking.site.sources.slice(link.span);
                let address = address.rsplit_once("](").map_or("", |(_, address)| address.trim_end_matches(')'));
                let finding = Diagnostic::new(Code::LinkText, link.span).variant("empty");
                checking.findings.add(finding.arg("address", address));
            } else if says_nothing(&text) && super::deceit::of_link(link).is_none() {
                checking.findings.add(Diagnostic::new(Code::LinkText, link.span).arg("text", text.trim()));
            }
        }
        _ => {}
    }
}

/// The site's own PDFs: without tags, title and language they are closed to screen readers.
pub(super) fn check_assets(checking: &Checking) {
    for asset in &checking.site.assets {
        let Facts::Pdf { tagged, title, lang, locked, xfa, .. } = asset.facts else { continue };
        for (is_so, code) in [(locked, Code::PdfLocked), (xfa, Code::PdfForm)] {
            if is_so {
                checking.findings.add(Diagnostic::new(code, asset.span).arg("path", asset.path.as_str()));
            }
        }
        if locked {
            continue;
        }
        let lacks = [(tagged, "pdf-tags"), (title, "pdf-title"), (lang, "pdf-language")];
        let lacks: Vec<String> = lacks.into_iter().filter(|(has, _)| !has).map(|(_, what)| what.to_owned()).collect();
        if !lacks.is_empty() {
            let finding = Diagnostic::new(Code::PdfUntagged, asset.span).arg("path", asset.path.as_str());
            checking.findings.add(finding.arg("lacks", Arg::Words(lacks)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_capitals;

    #[test]
    fn scripts_without_capitals_are_not_in_capitals() {
        assert!(["RING NO", "ТЕЛЕФОНУЙТЕ ЗАРАЗ"].into_iter().all(is_capitals));
        assert!(
            !["عندما يكون الأمر عاجلًا", "ህጹጽ ኣብ ዝኾነሉ እዋን", "Телефонуйте зараз", "BTI og PPT"]
                .into_iter()
                .any(is_capitals)
        );
    }
}
