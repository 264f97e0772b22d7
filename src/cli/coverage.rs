//! How much of a site is in each of its further languages, in a line for each, under one that says what the numbers are.

use crate::diagnostic::catalogue::Words;
use crate::model::{Coverage, Covered, ReaderKind, Site, language_name};

pub(super) fn lines(site: &Site, words: &Words) -> Vec<String> {
    let said =
        |key: &str, pages: Covered| words.say_with(key, [("n", pages.translated.into()), ("of", pages.of.into())]);
    let line = |Coverage { lang, whole, readers }| {
        let to_reader =
            |(reader, pages): (ReaderKind, Covered)| said(&format!("cli-coverage-{}", reader.name()), pages);
        let parts: Vec<String> =
            [said("cli-coverage", whole)].into_iter().chain(readers.into_iter().map(to_reader)).collect();
        format!("{}: {}.", language_name(&lang), parts.join("; "))
    };
    let lines: Vec<String> = site.editions.iter().skip(1).map(|edition| line(site.coverage(edition))).collect();
    let title = words.say("cli-coverages");
    if lines.is_empty() { lines } else { [title].into_iter().chain(lines).collect() }
}
