//! What many pages have in common is read once, for all pages and sites: the menu, the foot, what a shared text says, and the style
//! sheet.

use std::sync::LazyLock;

use super::element::PageRights;
use super::page::PageScan;
use crate::content::hash::Hash;
use crate::markup::read_plain;
use crate::render::Memo;

/// What is read once.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum KnownPiece {
    /// A part of a page, below its head.
    Part,
    Style,
}

/// What is known to do nothing, wherever it stands.
static HARMLESS: LazyLock<Memo<(KnownPiece, Hash), ()>> = LazyLock::new(|| Memo::at_most(MOST));

/// How many of these are kept.
const MOST: usize = 1 << 14;

/// Whether a piece does nothing, which is looked for if it is not known.
pub(super) fn is_harmless(piece: KnownPiece, text: &str, look: impl FnOnce() -> bool) -> bool {
    let key = (piece, Hash::of(text.as_bytes()));
    if HARMLESS.known(&key).is_some() {
        return true;
    }
    let is_harmless = look();
    if is_harmless {
        HARMLESS.keep(key, ());
    }
    is_harmless
}

/// How parts of a page begin that may stand on other pages too.
const BEGINNINGS: [&str; 7] = [
    "\n<style>",
    "\n<a class=\"skip\"",
    "\n<nav class=\"crumbs\"",
    "\n<main",
    "\n</main>",
    "\n<section",
    "\n<div class=\"part ",
];

/// Whether a page is written plainly and does nothing, read in its parts. If not, it is to be read as a whole.
pub(super) fn does_nothing(html: &str, may: PageRights) -> bool {
    let found = BEGINNINGS.iter().flat_map(|beginning| memchr::memmem::find_iter(html.as_bytes(), beginning));
    let mut ends: Vec<usize> = found.chain([html.len()]).collect();
    ends.sort_unstable();
    let mut from = 0;
    ends.into_iter().all(|end| {
        let part = &html[from..end];
        let is_first = std::mem::replace(&mut from, end) == 0;
        // What stands on several pages may do what all of them may.
        let looked = |may| move || part_does_nothing(part, may);
        if is_first { looked(may)() } else { is_harmless(KnownPiece::Part, part, looked(PageRights::NONE)) }
    })
}

/// Whether a part does nothing and is whole: nothing in it is open to the reader where it ends, so that what follows is read as if
/// it stood alone.
fn part_does_nothing(part: &str, may: PageRights) -> bool {
    let mut scan = PageScan::new(may);
    read_plain(part, &mut |token| scan.see(token)) == part.len() && scan.found.is_empty()
}

#[cfg(test)]
mod tests {
    use super::super::page::{acts, acts_of_whole};
    use super::*;

    const PAGE: &str = "<!DOCTYPE html>\n<html><head><title>A</title>\n<style>a{color:red}</style>\n</head>\n<body>\n\
        <a class=\"skip\" href=\"#_main\">B</a>\n<nav class=\"crumbs\"><a href=\"../\">C</a></nav>\n<main id=\"_main\">\n\
        <section>D</section>\n<section>E</section>\n</main>\n<footer>F</footer>\n</body></html>\n";

    /// What is open where one part ends, and does something in the next; and what does something in a part of its own.
    const WRITTEN: [&str; 12] = [
        "<!--\n<section> --><script>1</script>",
        "<p title=\"\n<main\"><script>1</script>",
        "<p title='\n<section onclick=1>'>",
        "<style>\n<section></style><script>1</script>",
        "<textarea>\n<main></textarea><script>1</script>",
        "<a href=\n<main onclick=1>",
        "<script>\n</main>",
        "&\n<section onclick=\"1\">",
        "<svg><style>\n<section><img src=\"a\" onerror=\"1\"></style></svg>",
        "<img src=\"https://evil.example/a.png\" alt=\"\">",
        "<meta http-equiv=\"refresh\" content=\"0; url=../a/\">",
        "<section onclick=\"1\">",
    ];

    #[test]
    fn a_page_in_parts_does_what_the_whole_page_does() {
        let may = PageRights { leads_on: true, ..PageRights::NONE };
        assert!(does_nothing(PAGE, may) && does_nothing(PAGE, may));
        for written in WRITTEN {
            for (at, _) in PAGE.match_indices('\n') {
                let page = format!("{}{written}{}", &PAGE[..at], &PAGE[at..]);
                // A second time some of its parts are known.
                for _ in 0..2 {
                    assert_eq!(acts(&page, may), acts_of_whole(&page, may), "{page}");
                }
            }
        }
    }

    #[test]
    fn what_does_something_is_looked_for_each_time() {
        let is_harmless = |look: bool| is_harmless(KnownPiece::Style, "a { unlike: any }", || look);
        assert_eq!([false, false, true, false].map(is_harmless), [false, false, true, true]);
    }
}
