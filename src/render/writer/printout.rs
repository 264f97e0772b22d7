//! What pages say about documents on paper.

use super::Writer;
use crate::model::Kind;
use crate::press::Pdf;
use crate::printout::{Printout, PrintoutKind};

impl<'a> Writer<'a> {
    /// The documents that the edition has on paper.
    pub fn printouts(&self) -> impl Iterator<Item = (&'a Printout, Option<&'a Pdf>)> {
        let number = self.site.editions.iter().position(|edition| edition.lang == self.edition.lang);
        self.shared.printouts.iter().filter(move |(printout, _)| Some(printout.edition) == number)
    }

    /// The documents of all editions.
    pub fn printouts_in_all(&self) -> impl Iterator<Item = (&'a Printout, Option<&'a Pdf>)> {
        self.shared.printouts.iter()
    }

    /// The title of a document, in words.
    pub fn printout_title(&self, printout: &Printout) -> String {
        let edition = self.edition;
        let of = self.title(edition.entry(printout.of));
        let with = |key: &str| self.words.say_with(key, [("text", of.clone().into())]);
        let title = match (printout.kind, printout.unit) {
            (PrintoutKind::Overview, Some(unit)) => {
                let unit = self.title(edition.entry(unit));
                self.words.say_with("document-overview-of-unit", [("text", of.into()), ("unit", unit.into())])
            }
            (PrintoutKind::Overview, None) => with("document-overview"),
            (PrintoutKind::Booklet, _) => with("document-booklet"),
            (PrintoutKind::MeetingSheet, _) => with("document-meeting-sheet"),
            (PrintoutKind::LevelSheet, _) => {
                let level = self.step_or_level(edition.entry(printout.of)).text;
                self.words.say_with("document-level-sheet", [("text", level.into())])
            }
            (PrintoutKind::Measures | PrintoutKind::Form | PrintoutKind::Ladder, _) => of,
            (PrintoutKind::Deadlines, _) => self.say("document-deadlines"),
            (PrintoutKind::HandOut, _) if edition.entry(printout.of).kind == Kind::Listing => {
                self.say("document-contacts")
            }
            (PrintoutKind::HandOut, _) => of,
        };
        if printout.large { self.words.say_with("document-large", [("text", title.into())]) } else { title }
    }
}
